"""What only a caption or a heading over rows says of the cells: outcome, measure, groups compared."""

from __future__ import annotations

from typing import Any

from tables_by_hand import document, facts

from extract.pipeline import Extractor


def results(nlp: Extractor, rows: list[list[str]], caption: str, **more: Any) -> list[tuple[object, ...]]:
    found = facts(nlp, document(rows, caption, **more), "mrss")
    return [(f["measure"], f["value"], f.get("timepoint"), f.get("group")) for f in found]


def test_rows_below_a_heading_without_indents(nlp: Extractor) -> None:
    rows = [
        ["Parameter", "Anumab", "Control"],
        ["Modified Rodnan skin score^3"],
        ["At baseline", "18 ± 7", "17 ± 6"],
        ["At 6 months", "13 ± 6", "16 ± 6"],
        ["FVC (% predicted)^3"],
        ["At baseline", "30 ± 10", "31 ± 11"],
        ["At 6 months", "32 ± 10", "29 ± 12"],
    ]
    assert [value for _measure, value, *_ in results(nlp, rows, "Table 3. Efficacy")] == [18.0, 17.0, 13.0, 16.0]


def test_another_row_below_the_heading_is_not_of_it(nlp: Extractor) -> None:
    rows = [["", "Anumab"], ["mRSS^2"], ["Week 12", "13 ± 6"], ["Grip strength at week 12, kg", "20 ± 6"]]
    assert [value for _measure, value, *_ in results(nlp, rows, "Table 3. Efficacy")] == [13.0]


def test_differences_by_the_caption(nlp: Extractor) -> None:
    rows = [["Visit", "Estimate (95% CI)", "P"], ["Week 24", "−2.4 (−4.2 to −0.6)", "0.009"]]
    (found,) = facts(nlp, document(rows, "Table 3. Differences in mRSS (anumab minus placebo)"), "mrss")
    assert (found["measure"], found["group"], found["comparator"], found["p"]) == (
        "difference",
        "anumab",
        "placebo",
        "0.009",
    )
    rows[0][1] = "Mean (95% CI)"
    assert results(nlp, rows, "Table 3. Change in mRSS from baseline") == [("change", -2.4, "P24W", None)]


def test_thresholds_over_columns(nlp: Extractor) -> None:
    rows = [
        ["Group", "≥20% improvement, n (%)", "Worsening >5 points, n (%)"],
        ["Anumab (n = 50)", "30 (60)", "3 (6)"],
    ]
    found = facts(nlp, document(rows, "Table 4. mRSS responders at month 12"), "mrss")
    assert [(f["measure"], f["value"], f["n"], f["group"], f["direction"]) for f in found] == [
        ("responders", 60.0, 30, "Anumab", "improved"),
        ("responders", 6.0, 3, "Anumab", "worsened"),
    ]


def test_the_first_of_two_p_values_stays(nlp: Extractor) -> None:
    rows = [
        ["Group", "Before", "Week 12", "P (within group)", "P (between groups)"],
        ["Shock waves", "21 ± 5", "16 ± 5", "0.001", "0.02"],
        ["Sham", "20 ± 5", "20 ± 5", "0.3", ""],
    ]
    found = facts(nlp, document(rows, "Table 3. mRSS, mean ± SD"), "mrss")
    assert [f.get("p") for f in found] == [None, "0.001", None, "0.3"]


def test_a_class_of_the_score_is_no_score(nlp: Extractor) -> None:
    rows = [["", "All (n = 30)"], ["mRSS, mean ± SD (range)", "21.4 ± 7.0 (9–38)"], ["mRSS >20, n (%)", "16 (53)"]]
    (found,) = facts(nlp, document(rows, "Table 1. Baseline characteristics"), "mrss")
    assert (found["value"], found["sd"], found["min"], found["max"]) == (21.4, 7.0, 9.0, 38.0)


def test_p_of_a_visit_and_between_groups(nlp: Extractor) -> None:
    rows = [
        ["", "Anumab", "Placebo"],
        ["Week 26, mean (SD)", "−3.3 (4.9)", "−2.0 (5.0)"],
        ["Week 52, mean (SD)", "−5.0 (5.5)", "−2.9 (5.7)"],
        ["p at week 52", "0.04^2"],
    ]
    found = facts(nlp, document(rows, "Table 2. Change from baseline in mRSS"), "mrss")
    assert [(f["value"], f.get("p")) for f in found] == [(-3.3, None), (-2.0, None), (-5.0, "0.04"), (-2.9, None)]
    rows[3][0] = "Between-group P"
    found = facts(nlp, document(rows, "Table 2. Change from baseline in mRSS"), "mrss")
    assert [(f["p"], f["comparator"]) for f in found if "p" in f] == [("0.04", "placebo")]
