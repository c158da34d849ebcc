"""Where the tables of a page are: a caption, the rules near it, and the rows of several cells between them.

Tables without a caption are left in the running text: too much else on a page looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.readers.glyphs import Rule, is_bold
from extract.readers.table_rows import Row, rows_of
from extract.readers.words import Line

MAX_TERSE_WORDS = 4
MAX_ROW_GAP = 48.0
HEADING_SIZE = 1.15
"""A lone line so many times larger than the table's type is the next heading."""
PARAGRAPH_SHARE = 0.8
"""One stretch of words across more than this share of the table's width is prose."""

_CAPTION = re.compile(
    r"\W*(?:supplement\w*\s+|e)?table\s*[-.]?\s*(?P<number>s?[0-9]+|[ivxlc]+)\b(?P<rest>.*)", re.IGNORECASE
)
_PROSE_AFTER = re.compile(
    r"\s*(?:(?:shows?|lists?|presents?|summari[sz]es?|and|in|describes?|gives?|provides?|to|for|reports?|contains?|compares?"
    r"|illustrates?|details?|displays?|depicts?|below|above|also|were|was|is|are|with|demonstrates?|outlines?)\b|[),;])"
)
_FIGURE = re.compile(r"\W*fig(?:ure|\.)?\s*\d+", re.IGNORECASE)
_DOTS = re.compile(r"[.\u2026·]{4,}")


@dataclass(slots=True)
class Region:
    """A table on a page: its caption, its rows from top to bottom, the notes under it; between x0 and x1."""

    caption: list[Line]
    rows: list[Row]
    notes: list[Line]
    x0: float
    x1: float


def is_table_caption(line: Line) -> bool:
    """Whether a line begins as captions do ("Table 2. …"), not as prose does ("Table 2 shows …")."""
    match = _CAPTION.match(line.text)
    return match is not None and (is_bold(line.words[0].font) or not _PROSE_AFTER.match(match["rest"]))


def table_number(caption: Line) -> str:
    """The number in a table's caption, as printed; empty if there is none."""
    match = _CAPTION.match(caption.text)
    return match["number"].lower() if match else ""


def is_figure_caption(line: Line) -> bool:
    """Whether a line begins as the caption of a figure does."""
    return _FIGURE.match(line.text) is not None


def captions_of(lines: Sequence[Line]) -> list[Line]:
    """The lines that open a table's caption: nothing stands close before them on the same baseline."""
    found = [
        line
        for line in lines
        if is_table_caption(line)
        and not any(abs(o.baseline - line.baseline) < 2 and 0 < line.x0 - o.x1 < 12 for o in lines if o is not line)
    ]
    return sorted(found, key=lambda line: (line.top, line.x0))


def dots_to_rules(lines: Sequence[Line], rules: list[Rule]) -> list[Line]:
    """The lines without rows of dots that are printed instead of rules; for each a rule is added to `rules`."""
    kept = []
    for line in lines:
        dots = [word for word in line.words if _DOTS.fullmatch(word.text) or word.text in (".", "…")]
        if sum(len(word.text) for word in dots) >= 12:
            rules.append(Rule(min(word.x0 for word in dots), max(word.x1 for word in dots), line.baseline - 1))
            line.words = [word for word in line.words if word not in dots and not _DOTS.search(word.text)]
            if not line.words:
                continue
            line.measure()
        kept.append(line)
    rules.sort(key=lambda rule: rule.y)
    return kept


def find_tables(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Region]:
    """The tables among `lines`; no line is in two of them."""
    captions = captions_of(lines)
    taken: set[int] = set()
    regions = []
    for caption in captions:
        best: tuple[tuple[int, int, int], Region] | None = None
        for down, frame in _frames(caption, rules, lines):
            region = _Search(caption, frame, down, lines, rules, captions, taken).region()
            if region:
                counts = [len(row.segments) for row in region.rows]
                score = (1 if down else 0, sum(count > 1 for count in counts), sum(counts))
                if best is None or score > best[0]:
                    best = score, region
        if best:
            regions.append(best[1])
            taken |= {id(line) for line in lines_in(best[1])}
    return regions


