"""Doses that are arms, known by their rank: "the higher dose", "-3.7 for the lower"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from extract.pipes.frames import Frame
from extract.pipes.outcomes.beads import Bead

_RANKED = re.compile(r"(?P<end>high|low|larg|small|great)(?:er|est)(?:[- ]dose)?", re.I)
_DOSE = re.compile(r"(?P<number>\d+(?:[.,·]\d+)?)\s*(?P<unit>\D+)")


def doses_of(frames: Iterable[Frame]) -> list[str]:
    """The doses that a document has as arms, the lowest first; none where they have several units."""
    by_unit: dict[str, dict[float, str]] = defaultdict(dict)
    for frame in frames:
        for mention in frame.labelled("group"):
            match = _DOSE.fullmatch(mention.value.name) if mention.value.kind == "dose" else None
            if match:
                number = float(match["number"].replace(",", ".").replace("·", "."))
                by_unit[match["unit"]][number] = mention.value.name
    ranked = [[doses[number] for number in sorted(doses)] for doses in by_unit.values() if len(doses) > 1]
    return ranked[0] if len(ranked) == 1 else []


def name_ranks(beads: Sequence[Bead], doses: Sequence[str]) -> list[Bead]:
    """The beads with ranked doses called by their number; a bare "the lower" is none where no doses are known."""
    kept = []
    for bead in beads:
        match = _RANKED.fullmatch(bead.name or "") if bead.kind == "subset" else None
        if match and doses:
            bead.name = doses[-1 if match["end"].lower() in ("high", "larg", "great") else 0]
        if not match or doses or "dose" in (bead.name or "").lower():
            kept.append(bead)
    return kept
