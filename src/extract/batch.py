"""Many files, many processes: every file gives an Outcome, whatever happens to the process that reads it."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from extract.errors import ConfigError, ExtractError, Failure, ReadError
from extract.inputs import Input
from extract.records import Record
from extract.store.outcome import Outcome

if TYPE_CHECKING:
    from extract.pipeline import Extractor

DEFAULT_TIMEOUT = 120.0  # seconds for one document; a 50-page paper takes a tenth of it
MOST_WORKERS = 8  # by default; each holds a pipeline in memory
MOST_BROKEN = 3  # pools that break one after the other before a run gives up
WAITING_PER_WORKER = 4  # files handed out ahead, so that no worker waits and no list grows

Load = Callable[[str | None], "Extractor"]


def default_workers() -> int:
    """One per core this process may use, up to MOST_WORKERS."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_WORKERS)


def load_pipeline(model: str | None) -> Extractor:
    """The pipeline of a worker."""
    import extract

    return extract.load(model)


def run(
    inputs: Iterable[Input | Failure],
    *,
    workers: int = 1,
    model: str | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    load: Load = load_pipeline,
) -> Generator[Outcome, None, None]:
    """The outcomes of all inputs, in the order in which they are ready.

    timeout: seconds for one document, after which its worker is ended and the file fails; so does the file whose worker
    dies. load: makes a worker's pipeline, once. ConfigError if it cannot.
    """
    ahead = iter(inputs)
    head = list(islice(ahead, workers))
    n_files = sum(isinstance(item, Input) for item in head)
    pool = _Workers(max(1, min(workers, n_files)), model, load, timeout)
    try:
        for item in chain(head, ahead):
            if isinstance(item, Failure):
                yield Outcome(item.path, failures=(item,))
                continue
            pool.hand_out(item)
            while pool.n_waiting >= workers * WAITING_PER_WORKER:
                yield from pool.collect()
        while pool.n_waiting:
            yield from pool.collect()
    finally:
        pool.stop()


class _Workers:
    """Processes that files are handed to and outcomes collected from.

    Pebble ends and replaces a worker that takes too long or dies at work; if one dies between two files it gives up the
    whole pool. Then all that was waiting goes to a new pool.
    """

    def __init__(self, n_workers: int, model: str | None, load: Load, timeout: float) -> None:
        self._n_workers = n_workers
        self._start = (model, load)
        self._timeout = timeout
        self._waiting: dict[Future[Outcome], tuple[Input, int]] = {}
        self._n_broken = 0  # pools in a row that gave nothing
        self._pool = self._new_pool()

    @property
    def n_waiting(self) -> int:
        return len(self._waiting)

    def hand_out(self, item: Input, first: int = 0) -> None:
        """Queue a file, from its source number `first` on."""
        arguments = [item, first, self._timeout / 2]
        try:
            future = self._pool.schedule(_process, args=arguments, timeout=self._timeout)
        except RuntimeError:  # the pool broke meanwhile
            self._replace_pool()
            future = self._pool.schedule(_process, args=arguments, timeout=self._timeout)
        self._waiting[future] = (item, first)

    def collect(self) -> Iterator[Outcome]:
        """What is ready next; a file that holds more is handed out again."""
        done, _ = wait(self._waiting, return_when=FIRST_COMPLETED)
        broken = []
        for future in done:
            item, first = self._waiting.pop(future)
            if isinstance(future.exception(), BrokenProcessPool):
                broken.append((item, first))
                continue
            outcome = _outcome(future, item, self._timeout)
            self._n_broken = 0
            if outcome.more is not None:
                self.hand_out(item, outcome.more)
            yield outcome
        if broken:
            self._replace_pool()
            for item, first in broken:
                self.hand_out(item, first)

    def stop(self) -> None:
        """End all processes, at work or not."""
        self._pool.stop()
        self._pool.join()

    def _new_pool(self) -> Any:
        from pebble import ProcessPool

        context = multiprocessing.get_context("spawn")
        return ProcessPool(self._n_workers, initializer=_start_worker, initargs=self._start, context=context)

    def _replace_pool(self) -> None:
        self.stop()
        self._n_broken += 1
        if self._n_broken >= MOST_BROKEN:
            raise ConfigError("worker processes die as they start; memory may have run out: use fewer --workers")
        self._pool = self._new_pool()


def _outcome(future: Future[Outcome], item: Input, timeout: float) -> Outcome:
    from pebble import ProcessExpired

    try:
        return future.result()
    except ConfigError:
        raise
    except TimeoutError:
        failure = Failure(item.path, "timeout", f"took longer than {timeout:g} s; raise --timeout to give it more")
    except ProcessExpired as error:
        how = f"by signal {-error.exitcode}" if error.exitcode and error.exitcode < 0 else f"with code {error.exitcode}"
        reason = f"its process was ended {how}; memory may have run out: use fewer --workers"
        failure = Failure(item.path, "killed", reason)
    except Exception as error:
        failure = _unexpected(item.path, error)
    return Outcome(item.path, failures=(failure,))


# What follows runs in the workers.

_pipeline: Extractor | None = None
_broken = ConfigError("a worker has no pipeline")


def _start_worker(model: str | None, load: Load) -> None:
    """Load the pipeline; what goes wrong is told with the first file, for a worker that dies is replaced for ever."""
    global _pipeline, _broken
    warnings.simplefilter("ignore")  # the terminal belongs to the progress bar
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        _pipeline = load(model)
    except ExtractError as error:
        _broken = ConfigError(str(error))
    except Exception as error:
        _broken = ConfigError(f"the pipeline cannot be loaded: {one_line(error)}")


def _process(item: Input, first: int, enough: float) -> Outcome:
    """The sources of a file from the `first` on; after `enough` seconds the rest is left for another time."""
    from extract.readers import read

    if _pipeline is None:
        raise _broken
    started = time.monotonic()
    records: list[Record] = []
    failures: list[Failure] = []
    notes: list[str] = []
    index = first
    more = None
    try:
        for document in islice(read(item.file), first, None):
            if index > first and time.monotonic() - started > enough:
                more = index
                break
            index += 1
            source = replace(document.source, path=item.path)
            notes.extend(document.warnings)
            try:
                found = _pipeline.extract(replace(document, source=source))
                records.extend(sorted(found, key=lambda record: record.study.role != "primary"))
            except ReadError as error:  # of this source; a file may hold others
                failures.append(Failure(item.path, error.code, one_line(error.reason)))
            except Exception as error:
                failures.append(_unexpected(item.path, error))
    except ReadError as error:
        failures.append(Failure(item.path, error.code, one_line(error.reason)))
    except Exception as error:
        failures.append(_unexpected(item.path, error))
    return Outcome(item.path, tuple(records), tuple(failures), tuple(notes), index - first, first, more)


def _unexpected(path: str, error: Exception) -> Failure:
    return Failure(path, "error", f"extract failed on it ({one_line(error)}); please report it with the file")


def one_line(reason: object) -> str:
    """A reason or an exception in one line.

    >>> one_line(ValueError("first\\n second"))
    'ValueError: first second'
    """
    text = " ".join(str(reason).split())
    if isinstance(reason, Exception):
        return f"{type(reason).__name__}: {text}" if text else type(reason).__name__
    return text
