"""Adverse events in tables: a row an event and a column a group, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.document import Cell
from extract.fields import AdverseEvent
from extract.pipes.denominators import TREATED, same_group
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.context import Context
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column, size_in
from extract.pipes.tables.merging import state
from extract.pipes.tables.roles import role_of, severity_of, without_printing
from extract.pipes.tables.subjects import names_outcome
from extract.pipes.tables.totals import counts_all_events, is_part, term_of, total_of
from extract.pipes.tables.values import NONE, CellValue, read_value

CONFIDENCE = 0.92
_ABOUT_EVENTS = re.compile(
    r"\badverse\b|\bside[- ]effects?\b|\bsafety\b|\btoxicit|\bcomplications?\b|\btolerability\b|\bharms?\b|\bTEAEs?\b|\bAEs?\b|\bSAEs?\b|"
    r"\binfections\b|\badverse\s+reactions?\b|\bcauses?\s+of\s+(?:the\s+)?(?:\d+\s+)?deaths?\b|"
    r"\b(?:unwanted|undesirable|untoward)\s+(?:effects?|events?|reactions?)\b",
    re.I,
)
_CAUSES = re.compile(r"\bcauses?\s+of\s+(?:the\s+)?(?:(?P<deaths>\d+)\s+)?deaths?\b", re.I)
_NO_CAUSE = re.compile(r"(?:unknown|other|unclear|not\s+known|undetermined|unspecified)(?:\s+causes?)?", re.I)
_OF_DEATHS = re.compile(r"\bdeaths?\b", re.I)
_DEATH_ROW = re.compile(r"^(?:deaths?|died|mortality|all-cause\s+(?:death|mortality))\b", re.I)
# Captions that say of all the events below them that the drug caused them, or that they were serious.
_RELATED = re.compile(
    r"\b(?:treatment|drug|medication|therapy)-related\b(?!\s+or\b)|\b(?:attribut(?:ed|able)|(?:possibly|probably|considered)\s+related|related)\s+to\b",
    re.I,
)
_SERIOUS = re.compile(
    r"^\W*(?:(?:table|tab\.)\s*\w+\W+)?(?:all\s+|list\s+of\s+)?serious\s+(?:treatment-emergent\s+)?(?:adverse\s+(?:events|reactions)|AEs)\b(?!\s+and\b)",
    re.I,
)
_EVENTS_WORD = re.compile(r"\bevents\b|\bepisodes\b|\boccurrences\b", re.I)
_EVENTS_IN_BRACKETS = re.compile(
    r"\[\s*(?:E|(?:n(?:umber|o\.?)?\s+(?:of\s+)?)?(?:events|episodes))\s*\]|\bE\b\s*[,=]|%\)\s*,?\s*E\b", re.I
)
_HAS_WORD = re.compile(r"[A-Za-z]{2}")


@dataclass(slots=True)
class _Tally:
    """What the columns of one group say of one event."""

    about: Column
    fact: AdverseEvent
    columns: list[int] = field(default_factory=list)


class EventsReader:
    """Reads a table of adverse events, or the rows of deaths in another table."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        rows = [row.label for row in self._grid.rows]
        self.whole = is_about_events(self._grid.caption)
        self.whole = self.whole or any(
            total_of(label) in ("any adverse event", "serious adverse event") for label in rows
        )
        printed = f"{self._grid.caption} {self._grid.notes} " + " ".join(c.words for c in context.columns.values())
        self._brackets_count_events = bool(_EVENTS_IN_BRACKETS.search(printed))
        self._shares_only = bool(
            re.search(r"\(\s*%\s*\)|\bpercent(?:age)?s?\b|,\s*%", self._grid.caption)
        ) and not re.search(r"\bn\b|\bno\.|\bnumber", self._grid.caption)
        self._related = True if _RELATED.search(self._grid.caption) else None
        self._serious = True if _SERIOUS.search(self._grid.caption) else None
        self._causes = _CAUSES.search(self._grid.caption)
        self._totals: list[tuple[str | None, AdverseEvent]] = []

    def read(self) -> None:
        """State every event of the table."""
        if self.whole and self._is_turned():
            for row in self._grid.rows:
                self._group_row(row)
            return
        for row in self._grid.rows:
            if self.whole or _DEATH_ROW.match(row.label):
                self._row(row)

    def _is_turned(self) -> bool:
        """Whether the columns are events and the rows groups."""
        titles = [self._title(column) for column in self._context.columns]
        rows = [row.label for row in self._grid.rows]
        return (
            sum(total_of(title) is not None for title in titles) >= 2
            and not any(total_of(label) for label in rows)
            and all(column.size is None for column in self._context.columns.values())
        )

    def _title(self, column: int) -> str:
        return without_printing(self._grid.path(column)[-1]) if self._grid.path(column) else ""

    def _group_row(self, row: Row) -> None:
        """A row of a turned table: what happened in one group."""
        name = re.sub(r"\s*[(\[]?\s*n\s*=\s*\d+\s*[)\]]?", "", row.label, flags=re.I).strip(" ,;")
        group = None if role_of(name) == "everybody" else self._context.group_name(name)
        if role_of(name) in ("p", "effect"):
            return
        sizes = [
            int(value.value)
            for column, cell in row.cells.items()
            if self._context.columns[column].kind == "count" and (value := read_value(cell.text)) and value.integer
        ]
        size = size_in(row.label) or (sizes[0] if sizes else None) or self._context.size(Column("", group), TREATED)
        for column, cell in sorted(row.cells.items()):
            title = self._title(column)
            if role_of(title) not in (None, "part") or not _HAS_WORD.search(title):
                continue
            value = read_value(cell.text)
            if value is None and not NONE.match(cell.text.strip()):
                continue
            fact = AdverseEvent(term=term_of(title), group=group, of_n=size)
            count_event(fact, value)
            state(self._context.doc, fact, self._grid.span(row, column), rule="table_event", confidence=CONFIDENCE)

    def _row(self, row: Row) -> None:
        if counts_all_events(row.label):
            self._all_events(row)
            return
        if is_part(row.label) or (self._causes and _NO_CAUSE.fullmatch(row.label)):
            return
        term = term_of(row.label, row.parents)
        for tally in self._tallies(row, term):
            if subtype_of(tally.about.group or "") and not self.whole and not _DEATH_ROW.match(row.label):
                continue
            spans = self._grid.span(row, *tally.columns)
            state(self._context.doc, tally.fact, spans, rule="table_event", confidence=CONFIDENCE)

    def _cells(self, row: Row) -> Iterator[tuple[int, Column, Cell, CellValue | None]]:
        """The cells of a row that count something, those that say "none" with None."""
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            if about.kind in ("p", "effect", "spread") or about.comparator:
                continue
            value = read_value(cell.text)
            if value is not None or NONE.match(cell.text.strip()) or (about.kind == "grade" and severity_of(cell.text)):
                yield column, about, cell, value

    def _all_events(self, row: Row) -> None:
        """A row that counts occurrences: of the people counted in a row above, or a fact of its own."""
        for column, about, _cell, value in self._cells(row):
            if value is None or not value.integer or value.percent or about.kind in ("share", "part", "grade"):
                continue
            group = self._context.group_name(about.group)
            fact = AdverseEvent(term="any adverse event", group=group, events=int(value.value) or None)
            if fact.events:
                of_people = next((known for name, known in self._totals if same_group(name, about.group)), None)
                if of_people is not None:
                    fact.n, fact.pct, fact.of_n = of_people.n, of_people.pct, of_people.of_n
                spans = self._grid.span(row, column)
                state(self._context.doc, fact, spans, rule="table_event", confidence=CONFIDENCE)

    def _tallies(self, row: Row, term: str) -> list[_Tally]:
        cells = list(self._cells(row))
        counted = {about.group for _column, about, _cell, _value in cells if about.kind not in ("part", "grade")}
        tallies: list[_Tally] = []
        for column, about, cell, value in cells:
            tally = tallies[-1] if tallies and same_group(tallies[-1].about.group, about.group) else None
            if about.kind == "part":
                severity = about.severity
                if about.group in counted or value is None or value.value == 0:
                    continue
                if severity is None and not re.search(r"\d|\bI", about.lowest):
                    continue
                fact = self._new(term, about, value, cell)
                fact.severity = severity
                tallies.append(_Tally(about, fact, [column]))
            elif tally is not None and self._adds(tally.fact, about, cell, value):
                tally.columns.append(column)
            elif about.kind != "grade":
                tallies.append(_Tally(about, self._new(term, about, value, cell), [column]))
        return tallies

    def _adds(self, fact: AdverseEvent, about: Column, cell: Cell, value: CellValue | None) -> bool:
        """Add what a further column of the same group says; False if it says something else than that."""
        number = value.value if value else 0.0
        if about.kind == "share" and fact.pct is None:
            if not fact.absent:
                fact.pct = number
            return True
        if about.kind == "events":
            fact.events = int(number) or None
            return True
        if about.kind == "count" and fact.n is None and fact.pct is not None and value is not None:
            fact.n = int(number)
            return True
        if about.kind == "grade":
            fact.severity = severity_of(cell.text)
            fact.grade = int(number) if value is not None and not fact.severity and number == int(number) else None
            return True
        return False

    def _new(self, term: str, about: Column, value: CellValue | None, cell: Cell) -> AdverseEvent:
        fact = AdverseEvent(term=term, group=self._context.group_name(about.group))
        fact.of_n = self._context.size(about, TREATED) or (
            size_in(self._grid.caption) if about.group is None and not _OF_DEATHS.search(self._grid.caption) else None
        )
        if self._causes:
            fact.of_n = int(self._causes["deaths"]) if self._causes["deaths"] else fact.of_n
            fact.severity = "fatal"
        count_event(fact, value, about, self._shares_only, self._brackets_count_events)
        fact.related, fact.serious = fact.related or self._related, fact.serious or self._serious
        if term == "any adverse event":
            self._totals.append((about.group, fact))
        return fact


