"""Sentences that only say whether the results just told were significant: "This change was significant (p = 0.01)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.frames import Frame
from extract.pipes.groups import CONTROL
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.readings import BASELINE, Reading
from extract.pipes.outcomes.referents import Arm
from extract.pipes.outcomes.slots import Slot

_NOUN = r"(?:changes?|improvements?|decreases?|reductions?|declines?|falls?|drops?|increases?|differences?)"
_RETELLS = re.compile(
    rf"^\W*(?:(?:but|and|however|again),?\s+)?(?:only\s+)?(?:the|this|that|these|those|both|all|neither)\s+(?:of\s+these\s+)?(?:two\s+|three\s+|<count:\d+>\s+)?(?:latter\s+)?(?:lower\s+scores?\s*|(?P<noun>{_NOUN}))?\s*"
    r"(?:from\s+baseline\s+|in\s+<outcome:\d+>\s+|versus\s+baseline\s+|(?:from\s+baseline\s+to|at|after|by)\s+<time:\d+>\s+)*(?:was|were|is|are|did|reached|had|proved)\b",
    re.I,
)
_SIGNIFICANT = re.compile(r"\b(?:non-?|in)?significan(?:t|ce)\b", re.I)
_NEGATED = re.compile(r"\b(?:not|no|neither|non-?significant|insignificant|short\s+of|failed)\b|n['’]t\b", re.I)
_SEVERAL = re.compile(r"\b(?:both|all|each|every|these|those|either|neither)\b|\bchanges\b|\bdeclines\b", re.I)


def qualifies(frame: Frame, beads: Sequence[Bead]) -> re.Match[str] | None:
    """The match of a frame that tells nothing but the significance of what was told before."""
    if any(bead.kind in ("number", "other", "group", "drug", "subtype", "event") for bead in beads):
        return None
    match = _RETELLS.match(frame.text)
    if match is None or (match["noun"] or "").lower().startswith("difference"):
        return None  # a difference is read with the words
    return match if _SIGNIFICANT.search(frame.text) else None


def qualify(frame: Frame, beads: Sequence[Bead], slots: Sequence[Slot], readings: Sequence[Reading]) -> bool:
    """Give the results of the frame before their p and their significance; whether there were any to take it."""
    later = [
        r
        for r in readings
        if 0 < frame.index - r.frame.index <= 1
        and not r.opens
        and r.time != BASELINE
        and r.measure in ("score", "change", "percent_change")
        and r.p is None
    ]
    if not later or qualifies(frame, beads) is None:
        return False
    values = [bead for bead in beads if bead.kind == "p" and bead.mention is not None]
    times = [time for slot in slots for time in slot.times if time != BASELINE]
    told = [r for r in later if r.time in times] or (later if _SEVERAL.search(frame.text) else later[-1:])
    for place, reading in enumerate(told):
        bead = values[min(place, len(values) - 1)] if values else None
        if bead is not None and bead.mention is not None:
            reading.p = str(bead.mention.value)
        reading.significant = not _NEGATED.search(frame.text)
    return True


# "p values for 40 mg and 80 mg were 0.47 and 0.33, respectively"
_P_VALUES = re.compile(
    r"\bp[- ]values?\s+(?:for|of|with|against|versus)\b(?P<who>[^.;]*?)\s(?:was|were)\s+(?P<values>(?:<(?:value|p):\d+>|[\s,]|and|respectively)+)",
    re.I,
)


_AGAINST = re.compile(r"<p:\d+>\s*,?\s*(?:against|versus|vs\.?|compared\s+with)\s+(?:the\s+)?", re.I)


def tell_p_values(frame: Frame, arms: Sequence[Arm], readings: Sequence[Reading]) -> None:
    """Give a list of p values, each for a group named with it, to the latest results of those groups."""
    _tell_each(frame, arms, readings)
    match = _P_VALUES.search(frame.text)
    if match is None:
        return
    numbers = [frame.mentions[int(number)].value for number in re.findall(r"<\w+:(\d+)>", match["values"])]
    values = [value if isinstance(value, str) else f"{value.value:g}" for value in numbers]
    names = [name for arm in arms if match.start("who") <= arm.start < match.end("who") for name in arm.names]
    control = next((r.group for r in reversed(readings) if r.group is not None and CONTROL.search(r.group)), None)
    if len(names) != len(values):
        return
    for name, value in zip(names, values, strict=True):
        told = [r for r in readings if r.group == name and not r.opens and r.time != BASELINE and not r.in_words]
        if told and told[-1].p is None and 0 <= frame.index - told[-1].frame.index <= 2:
            told[-1].p, told[-1].comparator = value, control if control != name else None


def _tell_each(frame: Frame, arms: Sequence[Arm], readings: Sequence[Reading]) -> None:
    """ "(p = 0.32 and p = 0.48 against placebo)": as many p values as there are active groups in the frame before."""
    values = [str(mention.value) for mention in frame.labelled("p")]
    against = _AGAINST.search(frame.text)
    control = next((arm.names[0] for arm in arms if against and arm.start == against.end()), None)
    told = [
        r
        for r in readings
        if frame.index - r.frame.index == 1 and not r.in_words and not r.opens and r.time != BASELINE and r.p is None
    ]
    told = [r for r in told if r.group is not None and r.group != control and r.measure != "difference"]
    if control is None or len(values) < 2 or len(values) != len(told) or frame.labelled("outcome"):
        return
    for reading, value in zip(told, values, strict=True):
        reading.p, reading.comparator = value, control
