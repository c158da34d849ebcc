"""Of how many an event is counted: the size of its group where safety was looked at, as far as the source states it."""

from __future__ import annotations

import re
from collections import defaultdict

from spacy.tokens import Doc

from extract.fields.adverse_events import AdverseEvent
from extract.pipes.adverse_events.statements import Statement
from extract.pipes.denominators import TREATED, group_size, stated_sizes
from extract.pipes.findings import of_field
from extract.pipes.mentions import Quantity

# "(48 per group)", "24 in each arm"
_IN_EACH = re.compile(
    r"(?<!in )(?<!of )<(?:count|n):(?P<number>\d+)>\s+(?:<cohort:\d+>\s+)?(?:(?:in|to|per)\s+)?(?:the\s+)?<group:(?P<group>\d+)>"
)
_EACH_ALONE = re.compile(r"[(,]\s*<(?:count|n):(?P<number>\d+)>\s+(?:<cohort:\d+>\s+)?each\b")


_WOMEN, _MEN = re.compile(r"(?:women|females?|girls)", re.I), re.compile(r"(?:men|males?|boys)", re.I)
_SUBTYPES = {
    "diffuse": re.compile(r"\bdiffuse|dcSSc|\bdSSc", re.I),
    "limited": re.compile(r"\blimited|lcSSc|\blSSc", re.I),
    "sine": re.compile(r"\bsine\b|ssSSc", re.I),
    "overlap": re.compile(r"\boverlap", re.I),
}
_CROSSES = re.compile(r"\bcross(?:ed)?-?\s?over\b|\bin\s+(?:random\s+|either\s+|alternate\s+)order\b", re.I)
_OTHERWISE = ("randomised", "enrolled", "analysed")


class Sizes:
    """The denominators that one study of a document states.

    Beside the group's own size: the number that other figures of the group are given with ("17 of 90"), the number
    that every group has ("48 per group"), and, where a count and its share are both printed, the stated number that
    makes the share right (13 is 9.2% of 142, not of the 187 who were enrolled).
    """

    def __init__(self, doc: Doc, study: int, statements: list[Statement], for_safety: int | None) -> None:
        self._doc, self._study, self._for_safety = doc, study, for_safety
        self._crosses = any(
            _CROSSES.search(frame.text)
            for frame in doc._.frames
            if study in frame.studies and ("over" in frame.text or " order" in frame.text)
        )
        self._each = _size_of_each(doc, study)
        self._groups = [f.fact.values()["count"] for f in of_field(doc, "sample_sizes", study)]
        self._printed = _printed_numbers(doc, study)
        self._of_group: dict[str, int] = {}
        self._of_group = self._agreed(statements)

    def of(self, fact: AdverseEvent) -> int | None:
        """The denominator of a fact, its own if it states one."""
        if fact.of_n is not None:
            return fact.of_n
        said = self._of_group.get(fact.group or "")
        if said is None and not fact.group:
            said = self._for_safety
        if said is None:
            said = group_size(self._doc, self._study, fact.group, TREATED)
            if said is not None and said == fact.n and self._is_the_event_itself(fact):
                said = group_size(self._doc, self._study, fact.group, _OTHERWISE)
        if said is None and fact.group:
            said = self._of_kind(fact.group) or self._each
        if said is None and fact.group and self._crosses:  # everybody took either
            said = group_size(self._doc, self._study, None, TREATED)
        return self._right(fact, said)

    def _of_kind(self, group: str) -> int | None:
        """How many women, men or patients of a subtype the study has: they are no sizes of groups, but say it."""
        for sex, words in (("female", _WOMEN), ("male", _MEN)):
            if words.fullmatch(group):
                found = [f.fact.values() for f in of_field(self._doc, "sexes", self._study)]
                return next((values[f"{sex}_n"] for values in found if values["group"] is None), None)
        subtype = next((name for name, words in _SUBTYPES.items() if words.search(group)), None)
        parts = [f.fact.values() for f in of_field(self._doc, "subtypes", self._study)] if subtype else []
        return next((v["n"] for v in parts if v["group"] is None and v["subtype"] == subtype and v["n"]), None)

    def _is_the_event_itself(self, fact: AdverseEvent) -> bool:
        """Whether the size is but the number of the event: "three patients given methotrexate died"."""
        sizes = stated_sizes(self._doc, self._study, fact.group)
        return len(set(sizes.values())) > 1 and any(size > (fact.n or 0) for size in sizes.values())

    def _right(self, fact: AdverseEvent, said: int | None) -> int | None:
        """What makes the share of a fact right: `said` if it does, else the one stated number that does."""
        if fact.n is None or not fact.pct or (said and _fits(fact.n, fact.pct, said)):
            return said
        for numbers in (self._groups, [] if float(fact.pct).is_integer() else self._printed):
            fitting = {number for number in numbers if number > 1 and _fits(fact.n, fact.pct, number)}
            if fitting:
                return fitting.pop() if len(fitting) == 1 else said
        return said

    def _agreed(self, statements: list[Statement]) -> dict[str, int]:
        """Group → the one denominator that its figures are stated with or that makes their shares right."""
        stated: dict[str, set[int]] = defaultdict(set)
        for statement in statements:
            fact = statement.fact
            if fact.of_n is not None and fact.group:
                stated[fact.group].add(fact.of_n)
            elif fact.of_n is None and fact.n and fact.pct:
                size = self.of(fact)
                if size and _fits(fact.n, fact.pct, size):
                    stated[fact.group or ""].add(size)
        return {group: sizes.pop() for group, sizes in stated.items() if len(sizes) == 1}


def _fits(n: int, pct: float, size: int) -> bool:
    """Whether n of size is pct, as printed with one decimal or none."""
    return abs(100 * n / size - pct) <= (0.51 if float(pct).is_integer() else 0.06)


def _size_of_each(doc: Doc, study: int) -> int | None:
    """The number that each group of a study has."""
    for frame in doc._.frames:
        if study not in frame.studies:
            continue
        for match in (*_IN_EACH.finditer(frame.text), *_EACH_ALONE.finditer(frame.text)):
            group = frame.mentions[int(match["group"])].value if "group" in match.re.groupindex else None
            quantity = frame.mentions[int(match["number"])].value
            if (group is None or group.kind == "each") and isinstance(quantity, Quantity) and quantity.value > 1:
                return int(quantity.value)
    return None


def _printed_numbers(doc: Doc, study: int) -> list[int]:
    """Every number of people that the sentences of a study print."""
    return [
        int(mention.value.value)
        for frame in doc._.frames
        if study in frame.studies
        for mention in frame.labelled("count", "n")
        if isinstance(mention.value, Quantity) and not mention.value.percent
    ]
