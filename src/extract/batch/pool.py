"""Many processes on one computer: every task gives an Outcome, whatever happens to the process that works at it."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import resource_tracker
from typing import Any

from extract.batch import memory, worker
from extract.batch.task import Setup, Task
from extract.errors import ConfigError, Failure
from extract.inputs import n_sources
from extract.store import Outcome, SourceResult

MOST_BROKEN = 3  # pools that break one after the other before a run gives up
WAITING_PER_WORKER = 4  # tasks handed out ahead
MOST_BAD = 3  # sources of one file that fail one after the other before the rest of it is given up
START = 120.0  # seconds that a worker may take to load its pipeline, on a busy computer


class Pool:
    """Processes that tasks are handed to and outcomes collected from.

    Pebble ends and replaces a worker that takes too long or dies at work. Such a task is tried once more in a process
    of its own; what fails there has failed. If a worker dies between two tasks pebble gives up the whole pool: then all
    that was waiting goes to a new one, as it does where a pool stands still (a worker that is killed at the wrong
    moment leaves a lock behind).
    """

    def __init__(self, setup: Setup, n_workers: int) -> None:
        self.capacity = n_workers * WAITING_PER_WORKER
        self._setup = setup
        self._n_workers = n_workers
        self._many = _Processes(setup, n_workers)
        self._alone = _Processes(setup, 1, once=True)
        self._heard = time.monotonic()

    @property
    def n_waiting(self) -> int:
        return len(self._many.waiting) + len(self._alone.waiting)

    def submit(self, task: Task) -> None:
        (self._alone if task.alone else self._many).submit(task)

    def collect(self, timeout: float | None = None) -> Iterator[tuple[Task, Outcome]]:
        patience = self._setup.timeout + START
        futures = [*self._many.waiting, *self._alone.waiting]
        done, _ = wait(futures, patience if timeout is None else timeout, return_when=FIRST_COMPLETED)
        now = time.monotonic()
        if done:
            self._heard = now
        elif futures and now - self._heard > patience:
            self._heard = now
            self._many.renew()
            self._alone.renew()
        for processes in (self._many, self._alone):
            for task, future in processes.take(done):
                failure = _failure(task, future, self._setup)
                if failure is None:
                    yield task, future.result()
                elif task.alone:
                    yield task, _failed(task, failure)
                else:
                    self.submit(task.second_try())
        if not self._alone.waiting:
            self._alone.stop()

    def stop(self) -> None:
        self._many.stop()
        self._alone.stop()


class _Processes:
    """A pool of pebble, made when it is first needed and anew when it breaks. once: a new process for every task."""

    def __init__(self, setup: Setup, n_workers: int, *, once: bool = False) -> None:
        self.waiting: dict[Future[Outcome], Task] = {}
        self._setup = setup
        self._n_workers = n_workers
        self._max_tasks = int(once)
        self._pool: Any = None
        self._n_broken = 0  # pools in a row that gave nothing

    def submit(self, task: Task) -> None:
        try:
            future = self._schedule(task)
        except RuntimeError:  # the pool broke meanwhile
            self._count_broken()
            self.stop()
            future = self._schedule(task)
        self.waiting[future] = task

    def take(self, done: set[Future[Outcome]]) -> list[tuple[Task, Future[Outcome]]]:
        """Those that are done of mine, out of the queue; what a broken pool left undone is queued again."""
        ready = [(self.waiting.pop(future), future) for future in done if future in self.waiting]
        broken = [task for task, future in ready if isinstance(future.exception(), BrokenProcessPool)]
        if len(broken) < len(ready):
            self._n_broken = 0
        if broken:
            self._count_broken()
            self.stop()
            for task in broken:
                self.submit(task)
        return [(task, future) for task, future in ready if not isinstance(future.exception(), BrokenProcessPool)]

    def renew(self) -> None:
        """Take everything to a new pool."""
        tasks = list(self.waiting.values())
        self.waiting.clear()
        self._count_broken()
        self.stop()
        for task in tasks:
            self.submit(task)

    def stop(self) -> None:
        """End all processes, at work or not."""
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()
            self._pool = None

    def _schedule(self, task: Task) -> Future[Outcome]:
        if self._pool is not None:
            return self._queue(task)
        from pebble import ProcessPool

        self._pool = ProcessPool(
            self._n_workers,
            max_tasks=self._max_tasks,
            initializer=worker.start,
            initargs=(self._setup,),
            context=multiprocessing.get_context("spawn"),
        )
        with _deaf_to_ctrl_c():
            return self._queue(task)

    def _queue(self, task: Task) -> Future[Outcome]:
        future: Future[Outcome] = self._pool.schedule(worker.process, args=[task], timeout=self._setup.timeout)
        return future

    def _count_broken(self) -> None:
        self._n_broken += 1
        if self._n_broken >= MOST_BROKEN:
            raise ConfigError("worker processes die as they start; memory may have run out: use fewer --workers")


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """What starts meanwhile, threads and the processes that they start, never hears Ctrl-C: the run ends them.

    A terminal sends it to all processes; a worker that is still importing would answer with a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # which would end the deafness as it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _failure(task: Task, future: Future[Outcome], setup: Setup) -> Failure | None:
    """Why a task gave no outcome; None where it gave one. ConfigError where there is no pipeline to work with."""
    from pebble import ProcessExpired

    error = future.exception()
    path = task.item.path
    if error is None:
        return None
    if isinstance(error, ConfigError):
        raise error
    if isinstance(error, TimeoutError):
        return Failure(path, "timeout", f"took longer than {setup.timeout:g} s; raise --timeout to give it more")
    if isinstance(error, ProcessExpired):
        if error.exitcode == memory.TOO_MUCH:
            return worker.too_much(path, setup.memory)
        how = f"by signal {-error.exitcode}" if error.exitcode and error.exitcode < 0 else f"with code {error.exitcode}"
        return Failure(path, "killed", f"its process was ended {how}; memory may have run out: use fewer --workers")
    return worker.failure_of(path, error)


def _failed(task: Task, failure: Failure) -> Outcome:
    """A document that failed for good; in a file of many, this source alone, unless one after the other fails."""
    path, sha256, first = task.item.path, task.sha256, task.first
    if task.n_bad < MOST_BAD and first + 1 < n_sources(task.item):
        bad = SourceResult(first, failure=failure)
        return Outcome(path, sha256, (bad,), first=first, more=first + 1)
    return Outcome(path, sha256, failure=failure, first=first)
