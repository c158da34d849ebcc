"""The gate: the scores of the shipped pipeline, kept with it, and whether a newer one falls below them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from extract.errors import ConfigError
from extract.evaluate.calibration import expected_calibration_error, judgements, surest
from extract.evaluate.cases import SPLITS, Case
from extract.evaluate.found import GoldFact, gold_facts
from extract.evaluate.intervals import LEVELS, NAMES
from extract.evaluate.rates import Group, Level, Score, group
from extract.fields import FIELDS

TOLERANCE = 0.01  # of F1; less is noise that a new source may make
_NO_SPLIT = "sources without a split"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Scores by split, and the gold facts found in the sources that may be looked at.

    splits: name → the scores of its sources. sources: name → their ids. calibration: name → measures of confidence.
    found: source → level → ids of facts; of hidden sources nothing.
    """

    pipeline: Mapping[str, Any]
    splits: dict[str, Group]
    sources: dict[str, list[str]]
    calibration: dict[str, dict[str, float | None]]
    found: dict[str, dict[str, list[str]]]

    def to_json(self) -> str:
        """As scores.json: one line per source or split, so that a change is easy to read."""
        plain = {
            "pipeline": dict(self.pipeline),
            "splits": {name: asdict(scores) for name, scores in self.splits.items()},
            "calibration": self.calibration,
        }
        body = json.dumps(_rounded(plain), ensure_ascii=False, indent=1, allow_nan=False)
        head = body.removesuffix("\n}")
        return f'{head},\n "sources": {_lines(self.sources)},\n "found": {_lines(self.found)}\n}}\n'


@dataclass(frozen=True, slots=True)
class Fall:
    """What became of the F1 of a field in a split, and the facts that were found and are not any more.

    n_right, n_wrong: how many more facts are right, and wrong; of hidden sources that is all that is told.
    """

    split: str
    field: str
    level: str
    before: float | None
    after: float | None
    n_right: int
    n_wrong: int
    lost: tuple[GoldFact, ...] = ()


def scorecard(cases: Sequence[Case], pipeline: Mapping[str, Any]) -> Scorecard:
    """The scores of every split of the manifest."""
    by_split = _by_split(cases)
    return Scorecard(
        pipeline=pipeline,
        splits={name: group("split", name, chosen) for name, chosen in by_split.items()},
        sources={name: [case.id for case in chosen] for name, chosen in by_split.items()},
        calibration={name: _calibration(chosen) for name, chosen in by_split.items()},
        found={case.id: _found(case) for case in cases if not case.hidden},
    )


def read_scores(file: Path) -> dict[str, Any]:
    """A scores.json; ConfigError if it is none."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if not (data["splits"] and data["splits"].keys() == data["sources"].keys() and isinstance(data["found"], dict)):
            raise KeyError("splits")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"cannot use {file} ({error!r}); write it with: extract evaluate corpus --scorecard DIR"
        ) from error
    return dict(data)


def falls(cases: Sequence[Case], kept: Mapping[str, Any], tolerance: float = TOLERANCE) -> Iterator[Fall]:
    """Every field of every split whose F1 is more than `tolerance` below what is kept, at value and at full level.

    Scored are the sources that the kept scores are of, so that like is compared with like while a corpus grows. What
    cannot be scored any more has fallen, too.
    """
    by_id = {case.id: case for case in cases}
    for split, before in kept["splits"].items():
        chosen = [by_id[name] for name in kept["sources"][split] if name in by_id]
        now = group("split", split, chosen) if chosen else None
        for field in NAMES:
            for level in LEVELS:
                fall = _fall(split, field, level, before["fields"][field], now.fields[field] if now else None)
                if fall.before is not None and (fall.after is None or fall.after < fall.before - tolerance):
                    yield replace(fall, lost=_lost(chosen, kept, field, level))


def n_new(cases: Sequence[Case], kept: Mapping[str, Any]) -> int:
    """How many sources the kept scores say nothing of."""
    known = {name for names in kept["sources"].values() for name in names}
    return sum(case.id not in known for case in cases)


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


def _fall(split: str, field: str, level: str, before: Mapping[str, Any], now: Score | None) -> Fall:
    was = before[level]
    f1, right, wrong = None, 0, 0
    if now is not None:
        measured: Level = getattr(now, level)
        f1, right, wrong = measured.f1.value if measured.f1 else None, measured.right, now.predicted - measured.right
    before_f1 = was["f1"]["value"] if was["f1"] else None
    return Fall(split, field, level, before_f1, f1, right - was["right"], wrong - (before["predicted"] - was["right"]))


def _lost(cases: Sequence[Case], kept: Mapping[str, Any], field: str, level: str) -> tuple[GoldFact, ...]:
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
    return tuple(lost)


def _lines(by_name: Mapping[str, Any]) -> str:
    lines = (f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in by_name.items())
    return "{\n" + ",\n".join(lines) + "\n }"


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
