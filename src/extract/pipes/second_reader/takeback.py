"""Takes back what the rules read off a number that the second reader holds to be something else."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from extract.fields import Fact
from extract.pipes.second_reader.reading import Read, Reading, field_of, is_core

# Above this chance a role that is not the likeliest still stands; some the rules know better than others.
HOPE = {"sample_sizes": 0.1, "sexes": 0.1, "subtypes": 0.1, "timepoints": 0.05, "mrss": 0.2, "adverse_events": 0.15}
_SINGLE = ("sample_sizes", "timepoints", "mrss")  # facts with one number at their core
_CORE = {
    "sexes": ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m"),
    "subtypes": ("n", "pct"),
    "adverse_events": ("n", "pct", "events", "absent"),
}


def take_back(doc: Doc, reading: Reading) -> None:
    """Remove facts, and parts of facts, none of whose numbers is what the rules took it for.

    A fact that stays is as sure as the role of its least sure number.
    """
    chances: dict[int, dict[str, float]] = defaultdict(dict)
    upheld: dict[int, set[str]] = defaultdict(set)
    struck: dict[int, set[str]] = defaultdict(set)
    for read in reading.reads:
        for role, finding in read.number.read.items():
            if is_core(role):
                slot, chance = _slot(role), _chance(read, role)
                (upheld if chance > HOPE[field_of(role)] else struck)[id(finding)].add(slot)
                chances[id(finding)][slot] = max(chance, chances[id(finding)].get(slot, 0.0))
    kept = []
    for finding in doc._.findings:
        lost = struck[id(finding)] - upheld[id(finding)]
        if lost and finding.fact.field in _SINGLE:
            continue
        if lost:
            without: dict[str, Any] = {slot: False if slot == "absent" else None for slot in lost}
            finding.fact = replace(finding.fact, **without)
            if _is_empty(finding.fact):
                continue
        if sure := [chance for slot, chance in chances[id(finding)].items() if slot not in lost]:
            finding.fact = replace(finding.fact, confidence=min(sure))
        kept.append(finding)
    doc._.findings = kept


def _chance(read: Read, role: str) -> float:
    """How likely a number has a role, be it beside its first: a size is often the number of a share too."""
    fields = {field_of(read.role), field_of(role)}
    beside = is_core(read.role) and len(fields) == 2 and "sample_sizes" in fields
    return max(read.chances.get(role, 0.0), read.chance if beside else 0.0)


def _slot(role: str) -> str:
    name, _, rest = role.partition(".")
    return rest if name in _CORE else "value"


def _is_empty(fact: Fact) -> bool:
    values = fact.values()
    return not any(values[slot] not in (None, False) for slot in _CORE[fact.field]) and not values.get("all")
