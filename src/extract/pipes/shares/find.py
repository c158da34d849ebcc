"""Shares of a frame: what its numbers say of its categories, and in which groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from extract.pipes.denominators import group_size
from extract.pipes.frames import Frame
from extract.pipes.shares.categories import LABELS, find_chains
from extract.pipes.shares.comparisons import find_comparisons
from extract.pipes.shares.figures import find_figures, join
from extract.pipes.shares.linking import PLACE, Link, link, place_behind
from extract.pipes.shares.model import Category, Figure, Share
from extract.pipes.shares.people import SEXES
from extract.pipes.shares.places import compared_groups, place_names
from extract.pipes.shares.scope import Scope

# Behind a list that repeats the categories of the clause before: "(…); of the 40 on placebo, 19 and 21."
_ENDS = re.compile(r"\s*(?:,?\s*respectively)?\s*(?:[.,;)]|$)", re.I)
_AGAIN = re.compile(
    r"(?:[,;]|\band|\bversus|\bvs\.?|\bagainst|\bthan|\b(?:compared|as\s+compared)\s+(?:with|to)|,?\s*as\s+(?:were|was|had|did))\s*"
    r"(?:(?:of|in|on|among|with)\s+)?(?:the\s+|those\s+)?(?:given\s+|receiving\s+|on\s+)?(?:(?:<count:\d+>\s+)?<(?:group|male|female):\d+>\s*(?:group|arm|<cohort:\d+>)?\s*[,(]?\s*|<cohort:\d+>\s+with(?:out)?\s[^,;.]*,\s*|without(?:\s[^,;.]*)?,\s*)?$",
    re.I,
)
# "70 controls (24 women"
_COUNTED_GROUP = re.compile(r"<count:\d+>\s+<group:\d+>\s*\($")
_COORDINATION = re.compile(r"\s*(?:,|,?\s*and|/)\s*", re.I)


def find_shares(doc: Doc, frame: Frame) -> list[Share]:
    """The shares that a frame tells of, in order."""
    if not any(mention.label in LABELS for mention in frame.mentions):
        return []
    figures = find_figures(frame)
    if not figures:
        return []
    chains = find_chains(frame, figures)
    compared = list(find_comparisons(doc, frame, figures, chains))
    if compared:
        return compared
    lists = join(frame, figures)
    links = sorted(link(frame, lists, chains), key=lambda item: item.start)
    scope = Scope(doc, frame, [item.end for item in links])
    shares = _distribute(frame, [share for item in links for share in _expand(scope, item)])
    used = {figure.spans for item in links for figure in item.listed}
    shares.extend(_repeat(scope, [listed for listed in lists if listed[-1].spans not in used], shares))
    taken = {span for share in shares for span in share.spans}
    return [
        replace(share, anchor=scope.anchor(share, taken), people=scope.people_at(share.position)) for share in shares
    ]


def _of_all(scope: Scope, share: Share) -> Share:
    """A share of as many people as the study has is of nobody less: "seven patients got tocilizumab: six women …"."""
    anchor = scope.anchor(share, share.spans)
    counted = _COUNTED_GROUP.search(share.frame.text[: share.position]) is not None
    if share.group is None or anchor is None or counted or not share.frame.studies:
        return share
    study = share.frame.studies[0]
    everybody = anchor == group_size(scope.doc, study)
    everybody = everybody and group_size(scope.doc, study, share.group) not in (None, anchor)
    return replace(share, group=None) if everybody else share


def _expand(scope: Scope, item: Link) -> Iterator[Share]:
    """The shares that a list and a chain make."""
    categories, listed = item.chain.categories, item.listed
    size = len(categories)
    if len(listed) > size:
        names = _groups_of_list(scope, [listed[k : k + size] for k in range(0, len(listed), size)])
        for k, figure in enumerate(listed[: size * len(names)]):
            yield _share(scope, item, categories[k % size], figure, names[k // size])
        return
    for k, figure in enumerate(listed):
        groups = _groups(scope, item, figure)
        scope.speak_of(groups[0] if len(groups) == 1 and not item.behind else None, item.end)
        for name in groups:
            share = _share(scope, item, categories[k if size > 1 else 0], figure, name)
            yield share if figure.place or item.behind else _of_all(scope, share)


def _groups_of_list(scope: Scope, parts: Sequence[Sequence[Figure]]) -> Sequence[str | None]:
    """The groups of a list's parts: those that stand with its numbers, else as many as were last named together."""
    named = [[figure.place for figure in part if figure.place] for part in parts]
    names = (
        [name for places in named for name in place_names(scope.doc, scope.frame, places[0])[:1] if places]
        if all(named)
        else []
    )
    return names if len(names) == len(parts) else compared_groups(scope.doc, scope.frame, len(parts))


