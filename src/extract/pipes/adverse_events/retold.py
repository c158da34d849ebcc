"""A list of numbers for the events of the sentence before: "With placebo the corresponding figures were 8, 2 and 1"."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.pipes.adverse_events.figures import Figure, find_figures
from extract.pipes.adverse_events.spots import Arms, find_spots
from extract.pipes.adverse_events.statements import Statement
from extract.pipes.frames import Frame

_SAYS_SO = re.compile(
    r"\b(?:corresponding|respective|same|these|the)\s+(?:figures|numbers|rates|percentages|proportions|frequencies|counts)\b[^.;]{0,60}?\b(?:was|were)\s*:?\s*",
    re.I,
)
_NUMBERS = ("figures", "numbers", "rates", "percentages", "proportions", "frequencies", "counts")
_JOINT = re.compile(r"\s*(?:,|and|,\s*and|;)\s*")


def retold(frame: Frame, before: list[Statement], arms: Arms) -> list[Statement]:
    """The statements of a sentence that gives the events of the sentence before once more, for another group."""
    said = _SAYS_SO.search(frame.text) if any(word in frame.text for word in _NUMBERS) else None
    if not said:
        return []
    events = [s for s in before if s.frame.index == frame.index - 1 and s.counted and not s.fact.absent]
    groups = {s.fact.group for s in events}
    spots = [spot for spot in find_spots(frame, arms) if not spot.each and spot.name not in groups]
    figures = _row([figure for figure in find_figures(frame, []) if figure.start >= said.end()], frame, said.end())
    if len(spots) != 1 or len(groups) != 1 or len(figures) != len(events) or len(events) < 2:
        return []
    return [_again(frame, event, figure, figures, spots[0].name) for event, figure in zip(events, figures, strict=True)]


def _row(figures: list[Figure], frame: Frame, start: int) -> list[Figure]:
    """The figures that stand in one list from `start` on."""
    row: list[Figure] = []
    for figure in figures:
        between = frame.text[row[-1].end if row else start : figure.start]
        if not (_JOINT.fullmatch(between) if row else not between.strip()):
            break
        row.append(figure)
    return row


def _again(frame: Frame, event: Statement, figure: Figure, row: list[Figure], group: str) -> Statement:
    whole = figure.of or row[-1].of
    fact = replace(
        event.fact, n=figure.count or None, pct=figure.pct, events=None, of_n=whole, group=group, absent=figure.zero
    )
    span = (frame.offset(figure.start), frame.offset(figure.end, end=True))
    return Statement(frame, fact, [event.spans[0], span], "retold", 0.75)
