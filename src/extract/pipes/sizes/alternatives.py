"""Whether a group is but one of those that people were allotted to: then a number before it is of them all."""

from __future__ import annotations

import re

from extract.pipes.sizes.counted import Reading

# "were randomised to A plus surgery or surgery alone", "into a group trained for sport and a control group"
_ALLOTTED_BEFORE = re.compile(
    r"\b(?:randomi[sz]ed|randomly\s+\w+|assigned|allocated|allotted|divided)\s+(?:<\w+:\d+>\s+)*(?:in)?to\b[^;.]*$",
    re.I,
)
_NEXT_VERB = re.compile(
    r"\b(?:had|have|was|were|did|improved|worsened|showed|responded|completed|died|compared)\b", re.I
)
_OR_ANYTHING = re.compile(
    r"\b(?:or|versus|vs)\s+(?!(?:more|less|fewer|until|longer|higher|lower|greater|<(?:measure|time|count|value))\b)\w|\band\s+(?:to\s+)?an?\s+(?:[\w-]+\s+){0,2}<group:",
    re.I,
)


def has_alternative(reading: Reading, text: str, position: int) -> bool:
    """Whether another group follows as an alternative: "randomised 16 patients to rituximab or to placebo"; the doses
    behind their drug ("tocilizumab, 4 mg or 8 mg") are none."""
    doses = re.compile(r"(?:(?:,\s*|,?\s+or\s+)<group:(\d+)>)+").match(text, position)
    tags = re.findall(r"<group:(\d+)>", doses[0]) if doses else []
    if doses and all(reading.frame.mentions[int(tag)].value.kind == "dose" for tag in tags):
        position = doses.end()
    rest = re.split(r"[;.]|<(?:count|n):", text[position : position + 120], maxsplit=1)[0]
    if _ALLOTTED_BEFORE.search(text[:position]) and _OR_ANYTHING.search(_NEXT_VERB.split(rest, maxsplit=1)[0]):
        return True
    return bool(
        re.search(
            r"(?:\b(?:or|versus|vs|against)\s+(?:[\w-]+\s+){0,3}|^[\s,]*and\s+(?:oral\s+|intravenous\s+)?)<(?:group|drug):|^\s*or\s+(?!more\b|less\b)\w|^\s*,\s+[^;.]{2,60}?,?\s+or\s+\w",
            rest,
        )
    )
