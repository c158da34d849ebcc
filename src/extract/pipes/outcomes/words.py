"""Results in words alone: "mRSS improved significantly at 6 and 12 months", "no difference between the groups"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.pipes.frames import Frame
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.compare import opponents
from extract.pipes.outcomes.limits import is_response
from extract.pipes.outcomes.phrases import STAYED
from extract.pipes.outcomes.readings import BASELINE, Reading
from extract.pipes.outcomes.referents import Arm
from extract.pipes.outcomes.slots import Slot

_CUT = re.compile(
    r";|\.\s|,\s+(?=(?:but|and|whereas|while|although|though(?!,)|yet|with|without|no|so|hence)\b)|,\s+(?=which\s+(?:was|were|did)\s+(?:not|non)|an?\s+(?:change|difference|decrease|reduction|fall|decline|improvement)\s+(?:that|which)\s+(?:was|did)\b)|:\s|\s(?=(?:but(?!\s+not\s+(?:the\s+)?<group:\d+>\s*(?:arm|group)?\s*\([^)]*\)\s*(?:differ|was|were|improv|had|show|reach))|whereas|while)\b)|\s(?=and\s+(?:not|did|was|were|had|remained|improved|worsened|fell|rose|increased|decreased|stabili\w+)\b)|,?\s(?=nor\s+(?:did|was)\b)"
)
_NO = r"(?:no|not|nor|neither|never|without|nothing|none|n['’]t|hardly|failed\s+to)"
_NEGATED = re.compile(
    rf"\b{_NO}\b|n['’]t\b|\b(?:non-?\s?|in)significan|\b(?:was|were)\s+(?:wanting|lacking|absent)\b", re.I
)
_SIGNIFICANT = re.compile(r"\b(?:non-?|in)?significan\w+", re.I)
# Sentences that tell no result of a study: possibilities, definitions, correlations.
_NO_STATEMENT = re.compile(
    r"\b(?:can|may|might|could(?!\s+(?:(?:not|hardly)\s+)?be\s+(?:shown|told|discerned|demonstrated|detected|found|seen|established|made\s+out)\b|\s+not\s+(?:separate|tell)\b)|would|should|whether|if|unless|hypothes\w+|correlat\w+|associat\w+|predict\w*|related|relation\w*|modif(?:y|ied)|depend\w*|define[ds]?|defined|definition|meaning|those\s+whose|people\s+whose|<cohort:\d+>\s+whose\s+[^,]*\bhad\s+had|"
    r"primary\s+(?:end\s?-?points?|outcomes?)\s+(?:was|were|is)|(?:was|were|be|is|are)\s+(?:\w+\s+)?(?:assessed|measured|evaluated|collected|analy[sz]ed)|pre-?specified|to\s+(?:determine|assess|evaluate|compare|test)|minimal(?:ly)?|more\s+responsive|sensitive|reliab\w+|valid\w*|in\s+spite|improvers?|anyone|whoever|allowed|had\s+to|(?<!who )(?<!had )(?:took|received|enrolled)|sought|recruited|eligible|or\s+more|randomi[sz]ed|listed|before\s+baseline|(?:half|most|some|majority|third|quarter)\s+of\s+(?:the\s+|these\s+|all\s+)?<cohort:\d+>|heterogeneous|tabulated|risk|pool(?:ed)?\s+it|not\s+reported|already\s+high)\b",
    re.I,
)
# Words that set one group against another, and words that do so only where there are groups.
_STRONGLY_BETWEEN = re.compile(
    r"\bbetween\s+(?:the\s+)?(?:two\b|<count:\d+>\s*(?:[,.;)]|$))|\bbetween\s+(?:the\s+)?(?:two\s+|three\s+|<count:\d+>\s+|treatment\s+|study\s+)?(?:groups|arms|treatments|them|regimens|<(?:group|drug))|\bbetween-group|<group:\d+>\s+(?:and|nor|or)\s+(?:<(?:group|drug):\d+>|\w+)\s+(?:did\s+)?(?:not\s+)?differ|"
    r"\bbetween\s+(?:the\s+)?[\w-]+\s+and\s+(?:the\s+)?<(?:group|drug)|"
    r"\bthe\s+(?:groups|arms|treatments)\s+(?:did\s+)?(?:not\s+)?differ|\b\w+\s+and\s+<group:\d+>\s+did\s+not\s+differ|\bmore\s+(?:so\s+)?(?:with|on|in|under)\s+(?:the\s+)?<(?:group|drug)|\bthe\s+(?:two|<count:\d+>)(?:\s+(?:groups|arms))?\s+(?:did|didn)|(?:compared\s+(?:with|to)|versus|vs\.?|against|relative\s+to|from|over)\s+(?:the\s+)?(?:that\s+(?:in|of|with)\s+)?(?:<(?:group|drug)|controls?\b)|"
    r"\bthan\s+(?:(?:in|with|on|for|under|after|did|those|the|that|patients|of|<cohort:\d+>|receiving|given|treated)\s+)*<(?:group|drug)",
    re.I,
)
_BETWEEN = re.compile(
    _STRONGLY_BETWEEN.pattern
    + r"|(?<!remained )(?<!stayed )\b(?:similar|comparable|equal|the\s+same)\b[^.;]{0,30}(?:groups?\b|arms?\b|<group)|\b(?:better|lower|higher|worse)\s+(?:with|on|in|under)\s+(?:the\s+)?<group|\b(?:as\s+much\s+as(?!\s+it\b)|to\s+(?:the\s+same|a\s+similar|an\s+equal)\s+(?:extent|degree)|(?:fared?|fell|improved|rose|ran|moved)\s+(?:alike|in\s+parallel)|equally|no\s+(?:more|better)\s+than(?!\s+(?:it|at|before|baseline)\b))\b|\b(?:no|not)\s+(?:significantly\s+|statistically\s+)*different\b|\bcomparison|\bsuperior|\bfavou?r|\b(?:improv\w+|fell|fallen|came\s+down|come\s+down|decreas\w+|declin\w+|dropped)\s+(?:significantly\s+|numerically\s+)?more\b|\bmore\s+(?:with|on|in|under)\s+<group|"
    r"\b(?:told|tell|set|kept|came)\s+apart\b|\bseparat(?:ed?|ing)\b|\bdistinguish\w*|\btreatment\s+effect|<group:\d+>\s+effect|\beffect\s+(?:on|of)|\bdifferences?\b(?!\s+from\s+baseline)|\bdiffer(?:ed|s)?\b",
    re.I,
)
# "declined in nine patients and rose in two": patients counted one way and the other
_COUNTED = re.compile(r"\bin\s+(?:the\s+other\s+)?<count:\d+>(?:\s+<cohort:\d+>)?\s*(?:,|;|\.|and\b|but\b|$)", re.I)
_STABLE = re.compile(
    rf"\bno\s+(?:better|different|lower|worse)\b|\b(?:{STAYED}|stable(?!\s+(?:<(?:subtype|disease|drug|group)|dose|background|immuno|disease|treatment))|stabili[sz]\w+)\b|\b{_NO}\b[^.;]{{0,45}}\b(?:chang\w+|moved?|budged?|stir(?:red)?|influenc\w+|affected|shift\w*|alter\w*|improv\w+|decreas\w+|reduc\w+|declin\w+|effect|benefit|difference|fall|fell|wors\w+|deteriorat\w+|progress\w+)",
    re.I,
)
# "did not differ from where it had been": from itself, and not from another group
_FROM_ITSELF = re.compile(
    r"\bdiffer\w*\s+(?:\w+\s+)?from\s+(?:where|what|baseline|before|its|their|that\s+(?:before|at\s+(?:the\s+)?(?:baseline|start|entry|outset))|the\s+(?:start|outset))\b",
    re.I,
)
# "no difference in skin score was demonstrable": between groups, where no time is what it is set against
_NO_DIFFERENCE = re.compile(
    r"^(?!.*\b(?:baseline|before|start|entry|over\s+time|during|throughout|from)\b).*\bno\s+(?:\w+\s+){0,2}differences?\b",
    re.I | re.S,
)
_SIMILAR = re.compile(r"\b(?:similar|comparable|the\s+same|equal(?:ly)?|as\s+much\s+as|alike|in\s+parallel)\b", re.I)


_QUALIFIES = re.compile(
    r"^[\s,;]*(?:but|although|though|yet|albeit|and|which\s+was|even\s+if)?\s*(?:(?:the|this|that|an?)\s+(?:difference|change|trend|improvement|effect|decrease|decline|fall|reduction)\s+(?:that\s+|which\s+)?(?:was|did|is)\s+|it\s+(?:was|did)\s+|(?:was|is)\s+)?(?:not\s+(?:quite\s+)?(?:reach(?:ing)?\s+)?(?:an?\s+)?(?:statistical(?:ly)?\s+)?significan\w*(?:\s+(?:change|improvement|decrease|reduction|decline|fall))?|(?:an?\s+)?non-?significan\w*(?:\s+(?:change|improvement|decrease|reduction|decline|fall))?)(?:\s+so)?\s*(?:\(<p:\d+>\))?\s*\.?\s*$",
    re.I,
)


_CONTINUES = re.compile(r"\b(?:remained\s+(?:so|lower|improved|better)|maintained|sustained|persist\w*)\b", re.I)
# How a clause that does not name the outcome goes on speaking of it: no other noun is its subject.
_OURS = re.compile(
    r"^[\s,;:.]*(?:(?:but|and|whereas|while|although|though|yet|with|without|so|hence|however)\b,?\s*)*(?:(?:it|they|there|this|that|these|those|which|its|their|scores?|no|not|nor|did|was|were|had|has|remained|stayed|improved|worsened|fell|rose|increased|decreased|declin\w+|stabili\w+|"
    r"in|with|on|at|after|by|for|among|between|over|from|only|than|compared|neither|both|direct|improvement|reduction|significant\w*|differ\w*|again|still|even|here|similarly|within|throughout|during|until|as|more)\b|"
    r"(?:the|a|an|any)\s+(?:\w+\s+){0,2}(?:scores?|changes?|differences?|improvements?|decreases?|reductions?|declines?|falls?|drops?|effects?|two|groups?|arms?|trend|<count|<group)|<(?:group|time|drug|count):)",
    re.I,
)
# "with improvement in four": some of the patients only
_IT = re.compile(r"\b(?:it|scores?)\s+(?:was|were|had|has|fell|rose|improved|worsened|did|remained)\b", re.I)
_BELOW_START = re.compile(r"\b(?:remained|stayed|was|were|still)\s+(?:\w+\s+)?(?:below|under)\b", re.I)
_IN_SOME = re.compile(r"\bin\s+(?:only\s+|all\s+but\s+)?<count:\d+>\s*(?:[,.;]|$|of\b)", re.I)
_BEFORE_RESULTS = ("introduction", "methods")
_ELLIPSIS = re.compile(
    r"^[\s,;]*(?:(?:but|and|though|although)\s+(?:not|no\s+longer)\b|(?:but|and|whereas|while)\s+(?:it|this|that|they)\s+(?:was|did|had|were)\s+not\s+(?:in|with|on|for|so|at)\b)",
    re.I,
)


def clauses(text: str) -> list[tuple[int, int]]:
    """The clauses of a frame's text, as half-open offsets."""
    cuts = [0, *(match.start() for match in _CUT.finditer(text)), len(text)]
    return [(a, b) for a, b in pairwise(cuts) if b > a]


