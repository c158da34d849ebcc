"""Which outcome a label is about: the one whose results are wanted, another one, or none."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extract import lexicons

WANTED = "wanted"
OTHER = "other"

# Other things measured, by the words that end their names; the closed list is `other_outcomes.jsonl`.
_MEASURED = (
    r"%\s*(?:of\s+)?pred(?:icted|\.)?|questionnaires?|indexe?s?|indices|scales?|joint\s+counts?|pressure|thickness\b(?!\s+score)|volumes?|capacity|"
    r"attacks?|frequency\s+of|antibod\w+|titres?|titers?|steroids?|prednis\w+\s+dose|daily\s+dose|creatinine|h(?:a)?emoglobin|"
    r"CRP|ESR|mm\s?Hg|mg/d[Ll]|g/[Ld]l?|U/[Ll]|µmol/[Ll]|mm/h|kPa|TLC|FEV1?|SGRQ|K-?BILD|LCQ|HADS|SHAQ|M?HISS|SF-?36|CHFS|DASH|HAMIS|ROM|BVAS|"
    r"durometer\w*|elasticity|VAS|NRS|CRISS|EScSG(?:-AI)?|EUSTAR-?AI|pain|itch|pruritus|fatigue|depression|anxiety|quality\s+of\s+life|PROMIS\S*|"
    r"walk\w*|6-?MWD?T?|FMD|temperature|perfusion|ulcers?|calcinosis|lung\b.*|cough|dyspn\w+|(?:C?PK|CK)\b"
)


@cache
def _wanted() -> re.Pattern[str]:
    """The first outcome of the lexicon (mRSS) in any of its forms."""
    forms = sorted((form for term in lexicons.load("outcomes") for form in term.forms()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])", re.I)


@cache
def _others() -> re.Pattern[str]:
    forms = sorted((form for term in lexicons.load("other_outcomes") for form in term.forms()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))}|{_MEASURED})(?![\w-])", re.I)


@lru_cache(8192)
def names_outcome(words: str) -> bool:
    """Whether words name the outcome whose results are wanted (the first of the lexicon: mRSS)."""
    return _wanted().search(words) is not None


@lru_cache(8192)
def subject_of(label: str) -> str | None:
    """WANTED, OTHER or None: the outcome that a label names first; a longer name wins over one inside it.

    >>> [subject_of(label) for label in ("mRSS (0–51)", "Facial skin score", "FVC, % predicted", "Week 12")]
    ['wanted', 'other', 'other', None]
    """
    wanted, other = _wanted().search(label), _others().search(label)
    if wanted is None:
        return OTHER if other else None
    if other is not None and other.start() <= wanted.start() and other.end() >= wanted.end():
        return OTHER
    return WANTED
