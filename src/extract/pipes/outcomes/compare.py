"""Comparisons between groups: which group against which, and what a p value tests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.pipes.groups import CONTROL
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.readings import BASELINE, Reading
from extract.pipes.outcomes.referents import Arm
from extract.pipes.outcomes.slots import iso


def opponents(names: Sequence[str], arms: Sequence[str]) -> tuple[str | None, str | None]:
    """The active group and its comparator: a control is the comparator, else the one named later.

    >>> opponents(["placebo", "rituximab"], []), opponents(["MMF", "CYC"], []), opponents(["RTX"], ["RTX", "placebo"])
    (('rituximab', 'placebo'), ('MMF', 'CYC'), ('RTX', 'placebo'))
    """
    distinct = list(dict.fromkeys(names))
    if len(distinct) < 2:
        rest = [arm for arm in arms if arm not in distinct]
        controls = [arm for arm in rest if CONTROL.search(arm)]
        if len(distinct) == 1 and CONTROL.search(distinct[0]):
            others = [arm for arm in rest if arm not in controls]
            return (others[0] if others else None), distinct[0]
        distinct += controls[:1] or rest[:1] if distinct else _sorted(arms)[:2]
    distinct = _sorted(distinct[:2])
    return (distinct[0] if distinct else None), (distinct[1] if len(distinct) > 1 else None)


def _sorted(names: Sequence[str]) -> list[str]:
    return sorted(names, key=lambda name: bool(CONTROL.search(name) or re.match(r"low(?:er|est)?[- ]dose", name, re.I)))


def set_differences(
    readings: Sequence[Reading], arms: Sequence[Arm], study_arms: Sequence[str], recent: Sequence[str]
) -> None:
    """A difference is between the two groups of its sentence, else those last spoken of, else those of the study.

    Of several differences in a sentence each has the group that stands nearest, all against the same comparator.
    """
    named = list(dict.fromkeys(name for arm in arms for name in arm.names))
    control = next((name for name in (*recent, *study_arms) if CONTROL.search(name)), None)
    differences = [reading for reading in readings if reading.measure == "difference"]
    common = next((name for name in named if CONTROL.search(name)), None)
    others = [name for name in named if name != common]
    listed = (
        differences and all(arm.end <= differences[0].start for arm in arms) and len(others) == len(differences) > 1
    )
    stops = [*(reading.start for reading in differences[1:]), 10**9]
    behind = [
        next((a.names[0] for a in arms if r.end <= a.start < stop and a.names[0] != common), None)
        for r, stop in zip(differences, stops, strict=False)
    ]
    for place, reading in enumerate(differences):
        if len(differences) > 1 and common is not None and None not in behind and len(set(behind)) == len(behind):
            reading.group, reading.comparator = behind[place], common  # "-3.5 for 75 mg and -0.7 for 25 mg"
        elif listed:  # "the figures for A, B and C were -2.9, -1.7 and 0.4"
            reading.group, reading.comparator = others[place], common or control
        elif len(differences) > 1 and len(named) > 2 and common is not None:
            near = sorted(
                (a for a in arms if a.names[0] != common),
                key=lambda a: (a.start > reading.start, abs(a.start - reading.start)),
            )
            reading.group, reading.comparator = (near[0].names[0] if near else None), common
        else:
            sides = _subtracted(reading, arms) or named or list(recent[-2:])
            reading.group, reading.comparator = opponents(sides, study_arms)


_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.I)


def _subtracted(reading: Reading, arms: Sequence[Arm]) -> list[str]:
    """The groups of "20 mg minus placebo, -2.9" or "between 20 mg and placebo", whatever else the sentence names."""
    for one, other in pairwise(arms):
        between = reading.frame.text[one.end : other.start]
        minus = re.fullmatch(r"\s*(?:minus|–|-)\s*(?:the\s+)?", between)
        both = re.fullmatch(r"\s*and\s+(?:the\s+)?", between) and _BETWEEN.search(reading.frame.text[: one.start])
        if (minus or both) and 0 <= reading.start - other.end < 30:
            return [one.names[0], other.names[0]]
    return []


def set_p_values(readings: Sequence[Reading], beads: Sequence[Bead], arms: Sequence[Arm], text: str) -> None:
    """Give each p value to what it tests; a p between groups goes to the active one, which names its comparator."""
    stated: list[tuple[int, int, str]] = [
        (b.start, b.end, str(b.mention.value)) for b in beads if b.kind == "p" and b.mention
    ]
    stated += [(r.end, r.end, r.quantity.p) for r in readings if r.quantity.p is not None]
    previous = 0
    for reading in readings:
        reading.p = None
    if _set_listed(readings, beads, text):
        return
    for start, end, value in sorted(stated):
        pool = [r for r in readings if r.reach <= start]
        since = [r for r in pool if previous <= r.start]
        previous = end
        if not pool or _is_elsewhere(text[pool[-1].reach : start], pool[-1]):
            continue
        for reading, comparator in _tested(readings, pool, since, arms, beads, text, start, end):
            if reading.p is None:
                reading.p, reading.comparator = value, comparator or reading.comparator
                reading.spans.append((start, end))


def share_p_values(readings: Sequence[Reading]) -> None:
    """ "From 19.4 to 16.2, or by 16.5% (p = 0.01)": what tells one movement twice has one p."""
    for one, other in pairwise(readings):
        twice = {one.measure, other.measure} in (
            {"score", "change"},
            {"score", "percent_change"},
            {"change", "percent_change"},
        )
        scores_later = all(r.measure != "score" or r.closes for r in (one, other))
        if not (twice and scores_later) or (one.group, one.time) != (other.group, other.time):
            continue
        if one.comparator or other.comparator or one.n != other.n:
            continue
        one.p, other.p = one.p or other.p, other.p or one.p


def _set_listed(readings: Sequence[Reading], beads: Sequence[Bead], text: str) -> bool:
    """ "(P = 0.048, 0.01 and 0.004)", "(p = 0.03 and p = 0.01, respectively)": one after another, if there are as many results."""
    values: list[Bead] = []
    for bead in beads:
        listed = values and re.fullmatch(r"(?:\s|,|;|and)*", text[values[-1].end : bead.start])
        if bead.mention is not None and (bead.kind == "p" or (listed and bead.mention.label == "value")):
            values = [*values, bead] if listed else [bead]
    later = [r for r in readings if r.measure != "difference" and not r.opens and r.time != BASELINE]
    control = next((r.group for r in later if r.group is not None and CONTROL.search(r.group)), None)
    active = [r for r in later if r.group is not None and not CONTROL.search(r.group)]
    if control is not None and 1 < len(values) == len(active) < len(later):  # each active group against the control
        later = active
        for reading in later:
            reading.comparator = control
    if len(values) < 2 or len(values) != len(later) or later[-1].reach > values[0].start:
        return False
    if re.search(r"\blatter\b[^.]*\bformer\b", text[: values[0].start]):
        later = later[::-1]  # "the latter, but not the former, ... (p = 0.002 and p = 0.11)"
    for reading, bead in zip(later, values, strict=True):
        value = bead.mention.value if bead.mention is not None else ""
        reading.p = value if isinstance(value, str) else f"{value.value:g}"
        reading.spans.append((bead.start, bead.end))
    return True


def _is_elsewhere(gap: str, last: Reading) -> bool:
    """Whether a p value tests something said between it and the number: "and -2.2, without a difference between them (p = 0.3)"."""
    if last.measure == "difference":
        return bool(re.search(r";[^;]*<other|<event", gap))
    return bool(re.search(r"<event|\binteraction\b", gap))


# "(p = 0.48 against placebo)"
_AGAINST_GROUP = re.compile(
    r"\s*,?\s*(?:against|versus|vs\.?|compared\s+(?:with|to)|over|from|than)\s+(?:the\s+)?", re.I
)


def _tested(
    readings: Sequence[Reading], pool: Sequence[Reading], since: Sequence[Reading], arms: Sequence[Arm], beads: Sequence[Bead],
    text: str, start: int, end: int,
) -> list[tuple[Reading, str | None]]:  # fmt: skip
    """The readings that a p value tests, each with its comparator where it tests one group against another."""
    last = pool[-1]
    before, after = text[last.reach : start], text[end : end + 60]
    named = re.match(r"\s*(?:for|in|on|with)\s+(?:the\s+)?(?P<tag><(?:group|time):\d+>)", after)
    if named:
        target = _named(readings, arms, beads, text.find(named["tag"]))
        if target is not None:
            against = [a for a in arms if end < a.start <= end + 60]
            set_side_by_side = len(against) > 1 and _AGAINST_GROUP.fullmatch(text[against[0].end : against[1].start])
            comparator = against[1].names[0] if set_side_by_side and against[1].names[0] != target.group else None
            return [(target, comparator)]
    set_against = _AGAINST_GROUP.match(after)
    if set_against:
        other = next((a for a in arms if a.start == end + set_against.end()), None)
        if other is not None and other.names[0] != last.group and not last.opens and last.time != BASELINE:
            return [(last, other.names[0])]
    everything = re.search(r"\b(?:both|each|all|either)\b[^;]{0,40}$", before) or re.match(
        r"\s*(?:,\s*)?(?:for|in|at)?\s*(?:each|both|all|either)\b", after
    )
    if everything:
        return [
            (r, None)
            for r in since or pool
            if r.measure == last.measure and r.p is None and not r.opens and r.time != BASELINE
        ]
    rivals = [r for r in since if r.measure == last.measure and r.time == last.time and not r.opens and r.p is None]
    names = list(dict.fromkeys(r.group for r in rivals if r.group is not None))
    if (
        last.measure != "difference"
        and len(rivals) == 2
        and len(names) == 1
        and re.search(r"\b(?:vs\.?|versus|against|compared)\b", text[rivals[0].end : rivals[1].start])
    ):
        unnamed = next((r for r in rivals if r.group is None), None)
        return [(unnamed, names[0])] if unnamed is not None else [(last, None)]
    if last.measure == "difference" or len(names) < 2:
        later = [r for r in pool if r.measure == "score" and not r.opens and r.time != BASELINE]
        if re.search(r"\bdiffer", before) and last.measure != "difference":
            return []  # read with the words
        if last.measure == "score" and (last.opens or last.time == BASELINE):
            return [(later[-1], None)] if later else []
        return [(last, None)]
    if last.time == BASELINE or len(names) > 2:
        return []
    following = next((r for r in readings if r.start >= end), None)
    if (
        following is not None
        and following.measure == "difference"
        and re.match(r"[^.;]{0,60}$", text[end : following.start])
        and "(" in text[end : following.start]
    ):
        return [(following, None)]
    active, comparator = opponents(names, ())
    return [(r, comparator) for r in rivals if r.group == active][:1]


def _named(readings: Sequence[Reading], arms: Sequence[Arm], beads: Sequence[Bead], position: int) -> Reading | None:
    """The reading of the group or time that a p value names: "p = 0.1 for 20 mg against placebo"."""
    arm = next((a for a in arms if a.start <= position < a.end), None)
    if arm is not None:
        return next((r for r in reversed(readings) if r.group == arm.names[0]), None)
    bead = next((b for b in beads if b.start == position and b.kind == "time" and b.mention), None)
    times = iso(bead.mention.value) if bead is not None and bead.mention else ()
    return next((r for r in reversed(readings) if r.time in times), None)
