"""Listings of events: a row is one event of one patient, its columns the group, the event, its severity and relation."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.fields import AdverseEvent
from extract.pipes.denominators import TREATED
from extract.pipes.tables.context import Context
from extract.pipes.tables.events import is_about_events
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column
from extract.pipes.tables.merging import state
from extract.pipes.tables.roles import severity_of
from extract.pipes.tables.totals import term_of
from extract.pipes.tables.values import read_value

CONFIDENCE = 0.85
_EVENT = re.compile(
    r"(?:serious\s+|adverse\s+)*(?:events?|reactions?)|S?AEs?|(?:preferred\s+)?terms?|diagnos[ie]s", re.I
)
_GROUP = re.compile(r"(?:study\s+|treatment\s+)?(?:groups?|arms?)|treatments?|(?:study\s+)?drugs?", re.I)
_SEVERITY = re.compile(r"severity|intensity|(?:CTCAE\s+)?grade", re.I)
_RELATION = re.compile(r"relat(?:ed|ion)\w*\b.*|causality", re.I)
_UNRELATED = re.compile(r"\b(?:not|un|no)\b|unrelated|unlikely", re.I)
_RELATED = re.compile(r"related|possible|possibly|probabl[ey]|yes|definite(?:ly)?", re.I)
_SERIOUS = re.compile(r"\bserious\b|\bSAEs?\b", re.I)


class ListingReader:
    """Reads a table whose rows are single events."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        self._titles = {0: " ".join(self._grid.path(0)), **{k: c.lowest for k, c in context.columns.items()}}

    @property
    def applies(self) -> bool:
        """Whether one column holds events in words, another their groups, severities or relations, and no row a number
        of patients."""
        events = self._column(_EVENT)
        about = [self._column(pattern) for pattern in (_GROUP, _SEVERITY, _RELATION)]
        return (
            events is not None
            and events > 0
            and any(column is not None for column in about)
            and is_about_events(self._grid.caption)
            and all(column.kind not in ("count", "share", "events") for column in self._context.columns.values())
            and not any(self._is_number(row, events) for row in self._grid.rows)
        )

    def read(self) -> None:
        """State each event of each group, once for all the rows that tell of it; how many these are is nowhere printed."""
        rows: dict[tuple[str, str | None], list[Row]] = {}
        for row in self._grid.rows:
            term, group = self._text(row, _EVENT), self._text(row, _GROUP)
            if term:
                rows.setdefault((term_of(term), group), []).append(row)
        for (term, group), found in rows.items():
            fact = self._fact(found[0], AdverseEvent(term=term, group=group))
            spans = [span for row in found for span in self._grid.span(row, *row.cells)]
            state(self._context.doc, fact, spans, rule="table_listing", confidence=CONFIDENCE)

    def _fact(self, row: Row, fact: AdverseEvent) -> AdverseEvent:
        severity, relation = self._text(row, _SEVERITY), self._text(row, _RELATION)
        value = read_value(severity) if severity else None
        return replace(
            fact,
            of_n=self._context.size(Column("", fact.group), TREATED),
            severity=severity_of(severity) if severity else None,
            grade=int(value.value) if value and value.integer else None,
            serious=True if _SERIOUS.search(self._grid.caption) else None,
            related=None if not relation or _UNRELATED.search(relation) or not _RELATED.match(relation) else True,
        )

    def _column(self, title: re.Pattern[str]) -> int | None:
        return next((column for column, words in sorted(self._titles.items()) if title.fullmatch(words.strip())), None)

    def _text(self, row: Row, title: re.Pattern[str]) -> str | None:
        column = self._column(title)
        cell = row.stub if column == 0 else row.cells.get(column) if column is not None else None
        return cell.text.strip() or None if cell is not None else None

    def _is_number(self, row: Row, column: int) -> bool:
        return column in row.cells and read_value(row.cells[column].text) is not None
