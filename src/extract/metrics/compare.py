"""When two facts agree, by the table in RECORDS.md ("Scoring").

A fact here is plain data, as in a record's JSON. `core` is the agreement of the value level, `full` of every attribute
that the gold fact states.
"""

from __future__ import annotations

import re
from typing import Any

FactData = dict[str, Any]

# Words that tell one group or term from another no better than none.
_EMPTY_WORDS = frozenset(
    {"the", "a", "an", "of", "group", "arm", "patients", "patient", "treated", "treatment", "with", "recipients"}
)
_NOT_COMPARED = frozenset({"evidence", "note", "confidence", "flags", "derived", "rule"})
_PERCENT_TOLERANCE = 0.1
_VALUE_TOLERANCE = 0.005
_DAYS_TOLERANCE = 0.01  # of the gold's days
_TIME_TOLERANCE = 0.02  # of the longer duration
_LEAST_OVERLAP = 0.5
_DAYS = {"D": 1.0, "W": 7.0, "M": 30.4375, "Y": 365.25}
_SEX_NUMBERS = ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m")
_EVENT_NUMBERS = ("n", "pct", "events")


def tokens(text: str | None) -> frozenset[str]:
    """The words that count in a group's name or a term, in the singular.

    >>> sorted(tokens("the infections of patients in Placebo group"))
    ['in', 'infection', 'placebo']
    """
    return frozenset(
        _singular(word) for word in re.findall(r"[a-z0-9]+", (text or "").lower()) if word not in _EMPTY_WORDS
    )


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "sis")):
        return word[:-1]
    return word


def overlap(left: str | None, right: str | None) -> float:
    """How far two names share words: 1 where one holds all of the other, else shared / all.

    >>> overlap("high-dose IVIG", "IVIG"), overlap("group A", "group B"), overlap(None, "")
    (1.0, 0.0, 1.0)
    """
    a, b = tokens(left), tokens(right)
    if not a and not b:
        return 1.0
    if not a or not b:
        return 0.0
    return len(a & b) / (min(len(a), len(b)) if a <= b or b <= a else len(a | b))


def same_number(left: Any, right: Any, tolerance: float = 0.0) -> bool:
    """Whether two numbers agree; None agrees with None alone."""
    if left is None or right is None:
        return left is None and right is None
    try:
        return abs(float(left) - float(right)) <= tolerance + 1e-9
    except (TypeError, ValueError):
        return str(left).strip() == str(right).strip()


def same_time(left: str | None, right: str | None) -> bool:
    """Whether two timepoints ("baseline", "P24W") agree: 52 weeks are a year."""
    a, b = _days(left), _days(right)
    if isinstance(a, float) and isinstance(b, float):
        return abs(a - b) <= _TIME_TOLERANCE * max(a, b)
    return a == b


def _days(timepoint: str | None) -> float | str | None:
    match = re.fullmatch(r"P(\d+(?:\.\d+)?)([DWMY])", timepoint or "")
    return float(match[1]) * _DAYS[match[2]] if match else timepoint


def core(field: str, gold: FactData, other: FactData) -> bool:
    """Agreement at value level."""
    match field:
        case "sample_sizes":
            unit, other_unit = gold.get("unit") or "participants", other.get("unit") or "participants"
            return unit == other_unit and same_number(gold["count"], other.get("count"))
        case "sexes":
            return all(same_number(gold.get(name), other.get(name), _PERCENT_TOLERANCE) for name in _SEX_NUMBERS)
        case "subtypes":
            return (
                gold["subtype"] == other.get("subtype")
                and same_number(gold.get("n"), other.get("n"))
                and same_number(gold.get("pct"), other.get("pct"), _PERCENT_TOLERANCE)
                and bool(gold.get("all")) == bool(other.get("all"))
            )
        case "timepoints":
            tolerance = _DAYS_TOLERANCE * (gold.get("days") or 0)
            return gold.get("kind") == other.get("kind") and same_number(gold.get("days"), other.get("days"), tolerance)
        case "adverse_events":
            return _same_event(gold, other)
        case _:
            return _same_result(gold, other)


def _same_result(gold: FactData, other: FactData) -> bool:
    if gold.get("measure") != other.get("measure") or not same_time(gold.get("timepoint"), other.get("timepoint")):
        return False
    if gold.get("value") is None:
        return other.get("value") is None and gold.get("direction") == other.get("direction")
    return same_number(gold["value"], other.get("value"), _VALUE_TOLERANCE)


def _same_event(gold: FactData, other: FactData) -> bool:
    if overlap(gold["term"], other.get("term")) < _LEAST_OVERLAP:
        return False
    if bool(gold.get("absent")) != bool(other.get("absent")):
        return False
    if gold.get("absent"):  # none, 0 and unstated are one absence
        return not any(other.get(name) for name in _EVENT_NUMBERS)
    return (
        same_number(gold.get("n"), other.get("n"))
        and same_number(gold.get("pct"), other.get("pct"), _PERCENT_TOLERANCE)
        and same_number(gold.get("events"), other.get("events"))
    )


def full(gold: FactData, other: FactData) -> bool:
    """Agreement of every attribute that the gold fact states; a null group agrees with a null group alone."""
    stated = {name: value for name, value in gold.items() if value is not None and name not in _NOT_COMPARED}
    if gold.get("absent"):
        stated = {name: value for name, value in stated.items() if name not in _EVENT_NUMBERS}
    if gold.get("group") is None and other.get("group") not in (None, ""):
        return False
    return all(same_attribute(name, value, other.get(name)) for name, value in stated.items())


def same_attribute(name: str, gold: Any, other: Any) -> bool:
    """Whether two values of one attribute agree within its tolerance; both are stated."""
    if name in ("group", "term", "comparator"):
        return overlap(gold, other) >= _LEAST_OVERLAP
    if name == "timepoint":
        return same_time(gold, other)
    if name == "p":
        return _plain_p(gold) == _plain_p(other)
    if isinstance(gold, bool) or not isinstance(gold, (int, float)):
        return bool(gold == other)
    tolerance = (
        _PERCENT_TOLERANCE if "pct" in name else _DAYS_TOLERANCE * abs(gold) if name == "days" else _VALUE_TOLERANCE
    )
    return same_number(gold, other, tolerance)


def _plain_p(value: Any) -> str:
    return re.sub(r"[\s=]", "", str(value or "").lower()).replace("·", ".").lstrip("p")
