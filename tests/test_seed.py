"""The article the project was founded on: every gold fact is found, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import extract
from extract.fields import FIELDS
from extract.metrics import match
from extract.records import to_dict

SEED = Path(__file__).parents[2] / "shared" / "seed"
CORPUS = Path(__file__).parents[1]

SOURCES = [
    pytest.param(
        SEED / "ivig-systematic-review-news.txt", SEED / "ivig-systematic-review-news.json", id="as given",
        marks=pytest.mark.skipif(not SEED.is_dir(), reason="../shared is not here"),
    ),
    pytest.param(
        CORPUS / "corpus" / "ivig-review-news.txt", CORPUS / "annotations" / "ivig-review-news.json", id="in our words"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "gold"), SOURCES)
def test_every_fact_is_found_and_nothing_spurious(text: Path, gold: Path) -> None:
    wanted = json.loads(gold.read_text("utf-8"))
    found = [to_dict(record) for record in extract.load().records(text)]
    pairs = [pair for field in FIELDS for pair in match(field, wanted, found)]
    missed = [(pair.field, pair.gold) for pair in pairs if pair.predicted is None]
    spurious = [(pair.field, pair.predicted) for pair in pairs if pair.gold is None]
    assert (missed, spurious) == ([], [])
