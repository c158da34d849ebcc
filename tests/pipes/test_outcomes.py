"""Results of the skin score, read by the whole pipeline. Each sentence stands beside all that is to be read from it."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

TRIAL = "Patients were randomised to rituximab or placebo. "

SCORES = [
    (
        "The modified Rodnan skin score improved from 21.3 (SD 7.2) at baseline to 15.8 (SD 6.9) at week 52 (p=0.002).",
        [
            "score 15.8 sd=6.9 p=0.002 direction=improved significant=True timepoint=P52W",
            "score 21.3 sd=7.2 timepoint=baseline",
        ],
    ),
    (
        "The mRSS was 18.5, 14.2 and 11.9 at baseline, 6 months and 12 months, respectively.",
        [
            "score 11.9 direction=improved timepoint=P12M",
            "score 14.2 direction=improved timepoint=P6M",
            "score 18.5 timepoint=baseline",
        ],
    ),
    (
        "The median mRSS dropped from 26 (range 14-40) to 17 (range 8-33) within 24 months.",
        [
            "score 17 statistic=median min=8 max=33 direction=improved timepoint=P24M",
            "score 26 statistic=median min=14 max=40 timepoint=baseline",
        ],
    ),
    (
        "Six months after the graft the skin score had risen from 12 to 15.",
        ["score 12 timepoint=baseline", "score 15 direction=worsened timepoint=P6M"],
    ),
    (
        "mRSS 22.1±6.8 → 15.4±7.2 at 12 months.",
        ["score 15.4 sd=7.2 direction=improved timepoint=P12M", "score 22.1 sd=6.8 timepoint=baseline"],
    ),
]

CHANGES = [
    (
        "The mRSS fell short of baseline by 1.4 (95% CI 0.3-2.5), 3.1 (95% CI 2.1-4.2) and 4.8 (95% CI 3.5-6.1) at 4, "
        "8 and 12 months.",
        [
            "change -1.4 ci_low=-2.5 ci_high=-0.3 direction=improved timepoint=P4M",
            "change -3.1 ci_low=-4.2 ci_high=-2.1 direction=improved timepoint=P8M",
            "change -4.8 ci_low=-6.1 ci_high=-3.5 direction=improved timepoint=P12M",
        ],
    ),
    (
        "The skin score had lessened by 4.5 points (19%; p=0.02) at week 24.",
        [
            "change -4.5 p=0.02 direction=improved significant=True timepoint=P24W",
            "percent_change -19 p=0.02 direction=improved significant=True timepoint=P24W",
        ],
    ),
    ("The skin score did not budge.", ["change words direction=stable"]),
    ("The skin score stood still.", ["change words direction=stable"]),
    ("At week 24 the skin score was where it had been.", ["change words direction=stable timepoint=P24W"]),
    ("The skin score could be of use.", []),
    ("Over 12 months the mRSS stayed much as it had been.", ["change words direction=stable timepoint=P12M"]),
    (
        "Mean mRSS decreased by 5.2 points (95% CI 3.1 to 7.3; p<0.001) after 12 months of treatment.",
        [
            "change -5.2 statistic=mean ci_low=-7.3 ci_high=-3.1 p=<0.001 direction=improved significant=True "
            "timepoint=P12M"
        ],
    ),
    (
        "The mRSS fell by 6.6 points, or 22.4%, at 12 months (p=0.001).",
        [
            "change -6.6 p=0.001 direction=improved significant=True timepoint=P12M",
            "percent_change -22.4 p=0.001 direction=improved significant=True timepoint=P12M",
        ],
    ),
    (
        "Reductions in mRSS of 4.1, 6.5 and 7.7 points were seen at 3, 6 and 12 months.",
        [
            "change -4.1 direction=improved timepoint=P3M",
            "change -6.5 direction=improved timepoint=P6M",
            "change -7.7 direction=improved timepoint=P12M",
        ],
    ),
    ("FVC rose by 3.2% and mRSS fell by 4.5 points at one year.", ["change -4.5 direction=improved timepoint=P1Y"]),
]

COMPARISONS = [
    (
        TRIAL + "The mean change in mRSS at week 24 was −6.3 (SD 5.1) in the rituximab group and −2.1 (SD 6.2) in the "
        "placebo group (difference −4.2; 95% CI −6.9 to −1.5; p=0.003).",
        [
            "change -2.1 statistic=mean sd=6.2 direction=improved timepoint=P24W group=placebo",
            "change -6.3 statistic=mean sd=5.1 direction=improved timepoint=P24W group=rituximab",
            "difference -4.2 statistic=mean ci_low=-6.9 ci_high=-1.5 p=0.003 direction=improved significant=True "
            "timepoint=P24W group=rituximab comparator=placebo",
        ],
    ),
    (
        TRIAL + "At 2 years the skin score had fallen by 9.9 points with rituximab and by 3.8 with placebo (P<0.001).",
        [
            "change -3.8 direction=improved timepoint=P2Y group=placebo",
            "change -9.9 p=<0.001 direction=improved significant=True timepoint=P2Y group=rituximab comparator=placebo",
        ],
    ),
    (
        "Compared with placebo, rituximab lowered mRSS by 5.2 points (95% CI 2.1 to 8.3).",
        ["difference -5.2 ci_low=-8.3 ci_high=-2.1 direction=improved group=rituximab comparator=placebo"],
    ),
    (
        TRIAL + "There was no significant difference in mRSS between the groups at week 24 (p=0.61).",
        [
            "difference words p=0.61 direction=stable significant=False timepoint=P24W group=rituximab "
            "comparator=placebo",
        ],
    ),
]

COMPARISONS += [
    (
        TRIAL + "mRSS fell on rituximab (−5.8 ± 4.2) more than in the placebo arm (−1.9 ± 5.5; P = 0.02) at 24 weeks.",
        [
            "change -1.9 sd=5.5 direction=improved timepoint=P24W group=placebo",
            "change -5.8 sd=4.2 p=0.02 direction=improved significant=True timepoint=P24W group=rituximab "
            "comparator=placebo",
        ],
    ),
    (
        TRIAL + "The skin score got significantly better on rituximab at month 6 but no longer at month 12.",
        [
            "difference words direction=improved significant=True timepoint=P6M group=rituximab comparator=placebo",
            "difference words direction=stable significant=False timepoint=P12M group=rituximab comparator=placebo",
        ],
    ),
    (
        "At one year the skin score was 13.1 in stayers and 14.4 in switchers.",
        ["score 13.1 timepoint=P1Y group=stayers", "score 14.4 timepoint=P1Y group=switchers"],
    ),
]

RESPONDERS = [
    (
        "A decrease in mRSS of at least 5 points was observed in 14 of 30 patients (47%) at week 48.",
        ["responders 47 n=14 direction=improved timepoint=P48W"],
    ),
    (
        "Skin score worsened by more than 5 points in three patients (10%) at month 6.",
        ["responders 10 n=3 direction=worsened timepoint=P6M"],
    ),
]

SMALL_SERIES = [
    (
        "Skin scores fell by 50.7% and 55.1% over 6 months in two patients.",
        [
            "percent_change -50.7 direction=improved timepoint=P6M group=patient 1",
            "percent_change -55.1 direction=improved timepoint=P6M group=patient 2",
        ],
    ),
    (
        "One year later the mRSS was lower, 17.3 ± 8.1 instead of 24.8 ± 7.1 (p=0.002).",
        [
            "score 17.3 sd=8.1 p=0.002 direction=improved significant=True timepoint=P1Y",
            "score 24.8 sd=7.1 timepoint=baseline",
        ],
    ),
]

WORDS = [
    (
        "mRSS improved significantly at 6 and 12 months.",
        [
            "change words direction=improved significant=True timepoint=P12M",
            "change words direction=improved significant=True timepoint=P6M",
        ],
    ),
    (
        "Significant improvement in the mRSS was seen at 3 (p=0.02), 6 (p=0.01) and 12 months (p<0.001).",
        [
            "change words p=0.01 direction=improved significant=True timepoint=P6M",
            "change words p=0.02 direction=improved significant=True timepoint=P3M",
            "change words p=<0.001 direction=improved significant=True timepoint=P12M",
        ],
    ),
    ("Neither the skin score nor hand function was found to change.", ["change words direction=stable"]),
    ("The skin score fell but renal function worsened.", ["change words direction=improved"]),
]

ANAPHORA = [
    (
        "The mean mRSS at baseline was 23.4. It had fallen to 18.2 by month 6.",
        [
            "score 18.2 statistic=mean direction=improved timepoint=P6M",
            "score 23.4 statistic=mean timepoint=baseline",
        ],
    ),
    (
        "The mean mRSS at baseline was 23.4. Pain had fallen to 18.2 mm by month 6.",
        ["score 23.4 statistic=mean timepoint=baseline"],
    ),
]

# Whose result it is and which statistic, where the sentences around say so.
THREE_ARMS = "Of 90 patients randomised, 30 were given zibotentan 2.5 mg, 30 zibotentan 10 mg and 30 placebo. "
GROUPS = [
    (  # numbers in the order in which the arms were named
        THREE_ARMS + "Mean mRSS at baseline was 21.3, 20.8 and 22.4.",
        [
            "score 20.8 statistic=mean timepoint=baseline group=zibotentan 10 mg",
            "score 21.3 statistic=mean timepoint=baseline group=zibotentan 2.5 mg",
            "score 22.4 statistic=mean timepoint=baseline group=placebo",
        ],
    ),
    (  # three numbers, but two arms: nobody's
        TRIAL + "Mean mRSS at 3, 6 and 12 months was 21.3, 20.8 and 20.4.",
        [
            "score 20.4 statistic=mean timepoint=P12M",
            "score 20.8 statistic=mean timepoint=P6M",
            "score 21.3 statistic=mean timepoint=P3M",
        ],
    ),
    (
        TRIAL + "At week 24 mRSS had changed by −5.1 with rituximab and −2.0 in controls.",
        [
            "change -2 direction=improved timepoint=P24W group=placebo",
            "change -5.1 direction=improved timepoint=P24W group=rituximab",
        ],
    ),
    (  # cohorts of a dose, in a study that compares nothing
        "Mean mRSS was 21.7 at baseline in the high-dose cohort and 18.2 at week 12.",
        [
            "score 18.2 statistic=mean direction=improved timepoint=P12W group=high-dose",
            "score 21.7 statistic=mean timepoint=baseline group=high-dose",
        ],
    ),
    (  # those who did not get the drug
        "The skin score fell from 20.1 to 15.2 with bosentan, but in 38 without bosentan it rose from 19.8 to 21.0.",
        [
            "score 15.2 direction=improved group=bosentan",
            "score 19.8 n=38 timepoint=baseline group=without bosentan",
            "score 20.1 timepoint=baseline group=bosentan",
            "score 21 n=38 direction=worsened group=without bosentan",
        ],
    ),
    ("There was no treatment effect on mRSS at 6 months.", ["change words direction=stable timepoint=P6M"]),
]
ORDER = [
    (
        TRIAL + "At week 48 those on rituximab stood 4.1 skin-score points below those on placebo (p=0.02).",
        [
            "difference -4.1 p=0.02 direction=improved significant=True timepoint=P48W group=rituximab "
            "comparator=placebo"
        ],
    ),
    (
        TRIAL + "With rituximab mRSS fell from 24.5 to 17.2 by month 6, while it did not change with placebo.",
        [
            "change words direction=stable timepoint=P6M group=placebo",
            "score 17.2 direction=improved timepoint=P6M group=rituximab",
            "score 24.5 timepoint=baseline group=rituximab",
        ],
    ),
    (
        TRIAL + "mRSS decreased more with rituximab than with placebo at 6 months (−6.3 vs −2.1; p=0.003).",
        [
            "change -2.1 direction=improved timepoint=P6M group=placebo",
            "change -6.3 p=0.003 direction=improved significant=True timepoint=P6M group=rituximab comparator=placebo",
        ],
    ),
    (
        TRIAL + "The placebo group had a higher mRSS than the rituximab group at week 24 (20.1 vs 16.3).",
        ["score 16.3 timepoint=P24W group=rituximab", "score 20.1 timepoint=P24W group=placebo"],
    ),
    (
        TRIAL
        + "The improvement in mRSS was greater in the rituximab group compared with the placebo group (6.3 points "
        "versus 2.1 points) at week 24.",
        [
            "change -2.1 direction=improved timepoint=P24W group=placebo",
            "change -6.3 direction=improved timepoint=P24W group=rituximab",
        ],
    ),
    (
        "Mean mRSS was 23 at baseline, and at 6, 12 and 18 months it was 20, 17 and 15.",
        [
            "score 15 statistic=mean direction=improved timepoint=P18M",
            "score 17 statistic=mean direction=improved timepoint=P12M",
            "score 20 statistic=mean direction=improved timepoint=P6M",
            "score 23 statistic=mean timepoint=baseline",
        ],
    ),
]
PEOPLE = [
    (
        "Seven completed the study. In these the mRSS decreased by a mean of 4.1 points at 6 months.",
        ["change -4.1 statistic=mean n=7 direction=improved timepoint=P6M"],
    ),
    (
        "Seven completed the study. The mRSS decreased by a mean of 4.1 points at 6 months.",
        ["change -4.1 statistic=mean direction=improved timepoint=P6M"],
    ),
    (
        "In the 26 with diffuse SSc the mRSS fell from 22 to 17, and in the 14 with limited SSc from 6 to 5.",
        [
            "score 17 n=26 direction=improved group=diffuse SSc",
            "score 22 n=26 timepoint=baseline group=diffuse SSc",
            "score 5 n=14 direction=improved group=limited SSc",
            "score 6 n=14 timepoint=baseline group=limited SSc",
        ],
    ),
    (
        "Of the 18 patients in group A, 12 (67%) had a decrease in mRSS of at least 5 points, compared with 4 of 17 "
        "(24%) in group B (p = 0.01).",
        [
            "responders 24 n=4 direction=improved group=group B",
            "responders 67 n=12 p=0.01 direction=improved significant=True group=group A comparator=group B",
        ],
    ),
    (
        "In 4 patients mRSS had risen again, by 5 points or more, at week 48.",
        ["responders words n=4 direction=worsened timepoint=P48W"],
    ),
    (
        "At week 48, 31% had improved by at least 5 points of mRSS, and 12% were worse by as much.",
        ["responders 12 direction=worsened timepoint=P48W", "responders 31 direction=improved timepoint=P48W"],
    ),
    (
        "Of the men 40% had dusty work. Mean mRSS was 14 in the exposed, and 8 in the unexposed.",
        [
            "score 14 statistic=mean group=exposed",
            "score 8 statistic=mean group=unexposed",
        ],
    ),
    (
        "At 9 months the skin score did not differ between calcitriol and placebo.",
        ["difference words direction=stable timepoint=P9M group=calcitriol comparator=placebo"],
    ),
]
STATISTICS = [
    (
        TRIAL + "By week 48 mRSS had fallen by 6.2 on rituximab and by 3.9 on placebo. These are adjusted means.",
        [
            "change -3.9 statistic=ls_mean direction=improved timepoint=P48W group=placebo",
            "change -6.2 statistic=ls_mean direction=improved timepoint=P48W group=rituximab",
        ],
    ),
    (
        TRIAL + "By week 48 mRSS had fallen by 6.2 on rituximab and by 3.9 on placebo. The mean age was 48.",
        [
            "change -3.9 direction=improved timepoint=P48W group=placebo",
            "change -6.2 direction=improved timepoint=P48W group=rituximab",
        ],
    ),
    ("At 12 months the mRSS stood at 14 on average.", ["score 14 statistic=mean timepoint=P12M"]),
]

# Numbers and words about the score that are no results.
NEAR_MISSES = [
    "Patients with an mRSS of 15 to 40 were eligible.",
    "An mRSS ≥ 20 predicted mortality (HR 2.1).",
    "The mRSS (range 0 to 51) was assessed at baseline and at week 24.",
    "The mRSS correlated with FVC (r = −0.42, p = 0.001).",
    "The facial skin score fell from 3.9 to 2.7.",
    "Oedema under the skin may itself raise the mRSS.",
    "The mRSS declined in 9 patients and rose in 2.",
    "At baseline 11 patients were on exchange and 12 on usual care, and the mRSS was not measured.",
    "The mRSS was analysed in 52 patients and the ICC was 0.91.",
    "The HAQ-DI fell by 0.3 and the mRSS was not measured.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    SCORES
    + CHANGES
    + COMPARISONS
    + RESPONDERS
    + SMALL_SERIES
    + WORDS
    + ANAPHORA
    + GROUPS
    + ORDER
    + PEOPLE
    + STATISTICS,
    ids=lambda item: str(item)[:50],
)
def test_results(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_is_no_result(nlp: Extractor, text: str) -> None:
    assert results(nlp, text) == []
