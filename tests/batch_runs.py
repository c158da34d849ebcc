"""Runs over the stub pipeline, for the tests of batch: in this process, or as a command that can be killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from subprocesses import ENVIRONMENT

from extract import batch
from extract.fields import FIELDS
from extract.records import loads
from extract.store import Outcome

SAME_BYTES = ("records.jsonl", "failures.csv", "duplicates.csv", *(f"{field}.csv" for field in FIELDS))
COMMAND = """
import sys, stub_pipeline
from extract import cli
from extract.batch import watching, worker
worker.load_pipeline = stub_pipeline.load
watching.LOOK_EVERY = 0.3
sys.argv = ["extract", *sys.argv[1:]]
cli.main()
"""


def write(folder: Path, **texts: str) -> Path:
    """Text files in a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def run(*paths: object, out: Path | None = None, workers: int = 2, **options: Any) -> dict[str, list[Outcome]]:
    """The outcomes of a run by the name of the file, in the order of its sources."""
    by_name: dict[str, list[Outcome]] = {}
    for outcome in batch.run(list(map(str, paths)), out=out, workers=workers, **options):
        by_name.setdefault(outcome.path.rpartition("/")[2], []).append(outcome)
    return {name: sorted(found, key=lambda outcome: outcome.first) for name, found in by_name.items()}


def command(*arguments: object, cwd: Path, **options: Any) -> subprocess.Popen[str]:
    """`extract …` over the stub pipeline, begun in a process of its own."""
    program = [sys.executable, "-c", COMMAND, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": ENVIRONMENT["PYTHONPATH"], "COLUMNS": "200"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(program, cwd=cwd, env=environment, text=True, **pipes, **options)


def done(*arguments: object, cwd: Path, codes: Sequence[int] = (0,)) -> tuple[str, str]:
    """Output and errors of such a command, which has to end with one of `codes`."""
    process = command(*arguments, cwd=cwd)
    out, err = process.communicate(timeout=100)
    assert process.returncode in codes, (process.returncode, err, out)
    assert "Traceback" not in err
    return out, err


def contents(folder: Path) -> dict[str, bytes]:
    """The files that have to be the same bytes in equal runs."""
    return {name: (folder / name).read_bytes() for name in SAME_BYTES}


def counts(folder: Path) -> dict[str, list[int]]:
    """The sample sizes in records.jsonl, by path."""
    found: dict[str, list[int]] = {}
    for line in (folder / "records.jsonl").read_text(encoding="utf-8").splitlines():
        record = loads(line)
        found.setdefault(record.source.path, []).extend(fact.values()["count"] for fact in record["sample_sizes"])
    return found
