"""What the two readers make of a text together."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from extract.errors import ConfigError
from extract.fields import OutcomeResult
from extract.pipes.extensions import Finding
from extract.pipes.second_reader import FILE, SecondReader
from extract.pipes.second_reader.model import Model
from extract.pipes.second_reader.numbers import ABSENT, find_numbers
from extract.pipes.second_reader.parts import _give, _is_figure
from extract.pipes.second_reader.weighing import signs_layer


def facts(doc: Any, field: str) -> list[dict[str, Any]]:
    found = [f.fact for f in doc._.findings if f.fact.field == field]
    return [{k: v for k, v in fact.values().items() if v is not None} | {"rule": fact.rule} for fact in found]


def revised(read: Any, model: Model, text: str) -> Any:
    reader = SecondReader()
    reader.model = model
    return reader(read(text))


def test_what_no_rule_found_is_added_with_its_evidence(read: Any, model: Model) -> None:
    text = "Forty-one folk on vosaline came."
    assert facts(read(text), "sample_sizes") == []
    doc = revised(read, model, text)
    assert [(f["count"], f["stage"], f["rule"]) for f in facts(doc, "sample_sizes")] == [
        (41, "enrolled", "second reader")
    ]
    proof = doc._.findings[0].fact.evidence[0]
    assert doc._.document.text[proof.start : proof.end] == proof.text == "Forty-one"


def test_what_both_find_stays_the_rules_fact(read: Any, model: Model) -> None:
    doc = revised(read, model, "We enrolled 30 patients.")
    assert [(f["count"], f["rule"] == "second reader") for f in facts(doc, "sample_sizes")] == [(30, False)]


def test_what_the_second_reader_holds_for_nothing_is_taken_back(read: Any, model: Model) -> None:
    roles = model.classifiers["roles"]
    doubting = replace(roles, first=replace(roles.first, weights=-roles.first.weights))
    other = Model({**model.classifiers, "roles": doubting}, model.rankers)
    assert facts(revised(read, other, "We enrolled 30 patients."), "sample_sizes") == []


def test_an_absence_is_taken_back_like_a_number(read: Any, model: Model) -> None:
    text = "There were no deaths."
    assert [fact["absent"] for fact in facts(read(text), "adverse_events")] == [True]
    roles = replace(model.classifiers["roles"], classes=("none", ABSENT, "timepoints.assessment"))
    believing = replace(roles, rows={f"rule={ABSENT}": 0}, first=signs_layer(np.asarray([[0, 9, 0]]), np.zeros(3)))
    for first, left in ((believing.first, 1), (signs_layer(np.asarray([[9, 0, 0]]), np.zeros(3)), 0)):
        other = Model({**model.classifiers, "roles": replace(believing, first=first)}, model.rankers)
        assert len(facts(revised(read, other, text), "adverse_events")) == left


def test_without_a_model_nothing_changes(read: Any) -> None:
    doc = read("We enrolled 30 patients.")
    before = list(doc._.findings)
    assert SecondReader()(doc)._.findings == before


def test_a_model_is_kept_in_a_file(tmp_path: Path, model: Model, read: Any) -> None:
    reader = SecondReader()
    reader.model = model
    reader.to_disk(tmp_path)
    reader.to_disk(tmp_path / "again")
    assert (tmp_path / FILE).read_bytes() == (tmp_path / "again" / FILE).read_bytes()
    again = SecondReader().from_disk(tmp_path)
    text = "Forty-one folk on vosaline came."
    assert facts(again(read(text)), "sample_sizes") == facts(reader(read(text)), "sample_sizes")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut", b"no archive at all"])
def test_a_broken_model_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(ConfigError, match="learn it again"):
        SecondReader().from_disk(tmp_path)


@pytest.mark.parametrize(("printed", "p"), [("p = 0,21", "0.21"), ("p < 0·01", "<0.01"), ("p was no 1,2,3", None)])
def test_a_p_is_read_as_printed(read: Any, printed: str, p: str | None) -> None:
    doc = read(f"The Rodnan score was 14 ({printed}).")
    number = next(n for n in find_numbers(doc) if n.value != 14 and not n.denies)
    assert _is_figure("p", number) == (p is not None)
    if p is not None:
        finding = Finding(0, OutcomeResult(measure="score", value=14.0))
        _give(doc, finding, "p", number)
        assert finding.fact.values()["p"] == p