def _groups(scope: Scope, item: Link, figure: Figure) -> Sequence[str | None]:
    """The groups of one share: named with the number, behind the category, as each arm, or in whose scope it stands."""
    place = figure.place or item.behind
    if place is not None:
        return place_names(scope.doc, scope.frame, place)
    return scope.each_at(item.start, item.end) or [_spoken_of(scope, item.start, item.chain.categories[0].name)]


def _spoken_of(scope: Scope, position: int, category: str) -> str | None:
    """The group, the people of a finding or, for a subtype, the sex, in whose scope a share stands."""
    people = scope.people_before(position)
    of_sex = category in ("female", "male")
    if people is not None and not (of_sex and people.sex):
        return people.name
    group = scope.group_at(position)
    return None if of_sex and group in SEXES else group


def _share(scope: Scope, item: Link, category: Category, figure: Figure, group: str | None) -> Share:
    return Share(
        category.name, figure.n, figure.pct, figure.of, group, None, scope.frame,
        min(category.start, figure.start), max(category.end, figure.end),
        ((category.mention.start, category.mention.end), *figure.spans), item.words, item.number_first,
    )  # fmt: skip


def _distribute(frame: Frame, shares: Sequence[Share]) -> list[Share]:
    """A group named behind the last of several shares holds for all: "12 with dcSSc and 8 with lcSSc in the placebo arm"."""
    result = list(shares)
    behind: str | None = None
    for i in range(len(result) - 1, -1, -1):
        share = result[i]
        if place_behind(frame, share.end) or (share.group and PLACE.search(frame.text[share.position : share.end])):
            behind = share.group
        elif behind and share.group is None and _COORDINATION.fullmatch(frame.text[share.end : result[i + 1].position]):
            result[i] = replace(share, group=behind)
        else:
            behind = None
    return result


def _repeat(scope: Scope, lists: Sequence[list[Figure]], shares: Sequence[Share]) -> Iterator[Share]:
    """Numbers that repeat the categories told before, in another group: "33 were women, compared with 34 in the placebo
    group", "of the 25 who took placebo, 11 and 14"."""
    text = scope.frame.text
    for listed in lists:
        before = [share for share in shares if share.end <= listed[0].start]
        of_last = [share for share in before if share.group == before[-1].group]
        names = list(dict.fromkeys(share.category for share in of_last))
        if not before or len(listed) != len(names) or (before[-1].n is None) != (listed[-1].n is None):
            continue
        place = listed[-1].place or listed[0].place
        apart = "<count" in text[before[-1].end : listed[0].start] or place is None or place.label != "group"
        if before[-1].group is None and apart:
            continue
        group = (
            next(iter(place_names(scope.doc, scope.frame, place)), None)
            if place
            else _spoken_of(scope, listed[0].start, before[-1].category)
        )
        if group is None or group in {share.group for share in before} or not _ENDS.match(text, listed[-1].end):
            continue
        if text.startswith("<n:", listed[0].start):
            continue  # "group 2 (n = 30, 26 women)"
        if len(names) == 1 and not _AGAIN.search(text[: listed[0].start]):
            continue
        for name, figure in zip(names, listed, strict=True):
            yield Share(
                name, figure.n, figure.pct, figure.of, group, None, scope.frame, figure.start, figure.end, figure.spans,
                number_first=False,
            )  # fmt: skip
