"""Sizes of groups as a sentence gives them before their shares: the 176 of "176 patients (140 women)"."""

from __future__ import annotations

import re
from collections.abc import Collection

from extract.pipes.frames import Frame

_COUNT = r"<(?:count|n):(?P<{name}>\d+)>"
_ACT = r"(?:included|enroll?ed|randomi[sz]ed|treated|analy[sz]ed|studied|recruited)"
# Each way to count people, by an example.
_WAYS = {
    "176 consecutive SSc patients": _COUNT + r"(?:\s+(?!(?:and|or|to|on|in|with|were|had|of)\b)[\w-]+){{0,4}}\s*"
    r"(?:<disease:\d+>[\s-]+)?(?:<subtype:\d+>[\s-]+)?<cohort:\d+>",
    "methotrexate (n = 20; 12 women": r"[(\[]\s*<n:(?P<{name}>\d+)>(?=\s*[;,])",
    "of the 56, five": r"(?<!age\s)\b(?:of|among)\s+(?:the\s+|these\s+|those\s+|our\s+)?<count:(?P<{name}>\d+)>",
    "patients (56)": r"<cohort:\d+>[^.;<]{{0,20}}[(,]\s*" + _COUNT + r"(?=\s*[),])",
    "patients, 56 in all": r"<cohort:\d+>\s*,\s*" + _COUNT + r"\s+in\s+all",
    "fourteen women (": r"<count:(?P<{name}>\d+)>\s+<(?:female|male):\d+>(?:\s*(?=\()|\s+(?=in\s+whom|with\b))",
    "26 met the criteria and were included (": rf"<count:(?P<{{name}}>\d+)>\s+[^<>().;,]{{{{0,50}}}}\bwere\s+{_ACT}\s*(?=\()",
    "six (four diffuse": r"<count:(?P<{name}>\d+)>\s*(?=\()",
    "group B 20 (": r"<group:\d+>\s+<count:(?P<{name}>\d+)>(?=\s*[(,])",
    "31 received IVIG (27 women": r"<count:(?P<{name}>\d+)>\s+(?:received|took|got|drew|to|on|were\s+(?:given|on|assigned\s+to|allocated\s+to|randomi[sz]ed\s+to))\s+(?:the\s+)?<group:\d+>(?:\s+(?:group|arm))?\s*(?=\()",
    "the other 16,": r"\b(?:were|the\s+other|another|the\s+remaining)\s+<count:(?P<{name}>\d+)>(?=\s*[(,])",
}
_SIZE = re.compile("|".join(way.format(name=f"way{i}") for i, way in enumerate(_WAYS.values())), re.I)


def counts_before(frame: Frame, position: int, taken: Collection[tuple[int, int]] = ()) -> list[int]:
    """Counts of people before a position of the frame's text, outside of closed brackets and of the spans `taken`."""
    sizes = []
    for match in _SIZE.finditer(close_brackets(frame.text[:position])):
        mention = frame.mentions[int(next(number for number in match.groups() if number))]
        if (mention.start, mention.end) not in taken and mention.value.integer:
            sizes.append(int(mention.value.value))
    return sizes


def close_brackets(text: str) -> str:
    """The text with closed brackets blanked, so that positions stay.

    >>> close_brackets("176 (140 women) of (these")
    '176             of (these'
    """
    while match := re.search(r"[(\[][^()\[\]]*[)\]]", text):
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text
