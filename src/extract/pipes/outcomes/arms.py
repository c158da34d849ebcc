"""Which number of a sentence belongs to which of its groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pipes.denominators import same_group
from extract.pipes.frames import Frame
from extract.pipes.groups import CONTROL
from extract.pipes.outcomes.readings import Reading
from extract.pipes.outcomes.referents import Arm
from extract.pipes.outcomes.roster import Roster
from extract.pipes.outcomes.slots import is_tight

# "in the placebo arm (-1.9 ± 5.5)": the number in a bracket behind its group
_IN_BRACKET = re.compile(
    r"^\s*(?:arm|group|patients)?\s*(?:\(<n:\d+>\)\s*)?[(\[]\s*(?:(?:mean|median)\s+(?:change\s+|score\s+)?(?:of\s+)?)?(?:from\s+)?$",
    re.I,
)


def assign_groups(readings: Sequence[Reading], arms: Sequence[Arm], text: str) -> None:
    """Give each reading its group where the sentence, or for a pair of numbers the sentence before, states it."""
    right: dict[int, Arm] = {}
    for i, reading in enumerate(readings):
        if reading.measure == "difference":
            continue
        following = next((r.start for r in readings[i + 1 :] if r.start > reading.start), len(text))
        if any(
            len(a.names) == 1 and _IN_BRACKET.match(text[a.end : reading.start]) for a in arms if a.end <= reading.start
        ):
            continue
        arm = next((a for a in arms if reading.end <= a.start < following), None)
        if (
            arm is not None
            and len(arm.names) == 1
            and is_tight(_without_times(text[reading.end : arm.start]))
            and not _heads(text, arm, following)
        ):
            right[i] = arm
    for i, reading in enumerate(readings):
        if i in right:
            reading.group = right[i].names[0]
            reading.spans.append((right[i].start, right[i].end))
    for i, reading in enumerate(readings):
        if i in right or reading.measure == "difference":
            continue
        if reading.opens and i + 1 < len(readings) and i + 1 in right and readings[i + 1].closes:
            reading.group = right[i + 1].names[0]
            continue
        left = [
            a for a in arms if a.end <= reading.start and len(a.names) == 1 and not _only_compared(text, a, reading)
        ]
        heading = [a for a in left if a not in right.values()]
        ahead = _listed_ahead(i, readings, right, text)
        if heading and (ahead is None or heading[-1] is left[-1]):
            reading.group = heading[-1].names[0]
        elif ahead is not None:
            reading.group = ahead.names[0]
        elif left:
            reading.group = left[-1].names[0]


def _only_compared(text: str, arm: Arm, reading: Reading) -> bool:
    """Whether a group is but what others are compared with: "set beside historical controls, the change was 3.1"."""
    compared = re.search(
        r"\b(?:compar\w+\s+(?:with|to)|than(?:\s+(?:with|in|on|for))?|relative\s+to)\s+(?:the\s+|that\s+(?:of|in)\s+)?$",
        text[: arm.start],
    )
    return bool(compared) and reading.start - arm.end > 20


def _listed_ahead(i: int, readings: Sequence[Reading], right: dict[int, Arm], text: str) -> Arm | None:
    """The group behind the last number of a list: "16, 13 and 11 in the first group"."""
    for j in range(i + 1, len(readings)):
        if readings[j].measure != readings[i].measure or not re.fullmatch(
            r"(?:\s|,|and|or|<time:\d+>|at|to|[()])*", text[readings[j - 1].end : readings[j].start]
        ):
            return None
        if j in right:
            return right[j]
    return None


def _without_times(gap: str) -> str:
    gap = re.sub(r"\b(?:at|on)\s+(?:study\s+)?(?:entry|inclusion|enrolment|start|baseline)\b", " ", gap)
    return re.sub(r",?\s*(?:at|by|over|after)?\s*(?:the\s+)?(?:<time:\d+>|baseline|before\b)", " ", gap)


def _heads(text: str, arm: Arm, following: int) -> bool:
    """Whether a group stands right before the next number: "5.9, in the MMF group 1.9"."""
    return bool(
        re.fullmatch(r"\s*(?:arm\s*|group\s*)?:?\s*(?:\(<n:\d+>\)\s*)?(?:it\s+was\s+)?", text[arm.end : following])
    ) and following < len(text)


def spread_lists(
    readings: Sequence[Reading],
    arms: Sequence[Arm],
    recent: Sequence[str],
    study_arms: Sequence[str],
    listed: Callable[[int], Sequence[str]],
    roster: Roster,
) -> None:
    """Numbers of the same kind and time that share a group belong to the groups in the order in which these stand.

    recent: groups last spoken of. listed: the groups last named together, by their number. roster: all groups.
    """
    by_kind: dict[tuple[str, str | None, bool, bool], list[Reading]] = {}
    for reading in readings:
        if reading.measure != "difference":
            way = reading.measure == "responders" and reading.sign > 0
            by_kind.setdefault((reading.measure, reading.time, reading.opens, way), []).append(reading)
    for same in by_kind.values():
        if len(same) < 2 or len({r.group for r in same}) != 1:
            continue
        first = same[0]
        named = list(dict.fromkeys(name for arm in arms if arm.end <= first.start for name in arm.names))
        if len(named) != len(same) and not (named and any(arm.start >= same[-1].end for arm in arms)):
            named = list(dict.fromkeys(name for arm in arms for name in arm.names))
        if len(named) != len(same) and not arms and _counts_people(first.frame, len(same)):
            named = [f"patient {number}" for number in range(1, len(same) + 1)]
        if len(named) != len(same) and not arms:
            named = list(listed(len(same))) or (list(recent) if len(recent) == len(same) else [])
            named = named or list(roster.together(len(same))) or list(roster.patients(len(same)))
            named = named or (list(recent[-len(same) :]) if len(recent) >= len(same) else [])
        if len(same) == 2 and len(named) == 1:  # "less with nintedanib: -2.2 and -2.0"
            other = opponent(named[0], study_arms)
            behind = all(arm.start >= same[-1].end for arm in arms)  # "-8.3 and -6.0 in those from placebo"
            named = ([other, *named] if behind else [*named, other]) if other else named
        if len(named) == len(same):
            for reading, name in zip(same, named, strict=True):
                reading.group = name


def _counts_people(frame: Frame, number: int) -> bool:
    """Whether a sentence is about just so many patients: "two patients, in whom it fell by 50.7% and 55.7%"."""
    if number == 2 and re.search(r"\bboth\s+<cohort", frame.text):
        return True
    return any(
        mention.label == "count"
        and mention.value.value == number
        and mention.value.of is None
        and re.match(r"\s*<cohort", frame.after(mention, 12))
        for mention in frame.mentions
    )


def opponent(name: str, arms: Sequence[str]) -> str | None:
    """The arm that stands against `name`: the control, or for a control the first other arm."""
    others = [arm for arm in arms if arm.lower() != name.lower()]
    if CONTROL.search(name):
        return next((arm for arm in others if not CONTROL.search(arm)), None)
    return next((arm for arm in others if CONTROL.search(arm)), others[0] if len(others) == 1 else None)


# "13.1 in stayers and 14.4 in switchers": a noun behind each number, known as a group by the parallel alone
_NOUN_BEHIND = re.compile(
    r"^(?:\s|points?|units?|\([^()]*\)|<(?:p|ci|n|range|iqr):\d+>|[;)]|(?:at|by|after)\s+<time:\d+>)*(?:in|with|on|for|among|under)\s+(?:the\s+|those\s+)?(?P<name>(?!(?:the|those|former|latter|first|second|others?|a|an|all|whom|which|this|that|patients?|both|each|month|week|year)\b)[A-Za-zα-ωΑ-Ω][\w-]*)",
    re.I,
)


# "In risers the score was 18.2, ...; in decliners it was 22.6": a noun ahead of each number
_NOUN_AHEAD = re.compile(
    r"(?:^|[;,]\s*(?:and\s+|but\s+|while\s+|whereas\s+)?)(?:in|among|for|with|on)\s+(?:the\s+)?(?P<name>(?!(?:the|a|an|all|whom|which|this|that|patients?|both|each|contrast|addition|total|summary|those|these|our|their)\b)[A-Za-zα-ω][\w-]*)\s*(?:,|\(|it\b|was\b|<outcome|the\s+<outcome)[^;]*$",
    re.I,
)


def name_by_parallel(readings: Sequence[Reading], text: str) -> None:
    """Groups that no list of groups knows, where numbers of a kind stand side by side, each with a noun of its own."""
    unnamed = [r for r in readings if r.group is None and r.measure != "difference"]
    found = []
    for reading in unnamed:
        match = _NOUN_BEHIND.match(text[reading.reach :]) or _NOUN_AHEAD.search(text[: reading.start])
        if match:
            found.append((reading, match["name"]))
    for reading, name in found:
        if len({other for r, other in found if r.measure == reading.measure}) > 1:
            reading.group = name
    for first, second in pairwise(readings):
        if first.opens and second.closes and first.group is None:
            first.group = second.group


def name_by_size(readings: Sequence[Reading], roster: Roster) -> None:
    """ "By 5 of the 14 and by 3 of the 12": a denominator that is the size of one group only names it."""
    for reading in readings:
        if reading.group is None and reading.quantity.of is not None:
            reading.group = roster.sizes.get(reading.quantity.of)


def complete_pair(readings: Sequence[Reading], roster: Roster) -> None:
    """ "On it the score fell to 13.1, on placebo it went to 14.4": of two groups the one that is not named has the other numbers."""
    told = [reading for reading in readings if reading.measure != "difference"]
    named = {reading.group for reading in told if reading.group is not None}
    rest = [reading for reading in told if reading.group is None]
    if len(roster.names) != 2 or len(named) != 1 or len(rest) * 2 != len(told):
        return
    ours = [name for name in roster.names if not same_group(name, next(iter(named)))]
    kinds = [
        sorted((r.measure, r.opens, r.closes) for r in told if (r.group is None) is bare) for bare in (True, False)
    ]
    if len(ours) == 1 and kinds[0] == kinds[1]:
        for reading in rest:
            reading.group = ours[0]


def carry_group(readings: Sequence[Reading], earlier: Sequence[Reading], frame: Frame) -> None:
    """ "In the MMF set it was 18. It stood at 12 after a year": without groups of its own a sentence goes on with the one before."""
    last = [reading for reading in earlier if frame.index - reading.frame.index == 1]
    groups = {reading.group for reading in last if not reading.in_words}
    kinds = [(reading.measure, reading.time, reading.opens) for reading in readings]
    if len(groups) == 1 and len(set(kinds)) == len(kinds):
        for reading in readings:
            if reading.group is None and reading.measure != "difference":
                reading.group = next(iter(groups))


def share_out(readings: Sequence[Reading], arms: Sequence[Arm], text: str) -> list[Reading]:
    """The readings, with a value that a sentence gives to several groups at once ("12 in both arms") once for each.

    Such a value is the only one of its measure and time that no group has.
    """
    shared = [arm for arm in arms if len(arm.names) > 1]
    copies: dict[int, list[Reading]] = {}
    for reading in readings:
        if reading.partner is not None:
            copies[id(reading)] = [replace(reading, partner=copy) for copy in copies[id(reading.partner)]]
            continue
        arm = _shared_by(reading, readings, shared, arms, text)
        names = arm.names if arm is not None else (reading.group,)
        spans = [(arm.start, arm.end)] if arm is not None else []
        copies[id(reading)] = [replace(reading, group=name, spans=[*reading.spans, *spans]) for name in names]
    return [copy for reading in readings for copy in copies[id(reading)]]


def _shared_by(
    reading: Reading, readings: Sequence[Reading], shared: Sequence[Arm], arms: Sequence[Arm], text: str
) -> Arm | None:
    rivals = [
        r
        for r in readings
        if (r.measure, r.time, r.opens, r.closes) == (reading.measure, reading.time, reading.opens, reading.closes)
    ]
    if reading.group is not None or len(rivals) > 1 or reading.measure == "difference":
        return None
    for arm in shared:
        if arm.start >= reading.end and is_tight(_without_times(text[reading.end : arm.start])):
            return arm
    return shared[0] if len(arms) == 1 and shared and shared[0].end <= reading.start else None
