"""Whether a confidence of 0.9 means that nine facts in ten are right: measured at value level."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from extract.evaluate.align import judged
from extract.evaluate.cases import Case
from extract.fields import FIELDS
from extract.metrics.compare import FactData

N_BINS = 10
LEAST_KEPT = 0.6  # the share of facts that a reviewer wants to keep when asking for the surest ones


@dataclass(frozen=True, slots=True)
class Judgement:
    """A predicted fact's confidence, and whether the fact agrees with gold at value level."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Facts whose confidence lies in [low, high) (the last bin includes 1): how many, how sure, how often right.

    confidence and right are means; None in an empty bin.
    """

    low: float
    high: float
    n: int
    confidence: float | None
    right: float | None


@dataclass(frozen=True, slots=True)
class Kept:
    """All facts with at least this confidence: which share of the facts they are, and which share of them is right."""

    threshold: float
    kept: float
    precision: float


def judgements(cases: Iterable[Case], fields: Iterable[str] = FIELDS) -> list[Judgement]:
    """One for every predicted fact that is scored (derived ones are not) and carries a confidence."""
    facts = judged_facts(cases, fields)
    return [Judgement(float(fact["confidence"]), right) for fact, right in facts if fact.get("confidence") is not None]


def judged_facts(cases: Iterable[Case], fields: Iterable[str] = FIELDS) -> list[tuple[FactData, bool]]:
    """Every predicted fact that is scored, and whether it is right at value level; what a calibrator learns from."""
    names = tuple(fields)
    return [
        (pair.predicted, pair.value)
        for case in cases
        for field in names
        for pair in judged(case, field)
        if pair.predicted is not None
    ]


def reliability(judged: Sequence[Judgement], n_bins: int = N_BINS) -> list[Bin]:
    """Facts in bins of equal width over 0 to 1."""
    sorted_in: list[list[Judgement]] = [[] for _ in range(n_bins)]
    for item in judged:
        sorted_in[min(int(item.confidence * n_bins), n_bins - 1)].append(item)
    return [_bin(place / n_bins, (place + 1) / n_bins, items) for place, items in enumerate(sorted_in)]


def expected_calibration_error(judged: Sequence[Judgement], n_bins: int = N_BINS) -> float | None:
    """Mean distance between confidence and share right over 10 bins of equal width, weighted by their facts.

    Naeini, Cooper & Hauskrecht 2015; Guo et al. 2017, eq. 3. None without facts.

    >>> expected_calibration_error([Judgement(0.9, True), Judgement(0.9, False)])
    0.4
    """
    if not judged:
        return None
    gaps = [
        item.n * abs(item.confidence - item.right)
        for item in reliability(judged, n_bins)
        if item.confidence is not None and item.right is not None
    ]
    return sum(gaps) / len(judged)


def brier_score(judged: Sequence[Judgement]) -> float | None:
    """Mean squared distance between confidence and being right (Brier 1950); None without facts."""
    return sum((item.confidence - item.right) ** 2 for item in judged) / len(judged) if judged else None


def selective_curve(judged: Sequence[Judgement]) -> list[Kept]:
    """Precision by share kept, one point per distinct confidence, the surest first; facts that tie stay together."""
    ordered = sorted(judged, key=lambda item: -item.confidence)
    curve: list[Kept] = []
    n_right = 0
    for place, item in enumerate(ordered, 1):
        n_right += item.right
        if place == len(ordered) or ordered[place].confidence < item.confidence:
            curve.append(Kept(item.confidence, place / len(ordered), n_right / place))
    return curve


def surest(judged: Sequence[Judgement], least_kept: float = LEAST_KEPT) -> Kept | None:
    """The highest threshold that keeps at least that share of the facts; None without facts."""
    return next((point for point in selective_curve(judged) if point.kept >= least_kept), None)


def _bin(low: float, high: float, items: Sequence[Judgement]) -> Bin:
    if not items:
        return Bin(low, high, 0, None, None)
    n = len(items)
    return Bin(low, high, n, sum(item.confidence for item in items) / n, sum(item.right for item in items) / n)


def to_data(judged: Sequence[Judgement]) -> dict[str, Any]:
    """All of it as plain data for JSON."""
    from dataclasses import asdict

    kept = surest(judged)
    return {
        "facts": len(judged),
        "ece": expected_calibration_error(judged),
        "brier": brier_score(judged),
        "surest": asdict(kept) if kept else None,
        "bins": [asdict(item) for item in reliability(judged)],
        "selective": [asdict(point) for point in selective_curve(judged)],
    }
