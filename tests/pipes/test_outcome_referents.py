"""Results whose group is named elsewhere in the source, or not at all."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

# Phrases that mean a group without its name.
GROUPS = [
    (
        "Patients were randomised to pirfenidone (n=20) or placebo (n=19). The median mRSS was 17 at baseline in "
        "both arms.",
        [
            "score 17 statistic=median timepoint=baseline group=pirfenidone",
            "score 17 statistic=median timepoint=baseline group=placebo",
        ],
    ),
    (
        "Patients were randomised to pirfenidone or placebo. The median mRSS was 17 at baseline in men.",
        ["score 17 statistic=median timepoint=baseline"],
    ),
    (
        "Three women took the drug for a year. In the first patient the mRSS went from 30 to 18, in the second "
        "from 24 to 20.",
        [
            "score 18 direction=improved timepoint=P1Y group=patient 1",
            "score 20 direction=improved timepoint=P1Y group=patient 2",
            "score 24 timepoint=baseline group=patient 2",
            "score 30 timepoint=baseline group=patient 1",
        ],
    ),
    (
        "Sixty patients were randomised to tocilizumab or sham. At week 24 mRSS had fallen by 6.1 points with the "
        "antibody and by "
        "2.0 points with the sham.",
        [
            "change -2 direction=improved timepoint=P24W group=sham",
            "change -6.1 direction=improved timepoint=P24W group=tocilizumab",
        ],
    ),
    (
        "Sixty patients took tocilizumab. At week 24 mRSS had fallen by 6.1 points with the antibody.",
        ["change -6.1 direction=improved timepoint=P24W"],
    ),
    (
        "Twenty patients took part, 11 on apheresis and 9 on sham. An improvement of mRSS by a quarter was "
        "reached at 6 months by 5"
        " of the 11 and by 2 of the 9.",
        [
            "responders words n=2 direction=improved timepoint=P6M group=sham",
            "responders words n=5 direction=improved timepoint=P6M group=apheresis",
        ],
    ),
]  # fmt: skip

# Classes that a source sorts people into, and a class alone.
CLASSES = [
    (
        "The mean mRSS was 6.1 in patients with a mild phenotype and 16.2 in those with a severe phenotype.",
        ["score 16.2 statistic=mean group=severe phenotype", "score 6.1 statistic=mean group=mild phenotype"],
    ),
    (
        "In the rising trajectory (n=40) mRSS was 14.0 at baseline, 18.5 at year 2 and 22.6 at year 5; in the "
        "falling trajectory it"
        " was 28.1 at baseline.",
        [
            "score 14 n=40 timepoint=baseline group=rising trajectory",
            "score 18.5 n=40 direction=worsened timepoint=P2Y group=rising trajectory",
            "score 22.6 n=40 direction=worsened timepoint=P5Y group=rising trajectory",
            "score 28.1 timepoint=baseline group=falling trajectory",
        ],
    ),
    (
        "The mean mRSS was 6.1 in patients; most had a mild phenotype.",
        ["score 6.1 statistic=mean"],
    ),
]

# What two drugs and one of them alone did, and what all were given.
DRUGS = [
    (
        "Fifty patients were randomised to mycophenolate alone or with tacrolimus. Mean mRSS, 21 at entry in "
        "either arm, was 13.9 with"
        " the combination and 16.8 with mycophenolate alone at week 48 (p=0.03).",
        [
            "score 13.9 statistic=mean p=0.03 direction=improved significant=True timepoint=P48W group=combination"
            " comparator=mycophenolate alone",
            "score 16.8 statistic=mean direction=improved timepoint=P48W group=mycophenolate alone",
            "score 21 statistic=mean timepoint=baseline group=combination",
            "score 21 statistic=mean timepoint=baseline group=mycophenolate alone",
        ],
    ),
    (
        "No trial had a comparison group. With mycophenolate the mRSS came down from 21.3 to 17.2 at 6 months.",
        ["score 17.2 direction=improved timepoint=P6M", "score 21.3 timepoint=baseline"],
    ),
    (
        "In 31 patients (22 women and 9 men) the mRSS came down from 19.8 to 16.9 at 6 months.",
        ["score 16.9 n=31 direction=improved timepoint=P6M", "score 19.8 n=31 timepoint=baseline"],
    ),
]

# Groups that only the numbers of their people give away, and doses by their rank.
UNKNOWN = [
    (
        "Fifty-four patients were randomised (zorvamine 36, placebo 18). The mean change in mRSS at week 24 was "
        "-5.8 with zorvamine and"
        " -2.2 with placebo.",
        [
            "change -2.2 statistic=mean direction=improved timepoint=P24W group=placebo",
            "change -5.8 statistic=mean direction=improved timepoint=P24W group=zorvamine",
        ],
    ),
    (
        "Fifty-four patients took zorvamine. The mean change in mRSS at week 24 was -5.8 with zorvamine.",
        ["change -5.8 statistic=mean direction=improved timepoint=P24W"],
    ),
    (
        "Patients were randomised to 100 mg, 200 mg or placebo. At week 36 the difference in mRSS from placebo "
        "was -3.5 (p=0.01) for the"
        " larger dose and -1.2 (p=0.37) for the smaller.",
        [
            "difference -1.2 p=0.37 direction=improved significant=False timepoint=P36W group=100 mg "
            "comparator=placebo",
            "difference -3.5 p=0.01 direction=improved significant=True timepoint=P36W group=200 mg comparator=placebo",
        ],
    ),
    (
        "Results are expressed as median [IQR]. The mRSS at baseline was 4 [2-8].",
        ["score 4 statistic=median q1=2 q3=8 timepoint=baseline"],
    ),
    (
        "In men the mRSS was 18.7 at first and 17.9 after 6 months.",
        ["score 17.9 direction=improved timepoint=P6M", "score 18.7 timepoint=baseline"],
    ),
]

# Of two groups the one that is not named, and what tells one movement twice.
PAIRS = [
    (
        "Nineteen patients were randomised to bosentan and 19 to placebo. On it the mRSS fell from 14.6 to 13.1 "
        "at month 6, on placebo it"
        " went from 14.2 to 14.4.",
        [
            "score 13.1 direction=improved timepoint=P6M group=bosentan",
            "score 14.2 timepoint=baseline group=placebo",
            "score 14.4 direction=worsened timepoint=P6M group=placebo",
            "score 14.6 timepoint=baseline group=bosentan",
        ],
    ),
    (
        "Among the 22 of them with diffuse SSc the mRSS fell from 19.4 to 16.2 at month 5, or by 16.5% (p=0.01).",
        [
            "percent_change -16.5 n=22 p=0.01 direction=improved significant=True timepoint=P5M group=diffuse SSc",
            "score 16.2 n=22 p=0.01 direction=improved significant=True timepoint=P5M group=diffuse SSc",
            "score 19.4 n=22 timepoint=baseline group=diffuse SSc",
        ],
    ),
    (
        "Three women took the drug for 9 months. The mRSS was reduced by 45.8, 38.1 and 12.5%.",
        [
            "percent_change -12.5 direction=improved group=patient 3",
            "percent_change -38.1 direction=improved group=patient 2",
            "percent_change -45.8 direction=improved group=patient 1",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*GROUPS, *CLASSES, *DRUGS, *UNKNOWN, *PAIRS], ids=lambda item: str(item)[:50]
)
def test_groups_named_elsewhere(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
