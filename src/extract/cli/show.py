"""`extract show`: one source with its facts."""

from __future__ import annotations

from typing import Annotated

import typer

import extract
from extract.cli.shell import SOME_FAILED, Model, stop


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
        stop(f"{file}: {error.reason}", SOME_FAILED)