def read_words(
    frame: Frame, beads: Sequence[Bead], spoken: Sequence[bool], arms: Sequence[Arm], slots: Sequence[Slot],
    readings: Sequence[Reading], study_arms: Sequence[str], recent: Sequence[str],
) -> list[Reading]:  # fmt: skip
    """The results that a frame tells in words, from the clauses without a number of the outcome."""
    found: list[Reading] = []
    if re.search(r"\br\s*=|\bthe\s+more\b", frame.text):
        return found
    opened = min(
        (bead.start for i, bead in enumerate(beads) if spoken[i] and bead.kind == "outcome"), default=len(frame.text)
    )
    if beads and spoken[0] and beads[0].kind != "outcome" and not any(bead.kind == "outcome" for bead in beads):
        opened = 0  # carried over from the sentence before
    if len(_COUNTED.findall(frame.text, opened)) > 1:
        return found
    for start, end in clauses(frame.text):
        text = _spelt(frame, start, end)
        inside = [(i, bead) for i, bead in enumerate(beads) if start <= bead.start < end]
        if _QUALIFIES.search(text) and (found or readings) and not _tells_difference(text, readings, inside):
            told = [reading for reading in found or readings if reading.start < end]
            _qualify(told or [*readings], text, [bead for _i, bead in inside if bead.kind == "p"])
            continue
        if _some_only(inside) or (
            frame.section in _BEFORE_RESULTS and not (_SIGNIFICANT.search(text) or "<p:" in text)
        ):
            continue
        if end <= opened or any(start <= r.start < end for r in readings) or _NO_STATEMENT.search(text):
            continue
        ours = any(bead.kind == "outcome" for _i, bead in inside)
        if not ours and _speaks_of_others([bead for _i, bead in inside]):
            continue
        if not ours and not (_OURS.match(text) or _STRONGLY_BETWEEN.search(text) or _IT.search(text)):
            continue
        if _IN_SOME.search(text) or any(bead.kind == "number" and is_response(frame.text, bead) for _i, bead in inside):
            continue
        cues = [bead for i, bead in inside if spoken[i]]
        if not cues and not (
            _ELLIPSIS.match(text) and found and {"time", "group", "subtype", "p"} & {bead.kind for _i, bead in inside}
        ):
            continue
        own_arms = [arm for arm in arms if start <= arm.start < end]
        here = [name for arm in arms if arm.start < start for name in arm.names]
        before = list(dict.fromkeys(here)) if len(set(here)) >= 2 else recent
        own_slots = [slot for slot in slots if start <= slot.start < end] or (
            [] if readings or _speaks_of_others(beads) else list(slots)
        )
        times = _times(own_slots)
        if not times and readings:
            times = [readings[-1].time if readings[-1].time != BASELINE else None]
        if _CONTINUES.search(text) and found and not _BETWEEN.search(text):
            made = [_copy(found[-1], None)]
            made[0].start, made[0].end, made[0].p = start, end, None
        elif _ELLIPSIS.match(text) and found and found[-1].measure == "difference":
            again = _make(frame, start, text, "difference", "stable")
            again.group, again.comparator, again.significant = found[-1].group, found[-1].comparator, False
            made = [again]
        else:
            made = _difference(frame, start, text, own_arms, study_arms, before, inside) or _changes(
                frame, start, text, cues, own_arms, found
            )
        expanded = [_copy(reading, time) for reading in made for time in (times or [None])]
        for reading in expanded:
            reading.timed = bool(times)
            _set_p(reading, inside, own_slots, own_arms)
            reading.spans = [(reading.start, reading.end)]
        found.extend(expanded)
    return found


