"""A run's results on disk: the same bytes for the same sources, whatever the number of workers."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.errors import ConfigError, Failure
from extract.export import failures_csv, field_csv
from extract.fields import FIELDS
from extract.records import Record, dumps
from extract.store.outcome import Outcome, count

RECORDS = "records.jsonl"
FAILURES = "failures.csv"
RUN = "run.json"


@dataclass(slots=True)
class RunFolder:
    """Collects outcomes in any order, writes them in one: by path, then as the sources stand in the file.

    A file appears whole or not at all. All that differs from run to run (dates, seconds) stands in run.json.
    """

    path: Path
    _outcomes: list[Outcome] = field(default_factory=list)

    def create(self) -> None:
        """Make the folder; ConfigError where that is impossible, before any work is done."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=self.path).close()
        except OSError as error:
            raise _unwritable(self.path, error) from error

    def add(self, outcome: Outcome) -> None:
        """Keep what a file gave."""
        self._outcomes.append(outcome)

    def records(self) -> Iterator[Record]:
        """All records in the order of the files."""
        for outcome in self._sorted():
            yield from outcome.records

    def failures(self) -> list[Failure]:
        """All failures in the order of the files."""
        return [failure for outcome in self._sorted() for failure in outcome.failures]

    @property
    def n_files(self) -> int:
        """Files looked at, read or not."""
        return len({outcome.path for outcome in self._outcomes})

    @property
    def n_sources(self) -> int:
        """Sources read; a file may hold many."""
        return sum(outcome.n_sources for outcome in self._outcomes)

    def write(self, about: dict[str, Any]) -> None:
        """Write every file; `about` is what run.json says besides its counts. ConfigError if the disk won't."""
        self._write(RECORDS, "".join(dumps(record) + "\n" for record in self.records()))
        for name in FIELDS:
            self._write(f"{name}.csv", field_csv(self.records(), name))
        self._write(FAILURES, failures_csv(self.failures()))
        self._write(RUN, json.dumps({**about, **self._counts()}, ensure_ascii=False, indent=2) + "\n")

    def _counts(self) -> dict[str, Any]:
        return {
            "counts": {
                "files": self.n_files,
                "sources": self.n_sources,
                "records": sum(1 for _ in self.records()),
                "facts": {name: totals.facts for name, totals in count(self.records()).items()},
                "failures": len(self.failures()),
            },
            "warnings": {outcome.path: list(outcome.warnings) for outcome in self._sorted() if outcome.warnings},
        }

    def _sorted(self) -> list[Outcome]:
        return sorted(self._outcomes, key=lambda outcome: (outcome.path, outcome.first))

    def _write(self, name: str, text: str) -> None:
        """Under another name first: whoever reads the folder meanwhile, or after a crash, finds no half file."""
        temporary = None
        try:
            handle, temporary = tempfile.mkstemp(dir=self.path, prefix=f".{name}.")
            with open(handle, "wb") as out:
                out.write(text.encode("utf-8", "backslashreplace"))  # in JSON such an escape stays readable
                out.flush()
                os.fsync(out.fileno())
            os.chmod(temporary, 0o666 & ~_umask())
            os.replace(temporary, self.path / name)
        except BaseException as error:
            if temporary is not None:
                Path(temporary).unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise _unwritable(self.path, error) from error
            raise


def _unwritable(path: Path, error: OSError) -> ConfigError:
    return ConfigError(f"cannot write to {path}: {error.strerror or error}; name another folder with --out")


def _umask() -> int:
    """The user's mask; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
