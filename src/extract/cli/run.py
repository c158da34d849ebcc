"""`extract run`: many files into a folder of results."""

from __future__ import annotations

import signal
import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from extract import batch
from extract.batch import worker
from extract.cli.progress import progress
from extract.cli.shell import ALL_READ, INTERRUPTED, SOME_FAILED, Model, stop
from extract.inputs import Inputs

if TYPE_CHECKING:
    from extract.store import Report, RunFolder


class EngineName(StrEnum):
    """Where documents are read."""

    LOCAL = "local"
    DASK = "dask"


def run(
    paths: Annotated[
        list[str],
        typer.Argument(help="Files, folders, zip or gzip archives, patterns ('papers/*.pdf') or URLs.", metavar="PATH"),
    ],
    out: Annotated[Path, typer.Option(help="Folder for the results; made if it is not there.", metavar="DIR")],
    workers: Annotated[
        int | None,
        typer.Option(help="Processes to work in.", min=1, show_default="one per core", metavar="N"),
    ] = None,
    model: Model = None,
    timeout: Annotated[
        float, typer.Option(help="Seconds that one document may take.", min=0.1, metavar="S")
    ] = batch.DEFAULT_TIMEOUT,
    memory: Annotated[
        float, typer.Option(help="Megabytes that the process of one document may take.", min=100, metavar="MB")
    ] = batch.DEFAULT_MEMORY,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Try again what failed before.")] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on looking for new files until stopped with Ctrl-C.")
    ] = False,
    engine: Annotated[
        EngineName, typer.Option(help="Read here, or on the workers of a dask cluster.")
    ] = EngineName.LOCAL,
    scheduler: Annotated[
        str | None, typer.Option(help="Address of the dask scheduler.", metavar="ADDRESS", show_default=False)
    ] = None,
) -> None:
    """Read PATHs and write what every study in them reports.

    Example: extract run papers/ news/*.html --out results --workers 4

    What was read is kept in DIR from the first document on: give the same command again to go on after an
    interruption, or with new files; nothing is read twice. extract status DIR tells how far it is.
    Results: records.jsonl, a CSV table per field, failures.csv, duplicates.csv, run.json.
    Exit code: 0 all read, 1 some failed, 2 wrong usage, 130 stopped.
    """
    from extract.store import RunFolder, config_sha256, pipeline_key, versions

    if (engine is EngineName.DASK) != (scheduler is not None):
        raise typer.BadParameter("--engine dask and --scheduler ADDRESS belong together", param_hint="--scheduler")
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a cluster that takes its machine back
    inputs = Inputs(paths)
    started, began = time.gmtime(), time.monotonic()

    def about(*, complete: bool) -> dict[str, Any]:
        return {
            "versions": versions(model),
            "model": model,
            "config_sha256": config_sha256(model),
            "workers": workers or batch.default_workers(),
            "engine": engine.value,
            "timeout": timeout,
            "memory": memory,
            "skipped": dict(sorted(inputs.skipped.items())),
            "complete": complete,
            "started": time.strftime("%Y-%m-%dT%H:%M:%SZ", started),
            "seconds": round(time.monotonic() - began, 3),
        }

    with RunFolder(out, pipeline_key(model), retry_failed=retry_failed) as folder:
        setup = batch.Setup(worker.load_pipeline, model, timeout, memory, folder.journal.path)
        try:
            with (
                progress(None if watch else Inputs(paths)) as step,
                batch.engine_for(setup, workers, scheduler) as processes,
            ):
                if watch:
                    batch.watch(lambda: Inputs(paths), folder, processes, step, lambda: about(complete=True))
                else:
                    batch.finish(batch.Run(inputs, folder.journal, processes, step))
        except KeyboardInterrupt:
            _stopped(folder, about(complete=watch), watch=watch)
        report = folder.finish(about(complete=True))
    _summarise(report, inputs)
    raise typer.Exit(SOME_FAILED if report.n_failures else ALL_READ)


def _stopped(folder: RunFolder, about: dict[str, Any], *, watch: bool) -> None:
    """End in good order: what was read so far is written, too. Watching ends only so, and is complete."""
    folder.journal.rollback()
    report = folder.finish(about)
    if watch:
        _summarise(report, Inputs(()))
        raise typer.Exit(SOME_FAILED if report.n_failures else ALL_READ)
    kept = f"{report.n_sources} {'source is' if report.n_sources == 1 else 'sources are'} kept in {folder.path}"
    stop(f"stopped; {kept}. Give the same command again to go on.", INTERRUPTED)


def _summarise(report: Report, inputs: Inputs) -> None:
    from rich.console import Console

    from extract.display import next_steps, summary

    console = Console(highlight=False)
    console.print(summary(report))
    console.print(next_steps(report, inputs.skipped), markup=False, soft_wrap=True)
