"""`extract evaluate`: how well a run agrees with gold."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from extract.cli.evaluate_inputs import Texts, manifest_of, of_split, pipeline_of, predictions
from extract.cli.shell import ALL_READ, Model
from extract.errors import ConfigError

if TYPE_CHECKING:
    from rich.console import Console

    from extract.evaluate.cases import Case
    from extract.evaluate.report import Agreement

BELOW = 1  # the exit code where the scores have fallen
HIDDEN = "only ever scored in sum, so that nothing is fitted to them"

What = Annotated[Path, typer.Argument(help="A folder of documents, a run folder or a records.jsonl.", metavar="PATH")]
Gold = Annotated[Path, typer.Option(help="Gold: a folder of NAME.json, one a source, or a JSONL file.", metavar="PATH")]
Manifest = Annotated[
    Path | None,
    typer.Option(
        help="CSV with the split, kind and layout of each source.",
        metavar="FILE",
        show_default="manifest.csv beside the documents, or in corpus/ beside the gold",
    ),
]
Split = Annotated[str | None, typer.Option(help="Score this split alone, e.g. dev.", metavar="NAME")]
Errors = Annotated[bool, typer.Option("--errors", help="List every error with its sentence.")]
Against = Annotated[Path | None, typer.Option(help="Another run: show what was gained and lost since.", metavar="RUN")]
Json = Annotated[Path | None, typer.Option("--json", help="Write all of it as JSON.", metavar="FILE")]
Html = Annotated[Path | None, typer.Option("--html", help="Write one page with plots and tables.", metavar="PAGE.html")]
Card = Annotated[
    Path | None, typer.Option("--scorecard", help="Write SCORECARD.md and scores.json into this folder.", metavar="DIR")
]
Check = Annotated[
    Path | None,
    typer.Option(help="Fail if a field falls by more than 0.01 below these scores.", metavar="SCORES.JSON"),
]
Workers = Annotated[
    int | None,
    typer.Option(help="Processes to read documents in.", min=1, show_default="one per core", metavar="N"),
]


def evaluate(
    what: What,
    gold: Gold = Path("annotations"),
    manifest: Manifest = None,
    split: Split = None,
    errors: Errors = False,
    against: Against = None,
    json_: Json = None,
    html: Html = None,
    scorecard: Card = None,
    check: Check = None,
    workers: Workers = None,
    model: Model = None,
) -> None:
    """Compare what was found in PATH with gold, field by field.

    Example: extract evaluate results/ --gold annotations --split dev --errors

    Facts of sources of the split `test` are only scored in sum: neither --errors nor --against names them.
    Exit code: 0 scored, 1 below the scores of --check, 2 wrong usage.
    """
    from rich.console import Console

    from extract.annotations.gold import load
    from extract.cli.evaluate_view import tables
    from extract.evaluate.cases import cases
    from extract.evaluate.page import html as page
    from extract.evaluate.report import read_agreement, report
    from extract.evaluate.scorecard import read_scores

    if split is not None and (scorecard or check):
        raise ConfigError("--scorecard and --check take all splits; leave out --split")
    kept = read_scores(check) if check else None
    about = manifest_of(manifest, what, gold)
    annotated = of_split(load(gold), about, split)
    scored = cases(annotated, predictions(what, workers, model), about)
    if errors and all(case.hidden for case in scored):
        raise ConfigError(f"the errors of these sources are not listed: they are {HIDDEN}; name another --split")
    measured = report(scored, read_agreement(gold))
    if json_ is not None:  # files first: `… | head` ends a command in the midst of its printing
        _write(json_, json.dumps(measured.to_dict(), ensure_ascii=False, indent=1, allow_nan=False) + "\n")
    if html is not None:
        _write(html, page(measured, f"Evaluation of {what}" + (f", {split}" if split else "")))
    if scorecard is not None:
        _write_scorecard(scorecard, scored, what, measured.agreement)
    console = Console(highlight=False)
    for part in tables(measured):
        console.print(part)
    if against is not None:
        _compare(console, scored, cases(annotated, predictions(against, workers, model), about))
    if errors:
        _list_errors(console, scored, what)
    below = kept is not None and _is_below(console, scored, kept)
    raise typer.Exit(BELOW if below else ALL_READ)


def _compare(console: Console, scored: Sequence[Case], before: Sequence[Case]) -> None:
    from extract.cli.evaluate_view import change_table, fact_line
    from extract.evaluate.found import comparable, difference
    from extract.evaluate.rates import changes

    now, then = comparable(scored, before)
    if not now:
        raise ConfigError("the other run has no record of any of these sources; name another one with --against")
    console.print(change_table(changes(now, then)))
    if len(now) < len(scored):
        console.print(f"Compared over {len(now)} sources; of {len(scored) - len(now)} the other run has no record")
    change = difference(now, then)
    for sign, facts in (("+", change.gained), ("-", change.lost)):
        for fact in facts:
            console.print(fact_line(sign, fact), soft_wrap=True)
    console.print(f"{len(change.gained)} facts gained, {len(change.lost)} lost")
    if change.hidden_gained or change.hidden_lost:
        console.print(
            f"and {change.hidden_gained} gained, {change.hidden_lost} lost in sources of the split test, {HIDDEN}"
        )


def _list_errors(console: Console, scored: Sequence[Case], what: Path) -> None:
    from extract.cli.evaluate_view import error_lines
    from extract.evaluate.listing import listed_errors

    listed = list(listed_errors(scored, Texts(what)))
    for error in listed:
        console.print(error_lines(error), soft_wrap=True)
    console.print(f"{len(listed)} errors")
    if n_hidden := sum(case.hidden for case in scored):
        console.print(f"The errors of {n_hidden} sources of the split test are not listed: they are {HIDDEN}.")


def _write_scorecard(folder: Path, scored: Sequence[Case], what: Path, agreement: Agreement | None) -> None:
    from extract.evaluate.scorecard import scorecard
    from extract.evaluate.scorecard_page import markdown

    card = scorecard(scored, pipeline_of(what))
    _write(folder / "scores.json", card.to_json())
    _write(folder / "SCORECARD.md", markdown(card, scored, agreement))


def _is_below(console: Console, scored: Sequence[Case], kept: Mapping[str, Any]) -> bool:
    from extract.cli.evaluate_view import fall_lines
    from extract.evaluate.scorecard import TOLERANCE, falls, n_changed, n_new

    fallen = list(falls(scored, kept))
    for fall in fallen:
        console.print(fall_lines(fall), soft_wrap=True)
    if new := n_new(scored, kept):
        console.print(f"Note: {new} sources are new since; write the scores again: --scorecard")
    if changed := n_changed(scored, kept):
        console.print(f"Note: {changed} facts found then are not in gold any more; write the scores again: --scorecard")
    if not fallen:
        console.print(f"No field is more than {TOLERANCE} below the kept scores")
    return bool(fallen)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"cannot write {file}: {error.strerror or error}; name another file") from error
