"""From a character of the text to its place on a page."""

from __future__ import annotations

from array import array

from extract.document.geometry import Box


class CharMap:
    """For each character of a text its page (from 1; 0 where it has none, e.g. a space put in) and box.

    Kept in flat arrays: a 200-page document has a million characters.
    """

    __slots__ = ("_boxes", "_pages")

    def __init__(self) -> None:
        self._pages = array("H")
        self._boxes = array("f")

    def __len__(self) -> int:
        return len(self._pages)

    def append(self, page: int, box: Box | None) -> None:
        """Add the next character; `box` is None for characters that are not printed."""
        self._pages.append(page if box is not None else 0)
        self._boxes.extend(box if box is not None else (0.0, 0.0, 0.0, 0.0))

    def pages(self, start: int, end: int) -> set[int]:
        """The pages that show printed characters of [start, end)."""
        return set(self._pages[start:end]) - {0}

    def locate(self, start: int, end: int) -> tuple[int, Box] | None:
        """Page and box of the printed characters in [start, end): on the first page that shows any of them."""
        page = next((self._pages[i] for i in range(start, end) if self._pages[i]), 0)
        if not page:
            return None
        boxes = [Box(*self._boxes[4 * i : 4 * i + 4]) for i in range(start, end) if self._pages[i] == page]
        return page, Box.around(boxes)
