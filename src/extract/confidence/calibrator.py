"""Weighs the signs of a fact: a logistic regression, learnt by `models/learn_confidence.py`, kept with the pipeline."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from extract.confidence.signs import Signs, signs_of
from extract.errors import ConfigError
from extract.fields import Fact
from extract.records import Record

LOWEST, HIGHEST = 0.01, 0.99  # nothing is certain


@dataclass(frozen=True, slots=True)
class Calibrator:
    """The chance that a fact is right at value level, from its signs.

    weights: per sign, in log odds. rules: per rule of the pipeline how much better it is than its signs tell, in log
    odds, drawn towards 0 where it was seen seldom. version: what it was learnt from.
    """

    version: str
    intercept: float
    weights: Mapping[str, float]
    rules: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Calibrator:
        """The calibrator in a JSON file; ConfigError where it is none."""
        try:
            data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return cls(data["version"], data["intercept"], data["weights"], data["rules"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigError(f"cannot read the confidence model {path}: {error}; learn it again") from error

    def odds(self, fact: Fact, signs: Signs) -> float:
        """Log odds that a fact is right."""
        known = sum(self.weights.get(name, 0.0) * value for name, value in signs.items())
        return self.intercept + known + self.rules.get(f"{fact.field}/{fact.rule}", 0.0)

    def probability(self, fact: Fact, signs: Signs) -> float:
        """Chance that a fact is right, between 0.01 and 0.99.

        >>> from extract.fields.sample_sizes import SampleSize
        >>> size = SampleSize(count=30, unit="participants", stage="enrolled", group=None, evidence=(), rule="bare")
        >>> Calibrator("1", 0.0, {"repeated": 2.0}).probability(size, {"repeated": 1.0})
        0.8808
        """
        return round(min(max(1 / (1 + math.exp(-self.odds(fact, signs))), LOWEST), HIGHEST), 4)


def calibrated(records: Sequence[Record], text: str, calibrator: Calibrator) -> list[Record]:
    """The same records, each fact's confidence the chance that it is right. `records` are left as they are."""
    chances = {id(fact): calibrator.probability(fact, signs) for fact, signs in signs_of(records, text)}
    return [
        Record(
            record.source,
            record.study,
            {
                name: [replace(fact, confidence=chances[id(fact)]) for fact in facts]
                for name, facts in record.facts.items()
            },
        )
        for record in records
    ]
