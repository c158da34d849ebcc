"""Tables with a row for each patient: their scores are facts, their sexes, subtypes and events are not."""

from __future__ import annotations

import re

from extract.fields import OutcomeResult
from extract.pipes.tables.context import Context, names_outcome
from extract.pipes.tables.grid import Row
from extract.pipes.tables.merging import state
from extract.pipes.tables.timepoints import assess
from extract.pipes.tables.values import read_value

CONFIDENCE = 0.9
_PATIENT = re.compile(r"^(?:pt|patient|case|no|subject|#|id)s?\.?(?:\s*(?:no\.?|number|#))?$", re.I)
_ROW = re.compile(r"^(?:(?:patient|case|pt|subject)\.?\s*)?#?(?P<number>\d{1,3}|[A-H])$", re.I)


def is_per_patient(context: Context) -> bool:
    """Whether the rows are patients: numbered, under a header that says so or with sexes and ages beside them."""
    rows = context.grid.rows
    numbered = [row for row in rows if _ROW.match(row.label)]
    if len(rows) < 2 or len(numbered) < 0.8 * len(rows):
        return False
    header = " ".join(context.grid.path(rows[0].stub.column))
    named = any(re.match(r"(?:patient|case|pt|subject)", row.label, re.I) for row in rows)
    return bool(_PATIENT.match(header.strip())) or named


class PatientsReader:
    """Reads each patient's scores, with the direction of the last one against the first."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid

    def read(self) -> None:
        """State the scores of every row."""
        for row in self._grid.rows:
            match = _ROW.match(row.label)
            if match:
                self._scores(row, f"patient {match['number']}")

    def _scores(self, row: Row, patient: str) -> None:
        scores: list[tuple[int, OutcomeResult]] = []
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            value = read_value(cell.text)
            if value is None or not names_outcome(about.words):
                continue
            time = about.times[-1] if about.times else ("baseline" if re.search(r"\b0\b", about.lowest) else None)
            scores.append((column, OutcomeResult(measure="score", value=value.value, timepoint=time, group=patient)))
        if len(scores) > 1:
            first, last = scores[0][1].value or 0, scores[-1][1].value or 0
            scores[-1][1].direction = "improved" if last < first else "worsened" if last > first else "stable"
        for column, fact in scores:
            state(self._context.doc, fact, self._grid.span(row, column), rule="table_patient", confidence=CONFIDENCE)
            assess(self._context, fact.timepoint, self._grid.header_spans(column)[-1:])
