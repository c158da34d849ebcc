"""`extract.run`: many sources from Python."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from extract.batch import worker
from extract.batch.pool import Pool
from extract.batch.task import DEFAULT_MEMORY, DEFAULT_TIMEOUT, Engine, Setup
from extract.batch.work import Run, Tally
from extract.inputs import Inputs
from extract.store import Outcome, RunFolder, pipeline_key, versions


def default_workers() -> int:
    """One per core this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(
    paths: Iterable[str | Path] | str | Path,
    *,
    out: str | Path | None = None,
    workers: int | None = None,
    model: str | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    memory: float = DEFAULT_MEMORY,
    retry_failed: bool = False,
    scheduler: str | None = None,
    step: Callable[[Tally], None] = lambda tally: None,
) -> Generator[Outcome, None, None]:
    """Read files, folders, archives, patterns or URLs in many processes; give each file's outcome as it comes.

    out: a run folder that keeps what is done. What stands there is not done or given again; a source of the same DOI or
    PMID as a better one is linked to it; and when all is through, the files of results are written.
    workers: processes, one per core by default. timeout: seconds for one document. memory: megabytes that its process
    may take. retry_failed: try again what failed before. scheduler: address of a dask scheduler, to read there rather
    than here. step: called with the tally of the run as it grows.

    A file that cannot be read is an outcome with `failures`; ConfigError where nothing can be done at all. In a script
    call it below `if __name__ == "__main__":`, as the processes import the script.
    """
    listed = [paths] if isinstance(paths, str | Path) else paths
    with ExitStack() as stack:
        place = Path(out) if out is not None else Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder = stack.enter_context(RunFolder(place, pipeline_key(model), retry_failed=retry_failed))
        known = folder.journal.path if out is not None else None
        setup = Setup(worker.load_pipeline, model, timeout, memory, known)
        engine = stack.enter_context(engine_for(setup, workers, scheduler))
        yield from Run(Inputs(listed), folder.journal, engine, step)
        if out is not None:
            folder.finish({"versions": versions(model), "model": model, "complete": True})


@contextmanager
def engine_for(setup: Setup, workers: int | None, scheduler: str | None) -> Iterator[Engine]:
    """A pool of processes here, or the cluster of the scheduler; ended on leaving."""
    engine: Engine
    if scheduler is None:
        engine = Pool(setup, workers or default_workers())
    else:
        from extract.batch.cluster import Cluster

        engine = Cluster(setup, scheduler)
    try:
        yield engine
    finally:
        engine.stop()
