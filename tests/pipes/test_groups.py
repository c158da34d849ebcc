"""Groups: arms, doses, controls, and what is none."""

from __future__ import annotations

from time import perf_counter

import pytest

from extract.pipeline import Extractor
from extract.pipes.declared_arms import declared_arms
from extract.pipes.frames import resolve
from extract.pipes.groups import compared_doses, find_groups, is_comparative
from extract.pipes.learned_groups import LearnedGroups
from extract.pipes.terms import TermMatcher


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the placebo group", ["placebo"]),
        ("the 2-week titration and the 4-week titration", ["2-week titration", "4-week titration"]),
        ("a 12-week course of it", []),
        ("control group A had more", ["control group A"]),
        ("30 healthy controls", ["healthy controls"]),
        ("in each arm", ["each"]),
        ("in neither group", ["neither"]),
        ("the age group", []),
        ("the study group was small", []),
        ("a working group met", []),
        ("regrouped the arms race", []),
    ],
)
def test_named_groups(text: str, expected: list[str]) -> None:
    assert [mention.value.name for mention in resolve(list(find_groups(text, 0, len(text))))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("were randomised to one or the other", True),
        ("compared with placebo", True),
        ("an uncontrolled look at 12 patients", False),
        ("a single-arm trial", False),
        ("without a control group", False),
        ("controlled trials are needed", False),
    ],
)
def test_comparisons(text: str, expected: bool) -> None:
    assert is_comparative(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("QD (n = 20) and BID (n = 19); in QD it fell", ["QD", "BID", "QD"]),
        ("ABA-ABA had fewer than PBO-ABA", ["ABA-ABA", "PBO-ABA"]),
        ("it fell in stayers and rose in switchers", ["stayers", "switchers"]),
        ("in the 5 mg/kg cohort", ["5 mg/kg"]),
        ("20 in the QD, 19 in the BID and 20 in the placebo arm", ["QD", "BID"]),
        ("19 in the USA", []),
        ('"Steady" patients (33%) and "fast" ones', ["Steady"]),
        ("in 30% of the exposed, but in 12% of the unexposed.", ["exposed", "unexposed"]),
        ("in 30% of the unexpected.", []),
        ("FVC (n = 20) and SSc-ILD (n = 9)", []),
        ("the RNA-DNA hybrids of the Toulouse cohort", []),
    ],
)
def test_names_that_a_document_coins(text: str, expected: list[str]) -> None:
    groups = LearnedGroups(text, {"ABA", "PBO"})
    assert sorted(mention.value.name for mention in groups.find(0, len(text), compares=True)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("44 patients to rituximab and 43 to placebo", {"rituximab", "placebo"}),
        ("the rituximab group; rituximab or placebo; on stable mycophenolate", {"rituximab", "placebo"}),
        ("methotrexate (n = 9) against rapamycin", {"methotrexate", "rapamycin"}),
        ("imatinib blocks kinases; prior cyclophosphamide was allowed", set()),
    ],
)
def test_arms_are_declared(nlp: Extractor, text: str, expected: set[str]) -> None:
    terms = TermMatcher(nlp.nlp)(nlp.nlp.make_doc(text))
    drugs = [mention for mention in terms if mention.label == "drug"]
    assert declared_arms(text, drugs) == expected


def test_in_a_study_without_comparison_a_sized_name_is_no_group() -> None:
    text = "RTX (n = 20) was given to all; it fell in improvers and in the high-dose cohort"
    groups = LearnedGroups(text, set())
    assert sorted(mention.value.name for mention in groups.find(0, len(text), compares=False)) == [
        "high-dose",
        "improvers",
    ]
    assert "RTX" in {mention.value.name for mention in groups.find(0, len(text), compares=True)}


def test_a_list_of_numbers_is_no_puzzle() -> None:
    started = perf_counter()
    assert compared_doses("patients: " + ", ".join(str(number) for number in range(1000, 1018))) == set()
    assert perf_counter() - started < 1, "each number more doubles the time"
