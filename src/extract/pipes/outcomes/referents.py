"""The groups that a sentence speaks of, by name or by a phrase that leans on what is known of the study."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.pipes.frames import Frame
from extract.pipes.groups import CONTROL
from extract.pipes.outcomes.beads import PLACES, Bead, name_of
from extract.pipes.outcomes.roster import Roster

# Where a subtype names a part of the study: "in diffuse disease", "among those with dcSSc", "in the 26 with diffuse SSc".
_WITHIN = re.compile(
    r"(?:^|\b(?:in|among|for|of)\s+)(?:(?:the|our|their|an?|one)\s+)?(?:(?:own|single|only|other|remaining)\s+)*(?:(?:those|<cohort:\d+>|(?:sub-?)?(?:group|set)|arm|cohort)\s+(?:with|of)\s+(?:the\s+)?|(?<=the\s)<count:\d+>\s+(?:<cohort:\d+>\s+)?(?:of\s+(?:them|these|those)\s+)?with\s+(?:the\s+)?|<count:\d+>\s+of\s+(?:the\s+)?(?:<count:\d+>\s+)?<cohort:\d+>\s+with\s+)?(?:early\s+)?$",
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
# "22 women and 9 men", "and a man": people that are only counted
_COUNTED = re.compile(r"(?:<(?:count|percent):\d+>|\b(?:an?|one))\s*$", re.I)
_OPPOSITE_SEX = ("female", "male")
OPPOSITES = {"men": "women", "women": "men", "males": "females", "females": "males"}


@dataclass(frozen=True, slots=True)
class Arm:
    """A group as it stands in a sentence; `names` has several for "both groups"."""

    start: int
    end: int
    names: tuple[str, ...]
    lasting: bool = True  # a part of the study that later sentences can lean on


_NUMBER = {"two": 2, "both": 2, "either": 2, "neither": 2, "three": 3, "four": 4}


def _all_of(words: str, roster: Roster, arms: Sequence[str], pair: Sequence[str]) -> tuple[str, ...]:
    """The groups that "both arms" or "all three groups" mean."""
    number = next((_NUMBER[word] for word in re.findall(r"[a-z]+", words.lower()) if word in _NUMBER), None)
    if number is None and re.match(r"(?:every|all)\b", words, re.I):
        return ()
    known = next((tuple(names) for names in (arms, pair) if len(names) == 2 and number in (None, 2)), ())
    return roster.together(number) or known


def _placed(bead: Bead, frame: Frame, roster: Roster, *, patients: bool) -> str | None:
    """The group or patient that "the second" is."""
    words = frame.text[bead.start : bead.end].lower()
    place = next((number for number, word in enumerate(PLACES) if word in words), -1)
    if patients or "<cohort" in words:
        return f"patient {place + 1}" if place >= 0 else None
    return roster.at(place)


def find_arms(
    frame: Frame, beads: Sequence[Bead], arms: Sequence[str], recent: Sequence[str], roster: Roster, *, divided: bool
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
    patients = any(bead.kind == "place" and "<cohort" in frame.text[bead.start : bead.end] for bead in beads)
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
            found.append(Arm(bead.start, bead.end, (frame.printed(bead.mention),)))
            continue
        if bead.kind == "group":
            alone = _kind(bead) == "arm" and len(arms) == 1 and not roster.names and len(standing) == 1
            if alone and not CONTROL.search(name_of(bead)):
                continue  # the drug that all were given
            if (_BEFORE_GROUP.search(before) and (not several or len(standing) > 1)) or (
                not compares
                and not CONTROL.search(name_of(bead))
                and re.search(r"\b(?:after|following|with\s+the\s+start\s+of|from)\s+(?:the\s+)?$", before)
            ):
                continue
            kind = _kind(bead)
            if name_of(bead).lower() == "completers" and not re.search(r"non-?completers", frame.words, re.I):
                continue  # everybody who was left
            if kind in ("each", "neither"):
                names = _all_of(frame.printed(bead.mention), roster, arms, pair) if bead.mention else ()
                if names:
                    found.append(Arm(bead.start, bead.end, names))
            elif kind == "active":
                active = roster.active or next((name for name in arms if not CONTROL.search(name)), None)
                printed = frame.printed(bead.mention) if bead.mention else ""
                found.append(Arm(bead.start, bead.end, (active or printed,)))
            else:
                found.append(Arm(bead.start, bead.end, (_control_of(_local_name(frame, bead), arms, roster),)))
        elif (bead.kind == "subtype" and bead.mention is not None and within.search(before)) or (
            bead.kind == "drug" and bead.mention is not None and _stands_apart(before, arms, drugs, compares, numbers)
        ):
            name = frame.printed(bead.mention)
            short = re.match(r"\s*\(<subtype:(\d+)>\)", frame.text[bead.end :])
            if short:
                name = frame.printed(frame.mentions[int(short[1])])  # "the diffuse cutaneous subtype (dcSSc)"
            found.append(Arm(bead.start, bead.end, (name,), lasting=bead.kind == "drug"))
        elif (
            bead.kind in ("female", "male")
            and not _COUNTED.search(before)
            and len({other.kind for other in beads} & {"female", "male"}) == 2
        ):
            sex = frame.printed(bead.mention).lower() if bead.mention else ""
            found.append(Arm(bead.start, bead.end, (sex,), lasting=False))
        elif bead.kind in _OPPOSITE_SEX and _HIGHER_OF_TWO.search(frame.text):
            word = frame.printed(bead.mention).lower() if bead.mention else ""
            opposite = OPPOSITES.get(word)
            if opposite is not None:
                found.append(Arm(bead.start, bead.end, (word, opposite), lasting=False))
        elif bead.kind == "subset" and bead.name:
            found.append(Arm(bead.start, bead.end, (bead.name,)))
        elif bead.kind == "given" and roster.active is not None and roster.control is not None:
            found.append(Arm(bead.start, bead.end, (roster.active,)))
        elif bead.kind == "place":
            placed = _placed(bead, frame, roster, patients=patients)
            if placed is not None:
                found.append(Arm(bead.start, bead.end, (placed,)))
        elif bead.kind in ("former", "latter"):
            here = [name for arm in found for name in arm.names]
            two = list(dict.fromkeys(here))[-2:] if len(set(here)) >= 2 else pair
            if len(two) == 2 and not re.search(r"(?:for|of)\s+$", before):
                found.append(Arm(bead.start, bead.end, (two[0 if bead.kind == "former" else 1],)))
    return found


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
    printed = re.sub(r"\s*\b(?:group|arm|cohort)s?$", "", frame.printed(bead.mention), flags=re.I)
    return printed or name_of(bead)


_ANY_CONTROL = re.compile(r"(?:the\s+)?(?:controls?|control\s+patients|dummy|dummies|comparators?|comparison)", re.I)


def _control_of(name: str, arms: Sequence[str], roster: Roster) -> str:
    """The arm that "controls" or "the dummy" are, where the study has just one control arm; else the name as it is."""
    if not _ANY_CONTROL.fullmatch(name) or name in roster.names:
        return name
    controls = [arm for arm in arms if CONTROL.search(arm)]
    return controls[0] if len(controls) == 1 else roster.control or name


def _kind(bead: Bead) -> str:
    return str(getattr(getattr(bead.mention, "value", None), "kind", "named")) if bead.name is None else "named"
