"""Which way those went who reached a limit of response: better or worse by so much."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.mentions import Quantity
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.limits import is_limit, is_response
from extract.pipes.outcomes.phrases import IN_SO_MANY, MOVED_DOWN, MOVED_UP, RESPOND_AFTER, RESPOND_BEFORE
from extract.pipes.outcomes.readings import Reading

_SHARE_OF_COUNT = re.compile(
    r"\s*(?:<cohort:\d+>|of\s+(?:them|these|those|whom)|(?:of\s+)?(?:the\s+)?<count:\d+>(?:\s+<cohort:\d+>)?)?"
    r"(?:\s*(?:in|on|of|with|from|given|taking|receiving)\s+(?:the\s+)?(?:<(?:group|drug):\d+>|controls)(?:\s+(?:group|arm|<cohort:\d+>))?)?\s*(?:\(|,\s*(?:or|i\.e\.)?\s*)",
    re.I,
)
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


def is_share_of(last: Reading, bead: Bead, text: str) -> bool:
    """Whether a percentage only repeats the count of responders before it: "five of them (63%)"."""
    return (
        last.measure == "responders"
        and last.value is None
        and bool(_SHARE_OF_COUNT.fullmatch(text[last.end : bead.start]))
    )


_CAME_SO_FAR = re.compile(
    r"<(?:count|percent):\d+>[^.;]{0,50}\b(?:improved|worsened|progressed|deteriorated|responded|regressed|got\s+(?:better|worse)|had\s+(?:an?\s+)?(?:improvement|decrease|fall|drop|reduction|increase|rise|worsening))\b|"
    r"\b(?:improvement|decrease|fall|drop|reduction|increase|rise|worsening)\b[^.;]{0,60}\b(?:in|by)\s+(?:only\s+)?<(?:count|percent):",
    re.I,
)


def tells_responders(text: str, beads: Sequence[Bead]) -> bool:
    """Whether a sentence that names no outcome counts those who changed by a limit: "nine patients improved by 20% or more"."""
    others = any(bead.kind in ("other", "event") for bead in beads)
    limits = any(bead.kind == "number" and is_response(text, bead) for bead in beads)
    return limits and not others and bool(_CAME_SO_FAR.search(text))


def counts_responders(bead: Bead, quantity: Quantity, text: str) -> bool:
    """Whether a number counts those who reached a limit, or has its share beside it: "three on placebo (23%)"."""
    share = _SHARE_OF_COUNT.match(text, bead.end)
    return bool(
        quantity.pct is not None
        or quantity.of is not None
        or RESPOND_AFTER.match(text[bead.end : bead.end + 60])
        or IN_SO_MANY.search(text[: bead.start])
        or (share is not None and text.startswith("<percent:", share.end()))
        or RESPOND_BEFORE.search(text[max(0, bead.start - 60) : bead.start])
    )


def counts_more_people(text: str, people_end: int | None, bead: Bead, threshold: bool) -> bool:
    """ "11 patients on exchange and 12 on usual care": the second number counts people, too.

    people_end: where the last number of people stood. threshold: the sentence has a limit of response.
    """
    if people_end is None or bead.start - people_end > 70:
        return False
    if threshold and RESPOND_AFTER.match(text[bead.end : bead.end + 60]):
        return False  # "of the 18 patients in group A, 12 had a decrease"
    between = text[people_end : bead.start]
    return bool(re.search(r"(?:\band|,)\s+$", between)) and "outcome:" not in between
