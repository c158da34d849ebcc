"""What the second reader learns from: documents as the rules read them, with the roles their numbers have in gold."""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import marked
from fit import Instance, Labelled

import extract
from extract.document import Document
from extract.metrics.compare import overlap, same_time
from extract.pipes.second_reader.numbers import (
    ABSENT,
    NONE,
    SLOTS,
    Number,
    by_frame,
    denial_of,
    find_numbers,
    first_role,
    role_of,
)
from extract.pipes.second_reader.placing import placed
from extract.pipes.second_reader.reading import CHOICES, Read, Reading, field_of, is_core
from extract.pipes.second_reader.signs import rows_of, signs_of
from extract.pipes.second_reader.tagger import OUTSIDE, Tagged, word_signs
from extract.readers.text import from_text

HERE = Path(__file__).parent
TOP = HERE.parents[1]
CORPUS, GOLD = TOP / "corpus", TOP / "annotations"
LATER = ("extract_second_reader", "extract_tables", "extract_grounding")
CORPUS_WEIGHT = 3.0  # the marked texts are more awkward than what is published, and six times as many
Fact = dict[str, Any]


@dataclass(slots=True)
class Example:
    """A document as the rules left it, its gold records, and by number the gold facts in which it has a role."""

    source: str
    document: Document
    gold: Sequence[Mapping[str, Any]]
    reading: Reading
    facts: dict[int, dict[str, Fact]]
    weight: float


class Examples:
    """Makes examples with the rules alone: whatever comes behind them in the pipeline is left out."""

    def __init__(self) -> None:
        self.extractor = extract.load()
        self.extractor.nlp.disable_pipes(*LATER)

    def of_marked(self, folder: Path = HERE) -> Iterator[Example]:
        """The marked texts."""
        for path in sorted(folder.glob("*.mk")):
            for text in marked.read(path):
                document = from_text(text.text, text.slug, text.slug)
                yield self._example(text.slug, document, text.records(), partial(_by_marks, marks=text.marks), 1.0)

    def of_corpus(self, splits: Iterable[str]) -> Iterator[Example]:
        """Sources of the corpus."""
        files = {path.stem: path for path in CORPUS.iterdir() if path.suffix not in (".csv", ".md", ".py")}
        with (CORPUS / "manifest.csv").open(encoding="utf-8", newline="") as lines:
            wanted = [row["id"] for row in csv.DictReader(lines) if row["split"] in splits]
        for name in wanted:
            gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
            for document in extract.read(files[name]):
                yield self._example(name, document, gold, partial(_by_evidence, gold=gold), CORPUS_WEIGHT)

    def _example(
        self,
        source: str,
        document: Document,
        gold: Sequence[Mapping[str, Any]],
        label: Callable[[Sequence[Number]], dict[int, dict[str, Fact]]],
        weight: float,
    ) -> Example:
        doc = self.extractor.annotate(document)
        numbers, rows = find_numbers(doc), rows_of(doc)
        facts = label(numbers)
        signs = signs_of(doc, numbers, rows)
        reads = [Read(n, first_role(facts.get(n.index, ())), s) for n, s in zip(numbers, signs, strict=True)]
        return Example(source, document, gold, Reading(doc, rows, (), reads), facts, weight)


def _by_marks(numbers: Sequence[Number], marks: Iterable[marked.Mark]) -> dict[int, dict[str, Fact]]:
    found: dict[int, dict[str, Fact]] = defaultdict(dict)
    for mark in marks:
        inside = [number for number in numbers if mark.start <= number.start < mark.end]
        if mark.role == ABSENT:
            inside = [denial] if (denial := _denial(mark, numbers)) else []
        if inside and mark.role.split(".")[-1] not in ("all", "words", "named"):
            found[inside[0].index].setdefault(mark.role, mark.fact)
    return found


def _denial(mark: marked.Mark, numbers: Sequence[Number]) -> Number | None:
    """The denial nearest to a mark, in its sentence: "{rash|A rash, absent} was not seen"."""
    here = [number for number in numbers if number.frame.start <= mark.start < number.frame.end]
    near = sorted(here, key=lambda number: max(mark.start - number.start, number.start - mark.end))
    return denial_of(mark.fact, near)


