"""All checks over one record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from extract.checks import counts, scores
from extract.fields import Fact
from extract.records import Record

# Each finds the facts of a record that break one law; the name is what a reader sees among the flags.
CHECKS: dict[str, Callable[[Record], Iterable[Fact]]] = {
    counts.PERCENT_MISMATCH: counts.percent_mismatch,
    counts.MORE_THAN_ALL: counts.more_than_all,
    counts.SEXES_DO_NOT_ADD_UP: counts.sexes_do_not_add_up,
    counts.ARMS_DO_NOT_ADD_UP: counts.arms_do_not_add_up,
    scores.OUT_OF_RANGE: scores.out_of_range,
    scores.OUTSIDE_INTERVAL: scores.outside_interval,
    scores.GRIM: scores.grim,
}
PENALTY = 0.5  # what is left of the confidence for each law broken


def check(record: Record) -> Record:
    """The same record with `flags` set; each new flag halves the confidence of its fact. `record` is left as it is.

    Checking twice changes nothing more.
    """
    broken: dict[int, list[str]] = {}
    for name, find in CHECKS.items():
        for fact in find(record):
            if name not in fact.flags:
                broken.setdefault(id(fact), []).append(name)
    facts = {field: [_flagged(fact, broken.get(id(fact), [])) for fact in record[field]] for field in record.facts}
    return Record(record.source, record.study, facts)


def _flagged(fact: Fact, names: list[str]) -> Fact:
    if not names:
        return fact
    confidence = round(fact.confidence * PENALTY ** len(names), 4)
    return replace(fact, flags=(*fact.flags, *names), confidence=confidence)
