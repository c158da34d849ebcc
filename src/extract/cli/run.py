"""`extract run`: many files into a folder of results."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract import batch
from extract.cli.progress import progress
from extract.cli.shell import ALL_READ, INTERRUPTED, SOME_FAILED, Model, stop
from extract.inputs import Inputs

if TYPE_CHECKING:
    from extract.store import RunFolder


def run(
    paths: Annotated[list[str], typer.Argument(help="Files, folders or patterns ('papers/*.pdf').", metavar="PATH")],
    out: Annotated[Path, typer.Option(help="Folder for the results; made if it is not there.", metavar="DIR")],
    workers: Annotated[
        int | None,
        typer.Option(help="Processes to work in.", min=1, show_default="one per core, 8 at most", metavar="N"),
    ] = None,
    model: Model = None,
    timeout: Annotated[
        float, typer.Option(help="Seconds that one document may take.", min=0.1, metavar="S")
    ] = batch.DEFAULT_TIMEOUT,
) -> None:
    """Read PATHs and write what every study in them reports.

    Example: extract run papers/ news/*.html --out results --workers 4

    Results: records.jsonl, a CSV table per field, failures.csv, run.json.
    Exit code: 0 all read, 1 some failed, 2 wrong usage.
    """
    from extract.store import RunFolder, config_sha256, versions

    folder = RunFolder(out)
    folder.create()
    n_workers = workers or batch.default_workers()
    inputs = Inputs(paths)
    started, began = time.gmtime(), time.monotonic()
    try:
        with (
            progress(paths) as step,
            closing(batch.run(inputs, workers=n_workers, model=model, timeout=timeout)) as outcomes,
        ):
            for outcome in outcomes:
                folder.add(outcome)
                step(outcome)
    except KeyboardInterrupt:
        stop("stopped; nothing was written. Run the same command again to start over.", INTERRUPTED)
    told = {
        "versions": versions(model),
        "model": model,
        "config_sha256": config_sha256(model),
        "workers": n_workers,
        "timeout": timeout,
        "skipped": dict(sorted(inputs.skipped.items())),
        "started": time.strftime("%Y-%m-%dT%H:%M:%SZ", started),
        "seconds": round(time.monotonic() - began, 3),
    }
    folder.write(told)
    _summarise(folder, inputs)
    raise typer.Exit(SOME_FAILED if folder.failures() else ALL_READ)


def _summarise(folder: RunFolder, inputs: Inputs) -> None:
    from rich.console import Console

    from extract.display import next_steps, summary

    console = Console(highlight=False)
    console.print(summary(folder))
    console.print(next_steps(folder, inputs.skipped), markup=False, soft_wrap=True)
