"""No value without evidence."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from extract.fields import AdverseEvent, Evidence, Fact, OutcomeResult, SampleSize
from extract.pipeline import Extractor
from extract.pipes.extensions import Finding
from extract.pipes.grounding import Grounding, numbers_in


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Seven of 10 (70%)", {7.0, 10.0, 70.0}),
        ("both women", {1.0, 2.0}),
        ("−5·4 (SD 3,2)", {5.4, 3.2}),
        ("month after", {1.0}),
        ("in the twelfth", {12.0, 1.0}),
        ("ratio 3:17", {3.0, 17.0, 5.67, 0.18}),
        ("at 3-17", {3.0, 17.0}),
        ("many", set()),
    ],
)
def test_numbers_in_words_and_digits(words: str, numbers: set[float]) -> None:
    assert numbers_in(words) == numbers


def grounded(nlp: Extractor, fact: Fact, words: str) -> Fact | None:
    doc: Doc = nlp.nlp.make_doc(words)
    fact.evidence = (Evidence(0, len(words), words),)
    doc._.findings = [Finding(0, fact)]
    left = Grounding()(doc)._.findings
    return left[0].fact if left else None


def test_a_fact_that_stands_on_a_number_falls_with_it(nlp: Extractor) -> None:
    assert grounded(nlp, SampleSize(count=44), "44 patients") is not None
    assert grounded(nlp, SampleSize(count=44), "most patients") is None


def test_a_number_beside_it_is_taken_back_alone(nlp: Extractor) -> None:
    event = grounded(nlp, AdverseEvent(term="headache", n=6, pct=20.0), "headache in 6")
    assert isinstance(event, AdverseEvent)
    assert (event.n, event.pct) == (6, None)
    result = grounded(nlp, OutcomeResult(measure="change", value=-4.2, sd=1.0), "fell by 4.2")
    assert isinstance(result, OutcomeResult)
    assert (result.value, result.sd) == (-4.2, None)
