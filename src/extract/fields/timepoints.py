"""Times at which something was assessed, or for which patients were treated or followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from extract.fields.base import Fact

KINDS = ("assessment", "treatment", "follow_up")
DAYS_PER_UNIT = {"day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}  # RECORDS.md
ISO_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}  # ISO 8601 durations


def days(value: float, unit: str) -> int:
    """`value` units in whole days.

    >>> days(6, "month"), days(2, "year")
    (183, 731)
    """
    return int(value * DAYS_PER_UNIT[unit] + 0.5)


def iso_duration(value: float, unit: str) -> str:
    """`value` units as an ISO 8601 duration.

    >>> iso_duration(24, "week"), iso_duration(1.5, "year")
    ('P24W', 'P1.5Y')
    """
    return f"P{value:g}{ISO_UNITS[unit]}"


@dataclass(slots=True, kw_only=True)
class Timepoint(Fact):
    """A distinct time; `days` follows from value and unit."""

    field: ClassVar[str] = "timepoints"

    value: float
    unit: str
    days: int
    kind: str
    statistic: str | None = None
