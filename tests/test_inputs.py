"""Files, folders and globs, in a fixed order, each file once."""

from __future__ import annotations

import gzip
import os
import zipfile
from itertools import islice
from pathlib import Path

import pytest

from extract.errors import Failure
from extract.inputs import Input, Inputs, load, recorded


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `papers` below the current one."""
    monkeypatch.chdir(tmp_path)
    for name in ("papers/b.txt", "papers/a.pdf", "papers/sub/c.html", "papers/.hidden.txt", "papers/.git/d.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    return tmp_path / "papers"


def found(*paths: str | Path) -> list[str]:
    return [item.path if isinstance(item, Input) else f"{item.code}: {item.path}" for item in Inputs(paths)]


def test_folders_are_walked_in_order_without_hidden_names(papers: Path) -> None:
    assert found("papers") == ["papers/a.pdf", "papers/b.txt", "papers/sub/c.html"]


@pytest.mark.parametrize("given", ["./papers", "papers/", "papers//", "papers/sub/.."])
def test_a_path_is_recorded_in_one_form(papers: Path, given: str) -> None:
    assert found(given)[0] == "papers/a.pdf"


def test_an_absolute_path_stays_absolute(papers: Path) -> None:
    assert found(papers / "a.pdf") == [(papers / "a.pdf").as_posix()]


def test_globs_are_expanded_and_sorted(papers: Path) -> None:
    assert found("papers/*.*") == ["papers/a.pdf", "papers/b.txt"]
    assert found("papers/**/*.html") == ["papers/sub/c.html"]
    assert found("papers/*.nbib") == ["missing: papers/*.nbib"]


def test_a_name_that_looks_like_a_glob_is_a_name_first(papers: Path) -> None:
    (papers / "[b].txt").write_text("text")
    assert found("papers/[b].txt") == ["papers/[b].txt"]


def test_a_file_comes_once_however_it_is_reached(papers: Path) -> None:
    os.symlink("b.txt", papers / "link.txt")
    assert found("papers", "papers", "papers/b.txt", "papers/*.txt") == found("papers")
    assert found("papers/b.txt", "papers") == ["papers/b.txt", "papers/a.pdf", "papers/sub/c.html"]


def test_links_in_a_circle_end(papers: Path) -> None:
    os.symlink("..", papers / "sub" / "up")
    os.symlink("self", papers / "self")
    assert found("papers") == ["papers/a.pdf", "papers/b.txt", "missing: papers/self", "papers/sub/c.html"]


def test_a_missing_path_is_a_failure_and_the_rest_goes_on(papers: Path) -> None:
    missing, *rest = Inputs(["nowhere.pdf", "papers/b.txt"])
    assert missing == Failure("nowhere.pdf", "missing", "no such file or folder; check the path")
    assert rest == [Input("papers/b.txt", "papers/b.txt")]


def test_what_is_no_document_is_skipped_in_a_folder_and_read_by_name(papers: Path) -> None:
    for name in ("README.md", "run.json", "x.JSON", "figure.png"):
        (papers / name).write_text("text")
    inputs = Inputs(["papers"])
    assert len(list(inputs)) == 3
    assert inputs.skipped == {".md": 1, ".json": 2, ".png": 1}
    assert found("papers/README.md") == ["papers/README.md"]


@pytest.mark.parametrize("content", [[], ["data.json"], [".hidden"], ["empty/"]])
def test_a_folder_without_documents_is_a_failure(papers: Path, content: list[str]) -> None:
    folder = papers / "none"
    folder.mkdir()
    for name in content:
        (folder / name).mkdir() if name.endswith("/") else (folder / name).write_text("text")
    (failure,) = Inputs(["papers/none"])
    assert isinstance(failure, Failure)
    assert (failure.path, failure.code) == ("papers/none", "no_documents")


def test_a_pipe_is_refused_rather_than_waited_for(papers: Path) -> None:
    os.mkfifo(papers / "pipe.txt")
    assert "unsupported: papers/pipe.txt" in found("papers")


def test_bytes_that_are_no_text_are_escaped_in_the_recorded_path(papers: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (papers / name).write_text("text")
    (item,) = Inputs([f"papers/{name}"])
    assert isinstance(item, Input)
    assert item.path == "papers/caf\\udce9.txt"
    assert Path(item.file).read_text() == "text"
    assert recorded("papers/a\nb.txt") == "papers/a\nb.txt"


def test_urls_are_listed_in_order_without_what_is_no_document(papers: Path) -> None:
    for name in ("papers/table.csv", "papers/sub/packed.zip", "papers/sub/d.txt.gz"):
        (papers.parent / name).write_bytes(b"text")
    url = papers.as_uri()
    assert found(url) == [
        f"{url}/a.pdf", f"{url}/b.txt", f"{url}/sub/c.html", f"{url}/sub/d.txt.gz",
        f"unsupported: {url}/sub/packed.zip",
    ]  # fmt: skip
    assert found(f"{url}/*.pdf") == [f"{url}/a.pdf"]
    assert found(f"{url}/table.csv") == [f"{url}/table.csv"]
    assert found(f"{url}/nowhere.pdf") == [f"missing: {url}/nowhere.pdf"]


def test_members_of_archives_come_in_order(papers: Path) -> None:
    with zipfile.ZipFile(papers / "sub" / "a.zip", "w") as archive:
        for name in ("z.txt", "m/b.pdf", ".hidden.txt", "t.csv"):
            archive.writestr(name, "text")
    (papers / "sub" / "b.xml.gz").write_bytes(gzip.compress(b"text"))
    (papers / "sub" / "c.tar.gz").write_bytes(b"")
    assert found("papers/sub") == [
        "papers/sub/a.zip!/m/b.pdf", "papers/sub/a.zip!/z.txt", "papers/sub/b.xml.gz", "papers/sub/c.html",
    ]  # fmt: skip
    assert found("papers/sub/c.tar.gz") == ["unsupported: papers/sub/c.tar.gz"]
    members = [item for item in Inputs(["papers/sub"]) if isinstance(item, Input)]
    assert [load(item) for item in members] == [b"text"] * 4
    assert [item.name for item in members][2].endswith("b.xml")


def test_files_are_found_as_they_are_needed(papers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entered: list[str] = []
    scandir = os.scandir

    def watched(path: str) -> object:
        entered.append(path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", watched)
    assert len(list(islice(Inputs(["papers"]), 2))) == 2
    assert entered == ["papers"]
