"""Quotes found in a text: evidence without offsets gets them, evidence whose text has moved gets new ones.

A quote from a table is the label of a row and the value of a cell ("Women 31 79·5"), with other columns between them
in the text; it becomes two spans, one for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from extract.annotations.gold import FactData, RecordData
from extract.document import Document, Table
from extract.fields import FIELDS
from extract.metrics.compare import tokens

Span = tuple[int, int]
_CONTEXT = ("group", "term", "comparator", "measure", "subtype", "stage", "direction")
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
        (_kinship(first, table, fact, document), label, cells)
        for table in document.tables
        for label, cells, first in _readings(quote, table, document.text)
    ]
    if not found:
        return []
    _, label, cells = max(found, key=lambda reading: reading[0])
    return [label, cells]


def _readings(quote: str, table: Table, text: str) -> Iterator[tuple[Span, Span, int]]:
    """All ways to read a quote in a table: span of the label, span of the cells, column of the first of these."""
    words = quote.split()
    for index in range(table.n_rows):
        row = [cell for cell in table.row(index) if cell.text.strip()]
        for cut in range(1, len(words)):
            label = re.compile(r"\s+".join(map(re.escape, words[:cut])), re.IGNORECASE)
            value = re.compile(r"\s+".join(map(re.escape, words[cut:])) + _MARKS + r"$")
            head = label.match(text, row[0].start, row[0].end) if row else None
            if head is None:
                continue
            for first in range(1, len(row)):
                for last in range(first, min(first + 3, len(row))):
                    start, end = row[first].start, row[last].end
                    match = value.match(text, start, end) if re.fullmatch(r"\S.*", text[start:end], re.S) else None
                    if match:
                        yield head.span(), (start, end), row[first].column


def _kinship(column: int, table: Table, fact: FactData, document: Document) -> float:
    """How well the headers above a column fit a fact: the words they share, for less where the header says more."""
    headers = [
        cell.text for cell in table.cells if cell.header and cell.column <= column < cell.column + cell.column_span
    ]
    above = tokens(" ".join(headers))
    wanted = tokens(" ".join(str(fact[name]) for name in _CONTEXT if fact.get(name)))
    return len(above & wanted) / (1 + 0.1 * len(above))
