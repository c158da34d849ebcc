"""Linear models over named signs: one that chooses among fixed classes, one that chooses among candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Signs = Mapping[str, float]


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Chances from scores."""
    shifted = np.exp(scores - scores.max())
    return shifted / shifted.sum()  # type: ignore[no-any-return]


@dataclass(frozen=True, slots=True)
class Classifier:
    """Multinomial logistic regression. rows: of each sign, its row in `weights` (signs x classes)."""

    classes: tuple[str, ...]
    rows: Mapping[str, int]
    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]

    def chances(self, signs: Signs) -> NDArray[np.float32]:
        """The chance of each class, in the order of `classes`."""
        known = [(row, value) for name, value in signs.items() if (row := self.rows.get(name)) is not None]
        scores = self.intercept.copy()
        if known:
            at, values = zip(*known, strict=True)
            scores += np.asarray(values, dtype=np.float32) @ self.weights[list(at)]
        return softmax(scores)


@dataclass(frozen=True, slots=True)
class Ranker:
    """Conditional logit: the candidate with the highest sum of weights is chosen."""

    weights: Mapping[str, float]

    def chances(self, candidates: Sequence[Iterable[str]]) -> NDArray[np.float32]:
        """The chance of each candidate, which are told by the signs they have."""
        get = self.weights.get
        return softmax(np.asarray([sum(get(sign, 0.0) for sign in signs) for signs in candidates], dtype=np.float32))
