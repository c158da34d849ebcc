"""From blocks in reading order to paragraphs that go on over columns and pages, with tables and notes between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.readers.builder import Sheet
from extract.readers.glyphs import is_bold, is_italic
from extract.readers.grid import Grid
from extract.readers.hyphens import is_broken
from extract.readers.layout import Block
from extract.readers.sections import kind_of
from extract.readers.tables import is_figure_caption, table_number
from extract.readers.words import Line

_ENDS = re.compile(r".*[.:;?!]['\"”’)\]]*(?:\s?\[?[\d,–-]*\]?)?$", re.DOTALL)
MAX_HEADING_WORDS = 14
LOOK_AHEAD = 12
"""Past so many tables, captions and notes a paragraph is looked for that goes on."""
_CONTINUED = re.compile(r"\bcont(?:inued|inuation|['’]?d|\.|\b)", re.IGNORECASE)
ALIKE = 0.04
"""Type sizes that differ by at most this share are the same."""


@dataclass(slots=True)
class Paragraph:
    """Lines, each with its sheet, that are read as one stretch."""

    lines: list[tuple[Line, Sheet]]
    right: float  # how far its column reaches

    @property
    def size(self) -> float:
        return median(line.size for line, _ in self.lines)

    @property
    def text(self) -> str:
        return " ".join(line.text for line, _ in self.lines)

    @property
    def page(self) -> int:
        return self.lines[0][1].number

    @property
    def bold(self) -> bool:
        return all(is_bold(word.font) for line, _ in self.lines for word in line.words)


@dataclass(slots=True)
class TableItem:
    """A table where it stands in the flow; one sheet for each part, if it goes on over pages."""

    grid: Grid
    sheets: list[Sheet]

    @property
    def page(self) -> int:
        return self.sheets[0].number


Item = Paragraph | TableItem


def paragraphs_of(block: Block, sheet: Sheet) -> list[Paragraph]:
    """The paragraphs of a block: parted by wider leading, indented first lines, short last lines, or bold type."""
    lines = block.lines
    leadings = [after.baseline - before.baseline for before, after in pairwise(lines)]
    usual = median(leadings) if leadings else 0.0
    groups = [[lines[0]]]
    for (before, after), leading in zip(pairwise(lines), leadings, strict=True):
        if _starts_paragraph(before, after, block, leading > 1.25 * usual + 0.5):
            groups.append([after])
        else:
            groups[-1].append(after)
    return [Paragraph([(line, sheet) for line in group], block.x1) for group in groups]


def _starts_paragraph(before: Line, after: Line, block: Block, wide_leading: bool) -> bool:
    if wide_leading or _all(is_bold, before) != _all(is_bold, after):
        return True
    if _all(is_italic, before) != _all(is_italic, after) and before.x1 < block.x1 - 2 * before.size:
        return True
    if _is_known_heading(before, block) or _is_known_heading(after, block):
        return True
    indent = after.x0 - block.x0
    if (
        0.7 * after.size < indent < 4 * after.size
        and before.x0 - block.x0 < 0.3 * after.size
        and _ENDS.match(before.text)
    ):
        return True
    width = block.x1 - block.x0
    short = before.x1 < block.x1 - max(2 * before.size, 0.15 * width)
    return short and bool(_ENDS.match(before.text)) and not after.text[:1].islower()


def _is_known_heading(line: Line, block: Block) -> bool:
    return line.x1 < block.x1 - 2 * line.size and len(line.words) < 8 and kind_of(line.text) is not None


def _all(style: Callable[[str], bool], line: Line) -> bool:
    return all(style(word.font) for word in line.words)


def is_heading(paragraph: Paragraph, body: float) -> bool:
    """Whether a paragraph is set as a heading: short, and bold, larger than the body, in capitals, or a known one."""
    text = paragraph.text
    if len(text.split()) > MAX_HEADING_WORDS or len(paragraph.lines) > 2:
        return False
    return paragraph.bold or paragraph.size > (1 + ALIKE) * body or text.isupper() or kind_of(text) is not None


def joined(items: Sequence[Item], body: float) -> list[Item]:
    """The items with paragraphs put together that a column or page break parts.

    What stands in between (a table, a caption, a footnote) goes before the paragraph if it is on the page where that
    begins, otherwise after it, so that pages follow each other in the text.
    """
    result: list[Item] = []
    used: set[int] = set()
    for index, item in enumerate(items):
        if index in used:
            continue
        if not isinstance(item, Paragraph):
            result.append(item)
            continue
        at, after = index, []
        while (found := _continuation(items, at, item, body)) is not None:
            between = [k for k in range(at + 1, found) if k not in used]
            used.update(between)
            result += [items[k] for k in between if items[k].page == item.page]
            after += [items[k] for k in between if items[k].page != item.page]
            continued = items[found]
            assert isinstance(continued, Paragraph)
            item.lines += continued.lines
            item.right = continued.right
            used.add(found)
            at = found
        result += [item, *after]
    return result


def _continuation(items: Sequence[Item], at: int, paragraph: Paragraph, body: float) -> int | None:
    """The index of the item that a paragraph ending at `at` goes on in, None if it ends there."""
    if not _is_open(paragraph, body):
        return None
    for index in range(at + 1, min(at + 1 + LOOK_AHEAD, len(items))):
        item = items[index]
        if not isinstance(item, Paragraph) or is_figure_caption(item.lines[0][0]):
            continue
        if is_heading(item, body):
            return None
        if abs(paragraph.size - item.size) <= ALIKE * max(paragraph.size, item.size):
            return index if _goes_on(paragraph, item) else None
    return None


def _is_open(paragraph: Paragraph, body: float) -> bool:
    """Whether a paragraph may break off: its last line is full and ends no sentence."""
    last = paragraph.lines[-1][0]
    if is_broken(last.text):
        return True
    if _ENDS.match(last.text) or is_heading(paragraph, body) or len(paragraph.text) < 40:
        return False
    return last.x1 > paragraph.right - 2.5 * last.size


def _goes_on(paragraph: Paragraph, item: Paragraph) -> bool:
    """Whether `item` reads like the rest of the open paragraph: it starts in lower case, or in a new column."""
    (last, sheet), (first, new_sheet) = paragraph.lines[-1], item.lines[0]
    if is_broken(last.text) or first.text[:1].islower():
        return True
    moved = new_sheet.number != sheet.number or first.baseline < last.baseline
    return moved and not is_bold(first.words[0].font)


def merge_continued(items: Iterable[Item]) -> list[Item]:
    """The items with tables that go on on a later page added to their first part: those whose caption says so
    ("Table 2. Continued"), and those without a caption, which follow the table they belong to."""
    result: list[Item] = []
    first_parts: dict[str, TableItem] = {}
    last: TableItem | None = None
    for item in items:
        if isinstance(item, TableItem) and not item.grid.caption:
            if last is not None and last.grid.extend(item.grid):
                last.sheets += item.sheets
                continue
        elif isinstance(item, TableItem):
            number = table_number(item.grid.caption[0])
            first = first_parts.get(number)
            if first is not None and _CONTINUED.search(item.grid.caption[0].text) and first.grid.extend(item.grid):
                first.sheets += item.sheets
                continue
            first_parts[number] = last = item
        result.append(item)
    return result


def body_size(lines: Iterable[Line]) -> float:
    """The type size of most of the text."""
    weights: dict[float, int] = {}
    for line in lines:
        size = round(line.size * 5) / 5
        weights[size] = weights.get(size, 0) + len(line.text)
    return max(weights, key=lambda size: (weights[size], -size)) if weights else 10.0
