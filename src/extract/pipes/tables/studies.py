"""Tables of included studies: one cited record per row."""

from __future__ import annotations

import re

from extract.fields import AdverseEvent, SampleSize, Sexes
from extract.fields.outcomes import OutcomeResult
from extract.pipes.study_names import StudyNames, StudyRef
from extract.pipes.tables.context import Context, names_outcome, subtype_of
from extract.pipes.tables.grid import Row
from extract.pipes.tables.merging import state
from extract.pipes.tables.values import NONE, read_value

CONFIDENCE = 0.88
_SIZE = re.compile(r"\b(?:n|patients|participants|subjects|sample(?:\s+size)?|no\.?\s+of\s+patients|cases)\b", re.I)
_WOMEN = re.compile(r"\b(?:female|women|F)\b", re.I)
_MEN = re.compile(r"\b(?:male|men|M)\b", re.I)
_EVENTS = re.compile(r"\b(?:adverse|side[- ]effects?|AEs?|safety|toxicity|complications?)\b", re.I)
_PAIR = re.compile(r"(?P<first>\d+)\s*[/:]\s*(?P<second>\d+)")
_FROM_TO = re.compile(r"(?P<before>\d+(?:[.,·]\d+)?)[^\d→]*(?:→|to|->|–>)\s*(?P<after>\d+(?:[.,·]\d+)?)")
_EVENT = re.compile(r"\s*(?P<term>[^(,;\d][^(,;]*?)\s*(?:\((?P<n>\d+)(?:\s*/\s*(?P<of>\d+))?[^)]*\))?\s*(?:[,;]|$)")


def is_of_studies(context: Context) -> bool:
    """Whether most rows are labelled by a study ("Almadori 2019", "Novak et al.")."""
    rows = context.grid.rows
    named = [row for row in rows if _reference(row) is not None]
    return len(named) >= 2 and len(named) >= 0.6 * len(rows)


def _reference(row: Row) -> StudyRef | None:
    names = StudyNames(row.label)
    return next((mention.value for mention in names.find(0, len(row.label)) if mention.start == 0), None)


class StudiesReader:
    """Reads what the table says of each study."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid

    def read(self) -> None:
        """State the facts of every row under its own study."""
        for row in self._grid.rows:
            reference = _reference(row)
            if reference is not None:
                reference.label = row.label
                self._row(row, self._number(reference))

    def _number(self, reference: StudyRef) -> int:
        studies: list[StudyRef] = self._context.doc._.studies
        for number, study in enumerate(studies):
            if number and study.key == reference.key:
                return number
        studies.append(reference)
        return len(studies) - 1

    def _row(self, row: Row, study: int) -> None:
        size: int | None = None
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row).words
            spans = self._grid.span(row, column)
            if _EVENTS.search(header):
                self._events(cell.text, study, size, spans)
            elif names_outcome(header):
                self._scores(cell.text, header, study, spans)
            elif subtype_of(header):
                continue
            elif _SIZE.search(header) or _WOMEN.search(header):
                size = self._people(cell.text, header, study, size, spans)

    def _people(self, text: str, header: str, study: int, size: int | None, spans: list[tuple[int, int]]) -> int | None:
        doc = self._context.doc
        value = re.match(r"\s*(\d+)(?!\s*[/:]\s*\d)", text)
        if _SIZE.search(header) and value:
            size = int(value[1])
            state(doc, SampleSize(count=size), spans, rule="table_study_size", confidence=CONFIDENCE, study=study)
        pair = _PAIR.search(text)
        if pair and _WOMEN.search(header) and _MEN.search(header):
            first, second = int(pair["first"]), int(pair["second"])
            men_first = re.search(r"\b(?:male|men|M)\s*[/:]", header, re.I) and not re.search(
                r"\b(?:female|women|F)\s*[/:]", header, re.I
            )
            women, men = (second, first) if men_first else (first, second)
            fact = Sexes(female_n=women or None, male_n=men or None, of_n=size)
            state(doc, fact, spans, rule="table_study_sexes", confidence=CONFIDENCE, study=study)
        elif _WOMEN.search(header) and not _MEN.search(header):
            found = read_value(text)
            if found is not None:
                share = found.percent or "%" in header
                fact = (
                    Sexes(of_n=size, female_pct=found.value) if share else Sexes(of_n=size, female_n=int(found.value))
                )
                state(doc, fact, spans, rule="table_study_sexes", confidence=CONFIDENCE, study=study)
        return size

    def _scores(self, text: str, header: str, study: int, spans: list[tuple[int, int]]) -> None:
        change = re.search(r"\bchange\b|Δ", header, re.I)
        pair = _FROM_TO.search(text)
        value = read_value(text)
        facts: list[OutcomeResult] = []
        if pair:
            before, after = (float(pair[name].replace(",", ".").replace("·", ".")) for name in ("before", "after"))
            facts = [
                OutcomeResult(measure="score", value=before, timepoint="baseline"),
                OutcomeResult(measure="score", value=after, direction="improved" if after < before else "worsened"),
            ]
        elif value is not None and change:
            facts = [
                OutcomeResult(measure="change", value=value.value, direction="improved" if value.value < 0 else None)
            ]
        for fact in facts:
            state(self._context.doc, fact, spans, rule="table_study_score", confidence=0.7, study=study)

    def _events(self, text: str, study: int, size: int | None, spans: list[tuple[int, int]]) -> None:
        doc = self._context.doc
        if NONE.match(text.strip()):
            fact = AdverseEvent(term="any adverse event", absent=True)
            state(doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)
            return
        for match in _EVENT.finditer(text):
            term = match["term"].strip()
            if (
                not term
                or not re.search(r"[A-Za-z]{3}", term)
                or re.fullmatch(r"(?:not\s+(?:stated|reported|given)|n\.?[ars]\.?)", term, re.I)
            ):
                continue
            count = int(match["n"]) if match["n"] else None
            of = int(match["of"]) if match["of"] else size if count is not None else None
            fact = AdverseEvent(term=term, n=count, of_n=of)
            state(doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)
