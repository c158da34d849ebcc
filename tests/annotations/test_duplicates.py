"""Near-duplicates: one text told twice, and not two texts of one design."""

from __future__ import annotations

import pytest

from extract.annotations.duplicates import near_duplicates

TRIAL = (
    "Thirty patients with diffuse systemic sclerosis were randomised to the drug or to placebo for 24 weeks. "
    "The skin score fell by five points with the drug and by two with placebo. Headache was the most common event."
)
OTHER = (
    "Forty patients with diffuse systemic sclerosis were assigned to a tablet or a dummy for one year. "
    "Skin thickness changed little in either arm. Nausea led the list of complaints; two died of pneumonia."
)


def test_a_text_with_other_figures_is_found() -> None:
    retold = TRIAL.replace("Thirty", "Sixty").replace("24", "48").replace("five", "six")
    (found,) = near_duplicates({"a": TRIAL, "b": retold, "c": OTHER})
    assert found[:2] == ("a", "b")
    assert found[2] > 0.4


def test_the_index_is_shared_over_all() -> None:
    assert list(near_duplicates({"a": "one two three four five six", "b": "two three four five six seven"})) == [
        ("a", "b", pytest.approx(1 / 3))
    ]


def test_two_trials_of_one_design_are_two_texts() -> None:
    assert list(near_duplicates({"a": TRIAL, "c": OTHER})) == []


def test_texts_shorter_than_a_shingle_share_nothing() -> None:
    assert list(near_duplicates({"a": "No facts here", "b": "No facts here"})) == []
