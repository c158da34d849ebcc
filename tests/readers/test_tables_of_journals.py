"""Tables as journals shade, wrap and caption them, each beside what must stay as it was."""

from __future__ import annotations

from pathlib import Path

from drawn import justified, lines, pdf, row, rule
from reportlab.pdfgen.canvas import Canvas
from test_pdf import document
from test_tables import XS, headers, only, table_page, texts

HEAD = ("Visit", "Drug", "Placebo")
VISITS = (
    ("Start", "24.1 ± 6.0", "23.8 ± 6.4"),
    ("Week 12", "21.0 ± 6.2", "23.0 ± 6.6"),
    ("Week 24", "18.7 ± 6.9", "22.1 ± 7.0"),
    ("Week 48", "17.9 ± 7.1", "21.7 ± 7.3"),
    ("Week 60", "18.3 ± 7.0", "21.9 ± 7.1"),
    ("Week 72", "18.8 ± 7.4", "22.0 ± 7.2"),
)


def shaded_rows(canvas: Canvas, y: float) -> float:
    """The head on white, then rows of which every other one is shaded; the last is on white."""
    row(canvas, y - 12, HEAD, XS, font="Helvetica-Bold")
    for index, cells in enumerate(VISITS, 1):
        if index % 2:
            canvas.setFillColorRGB(0.9, 0.9, 0.9)
            canvas.rect(60, y - 16 * (index + 1), 475, 16, stroke=0, fill=1)
            canvas.setFillColorRGB(0, 0, 0)
        row(canvas, y - 12 - 16 * index, cells, XS)
    return y - 16 * (len(VISITS) + 1)


def test_the_head_above_shaded_rows_and_the_last_row_on_white(tmp_path: Path) -> None:
    found = document(table_page(shaded_rows, "Table 2 | The score over time"), tmp_path)
    table = only(found)
    assert texts(table) == [list(HEAD), *map(list, VISITS)]
    assert headers(table) == {0}
    assert table.caption
    assert found.text[slice(*table.caption)] == "Table 2 | The score over time"


