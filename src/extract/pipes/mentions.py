"""What the pipes pass on to each other: typed mentions, by character offsets into the document's text.

They live in `doc._.mentions`, sorted and without overlap. The label says what a stretch of text is; `value` holds what
it means (a Quantity, a TimeSpan, a Group, …).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed stretch of text, half-open. `absorbed` are stretches that belong to it without touching it:
    in "37 patients (74%)" the share belongs to the 37."""

    label: str
    start: int
    end: int
    value: Any = None
    absorbed: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with all that is attached to it.

    value: the number itself (for "42 (98%) of 43" it is 42). percent: the number is a percentage.
    n, of, pct: a count, its denominator and its share, where stated. spread: numbers in brackets without a name
    ("7 (5-9)", "18.4 (6.1)"). comparator: <, >, ≤ or ≥ before the number.
    """

    value: float
    integer: bool = False
    percent: bool = False
    signed: bool = False
    words: bool = False
    comparator: str | None = None
    pct: float | None = None
    n: int | None = None
    of: int | None = None
    sd: float | None = None
    se: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    q1: float | None = None
    q3: float | None = None
    min: float | None = None
    max: float | None = None
    p: str | None = None
    spread: tuple[float, ...] = ()

    def with_(self, **changes: Any) -> Quantity:
        """A copy with some attributes changed."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """Times as stated: "at 6, 12 and 18 months" has three values.

    form: `visit` ("week 24"), `duration` ("24 weeks"), `adjective` ("24-week") or `ordinal` ("the twelfth month"). interval: the values are the two
    ends of a range ("12–18 months"), not times of their own. bare: the unit stands with an earlier time
    ("22.5 at 12 months and 15.3 at 24").
    """

    values: tuple[float, ...]
    unit: str
    form: str = "duration"
    interval: bool = False
    bare: bool = False
    comparator: str | None = None
    role: str | None = None
    statistic: str | None = None
