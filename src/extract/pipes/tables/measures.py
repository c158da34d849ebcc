"""What a cell of results is: a score, a change, a percentage, a difference between groups, a share of responders."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.tables.labels import Column, compared_in, is_group_of_responders, read_time, without_size
from extract.pipes.tables.pvalues import BETWEEN, compared
from extract.pipes.tables.roles import role_of, without_printing
from extract.pipes.tables.subjects import names_outcome, subject_of

_CHANGE = re.compile(r"\b(?:changes?|delta|decrease|reduction|improvement)\b|[Δ∆]", re.I)
_PERCENT_CHANGE = re.compile(
    r"(?:%|per\s?cent\w*)\s*(?:change|decrease|reduction|improvement)|(?:change|decrease|reduction|improvement)[^|]*(?:\(\s*%\s*\)|,\s*%|%)$",
    re.I,
)
_DIFFERENCE = re.compile(
    r"\bdifferences?\b(?!\s+(?:from|to|vs\.?|versus)\s+baseline)|\bvs\.?(?!\s+baseline)\b|\bversus\b(?!\s+baseline)|\btreatment\s+effect\b",
    re.I,
)
_RESPONDERS = re.compile(
    r"\brespon(?:se|ders?)\b|\bimproved\b|\bimprovement\s*(?:\(?\s*[≥>]|of\b|by\b)|\bworsen(?:ed|ing)\b|\b(?:fall|drop|decreased?|reduction|increased?|rise|change)\s*(?:of|by|\()?\s*(?:at\s+least\s+)?[≥>]\s*\d|"
    r"\b(?:fall|drop|decreased?|reduction|increased?|rise)\s+(?:of|by)\s+(?:at\s+least\s+)?\d|"
    r"[≥>]\s*\d+\s*(?:[-–]?points?|%|units?)?\s*(?:or\s+more\s*)?(?:\(?[^|]{0,12}\)?\s*)(?:fall|drop|decrease|reduction|increase|rise|improvement)",
    re.I,
)
_MOVED = re.compile(r"(?:improved|worse(?:ned)?|unchanged|stable|no\s+change|deteriorated)\b", re.I)
_FROM_BASELINE = re.compile(r"\b(?:from|vs\.?|versus)\s+(?:baseline|start|inclusion|entry)\b", re.I)


# A label that is a time and nothing else: "Death within 24 months" is more.
_TIMES_ONLY = re.compile(
    r"(?:[\W\d_]|\b(?:at|after|by|in|on|of|the|to|until|and|for|from|a|day|week|month|year|wk|mo|yr|hr|visit|w|m|d|y|t|v|bl|baseline|inclusion|entry|"
    r"enrol?ment|before|pre|post|screening|start|initial|first|last|final|end|study|trial|treatment|therapy|follow|up|followup|period|phase|time|"
    r"drug|off|on|open|label|extension|double|blind|randomi[sz]ed|part|assessment|examination|evaluation|cycle|course|infusion|"
    r"discontinuation|withdrawal|observation|n|patients|one|two|three|six|twelve)s?\b|\b[WMDYTV]\d+)+",
    re.I,
)


def measure_of(label: str, about: Column) -> str:
    """The measure of a row's cell under a column."""
    lowest = about.lowest
    label = "" if is_group_of_responders(label) else label
    if about.comparator or _DIFFERENCE.search(lowest) or _DIFFERENCE.search(label):
        return "difference"
    if (
        _RESPONDERS.search(label)
        or _MOVED.match(label)
        or (about.group is None and (_RESPONDERS.search(lowest) or _MOVED.match(lowest)))
    ):
        return "responders"
    if any(_PERCENT_CHANGE.search(words) for words in (lowest, label)):
        return "percent_change"
    parts = about.words.split(" | ")
    if any(_CHANGE.search(words) or _FROM_BASELINE.search(words) for words in (lowest, label)):
        return "change"
    if any(_CHANGE.search(part) for part in parts) and not names_outcome(lowest):
        return "change"
    return "score"


_THRESHOLD = re.compile(
    r"\b(?:fall|drop|decrease|reduction|increase|rise|improvement)\b[^.;]{0,40}?(?:[≥>]\s*|\bat\s+least\s+)\d", re.I
)
_COUNTED = re.compile(r"%|\bn\s*/\s*N\b|\b(?:no\.?|number|proportion|percentage)\s+of\b", re.I)
_AND_SCORES = re.compile(r"\b(?:scores?|values?|mRSS)\b[^.]*\band\b[^.]*\bchange", re.I)
_SINCE_START = re.compile(
    r"\bchanges?\b[^.]*\bfrom\s+(?:the\s+)?(?:baseline|start|inclusion|entry)|\b(?:mean|median)\s+(?:\w+\s+)?change",
    re.I,
)


def measure_in(caption: str, labels: Sequence[str], *, has_start: bool, has_arms: bool) -> str | None:
    """The measure that only the caption names: change, percent_change, difference or responders; None for another.

    labels: those of its rows and columns. has_start: whether some are of the start; a caption on "changes in the
    score" then announces scores. has_arms: whether columns or rows are of several groups.
    """
    if re.search(r"\bdifferences?\b|\btreatment\s+effect", caption, re.I) and not (has_arms or has_start):
        return "difference" if compared_in(caption) or compared(caption) == BETWEEN else None
    of_responders = _RESPONDERS.search(caption) or _THRESHOLD.search(caption)
    if not (_CHANGE.search(caption) or of_responders) or _AND_SCORES.search(caption):
        return None
    if any(_CHANGE.search(label) or _RESPONDERS.search(label) for label in labels):
        return None
    if of_responders:
        return "responders" if _COUNTED.search(f"{caption} {' '.join(labels)}") else None
    if has_start and not _SINCE_START.search(caption):
        return None
    return "percent_change" if _PERCENT_CHANGE.search(caption) else "change"


def changes_or_responds(label: str) -> bool:
    """Whether a label speaks of a change, of responders, or of those who moved one way."""
    return any(pattern.search(label) for pattern in (_CHANGE, _RESPONDERS, _THRESHOLD, _MOVED))


def is_plain(label: str, header: str = "") -> bool:
    """Whether a label names no group and no outcome: a time, a statistic, a measure, everybody, or nothing.

    >>> [is_plain(label) for label in ("Week 12", "Change from baseline", "Mean (SD)", "All patients", "Placebo", "FVC, %")]
    [True, True, True, True, False, False]
    """
    label = without_size(label)
    words = without_printing(label).strip(" ,;:")
    if not words or role_of(label) or role_of(words) or (read_time(words, header) and _TIMES_ONLY.fullmatch(words)):
        return True
    return subject_of(words) is None and bool(
        _CHANGE.search(words) or _DIFFERENCE.search(words) or _RESPONDERS.search(words)
    )


_SHARE = re.compile(r"\b(?:n|no\.?|number|N)\s*[,/]?\s*\(?\s*%|,\s*%\s*$|\(\s*%\s*\)\s*$")


def is_share_of_class(label: str) -> bool:
    """Whether a row counts those in a class of the outcome, and gives no values of it.

    >>> is_share_of_class("mRSS >20, n (%)"), is_share_of_class("mRSS, mean (SD)")
    (True, False)
    """
    return _SHARE.search(label) is not None


def is_possible(measure: str, value: float) -> bool:
    """Whether the outcome can have this value: a score from 0 to 51, a change or difference within that."""
    if measure == "score":
        return 0 <= value <= 51
    return abs(value) <= (100 if measure in ("percent_change", "responders") else 51)
