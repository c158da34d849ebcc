"""Names of groups in words that no lexicon has: "16 to usual care", "trolamine (128 patients)".

Any words may stand in such a place, so these names are trusted only where people are allotted to groups or where the
numbers add up.
"""

from __future__ import annotations

import re

from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.group_names import Name, as_name, clean
from extract.pipes.sizes.names import RESULT_BEFORE, stretch_before

_NO_NAME = r"the|an?|all|those|whom|them|each|its|their|his|her|any|both|either|this|that|it|one|receive|undergo"
_END = r"for|with|at|in|and|or|as|by|on|over|once|twice|weekly|daily|every|were|was|had|who|from|after|during|but|while|whereas|of|to|followed|until|then|without|plus|combined"
_WORD = r"(?:(?:\d+-)?[^\W\d][\w/+'’-]*|<(?:studies|disease|event|interval|outcome):\d+>)"
_WORDS = rf"(?P<words>(?!(?:{_NO_NAME})\b){_WORD}(?:\s+(?:\+\s+)?(?!(?:{_END})\b){_WORD}){{0,3}})"
_BEHIND = re.compile(
    r"\s*,?\s*(?:of\s+(?:them|these|those|whom)\s+)?(?:who\s+)?"
    r"(?P<link>(?:were\s+)?drawn\s+by\s+lot\s+(?:to|for)|for|(?:(?:were|was|being)\s+)?(?:randomi[sz]ed|randomly\s+assigned|assigned|allocated|allotted)(?:\s+to(?:\s+(?:receive|undergo|have))?)?|(?:were\s+)?(?:treated|given)(?:\s+with)?|"
    r"to(?:\s+(?:receive|undergo|have|get))?|on|in|into|with|received|underwent|took|got|had)\s+"
    rf"(?:the\s+|an?\s+|either\s+)?{_WORDS}(?=\s*(?:[,;.:()\[]|<|$|\s(?:{_END})\b))",
    re.I,
)
_ONE_WORD = re.compile(
    r"\s+(?P<words>[A-Za-z][\w+-]*(?:\s+(?:control|controls|care|group))?)(?=\s*(?:[,;)\]]|and\b|$))"
)
_INSIDE = re.compile(rf"(?:[(\[;,:]|\b(?:and|or|versus|vs\.?)\s)\s*(?:the\s+|in\s+)?{_WORDS}\s*[,:=]?\s*$", re.I)
_GIVEN = re.compile(
    rf"(?:,|\b(?:and|but|while))\s+(?:the\s+)?{_WORDS}\s+(?:to|by|in|on)\s+(?:only\s+|another\s+)?$", re.I
)
_GIVEN_TAG = re.compile(
    r"(?:,|\b(?:and|but|while))\s+(?:the\s+)?(?P<tag><(?:group|drug):\d+>)\s+(?:to|by|in|on)\s+(?:(?:only|another|that\s+of|the\s+lot\s+of)\s+)?$",
    re.I,
)
_STRETCH_END = re.compile(rf"\b(?:in|from|at|on|with|formed|form|made\s+up|the)\s+(?:the\s+)?{_WORDS}\s*$", re.I)
_STRETCH = re.compile(rf"(?:the\s+|an?\s+)?{_WORDS}", re.I)


def words_name(reading: Reading, counted: Counted) -> Name | None:
    """A name in words before the bracket of a number or behind it; kind `allotted` behind "to", `with` behind "with", else `words`."""
    told = _WITH_RESULT.match(reading.text, counted.bracket) if counted.named and counted.bracket >= 0 else None
    if told and told.end() == counted.start and RESULT_BEFORE.search(reading.text[: counted.bracket]):
        return _name(reading, told, "label")  # "1.17 (biosimilar, n = 101) and 1.20 (reference, n = 103)"
    listed = counted.bracket >= 0 and sum(other.bracket == counted.bracket for other in reading.counted) > 1
    start = None if listed else stretch_before(reading, counted)
    if start is not None:
        stretch = reading.text[: counted.bracket]
        match = _STRETCH.match(stretch, start)
        if not match or stretch[match.end() :].strip():
            match = _STRETCH_END.search(stretch, start) or match
        if match and _STUDY.search(match["words"]):
            return None
        kind = "label" if match and _place_beside(reading, counted, match["words"]) else "words"
        return _name(reading, match, kind) if match else None
    if counted.named or counted.bracket >= 0:
        match = _INSIDE.search(reading.text[: counted.start], max(0, counted.start - 60))
        if match and not _MEASURED.search(match["words"]):
            return _name(reading, match, "words")
    match = _BEHIND.match(reading.flat if counted.bracket < 0 else reading.text, counted.stop)
    if match:
        link = match["link"].lower()
        return _name(
            reading, match, "allotted" if re.search(r"\b(?:to|for)\b", link) else "with" if link == "with" else "words"
        )
    if counted.head is None:
        match = _ONE_WORD.match(reading.text, counted.end)
        if match:
            return _name(reading, match, "words")
    return None


# "Sweden (n = 842) and Poland (n = 615)": places where people were seen, one beside the other.
_PLACE = re.compile(r"(?:the\s+)?[A-Z][a-zà-ÿ]+(?:[\s-](?:of\s+)?[A-Z][a-zà-ÿ]+)?")
_PLACE_SIZED = re.compile(
    r"(?:\b(?:in|from|at|and|of)|[,:;])\s+(?:the\s+)?[A-Z][a-zà-ÿ]+(?:[\s-](?:of\s+)?[A-Z][a-zà-ÿ]+)?\s*\((?=<n:)"
)


def _place_beside(reading: Reading, counted: Counted, words: str) -> bool:
    places = [match.end() for match in _PLACE_SIZED.finditer(reading.text)]
    return len(places) > 1 and counted.start in places and bool(_PLACE.fullmatch(words))


def given_name(reading: Reading, counted: Counted) -> Name | None:
    """ "iloprost was infused in 20 patients and alprostadil in 19": the treatment that stands before the second number."""
    tagged = _GIVEN_TAG.search(reading.flat[: counted.start])
    if tagged:
        return as_name(reading, tagged.start("tag"))
    match = _GIVEN.search(reading.flat[: counted.start])
    return _name(reading, match, "given") if match else None


_WITH_RESULT = re.compile(rf"\(\s*(?:the\s+)?{_WORDS}\s*[,;:]\s*")
_MEASURED = re.compile(r"\b(?:age|score|duration|mean|median|total)\b", re.I)
_STUDY = re.compile(r"(?:\b(?:trial|study|analys[ie]s|comparison)|<studies:\d+>)$", re.I)


def _name(reading: Reading, match: re.Match[str], kind: str) -> Name:
    start, end = match.span("words")
    span = reading.frame.span(start, end)
    words = reading.frame.words[span[0] - reading.frame.start : span[1] - reading.frame.start]
    return Name(clean(words), kind, (span,), start, end)
