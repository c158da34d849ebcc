"""What all commands share: exit codes, options, and how they end with a reason."""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

ALL_READ, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

Model = Annotated[
    str | None,
    typer.Option(help="An installed spaCy or scispaCy model to build on, e.g. en_core_sci_sm.", metavar="NAME"),
]


def stop(reason: str, code: int) -> NoReturn:
    """End the command with one line on stderr."""
    from extract.display import printable

    typer.echo(f"extract: {printable(' '.join(reason.split()))}", err=True)
    sys.exit(code)
