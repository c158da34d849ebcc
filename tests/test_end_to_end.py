"""The command over the real pipeline and the documents of the corpus."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from subprocesses import ENVIRONMENT

import extract
from extract.fields import FIELDS
from extract.records import loads

TOP = Path(__file__).parents[1]
MOST_DOCUMENTS = 5
SAME_BYTES = ("records.jsonl", "failures.csv", *(f"{field}.csv" for field in FIELDS))


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents of the corpus, each under two names, so that two processes have enough to do."""
    folder = tmp_path_factory.mktemp("papers")
    for path in sorted((TOP / "corpus").glob("*.txt"))[:MOST_DOCUMENTS]:
        for copy in "ab":
            shutil.copy(path, folder / f"{path.stem}-{copy}.txt")
    return folder


@pytest.fixture(scope="module")
def runs(papers: Path) -> list[Path]:
    """Result folders of two runs in one process and one run in two."""
    folders = []
    for name, workers in (("first", 1), ("second", 1), ("two", 2)):
        folders.append(papers / ".runs" / name)
        options = ["--out", str(folders[-1]), "--workers", str(workers)]
        command = [sys.executable, "-m", "extract.cli", "run", ".", *options]
        done = subprocess.run(command, cwd=papers, env=ENVIRONMENT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr  # on a slow machine it tells its progress there
    return folders


def test_the_results_are_the_same_bytes(runs: list[Path]) -> None:
    contents = {tuple((folder / name).read_bytes() for name in SAME_BYTES) for folder in runs}
    assert len(contents) == 1


def test_evidence_stands_where_it_says(papers: Path, runs: list[Path]) -> None:
    records = [loads(line) for line in (runs[0] / "records.jsonl").read_text(encoding="utf-8").splitlines()]
    texts = {path: next(extract.read(papers / path)).text for path in {record.source.path for record in records}}
    facts = [(texts[record.source.path], fact) for record in records for fact in record]
    assert len(facts) >= len(texts)
    for text, fact in facts:
        assert fact.evidence
        assert 0 <= fact.confidence <= 1
        assert all(text[item.start : item.end] == item.text != "" for item in fact.evidence)


def test_a_model_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "extract.cli", "run", "corpus", "--out", str(tmp_path), "--model", "no_such_model"]
    done = subprocess.run(command, cwd=TOP, env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith("extract: ")
    assert "no_such_model" in done.stderr
    assert done.stderr.count("\n") == 1
