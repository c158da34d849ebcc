"""How sure a fact is: its signs, and the model that weighs them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import extract
from extract.confidence import Calibrator, calibrated
from extract.confidence.signs import sentence, signs_of
from extract.document import Document, Source
from extract.errors import ConfigError
from extract.fields import Evidence, Fact, SampleSize, Sexes
from extract.records import Record, Study

TEXT = "We enrolled 40 patients. Of these, 34 (85%) were women. Earlier, Lee et al. treated 40 patients."
SOURCE = Source("x", "x", "abstract", "A trial")


def fact_of(model: type[Fact], words: str, **values: object) -> Fact:
    start = TEXT.index(words)
    return model(evidence=(Evidence(start, start + len(words), words),), rule="a_rule", confidence=0.8, **values)


def record_of(*facts: Fact, role: str = "primary") -> Record:
    record = Record(SOURCE, Study("this study", role))
    for fact in facts:
        record.facts[fact.field].append(fact)
    return record


@pytest.fixture
def enrolled() -> Fact:
    return fact_of(SampleSize, "40 patients", count=40)


def signs(*records: Record) -> list[dict[str, float]]:
    return [seen for _fact, seen in signs_of(records, TEXT)]


def test_a_sentence_is_found_by_its_offsets() -> None:
    start = TEXT.index("34")
    assert sentence(TEXT, start, start + 2) == "Of these, 34 (85%) were women."


def test_numbers_that_bear_each_other_out_are_told_from_those_that_do_not(enrolled: Fact) -> None:
    women = fact_of(Sexes, "34 (85%) were women", female_n=34, female_pct=85.0, of_n=40)
    wrong = replace(women, female_pct=58.0)  # type: ignore[call-arg]
    _, right = signs(record_of(enrolled, women))
    _, mistaken = signs(record_of(enrolled, wrong))
    assert right["sexes: n and percent agree"] == 1.0
    assert "sexes: n and percent agree" not in mistaken
    assert mistaken["sexes: n, percent, unproved"] == 1.0


def test_a_number_that_two_facts_claim_is_a_sign_against_both(enrolled: Fact) -> None:
    (alone,) = signs(record_of(enrolled))
    first, second = signs(record_of(enrolled, replace(enrolled, group="placebo")))  # type: ignore[call-arg]
    assert "number claimed by others" not in alone
    assert first["number claimed by others"] == second["number claimed by others"] > 0


def test_a_cited_study_is_a_sign(enrolled: Fact) -> None:
    own, cited = signs(record_of(enrolled), record_of(enrolled, role="cited"))
    assert "cited study" not in own
    assert cited["cited study"] == 1.0


def test_weights_and_rules_move_the_chance(enrolled: Fact) -> None:
    plain = Calibrator("1", 0.0, {})
    surer = Calibrator("1", 0.0, {}, {"sample_sizes/a_rule": 2.0})
    doubtful = Calibrator("1", 0.0, {"field=sample_sizes": -2.0})
    chances = [c.probability(enrolled, {"field=sample_sizes": 1.0}) for c in (doubtful, plain, surer)]
    assert chances == sorted(chances)
    assert chances[1] == 0.5


def test_nothing_is_certain(enrolled: Fact) -> None:
    assert Calibrator("1", 50.0, {}).probability(enrolled, {}) == 0.99
    assert Calibrator("1", -50.0, {}).probability(enrolled, {}) == 0.01


def test_records_given_are_left_as_they_are(enrolled: Fact) -> None:
    record = record_of(enrolled)
    (made,) = calibrated([record], TEXT, Calibrator("1", 0.0, {}))
    assert record["sample_sizes"][0].confidence == 0.8
    assert made["sample_sizes"][0].confidence == 0.5
    assert made["sample_sizes"][0].values() == enrolled.values()


def test_a_broken_model_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "confidence.json").write_text("{}")
    with pytest.raises(ConfigError, match="learn it again"):
        Calibrator.read(tmp_path / "confidence.json")


def test_the_shipped_model_knows_signs_that_exist() -> None:
    """A weight for a sign that is seen nowhere any more is a model older than the code."""
    nlp = extract.load()
    assert nlp.calibrator is not None
    model = json.loads((Path(__file__).parents[2] / "models" / "ssc_rules" / "confidence.json").read_text())
    known = set(model["weights"])
    documents = (document for path in sorted(Path("corpus").glob("*.txt"))[:40] for document in extract.read(path))
    seen = {
        name
        for document in documents
        for _fact, found in signs_of(nlp.extract(document), document.text)
        for name in found
    }
    assert len(seen - known) <= len(seen) / 20  # a rare sign may not have come up when the model was learnt
    assert not {name.split(":")[0] for name in known if ":" in name} - set(extract.fields.FIELDS)


def test_confidence_differs_between_facts() -> None:
    text = "A trial\n\nForty patients were enrolled. Perhaps some 12 of them, it was said elsewhere, had 3 events."
    (record,) = extract.load().extract(Document(SOURCE, text))
    assert 0 < record["sample_sizes"][0].confidence < 1
