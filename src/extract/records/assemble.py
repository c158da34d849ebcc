"""Facts put together: one record per study, the source's own first."""

from __future__ import annotations

from collections.abc import Sequence

from extract.document import Document
from extract.fields import Fact
from extract.records.model import Record, Study


def assemble(document: Document, studies: Sequence[Study], facts: Sequence[tuple[int, Fact]]) -> list[Record]:
    """Records of a document's studies; `facts` come with the number of their study.

    A cited study without facts has no record.
    """
    records = [Record(document.source, study) for study in studies]
    for number, fact in facts:
        records[number].facts[fact.field].append(fact)
    for record in records:
        for listed in record.facts.values():
            listed.sort(key=lambda fact: fact.evidence[0].start if fact.evidence else -1)
    return [record for record in records if record.study.role == "primary" or _reports(record)]


def _reports(record: Record) -> bool:
    """Whether a source tells more of a cited study than how long it treated."""
    return any(fact.values().get("kind") != "treatment" for fact in record)
