"""The head of a table: which rows it is, and which columns each of its titles stands over."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.document import Box
from extract.readers.columns import Column, nearest
from extract.readers.glyphs import Rule
from extract.readers.table_rows import Row, Segment
from extract.readers.wrapped import Band, cell_text, is_numeric

MAX_HEADER_ROWS = 8
ALIGNED = 4.0
"""Edges this near each other, in points, are flush."""
LABEL_WIDTH = 12.0
"""A row that starts so many points right of the others has no label."""
BETWEEN = 0.9
"""Lines nearer than so many type sizes are of different cells beside each other."""
WRAPPED = 1.3
"""Lines nearer than so many type sizes can be of one cell."""
_HEADERISH = re.compile(r"\(?\s*[nN]\s*[=(]|n$|N$|%|.*[A-Za-z]{2}")


def header_rows(rows: Sequence[Row], full: Sequence[float]) -> int:
    """How many rows stand above the first full rule within the table; without one, above the first row of numbers."""
    for y in full:
        above = sum(row.baseline <= y + 1 for row in rows)
        if 1 <= above <= MAX_HEADER_ROWS and above < len(rows):
            return above + _ruled_second_level(rows[above:], full)
    for index, row in enumerate(rows[: MAX_HEADER_ROWS + 1]):
        numbers = sum(is_numeric(segment.text) for segment in row.segments[1:])
        if len(row.segments) > 1 and numbers >= 0.5 * (len(row.segments) - 1):
            return index - _headings_above(rows[:index])
    return 1 if len(rows) > 2 else 0


def _headings_above(rows: Sequence[Row]) -> int:
    """How many of the last rows above the first figures are headings of row groups: one label, as far below the head as
    a row is, not as near as its second line."""
    count = 0
    while len(rows) - count > 1:
        row, above = rows[-1 - count], rows[-2 - count]
        flush = row.x0 < min(other.x0 for other in rows) + ALIGNED
        if len(row.segments) > 1 or not flush or row.baseline - above.baseline < WRAPPED * row.size:
            break
        count += 1
    several = any(len(row.segments) > 1 for row in rows[: len(rows) - count])
    return count if several else 0


def _ruled_second_level(rows: Sequence[Row], full: Sequence[float]) -> int:
    """How many rows below the head's rule are levels of titles too, each with a rule of its own, above figures."""
    count = 0
    left = min((row.x0 for row in rows), default=0.0)
    for row, below in pairwise(rows[:MAX_HEADER_ROWS]):
        ruled = any(row.baseline < y < below.baseline - 0.3 * below.size for y in full)
        titles = [segment.text for segment in row.segments]
        if not ruled or len(titles) < 2 or any(is_numeric(title) or not _is_title(title) for title in titles):
            break
        if count and row.x0 < left + LABEL_WIDTH:
            break  # a row with a label of its own
        count += 1
    first = next((row for row in rows[count:] if len(row.segments) > 1), None)
    if first is None:
        return 0
    figures = [segment.text for segment in first.segments]
    return count if sum(map(is_numeric, figures)) >= 0.5 * (len(figures) - 1) else 0


def cut_at(segment: Segment, bounds: Sequence[float]) -> list[Segment]:
    crossed = [bound for bound in bounds if segment.x0 + 1 < bound < segment.x1 - 1]
    pieces = [Segment([segment.words[0]])]
    for before, word in pairwise(segment.words):
        if any(before.x1 <= bound + 1.5 and word.x0 >= bound - 1.5 for bound in crossed):
            pieces.append(Segment([word]))
        else:
            pieces[-1].words.append(word)
    return pieces


