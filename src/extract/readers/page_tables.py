"""The tables of a page, those included that go on from the page before without a caption of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.document import Box
from extract.readers.columns import Column
from extract.readers.glyphs import Glyph, Rule
from extract.readers.grid import Grid, grid_of
from extract.readers.tables import Region, find_tables, lines_in, region_below
from extract.readers.words import Line, Word

SAME_EDGE = 6.0
"""A table and its next part start and end at the same x, give or take so many points."""


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table's place on its page and what it holds."""

    region: Region
    grid: Grid


def page_tables(
    lines: Sequence[Line],
    rules: Sequence[Rule],
    edges: Sequence[Box],
    pieces: Sequence[Rule],
    open_table: FoundTable | None = None,
) -> list[FoundTable]:
    """The tables among the lines of a page.

    rules, pieces: horizontal lines, whole and as drawn; edges: vertical ones; open_table: the table that the page
    before ended with. A table that goes on from there comes first and has no caption, as have parts that go on in the
    next column.
    """

    def found_in(region: Region) -> FoundTable | None:
        grid = grid_of(region, rules, edges, pieces)
        return FoundTable(region, grid) if grid is not None else None

    def rest_of(before: FoundTable, shifts: Sequence[float]) -> list[FoundTable]:
        for shift in shifts:
            region = _continuation(lines, rules, before.region, shift)
            if region is None or _shared(region, regions):
                continue
            rest = found_in(region)
            if rest is not None and _same_columns(before.grid, rest.grid, shift):
                return [rest]
        return []

    regions = find_tables(lines, rules)
    tables = [table for table in map(found_in, regions) if table is not None]
    beside = [
        rest
        for table in tables
        if not table.region.notes and not _below(table.region, lines)
        for rest in rest_of(table, _shifts_right(table.region, lines))
    ]
    before = [] if open_table is None else rest_of(open_table, _shifts_left(open_table.region, lines))
    return [*before, *tables, *beside]


def open_at_end(tables: Sequence[FoundTable], lines: Sequence[Line]) -> FoundTable | None:
    """The table that a page ends with, if nothing is printed below it; of several the one furthest right."""
    found = [table for table in tables if not _below(table.region, lines)]
    return max(found, key=lambda table: table.region.x0, default=None)


def _below(region: Region, lines: Sequence[Line]) -> bool:
    """Whether anything is printed below a table that does not belong to it."""
    own = lines_in(region)
    bottom, ids = max(line.baseline for line in own), {id(line) for line in own}
    reach = _reach(region)
    return any(line.baseline > bottom and _within(line, *reach) for line in lines if id(line) not in ids)


def _reach(region: Region) -> Column:
    """From where to where a table's rows are printed, which may be less than the width that was searched."""
    return Column(min(row.x0 for row in region.rows), max(row.x0 + row.width for row in region.rows))


def _within(line: Line, x0: float, x1: float) -> bool:
    return line.x0 < x1 and line.x1 > x0


def _shifts_right(region: Region, lines: Sequence[Line]) -> list[float]:
    """How much further right a table goes on that ends a column: as far as the column beside it."""
    left, right = _reach(region)
    beside = [line.x0 for line in lines if line.x0 > right]
    return [min(beside) - left] if beside else []


def _shifts_left(region: Region, lines: Sequence[Line]) -> list[float]:
    """How much further left a table may go on on the next page: not at all, or in its first column."""
    left, right = _reach(region)
    first = min((line.x0 for line in lines), default=left) - left
    return [0.0, first] if first < -(right - left) / 2 else [0.0]


def _continuation(lines: Sequence[Line], rules: Sequence[Rule], before: Region, shift: float) -> Region | None:
    """What stands `shift` further right than the table before it at the top of the page: under a rule as long as those
    of that table, or without one."""
    x0, x1 = before.x0 + shift, before.x1 + shift
    frame = next(
        (rule for rule in rules if abs(rule.x0 - 3 - x0) < SAME_EDGE and abs(rule.x1 + 3 - x1) < SAME_EDGE),
        None,
    )
    top = min((line.top for line in lines if _within(line, x0, x1)), default=None)
    if top is None:
        return None
    if frame is None or any(line.baseline < frame.y and _within(line, x0, x1) for line in lines):
        if before.notes:
            return None  # they end a table
        if shift:
            x0, x1 = (x + shift for x in _reach(before))
            top = min((line.top for line in lines if _within(line, x0, x1)), default=top)
        frame = Rule(x0 + 3, x1 - 3, top - 1)
    above = Glyph("", Box(frame.x0, frame.y - 5, frame.x0 + 1, frame.y - 3), frame.y - 3, 8.0, "")
    region = region_below(Line([Word(above)]), frame, lines, rules)
    if region is None or min(line.top for row in region.rows for line in row.lines) > top + 1:
        return None
    region.caption = []
    return region


def _same_columns(before: Grid, rest: Grid, shift: float) -> bool:
    """Whether the columns of two grids stand below each other, the second moved by `shift`."""
    pairs = zip(_extents(before), _extents(rest), strict=False)
    return before.n_columns == rest.n_columns and all(
        min(a.x1 + shift, b.x1) - max(a.x0 + shift, b.x0) > 0.5 * min(a.x1 - a.x0, b.x1 - b.x0)
        for a, b in pairs
        if a is not None and b is not None
    )


def _extents(grid: Grid) -> list[Column | None]:
    """How far the cells of each column reach; None where all are empty."""
    words = [
        [
            word
            for cell in grid.cells
            if cell.column == column and cell.column_span == 1
            for w in cell.lines
            for word in w
        ]
        for column in range(grid.n_columns)
    ]
    return [Column(min(w.x0 for w in ws), max(w.x1 for w in ws)) if ws else None for ws in words]


def _shared(region: Region, others: Sequence[Region]) -> bool:
    own = {id(line) for line in lines_in(region)}
    return any(id(line) in own for other in others for line in lines_in(other))
