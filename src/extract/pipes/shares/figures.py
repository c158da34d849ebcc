"""Number phrases of a frame, and the lists they stand in: "38 (79%) and 37 (76%)", "12 of the rituximab and 9 of …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, Quantity
from extract.pipes.shares.model import Figure

_NUMBER = r"<(?:count|percent|n|value|ratio):(?P<number>\d+)>"
# "Women: methotrexate 15, placebo 14"; "of the methotrexate group 15 and of the placebo group 14"
_AHEAD = r"(?:(?:(?<=[:(,]\s)|(?<=\()|(?<=and\s)|(?<=or\s)|(?<=versus\s)|\b(?:of|in|among)\s+the\s+)<group:(?P<ahead>\d+)>(?:\s+(?:group|arm|<cohort:\d+>))?\s*[:=,]?\s*)?"
_WHERE = (
    r"(?:of|in|on|for|from|among|with|within|receiving|taking|given|treated\s+with|assigned\s+to|allocated\s+to|"
    r"randomi[sz]ed\s+to|who\s+(?:received|drew|got|took|were\s+given))"
)
_THOSE = r"(?:\s+(?:the|those|these|all|its|their|our|other))*"
_SOME = r"(?:\s+<count:\d+>)?(?:\s+<cohort:\d+>)?"
_TREATED = r"(?:[- ]treated)?(?:\s+(?:groups?|arms?|recipients|<cohort:\d+>))?"
# "of the placebo patients", "(20 of the 30) in group A", "of those with dcSSc", "of the SSc patients", "placebo".
_PLACE = (
    rf"(?:\s+<cohort:\d+>)?(?:\s+{_WHERE}{_THOSE}{_SOME})+\s+<group:(?P<group>\d+)>{_TREATED}|"
    rf"\s+of{_THOSE}(?:\s+<cohort:\d+>)?(?:\s+with)?\s+<subtype:(?P<subtype>\d+)>(?:\s+(?:group|<cohort:\d+>))?|"
    r"\s+(?:of|in|with)\s+the\s+(?P<order>former|latter)(?:\s+(?:group|arm))?|"
    rf"\s+of{_THOSE}\s+<(?:female|male):(?P<sex>\d+)>|"
    rf"\s+of{_THOSE}\s+(?P<people><disease:\d+>\s+<cohort:\d+>)|"
    rf"\s+(?:\(\s*)?<group:(?P<bare>\d+)>(?:\s*\))?{_TREATED}"
)
_PERCENT = r"\s*(?:[(\[]\s*<percent:{name}>\s*[)\]]|,\s*(?:or\s+)?<percent:{comma}>(?=\s*(?:[;.)\]]|,|$)))"
_COUNT = r"(?:\s+of\s+(?:the|all|our)\s+\w+)?\s*[(\[]\s*<(?:count|n):(?P<counted>\d+)>\s*(?:<cohort:\d+>\s*)?[)\]]"
_FIGURE = re.compile(
    _AHEAD
    + _NUMBER
    + r"(?:/(?P<second>\d+)(?![\d.]))?"
    + r"(?:(?:(?:\s+<cohort:\d+>|\s+of\s+(?:them|these|those|whom))(?=\s*[(\[,]))?" + _PERCENT.format(name=r"(?P<percent>\d+)", comma=r"(?P<comma>\d+)") + ")?"
    + f"(?:{_COUNT})?"
    + f"(?:{_PLACE})?"
    + "(?:" + _PERCENT.format(name=r"(?P<later>\d+)", comma=r"(?P<later_comma>\d+)") + ")?",
    re.I,
)  # fmt: skip
# "65% of the placebo group (n = 31)"
_SIZE_BEHIND = re.compile(r"\s*\(\s*<n:\d+>\s*\)")
_SEX_BEHIND = re.compile(r"\s+(?:sex|gender)\b", re.I)
# "80% of the placebo group (36 of 45)"
_COUNT_BEHIND = re.compile(r"\s*[(\[]\s*<count:(\d+)>\s*[)\]]")
# "in 65% the disease was of the diffuse type, in 35% of the limited type"
IN_OF = re.compile(r"\b(?:of\s+(?:the\s+)?|was\s+)<subtype:\d+>,?\s+(?:and\s+|but\s+)?in\s+$", re.I)
# "88 of 351 women (25%)"
_OF_A_SEX = re.compile(r"\s+<(?:female|male):(?P<sex>\d+)>(?:\s*\(\s*<percent:(?P<percent>\d+)>\s*(?=[;,)])\)?)?", re.I)
# "Of the 56, five were men": the 56 are who is spoken of.
_ANCHOR_BEFORE = re.compile(
    r"\b(?:of|among|from)\s+(?:(?:the|these|those|our|all|its|their)\s+)?(?:first\s+)?$|\b(?:but|except|aged?|age\s+of)\s+$",
    re.I,
)
# "a group of 12 women", "consisted of 109 women"
_CATEGORY_BEHIND = re.compile(r"\s*<(?:female|male):")
# "the diffuse one"
_NOUN_BEFORE = re.compile(r"<(?:subtype|female|male):\d+>\s$")
_THE_BEFORE = re.compile(r"\bthe\s+$", re.I)
# "the 30 on placebo, 26": the 30 are who is spoken of.
_WHOLE_BEHIND = re.compile(
    rf"(?:\s+<cohort:\d+>)?\s+{_WHERE}\s+(?:the\s+)?<group:\d+>{_TREATED}\s*,\s*<(?:count|percent):", re.I
)
_WHICH_BEHIND = re.compile(r"\s+(?:in\s+which|that|which|where|whose)\b", re.I)
_OF_SUBTYPE = re.compile(r"\s+of\s+<subtype:")
# "three to fourteen", "four to nine times": no count of anybody.
_RANGE_BEHIND = re.compile(r"\s*(?:to|-|–)\s*<(?:count|percent|measure|value):|\s*times\b|-(?:year|month|week)", re.I)
_RANGE_BEFORE = re.compile(r"<(?:count|percent|measure|value):\d+>\s*(?:to|-|–)\s*$", re.I)
# People without a group's name: "of the exposed", "in patients with ILD", "of late starters".
_SOME_PEOPLE = (
    r"\s+(?:of|in|on|with|among|for)(?:\s+(?:the|those|all))*\s+"
    r"(?P<people>(?!(?:them|whom|these|which|each|cases?)\b)(?:<cohort:\d+>|[\w-]+)(?:\s+(?!(?:and|but|were|was|had|in|of)\b)(?:<(?:cohort|disease|event):\d+>|[\w-]+)){0,3}?)"
)
_OF_SOME_AND = re.compile(
    _SOME_PEOPLE
    + r"\s*,?\s*(?:and|but|versus|vs\.?|against|compared\s+(?:with|to)|,)\s+(?:only\s+)?(?:in\s+)?(?:only\s+)?",
    re.I,
)
_OF_SOME = re.compile(_SOME_PEOPLE + r"(?=\s*(?:[,;.()]|$|(?:were|was|had|and)\b))", re.I)
_CATEGORY_BEFORE = re.compile(r"<(?:female|male):\d+>\s*(?:numbered|were|:|=|\(|\(n\s*=)?\s*$")
_CATEGORY_IN = re.compile(r"<(?:female|male|subtype):\d+>\s[^<;.,]*\bin\s+$", re.I)
_HAVE_BEHIND = re.compile(r"\s+(?:have|had|has)\b", re.I)
# "n (%): 52 (87)"
_N_PERCENT = re.compile(r"\bn(?:o\.|umber)?\s*[(,]\s*%\s*\)?\s*[:=]?\s*$", re.I)
# "one in three", "two thirds": no count of anybody
_RATE_BEHIND = re.compile(r"[\s-]+(?:in\s+(?:every\s+)?<count:|(?:thirds|quarters|fifths)\b)", re.I)
_RATE_BEFORE = re.compile(r"<count:\d+>\s+in\s+(?:every\s+)?$", re.I)
# "the median age was 52 and 85% were women"
_AGE_BEFORE = re.compile(r"\b(?:age[sd]?|duration|scores?|<outcome:\d+>)\b[^.;,()]*$", re.I)
_OR_BEFORE = re.compile(r"\bor\s+<percent:$")
_SHARED_SIGN = re.compile(r"\s*(?:and|or|versus|vs\.?|v\.?|/|against)\s*", re.I)
_JOINT = re.compile(
    r"\s*(?:,|/|,?\s*(?:and|or|versus|vs\.?|v\.?|against|but|(?:as\s+)?compared\s+(?:with|to)|as\s+against)(?:\s+only)?(?:\s+in)?(?:\s+only)?)\s*",
    re.I,
)


def find_figures(frame: Frame) -> list[Figure]:
    """The number phrases of a frame, from left to right."""
    found: list[Figure] = []
    position = 0
    text = frame.text
    while match := _FIGURE.search(text, position):
        figure = _figure(frame, match)
        number_start = text.rindex("<", 0, match.start("number"))
        before = text[max(0, number_start - 24) : number_start]
        number_end = match.end("number") + 1
        spoken_of = _ANCHOR_BEFORE.search(before) and not _CATEGORY_BEHIND.match(text, number_end)
        pronoun = _is_pronoun(frame, number_start, number_end, match)
        if figure is not None and _is_rate(frame, number_start, number_end):
            figure = replace(figure, n=None) if figure.pct is not None else None
        whole = _THE_BEFORE.search(before) and _WHOLE_BEHIND.match(text, number_end)
        aside = pronoun or spoken_of or whole or _RANGE_BEFORE.search(before) or _RANGE_BEHIND.match(text, number_end)
        if figure is None or aside:
            position = match.end("number") + 1
            continue
        figure = _of_a_sex(frame, figure)
        found.append(figure)
        position = figure.end
    return found


def _of_a_sex(frame: Frame, figure: Figure) -> Figure:
    """A number out of the number of one sex is told of that sex: "88 of 351 women (25%)"."""
    behind = _OF_A_SEX.match(frame.text, figure.end)
    if behind is None or figure.of is None or figure.place:
        return figure
    spans, pct = figure.spans, figure.pct
    if behind["percent"] and pct is None:
        share = frame.mentions[int(behind["percent"])]
        spans, pct = (*spans, (share.start, share.end)), share.value.value
    return replace(figure, place=frame.mentions[int(behind["sex"])], end=behind.end(), pct=pct, spans=spans)


def _is_rate(frame: Frame, start: int, end: int) -> bool:
    """Whether a number is one of "one in three" (but not of "the limited one in three")."""
    text = frame.text
    before = _RATE_BEFORE.search(text[:start])
    return any(
        not _NOUN_BEFORE.search(text[:position])
        for position, found in ((start, _RATE_BEHIND.match(text, end)), (before.start() if before else 0, before))
        if found
    )


def _is_one(frame: Frame, match: re.Match[str]) -> bool:
    mention = frame.mentions[int(match["number"])]
    return frame.printed(mention).lower() == "one"


def _is_pronoun(frame: Frame, start: int, end: int, match: re.Match[str]) -> bool:
    """ "the diffuse one", "the one in which": no number of people."""
    if not _is_one(frame, match):
        return False
    before = frame.text[max(0, start - 24) : start]
    which = _THE_BEFORE.search(before) and _WHICH_BEHIND.match(frame.text, end)
    return bool(which or (frame.text[start - 1 : start] == " " and _NOUN_BEFORE.search(before)))


def join(frame: Frame, figures: Sequence[Figure]) -> list[list[Figure]]:
    """The figures in their lists, in order; a figure alone is a list of one. Two joined by a comma alone are no list."""
    lists: list[list[Figure]] = []
    joints: list[str] = []
    for figure in figures:
        between = frame.text[lists[-1][-1].end : figure.start] if lists else None
        sign = between is not None and _SHARED_SIGN.fullmatch(between) and _lacks_sign(lists[-1][-1], figure)
        if sign and not _AGE_BEFORE.search(frame.text[: lists[-1][-1].start]):
            lists[-1][-1] = replace(lists[-1][-1], n=None, pct=float(lists[-1][-1].n or 0))
        if (
            between is not None
            and _JOINT.fullmatch(between)
            and _alike(lists[-1][-1], figure)
            and not _apart(frame, lists[-1][0], figure)
        ):
            lists[-1].append(figure)
            joints[-1] = between.strip()
            continue
        loose = _loosely_joined(frame, lists[-1][-1], figure) if lists else None
        if loose is not None:
            lists[-1][-1:] = loose
            joints[-1] = "and"
            continue
        lists.append([figure])
        joints.append("")
    return [
        part
        for listed, joint in zip(lists, joints, strict=True)
        for part in ([[figure] for figure in listed] if joint == "," and not listed[-1].place else [listed])
    ]


def _apart(frame: Frame, one: Figure, other: Figure) -> bool:
    """Whether each figure has its own category: "women numbered 816, against 131 men", "limited in 42%, and 1% have"."""
    before, behind = frame.text[: one.start], other.end
    if _CATEGORY_IN.search(before) and _HAVE_BEHIND.match(frame.text, behind):
        return True
    return bool(_CATEGORY_BEFORE.search(before) and _CATEGORY_BEHIND.match(frame.text, behind))


def _loosely_joined(frame: Frame, one: Figure, other: Figure) -> list[Figure] | None:
    """Two figures of groups that no mention names, or only the second: "30 (62%) of the exposed but only 37 (38%) of the
    unexposed", "37% in the PFD+MMF and 46% in the placebo arm"."""
    between = _OF_SOME_AND.fullmatch(frame.text, one.end, other.start)
    if between is None or one.place or not _alike(one, other):
        return None
    first = replace(one, place=_people(frame, between))
    if other.place is not None:
        return [first, other]
    behind = _OF_SOME.match(frame.text, other.end)
    if behind is None:
        return None
    return [first, replace(other, place=_people(frame, behind), end=max(other.end, behind.end("people")))]


