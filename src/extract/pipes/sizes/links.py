"""Which act a number of people belongs to: as its subject, its object, or its agent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.pipes.sizes.acts import Act
from extract.pipes.sizes.counted import Counted, Reading

# Between a verb and its object.
_BEFORE_OBJECT = re.compile(
    r"(?:[\s,]+(?:(?:in\s+)?a\s+total\s+(?:number\s+)?of|in\s+all|altogether|another|further|other|additional|only|just|some|all|as\s+many\s+as|up\s+to|no\s+more\s+than|over|about|nearly|"
    r"the|their|our|its|first|these|those|data\s+(?:on|from|of)|the\s+records\s+of|records\s+of|\w+ly|as\s+well\s+as|and|at\s+random|by\s+lot|him|"
    r"in\s+retrospect|altogether|or|with|a\s+series\s+of|a\s+cohort\s+of|a\s+group\s+of|<date:\d+>|between|in|from|to))*\s*",
    re.I,
)  # fmt: skip
_BY = re.compile(
    r"\s+(?:\w+ly\s+)?(?:(?:before|after|within|during|at|by)\s+(?:the\s+)?<time:\d+>\s+)?by\s+(?:a\s+total\s+of\s+|all\s+|the\s+|only\s+)*",
    re.I,
)
_TO = re.compile(
    r"(?:\s+[^;:.<]{0,70}?)?(?:\s+<(?:drug|group):\d+>|\s+for\s+<time:\d+>)?\s+(?:to|in|on|for|into|from|in\s+the\s+\w+\s+of)\s+(?:the\s+lot\s+of\s+|a\s+total\s+of\s+|all\s+|the\s+|another\s+|only\s+)*",
    re.I,
)
# "To bosentan were assigned 40"
_FRONTED_GOAL = re.compile(r"(?:^|[:;,.]|\band)\s*(?:to|with|on|in)\s+(?:<(?:group|drug):\d+>\s*)+$", re.I)
_OF_THOSE = re.compile(r"(?:^|[:.;]\s*)(?:out\s+of|of|among)\s+(?:the\s+|all\s+)?$", re.I)
_NO_NOUN = re.compile(r"\s*(?:$|[,;:(]|(?:for|at|with|by|to|in|and|after|from|between|during|over)\b)", re.I)
# "in whom the phenomenon was secondary, and who had seven attacks,": closed by its comma.
_WHOLE_CLAUSE = re.compile(r"^\s*,?\s*(?:in\s+|of\s+)?(?:who|whose|whom)\b.*,\s*$")
_INVERTED = re.compile(r"[^;]{0,90}?\b(?:were|was|are)\s+(?:a\s+total\s+of\s+|the\s+|only\s+|all\s+)*", re.I)
# Verbs that have the people before them for their subject, so that a later verb says something of a part only.
_VERB = re.compile(
    r"(?<!\bat )(?<!\bwith )(?<!\ban )\b(?:had|have|has|was|were|is|are|did|showed|developed|experienced|reported|improved|worsened|died|responded|suffered|needed|required|tolerated|"
    r"presented|felt|noticed|achieved|failed|smoked|lived|survived|relapsed|remained|became|fell|rose|increased|decreased|declined)\b",
    re.I,
)
_RELATIVE = re.compile(r",?\s*\b(?:who|whose|whom|which|that)\b")
_MEETING = re.compile(r"\b(?:met|fulfilled|satisfied|qualified|gave\s+(?:written\s+)?(?:informed\s+)?consent|were\s+eligible)\b", re.I)  # fmt: skip
_REASON = re.compile(
    r"\b(?:because|owing\s+to|due\s+to|on\s+account\s+of|for\s+(?:the\s+|an?\s+|\w+\s+)?(?:<event:|reactions?\b|AEs?\b|TEAEs?\b|adverse|side|toxicity|safety|intoleran\w+|tolerability)|after\s+(?:an?\s+)?(?:adverse|serious)|from\s+adverse)\b[^;]{0,80}",
    re.I,
)
_HARM = re.compile(
    r"adverse|side[- ]effects?|toxicit|intoleran|tolera|reaction|<event:|TEAE|\bAEs?\b|urticaria|infection|death|prolong|pneumon|neutropen|rash|hepat|naus|event",
    re.I,
)


_PREPOSITION = re.compile(
    r"\b(?:in|with|by|from|to|on|for|among|of|per|against|versus)\s+(?:(?:the|all|these|those|about|only|some|another|over)\s+)*$",
    re.I,
)
_COLLECTIVE = re.compile(
    r"\bdata\s+(?:from|on|for)\s+(?:\w+\s+)?$|\b(?:total|cohort|series|group|sample|population|number|records|data|notes|charts|files|certificates|sera|set|pool|half|most|all|arms?)\s+(?:number\s+)?of\s+(?:\w+\s+)?$",
    re.I,
)
# "half of the 50": what follows is said of the half.
_SHARE_OF = re.compile(
    r"\b(?:out|half|most|third|thirds|quarters?|quarter|many|some|none|few|majority|minority|each|subtype|form|<percent:\d+>)\s+of\s+(?:the\s+|these\s+|our\s+)?$",
    re.I,
)
# "180 patients from a potential sample of 1,176 were entered"
_TAKEN_FROM = re.compile(
    r"\b(?:from|out\s+of|among)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w-]+\s+){0,2}(?:sample|cohort|total|pool|group|series|registry|population|list)\s+(?:of\s+)?(?:some\s+)?$",
    re.I,
)
# "From a total sample of 247 patients, 14 withdrew"
_WHOLE_BEFORE = re.compile(r"(?:^|[.;:]\s+)(?:from|of|out\s+of|among)\b[^,;]*$", re.I)
_MEASURED = re.compile(
    r"<outcome:|\b(?:scores?|skin|capacity|function|pressures?|levels?|data|quality|thickness|strength|span|index)\b",
    re.I,
)
_IN_ALL = re.compile(r"(?:^|[.:;]\s*)in\s+(?:all|total)\s+$", re.I)  # "In all 306 were randomised"
# "Completed: 55 and 29."
_HEADED = re.compile(r"\s*:\s*(?:<count:\d+>\s*(?:,|and|/)\s*)?$")
_TO_THE_END = re.compile(r"\W*to\s+the\s+(?:very\s+)?end\b", re.I)
_RANGE = re.compile(r"\bbetween\s+(?:<\w+:\d+>\s+and\s+)?$", re.I)
_PAPER = re.compile(r"questionnaire|survey|advice|information|consent|test", re.I)


@dataclass(frozen=True, slots=True)
class Link:
    """A number of people and the act it belongs to; `way` is subject, relative ("12 who completed"), object, agent,
    dative or inverted, apposed ("patients (n = 40) were randomised")."""

    counted: Counted
    act: Act
    way: str


def link(reading: Reading, acts: Sequence[Act], counted: Counted) -> Link | None:
    """The act of a number, or None. The nearest one wins, a verb before its object over one behind its subject."""
    scope, left, right = reading.scope(counted)
    inside = [act for act in acts if left <= act.start and act.end <= right]
    if _SHARE_OF.search(reading.text[: counted.start]):
        return None
    if counted.named and counted.bracket >= 0:
        return _apposed(reading, acts, counted)
    given = _to_them(reading, scope, left, inside, counted)
    if given is not None:
        return given
    found = _object(reading, scope, left, inside, counted)
    if found is None or not re.search(r",|\band\b", scope[found.act.end : counted.start]):
        return found or _subject(reading, scope, inside, counted)
    own = _subject(reading, scope, inside, counted)  # "were treated, and 158 completed": the next verb is nearer
    return own if own is not None and not scope[counted.stop : own.act.auxiliary].strip() else found


def _to_them(reading: Reading, scope: str, left: int, acts: Sequence[Act], counted: Counted) -> Link | None:
    """ "To 25 of them a cream was given": the people stand before what they were given."""
    if not re.search(r"(?:^|[.;:]\s*)to\s+$", scope[left : counted.start], re.I):
        return None
    act = next((act for act in acts if act.start > counted.stop), None)
    given = act is not None and "d" in act.how and (act.passive or act.word == "gave")
    if act is None or not given or _VERB.search(scope[counted.stop : act.auxiliary]):
        return None
    return Link(counted, act, "dative")


def _apposed(reading: Reading, acts: Sequence[Act], counted: Counted) -> Link | None:
    """ "Survivors (n = 40) were randomised": the number stands in a bracket behind the subject."""
    end = next(end for start, end in reading.brackets if start == counted.bracket)
    if reading.text[counted.bracket + 1 : counted.start].strip():
        return None
    if reading.text[counted.stop : end].strip(" )]"):
        return None
    before = next(
        (a for a in acts if a.end <= counted.bracket and not reading.text[a.end : counted.bracket].strip()), None
    )
    if before is not None and ("o" if before.passive else "s") in before.how:
        return Link(counted, before, "apposed")  # "patients were randomised (n = 96)"
    for act in acts:
        if (
            act.auxiliary >= end
            and not reading.text[end : act.auxiliary].strip()
            and ("o" if act.passive else "s") in act.how
        ):
            return Link(counted, act, "apposed")
    return None


def _object(reading: Reading, scope: str, left: int, acts: Sequence[Act], counted: Counted) -> Link | None:
    for act in reversed([act for act in acts if act.end <= counted.start]):
        gap = scope[act.end : counted.start]
        if ";" in gap:
            return None
        if _BY.fullmatch(gap) and "a" in act.how and (act.passive or act.word == "taken"):
            return Link(counted, act, "agent")
        if _HEADED.match(gap) and not scope[left : act.start].strip(" .;") and {"s", "o"} & set(act.how):
            return Link(counted, act, "object")
        if re.search(r"<(?:count|n):", gap):
            return _again_by(scope, act, counted)
        if not act.passive and "o" in act.how and _BEFORE_OBJECT.fullmatch(gap):
            return Link(counted, act, "object")
        opening = not scope[left : act.start].strip(" \n:•–-") or scope[: act.start].rstrip().endswith(":")
        if "o" in act.how and not act.passive and opening and _INVERTED.fullmatch(gap):
            return Link(counted, act, "inverted")
        fronted = (act.passive and "o" in act.how) or act.word in ("went", "fell")
        if fronted and not gap.strip() and _FRONTED_GOAL.search(scope[left : act.auxiliary]):
            return Link(counted, act, "inverted")
        if act.word in ("stayed", "remained") and not gap.strip() and _TO_THE_END.match(scope[left:]):
            return Link(counted, act, "inverted")
        if "d" in act.how and _TO.fullmatch(gap) and _may_be_given(reading, act, counted):
            return Link(counted, act, "dative")
        if _VERB.search(gap):
            return None
    return None


def _may_be_given(reading: Reading, act: Act, counted: Counted) -> bool:
    """Whether a treatment may go "to" these people, or a result be had "for" them."""
    if act.stage == "randomised":
        return counted.people
    if act.stage == "analysed":
        to_hand = act.word in (
            "assessable", "evaluable", "usable", "available", "judged", "obtained", "possible", "at hand", "to hand", "complete", "scored", "measured", "recorded", "determined",
        )  # fmt: skip
        if counted.label is None:
            return act.word in ("available", "at hand", "to hand", "complete")
        if act.word in ("scored", "measured", "recorded", "determined") and not _MEASURED.search(
            reading.text[: act.start]
        ):
            return False  # "ulcers were recorded in 21 patients"
        part = counted.partitive or counted.mention.value.of is not None
        share = counted.mention.value.pct is not None and act.word not in (
            "available",
            "assessable",
            "evaluable",
            "usable",
        )
        found_in_some = share or (part and _HARM.search(reading.text[: act.start]))
        return counted.people and not found_in_some and (to_hand or not reading.frame.labelled("event"))
    if (
        act.word in ("given", "gave", "administered", "tried", "infused", "injected", "prescribed")
        and counted.people
        and not _PAPER.search(reading.text[: act.start])
    ):
        return True
    named = bool(reading.frame.labelled("group", "drug"))
    return named and (counted.people or act.word in ("given", "gave", "administered"))


def _again_by(scope: str, act: Act, counted: Counted) -> Link | None:
    """ "was completed by 47, the second visit by 43": the verb is left out, its "by" is not."""
    again = re.search(r"(?:,|\band)\s+[^,;]{0,60}\bby\s+$", scope[act.end : counted.start])
    if again and "a" in act.how and act.passive and not _VERB.search(again[0]):
        return Link(counted, act, "agent")
    return None


def _subject(reading: Reading, scope: str, acts: Sequence[Act], counted: Counted) -> Link | None:
    for act in acts:
        if act.start < counted.stop:
            continue
        gap = scope[counted.stop : act.auxiliary]
        if ";" in gap or re.search(r":\s", gap) or len(gap) > 200:
            return None
        if counted.people and not scope[: counted.start].strip() and _WHOLE_CLAUSE.match(gap) and "<event" not in gap:
            gap = " "
        if counted.label is None and re.match(r"\s*,\s*and\s+<(?:drug|group|outcome):", gap):
            return None  # "to 8, and prednisone was stopped"
        relative = _RELATIVE.search(gap)
        plain = gap[: relative.start()] if relative else gap
        if re.search(r"\bof\s+(?:whom|which)\b", gap) or re.search(r"\b(?:it|they|he|she|this)\b", plain):
            return None
        if re.search(r",\s+but\s+(?:the|its|his|her|their)\s", gap):
            return None  # "40 participants, but the sponsor withdrew"
        if relative and re.search(r"<(?:count|n):", plain):
            return None
        if _VERB.search(_MEETING.sub(" ", plain)):
            return None
        if relative and _VERB.search(gap[relative.end() :]) and not act.passive and act.stage == "treated":
            continue  # "who had disease treated by lumpectomy were assigned": inside the clause
        if counted.head is None and not counted.partitive and not relative and len(gap.strip()) > 60:
            return None
        active = not act.passive and "s" in act.how
        passive = act.passive and "o" in act.how
        opening = not gap.strip() and bool(
            _OF_THOSE.search(reading.flat[: counted.start]) and _NO_NOUN.match(reading.text, act.end)
        )
        reduced = not act.passive and "o" in act.how and not gap.strip(" ,") and (counted.people or opening)
        if not act.passive and "o" in act.how and not gap.strip() and _auxiliary_shared(reading, acts, counted):
            return Link(counted, act, "subject")
        if (
            _behind_preposition(reading, counted)
            and not relative
            and not (act.word.startswith("with") and not gap.strip())
            and not (opening and counted.head is None)
            and (not reduced or act.stage == "treated")
        ):
            return None
        if reduced and counted.partitive and not counted.pronoun:
            return None  # "12 of the patients assigned to cyclophosphamide"
        if (active or passive or reduced) and not _crosses(reading, counted, act):
            of_them = (
                relative is not None and not gap[: relative.start()].strip(" ,") and not gap[relative.end() :].strip()
            )
            return Link(counted, act, "relative" if of_them else "subject")
    return None


def _auxiliary_shared(reading: Reading, acts: Sequence[Act], counted: Counted) -> bool:
    """ "250 were screened and 120 randomised"."""
    joined = re.search(r"(?:\band|,)\s+$", reading.flat[: counted.start])
    return counted.head is None and bool(joined) and any(act.passive and act.end < counted.start for act in acts)


def _behind_preposition(reading: Reading, counted: Counted) -> bool:
    """ "adverse events in 8 patients were seen": the patients are not what was seen."""
    before = reading.text[: counted.start]
    if counted.head is None and _RANGE.search(before):
        return True
    if _IN_ALL.search(before):
        return False
    return bool(_PREPOSITION.search(before)) and not _COLLECTIVE.search(before)


def _crosses(reading: Reading, counted: Counted, act: Act) -> bool:
    """Whether another number of people, not joined by "and" and no sex, stands between the subject and its verb."""
    for other in reading.counted:
        if counted.stop <= other.start < act.start and other.bracket == counted.bracket:
            joined = re.search(r"(?:\band|\bor|,)\s+(?:[\w-]+\s+){0,2}$", reading.text[: other.start])
            if other.pronoun in ("whom", "which"):
                return True
            if _TAKEN_FROM.search(reading.text[: other.start]):
                continue
            if other.head is None and _part_of_whole(reading, counted, other, act):
                return True
            if not joined and other.label in ("cohort", "group", None) and not _is_measure(reading, other):
                return True
    return False


def _part_of_whole(reading: Reading, counted: Counted, other: Counted, act: Act) -> bool:
    """Whether a verb is of the second of two numbers alone: "from a total sample of 247 patients, 14 withdrew"."""
    comma = reading.text[counted.stop : other.start].strip() == ","
    next_verb = other.end <= act.auxiliary and not reading.text[other.end : act.auxiliary].strip()
    return comma and next_verb and bool(_WHOLE_BEFORE.search(reading.flat[: counted.start]))


def _is_measure(reading: Reading, other: Counted) -> bool:
    """A number that counts no people: "a score of 20 or more"."""
    return other.label is None and bool(
        re.search(r"\b(?:of|than|least|below|above|score|to)\s+$", reading.text[: other.start])
        or re.match(
            r"\s+(?:[\w-]+\s+){0,2}(?:centres|centers|clinics|hospitals|sites|countries|units)\b",
            reading.text[other.end :],
            re.I,
        )
        or re.match(r"\s+or\s+(?:more|fewer|less|greater|higher|above|over)\b", reading.text[other.end :])
    )


def for_harm(reading: Reading, act: Act, counted: Counted) -> bool:
    """Whether people left or stopped because of harm: such numbers are adverse events and no sample sizes."""
    reason = _REASON.search(reading.text, act.end)
    if (
        reason
        and _HARM.search(reason[0])
        and not re.search(r"<(?:count|n):", reading.text[max(act.end, counted.end) : reason.start()])
    ):
        return True
    before = reading.text[max(0, act.start - 160) : act.start]
    return bool(
        re.search(r"^(?:[^.;]*\b)?(?:because\s+of|owing\s+to|due\s+to)\b[^;]*$", before, re.I) and _HARM.search(before)
    ) or bool(re.search(r"\b(?:made|caused|forced|led)\b", before) and _HARM.search(before))
