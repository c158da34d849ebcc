"""A run's results on disk: locked while a run is at work, a journal, and the files written from it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from extract.store.journal import Journal
from extract.store.lock import Lock, this_process
from extract.store.lookup import CLAIMS, forget_claims
from extract.store.tables import Report, unwritable, write


class RunFolder:
    """The folder of a run, held by this process from entering to leaving.

    pipeline: name of what makes the records (see `pipeline_key`); what another one made will be made anew.
    """

    def __init__(self, path: Path, pipeline: str, *, retry_failed: bool = False) -> None:
        self.path = path
        self._pipeline = pipeline
        self._retry_failed = retry_failed
        self._lock = Lock(path)
        self.journal: Journal

    def __enter__(self) -> RunFolder:
        """ConfigError where the folder cannot be made, is at work, or is another version's, before any work is done."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=self.path).close()
        except OSError as error:
            raise unwritable(self.path, error) from error
        self._lock.take()
        try:
            self.journal = Journal(self.path, self._pipeline)
            self.journal.begin_run(retry_failed=self._retry_failed)
            self.journal.tell("holder", this_process())
            self.journal.tell("started", str(time.time()))
            self.journal.tell("ended", "")
            self.journal.commit()
            forget_claims(self.path)
        except BaseException:
            self._lock.release()
            raise
        return self

    def finish(self, about: dict[str, Any]) -> Report:
        """Write the files of results for the last time, and note in the journal that the run ended."""
        self.journal.tell("ended", str(time.time()))
        self.journal.tell("complete", str(int(about.get("complete", True))))
        self.journal.commit()
        return self.write(about)

    def write(self, about: dict[str, Any]) -> Report:
        """Write records.jsonl, the tables, failures.csv, duplicates.csv and run.json from the journal."""
        return write(self.journal, self.path, about)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            self.journal.close()
            (self.path / CLAIMS).unlink(missing_ok=True)
        finally:
            self._lock.release()
