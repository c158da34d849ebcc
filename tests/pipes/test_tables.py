"""Facts from tables: each layout beside what it must not be taken for."""

from __future__ import annotations

import pytest
from tables_by_hand import document, facts

from extract.document import Cell, Table
from extract.pipeline import Extractor
from extract.pipes.tables.grid import Grid
from extract.pipes.tables.labels import read_column, read_time
from extract.pipes.tables.values import Layout, read_layout, read_value


@pytest.mark.parametrize(
    ("text", "value", "plus_minus", "brackets"),
    [
        ("18.0 ± 7.0", 18.0, 7.0, ()),
        ("17.5 [14–22]", 17.5, None, ((14.0, 22.0),)),
        ("22·0 (4·9) [39]", 22.0, None, ((4.9,), (39.0,))),
        ("−1·2 (−2·0, −0·5)", -1.2, None, ((-2.0, -0.5),)),
        ("21 (80.8)", 21.0, None, ((80.8,),)),
        ("6 (7.0)‡", 6.0, None, ((7.0,),)),
    ],
)
def test_values(text: str, value: float, plus_minus: float | None, brackets: tuple[tuple[float, ...], ...]) -> None:
    found = read_value(text)
    assert found is not None
    assert (found.value, found.plus_minus, found.brackets) == (value, plus_minus, brackets)


@pytest.mark.parametrize("text", ["n/a", "–", "not done", "Topo I", "F, 46", "see text (3)"])
def test_what_is_no_value(text: str) -> None:
    assert read_value(text) is None


def test_the_nearest_description_of_a_layout_wins() -> None:
    assert read_layout("median [IQR]", "Values are mean (SD)") == Layout("median", "sd", "iqr", named=True)
    assert read_layout("change (SE)", "Change is the mean change; SD, standard deviation").single == "se"


@pytest.mark.parametrize(
    ("path", "group", "size", "comparator"),
    [
        (("Pirfenidone n=86", "median [IQR]"), "Pirfenidone", 86, None),
        (("Patients (%)",), None, None, None),
        (("All (n = 1,182)",), None, 1182, None),
        (("Subset", "Diffuse (n = 388)"), "Diffuse", 388, None),
        (("Apremilast vs placebo", "p"), "Apremilast", None, "placebo"),
    ],
)
def test_columns(path: tuple[str, ...], group: str | None, size: int | None, comparator: str | None) -> None:
    column = read_column(path)
    assert (column.group, column.size, column.comparator) == (group, size, comparator)


@pytest.mark.parametrize(
    ("label", "header", "time"),
    [
        ("Week 12", "Visit", "P12W"),
        ("16", "Week", "P16W"),
        ("0", "Week", "baseline"),
        ("Inclusion", "", "baseline"),
        ("Age, years", "Characteristic", None),
        ("16", "Patient", None),
    ],
)
def test_times(label: str, header: str, time: str | None) -> None:
    assert read_time(label, header) == time


def test_a_header_in_the_middle_holds_for_the_rows_below_it() -> None:
    source = document(
        [["", "Drug^2"], ["", "n", "%"], ["Women", "31", "79"], ["", "Mean", "SD"], ["mRSS", "22", "4.9"]], headers=2
    )
    cells = tuple(
        Cell(c.row, c.column, c.start, c.end, c.text, c.header or c.row == 3, 1, c.column_span)
        for c in source.tables[0].cells
    )
    grid = Grid(Table(source.tables[0].start, source.tables[0].end, cells), source.text)
    assert [grid.path(2, row) for row in grid.rows] == [("Drug", "%"), ("Drug", "SD")]


def test_sexes_and_subtypes_of_each_group_and_no_disease_duration(nlp: Extractor) -> None:
    source = document(
        [
            ["", "Drug X (n = 26)", "Placebo (n = 31)"],
            ["Age, years", "49.5 ± 12.7", "51.8 ± 11.4"],
            ["Female", "21 (80.8)", "26 (83.9)"],
            ["Diffuse cutaneous subset", "17 (65.4)", "16 (51.6)"],
            ["Duration of diffuse disease, years", "4 (2)", "5 (3)"],
        ],
        "Table 1. Characteristics at baseline",
    )
    assert facts(nlp, source, "sexes") == [
        {"female_n": 21, "female_pct": 80.8, "of_n": 26, "group": "Drug X"},
        {"female_n": 26, "female_pct": 83.9, "of_n": 31, "group": "Placebo"},
    ]
    assert facts(nlp, source, "subtypes") == [
        {"subtype": "diffuse", "n": 17, "pct": 65.4, "of_n": 26, "group": "Drug X"},
        {"subtype": "diffuse", "n": 16, "pct": 51.6, "of_n": 31, "group": "Placebo"},
    ]


