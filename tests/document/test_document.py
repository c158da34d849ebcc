"""Boxes, the character map and the shape of tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.document import Box, Cell, CharMap, Document, Source, Table

points = st.floats(0, 1000, width=32)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    x0, x1 = sorted((draw(points), draw(points)))
    top, bottom = sorted((draw(points), draw(points)))
    return Box(x0, top, x1, bottom)


class TestCharMap:
    @given(st.lists(st.tuples(st.integers(1, 3), boxes()), min_size=1, max_size=20))
    def test_a_box_holds_all_characters_of_the_first_page(self, printed: list[tuple[int, Box]]) -> None:
        charmap = CharMap()
        for page, box in printed:
            charmap.append(page, box)
        place = charmap.locate(0, len(printed))
        assert place is not None
        first, around = place
        assert first == printed[0][0]
        exact = Box.around(box for page, box in printed if page == first)
        assert around == pytest.approx(exact, abs=0.04)

    @given(st.lists(st.tuples(*[st.floats(-1e6, 1e6)] * 4), min_size=1))
    def test_boxes_off_the_page_are_kept(self, sides: list[tuple[float, float, float, float]]) -> None:
        charmap = CharMap()
        for box in sides:
            charmap.append(1, Box(*box))
        for index, box in enumerate(sides):
            assert charmap.locate(index, index + 1) == (1, pytest.approx(Box(*box), abs=0.04))

    def test_pages_of_a_stretch(self) -> None:
        charmap = CharMap()
        for page in (1, 0, 3):
            charmap.append(page, Box(1, 2, 3, 4) if page else None)
        assert (charmap.pages(0, 3), charmap.pages(1, 2)) == ({1, 3}, set())

    def test_unprinted_characters_have_no_place(self) -> None:
        charmap = CharMap()
        charmap.append(1, Box(1, 2, 3, 4))
        charmap.append(0, None)
        charmap.append(2, Box(5, 6, 7, 8))
        assert len(charmap) == 3
        assert charmap.locate(1, 2) is None
        assert charmap.locate(1, 3) == (2, Box(5, 6, 7, 8))
        assert charmap.locate(0, 0) is None


class TestBox:
    def test_around_nothing(self) -> None:
        with pytest.raises(ValueError, match="no boxes"):
            Box.around([])


class TestDocument:
    def test_a_text_without_pages_has_no_places(self) -> None:
        assert Document(Source("sha256:0", "a.txt", "abstract"), "text").locate(0, 4) is None


class TestTable:
    def test_spans_count(self) -> None:
        table = Table(0, 3, (Cell(0, 0, 0, 1, "a", column_span=3), Cell(1, 2, 2, 3, "c"), Cell(1, 0, 1, 2, "b")))
        assert (table.n_rows, table.n_columns) == (2, 3)
        assert [cell.text for cell in table.row(1)] == ["b", "c"]

    def test_no_cells(self) -> None:
        assert (Table(0, 0, ()).n_rows, Table(0, 0, ()).n_columns) == (0, 0)
