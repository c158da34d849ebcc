"""scispaCy's abbreviation detector, quiet where a document has no abbreviations."""

from __future__ import annotations

import warnings

from scispacy.abbreviation import AbbreviationDetector
from spacy.language import Language
from spacy.tokens import Doc


@Language.factory("extract_abbreviations", assigns=["doc._.abbreviations", "span._.long_form"])
def create_abbreviations(nlp: Language, name: str) -> Abbreviations:
    return Abbreviations(nlp)


class Abbreviations(AbbreviationDetector):  # type: ignore[misc]
    """Fills `doc._.abbreviations` with the short forms that the document defines, each with its `long_form`."""

    def __call__(self, doc: Doc) -> Doc:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=r"\[W036\]")  # it runs its matcher without patterns then
            found: Doc = super().__call__(doc)
        return found
