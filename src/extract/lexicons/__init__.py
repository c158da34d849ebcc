"""Vocabularies as data: JSON Lines, one term a line, checked when loaded.

A line is `{"id": "edema", "term": "edema", "variants": ["oedema", "swelling of the legs"]}`: `id` is unique in its
file, `term` the preferred form, `variants` other ways to write it. Further keys are kept in `extra`. Plurals of the
last word need not be listed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from extract.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a lexicon."""

    id: str
    term: str
    variants: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)

    def forms(self) -> Iterator[str]:
        """All ways to write it."""
        yield self.term
        yield from self.variants


@cache
def load(name: str) -> tuple[Term, ...]:
    """The lexicon `name` ("drugs", "adverse_events", …); ConfigError names the line that is not well formed."""
    path = Path(__file__).with_name(f"{name}.jsonl")
    terms: list[Term] = []
    seen: set[str] = set()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            term = Term(data.pop("id"), data.pop("term"), tuple(data.pop("variants", ())), data)
        except (ValueError, KeyError, AttributeError) as error:
            raise ConfigError(f"{path.name}, line {number}: {error!r}") from error
        if term.id in seen:
            raise ConfigError(f"{path.name}, line {number}: id {term.id!r} stands twice")
        seen.add(term.id)
        terms.append(term)
    return tuple(terms)
