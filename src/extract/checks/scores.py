"""Scores lie where scores can lie, inside their own intervals, and means are means of whole numbers."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor

from extract.checks.printed import SLACK, decimals, rounding
from extract.fields import Fact, OutcomeResult
from extract.records import Record

OUT_OF_RANGE = "out_of_range"
OUTSIDE_INTERVAL = "outside_interval"
GRIM = "grim"

OUTCOMES = ("mrss",)
SCORE_RANGE = (0.0, 51.0)  # the modified Rodnan skin score: 17 areas, 0 to 3 each
GRIM_BELOW = {2: 100, 1: 10}  # decimals: the number of people from which every mean is possible


def out_of_range(record: Record) -> Iterator[Fact]:
    """A score that the scale does not have, or a change larger than the scale is wide."""
    low, high = SCORE_RANGE
    ranges = {
        "score": (low, high),
        "change": (low - high, high - low),
        "difference": (low - high, high - low),
        "responders": (0.0, 100.0),
    }
    for fact in _results(record):
        least, most = ranges.get(fact.measure, (float("-inf"), float("inf")))
        if any(not least <= number <= most for number in (fact.value, fact.min, fact.max) if number is not None):
            yield fact


def outside_interval(record: Record) -> Iterator[Fact]:
    """A value outside its own confidence interval or range, a median outside its quartiles, an interval upside down."""
    for fact in _results(record):
        intervals = [(fact.ci_low, fact.ci_high), (fact.min, fact.max)]
        if fact.statistic == "median":
            intervals.append((fact.q1, fact.q3))
        if any(_misses(fact.value, low, high) for low, high in intervals):
            yield fact


def grim(record: Record) -> Iterator[Fact]:
    """A mean score that no n whole numbers can have (Brown and Heathers 2017).

    Only where the test has power: below GRIM_BELOW people for the decimals printed.
    """
    for fact in _results(record):
        if fact.measure != "score" or fact.statistic != "mean" or fact.value is None or not fact.n:
            continue
        places = decimals(fact.value, fact)
        if fact.n < GRIM_BELOW.get(places, 0) and not _is_mean_of_whole_numbers(fact.value, fact.n, places):
            yield fact


def _results(record: Record) -> Iterator[OutcomeResult]:
    for field in OUTCOMES:
        yield from (fact for fact in record[field] if isinstance(fact, OutcomeResult))


def _misses(value: float | None, low: float | None, high: float | None) -> bool:
    if low is None or high is None:
        return False
    return low > high or (value is not None and not low <= value <= high)


def _is_mean_of_whole_numbers(value: float, n: int, places: int) -> bool:
    """Whether some k / n rounds to `value`, halves to either side.

    >>> _is_mean_of_whole_numbers(5.19, 28, 2), _is_mean_of_whole_numbers(5.18, 28, 2)
    (False, True)
    """
    k = floor(value * n)
    return any(abs(total / n - value) <= rounding(places) + SLACK for total in (k, k + 1))
