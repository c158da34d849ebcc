"""What a true fact obeys whatever its source (RECORDS.md): ranges, order of limits, signs, absences."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from extract.annotations.gold import FactData
from extract.fields.timepoints import days

SKIN_SCORE_MAXIMUM = 51  # 17 areas, 0 to 3 each
_ROUNDING = 0.2  # of two percentages that add up
_SIGNED = ("change", "percent_change")
_GRADES = range(1, 6)  # CTCAE


def problems(field: str, fact: FactData) -> Iterator[str]:
    """What is implausible in a fact of the right form."""
    for name, value in fact.items():
        if name not in _MAY_BE_NEGATIVE and isinstance(value, int | float) and value < 0:
            yield f"{name} is {value}; a number like this is never negative"
        if name.endswith("pct") and value is not None and value > 100:
            yield f"{name} is {value}; a percentage is at most 100"
    yield from _RULES[field](fact)


_MAY_BE_NEGATIVE = {"value", "ci_low", "ci_high", "q1", "q3", "min", "max"}


def _sample_sizes(fact: FactData) -> Iterator[str]:
    if fact["count"] < 1:
        yield "count is 0; nobody counted is no sample size"


def _sexes(fact: FactData) -> Iterator[str]:
    stated = [fact[name] for name in ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m")]
    if all(value is None for value in stated):
        yield "states no number; a sex without a number is no fact"
    if fact["of_n"] is not None and (fact["female_n"] or 0) + (fact["male_n"] or 0) > fact["of_n"]:
        yield "has more females and males than of_n"
    shares = [fact["female_pct"], fact["male_pct"]]
    if None not in shares and sum(shares) > 100 + _ROUNDING:
        yield "has percentages that add up to more than 100"


def _subtypes(fact: FactData) -> Iterator[str]:
    if fact["n"] is None and fact["pct"] is None and not fact["all"]:
        yield "has neither n nor pct, and all is false; a subtype merely discussed is no fact"
    yield from _no_more_than_all(fact)


def _timepoints(fact: FactData) -> Iterator[str]:
    if fact["value"] <= 0:
        yield "has no length; baseline (time 0) is no timepoint"
    elif fact["days"] != days(fact["value"], fact["unit"]):
        right = days(fact["value"], fact["unit"])
        yield f"days is {fact['days']}; {fact['value']} {fact['unit']} are {right} (RECORDS.md)"


def _mrss(fact: FactData) -> Iterator[str]:
    value, measure = fact["value"], fact["measure"]
    if all(fact[name] is None for name in ("value", "direction", "significant", "p", "comparator")):
        yield "states no result; give value, direction, significant or p"
    if measure == "score" and value is not None and not 0 <= value <= SKIN_SCORE_MAXIMUM:
        yield f"value is {value}; a skin score lies between 0 and {SKIN_SCORE_MAXIMUM}"
    if measure == "responders" and value is not None and not 0 <= value <= 100:
        yield f"value is {value}; the share of responders is a percentage"
    for low, high in (("ci_low", "ci_high"), ("q1", "q3"), ("min", "max")):
        if fact[low] is not None and fact[high] is not None and fact[low] > fact[high]:
            yield f"{low} is above {high}"
    if measure in _SIGNED and value and fact["direction"] == ("worsened" if value < 0 else "improved"):
        yield f"{measure} of {value} called {fact['direction']}; an improvement is negative"
    if fact["p"] is not None and fact["significant"] is None:
        yield "has a p but significant is null; it follows from p < 0.05"


def _adverse_events(fact: FactData) -> Iterator[str]:
    numbers = [fact[name] for name in ("n", "pct", "events")]
    if fact["absent"] and any(number is not None for number in numbers):
        yield "is absent and has a number; an absence has none"
    if not fact["absent"] and 0 in numbers:
        yield "has a stated 0; that is absent: true without numbers"
    if isinstance(fact["grade"], str) and fact["grade"].isdigit():
        yield f"grade is {fact['grade']!r}; a number is written as a number"
    if isinstance(fact["grade"], int) and fact["grade"] not in _GRADES:
        yield f"grade is {fact['grade']}; grades run from 1 to 5"
    yield from _no_more_than_all(fact)


def _no_more_than_all(fact: FactData) -> Iterator[str]:
    if fact["n"] is not None and fact["of_n"] is not None and fact["n"] > fact["of_n"]:
        yield f"n is {fact['n']} of {fact['of_n']}"


_RULES: dict[str, Callable[[FactData], Iterator[str]]] = {
    "sample_sizes": _sample_sizes,
    "sexes": _sexes,
    "subtypes": _subtypes,
    "timepoints": _timepoints,
    "mrss": _mrss,
    "adverse_events": _adverse_events,
}
