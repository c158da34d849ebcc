"""The numbers of a document's sentences, and what the rules took each of them for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from spacy.tokens import Doc

from extract.pipes.extensions import Finding
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention
from extract.pipes.numbers import WORDS, parse_digits, parse_words

NONE = "none"
ABSENT = "adverse_events.absent"
_DENIALS = "no|none|nobody|neither|nil|not|never|without|zero"  # numbers too: they count nobody
_NUMBER = re.compile(rf"(?<![\w.·])\d+(?:[.,·]\d+)*|(?<![\w-])(?:{WORDS}|{_DENIALS})(?!\w)", re.I)
_CLOSE = 1e-6
# Attributes that are numbers of the text, by field.
SLOTS = {
    "sample_sizes": ("count",),
    "sexes": ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m", "of_n"),
    "subtypes": ("n", "pct", "of_n"),
    "timepoints": ("value",),
    "mrss": ("value", "sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max", "n"),
    "adverse_events": ("n", "pct", "events", "of_n"),
}
# A number may have two roles ("14 on placebo, 2 with rash": a size and a denominator): the first of these counts.
_RANKS = (
    "sample_sizes", "adverse_events.n", "adverse_events.pct", "adverse_events.events", "mrss.value", "mrss.responders",
    "sexes", "subtypes", "timepoints", "mrss", "adverse_events",
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Number:
    """A number in digits or words, half-open offsets, in its sentence and in the typed quantity that holds it.

    read: the roles in which rules put it into a fact, each with that finding.
    """

    start: int
    end: int
    value: float | None
    frame: Frame
    mention: Mention | None
    index: int
    read: dict[str, Finding] = field(default_factory=dict)

    @property
    def within(self) -> tuple[int, int]:
        """Where it stands in the words of its frame, half-open."""
        return self.start - self.frame.start, self.end - self.frame.start

    @property
    def denies(self) -> bool:
        """Whether it is a word that denies; such a word is no figure, but for an absence."""
        return self.value == 0 and not self.frame.words[self.within[0]].isdigit()

    @cached_property  # asked for many times; `read` is full when the numbers are handed out
    def ruled(self) -> str:
        """The role that the rules gave it."""
        return first_role(self.read)


def first_role(roles: Iterable[str]) -> str:
    """The one role that counts of those a number has; NONE of no role.

    >>> first_role(["adverse_events.of_n", "sample_sizes.participants"]), first_role([])
    ('sample_sizes.participants', 'none')
    """
    return min(sorted(roles), key=_rank, default=NONE)


def _rank(role: str) -> int:
    return next(i for i, prefix in enumerate((*_RANKS, "")) if role.startswith(prefix))


def role_of(field: str, slot: str, values: Mapping[str, Any]) -> str:
    """What a number is that stands in this attribute of a fact with these values.

    >>> role_of("mrss", "value", {"measure": "change", "value": -4.2})
    'mrss.value.change'
    """
    if field == "sample_sizes":
        return f"sample_sizes.{values['unit']}"
    if field == "timepoints":
        return f"timepoints.{values['kind']}"
    if field == "mrss" and slot == "value":
        return f"mrss.value.{values['measure']}"
    if field == "mrss" and slot == "n" and values["measure"] == "responders" and values["value"] is None:
        return "mrss.responders"
    return f"{field}.{slot}"


def find_numbers(doc: Doc) -> list[Number]:
    """All numbers of the frames of `doc`, in order."""
    text = doc._.document.text
    found: list[Number] = []
    for frame in doc._.frames:
        held = _holders(frame.mentions)
        for match in _NUMBER.finditer(text, frame.start, frame.end):
            mention = next((m for a, b, m in held if a <= match.start() < b), None)
            found.append(Number(match.start(), match.end(), _value(match[0]), frame, mention, len(found)))
    _read_off(doc, found)
    return found


def _holders(mentions: Sequence[Mention]) -> list[tuple[int, int, Mention]]:
    return [(a, b, m) for m in mentions for a, b in ((m.start, m.end), *m.absorbed)]


def _value(printed: str) -> float | None:
    try:
        return float(parse_digits(printed) if printed[0].isdigit() else parse_words(printed))
    except ValueError:
        return None


def _read_off(doc: Doc, numbers: Sequence[Number]) -> None:
    """Note on each number in which facts it stands; one in a fact's evidence with the value of an attribute does."""
    text = doc._.document.text
    starts = [number.start for number in numbers]
    for finding in doc._.findings:
        if finding.fact.rule.startswith("table"):
            continue
        inside = list(
            dict.fromkeys(
                number
                for proof in finding.fact.evidence
                for number in numbers[bisect_right(starts, proof.start - 1) : bisect_right(starts, proof.end - 1)]
            )
        )
        if denial := denial_of(finding.fact.values(), inside):
            denial.read.setdefault(ABSENT, finding)
        for slot in SLOTS[finding.fact.field]:
            value = getattr(finding.fact, slot)
            same = [n for n in inside if value is not None and n.value is not None and _equal(n.value, value)]
            for number in same if slot == "count" else same[:1]:
                number.read.setdefault(role_of(finding.fact.field, slot, finding.fact.values()), finding)
        p: str | None = getattr(finding.fact, "p", None)
        for number in inside if p else ():
            named = number.mention is not None and number.mention.label == "p"
            if named and text[number.start : number.end] in str(p):
                number.read.setdefault("mrss.p", finding)


def denial_of(values: Mapping[str, Any], inside: Iterable[Number]) -> Number | None:
    """The word or zero, among the numbers of a fact's evidence, by which it says that something is absent."""
    return next((number for number in inside if number.value == 0), None) if values.get("absent") else None


def _equal(one: float, other: float) -> bool:
    return abs(abs(one) - abs(other)) < _CLOSE


def by_frame(numbers: Iterable[Number]) -> dict[int, list[Number]]:
    """The numbers of each sentence, by the index of its frame."""
    found: dict[int, list[Number]] = defaultdict(list)
    for number in numbers:
        found[number.frame.index].append(number)
    return found


def neighbours(numbers: Sequence[Number]) -> Iterator[tuple[Number | None, Number, Number | None]]:
    """Each number with the one before and the one behind it in its sentence."""
    for i, number in enumerate(numbers):
        before = numbers[i - 1] if i and numbers[i - 1].frame is number.frame else None
        behind = numbers[i + 1] if i + 1 < len(numbers) and numbers[i + 1].frame is number.frame else None
        yield before, number, behind
