"""The shipped pipeline, loaded once."""

import pytest

import extract
from extract.pipeline import Extractor


@pytest.fixture(scope="session")
def nlp() -> Extractor:
    return extract.load()
