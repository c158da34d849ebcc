"""Quotes found in a text: evidence without offsets gets them, evidence whose text has moved gets new ones.

A quote from a table is the label of a row and the value of a cell ("Women 31 79·5"), with other columns between them
in the text; it becomes two spans, one for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from extract.annotations.gold import FactData, RecordData
from extract.document import Document, Table
from extract.fields import FIELDS
from extract.metrics.compare import tokens

Span = tuple[int, int]
_CONTEXT = ("group", "term", "comparator", "measure", "subtype", "stage", "direction")
_MOST_CELLS = 3  # that one quote joins: a number, its percentage, its events
_MARKS = r"[\s ]*[a-h*†‡§ᵃ-ᶻ⁰-⁹¹²³]{0,3}"  # footnote signs that a quote leaves out


def mend(records: list[RecordData], document: Document) -> list[str]:
    """Give every piece of evidence its true offsets, in place; the quotes that were not found.

    Where a quote stands more than once, the place nearest to its old offset is taken, else the first on its page.
    """
    lost = []
    for record in records:
        for field in FIELDS:
            for fact in record[field]:
                found: list[dict[str, Any]] = []
                for item in fact["evidence"]:
                    spans = _place(item, fact, document)
                    if not spans:
                        lost.append(f"{field}: {item['text']!r}")
                        found.append(item)
                    found.extend(_evidence(span, item, document.text) for span in spans)
                fact["evidence"] = found
    return lost


def _evidence(span: Span, item: dict[str, Any], text: str) -> dict[str, Any]:
    others = {key: value for key, value in item.items() if key not in ("start", "end", "text")}
    return {"start": span[0], "end": span[1], "text": text[slice(*span)], **others}


def _place(item: dict[str, Any], fact: FactData, document: Document) -> list[Span]:
    quote, start, end = item["text"], item.get("start"), item.get("end")
    if isinstance(start, int) and isinstance(end, int) and document.text[start:end] == quote:
        return [(start, end)]
    spans = _quoted(quote, document.text)
    if spans:
        if isinstance(start, int):
            return [min(spans, key=lambda span: abs(span[0] - start))]
        return [next((span for span in spans if _on_page(span, item.get("page"), document)), spans[0])]
    return _row_and_cell(quote, fact, document)


def _quoted(quote: str, text: str) -> list[Span]:
    """All places of a quote, as it stands or, failing that, with another case (a sentence quoted from its middle)."""
    for flags in (re.NOFLAG, re.IGNORECASE):
        spans = [match.span() for match in re.finditer(_loosely(quote), text, flags)]
        if spans:
            return spans
    return []


def _loosely(quote: str) -> str:
    """A pattern for a quote whose white space may be set otherwise; a number is not found inside another."""
    words = r"\s+".join(re.escape(word) for word in quote.split())
    before = r"(?<![\d.,·])" if quote[:1].isdigit() else ""
    after = r"(?!\d|[.,·]\d)" if quote[-1:].isdigit() else ""
    return before + words + after


def _on_page(span: Span, page: int | None, document: Document) -> bool:
    return page is None or any(p.number == page and p.start <= span[0] < p.end for p in document.pages)


def _row_and_cell(quote: str, fact: FactData, document: Document) -> list[Span]:
    """The label of a row and the cells of it that make up the quote; the column is that of the fact's group."""
    found = [
        (_kinship(column, table, fact), label, cells)
        for table in document.tables
        for label, cells, column in _readings(quote, table, document.text)
    ]
    if not found:
        return []
    _, label, cells = max(found, key=lambda reading: reading[0])
    return [label, cells]


def _readings(quote: str, table: Table, text: str) -> Iterator[tuple[Span, Span, int]]:
    """All ways to read a quote in a table: span of the label, span of the cells, column of the first of these."""
    words = quote.split()
    rows = [[cell for cell in table.row(index) if cell.text.strip()] for index in range(table.n_rows)]
    for head, *values in filter(None, rows):
        for cut in range(1, len(words)):
            label = _pattern(words[:cut]).match(text, head.start, head.end)
            if label is None:
                continue
            value = _pattern(words[cut:], _MARKS + "$")
            for first, cell in enumerate(values):
                for last in values[first : first + _MOST_CELLS]:
                    if value.match(text, cell.start, last.end):
                        yield label.span(), (cell.start, last.end), cell.column


def _pattern(words: Sequence[str], end: str = "") -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words)) + end, re.IGNORECASE)


def _kinship(column: int, table: Table, fact: FactData) -> float:
    """How well the headers above a column fit a fact: the words they share, for less where the header says more."""
    headers = [
        cell.text for cell in table.cells if cell.header and cell.column <= column < cell.column + cell.column_span
    ]
    above = tokens(" ".join(headers))
    wanted = tokens(" ".join(str(fact[name]) for name in _CONTEXT if fact.get(name)))
    return len(above & wanted) / (1 + 0.1 * len(above))
