"""From a character of the text to its place on a page."""

from __future__ import annotations

from array import array

from extract.document.geometry import Box

STEP = 1 / 16
"""The grain, in points, to which places are kept; pages are up to 4095 points wide and high at that."""
_FARTHEST = 2**16 - 1


class CharMap:
    """For each character of a text its page (from 1; 0 where it has none, e.g. a space put in) and box.

    Kept in flat arrays, ten bytes a character: a 200-page document has a million characters.
    """

    __slots__ = ("_boxes", "_far", "_pages")

    def __init__(self) -> None:
        self._pages = array("H")
        self._boxes = array("H")
        self._far: dict[int, Box] = {}  # what lies beyond the grain: off the page, or on a poster

    def __len__(self) -> int:
        return len(self._pages)

    def append(self, page: int, box: Box | None) -> None:
        """Add the next character; `box` is None for characters that are not printed."""
        steps = (0, 0, 0, 0)
        if box is not None:
            x0, top, x1, bottom = box
            if min(box) >= 0 and max(box) <= _FARTHEST * STEP:
                steps = (round(x0 / STEP), round(top / STEP), round(x1 / STEP), round(bottom / STEP))
            else:
                self._far[len(self._pages)] = box
        self._pages.append(page if box is not None else 0)
        self._boxes.extend(steps)

    def pages(self, start: int, end: int) -> set[int]:
        """The pages that show printed characters of [start, end)."""
        return set(self._pages[start:end]) - {0}

    def locate(self, start: int, end: int) -> tuple[int, Box] | None:
        """Page and box of the printed characters in [start, end): on the first page that shows any of them."""
        page = next((self._pages[i] for i in range(start, end) if self._pages[i]), 0)
        if not page:
            return None
        return page, Box.around(self._box(i) for i in range(start, end) if self._pages[i] == page)

    def _box(self, index: int) -> Box:
        if index in self._far:
            return self._far[index]
        x0, top, x1, bottom = self._boxes[4 * index : 4 * index + 4]
        return Box(x0 * STEP, top * STEP, x1 * STEP, bottom * STEP)
