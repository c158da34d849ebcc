"""How many were screened, randomised, treated and lost, where a table tells of it."""

from __future__ import annotations

import re

from extract.fields import AdverseEvent, SampleSize
from extract.pipes.denominators import TREATED
from extract.pipes.tables.context import Context
from extract.pipes.tables.grid import Row
from extract.pipes.tables.merging import state
from extract.pipes.tables.roles import without_printing
from extract.pipes.tables.values import read_value

CONFIDENCE = 0.88
_PEOPLE = r"(?:patients|subjects|participants)"
_BEFORE = rf"(?:(?:number\s+of\s+)?{_PEOPLE}\s+|were\s+|who\s+)*"
_STAGES = tuple(
    (stage, re.compile(rf"{_BEFORE}(?:{verb})\b(?!\s*:)", re.I))
    for stage, verb in (
        ("screened", r"screened|assessed\s+for\s+eligibility"),
        ("randomised", r"randomi[sz]ed|allocated|assigned"),
        ("enrolled", r"enrolled|included|recruited"),
        (
            "treated",
            r"treated|received\s+(?:the\s+)?(?:study\s+)?(?:drug|treatment|medication|allocated)|safety\s+(?:population|set)",
        ),
        ("completed", r"completed|completers"),
        ("withdrawn", r"withdr[ae]wn?|withdrawals|discontinued|dropped\s+out|drop-?outs?"),
        ("analysed", r"analy[sz]ed|(?:full\s+)?analysis\s+(?:set|population)|intention[- ]to[- ]treat|ITT|evaluable"),
    )
)
_FOR_EVENTS = re.compile(
    r"(?:(?:because\s+of|due\s+to|owing\s+to|for)\s+)?(?:an\s+)?(?:adverse\s+events?|AEs?|side[- ]effects?|toxicity|intolerance)",
    re.I,
)


def stage_of(label: str) -> str | None:
    """The stage that a row counts people at, or None.

    >>> stage_of("Completed 24 weeks, n (%)"), stage_of("Adverse event")
    ('completed', None)
    """
    return next((stage for stage, pattern in _STAGES if pattern.match(without_printing(label))), None)


def is_of_disposition(context: Context) -> bool:
    """Whether the rows tell how patients went through the study: at least two of them name different stages."""
    stages = {stage for row in context.grid.rows if (stage := stage_of(row.label))}
    return len(stages) >= 2 and bool(stages & {"completed", "withdrawn", "screened", "randomised"})


class DispositionReader:
    """Reads how many there were at each stage; reasons for leaving are none, but adverse events are."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def read(self) -> None:
        """State the counts of each stage and group, and who left because of adverse events."""
        for row in self._context.grid.rows:
            stage = stage_of(row.label)
            leaving = any(stage_of(parent) == "withdrawn" for parent in row.parents)
            if stage is not None and not row.parents:
                self._sizes(row, stage)
            elif leaving and _FOR_EVENTS.fullmatch(without_printing(row.label)):
                self._left(row)

    def _sizes(self, row: Row, stage: str) -> None:
        for column, cell in sorted(row.cells.items()):
            about, value = self._context.column(column, row), read_value(cell.text)
            if (
                about.kind in (None, "count")
                and value is not None
                and value.integer
                and not value.percent
                and value.value
            ):
                fact = SampleSize(count=int(value.value), stage=stage, group=self._context.group_name(about.group))
                spans = self._context.grid.span(row, column)
                state(self._context.doc, fact, spans, rule="table_disposition", confidence=CONFIDENCE)

    def _left(self, row: Row) -> None:
        for column, cell in sorted(row.cells.items()):
            about, value = self._context.column(column, row), read_value(cell.text)
            if about.kind in (None, "count") and value is not None and value.integer:
                fact = AdverseEvent(
                    term="discontinuation due to adverse event", group=self._context.group_name(about.group)
                )
                fact.n, fact.absent = int(value.value) or None, value.value == 0
                fact.pct = next((numbers[0] for numbers in value.brackets if len(numbers) == 1 and fact.n), None)
                fact.of_n = self._context.size(about, TREATED) if fact.n else None
                spans = self._context.grid.span(row, column)
                state(self._context.doc, fact, spans, rule="table_disposition", confidence=CONFIDENCE)
