"""The run folder: a journal, and whole files written from it, in one order, the same bytes for the same results."""

from __future__ import annotations

import csv
import json
import os
import stat
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from extract.document import Source
from extract.errors import ConfigError, Failure
from extract.fields import FIELDS, SampleSize, Subtype
from extract.records import Record, Study, dumps, loads
from extract.store import Outcome, Report, RunFolder, SourceResult, config_sha256, count, pipeline_key, versions


def record(path: str, n: int, study: str = "this study", role: str = "primary") -> Record:
    made = Record(Source(f"sha256:{path}{n}", path, "abstract"), Study(study, role))
    made["sample_sizes"].append(SampleSize(count=n))
    return made


def source(position: int, *records: Record, warnings: tuple[str, ...] = ()) -> SourceResult:
    about = records[0].source if records else Source(f"sha256:{position}", "", "abstract")
    return SourceResult(position, about, tuple(map(dumps, records)), warnings=warnings)


OUTCOMES = [
    Outcome("b.txt", "1", (source(0, record("b.txt", 2), record("b.txt", 2, "Smith et al.", "cited")),)),
    Outcome("a.nbib", "2", (source(0, record("a.nbib", 9)),), more=1),
    Outcome("a.nbib", "2", (source(1, record("a.nbib", 7)),), first=1),
    Outcome("c.pdf", "c", failure=Failure("c.pdf", "encrypted", "needs a password")),
    Outcome("d.pdf", "0", (source(0, warnings=("page 2 has no text layer",)),)),
]
SAME_BYTES = ("records.jsonl", "failures.csv", "duplicates.csv", *(f"{field}.csv" for field in FIELDS))
ALL = sorted((*SAME_BYTES, "run.json", "journal.sqlite", ".lock"))


def written(folder: Path, outcomes: Sequence[Outcome] = OUTCOMES, **about: object) -> Path:
    keep(folder, outcomes, **about)
    return folder


def keep(folder: Path, outcomes: Sequence[Outcome] = OUTCOMES, **about: object) -> Report:
    with RunFolder(folder, "test") as run:
        for path in sorted({outcome.path for outcome in (*OUTCOMES, *outcomes)}):  # as they were listed
            run.journal.meet(path, path, None)
        for outcome in outcomes:
            run.journal.record(outcome, "")
        return run.finish(about)


def test_records_stand_by_path_then_as_in_the_file(tmp_path: Path) -> None:
    lines = (written(tmp_path) / "records.jsonl").read_text(encoding="utf-8").splitlines()
    found = [loads(line) for line in lines]
    assert [(item.source.path, item["sample_sizes"][0].values()["count"], item.study.role) for item in found] == [
        ("a.nbib", 9, "primary"), ("a.nbib", 7, "primary"), ("b.txt", 2, "primary"), ("b.txt", 2, "cited"),
    ]  # fmt: skip


def test_the_order_in_which_outcomes_come_changes_nothing(tmp_path: Path) -> None:
    contents = set()
    for i, order in enumerate(permutations(OUTCOMES)):
        if i % 12 == 0 and order.index(OUTCOMES[1]) < order.index(OUTCOMES[2]):  # parts of a file come in order
            folder = written(tmp_path / str(i), order, seconds=i)
            contents.add(tuple((folder / name).read_bytes() for name in SAME_BYTES))
    assert len(contents) == 1


