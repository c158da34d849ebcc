"""Our scorer against the reference in ../shared, and against cases counted by hand."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from pathlib import Path
from typing import Any

import pytest

from extract.fields import FIELDS
from extract.metrics import Counts, score

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "score.py"
GOLD = sorted((ROOT / "annotations").glob("*.json"))


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
    spec = importlib.util.spec_from_file_location("reference", REFERENCE)
    assert spec is not None
    assert spec.loader is not None
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    chance = random.Random(0)
    compared = 0
    for path in GOLD:
        gold = json.loads(path.read_text("utf-8"))
        for _ in range(2):
            predicted = disturbed(gold, chance)
            for field in FIELDS:
                ours = score(field, gold, predicted)
                assert (ours.gold, ours.predicted, ours.value, ours.full) == reference.score_field(
                    field, gold, predicted
                )
                compared += ours.value
    assert compared


def disturbed(records: list[dict[str, Any]], chance: random.Random) -> list[dict[str, Any]]:
    """Gold with facts left out, doubled, moved to other studies and changed in an attribute."""
    changed = copy.deepcopy(records)
    for item in changed:
        for field in FIELDS:
            facts = [fact for fact in item[field] if chance.random() > 0.1]
            for fact in facts:
                if chance.random() < 0.4:
                    name = chance.choice([key for key in fact if key not in ("evidence", "note", "term", "subtype")])
                    value = fact[name]
                    fact[name] = (
                        value + chance.choice([0.04, 1]) if isinstance(value, float) else chance.choice([None, value])
                    )
            item[field] = facts + ([copy.deepcopy(facts[0])] if facts and chance.random() < 0.2 else [])
        if chance.random() < 0.1:
            item["study"]["label"] = "another one"
    return changed
