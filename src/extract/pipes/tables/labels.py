"""What a header or a row's label says: whose values they are, of which time, in which statistic."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from extract.fields.timepoints import iso_duration
from extract.pipes.mentions import TimeSpan
from extract.pipes.tables.grid import without_marks
from extract.pipes.tables.roles import role_of, severity_of, without_printing
from extract.pipes.tables.subjects import subject_of
from extract.pipes.times import find_times

_NUMBER = r"\d[\d,\u2009\u202f ]*\d|\d"
_SIZE = re.compile(
    rf"[\(\[]?\s*\b[nN]\s*=\s*(?P<n>{_NUMBER})\s*[\)\]]?|"
    rf"[\(\[]\s*(?P<people>{_NUMBER})\s+(?:patients|subjects|participants)\s*[\)\]]"
)
_BASELINE = re.compile(
    r"\b(?:baseline|inclusion|entry|enrol?ment|before(?:\s+treatment)?|pre-?treatment|pre|screening|start|initial(?:ly)?|first\s+visit|"
    r"(?:week|month|day|year|visit)\s*0(?!\s*[-–—]|\s+to\b)|0\s*(?:weeks?|months?|days?)|BL|[TMWDV]0)\b|^0$",
    re.I,
)
# "Change from baseline", "versus baseline", "start of treatment to week 12": not at the start.
_NOT_AT_START = re.compile(
    r"\b(?:from|versus|vs\.?|since|to|with|minus|–)\s+(?:the\s+)?(?:baseline|start|inclusion|entry)|\bchange\b|\bΔ",
    re.I,
)
_LETTERED = re.compile(r"(?P<value>\d{1,3})\s?(?P<unit>[MWDY])|(?P<unit2>[MWDY])\s?(?P<value2>\d{1,3})")
_LETTERS = {"M": "month", "W": "week", "D": "day", "Y": "year"}
_UNIT = re.compile(r"\b(?P<unit>day|week|month|year)s?\b|\b(?P<short>mo|wk|yr)s?\b", re.I)
_SHORT = {"mo": "month", "wk": "week", "yr": "year"}
_COMPARISON = re.compile(r"^(?P<group>.+?)\s+(?:vs\.?|versus|minus|–|compared\s+with)\s+(?P<comparator>.+)$", re.I)


_COMPARED_WITH = re.compile(
    r"\b(?:vs\.?|versus|minus|compared\s+(?:with|to)|relative\s+to|against|from)\s+(?:the\s+)?(?P<name>[^\W\d][^,;:()\[\]|]*?)"
    r"(?=\s+(?:at|in|after|by|on|to)\b|\s+(?:group|arm)\b|[,;.:()\[\]|*†‡§]|$)",
    re.I,
)


def comparator_in(label: str) -> str | None:
    """The group that a difference or p is against, as a label says, or None; the start is none.

    >>> comparator_in("Mean difference vs placebo at week 24 (95% CI)"), comparator_in("P versus baseline")
    ('placebo', None)
    """
    match = _COMPARED_WITH.search(without_marks(label))
    if match is None or read_time(match["name"]) or role_of(match["name"]):
        return None
    return match["name"].strip()


_TWO = re.compile(
    r"(?P<group>[^\W\d][\w-]*(?:\s\d+\s?mg)?)\s+(?:vs\.?|versus|minus|compared\s+(?:with|to))\s+(?P<comparator>[^\W\d][\w-]*(?:\s\d+\s?mg)?)"
)


def compared_in(caption: str) -> tuple[str, str] | None:
    """The two groups that a caption compares, or None.

    >>> compared_in("Differences in mRSS (anumab minus placebo)"), compared_in("mRSS, week 12 versus baseline")
    (('anumab', 'placebo'), None)
    """
    match = _TWO.search(caption)
    if match is None or read_time(match["group"]) or read_time(match["comparator"]):
        return None
    return match["group"], match["comparator"]


@dataclass(frozen=True, slots=True)
class Column:
    """What the headers above a column say.

    words: all of them in one string. roles: what those are that are no names (see `roles.role_of`).
    """

    words: str
    group: str | None = None
    size: int | None = None
    comparator: str | None = None
    times: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    @property
    def lowest(self) -> str:
        """The header nearest to the values."""
        return self.words.rsplit(" | ", 1)[-1]

    @property
    def kind(self) -> str | None:
        """What the column holds: p, effect, part (by severity, relation), spread, events, share, count, grade, or None."""
        for role in ("p", "effect", "part"):
            if role in self.roles:
                return role
        if self.comparator:
            return None
        return next((role for role in reversed(self.roles) if role in _KINDS), None)

    @property
    def severity(self) -> str | None:
        """The severity that the column is of, if one."""
        return next((found for part in self.words.split(" | ") if (found := severity_of(part))), None)


_KINDS = ("spread", "events", "share", "count", "grade")


def size_in(words: str) -> int | None:
    """The size that a caption or header announces, or None.

    >>> size_in("Scores of patients who completed both periods (N = 20)"), size_in("Scores (1,020 patients)")
    (20, 1020)
    >>> size_in("Scores of 20 patients (6 months)")
    """
    match = _SIZE.search(words)
    return int(re.sub(r"\D", "", match["n"] or match["people"])) if match else None


def without_size(label: str) -> str:
    """A label without the size of its group.

    >>> without_size("All patients (n = 12)")
    'All patients'
    """
    return _SIZE.sub(" ", label).strip(" ,;:")


def is_group_of_responders(label: str) -> bool:
    """Whether a label names those who responded as a group, by its size: "Non-responders (n = 7)"."""
    return _RESPONDED.match(label) is not None and size_in(label) is not None


_DOSE = re.compile(r"\d|(?:low|high|higher|lower|once|twice|weekly|monthly|daily)\b", re.I)  # below its drug
_RESPONDED = re.compile(r"(?:non-?)?responders?\b", re.I)  # with its size a group: "Responders (n = 18)"


def read_column(path: Iterable[str]) -> Column:
    """A column from its header path ("Pirfenidone n=86", "median [IQR]")."""
    group = comparator = None
    size: int | None = None
    times: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    parts = list(path)
    for level, part in enumerate(parts):
        stated = size_in(part)
        name = without_marks(_SIZE.sub(" ", part)).strip(" ,;:")
        name = name.strip("()[]") if name[:1] in "([" or not re.search(r"[(\[]", name) else name
        size = stated if stated is not None else size
        role = role_of(name)
        time = read_time(name, " ".join(parts[:level])) if role != "p" else None
        if time:
            times = (*times, time)
            of_time = _of_time(name)
            if of_time and group is None:
                group = of_time
            continue
        if role and not (stated is not None and _RESPONDED.match(name)):
            roles = (*roles, role)
            continue
        if not name or _is_graded(name, parts[:level]):
            roles = (*roles, "part") if name else roles
            continue
        compared = _COMPARISON.match(name)
        if compared and not _BASELINE.search(compared["comparator"]) and not read_time(compared["group"]):
            group, comparator = compared["group"], compared["comparator"]
        elif (
            subject_of(name) is None
            and not (compared and read_time(compared["group"]))
            and not (group and stated is None)
        ):
            name = without_printing(name).strip(" ,;:()[]")
            group = f"{group} {name}" if group and _DOSE.match(name) else name
    return Column(" | ".join(parts), group, size, comparator, times, roles)


_WHEN = (
    r"(?:baseline|(?:week|month|day|year|visit)\s*\d+|\d+(?:\.\d+)?[\s-]*(?:weeks?|months?|days?|years?|mo|wks?|yrs?)|[WMDYTV]\d{1,2}|"
    r"before(?:\s+treatment)?|inclusion|entry)"
)
_BESIDE_TIME = re.compile(
    rf"(?P<first>[^\d\W].*?)[\s,:–—-]+(?:at\s+|after\s+)?{_WHEN}|{_WHEN}\s*[,:–—-]\s*(?P<last>[^\d\W].*)", re.I
)


def _of_time(name: str) -> str | None:
    """The group that a header names beside a time: "Placebo, week 24"."""
    match = _BESIDE_TIME.fullmatch(name)
    if match is None:
        return None
    found = without_printing(match["first"] or match["last"]).strip(" ,;:()[]")
    if len(found) < 2 or role_of(found) or subject_of(found) or _NOT_AT_START.search(found) or _FILLING.search(found):
        return None
    return found


_FILLING = re.compile(r"\b(?:at|after|by|in|of|from|to|the|until|scores?|values?|visits?|end|time|mean|median)\b", re.I)


def _is_graded(name: str, above: list[str]) -> bool:
    """Whether a bare number is a grade: "3" under "Grade"."""
    return bool(re.fullmatch(r"[1-5](?:\s*[-–]\s*[1-5])?", name)) and any(role_of(part) == "grade" for part in above)


@lru_cache(8192)
def read_time(label: str, header: str = "") -> str | None:
    """`baseline`, an ISO 8601 duration, or None. `header` gives the unit to a bare number ("Week" above 8).

    >>> read_time("12 months"), read_time("Inclusion"), read_time("8", "Week"), read_time("mRSS")
    ('P12M', 'baseline', 'P8W', None)
    """
    words = without_marks(label)
    if _BASELINE.search(words) and not _NOT_AT_START.search(words):
        return "baseline"
    bare = re.fullmatch(r"\d+(?:\.\d+)?", words.strip())
    unit = _UNIT.search(header)
    if bare and unit:
        name = unit["unit"] or _SHORT[unit["short"].lower()]
        return iso_duration(float(words), name.lower())
    lettered = _LETTERED.fullmatch(words.strip())
    if lettered:
        value, letter = lettered["value"] or lettered["value2"], lettered["unit"] or lettered["unit2"]
        return iso_duration(float(value), _LETTERS[letter])
    for mention in find_times(words, 0, len(words)):
        span = mention.value
        if mention.label == "time" and isinstance(span, TimeSpan) and len(span.values) == 1:
            return iso_duration(span.values[0], span.unit) if span.values[0] else "baseline"
    return None