@dataclass(slots=True)
class Lines:
    """The lines drawn in and around a table: whole horizontal ones, those that may underline a part, vertical ones."""

    rules: Sequence[Rule]
    partial: Sequence[Rule]
    edges: Sequence[Box]
    width: float

    def crossing(self, row: Row) -> list[float]:
        """The x of the vertical lines beside which a row stands."""
        return sorted({edge.x0 for edge in self.edges if edge.top < row.baseline - 0.3 * row.size < edge.bottom})

    def under(self, segment: Segment, row: Row) -> tuple[float, float] | None:
        """The ends of the shortest rule that underlines a segment but not the whole table."""
        found = [
            (rule.x1 - rule.x0, rule.x0, rule.x1)
            for rule in self.partial
            if row.baseline - 2 < rule.y < row.baseline + 1.4 * row.size
            and rule.x0 - 2 <= segment.x0
            and segment.x1 <= rule.x1 + 2
            and rule.x1 - rule.x0 <= 0.8 * self.width
        ]
        return min(found)[1:] if found else None


def mark_inner_headers(bands: Sequence[Band], n_columns: int, has_head: bool) -> None:
    """Flag rows below the head that are headers too: a second level of it, or new column titles further down."""
    seen_numbers = False
    for index, band in enumerate(bands):
        values = [cell_text(lines) for column, lines in band.cells.items() if column > 0]
        numeric = any(is_numeric(value) for value in values)
        titles = bool(values) and all(_is_title(value) for value in values) and len(values) >= 0.5 * (n_columns - 1)
        if titles and not numeric and index + 1 < len(bands):
            later = [cell_text(c) for b in bands[index + 1 : index + 3] for k, c in b.cells.items() if k > 0]
            figures_follow = sum(map(is_numeric, later)) >= 0.6 * max(1, len(later))
            second_level = has_head and not seen_numbers and index < 2 and n_columns > 2 and figures_follow
            new_titles = 0 not in band.cells and figures_follow and all(len(value) < 25 for value in values)
            band.header = second_level or new_titles
        seen_numbers = seen_numbers or numeric


def _is_title(value: str) -> bool:
    return value == "%" or (
        bool(_HEADERISH.match(value)) and not re.fullmatch(r"\W*|n\W?[ad]\W?|none|nd|yes|no", value, re.IGNORECASE)
    )


def header_bands(head: Sequence[Row], columns: Sequence[Column], lines: Lines) -> list[Band]:
    """The rows of the head: lines of one level put together, cells that span columns spread over them."""
    bands: list[Band] = []
    last: float | None = None
    one_level = _is_centred_vertically(head)
    for index, row in enumerate(head):
        groups = _groups(bands[-1]) if bands else {}
        lower = head[index + 1 :]
        if one_level or (groups and lower and lower[0].baseline - row.baseline < WRAPPED * row.size):
            lower = []  # further lines of the titles themselves
        band = _header_band(row, columns, lines, lower, groups)
        if bands and last is not None and _same_level(bands[-1], band, last, lines):
            bands[-1] = _union_header(bands[-1], band)
        else:
            bands.append(band)
        last = row.baseline
    return bands


def _is_centred_vertically(head: Sequence[Row]) -> bool:
    """Whether the titles of a head are centred vertically beside each other, so that lines of one stand between those
    of another; titles that repeat (n, %, n, %) are of two levels instead."""
    between = any(below.baseline - above.baseline < BETWEEN * above.size for above, below in pairwise(head))
    counts = Counter(segment.text for row in head for segment in row.segments)
    return between and max(counts.values()) == 1


def _header_band(
    row: Row, columns: Sequence[Column], lines: Lines, lower: Sequence[Row], groups: Mapping[int, int]
) -> Band:
    band = Band({}, {}, {}, row.baseline, row.size, row.x0, header=True)
    crossing = lines.crossing(row)
    segments = [piece for segment in row.segments for piece in cut_at(segment, crossing)]
    if len(segments) == len(columns):
        placed = [(index, index) for index in range(len(segments))]
    else:
        placed = _placed(segments, row, columns, lines, crossing, lower)
        placed = _stretched(segments, placed, columns, _next_level(row, lower), groups)
    for segment, (first, last) in zip(segments, placed, strict=True):
        if first in band.cells:
            band.cells[first][-1].extend(segment.words)
        else:
            band.cells[first] = [list(segment.words)]
            band.bold[first] = segment.bold
            band.spans[first] = last - first + 1
    return band


