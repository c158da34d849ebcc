"""Tables of single patients: a row or column for each, or a row for each visit of each."""

from __future__ import annotations

from typing import Any

from tables_by_hand import document, facts

from extract.pipeline import Extractor


def results(nlp: Extractor, rows: list[list[str]], caption: str, **more: Any) -> list[tuple[object, ...]]:
    found = facts(nlp, document(rows, caption, **more), "mrss")
    return [(f["measure"], f["value"], f.get("timepoint"), f.get("group")) for f in found]


def test_a_row_for_each_visit_of_each_patient(nlp: Extractor) -> None:
    rows = [
        ["Patient", "Visit", "mRSS", "FVC, %"],
        ["1~2", "Baseline", "30", "70"],
        ["Month 6", "24", "72"],
        ["2~2", "Baseline", "26", "80"],
        ["Month 6", "27", "81"],
    ]
    assert results(nlp, rows, "Table 2. Course") == [
        ("score", 30.0, "baseline", "patient 1"),
        ("score", 24.0, "P6M", "patient 1"),
        ("score", 26.0, "baseline", "patient 2"),
        ("score", 27.0, "P6M", "patient 2"),
    ]


def test_numbers_that_are_no_patients(nlp: Extractor) -> None:
    rows = [["Week", "Visit", "mRSS"], ["1", "Home", "30"], ["2", "Clinic", "24"]]
    assert {group for *_, group in results(nlp, rows, "Table 2. Course")} <= {None, "Home", "Clinic"}


def test_patients_in_columns_under_a_caption(nlp: Extractor) -> None:
    rows = [["Visit", "P1", "P2"], ["Baseline", "30", "26"], ["Week 12", "22", "20"]]
    assert results(nlp, rows, "Table 2. mRSS of each patient") == [
        ("score", 30.0, "baseline", "patient 1"),
        ("score", 26.0, "baseline", "patient 2"),
        ("score", 22.0, "P12W", "patient 1"),
        ("score", 20.0, "P12W", "patient 2"),
    ]
    rows = [["Visit", "P1", "P2"], ["FVC, %, week 12", "70", "82"], ["mRSS, week 12", "22", "20"]]
    assert [value for _measure, value, *_ in results(nlp, rows, "Table 2. mRSS and lungs")] == [22.0, 20.0]


def test_changes_beside_scores(nlp: Extractor) -> None:
    rows = [
        ["Pt", "Sex", "Baseline mRSS", "24-week mRSS", "Change", "FVC, %", "Change"],
        ["A", "F", "30", "21", "−9", "80", "−2"],
        ["B", "M", "22", "23", "+1", "91", "3"],
    ]
    found = results(nlp, rows, "Table 2. Individual findings")
    assert [value for measure, value, *_ in found if measure == "change"] == [-9.0, 1.0]


def test_mean_and_median_of_all_below_the_patients(nlp: Extractor) -> None:
    rows = [
        ["Patient", "Week 0", "Week 12"],
        ["1", "20", "10"],
        ["2", "31", "17"],
        ["Mean (SD)", "25.5 (7.8)", "13.5 (4.9)"],
        ["Median (range)", "25.5 (20–31)", "13.5 (10–17)"],
    ]
    found = facts(nlp, document(rows, "Table 2. Modified Rodnan skin scores"), "mrss")
    of_all = [f for f in found if "group" not in f]
    assert [(f["statistic"], f.get("sd"), f.get("min")) for f in of_all] == [
        ("mean", 7.8, None),
        ("mean", 4.9, None),
        ("median", None, 20.0),
        ("median", None, 10.0),
    ]


def test_after_is_when_the_text_assessed(nlp: Extractor) -> None:
    rows = [["Case", "mRSS", "FVC (%)"], ["", "Pre", "Post", "Pre", "Post"]]
    rows[0] = ["Case", "mRSS^2", "FVC (%)^2"]
    rows += [["1", "28", "17", "70", "75"], ["2", "35", "22", "62", "60"]]
    text = "The skin was scored again 12 months after the start of treatment."
    found = results(nlp, rows, "Table 3. Outcome of the patients", headers=2, text=text)
    assert [(value, time) for _measure, value, time, _group in found] == [
        (28.0, "baseline"),
        (17.0, "P12M"),
        (35.0, "baseline"),
        (22.0, "P12M"),
    ]
