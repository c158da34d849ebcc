"""Numbers that are limits and no results: "at least 5 points", ">20%", "by five points and 25%"."""

from __future__ import annotations

import re

from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.phrases import LIMIT_AFTER, LIMIT_BEFORE

_AMOUNT = (
    r"(?:<percent:\d+>|<(?:value|count):\d+>\s+(?:points?|units?)|(?:a|one)\s+(?:quarter|third|fifth|half)\b|half\b)"
)
_GAIN = r"\b(?:improvements?|reductions?|decreases?|falls?|drops?|declines?|increases?|worsening)\b"
# What a number of people reached: "a reduction of 25% was achieved by 5 of the 14", "five had the hoped-for fall of 25%"
_REACHED = re.compile(
    rf"{_GAIN}[^.;<]{{0,30}}(?:<outcome:\d+>[^.;<]{{0,20}})?\b(?:of|by)\s+{_AMOUNT}[^.;<]{{0,40}}(?:<outcome:\d+>[^.;<]{{0,40}})?\b(?:reached|achieved|attained|met|obtained|seen|shown|had)\s+"
    rf"(?:(?:at|after|by)\s+<time:\d+>\s+)?(?:by|in|among)\s+(?:only\s+)?<(?:count|percent):|"
    rf"<count:\d+>\s+(?:of\s+\w+\s+(?:<count:\d+>\s+)?)?(?:<cohort:\d+>\s+)?(?:had|showed|reached|achieved|attained|met|experienced)\s+(?:an?|the)\s+[^.;<]{{0,30}}{_GAIN}\s+(?:of|by)\s+{_AMOUNT}|"
    rf"\b(?:at\s+least|more\s+than|not\s+less\s+than)\s+(?:a|one)\s+(?:quarter|third|fifth|half)\b",
    re.I,
)


def reaches_limit(text: str) -> bool:
    """Whether a sentence counts those who came so far: "an improvement by a quarter was reached by 5 of the 11"."""
    return bool(_REACHED.search(text))


def is_limit(text: str, bead: Bead) -> bool:
    """Whether a number is a threshold: "at least 5 points", ">20%", "five points or more"."""
    assert bead.mention is not None
    left, right = text[max(0, bead.start - 40) : bead.start], text[bead.end : bead.end + 40]
    comparator = getattr(bead.mention.value, "comparator", None)
    counted = bead.mention.label != "count" or re.match(r"\s*(?:points?|units?)\b", right)
    reached = counted and any(match.start() <= bead.start < match.end() for match in _REACHED.finditer(text))
    return bool(comparator or reached or LIMIT_BEFORE.search(left) or LIMIT_AFTER.match(right))


def is_response(text: str, bead: Bead) -> bool:
    """Whether a limit is one of change, and not of a score or an age: "improved by 5 points or more", "a fall >20%"."""
    left, right = text[max(0, bead.start - 40) : bead.start], text[bead.end : bead.end + 12]
    assert bead.mention is not None
    of_change = bead.mention.label == "percent" or re.match(r"\s*(?:points?|units?|%)", right)
    return is_limit(text, bead) and bool(
        of_change
        or re.search(
            r"\b(?:by|reduction|decrease|improvement|fall|decline|increase|worsening|drop)\s+(?:of\s+)?(?:[≥>]|at\s+least|more\s+than)?\s*$",
            left,
            re.I,
        )
    )


def is_second_limit(text: str, bead: Bead, first_end: int | None) -> bool:
    """Whether a number is the other half of a limit that ends at `first_end`: "by more than 5 points and 25%"."""
    if first_end is None:
        return False
    if re.match(
        r"\s*(?:<count:\d+>\s+of|one\s+of|had|of\s+(?:the|those)|in|on|with)\b", text[bead.end : bead.end + 20]
    ):
        return False
    joint = r"\s*(?:points?|units?|%)?\s*(?:and|or|plus|/)\s*(?:by\s+)?(?:[≥>]\s*)?"
    return bool(re.fullmatch(joint, text[first_end : bead.start]))
