"""Whatever happens to one file, the others are read, and the result is the same in any number of processes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import stub_pipeline
from batch_runs import run, write

from extract import batch
from extract.batch import worker
from extract.batch.pool import MOST_BAD, WAITING_PER_WORKER, Pool
from extract.errors import ConfigError
from extract.inputs import Input
from extract.records import dumps
from extract.store import Journal


def test_records_carry_the_path_that_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, a="We enrolled 30 patients. Smith et al. did not."))
    (outcome,) = run("./a.txt")["a.txt"]
    assert [record.study.role for record in outcome.records] == ["primary", "cited"]
    assert [record.source.path for record in outcome.records] == ["a.txt", "a.txt"]
    assert [fact.values()["count"] for fact in outcome.records[0]] == [30]
    assert outcome.n_sources == 1
    assert outcome.sha256 is not None
    assert outcome.records[0].source.id == f"sha256:{outcome.sha256}"
    assert outcome.seconds > 0
    assert 10 < outcome.peak_mb < 600


def test_files_that_fail_do_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed worker, an endless loop, memory taken bit by bit or at once, and errors of readers and pipelines."""
    bad = {"die": "DIE", "hang": "HANG", "hog": "HOG", "gulp": "GULP", "broken": "RAISE", "long": "LONG", "empty": ""}
    write(tmp_path, a="30 patients", z="12 patients", **bad)
    by_name = run(tmp_path, tmp_path / "nowhere.pdf", timeout=3.0, memory=300.0)
    failures = {name: found[0].failures[0] for name, found in by_name.items() if found[0].failures}
    assert {name: failure.code for name, failure in failures.items()} == {
        "die.txt": "killed", "hang.txt": "timeout", "hog.txt": "memory", "gulp.txt": "memory", "broken.txt": "error",
        "long.txt": "too_long", "empty.txt": "empty", "nowhere.pdf": "missing",
    }  # fmt: skip
    assert all("\n" not in failure.reason for failure in failures.values())
    assert "signal 9" in failures["die.txt"].reason
    assert "3 s" in failures["hang.txt"].reason
    assert "300 MB" in failures["hog.txt"].reason
    assert "ValueError: two lines" in failures["broken.txt"].reason
    assert [len(by_name[name][0].records) for name in ("a.txt", "z.txt")] == [1, 1]


def test_what_kills_its_process_is_tried_once_more_in_one_of_its_own(tmp_path: Path, extracted: Path) -> None:
    """What a neighbour in memory or a moment's trouble caused is put right; what dies again has failed."""
    marker = tmp_path / "tried.tmp"
    write(tmp_path, once=f"DIE-ONCE:{marker} 30 patients", ever="DIE", a="12 patients")
    by_name = run(tmp_path)
    assert {name: [failure.code for failure in found[0].failures] for name, found in by_name.items()} == {
        "once.txt": [], "ever.txt": ["killed"], "a.txt": [],
    }  # fmt: skip
    assert sorted(extracted.read_text().split()) == [str(tmp_path / "a.txt"), str(tmp_path / "once.txt")]
    first, second = marker.read_text().split()
    assert first != second, "the same process again"


def test_one_process_and_two_find_the_same(tmp_path: Path) -> None:
    write(tmp_path, **{f"f{i}": f"SLOW {i} patients" if i % 3 == 0 else f"{i} patients" for i in range(8)})

    def lines(workers: int) -> dict[str, list[str]]:
        found = run(tmp_path, workers=workers)
        return {name: [dumps(record) for part in found[name] for record in part.records] for name in sorted(found)}

    assert lines(1) == lines(2)


def test_a_pipeline_that_cannot_be_loaded_ends_the_run(tmp_path: Path) -> None:
    write(tmp_path, a="30 patients", b="31 patients")
    with pytest.raises(ConfigError, match="no model named 'absent_model'; install it"):
        run(tmp_path, model="absent_model")
    with pytest.raises(ConfigError, match="the pipeline cannot be loaded: OSError: cannot load"):
        run(tmp_path, model="broken_model")


