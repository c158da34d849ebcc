"""Sizes that a verb states: "30 completed", and those that share the verb of another: "and 28 on placebo"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pipes.sizes.acceptance import OF_THE_WORD, WEAK
from extract.pipes.sizes.acts import Act, find_acts
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.group_names import Name
from extract.pipes.sizes.links import Link
from extract.pipes.sizes.name_words import given_name, words_name
from extract.pipes.sizes.names import name_of
from extract.pipes.sizes.stated import ACT, ARM, ENTRY, PASSING, Stated
from extract.pipes.sizes.totals import finding_follows

POPULATION = re.compile(
    r"\b(?:(?P<safety>safety)|intent(?:ion)?[- ]to[- ]treat|ITT|per[- ]protocol|efficacy|evaluable|analysis)\s+(?:analysis\s+)?(?:population|set|cohort|sample|group)s?\s+$",
    re.I,
)
_BY_CHANCE = re.compile(
    r"\b(?:by\s+lot|by\s+chance|by\s+randomi[sz]ation|by\s+random\s+\w+|random\s+code|coin|lots?|draw|chance|at\s+random)\b",
    re.I,
)
# How a group in words is joined to a verb of a stage, so that a second number may share the verb.
IN_WORDS = {"randomised": "allotted", "treated": "with"}
# What everybody may have been given, whatever the group.
NO_GROUP = re.compile(
    r"\b(?:capsules?|tablets?|pills?|drugs?|treatments?|medications?|doses?|infusions?|injections?|courses?|study|trial|questionnaires?|part|therap(?:y|ies)|it|them|groups?|arms?)$",
    re.I,
)
_FINITE = re.compile(r"(?:,|\band|\bbut|<study:\d+>)\s+(?:then\s+)?$", re.I)  # else a participle: "a course given over"
_SHARING = ("group", "drug", "allotted", "with", "given", "order")


def by_act(reading: Reading, found: Link) -> Stated:
    counted, act = found.counted, found.act
    name = name_of(reading, counted, act if found.way in ("subject", "relative", "inverted") else None)
    span = reading.frame.span(min(counted.start, act.start), max(counted.stop, act.end))
    stage = _stage(reading, found)
    stated = Stated(
        reading.frame, counted.number, stage, [span], f"{act.stage}_{found.way}", ACT, confidence=0.9,
        part=counted.partitive or counted.determiner in ("other", "the other"),
        weak=act.word in WEAK or found.way == "relative" or (name is not None and counted.label in ("female", "male")),
    )  # fmt: skip
    if name is None and counted.partitive and counted.head is None and not counted.pronoun:
        word = OF_THE_WORD.match(reading.text, counted.stop)
        if word:
            stated.group, stated.name_kind = word["words"], "label"
    if name is None and "untreated" in act.word:
        stated.group, stated.name_kind = "untreated", "label"
    if name is None and act.stage in IN_WORDS and found.way in ("subject", "relative"):
        maybe = words_name(reading, replace(counted, stop=act.auxiliary))
        stated.maybe = maybe if maybe is not None and not NO_GROUP.search(maybe.words) else None
    return stated.named(name)


# "met the criteria and were analysed"
_AND_WERE = re.compile(r"\s+and\s+were\s+(?:\w+ly\s+)?(?P<stage>analy[sz]ed|randomi[sz]ed|treated)\b", re.I)


def _stage(reading: Reading, found: Link) -> str:
    """The stage of an act, seen with its subject and its object: "the analysis included 16", "compared 33 who received …"."""
    act, counted = found.act, found.counted
    met = act.word.startswith(("met", "fulfilled", "satisfied"))
    next_stage = _AND_WERE.match(reading.flat, act.end) if met else None
    if next_stage:
        return {"a": "analysed", "r": "randomised", "t": "treated"}[next_stage["stage"][0].lower()]
    if act.word in (
        "got",
        "received",
        "took",
        "had",
        "gave",
        "given",
        "went",
        "went into",
        "divided",
        "split",
    ) and _BY_CHANCE.search(reading.frame.words):
        return "randomised"
    if found.way == "object" and act.stage == "enrolled":
        if re.search(
            r"(?<!meta-)\banaly[sz][ei]s\b[^;,<]{0,40}(?:<time:\d+>[^;,<]{0,30})?$", reading.flat[: act.start], re.I
        ):
            return "analysed"
        population = POPULATION.search(reading.flat[: act.start])
        if population:
            return "treated" if population["safety"] else "analysed"
        if act.word in WEAK and (
            re.match(
                r"\s+who\s+(?:had\s+)?(?:received|took|been\s+given|were\s+(?:given|treated|on))\b",
                reading.flat[counted.stop :],
            )
            or "-treated" in counted.modifiers
        ):
            return "treated"
    return act.stage


def sharing_verb(
    reading: Reading, acts: Sequence[Act], previous: tuple[Counted, Stated], counted: Counted
) -> Stated | None:
    """ "104 were randomised to tocilizumab and 106 to placebo": the second number shares the verb of the first."""
    before, stated = previous
    if stated.weak or counted.label in ("female", "male"):
        return None
    if before.bracket != counted.bracket or before.stop > counted.start:
        return None
    gap = reading.text[before.stop : counted.start]
    if (
        len(gap) > 120
        or ";" in gap.rstrip(" ;")
        or not re.search(r"[,;]|\b(?:and|or|but|while|whereas|versus|vs)\b", gap)
    ):
        return None
    name = name_of(reading, counted)
    if name is None and stated.stage in IN_WORDS:
        name = words_name(reading, counted)
        name = name if name is not None and name.kind == IN_WORDS[stated.stage] else None
    if name is None and stated.rule.endswith(("dative", "agent")) and stated.group:
        name = given_name(reading, counted)
    visit = stated.stage in ("analysed", "completed") and re.match(
        r"\s+(?:(?:at|after|by)\s+)?(?:an?\s+|the\s+)?<time:", reading.text[counted.stop :]
    )
    if not visit and (
        name is None
        or name.kind not in _SHARING
        or (
            stated.group is None
            and stated.stage != "randomised"
            and name.kind in ("group", "drug")
            and not counted.pronoun
        )
    ):
        return None
    if finding_follows(reading.text[max(counted.stop, name.end if name else 0) :]):
        return None
    if any(
        act.start > before.stop + 40
        and act.end < counted.start
        and (act.passive or "s" in act.how or _FINITE.search(reading.text[: act.start]))
        for act in acts
        if act.stage != stated.stage
    ):
        return None
    if stated.group is None and not visit and not counted.pronoun:
        first = words_name(reading, before) or _words_behind(reading, before, counted)
        if first is None or first.kind != IN_WORDS.get(stated.stage):
            return None
        stated.named(first)
    made = Stated(
        reading.frame, counted.number, stated.stage, counted.spans, "coordinated", stated.firmness, confidence=0.85, part=stated.part
    )  # fmt: skip
    return made.named(name)


def _words_behind(reading: Reading, before: Counted, counted: Counted) -> Name | None:
    """The words behind the verb of the first of two numbers: "239 were assigned to surgery plus tamoxifen and 235 to …"."""
    moved = next(
        (act.end for act in find_acts(reading.text) if before.stop <= act.start and act.end < counted.start), None
    )
    return words_name(reading, replace(before, stop=moved)) if moved is not None else None


def did_not(reading: Reading, counted: Counted) -> Stated:
    """ "Thirty completed; five did not": the five, also in "two of the five who did not moved abroad"."""
    number = counted.mention.value.of or counted.number
    return Stated(reading.frame, int(number), "withdrawn", counted.spans, "did_not", ACT, confidence=0.85)


def untreated(reading: Reading, counted: Counted) -> Stated:
    """ "63 patients were treated and 83 were not"."""
    return Stated(
        reading.frame, counted.number, "enrolled", counted.spans, "were_not", ARM, "untreated", "label", confidence=0.8
    )  # fmt: skip


def whole_of_rest(reading: Reading, counted: Counted) -> Iterator[Stated]:
    """ "all but two of the 30 finished": the 30."""
    whole = counted.mention.value.of
    if whole:
        yield Stated(reading.frame, whole, "enrolled", counted.spans, "whole_of", PASSING, confidence=0.7)


def whole_of(reading: Reading, counted: Counted, found: Link | None, stated: Stated) -> Iterator[Stated]:
    """ "24 of the 26 patients completed": the 26 may be told nowhere else."""
    whole = counted.mention.value.of
    if whole and stated.stage in ENTRY[:3] and stated.group:
        yield Stated(reading.frame, whole, stated.stage, counted.spans, "whole_of", PASSING, confidence=0.7)
    elif whole and stated.stage in ENTRY[:3]:
        yield Stated(reading.frame, whole, "screened", counted.spans, "selected_from", ACT, confidence=0.8)
    elif (
        whole and stated.firmness == ACT and stated.stage in ("completed", "analysed", "withdrawn") and not stated.group
    ):
        yield Stated(reading.frame, whole, "enrolled", counted.spans, "whole_of", PASSING, confidence=0.7)
