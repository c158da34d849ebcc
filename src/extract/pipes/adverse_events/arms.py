"""Which group a figure speaks of: "3 on X and 5 on placebo", "X 3, placebo 5", "3 and 5, respectively"."""

from __future__ import annotations

import itertools
import re

from extract.pipes.adverse_events.figures import Figure
from extract.pipes.adverse_events.joints import joined
from extract.pipes.adverse_events.linking import Link
from extract.pipes.adverse_events.spots import NO_ARM, Arms, Spot, distinct, find_spots
from extract.pipes.denominators import same_group
from extract.pipes.frames import Frame
from extract.pipes.groups import CONTROL

_TO_GROUP = re.compile(
    r"^\s*(?:of\s+(?:the\s+)?(?=<cohort))?(?:<cohort:\d+>|<female:\d+>)?\s*(?:\((?:[^()]*)\)\s*)?,?\s*(?:both\s+|all\s+)?(?:of\s+(?:them|those)\s+)?,?\s*(?:only\s+)?(?:were\s+|was\s+|occurring\s+|(?:seen|observed|reported|recorded|noted|counted)\s+)*(?:who\s+(?:were\s+)?|(?:it\s+|they\s+)(?:was|were)\s+)?"
    r"(?:on|in|with|of|for|from|among|under|after|during|receiving|received|taking|took|given|treated\s+with|assigned\s+to|randomi[sz]ed\s+to|allocated\s+to|allotted\s+to|(?:attributed|related|ascribed|due|linked)\s+to|caused\s+by|at|to|by|which\s+caused)?\s*(?:those\s+(?:on|given|receiving|of)\s+)?"
    r"(?:the\s+|those\s+|people\s+|(?:<cohort:\d+>)\s+)?(?:(?:who\s+)?(?:really\s+)?(?:got|received|had|were\s+on|on|in|with|receiving|given|treated\s+with|taking)\s+)?(?:the\s+)?(?:group\s+given\s+|active-)?\(?\s*$",
    re.I,
)
# "eleven members of the fast group", "two who had been assigned X": any few words that open no other statement.
_PLAIN_WAY = re.compile(
    r"\s*(?:(?!(?:and|but|or|nor|than|versus|vs|v|against|compared|while|whereas|until|before|respectively|not|no|without|more|less|for|because|due|stopped|switched|improved)\b)[a-z-]+\s+|<cohort:\d+>\s+){0,5}(?:of|on|in|with|under|taking|given|assigned|allotted|allocated|received|receiving|took|got|using|after|among|treated\s+with)\s+(?:the\s+|those\s+)?",
    re.I,
)
# "one patient (X)", not "one patient (X was interrupted for a week)".
_ALONE_IN_BRACKET = re.compile(r"\s*(?:[),;:]|group\b|arm\b|\d|<)")
_FROM_GROUP = re.compile(
    r"^(?:\s*<cohort:\d+>)?\s*(?:[:,(=]|which\s+caused|there|only|just|had|showed|and|to|was|were|it\s+was|for|in|by|<\w+:\d+>|\s)*\s*\(?\s*(?:n\s*=\s*)?$",
    re.I,
)
_APIECE = re.compile(r"\s+(?:each|apiece)\b", re.I)
_NEITHER, _NOR = re.compile(r"neither\b", re.I), re.compile(r"nor\b", re.I)


def place_figures(frame: Frame, links: list[Link], arms: Arms) -> None:
    """Fill `groups` of every figure of the links (empty: the whole population)."""
    everywhere = [f for item in links for f in item.figures]
    figures = sorted({f.start: f for f in everywhere}.values(), key=lambda f: f.start)
    spots = find_spots(frame, arms)
    # a group inside the name's own words ("HSCT-related mortality") is none of these
    comparing = [s for s in spots if not s.each and not any(o.named.start <= s.start < o.named.end for o in links)]
    for figure in figures:
        _each(frame, figure, spots, arms)
    _mirrored(figures, comparing)
    _by_order(frame, links, comparing, arms, early=True)
    open_figures = [f for f in figures if not f.groups]
    if comparing and not _one_list(frame, comparing):
        _by_words(frame, open_figures, comparing, links)
    _by_order(frame, links, comparing, arms)
    for one, other in itertools.pairwise(figures):
        if _NEITHER.match(frame.text, one.start) and _NOR.match(frame.text, other.start):
            one.groups = one.groups or other.groups  # "neither T nor U was seen on X"
    for item in links:
        groups = [figure.groups[0] for figure in item.figures if len(figure.groups) == 1]
        if len(set(groups)) == len(item.figures) > 1:
            arms.told, arms.told_in = groups, frame.paragraph
    placed = {f.start: f.groups for f in figures}
    for figure in everywhere:  # one number can count several events
        figure.groups = figure.groups or placed[figure.start]


