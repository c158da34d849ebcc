"""How fast each stage is against spaCy's blank tokenizer in the same run, and that the whole stays within its bound."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

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
MOST_DOCUMENTS = 20
ROUNDS = 3
WHOLE = "the whole text pipeline"
BOUND = 25.0  # times the tokenizer, for the whole text pipeline
PIPES = spacy.util.load_config(models_dir() / DEFAULT / "config.cfg")["nlp"]["pipeline"]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    found = [document for path in sorted(CORPUS.glob("*.txt"))[:MOST_DOCUMENTS] for document in extract.read(path)]
    assert found
    return found


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return extract.load()


def test_blank_tokenizer(benchmark: BenchmarkFixture, documents: list[Document], speeds: Speeds) -> None:
    docs = benchmark.pedantic(tokenize, setup=lambda: ((new_blank(), documents), {}), rounds=ROUNDS)
    speeds.n_documents, speeds.n_words = len(docs), sum(len(doc) for doc in docs)
    record(benchmark, speeds, BASELINE)


def test_tokenizer(benchmark: BenchmarkFixture, documents: list[Document], speeds: Speeds) -> None:
    benchmark.pedantic(tokenize, setup=lambda: ((extract.load().nlp, documents), {}), rounds=ROUNDS)
    record(benchmark, speeds, "tokenizer")


@pytest.mark.parametrize("name", PIPES)
def test_pipe(
    benchmark: BenchmarkFixture, extractor: Extractor, documents: list[Document], speeds: Speeds, name: str
) -> None:
    before = [pipe for _, pipe in extractor.nlp.pipeline[: extractor.nlp.pipe_names.index(name)]]
    pipe = extractor.nlp.get_pipe(name)

    def setup() -> tuple[tuple[list[Doc]], dict[str, object]]:
        return ([annotated(extractor, document, before) for document in documents],), {}

    benchmark.pedantic(lambda docs: [pipe(doc) for doc in docs], setup=setup, rounds=ROUNDS)
    record(benchmark, speeds, name)


def test_whole_pipeline(benchmark: BenchmarkFixture, documents: list[Document], speeds: Speeds) -> None:
    benchmark.pedantic(run, setup=lambda: ((extract.load(), documents), {}), rounds=ROUNDS)
    record(benchmark, speeds, WHOLE)


def test_the_whole_pipeline_stays_within_its_bound(documents: list[Document]) -> None:
    """In turns, the fastest of each: other work on the machine then slows both or neither."""
    tokenizing, extracting = [], []
    for _ in range(ROUNDS):
        blank, extractor = new_blank(), extract.load()
        tokenizing.append(seconds(lambda nlp=blank: tokenize(nlp, documents)))
        extracting.append(seconds(lambda pipeline=extractor: run(pipeline, documents)))
    assert min(extracting) <= BOUND * min(tokenizing)


def new_blank() -> Language:
    """A tokenizer that has met no word yet. One that has is many times faster, on the same texts again only."""
    return spacy.blank("en")


def tokenize(nlp: Language, documents: list[Document]) -> list[Doc]:
    return [nlp.make_doc(document.text) for document in documents]


def run(extractor: Extractor, documents: list[Document]) -> list[list[Record]]:
    return [extractor.extract(document) for document in documents]


def annotated(extractor: Extractor, document: Document, pipes: list[Callable[[Doc], Doc]]) -> Doc:
    """The Doc as the next pipe finds it."""
    doc = extractor.nlp.make_doc(document.text)
    doc._.document = document
    for pipe in pipes:
        doc = pipe(doc)
    return doc


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def record(benchmark: BenchmarkFixture, speeds: Speeds, stage: str) -> None:
    if benchmark.stats is not None:  # None under --benchmark-disable
        speeds.seconds[stage] = benchmark.stats.stats.min
