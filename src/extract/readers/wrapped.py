"""Rows of a table whose cells go on in the next line, put together again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extract.readers.words import Word

INDENT = 3.0
"""Row labels that start so many points further right are one level deeper."""
MIN_PROSE_WORDS = 1.0
"""Where the lines of cells have more words than this on average, white parts the rows rather than each label."""
OVERLAP = 0.2
TWO_SORTS = 0.12
"""The white between rows and that within them differ by at least so many type sizes."""
CENTRED = 0.3
"""Cells are centred in a row if their middles are nearer to each other than so many type sizes."""

_NUMERIC = re.compile(r"[<>≤≥=~±+−–-]?\s*[<>≤≥]?\s*\d[\d.,·\s]*+(?!(?:mo|weeks?|months?|years?|wks?|yrs?|days?|h)\b)")
_LOWER = re.compile(r"(?![a-z]{1,2}[A-Z])[a-z(]")  # not mRSS, dcSSc
_YEAR = re.compile(r"(?:et al\W*)?\(?(?:19|20)\d\d[a-z]?\)?\W*")
_OPEN_END = re.compile(
    r".*(?:[-‐,(/]|\b(?:of|or|and|with|without|to|in|on|by|for|than|the|least|at|from|due|not|per|as|a|an))$"
)


@dataclass(slots=True)
class Band:
    """A row in the making: for each column that is filled its lines of words, how many columns it spans, its weight."""

    cells: dict[int, list[list[Word]]]
    spans: dict[int, int]
    bold: dict[int, bool]
    baseline: float
    size: float
    first_x: float
    header: bool = False


def is_numeric(text: str) -> bool:
    """Whether a cell holds a figure, not a label that has one.

    >>> [is_numeric(text) for text in ("18 (60)", "−2.4", "<0.001", "12 mo", "n = 30", "Week 24")]
    [True, True, True, False, False, False]
    """
    return _NUMERIC.match(text) is not None


def cell_text(lines: Sequence[Sequence[Word]]) -> str:
    """The words of a cell with spaces between."""
    return " ".join(word.text for line in lines for word in line)


def merge_wrapped(bands: list[Band], rules: Sequence[float], n_columns: int) -> list[Band]:
    """Rows put together whose cells go on in the next line: by the rules or the white between rows where each row has
    them, otherwise by their leading and by what the lines say.

    rules: heights of the rules across the table.
    """
    if len(bands) < 2:
        return bands
    ruled = _parted(bands, [any(a.baseline < y < b.baseline - 0.3 * b.size for y in rules) for a, b in pairwise(bands)])
    if len(ruled) >= 3 and len(ruled) > 0.45 * len(bands) and all(_is_one_row(group) for group in ruled):
        return [union(group) for group in ruled]
    if rules and len(ruled) >= 3 and _is_prose(bands) and all(_is_one_row(group) for group in ruled):
        return [union(group) for group in ruled]
    white = _parted_by_white(bands)
    if white and all(_is_one_row(group) for group in white) and (_is_prose(bands) or _is_aligned(white)):
        return [union(group) for group in white]
    tight = _tight_leading(bands)
    return _merged_line_by_line(ruled, tight, n_columns, tight is not None and _never_parts_rows(bands, tight))


def _parted(bands: Sequence[Band], cuts: Sequence[bool]) -> list[list[Band]]:
    groups = [[bands[0]]]
    for band, cut in zip(bands[1:], cuts, strict=True):
        if cut:
            groups.append([band])
        else:
            groups[-1].append(band)
    return groups


def _parted_by_white(bands: Sequence[Band]) -> list[list[Band]] | None:
    """The bands parted where the white above them is of the wider of two sorts; None if there is one sort only.

    Lines that overlap in height are of one row, and say nothing of the white between rows.
    """
    size = median(band.size for band in bands)
    gaps = [band.baseline - before.baseline - 0.9 * band.size for before, band in pairwise(bands)]
    ordered = sorted(gap for gap in gaps if gap > -OVERLAP * size)
    if len(ordered) < 2:
        return None
    jump, middle = max((b - a, (a + b) / 2) for a, b in pairwise(ordered))
    if jump < TWO_SORTS * size or middle < 0:
        return None
    groups = _parted(bands, [gap > middle for gap in gaps])
    return groups if len(groups) >= 3 else None


def _is_prose(bands: Sequence[Band]) -> bool:
    lines = [line for band in bands for column, cell in band.cells.items() if column for line in cell]
    words = sum(word.text[:3].isalpha() and len(word.text) >= 3 for line in lines for word in line)
    return words >= MIN_PROSE_WORDS * max(1, len(lines))


def _is_one_row(group: Sequence[Band]) -> bool:
    """Whether lines can be one row: no column has two figures below each other, no two lines are both complete."""
    counts: Counter[int] = Counter()
    for band in group:
        counts.update(column for column, lines in band.cells.items() if column and _is_figure(cell_text(lines)))
    filled = set().union(*(band.cells for band in group))
    complete = [band for band in group if set(band.cells) == filled and all(map(_starts_anew, band.cells.values()))]
    return all(count <= 1 for count in counts.values()) and (len(complete) < 2 or len(filled) < 2)


def _is_aligned(groups: Sequence[Sequence[Band]]) -> bool:
    """Whether in each group all cells begin in its first line, or else all are centred on its middle: what the lines
    of one row do, but not a heading and the row of figures under it. Lines that stand alone show neither."""
    if all(len(group) == 1 for group in groups):
        return False
    return all(map(_is_top_aligned, groups)) or all(map(_is_centred, groups))


def _is_top_aligned(group: Sequence[Band]) -> bool:
    return 0 in group[0].cells and set().union(*(band.cells for band in group)) == set(group[0].cells)


def _is_centred(group: Sequence[Band]) -> bool:
    middle = (group[0].baseline + group[-1].baseline) / 2
    for column in set().union(*(band.cells for band in group)):
        heights = [band.baseline for band in group if column in band.cells]
        if abs((heights[0] + heights[-1]) / 2 - middle) > CENTRED * group[0].size:
            return False
    return True


def _starts_anew(lines: Sequence[Sequence[Word]]) -> bool:
    return not _LOWER.match(cell_text(lines))


def _is_figure(text: str) -> bool:
    """Whether a cell is a number with at most another in brackets or after a sign: not prose with a number first."""
    return is_numeric(text) and len(re.findall(r"[A-Za-z]{2,}", text)) == 0


def _tight_leading(bands: Sequence[Band]) -> float | None:
    """The leading below which a line is taken for the rest of the row above, if the table has two leadings."""
    leadings = sorted(after.baseline - before.baseline for before, after in pairwise(bands))
    if len(leadings) < 2:
        return None
    widest = 1.75 * median(band.size for band in bands)
    jumps = [(b - a, (a + b) / 2) for a, b in pairwise(leadings) if b - a > 1.2 and (a + b) / 2 < widest]
    return max(jumps)[1] if jumps else None


def _never_parts_rows(bands: Sequence[Band], tight: float) -> bool:
    """Whether lines nearer than `tight` are never two rows with figures: then they are always one row."""
    near = [(before, band) for before, band in pairwise(bands) if band.baseline - before.baseline < tight]
    return not any(len(before.cells) > 1 and len(band.cells) > 1 for before, band in near)


def _merged_line_by_line(
    groups: Sequence[Sequence[Band]], tight: float | None, n_columns: int, certain: bool
) -> list[Band]:
    merged: list[Band] = []
    for group in groups:
        last = None
        for band in group:
            if last is not None and _goes_on(merged[-1], last, band, tight, n_columns, certain):
                merged[-1] = union([merged[-1], band])
            else:
                merged.append(band)
            last = band
    return merged


def _goes_on(row: Band, last: Band, band: Band, tight: float | None, n_columns: int, certain: bool) -> bool:
    """Whether `band` continues `row`, whose last line is `last`; `certain`: lines nearer than `tight` always do."""
    gap = band.baseline - last.baseline
    filled = sorted(band.cells)
    label = cell_text(band.cells[0]) if 0 in band.cells else ""
    above = cell_text(row.cells[0]) if 0 in row.cells else ""
    starts_low = bool(_LOWER.match(label))
    close = gap < 1.6 * band.size
    if gap < (0.9 - OVERLAP) * band.size and _is_one_row([row, band]):
        return True
    if tight is not None and gap < tight and len(filled) < n_columns:
        new_row = label and len(filled) > 1 and above and not starts_low
        complete = label and filled == [0] and len(row.cells) == n_columns and not starts_low and not certain
        if not new_row and not complete:
            return True
    if filled == [0] and starts_low and len(row.cells) > 1 and close and not _deeper(row, band):
        return True
    if close and _is_year_of(row, band) and not _deeper(row, band):
        return True
    if list(row.cells) == [0] and label and close:
        # the figures of a label that wraps stand beside its second line
        return _open_ended(above) or (starts_low and len(filled) > 1 and not _deeper(row, band))
    return bool(
        not label
        and filled
        and gap < 1.35 * band.size
        and len(filled) < n_columns
        and any(column in row.cells for column in filled)
        and any(_LOWER.match(cell_text(band.cells[column])) for column in filled)
    )


def _is_year_of(row: Band, band: Band) -> bool:
    """Whether a line without figures begins with the year of the study that a row with figures names."""
    year, name = (" ".join(w.text for line in b.cells.get(0, []) for w in line if w.raised <= 0) for b in (band, row))
    figures = [any(is_numeric(cell_text(lines)) for column, lines in b.cells.items() if column) for b in (band, row)]
    return bool(_YEAR.fullmatch(year)) and name[-1:].isalpha() and figures == [False, True]


def _deeper(row: Band, band: Band) -> bool:
    return band.first_x > row.first_x + INDENT


def _open_ended(label: str) -> bool:
    """Whether a label cannot end here."""
    return _OPEN_END.fullmatch(label) is not None or label.count("(") > label.count(")")


def union(bands: Sequence[Band]) -> Band:
    """One row of several lines."""
    first = bands[0]
    whole = Band({}, dict(first.spans), {}, first.baseline, first.size, first.first_x, first.header)
    for band in bands:
        if 0 in band.cells and 0 not in whole.cells:
            whole.first_x = band.first_x
        for column, lines in band.cells.items():
            whole.cells[column] = whole.cells.get(column, []) + lines
            whole.bold[column] = whole.bold.get(column, True) and band.bold[column]
    if len(whole.cells) > 1:
        whole.spans = {}
    return whole
