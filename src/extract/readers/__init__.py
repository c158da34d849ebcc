"""Readers: a path or bytes in, documents out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from extract.document import Document, Source
from extract.errors import ReadError


def read(path: str | Path) -> Iterator[Document]:
    """The documents in the file at `path` (one, or one per entry of a PubMed export); ReadError if it is unreadable."""
    file = Path(path)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ReadError(f"cannot be opened: {error.strerror}", code="missing") from error
    text = data.decode("utf-8")
    title = next((line.strip() for line in text.splitlines() if line.strip()), None)
    yield Document(Source(f"sha256:{hashlib.sha256(data).hexdigest()}", str(path), "abstract", title), text)
