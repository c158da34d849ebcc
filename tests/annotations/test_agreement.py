"""Agreement of two annotators: counted by hand, the same whoever comes first, printed as it stands in the README."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from small_corpus import fact, record, series, trial
from typer.testing import CliRunner

from extract.annotations import gold
from extract.annotations.agreement import agreement, fill, tables
from extract.annotations.kappa import kappa
from extract.cli.annotations import app
from extract.errors import RecordError

ANNOTATIONS = Path(__file__).parents[2] / "annotations"


def both() -> dict[str, Any]:
    return {"trial": trial(), "series": series()}


def test_one_annotator_agrees_with_himself() -> None:
    found = agreement(both(), both())
    assert found["sources"] == 2
    assert found["all"] == {
        "first": 7, "second": 7, "value": 1.0, "value_interval": [1.0, 1.0], "full": 1.0, "full_interval": [1.0, 1.0]
    }  # fmt: skip


def test_a_missed_fact_and_another_attribute_are_counted() -> None:
    second = both()
    second["trial"][0]["adverse_events"].pop()
    second["trial"][0]["sample_sizes"][0]["stage"] = "randomised"
    found = agreement(both(), second)
    assert found["fields"]["adverse_events"]["value"] == round(2 / 3, 4)  # 1 of 2 and 1
    assert (found["fields"]["sample_sizes"]["value"], found["fields"]["sample_sizes"]["full"]) == (1.0, 0.0)
    assert found["all"]["value"] == round(12 / 13, 4)


def test_an_attribute_that_only_one_states_counts_half_at_full_level() -> None:
    second = both()
    second["trial"][0]["sexes"][0]["of_n"] = None
    assert agreement(both(), second)["fields"]["sexes"]["full"] == 0.5
    assert agreement(second, both())["fields"]["sexes"]["full"] == 0.5


def test_a_field_that_nobody_uses_has_no_figure() -> None:
    found = agreement({"series": series()}, {"series": series()})
    assert found["fields"]["mrss"]["value"] is None
    assert found["kappa"]["mrss"]["direction"] is None
    assert "| mrss           | 0            | 0             | –" in tables(found)


@pytest.mark.parametrize(
    ("pairs", "value"),
    [
        ([("a", "a"), ("b", "b")], 1.0),
        ([("a", "b"), ("b", "a")], -1.0),
        ([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
        ([("a", "a"), ("a", "a")], None),
        ([], None),
    ],
)
def test_kappa(pairs: list[tuple[str, str]], value: float | None) -> None:
    assert kappa(pairs) == value


def test_kappa_is_of_facts_that_agree_in_value() -> None:
    stages = [("enrolled", "enrolled"), ("treated", "treated"), ("enrolled", "treated"), ("treated", "treated")]
    sides: list[list[dict[str, Any]]] = []
    for side in (0, 1):
        sizes = [
            fact("sample_sizes", "Thirty-one patients", count=n, stage=pair[side]) for n, pair in enumerate(stages, 1)
        ]
        sizes.append(fact("sample_sizes", "Thirty-one patients", count=90 + side, stage="screened"))
        sides.append([record("trial", sample_sizes=sizes)])
    found = agreement({"trial": sides[0]}, {"trial": sides[1]})
    assert found["pairs"]["sample_sizes"] == 4
    assert found["kappa"]["sample_sizes"]["stage"] == 0.5


def test_only_common_sources_count_and_there_must_be_one() -> None:
    assert agreement(both(), {"series": series()})["sources"] == 1
    with pytest.raises(RecordError, match="no source in common"):
        agreement({"trial": trial()}, {"series": series()})


def test_a_readme_without_marks_is_told_so() -> None:
    with pytest.raises(RecordError, match="no place for the tables"):
        fill("# Annotations\n", agreement(both(), both()))


def test_the_readme_shows_what_the_command_prints(tmp_path: Path) -> None:
    figures = tmp_path / "deep" / "agreement.json"
    files = [str(ANNOTATIONS / name) for name in ("first.jsonl", "second.jsonl")]
    shown = CliRunner().invoke(app, ["agreement", *files, "--json", str(figures)])
    assert shown.exit_code == 0, shown.output
    assert shown.stdout in (ANNOTATIONS / "README.md").read_text(encoding="utf-8")
    assert json.loads(figures.read_text()) == json.loads((ANNOTATIONS / "reports" / "agreement.json").read_text())


def test_jsonl_gives_back_what_it_was_given(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(gold.dump_lines(both()), encoding="utf-8")
    assert gold.load(file) == both()
    broken = copy.deepcopy(both())
    del broken["trial"][0]["source"]
    file.write_text(gold.dump_lines(broken), encoding="utf-8")
    with pytest.raises(RecordError, match="line 2: names no source"):
        gold.load(file)
