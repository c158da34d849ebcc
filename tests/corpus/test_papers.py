"""The papers of typesetting: their PDFs are what the script makes of their sources."""

from __future__ import annotations

import csv
import hashlib
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "typesetting"))

build = import_module("build")
MANIFEST = (ROOT / "corpus" / "manifest.csv").read_text(encoding="utf-8").splitlines()
HASHES = {row["id"]: row["sha256"] for row in csv.DictReader(MANIFEST)}


def test_a_paper_is_built_to_the_byte() -> None:
    name = "p-zelicimab-dose"
    first, second = build.pdf(name), build.pdf(name)
    assert first == second
    assert hashlib.sha256(first).hexdigest() == HASHES[name]


def test_a_changed_source_changes_the_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "p-zelicimab-dose"
    text = (build.HERE / f"{name}.txt").read_text(encoding="utf-8")
    (tmp_path / f"{name}.txt").write_text(
        text.replace("263 patients were screened", "264 patients were screened"), encoding="utf-8"
    )
    monkeypatch.setattr(build, "HERE", tmp_path)
    assert hashlib.sha256(build.pdf(name)).hexdigest() != HASHES[name]


def test_every_paper_has_a_layout_of_its_own() -> None:
    layouts = [build.load(build.HERE / f"{name}.txt").head["layout"] for name in build.names()]
    assert len(layouts) == len(set(layouts)) >= 3
    assert set(layouts) <= set(build.LAYOUTS)


def test_every_paper_stands_in_the_manifest_with_its_gold() -> None:
    for name in build.names():
        assert hashlib.sha256((build.CORPUS / f"{name}.pdf").read_bytes()).hexdigest() == HASHES[name]
        assert (ROOT / "annotations" / f"{name}.json").exists()