def _tells_difference(text: str, readings: Sequence[Reading], inside: Sequence[tuple[int, Bead]]) -> bool:
    """Whether "the difference was not significant" is a result between groups of its own: no p that an own value could have."""
    groups = {reading.group for reading in readings if reading.measure != "difference"}
    told = any(reading.measure == "difference" or reading.comparator is not None for reading in readings)
    return "differ" in text and len(groups) > 1 and not told and not any(bead.kind == "p" for _i, bead in inside)


def _speaks_of_others(beads: Sequence[Bead]) -> bool:
    return any(bead.kind == "other" for bead in beads)


def _some_only(inside: Sequence[tuple[int, Bead]]) -> bool:
    """Whether a clause counts those who improved: "7 of 10 had a lower score"."""
    counts = [bead.mention.value for _i, bead in inside if bead.mention is not None and bead.mention.label == "count"]
    return any(value.of is not None or value.pct is not None for value in counts)


def _qualify(told: Sequence[Reading], text: str, p_values: Sequence[Bead]) -> None:
    """ "..., although the difference was not significant": says of the result before that it was not."""
    last = told[-1]
    if last.measure != "difference" and "differ" in text and not last.in_words:
        last = next((r for r in told if r.comparator is not None), last)
    last.significant = False
    if last.comparator is None and last.measure in ("score", "change", "percent_change") and "differ" not in text:
        last.direction = "stable"
    if p_values and last.p is None and p_values[0].mention is not None:
        last.p = str(p_values[0].mention.value)


