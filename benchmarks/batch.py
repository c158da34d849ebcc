"""How runs scale, what they cost, how much memory they take and how soon they begin.

    python benchmarks/batch.py scaling     two workers against one, on papers of the corpus under other hashes
    python benchmarks/batch.py overhead    journal and pool against a plain loop over the same papers
    python benchmarks/batch.py memory      one worker over 2,000 documents
    python benchmarks/batch.py start       the first record out of a folder of 100,000 files
    python benchmarks/batch.py cost ../shared/external/papers --files 20    processor time and bytes for a thousand
                                           papers, by kind of file; no bar, but the figures in docs/five-million.md

Each prints its figures and the bar it has to clear, and ends with 1 if it does not. Times are ratios within one run,
turn and turn about, since other work on the computer slows all parts alike; with --rounds the best round of each side
counts. --files scales each down.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import extract
from extract import batch
from extract.batch import Setup, Task, worker
from extract.inputs import Input
from extract.records import dumps
from extract.store import RunFolder

JOURNAL, RECORDS = "journal.sqlite", "records.jsonl"
CORES = os.cpu_count() or 1
TOP = Path(__file__).parents[1]
DOCUMENTS = sorted((TOP / "corpus").glob("*.txt"))
LAST_LINES = {".txt": "\nCopy {}.\n", ".pdf": "\n% copy {}\n", ".html": "<!-- copy {} -->", ".xml": "<!-- copy {} -->"}
QUIET = 0.12  # of the computer; others may take so much, and half of the cores that a round leaves free


def copies(folder: Path, n: int) -> Path:
    """`n` texts of the corpus, again and again, each with a last line of its own: no two have one hash or DOI."""
    folder.mkdir()
    for i in range(n):
        text = DOCUMENTS[i % len(DOCUMENTS)].read_text(encoding="utf-8")
        (folder / f"{i:06}.txt").write_text(f"{text}\nCopy {i}.\n".replace("10.", "10 ."), encoding="utf-8")
    return folder


def papers_of_all_kinds(folder: Path, n: int) -> Path:
    """`n` documents of the corpus, all its formats mixed, under other hashes; repeated where it has fewer."""
    folder.mkdir()
    files = sorted(file for file in (TOP / "corpus").iterdir() if file.suffix in LAST_LINES)
    random.Random(1).shuffle(files)
    for i in range(n):
        file = files[i % len(files)]
        copy = file.read_bytes() + LAST_LINES[file.suffix].format(i).encode()
        (folder / f"{i:06}{file.suffix}").write_bytes(copy)
    return folder


def busy_seconds() -> float:
    """Processor time that this computer spent since it started, for anybody."""
    user, nice, system, _idle, _wait, irq, soft, *_ = map(int, Path("/proc/stat").read_text().split()[1:9])
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")


def own_seconds() -> float:
    """Processor time of this process and of those of its children that have ended."""
    return sum(os.times()[:4])


def seconds_of(folder: Path, out: Path, workers: int) -> tuple[float, float]:
    """Seconds from the first outcome of a run to its last, and from its call to its end."""
    began = time.perf_counter()
    outcomes = batch.run(folder, out=out, workers=workers)
    warm = [next(outcomes) for _ in range(workers)] and time.perf_counter()
    n = sum(1 for _ in outcomes)
    assert n
    return time.perf_counter() - warm, time.perf_counter() - began


def wait_until_quiet(limit: float, patience: float = 60.0) -> None:
    """Until others take less than `limit` of the computer, or patience ends."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        busy = busy_seconds()
        time.sleep(2.0)
        if (busy_seconds() - busy) / 2.0 / CORES < limit:
            return


def scaling(n: int, rounds: int, place: Path) -> bool:
    """Work alone, without the start of the processes, in rounds in which others left a core for every worker."""
    papers = papers_of_all_kinds(place / "papers", n)
    quiet: dict[int, list[float]] = {1: [], 2: []}
    for i in range(rounds):
        for workers in (1, 2):
            limit = QUIET + max(0.0, 1 - workers / CORES) / 2
            wait_until_quiet(limit)
            began, busy, own = time.perf_counter(), busy_seconds(), own_seconds()
            work, whole = seconds_of(papers, place / f"out{i}{workers}", workers)
            taken = busy_seconds() - busy - (own_seconds() - own)
            others = max(0.0, taken / (time.perf_counter() - began) / CORES)
            if others < limit:
                quiet[workers].append(work)
            told = f"{workers} worker{'s' * (workers > 1)}: {work:.2f} s of work, {whole:.2f} s in all"
            print(f"round {i + 1}, {told}; others took {others:.0%} of the computer", flush=True)
    if not (quiet[1] and quiet[2]):
        print("no quiet round on each side: this needs a computer without other work (bar: 1.8)")
        return False
    ratio = min(quiet[1]) / min(quiet[2])
    print(f"two workers are {ratio:.2f} × one, best of {len(quiet[1])} and {len(quiet[2])} quiet rounds (bar: 1.8)")
    return ratio >= 1.8


def overhead(n: int, rounds: int, place: Path) -> bool:
    """One worker against a loop that reads, extracts and writes lines, both without the loading of the pipeline."""
    papers = papers_of_all_kinds(place / "papers", n)
    pipeline = extract.load()
    plain_loop(pipeline, papers, place / "warm.jsonl")
    loops, runs = [], []
    for i in range(rounds):
        loops.append(plain_loop(pipeline, papers, place / f"plain{i}.jsonl"))
        runs.append(seconds_of(papers, place / f"out{i}", 1)[0] * n / (n - 1))
        print(f"round {i + 1}: plain loop {loops[-1]:.2f} s, run {runs[-1]:.2f} s", flush=True)
    cost = min(runs) / min(loops) - 1
    print(f"journal, pool and tables cost {cost:+.1%} (bar: 3 %)")
    return cost <= 0.03


