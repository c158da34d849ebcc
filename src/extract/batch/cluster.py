"""A dask cluster as an engine: dask hands out the files, and each of its workers guards every document itself.

dask alone would hang on a document that never ends, and lose whole workers to one that kills its process.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from typing import Any

from extract.batch.pool import Pool
from extract.batch.task import Setup, Task
from extract.batch.worker import failure_of, one_line
from extract.errors import ConfigError, Failure
from extract.store import Outcome

AHEAD_PER_THREAD = 4  # tasks handed out ahead
FEWEST_AHEAD = 32  # before the first workers have come
CONNECT = 60.0  # seconds
LOST = "the dask scheduler is lost; start it again and give the same command: what came home is kept"


class Cluster:
    """The workers of a scheduler; they need extract installed, and the files at the same paths or URLs."""

    def __init__(self, setup: Setup, address: str) -> None:
        try:
            from distributed import Client
        except ImportError as error:
            raise ConfigError("--engine dask needs the extra `cluster`: pip install 'extract[cluster]'") from error
        try:
            self._client = Client(address, timeout=CONNECT, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise ConfigError(f"no dask scheduler answers at {address}: {one_line(error)}; start it first") from error
        # A journal is a file of this computer.
        self._setup = Setup(setup.load, setup.model, setup.timeout, setup.memory)
        self._waiting: dict[Any, Task] = {}

    @property
    def capacity(self) -> int:
        threads: int = sum(self._client.nthreads().values())
        return max(FEWEST_AHEAD, AHEAD_PER_THREAD * threads)

    @property
    def n_waiting(self) -> int:
        return len(self._waiting)

    def submit(self, task: Task) -> None:
        self._waiting[self._client.submit(guarded, self._setup, task, pure=False)] = task

    def collect(self, timeout: float | None = None) -> Iterator[tuple[Task, Outcome]]:
        """ConfigError where the cluster itself is lost; what came home before is kept."""
        from distributed import wait

        try:
            with self._client.as_current():
                done, _ = wait(list(self._waiting), timeout, return_when="FIRST_COMPLETED")
        except TimeoutError:
            return
        except (CancelledError, OSError) as error:
            raise ConfigError(LOST) from error
        for future in done:
            task = self._waiting.pop(future)
            yield task, _outcome(task, future)

    def stop(self) -> None:
        self._client.cancel(list(self._waiting))
        self._client.close()


def _outcome(task: Task, future: Any) -> Outcome:
    from distributed import KilledWorker

    error = future.exception()
    if error is None:
        outcome: Outcome = future.result()
        return outcome
    if isinstance(error, ConfigError):
        raise error
    if isinstance(error, CancelledError | OSError):
        raise ConfigError(LOST) from error
    path = task.item.path
    if isinstance(error, KilledWorker):
        failure = Failure(path, "killed", "the workers that read it were lost, one after the other; see their logs")
    else:
        failure = failure_of(path, error)
    return Outcome(path, task.sha256, failure=failure, first=task.first)


# What follows runs in the workers of dask.

_mine = threading.local()


def guarded(setup: Setup, task: Task) -> Outcome:
    """The outcome of a task, worked at in a process with limits that a thread of a dask worker keeps for itself."""
    if getattr(_mine, "setup", None) != setup:
        multiprocessing.current_process().daemon = False  # dask's nanny makes it one that must have no children
        _mine.setup, _mine.pool = setup, Pool(setup, 1)
    pool: Pool = _mine.pool
    pool.submit(task)
    while True:
        for _, outcome in pool.collect():
            return outcome
