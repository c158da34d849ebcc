"""Facts are as sure as the pages they were read from."""

from __future__ import annotations

from dataclasses import replace

from extract.checks import SUSPECT_GLYPHS, as_read
from extract.document import Box, CharMap, Document, Recognised, Source
from extract.fields import Evidence
from extract.fields.sample_sizes import SampleSize
from extract.records import Record
from extract.records.model import Study

TEXT = "In all 44 patients. Of these 36 completed."
FIRST, SECOND = (0, 19), (20, 42)  # on two pages


def document(*, suspect: tuple[int, ...] = (), recognised: tuple[Recognised, ...] = ()) -> Document:
    charmap = CharMap()
    for offset in range(len(TEXT)):
        charmap.append(1 if offset < FIRST[1] else 2, Box(offset, 0, offset + 1, 10))
    source = Source("sha256:0", "paper.pdf", "article")
    return Document(source, TEXT, charmap=charmap, suspect_pages=suspect, recognised=recognised)


def record() -> Record:
    facts = [
        SampleSize(count=count, confidence=0.8, evidence=(Evidence(*span, TEXT[slice(*span)]),))
        for count, span in ((44, FIRST), (36, SECOND))
    ]
    return Record(document().source, Study(), {"sample_sizes": facts})


def sure(found: Record) -> list[tuple[float, tuple[str, ...]]]:
    return [(fact.confidence, fact.flags) for fact in found["sample_sizes"]]


def test_printed_pages_change_nothing() -> None:
    assert sure(as_read(record(), document())) == [(0.8, ()), (0.8, ())]


def test_facts_on_a_page_with_a_suspect_font_are_flagged_once() -> None:
    once = as_read(record(), document(suspect=(2,)))
    assert sure(once) == [(0.8, ()), (0.4, (SUSPECT_GLYPHS,))]
    assert sure(as_read(once, document(suspect=(2,)))) == sure(once)


def test_the_least_sure_number_decides() -> None:
    words = (Recognised(20, 22, 0.3), Recognised(23, 28, 0.9), Recognised(29, 31, 0.5), Recognised(32, 41, 0.4))
    assert sure(as_read(record(), document(recognised=words))) == [(0.8, ()), (0.4, ())]


def test_without_a_number_the_least_sure_word_decides() -> None:
    words = (Recognised(0, 2, 0.9), Recognised(3, 6, 0.7))
    one = replace(record()["sample_sizes"][0], evidence=(Evidence(0, 6, TEXT[0:6]),))
    found = as_read(Record(document().source, Study(), {"sample_sizes": [one]}), document(recognised=words))
    assert sure(found) == [(0.56, ())]
