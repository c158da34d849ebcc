"""Tables of included studies: a row is a study, its facts go into that study's own record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extract.fields import AdverseEvent, SampleSize, Sexes, Subtype, Timepoint
from extract.fields.outcomes import OutcomeResult
from extract.fields.timepoints import days, iso_duration
from extract.pipes.study_names import StudyNames, StudyRef
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.context import Context, names_outcome
from extract.pipes.tables.events import count_event, is_about_events, term_of, total_of
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import read_time
from extract.pipes.tables.merging import state
from extract.pipes.tables.results import apply_spread, direction_of, is_other_scale, is_significant, p_of_marks, read_p
from extract.pipes.tables.subtype_cells import read_subtypes
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.values import NONE, CellValue, read_layout, read_value

CONFIDENCE = 0.88
_SIZE = re.compile(
    r"\b(?:n|patients|participants|subjects|sample(?:\s+size)?|cases|number\s+(?:treated|of\s+patients))\b", re.I
)
_WOMEN = re.compile(r"\b(?:female|women|F)\b", re.I)
_MEN = re.compile(r"\b(?:male|men|M)\b", re.I)
_MEN_FIRST = re.compile(r"\b(?:male|men|M)\s*[/:]", re.I)
_ABOUT_PEOPLE = re.compile(
    r"^(?:n|patients|participants|subjects|sample|cases|number|no\.?)\b|female|women|follow-?up|design|country|drug|dose|year|age\b",
    re.I,
)
_EVENT_LIST = re.compile(r"\b(?:adverse|side[- ]effects?|AEs?|safety|toxicity|complications?)\b", re.I)
_FOLLOW_UP = re.compile(r"\bfollow-?up\b|\bduration\s+of\s+(?:the\s+)?(?:study|trial)\b", re.I)
_TREATED_FOR = re.compile(
    r"\btreated\s+for\b|\b(?:treatment|therapy)\s+(?:duration|period|time|length)\b|"
    r"\b(?:duration|length)\s+of\s+(?:treatment|therapy)\b",
    re.I,
)
_TIMED = re.compile(r"^\s*(?:time(?:\s*point)?|timing|assessed|assessment|evaluat\w+)\b", re.I)
_UNIT = re.compile(r"\b(?P<unit>day|week|month|year)s?\b", re.I)
_BEFORE = re.compile(r"\b(?:before|baseline|pre|initial|entry|start)\b", re.I)
_AFTER = re.compile(r"\b(?:after|end|final|last|post|follow-?up)\b", re.I)
_CHANGE = re.compile(r"\bchange\b|Δ|\bdelta\b|\bdifference\b", re.I)
_PAIR = re.compile(r"(?P<first>\d+)\s*[/:]\s*(?P<second>\d+)")
_FROM_TO = re.compile(r"(?P<before>\d+(?:[.,·]\d+)?)[^\d→]*(?:→|to|->|–>)\s*(?P<after>\d+(?:[.,·]\d+)?)")
# One of a list of events in a cell: "petechiae 5", "pain (3/20)", "headache: 12 (40%)", "fever in 2", "rash (12%)", "nausea"
_ITEM = re.compile(r"[^,;(]+(?:\([^)]*\))?[^,;(]*")
_EVENT = re.compile(
    r"\s*(?P<term>\D.*?)(?:(?:\s+in|\s*:|\s+–)?[\s(]\s*(?:n\s*=\s*)?(?:(?P<n>\d+)(?:\s*/\s*(?P<of>\d+))?(?![\d.]*\s*%)(?:[\s,(]+(?P<share>\d+(?:\.\d+)?)\s*%\)?)?|(?P<pct>\d+(?:\.\d+)?)\s*%)\)?(?:\s+patients)?\)?)?\s*"
)
_NOT_TOLD = re.compile(r"no(?:ne)?\b.*|not\s+(?:stated|reported|given|available)|n\.?[ars]\.?", re.I)
_TAIL_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?=$)")  # a label wrapped before its year: "Zampieri", then "5 1990"
_LABEL_SIZE = re.compile(r"\s*\(\s*(?:n\s*=\s*)?(?P<n>\d+)\s*\)\s*$", re.I)


@dataclass(slots=True)
class Included:
    """What one table tells of a study that another table needs: its size and the end of its follow-up."""

    sizes: dict[int, int] = field(default_factory=dict)
    ends: dict[int, str] = field(default_factory=dict)


def is_of_studies(context: Context) -> bool:
    """Whether most rows are labelled by a study ("Almadori 2019", "Novak et al.")."""
    rows = [row for row in context.grid.rows if row.label]
    named = [row for row in rows if _reference(row) is not None]
    return len(named) >= 2 and len(named) >= 0.6 * len(rows)


def _reference(row: Row) -> StudyRef | None:
    label = _LABEL_SIZE.sub("", row.label)
    year = _TAIL_YEAR.search(row.tail)
    if year and re.fullmatch(r"[^\d()]+", label):
        label = f"{label} {year[0]}"
    found = next((m.value for m in StudyNames(label).find(0, len(label)) if m.start == 0), None)
    if found is not None:
        found.label = label
    return found


class StudiesReader:
    """Reads what the table says of each study."""

    def __init__(self, context: Context, included: Included) -> None:
        self._context = context
        self._grid = context.grid
        self._included = included
        self._starts: dict[int, OutcomeResult] = {}
        self._about_events = is_about_events(self._grid.caption)

    def read(self) -> None:
        """State the facts of every row under its own study."""
        for row in self._grid.rows:
            reference = _reference(row)
            if reference is not None:
                self._row(row, self._number(reference))

    def _number(self, reference: StudyRef) -> int:
        studies: list[StudyRef] = self._context.doc._.studies
        for number, study in enumerate(studies):
            if number and study.key == reference.key:
                return number
        for number, study in enumerate(studies):  # named without a year in the text
            if number and not study.trial and study.key == reference.key.split(" ")[0]:
                study.key, study.year = reference.key, reference.year
                return number
        studies.append(reference)
        return len(studies) - 1

    def _row(self, row: Row, study: int) -> None:
        treated = _LABEL_SIZE.search(row.label)
        self._end_of(row, study)
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row).words
            spans = self._grid.span(row, column)
            value = read_value(cell.text)
            subtype = subtype_of(header)
            told = read_subtypes(header, cell.text)
            for fact in told:
                fact.of_n = None if fact.all else self._included.sizes.get(study)
                state(self._context.doc, fact, spans, rule="table_study_subtype", confidence=CONFIDENCE, study=study)
            if told:
                continue
            if names_outcome(header):
                self._scores(row, column, header, value, study)
            elif subtype and value is not None:
                self._subtype(subtype, value, study, spans)
            elif _TREATED_FOR.search(header):
                assess(self._context, read_time(cell.text, header), spans, study=study, kind="treatment")
            elif total_of(header) or (self._about_events and not _ABOUT_PEOPLE.search(header)):
                self._event(header, cell.text, value, study, int(treated["n"]) if treated else None, spans)
            elif _EVENT_LIST.search(header):
                self._event_list(cell.text, study, spans)
            elif _FOLLOW_UP.search(header) and value is not None:
                self._follow_up(header, value, study, spans)
            elif _SIZE.search(header) or _WOMEN.search(header):
                self._people(cell.text, header, value, study, spans)

    def _end_of(self, row: Row, study: int) -> None:
        """When the row's later scores were taken: at the time that it states, else at the end of the treatment."""
        for column, cell in sorted(row.cells.items()):
            header = self._context.column(column, row).words
            if names_outcome(header) or not (_TIMED.search(header) or _TREATED_FOR.search(header)):
                continue
            told = read_time(cell.text, header)
            if told not in (None, "baseline"):
                self._included.ends.setdefault(study, str(told))
                if _TIMED.search(header):
                    assess(self._context, told, self._grid.span(row, column), study=study)

    def _people(
        self, text: str, header: str, value: CellValue | None, study: int, spans: list[tuple[int, int]]
    ) -> None:
        doc, sizes = self._context.doc, self._included.sizes
        pair = _PAIR.search(text)
        women = _WOMEN.search(header)
        if _SIZE.search(header) and not re.search(r"%", header):
            count = re.match(r"\s*(\d+)(?!\s*[/:]\s*\d)", text)
            if count:
                sizes.setdefault(study, int(count[1]))
                state(
                    doc,
                    SampleSize(count=int(count[1])),
                    spans,
                    rule="table_study_size",
                    confidence=CONFIDENCE,
                    study=study,
                )
        fact: Sexes | None = None
        if pair and women and _MEN.search(header):
            first, second = int(pair["first"]), int(pair["second"])
            women_n, men_n = (
                (second, first)
                if _MEN_FIRST.search(header) and not re.search(r"women\s*[/:]|female\s*[/:]|\bF\s*[/:]", header, re.I)
                else (first, second)
            )
            fact = Sexes(female_n=women_n or None, male_n=men_n or None)
        elif women and not _MEN.search(header) and value is not None:
            share = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
            is_share = value.percent or ("%" in header and share is None)
            fact = Sexes(female_pct=value.value) if is_share else Sexes(female_n=int(value.value), female_pct=share)
        if fact is not None:
            fact.of_n = sizes.get(study)
            state(doc, fact, spans, rule="table_study_sexes", confidence=CONFIDENCE, study=study)

    def _subtype(self, subtype: str, value: CellValue, study: int, spans: list[tuple[int, int]]) -> None:
        share = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
        fact = Subtype(subtype=subtype, n=int(value.value), pct=share, of_n=self._included.sizes.get(study))
        fact.all = share == 100
        if fact.n:
            state(self._context.doc, fact, spans, rule="table_study_subtype", confidence=CONFIDENCE, study=study)

    def _follow_up(self, header: str, value: CellValue, study: int, spans: list[tuple[int, int]]) -> None:
        unit = _UNIT.search(header)
        if unit:
            name = unit["unit"].lower()
            number = int(value.value) if value.integer else value.value
            self._included.ends[study] = iso_duration(value.value, name)
            fact = Timepoint(value=number, unit=name, days=days(value.value, name), kind="follow_up")
            state(self._context.doc, fact, spans, rule="table_study_follow_up", confidence=CONFIDENCE, study=study)

    def _scores(self, row: Row, column: int, header: str, value: CellValue | None, study: int) -> None:
        facts: list[OutcomeResult] = []
        end = self._included.ends.get(study)
        pair = _FROM_TO.search(row.cells[column].text)
        if pair:
            told = read_time(row.cells[column].text[pair.end() :])  # "28 → 20 at 12 mo"
            if told not in (None, "baseline"):
                end = told
                assess(self._context, told, self._grid.span(row, column), study=study)
            before, after = (float(pair[name].replace(",", ".").replace("·", ".")) for name in ("before", "after"))
            statistic = read_layout(header, self._grid.notes, self._grid.caption).statistic
            facts = [
                OutcomeResult(measure="score", value=before, timepoint="baseline", statistic=statistic),
                OutcomeResult(measure="score", value=after, timepoint=end, statistic=statistic),
            ]
        elif value is not None and not is_other_scale(value.marks, self._grid.notes):
            measure = "change" if _CHANGE.search(header) else "score"
            visit = next(
                (time for part in header.split(" | ") if (time := read_time(part)) not in (None, "baseline")), None
            )
            time = "baseline" if measure == "score" and _BEFORE.search(header) else visit or end
            assess(self._context, visit, self._grid.header_spans(column), study=study)
            fact = OutcomeResult(measure=measure, value=value.value, timepoint=time)
            lowest = header.rsplit(" | ", 1)[-1]
            apply_spread(
                fact, value, read_layout(lowest, header, self._grid.notes, self._grid.caption, self._context.presented)
            )
            if fact.statistic == "mean" and "mean" not in f"{header} {self._grid.notes} {self._grid.caption}".lower():
                fact.statistic = None  # a ± alone names none
            fact.direction = direction_of(fact) if measure == "change" else None
            facts = [fact]
        size = self._treated(row) or self._included.sizes.get(study)
        for fact in facts:
            fact.n = size
            if fact.timepoint == "baseline":
                self._starts[study] = fact
            elif fact.measure == "score" and fact.direction is None and study in self._starts:
                start = self._starts[study].value
                fact.direction = _moved(start, fact.value)
        tested = self._p_behind(row, column) or (p_of_marks(value.marks, self._grid.notes) if value else None)
        if facts and tested is not None and facts[-1].timepoint != "baseline":
            facts[-1].p, facts[-1].significant = tested, is_significant(tested)
        for fact in facts:
            state(
                self._context.doc,
                fact,
                self._grid.span(row, column),
                rule="table_study_score",
                confidence=CONFIDENCE,
                study=study,
            )

    def _p_behind(self, row: Row, column: int) -> str | None:
        """The p value of the column right behind a score."""
        if column + 1 in row.cells and re.match(r"p\b", self._context.column(column + 1, row).lowest, re.I):
            return read_p(row.cells[column + 1].text)
        return None

    def _treated(self, row: Row) -> int | None:
        """The number in the row of those whose scores it gives."""
        for column, cell in row.cells.items():
            header = self._context.column(column, row).words
            if _SIZE.search(header) and not names_outcome(header):
                value = read_value(cell.text)
                return int(value.value) if value is not None else None
        return None

    def _event(
        self,
        header: str,
        text: str,
        value: CellValue | None,
        study: int,
        treated: int | None,
        spans: list[tuple[int, int]],
    ) -> None:
        if value is None and not NONE.match(text.strip()):
            return
        fact = AdverseEvent(term=term_of(header.rsplit(" | ", 1)[-1]), of_n=treated or self._included.sizes.get(study))
        count_event(fact, value, header)
        state(self._context.doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)

    def _event_list(self, text: str, study: int, spans: list[tuple[int, int]]) -> None:
        doc = self._context.doc
        if NONE.match(text.strip()):
            fact = AdverseEvent(term="any adverse event", absent=True)
            state(doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)
            return
        for term, count, of_n, share in event_items(text):
            counted = count is not None or share is not None
            size = self._included.sizes.get(study) if counted else None
            fact = AdverseEvent(term=total_of(term) or term, n=count, pct=share, of_n=of_n or size)
            state(doc, fact, spans, rule="table_study_event", confidence=CONFIDENCE, study=study)


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


def _moved(start: float | None, later: float | None) -> str | None:
    """The direction from a score to a later one of the same study; a lower score is better."""
    if start is None or later is None:
        return None
    return "stable" if later == start else "improved" if later < start else "worsened"
