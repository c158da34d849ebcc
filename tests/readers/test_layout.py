"""Reading order and the flow of paragraphs over columns and pages, on blocks without a PDF."""

from __future__ import annotations

import pytest

from extract.document import Box
from extract.readers.builder import Sheet
from extract.readers.flow import Item, Paragraph, TableItem, is_heading, joined, merge_continued
from extract.readers.glyphs import Frame, Glyph
from extract.readers.grid import Grid, GridCell
from extract.readers.layout import Block, blocks_of, gutters, reading_order
from extract.readers.margins import is_margin, margin_lines, running_keys
from extract.readers.raised import render
from extract.readers.sections import headings_in
from extract.readers.table_rows import rows_of, segments_of
from extract.readers.tables import is_table_caption
from extract.readers.words import Line, Word

SIZE = 10.0


def word(text: str, x: float, y: float, font: str = "Times-Roman", size: float = SIZE) -> Word:
    """A word of 5 points a letter on baseline y."""
    made = Word(Glyph(text[0], Box(x, y - 0.8 * size, x + 5, y + 0.2 * size), y, size, font))
    for index, letter in enumerate(text[1:], 1):
        made.add(Glyph(letter, Box(x + 5 * index, y - 0.8 * size, x + 5 * index + 5, y + 0.2 * size), y, size, font))
    return made


def line(text: str, x: float, y: float, font: str = "Times-Roman", size: float = SIZE) -> Line:
    words = []
    for part in text.split():
        words.append(word(part, x, y, font, size))
        x += 5 * len(part) + 3
    return Line(words)


def block(text: str, x: float, y: float, n: int = 3) -> Block:
    return Block([line(f"{text} and some more words of it", x, y + 12 * k) for k in range(n)])


def order(*blocks: Block) -> list[str]:
    return [found.lines[0].words[0].text for found in reading_order(blocks)]


class TestReadingOrder:
    def test_columns_below_a_title_above_a_note(self) -> None:
        title = Block([line("title " + "that spans both of the columns of this page " * 2, 50, 50)])
        note = Block([line("note " + "that spans both of the columns of this page " * 2, 50, 300)])
        left, below, right = block("left", 50, 100), block("below", 50, 180), block("right", 300, 100, 8)
        assert order(note, right, below, left, title) == ["title", "left", "below", "right", "note"]

    def test_what_stands_lower_is_no_column(self) -> None:
        centred = Block([line("heading", 200, 100)])
        flush = Block([line("sub", 50, 120)])
        assert order(flush, centred) == ["heading", "sub"]

    def test_gutters(self) -> None:
        assert gutters([block("a", 50, 0), block("b", 300, 0)]) != []
        assert gutters([block("a", 50, 0), block("b", 60, 50)]) == []

    def test_lines_beside_each_other_are_no_block(self) -> None:
        lines = [line("one two three four", 50, 100 + 12 * k) for k in range(3)]
        lines += [line("five six seven", 200, 100 + 12 * k) for k in range(3)]
        assert sorted(len(found.lines) for found in blocks_of(lines)) == [3, 3]


def sheet(number: int) -> Sheet:
    return Sheet(number, Frame(600, 800, 0, 0, 0))


def paragraph(text: str, page: int, y: float = 100, font: str = "Times-Roman", size: float = SIZE) -> Paragraph:
    made = line(text, 50, y, font, size)
    return Paragraph([(made, sheet(page))], made.x1)


def table(page: int, caption: str = "Table 1. Patients", cells: tuple[str, ...] = ("Women", "8")) -> TableItem:
    grid = Grid([GridCell(0, k, [[word(cell, 50 + 100 * k, 50)]]) for k, cell in enumerate(cells)], len(cells))
    grid.caption = [line(caption, 50, 30)] if caption else []
    return TableItem(grid, [sheet(page)])


def flow(*items: Item) -> list[str]:
    return [item.text if isinstance(item, Paragraph) else f"[table {item.page}]" for item in joined(items, SIZE)]


OPEN = "The patients who were treated at the two centres were followed by"


