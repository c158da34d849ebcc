"""The tables of a web page as marked up: trafilatura's copies of them lack captions, spans, indents and notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from extract.readers.html_captions import take_caption, take_notes
from extract.readers.markup import MarkupCell, grid_cells, local_name
from extract.readers.raised import render

_MARK = "Data table {} of this page"
_MARKED = re.compile(r"Data table (\d+) of this page")


@dataclass(frozen=True, slots=True)
class MarkedUp:
    """One table: its cells, caption and notes; the last two may be empty."""

    cells: list[MarkupCell]
    caption: str
    notes: str


class PageTables:
    """The tables of a page, taken out of it: a small table with the number of each stands in its place.

    trafilatura weighs the text of tables against that of paragraphs, and drops the headings where tables are long.
    root: the page as lxml has it, None if it could not be parsed; it is changed.
    """

    def __init__(self, root: Any | None) -> None:
        tables = [table for table in root.iter("table") if table.find(".//table") is None] if root is not None else []
        self._tables: list[MarkedUp] = []
        for table in tables:
            if len(table.findall(".//tr")) > 1 and table.getparent() is not None:
                self._take(table)

    def _take(self, table: Any) -> None:
        from lxml import html as lxml_html

        read = _read(table)
        caption, notes = read.caption or take_caption(table, _inline), take_notes(table, _inline)
        read = replace(read, caption=caption, notes=" ".join(filter(None, (read.notes, notes))))
        cell = f"<td>{_MARK.format(len(self._tables))}</td>"
        mark = lxml_html.fragment_fromstring(f"<table><tr>{cell * 2}</tr></table>")
        mark.tail = table.tail
        table.getparent().replace(table, mark)
        table.tail = None
        self._tables.append(read)

    def marked_up(self, copy: Any) -> MarkedUp:
        """The table in whose place `copy` stands; `copy` itself where it stands for none."""
        number = _MARKED.search(" ".join(copy.itertext()))
        if number is not None:
            return self._tables[int(number[1])]
        return MarkedUp(grid_cells(copy.iter("row"), _inline), "", "")


def _read(table: Any) -> MarkedUp:
    caption = table.find("caption")
    feet = [" ".join(_inline(cell).split()) for foot in table.iter("tfoot") for cell in foot.iter("td", "th")]
    rows = [row for row in table.iter("tr") if local_name(row.getparent()) != "tfoot"]
    return MarkedUp(
        _with_head(grid_cells(rows, _inline)),
        " ".join(_inline(caption).split()) if caption is not None else "",
        " ".join(foot for foot in feet if foot),
    )


def _with_head(cells: list[MarkupCell]) -> list[MarkupCell]:
    """Where no head is marked up, the first row is one, as deep as its deepest cell."""
    if not any(cell.header for cell in cells):
        deep = max((cell.row_span for cell in cells if cell.row == 0), default=0)
        for cell in cells:
            cell.header = cell.row < deep
    return cells


def _inline(element: Any) -> str:
    """The words of an element and of what it holds, a line break as a space and marks of footnotes set apart."""
    pieces = [element.text or ""]
    for child in element:
        name = local_name(child)
        before = "".join(pieces[-6:])
        if name == "sup":
            touches = bool(before) and not before[-1].isspace()
            last = before.rstrip().split(" ")[-1] if before.strip() else ""
            pieces.extend(render("".join(child.itertext()).strip(), last, touches=touches, in_table=True))
        elif name in ("br", "lb"):
            pieces.append(" ")
        elif name in ("p", "div", "li"):
            pieces.append(f" {_inline(child)} ")
        elif name not in ("", "script", "style"):
            pieces.append(_inline(child))
        pieces.append(child.tail or "")
    return "".join(pieces)
