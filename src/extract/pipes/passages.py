"""The component that cuts a document into paragraphs, sentences and sections."""

from __future__ import annotations

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
        closed = [(table.start, table.end) for table in document.tables]
        paragraphs = [
            (start, end)
            for start, end in find_paragraphs(doc.text, [edge for table in closed for edge in table])
            if not any(a < end and start < b for a, b in closed)
        ]
        sentences = [sentence for start, end in paragraphs for sentence in find_sentences(doc.text, start, end)]
        doc._.passages = Passages(paragraphs, sentences, find_sections(document, sentences, paragraphs))
        starts = {start for start, _end in sentences}
        for token in doc:
            if token.i:
                token.is_sent_start = token.idx in starts
        return doc
