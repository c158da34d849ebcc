"""How many people a study looked at for safety, where it says so: the denominator of its adverse events."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extract.pipes.mentions import Quantity

_SAFETY_SEEN = re.compile(
    r"\b(?:safety|tolerab\w+|adverse\s+events?|side\s+effects?)\b[^.;:<]{0,50}?\b(?:judged|assessed|evaluable|evaluated|analysed|analyzed|available|population|set)\b[^.;:<]{0,30}?(?:in|of|for|comprised|included|was)\s+(?:all\s+)?<count:(?P<number>\d+)>\s*(?:<cohort|$|[:;.,])",
    re.I,
)


# Spares most sentences the search.
_CHEAP = re.compile(r"afety|olerab|dverse|ide effect")


def looked_at_for_safety(doc: Doc) -> dict[int, int]:
    """Study → how many were looked at for safety: "safety could be judged in 362 patients"."""
    found: dict[int, int] = {}
    for frame in doc._.frames:
        if not _CHEAP.search(frame.text):
            continue
        match = _SAFETY_SEEN.search(frame.text)
        if match and isinstance(quantity := frame.mentions[int(match["number"])].value, Quantity):
            for study in frame.studies:
                found.setdefault(study, int(quantity.value))
    return found
