"""A form names one term only: else which of two events or drugs a text means would hang on their order in the file."""

from __future__ import annotations

import pytest

from extract import lexicons


@pytest.mark.parametrize("name", ["adverse_events", "drugs", "outcomes", "other_outcomes"])
def test_a_form_names_one_term(name: str) -> None:
    owners: dict[str, set[str]] = {}
    for term in lexicons.load(name):
        for form in term.forms():
            owners.setdefault(form.lower(), set()).add(term.id)
    assert owners
    assert {form: ids for form, ids in owners.items() if len(ids) > 1} == {}
