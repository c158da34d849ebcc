"""Which words may stand between a number and the category it counts.

A link is a closed vocabulary: any run of its words joins the two, anything else keeps them apart. Its price tells rival
readings apart: in "dcSSc 22, lcSSc 19" the comma makes "22, lcSSc" dearer than "dcSSc 22".
"""

from __future__ import annotations

import re

_TOKEN = re.compile(r"<[a-z_]+:\d+>|\w[\w'’-]*|[^\s\w]")
_TAG = re.compile(r"<([a-z_]+):\d+>")

_PICKED_OUT = re.compile(r"<cohort:\d+>.*\bwith\b", re.I)
_IN_ALL = re.compile(r"\bin\s+(?:all|total)\b", re.I)
# "249 were still in the very early stage known as VEDOSS"
_IN_STAGE = re.compile(
    r"\b(were|was)\s+(?:still\s+)?in\s+the\s+(?:\w+\s+){0,2}(?:stage|phase|group|subset)\s+(?:known\s+as|of|called)\b",
    re.I,
)
# "85% of those enrolled"
_THOSE = re.compile(
    r"\bof\s+(?:those|the\s+people)\s+(?:enrolled|recruited|included|studied|treated|randomi[sz]ed|taking\s+part|who\s+took\s+part)\b",
    re.I,
)
# "in two thirds (40)", "nine in ten (90%)"
_RATE = re.compile(
    r"(?:<count:\d+>\s+in\s+)?<count:\d+>[\s-]+(?:thirds|quarters|fifths)\b|^\s*(?:thirds|quarters|fifths)\b", re.I
)
# "1% have no thickened skin at all, the sine type"
_NO_THICK_SKIN = re.compile(
    r"\b(?:no|hardly\s+any|little)\s+(?:\w+\s+)?skin(?:\s+(?:thickening|involvement|disease|changes))?(?:\s+at\s+all)?\s*,?",
    re.I,
)
# "Female sex, n (%): 52 (87)"
_NOTATION = re.compile(r"^[\s,;]*(?:n(?:o\.|umber)?\s*[(,]\s*%\s*\)?|%\s*\(\s*n\s*\))\s*[:=]?", re.I)
# "59 … females": of them, of whom, patients were, had, with, of the disease was …
_TO_CATEGORY = frozenset(
    _TOKEN.findall(
        "of them whom these those the all who which that were was are is be been being had have has having with also a an as "
        "early active adult adults established classified diagnosed suffered suffering from presented presenting form type "
        "kind disease only both fell into belonged to total were there included including consecutive caucasian white "
        "japanese korean chinese turned out it its their skin sclerosis showed carried met cohort respectively disease "
        "each progressive severe recent-onset long-standing stable other remaining exact precisely classed labelled considered described "
        "registered counted live living lived rest suffer suffers fall falls belong belongs present presents show shows said they"
    )
)
# "diffuse … 42": in, was present in, accounted for, (n = …
_FROM_CATEGORY = frozenset(
    _TOKEN.findall(
        "in was were is diagnosis most part mainly mostly largely are made up accounted accounting for constituted represented representing numbered comprised "
        "comprising formed present seen found confirmed diagnosed recorded observed noted reported of the patients had by a among total "
        "predominated prevailed dominated amounted to being at about approximately some nearly almost sex gender form disease "
        "subset subtype type n each only just exactly predominance while amounting ratio share proportion percentage all "
        "patient group overall more less remaining other rest respectively third half quarter fifth two-thirds thirds majority minority many few them these such frequent common commoner commonest rare rarer rarest prevalent usual followed equally represented rule norm stood came cases case predominant main leading largest dominant"
    )
)
_TO_TAGS = {"cohort", "disease", "age"}
_FROM_TAGS = {"cohort", "disease"}
_TO_MARKS = {")": 1.0, ",": 3.0, "(": 3.0, "–": 1.0, "—": 1.0, "-": 1.0, "/": 3.0}
_FROM_MARKS = {",": 3.0, ")": 0.5, "(": 0.0, "[": 0.0, ":": 0.5, "=": 0.0, "–": 1.0, "—": 1.0, "%": 0.0}


def price_to(link: str) -> float | None:
    """The price of "number, link, category", or None where the link's words do not join them.

    >>> price_to(" of them "), price_to(" in "), price_to("") == 0.0
    (0.2, None, True)
    """
    link = _THOSE.sub("", _RATE.sub("", _IN_ALL.sub("", link)))
    link = _NO_THICK_SKIN.sub("", link)
    link = _IN_STAGE.sub(r"\1", link)
    price = _price(link, _TO_CATEGORY, _TO_TAGS, _TO_MARKS)
    # "30 patients with limited (n=19) or diffuse (n=11) disease": people picked out rather than a share of them
    return price + 2.0 if price is not None and _PICKED_OUT.search(link) else price


def price_from(link: str) -> float | None:
    """The price of "category, link, number", or None.

    >>> price_from(" was diagnosed in ") is not None, price_from(" and ")
    (True, None)
    """
    price = _price(_RATE.sub("", _NOTATION.sub("", link)), _FROM_CATEGORY, _FROM_TAGS, _FROM_MARKS)
    return None if price is None else price + 0.5


def _price(link: str, words: frozenset[str], tags: set[str], marks: dict[str, float]) -> float | None:
    total = 0.0
    for token in _TOKEN.findall(link):
        tag = _TAG.match(token)
        if tag:
            if tag[1] not in tags:
                return None
            total += 0.1
        elif token in marks:
            total += marks[token]
        elif token.lower() in words:
            total += 0.1
        else:
            return None
    return total