def region_below(anchor: Line, frame: Rule, lines: Sequence[Line], rules: Sequence[Rule]) -> Region | None:
    """The table below `anchor`, whose top rule is `frame`; None if there are no rows of cells."""
    return _Search(anchor, frame, True, lines, rules, captions_of(lines), set()).region()


def lines_in(region: Region) -> list[Line]:
    """All lines that belong to a table, caption and notes included."""
    return [*region.caption, *(line for row in region.rows for line in row.lines), *region.notes]


def _frames(caption: Line, rules: Sequence[Rule], lines: Sequence[Line]) -> list[tuple[bool, Rule]]:
    """Rules that may show a table's width, with whether the table is below the caption; a made-up one if none does."""

    def near(rule: Rule) -> bool:
        shared = min(rule.x1, caption.x1) - max(rule.x0, caption.x0)
        return rule.x1 - rule.x0 > 60 and shared > 0.3 * min(rule.x1 - rule.x0, caption.x1 - caption.x0)

    below = [r for r in rules if -3 < r.y - caption.top < 90 and r.y > caption.baseline - 2 and near(r)]
    above = [r for r in rules if 0 < caption.top - r.y < 40 and near(r)]
    found = []
    if below:
        widest = max(rule.x1 - rule.x0 for rule in below[:3])
        found.append((True, next(rule for rule in below if rule.x1 - rule.x0 > 0.9 * widest)))
    if above:
        found.append((False, max(above, key=lambda rule: rule.x1 - rule.x0)))
    if not below:
        found += [(True, Rule(caption.x0, right, caption.bottom)) for right in _rights(caption, lines)]
    return found


