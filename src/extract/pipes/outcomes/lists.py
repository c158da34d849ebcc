"""Numbers that stand side by side and belong, one after another, to groups or times named together before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.pipes.outcomes.readings import BASELINE, Reading
from extract.pipes.outcomes.referents import OPPOSITES, Arm
from extract.pipes.outcomes.slots import Slot

_BESIDE = re.compile(
    r"(?:\s|,|points?|units?|%|\band\b|\bvs\.?|versus|against|compared\s+(?:with|to)|(?:by|of)\s|<(?:ci|iqr|range|n):\d+>|[()](?=\s*<(?:ci|iqr|range|n))|(?<=>)\))*",
    re.I,
)
# "a higher score in men (13.8 vs 9.9)", whoever was named before
_HIGHER_IN = re.compile(
    r"\b(?:higher|lower|greater|worse|better)\s+(?:mean\s+|median\s+)?(?:<outcome:\d+>\s+)?(?:in|among|for|with)\s+(?:the\s+)?$",
    re.I,
)
_AND = re.compile(r"\s*(?:groups?|arms?)?\s*(?:,|and|,\s*and|or)\s*(?:in\s+)?(?:the\s+)?", re.I)
_IN_GROUPS = re.compile(r"[\s)]*(?:points?\s+)?,?\s*(?:with|in|on|for|under|among)\s+(?:the\s+)?", re.I)
_SETS_AGAINST = re.compile(r"\b(?:vs\.?|versus|against|compared\s+(?:with|to))(?!\w)", re.I)


def runs(readings: Sequence[Reading], text: str) -> Iterator[list[Reading]]:
    """The longest rows of numbers of one kind with nothing but connectives between them."""
    row: list[Reading] = []
    for reading in readings:
        if row and (
            row[-1].measure != reading.measure
            or (row[-1].opens, row[-1].closes) != (reading.opens, reading.closes)
            or not _BESIDE.fullmatch(text[row[-1].reach : reading.start])
        ):
            yield row
            row = []
        row.append(reading)
    if row:
        yield row


def order_groups(readings: Sequence[Reading], arms: Sequence[Arm], text: str) -> None:
    """ "lower with rituximab than with placebo (16.3 vs 20.1)": each number its group, in the order of naming."""
    for row in runs(readings, text):
        if len(row) < 2 or row[0].measure == "difference" or len({reading.time for reading in row}) > 1:
            continue
        behind = _listed_behind(row[-1], arms, text)
        if len(behind) == len(row) > 2:  # "-5.1, -5.4 and -7.2 in the 40, 80 and 160 mg groups, -4.3 on placebo"
            for reading, name in zip(row, behind, strict=True):
                reading.group = name
            continue
        before = [arm for arm in arms if arm.end <= row[0].start and len(arm.names) == 1]
        names = list(dict.fromkeys(arm.names[0] for arm in before))
        if before and _HIGHER_IN.search(text[: before[-1].start]):
            first = before[-1].names[0]
            names = [first, OPPOSITES[first]] if first in OPPOSITES else [first, *(n for n in names if n != first)]
        against = _SETS_AGAINST.search(text[row[0].end : row[-1].start])
        after = any(arm.start >= row[0].start for arm in arms)
        if against and not after and len(names) == len(row):
            for reading, name in zip(row, names, strict=True):
                reading.group = name


def _listed_behind(last: Reading, arms: Sequence[Arm], text: str) -> list[str]:
    """The groups of the list that stands right behind a number, in their order."""
    names: list[str] = []
    end = last.reach
    for arm in arms:
        gap = text[end : arm.start] if arm.start >= end else ";"
        if arm.start >= end and (_AND if names else _IN_GROUPS).fullmatch(gap) and len(arm.names) == 1:
            names.append(arm.names[0])
            end = arm.end
        elif names:
            break
    return names


def order_times(readings: Sequence[Reading], slots: Sequence[Slot], text: str) -> None:
    """ "it was 23 at baseline, and at 6, 12 and 18 months 20, 17 and 15": a row as long as a list of times before it."""
    for row in runs(readings, text):
        before = [slot for slot in slots if slot.end <= row[0].start]
        if len(row) < 2 or not before or len(before[-1].times) != len(row) or BASELINE in before[-1].times:
            continue
        if len({reading.time for reading in row}) > 1 or any(slot.start >= row[0].start for slot in slots):
            continue
        for reading, time in zip(row, before[-1].times, strict=True):
            reading.time, reading.timed = time, True