def plain_loop(pipeline: extract.Extractor, papers: Path, out: Path) -> float:
    began = time.perf_counter()
    with out.open("w", encoding="utf-8") as stream:
        for file in sorted(papers.iterdir()):
            for record in pipeline.records(file):
                stream.write(dumps(record) + "\n")
    return time.perf_counter() - began


def memory(n: int, _rounds: int, place: Path) -> bool:
    """Resident memory of one worker after each document, over documents of the corpus."""
    papers = copies(place / "papers", n)
    sizes = list(resident(papers))
    settled = max(1, n // 10)  # caches fill with the first documents
    start, end = sorted(sizes[settled : 2 * settled]), sorted(sizes[-settled:])
    growth = end[len(end) // 2] - start[len(start) // 2]
    print(f"{n} documents: {sizes[0]:.0f} MB after the first, {start[len(start) // 2]:.0f} MB after the first tenth,")
    print(f"{end[len(end) // 2]:.0f} MB in the end, {max(sizes):.0f} MB at most")
    print(f"growth {growth:+.1f} MB (bar: 30), at most {max(sizes):.0f} MB (bar: 600)")
    return growth < 30 and max(sizes) <= 600


def resident(papers: Path) -> Iterator[float]:
    """Megabytes that the worker of a run held while it read each document."""
    for outcome in batch.run(papers, workers=1):
        yield outcome.peak_mb


def start(n: int, rounds: int, place: Path) -> bool:
    """Of the command, in a process of its own, to the first record in its journal; beside it for one file alone.

    On a busy computer both wait: then what counts is that `n` files take at most half a second longer than one.
    """
    text = min((file.read_text(encoding="utf-8") for file in DOCUMENTS), key=len)
    waits: dict[int, list[float]] = {1: [], n: []}
    for number in waits:
        (place / str(number)).mkdir()
        for i in range(number):
            (place / str(number) / f"{i:06}.txt").write_text(f"{text}\nCopy {i}.\n", encoding="utf-8")
    for i in range(rounds):
        for number, found in waits.items():
            found.append(wait_for_record(place / str(number), place / f"out{number}-{i}"))
            print(f"round {i + 1}, {number} files: {found[-1]:.2f} s", flush=True)
    one, many = min(waits[1]), min(waits[n])
    print(f"first record of {n} files after {many:.2f} s, of one after {one:.2f} s (bar: 3 s)")
    return many <= 3 or many <= one + 0.5


def wait_for_record(papers: Path, out: Path) -> float:
    began = time.perf_counter()
    program = [sys.executable, "-m", "extract.cli", "run", str(papers), "--out", str(out), "--workers", "2"]
    process = subprocess.Popen(program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not n_records(out / "journal.sqlite"):
        assert process.poll() in (None, 0)
        time.sleep(0.02)
    waited = time.perf_counter() - began
    process.kill()
    process.wait()
    return waited


def n_records(journal: Path) -> int:
    if not journal.exists():
        return 0
    with closing(sqlite3.connect(f"{journal.as_uri()}?mode=ro", uri=True)) as db:
        try:
            return int(db.execute("SELECT count(*) FROM documents").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def cost(n: int, _rounds: int, place: Path, papers: Path) -> bool:
    """The first `n` files of each kind in a folder, in this process: its processor time is what a core is paid for."""
    worker.start(Setup(extract.load))
    kinds: dict[str, list[Path]] = {}
    for file in sorted(papers.iterdir()):
        kinds.setdefault(file.suffix, []).append(file)
    for kind, files in kinds.items():
        files = files[:n]
        spent, peak, failed, out = 0.0, 0.0, 0, place / kind[1:]
        with RunFolder(out, "cost") as folder:
            for seq, file in enumerate(files):
                began = time.process_time()
                outcome = worker.process(Task(Input(str(file), file.name), seq))
                folder.journal.meet(file.name, str(file), None)
                folder.journal.record(outcome, "")
                spent += time.process_time() - began
                peak, failed = max(peak, outcome.peak_mb), failed + bool(outcome.failures)
            folder.journal.commit()
            folder.write({})
        share = 1000 / len(files) / 1e6  # megabytes for a thousand files
        kept = ", ".join(f"{(out / name).stat().st_size * share:.1f} MB of {name}" for name in (JOURNAL, RECORDS))
        hours = spent / len(files) * 1000 / 3600
        print(f"{kind}: {len(files)} files, {failed} failed, {peak:.0f} MB of memory at most; for a thousand:")
        print(f"    {hours:.2f} core hours, {sum(file.stat().st_size for file in files) * share:.0f} MB read, {kept}")
    return True


BARS: dict[str, tuple[Callable[[int, int, Path], bool], int]] = {
    "scaling": (scaling, 100),
    "overhead": (overhead, 100),
    "memory": (memory, 2000),
    "start": (start, 100_000),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bar", choices=[*BARS, "cost"])
    parser.add_argument("papers", nargs="?", type=Path)
    parser.add_argument("--files", type=int)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    measure, files = BARS.get(arguments.bar, (partial(cost, papers=arguments.papers), 1000))
    with tempfile.TemporaryDirectory() as place:
        sys.exit(0 if measure(arguments.files or files, arguments.rounds, Path(place)) else 1)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
