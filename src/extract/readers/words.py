"""From glyphs to words, and from words to lines (stretches of one column, on one baseline)."""

from __future__ import annotations

import itertools
import re
from array import array
from collections import defaultdict
from collections.abc import Sequence
from statistics import median

from extract.document import Box
from extract.readers.glyphs import THIN, Glyph
from extract.readers.stretched import rejoined

DEFAULT_GAP = 0.17
"""Gap between words, in parts of the type size, where a page gives no better clue."""
GAP_BESIDE_SPACES = 0.25
LINE_GAP = 1.3
"""A wider gap (in type sizes) ends a line: another column or cell begins."""


class Word:
    """A word in the frame of its canvas. `edges` holds the left and right edge of each of its characters in turn.

    raised: 1 for a superscript, -1 for a subscript, 0 otherwise. certainty: below 1 for a word recognised in a picture.
    """

    __slots__ = ("baseline", "bottom", "certainty", "edges", "font", "raised", "size", "text", "top", "x0", "x1")

    def __init__(self, glyph: Glyph) -> None:
        self.text = ""
        self.edges = array("f")
        self.x0, self.x1, self.top, self.bottom = glyph.x0, glyph.x1, glyph.top, glyph.bottom
        self.baseline, self.size, self.font = glyph.baseline, glyph.size, glyph.font
        self.raised = 0
        self.certainty = 1.0
        self.add(glyph)

    def add(self, glyph: Glyph) -> None:
        """Append a glyph; the characters of a ligature share its width."""
        share = (glyph.x1 - glyph.x0) / max(1, len(glyph.text))
        for index in range(len(glyph.text)):
            self.edges.append(glyph.x0 + index * share)
            self.edges.append(glyph.x0 + (index + 1) * share)
        self.text += glyph.text
        self.x0, self.x1 = min(self.x0, glyph.x0), max(self.x1, glyph.x1)
        self.top, self.bottom = min(self.top, glyph.top), max(self.bottom, glyph.bottom)

    def box(self, index: int) -> Box:
        """Where the character at `index` is printed."""
        return Box(self.edges[2 * index], self.top, self.edges[2 * index + 1], self.bottom)

    def __repr__(self) -> str:
        return f"Word({self.text!r} at {self.x0:.0f},{self.baseline:.0f})"


EDGE_STEP = 1 / 32
"""The grain, in points, to which the edges of characters are kept in a packed line, counted from the word's left."""
_FARTHEST = 2**15 - 1
Packed = tuple[str, bytes, bytes, bytes, tuple[tuple[float, float, float, float, str, int, float], ...]]


def packed(words: Sequence[Word]) -> Packed:
    """Words in a tenth of their memory: their texts, left and right edges, edges of characters, and styles."""
    styles: dict[tuple[float, float, float, float, str, int, float], int] = {}
    which, sides, edges = array("H"), array("d"), array("h")
    for word in words:
        style = (word.top, word.bottom, word.baseline, word.size, word.font, word.raised, word.certainty)
        which.append(styles.setdefault(style, len(styles)))
        sides.extend((word.x0, word.x1))
        for edge in word.edges:
            edges.append(max(-_FARTHEST, min(_FARTHEST, round((edge - word.x0) / EDGE_STEP))))
    return "\0".join(word.text for word in words), which.tobytes(), sides.tobytes(), edges.tobytes(), tuple(styles)


def unpacked(line: Packed) -> list[Word]:
    """The words that `packed` was given."""
    texts, which, sides, edges = line[0].split("\0"), array("H", line[1]), array("d", line[2]), array("h", line[3])
    words, at = [], 0
    for index, text in enumerate(texts):
        word = Word.__new__(Word)
        word.text = text
        word.x0, word.x1 = sides[2 * index : 2 * index + 2]
        word.top, word.bottom, word.baseline, word.size, word.font, word.raised, word.certainty = line[4][which[index]]
        word.edges = array("f", [word.x0 + edge * EDGE_STEP for edge in edges[at : at + 2 * len(text)]])
        at += 2 * len(text)
        words.append(word)
    return words


class Line:
    """Words side by side on one baseline, without a gap as wide as between columns.

    Words are the most of what is kept of a long document, so a line can be packed: each look at its words unpacks them
    anew then, until `unpack` keeps them.
    """

    __slots__ = ("_packed", "_text", "_words", "baseline", "bottom", "font", "size", "top", "x0", "x1")

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        main = max(words, key=lambda word: (round(word.size, 1), len(word.text)))
        self.baseline, self.size, self.font = main.baseline, main.size, main.font
        self.measure()

    def measure(self) -> None:
        """Take the line's box from its words."""
        self.x0 = min(word.x0 for word in self.words)
        self.x1 = max(word.x1 for word in self.words)
        self.top = min(word.top for word in self.words)
        self.bottom = max(word.bottom for word in self.words)

    @property
    def words(self) -> list[Word]:
        """From left to right. To change them, set them."""
        if self._words is None:
            assert self._packed is not None
            return unpacked(self._packed)
        return self._words

    @words.setter
    def words(self, words: list[Word]) -> None:
        self._words: list[Word] | None = words
        self._packed: Packed | None = None
        self._text: str | None = None

    def pack(self) -> None:
        """Keep the words in little memory."""
        self._text = self.text
        if self._words is not None:
            self._packed, self._words = self._packed or packed(self._words), None

    def unpack(self) -> None:
        """Keep the words as they are used."""
        self._words = self.words

    @property
    def text(self) -> str:
        """The words with spaces between, subscripts glued on."""
        return spaced(self.words) if self._text is None else self._text

    def __repr__(self) -> str:
        return f"Line({self.text!r})"


