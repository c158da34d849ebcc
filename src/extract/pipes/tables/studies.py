"""Tables of included studies: a row is a study, or an arm of one; its facts go into that study's own record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extract.fields import AdverseEvent, SampleSize, Subtype
from extract.fields.timepoints import iso_duration
from extract.pipes.study_names import StudyRef
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.context import Context
from extract.pipes.tables.events import count_event, is_about_events
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import read_column, read_time
from extract.pipes.tables.merging import state
from extract.pipes.tables.sex_cells import read_sexes, tells_sexes
from extract.pipes.tables.study_labels import LABEL_SIZE, reference_above, reference_of
from extract.pipes.tables.study_scores import Included, ScoresReader
from extract.pipes.tables.subtype_cells import read_subtypes
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.totals import term_of, total_of
from extract.pipes.tables.values import NONE, CellValue, read_value

CONFIDENCE = 0.88
_PEOPLE = r"(?:patients?|participants?|subjects?|cases?|pts\.?|SSc)"
_SIZE = re.compile(
    rf"^(?:(?:no\.?|n|number|total)\s*(?:of\s+)?(?:SSc\s+|treated\s+|included\s+|enrolled\s+)?{_PEOPLE}?(?:\s+(?:treated|included|enrolled|analy[sz]ed))?|"
    rf"(?:no\.?|n|number)\s+(?:randomi[sz]ed|treated|included|enrolled|recruited|analy[sz]ed)|(?:SSc\s+)?{_PEOPLE}(?:\s+(?:treated|included|enrolled|analy[sz]ed))?|(?:sample|study|cohort)\s*size|sample|population)"
    r"(?:\s*[,(/]?\s*(?:n|no\.?|number)\b\s*\)?)?(?:\s*[\(,;].*(?:female|women|\bF\b|male|men).*)?$",
    re.I,
)
_ABOUT_PEOPLE = re.compile(
    r"^(?:n|patients|participants|subjects|sample|cases|number|no\.?|time|duration|p)\b|female|women|follow-?up|design|country|drug|dose|year|age\b|"
    r"\btreatment\b(?!-related)|intervention|reference|ref\.?$|quality|outcome",
    re.I,
)
_EVENT_LIST = re.compile(r"\b(?:adverse|side[- ]effects?|AEs?|safety|toxicity|complications?)\b", re.I)
_FOLLOW_UP = re.compile(
    r"\bfollow(?:ed)?[- ]?up\b|\bduration\s+of\s+(?:the\s+)?(?:study|trial)\b|\bstudy\s+duration\b", re.I
)
_TREATED_FOR = re.compile(
    r"\btreated\s+for\b|\b(?:treatment|therapy)\s+(?:duration|period|time|length)\b|"
    r"\b(?:duration|length)(?:\s+of\s+(?:treatment|therapy))?$|^duration\b(?!\s+of\s+(?:disease|SSc))",
    re.I,
)
_ASSESSED_AT = re.compile(
    r"^(?:time(?:\s*-?points?)?|timing|assess(?:ed|ment)(?:\s+(?:at|time))?|evaluat(?:ed|ion)(?:\s+(?:at|time))?|visit|when|measured\s+at)\b.*",
    re.I,
)
_ARM_HEADER = re.compile(r"(?:study\s+|treatment\s+)?(?:arms?|groups?)|treatments?|interventions?|drugs?|therapy", re.I)
_UNIT = re.compile(r"\b(?P<unit>day|week|month|year)s?\b", re.I)
# One of a list of events in a cell: "petechiae 5", "pain (3/20)", "headache: 12 (40%)", "fever in 2", "rash (12%)", "nausea"
_ITEM = re.compile(r"[^,;(]+(?:\([^)]*\))?[^,;(]*")
_EVENT = re.compile(
    r"\s*(?P<term>\D.*?)(?:(?:\s+in|\s*:|\s+–)?[\s(]\s*(?:n\s*=\s*)?(?:(?P<n>\d+)(?:\s*/\s*(?P<of>\d+))?(?![\d.]*\s*%)(?:[\s,(]+(?P<share>\d+(?:\.\d+)?)\s*%\)?)?|(?P<pct>\d+(?:\.\d+)?)\s*%)\)?(?:\s+patients)?\)?)?\s*"
)
_NOT_TOLD = re.compile(r"no(?:ne)?\b.*|not\s+(?:stated|reported|given|available)|n\.?[ars]\.?", re.I)


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom a row is about: a study by its number, and the arm of it, if the row is of one."""

    study: int
    group: str | None
    treated: int | None
    other: str | None = None  # the one other arm of the study


