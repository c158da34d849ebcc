"""What is drawn on a page: glyphs, rules and fills, seen upright whichever way the text runs.

Read from pdfminer's objects: pdfplumber's `page.chars` spends more than half its time on dictionaries.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from extract.document import Box

MIN_TURNED = 60
"""So many glyphs must run in a direction for it to be read; fewer are a stamp along the edge of the page."""
MIN_SIZE = 1.0
"""Type smaller than this, in points, nobody can see."""
FAR = 1e6
"""Nothing is printed so many points from the origin: broken files say so, or give no number at all."""
MAX_RULE_THICKNESS = 2.5
MIN_RULE_LENGTH = 3.0

_LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "Ĳ": "IJ", "ĳ": "ij",
    "\u2010": "-", "\u2011": "-",
}  # fmt: skip
_ZERO_WIDTH = dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", "")
THIN = "\u2009"
"""What is left of spaces that may part the thousands of a number; all other spaces become plain ones."""
_SPACES = dict.fromkeys("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200a\u205f\u3000\t", " ")
_SPACES |= dict.fromkeys("\u00a0\u2009\u202f", THIN)
_CONTROLS = {chr(code): " " for code in (*range(32), *range(127, 160))}
_REPLACED = {**_CONTROLS, **_SPACES, **_ZERO_WIDTH, **_LIGATURES}
UNKNOWN = "\ufffd"


class Frame(NamedTuple):
    """How a page must be turned for a text to stand upright: `turn` is its direction on the page in degrees.

    width, height: of the page, in points; dx, dy: what pdfplumber adds for a page whose origin is elsewhere.
    """

    width: float
    height: float
    dx: float
    dy: float
    turn: int

    def upright(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """PDF coordinates (origin bottom left) to a box in the frame (origin top left, text upright)."""
        if self.turn == 0:
            return Box(x0 + self.dx, self.height - y1 + self.dy, x1 + self.dx, self.height - y0 + self.dy)
        if self.turn == 90:
            return Box(y0, x0, y1, x1)
        if self.turn == 270:
            return Box(self.height - y1, self.width - x1, self.height - y0, self.width - x0)
        return Box(self.width - x1, y0, self.width - x0, y1)

    def on_page(self, box: Box) -> Box:
        """A box in the frame to the page as pdfplumber shows it: the inverse of `upright`, origin top left.

        >>> frame = Frame(600, 800, 0, 0, 90)
        >>> frame.on_page(frame.upright(10, 20, 30, 50))
        Box(x0=10, top=750, x1=30, bottom=780)
        """
        if self.turn == 0:
            return box
        if self.turn == 90:
            x0, y0, x1, y1 = box.top, box.x0, box.bottom, box.x1
        elif self.turn == 270:
            x0, y0, x1, y1 = self.width - box.bottom, self.height - box.x1, self.width - box.top, self.height - box.x0
        else:
            x0, y0, x1, y1 = self.width - box.x1, box.top, self.width - box.x0, box.bottom
        return Box(x0 + self.dx, self.height - y1 + self.dy, x1 + self.dx, self.height - y0 + self.dy)


class Glyph:
    """One printed glyph in the frame. `text` may be several characters (a ligature) or none."""

    __slots__ = ("baseline", "bottom", "font", "size", "text", "top", "x0", "x1")

    def __init__(self, text: str, box: Box, baseline: float, size: float, font: str) -> None:
        self.text = text
        self.x0, self.top, self.x1, self.bottom = box
        self.baseline = baseline
        self.size = size
        self.font = font


class Rule(NamedTuple):
    """A horizontal line at height y."""

    x0: float
    x1: float
    y: float


@dataclass(slots=True)
class Canvas:
    """All that is drawn in one direction on a page, in that direction's frame."""

    frame: Frame
    glyphs: list[Glyph] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    edges: list[Box] = field(default_factory=list)  # vertical lines: x0 == x1
    fills: list[Box] = field(default_factory=list)


def canvases(page: Any, layout: Any) -> list[Canvas]:
    """What a pdfplumber page shows, one canvas for each direction of text, the main one first.

    layout: the page as `Device` lays it out, or pdfplumber's own `page.layout`.
    """
    from pdfminer.layout import LTChar, LTCurve

    from extract.readers.device import Printed

    chars: dict[int, list[Any]] = defaultdict(list)
    drawn: list[Any] = []
    for thing in _walk(layout):
        if isinstance(thing, (Printed, LTChar)):
            a, b, _, d, _, _ = thing.matrix
            if abs(a) >= abs(b):
                if abs(b) < 0.3 * abs(a):  # text on a slant is a watermark
                    chars[0 if a > 0 or d > 0 else 180].append(thing)
            elif abs(a) < 0.3 * abs(b):
                chars[90 if b > 0 else 270].append(thing)
        elif isinstance(thing, LTCurve):  # lines and rectangles are curves to pdfminer
            drawn.append(thing)
    found: list[Canvas] = []
    for turn in sorted(chars, key=lambda turn: (-len(chars[turn]), turn)):
        if found and len(chars[turn]) < MIN_TURNED:
            break
        frame = Frame(page.width, page.height, page.mediabox[0], page.mediabox[1], turn)
        canvas = Canvas(frame, _glyphs(chars[turn], frame))
        _draw(canvas, drawn)
        found.append(canvas)
    return found


def _walk(container: Any) -> Iterator[Any]:
    for thing in container._objs:
        inner = getattr(thing, "_objs", None)
        if inner is None:
            yield thing
        else:
            yield from _walk(thing)


