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
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *GROUPS,
    ],
    ids=lambda item: str(item)[:50],
)
def test_groups_and_tests(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert results(nlp, text) == sorted(expected)
