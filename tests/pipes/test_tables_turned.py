"""Tables whose rows are groups, and headings that stand over a whole table."""

from __future__ import annotations

from tables_by_hand import document, facts

from extract.pipeline import Extractor
from extract.pipes.tables.labels import read_column

CAPTION = "Table 1. Baseline characteristics"


def test_characteristics_may_head_the_columns(nlp: Extractor) -> None:
    rows = [
        ["Group", "No.", "Age, y", "Women, No. (%)", "dcSSc, No. (%)", "Disease duration, y"],
        ["Placebo", "25", "52.1 (9.8)", "20 (80.0)", "15 (60.0)", "5.1 (3.0)"],
        ["Anumab 5 mg", "24", "50.0 (11.2)", "18 (75.0)", "12 (50.0)", "4.8 (2.9)"],
        ["Total", "49", "51.1 (10.5)", "38 (77.6)", "27 (55.1)", "5.0 (2.9)"],
    ]
    source = document(rows, CAPTION)
    assert facts(nlp, source, "sexes") == [
        {"female_n": 20, "female_pct": 80.0, "of_n": 25, "group": "Placebo"},
        {"female_n": 18, "female_pct": 75.0, "of_n": 24, "group": "Anumab 5 mg"},
        {"female_n": 38, "female_pct": 77.6, "of_n": 49},
    ]
    assert [fact["n"] for fact in facts(nlp, source, "subtypes")] == [15, 12, 27]


def test_a_group_called_by_a_subtype_turns_no_table(nlp: Extractor) -> None:
    rows = [["", "dcSSc (n = 20)", "lcSSc (n = 30)"], ["Women, n (%)", "15 (75)", "27 (90)"]]
    assert [fact["group"] for fact in facts(nlp, document(rows, CAPTION), "sexes")] == ["dcSSc", "lcSSc"]


def test_a_header_over_the_whole_table_heads_the_rows_below_it(nlp: Extractor) -> None:
    rows = [
        ["Event", "Placebo (n = 20)", "Anumab (n = 21)"],
        ["Nausea", "1 (5)", "4 (19)"],
        ["!Infections^3"],
        ["> Cold", "2 (10)", "5 (24)"],
    ]
    source = document(rows, "Table 3. Adverse events")
    assert [(fact["term"], fact["group"], fact["n"]) for fact in facts(nlp, source, "adverse_events")][-2:] == [
        ("cold", "Placebo", 2),
        ("cold", "Anumab", 5),
    ]


def test_occurrences_by_grade_are_no_group(nlp: Extractor) -> None:
    rows = [
        ["Event", "Patients, n (%)", "Events, n", "Events by grade, n^2"],
        ["", "", "", "1", "2"],
        ["Cough", "5 (25)", "7", "6", "1"],
    ]
    found = facts(nlp, document(rows, "Table 3. Adverse events (20 patients)", headers=2), "adverse_events")
    assert found == [{"term": "cough", "n": 5, "pct": 25.0, "of_n": 20, "events": 7}]


def test_a_dose_below_its_drug_is_named_with_it() -> None:
    assert read_column(("Anumab", "5 mg (n = 24)")).group == "Anumab 5 mg"
    assert read_column(("Active drugs", "Anumab (n = 24)")).group == "Anumab"


def test_studies_may_head_the_columns(nlp: Extractor) -> None:
    rows = [
        ["", "Moran (2010)", "Pappas (2016)"],
        ["Infusion reaction", "2/8", "4/30"],
        ["Hypotension", "0/8", "not reported"],
    ]
    source = document(rows, "Table 3. Safety of the drug: patients with the event / patients treated")
    assert facts(nlp, source, "adverse_events", study=1) == [
        {"term": "infusion reaction", "n": 2, "of_n": 8},
        {"term": "hypotension", "of_n": 8, "absent": True},
    ]
    assert facts(nlp, source, "adverse_events", study=2) == [{"term": "infusion reaction", "n": 4, "of_n": 30}]


def test_a_listing_has_a_row_for_each_event(nlp: Extractor) -> None:
    caption = "Table 4. Serious adverse events (each line is one patient)"
    rows = [
        ["Group", "Event", "Day", "Intensity", "Relation to anumab"],
        ["Anumab", "Cholecystitis", "201", "Severe", "Not related"],
        ["Placebo", "Pneumonia", "47", "Moderate", "Possible"],
    ]
    assert facts(nlp, document(rows, caption), "adverse_events") == [
        {"term": "cholecystitis", "group": "Anumab", "severity": "severe", "serious": True},
        {"term": "pneumonia", "group": "Placebo", "severity": "moderate", "serious": True, "related": True},
    ]
    counted = [["Event", "Anumab (n = 20)", "Placebo (n = 21)"], ["Pneumonia", "1", "2"]]
    assert [fact["n"] for fact in facts(nlp, document(counted, caption), "adverse_events")] == [1, 2]


def test_causes_of_death_are_fatal_and_of_the_deaths(nlp: Extractor) -> None:
    rows = [["Cause", "Deaths, n"], ["Heart failure", "9"], ["Unknown", "4"]]
    found = facts(nlp, document(rows, "Table 3. Causes of the 58 deaths"), "adverse_events")
    assert found == [{"term": "heart failure", "n": 9, "of_n": 58, "severity": "fatal"}]
    rows = [["Event", "Number"], ["Heart failure", "9"]]
    (fact,) = facts(nlp, document(rows, "Table 3. Adverse events"), "adverse_events")
    assert "severity" not in fact


def test_so_many_of_so_many_in_a_cell(nlp: Extractor) -> None:
    rows = [["Effect", "Patients affected"], ["Itch", "3 of 5"], ["Burn", "0 of 5"]]
    assert facts(nlp, document(rows, "Table 3. Unwanted effects"), "adverse_events") == [
        {"term": "itch", "n": 3, "of_n": 5},
        {"term": "burn", "of_n": 5, "absent": True},
    ]


def test_a_table_wider_than_any_paper_prints_is_left_out(nlp: Extractor) -> None:
    for width, n_facts in ((3, 3), (3000, 0)):
        rows = [["Event", *(f"Arm {k} (n = 20)" for k in range(width))], ["Nausea", *("5 (25)" for _ in range(width))]]
        assert len(facts(nlp, document(rows, "Table 3. Adverse events"), "adverse_events")) == n_facts
