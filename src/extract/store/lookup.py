"""What a worker asks before it extracts: whether a better source of the same content, DOI or PMID is known."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from extract.document import Source
from extract.store import schema

CLAIMS = ".claims.sqlite"


class Lookup:
    """Knows what the journal holds and what other workers have in hand; without a journal it knows nothing.

    It lives in the processes of workers and saves work, no more: what it leaves out in vain, because the better source
    fails, the run finds and reads in the end.
    """

    def __init__(self, journal: Path | None) -> None:
        self._db: sqlite3.Connection | None = None
        if journal is not None:
            self._db = _open(journal.parent / CLAIMS)
            self._db.execute("ATTACH ? AS journal", (f"{journal.absolute().as_uri()}?mode=ro",))

    def is_known(self, source: Source, sha256: str, seq: int, position: int) -> bool:
        """Whether the source can be left out; if not, it is claimed.

        sha256, position: the content that the source is of, and its number there; seq: its place among all paths.
        """
        if self._db is None:
            return False
        this = {
            "sha256": sha256, "position": position, "id": source.id, "doi": source.doi and source.doi.lower(),
            "pmid": source.pmid, "is_news": source.kind == "news", "is_short": source.kind != "article", "home": seq,
        }  # fmt: skip
        try:
            return self._is_known(self._db, this)
        except sqlite3.Error:
            with suppress(sqlite3.Error):
                self._db.rollback()
            return False

    def _is_known(self, db: sqlite3.Connection, this: Mapping[str, object]) -> bool:
        columns = ", ".join(f":{name} AS {name}" for name in this if name != "home")
        home = "ifnull((SELECT min(seq) FROM journal.paths WHERE sha256 = :sha256), :home) AS home"
        same = (f"EXISTS ({schema.same_in(table)})" for table in ("journal.standing", "claims"))
        db.execute("BEGIN IMMEDIATE")  # two workers do not look at the same time
        query = f"SELECT {' OR '.join(same)} FROM (SELECT {columns}, {home}) this"
        (known,) = db.execute(query, this).fetchone()
        if not known:
            names = ", ".join(this)
            db.execute(f"INSERT INTO claims ({names}) VALUES ({', '.join(f':{name}' for name in this)})", this)
        db.commit()
        return bool(known)


def forget_claims(folder: Path) -> None:
    """Nobody has anything in hand."""
    with closing(_open(folder / CLAIMS)) as db, db:
        db.execute("DELETE FROM claims")


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path.absolute().as_uri(), uri=True, timeout=10.0)
    db.execute("PRAGMA journal_mode = MEMORY")  # it means nothing after a crash
    db.execute("PRAGMA synchronous = OFF")
    db.executescript(schema.CLAIMS)
    return db
