"""The command line and the public face."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import pty
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import stub_pipeline
from commands import Command, runner
from subprocesses import ENVIRONMENT

import extract.pipeline
from extract import cli
from extract.document import Document, Source
from extract.fields import FIELDS
from extract.records import loads

SAME_BYTES = ("records.jsonl", "failures.csv", "duplicates.csv", *(f"{field}.csv" for field in FIELDS))
BUDGET = 0.5  # seconds, for `import extract` and for `extract --help`

RUN_WITH_STUB = """
import sys, stub_pipeline, extract.pipeline
from extract import cli
from extract.batch import worker
extract.pipeline.load = worker.load_pipeline = stub_pipeline.load
sys.argv = ["extract", "run", "papers", "--out", "results"]
cli.main()
"""


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `extract …` in this process over the stub pipeline: exit code, stdout, stderr."""
    return runner(monkeypatch, capsys, columns=100)


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "a.txt").write_text("We enrolled 30 patients.\n\nSmith et al. enrolled 12 patients.\n")
    (folder / "b.txt").write_text("A cohort of 44 patients in 44 centres.\n")
    return folder


def test_run_reads_a_folder_and_says_what_it_found(command: Command, papers: Path) -> None:
    code, out, err = command("run", "papers", "--out", "results")
    assert code == 0, err
    assert err == ""
    assert re.search(r"sample sizes\W+3\W+2\W+2\W", out)  # facts, studies, sources
    assert "2 sources read from 2 paths" in out
    assert "Results: results/" in out
    assert "extract show papers/a.txt" in out
    results = Path("results")
    assert sorted(path.name for path in results.iterdir()) == sorted(
        (*SAME_BYTES, ".lock", "journal.sqlite", "run.json")
    )
    records = [loads(line) for line in (results / "records.jsonl").read_text().splitlines()]
    assert [(record.source.path, record.study.role) for record in records] == [
        ("papers/a.txt", "primary"), ("papers/a.txt", "cited"), ("papers/b.txt", "primary"),
    ]  # fmt: skip
    told = json.loads((results / "run.json").read_text())
    assert told["counts"]["facts"]["sample_sizes"] == 3
    assert told["workers"] >= 1
    assert len(told["config_sha256"]) == 64


def test_files_that_fail_are_told_with_their_reasons_and_the_others_read(command: Command, papers: Path) -> None:
    (papers / "empty.txt").write_text("")
    (papers / "d[ie].txt").write_text("DIE")
    (papers / "notes.json").write_text("{}")
    code, out, _ = command("run", papers.name, "nowhere.pdf", "--out", "results", "--workers", 2)
    assert code == 1
    assert "3 failures" in out
    assert "no such file or folder" in out
    assert "1 .json" in out
    with open("results/failures.csv", encoding="utf-8-sig", newline="") as stream:
        rows = {row["path"]: row["code"] for row in csv.DictReader(stream)}
    assert rows == {"papers/d[ie].txt": "killed", "papers/empty.txt": "empty", "nowhere.pdf": "missing"}
    assert all(path in out for path in rows)
    assert len(Path("results/records.jsonl").read_text().splitlines()) == 3


BAD = {
    "empty.txt": b"",
    "random.pdf": bytes((i * 7919) % 251 for i in range(4000)),
    "no_pages.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    "page.html": b"<!doctype html><html><head><script>var x;</script></head><body><img src='a.png'></body></html>",
    "bomb.xml": b'<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><article><body><p>&c;</p></body></article>',
    "outside.xml": b'<?xml version="1.0"?><!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b"<article><body><p>&x;</p></body></article>",
    "huge.txt": b"30 patients\n" * 4_200_000,
}


def test_bad_files_of_every_kind_cost_a_row_each_and_nothing_else(command: Command, papers: Path) -> None:
    for name, content in BAD.items():
        (papers / name).write_bytes(content)
    Path("nothing").mkdir()
    code, _, _ = command("run", "papers", "nothing", "nowhere.pdf", "--out", "results", "--workers", 2)
    assert code == 1
    with open("results/failures.csv", encoding="utf-8-sig", newline="") as stream:
        rows = {row["path"]: row for row in csv.DictReader(stream)}
    assert set(rows) == {*(f"papers/{name}" for name in BAD), "nothing", "nowhere.pdf"}
    assert not [row for row in rows.values() if not row["reason"] or "\n" in row["reason"] or row["code"] == "error"]
    read = {loads(line).source.path for line in Path("results/records.jsonl").read_text().splitlines()}
    assert read == {"papers/a.txt", "papers/b.txt"}


