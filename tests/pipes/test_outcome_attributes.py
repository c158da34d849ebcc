"""What stands a clause or a sentence away from a result: its group, size, p value, significance and direction."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

# What did not change is another outcome, or the score itself.
OTHER_OUTCOMES = [
    (
        "The mRSS declined from 17.2 to 13.0 (p = 0.001) at 12 months and FVC was unchanged.",
        [
            "score 13 p=0.001 direction=improved significant=True timepoint=P12M",
            "score 17.2 timepoint=baseline",
        ],
    ),
    (
        "The mRSS fell from 17.2 to 13.0 at 12 months, while DLCO remained stable.",
        [
            "score 13 direction=improved timepoint=P12M",
            "score 17.2 timepoint=baseline",
        ],
    ),
    (
        "FVC was unchanged and the mRSS fell from 17.2 to 13.0 at 1 year.",
        [
            "score 13 direction=improved timepoint=P1Y",
            "score 17.2 timepoint=baseline",
        ],
    ),
    (
        "There was no change in mRSS (17.2 at baseline and 17.0 at 12 months; NS).",
        [
            "score 17 p=ns direction=stable significant=False timepoint=P12M",
            "score 17.2 timepoint=baseline",
        ],
    ),
]

# How many patients a result is of.
SIZES = [
    (
        "Patients were randomised to curcumin or placebo. The mean mRSS fell from 13.1±7.1 to "
        "11.2±6.6 with curcumin (n = 27) and from 12.6±6.9 to 12.3±7.0 with placebo (n = 28).",
        [
            "score 11.2 statistic=mean sd=6.6 n=27 direction=improved group=curcumin",
            "score 12.3 statistic=mean sd=7 n=28 direction=improved group=placebo",
            "score 12.6 statistic=mean sd=6.9 n=28 timepoint=baseline group=placebo",
            "score 13.1 statistic=mean sd=7.1 n=27 timepoint=baseline group=curcumin",
        ],
    ),
    (
        "The skin was scored in 110 patients at both times. Their mean mRSS was 7.8 (S.D. 6.0) "
        "initially and 7.3 (S.D. 5.9) at 12 months (P = 0.22).",
        [
            "score 7.3 statistic=mean sd=5.9 n=110 p=0.22 direction=improved significant=False timepoint=P12M",
            "score 7.8 statistic=mean sd=6 n=110 timepoint=baseline",
        ],
    ),
    (
        "The trial was registered in 110 countries. The mean mRSS was 7.8 at 12 months.",
        [
            "score 7.8 statistic=mean timepoint=P12M",
        ],
    ),
    (
        "At 12 months (n = 42), mRSS was 15.2 (SD 7.1), down from 20.1 (SD 8.0) at baseline (n = 50).",
        [
            "score 15.2 sd=7.1 n=42 direction=improved timepoint=P12M",
            "score 20.1 sd=8 n=50 timepoint=baseline",
        ],
    ),
    (
        "At 6 months, 45 patients had a mean mRSS of 17.2.",
        [
            "score 17.2 statistic=mean n=45 timepoint=P6M",
        ],
    ),
    (
        "At 6 months, 45 patients had died and the mean mRSS was 17.2.",
        [
            "score 17.2 statistic=mean timepoint=P6M",
        ],
    ),
    (
        "After treatment for 12 months, mean mRSS in 18 patients had declined from 22.3 to 16.1.",
        [
            "score 16.1 statistic=mean n=18 direction=improved timepoint=P12M",
            "score 22.3 statistic=mean n=18 timepoint=baseline",
        ],
    ),
]

# Two groups set against each other.
DIFFERENCES = [
    (
        "Patients were randomised to tocilizumab or placebo. The least squares mean change in mRSS at"
        " week 24 was −3.9 with tocilizumab and −1.2 with placebo (p=0.09). At 48 weeks the "
        "corresponding changes were −6.3 and −2.8 (−3.6, −7.2 to 0.1; p=0.06).",
        [
            "change -1.2 statistic=ls_mean direction=improved timepoint=P24W group=placebo",
            "change -2.8 statistic=ls_mean direction=improved timepoint=P48W group=placebo",
            "change -3.9 statistic=ls_mean p=0.09 direction=improved significant=False timepoint=P24W"
            " group=tocilizumab comparator=placebo",
            "change -6.3 statistic=ls_mean direction=improved timepoint=P48W group=tocilizumab",
            "difference -3.6 statistic=ls_mean ci_low=-7.2 ci_high=0.1 p=0.06 direction=improved "
            "significant=False timepoint=P48W group=tocilizumab comparator=placebo",
        ],
    ),
    (
        "Patients were randomised to tocilizumab or placebo. At week 24 the mRSS had fallen by 3.9 "
        "points with tocilizumab and 1.2 with placebo. By 48 weeks the difference had grown to -3.55 "
        "(95% CI -7.23 to 0.12, P=0.06).",
        [
            "change -1.2 direction=improved timepoint=P24W group=placebo",
            "change -3.9 direction=improved timepoint=P24W group=tocilizumab",
            "difference -3.55 ci_low=-7.23 ci_high=0.12 p=0.06 direction=improved significant=False "
            "timepoint=P48W group=tocilizumab comparator=placebo",
        ],
    ),
    (
        "Patients were randomised to curcumin or placebo. The mean mRSS decreased from 13.1 to 11.2 "
        "in the curcumin group (p<0.001) and from 12.6 to 12.3 in the placebo group (p=0.24) at 12 "
        "weeks. The mean changes of mRSS were significantly different between the two groups "
        "(p=0.019).",
        [
            "difference words statistic=mean p=0.019 direction=improved significant=True "
            "timepoint=P12W group=curcumin comparator=placebo",
            "score 11.2 statistic=mean p=<0.001 direction=improved significant=True timepoint=P12W group=curcumin",
            "score 12.3 statistic=mean p=0.24 direction=improved significant=False timepoint=P12W group=placebo",
            "score 12.6 statistic=mean timepoint=baseline group=placebo",
            "score 13.1 statistic=mean timepoint=baseline group=curcumin",
        ],
    ),
    (
        "Patients were randomised to curcumin or placebo. The change in mRSS at week 24 differed "
        "significantly between the groups (p = 0.019).",
        [
            "difference words p=0.019 significant=True timepoint=P24W group=curcumin comparator=placebo",
        ],
    ),
    (
        "Patients were randomised to curcumin or placebo. Changes in mRSS were similar in both groups (p=0.35).",
        [
            "difference words p=0.35 direction=stable significant=False group=curcumin comparator=placebo",
        ],
    ),
    (
        "Patients were randomised to curcumin or placebo. The mRSS remained the same in both groups.",
        [
            "change words direction=stable group=curcumin",
            "change words direction=stable group=placebo",
        ],
    ),
    (
        "Patients were randomised to rituximab or placebo. The mRSS fell by 6.2 in the rituximab arm "
        "versus 0.7 in the placebo arm at six months (difference, 5.5; P = 0.001).",
        [
            "change -0.7 direction=improved timepoint=P6M group=placebo",
            "change -6.2 direction=improved timepoint=P6M group=rituximab",
            "difference -5.5 p=0.001 direction=improved significant=True timepoint=P6M "
            "group=rituximab comparator=placebo",
        ],
    ),
]

# Where a score came from.
STARTS = [
    (
        "At 2 years the mean mRSS was 13.9 ± 9.8 in AA patients and 9.4 ± 8.2 in white patients, "
        "against 18.2 and 15.1 at entry.",
        [
            "score 13.9 statistic=mean sd=9.8 direction=improved timepoint=P2Y group=AA",
            "score 15.1 statistic=mean timepoint=baseline group=white",
            "score 18.2 statistic=mean timepoint=baseline group=AA",
            "score 9.4 statistic=mean sd=8.2 direction=improved timepoint=P2Y group=white",
        ],
    ),
    (
        "After two years the mean mRSS was 13.9 in the rituximab group and 16.4 in the placebo group,"
        " compared with 18.2 and 17.1 at baseline.",
        [
            "score 13.9 statistic=mean direction=improved timepoint=P2Y group=rituximab",
            "score 16.4 statistic=mean direction=improved timepoint=P2Y group=placebo",
            "score 17.1 statistic=mean timepoint=baseline group=placebo",
            "score 18.2 statistic=mean timepoint=baseline group=rituximab",
        ],
    ),
    (
        "A significant decrease in mRSS was found after 6 months (24.5 ± 8.1 vs. 17.9 ± 7.7; p = 0.003).",
        [
            "score 17.9 sd=7.7 p=0.003 direction=improved significant=True timepoint=P6M",
            "score 24.5 sd=8.1 timepoint=baseline",
        ],
    ),
    (
        "A non-significant reduction in mRSS was seen at 12 months (20 to 18).",
        [
            "score 18 direction=improved significant=False timepoint=P12M",
            "score 20 timepoint=baseline",
        ],
    ),
    (
        "Patients were randomised to rituximab or placebo. The decrease in mRSS at 12 months was "
        "greater with rituximab than with placebo (6.2 vs 4.1, p = 0.04).",
        [
            "change -4.1 direction=improved timepoint=P12M group=placebo",
            "change -6.2 p=0.04 direction=improved significant=True timepoint=P12M group=rituximab comparator=placebo",
        ],
    ),
]

# A group named once for all numbers behind it.
TOPICS = [
    (
        "In the group with limited SSc the skin score was 5.4 ± 2.3 at the start, 5.1 ± 2.2 after 6 "
        "months and 4.9 ± 2.4 after 12 months (NS for both); in the group with diffuse SSc it was "
        "17.4 ± 5, 14.1 ± 5 and 12.2 ± 4 (p < 0.05 for both).",
        [
            "score 12.2 sd=4 p=<0.05 direction=improved significant=True timepoint=P12M group=diffuse SSc",
            "score 14.1 sd=5 p=<0.05 direction=improved significant=True timepoint=P6M group=diffuse SSc",
            "score 17.4 sd=5 timepoint=baseline group=diffuse SSc",
            "score 4.9 sd=2.4 p=ns direction=improved significant=False timepoint=P12M group=limited SSc",
            "score 5.1 sd=2.2 p=ns direction=improved significant=False timepoint=P6M group=limited SSc",
            "score 5.4 sd=2.3 timepoint=baseline group=limited SSc",
        ],
    ),
    (
        "Patients with diffuse disease had a median mRSS of 19 (IQR 12-26) and those with limited disease 5 (IQR 3-8).",
        [
            "score 19 statistic=median q1=12 q3=26 group=diffuse disease",
            "score 5 statistic=median q1=3 q3=8 group=limited disease",
        ],
    ),
    (
        "Those with diffuse disease were enrolled. The mean mRSS was 19.",
        [
            "score 19 statistic=mean",
        ],
    ),
]

# What a p value or a later sentence says of it.
SIGNIFICANCE = [
    (
        "mRSS was 20 at baseline, 18 at 6 months (NS) and 16 at 12 months (p<0.05).",
        [
            "score 16 p=<0.05 direction=improved significant=True timepoint=P12M",
            "score 18 p=ns direction=improved significant=False timepoint=P6M",
            "score 20 timepoint=baseline",
        ],
    ),
    (
        "mRSS decreased from 20 to 18 (n.s.) after 12 months.",
        [
            "score 18 p=ns direction=improved significant=False timepoint=P12M",
            "score 20 timepoint=baseline",
        ],
    ),
    (
        "mRSS was 20 after 500 ml of NS.",
        [
            "score 20",
        ],
    ),
    (
        "Mean mRSS was 22.3 at entry, 19.0 at 6 months and 16.1 at 12 months. The changes from "
        "baseline were significant at both time points (p<0.01).",
        [
            "score 16.1 statistic=mean p=<0.01 direction=improved significant=True timepoint=P12M",
            "score 19 statistic=mean p=<0.01 direction=improved significant=True timepoint=P6M",
            "score 22.3 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "Mean mRSS was 22.3 at entry and 21.8 at 12 months. The improvement did not reach statistical"
        " significance (p=0.3).",
        [
            "score 21.8 statistic=mean p=0.3 direction=improved significant=False timepoint=P12M",
            "score 22.3 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "Mean mRSS was 22.3 at entry and 21.8 at 12 months. The improvement in FVC was significant (p=0.03).",
        [
            "score 21.8 statistic=mean direction=improved timepoint=P12M",
            "score 22.3 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "Patients were randomised to rituximab or placebo. The mRSS at 24 weeks was significantly "
        "lower in the rituximab group than in the placebo group (16.1 vs 20.8; p=0.01).",
        [
            "score 16.1 p=0.01 significant=True timepoint=P24W group=rituximab comparator=placebo",
            "score 20.8 timepoint=P24W group=placebo",
        ],
    ),
]

# Entry criteria
NO_RESULTS = [
    (
        "Participants had a skin score between 15 and 40 and active disease.",
        [],
    ),
    (
        "Adults with diffuse disease and an mRSS from 15 to 40 took part.",
        [],
    ),
    (
        "Patients had diffuse SSc of less than 5 years' duration and an mRSS between 10 and 35.",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *OTHER_OUTCOMES,
        *SIZES,
        *DIFFERENCES,
        *STARTS,
        *TOPICS,
        *SIGNIFICANCE,
        *NO_RESULTS,
    ],
    ids=lambda item: str(item)[:50],
)
def test_attributes(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
