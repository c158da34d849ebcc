"""The files of a run folder, written from its journal: sorted, streamed, each whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TextIO

from extract.errors import ConfigError, Failure
from extract.export import BYTE_ORDER_MARK, columns, csv_line, fact_rows
from extract.export.files import FAILURE_COLUMNS
from extract.fields import FIELDS
from extract.records import Record, dumps, loads
from extract.store.duplicates import Link, links
from extract.store.journal import Journal
from extract.store.outcome import Totals, count

RECORDS = "records.jsonl"
FAILURES = "failures.csv"
DUPLICATES = "duplicates.csv"
DUPLICATE_COLUMNS = ("path", "same_as", "by", "source_id", "doi", "pmid")
RUN = "run.json"
MOST_SHOWN = 20  # failures in the summary; failures.csv has them all


@dataclass(slots=True)
class Report:
    """What a run folder holds: the numbers of its run.json, and enough for a summary.

    n_files: paths met, read or not. n_sources: sources read, a file may hold many. example: a path with facts.
    """

    path: Path
    n_files: int = 0
    n_sources: int = 0
    n_records: int = 0
    n_failures: int = 0
    n_duplicates: int = 0
    totals: dict[str, Totals] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    warnings: dict[str, list[str]] = field(default_factory=dict)
    example: str | None = None


def write(journal: Journal, folder: Path, about: dict[str, Any]) -> Report:
    """Write every file; `about` is what run.json says besides its counts. ConfigError if the disk won't.

    The records of a content stand under the path where it was met first, in the order of the paths, then of the sources
    in the file; a source for which a better one stands has none. The same contents give the same bytes.
    """
    report = Report(folder, n_files=_number(journal, "SELECT count(*) FROM paths"))
    same = links(journal)
    try:
        with _replaced(folder, RECORDS, DUPLICATES, FAILURES, RUN, *(f"{name}.csv" for name in FIELDS)) as files:
            _write_records(journal, report, same, files)
            files[DUPLICATES].write(BYTE_ORDER_MARK + csv_line(DUPLICATE_COLUMNS))
            for row in _duplicates(journal, same):
                report.n_duplicates += 1
                files[DUPLICATES].write(csv_line(row))
            files[FAILURES].write(BYTE_ORDER_MARK + csv_line(FAILURE_COLUMNS))
            for failure in failures(journal):
                report.n_failures += 1
                if report.n_failures <= MOST_SHOWN:
                    report.failures.append(failure)
                files[FAILURES].write(csv_line((failure.path, failure.code, failure.reason)))
            told = {**about, "counts": _counts(report), "warnings": report.warnings}
            files[RUN].write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    except OSError as error:
        raise unwritable(folder, error) from error
    return report


def unwritable(folder: Path, error: OSError) -> ConfigError:
    return ConfigError(
        f"cannot write to {folder}: {error.strerror or error}; make room or name another folder with --out"
    )


def failures(journal: Journal) -> Iterator[Failure]:
    """All that could not be read, in the order of the paths, then of the sources in a file.

    A content that cannot be read is told for every path that has it.
    """
    same = links(journal)
    rows = journal.rows(
        "SELECT path, -1 AS position, code, reason, NULL FROM paths WHERE code IS NOT NULL"
        " UNION ALL SELECT p.path, s.position, s.code, s.reason, s.rowid FROM paths p JOIN sources s USING (sha256)"
        " WHERE s.code IS NOT NULL"
        " UNION ALL SELECT p.path, d.next + d.n_sources, d.code, d.reason, NULL FROM paths p JOIN documents d"
        " USING (sha256) WHERE d.code IS NOT NULL ORDER BY 1, 2"
    )
    for path, _position, code, reason, source in rows:
        if source not in same:
            yield Failure(path, code, reason)


def _write_records(journal: Journal, report: Report, same: dict[int, Link], files: dict[str, TextIO]) -> None:
    headers = {name: tuple(columns(name)) for name in FIELDS}
    for name, header in headers.items():
        files[f"{name}.csv"].write(BYTE_ORDER_MARK + csv_line(header))

    def written() -> Iterator[Record]:
        for record in _records(journal, report, same):
            report.n_records += 1
            if report.example is None and any(record):
                report.example = record.source.path
            files[RECORDS].write(dumps(record) + "\n")
            for name, header in headers.items():
                for row in fact_rows([record], name):
                    files[f"{name}.csv"].write(csv_line(row[column] for column in header))
            yield record

    report.totals = count(written())


def _records(journal: Journal, report: Report, same: dict[int, Link]) -> Iterator[Record]:
    """The rows are fetched one by one: sorted as a whole they would fill the memory."""
    order = (
        "SELECT home.path, s.rowid FROM (SELECT sha256, min(seq), path FROM paths WHERE sha256 IS NOT NULL"
        " GROUP BY sha256) home JOIN sources s USING (sha256) WHERE s.code IS NULL ORDER BY home.path, s.position"
    )
    for path, source in journal.rows(order):
        ((warnings, lines),) = journal.rows("SELECT warnings, records FROM sources WHERE rowid = :row", row=source)
        if warnings != "[]":
            report.warnings.setdefault(path, []).extend(json.loads(warnings))
        if source in same:
            continue
        report.n_sources += 1
        for line in lines.split("\n") if lines else ():
            record = loads(line)
            yield replace(record, source=replace(record.source, path=path))


def _duplicates(journal: Journal, same: dict[int, Link]) -> Iterator[tuple[str | None, ...]]:
    """Paths whose content was met before under another, then sources for which others stand; each in order of paths."""
    contents = (
        "SELECT p.path, home.path, 'content', 'sha256:' || p.sha256, NULL, NULL FROM paths p JOIN (SELECT sha256,"
        " min(seq) AS seq, path FROM paths WHERE sha256 IS NOT NULL GROUP BY sha256) home USING (sha256)"
        " JOIN documents d USING (sha256) WHERE p.seq != home.seq AND d.code IS NULL ORDER BY p.path"
    )
    yield from journal.rows(contents)
    home = (
        "SELECT path, s.id, s.doi, s.pmid FROM sources s JOIN paths p USING (sha256) WHERE s.rowid = :row"
        " ORDER BY p.seq LIMIT 1"
    )
    found = []
    for source, better, by in same.values():
        ((path, *ids),) = journal.rows(home, row=source)
        ((same_as, *_),) = journal.rows(home, row=better)
        found.append((path, same_as, by, *ids))
    yield from sorted(found, key=lambda row: [str(cell) for cell in row])


def _counts(report: Report) -> dict[str, Any]:
    return {
        "files": report.n_files,
        "sources": report.n_sources,
        "records": report.n_records,
        "facts": {name: totals.facts for name, totals in report.totals.items()},
        "failures": report.n_failures,
        "duplicates": report.n_duplicates,
    }


def _number(journal: Journal, query: str) -> int:
    ((number,),) = journal.rows(query)
    return int(number)


@contextmanager
def _replaced(folder: Path, *names: str) -> Iterator[dict[str, TextIO]]:
    """Files to write under other names first: who reads the folder meanwhile, or after a crash, finds no half file."""
    with ExitStack() as stack:
        files: dict[str, TextIO] = {}
        temporary: dict[str, str] = {}
        for name in names:
            handle, temporary[name] = tempfile.mkstemp(dir=folder, prefix=f".{name}.")
            stack.callback(Path(temporary[name]).unlink, missing_ok=True)
            opened = open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")  # noqa: SIM115
            files[name] = stack.enter_context(_closed(opened))
        yield files
        for file in files.values():
            file.flush()
            os.fsync(file.fileno())
        for name, path in temporary.items():
            os.chmod(path, 0o666 & ~_umask())
            os.replace(path, folder / name)


@contextmanager
def _closed(file: TextIO) -> Iterator[TextIO]:
    """Close a file in any case; what could not be written to it has been told before."""
    try:
        yield file
    finally:
        with suppress(OSError):
            file.close()


def _umask() -> int:
    """The user's mask; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
