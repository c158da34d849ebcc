"""The tables of a page, those included that go on from the page before without a caption of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.document import Box
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
    before ended with. A table that goes on from there comes first and has no caption.
    """
    found = []
    regions = find_tables(lines, rules)
    if open_table is not None:
        rest = _continuation(lines, rules, open_table.region)
        if rest is not None and not _shared(rest, regions):
            grid = grid_of(rest, rules, edges, pieces)
            if grid is not None and grid.n_columns == open_table.grid.n_columns:
                found.append(FoundTable(rest, grid))
    for region in regions:
        grid = grid_of(region, rules, edges, pieces)
        if grid is not None:
            found.append(FoundTable(region, grid))
    return found


def open_at_end(tables: Sequence[FoundTable], lines: Sequence[Line]) -> FoundTable | None:
    """The table that a page ends with, if nothing is printed below it."""
    for table in tables:
        own = lines_in(table.region)
        bottom = max(line.baseline for line in own)
        ids = {id(line) for line in own}
        if not any(line.baseline > bottom and _within(line, table.region) for line in lines if id(line) not in ids):
            return table
    return None


def _within(line: Line, region: Region) -> bool:
    return line.x0 < region.x1 and line.x1 > region.x0


def _continuation(lines: Sequence[Line], rules: Sequence[Rule], before: Region) -> Region | None:
    """What stands at the top of a page under a rule as long as those of the table before it."""
    frame = next(
        (
            rule
            for rule in rules
            if abs(rule.x0 - 3 - before.x0) < SAME_EDGE and abs(rule.x1 + 3 - before.x1) < SAME_EDGE
        ),
        None,
    )
    if frame is None or any(line.baseline < frame.y and _within(line, before) for line in lines):
        return None
    above = Glyph("", Box(frame.x0, frame.y - 5, frame.x0 + 1, frame.y - 3), frame.y - 3, 8.0, "")
    region = region_below(Line([Word(above)]), frame, lines, rules)
    if region is not None:
        region.caption = []
    return region


def _shared(region: Region, others: Sequence[Region]) -> bool:
    own = {id(line) for line in lines_in(region)}
    return any(id(line) in own for other in others for line in lines_in(other))
