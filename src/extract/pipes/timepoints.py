"""The component that finds facts of timepoints: the times whose role is an assessment, a treatment or a follow-up."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.timepoints import KINDS, Timepoint, days
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, TimeSpan

SAME = 0.01  # times within one per cent of each other are the same
CONFIDENCE = {"assessment": 0.92, "treatment": 0.9, "follow_up": 0.95}
_FUTURE = re.compile(
    r"\b(?:will|shall|must\s+now|(?:is|are)\s+(?:now\s+)?to\s+[a-z]+|plan(?:s|ned)?\s+to|intend\w*|often|usually|typically|commonly|tends?\s+to|normally)\b",
    re.I,
)


@Language.factory("extract_timepoints", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_timepoints(nlp: Language, name: str) -> TimepointsFinder:
    return TimepointsFinder()


class TimepointsFinder:
    """Adds one finding for each kind and length of time of each study to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        known: set[tuple[int, str, int]] = set()
        for frame in doc._.frames:
            if not frame.studies or _is_headline(frame) or _FUTURE.search(frame.words):
                continue
            for mention in frame.labelled("time"):
                self._add(doc, frame, mention, known)
        return doc

    @staticmethod
    def _add(doc: Doc, frame: Frame, mention: Mention, known: set[tuple[int, str, int]]) -> None:
        span: TimeSpan = mention.value
        if span.role not in KINDS or span.interval:
            return
        for value in span.values:
            length = days(value, span.unit)
            if not length:
                continue
            for study in frame.studies:
                if _is_known(known, study, span.role, length):
                    continue
                known.add((study, span.role, length))
                fact = Timepoint(
                    value=value, unit=span.unit, days=length, kind=span.role, statistic=span.statistic, rule=span.role,
                    evidence=evidence(doc, [(mention.start, mention.end)]), confidence=CONFIDENCE[span.role],
                )  # fmt: skip
                doc._.findings.append(Finding(study, fact))


def _is_known(known: set[tuple[int, str, int]], study: int, kind: str, length: int) -> bool:
    return any(s == study and k == kind and abs(n - length) <= SAME * max(n, length) for s, k, n in known)


def _is_headline(frame: Frame) -> bool:
    """A headline announces what the text states, often in rounder figures."""
    return frame.section == "title" and frame.index == 0