def _mirrored(figures: list[Figure], spots: list[Spot]) -> None:
    """The repeated list speaks of the group named before it."""
    repeated = [figure for figure in figures if figure.mirrored]
    before = [spot for spot in spots if repeated and spot.end <= repeated[0].start]
    for figure in repeated if before else ():
        figure.groups = (before[-1].name,)


def _one_list(frame: Frame, spots: list[Spot]) -> bool:
    """Whether the groups of a sentence stand together: "in the X and placebo groups, 45 and 44 patients …"."""
    joints = [frame.text[one.end : other.start] for one, other in itertools.pairwise(spots)]
    return bool(joints) and all(
        re.fullmatch(r"\s*(?:,|and|or|versus|vs\.?|&|/|,\s*and)\s*(?:the\s+|on\s+|with\s+)?", joint) for joint in joints
    )


def _each(frame: Frame, figure: Figure, spots: list[Spot], arms: Arms) -> None:
    """ "three in each group": the figure holds for every arm."""
    text = frame.text
    if _APIECE.match(text, figure.end) and any(spot.each for spot in spots) and not figure.zero:
        figure.groups = arms.all()
    for spot in (spot for spot in spots if spot.each):
        leads = 0 <= figure.start - spot.end < 40 and re.match(r"^\W*(?:in|on)?\s*$", text[: spot.start], re.I)
        between = text[figure.end : spot.start]
        follows = spot.start >= figure.end and len(between) < 60 and not re.search(r"<count|<percent|;", between)
        if leads or follows:
            figure.groups = () if figure.zero else arms.all()


def _by_words(frame: Frame, figures: list[Figure], spots: list[Spot], links: list[Link]) -> None:
    """Groups that stand beside their figures; all of a sentence the same way round."""
    if not figures:
        return
    text = frame.text
    behind: dict[int, str] = {}
    ahead: dict[int, str] = {}
    edges = [f.start for f in figures]
    for index, figure in enumerate(figures):
        stop = edges[index + 1] if index + 1 < len(figures) else len(text)
        for spot in spots:
            if figure.end <= spot.start < stop:
                piece = _without_names(frame, figure.end, spot.start, links)
                aside = piece.rstrip().endswith("(") and not _ALONE_IN_BRACKET.match(text, spot.end)
                if ";" not in piece and not aside and (_TO_GROUP.match(piece) or _PLAIN_WAY.fullmatch(piece)):
                    behind.setdefault(index, spot.name)
                break
        floor = figures[index - 1].end if index else 0
        for spot in reversed(spots):
            if floor <= spot.start and spot.end <= figure.start:
                piece = _without_names(frame, spot.end, figure.start, links)
                if ";" not in piece and _FROM_GROUP.match(piece):
                    ahead.setdefault(index, spot.name)
                break
    first_group, first_figure = spots[0].start, figures[0].start
    ahead_wins = len(ahead) > len(behind) or (len(ahead) == len(behind) and first_group < first_figure and 0 in ahead)
    chosen = ahead if ahead_wins else behind
    other = behind if ahead_wins else ahead
    for index, figure in enumerate(figures):
        if index in chosen:
            figure.groups = (chosen[index],)
        elif index in other and not any(same_group(other[index], name) for name in chosen.values()):
            figure.groups = (other[index],)
    _free_the_sum(figures)
    _lists_before(frame, figures, spots, links)
    _carry(frame, figures, spots)
    if ahead_wins and first_group < first_figure:
        _scope(figures, spots, links, frame)
    _end_of_clause(frame, figures, spots)


