"""From readings to facts: signs, directions, times left open, and one fact for one result."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from extract.lexicons import Term
from extract.pipes.outcomes.readings import BASELINE, Reading

_FALLING = re.compile(r"\b(?:improv\w+|decreas\w+|reduc\w+|declin\w+|fell|lower\w*)", re.I)


def sign_values(readings: Iterable[Reading], term: Term) -> None:
    """Give changes and differences the sign that the words tell: an improvement goes towards the better end."""
    towards = -1.0 if term.extra.get("better") == "lower" else 1.0
    for reading in readings:
        if reading.value is None or reading.measure not in ("change", "percent_change", "difference"):
            continue
        if reading.quantity.signed:
            continue
        if reading.sign < 0:
            flip(reading, towards)


def flip(reading: Reading, towards: float) -> None:
    """Give a value and its interval the sign of an improvement; towards: -1 where the better end is the lower."""
    if towards > 0 or reading.value is None:
        return
    reading.value = -abs(reading.value) if reading.value else 0.0
    for name in ("ci", "quartiles", "extremes"):
        pair = getattr(reading, name)
        if (pair is not None and pair[1] > 0 and pair[0] >= 0) or (
            pair is not None and pair[0] < 0 < pair[1] and abs(pair[1]) > abs(pair[0])
        ):
            setattr(reading, name, (-pair[1], -pair[0]))


_TOO_FAR = 0.6  # of the score at the start: no group falls so far on average
_BY = re.compile(
    r"\b(?:by|of|change|fall|drop|decrease|reduction|improvement)\s+(?:(?:was|an?|about|mean|median|average|of)\s+)*$",
    re.I,
)


def take_for_scores(readings: Iterable[Reading], known: Sequence[Reading]) -> None:
    """ "It had dropped by week 7 (mean 19.8)" from 24.5: an unsigned number that is too large for a change is where it came to."""
    starts = {r.group: r.value for r in known if r.measure == "score" and r.time == BASELINE and r.value}
    for reading in readings:
        start = starts.get(reading.group) or starts.get(None)
        if reading.measure != "change" or reading.quantity.signed or start is None or reading.value is None:
            continue
        stated = _BY.search(reading.frame.text[: reading.start]) or re.match(
            r"\s*(?:points?|units?)", reading.frame.text[reading.end :]
        )
        if not stated and _TOO_FAR * start < reading.value <= 1.3 * start:
            reading.measure, reading.sign, reading.closes = "score", 0, True


def set_directions(readings: Sequence[Reading], term: Term) -> None:
    """Direction and significance, as the words or the study's own numbers say."""
    better = -1 if term.extra.get("better") == "lower" else 1
    _sign_differences(readings)
    baselines = {r.group: r.value for r in reversed(readings) if r.measure == "score" and r.time == BASELINE}
    for reading in readings:
        if reading.direction is None and reading.in_words and reading.measure == "difference":
            reading.direction = _who_did_better(reading, readings, baselines, better)
        elif reading.direction is None:
            reading.direction = _direction(reading, readings, baselines, better)
        if reading.significant is None and reading.p is not None:
            reading.significant = is_significant(reading.p)


def _opening(reading: Reading, readings: Sequence[Reading]) -> float | None:
    """Where the change began that ends with a score: "from 19.4 to 16.2"."""
    before = [r for r in readings if r.opens and r.frame is reading.frame and r.start <= reading.start]
    nearest = max(before, key=lambda r: r.start, default=None)
    return nearest.value if nearest is not None and nearest.group == reading.group else None


def _direction(
    reading: Reading, readings: Sequence[Reading], baselines: dict[str | None, float | None], better: int
) -> str | None:
    if reading.value is None and reading.measure != "responders":
        return None
    if reading.measure == "score":
        start = baselines.get(reading.group)
        if reading.time == BASELINE or reading.value is None:
            return None
        if reading.closes and (own := _opening(reading, readings)) is not None:
            start = own
        if start is None:
            return "improved" if reading.closes and reading.sign <= 0 else None
        moved = reading.value - start
    elif reading.measure == "responders":
        return "worsened" if reading.sign > 0 else "improved"
    else:
        moved = reading.value or 0.0
    if not moved:
        return "stable"
    return "improved" if moved * better > 0 else "worsened"


def _sign_differences(readings: Sequence[Reading]) -> None:
    """ "-6.2 and -0.7 (difference 5.5)": a difference without a sign is below 0 where its group's own value is the lower."""
    for reading in readings:
        if reading.measure != "difference" or reading.value is None or reading.sign or reading.quantity.signed:
            continue
        own, others = (
            [r.value for r in readings if r.value is not None and r.measure in ("change", "score") and r.time == reading.time and overlap(r.group, group)]
            for group in (reading.group, reading.comparator)
        )  # fmt: skip
        for one, other in product(own, others):
            if reading.value > 0 and abs(other - one - reading.value) < 0.15:
                flip(reading, -1.0)


def _who_did_better(
    told: Reading, readings: Sequence[Reading], baselines: dict[str | None, float | None], better: int
) -> str | None:
    """The direction of a difference that a sentence only calls one, by the numbers of its two groups."""
    moved = []
    for group in (told.group, told.comparator):
        own = [r for r in readings if overlap(r.group, group) and r.value is not None and told.time in (None, r.time)]
        changes = [r.value for r in own if r.measure in ("change", "percent_change")]
        start = next((value for name, value in baselines.items() if overlap(name, group)), None)
        later = [r.value for r in own if r.measure == "score" and r.time != BASELINE]
        if changes:
            moved.append(changes[-1])
        elif later and later[-1] is not None and start is not None:
            moved.append(later[-1] - start)
    if len(moved) < 2 or moved[0] is None or moved[1] is None or moved[0] == moved[1]:
        return None
    return "improved" if (moved[0] - moved[1]) * better > 0 else "worsened"


