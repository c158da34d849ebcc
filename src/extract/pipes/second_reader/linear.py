"""Linear models over named signs: one that chooses among fixed classes, one that chooses among candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Signs = Mapping[str, float]


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Chances from scores, along the last axis."""
    shifted: NDArray[np.float32] = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shifted /= shifted.sum(axis=-1, keepdims=True)
    return shifted


@dataclass(frozen=True, slots=True)
class Classifier:
    """Multinomial logistic regression. rows: of each sign, its row in `weights` (signs x classes)."""

    classes: tuple[str, ...]
    rows: Mapping[str, int]
    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]

    def chances(self, signs: Signs) -> NDArray[np.float32]:
        """The chance of each class, in the order of `classes`."""
        row: NDArray[np.float32] = self.table([signs])[0]
        return row

    def table(self, many: Sequence[Signs]) -> NDArray[np.float32]:
        """The chances of each class for many at once: a row for each."""
        get = self.rows.get
        places: list[int] = []
        values: list[float] = []
        ends = [0]
        for signs in many:
            known = [(row, value) for name, value in signs.items() if (row := get(name)) is not None]
            places += [row for row, _ in known]
            values += [value for _, value in known]
            ends.append(len(places))
        shape = (len(many), len(self.weights))
        seen = csr_matrix((np.asarray(values, dtype=np.float32), places, ends), shape=shape)
        scores: NDArray[np.float32] = seen @ self.weights + self.intercept
        return softmax(scores)


@dataclass(frozen=True, slots=True)
class Ranker:
    """Conditional logit: the candidate with the highest sum of weights is chosen."""

    weights: Mapping[str, float]

    def chances(self, candidates: Sequence[Iterable[str]]) -> NDArray[np.float32]:
        """The chance of each candidate, which are told by the signs they have."""
        get = self.weights.get
        return softmax(np.asarray([sum(map(get, signs, repeat(0.0))) for signs in candidates], dtype=np.float32))
