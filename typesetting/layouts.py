"""Ten journals: their pages, their titles, their heads and feet."""

from __future__ import annotations

from press import Layout, Press
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import HRFlowable, Paragraph
from reportlab.platypus import Table as Grid
from source import Paper
from tables import TableStyle
from type_setting import Markup

A4, LETTER = (595.0, 842.0), (612.0, 792.0)


def _line(press: Press, key: str, font: str, points: float, *, colour: str = "#000000", after: float = 4,
          centred: bool = False, pattern: str = "{}", leading: float = 1.2) -> None:  # fmt: skip
    """One entry of the paper's head, over the whole width."""
    if key not in press.paper.head:
        return
    style = press.style(fontName=font, fontSize=points, leading=leading * points, textColor=HexColor(colour),
                        alignment=TA_CENTER if centred else 0, hyphenationLang="", embeddedHyphenation=0)  # fmt: skip
    text = pattern.format(press.layout.markup(press.paper.head[key]))
    press.across(Paragraph(text, style), after=after)


def _abstract(press: Press, font: str, points: float, *, shade: str = "", inset: float = 0, rule: bool = False,
              leading: float = 1.22) -> None:  # fmt: skip
    style = press.style(fontName=font, fontSize=points, leading=leading * points, leftIndent=inset, rightIndent=inset)
    paragraphs = [Paragraph(press.layout.markup(block.text), style) for block in press.paper.abstract]
    if shade:
        box = Grid([[paragraphs]], colWidths=[press.width])
        box.setStyle([("BACKGROUND", (0, 0), (-1, -1), HexColor(shade)), ("LEFTPADDING", (0, 0), (-1, -1), 9),
                      ("RIGHTPADDING", (0, 0), (-1, -1), 9), ("TOPPADDING", (0, 0), (-1, -1), 6),
                      ("BOTTOMPADDING", (0, 0), (-1, -1), 8)])  # fmt: skip
        press.across(box, after=12)
        return
    for paragraph in paragraphs:
        press.across(paragraph, after=2)
    if rule:
        press.across(HRFlowable(width="100%", thickness=0.5, color=HexColor("#444444")), before=4, after=10)
    else:
        press.across(HRFlowable(width="100%", thickness=0, color=HexColor("#FFFFFF")), after=8)


def _write(canvas: Canvas, x: float, y: float, text: str, font: str, points: float, *, align: str = "left",
           colour: str = "#000000") -> None:  # fmt: skip
    canvas.saveState()
    canvas.setFont(font, points)
    canvas.setFillColor(HexColor(colour))
    {"left": canvas.drawString, "right": canvas.drawRightString, "centre": canvas.drawCentredString}[align](x, y, text)
    canvas.restoreState()


def _rule(canvas: Canvas, x0: float, x1: float, y: float, thickness: float, colour: str = "#000000") -> None:
    canvas.saveState()
    canvas.setLineWidth(thickness)
    canvas.setStrokeColor(HexColor(colour))
    canvas.line(x0, y, x1, y)
    canvas.restoreState()


# 1. A preprint: one column, line numbers, much leading, a notice above every page


def _preprint_title(press: Press) -> None:
    _line(press, "title", "Roman-Bold", 15, after=10, leading=1.35)
    _line(press, "authors", "Roman", 11, after=6, leading=1.5)
    _line(press, "affiliations", "Roman", 9, after=8, leading=1.5)
    _line(press, "correspondence", "Roman", 9, after=12, leading=1.5)
    _abstract(press, "Roman", 11, leading=1.5)


def _preprint_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    _write(canvas, width / 2, height - 28, paper.head["notice"], "Helvetica", 6.4, align="centre", colour="#555555")
    _write(canvas, width / 2, height - 37, paper.head["notice2"], "Helvetica", 6.4, align="centre", colour="#555555")
    _write(canvas, width / 2, 32, str(page), "Roman", 10, align="centre")


# 2. Two columns, Times, horizontal rules


def _bulletin_title(press: Press) -> None:
    _line(press, "section", "Roman-Bold", 8.5, colour="#1F3F7A", after=10)
    _line(press, "title", "Roman-Bold", 17, after=8)
    _line(press, "authors", "Roman", 10.5, after=4)
    _line(press, "affiliations", "Roman-Italic", 8, after=10)
    _abstract(press, "Roman", 9, inset=24, rule=True)


