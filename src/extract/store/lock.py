"""One run at a time in a folder."""

from __future__ import annotations

import os
import platform
import sqlite3
from contextlib import closing
from pathlib import Path

from extract.errors import ConfigError

NAME = ".lock"


class Lock:
    """Held from `take` to `release`; the system takes it back from a process that dies, however it dies.

    SQLite's lock on a database of its own: the same on every system, and no file left behind that means anything.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: sqlite3.Connection | None = None

    def take(self) -> None:
        """ConfigError if another process, or another run of this one, holds it."""
        connection = sqlite3.connect(self._folder / NAME, isolation_level=None, timeout=1.0, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            connection.close()
            if "locked" not in str(error):
                raise ConfigError(f"cannot write to {self._folder}: {error}; name another folder with --out") from error
            raise ConfigError(
                f"another run is at work in {self._folder}; wait for it to end or stop it (see: extract status "
                f"{self._folder}), or name another folder with --out"
            ) from error
        self._held = connection

    def release(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None


def is_taken(folder: Path) -> bool:
    """Whether a run is at work in the folder."""
    if not (folder / NAME).exists():
        return False
    with closing(sqlite3.connect(folder / NAME, timeout=0.0)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            return "locked" in str(error)
    return False


def this_process() -> str:
    """Name of this process for people: its number and its computer."""
    return f"process {os.getpid()} on {platform.node()}"
