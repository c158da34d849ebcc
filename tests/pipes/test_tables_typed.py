"""Columns and rows typed before their cells are read: each kind beside what it must not be taken for."""

from __future__ import annotations

import pytest
from tables_by_hand import document, facts

from extract.pipeline import Extractor
from extract.pipes.tables.labels import read_column
from extract.pipes.tables.measures import is_plain
from extract.pipes.tables.study_labels import reference


@pytest.mark.parametrize(
    ("path", "group", "kind"),
    [
        (("Anumab (n = 12)", "n (%)"), "Anumab", "count"),
        (("All, n (%)",), None, None),
        (("Mod.",), None, "part"),
        (("Placebo", "Grade ≥3"), "Placebo", "part"),
        (("Grade", "2"), None, "part"),
        (("Worst grade",), None, "grade"),
        (("Episodes",), None, "events"),
        (("P value†",), None, "p"),
        (("Rate per 100 patient-years",), None, "effect"),
        (("FVC, % predicted",), None, None),
        (("Placebo, mean ± SD",), "Placebo", None),
        (("Responders (n = 7)",), "Responders", None),
    ],
)
def test_what_a_column_is(path: tuple[str, ...], group: str | None, kind: str | None) -> None:
    column = read_column(path)
    assert (column.group, column.kind) == (group, kind)


@pytest.mark.parametrize(
    ("label", "plain"),
    [("End of period (week 10), mean (SD)", True), ("Change from baseline", True), ("Death within 24 months", False)],
)
def test_a_label_that_is_a_time_and_nothing_else(label: str, plain: bool) -> None:
    assert is_plain(label) is plain


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Okafor (2011) [7]", "OKAFOR 2011"),
        ("Lund et al., 2014", "LUND 2014"),
        ("SKY II (Lund 2014)", "SKY II"),
        ("Placebo (n = 20)", None),
    ],
)
def test_the_study_of_a_label(label: str, key: str | None) -> None:
    found = reference(label)
    assert (found.key if found else None) == key


def test_parts_by_severity_of_what_is_counted_are_no_events(nlp: Extractor) -> None:
    rows = [["Event", "All, n (%)", "Mild", "Mod.", "Sev."], ["Cough", "7 (28.0)", "5", "2", "0"]]
    source = document(rows, "Table 2. Adverse events by severity (N = 25)")
    assert facts(nlp, source, "adverse_events") == [{"term": "cough", "n": 7, "pct": 28.0, "of_n": 25}]


def test_parts_by_severity_alone_are(nlp: Extractor) -> None:
    source = document([["Event", "Mild", "Severe"], ["Cough", "5", "0"], ["Rash", "0", "1"]], "Table 2. Adverse events")
    assert facts(nlp, source, "adverse_events") == [
        {"term": "cough", "n": 5, "severity": "mild"}, {"term": "rash", "n": 1, "severity": "severe"},
    ]  # fmt: skip


def test_people_episodes_and_worst_grade_are_one_event(nlp: Extractor) -> None:
    source = document(
        [
            ["Event", "Patients, n (%)", "Episodes", "Worst grade"],
            ["Any", "6 (60.0)", "11", "3"],
            ["Cough", "0", "0", "0"],
        ],
        "Table 2. Adverse events in the ten patients (n = 10)",
    )
    assert facts(nlp, source, "adverse_events") == [
        {"term": "any adverse event", "n": 6, "pct": 60.0, "of_n": 10, "events": 11, "grade": 3},
        {"term": "cough", "absent": True},
    ]


def test_occurrences_in_square_brackets_and_in_a_row_of_their_own(nlp: Extractor) -> None:
    rows = [
        ["", "Anumab (n = 9)"],
        ["Any event", "5 (55.6) [8]"],
        ["Infections"],
        [">Any", "2 (22.2) [3]"],
        [">Serious", "0"],
    ]
    source = document(rows, "Table 2. Adverse events, n (%) [events]")
    assert [(f["term"], f.get("n"), f.get("events")) for f in facts(nlp, source, "adverse_events")] == [
        ("any adverse event", 5, 8), ("infections", 2, 3), ("serious infection", None, None),
    ]  # fmt: skip
    rows = [["", "Anumab (n = 9)"], ["Patients with ≥1 AE, n (%)", "5 (55.6)"], ["Total number of AEs", "8"]]
    (event,) = facts(nlp, document(rows, "Table 2. Safety"), "adverse_events")
    assert (event["n"], event["events"], event["of_n"]) == (5, 8, 9)


