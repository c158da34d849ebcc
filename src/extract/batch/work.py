"""A run: what is listed is compared with the journal, what is left to do goes to an engine, what comes home is kept."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from extract.batch.task import Engine, Task
from extract.errors import Failure, ReadError
from extract.inputs import Input, fingerprint, signature
from extract.store import Journal, Outcome, forget_claims

TRIES = 3  # rounds over contents that are left at the end: their files changed while they were read


@dataclass(slots=True)
class Tally:
    """How far a run has come, in files: listed so far; of these known from an earlier run or linked to others; read
    now; and of all these failed."""

    listed: int = 0
    known: int = 0
    linked: int = 0
    read: int = 0
    failed: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def done(self) -> int:
        """Files that need no more work."""
        return self.known + self.linked + self.read

    @property
    def rate(self) -> float:
        """Files read in a second since the run began."""
        return self.read / max(time.monotonic() - self.began, 1e-9)


class Run:
    """One pass over what is listed. Iterate to have it done: it gives every outcome that is new, once it is kept.

    tally: how far it has come; `step` is called with it whenever it changes. settled_only: leave out files that were
    changed a moment ago: somebody may be writing them.
    """

    def __init__(
        self,
        inputs: Iterable[Input | Failure],
        journal: Journal,
        engine: Engine,
        step: Callable[[Tally], None] = lambda tally: None,
        *,
        settled_only: bool = False,
    ) -> None:
        self.tally = Tally()
        self._step = step
        self._settled_only = settled_only
        self._inputs = inputs
        self._journal = journal
        self._engine = engine
        self._at_work: set[str] = set()  # contents that an engine has now

    def __iter__(self) -> Iterator[Outcome]:
        for item in self._inputs:
            self.tally.listed += 1
            task = self._plan(item) if isinstance(item, Input) else item
            if isinstance(task, Failure):
                yield self._cannot_read(task)
            elif task is not None:
                self._submit(task)
                yield from self._collect(self._engine.capacity)
            self._step(self.tally)
        yield from self._collect(0)
        yield from self._settle()
        self._journal.end_run()

    def _plan(self, item: Input) -> Task | Failure | None:
        """What is to be done for a listed file; None where nothing is."""
        try:
            state = signature(item)
            if self._settled_only and not state:
                return None
            known = self._journal.meet(item.path, item.file, item.member)
            if state and state == known.signature and self._journal.is_finished(known.sha256):
                self.tally.known += 1
                return None
            sha256, state = fingerprint(item)
        except ReadError as error:
            return Failure(item.path, error.code, " ".join(error.reason.split()))
        if sha256 is None:
            return Task(item, known.seq, None, state)
        self._journal.place(item.path, sha256, state)
        if sha256 in self._at_work or self._journal.is_finished(sha256):
            if known.sha256 == sha256:
                self.tally.known += 1
            else:
                self.tally.linked += 1
            return None
        return Task(item, known.seq, sha256, state, self._journal.next_source(sha256))

    def _submit(self, task: Task) -> None:
        if task.sha256 is not None:
            self._at_work.add(task.sha256)
        self._engine.submit(task)

    def _collect(self, most: int) -> Iterator[Outcome]:
        """Keep what is ready until no more than `most` tasks wait; one commit for all that came together."""
        while self._engine.n_waiting > most or (most and self._engine.n_waiting == most):
            kept = []
            for task, outcome in self._engine.collect():
                self._keep(task, outcome)
                kept.append(outcome)
            self._journal.commit()
            self._step(self.tally)
            yield from kept

    def _keep(self, task: Task, outcome: Outcome) -> None:
        self._journal.record(outcome, task.signature if outcome.sha256 == task.sha256 or task.sha256 is None else "")
        if outcome.more is not None:
            self._engine.submit(task.rest(outcome))
            self.tally.failed += bool(outcome.failures)
            return
        self._at_work.discard(task.sha256 or "")
        self.tally.read += 1
        self.tally.failed += bool(outcome.failures)

    def _cannot_read(self, failure: Failure) -> Outcome:
        """Keep why a path gives no content; it comes again with every run for which that is so."""
        self._journal.cannot_read(failure)
        self.tally.read += 1
        self.tally.failed += 1
        return Outcome(failure.path, failure=failure)

    def _settle(self) -> Iterator[Outcome]:
        """Read what is left where files changed or went while others, linked to them, waited."""
        for _ in range(TRIES):
            left = self._journal.unfinished()
            if not left:
                return
            forget_claims(self._journal.path.parent)
            for place in left:
                item = Input(place.file, place.path, place.member)
                try:
                    state = signature(item)
                except ReadError as error:
                    yield self._cannot_read(Failure(item.path, error.code, error.reason))
                    continue
                self._submit(Task(item, place.seq, place.sha256, state))
                yield from self._collect(self._engine.capacity)
            yield from self._collect(0)
        for place in self._journal.unfinished():
            yield self._cannot_read(
                Failure(place.path, "changing", "changes while it is read; run again when it is still")
            )


def finish(run: Run) -> None:
    """Have a run done, for its journal alone."""
    deque(run, maxlen=0)
