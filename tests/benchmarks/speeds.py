"""Speeds of the stages in one run."""

from __future__ import annotations

from dataclasses import dataclass, field

BASELINE = "spaCy's blank tokenizer"


@dataclass
class Speeds:
    """Seconds of the fastest round by stage, over the same documents."""

    n_documents: int = 0
    n_words: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
