"""Zip archives and gzip files: their members one by one, in memory, never more of one than a paper can have.

Nothing is ever unpacked to disk, so that no name in an archive can lead anywhere.
"""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath

from extract.errors import Failure, ReadError, one_line
from extract.inputs.item import MEMBER_MARK, Input, recorded

MEGABYTE = 1_000_000
MOST_UNPACKED = 20_000 * MEGABYTE  # of a whole archive: 20,000 papers of a megabyte
MOST_MEMBERS = 1_000_000
BROKEN = (zipfile.BadZipFile, OSError, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError)
"""What damaged, encrypted or oddly packed archives raise."""
PACKED = (".zip", ".gz")


def is_archive(name: str) -> bool:
    """Whether a file of this name is opened as an archive."""
    return name.lower().endswith(PACKED)


def is_gzip(name: str) -> bool:
    """Whether a file of this name holds one other file, packed.

    >>> is_gzip("a.pdf.GZ"), is_gzip("a.zip")
    (True, False)
    """
    return name.lower().endswith(".gz")


def members(file: str) -> Iterator[Input | Failure]:
    """The members of the archive at `file`, sorted by name; a Failure for each that must not or cannot be read.

    Folders and hidden names are left out. The sizes are those that the archive states; no member can be longer than it
    states, so that their sum limits what is unpacked.
    """
    archive = recorded(file)
    if is_gzip(file):
        if file.lower().endswith(".tar.gz"):
            yield Failure(archive, "unsupported", "is a tar archive; unpack it and give the folder")
        else:
            yield Input(file, archive)
        return
    try:
        with zipfile.ZipFile(file) as opened:
            found = sorted((info.filename, info.file_size, info.flag_bits & 1) for info in opened.infolist())
    except BROKEN as error:
        yield Failure(archive, "unreadable", f"is a damaged zip archive ({one_line(error)}); pack or download it again")
        return
    total = 0
    for number, (name, size, encrypted) in enumerate(found):
        if name.endswith("/") or (_is_hidden(name) and not _leads_out(name)):
            continue
        path = f"{archive}{MEMBER_MARK}{recorded(name)}"
        total += size
        if total > MOST_UNPACKED or number >= MOST_MEMBERS:
            limits = f"{MOST_UNPACKED // MEGABYTE // 1000} GB and {MOST_MEMBERS:,} members"
            yield Failure(archive, "too_large", f"unpacks to more than {limits}; from {name!r} on it was not read")
            return
        if _leads_out(name):
            yield Failure(path, "unsafe", "its name leads out of the archive; it was not read")
        elif encrypted:
            yield Failure(path, "encrypted", "is encrypted in its archive; unpack it with the password")
        elif is_archive(name):
            yield Failure(path, "unsupported", "is an archive within an archive; unpack it first")
        else:
            yield Input(file, path, name)


def read_member(file: str, name: str, state: str, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a member; ReadError if that fails. state: the signature of the archive."""
    try:
        with _opened(file, state).open(name) as stream:
            return stream.read(limit + 1)
    except FileNotFoundError:
        raise
    except (KeyError, *BROKEN) as error:
        raise ReadError(f"cannot be unpacked: {one_line(error)}", code="unreadable") from error


def read_gzip(file: str, limit: int) -> bytes:
    """At most `limit` + 1 bytes of what a gzip file holds; ReadError if that fails."""
    try:
        with gzip.open(file) as stream:
            return stream.read(limit + 1)
    except FileNotFoundError:
        raise
    except BROKEN as error:
        raise ReadError(f"cannot be unpacked: {one_line(error)}", code="unreadable") from error


@lru_cache(maxsize=1)  # the list of its members is read once, not for every one of them
def _opened(file: str, state: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(file)


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part != ".." for part in PurePosixPath(name).parts)


def _leads_out(name: str) -> bool:
    plain = name.replace("\\", "/")
    return plain.startswith("/") or ".." in plain.split("/") or plain[1:2] == ":" or "\0" in plain
