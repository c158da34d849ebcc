"""Which way those went who reached a limit of response: better or worse by so much."""

from __future__ import annotations

from collections.abc import Sequence

from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.limits import is_limit
from extract.pipes.outcomes.phrases import MOVED_DOWN, MOVED_UP

_WAYS = {"up": 1, "worse": 1, "down": -1, "improve": -1}


def way_of(bead: Bead, beads: Sequence[Bead], text: str, said: int) -> int:
    """1 where the people of a number rose by a limit, -1 where they fell, 0 where nothing tells.

    The verb right behind it decides ("12% were worse by as much"), else what was `said` before it, else the next verb
    before another number ("in four patients it had risen again, by 5 points or more").
    """
    behind = text[bead.end : bead.end + 60]
    if MOVED_UP.match(behind):
        return 1
    if MOVED_DOWN.match(behind):
        return -1
    if said:
        return said
    later = [other for other in beads if other.start >= bead.end]
    stop = next((b.start for b in later if b.kind == "number" and not is_limit(text, b)), len(text))
    return next((_WAYS[b.kind] for b in later if b.start < stop and b.kind in _WAYS), 0)
