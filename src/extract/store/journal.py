"""The one truth of a run folder: a SQLite journal in WAL mode. What is committed outlives a kill and a power cut."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from extract.document import Source
from extract.errors import ConfigError, Failure
from extract.store import schema
from extract.store.outcome import Outcome, SourceResult

NAME = "journal.sqlite"


class Known(NamedTuple):
    """What the journal knows of a path: the content it had when last met, and its place among all paths."""

    seq: int
    sha256: str | None
    signature: str


class Place(NamedTuple):
    """Where a content lies that still has to be read; the names are those of an Input."""

    file: str
    path: str
    member: str | None
    seq: int
    sha256: str | None


class Journal:
    """Written by one process, the holder of the lock; others may read meanwhile.

    pipeline: name of what makes records of documents; what another one made is not finished. Nothing is acknowledged
    before `commit`. OSError where the disk is full or fails; what was committed before stays.
    """

    def __init__(self, folder: Path, pipeline: str = "", *, read_only: bool = False) -> None:
        self.path = folder / NAME
        self.pipeline = pipeline
        with self._disk():
            self._db = _connect(self.path, read_only=read_only)
            if not read_only:
                _prepare(self._db, self.path)
        self.run = int(self.about("runs") or 0)

    def begin_run(self, *, retry_failed: bool = False) -> None:
        """Count a new run; what failed is open again if wanted."""
        self.run += 1
        with self._disk():
            self.tell("runs", str(self.run))
            if retry_failed:
                self._db.execute(
                    "UPDATE documents SET pipeline = '' WHERE status = 'failed'"
                    " OR sha256 IN (SELECT sha256 FROM sources WHERE code IS NOT NULL)"
                )
            self._db.commit()

    def end_run(self) -> None:
        """Forget the paths without content that this run has not met again, and acknowledge all the rest."""
        with self._disk():
            self._db.execute("DELETE FROM paths WHERE code IS NOT NULL AND met < ?", (self.run,))
        self.commit()

    def about(self, key: str) -> str | None:
        """What was told of the run folder itself."""
        row = self._db.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def tell(self, key: str, value: str) -> None:
        with self._disk():
            self._db.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (key, value))

    def meet(self, path: str, file: str, member: str | None) -> Known:
        """Note that a path was listed in this run."""
        with self._disk():
            self._db.execute(
                "INSERT INTO paths (path, file, member, met) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE"
                " SET file = excluded.file, member = excluded.member, met = excluded.met",
                (path, _bytes(file), _bytes(member), self.run),
            )
            row = self._db.execute("SELECT seq, sha256, signature FROM paths WHERE path = ?", (path,)).fetchone()
        return Known(*row)

    def place(self, path: str, sha256: str | None, signature: str) -> None:
        """Note what content a path has."""
        with self._disk():
            self._db.execute(
                "UPDATE paths SET sha256 = ?, signature = ?, code = NULL, reason = NULL WHERE path = ?",
                (sha256, signature, path),
            )

    def cannot_read(self, failure: Failure) -> None:
        """Note that there is no content to be had at a path, listed or not."""
        with self._disk():
            self._db.execute(
                "INSERT INTO paths (path, file, met, code, reason) VALUES (:path, x'', :run, :code, :reason)"
                " ON CONFLICT (path) DO UPDATE SET sha256 = NULL, signature = '', met = :run, code = :code,"
                " reason = :reason",
                {"path": failure.path, "run": self.run, "code": failure.code, "reason": _text(failure.reason)},
            )

    def is_finished(self, sha256: str | None) -> bool:
        """Whether nothing is left to do for a content with this pipeline."""
        row = self._db.execute(
            f"SELECT 1 FROM documents d WHERE d.sha256 = :sha256 AND NOT {schema.UNFINISHED}",
            {"sha256": sha256, "pipeline": self.pipeline},
        ).fetchone()
        return row is not None

    def next_source(self, sha256: str | None) -> int:
        """The number of the source to go on with, in a content that was read in part."""
        query = "SELECT next FROM documents WHERE sha256 = ? AND status = 'part' AND pipeline = ?"
        row = self._db.execute(query, (sha256, self.pipeline)).fetchone()
        return row[0] if row else 0

    def unfinished(self) -> list[Place]:
        """Contents listed in this run that are still to be read, each at the path where it was met first."""
        rows = self._db.execute(
            "SELECT p.file, p.path, p.member, min(p.seq), p.sha256 FROM paths p LEFT JOIN documents d USING (sha256)"
            f" WHERE p.met = :run AND p.code IS NULL AND p.sha256 IS NOT NULL AND {schema.UNFINISHED}"
            " GROUP BY p.sha256 ORDER BY min(p.seq)",
            {"run": self.run, "pipeline": self.pipeline},
        )
        return [Place(os.fsdecode(file), path, _name(member), seq, sha256) for file, path, member, seq, sha256 in rows]

    def record(self, outcome: Outcome, signature: str) -> None:
        """Keep what reading a path gave; signature: that of the file before it was read."""
        if outcome.sha256 is None:
            failure = outcome.failure or Failure(outcome.path, "error", "gave nothing")
            self.cannot_read(failure)
            return
        with self._disk():
            self.place(outcome.path, outcome.sha256, signature)
            for source in outcome.sources:
                self._keep_source(outcome.sha256, source)
            self._keep_document(outcome.sha256, outcome)

    def commit(self) -> None:
        """Acknowledge all that was noted so far: it is on the disk when this returns."""
        with self._disk():
            self._db.commit()

    def rollback(self) -> None:
        """Take back what was noted since the last commit."""
        with self._disk():
            self._db.rollback()

    def close(self) -> None:
        self._db.close()

    def rows(self, query: str, **values: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, for what is written and shown from the journal."""
        with self._disk():
            yield from self._db.execute(query, {"pipeline": self.pipeline, "run": self.run, **values})

    def _keep_source(self, sha256: str, found: SourceResult) -> None:
        about, failure = found.source or Source("", "", ""), found.failure
        self._db.execute(
            "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                sha256, found.position, about.id or None, about.kind, about.doi and about.doi.lower(), about.pmid,
                found.linked, failure.code if failure else None, _text(failure.reason) if failure else None,
                json.dumps(found.warnings), _text("\n".join(found.lines)),
            ),
        )  # fmt: skip

    def _keep_document(self, sha256: str, outcome: Outcome) -> None:
        n_sources = outcome.first + len(outcome.sources)
        failure = outcome.failure
        status = "part" if outcome.more is not None else "failed" if failure else "done"
        if outcome.more is None:  # what an earlier version found beyond its end
            self._db.execute("DELETE FROM sources WHERE sha256 = ? AND position >= ?", (sha256, n_sources))
        self._db.execute(
            "INSERT INTO documents VALUES (:sha256, :pipeline, :status, :next, :n, :code, :reason, :seconds, :mb, :now)"
            " ON CONFLICT (sha256) DO UPDATE SET pipeline = :pipeline, status = :status, next = :next, n_sources = :n,"
            " code = :code, reason = :reason, peak_mb = max(peak_mb, :mb), finished = :now,"
            " seconds = :seconds + CASE WHEN :first THEN seconds ELSE 0 END",
            {
                "sha256": sha256, "pipeline": self.pipeline, "status": status, "next": outcome.more or 0,
                "n": n_sources, "code": failure.code if failure else None,
                "reason": _text(failure.reason) if failure else None, "seconds": outcome.seconds,
                "mb": outcome.peak_mb, "now": time.time(), "first": outcome.first,
            },
        )  # fmt: skip

    @contextmanager
    def _disk(self) -> Iterator[None]:
        """Take back what is not committed where the disk refuses; say what to do."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            if self._db.in_transaction:
                self._db.rollback()
            raise ConfigError(
                f"cannot write to {self.path.parent}: {error}; make room on the disk (or mend it) and give the same "
                "command again: all that was counted as done is kept"
            ) from error


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc"
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=30.0, check_same_thread=False)


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")  # a commit is on the disk, whatever happens to the power
    db.execute("PRAGMA temp_store = MEMORY")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        db.executescript(f"BEGIN; {schema.TABLES} PRAGMA user_version = {schema.VERSION}; COMMIT")
    elif version != schema.VERSION:
        raise ConfigError(f"{path} was written by another version of extract; name another folder with --out")


def _text(value: str | None) -> str | None:
    """Text that SQLite takes: what is no Unicode is kept as its escape, which JSON reads back."""
    return value if value is None else value.encode("utf-8", "backslashreplace").decode()


def _bytes(name: str | None) -> bytes | None:
    """A file name as the system has it: it need not be text."""
    return None if name is None else os.fsencode(name)


def _name(stored: bytes | None) -> str | None:
    return None if stored is None else os.fsdecode(stored)
