"""Trials told side by side in one source: "HAND-1 randomised 243 patients … HAND-2 was alike: 238 were randomised".

Each is a group of the source's own study, by its name.
"""

from __future__ import annotations

import re
from collections import defaultdict

_NAME = r"(?<![\w-])(?P<stem>[A-Z]{3}[A-Za-z]*)[- ](?P<number>[1-4]|I{1,3})\b"
_FIND = re.compile(_NAME)
_NO_TRIAL = re.compile(r"(?:MRSS|HAQ|SF|PHASE|TYPE|GRADE|GROUP|COHORT|WEEK|PART|ARM|VISIT|CYCLE|DAY|STAGE|NYHA)", re.I)
_SPEAKS = re.compile(
    rf"{_NAME}(?:\s+(?:and|or)\s+[A-Z][\w-]*)?,?\s+(?:randomi|enrol|recruit|includ|assign|trial|stud|was|were|had|took)"
)


def sibling_trials(text: str) -> list[tuple[int, int, str]]:
    """Where numbered trials of one name stand in a text, if it tells of more than one of them.

    >>> [name for _start, _end, name in sibling_trials("HAND-1 randomised 9 people; HAND-2 was alike.")]
    ['HAND-1', 'HAND-2']
    >>> sibling_trials("HAND-1 randomised 9 people.")
    []
    """
    found = [match for match in _FIND.finditer(text) if not _NO_TRIAL.fullmatch(match["stem"])]
    numbers: dict[str, set[str]] = defaultdict(set)
    for match in found:
        numbers[match["stem"]].add(match["number"])
    spoken = {match["stem"] for match in _SPEAKS.finditer(text)}
    return [(m.start(), m.end(), m[0]) for m in found if len(numbers[m["stem"]]) > 1 and m["stem"] in spoken]


def trial_of(places: list[tuple[int, int, str]], text: str, start: int, end: int) -> str | None:
    """The trial last named in `text[start:end]`; None where it is named in one breath with another."""
    before = [place for place in places if start <= place[0] and place[1] <= end]
    if not before:
        return None
    if len(before) > 1 and re.fullmatch(r"\s*(?:,|and|or|,\s*and)\s*", text[before[-2][1] : before[-1][0]]):
        return None
    return before[-1][2]