# Nothing but a list stands between the figures of "T (2) and U (1) with X", "T by 4, U by 3 and V by 2 on X".
_GOES_ON = re.compile(r"\s*\)?\s*(?:<cohort:\d+>\s*)?(?:,\s*)?(?:and\s+)?\s*(?:an?\s+)?")


def _lists_before(frame: Frame, figures: list[Figure], spots: list[Spot], links: list[Link]) -> None:
    """A list of events that ends with a group: the group has all of it, not its last event alone."""
    owners = {id(f): item for item in links for f in item.figures}
    for one, other in reversed(list(itertools.pairwise(figures))):
        mine, next_one = owners[id(one)], owners[id(other)]
        if one.groups or len(other.groups) != 1 or mine is next_one or len(mine.figures) > 1:
            continue
        led = any(mine.named.start < s.end <= other.start for s in spots)
        in_order = mine.named.end <= one.start and next_one.named.end <= other.start
        behind = any(s.name in other.groups and s.start >= other.end for s in spots)
        between = _GOES_ON.fullmatch(frame.text, one.end, next_one.named.start)
        if behind and between and in_order and not led:
            one.groups = other.groups


def _free_the_sum(figures: list[Figure]) -> None:
    """ "Seven died, two on X and five on Y": the first counts those of all groups."""
    for place, whole in enumerate(figures):
        parts = figures[place + 1 : place + 4]
        for size in (2, 3):
            counts = [figure.count for figure in parts[:size]]
            grouped = len({figure.groups for figure in parts[:size] if figure.groups}) == size == len(counts)
            if grouped and whole.count and whole.count == sum(count or 0 for count in counts):
                whole.groups, whole.total = (), True


# "T (3), U (2) and V (1) occurred with X"
_OCCURRED_WITH = re.compile(
    r"\b(?:occurred|seen|reported|recorded|observed|noted|happened|counted|developed)\s*(?:only\s+|exclusively\s+|solely\s+|all\s+)?(?:in|on|with|under|among)\s+(?:the\s+|those\s+on\s+)?$",
    re.I,
)


def _end_of_clause(frame: Frame, figures: list[Figure], spots: list[Spot]) -> None:
    """The group that a clause ends with, for all its figures."""
    for place, spot in enumerate(spots):
        start = max(frame.text.rfind(";", 0, spot.start), spots[place - 1].end if place else -1)
        inside = [figure for figure in figures if start < figure.start < spot.start]
        if inside and not any(f.groups for f in inside) and _OCCURRED_WITH.search(frame.text, 0, spot.start):
            for figure in inside:
                figure.groups = (spot.name,)


def _without_names(frame: Frame, start: int, end: int, links: list[Link]) -> str:
    """The words of a stretch, names of events left out."""
    pieces, position = [], start
    for item in links:
        if start <= item.named.start and item.named.end <= end:
            pieces.append(frame.text[position : item.named.start])
            position = item.named.end
    pieces.append(frame.text[position:end])
    pieces = [re.sub(r",?\s*in\s+(?:an?|one)\s+(?=<cohort)", " ", piece) for piece in pieces]
    left = re.sub(r"\((?:[^()<]|<(?!count|percent|n:|group))*\)", "", "".join(pieces))
    return re.sub(
        r"\s+",
        " ",
        re.sub(
            r"\b(?:an?|had|experienced|developed|occurred|was|were|reported|died|recorded|stopped|stop|discontinued|quit|gave(?:\s+up)?|withdrew(?:\s+from)?|study\s+drug|been|because\s+of|due\s+to|owing\s+to|because|taking|not|and\s+it|it)\b|(?<=\s);(?=\s+it\s+was)",
            "",
            left,
        ),
    )


