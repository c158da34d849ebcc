"""Results of the outcome in tables: rows or columns are times, columns or rows groups, cells scores and changes."""

from __future__ import annotations

import re

from extract.fields import OutcomeResult
from extract.pipes.denominators import AT_ENTRY, same_group
from extract.pipes.tables.context import Context, is_reference_arm
from extract.pipes.tables.examined import Examined, is_examined
from extract.pipes.tables.grid import Row, marks_of
from extract.pipes.tables.labels import Column, comparator_in, compared_in, size_in
from extract.pipes.tables.measures import changes_or_responds, is_possible, is_share_of_class
from extract.pipes.tables.merging import state
from extract.pipes.tables.places import Places
from extract.pipes.tables.pvalues import BETWEEN, WITHIN, compared, note_of, p_in
from extract.pipes.tables.result_cells import Result, add_spread, turn
from extract.pipes.tables.results import apply_spread, complete, direction_of, is_significant, read_p
from extract.pipes.tables.subjects import OTHER
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.values import read_value

CONFIDENCE = 0.9


class OutcomeReader:
    """Reads the scores, changes and differences of one table."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        self._places = Places(context)
        self._examined = Examined(context, self._places)

    def read(self) -> None:
        """State what the table says of the outcome, the numbers examined and the times of assessment."""
        self._examined.read()
        results: list[Result] = []
        for row in self._grid.rows:
            if self._places.adds(row):
                self._add_row(row, results)
            else:
                results += self._results(row)
        turn(results)
        for result in results:
            self._state(result)

    def _results(self, row: Row) -> list[Result]:
        if is_examined(self._places.label(row)):
            return []
        found: list[Result] = []
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            if about.kind == "p":
                self._take_p(cell.text, about, found, self._places.subject_of_column(column) == OTHER)
                continue
            if not self._places.applies(row, column, about):
                continue
            if about.kind == "spread":
                if found:
                    add_spread(found[-1], cell, about.lowest)
                continue
            value, measure = read_value(cell.text), self._places.measure(row, about)
            if value is None or (about.kind in ("count", "grade") and measure != "responders"):
                continue
            if measure == "score" and is_share_of_class(self._places.label(row)):
                continue
            if measure == "score" and value.value < 0:
                measure = "change"
            if measure == "difference" and not self._compares(row, about):
                measure = "change"  # of one group there is none but that from the start
            if about.kind == "share" and found and found[-1].measure == measure == "responders":
                found[-1].attributes["value"] = value.value
                found[-1].beside.append(cell)
                continue
            if is_possible(measure, value.value):
                time, layout = self._places.time(row, about), self._places.layout(row, about)
                group = self._places.group(row, about)
                found.append(Result(row, column, about, value, measure, time, layout, group))
        return found

    def _compares(self, row: Row, about: Column) -> bool:
        """Whether a difference is one between groups."""
        if compared(f"{about.lowest} {self._places.label(row)}") == BETWEEN:
            return True
        named = about.comparator or comparator_in(about.lowest) or comparator_in(self._places.label(row))
        return bool(named or compared_in(self._grid.caption)) or len(self._places.arms) > 1

    def _add_row(self, row: Row, results: list[Result]) -> None:
        """Give the results above a row of p values or of spreads what it says of them, column by column."""
        above = [r for r in results if self._places.subject_of_row(r.row) == self._places.subject_of_row(row)]
        kind = compared(self._places.label(row))
        for column, cell in row.cells.items():
            own = [result for result in above if result.column == column]
            if not own or (results and own[-1].row.index < results[-1].row.index):
                continue
            if self._places.adds(row) == "spread":
                add_spread(own[-1], cell, self._places.label(row))
                continue
            p = read_p(cell.text)
            if p is None or own[-1].timepoint == "baseline":
                continue
            groups = {result.group for result in own}
            if kind is None:
                several = len(groups) > 1 or cell.column_span > 1 or comparator_in(self._places.label(row))
                kind = BETWEEN if several else WITHIN
            if kind == WITHIN:
                own[-1].attributes.setdefault("p", p)
            else:
                self._tests_groups(own if len(groups) > 1 else own[-1:], p, comparator_in(self._places.label(row)))

    def _take_p(self, text: str, about: Column, results: list[Result], of_another: bool) -> None:
        """A column of p values tests what stands before it: the difference, the change, else the later score."""
        p = read_p(text)
        if p is None or not results or of_another:
            return
        notes = self._grid.notes
        marks = marks_of(about.lowest) + marks_of(text)
        kind = compared(about.words) or compared(note_of(marks, notes)) or (None if marks else compared(notes))
        difference = next((result for result in reversed(results) if result.measure == "difference"), None)
        if difference is not None and kind != WITHIN:
            difference.attributes["p"] = p
            return
        groups = {result.group for result in results}
        if kind is None:
            kind = BETWEEN if len(groups) > 1 else WITHIN
        if kind == WITHIN:
            same = [r for r in results if about.group is None or same_group(r.group, about.group)]
            target = next((r for r in reversed(same) if r.timepoint != "baseline"), None)
            if target is not None and "p" not in target.attributes:
                target.attributes["p"] = p
            return
        self._tests_groups(results, p, comparator_in(about.lowest))

    def _tests_groups(self, results: list[Result], p: str, comparator: str | None) -> None:
        """A p between groups belongs to the later result of the active one, which names the other."""
        arms = self._places.arms
        later = [r for r in results if r.timepoint != "baseline" and r.group]
        other = comparator or (arms[1] if len(arms) == 2 else None)
        if not later or other is None:
            return
        of_active = (r for r in reversed(later) if not same_group(r.group, other))
        active = next((r for r in of_active if len(arms) != 2 or same_group(r.group, arms[0])), None)
        if active is not None and "p" not in active.attributes:
            active.attributes["p"] = p
            active.attributes["comparator"] = other.lower()

    def _state(self, result: Result) -> None:
        context = self._context
        fact = OutcomeResult(measure=result.measure, timepoint=result.timepoint, value=result.value.value)
        if result.measure == "responders":
            self._responders(fact, result)
        else:
            apply_spread(fact, result.value, result.layout)
        self._group(fact, result)
        for name, value in result.attributes.items():
            setattr(fact, name, value)
        complete(fact)
        if result.measure != "difference" and result.measure != "responders":
            fact.n = self._n(result)
        if fact.p is None:
            fact.p = self._p_of_marks(result)
        if fact.p is not None:
            fact.significant = is_significant(fact.p)
        if result.measure in ("change", "percent_change", "difference"):
            fact.direction = direction_of(fact)
        spans = [
            *self._grid.span(result.row, result.column), *((cell.start, cell.end) for cell in result.beside)
        ]  # fmt: skip
        state(context.doc, fact, spans, rule="table_outcome", confidence=CONFIDENCE)
        by_column = result.about.times and result.about.times[-1] == result.timepoint
        when = self._grid.header_spans(result.column)[-1:] if by_column else self._places.time_spans(result.row)
        assess(context, result.timepoint, when or spans[:1])

    def _responders(self, fact: OutcomeResult, result: Result) -> None:
        value = result.value
        share = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
        fact.statistic = None
        if value.percent or not value.integer or result.about.kind == "share":
            fact.value, fact.n = value.value, int(share) if share is not None and share == int(share) else None
        else:
            fact.value, fact.n = share, int(value.value)
        label = f"{result.row.label} {result.about.lowest}"
        if not changes_or_responds(label):
            label = self._grid.caption
        if re.search(r"\bunchanged|\bstable|\bno\s+change", label, re.I):
            fact.direction = "stable"
        elif re.search(r"\bworse|deteriorat|increase|rise\b", label, re.I):
            fact.direction = "worsened"
        elif re.search(r"improve|respon|fall|drop|decrease|reduction", label, re.I):
            fact.direction = "improved"

    def _group(self, fact: OutcomeResult, result: Result) -> None:
        context, about, arms = self._context, result.about, self._places.arms
        if result.measure != "difference":
            fact.group = context.group_name(result.group)
            return
        told = about.comparator or comparator_in(about.lowest) or comparator_in(self._places.label(result.row))
        other = told or next((arm for arm in arms[-1:] if len(arms) == 2 or is_reference_arm(arm)), None)
        own = about.group if about.comparator else result.group
        if own is None and len(arms) == 2:
            own = arms[0]
        if own is None and (two := compared_in(self._grid.caption)):
            own, other = two[0], told or two[1]
        fact.group = context.group_name(own)
        fact.comparator = other.lower() if other and not same_group(own, other) else None

    def _n(self, result: Result) -> int | None:
        printed = result.value.count(result.layout.square == "n")
        if printed is not None:
            return printed
        examined = self._examined.count(result.group, result.timepoint)
        if examined is not None:
            return examined
        of_row = self._examined.of_row(result.row, result.about)
        if of_row is not None:
            return of_row[0]
        announced = size_in(self._grid.caption)
        if result.about.size is not None:
            return result.about.size
        if announced is not None and result.group is None:
            return announced
        sized = next((s for label in self._places.labels(result.row) if (s := size_in(label))), None)
        if sized is not None:
            return sized
        return self._context.size(Column("", result.group), AT_ENTRY) if result.timepoint == "baseline" else None

    def _p_of_marks(self, result: Result) -> str | None:
        """The p of a footnote that the cell's mark points to ("*p < 0.001 versus baseline")."""
        if not result.value.marks or result.timepoint == "baseline":
            return None
        printed = p_in(note_of(result.value.marks, self._grid.notes))
        return read_p(printed) if printed else None
