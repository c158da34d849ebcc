"""Tables with a row or a column for each patient: their scores are facts, their sexes, subtypes and events are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.fields import OutcomeResult
from extract.pipes.tables.context import Context
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import read_time, size_in
from extract.pipes.tables.measures import measure_of
from extract.pipes.tables.merging import state
from extract.pipes.tables.patient_labels import heads_patients, names_patient, patient_in
from extract.pipes.tables.results import apply_spread
from extract.pipes.tables.study_scores import read_pair
from extract.pipes.tables.subjects import OTHER, WANTED, subject_of
from extract.pipes.tables.timepoints import assess, end_of_study
from extract.pipes.tables.values import read_layout, read_value

CONFIDENCE = 0.9
_SUMMARY = re.compile(r"(?P<mean>mean|average)|(?P<median>median)", re.I)
_TIME_HEADER = re.compile(
    r"(?:follow-?up|duration\s+of\s+(?:treatment|follow-?up)|treatment\s+duration|time)\b.*", re.I
)
_CHANGE = re.compile(r"(?:change|delta|difference)\b|[Δ∆]", re.I)
_LATER = re.compile(r"\b(?:after|post|end|final|last)\b", re.I)
_ZERO = re.compile(r"\b0\b")


def is_per_patient(context: Context) -> bool:
    """Whether the rows are patients: numbered, under a header that says so or with sexes and ages beside them."""
    return _in_rows(context) or _in_columns(context)


def _in_rows(context: Context) -> bool:
    rows = [row for row in context.grid.rows if not _SUMMARY.search(row.label)]
    numbered = [row for row in rows if patient_in(row.label)]
    if len(rows) < 2 or len(numbered) < 0.8 * len(rows):
        return False
    header = " ".join(context.grid.path(rows[0].stub.column))
    return heads_patients(header) or any(names_patient(row.label) for row in rows)


def _in_columns(context: Context) -> bool:
    headers = [context.grid.path(column) for column in context.grid.columns]
    patients = [path for path in headers if path and patient_in(path[-1])]
    named = any(names_patient(part) for path in headers for part in path)
    return named and len(patients) >= 2 and len(patients) >= 0.7 * len(headers)


class PatientsReader:
    """Reads each patient's scores, with the direction of the later ones against the first."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid
        self._end = end_of_study(context.doc)

    def read(self) -> None:
        """State the scores of every patient, and those of all that a last row gives."""
        if _in_rows(self._context):
            for row in self._grid.rows:
                patient = patient_in(row.label)
                if patient:
                    self._state(patient, list(self._scores(row)))
                elif summary := _SUMMARY.search(row.label):
                    self._state(None, list(self._scores(row, summary.lastgroup)))
            return
        for column in self._grid.columns:
            path = self._grid.path(column)
            patient = patient_in(path[-1]) if path else None
            if patient:
                self._state(patient, list(self._scores_below(column)))

    def _scores(self, row: Row, statistic: str | None = None) -> Iterator[tuple[OutcomeResult, list[tuple[int, int]]]]:
        """The scores of a row with their evidence, from left to right."""
        followed = self._followed(row)
        named = subject_of(self._grid.caption) == WANTED and not any(
            subject_of(about.words) == WANTED for about in self._context.columns.values()
        )
        before: str | None = None  # the subject and the time of the column before
        last: str | None = None
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            subject = next((s for part in reversed(about.words.split(" | ")) if (s := subject_of(part))), None)
            timed = about.times[-1] if about.times else ("baseline" if _ZERO.search(about.lowest) else None)
            if subject is None and _CHANGE.match(about.lowest):
                subject, timed = before, timed or last
            before, last = subject, timed if timed != "baseline" else last
            if subject == OTHER or (subject is None and not (named and timed)):
                continue
            spans = self._grid.span(row, column)
            pair = read_pair(cell.text, about.words)
            if pair is not None:
                for (_number, score), time in zip(pair, ("baseline", followed or self._end), strict=True):
                    yield OutcomeResult(measure="score", value=score.value, timepoint=time), spans
                continue
            measure, value = measure_of("", about), read_value(cell.text)
            if value is None or about.kind is not None or measure not in ("score", "change", "percent_change"):
                continue
            later = followed or (self._end if _LATER.search(about.words) else None)
            fact = OutcomeResult(measure=measure, value=value.value, timepoint=timed or later)
            if statistic:
                apply_spread(fact, value, replace(read_layout(row.label), statistic=statistic))
                fact.statistic = statistic
            assess(self._context, timed, self._grid.header_spans(column)[-1:])
            yield fact, spans

    def _followed(self, row: Row) -> str | None:
        """How long this patient was treated or followed, by a column of the row: when a later score was taken."""
        for column, cell in row.cells.items():
            about = self._context.column(column, row)
            if _TIME_HEADER.match(about.lowest):
                found = read_time(cell.text, about.lowest)
                if found:
                    return found
        return None

    def _scores_below(self, column: int) -> Iterator[tuple[OutcomeResult, list[tuple[int, int]]]]:
        """The scores of a column with their evidence, from the top down."""
        of_caption = subject_of(self._grid.caption) == WANTED and not any(
            subject_of(label) for row in self._grid.rows for label in (row.label, *row.parents)
        )
        for row in self._grid.rows:
            labels = (row.label, *reversed(row.parents))
            subject = next((s for label in labels if (s := subject_of(label))), None)
            value = read_value(row.cells[column].text) if column in row.cells else None
            subject = WANTED if of_caption and read_time(row.label, " ".join(self._grid.path(0))) else subject
            if subject != WANTED or value is None or re.search(r"\bchange\b|[Δ∆]", row.label, re.I):
                continue
            header = " ".join(self._grid.path(0))
            time = next((found for label in labels if (found := read_time(label, header))), None)
            yield OutcomeResult(measure="score", value=value.value, timepoint=time), self._grid.span(row, column)
            assess(self._context, time, [(row.stub.start, row.stub.end)])

    def _state(self, patient: str | None, scores: list[tuple[OutcomeResult, list[tuple[int, int]]]]) -> None:
        plain = [fact for fact, _spans in scores if fact.measure == "score"]
        first = plain[0].value if plain and plain[0].timepoint == "baseline" else None
        for fact in plain[1:]:
            if first is not None and fact.value is not None and fact.timepoint != "baseline":
                fact.direction = "improved" if fact.value < first else "worsened" if fact.value > first else "stable"
        for fact, spans in scores:
            fact.group = patient
            if patient is None:
                fact.n = size_in(self._grid.caption)
            if fact.measure != "score" and fact.value is not None:
                fact.direction = "improved" if fact.value < 0 else "worsened" if fact.value > 0 else "stable"
            state(self._context.doc, fact, spans, rule="table_patient", confidence=CONFIDENCE)
