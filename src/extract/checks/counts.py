"""Counts and percentages of one group agree with each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from extract.checks.printed import SLACK, decimals, rounding
from extract.fields import AdverseEvent, Fact, SampleSize, Sexes, Subtype
from extract.records import Record

PERCENT_MISMATCH = "percent_mismatch"
MORE_THAN_ALL = "more_than_all"
SEXES_DO_NOT_ADD_UP = "sexes_do_not_add_up"
ARMS_DO_NOT_ADD_UP = "arms_do_not_add_up"
MOST_ARMS = 8  # trials have fewer; beyond it every combination of groups would be too many to try


def percent_mismatch(record: Record) -> Iterator[Fact]:
    """A percentage that n of of_n does not round to."""
    for fact in record:
        if any(_contradicts(n, pct, of_n, fact) for n, pct, of_n in _shares(fact)):
            yield fact


def more_than_all(record: Record) -> Iterator[Fact]:
    """A part larger than its whole: n above of_n, or a share above 100 %."""
    for fact in record:
        if any(
            (n is not None and of_n is not None and n > of_n) or (pct is not None and pct > 100 + SLACK)
            for n, pct, of_n in _shares(fact)
        ):
            yield fact


def sexes_do_not_add_up(record: Record) -> Iterator[Fact]:
    """Women and men who are not the group together, by number or by share."""
    for fact in record["sexes"]:
        assert isinstance(fact, Sexes)
        by_number = None not in (fact.female_n, fact.male_n, fact.of_n) and (
            (fact.female_n or 0) + (fact.male_n or 0) != fact.of_n
        )
        if by_number or _shares_of_sexes_miss_100(fact):
            yield fact


def arms_do_not_add_up(record: Record) -> Iterator[Fact]:
    """Randomised arms whose sizes contradict the stated total.

    Groups may nest (all active doses, each dose), so it is enough that some of them add up. Where they fall short by as
    much as an arm could hold, one may simply not have been stated with its size, and nothing is said.
    """
    randomised = [
        fact
        for fact in record["sample_sizes"]
        if isinstance(fact, SampleSize) and fact.stage == "randomised" and fact.unit == "participants"
    ]
    totals = [fact for fact in randomised if fact.group is None]
    arms = [fact for fact in randomised if fact.group is not None]
    if len(totals) != 1 or not 2 <= len(arms) <= MOST_ARMS:
        return
    total, sizes = totals[0].count, [fact.count for fact in arms]
    adds_up = any(sum(some) == total for k in range(2, len(sizes) + 1) for some in combinations(sizes, k))
    missing = total - sum(sizes)
    if not adds_up and missing < min(sizes) / 2:
        yield from (*totals, *arms)


def _shares(fact: Fact) -> Iterable[tuple[int | None, float | None, int | None]]:
    """(n, percentage, of how many) for each share the fact states."""
    if isinstance(fact, Subtype | AdverseEvent):
        return [(fact.n, fact.pct, fact.of_n)]
    if isinstance(fact, Sexes):
        return [(fact.female_n, fact.female_pct, fact.of_n), (fact.male_n, fact.male_pct, fact.of_n)]
    return []


def _contradicts(n: int | None, pct: float | None, of_n: int | None, fact: Fact) -> bool:
    if n is None or pct is None or not of_n:
        return False
    return abs(pct - 100 * n / of_n) > rounding(decimals(pct, fact)) + SLACK


def _shares_of_sexes_miss_100(fact: Sexes) -> bool:
    if fact.female_pct is None or fact.male_pct is None:
        return False
    both = rounding(decimals(fact.female_pct, fact)) + rounding(decimals(fact.male_pct, fact))
    return abs(fact.female_pct + fact.male_pct - 100) > both + SLACK
