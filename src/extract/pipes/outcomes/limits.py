"""Numbers that are limits and no results: "at least 5 points", ">20%", "by five points and 25%"."""

from __future__ import annotations

import re

from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.phrases import LIMIT_AFTER, LIMIT_BEFORE


def is_limit(text: str, bead: Bead) -> bool:
    """Whether a number is a threshold: "at least 5 points", ">20%", "five points or more"."""
    assert bead.mention is not None
    left, right = text[max(0, bead.start - 40) : bead.start], text[bead.end : bead.end + 40]
    comparator = getattr(bead.mention.value, "comparator", None)
    return bool(comparator or LIMIT_BEFORE.search(left) or LIMIT_AFTER.match(right))


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
