"""What a run keeps of a file, and counts over what it kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extract.document import Source
from extract.errors import Failure
from extract.fields import FIELDS
from extract.records import Record, loads


@dataclass(frozen=True, slots=True)
class SourceResult:
    """What one source of a file gave: the lines of its records, the source's own study first, or why there are none.

    position: its number in the file, from 0. linked: it was not extracted, as a better source has the same DOI or PMID.
    """

    position: int
    source: Source | None = None
    lines: tuple[str, ...] = ()
    failure: Failure | None = None
    warnings: tuple[str, ...] = ()
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What reading one file gave, or one part of a file that holds many sources.

    sha256: hash of the content that was read; None where there was none to read. failure: why the file could not be
    read, or not to its end. first: number of the part's first source in the file. more: where to go on, None at the end
    of the file. seconds: wall time. peak_mb: the most memory its process took, in megabytes.
    """

    path: str
    sha256: str | None = None
    sources: tuple[SourceResult, ...] = ()
    failure: Failure | None = None
    first: int = 0
    more: int | None = None
    seconds: float = 0.0
    peak_mb: float = 0.0

    @property
    def records(self) -> tuple[Record, ...]:
        """The records of all its sources."""
        return tuple(loads(line) for source in self.sources for line in source.lines)

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What could not be read of it."""
        found = [source.failure for source in self.sources if source.failure]
        return (*found, self.failure) if self.failure else tuple(found)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What could not be read well, a line each."""
        return tuple(warning for source in self.sources for warning in source.warnings)

    @property
    def n_sources(self) -> int:
        """Sources that were read, or recognised as read before."""
        return sum(source.failure is None for source in self.sources)


@dataclass(slots=True)
class Totals:
    """How many facts there are, in how many studies and sources."""

    facts: int = 0
    studies: int = 0
    sources: int = 0


def count(records: Iterable[Record]) -> dict[str, Totals]:
    """Totals by field; the records of a source have to follow each other, as in records.jsonl."""
    totals = {field: Totals() for field in FIELDS}
    last: dict[str, tuple[str, str]] = {}
    for record in records:
        source = (record.source.path, record.source.id)
        for field, total in totals.items():
            if n := len(record[field]):
                total.facts += n
                total.studies += 1
                total.sources += last.get(field) != source
                last[field] = source
    return totals
