"""Results whose score, time, statistic or test stands in another clause or sentence."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

# Sentences that leave out the score, and near misses that speak of something else.
ELLIPSES = [
    (
        "Patients were randomised to rituximab or placebo. The mRSS fell by 4.8 with rituximab and by 6.9 with "
        "placebo, a difference that was not significant.",
        [
            "change -4.8 direction=improved group=rituximab",
            "change -6.9 direction=improved group=placebo",
            "difference words direction=stable significant=False group=rituximab comparator=placebo",
        ],
    ),
    (
        "Patients were randomised to rituximab or placebo. A difference in mRSS between the groups could be due "
        "to chance.",
        [],
    ),
    (
        "After 6 months the mean mRSS had fallen from 21.3 to 17.5. It amounted to 15.2 after 12 months (p<0.001).",
        [
            "score 15.2 statistic=mean p=<0.001 direction=improved significant=True timepoint=P12M",
            "score 17.5 statistic=mean direction=improved timepoint=P6M",
            "score 21.3 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "After 6 months the mean mRSS had fallen from 21.3 to 17.5. Compliance amounted to 15.2 after 12 months "
        "(p<0.001).",
        [
            "score 17.5 statistic=mean direction=improved timepoint=P6M",
            "score 21.3 statistic=mean timepoint=baseline",
        ],
    ),
]

# Those who came so far as a limit, and a change of just so much.
LIMITS = [
    (
        "An improvement of mRSS by 20% was achieved at 6 months by 5 of the 11 patients.",
        ["responders words n=5 direction=improved timepoint=P6M"],
    ),
    (
        "The mRSS fell from 23.4 to 17.8 at 2 years. Sixty-one patients (49%) had improved by at least 30% at "
        "that time.",
        [
            "responders 49 n=61 direction=improved timepoint=P2Y",
            "score 17.8 direction=improved timepoint=P2Y",
            "score 23.4 timepoint=baseline",
        ],
    ),
    (
        "The mRSS fell from 23.4 to 17.8 at 2 years. Sixty-one patients (49%) had improved by at least 30% in FVC.",
        ["score 17.8 direction=improved timepoint=P2Y", "score 23.4 timepoint=baseline"],
    ),
    (
        "An improvement of mRSS by 20% was seen at 6 months.",
        ["percent_change -20 direction=improved timepoint=P6M"],
    ),
    (
        "A drop in mRSS of at least 5 points was noted in nine people on iloprost (64%) and in four on sham "
        "(29%) after 7 months.",
        [
            "responders 29 n=4 direction=improved timepoint=P7M group=sham",
            "responders 64 n=9 direction=improved timepoint=P7M group=iloprost",
        ],
    ),
]

# When a score was what it was.
TIMES = [
    (
        "After 12 weeks the mRSS of the early group was reduced from (19.42±5.13) to (12.06±4.38).",
        [
            "score 12.06 sd=4.38 direction=improved timepoint=P12W group=early",
            "score 19.42 sd=5.13 timepoint=baseline group=early",
        ],
    ),
    (
        "Median mRSS was 22 [17–27] at BL and 18 [14–23] at wk 24 (p=0.002 vs BL).",
        [
            "score 18 statistic=median q1=14 q3=23 p=0.002 direction=improved significant=True timepoint=P24W",
            "score 22 statistic=median q1=17 q3=27 timepoint=baseline",
        ],
    ),
    (
        "The mean mRSS, assessed again at week 30, was 14.8 in men and 16.0 in women, having been 15.1 and 15.7 "
        "at baseline.",
        [
            "score 14.8 statistic=mean direction=improved timepoint=P30W group=men",
            "score 15.1 statistic=mean timepoint=baseline group=men",
            "score 15.7 statistic=mean timepoint=baseline group=women",
            "score 16 statistic=mean direction=worsened timepoint=P30W group=women",
        ],
    ),
    (
        "When 8 months were over the mRSS was down by 2.3 points (p=0.07).",
        ["change -2.3 p=0.07 direction=improved significant=False timepoint=P8M"],
    ),
    (
        "Patients were randomised to sirolimus or placebo. At 15 months, half a year after the last tablet, mRSS "
        "was significantly"
        " better than at the start.",
        ["change words direction=improved significant=True timepoint=P15M"],
    ),
    (
        "Patients were randomised to iloprost or placebo. The MRSS, at entry 13 on iloprost and 12 on placebo, "
        "stood at 9 on iloprost"
        " and at 11 on placebo at month 9.",
        [
            "score 11 direction=improved timepoint=P9M group=placebo",
            "score 12 timepoint=baseline group=placebo",
            "score 13 timepoint=baseline group=iloprost",
            "score 9 direction=improved timepoint=P9M group=iloprost",
        ],
    ),
]

# What a number is, seen beside what is known.
STARTS = [
    (
        "The mRSS at study entry was 24.5. It had dropped significantly by week 7 (19.8, p=0.004).",
        ["score 19.8 p=0.004 direction=improved significant=True timepoint=P7W", "score 24.5 timepoint=baseline"],
    ),
    (
        "The mRSS at study entry was 24.5. It had dropped significantly by week 7 (9.8, p=0.004).",
        ["change -9.8 p=0.004 direction=improved significant=True timepoint=P7W", "score 24.5 timepoint=baseline"],
    ),
    (
        "The skin score did not change during treatment (28 vs 27 at 6 months).",
        ["score 27 direction=stable timepoint=P6M", "score 28 timepoint=baseline"],
    ),
]

# Differences that are told beside the numbers of both groups.
DIFFERENCES = [
    (
        "Patients were randomised to MMF or placebo. The mRSS improved by 4.9 points with MMF and by 3.4 with "
        "placebo at month 24;"
        " the difference was not significant.",
        [
            "change -3.4 direction=improved timepoint=P24M group=placebo",
            "change -4.9 direction=improved timepoint=P24M group=MMF",
            "difference words direction=stable significant=False timepoint=P24M group=MMF comparator=placebo",
        ],
    ),
    (
        "Patients were randomly divided into an iron group (n=25) and a control group (n=25). At the end of the "
        "12-week study the mRSS was"
        " lower in the iron group than in the control group (14.2 vs 17.6, p=0.01).",
        [
            "score 14.2 p=0.01 significant=True timepoint=P12W group=iron comparator=control group",
            "score 17.6 timepoint=P12W group=control group",
        ],
    ),
]

# What goes on from the sentence before.
CARRIED = [
    (
        "Two sets were compared. In the MMF group median mRSS was 18 at baseline. It stood at 12 after 12 months "
        "and at 10 after 36 months."
        " In the control group the corresponding medians were 15, 14 and 13.",
        [
            "score 10 statistic=median direction=improved timepoint=P36M group=MMF",
            "score 12 statistic=median direction=improved timepoint=P12M group=MMF",
            "score 13 statistic=median direction=improved timepoint=P36M group=control group",
            "score 14 statistic=median direction=improved timepoint=P12M group=control group",
            "score 15 statistic=median timepoint=baseline group=control group",
            "score 18 statistic=median timepoint=baseline group=MMF",
        ],
    ),
    (
        "Patients were randomised to 25 mg, 75 mg or placebo. At week 36 the difference in mRSS vs placebo was "
        "-0.7 (p=0.58) for 25 mg and"
        " -3.4 (p=0.008) for 75 mg.",
        [
            "difference -0.7 p=0.58 direction=improved significant=False timepoint=P36W group=25 mg comparator=placebo",
            "difference -3.4 p=0.008 direction=improved significant=True timepoint=P36W group=75 mg comparator=placebo",
        ],
    ),
    (
        "Compared with baseline, mRSS fell by month 5 (MD -3.71, 95% CI -5.45 to -1.97).",
        ["change -3.71 ci_low=-5.45 ci_high=-1.97 direction=improved timepoint=P5M"],
    ),
    (
        "Compared with placebo, mRSS fell by month 5 (MD -3.71, 95% CI -5.45 to -1.97).",
        [
            "difference -3.71 statistic=mean ci_low=-5.45 ci_high=-1.97 direction=improved timepoint=P5M "
            "comparator=placebo"
        ],
    ),
]

# Each of two groups with a list of its own.
LISTS = [
    (
        "Patients were in the early group or the late group. In the early group mean mRSS was 15.8 at study "
        "entry, 14.1 at week 72 and"
        " 12.9 at week 96; in the late group it was 18.7, 15.0 and 13.2.",
        [
            "score 12.9 statistic=mean direction=improved timepoint=P96W group=early",
            "score 13.2 statistic=mean direction=improved timepoint=P96W group=late",
            "score 14.1 statistic=mean direction=improved timepoint=P72W group=early",
            "score 15 statistic=mean direction=improved timepoint=P72W group=late",
            "score 15.8 statistic=mean timepoint=baseline group=early",
            "score 18.7 statistic=mean timepoint=baseline group=late",
        ],
    ),
]

# Statistics and comparators.
ATTRIBUTES = [
    (
        "Patients were randomised to 400 mg, 800 mg or placebo. At month 9 mRSS was 9 on 800 mg (p=0.48 against "
        "placebo), 11 on "
        "400 mg (p=0.90 against placebo) and 12 on placebo.",
        [
            "score 11 p=0.90 significant=False timepoint=P9M group=400 mg comparator=placebo",
            "score 12 timepoint=P9M group=placebo",
            "score 9 p=0.48 significant=False timepoint=P9M group=800 mg comparator=placebo",
        ],
    ),
    (
        "The mRSS went from 15.1 to 13.6 at 6 months, a change that was not significant.",
        [
            "score 13.6 direction=stable significant=False timepoint=P6M",
            "score 15.1 timepoint=baseline",
        ],
    ),
    (
        "The mRSS went from 15.1 to 13.6 at 6 months, a change that was expected.",
        [
            "score 13.6 direction=improved timepoint=P6M",
            "score 15.1 timepoint=baseline",
        ],
    ),
    (
        "Values are M±SD. The mRSS was 14.8±7.1 at baseline.",
        ["score 14.8 statistic=mean sd=7.1 timepoint=baseline"],
    ),
    (
        "Values are M±SD. The mRSS was 14.8 (IQR 9-20) at baseline.",
        ["score 14.8 q1=9 q3=20 timepoint=baseline"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*ELLIPSES, *LIMITS, *TIMES, *STARTS, *DIFFERENCES, *CARRIED, *LISTS, *ATTRIBUTES],
    ids=lambda item: str(item)[:50],
)
def test_what_is_said_elsewhere(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
