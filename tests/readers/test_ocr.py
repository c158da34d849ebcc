"""Scanned pages: read by Tesseract where it is there, told of in a line where it is not."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest
from drawn import HEIGHT, LEFT, RIGHT, WIDTH, justified, lines, pdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.errors import ReadError
from extract.readers import documents, ocr

TEXT = ["Forty-four patients with systemic sclerosis were randomised,", "and 36 of them (82%) completed the study."]
needs_tesseract = pytest.mark.skipif(not ocr.is_installed(), reason="Tesseract is not installed")


def printed(canvas: Canvas) -> None:
    lines(canvas, 60, 700, TEXT, 12)


def two_columns(canvas: Canvas) -> None:
    left = [
        "In all, thirty patients with systemic sclerosis",
        "were treated with immunoglobulins in a double-",
        "blind trial.",
    ]
    right = [
        "The skin score was measured at baseline and",
        "then at week 24 by one assessor in each of two",
        "centres.",
    ]
    justified(canvas, LEFT, 700, left, 225)
    justified(canvas, RIGHT, 700, right, 225)


def scan(page: Callable[[Canvas], None], scale: float = 3) -> Callable[[Canvas], None]:
    """Draws the picture of a page instead of it."""
    with pypdfium2.PdfDocument(pdf(page)) as opened:
        picture = opened[0].render(scale=scale, grayscale=True).to_pil()
    return lambda canvas: canvas.drawImage(ImageReader(picture), 0, 0, WIDTH, HEIGHT)


def read(*pages: Callable[[Canvas], None]) -> Document:
    (found,) = documents(pdf(*pages), "paper.pdf", "paper.pdf")
    return found


@pytest.fixture
def no_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "is_installed", lambda: False)


@needs_tesseract
class TestWithTesseract:
    def test_a_scanned_page_is_read(self) -> None:
        found = read(scan(printed))
        assert found.text == " ".join(TEXT)
        assert found.warnings == ("page 1 is a picture, read by Tesseract; compare its figures",)

    def test_columns(self) -> None:
        assert read(scan(two_columns)).text == (
            "In all, thirty patients with systemic sclerosis were treated with immunoglobulins in a double-blind "
            "trial.\n\n"
            "The skin score was measured at baseline and then at week 24 by one assessor in each of two centres."
        )

    def test_words_know_where_they_stand(self) -> None:
        found = read(scan(printed))
        start = found.text.index("36")
        place = found.locate(start, start + 2)
        assert place is not None
        page, box = place
        with pypdfium2.PdfDocument(pdf(printed)) as opened:
            shown = (
                opened[0]
                .get_textpage()
                .get_text_bounded(box.x0 - 1, HEIGHT - box.bottom - 1, box.x1 + 1, HEIGHT - box.top + 1)
            )
        assert (page, shown.strip()) == (1, "36")

    def test_how_sure_the_reading_is(self) -> None:
        found = read(printed, scan(printed))
        second = found.text.rindex("36")
        assert found.certainty(0, len(TEXT[0])) == 1
        assert 0.5 < found.certainty(second, second + 2) < 1
        words = [found.text[word.start : word.end] for word in found.recognised]
        assert " ".join(words) == found.text[found.pages[1].start :]

    def test_a_stamp_on_a_scan_does_not_hide_it(self) -> None:
        picture = scan(printed)

        def stamped(canvas: Canvas) -> None:
            picture(canvas)
            lines(canvas, 60, 20, ["Downloaded from an archive on 1 May 2020. For personal use only."], 6)

        assert TEXT[1] in read(stamped).text

    def test_a_picture_without_words_is_told_of(self) -> None:
        from PIL import Image

        grey = ImageReader(Image.new("RGB", (40, 40), "grey"))
        found = read(printed, lambda canvas: canvas.drawImage(grey, 50, 50, 400, 600))
        assert found.text == " ".join(TEXT)
        assert found.warnings == ("page 2 is a picture in which Tesseract reads nothing",)


@pytest.mark.usefixtures("no_tesseract")
class TestWithoutTesseract:
    def test_a_mixed_file_loses_its_scanned_pages_only(self) -> None:
        found = read(printed, scan(printed), two_columns)
        assert found.text.startswith(" ".join(TEXT))
        assert "double-blind" in found.text
        assert found.text.count("completed") == 1
        assert found.warnings == (
            "page 2 has no text layer (scanned?); it is read where Tesseract and the extra `ocr` are installed",
        )

    def test_a_scanned_file_says_what_to_do(self) -> None:
        with pytest.raises(ReadError, match="install Tesseract") as error:
            read(scan(printed))
        assert error.value.code == "no_text_layer"


def test_what_tesseract_takes_too_long_for_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_page: object) -> list[object]:
        raise RuntimeError("Tesseract process timeout")

    monkeypatch.setattr(ocr, "is_installed", lambda: True)
    monkeypatch.setattr(ocr, "recognised", slow)
    assert read(printed, scan(printed)).warnings == ("page 2 is a picture in which Tesseract reads nothing",)
