"""Closed classes of words as patterns: few enough to be written down, varied enough to need a regex.

Open classes (drugs, adverse events, outcomes) are lexicons, see `terms.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.mentions import Mention

_SSC = r"(?:systemic\s+sclerosis|scleroderma|SSc|systemic\s+scleroderma)"
_FORM = r"(?:disease|form|forms|subtype|subset|type|variant|kind|involvement|subgroup|scleroderma|SSc|systemic\s+sclerosis|systemic\s+scleroderma|skin\s+involvement|skin\s+disease|cutaneous)"

SUBTYPE_PATTERNS: dict[str, re.Pattern[str]] = {
    "diffuse": re.compile(
        rf"\b(?:diffuse[- ]?(?:cutaneous)?\s*(?:\(dc(?:SSc)?\)\s*-?\s*)?(?:{_SSC}|{_FORM})(?:\s*\((?:d|dc|D|DC)-?SSc\))?|diffuse[- ]cutaneous|"
        rf"\(?d(?:c|s|if)?\)?-?SSc\b|dc\s+SSc|DSSc|dcSSc|\(dc\)-?SSc|diffuse)\b", re.I),
    "limited": re.compile(
        rf"\b(?:limited[- ]?(?:cutaneous)?\s*(?:\(lc(?:SSc)?\)\s*-?\s*)?(?:{_SSC}|{_FORM})(?:\s*\((?:l|lc|L|LC)-?SSc\))?|limited[- ]cutaneous|"
        rf"\(?lc?\)?-?SSc\b|lc\s+SSc|\(lc\)-?SSc|CREST(?:\s+syndrome)?|limited(?=\s*(?:\(|and|or|,|;|\)|\.|$)))\b", re.I),
    "sine": re.compile(rf"\b(?:(?:{_SSC}\s+)?sine\s+scleroderma|ssSSc|sine\s+SSc|SSc\s+sine\b)", re.I),
    "overlap": re.compile(
        rf"\b(?:overlap(?:ping)?\s+(?:syndromes?|disease|SSc|forms?|subtype|features)|{_SSC}[- ]overlap|overlap(?=\s*\()|Myo-SSc|"
        rf"scleromyositis|{_SSC}[-/ ](?:myositis|polymyositis|RA|SLE)\s+overlap)\b", re.I),
    "early": re.compile(rf"\b(?:very\s+early\s+(?:diagnosis\s+of\s+)?{_SSC}|VEDOSS|pre-?scleroderma)\b", re.I),
}  # fmt: skip

_WORDS: dict[str, re.Pattern[str]] = {
    "female": re.compile(r"\b(?:wom[ae]n|females?|girls?|lad(?:y|ies)|mothers?)\b", re.I),
    "male": re.compile(r"\b(?:m[ae]n|males?|boys?|gentlem[ae]n)\b", re.I),
    "cohort": re.compile(
        r"\b(?:patients?|pts|subjects?|participants?|individuals?|people|persons?|adults?|cases?|volunteers?|"
        r"children|outpatients?|inpatients?|enrollees?|completers?|recipients?|respondents?|probands?)\b", re.I),
    "studies": re.compile(
        r"\b(?:(?:randomi[sz]ed\s+|clinical\s+|controlled\s+|observational\s+|eligible\s+|cohort\s+|included\s+|relevant\s+|original\s+|placebo-controlled\s+|double-blind\s+)*(?:stud(?:y|ies)|trials?|RCTs?))\b", re.I),
    "records": re.compile(r"\b(?:articles?|records?|citations?|publications?|papers?|titles?|abstracts?|references?|reports?|hits)\b", re.I),
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
