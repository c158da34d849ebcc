"""The rows of a table as printed: lines on one baseline, parted into what stands in one cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from extract.readers.glyphs import is_bold
from extract.readers.words import Line, Word, spaced

CELL_GAP = 0.85
"""Words further apart than so many type sizes are in two cells."""


@dataclass(slots=True)
class Segment:
    """Neighbouring words of a row, as much as stands in one cell."""

    words: list[Word]

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return max(word.x1 for word in self.words)

    @property
    def text(self) -> str:
        return spaced(self.words)

    @property
    def bold(self) -> bool:
        return all(is_bold(word.font) for word in self.words)


@dataclass(slots=True)
class Row:
    """What stands on one baseline within a table."""

    lines: list[Line]
    segments: list[Segment] = field(init=False)
    baseline: float = field(init=False)
    size: float = field(init=False)

    def __post_init__(self) -> None:
        self.baseline, self.size = self.lines[0].baseline, self.lines[0].size
        self.segments = segments_of(self.lines)

    @property
    def x0(self) -> float:
        return self.segments[0].x0

    @property
    def width(self) -> float:
        return max(segment.x1 for segment in self.segments) - self.x0

    @property
    def words(self) -> list[Word]:
        return [word for segment in self.segments for word in segment.words]

    @property
    def widest(self) -> Segment:
        return max(self.segments, key=lambda segment: segment.x1 - segment.x0)


def segments_of(lines: Iterable[Line]) -> list[Segment]:
    """The words of lines on one baseline, parted at gaps as wide as between cells."""
    segments: list[Segment] = []
    for word in sorted((word for line in lines for word in line.words), key=lambda word: word.x0):
        if segments:
            before = segments[-1]
            if word.x0 - before.x1 < CELL_GAP * max(word.size, before.words[-1].size):
                before.words.append(word)
                continue
        segments.append(Segment([word]))
    return segments


def rows_of(lines: Iterable[Line]) -> list[Row]:
    """Lines gathered by baseline, from top to bottom."""
    groups: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.baseline):
        for back, tolerance in ((1, 0.45), (2, 0.3)):
            if len(groups) >= back:
                other = groups[-back][0]
                if abs(line.baseline - other.baseline) < tolerance * min(line.size, other.size):
                    groups[-back].append(line)
                    break
        else:
            groups.append([line])
    return [Row(sorted(group, key=lambda line: line.x0)) for group in groups]
