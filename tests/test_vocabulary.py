"""The gold uses no word that the fields do not name: a typing error there would score as an error of ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.fields.adverse_events import SEVERITIES
from extract.fields.outcomes import DIRECTIONS, MEASURES, STATISTICS
from extract.fields.sample_sizes import STAGES, UNITS
from extract.fields.subtypes import SUBTYPES

ANNOTATIONS = Path(__file__).parents[1] / "annotations"
CLOSED = {
    ("sample_sizes", "unit"): UNITS,
    ("sample_sizes", "stage"): STAGES,
    ("subtypes", "subtype"): SUBTYPES,
    ("mrss", "measure"): MEASURES,
    ("mrss", "statistic"): STATISTICS,
    ("mrss", "direction"): DIRECTIONS,
    ("adverse_events", "severity"): SEVERITIES,
}


def used(field: str, attribute: str) -> Iterator[str]:
    for path in sorted(ANNOTATIONS.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        for record in gold if isinstance(gold, list) else [gold]:
            yield from (fact[attribute] for fact in record.get(field, []) if fact.get(attribute) is not None)


@pytest.mark.parametrize(("field", "attribute"), CLOSED)
def test_gold_uses_the_words_of_the_field(field: str, attribute: str) -> None:
    assert set(used(field, attribute)) <= set(CLOSED[field, attribute])


@pytest.mark.parametrize(("field", "attribute"), CLOSED)
def test_every_word_of_the_field_is_met_in_the_gold(field: str, attribute: str) -> None:
    assert set(CLOSED[field, attribute]) <= set(used(field, attribute))
