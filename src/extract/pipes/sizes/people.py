"""What one sentence states of numbers of people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.pipes.mentions import Quantity
from extract.pipes.sizes.acts import Act, find_acts
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.links import Link, for_harm, link
from extract.pipes.sizes.name_words import given_name, words_name
from extract.pipes.sizes.names import Name, name_of
from extract.pipes.sizes.stated import ACT, ARM, ENTRY, PASSING, Stated
from extract.pipes.sizes.totals import finding_follows, harmful, is_collection, total_of

_OTHER_UNITS = ("studies", "records")
# Behind a number whose noun is left out.
_ELLIPTIC = re.compile(
    r"\s*(?:$|[,;:.)(\]]|(?:of|with|to|on|in|who|whose|and|from|for|at|by|were|was|had|did|could|as|more|further|others?|have|has|each|all|per|also|then|under|respectively)\b|<(?:group|drug):)",
    re.I,
)
# Between such a number and its verb.
_ELLIPTIC_GAP = re.compile(
    r"(?:of\s+the\s+\w+|\s|,|\b(?:of|on|in|from|with|to|who|whom|and|the|them|these|those|which|had|have|been|also|then|each|all|both|so|far|high|low|former|latter|group|arm|dose|patients|respectively|now|again|altogether|more|further|others?|total|later|planned|intended|subsequently|eventually|finally|actually|really|ultimately|a|an)\b|<(?:group|drug|cohort|count|time):\d+>|-)*",
    re.I,
)
_ASIDE = re.compile(r",\s*(?:in\s+|of\s+)?(?:who|whose|whom)\b[^,;]*,")
_WEAK = frozenset(
    ["found", "saw", "seen", "tested", "compared", "matched", "asked", "observed", "numbered", "covered", "covers", "examined", "looked at"]
)  # fmt: skip
_NEEDS_TREATMENT = frozenset(["received", "took", "got", "were on", "was on", "gave"])
_CRITERIA_MET = re.compile(
    r"^\s*(?:(?:were|proved|was)\s+(?:found\s+)?(?:to\s+be\s+)?(?:eligible|suitable)|gave\s+(?:\w+\s+){0,2}consent|met|fulfilled|satisfied|qualified|agreed|consented)\b[^;]*,?\s*\band\s*$",
    re.I,
)
_POPULATION = re.compile(
    r"\b(?:(?P<safety>safety)|intent(?:ion)?[- ]to[- ]treat|ITT|per[- ]protocol|efficacy|evaluable|analysis)\s+(?:analysis\s+)?(?:population|set|cohort|sample|group)s?\s+$",
    re.I,
)
_THERE_WERE = re.compile(r"\bthere\s+were\s+$", re.I)
_SELECTED_FROM = re.compile(r"\b(?:invited|eligible|approached|screened|referred|contacted|consecutive)\b", re.I)
# "In those with a score above 14 …": the numbers are of a part, whatever the group.
_SUBGROUP = re.compile(
    r"(?:in|among|for)\s+(?:the\s+)?(?:those|subgroup|subset|<cohort:\d+>)\s+(?:who|with|whose|of|having)\b[^;.]*<outcome:",
    re.I,
)
_VERB_BEHIND = re.compile(r"\s+(?:were|was|had|have|received|took|got)\b", re.I)
_VISIT_BEFORE = re.compile(
    r"(?:<(?:value|count|outcome):\d+>|(?:\b(?:at|after|by|to|until|on)\s+(?:\w+\s+)?|,\s+|\band\s+)<time:\d+>)\s*$",
    re.I,
)
_OF_THE_WORD = re.compile(r"\s+(?P<words>(?!patients\b|total\b|cohort\b)[A-Za-z][\w-]+)", re.I)
_BY_CHANCE = re.compile(r"\b(?:by\s+lot|by\s+chance|random\s+code|coin|lots\s+were|at\s+random)\b", re.I)
# How a group in words is joined to a verb of a stage, so that a second number may share the verb.
_IN_WORDS = {"randomised": "allotted", "treated": "with"}
_SHARING = ("group", "drug", "allotted", "with", "given")
_BECAUSE = re.compile(
    r"[^;,<]{0,40}\b(?:because|owing\s+to|due\s+to|for\s+want|for\s+lack|for\s+(?:\w+\s+){0,2}reasons)\b", re.I
)


def read_people(reading: Reading) -> Iterator[Stated]:
    """Everything a sentence says of numbers of people; what of it is kept is decided for the whole source."""
    if "plan" in reading.frame.cues:
        return
    acts = list(find_acts(reading.text))
    previous: tuple[Counted, Stated] | None = None
    for counted in reading.counted:
        if counted.label in _OTHER_UNITS:
            continue
        found = link(reading, acts, counted)
        stated: Stated | None = None
        if found is not None and found.way == "relative" and is_collection(reading, counted):
            found = None
        if found is not None and _acceptable(reading, found):
            stated = _by_act(reading, found)
        elif previous is not None:
            stated = _coordinated(reading, acts, previous, counted)
        if stated is not None:
            previous = (counted, stated)
            yield stated
            yield from _whole_of(reading, counted, found, stated)
        elif _SUBGROUP.match(reading.text):
            continue
        elif found is None or found.act.stage not in ("withdrawn", "completed"):
            for stated in _without_act(reading, acts, counted):
                if stated.name_kind == "label" and not stated.pending:
                    previous = (counted, stated)
                yield stated
    if not _SUBGROUP.match(reading.text):
        yield from _with_result(reading)


def _by_act(reading: Reading, found: Link) -> Stated:
    counted, act = found.counted, found.act
    name = name_of(reading, counted, act if found.way in ("subject", "relative", "inverted") else None)
    span = _offsets(reading, min(counted.start, act.start), max(counted.stop, act.end))
    stage = _stage(reading, found)
    stated = Stated(
        reading.frame, counted.number, stage, [span], f"{act.stage}_{found.way}", ACT, confidence=0.9,
        part=counted.partitive or counted.determiner in ("other", "the other"),
        weak=act.word in _WEAK or found.way == "relative",
    )  # fmt: skip
    if name is None and counted.partitive and counted.head is None and not counted.pronoun:
        word = _OF_THE_WORD.match(reading.text, counted.stop)
        if word:
            stated.group, stated.name_kind = word["words"], "label"
    if name is None and "untreated" in act.word:
        stated.group, stated.name_kind = "untreated", "label"
    return _named(stated, name)


def _stage(reading: Reading, found: Link) -> str:
    """The stage of an act, seen with its subject and its object: "the analysis included 16", "compared 33 who received …"."""
    act, counted = found.act, found.counted
    if act.word in ("got", "received", "took", "had", "went into") and _BY_CHANCE.search(reading.frame.words):
        return "randomised"
    if found.way == "object" and act.stage == "enrolled":
        if re.search(
            r"(?<!meta-)\banaly[sz][ei]s\b[^;,<]{0,40}(?:<time:\d+>[^;,<]{0,30})?$", reading.flat[: act.start], re.I
        ):
            return "analysed"
        population = _POPULATION.search(reading.flat[: act.start])
        if population:
            return "treated" if population["safety"] else "analysed"
        if act.word in _WEAK and (
            re.match(
                r"\s+who\s+(?:had\s+)?(?:received|took|been\s+given|were\s+(?:given|treated|on))\b",
                reading.flat[counted.stop :],
            )
            or "-treated" in counted.modifiers
        ):
            return "treated"
    return act.stage


def _coordinated(
    reading: Reading, acts: Sequence[Act], previous: tuple[Counted, Stated], counted: Counted
) -> Stated | None:
    """ "104 were randomised to tocilizumab and 106 to placebo": the second number shares the verb of the first."""
    before, stated = previous
    if stated.weak or counted.label in ("female", "male"):
        return None
    if before.bracket != counted.bracket or before.stop > counted.start:
        return None
    gap = reading.text[before.stop : counted.start]
    if len(gap) > 120 or ";" in gap or not re.search(r",|\b(?:and|or|but|while|whereas|versus|vs)\b", gap):
        return None
    name = name_of(reading, counted)
    if name is None and stated.stage in _IN_WORDS:
        name = words_name(reading, counted)
        name = name if name is not None and name.kind == _IN_WORDS[stated.stage] else None
    if name is None and stated.rule.endswith(("dative", "agent")) and stated.group:
        name = given_name(reading, counted)
    visit = stated.stage in ("analysed", "completed") and re.match(
        r"\s+(?:an?\s+|the\s+)?<time:", reading.text[counted.stop :]
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
    if any(act.start > before.stop + 40 and act.end < counted.start for act in acts if act.stage != stated.stage):
        return None
    if stated.group is None and not visit and not counted.pronoun:
        first = words_name(reading, before) or _words_behind(reading, before, counted)
        if first is None or first.kind != _IN_WORDS.get(stated.stage):
            return None
        _named(stated, first)
    made = Stated(
        reading.frame, counted.number, stated.stage, counted.spans, "coordinated", stated.firmness, confidence=0.85, part=stated.part
    )  # fmt: skip
    return _named(made, name)


_GROUPS_BEHIND = re.compile(
    r"\)?(?:\s+(?:and|or|versus)\s+(?:[\w-]+\s+|<\w+:\d+>\s+){0,4}\([^()]*\))?\s+(?:groups?|arms?)\b", re.I
)


def _words_behind(reading: Reading, before: Counted, counted: Counted) -> Name | None:
    """The words behind the verb of the first of two numbers: "239 were assigned to surgery plus tamoxifen and 235 to …"."""
    moved = next(
        (act.end for act in find_acts(reading.text) if before.stop <= act.start and act.end < counted.start), None
    )
    return words_name(reading, replace(before, stop=moved)) if moved is not None else None


def _selected(reading: Reading, counted: Counted) -> bool:
    """ "61 of 90 invited patients agreed to take part"."""
    return bool(_SELECTED_FROM.search(counted.modifiers) or _SELECTED_FROM.match(reading.text[counted.stop :].lstrip()))


def _whole_of(reading: Reading, counted: Counted, found: Link | None, stated: Stated) -> Iterator[Stated]:
    """ "24 of the 26 patients completed": the 26 may be told nowhere else."""
    whole = counted.mention.value.of
    if whole and stated.stage in ENTRY[:3]:
        yield Stated(reading.frame, whole, "screened", counted.spans, "selected_from", ACT, confidence=0.8)
    elif (
        whole and stated.firmness == ACT and stated.stage in ("completed", "analysed", "withdrawn") and not stated.group
    ):
        yield Stated(reading.frame, whole, "enrolled", counted.spans, "whole_of", PASSING, confidence=0.7)


def _without_act(reading: Reading, acts: Sequence[Act], counted: Counted) -> Iterator[Stated]:
    if counted.mention.value.of:
        yield from _denominator(reading, counted)
        return
    name = name_of(reading, counted)
    if name is not None and name.words.lower() == "completers":
        yield Stated(reading.frame, counted.number, "completed", counted.spans, "completers", ACT, confidence=0.8)
        return
    if name is None and counted.named:
        totals = list(total_of(reading, counted))
        if totals:
            yield from totals
            return
        arms = list(_in_words(reading, acts, counted))
        yield from arms if any(not arm.pending for arm in arms) else _at_visit(reading, counted)
        yield from (arm for arm in arms if arm.pending)
        return
    if name is None or name.kind == "drug":
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
    if not (counted.people or counted.named or counted.label or _ELLIPTIC.match(reading.text, counted.end)):
        return
    there_were = counted.people and _THERE_WERE.search(reading.flat[: counted.start]) and _is_arm(name)
    if there_were:
        name = replace(name, kind="label")
    own = name.kind == "label" or (
        name.kind == "group" and name.start < counted.start and (counted.named or (counted.bracket >= 0 and counted.people))
    )  # fmt: skip
    controls = name.kind == "controls" and not counted.partitive and not finding_follows(reading.text[counted.stop :])
    yield _arm(reading, acts, counted, name, pending=not own and not controls)


def _is_arm(name: Name) -> bool:
    """Whether a group is named as one: "the rituximab group"."""
    return name.kind == "group" and name.mention is not None and name.mention.end - name.mention.start > len(name.words)


def _in_words(reading: Reading, acts: Sequence[Act], counted: Counted) -> Iterator[Stated]:
    name = words_name(reading, counted)
    if name is not None and (counted.people or counted.named or counted.label is None):
        governing = _governing(acts, counted)
        if name.kind == "with" and governing not in _IN_WORDS:
            return
        bracketed = counted.bracket >= 0 and name.start < counted.start
        if bracketed and re.search(r"\b(?:cohort|group|arm|sample)$", name.words, re.I):
            yield _arm(reading, acts, counted, replace(name, kind="label"), pending=False)
            return
        allotted = bracketed and (governing == "randomised" or bool(_GROUPS_BEHIND.match(reading.text, counted.stop)))
        yield _arm(reading, acts, counted, name, pending=not allotted)


def _arm(reading: Reading, acts: Sequence[Act], counted: Counted, name: Name, *, pending: bool) -> Stated:
    stage = _governing(acts, counted)
    stated = Stated(
        reading.frame, counted.number, stage or "enrolled", [_hull([*counted.spans, *name.spans])],
        f"{'pending' if pending else 'arm'}_{name.kind}", ARM, confidence=0.85, part=counted.partitive,
        pending=pending, governed=stage is not None, bracketed=counted.bracket >= 0 and name.start < counted.start,
    )  # fmt: skip
    return _named(stated, name)


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
        return  # "two of the 13 were on placebo"
    spelt = reading.frame.words[counted.mention.start - reading.frame.start : counted.mention.end - reading.frame.start]
    if not (name or counted.people) or quantity.of is None or not re.search(r"\bof\b", spelt):
        return
    spans = [_hull([*counted.spans, *(name.spans if name else ())])]
    stated = Stated(
        reading.frame, quantity.of, stage, spans, "denominator", ACT if relative and name else PASSING, confidence=0.7
    )
    yield _named(stated, name)


def _at_visit(reading: Reading, counted: Counted) -> Iterator[Stated]:
    """ "at 12 months (n = 26)": the number assessed at a visit."""
    if counted.bracket < 0:
        return
    before = reading.text[max(0, counted.bracket - 30) : counted.bracket]
    if _VISIT_BEFORE.search(before):
        yield Stated(
            reading.frame, counted.number, "analysed", counted.spans, "at_visit", ARM, confidence=0.8, visit=True
        )


def _with_result(reading: Reading) -> Iterator[Stated]:
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


def _acceptable(reading: Reading, found: Link) -> bool:
    """Whether a number and its act make a sample size and no finding, sex or adverse event."""
    counted, act = found.counted, found.act
    if counted.label is None and counted.mention.value.comparator:
        return False
    if act.word in _WEAK and counted.partitive:
        return False
    if counted.label == "drug" or (
        counted.mention.value.of and act.stage in ENTRY[:3] and not _selected(reading, counted)
    ):
        return False
    if counted.label in ("female", "male") and (
        counted.bracket >= 0 or counted.partitive or _people_before(reading, counted) or _both_sexes(reading, counted)
    ):
        return False
    if counted.label is None and not _noun_left_out(reading, found):
        return False
    treatment = re.match(
        r"[^;.]{0,60}?(?:<(?:group|drug):|\b(?:treatment|therapy|medication|dose|infusions?|injections?|courses?|intervention|care|placebo|drug|transplants?|cells)\b)",
        reading.text[act.end :],
    )
    if act.word in _NEEDS_TREATMENT and not treatment and counted.label is None:
        return False
    if act.stage == "withdrawn":
        behind = _BECAUSE.match(reading.text, act.end)
        return not for_harm(reading, act, counted) and not (counted.partitive and behind)
    return True


def _noun_left_out(reading: Reading, found: Link) -> bool:
    """Whether "68 completed" speaks of people: nothing else that could be counted stands beside the number."""
    counted, act = found.counted, found.act
    if found.way not in ("subject", "relative"):
        if (counted.number == 1 and found.way != "agent") or (act.word in _WEAK and found.way != "dative"):
            return False
        return bool(_ELLIPTIC.match(reading.text, counted.end))
    gap = _CRITERIA_MET.sub(" ", _ASIDE.sub(" ", reading.flat[counted.stop : act.auxiliary]))
    if counted.partitive and not counted.pronoun:
        gap = _OF_THE_WORD.sub(" ", gap, count=1)
    if act.word in _WEAK or not _ELLIPTIC_GAP.fullmatch(gap):
        return False
    return bool(_ELLIPTIC.match(reading.text, counted.end)) or not gap.strip()


def _people_before(reading: Reading, counted: Counted) -> bool:
    return any(other.label == "cohort" and other.start < counted.start for other in reading.counted)


def _both_sexes(reading: Reading, counted: Counted) -> bool:
    """ "109 women and 9 men": the sexes of people who are counted elsewhere."""
    return {"female", "male"} <= {other.label for other in reading.counted if other.bracket == counted.bracket}


def _governing(acts: Sequence[Act], counted: Counted) -> str | None:
    """The stage of the last act before a number in its sentence: "were assigned to A (n = 16) or B (n = 16)"."""
    acts = [act for act in acts if act.end <= counted.start and act.stage in ENTRY]
    bracketed = counted.bracket >= 0
    return acts[-1].stage if acts and (acts[-1].how != "s" or (bracketed and acts[-1].stage == "treated")) else None


def _named(stated: Stated, name: Name | None) -> Stated:
    if name is not None:
        stated.group, stated.name_kind, stated.drug = name.words or None, name.kind, name.drug
        near = all(abs(end - stated.start) < 120 for _start, end in name.spans)
        stated.spans = [_hull([*stated.spans, *name.spans])] if near else [*stated.spans, *name.spans]
    return stated


def _hull(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return min(start for start, _end in spans), max(end for _start, end in spans)


def _offsets(reading: Reading, start: int, end: int) -> tuple[int, int]:
    return reading.frame.offset(start), reading.frame.offset(end, end=True)
