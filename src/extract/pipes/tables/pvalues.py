"""Whose p value a column or a footnote gives: a comparison with the start, or one between groups."""

from __future__ import annotations

import re

WITHIN = "within"
BETWEEN = "between"

_WITHIN = re.compile(
    r"\b(?:vs\.?|versus|compared\s+(?:with|to)|against|from|relative\s+to)\s+(?:the\s+)?(?:baseline|start|inclusion|entry|pre-?treatment|initial|before)|"
    r"\b[TVWMD]0\s*(?:vs\.?|versus|[-–])|\bbefore\s+(?:and|vs\.?|versus)\s+after\b|\bafter\s+(?:with|and|vs\.?|versus)\s+before\b|\bwithin[- ](?:groups?|arms?)|\bpaired\b|\bwilcoxon\s+(?:signed|matched|test\s+against)|\bsigned[- ]rank",
    re.I,
)
_BETWEEN = re.compile(
    r"\bbetween[- ](?:the\s+)?(?:two\s+)?(?:groups?|arms?|treatments?|subsets?)|\b(?:vs\.?|versus|compared\s+(?:with|to)|against)\s+(?:placebo|controls?|the\s+(?:other|control)|sham|usual|standard)|"
    r"\bmann[- ]whitney|\bunpaired\b|\bstudent'?s\s+t|\binter-?group|\banova\b|\bkruskal",
    re.I,
)
_NOTE = re.compile(
    r"(?P<mark>[*†‡§¶#‖]+|[ᵃᵇᶜᵈᵉᶠᵍʰ]+|(?<![\w.])[a-h](?=[A-Z(]|\s?[pP]\b|\s[A-Z]))\s*(?P<text>[^*†‡§¶#‖]+?)(?=$|;\s+[a-h]\s|\.\s+[a-h]\s|[*†‡§¶#‖ᵃᵇᶜᵈᵉᶠᵍʰ])"
)
_P = re.compile(r"[pP]\s*(?P<sign>[<>=≤≥])\s*(?P<value>0?[.·]\d+)")


def compared(words: str) -> str | None:
    """WITHIN or BETWEEN, as a header or note says of its p value, or None.

    >>> compared("P versus baseline"), compared("P between groups"), compared("P")
    ('within', 'between', None)
    """
    if _WITHIN.search(words):
        return WITHIN
    return BETWEEN if _BETWEEN.search(words) else None


def note_of(marks: str, notes: str) -> str:
    """The text of the footnote that marks point to, or "".

    >>> note_of("†", "*Mean. †Versus baseline, paired t test.")
    'Versus baseline, paired t test.'
    """
    for match in _NOTE.finditer(notes):
        if match["mark"] in marks and marks:
            return match["text"].strip()
    return ""


def p_in(note: str) -> str | None:
    """The p value that a footnote gives to what it marks, as printed ("<0.05"), or None."""
    match = _P.search(note)
    return match["sign"] + match["value"] if match else None
