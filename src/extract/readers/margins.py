"""What stands around and behind the text: running heads and feet, page numbers, line numbers, watermarks."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import median

from extract.readers.tables import is_table_caption
from extract.readers.words import Line

OUTER = 0.12
"""Running heads and feet stand within this share of the page's height from its edges."""
MAX_PIECES = 2
"""A running head beside something that is none has at most so many pieces in its row; a row of cells has more."""
SAME_ROW = 0.3
_NUMBERS = re.compile(r"\d+|\b[ivxl]+$")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?[a-z]?\d{1,5}(?:\s*(?:of|/)\s*\d+)?\W*", re.IGNORECASE)
MIN_LINE_NUMBERS = 8
WATERMARK_SIZE = 2.5
"""A watermark is so many times larger than the text that is printed over it."""


def running_keys(pages: Sequence[tuple[Sequence[Line], float]]) -> set[tuple[str, bool]]:
    """What `running_key` gives for the lines that repeat in the margins of `pages` (their lines and height)."""
    counts: Counter[tuple[str, bool]] = Counter()
    for lines, height in pages:
        counts.update({_key(line, height) for line in lines if _is_outer(line, height)})
    needed = max(2, min(3, len(pages) // 3))
    return {key for key, count in counts.items() if count >= needed}


def margin_lines(lines: Sequence[Line], height: float, running: set[tuple[str, bool]]) -> set[int]:
    """The ids of the running heads and feet and page numbers among the lines of a page.

    Figures of a table at the edge of the page look like either ("34"; "8 (80.0)" on two pages), so none is taken out
    of a row of cells, and what has no words only where it stands alone or further out than all that is no margin.
    """
    outer = sorted((line for line in lines if _is_outer(line, height)), key=lambda line: line.baseline)
    top = [line for line in outer if _is_top(line, height)]
    found: set[int] = set()
    for side in (top, outer[len(top) :][::-1]):
        clear = True  # nothing but margin further out
        for index, row in enumerate(_rows(side)):
            alike = [line for line in row if is_margin(line, height, running) and not is_table_caption(line)]
            whole = len(alike) == len(row)
            if len(row) <= MAX_PIECES or (whole and clear):
                bare = (whole and clear) or index == 0  # what has no words may be taken too
                found |= {id(line) for line in alike if bare or _has_words(line) or _is_lone_number(line, row)}
            clear = clear and whole
    return found


def _rows(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines side by side, row by row outwards in."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and abs(rows[-1][0].baseline - line.baseline) < SAME_ROW * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _is_lone_number(line: Line, row: Sequence[Line]) -> bool:
    """Whether a line is a page number with nothing beside it, as above the lowest line of the first page's foot."""
    return len(row) == 1 and _PAGE_NUMBER.fullmatch(line.text) is not None


def _has_words(line: Line) -> bool:
    return any(character.isalpha() for character in line.text)


def is_margin(line: Line, height: float, running: set[tuple[str, bool]]) -> bool:
    """Whether a line reads like a running head or foot or a page number, and stands where they do."""
    if not _is_outer(line, height):
        return False
    return _key(line, height) in running or _PAGE_NUMBER.fullmatch(line.text) is not None


def _is_outer(line: Line, height: float) -> bool:
    return line.bottom < OUTER * height or line.top > (1 - OUTER) * height


def _key(line: Line, height: float) -> tuple[str, bool]:
    """The line's text without its numbers, and whether it is at the top."""
    return _NUMBERS.sub("#", line.text.lower())[:60], _is_top(line, height)


def _is_top(line: Line, height: float) -> bool:
    return line.top < height / 2


def line_numbers(lines: Sequence[Line]) -> set[int]:
    """The ids of the line numbers of a manuscript: numbers left of all text that go up one by one or by five."""
    numbers = [line for line in lines if line.text.isdigit() and len(line.text) <= 4]
    if len(numbers) < MIN_LINE_NUMBERS:
        return set()
    others = [line.x0 for line in lines if not line.text.isdigit() and len(line.text) > 20]
    if not others:
        return set()
    left = min(others)
    column = sorted((line for line in numbers if line.x1 <= left + 1), key=lambda line: line.top)
    if len(column) < MIN_LINE_NUMBERS:
        return set()
    values = [int(line.text) for line in column]
    steps = Counter(after - before for before, after in itertools.pairwise(values))
    step, count = steps.most_common(1)[0]
    return {id(line) for line in column} if step in (1, 5) and count >= 0.8 * (len(values) - 1) else set()


def watermarks(lines: Sequence[Line]) -> set[int]:
    """The ids of the lines that much smaller ones are printed over: "DRAFT" behind the text.

    A large initial or a title stands beside or above the text, not behind it.
    """
    if not lines:
        return set()
    usual = median(line.size for line in lines)
    large = [line for line in lines if line.size > WATERMARK_SIZE * usual]
    return {id(line) for line in large if sum(_is_over(other, line) for other in lines) >= 2}


def _is_over(line: Line, large: Line) -> bool:
    """Whether half the height of a line and some of its width lie on a larger one's letters."""
    height = min(line.bottom, large.baseline) - max(line.top, large.baseline - 0.7 * large.size)
    return (
        line.size * WATERMARK_SIZE < large.size
        and height > 0.5 * (line.bottom - line.top)
        and min(line.x1, large.x1) - max(line.x0, large.x0) > line.size
    )
