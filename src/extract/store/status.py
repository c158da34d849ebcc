"""How a run stands, read from its journal while it goes on or afterwards."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from extract.errors import ConfigError
from extract.store import journal as journals
from extract.store.journal import Journal
from extract.store.lock import is_taken
from extract.store.tables import failures

LATELY = 600.0  # seconds over which the rate is taken


@dataclass(frozen=True, slots=True)
class Status:
    """The numbers of a run folder.

    state: at work | finished | stopped (by Ctrl-C) | broken off (killed). paths: files met. contents: different ones
    that were read to the end. sources: read in them. open: files met that are not read yet. failed: files and sources
    that could not be read, by the code of the reason. duplicates: files of a content met before. per_minute: contents
    read in the last ten minutes of work. seconds: the mean for a content, and the longest. peak_mb: the most memory
    that one took. pipelines: how many contents each pipeline read.
    """

    state: str
    holder: str
    paths: int
    contents: int
    sources: int
    open: int
    failed: Counter[str]
    duplicates: int
    per_minute: float
    seconds: float
    longest: float
    peak_mb: float
    pipelines: dict[str, int]


def status(folder: Path) -> Status:
    """ConfigError where the folder holds no run."""
    if not (folder / journals.NAME).is_file():
        raise ConfigError(f"no run in {folder}: it has no {journals.NAME}; name the folder given with --out")
    with closing(Journal(folder, read_only=True)) as journal:
        ((paths, duplicates),) = journal.rows(
            "SELECT count(*), count(sha256) - count(DISTINCT sha256) FROM paths"
        )  # fmt: skip
        ((contents, seconds, longest, peak, last),) = journal.rows(
            "SELECT count(*), ifnull(avg(seconds), 0), ifnull(max(seconds), 0), ifnull(max(peak_mb), 0), max(finished)"
            " FROM documents WHERE status != 'part'"
        )
        ((sources,),) = journal.rows("SELECT count(*) FROM sources WHERE code IS NULL")
        ((unread,),) = journal.rows(
            "SELECT count(*) FROM paths p LEFT JOIN documents d USING (sha256) WHERE p.code IS NULL"
            " AND (d.sha256 IS NULL OR d.status = 'part')"
        )
        started = float(journal.about("started") or 0)
        until = last or started
        ((lately,),) = journal.rows(
            "SELECT count(*) FROM documents WHERE finished > :since", since=max(until - LATELY, started)
        )  # fmt: skip
        over = max(min(LATELY, until - started), 1.0)
        return Status(
            state=_state(journal, folder),
            holder=journal.about("holder") or "",
            paths=paths,
            contents=contents,
            sources=sources,
            open=unread,
            failed=Counter(failure.code for failure in failures(journal)),
            duplicates=duplicates,
            per_minute=60 * lately / over,
            seconds=seconds,
            longest=longest,
            peak_mb=peak,
            pipelines=dict(journal.rows("SELECT pipeline, count(*) FROM documents GROUP BY pipeline ORDER BY 1")),
        )


def _state(journal: Journal, folder: Path) -> str:
    if is_taken(folder):
        return "at work"
    if not journal.about("ended"):
        return "broken off"
    return "finished" if journal.about("complete") == "1" else "stopped"
