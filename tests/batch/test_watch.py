"""`--watch`: new files are read as they come, half-written ones are left until they are whole."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from batch_runs import command, counts, done, write

from extract.inputs import Input, content


def wait_for(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.05)


def test_files_are_read_as_they_come(tmp_path: Path, extracted: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    process = command("run", "--watch", "papers", "--out", "out", "--workers", 1, cwd=tmp_path)
    records = tmp_path / "out" / "records.jsonl"

    def found() -> dict[str, list[int]]:
        return counts(tmp_path / "out") if records.exists() else {}

    try:
        write(folder, a="1 patients")
        wait_for(lambda: found() == {"papers/a.txt": [1]})
        write(folder, b="2 patients", copy="1 patients")
        with (folder / "long.txt").open("w") as stream:  # somebody is writing it
            for i in range(5):
                stream.write(f"{i} patients. ")
                stream.flush()
                time.sleep(0.4)
        wait_for(lambda: "papers/long.txt" in found())
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
    assert found() == {"papers/a.txt": [1], "papers/b.txt": [2], "papers/long.txt": [*range(5)]}
    assert "1 duplicate linked" in " ".join(out.split())
    assert len(extracted.read_text().splitlines()) == 3
    assert done("status", "out", cwd=tmp_path)[0].startswith("finished")


@pytest.mark.parametrize(("age", "known"), [(0.0, False), (60.0, True), (-0.5, False), (-3600.0, True)])
def test_a_file_changed_a_moment_ago_has_no_signature_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, age: float, known: bool
) -> None:
    """Nor one from a clock a moment ahead; one from a clock an hour ahead is not waited for."""
    file = tmp_path / "a.txt"
    file.write_text("30 patients")
    monkeypatch.setattr(content.time, "time", lambda: file.stat().st_mtime + age)
    assert bool(content.signature(Input(str(file), "a.txt"))) is known
