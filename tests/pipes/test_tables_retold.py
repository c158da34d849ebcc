"""What the text says in words of a table's figures is one with them; what it adds is a fact of its own."""

from __future__ import annotations

import pytest
from tables_by_hand import document, facts

from extract.pipeline import Extractor

ROWS = [
    ["", "Anumab", "Placebo"],
    ["mRSS at baseline", "22.0 (6.0)", "21.0 (6.0)"],
    ["mRSS at week 24", "17.0 (6.0)", "19.0 (6.1)"],
]


@pytest.mark.parametrize(
    ("text", "in_words"),
    [
        ("At week 24 the mRSS had improved with anumab.", 0),
        ("The mRSS improved with anumab.", 0),
        ("At week 48 the mRSS had improved with anumab.", 1),
        ("At week 24 the mRSS had worsened with anumab.", 1),
        ("At week 24 the mRSS had improved with anumab (p = 0.03).", 1),
    ],
)
def test_results_in_words(nlp: Extractor, text: str, in_words: int) -> None:
    found = facts(nlp, document(ROWS, "Table 2. Results, mean (SD)", text=text), "mrss")
    assert sum("value" not in fact for fact in found) == in_words
    assert sum("value" in fact for fact in found) == 4
