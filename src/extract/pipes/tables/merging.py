"""A fact told in text and in a table is one fact with two pieces of evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from extract.fields import Fact
from extract.pipes.denominators import same_group
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence, of_field

PRIMARY = 0
# What makes two statements one fact, by field; the other attributes only must not contradict each other.
_SAME = {
    "sample_sizes": ("count", "unit"),
    "sexes": (),
    "subtypes": ("subtype",),
    "timepoints": ("days", "kind"),
    "mrss": ("measure", "timepoint", "value"),
    "adverse_events": ("absent",),
}
# Where a source states one count for a group at several stages, the stage stated first stays.
_MAY_DIFFER = frozenset(
    {"stage", "statistic", "unit", "value", "group", "comparator", "term", "direction", "all", "p", "events"}
)


def state(
    doc: Doc, fact: Fact, spans: Iterable[tuple[int, int]], *, rule: str, confidence: float, study: int = PRIMARY
) -> None:
    """Write down a fact of a table, or add its evidence and what it says more to the same fact told before."""
    proof = evidence(doc, spans)
    for finding in of_field(doc, fact.field, study):
        if _is_same(finding.fact, fact):
            told = finding.fact
            news = {
                name: value
                for name, value in fact.values().items()
                if value is not None and getattr(told, name) is None and name != "group"
            }
            finding.fact = replace(
                told, **news, evidence=(*told.evidence, *proof), confidence=max(told.confidence, confidence)
            )
            return
    doc._.findings.append(Finding(study, replace(fact, evidence=proof, rule=rule, confidence=confidence)))


def _is_same(told: Fact, new: Fact) -> bool:
    old, fresh = told.values(), new.values()
    if any(old[name] != fresh[name] for name in _SAME.get(new.field, ("measure", "timepoint", "value"))):
        return False
    if "group" in old and not same_group(old["group"], fresh["group"]):
        return False
    if "term" in old and not _same_term(old["term"], fresh["term"]):
        return False
    return all(
        old[name] is None or fresh[name] is None or old[name] == fresh[name] for name in old if name not in _MAY_DIFFER
    )


def _same_term(one: str, other: str) -> bool:
    left, right = one.lower().rstrip("s"), other.lower().rstrip("s")
    return left == right
