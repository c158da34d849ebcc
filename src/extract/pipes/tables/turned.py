"""Tables of characteristics whose rows are the groups, turned so that their columns are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extract.document import Table
from extract.pipes.tables.grid import Grid


def turned(grid: Grid, text: str, names_people: Callable[[str], bool]) -> Grid | None:
    """The table with rows and columns exchanged, if its columns and not its rows are headed by characteristics.

    names_people: whether a label tells of sexes or subtypes. Only for tables with one row of headers and no spans.
    """
    table = grid.table
    heads = table.row(0)
    if not any(cell.header for cell in heads) or any(cell.row_span > 1 or cell.column_span > 1 for cell in heads):
        return None
    if not any(names_people(cell.text) for cell in heads[1:]) or any(names_people(row.label) for row in grid.rows):
        return None
    cells = tuple(
        replace(cell, row=cell.column, column=cell.row, header=cell.column == 0, indent=0)
        for cell in table.cells
        if cell.row_span == cell.column_span == 1
    )
    return Grid(Table(table.start, table.end, cells, table.caption, table.notes, table.page), text)
