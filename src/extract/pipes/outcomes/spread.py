"""What stands with a number: its statistic, dispersion, number of patients and p value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.pipes.frames import Frame
from extract.pipes.mentions import Quantity
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.readings import Reading
from extract.pipes.outcomes.referents import Arm
from extract.pipes.outcomes.slots import Slot

# What numbers in brackets are, where a heading says so once: "mean (SD)", "median [IQR]", "mean (±SE)", "± SEM".
_HEADING = re.compile(
    r"[\[(]\s*±?\s*(?P<name>SDs?|SEM?|standard\s+(?:deviation|error)|IQR|interquartile\s+range|range|95\s*%?\s*CI)\s*[\])]|±\s*(?P<plus>SD|SEM?)\b",
    re.I,
)


def heading(frame: Frame, position: int) -> str | None:
    """`sd`, `se`, `iqr`, `range` or `ci`: what a frame says its numbers in brackets are; the last one before position wins."""
    kinds = [(m.start(), (m["name"] or m["plus"]).lower()) for m in _HEADING.finditer(frame.text)]
    if not kinds:
        return None
    before = [kind for start, kind in kinds if start <= position + 12]
    name = before[-1] if before else kinds[0][1]
    if name.startswith(("se", "standard e")):
        return "se"
    if name.startswith(("sd", "standard d")):
        return "sd"
    return "iqr" if name.startswith("i") else "range" if name.startswith("r") else "ci"


def statistic(word: str) -> str:
    """The statistic that a cue word names.

    >>> statistic("least-squares mean"), statistic("averaged"), statistic("medians")
    ('ls_mean', 'mean', 'median')
    """
    word = word.lower()
    if word.startswith(("least", "ls", "adjusted")):
        return "ls_mean"
    return "median" if word.startswith("median") else "mean"


# "25 on average", "9 (3.2) in the median", "22.1 ± 10.4 (mean ± SD)": a statistic close behind its number
_STATISTIC_BEHIND = re.compile(
    r"^\s*(?:points?|units?)?\s*(?:[(\[][^()]*[)\]]\s*)?(?:on|in\s+the|as\s+an?|\()\s*$", re.I
)
# "Those are least squares means", "Values are medians", "These means did not differ"
_SAID_OF_ALL = re.compile(
    r"\b(?:(?:all|these|those|the)\s+)?(?:values|figures|numbers|results|scores|changes|data|both|these|those|all)\s+(?:\w+\s+)?(?:are|were|being)\s+(?:all\s+|given\s+as\s+|expressed\s+as\s+|presented\s+as\s+|shown\s+as\s+)?(?:the\s+)?(?P<name>least[- ]squares?(?:\s+\w+)?|LS\s+means?|adjusted\s+means|means|medians|averages)\b"
    r"|\bthese\s+(?P<these>least[- ]squares?\s+means|adjusted\s+means|means|medians|averages)\b",
    re.I,
)


# "Values are means ± SD", "data are presented as median (IQR) or mean (SEM)"
_STATED = re.compile(
    r"\b(?:data|values|results|figures|numbers|scores|variables)\s+(?:(?:in|of|with)\s+[^.;]{1,40}?\s)?(?:are|were|being|is|have\s+been)\s[^.;]{0,60}",
    re.I,
)
_PAIRED = re.compile(
    r"\b(?:(?P<mean>M|means?|averages?)|(?P<median>medians?))\s*(?:values\s*)?(?:\b(?:with|and|plus|or)\s+(?:their\s+)?|[±(,\[]|\+/-)\s*±?\s*"
    r"(?P<spread>SDs?|SEM?s?|s\.d\.|standard|(?:\d+%\s*)?CI|IQR|inter-?quartile|quartiles?|ranges?)",
    re.I,
)


def stated_statistics(text: str) -> dict[str | None, str]:
    """The statistic of all values of a source by their dispersion, where a sentence says how values are given.

    >>> stated_statistics("Values are M±SD."), stated_statistics("Data are shown as median (IQR).")
    ({'sd': 'mean'}, {'range': 'median'})
    >>> stated_statistics("The median (IQR) was 14.")
    {}
    """
    found: dict[str | None, str] = {}
    for said in _STATED.finditer(text):
        for pair in _PAIRED.finditer(said[0]):
            symmetric = pair["spread"].lower().startswith(("sd", "se", "s.d", "standard"))
            found["sd" if symmetric else "range"] = "mean" if pair["mean"] else "median"
    return found


def dispersion_of(reading: Reading) -> str | None:
    """ "sd" for a value with a standard deviation or error, "range" for one with quartiles or extremes."""
    if reading.sd is not None or reading.se is not None:
        return "sd"
    return "range" if reading.quartiles or reading.extremes else None


def statistic_of_all(text: str) -> str | None:
    """The statistic that a sentence gives to the numbers around it.

    >>> statistic_of_all("Those are least squares means."), statistic_of_all("Values are medians.")
    ('ls_mean', 'median')
    >>> statistic_of_all("The mean of these values was low.")
    """
    match = _SAID_OF_ALL.search(text)
    return statistic(match["name"] or match["these"]) if match else None


def set_statistics(readings: Sequence[Reading], beads: Sequence[Bead], text: str, carried: str | None) -> None:
    """Each reading takes the statistic last named before it, else one named right behind it ("26.4 (8.1), mean (SD)")."""
    named = [bead for bead in beads if bead.kind == "statistic"]
    for reading in readings:
        before = [bead for bead in named if bead.end <= reading.start]
        behind = next(
            (
                bead
                for bead in named
                if _STATISTIC_BEHIND.match(text[reading.end : bead.start]) and bead.start >= reading.end
            ),
            None,
        )
        if behind is not None:
            reading.statistic = statistic(text[behind.start : behind.end])
        elif before:
            reading.statistic = statistic(text[before[-1].start : before[-1].end])
        elif (
            named
            and re.search(r"[,(\[;]\s*(?:on\s+|as\s+an?\s+|given\s+as\s+)?$", text[: named[0].start])
            and named[0].start > reading.end
        ):
            reading.statistic = statistic(text[named[0].start : named[0].end])
        else:
            reading.statistic = carried
        if (
            reading.in_words
            and before == []
            and (inside := [b for b in named if reading.start <= b.start < reading.end])
        ):
            reading.statistic = statistic(text[inside[0].start : inside[0].end])
        if reading.measure == "responders":
            reading.statistic = None
    for first, second in pairwise(readings):
        if first.opens and second.closes and first.statistic is None:
            first.statistic = second.statistic  # "from 19.2 to begin with, the mean went to 18.9"


def set_spreads(
    readings: Sequence[Reading], beads: Sequence[Bead], arms: Sequence[Arm], frame: Frame, carried: str | None
) -> None:
    """Take over dispersions, those inside the number's own mention and those that stand behind it."""
    for i, reading in enumerate(readings):
        quantity = reading.quantity
        kind = heading(frame, reading.end) or carried
        reading.sd, reading.se = quantity.sd, quantity.se
        if reading.sd is not None and reading.se is None and kind == "se":
            reading.sd, reading.se = None, reading.sd
        if quantity.ci_low is not None and quantity.ci_high is not None:
            reading.ci = (quantity.ci_low, quantity.ci_high)
        if quantity.q1 is not None and quantity.q3 is not None:
            reading.quartiles = (quantity.q1, quantity.q3)
        if quantity.min is not None and quantity.max is not None:
            reading.extremes = (quantity.min, quantity.max)
        reading.p = reading.p or quantity.p
        if quantity.n is not None and reading.measure != "responders":
            reading.n = quantity.n
        following = next((r.start for r in readings[i + 1 :] if r.start > reading.start), len(frame.text))
        for bead in beads:
            interval = bead.mention is not None and bead.mention.label == "interval"
            if (
                interval
                and reading.ci is None
                and reading.measure != "score"
                and re.fullmatch(r"\s*(?:points?|units?)?\s*[,;(\[]\s*", frame.text[reading.end : bead.start])
            ):
                assert bead.mention is not None
                reading.ci = bead.mention.value
                reading.spans.append((bead.start, bead.end))
            foreign = bead.kind == "n" and any(
                reading.end <= arm.start < bead.start and reading.group not in arm.names for arm in arms
            )
            if reading.end <= bead.start < following and bead.mention is not None and not foreign:
                _behind(reading, bead)
        _unnamed(reading, readings[:i], kind)


