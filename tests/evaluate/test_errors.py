"""Kinds of error: each class with a pair that belongs to it and a near one that does not."""

from __future__ import annotations

from typing import Any

import pytest
from evaluated import case, event, record, result, size

from extract.evaluate.align import Judged, judged
from extract.evaluate.errors import ErrorClass, Slot, count_confusions, count_slots, error_class, slots
from extract.evaluate.report import coverage, report

Facts = dict[str, Any]


def pairs(field: str, gold: list[Facts], predicted: list[Facts]) -> list[Judged]:
    return judged(case([record(**{field: gold})], [record(**{field: predicted})]), field)


@pytest.mark.parametrize(
    ("field", "gold", "predicted", "expected"),
    [
        ("mrss", result(value=21.4), result(value=24.1), "numerical"),
        ("mrss", result(value=21.4), result(value=21.4), None),
        ("mrss", result(value=21.4, sd=3.0), result(value=21.4, sd=4.0), "numerical"),
        ("mrss", result(value=21.4, sd=3.0), result(value=21.4), "other"),  # left out, not another figure
        ("mrss", result(value=5, timepoint="P6M"), result(value=5, timepoint="P1Y"), "wrong time"),
        ("mrss", result(value=5, timepoint="P12M"), result(value=5, timepoint="P1Y"), None),
        ("mrss", result(value=5), result(value=5, timepoint="P1Y"), "wrong time"),
        ("mrss", result(value=5), result(value=5, measure="change"), "wrong measure"),
        ("mrss", result(value=5, group="IVIG"), result(value=5, group="placebo"), "misattributed group"),
        ("mrss", result(value=5, group="IVIG"), result(value=5), "misattributed group"),
        ("mrss", result(value=5, group="IVIG"), result(value=5, group="the IVIG group"), None),
        ("mrss", result(value=5, comparator="placebo"), result(value=5, comparator="sham"), "misattributed group"),
        ("mrss", result(value=5, p="0.03"), result(value=5, comparator="sham"), "other"),  # gold names no comparator
        ("sample_sizes", size(30), size(30, unit="records"), "wrong measure"),
        ("sample_sizes", size(30), size(30, stage="treated"), "other"),
        ("adverse_events", event(absent=True), event(), "zero taken for absent"),
        ("adverse_events", event(), event(n=0), "zero taken for absent"),
        ("adverse_events", event(absent=True), event(absent=True, n=0), None),
        ("adverse_events", event(n=3), event(n=2), "numerical"),
        ("adverse_events", event(n=3), event(n=3, term="sepsis"), "wrong measure"),
    ],
)
def test_the_class_of_an_error(field: str, gold: Facts, predicted: Facts, expected: str | None) -> None:
    (pair,) = pairs(field, [gold], [predicted])
    assert error_class(pair) == expected


def test_the_right_fact_in_another_study_is_misattributed_but_another_fact_there_is_not() -> None:
    gold = [record(), record("Novak et al.", "cited", sample_sizes=[size(30)])]
    (pair,) = judged(case(gold, [record(sample_sizes=[size(30)])]), "sample_sizes")
    assert error_class(pair) is ErrorClass.WRONG_STUDY
    assert (pair.gold_study, pair.predicted_study, pair.value) == ("novak", "primary", False)
    unlike = judged(case(gold, [record(sample_sizes=[size(31)])]), "sample_sizes")
    assert sorted(str(error_class(pair)) for pair in unlike) == ["invented", "missed"]


def test_facts_read_elsewhere_are_not_taken_for_one_another() -> None:
    found = pairs("sample_sizes", [size(30, at=12)], [size(12, at=35)])
    assert {error_class(pair) for pair in found} == {ErrorClass.MISSED, ErrorClass.INVENTED}


def test_gold_that_quotes_a_page_is_compared_by_its_words() -> None:
    gold = size(30) | {"evidence": [{"page": 2, "text": "30\npatients"}]}
    same = size(31) | {"evidence": [{"page": 2, "start": 5, "end": 7, "text": "30 patients"}]}
    elsewhere = size(31) | {"evidence": [{"page": 3, "start": 5, "end": 7, "text": "30 patients"}]}
    assert len(pairs("sample_sizes", [gold], [same])) == 1
    assert len(pairs("sample_sizes", [gold], [elsewhere])) == 2


def test_two_gold_studies_that_share_a_predicted_one_do_not_double_its_errors() -> None:
    gold = [record("Novak A", "cited"), record("Novak B", "cited")]
    found = judged(case(gold, [record("Novak", "cited", sample_sizes=[size(30)])]), "sample_sizes")
    assert len(found) == 1


def test_slots_in_muc_terms() -> None:
    gold = event(term="severe skin rash", n=3, pct=10.0, group="high dose daily", serious=False, related=True)
    predicted = event(term="severe skin rash", n=4, events=2, group="low dose weekly", serious=False)
    (pair,) = pairs("adverse_events", [gold], [predicted])
    assert slots(pair) == {
        "term": Slot.CORRECT,
        "n": Slot.INCORRECT,
        "pct": Slot.MISSING,
        "events": Slot.SPURIOUS,
        "group": Slot.PARTIAL,
        "serious": Slot.CORRECT,  # False is stated; `absent` False is not
        "related": Slot.MISSING,
    }


def test_slots_of_a_missed_fact_are_missing_and_of_an_invented_one_spurious() -> None:
    counted = count_slots(pairs("sample_sizes", [size(30, at=12)], [size(12, at=35)]))
    assert counted["count"] == {Slot.MISSING: 1, Slot.SPURIOUS: 1}
    assert "group" not in counted


def test_what_is_taken_for_what() -> None:
    found = count_confusions(
        [
            *pairs("sample_sizes", [size(30)], [size(30, stage="treated", group="IVIG")]),
            *pairs("adverse_events", [event(n=3, serious=True)], [event(n=3, severity="mild")]),
            *pairs("sample_sizes", [size(30, at=12)], [size(12, at=35)]),  # not one fact taken for another
        ]
    )
    assert found == {
        ("sample_sizes", "stage", "enrolled", "treated"): 1,
        ("adverse_events", "serious", "yes", "not stated"): 1,
        ("adverse_events", "severity", "not stated", "mild"): 1,
    }


def test_a_confidence_of_0_is_no_stated_zero() -> None:
    (pair,) = pairs("sample_sizes", [size(30)], [size(30, stage="treated", confidence=0.0)])
    assert error_class(pair) is ErrorClass.OTHER


def test_coverage_tells_a_record_without_facts_from_none() -> None:
    gold = [record(sample_sizes=[size(30)]), record("Novak", "cited", sample_sizes=[size(3)])]
    one_study = coverage([case(gold, [record()]), case(gold, None)])
    assert one_study.sources == 0.5
    assert one_study.facts["sample_sizes"] == 0.25
    assert one_study.facts["sexes"] is None


def test_a_report_is_plain_data_with_none_where_nothing_was_scored() -> None:
    data = report([case([record(sample_sizes=[size(30)])], [record(sample_sizes=[size(30)])])]).to_dict()
    assert data["overall"]["fields"]["sample_sizes"]["value"]["f1"] == {"value": 1.0, "low": None, "high": None}
    assert data["overall"]["fields"]["sexes"]["value"]["f1"] is None
    assert data["evidence"]["sexes"]["exact"] is None
    assert data["evidence"]["sample_sizes"]["exact"]["f1"] == 1
    assert data["agreement"] is None