def test_two_runs_and_two_processes_give_the_same_bytes(command: Command, papers: Path) -> None:
    for i in range(5):
        (papers / f"c{i}.txt").write_text(f"{i} patients {'SLOW' * (i % 2)}")
    (papers / "empty.txt").write_text("")
    contents = set()
    for name, workers in (("first", 1), ("second", 1), ("third", 2)):
        command("run", "papers", "--out", name, "--workers", workers)
        contents.add(tuple(Path(name, file).read_bytes() for file in SAME_BYTES))
    assert len(contents) == 1


@pytest.mark.parametrize("content", [None, "data.json", ".hidden.txt"])
def test_a_folder_without_documents_is_said_clearly(command: Command, papers: Path, content: str | None) -> None:
    Path("none").mkdir()
    if content:
        Path("none", content).write_text("30 patients")
    code, out, _ = command("run", "none", "--out", "results")
    assert code == 1
    assert "the folder holds no documents" in out
    assert "nothing could be read" in out
    assert Path("results/records.jsonl").read_bytes() == b""


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["run", "papers"], "--out"),
        (["run", "--out", "results"], "PATH"),
        (["run", "papers", "--out", "results", "--workers", "0"], "--workers"),
        (["run", "papers", "--out", "results", "--timeout", "0"], "--timeout"),
        (["run", "papers", "--out", "results", "--wrokers", "2"], "--workers"),
        (["run", "papers", "--out", "papers/a.txt"], "name another folder with --out"),
        (["run", "papers", "--out", "results", "--model", "absent_model"], "install it or leave out --model"),
        (["show", "papers/a.txt", "--model", "absent_model"], "install it or leave out --model"),
        (["rum", "papers"], "run"),
    ],
)
def test_wrong_usage_is_2_and_says_what_to_do(command: Command, papers: Path, arguments: list[str], hint: str) -> None:
    code, _, err = command(*arguments)
    assert code == 2
    assert hint in err


def test_show_prints_the_text_and_a_table_for_each_study(command: Command, papers: Path) -> None:
    code, out, _ = command("show", "papers/a.txt")
    assert code == 0
    assert "We enrolled 30 patients." in out
    assert "sample sizes  sexes  subtypes  timepoints  mRSS  adverse events" in out
    assert "this study (primary)" in out
    assert "Smith et al. (cited)" in out
    assert re.search(r"sample sizes\W+count 30, unit participants, stage enrolled\W+30 patients\W+12–23\W+0\.50", out)


def test_show_colours_the_evidence_and_nothing_else(papers: Path) -> None:
    from rich.console import Console

    from extract.display import STYLES, highlighted

    (document,) = extract.read("papers/b.txt")
    text = highlighted(document, stub_pipeline.StubPipeline().extract(document))
    assert text.plain == document.text
    assert [(text.plain[span.start : span.end], span.style) for span in text.spans] == [
        ("44 patients", STYLES["sample_sizes"])
    ]
    screen = io.StringIO()
    Console(file=screen, force_terminal=True, color_system="standard").print(text)
    assert "\x1b[1;32m44 patients\x1b[0m in 44 centres" in screen.getvalue()


def test_a_source_cannot_steer_the_terminal(command: Command, papers: Path) -> None:
    from rich.console import Console

    from extract.display import source_view

    text = "\x1b[2J\x07\r\x9b1m[bold]9 patients[/bold]"
    document = Document(Source("sha256:0", "a\x1b[2J.txt", "news"), text)
    screen = io.StringIO()
    Console(file=screen).print(source_view(document, stub_pipeline.StubPipeline().extract(document)))
    assert not set("\x1b\x07\r\x9b") & set(screen.getvalue())
    assert "[bold]9 patients[/bold]" in screen.getvalue()  # nor is it taken for markup
    (papers / "n\x1b[2J.txt").write_text("")
    _, out, err = command("run", papers, "nothing\x1b[2J", "--out", "results")
    assert "\x1b" not in out + err


