"""When a cell was measured: visits by name, times beside groups, times that only the text tells."""

from __future__ import annotations

from typing import Any

import pytest
from tables_by_hand import document, facts

from extract.pipeline import Extractor
from extract.pipes.tables.labels import read_column


def results(nlp: Extractor, rows: list[list[str]], caption: str, **more: Any) -> list[tuple[object, ...]]:
    found = facts(nlp, document(rows, caption, **more), "mrss")
    return [(f["measure"], f["value"], f.get("timepoint"), f.get("group")) for f in found]


VISITS = [["", "T0", "T1", "T6"], ["mRSS", "20.2 ± 8.1", "18.0 ± 7.0", "13.4 ± 6.6"]]


@pytest.mark.parametrize(
    ("notes", "text", "times"),
    [
        ("T0, baseline; T1, after 3 months; T6 = 18 months.", "", ["baseline", "P3M", "P18M"]),
        ("", "Skin was scored at baseline and after 1 and 6 months of treatment.", ["baseline", "P1M", "P6M"]),
        ("", "Skin was scored at baseline and after 5 and 7 months of treatment.", ["baseline", None, None]),
    ],
)
def test_visits_called_by_a_number(nlp: Extractor, notes: str, text: str, times: list[str | None]) -> None:
    found = results(nlp, VISITS, "Table 2. Course of the disease", notes=notes, text=text)
    assert [(time, group) for _measure, _value, time, group in found] == [(time, None) for time in times]


@pytest.mark.parametrize(
    ("header", "group", "time"),
    [
        ("Placebo, week 24", "Placebo", "P24W"),
        ("Anumab at baseline", "Anumab", "baseline"),
        ("Week 12, mean (SD)", None, "P12W"),
        ("Change at 12 months", None, "P12M"),
        ("12 months after HSCT", None, "P12M"),
    ],
)
def test_a_group_and_a_time_in_one_header(header: str, group: str | None, time: str) -> None:
    column = read_column((header,))
    assert (column.group, column.times) == (group, (time,))


def test_responders_are_a_group_where_their_size_is_told(nlp: Extractor) -> None:
    rows = [
        ["", "Before", "6 months"],
        ["All (n = 12)", "21 ± 8", "17 ± 7"],
        ["Responders (n = 8)", "22 ± 8", "12 ± 6"],
    ]
    assert results(nlp, rows, "Table 2. mRSS before and after photopheresis") == [
        ("score", 21.0, "baseline", None),
        ("score", 17.0, "P6M", None),
        ("score", 22.0, "baseline", "Responders"),
        ("score", 12.0, "P6M", "Responders"),
    ]
    rows = [["", "Drug", "Placebo"], ["Responders, n (%)", "8 (40)", "3 (15)"]]
    found = results(nlp, rows, "Table 2. mRSS response at week 12")
    assert [measure for measure, *_ in found] == ["responders", "responders"]


def test_coefficients_are_no_results(nlp: Extractor) -> None:
    rows = [["Variable", "β (95% CI)", "P"], ["Baseline mRSS", "−0.35 (−0.5 to −0.2)", "0.001"]]
    assert results(nlp, rows, "Table 5. Predictors of the change in mRSS at 12 months") == []


def test_visits_as_headings_of_rows(nlp: Extractor) -> None:
    rows = [
        ["", "Anumab", "Placebo"],
        ["Week 24", "", ""],
        [">n", "28", "27"],
        [">Mean (SD)", "15.0 (6.0)", "18.0 (6.1)"],
        [">Adjusted mean change (SE)", "−5.1 (0.6)", "−2.0 (0.6)"],
        ["Week 48", "", ""],
        [">n", "26", "25"],
        [">Mean (SD)", "13.0 (6.0)", "17.0 (6.1)"],
    ]
    source = document(rows, "Table 2. mRSS over time")
    found = facts(nlp, source, "mrss")
    assert [(f["measure"], f["timepoint"], f["n"]) for f in found if f["group"] == "Anumab"] == [
        ("score", "P24W", 28),
        ("change", "P24W", 28),
        ("score", "P48W", 26),
    ]
    assert [(f["value"], f["unit"]) for f in facts(nlp, source, "timepoints")] == [(24, "week"), (48, "week")]