def _people(frame: Frame, match: re.Match[str]) -> Mention:
    start = frame.offset(match.start("people"))
    return Mention("people", start, frame.offset(match.end("people"), end=True))


def _lacks_sign(one: Figure, other: Figure) -> bool:
    """Whether a count is a percentage that leaves its sign to the next: "77 and 79%"."""
    bare = one.n is not None and one.n <= 100 and (one.pct, one.of, one.place) == (None, None, None)
    return bare and other.n is None and other.pct is not None


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures can be members of one list: counts with counts, percentages with percentages."""
    return (one.n is None) == (other.n is None) or None not in (one.pct, other.pct)


def _figure(frame: Frame, match: re.Match[str]) -> Figure | None:
    main = frame.mentions[int(match["number"])]
    if main.label == "ratio":
        left, right = (int(value) for value in main.value)
        return Figure(match.start(), match.end("number") + 1, left, None, None, None, ((main.start, main.end),), right)
    if not _counts_people(frame, main):
        return None
    quantity: Quantity = main.value
    value = abs(quantity.value)
    n, of = quantity.n if quantity.percent else int(value), quantity.of
    if n is None and len(quantity.spread) == 1 and quantity.spread[0].is_integer():
        n = int(quantity.spread[0])  # "87.7% (986)"
    pct = value if quantity.percent else quantity.pct
    if pct is None and len(quantity.spread) == 1 and _N_PERCENT.search(frame.text[: match.start()]):
        pct = quantity.spread[0]
    spans = [(main.start, main.end), *main.absorbed]
    end = match.end()
    for name in ("percent", "comma", "later", "later_comma"):
        if match[name] is None:
            continue
        share = frame.mentions[int(match[name])]
        if pct is None:
            pct = share.value.value
            spans.append((share.start, share.end))
            if quantity.of and _OR_BEFORE.search(frame.text[: match.start(name)]):
                n, of = None, None  # "three out of four, or 76%"
        else:
            end = min(end, match.start(name) - 9)
    if match["counted"] is not None:
        counted = frame.mentions[int(match["counted"])]
        if n is None and quantity.percent:
            n = int(counted.value.value)
            spans.append((counted.start, counted.end))
        else:
            return None
    if match["second"] is not None:
        spans.append((frame.offset(match.start("second")), frame.offset(match.end("second"), end=True)))
    place = _place(frame, match)
    number_start = match.start("number") - 1
    number_start = frame.text.rindex("<", 0, number_start)
    apart = pct is None and _OF_SUBTYPE.match(frame.text, match.end("number") + 1)
    if match["subtype"] is not None and (apart or IN_OF.search(frame.text[:number_start])):
        place, end = None, match.end("number") + 1  # "12 cases of lcSSc and 8 of dcSSc"
    elif match["sex"] is not None and _SEX_BEHIND.match(frame.text, match.end("sex") + 1):
        place, end = None, match.end("number") + 1  # "285 of female sex"
    elif match["group"] is not None and (size := _SIZE_BEHIND.match(frame.text, end)):
        end = size.end()
    elif match["group"] is not None and n is None and (counted_behind := _COUNT_BEHIND.match(frame.text, end)):
        behind_it = frame.mentions[int(counted_behind[1])]
        n, end = int(behind_it.value.value), counted_behind.end()
        spans.append((behind_it.start, behind_it.end))
    behind = any(match[name] is not None for name in ("group", "subtype", "bare", "order", "people"))
    start = number_start if behind and match["ahead"] else match.start()
    second = int(match["second"]) if match["second"] else quantity.of
    return Figure(start, end, n, pct, of, place, tuple(spans), second)


def _counts_people(frame: Frame, mention: Mention) -> bool:
    """Whether a number can count people: no decimals, bounds, dispersions; a dash before it may look like a sign."""
    quantity = mention.value
    if not isinstance(quantity, Quantity) or quantity.comparator or quantity.sd is not None or quantity.se is not None:
        return False
    if len(quantity.spread) > 1 or quantity.p or quantity.min is not None or quantity.q1 is not None:
        return False
    if mention.label == "value":
        printed = frame.printed(mention)
        return quantity.integer and quantity.signed and printed[1:2].isspace()
    return quantity.percent or quantity.integer


def _place(frame: Frame, match: re.Match[str]) -> Mention | None:
    for name in ("group", "subtype", "bare", "ahead", "sex"):
        if match[name] is not None:
            return frame.mentions[int(match[name])]
    if match["order"] is not None:
        start = frame.offset(match.start("order"))
        return Mention("order", start, start + len(match["order"]), match["order"].lower())
    if match["people"] is not None:
        disease, cohort = (frame.mentions[int(i)] for i in re.findall(r":(\d+)>", match["people"]))
        return Mention("people", disease.start, cohort.end)
    return None
