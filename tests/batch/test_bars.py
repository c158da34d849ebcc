"""The bars of benchmarks/batch.py, scaled down to what CI has time for; the commands given there run them in full."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from batch_runs import write
from subprocesses import ENVIRONMENT

from extract import batch

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "batch.py"


def test_memory_stays_flat() -> None:
    program = [sys.executable, str(BENCHMARK), "memory", "--files", "80"]
    ended = subprocess.run(program, env=ENVIRONMENT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "(bar: 600)" in ended.stdout


def test_a_large_folder_begins_as_soon_as_a_small_one(tmp_path: Path) -> None:
    write(tmp_path / "small", **{f"f{i:05}": f"{i} patients" for i in range(10)})
    write(tmp_path / "large", **{f"f{i:05}": f"{i} patients" for i in range(20_000)})

    def seconds(folder: str) -> float:
        began = time.perf_counter()
        outcomes = batch.run(tmp_path / folder, workers=1)
        next(outcomes)
        waited = time.perf_counter() - began
        outcomes.close()
        return waited

    assert min(seconds("large") for _ in range(3)) < min(seconds("small") for _ in range(3)) + 0.5
