"""The title of a paper: the largest type in the upper part of its first page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.readers.words import Line

UPPER = 0.62
"""A title stands within this share of the first page from its top."""
_RUBRIC = re.compile(
    r"\W*(?:(?:original|full|regular) )?(?:research|review|clinical|case|short|brief|original|systematic)?\s*"
    r"(?:articles?|reports?|stud(?:y|ies)|papers?|review|communication|trial|case series|corrigendum|research)\W*",
    re.IGNORECASE,
)
_JOURNAL = re.compile(
    r"(?:the )?(?:[\w&-]+ ){0,5}(?:journal|annals|archives|bulletin)\b(?: [\w&-]+){0,6}$", re.IGNORECASE
)
MIN_WORDS, MAX_WORDS = 4, 60


def title_lines(lines: Sequence[Line], height: float) -> list[Line]:
    """The lines of the title, from top to bottom; none if nothing on the page stands out by its size."""
    sizes = [round(line.size * 2) / 2 for line in lines for _ in line.words]
    if not sizes:
        return []
    usual = sorted(sizes)[len(sizes) // 2]
    upper = sorted((line for line in lines if line.top < UPPER * height), key=lambda line: (line.top, line.x0))
    for size in sorted({round(line.size * 2) / 2 for line in upper}, reverse=True):
        if size <= 1.05 * usual:
            return []
        group = _first_run(
            [line for line in upper if abs(line.size - size) <= 0.5 and not _RUBRIC.fullmatch(line.text)]
        )
        if _JOURNAL.match(" ".join(line.text for line in group)):
            continue
        words = sum(len(line.words) for line in group)
        letters = sum(character.isalpha() for line in group for character in line.text)
        if MIN_WORDS <= words <= MAX_WORDS and letters > 15:
            return group
    return []


def _first_run(lines: Sequence[Line]) -> list[Line]:
    """The longest run of lines that follow each other without a gap."""
    runs: list[list[Line]] = []
    for line in lines:
        if runs and line.baseline - runs[-1][-1].baseline < 1.7 * line.size:
            runs[-1].append(line)
        else:
            runs.append([line])
    return max(runs, key=lambda run: sum(len(line.words) for line in run), default=[])