def test_scores_by_visit_with_numbers_examined_and_a_p_in_the_notes(nlp: Extractor) -> None:
    source = document(
        [
            ["", "Drug X^3", "Placebo^3"],
            ["Visit", "n", "mRSS", "Change", "n", "mRSS", "Change"],
            ["Baseline", "26", "18.0 ± 7.0", "", "31", "14.7 ± 7.3", ""],
            ["6 months", "25", "13.9 ± 7.0", "–3.8 ± 3.0*", "30", "12.9 ± 8.0", "–1.5 ± 3.5"],
        ],
        "Table 2. Modified Rodnan skin score (mRSS)",
        "*p < 0.001 for the change.",
        headers=2,
    )
    found = [fact for fact in facts(nlp, source, "mrss") if fact["group"] == "Drug X"]
    mean = {"statistic": "mean", "group": "Drug X"}
    tested = {"p": "<0.001", "direction": "improved", "significant": True}
    assert found == [
        {"measure": "score", "value": 18.0, "sd": 7.0, "n": 26, "timepoint": "baseline", **mean},
        {"measure": "score", "value": 13.9, "sd": 7.0, "n": 25, "direction": "improved", "timepoint": "P6M", **mean},
        {"measure": "change", "value": -3.8, "sd": 3.0, "n": 25, "timepoint": "P6M", **mean, **tested},
    ]
    assert {"value": 6, "unit": "month", "days": 183, "kind": "assessment"} in facts(nlp, source, "timepoints")


def test_another_outcome_in_the_same_form_gives_no_score(nlp: Extractor) -> None:
    source = document([["Visit", "Drug X", "Placebo"], ["Week 12", "82 ± 7", "84 ± 8"]], "Table 2. FVC, % predicted")
    assert facts(nlp, source, "mrss") == []


def test_events_by_arm_with_zero_as_absence_and_without_p(nlp: Extractor) -> None:
    source = document(
        [
            ["", "Drug X (N = 39)^2", "Placebo (N = 36)^2", "p"],
            ["", "n", "%", "n", "%", ""],
            ["Any adverse event", "33", "84·6", "25", "69·4", "0.11"],
            ["Death", "0", "0", "1", "2·8", "0.48"],
            ["> Nausea ᵃ", "11", "28·2", "3", "8·3", "0.02"],
        ],
        "Table 3. Adverse events",
        headers=2,
    )
    assert facts(nlp, source, "adverse_events") == [
        {"term": "any adverse event", "n": 33, "pct": 84.6, "of_n": 39, "group": "Drug X"},
        {"term": "any adverse event", "n": 25, "pct": 69.4, "of_n": 36, "group": "Placebo"},
        {"term": "death", "group": "Drug X", "absent": True},
        {"term": "death", "n": 1, "pct": 2.8, "of_n": 36, "group": "Placebo"},
        {"term": "nausea", "n": 11, "pct": 28.2, "of_n": 39, "group": "Drug X"},
        {"term": "nausea", "n": 3, "pct": 8.3, "of_n": 36, "group": "Placebo"},
    ]


def test_each_patient_keeps_their_scores_and_nothing_else(nlp: Extractor) -> None:
    source = document(
        [
            ["Pt", "Sex", "mRSS^2", "Adverse events"],
            ["", "", "0", "6 mo", ""],
            ["1", "F", "31", "24", "Cold"],
            ["2", "M", "22", "25", "None"],
        ],
        "Table 1. The patients",
        headers=2,
    )
    assert facts(nlp, source, "mrss") == [
        {"measure": "score", "value": 31.0, "timepoint": "baseline", "group": "patient 1"},
        {"measure": "score", "value": 24.0, "direction": "improved", "timepoint": "P6M", "group": "patient 1"},
        {"measure": "score", "value": 22.0, "timepoint": "baseline", "group": "patient 2"},
        {"measure": "score", "value": 25.0, "direction": "worsened", "timepoint": "P6M", "group": "patient 2"},
    ]
    assert facts(nlp, source, "sexes") == []
    assert facts(nlp, source, "adverse_events") == []