def is_significant(p: str) -> bool | None:
    """Whether a p value counts as significant (below 0.05).

    >>> is_significant("<0.001"), is_significant("0.05"), is_significant("ns"), is_significant("<0.05")
    (True, False, False, True)
    """
    if p == "ns":
        return False
    number = float(p.lstrip("<>≤≥"))
    if p[0] in ">≥":
        return False
    return number <= 0.05 if p[0] == "<" else number < 0.05


def is_plausible(reading: Reading, term: Term) -> bool:
    """Whether a value can occur on the outcome's scale."""
    low, high = float(term.extra.get("minimum", 0)), float(term.extra.get("maximum", 1e9))
    if reading.value is None:
        return True
    if reading.measure == "score":
        return low <= reading.value <= high
    if reading.measure in ("change", "difference"):
        return abs(reading.value) <= high - low
    if reading.measure == "responders":
        return 0 <= reading.value <= 100
    return -100 <= reading.value <= 400


def distinct(readings: Sequence[Reading]) -> list[Reading]:
    """One reading for each result; what a later statement adds is kept."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.in_words, r.time is None)):
        same = next((other for other in kept if _is_same(reading, other)), None)
        if same is None:
            kept.append(reading)
            continue
        same.again.append(reading)
        for name in (
            "statistic",
            "sd",
            "se",
            "ci",
            "quartiles",
            "extremes",
            "n",
            "p",
            "comparator",
            "direction",
            "significant",
            "group",
            "time",
        ):
            if getattr(same, name) is None:
                setattr(same, name, getattr(reading, name))
    return [reading for reading in kept if not _is_told(reading, kept)]


def _is_same(a: Reading, b: Reading) -> bool:
    if a.measure != b.measure or a.value != b.value or a.in_words != b.in_words:
        return False
    if a.in_words and a.direction != b.direction:
        return False
    times = a.time == b.time or (None in (a.time, b.time) and BASELINE not in (a.time, b.time))
    groups = a.group == b.group or overlap(a.group, b.group)
    if None in (a.group, b.group) and a.statistic == b.statistic and "patient" not in f"{a.group}{b.group}":
        groups = True
    if a.measure == "responders" and a.n != b.n and None not in (a.n, b.n):
        return False
    return times and groups


def overlap(a: str | None, b: str | None) -> bool:
    """Whether two names of groups share their words."""
    left, right = _words(a), _words(b)
    return bool(left and right) and (left <= right or right <= left)


def _words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").lower())) - {"the", "group", "arm", "patients"}


def _is_told(reading: Reading, kept: Sequence[Reading]) -> bool:
    """Whether words only repeat what a number, or dated words, say already."""
    if not reading.in_words:
        return False
    for other in kept:
        if other is reading:
            continue
        same_time = reading.time == other.time or reading.time is None
        same_group = reading.group == other.group or reading.group is None or overlap(reading.group, other.group)
        if not (same_time and same_group):
            continue
        if (
            reading.measure == "change"
            and not other.in_words
            and (other.measure in ("change", "percent_change") or (other.measure == "score" and other.time != BASELINE))
        ):
            return True
        if reading.measure == "difference" and other.measure == "difference" and not other.in_words:
            return True
        if (
            reading.measure == "difference"
            and reading.direction != "stable"
            and reading.p is None
            and _compared(reading, kept)
        ):
            return True
        if (
            reading.measure == other.measure
            and reading.direction == other.direction
            and other.in_words
            and not reading.timed
            and reading.time is None
            and other.time is not None
        ):
            return True
    return False


def _compared(reading: Reading, kept: Sequence[Reading]) -> bool:
    """Whether both groups of a difference in words have a number of the same kind at its time."""
    numbers = [r for r in kept if not r.in_words and reading.time in (None, r.time) and r.measure != "difference"]
    return all(any(overlap(r.group, name) for r in numbers) for name in (reading.group, reading.comparator))


def move_lone_p(readings: list[Reading]) -> None:
    """A difference in words with a p, between groups whose values stand: the p belongs to the active group's value."""
    for reading in [r for r in readings if r.in_words and r.measure == "difference"]:
        if reading.p is not None and any(
            r.p == reading.p and r.comparator is not None and not r.in_words and overlap(r.group, reading.group)
            for r in readings
        ):
            readings.remove(reading)
            continue
        targets = [
            r
            for r in readings
            if not r.in_words and r.measure in ("score", "change", "percent_change", "responders") and r.time == reading.time
            and overlap(r.group, reading.group) and r.comparator is None and r.p is None and not r.opens
        ]  # fmt: skip
        if targets and reading.p is not None:
            targets[0].p, targets[0].comparator = reading.p, reading.comparator
            targets[0].significant = reading.significant
            targets[0].spans.extend(reading.spans)
            readings.remove(reading)
        elif reading.direction is None and reading.p is None:
            readings.remove(reading)  # says neither what nor how


def falling(text: str) -> bool:
    """Whether a text speaks of an improvement or a fall."""
    return bool(_FALLING.search(text))
