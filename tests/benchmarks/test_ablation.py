"""What a pattern earns, on one source: `python benchmarks/ablation.py corpus` is the whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = "A trial of bosentan\n\nWe enrolled 40 patients (F/M 30/10) with systemic sclerosis.\n"


def test_a_pattern_that_earns_is_not_listed(tmp_path: Path) -> None:
    corpus, gold = tmp_path / "corpus", tmp_path / "annotations"
    corpus.mkdir()
    gold.mkdir()
    (corpus / "one.txt").write_text(TEXT)
    (corpus / "manifest.csv").write_text("id,kind,split,layout\none,abstract,train,text\n")
    study = {"label": "this study", "role": "primary", "design": None, "year": None}
    sexes = [{"female_n": 30, "male_n": 10, "of_n": 40}]
    fields = ("sample_sizes", "subtypes", "timepoints", "mrss", "adverse_events")
    record = {"source": {"id": "one"}, "study": study, "sexes": sexes, **{field: [] for field in fields}}
    (gold / "one.json").write_text(json.dumps([record]))
    listed = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "ablation.py", corpus, "--under", "extract.pipes.sex_notation"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "_PREDOMINANCE" in listed  # matches nowhere here
    assert "_BEHIND" not in listed  # finds the ratio
    *_, counted, together = listed.splitlines()
    patterns, idle = int(counted.split()[0]), int(counted.split()[2])
    assert 0 < idle < patterns
    assert together.startswith(f"without all {idle}:    +0    +0")