def test_prose_right_below_a_ruled_table_is_no_row_of_it(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        for index, cells in enumerate((HEAD, *VISITS)):
            rule(canvas, y - 16 * index)
            row(canvas, y - 12 - 16 * index, cells, XS)
        bottom = y - 16 * (len(VISITS) + 1)
        rule(canvas, bottom)
        lines(canvas, 60, bottom - 12, ["Scores were taken by two examiners at every visit of the trial."], 8)
        return bottom - 20

    table = only(document(table_page(draw), tmp_path))
    assert texts(table) == [list(HEAD), *map(list, VISITS)]


def test_without_rules_a_short_second_line_is_of_the_caption_and_a_long_label_one_row(tmp_path: Path) -> None:
    long = ("An adverse event that led", "2 (6.7)", "1 (3.3)")

    def draw(canvas: Canvas, y: float) -> float:
        lines(canvas, 60, y - 3, ["of the trial"], 9, "Helvetica-Bold")
        y -= 10
        events = [HEAD, ("Headache", "5 (16.7)", "4 (13.3)"), long, ("Infections",), ("Cold", "3 (10.0)", "2 (6.7)")]
        for cells in events:
            row(canvas, y - 12, cells, XS[: len(cells)])
            y -= 13
            if cells is long:
                row(canvas, y - 8, ("to a pause of the drug, or",), XS[:1])
                row(canvas, y - 17, ("to its end",), XS[:1])
                y -= 19
        return y

    found = document(table_page(draw, "Table 1. The harms that were seen in the two groups"), tmp_path)
    table = only(found)
    assert table.caption
    assert " ".join(found.text[slice(*table.caption)].split()).endswith("two groups of the trial")
    assert [label for label, *_ in texts(table)] == [
        "Visit", "Headache", "An adverse event that led to a pause of the drug, or to its end", "Infections", "Cold",
    ]  # fmt: skip
    assert headers(table) == {0}


def test_sizes_in_the_second_line_of_a_coloured_head_stand_below_their_groups(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        canvas.setFillColorRGB(0.1, 0.4, 0.3)
        canvas.rect(60, y - 28, 475, 28, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        row(canvas, y - 11, HEAD, XS, font="Helvetica-Bold")
        row(canvas, y - 21, ("(n = 30)", "(n = 31)"), XS[1:], font="Helvetica-Bold")
        canvas.setFillColorRGB(0, 0, 0)
        for index, cells in enumerate(VISITS):
            row(canvas, y - 40 - 13 * index, cells, XS)
        rule(canvas, y - 44 - 13 * len(VISITS) + 13)
        return y - 44 - 13 * len(VISITS)

    table = only(document(table_page(draw), tmp_path))
    assert texts(table)[0] == ["Visit", "Drug (n = 30)", "Placebo (n = 31)"]


def test_a_line_stretched_to_its_column_is_one_line(tmp_path: Path) -> None:
    body = [
        "Of the people whom we asked,",
        "forty agreed and",
        "all of them came to the clinic",
        "for the first of six visits.",
    ]

    def page(canvas: Canvas) -> None:
        justified(canvas, 60, 700, body, 150)
        justified(canvas, 240, 700, ["The scores of both groups went", "down until the end of the year."], 150)

    found = document(pdf(page), tmp_path)
    assert "we asked, forty agreed and all of them" in " ".join(found.text.split("\n\n")[0].split())
    assert len([part for part in found.text.split("\n\n") if part.strip()]) == 2


FIVE = (70.0, 200.0, 290.0, 380.0, 470.0)


def test_a_title_centred_over_three_columns_stands_over_all_of_them(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        row(canvas, y - 12, ("Patient", "Sex", "Score"), (FIVE[0], FIVE[1], FIVE[3]), font="Helvetica-Bold")
        row(canvas, y - 25, ("Start", "Week 4", "Week 9"), FIVE[2:], font="Helvetica-Bold")
        for number in range(1, 6):
            row(canvas, y - 25 - 13 * number, (str(number), "F", f"3{number}", f"2{number}", f"1{number}"), FIVE)
        return y - 100

    table = only(document(table_page(draw), tmp_path))
    spans = {cell.text: (cell.column, cell.column_span) for cell in table.cells if cell.header and cell.text}
    assert spans["Score"] == (2, 3)
    assert spans["Sex"] == (1, 1)


def test_three_levels_of_a_head_in_a_full_grid(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        row(canvas, y - 12, ("Event", "First period"), (FIVE[0], 310.0))
        row(canvas, y - 28, ("Drug", "Placebo"), (240.0, 420.0))
        row(canvas, y - 44, ("n", "%", "n", "%"), FIVE[1:])
        for number in range(4):
            row(canvas, y - 60 - 16 * number, (f"Harm {'abcd'[number]}", "4", "13.3", "2", "6.7"), FIVE)
        for number in range(8):
            rule(canvas, y - 16 * number)
        for x, top in ((60, 0), (190, 0), (280, 32), (370, 16), (460, 32), (535, 0)):
            canvas.line(x, y - top, x, y - 112)
        return y - 112

    table = only(document(table_page(draw, "Table 3. Harms"), tmp_path))
    assert headers(table) == {0, 1, 2}
    spans = {
        cell.text: (cell.column, cell.column_span) for cell in table.cells if cell.header and cell.text[:1].isupper()
    }
    assert spans == {"Event": (0, 1), "First period": (1, 4), "Drug": (1, 2), "Placebo": (3, 2)}


def test_titles_of_two_lines_reach_over_their_columns_and_lines_of_one_level_do_not(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        row(canvas, y - 12, ("Event", "Drug"), (FIVE[0], FIVE[2]), font="Helvetica-Bold")
        row(canvas, y - 21, ("(n = 9)",), (FIVE[2],), font="Helvetica-Bold")
        row(canvas, y - 35, ("n", "Share", "Cases"), FIVE[1:4], font="Helvetica-Bold")
        for number in range(5):
            row(canvas, y - 49 - 13 * number, (f"Harm {'abcde'[number]}", "4", "44.4", "6"), FIVE[:4])
        return y - 110

    def tight(canvas: Canvas, y: float) -> float:
        row(canvas, y - 12, ("Harm", "Drug"), (FIVE[0], FIVE[2]), font="Helvetica-Bold")
        row(canvas, y - 21, ("Sex", "(n = 9)", "p"), FIVE[1:4], font="Helvetica-Bold")
        for number in range(5):
            row(canvas, y - 35 - 13 * number, (f"Harm {'abcde'[number]}", "4", "44.4", "6"), FIVE[:4])
        return y - 100

    for drawn, span in ((draw, (1, 3)), (tight, (2, 1))):
        table = only(document(table_page(drawn), tmp_path))
        (drug,) = [cell for cell in table.cells if cell.text.startswith("Drug")]
        assert (drug.column, drug.column_span) == span


def test_titles_centred_vertically_are_one_level(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        rule(canvas, y)
        row(canvas, y - 12, ("Mean",), (FIVE[3] + 15,))
        row(canvas, y - 16.5, ("Women/", "dcSSc, n"), FIVE[1:3])
        row(canvas, y - 21, ("Study", "age,", "Treatment"), (FIVE[0], FIVE[3] + 15, FIVE[4]))
        row(canvas, y - 25.5, ("men", "(%)"), FIVE[1:3])
        row(canvas, y - 30, ("years",), (FIVE[3] + 15,))
        rule(canvas, y - 36)
        studies = (("Ito 2001", "7/2", "9 (100)", "44", "6 months"), ("Wu 2009", "9/5", "8 (57)", "49", "1 year"))
        for index, cells in enumerate(studies):
            row(canvas, y - 48 - 13 * index, cells, FIVE)
        rule(canvas, y - 68)
        return y - 68

    table = only(document(table_page(draw), tmp_path))
    assert texts(table)[0] == ["Study", "Women/ men", "dcSSc, n (%)", "Mean age, years", "Treatment"]


def test_titles_over_groups_whose_own_titles_take_two_lines(tmp_path: Path) -> None:
    def draw(canvas: Canvas, y: float) -> float:
        rule(canvas, y)
        row(canvas, y - 12, ("Drug", "Placebo"), (FIVE[1], FIVE[3]))
        row(canvas, y - 28, ("Mean", "Mean"), (FIVE[2], FIVE[4]))
        row(canvas, y - 37, ("Visit", "n", "(SD)", "n", "(SD)"), FIVE)
        rule(canvas, y - 42)
        visits = (
            ("Week 12", "19", "17.2 (5.1)", "20", "18.0 (4.9)"),
            ("Week 24", "18", "15.0 (5.5)", "19", "17.7 (5.0)"),
        )
        for index, cells in enumerate(visits):
            row(canvas, y - 54 - 13 * index, cells, FIVE)
        rule(canvas, y - 74)
        return y - 74

    table = only(document(table_page(draw), tmp_path))
    head = {cell.text: (cell.column, cell.column_span) for cell in table.cells if cell.row == 0 and cell.text}
    assert head == {"Drug": (1, 2), "Placebo": (3, 2)}
    assert texts(table)[1] == ["Visit", "n", "Mean (SD)", "n", "Mean (SD)"]
