"""What reads the papers: ours, and the engines it is measured against, each where it is installed."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Tables = list[list[list[str]]]
TextEngine = Callable[[Path], str]
TableEngine = Callable[[Path], Tables]

ALIGNED = {"vertical_strategy": "text", "horizontal_strategy": "text"}


def ours(path: Path) -> tuple[str, Tables]:
    """Text and tables, from one reading."""
    from extract.readers import read

    text, tables = [], []
    for document in read(path):
        text.append(document.text)
        for table in document.tables:
            rows: list[list[str]] = [[""] * table.n_columns for _ in range(table.n_rows)]
            for cell in table.cells:
                rows[cell.row][cell.column] = cell.text
            tables.append(rows)
    return "\n".join(text), tables


@contextmanager
def _pages(path: Path) -> Iterator[Iterator[Any]]:
    """The pages of a file for pdfplumber, each closed once it is done with."""
    import pdfplumber

    def each(pdf: Any) -> Iterator[Any]:
        for page in pdf.pages:
            yield page
            page.close()

    with pdfplumber.open(path) as pdf:
        yield each(pdf)


def plumber_text(path: Path) -> str:
    with _pages(path) as pages:
        return "\n".join(page.extract_text() for page in pages)


def plumber_chars(path: Path) -> int:
    """What `page.chars` alone takes; how many there are."""
    with _pages(path) as pages:
        return sum(len(page.chars) for page in pages)


def plumber_layout(path: Path) -> int:
    """What `page.layout`, pdfminer's objects without pdfplumber's, takes; how many there are."""
    with _pages(path) as pages:
        return sum(len(page.layout._objs) for page in pages)


def our_layout(path: Path) -> int:
    """What our own layout of the pages takes, words and tables apart; how many objects there are."""
    import pdfplumber

    from extract.readers.device import Device

    with pdfplumber.open(path) as pdf:
        device = Device(pdf.rsrcmgr)
        return sum(len(device.layout(page)) for page in pdf.pages)


def plumber_tables(settings: dict[str, str]) -> TableEngine:
    def engine(path: Path) -> Tables:
        with _pages(path) as pages:
            return [_clean(table) for page in pages for table in page.extract_tables(settings)]

    return engine


def pdfium_text(path: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        texts = [page.get_textpage().get_text_range() for page in pdf]
    return "\n".join(texts).replace("\r", "").replace("\ufffe", "-\n")


def mupdf_text(path: Path) -> str:
    import pymupdf

    with pymupdf.open(path) as pdf:
        return "\n".join(page.get_text() for page in pdf)


def camelot_tables(path: Path) -> Tables:
    import camelot

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [_clean(table.df.values.tolist()) for table in camelot.read_pdf(str(path), pages="all", flavor="stream")]


def _clean(table: list[list[Any]]) -> list[list[str]]:
    return [["" if cell is None else str(cell).replace("\n", " ") for cell in row] for row in table]


TEXT_ENGINES: dict[str, tuple[str, TextEngine]] = {
    "pdfplumber extract_text()": ("pdfplumber", plumber_text),
    "pypdfium2": ("pypdfium2", pdfium_text),
    "PyMuPDF": ("pymupdf", mupdf_text),
}
"""By name: the package it needs, and what reads a file."""
TABLE_ENGINES: dict[str, tuple[str, TableEngine]] = {
    "pdfplumber, lines": ("pdfplumber", plumber_tables({})),
    "pdfplumber, text": ("pdfplumber", plumber_tables(ALIGNED)),
    "camelot stream": ("camelot", camelot_tables),
}


def is_installed(package: str) -> bool:
    return find_spec(package) is not None
