"""Which files a run reads: files, folders and globs, found one by one and in a fixed order."""

from __future__ import annotations

import glob
import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from extract.errors import Failure

# What lies beside documents in a folder and is none: skipped there, read where a user names it.
BESIDE_DOCUMENTS = frozenset({
    ".bib", ".bz2", ".cfg", ".csv", ".css", ".db", ".gz", ".ini", ".ipynb", ".jpeg", ".jpg", ".js", ".json", ".jsonl",
    ".lock", ".log", ".md", ".png", ".py", ".r", ".ris", ".rst", ".sh", ".sqlite", ".svg", ".tar", ".tmp", ".toml",
    ".tsv", ".xls", ".xlsx", ".yaml", ".yml", ".zip",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read; `path` is how it is recorded: as the user gave it, normalised, with forward slashes."""

    file: str
    path: str


@dataclass(slots=True)
class Inputs:
    """The files that `paths` stand for; what is none of them comes as a Failure. Iterate once.

    Folders are walked into their subfolders, hidden names left out; a file reached twice, by links or by two paths,
    comes once. skipped: how many files of a folder were passed over, by suffix.
    """

    paths: Iterable[str | Path]
    skipped: Counter[str] = field(default_factory=Counter)
    _seen: set[tuple[int, int]] = field(default_factory=set)
    _n_met: int = 0  # files and folders that need no word of there being nothing

    def __iter__(self) -> Iterator[Input | Failure]:
        for given in map(str, self.paths):
            if os.path.lexists(given) or not glob.has_magic(given):
                yield from self._named(given)
                continue
            matches = sorted(glob.iglob(given, recursive=True))
            for path in matches:
                yield from self._named(path)
            if not matches:
                yield Failure(recorded(given), "missing", "no file matches this pattern; check its spelling")

    def _named(self, path: str) -> Iterator[Input | Failure]:
        """What a user named, or a glob found."""
        try:
            mode = os.stat(path).st_mode
        except OSError as error:
            yield _unreachable(path, error)
            return
        if not stat.S_ISDIR(mode):
            yield from self._file(path)
            return
        n_met = self._n_met
        yield from self._folder(path)
        if self._n_met == n_met:
            reason = "the folder holds no documents; give one with PDF, HTML, XML, text or PubMed files"
            yield Failure(recorded(path), "no_documents", reason)

    def _folder(self, path: str) -> Iterator[Input | Failure]:
        try:
            if not self._is_new(path):
                self._n_met += 1
                return
            with os.scandir(path) as entries:
                names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
        except OSError as error:
            self._n_met += 1
            yield _unreachable(path, error)
            return
        for name in names:
            inside = os.path.join(path, name)
            if os.path.isdir(inside):
                yield from self._folder(inside)
            elif (suffix := PurePath(name).suffix.lower()) in BESIDE_DOCUMENTS:
                self.skipped[suffix] += 1
            else:
                yield from self._file(inside)

    def _file(self, path: str) -> Iterator[Input | Failure]:
        self._n_met += 1
        try:
            if not stat.S_ISREG(os.stat(path).st_mode):
                yield Failure(recorded(path), "unsupported", "is not a regular file; save it as one and name that")
            elif self._is_new(path):
                yield Input(path, recorded(path))
        except OSError as error:
            yield _unreachable(path, error)

    def _is_new(self, path: str) -> bool:
        """Whether it was not met before, under this or another name; links that lead in a circle end here."""
        found = os.stat(path)
        key = (found.st_dev, found.st_ino)
        new = key not in self._seen
        self._seen.add(key)
        return new


def recorded(path: str) -> str:
    """A path as records name it; bytes that are no text are escaped.

    >>> recorded("./corpus//a.txt")
    'corpus/a.txt'
    """
    return PurePath(os.path.normpath(path)).as_posix().encode("utf-8", "backslashreplace").decode()


def _unreachable(path: str, error: OSError) -> Failure:
    if isinstance(error, FileNotFoundError):
        return Failure(recorded(path), "missing", "no such file or folder; check the path")
    return Failure(recorded(path), "missing", f"cannot be opened: {error.strerror or error}")
