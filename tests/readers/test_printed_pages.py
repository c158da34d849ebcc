"""What stands around, across and below the text of printed pages, and pages that lie on their side."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import HEIGHT, LEFT, WIDTH, justified, lines, pdf, raised, rule
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import extract
from extract.document import Document
from extract.readers import documents

FONTS = Path(__file__).parents[2] / "typesetting" / "fonts"
Draw = Callable[[Canvas], None]
BODY = [
    "Thirty patients with systemic sclerosis were treated with",
    "immunoglobulins for six months in a double-blind trial at",
    "two centres, and 25 of them completed all of the visits.",
]


def read(*pages: Draw, change: tuple[bytes, bytes] = (b"", b"")) -> Document:
    (found,) = documents(pdf(*pages).replace(*change), "paper.pdf", "paper.pdf")
    return found


def paragraphs(found: Document) -> list[str]:
    return [part for part in found.text.split("\n\n") if part]


def test_three_columns_under_a_title_around_a_figure() -> None:
    texts = [
        [f"In the {name} column of this page", "there are some lines of text that", f"end in the {name} column."]
        for name in ("first", "second", "third")
    ]

    def draw(canvas: Canvas) -> None:
        lines(canvas, 60, 790, ["Immunoglobulins in systemic sclerosis: a randomised trial"], 18)
        for number, text in enumerate(texts):
            lines(canvas, 50 + 170 * number, 740, text)
        lines(
            canvas,
            60,
            400,
            ["Figure 1. The skin scores of all of the patients over the whole of the trial, by treatment group."],
            10,
        )

    found = paragraphs(read(draw))
    assert found[1:4] == [" ".join(text) for text in texts]
    assert found[4].startswith("Figure 1.")


@pytest.mark.parametrize("size", [60, 24])
def test_a_watermark_across_the_page_is_left_out(size: int) -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, LEFT, 700, BODY)
        canvas.saveState()
        canvas.translate(100, 600)
        canvas.rotate(45)
        lines(canvas, 0, 0, ["ACCEPTED MANUSCRIPT 2019"], size)
        canvas.restoreState()

    assert paragraphs(read(draw)) == [" ".join(BODY)]


def test_a_watermark_behind_the_text_is_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, 60, 690, ["DRAFT"], 48)
        lines(canvas, LEFT, 720, BODY)

    assert paragraphs(read(draw)) == [" ".join(BODY)]


def test_large_letters_beside_and_above_the_text_are_none() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, LEFT, 780, ["SKIN SCORES"], 36)
        lines(canvas, LEFT, 700, ["T"], 34)
        lines(canvas, LEFT + 24, 724, [BODY[0].removeprefix("T"), *BODY[1:]])

    text = read(draw).text
    assert "SKIN SCORES" in text
    assert "T" in text.replace("Thirty", "").split("SKIN SCORES")[1]


def test_a_footnote_does_not_break_a_sentence() -> None:
    def draw(canvas: Canvas) -> None:
        justified(canvas, LEFT, 130, [line.removesuffix(".") for line in BODY[:2]], 250)
        rule(canvas, 100, 60, 120)
        lines(canvas, LEFT, 85, ["* Funded by the makers of the drug under grant 4711."], 7)

    def following(canvas: Canvas) -> None:
        lines(canvas, LEFT, 780, BODY[2:])

    found = paragraphs(read(draw, following))
    assert " ".join(BODY) in found
    assert "* Funded by the makers of the drug under grant 4711." in found


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_turned_by_its_file_reads_as_it_is_seen(turn: int) -> None:
    """The text is drawn so that it stands upright once a viewer has turned the page."""

    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        canvas.translate(*{90: (HEIGHT, 0), 180: (WIDTH, HEIGHT), 270: (0, WIDTH)}[turn])
        canvas.rotate(turn)
        lines(canvas, 100, 300, BODY)

    found = read(draw)
    assert found.text == " ".join(BODY)
    start = found.text.index("25")
    place = found.locate(start, start + 2)
    before = pdfmetrics.stringWidth(BODY[2].split("25")[0], "Times-Roman", 10)
    assert place is not None
    assert place[1].x0 == pytest.approx(100 + before, abs=1)
    assert place[1].bottom == pytest.approx(HEIGHT - 300 + 24, abs=4)


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("A beneﬁcial eﬀect of the in\u00adﬂiximab".replace("ﬀ", "ff"), "A beneficial effect of the infliximab"),
        ("A change of −5.1\u2009±\u20092.0 points", "A change of −5.1 ± 2.0 points"),
        ("in 13\u2009996 of 1\u2009013\u2009996 people", "in 13\u2009996 of 1\u2009013\u2009996 people"),
        ("in 13\u2009patients, 2013\u2009200 and 0.13\u2009996", "in 13 patients, 2013 200 and 0.13 996"),
        ("in 13\u20099960 and 13 996 people", "in 13 9960 and 13 996 people"),
        ("a long\u2010term open\u2011label trial", "a long-term open-label trial"),
        ("≤ 5·1 points", "≤ 5·1 points"),
    ],
)
def test_glyphs_are_written_in_one_way(printed: str, text: str) -> None:
    pdfmetrics.registerFont(TTFont("PaperRoman", FONTS / "PaperRoman.ttf"))

    def draw(canvas: Canvas) -> None:
        lines(canvas, LEFT, 700, BODY)
        lines(canvas, LEFT, 500, [printed], font="PaperRoman")

    assert paragraphs(read(draw))[1] == text


class TestSuspectFonts:
    """A page with a maths font of a family that is known to say other signs than it prints, but not repaired."""

    @pytest.fixture
    def found(self) -> Document:
        def plain(canvas: Canvas) -> None:
            lines(canvas, LEFT, 700, ["In all, 44 patients with systemic sclerosis were randomised."])

        def doubtful(canvas: Canvas) -> None:
            lines(canvas, LEFT, 700, ["The modified Rodnan skin score changed by"])
            pdfmetrics.registerFont(TTFont("PaperRoman", FONTS / "PaperRoman.ttf"))
            lines(canvas, 250, 700, ["2"], font="PaperRoman")
            lines(canvas, 260, 700, ["5.1 points at week 24 in the 36 patients who were treated."])

        return read(plain, doubtful, change=(b"+PaperRoman", b"+AdvP9A1234"))

    def test_the_page_is_warned_of(self, found: Document) -> None:
        assert found.suspect_pages == (2,)
        assert found.warnings == ("page 2 has signs in a font that may be misread",)

    def test_facts_from_the_page_are_flagged(self, found: Document) -> None:
        (record,) = extract.load().extract(found)
        flags = {fact.evidence[0].page: "suspect_glyphs" in fact.flags for fact in record}
        assert flags == {1: False, 2: True}


def test_references_yield_no_facts() -> None:
    statement = "In all, 44 patients with systemic sclerosis were randomised to placebo or drug."

    def draw(canvas: Canvas) -> None:
        lines(canvas, LEFT, 720, ["Results"], 12, "Times-Bold")
        lines(canvas, LEFT, 700, [statement])
        lines(canvas, LEFT, 660, ["References"], 12, "Times-Bold")
        lines(
            canvas,
            LEFT,
            640,
            ["1. Someone A. A trial in which 36 patients with systemic sclerosis were randomised. J Skin 2001;1:1."],
        )

    records = extract.load().extract(read(draw))
    assert [fact.count for record in records for fact in record["sample_sizes"]] == [44]


def test_citations_are_split_from_what_they_cling_to() -> None:
    def draw(canvas: Canvas) -> None:
        for y, (before, mark) in zip(
            (700, 640, 580), (("women", "1"), ("a score of 12.3", "1"), ("(SSc)", "2,3")), strict=True
        ):
            raised(canvas, LEFT, y, [(f"These were {before}", 0), (mark, 4), (" in most of the patients seen.", 0)])

    found = paragraphs(read(draw))
    assert [text.split(" in most")[0] for text in found] == [
        "These were women [1]",
        "These were a score of 12.3 [1]",
        "These were (SSc) [2,3]",
    ]
