"""Rates and their intervals: the reference scorer's to the digit, and None where there is nothing to score."""

from __future__ import annotations

import random

import pytest
from disturbed_gold import REFERENCE, disturbed, gold, reference
from evaluated import case, record, size

from extract.evaluate.cases import About, cases
from extract.evaluate.intervals import NAMES
from extract.evaluate.rates import Level, changes, groups, overall
from extract.fields import FIELDS


@pytest.mark.skipif(not REFERENCE.exists(), reason="../shared is not here")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_they_are_the_references_to_the_digit(seed: int) -> None:
    theirs = reference()
    chance = random.Random(seed)
    annotated = gold()
    predicted = {name: disturbed(records, chance) for name, records in annotated.items() if chance.random() > 0.1}
    ours = overall(cases(annotated, predicted))
    assert ours.sources == len(annotated) > len(predicted)
    sums = {field: [0, 0, 0, 0] for field in NAMES}
    for name, records in annotated.items():
        for field in FIELDS:
            counts = theirs.score_field(field, records, predicted.get(name, []))
            for total in (sums[field], sums["all"]):
                total[:] = (a + b for a, b in zip(total, counts, strict=True))
    for field, (n_gold, n_predicted, value, full) in sums.items():
        score = ours.fields[field]
        assert (score.support, score.predicted) == (n_gold, n_predicted)
        for level, hits in ((score.value, value), (score.full, full)):
            assert level.right == hits
            assert told(level) == theirs.prf(n_gold, n_predicted, hits)


def told(level: Level) -> tuple[float | None, ...]:
    return tuple(rate and rate.value for rate in (level.precision, level.recall, level.f1))


def test_where_nothing_can_be_scored_there_is_no_rate() -> None:
    scores = overall([case([record()], [record()])]).fields
    assert {told(scores[field].value) for field in NAMES} == {(None, None, None)}


def test_missing_all_is_0_and_not_none() -> None:
    score = overall([case([record(sample_sizes=[size(30)])], None)]).fields["sample_sizes"]
    assert told(score.value) == (0.0, 0.0, 0.0)


def test_one_source_has_no_interval_and_many_have_one_around_their_rate() -> None:
    right = ([record(sample_sizes=[size(30)])], [record(sample_sizes=[size(30)])])
    wrong = ([record(sample_sizes=[size(30)])], [record(sample_sizes=[size(31)])])
    assert overall([case(*right)]).fields["all"].value.f1.low is None
    many = overall([case(*right)] * 60 + [case(*wrong)] * 40).fields["all"].value.f1
    assert many.value == pytest.approx(0.6)
    # 1.96 standard errors of a share of 0.6 in 100 sources, 0.049 each
    assert (many.low, many.high) == (pytest.approx(0.504, abs=0.02), pytest.approx(0.696, abs=0.02))
    assert overall([case(*right)] * 60 + [case(*wrong)] * 40).fields["all"].value.f1 == many  # seeded


def test_a_field_in_few_sources_keeps_its_interval() -> None:
    seldom = case([record(sexes=[{"female_n": 3, "group": None}])], [record(sexes=[{"female_n": 3, "group": None}])])
    rate = overall([seldom, *[case([record()], [record()])] * 9]).fields["sexes"].value.f1
    assert (rate.value, rate.low, rate.high) == (1, 1, 1)


def test_groups_follow_the_manifest() -> None:
    gold_of = {name: [record(sample_sizes=[size(30)])] for name in "abc"}
    manifest = {"a": About("news", "train", "text"), "b": About("article", "test", "pdf")}
    found = [(group.by, group.name, group.sources) for group in groups(cases(gold_of, {}, manifest))]
    assert found == [
        ("split", "train", 1), ("split", "test", 1), ("kind", "abstract", 1), ("kind", "article", 1),
        ("kind", "news", 1), ("layout", "pdf", 1), ("layout", "text", 1),
    ]  # fmt: skip


def test_a_run_against_itself_has_p_1_and_against_a_worse_one_a_small_p() -> None:
    right = [case([record(sample_sizes=[size(30)])], [record(sample_sizes=[size(30)])])] * 40
    worse = [case([record(sample_sizes=[size(30)])], [record(sample_sizes=[size(31)])])] * 10 + right[10:]
    assert changes(right, right)["all"]["value"].p == 1
    change = changes(right, worse)["sample_sizes"]["value"]
    assert (change.before, change.after) == (pytest.approx(0.75), 1)
    assert change.p < 0.01
    assert changes(right, worse)["mrss"]["value"].p is None
