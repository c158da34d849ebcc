"""The tables of a web page as marked up: trafilatura's copies of them lack captions, spans, indents and notes."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from extract.readers.markup import MarkupCell, grid_cells, local_name
from extract.readers.raised import render

MIN_SHARE = 0.8
"""A table of the page is the one copied if it holds this share of the copy's words: some are dropped or cut in two."""
_WORD = re.compile(r"\w+")
_STARTS = re.compile(r"(?:supplementary\s+|online\s+)?table\s+[\divxs]+[a-z]?\b\s*(?P<rest>.*)", re.I | re.S)
_NOTES = re.compile(r"(?:[*†‡§¶#]|[a-h¹-⁹ᵃ-ᵸ]\s|(?:abbreviations?|data|values?|notes?)\b)", re.I)


@dataclass(frozen=True, slots=True)
class MarkedUp:
    """One table: its cells, caption and notes; the last two may be empty."""

    cells: list[MarkupCell]
    caption: str
    notes: str


class PageTables:
    """The tables of a page, each given out once. root: the page as lxml has it, None if it could not be parsed."""

    def __init__(self, root: Any | None) -> None:
        tables = root.iter("table") if root is not None else ()
        self._left = [(table, _words(table)) for table in tables if table.find(".//table") is None]

    def marked_up(self, copy: Any) -> MarkedUp:
        """The table that `copy` was made from; the copy itself where the page has none like it."""
        words = _words(copy)
        for place, (table, its_words) in enumerate(self._left):
            if (words & its_words).total() >= MIN_SHARE * words.total():
                del self._left[place]
                return _read(table)
        return MarkedUp(grid_cells(copy.iter("row"), _inline), "", "")


def is_caption(text: str) -> bool:
    """Whether a paragraph before a table is its caption: "Table 2. Adverse events"."""
    return len(text) < 400 and _STARTS.match(text) is not None


def is_bare_label(text: str) -> bool:
    """Whether a caption is a number only ("Table 2."), so that its words are in the next paragraph."""
    match = _STARTS.match(text)
    return match is not None and not match["rest"].strip(" .:")


def are_notes(text: str) -> bool:
    """Whether a paragraph behind a table is its notes."""
    return len(text) < 600 and _NOTES.match(text) is not None


def _read(table: Any) -> MarkedUp:
    caption = table.find("caption")
    feet = [" ".join(_inline(cell).split()) for foot in table.iter("tfoot") for cell in foot.iter("td", "th")]
    rows = [row for row in table.iter("tr") if local_name(row.getparent()) != "tfoot"]
    return MarkedUp(
        grid_cells(rows, _inline),
        " ".join(_inline(caption).split()) if caption is not None else "",
        " ".join(foot for foot in feet if foot),
    )


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


def _words(table: Any) -> Counter[str]:
    return Counter(_WORD.findall(" ".join(table.itertext())))
