"""What a number of one event says of another: causes of death, reasons for stopping, members of a list."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from extract.pipes.adverse_events.figures import Figure
from extract.pipes.adverse_events.linking import GROUP_BRACKET, Link
from extract.pipes.adverse_events.named import DEATH, Named
from extract.pipes.frames import Frame
from extract.pipes.mentions import Quantity


def share_brackets(frame: Frame, links: list[Link]) -> None:
    """One event with its name behind it: "one patient had a serious adverse event (hip fracture)"."""
    for item in links:
        if item.named.kind in ("total", "stop", "death") and len(item.figures) > 1:
            _share_by_group(frame, item, links)
    for item, following in itertools.pairwise(links):
        piece = frame.text[item.named.end : following.named.start]
        if item.named.kind in ("total", "stop", "death") and item.figures:
            members, end = _members(frame, item, links)
            if len(members) > 1 and len(item.figures) == 1 and item.figures[0].count == len(members):
                whole = (min(item.figures[0].start, item.named.start), end)
                for member in members:
                    member.figures = [_one_of(item, item.figures[0], whole)]
                continue
        apposed = _APPOSED.fullmatch(piece)
        single = bool(item.figures) and all(figure.count == 1 for figure in item.figures)
        alike = len(item.figures) == 1 and _ALL_ALIKE.fullmatch(piece)
        if item.named.kind in ("total", "stop") and ((single and apposed) or alike) and not following.figures:
            people = [figure for figure in item.figures if figure.people]
            following.figures = people or list(item.figures)
            following.named.serious = following.named.serious or item.named.serious


# "one serious event occurred, a hip fracture"; "there was a serious event, in one patient: pneumonia"
_APPOSED = re.compile(
    r"\s*(?:[a-z]++\s*){0,3}(?:,?\s*in\s+<count:\d+>(?:\s+<cohort:\d+>)?\s*)?(?:\(|,|:|–|—)\s*(?:namely\s+)?(?:an?\s+)?",
    re.I,
)


def _share_by_group(frame: Frame, head: Link, links: list[Link]) -> None:
    """What each group's number stands for: "two in the X group (T and U), one in the Y group (V)"."""
    for figure in head.figures:
        bracket = GROUP_BRACKET.match(frame.text, figure.end)
        if not bracket:
            continue
        start, end = bracket.span("inside")
        members = [item for item in links if item is not head and start <= item.named.start < end]
        for member in members:
            if len(members) in (1, figure.count):
                alone = replace(figure, pct=None, people=True, also=None)
                member.figures = [alone if len(members) == 1 else _one_of(head, figure, (figure.start, end + 1))]
                if head.named.kind == "death":
                    member.named.cause, member.named.severity = True, "fatal"


def _one_of(head: Link, figure: Figure, whole: tuple[int, int]) -> Figure:
    """What a figure says of one of as many as it counts: one person; of occurrences, only in which group it was."""
    people = figure.people or head.named.kind in ("death", "stop")
    return replace(figure, count=1, pct=None, people=True, also=whole, rate=not people)


# "Two serious adverse events occurred, both of them chest pain"
_ALL_ALIKE = re.compile(
    r"[^,;:.()<]{0,40},\s*(?:both|all|each)\s+(?:of\s+(?:them|these|which)\s+)?(?:(?:was|were|being|due\s+to|cases\s+of)\s+)?(?:an?\s+)?",
    re.I,
)
# What may stand between the head of a list in brackets and the bracket: "were recorded, all on placebo ("
_TO_BRACKET = re.compile(
    r"[^()<;:.]{0,40}?(?:,\s*(?:all|both)\s+(?:of\s+them\s+)?(?:on|in|with)\s+(?:the\s+)?<group:\d+>[^()<;:.]{0,12})?(?=\s*\()"
)


_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)")
# "serious adverse events occurred in 3 patients: T, U and V"
_AFTER_COLON = re.compile(r"[^():;,.]{0,50}:(?P<inside>[^():;]*)[.;]")


def _members(frame: Frame, head: Link, links: list[Link]) -> tuple[list[Link], int]:
    """The events named in the bracket right behind a head, none of them counted: "two deaths (stroke; sepsis)"; its end."""
    before = _TO_BRACKET.match(frame.text, head.named.end)
    start = before.end() if before else head.named.end
    bracket = _BRACKET.match(frame.text, start) or _AFTER_COLON.match(frame.text, head.named.end)
    if not bracket or "<count" in bracket["inside"] or "<n:" in bracket["inside"]:
        return [], 0
    end = bracket.end()
    return [item for item in links if head.named.end < item.named.start < end], end


