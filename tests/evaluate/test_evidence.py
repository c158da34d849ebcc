"""Overlap of evidence, counted by hand."""

from __future__ import annotations

from typing import Any

import pytest
from evaluated import case, record, size

from extract.evaluate.evidence import evidence_overlap


def read_from(*spans: tuple[int, int], **others: Any) -> dict[str, Any]:
    return {**size(30), "evidence": [{"start": start, "end": end, "text": "x"} for start, end in spans], **others}


def f1(gold: list[dict[str, Any]], predicted: list[dict[str, Any]]) -> dict[str, float | None]:
    scored = evidence_overlap([case([record(sample_sizes=gold)], [record(sample_sizes=predicted)])])["sample_sizes"]
    return {name: found and found["f1"] for name, found in scored.items()}


@pytest.mark.parametrize(
    ("predicted", "exact", "partial", "overlap"),
    [
        ((10, 20), 1, 1, 1),
        ((10, 19), 0, 0.5, 1),
        ((19, 30), 0, 0.5, 1),
        ((20, 30), 0, 0, 0),  # an end is where the next may begin
    ],
)
def test_a_span_against_10_to_20(predicted: tuple[int, int], exact: float, partial: float, overlap: float) -> None:
    found = f1([read_from((10, 20))], [read_from(predicted)])
    assert found == {"strict": exact, "exact": exact, "partial": partial, "ent_type": overlap}


def test_a_span_that_proves_two_facts_counts_once() -> None:
    twice = [read_from((10, 20)), read_from((10, 20), count=31)]
    assert f1(twice, [read_from((10, 20))])["exact"] == 1
    assert f1([read_from((10, 20))], [read_from((10, 20), (30, 40))])["exact"] == pytest.approx(2 / 3)


def test_derived_facts_have_no_evidence_to_score() -> None:
    assert f1([read_from((10, 20))], [read_from((10, 20)), read_from((30, 40), derived=True)])["exact"] == 1


def test_evidence_without_offsets_leaves_its_source_out() -> None:
    quoted = {**size(30), "evidence": [{"page": 1, "text": "x"}]}
    assert set(f1([quoted], [read_from((10, 20))]).values()) == {None}
    assert set(f1([read_from((10, 20))], [quoted]).values()) == {None}
