"""Which list of numbers tells of which categories: the cheapest links first, each list and each category once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention
from extract.pipes.shares.links import price_from, price_to
from extract.pipes.shares.model import Category, Chain, Figure

# "33 women in the tocilizumab group", "33 women were in it"
PLACE = re.compile(r"\s+(?:(?:were|was)\s+)?(?:in|on|with|receiving|given|among|of)\s+(?:the\s+)?<group:(\d+)>", re.I)
# "25 women received tocilizumab", "30 patients, 25 of them women, were given tocilizumab"; not "… tocilizumab or placebo"
_GIVEN = re.compile(
    r",?\s+(?:(?:were|was|had)\s+)?(?:given|received|got|took|drew|(?:randomly\s+)?(?:assigned|allocated|randomi[sz]ed)\s+to(?:\s+receive)?|treated\s+with)"
    r"\s+(?:the\s+)?<group:(\d+)>(?!(?:\s*\([^()]*\))?,?\s*(?:and|or|versus|vs\.?|plus|with|followed|then)\s+(?:(?:to|the|then|by)\s+)*<(?:group|drug):)",
    re.I,
)
# "women in the placebo group: 12"
_PLACE_BETWEEN = re.compile(
    r"\s*(?:in|on|of|among|with|for|receiving|given)\s+(?:the\s+)?<group:(?P<group>\d+)>(?:\s+(?:groups?|arms?|<cohort:\d+>))?",
    re.I,
)
# "antibodies in 71%, and 43% were men": the first number belongs to something else.
_OF_SOMETHING = re.compile(r"\b(?:in|by|at|for)\s*$", re.I)
# "more common in men (60%)", "more ILD than women (40%)": the number is not of the category.
_COMPARED = re.compile(r"\b(?:in|among|than)\s+(?:the\s+)?$|\bmore\s+(?:often|frequently|likely)\s+$", re.I)
# "a woman, 45": no number of women
_ONE_PERSON = re.compile(r"\ban?\s+(?:\w+\s+)?(?:woman|man|girl|boy|female|male)$", re.I)
_MANY = re.compile(r"\s+(?:predominance|preponderance|majority|excess|share|proportion)\b", re.I)
# "19 patients (dcSSc, 13; lcSSc, 6)": the 13 is of the subtype, not the 19.
_NUMBER_BEHIND = re.compile(r"\s*[,:=]\s*(?:n\s*=\s*)?<(?:count|n|percent):\d+>\s*[;,)]")
_EACH = re.compile(r"\beach\b", re.I)
_EACH_BEHIND = re.compile(r"(?:\s+<cohort:\d+>)?\s+each\b", re.I)
_EQUAL = re.compile(r"\bequal\s+numbers?\s*\(?\s*$", re.I)
_PEOPLE_WITH = re.compile(r"<cohort:\d+>(?:\s*\([^()]*\))?\s+(?:with|who\s+had)\s+(?:[\w<>()-]+\s+){0,4}$", re.I)


@dataclass(slots=True)
class Link:
    """A list of numbers and the categories it tells of; `words` stand between; start, end: of all of it.

    behind: the group named behind the categories ("33 women in the tocilizumab group"), up to `behind_end`.
    """

    listed: list[Figure]
    chain: Chain
    words: str
    number_first: bool
    behind: Mention | None = None
    behind_end: int = 0

    @property
    def start(self) -> int:
        return min(self.listed[0].start, self.chain.categories[0].start)

    @property
    def end(self) -> int:
        return max(self.listed[-1].end, self.chain.categories[-1].end, self.behind_end)


@dataclass(frozen=True, slots=True)
class _Offer:
    price: float
    list_number: int
    chain_number: int
    words: str
    number_first: bool
    place: Mention | None = None


def link(frame: Frame, lists: Sequence[list[Figure]], chains: Sequence[Chain]) -> list[Link]:
    """The links of a frame, in no order."""
    links: dict[int, Link] = {}
    used: set[int] = set()
    for offer in sorted(_offers(frame, lists, chains), key=lambda offer: (offer.price, offer.list_number)):
        i, j = offer.list_number, offer.chain_number
        listed, chain = list(lists[i]), chains[j]
        if offer.number_first and not any(figure.place for figure in listed):
            listed = listed[-1:] if _OF_SOMETHING.search(frame.text[: listed[0].start]) else listed
        ratios = any(frame.text.startswith("<ratio", figure.start) for figure in listed)
        if ratios and not chain.slashed:
            continue
        if chain.slashed and all(figure.second is not None for figure in listed):
            listed = [part for figure in listed for part in halves(figure)]
        if len(listed) == 1 and len(chain.categories) > 1 and _of_each(frame, listed[0], offer.words):
            listed *= len(chain.categories)
        if i in used or not _fits(listed, chain):
            continue
        if j in links:
            if _take_up(links[j], listed, offer):
                used.add(i)
            continue
        if offer.place is not None and len(listed) == 1 and listed[0].place is None:
            listed = [replace(listed[0], place=offer.place)]
        used.add(i)
        links[j] = Link(listed, chain, offer.words, offer.number_first)
        behind = place_behind(frame, chain.categories[-1].end) if offer.number_first else None
        if behind:
            links[j].behind, links[j].behind_end = frame.mentions[int(behind[1])], behind.end()
    return list(links.values())


def place_behind(frame: Frame, position: int) -> re.Match[str] | None:
    """The group named behind a category: "33 women in the tocilizumab group", "33 women received tocilizumab"."""
    return PLACE.match(frame.text, position) or _GIVEN.match(frame.text, position)


def _is_one_person(frame: Frame, category: Category) -> bool:
    """ "a woman, 45"; not "a female predominance (88%)"."""
    behind = frame.text[category.end : category.end + 30]
    return bool(_ONE_PERSON.search(frame.words[: category.mention.end - frame.start])) and not _MANY.match(behind)


def halves(figure: Figure) -> tuple[Figure, Figure]:
    """The two counts of a figure printed with a slash: "12/8"."""
    return replace(figure, of=None, second=None), replace(figure, n=figure.second, of=None, second=None)


def _offers(frame: Frame, lists: Sequence[list[Figure]], chains: Sequence[Chain]) -> list[_Offer]:
    offers = []
    for i, listed in enumerate(lists):
        for j, chain in enumerate(chains):
            first, last = chain.categories[0], chain.categories[-1]
            if listed[-1].end <= first.start:
                words = frame.text[listed[-1].end : first.start]
                price = None if words.endswith("(") and _NUMBER_BEHIND.match(frame.text, last.end) else price_to(words)
                if price is not None:
                    offers.append(_Offer(price, i, j, words, True))
            elif (
                last.end <= listed[0].start
                and not (_COMPARED.search(frame.text[: first.start]) and first.name in ("female", "male"))
                and not _is_one_person(frame, first)
                and not _divided(frame, first, listed)
            ):
                words = frame.text[last.end : listed[0].start]
                place = _PLACE_BETWEEN.search(words)
                price = price_from(words[: place.start()] + words[place.end() :] if place else words)
                if price is not None:
                    group = frame.mentions[int(place["group"])] if place else None
                    offers.append(_Offer(price, i, j, words, False, group))
    return offers


def _take_up(known: Link, listed: Sequence[Figure], offer: _Offer) -> bool:
    """Whether a category that has its count takes up a share behind it: "diffuse (djSSc, 71%)"."""
    count = known.listed[0]
    if offer.number_first or not len(known.listed) == len(listed) == 1:
        return False
    if count.pct is not None or listed[0].n is not None:
        return False
    known.listed[0] = replace(count, pct=listed[0].pct, spans=count.spans + listed[0].spans)
    return True


def _of_each(frame: Frame, figure: Figure, words: str) -> bool:
    """Whether one number holds for each of several categories: "30 each had limited and diffuse disease"."""
    return bool(
        _EACH.search(words) or _EACH_BEHIND.match(frame.text, figure.end) or _EQUAL.search(frame.text[: figure.start])
    )


def _divided(frame: Frame, category: Category, listed: Sequence[Figure]) -> bool:
    """Whether numbers behind people of a category divide them up: "88 patients with dcSSc (44 abatacept, 44 placebo)"."""
    of_people = _PEOPLE_WITH.search(frame.text[: category.start]) is not None
    counted = frame.text.startswith("<count", listed[0].start) and listed[0].pct is None
    alone = len(listed) == 1 and frame.text.startswith(")", listed[0].end)
    return of_people and counted and not alone


def _fits(listed: Sequence[Figure], chain: Chain) -> bool:
    """One number for a category, a list for one category in several groups, or a number for each category (again for
    each group)."""
    size = len(chain.categories)
    return size == 1 or len(listed) % size == 0
