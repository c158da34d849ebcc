"""Scores in tables by the labels of their rows and columns, and by the caption where no label says it."""

from __future__ import annotations

from typing import Any

from tables_by_hand import document, facts

from extract.pipeline import Extractor


def results(nlp: Extractor, rows: list[list[str]], caption: str, **more: Any) -> list[tuple[object, ...]]:
    found = facts(nlp, document(rows, caption, **more), "mrss")
    return [(f["measure"], f["value"], f.get("timepoint"), f.get("group")) for f in found]


def test_a_row_of_p_values_tests_the_row_above_it(nlp: Extractor) -> None:
    rows = [
        ["", "Baseline", "Week 12", "Week 24"],
        ["mRSS, mean (SD)", "22.1 (6.0)", "19.5 (6.2)", "17.0 (6.4)"],
        ["P value vs baseline", "–", "0.04", "0.001"],
        ["FVC, %", "80 (12)", "81 (12)", "82 (11)"],
        ["P value vs baseline", "–", "0.6", "0.03"],
    ]
    found = facts(nlp, document(rows, "Table 2. Outcomes"), "mrss")
    assert [(f["value"], f.get("p")) for f in found] == [(22.1, None), (19.5, "0.04"), (17.0, "0.001")]


def test_a_row_of_p_values_between_the_arms(nlp: Extractor) -> None:
    rows = [
        ["", "Anumab (n = 12)", "Placebo (n = 11)"],
        ["mRSS, change at week 24", "−5.2 (3.9)", "−1.1 (4.0)"],
        ["p value vs placebo", "0.02", ""],
    ]
    anumab, placebo = facts(nlp, document(rows, "Table 2. Outcomes"), "mrss")
    assert (anumab["p"], anumab["comparator"]) == ("0.02", "placebo")
    assert "p" not in placebo


def test_arms_in_rows_under_a_caption_on_changes(nlp: Extractor) -> None:
    rows = [
        ["Arm", "n", "Mean (SE)", "Difference vs placebo (95% CI)", "P"],
        ["Placebo", "30", "−1.9 (0.8)", "–", "–"],
        ["Anumab 5 mg", "31", "−4.0 (0.8)", "−2.1 (−4.4, 0.2)", "0.07"],
        ["Anumab 9 mg", "29", "−5.5 (0.9)", "−3.6 (−6.0, −1.2)", "0.004"],
    ]
    found = facts(nlp, document(rows, "Table 3. Change in mRSS from baseline to week 36"), "mrss")
    assert [(f["measure"], f["value"], f["group"]) for f in found] == [
        ("change", -1.9, "Placebo"),
        ("change", -4.0, "Anumab 5 mg"),
        ("difference", -2.1, "Anumab 5 mg"),
        ("change", -5.5, "Anumab 9 mg"),
        ("difference", -3.6, "Anumab 9 mg"),
    ]
    assert {f["timepoint"] for f in found} == {"P36W"}
    assert [f.get("comparator") for f in found if f["measure"] == "difference"] == ["placebo", "placebo"]


def test_a_caption_on_changes_over_scores_from_the_start(nlp: Extractor) -> None:
    rows = [["Arm", "Baseline", "Month 6"], ["Anumab", "21.0 (5.0)", "17.0 (5.2)"]]
    assert results(nlp, rows, "Table 2. Changes in the mRSS during treatment") == [
        ("score", 21.0, "baseline", "Anumab"),
        ("score", 17.0, "P6M", "Anumab"),
    ]


def test_labels_in_two_columns(nlp: Extractor) -> None:
    rows = [
        ["Group", "Visit", "n", "mRSS, mean (SD)"],
        ["Anumab~2", "Baseline", "20", "24.0 (6.0)"],
        ["Month 4", "18", "20.5 (6.1)"],
        ["Placebo~2", "Baseline", "21", "23.5 (5.9)"],
        ["Month 4", "19", "23.0 (5.7)"],
    ]
    found = facts(nlp, document(rows, "Table 2. Skin"), "mrss")
    assert [(f["value"], f["timepoint"], f["group"], f["n"]) for f in found] == [
        (24.0, "baseline", "Anumab", 20),
        (20.5, "P4M", "Anumab", 18),
        (23.5, "baseline", "Placebo", 21),
        (23.0, "P4M", "Placebo", 19),
    ]


def test_after_is_the_time_that_the_caption_names(nlp: Extractor) -> None:
    rows = [["", "Before", "After", "P"], ["mRSS", "19.0 ± 5.0", "14.0 ± 4.0", "0.01"]]
    assert results(nlp, rows, "Table 2. Findings before and after 9 months of treatment") == [
        ("score", 19.0, "baseline", None),
        ("score", 14.0, "P9M", None),
    ]


