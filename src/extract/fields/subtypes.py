"""Subtypes of systemic sclerosis in a group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from extract.fields.base import Fact

SUBTYPES = ("diffuse", "limited", "sine", "overlap", "early", "unspecified-other")


@dataclass(slots=True, kw_only=True)
class Subtype(Fact):
    """Number or share (0 to 100) of a group with a subtype; `all` where the whole group is of it."""

    field: ClassVar[str] = "subtypes"

    subtype: str
    n: int | None = None
    pct: float | None = None
    of_n: int | None = None
    all: bool = False
    group: str | None = None