def test_workers_that_die_as_they_start_end_the_run(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="worker processes die as they start"):
        run(write(tmp_path, a="30 patients"), model="deadly_model")


def test_a_worker_that_dies_as_it_starts_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "load_pipeline", stub_pipeline.load_at_the_second_try)
    write(tmp_path, a="30 patients", b="31 patients")
    marker = tmp_path / "started.tmp"
    by_name = run(tmp_path, model=str(marker), workers=1)
    assert marker.exists()
    assert {name: (len(parts), parts[0].n_sources) for name, parts in by_name.items()} == {
        "a.txt": (1, 1), "b.txt": (1, 1),
    }  # fmt: skip


def test_a_worker_loads_its_pipeline_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "load_pipeline", stub_pipeline.load_and_tell)
    write(tmp_path, **{f"f{i}": f"NAP {i} patients" for i in range(30)})
    assert len(run(tmp_path, model=str(tmp_path / "loaded.log"))) == 30
    pids = (tmp_path / "loaded.log").read_text().split()
    assert len(pids) == len(set(pids)) == 2


def test_by_default_there_is_a_worker_for_every_core() -> None:
    assert batch.default_workers() == len(os.sched_getaffinity(0))


def test_nothing_to_read_starts_no_pipeline(tmp_path: Path) -> None:
    (outcome,) = run(tmp_path / "nowhere", model="absent_model")["nowhere"]
    assert outcome.failures[0].code == "missing"


def export(*titles: str) -> str:
    return "\n".join(f"PMID- {i}\nTI  - {title}\n" for i, title in enumerate(titles, start=1))


def test_a_file_of_many_sources_may_take_longer_than_one_document(tmp_path: Path) -> None:
    """Each entry has time of its own: the worker gives back a part and is handed the rest."""
    (tmp_path / "many.nbib").write_text(export(*(f"SLOW {i} patients" for i in range(1, 7))))
    parts = run(tmp_path, timeout=1.5)["many.nbib"]
    assert not [failure for part in parts for failure in part.failures]
    assert len(parts) > 1
    assert [fact.values()["count"] for part in parts for record in part.records for fact in record] == [
        1,
        2,
        3,
        4,
        5,
        6,
    ]


def test_a_source_that_kills_costs_itself_and_not_its_file(tmp_path: Path) -> None:
    (tmp_path / "many.nbib").write_text(export("1 patients", "DIE", "3 patients", "RAISE", "5 patients"))
    parts = run(tmp_path)["many.nbib"]
    assert [failure.code for part in parts for failure in part.failures] == ["killed", "error"]
    assert [fact.values()["count"] for part in parts for record in part.records for fact in record] == [1, 3, 5]


def test_a_file_in_which_every_source_kills_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "many.nbib").write_text(export(*["DIE"] * 9))
    parts = run(tmp_path)["many.nbib"]
    assert [failure.code for part in parts for failure in part.failures] == ["killed"] * (MOST_BAD + 1)
    assert parts[-1].more is None


def test_files_are_handed_out_as_workers_get_free(tmp_path: Path) -> None:
    """A folder of any size is never listed whole."""
    write(tmp_path, **{f"f{i}": f"{i} patients" for i in range(50)})
    taken = 0

    def listed() -> Iterator[Input]:
        nonlocal taken
        for i in range(50):
            taken += 1
            yield Input(str(tmp_path / f"f{i}.txt"), f"f{i}.txt")

    journal = Journal(tmp_path, "test")
    pool = Pool(batch.Setup(stub_pipeline.load), 1)
    outcomes = iter(batch.Run(listed(), journal, pool))
    for _ in range(3):
        next(outcomes)
    assert taken <= 3 + 3 * WAITING_PER_WORKER
    pool.stop()
    journal.close()


def test_reasons_are_one_line() -> None:
    assert worker.one_line("a\n b") == "a b"
    assert worker.one_line(KeyError()) == "KeyError"
