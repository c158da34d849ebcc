"""What careful readers wrote down breaks the laws hardly ever; the same figures misread break them mostly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from extract.checks import check
from extract.document import Source
from extract.fields import FIELDS, AdverseEvent, Evidence, Fact, Subtype
from extract.records import Record, Study

GOLD = sorted((Path(__file__).parents[2] / "annotations").glob("*.json"))
MOST_FALSE_ALARMS = 0.005  # of all facts; sources do contradict themselves now and then
LEAST_FOUND = 0.9  # of percentages whose number was misread


def records() -> Iterator[Record]:
    for path in GOLD:
        for data in json.loads(path.read_text(encoding="utf-8")):
            record = Record(
                Source(path.stem, path.stem, "article"), Study(data["study"]["label"], data["study"]["role"])
            )
            for field, model in FIELDS.items():
                record[field].extend(fact(model, item) for item in data[field])
            yield record


def fact(model: type[Fact], data: dict[str, Any]) -> Fact:
    known = {item.name for item in fields(model)} - {"evidence"}
    evidence = tuple(Evidence(item.get("start", 0), item.get("end", 0), item["text"]) for item in data["evidence"])
    return model(**{name: value for name, value in data.items() if name in known}, evidence=evidence)


def test_true_records_are_hardly_ever_flagged() -> None:
    facts = [fact for record in records() for fact in check(record)]
    assert len(facts) > 1000
    assert sum(bool(fact.flags) for fact in facts) <= MOST_FALSE_ALARMS * len(facts)


def test_misread_numbers_are_mostly_flagged() -> None:
    found = []
    for record in records():
        for true in record:
            if isinstance(true, Subtype | AdverseEvent) and true.n and true.pct and true.of_n:
                misread = Record(record.source, record.study)
                misread[true.field].append(replace(true, n=true.n + 2))
                found.extend(bool(fact.flags) for fact in check(misread))
    assert len(found) > 100
    assert sum(found) >= LEAST_FOUND * len(found)
