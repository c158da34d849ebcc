"""Durations and visits: "24 weeks", "at 6, 12 and 18 months", "week 24", "a 48-week trial", "the twelfth month"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.pipes.mentions import Mention, TimeSpan
from extract.pipes.numbers import DIGITS, MINUS, WORDS, parse_digits, parse_words

_UNIT_WORDS = {
    "day": r"days?|d",
    "week": r"weeks?|wks?|wk|w",
    "month": r"months?|mos?|mths?|mo",
    "year": r"years?|yrs?|y",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNIT_WORDS.items())
# Most sentences have none of these and are left alone.
_ANY_UNIT = re.compile(
    r"[dD]ay|[wW]eek|[wW]ks?|[mM]onth|[mM]th|[mM]os?\b|[yY]ear|[yY]rs?\b|[fF]ortnight|[WM]-?\d|\d\s?y\b|DAY|WEEK|MONTH|YEAR"
)
_HALF = r"(?:[- ]and[- ]a[- ]half|½)"
_NUMBER = rf"(?:(?:{DIGITS}|{WORDS}){_HALF}?)"
_PIECE = re.compile(_NUMBER, re.I)
_THEN = r"(?:(?:again|then|also)\s+)?(?:(?:at|after)\s+)?(?:the\s+)?"
# Atomic: its blanks can be divided in two ways, hence those of a long list in 2^n.
_JOINER = (
    rf"(?>-?\s*(?:,\s*(?:and\s|or\s|then\s)?|\band\b|\bor\b|\bnor\b|&|\bto\b|\bas well as\b|/|[{MINUS}])\s*{_THEN})"
)
_LIST = rf"{_NUMBER}(?:{_JOINER}{_NUMBER})*"
# "six more months", "5 consecutive days", "a full year"; and what stands between a mean or median and its unit: "48.5 ± 20.4 months", "7 (5-9) months".
_KIND_OF = r"(?:more|further|additional|extra|other|consecutive|successive|continuous|full|whole|calendar|long)"
_SPREAD = rf"\s*(?:±|\+/[{MINUS}])\s*{DIGITS}|\s*[(\[](?:(?:range|IQR|SD)\s*[:,]?\s*)?\d[{MINUS}\d.,·\s;to]*[)\]]"
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip

# "24 weeks", "6-, 12- and 24-month", "12–18 mo", "two and a half years"
_FORWARD = re.compile(
    rf"(?<![\w.,/·:])(?P<numbers>{_LIST})(?P<spread>{_SPREAD})?(?P<hyphen>-|‐|‑|\s+(?:{_KIND_OF}\s+)?|)(?:{_UNIT})\b(?!-old)",
    re.I,
)
# "week 24", "months 6, 12 and 18", "W24", "day 0", "weeks six, 12 and 18"
_VISIT_JOINER = rf"(?>\s*(?:,\s*(?:(?:and|or)\s)?|\band\b|\bor\b|&|\bto\b|\bthrough\b|/|[{MINUS}])\s*)"
_VISIT_NUMBER = rf"(?:\d+(?:\.\d+)?(?![·\d])|{WORDS}\b)"
_VISIT = re.compile(
    rf"\b(?:(?P<day>days?)|(?P<week>weeks?|wks?|w)|(?P<month>months?|mths?|mo|m)|(?P<year>years?|yrs?))[\s-]*(?P<numbers>{_VISIT_NUMBER}"
    rf"(?:{_VISIT_JOINER}{_VISIT_NUMBER}(?!\s*(?:%|patients|mg|\(?\d*%|at\b)|\.\d))*)(?![\w%.]*\w)",
    re.I,
)
# "a year", "half a year", "another full year", "a year and a half", "a fortnight", "a year-long trial"
_ARTICLE = re.compile(
    rf"\b(?:(?P<half>half(?:\s+an?)?)|an?|one|another|(?<=over\s)th(?:e|at|is)|(?<=end\sof\s)th(?:e|at|is))(?:\s+(?:{_KIND_OF}|single|second))?(?P<hyphen>[\s-])"
    r"(?:(?P<day>day)|(?P<week>week)|(?P<month>month)|(?P<year>year))\b(?!-?long)(?P<more>\s+and\s+a\s+half\b)?"
    r"|\b(?P<fortnight>fortnight)\b|\b(?P<long>day|week|month|year)-?long\b",
    re.I,
)
# "by the end of the twelfth month", "at the 6th month"
_ORDINAL = re.compile(rf"\b(?P<ordinal>{'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th))\s+(?:{_UNIT})\b", re.I)
# A number after at/by/to without a unit, which a time of the same sentence lends: "12 months and 15.3 at 24",
# "15.3 at 6, 12.2 at 12 and 9.8 at 24 months".
_BARE = re.compile(
    rf"\b(?P<link>at|(?<=[\d)]\s)by|after|the whole|the full|another|(?:(?<=\()|(?<=[,;]\s))(?:median|mean|average),?)\s+(?P<numbers>(?:\d+|{WORDS})(?:\s*(?:,\s*(?:and\s)?|\band\b|\bor\b)\s*\d+(?![.·\w]|\s+at\b))*)"
    r"(?=\s*(?:[,;.):]|and\b|or\b|but\b|\(|$))(?![.·]\d)",
    re.I,
)
# "at 3 (n = 52), 9 (n = 41) and 15 (n = 28) months": each number is a time of its own, the brackets are not.
_ASIDE = r"\s*\([^()]{1,30}\)"
_WITH_ASIDES = re.compile(
    rf"\b(?:at|after|by)\s+(?P<numbers>\d+{_ASIDE}(?:\s*(?:,\s*(?:and\s)?|and\b)\s*\d+(?:{_ASIDE})?)+)\s*(?:{_UNIT})\b",
    re.I,
)
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages|old)\b(?:\s*\([^)]*\))?(?:(?!duration|disease|follow)[^.;()]){0,40}$", re.I)
_AGE_AFTER = re.compile(r"^(?:\s*[\(\[][^)\]]*[\)\]])?\s*(?:old\b|of age\b|[-\s]old\b)", re.I)
_COHORT_BEFORE = re.compile(
    r"\b(?:patients?|subjects?|participants?|wom[ae]n|m[ae]n|adults?)\s+(?:older\s+than|over|under|above|below|[<>≤≥]+)\s*$",
    re.I,
)
_COMPARATOR = re.compile(r"([<>≤≥])\s*$")
_NUMBER_BEFORE = re.compile(rf"(?:\d|\b{WORDS})[\s-]$", re.I)
_LABEL_BEFORE = re.compile(
    r"\b(?:groups?|arms?|phases?|grades?|stages?|class|types?|cohorts?|patients?|parts?|tables?|figures?)\s+$", re.I
)
# "21 at week 12 and 13 at week 24": the 13 is no visit.
_AT_ANOTHER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:at|after|by)\s+(?:the\s+)?(?:(?:day|week|wk|month|year)s?\b|[WMD]\d)", re.I
)
# "the score stood at 19", "at 10 (5–16) after 36 months"
_STOOD_AT = re.compile(r"\b(?:stood|lay|remained|stayed|was|were|averaged|settled|kept|put|being)\s+at\s+$", re.I)
_TIME_BEHIND = re.compile(rf"\s*(?:\([^()]*\))?\s*(?:after|at|by)\s+(?:{DIGITS}|{WORDS})\s+(?:{_UNIT})\b", re.I)
_CODE_BEFORE = re.compile(r"\b(?:codes?|ICD-?\d*)\W+$", re.I)
_FIGURE_AT = re.compile(r"[\d)%]\s*$")  # "15.3 at 6", not "stood at 19"
ADULT = 18  # years: "women over 50 years" are of that age
LONGEST = 1000  # "by 2020" lends nobody's unit
_BEHIND = 60  # characters before a time that tell an age and a comparator


def find_times(text: str, start: int, end: int) -> Iterator[Mention]:
    """The times in `text[start:end]`, one sentence, in order and without overlap. Ages come with the label `age`."""
    if not _ANY_UNIT.search(text, start, end):
        return
    taken = list(_times_with_asides(text, start, end))
    for pattern in (_VISIT, _FORWARD, _ARTICLE, _ORDINAL):
        for match in pattern.finditer(text, start, end):
            if any(match.start() < other.end and other.start < match.end() for other in taken):
                continue
            mention = _mention(text, match, start, end)
            if mention is not None:
                taken.append(mention)
    taken.sort(key=lambda mention: mention.start)
    yield from taken
    yield from _bare_times(text, taken, start, end)


def _mention(text: str, match: re.Match[str], start: int, end: int) -> Mention | None:
    left, right = match.start(), match.end()
    if match.re is _VISIT:
        visit = _visit(text, match)
        return Mention("time", left, *visit) if visit else None
    if match.re is _ARTICLE:
        return Mention("time", left, right, _of_one(match))
    if match.re is _ORDINAL:
        printed = match["ordinal"].lower()
        if match[_unit(match)].endswith("s"):
            return None  # "the first weeks"
        number = float(_ORDINALS.index(printed) + 1 if printed in _ORDINALS else printed[:-2])
        return Mention("time", left, right, TimeSpan((number,), _unit(match), "ordinal"))
    before = text[max(start, left - _BEHIND) : left]
    pieces = list(_PIECE.finditer(match["numbers"]))
    dropped = _foreign(pieces, before)
    if dropped == len(pieces):
        return None
    left += pieces[dropped].start()
    pieces = pieces[dropped:]
    span = _duration(match, pieces, before)
    if span is None:
        return None
    age = span.unit in ("year", "month") and (
        _AGE_AFTER.search(text[right : min(end, right + _BEHIND)])
        or _AGE_BEFORE.search(before)
        or (span.unit == "year" and span.values[0] >= ADULT and _COHORT_BEFORE.search(before))
    )
    comparator = _COMPARATOR.search(before)
    return Mention(
        "age" if age else "time",
        left,
        right,
        TimeSpan(span.values, span.unit, span.form, span.interval, comparator=comparator[1] if comparator else None),
    )


def _visit(text: str, match: re.Match[str]) -> tuple[int, TimeSpan] | None:
    """Where the visits of a match end, and which they are. "At week 92, 25 were assessed" has one."""
    unit = _unit(match)
    printed = match[unit]
    pieces = list(_PIECE.finditer(match["numbers"]))
    if not pieces or (
        not pieces[0][0][0].isdigit()
        and not re.search(
            r"\b(?:at|by|to|in|on|of|until|from|through)\s+$", text[max(0, match.start() - 8) : match.start()], re.I
        )
    ):
        return None
    if _NUMBER_BEFORE.search(text[max(0, match.start() - 8) : match.start()]):
        return None  # "at 80 months 274 patients had died"
    if unit == "day" and "-" in text[match.end(unit) : match.start("numbers")]:
        return None  # "5 µg kg day-1"
    if len(printed) == 1 and (printed.islower() or match.start("numbers") > match.start() + 1):
        return None  # "m 12", "d 3" are no visits; "M12", "W24" are
    if len(printed) == 1 and _CODE_BEFORE.search(text[max(0, match.start() - 12) : match.start()]):
        return None  # "ICD-10 code M34"
    values = [_value(pieces[0][0])]
    stop = pieces[0].end()
    for piece in pieces[1:]:
        joined_by_comma = "," in match["numbers"][stop : piece.start()]
        of_its_own = _AT_ANOTHER.match(text, match.start("numbers") + piece.end())
        if of_its_own or _value(piece[0]) <= values[-1] or (joined_by_comma and not printed.endswith("s")):
            break
        values.append(_value(piece[0]))
        stop = piece.end()
    stretch = len(values) == 2 and re.search(rf"\d\s*[{MINUS}]\s*\d|through", match["numbers"][:stop]) is not None
    return match.start("numbers") + stop, TimeSpan(tuple(values), unit, "visit", stretch)


def _of_one(match: re.Match[str]) -> TimeSpan:
    """ "A year", "half a year", "a year and a half", "a fortnight", "year-long"."""
    if match["fortnight"]:
        return TimeSpan((2.0,), "week")
    if match["long"]:
        return TimeSpan((1.0,), match["long"].lower(), "adjective")
    value = 0.5 if match["half"] else 1.5 if match["more"] else 1.0
    return TimeSpan((value,), _unit(match), "adjective" if match["hyphen"] == "-" else "duration")


def _duration(match: re.Match[str], pieces: Sequence[re.Match[str]], before: str) -> TimeSpan | None:
    unit = _unit(match)
    printed, hyphen, numbers = match[unit], match["hyphen"], match["numbers"]
    if len(printed) == 1 and (printed != "y" or not numbers[-1].isdigit()):
        return None  # "3 d", "12 w", "eight-y": too short to trust
    if not hyphen and not numbers[-1].isdigit() and not match["spread"]:
        return None  # a number word needs a gap
    values = tuple(_value(piece[0]) for piece in pieces)
    interval = len(values) == 2 and 0 not in values and _is_interval(numbers, values, before)
    form = "adjective" if hyphen and hyphen in "-‐‑" else "duration"
    return TimeSpan(values, unit, form, interval)


def _foreign(pieces: Sequence[re.Match[str]], before: str) -> int:
    """How many of the first numbers are no times: a name ("group 1, 32 months") or a figure ("baseline 24, 6 months 18")."""
    drops = [i for i in range(1, len(pieces)) if _value(pieces[i][0]) < _value(pieces[i - 1][0])]
    return max([*drops, 1 if _LABEL_BEFORE.search(before) else 0])


def _is_interval(numbers: str, values: tuple[float, ...], before: str) -> bool:
    """Whether two values are the ends of one stretch: "12–18", "between 3 and 6", and "two or three", which is vague."""
    if re.search(r"\bor\b", numbers, re.I):
        return values[1] - values[0] == 1
    if re.search(r"\band\b", numbers, re.I):
        return re.search(r"\bbetween\s+$", before[-10:], re.I) is not None
    return re.search(rf"\w\s*(?:[{MINUS}]|\bto)\s*(?:\d|[a-z]+$)", numbers, re.I) is not None


def _times_with_asides(text: str, start: int, end: int) -> Iterator[Mention]:
    for match in _WITH_ASIDES.finditer(text, start, end):
        unit = _unit(match)
        offset = match.start("numbers")
        listed = re.sub(_ASIDE, lambda aside: " " * len(aside[0]), match["numbers"])
        for number in re.finditer(r"\d+", listed):
            left, right = offset + number.start(), offset + number.end()
            yield Mention("time", left, right, TimeSpan((float(number[0]),), unit, bare=True))


def _bare_times(text: str, taken: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
    times = [mention for mention in taken if mention.label == "time"]
    if not times:
        return
    for match in _BARE.finditer(text, start, end):
        left, right = match.span("numbers")
        if any(left < other.end and other.start < right for other in taken):
            continue
        lender = next((other for other in reversed(times) if other.end <= match.start()), None)
        if lender is None and _FIGURE_AT.search(text[max(start, match.start() - 12) : match.start()]):
            ahead = text[right : times[0].start]
            lender = times[0] if re.search(rf"\b{match['link']}\s+$|(?:,|and)\s+$", ahead, re.I) else None
        if _STOOD_AT.search(text[max(start, match.start() - 16) : left]) or _TIME_BEHIND.match(text, right, end):
            continue
        values = [_value(piece[0]) for piece in _PIECE.finditer(match["numbers"])]
        if lender is not None and values == sorted(set(values)) and values[-1] < LONGEST:
            yield Mention("time", left, right, TimeSpan(tuple(values), lender.value.unit, bare=True))


def _unit(match: re.Match[str]) -> str:
    return next(name for name in _UNIT_WORDS if match[name])


def _value(piece: str) -> float:
    """The value of one number of a time.

    >>> [_value(piece) for piece in ("3,2", "twenty-four", "two and a half", "1½")]
    [3.2, 24.0, 2.5, 1.5]
    """
    whole = re.sub(rf"{_HALF}$", "", piece, flags=re.I)
    number = parse_digits(whole) if whole[0].isdigit() else float(parse_words(whole))
    return number + 0.5 * (whole != piece)
