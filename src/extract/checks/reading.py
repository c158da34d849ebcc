"""What is less sure because of how a page was read, whatever it says."""

from __future__ import annotations

from dataclasses import replace

from extract.document import Document
from extract.fields import Fact
from extract.records import Record

SUSPECT_GLYPHS = "suspect_glyphs"
"""The flag of a fact on a page with a font that may print other signs than it says: a minus that is read as "2"."""
PENALTY = 0.5  # what is left of the confidence of such a fact, as with a broken law of arithmetic


def as_read(record: Record, document: Document) -> Record:
    """The same record, its facts as sure as the pages they were read from. `record` is left as it is.

    A fact on a page with a suspect font gains a flag and loses half its confidence; that of a fact in a scanned page is
    multiplied by how sure optical character recognition is of its least sure words.
    """
    if not document.suspect_pages and not document.recognised:
        return record
    facts = {field: [_as_read(fact, document) for fact in record[field]] for field in record.facts}
    return Record(record.source, record.study, facts)


def _as_read(fact: Fact, document: Document) -> Fact:
    certainty = min((document.certainty(proof.start, proof.end) for proof in fact.evidence), default=1.0)
    flags = fact.flags
    if SUSPECT_GLYPHS not in flags and any(document.is_suspect(proof.start, proof.end) for proof in fact.evidence):
        flags, certainty = (*flags, SUSPECT_GLYPHS), certainty * PENALTY
    return replace(fact, flags=flags, confidence=round(fact.confidence * certainty, 4))
