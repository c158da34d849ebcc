"""Arms that only arithmetic tells: "94 were randomised: 31 had acupuncture, 29 had sham needling and 34 had nothing".

Where numbers that follow a number of all add up to it, each with words that a treatment or a group could have, they are
its arms, whatever the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.group_names import clean
from extract.pipes.sizes.parallel import NO_ARM
from extract.pipes.sizes.stated import ACT, ARM, ENTRY, Stated
from extract.pipes.sizes.totals import harmful

_VERB = (
    r"(?:(?:were|was|who|whom|had|been)\s+){0,2}(?:randomi[sz]ed\s+to|randomly\s+assigned\s+to|to\s+(?:have|receive|get|take|undergo|be\s+given)|assigned(?:\s+to)?|allocated(?:\s+to)?|allotted(?:\s+to)?|given|treated\s+with|received|"
    r"fell\s+to|went\s+to|receiving|receive|got|took|had|underwent|on|in|to|with)(?:\s+(?:receive|undergo))?"
)
_PEOPLE = r"(?:\s*\([^()]*\))?(?:\s+(?:of\s+(?:them|whom|these)|<(?:cohort|female):\d+>))?"
_END = r"(?=\s*(?:[,;.:)(\[]|and\s+<|$|\s(?:and|for|at|over|every|once|twice|daily|weekly|while|whereas|but)\b))"
_PIECE = r"(?:<\w+:\d+>|[^\s<,;.:()\[\]]+)"
_BEHIND = re.compile(
    rf"{_PEOPLE}(?:\s+{_VERB})?\s+(?:the\s+|an?\s+)?(?P<name>(?!(?:completed|withdrew|died|had|were|was|did|of)\b){_PIECE}(?:\s+(?!and\s|<(?:count|n):){_PIECE}){{0,6}}?){_END}",
    re.I,
)
_BEFORE = re.compile(rf"(?:^|[(;,:]\s*|\band\s+)(?P<name>{_PIECE}(?:\s+{_PIECE}){{0,5}}?)\s*[,:=]?\s*$")
# "rescue treatment was resorted to in 15 patients (six on bosentan, nine on placebo)"
_SEEN_IN = re.compile(r"\b(?:was|were|occurred|arose)\b[^;.]*\b(?:in|by|of)\s+(?:the\s+|all\s+|only\s+)?$", re.I)
# "43 had been on the drug throughout (continuous group)"
_CALLED = re.compile(r"[^,;.()]{0,60}\(\s*(?:the\s+)?<group:(?P<group>\d+)>\s*\)")
_EMPTY = re.compile(
    r"(?:only|it\s.*|them|each|patients?|subjects?|participants?|cases?|active\s+drug|more|others?|both|.*\b(?:because|who|which|that|left|of|were|was|had|be|not)\b.*)",
    re.I,
)


# "rescue treatment was resorted to in 15 patients (six on bosentan, nine on placebo)"
_SEEN_IN = re.compile(r"\b(?:was|were|occurred|arose)\b[^;.]*\b(?:in|by|of)\s+(?:the\s+|all\s+|only\s+)?$", re.I)
# "43 had been on bosentan throughout (continuous group)"
_LABEL = re.compile(
    r"(?:[^;<(]|<(?:drug|group|time|measure|cohort|disease):\d+>){0,80}?\(\s*(?:the\s+)?<group:(?P<group>\d+)>\s*\)",
    re.I,
)
_GROUP = re.compile(r"<(?:group|drug):|\b(?:group|arm|control|intervention|placebo)\b", re.I)


def whole_in(stated: Sequence[Stated]) -> Stated | None:
    """The first number of all among the sizes of a sentence."""
    for item in stated:
        if item.group is None and item.stage in ENTRY and (item.firmness == ACT or item.rule == "of_the"):
            return item
    return None


def shared_out(reading: Reading, stated: Sequence[Stated], told: Stated | None = None) -> Iterator[Stated]:
    """The arms of the first number of all in a sentence whose later numbers add up to it; `stated`: its sizes so far,
    `told`: the number of all randomised of the sentence before, which holds where the sentence has none of its own."""
    whole = whole_in(stated) or told
    if whole is not None:
        yield from _arms_of(reading, whole)


def summed_up(reading: Reading, stated: Sequence[Stated]) -> Iterator[Stated]:
    """A number that nothing but the arms in the bracket behind it makes a whole: "in 66 patients (33 on A, 33 on B)"."""
    known = {item.count for item in stated if item.group is None and item.firmness == ACT}
    if reading.frame.labelled("event") or harmful(reading.frame.words):
        return
    for counted in reading.counted:
        if not counted.people or counted.number in known or counted.mention.value.of:
            continue
        if _SEEN_IN.search(reading.flat[: counted.start]):
            continue
        whole = Stated(reading.frame, counted.number, "enrolled", counted.spans, "summed_up", ACT, confidence=0.75)
        arms = list(_arms_of(reading, whole, named=True))
        if arms:
            yield from (whole, *arms)
            return


def _arms_of(reading: Reading, whole: Stated, *, named: bool = False) -> Iterator[Stated]:
    """The numbers behind `whole` that add up to it, with their words; named: only where the words name groups."""
    later = [
        c for c in reading.counted
        if c.mention.start > whole.start and c.label in (None, "cohort") and not c.mention.value.of and c.number < whole.count
        and not (named and (c.bracket < 0 or c.number < 5))
    ]  # fmt: skip
    for first in range(len(later)):
        for last in range(first + 2, min(len(later), first + 5) + 1):
            window = later[first:last]
            if sum(c.number for c in window) == whole.count:
                names = [_name(reading, c) for c in window]
                if named and not all(name and _GROUP.search(reading.text[name[0] : name[1]]) for name in names):
                    continue
                if all(names) and len({name[2].lower() for name in names if name}) == len(window):
                    for counted, name in zip(window, names, strict=True):
                        assert name is not None
                        span = reading.frame.span(min(counted.start, name[0]), max(counted.end, name[1]))
                        yield Stated(
                            reading.frame, counted.number, whole.stage, [span], "shared_out", ARM, name[2], "group",
                            confidence=0.85, governed=True,
                        )  # fmt: skip
                    return


def _name(reading: Reading, counted: Counted) -> tuple[int, int, str] | None:
    """Where the words stand that tell the group of a number, in the frame's text, and the words; None if none may."""
    text = reading.text
    called = _CALLED.match(text, counted.end)
    if called is not None:
        return called.start("group"), called.end("group") + 1, reading.frame.mentions[int(called["group"])].value.name
    found = _BEHIND.match(text, counted.end)
    if found is None:
        before = text[: counted.start]
        found = _BEFORE.search(before, max(0, len(before) - 60))
    if found is None or NO_ARM.search(found["name"]):
        return None
    start, end = found.span("name")
    left, right = reading.frame.span(start, end)
    words = clean(reading.frame.words[left - reading.frame.start : right - reading.frame.start])
    label = _LABEL.match(text, counted.end)
    if label:
        return start, end, reading.frame.mentions[int(label["group"])].value.name
    words = re.sub(r"^(?:from|for)\s+(?:the\s+)?|\s+(?:groups?|arms?)$", "", words)
    return (start, end, words) if words and not _EMPTY.fullmatch(words) else None