def _behind(reading: Reading, bead: Bead) -> None:
    """A dispersion in a bracket of its own, behind the number it belongs to."""
    assert bead.mention is not None
    value = bead.mention.value
    span = (bead.start, bead.end)
    if bead.kind == "ci" and reading.ci is None:
        reading.ci = value
    elif bead.kind == "range" and reading.extremes is None:
        reading.extremes = value
    elif bead.kind == "iqr" and reading.quartiles is None:
        reading.quartiles = value
    elif bead.kind == "n" and reading.n is None and reading.measure != "responders":
        reading.n = int(value.value)
    else:
        return
    reading.spans.append(span)


def _unnamed(reading: Reading, earlier: Sequence[Reading], kind: str | None) -> None:
    """Numbers in brackets without a name: an SD, an SE, quartiles or an interval, by heading, by neighbour, by statistic."""
    spread = reading.quantity.spread
    if len(spread) == 1:
        if kind == "se" or (kind is None and any(other.se is not None for other in earlier)):
            reading.se = spread[0]
        else:
            reading.sd = spread[0]
        return
    if len(spread) != 2:
        return
    pair = (spread[0], spread[1])
    if kind in (None, "sd", "se"):
        for other in reversed(earlier):
            if other.quartiles or other.ci or other.extremes:
                kind = "iqr" if other.quartiles else "ci" if other.ci else "range"
                break
        else:
            if reading.measure in ("difference", "change", "percent_change") and reading.statistic != "median":
                kind = "ci"
            elif reading.statistic == "median":
                kind = "iqr"
    if kind == "iqr":
        reading.quartiles = pair
    elif kind == "ci":
        reading.ci = pair
    elif kind == "range":
        reading.extremes = pair


