"""`corpus/manifest.csv`: which documents there are, of what kind, in which split, about which study."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from extract.annotations.schema import SOURCE_KINDS
from extract.errors import RecordError

NAME = "manifest.csv"
SPLITS = ("train", "dev", "test")
ENDINGS = {"text": ".txt", "pdf": ".pdf", "html": ".html", "jats": ".xml", "nbib": ".nbib"}
"""The ending of a document's file by its layout."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One document: a row of the manifest."""

    id: str
    kind: str
    split: str
    study: str
    origin: str
    layout: str
    sha256: str

    @property
    def file(self) -> str:
        """The name of its file in the corpus."""
        return self.id + ENDINGS.get(self.layout, ".txt")


COLUMNS = [column.name for column in fields(Entry)]


def load(corpus: Path) -> list[Entry]:
    """The rows of a corpus's manifest; RecordError where it cannot be read."""
    path = corpus / NAME
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.DictReader(stream)
            if rows.fieldnames != COLUMNS:
                raise RecordError(f"{path}: has the columns {rows.fieldnames}; it needs {','.join(COLUMNS)}")
            return [Entry(**{name: row[name] or "" for name in COLUMNS}) for row in rows]
    except (OSError, UnicodeDecodeError) as error:
        raise RecordError(f"{path}: cannot be read ({error}); name the folder of the documents") from error


def problems(entries: Sequence[Entry], corpus: Path) -> Iterator[str]:
    """What is wrong with the manifest as against the documents beside it."""
    for name, times in Counter(entry.id for entry in entries).items():
        if times > 1:
            yield f"{name} stands in {times} rows; keep one"
    for entry in entries:
        yield from (f"{entry.id}: {problem}" for problem in _entry_problems(entry, corpus))
    known = {entry.file for entry in entries}
    for file in sorted(corpus.iterdir()):
        if file.suffix in ENDINGS.values() and file.name not in known:
            yield f"{file.name} has no row; add one"
    yield from _study_problems(entries)


def _entry_problems(entry: Entry, corpus: Path) -> Iterator[str]:
    for name, allowed in (("kind", SOURCE_KINDS), ("split", SPLITS), ("layout", tuple(ENDINGS))):
        if getattr(entry, name) not in allowed:
            yield f"{name} is {getattr(entry, name)!r}; use one of {', '.join(allowed)}"
    if not entry.study or not entry.origin:
        yield "has no study or no origin; fill them in"
    file = corpus / entry.file
    if not file.is_file():
        yield f"has no file {entry.file}; add it or take the row out"
    elif hashlib.sha256(file.read_bytes()).hexdigest() != entry.sha256:
        yield f"sha256 is not that of {entry.file}; was the document changed by mistake? If not, write the new hash"


def _study_problems(entries: Sequence[Entry]) -> Iterator[str]:
    splits: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        splits[entry.study].add(entry.split)
    for study, found in sorted(splits.items()):
        if len(found) > 1:
            yield f"the study {study} stands in {' and '.join(sorted(found))}; put its documents into one split"
