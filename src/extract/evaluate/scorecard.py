"""The gate: the scores of the shipped pipeline, kept with it, and whether a newer one falls below them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from extract.errors import ConfigError
from extract.evaluate.calibration import expected_calibration_error, judgements, surest
from extract.evaluate.cases import SPLITS, Case
from extract.evaluate.found import GoldFact, gold_facts
from extract.evaluate.intervals import LEVELS, NAMES
from extract.evaluate.rates import Group, group
from extract.fields import FIELDS

TOLERANCE = 0.01  # of F1; less is noise that a new source may make
_NO_SPLIT = "sources without a split"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Scores by split, and the gold facts found in the sources that may be looked at.

    splits: name → the scores of its sources. calibration: name → measures of confidence.
    found: source → level → ids of facts; of hidden sources nothing.
    """

    pipeline: Mapping[str, Any]
    splits: dict[str, Group]
    calibration: dict[str, dict[str, float | None]]
    found: dict[str, dict[str, list[str]]]

    def to_json(self) -> str:
        """As scores.json: one line per source, so that a change is easy to read."""
        plain = {
            "pipeline": dict(self.pipeline),
            "splits": {name: asdict(scores) for name, scores in self.splits.items()},
            "calibration": self.calibration,
        }
        body = json.dumps(_rounded(plain), ensure_ascii=False, indent=1)
        lines = (f"  {json.dumps(name)}: {json.dumps(facts)}" for name, facts in self.found.items())
        return body.removesuffix("\n}") + ',\n "found": {\n' + ",\n".join(lines) + "\n }\n}\n"


@dataclass(frozen=True, slots=True)
class Fall:
    """A field whose F1 fell too far in a split, and the facts that were found and are not any more.

    n_right: how many fewer are right; in hidden sources that is all that is told.
    """

    split: str
    field: str
    level: str
    before: float
    after: float | None
    n_right: int
    lost: list[GoldFact]


def scorecard(cases: Sequence[Case], pipeline: Mapping[str, Any]) -> Scorecard:
    """The scores of every split of the manifest."""
    by_split = _by_split(cases)
    return Scorecard(
        pipeline=pipeline,
        splits={name: group("split", name, chosen) for name, chosen in by_split.items()},
        calibration={name: _calibration(chosen) for name, chosen in by_split.items()},
        found={case.id: _found(case) for case in cases if not case.hidden},
    )


def read_scores(file: Path) -> dict[str, Any]:
    """A scores.json; ConfigError if it is none."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if not (data["splits"] and isinstance(data["found"], dict)):
            raise KeyError("splits")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"cannot use {file} ({error!r}); write it with: extract evaluate corpus --scorecard DIR"
        ) from error
    return dict(data)


def falls(cases: Sequence[Case], kept: Mapping[str, Any], tolerance: float = TOLERANCE) -> Iterator[Fall]:
    """Every field of every split whose F1 is more than `tolerance` below what is kept, at value and at full level.

    What cannot be scored any more has fallen, too.
    """
    by_split = _by_split(cases)
    for name, before in kept["splits"].items():
        chosen = by_split.get(name, [])
        now = group("split", name, chosen) if chosen else None
        for field in NAMES:
            for level in LEVELS:
                was = before["fields"][field][level]
                measured = getattr(now.fields[field], level) if now else None
                after = measured.f1.value if measured and measured.f1 else None
                if was["f1"] is None or (after is not None and after >= was["f1"]["value"] - tolerance):
                    continue
                n_right = was["right"] - (measured.right if measured else 0)
                yield Fall(name, field, level, was["f1"]["value"], after, n_right, _lost(chosen, kept, field, level))


def n_changed(cases: Sequence[Case], kept: Mapping[str, Any]) -> int:
    """How many of the kept facts gold does not have any more: what they say of a pipeline is then no longer sure."""
    known = {case.id: {fact.id for fact in gold_facts(case)} for case in cases}
    return sum(
        name not in known.get(source, set())
        for source, by_level in kept["found"].items()
        for ids in by_level.values()
        for name in ids
    )


def _by_split(cases: Sequence[Case]) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = {}
    for case in cases:
        found.setdefault(case.about.split or _NO_SPLIT, []).append(case)
    known = [name for name in SPLITS if name in found]
    return {name: found[name] for name in (*known, *sorted(set(found) - set(known)))}


def _found(case: Case) -> dict[str, list[str]]:
    """Ids of the facts found: those right at full level, and those right at value level alone."""
    facts = [fact for fact in gold_facts(case) if fact.value]
    return {
        "value": sorted(fact.id for fact in facts if not fact.full),
        "full": sorted(fact.id for fact in facts if fact.full),
    }


def _lost(cases: Sequence[Case], kept: Mapping[str, Any], field: str, level: str) -> list[GoldFact]:
    lost = []
    for case in cases:
        before = kept["found"].get(case.id)
        if case.hidden or before is None:
            continue
        ids = {*before["full"], *(before["value"] if level == "value" else ())}
        for fact in gold_facts(case):
            still = fact.value if level == "value" else fact.full
            if fact.id in ids and not still and field in (fact.field, NAMES[-1]):
                lost.append(fact)
    return lost


def _calibration(cases: Sequence[Case]) -> dict[str, float | None]:
    judged = judgements(cases, FIELDS)
    kept = surest(judged)
    return {
        "ece": expected_calibration_error(judged),
        "kept": kept.kept if kept else None,
        "precision_of_kept": kept.precision if kept else None,
    }


def _rounded(data: Any) -> Any:
    """Four decimals: enough for the gate, and the same on every machine."""
    if isinstance(data, float):
        return round(data, 4)
    if isinstance(data, dict):
        return {name: _rounded(value) for name, value in data.items()}
    return [_rounded(item) for item in data] if isinstance(data, list) else data
