"""A size as one sentence states it, before the whole source decides what is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.pipes.frames import Frame
from extract.pipes.sizes.group_names import Name

# How firmly a sentence states a size: by a verb, as a group's own number, by the noun of a study, by the way.
ACT, ARM, NOUN, PASSING = 3, 2, 1, 0
# Stages at which a number is the size of a population or an arm, not what was left of it.
ENTRY = ("enrolled", "randomised", "treated", "analysed")


@dataclass(slots=True)
class Stated:
    """A number of people, studies or records at a stage.

    name_kind: how its group was named (see names.Name). part: said of some of those just spoken of ("seven of them").
    weak: its verb says little ("found", "asked"). pending: to be kept only if it adds up with others to a total.
    governed: its stage is that of a verb in its sentence. visit: the number assessed at a visit or with a result.
    bracketed: behind the group's name, in brackets. drug: id of the drug that names the group. maybe: words that name
    the group if other numbers bear it out.
    """

    frame: Frame
    count: int
    stage: str
    spans: list[tuple[int, int]]
    rule: str
    firmness: int
    group: str | None = None
    name_kind: str | None = None
    unit: str = "participants"
    confidence: float = 0.8
    part: bool = False
    weak: bool = False
    pending: bool = False
    governed: bool = False
    visit: bool = False
    bracketed: bool = False
    drug: str | None = None
    maybe: Name | None = None

    @property
    def start(self) -> int:
        return self.spans[0][0]

    def named(self, name: Name | None) -> Stated:
        """Itself, with the name of its group and the words of the name as evidence."""
        if name is not None:
            self.group, self.name_kind, self.drug = name.words or None, name.kind, name.drug
            near = all(abs(end - self.start) < 120 for _start, end in name.spans)
            self.spans = [hull([*self.spans, *name.spans])] if near else [*self.spans, *name.spans]
        return self


def hull(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The span from the first start to the last end."""
    return min(start for start, _end in spans), max(end for _start, end in spans)
