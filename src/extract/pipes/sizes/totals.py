"""Numbers of people that no verb governs but that tell how large a study is: "a cohort of 71 patients"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.stated import NOUN, PASSING, Stated

_QUANTIFIER = r"(?:\s+(?:a\s+total\s+of|some|about|only|just|all|the|our|their|his|her|as\s+many\s+as|over|nearly|further|another|altogether))*"
# What a study is called that has people in it.
_COLLECTION = re.compile(
    r"(?:<studies:\d+>|\b(?:series|cohort|registry|register|sample|group|population|experience|analysis|comparison|report|database|database|network|survey|pilot|reports?|<records:\d+>))"
    rf"(?:\s+\([^()]*\))?\s*,?\s+(?:of|in|with|on|among|from|comprising|involving|totalling|concerning|enrolling|including)(?:\s+(?:data\s+(?:on|from)|more\s+than))?{_QUANTIFIER}\s*$",
    re.I,
)
_THERE_WERE = re.compile(r"\bthere\s+were(?:\s+(?:a\s+total\s+of|in\s+all))?\s*$", re.I)
_TOTAL_IS = re.compile(
    r"(?:\b(?:total\s+)?(?:number|sample(?:\s+size)?)\s+(?:of\s+(?:<\w+:\d+>|\w+)(?:\s+[\w]+){0,3}\s+)?(?:was|is|were|amounted\s+to|came\s+to|being)|<(?:cohort|disease):\d+>\s+(?:numbered|totalled)|"
    r"\b(?:cohort|sample|population|registry)\s+(?:of\s+\w+\s+)?(?:consisted\s+of|comprised|numbered|counted|included|has\s+(?:now\s+)?reached|holds|contains))"
    rf"{_QUANTIFIER}\s*$",
    re.I,
)
_REACHED = re.compile(
    rf"\bwhich\s+(?:has\s+|had\s+)?(?:now\s+)?(?:reached|holds|contains|includes|covers|had){_QUANTIFIER}\s*$", re.I
)
_IN_ALL = re.compile(r"\s*(?:,|\()?\s*(?:in\s+(?:all|total)|altogether|all\s+told|overall)\b", re.I)
_OF_THE = re.compile(
    r"(?:^|[:.;]\s*|^\w+:?\s+)(?:out\s+)?of\s*(?:the|all|these|our|a\s+total\s+of)?(?:\s+\w+ed)?\s*$", re.I
)
_PREPOSITION = re.compile(
    rf"\b(?:in|of|on|from|among|with|had|has|have|to|for|by|gathered|treated|followed|asked|their|the|but){_QUANTIFIER}\s*(?:a\s+total\s+of\s*)?$",
    re.I,
)
_FINDING_BEHIND = re.compile(
    r"\s*(?:,|\([^()]*\))?\s*(?:had|has|have|developed|experienced|reported|died|were\s+(?:<|\w+ed)|was\s+(?:<|\w+ed)|withdrew|completed|showed|improved|responded|suffered|did)\b",
    re.I,
)
_BACKGROUND = re.compile(r"\bper\b|\bout\s+of\b|\bin\s+every\b|\bone\s+in\b", re.I)
_AUTHORS = re.compile(
    r"(?:<study:\d+>|\b(?:they|he|she|authors|colleagues|team|it))(?:\s*\([^()]*\))?(?:['’]s?)?(?:,\s+)?(?:\s+\w+){0,2}\s+$",
    re.I,
)


def total_of(reading: Reading, counted: Counted) -> Iterator[Stated]:
    """A size stated by a noun ("a series of 26 patients") or by the way ("in 96 Canadian patients")."""
    if not counted.people or "plan" in reading.frame.cues or counted.number < 2:
        return
    before = reading.text[max(0, counted.start - 140) : counted.start]
    after = reading.text[counted.stop : counted.stop + 80]
    if _BACKGROUND.search(before[-25:]) or _BACKGROUND.match(after.strip()):
        return
    rule = _noun_rule(before, after, counted)
    if rule:
        yield _stated(reading, counted, rule, NOUN)
        return
    if counted.bracket >= 0 or "criterion" in reading.frame.cues or "background" in reading.frame.cues:
        return
    if _OF_THE.search(before) and not counted.determiner == "other":
        yield _stated(reading, counted, "of_the", PASSING)
    elif _PREPOSITION.search(before) and not _FINDING_BEHIND.match(after):
        yield _stated(reading, counted, "preposition", PASSING)


def _noun_rule(before: str, after: str, counted: Counted) -> str | None:
    if counted.bracket >= 0:
        inside = re.search(r"[(\[]\s*$", before)
        return (
            "study_in_brackets"
            if inside and re.search(r"(?:<studies:\d+>|<study:\d+>|series|cohort|small)\s*[(\[]\s*$", before, re.I)
            else None
        )
    if _COLLECTION.search(before):
        return "collection"
    if _THERE_WERE.search(before) and (counted.modifiers == "such" or after.strip(" .,;")[:4] not in ("with",)):
        return "there_were" if "such" in counted.modifiers else None
    if _TOTAL_IS.search(before) or _REACHED.search(before):
        return "total_is"
    if _IN_ALL.match(after):
        return "in_all"
    return None


def _stated(reading: Reading, counted: Counted, rule: str, firmness: int) -> Stated:
    return Stated(
        reading.frame, counted.number, "enrolled", counted.spans, rule, firmness, confidence=0.85 if firmness else 0.7
    )
