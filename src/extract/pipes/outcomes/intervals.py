"""Intervals that give each end its side: "0.7 points lower (95% CI 3.3 lower to 1.9 higher)"."""

from __future__ import annotations

import re

from extract.pipes.frames import Frame
from extract.pipes.outcomes.beads import Bead

_SIDE = r"(?:lower|higher|less|more|better|worse)"
_SIDED = re.compile(
    rf"\s*(?:points?\s+)?(?P<low>{_SIDE})\s+to\s+<\w+:(?P<number>\d+)>\s*(?:points?\s+)?(?P<high>{_SIDE})\b", re.I
)
_SIDED_END = re.compile(rf"\b{_SIDE}\s+to\s+$", re.I)
_BELOW = ("lower", "less", "better")


def sided_interval(bead: Bead, frame: Frame) -> tuple[tuple[float, float], int] | None:
    """Both ends of the interval that begins with a number (one on the lower side is negative), and where it stops."""
    match = _SIDED.match(frame.text, bead.end)
    if match is None or bead.mention is None:
        return None
    low, high = bead.mention.value.value, frame.mentions[int(match["number"])].value.value
    ends = (-low if match["low"].lower() in _BELOW else low, -high if match["high"].lower() in _BELOW else high)
    return ends, match.end()


def is_sided_end(before: str) -> bool:
    """Whether the text before a number makes it the second end of such an interval."""
    return bool(_SIDED_END.search(before))
