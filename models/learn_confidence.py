"""Learns how sure each fact is, from the gold of train and dev, and writes models/ssc_rules/confidence.json.

    python models/learn_confidence.py

The rules were written with the errors of `train` in view, so that facts there are right more often than they will be
anywhere else. Both splits teach how much each sign weighs; a sign of its own, "read before", takes up what is too good
about `train`, and is left out of the model. `test` is not looked at.

Logistic regression with an L2 penalty, chosen by cross-validation over the sources of dev (5 folds); rules get a term
each with a stronger penalty, so that a rule seen twice says little.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).parent / "second_reader"))

from examples import Examples
from learn_reader import half, learn

import extract
from extract.confidence.signs import Signs, signs_of
from extract.evaluate.calibration import Judgement, expected_calibration_error, surest
from extract.evaluate.cases import read_manifest
from extract.fields import FIELDS, Fact
from extract.metrics import match
from extract.records import to_dict

HERE = Path(__file__).parent
CORPUS, GOLD = HERE.parent / "corpus", HERE.parent / "annotations"
OUT = HERE / "ssc_rules" / "confidence.json"
READ_BEFORE = "read before"
PENALTIES = (1.0, 3.0, 10.0, 30.0)
RULE_PENALTY = 4.0  # times as strong as that of a sign
DEV_WEIGHT = 2.0  # a fact of dev counts as much as two of train
FOLDS = 5


@dataclass(frozen=True)
class Example:
    source: str
    fact: Fact
    signs: Signs
    right: bool
    dev: bool


def examples() -> list[Example]:
    """All facts found in train and dev, and whether each is right.

    The second reader has learnt from train and dev too. So that it is no surer here than elsewhere, each half of the
    sources is read by one that learnt from the other half.
    """
    nlp = extract.load()
    nlp.calibrator = None
    make = Examples()
    marked = list(make.of_marked())
    corpus = list(make.of_corpus(("train", "dev")))
    found: list[Example] = []
    for side in (0, 1):
        others = [example for example in corpus if half(example.source) != side]
        nlp.nlp.get_pipe("extract_second_reader").model = learn([*marked, *others])
        found.extend(_examples(nlp, side))
    return found


def _examples(nlp: extract.pipeline.Extractor, side: int) -> list[Example]:
    found: list[Example] = []
    files = {path.stem: path for path in CORPUS.iterdir() if path.suffix not in (".csv", ".md", ".py")}
    for name, about in sorted(read_manifest(CORPUS / "manifest.csv").items()):
        if about.split not in ("train", "dev") or half(name) != side:
            continue
        gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
        for document in extract.read(files[name]):
            records = nlp.extract(document)
            data = [to_dict(record) for record in records]
            order = {
                (i, field, k): fact
                for i, r in enumerate(records)
                for field in FIELDS
                for k, fact in enumerate(r[field])
            }
            place = {id(d[field][k]): key for key in order for i, field, k in [key] for d in [data[i]]}
            right = {
                place[id(pair.predicted)]
                for field in FIELDS
                for pair in match(field, gold, data)
                if pair.gold is not None and pair.predicted is not None
            }
            signs = {id(fact): seen for fact, seen in signs_of(records, document.text)}
            for key, fact in order.items():
                found.append(Example(name, fact, signs[id(fact)], key in right, about.split == "dev"))
    return found


class Design:
    """Signs and rules as columns."""

    def __init__(self, learnt_from: Sequence[Example]) -> None:
        self.signs = sorted({name for example in learnt_from for name in example.signs} | {READ_BEFORE})
        self.rules = sorted({rule(example) for example in learnt_from})
        self.places = {name: i for i, name in enumerate([*self.signs, *(f"rule {name}" for name in self.rules)])}

    def matrix(self, seen: Sequence[Example], *, read: bool) -> np.ndarray:
        rows = np.zeros((len(seen), len(self.places)))
        for row, example in zip(rows, seen, strict=True):
            for name, value in example.signs.items():
                if name in self.places:
                    row[self.places[name]] = value
            if f"rule {rule(example)}" in self.places:
                row[self.places[f"rule {rule(example)}"]] = 1.0
            row[self.places[READ_BEFORE]] = float(read and not example.dev)
        return rows

    def penalties(self, penalty: float) -> np.ndarray:
        strength = np.full(len(self.places), penalty)
        strength[len(self.signs) :] *= RULE_PENALTY
        strength[self.places[READ_BEFORE]] = 0.01
        return strength


def rule(example: Example) -> str:
    return f"{example.fact.field}/{example.fact.rule}"


def fit(design: Design, learnt_from: Sequence[Example], penalty: float) -> np.ndarray:
    """Weights of the columns, the intercept last."""
    x = np.hstack([design.matrix(learnt_from, read=True), np.ones((len(learnt_from), 1))])
    y = np.array([example.right for example in learnt_from], dtype=float)
    weight = np.array([DEV_WEIGHT if example.dev else 1.0 for example in learnt_from])
    strength = np.append(design.penalties(penalty), 0.0)

    def loss(beta: np.ndarray) -> tuple[float, np.ndarray]:
        z = x @ beta
        chance = 1 / (1 + np.exp(-z))
        value = float(weight @ (np.logaddexp(0, z) - y * z) + 0.5 * strength @ beta**2)
        return value, x.T @ (weight * (chance - y)) + strength * beta

    start = np.zeros(x.shape[1])
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x)


def chances(design: Design, beta: np.ndarray, seen: Sequence[Example]) -> np.ndarray:
    z = design.matrix(seen, read=False) @ beta[:-1] + beta[-1]
    return np.asarray(1 / (1 + np.exp(-z)))


def cross_validated(found: Sequence[Example], penalty: float) -> list[Judgement]:
    """The facts of dev, each with a chance that its own source had no part in."""
    sources = sorted({example.source for example in found if example.dev})
    judged: list[Judgement] = []
    for fold in range(FOLDS):
        left_out = set(sources[fold::FOLDS])
        rest = [example for example in found if example.source not in left_out]
        held = [example for example in found if example.source in left_out]
        design = Design(rest)
        for example, chance in zip(held, chances(design, fit(design, rest, penalty), held), strict=True):
            judged.append(Judgement(float(chance), example.right))
    return judged


def log_loss(judged: Sequence[Judgement]) -> float:
    return float(-np.mean([np.log(j.confidence if j.right else 1 - j.confidence) for j in judged]))


def main() -> None:
    found = examples()
    tried = {penalty: cross_validated(found, penalty) for penalty in PENALTIES}
    best = min(tried, key=lambda penalty: log_loss(tried[penalty]))
    for penalty, judged in tried.items():
        kept = surest(judged)
        print(
            f"penalty {penalty:5}: log loss {log_loss(judged):.4f}, "
            f"calibration error {expected_calibration_error(judged):.3f}, "
            f"precision of the surest {kept.kept:.2f}: {kept.precision:.3f}"
            + ("  <- chosen" if penalty == best else "")
        )
    design = Design(found)
    beta = fit(design, found, best)
    weights = {name: round(float(beta[i]), 4) for name, i in design.places.items() if abs(beta[i]) >= 5e-5}
    with (CORPUS / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        learnt = [row for row in csv.DictReader(lines) if row["split"] in ("train", "dev")]
    version = hashlib.sha256("".join(sorted(row["id"] + row["sha256"] for row in learnt)).encode()).hexdigest()[:12]
    model = {
        "version": f"{version} ({sum(e.dev for e in found)} facts of dev, {sum(not e.dev for e in found)} of train)",
        "intercept": round(float(beta[-1]), 4),
        "weights": {k: v for k, v in weights.items() if not k.startswith("rule ") and k != READ_BEFORE},
        "rules": {k.removeprefix("rule "): v for k, v in weights.items() if k.startswith("rule ")},
    }
    OUT.write_text(json.dumps(model, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{READ_BEFORE}: {weights.get(READ_BEFORE, 0.0):+.2f}; wrote {OUT}")


if __name__ == "__main__":
    main()