def glued(before: Word, word: Word) -> bool:
    """Whether no space separates two neighbouring words: one of them is a subscript that touches the other."""
    return (before.raised < 0 or word.raised < 0) and word.x0 - before.x1 < 0.12 * max(before.size, word.size)


def spaced(words: Sequence[Word]) -> str:
    """The text of words in a row."""
    parts: list[str] = []
    for index, word in enumerate(words):
        if index and not glued(words[index - 1], word):
            parts.append(" ")
        parts.append(word.text)
    return "".join(parts)


def words_of(glyphs: list[Glyph]) -> list[Word]:
    """The words that the glyphs form, in the order drawn."""
    strips = _strips(glyphs)
    gaps = [_strip_gap(strip) for strip in strips]
    by_font: dict[tuple[str, float], list[float]] = defaultdict(list)
    for strip, (gap, has_spaces) in zip(strips, gaps, strict=True):
        if gap is not None and not has_spaces:
            by_font[strip[0].font, round(strip[0].size, 1)].append(gap)
    pooled = [gap for font_gaps in by_font.values() for gap in font_gaps]
    default = median(pooled) if pooled else DEFAULT_GAP
    words: list[Word] = []
    for strip, (gap, _) in zip(strips, gaps, strict=True):
        own = by_font.get((strip[0].font, round(strip[0].size, 1)))
        words += _cut(strip, gap if gap is not None else median(own) if own else default)
    return words


