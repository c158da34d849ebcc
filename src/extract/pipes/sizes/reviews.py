"""What a review counts: studies and records, found, screened and included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.stated import ACT, Stated

_FOUND = re.compile(
    r"\b(?:identified|retrieved|found|yielded|yields|gave|brought\s+up|returned|produced|turned\s+up|located|detected|came\s+up\s+with|resulted\s+in|revealed|threw\s+up|hits|initial(?:ly)?|generated|listed)\b",
    re.I,
)
_SCREENED = re.compile(
    r"\b(?:screened|assessed|read\s+in\s+full|reviewed|went\s+through|checked|examined|evaluated|full[- ]texts?)\b",
    re.I,
)
_INCLUDED = re.compile(
    r"\b(?:includ(?:ed|es|ing)|eligible|qualified|met|fulfilled|selected|kept|retained|remained|were\s+left|pooled|analy[sz]ed|took\s+in|takes\s+in|covers|covered|comprised|comprises|used|usable|"
    r"suitable|suited|enter(?:ed)?|combined|contribut\w+|reported\s+on|described|summari[sz]ed|accepted|meta-analysis\s+of|review\s+of|analysis\s+of|search|drew\s+on|draws\s+on|considered)\b",
    re.I,
)
_BREAKDOWN = re.compile(
    r"\b(?:of\s+(?:which|these|them|those|the)|among\s+them|including|namely|were\s+(?:of\s+)?(?:high|low|moderate|poor|good|random\w+|controlled|observational|retrospective|prospective|case)|excluded|duplicates?|both)\b",
    re.I,
)
_ASIDE = re.compile(r"^\s*,\s*(?:with|reporting|on|concerning)\b[^,;]*,", re.I)
_SERIES = re.compile(r"(?:\s+[\w-]+){0,2}\s+series\b", re.I)


def read_review(reading: Reading) -> Iterator[Stated]:
    """The studies and records that a sentence of a review counts."""
    told = False
    for counted in reading.counted:
        unit = _unit(reading, counted)
        if unit is None or counted.bracket >= 0 or counted.number < 2:
            continue
        before = _clause(reading.flat[: counted.start])
        after = _ASIDE.sub(" ", reading.flat[counted.stop :])
        after = re.split(r";|\bbut\b|,\s+(?:of\s+which|of\s+them|among)|<count:|\.\s", after, maxsplit=1)[0]
        if re.search(
            r"\b(?:among\s+them|including|of\s+(?:which|these|them)|namely|excluded|excluding|only|hardly)\s+(?:\w+\s+)?$",
            before,
            re.I,
        ):
            continue
        stage = _stage(before, after)
        if stage is None:
            continue
        if (
            told
            and stage == "enrolled"
            and re.search(r":|,\s*$|\band\s*$", reading.flat[: counted.start][-6:])
            and not _INCLUDED.search(after)
        ):
            continue
        told = True
        yield Stated(reading.frame, counted.number, stage, counted.spans, "review", ACT, unit=unit, confidence=0.85)


def _unit(reading: Reading, counted: Counted) -> str | None:
    if counted.label == "studies":
        return "studies"
    if counted.label == "records":
        return "records"
    if counted.head is None and _SERIES.match(reading.text, counted.end):
        return "studies"
    if counted.head is None and re.search(
        r"\bof\s+(?:the\s+)?<studies:\d+>(?:\s+[\w]+){0,2},?\s*(?:only\s+)?$", reading.flat[: counted.start], re.I
    ):
        return "studies"
    if counted.head is None and re.search(
        r"\bof\s+(?:the\s+)?<records:\d+>(?:\s+[\w]+){0,2},?\s*(?:only\s+)?$", reading.flat[: counted.start], re.I
    ):
        return "records"
    return None


def _clause(text: str) -> str:
    """The last clause of a text."""
    return re.split(r";|<(?:count|n):\d+>", text)[-1][-120:]


def _stage(before: str, after: str) -> str | None:
    """The stage a clause tells: the words behind the number count before those in front of it."""
    if re.search(r"\bexclud|\bremoved\b|\bduplicate", before[-25:] + "|" + after[:90], re.I):
        return None
    for part in (before[-25:], after[:90], before):
        for stage, pattern in (("enrolled", _INCLUDED), ("identified", _FOUND), ("screened", _SCREENED)):
            if pattern.search(part):
                return stage
    if re.match(r"\s*(?:with|of|on|\()", after):
        return "enrolled"
    return None
