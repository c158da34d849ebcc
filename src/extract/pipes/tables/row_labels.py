"""All labels of a row: its own, those of the columns of labels beside it, and those of the headings above it."""

from __future__ import annotations

import re

from extract.pipes.tables.grid import Grid, Row, without_marks
from extract.pipes.tables.labels import read_time
from extract.pipes.tables.values import is_no_value, read_value

_OF_TIMES = re.compile(
    r"(?:time(?:\s*-?points?)?|follow-?up|visits?|weeks?|months?|days?|years?|assessed\s+at|assessment|when|duration|period)\b.*",
    re.I,
)


class RowLabels:
    """The labels of a table's rows, where its first columns after the stub may hold labels too ("Drug | Week 12 | 21.4").

    A label holds for the rows below it that have none in its column.
    """

    def __init__(self, grid: Grid, visits: dict[str, str]) -> None:
        self._grid = grid
        self._visits = visits
        self.columns = self._label_columns()
        self._beside: dict[int, tuple[str, ...]] = {}
        self._carry()

    def _label_columns(self) -> list[int]:
        """The columns of labels: those of words or of times that directly follow the stub."""
        found: list[int] = []
        for column in self._grid.columns:
            header = " ".join(self._grid.path(column))
            cells = [row.cells[column].text for row in self._grid.rows if column in row.cells]
            words = [text for text in cells if read_value(text) is None and not is_no_value(text)]
            times = bool(_OF_TIMES.fullmatch(header)) and all(read_time(text, header) for text in cells)
            if column != len(found) + 1 or not (times or len(words) == len(cells)):
                break
            found.append(column)
        return found if len(found) < len(self._grid.columns) else []

    def _carry(self) -> None:
        above: dict[int, str] = {}
        stub = ""
        for row in self._grid.rows:
            if row.label and row.label != stub:
                above, stub = {}, row.label
            for column in self.columns:
                if column in row.cells:
                    above[column] = without_marks(row.cells[column].text)
            self._beside[row.index] = tuple(above[column] for column in self.columns if column in above)

    def of(self, row: Row) -> tuple[str, ...]:
        """The labels of a row with the nearest first, none of them empty."""
        labels = (*reversed(self._beside.get(row.index, ())), row.label, *reversed(row.parents))
        return tuple(self._visits.get(label, label) for label in labels if label)

    def header_of(self, row: Row, label: str) -> str:
        """The header over a label: that gives a bare number its unit."""
        for column in self.columns:
            if column in row.cells and without_marks(row.cells[column].text) == label:
                return " ".join(self._grid.path(column))
        return " ".join(self._grid.path(0))

    def spans(self, row: Row, label: str) -> list[tuple[int, int]]:
        """Where a label of a row stands in the text: in the row itself or the nearest above it."""
        columns = {0, *self.columns}
        found = [
            (cell.row, cell.start, cell.end)
            for cell in self._grid.table.cells
            if cell.column in columns and cell.row <= row.index and without_marks(cell.text) == label
        ]
        return [(start, end) for _row, start, end in sorted(found)[-1:]]
