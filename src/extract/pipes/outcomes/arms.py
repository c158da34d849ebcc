"""The groups of a sentence, and which number belongs to which of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.pipes.frames import Frame
from extract.pipes.outcomes.beads import Bead, name_of, words_of
from extract.pipes.outcomes.readings import Reading
from extract.pipes.outcomes.slots import is_tight

CONTROL = re.compile(
    r"placebo|sham|dummy|control|no treatment|untreated|without treatment|observation|conventional|standard|usual|historical|\bpbo\b|no immunosuppress|albumin|saline|vehicle|\bcomparator\b",
    re.I,
)
# Where a subtype names a part of the study: "in diffuse disease", "among those with dcSSc", "in the 26 with diffuse SSc".
_WITHIN = re.compile(
    r"(?:^|\b(?:in|among|for|of)\s+)(?:(?:the|our|their|an?|one)\s+)?(?:(?:own|single|only|other|remaining)\s+)*(?:(?:those|<cohort:\d+>|(?:sub-?)?(?:group|set)|arm|cohort)\s+(?:with|of)\s+(?:the\s+)?|(?<=the\s)<count:\d+>\s+(?:<cohort:\d+>\s+)?with\s+(?:the\s+)?)?(?:early\s+)?$",
    re.I,
)


# "... and those with limited disease 5", where people of several subtypes are told apart
_PEOPLE_WITH = re.compile(r"\b(?:those|ones|<cohort:\d+>)\s+with\s+(?:the\s+)?(?:early\s+)?$", re.I)


# "before ASCT": a point in time, and only where no other group is named a group
_BEFORE_GROUP = re.compile(r"\b(?:before|prior\s+to|start(?:ed|ing)?\s+(?:of|on)|since)\s+(?:the\s+)?$")


# "a higher mRSS in men (13.8 vs 9.9)": the sex that is not named has the second number
_HIGHER_OF_TWO = re.compile(
    r"\b(?:higher|lower)\b[^;]*<outcome:\d+>[^;]*\(<(?:value|count):\d+>\s+(?:vs\.?|versus|against|and)\s", re.I
)
_OPPOSITE_SEX = ("female", "male")
OPPOSITES = {"men": "women", "women": "men", "males": "females", "females": "males"}


@dataclass(frozen=True, slots=True)
class Arm:
    """A group as it stands in a sentence; `names` has several for "both groups"."""

    start: int
    end: int
    names: tuple[str, ...]
    lasting: bool = True  # a part of the study that later sentences can lean on


def find_arms(
    frame: Frame, beads: Sequence[Bead], arms: Sequence[str], recent: Sequence[str], *, divided: bool
) -> list[Arm]:
    """The groups a frame speaks of, in order. arms: those of its study; recent: those last spoken of.

    divided: whether the study speaks of its groups as such, so that "before HSCT" means that group.
    """
    found: list[Arm] = []
    several = (
        divided
        or len(
            {name_of(bead).lower() for bead in beads if bead.kind == "group" and _kind(bead) not in ("each", "neither")}
        )
        > 1
    )
    compares = several or any(bead.kind in ("than", "versus", "difference") for bead in beads)
    drugs = len({bead.mention.value.id for bead in beads if bead.kind == "drug" and bead.mention and bead.name is None})
    numbers = sum(bead.kind == "number" for bead in beads)
    drugs += any(bead.kind in ("group", "subset") for bead in beads)
    subtypes = {bead.mention.value for bead in beads if bead.kind == "subtype" and bead.mention}
    within = re.compile(f"{_WITHIN.pattern}|{_PEOPLE_WITH.pattern}", re.I) if len(subtypes) > 1 else _WITHIN
    standing = {
        name_of(bead).lower()
        for bead in beads
        if bead.kind == "group"
        and not _BEFORE_GROUP.search(frame.text[: bead.start])
        and _kind(bead) not in ("each", "neither")
    }
    pair = list(recent[-2:]) if len(recent) >= 2 else list(arms[:2])
    for bead in beads:
        before = frame.text[max(0, bead.start - 40) : bead.start]
        if bead.kind in ("group", "drug") and _BACKGROUND.search(before):
            continue
        other = _BETWEEN_NAME.search(before) if bead.kind in ("group", "drug") and bead.mention else None
        if other is not None and bead.mention is not None:  # "between calcitriol and placebo"
            found.append(
                Arm(bead.start - len(other[0]) + other.start("name") - other.start(), bead.start, (other["name"],))
            )
            found.append(Arm(bead.start, bead.end, (words_of(frame, bead.mention),)))
            continue
        if bead.kind == "group":
            if (_BEFORE_GROUP.search(before) and (not several or len(standing) > 1)) or (
                not compares and re.search(r"\b(?:after|following|with\s+the\s+start\s+of|from)\s+(?:the\s+)?$", before)
            ):
                continue
            kind = _kind(bead)
            if name_of(bead).lower() == "completers" and not re.search(r"non-?completers", frame.words, re.I):
                continue  # everybody who was left
            if kind in ("each", "neither"):
                every = re.match(r"(?:every|all)\b", words_of(frame, bead.mention), re.I) if bead.mention else None
                names = tuple(arms if len(arms) == 2 else pair if len(pair) == 2 else ())
                if names and not every:
                    found.append(Arm(bead.start, bead.end, names))
            elif kind == "active":
                active = next((name for name in arms if not CONTROL.search(name)), None)
                printed = words_of(frame, bead.mention) if bead.mention else ""
                found.append(Arm(bead.start, bead.end, (active or printed,)))
            else:
                found.append(Arm(bead.start, bead.end, (_control_of(_local_name(frame, bead), arms),)))
        elif (bead.kind == "subtype" and bead.mention is not None and within.search(before)) or (
            bead.kind == "drug" and bead.mention is not None and _stands_apart(before, arms, drugs, compares, numbers)
        ):
            name = words_of(frame, bead.mention)
            short = re.match(r"\s*\(<subtype:(\d+)>\)", frame.text[bead.end :])
            if short:
                name = words_of(frame, frame.mentions[int(short[1])])  # "the diffuse cutaneous subtype (dcSSc)"
            found.append(Arm(bead.start, bead.end, (name,), lasting=bead.kind == "drug"))
        elif bead.kind in ("female", "male") and len({other.kind for other in beads} & {"female", "male"}) == 2:
            sex = words_of(frame, bead.mention).lower() if bead.mention else ""
            found.append(Arm(bead.start, bead.end, (sex,), lasting=False))
        elif bead.kind in _OPPOSITE_SEX and _HIGHER_OF_TWO.search(frame.text):
            word = words_of(frame, bead.mention).lower() if bead.mention else ""
            opposite = OPPOSITES.get(word)
            if opposite is not None:
                found.append(Arm(bead.start, bead.end, (word, opposite), lasting=False))
        elif bead.kind == "subset" and bead.name:
            found.append(Arm(bead.start, bead.end, (bead.name,)))
        elif bead.kind in ("former", "latter"):
            here = [name for arm in found for name in arm.names]
            two = list(dict.fromkeys(here))[-2:] if len(set(here)) >= 2 else pair
            if len(two) == 2 and not re.search(r"(?:for|of)\s+$", before):
                found.append(Arm(bead.start, bead.end, (two[0 if bead.kind == "former" else 1],)))
    return found


# "in the placebo arm (-1.9 ± 5.5)": the number in a bracket behind its group
_IN_BRACKET = re.compile(
    r"^\s*(?:arm|group|patients)?\s*(?:\(<n:\d+>\)\s*)?[(\[]\s*(?:(?:mean|median)\s+(?:change\s+|score\s+)?(?:of\s+)?)?(?:from\s+)?$",
    re.I,
)


_MORE_WITH = re.compile(
    r"\b(?:more|better|greater|lower|higher|so|less)\s+(?:so\s+)?(?:with|on|in|under)\s+(?:the\s+)?$", re.I
)


def _stands_apart(before: str, arms: Sequence[str], drugs: int, compares: bool, numbers: int) -> bool:
    """Whether a drug of a study without named arms is one of two that are set side by side."""
    return bool(_MORE_WITH.search(before)) or (not arms and drugs > 1 and (compares or numbers > 1))


_BETWEEN_NAME = re.compile(r"\bbetween\s+(?:the\s+)?(?P<name>(?!the\b)[A-Za-z][\w-]{3,})\s+and\s+(?:the\s+)?$")
_BACKGROUND = re.compile(r"\b(?:background|concomitant|stable|previous|prior|added\s+to|on\s+top\s+of)\s+$", re.I)


def _local_name(frame: Frame, bead: Bead) -> str:
    """What the sentence itself calls an arm ("transplantation"), without the word for group."""
    if bead.name is not None or bead.mention is None or _kind(bead) != "arm":
        return name_of(bead)
    printed = re.sub(r"\s*\b(?:group|arm|cohort)s?$", "", words_of(frame, bead.mention), flags=re.I)
    return printed or name_of(bead)


def _control_of(name: str, arms: Sequence[str]) -> str:
    """The arm that "controls" are, where the study has just one control arm; else the name as it is."""
    if not re.fullmatch(r"(?:the\s+)?controls", name, re.I):
        return name
    controls = [arm for arm in arms if CONTROL.search(arm)]
    return controls[0] if len(controls) == 1 else name


def _kind(bead: Bead) -> str:
    return str(getattr(getattr(bead.mention, "value", None), "kind", "named")) if bead.name is None else "named"


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
) -> None:
    """Numbers of the same kind and time that share a group belong to the groups in the order in which these stand.

    recent: groups last spoken of. listed: the groups last named together, by their number.
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
        if len(named) != len(same):
            named = list(dict.fromkeys(name for arm in arms for name in arm.names))
        if len(named) != len(same) and not arms and _counts_people(first.frame, len(same)):
            named = [f"patient {number}" for number in range(1, len(same) + 1)]
        if len(named) != len(same) and not arms:
            named = list(recent) if len(recent) == len(same) else list(listed(len(same)))
            named = named or (list(recent[-len(same) :]) if len(recent) >= len(same) else [])
        if len(same) == 2 and len(named) == 1:  # "less with nintedanib: -2.2 and -2.0"
            other = opponent(named[0], study_arms)
            named = [*named, other] if other else named
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
    r"(?:^|[;,]\s*(?:and\s+|but\s+|while\s+|whereas\s+)?)(?:in|among|for|with|on)\s+(?:the\s+)?(?P<name>(?!(?:the|a|an|all|whom|which|this|that|patients?|both|each|contrast|addition|total|summary|those|these|our|their)\b)[a-zα-ω][\w-]*)\s*(?:,|\(|it\b|was\b|<outcome|the\s+<outcome)[^;]*$",
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
