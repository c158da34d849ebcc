"""What a run keeps of a file, and counts over what it kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extract.errors import Failure
from extract.fields import FIELDS
from extract.records import Record


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading one file gave, or one part of a file that holds many sources.

    first: index of the part's first source in the file. more: where to go on, None at the end of the file.
    warnings: what could not be read well, a line each.
    """

    path: str
    records: tuple[Record, ...] = ()
    failures: tuple[Failure, ...] = ()
    warnings: tuple[str, ...] = ()
    n_sources: int = 0
    first: int = 0
    more: int | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """How many facts there are, in how many studies and sources."""

    facts: int
    studies: int
    sources: int


def count(records: Iterable[Record]) -> dict[str, Totals]:
    """Totals by field."""
    kept = list(records)
    totals = {}
    for field in FIELDS:
        with_facts = [record for record in kept if record[field]]
        sources = {(record.source.path, record.source.id) for record in with_facts}
        totals[field] = Totals(sum(len(record[field]) for record in with_facts), len(with_facts), len(sources))
    return totals
