"""What the finding of shares passes on: figures, categories and shares."""

from __future__ import annotations

from dataclasses import dataclass

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention


@dataclass(frozen=True, slots=True)
class Figure:
    """A number phrase: a count, a percentage, or both, with the group it names.

    start, end: positions in the frame's text. second: the 8 of "12/8". `place` is the mention of the group in "46 of the placebo patients";
    `spans` are the document's offsets of its numbers.
    """

    start: int
    end: int
    n: int | None
    pct: float | None
    of: int | None
    place: Mention | None
    spans: tuple[tuple[int, int], ...]
    second: int | None = None


@dataclass(frozen=True, slots=True)
class Category:
    """A category as a frame names it, an abbreviation in brackets included; positions in the frame's text."""

    name: str
    start: int
    end: int
    mention: Mention


@dataclass(slots=True)
class Chain:
    """Categories that stand together; `slashed` where a slash or colon joins them."""

    categories: list[Category]
    slashed: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """`n` or `pct` per cent of a group are of a category.

    group: the group's name, None for everybody. of: the denominator stated with it. anchor: the size of the group as
    the sentence gives it before ("176 patients (140 women)"). link: words between number and category. people: the words before its bracket
    ("96 unexposed patients (88 men)"). position,
    end: of number and category in the frame's text.
    """

    category: str
    n: int | None
    pct: float | None
    of: int | None
    group: str | None
    anchor: int | None
    frame: Frame
    position: int
    end: int
    spans: tuple[tuple[int, int], ...]
    link: str = ""
    number_first: bool = True
    people: str | None = None
