"""Durations and visits: "24 weeks", "at 6, 12 and 18 months", "week 24", "a 48-week trial"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.mentions import Mention, TimeSpan
from extract.pipes.numbers import DIGITS, MINUS, WORDS, parse_digits, parse_words

_UNIT_WORDS = {
    "day": r"days?|d",
    "week": r"weeks?|wks?|wk|w",
    "month": r"months?|mos?|mths?|mo",
    "year": r"years?|yrs?|y",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNIT_WORDS.items())
_NUMBER = rf"(?:{DIGITS}|{WORDS})"
_JOINER = rf"(?:-?\s*(?:,\s*(?:and|or|then)?|and|or|&|to|as well as(?: at)?|/|[{MINUS}])\s*(?:at\s+|after\s+)?)"
_LIST = rf"{_NUMBER}(?:{_JOINER}{_NUMBER})*"

# "24 weeks", "6-, 12- and 24-month", "12–18 mo", "half a year" and "a year" (kept apart below).
_FORWARD = re.compile(rf"(?<![\w.,/·])(?P<numbers>{_LIST})(?P<hyphen>-|‐|‑|\s+|)(?:{_UNIT})\b(?!-old)", re.I)
# "week 24", "months 6, 12 and 18", "W24", "day 0"
_VISIT = re.compile(
    rf"\b(?:(?P<day>days?)|(?P<week>weeks?|wk|w)|(?P<month>months?|m)|(?P<year>years?))[\s-]*(?P<numbers>\d+(?:\.\d+)?"
    rf"(?:\s*(?:,\s*(?:and|or)?|and|or|&|to|/|[{MINUS}])\s*\d+(?:\.\d+)?(?!\s*(?:%|patients|mg|\(?\d*%)))*)(?![\w%.]*\w)",
    re.I,
)
_ARTICLE = re.compile(
    r"\b(?P<half>half\s+)?(?:a|an|one)[\s-](?:(?P<day>day)|(?P<week>week)|(?P<month>month)|(?P<year>year))\b", re.I
)
# A number after at/by/to without a unit, behind a time in the same sentence: "12 months and 15.3 at 24".
_BARE = re.compile(
    r"\b(?:at|by|after|the whole|the full)\s+(?P<number>\d+)(?=\s*(?:[,;.):]|and\b|or\b|\(|$))(?!\.\d)", re.I
)
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages|age\s+(?:of|was|at\s+\w+)|old)\b[^.;()]{0,40}$", re.I)
_AGE_AFTER = re.compile(r"^(?:\s*[\(\[][^)\]]*[\)\]])?\s*(?:old\b|of age\b|[-\s]old\b)", re.I)


def find_times(text: str, start: int, end: int) -> Iterator[Mention]:
    """The times in `text[start:end]`, one sentence, in order and without overlap. Ages come with the label `age`."""
    taken: list[Mention] = []
    for pattern in (_VISIT, _FORWARD, _ARTICLE):
        for match in pattern.finditer(text, start, end):
            if any(match.start() < other.end and other.start < match.end() for other in taken):
                continue
            mention = _mention(text, match, pattern is _VISIT, start, end)
            if mention is not None:
                taken.append(mention)
    taken.sort(key=lambda mention: mention.start)
    yield from taken
    times = [mention for mention in taken if mention.label == "time"]
    if times:
        for match in _BARE.finditer(text, times[0].end, end):
            if not any(match.start("number") < other.end and other.start < match.end("number") for other in taken):
                unit = next(other for other in reversed(times) if other.end <= match.start()).value.unit
                value = TimeSpan((parse_digits(match["number"]),), unit, bare=True)
                yield Mention("time", match.start("number"), match.end("number"), value)


def _mention(text: str, match: re.Match[str], visit: bool, start: int, end: int) -> Mention | None:
    groups = match.groupdict()
    unit = next(name for name in _UNIT_WORDS if groups.get(name))
    printed = groups[unit]
    numbers = groups.get("numbers")
    if numbers is None:
        span = TimeSpan((0.5 if groups.get("half") else 1.0,), unit)
        return Mention("time", match.start(), match.end(), span)
    if visit:
        if len(printed) == 1 and (printed.islower() or match.start("numbers") > match.start() + 1):
            return None  # "m 12", "d 3" are no visits; "M12", "W24" are
        form = "visit"
    else:
        hyphen = groups["hyphen"]
        if len(printed) == 1 and unit in ("day", "week") and not hyphen.strip(" "):
            return None  # "3 d", "12 w": too short to trust
        if len(printed) == 1 and printed != "y":
            return None
        form = "adjective" if hyphen in ("-", "‐", "‑") else "duration"
    pieces = re.findall(_NUMBER, numbers, re.I)
    values = tuple(parse_digits(piece) if piece[0].isdigit() else float(parse_words(piece)) for piece in pieces)
    interval = len(values) == 2 and re.search(rf"\d\s*(?:[{MINUS}]|to)\s*\d", numbers) is not None
    before, after = text[start : match.start()], text[match.end() : end]
    comparator = re.search(r"([<>≤≥])\s*$", before)
    span = TimeSpan(values, unit, form, interval, comparator=comparator[1] if comparator else None)
    age = unit in ("year", "month") and (_AGE_AFTER.search(after) or _AGE_BEFORE.search(before))
    return Mention("age" if age else "time", match.start(), match.end(), span)
