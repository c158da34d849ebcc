"""Quotes find their place: nearest to the old one, on the right page, in the row and the column they mean."""

from __future__ import annotations

from typing import Any

import pytest
from small_corpus import record

from extract.annotations.resolve import mend
from extract.document import Cell, Document, Page, Source, Table
from extract.fields import FIELDS

TEXT = (
    "Nausea was seen.\n\nEvent\tDrug\tPlacebo\nNausea a\t3\t3\nDeath b\t0\t1\n\n"
    "Nausea  was\nseen. In 13 of 30, on page 2."
)


def document() -> Document:
    cells, place = [], TEXT.index("Event\t")
    table_start = place
    for row, line in enumerate(TEXT[place : TEXT.index("\n\nNausea  was")].split("\n")):
        for column, words in enumerate(line.split("\t")):
            cells.append(Cell(row, column, place, place + len(words), words, header=row == 0))
            place += len(words) + 1
    pages = (Page(1, 600, 800, 0, TEXT.index("Nausea  was")), Page(2, 600, 800, TEXT.index("Nausea  was"), len(TEXT)))
    return Document(Source("x", "x", "article"), TEXT, pages, (Table(table_start, place - 1, tuple(cells)),))


def mended(item: dict[str, Any], **values: Any) -> tuple[list[str], list[str]]:
    """The words of the evidence, each behind the three signs before it, and what was lost."""
    fact = dict.fromkeys(FIELDS["adverse_events"].attributes()) | values | {"evidence": [item]}
    records = [record("x", adverse_events=[fact])]
    lost = mend(records, document())
    told = [f"{TEXT[max(0, e['start'] - 3) : e['start']]}[{e['text']}]" for e in fact["evidence"] if "start" in e]
    return told, lost


@pytest.mark.parametrize(
    ("item", "place"),
    [
        ({"text": "In 13 of 30"}, "n. [In 13 of 30]"),
        ({"text": "in 13 of 30"}, "n. [In 13 of 30]"),  # quoted from the middle of a sentence
        ({"text": "Nausea was seen"}, "[Nausea was seen]"),
        ({"text": "Nausea was seen", "page": 2}, "1\n\n[Nausea  was\nseen]"),
        ({"text": "Nausea was seen", "start": 70, "end": 85}, "1\n\n[Nausea  was\nseen]"),
        ({"text": "Nausea was seen", "start": 0, "end": 15}, "[Nausea was seen]"),
    ],
)
def test_a_quote_in_running_text(item: dict[str, Any], place: str) -> None:
    assert mended(item) == ([place], [])


@pytest.mark.parametrize(
    ("quote", "group", "places"),
    [
        ("Nausea 3", "placebo", ["bo\n[Nausea]", "\t3\t[3]"]),
        ("Death 1", "placebo", ["\t3\n[Death]", "\t0\t[1]"]),
        ("Death 0", "placebo", ["\t3\n[Death]", " b\t[0]"]),  # the value decides before the group does
    ],
)
def test_a_row_and_a_cell(quote: str, group: str, places: list[str]) -> None:
    assert mended({"text": quote}, group=group, term=quote.split()[0]) == (places, [])


@pytest.mark.parametrize("quote", ["Vomiting was seen", "Nausea 4", "3 of 30", "Nausea 1"])
def test_what_is_not_there_is_told_and_left(quote: str) -> None:
    assert mended({"text": quote}, group="drug") == ([], [f"adverse_events: {quote!r}"])
