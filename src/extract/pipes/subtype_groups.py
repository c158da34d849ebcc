"""Sizes of groups that are subtypes: "the overlap patients" are as many as the source counts with an overlap."""

from __future__ import annotations

from spacy.tokens import Doc

from extract.fields.subtypes import Subtype
from extract.pipes.denominators import group_size
from extract.pipes.findings import of_field
from extract.pipes.subtype_names import SUBTYPE_PATTERNS


def group_total(doc: Doc, study: int, group: str | None) -> int | None:
    """The size of a group of a study: as stated, or as counted where the group is a subtype."""
    size = group_size(doc, study, group)
    if size is not None or group is None:
        return size
    subtype = next((name for name, pattern in SUBTYPE_PATTERNS.items() if pattern.match(group)), None)
    for finding in of_field(doc, "subtypes", study):
        fact = finding.fact
        if isinstance(fact, Subtype) and fact.subtype == subtype and fact.group is None and fact.n is not None:
            return fact.n
    return None
