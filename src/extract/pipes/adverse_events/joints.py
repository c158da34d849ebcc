"""Whether two figures are set side by side, each for a group of its own: "3 on X and 5 on placebo"."""

from __future__ import annotations

import re

from extract.pipes.adverse_events.figures import PEOPLE_AFTER, Figure, plain_words
from extract.pipes.frames import Frame

# Words that may stand between two figures of one row.
JOINTS = frozenset(
    [
        "and",
        "or",
        "but",
        "only",
        "in",
        "on",
        "with",
        "of",
        "by",
        "to",
        "for",
        "the",
        "those",
        "who",
        "were",
        "was",
        "receiving",
        "received",
        "given",
        "taking",
        "treated",
        "got",
        "took",
        "assigned",
        "allocated",
        "group",
        "arm",
        "patients",
        "vs",
        "v",
        "versus",
        "compared",
        "against",
        "while",
        "whereas",
        "another",
        "respectively",
        "them",
        "people",
        "just",
        "also",
        "from",
        "dose",
        "high",
        "low",
        "other",
        "former",
        "latter",
        "under",
        "during",
        "after",
        "among",
        "a",
        "an",
        "each",
        "than",
        "corresponding",
        "stop",
        "stopped",
        "as",
        "opposed",
        "lower",
        "higher",
        "active",
        "occurred",
        "withdraw",
        "discontinue",
        "subtype",
    ]
)


# The same said of another group: "and so did 40 on placebo", "; they did so in none of 19 on placebo", "but only 1 on placebo"
AGAIN = re.compile(
    r"[,;]?\s*(?:and\s+|but\s+|while\s+)?(?:so\s+(?:they\s+|it\s+)?(?:did|does|had|was|were)|(?:they|it)\s+(?:did|had)\s+(?:so|the\s+same)|the\s+(?:corresponding\s+)?(?:figure|number|rate|proportion|percentage|share)\s+was|(?:did|had)\s+the\s+same|likewise|as\s+did|(?:but|and|against|than)\s+only|but)\s*(?:in\s+|by\s+|of\s+)?(?:only\s+)?$",
    re.I,
)
WITH_GROUP = re.compile(
    r"\s*(?:<cohort:\d+>\s*)?(?:of\s+(?:those\s+|the\s+)?)?(?:<cohort:\d+>\s*)?(?:who\s+)?(?:on|in|with|of|under|given|receiving|got|taking|had|from|assigned(?:\s+to)?|allotted|allocated\s+to)?\s*(?:the\s+)?(?:<group|other\b)",
    re.I,
)


# "7/10 with HIGS vs 4/10 with placebo": an arm that no lexicon knows
UNKNOWN_ARM = re.compile(
    r"(?:(?<=\bon )|(?<=\bwith )|(?<=\bgiven )|(?<=\breceiving )|(?<=\btaking ))(?P<name>(?:\d-)?(?:[A-Z][\w+/-]*|[a-z]{7,})(?:\s+(?:inhibitors?|blockers?|agonists?|infusions?))?)(?=\s*(?:,|and\b|vs\b|versus\b|but\b|against\b|compared\b|$))"
)

FIGURE = r"<(?:count|percent):\d+>"
ANOTHER_COUNT = r"(?:\s*\([^()]*\))?\s*(?:,|and|but|versus|vs\.?|against|compared\s+with)\s+(?:only\s+|in\s+)?"
_QUALITY = r"(?!(?:of|the|other|more|further|new|adverse|serious|severe|mild|moderate|fatal|such|to|in|had|were|was|died|treated|deaths|events|cases|people|and|on|with)\b)(?:<\w+:\d+>-)?[A-Za-z][\w-]*"
# "31 black patients and 29 white patients", "35% of full-dose and 19% of low-dose patients"
QUALIFIED = re.compile(
    rf"{FIGURE}\s+(?:of\s+(?:the\s+)?)?(?P<one>{_QUALITY})(?:\s+<cohort:\d+>)?{ANOTHER_COUNT}{FIGURE}\s+(?:of\s+(?:the\s+)?)?(?P<two>{_QUALITY})\s+<cohort:\d+>"
)


