"""The times of a sentence, and which number belongs to which of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pipes.frames import Frame
from extract.pipes.mentions import TimeSpan
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.readings import BASELINE, Reading

_LETTER = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_AT = re.compile(
    r"\b(?:at|after|by|over|within|during|until|end\s+of)\s+(?:a\s+(?:mean|median)\s+(?:follow-?up\s+)?of\s+|the\s+|that\s+|these\s+)?(?:first\s+|whole\s+)?$",
    re.I,
)
# "p < 0.001 for 24 months versus inclusion": times that only say what was tested
_TESTED = re.compile(r"<p:\d+>\s+(?:for|at)\s+(?:the\s+)?(?:<time:\d+>\s+(?:versus|vs\.?|against)\s+)?$")
_END_OF = re.compile(r"\b(?:end|close|conclusion|completion)\s+of\s+(?:the|this|that|a|these|their)\s+$", re.I)
_NO_VISIT_AFTER = re.compile(r"^\s*(?:study|trial|<studies)")
# Between a number and a time (or group) that stands close behind it.
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|<(?:p|ci|n|range|iqr):\d+>|,?\s*\bor\s+(?:by\s+)?<percent:\d+>\s*,?")
# "with delayed treatment": a group that no mention marks
_NAMED_GROUP = re.compile(
    r"\b(?:with|in|on|under|among)\s+(?:the\s+)?(?!whom\b|which\b|all\b)[A-Za-z][\w-]*(?:\s+(?:treatment|group|arm|disease|patients|therapy|cohort|alone))?(?=\s)",
    re.I,
)
_CLOSES = re.compile(r"^(?:[^()<]|<(?:p|ci|n|range|iqr):\d+>)*\)")
_TIGHT = re.compile(
    r"^(?:\s|%|±|points?|units?|lower|higher|better|less|worse|on\s+average|reduction|decrease|improvement|,?\s*respectively,?|\b(?:at|after|by|over|within|during|in|on|with|under|for|from|to|until|the|(?-i:[A-Z]{2,6})|those|evaluable|always|still|assessable|remaining|of|given|received|receiving|took|taking|got|treated|who|a|an|full|whole|end|further|as|early|time|cohort|same|about|visit|arm|patients?|seen|was|were|had|have|responded|response|improved|worsened)\b|<(?:group|drug|cohort|subtype):\d+>|(?<=had\s)<count:\d+>|\")*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Slot:
    """A stated time of assessment: `times` are `baseline`, ISO 8601 durations or None for a last visit without a date."""

    start: int
    end: int
    times: tuple[str | None, ...]


def iso(span: TimeSpan) -> tuple[str | None, ...]:
    """ISO 8601 durations of a time; a window ("12–18 months") is no single time.

    >>> iso(TimeSpan((6.0, 12.0), "month")), iso(TimeSpan((0.5,), "year")), iso(TimeSpan((0.0,), "week"))
    (('P6M', 'P12M'), ('P6M',), ('baseline',))
    """
    if span.interval:
        return (span_to(span),) if span.values[0] == 0 else (None,)
    return tuple(_one(value, span.unit) for value in span.values)


def span_to(span: TimeSpan) -> str | None:
    """The end of a window that starts at 0."""
    return _one(span.values[-1], span.unit)


def _one(value: float, unit: str) -> str:
    if not value:
        return BASELINE
    if unit == "year" and value == 0.5:
        return "P6M"
    return f"P{value:g}{_LETTER[unit]}"


def find_slots(frame: Frame, beads: Sequence[Bead]) -> list[Slot]:
    """The times at which something was assessed, in order of the text."""
    slots = []
    for bead in beads:
        if _TESTED.search(frame.text[max(0, bead.start - 40) : bead.start]):
            continue
        if bead.kind == "baseline":
            slots.append(Slot(bead.start, bead.end, (BASELINE,)))
        elif bead.kind == "end":
            slots.append(Slot(bead.start, bead.end, (None,)))
        elif bead.kind == "time" and is_visit(frame, bead) and not _explains(frame, slots, bead):
            assert bead.mention is not None
            slots.append(Slot(bead.start, bead.end, iso(bead.mention.value)))
    return slots


def _explains(frame: Frame, slots: Sequence[Slot], bead: Bead) -> bool:
    """Whether a time only says how long a visit was after something: "at 15 months, half a year after the last dose"."""
    behind = frame.text[slots[-1].end : bead.start] if slots else ""
    return behind.strip() in (",", "(") and bool(re.match(r"\s+(?:after|from|past|since)\b", frame.text[bead.end :]))


def is_visit(frame: Frame, bead: Bead) -> bool:
    """Whether a time is one at which something was assessed; what is left open counts behind "at", "after" and the like."""
    assert bead.mention is not None
    role = bead.mention.value.role
    if (
        re.match(r"\s+(?:on|later|after|into)\b(?!\s+<(?:drug|group))", frame.text[bead.end : bead.end + 20])
        and bead.mention.value.form == "duration"
    ):
        return bool(role != "dosing")
    if role in ("treatment", "follow_up", "other", None):
        if bead.mention.value.form == "duration" and re.match(
            r"\s*:?\s*<(?:value|count):", frame.text[bead.end : bead.end + 12]
        ):
            return True  # "baseline 20.3, 24 weeks 15.2"
        before = frame.text[max(0, bead.start - 30) : bead.start]
        if _END_OF.search(before):
            return True  # "at the end of the 12-week study"
        return bool(_AT.search(before)) and not _NO_VISIT_AFTER.match(frame.text[bead.end : bead.end + 20])
    return bool(role == "assessment")


def length(beads: Sequence[Bead]) -> str | None:
    """The length of a study or its treatment: "a 24-week trial", "for 12 months"."""
    for bead in beads:
        if (
            bead.kind == "time"
            and bead.mention is not None
            and bead.mention.value.role == "treatment"
            and bead.mention.value.statistic is None
        ):
            found = iso(bead.mention.value)
            return found[-1] if found else None
    return None


def is_tight(gap: str) -> bool:
    """Whether what stands in a gap keeps a number and a time or group behind it together."""
    if _CLOSES.match(gap):
        gap = gap[gap.index(")") + 1 :]  # the rest of the bracket that the number itself stands in
    bare = _NAMED_GROUP.sub(" ", _BRACKET.sub(" ", _BRACKET.sub(" ", gap)))
    return bool(_TIGHT.match(bare.replace("(", " ").replace(")", " ").replace("[", " ").replace("]", " ")))


def assign_times(readings: Sequence[Reading], slots: Sequence[Slot], text: str, carried: Sequence[str | None]) -> None:
    """Give each reading its time where the sentence, or for a list the sentence before, states it."""
    if not readings:
        return
    if _assign_lists(readings, slots, text, carried):
        return
    right: dict[int, Slot] = {}
    for i, reading in enumerate(readings):
        following = readings[i + 1].start if i + 1 < len(readings) else len(text)
        if i + 1 < len(readings) and readings[i + 1].start == reading.start:
            following = len(text) if not reading.opens else reading.end
        slot = next((s for s in slots if reading.end <= s.start < following), None)
        if slot is not None and is_tight(text[reading.end : slot.start]) and not _heads_next(text, slot, readings, i):
            right[i] = slot
    for i, reading in enumerate(readings):
        if reading.opens:
            reading.time, reading.timed = BASELINE, True
            continue
        slot = right.get(i)
        if slot is not None and not (slot.times == (BASELINE,) and (reading.measure != "score" or reading.closes)):
            _set(reading, slot)
            continue
        left = _left(reading, slots, [right[j] for j in right if j < i])
        shared = _shared(i, readings, right, text)
        if shared is not None and (
            left is None
            or left in right.values()
            or (_joined(readings, i, text) and text[left.end : reading.start].strip(" ,:"))
            or _own_row(i, readings, left, shared, text)
        ):
            _set(reading, shared)
        elif left is not None:
            _set(reading, left)
        else:
            behind = _behind(reading, readings, slots, text)
            if behind is not None:
                _set(reading, behind)
    _runs(readings)
    _move_repeats(readings, slots)


def _move_repeats(readings: Sequence[Reading], slots: Sequence[Slot]) -> None:
    """A second score of the same group at the start is none: "at entry 13 on A and 12 on B, stood at 9 on A and 11 on B at month 9"."""
    seen: set[str | None] = set()
    for reading in readings:
        if reading.measure != "score" or reading.time != BASELINE or reading.opens or reading.group is None:
            continue
        later = next((s for s in slots if s.start >= reading.end and s.times != (BASELINE,)), None)
        if reading.group in seen and later is not None:
            reading.spans = [span for span in reading.spans if span not in [(s.start, s.end) for s in slots]]
            _set(reading, later)
        seen.add(reading.group)


def _behind(reading: Reading, readings: Sequence[Reading], slots: Sequence[Slot], text: str) -> Slot | None:
    """The only time of a sentence, or for its last number the next one, where it stands loosely behind."""
    after = [s for s in slots if s.start >= reading.end and s.times != (BASELINE,)]
    if not after or ";" in text[reading.end : after[0].start]:
        return None
    apart = len(after) < 2 or ";" in text[after[0].end : after[1].start]  # the next time is another clause's
    if reading is not readings[-1] and not apart:
        return None
    place = list(readings).index(reading)
    previous = readings[place - 1] if place else None  # of "to 15 and 12 at 12 months" only the first is left without
    taken = previous is not None and previous.closes and previous.timed and previous.time == after[0].times[-1]
    return None if taken and reading.closes else after[0]


def _set(reading: Reading, slot: Slot) -> None:
    reading.time, reading.timed = slot.times[-1], True
    reading.spans.append((slot.start, slot.end))


def _heads_next(text: str, slot: Slot, readings: Sequence[Reading], i: int) -> bool:
    """Whether a time stands right before the next number and apart from this one: "20.1; at week 24 18.3"."""
    if i + 1 >= len(readings):
        return False
    behind = text[slot.end : readings[i + 1].start]
    return bool(re.fullmatch(r"\s*:?\s*(?:it\s+was\s+)?", behind))


def _left(reading: Reading, slots: Sequence[Slot], taken: Sequence[Slot]) -> Slot | None:
    """The last time before a number; a baseline is passed over by what cannot stand there, or where another number has it."""
    before = [s for s in slots if s.end <= reading.start and not (s in taken and s.times == (BASELINE,))]
    free = [s for s in before if s not in taken]
    for slot in reversed(free or before):
        if slot.times == (BASELINE,) and (reading.measure != "score" or reading.closes):
            continue
        return slot
    return None


def _shared(i: int, readings: Sequence[Reading], right: dict[int, Slot], text: str) -> Slot | None:
    """The time behind a later number of the same list: "-3.9 with A and -1.2 with B at week 24"."""
    for j in range(i + 1, len(readings)):
        if readings[j].measure != readings[i].measure:
            return None
        if j in right:
            slot = right[j]
            early = slot.times == (BASELINE,)
            return None if early and (readings[i].measure != "score" or readings[i].closes) else slot
    return None


_ROW = re.compile(r"\s*(?:points?\s*)?(?:,|and|or|,\s*and)\s*(?:of\s+)?")


def _in_row(first: Reading, last: Reading, readings: Sequence[Reading], text: str) -> bool:
    """Whether nothing but connectives stands between all numbers from one to another."""
    between = [r for r in readings if first.start <= r.start <= last.start]
    return all(_ROW.fullmatch(text[one.end : other.start]) for one, other in pairwise(between))


def _own_row(i: int, readings: Sequence[Reading], left: Slot, shared: Slot, text: str) -> bool:
    """Whether a number stands in a row with the one that has the time behind, and others have the time before."""
    row = [r for r in readings[i:] if r.end <= shared.start]
    taken = any(r.timed and r.time == left.times[-1] for r in readings[:i])
    return taken and len(row) > 1 and _in_row(readings[i], row[-1], readings, text)


def _joined(readings: Sequence[Reading], i: int, text: str) -> bool:
    gap = text[readings[i].end : readings[i + 1].start] if i + 1 < len(readings) else ""
    return bool(re.search(r"\b(?:vs\.?|versus|against|compared)\b", gap)) or ("<group" in gap and " and " in gap)


def _assign_lists(readings: Sequence[Reading], slots: Sequence[Slot], text: str, carried: Sequence[str | None]) -> bool:
    """ "6, 12 and 24 months" with three numbers, or six: one after another."""
    changes = any(reading.measure != "score" for reading in readings)
    if changes:  # which are measured against the start
        slots = [slot for slot in slots if slot.times != (BASELINE,)]
    block = [s for s in slots if s.end <= readings[0].start] or [s for s in slots if s.start >= readings[-1].end]
    times = [time for slot in block for time in slot.times if not (changes and time == BASELINE)]
    alone = len(block) == len(slots)
    same = len({reading.measure == "score" for reading in readings}) == 1
    listed = any(len(slot.times) > 1 for slot in block) or len(times) > 2 or "respectively" in text
    if alone and listed and len(times) >= 2 and same and not len(readings) % len(times):
        for i, reading in enumerate(readings):
            reading.time, reading.timed = times[i % len(times)], True
            reading.spans.extend((slot.start, slot.end) for slot in block)
        return True
    if (
        not slots
        and len(carried) >= 2
        and len(readings) == len(carried)
        and all(r.measure == "score" for r in readings)
    ):
        for reading, time in zip(readings, carried, strict=True):
            reading.time, reading.timed = time, True
        return True
    return False


def _runs(readings: Sequence[Reading]) -> None:
    """Later groups of a list take the times of the first: "20.2 at entry and 18.7 at 12 weeks; in the other arm 19.6 and 17.3"."""
    by_group: dict[str | None, list[Reading]] = {}
    for reading in readings:
        by_group.setdefault(reading.group, []).append(reading)
    runs = list(by_group.values())
    if len(runs) < 2 or any(len(run) != len(runs[0]) for run in runs):
        return
    first = [reading.time for reading in runs[0]]
    if len(first) > 1 and len(set(first)) == len(first) and all(reading.timed for reading in runs[0]):
        for run in runs[1:]:
            if len({reading.time for reading in run}) < len(run):
                for reading, time in zip(run, first, strict=True):
                    reading.time, reading.timed = time, True
