"""The component that finds facts of sexes."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory("extract_sexes", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_sexes(nlp: Language, name: str) -> SexesFinder:
    return SexesFinder()


class SexesFinder:
    """Adds findings to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        return doc
