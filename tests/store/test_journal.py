"""The journal: committed or not there, one writer, and what is the same is told apart from what only looks so."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from extract.document import Source
from extract.errors import ConfigError, Failure
from extract.store import Journal, Lookup, Outcome, RunFolder, SourceResult, forget_claims
from extract.store.duplicates import links
from extract.store.lock import is_taken

PAPER = Source("sha256:a", "a.pdf", "article", doi="10.1000/x", pmid="123456")


def journal(folder: Path, *outcomes: Outcome) -> Journal:
    made = Journal(folder, "test")
    made.begin_run()
    for outcome in outcomes:
        made.meet(outcome.path, outcome.path, None)
        made.record(outcome, "")
    made.commit()
    return made


def outcome(source: Source, *, linked: bool = False) -> Outcome:
    return Outcome(source.path, source.path, (SourceResult(0, source, linked=linked),))


def pairs(made: Journal) -> set[tuple[str, str, str]]:
    (names,) = [dict(made.rows("SELECT rowid, sha256 FROM sources"))]
    return {(names[link.source], names[link.better], link.by) for link in links(made).values()}


def test_what_is_not_committed_is_not_there(tmp_path: Path) -> None:
    made = journal(tmp_path, outcome(PAPER))
    made.record(Outcome("b.txt", "b"), "")
    made.close()
    again = Journal(tmp_path, "test")
    assert again.is_finished("a.pdf")
    assert not again.is_finished("b")


def test_it_is_written_ahead_and_to_the_disk(tmp_path: Path) -> None:
    made = journal(tmp_path)
    assert list(made.rows("PRAGMA journal_mode")) == [("wal",)]
    assert list(made.rows("PRAGMA synchronous")) == [(2,)]  # FULL


def test_another_pipeline_has_everything_to_do_again(tmp_path: Path) -> None:
    journal(tmp_path, outcome(PAPER)).close()
    assert not Journal(tmp_path, "newer").is_finished("a.pdf")


def test_what_failed_is_finished_unless_it_shall_be_tried_again(tmp_path: Path) -> None:
    failure = Failure("b.pdf", "timeout", "took too long")
    in_part = Outcome("c.nbib", "c", (SourceResult(0, PAPER), SourceResult(1, failure=failure)))
    made = journal(tmp_path, Outcome("b.pdf", "b", failure=failure), in_part, outcome(PAPER))
    made.begin_run()
    assert [made.is_finished(sha256) for sha256 in ("b", "c", "a.pdf")] == [True, True, True]
    made.begin_run(retry_failed=True)
    assert [made.is_finished(sha256) for sha256 in ("b", "c", "a.pdf")] == [False, False, True]


def test_a_part_says_where_to_go_on(tmp_path: Path) -> None:
    made = journal(tmp_path, Outcome("a.nbib", "a", (SourceResult(0, PAPER),), more=1))
    assert not made.is_finished("a")
    assert made.next_source("a") == 1
    assert [place.path for place in made.unfinished()] == ["a.nbib"]


@pytest.mark.parametrize(
    ("other", "by"),
    [
        (Source("sha256:b", "b.xml", "article", doi="10.1000/X"), "doi"),
        (Source("sha256:b", "b.xml", "article", pmid="123456"), "pmid"),
        (Source("sha256:b", "b.nbib", "abstract", doi="10.1000/x", pmid="123456"), "doi"),
        (Source("sha256:a", "b.nbib", "abstract"), "content"),
    ],
)
def test_sources_of_one_doi_pmid_or_content_are_one(tmp_path: Path, other: Source, by: str) -> None:
    """Whichever came home first, the one that was listed first stands; its letter case is no part of a DOI."""
    expected = {(other.path, "a.pdf", by)}
    assert pairs(journal(tmp_path, outcome(PAPER), outcome(other))) == expected
    lookup = Lookup(tmp_path / "journal.sqlite")
    assert lookup.is_known(other, "b", 3, 0)
    assert not lookup.is_known(PAPER, "a.pdf", 1, 0)


@pytest.mark.parametrize(
    "other",
    [
        Source("sha256:b", "b.xml", "article", doi="10.1000/x", pmid="9"),  # a supplement has one DOI for all in it
        Source("sha256:b", "b.html", "news", doi="10.1000/x"),  # news tell of the paper, and are none
        Source("sha256:b", "b.xml", "article", doi="10.1000/xy"),
        Source("sha256:b", "b.xml", "article"),
    ],
)
def test_sources_that_only_look_so_are_two(tmp_path: Path, other: Source) -> None:
    assert pairs(journal(tmp_path, outcome(PAPER), outcome(other))) == set()
    assert not Lookup(tmp_path / "journal.sqlite").is_known(other, other.path, 3, 0)


def test_the_full_paper_stands_above_its_abstract_whenever_it_comes(tmp_path: Path) -> None:
    abstract = replace(PAPER, id="sha256:b", path="0.nbib", kind="abstract")
    made = journal(tmp_path, outcome(abstract), outcome(PAPER))
    assert pairs(made) == {("0.nbib", "a.pdf", "doi")}


def test_a_source_left_out_for_another_that_went_is_open_again(tmp_path: Path) -> None:
    other = replace(PAPER, id="sha256:b", path="b.xml")
    made = journal(tmp_path, outcome(PAPER), outcome(other, linked=True))
    assert made.is_finished("b.xml")
    made.place("a.pdf", "changed", "")
    assert not made.is_finished("b.xml")


def test_what_another_worker_has_in_hand_is_left_out_until_claims_are_forgotten(tmp_path: Path) -> None:
    journal(tmp_path)
    one, two = Lookup(tmp_path / "journal.sqlite"), Lookup(tmp_path / "journal.sqlite")
    other = replace(PAPER, id="sha256:b", path="b.xml")
    assert not one.is_known(PAPER, "a", 1, 0)
    assert two.is_known(other, "b", 2, 0)
    assert not two.is_known(PAPER, "a", 1, 0), "a second try"
    forget_claims(tmp_path)
    assert not two.is_known(other, "b", 2, 0)


def test_a_worker_without_a_journal_knows_nothing(tmp_path: Path) -> None:
    assert not Lookup(None).is_known(PAPER, "c", 5, 0)


def test_two_runs_on_one_folder_are_refused(tmp_path: Path) -> None:
    with RunFolder(tmp_path, "test"):
        assert is_taken(tmp_path)
        with (
            pytest.raises(ConfigError, match=r"another run is at work in .*; wait for it"),
            RunFolder(tmp_path, "test"),
        ):
            pass
    assert not is_taken(tmp_path)
    with RunFolder(tmp_path, "test"):
        pass


def test_a_journal_of_another_version_is_left_alone(tmp_path: Path) -> None:
    journal(tmp_path).close()
    with sqlite3.connect(tmp_path / "journal.sqlite") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with (
        pytest.raises(ConfigError, match="another version of extract; name another folder"),
        RunFolder(tmp_path, "test"),
    ):
        pass
