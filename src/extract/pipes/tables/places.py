"""What the place of a cell says of it: outcome, group, time and measure, by all labels of its row and column.

The nearest label that says something counts; the caption speaks where no label does.
"""

from __future__ import annotations

import re

from extract.pipes.denominators import same_group
from extract.pipes.tables.context import Context, is_reference_arm
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column, is_group_of_responders, read_time
from extract.pipes.tables.measures import is_plain, measure_in, measure_of
from extract.pipes.tables.patient_labels import heads_patients, patient_in
from extract.pipes.tables.roles import is_later, role_of, without_printing
from extract.pipes.tables.row_labels import RowLabels
from extract.pipes.tables.subjects import OTHER, WANTED, subject_of
from extract.pipes.tables.timepoints import end_of_study
from extract.pipes.tables.values import Layout, read_layout

# Tables of characteristics tell of the start, unless a row or column names another time.
_AT_ENTRY = re.compile(r"\b(?:characteristics?|baseline|demographics?|inclusion|entry|enrol?ment|features)\b", re.I)
_TIME_HEADER = re.compile(r"(?:time(?:\s*-?point)?|follow-?up|visit|assessed\s+at|assessment|when|duration)\b.*", re.I)
_GROUP_SIZE = re.compile(r"\s*[(\[]?\s*n\s*=\s*\d+\s*[)\]]?", re.I)
# Rows that add to the results above them, by their role.
ADDING_ROLES = ("p", "spread")


