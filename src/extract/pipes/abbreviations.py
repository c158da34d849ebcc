"""scispaCy's abbreviation detector, quiet where a document has no abbreviations."""

from __future__ import annotations

import warnings

from scispacy.abbreviation import AbbreviationDetector
from spacy.language import Language
from spacy.tokens import Doc

MOST_TOKENS = 60_000  # three times a long paper; beyond it stand books and proceedings

MOST_BRACKETS = 2_000  # its matcher keeps each with every one that closes later: 5000 took 4 GB


@Language.factory("extract_abbreviations", assigns=["doc._.abbreviations", "span._.long_form"])
def create_abbreviations(nlp: Language, name: str) -> Abbreviations:
    return Abbreviations(nlp)


class Abbreviations(AbbreviationDetector):  # type: ignore[misc]
    """Fills `doc._.abbreviations` with the short forms that the document defines, each with its `long_form`.

    Leaves it empty for documents of more than MOST_TOKENS or MOST_BRACKETS: the detector's time and memory grow with their square.
    """

    def __call__(self, doc: Doc) -> Doc:
        if len(doc) > MOST_TOKENS or sum(token.orth_ == "(" for token in doc) > MOST_BRACKETS:
            return doc
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=r"\[W036\]")  # it runs its matcher without patterns then
            found: Doc = super().__call__(doc)
        return found
