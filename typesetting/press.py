"""Pages filled with columns, floating tables, heads and feet."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from source import Paper, Table, Text
from tables import TableStyle, flowables, parts
from type_setting import Markup

MOST_PAGES = 20


@dataclass(frozen=True)
class Layout:
    """One journal's page."""

    title: Callable[[Press], None]
    furniture: Callable[[Canvas, Paper, int, Layout], None]
    size: tuple[float, float] = (595.0, 842.0)
    margins: tuple[float, float, float, float] = (50, 60, 50, 60)  # left, top, right, bottom
    columns: int = 2
    gutter: float = 18
    font: str = "Roman"
    points: float = 9.5
    leading: float = 11.4
    heading: str = "<b>{text}</b>"
    subheading: str = "<i>{text}</i>"
    heading_font: str = "Roman"
    heading_points: float = 10.5
    indent: float = 10
    space: float = 0  # between paragraphs
    markup: Markup = field(default_factory=Markup)
    table: TableStyle = field(default_factory=TableStyle)
    table_markup: Markup | None = None
    line_numbers: bool = False
    numbered: bool = False
    language: str = "en_GB"
    reference_points: float = 7.8


class Press:
    """Sets one paper, page by page."""

    def __init__(self, paper: Paper, layout: Layout, last: tuple[int, float] = (0, 0.0)) -> None:
        """`last`: a page and the height of its foot, to end the columns of the last page at the same height."""
        self.paper, self.layout, self.last = paper, layout, last
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=layout.size, invariant=1)
        self.canvas.setTitle(paper.head["title"])
        left, _, right, _ = layout.margins
        self.width = layout.size[0] - left - right
        self.column_width = (self.width - (layout.columns - 1) * layout.gutter) / layout.columns
        self.page, self.line = 1, 0
        self.floats: list[tuple[Table, bool]] = []  # across the page, for the next one
        self.column_floats: list[list[Any]] = []
        self.turned: list[Table] = []
        self._numbers = (count(1), count(1))
        self._open()

    # The page

    def _open(self) -> None:
        _, top, _, bottom = self.layout.margins
        self.column, self.top, self.bottom = 0, self.layout.size[1] - top, bottom
        if self.page == self.last[0]:
            self.bottom = max(self.bottom, self.last[1])
        self.y = self.top
        self.layout.furniture(self.canvas, self.paper, self.page, self.layout)

    def _turn_page(self) -> None:
        self.canvas.showPage()
        self.page += 1
        self._open()
        if self.turned:
            self._turned_page(self.turned.pop(0))
            return
        waiting, self.floats = self.floats, []
        for table, again in waiting:
            self._across(table, again=again)

    def across(self, flowable: Any, before: float = 0, after: float = 0) -> None:
        """Set something over the whole width, at the top of what is free."""
        _, height = flowable.wrap(self.width, 10_000)
        self.y -= before + height
        flowable.drawOn(self.canvas, self.layout.margins[0], self.y)
        self._number_lines(flowable, self.y + height)
        self.y -= after
        self.top = self.y

    def _across(self, table: Table, *, again: bool) -> None:
        """Set a table over all columns; what goes on overleaf waits for the next page."""
        first, *rest = parts(table)
        self.floats += [(part, True) for part in rest]
        shown = self._table(first, self.width, again=again)
        height = sum(flowable.wrap(self.width, 10_000)[1] + 4 for flowable in shown)
        if height > self.y - self.bottom:
            self.floats.append((first, again))
        elif table.place == "bottom":
            self._stack(shown, self.bottom + height, self.width, self.layout.margins[0])
            self.bottom += height + 14
        else:
            self.y = self.top = self._stack(shown, self.y, self.width, self.layout.margins[0]) - 14

    def _turned_page(self, table: Table) -> None:
        """A page for one table, turned by a right angle."""
        left, top, _, bottom = self.layout.margins
        width = self.layout.size[1] - top - bottom
        self.canvas.saveState()
        self.canvas.translate(left + 10, bottom)
        self.canvas.rotate(90)
        self._stack(self._table(table, width), 0, width, 0)
        self.canvas.restoreState()
        self._turn_page()

    def _stack(self, shown: list[Any], y: float, width: float, x: float) -> float:
        for flowable in shown:
            _, height = flowable.wrap(width, 10_000)
            y -= height
            flowable.drawOn(self.canvas, x, y)
            y -= 4
        return y

    # Columns

    def _next_column(self) -> None:
        self.column += 1
        self.y = self.top
        if self.column == self.layout.columns:
            self._turn_page()
        waiting, self.column_floats = self.column_floats, []
        for shown in waiting:
            self._float(shown)

    @property
    def _x(self) -> float:
        return self.layout.margins[0] + self.column * (self.column_width + self.layout.gutter)

    def _float(self, shown: list[Any]) -> None:
        height = sum(flowable.wrap(self.column_width, 10_000)[1] + 4 for flowable in shown)
        if height > self.y - self.bottom:
            self.column_floats.append(shown)
            return
        before = 0 if self.y == self.top else 8
        self.y = self._stack(shown, self.y - before, self.column_width, self._x) - 10

    def flow(self, flowable: Any, before: float = 0, keep: float = 0) -> None:
        """Set something in the columns; `keep` is the height that must be left below it."""
        if self.y != self.top:
            self.y -= before
        room = self.y - self.bottom
        _, height = flowable.wrap(self.column_width, room)
        if height + keep <= room:
            self.y -= height
            flowable.drawOn(self.canvas, self._x, self.y)
            self._number_lines(flowable, self.y + height)
            return
        pieces = [] if keep else flowable.split(self.column_width, room)
        if len(pieces) > 1:
            self.flow(pieces[0])
        self._next_column()
        self.flow(pieces[-1] if pieces else flowable, keep=keep)

    def _number_lines(self, flowable: Any, top: float) -> None:
        if not self.layout.line_numbers or not isinstance(flowable, Paragraph):
            return
        leading = flowable.style.leading
        self.canvas.saveState()
        self.canvas.setFont("Helvetica", 6.5)
        self.canvas.setFillGray(0.45)
        for index in range(len(flowable.blPara.lines)):
            self.line += 1
            y = top - (index + 0.8) * leading
            self.canvas.drawRightString(self.layout.margins[0] - 14, y, str(self.line))
        self.canvas.restoreState()

    # What is set

    def style(self, **changes: Any) -> ParagraphStyle:
        layout = self.layout
        chosen = {
            "fontName": layout.font, "fontSize": layout.points, "leading": layout.leading, "alignment": TA_JUSTIFY,
            "hyphenationLang": layout.language, "hyphenationMinWordLength": 6, "embeddedHyphenation": 1,
            "splitLongWords": 0, "allowWidows": 0, "allowOrphans": 0,
        } | changes  # fmt: skip
        return ParagraphStyle("text", **chosen)

    def _table(self, table: Table, width: float, *, again: bool = False) -> list[Any]:
        markup = self.layout.table_markup or self.layout.markup
        return flowables(table, self.layout.table, markup, width, again=again)

    def heading(self, text: Text) -> Paragraph:
        layout = self.layout
        main = text.level == 1
        number = ""
        if layout.numbered:
            if main:
                self._section, self._numbers = next(self._numbers[0]), (self._numbers[0], count(1))
                number = f"{self._section}. "
            else:
                number = f"{self._section}.{next(self._numbers[1])}. "
        shown = layout.markup(number + text.text)
        pattern = layout.heading if main else layout.subheading
        points = layout.heading_points if main else layout.points
        style = self.style(
            fontName=layout.heading_font if main else layout.font,
            fontSize=points, leading=1.2 * points, alignment=0, hyphenationLang="", embeddedHyphenation=0,
        )  # fmt: skip
        return Paragraph(pattern.format(text=shown, TEXT=shown.upper()), style)

    def body(self) -> None:
        """All sections, tables and references, then what still floats."""
        after_heading, references = True, False
        for block in self.paper.body:
            if isinstance(block, Table):
                self._place(block)
            elif block.level:
                references = block.text.lower() == "references"
                before = 10 if block.level == 1 else 6
                lines_below = 4.5 if block.level == 1 else 2.4
                self.flow(self.heading(block), before=before, keep=lines_below * self.layout.leading)
                self.y -= 3 if block.level == 1 else 1
                after_heading = True
            else:
                points = self.layout.reference_points if references else self.layout.points
                leading = 1.18 * points if references else self.layout.leading
                indent = 0 if after_heading or references else self.layout.indent
                style = self.style(fontSize=points, leading=leading, firstLineIndent=indent)
                if references:
                    style.leftIndent, style.firstLineIndent = 12, -12
                shown = self.layout.markup(block.text)
                self.flow(Paragraph(shown, style), before=0 if after_heading else self.layout.space)
                after_heading = False
        while self.column_floats:
            if self.page > MOST_PAGES:
                raise ValueError(f"{self.paper.name}: a table is taller than its column")
            self._next_column()
        while (self.floats or self.turned) and self.page <= MOST_PAGES:
            self._turn_page()

    def _place(self, table: Table) -> None:
        if table.place == "turned":
            self.turned.append(table)
        elif table.place in {"wide", "bottom"}:
            self.floats.append((table, False))
        else:
            self._in_columns(table)

    def _in_columns(self, table: Table) -> None:
        pieces = [self._table(part, self.column_width, again=i > 0) for i, part in enumerate(parts(table))]
        for index, shown in enumerate(pieces):
            if index:
                self._next_column()
            self._float(shown)


def press(paper: Paper, layout: Layout) -> bytes:
    """The PDF of a paper in a layout, the columns of its last page of equal height."""
    machine = _set(paper, layout, (0, 0.0))
    pages = machine.page
    if layout.columns > 1:
        low, high = layout.margins[3], layout.size[1] - layout.margins[1]
        while high - low > 6:  # the highest foot with which the paper does not need another page
            foot = (low + high) / 2
            trial = _set(paper, layout, (pages, foot))
            if trial.page == pages:
                machine, low = trial, foot
            else:
                high = foot
    machine.canvas.showPage()
    machine.canvas.save()
    return machine.buffer.getvalue()


def _set(paper: Paper, layout: Layout, last: tuple[int, float]) -> Press:
    machine = Press(paper, layout, last)
    layout.title(machine)
    machine.body()
    return machine