class Places:
    """The outcome, group, time and measure of the cells of one table."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        self._labels = RowLabels(context.grid, context.visits)
        caption = self._grid.caption
        self._whole = any(subject_of(piece) == WANTED for piece in (caption, *re.split(r"[,;:]|\band\b", caption)))
        self._rows = self._row_subjects()
        self._columns = self._column_subjects()
        self._named = WANTED in self._rows.values() or WANTED in self._columns.values()
        self._end = end_of_study(self._context.doc)
        self._of_change = self._measure_of_caption()
        self.arms = self._all_arms()

    def labels(self, row: Row) -> tuple[str, ...]:
        """All labels of a row, the nearest first; one that says only when or how stands below the last heading."""
        own = self._labels.of(row)
        headed = row.heading and row.heading not in own and own
        plain = headed and all(is_plain(label, self._labels.header_of(row, label)) for label in own)
        return (*own, row.heading) if plain else own

    def label(self, row: Row) -> str:
        """The label nearest to a row's values, or ""."""
        return next(iter(self.labels(row)), "")

    def adds(self, row: Row) -> str | None:
        """p or spread where a row gives that of the results above it, else None."""
        label = self.label(row)
        role = role_of(label) if label else None
        return role if role in ADDING_ROLES else None

    def subject_of_row(self, row: Row) -> str | None:
        """The outcome of a row: WANTED, OTHER or None."""
        return self._rows.get(row.index)

    def subject_of_column(self, column: int) -> str | None:
        """The outcome of a column: WANTED, OTHER or None."""
        return self._columns.get(column)

    def _row_subjects(self) -> dict[int, str | None]:
        """The outcome of each row: by its own labels, those above it, or that of the row before a bare statistic."""
        found: dict[int, str | None] = {}
        last: str | None = None
        for row in self._grid.rows:
            labels = self.labels(row)
            subject = next((s for label in labels if (s := subject_of(label))), None)
            if subject is None and not row.parents and is_plain(row.label, self._labels.header_of(row, row.label)):
                subject = last
            elif subject is None:
                last = None
            found[row.index] = subject
            last = subject or last
        return found

    def _column_subjects(self) -> dict[int, str | None]:
        """The outcome of each column: by its headers, or that of the column before a bare change, statistic or p."""
        found: dict[int, str | None] = {}
        last: str | None = None
        group: str | None = None
        for number, about in sorted(self._context.columns.items()):
            parts = about.words.split(" | ")
            subject = next((s for part in reversed(parts) if (s := subject_of(part))), None)
            if subject is None and about.group == group and not about.times and is_plain(about.lowest):
                subject = last if about.kind != "count" else None
            found[number], group = subject, about.group
            last = subject or (last if about.kind == "count" else None)
        return found

    def _all_arms(self) -> list[str]:
        """The groups of the columns; where those have none, the groups of the rows that tell of the outcome."""
        arms = self._context.arms()
        if arms:
            return arms
        for row in self._grid.rows:
            name = self.row_group(row)
            if name and self.speaks(row) and not any(same_group(name, arm) for arm in arms):
                arms.append(name)
        return sorted(arms, key=is_reference_arm)

    def row_group(self, row: Row) -> str | None:
        """The group that a row is of where its columns are of none: one of its labels."""
        for label in self.labels(row):
            if heads_patients(self._labels.header_of(row, label)) and patient_in(label):
                return patient_in(label)
            name = without_printing(_GROUP_SIZE.sub("", label)).strip(" ,;:")
            if is_group_of_responders(label):
                return name
            header = self._labels.header_of(row, label)
            if name and subject_of(name) is None and not (is_plain(label, header) or is_plain(name, header)):
                return name
        return None

    def group(self, row: Row, about: Column) -> str | None:
        """The group that a cell is of."""
        return about.group or self.row_group(row)

    def applies(self, row: Row, column: int, about: Column) -> bool:
        """Whether a cell tells of the outcome whose results are wanted."""
        subjects = (self._rows.get(row.index), self._columns.get(column))
        if OTHER in subjects or about.kind in ("effect", "part", "events") or column in self._labels.columns:
            return False
        if self._rows.get(row.index) == WANTED:
            return True
        timed = bool(self.time(row, about)) or self.measure(row, about) != "score"
        if self._columns.get(column) == WANTED:
            return timed or not row.label
        if not self._whole or self._named or not timed:
            return False
        names_group = about.group is None and self.row_group(row) is not None
        return names_group or all(is_plain(label, self._labels.header_of(row, label)) for label in self.labels(row)[:1])

    def speaks(self, row: Row) -> bool:
        """Whether a row has results of the outcome."""
        return any(self.applies(row, column, self._context.column(column, row)) for column in row.cells)

    def measure(self, row: Row, about: Column) -> str:
        """What a cell gives: score, change, percent_change, difference or responders."""
        measure = measure_of(self.label(row), about)
        if measure == "score" and self._of_change and self._own_time(row, about) != "baseline":
            return self._of_change
        return measure

    def _measure_of_caption(self) -> str | None:
        """The measure of all cells, where the caption says it and no label does."""
        grid = self._grid
        columns = self._context.columns.values()
        labels = {label for row in grid.rows for label in self.labels(row)}
        has_start = any("baseline" in about.times for about in columns)
        has_start = has_start or any(self.own_times(row) == "baseline" for row in grid.rows)
        parts = [part for about in columns for part in about.words.split(" | ")]
        has_arms = bool(self._context.arms()) or any(self.row_group(row) for row in grid.rows)
        return measure_in(grid.caption, [*labels, *parts], has_start=has_start, has_arms=has_arms)

    def layout(self, row: Row, about: Column) -> Layout:
        """What the parts of a cell's values mean."""
        grid = self._grid
        return read_layout(
            self.label(row), about.lowest, about.words, *self.labels(row)[1:], grid.notes, grid.caption,
            self._context.presented,
        )  # fmt: skip

    def own_times(self, row: Row) -> str | None:
        """The time that the labels of a row name."""
        found = (read_time(label, self._labels.header_of(row, label)) for label in self.labels(row))
        return next((time for time in found if time), None)

    def time_spans(self, row: Row) -> list[tuple[int, int]]:
        """Where the label that names the time of a row stands in the text."""
        for label in self.labels(row):
            if read_time(label, self._labels.header_of(row, label)):
                return self._labels.spans(row, label)
        return []

    def _own_time(self, row: Row, about: Column) -> str | None:
        return self.own_times(row) or (about.times[-1] if about.times else None)

    def time(self, row: Row, about: Column) -> str | None:
        """When a cell's value was taken: `baseline`, an ISO 8601 duration, or None."""
        own = self._own_time(row, about)
        if own:
            return own
        for column, cell in row.cells.items():  # a column of times
            if _TIME_HEADER.fullmatch(self._context.columns[column].lowest) and (found := read_time(cell.text)):
                return found
        in_caption = read_time(self._grid.caption)
        if "later" in about.roles or any(is_later(label) for label in self.labels(row)):
            return in_caption if in_caption not in (None, "baseline") else self._end
        if self.measure(row, about) != "score":
            return self._last_time(row) or self._time_of_change()
        if in_caption:
            return in_caption
        return "baseline" if _AT_ENTRY.search(self._grid.caption) else None

    def _time_of_change(self) -> str | None:
        """The time that the caption gives: that at the end of "from baseline to week 52"."""
        behind = re.split(r"\b(?:baseline|inclusion|entry)\b", self._grid.caption, flags=re.I)[-1]
        return next(
            (t for words in (behind, self._grid.caption) if (t := read_time(words)) not in (None, "baseline")), None
        )

    def _last_time(self, row: Row) -> str | None:
        """The latest time named above a row or over its columns: that of a change which has none of its own."""
        named = [self.own_times(above) for above in self._grid.rows if above.index < row.index]
        above = next((time for time in reversed(named) if time and time != "baseline"), None)
        over = [about.times[-1] for _number, about in sorted(self._context.columns.items()) if about.times]
        return above or next((time for time in reversed(over) if time != "baseline"), None)
