"""Facts of subtypes: parts of groups, whole groups, and what only looks like them."""

from collections.abc import Callable
from typing import Any

import pytest

ARMS = "Patients were randomised to tocilizumab or placebo. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # parts
        (
            "Of 60 patients, 24 (40%) had diffuse and 36 (60%) limited disease.",
            [
                {"subtype": "diffuse", "n": 24, "pct": 40.0, "of_n": 60},
                {"subtype": "limited", "n": 36, "pct": 60.0, "of_n": 60},
            ],
        ),
        (
            "Disease was diffuse in 24 (40%), limited in 32 and sine scleroderma in 4.",
            [
                {"subtype": "diffuse", "n": 24, "pct": 40.0},
                {"subtype": "limited", "n": 32},
                {"subtype": "sine", "n": 4},
            ],
        ),
        (
            "60 patients were enrolled (dcSSc, n = 24; lcSSc, n = 36).",
            [{"subtype": "diffuse", "n": 24, "of_n": 60}, {"subtype": "limited", "n": 36, "of_n": 60}],
        ),
        (
            "60 patients were enrolled (24 dcSSc/36 lcSSc).",
            [{"subtype": "diffuse", "n": 24, "of_n": 60}, {"subtype": "limited", "n": 36, "of_n": 60}],
        ),
        (
            "Limited and diffuse disease were present in 36 and 24 patients, respectively.",
            [{"subtype": "limited", "n": 36}, {"subtype": "diffuse", "n": 24}],
        ),
        (
            "Twenty patients with dcSSc and 20 with lcSSc were studied.",
            [{"subtype": "diffuse", "n": 20}, {"subtype": "limited", "n": 20}],
        ),
        (
            "Thirty patients with limited (n=19) or diffuse (n=11) SSc were followed.",
            [{"subtype": "limited", "n": 19, "of_n": 30}, {"subtype": "diffuse", "n": 11, "of_n": 30}],
        ),
        (
            "60 patients were enrolled: 65% had lcSSc, 30% dcSSc and 5% an overlap syndrome.",
            [
                {"subtype": "limited", "pct": 65.0, "of_n": 60},
                {"subtype": "diffuse", "pct": 30.0, "of_n": 60},
                {"subtype": "overlap", "pct": 5.0, "of_n": 60},
            ],
        ),
        (
            "Overlap syndromes made up 10.1% of the registry (328 persons).",
            [{"subtype": "overlap", "n": 328, "pct": 10.1}],
        ),
        ("Four of 60 patients had an undifferentiated form.", [{"subtype": "unspecified-other", "n": 4, "of_n": 60}]),
        # groups
        (
            ARMS + "dcSSc was diagnosed in 26/43 and 25/44 patients, respectively.",
            [
                {"subtype": "diffuse", "n": 26, "of_n": 43, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 25, "of_n": 44, "group": "placebo"},
            ],
        ),
        (
            ARMS + "In the tocilizumab arm 26 had diffuse and 17 limited disease; in the placebo arm, 25 and 19.",
            [
                {"subtype": "diffuse", "n": 26, "group": "tocilizumab"},
                {"subtype": "limited", "n": 17, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 25, "group": "placebo"},
                {"subtype": "limited", "n": 19, "group": "placebo"},
            ],
        ),
        (
            ARMS + "Diffuse/limited disease: 26/17 with tocilizumab, 25/19 with placebo.",
            [
                {"subtype": "diffuse", "n": 26, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 25, "group": "placebo"},
                {"subtype": "limited", "n": 17, "group": "tocilizumab"},
                {"subtype": "limited", "n": 19, "group": "placebo"},
            ],
        ),
        (
            ARMS
            + "There were 12 people with dcSSc and 8 with lcSSc in the tocilizumab arm, "
            + "and 11 and 9 in the placebo arm.",
            [
                {"subtype": "diffuse", "n": 12, "group": "tocilizumab"},
                {"subtype": "limited", "n": 8, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 11, "group": "placebo"},
                {"subtype": "limited", "n": 9, "group": "placebo"},
            ],
        ),
        (
            ARMS + "The groups were alike (dcSSc 12 v. 11, lcSSc 8 v. 9).",
            [
                {"subtype": "diffuse", "n": 12, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 11, "group": "placebo"},
                {"subtype": "limited", "n": 8, "group": "tocilizumab"},
                {"subtype": "limited", "n": 9, "group": "placebo"},
            ],
        ),
        (
            "In cohort 1, 12 had dcSSc and 8 lcSSc; in cohort 2, 11 and 9.",
            [
                {"subtype": "diffuse", "n": 12, "group": "cohort 1"},
                {"subtype": "limited", "n": 8, "group": "cohort 1"},
                {"subtype": "diffuse", "n": 11, "group": "cohort 2"},
                {"subtype": "limited", "n": 9, "group": "cohort 2"},
            ],
        ),
        (
            "Among responders, 12 had dcSSc and 8 lcSSc; among non-responders, 11 and 9.",
            [
                {"subtype": "diffuse", "n": 12, "group": "responders"},
                {"subtype": "limited", "n": 8, "group": "responders"},
                {"subtype": "diffuse", "n": 11, "group": "non-responders"},
                {"subtype": "limited", "n": 9, "group": "non-responders"},
            ],
        ),
        # whole groups
        ("Patients with diffuse cutaneous SSc were recruited.", [{"subtype": "diffuse", "all": True}]),
        ("Thirty adults with early dcSSc received rituximab.", [{"subtype": "diffuse", "all": True}]),
        (
            "Adults with dcSSc of up to 3 years' duration were randomly assigned to abatacept or placebo.",
            [{"subtype": "diffuse", "all": True}],
        ),
        ("All of them had diffuse disease of less than three years.", [{"subtype": "diffuse", "all": True}]),
        ("The disease was of the diffuse type in all.", [{"subtype": "diffuse", "all": True}]),
        ("Twelve dcSSc patients were treated with rituximab.", [{"subtype": "diffuse", "all": True}]),
        (
            "Inclusion criteria were dcSSc, disease duration under 5 years and mRSS over 10.",
            [{"subtype": "diffuse", "all": True}],
        ),
        ("We followed 40 patients with very early SSc.", [{"subtype": "early", "all": True}]),
        (
            "A 50-year-old woman with diffuse cutaneous systemic sclerosis developed renal crisis.",
            [{"subtype": "diffuse", "all": True}],
        ),
        # near misses
        ("Patients with dcSSc have a poor prognosis.", []),
        ("Mortality is higher in diffuse than in limited disease.", []),
        ("mRSS fell more in patients with diffuse than in those with limited disease.", []),
        ("In the diffuse subgroup the score fell by 5.", []),
        ("Among those with dcSSc, mRSS improved.", []),
        ("Patients with either limited or diffuse SSc were recruited.", []),
        ("Patients with limited SSc were excluded.", []),
        ("The trial will enrol 150 patients with dcSSc.", []),
        ("Rituximab was well tolerated in early dcSSc.", []),
        (
            "Digital ulcers were seen in 12 (60%) patients with dcSSc and 5 (20%) with lcSSc.",
            [],
        ),
        ("Three patients with lcSSc and two with dcSSc developed ulcers.", []),
        ("Mean mRSS was 24 in dcSSc and 8 in lcSSc.", []),
        (
            "Response was seen in 8 of the 12 patients with diffuse and 3 of 8 with limited disease.",
            [],
        ),
        ("CT showed diffuse alveolar damage in 12 patients and limited fibrosis in 8.", []),
        ("Data on 12 patients were limited.", []),
        # more groups
        (
            ARMS + "Of the 43 on tocilizumab, 26 had dcSSc; of the 44 on placebo, 25.",
            [
                {"subtype": "diffuse", "n": 26, "of_n": 43, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 25, "of_n": 44, "group": "placebo"},
            ],
        ),
        (
            ARMS + "Diffuse and limited disease were present in 12 and 8 tocilizumab and in 11 and 9 placebo patients.",
            [
                {"subtype": "diffuse", "n": 12, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 11, "group": "placebo"},
                {"subtype": "limited", "n": 8, "group": "tocilizumab"},
                {"subtype": "limited", "n": 9, "group": "placebo"},
            ],
        ),
        (
            "Twenty (50%) of the men and 30 (20%) of the women had dcSSc.",
            [
                {"subtype": "diffuse", "n": 20, "pct": 50.0, "group": "men"},
                {"subtype": "diffuse", "n": 30, "pct": 20.0, "group": "women"},
            ],
        ),
        (
            ARMS + "Each group had 12 diffuse and 8 limited patients.",
            [
                {"subtype": "diffuse", "n": 12, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 12, "group": "placebo"},
                {"subtype": "limited", "n": 8, "group": "tocilizumab"},
                {"subtype": "limited", "n": 8, "group": "placebo"},
            ],
        ),
        # more ways
        (
            "20 patients (lcSSc:dcSSc 12:8) took part.",
            [{"subtype": "limited", "n": 12, "of_n": 20}, {"subtype": "diffuse", "n": 8, "of_n": 20}],
        ),
        (
            "20 patients (12 lc- and 8 dcSSc) took part.",
            [{"subtype": "limited", "n": 12, "of_n": 20}, {"subtype": "diffuse", "n": 8, "of_n": 20}],
        ),
        (
            "There were 12 cases of lcSSc and 8 of dcSSc.",
            [{"subtype": "limited", "n": 12}, {"subtype": "diffuse", "n": 8}],
        ),
        (
            "817 had the limited cutaneous type, 313 the diffuse one, and 127 very early SSc.",
            [{"subtype": "limited", "n": 817}, {"subtype": "diffuse", "n": 313}, {"subtype": "early", "n": 127}],
        ),
        ("The forty participants had diffuse cutaneous SSc.", [{"subtype": "diffuse", "all": True}]),
        ("Patients with dcSSc (n = 40) took part.", [{"subtype": "diffuse", "all": True}]),
        (
            "Our patient, a seamstress aged 37, had had diffuse cutaneous systemic sclerosis for three years.",
            [{"subtype": "diffuse", "all": True}],
        ),
        (
            "dcSSc was found in 30 (62.5%) of the exposed but only in 37 (38.5%) of the unexposed.",
            [
                {"subtype": "diffuse", "n": 30, "pct": 62.5, "group": "exposed"},
                {"subtype": "diffuse", "n": 37, "pct": 38.5, "group": "unexposed"},
            ],
        ),
        ("Limited disease prevailed (591 patients, 62.4%).", [{"subtype": "limited", "n": 591, "pct": 62.4}]),
        # of one sex, of some treated
        (
            "Diffuse disease was found in 31 of 61 men and 88 of 351 women.",
            [
                {"subtype": "diffuse", "n": 31, "of_n": 61, "group": "men"},
                {"subtype": "diffuse", "n": 88, "of_n": 351, "group": "women"},
            ],
        ),
        (
            "Six (four diffuse, two limited) had received tocilizumab and two (one diffuse, one limited) placebo.",
            [
                {"subtype": "diffuse", "n": 4, "of_n": 6, "group": "tocilizumab"},
                {"subtype": "limited", "n": 2, "of_n": 6, "group": "tocilizumab"},
                {"subtype": "diffuse", "n": 1, "of_n": 2, "group": "placebo"},
                {"subtype": "limited", "n": 1, "of_n": 2, "group": "placebo"},
            ],
        ),
        # everyday words
        (
            "Of the patients, 57%, to be exact, have the diffuse form; the limited form is found in 42%, "
            "and 1% have no thickened skin at all, the sine type.",
            [
                {"subtype": "diffuse", "pct": 57.0},
                {"subtype": "limited", "pct": 42.0},
                {"subtype": "sine", "pct": 1.0},
            ],
        ),
        (
            "The diffuse form was seen in 20 (33%), the limited one in 40 (67%).",
            [{"subtype": "diffuse", "n": 20, "pct": 33.0}, {"subtype": "limited", "n": 40, "pct": 67.0}],
        ),
        (
            "We treated four patients, whose systemic sclerosis was diffuse without exception.",
            [{"subtype": "diffuse", "all": True}],
        ),
        (
            ARMS + "Of the tocilizumab group 21 and of the placebo group 22 had limited disease.",
            [
                {"subtype": "limited", "n": 21, "group": "tocilizumab"},
                {"subtype": "limited", "n": 22, "group": "placebo"},
            ],
        ),
        (
            "We treated 35 patients and 70 controls. Seventeen of the former had limited and 18 had diffuse disease.",
            [{"subtype": "limited", "n": 17, "of_n": 35}, {"subtype": "diffuse", "n": 18, "of_n": 35}],
        ),
        (
            "Twelve patients (100% dcSSc) received rituximab.",
            [{"subtype": "diffuse", "pct": 100.0, "of_n": 12, "all": True}],
        ),
        # each, and words of frequency
        (
            "There were 30 patients each with limited and diffuse disease.",
            [{"subtype": "limited", "n": 30}, {"subtype": "diffuse", "n": 30}],
        ),
        (
            "Limited disease was the most frequent (63%), followed by diffuse disease (33%).",
            [{"subtype": "limited", "pct": 63.0}, {"subtype": "diffuse", "pct": 33.0}],
        ),
        ("Sine scleroderma was rare (2 patients).", [{"subtype": "sine", "n": 2}]),
        # notations and rates
        ("Diffuse cutaneous SSc, n (%): 20 (33).", [{"subtype": "diffuse", "n": 20, "pct": 33.0}]),
        ("Two thirds (66.7%) had limited skin involvement.", [{"subtype": "limited", "pct": 66.7}]),
        ("Skin involvement was diffuse in two thirds (40) of them.", [{"subtype": "diffuse", "n": 40}]),
        ("Nine in ten patients (90%) had limited disease.", [{"subtype": "limited", "pct": 90.0}]),
        ("Subtype (dc/lc): 20/40.", [{"subtype": "diffuse", "n": 20}, {"subtype": "limited", "n": 40}]),
        (
            "The disease was limited to the hands and face in 40 patients and diffuse in 20.",
            [{"subtype": "limited", "n": 40}, {"subtype": "diffuse", "n": 20}],
        ),
        # more whole groups
        ("To take part, people had to have the diffuse form.", [{"subtype": "diffuse", "all": True}]),
        ("The phase 3 trial in diffuse scleroderma missed its goal.", [{"subtype": "diffuse", "all": True}]),
        ("Only patients with diffuse disease were admitted.", [{"subtype": "diffuse", "all": True}]),
        ("Established diffuse disease was the target of the trial.", [{"subtype": "diffuse", "all": True}]),
        ("Twelve patients, all dcSSc, received rituximab.", [{"subtype": "diffuse", "all": True}]),
        ("Twelve patients (dcSSc; ten women) received rituximab.", [{"subtype": "diffuse", "all": True}]),
        # said of all in brief
        ("Entered 12, evaluable 11. All dcSSc.", [{"subtype": "diffuse", "all": True}]),
        ("Five women and one man took part; diffuse SSc throughout.", [{"subtype": "diffuse", "all": True}]),
        ("Diffuse disease was shared by all.", [{"subtype": "diffuse", "all": True}]),
        ("Early diffuse disease was what they all had.", [{"subtype": "diffuse", "all": True}]),
        ("Methods: dcSSc, mRSS at least 14 at enrolment.", [{"subtype": "diffuse", "all": True}]),
        ("This registry was confined to diffuse disease.", [{"subtype": "diffuse", "all": True}]),
        ("Twelve patients with anti-Scl-70 and early dcSSc were given it.", [{"subtype": "diffuse", "all": True}]),
        ("Of 101 patients, all with diffuse disease, 52 had TX-9.", [{"subtype": "diffuse", "all": True}]),
        # … and what only looks like it
        ("The skin eased a little; not all dcSSc patients gained.", []),
        ("Gains were confined to the diffuse form.", []),
        ("Background: dcSSc, a disease of the skin, is rare.", []),
        # more near misses
        ("Nearly all participants had diffuse disease.", []),
        ("Some patients with diffuse disease were treated.", []),
        ("The majority of participants were women with diffuse disease who received rituximab.", []),
        ("Trials in diffuse scleroderma have failed.", []),
        ("We had 88 patients with dcSSc (44 on abatacept, 44 on placebo).", [{"subtype": "diffuse", "all": True}]),
        ("Survival at 10 years: limited 92%, diffuse 76%.", []),
        ("Patients with dcSSc should be given mycophenolate.", []),
        ("Experience with upadacitinib is limited.", []),
        ("We enrolled patients other than those with limited SSc.", []),
    ],
)
def test_subtypes(facts_of: Callable[..., list[dict[str, Any]]], text: str, expected: list[dict[str, Any]]) -> None:
    assert facts_of("subtypes", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Men had dcSSc more often than women (45% versus 27%).", [("men", 45.0), ("women", 27.0)]),
        ("Diffuse disease was more common in men than in women (45% vs 27%).", [("men", 45.0), ("women", 27.0)]),
        ("Diffuse disease was more frequent among men (45%) than among women (27%).", [("men", 45.0), ("women", 27.0)]),
        ("Men more often had diffuse disease (45% v. 27%).", [("men", 45.0), ("women", 27.0)]),
        ("The diffuse subtype was seen in 45% of men but only 27% of women.", [("men", 45.0), ("women", 27.0)]),
        (
            "Diffuse disease was more common in patients with PAH than in those without (71% vs 58%).",
            [("PAH", 71.0), ("without PAH", 58.0)],
        ),
        (
            "Patients with PAH were older, and diffuse disease was rarer among them (58% vs. 71% in those without PH).",
            [("PAH", 58.0), ("without PH", 71.0)],
        ),
        (
            "Among patients with ILD, 60% had diffuse disease; among those without, 25%.",
            [("ILD", 60.0), ("without ILD", 25.0)],
        ),
        (
            "Diffuse disease was more common in the deceased than in the living (60% against 35%).",
            [("deceased", 60.0), ("living", 35.0)],
        ),
        (
            "Among ATA-positive patients, 60% had diffuse disease; among ACA-positive ones, 5%.",
            [("ATA-positive", 60.0), ("ACA-positive", 5.0)],
        ),
        # near misses
        ("Ulcers were more common in dcSSc than in lcSSc (45% versus 27%).", []),
        ("Men with dcSSc died more often than women (45% versus 27%).", []),
    ],
)
def test_subtypes_of_people(
    facts_of: Callable[..., list[dict[str, Any]]], text: str, expected: list[tuple[str, float]]
) -> None:
    assert [(fact["group"], fact["pct"]) for fact in facts_of("subtypes", text)] == expected


@pytest.mark.parametrize(
    ("text", "of_n"),
    [
        # the counts add up to it
        ("Of 18 screened, we enrolled 15, and 14 took dabigatran (8 dcSSc, 6 lcSSc).", 14),
        ("25 patients took part. They had limited (n = 18) or diffuse (n = 7) SSc.", 25),
        # the percentages are of it
        (
            "122 were screened and 38 randomised. Limited disease was seen in 29 (76.3%), diffuse in 9 (23.7%).",
            38,
        ),
        ("The rest (n = 1,124) had been ill for longer; 379 (33.7%) had dcSSc and 745 (66.3%) lcSSc.", 1124),
        # no such number
        ("25 patients took part. Limited disease was seen in 29 (76.3%), diffuse disease in 9 (23.7%).", None),
    ],
)
def test_total_that_the_shares_fit(facts_of: Callable[..., list[dict[str, Any]]], text: str, of_n: int | None) -> None:
    facts = facts_of("subtypes", text)
    assert facts
    assert {fact.get("of_n") for fact in facts} == {of_n}