def _placed(
    segments: Sequence[Segment],
    row: Row,
    columns: Sequence[Column],
    lines: Lines,
    crossing: Sequence[float],
    lower: Sequence[Row],
) -> list[tuple[int, int]]:
    """The first and last column that each segment stands over: as far as the rule under it reaches, or the ruled cell
    around it, or as far as it is centred over."""
    extents = [lines.under(segment, row) or _cell_around(segment, crossing) for segment in segments]
    titles: dict[int, str] = {}
    for below in lower:
        for title in below.segments:
            column = nearest(columns, title.x0, title.x1)
            titles[column] = f"{titles.get(column, '')} {title.text}".strip()
    placed = []
    for index, (segment, extent) in enumerate(zip(segments, extents, strict=True)):
        single = nearest(columns, segment.x0, segment.x1)
        under = range(len(columns))
        if extent:
            left, right = extent
            under = range(
                sum((column.x0 + column.x1) / 2 < left - 2 for column in columns),
                sum((column.x0 + column.x1) / 2 <= right + 2 for column in columns),
            )
        if len(under) == len(columns) and len(segments) > 1:
            extent = None  # the bar behind the whole head is no cell
        sharing = [s for s, other in zip(segments, extents, strict=True) if extent and other == extent]
        mine = [k for k in under if sharing and _nearest_segment(sharing, columns[k]) is segment]
        if mine:
            placed.append((mine[0], mine[-1]))
        elif lower and single in under:
            placed.append(_centred(index, segments, columns, single, under, titles))
        else:
            placed.append((single, single))
    return placed


def _next_level(row: Row, lower: Sequence[Row]) -> Sequence[Row]:
    """The rows of a head below those that are too near each other to be more than further lines of this one."""
    for index, (above, below) in enumerate(pairwise([row, *lower])):
        if below.baseline - above.baseline >= WRAPPED * row.size:
            return lower[index:]
    return []


def _groups(above: Band) -> dict[int, int]:
    """For each column below a title of several columns, the first of them."""
    spans = {first: span for first, span in above.spans.items() if span > 1}
    return {column: first for first, span in spans.items() for column in range(first, first + span)}


def _stretched(
    segments: Sequence[Segment],
    placed: Sequence[tuple[int, int]],
    columns: Sequence[Column],
    lower: Sequence[Row],
    groups: Mapping[int, int],
) -> list[tuple[int, int]]:
    """Titles over groups of columns reach over every column that has a title further down and none here, as far as one
    title above reaches: a title that is centred over three columns stands over the middle one.

    groups: for each column the title above it.
    """
    titled = {nearest(columns, segment.x0, segment.x1) for row in lower for segment in row.segments}
    free = titled - {column for first, last in placed for column in range(first, last + 1)}
    if 0 in titled or not free:
        return list(placed)  # a line of titles whose stubs stand in the line below
    reach = {index: [first, last] for index, (first, last) in enumerate(placed) if first in titled or last in titled}
    middles = {index: sum(columns[place].x0 + columns[place].x1 for place in placed[index]) for index in reach}
    for column in sorted(free):
        middle = 2 * (columns[column].x0 + columns[column].x1)
        kin = [index for index in reach if groups.get(placed[index][0]) == groups.get(column)]
        nearer = min(kin, key=lambda index: abs(middles[index] - middle), default=None)
        if nearer is not None:
            reach[nearer] = [min(reach[nearer][0], column), max(reach[nearer][1], column)]
    pitch = (columns[-1].x0 - columns[0].x0) / (len(columns) - 1)
    spans = []
    for index, (segment, place) in enumerate(zip(segments, placed, strict=True)):
        first, last = reach.get(index, place)
        centred = _off(segment, columns[first], columns[last]) < 0.4 * pitch
        spans.append((first, last) if centred else place)
    return spans if all(a[1] < b[0] for a, b in pairwise(sorted(spans))) else list(placed)


