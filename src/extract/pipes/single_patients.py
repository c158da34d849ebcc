"""The sex of the patient of a case report: "a 54-year-old woman", or "he" and "his" throughout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.pipes.denominators import group_size
from extract.pipes.frames import Frame
from extract.pipes.sex_statements import Statement

_ONE = re.compile(
    r"(?:\b(?:a|an|one|single|this|the)|<count:\d+>)\s+(?:(?:[\w'’-]+|<(?:age|count):\d+>(?:-year-old)?)[\s,-]+){0,4}?<(?P<sex>female|male):(?P<number>\d+)>"
    r"(?!\s*(?:\w+\s+){0,3}(?:for|to|per)\s+(?:every|each|one)\b)",
    re.I,
)
_CASE = re.compile(
    r"\bcase\s+report|\b(?:described|reported|treated)\s+(?:one|a)\b|\bwe\s+(?:report|describe|present)\s+(?:on\s+|here\s+)?(?:the\s+case\s+of\s+)?an?\b|\bthe\s+case\s+of\s+(?:a|one)\b|\bcase\s+of\s+an?\b|\b(?:the|our|this)\s+patient\b|\bsingle\s+(?:patient|case)|"
    r"\ba\s+patient\b|\b(?:presented|was\s+referred|was\s+admitted|came\s+to)\b",
    re.I,
)
# "A 71-year-old woman", "a man of 60"
_AGED = re.compile(
    r"\ba\s+<(?:age|count):\d+>(?:-year-old)?\s+(?:[\w-]+\s+)?<(?:female|male|cohort):\d+>|\ba\s+<(?:female|male|cohort):\d+>(?:\s+<cohort:\d+>)?\s*(?:,|\(|of|aged)\s*(?:aged\s+)?<(?:age|count|time)",
    re.I,
)
_MANY = re.compile(
    r"<(?:count|n):(?P<number>\d+)>\s+(?:[\w-]+\s+){0,3}(?:<disease:\d+>\s+)?<(?:cohort|female|male):", re.I
)
_PRONOUNS = {"female": re.compile(r"\b(?:she|her|hers)\b", re.I), "male": re.compile(r"\b(?:he|his|him)\b", re.I)}


def find_single_patients(doc: Doc) -> Iterator[Statement]:
    """A statement for each study that reports on one patient and tells the sex."""
    for study in range(len(doc._.studies)):
        frames = [frame for frame in doc._.frames if study in frame.studies]
        if not frames or not is_single(doc, study, frames):
            continue
        found = _named(frames) or _by_pronoun(frames)
        if found:
            sex, frame, span = found
            values = {f"{sex}_n": 1.0}
            yield Statement(study, None, values, 1, frame, (span,), "sex_of_case", 0.9)


def is_single(doc: Doc, study: int, frames: list[Frame]) -> bool:
    """Whether a study is the report of one case: so counted, or nobody else counted and told like one."""
    size = group_size(doc, study)
    if size is not None:
        return size == 1
    counts = [frame.mentions[int(m["number"])].value.value for frame in frames for m in _MANY.finditer(frame.text)]
    told = any(_CASE.search(frame.words) or _AGED.search(frame.text) for frame in frames)
    return told and all(count == 1 for count in counts)


def _named(frames: list[Frame]) -> tuple[str, Frame, tuple[int, int]] | None:
    for frame in frames:
        match = _ONE.search(frame.text)
        if match and "background" not in frame.cues:
            if {found["sex"].lower() for found in _ONE.finditer(frame.text)} == {"female", "male"}:
                return None
            mention = frame.mentions[int(match["number"])]
            return match["sex"].lower(), frame, (frame.offset(match.start()), mention.end)
    return None


def _by_pronoun(frames: list[Frame]) -> tuple[str, Frame, tuple[int, int]] | None:
    """The sex that all pronouns agree on."""
    found = {
        sex: [(frame, match) for frame in frames for match in pattern.finditer(frame.words)]
        for sex, pattern in _PRONOUNS.items()
    }
    said = [sex for sex, matches in found.items() if matches]
    if len(said) != 1:
        return None
    frame, match = found[said[0]][0]
    return said[0], frame, (frame.start + match.start(), frame.start + match.end())
