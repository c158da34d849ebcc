"""Which sources are the same as others: by their content, their DOI or their PMID."""

from __future__ import annotations

from typing import NamedTuple

from extract.store import schema
from extract.store.journal import Journal

BY = {"id": "content", "doi": "doi", "pmid": "pmid"}
"""Columns that tell two sources to be one, the surest first, by the names that people are told."""


class Link(NamedTuple):
    """A source and the better one that stands for it; both are rows of `sources`."""

    source: int
    better: int
    by: str


def links(journal: Journal) -> dict[int, Link]:
    """The sources for which others stand, each with the best of these."""
    found: dict[int, tuple[tuple[int, int, int], Link]] = {}
    for column, by in BY.items():
        rows = journal.rows(
            "SELECT this.source, better.source, better.is_short, better.home, better.position"
            f" FROM standing this JOIN standing better ON better.{column} = this.{column}"
            f" WHERE this.home IS NOT NULL AND {schema.BETTER}"
        )
        for source, better, *rank in rows:
            entry = (tuple(rank), Link(source, better, by))
            if source not in found or entry[0] < found[source][0]:
                found[source] = entry
    return {source: link for source, (_, link) in found.items()}
