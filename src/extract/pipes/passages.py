"""The component that cuts a document into paragraphs, sentences and sections."""

from __future__ import annotations

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from extract.document import Document, Source
from extract.pipes.extensions import Passages
from extract.pipes.sections import find_sections
from extract.pipes.sentences import find_paragraphs, find_sentences


@Language.factory("extract_passages", assigns=["doc._.document", "doc._.passages", "token.is_sent_start"])
def create_passages(nlp: Language, name: str) -> PassageFinder:
    return PassageFinder()


class PassageFinder:
    """Sets sentence starts and `doc._.passages`. Text of tables stands in no sentence."""

    def __call__(self, doc: Doc) -> Doc:
        if doc._.document is None:
            doc._.document = Document(Source("", "", "article"), doc.text)
        document: Document = doc._.document
        text = document.text  # spaCy joins doc.text from its tokens at every call
        closed = [(table.start, table.end) for table in document.tables]
        paragraphs = [
            (start, end)
            for start, end in find_paragraphs(text, [edge for table in closed for edge in table])
            if not any(a < end and start < b for a, b in closed)
        ]
        sentences = [sentence for start, end in paragraphs for sentence in find_sentences(text, start, end)]
        doc._.passages = Passages(paragraphs, sentences, find_sections(document, sentences, paragraphs))
        starts = {start for start, _end in sentences}
        # In one go: setting it token by token has spaCy look through the whole Doc each time.
        flags = [1 if not token.i or token.idx in starts else -1 for token in doc]
        found: Doc = doc.from_array(["SENT_START"], np.array(flags, dtype="int8").reshape(-1, 1).astype("uint64"))  # type: ignore[arg-type]
        return found
