"""Sexes written as a pair: "female to male ratio 4:1", "M:F 1:5.3", "F/M 18/5", "17F/8M"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.pipes.frames import Frame
from extract.pipes.numbers import WORDS, parse_words

_FEMALE = r"(?:females?|wom[ae]n|girls?|F|♀)"
_MALE = r"(?:males?|m[ae]n|boys?|M|♂)"
_NUMBER = r"\d+(?:[.,·]\d+)?"
_BY = r"\s*(?:[:/–-]\s*(?:to\s*[-–]\s*)?|[-–]?to[-–]?\s*)\s*"
_HEAD = (
    rf"(?P<called>\bratios?\s*(?:of\s+)?[(\[,:]?\s*)?\b(?P<first>{_FEMALE}|{_MALE})(?:[-–\s]*{_BY}|\s+)(?P<second>{_FEMALE}|{_MALE})\b"
    r"\s*[)\]]?(?P<ratio>(?:\s*sex)?[\s-]*ratios?)?"
)
_TAIL = r"(?:\s*[(\[]?\s*(?:F\s*[:/]\s*M|M\s*[:/]\s*F)\s*[)\]]?)?\s*(?:[:=,]|was|were|of|is|being|amounted\s+to|stood\s+at|in\s+(?:our|this|the|these)\s+\w+|n\b|approximately|about|roughly|around|nearly|almost|\s)*\s*[(\[]?\s*"
_PAIR = rf"(?P<left>{_NUMBER})\s*(?:[:/]|\s+to\s+|-to-)\s*(?P<right>{_NUMBER})"
# The value stands behind the names or, rarely, before them: "61/1 (F/M)".
_BEHIND = re.compile(rf"{_HEAD}{_TAIL}(?:{_PAIR}|(?P<single>{_NUMBER}))(?![\d%]|\s*%)", re.I)
_BEFORE = re.compile(rf"{_PAIR}\s*[,(\[]?\s*{_HEAD}", re.I)
# "17F/8M", "26 F, 2 M", "F 12, M 3": single letters count only in pairs.
_GLUED = re.compile(
    r"(?<![\w.])(?:(?P<f>\d+)\s?(?:F|♀)\s*(?:[,;/:+&]|and|\s)\s*(?P<m>\d+)\s?(?:M|♂)|(?P<m2>\d+)\s?(?:M|♂)\s*(?:[,;/:+&]|and|\s)\s*(?P<f2>\d+)\s?(?:F|♀)|"
    r"\bF\s?[=:]?\s?(?P<f3>\d+)\s*[,;/]?\s*M\s?[=:]?\s?(?P<m3>\d+)|\bM\s?[=:]?\s?(?P<m4>\d+)\s*[,;/]?\s*F\s?[=:]?\s?(?P<f4>\d+))(?!\w)",
    re.I,
)
# "a female predominance (ratio 3:1)"
_PREDOMINANCE = re.compile(
    rf"\b(?P<first>{_FEMALE}|{_MALE})\s+(?:preponderance|predominance|excess)\b[^.;\d]{{0,30}}{_PAIR}", re.I
)
# "there were 7.5 female patients for every male one"
_FOR_EVERY = re.compile(
    rf"\b(?:there\s+were|we\s+had|with|counted)\s+(?P<left>{_NUMBER})\s+(?P<first>{_FEMALE}|{_MALE})(?:\s+\w+)?\s+(?:for|to|per)\s+"
    rf"(?P<right>every|each|one)\s+(?P<second>{_FEMALE}|{_MALE})\b",
    re.I,
)
# "women outnumbered men by 4 to 1"
_OUTNUMBERED = re.compile(
    rf"\b(?P<first>{_FEMALE}|{_MALE})\s+outnumbered\s+(?:the\s+)?(?P<second>{_FEMALE}|{_MALE})\s+(?:by\s+)?(?P<left>{_NUMBER}|{WORDS})\s*(?:[:/]|\s+to\s+|-to-)\s*(?P<right>{_NUMBER}|one)\b",
    re.I,
)
# "6 times as many women as men"
_TIMES_AS_MANY = re.compile(
    rf"(?P<left>{_NUMBER}|{WORDS})\s+times\s+(?:as\s+many|more)\s+(?P<first>{_FEMALE}|{_MALE})\s+(?:as|than)\s+(?P<second>{_FEMALE}|{_MALE})\b",
    re.I,
)
_FEMALE_ONLY = re.compile(_FEMALE, re.I)
# Without one of these a sentence has no pair: most are passed by at once.
_ANY_SEX = re.compile(r"male|wom[ae]n|m[ae]n\b|girl|boy|(?<![a-z])[fm](?![a-z])|[♀♂]", re.I)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two numbers; offsets into the document. ratio: the source calls it one. female_first: as printed."""

    female: float
    male: float
    start: int
    end: int
    ratio: bool
    female_first: bool


def find_pairs(frame: Frame) -> Iterator[Pair]:
    """The pairs of a frame.

    A single number behind "female to male ratio" stands for itself to one.
    """
    words = frame.words
    if not _ANY_SEX.search(words):
        return
    taken: list[tuple[int, int]] = []
    for pattern in (_BEHIND, _BEFORE, _PREDOMINANCE, _OUTNUMBERED, _TIMES_AS_MANY, _FOR_EVERY, _GLUED):
        for match in pattern.finditer(words):
            if any(match.start() < b and a < match.end() for a, b in taken):
                continue
            pair = _glued(match, frame) if pattern is _GLUED else _named(match, frame)
            if pair is not None:
                taken.append((match.start(), match.end()))
                yield pair


def _named(match: re.Match[str], frame: Frame) -> Pair | None:
    parts = match.groupdict()
    first = bool(_FEMALE_ONLY.fullmatch(match["first"]))
    second = bool(_FEMALE_ONLY.fullmatch(parts["second"])) if "second" in parts else not first
    single = parts.get("single")
    called = match.re in (_PREDOMINANCE, _OUTNUMBERED, _TIMES_AS_MANY, _FOR_EVERY) or parts["ratio"] or parts["called"]
    if first == second or (single and not called):
        return None
    left, right = (_value(single), 1.0) if single else (_value(match["left"]), _value(parts.get("right") or "one"))
    female, male = (left, right) if first else (right, left)
    ratio = bool(called or single or female != int(female) or male != int(male))
    return Pair(female, male, frame.start + match.start(), frame.start + match.end(), ratio, first)


def _glued(match: re.Match[str], frame: Frame) -> Pair:
    female = next(value for name, value in match.groupdict().items() if name[0] == "f" and value)
    male = next(value for name, value in match.groupdict().items() if name[0] == "m" and value)
    return Pair(
        float(female),
        float(male),
        frame.start + match.start(),
        frame.start + match.end(),
        False,
        match[0].upper().find("F") < match[0].upper().find("M"),
    )


def _value(printed: str) -> float:
    if not printed[0].isdigit():
        return float(parse_words(printed)) or 1.0  # "six to one", "for every man"
    return float(printed.replace("·", ".").replace(",", "."))
