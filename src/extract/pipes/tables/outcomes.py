"""Results of the outcome in tables: rows or columns are times, columns or rows groups, cells scores and changes."""

from __future__ import annotations

import re

from extract.fields import OutcomeResult, SampleSize
from extract.pipes.denominators import AT_ENTRY, same_group
from extract.pipes.tables.context import Context, is_reference_arm
from extract.pipes.tables.grid import Row, marks_of
from extract.pipes.tables.labels import Column, read_time, size_in
from extract.pipes.tables.measures import is_plain, is_possible, measure_of
from extract.pipes.tables.merging import state
from extract.pipes.tables.pvalues import BETWEEN, WITHIN, compared, note_of, p_in
from extract.pipes.tables.result_cells import Result, add_spread, turn
from extract.pipes.tables.results import apply_spread, complete, direction_of, is_significant, read_p
from extract.pipes.tables.roles import without_printing
from extract.pipes.tables.subjects import OTHER, WANTED, subject_of
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.values import Layout, read_layout, read_value

CONFIDENCE = 0.9
# Tables of characteristics tell of the start, unless a row or column names another time.
_AT_ENTRY = re.compile(r"\b(?:characteristics?|baseline|demographics?|inclusion|entry|enrol?ment|features)\b", re.I)
_EXAMINED = re.compile(
    r"\b(?:number|n|patients)\s+(?:examined|assessed|evaluated|analy[sz]ed|with\s+(?:a\s+)?(?:score|data|values?))|^n$|^number$|"
    r"^(?:no\.?|number)\s+(?:of\s+)?(?:patients|subjects|participants)$|^patients(?:,\s*n)?$",
    re.I,
)
_TIME_HEADER = re.compile(r"(?:time(?:\s*-?point)?|follow-?up|visit|assessed\s+at|assessment|when|duration)\b.*", re.I)


