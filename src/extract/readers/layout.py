"""Reading order: lines gathered into blocks, blocks ordered by cutting the page at its white gutters (an XY-cut)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Protocol

from extract.readers.words import Line

GUTTER = 5.0
"""The narrowest white gap, in points, that parts two columns."""
MAX_LEADING = 1.75
"""Lines of a block follow each other within so many type sizes."""
LOOK_BACK = 40
MAX_DEPTH = 30


class Placed(Protocol):
    """Anything with a box on the page."""

    @property
    def x0(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def bottom(self) -> float: ...


class Block:
    """Lines of one column below each other, alike in size. `table` is set on the place holder of a table."""

    __slots__ = ("bottom", "lines", "size", "table", "top", "x0", "x1")

    def __init__(self, lines: list[Line], table: Any = None) -> None:
        self.lines = lines
        self.table = table
        self.size = lines[0].size
        self.x0, self.x1 = min(line.x0 for line in lines), max(line.x1 for line in lines)
        self.top, self.bottom = min(line.top for line in lines), max(line.bottom for line in lines)

    def add(self, line: Line) -> None:
        """Append a line below."""
        self.lines.append(line)
        self.x0, self.x1 = min(self.x0, line.x0), max(self.x1, line.x1)
        self.bottom = max(self.bottom, line.bottom)

    def __repr__(self) -> str:
        return f"Block({self.lines[0].text[:30]!r}, {len(self.lines)} lines)"


def overlap(a: Placed, b: Placed) -> float:
    """How many points two things share across; negative where a gap parts them."""
    return min(a.x1, b.x1) - max(a.x0, b.x0)


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The blocks that the lines form. A line beside another joins no block that would run across both."""
    ordered = sorted(lines, key=lambda line: (line.baseline, line.x0))
    beside = _beside(ordered)
    blocks: list[Block] = []
    for line in ordered:
        for block in reversed(blocks[-LOOK_BACK:]):
            if _continues(block, line, beside):
                block.add(line)
                break
        else:
            blocks.append(Block([line]))
    return blocks


def _beside(ordered: list[Line]) -> dict[int, list[Line]]:
    """For each line (by id) those that stand left or right of it at the same height."""
    beside: dict[int, list[Line]] = {id(line): [] for line in ordered}
    for index, line in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other.baseline - line.baseline >= 0.45 * max(line.size, other.size):
                break
            if other.x0 >= line.x1 - 1 or line.x0 >= other.x1 - 1:
                beside[id(line)].append(other)
                beside[id(other)].append(line)
    return beside


def _continues(block: Block, line: Line, beside: dict[int, list[Line]]) -> bool:
    last = block.lines[-1]
    leading = line.baseline - last.baseline
    if not 0.3 * last.size < leading <= MAX_LEADING * max(line.size, last.size):
        return False
    if overlap(line, block) < 0.5 * min(line.x1 - line.x0, block.x1 - block.x0):
        return False
    if abs(line.size - block.size) > 0.18 * max(line.size, block.size):
        return False
    return not (_bridges(last, beside[id(line)]) or _bridges(line, beside[id(last)]))


def _bridges(line: Line, others: list[Line]) -> bool:
    return any(overlap(other, line) > 0.15 * (other.x1 - other.x0) for other in others)


def gutters(blocks: Sequence[Placed], narrowest: float = GUTTER) -> list[float]:
    """The x of the white gaps, at least `narrowest` wide, that part `blocks` from top to bottom."""
    spans = sorted((block.x0, block.x1) for block in blocks)
    cuts, end = [], spans[0][1]
    for left, right in spans[1:]:
        if left - end >= narrowest:
            cuts.append((end + left) / 2)
        end = max(end, right)
    return cuts


def reading_order(blocks: Sequence[Block], depth: int = 0) -> list[Block]:
    """The blocks as they are read: columns from left to right, what spans them above and below."""
    if len(blocks) <= 1 or depth > MAX_DEPTH:
        return sorted(blocks, key=lambda block: (block.top, block.x0))
    cuts = gutters(blocks)
    if cuts:
        columns: list[list[Block]] = [[] for _ in range(len(cuts) + 1)]
        for block in blocks:
            columns[sum((block.x0 + block.x1) / 2 > cut for cut in cuts)].append(block)
        if _stacked(columns):
            columns.sort(key=lambda column: min(block.top for block in column))
        return [block for column in columns for block in reading_order(column, depth + 1)]
    bands = _bands(blocks)
    if len(bands) == 1:
        return _around_widest(blocks, depth)
    groups = _sharing_gutters(bands)
    if len(groups) == 1:
        return sorted(blocks, key=lambda block: (block.top, block.x0))
    return [block for group in groups for block in reading_order(group, depth + 1)]


def _stacked(columns: list[list[Block]]) -> bool:
    """Whether no two columns stand beside each other: a centred heading above one that is set left, for instance."""
    extents = sorted((min(b.top for b in column), max(b.bottom for b in column)) for column in columns)
    return all(below[0] >= above[1] - 1.5 for above, below in pairwise(extents))


def _bands(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks parted by every white gap that runs across."""
    bands: list[list[Block]] = []
    end = float("-inf")
    for block in sorted(blocks, key=lambda block: (block.top, block.x0)):
        if block.top >= end - 1.5:
            bands.append([block])
            end = block.bottom
        else:
            bands[-1].append(block)
            end = max(end, block.bottom)
    return bands


def _sharing_gutters(bands: list[list[Block]]) -> list[list[Block]]:
    """Bands below each other put together as long as one gutter runs through them all."""
    groups = [list(bands[0])]
    for band in bands[1:]:
        together = groups[-1] + band
        if gutters(together):
            groups[-1] = together
        else:
            groups.append(list(band))
    return groups


def _around_widest(blocks: Sequence[Block], depth: int) -> list[Block]:
    """Where blocks overlap in every direction: what is above the widest, it, and what is below."""
    widest = max(blocks, key=lambda block: (block.x1 - block.x0, -block.top))
    middle = widest.top + widest.bottom
    above = [block for block in blocks if block is not widest and block.top + block.bottom < middle]
    below = [block for block in blocks if block is not widest and block.top + block.bottom >= middle]
    return [*reading_order(above, depth + 1), widest, *reading_order(below, depth + 1)]
