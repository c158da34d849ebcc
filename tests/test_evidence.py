"""No value without evidence: every number of a fact's core stands in the words it was read from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import extract
from extract.fields import Fact
from extract.pipeline import Extractor
from extract.pipes.numbers import DIGITS, WORDS, parse_digits, parse_words

CORPUS = Path(__file__).parents[1] / "corpus"
CORE = {
    "sample_sizes": ("count",),
    "sexes": ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m"),
    "subtypes": ("n", "pct"),
    "timepoints": ("value",),
    "mrss": ("value", "sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max"),
    "adverse_events": ("n", "pct", "events"),
}
# One is said in many ways ("a woman of 54", "the patient died"); half of something is 50 %.
_ONE = re.compile(
    r"\b(?:another|an?|the|one|his|her|he|she|single|wom[ae]n|m[ae]n|case|patient|year|month|week|day)\b", re.I
)
_HALF = re.compile(r"\bhal(?:f|ves)\b", re.I)
_BOTH = re.compile(r"\b(?:both|two|pair|neither|either|twice)\b", re.I)
_ORDINALS = [
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
]


def numbers(words: str) -> set[float]:
    """All numbers that a text states, in digits and in words, without their signs."""
    found = {abs(parse_digits(match)) for match in re.findall(DIGITS, words)}
    found |= {float(parse_words(match)) for match in re.findall(rf"(?<![\w-]){WORDS}(?![\w])", words, re.I)}
    for one, of in re.findall(rf"\b({WORDS}|\d+) (?:in|out of) ({WORDS}|\d+)\b", words, re.I):  # "one in five"
        both = [float(number) if number.isdigit() else float(parse_words(number)) for number in (one, of)]
        found |= {100 * both[0] / both[1]} if both[1] else set()
    for said, listed in re.findall(
        rf"\b({WORDS}|\d+) [^().;:]+\(([^()]+)\)", words, re.I
    ):  # "two deaths (a fall; sepsis)"
        number = int(said) if said.isdigit() else parse_words(said)
        found |= {1.0} if number == len(re.split(r"[,;]| and ", listed)) else set()
    found |= {1.0} if _ONE.search(words) else set()
    found |= {50.0, 0.5} if _HALF.search(words) else set()
    found |= {25.0} if re.search(r"\ba\s+quarter\s+of\b", words, re.I) else set()
    found |= {float(_ORDINALS.index(word) + 1) for word in re.findall(r"[a-z]+", words.lower()) if word in _ORDINALS}
    return found | ({2.0} if _BOTH.search(words) else set())


def unfounded(fact: Fact) -> list[tuple[str, float]]:
    """The numbers of a fact's core that its evidence does not contain."""
    stated = numbers(" ".join(item.text for item in fact.evidence))
    wanted = [(name, fact.values()[name]) for name in CORE[fact.field]]
    return [
        (name, value)
        for name, value in wanted
        if value is not None and not any(abs(abs(value) - number) < 1e-6 for number in stated)
    ]


@pytest.fixture(scope="module")
def nlp() -> Extractor:
    return extract.load()


@pytest.mark.parametrize(
    "path", sorted(CORPUS.glob("*.txt")) + sorted(CORPUS.glob("*.pdf")), ids=lambda path: path.stem
)
def test_evidence_contains_the_value(nlp: Extractor, path: Path) -> None:
    facts = [fact for record in nlp.records(path) for fact in record]
    assert [(fact.rule, fact.evidence[0].text, unfounded(fact)) for fact in facts if unfounded(fact)] == []
