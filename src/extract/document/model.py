"""A source as read: its text, its parts, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Document:
    """A source whose text is final: an offset into `text` is an offset everywhere.

    sections: those that the format itself marks (JATS, HTML) or the layout shows; may be empty for plain text.
    warnings: lines about what could not be read well (a page without text layer, a suspect font).
    suspect_pages: numbers of the pages on which a font may print other signs than it says (a minus as "2").
    """

    source: Source
    text: str
    pages: tuple[Page, ...] = ()
    tables: tuple[Table, ...] = ()
    sections: tuple[Section, ...] = ()
    charmap: CharMap | None = field(default=None, repr=False)
    warnings: tuple[str, ...] = ()
    suspect_pages: tuple[int, ...] = ()

    def locate(self, start: int, end: int) -> tuple[int, Box] | None:
        """Page and box of `text[start:end]`, or None where the source has no pages."""
        return self.charmap.locate(start, end) if self.charmap is not None else None
