"""A number (or a clause) on its way to a fact."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, Quantity

BASELINE = "baseline"


@dataclass(slots=True)
class Reading:
    """A number on its way to a fact. start and end are offsets into the frame's text.

    opens: it stands behind "from", closes: behind "to". sign: -1, 1 or 0, the direction that the words give to a number
    without a sign of its own. partner: the change that a percentage beside it repeats. later: the
    value that the one at the start is set against.
    """

    frame: Frame
    start: int
    end: int
    measure: str
    value: float | None
    mention: Mention | None = None
    quantity: Quantity = field(default_factory=lambda: Quantity(0.0))
    opens: bool = False
    closes: bool = False
    sign: int = 0
    statistic: str | None = None
    time: str | None = None
    timed: bool = False
    group: str | None = None
    comparator: str | None = None
    p: str | None = None
    direction: str | None = None
    significant: bool | None = None
    n: int | None = None
    partner: Reading | None = None
    later: Reading | None = None
    sd: float | None = None
    se: float | None = None
    ci: tuple[float, float] | None = None
    quartiles: tuple[float, float] | None = None
    extremes: tuple[float, float] | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    rule: str = ""
    in_words: bool = False
    again: list[Reading] = field(default_factory=list)  # further statements of the same result
    reach: int = 0  # where it ends, with a percentage that repeats it

    def __post_init__(self) -> None:
        self.reach = self.reach or self.end
