"""Gold, predictions and manifest brought together: one Case per gold source."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path, PurePath

from extract.errors import ConfigError
from extract.fields import FIELDS
from extract.metrics import Counts, Pair, count, match
from extract.metrics.score import RecordData

RECORDS = "records.jsonl"
SPLITS = ("train", "dev", "test")
HIDDEN_SPLIT = "test"  # its sources are only ever scored in sum: whoever sees their errors ends by fitting to them

Records = list[RecordData]


@dataclass(frozen=True, slots=True)
class About:
    """What a manifest says of a source; None where there is none or it does not say."""

    kind: str | None = None
    split: str | None = None
    layout: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A gold source, what was predicted for it, and how the facts of each field pair up.

    predicted: empty where the source has no record; `read` tells that from a record without facts.
    """

    id: str
    about: About
    gold: Records
    predicted: Records
    read: bool
    pairs: Mapping[str, list[Pair]]
    counts: Mapping[str, Counts]

    @property
    def hidden(self) -> bool:
        """Whether it is only ever scored in sum."""
        return self.about.split == HIDDEN_SPLIT


def cases(
    gold: Mapping[str, Records], predicted: Mapping[str, Records], manifest: Mapping[str, About] | None = None
) -> list[Case]:
    """A Case per gold source, in the order of their ids; predictions for other sources are left out."""
    told = manifest or {}
    return [_case(name, gold[name], predicted.get(name), told.get(name)) for name in sorted(gold)]


def _case(name: str, gold: Records, found: Records | None, about: About | None) -> Case:
    predicted = _of_the_file(found or [], about)
    pairs = {field: match(field, gold, predicted) for field in FIELDS}
    counts = {field: count(pairs[field], gold, predicted, field) for field in FIELDS}
    if about is None:
        about = About(kind=next((record["source"].get("kind") for record in gold if "source" in record), None))
    return Case(name, about, gold, predicted, found is not None, pairs, counts)


def read_predictions(path: Path) -> dict[str, Records]:
    """Predicted records by source id, from a run folder or a .jsonl file; ConfigError if they cannot be read."""
    file = path / RECORDS if path.is_dir() else path
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read {file}: {error}; name a folder that `extract run` wrote") from error
    return by_source(_record(line, f"{file}:{number}") for number, line in enumerate(lines, 1) if line.strip())


def _of_the_file(records: Records, about: About | None) -> Records:
    """Of files with the same name, such as a PDF and the text it was made from, those of the one the manifest means."""
    wanted = f"sha256:{about.sha256}" if about and about.sha256 else None
    return [record for record in records if record["source"].get("id") == wanted] or records


def by_source(records: Iterable[RecordData]) -> dict[str, Records]:
    """Records by source id: the name of their file without its ending, as in the gold folder."""
    found: dict[str, Records] = defaultdict(list)
    for record in records:
        source = record["source"]
        found[PurePath(source.get("path") or source["id"]).stem].append(record)
    return dict(found)


def read_manifest(file: Path) -> dict[str, About]:
    """What the manifest says, by source id; ConfigError if it has no column `id`."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.DictReader(stream)
            columns, rows = reader.fieldnames or (), list(reader)
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read the manifest {file}: {error}; name a CSV file with --manifest") from error
    if "id" not in columns:
        raise ConfigError(f"the manifest {file} has no column 'id'; see corpus/README.md for its columns")
    names = [name.name for name in fields(About)]
    return {row["id"]: About(**{name: row.get(name) or None for name in names}) for row in rows}


def _record(line: str, where: str) -> RecordData:
    data = _json(line, where)
    if not isinstance(data, dict) or not isinstance(data.get("source"), dict):
        raise ConfigError(f"{where} is no record; evaluate takes the records.jsonl that `extract run` writes")
    return data


def _json(text: str, where: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ConfigError(f"{where} is not JSON: {error}") from error
