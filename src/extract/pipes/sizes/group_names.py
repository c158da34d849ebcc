"""The name of a group where it stands in a frame: its words, what sort of name it is, and where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.pipes.groups import Group
from extract.pipes.mentions import Mention
from extract.pipes.sizes.counted import Reading

# "no immunosuppressant", "5-fluorouracil", "2% DMSO"
_BELONGS_BEFORE = re.compile(
    r"(?:\bno\s+|<count:\d+>-|(?P<strength><percent:\d+>|<measure:\d+>\s*(?:mg|g|µg))\s+(?:of\s+)?)$", re.I
)


@dataclass(frozen=True, slots=True)
class Name:
    """A group as named beside a number. kind: `group` (of the lexicon or "… group"), `drug` (of a study that compares
    nothing, as far as known), `controls`, `label` ("(ACEI group)"), `class` (people sorted by what was found), `words`
    (any words), `order`, `each` or `neither`. spans: half-open offsets into the document. start, end: half-open
    positions in the frame's text, -1 where the name does not stand there."""

    words: str
    kind: str
    spans: tuple[tuple[int, int], ...] = ()
    start: int = -1
    end: int = -1
    mention: Mention | None = None

    @property
    def drug(self) -> str | None:
        """Id of the lexicon's drug behind the name."""
        return _drug(self.mention) if self.mention else None


def as_name(reading: Reading, position: int) -> Name | None:
    """The name that begins with the tag at `position`: "TCZ-TCZ" as one, a dose where doses are compared."""
    first = re.search(r"<(?:group|drug):\d+>-$", reading.text[:position])
    tag = re.compile(r"<(?:group|drug):(\d+)>").match(reading.text, first.start() if first else position)
    if not tag:
        return None
    frame = reading.frame
    mention = frame.mentions[int(tag[1])]
    end = tag.end()
    if mention.label == "group" and isinstance(mention.value, Group) and mention.value.kind in ("each", "neither"):
        return Name("", mention.value.kind, ((mention.start, mention.end),), position, end, mention)
    if isinstance(mention.value, Group) and mention.value.kind == "class":
        return Name(mention.value.name, "class", ((mention.start, mention.end),), position, end, mention)
    pair = re.compile(r"-<(?:group|drug):(\d+)>").match(reading.text, end)
    if pair:
        last = frame.mentions[int(pair[1])]
        words = frame.words[mention.start - frame.start : last.end - frame.start]
        return Name(words, "group", ((mention.start, last.end),), position, pair.end(), mention)
    if isinstance(mention.value, Group) and mention.value.drug == "placebo":
        printed = frame.printed(mention)
        return Name(clean(printed), "group", ((mention.start, mention.end),), position, end, mention)
    before = _BELONGS_BEFORE.search(reading.text[:position])
    if before and (before["strength"] is None or _strengths(reading, mention) > 1):
        start, _end = frame.span(before.start(), end)
        words = frame.words[start - frame.start : mention.end - frame.start]
        return Name(words, mention.label, ((start, mention.end),), position, end, mention)
    dose = re.compile(r"\s+(?:at\s+|in\s+)?(?:a\s+dose\s+of\s+)?<group:(\d+)>").match(reading.text, end)
    if dose:
        value = frame.mentions[int(dose[1])]
        doses = {m.value.name for m in frame.labelled("group") if m.value.kind == "dose"}
        if value.value.kind == "dose" and len(doses) > 1:
            return Name(value.value.name, "group", ((mention.start, value.end),), position, dose.end(), value)
    name = mention.value.name if isinstance(mention.value, Group) else frame.printed(mention)  # fmt: skip
    return Name(clean(name), mention.label, ((mention.start, mention.end),), position, end, mention)


def _strengths(reading: Reading, mention: Mention) -> int:
    """In how many strengths a sentence speaks of a drug: "in 70% DMSO (28), in 2% DMSO (28)"."""
    named = [m for m in reading.frame.labelled("group", "drug") if _drug(m) == _drug(mention)]
    return sum(bool(_BELONGS_BEFORE.search(reading.frame.before(m))) for m in named)


def _drug(mention: Mention) -> str | None:
    return mention.value.drug if isinstance(mention.value, Group) else getattr(mention.value, "id", None)


def clean(words: str) -> str:
    return re.sub(r"^(?:the|a|an|in)\s+", "", re.sub(r"\s+", " ", words).strip(" ,.;:-"), flags=re.I)
