"""How well PDFs of real papers are read, against the XML of the same name beside each of them.

    python benchmarks/papers ../shared/external/papers --half 0
    python benchmarks/papers ../shared/external/papers --half 0 --ours --each

The folder holds NAME.pdf and NAME.xml (JATS or BMC). Other engines are measured where they are installed (`pip install
pymupdf camelot-py`); none of them is needed by extract. Nothing is copied from the folder.
"""

from __future__ import annotations

import argparse
import hashlib
import logging
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import fmean, median
from typing import TypeVar

from engines import TABLE_ENGINES, TEXT_ENGINES, Tables, is_installed, our_layout, ours, plumber_chars, plumber_layout
from measures import table_scores, text_scores
from rich.console import Console
from rich.progress import track
from rich.table import Table
from truth import Truth, truth_of

Scores = dict[str, float]
Result = TypeVar("Result")
OURS = "extract"
FLOORS = {"page.chars": plumber_chars, "page.layout": plumber_layout, "extract, layout alone": our_layout}
"""What a page costs before anything is made of it; the first is what all times are told in."""


def main() -> int:
    args = _arguments()
    pairs = pairs_in(args.folder, args.half)
    if not pairs:
        print(f"no NAME.pdf with NAME.xml in {args.folder}; name the folder that holds such pairs", file=sys.stderr)
        return 2
    logging.disable(logging.CRITICAL)
    sys.setrecursionlimit(10_000)  # pdfplumber's text strategy on dense pages
    report = Report(others=not args.ours, each=args.each)
    for pdf, xml in track(pairs, "reading", console=Console(stderr=True)):
        report.add(pdf, truth_of(xml))
    report.show(Console())
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="python benchmarks/papers"
    )
    parser.add_argument("folder", type=Path, help="folder of PDFs with their XML")
    parser.add_argument(
        "--half", type=int, choices=(0, 1), help="only the papers of one half, by a hash of their names"
    )
    parser.add_argument("--ours", action="store_true", help="measure extract alone")
    parser.add_argument("--each", action="store_true", help="a line for each paper, too (ours only)")
    return parser.parse_args()


def pairs_in(folder: Path, half: int | None) -> list[tuple[Path, Path]]:
    """The PDFs of a folder with their XML; of one half only, so that the other is never looked at."""
    pairs = [(pdf, pdf.with_suffix(".xml")) for pdf in sorted(folder.glob("*.pdf"))]
    return [pair for pair in pairs if pair[1].is_file() and half in (None, half_of(pair[0].stem))]


def half_of(name: str) -> int:
    """0 or 1, by the SHA-256 of a paper's name."""
    return hashlib.sha256(name.encode()).digest()[0] & 1


class Report:
    """Scores and processor times by engine."""

    def __init__(self, *, others: bool, each: bool) -> None:
        self.others, self.each = others, each
        self.text: dict[str, list[Scores]] = defaultdict(list)
        self.tables: dict[str, list[Scores]] = defaultdict(list)
        self.seconds: dict[str, list[float]] = defaultdict(list)
        self.failures: list[str] = []

    def add(self, pdf: Path, truth: Truth) -> None:
        for name, engine in FLOORS.items():
            self._run(name, lambda engine=engine: engine(pdf), pdf)
        text, tables = self._run(OURS, lambda: ours(pdf), pdf) or ("", [])
        self._score_text(OURS, text, truth)
        self._score_tables(OURS, tables, truth)
        if self.each:
            self._line(pdf, len(truth.tables))
        if not self.others:
            return
        for name, (package, read_text) in TEXT_ENGINES.items():
            if is_installed(package):
                found = self._run(name, lambda read_text=read_text: read_text(pdf), pdf)
                self._score_text(name, found or "", truth)
        for name, (package, read_tables) in TABLE_ENGINES.items():
            if is_installed(package) and truth.tables:
                grids = self._run(name, lambda read_tables=read_tables: read_tables(pdf), pdf)
                self._score_tables(name, grids or [], truth)

    def _run(self, name: str, work: Callable[[], Result], pdf: Path) -> Result | None:
        start = time.process_time()
        try:
            return work()
        except Exception as error:  # engines raise what they like; a paper that one cannot read counts as not read
            self.failures.append(f"{name} failed on {pdf.name}: {type(error).__name__}")
            return None
        finally:
            self.seconds[name].append(time.process_time() - start)

    def _score_text(self, name: str, text: str, truth: Truth) -> None:
        if truth.paragraphs:
            self.text[name].append(text_scores(truth.paragraphs, text))

    def _score_tables(self, name: str, tables: Tables, truth: Truth) -> None:
        self.tables[name] += [table_scores(rows, tables) for rows in truth.tables]

    def _line(self, pdf: Path, n_tables: int) -> None:
        scores = " ".join(f"{key} {value:.3f}" for key, value in self.text[OURS][-1].items()) if self.text[OURS] else ""
        tables = self.tables[OURS][len(self.tables[OURS]) - n_tables :]
        cells = " ".join(f"{table['rows']:.2f}/{table['cells']:.2f}" for table in tables)
        print(f"{pdf.stem[:50]:50} {scores}  {cells}", flush=True)

    def show(self, console: Console) -> None:
        n_papers = len(self.seconds[OURS])
        columns = list(next(iter(self.text.values()))[0]) if self.text else []
        _print(console, f"running text, mean over {len(self.text[OURS])} papers", columns, self.text)
        if any(self.tables.values()):
            _print(console, f"tables, mean over {len(self.tables[OURS])}", ["found", "rows", "cells"], self.tables)
        floor = self.seconds["page.chars"]
        times = Table(title=f"processor time, times pdfplumber's page.chars, median over {n_papers} papers")
        times.add_column("engine")
        times.add_column("×", justify="right")
        for name, seconds in self.seconds.items():
            if len(seconds) == len(floor):
                times.add_row(name, f"{median(own / chars for own, chars in zip(seconds, floor, strict=True)):.2f}")
        console.print(times)
        for failure in self.failures:
            console.print(failure)
        absent = {
            package for package, _ in (*TEXT_ENGINES.values(), *TABLE_ENGINES.values()) if not is_installed(package)
        }
        if self.others and absent:
            console.print(f"not measured, for they are not installed: {', '.join(sorted(absent))}")


def _print(console: Console, title: str, columns: list[str], scores: dict[str, list[Scores]]) -> None:
    table = Table(title=title)
    table.add_column("engine")
    for column in columns:
        table.add_column(column, justify="right")
    for name, rows in scores.items():
        table.add_row(name, *(f"{fmean(row[column] for row in rows):.3f}" for column in columns))
    console.print(table)


if __name__ == "__main__":
    sys.exit(main())
