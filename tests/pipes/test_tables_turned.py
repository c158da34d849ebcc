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
