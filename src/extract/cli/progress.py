"""How far long work has come: a bar on a terminal, else a line now and then; both on stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

import typer

from extract.inputs import Inputs

if TYPE_CHECKING:
    from extract.store import Outcome

PLAIN_EVERY = 10.0  # seconds between lines of progress where there is no terminal


@contextmanager
def progress(paths: list[str]) -> Iterator[Callable[[Outcome], None]]:
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
