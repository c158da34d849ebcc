"""Errors one by one, each with the sentence it was made in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extract.evaluate.align import Judged, judged
from extract.evaluate.cases import Case
from extract.evaluate.errors import ErrorClass, error_class
from extract.fields import FIELDS
from extract.metrics.compare import FactData

# A full stop, blank or line that ends a sentence; "et al. (2012)" and "p = 0.03" are none.
_END = re.compile(r"[.!?][)\]”\"]?\s+(?=[A-Z“\"(\[])|\n\s*\n")
LONGEST = 300  # characters; a table without full stops is cut around the evidence
_NO_END = re.compile(r"\b(?:al|vs|approx|ca|e\.g|i\.e|Fig|Dr|Prof)\.\s+$")

TextOf = Callable[[Case], str | None]


@dataclass(frozen=True, slots=True)
class Listed:
    """One error of a source: its class, the facts it lies between, and the sentence (empty without evidence)."""

    source: str
    error: ErrorClass
    pair: Judged
    sentence: str


def listed_errors(cases: Sequence[Case], text_of: TextOf) -> Iterator[Listed]:
    """Every error, at full level too, of every source that may be shown; those only scored in sum are passed over.

    text_of: the text of a source, or None where it is not to be had; then the evidence stands for the sentence.
    """
    for case in cases:
        if case.hidden:
            continue
        text = text_of(case)
        for field in FIELDS:
            for pair in judged(case, field):
                error = error_class(pair)
                if error is not None:
                    yield Listed(case.id, error, pair, _sentence(text, pair.gold, pair.predicted))


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence or sentences that hold `text[start:end]`, on one line and not much longer than LONGEST.

    >>> sentence_around("One came. Two et al. left. Three stayed.", 11, 15)
    'Two et al. left.'
    """
    ends = [match.end() for match in _END.finditer(text) if not _NO_END.search(text[: match.end()])]
    low = max((place for place in ends if place <= start), default=0)
    high = min((place for place in ends if place >= end), default=len(text))
    margin = max(0, LONGEST - (end - start)) // 2
    left, right = max(low, start - margin), min(high, end + margin)
    if high - low <= LONGEST:
        left, right = low, high
    cut = ("… " if left > low else "", " …" if right < high else "")
    return cut[0] + " ".join(text[left:right].split()) + cut[1]


def _sentence(text: str | None, *facts: FactData | None) -> str:
    for fact in facts:
        for item in (fact or {}).get("evidence") or ():
            if text is None or item.get("start") is None:
                return " ".join(item["text"].split())
            return sentence_around(text, item["start"], item["end"])
    return ""
