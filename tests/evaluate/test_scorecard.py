"""The gate: it lets small falls pass, stops larger ones, and names what was lost, but never in test."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from evaluated import record, size

from extract.errors import ConfigError
from extract.evaluate.cases import About, Case, cases
from extract.evaluate.scorecard import Fall, falls, n_changed, n_new, read_scores, scorecard
from extract.evaluate.scorecard_page import markdown

SPLITS = {"a": "train", "b": "dev", "c": "test"}
N_FACTS = 50


def run(**missing: int) -> list[Case]:
    """A source per split with 50 facts each, of which so many are missing in the predictions."""
    gold = {name: [record(sample_sizes=[size(count) for count in range(N_FACTS)])] for name in SPLITS}
    found = {
        name: [record(sample_sizes=[size(count) for count in range(missing.get(name, 0), N_FACTS)])] for name in SPLITS
    }
    return cases(gold, found, {name: About("news", split, "text") for name, split in SPLITS.items()})


def kept(tmp_path: Path, scored: list[Case]) -> dict[str, Any]:
    file = tmp_path / "scores.json"
    file.write_text(scorecard(scored, {"extract": "1"}).to_json())
    return read_scores(file)


def fallen(scored: list[Case], scores: dict[str, Any]) -> list[Fall]:
    return [fall for fall in falls(scored, scores) if (fall.field, fall.level) == ("sample_sizes", "value")]


def test_the_same_run_passes_and_a_better_one_too(tmp_path: Path) -> None:
    scores = kept(tmp_path, run(a=5))
    assert not list(falls(run(a=5), scores))
    assert not list(falls(run(), scores))
    assert n_changed(run(), scores) == 0


def test_a_fall_by_more_than_the_tolerance_is_told(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    assert not fallen(run(b=0), scores)
    (fall,) = fallen(run(b=1), scores)  # 2·49/99 = 0.9899
    assert (fall.split, fall.before, fall.n_right, fall.n_wrong) == ("dev", 1, -1, 0)
    assert not list(falls(run(b=1), scores, tolerance=0.011))


def test_the_lost_facts_are_named_and_found_ones_are_not(tmp_path: Path) -> None:
    scores = kept(tmp_path, run(a=1))  # what was never found cannot be lost
    (fall,) = fallen(run(a=4), scores)
    assert [fact.fact["count"] for fact in fall.lost] == [1, 2, 3]
    assert {fact.source for fact in fall.lost} == {"a"}


def test_of_test_sources_the_card_keeps_sums_alone_and_a_fall_tells_no_fact(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    assert set(scores["found"]) == {"a", "b"}
    (fall,) = fallen(run(c=4), scores)
    assert (fall.split, fall.n_right, fall.lost) == ("test", -4, ())


def test_a_source_that_has_moved_to_test_is_not_told_any_more(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    gold = {"a": [record(sample_sizes=[size(count) for count in range(N_FACTS)])]}
    moved = cases(gold, {}, {"a": About("news", "test", "text")})
    (fall,) = fallen([*moved, *run()[1:]], scores)
    assert (fall.split, fall.n_right, fall.lost) == ("train", -N_FACTS, ())


def test_a_fall_at_full_level_alone_is_a_fall(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    gold = {"a": [record(sample_sizes=[size(count) for count in range(N_FACTS)])]}
    staged = {"a": [record(sample_sizes=[size(n, stage="treated" if n < 2 else "enrolled") for n in range(N_FACTS)])]}
    found = list(falls(cases(gold, staged, {"a": About("news", "train", "text")}), scores))
    assert {(fall.field, fall.level) for fall in found if fall.split == "train"} == {
        ("sample_sizes", "full"),
        ("all", "full"),
    }
    assert [fact.fact["count"] for fact in found[0].lost] == [0, 1]


def test_a_split_that_is_gone_has_fallen(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    (fall,) = fallen([case for case in run() if case.about.split != "dev"], scores)
    assert (fall.split, fall.after) == ("dev", None)


def test_new_sources_are_told_and_not_held_against_the_old_ones(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    (new,) = cases({"d": [record(sample_sizes=[size(1)])]}, {}, {"d": About("news", "dev", "text")})
    assert not list(falls([*run(), new], scores))
    assert n_new([*run(), new], scores) == 1
    assert n_new(run(), scores) == 0


def test_more_that_is_wrong_is_a_fall_without_a_loss(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    gold = [record(sample_sizes=[size(count) for count in range(N_FACTS)])]
    more = [record(sample_sizes=[size(count) for count in range(N_FACTS + 5)])]
    (fall,) = fallen([*cases({"a": gold}, {"a": more}, {"a": About("news", "train", "text")}), *run()[1:]], scores)
    assert (fall.split, fall.n_right, fall.n_wrong, fall.lost) == ("train", 0, 5, ())


def test_facts_that_gold_has_no_more_are_counted(tmp_path: Path) -> None:
    scores = kept(tmp_path, run())
    assert n_changed([case for case in run() if case.id != "a"], scores) == N_FACTS


def test_the_same_scores_are_the_same_bytes_and_a_line_per_source() -> None:
    first, second = (scorecard(run(a=1), {"extract": "1"}).to_json() for _ in range(2))
    assert first == second
    assert len([line for line in first.splitlines() if line.startswith('  "a": {"value"')]) == 1
    assert json.loads(first)["splits"]["train"]["fields"]["sexes"]["value"]["f1"] is None


@pytest.mark.parametrize(
    "content", ["", "[]", '{"splits": {}}', '{"splits": {"a": 1}, "sources": {"b": []}, "found": {}}']
)
def test_what_is_no_scores_file_is_said(tmp_path: Path, content: str) -> None:
    (tmp_path / "scores.json").write_text(content)
    with pytest.raises(ConfigError, match="--scorecard"):
        read_scores(tmp_path / "scores.json")


def test_the_page_has_a_table_per_split_and_a_dash_where_nothing_is_scored() -> None:
    scored = run(a=5)
    page = markdown(scorecard(scored, {"extract": "1"}), scored, {"sample_sizes": {"value": 0.93, "full": None}})
    assert "## train (1 sources)" in page
    assert "## test (1 sources, only ever scored in sum)" in page
    assert "| sample sizes | 50 | 45 | 1.000 | 0.900 | 0.947 | 1.000 | 0.900 | 0.947 | 0.930 / – |" in page
    assert "| sexes | 0 | 0 | – | – | – | – | – | – | – / – |" in page
