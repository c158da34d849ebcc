"""Whether a number and its verb make a sample size, and no finding, sex or adverse event."""

from __future__ import annotations

import re

from extract.pipes.sizes.counted import PEOPLE_NUMBER, Counted, Reading
from extract.pipes.sizes.links import Link, for_harm
from extract.pipes.sizes.stated import ENTRY

# Behind a number whose noun is left out.
ELLIPTIC = re.compile(
    r"\s*(?:$|[,;:.)(\]]|(?:of|with|to|on|in|who|whose|and|from|for|at|by|were|was|had|did|could|as|more|further|others?|have|has|each|all|per|also|then|under|remaining|respectively)\b|<(?:group|drug):)",
    re.I,
)
# Between such a number and its verb.
_ELLIPTIC_GAP = re.compile(
    r"(?:of\s+the\s+\w+|\s|,|\b(?:of|on|in|from|with|to|who|whom|and|the|them|these|those|which|had|have|been|also|then|each|all|both|so|far|high|low|former|latter|group|arm|dose|patients|respectively|now|again|altogether|more|further|others?|total|later|remaining|planned|intended|subsequently|eventually|finally|actually|really|ultimately|a|an)\b|<(?:group|drug|cohort|count|time):\d+>|-)*",
    re.I,
)
_ASIDE = re.compile(r",\s*(?:in\s+|of\s+)?(?:who|whose|whom)\b[^,;]*,")
_CRITERIA_MET = re.compile(
    r"^\s*(?:(?:were|proved|was)\s+(?:found\s+)?(?:to\s+be\s+)?(?:eligible|suitable)|gave\s+(?:\w+\s+){0,2}consent|met|fulfilled|satisfied|qualified|agreed|consented)\b[^;]*,?\s*\band\s*$",
    re.I,
)
WEAK = frozenset(
    ["found", "saw", "seen", "tested", "compared", "matched", "asked", "observed", "numbered", "covered", "covers", "examined", "looked at"]
)  # fmt: skip
_NEEDS_TREATMENT = frozenset(["received", "took", "got", "were on", "was on", "gave"])
_SELECTED_FROM = re.compile(r"\b(?:invited|eligible|approached|screened|referred|contacted|consecutive)\b", re.I)
OF_THE_WORD = re.compile(r"\s+(?P<words>(?!patients\b|total\b|cohort\b)[A-Za-z][\w-]+)", re.I)
# "three men and a woman": neither is a sample.
_AND_ONE = re.compile(r"\s*,?\s*(?:and|,)\s+(?:a|one|an)\s+(?:\w+\s+)?<(?:fe)?male:", re.I)
# "identified 35 incident cases of lung cancer": what was found, nobody who was studied.
_CASES_OF = re.compile(r"\s+of\s+(?!the\b|our\b|these\b|(?:[\w-]+\s+){0,2}<(?:disease|subtype|cohort):)", re.I)
# "68 (62%) of 109 patients were recruited"
_TAKEN_IN = re.compile(r"recruited|enrol+ed|included|accrued|randomi[sz]ed|randomly\s+\w+|entered", re.I)
# A history, no treatment of the study.
_EARLIER = re.compile(
    r"had\s+(?:(?:all|been)\s+)*(?:(?:previously|already|ever)\s+\w+|\w+\s+(?:prior|previous|earlier)\b)", re.I
)
# "Seven died: two who had been assigned bosentan and five assigned placebo": parts of those.
_DEAD_BEFORE = re.compile(r"\b(?:died|deaths?|dead)\b", re.I)
_BECAUSE = re.compile(
    r"[^;,<]{0,40}\b(?:because|owing\s+to|due\s+to|for\s+want|for\s+lack|for\s+(?:\w+\s+){0,2}reasons)\b", re.I
)


def acceptable(reading: Reading, found: Link) -> bool:
    """Whether a number and its act make a sample size and no finding, sex or adverse event."""
    counted, act = found.counted, found.act
    if counted.label is None and counted.mention.value.comparator:
        return False
    if _CASES_OF.match(reading.text, counted.stop) and str(counted.head and counted.head.value).startswith("case"):
        return False
    if counted.head is None and counted.number == 1 and act.stage == "enrolled" and not counted.partitive:
        return False  # "one was admitted"
    if act.word in WEAK and counted.partitive:
        return False
    if counted.head is None and act.stage == "randomised" and _DEAD_BEFORE.search(reading.text[: counted.start]):
        return False
    if counted.label == "drug" or (
        counted.mention.value.of
        and act.stage in ENTRY[:3]
        and not _selected(reading, counted)
        and not (act.passive and _TAKEN_IN.fullmatch(act.word))
    ):
        return False
    if counted.label in ("female", "male") and (
        _AND_ONE.match(reading.text, counted.stop)
        or counted.bracket >= 0
        or counted.partitive
        or _people_before(reading, counted)
        or _both_sexes(reading, counted)
    ):
        return False
    if counted.label is None and not _noun_left_out(reading, found):
        return False
    treatment = re.match(
        r"[^;.]{0,60}?(?:<(?:group|drug):|\b(?:treatment|therapy|medication|dose|infusions?|injections?|courses?|intervention|care|placebo|drug|transplants?|cells)\b)",
        reading.text[act.end :],
    )
    of_people = found.way == "apposed" and PEOPLE_NUMBER.search(reading.text[: counted.start])
    if act.word in _NEEDS_TREATMENT and not treatment and counted.label is None and not of_people:
        return False
    if act.stage == "treated" and _EARLIER.match(reading.text[act.auxiliary : act.end + 40]):
        return False
    if act.stage == "withdrawn":
        behind = _BECAUSE.match(reading.text, act.end)
        return not for_harm(reading, act, counted) and not (counted.partitive and behind)
    return True


def _noun_left_out(reading: Reading, found: Link) -> bool:
    """Whether "68 completed" speaks of people: nothing else that could be counted stands beside the number."""
    counted, act = found.counted, found.act
    if found.way not in ("subject", "relative"):
        if (counted.number == 1 and (found.way != "agent" or act.stage == "treated")) or (
            act.word in WEAK and found.way != "dative"
        ):
            return False
        return bool(ELLIPTIC.match(reading.text, counted.end))
    gap = _CRITERIA_MET.sub(" ", _ASIDE.sub(" ", reading.flat[counted.stop : act.auxiliary]))
    if counted.partitive and not counted.pronoun:
        gap = OF_THE_WORD.sub(" ", gap, count=1)
    if act.word in WEAK or not _ELLIPTIC_GAP.fullmatch(gap):
        return False
    return bool(ELLIPTIC.match(reading.text, counted.end)) or not gap.strip()


def _selected(reading: Reading, counted: Counted) -> bool:
    """ "61 of 90 invited patients agreed to take part"."""
    return bool(_SELECTED_FROM.search(counted.modifiers) or _SELECTED_FROM.match(reading.text[counted.stop :].lstrip()))


def _people_before(reading: Reading, counted: Counted) -> bool:
    return any(other.label == "cohort" and other.start < counted.start for other in reading.counted)


def _both_sexes(reading: Reading, counted: Counted) -> bool:
    """ "109 women and 9 men": the sexes of people who are counted elsewhere."""
    return {"female", "male"} <= {other.label for other in reading.counted if other.bracket == counted.bracket}
