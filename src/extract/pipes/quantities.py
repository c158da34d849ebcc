"""Numbers, each with a label that says what sort of number it is.

Atoms (single numbers) are found first; then each takes up what belongs to it (`attached.py`). Numbers that only name
something (phase 2, IL-17, [31], June 2014) are set apart, so that no rule counts them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.pipes.attached import CI, IQR, PAIR, PERCENT_SIGN, RANGE, N, P, attach, ends, p_text
from extract.pipes.mentions import Mention, Quantity
from extract.pipes.numbers import DIGITS, MINUS, SIGNED, WORDS, is_decimal, parse_digits, parse_words

_COMPARATORS = {
    "more than": ">", "over": ">", "above": ">", "at least": "≥", "less than": "<", "fewer than": "<", "under": "<", "below": "<",
}  # fmt: skip
_ATOM = re.compile(
    rf"(?P<comparator>(?:[<>≤≥]|(?<=\s)(?:{'|'.join(_COMPARATORS)})(?=\s))\s*)?"
    rf"(?:(?P<digits>(?<![\w.·])(?<!\d/)(?<![A-Za-z][-–‐‑]){SIGNED}(?!\d)(?!\.\d))|(?:(?<![\w-])|(?-i:(?<=[a-z])(?=[A-Z])))(?P<words>{WORDS})(?![\w]))"
    rf"(?P<percent>{PERCENT_SIGN})?",
    re.I,
)
# Words that a number behind them only numbers.
_NUMBERED = re.compile(
    r"(?:\b(?:phase|stage|types?|grades?|tables?|figs?|figs?\.|figures?|step|level|class|classes|chapter|section|supplement|"
    r"appendix|page|pp|volume|vol|issue|refs?|references?|no\.|number|version|model|visit|cycle|room|alpha|beta|gamma|"
    r"criterion|criteria|days?|weeks?|months?|(?<!took )(?<!take )(?<!taken )part|study|patient|case|PMID:?|NYHA|point|item|"
    r"functional class)\s*(?:[#°]\s*)?|(?:^|[(,;]\s*|\b(?:in|of|from|to|and|control|each)\s+)(?:site|arm|group|cohort)s?\s+|[#№*†‡])$",
    re.I,
)
# Of these only tables and the like are numbered in parts: "the placebo arm 20.5" is a value.
_NUMBERED_IN_PARTS = re.compile(r"\b(?:tables?|fig(?:ure)?s?\.?|chapter|section|supplement|version|model)\s*$", re.I)
_COUNTED = r"(?:patients|subjects|participants|cases|pts|people|persons|adults|children|volunteers|members|women|men|individuals|articles|studies|records|citations|SSc)\b"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = rf"\d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:\s*[{MINUS}]\s*\d{{1,2}})?"
_DATE = re.compile(
    rf"\b(?:{_MONTH}\s+\d{{4}}|{_MONTH}\s+{_DAY}(?:,?\s+\d{{4}})?|{_DAY}\s+{_MONTH}(?:,?\s+\d{{4}})?|"
    rf"\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d|(?<=\bat )\d{{1,2}}:\d\d\b|\d{{1,2}}:\d\d(?=\s*(?:[ap]\.?m\b|h\b|(?:C?E[SD]?T|GMT|UTC)\b)))",
    re.I,
)
_YEAR_BEFORE = re.compile(
    rf"(?:\b(?:in|since|until|till|before|after|by|from|to|through|between|and|of|during|early|late|mid|published|{_MONTH}|"
    r"spring|summer|autumn|fall|winter|al\.?|ACR|EULAR)\.?,?\s*[(,]?\s*(?:\d{1,2},?\s+)?|[(\[,;©–/-]\s*|^\s*|[A-Za-z]\s)$",
    re.I,
)
# Units that make a number something else than a count of people or a score.
_UNIT = re.compile(
    r"(?:\s*|-)(?:(?:µ|μ|m|k|n|p)?g(?:/\w+(?:/\w+)?)?\b|(?:m|d|µ|μ)?l(?:/\w+)?\b|mm(?:\s?hg|2|²|/h\w*)?\b|cm\w?\b|m\b|km\b|"
    r"mmol\w*|µmol\w*|iu\b|units/\w+|j/cm\w*|gy\b|hz\b|mhz\b|kda\b|bpm\b|dyn\w*|cells?\b|×|x\s*10|°|mgs?\b|mcg\b|nm\b|µm\b|μm\b|"
    r"points?\s+(?:or more|out of)|folds?\b|hours?\b|hrs?\b|h\b|min\b|minutes?\b|sites?\b|centers?\b|centres?\b|"
    r"countries\b|hospitals?\b|u/\w+|euros?\b|\$|€|million\b|billion\b|th\b|st\b|nd\b|rd\b|times\b|databases\b)",
    re.I,
)
_RATIO = re.compile(
    rf"(?<![\d:./·{MINUS}])(?<![Pp]atient )(?<![Cc]ase )(?P<left>\d+(?:[.·]\d+)?)\s*(?::|to(?=\s*1\b(?![.·]\d)))\s*(?P<right>\d+(?:[.·]\d+)?)(?:\s*:\s*\d+)*"
    r"(?![\d:]|\s*(?:%|years|months|weeks|days|points|mg))"
)
# "31 to 100 mg" of people who were assigned: a count and its arm, no range of doses.
_ALLOTTED_BEFORE = re.compile(r"\b(?:assigned|allocated|randomi[sz]ed)\b[^.;]{0,90}?(?:,|\band|\()\s*$", re.I)
_DOSE_BEHIND = re.compile(r"\s*(?:mg|g|µg|mcg|IU|ml)\b", re.I)
_NO_COUNT_BEFORE_ONE = re.compile(r"\b(?:every|each|any|no|another|this|that|which)\s+$", re.I)
_SHARE_OF_N = re.compile(rf"\s*[,;(\[]\s*(?P<pct>{DIGITS})\s*%(?=\s*[)\];,.]|\s*$)(?![^()]*\()")
_NAMED = (("n", N), ("p", P), ("ci", CI), ("iqr", IQR), ("range", RANGE))


def find_quantities(text: str, start: int, end: int, taken: Sequence[Mention] = ()) -> Iterator[Mention]:
    """The numbers in `text[start:end]`, one sentence, outside of `taken` (times and ages), in order.

    Labels: `count` (a whole number, n/N included), `percent`, `value` (decimals, signs, ±), `n` ("n = 50"), `p`,
    `ci`, `iqr`, `range` (intervals that no number takes up), `ratio`, `interval` (two ends without a name), `date`,
    `measure` (with a unit that is no outcome's) and `label` (a number that only names something).
    """
    found: list[Mention] = []
    masks = [(mention.start, mention.end) for mention in taken]

    def add(mention: Mention) -> None:
        found.append(mention)
        masks.extend([(mention.start, mention.end), *mention.absorbed])

    def free(left: int, right: int) -> bool:
        return not any(left < b and a < right for a, b in masks)

    for match in _DATE.finditer(text, start, end):
        if free(*match.span()):
            add(Mention("date", *match.span()))
    for match in _RATIO.finditer(text, start, end):
        if free(*match.span()):
            add(Mention("ratio", *match.span(), (parse_digits(match["left"]), parse_digits(match["right"]))))
    named = [(label, match) for label, pattern in _NAMED for match in pattern.finditer(text, start, end)]
    for match in _ATOM.finditer(text, start, end):
        left = match.start("digits") if match["digits"] else match.start("words")
        if not free(left, match.end()):
            continue
        holder = next(((label, m) for label, m in named if m.start() <= left and match.end() <= m.end()), None)
        mention = _named(text, *holder, end) if holder else _atom_mention(text, match, left, end)
        if mention is None:
            continue
        if not all(free(a, b) for a, b in [(mention.start, mention.end), *mention.absorbed]):
            if holder:
                continue
            mention = Mention(_label(text, quantity := _atom(match), match.end(), end), left, match.end(), quantity)
        add(mention)
    for label, match in named:
        if label == "p" and free(*match.span()):  # "p = NS" holds no number
            add(_named(text, label, match, end))
    yield from sorted(found, key=lambda mention: mention.start)


def _named(text: str, label: str, match: re.Match[str], end: int) -> Mention:
    """A number with its name: "n = 50", "p = 0.02", "95% CI 1 to 2", "range 2-48"."""
    if label == "n":
        return _count_named_n(text, match, end)
    return Mention(label, *match.span(), p_text(match) if label == "p" else ends(match))


def _count_named_n(text: str, match: re.Match[str], end: int) -> Mention:
    """ "n = 37; 74%": the count with its share."""
    of = int(parse_digits(match["of"])) if match["of"] else None
    quantity, stop = Quantity(parse_digits(match["n"]), integer=True, of=of), match.end()
    share = _SHARE_OF_N.match(text, stop, end)
    if share:
        quantity, stop = quantity.with_(pct=parse_digits(share["pct"])), share.end()
    return Mention("n", match.start(), stop, quantity)


def _atom_mention(text: str, match: re.Match[str], left: int, end: int) -> Mention | None:
    """A number and what is attached to it, or None where a number word counts nothing ("every one")."""
    before, after = text[max(0, left - 30) : left], text[match.end() : min(end, match.end() + 40)]
    if match["words"]:
        counts_nothing = re.match(r"\s+(?:another|of the (?:most|first|few|main|largest)|hand)\b", after)
        if counts_nothing or (match["words"].lower() == "one" and _NO_COUNT_BEFORE_ONE.search(before)):
            return None
    elif not match["percent"]:
        naming = _naming(match["digits"], before, after)
        if naming:
            return Mention(naming, left, match.end())
        pair = PAIR.match(text, left, end)
        if pair and _is_interval(pair, text):
            return Mention("interval", left, pair.end(), ends(pair))
    quantity, stop, absorbed = attach(text, match.end(), end, _atom(match))
    return Mention(_label(text, quantity, stop, end), left, stop, quantity, tuple(absorbed))


def _atom(match: re.Match[str]) -> Quantity:
    """The bare number."""
    printed = (match["comparator"] or "").strip().lower()
    comparator = _COMPARATORS.get(printed, printed) or None
    percent = bool(match["percent"])
    if match["words"]:
        value = float(parse_words(match["words"]))
        return Quantity(value, integer=True, words=True, percent=percent, comparator=comparator)
    digits = match["digits"]
    return Quantity(
        parse_digits(digits),
        integer=not is_decimal(digits),
        signed=digits[0] in MINUS + "+",
        percent=percent,
        comparator=comparator,
    )


def _label(text: str, quantity: Quantity, stop: int, end: int) -> str:
    if quantity.percent:
        return "percent"
    if _UNIT.match(text, stop, end):
        return "measure"
    dispersed = quantity.sd is not None or quantity.se is not None
    return "count" if quantity.integer and not quantity.signed and not dispersed else "value"


def _naming(printed: str, before: str, after: str) -> str | None:
    """`label` or `date` where a number in digits only names something, else None."""
    citation = re.search(r"\[(?:\d+\s*[,–-]\s*)*$", before) and re.match(r"(?:\s*[,–-]\s*\d+)*\]", after)
    if (citation and "." not in printed) or re.match(r"(?:st|nd|rd|th)\b", after):
        return "label"
    counted = re.match(rf"\s*\)?\s*(?:{_COUNTED}|%)", after)
    # "in the placebo arm 26 had": groups are numbered by single digits
    grouped = len(printed) > 1 and re.search(r"\b(?:arm|group|cohort)\s+$", before, re.I)
    if re.search(r"\b(?:group|arm|cohort|set)\s+$", before, re.I) and re.match(r"\s*[(\[]\s*[nN]\s*=", after):
        return "label"  # "comparison group 1 (n = 40)"
    if re.search(rf"(?:\d|\b{WORDS})[\s-]+(?:days?|weeks?|months?|years?)\s*$", before, re.I):
        return None  # "at six months 19"
    in_parts = not is_decimal(printed) or _NUMBERED_IN_PARTS.search(before)
    if _NUMBERED.search(before) and in_parts and not counted and not grouped:
        return "label"
    if re.fullmatch(r"(?:19|20)\d\d", printed) and _YEAR_BEFORE.search(before) and not counted:
        return "date"
    return None


def _is_interval(pair: re.Match[str], text: str) -> bool:
    """Whether "a-b" are two ends of a range: joined by a dash and ascending, or joined by "to"; not a list."""
    joint = text[pair.end("low") : pair.start("high")].strip(" %")
    if joint == "to" and re.match(r"-[a-z]", text[pair.end() : pair.end() + 2]):
        return False  # "70 to weekly and 69 to 3-weekly treatment"
    low, high = ends(pair)
    if joint == "to" and _DOSE_BEHIND.match(text, pair.end()):
        return not _ALLOTTED_BEFORE.search(text[max(0, pair.start() - 120) : pair.start()])
    return (joint in MINUS and bool(joint) and abs(low) < abs(high)) or (joint == "to" and low != high)
