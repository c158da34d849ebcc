"""The `extract` command, put together from its subcommands: one module each."""

from __future__ import annotations

import os
import sys
import warnings
from io import TextIOWrapper
from typing import Annotated

import typer

import extract
from extract.cli.annotations import app as annotations_app
from extract.cli.evaluate import evaluate
from extract.cli.run import run
from extract.cli.shell import ALL_READ, SOME_FAILED, WRONG_USAGE, stop
from extract.cli.show import show
from extract.cli.status import status
from extract.errors import ExtractError

DEBUG = "EXTRACT_DEBUG"  # set, it brings tracebacks back

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


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
        stop(str(error), WRONG_USAGE)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # `extract show … | head` is no error
        sys.exit(ALL_READ)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        stop(f"{type(error).__name__}: {error}. This is a fault of extract; set {DEBUG}=1 to see where.", SOME_FAILED)


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


app.add_typer(annotations_app, name="annotations")
for command in (run, status, show, evaluate):  # each says in its docstring what it does, with an example
    app.command(no_args_is_help=True)(command)