def _scope(figures: list[Figure], spots: list[Spot], links: list[Link], frame: Frame) -> None:
    """Groups that open their part of a sentence hold until the next: "in the X group, T (7) and U (2); on placebo T (3)"."""
    owners = {id(f): item for item in links for f in item.figures}
    opened = {name for figure in figures for name in figure.groups}
    for figure in figures:
        before = [spot for spot in spots if spot.end <= figure.start]
        if figure.groups or not before or not opened or len(owners[id(figure)].figures) > 1:
            continue
        name = before[-1].name
        same = [f for f in figures if f.groups == (name,) and owners[id(f)] is owners[id(figure)]]
        if name in opened and not same and "respectively" not in frame.text:
            figure.groups = (name,)


# "In the X group, 3 had T and 5 U"; "the commonest events on X were T (3) and U (5)".
_LEADS = re.compile(
    r"(?:^|[.;:]\s*)\W*(?:while\s+)?(?:(?:in|on|with|of|under|among|for|during|after)\s+)?(?:the\s+|those\s+(?:on|given)\s+|<cohort:\d+>\s+(?:on|given|receiving)\s+)*$|\b(?:events?|effects?|reactions?|AEs|frequent|common)\s+(?:in|on|with|of|under|among|for|during|after)\s+(?:the\s+)?$",
    re.I,
)


def _carry(frame: Frame, figures: list[Figure], spots: list[Spot]) -> None:
    """A figure without a group of its own: that of the figure before it in the same clause ("3 on X had T and 2 U")."""
    others = {f.groups for f in figures if f.groups}
    for index, figure in enumerate(figures):
        if figure.groups or figure.total or (index + 1 < len(figures) and joined(frame, figure, figures[index + 1])):
            continue  # set side by side with the next, it is one arm's of several
        if index and figures[index - 1].groups and len(figures[index - 1].groups) == 1:
            piece = frame.text[figures[index - 1].end : figure.start]
            apart = figure.zero and "," in piece
            if (
                len(others) == 1
                and not apart
                and not re.search(r"\bvs\.?|versus|compared|respectively", frame.text)
                and ";" not in piece
            ):
                figure.groups = figures[index - 1].groups
        if not figure.groups:
            heads = [spot for spot in spots if spot.end <= figures[0].start]
            if len(heads) == 1 and len(spots) == 1 and _LEADS.search(frame.text[: heads[0].start]):
                figure.groups = (heads[0].name,)


# "16 deaths in all, 11 on X and 5 on Y": the first is no arm's.
_SUBSET = re.compile(r"\bof\s+(?:them|these|those|whom|which|the\s+<count)|\bin\s+all\b|\bin\s+total\b|:(?=\s)", re.I)
_VERSUS = re.compile(r"\bvs?\.?(?=\s|$)|\bversus\b|\bcompared\s+(?:with|to)\b|\bagainst\b|\bas\s+opposed\s+to\b", re.I)


def _by_order(frame: Frame, links: list[Link], spots: list[Spot], arms: Arms, *, early: bool = False) -> None:
    """Lists of figures without groups: one for each arm, in the order in which the arms were last set side by side."""
    here = distinct(spots)
    if re.match(r"^\W*(?:compared|in\s+comparison)\s+(?:with|to)\s+(?:the\s+)?<group", frame.text, re.I):
        here.reverse()
    for item in links:
        if not 2 <= len(item.figures) <= 5 or any(f.times for f in item.figures) or _people_and_events(frame, item):
            continue
        order = _order(here, arms, len(item.figures))
        if not here and len(arms.told) == len(item.figures) and arms.told_in == frame.paragraph:
            order = arms.told
        fitting = arms.fitting([(figure.count, figure.pct) for figure in item.figures])
        if fitting and len(here) < 2 and not all(any(same_group(name, known) for known in order) for name in fitting):
            order = fitting
        told = _told_beside(item, links)
        order = told or order
        if len(order) != len(item.figures):
            continue
        if early and (not _versus_alone(frame, item, spots) or (len(here) == 1 and _among_figures(item, links, spots))):
            continue
        if len(here) == 1 and len(order) == 2 and not told:
            order = _oriented(frame, item, order)
        known = [f for f in item.figures if f.groups]
        bare = [f for f in item.figures if not f.groups]
        if not known and _sets_side_by_side(frame, item):
            for figure, name in zip(bare, order, strict=True):
                figure.groups = (name,)
        elif (
            len(bare) == 1
            and known
            and all(joined(frame, a, b) for a, b in zip(item.figures, item.figures[1:], strict=False))
            and _sets_side_by_side(frame, item)
            and not _SUBSET.search(frame.text[item.figures[0].end : item.figures[-1].end + 20])
        ):
            missing = [n for n in order if not any(same_group(n, g) for f in known for g in f.groups)]
            if len(missing) == 1:
                bare[0].groups = (missing[0],)


