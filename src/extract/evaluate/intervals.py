"""95 % bootstrap intervals over sources, and the paired test between two runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from extract.fields import FIELDS
from extract.metrics import Counts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALL = "all"  # the six fields together, micro-averaged
NAMES = (*FIELDS, ALL)
LEVELS = ("value", "full")
RATES = ("precision", "recall", "f1")
N_RESAMPLES = 2000
SEED = 0

Interval = tuple[float, float]


def count_table(counts: Sequence[Mapping[str, Counts]]) -> NDArray[np.int64]:
    """Counts as numbers: source × NAMES × (gold, predicted, value, full)."""
    import numpy as np

    table = np.zeros((len(counts), len(NAMES), 4), dtype=np.int64)
    for row, by_field in zip(table, counts, strict=True):
        for place, field in enumerate(FIELDS):
            found = by_field[field]
            row[place] = found.gold, found.predicted, found.value, found.full
    table[:, -1] = table[:, :-1].sum(axis=1)
    return table


def rates(totals: NDArray[Any]) -> NDArray[np.float64]:
    """… × (gold, predicted, value, full) to … × LEVELS × RATES; NaN where there is nothing to score."""
    import numpy as np

    gold, predicted = totals[..., 0, None].astype(float), totals[..., 1, None].astype(float)
    hits = totals[..., 2:].astype(float)
    precision = np.divide(hits, predicted, out=np.zeros_like(hits), where=predicted > 0)
    recall = np.divide(hits, gold, out=np.zeros_like(hits), where=gold > 0)
    total = precision + recall
    f1 = np.divide(2 * precision * recall, total, out=np.zeros_like(hits), where=total > 0)
    scored: NDArray[np.float64] = np.stack([precision, recall, f1], axis=-1)
    scored[gold[..., 0] + predicted[..., 0] == 0] = np.nan
    return scored


def intervals(table: NDArray[np.int64]) -> NDArray[np.float64] | None:
    """Bounds of the 95 % percentile interval: (low, high) × NAMES × LEVELS × RATES.

    Sources are drawn with replacement; a draw with nothing to score is left out of its rate's interval. None for fewer
    than two sources; NaN where a rate has no value.
    """
    drawn = _resampled(table)
    return None if drawn is None else _quantiles(rates(drawn))


def paired_p(table: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64] | None:
    """Two-sided p that F1 differs between two runs over the same sources: NAMES × LEVELS; None below two sources.

    Both runs are drawn by the same sources; p is twice the share of draws on which the difference is null or turns
    round (Efron & Tibshirani 1993, ch. 16, with one added to both counts so that p is never 0).
    """
    import numpy as np

    drawn = _resampled(np.concatenate([table, other], axis=2))
    if drawn is None:
        return None
    change = rates(drawn[..., 4:])[..., 2] - rates(drawn[..., :4])[..., 2]
    usable = (~np.isnan(change)).sum(axis=0)
    below, above = (change <= 0).sum(axis=0), (change >= 0).sum(axis=0)
    p: NDArray[np.float64] = np.minimum(1.0, 2 * (np.minimum(below, above) + 1) / (usable + 1))
    p[usable == 0] = np.nan
    return p


def _resampled(table: NDArray[np.int64]) -> NDArray[np.float64] | None:
    """Sums over sources drawn with replacement: N_RESAMPLES × what follows the first axis of `table`."""
    import numpy as np
    from scipy.stats import bootstrap

    n, shape = len(table), table.shape[1:]
    if n < 2:
        return None
    flat = table.reshape(n, -1).astype(float)

    def sums(drawn: NDArray[np.int64], axis: int = -1) -> NDArray[np.float64]:
        rows = np.atleast_2d(np.moveaxis(drawn, axis, -1))
        places = rows + n * np.arange(len(rows))[:, None]
        times = np.bincount(places.ravel(), minlength=n * len(rows)).reshape(len(rows), n)
        return np.asarray((times @ flat).T)  # scipy wants the draws last

    result = bootstrap(
        (np.arange(n),), sums, n_resamples=N_RESAMPLES, vectorized=True, method="percentile", rng=SEED
    )  # fmt: skip
    distribution: NDArray[np.float64] = result.bootstrap_distribution.T
    return distribution.reshape(-1, *shape)


def _quantiles(drawn: NDArray[np.float64]) -> NDArray[np.float64]:
    import numpy as np

    bounds = np.full((2, *drawn.shape[1:]), np.nan)
    scored = ~np.isnan(drawn).all(axis=0)  # nanquantile warns of columns without a value
    bounds[:, scored] = np.nanquantile(drawn[:, scored], [0.025, 0.975], axis=0)
    return bounds
