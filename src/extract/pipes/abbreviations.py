"""scispaCy's abbreviation detector, quiet where a document has no abbreviations."""

from __future__ import annotations

import warnings

from scispacy.abbreviation import AbbreviationDetector
from spacy.language import Language
from spacy.tokens import Doc

MOST_TOKENS = 60_000  # three times a long paper; beyond it stand books and proceedings


@Language.factory("extract_abbreviations", assigns=["doc._.abbreviations", "span._.long_form"])
def create_abbreviations(nlp: Language, name: str) -> Abbreviations:
    return Abbreviations(nlp)


class Abbreviations(AbbreviationDetector):  # type: ignore[misc]
    """Fills `doc._.abbreviations` with the short forms that the document defines, each with its `long_form`.

    Leaves it empty for documents of more than MOST_TOKENS: the detector's time grows with the square of the length.
    """

    def __call__(self, doc: Doc) -> Doc:
        if len(doc) > MOST_TOKENS:
            return doc
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=r"\[W036\]")  # it runs its matcher without patterns then
            found: Doc = super().__call__(doc)
        return found
