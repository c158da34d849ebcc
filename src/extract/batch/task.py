"""What an engine is given to do, and what every engine can."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from extract.inputs import Input
from extract.store import Outcome

if TYPE_CHECKING:
    from extract.pipeline import Extractor

DEFAULT_TIMEOUT = 120.0  # seconds for one document; a 50-page paper takes a tenth of it
DEFAULT_MEMORY = 2000.0  # megabytes for a process; a worker takes a fifth of it for papers

Load = Callable[[str | None], "Extractor"]


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker needs to know before its first document.

    timeout: seconds for one document. memory: megabytes that its process may take. journal: where a local worker looks
    up which sources are known; None where it cannot.
    """

    load: Load
    model: str | None = None
    timeout: float = DEFAULT_TIMEOUT
    memory: float = DEFAULT_MEMORY
    journal: Path | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read, from its source number `first` on.

    seq: place of the file among all that were met. sha256, signature: its content when it was listed, where known.
    alone: the second try, in a process of its own, of one source only. n_bad: sources of the file before this one that
    failed their second try, one after the other.
    """

    item: Input
    seq: int = 0
    sha256: str | None = None
    signature: str = ""
    first: int = 0
    alone: bool = False
    n_bad: int = 0

    def second_try(self) -> Task:
        return replace(self, alone=True)

    def rest(self, outcome: Outcome) -> Task:
        """What `outcome` left to do of the file."""
        n_bad = self.n_bad + 1 if outcome.failures and not outcome.n_sources else 0
        return replace(self, first=outcome.more or 0, sha256=outcome.sha256, alone=False, n_bad=n_bad)


class Engine(Protocol):
    """Where documents are read: processes of this computer, or a cluster."""

    @property
    def capacity(self) -> int:
        """Tasks to hand out ahead, so that no worker waits and no list grows."""

    @property
    def n_waiting(self) -> int: ...

    def submit(self, task: Task) -> None:
        """Queue a task."""

    def collect(self, timeout: float | None = None) -> Iterable[tuple[Task, Outcome]]:
        """What is ready next; waits for one, for `timeout` seconds at most."""

    def stop(self) -> None:
        """End all work."""
