"""Sexes of a group: counts, percentages and the ratio of females to males."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from extract.fields.base import Fact


@dataclass(slots=True, kw_only=True)
class Sexes(Fact):
    """All that a source states of one group's sexes; `ratio_f_m` is females per male, percentages are 0 to 100."""

    field: ClassVar[str] = "sexes"

    female_n: int | None = None
    female_pct: float | None = None
    male_n: int | None = None
    male_pct: float | None = None
    ratio_f_m: float | None = None
    of_n: int | None = None
    group: str | None = None
