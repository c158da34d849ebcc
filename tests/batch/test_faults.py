"""Nothing is lost, whatever is killed, filled up, damaged or changed under a run.

EXTRACT_KILLS=20 pytest tests/batch/test_faults.py kills the parent twenty times rather than five.
"""

from __future__ import annotations

import csv
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from batch_runs import SAME_BYTES, command, contents, counts, done, run, write
from subprocesses import ENVIRONMENT

KILLS = int(os.environ.get("EXTRACT_KILLS", "5"))
ACKNOWLEDGED = """
import sys, stub_pipeline
from extract import batch
from extract.batch import worker
worker.load_pipeline = stub_pipeline.load
if __name__ == "__main__":
    for outcome in batch.run("papers", out=sys.argv[1], workers=2):
        print(outcome.path, flush=True)
"""


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "papers", **{f"f{i:03}": f"NAP {i} patients" for i in range(80)})


def finished(folder: Path) -> set[str]:
    """The files that the journal holds as done."""
    if not (folder / "journal.sqlite").exists():
        return set()
    with closing(sqlite3.connect(folder / "journal.sqlite")) as db:
        try:
            return {row[0] for row in db.execute("SELECT path FROM paths JOIN documents USING (sha256)")}
        except sqlite3.OperationalError:  # killed before it had its tables
            return set()


def test_the_parent_killed_at_random_moments(papers: Path, extracted: Path) -> None:
    """The records are those of an undisturbed run; what was acknowledged is not done again."""
    n_files = 50 * KILLS
    write(papers, **{f"f{i:03}": f"NAP {i} patients" for i in range(n_files)})
    run("papers", out=Path("whole"))
    extracted.write_text("")
    chance = random.Random(5)
    before: set[str] = set()
    n_useful = n_extracted = 0
    for _ in range(KILLS):
        process = command("run", "papers", "--out", "out", "--workers", 2, cwd=papers.parent)
        time.sleep(chance.uniform(0.3, 1.5))
        workers = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.kill()
        process.communicate(timeout=20)
        psutil.wait_procs(workers, timeout=10)
        assert not [worker for worker in workers if worker.is_running()], "orphans work on"
        after = finished(Path("out"))
        assert before <= after
        again = [line for line in extracted.read_text().splitlines() if line in before]
        assert again == []
        n_extracted += len(extracted.read_text().splitlines())
        extracted.write_text("")
        n_useful += len(before) < len(after) < n_files
        before = after
    done("run", "papers", "--out", "out", cwd=papers.parent)
    assert not [line for line in extracted.read_text().splitlines() if line in before]
    assert contents(Path("out")) == contents(Path("whole"))
    assert len(counts(Path("out"))) == n_files
    assert n_extracted >= len(before), "the log works"
    assert n_useful >= KILLS / 2, "too few kills came while work was done"


def test_workers_of_a_killed_parent_do_not_live_on_in_an_endless_loop(papers: Path) -> None:
    write(papers, a_one="HANG", a_two="HANG LOOP")
    process = command("run", "papers/a_one.txt", "papers/a_two.txt", "--out", "out", "--workers", 2, cwd=papers.parent)
    time.sleep(2.0)
    workers = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate(timeout=20)
    gone, alive = psutil.wait_procs(workers, timeout=10)
    assert len(gone) >= 2
    assert not alive


def test_workers_killed_from_outside(papers: Path) -> None:
    """At work or between two documents: all is read in the end."""

    def kill() -> None:
        for _ in range(4):
            time.sleep(0.6)
            workers = [
                child for child in psutil.Process().children() if any("spawn_main" in part for part in child.cmdline())
            ]  # fmt: skip
            if workers:
                min(workers, key=lambda child: child.create_time()).kill()

    write(papers, **{f"g{i:03}": f"NAP {i} patients of g" for i in range(80)})
    killer = threading.Thread(target=kill)
    killer.start()
    by_name = run("papers", out=Path("out"))
    killer.join()
    assert len(by_name) == 160
    assert not [failure for found in by_name.values() for outcome in found for failure in outcome.failures]


def test_a_disk_quota_that_is_used_up(papers: Path) -> None:
    """What was acknowledged is there; with room made, the same command ends as if nothing had been."""
    run("papers", out=Path("whole"))

    def quota() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))

    program = [sys.executable, "-c", ACKNOWLEDGED, "out"]
    process = subprocess.run(program, env=ENVIRONMENT, capture_output=True, text=True, preexec_fn=quota)
    assert process.returncode != 0
    assert "ConfigError: cannot write to out" in process.stderr
    assert "make room" in process.stderr
    acknowledged = set(process.stdout.split())
    assert 0 < len(acknowledged) < 80
    assert acknowledged <= finished(Path("out"))
    done("run", "papers", "--out", "out", cwd=papers.parent)
    assert contents(Path("out")) == contents(Path("whole"))


