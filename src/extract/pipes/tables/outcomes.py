"""Results of the outcome in tables: rows or columns are times, columns or rows groups, cells scores and changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from extract.fields import OutcomeResult, SampleSize
from extract.pipes.denominators import AT_ENTRY, same_group
from extract.pipes.tables.context import Context, names_outcome
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column, read_time, size_in
from extract.pipes.tables.merging import state
from extract.pipes.tables.results import apply_spread, direction_of, is_significant, p_of_marks, read_p
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.values import CellValue, Layout, read_layout, read_value

CONFIDENCE = 0.9
_P_COLUMN = re.compile(r"^\s*p(?:[- ]?values?)?\b|\bp[- ]values?\b", re.I)
_N_COLUMN = re.compile(
    r"^(?:n|no\.?|number(?:\s+of\s+(?:patients|subjects))?|patients|n\s+examined|examined|number\s+examined)$", re.I
)
_SD_COLUMN = re.compile(r"^(?:SD|SE|SEM|standard\s+(?:deviation|error)|IQR|range|95\s*%\s*CI)$", re.I)
_CHANGE = re.compile(r"\b(?:change|delta|Δ|decrease|reduction)\b|Δ", re.I)
_PERCENT_CHANGE = re.compile(
    r"(?:%|per\s?cent\w*)\s*(?:change|decrease|reduction)|(?:change|decrease|reduction)[^|]*\(?%\)?$", re.I
)
_DIFFERENCE = re.compile(r"\bdifference\b|\bvs\.?\b|\bversus\b|\btreatment\s+effect\b", re.I)
_RESPONDERS = re.compile(
    r"\brespon(?:se|ders?)\b|\bimprove(?:d|ment)\b|\bworsen(?:ed|ing)\b|\b(?:fall|drop|decrease|reduction|increase|rise)\s+(?:of|by)\s+(?:at\s+least\s+)?[≥>]?\s*\d",
    re.I,
)
# Tables of characteristics tell of the start, unless a row or column names another time.
_AT_ENTRY = re.compile(r"\b(?:characteristics?|baseline|demographics?|inclusion|entry|enrol?ment|features)\b", re.I)
_EXAMINED = re.compile(
    r"\b(?:number|n|patients)\s+(?:examined|assessed|with\s+(?:a\s+)?(?:score|data|values?))|^n$|^number$", re.I
)


@dataclass(slots=True)
class Result:
    """A cell on its way to a fact."""

    row: Row
    column: int
    about: Column
    value: CellValue
    measure: str
    timepoint: str | None
    layout: Layout
    attributes: dict[str, Any] = field(default_factory=dict)


class OutcomeReader:
    """Reads the scores, changes and differences of one table."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        self._whole = names_outcome(self._grid.caption)
        self._single_arm = len(context.arms()) < 2
        self._counts: dict[tuple[str | None, str | None], tuple[int, list[tuple[int, int]]]] = {}

    def read(self) -> None:
        """State what the table says of the outcome, the numbers examined and the times of assessment."""
        self._count()
        for result in list(self._results()):
            self._state(result)

    def _applies(self, row: Row, about: Column) -> bool:
        labels = (row.label, *row.parents)
        if any(names_outcome(label) for label in labels):
            return True
        if names_outcome(about.words):
            return row.label == "" or bool(self._time(row, about))
        if not self._whole:
            return False
        return bool(self._time(row, about)) or self._measure(row, about) != "score"

    def _time(self, row: Row, about: Column) -> str | None:
        stub_header = " ".join(self._grid.path(row.stub.column))
        for label in (row.label, *reversed(row.parents)):
            found = read_time(label, stub_header)
            if found:
                return found
        if about.times:
            return about.times[-1]
        if self._measure(row, about) != "score":
            return self._last_time(row)
        return "baseline" if _AT_ENTRY.search(self._grid.caption) else None

    def _last_time(self, row: Row) -> str | None:
        """The latest time named above a row: that of a change or difference which has none of its own."""
        stub_header = " ".join(self._grid.path(row.stub.column))
        named = [read_time(above.label, stub_header) for above in self._grid.rows if above.index < row.index]
        return next((time for time in reversed(named) if time and time != "baseline"), None)

    def _count(self) -> None:
        """Numbers examined at a time: columns headed n, rows "number examined", and "[n]" in cells."""
        previous: Row | None = None
        for row in self._grid.rows:
            examined = bool(_EXAMINED.search(row.label)) and previous is not None
            subject = previous if examined and previous is not None else row
            for column, cell in row.cells.items():
                about = self._context.column(column, row)
                if not self._applies(subject, about):
                    continue
                value = read_value(cell.text)
                time = self._time(subject, about)
                if value is None or time is None:
                    continue
                if examined or _N_COLUMN.match(about.lowest):
                    self._counts[(about.group, time)] = (int(value.value), self._grid.span(row, column))
                elif self._layout(row, about).square == "n" and value.brackets:
                    self._counts[(about.group, time)] = (int(value.brackets[-1][0]), self._grid.span(row, column))
            if not examined:
                previous = row
        for (group, time), (count, spans) in self._counts.items():
            if time != "baseline":
                fact = SampleSize(count=count, stage="analysed", group=self._context.group_name(group))
                state(self._context.doc, fact, spans, rule="table_examined", confidence=CONFIDENCE)

    def _layout(self, row: Row, about: Column) -> Layout:
        grid = self._grid
        return read_layout(
            row.label, about.lowest, about.words, *row.parents, grid.notes, grid.caption, self._context.presented
        )

    def _results(self) -> Iterator[Result]:
        for row in self._grid.rows:
            if _EXAMINED.search(row.label):
                continue
            last: Result | None = None
            for column, cell in sorted(row.cells.items()):
                about = self._context.column(column, row)
                if not self._applies(row, about) and not (last and _P_COLUMN.search(about.lowest)):
                    continue
                if _P_COLUMN.search(about.lowest):
                    self._take_p(cell.text, last)
                    continue
                value = read_value(cell.text)
                if value is None or _N_COLUMN.match(about.lowest):
                    continue
                if _SD_COLUMN.match(about.lowest):
                    if last is not None:
                        name = "se" if about.lowest.upper().startswith("SE") else "sd"
                        last.attributes.setdefault(name, value.value)
                    continue
                if last is not None:
                    yield last
                last = Result(
                    row,
                    column,
                    about,
                    value,
                    self._measure(row, about),
                    self._time(row, about),
                    self._layout(row, about),
                )
            if last is not None:
                yield last

    def _measure(self, row: Row, about: Column) -> str:
        words = f"{about.words} | {row.label}"
        if about.comparator or _DIFFERENCE.search(about.lowest) or _DIFFERENCE.search(row.label):
            return "difference"
        if _PERCENT_CHANGE.search(about.lowest) or _PERCENT_CHANGE.search(row.label):
            return "percent_change"
        if (
            _CHANGE.search(about.lowest)
            or _CHANGE.search(row.label)
            or (_CHANGE.search(words) and not names_outcome(about.lowest))
        ):
            return "change"
        if _RESPONDERS.search(row.label):
            return "responders"
        return "score"

    def _take_p(self, text: str, result: Result | None) -> None:
        """A column of p values tests what stands before it: a difference or, in a single arm, the change."""
        p = read_p(text)
        if result is None or p is None:
            return
        if result.measure == "difference" or (self._single_arm and result.measure in ("change", "percent_change")):
            result.attributes["p"] = p

    def _state(self, result: Result) -> None:
        context = self._context
        fact = OutcomeResult(measure=result.measure, timepoint=result.timepoint, value=result.value.value)
        if result.measure == "responders":
            self._responders(fact, result)
        else:
            apply_spread(fact, result.value, result.layout)
        for name, value in result.attributes.items():
            setattr(fact, name, value)
        self._group(fact, result)
        if result.measure != "difference" and result.measure != "responders":
            fact.n = self._n(result)
        if fact.p is None:
            fact.p = self._p_of_marks(result)
        if fact.p is not None:
            fact.significant = is_significant(fact.p)
        if result.measure in ("change", "percent_change", "difference"):
            fact.direction = direction_of(fact)
        state(
            context.doc, fact, self._grid.span(result.row, result.column), rule="table_outcome", confidence=CONFIDENCE
        )
        by_column = result.about.times and result.about.times[-1] == result.timepoint
        spans = self._grid.header_spans(result.column) if by_column else self._grid.span(result.row, result.column)
        assess(context, result.timepoint, spans[-1:] if by_column else spans[:1])

    def _responders(self, fact: OutcomeResult, result: Result) -> None:
        value = result.value
        share = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
        fact.statistic = None
        fact.value, fact.n = (value.value, None) if value.percent else (share, int(value.value))
        if re.search(r"worsen", result.row.label, re.I):
            fact.direction = "worsened"

    def _group(self, fact: OutcomeResult, result: Result) -> None:
        context = self._context
        about = result.about
        if result.measure == "difference":
            arms = context.arms()
            fact.group = context.group_name(about.group if about.comparator else (arms[0] if len(arms) == 2 else None))
            comparator = about.comparator or (arms[1] if len(arms) == 2 else None)
            fact.comparator = comparator.lower() if comparator else None
            return
        fact.group = context.group_name(about.group)

    def _n(self, result: Result) -> int | None:
        for (group, time), (count, _spans) in self._counts.items():
            if time == result.timepoint and (group == result.about.group or same_group(group, result.about.group)):
                return count
        announced = size_in(self._grid.caption)
        if announced is not None and result.about.size is None:
            return announced
        return self._context.size(result.about, AT_ENTRY) if result.timepoint == "baseline" else None

    def _p_of_marks(self, result: Result) -> str | None:
        """The p of a footnote that the cell's mark points to ("*p < 0.001 versus baseline")."""
        if not result.value.marks or result.measure == "score":
            return None
        return p_of_marks(result.value.marks, self._grid.notes)
