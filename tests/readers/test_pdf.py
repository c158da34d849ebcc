"""PDFs as printed: reading order, words, sections, boxes, and what cannot be read."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pdfplumber
import pytest
from drawn import LEFT, RIGHT, WIDTH, justified, lines, no_pages, pdf, raised, rule
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extract.document import Document
from extract.errors import ReadError
from extract.readers import read

LEFT_COLUMN = [
    "Thirty patients with systemic sclerosis were",
    "treated with immunoglobulins for six months in",
    "a double-blind trial at two centres, and twenty-",
    "five of them completed all visits. The ran-",
    "domised groups were alike, and all patients who",
]
RIGHT_COLUMN = [
    "were randomised stayed in their group. The skin",
    "score was measured at baseline and at week 24",
    "by one assessor, who was unaware of the group.",
]


def document(data: bytes, tmp_path: Path) -> Document:
    (tmp_path / "paper.pdf").write_bytes(data)
    (found,) = read(tmp_path / "paper.pdf")
    return found


def paragraphs(found: Document) -> list[str]:
    return [part for part in found.text.split("\n\n") if part]


def two_columns(canvas: Canvas) -> None:
    lines(canvas, 100, 780, ["Immunoglobulins in systemic sclerosis:", "a double-blind randomised trial"], 18)
    lines(canvas, LEFT, 720, ["Methods"], 12, "Times-Bold")
    justified(canvas, LEFT, 700, LEFT_COLUMN, 225)
    justified(canvas, RIGHT, 700, RIGHT_COLUMN, 225)


def shown(data: bytes, found: Document, start: int, end: int) -> str:
    """The words that pdfplumber reads within the box of text[start:end]."""
    place = found.locate(start, end)
    assert place is not None
    number, box = place
    with pdfplumber.open(io.BytesIO(data)) as opened:
        page = opened.pages[number - 1]
        within = (
            max(box.x0 - 1, 0),
            max(box.top - 1, 0),
            min(box.x1 + 1, page.width),
            min(box.bottom + 1, page.height),
        )
        return str(page.crop(within).extract_text(x_tolerance_ratio=0.15))


class TestText:
    def test_columns_hyphens_and_title(self, tmp_path: Path) -> None:
        found = document(pdf(two_columns), tmp_path)
        assert found.source.title == "Immunoglobulins in systemic sclerosis: a double-blind randomised trial"
        assert paragraphs(found)[1:] == [
            "Methods",
            "Thirty patients with systemic sclerosis were treated with immunoglobulins for six months in a "
            "double-blind trial at two centres, and twenty-five of them completed all visits. The randomised groups "
            "were alike, and all patients who were randomised stayed in their group. The skin score was measured at "
            "baseline and at week 24 by one assessor, who was unaware of the group.",
        ]

    def test_every_printed_character_knows_its_place(self, tmp_path: Path) -> None:
        data = pdf(two_columns)
        found = document(data, tmp_path)
        assert found.charmap is not None
        assert len(found.charmap) == len(found.text)
        for value in ("Thirty", "double-blind trial", "twenty", "week", "assessor"):
            start = found.text.index(value)
            assert value in shown(data, found, start, start + len(value))
        assert found.locate(found.text.index("\n\n"), found.text.index("\n\n") + 2) is None

    def test_running_heads_and_page_numbers_are_left_out(self, tmp_path: Path) -> None:
        def page(number: int) -> object:
            def draw(canvas: Canvas) -> None:
                lines(canvas, 60, 810, [f"Journal of Skin 2020;{number}:1-9  doi:10.1000/skin.7"], 8)
                lines(canvas, 60, 700, [f"Patient {number} improved by {number} points under treatment."])
                lines(canvas, 290, 30, [str(number)], 8)

            return draw

        found = document(pdf(*(page(number) for number in (1, 2, 3))), tmp_path)  # type: ignore[arg-type]
        assert paragraphs(found) == [f"Patient {n} improved by {n} points under treatment." for n in (1, 2, 3)]
        assert found.source.doi == "10.1000/skin.7"
        assert [found.text[page.start : page.end][:9] for page in found.pages] == [
            "Patient 1",
            "Patient 2",
            "Patient 3",
        ]

    def test_superscripts(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas) -> None:
            raised(
                canvas, 60, 700, [("Most patients are women", 0), ("1,2", 4), (" with a score of 12.3", 0), ("3", 4)]
            )
            raised(canvas, 60, 640, [("Platelets were 150 × 10", 0), ("9", 4), ("/L in all of the patients seen.", 0)])

        text = document(pdf(draw), tmp_path).text
        assert "women [1,2] with a score of 12.3 [3]" in text
        assert "150 × 10⁹/L in all" in text

    def test_superscripts_as_large_as_their_word(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas) -> None:
            lines(canvas, 60, 700, ["The body mass index was 24.1 kg/m"])
            lines(canvas, 60 + canvas.stringWidth("The body mass index was 24.1 kg/m", "Times-Roman", 10), 703, ["2"])

        assert "kg/m²" in document(pdf(draw), tmp_path).text

    def test_sections(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas) -> None:
            y = lines(canvas, 60, 780, ["A trial of a drug in early systemic sclerosis"], 18)
            for heading, body in (
                ("Patients and methods", "We treated thirty patients with the drug."),
                ("Results", "The skin score fell by 4.1 points."),
                ("Patients", "Twenty of them were women."),
                ("References", "1. Someone A. A paper of theirs. J Skin 2001;1:1."),
            ):
                y = lines(canvas, 60, y - 20, [heading], 12, "Helvetica-Bold")
                y = lines(canvas, 60, y - 8, [body])

        found = document(pdf(draw), tmp_path)
        assert [(s.kind, found.text[s.start : s.end].split("\n")[0]) for s in found.sections] == [
            ("title", "A trial of a drug in early systemic sclerosis"),
            ("methods", "Patients and methods"),
            ("results", "Results"),
            ("references", "References"),
        ]

    def test_headings_in_small_capitals(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas) -> None:
            text = canvas.beginText(60, 720)
            for piece, size in (("M", 12), ("ETHODS", 9), (" AND M", 12), ("ATERIALS", 9)):
                text.setFont("Times-Roman", size)
                text.textOut(piece)
            canvas.drawText(text)
            lines(canvas, 60, 700, ["Thirty patients with systemic sclerosis were treated for six months."])

        assert paragraphs(document(pdf(draw), tmp_path))[0] == "METHODS AND MATERIALS"

    def test_line_numbers_of_a_manuscript_are_left_out(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas) -> None:
            for index in range(12):
                lines(canvas, 30, 700 - 24 * index, [str(index + 1)], 8)
                lines(
                    canvas,
                    90,
                    700 - 24 * index,
                    [f"and patient {chr(97 + index)} had a lower skin score at the end of it"],
                )

        assert " 3 " not in document(pdf(draw), tmp_path).text

    def test_a_stamp_along_the_edge_is_left_out(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas) -> None:
            lines(canvas, 60, 700, ["Thirty patients with systemic sclerosis were treated for six months."])
            canvas.rotate(90)
            lines(canvas, 300, -20, ["Downloaded on 1 May 2020"], 8)

        assert "Downloaded" not in document(pdf(draw), tmp_path).text

    def test_the_same_bytes_give_the_same_document(self, tmp_path: Path) -> None:
        data = pdf(two_columns)
        first, second = document(data, tmp_path), document(data, tmp_path)
        assert (first.text, first.tables, first.sections) == (second.text, second.tables, second.sections)


def picture() -> ImageReader:
    from PIL import Image

    return ImageReader(Image.new("RGB", (40, 40), "grey"))


def scanned(canvas: Canvas) -> None:
    canvas.drawImage(picture(), 50, 50, 400, 600)


class TestBadInput:
    def reason(self, data: bytes, tmp_path: Path) -> ReadError:
        with pytest.raises(ReadError) as error:
            document(data, tmp_path)
        assert "\n" not in error.value.reason
        assert len(error.value.reason) < 120
        return error.value

    @pytest.mark.parametrize(
        ("data", "code", "words"),
        [
            (b"", "empty", "empty"),
            (no_pages(), "empty", "no pages"),
            (pdf(two_columns, password="secret"), "encrypted", "encrypted"),
            (pdf(scanned, scanned), "no_text_layer", "scanned"),
            (pdf(lambda canvas: rule(canvas, 300)), "no_text_layer", "no text"),
            (random.Random(0).randbytes(9000), "not_a_pdf", "no PDF"),
            (b"%PDF-1.7\n" + random.Random(1).randbytes(9000), "truncated", "cut off"),
            (pdf(two_columns)[:400], "truncated", "cut off"),
            (b"Plain words in a file of another name.", "not_a_pdf", "no PDF"),
        ],
        ids=["empty", "no pages", "encrypted", "scanned", "blank", "random", "random body", "cut off", "text"],
    )
    def test_what_cannot_be_read_says_why(self, data: bytes, code: str, words: str, tmp_path: Path) -> None:
        error = self.reason(data, tmp_path)
        assert error.code == code
        assert words in error.reason

    def test_mutilated_files_raise_nothing_but_read_errors(self, tmp_path: Path) -> None:
        whole, chance = pdf(two_columns), random.Random(7)
        reasons = []
        for _ in range(60):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 40)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            try:
                document(bytes(data[: chance.randint(200, len(data))]), tmp_path)
            except ReadError as error:
                reasons.append(error.reason)
        assert all(reasons)

    def test_the_width_of_the_page_is_that_of_the_file(self, tmp_path: Path) -> None:
        assert document(pdf(two_columns), tmp_path).pages[0].width == WIDTH
