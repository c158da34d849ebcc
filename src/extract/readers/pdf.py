"""PDF: pages to lines, lines to tables and paragraphs in reading order, those to a text that knows its boxes."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from extract.document import Box, Document, Section, Source, Table
from extract.errors import ReadError
from extract.readers import identity, ocr
from extract.readers.builder import Sheet, TextBuilder
from extract.readers.device import Device
from extract.readers.flow import Item, Paragraph, TableItem, body_size, joined, merge_continued, paragraphs_of
from extract.readers.fonts import repair_fonts
from extract.readers.glyphs import UNKNOWN, Frame, Rule, canvases, merged
from extract.readers.hyphens import Vocabulary
from extract.readers.layout import Block, blocks_of, reading_order
from extract.readers.margins import line_numbers, margin_lines, running_keys, watermarks
from extract.readers.page_tables import FoundTable, open_at_end, page_tables
from extract.readers.sections import headings_in, tile
from extract.readers.tables import captions_of, dots_to_rules, lines_in
from extract.readers.text import digest
from extract.readers.title import title_lines
from extract.readers.words import Line, lines_of, words_of

MIN_CHARACTERS = 30
"""A page with fewer characters than this and a picture is scanned."""
MAX_STAMP, SCAN_SHARE = 300, 0.7
"""So is one with as many as a stamp has ("Downloaded from …") over a picture of so much of the page."""
MAX_UNKNOWN_SHARE = 0.2
MAX_RULES = 20_000
LONG = 30
"""Of a file with more pages than this the lines are packed while they wait, which takes time and saves memory."""
ARTICLE_WORDS = 800


@dataclass(slots=True)
class _Side:
    """The lines of one direction on a page, with the rules where there may be tables."""

    sheet: Sheet
    lines: list[Line]
    rules: list[Rule] = field(default_factory=list)
    edges: list[Box] = field(default_factory=list)


@dataclass(slots=True)
class _Sheet:
    """What is kept of a page once it is closed."""

    width: float
    height: float
    sides: list[_Side]
    n_characters: int
    picture: float  # the share of the page that pictures cover
    fonts: set[str]
    recognised: bool = False

    @property
    def is_scanned(self) -> bool:
        """Whether the page is a picture that was not read."""
        if self.recognised or not self.picture:
            return False
        return self.n_characters < (MAX_STAMP if self.picture > SCAN_SHARE else MIN_CHARACTERS)


def documents(data: bytes, path: str) -> Iterator[Document]:
    """The one document in a PDF; ReadError with a reason if it cannot be read."""
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    suspects: set[str] = set()
    pages, warnings = _pages(data, suspects)
    _check_text(pages)
    suspect = tuple(n for n, page in enumerate(pages, 1) if page.fonts & suspects)
    warnings += [_of_scan(page, number) for number, page in enumerate(pages, 1) if page.is_scanned or page.recognised]
    warnings += [f"page {number} has signs in a font that may be misread" for number in suspect]
    yield replace(_document(pages, path, digest(data), tuple(warnings)), suspect_pages=suspect)


def _pages(data: bytes, suspects: set[str]) -> tuple[list[_Sheet], list[str]]:
    """All pages as lines; a page that cannot be parsed is empty and warned of."""
    pages: list[_Sheet] = []
    warnings = []
    with _open(data) as pdf:
        repair_fonts(pdf.rsrcmgr, suspects)
        device = Device(pdf.rsrcmgr)
        with_tables, is_long = False, len(pdf.pages) > LONG
        for number, page in enumerate(pdf.pages, 1):
            try:
                pages.append(_recognised(_page(page, device.layout(page), number, with_tables), page, number))
                with_tables = any(side.rules for side in pages[-1].sides)
                if is_long:
                    _pack(pages[-1].sides)
            except Exception as error:
                pages.append(_Sheet(float(page.width), float(page.height), [], 0, 0.0, set()))
                warnings.append(f"page {number} cannot be read ({type(error).__name__})")
            page.close()
    if not pages:
        raise ReadError("has no pages", code="empty")
    if len(warnings) == len(pages):
        raise ReadError("has no page that can be read (damaged or cut off)", code="truncated")
    return pages, warnings


def _open(data: bytes) -> Any:
    """The pdfplumber file in `data`; what pdfminer says of a broken one is put in words."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    try:
        pdf = pdfplumber.open(io.BytesIO(data))
        with suppress(AttributeError):
            _ = pdf.pages
        return pdf
    except Exception as error:
        causes = [error, error.__cause__, error.__context__, *error.args]
        if any(isinstance(cause, (PDFPasswordIncorrect, PDFEncryptionError)) for cause in causes):
            raise ReadError("is encrypted; save a copy without password", code="encrypted") from error
        if b"%%EOF" not in data[-2048:]:
            raise ReadError("is cut off before its end; download it again", code="truncated") from error
        raise ReadError("is a damaged PDF; download it again or print it to a new PDF", code="damaged") from error


