"""The scores of a study in a table of studies: before and after in two columns or one, changes, and their p."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extract.fields.outcomes import OutcomeResult
from extract.pipes.tables.context import Context
from extract.pipes.tables.grid import Row, marks_of
from extract.pipes.tables.labels import Column, comparator_in, read_time
from extract.pipes.tables.measures import measure_of
from extract.pipes.tables.merging import state
from extract.pipes.tables.pvalues import BETWEEN, compared, note_of, p_in
from extract.pipes.tables.results import (
    apply_spread,
    direction_between,
    direction_of,
    is_other_scale,
    is_significant,
    read_p,
)
from extract.pipes.tables.study_arms import StudyArms
from extract.pipes.tables.subjects import OTHER, WANTED, names_outcome, subject_of
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.values import CellValue, read_layout, read_value

CONFIDENCE = 0.88
_NUMBER = r"\d+(?:[.,·]\d+)?"
_SPREAD = rf"(?:\s*(?:±|\+/-)\s*{_NUMBER}|\s*[(\[](?:±|SD|IQR|range|[\s,;–-])*\d[\d\s.,·;–-]*[)\]])?"
_FROM_TO = re.compile(
    rf"^\W*(?:from\s+)?(?P<before>{_NUMBER})(?P<first>{_SPREAD})\s*(?:→|to|->|–>|>|⟶)\s*(?P<after>{_NUMBER})(?P<second>{_SPREAD})",
    re.I,
)
_SLASH = re.compile(
    rf"^(?P<before>{_NUMBER})(?P<first>{_SPREAD})\s*(?:/|[-–])\s*(?P<after>{_NUMBER})(?P<second>{_SPREAD})$"
)
_BEFORE_AFTER = re.compile(
    r"\b(?:before|pre|baseline|initial)\b\W*(?:/|→|and|–|-|,|to|vs\.?)\W*(?:after|post|final|end)", re.I
)
_BEFORE = re.compile(r"\b(?:before|baseline|pre|initial|entry|start)\b", re.I)
_AFTER = re.compile(r"\b(?:after|end|final|last|post|follow-?up)\b", re.I)
_CHANGE = re.compile(r"\bchange\b|[Δ∆]|\bdelta\b|\bdifference\b", re.I)


@dataclass(slots=True)
class Included:
    """What one table tells of a study that another table needs: its size, and when it looked and ended."""

    sizes: dict[int, int] = field(default_factory=dict)
    visits: dict[int, str] = field(default_factory=dict)
    ends: dict[int, str] = field(default_factory=dict)
    courses: dict[int, str] = field(default_factory=dict)

    def end(self, study: int) -> str | None:
        """When a score without a time was taken: at the visit named, else at the end of the follow-up or treatment."""
        return self.visits.get(study) or self.ends.get(study) or self.courses.get(study)


class ScoresReader:
    """Reads the columns of scores of one study or arm."""

    def __init__(self, context: Context, included: Included) -> None:
        self._context = context
        self._grid = context.grid
        self._included = included
        named = {number for number, about in context.columns.items() if names_outcome(about.words)}
        self._columns = {number for number in named if subject_of(context.columns[number].lowest) != OTHER}
        self._columns |= {n for n, about in context.columns.items() if n - 1 in self._columns and _is_change(about)}
        if not self._columns and WANTED in map(
            subject_of, (self._grid.caption, *re.split(r"[,;:]", self._grid.caption))
        ):
            self._columns = {number for number, about in context.columns.items() if _tells_when(about)}
        self._arms = StudyArms(context, self._columns)

    def is_score(self, column: int) -> bool:
        """Whether a column holds scores or their changes."""
        return column in self._columns

    def read(self, row: Row, study: int, group: str | None, other: str | None, n: int | None) -> None:
        """State the scores of a row, with the direction of the last and what was tested."""
        found: list[tuple[int, OutcomeResult]] = []
        for column in sorted(self._columns & set(row.cells)):
            found += [(column, fact) for fact in self._facts(row, column, study)]
        arms = {column: self._arms.of(row, column) or group for column, _fact in found}
        self._test(row, found, arms[found[-1][0]] if found else group, other)
        for arm in dict.fromkeys(arms.values()):
            own = [fact for column, fact in found if arms[column] == arm]
            _turn([fact for fact in own if fact.measure == "score"])
            for fact in own:
                fact.group = arm
                compared = self._arms.compared(row)
                if fact.measure == "difference" and compared is not None:
                    fact.group, fact.comparator = compared
                fact.n = (n if arm == group else None) or (self._included.sizes.get(study) if arm is None else None)
        for column, fact in found:
            spans = self._grid.span(row, column)
            state(self._context.doc, fact, spans, rule="table_study_score", confidence=CONFIDENCE, study=study)

    def _facts(self, row: Row, column: int, study: int) -> list[OutcomeResult]:
        text, about = row.cells[column].text, self._context.column(column, row)
        header, end = about.words, self._included.end(study)
        layout = read_layout(about.lowest, header, self._grid.notes, self._grid.caption, self._context.presented)
        pair = read_pair(text, header)
        if pair is not None:
            told = read_time(text[pair[1][0] :])  # "28 → 20 at 12 mo"
            if told not in (None, "baseline"):
                end = told
                assess(self._context, told, self._grid.span(row, column), study=study)
            facts = []
            for (_end, score), time in zip(pair, ("baseline", end), strict=True):
                facts.append(OutcomeResult(measure="score", value=score.value, timepoint=time))
                apply_spread(facts[-1], score, layout)
            tested = p_in(text)
            if tested and (p := read_p(tested)):
                facts[-1].p, facts[-1].significant = p, is_significant(p)
            return facts
        value = read_value(text)
        if value is None or is_other_scale(value.marks, self._grid.notes):
            return []
        measure = measure_of("", about)
        if (measure == "difference" and not self._arms.compared(row)) or (
            measure == "score" and _CHANGE.search(header)
        ):
            measure = "change"
        if measure == "change" and value.percent:
            measure = "percent_change"
        visit = next(
            (time for part in header.split(" | ") if (time := read_time(part)) not in (None, "baseline")), None
        )
        at_start = measure == "score" and _BEFORE.search(header) and not _AFTER.search(about.lowest)
        fact = OutcomeResult(measure=measure, value=value.value, timepoint="baseline" if at_start else visit or end)
        assess(self._context, visit, self._grid.header_spans(column), study=study)
        apply_spread(fact, value, layout)
        if fact.statistic == "mean" and layout.statistic is None:
            fact.statistic = None  # a ± alone names none
        fact.direction = direction_of(fact) if measure != "score" else None
        return [fact]

    def _test(self, row: Row, found: list[tuple[int, OutcomeResult]], group: str | None, other: str | None) -> None:
        """Give the last result the p value of the column behind it."""
        if not found or found[-1][1].timepoint == "baseline":
            return
        column, fact = found[-1]
        reference = self._arms.reference()
        of_active = [fact for number, fact in found if reference and self._arms.of(row, number) != reference]
        if of_active:
            fact, other = of_active[-1], reference
        marked = p_in(note_of(marks_of(row.cells[column].text), self._grid.notes))
        if marked and (p := read_p(marked)):
            fact.p, fact.significant = p, is_significant(p)
            return
        number = next((c for c in sorted(row.cells) if c > column and self._context.column(c, row).kind == "p"), None)
        between = self._context.columns
        if number is None or any(
            subject_of(between[c].words) == OTHER for c in range(column + 1, number) if c in between
        ):
            return
        text = row.cells[number].text
        p = read_p(text)
        if p is None:
            return
        fact.p, fact.significant = p, is_significant(p)
        note = note_of(marks_of(text), self._grid.notes)
        named = comparator_in(note) or comparator_in(self._context.column(number, row).lowest)
        shared = bool(of_active) or (row.cells[number].row_span > 1 and not note)
        if (group is not None or of_active) and (
            shared or named or BETWEEN in (compared(note), compared(self._header(number, row)))
        ):
            fact.comparator = (named or other or "").lower() or None

    def _header(self, column: int, row: Row) -> str:
        return self._context.column(column, row).words


def _turn(scores: list[OutcomeResult]) -> None:
    """Give the scores after the first of an arm their direction against it."""
    for before, after in ((scores[0], later) for later in scores[1:]):
        if before.timepoint == "baseline":
            after.direction = direction_between(before, after)


def read_pair(text: str, header: str) -> list[tuple[int, CellValue]] | None:
    """The score before and that after in one cell, each with where it ends, or None.

    >>> [value.value for _end, value in read_pair("28 → 15", "mRSS") or ()], read_pair("28/15", "mRSS")
    ([28.0, 15.0], None)
    """
    pair = _FROM_TO.match(text) or (_SLASH.match(text) if _BEFORE_AFTER.search(header) else None)
    if pair is None:
        return None
    before, after = read_value(f"{pair['before']}{pair['first']}"), read_value(f"{pair['after']}{pair['second']}")
    if before is None or after is None:
        return None
    return [(pair.end("first"), before), (pair.end("second"), after)]


def _is_change(about: Column) -> bool:
    return about.kind is None and bool(_CHANGE.search(about.lowest)) and subject_of(about.words) != OTHER


def _tells_when(about: Column) -> bool:
    """Whether a header only says when a score was taken, or that it is a change: its caption names the score."""
    words = about.lowest
    return about.kind is None and bool(
        about.times or _BEFORE.search(words) or _AFTER.search(words) or _CHANGE.search(words)
    )
