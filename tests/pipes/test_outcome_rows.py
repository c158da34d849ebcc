"""Results in rows, shares, doses, and groups that are known by what they did."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

# Numbers, groups and times in rows.
LISTS = [
    (
        "Two groups were compared: upfront (n=24) and rescue (n=43). Mean mRSS before ASCT, at 1 year"
        " and at 3 years was 29.8, 15.2 and 11.0 in the upfront group and 26.1, 16.0 and 13.7 in the "
        "rescue group.",
        [
            "score 11 statistic=mean direction=improved timepoint=P3Y group=upfront",
            "score 13.7 statistic=mean direction=improved timepoint=P3Y group=rescue",
            "score 15.2 statistic=mean direction=improved timepoint=P1Y group=upfront",
            "score 16 statistic=mean direction=improved timepoint=P1Y group=rescue",
            "score 26.1 statistic=mean timepoint=baseline group=rescue",
            "score 29.8 statistic=mean timepoint=baseline group=upfront",
        ],
    ),
    (
        "The mean mRSS before rituximab was 29.8; one year later it was 15.2.",
        [
            "score 15.2 statistic=mean direction=improved timepoint=P1Y",
            "score 29.8 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "Patients were randomised to tildrakizumab or placebo. The mean change in mRSS was −3.1 (95% "
        "CI −4.5 to −1.7) with tildrakizumab and −2.6 (−4.5 to −0.7) with placebo at week 24, and "
        "−6.0 (−7.7 to −4.3) and −4.4 (−6.7 to −2.1) at week 48.",
        [
            "change -2.6 statistic=mean ci_low=-4.5 ci_high=-0.7 direction=improved timepoint=P24W group=placebo",
            "change -3.1 statistic=mean ci_low=-4.5 ci_high=-1.7 direction=improved timepoint=P24W group=tildrakizumab",
            "change -4.4 statistic=mean ci_low=-6.7 ci_high=-2.1 direction=improved timepoint=P48W group=placebo",
            "change -6 statistic=mean ci_low=-7.7 ci_high=-4.3 direction=improved timepoint=P48W group=tildrakizumab",
        ],
    ),
    (
        "Patients were assigned to a drug at 40, 80 or 160 mg or placebo. Changes in mRSS at week 36 "
        "were −5.1, −5.4 and −7.2 in the 40, 80 and 160 mg groups compared with −4.3 in the placebo "
        "group; p values for 40 mg and 80 mg were 0.47 and 0.33, respectively.",
        [
            "change -4.3 direction=improved timepoint=P36W group=placebo",
            "change -5.1 p=0.47 direction=improved significant=False timepoint=P36W group=40 mg comparator=placebo",
            "change -5.4 p=0.33 direction=improved significant=False timepoint=P36W group=80 mg comparator=placebo",
            "change -7.2 direction=improved timepoint=P36W group=160 mg",
        ],
    ),
    (
        "Patients were randomised to 10 mg, 20 mg or placebo. At week 24 the mean change in mRSS was "
        "−3.1 with 10 mg, −5.2 with 20 mg and −1.9 with placebo. The higher dose differed "
        "significantly from placebo (p=0.01).",
        [
            "change -1.9 statistic=mean direction=improved timepoint=P24W group=placebo",
            "change -3.1 statistic=mean direction=improved timepoint=P24W group=10 mg",
            "change -5.2 statistic=mean p=0.01 direction=improved significant=True timepoint=P24W "
            "group=20 mg comparator=placebo",
        ],
    ),
    (
        "All took 10 mg of prednisone. At week 24 the mean mRSS was 21 in the 20 with a higher dose.",
        [
            "score 21 statistic=mean n=20 timepoint=P24W",
        ],
    ),
]

# Who reached a limit of response.
SHARES = [
    (
        "Seven of the nine patients, or 78%, had a decrease in mRSS of eight points or more.",
        [
            "responders 78 n=7 direction=improved",
        ],
    ),
    (
        "Of 403 patients, 63 of them (15.6%) had an increase in mRSS of more than 5 points.",
        [
            "responders 15.6 n=63 direction=worsened",
        ],
    ),
    (
        "Patients were randomised to AML or PBO. A ≥25% improvement in mRSS was achieved by 54.8% vs "
        "23.8% at Week 24 (p=0.018).",
        [
            "responders 23.8 direction=improved timepoint=P24W group=PBO",
            "responders 54.8 p=0.018 direction=improved significant=True timepoint=P24W group=AML comparator=PBO",
        ],
    ),
    (
        "At week 24 the mRSS had improved by 54.8%.",
        [
            "percent_change -54.8 direction=improved timepoint=P24W",
        ],
    ),
]

# Differences and their bounds.
DIFFERENCES = [
    (
        "Patients were randomised to rituximab or placebo. At week 52, mRSS had decreased by 7.0 "
        "points in the rituximab arm and by 6.4 points in the placebo arm (difference: -0.6; 95% CI: "
        "-2.2, 1.0; p=0.47).",
        [
            "change -6.4 direction=improved timepoint=P52W group=placebo",
            "change -7 direction=improved timepoint=P52W group=rituximab",
            "difference -0.6 ci_low=-2.2 ci_high=1 p=0.47 direction=improved significant=False "
            "timepoint=P52W group=rituximab comparator=placebo",
        ],
    ),
    (
        "Patients were randomised to rituximab or placebo. There was little or no difference in mRSS "
        "at 6 months (0.7 points lower; 95% confidence interval 3.3 lower to 1.9 higher).",
        [
            "difference -0.7 ci_low=-3.3 ci_high=1.9 direction=improved timepoint=P6M group=rituximab"
            " comparator=placebo",
        ],
    ),
]

# A score of a study that saw its patients once has no time.
COHORTS = [
    (
        "There was a higher mean mRSS in men (13.8 vs 9.9).",
        [
            "score 13.8 statistic=mean group=men",
            "score 9.9 statistic=mean group=women",
        ],
    ),
    (
        "The mean mRSS was higher at 12 months (13.8 vs 9.9).",
        [
            "score 13.8 statistic=mean direction=worsened timepoint=P12M",
            "score 9.9 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "The mean mRSS was 14 in 30 patients and FVC 80%.",
        [
            "score 14 statistic=mean",
        ],
    ),
]

# Groups known by what they did.
DOINGS = [
    (
        "The mRSS rose by a mean of 2.1 points in the group that stopped and did not change in the "
        "group that continued.",
        [
            "change 2.1 statistic=mean direction=worsened group=stopped",
            "change words statistic=mean direction=stable group=continued",
        ],
    ),
    (
        "At 48 weeks mRSS had changed by −9.4 in those who stayed on drug and −8.1 in those who switched.",
        [
            "change -8.1 direction=improved timepoint=P48W group=switched",
            "change -9.4 direction=improved timepoint=P48W group=stayed on drug",
        ],
    ),
    (
        "At 48 weeks mRSS had changed by −9.4; the drug was stopped in two patients.",
        [
            "change -9.4 direction=improved timepoint=P48W",
        ],
    ),
]

# What is said of them further on.
LATER = [
    (
        "The median mRSS was 20 (range 9–30) at baseline and 11 (range 4–24) after six months. The "
        "lower score at six months was statistically significant (Wilcoxon test, P = 0.012).",
        [
            "score 11 statistic=median min=4 max=24 p=0.012 direction=improved significant=True timepoint=P6M",
            "score 20 statistic=median min=9 max=30 timepoint=baseline",
        ],
    ),
    (
        "The mRSS, on average 13.9 to begin with, had come down to 12.8 by week 12 and to 11.2 by "
        "week 24; the latter value, but not the former, was significantly lower than that at baseline"
        " (p = 0.002 and p = 0.11).",
        [
            "score 11.2 statistic=mean p=0.002 direction=improved significant=True timepoint=P24W",
            "score 12.8 statistic=mean p=0.11 direction=improved significant=False timepoint=P12W",
            "score 13.9 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "The skin score did not change in case 1 (14 before treatment and 14 at 12 months) but fell "
        "from 10 to 6 in case 2 over the same 12 months.",
        [
            "score 10 timepoint=baseline group=patient 2",
            "score 14 direction=stable timepoint=P12M group=patient 1",
            "score 6 direction=improved timepoint=P12M group=patient 2",
        ],
    ),
    (
        "Of 131 patients, 104 were still seen at two years, when their median mRSS was 13 (IQR 8–19).",
        [
            "score 13 statistic=median q1=8 q3=19 n=104 timepoint=P2Y",
        ],
    ),
    (
        "Skin scores (mRSS) before treatment and after six months are tabulated below.",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *LISTS,
        *SHARES,
        *DIFFERENCES,
        *COHORTS,
        *DOINGS,
        *LATER,
    ],
    ids=lambda item: str(item)[:50],
)
def test_rows_and_groups(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