def _page(page: Any, layout: Any, number: int, after_tables: bool) -> _Sheet:
    """What is on a page; its rules only if there may be tables: captions, or tables on the page before."""
    sides = []
    n_characters = 0
    fonts: set[str] = set()
    for canvas in canvases(page, layout):
        lines = lines_of(words_of(canvas.glyphs))
        n_characters += len(canvas.glyphs)
        fonts |= {glyph.font for glyph in canvas.glyphs}
        side = _Side(Sheet(number, canvas.frame), lines)
        if (after_tables or captions_of(lines)) and len(canvas.rules) < MAX_RULES:
            side.rules, side.edges = canvas.rules, canvas.edges
        sides.append(side)
    return _Sheet(float(page.width), float(page.height), sides, n_characters, _picture(layout), fonts)


def _picture(layout: Any) -> float:
    """The share of a page that its largest picture covers; a little where it is out of sight."""
    from pdfminer.layout import LTFigure, LTImage

    sizes = [thing.width * thing.height for thing in layout if isinstance(thing, (LTFigure, LTImage))]
    return max(0.01, float(max(sizes) / max(1.0, layout.width * layout.height))) if sizes else 0.0


def _recognised(sheet: _Sheet, page: Any, number: int) -> _Sheet:
    """The sheet of a page as Tesseract reads it where that finds more than is written on it, else the same."""
    if not sheet.is_scanned or not ocr.is_installed():
        return sheet
    with suppress(RuntimeError):
        lines = ocr.recognised(page)
        n_characters = sum(len(word.text) for line in lines for word in line.words)
        if n_characters > max(sheet.n_characters, MIN_CHARACTERS):
            frame = Frame(page.width, page.height, page.mediabox[0], page.mediabox[1], 0)
            sides = [_Side(Sheet(number, frame), lines)]
            return _Sheet(sheet.width, sheet.height, sides, n_characters, sheet.picture, set(), recognised=True)
    return sheet


def _of_scan(page: _Sheet, number: int) -> str:
    if page.recognised:
        return f"page {number} is a picture, read by Tesseract; compare its figures"
    if ocr.is_installed():
        return f"page {number} is a picture in which Tesseract reads nothing"
    return f"page {number} has no text layer (scanned?); it is read where Tesseract and the extra `ocr` are installed"


def _check_text(pages: list[_Sheet]) -> None:
    n_characters = sum(page.n_characters for page in pages)
    if n_characters < MIN_CHARACTERS:
        if any(page.picture for page in pages):
            advice = "no words were recognised in it" if ocr.is_installed() else "install Tesseract and the extra `ocr`"
            raise ReadError(f"is scanned, without a text layer; {advice}", code="no_text_layer")
        raise ReadError("has no text on its pages", code="no_text_layer")
    texts = [line.text for page in pages for side in page.sides for line in side.lines]
    unknown = sum(text.count(UNKNOWN) for text in texts)
    if unknown > MAX_UNKNOWN_SHARE * sum(map(len, texts)):
        raise ReadError("has fonts whose characters cannot be told; print it to a new PDF", code="unreadable_fonts")


def _document(pages: list[_Sheet], path: str, source_id: str, warnings: tuple[str, ...]) -> Document:
    margins = _take_margins(pages)
    vocabulary = Vocabulary()
    for page in pages:
        for side in page.sides:
            vocabulary.learn(line.text for line in side.lines)
    title = title_lines(pages[0].sides[0].lines, pages[0].height) if pages[0].sides else []
    items = [item for page_items in _in_order(pages) for item in page_items]
    body = body_size(line for item in items if isinstance(item, Paragraph) for line, _ in item.lines)
    builder = TextBuilder(vocabulary)
    tables, title_span = _write(builder, joined(merge_continued(items), body), title)
    text = builder.text
    sections = _sections(text, title_span, tables, builder.bold_runs)
    title_text = " ".join(text[slice(*title_span)].split()) if title_span else None
    source = Source(
        id=source_id,
        path=path,
        kind=_kind(text, {section.kind for section in sections}),
        title=title_text,
        doi=identity.own_doi(margins) or identity.own_doi(text),
        pmid=identity.own_pmid(text),
        registrations=identity.own_registrations(text),
    )
    return Document(
        source,
        text,
        pages=builder.pages([(page.width, page.height) for page in pages]),
        tables=tuple(tables),
        sections=sections,
        charmap=builder.charmap,
        recognised=tuple(builder.recognised),
        warnings=warnings,
    )


