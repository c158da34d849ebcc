"""Tidy rows: one fact a row, one attribute a column, the same columns for every run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import NoneType
from typing import Any, get_args, get_type_hints

from extract.fields import FIELDS, Fact
from extract.records import Record

WHERE_FROM: dict[str, type] = {
    "source_id": str, "path": str, "source_kind": str, "title": str, "doi": str, "pmid": str,
    "study": str, "role": str, "design": str, "year": int,
}  # fmt: skip
HOW_KNOWN: dict[str, type] = {
    "evidence": str, "start": int, "end": int, "page": int,
    "confidence": float, "flags": str, "derived": bool, "rule": str,
}  # fmt: skip
EVIDENCE_GAP = " … "  # between the spans of a fact that rests on several
FLAG_GAP = ";"


def columns(field: str) -> dict[str, type]:
    """The columns of a field's table in order, each with the type of its values (any of them may be absent).

    >>> list(columns("sample_sizes"))[10:14]
    ['count', 'unit', 'stage', 'group']
    """
    model = FIELDS[field]
    hints = get_type_hints(model)
    return {**WHERE_FROM, **{name: _value_type(hints[name]) for name in model.attributes()}, **HOW_KNOWN}


def fact_rows(records: Iterable[Record], field: str) -> Iterator[dict[str, Any]]:
    """One row per fact of `field`, in the order of the records; absent values are None.

    `evidence` joins all spans; `start`, `end` and `page` are those of the first, the fullest statement.
    """
    for record in records:
        for fact in record[field]:
            yield _row(record, fact)


def _row(record: Record, fact: Fact) -> dict[str, Any]:
    source, study = record.source, record.study
    first = fact.evidence[0] if fact.evidence else None
    return {
        "source_id": source.id,
        "path": source.path,
        "source_kind": source.kind,
        "title": source.title,
        "doi": source.doi,
        "pmid": source.pmid,
        "study": study.label,
        "role": study.role,
        "design": study.design,
        "year": study.year,
        **fact.values(),
        "evidence": EVIDENCE_GAP.join(item.text for item in fact.evidence) or None,
        "start": first.start if first else None,
        "end": first.end if first else None,
        "page": first.page if first else None,
        "confidence": fact.confidence,
        "flags": FLAG_GAP.join(fact.flags) or None,
        "derived": fact.derived,
        "rule": fact.rule or None,
    }


def _value_type(hint: Any) -> type:
    """The one type of an attribute; text where it may be several (a grade is 3 or "3-4")."""
    kinds = [kind for kind in get_args(hint) or (hint,) if kind is not NoneType]
    return kinds[0] if len(kinds) == 1 else str
