"""Responses whose limit was told before, and differences in changes."""

from __future__ import annotations

import pytest
from outcome_lines import results

from extract.pipeline import Extractor

# Responses whose limit another sentence tells.
RESPONSES = [
    (
        "The mRSS was scored at each visit. A decrease by at least 5 points and 25% was called a skin"
        " response. Patients received anifrolumab or usual care. A skin response at 12 months was "
        "observed in 15 of 23 patients (65.2%) with anifrolumab and in nine of 28 (32.1%) with usual "
        "care (p = 0.03).",
        [
            "responders 32.1 n=9 direction=improved timepoint=P12M group=usual care",
            "responders 65.2 n=15 p=0.03 direction=improved significant=True timepoint=P12M "
            "group=anifrolumab comparator=usual care",
        ],
    ),
    (
        "Improvement of the mRSS was defined as a fall of at least 5 points and 25%. Improvement was "
        "recorded in 35 of 72 patients (48.6%) in the pirfenidone group and 13 of 38 (34.2%) in the "
        "placebo group at week 52 (p = 0.16).",
        [
            "responders 34.2 n=13 direction=improved timepoint=P52W group=placebo",
            "responders 48.6 n=35 p=0.16 direction=improved significant=False timepoint=P52W "
            "group=pirfenidone comparator=placebo",
        ],
    ),
    (
        "A change in mRSS of at least 5 points and 25% was regarded as improvement or worsening. In "
        "dcSSc, 73 of 301 (24.3%) had improved at 12 months, while 13 (4.3%) had worsened.",
        [
            "responders 24.3 n=73 direction=improved timepoint=P12M group=dcSSc",
            "responders 4.3 n=13 direction=worsened timepoint=P12M group=dcSSc",
        ],
    ),
    (
        "Response was a decrease in mRSS of at least 5 points. Three of nine patients (33.3%) had a "
        "response at 6 months, and six of seven (85.7%) had one at 12 months.",
        [
            "responders 33.3 n=3 direction=improved timepoint=P6M",
            "responders 85.7 n=6 direction=improved timepoint=P12M",
        ],
    ),
    (
        "The mRSS was scored at each visit. FVC improved in 15 of 23 patients (65%).",
        [],
    ),
    (
        "A change in mRSS of at least 5 points was regarded as improvement. FVC had improved in 15 of"
        " 23 patients (65%).",
        [],
    ),
]

# Differences in changes.
DIFFERENCES = [
    (
        "Patients were randomised to rituximab or placebo. The mRSS fell in both groups. The "
        "difference between the groups in the change from inclusion was –1.1 points (95% CI –2.3 to "
        "0.1; p = 0.08) at 3 months and –2.4 points (95% CI –4.1 to –0.6; p = 0.009) at 6 months.",
        [
            "change words direction=improved group=placebo",
            "change words direction=improved group=rituximab",
            "difference -1.1 ci_low=-2.3 ci_high=0.1 p=0.08 direction=improved significant=False "
            "timepoint=P3M group=rituximab comparator=placebo",
            "difference -2.4 ci_low=-4.1 ci_high=-0.6 p=0.009 direction=improved significant=True "
            "timepoint=P6M group=rituximab comparator=placebo",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *RESPONSES,
        *DIFFERENCES,
    ],
    ids=lambda item: str(item)[:50],
)
def test_responses_and_differences(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
