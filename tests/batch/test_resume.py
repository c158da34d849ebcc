"""Done work is never done again; what changed is; the results are those of a run that nothing disturbed."""

from __future__ import annotations

import csv
import json
import os
import signal
import time
from collections import Counter
from pathlib import Path

import pytest
from batch_runs import command, contents, counts, done, run, write

from extract import batch
from extract.errors import ConfigError
from extract.store import RunFolder, environment


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "papers", **{f"f{i}": f"{i} patients" for i in range(6)})


def test_a_second_run_has_nothing_to_do(papers: Path, extracted: Path) -> None:
    run("papers", out=Path("out"))
    before = contents(Path("out"))
    assert run("papers", out=Path("out"), workers=1) == {}
    assert len(extracted.read_text().splitlines()) == 6
    assert contents(Path("out")) == before


def test_a_run_that_is_given_up_midway_goes_on_there(papers: Path, extracted: Path) -> None:
    run("papers", out=Path("whole"))
    extracted.write_text("")
    with RunFolder(Path("out"), environment.pipeline_key()):
        pass
    outcomes = batch.run("papers", out="out", workers=1)
    kept = [next(outcomes).path for _ in range(3)]
    outcomes.close()
    rest = [outcome.path for outcome in batch.run("papers", out="out", workers=1)]
    assert not set(kept) & set(rest)
    assert contents(Path("out")) == contents(Path("whole"))


def test_a_content_that_changed_is_read_anew_and_replaces_the_old(papers: Path) -> None:
    run("papers", out=Path("out"))
    stamp = (papers / "f3.txt").stat()
    (papers / "f3.txt").write_text("9 patients")
    os.utime(papers / "f3.txt", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))  # as copying may leave it
    assert set(run("papers", out=Path("out"))) == {"f3.txt"}
    assert counts(Path("out"))["papers/f3.txt"] == [9]


def test_a_file_that_was_only_touched_or_moved_is_known(papers: Path, extracted: Path) -> None:
    run("papers", out=Path("out"))
    (papers / "f1.txt").touch()
    (papers / "f2.txt").rename(papers / "z.txt")
    assert run("papers", out=Path("out")) == {}
    assert len(extracted.read_text().splitlines()) == 6


