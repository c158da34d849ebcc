"""Predictions find their gold."""

from __future__ import annotations

from pathlib import Path

import pytest
from evaluated import record, size

from extract.errors import ConfigError
from extract.evaluate.cases import About, by_source, cases, read_manifest


def of_file(path: str, sha256: str, count: int) -> dict[str, object]:
    return {**record(sample_sizes=[size(count)]), "source": {"id": f"sha256:{sha256}", "path": path}}


def test_of_two_files_of_one_name_the_manifests_is_scored() -> None:
    gold = {"a": [record(sample_sizes=[size(30)])]}
    found = by_source([of_file("corpus/a.pdf", "1", 30), of_file("corpus/sources/a.txt", "2", 30)])
    (chosen,) = cases(gold, found, {"a": About(sha256="1")})
    assert chosen.counts["sample_sizes"].predicted == 1
    (both,) = cases(gold, found, {"a": About()})
    assert both.counts["sample_sizes"].predicted == 2
    (entries,) = cases(gold, found, {"a": About(sha256="3")})  # of a PubMed export each entry has its own hash
    assert entries.counts["sample_sizes"].predicted == 2


def test_a_manifest_needs_its_id_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "manifest.csv"
    file.write_text("\ufeffid,split,colour\na,dev,red\nb,,\n", encoding="utf-8")
    assert read_manifest(file) == {"a": About(split="dev"), "b": About()}
    file.write_text("name,split\na,dev\n")
    with pytest.raises(ConfigError, match="no column 'id'"):
        read_manifest(file)


def test_gold_without_a_prediction_is_missed_and_a_prediction_without_gold_is_left_out() -> None:
    gold = {"a": [record(sample_sizes=[size(30)])]}
    (missed,) = cases(gold, {"b": [record(sample_sizes=[size(30)])]})
    assert (missed.read, missed.counts["sample_sizes"].gold, missed.counts["sample_sizes"].predicted) == (False, 1, 0)
