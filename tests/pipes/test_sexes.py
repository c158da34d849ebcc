"""Facts of sexes: what a sentence states of a group, and what only looks like it."""

from collections.abc import Callable
from typing import Any

import pytest

ARMS = "Patients were randomised to tocilizumab or placebo. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # counts
        ("We studied 45 patients (38 women, 7 men; mean age 52 years).", [{"female_n": 38, "male_n": 7, "of_n": 45}]),
        ("Forty-five patients were recruited, 38 of them women.", [{"female_n": 38, "of_n": 45}]),
        ("Of 45 patients, 38 (84.4%) were female.", [{"female_n": 38, "female_pct": 84.4, "of_n": 45}]),
        ("There were thirty-eight women and seven men.", [{"female_n": 38, "male_n": 7}]),
        (
            "Most were female (n = 38; 84%), and the median disease duration was 3 years.",
            [{"female_n": 38, "female_pct": 84.0}],
        ),
        ("Eleven women and a man were treated with rituximab.", [{"female_n": 11, "male_n": 1}]),
        ("Both patients were women.", [{"female_n": 2, "of_n": 2}]),
        ("Twenty patients (18 F, 2 M) took part.", [{"female_n": 18, "male_n": 2, "of_n": 20}]),
        # shares
        ("Forty-five patients were recruited; 84% were female.", [{"female_pct": 84.0, "of_n": 45}]),
        ("Women made up 84% of the cohort.", [{"female_pct": 84.0}]),
        ("The sample was 84% female and 16% male.", [{"female_pct": 84.0, "male_pct": 16.0}]),
        ("Female sex was recorded in 84·4% of participants.", [{"female_pct": 84.4}]),
        # pairs and ratios
        ("The female-to-male ratio was 5.6:1.", [{"ratio_f_m": 5.6}]),
        ("The male to female ratio was 1:4.", [{"ratio_f_m": 4.0}]),
        ("Sex ratio (F:M) 9:1.", [{"ratio_f_m": 9.0}]),
        ("There was a female preponderance (ratio 6:1).", [{"ratio_f_m": 6.0}]),
        ("We included 20 patients (F/M 17/3) with early disease.", [{"female_n": 17, "male_n": 3, "of_n": 20}]),
        ("Thirty patients (M:F = 4:26) were treated with rituximab.", [{"female_n": 26, "male_n": 4, "of_n": 30}]),
        # groups
        (
            "We randomised 87 patients to tocilizumab (n = 43; 33 women) or placebo (n = 44; 34 women).",
            [{"female_n": 33, "of_n": 43, "group": "tocilizumab"}, {"female_n": 34, "of_n": 44, "group": "placebo"}],
        ),
        (
            ARMS + "Women made up 77% and 79%, respectively.",
            [{"female_pct": 77.0, "group": "tocilizumab"}, {"female_pct": 79.0, "group": "placebo"}],
        ),
        (
            ARMS + "There were 33 women in the tocilizumab group and 34 in the placebo group.",
            [{"female_n": 33, "group": "tocilizumab"}, {"female_n": 34, "group": "placebo"}],
        ),
        (
            ARMS + "Thirty-three of 43 patients on tocilizumab were women, as were 34 of 44 on placebo.",
            [{"female_n": 33, "of_n": 43, "group": "tocilizumab"}, {"female_n": 34, "of_n": 44, "group": "placebo"}],
        ),
        (
            ARMS + "The tocilizumab group consisted of 33 women and 10 men, the placebo group of 34 women and 10 men.",
            [
                {"female_n": 33, "male_n": 10, "group": "tocilizumab"},
                {"female_n": 34, "male_n": 10, "group": "placebo"},
            ],
        ),
        (
            ARMS + "Women (tocilizumab 77%, placebo 79%) predominated.",
            [{"female_pct": 77.0, "group": "tocilizumab"}, {"female_pct": 79.0, "group": "placebo"}],
        ),
        (
            "Twenty controls (15 women) and 20 patients with SSc (16 women) were studied.",
            [{"female_n": 15, "of_n": 20, "group": "controls"}, {"female_n": 16, "of_n": 20}],
        ),
        (
            "Women accounted for 80% of the overlap patients and 70% of those with dcSSc.",
            [{"female_pct": 80.0, "group": "overlap"}, {"female_pct": 70.0, "group": "dcSSc"}],
        ),
        (
            "The female to male ratio was 9:1 in lcSSc and 5:1 in dcSSc.",
            [{"ratio_f_m": 9.0, "group": "lcSSc"}, {"ratio_f_m": 5.0, "group": "dcSSc"}],
        ),
        # case reports
        ("A 54-year-old woman with scleroderma presented with renal crisis.", [{"female_n": 1, "of_n": 1}]),
        ("We describe a patient with dcSSc. His skin score was 30, and he was given IVIG.", [{"male_n": 1, "of_n": 1}]),
        # near misses
        ("Scleroderma affects four women for every man.", []),
        ("About 80% of people with scleroderma are women.", []),
        ("The trial will enrol 150 patients, 120 of them women.", []),
        ("Three women died during follow-up.", []),
        ("One woman became pregnant.", []),
        ("All but four were women.", []),
        ("ILD was present in 12 of 20 men.", []),
        ("Diffuse disease was more common in men (60%) than in women (30%).", []),
        ("Age was 52 years in women and 50 in men.", []),
        # more groups
        (
            "Of 28 people, 24 had tocilizumab and 4 placebo. Women were 70.8% of the former and 75.0% of the latter.",
            [
                {"female_pct": 70.8, "of_n": 24, "group": "tocilizumab"},
                {"female_pct": 75.0, "of_n": 4, "group": "placebo"},
            ],
        ),
        (
            "Women made up 82.4% of the inception cohort and 87.7% (986) of the prevalent cohort.",
            [
                {"female_pct": 82.4, "group": "inception cohort"},
                {"female_n": 986, "female_pct": 87.7, "group": "prevalent cohort"},
            ],
        ),
        (
            "The exposed (44 men, 4 women) were set against 96 unexposed patients (88 men and 8 women).",
            [
                {"female_n": 4, "male_n": 44, "group": "exposed"},
                {"female_n": 8, "male_n": 88, "of_n": 96, "group": "unexposed"},
            ],
        ),
        (
            ARMS + "Women constituted 77 and 79% of the groups.",
            [{"female_pct": 77.0, "group": "tocilizumab"}, {"female_pct": 79.0, "group": "placebo"}],
        ),
        (
            ARMS + "In the tocilizumab group 77% were female, in the placebo group 79%.",
            [{"female_pct": 77.0, "group": "tocilizumab"}, {"female_pct": 79.0, "group": "placebo"}],
        ),
        (
            ARMS + "Seven women (87.5%) were in each arm.",
            [
                {"female_n": 7, "female_pct": 87.5, "group": "tocilizumab"},
                {"female_n": 7, "female_pct": 87.5, "group": "placebo"},
            ],
        ),
        # more ways
        ("There were 7.5 female patients for every male one.", [{"ratio_f_m": 7.5}]),
        ("Women outnumbered men by 4 to 1.", [{"ratio_f_m": 4.0}]),
        (
            "18 (90%) women and 2 (10%) men took part.",
            [{"female_n": 18, "female_pct": 90.0, "male_n": 2, "male_pct": 10.0}],
        ),
        ("Male 4, female 16.", [{"female_n": 16, "male_n": 4}]),
        ("A male patient of 62 years developed renal crisis.", [{"male_n": 1, "of_n": 1}]),
        ("Women numbered 816 (86.2%), against 131 men.", [{"female_n": 816, "female_pct": 86.2, "male_n": 131}]),
        ("They were women for the most part (32 of 36).", [{"female_n": 32, "of_n": 36}]),
        (
            "Thirty-five patients were randomised (target sample size 72), of whom 25 (71%) were female.",
            [{"female_n": 25, "female_pct": 71.0, "of_n": 35}],
        ),
        ("Eighty-five per cent of those enrolled were women.", [{"female_pct": 85.0}]),
        ("The 20 patients included a single man and 19 women.", [{"female_n": 19, "male_n": 1, "of_n": 20}]),
        ("Nearly nine in ten (88%) of the participants were female.", [{"female_pct": 88.0}]),
        ("Sex, female, n (%): 52 (87).", [{"female_n": 52, "female_pct": 87.0}]),
        (
            "Patients with ILD were more often men (30% vs 15% in those without ILD).",
            [{"male_pct": 30.0, "group": "ILD"}, {"male_pct": 15.0, "group": "without ILD"}],
        ),
        # more near misses
        ("265 patients were randomised (women, 81.9%).", [{"female_pct": 81.9, "of_n": 265}]),
        ("Headache was complained of by 11 women.", []),
        ("Five patients, all women, withdrew.", []),
        ("A woman, 45, and a man, 50, were the first to volunteer.", []),
        ("There is one man for every nine women.", []),
    ],
)
def test_sexes(facts_of: Callable[..., list[dict[str, Any]]], text: str, expected: list[dict[str, Any]]) -> None:
    assert facts_of("sexes", text) == expected


def test_numbers_of_later_sentences_join_only_where_they_fit(facts_of: Callable[..., list[dict[str, Any]]]) -> None:
    later = "Skin scores fell. The lungs were stable. Side effects were mild. Three men had headache."
    assert facts_of("sexes", f"We studied 45 patients (38 women). {later}") == [{"female_n": 38, "of_n": 45}]
    summed = later.replace("Three men had headache", "The seven men had higher scores")
    assert facts_of("sexes", f"We studied 45 patients (38 women). {summed}") == [
        {"female_n": 38, "male_n": 7, "of_n": 45}
    ]
