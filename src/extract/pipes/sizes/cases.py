"""A case report counts 1: "a 43-year-old electrician", "the case of a single patient"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.frames import Frame
from extract.pipes.sizes.stated import ACT, Stated

_TITLE = re.compile(r"\bcase\s+(?:report|description|study)\b|<cohort:\d+>\s+<records:\d+>", re.I)
_SINGLE = re.compile(
    r"\b(?:(?:case|report|history|story)\s+of\s+(?:a\s+single|one|an?)|a\s+single|<cohort:\d+>\s+of\s+(?:a\s+single|one|an?))\s+(?:\w+\s+)?<(?:cohort|female|male):(?P<person>\d+)>(?!-)",
    re.I,
)
_AGED = re.compile(
    r"\b(?:an?|the|one)\s+(?:previously\s+healthy\s+)?(?:<(?:count|age|time):\d+>\s*-?\s*(?:year-?\s*old)?|\w+-year-old)\s+(?:[\w-]+\s+){0,2}?(?:<(?:female|male|cohort):\d+>|[a-z]+)|"
    r"\b(?:an?)\s+(?:[\w-]+\s+)?<(?:female|male):\d+>,?\s+(?:aged?|of)\s+<(?:age|count):\d+>",
    re.I,
)


def is_case_report(title: str | None, frames: list[Frame]) -> bool:
    """Whether a source reports a single case: its title says so and speaks of no series."""
    words = title or (frames[0].words if frames else "")
    return bool(re.search(r"\bcase\s+(?:report|description|study)\b|\ba\s+case\s+of\b", words, re.I)) and not re.search(
        r"\bcases\b|\bseries\b|\breview\b", words, re.I
    )


def read_case(frame: Frame, own_case: bool) -> Iterator[Stated]:
    """A single person: of a source that is a case report, or "the case of a single patient" of a cited one."""
    match = _AGED.search(frame.text) if own_case and 0 in frame.studies else None
    match = match or (_SINGLE.search(frame.text) if own_case or frame.studies != (0,) else None)
    if match:
        span = (frame.offset(match.start()), frame.offset(match.end(), end=True))
        yield Stated(frame, 1, "enrolled", [span], "case", ACT, confidence=0.85)