def test_a_small_disk_that_is_full(papers: Path) -> None:
    if subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode:
        pytest.skip("this system mounts no tmpfs for this user; the test of a quota stands for it")
    run("papers", out=Path("whole"))
    Path("out").mkdir()
    Path("acknowledged.py").write_text(ACKNOWLEDGED)
    script = f"""
    mount -t tmpfs -o size=300k none out || exit 9
    {sys.executable} acknowledged.py out >acknowledged 2>error && exit 8
    cp out/journal.sqlite* .
    mount -o remount,size=64m out
    {sys.executable} acknowledged.py out >>rest || exit 7
    cp -r out final
    """
    subprocess.run(["unshare", "-m", "sh", "-c", script], env=ENVIRONMENT, check=True)
    assert "make room" in Path("error").read_text()
    acknowledged, rest = (set(Path(name).read_text().split()) for name in ("acknowledged", "rest"))
    assert 0 < len(acknowledged) < 80
    assert acknowledged <= finished(Path())
    assert not acknowledged & rest
    assert contents(Path("final")) == contents(Path("whole"))


def test_files_that_go_or_change_during_a_run(papers: Path) -> None:
    """The first file removes and rewrites others, which are listed but not read by then."""
    shutil.rmtree(papers)
    write(papers, a="1 patients UNLINK:papers/b.txt REWRITE:papers/c.txt", b="2 patients", c="3 patients")
    write(papers, d="2 patients", e="3 patients")  # linked to those
    by_name = run("papers", out=Path("out"), workers=1)
    assert [failure.code for failure in by_name["b.txt"][0].failures] == ["missing"]
    assert counts(Path("out")) == {"papers/a.txt": [1], "papers/c.txt": [77], "papers/d.txt": [2], "papers/e.txt": [3]}


def test_a_paper_left_out_for_one_that_fails_is_read_after_all(papers: Path) -> None:
    shutil.rmtree(papers)
    write(papers, a="doi: 10.1000/x\nRAISE SLOW", b="doi: 10.1000/x\n5 patients")
    run("papers", out=Path("out"), workers=2)
    assert counts(Path("out")) == {"papers/b.txt": [5]}
    assert contents(Path("out"))["duplicates.csv"].count(b"\n") == 1


def test_one_in_twenty_of_a_thousand_files_is_corrupt(papers: Path) -> None:
    shutil.rmtree(papers)
    write(papers, **{f"f{i:04}": f"{i} patients" for i in range(1000)})
    chance = random.Random(7)
    broken = chance.sample(range(1000), 50)
    for n, i in enumerate(broken):
        (papers / f"f{i:04}.txt").unlink()
        noise = chance.randbytes(2000)
        name, content = (
            ("{}.pdf", noise),
            ("{}.txt", b""),
            ("{}.pdf", b"%PDF-1.7\n" + noise),
            ("{}.txt.gz", b"\x1f\x8b\x08" + noise),
            ("{}.zip", b"PK\x03\x04" + noise),
        )[n % 5]
        (papers / name.format(f"f{i:04}")).write_bytes(content)
    done("run", "papers", "--out", "out", cwd=papers.parent, codes=[1])
    assert len(counts(Path("out"))) == 950
    with open("out/failures.csv", encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert sorted(int(row["path"][8:12]) for row in rows) == sorted(broken)
    assert not [row for row in rows if row["code"] in ("error", "killed", "timeout") or not row["reason"]]
    assert all((Path("out") / name).exists() for name in SAME_BYTES)


def test_ctrl_c_reaches_all_processes_and_only_the_command_answers(papers: Path) -> None:
    """Also while workers start; what was kept by then is in the results."""
    for moment in (0.05, 0.2, 0.4, 0.8):
        out = Path(f"out{moment}")
        process = command("run", "papers", "--out", out, "--workers", 2, cwd=papers.parent, start_new_session=True)
        while not (out / ".claims.sqlite").exists():
            time.sleep(0.01)
        time.sleep(moment)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=20)
        assert process.returncode == 130, err
        assert err.startswith("extract: stopped; ")
        assert err.count("\n") == 1
        assert len((out / "records.jsonl").read_text().splitlines()) == len(finished(out))
