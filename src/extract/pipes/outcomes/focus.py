"""Which beads of a sentence speak of the outcome in focus, and whether a sentence without its name still does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.frames import Frame
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.phrases import OF_THE

CHANGES = ("change", "down", "up", "improve", "worse", "stable", "difference")
_AND = re.compile(
    r"\)?\s*(?:,\s*(?:and\s+)?|\band\b\s*|\bor\b\s*|\bnor\b\s*)(?:the\s+|in\s+|of\s+|both\s+|for\s+)*", re.I
)
_MOVES = r"(?:was|were|had|has|fell|went|came|rose|improved|dropped|declined|decreased|increased|remained|did|changed|worsened)"
_ANAPHORA = re.compile(
    rf"\b(?:the|that|this|their|whose|mean|median|corresponding)\s+(?:lower\s+|higher\s+)?scores?\b|\b(?:it|they|these|those)\s+{_MOVES}\b|\bcorresponding\b|\bleast[- ]squares?\b|\bby\s+the\s+same\s+margin\b|"
    r"\b(?:threshold|improvement|reduction|fall|decrease|drop|worsening|increase)\s+(?:of|was|by)\b|\bpoints?\b|\bunits?\b|"
    r"\b(?:mean|median|adjusted|pooled|between-group|absolute)\s+(?:changes?|reductions?|decreases?|differences?|improvements?|fall)\b|"
    r"(?:^|,\s|<time:\d+>\s)\W*(?:the|an?|this|that)\s+(?:mean\s+|median\s+|adjusted\s+|between-group\s+|corresponding\s+|pooled\s+)*(?:changes?|reductions?|decreases?|differences?|improvements?|figures?|values?|falls?|declines?|drops?|increases?)\b|"
    r"\b(?:no|between)\b[^.;]{0,80}\bdiffer|\bthe\s+differences?\b|\bdiffer(?:ed|s)?\s+(?:\w+\s+)?from\b|\bthe\s+(?:average|mean|median)\s+(?:was|stood|had)\b|<group:\d+>\s+(?:\([^)]*\)\s*)?(?:arm\s+)?(?:and\s+<group:\d+>\s+)?(?:but\s+not|did\s+not\s+differ|differed)|<group:\d+>\W{0,2}\s*(?:\([^)]*\)\s*)?(?:had|began|started|stood)\s+(?:(?:at|with)\s+)?<value|\bdirect\s+comparison\b|\bdid\s+not\s+differ\b|<group:\d+>\s+(?:was\s+)?better|\bfigures\b|<cohort:\d+>\s+<label:\d+>",
    re.I,
)
_ATTACHED = re.compile(
    r"^(?:\s|,|;|\(|\)|%|and|vs\.?|versus|points?|units?|respectively|with|for|on|both|<(?:group|drug|p|n|ci|number|value|count|percent|measure):\d+>)*\b(?:in|of|on|for)\s+(?:the\s+|mean\s+|median\s+|total\s+|their\s+)*$",
    re.I,
)


def is_anaphoric(frame: Frame) -> bool:
    """Whether a frame speaks on of what the one before spoke of: "it fell further", "the difference was 2.1"."""
    return bool(_ANAPHORA.search(frame.text))


def spoken_of(frame: Frame, beads: Sequence[Bead], carried: bool) -> list[bool]:
    """For each bead whether the outcome in focus is what it speaks of.

    The last outcome named before a number owns it, unless one is named right behind it ("and -2.7 in FVC"). carried:
    the frame opens with the outcome still in focus.
    """
    text = frame.text
    topics = [bead for bead in beads if bead.kind in ("outcome", "other", "event")]
    only = bool(topics) and all(bead.kind == "outcome" for bead in topics)
    first = bool(topics) and topics[0].kind == "outcome"
    named = topic = carried
    last: Bead | None = None  # of several outcomes side by side, the one before
    together = False
    spoken: list[bool] = []
    for bead in beads:
        if bead.kind == "outcome":
            named = topic = True
            last = bead
        elif bead.kind == "other" and last is not None and _AND.fullmatch(text[last.end : bead.start]):
            last, together, topic = bead, True, False
        elif bead.kind in ("other", "event"):
            together = False
            topic = bead.kind == "event" and topic and not text[bead.end : bead.end + 2].strip(" ")
        named = named or bead.kind in ("other", "event")
        # Before any outcome is named, words may speak of the first to come, and numbers of the only one.
        spoken.append(
            topic
            or (together and bead.kind != "number")
            or (
                not named and (only and ";" not in text[bead.end : topics[0].start] if bead.kind == "number" else first)
            )
        )
    for bead in topics:
        if bead.kind != "event":
            _attach_back(text, beads, spoken, bead)
        if bead.kind == "outcome":
            for i, cue in enumerate(beads):
                if cue.end <= bead.start and cue.kind in CHANGES and OF_THE.match(text[cue.end : bead.start]):
                    spoken[i] = True  # "..., and a decrease in the skin score"
    return spoken


def _attach_back(text: str, beads: Sequence[Bead], spoken: list[bool], topic: Bead) -> None:
    """An outcome named right behind a list of numbers owns the list."""
    place = list(beads).index(topic)
    right = topic.start
    owned: list[int] = []
    for i in range(place - 1, -1, -1):
        bead = beads[i]
        if bead.kind in ("outcome", "other", "event"):
            break
        if bead.kind == "number":
            gap = text[bead.end : right]
            if not owned and not _ATTACHED.match(gap):
                return
            if owned and not re.fullmatch(
                r"(?:\s|,|\(|\)|%|and|vs\.?|versus|with|for|on|points?|units?|<\w+:\d+>)*", gap
            ):
                break
            owned.append(i)
            right = bead.start
    for i in owned:
        spoken[i] = topic.kind == "outcome"
