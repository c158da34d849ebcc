"""Tables in plain text: consecutive lines whose cells are separated by tabs or bars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.document import Cell, Table

_BAR, _TAB = re.compile(r"\s*\|\s*"), re.compile(r" *\t *")
_CAPTION = re.compile(r"\s*(?:supplement\w* )?table\b", re.IGNORECASE)
_NOTE = re.compile(r"\s*(?:[*†‡§¶#]|[a-e]\s+(?=[A-Z]))")  # "* local score", "a P = 0.04 against baseline"
_FRAME = re.compile(r"[\s|:+=-]+")


class _Line(NamedTuple):
    start: int
    text: str


def delimited_tables(text: str) -> Iterator[Table]:
    """The tables of `text`: two or more lines in a row with the same separator and number of cells."""
    lines = list(_lines(text))
    block: list[tuple[_Line, list[tuple[int, int]]]] = []
    separator: re.Pattern[str] | None = None
    above: _Line | None = None
    before: _Line | None = None
    for number, line in enumerate([*lines, _Line(len(text), "")]):
        if block and _FRAME.fullmatch(line.text) and "-" in line.text:
            continue  # the rule below the head of a Markdown table
        sort = _BAR if "|" in line.text else _TAB if "\t" in line.text.strip() else None
        cells = _cells(line, sort) if sort else []
        if block and (sort is not separator or len(cells) != len(block[0][1])):
            if len(block) > 1:
                below = next((other for other in lines[number:] if other.text.strip()), line)
                yield _table(text, block, above, below)
            block = []
        if sort and len(cells) > 1:
            if not block:
                separator, above = sort, before
            block.append((line, cells))
        if line.text.strip():
            before = line


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        yield _Line(start, line)
        start += len(line) + 1


def _cells(line: _Line, separator: re.Pattern[str]) -> list[tuple[int, int]]:
    """Offsets of the cells of a line; bars on both sides of it are a frame and separate nothing."""
    bare = line.text.strip()
    frame = " |" if bare.startswith("|") and bare.endswith("|") else " "
    begin = len(line.text) - len(line.text.lstrip(frame))
    end = max(begin, len(line.text.rstrip(frame)))
    spans, at = [], begin
    for match in separator.finditer(line.text, begin, end):
        spans.append((line.start + at, line.start + match.start()))
        at = match.end()
    return [*spans, (line.start + at, line.start + end)]


def _table(text: str, block: list[tuple[_Line, list[tuple[int, int]]]], above: _Line | None, below: _Line) -> Table:
    cells = tuple(
        Cell(row, column, start, end, text[start:end], header=row == 0)
        for row, (_, spans) in enumerate(block)
        for column, (start, end) in enumerate(spans)
    )
    caption = None
    if above and _CAPTION.match(above.text):
        caption = (above.start, above.start + len(above.text.rstrip()))
    last = block[-1][0]
    notes = (below.start, below.start + len(below.text.rstrip())) if _NOTE.match(below.text) else None
    return Table(block[0][0].start, last.start + len(last.text), cells, caption, notes)