def test_events_as_columns_and_groups_as_rows(nlp: Extractor) -> None:
    rows = [
        ["Arm", "n", "Any adverse event", "Death"],
        ["Anumab", "20", "15 (75)", "0"],
        ["Placebo", "21", "9 (43)", "1 (5)"],
    ]
    found = facts(nlp, document(rows, "Table 3. Adverse events"), "adverse_events")
    assert [(f["term"], f["group"], f.get("n"), f.get("of_n")) for f in found] == [
        ("any adverse event", "Anumab", 15, 20), ("death", "Anumab", None, None),
        ("any adverse event", "Placebo", 9, 21), ("death", "Placebo", 1, 21),
    ]  # fmt: skip


def test_other_outcomes_and_numbers_of_patients_are_no_skin_scores(nlp: Extractor) -> None:
    source = document(
        [
            ["Visit", "Patients, n", "mRSS", "Change in mRSS", "P value†", "FVC, % predicted", "SHAQ"],
            ["Baseline", "20", "22.0 ± 6.1", "", "", "80.1 ± 9", "1.1 ± 0.6"],
            ["Week 16", "17", "18.5 ± 6.4", "–3.1 ± 2.9", "0.004", "81 ± 9", "0.9 ± 0.5"],
        ],
        "Table 2. Skin score, lung function and disability",
        "Values are mean ± SD. †Versus baseline.",
    )
    found = facts(nlp, source, "mrss")
    assert [(f["measure"], f["value"], f["n"], f.get("p")) for f in found] == [
        ("score", 22.0, 20, None), ("score", 18.5, 17, None), ("change", -3.1, 17, "0.004"),
    ]  # fmt: skip
    assert {"count": 17, "unit": "participants", "stage": "analysed"} in facts(nlp, source, "sample_sizes")


def test_arms_as_rows_have_their_number_and_their_own_p(nlp: Extractor) -> None:
    source = document(
        [
            ["Group", "n", "Baseline", "Month 6", "P*"],
            ["Anumab", "14", "20.1 ± 5.0", "15.2 ± 5.1", "0.01"],
            ["Placebo", "13", "19.8 ± 5.2", "19.8 ± 5.6", "0.90"],
        ],
        "Table 2. Modified Rodnan skin score",
        "*Compared with baseline.",
    )
    assert [(f["group"], f["value"], f["n"], f.get("direction"), f.get("p")) for f in facts(nlp, source, "mrss")] == [
        ("Anumab", 20.1, 14, None, None), ("Anumab", 15.2, 14, "improved", "0.01"),
        ("Placebo", 19.8, 13, None, None), ("Placebo", 19.8, 13, "stable", "0.90"),
    ]  # fmt: skip


def test_a_p_between_groups_is_of_the_active_one(nlp: Extractor) -> None:
    source = document(
        [
            ["", "Placebo (n = 11)", "Anumab (n = 12)", "P"],
            ["mRSS, change at week 24, mean (SE)", "–0.9 (0.5)", "–4.0 (0.7)", "0.02"],
        ],
        "Table 3. Outcomes",
    )
    placebo, active = facts(nlp, source, "mrss")
    assert "p" not in placebo
    assert (active["p"], active["comparator"], active["se"], active["timepoint"]) == ("0.02", "placebo", 0.7, "P24W")


def test_patients_in_columns_and_scores_with_an_arrow(nlp: Extractor) -> None:
    rows = [
        ["", "Patient 1", "Patient 2"],
        ["Sex", "F", "M"],
        ["mRSS, start", "25", "31"],
        ["mRSS, month 6", "20", "31"],
    ]
    found = facts(nlp, document(rows, "Table 1. The patients"), "mrss")
    assert [(f["group"], f["value"], f.get("direction")) for f in found] == [
        ("patient 1", 25.0, None), ("patient 2", 31.0, None),
        ("patient 1", 20.0, "improved"), ("patient 2", 31.0, "stable"),
    ]  # fmt: skip
    rows = [
        ["Case", "Sex", "mRSS (before → after)", "FVC"],
        ["1", "F", "25 → 17", "80 → 82"],
        ["2", "M", "30 → 29", "71 → 70"],
    ]
    assert [f["value"] for f in facts(nlp, document(rows, "Table 1. Cases"), "mrss")] == [25.0, 17.0, 30.0, 29.0]


