"""Which number counts which event: "T in 3 and U in 5", "3 had T and 5 U", "T (3), U (5)", "no T or U".

A sentence is read as a row of names, figures and groups. The figures between two names are dealt out to the name before
and to the name behind by what the words between them say; a negation is the figure 0.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from extract.pipes.adverse_events.affinity import ACTIVE, back, cut, forth
from extract.pipes.adverse_events.figures import Figure, plain_words
from extract.pipes.adverse_events.joints import joined
from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame


@dataclass(slots=True)
class Link:
    """A named event with the figures that count it (none: it is only named)."""

    named: Named
    figures: list[Figure] = field(default_factory=list)


_RESUMES = re.compile(r"\s*,\s*(?:was|were|occurred|affected|had)\b", re.I)


def link(frame: Frame, named: list[Named], figures: list[Figure]) -> list[Link]:
    """Deal the figures out to the names."""
    everything = [Link(item) for item in named if item.kind != "label"]
    links = _outside_brackets(frame, everything)
    if not links:
        return []
    between: list[list[Figure]] = [[] for _ in range(len(links) + 1)]
    for figure in figures:
        place = sum(1 for item in links if item.named.start <= figure.start)
        between[place].append(figure)
    asides: list[Link] = []
    for place, run in enumerate(between):
        before = links[place - 1] if place else None
        after = links[place] if place < len(links) else None
        if (
            run
            and before
            and place > 1
            and _RESUMES.match(frame.text[before.named.end : run[0].start])
            and not re.search(r"adverse|effect|AE", frame.text[before.named.start : before.named.end])
        ):
            before = links[place - 2]  # "adverse events, none of them serious, were reported by 9"
        bracket = _bracket(frame, links[:place]) if run and before else None
        if bracket and before:
            outer, close = bracket
            inside, run = [f for f in run if f.start < close], [f for f in run if f.start > close]
            if inside:
                before.figures.extend(_split(frame, before, inside, None)[0])
            elif run and outer.named.kind == "event" and links[place - 2] is outer:
                asides.append(before)  # "cytokine release (fever) was seen in 3": the fever is part of it
            before = outer if run else before
        left, right = _split(frame, before, run, after)
        if before:
            before.figures.extend(left)
        if after:
            after.figures.extend(right)
    _mirror(frame, links, between[-1])
    _spare(frame, links)
    for item in links:
        _drop_spared(frame, item, figures)
    _spread(frame, links)
    return [item for item in everything if item not in asides]


# Behind a number: "… in the X group (T and U)", what the number stands for.
GROUP_BRACKET = re.compile(
    r"[^()<;]{0,20}(?:<(?:cohort|group|drug):\d+>[^()<;]{0,20}){1,2}\((?P<inside>(?:[^()<]|<event:\d+>)*)\)"
)


def _outside_brackets(frame: Frame, links: list[Link]) -> list[Link]:
    """The names that numbers are dealt out to: not those that only explain the number of a group."""
    if not any(item.named.kind in ("total", "stop", "death") for item in links):
        return links
    inside = [
        bracket.span("inside")
        for number in re.finditer(r"<(?:count|percent):\d+>", frame.text)
        if (bracket := GROUP_BRACKET.match(frame.text, number.end()))
    ]
    return [item for item in links if not any(a <= item.named.start < b for a, b in inside)]


def _bracket(frame: Frame, before: list[Link]) -> tuple[Link, int] | None:
    """The event that the bracket around the last name belongs to, and where the bracket ends: "T (U in 2) was seen in 3"."""
    text, last = frame.text, before[-1].named
    opening, close = text.rfind("(", 0, last.start), text.find(")", last.end)
    if close < 0 or opening < 0 or re.search(r"[()]", text[opening + 1 : close]):
        return None
    heads = [item for item in before if item.named.end <= opening and not text[item.named.end : opening].strip()]
    return (heads[-1], close) if heads and not heads[-1].figures else None


_MIRRORS = re.compile(
    r"\b(?:figures|numbers|rates|percentages|proportions)\s+(?:(?:for|with|on|in|under)\s+(?:the\s+)?<group:\d+>\s+(?:group\s+|arm\s+)?)?(?:was|were)\b",
    re.I,
)


def _mirror(frame: Frame, links: list[Link], run: list[Figure]) -> None:
    """ "T (19), U (15) and V (8); with placebo the numbers were 12, 9 and 6": the list once more for another group."""
    said = _MIRRORS.search(frame.text, links[-1].named.end)
    repeated = [figure for figure in run if said and figure.start >= said.end()]
    counted = [item for item in links if any(figure not in repeated for figure in item.figures)]
    if len(repeated) < 2 or len(repeated) != len(counted):
        return
    for item in links:
        item.figures = [figure for figure in item.figures if figure not in repeated]
    for item, figure in zip(counted, repeated, strict=True):
        figure.mirrored = True
        item.figures.append(figure)


# "; neither was seen with placebo", "but no such event occurred on placebo"
_SPARED = re.compile(
    r"\b(?P<both>neither|none|no\s+such\s+\w+|nothing\s+of\s+the\s+(?:kind|sort))\s+(?:of\s+(?:them|these|those|which)\s+)?(?:(?:was|were)\s+(?:\w+ly\s+)?(?:seen|observed|noted|reported|recorded|found)|occurred|happened|arose|developed)(?=\s+(?:in|on|with|under|among|after)\s+(?:the\s+|those\s+)*(?:on\s+)?<group)",
    re.I,
)


def _spare(frame: Frame, links: list[Link]) -> None:
    """What was counted before is said not to have befallen another group: "neither was seen with X"."""
    for match in _SPARED.finditer(frame.text):
        counted = [item for item in links if item.named.end <= match.start() and item.figures]
        for item in links:
            item.figures = [f for f in item.figures if not match.start() <= f.start < match.end()]
        for item in counted[-2:] if match["both"].lower() == "neither" else counted:
            item.figures.append(Figure(*match.span(), count=0, zero=True, adverbial=True))


_HAD = re.compile(r"\b(?:had|have|has|experienced|reported|developed|showed)\s*$")
_EVERYONE = re.compile(r"\b(?:all|the|each|every|these)\s+$", re.I)


def _drop_spared(frame: Frame, item: Link, figures: list[Figure]) -> None:
    """ "The five patients had no adverse events" is an absence; "about 70% had no side effect" says nothing of who had one."""
    for none in [figure for figure in item.figures if figure.negates]:
        before = [figure for figure in figures if figure.end <= none.start and not figure.zero]
        if not before or not _HAD.search(plain_words(frame.text[before[-1].end : none.start])):
            continue
        spared = before[-1]
        if ";" in frame.text[spared.end : none.start]:
            continue
        everyone = _EVERYONE.search(frame.text[: spared.start]) or (spared.of is not None and spared.of == spared.count)
        item.figures = [f for f in item.figures if f is not spared and (everyone or f is not none)]


def _split(
    frame: Frame, before: Link | None, run: list[Figure], after: Link | None
) -> tuple[list[Figure], list[Figure]]:
    """The figures of a run that count the name before it, and those that count the name behind."""
    best: tuple[list[Figure], list[Figure]] = ([], [])
    best_score = 0.0
    for place in range(len(run) + 1):
        left = _chain_behind(frame, run[:place]) if before else []
        right = _chain_ahead(frame, run[place:], after) if after else []
        score = 0.0
        if left and before:
            score += back(frame, before.named, left[0])
        elif before and not before.figures:
            score -= 0.5
        if right and after:
            score += forth(frame, right[-1], after.named)
        if left and right:
            score += cut(frame.text[left[-1].end : right[0].start])
        score += 0.1 * (len(left) + len(right)) + (0.2 if left and not right else 0.0)
        if (
            score > best_score
            and (not left or not before or back(frame, before.named, left[0]) > 0)
            and (not right or not after or forth(frame, right[-1], after.named) > 0)
        ):
            best, best_score = (left, right), score
    return best


_SUBSET = re.compile(
    r"\s+of\s+whom\b[^,;]*,\s*(?:and|but)\s+(?:only\s+)?<(?:count|percent):\d+>\s*(?:<cohort:\d+>\s*)?(?:on|in|with)\b",
    re.I,
)


def _chain_behind(frame: Frame, run: list[Figure]) -> list[Figure]:
    """The figures of a run that go together, from the first on."""
    kept = run[:1]
    for figure in run[1:]:
        if _SUBSET.match(frame.text, figure.end):
            continue  # "five on X, two of whom stopped, and one on placebo"
        if not joined(frame, kept[-1], figure) and not (kept[-1].times and figure.people):
            break
        kept.append(figure)
    return kept


def _chain_ahead(frame: Frame, run: list[Figure], after: Link) -> list[Figure]:
    """The figures of a run that go together, from the last back; "42 people had 275 adverse events" are two."""
    kept = run[-1:]
    for figure in reversed(run[:-1]):
        piece = frame.text[figure.end : kept[0].start]
        pair = (
            figure.people
            and not kept[0].people
            and (after.named.kind == "total" or kept[0].times)
            and bool(ACTIVE.search(plain_words(piece)))
            and not re.search(r"[,;:(]|\band\b", plain_words(piece))
        )
        pair = pair or (figure.times and kept[0].people and bool(_EVENTS_IN.fullmatch(piece)))
        if not pair and not joined(frame, figure, kept[0]):
            break
        kept.insert(0, figure)
    return kept


# "four events in three patients were serious"
_EVENTS_IN = re.compile(r"\s*(?:\w+\s+)?events?\s+(?:in|among)\s+", re.I)
_LIST = re.compile(
    r"^(?:\s*(?:,|/|;)\s*(?:and/or|and|or|as\s+well\s+as|nor)?\s*|\s+(?:and/or|and|or|as\s+well\s+as|nor|plus|with)\s+|\s*/\s*)(?:an?\s+|the\s+|of\s+|other\s+|in\s+|one\s+of\s+)?(?:\([^()]*\)\s*)?$",
    re.I,
)
_ONE_EACH = re.compile(r"\s*(?:<cohort:\d+>\s*)?(?:each|apiece|respectively)\b", re.I)
_EACH = re.compile(r"\b(?:each|both|all|either|apiece)\b", re.I)


def _spread(frame: Frame, links: list[Link]) -> None:
    """Share figures along lists of names: "no T or U", "T and U occurred in 3 patients", "T and U, each in 6"."""
    chains: list[list[Link]] = []
    for item in links:
        if chains:
            previous = chains[-1][-1]
            piece = frame.text[previous.named.end : item.named.start]
            totals = (previous.named.kind in ("total", "label")) != (item.named.kind in ("total", "label"))
            if (
                (_LIST.match(piece) and (not totals or _denied(chains[-1][0])))
                or (piece.strip() == "" and previous.named.start == previous.named.end)
                or previous.named.end == item.named.start
            ):
                chains[-1].append(item)
                continue
        chains.append([item])
    for chain in chains:
        if len(chain) < 2:
            continue
        first, last = chain[0], chain[-1]
        if (
            first.figures
            and all(not item.figures for item in chain[1:])
            and all(f.start < first.named.start for f in first.figures)
        ):
            # "no T or U", "two patients stopped because of T"
            each = re.search(r"\beach\b", frame.text[first.figures[0].end : first.named.start])
            if all(f.zero for f in first.figures) or each or (len(first.figures) == 1 and _shared_ahead(frame, chain)):
                for item in chain[1:]:
                    item.figures = list(first.figures)
        elif (
            last.figures
            and all(not item.figures for item in chain[:-1])
            and all(f.start >= last.named.end for f in last.figures)
        ):
            piece = frame.text[last.named.end : last.figures[0].start]
            counted = [f for f in last.figures if not f.rate]
            rounds, over = divmod(len(counted), len(chain))
            if rounds > 1 and not over and ("respectively" in frame.text or _in_rounds(frame, counted, len(chain))):
                for place, item in enumerate(chain):
                    item.figures = counted[place :: len(chain)]  # "in 12 and 5 on X and in 3 and 4 on Y"
            elif (
                len(counted) == len(chain)
                and len(chain) > 1
                and ("respectively" in frame.text or len(chain) > 2)
                and not any(f.groups for f in counted)
            ):
                for item, figure in zip(chain, counted, strict=True):
                    item.figures = [figure]
            elif not re.match(r"^\s*[(\[:]", piece) and (
                _EACH.search(piece) or len(piece.strip()) > 4 or _ONE_EACH.match(frame.text, last.figures[-1].end)
            ):
                for item in chain[:-1]:
                    item.figures = list(last.figures)


def _denied(head: Link) -> bool:
    """Whether a list is opened by a negation, which holds for totals and single events alike: "no serious events or rash"."""
    return bool(head.figures) and all(figure.negates for figure in head.figures)


def _in_rounds(frame: Frame, figures: list[Figure], size: int) -> bool:
    """Whether figures come in rounds of `size`, each with its group behind: "by 4 and 3 on X and by 2 and 1 on Y"."""
    starts = range(0, len(figures), size)
    rounds = [figures[start : start + size] for start in starts]
    ends = [frame.text[r[-1].end : n[0].start] for r, n in itertools.pairwise(rounds)] + [frame.text[figures[-1].end :]]
    inside = [frame.text[a.end : b.start] for r in rounds for a, b in itertools.pairwise(r)]
    return all("<group" in end for end in ends) and not any("<group" in piece for piece in inside)


def _shared_ahead(frame: Frame, chain: list[Link]) -> bool:
    """ "Three patients had T and U": both in all of them, if people are counted and no list of counts follows."""
    figure = chain[0].figures[0]
    return figure.people and len(chain) == 2