def _by_evidence(numbers: Sequence[Number], gold: Iterable[Mapping[str, Any]]) -> dict[int, dict[str, Fact]]:
    """A number has a role where it stands in the evidence of a fact that has its value."""
    found: dict[int, dict[str, Fact]] = defaultdict(dict)
    for name, slot, fact in ((n, s, f) for r in gold for n, slots in SLOTS.items() for f in r[n] for s in slots):
        value = fact.get(slot)
        if slot == SLOTS[name][0] and (denial := denial_of(fact, (n for n in numbers if _proven(fact, n)))):
            found[denial.index].setdefault(ABSENT, fact)
        if value is None:
            continue
        same = [
            number.index
            for number in numbers
            if number.value is not None and abs(abs(number.value) - abs(value)) < 1e-6 and _proven(fact, number)
        ]
        for at in same if slot == "count" else same[:1]:
            found[at].setdefault(role_of(name, slot, fact), fact)
    return found


def _proven(fact: Fact, number: Number) -> bool:
    return any(proof["start"] <= number.start < proof["end"] for proof in fact["evidence"])


def of_roles(example: Example) -> Iterator[Labelled]:
    """Each number's signs and role."""
    return ((read.signs, read.role, example.weight) for read in example.reading.reads)


def of_label(example: Example, attribute: str, name: str) -> Iterator[Labelled]:
    """For each number at the core of a fact of the field `name` its signs and the value of an attribute."""
    for read in example.reading.reads:
        if field_of(read.role) == name and is_core(read.role):
            fact = example.facts[read.number.index][read.role]
            yield example.reading.asked(read, attribute, fact["group"]), fact.get(attribute) or NONE, example.weight


_NAMED = ("sample_sizes", "sexes", "subtypes", "mrss", "adverse_events")


def of_words(example: Example) -> Iterator[Labelled]:
    """Each word's signs and whether a name of a group or event begins or goes on with it."""
    names = {("group", fact["group"]) for r in example.gold for name in _NAMED for fact in r[name] if fact.get("group")}
    names |= {("event", fact["term"]) for record in example.gold for fact in record["adverse_events"]}
    text = example.document.text
    spans = sorted(
        ((m.start(), m.end(), label) for label, name in names for m in _printed(name).finditer(text)),
        key=lambda span: (span[0] - span[1], span),
    )
    numbers = by_frame(example.reading.numbers)
    for index, row in example.reading.rows.items():
        labels = [OUTSIDE] * len(row.words)
        for start, end, label in spans:
            i, j = row.place(start, end)
            if row.frame.start <= start < row.frame.end and all(labels[k] == OUTSIDE for k in range(i, j)):
                labels[i:j] = [f"{'B' if k == i else 'I'}-{label}" for k in range(i, j)]
        for i, signs in word_signs(row, numbers.get(index, ())):
            yield signs, labels[i], example.weight


def _printed(name: str) -> re.Pattern[str]:
    """A name as it may stand in a text: its words with other endings."""
    words = [re.escape(word[:-1] if len(word) > 4 and word[-1] in "sy" else word) for word in name.split()]
    return re.compile(r"(?<!\w)" + r"\w{0,3}[\s-]+".join(words) + r"\w{0,3}(?!\w)", re.I)


def of_choices(example: Example, tagged: Sequence[Tagged]) -> Iterator[tuple[str, Instance]]:
    """Each question that is asked about a number, with the candidates that are right.

    A choice is settled as gold has it before the next is asked.
    """
    known = example.reading
    reading = Reading(known.doc, known.rows, tagged, known.reads)
    for read in reading.reads:
        if read.role == "sample_sizes.participants":
            reading.sized[read.number.index] = example.facts[read.number.index][read.role]["group"]
    for read in reading.reads:
        if not is_core(read.role) or read.role.startswith(
            ("timepoints", "sample_sizes.studies", "sample_sizes.records")
        ):
            continue
        fact = example.facts[read.number.index][read.role]
        for name in _asked(field_of(read.role), fact):
            choice = reading.choice(name)
            at, signs = zip(*placed(reading.question(read, name), choice, reading.rows), strict=True)
            right = {k for k, i in enumerate(at) if _same(name, fact[CHOICES[name]], choice.candidates[i].value)}
            yield name, (signs, right, example.weight)
            if right:
                reading.settle(read, name, at[min(right)])


def _asked(name: str, fact: Fact) -> Iterator[str]:
    yield "group"
    if name == "mrss":
        yield "time"
    if name == "subtypes":
        yield "subtype"
    if name == "adverse_events":
        yield "term"
    if name in ("sexes", "subtypes", "adverse_events") and fact.get("of_n") is not None:
        yield "whole"


def _same(name: str, gold: Any, value: str | None) -> bool:
    """Whether a candidate is what gold has, as the scorer sees it."""
    if gold is None or value is None:
        return gold is None and value is None
    if name in ("group", "term"):
        return overlap(gold, value) >= 0.5
    if name == "time":
        return same_time(gold, value)
    return str(gold) == value