_SIZE_BEFORE = re.compile(
    r"<(?P<label>count):(?P<number>\d+)>\s+(?:of\s+the\s+)?(?:<cohort:\d+>\s+)?(?:(?:in|on|of|with|given|receiving|who\s+(?:got|had|took|received))\s+(?:the\s+)?)?(?:early\s+)?$"
)
_SIZE_BEHIND = re.compile(r"^\s*(?:arm|group)?\s*\(\s*<(?P<label>n|count):(?P<number>\d+)>(?:\s+<cohort:\d+>)?\s*\)")
# "In the 47 with paired values", "available for 52 patients", "33 patients came back; their mean mRSS", "in all 38"
_SIZE_OF_ALL = re.compile(
    r"\b(?:in|among|of|for)\s+(?:the\s+|all\s+|all\s+the\s+|these\s+|those\s+)<(?P<label>count):(?P<number>\d+)>(?=\s+(?:with|who|<cohort|<group|evaluable|completers|for\s+whom|remaining|left|the\b|of\s+(?:them|these))|\s*[,.]|$)|"
    r"\b(?:available|obtained|recorded)\s+(?:for|in|from)\s+<(?P<label_2>count):(?P<number_2>\d+)>(?:\s+<cohort|\s*[,.;])|"
    r"^\W*<(?P<label_3>count):(?P<number_3>\d+)>\s+<cohort:\d+>\s+[^,;]*;\s+their|\bincluded\s+<(?P<label_4>count):(?P<number_4>\d+)>\s+<cohort:\d+>,?\s+whose|"
    r"<(?P<label_5>count):(?P<number_5>\d+)>\s+<cohort:\d+>\s+(?:had|showed)\s+an?\s+(?:mean\s+|median\s+|average\s+)?<outcome|"
    r"(?:(?:^\W*|[,;]\s+)(?:in|among)|<outcome:\d+>\s+(?:in|of|for|among))\s+<(?P<label_6>count):(?P<number_6>\d+)>\s+<cohort",
    re.I,
)