def test_a_pipe_that_closes_and_a_terminal_without_unicode_are_no_errors(papers: Path) -> None:
    (papers / "long.txt").write_text("Skleroderma – “Haut” ≥ 3 patients.\n" * 20_000)
    command = f"{sys.executable} -c '{RUN_WITH_STUB}' | head -n 3"
    command = command.replace('"run", "papers", "--out", "results"', '"show", "papers/long.txt"')
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 3


def test_show_of_what_cannot_be_read_is_one_line(command: Command, papers: Path) -> None:
    (papers / "empty.txt").write_text("")
    for path, reason in (("papers/empty.txt", "is empty"), ("papers/none.txt", "does not exist")):
        code, out, err = command("show", path)
        assert (code, out) == (1, "")
        assert re.fullmatch(rf"extract: {path}: {reason}[^\n]*\n", err)


def test_a_fault_is_one_line_unless_tracebacks_are_asked_for(
    command: Command, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr(extract.pipeline, "load", fails)
    code, _, err = command("show", "papers/a.txt")
    assert code == 1
    assert err.startswith("extract: ZeroDivisionError: two lines. This is a fault of extract; set EXTRACT_DEBUG=1")
    assert err.count("\n") == 1
    monkeypatch.setenv("EXTRACT_DEBUG", "1")
    monkeypatch.setattr(sys, "argv", ["extract", "show", "papers/a.txt"])
    with pytest.raises(ZeroDivisionError):
        cli.main()


def test_ctrl_c_ends_a_run_and_its_workers_and_says_how_to_go_on(papers: Path) -> None:
    (papers / "slow.txt").write_text("HANG")
    process = subprocess.Popen(
        [sys.executable, "-c", RUN_WITH_STUB], env=ENVIRONMENT, stderr=subprocess.PIPE, text=True
    )
    while not Path("results/journal.sqlite").exists():
        time.sleep(0.05)
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err == "extract: stopped; 2 sources are kept in results. Give the same command again to go on.\n"
    assert len(Path("results/records.jsonl").read_text().splitlines()) == 3
    assert json.loads(Path("results/run.json").read_text())["complete"] is False


def test_on_a_terminal_there_is_a_bar(papers: Path) -> None:
    for i in range(6):
        (papers / f"slow{i}.txt").write_text(f"SLOW {i}")
    (papers / "empty.txt").write_text("")
    screen, other = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", RUN_WITH_STUB], env=ENVIRONMENT, stderr=other)
    os.close(other)
    shown = b""
    with contextlib.suppress(OSError):  # the end of a terminal is an error
        while chunk := os.read(screen, 4096):
            shown += chunk
    os.close(screen)
    assert process.wait(timeout=20) == 1
    assert re.search(rb"9/9 files, [\d.]+ a minute, 1 failed", shown)


@pytest.mark.parametrize("arguments", [[], ["run"], ["show"], ["evaluate"]])
def test_help_has_an_example(command: Command, arguments: list[str]) -> None:
    code, out, _ = command(*arguments, "--help")
    assert code == 0
    assert f"Example: extract {' '.join(arguments)}" in out


def test_version(command: Command) -> None:
    assert command("--version") == (0, f"extract {extract.__version__}\n", "")


def fastest(*arguments: str, tries: int = 5) -> tuple[float, str]:
    """Processor seconds and output of the fastest of several runs of this Python, start included.

    On an idle machine that is the time a user waits; on a busy one the user's wait says more of the other work.
    """
    best, out = float("inf"), ""
    for _ in range(tries):
        began = children_seconds()
        command = [sys.executable, *arguments]
        out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT).stdout
        best = min(best, children_seconds() - began)
    return best, out


def children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_import_is_quick_and_leaves_the_heavy_modules_for_later() -> None:
    heavy = "{'spacy', 'pdfplumber', 'pdfminer', 'pandas', 'numpy', 'trafilatura', 'lxml', 'rich', 'typer'}"
    seconds, out = fastest("-c", f"import sys, extract; print(sorted({heavy} & set(sys.modules)))")
    assert out == "[]\n"
    assert seconds < BUDGET


@pytest.mark.parametrize("arguments", [["--help"], ["run", "--help"], ["--version"]])
def test_help_is_quick(arguments: list[str]) -> None:
    seconds, out = fastest("-m", "extract.cli", *arguments)
    assert out
    assert seconds < BUDGET


def test_the_public_face_is_whole() -> None:
    assert all(getattr(extract, name) is not None for name in extract.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = extract.nothing
