"""A fact told in text and in a table is one fact with two pieces of evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from extract.fields import AdverseEvent, Fact, OutcomeResult
from extract.pipes.denominators import name_words, same_group
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.told import Told, plain_term

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
_SPREAD = ("sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max")
# Where a source states one count for a group at several stages, the stage stated first stays.
_MAY_DIFFER = frozenset(
    {"stage", "statistic", "unit", "value", "group", "comparator", "term", "direction", "all", "p", "events"}
)


def state(
    doc: Doc, fact: Fact, spans: Iterable[tuple[int, int]], *, rule: str, confidence: float, study: int = PRIMARY
) -> None:
    """Write down a fact of a table, or add its evidence and what it says more to the same fact told before."""
    proof = evidence(doc, spans)
    for finding in Told.of(doc).alike(fact, study):
        if _is_same(finding.fact, fact):
            told = finding.fact
            # Of a result the table knows group and time for certain, of an event that the text only names the group.
            better = isinstance(fact, OutcomeResult) or (isinstance(told, AdverseEvent) and told.group is None)
            news = {
                name: value
                for name, value in fact.values().items()
                if value is not None
                and (
                    getattr(told, name) is None or (better and name in ("timepoint", "group", "n", "of_n", "statistic"))
                )
                and (better or name != "group")
            }
            finding.fact = replace(
                told, **news, evidence=(*told.evidence, *proof), confidence=max(told.confidence, confidence)
            )
            return
    doc._.findings.append(Finding(study, replace(fact, evidence=proof, rule=rule, confidence=confidence)))


def _is_same(told: Fact, new: Fact) -> bool:
    old, fresh = told.values(), new.values()
    if isinstance(told, OutcomeResult) and isinstance(new, OutcomeResult):
        if _other_statistic(told, new):
            return False
        if _same_figures(told, new):
            return True
    if any(old[name] != fresh[name] for name in _SAME.get(new.field, ("measure", "timepoint", "value"))):
        return False
    if isinstance(told, OutcomeResult) and isinstance(new, OutcomeResult) and _same_patient(told, new):
        return True
    if isinstance(told, AdverseEvent) and isinstance(new, AdverseEvent) and _only_named(told, new):
        return True
    if "group" in old and not _same_people(old["group"], fresh["group"]):
        return False
    if "term" in old and plain_term(old["term"]) != plain_term(fresh["term"]):
        return False
    return all(
        old[name] is None or fresh[name] is None or old[name] == fresh[name] for name in old if name not in _MAY_DIFFER
    )


def _same_figures(told: OutcomeResult, new: OutcomeResult) -> bool:
    """Whether two results have value and spread in common, to the last digit: the table then knows group and time.

    Within tables both are known already, and two visits may well have the same figures.
    """
    if told.rule.startswith("table") and (told.timepoint, told.group) != (new.timepoint, new.group):
        return False
    spread = [(getattr(told, name), getattr(new, name)) for name in _SPREAD]
    shared = [pair for pair in spread if None not in pair]
    equal = all(left == right for left, right in shared)
    return told.measure == new.measure and told.value == new.value and bool(shared) and equal


def _other_statistic(told: OutcomeResult, new: OutcomeResult) -> bool:
    """Whether two results of tables are the mean and the median of the same scores."""
    return (
        told.rule.startswith("table")
        and None not in (told.statistic, new.statistic)
        and told.statistic != new.statistic
    )


def _same_patient(told: OutcomeResult, new: OutcomeResult) -> bool:
    """Whether a text gives, without saying whose, a score that a table has for one patient at that time."""
    alone = told.group is None and told.statistic is None and told.sd is None and told.n is None
    return alone and re.fullmatch(r"patient \w{1,3}", new.group or "") is not None


def _only_named(told: AdverseEvent, new: AdverseEvent) -> bool:
    """Whether the text only names an event that the table counts."""
    counted = any((told.n, told.pct, told.events, told.absent))
    group = told.group is None or _same_people(told.group, new.group)
    left, right = name_words(told.term), name_words(new.term)
    return not counted and group and bool(left) and (left <= right or right <= left)


def _same_people(one: str | None, other: str | None) -> bool:
    if same_group(one, other):
        return True
    subtypes = {subtype_of(one or ""), subtype_of(other or "")}
    return len(subtypes) == 1 and None not in subtypes
