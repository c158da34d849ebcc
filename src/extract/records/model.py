"""Record and study."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.document.model import Source
from extract.fields import FIELDS, Fact


@dataclass(frozen=True, slots=True)
class Study:
    """A study as the source names it; role is `primary` or `cited`."""

    label: str = "this study"
    role: str = "primary"
    design: str | None = None
    year: int | None = None


@dataclass(slots=True)
class Record:
    """What a source reports of one study. `record["mrss"]` is the list of its facts of a field (see FIELDS)."""

    source: Source
    study: Study
    facts: dict[str, list[Fact]] = field(default_factory=lambda: {name: [] for name in FIELDS})

    def __getitem__(self, name: str) -> list[Fact]:
        return self.facts[name]

    def __iter__(self) -> Iterator[Fact]:
        for name in FIELDS:
            yield from self.facts[name]
