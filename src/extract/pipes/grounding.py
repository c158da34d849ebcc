"""The last component: no value without evidence. What the words of a fact do not hold is taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields import Fact
from extract.pipes.attached import N
from extract.pipes.extensions import Finding
from extract.pipes.numbers import DIGITS, WORDS, parse_digits, parse_words

# Attributes that must stand in the evidence, by field; without a number of the first kind there is no fact at all.
_ESSENTIAL = {"sample_sizes": ("count",), "timepoints": ("value",), "mrss": ("value",)}
_FURTHER = {
    "sexes": ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m"),
    "subtypes": ("n", "pct"),
    "mrss": ("sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max"),
    "adverse_events": ("n", "pct", "events"),
}
_RATE = re.compile(rf"\b(\d+|{WORDS})\s+(?:in|out\s+of)\s+(\d+|{WORDS})\b", re.I)
_PROPORTION = re.compile(rf"(?<![\d:])({DIGITS})\s*(?::|/)\s*({DIGITS})(?![\d:])")
_NUMBER_WORD = re.compile(rf"(?<![\w-]){WORDS}(?![\w])", re.I)
# Numbers that are said without a number.
_SAID: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        1.0,
        re.compile(
            r"\b(?:an?|another|the|one|single|once|his|her|he|she|wom[ae]n|m[ae]n|males?|females?|case|patient|year|month|week|day)\b",
            re.I,
        ),
    ),
    (2.0, re.compile(r"\b(?:both|pair|couple|twice|neither|either|fortnight|second)\b", re.I)),
    (0.5, re.compile(r"\bhal(?:f|ves)\b", re.I)),
    (50.0, re.compile(r"\bhal(?:f|ves)\b", re.I)),
    (100.0, re.compile(r"\b(?:all|every|everybody|everyone|without\s+exception|each)\b", re.I)),
    (25.0, re.compile(r"\bquarter\b", re.I)),
    (75.0, re.compile(r"\bthree[- ]quarters\b", re.I)),
    (20.0, re.compile(r"\bfifth\b", re.I)),
    (10.0, re.compile(r"\btenth\b", re.I)),
    (12.0, re.compile(r"\bdozen\b", re.I)),
)
_LIST_BEHIND = re.compile(
    rf"(?<![\w-])(?P<number>\d+|{WORDS})\b[^().;:]{{0,60}}(?:\((?P<list>[^()]+)\)|:(?P<after>[^():.]+))", re.I
)
_ORDINALS = re.compile(
    r"\b(?:(first)|(second)|(third)|(fourth)|(fifth)|(sixth)|(seventh)|(eighth)|(ninth)|(tenth)|(eleventh)|(twelfth))\b|"
    r"\b(?P<digits>\d+)(?:st|nd|rd|th)\b",
    re.I,
)
_CLOSE = 1e-6


@Language.factory("extract_grounding", requires=["doc._.findings"], assigns=["doc._.findings"], default_config={})
def create_grounding(nlp: Language, name: str) -> Grounding:
    return Grounding()


class Grounding:
    """Takes back numbers of findings that their evidence does not hold, and findings that stand on such a number."""

    def __call__(self, doc: Doc) -> Doc:
        kept = (self._grounded(finding) for finding in doc._.findings)
        doc._.findings = [finding for finding in kept if finding is not None]
        return doc

    @staticmethod
    def _grounded(finding: Finding) -> Finding | None:
        fact = finding.fact
        stated = numbers_in(" ".join(item.text for item in fact.evidence))
        if any(not _holds(stated, fact, name) for name in _ESSENTIAL.get(fact.field, ())):
            return None
        missing = [name for name in _FURTHER.get(fact.field, ()) if not _holds(stated, fact, name)]
        if missing:
            without: dict[str, Any] = dict.fromkeys(missing)
            finding.fact = replace(fact, **without)
            if fact.field == "sexes" and not any(getattr(finding.fact, name) for name in _FURTHER[fact.field]):
                return None
        return finding


def _holds(stated: set[float], fact: Fact, name: str) -> bool:
    value = getattr(fact, name)
    return value is None or any(abs(abs(value) - number) < _CLOSE for number in stated)


def _rates(words: str) -> Iterator[tuple[float, float]]:
    """Both numbers of "one in five"."""
    for match in _RATE.finditer(words):
        one, other = (parse_digits(word) if word[0].isdigit() else float(parse_words(word)) for word in match.groups())
        yield one, other


def _quotients(words: str) -> Iterator[float]:
    """What a ratio of two numbers comes to, either way round: 5.67 of "3:17"."""
    for match in _PROPORTION.finditer(words):
        left, right = parse_digits(match[1]), parse_digits(match[2])
        if left and right:
            yield from (round(left / right, 2), round(right / left, 2))


def _lists(words: str) -> Iterator[tuple[int, int]]:
    """How many there are said to be, and how many are listed behind: "two deaths (stroke; sepsis)" are one of each."""
    for match in _LIST_BEHIND.finditer(words) if "(" in words or ":" in words else ():
        said = match["number"]
        number = int(parse_digits(said)) if said[0].isdigit() else int(parse_words(said))
        yield number, len(re.split(r"[,;]\s*(?:and\s+)?|\s+and\s+", (match["list"] or match["after"]).strip()))


def numbers_in(words: str) -> set[float]:
    """All numbers that a text states, in digits and in words, without their signs.

    >>> sorted(numbers_in("Seven of 10 (70%) had both"))
    [2.0, 7.0, 10.0, 70.0]
    """
    found = {abs(parse_digits(match)) for match in re.findall(DIGITS, words)}
    found |= {parse_digits(match["n"]) for match in N.finditer(words)}  # "n = 10 576"
    found |= {float(parse_words(match[0])) for match in _NUMBER_WORD.finditer(words)}
    found |= {number for number, pattern in _SAID if pattern.search(words)}
    found |= {100 * a / b for a, b in _rates(words) if b}
    found |= set(_quotients(words))
    found |= {1.0 for number, listed in _lists(words) if number == listed}
    for match in _ORDINALS.finditer(words):
        found.add(float(match["digits"] or match.lastindex or 0))
    return found