def share_reasons(links: list[Link]) -> None:
    """What one died of, or stopped treatment for, counts as often as the death or the stopping.

    And who died of something is dead: "one on X died of sepsis, one on Y of cardiac failure".
    """
    death = None
    for item, following in itertools.pairwise(links):
        if item.named.cause and following.named.kind == "death" and not item.figures:
            item.figures = list(following.figures)  # "pneumonia was the cause of two deaths"
    for item in links:
        if item.named.kind == "death":
            death = item
        elif item.named.cause and death is not None:
            if not item.figures:
                open_causes = [i for i in links if not i.figures and i.named.start > death.named.start]
                item.figures = list(death.figures) if open_causes == [item] else []
                continue
            grouped = {g for f in death.figures for g in f.groups}
            if grouped:
                death.figures.extend(f for f in item.figures if f.groups and not grouped & set(f.groups))
    reasons = [item for item in links if item.named.reason]
    counted = [item for item in reasons if item.figures]
    for stop, reason in itertools.pairwise(links):
        mixed = stop.named.kind == "stop" and reason.named.reason and counted and not reason.figures
        if mixed and len(stop.figures) == 1 and stop.figures[0].end <= stop.named.start:
            reason.figures = list(stop.figures)  # "two stopped because of T and one because of U"
    for stop in (item for item in links if item.named.kind == "stop" and reasons):
        behind = bool(counted) and counted[0].figures[0].start > counted[0].named.start
        if len(counted) == 1 and behind and stop.figures:
            continue  # "withdrawn in 4 because of rash (2), fever (1)"
        if len(counted) == 1 == len(reasons) and (not stop.figures or reasons[0].named.start > stop.named.start):
            stop.figures = list(counted[0].figures)  # "3 stopped: 2 for want of effect, 1 because of nausea"
        elif not counted and (len(reasons) == 1 or [figure.count for figure in stop.figures] == [1]):
            for reason in reasons:
                reason.figures = list(stop.figures)  # "one stopped because of T and U"


# "61 died, 23 of them of lung disease": counted among the dead
_AMONG_THE_DEAD = re.compile(r"\b(?:of|among)\s+(?:them|these(?:\s+deaths)?|those|whom|which|the\s+deaths)\b", re.I)


# "of the 187 deaths, T was the cause in 54 and U in 37"
_OF_THE_DEAD = re.compile(
    r"\b(?:of|among)\s+(?:the\s+|these\s+|all\s+)?<count:(?P<number>\d+)>\s+(?:deaths|fatalities|(?:<cohort:\d+>\s+)?who\s+(?:had\s+)?died)\b",
    re.I,
)


def count_among_the_dead(frame: Frame, links: list[Link]) -> None:
    """Causes of death that are counted among the deaths named before have their number for a denominator."""
    dead: Figure | None = None
    whole = _OF_THE_DEAD.search(frame.text)
    number = frame.mentions[int(whole["number"])].value if whole else None
    if whole and isinstance(number, Quantity):
        for item in links:
            if item.named.kind in ("event", "open") and item.named.start > whole.end():
                item.named.cause, item.named.severity = True, "fatal"
                item.figures = [replace(figure, of=figure.of or int(number.value)) for figure in item.figures]
    for item in links:
        for figure in item.figures:
            if item.named.name == DEATH and figure.count and not figure.zero:
                dead = figure
            elif dead is not None and figure.of is None and figure.count and (dead.count or 0) > figure.count:
                counted = (item.named.cause or item.named.kind == "death") and figure.start > dead.end
                if counted and _AMONG_THE_DEAD.search(frame.text, dead.end, max(figure.end + 16, item.named.start)):
                    figure.of = dead.of or dead.count


_LISTING = re.compile(
    r"\s*(?:in\s+<count:\d+>\s+<cohort:\d+>\s*)?(?::|\(|were|was|included|including|such\s+as)|"
    r"[^;:.(,]{0,40}(?:,\s*in\s+(?:<count:\d+>|one)(?:\s+<cohort:\d+>)?\s*)?(?:[:(–—]|,(?=\s*(?:both\s+|namely\s+|an?\s+|one\s+|<count:\d+>\s+|[a-z]+\s+){0,2}<event))",
    re.I,
)


def inherit(frame: Frame, named: list[Named], links: list[Link]) -> None:
    """Members of a list are serious or related where its head is: "regimen-related adverse events included T and U"."""
    for head in named:
        if (
            head.kind not in ("total", "label")
            or not (head.serious or head.related)
            or not _LISTING.match(frame.text, head.end)
        ):
            continue
        for item in links:
            if (
                item.named.kind in ("event", "open")
                and item.named.start > head.end
                and ";" not in frame.text[head.end : item.named.start]
            ):
                item.named.serious = item.named.serious or head.serious
                item.named.related = item.named.related or head.related
