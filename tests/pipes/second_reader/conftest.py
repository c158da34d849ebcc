"""A second reader that learnt from a handful of sentences, so that what it was taught is known."""

from collections.abc import Callable, Iterable

import numpy as np
import pytest
from spacy.tokens import Doc

import extract
from extract.document import Document, Source
from extract.pipeline import Extractor
from extract.pipes.second_reader.model import CLASSIFIERS, RANKERS, Model
from extract.pipes.second_reader.weighing import Classifier, Ranker, signs_layer

Read = Callable[[str], Doc]


@pytest.fixture(scope="session")
def rules() -> Extractor:
    return extract.load(second_reader=False)


@pytest.fixture(scope="session")
def read(rules: Extractor) -> Read:
    """`read("…")`: the text as the rules leave it."""

    def annotate(text: str) -> Doc:
        return rules.annotate(Document(Source("x", "x", "abstract", "A trial"), f"A trial\n\n{text}"))

    return annotate


def classifier(classes: Iterable[str], weights: dict[tuple[str, str], float]) -> Classifier:
    """A classifier with these weights, told by sign and class."""
    names = tuple(classes)
    rows = {sign: row for row, sign in enumerate(sorted({sign for sign, _ in weights}))}
    table = np.zeros((len(rows), len(names)), dtype=np.float32)
    for (sign, name), weight in weights.items():
        table[rows[sign], names.index(name)] = weight
    return Classifier(names, rows, signs_layer(table, np.zeros(len(names))))


@pytest.fixture
def model() -> Model:
    """Knows one thing of each kind: what the rules say is so, "folk" are counted, and the nearest group has them."""
    roles = ("none", "sample_sizes.participants", "timepoints.assessment")
    weights = {(f"rule={role}", role): 4.0 for role in roles} | {("R1=folk", "sample_sizes.participants"): 12.0}
    classifiers = {name: classifier(("none", "enrolled"), {("label=count", "enrolled"): 1.0}) for name in CLASSIFIERS}
    classifiers |= {
        "roles": classifier(roles, weights),
        "words": classifier(("O", "B-group"), {("end=ine", "B-group"): 9.0}),
    }
    rankers = {name: Ranker({}) for name in RANKERS}
    rankers["group"] = Ranker({"size group:right00": 3.0, "size group:right10": -3.0})
    return Model(classifiers, rankers)