def is_of_studies(context: Context) -> bool:
    """Whether most rows are labelled by a study ("Almadori 2019", "Novak et al."), or stand below one that is."""
    rows = [row for row in context.grid.rows if row.label]
    named = [row for row in rows if reference_of(context, row) or reference_above(row)]
    return len(named) >= 2 and len(named) >= 0.6 * len(rows)


class StudiesReader:
    """Reads what the table says of each study."""

    def __init__(self, context: Context, included: Included) -> None:
        self._context = context
        self._grid = context.grid
        self._included = included
        self._scores = ScoresReader(context, included)
        self._divided = self._first_of_several()
        self._arms = self._column_of_arms()
        self._arms_of = self._arms_by_row()
        self._about_events = is_about_events(self._grid.caption)

    def read(self) -> None:
        """State the facts of every row under its own study."""
        for row in self._grid.rows:
            subject = self._subject(row)
            if subject is not None:
                self._row(row, subject)

    def _subject(self, row: Row) -> _Subject | None:
        sized = LABEL_SIZE.search(row.label)
        treated = int(sized["n"]) if sized else None
        arm = next((cell.text for column, cell in row.cells.items() if column == self._arms), None)
        named = reference_of(self._context, row)
        if named is not None:
            divided = row.index in self._divided
            return _Subject(self._number(named), arm if divided else None, treated, self._other(row, arm))
        above = reference_above(row)
        if above is None:
            return None
        own = arm or LABEL_SIZE.sub("", row.label).strip() or None
        return _Subject(self._number(above), own, treated, self._other(row, own))

    def _other(self, row: Row, arm: str | None) -> str | None:
        others = [name for name in self._arms_of.get(row.index, ()) if name != arm]
        return others[0] if len(others) == 1 else None

    def _arms_by_row(self) -> dict[int, tuple[str, ...]]:
        """The arms of the study that each row is about, where a column names them."""
        found: dict[int, list[str]] = {}
        arms: list[str] = []
        key: str | None = None
        for row in self._grid.rows:
            named = reference_of(self._context, row)
            if named is not None and named.key != key:
                arms, key = [], named.key
            if self._arms is not None and self._arms in row.cells:
                arms.append(row.cells[self._arms].text)
            found[row.index] = arms
        return {index: tuple(names) for index, names in found.items()}

    def _first_of_several(self) -> set[int]:
        """The rows of studies that have a row for each arm: those followed by one without a study of its own, or of the same."""
        named = [(row.index, reference_of(self._context, row)) for row in self._grid.rows]
        again = {
            index
            for (index, one), (_next, other) in pairwise(named)
            if one is not None and (other is None or other.key == one.key)
        }
        return again | {
            index for (_last, one), (index, other) in pairwise(named) if one and other and one.key == other.key
        }

    def _column_of_arms(self) -> int | None:
        """The column that names the arm of a row, where studies have several rows."""
        if not self._divided:
            return None
        return next((n for n, about in self._context.columns.items() if _ARM_HEADER.fullmatch(about.lowest)), None)

    def _number(self, reference: StudyRef) -> int:
        studies: list[StudyRef] = self._context.doc._.studies
        for number, study in enumerate(studies):
            if number and study.key == reference.key:
                return number
        for number, study in enumerate(studies):  # named without a year in the text
            if number and not study.trial and study.key == reference.surname:
                study.key, study.year = reference.key, reference.year
                return number
        studies.append(reference)
        return len(studies) - 1

    def _row(self, row: Row, subject: _Subject) -> None:
        study, doc = subject.study, self._context.doc
        self._times(row, study)
        counts: set[int] = set()
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row).words
            lowest = header.rsplit(" | ", 1)[-1]
            spans = self._grid.span(row, column)
            value = read_value(cell.text)
            subtype = subtype_of(header)
            told = read_subtypes(header, cell.text)
            for fact in told:
                fact.of_n = None if fact.all else self._included.sizes.get(study)
                fact.group = subject.group
                state(doc, fact, spans, rule="table_study_subtype", confidence=CONFIDENCE, study=study)
            if told or self._is_time(lowest):
                continue
            if self._scores.is_score(column):
                continue
            if subtype and value is not None:
                self._subtype(subtype, value, subject, spans)
            elif _SIZE.match(lowest) or tells_sexes(header):
                if self._people(cell.text, header, value, subject, spans):
                    counts.add(column)
            elif value is None and _EVENT_LIST.search(header):
                self._event_list(cell.text, subject, spans)
            elif total_of(header) or (self._about_events and not _ABOUT_PEOPLE.search(lowest)):
                self._event(header, cell.text, value, subject, spans)
        n = next((int(v.value) for c in sorted(counts) if (v := read_value(row.cells[c].text))), subject.treated)
        self._scores.read(row, study, subject.group, subject.other, n)

    def _is_time(self, lowest: str) -> bool:
        return any(pattern.search(lowest) for pattern in (_TREATED_FOR, _FOLLOW_UP)) or bool(_ASSESSED_AT.match(lowest))

    def _times(self, row: Row, study: int) -> None:
        """The columns that tell when a study assessed, how long it treated and how long it followed its patients."""
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row).lowest
            spans = self._grid.span(row, column)
            unit = _UNIT.search(header)
            value = read_value(cell.text)
            told = read_time(cell.text) or (
                iso_duration(value.value, unit["unit"].lower()) if unit and value is not None and value.value else None
            )
            if told in (None, "baseline"):
                continue
            if _ASSESSED_AT.match(header):
                self._included.visits[study] = told
                assess(self._context, told, spans, study=study)
            elif _TREATED_FOR.search(header):
                self._included.courses[study] = told
                assess(self._context, told, spans, study=study, kind="treatment")
            elif _FOLLOW_UP.search(header):
                self._included.ends[study] = told
                assess(self._context, told, spans, study=study, kind="follow_up")

    def _people(
        self, text: str, header: str, value: CellValue | None, subject: _Subject, spans: list[tuple[int, int]]
    ) -> bool:
        """State how many there were, and of which sex; whether the cell begins with the number of patients."""
        doc, sizes, study = self._context.doc, self._included.sizes, subject.study
        counted = False
        lowest = header.rsplit(" | ", 1)[-1]
        if _SIZE.match(lowest) and "%" not in lowest.partition("(")[0]:
            count = re.match(r"\s*(\d+)(?!\s*[/:]\s*\d)", text)
            if count:
                counted = True
                if subject.group is None:
                    sizes.setdefault(study, int(count[1]))
                state(
                    doc,
                    SampleSize(count=int(count[1]), stage=_stage(header), group=subject.group),
                    spans,
                    rule="table_study_size",
                    confidence=CONFIDENCE,
                    study=study,
                )
        fact = read_sexes(header, text, value)
        if fact is not None:
            fact.of_n, fact.group = sizes.get(study) if subject.group is None else None, subject.group
            state(doc, fact, spans, rule="table_study_sexes", confidence=CONFIDENCE, study=study)
        return counted

    def _subtype(self, subtype: str, value: CellValue, subject: _Subject, spans: list[tuple[int, int]]) -> None:
        study = subject.study
        share = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
        fact = Subtype(
            subtype=subtype, n=int(value.value), pct=share, of_n=self._included.sizes.get(study), group=subject.group
        )
        fact.all = share == 100
        if fact.n:
            state(self._context.doc, fact, spans, rule="table_study_subtype", confidence=CONFIDENCE, study=study)

    def _event(
        self,
        header: str,
        text: str,
        value: CellValue | None,
        subject: _Subject,
        spans: list[tuple[int, int]],
    ) -> None:
        if value is None and not NONE.match(text.strip()):
            return
        fact = AdverseEvent(term=term_of(header.rsplit(" | ", 1)[-1]), group=subject.group)
        fact.of_n = subject.treated or (None if subject.group else self._included.sizes.get(subject.study))
        count_event(fact, value, read_column(header.split(" | ")))
        state(self._context.doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=subject.study)

    def _event_list(self, text: str, subject: _Subject, spans: list[tuple[int, int]]) -> None:
        doc, study = self._context.doc, subject.study
        if NONE.match(text.strip()):
            fact = AdverseEvent(term="any adverse event", absent=True)
            state(doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)
            return
        for term, count, of_n, share in event_items(text):
            counted = count is not None or share is not None
            size = subject.treated or (None if subject.group else self._included.sizes.get(study))
            fact = AdverseEvent(term=total_of(term) or term, n=count, pct=share, group=subject.group)
            fact.of_n = of_n or (size if counted else None)
            state(doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)


def _stage(header: str) -> str:
    if re.search(r"\brandomi[sz]ed\b", header, re.I):
        return "randomised"
    return "analysed" if re.search(r"\banaly[sz]ed\b", header, re.I) else "enrolled"


def event_items(cell: str) -> list[tuple[str, int | None, int | None, float | None]]:
    """What a cell lists, as (term, count, of how many, percent), each number None if it is not stated."""
    items = []
    for item in _ITEM.findall(cell):
        match = _EVENT.fullmatch(item)
        term = match["term"].strip() if match else ""
        if match is None or not re.search(r"[A-Za-z]{3}", term) or _NOT_TOLD.fullmatch(term):
            continue
        share = match["share"] or match["pct"]
        items.append(
            (
                term,
                int(match["n"]) if match["n"] else None,
                int(match["of"]) if match["of"] else None,
                float(share) if share else None,
            )
        )
    return items
