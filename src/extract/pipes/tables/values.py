"""The numbers of a cell, told apart by what header, caption, notes and methods say of them.

"17.5 [14–22]" is a median with its quartiles in one table and a mean with its interval in another.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from extract.pipes.numbers import DIGITS, MINUS, SIGNED, parse_digits
from extract.pipes.tables.grid import marks_of, without_marks

_NUMBER = re.compile(rf"\s*(?P<sign>[<>≤≥])?\s*(?P<value>{SIGNED})\s*(?P<percent>%)?")
_PLUS_MINUS = re.compile(rf"\s*(?:±|\+/-|\+/−)\s*(?P<value>{DIGITS})(?:\s*[(\[]?\b(?P<name>SEM?|SD)\b[)\]]?)?")
_BRACKET = re.compile(r"\s*[\(\[](?P<inner>[^)\]]*)[\)\]]")
_NOT_TOLD = re.compile(r"\s*[\(\[]\s*(?:NR|NA|ND|n\.?[rad]\.?|not\s+(?:reported|stated|given)|[–—-])\s*[\)\]]", re.I)
_PAIR = re.compile(rf"^\s*(?P<low>{SIGNED})\s*(?:to|[{MINUS}]|,|;)\s*(?P<high>{SIGNED})\s*$")
_DECIMAL_COMMA = re.compile(rf"[{MINUS}]?\d+,\d")  # "83,3" is one number, "14,22" two
_NO_VALUE = re.compile(
    rf"^(?:[{MINUS}—]+|n/?a|n\.a\.|n/?d|n\.d\.|not\s+(?:done|available|assessed|applicable|reported)|\.+)$", re.I
)
NONE = re.compile(r"^(?:none|no|nil)$", re.I)


@dataclass(frozen=True, slots=True)
class CellValue:
    """A cell's numbers by their place: the first, the one behind ±, those in each bracket, and a last one ("12 (24) 15").

    whole: the denominator of "6/20" and "6 of 20".
    """

    value: float
    plus_minus: float | None = None
    brackets: tuple[tuple[float, ...], ...] = ()
    percent: bool = False
    whole: float | None = None
    rest: float | None = None
    spread: str | None = None  # sd or se, where the cell itself names it
    marks: str = ""

    @property
    def integer(self) -> bool:
        return self.value == int(self.value)

    def count(self, announced: bool) -> int | None:
        """The number of people in the last bracket: where `announced`, or behind a spread ("24.4 ± 7.6 (17)")."""
        last = self.brackets[-1] if self.brackets else ()
        if len(last) != 1 or last[0] != int(last[0]) or last[0] < 1:
            return None
        return int(last[0]) if announced or self.plus_minus is not None or len(self.brackets) > 1 else None


def is_no_value(text: str) -> bool:
    """Whether a cell says that there is no value ("n/a", "–")."""
    return _NO_VALUE.match(without_marks(text)) is not None


def read_value(text: str) -> CellValue | None:
    """The numbers of a cell, or None where it has no value ("n/a", "–", words).

    >>> read_value("17.5 [14–22]").brackets
    ((14.0, 22.0),)
    >>> read_value("not done") is None
    True
    """
    words = without_marks(text)
    if not words or is_no_value(words):
        return None
    match = _NUMBER.match(words)
    if not match:
        return None
    found = CellValue(parse_digits(match["value"]), percent=bool(match["percent"]), marks=marks_of(text))
    rest = words[match.end() :]
    whole = re.match(rf"\s*(?:/|\bof\b|\bout\s+of\b)\s*(?P<of>{DIGITS})", rest)
    if whole:
        found, rest = replace(found, whole=parse_digits(whole["of"])), rest[whole.end() :]
    spread = _PLUS_MINUS.match(rest)
    if spread:
        name = (spread["name"] or "")[:2].lower() or None
        found = replace(found, plus_minus=parse_digits(spread["value"]), spread=name)
        rest = rest[spread.end() :]
    rest = _NOT_TOLD.sub("", rest)  # "20.6 (NR)"
    brackets: list[tuple[float, ...]] = []
    while bracket := _BRACKET.match(rest):
        numbers = _numbers(bracket["inner"])
        if numbers is None:
            return None
        brackets.append(numbers)
        rest = rest[bracket.end() :]
    last = re.fullmatch(r"\s*[,;/]?\s*(?P<last>\d+)", rest)
    if last and brackets:
        found, rest = replace(found, rest=float(last["last"])), ""
    if rest.strip(" ,;%" + "*†‡§¶#‖ᵃᵇᶜᵈᵉᶠ"):
        return None
    return replace(found, brackets=tuple(brackets))


def read_interval(text: str) -> tuple[float, float] | None:
    """The two ends of a cell or bracket that is an interval, or None.

    >>> read_interval("14–22"), read_interval("(−2.0, −0.5)"), read_interval("14")
    ((14.0, 22.0), (-2.0, -0.5), None)
    """
    numbers = _numbers(without_marks(text).strip("()[] "))
    return (numbers[0], numbers[1]) if numbers is not None and len(numbers) == 2 else None


def _numbers(inner: str) -> tuple[float, ...] | None:
    plain = re.sub(r"%|95\s*%?\s*CI|\bn\s*=|SD|SE|IQR|range|±", "", inner).strip(" ,;:")
    pair = None if _DECIMAL_COMMA.fullmatch(plain) else _PAIR.match(plain)
    if pair:
        return parse_digits(pair["low"]), parse_digits(pair["high"])
    single = re.fullmatch(SIGNED, plain)
    return (parse_digits(plain),) if single else None


@dataclass(frozen=True, slots=True)
class Layout:
    """What the places of a cell mean: the statistic of the first number, the names of a single and of paired numbers."""

    statistic: str | None = None
    single: str | None = None  # sd | se | n | pct
    pair: str | None = None  # ci | iqr | range
    square: str | None = None  # what stands in square brackets, if something else ("[n]")
    named: bool = False  # whether the label nearest to the values names the statistic


_SINGLE = (("se", r"\bSEM?\b|standard\s+error"), ("sd", r"\bSD\b|±|standard\s+deviation"), ("pct", r"%|percentage"))
_PAIRED = (
    ("iqr", r"\bIQR\b|inter-?quartile|quartiles|25th"),
    ("ci", r"\bCI\b|confidence\s+interval"),
    ("range", r"\brange\b|min[- –]max"),
)


_COUNT_IN_BRACKETS = re.compile(
    r"[\[(]\s*(?:n|(?:n(?:umber|o\.?)?\s+(?:of\s+)?)?(?:patients|subjects|participants)(?:\s+(?:with|assessed|examined)[^\])%]*)?)\s*[\])](?!\s*%)",
    re.I,
)


@lru_cache(2048)
def read_layout(*descriptions: str) -> Layout:
    """The layout told by the first of `descriptions` that says something of each part; the nearest comes first.

    The first two are the labels of the values themselves, the others those above them, captions and notes.

    >>> read_layout("median [IQR]", "Values are mean (SD) or number (%)")
    Layout(statistic='median', single='sd', pair='iqr', square=None, named=True)
    """
    layout = Layout()
    for place, words in enumerate(descriptions):
        lower = words.lower()
        if layout.statistic is None:
            if re.search(r"least[- ]squares?|\bls\b|adjusted\s+mean", lower):
                layout = replace(layout, statistic="ls_mean")
            elif named := re.search(r"\b(?P<median>median)|\b(?P<mean>mean)s?\b|\b(?P<average>average)\b", lower):
                layout = replace(layout, statistic="median" if named["median"] else "mean")
            layout = replace(layout, named=layout.statistic is not None and place < 2)
        if layout.single is None:
            layout = replace(layout, single=next((name for name, p in _SINGLE if re.search(p, words)), None))
        if layout.pair is None:
            layout = replace(layout, pair=next((name for name, p in _PAIRED if re.search(p, words, re.I)), None))
        if layout.square is None and _COUNT_IN_BRACKETS.search(words):
            layout = replace(layout, square="n")
    return layout
