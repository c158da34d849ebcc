"""Adverse events and totals of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from extract.fields.base import Fact

SEVERITIES = ("mild", "moderate", "severe", "fatal")


@dataclass(slots=True, kw_only=True)
class AdverseEvent(Fact):
    """A stated event or total in the source's words; `n` people, `events` occurrences, `absent` a stated absence."""

    field: ClassVar[str] = "adverse_events"

    term: str
    n: int | None = None
    pct: float | None = None
    of_n: int | None = None
    events: int | None = None
    group: str | None = None
    severity: str | None = None
    grade: str | int | None = None
    serious: bool | None = None
    related: bool | None = None
    absent: bool = False