def _spelt(frame: Frame, start: int, end: int) -> str:
    """A clause with "neither group" spelt out, for its "neither" negates."""

    def spell(match: re.Match[str]) -> str:
        group = frame.mentions[int(match[1])].value
        return {"neither": "neither group", "each": "each group"}.get(getattr(group, "kind", ""), match[0])

    return re.sub(r"<group:(\d+)>", spell, frame.text[start:end])


def _times(slots: Sequence[Slot]) -> list[str | None]:
    times: list[str | None] = []
    for slot in slots:
        times.extend(time for time in slot.times if time != BASELINE and time not in times)
    return times


def _copy(reading: Reading, time: str | None) -> Reading:
    return replace(reading, time=time, spans=list(reading.spans))


def _make(frame: Frame, start: int, text: str, measure: str, direction: str | None) -> Reading:
    stripped = len(text) - len(text.lstrip(" ,;:."))
    stop = next((end for a, end in clauses(frame.text) if a == start), len(frame.text))
    reading = Reading(frame, start + stripped, stop, measure, None)
    reading.direction, reading.in_words = direction, True
    if _SIGNIFICANT.search(text):
        reading.significant = not _NEGATED.search(text[: _SIGNIFICANT.search(text).end()])  # type: ignore[union-attr]
    return reading


