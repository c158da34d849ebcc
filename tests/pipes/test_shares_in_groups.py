"""Sexes and subtypes of groups: an arm told by ellipsis, a register, a comparison group, everybody in it."""

from collections.abc import Callable
from typing import Any

import pytest

ARMS = "We randomised 60 patients, 29 to tocilizumab and 31 to placebo. "
REGISTERS = "We included 800 patients from SpanReg, 500 from NorSSc and 300 from Duna.hu. "


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        # the second arm shares the verb of the first
        (
            "sexes",
            ARMS + "Twenty women were in the tocilizumab arm and 24 in the placebo arm.",
            [
                {"female_n": 20, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            ARMS + "There were 20 women in the tocilizumab arm, 24 in the placebo arm.",
            [
                {"female_n": 20, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            ARMS + "The tocilizumab arm included 20 women, the placebo arm 24.",
            [
                {"female_n": 20, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "subtypes",
            "Diffuse disease made up 60% of the tocilizumab group (n = 29) and 65% of the placebo group (n = 31).",
            [
                {"subtype": "diffuse", "pct": 60.0, "of_n": 29, "group": "tocilizumab"},
                {"subtype": "diffuse", "pct": 65.0, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            "We randomised 60 patients; 29 received tocilizumab (20 women) and 31 placebo (24 women).",
            [
                {"female_n": 20, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "of_n": 31, "group": "placebo"},
            ],
        ),
        # a number of people before a dose is no range of doses
        (
            "subtypes",
            "Of 90 patients, 30 were assigned to 50 mg, 28 to 75 mg and 32 to placebo. "
            "The disease was diffuse in 20, 21 and 22 patients, in the same order.",
            [
                {"subtype": "diffuse", "n": 20, "of_n": 30, "group": "50 mg"},
                {"subtype": "diffuse", "n": 21, "of_n": 28, "group": "75 mg"},
                {"subtype": "diffuse", "n": 22, "of_n": 32, "group": "placebo"},
            ],
        ),
        # registers beside each other
        (
            "subtypes",
            REGISTERS + "NorSSc had more of dcSSc (41.2%) and of men (16.0%).",
            [{"subtype": "diffuse", "pct": 41.2, "of_n": 500, "group": "NorSSc"}],
        ),
        (
            "subtypes",
            "We included 800 patients from NorSSc. NorSSc had much dcSSc (41.2%).",
            [{"subtype": "diffuse", "pct": 41.2, "of_n": 800}],
        ),
        # a share before the type, type by type
        (
            "subtypes",
            "We saw 50 people; in 60% the disease was of the diffuse type, in 40% of the limited type.",
            [
                {"subtype": "diffuse", "pct": 60.0, "of_n": 50},
                {"subtype": "limited", "pct": 40.0, "of_n": 50},
            ],
        ),
        ("subtypes", "We saw 50 people. Ulcers formed in 60% of the patients of the limited type.", []),
        (
            "subtypes",
            "We saw 50 people. Limited disease was the rule (64%).",
            [{"subtype": "limited", "pct": 64.0, "of_n": 50}],
        ),
        # everybody
        ("subtypes", "Eighteen patients all had limited disease.", [{"subtype": "limited", "all": True}]),
        ("subtypes", "Eighteen people, all of whom had dcSSc, took it.", [{"subtype": "diffuse", "all": True}]),
        ("subtypes", "We treated 18 people. All 18 had dcSSc.", [{"subtype": "diffuse", "all": True}]),
        (
            "subtypes",
            "We treated 18 people. All 12 on placebo had dcSSc.",
            [{"subtype": "diffuse", "n": 12, "group": "placebo"}],
        ),
        (
            "subtypes",
            "The comparison group comprised 40 patients with limited SSc.",
            [{"subtype": "limited", "all": True, "group": "comparison group"}],
        ),
        ("subtypes", "Our cohort comprised 40 patients with limited SSc.", [{"subtype": "limited", "all": True}]),
        ("subtypes", "We studied 40 patients with an RA-SSc overlap.", [{"subtype": "overlap", "all": True}]),
        ("subtypes", "We studied 40 patients with RA; their symptoms overlap.", []),
        # groups behind their verb, or in the order of the arms
        (
            "sexes",
            ARMS + "Twenty women received tocilizumab and 24 placebo.",
            [
                {"female_n": 20, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            ARMS + "Fifty women and 10 men received tocilizumab or placebo.",
            [{"female_n": 50, "male_n": 10, "of_n": 60}],
        ),
        (
            "sexes",
            "Thirty patients (25 women) received tocilizumab. Thirty others (26 women) received placebo.",
            [
                {"female_n": 25, "of_n": 30, "group": "tocilizumab"},
                {"female_n": 26, "of_n": 30, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            ARMS + "The sexes were alike (F/M 24/5 v 26/5).",
            [
                {"female_n": 24, "male_n": 5, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 26, "male_n": 5, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            "We saw 40 patients and 30 controls. Male/female were 6/34 in the patients and 5/25 in controls.",
            [
                {"female_n": 34, "male_n": 6, "of_n": 40},
                {"female_n": 25, "male_n": 5, "of_n": 30, "group": "controls"},
            ],
        ),
        (
            "sexes",
            "We saw 40 patients and 30 controls. There were 35 women among the patients and 24 in the controls.",
            [{"female_n": 35, "of_n": 40}, {"female_n": 24, "of_n": 30, "group": "controls"}],
        ),
        (
            "sexes",
            ARMS + "Of the 60, 50 were women: 29 got tocilizumab and 31 placebo.",
            [{"female_n": 50, "of_n": 60}],
        ),
        # an age beside a share, a ratio like a time of day, everybody
        ("sexes", ARMS + "The median age was 52 and 85% were women.", [{"female_pct": 85.0, "of_n": 60}]),
        ("sexes", "The male to female ratio was 3:17.", [{"ratio_f_m": 5.67}]),
        ("sexes", "We treated 20 people. Every one of the 20 people was a woman.", [{"female_n": 20, "of_n": 20}]),
        ("sexes", "We treated 20 people. All women took the pill.", []),
        ("sexes", "We treated 20 people (women – 17, or 85%).", [{"female_n": 17, "female_pct": 85.0, "of_n": 20}]),
        ("sexes", "We treated 20 people. Three out of four, or 75%, were women.", [{"female_pct": 75.0, "of_n": 20}]),
        # who met the criteria was counted
        (
            "sexes",
            "Of 60 patients, 35 met the entry criteria and were included (80% female).",
            [{"female_pct": 80.0, "of_n": 35}],
        ),
        ("sexes", "The inclusion criteria asked for 80% women.", []),
        # another clause begins
        (
            "subtypes",
            "We saw 25 patients (20 women) with diffuse disease, 15 of whom improved.",
            [{"subtype": "diffuse", "all": True}],
        ),
        (
            "subtypes",
            "Forty-six women were studied; 33 of these women had limited SSc.",
            [{"subtype": "limited", "n": 33, "of_n": 46}],
        ),
        (
            "subtypes",
            "They saw 22 people with the diffuse kind, the one in which organs fail.",
            [{"subtype": "diffuse", "all": True}],
        ),
        # two subtypes beside each other
        (
            "subtypes",
            "We saw 31 patients. Limited disease was more frequent than diffuse (18 and 13 cases).",
            [{"subtype": "limited", "n": 18, "of_n": 31}, {"subtype": "diffuse", "n": 13, "of_n": 31}],
        ),
        ("subtypes", "Ulcers were more frequent in limited disease than in diffuse (18 and 13 cases).", []),
        (
            "subtypes",
            "We saw 50 patients. "
            "In 30 (60%) the disease was diffuse, in 17 (34%) limited; the others were overlap cases (3, 6%).",
            [
                {"subtype": "diffuse", "n": 30, "pct": 60.0, "of_n": 50},
                {"subtype": "limited", "n": 17, "pct": 34.0, "of_n": 50},
                {"subtype": "overlap", "n": 3, "pct": 6.0, "of_n": 50},
            ],
        ),
        (
            "subtypes",
            "Controls were set 1, all with limited disease, and set 2, patients with diffuse disease.",
            [
                {"subtype": "limited", "all": True, "group": "set 1"},
                {"subtype": "diffuse", "all": True, "group": "set 2"},
            ],
        ),
        ("subtypes", "Only diffuse SSc qualified for the trial.", [{"subtype": "diffuse", "all": True}]),
        ("subtypes", "In patients with diffuse disease the change was greater.", []),
        (
            "subtypes",
            "For a year 35 patients with diffuse disease took methotrexate and 36 placebo.",
            [{"subtype": "diffuse", "all": True}],
        ),
        (
            "sexes",
            ARMS + "Women made up 69% of the tocilizumab group (20 of 29) and 77.4% of the placebo group (24 of 31).",
            [
                {"female_n": 20, "female_pct": 69.0, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "female_pct": 77.4, "of_n": 31, "group": "placebo"},
            ],
        ),
        (
            "sexes",
            ARMS + "Of the former 20 were women, of the latter 24 were women.",
            [
                {"female_n": 20, "of_n": 29, "group": "tocilizumab"},
                {"female_n": 24, "of_n": 31, "group": "placebo"},
            ],
        ),
        # a disease that a drug failed to control makes no control group
        (
            "sexes",
            "Ustekinumab was given to three women with SSc that methotrexate had failed to control.",
            [{"female_n": 3, "of_n": 3}],
        ),
        # a study has no number, the latter of two counts is no group, three of four are everybody
        (
            "sexes",
            "In the Phase 2b study 184 adults, 149 of them women, were randomised.",
            [{"female_n": 149, "of_n": 184}],
        ),
        (
            "sexes",
            "The drug was compared with placebo. We screened 29 patients. "
            "In the end 24 were enrolled. Of the latter, 17 were women.",
            [{"female_n": 17, "of_n": 24}],
        ),
        ("sexes", "The disease invades lungs, and three of four patients are women.", []),
        ("sexes", "We treated four people. Three of four patients were women.", [{"female_n": 3, "of_n": 4}]),
        (
            "sexes",
            "We compared 28 patients with healthy controls (n = 11; all women).",
            [{"female_n": 11, "of_n": 11, "group": "healthy controls"}],
        ),
        # "not" speaks of the skin, not of whom the trial took
        (
            "subtypes",
            "The drug does not soften the skin of 20 patients with diffuse SSc, a trial found.",
            [{"subtype": "diffuse", "all": True}],
        ),
        # a number behind a subtype, and one of a sex
        (
            "subtypes",
            "They gave bosentan to 19 patients (dcSSc, 15; lcSSc, 4).",
            [{"subtype": "diffuse", "n": 15, "of_n": 19}, {"subtype": "limited", "n": 4, "of_n": 19}],
        ),
        (
            "sexes",
            "We saw 318 patients, of whom 285 of female sex (89.6%).",
            [{"female_n": 285, "female_pct": 89.6, "of_n": 318}],
        ),
        # people told apart by one word
        (
            "subtypes",
            "100 patients were included: 40 of late onset and 60 of usual onset. "
            "In late onset 20 had dcSSc, in usual onset 25.",
            [
                {"subtype": "diffuse", "n": 20, "of_n": 40, "group": "late onset"},
                {"subtype": "diffuse", "n": 25, "of_n": 60, "group": "usual onset"},
            ],
        ),
        (
            "sexes",
            "There were 40 patients with limited disease and 60 with diffuse disease. Women were 80 (80%).",
            [{"female_n": 80, "female_pct": 80.0}],
        ),
        # a share of the women, and what holds of everybody with the disease
        ("sexes", "We treated 18 people. Of the women, 80% had ulcers.", []),
        ("sexes", "About one person in 5,000 has systemic sclerosis, and 80% of them are women.", []),
        (
            "sexes",
            "We saw 50 people with systemic sclerosis, and 80% of them were women.",
            [{"female_pct": 80.0, "of_n": 50}],
        ),
        # what was compared with earlier values has no arms
        (
            "sexes",
            "The score was compared with values before treatment. "
            "Twenty patients had taken nintedanib, 5 of them men. Mycophenolate was kept up in 17.",
            [{"male_n": 5, "of_n": 20}],
        ),
    ],
)
def test_shares_in_groups(
    facts_of: Callable[..., list[dict[str, Any]]], field: str, text: str, expected: list[dict[str, Any]]
) -> None:
    assert facts_of(field, text) == expected
