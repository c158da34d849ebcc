"""The arms of a study, for "22 in each arm" and for "17 and 12, respectively"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.pipes.frames import Frame

_AS_ARM = re.compile(
    r"(?:\b(?:to|on|or|versus|vs\.?|with|than|either|receiving|received|compared|against|and|in(?:\s+the)?)\s+(?:[\w-]+\s+){0,2}|^)$",
    re.I,
)

_CONTROL = re.compile(r"placebo|control|sham|dummy", re.I)


def is_control(name: str | None) -> bool:
    """Whether a group is there to be compared with: such a name is never that of the whole population."""
    return bool(name and _CONTROL.match(name))


@dataclass(slots=True)
class Arms:
    """How often each group of one study is spoken of as an arm, and the order in which its sentences name them."""

    weights: Counter[str] = field(default_factory=Counter)
    drugs: Counter[str] = field(default_factory=Counter)
    in_frame: dict[int, list[str]] = field(default_factory=dict)

    def see(self, frame: Frame) -> None:
        """Take note of the groups a sentence names."""
        names: list[str] = []
        for mention in frame.labelled("group"):
            if mention.value.kind not in ("arm", "dose", "regimen", "named", "active"):
                continue
            before = frame.before(mention, 40)
            printed = frame.printed(mention)
            weight = (
                2
                if re.search(r"\b(?:arm|group)\b", printed, re.I) or mention.value.drug == "placebo"
                else 1
                if _AS_ARM.search(before)
                else 0
            )
            self.weights[mention.value.name] += weight
            if mention.value.name not in names:
                names.append(mention.value.name)
        self.in_frame[frame.index] = names
        for mention in frame.labelled("group", "drug"):
            drug = mention.value.drug if mention.label == "group" else mention.value.id
            if drug:
                self.drugs[drug] += 3 if frame.section == "title" else 1

    def is_main(self, drug: str | None) -> bool:
        """Whether no drug is spoken of more often than this one: others are treatment on the side."""
        return drug is None or self.drugs[drug] == max(self.drugs.values(), default=0)

    def compared(self, frame: Frame, number: int | None, known: Sequence[str]) -> list[str]:
        """The arms that "each" in a sentence speaks of: those whose sizes are known, those of the sentence, the likeliest."""
        number = number or (len(known) if len(known) > 1 else 2)
        if len(known) == number:
            return list(known)
        here = self._with_doses(self.in_frame.get(frame.index, []), number)
        likely = self._with_doses([name for name, weight in self.weights.most_common() if weight > 0], number)[:number]
        controls = [name for name in likely if _CONTROL.match(name)]
        if len(here) == number and all(name in here for name in controls):
            return here
        near = self.before(frame, number) if number > 2 else []
        if near and all(name in near for name in controls):
            return near
        return likely if len(likely) == number else []

    @staticmethod
    def _with_doses(names: Sequence[str], number: int) -> list[str]:
        """A drug gives way to its doses where there would be too many names otherwise."""
        doses = [name for name in names if name[:1].isdigit()]
        if len(names) > number and len(doses) > 1:
            return [name for name in names if name in doses or _CONTROL.match(name)]
        return list(names)

    def before(self, frame: Frame, number: int) -> list[str]:
        """The groups named last, in order, in a sentence that names just `number` of them; empty if none near does."""
        for index in range(frame.index, max(-1, frame.index - 12), -1):
            names = self._with_doses(self.in_frame.get(index, []), number)
            if len(names) == number:
                return names
        return []
