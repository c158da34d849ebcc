"""The rules of the shipped pipeline, loaded once, and short texts read by them."""

from collections.abc import Callable
from typing import Any

import pytest

import extract
from extract.document import Document, Source
from extract.pipeline import Extractor

Facts = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="session")
def nlp() -> Extractor:
    """The rules alone: what they find, and what they pass by."""
    return extract.load(second_reader=False)


@pytest.fixture(scope="session")
def facts_of(nlp: Extractor) -> Facts:
    """`facts_of("sexes", "…")`: the facts of the source's own study as dicts, without what is not stated."""

    def read(field: str, text: str, title: str = "A trial") -> list[dict[str, Any]]:
        document = Document(Source("x", "x", "abstract", title), f"{title}\n\n{text}")
        record = nlp.extract(document)[0]
        for fact in record[field]:
            assert fact.evidence
            assert all(document.text[proof.start : proof.end] == proof.text for proof in fact.evidence)
        return [
            {name: value for name, value in fact.values().items() if value not in (None, False)}
            for fact in record[field]
        ]

    return read
