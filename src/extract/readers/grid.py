"""From the rows of a table as printed to a grid: columns, wrapped cells, headers and what they span."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.document import Box
from extract.readers.columns import Column, columns_of, nearest
from extract.readers.glyphs import Rule, merged
from extract.readers.headers import Lines, cut_at, header_bands, header_rows, mark_inner_headers
from extract.readers.table_rows import Row, Segment
from extract.readers.tables import Region
from extract.readers.words import Line, Word
from extract.readers.wrapped import INDENT, Band, is_numeric, merge_wrapped

MAX_LEVELS = 5


@dataclass(slots=True)
class GridCell:
    """A cell with its words, line by line; `row` and `column` count from 0."""

    row: int
    column: int
    lines: list[list[Word]]
    header: bool = False
    row_span: int = 1
    column_span: int = 1
    indent: int = 0
    bold: bool = False
    part: int = 0

    @property
    def text(self) -> str:
        return " ".join(word.text for line in self.lines for word in line)


@dataclass(slots=True)
class Grid:
    """A table: its cells, with an empty one wherever nothing is printed, row by row."""

    cells: list[GridCell]
    n_columns: int
    caption: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)

    @property
    def rows(self) -> list[list[GridCell]]:
        by_row: dict[int, list[GridCell]] = defaultdict(list)
        for cell in self.cells:
            by_row[cell.row].append(cell)
        return [sorted(by_row[row], key=lambda cell: cell.column) for row in sorted(by_row)]

    def extend(self, other: Grid) -> bool:
        """Add the rows of another part of this table, its repeated header left out; False if it is built otherwise."""
        if other.n_columns != self.n_columns:
            return False
        own, rows = self.rows, other.rows
        texts = [[cell.text for cell in row] for row in own]
        while rows and rows[0][0].header and [cell.text for cell in rows[0]] in texts:
            rows.pop(0)
        part = 1 + max(cell.part for cell in self.cells)
        for number, row in enumerate(rows, len(own)):
            has_figures = any(is_numeric(cell.text) for cell in row[1:])
            for cell in row:
                cell.row, cell.part = number, part
                cell.header = cell.header and not has_figures
                self.cells.append(cell)
        self.notes = [*self.notes, *other.notes]
        return True


def grid_of(region: Region, rules: Sequence[Rule], edges: Sequence[Box], raw_rules: Sequence[Rule]) -> Grid | None:
    """The grid of a table's region, or None if it has only one column.

    rules: whole horizontal lines of the page; edges: vertical ones; raw_rules: horizontal lines as drawn, in pieces.
    """
    rows = region.rows
    top, bottom = rows[0].baseline - 12, rows[-1].baseline + 4
    inside = [r for r in rules if r.x0 >= region.x0 - 4 and r.x1 <= region.x1 + 4 and top < r.y < bottom]
    full = sorted(r.y for r in inside if r.x1 - r.x0 > 0.8 * (region.x1 - region.x0))
    n_header = header_rows(rows, full)
    head, data = rows[:n_header], rows[n_header:]
    around = Box(region.x0, top, region.x1, bottom)
    columns = columns_of(data, rows, around, edges, raw_rules)
    if len(columns) < 2:
        return None
    bands = [_band(row, columns) for row in data]
    bands = merge_wrapped(bands, [y for y in full if y > (head[-1].baseline if head else top)], len(columns))
    mark_inner_headers(bands, len(columns), bool(head))
    partial = merged((r for r in raw_rules if top < r.y < bottom), gap=0.8, shortest=6.0)
    header = header_bands(head, columns, Lines(inside, partial, edges, region.x1 - region.x0))
    return Grid(list(_cells(header + bands, columns)), len(columns), region.caption, region.notes)


def _band(row: Row, columns: Sequence[Column]) -> Band:
    band = Band({}, {}, {}, row.baseline, row.size, row.x0)
    pieces = [piece for segment in row.segments for piece in _pieces(segment, row, columns)]
    for piece in pieces:
        column = nearest(columns, piece.x0, piece.x1)
        if column in band.cells:
            band.cells[column][-1].extend(piece.words)
            band.bold[column] = band.bold[column] and piece.bold
        else:
            band.cells[column] = [list(piece.words)]
            band.bold[column] = piece.bold
    if len(pieces) == 1 and len(columns) > 1:
        (column,) = band.cells
        reach = sum(piece.x1 > other.x0 + 2 for other in columns[column + 1 :] for piece in pieces)
        band.spans[column] = 1 + reach
    return band


def _pieces(segment: Segment, row: Row, columns: Sequence[Column]) -> list[Segment]:
    """A segment cut where it runs across the gap between columns and its words part there."""
    if len(row.segments) == 1:
        return [segment]
    return cut_at(segment, [(a.x1 + b.x0) / 2 for a, b in pairwise(columns)])


def _cells(bands: Sequence[Band], columns: Sequence[Column]) -> list[GridCell]:
    levels = _levels(
        [band.first_x for band in bands if 0 in band.cells and not band.header and not _is_centred(band, columns)]
    )
    cells = []
    for row, band in enumerate(bands):
        covered = -1
        for column in range(len(columns)):
            lines = band.cells.get(column, [])
            if column <= covered and not lines:
                continue
            span = band.spans.get(column, 1)
            cell = GridCell(row, column, lines, band.header, column_span=span, bold=band.bold.get(column, False))
            if column == 0 and lines and not band.header and not _is_centred(band, columns):
                cell.indent = sum(band.first_x > level - INDENT / 2 for level in levels[1:])
            covered = column + span - 1
            cells.append(cell)
    return cells


def _is_centred(band: Band, columns: Sequence[Column]) -> bool:
    """Whether a row is one line centred over the table, whose place says nothing of its level."""
    if list(band.cells) != [0] or band.spans.get(0, 1) < 2:
        return False
    middle = (columns[0].x0 + columns[-1].x1) / 2
    right = max(word.x1 for line in band.cells[0] for word in line)
    return band.first_x > columns[0].x0 + 4 * INDENT and abs((band.first_x + right) / 2 - middle) < 12


def _levels(starts: Sequence[float]) -> list[float]:
    """The distinct left edges among row labels, where closer than INDENT counts as one; none if labels are centred."""
    levels: list[float] = []
    counts: list[int] = []
    for x in sorted(starts):
        if not levels or x - levels[-1] >= INDENT:
            levels.append(x)
            counts.append(1)
        else:
            counts[-1] += 1
    return levels if len(levels) <= MAX_LEVELS and max(counts, default=0) >= 0.3 * len(starts) else []
