"""What `extract evaluate` works on: predictions read or made, the manifest, the texts behind the errors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from extract import batch
from extract.cli.progress import progress
from extract.cli.shell import INTERRUPTED, stop
from extract.errors import ConfigError, Failure, ReadError
from extract.inputs import Inputs

if TYPE_CHECKING:
    from extract.evaluate.cases import About, Case, Records

MANIFEST = "manifest.csv"
RECORDS = "records.jsonl"
RUN = "run.json"


def predictions(what: Path, workers: int | None, model: str | None) -> dict[str, Records]:
    """Records by source id: those of a run folder or file, else what the extractor finds in a folder of documents."""
    from extract.evaluate.cases import read_predictions

    if what.is_file() or (what / RECORDS).is_file():
        return read_predictions(what)
    if not what.is_dir():
        raise ConfigError(f"no such file or folder: {what}; name a folder of documents or one that `extract run` wrote")
    return _read(what, workers, model)


def _read(folder: Path, workers: int | None, model: str | None) -> dict[str, Records]:
    from extract.display import MOST_FAILURES, printable
    from extract.evaluate.cases import by_source
    from extract.records import to_dict

    paths = [str(folder)]
    records: list[dict[str, Any]] = []
    failures: list[Failure] = []
    try:
        with (
            progress(Inputs(paths)) as step,
            closing(batch.run(paths, workers=workers, model=model, step=step)) as outcomes,
        ):
            for outcome in outcomes:
                records += [to_dict(record) for record in outcome.records]
                failures += outcome.failures
    except KeyboardInterrupt:
        stop("stopped; nothing was scored", INTERRUPTED)
    for failure in failures[:MOST_FAILURES]:
        typer.echo(printable(f"{failure.path}: {failure.reason}"), err=True)
    if len(failures) > MOST_FAILURES:
        typer.echo(f"and {len(failures) - MOST_FAILURES} more that could not be read", err=True)
    return by_source(sorted(records, key=lambda record: str(record["source"]["path"])))


def pipeline_of(what: Path) -> dict[str, str | None]:
    """Version and configuration of what made the predictions: as a run folder tells them, else those at hand."""
    from extract.store import config_sha256, versions

    file = what / RUN
    if file.is_file():
        told = json.loads(file.read_text(encoding="utf-8"))
        version, config = told.get("versions", {}).get("extract"), told.get("config_sha256")
    else:
        version, config = versions()["extract"], config_sha256()
    return {"extract": version, "configuration": config and config[:12]}


def manifest_of(named: Path | None, what: Path, gold: Path) -> dict[str, About]:
    """The manifest that is named, or stands beside the documents, or in `corpus` beside the gold; empty without one."""
    from extract.evaluate.cases import read_manifest

    usual = (what / MANIFEST, *(folder / "corpus" / MANIFEST for folder in gold.absolute().parents[:2]))
    file = named or next((path for path in usual if path.is_file()), None)
    return read_manifest(file) if file else {}


def of_split(gold: Mapping[str, Records], manifest: Mapping[str, About], split: str | None) -> dict[str, Records]:
    """The gold of one split, or all of it; ConfigError if there is none of that split."""
    if split is None:
        return dict(gold)
    chosen = {name: records for name, records in gold.items() if name in manifest and manifest[name].split == split}
    if not chosen:
        known = sorted({about.split for about in manifest.values() if about.split})
        hint = f"there are: {', '.join(known)}" if known else "there is no manifest; name it with --manifest"
        raise ConfigError(f"no gold source is of split {split!r}; {hint}")
    return chosen


class Texts:
    """The text of a case's document, read again from where its records say it is; None where it is not there."""

    def __init__(self, documents: Path) -> None:
        self._documents = documents

    def __call__(self, case: Case) -> str | None:
        from extract.readers import read

        for path in self._places(case):
            try:
                documents = list(read(path))
            except ReadError:
                continue
            ids = {record["source"]["id"] for record in case.predicted}  # a file may hold many sources
            return next((document.text for document in documents if document.source.id in ids), documents[0].text)
        return None

    def _places(self, case: Case) -> list[Path]:
        told = [Path(record["source"]["path"]) for record in case.predicted[:1] if record["source"].get("path")]
        folder = self._documents if self._documents.is_dir() else Path()
        return [path for path in (*told, *sorted(folder.glob(f"{case.id}.*"))) if path.is_file()]
