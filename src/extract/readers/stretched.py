"""Lines of a narrow column whose words stand far apart because the line was stretched to the column's width."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

MAX_STRETCH = 12.0
"""Words of a stretched line are at most so many type sizes apart."""
EQUAL = 0.1
"""The white between its words differs by at most so many type sizes."""
SAME_EDGE = 1.0


class Placed(Protocol):
    """A word on the page."""

    @property
    def x0(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def size(self) -> float: ...
    @property
    def baseline(self) -> float: ...


W = TypeVar("W", bound=Placed)


def rejoined(pieces: Sequence[list[W]]) -> list[list[W]]:
    """Pieces of lines in the order in which they were drawn, those of a stretched line put together.

    A line is stretched if its words are equally far apart, and it begins and ends where the line before or behind it
    does. Cells of a table may stand as far apart, but not from edge to edge of a paragraph.
    """
    whole: list[list[W]] = []
    index = 0
    while index < len(pieces):
        end = index + 1
        while end < len(pieces) and _goes_on(pieces[end - 1][-1], pieces[end][0]):
            end += 1
        run = pieces[index:end]
        around = [*whole[-1:], *pieces[end : end + 1]]
        if len(run) > 1 and _is_stretched(run, around):
            whole.append([word for piece in run for word in piece])
        else:
            whole += run
        index = end
    return whole


def _goes_on(last: Placed, word: Placed) -> bool:
    level = abs(word.baseline - last.baseline) < 0.05 * last.size and abs(word.size - last.size) < 0.05 * last.size
    return level and 0 < word.x0 - last.x1 < MAX_STRETCH * last.size


def _is_stretched(run: Sequence[Sequence[Placed]], around: Sequence[Sequence[Placed]]) -> bool:
    words = [word for piece in run for word in piece]
    gaps = [after.x0 - before.x1 for before, after in pairwise(words)]
    if max(gaps) - min(gaps) > EQUAL * words[0].size:
        return False
    flush = sum(_same_edges(words, other) for other in around)
    return flush >= (1 if len(gaps) > 1 else 2)


def _same_edges(words: Sequence[Placed], other: Sequence[Placed]) -> bool:
    """Whether a line of prose near by begins and ends where the words do."""
    leading = abs(other[0].baseline - words[0].baseline)
    return (
        len(other) >= 3
        and abs(other[0].size - words[0].size) < 0.05 * words[0].size
        and 0.8 * words[0].size < leading < 1.9 * words[0].size
        and abs(other[0].x0 - words[0].x0) < SAME_EDGE
        and abs(other[-1].x1 - words[-1].x1) < SAME_EDGE
    )
