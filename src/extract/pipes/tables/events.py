"""Adverse events in tables: a row an event, a column a group."""

from __future__ import annotations

import re

from extract.fields import AdverseEvent
from extract.pipes.denominators import TREATED, same_group
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.context import Context, names_outcome
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column
from extract.pipes.tables.merging import state
from extract.pipes.tables.values import NONE, CellValue, read_value

CONFIDENCE = 0.92
_ABOUT_EVENTS = re.compile(
    r"\badverse\b|\bside[- ]effects?\b|\bsafety\b|\btoxicit|\bcomplications?\b|\btolerability\b|\bharms?\b|\bTEAEs?\b|\bAEs?\b|\bSAEs?\b|"
    r"\binfections\b",
    re.I,
)
_DEATH_ROW = re.compile(r"^(?:deaths?|died|mortality|all-cause\s+(?:death|mortality))\b", re.I)
_EVENTS_COLUMN = re.compile(r"\bevents\b|\bepisodes\b|\boccurrences\b", re.I)
_GRADE_COLUMN = re.compile(r"\bgrade\b", re.I)
_PERCENT_COLUMN = re.compile(r"^(?:%|per\s?cent(?:age)?|pct)$", re.I)
_SKIPPED_COLUMN = re.compile(r"^(?:p(?:[- ]?values?)?$|p\b|rate|.*per\s+100.*|difference|OR\b|RR\b|HR\b)", re.I)
_ONLY_A_PART = re.compile(
    r"^(?:(?:grade|CTCAE\s+grade)\s*[\d≥>–-].*|mild|moderate|severe|mild\s+(?:or|to|and)\s+moderate|life-threatening|fatal|number\s+of\s+events|"
    r"events?\s+in\s+at\s+least.*|common.*events?|most\s+common.*|patients|exposure.*|number\s+of\s+patients)$",
    re.I,
)
_TOTALS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (term, re.compile(pattern, re.I))
    for term, pattern in (
        (
            "discontinuation due to adverse event",
            r"discontinu|withdraw|stopp(?:ed|ing)|leading\s+to\s+(?:drug|treatment|study)|led\s+to\s+(?:stop|with)",
        ),
        ("serious infection", r"serious\s+infections?"),
        ("death", r"^(?:deaths?|died|fatal(?:\s+outcome)?|mortality|all-cause\s+(?:death|mortality))\b(?!.*related)"),
        ("treatment-related death", r"(?:treatment|drug|transplant)-related\s+(?:deaths?|mortality)"),
        ("infusion reaction", r"infusion(?:-related)?\s+reactions?"),
        (
            "treatment-related adverse event",
            r"\brelated\s+to\s+(?:study|the|treatment|drug)|(?:treatment|drug)-related\s+(?:adverse|AE|TEAE)|related\s+(?:adverse\s+event|AE|TEAE)",
        ),
        ("serious adverse event", r"serious\s+(?:treatment-emergent\s+)?(?:adverse|AE|TEAE|event)|\bSAEs?\b"),
        ("severe adverse event", r"severe\s+(?:adverse|AE)"),
        (
            "any adverse event",
            r"(?:any|at\s+least\s+(?:one|1)|≥\s*1|one\s+or\s+more|all|total|patients\s+with|overall)\s+(?:treatment-emergent\s+)?(?:adverse|AEs?\b|TEAEs?\b|side[- ]effects?|events?\b)|^(?:treatment-emergent\s+)?adverse\s+events?$|^TEAEs?$|^AEs?$",
        ),
    )
)


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

    def read(self) -> None:
        """State every event of the table."""
        within = self.whole
        for row in self._grid.rows:
            if within or _DEATH_ROW.match(row.label):
                self._row(row)

    def _row(self, row: Row) -> None:
        if _ONLY_A_PART.match(row.label) or not re.search(r"[A-Za-z]{3}", row.label):
            return
        facts: list[tuple[Column, AdverseEvent, list[int]]] = []
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            if _SKIPPED_COLUMN.match(about.lowest) or about.comparator:
                continue
            value = read_value(cell.text)
            none = NONE.match(cell.text.strip())
            if value is None and not none:
                continue
            number = value.value if value else 0.0
            same = facts and same_group(facts[-1][0].group, about.group)
            if same and _PERCENT_COLUMN.match(about.lowest):
                if facts[-1][1].n:
                    facts[-1][1].pct = number
                    facts[-1][2].append(column)
                continue
            if same and _GRADE_COLUMN.search(about.lowest):
                facts[-1][1].grade = int(number)
                facts[-1][2].append(column)
                continue
            if same and _EVENTS_COLUMN.search(about.lowest):
                facts[-1][1].events = int(number) or None
                facts[-1][2].append(column)
                continue
            fact = AdverseEvent(term=term_of(row.label), group=self._context.group_name(about.group))
            fact.of_n = self._context.size(about, TREATED)
            count_event(fact, value, about.lowest)
            facts.append((about, fact, [column]))
        for about, fact, columns in facts:
            if subtype_of(about.group or "") and not self.whole and not _DEATH_ROW.match(row.label):
                continue
            state(self._context.doc, fact, self._grid.span(row, *columns), rule="table_event", confidence=CONFIDENCE)


def total_of(label: str) -> str | None:
    """The fixed term of a total or outcome that a label names, or None.

    >>> total_of("At least one serious adverse event"), total_of("Nausea")
    ('serious adverse event', None)
    """
    return next((term for term, pattern in _TOTALS if pattern.search(label)), None)


def is_about_events(caption: str) -> bool:
    """Whether a caption announces adverse events."""
    return bool(_ABOUT_EVENTS.search(caption)) and not names_outcome(caption)


def count_event(fact: AdverseEvent, value: CellValue | None, header: str) -> None:
    """Set people, share, occurrences or absence from the numbers of a cell (None: the cell says "none")."""
    share = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None) if value else None
    if value is not None and value.whole is not None:
        fact.of_n = int(value.whole)
    if value is None or value.value == 0:
        fact.absent, fact.of_n = True, None
    elif value.percent or not value.integer:
        fact.pct, fact.n = value.value, int(share) if share is not None and share == int(share) else None
    elif _EVENTS_COLUMN.search(header):
        fact.events = int(value.value)
    else:
        fact.n, fact.pct = int(value.value), share
    fact.serious = True if fact.term.startswith("serious") else None
    fact.related = True if fact.term.startswith("treatment-related") else None


def term_of(label: str) -> str:
    """The event of a row in the source's words.

    >>> term_of("Any infection"), term_of("Upper respiratory tract infection, including sinusitis")
    ('infection', 'upper respiratory tract infection')
    """
    words = re.sub(r"\s*[,;]?\s*(?:n|no\.?|number)?\s*\(?\s*%\s*\)?$|,\s*n$", "", label).strip()
    total = total_of(words)
    if total:
        return total
    words = re.split(r",\s*(?:including|of\s+which)\b", words)[0]
    words = re.sub(r"^(?:any|all)\s+(?=\w)", "", words, flags=re.I)
    return words[0].lower() + words[1:] if words[1:2].islower() else words