def is_about_events(caption: str) -> bool:
    """Whether a caption announces adverse events."""
    return bool(_ABOUT_EVENTS.search(caption)) and not names_outcome(caption)


def count_event(
    fact: AdverseEvent,
    value: CellValue | None,
    about: Column | None = None,
    shares: bool = False,
    brackets_count_events: bool = False,
) -> None:
    """Set people, share, occurrences or absence from the numbers of a cell (None: the cell says "none").

    shares: a bare number is a percentage. brackets_count_events: a last number in brackets, "12 (24) [15]", counts them.
    """
    brackets = [numbers[0] for numbers in value.brackets if len(numbers) == 1] if value else []
    kind = about.kind if about else None
    if value is not None and value.whole is not None:
        fact.of_n = int(value.whole)
    if value is not None and value.rest is not None:
        fact.events = int(value.rest)
    if (
        brackets_count_events
        and brackets
        and (len(brackets) > 1 or kind != "share")
        and brackets[-1] == int(brackets[-1])
    ):
        fact.events = int(brackets.pop()) or None
    share = brackets[0] if brackets else None
    if value is None or value.value == 0:
        fact.absent, fact.events = True, None
        fact.of_n = int(value.whole) if value is not None and value.whole is not None else None
    elif value.percent or not value.integer or ((shares or kind == "share") and share is None):
        fact.pct, fact.n = value.value, int(share) if share is not None and share == int(share) else None
    elif kind == "events" or (
        kind is None
        and about is not None
        and _EVENTS_WORD.search(about.lowest)
        and not re.search(r"adverse", about.lowest, re.I)
    ):
        fact.events = int(value.value)
    else:
        fact.n, fact.pct = int(value.value), share
    fact.serious = True if fact.term.startswith("serious") else None
    fact.related = True if fact.term.startswith("treatment-related") else None
    fact.severity = "severe" if fact.term == "severe adverse event" else fact.severity
