"""The bytes of an input, and what says that they changed."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from typing import NamedTuple

from extract.errors import ReadError, one_line
from extract.inputs import archives, remote
from extract.inputs.item import Input, is_url
from extract.readers import count_sources

MEGABYTE = 1_000_000
LIMIT = 200 * MEGABYTE  # the largest file that any reader takes
UNSETTLED = 2.0  # seconds; a file younger than that may change again without its times telling
CHUNK = 1 << 20


class Missing(ReadError):  # noqa: N818
    """The file is gone, or cannot be opened."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, code="missing")

    def __reduce__(self) -> tuple[object, ...]:
        return (Missing, (self.reason,))


class Fingerprint(NamedTuple):
    """What a content is known by: its SHA-256, and the signature of its file, empty where that may miss a change."""

    sha256: str | None
    signature: str


def signature(item: Input) -> str:
    """What changes whenever the file does: its place, size and times. Missing if it is not there.

    Empty for a file changed so lately that a second change could bear the same time.
    """
    try:
        if is_url(item.file):
            return remote.state(item)
        status = os.stat(item.file)
    except FileNotFoundError as error:
        raise Missing("does not exist; check the path") from error
    except (OSError, ValueError) as error:
        raise Missing(f"cannot be opened: {one_line(error)}") from error
    if abs(time.time() - max(status.st_mtime, status.st_ctime)) < UNSETTLED:
        return ""
    return ":".join(map(str, (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)))


def fingerprint(item: Input) -> Fingerprint:
    """The SHA-256 of the content that `load` would give; None where only reading it elsewhere can tell.

    Missing or ReadError where there is no content to be had.
    """
    state = signature(item)
    if is_url(item.file):
        return Fingerprint(None, state)
    if item.member is not None or archives.is_gzip(item.file):
        return Fingerprint(hashlib.sha256(load(item)).hexdigest(), state)
    digest = hashlib.sha256()
    n = 0
    try:
        with open(item.file, "rb") as stream:
            while chunk := stream.read(CHUNK):
                n += len(chunk)
                if n > LIMIT:
                    return Fingerprint(None, state)  # its reader will say that it is too large
                digest.update(chunk)
    except FileNotFoundError as error:
        raise Missing("does not exist; check the path") from error
    except OSError as error:
        raise Missing(f"cannot be opened: {one_line(error)}") from error
    return Fingerprint(digest.hexdigest(), state)


def load(item: Input) -> bytes:
    """All bytes of an input, unpacked; ReadError where that fails or they are more than LIMIT."""
    try:
        if is_url(item.file):
            data = remote.read_object(item.file, LIMIT)
        elif item.member is not None:
            data = archives.read_member(item.file, item.member, _state(item.file), LIMIT)
        elif archives.is_gzip(item.file):
            data = archives.read_gzip(item.file, LIMIT)
        else:
            if not stat.S_ISREG(os.stat(item.file).st_mode):
                raise ReadError("is not a regular file; save it as one and name that", code="not_a_file")
            with open(item.file, "rb") as stream:
                data = stream.read(LIMIT + 1)
    except FileNotFoundError as error:
        raise Missing("does not exist; check the path") from error
    except (OSError, ValueError) as error:
        raise Missing(f"cannot be opened: {one_line(error)}") from error
    if len(data) > LIMIT:
        raise ReadError(f"is too large: more than {LIMIT // MEGABYTE} MB, unpacked", code="too_large")
    return data


def n_sources(item: Input) -> int:
    """How many sources the file may hold, without reading them; 1 where it cannot be had any more."""
    try:
        return count_sources(load(item))
    except ReadError:
        return 1


def _state(file: str) -> str:
    status = os.stat(file)
    return f"{status.st_ino}:{status.st_size}:{status.st_mtime_ns}"
