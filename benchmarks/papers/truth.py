"""What a paper says, from the XML (JATS or BMC) that its publisher gives beside the PDF: paragraphs and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

_ASIDE = frozenset((
    "table-wrap", "fig", "table-wrap-foot", "supplementary-material", "disp-formula", "disp-formula-group", "ref-list",
    "graphic", "media", "table", "fn", "fig-group", "table-wrap-group", "label", "tex-math", "inline-formula",
    "tbl", "bm", "bibl", "suppl",
))  # fmt: skip
"""What is not running text, in either format."""
_SET_APART = frozenset(("sup", "xref", "abbr", "abbrgrp", "break", "list-item", "title"))
_TEASERS = frozenset(("graphical", "teaser", "toc", "precis"))
MIN_ROWS, MIN_CELLS = 3, 8
"""A smaller table is hardly one."""


@dataclass(frozen=True, slots=True)
class Truth:
    """Paragraphs and titles in reading order; tables as rows of the texts of their cells, empty ones left in."""

    paragraphs: list[str]
    tables: list[list[list[str]]]


def truth_of(path: Path) -> Truth:
    """The paragraphs and tables of an XML file."""
    root = etree.parse(str(path), etree.XMLParser(recover=True, load_dtd=False, no_network=True)).getroot()
    paragraphs = [text for part in _parts(root) for text in _paragraphs(part)]
    tables = [_rows(table) for wrap in root.iter("{*}table-wrap") for table in wrap.iter("{*}table")]
    return Truth(paragraphs, [rows for rows in tables if _is_table(rows)])


def _is_table(rows: list[list[str]]) -> bool:
    return len(rows) >= MIN_ROWS and sum(bool(cell) for row in rows for cell in row) >= MIN_CELLS


def _name(element: Any) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _parts(root: Any) -> list[Any]:
    abstracts = [part for part in root.iter("{*}abstract") if part.get("abstract-type") not in _TEASERS]
    bodies = [part for name in ("body", "bdy") for part in root.iter("{*}" + name)][:1]
    return [*abstracts, *root.iter("{*}abs"), *bodies]


def _paragraphs(element: Any) -> list[str]:
    name = _name(element)
    if name in _ASIDE:
        return []
    if name in ("p", "title", "st"):
        text = " ".join(_text(element, _ASIDE).split())
        return [text] if text else []
    return [text for child in element for text in _paragraphs(child)]


def _text(element: Any, without: frozenset[str]) -> str:
    """All text in an element, a space put around what is set apart."""
    parts = [element.text or ""]
    for child in element:
        name = _name(child)
        if name and name not in without:
            inner = _text(child, without)
            parts.append(f" {inner} " if name in _SET_APART else inner)
        parts.append(child.tail or "")
    return "".join(parts)


def _rows(table: Any) -> list[list[str]]:
    """The cells of a table, row by row; a cell that spans stands where it starts."""
    rows = []
    taken: set[tuple[int, int]] = set()
    for number, row in enumerate(table.iter("{*}tr")):
        cells: dict[int, str] = {}
        column = 0
        for cell in row:
            if _name(cell) not in ("td", "th"):
                continue
            while (number, column) in taken:
                column += 1
            columns, n_rows = int(cell.get("colspan") or 1), int(cell.get("rowspan") or 1)
            cells[column] = _cell_text(cell)
            taken.update((number + down, column + right) for down in range(n_rows) for right in range(columns))
            column += columns
        rows.append([cells.get(column, "") for column in range(max(cells, default=-1) + 1)])
    return rows


def _cell_text(cell: Any) -> str:
    text = _text(cell, frozenset(("tex-math", "fn")))
    return re.sub(r"\s+", " ", text).strip()
