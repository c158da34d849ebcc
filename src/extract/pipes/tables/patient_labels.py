"""Labels of single patients: "3", "Patient 3 (F, 44)", "P3", "Case C"."""

from __future__ import annotations

import re

from extract.pipes.tables.grid import without_marks

_WORD = r"(?:patient|case|pt|subject|participant)"
_HEADER = re.compile(
    rf"(?:{_WORD}s?|no|#|id|{_WORD}\s*/\s*\w+|{_WORD}.*\b(?:no|number|id|sex|gender|age)\b.*)\.?(?:\s*(?:no\.?|number|#|id))?",
    re.I,
)
_PATIENT = re.compile(rf"(?:(?:{_WORD}|no)\.?\s*|P|#)?\s*[-#]?(?P<number>\d{{1,3}}|[A-H])(?:\s*[,(/:].*)?\.?", re.I)
_NAMED = re.compile(rf"{_WORD}\b|P\d", re.I)


def patient_in(label: str) -> str | None:
    """The group of one patient that a label may mean, or None.

    >>> patient_in("Case 3 (F, 44)"), patient_in("C"), patient_in("Placebo")
    ('patient 3', 'patient C', None)
    """
    match = _PATIENT.fullmatch(without_marks(label).strip())
    return f"patient {match['number']}" if match else None


def names_patient(label: str) -> bool:
    """Whether a label says itself that it is of a patient: "Case 3", not "3"."""
    return _NAMED.match(label) is not None


def heads_patients(header: str) -> bool:
    """Whether the labels below a header are of patients: "No.", "Patient", "Case no./sex"."""
    return _HEADER.fullmatch(header.strip()) is not None