def _difference(
    frame: Frame,
    start: int,
    text: str,
    arms: Sequence[Arm],
    study_arms: Sequence[str],
    recent: Sequence[str],
    inside: Sequence[tuple[int, Bead]],
) -> list[Reading]:
    if not _BETWEEN.search(text) or _FROM_ITSELF.search(text):
        return []
    names = [name for arm in arms for name in arm.names]
    unnamed = not names and not study_arms and len(recent) < 2
    if unnamed and not _STRONGLY_BETWEEN.search(text) and not _NO_DIFFERENCE.search(text):
        return []
    negated = bool(_NEGATED.search(text))
    if negated or _SIMILAR.search(text):
        direction: str | None = "stable"
    elif re.search(
        r"\b(?:better|lower|greater|more|larger|favou?r\w*|superior\w*|improv\w+|reduc\w+|decreas\w+|fell|fallen|declin\w+|dropp\w+)\b",
        text,
        re.I,
    ):
        direction = "improved"
    elif re.search(r"\b(?:worse\w*|higher|inferior|increas\w+|rose)\b", text, re.I):
        direction = "worsened"
    else:
        direction = None
    each = [
        (arm, p)
        for arm in arms
        for _i, p in inside
        if p.kind == "p" and re.fullmatch(r"\s*(?:arm|group)?\s*\(", frame.text[arm.end : p.start])
    ]
    if len(each) > 1:  # "the 25 mg arm (P = 0.01) but not the 15 mg arm (P = 0.12) differed from placebo"
        return [_each_against(frame, start, text, arm, p, names[-1]) for arm, p in each]
    reading = _make(frame, start, text, "difference", direction)
    if not names and (len(recent) > 2 or (len(recent) < 2 and len(study_arms) > 2)):
        return [reading]  # between all of them
    names = names or list(recent[-2:]) if len(recent) >= 2 else names
    reading.group, reading.comparator = opponents(names, study_arms)
    return [reading]


def _each_against(frame: Frame, start: int, text: str, arm: Arm, p: Bead, comparator: str) -> Reading:
    reading = _make(frame, start, text, "difference", None)
    assert p.mention is not None
    reading.group, reading.comparator, reading.p, reading.significant = (
        arm.names[0],
        comparator,
        str(p.mention.value),
        None,
    )
    return reading


def _changes(
    frame: Frame, start: int, text: str, cues: Sequence[Bead], arms: Sequence[Arm], found: Sequence[Reading]
) -> list[Reading]:
    kinds = {bead.kind for bead in cues}
    if _ELLIPSIS.match(text) and found:
        direction: str | None = "stable"
    elif _STABLE.search(text):
        direction = "stable"
    elif _NEGATED.search(text) and not {"improve", "down"} & kinds:
        return []
    elif {"improve", "down"} & kinds or _BELOW_START.search(text):
        direction = "improved"
    elif "worse" in kinds or "up" in kinds:
        direction = "worsened"
    else:
        return []
    names = list(dict.fromkeys(name for arm in arms for name in arm.names))
    made = []
    groups: list[str | None] = [*names] or [None]
    for name in groups:
        reading = _make(frame, start, text, "change", direction)
        reading.group = name
        made.append(reading)
    return made


def _set_p(reading: Reading, inside: Sequence[tuple[int, Bead]], slots: Sequence[Slot], arms: Sequence[Arm]) -> None:
    """The p value behind its time, its group or its outcome, where there are several; else the only one."""
    p_values = [bead for _i, bead in inside if bead.kind == "p"]
    if not p_values or reading.p is not None:
        return
    times = [time for slot in slots for time in slot.times]
    if len(times) == len(p_values) > 1 and reading.time in times and p_values[0].start > slots[-1].start:
        chosen = p_values[times.index(reading.time)]  # "after 2 and 4 months (p = 0.02 and p = 0.04)"
        reading.p = str(chosen.mention.value) if chosen.mention else None
        return
    place = next((s.end for s in slots if reading.time in s.times), None) if len(slots) > 1 else None
    if place is None:
        place = next((a.end for a in arms if reading.group in a.names), None)
    if place is None:
        place = next((bead.end for _i, bead in inside if bead.kind == "outcome"), 0)
    chosen = p_values[0] if len(p_values) == 1 else next((p for p in p_values if p.start >= place), p_values[-1])
    if chosen.mention is not None:
        reading.p = str(chosen.mention.value)


def set_significance(readings: Sequence[Reading], frame: Frame) -> None:
    """What a sentence says of significance holds for its differences, or else for its later values, where no p does."""
    said = _SIGNIFICANT.search(frame.text)
    if said is None:
        return
    significant = not _NEGATED.search(frame.text[max(0, said.start() - 45) : said.end()])
    differences = [reading for reading in readings if reading.measure == "difference"]
    compared = {reading.comparator for reading in readings if reading.p is not None}
    for reading in differences or readings:
        if reading.group is not None and reading.group in compared:
            continue  # only what the other was compared with
        if reading.p is None and reading.significant is None and not reading.opens and reading.time != BASELINE:
            reading.significant = significant
