"""Candidates for an attribute of a number, and where the document speaks of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from extract.pipes.denominators import name_words
from extract.pipes.second_reader.tokens import Row

NEAR = 2  # sentences back that a candidate is looked for in
OFTEN = 3  # candidates spoken of most, which are looked at wherever they stand


@dataclass(slots=True)
class Candidate:
    """A value (None: of nobody in particular), where it is said, half-open, and what is known of it."""

    value: str | None
    places: list[tuple[int, int]] = field(default_factory=list)
    traits: dict[str, None] = field(default_factory=dict)  # in order, each once


@dataclass(frozen=True, slots=True)
class Said:
    """A value as one place of the text has it; `at` is None where it is known but not said. trait: how it was found."""

    value: str
    at: tuple[int, int] | None
    trait: str


def alike(one: str, other: str) -> bool:
    """Whether two names have the same words.

    >>> alike("the placebo group", "Placebo"), alike("MMF", "MMF and prednisone")
    (True, False)
    """
    words = name_words(one)
    return one.lower() == other.lower() or (bool(words) and words == name_words(other))


def gathered(said: Iterable[Said]) -> list[Candidate]:
    """One candidate for each value, after the one that is None."""
    merged = [Candidate(None)]
    known: dict[object, Candidate] = {}
    for item in said:
        key = name_words(item.value) or item.value.lower()
        if key not in known:
            known[key] = Candidate(item.value)
            merged.append(known[key])
        candidate = known[key]
        if item.at and not any(a < item.at[1] and item.at[0] < b for a, b in candidate.places):
            candidate.places.append(item.at)
        candidate.traits[item.trait] = None
    return merged


class Choice:
    """All candidates for one attribute in a document.

    marks: per index of a frame, start, end and number of each candidate said there, in order.
    """

    def __init__(self, candidates: Sequence[Candidate], rows: Mapping[int, Row]) -> None:
        self.candidates = list(candidates)
        frames = sorted((row.frame.start, row.frame.end, index) for index, row in rows.items())
        starts = [start for start, _end, _index in frames]
        marks: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for number, candidate in enumerate(self.candidates):
            for start, end in candidate.places:
                at = bisect_right(starts, start) - 1
                if at >= 0 and start < frames[at][1]:
                    marks[frames[at][2]].append((start, end, number))
        self.marks = {index: sorted(found) for index, found in marks.items()}
        self._spoken = sorted(self.marks)
        self._near: dict[int, list[int]] = {}  # asked for by every number of a sentence
        self._rosters: dict[int, list[int]] = {}
        self._frames_of: dict[int, list[int]] = defaultdict(list)
        for index in self._spoken:
            for number in {mark[2] for mark in self.marks[index]}:
                self._frames_of[number].append(index)

    @cached_property
    def _often(self) -> set[int]:
        order = sorted(range(1, len(self.candidates)), key=lambda n: (-len(self.candidates[n].places), n))
        return {0, *order[:OFTEN], *(n for n in order if not self.candidates[n].places)}

    def near(self, index: int) -> list[int]:
        """Numbers of the candidates worth looking at from a sentence: those said close before, and often."""
        if index not in self._near:
            found = set(self._often)
            for i in range(max(0, index - NEAR), index + 2):
                found.update(mark[2] for mark in self.marks.get(i, ()))
            self._near[index] = sorted(found)
        return self._near[index]

    def named_in(self, index: int) -> list[int]:
        """The candidates said in a sentence, in its order."""
        return list(dict.fromkeys(mark[2] for mark in self.marks.get(index, ())))

    def sentences_back(self, number: int, index: int) -> int | None:
        """How many sentences before this one a candidate was said last; None: never."""
        frames = self._frames_of.get(number, [])
        at = bisect_left(frames, index)
        return index - frames[at - 1] if at else None

    def last_before(self, index: int) -> int | None:
        """The candidate said last before a sentence."""
        at = bisect_left(self._spoken, index)
        return self.marks[self._spoken[at - 1]][-1][2] if at else None

    def roster(self, index: int) -> list[int]:
        """The candidates of the last sentence before that names two or more, in its order."""
        if index not in self._rosters:
            at = bisect_left(self._spoken, index)
            lists = (self.named_in(i) for i in reversed(self._spoken[max(0, at - 3 * NEAR) : at]))
            self._rosters[index] = next((named for named in lists if len(named) > 1), [])
        return self._rosters[index]
