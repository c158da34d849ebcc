"""What the text says in words of results that a table has in figures ("The score fell in both arms, see Table 2")."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from extract.fields import OutcomeResult
from extract.pipes.denominators import same_group
from extract.pipes.extensions import Finding

IN_WORDS = "words"


def drop_retold(doc: Doc) -> None:
    """Take away results in words alone whose figures a table gives; a p of their own makes them more than that."""
    told = [
        (f.study, f.fact)
        for f in doc._.findings
        if isinstance(f.fact, OutcomeResult) and f.fact.rule.startswith("table") and f.fact.timepoint != "baseline"
    ]
    if told:
        doc._.findings = [
            f for f in doc._.findings if not _is_retold(f, [fact for study, fact in told if study == f.study])
        ]


def _is_retold(finding: Finding, told: Sequence[OutcomeResult]) -> bool:
    fact = finding.fact
    if not isinstance(fact, OutcomeResult) or fact.rule != IN_WORDS or fact.value is not None or fact.p is not None:
        return False
    then = [result for result in told if fact.timepoint in (None, result.timepoint)]
    if fact.measure == "difference":
        groups = {result.group for result in then if result.value is not None}
        return len(groups) > 1 or any(result.measure == "difference" for result in then)
    return any(
        result.direction == fact.direction and (fact.group is None or same_group(result.group, fact.group))
        for result in then
    )
