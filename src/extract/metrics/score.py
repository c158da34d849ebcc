"""Facts of a source matched one to one with its gold, and the counts that follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extract.metrics.compare import FactData, core, full, overlap, tokens

RecordData = dict[str, Any]
PRIMARY = "primary"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many facts gold has, how many were predicted, how many of them agree at value and at full level."""

    gold: int = 0
    predicted: int = 0
    value: int = 0
    full: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.gold + other.gold, self.predicted + other.predicted, self.value + other.value, self.full + other.full
        )

    def rates(self, level: str = "value") -> tuple[float, float, float] | None:
        """Precision, recall and F1 at `value` or `full` level; None where there is nothing to score.

        >>> Counts(gold=4, predicted=2, value=2).rates()
        (1.0, 0.5, 0.6666666666666666)
        """
        if not self.gold and not self.predicted:
            return None
        hits: int = getattr(self, level)
        precision = hits / self.predicted if self.predicted else 0.0
        recall = hits / self.gold if self.gold else 0.0
        total = precision + recall
        return precision, recall, 2 * precision * recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold fact and the predicted one matched with it; one of them None where there is no partner."""

    field: str
    study: str
    gold: FactData | None
    predicted: FactData | None
    full: bool = False


def study_key(record: RecordData) -> str:
    """By what studies are matched: `primary`, or the words of a cited study's label that tell it apart."""
    study = record.get("study") or {}
    if study.get("role") == PRIMARY:
        return PRIMARY
    return " ".join(sorted(tokens(study.get("label")) - {"et", "al", "study", "trial"}))


def match(field: str, gold: Sequence[RecordData], predicted: Sequence[RecordData]) -> list[Pair]:
    """The facts of one field of one source, matched one to one within each study (best assignment)."""
    by_gold, by_prediction = _by_study(gold, field), _by_study(predicted, field)
    partners = {key: partner_of(key, by_prediction) for key in by_gold}
    pairs: list[Pair] = []
    for key, facts in by_gold.items():
        partner = partners[key]
        pairs.extend(_assign(field, key, facts, by_prediction[partner] if partner is not None else []))
    for key, facts in by_prediction.items():
        if key not in partners.values():
            pairs.extend(Pair(field, key, None, fact) for fact in facts)
    return pairs


def count(pairs: Iterable[Pair], gold: Sequence[RecordData], predicted: Sequence[RecordData], field: str) -> Counts:
    """The counts of one field of one source."""
    matched = [pair for pair in pairs if pair.gold is not None and pair.predicted is not None]
    return Counts(
        sum(len(facts) for facts in _by_study(gold, field).values()),
        sum(len(facts) for facts in _by_study(predicted, field).values()),
        len(matched),
        sum(pair.full for pair in matched),
    )


def score(field: str, gold: Sequence[RecordData], predicted: Sequence[RecordData]) -> Counts:
    """The counts of one field of one source."""
    return count(match(field, gold, predicted), gold, predicted, field)


def _by_study(records: Iterable[RecordData], field: str) -> dict[str, list[FactData]]:
    found: dict[str, list[FactData]] = defaultdict(list)
    for record in records:
        found[study_key(record)].extend(fact for fact in record.get(field) or [] if not fact.get("derived"))
    return dict(found)


def partner_of(key: str, candidates: Iterable[str]) -> str | None:
    """The predicted study among `candidates` that a gold study is compared with; None where none shares its name."""
    known = list(candidates)
    if key in known:
        return key
    if key == PRIMARY:
        return None
    return next((other for other in known if other != PRIMARY and set(other.split()) & set(key.split())), None)


def _assign(field: str, study: str, gold: list[FactData], predicted: list[FactData]) -> Iterator[Pair]:
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    weights = np.zeros((len(gold), len(predicted)))
    for i, fact in enumerate(gold):
        for j, other in enumerate(predicted):
            if core(field, fact, other):
                same_group = overlap(fact.get("group"), other.get("group")) >= 0.5
                weights[i, j] = 1 + full(fact, other) + 0.1 * same_group
    rows, columns = linear_sum_assignment(-weights)
    partner = {int(i): int(j) for i, j in zip(rows, columns, strict=True) if weights[i, j] >= 1}
    for i, fact in enumerate(gold):
        found = predicted[partner[i]] if i in partner else None
        yield Pair(field, study, fact, found, found is not None and full(fact, found))
    taken = set(partner.values())
    yield from (Pair(field, study, None, other) for j, other in enumerate(predicted) if j not in taken)
