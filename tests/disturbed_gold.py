"""Predictions made from gold by chance, and the reference scorer in ../shared to judge them."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

from extract.fields import FIELDS

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT.parent / "shared" / "score.py"
GOLD = ROOT / "annotations"

Records = list[dict[str, Any]]


def reference() -> ModuleType:
    """The reference scorer as a module."""
    spec = importlib.util.spec_from_file_location("reference", REFERENCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold() -> dict[str, Records]:
    """All gold by source id."""
    found = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLD.glob("*.json"))}
    return {name: records for name, records in found.items() if isinstance(records, list)}


def disturbed(records: Records, chance: random.Random) -> Records:
    """Gold with facts left out, doubled, moved to other studies and changed in an attribute."""
    changed = copy.deepcopy(records)
    for item in changed:
        for field in FIELDS:
            facts = [fact for fact in item[field] if chance.random() > 0.1]
            for fact in facts:
                if chance.random() < 0.4:
                    name = chance.choice([key for key in fact if key not in ("evidence", "note", "term", "subtype")])
                    value = fact[name]
                    fact[name] = (
                        value + chance.choice([0.04, 1]) if isinstance(value, float) else chance.choice([None, value])
                    )
            item[field] = facts + ([copy.deepcopy(facts[0])] if facts and chance.random() < 0.2 else [])
        if chance.random() < 0.1:
            item["study"]["label"] = "another one"
    return changed
