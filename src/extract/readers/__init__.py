"""Readers: a path in, documents out. What a file is, its content says, not its name."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from extract.document import Document
from extract.errors import ReadError, one_line
from extract.readers.sniff import Format, sniff

SNIFFED_BYTES = 8192
MEGABYTE = 1_000_000
LIMITS = {
    Format.PDF: 200 * MEGABYTE,
    Format.HTML: 20 * MEGABYTE,
    Format.JATS: 50 * MEGABYTE,
    Format.MEDLINE: 200 * MEGABYTE,
    Format.TEXT: 20 * MEGABYTE,
}
"""The largest file read of each kind, in bytes; a paper is far smaller, and a larger file is something else."""

_READERS = {
    Format.PDF: "extract.readers.pdf",
    Format.HTML: "extract.readers.html",
    Format.JATS: "extract.readers.jats",
    Format.MEDLINE: "extract.readers.medline",
    Format.TEXT: "extract.readers.text",
}

_EMPTY = "is empty (0 bytes)"
_ENTRY = re.compile(rb"^PMID- *\d", re.MULTILINE)


def read(path: str | Path) -> Iterator[Document]:
    """The documents in the file at `path` (one, or one per entry of a PubMed export); ReadError if it is unreadable."""
    data, kind = _load(Path(path))
    yield from _read(data, kind, str(path))


def documents(data: bytes, path: str, name: str) -> Iterator[Document]:
    """The documents in bytes that are at hand, recorded under `path`; `name` ends as a file of them would."""
    if not data:
        raise ReadError(_EMPTY, code="empty")
    kind = sniff(data[:SNIFFED_BYTES], Path(name).suffix)
    _refuse_too_large(len(data), kind)
    yield from _read(data, kind, path)


def count_sources(data: bytes) -> int:
    """How many sources a file of these bytes may hold, without reading them."""
    return max(1, len(_ENTRY.findall(data)))


def _read(data: bytes, kind: Format, path: str) -> Iterator[Document]:
    documents: Callable[[bytes, str], Iterator[Document]] = import_module(_READERS[kind]).documents
    try:
        yield from documents(data, path)
    except ReadError:
        raise
    except Exception as error:  # a file can be broken in more ways than its parser's authors thought of
        raise ReadError(f"cannot be read: {one_line(error)}", code="unreadable") from error


def _load(file: Path) -> tuple[bytes, Format]:
    """All bytes of `file` and what they are; a file that is too large is not read beyond its head."""
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError("is a folder; name the files in it", code="not_a_file")
        if not stat.S_ISREG(status.st_mode):
            raise ReadError("is not a regular file", code="not_a_file")
        with file.open("rb") as stream:
            head = stream.read(SNIFFED_BYTES)
            if not head:
                raise ReadError(_EMPTY, code="empty")
            kind = sniff(head, file.suffix)
            _refuse_too_large(status.st_size, kind)
            return head + stream.read(), kind
    except FileNotFoundError as error:
        raise ReadError("does not exist; check the path", code="missing") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        raise ReadError(f"cannot be opened: {one_line(error)}", code="missing") from error


def _refuse_too_large(n_bytes: int, kind: Format) -> None:
    if n_bytes > LIMITS[kind]:
        size, limit = n_bytes / MEGABYTE, LIMITS[kind] / MEGABYTE
        raise ReadError(f"is too large: {size:.0f} MB, where {kind} may have {limit:.0f} MB", code="too_large")
