"""Sizes that no verb states: a number beside its group, at a visit, with a result, under a share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pipes.mentions import Quantity
from extract.pipes.sizes.acceptance import ELLIPTIC
from extract.pipes.sizes.acts import Act
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.group_names import Name
from extract.pipes.sizes.name_words import words_name
from extract.pipes.sizes.names import name_of
from extract.pipes.sizes.stated import ACT, ARM, ENTRY, PASSING, Stated, hull
from extract.pipes.sizes.totals import finding_follows, harmful, total_of, trial_in
from extract.pipes.sizes.verbs import IN_WORDS

_TESTED = re.compile(
    r"\b(?:tested|tried(?:\s+out)?|studied|examined|evaluated|assessed|investigated)\s+(?:in|on)\s", re.I
)
_THERE_WERE = re.compile(r"\bthere\s+were\s+$", re.I)
_VERB_BEHIND = re.compile(r"\s+(?:were|was|had|have|received|took|got)\b", re.I)
_VISIT_BEFORE = re.compile(
    r"(?:<(?:value|count|outcome):\d+>|(?:\b(?:at|after|by|to|until|on)\s+(?:\w+\s+)?|,\s+|\band\s+)<time:\d+>)\s*$",
    re.I,
)
_COURSE_BEFORE = re.compile(r"\b(?:receive|to|or|either|versus|vs\.?|and|for)\s+<time:(?P<time>\d+)>\s*$", re.I)
_GROUPS_BEHIND = re.compile(
    r"\)?(?:\s+(?:and|or|versus)\s+(?:[\w-]+\s+|<\w+:\d+>\s+){0,4}\([^()]*\))?\s+(?:groups?|arms?)\b", re.I
)


# "a trial with 11 patients on plasma exchange and 12 on usual care", "36 on X and 34 on Y were compared",
# "the 40 on X did better than the 20 on Y", "Randomisation: 40 X, 20 Y"
_ON = (
    r"<count:\d+>(?:\s+<cohort:\d+>)?\s+(?:on|given|receiving|taking|treated\s+with|who\s+(?:got|received|took|had))\s+(?:the\s+)?(?:<count:\d+>-)?"
    r"<(?:group|drug):\d+>(?:\s+<(?:group|cohort):\d+>)?"
)
_PAIR = rf"{_ON},?\s+(?:and|versus|vs\.?|or|against|with)\s+{_ON}"
_BARE = r"<count:\d+>\s+(?:to\s+|on\s+)?<(?:group|drug):\d+>"
_TO = r"<count:\d+>(?:\s+<cohort:\d+>)?\s+(?:in)?to\s+(?:the\s+)?<(?:group|drug):\d+>"
_SIDE_BY_SIDE = re.compile(
    rf"(?:\b(?:randomi[sz]ed|randomi[sz]ation|groups?|arms?|treatments?|allocation)|<cohort:\d+>)\s*:\s*{_BARE}(?:,|\s+and)\s+{_BARE}|"
    rf"\bthe\s+{_ON}[^;.<]*(?:\bthan|\band|\bversus|\bfrom|\bto|\bin|\bagainst)\s+(?:in\s+)?the\s+{_ON}(?!\s+who\b)|"
    rf":\s+{_ON},?\s+(?:and\s+)?{_ON}\s*(?:[.;)]|$)|{_TO},?\s+(?:(?:and|or)\s+)?{_TO}|"
    r"<(?:group|drug):\d+>[,:]\s+<count:\d+>\s+<cohort:\d+>[;,]\s+(?:and\s+)?<(?:group|drug):\d+>[,:]\s+<count:\d+>|"
    rf"<(?:studies|study):\d+>,?\s+(?:\w+\s+)?(?:of|with|in|between|on|compar\w+|had)\s+{_PAIR}|\bcompar\w+\s+{_PAIR}|{_PAIR}\s+were\s+(?:compared|studied|followed)\b",
    re.I,
)


def without_act(reading: Reading, acts: Sequence[Act], counted: Counted) -> Iterator[Stated]:
    if counted.mention.value.of:
        yield from _denominator(reading, counted)
        return
    name = name_of(reading, counted)
    if name is not None and name.start < counted.start and trial_in(reading, counted):
        name = None  # "compared bosentan with placebo in 40 women"
    if name is not None and name.words.lower() == "completers":
        yield Stated(reading.frame, counted.number, "completed", counted.spans, "completers", ACT, confidence=0.8)
        return
    if name is None and (counted.named or trial_in(reading, counted)):
        totals = list(total_of(reading, counted))
        if totals:
            yield from totals
            return
        arms = list(_in_words(reading, acts, counted))
        yield from arms if any(not arm.pending for arm in arms) else _at_visit(reading, acts, counted)
        yield from (arm for arm in arms if arm.pending)
        return
    if name is None or name.kind == "drug" or (counted.people and _alone(reading, name)):
        totals = list(total_of(reading, counted))
        yield from totals
        if totals and name is None:
            return
    if counted.label in ("female", "male"):
        return
    if name is None:
        yield from _in_words(reading, acts, counted)
        return
    harm = bool(reading.frame.labelled("event")) or harmful(reading.frame.words)
    if harm and (name.kind == "each" or (counted.bracket >= 0 and counted.people)):
        return
    if not (counted.people or counted.named or counted.label or ELLIPTIC.match(reading.text, counted.end)):
        return
    there_were = counted.people and _THERE_WERE.search(reading.flat[: counted.start]) and _is_arm(name)
    if there_were:
        name = replace(name, kind="label")
    told_of = name.start > counted.start and finding_follows(reading.text[name.end :].lstrip(")"))
    own = (
        name.kind == "label" and not told_of and (counted.people or counted.named or name.start < counted.start)
    ) or (
        name.kind == "group" and name.start < counted.start and (counted.named or (counted.bracket >= 0 and counted.people))
    )  # fmt: skip
    own = own or (
        "-treated" in counted.modifiers
        and counted.people
        and len(reading.counted) > 1
        and not finding_follows(reading.text[counted.stop :])
    )
    own = own or (
        name.kind == "group" and name.start < counted.start and counted.bracket >= 0
        and any(o.bracket >= 0 and o.bracket != counted.bracket and o.head and o.people for o in reading.counted)
    )  # fmt: skip
    found_in = harm and re.search(r"\bin\s+(?:\w+\s+)?$", reading.text[: counted.start])
    controls = (
        name.kind == "controls"
        and not counted.partitive
        and not found_in
        and not finding_follows(reading.text[counted.stop :])
    )
    paired = not harm and any(
        match.start() <= counted.start < match.end() for match in _SIDE_BY_SIDE.finditer(reading.flat)
    )
    yield _arm(reading, acts, counted, name, pending=not own and not controls and not paired)


def _alone(reading: Reading, name: Name) -> bool:
    """Whether a sentence names no other group: "the drug was tested in 36 people"."""
    return name.kind == "group" and len(reading.frame.labelled("group")) == 1 and bool(_TESTED.search(reading.flat))


def _is_arm(name: Name) -> bool:
    """Whether a group is named as one: "the rituximab group"."""
    return name.kind == "group" and name.mention is not None and name.mention.end - name.mention.start > len(name.words)


def _in_words(reading: Reading, acts: Sequence[Act], counted: Counted) -> Iterator[Stated]:
    name = words_name(reading, counted)
    if name is not None and (counted.people or counted.named or counted.label is None):
        governing = _governing(acts, counted)
        if name.kind == "with" and governing not in IN_WORDS:
            return
        bracketed = counted.bracket >= 0 and name.start < counted.start
        if name.kind == "label":
            yield _arm(reading, acts, counted, name, pending=False)
            return
        if bracketed and re.search(r"\b(?:cohort|group|arm|sample)$", name.words, re.I):
            yield _arm(reading, acts, counted, replace(name, kind="label"), pending=False)
            return
        allotted = bracketed and (governing == "randomised" or bool(_GROUPS_BEHIND.match(reading.text, counted.stop)))
        yield _arm(reading, acts, counted, name, pending=not allotted)


def _arm(reading: Reading, acts: Sequence[Act], counted: Counted, name: Name, *, pending: bool) -> Stated:
    stage = _governing(acts, counted)
    stated = Stated(
        reading.frame, counted.number, stage or "enrolled", [hull([*counted.spans, *name.spans])],
        f"{'pending' if pending else 'arm'}_{name.kind}", ARM, confidence=0.85, part=counted.partitive,
        pending=pending, governed=stage is not None, bracketed=counted.bracket >= 0 and name.start < counted.start,
    )  # fmt: skip
    return stated.named(name)


def _governing(acts: Sequence[Act], counted: Counted) -> str | None:
    """The stage of the last act before a number in its sentence: "were assigned to A (n = 16) or B (n = 16)"."""
    acts = [act for act in acts if act.end <= counted.start and act.stage in ENTRY]
    bracketed = counted.bracket >= 0
    return acts[-1].stage if acts and (acts[-1].how != "s" or (bracketed and acts[-1].stage == "treated")) else None


def _denominator(reading: Reading, counted: Counted) -> Iterator[Stated]:
    """ "21 of 31 evaluable patients on photopheresis": 31, where nothing else tells the size of that group."""
    quantity: Quantity = counted.mention.value
    relative = re.match(
        r"\s*,?\s*who\s+(?:\w+ly\s+|really\s+)?(?:got|received|took|were\s+given)\s", reading.text[counted.stop :]
    )
    name = name_of(reading, counted)
    stage = (
        "treated" if relative else "analysed" if re.search(r"evaluable|assessable", counted.modifiers) else "enrolled"
    )
    if name is not None and (name.kind not in ("group", "drug") or _VERB_BEHIND.match(reading.text, counted.stop)):
        return  # "five of the 20 were on placebo"
    spelt = reading.frame.words[counted.mention.start - reading.frame.start : counted.mention.end - reading.frame.start]
    if not (name or counted.people) or quantity.of is None or not re.search(r"\bof\b", spelt):
        return
    spans = [hull([*counted.spans, *(name.spans if name else ())])]
    stated = Stated(
        reading.frame, quantity.of, stage, spans, "denominator", ACT if relative and name else PASSING, confidence=0.7
    )
    yield stated.named(name)


def _at_visit(reading: Reading, acts: Sequence[Act], counted: Counted) -> Iterator[Stated]:
    """ "at 12 months (n = 26)": the number assessed at a visit; "randomised to 12 months (n = 41) or …": an arm."""
    if counted.bracket < 0:
        return
    before = reading.text[max(0, counted.bracket - 30) : counted.bracket]
    course = _COURSE_BEFORE.search(before) if _governing(acts, counted) == "randomised" else None
    if course:
        mention = reading.frame.mentions[int(course["time"])]
        words = reading.frame.words[mention.start - reading.frame.start : mention.end - reading.frame.start]
        name = Name(words, "words", ((mention.start, mention.end),), counted.bracket - len(course[0]), counted.bracket)
        yield _arm(reading, acts, counted, name, pending=True)
    elif _VISIT_BEFORE.search(before):
        yield Stated(
            reading.frame, counted.number, "analysed", counted.spans, "at_visit", ARM, confidence=0.8, visit=True
        )


def with_result(reading: Reading) -> Iterator[Stated]:
    """The n that stands with a result: "-2.09 ± 5.66 (n = 57) with riociguat"."""
    frame = reading.frame
    for mention in frame.mentions:
        quantity = mention.value
        if mention.label not in ("value", "count") or not isinstance(quantity, Quantity):
            continue
        if quantity.n and not quantity.of and quantity.n != quantity.value:
            stated = Stated(
                frame, quantity.n, "analysed", [(mention.start, mention.end)], "with_result", ARM, confidence=0.8, visit=True
            )  # fmt: skip
            following = re.match(r"\s+(?:with|on|in|for|under)\s+(?:the\s+)?<group:(\d+)>", frame.after(mention))
            if following:
                group = frame.mentions[int(following[1])]
                stated.group, stated.name_kind = group.value.name, "group"
                stated.spans.append((group.start, group.end))
            yield stated
