"""What stands around the text: running heads and feet, page numbers, line numbers."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from extract.readers.words import Line

OUTER = 0.12
"""Running heads and feet stand within this share of the page's height from its edges."""
_NUMBERS = re.compile(r"\d+|\b[ivxl]+$")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?[a-z]?\d{1,5}(?:\s*(?:of|/)\s*\d+)?\W*", re.IGNORECASE)
MIN_LINE_NUMBERS = 8


def running_keys(pages: Sequence[tuple[Sequence[Line], float]]) -> set[tuple[str, bool]]:
    """What `running_key` gives for the lines that repeat in the margins of `pages` (their lines and height)."""
    counts: Counter[tuple[str, bool]] = Counter()
    for lines, height in pages:
        counts.update({_key(line, height) for line in lines if _is_outer(line, height)})
    needed = max(2, min(3, len(pages) // 3))
    return {key for key, count in counts.items() if count >= needed}


def is_margin(line: Line, height: float, running: set[tuple[str, bool]]) -> bool:
    """Whether a line is a running head or foot or a page number."""
    if not _is_outer(line, height):
        return False
    return _key(line, height) in running or _PAGE_NUMBER.fullmatch(line.text) is not None


def _is_outer(line: Line, height: float) -> bool:
    return line.bottom < OUTER * height or line.top > (1 - OUTER) * height


def _key(line: Line, height: float) -> tuple[str, bool]:
    """The line's text without its numbers, and whether it is at the top."""
    return _NUMBERS.sub("#", line.text.lower())[:60], line.top < height / 2


def line_numbers(lines: Sequence[Line]) -> set[int]:
    """The ids of the line numbers of a manuscript: numbers left of all text that go up one by one or by five."""
    numbers = [line for line in lines if len(line.words) == 1 and line.text.isdigit() and len(line.text) <= 4]
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
