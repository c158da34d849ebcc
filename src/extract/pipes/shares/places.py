"""Names of the groups that shares are told of, and which groups a source sets beside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from extract.pipes.findings import of_field
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention

# Kinds of groups that are groups of people, not "each group" or "neither".
NAMED = ("arm", "named", "dose", "regimen", "active")
_DETERMINER = re.compile(
    r"^(?:(?:the|all|these|those|our|their)\s+)?(?:(?:on|given|receiving|taking)\s+)?(?:the\s+)?(?=\w)", re.I
)


def place_names(doc: Doc, frame: Frame, place: Mention) -> Sequence[str | None]:
    """Names of the groups that a number phrase names with it: a group, "each arm", "the latter", or people as printed.

    "The former" are everybody where only others, say controls, have a name.
    """
    if place.label == "group":
        return each_group(doc, frame) if place.value.kind == "each" else [place.value.name]
    if place.label == "order":
        pair = compared_groups(doc, frame, 2)
        if pair:
            return [pair[place.value == "latter"]]
        return [None] if place.value == "former" else compared_groups(doc, frame, 1)
    return [_DETERMINER.sub("", frame.printed(place))]


def each_group(doc: Doc, frame: Frame) -> Sequence[str | None]:
    """ "Each group": the groups compared; the patients, who have no name, beside the only group that has one, the controls."""
    names, named = compared_groups(doc, frame), compared_groups(doc, frame, 1)
    return names or ([None, *named] if named else [])


def compared_groups(doc: Doc, frame: Frame, size: int | None = None) -> list[str]:
    """The groups last named together in or before a frame, in the order in which they were named; `size` of them, or at
    least two. Else the arms of the study, or its groups with a stated size."""

    def fits(names: list[str]) -> bool:
        return len(names) == size if size is not None else len(names) > 1

    for other in reversed(doc._.frames[: frame.index + 1]):
        if other.studies == frame.studies:
            names = [m.value.name for m in other.labelled("group") if m.value.kind in NAMED]
            names = list(dict.fromkeys(names))
            if fits(names):
                return names
    if frame.studies:
        sized = (finding.fact.values()["group"] for finding in of_field(doc, "sample_sizes", frame.studies[0]))
        for names in (doc._.studies[frame.studies[0]].arms, list(dict.fromkeys(name for name in sized if name))):
            if fits(names):
                return list(names)
    return []
