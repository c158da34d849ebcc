"""What all facts share."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value was read: half-open character offsets into the source's text and, for a PDF, page and box."""

    start: int
    end: int
    text: str
    page: int | None = None
    bbox: tuple[float, float, float, float] | None = None


@dataclass(slots=True, kw_only=True)
class Fact:
    """One thing a source states. Subclasses add the attributes that RECORDS.md defines, in its order.

    confidence: 0 to 1. flags: names of the consistency checks it failed. rule: the rule that found it.
    """

    field: ClassVar[str]

    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.5
    flags: tuple[str, ...] = ()
    derived: bool = False
    rule: str = ""

    @classmethod
    def attributes(cls) -> tuple[str, ...]:
        """Names of the attributes RECORDS.md defines for this field, in its order."""
        return _attributes(cls)  # type: ignore[arg-type]  # a class has a hash, whatever its instances have

    def values(self) -> dict[str, Any]:
        """The attributes of RECORDS.md with their values."""
        return {name: getattr(self, name) for name in self.attributes()}


@cache  # asked for every pair of facts that may be one
def _attributes(model: type[Fact]) -> tuple[str, ...]:
    shared = {item.name for item in fields(Fact)}
    return tuple(item.name for item in fields(model) if item.name not in shared)