def _bulletin_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    left, right = layout.margins[0], width - layout.margins[2]
    first, then = paper.head["running"].split(" | ")
    _rule(canvas, left, right, height - 44, 0.5)
    if page % 2:
        _write(canvas, left, height - 40, first, "Roman-Italic", 8.5)
        _write(canvas, right, height - 40, str(416 + page), "Roman", 8.5, align="right")
    else:
        _write(canvas, left, height - 40, str(416 + page), "Roman", 8.5)
        _write(canvas, right, height - 40, then, "Roman-Italic", 8.5, align="right")
    if page == 1:
        _write(canvas, left, 36, paper.head["doi"], "Roman", 7)


# 3. Middle-dot decimals, a shaded summary, tables over both columns


def _weekly_title(press: Press) -> None:
    _line(press, "title", "Serif-Bold", 18, colour="#7A1F2B", after=8, leading=1.15)
    _line(press, "authors", "Serif-Italic", 9.5, after=10)
    _abstract(press, "Sans", 8.8, shade="#F6E9E4")


def _weekly_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    _write(canvas, width - 46, height - 34, "Articles", "Serif-Bold", 13, align="right", colour="#7A1F2B")
    _write(canvas, 46, 30, paper.head["running"], "Sans", 7)
    _write(canvas, width - 46, 30, str(1187 + page), "Sans-Bold", 8, align="right")


# 4. A magazine: three columns, a coloured band, Helvetica


def _magazine_title(press: Press) -> None:
    _line(press, "title", "Helvetica-Bold", 20, colour="#0B5D4E", after=6, leading=1.1)
    _line(press, "authors", "Helvetica", 9, colour="#333333", after=8)
    _abstract(press, "Helvetica-Bold", 8.6, rule=True)


def _magazine_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    canvas.saveState()
    canvas.setFillColor(HexColor("#0B5D4E"))
    canvas.rect(0, height - 34, width, 34, stroke=0, fill=1)
    canvas.restoreState()
    _write(canvas, 38, height - 22, paper.head["journal"], "Helvetica-Bold", 10, colour="#FFFFFF")
    _write(canvas, width - 38, height - 22, paper.head["issue"], "Helvetica", 8, align="right", colour="#FFFFFF")
    _write(canvas, width - 38 if page % 2 else 38, 26, str(30 + page), "Helvetica-Bold", 9,
           align="right" if page % 2 else "left", colour="#0B5D4E")  # fmt: skip


# 5. Numbered sections, Times, every table fully ruled


def _transactions_title(press: Press) -> None:
    _line(press, "title", "Times-Roman", 19, centred=True, after=8)
    _line(press, "authors", "Times-Roman", 10.5, centred=True, after=4)
    _line(press, "affiliations", "Times-Italic", 8.5, centred=True, after=12)
    _abstract(press, "Times-Bold", 8.8, rule=False)


def _transactions_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    _write(canvas, 46, height - 32, paper.head["running"], "Times-Roman", 7.5)
    _write(canvas, width - 46, height - 32, str(page), "Times-Roman", 7.5, align="right")


# 6. Banded tables without rules, a stamp up the margin


def _case_title(press: Press) -> None:
    _line(press, "section", "Sans-Bold", 9, colour="#B3541E", after=6)
    _line(press, "title", "Sans-Bold", 17, after=6, leading=1.15)
    _line(press, "authors", "Sans", 9.5, after=3)
    _line(press, "affiliations", "Sans", 7.5, colour="#555555", after=8)
    _abstract(press, "Serif", 9, shade="#F2F2F2")


def _case_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    canvas.saveState()
    canvas.translate(24, 300)
    canvas.rotate(90)
    canvas.setFont("Helvetica", 6.5)
    canvas.setFillGray(0.4)
    canvas.drawString(0, 0, paper.head["stamp"])
    canvas.restoreState()
    _write(canvas, 50, height - 34, paper.head["running"], "Sans", 8, colour="#B3541E")
    _write(canvas, width - 50, height - 34, f"{page} of 3", "Sans", 8, align="right", colour="#B3541E")


