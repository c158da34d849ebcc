"""Which files a run reads: files, folders, archives, globs and URLs, found one by one and in a fixed order."""

from __future__ import annotations

import glob
import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from extract.errors import Failure
from extract.inputs import archives, remote
from extract.inputs.item import Input, is_url, recorded

# What lies beside documents in a folder and is none: skipped there, read where a user names it.
BESIDE_DOCUMENTS = frozenset({
    ".bib", ".bz2", ".cfg", ".csv", ".css", ".db", ".ini", ".ipynb", ".jpeg", ".jpg", ".js", ".json", ".jsonl",
    ".lock", ".log", ".md", ".png", ".py", ".r", ".ris", ".rst", ".sh", ".sqlite", ".sqlite-shm", ".sqlite-wal", ".svg",
    ".tar", ".tgz", ".tmp", ".toml", ".tsv", ".xls", ".xlsx", ".yaml", ".yml",
})  # fmt: skip


@dataclass(slots=True)
class Inputs:
    """The files that `paths` stand for; what is none of them comes as a Failure. Iterate once.

    Folders are walked into their subfolders, hidden names left out; zip and gzip files give their members; a file
    reached twice, by links or by two paths, comes once. skipped: how many files were passed over, by suffix.
    """

    paths: Iterable[str | Path]
    skipped: Counter[str] = field(default_factory=Counter)
    _seen: set[int] = field(default_factory=set)
    _n_met: int = 0  # files and folders that need no word of there being nothing

    def __iter__(self) -> Iterator[Input | Failure]:
        for given in map(str, self.paths):
            if is_url(given):
                yield from self._url(given)
                continue
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
        except (OSError, ValueError) as error:
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
        """Its files and those of its subfolders in order of their names; a stack, as folders may nest without end."""
        stack = [self._entries(path)]
        while stack:
            found = next(stack[-1], None)
            if found is None:
                stack.pop()
            elif isinstance(found, Failure):
                yield found
            elif os.path.isdir(found):
                stack.append(self._entries(found))
            elif not self._is_skipped(found):
                yield from self._file(found)

    def _entries(self, path: str) -> Iterator[str | Failure]:
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
            yield os.path.join(path, name)

    def _is_skipped(self, name: str) -> bool:
        """Whether a file that nobody named is no document, by its name; counts it."""
        suffix = PurePath(name.lower().removesuffix(".gz")).suffix
        if suffix not in BESIDE_DOCUMENTS:
            return False
        self.skipped[suffix] += 1
        return True

    def _url(self, given: str) -> Iterator[Input | Failure]:
        for found in remote.objects(given):
            if isinstance(found, Failure):
                yield found
            elif found.lower().endswith(".zip"):
                yield Failure(recorded(found), "unsupported", "is an archive at a URL; copy it to a disk first")
            elif found == given or not self._is_skipped(found):
                yield Input(found, recorded(found))

    def _file(self, path: str) -> Iterator[Input | Failure]:
        self._n_met += 1
        try:
            if not stat.S_ISREG(os.stat(path).st_mode):
                yield Failure(recorded(path), "unsupported", "is not a regular file; save it as one and name that")
                return
            if not self._is_new(path):
                return
        except (OSError, ValueError) as error:
            yield _unreachable(path, error)
            return
        if archives.is_archive(path):
            for member in archives.members(path):
                if isinstance(member, Failure) or member.member is None or not self._is_skipped(member.member):
                    yield member
        else:
            yield Input(path, recorded(path))

    def _is_new(self, path: str) -> bool:
        """Whether it was not met before, under this or another name; links that lead in a circle end here."""
        found = os.stat(path)
        key = found.st_dev << 64 | found.st_ino  # one number: a large folder has many
        new = key not in self._seen
        self._seen.add(key)
        return new


def _unreachable(path: str, error: OSError | ValueError) -> Failure:
    if isinstance(error, FileNotFoundError):
        return Failure(recorded(path), "missing", "no such file or folder; check the path")
    return Failure(recorded(path), "missing", f"cannot be opened: {getattr(error, 'strerror', None) or error}")
