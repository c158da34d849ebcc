"""Which gold facts a run found: by a name that stays the same from run to run, so that two runs can be compared."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.errors import ConfigError
from extract.evaluate.cases import Case
from extract.fields import FIELDS
from extract.metrics import Pair
from extract.metrics.compare import FactData

ID_LENGTH = 8  # hex digits; within one source that is enough by far
_NOT_OF_THE_FACT = frozenset({"evidence", "note"})


@dataclass(frozen=True, slots=True)
class GoldFact:
    """A gold fact of a source, and whether it was found at value and at full level."""

    id: str
    source: str
    field: str
    study: str
    fact: FactData
    value: bool
    full: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """Gold facts found (at value level) by one run only: by this one (gained), by the other (lost).

    hidden_gained, hidden_lost: how many more there are in sources that are only scored in sum.
    """

    gained: list[GoldFact]
    lost: list[GoldFact]
    hidden_gained: int
    hidden_lost: int


def gold_facts(case: Case) -> Iterator[GoldFact]:
    """Every gold fact of a source. Its id depends on study, field and attributes, not on its place or evidence."""
    twins: Counter[str] = Counter()
    for field in FIELDS:
        stated = [pair for pair in case.pairs[field] if pair.gold is not None]
        for pair in sorted(stated, key=_not_found):  # of facts that are the same, the found ones come first
            assert pair.gold is not None
            name = _hash(field, pair.study, pair.gold)
            twins[name] += 1
            number = f"-{twins[name]}" if twins[name] > 1 else ""
            found = pair.predicted is not None
            yield GoldFact(name + number, case.id, field, pair.study, pair.gold, found, pair.full)


def comparable(cases: Sequence[Case], before: Sequence[Case]) -> tuple[list[Case], list[Case]]:
    """The sources that the other run has records of: on others, added since, it could find nothing."""
    pairs = [(case, other) for case, other in zip(cases, before, strict=True) if other.read]
    return [case for case, _ in pairs], [other for _, other in pairs]


def difference(cases: Sequence[Case], before: Sequence[Case]) -> Difference:
    """What became of the facts that another run over the same gold found; ConfigError if the gold is not the same."""
    if [case.id for case in cases] != [case.id for case in before]:
        raise ConfigError("the two runs are scored on different sources; use the same --gold and --split for both")
    gained: list[GoldFact] = []
    lost: list[GoldFact] = []
    n_hidden = {"gained": 0, "lost": 0}
    for case, other in zip(cases, before, strict=True):
        now = {fact.id: fact for fact in gold_facts(case)}
        then = {fact.id for fact in gold_facts(other) if fact.value}
        new = [fact for fact in now.values() if fact.value and fact.id not in then]
        gone = [fact for fact in now.values() if not fact.value and fact.id in then]
        if case.hidden:
            n_hidden["gained"] += len(new)
            n_hidden["lost"] += len(gone)
        else:
            gained += new
            lost += gone
    return Difference(gained, lost, n_hidden["gained"], n_hidden["lost"])


def _hash(field: str, study: str, fact: FactData) -> str:
    stated = {name: value for name, value in fact.items() if name not in _NOT_OF_THE_FACT and value is not None}
    text = json.dumps([field, study, stated], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:ID_LENGTH]


def _not_found(pair: Pair) -> tuple[bool, bool]:
    return pair.predicted is None, not pair.full
