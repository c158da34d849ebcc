"""The validator of the corpus and its gold: what it finds, with the file and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.annotations import duplicates, evidence, gold, manifest, resolve, schema
from extract.annotations.gold import FactData, Gold, RecordData
from extract.annotations.manifest import Entry
from extract.annotations.stated import numbers
from extract.document import Document
from extract.errors import ReadError, RecordError
from extract.fields import FIELDS


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: the file it is in, and what to do."""

    file: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}: {self.message}"


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, and how much it looked at."""

    problems: tuple[Problem, ...]
    n_sources: int
    n_records: int
    n_facts: int


Step = Callable[[str], None]


def check(annotations: Path, corpus: Path, *, mend: bool = False, step: Step = lambda name: None) -> Report:
    """Check the gold in `annotations` against the documents in `corpus` and their manifest.

    mend: look up evidence that has no offsets or whose text has moved, and write it back.
    step: is called with the id of each source before it is read.
    """
    entries = manifest.load(corpus)
    if not annotations.is_dir():
        raise RecordError(f"{annotations}: is no folder; name the folder of the gold")
    problems = [Problem(str(corpus / manifest.NAME), text) for text in manifest.problems(entries, corpus)]
    texts: dict[str, str] = {}
    known: Gold = {}
    for entry in entries:
        step(entry.id)
        file = annotations / f"{entry.id}.json"
        try:
            document = read_one(corpus / entry.file)
            texts[entry.id] = document.text
            known[entry.id] = records = gold.load_source(file)
        except ReadError as error:
            problems.append(Problem(str(corpus / entry.file), error.reason))
            continue
        except RecordError as error:
            told = str(error).removeprefix(f"{file}: ") if file.is_file() else "is not there; annotate its document"
            problems.append(Problem(str(file), told))
            continue
        if mend:
            before = gold.dump_source(records)
            resolve.mend(records, document)
            if gold.dump_source(records) != before:
                file.write_text(gold.dump_source(records), encoding="utf-8")
        problems.extend(Problem(str(file), text) for text in source_problems(records, entry, document.text))
    ids = {entry.id for entry in entries}
    problems.extend(
        Problem(str(file), f"has no row in {corpus / manifest.NAME}; add it")
        for file in sorted(annotations.glob("*.json"))
        if file.stem not in ids
    )
    problems.extend(Problem(str(corpus), text) for text in _duplicate_problems(texts, entries))
    records = [record for found in known.values() for record in found]
    return Report(tuple(problems), len(known), len(records), sum(1 for _ in _facts(records)))


def read_one(path: Path) -> Document:
    """The one document in a file of the corpus; ReadError where it holds none or several."""
    from extract.readers import read

    documents = list(read(path))
    if len(documents) != 1:
        raise ReadError(f"holds {len(documents)} documents; a file of the corpus holds one")
    return documents[0]


def source_problems(records: list[RecordData], entry: Entry, text: str) -> Iterator[str]:
    """What is wrong with the gold of one source."""
    heads = list(schema.record_problems(records, entry.id))
    yield from heads
    if any(record.keys() < set(FIELDS) for record in records):
        return
    if records and records[0]["source"].get("kind") != entry.kind:
        yield f"source.kind is {records[0]['source'].get('kind')!r}, the manifest says {entry.kind!r}; make them agree"
    source_numbers = numbers(text)
    for record in records:
        label = record["study"].get("label")
        for field in FIELDS:
            for fact in record.get(field, []):
                for problem in _fact_problems(field, fact, text, source_numbers):
                    yield f"{label}, {field}, {_told(fact)}: {problem}"
            for double in _doubles(field, record.get(field, [])):
                yield f"{label}, {field}: {double}"


def _fact_problems(field: str, fact: FactData, text: str, source_numbers: set[float]) -> Iterator[str]:
    found = schema.fact_problems(field, fact)
    yield from found
    if not found:
        yield from evidence.offset_problems(fact, text)
        yield from evidence.number_problems(field, fact, source_numbers)


# What tells two facts of one study apart (RECORDS.md); facts that agree in all of it are one fact.
_ONE_PER: dict[str, tuple[str, ...]] = {
    "sample_sizes": ("count", "unit", "group"),
    "sexes": ("group",),
    "subtypes": ("subtype", "group"),
    "timepoints": ("days", "kind"),
    "mrss": ("measure", "statistic", "value", "direction", "timepoint", "group", "comparator", "p", "n"),
    "adverse_events": ("term", "group"),
}


def _doubles(field: str, facts: Sequence[FactData]) -> Iterator[str]:
    seen: dict[tuple[str, ...], int] = {}
    for fact in facts:
        key = tuple(str(fact.get(name)).lower() for name in _ONE_PER[field])
        seen[key] = seen.get(key, 0) + 1
    for key, times in seen.items():
        if times > 1:
            yield f"{times} facts with the same {', '.join(_ONE_PER[field])} ({', '.join(key)}); put them into one"


def _duplicate_problems(texts: Mapping[str, str], entries: Iterable[Entry]) -> Iterator[str]:
    splits = {entry.id: entry.split for entry in entries}
    for left, right, index in duplicates.near_duplicates(texts):
        if splits[left] != splits[right]:
            yield (
                f"{left} ({splits[left]}) and {right} ({splits[right]}) share {index:.0%} of their wording; "
                "put them into one split or rewrite one"
            )


def _facts(records: Iterable[RecordData]) -> Iterator[FactData]:
    for record in records:
        for field in FIELDS:
            yield from record.get(field, [])


def _told(fact: FactData) -> str:
    evidence_items = fact.get("evidence") or [{}]
    words = evidence_items[0].get("text", "") if isinstance(evidence_items[0], dict) else ""
    return repr(words if len(words) <= 60 else words[:59] + "…")
