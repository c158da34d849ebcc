"""The second reader: says of every number of a document what it is, and to whom, when and what it belongs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice
from typing import Literal

import numpy as np
from spacy.tokens import Doc

from extract.pipes.second_reader import candidates
from extract.pipes.second_reader.choices import Candidate, Choice
from extract.pipes.second_reader.model import Model
from extract.pipes.second_reader.numbers import ABSENT, NONE, Number, by_frame, find_numbers
from extract.pipes.second_reader.placing import Question, fits, placed
from extract.pipes.second_reader.signs import rows_of, signs_of
from extract.pipes.second_reader.tagger import Tagged, find_tagged
from extract.pipes.second_reader.tokens import Row
from extract.pipes.second_reader.weighing import Parts

# What is chosen among candidates, and the attribute of a fact that it fills.
CHOICES = {"group": "group", "time": "timepoint", "subtype": "subtype", "term": "term", "whole": "of_n"}
# From which chance on an answer counts against what the rules say.
SURE = {
    "group": 0.5,
    "time": 0.6,
    "subtype": 0.5,
    "term": 0.5,
    "whole": 0.5,
    "stage": 0.75,
    "statistic": 0.5,
    "direction": 0.5,
}
_BLOCK = 256  # numbers whose signs are held at once
_FAINT = 0.01  # a chance not worth remembering
_RANDOM = re.compile(r"\brandom", re.I)
_KEYS = {"sample_sizes": "size", "sexes": "sex", "subtypes": "subtype", "mrss": "result", "adverse_events": "event"}


def field_of(role: str) -> str:
    """The field of a role."""
    return role.partition(".")[0]


def is_core(role: str) -> bool:
    """Whether a number of this role makes a fact of its own, and no part of another."""
    if field_of(role) == "mrss":
        return role.startswith("mrss.value") or role == "mrss.responders"
    return role != NONE and not role.endswith("of_n")


def of_a_kind(one: str, other: str) -> bool:
    """Whether numbers of two roles can be dealt out to the same row of groups, times or events."""
    if not (is_core(one) and is_core(other)) or field_of(one) != field_of(other):
        return False
    return field_of(one) in ("sample_sizes", "mrss", "timepoints") or one == other or ABSENT in (one, other)


def part_of(read: Read) -> tuple[float | None, float | None]:
    """The number of people and their percentage that a number and what is attached to it state."""
    number, quantity = read.number, read.number.mention.value if read.number.mention else None
    share = getattr(quantity, "pct", None)
    if read.role.endswith("pct"):
        return (getattr(quantity, "value", None) if share == number.value else None), number.value
    return number.value, share


def ruled(number: Number, role: str, attribute: str) -> str | Literal[False] | None:
    """What the rules made of an attribute of the fact in which a number has this role; False: they have no such fact."""
    finding = number.read.get(role)
    if finding is None:
        return False
    value = getattr(finding.fact, attribute)
    return f"{value:g}" if isinstance(value, int | float) and not isinstance(value, bool) else value


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """What a number is taken for. chances: of each role, where they were weighed."""

    number: Number
    role: str
    signs: Parts = field(repr=False)
    chances: Mapping[str, float] = field(repr=False, default_factory=dict)

    @property
    def chance(self) -> float:
        """How likely the role is."""
        return self.chances.get(self.role, 1.0)


class Reading:
    """All numbers of a document with their roles, and the choices open to them.

    numbers: in order of the text. sized: by index of a number that is a size, the group whose it is; to be filled before `whole` is asked for.
    """

    def __init__(self, doc: Doc, rows: Mapping[int, Row], tagged: Sequence[Tagged], reads: Sequence[Read]) -> None:
        self.doc, self.rows, self.tagged, self.reads = doc, rows, tagged, reads
        self.numbers = [read.number for read in reads]
        self.sized: dict[int, str | None] = {}
        self._choices: dict[str, Choice] = {}
        self._settled: dict[tuple[str, int], int] = {}
        self._in_sentence: dict[int, list[Read]] = defaultdict(list)
        for read in reads:
            self._in_sentence[read.number.frame.index].append(read)
        self._sizes_before = list(accumulate((field_of(read.role) == "sample_sizes" for read in reads), initial=0))

    @classmethod
    def of(cls, doc: Doc, model: Model) -> Reading:
        """The document as the model reads it; of numbers that make no fact the signs are let go at once."""
        numbers, rows = find_numbers(doc), rows_of(doc)
        roles = model.classifiers["roles"]
        seen = signs_of(doc, numbers, rows)
        reads = []
        for start in range(0, len(numbers), _BLOCK):
            block = list(islice(seen, _BLOCK))
            for number, signs, row in zip(numbers[start : start + _BLOCK], block, roles.table(block), strict=True):
                role = roles.classes[int(row.argmax())]
                chances = {
                    name: chance for name, chance in zip(roles.classes, row.tolist(), strict=True) if chance > _FAINT
                }
                reads.append(Read(number, role, signs if is_core(role) else (), chances))
        return cls(doc, rows, find_tagged(rows, by_frame(numbers), model.classifiers["words"]), reads)

    def choice(self, name: str) -> Choice:
        """The candidates of the document for one of CHOICES."""
        if name not in self._choices:
            self._choices[name] = self._find(name)
        return self._choices[name]

    def _find(self, name: str) -> Choice:
        if name == "group":
            return candidates.groups(self.doc, self.rows, self.tagged)
        if name == "time":
            return candidates.times(self.doc, self.rows)
        if name == "subtype":
            return candidates.subtypes(self.rows)
        if name == "term":
            return candidates.events(self.doc, self.rows, self.tagged)
        return candidates.wholes(self.numbers, self.rows, self.sized)

    def question(self, read: Read, name: str) -> Question:
        """What is asked about a number."""
        fellows = [r.number for r in self._in_sentence[read.number.frame.index] if of_a_kind(r.role, read.role)]
        at = fellows.index(read.number) if read.number in fellows else 0
        before = fellows[at - 1] if at else None
        settled = self._settled.get((name, before.index)) if before else None
        last = (before, settled) if before is not None and settled is not None else None
        key = f"{read.role.split('.')[-1]} time" if name == "time" else f"{_KEYS[field_of(read.role)]} {name}"
        part = part_of(read) if name == "whole" else None
        return Question(read.number, key, fellows, ruled(read.number, read.role, CHOICES[name]), last, part)

    def settle(self, read: Read, name: str, at: int) -> None:
        """Remember which candidate a number belongs to, for the next of its sentence."""
        self._settled[name, read.number.index] = at

    def asked(self, read: Read, attribute: str, group: str | None) -> Parts:
        """The signs of a number, with what the rules made of an attribute, its group and what is known of its study."""
        stated = ruled(read.number, read.role, attribute)
        study = self.doc._.studies[read.number.frame.studies[0]] if read.number.frame.studies else None
        design = study.design if study else None
        first = _RANDOM.search(self.doc._.document.text)
        whole = group is None
        sizes = self._sizes_before[read.number.index]
        known = {
            f"of all={whole}": 1.0,
            f"of all={whole}&design={design}": 1.0,
            f"of all={whole}&ruled={stated}": 1.0,
            f"of all={whole}&randomised={bool(first)}": 1.0,
            f"sizes={min(sizes, 4)}": 1.0,
            f"sizes={min(sizes, 4)}&of all={whole}&randomised={bool(first)}": 1.0,
            f"ruled={stated}": 1.0,
            f"design={design}": 1.0,
            f"design={design}&ruled={stated}": 1.0,
            f"randomised before={bool(first and first.start() < read.number.start)}": 1.0,
            f"randomised={bool(first)}": 1.0,
        }
        return (*read.signs, known)


class Answers:
    """What the model answers to the questions of a reading."""

    def __init__(self, reading: Reading, model: Model) -> None:
        self.reading, self.model = reading, model

    def choose(self, read: Read, name: str) -> tuple[Candidate, float]:
        """The candidate that a number most likely belongs to, and how likely."""
        choice = self.reading.choice(name)
        if len(choice.candidates) == 1:
            return choice.candidates[0], 1.0
        at, signs = zip(*placed(self.reading.question(read, name), choice, self.reading.rows), strict=True)
        chances = self.model.rankers[name].chances(signs)
        best = int(np.argmax(chances))
        self.reading.settle(read, name, at[best])
        return choice.candidates[at[best]], float(chances[best])

    def value(self, read: Read, name: str) -> str | None:
        """The group, time, subtype or term of a number; what the rules say, unless the answer is sure."""
        found, chance = self.choose(read, name)
        stated = ruled(read.number, read.role, CHOICES[name])
        return found.value if stated is False or chance >= SURE[name] else stated

    def whole(self, read: Read) -> int | None:
        """How many a number of people is of."""
        found = self.value(read, "whole")
        return int(found) if found and fits(part_of(read), float(found)) is not False else None

    def label(self, read: Read, attribute: str, group: str | None) -> str | None:
        """The stage of a size, the statistic or direction of a result; as `value`."""
        model = self.model.classifiers[attribute]
        chances = model.chances(self.reading.asked(read, attribute, group))
        found = model.classes[int(np.argmax(chances))]
        stated = ruled(read.number, read.role, attribute)
        if stated is not False and float(chances.max()) < SURE[attribute]:
            return stated
        return None if found == NONE else found
