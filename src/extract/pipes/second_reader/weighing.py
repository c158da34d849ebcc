"""Models over named signs: one that chooses among fixed classes, one that chooses among candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

Signs = Mapping[str, float]
Parts = Sequence[Signs]  # signs of an example, no sign twice; a part that many examples share is weighed once
_BLOCK = 256  # examples weighed at once: what that takes in memory is bounded


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Chances from scores, along the last axis."""
    shifted: NDArray[np.float32] = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shifted /= shifted.sum(axis=-1, keepdims=True)
    return shifted


@dataclass(frozen=True, slots=True)
class Layer:
    """weights: inputs x outputs; intercept: one for each output."""

    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]


def signs_layer(weights: NDArray[np.float32], intercept: NDArray[np.float32]) -> Layer:
    """A first layer from a row of weights for each sign: with a row for unknown signs."""
    return Layer(np.vstack([weights, np.zeros_like(weights[:1])]).astype(np.float32), intercept.astype(np.float32))


@dataclass(frozen=True, slots=True)
class Classifier:
    """Multinomial logistic regression, or a network with one hidden layer of rectified units.

    rows: of each sign, its row in the weights of the first layer, whose last one, of zeros, is that of unknown signs.
    top: of the network, the layer above the hidden one.
    """

    classes: tuple[str, ...]
    rows: Mapping[str, int]
    first: Layer
    top: Layer | None = None

    def chances(self, parts: Parts) -> NDArray[np.float32]:
        """The chance of each class, in the order of `classes`."""
        row: NDArray[np.float32] = self.table([parts])[0]
        return row

    def table(self, many: Sequence[Parts]) -> NDArray[np.float32]:
        """The chances of each class for many at once: a row for each."""
        blocks = [self._scores(many[start : start + _BLOCK]) for start in range(0, len(many), _BLOCK)]
        return softmax(np.concatenate(blocks)) if blocks else np.zeros((0, len(self.classes)), dtype=np.float32)

    def _scores(self, many: Sequence[Parts]) -> NDArray[np.float32]:
        different = {id(signs): signs for parts in many for signs in parts}
        order = {key: at for at, key in enumerate(different)}
        sums = self._weighed(different.values())
        starts = np.cumsum([0, *map(len, many[:-1])])
        scores: NDArray[np.float32] = np.add.reduceat(sums[[order[id(s)] for parts in many for s in parts]], starts)
        scores += self.first.intercept
        if self.top is not None:
            scores = np.maximum(scores, 0) @ self.top.weights + self.top.intercept
        return scores

    def _weighed(self, many: Iterable[Signs]) -> NDArray[np.float32]:
        get, unknown = self.rows.get, len(self.first.weights) - 1
        places: list[int] = []
        values: list[float] = []
        starts: list[int] = []
        for signs in many:
            starts.append(len(places))
            places.append(unknown)  # so that no sum is empty
            values.append(0.0)
            places.extend(map(get, signs, repeat(unknown)))
            values.extend(signs.values())
        weighed = self.first.weights[places] * np.asarray(values, dtype=np.float32)[:, None]
        sums: NDArray[np.float32] = np.add.reduceat(weighed, starts)
        return sums


@dataclass(frozen=True, slots=True)
class Ranker:
    """Conditional logit: the candidate with the highest sum of weights is chosen."""

    weights: Mapping[str, float]

    def chances(self, candidates: Sequence[Iterable[str]]) -> NDArray[np.float32]:
        """The chance of each candidate, which are told by the signs they have."""
        get = self.weights.get
        return softmax(np.asarray([sum(map(get, signs, repeat(0.0))) for signs in candidates], dtype=np.float32))
