"""What kinds of error there are: slots in MUC terms, and classes of wrong facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from extract.evaluate.align import Judged
from extract.fields import FIELDS
from extract.metrics import overlap
from extract.metrics.compare import FactData, same_attribute

_NAMES_IN_WORDS = frozenset({"group", "term", "comparator"})
_WHAT_IS_MEASURED = ("measure", "unit", "kind", "subtype", "term")
_WHEN = ("timepoint", "days")
_CHOSEN = frozenset({
    "unit", "stage", "subtype", "kind", "statistic", "measure", "direction", "significant", "severity", "serious",
    "related", "absent", "all",
})  # fmt: skip
_FALSE_BY_DEFAULT = frozenset({"all", "absent"})
_EVENT_NUMBERS = ("n", "pct", "events")


class Slot(StrEnum):
    """What became of one attribute of a fact (MUC-5: Chinchor & Sundheim 1993).

    correct: gold and prediction agree. partial: both are names in words (group, term, comparator) that share a word but
    not half of them. incorrect: both state something else. missing: gold alone states it. spurious: prediction alone.
    """

    CORRECT = "correct"
    PARTIAL = "partial"
    INCORRECT = "incorrect"
    MISSING = "missing"
    SPURIOUS = "spurious"


class Confusion(NamedTuple):
    """An attribute with its value in gold and in the prediction; "not stated" where one lacks it."""

    field: str
    attribute: str
    gold: str
    predicted: str


class ErrorClass(StrEnum):
    """Why a fact is wrong, at value or at full level: the first of these that holds.

    wrong_study: the core of the fact is right, but it stands in another study's record.
    zero_for_absent: one side states a zero or an absence (`absent: true`, 0), the other leaves it open or says it
        happened.
    wrong_measure: the same passage, taken for another quantity: its measure, unit, kind, subtype or term differs.
    wrong_time: the time differs: timepoint of a result, days of a timepoint.
    numerical: both state a figure, and the figures differ.
    wrong_group: group or comparator differs.
    other: anything else: a figure or another attribute that one side lacks, or a category that differs.
    missed: gold has the fact, and no prediction comes near it. invented: the other way round.
    """

    WRONG_STUDY = "misattributed study"
    ZERO_FOR_ABSENT = "zero taken for absent"
    WRONG_MEASURE = "wrong measure"
    WRONG_TIME = "wrong time"
    NUMERICAL = "numerical"
    WRONG_GROUP = "misattributed group"
    OTHER = "other"
    MISSED = "missed"
    INVENTED = "invented"


MEANINGS = {
    ErrorClass.WRONG_STUDY: "right, but in another study's record",
    ErrorClass.ZERO_FOR_ABSENT: "a stated zero or absence against nothing stated, or an event",
    ErrorClass.WRONG_MEASURE: "the same passage, taken for another measure, unit, kind, subtype or term",
    ErrorClass.WRONG_TIME: "another time",
    ErrorClass.NUMERICAL: "another figure",
    ErrorClass.WRONG_GROUP: "another group or comparator",
    ErrorClass.OTHER: "another attribute differs, or one side lacks it",
    ErrorClass.MISSED: "in gold, and nothing near it was found",
    ErrorClass.INVENTED: "found, and gold has nothing near it",
}
"""The classes in a few words, for readers of a report."""


def slots(pair: Judged) -> dict[str, Slot]:
    """What became of every attribute that gold or prediction states."""
    gold, predicted = pair.gold or {}, pair.predicted or {}
    return {
        name: _slot(name, gold, predicted)
        for name in FIELDS[pair.field].attributes()
        if _states(gold, name) or _states(predicted, name)
    }


def count_slots(pairs: Iterable[Judged]) -> dict[str, Counter[Slot]]:
    """How often each attribute was right or wrong, and in which way."""
    counted: dict[str, Counter[Slot]] = {}
    for pair in pairs:
        for name, outcome in slots(pair).items():
            counted.setdefault(name, Counter())[outcome] += 1
    return counted


def count_confusions(pairs: Iterable[Judged]) -> Counter[Confusion]:
    """How often an attribute with a fixed vocabulary was taken for another value, or left out or added."""
    found: Counter[Confusion] = Counter()
    for pair in pairs:
        if pair.gold is not None and pair.predicted is not None:
            for name, outcome in slots(pair).items():
                values = (pair.gold.get(name), pair.predicted.get(name))
                if outcome is not Slot.CORRECT and name in _CHOSEN:
                    found[Confusion(pair.field, name, *map(_word, values))] += 1
    return found


def error_class(pair: Judged) -> ErrorClass | None:
    """Why a fact is wrong; None where it is right at full level."""
    if pair.full:
        return None
    if pair.predicted is None:
        return ErrorClass.MISSED
    if pair.gold is None:
        return ErrorClass.INVENTED
    if pair.gold_study != pair.predicted_study:
        return ErrorClass.WRONG_STUDY
    gold, predicted = pair.gold, pair.predicted
    if _zero_for_absent(pair.field, gold, predicted):
        return ErrorClass.ZERO_FOR_ABSENT
    if _differ(gold, predicted, _WHAT_IS_MEASURED if pair.field != "timepoints" else ("kind",)):
        return ErrorClass.WRONG_MEASURE
    if _differ(gold, predicted, _WHEN):
        return ErrorClass.WRONG_TIME
    if _other_figure(pair.field, gold, predicted):
        return ErrorClass.NUMERICAL
    if _differ(gold, predicted, ("group", "comparator") if gold.get("comparator") else ("group",)):
        return ErrorClass.WRONG_GROUP
    return ErrorClass.OTHER


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not stated" if value is None else str(value)


def _states(fact: FactData, name: str) -> bool:
    value = fact.get(name)
    if fact.get("absent") and name in _EVENT_NUMBERS:
        return False  # none, 0 and unstated are one absence
    return value is not None and not (value is False and name in _FALSE_BY_DEFAULT)


def _slot(name: str, gold: FactData, predicted: FactData) -> Slot:
    if not _states(predicted, name):
        return Slot.MISSING
    if not _states(gold, name):
        return Slot.SPURIOUS
    if same_attribute(name, gold[name], predicted[name]):
        return Slot.CORRECT
    shares_a_word = name in _NAMES_IN_WORDS and overlap(gold[name], predicted[name]) > 0
    return Slot.PARTIAL if shares_a_word else Slot.INCORRECT


def _differ(gold: FactData, predicted: FactData, names: Iterable[str]) -> bool:
    """Whether the two say different things of any of these; a null group is the whole study, and so a thing said."""
    for name in names:
        one, other = gold.get(name), predicted.get(name)
        if one is None and other is None:
            continue
        if one is None or other is None or not same_attribute(name, one, other):
            return True
    return False


def _zero_for_absent(field: str, gold: FactData, predicted: FactData) -> bool:
    if bool(gold.get("absent")) != bool(predicted.get("absent")):
        return True
    names = FIELDS[field].attributes()
    zeros = [name for name in names if _is_zero(gold.get(name)) or _is_zero(predicted.get(name))]
    return not gold.get("absent") and any((gold.get(name) is None) != (predicted.get(name) is None) for name in zeros)


def _other_figure(field: str, gold: FactData, predicted: FactData) -> bool:
    return any(
        _is_figure(gold.get(name))
        and _is_figure(predicted.get(name))
        and not same_attribute(name, gold[name], predicted[name])
        for name in FIELDS[field].attributes()
    )


def _is_figure(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_zero(value: object) -> bool:
    return _is_figure(value) and value == 0
