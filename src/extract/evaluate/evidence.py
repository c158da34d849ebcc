"""Whether facts were read where gold reads them: overlap of evidence spans, by nervaluate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from extract.evaluate.cases import Case, Records
from extract.fields import FIELDS

# nervaluate's names: how strict a match of two spans is.
STRATEGIES = ("strict", "exact", "partial", "ent_type")
_COUNTS = ("correct", "incorrect", "partial", "missed", "spurious")


def evidence_overlap(cases: Iterable[Case]) -> dict[str, dict[str, dict[str, Any] | None]]:
    """By field and for `all`, by strategy: counts, precision, recall and F1 of evidence spans; None without spans.

    Every span counts once per source and field, however many facts it proves. `strict`: same characters and field;
    `exact`: same characters; `partial`: overlapping, a half for what is not exact; `ent_type`: overlapping, same field.
    Sources with evidence that is quoted without offsets are left out.
    """
    from nervaluate import Evaluator

    chosen = [case for case in cases if _has_offsets(case.gold) and _has_offsets(case.predicted)]
    gold = [_spans(case.gold) for case in chosen]
    predicted = [_spans(case.predicted) for case in chosen]
    result = Evaluator(gold, predicted, tags=list(FIELDS), loader="dict").evaluate() if chosen else {}
    by_field = {field: result.get("entities", {}).get(field, {}) for field in FIELDS}
    by_field["all"] = result.get("overall", {})
    return {
        field: {strategy: _plain(found.get(strategy)) for strategy in STRATEGIES} for field, found in by_field.items()
    }


def _has_offsets(records: Records) -> bool:
    return all("start" in item for _, item in _evidence(records))


def _evidence(records: Records) -> Iterator[tuple[str, dict[str, Any]]]:
    for record in records:
        for field in FIELDS:
            for fact in record.get(field) or ():
                if not fact.get("derived"):
                    yield from ((field, item) for item in fact.get("evidence") or ())


def _spans(records: Records) -> list[dict[str, Any]]:
    # nervaluate's ends are inclusive
    spans = {(item["start"], item["end"] - 1, field) for field, item in _evidence(records)}
    return [{"start": start, "end": end, "label": label} for start, end, label in sorted(spans)]


def _plain(result: Any) -> dict[str, Any] | None:
    if result is None or not (result.actual or result.possible):
        return None
    counts = {name: getattr(result, name) for name in _COUNTS}
    return {**counts, "precision": result.precision, "recall": result.recall, "f1": result.f1}
