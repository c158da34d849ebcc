"""The subtypes of systemic sclerosis as papers write them.

Long forms ("diffuse cutaneous systemic sclerosis", "the limited form"), abbreviations ("dcSSc", "l-SSc", "(dc)-SSc", juvenile
"djSSc"), and the bare adjective where nothing follows that it could describe ("diffuse in 12", "38 with diffuse and …",
but not "diffuse alveolar haemorrhage").
"""

from __future__ import annotations

import re
from functools import lru_cache

_SSC = r"(?:systemic\s+sclerosis|scleroderma|SSc|systemic\s+scleroderma)"
_FORM = rf"(?:(?:skin\s+)?(?:disease|forms?|subtypes?|subsets?|type|variants?|kind|sort|involvement|subgroup)|{_SSC}|cutaneous|skin(?=\s*(?:[.,;:)]|$)))"
_HANDS = r"(?:hands|fingers|face|forearms|extremities|limbs|feet)"
# What may follow a bare adjective: nothing that it could describe.
_ALONE = (
    r"(?=\s*(?:[(,;.)/:=–—\]]|$|(?:and|or|ones?|cases?|patients?|pts|subjects?|participants?|vs|versus|than|rather|but|while|was|were|with)\b|"
    r"(?:in|for)\s+(?:the\s+)?(?:other\s+|remaining\s+)?(?:\d|all\b|both\b|most\b|one\b|two\b|three\b|four\b|five\b|six\b|seven|eight|nine|ten\b|eleven|twelve|\w+teen|\w+ty\b|every\b|each\b|half\b|a\s+(?:third|quarter|fifth)\b|about\b|more\s+than\b))|"
    r"\s+(?:without\s+exception|throughout|by\s+type)\b|"
    r"\s+(?:\d+\b))"
)


def _cutaneous(adjective: str, letter: str, other: str) -> str:
    """The pattern of the diffuse or the limited subtype."""
    short = rf"(?:{letter}c?|{letter}j|{letter}s|{letter}if)"
    long = rf"{adjective}(?:[- ]cutaneous)?(?:[- ]type)?"
    return (
        rf"\b{long}[-\s]*(?:\({short}(?:SSc)?\)[\s-]*)?{_FORM}(?:\s+{_FORM})?\b|"
        rf"(?-i:\b{letter}c)(?=-\s(?:and|or)\b|/{other}c)|(?-i:(?<={other}c/){letter}c\b)|\b{adjective}[- ]cutaneous\b|(?:\b{short}|\({short}\))[- ]?SSc\b|\b{adjective}{_ALONE}"
    )


SUBTYPE_PATTERNS: dict[str, re.Pattern[str]] = {
    "diffuse": re.compile(_cutaneous("diffuse", "d", "l"), re.I),
    "limited": re.compile(_cutaneous("limited", "l", "d") + rf"|\blimited\s+to\s+the\s+{_HANDS}(?:(?:,|,?\s+(?:and|or))\s+(?:the\s+)?{_HANDS})*|\bCREST(?:\s+syndrome)?\b", re.I),
    "sine": re.compile(rf"\b(?:(?:{_SSC}\s+)?sine\s+scleroderma|ssSSc|(?:sine|ss)[- ]SSc|sine\s+(?:type|form|subtype|subset|variant)|SSc\s+sine\b|sine(?=\s*(?:[(,;.)]|$|in\s+\d|\d)))", re.I),
    "overlap": re.compile(
        rf"\b(?:(?:{_SSC}[- ])?overlap(?:ping)?\s+(?:syndromes?|disease|{_SSC}|forms?|subtypes?|features)|{_SSC}[- ]overlap|"
        rf"{_SSC}[-–/ ](?:myositis|polymyositis|RA|SLE)\s+overlap|(?:(?:poly|dermato)?myositis|RA|SLE|[PD]M|MCTD)[-–/ ]{_SSC}\s+overlap|Myo-SSc|scleromyositis|{_SSC}\s+overlapp(?:ed|ing)\s+with|overlap\s+of\s+{_SSC}\s+(?:with|and)|"
        r"overlap(?=\s*(?:[(,;.)/]|$|and\b|or\b|in\s+\d|\d|patients\b|cases\b|group\b|(?:was|were)\s+(?:present|found|seen|diagnosed|noted|observed)\b|with\s+(?:dermato|poly)?myositis|with\s+(?:SLE|lupus|RA|rheumatoid|Sj))))\b", re.I),
    "early": re.compile(rf"\b(?:very\s+early\s+(?:diagnosis\s+of\s+)?(?:{_SSC}|disease)|VEDOSS|pre-?scleroderma)\b", re.I),
    "unspecified-other": re.compile(
        rf"\b(?:undifferentiated|unclassified|unclassifiable|unspecified|undetermined)\s+(?:forms?|subtypes?|subsets?|type|disease|{_SSC})|"
        r"\bother\s+(?:forms|subtypes|subsets)\b|\b(?:unclassified|undetermined|unclassifiable)(?=\s*(?:[(,;.)]|$|in\s+\d))", re.I),
}  # fmt: skip


@lru_cache(4096)  # asked for every pair of groups
def subtype_of(label: str) -> str | None:
    """The subtype that a label names, if it names just one."""
    found = [subtype for subtype, pattern in SUBTYPE_PATTERNS.items() if pattern.search(label)]
    return found[0] if len(found) == 1 else None
