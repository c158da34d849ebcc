"""Tables as journals set them, as flowables of reportlab."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph
from reportlab.platypus import Table as Grid
from source import Row, Table, plain
from type_setting import Markup, bold


@dataclass(frozen=True)
class TableStyle:
    rules: str = "rules"  # rules: above, below the head, at the foot; grid; banded; bar: a coloured head
    font: str = "Sans"
    size: float = 7.5
    caption: str = "<b>Table {number}.</b> {caption}"
    continued: str = "<b>Table {number}</b> (continued)"
    colour: str = "#000000"
    band: str = "#ECECEC"
    align: int = TA_CENTER
    padding: float = 1.6
    gap: float = 8.0  # between columns
    group_bold: bool = True


def parts(table: Table) -> list[Table]:
    """The table, or its pieces where it goes on overleaf."""
    edges = [0, *table.breaks, len(table.rows)]
    pieces = []
    for start, end in pairwise(edges):
        rows = table.rows[start:end]
        note = table.note if end == len(table.rows) else ""
        pieces.append(replace(table, rows=rows if start == 0 else table.heads + rows, note=note, breaks=[]))
    return pieces


def flowables(table: Table, style: TableStyle, markup: Markup, width: float, *, again: bool = False) -> list[Any]:
    """Caption, grid and note of a table; `again` for a piece that continues one."""
    base = ParagraphStyle("cell", fontName=style.font, fontSize=style.size, leading=1.18 * style.size)
    caption = ParagraphStyle("caption", parent=base, fontSize=style.size + 0.8, leading=1.2 * style.size + 1)
    pattern = style.continued if again else style.caption
    shown: list[Any] = [Paragraph(pattern.format(number=table.number, caption=markup(table.caption)), caption)]
    shown.append(_grid(table, style, markup, width, base))
    if table.note:
        small = ParagraphStyle("note", parent=base, fontSize=style.size - 0.5, leading=1.18 * style.size - 0.5)
        shown.append(Paragraph(markup(table.note), small))
    return shown


def _grid(table: Table, style: TableStyle, markup: Markup, width: float, base: ParagraphStyle) -> Grid:
    columns = max(sum(_span(cell)[1] for cell in row.cells) for row in table.rows)
    cells: list[list[Any]] = []
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), style.padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), style.padding),
        ("LEFTPADDING", (0, 0), (-1, -1), style.gap / 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), style.gap / 2),
    ]
    for index, row in enumerate(table.rows):
        line: list[Any] = []
        for cell in row.cells:
            text, span = _span(cell)
            line.append(_cell(text, row, len(line), style, markup, base))
            if span > 1:
                commands.append(("SPAN", (len(line) - 1, index), (len(line) + span - 2, index)))
                if style.rules in {"rules", "banded"} and text:
                    commands.append(("LINEBELOW", (len(line) - 1, index), (len(line) + span - 2, index), 0.4))
                line += [""] * (span - 1)
        if row.kind == "group" and len(row.cells) == 1:
            commands.append(("SPAN", (0, index), (-1, index)))
        cells.append(line + [""] * (columns - len(line)))
    commands = [(*c, HexColor("#000000")) if c[0] == "LINEBELOW" else c for c in commands]
    grid = Grid(cells, colWidths=_widths(table.rows, columns, style, width), hAlign="LEFT")
    grid.setStyle(commands + _lines(table, style))
    return grid


def _span(cell: str) -> tuple[str, int]:
    text, mark, count = cell.rpartition("<")
    return (text, int(count)) if mark and count.isdigit() else (cell, 1)


def _cell(text: str, row: Row, column: int, style: TableStyle, markup: Markup, base: ParagraphStyle) -> Any:
    shown = markup(text)
    if row.kind == "head":
        shown = shown.replace("n = ", "n\u00a0=\u00a0")
    if row.kind == "head" or (row.kind == "group" and style.group_bold):
        shown = f"<b>{shown}</b>"
    cell = ParagraphStyle("in", parent=base, alignment=TA_LEFT if column == 0 else style.align)
    if row.kind == "head" and style.rules == "bar":
        cell.textColor = white
    if row.kind == "indented" and column == 0:
        cell.leftIndent = 8
    return Paragraph(shown, cell)


def _widths(rows: list[Row], columns: int, style: TableStyle, width: float) -> list[float]:
    """Each column as wide as its longest line; the first takes what is left, or wraps."""
    natural, word = [0.0] * columns, 0.0
    for row in rows:
        column = 0
        for cell in row.cells:
            text, span = _span(cell)
            if span == 1 and not (row.kind == "group" and len(row.cells) == 1):
                font = bold(style.font) if row.kind in {"head", "group"} else style.font
                lines = plain(text).replace("<br/>", "\n").split("\n")
                widest = max(stringWidth(line, font, style.size) for line in lines)
                indent = 8 if row.kind == "indented" and column == 0 else 0
                natural[column] = max(natural[column], widest + indent + style.gap + 1)
                if column == 0:
                    words = " ".join(lines).split(" ")
                    word = max(word, *(stringWidth(part, font, style.size) + indent for part in words))
            column += span
    first = width - sum(natural[1:])
    floor = min(natural[0], max(0.2 * width, word + style.gap + 1))
    if first < floor:  # too much for the page: the others wrap, the wide ones first
        limit = max(natural[1:])
        while width - sum(min(size, limit) for size in natural[1:]) < floor:
            limit -= 1
        natural[1:] = [min(size, limit) for size in natural[1:]]
        return [width - sum(natural[1:]), *natural[1:]]
    if first > natural[0]:
        spare = (first - natural[0]) / columns
        return [size + spare for size in natural]
    return [first, *natural[1:]]


def _lines(table: Table, style: TableStyle) -> list[Any]:
    ink, heads = HexColor(style.colour), len(table.heads)
    black = HexColor("#000000")
    if style.rules == "grid":
        return [("GRID", (0, 0), (-1, -1), 0.5, black), ("VALIGN", (0, 0), (-1, heads - 1), "MIDDLE")]
    bands = [
        ("BACKGROUND", (0, index), (-1, index), HexColor(style.band))
        for index in range(heads, len(table.rows))
        if (index - heads) % 2 == 0
    ]
    if style.rules == "plain":
        return []
    if style.rules == "banded":
        return bands
    if style.rules == "bar":
        return [("BACKGROUND", (0, 0), (-1, heads - 1), ink), ("LINEBELOW", (0, -1), (-1, -1), 0.8, ink)]
    return [
        ("LINEABOVE", (0, 0), (-1, 0), 1.0, ink),
        ("LINEBELOW", (0, heads - 1), (-1, heads - 1), 0.6, ink),
        ("LINEBELOW", (0, -1), (-1, -1), 1.0, ink),
    ]
