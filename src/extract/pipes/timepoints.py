"""The component that finds facts of timepoints: the times whose role is an assessment, a treatment or a follow-up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.timepoints import KINDS, Timepoint, days
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence
from extract.pipes.frames import Frame

SAME = 0.01  # lengths within one per cent of each other are the same
LONGEST = {"treatment": 20 * 365, "assessment": 40 * 365, "follow_up": 60 * 365}  # days; beyond, it is history
LONGEST_TITLED = 5 * 366  # days; "fifteen years of transplantation" in a title is history
NEAR = 2  # "at that point" speaks of a time at most so many sentences before
CONFIDENCE = {"assessment": 0.95, "treatment": 0.93, "follow_up": 0.97}

# Sentences about what is yet to come or what happens in general.
_OF_NOBODY = re.compile(
    r"\b(?:will|shall|must\s+now|(?:is|are)\s+(?:now\s+)?to\s+[a-z]+|plan(?:s|ned)?\s+to|intend\w*|"
    r"(?:hope|aim|expect|want)s?\s+to|should|(?<!most\s)(?<!more\s)(?<!how\s)often|usually|typically|tends?\s+to|normally)\b",
    re.I,
)
_THAT_POINT = re.compile(r"\b(?:at|by|until)\s+(?:that|this)\s+(?:point|time|stage)\b|\bby\s+then\b", re.I)
_THE_END = re.compile(
    r"\bat\s+(?:(?:the\s+)?end|completion)\s+of\s+(?:(?:the|their|this|its)\s+)?(?:[\w-]+[-\s](?:day|week|month|year)\s+(?:[\w-]+\s+)?)?"
    r"(?:treatment|therapy|study|trial|course|period|phase)\b|"
    r"\bat\s+(?:(?:its|their|the)\s+end|(?:study|trial)\s+end|(?:end|completion)\s+of\s+(?:treatment|study))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A time as a sentence states it of a study; `spans` are offsets into the text, half-open."""

    study: int
    kind: str
    value: float
    unit: str
    statistic: str | None
    frame: int
    spans: tuple[tuple[int, int], ...]

    @property
    def length(self) -> int:
        return days(self.value, self.unit)

    def is_same(self, other: Statement) -> bool:
        """Whether both make one fact: one fact per (days, kind)."""
        longer = max(self.length, other.length)
        same = abs(self.length - other.length) <= SAME * longer
        return same and (self.study, self.kind) == (other.study, other.kind)


@Language.factory("extract_timepoints", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_timepoints(nlp: Language, name: str) -> TimepointsFinder:
    return TimepointsFinder()


class TimepointsFinder:
    """Adds one finding for each kind and length of time of each study to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        statements: list[Statement] = []
        # A headline announces what the text states, often in rounder figures.
        headed = any(frame.section != "title" for frame in doc._.frames)
        for frame in doc._.frames:
            if frame.studies and not (headed and frame.section == "title") and not _OF_NOBODY.search(frame.words):
                statements.extend(_stated(frame))
                statements.extend(_meant(frame, statements))
        if doc._.document.source.kind != "news" and not any(s.kind == "treatment" and s.study == 0 for s in statements):
            titles = (frame for frame in doc._.frames if headed and frame.section == "title" and 0 in frame.studies)
            statements.extend(
                s for frame in titles for s in _stated(frame) if s.kind == "treatment" and s.length <= LONGEST_TITLED
            )
        for same in _merge(statements):
            doc._.findings.append(Finding(same[0].study, _fact(doc, same)))
        return doc


def _stated(frame: Frame) -> Iterator[Statement]:
    for mention in frame.labelled("time"):
        span = mention.value
        if span.role not in KINDS or span.interval:
            continue
        for study in frame.studies:
            for value in span.values:
                if (value, span.unit, span.form) == (1, "day", "visit"):
                    continue  # day 1 is the baseline
                if 0 < days(value, span.unit) <= LONGEST[span.role]:
                    yield Statement(
                        study, span.role, value, span.unit, span.statistic, frame.index, ((mention.start, mention.end),)
                    )


def _meant(frame: Frame, before: Sequence[Statement]) -> Iterator[Statement]:
    """Assessments whose time another sentence tells: "At that point …", "At the end of treatment …"."""
    if not frame.labelled("outcome"):
        return
    for study in frame.studies:
        fixed = [s for s in before if s.study == study and s.kind != "follow_up" and s.statistic is None]
        point, end = _THAT_POINT.search(frame.words), _THE_END.search(frame.words)
        if point and fixed and frame.index - NEAR <= fixed[-1].frame < frame.index:
            yield _assessed_at(fixed[-1], frame, point)
        lengths = {s.length: s for s in fixed if s.kind == "treatment"}
        if end:  # "at the end of the 24-week treatment period"
            span = (frame.start + end.start(), frame.start + end.end())
            inside = [s for s in fixed if s.kind == "treatment" and span[0] <= s.spans[0][0] < span[1]]
            lengths = {s.length: s for s in inside} or lengths
        if end and len(lengths) == 1:
            yield _assessed_at(next(iter(lengths.values())), frame, end)


def _assessed_at(told: Statement, frame: Frame, match: re.Match[str]) -> Statement:
    here = (frame.start + match.start(), frame.start + match.end())
    return Statement(told.study, "assessment", told.value, told.unit, None, frame.index, (here, *told.spans))


def _merge(statements: Sequence[Statement]) -> list[list[Statement]]:
    groups: list[list[Statement]] = []
    for statement in statements:
        group = next((group for group in groups if group[0].is_same(statement)), None)
        if group is None:
            groups.append([statement])
        else:
            group.append(statement)
    return groups


def _fact(doc: Doc, same: Sequence[Statement]) -> Timepoint:
    """The fact of statements of the same time, in the form most of them have ("12 months" rather than "one year")."""
    (value, unit), _times = Counter((s.value, s.unit) for s in same).most_common(1)[0]
    told = next(s for s in same if (s.value, s.unit) == (value, unit))
    return Timepoint(
        value=int(value) if value == int(value) else value,
        unit=unit,
        days=told.length,
        kind=told.kind,
        statistic=next((s.statistic for s in same if s.statistic), None),
        evidence=evidence(doc, told.spans),
        rule=told.kind,
        confidence=CONFIDENCE[told.kind],
    )