def _glyphs(chars: list[Any], frame: Frame) -> list[Glyph]:
    """Glyphs in the order drawn. A raised position (the `Ts` operator) shows only in the box, so the baseline is
    taken from the box and the font's usual descent, not from the matrix."""
    turn, upright = frame.turn, frame.upright
    descents: dict[str, Counter[float]] = defaultdict(Counter)
    chars = [char for char in chars if abs(char.x0) + abs(char.y0) + abs(char.x1) + abs(char.y1) < FAR]
    sizes = []
    for char in chars:
        size = (char.x1 - char.x0) if turn in (90, 270) else (char.y1 - char.y0)
        sizes.append(size)
        if size > 0:
            descents[char.fontname][round(_below(char, turn) / size, 2)] += 1
    usual = {font: counts.most_common(1)[0][0] for font, counts in descents.items()}
    glyphs = []
    for char, size in zip(chars, sizes, strict=True):
        if size < MIN_SIZE:
            continue
        box = upright(char.x0, char.y0, char.x1, char.y1)
        glyphs.append(
            Glyph(normal(char.get_text()), box, box.bottom + usual[char.fontname] * size, size, char.fontname)
        )
    return glyphs


def _below(char: Any, turn: int) -> float:
    """How far the glyph's box reaches beyond the pen's line: negative where it descends, in points."""
    e, f = char.matrix[4], char.matrix[5]
    if turn == 0:
        return float(char.y0 - f)
    if turn == 90:
        return float(e - char.x1)
    if turn == 270:
        return float(char.x0 - e)
    return float(f - char.y1)


def normal(text: str) -> str:
    """The characters of a glyph: ligatures spelt out, spaces plain or thin, controls blank, unmapped codes `\\ufffd`.

    >>> normal("ﬁ"), normal("\\u2003"), normal("(cid:17)"), normal("−"), normal("𝑛")
    ('fi', ' ', '\\ufffd', '−', 'n')
    """
    if len(text) == 1:
        if "\U0001d400" <= text <= "\U0001d7ff":  # letters and figures of formulas: italic n, bold P
            return unicodedata.normalize("NFKC", text)
        return _REPLACED.get(text, text)
    if text.startswith("(cid:"):
        return UNKNOWN
    return "".join(_REPLACED.get(character, character) for character in text)


def _draw(canvas: Canvas, drawn: list[Any]) -> None:
    from pdfminer.layout import LTLine, LTRect

    for thing in drawn:
        box = canvas.frame.upright(thing.x0, thing.y0, thing.x1, thing.y1)
        width, height = box.x1 - box.x0, box.bottom - box.top
        if height <= MAX_RULE_THICKNESS:
            if width >= MIN_RULE_LENGTH:
                canvas.rules.append(Rule(box.x0, box.x1, (box.top + box.bottom) / 2))
        elif width <= MAX_RULE_THICKNESS:
            middle = (box.x0 + box.x1) / 2
            canvas.edges.append(Box(middle, box.top, middle, box.bottom))
        elif isinstance(thing, LTRect) and not isinstance(thing, LTLine) and (thing.stroke or _coloured(thing)):
            canvas.rules += [Rule(box.x0, box.x1, box.top), Rule(box.x0, box.x1, box.bottom)]
            canvas.edges += [Box(box.x0, box.top, box.x0, box.bottom), Box(box.x1, box.top, box.x1, box.bottom)]
            if thing.fill and _coloured(thing):
                canvas.fills.append(box)


def _coloured(thing: Any) -> bool:
    """Whether a filled shape shows on white paper."""
    colour = thing.non_stroking_color
    if not thing.fill or colour is None:
        return bool(thing.fill)
    values = tuple(colour) if isinstance(colour, (tuple, list)) else (colour,)
    if not all(isinstance(value, (int, float)) for value in values):
        return True
    return any(value > 0.01 for value in values) if len(values) == 4 else any(value < 0.99 for value in values)


def merged(rules: Iterable[Rule], *, gap: float = 4.0, shortest: float = 25.0) -> list[Rule]:
    """Pieces of one line put together, from top to bottom; lines shorter than `shortest` points are left out.

    >>> merged([Rule(0, 20, 5), Rule(22, 40, 5.4), Rule(0, 9, 30)])
    [Rule(x0=0, x1=40, y=5)]
    """
    whole: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: (round(rule.y), rule.x0, rule.y)):
        for index in range(len(whole) - 1, max(-1, len(whole) - 31), -1):
            other = whole[index]
            if abs(other.y - rule.y) < 1.6 and rule.x0 <= other.x1 + gap and rule.x1 >= other.x0 - gap:
                whole[index] = Rule(min(other.x0, rule.x0), max(other.x1, rule.x1), other.y)
                break
        else:
            whole.append(rule)
    return sorted((rule for rule in whole if rule.x1 - rule.x0 > shortest), key=lambda rule: (rule.y, rule.x0))


_BOLD = re.compile(
    r"bold|black|heavy|demi|[-_,]b(?:d|i|x)?$|medi(?:um)?\b|cmbx|sfbx|-?bx\d|-b(?:old)?\b", re.IGNORECASE
)
_ITALIC = re.compile(r"ital|obli|[-_,]b?i$|cmti|sfti|slanted|cmsl|-?ti\d", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_bold(font: str) -> bool:
    """Whether a font's name says that it is bold.

    >>> is_bold("ABCDEF+NimbusRomNo9L-Medi"), is_bold("CMBX10"), is_bold("Helvetica-Oblique")
    (True, True, False)
    """
    return bool(_BOLD.search(font))


@lru_cache(maxsize=4096)
def is_italic(font: str) -> bool:
    """Whether a font's name says that it is italic."""
    return bool(_ITALIC.search(font))
