"""Memory stays small over a long file: pages are let go once they are read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from drawn import LEFT, RIGHT, lines, pdf
from reportlab.pdfgen.canvas import Canvas

MEASURE = """
import re, sys
from pathlib import Path
from extract.readers import read
(found,) = read(sys.argv[1])
peak = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())
print(len(found.pages), len(found.text), 1024 * int(peak[1]))
"""
LINE = "All patients with sclerosis were seen {} times."
N_LINES = 55


def dense(number: int) -> object:
    def draw(canvas: Canvas) -> None:
        for x in (LEFT, RIGHT):
            lines(canvas, x, 790, [LINE.format(number + line) for line in range(N_LINES)], 10)

    return draw


def measured(n_pages: int, path: Path) -> tuple[int, int]:
    """Characters read, and bytes taken at the most by a process that read them."""
    path.write_bytes(pdf(*(dense(number) for number in range(n_pages))))  # type: ignore[arg-type]
    done = subprocess.run([sys.executable, "-c", MEASURE, path], capture_output=True, text=True, check=True)
    pages, characters, n_bytes = map(int, done.stdout.split())
    assert pages == n_pages
    return characters, n_bytes


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_sixty_dense_pages_take_little(tmp_path: Path) -> None:
    """At the rate measured 200 pages would stay below 100 MB."""
    few, base = measured(4, tmp_path / "few.pdf")
    many, peak = measured(60, tmp_path / "many.pdf")
    assert many > 14 * few
    assert base + (peak - base) * 200 / 60 < 100e6
