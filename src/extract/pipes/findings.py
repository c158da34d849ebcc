"""How a pipe writes down a fact: with its evidence, once for every study its frame speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from extract.fields import Evidence, Fact
from extract.pipes.extensions import Finding
from extract.pipes.frames import Frame

_APART = "extract.apart"  # mentions of the document to which stretches further on belong


def evidence(doc: Doc, spans: Iterable[tuple[int, int]]) -> tuple[Evidence, ...]:
    """Evidence for half-open offsets into the text, without repeats and without spans inside other spans."""
    given = list(dict.fromkeys(spans))
    # What belongs to a number without touching it ("37 patients (74%)") is part of its evidence.
    apart = doc.user_data.get(_APART)
    if apart is None:
        apart = [mention for mention in doc._.mentions or () if mention.absorbed]
        doc.user_data[_APART] = apart
    further = (
        stretch for start, end in given for m in apart if start <= m.start and m.end <= end for stretch in m.absorbed
    )
    unique = list(dict.fromkeys([*given, *further]))
    kept = [
        (start, end)
        for start, end in unique
        if not any((a, b) != (start, end) and a <= start and end <= b for a, b in unique)
    ]
    found = []
    for start, end in kept:
        place = doc._.document.locate(start, end)
        page, box = (place[0], tuple(place[1])) if place else (None, None)
        found.append(Evidence(start, end, doc._.document.text[start:end], page, box))
    return tuple(found)


def add(
    doc: Doc,
    frame: Frame,
    fact: Fact,
    spans: Iterable[tuple[int, int]],
    *,
    rule: str,
    confidence: float,
    studies: Iterable[int] | None = None,
) -> list[Finding]:
    """Put `fact`, evidenced by `spans`, on doc._.findings for `studies` (each study of the frame unless given)."""
    made = []
    proof = evidence(doc, spans)
    for study in frame.studies if studies is None else studies:
        made.append(Finding(study, replace(fact, evidence=proof, rule=rule, confidence=confidence)))
    doc._.findings.extend(made)
    return made


def of_field(doc: Doc, name: str, study: int | None = None) -> list[Finding]:
    """The findings so far of a field, of one study or of all."""
    return [f for f in doc._.findings if f.fact.field == name and study in (None, f.study)]
