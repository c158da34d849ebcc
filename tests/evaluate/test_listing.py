"""Errors with their sentences, and what is never listed."""

from __future__ import annotations

import pytest
from evaluated import TEXT, case, record, size

from extract.errors import ConfigError
from extract.evaluate.found import difference, gold_facts
from extract.evaluate.listing import LONGEST, listed_errors, sentence_around
from extract.evaluate.wording import describe


def test_every_error_comes_with_its_sentence_and_right_facts_do_not_come() -> None:
    gold = [record(sample_sizes=[size(30), size(12, at=35, group="placebo")])]
    predicted = [record(sample_sizes=[size(30), size(12, at=35)])]
    (error,) = listed_errors([case(gold, predicted)], lambda _: TEXT)
    assert error.error == "misattributed group"
    assert error.sentence == "Of these, 12 took placebo."


def test_without_the_text_the_evidence_stands_for_the_sentence() -> None:
    (error,) = listed_errors([case([record(sample_sizes=[size(30)])], None)], lambda _: None)
    assert (error.error, error.sentence) == ("missed", "30")


def test_sources_of_the_test_split_are_passed_over_without_opening_their_text() -> None:
    def text_of(_: object) -> str:
        raise AssertionError("opened")

    assert not list(listed_errors([case([record(sample_sizes=[size(30)])], None, "test")], text_of))


def test_a_table_without_full_stops_is_cut_around_the_evidence() -> None:
    text = "cell " * 200 + "31 patients " + "cell " * 200
    shown = sentence_around(text, 1000, 1011)
    assert "31 patients" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) <= LONGEST + 4


@pytest.mark.parametrize("middle", ["Two et al. left (p = 0.03).", "Of 3.5 kg, vs. Four kg, none."])
def test_a_full_stop_inside_a_sentence_does_not_end_it(middle: str) -> None:
    text = f"One came. {middle} Three stayed."
    assert sentence_around(text, 12, 14) == middle


def test_a_zero_is_told_and_what_is_not_stated_is_not() -> None:
    assert describe({"female_n": 12, "male_n": 0, "of_n": None, "value": 8.0}) == "female_n 12, male_n 0, value 8"
    assert describe({"term": "death", "absent": True}) == "term death, absent"
    assert describe({"term": "death", "absent": False}) == "term death"


def test_the_name_of_a_fact_does_not_hang_on_its_place_or_evidence() -> None:
    one, other = size(30), size(12, at=35)
    first = {fact.id for fact in gold_facts(case([record(sample_sizes=[one, other])], None))}
    turned = {fact.id for fact in gold_facts(case([record(sample_sizes=[other | {"evidence": []}, one])], None))}
    changed = {fact.id for fact in gold_facts(case([record(sample_sizes=[one, size(13)])], None))}
    assert first == turned
    assert len(first & changed) == 1


def test_of_two_facts_that_are_the_same_each_has_its_name() -> None:
    gold = [record(sample_sizes=[size(30), size(30)])]
    facts = list(gold_facts(case(gold, [record(sample_sizes=[size(30)])])))
    assert [fact.value for fact in facts] == [True, False]
    assert facts[0].id != facts[1].id


def test_gained_and_lost_facts_are_named_but_those_of_test_are_counted() -> None:
    gold = [record(sample_sizes=[size(30), size(12)])]
    first, second = [record(sample_sizes=[size(30)])], [record(sample_sizes=[size(12)])]
    change = difference([case(gold, second)], [case(gold, first)])
    assert [fact.fact["count"] for fact in change.gained] == [12]
    assert [fact.fact["count"] for fact in change.lost] == [30]
    hidden = difference([case(gold, second, "test")], [case(gold, first, "test")])
    assert (hidden.gained, hidden.lost, hidden.hidden_gained, hidden.hidden_lost) == ([], [], 1, 1)
    with pytest.raises(ConfigError, match="different sources"):
        difference([case(gold, second)], [])