# "Six of the seven completed one year. Their mRSS ...", "Seven completed the study; in them ..."
_LEFT = re.compile(
    r"<count:(?P<number>\d+)>\s+(?:of\s+(?:the|these|them)\s+(?:\w+\s+)?|<cohort:\d+>\s+)?(?:have\s+|had\s+|who\s+)?(?:completed|finished|came\s+back|returned|remained|were\s+(?:still\s+)?(?:re-?)?(?:followed|examined|available|assessed|evaluated|seen)|could\s+be\s+(?:evaluated|assessed|examined))\b",
    re.I,
)
# "The skin was scored in 110 patients at both times.", "Paired scores were available for 42 patients."
_DATA_OF = re.compile(
    r"\b(?:scored|measured|assessed|available|obtained|recorded|evaluated|examined|paired|complete)\b[^.;]{0,50}?\b(?:in|for|from|of)\s+(?:the\s+|all\s+|only\s+)?"
    r"<count:(?P<number>\d+)>\s+(?:of\s+(?:the|these|them)\s+)?(?:<cohort|at\s+both|$|\.)|<count:(?P<number_2>\d+)>\s+<cohort:\d+>\s+had\s+(?:paired|complete|repeated|follow-?up)\b",
    re.I,
)
_SIZE_OF_TIME = re.compile(r"\s*\(\s*<n:(?P<number>\d+)>\s*[),;]")
_IN_THEM = re.compile(r"\b(?:in|among|of|for)\s+(?:these|them|those|whom)\b|\btheirs?\b|\bwhose\b", re.I)


def people_left(frame: Frame) -> int | None:
    """How many a frame says were still there to be assessed."""
    matches = list(_LEFT.finditer(frame.text)) or list(_DATA_OF.finditer(frame.text))
    return _size(frame, matches[-1]) if matches else None


def set_sizes(readings: Sequence[Reading], arms: Sequence[Arm], frame: Frame, left: int | None = None) -> None:
    """How many patients a result is of, where the sentence says so: with its group, or for all its results at once.

    left: how many were still there by the sentence before, which "in them" and "their" lean on.
    """
    own = _LEFT.search(frame.text)
    leaning = _IN_THEM.search(frame.text, own.end() if own else 0)
    told = (people_left(frame) or left) if leaning else None
    whole = next(
        (size for match in _SIZE_OF_ALL.finditer(frame.text) if (size := _size(frame, match)) is not None), told
    )
    by_group: dict[str, int] = {}
    for arm in arms:
        before = _SIZE_BEFORE.search(frame.text[: arm.start])
        if before and any(frame.mentions[int(before["number"])] is reading.mention for reading in readings):
            before = None  # "14 in the exposed" is their score
        match = _SIZE_BEHIND.search(frame.text[arm.end :]) or before
        size = _size(frame, match) if match else None
        if size is not None and len(arm.names) == 1:
            by_group.setdefault(arm.names[0], size)
    for first, second in pairwise(readings):
        if first.opens and second.closes and first.group == second.group and first.n is None:
            first.n = second.n  # "from 13.1 to 11.2 (n = 27)"
    for reading in readings:
        if reading.measure in ("responders", "difference"):
            continue
        if reading.group in by_group:
            reading.n = by_group[reading.group] if reading.quantity.n is None else reading.quantity.n
        elif reading.n is None:
            reading.n = whole


def set_sizes_of_times(readings: Sequence[Reading], slots: Sequence[Slot], frame: Frame) -> None:
    """ "At 12 months (n = 42) the score was 15.2": a number of patients behind a time holds for the results of that time."""
    for slot in slots:
        match = _SIZE_OF_TIME.match(frame.text, slot.end)
        size = _size(frame, match) if match else None
        for reading in readings:
            apart = reading.in_words or reading.end <= slot.start or slot.end <= reading.start
            if reading.measure in ("responders", "difference") or not apart:
                continue
            if size is not None and reading.n is None and reading.time in slot.times[-1:]:
                reading.n = size


def _size(frame: Frame, match: re.Match[str]) -> int | None:
    number = next((value for name, value in match.groupdict().items() if name.startswith("number") and value), None)
    quantity = frame.mentions[int(number)].value if number else None
    return int(quantity.value) if isinstance(quantity, Quantity) and quantity.integer else None