def test_the_one_arm_of_a_study_is_the_study(nlp: Extractor) -> None:
    rows = [
        ["Study", "Group", "n", "Before", "End of treatment", "P"],
        ["Lund 2009", "Anumab", "12", "20.1 ± 5.0", "15.2 ± 5.1", "0.02"],
        ["Okafor 2014~2", "Anumab", "21", "24.0 ± 6.0", "21.0 ± 6.2", "0.2~2"],
        ["Placebo", "20", "23.5 ± 5.8", "22.6 ± 6.0"],
        ["Virtanen 2019", "Anumab", "15", "11.0 ± 4.0", "10.8 ± 4.1", "0.7"],
    ]
    source = document(rows, "Table 2. Modified Rodnan skin score before and after treatment. Mean ± SD")
    lund, okafor, virtanen = (facts(nlp, source, "mrss", study) for study in (1, 2, 3))
    assert [(f["value"], f.get("group")) for f in lund] == [(20.1, None), (15.2, None)]
    assert [(f["value"], f["group"], f.get("comparator")) for f in okafor] == [
        (24.0, "Anumab", None),
        (21.0, "Anumab", "placebo"),
        (23.5, "Placebo", None),
        (22.6, "Placebo", None),
    ]
    assert [f.get("direction") for f in virtanen] == [None, "stable"]


def test_quartiles_of_a_median_change_and_the_statistic_of_a_difference(nlp: Extractor) -> None:
    rows = [
        ["Drug", "Baseline", "Change at 6 months", "LS mean difference (95% CI)"],
        ["Anumab", "20 (14–25)", "−4 (−7 to −1)", "−2.5 (−4.0 to −1.0)"],
        ["Placebo", "19 (13–25)", "−1 (−4 to 2)", "–"],
    ]
    found = facts(nlp, document(rows, "Table 2. mRSS during the trial, median (IQR)"), "mrss")
    change, difference = found[1], found[2]
    assert (change["statistic"], change["q1"], change["q3"]) == ("median", -7.0, -1.0)
    assert "ci_low" not in change
    assert (difference["statistic"], difference["ci_low"], difference["comparator"]) == ("ls_mean", -4.0, "placebo")


def test_spreads_in_columns_and_rows_of_their_own(nlp: Extractor) -> None:
    columns = [["Visit", "Mean", "SD"], ["Baseline", "22.6", "5.1"], ["Day 90", "16.8", "4.9"]]
    found = facts(nlp, document(columns, "Table 2. mRSS by visit"), "mrss")
    assert [(f["value"], f["sd"]) for f in found] == [(22.6, 5.1), (16.8, 4.9)]
    rows = [["mRSS", "Baseline", "Week 12"], ["n", "20", "18"], ["Median", "19", "15"], ["Range", "8–33", "6–30"]]
    found = facts(nlp, document(rows, "Table 2. mRSS during treatment"), "mrss")
    assert [(f["value"], f["min"], f["max"], f["n"]) for f in found] == [(19.0, 8.0, 33.0, 20), (15.0, 6.0, 30.0, 18)]


def test_a_treatment_beside_controls_is_a_group(nlp: Extractor) -> None:
    rows = [["", "Treatment (n = 9)", "Controls (n = 8)"], ["mRSS at 12 months", "15.0 (6.1)", "18.3 (6.5)"]]
    assert results(nlp, rows, "Table 2. Outcomes") == [
        ("score", 15.0, "P12M", "Treatment"),
        ("score", 18.3, "P12M", "Controls"),
    ]
    alone = [["", "Treatment", "Range"], ["mRSS at 12 months", "15.0", "3–31"]]
    assert results(nlp, alone, "Table 2. Outcomes") == [("score", 15.0, "P12M", None)]


def test_a_caption_on_responders(nlp: Extractor) -> None:
    rows = [["Visit", "Drug, n/N (%)", "Placebo, n/N (%)"], ["Week 12", "5/30 (16.7)", "2/29 (6.9)"]]
    found = facts(nlp, document(rows, "Table 4. Patients with a decrease in mRSS of at least 5 points"), "mrss")
    assert [(f["measure"], f["value"], f["n"], f["group"]) for f in found] == [
        ("responders", 16.7, 5, "Drug"),
        ("responders", 6.9, 2, "Placebo"),
    ]


def test_sizes_of_groups_in_rows_and_of_visits(nlp: Extractor) -> None:
    rows = [
        ["Arm", "Baseline", "Week 12"],
        ["Anumab (n = 12)", "20 (5)", "18 (5)"],
        ["Placebo (n = 11)", "19 (6)", "19 (5)"],
    ]
    found = facts(nlp, document(rows, "Table 2. mRSS, mean (SD)"), "sample_sizes")
    assert [(f["count"], f["stage"], f["group"]) for f in found] == [
        (12, "enrolled", "Anumab"),
        (11, "enrolled", "Placebo"),
    ]
    visits = [["", "Baseline (n = 20)", "Week 12 (n = 17)"], ["mRSS, mean (SD)", "20 (5)", "18 (5)"]]
    found = facts(nlp, document(visits, "Table 2. Outcomes"), "sample_sizes")
    assert [(f["count"], f["stage"]) for f in found] == [(20, "enrolled"), (17, "analysed")]