# 7. Ligatures, a double rule, a page for a turned table


def _annals_title(press: Press) -> None:
    _line(press, "title", "Serif-Bold", 16, centred=True, after=8, leading=1.15)
    _line(press, "authors", "Serif", 10, centred=True, after=4)
    _line(press, "affiliations", "Serif-Italic", 8, centred=True, after=10)
    _abstract(press, "Serif", 8.8, inset=36)


def _annals_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    _rule(canvas, 54, width - 54, height - 46, 1.4)
    _rule(canvas, 54, width - 54, height - 49, 0.4)
    first, then = paper.head["running"].split(" | ")
    _write(canvas, width / 2, height - 42, first if page % 2 else then, "Serif-Italic", 8.5, align="centre")
    _write(canvas, width / 2, 34, f"– {210 + page} –", "Serif", 8.5, align="centre")


# 8. Open access: one column beside a wide margin, a long table over two pages


def _open_title(press: Press) -> None:
    _line(
        press,
        "section",
        "Sans-Bold",
        9,
        colour="#FFFFFF",
        after=8,
        pattern='<span backColor="#2A6F97">&nbsp;{}&nbsp;</span>',
    )
    _line(press, "title", "Sans-Bold", 19, after=6, leading=1.15)
    _line(press, "authors", "Sans", 10, after=8)
    _abstract(press, "Sans", 9.4, rule=True, leading=1.3)


def _open_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    _write(canvas, 50, height - 32, paper.head["running"], "Sans", 7.5, colour="#444444")
    _write(canvas, width - 50, height - 32, f"Page {page} of 4", "Sans", 7.5, align="right", colour="#444444")
    if page == 1:
        lines = paper.head["margin"].split(" / ")
        for index, line in enumerate(lines):
            _write(canvas, 50, 150 - 10 * index, line, "Sans", 7, colour="#444444")


# 9. A review: American letter paper, numbers in brackets, tables across


def _review_title(press: Press) -> None:
    _line(press, "section", "Roman-Italic", 10, after=6)
    _line(press, "title", "Roman-Bold", 18, after=8)
    _line(press, "authors", "Roman", 10.5, after=10)
    _abstract(press, "Roman", 9.2, rule=True)


def _review_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    _write(canvas, 54, height - 36, paper.head["running"], "Roman-Bold", 8)
    _rule(canvas, 54, width - 54, height - 40, 0.8, "#8A6D00")
    _write(canvas, width - 54, 34, f"e{52 + page}", "Roman", 8, align="right")
    if page == 1:
        _write(canvas, 54, 34, paper.head["rights"], "Roman", 7)


# 10. An accepted manuscript: a watermark, decimal commas, tables without any rule


def _nursing_title(press: Press) -> None:
    _line(press, "title", "Times-Bold", 16, after=6)
    _line(press, "authors", "Times-Roman", 10.5, after=3)
    _line(press, "affiliations", "Times-Italic", 8.5, after=8)
    _abstract(press, "Times-Italic", 9.5, rule=True)


def _nursing_page(canvas: Canvas, paper: Paper, page: int, layout: Layout) -> None:
    width, height = layout.size
    canvas.saveState()
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    canvas.setFont("Helvetica-Bold", 52)
    canvas.setFillGray(0.93)
    canvas.drawCentredString(0, 0, "ACCEPTED MANUSCRIPT")
    canvas.restoreState()
    _write(canvas, width / 2, height - 34, paper.head["running"], "Times-Roman", 8.5, align="centre")
    _write(canvas, width / 2, 30, f"{page}", "Times-Roman", 9, align="centre")


BRACKETS = " [{mark}]"

