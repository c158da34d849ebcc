"""Fits the models: linear ones, and networks with one hidden layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from extract.pipes.second_reader.weighing import Classifier, Layer, Parts, Ranker, signs_layer

Labelled = tuple[Parts, str, float]  # signs, class and weight
Instance = tuple[Sequence[Sequence[str]], set[int], float]  # the signs of each candidate, which are right, and weight
LEAST = 5  # times a sign must be seen
LOOSE = 0.1  # inverse strength of the penalty of a linear model
# Of networks: the share of signs left out, how fast they learn, and how much slower in each further epoch.
LEFT_OUT, RATE, SLOWER = 0.3, 0.003, 0.65
SEED = 0


def _known(seen: Counter[str]) -> dict[str, int]:
    return {sign: row for row, sign in enumerate(sorted(sign for sign, times in seen.items() if times >= LEAST))}


def _matrix(examples: Sequence[Labelled]) -> tuple[dict[str, int], Any]:
    """The signs that are known, and the examples as rows of them."""
    rows = _known(Counter(sign for parts, _label, _weight in examples for signs in parts for sign in signs))
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for parts, _label, _weight in examples:
        known = [(rows[sign], value) for signs in parts for sign, value in signs.items() if sign in rows]
        places.extend(row for row, _ in known)
        values.extend(value for _, value in known)
        ends.append(len(places))
    shape = (len(examples), len(rows))
    return rows, sp.csr_matrix((np.asarray(values, dtype=np.float32), places, ends), shape=shape)


def classifier(examples: Sequence[Labelled], rounds: int = 100) -> Classifier:
    """Multinomial logistic regression with an L2 penalty."""
    rows, matrix = _matrix(examples)
    _signs, labels, worth = zip(*examples, strict=True)
    model = LogisticRegression(C=LOOSE, max_iter=rounds, tol=1e-3).fit(matrix, labels, sample_weight=worth)
    return Classifier(tuple(map(str, model.classes_)), rows, signs_layer(*_columns(model.coef_.T, model.intercept_)))


def _columns(weights: Any, intercept: Any) -> tuple[Any, Any]:
    """Those of the classes; scikit-learn has one column for two of them."""
    if weights.shape[1] > 1:
        return weights, intercept
    return np.hstack([np.zeros_like(weights), weights]), np.asarray([0.0, *intercept])


def network(examples: Sequence[Labelled], width: int, epochs: int) -> Classifier:
    """A network with one hidden layer, from which some signs are left out in each epoch: it leans on no single one."""
    rows, matrix = _matrix(examples)
    _signs, labels, worth = zip(*examples, strict=True)
    classes = sorted(set(labels))
    chance = np.random.default_rng(SEED)
    model = MLPClassifier((width,), alpha=1e-4, batch_size=256, learning_rate_init=RATE, random_state=SEED)
    for epoch in range(epochs):
        seen = matrix.copy()
        seen.data *= (chance.random(len(seen.data)) > LEFT_OUT) / (1 - LEFT_OUT)
        if epoch:  # scikit-learn has no public way to slow Adam down between epochs
            model._optimizer.learning_rate_init *= SLOWER
        model.partial_fit(seen, labels, classes=classes, sample_weight=worth)
    (below, above), (low, high) = model.coefs_, model.intercepts_
    top = Layer(*(part.astype(np.float32) for part in _columns(above, high)))
    return Classifier(tuple(map(str, model.classes_)), rows, signs_layer(below, low), top)


def ranker(instances: Iterable[Instance], penalty: float = 3.0, rounds: int = 100) -> Ranker:
    """Conditional logit with an L2 penalty: the summed chance of the right candidates is made high."""
    asked = [(signs, right, worth) for signs, right, worth in instances if right and len(signs) > 1]
    rows = _known(Counter(sign for signs, _right, _worth in asked for candidate in signs for sign in set(candidate)))
    places: list[int] = []
    ends, edges = [0], [0]
    right: list[bool] = []
    for signs, correct, _worth in asked:
        for at, candidate in enumerate(signs):
            places.extend(rows[sign] for sign in candidate if sign in rows)
            ends.append(len(places))
            right.append(at in correct)
        edges.append(len(ends) - 1)
    matrix = sp.csr_matrix((np.ones(len(places)), places, ends), shape=(len(ends) - 1, len(rows)))
    turned, starts, is_right = matrix.T.tocsr(), np.asarray(edges[:-1]), np.asarray(right)
    worth = np.asarray([worth for _signs, _right, worth in asked])
    owner = np.repeat(np.arange(len(starts)), np.diff(edges))

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        total = np.add.reduceat(scores, starts)
        good = np.add.reduceat(scores * is_right, starts) + 1e-30
        slope = (scores / total[owner] - scores * is_right / good[owner]) * worth[owner]
        return float(penalty / 2 * weights @ weights - worth @ np.log(good / total)), turned @ slope + penalty * weights

    found = minimize(loss, np.zeros(len(rows)), jac=True, method="L-BFGS-B", options={"maxiter": rounds}).x
    return Ranker({sign: float(found[row]) for sign, row in rows.items() if abs(found[row]) > 1e-3})
