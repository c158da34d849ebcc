"""Which numbers a text states: in digits, in words, and in the ways people say one, two, half or none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.numbers import DIGITS, WORDS, parse_digits, parse_words

# "A woman", "her skin score", "the patient died", "per year": one of something.
_ONE = re.compile(
    r"\b(?:another|an?|single|his|hers?|he|she|woman|man|girl|boy|case|patient|each|once|only"
    r"|year|month|week|day|per|annual|him|himself|herself)\b",
    re.IGNORECASE,
)
_SAID = (  # words that stand for numbers
    (re.compile(r"\b(?:both|pair|couple|twice|neither|either|twins?|double|dual)\b", re.IGNORECASE), (2.0,)),
    (re.compile(r"\b(?:thrice|triple)\b", re.IGNORECASE), (3.0,)),
    (re.compile(r"\bdozen\b", re.IGNORECASE), (12.0,)),
    (re.compile(r"\bscore of\b", re.IGNORECASE), (20.0,)),
    (re.compile(r"\bhal(?:f|ves|ved|ving)\b", re.IGNORECASE), (0.5, 50.0)),
    (re.compile(r"\ball\b|\bevery(?:one|body)?\b|\beach\b|\bwhole\b|\bentire\b", re.IGNORECASE), (100.0,)),
    (re.compile(r"\b(?:no|none|nobody|nil|never|not|nor|without|neither|nought)\b", re.IGNORECASE), (0.0,)),
)
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
)
_PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_NUMBER = rf"(?:{WORDS}|{DIGITS}|an?)"
_FRACTION = re.compile(rf"\b({_NUMBER})[\s-]({'|'.join(_PARTS)})s?\b", re.IGNORECASE)
_SHARE = re.compile(rf"\b({_NUMBER})\s(?:in|out\sof|of)\s(?:every\s)?({_NUMBER})\b", re.IGNORECASE)
_AND_A_HALF = re.compile(rf"\b({_NUMBER})(?:\s\w+)?\sand\sa\shalf\b|\b({DIGITS})\s?½", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w.])\.\d+|(?<![\d.,])0,\d+")  # ".46"; "0,001" is a decimal whatever its length
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d,])")  # "1 264" with plain spaces: thousands or two numbers


def numbers(text: str) -> set[float]:
    """All numbers that `text` states, without their signs.

    >>> sorted(numbers("Twenty-one of 28 (75 %), both women"))
    [2.0, 21.0, 28.0, 75.0]
    >>> 66.7 in {round(number, 1) for number in numbers("two thirds")}
    True
    """
    return set(_numbers(text))


def states(text: str, value: float, tolerance: float = 1e-6) -> bool:
    """Whether `text` states the number `value`, whatever its sign."""
    return any(abs(abs(value) - number) <= tolerance for number in _numbers(text))


def _numbers(text: str) -> Iterator[float]:
    yield from (abs(parse_digits(match)) for match in re.findall(DIGITS, text))
    yield from (float(match.replace(",", ".")) for match in _BARE.findall(text))
    yield from (float(match.replace(" ", "")) for match in _SPACED.findall(text))
    yield from (float(match.replace(",", "")) for match in re.findall(r"\d{1,3}(?:,\d{3})+", text))
    yield from (float(parse_words(match)) for match in re.findall(rf"(?<![\w-]){WORDS}(?!\w)", text, re.IGNORECASE))
    for match in _SHARE.finditer(text):
        part, whole = _value(match[1]), _value(match[2])
        if whole:
            yield 100 * part / whole
    for match in _FRACTION.finditer(text):
        share = _value(match[1]) / _PARTS[match[2].lower()]
        yield from (share, 100 * share, float(round(100 * share)), round(100 * share, 1))
    for match in _AND_A_HALF.finditer(text):
        yield _value(match[1] or match[2]) + 0.5
    words = set(re.findall(r"[a-z]+", text.lower()))
    yield from (float(place) for place, word in enumerate(_ORDINALS, start=1) if word in words)
    if _ONE.search(text):
        yield 1.0
    for said, values in _SAID:
        if said.search(text):
            yield from values


def _value(number: str) -> float:
    if number.lower() in ("a", "an"):
        return 1.0
    return abs(parse_digits(number)) if number[0].isdigit() else float(parse_words(number))
