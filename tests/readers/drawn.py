"""PDFs drawn for the tests, so that every expected word and place is known."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT = 60.0, 310.0
"""Where the two columns start."""


def pdf(*pages: Callable[[Canvas], None], password: str | None = None) -> bytes:
    """A PDF whose pages are drawn by the given functions."""
    buffer = io.BytesIO()
    encryption = StandardEncryption(password, canPrint=0) if password else None
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), encrypt=encryption, invariant=1)
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def lines(
    canvas: Canvas, x: float, y: float, texts: Sequence[str], size: float = 10, font: str = "Times-Roman"
) -> float:
    """Write lines below each other from height y (from the bottom, as PDF counts); where the next would stand."""
    canvas.setFont(font, size)
    for text in texts:
        canvas.drawString(x, y, text)
        y -= 1.2 * size
    return y


def justified(canvas: Canvas, x: float, y: float, texts: Sequence[str], width: float, size: float = 10) -> float:
    """Lines stretched to a width by the spaces between their words, as in a printed column; a last one with a full
    stop is not."""
    for text in texts:
        if text.endswith("."):
            return lines(canvas, x, y, [text], size)
        natural = canvas.stringWidth(text, "Times-Roman", size)
        writer = canvas.beginText(x, y)
        writer.setFont("Times-Roman", size)
        writer.setWordSpace((width - natural) / max(1, text.count(" ")))
        writer.textOut(text)
        writer.setWordSpace(0)
        canvas.drawText(writer)
        y -= 1.2 * size
    return y


def raised(canvas: Canvas, x: float, y: float, pieces: Sequence[tuple[str, float]], size: float = 10) -> None:
    """One line of pieces, each with how far it is raised; raised ones are small."""
    text = canvas.beginText(x, y)
    for piece, rise in pieces:
        text.setFont("Times-Roman", 0.65 * size if rise else size)
        text.setRise(rise)
        text.textOut(piece)
    canvas.drawText(text)


def row(
    canvas: Canvas, y: float, cells: Sequence[str], xs: Sequence[float], size: float = 8, font: str = "Helvetica"
) -> None:
    """One line of a table's cells, each starting at its x."""
    canvas.setFont(font, size)
    for cell, x in zip(cells, xs, strict=True):
        canvas.drawString(x, y, cell)


def rule(canvas: Canvas, y: float, x0: float = 60, x1: float = 535) -> None:
    """A horizontal line."""
    canvas.setLineWidth(0.6)
    canvas.line(x0, y, x1, y)


def no_pages() -> bytes:
    """A PDF whose page tree is empty."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(out)
    out += b"xref\n0 3\n0000000000 65535 f \n" + table
    return out + b"trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
