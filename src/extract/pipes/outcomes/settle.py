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
    UNMOVED,
)
from extract.pipes.outcomes.readings import Reading


def settle(readings: Sequence[Reading], text: str) -> None:
    """What each number of a sentence measures, once all of them are known."""
    settle_percentages(readings, text)
    settle_brackets(readings, text)
    settle_pairs(readings, text)
    settle_opponents(readings, text)
    settle_pooled(readings, text)
    settle_brackets_of_ends(readings, text)
    settle_starts(readings, text)
    settle_ends(readings, text)


_BESIDE = re.compile(r"\s*(?:,|and|,\s*and)\s*")


def settle_percentages(readings: Sequence[Reading], text: str) -> None:
    """ "By 45.8, 38.1 and 12.5%": the sign behind the last number of a row holds for all."""
    for one, other in reversed(list(pairwise(readings))):
        if (one.measure, other.measure) == ("change", "percent_change") and _BESIDE.fullmatch(
            text[one.end : other.start]
        ):
            one.measure = "percent_change"


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


_FROM_START = re.compile(
    r"\b(?:compared\s+(?:with|to)|versus|vs\.?|from|than|relative\s+to|over)\s+(?:the\s+|its\s+|their\s+)?(?:baseline|pre-?treatment|before)\b",
    re.I,
)


def settle_pooled(readings: Sequence[Reading], text: str) -> None:
    """ "Compared with baseline, it decreased at 3 months (MD -4.1)": a mean difference from the start is a change."""
    if _FROM_START.search(text) and not re.search(r"<group:|\bgroups\b|\bcontrols?\b", text):
        for reading in readings:
            if reading.measure == "difference":
                reading.measure = "change"


def settle_ends(readings: Sequence[Reading], text: str) -> None:
    """Where some scores of a sentence (up to a semicolon) stand behind "from", those before are what it came to."""
    scores = [reading for reading in readings if reading.measure == "score"]
    opened = next((reading.start for reading in scores if reading.opens), None)
    for reading in scores:
        if opened is not None and reading.start < opened and ";" not in text[reading.end : opened]:
            reading.closes = True


# "-6.3 and -2.8 (-3.5, -7.2 to 0.1; p = 0.06)": what opens the bracket, and the interval that follows
_OPENS_BRACKET = re.compile(r"\s*(?:points?|units?|,?\s*respectively)?\s*[;,]?\s*[(\[]\s*", re.I)
_INTERVAL_BEHIND = re.compile(r"\s*(?:points?|units?)?\s*[,;(\[]\s*<(?:ci|interval):")


def settle_brackets(readings: Sequence[Reading], text: str) -> None:
    """A number with an interval in the bracket behind two numbers of two groups is their difference."""
    for one, other, inner in zip(readings, readings[1:], readings[2:], strict=False):
        if one.measure != other.measure or inner.measure not in (one.measure, "change") or one.measure == "difference":
            continue
        paired = BETWEEN_NUMBERS.match(text[one.end : other.start])
        sized = inner.quantity.ci_low is not None or _INTERVAL_BEHIND.match(text[inner.end :])
        if paired and sized and _OPENS_BRACKET.fullmatch(text[other.end : inner.start]):
            inner.measure, inner.opens, inner.closes = "difference", False, False


_AGAINST_STARTS = re.compile(
    r"[^;.]{0,60},?\s(?:as\s+)?(?:against|compared\s+(?:with|to)|versus|vs\.?|(?:up|down)\s+from|from|starting\s+from)\s+"
    r"(?P<said>(?:the\s+)?(?:baseline|initial|starting|entry|pre-?treatment)\s+(?:values|scores|figures|means)?\s*(?:of\s+)?)?(?:\w+\s+of\s+)?",
    re.I,
)
_AT_START = re.compile(
    r"[^;.<]{0,25}?\b(?:(?:at|on)\s+(?:study\s+|the\s+)?(?:baseline|entry|inclusion|enrolment|start|outset|beginning)|baseline|initially|"
    r"to\s+(?:begin|start)\s+with|before\s+(?:treatment|therapy))\b",
    re.I,
)


def settle_starts(readings: Sequence[Reading], text: str) -> None:
    """ "13.9 with A and 9.4 with B, against 18.2 and 15.1 at entry": as many values at the start as there are later ones."""
    scores = [reading for reading in readings if reading.measure == "score"]
    for one, other in pairwise(scores):
        gap = text[one.end : other.start]
        against = _AGAINST_STARTS.fullmatch(gap) and not re.search(r"<(?:group|drug|subtype|value|count):", gap)
        if against and not (one.opens or other.opens or other.closes) and _AT_START.match(text[other.end :]):
            one.closes, other.opens, other.later = True, True, one  # "a mean of 20.3, against 26.5 to begin with"
    half = len(scores) // 2
    if half < 2 or len(scores) % 2 or len(scores) != len(readings):
        return
    later, starts = scores[:half], scores[half:]
    joint = _AGAINST_STARTS.fullmatch(text[later[-1].end : starts[0].start])
    if joint and (joint["said"] or _AT_START.match(text[starts[-1].end :])):
        for one, other in zip(later, starts, strict=True):
            one.opens, one.closes = False, True
            other.opens, other.closes, other.later = True, False, one


_NO_COMPARISON = re.compile(r"<(?:group|drug):|\b(?:groups?|arms?|than|greater|more|larger|between)\b", re.I)
_THAN_START = re.compile(r"\bthan\s+(?:at\s+)?(?:baseline|entry|the\s+start|before)", re.I)
# "lower at 12 months than at baseline (15 vs 20)": the later value stands first
_HIGHER_AT = re.compile(r"\b(?:higher|lower)\s+(?:at|after)\s+<time:\d+>[^;]*$", re.I)
_FROM_TO = re.compile(r"(?:[\s,]|points?|at\s+baseline)*(?:vs\.?|versus|to|→|compared\s+with|against)\s*", re.I)


def settle_brackets_of_ends(readings: Sequence[Reading], text: str) -> None:
    """ "A reduction was seen at 12 months (20 vs 15, p < 0.01)": where it came from and where it went, if in one group."""
    for one, other in pairwise(readings):
        later_first = bool(_HIGHER_AT.search(text[: one.start]))
        moved = ((other.value or 0) - (one.value or 0)) * (-1 if later_first else 1)
        if (
            {one.measure, other.measure} == {"change"}
            and not (one.quantity.signed or other.quantity.signed)
            and (moved * one.sign > 0 or (not one.sign and UNMOVED.search(text[: one.start])))
            and re.search(r"[(\[,;:]\s*$", text[: one.start])
            and _FROM_TO.fullmatch(text[one.end : other.start])
            and not _NO_COMPARISON.search(_THAN_START.sub("", text))
        ):
            one.measure = other.measure = "score"
            one.opens, other.closes = not later_first, not later_first
            one.closes, other.opens = later_first, later_first
