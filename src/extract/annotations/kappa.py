"""Cohen's kappa: agreement of two annotators on a category, over and above what chance would give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Kappa (Cohen 1960) of pairs of categories; None without a pair, or where both know one category only.

    >>> kappa([("yes", "yes"), ("yes", "no"), ("no", "no"), ("no", "no")])
    0.5
    >>> kappa([("yes", "yes")]) is None
    True
    """
    n = len(pairs)
    if not n:
        return None
    observed = sum(left == right for left, right in pairs) / n
    first, second = Counter(left for left, _ in pairs), Counter(right for _, right in pairs)
    expected = sum(first[category] * second[category] for category in first) / n**2
    return None if expected == 1 else (observed - expected) / (1 - expected)