def _people_and_events(frame: Frame, item: Link) -> bool:
    """Whether the figures are people and what they had: "42 participants had 275 adverse events"."""
    one, other = item.figures[0], item.figures[-1]
    between = frame.text[one.end : other.start]
    apart = len(item.figures) == 2 and one.people != other.people and item.named.kind == "total"
    return apart and not re.search(r"\band\b|,|<group", between) and not _VERSUS.search(between)


def _among_figures(item: Link, links: list[Link], spots: list[Spot]) -> bool:
    """Whether the groups stand with the figures of another event, so that this one's follow from it."""
    return any(
        other.figures[0].start < spot.start < other.figures[-1].end + 20
        for other in links
        if other is not item and other.figures
        for spot in spots
    )


def _told_beside(item: Link, links: list[Link]) -> list[str]:
    """The groups of another event's figures, as "U (15% vs 10%)" goes on as "T (20% vs 15% with placebo)" begins."""
    for other in links:
        before = other.named.end <= item.named.start and len(other.figures) == len(item.figures)
        if before and all(len(figure.groups) == 1 for figure in other.figures):
            return [figure.groups[0] for figure in other.figures]
    return []


# "T (42% vs 71%) was more common with X": the larger is X's
_MORE_WITH = re.compile(
    r"\b(?P<how>more|less)\s+(?:common|frequent|often|prevalent|usual)\w*\s+(?:\w+\s+){0,2}?(?:with|on|in|under|among|after)\s+(?:the\s+)?(?=<(?:group|drug):)",
    re.I,
)


def _oriented(frame: Frame, item: Link, order: list[str]) -> list[str]:
    """The two groups of two figures, the one that is said to have more before the larger figure."""
    said = _MORE_WITH.search(frame.text)
    one, other = (figure.pct if figure.pct is not None else figure.count for figure in item.figures[:2])
    if not said or one is None or other is None or one == other:
        return order
    first_has_it = (one > other) == (said["how"].lower() == "more")
    return order if first_has_it else order[::-1]


def _versus_alone(frame: Frame, item: Link, spots: list[Spot]) -> bool:
    """Whether figures are set against each other with no group among them or right behind: "(9 [18%] vs 5 [10%])"."""
    first, last = item.figures[0], item.figures[-1]
    if not _VERSUS.search(frame.text[first.end : last.start]) or first.start < item.named.end:
        return False
    return not any(
        first.start < spot.start < last.end + 20
        and (spot.start < last.end or ")" not in frame.text[last.end : spot.start])
        for spot in spots
    )


def _sets_side_by_side(frame: Frame, item: Link) -> bool:
    """Whether the figures of a name are of one kind, so that each can be an arm's."""
    figures = item.figures
    piece = frame.text[figures[0].end : figures[-1].start]
    alike = len({(f.pct is None, f.count is None) for f in figures if not f.zero}) <= 1
    return alike and (bool(_VERSUS.search(piece)) or "<time" not in piece)


def _order(here: list[str], arms: Arms, size: int) -> list[str]:
    """The groups that a list of `size` figures goes through: those of its sentence, else the order of the source."""
    if len(here) == size:
        return here
    named = [name for name in arms.names if not NO_ARM.fullmatch(name)]
    known = arms.order(size) or (named if len(named) == size else [])
    if len(here) == 1 and CONTROL.search(here[0]):
        return known
    if len(here) == 1 and known:
        rest = [name for name in known if not same_group(name, here[0])]
        return here + rest if len(rest) == size - 1 else known
    return known
