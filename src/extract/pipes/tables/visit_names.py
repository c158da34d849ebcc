"""Visits that a table calls by a letter and a number ("T6"), as the notes, the text or their own numbers explain them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.fields import Timepoint
from extract.pipes.extensions import Finding
from extract.pipes.tables.grid import without_marks

_NAMED = re.compile(r"[TV]\s?(?P<number>\d{1,2})")
_UNIT = r"(?P<number>\d+)[- ]?(?P<unit>day|week|month|year)s?|(?P<unit2>day|week|month|year)s?\s(?P<number2>\d+)"


def visit_names(labels: Iterable[str], text: str, findings: Iterable[Finding]) -> dict[str, str]:
    """Label → words that say when it was ("T6" → "month 6"), for those labels that are explained.

    A label is explained by words beside it ("T1, after 3 months", "6 months (T6)"), or where all labels have the
    numbers of times at which the text assessed, in one unit.
    """
    names = {label for part in labels if _NAMED.fullmatch(label := without_marks(part).strip())}
    if not names:
        return {}
    found = {name: words for name in names if (words := _beside(name, text))}
    left = {name: int(match["number"]) for name in names - set(found) if (match := _NAMED.fullmatch(name))}
    times = [f.fact for f in findings if isinstance(f.fact, Timepoint)]
    for unit in ("week", "month", "year", "day"):
        numbers = {time.value for time in times if time.unit == unit}
        later = {number for number in left.values() if number}
        if later and later <= numbers:
            return found | {name: f"{unit} {number}" for name, number in left.items() if number}
    return found


def _beside(name: str, text: str) -> str | None:
    label = re.escape(name).replace(r"\ ", r"\s?")
    for pattern in (
        rf"\b{label}\b\s*(?:[:=,(–-]|was|is|denotes|indicates)\s*(?:at\s+|after\s+)?(?:{_UNIT})",
        rf"(?:{_UNIT})(?:\s+(?:of|after)\s+\w+)?\s*[(,=]\s*{label}\b",
    ):
        match = re.search(pattern, text, re.I)
        if match:
            return f"{match['unit'] or match['unit2']} {match['number'] or match['number2']}".lower()
    return None
