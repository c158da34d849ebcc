"""Many files, many processes: every file gives an Outcome, whatever happens to the process that reads it."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
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
    from pebble import ProcessPool

    ahead = iter(inputs)
    head = list(islice(ahead, workers))
    n_files = sum(isinstance(item, Input) for item in head)
    pool: Any = ProcessPool(
        max_workers=max(1, min(workers, n_files)),
        initializer=_start_worker,
        initargs=(model, load),
        context=multiprocessing.get_context("spawn"),
    )
    waiting: dict[Future[Outcome], Input] = {}

    def hand_out(item: Input, first: int = 0) -> None:
        waiting[pool.schedule(_process, args=[item, first, timeout / 2], timeout=timeout)] = item

    try:
        for item in chain(head, ahead):
            if isinstance(item, Failure):
                yield Outcome(item.path, failures=(item,))
                continue
            hand_out(item)
            while len(waiting) >= workers * WAITING_PER_WORKER:
                yield from _collect(waiting, hand_out, timeout)
        while waiting:
            yield from _collect(waiting, hand_out, timeout)
    finally:
        pool.stop()
        pool.join()


def _collect(
    waiting: dict[Future[Outcome], Input], hand_out: Callable[[Input, int], None], timeout: float
) -> Iterator[Outcome]:
    """What is ready now, at least one; a file that holds more is handed out again."""
    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
    for future in done:
        item = waiting.pop(future)
        outcome = _outcome(future, item, timeout)
        if outcome.more is not None:
            hand_out(item, outcome.more)
        yield outcome


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
        failure = Failure(
            item.path, "killed", f"its process was ended {how}; memory may have run out: use fewer --workers"
        )
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
