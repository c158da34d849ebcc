"""Pages that are pictures, read by Tesseract where it is installed (the extra `ocr`)."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from statistics import median
from typing import Any, NamedTuple

from extract.document import Box
from extract.readers.glyphs import Glyph, normal
from extract.readers.words import Line, Word, lines_of

DPI = 300
"""What Tesseract reads best."""
MAX_PIXELS = 40_000_000
"""A page is drawn smaller where it would have more: a poster."""
SECONDS = 60
"""Longer no page is waited for."""
MIN_CONFIDENCE = 0.3
"""What is less sure is no writing."""
FONT = "recognised"

_TALL = re.compile(r"[A-Zb-dfhklt0-9]")
_DEEP = re.compile(r"[gjpqyQ,;()\[\]/|$@{}]")
_NOISE = re.compile(r"[|_~—–\-=.'`‘’\"“”\\/*]+")
_CAPITAL, _SMALL = 0.68, 0.47
"""Heights of letters with and without an ascender, in type sizes (Times, Helvetica: 0.66 to 0.72, and 0.45 to 0.52)."""
ALIKE = 0.15
"""Type sizes within this share of the usual one are taken for it: heights in pictures are measured, not told."""


class Seen(NamedTuple):
    """A word in a picture: its text, its box in points from the top left, how sure it is, and the line it stands in."""

    text: str
    box: Box
    confidence: float
    line: tuple[int, ...]


@lru_cache(maxsize=1)
def is_installed() -> bool:
    """Whether Tesseract and its wrapper are there."""
    try:
        import pytesseract

        pytesseract.get_tesseract_version()
    except (ImportError, OSError, SystemExit):
        return False
    return True


def recognised(page: Any) -> list[Line]:
    """The lines in a pdfplumber page that is a picture, by Tesseract, which must be installed.

    RuntimeError if it fails or takes too long.
    """
    return lines_of([*_words(list(seen(page)))])


def seen(page: Any) -> Iterator[Seen]:
    """The words that Tesseract sees on a page."""
    import pytesseract

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # more threads are slower where several documents are read at once
    left, top, right, bottom = _shown(page)
    scale = min(DPI / 72, (MAX_PIXELS / max(1.0, (right - left) * (bottom - top))) ** 0.5)
    picture = _picture(page, scale)
    try:
        found = pytesseract.image_to_data(picture, lang="eng", timeout=SECONDS, output_type=pytesseract.Output.DICT)
    except (OSError, pytesseract.TesseractError) as error:
        raise RuntimeError("Tesseract failed") from error
    x_scale, y_scale = (right - left) / picture.width, (bottom - top) / picture.height
    for index, text in enumerate(found["text"]):
        confidence = float(found["conf"][index]) / 100
        shown = "".join(map(normal, text.strip()))
        if confidence < MIN_CONFIDENCE or not shown or _NOISE.fullmatch(shown):
            continue
        x, y = left + found["left"][index] * x_scale, top + found["top"][index] * y_scale
        box = Box(x, y, x + found["width"][index] * x_scale, y + found["height"][index] * y_scale)
        yield Seen(shown, box, confidence, tuple(found[key][index] for key in ("block_num", "par_num", "line_num")))


def _shown(page: Any) -> Box:
    """The part of a page that is shown, in pdfplumber's coordinates of the page."""
    x0, top, x1, bottom = (float(value) for value in page.cropbox)
    width, height = float(page.width), float(page.height)
    cut = Box(max(x0, 0), max(top, 0), min(x1, width), min(bottom, height))
    return cut if cut.x1 > cut.x0 and cut.bottom > cut.top else Box(0, 0, width, height)


def _picture(page: Any, scale: float) -> Any:
    """The page drawn in grey, `scale` pixels to a point."""
    import pypdfium2

    stream = page.pdf.stream
    stream.seek(0)
    with pypdfium2.PdfDocument(stream.read()) as pdf:
        return pdf[page.page_number - 1].render(scale=scale, grayscale=True).to_pil()


def _words(found: Sequence[Seen]) -> Iterator[Word]:
    """Words with a baseline and a type size, which a picture does not tell."""
    by_line: dict[tuple[int, ...], list[Seen]] = defaultdict(list)
    for word in found:
        by_line[word.line].append(word)
    measured = [(words, *_baseline_and_size(words)) for words in by_line.values()]
    usual = median(size for words, _, size in measured for _ in words) if measured else 0.0
    for words, baseline, size in measured:
        size = usual if abs(size - usual) < ALIKE * usual else size
        for word in words:
            own = baseline, size
            if word.box.bottom < baseline - 0.2 * size and word.text.isalnum():  # a superscript
                own = word.box.bottom, (word.box.bottom - word.box.top) / _CAPITAL
            box = Box(word.box.x0, min(word.box.top, own[0] - 0.7 * own[1]), word.box.x1, max(word.box.bottom, own[0]))
            made = Word(Glyph(word.text, box, *own, FONT))
            made.certainty = word.confidence
            yield made


def _baseline_and_size(words: Sequence[Seen]) -> tuple[float, float]:
    """Of a line: where its letters stand, and the size of its type, from the heights of letters."""
    standing = [word for word in words if not _DEEP.search(word.text)] or list(words)
    baseline = median(word.box.bottom for word in standing)
    sizes = [
        (baseline - word.box.top) / (_CAPITAL if _TALL.search(word.text) else _SMALL)
        for word in words
        if word.box.bottom > baseline - 0.2 * (word.box.bottom - word.box.top)
    ]
    return baseline, max(median(sizes), 1.0) if sizes else 1.0
