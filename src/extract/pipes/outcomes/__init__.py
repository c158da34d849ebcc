"""The component that finds results of outcome measures, the modified Rodnan skin score first of them.

Every sentence that speaks of an outcome is read as a string of beads (`beads.py`), of which those that speak of the
outcome are kept (`focus.py`). Its numbers become readings (`numbers.py`, by the patterns of `phrases.py`, without those
that are limits, `limits.py`), are settled together (`settle.py`), and get their groups (`arms.py`), times (`slots.py`),
dispersions and sizes (`spread.py`) and p values (`compare.py`); clauses without numbers are read for results in words
(`words.py`). Whom a phrase without a name means is known from the study's groups (`roster.py`, `referents.py`); what one
sentence leaves to the next is kept per study (`discourse.py`), for sentences that go on without naming the outcome
(`ellipsis.py`). At the end readings become facts (`finish.py`, `report.py`). `read.py` puts it together. Which outcomes
there are is the lexicon's business; every other outcome competes for the numbers (`other_outcomes.jsonl`).
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.pipes.outcomes.read import read_outcomes


@Language.factory("extract_outcomes", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_outcomes(nlp: Language, name: str) -> OutcomesFinder:
    return OutcomesFinder()


class OutcomesFinder:
    """Adds results of outcomes to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        read_outcomes(doc)
        return doc
