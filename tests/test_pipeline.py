"""The pipeline as a whole: loading, its own consistency, and a model of the user's as the base."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

import extract
from extract.document import Document, Source
from extract.pipes.abbreviations import MOST_BRACKETS

TEXT = "Thirty patients with SSc were enrolled. Headache was seen in 6 patients (20%)."


def document(text: str = TEXT) -> Document:
    return Document(Source("sha256:0", "note.txt", "abstract", "A note"), text)


def test_every_component_finds_what_it_requires() -> None:
    analysis = extract.load().analyze_pipes()
    assert analysis is not None
    assert not any(analysis["problems"].values())


def test_scispacy_resolves_the_abbreviations_of_a_document() -> None:
    doc = extract.load().annotate(document("The modified Rodnan skin score (mRSS) fell. The mRSS was 20."))
    assert {short.text: short._.long_form.text for short in doc._.abbreviations} == {
        "mRSS": "modified Rodnan skin score"
    }


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("21.4±8.1", ["21.4", "±", "8.1"]),
        ("n=44", ["n", "=", "44"]),
        ("12–24", ["12", "–", "24"]),
        ("SSc-ILD", ["SSc", "-", "ILD"]),
        ("17,838", ["17,838"]),
        ("83.3%", ["83.3", "%"]),
    ],
)
def test_the_tokenizer_splits_what_belongs_to_different_things(text: str, tokens: list[str]) -> None:
    assert [token.text for token in extract.load().nlp.make_doc(text)] == tokens


def test_a_model_of_the_user_is_the_base(tmp_path: Path) -> None:
    base = spacy.blank("en")
    base.add_pipe("sentencizer", name="theirs")
    base.to_disk(tmp_path / "theirs")
    nlp = extract.load(tmp_path / "theirs")
    assert nlp.nlp.pipe_names[:2] == ["extract_passages", "theirs"]
    ours = [[fact.values() for fact in record] for record in extract.load().extract(document())]
    theirs = [[fact.values() for fact in record] for record in nlp.extract(document())]
    assert ours == theirs


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(extract.ConfigError, match=r"no_such_model.*install it first"):
        extract.load("no_such_model")


def test_what_is_too_long_is_said_in_one_line() -> None:
    nlp = extract.load()
    nlp.nlp.max_length = 10
    with pytest.raises(extract.ReadError, match=r"^is too long: .* can be read at once; divide it$") as error:
        nlp.extract(document())
    assert error.value.code == "too_long"


def test_a_table_of_thousands_of_brackets_does_not_fill_the_memory() -> None:
    abbreviations = extract.load().nlp.get_pipe("extract_abbreviations")
    doc = abbreviations(spacy.blank("en")("systemic sclerosis (SSc) " + "( 1 ) " * MOST_BRACKETS))
    assert not doc._.abbreviations
    assert abbreviations(spacy.blank("en")("systemic sclerosis (SSc)"))._.abbreviations
