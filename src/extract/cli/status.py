"""`extract status`: how a run stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.cli.shell import ALL_READ, SOME_FAILED

if TYPE_CHECKING:
    from extract.store import Status

UNFINISHED = 3


def status(
    run: Annotated[Path, typer.Argument(help="A folder that was given to `extract run --out`.", metavar="RUN")],
) -> None:
    """Tell how far a run is, what failed, how fast it goes and what to do next; also while it goes on.

    Example: extract status results

    Exit code: 0 finished and all read, 1 finished and some failed, 2 wrong usage, 3 not finished.
    """
    from extract.store import run_status

    found = run_status(run)
    for line in _lines(run, found):
        typer.echo(line)
    unfinished = found.state != "finished" or found.open
    raise typer.Exit(UNFINISHED if unfinished else SOME_FAILED if found.failed else ALL_READ)


def _lines(run: Path, found: Status) -> list[str]:
    who = f" ({found.holder})" if found.state == "at work" else ""
    lines = [
        f"{found.state}{who}",
        f"files       {found.paths} met, {found.contents} different contents read, {found.sources} sources in them",
    ]
    if found.open:
        lines.append(f"open        {found.open} met, not read yet")
    if found.duplicates:
        lines.append(f"duplicates  {found.duplicates} files of a content met before")
    if found.failed:
        reasons = ", ".join(f"{n} {code}" for code, n in found.failed.most_common())
        lines.append(f"failed      {found.failed.total()}: {reasons}")
    lines.append(
        f"speed       {found.per_minute:.0f} files a minute of late; {found.seconds:.2f} s a file, "
        f"{found.longest:.1f} s the longest; {found.peak_mb:.0f} MB at most"
    )
    if len(found.pipelines) > 1:
        pipelines = ", ".join(f"{n} by {name or 'one given up'}" for name, n in found.pipelines.items())
        lines.append(f"pipelines   {pipelines}")
    lines.append(f"next        {_next(run, found)}")
    return lines


def _next(run: Path, found: Status) -> str:
    if found.state == "at work":
        return "wait; or stop it with Ctrl-C and go on later"
    if found.state != "finished" or found.open:
        return f"go on: extract run PATH… --out {run}, with the same paths as before"
    if found.failed:
        return f"see {run / 'failures.csv'}; try again: extract run PATH… --out {run} --retry-failed"
    return f"open the tables in {run}"
