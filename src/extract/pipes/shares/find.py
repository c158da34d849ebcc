"""Shares of a frame: number phrases linked to categories, the cheapest links first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention
from extract.pipes.shares.figures import find_figures, join
from extract.pipes.shares.links import price_from, price_to
from extract.pipes.shares.model import Category, Figure, Share
from extract.pipes.shares.scope import Scope, compared_groups, place_names

# Labels of mentions that name a category.
LABELS = ("female", "male", "subtype")
# "met the VEDOSS criteria" counts nobody.
_CRITERIA = re.compile(r"\s*(?:classification\s+)?criteria\b", re.I)
# "limited and diffuse", "women or men": categories that share a list of numbers.
_AND = re.compile(r"\s*(?:,|/|,?\s*(?:and|or|versus|vs\.?))\s*(?:the\s+)?", re.I)
_APPOSITION = re.compile(r"\s*\(\s*")
# "women in the placebo group: 12"
_PLACE = re.compile(
    r"\s*(?:in|on|of|among|with|for|receiving|given)\s+(?:the\s+)?<group:(?P<group>\d+)>(?:\s+(?:groups?|arms?|<cohort:\d+>))?", re.I
)  # fmt: skip
_IN_PLACE = re.compile(r"\b(?:in|by|at|for)\s*$", re.I)
# Behind a list that repeats the categories of the clause before: "(…); of the 40 on placebo, 19 and 21."
_REPEATS = re.compile(r"\s*(?:,?\s*respectively)?\s*(?:[.,;)]|$)", re.I)
_AGAIN = re.compile(
    r"(?:,|\band|\bversus|\bvs\.?|\bagainst|\b(?:compared|as\s+compared)\s+(?:with|to)|,?\s*as\s+(?:were|was|had|did))\s*$",
    re.I,
)
_PEOPLE_WITH = re.compile(r"<cohort:\d+>\s+(?:with|who\s+had)\s+(?:[\w<>()-]+\s+){0,4}$", re.I)
# "33 women in the tocilizumab group"
_BEHIND = re.compile(r"\s+(?:in|on|with|receiving|given|among|of)\s+(?:the\s+)?<group:(\d+)>", re.I)


def find_shares(doc: Doc, frame: Frame) -> list[Share]:
    """The shares that a frame tells of, in order."""
    if not any(mention.label in LABELS for mention in frame.mentions):
        return []
    figures = find_figures(frame)
    lists = join(frame, figures)
    categories = _categories(frame, figures)
    linked = list(_link(frame, lists, categories))
    scope = Scope(doc, frame)
    shares = [share for item in linked for share in _expand(doc, scope, *item)]
    shares.sort(key=lambda share: share.position)
    shares.extend(_repeated(scope, lists, shares, [item[0] for item in linked]))
    taken = {span for share in shares for span in share.spans}
    return [replace(share, anchor=scope.anchor(share, taken)) for share in shares]


def _categories(frame: Frame, figures: Sequence[Figure]) -> list[list[Category]]:
    """The categories outside of number phrases; those joined by "and" stand together."""
    chains: list[list[Category]] = []
    for mention in frame.labelled(*LABELS):
        tag = frame.tag(mention)
        start = frame.text.index(tag)
        end = start + len(tag)
        if any(figure.start <= start < figure.end for figure in figures) or _CRITERIA.match(frame.text, end):
            continue
        name = mention.value if mention.label == "subtype" else mention.label
        last = chains[-1][-1] if chains else None
        between = frame.text[last.end : start] if last else ""
        if last and last.name == name and _APPOSITION.fullmatch(between):
            close = frame.text.startswith(")", end)
            chains[-1][-1] = Category(name, last.start, end + close, last.mention)
        elif last and last.name != name and _AND.fullmatch(between):
            chains[-1].append(Category(name, start, end, mention))
        else:
            chains.append([Category(name, start, end, mention)])
    return chains


Link = tuple[list[Figure], list[Category], str, bool]


def _link(frame: Frame, lists: Sequence[list[Figure]], chains: Sequence[list[Category]]) -> Iterator[Link]:
    """Pairs of a list and a chain of categories, with the words between and whether the numbers come first."""
    offers: list[tuple[float, int, int, str, bool, Mention | None]] = []
    for i, listed in enumerate(lists):
        for j, chain in enumerate(chains):
            if listed[-1].end <= chain[0].start:
                link = frame.text[listed[-1].end : chain[0].start]
                price = price_to(link)
                if price is not None:
                    offers.append((price, i, j, link, True, None))
            elif chain[-1].end <= listed[0].start and not _divided(frame, chain[0], listed):
                link = frame.text[chain[-1].end : listed[0].start]
                place = _PLACE.search(link)
                bare = link[: place.start()] + link[place.end() :] if place else link
                price = price_from(bare)
                if price is not None:
                    group = frame.mentions[int(place["group"])] if place else None
                    offers.append((price, i, j, link, False, group))
    taken: dict[int, list[Figure]] = {}
    used: set[int] = set()
    for _price, i, j, link, first, group in sorted(offers, key=lambda offer: offer[:3]):
        listed, chain = lists[i], chains[j]
        if first and _IN_PLACE.search(frame.text[: listed[0].start]) and not any(figure.place for figure in listed):
            listed = listed[-1:]  # "antibodies in 71%, and 43% were men"
        if i in used or not _fits(listed, chain):
            continue
        if group is not None and len(listed) == 1 and listed[0].place is None:
            listed = [replace(listed[0], place=group)]
        if j in taken:
            # A category takes up a share behind its count: "diffuse (djSSc, 71%)".
            counts = taken[j]
            if len(counts) == len(listed) == 1 and counts[0].pct is None and listed[0].n is None and not first:
                counts[0] = replace(counts[0], pct=listed[0].pct, spans=counts[0].spans + listed[0].spans)
                used.add(i)
            continue
        used.add(i)
        taken[j] = listed = list(listed)
        yield listed, chain, link, first


def _divided(frame: Frame, category: Category, listed: Sequence[Figure]) -> bool:
    """Whether numbers behind people of a category divide them up: "88 patients with dcSSc (44 abatacept, 44 placebo)"."""
    of_people = _PEOPLE_WITH.search(frame.text[: category.start]) is not None
    counted = frame.text.startswith("<count", listed[0].start) and listed[0].pct is None
    alone = len(listed) == 1 and frame.text.startswith(")", listed[0].end)
    return of_people and counted and not alone


def _fits(listed: Sequence[Figure], chain: Sequence[Category]) -> bool:
    """One number for a category, a list for one category in several groups, or as many numbers as categories."""
    return len(chain) == 1 or len(chain) == len(listed)


def _expand(
    doc: Doc, scope: Scope, listed: Sequence[Figure], chain: Sequence[Category], link: str, first: bool
) -> Iterator[Share]:
    """The shares that a list and a chain make."""
    if len(chain) == 1 and len(listed) > 1:
        names: list[str | None] = [
            next(iter(place_names(scope, figure.place)), None) if figure.place else None for figure in listed
        ]
        if not all(names):
            names = [*compared_groups(doc, scope.frame, len(listed))]
        for figure, name in zip(listed, names, strict=False):
            yield _share(scope.frame, chain[0], figure, name, link, first)
        return
    for k, figure in enumerate(listed):
        category = chain[k] if len(chain) > 1 else chain[0]
        if figure.place is not None:
            for name in place_names(scope, figure.place):
                yield _share(scope.frame, category, figure, name, link, first)
        else:
            behind = _BEHIND.match(scope.frame.text, category.end) if first else None
            if behind:
                names = [*place_names(scope, scope.frame.mentions[int(behind[1])])]
            else:
                near = min(figure.start, category.start)
                names = [*scope.each_behind(max(figure.end, category.end))] or [scope.group_at(near)]
            for name in names:
                yield _share(scope.frame, category, figure, name, link, first)


def _share(frame: Frame, category: Category, figure: Figure, group: str | None, link: str, first: bool) -> Share:
    place = (category.mention.start, category.mention.end)
    return Share(
        category.name, figure.n, figure.pct, figure.of, group, None, frame, min(category.start, figure.start),
        (place, *figure.spans), link, first,
    )  # fmt: skip


def _repeated(
    scope: Scope, lists: Sequence[list[Figure]], shares: Sequence[Share], used: Sequence[list[Figure]]
) -> Iterator[Share]:
    """Numbers that repeat the categories told before, in another group: "33 were women, compared with 34 in the placebo
    group", "of the 40 who drew placebo, 19 and 21"."""
    taken = {figure.start for listed in used for figure in listed}
    for listed in lists:
        before = [share for share in shares if share.position < listed[0].start]
        names = list(dict.fromkeys(share.category for share in before))
        alike = bool(before) and (before[-1].n is None) == (listed[-1].n is None)
        if listed[0].start in taken or len(listed) != len(names) or not alike:
            continue
        place = listed[-1].place
        group = next(iter(place_names(scope, place)), None) if place else scope.group_at(listed[0].start)
        known = {share.group for share in before}
        if group is None or group in known or not _REPEATS.match(scope.frame.text, listed[-1].end):
            continue
        if len(names) == 1 and not (place and _AGAIN.search(scope.frame.text[: listed[0].start])):
            continue
        for name, figure in zip(names, listed, strict=True):
            yield Share(
                name, figure.n, figure.pct, figure.of, group, None, scope.frame, figure.start, figure.spans, "", True
            )
