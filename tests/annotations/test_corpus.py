"""The corpus is what issue 3 asks for: large, mixed, split by study, annotated twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from extract.annotations import gold, manifest
from extract.fields import FIELDS

ROOT = Path(__file__).parents[2]
ENTRIES = manifest.load(ROOT / "corpus")
GOLD = gold.load(ROOT / "annotations")
SHARES = {"train": 0.6, "dev": 0.2, "test": 0.2}
SLACK = 0.03  # of all documents
KIND_SLACK = 0.06  # of the documents of a kind
SEVERAL = 3  # fields without a fact


@pytest.mark.parametrize(
    ("layouts", "least"), [({"pdf"}, 16), ({"html", "jats", "nbib"}, 10), ({"html"}, 1), ({"jats"}, 2), ({"nbib"}, 1)]
)
def test_there_are_enough_of_each_layout(layouts: set[str], least: int) -> None:
    assert sum(entry.layout in layouts for entry in ENTRIES) >= least


def test_there_are_abstracts_news_and_texts_on_several_studies() -> None:
    several = {name for name, records in GOLD.items() if sum(r["study"]["role"] == "cited" for r in records) > 1}
    assert sum(entry.kind == "abstract" and entry.id not in several for entry in ENTRIES) >= 80
    assert sum(entry.kind == "news" or (entry.id in several and entry.layout != "pdf") for entry in ENTRIES) >= 45


def test_some_sources_state_little() -> None:
    empty = {name: sum(not any(r[field] for r in records) for field in FIELDS) for name, records in GOLD.items()}
    assert sum(number >= SEVERAL for number in empty.values()) >= 8
    assert sum(number == len(FIELDS) for number in empty.values()) >= 3


def test_the_splits_have_their_shares() -> None:
    found = Counter(entry.split for entry in ENTRIES)
    assert {split: found[split] / len(ENTRIES) for split in SHARES} == pytest.approx(SHARES, abs=SLACK)


@pytest.mark.parametrize("kind", ["abstract", "article", "news"])
def test_the_splits_are_balanced_over_kinds(kind: str) -> None:
    found = Counter(entry.split for entry in ENTRIES if entry.kind == kind)
    total = sum(found.values())
    assert {split: found[split] / total for split in SHARES} == pytest.approx(SHARES, abs=KIND_SLACK)


def test_every_source_is_annotated() -> None:
    assert {entry.id for entry in ENTRIES} == GOLD.keys()
