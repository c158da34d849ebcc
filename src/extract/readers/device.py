"""What pdfminer makes of a page, without what no one reads: a light object for each character printed.

pdfminer's own `LTChar` works out and keeps far more than a place and a text, one character at a time, and pdfplumber's
`page.chars` makes a dictionary of each of those. Here a whole string is placed at once, and what a font says of a
character is asked once for a document.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter

Matrix = tuple[float, float, float, float, float, float]


class Printed:
    """A character on the page, as `LTChar` has it: box (origin bottom left, in points), font, matrix, text."""

    __slots__ = ("_text", "fontname", "matrix", "x0", "x1", "y0", "y1")

    def __init__(self, text: str, fontname: str, matrix: Matrix, x0: float, y0: float, x1: float, y1: float) -> None:
        self._text = text
        self.fontname = fontname
        self.matrix = matrix
        self.x0, self.x1 = (x0, x1) if x0 <= x1 else (x1, x0)
        self.y0, self.y1 = (y0, y1) if y0 <= y1 else (y1, y0)

    def get_text(self) -> str:
        """What it says."""
        return self._text


class Device(PDFPageAggregator):
    """Lays out the pages of one document. Vertical writing is left to pdfminer."""

    def __init__(self, resources: Any) -> None:
        super().__init__(resources)
        self._known: dict[Any, dict[int, tuple[str, float]]] = {}  # text and width of a font's characters

    def layout(self, page: Any) -> Any:
        """The LTPage of a pdfplumber page; raises what pdfminer does where the page is broken."""
        self._stack.clear()  # of figures that a broken page before left open
        PDFPageInterpreter(self.rsrcmgr, self).process_page(page.page_obj)
        layout, self.result = self.get_result(), None
        return layout

    def render_string_horizontal(
        self,
        seq: Any,
        matrix: Matrix,
        pos: tuple[float, float],
        font: Any,
        fontsize: float,
        scaling: float,
        charspace: float,
        wordspace: float,
        rise: float,
        dxscale: float,
        ncs: Any,
        graphicstate: Any,
    ) -> tuple[float, float]:
        """Add the characters of a string to the page; where the pen stands after it."""
        a, b, c, d, e, f = matrix
        low = font.get_descent() * fontsize + rise
        high = low + fontsize
        known = self._known.setdefault(font, {})
        add: Callable[[Any], None] = self.cur_item.add
        x, y = pos
        spaced = False
        for piece in seq:
            if isinstance(piece, (int, float)):
                x -= piece * dxscale
                spaced = True
            elif isinstance(piece, bytes):
                for cid in font.decode(piece):
                    if spaced:
                        x += charspace
                    spaced = True
                    text, width = known.get(cid) or self._ask(font, cid)
                    advance = width * fontsize * scaling
                    left, base = x * a + y * c + e, x * b + y * d + f
                    if b or c:
                        xs = (c * low, c * high, a * advance + c * low, a * advance + c * high)
                        ys = (d * low, d * high, b * advance + d * low, b * advance + d * high)
                        box = left + min(xs), base + min(ys), left + max(xs), base + max(ys)
                    else:
                        box = left, base + d * low, left + a * advance, base + d * high
                    add(Printed(text, font.fontname, (a, b, c, d, left, base), *box))
                    x += advance
                    if cid == 32 and wordspace:
                        x += wordspace
        return x, y

    def _ask(self, font: Any, cid: int) -> tuple[str, float]:
        try:
            text = str(font.to_unichr(cid))
        except PDFUnicodeNotDefined:
            text = self.handle_undefined_char(font, cid)
        found = self._known[font][cid] = text, font.char_width(cid)
        return found
