"""Open classes of terms, matched from the lexicons by spaCy's PhraseMatcher."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from extract import lexicons
from extract.lexicons import Term
from extract.pipes.mentions import Mention

# Label of a mention → the lexicon its terms come from.
LEXICONS = {"drug": "drugs", "outcome": "outcomes", "event": "adverse_events"}


class TermMatcher:
    """Finds the terms of all lexicons in one pass. Short upper-case forms ("CI", "AF") match by case."""

    def __init__(self, nlp: Language) -> None:
        self._lower = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._exact = PhraseMatcher(nlp.vocab, attr="ORTH")
        self._terms: dict[str, tuple[str, Term]] = {}
        tokenize = partial(nlp.make_doc)
        for label, name in LEXICONS.items():
            for term in lexicons.load(name):
                key = f"{label}/{term.id}"
                self._terms[key] = (label, term)
                forms = (base for form in term.forms() for base in (form, american(form)))
                for form in dict.fromkeys(variant for base in forms for variant in spellings(base)):
                    matcher = self._exact if is_abbreviation(form) else self._lower
                    matcher.add(key, [tokenize(form)])

    def __call__(self, doc: Doc) -> Iterator[Mention]:
        """Mentions in order of the text; they may overlap."""
        for matcher in (self._lower, self._exact):
            for match_id, start, end in matcher(doc):
                label, term = self._terms[doc.vocab.strings[match_id]]
                span = doc[start:end]
                yield Mention(label, span.start_char, span.end_char, term)


def is_abbreviation(form: str) -> bool:
    """Whether a form is told from a word by its capitals: "MTX", "CI", "IFNα", but not "CAT-192 antibody"."""
    return " " not in form and len(form) <= 6 and sum(letter.isupper() for letter in form) >= 2


# oe and ae that American English writes e ("oedema", "diarrhoea", "anaemia"), not those of "angioedema" or "petechiae".
_DIGRAPH = re.compile(r"(?<!gi)oe(?=[ads])|ae(?=[cdmnst])")


def american(form: str) -> str:
    """A form in British spelling as American English spells it.

    >>> [american(form) for form in ("diarrhoea", "anaemia", "tumour", "generalised oedema", "angioedema")]
    ['diarrhea', 'anemia', 'tumor', 'generalized edema', 'angioedema']
    """
    plain = _DIGRAPH.sub("e", form).replace("tumour", "tumor").replace("colour", "color")
    return re.sub(r"(?<=[lt])is(?=ed\b|ing\b|ation\b)", "iz", plain)


def spellings(form: str) -> Iterator[str]:
    """A form with its plural and with spaces for hyphens."""
    yield form
    if "-" in form and not is_abbreviation(form):
        yield form.replace("-", " ")
    if not is_abbreviation(form) and form[-1:].isalpha():
        if form.endswith("y") and form[-2:-1] not in "aeiou":
            yield form[:-1] + "ies"
        elif form.endswith("sis"):
            yield form[:-2] + "es"
        elif form.endswith(("s", "x", "ch", "sh")):
            yield form + "es"
        else:
            yield form + "s"
