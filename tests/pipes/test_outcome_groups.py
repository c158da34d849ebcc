"""Whose results they are, what was tested, and when."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

# Whose results they are.
GROUPS = [
    (
        "In the 7 completers MRSS came down by 4.2 points at 6 months and by 6.3 points at 12 months.",
        [
            "change -4.2 n=7 direction=improved timepoint=P6M",
            "change -6.3 n=7 direction=improved timepoint=P12M",
        ],
    ),
    (
        "Twelve completers had a lower mRSS than 4 non-completers (12.1 vs 18.3).",
        [
            "score 12.1 n=12 group=completers",
            "score 18.3 n=4 group=non-completers",
        ],
    ),
    (
        "In the single patient with lcSSc the skin score went from 9 to 3 at week 24.",
        [
            "score 3 direction=improved timepoint=P24W group=lcSSc",
            "score 9 timepoint=baseline group=lcSSc",
        ],
    ),
    (
        "In our own limited patients the skin score went from 8.1 to 7.3 over 12 months; that of the "
        "diffuse patients fell from 24.6 to 17.2.",
        [
            "score 17.2 direction=improved timepoint=P12M group=diffuse",
            "score 24.6 timepoint=baseline group=diffuse",
            "score 7.3 direction=improved timepoint=P12M group=limited",
            "score 8.1 timepoint=baseline group=limited",
        ],
    ),
    (
        "There were more women among the limited patients, and a higher mean mRSS in men (13.8 vs 9.9).",
        [
            "score 13.8 statistic=mean group=men",
            "score 9.9 statistic=mean group=women",
        ],
    ),
    (
        "Patients were randomised to guselkumab or placebo. At 52 weeks mRSS had fallen by 8.1 and "
        "4.0 points (P = 0.02). At that time 65% and 35%, respectively, had then improved by more "
        "than 5 points.",
        [
            "change -4 direction=improved timepoint=P52W group=placebo",
            "change -8.1 p=0.02 direction=improved significant=True timepoint=P52W group=guselkumab comparator=placebo",
            "responders 35 direction=improved timepoint=P52W group=placebo",
            "responders 65 direction=improved timepoint=P52W group=guselkumab",
        ],
    ),
    (
        "Patients were randomised to 40 mg, 120 mg or placebo. At week 48, mRSS had fallen by 3.1 "
        "with 40 mg, 6.2 with 120 mg and 2.8 with placebo; the difference between 120 mg and placebo "
        "was -3.4 (95% CI -6.4, -0.4; P = 0.027).",
        [
            "change -2.8 direction=improved timepoint=P48W group=placebo",
            "change -3.1 direction=improved timepoint=P48W group=40 mg",
            "change -6.2 direction=improved timepoint=P48W group=120 mg",
            "difference -3.4 ci_low=-6.4 ci_high=-0.4 p=0.027 direction=improved significant=True "
            "timepoint=P48W group=120 mg comparator=placebo",
        ],
    ),
]

# What was tested, of how many groups.
TESTED = [
    (
        "Patients were randomised to 20 mg, 40 mg or placebo. Change in mRSS at week 24 was -4.9 "
        "points on placebo, -3.7 for the lower and -4.1 for the higher dose. Neither was significant "
        "(p=0.32 and p=0.48 against placebo).",
        [
            "change -3.7 p=0.32 direction=improved significant=False timepoint=P24W group=20 mg comparator=placebo",
            "change -4.1 p=0.48 direction=improved significant=False timepoint=P24W group=40 mg comparator=placebo",
            "change -4.9 direction=improved timepoint=P24W group=placebo",
        ],
    ),
    (
        "Patients were randomised to 20 mg, 40 mg or placebo. Change in mRSS at week 24 was -4.9 "
        "points on placebo, -3.7 for the lower and -4.1 for the higher dose. Headache was no more "
        "common (p=0.32 and p=0.48).",
        [
            "change -3.7 direction=improved timepoint=P24W group=20 mg",
            "change -4.1 direction=improved timepoint=P24W group=40 mg",
            "change -4.9 direction=improved timepoint=P24W group=placebo",
        ],
    ),
    (
        "Patients were randomised to 15 mg, 25 mg or placebo. In the 15 mg arm mRSS was 20.1 at entry"
        " and 16.9 at 24 weeks; in the 25 mg arm the figures were 19.6 and 14.8, and in the placebo "
        "group 19.9 and 18.8. At 24 weeks the 25 mg arm (P = 0.01) but not the 15 mg arm (P = 0.12) "
        "differed significantly from placebo.",
        [
            "score 14.8 p=0.01 direction=improved significant=True timepoint=P24W group=25 mg comparator=placebo",
            "score 16.9 p=0.12 direction=improved significant=False timepoint=P24W group=15 mg comparator=placebo",
            "score 18.8 direction=improved timepoint=P24W group=placebo",
            "score 19.6 timepoint=baseline group=25 mg",
            "score 19.9 timepoint=baseline group=placebo",
            "score 20.1 timepoint=baseline group=15 mg",
        ],
    ),
    (
        "Changes in mRSS at 12 months were -4.0 with methotrexate, -4.1 with MMF and -3.3 with "
        "cyclophosphamide, with no significant difference between groups (p=0.346).",
        [
            "change -3.3 direction=improved timepoint=P12M group=cyclophosphamide",
            "change -4 direction=improved timepoint=P12M group=methotrexate",
            "change -4.1 direction=improved timepoint=P12M group=MMF",
            "difference words p=0.346 direction=stable significant=False timepoint=P12M",
        ],
    ),
]

# Times, and statistics said at the end.
PLACES = [
    (
        "The mRSS was 24.1 at baseline, it reached 21·0 (6·9) at week 12 and 19·7 (7·1) at week 24.",
        [
            "score 19.7 sd=7.1 direction=improved timepoint=P24W",
            "score 21 sd=6.9 direction=improved timepoint=P12W",
            "score 24.1 timepoint=baseline",
        ],
    ),
    (
        "mRSS came down from 25 to 18 in 12 weeks, on average.",
        [
            "score 18 statistic=mean direction=improved timepoint=P12W",
            "score 25 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "From 19.2 (SD 7.6) to begin with, the mean mRSS had gone to 18.9 (SD 8.1) by week 8, no "
        "significant change (p=0.81).",
        [
            "score 18.9 statistic=mean sd=8.1 p=0.81 direction=stable significant=False timepoint=P8W",
            "score 19.2 statistic=mean sd=7.6 timepoint=baseline",
        ],
    ),
    (
        "The MRSS fell from 23.6 to 17.9 in men and from 29.1 to 22.0 in women by week 7; at week 24 FVC was normal.",
        [
            "score 17.9 direction=improved timepoint=P7W group=men",
            "score 22 direction=improved timepoint=P7W group=women",
            "score 23.6 timepoint=baseline group=men",
            "score 29.1 timepoint=baseline group=women",
        ],
    ),
]

# What a later value is set against.
STARTS = [
    (
        "At week 24 the mRSS had a mean of 20.3, against 26.5 to begin with.",
        [
            "score 20.3 statistic=mean direction=improved timepoint=P24W",
            "score 26.5 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "Patients were randomised to rituximab or placebo. Mean mRSS was 18.2 with rituximab compared"
        " with 17.1 with placebo at baseline.",
        [
            "score 17.1 statistic=mean timepoint=baseline group=placebo",
            "score 18.2 statistic=mean timepoint=baseline group=rituximab",
        ],
    ),
    (
        "Fifteen patients received the drug in two cohorts. The MRSS fell from 23.6 to 17.9 in the 1 "
        "mg/kg cohort and from 29.1 to 22.0 in the 5 mg/kg cohort.",
        [
            "score 17.9 direction=improved group=1 mg/kg",
            "score 22 direction=improved group=5 mg/kg",
            "score 23.6 timepoint=baseline group=1 mg/kg",
            "score 29.1 timepoint=baseline group=5 mg/kg",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *GROUPS,
        *TESTED,
        *PLACES,
        *STARTS,
    ],
    ids=lambda item: str(item)[:50],
)
def test_groups_and_tests(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
