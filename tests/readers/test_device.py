"""Pages laid out by our device are what pdfminer's own would make of them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from drawn import LEFT, lines, pdf, raised
from pdfminer.layout import LTChar
from reportlab.pdfgen.canvas import Canvas

from extract.readers.device import Device, Printed

CORPUS = Path(__file__).parents[2] / "corpus"


def drawn(canvas: Canvas) -> None:
    lines(canvas, LEFT, 700, ["Printed plainly, with (brackets)."])
    raised(canvas, LEFT, 650, [("and raised", 0), ("1", 4)])
    text = canvas.beginText(LEFT, 600)
    text.setFont("Times-Roman", 10)
    text.setCharSpace(1.5)
    text.setWordSpace(4)
    text.setHorizScale(80)
    text.textOut("stretched and pressed")
    canvas.drawText(text)
    for turn in (90, 33, 180):
        canvas.saveState()
        canvas.translate(300, 400)
        canvas.rotate(turn)
        lines(canvas, 10, 10, ["turned"])
        canvas.restoreState()


def characters(layout: Any) -> list[tuple[Any, ...]]:
    return [
        (thing.get_text(), thing.fontname, thing.x0, thing.y0, thing.x1, thing.y1, *thing.matrix)
        for thing in layout
        if isinstance(thing, (LTChar, Printed))
    ]


@pytest.mark.parametrize("data", [pdf(drawn), (CORPUS / "e-uva1-crossover.pdf").read_bytes()], ids=["drawn", "a paper"])
def test_characters_are_those_of_pdfminer(data: bytes) -> None:
    with pdfplumber.open(io.BytesIO(data)) as opened:
        device = Device(opened.rsrcmgr)
        for page in opened.pages[:2]:
            ours, theirs = characters(device.layout(page)), characters(page.layout)
            assert len(ours) == len(theirs) > 40
            for own, other in zip(ours, theirs, strict=True):
                assert own[:2] == other[:2]
                assert own[2:] == pytest.approx(other[2:], abs=1e-6)
