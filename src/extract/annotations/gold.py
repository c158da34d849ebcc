"""Gold on disk: a folder with one JSON file a source, or one JSONL file with one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from extract.errors import RecordError

FactData = dict[str, Any]
RecordData = dict[str, Any]
Gold = dict[str, list[RecordData]]
"""The records of each source, by its id."""


def load(path: Path) -> Gold:
    """The gold in a folder of JSON files or in a JSONL file; RecordError where it cannot be read."""
    if path.is_dir():
        return {file.stem: load_source(file) for file in sorted(path.glob("*.json"))}
    gold: Gold = {}
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if line.strip():
            record = _parsed(line, f"{path}, line {number}")
            gold.setdefault(source_id(record, f"{path}, line {number}"), []).append(record)
    return gold


def load_source(file: Path) -> list[RecordData]:
    """The records of one source."""
    records = _parsed(_text(file), str(file))
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise RecordError(f"{file}: is not a list of records; put the record of each study into one list")
    return records


def dump_source(records: Iterable[RecordData]) -> str:
    """The text of a source's JSON file."""
    return json.dumps(list(records), ensure_ascii=False, indent=1) + "\n"


def dump_lines(gold: Mapping[str, Iterable[RecordData]]) -> str:
    """The text of a JSONL file: one record a line, sources in the order of their ids."""
    return "".join(
        json.dumps(record, ensure_ascii=False) + "\n" for _, records in sorted(gold.items()) for record in records
    )


def source_id(record: RecordData, where: str) -> str:
    """The id of the source of a record: the stem of its path for a record that a run wrote."""
    source = record.get("source") if isinstance(record, dict) else None
    if not isinstance(source, dict) or not isinstance(source.get("id"), str):
        raise RecordError(f"{where}: names no source; give the record a source with its id")
    name: str = source["id"]
    return Path(source["path"]).stem if name.startswith("sha256:") and source.get("path") else name


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordError(f"{path}: cannot be read ({error}); name a folder of gold or a JSONL file") from error


def _parsed(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise RecordError(f"{where}: is not JSON ({error})") from error
