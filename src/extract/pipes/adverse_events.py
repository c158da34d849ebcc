"""The component that finds facts of adverse events."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory("extract_adverse_events", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_adverse_events(nlp: Language, name: str) -> AdverseEventsFinder:
    return AdverseEventsFinder()


class AdverseEventsFinder:
    """Adds findings to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        return doc
