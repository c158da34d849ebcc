"""One thing to read, and the name it is recorded under."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import PurePath

MEMBER_MARK = "!/"
"""Between an archive and its member in a recorded path, as in the URLs of Java archives: `papers.zip!/a.pdf`."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read; `path` is how it is recorded: as the user gave it, normalised, with forward slashes.

    file: where it lies: a path, or a URL that fsspec can open. member: its name in the zip archive `file`, else None.
    """

    file: str
    path: str
    member: str | None = None

    @property
    def name(self) -> str:
        """The name whose ending may say what the content is; that of the content where the file is packed by gzip."""
        return (self.member or self.file).removesuffix(".gz").removesuffix(".GZ")


def is_url(file: str) -> bool:
    """Whether fsspec has to open it. One letter before the colon is a drive, no protocol.

    >>> is_url("s3://bucket/a.pdf"), is_url("papers/a.pdf")
    (True, False)
    """
    protocol, mark, _ = file.partition("://")
    return bool(mark) and protocol.replace("+", "").isalnum() and len(protocol) > 1


def recorded(path: str) -> str:
    """A path as records name it; bytes that are no text are escaped.

    >>> recorded("./corpus//a.txt"), recorded("s3://papers/a.pdf")
    ('corpus/a.txt', 's3://papers/a.pdf')
    """
    plain = path if is_url(path) else PurePath(os.path.normpath(path)).as_posix()
    return plain.encode("utf-8", "backslashreplace").decode()
