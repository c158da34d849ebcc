"""Small records to score."""

from __future__ import annotations

from typing import Any

from extract.evaluate.cases import About, Case, cases
from extract.fields import FIELDS

TEXT = "We enrolled 30 patients. Of these, 12 took placebo."


def record(label: str = "this study", role: str = "primary", **facts: list[dict[str, Any]]) -> dict[str, Any]:
    source = {"id": "a", "kind": "abstract"}
    return {
        "source": source,
        "study": {"label": label, "role": role},
        **{field: facts.get(field, []) for field in FIELDS},
    }


def size(count: int, at: int = 12, confidence: float = 0.9, **others: Any) -> dict[str, Any]:
    """A sample size read from two characters of TEXT."""
    evidence = [{"start": at, "end": at + 2, "text": TEXT[at : at + 2]}]
    stated = {"count": count, "unit": "participants", "stage": "enrolled", "group": None}
    return {**stated, "evidence": evidence, "confidence": confidence, **others}


def result(**stated: Any) -> dict[str, Any]:
    evidence = [{"start": 0, "end": 20, "text": TEXT[:20]}]
    return {"measure": "score", "value": None, "timepoint": None, "group": None, "evidence": evidence, **stated}


def event(**stated: Any) -> dict[str, Any]:
    evidence = [{"start": 0, "end": 20, "text": TEXT[:20]}]
    return {"term": "death", "n": None, "pct": None, "events": None, "absent": False, "evidence": evidence, **stated}


def case(gold: list[dict[str, Any]], predicted: list[dict[str, Any]] | None, split: str | None = None) -> Case:
    """One source, named a."""
    found = {} if predicted is None else {"a": predicted}
    (made,) = cases({"a": gold}, found, {"a": About("abstract", split, "text")})
    return made
