"""The component that finds facts of subtypes."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.subtypes import Subtype
from extract.pipes.findings import add
from extract.pipes.shares import Share, find_shares


@Language.factory("extract_subtypes", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_subtypes(nlp: Language, name: str) -> SubtypesFinder:
    return SubtypesFinder()


class SubtypesFinder:
    """Adds findings to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        for frame in doc._.frames:
            for share in find_shares(doc, frame, ("subtype",)):
                add(doc, frame, Subtype(subtype=share.category, n=share.n, pct=share.pct, of_n=share.anchor, group=share.group), share.spans, rule="share", confidence=0.9)
        return doc
