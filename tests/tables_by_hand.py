"""Documents of one table written by hand, and the facts read from them."""

from __future__ import annotations

from typing import Any

from extract.document import Cell, Document, Source, Table
from extract.pipeline import Extractor
from extract.records import Record


def document(rows: list[list[str]], caption: str = "", notes: str = "", headers: int = 1, text: str = "") -> Document:
    """A document of running text and one table; "Drug^2" spans two columns, "Drug~3" three rows, "> women" is indented,
    "!Drug" is a header wherever it stands."""
    body = f"A trial of a drug\n{text}\n{caption}\n"
    cells: list[Cell] = []
    start = len(body)
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(rows):
        column = 0
        for place, printed in enumerate(row):
            while (number, column) in taken:
                column += 1
            words, _, deep = printed.partition("~")
            words, _, span = words.partition("^")
            taken |= {(number + down, column) for down in range(1, int(deep or 1))}
            indent = len(words) - len(words.lstrip(">"))
            is_header = number < headers or words.startswith("!")
            words = words.lstrip("!> ")
            cells.append(
                Cell(
                    number,
                    column,
                    len(body),
                    len(body) + len(words),
                    words,
                    is_header,
                    int(deep or 1),
                    int(span or 1),
                    indent,
                )
            )
            body += words + ("\t" if place < len(row) - 1 else "\n")
            column += int(span or 1)
    end = len(body) - 1
    found = (body.index(caption), body.index(caption) + len(caption)) if caption else None
    below = (len(body), len(body) + len(notes)) if notes else None
    table = Table(start, end, tuple(cells), found, below)
    return Document(Source("x", "x", "article", "A trial of a drug"), body + notes, tables=(table,))


def facts(nlp: Extractor, source: Document, field: str, study: int = 0) -> list[dict[str, Any]]:
    records: list[Record] = nlp.extract(source)
    return [
        {name: value for name, value in fact.values().items() if value not in (None, False)}
        for fact in records[study][field]
    ]
