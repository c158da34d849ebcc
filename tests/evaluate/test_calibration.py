"""Calibration, counted by hand."""

from __future__ import annotations

import pytest
from evaluated import case, record, size
from hypothesis import given
from hypothesis import strategies as st

from extract.evaluate.calibration import (
    Judgement,
    brier_score,
    expected_calibration_error,
    judgements,
    reliability,
    selective_curve,
    surest,
)

SOME = [
    Judgement(0.95, True),
    Judgement(0.95, True),
    Judgement(0.9, False),
    Judgement(0.35, True),
    Judgement(0.3, False),
]


def test_a_fact_is_right_at_value_level_and_derived_ones_are_not_judged() -> None:
    gold = [record(sample_sizes=[size(30, group="IVIG"), size(44)])]
    predicted = [
        record(sample_sizes=[size(30, confidence=0.8), size(31, confidence=0.4), size(9, derived=True)]),
        record("Novak", "cited", sample_sizes=[size(44, confidence=0.6)]),
    ]
    found = {(item.confidence, item.right) for item in judgements([case(gold, predicted)])}
    assert found == {(0.8, True), (0.4, False), (0.6, False)}  # right elsewhere is wrong here
    assert judgements([case(gold, predicted)], ["sexes"]) == []
    assert judgements([case(gold, gold)]) == [Judgement(0.9, True)] * 2
    unsure = [record(sample_sizes=[size(30, confidence=None)])]
    assert judgements([case(gold, unsure)]) == []


def test_bins_are_of_equal_width_and_1_belongs_to_the_last() -> None:
    bins = reliability([*SOME, Judgement(1.0, True), Judgement(0.0, False)])
    assert [item.n for item in bins] == [1, 0, 0, 2, 0, 0, 0, 0, 0, 4]
    assert (bins[3].low, bins[3].high) == (0.3, 0.4)
    assert (bins[3].confidence, bins[3].right) == (pytest.approx(0.325), 0.5)
    assert (bins[1].confidence, bins[1].right) == (None, None)


def test_expected_calibration_error_by_hand() -> None:
    # [0.9, 1]: confidence 2.8 / 3, right 2 / 3; [0.3, 0.4): 0.325 and 1 / 2
    by_hand = (3 * (2.8 / 3 - 2 / 3) + 2 * (0.5 - 0.325)) / 5
    assert expected_calibration_error(SOME) == pytest.approx(by_hand)
    assert brier_score(SOME) == pytest.approx((2 * 0.05**2 + 0.9**2 + 0.65**2 + 0.3**2) / 5)


def test_precision_of_the_surest() -> None:
    curve = [(point.threshold, point.kept, point.precision) for point in selective_curve(SOME)]
    assert curve == [
        (0.95, 0.4, 1.0),  # facts that tie stay together
        (0.9, 0.6, pytest.approx(2 / 3)),
        (0.35, 0.8, 0.75),
        (0.3, 1.0, 0.6),
    ]
    assert surest(SOME).threshold == 0.9
    assert surest(SOME, least_kept=0.4).threshold == 0.95
    assert surest(SOME, least_kept=0.61).threshold == 0.35


def test_without_facts_there_is_nothing() -> None:
    assert expected_calibration_error([]) is None
    assert brier_score([]) is None
    assert surest([]) is None
    assert selective_curve([]) == []


@given(st.lists(st.builds(Judgement, st.floats(0, 1), st.booleans()), min_size=1))
def test_the_curve_ends_with_all_facts_and_the_error_is_a_share(judged: list[Judgement]) -> None:
    last = selective_curve(judged)[-1]
    assert last.kept == 1
    assert last.precision == pytest.approx(sum(item.right for item in judged) / len(judged))
    assert 0 <= expected_calibration_error(judged) <= 1
    assert sum(item.n for item in reliability(judged)) == len(judged)
