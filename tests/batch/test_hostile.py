"""Hostile input: nothing is executed, fetched or written outside the run folder, and every bad thing is told."""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from subprocesses import ENVIRONMENT

from extract.errors import Failure
from extract.inputs import Input, Inputs, archives, content, load
from extract.records import loads

EMOJI = "🩺" * 62 + "abc.txt"  # 255 bytes, the longest name there is
NAMES = ["new\nline.txt", "quo\"te's.txt", "$(touch ran).txt", "-rf.txt", "=1+1.txt", "a;b&c|d.txt", EMOJI]
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(touch ran)>>
/AA<</WC<</S/URI/URI(http://127.0.0.1:9/x)>>>>>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>
%%EOF"""
XML = b"""<?xml version="1.0"?><!DOCTYPE article PUBLIC "x" "http://127.0.0.1:9/jats.dtd" [
<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/x">]>
<article><front/><body><p>We enrolled 30 patients. &file; &net;</p></body></article>"""
HTML = b"""<!doctype html><html><head><script src="http://127.0.0.1:9/x.js"></script>
<link rel=stylesheet href="http://127.0.0.1:9/x.css"><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">
</head><body><article><h1>Trial of a drug for scleroderma</h1>
<p>We enrolled 31 patients with scleroderma at four hospitals. They took the drug for 24 weeks, and the skin score was
measured before and after. No serious adverse event was seen, and the doctors who led the trial told us that the
patients had been content with it, too, on the whole.</p>
<img src="http://127.0.0.1:9/x.png"><iframe src="file:///etc/passwd"></iframe></article></body></html>"""

GUARDED = """
import sys, audited, extract.pipeline
from extract import cli
from extract.batch import worker
worker.load_pipeline = audited.load
audited.forbid()
sys.argv = ["extract", "run", "papers", "--out", "out", "--workers", "2"]
cli.main()
"""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `papers` full of hostile things, which a guarded run has read into `out`."""
    folder = tmp_path_factory.mktemp("hostile")
    papers = folder / "papers"
    papers.mkdir()
    for i, name in enumerate(NAMES):
        (papers / name).write_text(f"We enrolled {i + 100} patients.")
    (papers / "launch.pdf").write_bytes(PDF)
    (papers / "entities.xml").write_bytes(XML)
    (papers / "remote.html").write_bytes(HTML)
    with zipfile.ZipFile(papers / "papers.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("../../escaped.txt", "/absolute.txt", "..\\windows.txt", "C:/drive.txt"):
            archive.writestr(name, "We enrolled 66 patients.")
        archive.writestr("good/one.txt", "We enrolled 50 patients.")
        archive.writestr("good/📄 two\n.txt", "We enrolled 51 patients.")
        archive.writestr("__MACOSX/._one.txt", "66 patients")
        archive.writestr("table.csv", "a,b")
        archive.writestr("inner.zip", b"PK")
        archive.writestr("bomb.txt", bytes(content.LIMIT + 5_000_000))
    (papers / "packed.txt.gz").write_bytes(gzip.compress(b"We enrolled 52 patients."))
    with gzip.open(papers / "bomb.txt.gz", "wb", compresslevel=1) as stream:
        for _ in range(content.LIMIT // 10_000_000 + 2):
            stream.write(bytes(10_000_000))
    (papers / "loop").symlink_to(".")
    (papers / "deep").mkdir()
    (papers / "deep" / "up").symlink_to("../deep")
    (papers / "self.txt").symlink_to("self.txt")
    (papers / "outside.txt").symlink_to("/nowhere/at/all.txt")
    before = state(folder)
    environment = {**ENVIRONMENT, "AUDIT_LOG": str(folder / "violations"), "AUDIT_ALLOW": str(folder / "out")}
    program = [sys.executable, "-B", "-c", GUARDED]
    process = subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
    assert process.returncode == 1, process.stderr
    assert "Traceback" not in process.stderr
    violations = folder / "violations"
    assert violations.read_text() == "watching\nwatching\nwatching\n", "of the command and its two workers"
    violations.unlink()
    assert state(folder) == before, "something was written outside the run folder"
    return folder


def state(folder: Path) -> dict[str, str]:
    """All files outside `out`, with their contents."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "out" not in path.relative_to(folder).parts:
            found[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def failures(folder: Path) -> dict[str, str]:
    with (folder / "out" / "failures.csv").open(encoding="utf-8-sig", newline="") as stream:
        return {row["path"]: row["code"] for row in csv.DictReader(stream)}


def test_nothing_is_executed_fetched_or_written_outside(here: Path) -> None:
    """The run itself is the test, in the fixture: it ran under a guard that fails at a socket, a process, a write."""
    assert not list(here.rglob("ran"))
    assert sorted(path.name for path in here.iterdir()) == ["out", "papers"]


def test_what_is_bad_is_told_one_by_one(here: Path) -> None:
    assert failures(here) == {
        "papers/bomb.txt.gz": "too_large",
        "papers/entities.xml": failures(here)["papers/entities.xml"],
        "papers/launch.pdf": failures(here)["papers/launch.pdf"],
        "papers/outside.txt": "missing",
        "papers/papers.zip!/../../escaped.txt": "unsafe",
        "papers/papers.zip!//absolute.txt": "unsafe",
        "papers/papers.zip!/..\\windows.txt": "unsafe",
        "papers/papers.zip!/C:/drive.txt": "unsafe",
        "papers/papers.zip!/bomb.txt": "too_large",
        "papers/papers.zip!/inner.zip": "unsupported",
        "papers/self.txt": "missing",
    }


def test_what_is_good_is_read_under_its_own_name(here: Path) -> None:
    lines = (here / "out" / "records.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    paths = {loads(line).source.path for line in lines}
    expected = {f"papers/{name}" for name in NAMES} | {
        "papers/packed.txt.gz", "papers/papers.zip!/good/one.txt", "papers/papers.zip!/good/📄 two\n.txt",
        "papers/remote.html",
    }  # fmt: skip
    assert paths == expected
    assert "passwd" not in "".join(lines)
    assert "root:" not in "".join(lines)
    with (here / "out" / "sample_sizes.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert {row["path"] for row in csv.DictReader(stream)} == expected
    assert json.loads((here / "out" / "run.json").read_text())["skipped"] == {".csv": 1}


def test_the_guard_of_this_test_sees_what_it_forbids(tmp_path: Path) -> None:
    program = """
import audited, os, socket, subprocess, sys
audited.forbid()
for forbidden in (lambda: socket.create_connection(("127.0.0.1", 9)), lambda: subprocess.run(["true"]),
                  lambda: os.system("true"), lambda: open("x", "w"), lambda: os.mkdir("y"),
                  lambda: os.rename("a", "b")):
    try:
        forbidden()
    except PermissionError:
        continue
    sys.exit("not seen")
open(os.path.join(os.environ["AUDIT_ALLOW"], "allowed"), "w").close()
"""
    (tmp_path / "out").mkdir()
    environment = {**ENVIRONMENT, "AUDIT_LOG": str(tmp_path / "log"), "AUDIT_ALLOW": str(tmp_path / "out")}
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, check=True)
    assert len((tmp_path / "log").read_text().splitlines()) == 7


def test_an_archive_that_unpacks_to_too_much_is_left_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "big.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(5):
            archive.writestr(f"{i}.txt", bytes(1000))
    monkeypatch.setattr(archives, "MOST_UNPACKED", 3500)
    found = list(Inputs([tmp_path]))
    assert [item.member for item in found if isinstance(item, Input)] == ["0.txt", "1.txt", "2.txt"]
    assert isinstance(found[-1], Failure)
    assert (found[-1].code, len(found)) == ("too_large", 4)


def test_a_member_is_never_longer_than_its_archive_states(tmp_path: Path) -> None:
    """A size that lies cannot get round the limit: only so many bytes are unpacked, or none."""
    name = tmp_path / "lies.zip"
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(100_000))
    raw = name.read_bytes().replace((100_000).to_bytes(4, "little"), (50).to_bytes(4, "little"))
    name.write_bytes(raw)
    (item,) = Inputs([name])
    assert isinstance(item, Input)
    with pytest.raises(Exception, match="cannot be unpacked"):
        load(item)


def test_an_encrypted_member_is_told(tmp_path: Path) -> None:
    name = tmp_path / "locked.zip"
    with zipfile.ZipFile(name, "w") as archive:
        archive.writestr("a.txt", "30 patients")
    raw = bytearray(name.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # the flag, in the directory of the archive
    name.write_bytes(bytes(raw))
    (item,) = Inputs([name])
    assert isinstance(item, Failure)
    assert item.code == "encrypted"


def test_folders_within_folders_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(1100):  # step by step, as a path has an end
        os.mkdir("d")
        os.chdir("d")
    Path("a.txt").write_text("30 patients")
    os.chdir(tmp_path)
    found = list(Inputs(["."]))
    assert [item.path for item in found if isinstance(item, Input)] == ["d/" * 1100 + "a.txt"]
    subprocess.run(["rm", "-rf", "d"], check=True)
