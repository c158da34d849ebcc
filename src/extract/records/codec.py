"""Records as JSON, one a line, in the shape and key order of RECORDS.md."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from extract.document.model import Source
from extract.errors import RecordError
from extract.fields import FIELDS, Evidence, Fact
from extract.records.model import Record, Study


def to_dict(record: Record) -> dict[str, Any]:
    """The record as plain data."""
    source = asdict(record.source)
    source["registrations"] = list(record.source.registrations)
    return {
        "source": source,
        "study": asdict(record.study),
        **{name: [_fact_dict(fact) for fact in record[name]] for name in FIELDS},
    }


def dumps(record: Record) -> str:
    """One line of JSON, without the newline."""
    return json.dumps(to_dict(record), ensure_ascii=False)


def loads(line: str) -> Record:
    """The record that `dumps` wrote; RecordError if the line is not one."""
    try:
        data = json.loads(line)
        source = Source(**{**data["source"], "registrations": tuple(data["source"].get("registrations", ()))})
        facts = {name: [_fact(model, item) for item in data[name]] for name, model in FIELDS.items()}
        return Record(source, Study(**data["study"]), facts)
    except (ValueError, KeyError, TypeError) as error:
        raise RecordError(f"not a record: {error!r}") from error


def _fact_dict(fact: Fact) -> dict[str, Any]:
    return {
        **fact.values(),
        "evidence": [
            {**asdict(item), "bbox": list(item.bbox) if item.bbox is not None else None} for item in fact.evidence
        ],
        "confidence": fact.confidence,
        "flags": list(fact.flags),
        "derived": fact.derived,
        "rule": fact.rule,
    }


def _fact(model: type[Fact], data: dict[str, Any]) -> Fact:
    evidence = tuple(
        Evidence(**{**item, "bbox": tuple(item["bbox"]) if item.get("bbox") else None}) for item in data["evidence"]
    )
    return model(**{**data, "evidence": evidence, "flags": tuple(data.get("flags", ()))})
