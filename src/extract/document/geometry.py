"""Boxes on a page, in PDF points with the origin at the top left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle: x0 ≤ x1 from the left edge, top ≤ bottom from the top edge, in PDF points."""

    x0: float
    top: float
    x1: float
    bottom: float

    @classmethod
    def around(cls, boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of `boxes`; ValueError if there is none.

        >>> Box.around([Box(0, 0, 2, 1), Box(1, 3, 4, 5)])
        Box(x0=0, top=0, x1=4, bottom=5)
        """
        found = list(boxes)
        if not found:
            raise ValueError("no boxes to go around")
        return cls(
            min(box.x0 for box in found),
            min(box.top for box in found),
            max(box.x1 for box in found),
            max(box.bottom for box in found),
        )
