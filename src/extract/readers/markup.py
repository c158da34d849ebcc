"""The text of a marked-up source in the making: paragraphs, headings and tables, with their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from extract.document import Cell, Section, Table

MAX_SPAN = 200
"""A cell that claims to span more rows or columns than this is taken to span one."""
_INDENT = re.compile(r"^[\u00a0\u2000-\u200a\u3000]+")


@dataclass(slots=True)
class MarkupCell:
    """A cell as marked up; `row` and `column` count from 0 in the resolved grid."""

    row: int
    column: int
    text: str
    header: bool
    row_span: int = 1
    column_span: int = 1
    indent: int = 0
    bold: bool = False


class MarkupText:
    """Appends paragraphs and tables, an empty line between them, and keeps the sections that are opened."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._starts: list[tuple[int, str | None]] = []
        self.tables: list[Table] = []

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    @property
    def next_start(self) -> int:
        """Where the next paragraph will begin."""
        return self._length + 2 if self._length else 0

    def open_section(self, kind: str | None) -> None:
        """Let a section of this kind begin with the next paragraph; None for one of an unknown kind."""
        start = self.next_start
        if self._starts and self._starts[-1][0] == start:
            self._starts.pop()
        self._starts.append((start, kind))

    def paragraph(self, text: str) -> None:
        """Append a paragraph, its white space made single; nothing for an empty one."""
        text = " ".join(text.split())
        if text:
            self._separate()
            self._add(text)

    def table(self, cells: Sequence[MarkupCell], caption: str, notes: str) -> None:
        """Append a table: its caption, a line for each row with tabs between the cells, its notes."""
        if not cells:
            return
        self._separate()
        spans: dict[str, tuple[int, int]] = {}
        if caption:
            spans["caption"] = self._add(caption)
            self._add("\n")
        start = self._length
        placed = []
        row, column = 0, 0
        for cell in sorted(cells, key=lambda cell: (cell.row, cell.column)):
            if cell.row != row:
                self._add("\n" * (cell.row - row))
                row, column = cell.row, 0
            self._add("\t" * (cell.column - column))
            column = cell.column
            first, last = self._add(cell.text)
            placed.append(
                Cell(
                    cell.row, cell.column, first, last, cell.text, cell.header, cell.row_span, cell.column_span,
                    cell.indent, cell.bold,
                )
            )  # fmt: skip
        end = self._length
        if notes:
            self._add("\n")
            spans["notes"] = self._add(notes)
        self.tables.append(Table(start, end, tuple(placed), spans.get("caption"), spans.get("notes")))

    def sections(self) -> tuple[Section, ...]:
        """The sections opened so far, each up to the next; stretches of unknown kind are left out."""
        found = []
        ends = [start for start, _ in self._starts[1:]] + [self._length]
        for (start, kind), end in zip(self._starts, ends, strict=False):
            last = min(end, self._length)
            if kind is not None and last > start:
                found.append(Section(kind, start, last))
        return tuple(found)

    def _separate(self) -> None:
        if self._length:
            self._add("\n\n")

    def _add(self, text: str) -> tuple[int, int]:
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        return start, self._length


def local_name(element: Any) -> str:
    """An element's name without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def grid_cells(rows: Iterable[Any], text_of: Callable[[Any], str]) -> list[MarkupCell]:
    """The cells of table rows (`tr` or `row` with `td`, `th` or `cell`), spans resolved to places in a grid."""
    cells: list[MarkupCell] = []
    taken_to: dict[int, int] = {}  # for each column the last row that cells above reach down to
    number = 0
    for row in rows:
        column = 0
        in_head = local_name(row.getparent()) == "thead" if row.getparent() is not None else False
        for element in row:
            name = local_name(element)
            if name not in ("td", "th", "cell"):
                continue
            while taken_to.get(column, -1) >= number:
                column += 1
            text = text_of(element)
            indent = _INDENT.match(text.lstrip("\n\t "))
            cell = MarkupCell(
                number,
                column,
                " ".join(text.split()),
                in_head or name == "th" or element.get("role") == "head",
                _span(element.get("rowspan")),
                _span(element.get("colspan") or element.get("cols")),
                (len(indent[0]) + 1) // 2 if indent else 0,
                _is_bold(element),
            )
            for place in range(column, column + cell.column_span):
                taken_to[place] = max(taken_to.get(place, -1), number + cell.row_span - 1)
            column += cell.column_span
            cells.append(cell)
        number += 1
    return _without_empty_rows(cells)


def _span(stated: str | None) -> int:
    span = int(stated) if stated and stated.strip().isdigit() else 1
    return span if 1 <= span <= MAX_SPAN else 1


def _is_bold(element: Any) -> bool:
    """Whether everything in a cell stands in a bold element."""
    if (element.text or "").strip() or not len(element):
        return False
    return all(local_name(child) in ("bold", "b", "strong") and not (child.tail or "").strip() for child in element)


def _without_empty_rows(cells: list[MarkupCell]) -> list[MarkupCell]:
    filled = sorted({cell.row for cell in cells if cell.text})
    place = {row: index for index, row in enumerate(filled)}
    kept = [cell for cell in cells if cell.row in place]
    for cell in kept:
        cell.row_span = bisect_left(filled, cell.row + cell.row_span) - bisect_left(filled, cell.row)
        cell.row = place[cell.row]
    return kept
