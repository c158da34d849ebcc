"""brat and back: every source of the corpus, and gold that hypothesis makes up, comes back as it went."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_corpus import SERIES, TRIAL, record, series, trial, write
from typer.testing import CliRunner

from extract.annotations import gold, manifest
from extract.annotations.brat import notes, read_folder, write_folder
from extract.annotations.brat.config import annotation_conf
from extract.annotations.brat.read import records
from extract.annotations.brat.write import ann
from extract.annotations.check import read_one
from extract.annotations.schema import CLOSED, attribute_types
from extract.cli.annotations import app
from extract.errors import RecordError
from extract.fields import FIELDS

ROOT = Path(__file__).parents[2]


def test_the_whole_corpus_comes_back(tmp_path: Path) -> None:
    ours = gold.load(ROOT / "annotations")
    files = {entry.id: ROOT / "corpus" / entry.file for entry in manifest.load(ROOT / "corpus")}
    write_folder(ours, {name: read_one(files[name]).text for name in ours}, tmp_path)
    assert read_folder(tmp_path) == ours


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1)
VALUES: dict[type, st.SearchStrategy[Any]] = {
    int: st.integers(0, 10**6),
    float: st.floats(-1e9, 1e9),
    str: WORDS,
    bool: st.booleans(),
    type(None): st.none(),
}


@st.composite
def evidence(draw: st.DrawFn, text: str) -> dict[str, Any]:
    spans = [found.span() for found in re.finditer(r"[^\n]+", text)]
    first, last = sorted(draw(st.lists(st.sampled_from(spans), min_size=2, max_size=2)))
    start, end = draw(st.integers(first[0], first[1] - 1)), draw(st.integers(last[0] + 1, last[1]))
    start, end = min(start, end - 1), max(start + 1, end)
    beside = draw(st.fixed_dictionaries({}, optional={"page": st.integers(1, 9)}))
    return {"start": start, "end": end, "text": text[start:end]} | beside


@st.composite
def facts(draw: st.DrawFn, field: str, text: str) -> dict[str, Any]:
    fact = {
        name: draw(
            st.one_of(st.sampled_from(CLOSED[field][name]), *[st.none()] * (type(None) in types))
            if name in CLOSED[field]
            else st.one_of(*(VALUES[kind] for kind in types))
        )
        for name, types in attribute_types(field).items()
    }
    fact["evidence"] = draw(st.lists(evidence(text), min_size=1, max_size=3))
    return fact | draw(st.fixed_dictionaries({}, optional={"note": WORDS}))


@st.composite
def sources(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    text = draw(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda words: words.strip("\n")))
    source = {"id": "any", "kind": "news", "title": draw(st.none() | WORDS)}
    made = []
    for role in ["primary", *["cited"] * draw(st.integers(0, 2))]:
        label = draw(st.sampled_from(["this study", "Novak et al. (2012)"]) | WORDS)
        study = {
            "label": label,
            "role": role,
            "design": draw(st.none() | WORDS),
            "year": draw(st.none() | st.just(2012)),
        }
        listed = {field: draw(st.lists(facts(field, text), max_size=2)) for field in FIELDS}
        made.append({"source": source, "study": study, **listed})
    return text, made


@given(sources())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_gold_comes_back(made: tuple[str, list[dict[str, Any]]]) -> None:
    text, ours = made
    lines = ann(ours, text)
    assert records(lines, text, ours[0]["source"], "any.ann") == ours


@given(st.dictionaries(st.from_regex(r"[a-z_]+", fullmatch=True), st.one_of(*VALUES.values())))
def test_notes_come_back_on_one_line(values: dict[str, Any]) -> None:
    line = notes.dumps(values)
    assert len(line.splitlines()) <= 1
    assert notes.loads(line) == values


def test_an_annotation_reads_as_an_annotator_would_write_it() -> None:
    assert ann(series(), SERIES).splitlines() == [
        "T1\tstudy_primary 0 29\tTwo cases of sine scleroderma",
        "#1\tAnnotatorNotes T1\tlabel=this study; design=null; year=null",
        "T2\tsubtypes 0 29\tTwo cases of sine scleroderma",
        "A1\tsubtypes-subtype T2 sine",
        "A2\tsubtypes-all T2",
    ]


def test_what_an_annotator_draws_needs_no_study_and_no_days() -> None:
    start = TRIAL.index("week 24")
    drawn = (
        f"A1\ttimepoints-unit T1 week\nT1\ttimepoints {start} {start + 7}\tweek 24\n"
        "A2\ttimepoints-kind T1 assessment\n#1\tAnnotatorNotes T1\tvalue=24\n"
    )
    (found,) = records(drawn, TRIAL, {"id": "trial", "kind": "abstract", "title": None}, "trial.ann")
    assert found["study"]["role"] == "primary"
    assert found["timepoints"] == [
        {"value": 24, "unit": "week", "days": 168, "kind": "assessment", "statistic": None}
        | {"evidence": [{"start": start, "end": start + 7, "text": "week 24"}]}
    ]


def test_a_span_over_lines_is_in_pieces() -> None:
    text = "Rodnan score\n\n21.4\n"
    whole = {"start": 0, "end": 18, "text": text[:18]}
    score = dict.fromkeys(FIELDS["mrss"].attributes()) | {"measure": "score", "value": 21.4, "evidence": [whole]}
    lines = ann([record("x", mrss=[score])], text)
    assert "\tmrss 0 12;14 18\tRodnan score 21.4\n" in lines


BROKEN = [
    ("T1\tsexes 0 4\tText\n#1\tAnnotatorNotes T1\tfemales=3", "its notes have females"),
    ("T1\tsexes 0 4\tText\n#1\tAnnotatorNotes T1\tthree", "not of the form name=value"),
    ("T1\tsexes 0 4\tText\n#1\tAnnotatorNotes T2\tfemale_n=3", "line 2: speaks of T2, which is not there"),
    ("T1\tsex 0 4\tText", "line 1: sex is no kind of annotation"),
    ("T1\tsexes 0 4\tText\nA1\tsexes-stage T1 enrolled", "sexes has no attribute sexes-stage"),
    ("T1\tsexes 0 4\tText\nE1\tsexes:T1", "line 2: 'E1\\tsexes:T1' is nothing that export writes"),
    ("T1\tsexes 0 4\tText\nR1\tof_study Arg1:T1 Arg2:T1\t", "T1 is tied to T1, which is no study"),
    ("T1\tsexes 0 4\tText\nR1\tsupported_by Arg1:T1 Arg2:T1\t", "no further evidence"),
    ("T1\ttimepoints 0 4\tText", "a time needs a value"),
]


@pytest.mark.parametrize(("lines", "message"), BROKEN, ids=[message for _, message in BROKEN])
def test_what_cannot_be_taken_back_is_told(lines: str, message: str) -> None:
    with pytest.raises(RecordError, match=re.escape(message)):
        records(lines, "Text\n", {"id": "x", "kind": "news", "title": None}, "x.ann")


def test_gold_without_offsets_is_told() -> None:
    ours = trial()
    del ours[0]["sexes"][0]["evidence"][0]["start"]
    with pytest.raises(RecordError, match="'25 women' has no offsets"):
        ann(ours, TRIAL)


def test_every_attribute_from_a_list_is_in_the_configuration() -> None:
    listed = annotation_conf().partition("[attributes]\n")[2].splitlines()
    assert "sample_sizes-stage\tArg:sample_sizes, Value:" + "|".join(CLOSED["sample_sizes"]["stage"]) in listed
    assert len(listed) == sum(map(len, CLOSED.values())) + 5  # all, absent, significant, serious, related


@pytest.mark.parametrize("form", ["brat", "jsonl"])
def test_the_commands_bring_gold_there_and_back(tmp_path: Path, form: str) -> None:
    annotations, corpus = write(tmp_path)
    there, back = tmp_path / "there", tmp_path / "back"
    command = ["export", str(annotations), str(corpus), "--format", form, "--out", str(there)]
    run = CliRunner().invoke(app, command)
    assert (run.exit_code, run.stdout) == (0, f"2 sources written to {there}\n")
    run = CliRunner().invoke(app, ["import", str(there), "--out", str(back)])
    assert (run.exit_code, run.stdout) == (0, f"2 sources written to {back}\n")
    assert gold.load(back) == gold.load(annotations)
    assert json.loads((back / "trial.json").read_text(encoding="utf-8")) == trial()
    names = {"records.jsonl"} if form == "jsonl" else {"annotation.conf", "visual.conf", "trial.ann", "trial.txt"}
    assert names <= {file.name for file in there.iterdir()}


def test_one_source_alone_and_one_that_is_not_there(tmp_path: Path) -> None:
    annotations, corpus = write(tmp_path)
    command = ["export", str(annotations), str(corpus), "--out", str(tmp_path / "out"), "--only"]
    assert CliRunner().invoke(app, [*command, "series"]).exit_code == 0
    assert sorted(file.name for file in (tmp_path / "out").glob("*.ann")) == ["series.ann"]
    assert isinstance(CliRunner().invoke(app, [*command, "trail"]).exception, RecordError)
