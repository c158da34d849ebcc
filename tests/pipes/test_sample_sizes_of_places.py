"""Sizes of places, doses and visits: where people were seen, what they got, who was seen again; near misses."""

from __future__ import annotations

import pytest
from sizes_told import facts, listed

from extract.pipeline import Extractor

SIZES = [
    # Countries and registers beside each other; reasons are no groups.
    (
        "We pooled 47 patients from two countries: Sweden (n = 32) and Poland (n = 15).",
        "47 enrolled; 32 enrolled sweden; 15 enrolled poland",
    ),
    ("We pooled 47 patients. Their reasons were Skin (n = 32).", "47 enrolled"),
    (
        "People came from the Danish (DanSSc; n = 1,206) and the Swedish (SveSSc; n = 1,530) registers.",
        "1206 enrolled danssc; 1530 enrolled svessc",
    ),
    ("The causes were pulmonary (ILD; n = 12) and renal (SRC; n = 9).", ""),
    # Doses; "each arm" of three that the sentence before named; responders by dose are no sizes.
    (
        "A weekly injection of 300 mg was assigned to 62, of 150 mg to 61, of placebo to 60.",
        "62 randomised 300 mg; 61 randomised 150 mg; 60 randomised placebo",
    ),
    ("Seven had 5 mg/kg once, eight 1 mg/kg twice.", "7 treated 5 mg/kg; 8 treated 1 mg/kg"),
    (
        "In all 306 were randomised to anifrolumab 120 mg, anifrolumab 60 mg or placebo. Each arm had 102 patients.",
        "306 randomised; 102 randomised 120 mg; 102 randomised 60 mg; 102 randomised placebo",
    ),
    (
        "We randomised 90 people to 120 mg, 60 mg or placebo. Responders were 21 (120 mg), 18 (60 mg) and 7 (placebo).",
        "90 randomised",
    ),
    # Who was scored again, who finished on what, who never came back.
    ("Of the 121 patients, the 68 with a second assessment improved.", "121 enrolled; 68 analysed"),
    ("Skin scores were recorded in 21 patients at week 12.", "21 analysed"),
    ("We saw 40 people. Ulcers were recorded in 21 patients at week 12.", "40 enrolled"),
    (
        "Of those seen, 58 completed the trial on bosentan, and 61 on placebo.",
        "58 completed bosentan; 61 completed placebo",
    ),
    ("We treated 40 patients. Two never returned. Thirteen gave it up.", "40 treated; 2 withdrawn; 13 withdrawn"),
    ("We treated 40 patients. Two had no visit.", "40 treated"),
    ("A total of nine patients have so far been dosed.", "9 treated"),
    ("We saw 40 people. Skin biopsies were to hand for 34 of them.", "40 enrolled; 34 analysed"),
    # A group in the bracket of a result; a p value there is none.
    (
        "The drop was 1.17 days (biosimilar, n = 101) and 1.20 days (originator, n = 103).",
        "101 enrolled biosimilar; 103 enrolled originator",
    ),
    ("The fall was 12% (p = 0.03; n = 20).", ""),
    # Three numbers behind one verb; each drug; what some broke off.
    (
        "We randomised 264 people to A 120 mg, A 60 mg or placebo. Week 52 was reached by 88, 80 and 86 patients.",
        "264 randomised; 88 analysed 120 mg; 80 analysed 60 mg; 86 analysed placebo",
    ),
    (
        "Twenty-four people were randomised to bosentan or iloprost. Each drug was given to 12 patients.",
        "24 randomised; 12 treated bosentan; 12 treated iloprost",
    ),
    (
        "Treatment was broken off by five patients on bosentan and by two on placebo, who had lost faith in it.",
        "5 withdrawn bosentan; 2 withdrawn placebo",
    ),
    ("One of the 30 patients died; one was admitted.", "30 enrolled"),
    ("Ustekinumab was given for 9 months to three women.", "3 treated"),
]


@pytest.mark.parametrize(("sentence", "expected"), SIZES)
def test_places_doses_and_visits(nlp: Extractor, sentence: str, expected: str) -> None:
    assert facts(nlp, "A study of systemic sclerosis", sentence)["this study"] == listed(expected)