def test_another_version_reads_everything_anew(papers: Path, extracted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("papers", out=Path("out"))
    monkeypatch.setattr("extract.__version__", "9.9")
    assert len(run("papers", out=Path("out"))) == 6
    assert len(extracted.read_text().splitlines()) == 12


def test_what_failed_is_tried_again_only_when_asked(papers: Path) -> None:
    marker = papers.parent / "well.tmp"
    write(papers, ill=f"RAISE-UNTIL:{marker} 44 patients")
    assert run("papers", out=Path("out"))["ill.txt"][0].failures[0].code == "error"
    marker.touch()
    assert run("papers", out=Path("out")) == {}
    assert set(run("papers", out=Path("out"), retry_failed=True)) == {"ill.txt"}
    assert counts(Path("out"))["papers/ill.txt"] == [44]


def test_new_papers_join_those_of_earlier_runs(papers: Path) -> None:
    run("papers/f0.txt", out=Path("out"))
    run("papers/f1.txt", out=Path("out"))
    assert counts(Path("out")) == {"papers/f0.txt": [0], "papers/f1.txt": [1]}


def test_a_path_that_was_wrong_is_forgotten_with_the_next_run(papers: Path) -> None:
    run("papers", "nowhere", out=Path("out"))
    assert "nowhere" in Path("out/failures.csv").read_text()
    run("papers", out=Path("out"))
    assert "nowhere" not in Path("out/failures.csv").read_text()


def duplicates(folder: Path) -> list[tuple[str, str, str]]:
    with (folder / "duplicates.csv").open(encoding="utf-8-sig", newline="") as stream:
        return [(row["path"], row["same_as"], row["by"]) for row in csv.DictReader(stream)]


@pytest.mark.parametrize("workers", [1, 3])
def test_a_paper_that_comes_twice_is_read_once_and_linked(papers: Path, extracted: Path, workers: int) -> None:
    write(papers, f1_copy="1 patients", paper="doi: 10.1000/abc\n7 patients in one trial")
    run("papers", out=Path("out"), workers=workers)
    write(papers, a_preprint="doi: 10.1000/ABC\nA trial of 8 patients", b_pmid="PMID: 1234567\n9 patients")
    write(papers, c_pmid="We saw 9 patients.\nPMID: 1234567")
    run("papers", out=Path("out"), workers=1)
    assert duplicates(Path("out")) == [
        ("papers/f1_copy.txt", "papers/f1.txt", "content"),
        ("papers/a_preprint.txt", "papers/paper.txt", "doi"),
        ("papers/c_pmid.txt", "papers/b_pmid.txt", "pmid"),
    ]
    assert "papers/a_preprint.txt" not in counts(Path("out"))
    read = Counter(Path(line).name for line in extracted.read_text().splitlines())
    assert read["f1_copy.txt"] == read["a_preprint.txt"] == read["c_pmid.txt"] == 0
    assert set(read.values()) == {1}


def test_duplicates_give_the_same_bytes_on_any_number_of_workers(papers: Path) -> None:
    for i in range(8):
        write(papers, **{f"d{i}": f"doi: 10.1000/{i % 3}\n{'SLOW' * (i == 0)} {i} patients"})
    run("papers", out=Path("one"), workers=1)
    run("papers", out=Path("three"), workers=3)
    assert contents(Path("one")) == contents(Path("three"))
    assert len(duplicates(Path("one"))) == 5


def test_two_runs_at_once_are_refused_with_a_clear_word(papers: Path) -> None:
    write(papers, slow="HANG")
    first = command("run", "papers", "--out", "out", cwd=papers.parent)
    while not Path("out/journal.sqlite").exists():
        time.sleep(0.05)
    time.sleep(0.5)
    _, err = done("run", "papers", "--out", "out", cwd=papers.parent, codes=[2])
    assert "another run is at work in out; wait for it to end or stop it" in err
    out, _ = done("status", "out", cwd=papers.parent, codes=[3])
    assert out.startswith("at work (process ")
    first.send_signal(signal.SIGTERM)  # as a cluster ends a job
    _, err = first.communicate(timeout=20)
    assert first.returncode == 130
    assert "Give the same command again to go on" in err
    out, _ = done("status", "out", cwd=papers.parent, codes=[3])
    assert out.startswith("stopped\n")


def test_status_tells_how_a_run_stands(papers: Path) -> None:
    write(papers, bad="RAISE", again="1 patients")
    done("run", "papers", "--out", "out", cwd=papers.parent, codes=[1])
    out, _ = done("status", "out", cwd=papers.parent, codes=[1])
    lines = dict(line.split(maxsplit=1) for line in out.splitlines()[1:])
    assert out.startswith("finished\n")
    assert lines["files"] == "8 met, 7 different contents read, 6 sources in them"
    assert lines["duplicates"].startswith("1 files")
    assert lines["failed"] == "1: 1 error"
    assert "--retry-failed" in lines["next"]
    (papers / "bad.txt").write_text("12 patients")
    done("run", "papers", "--out", "out", cwd=papers.parent)
    assert "failed" not in done("status", "out", cwd=papers.parent)[0]
    _, err = done("status", "papers", cwd=papers.parent, codes=[2])
    assert "no run in papers" in err


def test_results_name_what_made_them_and_that_they_are_whole(papers: Path) -> None:
    run("papers", out=Path("out"))
    told = json.loads(Path("out/run.json").read_text())
    assert told["complete"] is True
    assert told["versions"]["extract"]


def test_an_api_without_a_folder_keeps_nothing(papers: Path) -> None:
    assert len(run("papers")) == 6
    assert sorted(path.name for path in papers.parent.iterdir()) == ["papers"]


def test_an_api_over_a_folder_at_work_says_so(papers: Path) -> None:
    outcomes = batch.run("papers", out="out", workers=1)
    next(outcomes)
    with pytest.raises(ConfigError, match="another run is at work"):
        next(batch.run("papers", out="out", workers=1))
    outcomes.close()
