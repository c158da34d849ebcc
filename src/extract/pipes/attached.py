"""What stands behind a number and belongs to it: a dispersion, an interval, a p value, a share, a denominator.

"18.2 ± 10.9 (P = 0.0002)", "−21.2 (95% CI −23.9, −18.5)", "42 (98%) of 43", "7 (5-9)", "3.3 [3; 0; 8]". A bracket is
taken up only if each of its parts is understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from extract.pipes.mentions import Quantity
from extract.pipes.numbers import DIGITS, MINUS, SIGNED, SPACED, WORDS, parse_digits, parse_words

PERCENT_SIGN = r"\s*(?:%|per\s?cent\b|pct\b|percent\b)"
_TO = rf"\s*(?:to|[{MINUS}]|,|;|/|and|through)\s*"
_PAIR = rf"(?P<low>{SIGNED})(?:%)?{_TO}(?P<high>{SIGNED})"

# "(NS)", "; n.s. for both": without its letter only where nothing else is meant
_BARE_NS = r"(?:(?<=[(\[])|(?<=[;,]\s))(?=(?:NS\b|n\.s\.)\s*(?:[)\];,]|(?:for|in|vs|versus|at|between)\b))"
P = re.compile(
    rf"(?:\b[pP]\s*(?:[- ]?values?)?\s*(?P<sign>[=<>≤≥]|was|of|:)?\s*|{_BARE_NS})(?P<value>0[.,·]\d+|(?<=[=<>≤≥: fs]){DIGITS}|\.\d+|n\.s\.|ns\b)"
    rf"(?:\s*[×x]\s*10\s*[{MINUS}]\d+)?",
    re.I,
)
N = re.compile(rf"\b[nN]\s*[=:]\s*(?P<n>{SPACED}(?=[)\],;]|$)|{DIGITS})(?:\s*/\s*(?P<of>{DIGITS}))?")
CI = re.compile(
    rf"(?:9[059]\s*(?:%|per\s?cent\b)?\s*(?:CI|confidence intervals?(?:\s*\(CI\))?|C\.I\.|credible interval|CrI)|\bconfidence interval|\bCI\s*(?:9[059]\s*%?)?)"
    rf"\s*[:=,]?\s*(?:was|of|from)?\s*[\[\(]?\s*{_PAIR}(?:\s*%)?",
    re.I,
)
IQR = re.compile(rf"\b(?:IQR|interquartile range|inter-quartile range|quartiles)\s*[:=,]?\s*[\[\(]?\s*{_PAIR}", re.I)
RANGE = re.compile(rf"\b(?:range[ds]?|min[- ]?max)\s*(?:[:=,]|from|was)?\s*[\[\(]?\s*{_PAIR}", re.I)
PAIR = re.compile(rf"(?P<low>{SIGNED})\s*%?\s*(?:to|[{MINUS}]|,|;)\s*(?P<high>{SIGNED})(?:\s*%)?")
_SD = re.compile(rf"(?:\bSD|\bs\.d\.|standard deviation)\s*[=:]?\s*(?:of\s+)?[±]?\s*(?P<value>{DIGITS})", re.I)
_SE = re.compile(rf"(?:\bSEM?|\bs\.e\.m?\.?|standard error)\s*[=:]?\s*(?:of\s+)?[±]?\s*(?P<value>{DIGITS})", re.I)
_PLUS_MINUS = re.compile(
    rf"\s*(?:±|\+/-|\+/−|\+ ?/ ?[{MINUS}])\s*(?P<value>{DIGITS})(?:\s*%)?(?:\s*(?P<kind>SEM?\b|SD\b))?"
)
_QUARTILES = re.compile(rf"(?P<median>{SIGNED})\s*;\s*(?P<low>{SIGNED})\s*;\s*(?P<high>{SIGNED})")
_FRACTION = re.compile(
    rf"(?P<n>{DIGITS})\s*(?:/|of|out of)\s*(?:the\s+)?(?P<of>{DIGITS})(?:\s*(?:patients|pts|subjects|participants))?",
    re.I,
)
_PERCENT = re.compile(rf"(?P<sign>[<>≤≥~≈]\s*)?(?P<pct>{DIGITS}){PERCENT_SIGN}", re.I)
_OF = re.compile(
    rf"\s*(?:/|of|out of)\s*(?:the\s+)?(?P<of>{DIGITS}|{WORDS})(?![\w%]|\.\d|\s*%|\s*/)"
    r"(?!\s*(?:weeks?|months?|years?|days?|doses|arms|groups|centres?|centers?|mg|g|mcg|µg|μg|ml|IU)\b)",
    re.I,
)
_NOUN = re.compile(r"(?:\s+(?!and\b|or\b|with\b|to\b|in\b|on\b|of\b)[A-Za-z-]+){1,3}(?=\s*[\(\[])")
_SHARE = re.compile(rf"\s*[\(\[]\s*(?P<pct>{DIGITS})\s*%\s*[\)\]]")
_TRAILING_CI = re.compile(r"\s*[,;]\s*(?=95)")
LONGEST_BRACKET = 90  # characters; what is longer is prose


def p_text(match: re.Match[str]) -> str:
    """A p value as RECORDS.md keeps it: "0.03", "<0.001", "ns"."""
    value = match["value"].replace("·", ".").replace(",", ".").lower()
    if value.startswith("n"):
        return "ns"
    value = "0" + value if value.startswith(".") else value
    return (match["sign"] if match["sign"] in ("<", ">", "≤", "≥") else "") + value


def ends(match: re.Match[str]) -> tuple[float, float]:
    """Both ends of an interval."""
    return parse_digits(match["low"]), parse_digits(match["high"])


def attach(text: str, right: int, end: int, quantity: Quantity) -> tuple[Quantity, int, list[tuple[int, int]]]:
    """The number that ends at `right` with what follows it; where that stops; stretches it takes up further on."""
    quantity, right = _dispersion(text, right, end, quantity)
    bracket = _bracket(text, right, end, quantity)
    if bracket:
        quantity, right = bracket
    absorbed: list[tuple[int, int]] = []
    if quantity.integer and not quantity.percent and not quantity.signed and quantity.sd is None:
        quantity, right = _denominator(text, right, end, quantity, bool(bracket))
        share = _share_behind_noun(text, right, end) if quantity.pct is None else None
        if share:
            quantity = quantity.with_(pct=parse_digits(share["pct"]))
            absorbed.append(share.span())
    trailing = _TRAILING_CI.match(text, right, end) if quantity.ci_low is None else None
    ci = CI.match(text, trailing.end(), end) if trailing else None
    if ci:
        quantity = quantity.with_(ci_low=ends(ci)[0], ci_high=ends(ci)[1])
        right = ci.end()
    return quantity, right, absorbed


def _dispersion(text: str, right: int, end: int, quantity: Quantity) -> tuple[Quantity, int]:
    match = _PLUS_MINUS.match(text, right, end)
    if not match:
        return quantity, right
    name = "se" if (match["kind"] or "").upper().startswith("SE") else "sd"
    return quantity.with_(**{name: parse_digits(match["value"])}), match.end()


def _denominator(text: str, right: int, end: int, quantity: Quantity, had_bracket: bool) -> tuple[Quantity, int]:
    """ "42 (98%) of 43", "10/15 (67%)": the whole, and the share behind it."""
    match = _OF.match(text, right, end)
    if not match:
        return quantity, right
    printed = match["of"]
    whole = parse_digits(printed) if printed[0].isdigit() else float(parse_words(printed))
    if whole < quantity.value or whole % 1:  # "had one of 15.9"
        return quantity, right
    quantity, right = quantity.with_(of=int(whole)), match.end()
    later = None if had_bracket else _bracket(text, right, end, quantity)
    return later or (quantity, right)


def _share_behind_noun(text: str, right: int, end: int) -> re.Match[str] | None:
    """The "(74%)" of "37 patients (74%)"."""
    noun = _NOUN.match(text, right, end)
    return _SHARE.match(text, noun.end(), end) if noun else None


def _bracket(text: str, right: int, end: int, quantity: Quantity) -> tuple[Quantity, int] | None:
    """The bracket right behind a number, if each of its parts is understood."""
    start = right
    while start < end and text[start] in " \u00a0\u2009\u202f":
        start += 1
    if start >= end or text[start] not in "([":
        return None
    opening, closing = text[start], ")" if text[start] == "(" else "]"
    depth, position = 0, start
    while position < min(end, start + LONGEST_BRACKET):
        depth += (text[position] == opening) - (text[position] == closing)
        position += 1
        if not depth:
            taken = bracket_parts(text[start + 1 : position - 1].strip(), quantity)
            return (taken, position) if taken is not None else None
    return None


_Apply = Callable[[Quantity, re.Match[str]], Quantity]
_PARTS: tuple[tuple[re.Pattern[str], _Apply], ...] = (
    (CI, lambda q, m: q.with_(ci_low=ends(m)[0], ci_high=ends(m)[1])),
    (IQR, lambda q, m: q.with_(q1=ends(m)[0], q3=ends(m)[1])),
    (RANGE, lambda q, m: q.with_(min=ends(m)[0], max=ends(m)[1])),
    (P, lambda q, m: q.with_(p=p_text(m))),
    (N, lambda q, m: q.with_(n=int(parse_digits(m["n"])), of=int(parse_digits(m["of"])) if m["of"] else q.of)),
    (_SE, lambda q, m: q.with_(se=parse_digits(m["value"]))),
    (_SD, lambda q, m: q.with_(sd=parse_digits(m["value"]))),
)


def bracket_parts(inner: str, quantity: Quantity) -> Quantity | None:
    """The quantity with all parts of a bracket's content, or None if some part is not understood.

    >>> bracket_parts("95% CI 1.2 to 3.4; p = 0.02", Quantity(2.1)).p
    '0.02'
    >>> bracket_parts("mostly women", Quantity(30)) is None
    True
    """
    quartiles = _QUARTILES.fullmatch(inner)
    if quartiles:
        return quantity.with_(spread=tuple(parse_digits(quartiles[name]) for name in ("median", "low", "high")))
    rest = inner
    for pattern, apply in _PARTS:
        match = pattern.search(rest)
        if match:
            quantity = apply(quantity, match)
            rest = rest[: match.start()] + rest[match.end() :]
    fraction = _FRACTION.search(rest)
    if fraction and parse_digits(fraction["n"]) <= parse_digits(fraction["of"]):
        quantity = quantity.with_(n=int(parse_digits(fraction["n"])), of=int(parse_digits(fraction["of"])))
        rest = rest[: fraction.start()] + rest[fraction.end() :]
    rest = rest.strip(" ,;:()[]")
    percent = _PERCENT.match(rest)
    if percent:
        quantity = quantity.with_(pct=parse_digits(percent["pct"]))
        rest = rest[percent.end() :].strip(" ,;:()[]")
    if not rest:
        return quantity if inner else None
    if re.fullmatch(rf"±?\s*{DIGITS}", rest):
        value = parse_digits(rest.lstrip("± "))
        return quantity.with_(sd=value) if "±" in rest else quantity.with_(spread=(value,))
    pair = PAIR.fullmatch(rest)
    return quantity.with_(spread=ends(pair)) if pair else None
