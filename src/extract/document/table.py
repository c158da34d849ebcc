"""Tables: cells with their place in the grid and in the text."""

from __future__ import annotations

from dataclasses import dataclass

from extract.document.geometry import Box


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `text[start:end]` of the document is its content (start == end for an empty cell)."""

    row: int
    column: int
    start: int
    end: int
    text: str
    header: bool = False
    row_span: int = 1
    column_span: int = 1
    indent: int = 0
    bold: bool = False
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose cells stand in the document's text from `start` to `end`, row by row.

    In the text a row is a line and its cells are separated by tabs; `caption` and `notes` are the (start, end)
    offsets of the lines above and below that belong to it, or None.
    """

    start: int
    end: int
    cells: tuple[Cell, ...]
    caption: tuple[int, int] | None = None
    notes: tuple[int, int] | None = None
    page: int | None = None

    @property
    def n_rows(self) -> int:
        return max((cell.row + cell.row_span for cell in self.cells), default=0)

    @property
    def n_columns(self) -> int:
        return max((cell.column + cell.column_span for cell in self.cells), default=0)

    def row(self, index: int) -> list[Cell]:
        """The cells that start in row `index`, from left to right."""
        return sorted((cell for cell in self.cells if cell.row == index), key=lambda cell: cell.column)
