"""The validator: silent over good gold, and one line for each thing that is wrong."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_corpus import SERIES, TRIAL, evidence, fact, record, trial, write
from typer.testing import CliRunner

from extract.annotations.check import Report, check
from extract.cli.annotations import app
from extract.errors import RecordError

ROOT = Path(__file__).parents[2]
Change = Callable[[dict[str, Any]], object]


def messages(folder: Path, **changed: Any) -> list[str]:
    return [problem.message for problem in check(*write(folder, **changed)).problems]


def test_our_gold_has_nothing_to_put_right() -> None:
    report = check(ROOT / "annotations", ROOT / "corpus")
    assert [str(problem) for problem in report.problems] == []
    assert report.n_sources >= 160


def test_good_gold_is_counted(tmp_path: Path) -> None:
    assert check(*write(tmp_path)) == Report((), n_sources=2, n_records=2, n_facts=7)


BROKEN: list[tuple[str, Change, str]] = [
    ("sample_sizes", lambda f: f.pop("group"), "lacks group"),
    ("sample_sizes", lambda f: f.update(size=1), "unknown attributes size"),
    ("sample_sizes", lambda f: f.update(count="31"), "count is '31'; it takes int"),
    ("sample_sizes", lambda f: f.update(count=True), "count is True; it takes int"),
    ("sample_sizes", lambda f: f.update(stage="included"), "stage is 'included'; use one of"),
    ("sample_sizes", lambda f: f.update(group=""), "group is empty; write null"),
    ("sample_sizes", lambda f: f.update(group="placebo "), "needless spaces"),
    ("sample_sizes", lambda f: f.update(count=32), "count is 32, which its evidence does not state"),
    ("sample_sizes", lambda f: f.update(evidence=[]), "has no evidence"),
    ("sample_sizes", lambda f: f["evidence"][0].pop("start"), "has no offsets"),
    ("sample_sizes", lambda f: f["evidence"][0].update(start=3), "is not at 3:"),
    ("sexes", lambda f: f.update(female_n=None), "states no number"),
    ("sexes", lambda f: f.update(of_n=24), "more females and males than of_n"),
    ("sexes", lambda f: f.update(of_n=61), "of_n is 61, which the source does not state"),
    ("sexes", lambda f: f.update(female_n=None, female_pct=125.0), "female_pct is 125.0; a percentage is at most 100"),
    ("timepoints", lambda f: f.update(days=167), "days is 167; 24 week are 168"),
    ("timepoints", lambda f: f.update(value=0, days=0), "baseline (time 0) is no timepoint"),
    ("mrss", lambda f: f.update(value=3.2), "change of 3.2 called improved; an improvement is negative"),
    ("mrss", lambda f: f.update(significant=None), "has a p but significant is null"),
    ("mrss", lambda f: f.update(p="p=0.03"), "write it as '0.03'"),
    ("mrss", lambda f: f.update(timepoint="24 weeks"), "ISO 8601"),
    ("mrss", lambda f: f.update(ci_low=-1.0, ci_high=-5.0), "ci_low is above ci_high"),
    ("mrss", lambda f: f.update(measure="score", value=52), "lies between 0 and 51"),
    ("mrss", lambda f: f.update(n=46), "n is 46, which the source does not state"),
    ("mrss", lambda f: f.update(sd=-1.0), "sd is -1.0; a number like this is never negative"),
    ("adverse_events", lambda f: f.update(absent=True), "an absence has none"),
    ("adverse_events", lambda f: f.update(n=0), "that is absent: true"),
    ("adverse_events", lambda f: f.update(grade="3"), "a number is written as a number"),
    ("adverse_events", lambda f: f.update(of_n=None, n=2), "n is 2, which its evidence does not state"),
]


@pytest.mark.parametrize(("field", "change", "message"), BROKEN, ids=[message for _, _, message in BROKEN])
def test_one_broken_fact_is_one_line(tmp_path: Path, field: str, change: Change, message: str) -> None:
    gold = trial()
    change(gold[0][field][0])
    found = messages(tmp_path, trial=gold)
    assert [message in line for line in found] == [True], found


def test_a_note_says_where_else_a_number_comes_from(tmp_path: Path) -> None:
    gold = trial()
    gold[0]["sample_sizes"][0] |= {"count": 32, "note": "the author corrects the number in a footnote"}
    assert messages(tmp_path, trial=gold) == []


RECORDS: list[tuple[list[dict[str, Any]], str]] = [
    ([], "has no record"),
    ([record("trial"), record("trial", label="that study")], "has a primary record that is not the first, or two"),
    ([record("trail")], "source.id is 'trail'"),
    ([record("trial"), record("trial", "cited", "Novak 2012")], "the cited study 'Novak 2012' has no fact"),
    (
        [record("trial", "cited", f"Novak {tail}", sexes=trial()[0]["sexes"]) for tail in ("et al.", "study")],
        "two records of the study 'novak'",
    ),
    ([record("trial", sexes=2 * trial()[0]["sexes"])], "2 facts with the same group (none)"),
]  # fmt: skip


@pytest.mark.parametrize(("gold", "message"), RECORDS, ids=[message for _, message in RECORDS])
def test_records_of_another_form(tmp_path: Path, gold: list[dict[str, Any]], message: str) -> None:
    annotations, corpus = write(tmp_path)
    (annotations / "trial.json").write_text(json.dumps(gold), encoding="utf-8")
    assert any(message in problem.message for problem in check(annotations, corpus).problems)


def test_a_title_may_state_a_subtype_but_its_number_must_stand_there(tmp_path: Path) -> None:
    wrong = fact("subtypes", "Both were men", SERIES, subtype="sine", n=3)
    assert messages(tmp_path, series=[record("series", subtypes=[wrong])]) == [
        "this study, subtypes, 'Both were men': n is 3, which its evidence does not state; correct it, add the words "
        "that state it, or say in a note how they do"
    ]


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("split", "testing", "split is 'testing'"),
        ("kind", "letter", "kind is 'letter'"),
        ("layout", "docx", "layout is 'docx'"),
        ("study", "study-of-series", "the study study-of-series stands in test and train"),
        ("study", "", "has no study"),
        ("sha256", "0" * 64, "sha256 is not that of trial.txt"),
        ("id", "series", "series stands in 2 rows"),
    ],
)
def test_a_wrong_row_of_the_manifest(tmp_path: Path, column: str, value: str, message: str) -> None:
    annotations, corpus = write(tmp_path)
    rows = list(csv.DictReader((corpus / "manifest.csv").read_text(encoding="utf-8").splitlines()))
    rows[1][column] = value
    lines = [",".join(rows[0]), *(",".join(row.values()) for row in rows)]
    (corpus / "manifest.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert any(message in problem.message for problem in check(annotations, corpus).problems)


def test_a_source_without_gold_and_gold_without_a_source(tmp_path: Path) -> None:
    annotations, corpus = write(tmp_path)
    (annotations / "trial.json").rename(annotations / "trail.json")
    assert [(Path(problem.file).name, problem.message) for problem in check(annotations, corpus).problems] == [
        ("trial.json", "is not there; annotate its document"),
        ("trail.json", f"has no row in {corpus / 'manifest.csv'}; add it"),
    ]


def test_documents_and_gold_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    annotations, corpus = write(tmp_path)
    (corpus / "series.txt").unlink()
    (annotations / "trial.json").write_text("[{", encoding="utf-8")
    found = {Path(problem.file).name: problem.message for problem in check(annotations, corpus).problems}
    assert found["series.txt"] == "does not exist; check the path"
    assert found["trial.json"].startswith("is not JSON")


@pytest.mark.parametrize("missing", ["annotations", "corpus"])
def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path, missing: str) -> None:
    annotations, corpus = write(tmp_path)
    (tmp_path / missing).rename(tmp_path / "elsewhere")
    with pytest.raises(RecordError, match="name the folder"):
        check(annotations, corpus)


def test_one_text_in_two_splits_is_found(tmp_path: Path) -> None:
    retold = SERIES.split("\n")[0] + TRIAL[TRIAL.index("\n") :].replace("Nobody died", "There was no death")
    annotations, corpus = write(tmp_path)
    (corpus / "series.txt").write_text(retold, encoding="utf-8")
    found = [problem.message for problem in check(annotations, corpus).problems]
    assert any("series (test) and trial (train) share" in message for message in found)


def test_mending_finds_words_that_have_moved(tmp_path: Path) -> None:
    gold = trial()
    del gold[0]["sexes"][0]["evidence"][0]["start"], gold[0]["sexes"][0]["evidence"][0]["end"]
    gold[0]["timepoints"][0]["evidence"][0] |= {"start": 5, "end": 15}
    annotations, corpus = write(tmp_path, trial=gold)
    assert len(check(annotations, corpus).problems) == 2
    assert check(annotations, corpus, mend=True).problems == ()
    mended = json.loads((annotations / "trial.json").read_text(encoding="utf-8"))
    assert mended[0]["sexes"][0]["evidence"] == evidence(TRIAL, "25 women")
    assert mended == trial()


def test_the_command_prints_a_line_a_problem_and_counts_what_is_right(tmp_path: Path) -> None:
    annotations, corpus = write(tmp_path)
    run = CliRunner().invoke(app, ["check", str(annotations), str(corpus)])
    assert (run.exit_code, run.stdout) == (0, "2 sources, 2 records, 7 facts: nothing to put right\n")
    (annotations / "trial.json").write_text("[]", encoding="utf-8")
    run = CliRunner().invoke(app, ["check", str(annotations), str(corpus)])
    assert run.exit_code == 1
    assert run.stdout == (
        f"{annotations / 'trial.json'}: has no record; write one with empty fields for a source that states nothing\n"
    )
    assert run.stderr == "1 problem in 2 sources\n"
