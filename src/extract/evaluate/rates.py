"""Precision, recall and F1 with their intervals: per field, over all, and by group of sources."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.evaluate.cases import SPLITS, Case
from extract.evaluate.intervals import LEVELS, NAMES, RATES, count_table, intervals, paired_p, rates

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GROUPINGS = ("split", "kind", "layout")  # what a manifest says of a source


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its 95 % bootstrap interval over sources; no interval for fewer than two sources."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """Facts that agree at one level; the rates are None where there is nothing to score, never 0 or 1."""

    right: int
    precision: Rate | None
    recall: Rate | None
    f1: Rate | None


@dataclass(frozen=True, slots=True)
class Score:
    """A field's facts in gold (support) and in the predictions, and how they agree at value and at full level."""

    support: int
    predicted: int
    value: Level
    full: Level


@dataclass(frozen=True, slots=True)
class Group:
    """Sources that share what a manifest says of them, and the score of every field and of `all`."""

    by: str
    name: str
    sources: int
    fields: dict[str, Score]


@dataclass(frozen=True, slots=True)
class Change:
    """F1 of another run, of this one, and the two-sided paired bootstrap p of their difference; None: not scored."""

    before: float | None
    after: float | None
    p: float | None


def overall(cases: Sequence[Case]) -> Group:
    """All sources together."""
    return group("all", "all", cases)


def groups(cases: Sequence[Case]) -> Iterator[Group]:
    """Sources by split, by kind and by layout; what the manifest does not say makes no group."""
    for by in GROUPINGS:
        names = {getattr(case.about, by) for case in cases} - {None}
        for name in (*(split for split in SPLITS if split in names), *sorted(names - set(SPLITS))):
            yield group(by, name, [case for case in cases if getattr(case.about, by) == name])


def changes(cases: Sequence[Case], before: Sequence[Case]) -> dict[str, dict[str, Change]]:
    """What became of F1 since another run over the same sources, by field and by level."""
    table, other = (count_table([case.counts for case in run]) for run in (cases, before))
    after_f1, before_f1 = (rates(counts.sum(axis=0))[..., RATES.index("f1")] for counts in (table, other))
    p = paired_p(table, other)
    return {
        name: {
            level: Change(_number(before_f1[i, j]), _number(after_f1[i, j]), None if p is None else _number(p[i, j]))
            for j, level in enumerate(LEVELS)
        }
        for i, name in enumerate(NAMES)
    }


def group(by: str, name: str, cases: Sequence[Case]) -> Group:
    table = count_table([case.counts for case in cases])
    totals = table.sum(axis=0)
    scored, bounds = rates(totals), intervals(table)
    fields = {}
    for place, field in enumerate(NAMES):
        levels = [
            _level(int(totals[place, 2 + at]), scored[place, at], None if bounds is None else bounds[:, place, at])
            for at in range(len(LEVELS))
        ]
        fields[field] = Score(int(totals[place, 0]), int(totals[place, 1]), *levels)
    return Group(by, name, len(cases), fields)


def _level(right: int, values: NDArray[np.float64], bounds: NDArray[np.float64] | None) -> Level:
    return Level(right, *(_rate(values[at], None if bounds is None else bounds[:, at]) for at in range(len(RATES))))


def _rate(value: float, bounds: NDArray[np.float64] | None) -> Rate | None:
    if math.isnan(value):
        return None
    return Rate(float(value)) if bounds is None else Rate(float(value), _number(bounds[0]), _number(bounds[1]))


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
