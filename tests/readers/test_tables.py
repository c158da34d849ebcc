"""Tables as printed: where they are, their grid, their headers, and their place in the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import lines, pdf, row, rule
from reportlab.pdfgen.canvas import Canvas
from test_pdf import document, shown

from extract.document import Document, Table
from extract.readers.columns import Column, nearest
from extract.readers.glyphs import Frame, Rule, merged
from extract.readers.hyphens import Vocabulary
from extract.readers.table_rows import CELL_GAP
from extract.readers.words import LINE_GAP

XS = (70.0, 280.0, 420.0)
HEADER = ("Characteristic", "IVIG (n = 20)", "Placebo (n = 10)")
ROWS = (
    ("Women", "16 (80)", "8 (80)"),
    ("Diffuse disease", "12 (60)", "7 (70)"),
    ("mRSS", "21.4 ± 6.1", "20.9 ± 7.3"),
    ("Age, years", "51.2 ± 9.0", "49.8 ± 11.1"),
)


def prose(canvas: Canvas, y: float) -> float:
    return lines(
        canvas,
        60,
        y,
        [
            "The groups were alike at baseline, and no patient was lost to follow-up during the treatment of six",
            "months or in those after it. Table 1 shows the characteristics of the patients treated in the trial.",
        ],
    )


def table_page(draw: Callable[[Canvas, float], float], caption: str = "Table 1. Patients at baseline") -> bytes:
    """A page with prose, a caption, what `draw` puts below it, and prose again."""

    def page(canvas: Canvas) -> None:
        y = prose(canvas, 760)
        lines(canvas, 60, y - 20, [caption], 9, "Helvetica-Bold")
        y = draw(canvas, y - 28)
        prose(canvas, y - 40)

    return pdf(page)


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in table.row(number)] for number in range(table.n_rows)]


def headers(table: Table) -> set[int]:
    return {cell.row for cell in table.cells if cell.header}


def only(found: Document) -> Table:
    (table,) = found.tables
    for cell in table.cells:
        assert found.text[cell.start : cell.end] == cell.text
    return table


def horizontal_rules(canvas: Canvas, y: float) -> float:
    rule(canvas, y)
    row(canvas, y - 12, HEADER, XS, font="Helvetica-Bold")
    rule(canvas, y - 16)
    for index, cells in enumerate(ROWS):
        row(canvas, y - 28 - 12 * index, cells, XS)
    rule(canvas, y - 32 - 12 * len(ROWS) + 12)
    return y - 32 - 12 * len(ROWS)


def fully_ruled(canvas: Canvas, y: float) -> float:
    for index, cells in enumerate((HEADER, *ROWS)):
        row(canvas, y - 12 - 16 * index, cells, XS)
        rule(canvas, y - 16 * index)
    bottom = y - 16 * (len(ROWS) + 1)
    rule(canvas, bottom)
    for x in (60, 270, 410, 535):
        canvas.line(x, y, x, bottom)
    return bottom


def banded(canvas: Canvas, y: float) -> float:
    for index, cells in enumerate((HEADER, *ROWS)):
        if index % 2 == 0:
            canvas.setFillColorRGB(0.85, 0.88, 0.9)
            canvas.rect(60, y - 16 * (index + 1), 475, 16, stroke=0, fill=1)
            canvas.setFillColorRGB(0, 0, 0)
        row(canvas, y - 12 - 16 * index, cells, XS)
    return y - 16 * (len(ROWS) + 1)


def without_rules(canvas: Canvas, y: float) -> float:
    for index, cells in enumerate((HEADER, *ROWS)):
        row(canvas, y - 12 - 13 * index, cells, XS)
    return y - 13 * (len(ROWS) + 1)


class TestLayouts:
    @pytest.mark.parametrize("draw", [horizontal_rules, fully_ruled, banded, without_rules])
    def test_the_same_table_in_four_styles(self, draw: Callable[[Canvas, float], float], tmp_path: Path) -> None:
        found = document(table_page(draw), tmp_path)
        table = only(found)
        assert texts(table) == [list(HEADER), *map(list, ROWS)]
        assert headers(table) == {0}
        assert table.caption
        assert found.text[slice(*table.caption)] == "Table 1. Patients at baseline"

    def test_it_stands_in_the_text_between_the_paragraphs(self, tmp_path: Path) -> None:
        found = document(table_page(horizontal_rules), tmp_path)
        table = only(found)
        parts = found.text.split("\n\n")
        assert len(parts) == 3
        assert parts[0] == parts[2]
        assert parts[1].split("\n")[0] == "Table 1. Patients at baseline"
        assert parts[1].split("\n")[2] == "Women\t16 (80)\t8 (80)"
        assert found.text[table.start : table.end].count("\n") == len(ROWS)

    @pytest.mark.parametrize("draw", [horizontal_rules, fully_ruled, banded])
    def test_boxes_lie_on_the_printed_values(self, draw: Callable[[Canvas, float], float], tmp_path: Path) -> None:
        data = table_page(draw)
        found = document(data, tmp_path)
        for cell in only(found).cells:
            assert cell.box is not None
            assert cell.text in shown(data, found, cell.start, cell.end)

    def test_prose_that_begins_like_a_caption_is_none(self, tmp_path: Path) -> None:
        caption = "Table 1 shows the patients"
        page = table_page(horizontal_rules, caption).replace(b"Helvetica-Bold", b"Helvetica     ")
        assert document(page, tmp_path).tables == ()


class TestHeaders:
    def spanning(self, canvas: Canvas, y: float) -> float:
        xs = (70.0, 200.0, 260.0, 330.0, 420.0, 480.0)
        rule(canvas, y)
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(265, y - 12, "IVIG")
        canvas.drawCentredString(470, y - 12, "Placebo")
        rule(canvas, y - 16, 195, 370)
        rule(canvas, y - 16, 415, 530)
        row(canvas, y - 26, ("Visit", "n", "Mean", "SD", "Mean", "SD"), xs)
        rule(canvas, y - 30)
        row(canvas, y - 42, ("Week 12", "20", "21.4", "6.1", "20.9", "7.3"), xs)
        row(canvas, y - 54, ("Week 24", "18", "17.0", "5.9", "21.1", "7.0"), xs)
        rule(canvas, y - 58)
        lines(canvas, 62, y - 68, ["SD, standard deviation. Scores are means."], 7, "Helvetica")
        return y - 75

    def test_spanning_headers_and_notes(self, tmp_path: Path) -> None:
        found = document(table_page(self.spanning, "Table 2. Skin score"), tmp_path)
        table = only(found)
        assert [(c.text, c.column, c.column_span) for c in table.row(0) if c.text] == [
            ("IVIG", 1, 3),
            ("Placebo", 4, 2),
        ]
        assert headers(table) == {0, 1}
        assert texts(table)[2] == ["Week 12", "20", "21.4", "6.1", "20.9", "7.3"]
        assert table.notes
        assert found.text[slice(*table.notes)] == "SD, standard deviation. Scores are means."

    def repeated(self, canvas: Canvas, y: float) -> float:
        xs = (70.0, 250.0, 290.0, 340.0, 380.0, 430.0, 470.0)
        rule(canvas, y)
        canvas.setFont("Helvetica", 8)
        for x, group in ((278, "IVIG (n = 20)"), (368, "Placebo (n = 10)"), (458, "All")):
            canvas.drawCentredString(x, y - 12, group)
        row(canvas, y - 23, ("", "n", "%", "n", "%", "n", "%"), xs)
        rule(canvas, y - 27)
        row(canvas, y - 38, ("Any adverse event", "18", "90", "8", "80", "26", "87"), xs)
        row(canvas, y - 50, ("Nausea", "5", "25", "1", "10", "6", "20"), xs)
        rule(canvas, y - 54)
        return y - 60

    def test_groups_over_repeated_titles_without_a_rule_between(self, tmp_path: Path) -> None:
        table = only(document(table_page(self.repeated, "Table 3. Adverse events"), tmp_path))
        assert [(c.text, c.column, c.column_span) for c in table.row(0) if c.text] == [
            ("IVIG (n = 20)", 1, 2),
            ("Placebo (n = 10)", 3, 2),
            ("All", 5, 2),
        ]
        assert [cell.text for cell in table.row(1)] == ["", "n", "%", "n", "%", "n", "%"]

    def test_a_title_of_two_lines_beside_titles_of_one(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas, y: float) -> float:
            xs = (70.0, 230.0, 330.0, 450.0)
            rule(canvas, y)
            canvas.setFont("Helvetica", 8)
            canvas.drawString(330, y - 12, "Difference")
            row(canvas, y - 22, ("Visit", "n", "(95% CI)", "p"), xs)
            rule(canvas, y - 26)
            row(canvas, y - 38, ("Week 12", "20", "-2.4 (-4.1 to -0.6)", "0.01"), xs)
            row(canvas, y - 50, ("Week 24", "18", "-3.3 (-5.6 to -1.0)", "0.006"), xs)
            rule(canvas, y - 54)
            return y - 60

        table = only(document(table_page(draw, "Table 2. Skin score"), tmp_path))
        assert texts(table)[0] == ["Visit", "n", "Difference (95% CI)", "p"]
        assert headers(table) == {0}

    def groups(self, canvas: Canvas, y: float) -> float:
        rule(canvas, y)
        row(canvas, y - 12, ("Event", "IVIG", "Placebo"), XS, font="Helvetica-Bold")
        rule(canvas, y - 16)
        rows = [
            ("Any adverse event", "18 (90)", "8 (80)"),
            ("Infections", "", ""),
            ("  Herpes zoster", "2 (10)", "0"),
            ("  Infection of the upper respiratory", "5 (25)", "2 (20)"),
            ("  tract or the sinuses", "", ""),
            ("Death", "0", "1 (10)"),
        ]
        for index, cells in enumerate(rows):
            offset = 8 if cells[0].startswith(" ") else 0
            row(canvas, y - 28 - 12 * index, [cell.strip() for cell in cells], (XS[0] + offset, *XS[1:]))
        rule(canvas, y - 34 - 12 * (len(rows) - 1))
        return y - 34 - 12 * len(rows)

    def test_groups_by_indentation_and_wrapped_labels(self, tmp_path: Path) -> None:
        table = only(document(table_page(self.groups, "Table 3. Adverse events"), tmp_path))
        assert [(row[0].text, row[0].indent) for row in map(table.row, range(1, table.n_rows))] == [
            ("Any adverse event", 0),
            ("Infections", 0),
            ("Herpes zoster", 1),
            ("Infection of the upper respiratory tract or the sinuses", 1),
            ("Death", 0),
        ]
        assert texts(table)[4][1:] == ["5 (25)", "2 (20)"]


STUDIES = ("Study", "Design", "Patients", "Women, n (%)", "Diffuse, n (%)")
STUDY_XS = (70.0, 130.0, 290.0, 360.0, 430.0)
WRAPPED = (
    (("Okafor", "1990", "5"), ("Open-label trial",), ("12",), ("9 (75)",), ("8", "(67)")),
    (("Lindqvist", "1993", "6"), ("Randomised trial, no", "treatment as control"), ("34",), ("28 (82)",),
     ("34 (100)",)),
    (("Baptiste", "2004", "11"), ("Registry, with patients", "of four countries and", "nine centres"), ("42",),
     ("35 (83)",), ("29", "(69)")),
)  # fmt: skip


class TestWrappedRows:
    """Study labels of two lines ("Okafor / 1990⁵") beside cells of one, two and three."""

    def studies(self, canvas: Canvas, y: float, *, centred: bool, between: float) -> float:
        rule(canvas, y)
        row(canvas, y - 12, STUDIES, STUDY_XS, font="Helvetica-Bold")
        rule(canvas, y - 16)
        y -= 28
        for cells in WRAPPED:
            label = (cells[0][0], cells[0][1])
            height = max(map(len, (label, *cells[1:])))
            for x, cell in zip(STUDY_XS, (label, *cells[1:]), strict=True):
                down = (height - len(cell)) * 4.8 if centred else 0.0
                lines(canvas, x, y - down, cell, 8, "Helvetica")
                if cell is label:
                    canvas.setFont("Helvetica", 5.2)
                    canvas.drawString(x + 18.5, y - down - 9.6 + 3, cells[0][2])
            y -= 9.6 * height + between
        rule(canvas, y + between)
        return y

    @pytest.mark.parametrize("centred", [False, True])
    @pytest.mark.parametrize("between", [1.5, 6.0])
    def test_rows_parted_by_white(self, *, centred: bool, between: float, tmp_path: Path) -> None:
        page = table_page(lambda canvas, y: self.studies(canvas, y, centred=centred, between=between))
        table = only(document(page, tmp_path))
        assert texts(table) == [
            list(STUDIES),
            ["Okafor 1990 ⁵", "Open-label trial", "12", "9 (75)", "8 (67)"],
            ["Lindqvist 1993 ⁶", "Randomised trial, no treatment as control", "34", "28 (82)", "34 (100)"],
            [
                "Baptiste 2004 ¹¹",
                "Registry, with patients of four countries and nine centres",
                "42",
                "35 (83)",
                "29 (69)",
            ],
        ]

    def test_figures_beside_the_middle_of_labels(self, tmp_path: Path) -> None:
        """Labels of two lines overlap with their figures in height, those of three do not: two sorts of white."""
        labels = (
            ("Women",),
            ("Time since onset of", "Skin thickening"),
            ("Dose of the last", "Course of", "Prednisone"),
        )

        def draw(canvas: Canvas, y: float) -> float:
            rule(canvas, y)
            row(canvas, y - 12, HEADER, XS, font="Helvetica-Bold")
            rule(canvas, y - 16)
            y -= 28
            for label in labels * 2:
                lines(canvas, XS[0], y, label, 8, "Helvetica")
                row(canvas, y - 4.8 * (len(label) - 1), ("", "16 (80)", "8 (80)"), XS)
                y -= 9.6 * len(label) + 1.5
            rule(canvas, y + 6)
            return y

        table = only(document(table_page(draw), tmp_path))
        assert texts(table)[1:] == [[" ".join(label), "16 (80)", "8 (80)"] for label in labels * 2]

    def test_years_without_white_between_the_rows(self, tmp_path: Path) -> None:
        page = table_page(lambda canvas, y: self.studies(canvas, y, centred=False, between=0))
        table = only(document(page, tmp_path))
        assert [row[0].text for row in map(table.row, range(table.n_rows))] == [
            "Study",
            "Okafor 1990 ⁵",
            "Lindqvist 1993 ⁶",
            "Baptiste 2004 ¹¹",
        ]

    def test_headings_parted_by_white_stay_rows_of_their_own(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas, y: float) -> float:
            rule(canvas, y)
            row(canvas, y - 12, HEADER, XS, font="Helvetica-Bold")
            rule(canvas, y - 16)
            y -= 28
            for heading, cells in zip(("Sex", "Subset", "Skin", "Age"), ROWS, strict=True):
                row(canvas, y, (heading, "", ""), XS)
                row(canvas, y - 9.6, cells, XS)
                y -= 24
            rule(canvas, y + 10)
            return y

        table = only(document(table_page(draw), tmp_path))
        assert [row[0].text for row in map(table.row, range(1, table.n_rows))] == [
            "Sex", "Women", "Subset", "Diffuse disease", "Skin", "mRSS", "Age", "Age, years",
        ]  # fmt: skip

    def test_years_with_figures_are_rows(self, tmp_path: Path) -> None:
        def draw(canvas: Canvas, y: float) -> float:
            rule(canvas, y)
            row(canvas, y - 12, HEADER, XS, font="Helvetica-Bold")
            rule(canvas, y - 16)
            for index, cells in enumerate((("Patients seen", "20", "10"), ("2004", "12", "6"), ("2005", "8", "4"))):
                row(canvas, y - 28 - 9.6 * index, cells, XS)
            rule(canvas, y - 52)
            return y - 52

        assert len(texts(only(document(table_page(draw), tmp_path)))) == 4


class TestEdges:
    def test_figures_at_the_edge_of_the_page_are_no_page_numbers(self, tmp_path: Path) -> None:
        """The same figures stand at the top of two pages and at the foot of another, where page numbers stand too."""

        def page(number: int, rows: tuple[tuple[str, str, str], ...], top: float) -> Callable[[Canvas], None]:
            def draw(canvas: Canvas) -> None:
                lines(canvas, 60, 815, ["Journal of Skin"], 8)
                lines(canvas, 60, top, [f"Table {number}. Patients at baseline"], 9, "Helvetica-Bold")
                rule(canvas, top - 6)
                row(canvas, top - 16, (f"{number}. measure", "IVIG", "Placebo"), XS)
                rule(canvas, top - 20)
                for index, cells in enumerate(rows):
                    row(canvas, top - 32 - 12 * index, cells, XS)
                rule(canvas, top - 36 - 12 * (len(rows) - 1))
                lines(canvas, 290, 30, [str(number)], 8)

            return draw

        rows = (("Women", "16 (80)", "34"), ("Diffuse disease", "12 (60)", "7"), ("Men", "4 (20)", "2"))
        found = document(pdf(*(page(n, rows, 790) for n in (1, 2)), page(3, rows, 120)), tmp_path)
        assert [texts(table)[1:] for table in found.tables] == [[*map(list, rows)]] * 3
        assert "Journal of Skin" not in found.text


class TestParts:
    def test_frames_turn_there_and_back(self) -> None:
        for turn in (0, 90, 180, 270):
            frame = Frame(600, 800, 0, 0, turn)
            assert frame.on_page(frame.upright(10, 20, 30, 50)) == (10, 750, 30, 780)

    def test_pieces_of_a_rule(self) -> None:
        assert merged([Rule(0, 30, 10), Rule(31, 60, 10.5), Rule(80, 120, 10)]) == [Rule(0, 60, 10), Rule(80, 120, 10)]

    def test_nearest_column(self) -> None:
        columns = [Column(0, 50), Column(80, 100)]
        assert [nearest(columns, 40, 60), nearest(columns, 70, 79), nearest(columns, 30, 99)] == [0, 1, 0]

    def test_halves_of_words_are_no_words(self) -> None:
        vocabulary = Vocabulary()
        vocabulary.learn(["the patients were ran-", "domised to the drug"])
        assert "domised" not in vocabulary.words
        assert "drug" in vocabulary.words

    def test_cells_are_parted_by_less_than_columns_of_text(self) -> None:
        assert CELL_GAP < LINE_GAP
