"""What a wrong fact was meant to be: facts that the scorer left without a partner, paired with the nearest ones.

The scorer's own pairs stay as they are, and so does every count that follows from them; this only tells errors apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extract.evaluate.cases import Case
from extract.fields import FIELDS
from extract.metrics import core
from extract.metrics.compare import FactData, same_attribute

# Of one fact in two studies only the core is asked; a fact of the same study must be read from the same place.
_SAME_CORE = 1.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A gold fact beside the predicted fact meant for it; one of them None where there is none.

    value, full: whether the scorer counts them as agreeing at that level.
    """

    field: str
    gold_study: str | None
    predicted_study: str | None
    gold: FactData | None
    predicted: FactData | None
    value: bool = False
    full: bool = False


def judged(case: Case, field: str) -> list[Judged]:
    """Every gold and every predicted fact of a field once: the scorer's pairs, then the rest, paired by likeness."""
    found, missed, spurious = [], [], []
    seen: set[int] = set()
    for pair in case.pairs[field]:
        if pair.gold is not None and pair.predicted is not None:
            found.append(Judged(field, pair.study, pair.study, pair.gold, pair.predicted, True, pair.full))
            seen.add(id(pair.predicted))
    for pair in case.pairs[field]:
        if pair.predicted is None and pair.gold is not None:
            missed.append((pair.study, pair.gold))
        elif pair.gold is None and pair.predicted is not None and id(pair.predicted) not in seen:
            seen.add(id(pair.predicted))  # two gold studies may share a predicted one
            spurious.append((pair.study, pair.predicted))
    return [*found, *_by_likeness(field, missed, spurious)]


def _by_likeness(
    field: str, missed: Sequence[tuple[str, FactData]], spurious: Sequence[tuple[str, FactData]]
) -> Iterator[Judged]:
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    weights = np.array(
        [[_likeness(field, study, gold, other, fact) for other, fact in spurious] for study, gold in missed]
    ).reshape(len(missed), len(spurious))
    rows, columns = linear_sum_assignment(-weights)
    partner = {int(i): int(j) for i, j in zip(rows, columns, strict=True) if weights[i, j] > 0}
    for i, (study, gold) in enumerate(missed):
        if i in partner:
            other, fact = spurious[partner[i]]
            yield Judged(field, study, other, gold, fact)
        else:
            yield Judged(field, study, None, gold, None)
    taken = set(partner.values())
    yield from (Judged(field, None, other, None, fact) for j, (other, fact) in enumerate(spurious) if j not in taken)


def _likeness(field: str, study: str, gold: FactData, other_study: str, other: FactData) -> float:
    """0 where the two have nothing to do with each other, else more the more they share."""
    if study != other_study:
        return _SAME_CORE if core(field, gold, other) else 0.0
    return shared_slots(field, gold, other) if evidence_overlaps(gold, other) else 0.0


def shared_slots(field: str, gold: FactData, other: FactData) -> float:
    """The share of attributes on which two facts agree, of those that either states."""
    stated = [name for name in FIELDS[field].attributes() if gold.get(name) is not None or other.get(name) is not None]
    agreeing = sum(
        same_attribute(name, gold[name], other[name])
        for name in stated
        if gold.get(name) is not None and other.get(name) is not None
    )
    return agreeing / len(stated) if stated else 0.0


def evidence_overlaps(gold: FactData, other: FactData) -> bool:
    """Whether two facts were read, in part, from the same characters."""
    return any(_overlap(a, b) for a in gold.get("evidence") or () for b in other.get("evidence") or ())


def _overlap(gold: dict[str, Any], other: dict[str, Any]) -> bool:
    if gold.get("start") is None:  # gold of a PDF may quote its page without offsets
        if gold.get("page") != other.get("page"):
            return False
        quote, found = (" ".join(item["text"].split()) for item in (gold, other))
        return found in quote or quote in found
    return bool(gold["start"] < other["end"] and other["start"] < gold["end"])