def test_each_included_study_has_its_own_record(nlp: Extractor) -> None:
    source = document(
        [
            ["Study", "Patients, n (female/male)", "Adverse events (no. of patients)"],
            ["Novak 2013", "12 (10/2)", "nausea (2), headache (1)"],
            ["Lim 2015", "5 (5/0)", "none"],
        ],
        "Table 1. Included studies",
    )
    records = nlp.extract(source)
    assert [(record.study.label, record.study.role) for record in records] == [
        ("this study", "primary"), ("Novak 2013", "cited"), ("Lim 2015", "cited"),
    ]  # fmt: skip
    assert facts(nlp, source, "sexes", 1) == [{"female_n": 10, "male_n": 2, "of_n": 12}]
    assert facts(nlp, source, "adverse_events", 1) == [
        {"term": "nausea", "n": 2, "of_n": 12}, {"term": "headache", "n": 1, "of_n": 12},
    ]  # fmt: skip
    assert facts(nlp, source, "adverse_events", 2) == [{"term": "any adverse event", "absent": True}]


def test_the_header_over_a_study_s_score_tells_when_it_was_taken(nlp: Extractor) -> None:
    source = document(
        [
            ["Study", "Patients, n", "mRSS before, mean (SD)", "mRSS 12 months, mean (SD)"],
            ["Novak 2013", "12", "24.1 (5.0)", "18.2 (4.4)"],
            ["Lim 2015", "5", "22.0 (3.0)", "NR"],
        ],
        "Table 1. Included studies",
    )
    assert [(fact["value"], fact["timepoint"]) for fact in facts(nlp, source, "mrss", 1)] == [
        (24.1, "baseline"), (18.2, "P12M"),
    ]  # fmt: skip
    assert facts(nlp, source, "timepoints", 1) == [{"value": 12, "unit": "month", "days": 365, "kind": "assessment"}]
    assert facts(nlp, source, "timepoints", 2) == []


def test_a_study_s_score_has_its_size_time_direction_and_the_p_of_its_footnote(nlp: Extractor) -> None:
    source = document(
        [
            ["Study", "Patients", "Treated for", "mRSS before", "mRSS after"],
            ["Novak 2013", "12", "6 months", "24.1 ± 5.0", "18.2 ± 4.4 a"],
            ["Lim 2015", "5", "26 weeks", "22.0 (NR)", "23.0 ± 1.1 (SE)"],
            ["Osei 2017", "9", "26 weeks", "61.0 ± 9.9*", "60.2 ± 8.1*"],
        ],
        "Table 1. Included studies",
        notes="* visual analogue scale; a P = 0.04 against baseline",
    )
    assert facts(nlp, source, "mrss", 1) == [
        {"measure": "score", "value": 24.1, "sd": 5.0, "n": 12, "timepoint": "baseline"},
        {"measure": "score", "value": 18.2, "sd": 4.4, "n": 12, "p": "0.04", "direction": "improved",
         "significant": True, "timepoint": "P6M"},
    ]  # fmt: skip
    assert facts(nlp, source, "mrss", 2) == [
        {"measure": "score", "value": 22.0, "n": 5, "timepoint": "baseline"},
        {"measure": "score", "value": 23.0, "se": 1.1, "n": 5, "direction": "worsened", "timepoint": "P26W"},
    ]
    assert facts(nlp, source, "mrss", 3) == []


def test_how_long_the_patients_of_a_study_were_treated_and_not_how_long_they_were_ill(nlp: Extractor) -> None:
    source = document(
        [
            ["Study", "Patients, n", "Disease duration, months", "Treated for"],
            ["Novak 2013", "12", "14", "6 months"],
            ["Lim 2015", "5", "20", "26 weeks"],
        ],
        "Table 1. Included studies",
    )
    assert facts(nlp, source, "timepoints", 1) == [{"value": 6, "unit": "month", "days": 183, "kind": "treatment"}]
    assert facts(nlp, source, "timepoints", 2) == [{"value": 26, "unit": "week", "days": 182, "kind": "treatment"}]


def test_what_text_and_table_tell_is_one_fact_with_two_pieces_of_evidence(nlp: Extractor) -> None:
    source = document(
        [["", "Rituximab (n = 12)", "Placebo (n = 10)"], ["Women", "9 (75)", "8 (80)"]],
        "Table 1. Characteristics",
        text="We randomised 22 patients, 12 to rituximab and 10 to placebo.",
    )
    sizes = nlp.extract(source)[0]["sample_sizes"]
    told = [fact for fact in sizes if fact.values()["group"] == "placebo"]
    assert [len(fact.evidence) for fact in told] == [2]