_WITH_AN_ARM = re.compile(
    r"\s*(?:<cohort:\d+>\s*|of\s+(?:those|the|people)\s+)*(?:on|given|taking|receiving|using)\s+(?:an?\s+|the\s+)?[a-z][a-z-]{3,}\b"
)
_PLACE = re.compile(r"\s*(?:<cohort:\d+>\s*)?(?P<where>of|on|in|from)\s+(?:the\s+)?(?=[a-z<])")
# "61% of people on an oral inhibitor and by 29% of those on placebo": no verb of its own in between
_OF_ANOTHER_GROUP = re.compile(
    r"(?:\s*(?:<(?:cohort|group|drug|measure|time):\d+>|\((?:[^()<]|<(?:percent|n|p):\d+>)*\)|(?:who\s+)?had\s+been(?=\s+(?:assigned|allocated|allotted|given|randomi[sz]ed)\b)|(?!(?:had|have|was|were|is|are|went|left|lost|became|did|felt|got|died|led|fell|rose|which|that|because|after|for|and|but|of\s+whom|of\s+them)\b)(?:[a-z-]+(?<!ed)|treated|assigned|allocated|randomi[sz]ed|allotted|used|received|exposed|injected|transplanted))(?=[\s,(]))*"
    r"\s*,?\s*(?:and|but|versus|vs\.?|against|compared\s+(?:with|to)|while|whereas|as\s+against|as\s+opposed\s+to)\s+(?:(?:only|by|in|to|for|just|about)\s+)*",
    re.I,
)
# "seven on the pill and two on placebo"
_ANY_ARM = re.compile(
    r"\b(?:on|with|of|in|under|after|taking|given|receiving)\s+(?:the\s+|an?\s+)?(?!(?:whom|which|them|these|those|all|total)\b)[A-Za-z][\w-]*(?:\s+(?:group|arm|dose|schedule|regimen))?(?=\s*,?\s+(?:and|but|versus|vs|against|compared|while|as)\b|\s*,)"
)


_HAD_IT = re.compile(r"\b(?:had|got|reported|experienced)\s+(?:it|them)\b")
_WHO_WERE = re.compile(r"^\s+of\s+(?:whom|which)\s+(?:were|was|had\s+been|got|took|received)(?=\s)")
# "13 patients, eight of whom had T"
_OF_WHOM = re.compile(r"\s+of\s+(?:whom|which)\s+(?!(?:were|was|had\s+been|took|got|received)\b)")


def joined(frame: Frame, one: Figure, other: Figure) -> bool:
    """Whether two figures are set side by side: "3 on X and 5 on placebo", "19 (90%) vs 9", "one, four and no patients"."""
    piece = frame.text[one.also[1] if one.also else one.end : other.start]
    if _OF_WHOM.match(frame.text, other.end) and not WITH_GROUP.match(frame.text, other.end):
        return False
    qualified = QUALIFIED.match(frame.text, one.start)
    if qualified and qualified.end() > other.end:
        return True
    if AGAIN.search(piece) and WITH_GROUP.match(frame.text, other.end):
        return True
    if (
        ";" in piece
        and not re.match(r"\s+(?:\w+\s+){0,3}<(?:group|drug)", frame.text[other.end :])
        and not re.search(r";\s*(?:and\s+)?<group:\d+>[\s,:]*(?:in\s+)?$", piece)
    ):
        return False
    piece = _HAD_IT.sub("", _WHO_WERE.sub("", piece))
    with_group = WITH_GROUP.match(frame.text, other.end)
    alike = _PLACE.match(frame.text, one.end), _PLACE.match(frame.text, other.end)
    same_place = alike[0] and alike[1] and alike[0]["where"] == alike[1]["where"]
    if (with_group or same_place or _WITH_AN_ARM.match(frame.text, other.end)) and _OF_ANOTHER_GROUP.fullmatch(piece):
        return True
    if with_group:
        piece = _ANY_ARM.sub(" ", UNKNOWN_ARM.sub(" ", piece))
    plain = re.sub(r"\([^()]*\)", " ", plain_words(piece))
    people = PEOPLE_AFTER.match(piece)
    words = re.findall(
        r"[a-z]+", (re.sub(r"\([^()]*\)", " ", plain_words(piece[people.end() :])) if people else plain).lower()
    )
    if not words and not re.search(r"[,;/&(:]|^\s*$", plain):
        return False
    if not all(word in JOINTS for word in words):
        return False
    joint = (
        re.search(r"[,;/&]|\b(?:and|or|vs|v|versus|compared|against|while|whereas|but)\b", plain)
        or "<group" in piece
        or "(" in piece
        or (re.search(r":\s*$", plain) and WITH_GROUP.match(frame.text, other.end))
    )
    subset = re.search(r",\s*(?:in|of|by)\b", plain) and not re.search(
        r"\b(?:and|or|vs|v|versus|compared|against|while|whereas|but)\b", plain
    )
    return bool(joint) and not subset
