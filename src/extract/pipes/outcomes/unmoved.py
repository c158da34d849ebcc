"""Scores that a sentence calls unchanged, whatever their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.finish import is_significant
from extract.pipes.outcomes.phrases import UNMOVED
from extract.pipes.outcomes.readings import Reading
from extract.pipes.outcomes.referents import Arm
from extract.pipes.outcomes.words import clauses

_IN = re.compile(r"\s*(?:was\s+seen\s+)?(?:in|of|for)\s+(?:the\s+)?(?:mean\s+|median\s+)?")
_TOPICS = ("outcome", "other")


def is_unmoved(reading: Reading, beads: Sequence[Bead], spoken: Sequence[bool], arms: Sequence[Arm]) -> bool:
    """Whether its sentence says of a score that it did not change: not of another outcome, nor of another group.

    A change that was significant is one, whatever a sentence says of something else.
    """
    if reading.p is not None and is_significant(reading.p):
        return False
    text = reading.frame.text
    parts = [
        (start, end)
        for start, end in clauses(text)
        if all(reading.group in arm.names for arm in arms if start <= arm.start < end)  # no clause of another group
    ]
    return any(
        _speaks_of_outcome(match, text, beads, spoken)
        for start, end in parts
        for match in UNMOVED.finditer(text, start, end)
    )


def _speaks_of_outcome(match: re.Match[str], text: str, beads: Sequence[Bead], spoken: Sequence[bool]) -> bool:
    """Whether the outcome in focus is what did not change: what "no change in" names, else what was named last."""
    topics = [bead for bead in beads if bead.kind in _TOPICS]
    behind = next((bead for bead in topics if bead.start >= match.end()), None)
    if behind is not None and _IN.fullmatch(text[match.end() : behind.start]):
        return behind.kind == "outcome"
    before = [bead for bead in topics if bead.start < match.end()]
    if before:
        return before[-1].kind == "outcome"
    return behind is None or behind.kind == "outcome" or bool(spoken and spoken[0])