class TestFlow:
    def test_a_paragraph_goes_on_past_a_table_on_the_next_page(self) -> None:
        assert flow(paragraph(OPEN, 1), table(2), paragraph("their doctors.", 2)) == [
            f"{OPEN} their doctors.",
            "[table 2]",
        ]

    def test_a_table_on_the_page_of_its_beginning_comes_before_it(self) -> None:
        assert flow(paragraph(OPEN, 1, 700), table(1), paragraph("their doctors.", 2)) == [
            "[table 1]",
            f"{OPEN} their doctors.",
        ]

    def test_a_footnote_in_between(self) -> None:
        note = paragraph("Address for letters to the authors of it", 1, 780, size=7)
        assert flow(paragraph(OPEN, 1, 700), note, paragraph("their doctors.", 2))[1] == f"{OPEN} their doctors."

    @pytest.mark.parametrize(
        "following",
        [
            paragraph("Results", 2, font="Times-Bold"),
            paragraph("New words in the same column.", 1, 130),
        ],
    )
    def test_what_does_not_go_on(self, following: Paragraph) -> None:
        assert flow(paragraph(OPEN, 1), following) == [OPEN, following.text]

    def test_a_finished_sentence_is_finished(self) -> None:
        assert len(flow(paragraph(OPEN + " us.", 1), paragraph("their doctors.", 2))) == 2

    def test_headings(self) -> None:
        assert is_heading(paragraph("Adverse events", 1, font="Times-Bold"), SIZE)
        assert is_heading(paragraph("Results", 1), SIZE)
        assert not is_heading(paragraph("Adverse events", 1), SIZE)

    def test_parts_of_a_table(self) -> None:
        def rows(*items: Item) -> list[int]:
            return [len(item.grid.rows) for item in merge_continued(items) if isinstance(item, TableItem)]

        assert rows(table(1), table(2, "Table 1. (continued)", ("Men", "2"))) == [2]
        assert rows(table(1), table(2, "", ("Men", "2"))) == [2]
        assert rows(table(1), table(2, "Table 2. Others", ("Men", "2"))) == [1, 1]
        assert rows(table(1), table(2, "Table 1. (continued)", ("Men", "2", "20"))) == [1, 1]


class TestMargins:
    def test_heads_that_repeat_but_for_a_number(self) -> None:
        pages = [
            ([line(f"Journal of Skin {number}", 50, 30), line("Text here", 50, 400)], 800.0) for number in (1, 2, 3)
        ]
        running = running_keys(pages)
        assert [is_margin(one, 800, running) for one in pages[0][0]] == [True, False]
        assert is_margin(line("12", 300, 790), 800, running)
        assert not is_margin(line("12", 300, 400), 800, running)
        assert not is_margin(line("Table 1. Patients", 50, 30), 800, running)

    def test_page_numbers_and_figures_of_a_table(self) -> None:
        def taken(*lines: Line) -> list[str]:
            found = margin_lines(lines, 800, {("journal of skin", False)})
            return [line.text for line in lines if id(line) in found]

        foot, number = line("Journal of Skin", 50, 780), line("12", 300, 780)
        assert taken(foot, number) == ["Journal of Skin", "12"]
        assert taken(line("Correspondence to A. Author", 50, 780), number) == ["12"]
        assert taken(line("12", 300, 760), line("Received in May", 50, 780)) == ["12"]
        assert taken(line("Women", 50, 740), line("34", 150, 740), line("12", 300, 780)) == ["12"]
        assert taken(line("Women", 50, 780), line("34", 150, 780), line("12", 300, 780)) == []


class TestTableRows:
    def test_cells_are_parted_by_wide_gaps(self) -> None:
        made = Line([word("Women,", 50, 10), word("n", 83, 10), word("8", 150, 10)])
        assert [segment.text for segment in segments_of([made])] == ["Women, n", "8"]

    def test_rows_by_baseline(self) -> None:
        lines = [line("b", 50, 22), line("a", 50, 10), line("c", 150, 10.5)]
        assert [[one.text for one in row.lines] for row in rows_of(lines)] == [["a", "c"], ["b"]]

    @pytest.mark.parametrize(
        ("text", "caption"),
        [
            ("Table 1. Patients", True),
            ("TABLE II", True),
            ("Supplementary Table S2 Events", True),
            ("Table 3 Adverse events", True),
            ("Table 3 shows the events", False),
            ("Table 1) and the text", False),
            ("Tables are fine", False),
        ],
    )
    def test_captions(self, text: str, caption: bool) -> None:
        assert is_table_caption(line(text, 50, 10)) is caption


class TestRaised:
    @pytest.mark.parametrize(
        ("text", "before", "in_table", "written"),
        [
            ("1", "women", False, "women [1]"),
            ("3–5", "trials.", False, "trials. [3–5]"),
            ("2", "12.3", False, "12.3 [2]"),
            ("2", "kg/m", False, "kg/m²"),
            ("9", "10", False, "10⁹"),
            ("a", "drug", True, "drug ᵃ"),
            ("1", "12.3", True, "12.3 ¹"),
            ("th", "9", False, "9th"),
            ("[4]", "al.", False, "al. [4]"),
        ],
    )
    def test_citations_exponents_and_marks(self, text: str, before: str, in_table: bool, written: str) -> None:
        assert before + "".join(render(text, before, touches=True, in_table=in_table)) == written


class TestHeadings:
    def test_bold_labels_without_a_colon(self) -> None:
        text = "Background We wondered. Methods We tried. It had good methods in it."
        bold = [(0, 10), (24, 31), (60, 67)]
        assert headings_in(text, bold) == [(0, "introduction"), (24, "methods")]

    def test_patients_after_results_are_no_methods(self) -> None:
        assert headings_in("Results\nIt fell.\nPatients\nThirty.\nMethods\nAgain.") == [(0, "results"), (34, "methods")]