def test_arms_of_a_study_in_a_review(nlp: Extractor) -> None:
    source = document(
        [
            ["Study", "n", "Time", "Before", "After", "P"],
            ["Okafor 2011", "9", "6 months", "22.0 ± 5", "18.0 ± 6", "0.03"],
            ["Lund 2014", "", "", "", "", ""],
            [">Anumab", "15", "24 weeks", "21.0 ± 6", "16.5 ± 6", "0.04*"],
            [">Placebo", "14", "24 weeks", "20.4 ± 6", "19.9 ± 7", ""],
        ],
        "Table 2. Modified Rodnan skin score before and after treatment (mean ± SD)",
        "*Anumab versus placebo.",
    )
    (_start, after) = facts(nlp, source, "mrss", 1)
    assert (after["value"], after["n"], after["timepoint"], after["p"]) == (18.0, 9, "P6M", "0.03")
    scores = facts(nlp, source, "mrss", 2)
    assert [(f["group"], f["value"], f["n"], f.get("comparator")) for f in scores] == [
        ("Anumab", 21.0, 15, None), ("Anumab", 16.5, 15, "placebo"),
        ("Placebo", 20.4, 14, None), ("Placebo", 19.9, 14, None),
    ]  # fmt: skip


def test_sizes_from_a_first_row_and_a_ratio_that_counts_nobody(nlp: Extractor) -> None:
    source = document(
        [
            ["Characteristic", "dcSSc", "lcSSc", "Total"],
            ["Number of patients", "12", "28", "40"],
            ["Women, n (%)", "9 (75.0)", "26 (92.9)", "35 (87.5)"],
            ["Female-to-male ratio", "", "", "7:1"],
        ],
        "Table 1. Characteristics of the patients",
    )
    source_sexes = [(f.get("group"), f.get("female_n"), f.get("of_n")) for f in facts(nlp, source, "sexes")]
    assert source_sexes == [("dcSSc", 9, 12), ("lcSSc", 26, 28), (None, 35, 40)]
    assert facts(nlp, source, "subtypes") == [
        {"subtype": "diffuse", "n": 12, "of_n": 40}, {"subtype": "limited", "n": 28, "of_n": 40},
    ]  # fmt: skip
    assert [f["count"] for f in facts(nlp, source, "sample_sizes")] == [40]


def test_how_patients_went_through_the_study(nlp: Extractor) -> None:
    source = document(
        [
            ["", "Anumab", "Placebo"],
            ["Randomised", "22", "21"],
            ["Completed, n (%)", "19 (86.4)", "17 (81.0)"],
            ["Withdrawn", "3 (13.6)", "4 (19.0)"],
            [">Adverse event", "1 (4.5)", "0"],
            [">Moved away", "2 (9.1)", "4 (19.0)"],
        ],
        "Table 1. Disposition of the patients",
    )
    told = {(f["count"], f["stage"], f["group"]) for f in facts(nlp, source, "sample_sizes")}
    assert told == {
        (22, "randomised", "Anumab"), (21, "randomised", "Placebo"), (19, "completed", "Anumab"),
        (17, "completed", "Placebo"), (3, "withdrawn", "Anumab"), (4, "withdrawn", "Placebo"),
    }  # fmt: skip
    assert [(f["term"], f.get("n")) for f in facts(nlp, source, "adverse_events")] == [
        ("discontinuation due to adverse event", 1), ("discontinuation due to adverse event", None),
    ]  # fmt: skip


def test_what_raises_the_odds_of_a_response_is_nobody_s_sex_or_score(nlp: Extractor) -> None:
    source = document(
        [["Variable", "OR (95% CI)", "P"], ["Female sex", "1.4 (0.6–3.1)", "0.5"], ["mRSS", "1.1 (1.0–1.2)", "0.04"]],
        "Table 3. Factors associated with improvement",
    )
    assert facts(nlp, source, "sexes") == facts(nlp, source, "mrss") == []
