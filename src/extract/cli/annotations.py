"""`extract annotations`: gold checked, taken to an annotation tool and back, and compared between annotators."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from extract.cli.shell import ALL_READ, SOME_FAILED

RECORDS = "records.jsonl"


class Format(StrEnum):
    """What gold can be written as."""

    BRAT = "brat"
    JSONL = "jsonl"


app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Check gold annotations, take them to brat and back, and see how far annotators agree.",
)

Gold = Annotated[Path, typer.Argument(help="Folder of the gold, one JSON file a source.", metavar="ANNOTATIONS")]
Corpus = Annotated[Path, typer.Argument(help="Folder of the documents with their manifest.csv.", metavar="CORPUS")]


@app.command()
def check(
    annotations: Gold = Path("annotations"),
    corpus: Corpus = Path("corpus"),
    mend: Annotated[
        bool, typer.Option("--mend", help="First find the words of evidence again that has no offsets or has moved.")
    ] = False,
) -> None:
    """Prove that gold is well formed: its form, offsets, numbers, manifest, splits, no text told twice.

    Example: extract annotations check annotations corpus

    Prints a line for each problem: the file, what is wrong and what to do.
    Exit code: 0 nothing found, 1 problems, 2 wrong usage.
    """
    from extract.annotations.check import check as check_gold
    from extract.annotations.manifest import load

    with _bar("checking", len(load(corpus))) as step:
        report = check_gold(annotations, corpus, mend=mend, step=step)
    for problem in report.problems:
        typer.echo(problem)
    if report.problems:
        n = len(report.problems)
        typer.echo(f"{n} problem{'s' * (n > 1)} in {report.n_sources} sources", err=True)
        raise typer.Exit(SOME_FAILED)
    typer.echo(f"{report.n_sources} sources, {report.n_records} records, {report.n_facts} facts: nothing to put right")
    raise typer.Exit(ALL_READ)


@app.command(no_args_is_help=True)
def agreement(
    first: Annotated[Path, typer.Argument(help="One annotator's records: a JSONL file or a folder.", metavar="FIRST")],
    second: Annotated[Path, typer.Argument(help="The other annotator's records.", metavar="SECOND")],
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Write the figures here, too; their folder is made.", metavar="FILE")
    ] = None,
    readme: Annotated[
        Path | None, typer.Option(help="Put the tables between the marks of this Markdown file.", metavar="FILE")
    ] = None,
) -> None:
    """Print how far two annotators agree: F1 per field with 95 % bootstrap intervals over sources, and Cohen's kappa.

    Example: extract annotations agreement annotations/first.jsonl annotations/second.jsonl

    Counts the sources that both have. Exit code: 0, or 2 for files that hold no records or no source in common.
    """
    import json

    from extract.annotations import agreement as measure
    from extract.annotations.gold import load

    found = measure.agreement(load(first), load(second))
    if json_file is not None:
        json_file.parent.mkdir(parents=True, exist_ok=True)
        json_file.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if readme is not None:
        readme.write_text(measure.fill(readme.read_text(encoding="utf-8"), found), encoding="utf-8")
    typer.echo(measure.tables(found), nl=False)


@app.command(no_args_is_help=True)
def export(
    out: Annotated[Path, typer.Option(help="Folder to write into; made if it is not there.", metavar="DIR")],
    form: Annotated[Format, typer.Option("--format", help="For brat, or one file with a record a line.")] = Format.BRAT,
    annotations: Gold = Path("annotations"),
    corpus: Corpus = Path("corpus"),
    only: Annotated[list[str] | None, typer.Option(help="A source; say it again for more.", metavar="ID")] = None,
) -> None:
    """Write gold for the annotation tool brat (https://brat.nlplab.org), or as JSONL.

    Example: extract annotations export --format brat --out brat/data/ssc

    brat: a .txt and an .ann file a source, with annotation.conf and visual.conf. Numbers and names stand in the notes
    of an annotation ("count=31; group=placebo"). jsonl: DIR/records.jsonl.
    """
    from extract.annotations import gold, manifest
    from extract.annotations.brat import write_folder
    from extract.annotations.check import read_one
    from extract.errors import RecordError

    known = gold.load(annotations)
    unknown = sorted(set(only or ()) - known.keys())
    if unknown:
        raise RecordError(f"{annotations}: has no gold for {', '.join(unknown)}; look up the ids in manifest.csv")
    wanted = {name: records for name, records in known.items() if not only or name in only}
    out.mkdir(parents=True, exist_ok=True)
    if form is Format.JSONL:
        (out / RECORDS).write_text(gold.dump_lines(wanted), encoding="utf-8")
    else:
        files = {entry.id: corpus / entry.file for entry in manifest.load(corpus)}
        without = sorted(wanted.keys() - files.keys())
        if without:
            raise RecordError(f"{corpus}: its manifest lacks {', '.join(without)}; add a row for each")
        texts = {}
        with _bar("reading", len(wanted)) as step:
            for name in wanted:
                step(name)
                texts[name] = read_one(files[name]).text
        write_folder(wanted, texts, out)
    typer.echo(f"{len(wanted)} sources written to {out}")


@app.command("import", no_args_is_help=True)
def import_(
    folder: Annotated[Path, typer.Argument(help="Folder that export wrote and brat changed.", metavar="DIR")],
    out: Annotated[Path, typer.Option(help="Folder for the gold; made if it is not there.", metavar="ANNOTATIONS")],
) -> None:
    """Take annotations back from brat, or from the JSONL that export wrote: one JSON file a source.

    Example: extract annotations import brat/data/ssc --out annotations

    Files of other sources in ANNOTATIONS are left alone. Check the result with `extract annotations check`.
    """
    from extract.annotations import gold
    from extract.annotations.brat import read_folder

    lines = folder / RECORDS
    found = gold.load(lines) if lines.is_file() else read_folder(folder)
    out.mkdir(parents=True, exist_ok=True)
    for name, records in found.items():
        (out / f"{name}.json").write_text(gold.dump_source(records), encoding="utf-8")
    typer.echo(f"{len(found)} sources written to {out}")


@contextmanager
def _bar(doing: str, total: int) -> Iterator[Callable[[str], None]]:
    """A function to call with the name of each thing begun; a bar on a terminal, silent elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    columns = (TextColumn(doing), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=total)
        yield lambda name: bar.update(task, advance=1, description=name)
