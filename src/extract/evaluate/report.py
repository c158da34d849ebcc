"""Everything `extract evaluate` measures of one run, as one object and as plain data."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from extract.errors import ConfigError
from extract.evaluate.align import Judged, judged
from extract.evaluate.calibration import Judgement, judgements, to_data
from extract.evaluate.cases import Case
from extract.evaluate.errors import Confusion, ErrorClass, Slot, count_confusions, count_slots, error_class
from extract.evaluate.evidence import evidence_overlap
from extract.evaluate.intervals import ALL
from extract.evaluate.rates import Group, groups, overall
from extract.fields import FIELDS
from extract.metrics.score import partner_of, study_key

AGREEMENT = "reports/agreement.json"  # in a folder of its own: every JSON file beside the gold is gold

Agreement = dict[str, dict[str, float | None]]  # field or `all` → level → F1 between two annotators


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of gold was looked at: sources that have a record, gold facts whose study has one; None without gold."""

    sources: float | None
    facts: dict[str, float | None]


@dataclass(frozen=True, slots=True)
class Report:
    """The measurements of a run.

    slots: field → attribute → outcome → how often. classes: field → class of error → how often, full level included.
    confusions: which value was taken for which, with how often, the most frequent first.
    evidence: field → strategy of nervaluate → counts and rates. agreement: of two annotators, or None.
    """

    sources: int
    read: int
    overall: Group
    groups: list[Group]
    coverage: Coverage
    slots: dict[str, dict[str, dict[str, int]]]
    classes: dict[str, dict[str, int]]
    confusions: list[tuple[Confusion, int]]
    evidence: dict[str, dict[str, dict[str, Any] | None]]
    judgements: list[Judgement]
    agreement: Agreement | None

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON; what could not be scored is None."""
        return {
            "sources": self.sources,
            "read": self.read,
            "overall": asdict(self.overall),
            "groups": [asdict(group) for group in self.groups],
            "coverage": asdict(self.coverage),
            "slots": self.slots,
            "classes": self.classes,
            "confusions": [{**confusion._asdict(), "n": n} for confusion, n in self.confusions],
            "evidence": self.evidence,
            "calibration": to_data(self.judgements),
            "agreement": self.agreement,
        }


def report(cases: Sequence[Case], agreement: Agreement | None = None) -> Report:
    """Measure everything; ConfigError where there is no source."""
    if not cases:
        raise ConfigError("no source to score: no gold file is left; look at --gold, --manifest and --split")
    pairs = {field: [pair for case in cases for pair in judged(case, field)] for field in FIELDS}
    return Report(
        sources=len(cases),
        read=sum(case.read for case in cases),
        overall=overall(cases),
        groups=list(groups(cases)),
        coverage=coverage(cases),
        slots={field: _slots(field, found) for field, found in pairs.items()},
        classes={field: _classes(found) for field, found in pairs.items()},
        confusions=_confusions(pairs.values()),
        evidence=evidence_overlap(cases),
        judgements=judgements(cases),
        agreement=agreement,
    )


def coverage(cases: Sequence[Case]) -> Coverage:
    """Which share of the sources, and of the gold facts of each field, has a record at all."""
    facts = dict.fromkeys((*FIELDS, ALL), 0)
    covered = dict(facts)
    for case in cases:
        predicted = {study_key(record) for record in case.predicted}
        for record in case.gold:
            has_record = partner_of(study_key(record), predicted) is not None
            for field in FIELDS:
                n = len(record.get(field) or ())
                for name in (field, ALL):
                    facts[name] += n
                    covered[name] += n * has_record
    sources = sum(case.read for case in cases) / len(cases) if cases else None
    return Coverage(sources, {name: covered[name] / n if n else None for name, n in facts.items()})


def read_agreement(gold: Path) -> Agreement | None:
    """F1 between two annotators, as `extract annotations agreement` leaves it beside the gold; None if it is absent."""
    file = gold / AGREEMENT
    if not file.is_file():
        return None
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        return {**data["fields"], ALL: data["all"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"{file} is not what `extract annotations agreement` writes ({error!r}); run it again"
        ) from error


def _slots(field: str, pairs: Sequence[Judged]) -> dict[str, dict[str, int]]:
    counted = count_slots(pairs)
    names = (name for name in FIELDS[field].attributes() if name in counted)
    return {name: {slot.value: counted[name][slot] for slot in Slot} for name in names}


def _confusions(by_field: Iterable[Sequence[Judged]]) -> list[tuple[Confusion, int]]:
    """The most frequent first."""
    found = count_confusions(pair for pairs in by_field for pair in pairs)
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _classes(pairs: Sequence[Judged]) -> dict[str, int]:
    found = Counter(error_class(pair) for pair in pairs)
    return {kind.value: found[kind] for kind in ErrorClass}