def _rights(caption: Line, lines: Sequence[Line]) -> list[float]:
    """Where a table without rules may end on the right: with its text column, or with the page."""
    column = [line.x1 for line in lines if abs(line.x0 - caption.x0) < 12 and line.x1 - line.x0 > 120]
    page = max(line.x1 for line in lines)
    rights = {round(max(caption.x1, sorted(column)[len(column) // 2])) if column else round(page), round(page)}
    return sorted(rights)


class _Search:
    """Collects the rows of one table outwards from its caption."""

    def __init__(
        self,
        caption: Line,
        frame: Rule,
        down: bool,
        lines: Sequence[Line],
        rules: Sequence[Rule],
        captions: Sequence[Line],
        taken: set[int],
    ) -> None:
        self.caption, self.frame, self.down = caption, frame, down
        self.x0, self.x1 = frame.x0 - 3, frame.x1 + 3
        self.captions = {id(line) for line in captions}
        within = [
            line
            for line in lines
            if line.x0 >= self.x0 - 6 and line.x1 <= self.x1 + 12 and line is not caption and id(line) not in taken
        ]
        rows = rows_of(within)
        if down:
            self.rows = [row for row in rows if row.baseline > caption.baseline + 2]
        else:
            self.rows = [row for row in rows if row.baseline < caption.baseline - 2][::-1]
        self.ruled = frame in rules
        self.full_rules = self._full_rules(lines, rules)

    def _full_rules(self, lines: Sequence[Line], rules: Sequence[Rule]) -> list[float]:
        """The heights of rules across the whole table, up to the next caption."""
        next_caption = min(
            (
                line.top
                for line in lines
                if line is not self.caption
                and line.top > self.caption.top + 5
                and line.x0 < self.x1
                and line.x1 > self.x0
                and (id(line) in self.captions or is_figure_caption(line))
            ),
            default=float("inf"),
        )
        return sorted(
            rule.y
            for rule in rules
            if rule.x0 >= self.x0 - 4
            and rule.x1 <= self.x1 + 4
            and rule.x1 - rule.x0 > 0.8 * (self.x1 - self.x0)
            and (not self.down or rule.y < next_caption)
        )

    def region(self) -> Region | None:
        """The table, if there are at least two rows of several cells."""
        caption, rows = self._collect()
        while rows and len(rows[-1].segments) == 1 and not self._rules_ahead(rows[-1]):
            rows.pop()
        if sum(len(row.segments) > 1 for row in rows) < (2 if self.ruled else 3):
            return None
        if not self.ruled and not (_aligned(rows) and _terse(rows)):
            return None
        notes = self._notes(rows[-1]) if self.down else []
        return Region([self.caption, *caption], rows if self.down else rows[::-1], notes, self.x0, self.x1)

    def _collect(self) -> tuple[list[Line], list[Row]]:
        caption: list[Line] = []
        rows: list[Row] = []
        last: float | None = None
        prose = lonely = several = 0
        frame_y = self.frame.y
        caption_end = max(self.caption.baseline, frame_y if frame_y - self.caption.baseline < 40 else -1.0)
        for row in self.rows:
            y = row.baseline
            if any(id(line) in self.captions or is_figure_caption(line) for line in row.lines):
                break
            if last is not None and abs(y - last) > MAX_ROW_GAP:
                break
            if self.down and not rows:
                if y > frame_y - 1 and y - caption_end > 4.2 * self.caption.size + 6:
                    break
                if self._continues_caption(row, last):
                    caption += row.lines
                    last = caption_end = y
                    continue
            alone = len(row.segments) == 1
            wide = alone and row.width > PARAGRAPH_SHARE * (self.x1 - self.x0)
            if alone and several >= 2 and row.size > HEADING_SIZE * max(other.size for other in rows):
                break
            prose = prose + 1 if wide else 0
            if not self._rules_ahead(row):
                passed = self._rules_passed(y)
                lonely = lonely + 1 if alone and not self._cells_follow(row, rows) else 0
                if self._ended(row, rows, passed, wide, lonely, several):
                    break
            if prose >= 4:
                break
            several += not alone
            rows.append(row)
            last = y
        return caption, rows

    def _continues_caption(self, row: Row, last: float | None) -> bool:
        """Whether a row above the first row of cells is still the caption."""
        if self.ruled:
            return row.baseline < self.frame.y - 1 and not self._heads_columns(row)
        leading = row.baseline - (last if last is not None else self.caption.baseline)
        flush = abs(row.x0 - self.caption.x0) < 4 and abs(row.size - self.caption.size) < 0.3
        wide = row.width > 0.5 * (self.x1 - self.x0)
        return len(row.segments) == 1 and leading < 1.5 * self.caption.size and (wide or flush)

    def _heads_columns(self, row: Row) -> bool:
        """Whether a row above the first rule is the head of the table, as where only every other row is shaded."""
        below = [other for other in self.rows if other.baseline > self.frame.y and len(other.segments) > 1]
        if len(row.segments) < 2 or not below or any(len(s.words) > MAX_TERSE_WORDS for s in row.segments):
            return False
        cells = [cell for other in below[:4] for cell in other.segments]
        over = [any(s.x0 < cell.x1 and cell.x0 < s.x1 for cell in cells) for s in row.segments]
        return sum(over) >= 0.75 * len(over) and len(row.segments) >= min(3, len(below[0].segments))

    def _rules_ahead(self, row: Row) -> bool:
        if self.down:
            return any(y > row.baseline + 2 for y in self.full_rules)
        return any(y < row.baseline - row.size - 2 for y in self.full_rules)

    def _rules_passed(self, y: float) -> list[float]:
        if self.down:
            return [rule for rule in self.full_rules if self.caption.baseline < rule < y]
        return [rule for rule in self.full_rules if y < rule < self.caption.top]

    def _ended(self, row: Row, rows: list[Row], passed: list[float], wide: bool, lonely: int, several: int) -> bool:
        """Whether the table is over at a row beyond its last full rule (or it has no bottom rule)."""
        if len(passed) > 3 and self._next_in_step(row, rows, passed):
            return False
        if len(passed) >= 3 or (not self.down and len(passed) >= 2):
            return True
        if len(passed) == 2:
            if sum(other.baseline < passed[-1] for other in rows) > 5:
                return True
            widest = row.widest
            if (
                len(row.segments) > 1
                and widest.x1 - widest.x0 > 0.42 * (self.x1 - self.x0)
                and max(len(segment.words) for segment in row.segments) > 7
            ):
                return True
            return wide or lonely > 2
        if len(passed) == 1:
            return several >= 3 and wide
        gap = row.baseline - rows[-1].baseline if rows else 0.0
        return (wide and several > 0) or lonely > 2 or (several >= 3 and gap > 2.6 * row.size)

    def _cells_follow(self, row: Row, rows: Sequence[Row]) -> bool:
        """Whether a line that stands alone is one of a few within a table: a label of several lines, a heading."""
        columns = [segment for other in rows if len(other.segments) > 1 for segment in other.segments[1:]]
        if not columns:
            return False
        ahead = [other for other in self.rows if (other.baseline > row.baseline) == self.down and other is not row]
        last = row
        for other in ahead[:4]:
            if abs(other.baseline - last.baseline) > 2.2 * row.size or abs(other.size - row.size) > 0.5:
                return False
            if len(other.segments) > 1:
                cells = other.segments[1:]
                terse = all(len(cell.words) <= MAX_TERSE_WORDS for cell in cells)
                return terse and all(any(c.x0 < k.x1 and k.x0 < c.x1 for k in columns) for c in cells)
            last = other
        return False

    def _next_in_step(self, row: Row, rows: list[Row], passed: list[float]) -> bool:
        """Whether a row right below the last rule is one more of a table with a rule to every row or shaded row: as far
        below the one above as the others, in as many cells, in the same type."""
        several = [other for other in rows if len(other.segments) > 1]
        if len(several) < 3 or not rows or rows[-1].baseline < passed[-1] - 2 * row.size:
            return False
        if any(other.baseline > passed[-1] for other in rows):
            return False  # the one row below the last rule is there already
        steps = sorted(abs(b.baseline - a.baseline) for a, b in pairwise(several))
        cells = sorted(len(other.segments) for other in several)[len(several) // 2]
        return (
            abs(row.baseline - rows[-1].baseline) < 1.2 * steps[len(steps) // 2]
            and abs(row.size - several[-1].size) < 0.5
            and len(row.segments) >= max(2, 0.6 * cells)
        )

    def _notes(self, last: Row) -> list[Line]:
        """The lines right below the table in small type: what its signs and abbreviations mean."""
        notes: list[Line] = []
        bottom, size = last.baseline, last.size
        for row in self.rows:
            if row.baseline <= last.baseline + 1:
                continue
            gap = row.baseline - bottom
            if any(id(line) in self.captions or is_figure_caption(line) for line in row.lines):
                break
            if row.size > 1.06 * size or gap > (3.2 * size if not notes else 1.6 * row.size):
                break
            if notes and row.size > 1.06 * notes[0].size:
                break
            if not notes and row.size > 0.97 * size and not _opens_notes(row):
                break
            notes += row.lines
            bottom = row.baseline
        return notes


_NOTE = re.compile(
    r"\W*(?:[*†‡§¶#∗]|(?:values?|data|results?|numbers?|figures?|scores?|note|abbreviations?|mean|n ?=|change|p\b)\b"
    r"|\w{1,10}\s?[,:=]\s?\w|[a-z]\s?[A-Z]|n/?[ad]\b)",
    re.IGNORECASE,
)


def _opens_notes(row: Row) -> bool:
    """Whether a row of the table's own type size reads like the start of its notes."""
    return _NOTE.match(row.segments[0].text) is not None or row.segments[0].words[0].raised > 0


def _terse(rows: Sequence[Row]) -> bool:
    """Whether the cells beside the labels are figures or a few words: columns of prose beside each other are not."""
    cells = [segment for row in rows for segment in row.segments[1:]]
    wordy = sum(any(len(cell.words) > 2 * MAX_TERSE_WORDS for cell in row.segments[1:]) for row in rows)
    return sum(len(cell.words) <= MAX_TERSE_WORDS for cell in cells) > 0.7 * len(cells) and wordy < 0.15 * len(rows)


def _aligned(rows: Sequence[Row]) -> bool:
    """Whether the second cells of most rows start, end or centre at one x: what prose with wide gaps does not do."""
    cells = [row.segments[1] for row in rows if len(row.segments) > 1]
    for place in ([s.x0 for s in cells], [s.x1 for s in cells], [(s.x0 + s.x1) / 2 for s in cells]):
        ordered = sorted(place)
        close = sum(b - a < 3 for a, b in pairwise(ordered))
        if close >= 0.6 * (len(ordered) - 1):
            return True
    return False
