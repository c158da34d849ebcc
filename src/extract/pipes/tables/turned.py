"""Tables set the other way round, groups in rows or studies in columns, turned to the way in which they are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extract.document import Table
from extract.pipes.tables.grid import Grid


def turned(grid: Grid, text: str, belongs_in_rows: Callable[[str], bool], least: int = 1) -> Grid | None:
    """The table with rows and columns exchanged, if at least so many columns and no row are labelled by what belongs in
    rows. Only for tables with one row of headers and no spans.
    """
    table = grid.table
    heads = table.row(0)
    if not any(cell.header for cell in heads) or any(cell.row_span > 1 or cell.column_span > 1 for cell in heads):
        return None
    if any(belongs_in_rows(row.label) for row in grid.rows):
        return None
    if sum(belongs_in_rows(cell.text) for cell in heads[1:]) < least:
        return None
    cells = tuple(
        replace(cell, row=cell.column, column=cell.row, header=cell.column == 0, indent=0)
        for cell in table.cells
        if cell.row_span == cell.column_span == 1
    )
    return Grid(Table(table.start, table.end, cells, table.caption, table.notes, table.page), text)
