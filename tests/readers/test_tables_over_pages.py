"""Tables that lie on their side, or go on in the next column or on the next page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from drawn import lines, pdf, row, rule
from reportlab.pdfgen.canvas import Canvas
from test_pdf import document, shown
from test_tables import HEADER, ROWS, XS, horizontal_rules, only, prose, texts


class TestPages:
    def test_a_table_on_its_side(self, tmp_path: Path) -> None:
        def page(canvas: Canvas) -> None:
            canvas.translate(595, 0)
            canvas.rotate(90)
            lines(canvas, 60, 500, ["Table 1. Patients at baseline"], 9, "Helvetica-Bold")
            horizontal_rules(canvas, 490)

        data = pdf(page)
        found = document(data, tmp_path)
        table = only(found)
        assert texts(table) == [list(HEADER), *map(list, ROWS)]
        value = next(cell for cell in table.cells if cell.text == "12 (60)")
        assert value.box is not None
        assert value.box.bottom - value.box.top > value.box.x1 - value.box.x0  # it stands on its side on the page too

    @pytest.mark.parametrize("caption", ["Table 1. (Continued)", ""])
    def test_a_table_that_goes_on_on_the_next_page(self, caption: str, tmp_path: Path) -> None:
        def part(caption: str, rows: tuple[tuple[str, ...], ...]) -> Callable[[Canvas], None]:
            def page(canvas: Canvas) -> None:
                if caption:
                    lines(canvas, 60, 700, [caption], 9, "Helvetica-Bold")
                rule(canvas, 690)
                row(canvas, 678, HEADER, XS)
                rule(canvas, 674)
                for index, cells in enumerate(rows):
                    row(canvas, 662 - 12 * index, cells, XS)
                rule(canvas, 658 - 12 * (len(rows) - 1))

            return page

        data = pdf(part("Table 1. Patients", ROWS[:2]), part(caption, ROWS[2:]))
        found = document(data, tmp_path)
        table = only(found)
        assert texts(table) == [list(HEADER), *map(list, ROWS)]
        assert [cell.page for cell in table.row(4)] == [2, 2, 2]
        assert "49.8 ± 11.1" in shown(data, found, table.row(4)[2].start, table.row(4)[2].end)

    def part(
        self, canvas: Canvas, y: float, rows: tuple[tuple[str, ...], ...], xs: tuple[float, ...], *, ruled: bool
    ) -> float:
        """Rows from height y down, the last of them over a rule if the table is ruled; where they end."""
        for index, cells in enumerate(rows):
            row(canvas, y - 12 - 12 * index, cells, xs)
        y -= 12 * len(rows) + 4
        if ruled:
            rule(canvas, y, xs[0] - 8, xs[0] + 225)
        return y

    @pytest.mark.parametrize("ruled", [False, True])
    @pytest.mark.parametrize("repeated", [False, True])
    @pytest.mark.parametrize("rest", ["next column", "next page", "first column of the next page"])
    def test_a_table_that_goes_on_without_caption_and_rule(
        self, rest: str, *, ruled: bool, repeated: bool, tmp_path: Path
    ) -> None:
        heads, left, right = ("Event", "IVIG", "Placebo"), (62.0, 180.0, 230.0), (318.0, 436.0, 486.0)
        columns = (left, right) if rest == "next column" else (left, left) if rest == "next page" else (right, left)
        body = [
            "The groups were alike at baseline, and no",
            "patient was lost to follow-up during the",
            "treatment of six months or in those after.",
        ]
        more = (("Smoking", "3 (15)", "2 (20)"), ("Ulcers", "5 (25)", "4 (40)"))
        rows = (*ROWS, *more)

        def first(canvas: Canvas, xs: tuple[float, ...]) -> None:
            lines(canvas, xs[0] - 2, 150, ["Table 1. Patients at baseline"], 9, "Helvetica-Bold")
            if ruled:
                rule(canvas, 142, xs[0] - 8, xs[0] + 225)
            self.part(canvas, 142, (heads, *rows[:3]), xs, ruled=False)

        def second(canvas: Canvas, xs: tuple[float, ...]) -> None:
            y = self.part(canvas, 780, ((heads,) if repeated else ()) + rows[3:], xs, ruled=ruled)
            lines(canvas, xs[0] - 2, y - 20, body * 4)

        def page(canvas: Canvas) -> None:
            lines(canvas, 60, 780, body * 6)
            first(canvas, columns[0])
            if columns[0] == right:
                lines(canvas, 60, 520, body * 6)
            elif rest == "next column":
                second(canvas, columns[1])
            else:
                lines(canvas, 316, 780, body * 6)

        pages = [page] if rest == "next column" else [page, lambda canvas: second(canvas, columns[1])]
        found = document(pdf(*pages), tmp_path)
        table = only(found)
        assert texts(table) == [list(heads), *map(list, rows)]
        assert table.row(6)[0].page == len(pages)

    def test_figures_that_stand_elsewhere_are_not_added(self, tmp_path: Path) -> None:
        def first(canvas: Canvas) -> None:
            lines(canvas, 60, 150, ["Table 1. Patients at baseline"], 9, "Helvetica-Bold")
            rule(canvas, 142)
            self.part(canvas, 142, (HEADER, *ROWS), XS, ruled=False)

        def second(canvas: Canvas) -> None:
            self.part(canvas, 780, ROWS, (70.0, 160.0, 280.0), ruled=False)
            prose(canvas, 600)

        assert only(document(pdf(first, second), tmp_path)).n_rows == 1 + len(ROWS)

    def test_a_table_of_its_own_is_not_added(self, tmp_path: Path) -> None:
        def page(caption: str) -> Callable[[Canvas], None]:
            def draw(canvas: Canvas) -> None:
                lines(canvas, 60, 700, [caption], 9, "Helvetica-Bold")
                horizontal_rules(canvas, 690)

            return draw

        found = document(pdf(page("Table 1. Patients"), page("Table 2. Others")), tmp_path)
        assert [table.n_rows for table in found.tables] == [5, 5]
