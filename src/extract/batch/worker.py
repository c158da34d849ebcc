"""What happens in a worker: it loads a pipeline once, then reads one file after the other."""

from __future__ import annotations

import hashlib
import logging
import os
import time
import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.batch import memory
from extract.batch.task import Setup, Task
from extract.document import Document
from extract.errors import ConfigError, ExtractError, Failure, ReadError
from extract.inputs import load as load_input
from extract.records import Record, dumps
from extract.store import Lookup, Outcome, SourceResult

if TYPE_CHECKING:
    from extract.pipeline import Extractor

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")  # a process per core is enough

_pipeline: Extractor | None = None
_broken = ConfigError("a worker has no pipeline")
_known = Lookup(None)


def load_pipeline(model: str | None) -> Extractor:
    """The pipeline of a worker."""
    import extract

    return extract.load(model)


_setup = Setup(load_pipeline)


def start(setup: Setup) -> None:
    """Load the pipeline; what goes wrong is told with the first file, for a worker that dies is replaced for ever."""
    global _pipeline, _broken, _known, _setup
    for name in ONE_THREAD:
        os.environ.setdefault(name, "1")
    warnings.simplefilter("ignore")  # the terminal belongs to the progress bar
    logging.getLogger().addHandler(logging.NullHandler())
    _setup = setup
    try:
        _pipeline = setup.load(setup.model)
        _known = Lookup(setup.journal)
    except ExtractError as error:
        _broken = ConfigError(str(error))
    except Exception as error:
        _broken = ConfigError(f"the pipeline cannot be loaded: {one_line(error)}")
    memory.guard(setup.memory)


def process(task: Task) -> Outcome:
    """The sources of a file; after half its time the rest is left for another task, which has time of its own.

    Never raises but for want of a pipeline: what goes wrong with a file is its Failure.
    """
    if _pipeline is None:
        raise _broken
    began = time.monotonic()
    memory.forget_peak()
    path = task.item.path
    try:
        data = load_input(task.item)
    except Exception as error:
        return Outcome(path, None, failure=failure_of(path, error), seconds=time.monotonic() - began)
    sha256 = hashlib.sha256(data).hexdigest()
    first = task.first if task.sha256 in (None, sha256) else 0  # changed since it was listed: another content
    sources: list[SourceResult] = []
    more, failure = None, None
    try:
        for position, document in enumerate(_documents(data, task)):
            if position < first:
                continue
            if sources and (task.alone or time.monotonic() - began > _setup.timeout / 2):
                more = position
                break
            sources.append(_source(document, sha256, position, task))
    except Exception as error:
        failure = failure_of(path, error)
    seconds = time.monotonic() - began
    return Outcome(path, sha256, tuple(sources), failure, first, more, seconds, memory.peak_mb())


def failure_of(path: str, error: BaseException) -> Failure:
    """An exception that reading or extracting raised, as a result."""
    if _is_memory(error):
        return too_much(path, _setup.memory)
    if isinstance(error, ReadError):
        return Failure(path, error.code, one_line(error.reason))
    return Failure(path, "error", f"extract failed on it ({one_line(error)}); please report it with the file")


def too_much(path: str, megabytes: float) -> Failure:
    """A document that took more memory than it may."""
    return Failure(path, "memory", f"takes more than {megabytes:g} MB of memory; raise --memory to give it more")


def one_line(reason: object) -> str:
    """A reason or an exception in one line.

    >>> one_line(ValueError("first\\n second"))
    'ValueError: first second'
    """
    text = " ".join(str(reason).split())
    if isinstance(reason, Exception):
        return f"{type(reason).__name__}: {text}" if text else type(reason).__name__
    return text


def _documents(data: bytes, task: Task) -> Iterator[Document]:
    from extract.readers import documents

    return documents(data, task.item.path, task.item.name)


def _source(document: Document, sha256: str, position: int, task: Task) -> SourceResult:
    """The records of one source, or why there are none; a file may hold others."""
    assert _pipeline is not None
    path = task.item.path
    try:
        if _known.is_known(document.source, sha256, task.seq, position):
            return SourceResult(position, document.source, warnings=document.warnings, linked=True)
        source = replace(document.source, path=path)
        found: list[Record] = _pipeline.extract(replace(document, source=source))
    except Exception as error:
        return SourceResult(position, document.source, failure=failure_of(path, error), warnings=document.warnings)
    found.sort(key=lambda record: record.study.role != "primary")
    return SourceResult(position, source, tuple(map(dumps, found)), warnings=document.warnings)


def _is_memory(error: BaseException | None) -> bool:
    """Whether memory ran out, at this or below another error."""
    seen = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, MemoryError):
            return True
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return False
