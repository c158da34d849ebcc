"""What a review counts: studies and records, found, screened and included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.stated import ACT, Stated

# What a verb makes of studies and records. The nearest verb decides.
_STAGES = {
    "identified": r"identified|retrieved|found|yielded|yields?|gave|brought\s+up|returned|produced|turned\s+up|located|detected|came\s+up\s+with|resulted\s+in|revealed|threw\s+up|hits|generated|listed|came\s+to\s+light",
    "screened": r"screened|assessed|read|reviewed\s+in\s+full|went\s+through|checked|examined|evaluated|full[- ]texts?|looked\s+at|considered",
    "enrolled": r"includ(?:ed|es)|eligible|qualified|qualify|met|fulfilled|satisfied|selected|kept|retained|remain(?:ed)?|were\s+left|pooled|pools|analy[sz]ed|took\s+in|takes\s+in|covers|covered|comprised|comprises|"
    r"used|usable|suitable|suited|entered|entering|combined|contribut\w+|reported\s+on|described|summari[sz]ed|accepted|rest(?:s|ed)\s+on|based\s+on|brought\s+together|brings\s+together|drew\s+on|draws\s+on|reviewed|(?:meta-analysis|review|synthesis|overview)\s+of|drawn\s+from|survived|formed|form|made\s+up|constituted",
}
_VERB = re.compile("|".join(rf"\b(?P<{stage}>{words})\b" for stage, words in _STAGES.items()), re.I)
_LEFT_OUT = re.compile(r"\bexclud\w*|\bremoved\b|\bdiscarded\b|\brejected\b|\bduplicates?\b", re.I)
_BREAKDOWN = re.compile(
    r"\b(?:among\s+(?:them|these|which)|including|namely|excluding|hardly|(?:(?:of|in)\s+)?only)\s+(?:\w+\s+)?$", re.I
)
_PARTS = re.compile(r"<(?:studies|records):\d+>[^;.]{0,20}(?:,|\band\b)\s*(?:\w+\s+)?$", re.I)
_SERIES = re.compile(r"(?:\s+[\w-]+){0,2}\s+series\b", re.I)
_OF_THEM = re.compile(
    r"(?:\bof\s+(?:the\s+|these\s+)?(?:which|these|them|those|<(?P<unit>studies|records):\d+>)(?:\s+\w+){0,2}\s*,?\s*(?:only\s+)?|\band\s+|[,;]\s+|^\W*)$",
    re.I,
)
_FROM = re.compile(r"\b(?P<from>from|of|out\s+of|among)\s+(?:the\s+|a\s+total\s+of\s+|an\s+initial\s+)?$", re.I)
_ASIDE = re.compile(r"^\s*,\s*(?:with|reporting|on|concerning|in\s+which|of\s+which)\b[^,;]*,", re.I)


_OBJECT_FOLLOWS = re.compile(
    r"\s*(?:(?:a\s+total\s+of|in\s+all|the|only|just|some|about|another|further|of|finally|altogether)\s+)*", re.I
)
# Where what follows a number ends, and the people of the studies, which stand before their verb.
_NEXT = re.compile(r";|\bbut\b|,\s+(?:of\s+which|of\s+them|among)|<count:|\.\s|\b(?:and|which)\s+(?=\w+ed\b)")
_WITH_PEOPLE = re.compile(
    r"^\s*(?:with|on|of|in|reporting\s+on|comprising|involving|including)\s+(?:a\s+total\s+of\s+)?<count:\d+>\s+(?:[\w-]+\s+|<\w+:\d+>\s+)*?<cohort:\d+>",
    re.I,
)
# "Six studies evaluated the gut", "the gut was looked at in six studies": what some of those included were about.
_ABOUT = (
    r"(?:evaluated|assessed|examined|investigated|looked\s+(?:at|into)|considered|measured|described|studied|tested)"
)
_LOOKED_INTO = re.compile(rf"\s*(?:also\s+|each\s+)?{_ABOUT}\b", re.I)
_LOOKED_INTO_IN = re.compile(rf"\b(?:was|were)\s+{_ABOUT}\s+(?:in|by)\s+$", re.I)
_WERE_LEFT_OUT = re.compile(r"\s*(?:were|was)\s+(?:then\s+)?(?:excluded|removed|discarded|rejected|duplicates)", re.I)


def read_review(reading: Reading, unit: str | None = None) -> Iterator[Stated]:
    """The studies and records that a sentence of a review counts; `unit` is what the sentence before counted."""
    for counted in reading.counted:
        before = reading.flat[: counted.start]
        unit = _unit(reading, counted, before, unit)
        if re.search(r"reviewers|authors|investigators|readers|of\s+us", counted.modifiers, re.I):
            continue
        if unit is None or counted.bracket >= 0 or counted.number < 2 or _BREAKDOWN.search(before[-40:]):
            continue
        behind = _ASIDE.sub(" ", reading.flat[counted.stop :])
        joined = _PARTS.search(before[-60:]) or re.match(
            r"\s*(?:,|and)\s+<count:\d+>[^;.<]{0,20}<(?:studies|records):", behind
        )
        if joined and not _FROM.search(before) and not _OF_THEM.search(before[-20:]) and not _own_verb(behind):
            continue
        noun = f"{counted.modifiers} {counted.head.value if counted.head else ''}"
        chosen = re.search(r"\b(?:included|eligible|selected|pooled)\b", noun, re.I)
        stage = "enrolled" if chosen else _stage(before, behind)
        if stage is not None:
            yield Stated(reading.frame, counted.number, stage, counted.spans, "review", ACT, unit=unit, confidence=0.85)


def _unit(reading: Reading, counted: Counted, before: str, known: str | None) -> str | None:
    """`studies` or `records`; "of which 9 met the criteria" counts what was counted before it."""
    if counted.label in ("studies", "records"):
        return counted.label
    if counted.head is not None or counted.named:
        return None
    if _SERIES.match(reading.text, counted.end):
        return "studies"
    of_them = _OF_THEM.search(before)
    if of_them and re.match(
        r"\s+(?:were|was|met|fulfilled|qualified|had|remained|could|reported|entered|proved)\b",
        _ASIDE.sub(" ", reading.flat[counted.stop :]),
    ):
        return of_them["unit"] or known
    return None


def _own_verb(behind: str) -> bool:
    return bool(re.match(r"\s*(?:were|was|met|fulfilled|qualified|remained)\b", behind))


def _stage(before: str, behind: str) -> str | None:
    """The stage that the verb before or behind a number tells; None for those left out."""
    clause = re.split(r";|<(?:count|n):\d+>", before)[-1][-60:]
    behind = _NEXT.split(_WITH_PEOPLE.sub(" ", behind), maxsplit=1)[0][:90]
    if _LEFT_OUT.search(clause.split(",")[-1][-14:]) or _LEFT_OUT.match(behind.strip()) or _WERE_LEFT_OUT.match(behind):
        return None
    if _LOOKED_INTO.match(behind) or _LOOKED_INTO_IN.search(clause):
        return None
    verbs = list(_VERB.finditer(clause))
    last = verbs[-1] if verbs else None
    following = _VERB.search(behind)
    if last is not None and (following is None or _OBJECT_FOLLOWS.fullmatch(clause[last.end() :])):
        return last.lastgroup
    if following is not None:
        return following.lastgroup
    source = _FROM.search(clause)
    if source is None:
        return "enrolled" if re.match(r"\s*(?:with|of|on)\b", behind) else None
    if re.search(r"\bthe\s+$", clause):
        return None  # "of the 14 studies": told before
    if not re.sub(r"^\w+:", "", clause[: source.start()]).strip():
        return "identified"
    return "enrolled" if source["from"].lower() == "from" else None
