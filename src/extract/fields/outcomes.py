"""Results of an outcome measure; the modified Rodnan skin score is the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from extract.fields.base import Fact

MEASURES = ("score", "change", "percent_change", "difference", "responders")
STATISTICS = ("mean", "median", "ls_mean")
DIRECTIONS = ("improved", "worsened", "stable")


@dataclass(slots=True, kw_only=True)
class OutcomeResult(Fact):
    """One stated result. Changes that improve are negative where a lower score is better.

    timepoint: `baseline`, an ISO 8601 duration or None. p: text with its comparator ("0.03", "<0.001", "ns").
    """

    field: ClassVar[str] = "mrss"

    measure: str
    statistic: str | None = None
    value: float | None = None
    sd: float | None = None
    se: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    q1: float | None = None
    q3: float | None = None
    min: float | None = None
    max: float | None = None
    n: int | None = None
    p: str | None = None
    direction: str | None = None
    significant: bool | None = None
    timepoint: str | None = None
    group: str | None = None
    comparator: str | None = None
