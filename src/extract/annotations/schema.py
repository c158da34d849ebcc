"""The form of gold: every attribute, its type, its closed vocabulary, and what is plausible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Any, get_args, get_type_hints

from extract.annotations.gold import FactData, RecordData
from extract.fields import FIELDS
from extract.fields.adverse_events import SEVERITIES
from extract.fields.outcomes import DIRECTIONS, MEASURES, STATISTICS
from extract.fields.sample_sizes import STAGES, UNITS
from extract.fields.subtypes import SUBTYPES
from extract.fields.timepoints import DAYS_PER_UNIT, KINDS
from extract.metrics.score import PRIMARY, study_key

CLOSED: dict[str, dict[str, tuple[str, ...]]] = {
    "sample_sizes": {"unit": UNITS, "stage": STAGES},
    "sexes": {},
    "subtypes": {"subtype": SUBTYPES},
    "timepoints": {"unit": tuple(DAYS_PER_UNIT), "kind": KINDS, "statistic": ("mean", "median")},
    "mrss": {"measure": MEASURES, "statistic": STATISTICS, "direction": DIRECTIONS},
    "adverse_events": {"severity": SEVERITIES},
}
"""The words that an attribute may have, field by field."""
SOURCE_KINDS = ("article", "abstract", "news")
ROLES = (PRIMARY, "cited")
_STUDY_KEYS = {"label", "role", "design", "year"}
_TIMEPOINT = re.compile(r"baseline|P\d+(?:\.\d+)?[DWMY]")
_P = re.compile(r"[<>≤≥]?[01]?\.\d+|ns")
_EVIDENCE_KEYS = {"start", "end", "text", "page", "bbox"}


def record_problems(records: list[RecordData], source: str) -> Iterator[str]:
    """What is wrong with the records of one source, apart from their facts."""
    primary = [place for place, record in enumerate(records) if (record.get("study") or {}).get("role") == PRIMARY]
    if not records:
        yield "has no record; write one with empty fields for a source that states nothing"
    if len(primary) > 1 or (primary and primary[0] != 0):
        yield "has a primary record that is not the first, or two of them; put the one primary record first"
    keys = [study_key(record) for record in records]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"has two records of the study {key!r}; put their facts together, or tell the labels apart"
    for record in records:
        yield from _head_problems(record, source)


def _head_problems(record: RecordData, source: str) -> Iterator[str]:
    missing = {"source", "study", *FIELDS} - record.keys()
    unknown = record.keys() - {"source", "study", "note", *FIELDS}
    if missing or unknown:
        yield f"a record lacks {sorted(missing)} or has unknown keys {sorted(unknown)}"
        return
    head, study = record["source"], record["study"]
    if head.get("id") != source:
        yield f"source.id is {head.get('id')!r}; it is the file's name without its ending"
    if head.get("kind") not in SOURCE_KINDS:
        yield f"source.kind is {head.get('kind')!r}; use one of {', '.join(SOURCE_KINDS)}"
    if study.keys() != _STUDY_KEYS or study.get("role") not in ROLES or not study.get("label"):
        yield f"study is {study!r}; give it label, role ({' or '.join(ROLES)}), design and year"
    elif study["role"] != PRIMARY and not any(record[field] for field in FIELDS):
        yield f"the cited study {study['label']!r} has no fact; leave its record out"


def fact_problems(field: str, fact: FactData) -> list[str]:
    """What is wrong with the form of one fact; its plausibility is looked at once the form is right."""
    return [*_form_problems(field, fact)] or [*_odd(field, fact)]


def _form_problems(field: str, fact: FactData) -> Iterator[str]:
    types = attribute_types(field)
    missing, unknown = types.keys() - fact.keys(), fact.keys() - types.keys() - {"evidence", "note"}
    if missing:
        yield f"lacks {', '.join(sorted(missing))}; write null for what is not stated"
    if unknown:
        yield f"has unknown attributes {', '.join(sorted(unknown))}; take them out"
    for name, allowed in types.items():
        value = fact.get(name)
        if name in fact and not _is_one_of(value, allowed):
            yield f"{name} is {value!r}; it takes {' or '.join(kind.__name__ for kind in allowed)}"
        elif value is not None and value not in CLOSED[field].get(name, (value,)):
            yield f"{name} is {value!r}; use one of {', '.join(CLOSED[field][name])}"
        elif isinstance(value, str) and value != " ".join(value.split()):
            yield f"{name} is {value!r}; take the needless spaces out"
        elif value == "":
            yield f"{name} is empty; write null for what is not stated"
    evidence = fact.get("evidence")
    if not isinstance(evidence, list) or not evidence:
        yield "has no evidence; add the words it was read from"
    elif not all(isinstance(item, dict) and item.keys() <= _EVIDENCE_KEYS and item.get("text") for item in evidence):
        yield "has evidence of another shape than {start, end, text}"


@cache
def attribute_types(field: str) -> dict[str, tuple[type, ...]]:
    """The types that each attribute takes; None stands for null."""
    hints = get_type_hints(FIELDS[field])
    return {
        name: get_args(hints[name]) if isinstance(hints[name], UnionType) else (hints[name],)
        for name in FIELDS[field].attributes()
    }


def _is_one_of(value: Any, allowed: tuple[type, ...]) -> bool:
    if isinstance(value, bool):  # which Python takes for an integer
        return bool in allowed
    return isinstance(value, allowed) or (isinstance(value, int) and float in allowed)


def _odd(field: str, fact: FactData) -> Iterator[str]:
    from extract.annotations import plausible

    yield from plausible.problems(field, fact)
    if field == "mrss" and fact["timepoint"] is not None and not _TIMEPOINT.fullmatch(fact["timepoint"]):
        yield f"timepoint is {fact['timepoint']!r}; write baseline or an ISO 8601 duration such as P24W"
    if field == "mrss" and fact["p"] is not None and not _P.fullmatch(fact["p"]):
        yield f"p is {fact['p']!r}; write it as '0.03', '<0.001' or 'ns'"
