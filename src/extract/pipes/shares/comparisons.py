"""One category compared between two groups of people: "men had dcSSc more often than women (45% versus 27%)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from extract.pipes.denominators import same_group
from extract.pipes.frames import Frame
from extract.pipes.shares.model import Chain, Figure, Share
from extract.pipes.shares.people import People, find_people
from extract.pipes.shares.places import compared_groups

_COMPARATIVE = re.compile(
    r"\b(?:more|less|most|equally|as|similarly)\s+(?:often|common(?:ly)?|frequent(?:ly)?|likely|prevalent)\b|\b(?:commoner|rarer|oftener|higher|lower)\b|"
    r"\b(?:prevailed|predominated|outnumbered|differed|than|compared)\b",
    re.I,
)
# "men with dcSSc died more often than women": told of people with it.
_PICKED_OUT = re.compile(r"\b(?:with|in|among|for|of|by)\s+(?:the\s+|early\s+|active\s+)*$", re.I)
_OTHER = {"men": "women", "women": "men", "males": "females", "females": "males"}
_SIGNS = r"\s*,?\s*(?:versus|vs\.?|v\.?|and|against|compared\s+(?:with|to)|,)\s*"


def find_comparisons(doc: Doc, frame: Frame, figures: Sequence[Figure], chains: Sequence[Chain]) -> Iterator[Share]:
    """The shares of a sentence that compares one category between two groups.

    The numbers stand together in a bracket in the order of the groups, "(71% vs 58% in those without PH)", or each behind
    its group, "in men (45%) than in women (27%)".
    """
    named = {category.name for chain in chains for category in chain.categories} - {"female", "male"}
    sexes = {category.name for chain in chains for category in chain.categories} & {"female", "male"}
    if len(figures) != 2 or not _COMPARATIVE.search(frame.text) or not (len(named) == 1 or len(sexes) == 1):
        return
    name = next(iter(named or sexes))
    category = next(c for chain in chains for c in chain.categories if c.name == name)
    people = [one for one in find_people(frame) if named or not one.sex]
    names = _groups(doc, frame, figures, people)
    if names is None or category.start > figures[0].start or _PICKED_OUT.search(frame.text[: category.start]):
        return
    for figure, group in zip(figures, names, strict=True):
        spans = ((category.mention.start, category.mention.end), *figure.spans)
        yield Share(
            name, figure.n, figure.pct, figure.of, group, None, frame, category.start, figure.end, spans,
            number_first=False,
        )  # fmt: skip


def _groups(doc: Doc, frame: Frame, figures: Sequence[Figure], people: Sequence[People]) -> tuple[str, str] | None:
    """The two groups that the figures belong to, in their order."""
    text, (one, other) = frame.text, figures
    if not text[: one.start].rstrip().endswith("("):
        return None
    before = [group for group in people if group.end <= one.start]
    between = text[one.end : other.start]
    inside = [group for group in people if other.end <= group.start and ")" not in text[other.end : group.start]]
    if re.fullmatch(_SIGNS, between, re.I):
        pair = [*before[:1], *inside[:1]] if inside else before
        if len(pair) == 1 and pair[0].name in _OTHER:
            return pair[0].name, _OTHER[pair[0].name]
        if len(pair) == 1 and pair[0].group:
            others = [name for name in compared_groups(doc, frame, 2) if not same_group(name, pair[0].name)]
            return (pair[0].name, others[0]) if len(others) == 1 else None
        return (pair[0].name, pair[1].name) if len(pair) == 2 else None
    second = [group for group in people if one.end <= group.start and group.end <= other.start]
    if before and len(second) == 1 and text[: other.start].rstrip().endswith("("):
        return before[-1].name, second[0].name
    return None
