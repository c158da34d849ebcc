"""The text of a document in the making, each character with its page and box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import chain, pairwise
from typing import NamedTuple

from extract.document import Box, Cell, CharMap, Page, Recognised, Table
from extract.readers.glyphs import Frame, is_bold
from extract.readers.grid import Grid, GridCell
from extract.readers.hyphens import SOFT, Vocabulary, is_broken, joins
from extract.readers.raised import render
from extract.readers.words import Line, Word, glued


class Sheet(NamedTuple):
    """The page that words stand on, and how they are turned on it."""

    number: int
    frame: Frame


PlacedWords = tuple[Sequence[Word], Sheet]


class TextBuilder:
    """Appends words, lines and tables to a text; what is appended never changes again."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.charmap = CharMap()
        self._buffer = StringIO()
        self._length = 0
        self.bold_runs: list[tuple[int, int]] = []
        self.recognised: list[Recognised] = []
        self._reach: dict[int, tuple[int, int]] = {}

    @property
    def length(self) -> int:
        """How many characters there are so far: the offset of the next one."""
        return self._length

    @property
    def text(self) -> str:
        """The text so far."""
        return self._buffer.getvalue()

    def blank(self, text: str) -> None:
        """Append characters that are not printed: spaces, newlines, brackets put around a citation."""
        for _ in text:
            self.charmap.append(0, None)
        self._buffer.write(text)
        self._length += len(text)

    def pages(self, sizes: Sequence[tuple[float, float]]) -> tuple[Page, ...]:
        """The pages with the offsets of what they show; one without text is empty where the last ended."""
        pages, at = [], 0
        for number, (width, height) in enumerate(sizes, 1):
            start, end = self._reach.get(number, (at, at))
            pages.append(Page(number, width, height, start, end))
            at = end
        return tuple(pages)

    def lines(self, lines: Iterable[PlacedWords], *, in_table: bool = False) -> tuple[int, int]:
        """Append lines as one stretch of text, words broken between them joined; the offsets of what was added."""
        start = self._length
        for (words, sheet), (following, _) in pairwise(chain(lines, [((), None)])):
            assert sheet is not None
            self._words(words, sheet, following, in_table)
            if following and not self._joins(words, following):
                self.blank(" ")
        return start, self._length

    def _joins(self, words: Sequence[Word], following: Sequence[Word]) -> bool:
        """Whether no space parts the last word of a line from the first of the next."""
        last, first = words[-1].text, following[0].text
        if is_broken(last):
            return joins(last, first)
        if following[0].raised > 0:
            return True  # it brings its own space
        return (last[-1] in "–−/" and first[:1].isdigit()) or (last in "−–-±<>≤≥" and first[:1].isdigit())

    def _words(self, words: Sequence[Word], sheet: Sheet, following: Sequence[Word], in_table: bool) -> None:
        for index, word in enumerate(words):
            before = words[index - 1] if index else None
            text = word.text
            if index + 1 == len(words) and following and joins(text, following[0].text):
                text = text if self.vocabulary.keeps_hyphen(text, following[0].text) else text[:-1]
            if word.raised > 0:
                touches = before is not None and word.x0 - before.x1 < 0.3 * before.size
                lead, shown, tail = render(word.text, before.text if before else "", touches=touches, in_table=in_table)
                self.blank(lead)
                self._print(shown, word, sheet)
                self.blank(tail)
                continue
            if before is not None and not glued(before, word) and not _clings(before, word):
                self.blank(" ")
            self._print(text, word, sheet)
            self._note_bold(word, len(text))

    def _note_bold(self, word: Word, length: int) -> None:
        """Remember where bold type runs: it labels the parts of abstracts that have no colon after the label."""
        if not is_bold(word.font):
            return
        start = self._length - length
        if self.bold_runs and start - self.bold_runs[-1][1] <= 1:
            self.bold_runs[-1] = (self.bold_runs[-1][0], self._length)
        else:
            self.bold_runs.append((start, self._length))

    def _print(self, text: str, word: Word, sheet: Sheet) -> None:
        """Append a word's characters, or as many as `text` has left of them; soft hyphens are no characters."""
        start = self._length
        kept = []
        for index, character in enumerate(text):
            if character == SOFT:
                continue
            kept.append(character)
            self.charmap.append(sheet.number, sheet.frame.on_page(word.box(index)))
        self._buffer.write("".join(kept))
        self._length += len(kept)
        if kept:
            first, _ = self._reach.get(sheet.number, (start, start))
            self._reach[sheet.number] = (first, self._length)
            if word.certainty < 1:
                self.recognised.append(Recognised(start, self._length, word.certainty))

    def table(self, grid: Grid, sheets: Sequence[Sheet]) -> Table:
        """Append a table: its caption, a line for each row with tabs between the cells, its notes.

        sheets: the page of each of the table's parts, the first for caption and notes.
        """
        sheet = sheets[0]
        caption = None
        if grid.caption:
            caption = self.lines([(line.words, sheet) for line in grid.caption])
            self.blank("\n")
        start = self._length
        cells = []
        rows = grid.rows
        for number, row in enumerate(rows):
            column = 0
            for cell in row:
                self.blank("\t" * (cell.column - column))
                column = cell.column
                cells.append(self._cell(cell, sheets))
            if number + 1 < len(rows):
                self.blank("\n")
        end = self._length
        notes = None
        if grid.notes:
            self.blank("\n")
            notes = self.lines([(line.words, sheets[-1]) for line in grid.notes], in_table=True)
        return Table(start, end, tuple(cells), caption, notes, sheet.number)

    def _cell(self, cell: GridCell, sheets: Sequence[Sheet]) -> Cell:
        sheet = sheets[cell.part]
        start, end = self.lines([(words, sheet) for words in cell.lines], in_table=True)
        box = None
        if cell.lines:
            words = [word for line in cell.lines for word in line]
            box = sheet.frame.on_page(Box.around(Box(w.x0, w.top, w.x1, w.bottom) for w in words))
        return Cell(
            row=cell.row,
            column=cell.column,
            start=start,
            end=end,
            text=self.slice(start),
            header=cell.header,
            row_span=cell.row_span,
            column_span=cell.column_span,
            indent=cell.indent,
            bold=cell.bold,
            page=sheet.number,
            box=box,
        )

    def slice(self, start: int) -> str:
        """The text from `start` to the end so far."""
        self._buffer.seek(start)
        return self._buffer.read()


def _clings(raised: Word, word: Word) -> bool:
    """Whether a word goes on right after a superscript: the comma after a citation, the unit after an exponent."""
    touches = raised.raised > 0 and word.x0 - raised.x1 < 0.1 * word.size
    return touches and word.text[0] in ",.;:)/%]"


def placed(lines: Sequence[Line], sheet: Sheet) -> list[PlacedWords]:
    """The words of lines that stand on one sheet."""
    return [(line.words, sheet) for line in lines]
