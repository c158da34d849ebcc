"""How far a run has come: a bar on a terminal, else a line now and then; both on stderr."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from extract.batch import Tally

PLAIN_EVERY = 60.0  # seconds between lines of progress where there is no terminal: a night's run has some hundred
BAR_EVERY = 0.1  # seconds between two looks of the bar


@contextmanager
def progress(listing: Iterable[object] | None) -> Iterator[Callable[[Tally], None]]:
    """A function to call with the tally of a run, as often as one likes.

    listing: gives as many items as the run will have files; counted beside the work, once that has begun. None where
    there is no end.
    """
    total = _Total(listing)
    if not sys.stderr.isatty():
        yield _Seldom(PLAIN_EVERY, lambda tally: typer.echo(told(tally, total(tally)), err=True), time.monotonic())
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (BarColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)

        def show(tally: Tally) -> None:
            n = total(tally)
            bar.update(task, completed=tally.done, total=n, description=told(tally, n))

        step = _Seldom(BAR_EVERY, show)
        yield step
        if step.tally is not None:
            show(step.tally)


def told(tally: Tally, total: int | None) -> str:
    """How far it is, how fast it goes, how long it will take, what failed.

    >>> from extract.batch import Tally
    >>> told(Tally(known=10, read=20, failed=1, began=time.monotonic() - 60), 90)
    '30/90 files, 20 a minute, 3 min left, 1 failed'
    """
    parts = [f"{tally.done}/{total} files" if total is not None else f"{tally.done} files"]
    if tally.read:
        per_minute = 60 * tally.rate
        parts.append(f"{per_minute:.0f} a minute" if per_minute >= 9.5 else f"{per_minute:.1f} a minute")
        if total is not None and total > tally.done:
            parts.append(f"{_duration((total - tally.done) / tally.rate)} left")
    if tally.failed:
        parts.append(f"{tally.failed} failed")
    return ", ".join(parts)


def _duration(seconds: float) -> str:
    """Roughly, as people say it.

    >>> _duration(20), _duration(600), _duration(30_000)
    ('20 s', '10 min', '8 h 20 min')
    """
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h {minutes % 60} min"


class _Total:
    """The number of files, once it is counted; counting begins with the first result, not to hold that up."""

    def __init__(self, listing: Iterable[object] | None) -> None:
        self._listing = listing
        self._number: int | None = None

    def __call__(self, tally: Tally) -> int | None:
        if self._listing is not None and tally.read:
            listing, self._listing = self._listing, None
            Thread(target=self._count, args=(listing,), daemon=True).start()
        return None if self._number is None else max(self._number, tally.done)

    def _count(self, listing: Iterable[object]) -> None:
        self._number = sum(1 for _ in listing)


class _Seldom:
    """Shows what it is called with, every so many seconds at most; `tally` is the last one."""

    def __init__(self, every: float, show: Callable[[Tally], None], last: float = 0.0) -> None:
        self.tally: Tally | None = None
        self._every = every
        self._show = show
        self._last = last

    def __call__(self, tally: Tally) -> None:
        self.tally = tally
        if time.monotonic() - self._last >= self._every:
            self._last = time.monotonic()
            self._show(tally)