def test_every_field_has_its_table_and_failures_theirs(tmp_path: Path) -> None:
    folder = written(tmp_path)
    assert sorted(os.listdir(folder)) == ALL
    with (folder / "sample_sizes.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["count"] for row in csv.DictReader(stream)] == ["9", "7", "2", "2"]
    with (folder / "failures.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.DictReader(stream)) == [{"path": "c.pdf", "code": "encrypted", "reason": "needs a password"}]


def test_run_json_tells_of_the_run_and_counts_it(tmp_path: Path) -> None:
    told = json.loads((written(tmp_path, versions={"extract": "1"}, seconds=2.5) / "run.json").read_text())
    assert told["versions"] == {"extract": "1"}
    assert told["seconds"] == 2.5
    assert told["counts"] == {
        "files": 4, "sources": 4, "records": 4, "facts": {field: 4 * (field == "sample_sizes") for field in FIELDS},
        "failures": 1, "duplicates": 0,
    }  # fmt: skip
    assert told["warnings"] == {"d.pdf": ["page 2 has no text layer"]}


def test_what_an_earlier_run_kept_stays_and_what_is_read_anew_replaces_it(tmp_path: Path) -> None:
    written(tmp_path, OUTCOMES[:3])
    written(tmp_path, [Outcome("a.nbib", "2", (source(0, record("a.nbib", 5)),)), *OUTCOMES[3:]])
    found = [loads(line) for line in (tmp_path / "records.jsonl").read_text().splitlines()]
    assert [item["sample_sizes"][0].values()["count"] for item in found] == [5, 2, 2]


def test_files_are_readable_as_the_user_has_it(tmp_path: Path) -> None:
    written(tmp_path)
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE((tmp_path / "records.jsonl").stat().st_mode) == 0o666 & ~umask


def test_a_write_that_fails_leaves_the_earlier_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (written(tmp_path) / "records.jsonl").read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(ConfigError, match=r"No space left on device; make room .*--out"):
            written(tmp_path, [Outcome("b.txt", "1", (source(0, record("b.txt", 5)),))])
    assert (tmp_path / "records.jsonl").read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ALL
    assert b'"count": 5' in (written(tmp_path, []) / "records.jsonl").read_bytes()  # the journal had it


def test_a_folder_that_cannot_be_written_is_told_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="name another folder with --out"):
        keep(tmp_path / "file")


def test_text_that_is_no_unicode_does_not_stop_a_run(tmp_path: Path) -> None:
    odd = record("caf\\udce9.txt", 1)
    odd.source = Source("sha256:0", odd.source.path, "abstract", title="caf\udce9")
    outcome = Outcome(odd.source.path, "x", (source(0, odd),))
    (line,) = (written(tmp_path, [outcome]) / "records.jsonl").read_bytes().splitlines()
    assert loads(line.decode()).source == odd.source


def test_totals_count_facts_studies_and_sources() -> None:
    records = [record for outcome in OUTCOMES for record in outcome.records]
    records[0]["subtypes"].append(Subtype(subtype="diffuse"))
    totals = count(records)
    sizes, subtypes = totals["sample_sizes"], totals["subtypes"]
    assert (sizes.facts, sizes.studies, sizes.sources) == (4, 4, 3)
    assert (subtypes.facts, subtypes.studies, subtypes.sources) == (1, 1, 1)
    assert totals["mrss"].facts == 0


def test_the_config_hash_is_stable_and_knows_the_model() -> None:
    assert config_sha256() == config_sha256()
    assert config_sha256() != config_sha256("en_core_sci_sm")
    assert pipeline_key() == pipeline_key()
    assert pipeline_key() != pipeline_key("en_core_sci_sm")


def test_a_new_version_of_a_library_is_another_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    before = pipeline_key()
    monkeypatch.setattr("extract.store.environment._version", lambda name: "9.9")
    assert pipeline_key() != before


def test_another_code_is_another_pipeline_where_it_makes_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("__init__.py", "pipes/rules.py", "cli/run.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    monkeypatch.setattr("extract.__file__", str(tmp_path / "__init__.py"))
    before = pipeline_key()
    (tmp_path / "cli" / "run.py").write_text("# changed")
    assert pipeline_key() == before
    (tmp_path / "pipes" / "rules.py").write_text("# changed")
    assert pipeline_key() != before


def test_versions_name_all_that_takes_part() -> None:
    found = versions("no_such_model")
    assert set(found) == {"extract", "python", "spacy", "scispacy", "pdfplumber", "no_such_model"}
    assert found["no_such_model"] is None
    assert found["spacy"]
