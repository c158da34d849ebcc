"""A small run of the mutants that must not bring the PDF reader down: `python benchmarks/mutations.py corpus` is the
whole."""

from __future__ import annotations

from pathlib import Path

import mutations
import pytest
from drawn import lines, pdf

from extract.errors import ReadError

CORPUS = Path(__file__).parents[2] / "corpus"
N_MUTANTS = 20


def test_no_mutant_brings_the_reader_down() -> None:
    outcomes = {name: mutations.outcome_of(data) for name, data in mutations.mutants(CORPUS, N_MUTANTS, seed=1)}
    assert {name: outcome for name, outcome in outcomes.items() if outcome.is_bad} == {}
    assert len({outcome.verdict for outcome in outcomes.values()}) > 1  # some could be read, some could not


def test_the_same_seed_makes_the_same_mutants() -> None:
    first, again = (dict(mutations.mutants(CORPUS, 5, seed=3)) for _ in range(2))
    assert first == again
    assert list(first.values()) != list(dict(mutations.mutants(CORPUS, 5, seed=4)).values())
    kinds = [name.split("-")[1] for name in first]
    assert kinds == ["truncated", "flipped", "removed", "lied", "content"]


def good(monkeypatch: pytest.MonkeyPatch, reader: object) -> mutations.Outcome:
    monkeypatch.setattr(mutations, "documents", reader)
    return mutations.outcome_of(pdf(lambda canvas: lines(canvas, 60, 700, ["Good."])), seconds=0.5)


def test_what_must_not_be_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> list[object]:
        raise KeyError

    def hangs(*_: object) -> list[object]:
        while True:
            pass

    def dies(*_: object) -> list[object]:
        import os

        os._exit(1)

    def refuses(*_: object) -> list[object]:
        raise ReadError("is damaged", code="damaged")

    verdicts = [good(monkeypatch, reader).verdict for reader in (fails, hangs, dies, refuses)]
    assert verdicts == ["RAISED KEYERROR", "HUNG", "CRASHED", "damaged"]
