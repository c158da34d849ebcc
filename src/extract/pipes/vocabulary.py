"""Closed classes of words as patterns: few enough to be written down, varied enough to need a regex.

Open classes (drugs, adverse events, outcomes) are lexicons, see `terms.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.mentions import Mention
from extract.pipes.subtype_names import SUBTYPE_PATTERNS

_SSC = r"(?:systemic\s+sclerosis|scleroderma|SSc|systemic\s+scleroderma)"
_WORDS: dict[str, re.Pattern[str]] = {
    "female": re.compile(r"\b(?:wom[ae]n|females?|girls?|lad(?:y|ies)|mothers?|(?<=[%\d]\s)F(?=\s*[,;)]))\b", re.I),
    "male": re.compile(r"\b(?:m[ae]n|males?|boys?|gentlem[ae]n)\b", re.I),
    "cohort": re.compile(
        r"\b(?:patients?|pts?(?!\s*\d)|subjects?|participants?|individuals?|people|persons?|adults?|cases?|volunteers?|"
        r"children|outpatients?|inpatients?|enrollees?|completers?|recipients?|respondents?|probands?|survivors?|sufferers?|enrollees|attendees|inhabitants|residents|(?:non-?)?users|members(?=\s+(?:took|of\s+the|with|were|who)\b))\b", re.I),
    "studies": re.compile(
        r"\b(?:(?:randomi[sz]ed\s+|clinical\s+|controlled\s+|observational\s+|eligible\s+|cohort\s+|included\s+|relevant\s+|original\s+|placebo-controlled\s+|double-blind\s+)*(?:stud(?:y|ies)|trials?|RCTs?|CTs))\b", re.I),
    "records": re.compile(r"\b(?:articles?|records?|citations?|publications?|papers?|titles?|abstracts?|references?|reports?|hits|full[- ]texts?|manuscripts?)\b", re.I),
    "disease": re.compile(rf"\b(?:(?:early|active|severe|progressive)\s+)?{_SSC}(?:\s*\(SSc\))?(?:[-‐](?:ILD|PAH|PH))?\b", re.I),
}  # fmt: skip


def find_words(text: str, start: int, end: int) -> Iterator[Mention]:
    """Mentions of the closed classes in `text[start:end]`; they may overlap and are resolved later."""
    for subtype, pattern in SUBTYPE_PATTERNS.items():
        for match in pattern.finditer(text, start, end):
            yield Mention("subtype", match.start(), match.end(), subtype)
    for label, pattern in _WORDS.items():
        for match in pattern.finditer(text, start, end):
            yield Mention(label, match.start(), match.end(), match[0].lower())