class OutcomeReader:
    """Reads the scores, changes and differences of one table."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        self._whole = subject_of(self._grid.caption) == WANTED or self._named_in(self._grid.caption)
        self._stub_header = " ".join(self._grid.path(0))
        self._rows = self._row_subjects()
        self._columns = self._column_subjects()
        self._named = WANTED in self._rows.values() or WANTED in self._columns.values()
        self._arms = self._all_arms()
        self._counts: dict[tuple[str | None, str | None], tuple[int, list[tuple[int, int]]]] = {}

    def read(self) -> None:
        """State what the table says of the outcome, the numbers examined and the times of assessment."""
        self._count()
        results = [result for row in self._grid.rows for result in self._results(row)]
        turn(results)
        for result in results:
            self._state(result)

    @staticmethod
    def _named_in(caption: str) -> bool:
        return any(subject_of(piece) == WANTED for piece in re.split(r"[,;:]|\band\b", caption))

    def _row_subjects(self) -> dict[int, str | None]:
        """The outcome of each row: by its own label, by those above it, or that of the row before a bare statistic."""
        found: dict[int, str | None] = {}
        last: str | None = None
        for row in self._grid.rows:
            labels = (row.label, *reversed(row.parents))
            subject = next((s for label in labels if (s := subject_of(label))), None)
            if subject is None and not row.parents and is_plain(row.label, self._stub_header):
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
            name = self._row_group(row)
            if name and self._speaks(row) and not any(same_group(name, arm) for arm in arms):
                arms.append(name)
        return sorted(arms, key=is_reference_arm)

    def _row_group(self, row: Row) -> str | None:
        """The group that a row is of where its columns are of none: its label or a heading above it."""
        for label in (row.label, *reversed(row.parents)):
            name = without_printing(re.sub(r"\s*[(\[]?\s*n\s*=\s*\d+\s*[)\]]?", "", label, flags=re.I)).strip(" ,;:")
            if name and subject_of(name) is None and not is_plain(name, self._stub_header):
                return name
        return None

    def _group_of(self, row: Row, about: Column) -> str | None:
        return about.group or self._row_group(row)

    def _applies(self, row: Row, column: int, about: Column) -> bool:
        subjects = (self._rows.get(row.index), self._columns.get(column))
        if OTHER in subjects or about.kind in ("effect", "part", "events"):
            return False
        if self._rows.get(row.index) == WANTED:
            return True
        timed = bool(self._time(row, about)) or measure_of(row.label, about) != "score"
        if self._columns.get(column) == WANTED:
            return timed or not row.label
        names_group = about.group is None and self._row_group(row) is not None
        return self._whole and not self._named and timed and (names_group or is_plain(row.label, self._stub_header))

    def _time(self, row: Row, about: Column) -> str | None:
        for label in (row.label, *reversed(row.parents)):
            found = read_time(label, self._stub_header)
            if found:
                return found
        if about.times:
            return about.times[-1]
        for column, cell in row.cells.items():  # a column of times
            if _TIME_HEADER.fullmatch(self._context.columns[column].lowest) and (found := read_time(cell.text)):
                return found
        if measure_of(row.label, about) != "score":
            return self._last_time(row) or read_time(self._grid.caption)
        in_caption = read_time(self._grid.caption)
        if in_caption:
            return in_caption
        return "baseline" if _AT_ENTRY.search(self._grid.caption) else None

    def _last_time(self, row: Row) -> str | None:
        """The latest time named above a row or over its columns: that of a change which has none of its own."""
        named = [read_time(above.label, self._stub_header) for above in self._grid.rows if above.index < row.index]
        above = next((time for time in reversed(named) if time and time != "baseline"), None)
        over = [about.times[-1] for _number, about in sorted(self._context.columns.items()) if about.times]
        return above or next((time for time in reversed(over) if time != "baseline"), None)

    def _count(self) -> None:
        """Numbers examined at a time: columns headed n, rows "number examined", and "[n]" in cells."""
        previous: Row | None = None
        for row in self._grid.rows:
            examined = bool(_EXAMINED.search(row.label))
            subject = previous if examined and previous is not None else row
            for column, cell in row.cells.items():
                about = self._context.column(column, row)
                value = read_value(cell.text)
                if value is None or not value.integer or not (examined or self._speaks(subject)):
                    continue
                time = self._time(subject, about)
                group = self._group_of(subject, about)
                if time is None:
                    continue
                count: float | None = None
                if examined or (about.kind == "count" and not value.brackets and value.plus_minus is None):
                    count = value.value if about.kind in (None, "count") and self._speaks(subject) else None
                if count is not None:
                    self._counts.setdefault((group, time), (int(count), self._grid.span(row, column)))
            if not examined:
                previous = row
                self._count_in_brackets(row)
            if self._row_group(row) and not self._time_of_label(row) and self._speaks(row):
                self._count_of_group(row)
        for (group, time), (count, spans) in self._counts.items():
            if time != "baseline":
                fact = SampleSize(count=count, stage="analysed", group=self._context.group_name(group))
                state(self._context.doc, fact, spans, rule="table_examined", confidence=CONFIDENCE)

    def _time_of_label(self, row: Row) -> str | None:
        return next(
            (time for label in (row.label, *row.parents) if (time := read_time(label, self._stub_header))), None
        )

    def _count_of_group(self, row: Row) -> None:
        """The number in a row that is a group, whose times are its columns."""
        found = self._row_count(row, Column("", None))
        if found is not None and not any(name == self._row_group(row) for name, _time in self._counts):
            group = self._context.group_name(self._row_group(row))
            fact = SampleSize(count=found[0], stage="analysed", group=group)
            spans = self._grid.span(row, found[1])
            state(self._context.doc, fact, spans, rule="table_examined", confidence=CONFIDENCE)

    def _count_in_brackets(self, row: Row) -> None:
        for column, cell in row.cells.items():
            about = self._context.column(column, row)
            value = read_value(cell.text)
            if value is None or not self._applies(row, column, about):
                continue
            count, time = value.count(self._layout(row, about).square == "n"), self._time(row, about)
            if count is not None and time is not None:
                self._counts[(self._group_of(row, about), time)] = (count, self._grid.span(row, column))

    def _row_count(self, row: Row, about: Column) -> tuple[int, int] | None:
        """The number of patients in a column of the row that is of no time itself, and the column."""
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row)
            if header.kind != "count" or header.times or (header.group is not None and header.group != about.group):
                continue
            value = read_value(cell.text)
            if (
                value is not None
                and value.integer
                and value.value > 0
                and not value.percent
                and value.plus_minus is None
            ):
                return int(value.value), column
        return None

    def _speaks(self, row: Row) -> bool:
        """Whether a row has results of the outcome."""
        return any(self._applies(row, column, self._context.column(column, row)) for column in row.cells)

    def _layout(self, row: Row, about: Column) -> Layout:
        grid = self._grid
        return read_layout(
            row.label, about.lowest, about.words, *row.parents, grid.notes, grid.caption, self._context.presented
        )

    def _results(self, row: Row) -> list[Result]:
        if _EXAMINED.search(row.label):
            return []
        found: list[Result] = []
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            if about.kind == "p":
                self._take_p(cell.text, about, found, self._columns.get(column) == OTHER)
                continue
            if not self._applies(row, column, about):
                continue
            if about.kind == "spread":
                if found:
                    add_spread(found[-1], cell.text, about.lowest)
                continue
            value = read_value(cell.text)
            if value is None or (about.kind in ("count", "grade") and measure_of(row.label, about) != "responders"):
                continue
            measure = measure_of(row.label, about)
            if measure == "difference" and not about.comparator and len(self._arms) < 2:
                measure = "change"  # of one group there is none but that from the start
            if about.kind == "share" and found and found[-1].measure == measure == "responders":
                found[-1].attributes["value"] = value.value
                continue
            if is_possible(measure, value.value):
                time, layout = self._time(row, about), self._layout(row, about)
                found.append(Result(row, column, about, value, measure, time, layout, self._group_of(row, about)))
        return found

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
        later = [r for r in results if r.timepoint != "baseline"]
        own = [r.group for r in later if r.group]
        if len(self._arms) == 2 and later and own:
            active = next((r for r in reversed(later) if same_group(r.group, self._arms[0])), None)
            if active is not None:
                active.attributes["p"] = p
                active.attributes["comparator"] = self._arms[1].lower()

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
        if value.percent or not value.integer or result.about.kind == "share":
            fact.value, fact.n = value.value, int(share) if share is not None and share == int(share) else None
        else:
            fact.value, fact.n = share, int(value.value)
        label = f"{result.row.label} {result.about.lowest}"
        if re.search(r"\bunchanged|\bstable|\bno\s+change", label, re.I):
            fact.direction = "stable"
        elif re.search(r"\bworse|deteriorat|increase|rise\b", label, re.I):
            fact.direction = "worsened"
        elif re.search(r"improve|respon|fall|drop|decrease|reduction", label, re.I):
            fact.direction = "improved"

    def _group(self, fact: OutcomeResult, result: Result) -> None:
        context = self._context
        about = result.about
        if result.measure == "difference":
            arms = self._arms
            fact.group = context.group_name(about.group if about.comparator else (arms[0] if len(arms) == 2 else None))
            comparator = about.comparator or (arms[1] if len(arms) == 2 else None)
            fact.comparator = comparator.lower() if comparator else None
            return
        fact.group = context.group_name(result.group)

    def _n(self, result: Result) -> int | None:
        printed = result.value.count(result.layout.square == "n")
        if printed is not None:
            return printed
        for (group, time), (count, _spans) in self._counts.items():
            if time == result.timepoint and (group == result.group or same_group(group, result.group)):
                return count
        of_row = self._row_count(result.row, result.about)
        if of_row is not None:
            return of_row[0]
        announced = size_in(self._grid.caption)
        if result.about.size is not None:
            return result.about.size
        if announced is not None and result.group is None:
            return announced
        sized = size_in(result.row.label) or next((s for p in reversed(result.row.parents) if (s := size_in(p))), None)
        if sized is not None:
            return sized
        return self._context.size(Column("", result.group), AT_ENTRY) if result.timepoint == "baseline" else None

    def _p_of_marks(self, result: Result) -> str | None:
        """The p of a footnote that the cell's mark points to ("*p < 0.001 versus baseline")."""
        if not result.value.marks or result.timepoint == "baseline":
            return None
        printed = p_in(note_of(result.value.marks, self._grid.notes))
        return read_p(printed) if printed else None