LAYOUTS = {
    "preprint": Layout(
        _preprint_title, _preprint_page, margins=(72, 62, 72, 56), columns=1, points=11, leading=17, indent=0,
        space=5, heading_font="Roman-Bold", heading_points=12.5, line_numbers=True, markup=Markup(size=11),
        subheading="<b><i>{text}</i></b>", reference_points=10,
        table=TableStyle(font="Roman", size=9.2, rules="rules", padding=2.2),
    ),
    "bulletin": Layout(
        _bulletin_title, _bulletin_page, margins=(56, 64, 56, 62), points=10.4, leading=12.9, markup=Markup(size=10.4),
        heading='<font color="#1F3F7A"><b>{TEXT}</b></font>', heading_points=9,
        table=TableStyle(font="Roman", size=7.6, caption="<b>Table {number}</b> {caption}"),
    ),
    "weekly": Layout(
        _weekly_title, _weekly_page, margins=(46, 54, 46, 50), points=9, leading=11, font="Serif",
        heading_font="Serif-Bold", heading_points=10.5, markup=Markup(decimal="·", size=9), gutter=16,
        table=TableStyle(font="Sans", size=7.6, colour="#7A1F2B", caption="<i>Table {number}</i>: <b>{caption}</b>"),
    ),
    "magazine": Layout(
        _magazine_title, _magazine_page, margins=(42, 66, 42, 60), columns=3, gutter=16, font="Helvetica", points=9.8,
        leading=13.2, heading_font="Helvetica-Bold", heading_points=9.5,
        heading='<font color="#0B5D4E"><b>{text}</b></font>', subheading="<b>{text}</b>",
        markup=Markup(minus="–", size=9.8), reference_points=7.4,
        table=TableStyle(font="Helvetica", size=7, rules="bar", colour="#0B5D4E", gap=6,
                         caption="<b>TABLE {number}. {caption}</b>"),
    ),
    "transactions": Layout(
        _transactions_title, _transactions_page, size=LETTER, margins=(54, 58, 54, 58), font="Times-Roman", points=10.8,
        leading=13, heading_font="Times-Roman", heading_points=10, heading="{TEXT}", numbered=True,
        markup=Markup(minus="–", citation=BRACKETS, size=10.8),
        table=TableStyle(font="Times-Roman", size=8.4, rules="grid", caption="TABLE {number}<br/>{caption}"),
    ),
    "case-notes": Layout(
        _case_title, _case_page, margins=(54, 60, 54, 56), font="Serif", points=9.9, leading=13.2,
        heading_font="Sans-Bold", heading_points=11, subheading='<font name="Sans-Bold">{text}</font>', indent=0,
        space=5, markup=Markup(citation=BRACKETS, size=9.9),
        table=TableStyle(font="Sans", size=8, rules="banded", padding=2, caption="<b>Table {number}</b> | {caption}"),
    ),
    "annals": Layout(
        _annals_title, _annals_page, margins=(54, 66, 54, 54), font="Serif", points=9.2, leading=11.5,
        heading_font="Serif-Bold", heading_points=10, heading="{TEXT}", markup=Markup(ligatures=True, size=9.2),
        table_markup=Markup(size=7.8), gutter=20,
        table=TableStyle(font="Serif", size=7.6, gap=10, caption="TABLE {number}. <i>{caption}</i>"),
    ),
    "open": Layout(
        _open_title, _open_page, margins=(150, 60, 50, 54), columns=1, font="Serif", points=9.8, leading=13.4, indent=0,
        space=4, heading_font="Sans-Bold", heading_points=12, subheading='<font name="Sans-Bold">{text}</font>',
        markup=Markup(citation=BRACKETS, size=9.8), reference_points=8.2,
        table=TableStyle(font="Sans", size=8.2, gap=7, continued="<b>Table {number}</b> (continued)"),
    ),
    "review": Layout(
        _review_title, _review_page, size=LETTER, margins=(54, 58, 54, 54), points=9.6, leading=11.6,
        heading_font="Roman-Bold", heading_points=11, markup=Markup(citation=BRACKETS, size=9.6), language="en_US",
        table=TableStyle(font="Roman", size=8, gap=7, colour="#8A6D00", align=0),
    ),
    "nursing": Layout(
        _nursing_title, _nursing_page, margins=(52, 56, 52, 50), font="Times-Roman", points=10, leading=12.2,
        heading_font="Times-Bold", heading_points=11, markup=Markup(minus="-", decimal=",", size=10), gutter=22,
        table=TableStyle(font="Times-Roman", size=8.4, rules="plain", padding=1.2, caption="Table {number}: {caption}"),
    ),
}  # fmt: skip
