"""What numbers measure, seen together: two values and no differences, changes that are differences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.pipes.outcomes.phrases import (
    AGAINST,
    AGAINST_START,
    BETWEEN_NUMBERS,
    CHANGE_NOUN,
    HEADED_AGAINST,
    HIGHER_IN,
    IN_PLACE_OF,
)
from extract.pipes.outcomes.readings import Reading


def settle_pairs(readings: Sequence[Reading], text: str) -> None:
    """ "did not differ (-6.1 vs -4.4)", "a reduction compared with baseline (24.1 vs 17.8)": two values, no differences."""
    for one, other in pairwise(readings):
        joint = text[one.end : other.start]
        if {one.measure, other.measure} <= {"score", "change"} and not one.quantity.signed and IN_PLACE_OF.match(joint):
            one.measure = other.measure = "score"  # "17.3 instead of 24.8"
            one.closes, other.opens, other.closes = True, True, False
            continue
        if (
            one.measure != other.measure
            or not re.search(r"\b(?:vs\.?|versus|against|and|compared)\b", joint)
            or not BETWEEN_NUMBERS.match(joint)
        ):
            continue
        signed = one.quantity.signed or other.quantity.signed
        if one.measure == "difference" and not re.search(r"\band\b", joint):
            one.measure = other.measure = "change" if signed or one.sign else "score"
        elif (
            one.measure == "change"
            and not signed
            and (AGAINST_START.search(text[: one.start]) or _is_higher(text[: one.start]))
        ):
            one.measure = other.measure = "score"
            if _is_higher(text[: one.start]):
                continue
            first = ((one.value or 0) > (other.value or 0)) == (one.sign <= 0)
            one.opens, other.opens, one.closes, other.closes = first, not first, not first, first


def _is_higher(before: str) -> bool:
    """Whether scores were higher in one group than in another; an improvement that was greater is none."""
    match = HIGHER_IN.search(before)
    return match is not None and not CHANGE_NOUN.search(before[: match.start()])


def settle_opponents(readings: Sequence[Reading], text: str) -> None:
    """ "Compared with placebo, X lowered it by 5.2", "X lowered it by 5.2 more than placebo": changes that are differences."""
    changes = [r for r in readings if r.measure == "change"]
    if not changes:
        return
    alone = len(changes) == 1 and len(readings) == 1 and re.search(AGAINST, text, re.I)
    if HEADED_AGAINST.match(text) or (
        alone and not re.search(r"<(?:percent|value|measure):", text[changes[0].reach :])
    ):
        for reading in changes:
            reading.measure = "difference"


def settle_ends(readings: Sequence[Reading]) -> None:
    """Where some scores of a sentence stand behind "from", the others are those that it came to."""
    scores = [reading for reading in readings if reading.measure == "score"]
    opened = next((reading.start for reading in scores if reading.opens), None)
    for reading in scores:
        if opened is not None and reading.start < opened:
            reading.closes = True
