"""What a header or a row's label says: whose values they are, of which time, in which statistic."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extract.fields.timepoints import iso_duration
from extract.pipes.mentions import TimeSpan
from extract.pipes.tables.grid import without_marks
from extract.pipes.times import find_times

_SIZE = re.compile(r"[\(\[]?\s*\b[nN]\s*=\s*(?P<n>\d[\d,\u2009\u202f ]*\d|\d)\s*[\)\]]?")
_BASELINE = re.compile(
    r"\b(?:baseline|inclusion|entry|enrol?ment|before(?:\s+treatment)?|pre-?treatment|pre|screening|start|"
    r"(?:week|month|day|year)\s*0|0\s*(?:weeks?|months?|days?))\b|^0$",
    re.I,
)
_UNIT = re.compile(r"\b(?P<unit>day|week|month|year)s?\b|\b(?P<short>mo|wk|yr)s?\b", re.I)
_SHORT = {"mo": "month", "wk": "week", "yr": "year"}
_EVERYBODY = re.compile(
    r"^(?:all(?:\s+(?:patients|subjects|participants|cases))?|total|overall|whole\s+cohort|entire\s+cohort|patients|number|value|n|cohort)$",
    re.I,
)
_NO_GROUP = re.compile(
    r"^(?:visit|time|week|month|day|year|period|characteristics?|variables?|parameters?|event|adverse\s+events?|term|outcomes?|"
    r"mrss|score|skin\s+score|change.*|mean.*|median.*|sd|se|n|%|n\s*\(%\)|no\.?\s*\(%\)|p|p[- ]?values?|difference.*|patients(?:\s*\(%\))?|"
    r"number(?:\s+of\s+.*)?|events?|worst\s+grade|grade|range|iqr|95\s*%.*|ci|value|subset|group|groups|arm|treatment|treatment\s+(?:group|arm)|"
    r"estimate|result|all\s+grades?|any\s+grade|serious|related)$",
    re.I,
)
_COMPARISON = re.compile(r"^(?P<group>.+?)\s+(?:vs\.?|versus|minus|–|compared\s+with)\s+(?P<comparator>.+)$", re.I)


@dataclass(frozen=True, slots=True)
class Column:
    """What the headers above a column say. `words` is all of them in one string."""

    words: str
    group: str | None = None
    size: int | None = None
    comparator: str | None = None
    times: tuple[str, ...] = ()

    @property
    def lowest(self) -> str:
        """The header nearest to the values."""
        return self.words.rsplit(" | ", 1)[-1]


def size_in(words: str) -> int | None:
    """The size that a caption or header announces, or None.

    >>> size_in("Scores of patients who completed both periods (N = 20)"), size_in("Scores")
    (20, None)
    """
    match = _SIZE.search(words)
    return int(re.sub(r"\D", "", match["n"])) if match else None


def read_column(path: Iterable[str]) -> Column:
    """A column from its header path ("Pirfenidone n=86", "median [IQR]")."""
    group = comparator = None
    size: int | None = None
    times: tuple[str, ...] = ()
    parts = list(path)
    for part in parts:
        stated = size_in(part)
        name = without_marks(_SIZE.sub(" ", part)).strip(" ,;:()[]")
        size = stated if stated is not None else size
        time = read_time(name)
        if time:
            times = (*times, time)
            continue
        compared = _COMPARISON.match(name)
        if compared and not re.search(r"\b(?:baseline|placebo-controlled)\b", compared["comparator"], re.I):
            group, comparator = compared["group"], compared["comparator"]
        elif name and not _NO_GROUP.match(name) and not _NO_GROUP.match(f"{name})") and not (group and stated is None):
            group = name
    if group is not None and _EVERYBODY.match(group):
        group = None
    return Column(" | ".join(parts), group, size, comparator, times)


def read_time(label: str, header: str = "") -> str | None:
    """`baseline`, an ISO 8601 duration, or None. `header` gives the unit to a bare number ("Week" above 8).

    >>> read_time("12 months"), read_time("Inclusion"), read_time("8", "Week"), read_time("mRSS")
    ('P12M', 'baseline', 'P8W', None)
    """
    words = without_marks(label)
    if _BASELINE.search(words):
        return "baseline"
    bare = re.fullmatch(r"\d+(?:\.\d+)?", words.strip())
    unit = _UNIT.search(header)
    if bare and unit:
        name = unit["unit"] or _SHORT[unit["short"].lower()]
        return iso_duration(float(words), name.lower())
    for mention in find_times(words, 0, len(words)):
        span = mention.value
        if mention.label == "time" and isinstance(span, TimeSpan) and len(span.values) == 1:
            return iso_duration(span.values[0], span.unit) if span.values[0] else "baseline"
    return None
