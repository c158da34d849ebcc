"""Objects at URLs (s3://, gs://, file://, …), listed and read through fsspec; of the extra `cluster`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from extract.errors import ConfigError, Failure, ReadError, one_line
from extract.inputs.item import Input, recorded

MAGIC = frozenset("*?[")


def objects(url: str) -> Iterator[str | Failure]:
    """The URLs of the objects below `url`, or that match it, folder by folder in order; a Failure if there are none."""
    try:
        files, start = _file_system(url)
        found: Iterable[str]
        if MAGIC & set(url):
            found = sorted(files.glob(start))
        elif files.isdir(start):
            found = _walk(files, start)
        else:
            found = [start] if files.exists(start) else []
        is_empty = True
        for path in found:
            is_empty = False
            yield str(files.unstrip_protocol(path))
        if is_empty:
            yield Failure(recorded(url), "missing", "nothing is there; check the URL")
    except ConfigError:
        raise
    except Exception as error:  # every store has errors of its own
        yield Failure(recorded(url), "missing", f"cannot be listed: {one_line(error)}")


def state(item: Input) -> str:
    """What changes when the object does, without reading it; FileNotFoundError if it is not there."""
    files, path = _file_system(item.file)
    try:
        return str(files.ukey(path))
    except FileNotFoundError:
        raise
    except Exception as error:
        raise ReadError(f"cannot be reached: {one_line(error)}", code="missing") from error


def read_object(url: str, limit: int) -> bytes:
    """At most `limit` + 1 bytes of it; ReadError if that fails."""
    files, path = _file_system(url)
    try:
        with files.open(path, "rb", compression="infer") as stream:
            return bytes(stream.read(limit + 1))
    except FileNotFoundError:
        raise
    except Exception as error:
        raise ReadError(f"cannot be read: {one_line(error)}", code="missing") from error


def _walk(files: Any, start: str) -> Iterator[str]:
    for folder, subfolders, names in files.walk(start):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield f"{folder.rstrip('/')}/{name}"


def _file_system(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise ConfigError("URLs need the extra `cluster`: pip install 'extract[cluster]'") from error
    try:
        files, path = url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise ConfigError(f"cannot open {url}: {one_line(error)}") from error
    return files, path
