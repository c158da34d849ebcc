"""Times of assessment that a table's rows or columns name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Doc

from extract.fields import Timepoint
from extract.fields.timepoints import ISO_UNITS, days, iso_duration
from extract.pipes.tables.context import Context
from extract.pipes.tables.merging import PRIMARY, state

_UNITS = {letter: unit for unit, letter in ISO_UNITS.items()}
_ISO = re.compile(r"P(?P<value>\d+(?:\.\d+)?)(?P<unit>[DWMY])")


def assess(
    context: Context,
    timepoint: str | None,
    spans: Iterable[tuple[int, int]],
    *,
    study: int = PRIMARY,
    kind: str = "assessment",
) -> None:
    """State that `study` assessed something at `timepoint`, or treated its patients for that time; baseline is none."""
    match = _ISO.fullmatch(timepoint or "")
    if match:
        value, unit = float(match["value"]), _UNITS[match["unit"]]
        number = int(value) if value == int(value) else value
        fact = Timepoint(value=number, unit=unit, days=days(value, unit), kind=kind)
        state(context.doc, fact, spans, rule="table_visit", confidence=0.9, study=study)


def end_of_study(doc: Doc) -> str | None:
    """The one time at which the text assessed, else the one for which it treated: when "after" was."""
    for kind in ("assessment", "treatment"):
        times = {
            iso_duration(found.fact.value, found.fact.unit)
            for found in doc._.findings
            if found.study == PRIMARY and isinstance(found.fact, Timepoint) and found.fact.kind == kind
        }
        if times:
            return times.pop() if len(times) == 1 else None
    return None
