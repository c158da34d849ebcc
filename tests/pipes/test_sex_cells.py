"""Sexes in the cells of tables of studies."""

import pytest
from tables_by_hand import document, facts

from extract.pipeline import Extractor
from extract.pipes.tables.sex_cells import read_sexes
from extract.pipes.tables.values import read_value


@pytest.mark.parametrize(
    ("header", "text", "expected"),
    [
        ("N (F/M)", "24 (21/3)", {"female_n": 21, "male_n": 3}),
        ("Patients, n (male/female)", "24 (3/21)", {"female_n": 21, "male_n": 3}),
        ("F/M", "12/0", {"female_n": 12, "male_n": 0}),
        ("N (women)", "24 (21)", {"female_n": 21}),
        ("Patients, n (women, %)", "24 (88)", {"female_pct": 88.0}),
        ("N (female)", "24 (88%)", {"female_pct": 88.0}),
        ("Women, n (%)", "21 (87.5)", {"female_n": 21, "female_pct": 87.5}),
        ("Women, %", "88", {"female_pct": 88.0}),
        ("Men", "3", {"male_n": 3}),
        ("Sex", "21 F, 3 M", {"female_n": 21, "male_n": 3}),
        ("Sex", "women 21, men 3", {"female_n": 21, "male_n": 3}),
        # near misses
        ("N (women)", "24", None),
        ("N (F/M)", "24", None),
        ("Sex", "mixed", None),
        ("Drug", "21 mg", None),
        ("Treatment", "3/21", None),
    ],
)
def test_read_sexes(header: str, text: str, expected: dict[str, float] | None) -> None:
    fact = read_sexes(header, text, read_value(text))
    found = fact and {name: value for name, value in fact.values().items() if value is not None}
    assert found == expected


@pytest.mark.parametrize(
    ("label", "cell", "expected"),
    [
        ("Females:males", "27:4", {"female_n": 27, "male_n": 4}),
        ("Female:male ratio", "6.8:1", {"ratio_f_m": 6.8}),
        ("Sex ratio (M:F)", "1:4", {"ratio_f_m": 4.0}),
        ("Sex ratio (F:M)", "6.8", {"ratio_f_m": 6.8}),
        # near miss
        ("LDL:HDL ratio", "6.8:1", None),
    ],
)
def test_ratios_of_a_group(nlp: Extractor, label: str, cell: str, expected: dict[str, float] | None) -> None:
    source = document(
        [["Characteristic", "Anumab (n = 31)", "Placebo (n = 31)"], [label, cell, cell]],
        "Table 1. Baseline characteristics",
    )
    found = [{name: value for name, value in fact.items() if name != "of_n"} for fact in facts(nlp, source, "sexes")]
    assert found == ([{**expected, "group": group} for group in ("Anumab", "Placebo")] if expected else [])