def _take_margins(pages: list[_Sheet]) -> str:
    """Take running heads and feet, numbers and watermarks off the pages; what the margins said: often the DOI."""
    running = running_keys([(side.lines, page.height) for page in pages for side in page.sides[:1]])
    taken = []
    for page in pages:
        for side in page.sides[:1]:
            besides = line_numbers(side.lines) | watermarks(side.lines)
            side.lines = [line for line in side.lines if id(line) not in besides]
            outer = margin_lines(side.lines, page.height, running)
            taken += [line.text for line in side.lines if id(line) in outer]
            side.lines = [line for line in side.lines if id(line) not in outer]
    return "\n".join(taken)


def _in_order(pages: list[_Sheet]) -> Iterator[list[Item]]:
    """The paragraphs and tables of each side of each page in reading order; its lines are packed again after it."""
    open_table: FoundTable | None = None
    for page in pages:
        for index, side in enumerate(page.sides):
            for line in side.lines:
                line.unpack()
            rules = merged(side.rules)
            lines = dots_to_rules(side.lines, rules)
            tables = page_tables(lines, rules, side.edges, side.rules, open_table if index == 0 else None)
            taken = {id(line) for table in tables for line in lines_in(table.region)}
            blocks = blocks_of([line for line in lines if id(line) not in taken])
            blocks += [Block(lines_in(table.region), table.grid) for table in tables]
            if index == 0:
                open_table = open_at_end(tables, lines)
            yield [item for block in reading_order(blocks) for item in _items(block, side.sheet)]
        if len(pages) > LONG:
            _pack(page.sides)


def _pack(sides: Iterable[_Side]) -> None:
    for side in sides:
        for line in side.lines:
            line.pack()


def _items(block: Block, sheet: Sheet) -> list[Item]:
    if block.table is not None:
        return [TableItem(block.table, [sheet])]
    return [*paragraphs_of(block, sheet)]


def _write(builder: TextBuilder, items: list[Item], title: list[Line]) -> tuple[list[Table], tuple[int, int] | None]:
    """Write paragraphs and tables, an empty line between them; the tables, and the offsets of the title."""
    tables: list[Table] = []
    title_span: tuple[int, int] | None = None
    title_ids = {id(line) for line in title}
    for item in items:
        if builder.length:
            builder.blank("\n\n")
        if isinstance(item, TableItem):
            tables.append(builder.table(item.grid, item.sheets))
            continue
        span = builder.lines((line.words, sheet) for line, sheet in item.lines)
        if any(id(line) in title_ids for line, _ in item.lines):
            title_span = (title_span[0] if title_span else span[0], span[1])
    return tables, title_span


def _sections(
    text: str, title: tuple[int, int] | None, tables: list[Table], bold: list[tuple[int, int]]
) -> tuple[Section, ...]:
    """The sections by their headings. A table that was printed among the references is cut out of them."""
    starts = [start for start in headings_in(text, bold) if not title or start[0] >= title[1]]
    sections: list[Section] = []
    for section in tile(starts, len(text)):
        at = section.start
        if section.kind == "references":
            for table in tables:
                first, last = (table.caption or (table.start,))[0], (table.notes or (0, table.end))[1]
                if at <= first and last <= section.end:
                    if first > at:
                        sections.append(Section(section.kind, at, first))
                    sections.append(Section("results", first, last))
                    at = last
        if at < section.end:
            sections.append(Section(section.kind, at, section.end))
    return tuple([Section("title", *title), *sections] if title else sections)


def _kind(text: str, sections: set[str]) -> str:
    if "references" in sections and len(text.split()) > ARTICLE_WORDS:
        return "article"
    return identity.kind_of_source(text, sections)
