"""Whatever happens to one file, the others are read, and the result is the same in any number of processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import stub_pipeline

from extract import batch
from extract.errors import ConfigError
from extract.inputs import Input, Inputs
from extract.records import dumps
from extract.store import Outcome


def outcomes(
    *paths: Path, workers: int = 2, timeout: float = 30.0, model: str | None = None, load: Any = stub_pipeline.load
) -> dict[str, list[Outcome]]:
    by_name: dict[str, list[Outcome]] = {}
    for outcome in batch.run(Inputs(paths), workers=workers, timeout=timeout, model=model, load=load):
        by_name.setdefault(Path(outcome.path).name, []).append(outcome)
    return by_name


def write(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def test_records_carry_the_path_that_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, a="We enrolled 30 patients. Smith et al. did not."))
    (outcome,) = outcomes(Path("./a.txt"))["a.txt"]
    assert [record.study.role for record in outcome.records] == ["primary", "cited"]
    assert [record.source.path for record in outcome.records] == ["a.txt", "a.txt"]
    assert [fact.values()["count"] for fact in outcome.records[0]] == [30]
    assert outcome.n_sources == 1


def test_files_that_fail_do_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path, a="30 patients", die="DIE", hang="HANG", empty="", broken="RAISE", long="LONG", z="12 patients")
    by_name = outcomes(tmp_path, tmp_path / "nowhere.pdf", timeout=3.0)
    failures = {name: found[0].failures[0] for name, found in by_name.items() if found[0].failures}
    assert {name: failure.code for name, failure in failures.items()} == {
        "die.txt": "killed", "hang.txt": "timeout", "empty.txt": "empty", "broken.txt": "error",
        "nowhere.pdf": "missing", "long.txt": "too_long",
    }  # fmt: skip
    assert all("\n" not in failure.reason for failure in failures.values())
    assert "signal 9" in failures["die.txt"].reason
    assert "3 s" in failures["hang.txt"].reason
    assert "ValueError: two lines" in failures["broken.txt"].reason
    assert [len(by_name[name][0].records) for name in ("a.txt", "z.txt")] == [1, 1]


def test_one_process_and_two_find_the_same(tmp_path: Path) -> None:
    write(tmp_path, **{f"f{i}": f"SLOW {i} patients" if i % 3 == 0 else f"{i} patients" for i in range(8)})

    def lines(workers: int) -> dict[str, list[str]]:
        found = outcomes(tmp_path, workers=workers)
        return {name: [dumps(record) for part in found[name] for record in part.records] for name in sorted(found)}

    assert lines(1) == lines(2)


def test_a_pipeline_that_cannot_be_loaded_ends_the_run(tmp_path: Path) -> None:
    write(tmp_path, a="30 patients", b="31 patients")
    with pytest.raises(ConfigError, match="no model named 'absent_model'; install it"):
        outcomes(tmp_path, model="absent_model")
    with pytest.raises(ConfigError, match="the pipeline cannot be loaded: OSError: cannot load"):
        outcomes(tmp_path, model="broken_model")


def test_workers_that_die_as_they_start_end_the_run(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="worker processes die as they start"):
        outcomes(write(tmp_path, a="30 patients"), model="deadly_model")


def test_a_worker_that_dies_as_it_starts_is_tried_again(tmp_path: Path) -> None:
    write(tmp_path, a="30 patients", b="31 patients")
    marker = tmp_path / "started.tmp"
    by_name = outcomes(tmp_path, model=str(marker), workers=1, load=stub_pipeline.load_at_the_second_try)
    assert marker.exists()
    assert {name: (len(parts), parts[0].n_sources) for name, parts in by_name.items()} == {
        "a.txt": (1, 1), "b.txt": (1, 1),
    }  # fmt: skip


def test_nothing_to_read_starts_no_pipeline(tmp_path: Path) -> None:
    (outcome,) = outcomes(tmp_path / "nowhere", model="absent_model")["nowhere"]
    assert outcome.failures[0].code == "missing"


def test_a_file_of_many_sources_may_take_longer_than_one_document(tmp_path: Path) -> None:
    """Each entry has time of its own: the worker gives back a part and is handed the rest."""
    write(tmp_path, many="\n".join(f"SLOW {i} patients" for i in range(1, 7)))
    parts = outcomes(tmp_path, timeout=1.5, load=stub_pipeline.load_with_lines_as_sources)["many.txt"]
    parts.sort(key=lambda part: part.first)
    assert not [failure for part in parts for failure in part.failures]
    assert len(parts) > 1
    assert sum(part.n_sources for part in parts) == 6
    assert [fact.values()["count"] for part in parts for record in part.records for fact in record] == [
        1,
        2,
        3,
        4,
        5,
        6,
    ]


def test_workers_are_not_more_than_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pebble

    asked: list[int] = []

    class Counted(pebble.ProcessPool):  # type: ignore[misc]
        def __init__(self, max_workers: int, **options: object) -> None:
            asked.append(max_workers)
            super().__init__(max_workers, **options)

    monkeypatch.setattr(pebble, "ProcessPool", Counted)
    outcomes(write(tmp_path, a="1 patients"), workers=8)
    assert asked == [1]


def test_files_are_handed_out_as_workers_get_free(tmp_path: Path) -> None:
    """A folder of any size is never listed whole."""
    write(tmp_path, a="1 patients")
    taken = 0

    def endless() -> Iterator[Input]:
        nonlocal taken
        while True:
            taken += 1
            yield Input(str(tmp_path / "a.txt"), f"{taken}.txt")

    results = batch.run(endless(), workers=1, load=stub_pipeline.load)
    for _ in range(3):
        next(results)
    assert taken <= 3 + 2 * batch.WAITING_PER_WORKER
    results.close()


def test_reasons_are_one_line() -> None:
    assert batch.one_line("a\n b") == "a b"
    assert batch.one_line(KeyError()) == "KeyError"
