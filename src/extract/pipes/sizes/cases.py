"""A case report counts 1: "a 43-year-old electrician", "the case of a single patient"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.frames import Frame
from extract.pipes.sizes.stated import ACT, Stated

_THE_PATIENT = re.compile(r"\b(?:our|the|this|a)\s+(?P<words><cohort:(?P<person>\d+)>)(?!['’-])", re.I)
_SINGLE = re.compile(
    r"\b(?:(?:treated|reported(?:\s+on)?|described)\s+(?:an?|one)|(?:case|report|history|story)\s+of\s+(?:a\s+single|one|an?)|a\s+single|<cohort:\d+>\s+of\s+(?:a\s+single|one|an?))\s+(?:\w+\s+)?<(?:cohort|female|male):(?P<person>\d+)>(?!-)",
    re.I,
)
_AGED = re.compile(
    r"\b(?:an?|the|one)\s+(?:previously\s+healthy\s+)?(?:<age:\d+>|<(?:count|time):\d+>\s*-?\s*year-?\s*old|\w+-year-old)\s+(?:[\w-]+\s+){0,2}?(?:<(?:female|male|cohort):\d+>|[a-z]+)|"
    r"\b(?:an?)\s+(?:[\w-]+\s+)?<(?:female|male):\d+>,?\s+(?:aged?|of)\s+<(?:age|count):\d+>",
    re.I,
)
_AGED_BEHIND = re.compile(r"<cohort:\d+>,\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}aged\s+<(?:age|count):", re.I)


def is_case_report(title: str | None, frames: list[Frame]) -> bool:
    """Whether a source reports a single case: its title says so and speaks of no series."""
    words = title or (frames[0].words if frames else "")
    return bool(re.search(r"\bcase\s+(?:report|description|study)\b|\ba\s+case\s+of\b", words, re.I)) and not re.search(
        r"\bcases\b|\bseries\b|\breview\b", words, re.I
    )


def read_single(frames: list[Frame]) -> Iterator[Stated]:
    """The patient of a source that counts nobody but tells the age of one: "our patient, a seamstress aged 37"."""
    own = [frame for frame in frames if 0 in frame.studies]
    if not any(_AGED.search(frame.text) or _AGED_BEHIND.search(frame.text) for frame in own):
        return
    for frame in own:
        match = _AGED.search(frame.text) or _THE_PATIENT.search(frame.text)
        if match and (match.re is _AGED or str(frame.mentions[int(match["person"])].value) == "patient"):
            yield _case(frame, match)
            return


def read_case(frame: Frame, own_case: bool) -> Iterator[Stated]:
    """A single person: of a source that is a case report, or "the case of a single patient" of a cited one."""
    match = _AGED.search(frame.text) if own_case and 0 in frame.studies else None
    match = match or (_SINGLE.search(frame.text) if own_case or frame.studies != (0,) else None)
    if match:
        yield _case(frame, match)


def _case(frame: Frame, match: re.Match[str]) -> Stated:
    span = (frame.offset(match.start()), frame.offset(match.end(), end=True))
    return Stated(frame, 1, "enrolled", [span], "case", ACT, confidence=0.85)
