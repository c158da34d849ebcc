"""A run without end: new files are read as they come."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from extract.batch.task import Engine
from extract.batch.work import Run, Tally
from extract.errors import Failure
from extract.inputs import Input
from extract.store import RunFolder

LOOK_EVERY = 5.0  # seconds between two looks at what there is


def watch(
    listing: Callable[[], Iterable[Input | Failure]],
    folder: RunFolder,
    engine: Engine,
    step: Callable[[Tally], None],
    about: Callable[[], dict[str, Any]],
) -> None:
    """Read what `listing` gives, again and again, until interrupted; write the results after every round with news.

    A file that was changed a moment ago waits for the next round, and an empty folder is no failure yet.
    """
    told = Tally()
    while True:
        folder.journal.begin_run()
        run = Run(_not_yet_empty(listing()), folder.journal, engine, settled_only=True)
        news = False
        for outcome in run:
            news = news or outcome.sha256 is not None
            told.read += outcome.more is None
            told.failed += bool(outcome.failures)
            step(told)
        if news or run.tally.linked:
            told.linked += run.tally.linked
            folder.write(about())
        time.sleep(LOOK_EVERY)


def _not_yet_empty(listed: Iterable[Input | Failure]) -> Iterator[Input | Failure]:
    return (item for item in listed if isinstance(item, Input) or item.code != "no_documents")
