"""The component that finds facts of tables."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory("extract_tables", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_tables(nlp: Language, name: str) -> TablesFinder:
    return TablesFinder()


class TablesFinder:
    """Adds findings to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        return doc
