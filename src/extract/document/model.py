"""A source as read: its text, its parts, and what it says of itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from extract.document.charmap import CharMap
from extract.document.geometry import Box
from extract.document.table import Table

SECTION_KINDS = (
    "title", "abstract", "introduction", "methods", "results", "discussion", "conclusion", "references",
    "body", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """What a source is. `id` is `sha256:` and the hash of its bytes (of its entry, where one file holds several)."""

    id: str
    path: str
    kind: str  # article | abstract | news
    title: str | None = None
    doi: str | None = None
    pmid: str | None = None
    registrations: tuple[str, ...] = ()
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page, numbered from 1, in PDF points; `start` and `end` are the offsets of its text."""

    number: int
    width: float
    height: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of text that the reader knows the role of (one of SECTION_KINDS), heading included."""

    kind: str
    start: int
    end: int


class Recognised(NamedTuple):
    """A word that was read in a picture of it: `text[start:end]`, and how sure the reading is (0 to 1)."""

    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Document:
    """A source whose text is final: an offset into `text` is an offset everywhere.

    sections: those that the format itself marks (JATS, HTML) or the layout shows; may be empty for plain text.
    warnings: lines about what could not be read well (a page without text layer, a suspect font).
    suspect_pages: numbers of the pages on which a font may print other signs than it says (a minus as "2").
    recognised: the words that optical character recognition read, in the order of the text.
    """

    source: Source
    text: str
    pages: tuple[Page, ...] = ()
    tables: tuple[Table, ...] = ()
    sections: tuple[Section, ...] = ()
    charmap: CharMap | None = field(default=None, repr=False)
    warnings: tuple[str, ...] = ()
    suspect_pages: tuple[int, ...] = ()
    recognised: tuple[Recognised, ...] = field(default=(), repr=False)

    def locate(self, start: int, end: int) -> tuple[int, Box] | None:
        """Page and box of `text[start:end]`, or None where the source has no pages."""
        return self.charmap.locate(start, end) if self.charmap is not None else None

    def is_suspect(self, start: int, end: int) -> bool:
        """Whether a sign in `text[start:end]` may be another than was printed."""
        if self.charmap is None or not self.suspect_pages:
            return False
        return not self.charmap.pages(start, end).isdisjoint(self.suspect_pages)

    def certainty(self, start: int, end: int) -> float:
        """How sure it is that `text[start:end]` was read right: 1 unless it was recognised in a picture.

        Of words recognised the least sure decides: of those with a digit if there are any, for facts hang on them.
        """
        within = list(self._recognised_in(start, end))
        counting = [word for word in within if any(map(str.isdigit, self.text[word.start : word.end]))]
        return min((word.confidence for word in counting or within), default=1.0)

    def _recognised_in(self, start: int, end: int) -> Iterator[Recognised]:
        first = bisect_right(self.recognised, start, key=lambda word: word.end)
        for word in self.recognised[first:]:
            if word.start >= end:
                return
            yield word
