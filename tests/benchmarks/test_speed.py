"""How fast each stage is against spaCy's blank tokenizer in the same run, and that the whole stays within its bound."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
import spacy
from pytest_benchmark.fixture import BenchmarkFixture
from spacy.language import Language
from spacy.tokens import Doc
from speeds import BASELINE, Speeds

import extract
from extract.document import Document
from extract.pipeline import DEFAULT, Extractor, models_dir
from extract.records import Record

CORPUS = Path(__file__).parents[2] / "corpus"
N_MEASURED, N_BEFORE = 20, 10  # documents measured, and others read before them
ROUNDS = 3
WHOLE = "the whole text pipeline"
BOUND = 25.0  # times the tokenizer, for the whole text pipeline
PIPES = spacy.util.load_config(models_dir() / DEFAULT / "config.cfg")["nlp"]["pipeline"]

# Processor time: what else the machine does counts as little as can be.
pytestmark = pytest.mark.benchmark(timer=time.process_time)


@pytest.fixture(scope="module")
def corpus() -> list[Document]:
    paths = sorted(CORPUS.glob("*.txt"))[: N_MEASURED + N_BEFORE]
    return [document for path in paths for document in extract.read(path)]


@pytest.fixture(scope="module")
def documents(corpus: list[Document]) -> list[Document]:
    assert len(corpus) > N_MEASURED
    return corpus[:N_MEASURED]


@pytest.fixture(scope="module")
def extractor(corpus: list[Document]) -> Extractor:
    """As it is in the middle of a run: what is built at first use has been built, over other documents."""
    loaded = extract.load()
    run(loaded, corpus[N_MEASURED:])
    return loaded


class Belt:
    """The documents on their way through the pipes, each of which meets them once."""

    def __init__(self, extractor: Extractor, documents: list[Document]) -> None:
        self._pipes = extractor.nlp.pipeline
        self._n_passed = 0
        self._docs = tokenize(extractor.nlp, documents)
        for doc, document in zip(self._docs, documents, strict=True):
            doc._.document = document

    def docs_before(self, name: str) -> list[Doc]:
        """The documents as this pipe finds them; it is taken for passed then."""
        while self._pipes[self._n_passed][0] != name:
            pipe = self._pipes[self._n_passed][1]
            self._docs = [pipe(doc) for doc in self._docs]
            self._n_passed += 1
        self._n_passed += 1
        return self._docs


@pytest.fixture(scope="module")
def belts(extractor: Extractor, documents: list[Document]) -> list[Belt]:
    return [Belt(extractor, documents) for _ in range(ROUNDS)]


def test_blank_tokenizer(benchmark: BenchmarkFixture, documents: list[Document], speeds: Speeds) -> None:
    docs = benchmark.pedantic(tokenize, setup=lambda: ((new_blank(), documents), {}), rounds=ROUNDS)
    speeds.n_documents, speeds.n_words = len(docs), sum(len(doc) for doc in docs)
    record(benchmark, speeds, BASELINE)


def test_tokenizer(benchmark: BenchmarkFixture, documents: list[Document], speeds: Speeds) -> None:
    benchmark.pedantic(tokenize, setup=lambda: ((extract.load().nlp, documents), {}), rounds=ROUNDS)
    record(benchmark, speeds, "tokenizer")


@pytest.mark.parametrize("name", PIPES)
def test_pipe(benchmark: BenchmarkFixture, extractor: Extractor, belts: list[Belt], speeds: Speeds, name: str) -> None:
    pipe, rounds = extractor.nlp.get_pipe(name), iter(belts)

    def setup() -> tuple[tuple[list[Doc]], dict[str, object]]:
        return (next(rounds).docs_before(name),), {}

    benchmark.pedantic(lambda docs: [pipe(doc) for doc in docs], setup=setup, rounds=ROUNDS)
    record(benchmark, speeds, name)


def test_whole_pipeline(
    benchmark: BenchmarkFixture, extractor: Extractor, documents: list[Document], speeds: Speeds
) -> None:
    benchmark.pedantic(run, args=(extractor, documents), rounds=ROUNDS)
    record(benchmark, speeds, WHOLE)


def test_the_whole_pipeline_stays_within_its_bound(extractor: Extractor, documents: list[Document]) -> None:
    tokenizing, extracting = [], []
    for _ in range(ROUNDS):
        blank = new_blank()
        tokenizing.append(seconds(lambda nlp=blank: tokenize(nlp, documents)))
        extracting.append(seconds(lambda: run(extractor, documents)))
    assert median(extracting) <= BOUND * median(tokenizing)


def new_blank() -> Language:
    """A tokenizer that has met no word yet; on words that it has met it is several times faster."""
    return spacy.blank("en")


def tokenize(nlp: Language, documents: list[Document]) -> list[Doc]:
    return [nlp.make_doc(document.text) for document in documents]


def run(extractor: Extractor, documents: list[Document]) -> list[list[Record]]:
    return [extractor.extract(document) for document in documents]


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def record(benchmark: BenchmarkFixture, speeds: Speeds, stage: str) -> None:
    if benchmark.stats is not None:  # None under --benchmark-disable
        speeds.seconds[stage] = benchmark.stats.stats.min
