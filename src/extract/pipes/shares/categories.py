"""The categories that a frame names, alone or in chains: "limited and diffuse disease", "dcSSc/lcSSc"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.frames import Frame
from extract.pipes.shares.model import Category, Chain, Figure

# Labels of mentions that name a category.
LABELS = ("female", "male", "subtype")
# "met the VEDOSS criteria" counts nobody.
_CRITERIA = re.compile(r"\s*(?:classification\s+)?criteria\b", re.I)
# "Data on 12 patients were limited."
_IS_LITTLE = re.compile(r"^(?:(?!<subtype)[^.;])*<cohort:\d+>\s+(?:was|were|is|are)\s+(?:\w+\s+)?limited$", re.I)
# "limited disease was more frequent than diffuse (18 and 13)"
_MORE_THAN = re.compile(
    r"\s*(?:(?:was|were)\s+(?:more\s+(?:frequent|common|often\s+seen)|commoner)\s+than|outnumbered)\s+(?:the\s+)?", re.I
)
_TWO_BEHIND = re.compile(
    r"\s*\(\s*<(?:count|percent):\d+>\s*(?:and|,|to|v\.?|vs\.?|versus|against)\s*<(?:count|percent):"
)
_AND = re.compile(r"\s*(?P<mark>[/:]|,|,?\s*(?:and|or|versus|vs\.?))\s*(?:the\s+)?", re.I)
# "the limited one"
_ONE = re.compile(r"\s<count:(\d+)>")
_APPOSITION = re.compile(r"\s*\(\s*")


def find_chains(frame: Frame, figures: Sequence[Figure]) -> list[Chain]:
    """The categories outside of number phrases; those joined by "and" or a slash stand together."""
    chains: list[Chain] = []
    for mention in frame.labelled(*LABELS):
        tag = frame.tag(mention)
        start = frame.text.index(tag)
        end = start + len(tag)
        if any(figure.start <= start < figure.end for figure in figures) or _CRITERIA.match(frame.text, end):
            continue
        if _IS_LITTLE.search(frame.text[:start] + frame.printed(mention)):
            continue
        one = _ONE.match(frame.text, end)
        if one and frame.printed(frame.mentions[int(one[1])]).lower() in ("one", "ones"):
            end = one.end()
        name = mention.value if mention.label == "subtype" else mention.label
        last = chains[-1].categories[-1] if chains else None
        between = frame.text[last.end : start] if last else ""
        joint = _AND.fullmatch(between) or (_TWO_BEHIND.match(frame.text, end) and _MORE_THAN.fullmatch(between))
        if last and last.name == name and _APPOSITION.fullmatch(between):
            close = frame.text.startswith(")", end)
            chains[-1].categories[-1] = Category(name, last.start, end + close, last.mention)
        elif last and last.name != name and joint:
            chains[-1].categories.append(Category(name, start, end, mention))
            chains[-1].slashed = joint.groupdict().get("mark", "") in ("/", ":")
        else:
            chains.append(Chain([Category(name, start, end, mention)]))
    return chains
