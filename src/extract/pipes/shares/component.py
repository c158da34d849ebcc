"""The component that finds the shares of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from spacy.language import Language
from spacy.tokens import Doc

from extract.pipes.shares.find import find_shares
from extract.pipes.shares.model import Share

# "will enrol 150 patients, 120 of them women"; "target sample size 72" in a sentence of results is no such plan.
_FUTURE = re.compile(
    r"\b(?:will|plan(?:s|ned)?\s+to|aims?\s+to|expects?\s+to|scheduled|to\s+be\s+(?:enrolled|recruited))\b", re.I
)


@Language.factory("extract_shares", requires=["doc._.frames"], assigns=["doc._.shares"])
def create_shares(nlp: Language, name: str) -> ShareFinder:
    return ShareFinder()


class ShareFinder:
    """Fills `doc._.shares`; behind `extract_sample_sizes`, whose sizes tell groups."""

    def __call__(self, doc: Doc) -> Doc:
        shares = [
            share for frame in doc._.frames if not _FUTURE.search(frame.words) for share in find_shares(doc, frame)
        ]
        doc._.shares = _name_people(shares)
        return doc


def _name_people(shares: Sequence[Share]) -> list[Share]:
    """Shares of people without a group's name, told beside each other with other numbers, are of groups after all: "the
    exposed (44 men) were set against 96 unexposed patients (88 men)"."""
    named = {
        people
        for one, other in combinations([share for share in shares if share.people and not share.group], 2)
        if one.category == other.category
        and one.frame.studies == other.frame.studies
        and abs(one.frame.index - other.frame.index) <= 1
        and one.people != other.people
        and (one.n, one.pct) != (other.n, other.pct)
        for people in (one.people, other.people)
    }
    return [
        replace(share, group=share.people) if share.people in named and not share.group else share for share in shares
    ]
