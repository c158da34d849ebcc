"""The columns of a table: from white between its cells, and from vertical lines where it has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from extract.document import Box
from extract.readers.glyphs import Rule
from extract.readers.table_rows import Row

MIN_GUTTER = 2.5
SPARSE = 0.13
"""A stretch covered by at most this share of the rows counts as white."""


class Column(NamedTuple):
    """Where a column's cells stand, in points across."""

    x0: float
    x1: float


def nearest(columns: Sequence[Column], x0: float, x1: float) -> int:
    """The column that [x0, x1] overlaps most, or lies nearest to."""
    shared = [min(x1, column.x1) - max(x0, column.x0) for column in columns]
    best = max(range(len(columns)), key=lambda k: shared[k])
    if shared[best] > 0:
        return best
    middle = (x0 + x1) / 2
    return min(range(len(columns)), key=lambda k: abs((columns[k].x0 + columns[k].x1) / 2 - middle))


def columns_of(
    data: Sequence[Row], rows: Sequence[Row], around: Box, edges: Sequence[Box], raw_rules: Sequence[Rule]
) -> list[Column]:
    """The columns of the table inside `around`, whose rows are `rows`, of which `data` are below its head."""
    ruled = ruled_columns(rows, around, edges, raw_rules)
    white = white_columns(data, rows, around)
    return ruled if len(ruled) >= max(2, len(white)) else white


def white_columns(data: Sequence[Row], rows: Sequence[Row], around: Box) -> list[Column]:
    """Columns as the stretches across that hardly any row of several cells leaves white."""
    used = [row for row in data if len(row.segments) > 1] or [row for row in rows if len(row.segments) > 1]
    width = int(around.x1 - around.x0) + 2
    cover = [0] * width
    for row in used:
        covered = set()
        for segment in row.segments:
            first, last = int(segment.x0 - around.x0), int(segment.x1 - around.x0) + 1
            covered |= set(range(max(first, 0), min(last, width)))
        for x in covered:
            cover[x] += 1
    limit = 0 if len(used) < 5 else max(1, int(SPARSE * len(used)))
    columns: list[Column] = []
    start: int | None = None
    for x, count in enumerate([*cover, 0]):
        if count > limit and start is None:
            start = x
        elif count <= limit and start is not None:
            left, right = start + around.x0, x + around.x0
            if columns and left - columns[-1].x1 < MIN_GUTTER:
                columns[-1] = Column(columns[-1].x0, right)
            else:
                columns.append(Column(left, right))
            start = None
    return columns


def ruled_columns(rows: Sequence[Row], around: Box, edges: Sequence[Box], raw_rules: Sequence[Rule]) -> list[Column]:
    """Columns between vertical lines, or between the ends of the pieces in which rules are drawn cell by cell.

    Only lines that run through most of the table count, and only where hardly any word is crossed.
    """
    height = around.bottom - around.top
    seen: dict[int, set[int]] = defaultdict(set)  # x in points -> heights in steps of 4 points
    for edge in edges:
        if around.x0 - 4 <= edge.x0 <= around.x1 + 4:
            for y in range(int(max(edge.top, around.top)) // 4, int(min(edge.bottom, around.bottom)) // 4 + 1):
                seen[round(edge.x0)].add(y)
    pieces = [rule for rule in raw_rules if around.top - 4 <= rule.y <= around.bottom + 8]
    heights = {round(rule.y) for rule in pieces}
    ends: dict[int, set[int]] = defaultdict(set)
    for rule in pieces:
        for x in (rule.x0, rule.x1):
            ends[round(x)].add(round(rule.y))
    lines = {x for x in seen if len(_around(seen, x)) * 4 > 0.6 * height}
    lines |= {x for x in ends if len(heights) >= 3 and len(_around(ends, x)) > 0.6 * len(heights)}
    bounds = _thinned(sorted(x for x in lines if around.x0 - 4 <= x <= around.x1 + 4))
    if len(bounds) < 2:
        return []
    words = [word for row in rows for word in row.words]
    kept = [x for x in bounds if sum(word.x0 + 1.5 < x < word.x1 - 1.5 for word in words) <= 0.02 * len(words)]
    left, right = min(word.x0 for word in words), max(word.x1 for word in words)
    inner = [x for x in kept if left + 2 < x < right - 2]
    return [Column(a, b) for a, b in zip([around.x0, *inner], [*inner, around.x1], strict=True)]


def _around(seen: dict[int, set[int]], x: int) -> set[int]:
    return seen.get(x - 1, set()) | seen.get(x, set()) | seen.get(x + 1, set())


def _thinned(xs: Sequence[int]) -> list[float]:
    """Positions without near doubles."""
    thin: list[float] = []
    for x in xs:
        if not thin or x - thin[-1] > 4:
            thin.append(float(x))
    return thin
