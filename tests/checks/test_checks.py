"""Each check: what breaks the law, and beside it what only looks as if it did."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.checks import PENALTY, check
from extract.document import Source
from extract.fields import AdverseEvent, Evidence, Fact, OutcomeResult, SampleSize, Sexes, Subtype
from extract.records import Record, Study


def record(*facts: Fact) -> Record:
    whole = Record(Source("sha256:0", "a.txt", "abstract"), Study())
    for fact in facts:
        whole[fact.field].append(fact)
    return whole


def flags(*facts: Fact) -> list[tuple[str, ...]]:
    return [fact.flags for fact in check(record(*facts))]


def event(**values: object) -> AdverseEvent:
    return AdverseEvent(term="headache", **values)  # type: ignore[arg-type]


def score(value: float | None, printed: str | None = None, **values: object) -> OutcomeResult:
    evidence = (Evidence(0, len(printed), printed),) if printed else ()
    return OutcomeResult(**{"measure": "score", "value": value, "evidence": evidence, **values})  # type: ignore[arg-type]


def randomised(*counts: int, total: int) -> list[SampleSize]:
    arms = [SampleSize(count=n, stage="randomised", group=f"arm {i}") for i, n in enumerate(counts)]
    return [SampleSize(count=total, stage="randomised"), *arms]


@pytest.mark.parametrize(
    ("fact", "broken"),
    [
        (event(n=6, pct=25.0, of_n=30), True),
        (event(n=6, pct=20.0, of_n=30), False),
        (event(n=1, pct=33.0, of_n=3), False),  # printed without decimals
        (event(n=1, pct=33.4, of_n=3), True),
        (event(n=1, pct=12.0, of_n=8), False),  # 12.5: halves go either way
        (event(n=6, pct=25.0), False),  # of how many is not stated
        (Subtype(subtype="diffuse", n=263, pct=72.9, of_n=361), False),
        (Subtype(subtype="diffuse", n=263, pct=27.9, of_n=361), True),
        (Sexes(female_n=298, female_pct=82.5, of_n=361), False),
        (Sexes(female_n=289, female_pct=82.5, of_n=361), True),
        (Sexes(male_n=63, male_pct=82.5, of_n=361), True),
    ],
)
def test_percent_mismatch(fact: Fact, broken: bool) -> None:
    assert flags(fact) == [("percent_mismatch",) if broken else ()]


def test_a_printed_zero_is_a_decimal() -> None:
    loose = Subtype(subtype="limited", n=5, pct=14.0, of_n=35, evidence=(Evidence(0, 14, "5 of 35 (14%)"),))
    strict = replace(loose, evidence=(Evidence(0, 16, "5 of 35 (14.0%)"),))
    middle_dot = replace(loose, evidence=(Evidence(0, 16, "5 of 35 (14·0%)"),))
    assert flags(loose) == [()]
    assert flags(strict) == flags(middle_dot) == [("percent_mismatch",)]


@pytest.mark.parametrize(
    ("fact", "broken"),
    [
        (event(n=45, of_n=44), True),
        (event(n=44, of_n=44), False),
        (event(n=3, events=45, of_n=44), False),  # one person has several
        (event(pct=120.0), True),
        (event(pct=100.0), False),
        (Sexes(female_n=31, of_n=30), True),
        (Sexes(female_n=30, of_n=30), False),
    ],
)
def test_more_than_all(fact: Fact, broken: bool) -> None:
    assert ("more_than_all" in flags(fact)[0]) == broken


@pytest.mark.parametrize(
    ("fact", "broken"),
    [
        (Sexes(female_n=25, male_n=5, of_n=30), False),
        (Sexes(female_n=25, male_n=6, of_n=30), True),
        (Sexes(female_n=25, of_n=30), False),
        (Sexes(female_n=25, male_n=0, of_n=30), True),
        (Sexes(female_pct=82.5, male_pct=17.5), False),
        (Sexes(female_pct=83.0, male_pct=18.0), False),  # 82.5 and 17.5, both rounded up
        (Sexes(female_pct=83.0, male_pct=27.0), True),
    ],
)
def test_sexes_do_not_add_up(fact: Fact, broken: bool) -> None:
    assert flags(fact) == [("sexes_do_not_add_up",) if broken else ()]


@pytest.mark.parametrize(
    ("counts", "total", "broken"),
    [
        ((43, 44), 87, False),
        ((43, 45), 87, True),
        ((43, 41), 87, True),
        ((20, 20), 60, False),  # a third arm of 20 may stand elsewhere
        ((40, 20, 20, 20), 60, False),  # all active, of them two doses, and placebo
        ((30,), 60, False),
        ((1,) * 9, 60, False),  # more groups than trials have arms: left alone
    ],
)
def test_arms_do_not_add_up(counts: tuple[int, ...], total: int, broken: bool) -> None:
    facts = randomised(*counts, total=total)
    assert flags(*facts) == [("arms_do_not_add_up",) if broken else ()] * len(facts)


def test_only_randomised_groups_must_add_up() -> None:
    patients = SampleSize(count=100, stage="enrolled")
    controls = [SampleSize(count=30, stage="enrolled", group=name) for name in ("healthy controls", "ssc-ild")]
    assert flags(patients, *controls) == [(), (), ()]


@pytest.mark.parametrize(
    ("fact", "broken"),
    [
        (score(51.0), False),
        (score(51.5), True),
        (score(-2.0), True),
        (score(-2.0, measure="change"), False),
        (score(-52.0, measure="change"), True),
        (score(20.0, min=0.0, max=60.0), True),
        (score(-80.0, measure="percent_change"), False),
        (score(101.0, measure="responders"), True),
        (score(72.0, measure="responders"), False),
        (score(None, direction="improved"), False),
    ],
)
def test_out_of_range(fact: Fact, broken: bool) -> None:
    assert flags(fact) == [("out_of_range",) if broken else ()]


@pytest.mark.parametrize(
    ("fact", "broken"),
    [
        (score(-5.0, measure="change", ci_low=-7.0, ci_high=-3.0), False),
        (score(-5.0, measure="change", ci_low=3.0, ci_high=7.0), True),  # the sign was lost
        (score(-5.0, measure="change", ci_low=-5.0, ci_high=-3.0), False),
        (score(-5.0, measure="change", ci_low=-3.0, ci_high=-7.0), True),
        (score(None, measure="difference", ci_low=-7.0, ci_high=-3.0), False),
        (score(30.0, statistic="median", q1=14.0, q3=28.0), True),
        (score(30.0, statistic="mean", q1=14.0, q3=28.0), False),  # a mean may lie outside the quartiles
        (score(30.0, statistic="mean", min=14.0, max=28.0), True),
    ],
)
def test_outside_interval(fact: Fact, broken: bool) -> None:
    assert flags(fact) == [("outside_interval",) if broken else ()]


@pytest.mark.parametrize(
    ("fact", "broken"),
    [
        (score(5.18, statistic="mean", n=28), False),  # 145 / 28
        (score(5.19, statistic="mean", n=28), True),
        (score(5.19, statistic="mean", n=100), False),  # no power
        (score(5.19, statistic="ls_mean", n=28), False),  # adjusted means are no means of whole numbers
        (score(5.19, statistic="mean", n=28, measure="change"), False),
        (score(20.4, statistic="mean", n=8), False),  # 163 / 8 = 20.375
        (score(20.2, statistic="mean", n=8), False),  # 162 / 8 = 20.25: halves go either way
        (score(20.2, statistic="mean", n=7), True),  # 141 / 7 = 20.14, 142 / 7 = 20.29
        (score(20.7, statistic="mean", n=10), False),
        (score(20.3, "a mean of 20.30", statistic="mean", n=28), True),  # two decimals are printed
        (score(20.3, "a mean of 20.3", statistic="mean", n=28), False),
        (score(20.0, statistic="mean", n=7), False),
    ],
)
def test_grim(fact: Fact, broken: bool) -> None:
    assert flags(fact) == [("grim",) if broken else ()]


def test_every_flag_costs_confidence_once() -> None:
    twice_wrong = record(event(n=45, pct=12.0, of_n=44, confidence=0.8), event(n=1, confidence=0.8))
    once = check(twice_wrong)
    wrong, right = once["adverse_events"]
    assert wrong.flags == ("percent_mismatch", "more_than_all")
    assert wrong.confidence == pytest.approx(0.8 * PENALTY**2)
    assert (right.flags, right.confidence) == ((), 0.8)
    assert check(once) == once
    assert all(fact.flags == () for fact in twice_wrong)  # what was given is left alone