def _nearest_segment(segments: Sequence[Segment], column: Column) -> Segment:
    """Of segments over one rule, the one whose middle is nearest to a column's."""
    middle = column.x0 + column.x1
    return min(segments, key=lambda segment: abs(segment.x0 + segment.x1 - middle))


def _cell_around(segment: Segment, crossing: Sequence[float]) -> tuple[float, float] | None:
    """The nearest vertical lines left and right of a segment, if it has both."""
    left = max((x for x in crossing if x <= segment.x0 + 2), default=None)
    right = min((x for x in crossing if x >= segment.x1 - 2), default=None)
    return (left, right) if left is not None and right is not None else None


def _centred(
    index: int,
    segments: Sequence[Segment],
    columns: Sequence[Column],
    single: int,
    under: range,
    titles: Mapping[int, str],
) -> tuple[int, int]:
    """The run of columns within `under`, between its neighbours, that a segment is centred over.

    titles: what stands in the lower lines of the head by column. Where it repeats (n, %, n, %), a segment stands over
    as many different ones as it can.
    """
    segment = segments[index]
    lowest = nearest(columns, segments[index - 1].x0, segments[index - 1].x1) + 1 if index else 0
    highest = len(columns) - 1
    if index + 1 < len(segments):
        highest = nearest(columns, segments[index + 1].x0, segments[index + 1].x1) - 1
    if index == 0 and lowest == 0 and single > 0:
        lowest = 1  # the first column holds the labels of rows
    lowest, highest = max(lowest, under[0]), min(highest, under[-1])
    counts = Counter(titles.values())
    pitch = (columns[-1].x0 - columns[0].x0) / (len(columns) - 1)
    best = (_off(segment, columns[single], columns[single]), single, single)
    group: tuple[int, float, int, int] | None = None  # the widest, of these the best placed
    for first in range(lowest, single + 1):
        for last in range(single, highest + 1):
            off = _off(segment, columns[first], columns[last])
            over = [titles.get(column, "") for column in range(first, last + 1)]
            repeated = len(set(over)) == len(over) and all(counts[title] > 1 for title in over) and off < 0.5 * pitch
            if repeated:
                group = max(group or (0, 0.0, 0, 0), (last - first, -off, first, last))
            if off < best[0] - ALIGNED:
                best = (off, first, last)
    return group[2:] if group and group[0] else best[1:]


def _off(segment: Segment, first: Column, last: Column) -> float:
    """How far a segment is from standing over columns: centred, or flush with their left or right edge."""
    if abs(segment.x0 - first.x0) < ALIGNED or abs(segment.x1 - last.x1) < ALIGNED:
        return 0.0
    return abs((first.x0 + last.x1) / 2 - (segment.x0 + segment.x1) / 2)


def _same_level(above: Band, band: Band, last: float, lines: Lines) -> bool:
    """Whether a line of the head continues the cells of the line above it."""
    if band.baseline - last >= 1.6 * band.size:
        return False
    if any(last < rule.y < band.baseline - 0.5 * band.size for rule in lines.rules):
        return False
    if not any(span > 1 for span in above.spans.values()):
        return True
    return all(k in above.cells and band.spans.get(k, 1) == above.spans.get(k, 1) for k in band.cells)


def _union_header(above: Band, band: Band) -> Band:
    for column, lines in band.cells.items():
        above.cells[column] = above.cells.get(column, []) + lines
        above.bold[column] = above.bold.get(column, True) and band.bold.get(column, False)
        above.spans[column] = max(above.spans.get(column, 1), band.spans.get(column, 1))
    return above
