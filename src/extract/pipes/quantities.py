"""Numbers with all that is attached to them: "42 (98%) of 43", "18.2 ± 10.9 (P = 0.0002)", "−21.2 (95% CI −23.9, −18.5)".

Atoms (single numbers) are found first; then each takes up what stands behind it: a dispersion, and the parts of a
bracket as far as every part is understood. Numbers that only name something (phase 2, IL-17, [31]) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from extract.pipes.mentions import Mention, Quantity
from extract.pipes.numbers import DIGITS, MINUS, SIGNED, WORDS, is_decimal, parse_digits, parse_words

_TO = rf"\s*(?:to|[{MINUS}]|,|;|/|and|through)\s*"
_PERCENT_SIGN = r"\s*(?:%|per\s?cent\b|pct\b|percent\b)"
_P = re.compile(
    rf"\b[pP]\s*(?:[- ]?values?)?\s*(?P<sign>[=<>≤≥]|was|of|:)?\s*(?P<value>{DIGITS}|\.\d+|n\.?s\.?\b)(?:\s*[×x]\s*10\s*[{MINUS}]\d+)?",
    re.I,
)
_N = re.compile(rf"\b[nN]\s*[=:]\s*(?P<n>{DIGITS})(?:\s*/\s*(?P<of>{DIGITS}))?")
_PAIR = rf"(?P<low>{SIGNED})(?:%)?{_TO}(?P<high>{SIGNED})"
_CI = re.compile(
    rf"(?:9[059]\s*%?\s*(?:CI|confidence intervals?(?:\s*\(CI\))?|C\.I\.|credible interval|CrI)|\bCI\s*(?:9[059]\s*%?)?)\s*[:=,]?\s*(?:was|of|from)?\s*[\[\(]?\s*{_PAIR}\s*%?",
    re.I,
)
_IQR = re.compile(rf"\b(?:IQR|interquartile range|inter-quartile range|quartiles)\s*[:=,]?\s*[\[\(]?\s*{_PAIR}", re.I)
_RANGE = re.compile(rf"\b(?:range[ds]?|min[- ]?max)\s*(?:[:=,]|from|was)?\s*[\[\(]?\s*{_PAIR}", re.I)
_SD = re.compile(rf"(?:\bSD|\bs\.d\.|standard deviation)\s*[=:]?\s*(?:of\s+)?[±]?\s*(?P<value>{DIGITS})", re.I)
_SE = re.compile(rf"(?:\bSEM?|\bs\.e\.m?\.?|standard error)\s*[=:]?\s*(?:of\s+)?[±]?\s*(?P<value>{DIGITS})", re.I)
_PLUS_MINUS = re.compile(
    rf"\s*(?:±|\+/-|\+/−|\+ ?/ ?[{MINUS}])\s*(?P<value>{DIGITS})\s*%?(?:\s*(?P<kind>SEM?\b|SD\b))?"
)
_BARE_PAIR = re.compile(rf"(?P<low>{SIGNED})\s*%?\s*(?:to|[{MINUS}]|,|;)\s*(?P<high>{SIGNED})(?:\s*%)?")
_QUARTILES = re.compile(rf"(?P<median>{SIGNED})\s*;\s*(?P<low>{SIGNED})\s*;\s*(?P<high>{SIGNED})")
_FRACTION = re.compile(
    rf"(?P<n>{DIGITS})\s*(?:/|of|out of)\s*(?:the\s+)?(?P<of>{DIGITS})(?:\s*(?:patients|pts|subjects|participants))?",
    re.I,
)
_PERCENT = re.compile(rf"(?P<sign>[<>≤≥~≈]\s*)?(?P<pct>{DIGITS}){_PERCENT_SIGN}", re.I)

# Number words that name no count: "one of the", "no one", "phase one", "one another".
_ATOM = re.compile(
    rf"(?P<comparator>(?:[<>≤≥]|(?<=\s)(?:more than|less than|fewer than|at least|over|under|above|below)(?=\s))\s*)?"
    rf"(?:(?P<digits>(?<![\w.·/])(?<![A-Za-z][-–‐‑]){SIGNED}(?!\d)(?!\.\d))|(?<![\w-])(?P<words>{WORDS})(?![\w]))(?P<percent>{_PERCENT_SIGN})?",
    re.I,
)
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:phase|stage|type|types|grade|grades|table|tables|fig|figs|figure|figures|figs?\.|step|level|class|classes|"
    r"chapter|section|supplement|appendix|page|pp|volume|vol|issue|ref|refs|reference|references|no\.|number|version|model|visit|"
    r"cycle|room|criterion|criteria|day|days|week|weeks|month|months|part|study|site|arm|group|cohort|patient|case|PMID:?|"
    r"functional class|NYHA|point|item|score of|scored)\s*(?:[#°:]\s*)?|[#№])$",
    re.I,
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|before|after|by|from|to|through|between|and|of|during|early|late|mid|published|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter)\.?,?\s+(?:\d{1,2},?\s+)?|[(\[,;©–/-]\s*|\b(?:al\.?|ACR|EULAR)\s*[(,]?\s*|^\s*|[A-Za-z]\s)$",
    re.I,
)  # fmt: skip
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = re.compile(
    rf"\b(?:{_MONTH}\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:\s*[{MINUS}]\s*\d{{1,2}})?(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?(?:\s*[{MINUS}]\s*\d{{1,2}})?\s+{_MONTH}(?:,?\s+\d{{4}})?|{_MONTH}\s+\d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}:\d\d\b)",
    re.I,
)
_UNITS = re.compile(
    r"(?:\s*|-)(?:(?:µ|μ|m|k|n|p)?g(?:/\w+(?:/\w+)?)?\b|(?:m|d|µ|μ)?l(?:/\w+)?\b|mm(?:\s?hg|2|²|/h\w*)?\b|cm\w?\b|m\b|km\b|mmol\w*|µmol\w*|iu\b|units?\b|"
    r"j/cm\w*|gy\b|hz\b|mhz\b|kda\b|kg\b|bpm\b|dyn\w*|cells?\b|×|x\s*10|°|mgs?\b|mcg\b|ml\b|nm\b|µm\b|μm\b|points?\s+(?:or more|out of)|"
    r"(?:-fold|fold)\b|hours?\b|hrs?\b|h\b|min\b|minutes?\b|sites?\b|centers?\b|centres?\b|countries\b|hospitals?\b|u/\w+|euros?\b|\$|€|"
    r"million\b|billion\b|th\b|st\b|nd\b|rd\b|mg/\w+|times\b|databases\b)",
    re.I,
)  # fmt: skip
_RATIO = re.compile(
    r"(?<![\d:./])(?P<left>\d+(?:[.·]\d+)?)\s*(?::|to(?=\s*1\b))\s*(?P<right>\d+(?:[.·]\d+)?)(?:\s*:\s*\d+)*(?![\d:]|\s*(?:%|years|months|weeks|days|points|mg))"
)


def find_quantities(text: str, start: int, end: int, taken: Sequence[Mention] = ()) -> Iterator[Mention]:
    """The numbers in `text[start:end]`, one sentence, outside of `taken` (times and ages), in order.

    Labels: `count` (a whole number, n/N included), `percent`, `value` (decimals, signs, ±), `n` ("n = 50"),
    `p`, `ci` (an interval that no number takes up), `ratio`, `interval` (two ends), `date`, `measure` (with a unit that
    is no outcome's) and `label` (a number that only names something).
    """
    masks = [(mention.start, mention.end) for mention in taken]
    found: list[Mention] = []

    def free(left: int, right: int) -> bool:
        return not any(left < b and a < right for a, b in masks)

    def add(label: str, left: int, right: int, value: object = None, absorbed: Sequence[tuple[int, int]] = ()) -> None:
        found.append(Mention(label, left, right, value, tuple(absorbed)))
        masks.append((left, right))
        masks.extend(absorbed)

    for match in _DATE.finditer(text, start, end):
        if free(match.start(), match.end()):
            add("date", match.start(), match.end())
    for match in _RATIO.finditer(text, start, end):
        if free(match.start(), match.end()):
            ratio = (parse_digits(match["left"]), parse_digits(match["right"]))
            add("ratio", match.start(), match.end(), ratio)

    for match in _ATOM.finditer(text, start, end):
        left = match.start("digits") if match["digits"] else match.start("words")
        right = match.end()
        if not free(left, right):
            continue
        printed = match["digits"] or match["words"]
        before, after = text[max(start, left - 30) : left], text[right : min(end, right + 40)]
        if match["digits"] and not match["percent"]:
            kind = _naming(printed, before, after)
            if kind:
                add(kind, left, right)
                continue
        if printed.lower() == "one" and re.search(r"\b(?:every|each|any|no|another|this|that|which)\s+$", before):
            continue
        if match["words"] and re.match(r"\s+(?:another|of the (?:most|first|few|main|largest)|hand)\b", after):
            continue
        named = _named_number(text, left, right, start, end)
        if named is not None:
            label, a, b, value = named
            if free(a, b):
                add(label, a, b, value)
            continue
        if match["digits"] and not match["percent"]:
            pair = _BARE_PAIR.match(text, left, end)
            if pair and "," not in pair[0].replace(",", "", 0)[len(pair["low"]) :][:1] and _is_interval(pair, text):
                add("interval", left, pair.end(), (parse_digits(pair["low"]), parse_digits(pair["high"])))
                continue
        quantity, stop, absorbed = _compose(text, match, left, right, end)
        if free(right, stop) and all(free(a, b) for a, b in absorbed):
            right = stop
        else:
            quantity, right, absorbed = _atom(match), match.end(), []
        label = "percent" if quantity.percent else "count" if quantity.integer and not quantity.signed else "value"
        if label != "percent" and _UNITS.match(text, right, end):
            label = "measure"
        if quantity.sd is not None or quantity.se is not None:
            label = "value" if label == "count" else label
        add(label, left, right, quantity, absorbed)
    for label, pattern in (("ci", _CI), ("range", _RANGE), ("iqr", _IQR), ("p", _P)):
        for match in pattern.finditer(text, start, end):
            if free(match.start(), match.end()):
                add(label, match.start(), match.end(), _p_text(match) if label == "p" else _ends(match))
    yield from sorted(found, key=lambda mention: mention.start)


def _atom(match: re.Match[str]) -> Quantity:
    comparator = (match["comparator"] or "").strip().lower()
    signs = {"more than": ">", "over": ">", "above": ">", "at least": "≥", "less than": "<", "fewer than": "<", "under": "<", "below": "<"}  # fmt: skip
    if match["words"]:
        value = float(parse_words(match["words"]))
        return Quantity(value, integer=True, words=True, percent=bool(match["percent"]), comparator=signs.get(comparator, comparator) or None)  # fmt: skip
    printed = match["digits"]
    return Quantity(
        parse_digits(printed),
        integer=not is_decimal(printed),
        signed=printed[0] in MINUS + "+",
        percent=bool(match["percent"]),
        comparator=signs.get(comparator, comparator) or None,
    )


def _naming(printed: str, before: str, after: str) -> str | None:
    """`label`, `date` or None: whether a number in digits only names something."""
    if re.match(r"\]|\s*(?:st|nd|rd|th)\b", after) and re.search(r"\[(?:\d+[,–-]\s*)*$", before):
        return "label"
    if (
        re.search(r"\[(?:\d+\s*[,–-]\s*)*$", before)
        and re.match(r"(?:\s*[,–-]\s*\d+)*\]", after)
        and not is_decimal(printed)
    ):
        return "label"
    if _LABEL_BEFORE.search(before) and not re.match(r"\s*\)?\s*(?:patients|subjects|participants|%)", after):
        return "label"
    if (
        re.match(r"-?[A-Za-z]{2,}\d|-[A-Z]\b|(?:st|nd|rd|th)\b|[A-Za-z]+-", after)
        and not re.match(r"(?:st|nd|rd|th)?-(?:week|month|year|day|point|patient|subject)", after)
        and re.match(r"(?:st|nd|rd|th)\b", after)
    ):
        return "label"
    if re.fullmatch(r"(?:19|20)\d\d", printed) and _YEAR_BEFORE.search(before):
        if not re.match(r"\s+(?:patients|subjects|participants|cases|pts|people|women|men|individuals|articles|studies|records|citations|SSc)\b", after):  # fmt: skip
            return "date"
    return None


def _named_number(text: str, left: int, right: int, start: int, end: int) -> tuple[str, int, int, object] | None:
    """A number inside "n = 50", "p = 0.02", "95% CI 1 to 2", "range 2-48": the whole of it, as its own mention."""
    window = max(start, left - 32)
    for label, pattern in (("n", _N), ("p", _P), ("ci", _CI), ("iqr", _IQR), ("range", _RANGE)):
        for match in pattern.finditer(text, window, end):
            if match.start() > left:
                break
            if match.start() <= left and right <= match.end():
                if label == "p":
                    return label, match.start(), match.end(), _p_text(match)
                if label == "n":
                    value = parse_digits(match["n"])
                    of = int(parse_digits(match["of"])) if match["of"] else None
                    stop, pct = match.end(), None
                    share = re.compile(rf"\s*[,;(\[]\s*(?P<pct>{DIGITS})\s*%\s*[)\]]?(?![^()]*\()").match(
                        text, stop, end
                    )
                    if share:
                        pct, stop = parse_digits(share["pct"]), share.end("pct") + 1
                    return label, match.start(), stop, Quantity(value, integer=True, of=of, pct=pct)
                return label, match.start(), match.end(), _ends(match)
    return None


def _p_text(match: re.Match[str]) -> str:
    """A p value as RECORDS.md keeps it: "0.03", "<0.001", "ns"."""
    value = match["value"].replace("·", ".").replace(",", ".").lower()
    if value.startswith("n"):
        return "ns"
    value = "0" + value if value.startswith(".") else value
    sign = match["sign"] if match["sign"] in ("<", ">", "≤", "≥") else ""
    return sign + value


def _ends(match: re.Match[str]) -> tuple[float, float]:
    return parse_digits(match["low"]), parse_digits(match["high"])


def _is_interval(pair: re.Match[str], text: str) -> bool:
    """Whether "a-b" are two ends of a range: ascending, joined by a dash or "to", not a list."""
    joint = text[pair.end("low") : pair.start("high")].strip(" %")
    if joint in ("to", *MINUS):
        low, high = _ends(pair)
        return abs(low) < abs(high) or (joint == "to" and low != high)
    return False


def _compose(
    text: str, match: re.Match[str], left: int, right: int, end: int
) -> tuple[Quantity, int, list[tuple[int, int]]]:
    """The number with what follows it; where it stops; the stretches it takes up further on."""
    quantity = _atom(match)
    absorbed: list[tuple[int, int]] = []
    plus_minus = _PLUS_MINUS.match(text, right, end)
    if plus_minus:
        spread = parse_digits(plus_minus["value"])
        se = (plus_minus["kind"] or "").upper().startswith("SE")
        quantity = quantity.with_(**{"se" if se else "sd": spread})
        right = plus_minus.end()
    of = re.compile(rf"\s*(?:/|of|out of)\s*(?:the\s+)?(?P<of>{DIGITS}|{WORDS})(?![\w%]|\.\d|\s*%|\s*/)", re.I)
    bracket_end = _take_bracket(text, right, end, quantity)
    if bracket_end:
        quantity, right = bracket_end
    if quantity.integer and not quantity.percent and not quantity.signed and quantity.sd is None:
        fraction = of.match(text, right, end)
        if fraction:
            printed = fraction["of"]
            whole = parse_digits(printed) if printed[0].isdigit() else float(parse_words(printed))
            if (
                whole >= quantity.value
                and not _UNITS.match(text, fraction.end(), end)
                and not re.match(
                    r"\s*(?:weeks?|months?|years?|days?|doses|arms|groups)\b",
                    text[fraction.end() : fraction.end() + 12],
                )
            ):
                quantity = quantity.with_(of=int(whole))
                right = fraction.end()
                if not bracket_end:
                    later = _take_bracket(text, right, end, quantity)
                    if later:
                        quantity, right = later
        if quantity.pct is None:
            noun = re.compile(r"(?:\s+(?!and\b|or\b|with\b|to\b|in\b|on\b|of\b)[A-Za-z-]+){1,3}(?=\s*[\(\[])").match(
                text, right, end
            )
            if noun:
                share = re.compile(rf"\s*[\(\[]\s*(?P<pct>{DIGITS})\s*%\s*[\)\]]").match(text, noun.end(), end)
                if share:
                    quantity = quantity.with_(pct=parse_digits(share["pct"]))
                    absorbed.append((share.start(), share.end()))
    trailing = re.compile(r"\s*,\s*(?=95)|\s*;\s*(?=95)").match(text, right, end)
    if trailing and quantity.ci_low is None:
        ci = _CI.match(text, trailing.end(), end)
        if ci:
            low, high = _ends(ci)
            quantity = quantity.with_(ci_low=low, ci_high=high)
            right = ci.end()
    return quantity, right, absorbed


def _take_bracket(text: str, right: int, end: int, quantity: Quantity) -> tuple[Quantity, int] | None:
    """The bracket right behind a number, if each of its parts is understood."""
    opening = re.compile(r"\s*(?P<open>[\(\[])").match(text, right, end)
    if not opening:
        return None
    closing = text.find(")" if opening["open"] == "(" else "]", opening.end(), end)
    inner_start = opening.end()
    if opening["open"] == "(":
        depth, position = 1, opening.end()
        while position < end and depth:
            depth += {"(": 1, ")": -1}.get(text[position], 0)
            position += 1
        closing = position - 1 if not depth else -1
    if closing < 0 or closing - inner_start > 90:
        return None
    inner = text[inner_start:closing].strip()
    taken = _parts(inner, quantity)
    return (taken, closing + 1) if taken is not None else None


def _parts(inner: str, quantity: Quantity) -> Quantity | None:
    """The quantity with all parts of a bracket's content, or None if some part is not understood."""
    quartiles = _QUARTILES.fullmatch(inner)
    if quartiles:
        return quantity.with_(spread=tuple(parse_digits(quartiles[name]) for name in ("median", "low", "high")))
    rest = inner
    patterns: tuple[tuple[re.Pattern[str], Callable[[Quantity, re.Match[str]], Quantity]], ...] = (
        (_CI, lambda q, m: q.with_(ci_low=_ends(m)[0], ci_high=_ends(m)[1])),
        (_IQR, lambda q, m: q.with_(q1=_ends(m)[0], q3=_ends(m)[1])),
        (_RANGE, lambda q, m: q.with_(min=_ends(m)[0], max=_ends(m)[1])),
        (_P, lambda q, m: q.with_(p=_p_text(m))),
        (_N, lambda q, m: q.with_(n=int(parse_digits(m["n"])), of=int(parse_digits(m["of"])) if m["of"] else q.of)),
        (_SE, lambda q, m: q.with_(se=parse_digits(m["value"]))),
        (_SD, lambda q, m: q.with_(sd=parse_digits(m["value"]))),
    )  # fmt: skip
    for pattern, apply in patterns:
        match = pattern.search(rest)
        if match:
            quantity = apply(quantity, match)
            rest = rest[: match.start()] + rest[match.end() :]
    fraction = _FRACTION.search(rest)
    if fraction and parse_digits(fraction["n"]) <= parse_digits(fraction["of"]):
        quantity = quantity.with_(n=int(parse_digits(fraction["n"])), of=int(parse_digits(fraction["of"])))
        rest = rest[: fraction.start()] + rest[fraction.end() :]
    percent = _PERCENT.fullmatch(rest.strip(" ,;()[]")) or _PERCENT.fullmatch(
        re.split(r"[;,]\s", rest.strip(" ,;"))[0].strip()
    )
    if percent:
        quantity = quantity.with_(pct=parse_digits(percent["pct"]))
        rest = rest.replace(percent[0], "", 1)
    left_over = rest.strip(" ,;:()[]")
    if not left_over:
        return quantity if inner else None
    if re.fullmatch(rf"±?\s*{DIGITS}", left_over):
        value = parse_digits(left_over.lstrip("± "))
        if "±" in left_over:
            return quantity.with_(sd=value)
        return quantity.with_(spread=(value,))
    pair = _BARE_PAIR.fullmatch(left_over)
    if pair and not re.fullmatch(r"\d+,\s\d+", left_over):
        return quantity.with_(spread=_ends(pair))
    return None
