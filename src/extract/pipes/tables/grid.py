"""A table as rows under headers: for every data cell the words of its row and of its column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.document import Cell, Table

# Marks of footnotes at the end of a label or value.
MARKS = r"(?:[*†‡§¶#‖]+|[ᵃᵇᶜᵈᵉᶠᵍʰ]+|(?<=[\d)]\s)[a-e](?=$))"
_TRAILING_MARKS = re.compile(rf"\s*(?P<marks>{MARKS}(?:\s*,?\s*{MARKS})*)$")


def without_marks(text: str) -> str:
    """A label or value without the marks of its footnotes.

    >>> without_marks("6 (7.0)‡"), without_marks("Weight loss ᵇ")
    ('6 (7.0)', 'Weight loss')
    """
    return _TRAILING_MARKS.sub("", text).strip()


def marks_of(text: str) -> str:
    """The marks at the end of a label or value, or "".

    >>> marks_of("−5.0 (0.71)*")
    '*'
    """
    match = _TRAILING_MARKS.search(text)
    return match["marks"] if match else ""


ABOVE_ALL = -1  # the indent of a heading that holds for every row below it


@dataclass(frozen=True, slots=True)
class Row:
    """A row of data: its label, the labels of the row groups above it, and its cells by column."""

    index: int
    stub: Cell
    parents: tuple[str, ...]
    cells: dict[int, Cell]
    heading: str = ""  # the nearest label above that has no data, however far it is set in
    tail: str = ""  # stubs without data below it: the end of a wrapped label, or the heading of what follows

    @property
    def label(self) -> str:
        return without_marks(self.stub.text)


class Grid:
    """The data rows of a table and the header path of each column, from the top down.

    A header row in the middle ("Mean | SD" below "n | %") holds for the rows beneath it.
    """

    def __init__(self, table: Table, text: str) -> None:
        self.table = table
        self.caption = text[slice(*table.caption)] if table.caption else ""
        self.notes = text[slice(*table.notes)] if table.notes else ""
        self._blocks: list[list[tuple[int, dict[int, str]]]] = []  # runs of header rows: (row, words by column)
        self.rows = self._with_tails(list(self._read()))

    def _read(self) -> Iterator[Row]:
        parents: list[tuple[int, str]] = []
        title = ""
        for index in range(self.table.n_rows):
            cells = self.table.row(index)
            if not cells:
                continue
            heading = self._heading(cells)
            if heading is not None:
                parents, title = [(ABOVE_ALL, heading)], heading
                continue
            if _is_header(cells):
                self._add_header(index, cells)
                continue
            stub, cells = self._stub(cells)
            if stub.indent and parents[:1] and parents[0][0] == ABOVE_ALL:
                parents[0] = (0, parents[0][1])  # its rows are indented: one that is not is no more of them
            data = {cell.column: cell for cell in cells if cell.text.strip()}
            if stub.text.strip():
                while parents and parents[-1][0] >= stub.indent:
                    parents.pop()
            if not data:
                if stub.text.strip():
                    title = without_marks(stub.text)
                    parents.append((stub.indent, title))
                continue
            yield Row(index, stub, tuple(words for _indent, words in parents), data, title)
            if stub.text.strip():
                parents.append((stub.indent, without_marks(stub.text)))

    def _heading(self, cells: list[Cell]) -> str | None:
        """The words of a row that is one header over the whole table, below its other headers: it heads the rows."""
        filled = [cell for cell in cells if cell.text.strip()]
        over_all = len(filled) == 1 and filled[0].header and filled[0].column_span >= max(2, self.table.n_columns)
        return without_marks(filled[0].text) if over_all and self._blocks else None

    def _stub(self, cells: list[Cell]) -> tuple[Cell, list[Cell]]:
        """The first cell of a row and the others; where a label above reaches over the row, its own is empty."""
        first = cells[0]
        if first.column > 0 and any(
            cell.column == 0 and cell.row < first.row < cell.row + cell.row_span for cell in self.table.cells
        ):
            return replace(first, column=0, end=first.start, text="", column_span=1), cells
        return first, cells[1:]

    def _with_tails(self, rows: list[Row]) -> list[Row]:
        bounds = [*(row.index for row in rows[1:]), self.table.n_rows]
        stubs = [
            " ".join(cell.text for index in range(row.index + 1, end) for cell in self.table.row(index)[:1])
            for row, end in zip(rows, bounds, strict=True)
        ]
        return [replace(row, tail=tail.strip()) for row, tail in zip(rows, stubs, strict=True)]

    def _add_header(self, index: int, cells: list[Cell]) -> None:
        words = {
            column: cell.text.strip()
            for cell in cells
            if cell.text.strip()
            for column in range(cell.column, cell.column + cell.column_span)
        }
        if self._blocks and self._blocks[-1][-1][0] == index - 1:
            self._blocks[-1].append((index, words))
        else:
            self._blocks.append([(index, words)])

    def path(self, column: int, row: Row | None = None) -> tuple[str, ...]:
        """The headers above a column, from the top down, each once; those that hold for `row`, if given."""
        above = [block for block in self._blocks if row is None or block[-1][0] < row.index] or self._blocks[:1]
        if not above:
            return ()
        levels = above[0] if len(above) == 1 else [*above[0][: -len(above[-1])], *above[-1]]
        return tuple(dict.fromkeys(words[column] for _index, words in levels if column in words))

    @property
    def columns(self) -> list[int]:
        """The columns of data."""
        return sorted({column for row in self.rows for column in row.cells})

    def span(self, row: Row, *columns: int) -> list[tuple[int, int]]:
        """Evidence for cells of a row: its label and the cells themselves, as offsets into the text."""
        spans = [(row.stub.start, row.stub.end)] if row.stub.text.strip() else []
        return [*spans, *((row.cells[column].start, row.cells[column].end) for column in columns)]

    def header_spans(self, column: int) -> list[tuple[int, int]]:
        """Where the headers above a column stand in the text."""
        return [
            (cell.start, cell.end)
            for cell in self.table.cells
            if cell.header and cell.text.strip() and cell.column <= column < cell.column + cell.column_span
        ]


def _is_header(cells: list[Cell]) -> bool:
    filled = [cell for cell in cells if cell.text.strip()]
    return bool(filled) and all(cell.header for cell in filled)
