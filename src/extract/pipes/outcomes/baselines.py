"""Numbers that stand beside their time: values at the start of a study, and whole numbers that are no count of people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.outcomes.beads import Bead

_SPREADS = ("p", "ci", "range", "iqr", "n")
_NEAR = re.compile(r"[\s(),]*(?:points?|<\w+:\d+>|[\s(),])*")


def is_start(bead: Bead, beads: Sequence[Bead], text: str) -> bool:
    """Whether a baseline stands close behind an unsigned number: then it is a score, whatever the verb was."""
    following = next((other for other in beads if other.start >= bead.end and other.kind not in _SPREADS), None)
    if following is None or following.kind != "baseline" or bead.mention is None:
        return False
    return not bead.mention.value.signed and bool(_NEAR.fullmatch(text[bead.end : following.start]))


def is_timed(bead: Bead, beads: Sequence[Bead], text: str) -> bool:
    """Whether a time of the outcome stands right before a number: "the score, at entry 13 on iloprost"."""
    before = [other for other in beads if other.end <= bead.start][-1:]
    return (
        bool(before)
        and before[0].kind in ("baseline", "end", "time")
        and not text[before[0].end : bead.start].strip(" ,:")
    )
