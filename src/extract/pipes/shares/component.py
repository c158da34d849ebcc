"""The component that finds the shares of a document."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.pipes.shares.find import find_shares


@Language.factory("extract_shares", requires=["doc._.frames"], assigns=["doc._.shares"])
def create_shares(nlp: Language, name: str) -> ShareFinder:
    return ShareFinder()


class ShareFinder:
    """Fills `doc._.shares`; behind `extract_sample_sizes`, whose sizes tell groups."""

    def __call__(self, doc: Doc) -> Doc:
        doc._.shares = [
            share for frame in doc._.frames if "plan" not in frame.cues for share in find_shares(doc, frame)
        ]
        return doc
