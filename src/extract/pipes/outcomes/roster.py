"""The groups of a study in the order in which it introduces them, for phrases that mean them without a name.

"Both arms", "the second patient", "the antibody" and "5 of the 14" say which group they are of only to a reader who
knows whom the study has set against whom.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc

from extract.fields.sample_sizes import SampleSize
from extract.pipes.denominators import group_size, same_group
from extract.pipes.findings import of_field
from extract.pipes.frames import Frame
from extract.pipes.groups import CONTROL
from extract.pipes.outcomes.beads import name_of, string

_ALLOTS = re.compile(r"\b(?:randomi[sz]\w*|randomly|assign\w+|allocat\w+|allot\w+|divided|by\s+lot|compar\w+)\b", re.I)
_ONE_WORD = re.compile(
    r"(?!(?:active|control|treatment|study|drug|combination|early|late|low|high|first|second|other|none|mild|severe|men|women)s?$)(?:[A-Za-z][\w-]{2,}|(?-i:[A-Z]{2,}))",
    re.I,
)
_STAGES = ("randomised", "enrolled", "treated")
_FEW = 5  # more names than that are no arms


@dataclass(frozen=True, slots=True)
class Roster:
    """names: the groups in order. sizes: for a number of people the only group that has so many. people:
    how many a series of a few patients has."""

    names: tuple[str, ...] = ()
    sizes: dict[int, str] = field(default_factory=dict)
    people: int | None = None

    def patients(self, number: int) -> tuple[str, ...]:
        """Every patient of a series that is no larger than a list of so many numbers."""
        return tuple(f"patient {place + 1}" for place in range(number)) if number == self.people else ()

    @property
    def unmentioned(self) -> frozenset[str]:
        """Names that can stand for their group wherever they stand: one word that is no word for a group."""
        return frozenset(name for name in self.names if _ONE_WORD.fullmatch(name))

    def together(self, number: int | None) -> tuple[str, ...]:
        """The groups that "both" or "all three" mean; number: how many, None where that is not said."""
        fits = len(self.names) > 1 and number in (None, len(self.names))
        return self.names if fits else ()

    def at(self, place: int) -> str | None:
        """The group at a place ("the second"), counted from 0, -1 for the last."""
        return self.names[place] if -len(self.names) <= place < len(self.names) > 1 else None

    @property
    def active(self) -> str | None:
        """The only group that is no control, where there is a control."""
        others = [name for name in self.names if not CONTROL.search(name)]
        return others[0] if len(others) == 1 < len(self.names) else None

    @property
    def control(self) -> str | None:
        """The only control."""
        controls = [name for name in self.names if CONTROL.search(name)]
        return controls[0] if len(controls) == 1 < len(self.names) else None


def roster_of(doc: Doc, studies: Sequence[int], outcome: str) -> Roster:
    """The roster of the first of `studies`: by the sizes of its groups, else by the sentence that allots people to them."""
    if not studies:
        return Roster()
    study = studies[0]
    sized = list(_sized(doc, study))
    names = _combined(doc, study) or _distinct(name for name, _count in sized)
    if not 1 < len(names) <= _FEW:
        frames = (frame for frame in doc._.frames if study in frame.studies)
        names = next((found for frame in frames if len(found := _allotted(frame, outcome)) > 1), [])
    if not 1 < len(names) <= _FEW:
        arms = doc._.studies[study].arms
        names = list(arms) if sum(bool(CONTROL.search(arm)) for arm in arms) == 1 else []
    if not 1 < len(names) <= _FEW:
        frames = (frame for frame in doc._.frames if study in frame.studies)
        names = _distinct(m.value.name for f in frames for m in f.labelled("group") if m.value.kind == "class")
    if not 1 < len(names) <= _FEW:
        people = group_size(doc, study)
        return Roster(people=people if people is not None and people <= _FEW else None)
    owners: dict[int, set[str]] = {}
    for name, count in sized:
        owner = next((known for known in names if same_group(known, name)), None)
        if owner is not None:
            owners.setdefault(count, set()).add(owner)
    return Roster(tuple(names), {count: next(iter(own)) for count, own in owners.items() if len(own) == 1})


def _sized(doc: Doc, study: int) -> Iterable[tuple[str, int]]:
    """Groups and their sizes as stated, in order of the text."""
    found = []
    for finding in of_field(doc, "sample_sizes", study):
        fact = finding.fact
        if isinstance(fact, SampleSize) and fact.group and fact.unit == "participants" and fact.stage in _STAGES:
            found.append((min((e.start for e in fact.evidence), default=0), fact.group, fact.count))
    return [(group, count) for _start, group, count in sorted(found)]


def _combined(doc: Doc, study: int) -> list[str]:
    """ "The combination" and "MMF alone", where a study speaks of both."""
    spoken = _distinct(
        mention.value.name for frame in doc._.frames if study in frame.studies for mention in frame.labelled("group")
    )
    alone = [name for name in spoken if re.search(r"\b(?:alone|monotherapy)$", name)]
    return ["combination", *alone] if "combination" in spoken and len(alone) == 1 else []


def _distinct(names: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for name in names:
        if not any(same_group(name, other) for other in kept):
            kept.append(name)
    return kept


def _allotted(frame: Frame, outcome: str) -> list[str]:
    """The groups that a sentence says people were divided into."""
    if not _ALLOTS.search(frame.text) or len(frame.labelled("group")) < 2:
        return []
    kinds = ("each", "neither", "active")
    return _distinct(
        name_of(bead)
        for bead in string(frame, outcome)
        if bead.kind == "group" and getattr(getattr(bead.mention, "value", None), "kind", "") not in kinds
    )