def _strips(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Glyphs drawn one after the other along a baseline; a glyph printed twice (to look bold) counts once."""
    strips: list[list[Glyph]] = []
    seen: dict[tuple[str, int, int], float] = {}
    previous: Glyph | None = None
    for glyph in glyphs:
        if not glyph.text:
            continue
        if not glyph.text.isspace():
            key = (glyph.text, round(glyph.x0), round(glyph.baseline))
            if key in seen and abs(seen[key] - glyph.x0) < 0.6:
                continue
            seen[key] = glyph.x0
        em = max(previous.size, glyph.size, 1.0) if previous else 1.0
        if (
            previous
            and abs(glyph.baseline - previous.baseline) < 0.7 * em
            and -1.2 * em < glyph.x0 - previous.x1 < 3 * em
        ):
            strips[-1].append(glyph)
        else:
            strips.append([glyph])
        previous = glyph
    return strips


def _strip_gap(strip: list[Glyph]) -> tuple[float | None, bool]:
    """The gap (in type sizes) that parts words on this strip, None if it does not show, and whether it has spaces."""
    gaps: list[float] = []
    spaces = letters = 0
    previous: Glyph | None = None
    for glyph in strip:
        if glyph.text.isspace():
            spaces += 1
            previous = None
            continue
        letters += 1
        if (
            previous
            and abs(previous.size - glyph.size) < 0.1 * glyph.size
            and abs(previous.baseline - glyph.baseline) < 0.1 * glyph.size
        ):
            gaps.append((glyph.x0 - previous.x1) / max(glyph.size, 1.0))
        previous = glyph
    if spaces and letters / spaces < 14:
        return GAP_BESIDE_SPACES, True
    return _largest_jump(gaps), False


def _largest_jump(gaps: list[float]) -> float | None:
    """The middle of the widest step among the sorted gaps, where that step can lie between letters and words."""
    ordered = sorted(gap for gap in gaps if -0.3 < gap < 0.9)
    if len(ordered) < 12:
        return None
    best, threshold = 0.05, None
    for low, high in itertools.pairwise(ordered):
        if high < 0.09 or low > 0.28:
            continue
        jump = min(high, 0.32) - max(low, 0.0)
        if jump > best:
            best, threshold = jump, max(low, 0.0) + jump / 2
    return None if threshold is None else min(max(threshold, 0.055), 0.28)


def _cut(strip: list[Glyph], gap: float) -> list[Word]:
    words: list[Word] = []
    current: Word | None = None
    last: Glyph | None = None
    for index, glyph in enumerate(strip):
        if glyph.text.isspace():
            if current is None or not _parts_thousands(current.text, strip, index):
                current = None
                continue
            current.add(glyph)
            last = glyph
            continue
        if current is not None and last is not None:
            em = max(current.size, glyph.size)
            if (
                -0.5 * em < glyph.x0 - current.x1 < gap * em
                and abs(glyph.baseline - current.baseline) < 0.12 * em
                and (
                    abs(glyph.size - current.size) < 0.25 * em or glyph.size == last.size or _small_capital(last, glyph)
                )
            ):
                current.add(glyph)
                last = glyph
                continue
        current = Word(glyph)
        last = glyph
        words.append(current)
    return words


_UP_TO_THOUSANDS = re.compile(r"(?:.*[^\d.,·])?\d{1,3}(?:\u2009\d{3})*")


def _parts_thousands(before: str, strip: list[Glyph], index: int) -> bool:
    """Whether the space at `index` is a thin one within a number: after one to three figures, before just three."""
    if strip[index].text != THIN or not _UP_TO_THOUSANDS.fullmatch(before):
        return False
    after = "".join(glyph.text for glyph in strip[index + 1 : index + 5])
    return re.fullmatch(r"\d{3}(?:\D.*)?", after) is not None


def _small_capital(before: Glyph, glyph: Glyph) -> bool:
    """Whether a large capital goes on in small ones: the heading "Methods" set in capitals of two sizes."""
    return (
        before.text.isupper()
        and glyph.text.isupper()
        and 0.6 * before.size < glyph.size < before.size
        and abs(glyph.baseline - before.baseline) < 0.03 * before.size
        and glyph.x0 - before.x1 < 0.12 * before.size
    )


def lines_of(words: list[Word]) -> list[Line]:
    """The lines that the words form: first as drawn, then pieces that touch on a baseline put together."""
    pieces: list[list[Word]] = []
    baseline = size = 0.0
    for word in words:
        if pieces:
            last = pieces[-1][-1]
            em = max(last.size, word.size, 1.0)
            offset = abs(word.baseline - baseline)
            small, large = word.size < 0.85 * size, size < 0.85 * word.size
            on_line = offset < 0.2 * em or (small and offset < 0.55 * size) or (large and offset < 0.55 * word.size)
            if on_line and -0.4 * em < word.x0 - last.x1 < LINE_GAP * em:
                pieces[-1].append(word)
                if large:
                    baseline, size = word.baseline, word.size
                continue
        pieces.append([word])
        baseline, size = word.baseline, word.size
    lines = _joined([Line(piece) for piece in rejoined(pieces)])
    for line in lines:
        _mark_raised(line)
    return lines


def _joined(lines: list[Line]) -> list[Line]:
    """Lines of which no two touch on the same baseline (a superscript's may differ)."""
    lines = sorted(lines, key=lambda line: (line.baseline, line.x0))
    parent = list(range(len(lines)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, line in enumerate(lines):
        for j in range(i + 1, len(lines)):
            other = lines[j]
            offset = other.baseline - line.baseline
            if offset > 12 and offset > 0.5 * line.size:
                break
            if (abs(offset) < 0.2 * line.size and _labels(line, other)) or _is_mark_on(line, other):
                parent[root(j)] = root(i)
                continue
            em, lesser = max(line.size, other.size), min(line.size, other.size)
            alike = lesser > 0.85 * em
            if offset < 0.2 * em or (not alike and offset < 0.5 * em):
                gap = max(other.x0 - line.x1, line.x0 - other.x1)
                if -0.5 * em < gap < 0.75 * em * (1 if alike else 0.5):
                    parent[root(j)] = root(i)
    groups: dict[int, list[Line]] = defaultdict(list)
    for index, line in enumerate(lines):
        groups[root(index)].append(line)
    return [
        group[0] if len(group) == 1 else Line(sorted((w for line in group for w in line.words), key=lambda w: w.x0))
        for group in groups.values()
    ]


_LABEL = re.compile(r"\[\d{1,3}\]|\d{1,3}[.)]|[•▪●–]")


def _labels(line: Line, other: Line) -> bool:
    """Whether one of two lines is the number or the bullet of an item of a list that the other begins."""
    left, right = (line, other) if line.x0 <= other.x0 else (other, line)
    return (
        -1 < right.x0 - left.x1 < 3.5 * left.size
        and len(left.words) == 1
        and _LABEL.fullmatch(left.words[0].text) is not None
    )


def _is_mark_on(mark: Line, line: Line) -> bool:
    """Whether a line is a few raised characters, nearly as large as those of the line they end: an exponent, a note's
    mark."""
    text = mark.words[0].text
    return (
        len(mark.words) == 1
        and len(text) <= 3
        and not text.isspace()
        and 0.2 * line.size < line.baseline - mark.baseline < 0.5 * line.size
        and mark.size < 1.05 * line.size
        and -0.2 * line.size < mark.x0 - line.x1 < 0.35 * line.size
    )


def _mark_raised(line: Line) -> None:
    for word in line.words:
        offset = word.baseline - line.baseline
        if (word.size < 0.88 * line.size and abs(offset) >= 0.1 * line.size) or abs(offset) > 0.2 * line.size:
            word.raised = 1 if offset < 0 else -1
