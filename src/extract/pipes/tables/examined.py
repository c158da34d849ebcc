"""How many were examined at each time: columns and rows of numbers, and numbers in the brackets of values."""

from __future__ import annotations

import re

from extract.fields import SampleSize
from extract.pipes.denominators import same_group
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.context import Context
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column, is_group_of_responders, size_in
from extract.pipes.tables.merging import state
from extract.pipes.tables.places import Places
from extract.pipes.tables.values import CellValue, read_value

CONFIDENCE = 0.9
_EXAMINED = re.compile(
    r"\b(?:number|n|patients)\s+(?:examined|assessed|evaluated|analy[sz]ed|with\s+(?:a\s+)?(?:score|data|values?))|^n$|^number$|"
    r"^(?:no\.?|number)\s+(?:of\s+)?(?:patients|subjects|participants)$|^patients(?:,\s*n)?$",
    re.I,
)


def is_examined(label: str) -> bool:
    """Whether a row gives how many were examined.

    >>> is_examined("No. of patients"), is_examined("Number of swollen joints")
    (True, False)
    """
    return _EXAMINED.search(label) is not None


def _is_count(value: CellValue | None) -> bool:
    return value is not None and value.integer and value.value > 0 and not value.percent and value.plus_minus is None


class Examined:
    """The numbers examined that a table gives, by group and time."""

    def __init__(self, context: Context, places: Places) -> None:
        self._context = context
        self._grid = context.grid
        self._places = places
        self._counts: dict[tuple[str | None, str | None], tuple[int, list[tuple[int, int]]]] = {}

    def count(self, group: str | None, time: str | None) -> int | None:
        """How many of a group were examined at a time, or None."""
        for (name, when), (count, _spans) in self._counts.items():
            if when == time and (name == group or same_group(name, group)):
                return count
        return None

    def read(self) -> None:
        """Take the counts down, and state those later than the start as sample sizes."""
        previous: Row | None = None
        for row in self._grid.rows:
            examined = is_examined(self._places.label(row))
            own = self._places.own_times(row)
            subject = previous if examined and previous is not None and own is None else row
            for column in row.cells:
                self._of_cell(row, subject, column, examined)
            if not examined:
                previous = row
                self._in_brackets(row)
            if self._places.row_group(row) and self._places.speaks(row):
                self._by_label(row)
                if own is None:
                    self._of_group(row)
        for (group, time), (count, spans) in self._counts.items():
            if time != "baseline":
                self._state(count, group, spans)

    def _of_cell(self, row: Row, subject: Row, column: int, examined: bool) -> None:
        about = self._context.column(column, row)
        value = read_value(row.cells[column].text)
        if value is None or not value.integer or not (examined or self._places.speaks(subject)):
            return
        time = self._places.time(subject, about)
        if time is None or about.kind not in (None, "count") or not self._places.speaks(subject):
            return
        if examined or (about.kind == "count" and not value.brackets and value.plus_minus is None):
            key = (self._places.group(subject, about), time)
            self._counts.setdefault(key, (int(value.value), self._grid.span(row, column)))

    def _in_brackets(self, row: Row) -> None:
        for column, cell in row.cells.items():
            about = self._context.column(column, row)
            value = read_value(cell.text)
            if value is None or not self._places.applies(row, column, about):
                continue
            count = value.count(self._places.layout(row, about).square == "n")
            time = self._places.time(row, about)
            if count is not None and time is not None:
                self._counts[(self._places.group(row, about), time)] = (count, self._grid.span(row, column))

    def _of_group(self, row: Row) -> None:
        """The number in a row that is a group, whose times are its columns."""
        found = self.of_row(row, Column("", None))
        group = self._places.row_group(row)
        if found is not None and not any(name == group for name, _time in self._counts):
            self._state(found[0], group, self._grid.span(row, found[1]))

    def _by_label(self, row: Row) -> None:
        """The size that the name of a row's group carries: "Placebo (n = 44)"."""
        size = size_in(row.label)
        group = self._places.row_group(row)
        if size is None or group is None or subtype_of(group) or is_group_of_responders(row.label):
            return
        if not self._context.arms():
            self._state(size, group, [(row.stub.start, row.stub.end)], "enrolled")

    def of_row(self, row: Row, about: Column) -> tuple[int, int] | None:
        """The number of patients in a column of the row that is of no time itself, and the column."""
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row)
            if header.kind != "count" or header.times or (header.group is not None and header.group != about.group):
                continue
            value = read_value(cell.text)
            if value is not None and _is_count(value):
                return int(value.value), column
        return None

    def _state(self, count: int, group: str | None, spans: list[tuple[int, int]], stage: str = "analysed") -> None:
        fact = SampleSize(count=count, stage=stage, group=self._context.group_name(group))
        state(self._context.doc, fact, spans, rule="table_examined", confidence=CONFIDENCE)
