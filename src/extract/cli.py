"""The command line: the only place that prints."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from io import TextIOWrapper
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

import extract
from extract import batch
from extract.errors import ExtractError
from extract.inputs import Inputs

if TYPE_CHECKING:
    from extract.store import Outcome, RunFolder

ALL_READ, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
PLAIN_EVERY = 10.0  # seconds between lines of progress where there is no terminal
DEBUG = "EXTRACT_DEBUG"  # set, it brings tracebacks back

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Model = Annotated[
    str | None,
    typer.Option(help="An installed spaCy or scispaCy model to build on, e.g. en_core_sci_sm.", metavar="NAME"),
]


def main() -> None:
    """Entry point of the `extract` command: an error is one line that says what to do next, never a traceback."""
    if not os.environ.get(DEBUG):
        warnings.simplefilter("ignore")  # of libraries, to programmers
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a sign shows another
    try:
        app()
    except ExtractError as error:
        _stop(str(error), WRONG_USAGE)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # `extract show … | head` is no error
        sys.exit(ALL_READ)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        _stop(f"{type(error).__name__}: {error}. This is a fault of extract; set {DEBUG}=1 to see where.", SOME_FAILED)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"extract {extract.__version__}")
        raise typer.Exit


@app.callback()
def about(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Reads systemic sclerosis papers and news and writes down what they report.

    Example: extract run papers/ --out results
    """


@app.command(no_args_is_help=True)
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
            _progress(paths) as step,
            closing(batch.run(inputs, workers=n_workers, model=model, timeout=timeout)) as outcomes,
        ):
            for outcome in outcomes:
                folder.add(outcome)
                step(outcome)
    except KeyboardInterrupt:
        _stop("stopped; nothing was written. Run the same command again to start over.", INTERRUPTED)
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


@app.command(no_args_is_help=True)
def show(
    file: Annotated[str, typer.Argument(help="A PDF, HTML, XML, text or PubMed file.", metavar="FILE")],
    model: Model = None,
) -> None:
    """Print one source with its facts highlighted, then a table for each study in it.

    Example: extract show papers/trial.pdf
    """
    from rich.console import Console

    from extract.display import source_view

    console = Console(highlight=False)
    try:
        documents = list(extract.read(file))
        pipeline = extract.load(model)
        for document in documents:
            console.print(source_view(document, pipeline.extract(document)))
    except extract.ReadError as error:
        _stop(f"{file}: {error.reason}", SOME_FAILED)


def _summarise(folder: RunFolder, inputs: Inputs) -> None:
    from rich.console import Console

    from extract.display import next_steps, summary

    console = Console(highlight=False)
    console.print(summary(folder))
    console.print(next_steps(folder, inputs.skipped), markup=False, soft_wrap=True)


@contextmanager
def _progress(paths: list[str]) -> Iterator[Callable[[Outcome], None]]:
    """A function to call with every outcome: a bar on a terminal, else a line now and then; both on stderr."""
    if not sys.stderr.isatty():
        yield _plain_progress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        n_failed = 0

        def count() -> None:
            bar.update(task, total=sum(1 for _ in Inputs(paths)))

        def step(outcome: Outcome) -> None:
            nonlocal n_failed
            n_failed += len(outcome.failures)
            bar.update(task, advance=outcome.more is None, description=f"{n_failed} failed" if n_failed else "")

        Thread(target=count, daemon=True).start()  # work begins before a large folder is counted
        yield step


def _plain_progress() -> Callable[[Outcome], None]:
    n_files = n_failed = 0
    said = time.monotonic()

    def step(outcome: Outcome) -> None:
        nonlocal n_files, n_failed, said
        n_files += outcome.more is None
        n_failed += len(outcome.failures)
        if time.monotonic() - said >= PLAIN_EVERY:
            said = time.monotonic()
            typer.echo(f"{n_files} files done, {n_failed} failed", err=True)

    return step


def _stop(reason: str, code: int) -> NoReturn:
    from extract.display import printable

    typer.echo(f"extract: {printable(' '.join(reason.split()))}", err=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
