"""Our scorer against the reference in ../shared, and against cases counted by hand."""

from __future__ import annotations

import random
from typing import Any

import pytest
from disturbed_gold import REFERENCE, disturbed, gold, reference

from extract.fields import FIELDS
from extract.metrics import Counts, score


def record(label: str = "this study", role: str = "primary", **facts: list[dict[str, Any]]) -> dict[str, Any]:
    return {"study": {"label": label, "role": role}, **{field: facts.get(field, []) for field in FIELDS}}


def size(count: int, group: str | None = None) -> dict[str, Any]:
    return {"count": count, "unit": "participants", "stage": "enrolled", "group": group}


def test_a_match_is_one_to_one() -> None:
    gold = [record(sample_sizes=[size(30)])]
    twice = [record(sample_sizes=[size(30), size(30)])]
    assert score("sample_sizes", gold, twice) == Counts(gold=1, predicted=2, value=1, full=1)


def test_a_wrong_group_agrees_in_value_only() -> None:
    gold, predicted = [record(sample_sizes=[size(30, "placebo")])], [record(sample_sizes=[size(30)])]
    assert score("sample_sizes", gold, predicted) == Counts(gold=1, predicted=1, value=1, full=0)


def test_the_right_fact_of_the_wrong_study_is_wrong() -> None:
    gold = [record(), record("Novak et al.", "cited", sample_sizes=[size(30)])]
    predicted = [record(sample_sizes=[size(30)])]
    assert score("sample_sizes", gold, predicted) == Counts(gold=1, predicted=1)


def test_derived_facts_are_never_scored() -> None:
    assert score("sample_sizes", [record()], [record(sample_sizes=[size(3) | {"derived": True}])]) == Counts()


def test_nothing_to_score_has_no_rates() -> None:
    assert Counts().rates() is None


@pytest.mark.skipif(not REFERENCE.exists(), reason="../shared is not here")
def test_it_agrees_with_the_reference_on_disturbed_gold() -> None:
    theirs = reference()
    chance = random.Random(0)
    compared = 0
    for records in gold().values():
        for _ in range(2):
            predicted = disturbed(records, chance)
            for field in FIELDS:
                ours = score(field, records, predicted)
                assert (ours.gold, ours.predicted, ours.value, ours.full) == theirs.score_field(
                    field, records, predicted
                )
                compared += ours.value
    assert compared
