"""Findings by what they say, so that a fact of a large table meets only those that may be the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from spacy.tokens import Doc

from extract.fields import AdverseEvent, Fact
from extract.pipes.extensions import Finding

_BY = {"sample_sizes": "count", "timepoints": "days", "mrss": "value"}  # field → the attribute that twins share
_NAMED = "named only"
_KEY = "extract.told"


class Told:
    """An index of `doc._.findings` that grows with them."""

    def __init__(self) -> None:
        self._seen = 0
        self._found: dict[tuple[str, int, Hashable], list[Finding]] = defaultdict(list)

    @classmethod
    def of(cls, doc: Doc) -> Told:
        """The index of a document, brought up to date."""
        index: Told = doc.user_data.setdefault(_KEY, cls())
        findings: list[Finding] = doc._.findings
        for finding in findings[index._seen :]:
            fact = finding.fact
            index._found[fact.field, finding.study, _key(fact)].append(finding)
            if isinstance(fact, AdverseEvent) and not any((fact.n, fact.pct, fact.events, fact.absent)):
                index._found[fact.field, finding.study, _NAMED].append(finding)
        index._seen = len(findings)
        return index

    def alike(self, fact: Fact, study: int) -> Iterator[Finding]:
        """Findings of the study that may tell the same fact."""
        yield from self._found.get((fact.field, study, _key(fact)), ())
        if isinstance(fact, AdverseEvent):
            yield from self._found.get((fact.field, study, _NAMED), ())


def _key(fact: Fact) -> Hashable:
    if isinstance(fact, AdverseEvent):
        return plain_term(fact.term)
    name = _BY.get(fact.field)
    return getattr(fact, name) if name else None


def plain_term(term: str) -> str:
    """A term without its plural, in lower case."""
    return term.lower().rstrip("s")
