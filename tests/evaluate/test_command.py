"""`extract evaluate` as a user meets it, over a stub pipeline and three small documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from commands import Command, runner
from evaluated import record

TEXTS = {
    "a": "It was so. We enrolled 30 patients. That was all.",
    "b": "We enrolled 31 patients, 12 patients on placebo.",
    "c": "A cohort of 44 patients.",
}
SPLITS = {"a": "train", "b": "dev", "c": "test"}


def enrolled(name: str, count: int, words: str) -> dict[str, Any]:
    start = TEXTS[name].index(words)
    evidence = [{"start": start, "end": start + len(words), "text": words}]
    return {"count": count, "unit": "participants", "stage": "enrolled", "group": None, "evidence": evidence}


# The stub finds every "N patients": of a all, of b one of two and one too many, of c nothing right.
GOLD = {
    "a": [enrolled("a", 30, "30 patients")],
    "b": [enrolled("b", 31, "31 patients"), enrolled("b", 21, "12 patients")],
    "c": [enrolled("c", 45, "44 patients")],
}


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `extract …` in this process: exit code, stdout, stderr."""
    return runner(monkeypatch, capsys, columns=140)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with documents, manifest and gold, as in the repository."""
    monkeypatch.chdir(tmp_path)
    for name in ("corpus", "annotations", "models"):
        Path(name).mkdir()
    rows = [f"{name},news,{split},text" for name, split in SPLITS.items()]
    Path("corpus/manifest.csv").write_text("\n".join(["id,kind,split,layout", *rows]) + "\n")
    for name, text in TEXTS.items():
        Path("corpus", f"{name}.txt").write_text(text)
        gold = record(sample_sizes=GOLD[name])
        gold["source"]["id"] = name
        Path("annotations", f"{name}.json").write_text(json.dumps([gold]))


def test_a_folder_of_documents_is_read_and_scored(command: Command) -> None:
    code, out, err = command("evaluate", "corpus", "--workers", 1)
    assert (code, err) == (0, "")
    assert "3 sources scored" in out
    assert "0.500" in out  # 2 of 4, with 4 found
    assert [word for word in ("train", "dev", "test") if word in out] == ["train", "dev", "test"]


def test_a_run_folder_gives_the_same_as_the_documents(command: Command) -> None:
    assert command("run", "corpus", "--out", "results")[0] == 0
    first = command("evaluate", "corpus", "--json", "first.json")
    second = command("evaluate", "results", "--json", "second.json")
    third = command("evaluate", "results/records.jsonl", "--json", "third.json")
    assert first[1] == second[1] == third[1]
    assert Path("first.json").read_bytes() == Path("second.json").read_bytes() == Path("third.json").read_bytes()
    told = json.loads(Path("first.json").read_text())["overall"]["fields"]
    assert told["sample_sizes"]["value"]["right"] == 2
    assert told["mrss"]["value"]["f1"] is None


def test_errors_come_with_their_sentences_but_none_of_test(command: Command) -> None:
    code, out, _ = command("evaluate", "corpus", "--errors")
    listing = out[out.index("Confidence:") :]
    assert code == 0
    assert "b  sample sizes: numerical (count)" in listing
    assert "gold   count 21" in listing
    assert "found  count 12" in listing
    assert "“We enrolled 31 patients, 12 patients on placebo.”" in listing
    assert "45" not in listing
    assert "44" not in listing
    assert "The errors of 1 sources of the split test are not listed" in listing


def test_errors_of_test_alone_are_refused_with_the_reason(command: Command) -> None:
    code, out, err = command("evaluate", "corpus", "--split", "test", "--errors")
    assert (code, out) == (2, "")
    assert "only ever scored in sum" in err


def test_without_a_manifest_every_error_is_listed(command: Command) -> None:
    Path("corpus/manifest.csv").unlink()
    _, out, _ = command("evaluate", "corpus", "--errors")
    assert "gold   count 45" in out


def test_another_run_is_compared_fact_by_fact_but_in_test_by_number(command: Command) -> None:
    command("run", "corpus", "--out", "results")
    Path("corpus/b.txt").write_text("We enrolled 21 patients.")
    Path("corpus/c.txt").write_text("We enrolled 45 patients.")
    _, out, _ = command("evaluate", "corpus", "--against", "results")
    assert "+ b  sample sizes: count 21" in out
    assert "- b  sample sizes: count 31" in out
    assert "1 facts gained, 1 lost" in out
    assert "and 1 gained, 0 lost in sources of the split test" in out
    assert "count 45" not in out


def test_sources_that_the_other_run_does_not_have_are_no_gain(command: Command) -> None:
    command("run", "corpus/b.txt", "corpus/c.txt", "--out", "results")
    _, out, _ = command("evaluate", "corpus", "--against", "results")
    assert "0 facts gained, 0 lost" in out
    assert "Compared over 2 sources; of 1 the other run has no record" in out
    code, _, err = command("evaluate", "corpus", "--split", "train", "--against", "results")
    assert (code, "name another one with --against" in err) == (2, True)


def test_the_gate_passes_until_a_field_falls(command: Command) -> None:
    assert command("evaluate", "corpus", "--scorecard", "models")[0] == 0
    assert "| sample sizes | 1 | 1 | 1.000 |" in Path("models/SCORECARD.md").read_text()
    code, out, _ = command("evaluate", "corpus", "--check", "models/scores.json")
    assert (code, "No field is more than 0.01 below the kept scores" in out) == (0, True)
    Path("corpus/a.txt").write_text("It was so.")
    code, out, _ = command("evaluate", "corpus", "--check", "models/scores.json")
    assert code == 1
    assert "sample sizes at value level, train: F1 0.000, was 1.000; -1 right, +0 wrong" in out
    assert "- a  sample sizes: count 30" in out


def test_a_page_is_written(command: Command) -> None:
    assert command("evaluate", "corpus", "--split", "dev", "--html", "page.html")[0] == 0
    assert "<title>Evaluation of corpus, dev</title>" in Path("page.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["nowhere"], "name a folder of documents or one that `extract run` wrote"),
        (["corpus", "--gold", "models"], "--gold"),
        (["corpus", "--gold", "nowhere"], "name a folder of gold"),
        (["corpus", "--split", "tset"], "there are: dev, test, train"),
        (["corpus", "--manifest", "nowhere.csv"], "nowhere.csv"),
        (["corpus", "--manifest", "corpus/a.txt"], "no column 'id'"),
        (["corpus/a.txt"], "corpus/a.txt:1 is not JSON"),
        (["annotations/a.json"], "annotations/a.json:1 is no record"),
        (["corpus", "--check", "nowhere.json"], "--scorecard"),
        (["corpus", "--split", "dev", "--check", "models/scores.json"], "leave out --split"),
        (["corpus", "--json", "nowhere/a.json"], "name another file"),
    ],
)
def test_wrong_usage_is_2_and_says_what_to_do(command: Command, arguments: list[str], hint: str) -> None:
    code, _, err = command("evaluate", *arguments)
    assert code == 2
    assert hint in err


def test_a_source_that_was_not_read_is_missed_and_told(command: Command) -> None:
    Path("corpus/c.txt").write_text("")
    _, out, err = command("evaluate", "corpus")
    assert "corpus/c.txt: is empty" in err
    assert "3 sources scored, 1 of them without a record: all missed" in out
