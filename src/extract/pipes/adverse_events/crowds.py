"""People counted without a number: "half of the patients", "one in five", "everybody", "a patient", "some patients"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.adverse_events.figures import Figure
from extract.pipes.frames import Frame
from extract.pipes.mentions import Quantity

_COHORT = r"<cohort:\d+>"
_SHARE = re.compile(
    rf"(?<![\w-])(?:about\s+|roughly\s+|around\s+)?(?:(?:an?|one|<count:(?P<many>\d+)>)[\s-]+)?(?P<share>half|quarter|third|fifth|tenth)s?\s+of\s+"
    rf"(?:(?:the|all|our|these)\s+)*(?:{_COHORT}|them\b|people\b|those\b|(?=<group))",
    re.I,
)
# A third is seldom meant to the decimal.
_PERCENT = {"half": 50.0, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_ONE_IN = re.compile(r"<count:(?P<one>\d+)>\s+(?:in|out\s+of)\s+(?:every\s+)?<count:(?P<of>\d+)>")
_VERB = r"(?:had|have|has|experienced|reported|developed|suffered|complained|noticed|showed|felt|got|sustained|died)\b"
_EVERYONE = re.compile(
    rf"\b(?:everyone|everybody|all(?:\s+of\s+them)?|(?:all|each|every)(?:\s+(?:of\s+)?(?:the|our|these|those|them|single|treated|other))*\s+{_COHORT})(?=\s+{_VERB})"
    rf"|(?<=\b(?:in|by) )(?:everyone|everybody|every\s+(?:single\s+)?(?:one|{_COHORT})|all\s+(?:of\s+them|(?:the\s+|our\s+)?{_COHORT}))(?!\s*(?:groups?|arms?))"
    rf"|(?<=\b(?:affected|troubled|bothered) )(?:all|every)\s+{_COHORT}",
    re.I,
)
# "flushing was universal": of whom is not said
_UNIVERSAL = re.compile(r"\b(?:was|were)\s+(?:almost\s+|nearly\s+)?universal\b", re.I)
_ALL = re.compile(
    r"\b(?:seen|noted|reported|observed|recorded|experienced|felt|found|present|noticed)\s+(?:in|by)\s+(?P<all>all)(?=\s*(?:[.;,)]|$|but\b|and\b))",
    re.I,
)
_CASE = re.compile(r"cases?\b", re.I)
_ONE_PERSON = re.compile(
    rf"(?<![\w-])an?\s+(?:(?:single|further|female|male|elderly|young|[a-z]+-year-old|<age:\d+>|<count:\d+>-year-old)\s+)*(?P<who>{_COHORT}|<(?:female|male):\d+>)"
    rf"(?=\s+(?:(?:on|in|with|receiving|given)\s+(?:the\s+)?<group:\d+>\s+(?:group\s+|arm\s+)?|with\s+(?:[a-z]+\s+)?(?:<(?:event|disease|subtype):\d+>|[a-z]+)\s+)?(?:{_VERB}|stopped|withdrew|was\s+(?:hospitali[sz]ed|withdrawn|admitted)))|(?<=\bin )a\s+(?:single\s+)?(?P<alone>{_COHORT})",
    re.I,
)
_PERSON = re.compile(r"(?:patient|\bpt|participant|subject|person|woman|man|case|volunteer|girl|boy)$", re.I)
# "the only serious adverse event was a hip fracture", "the single death was on placebo"
_THE_ONE = re.compile(
    r"\b(?:the\s+(?:only|single|sole)|an?\s+single)\s+(?=(?:(?:severe|fatal|treatment-related|drug-related)\s+)?(?:serious\s+(?:adverse\s+)?event\b|SAE\b|death\b))",
    re.I,
)
_SOME = re.compile(
    rf"(?<![\w-])(?:most|many|several|some|a\s+few|few|various|a\s+number\s+of|the\s+majority\s+of)\s+(?:of\s+)?(?:(?:the|our|these|those)\s+)?(?:{_COHORT}|people\b|them\b|(?<=those )(?=(?:on|given|receiving|in)\s+<group))",
    re.I,
)


def find_crowds(frame: Frame, figures: list[Figure]) -> list[Figure]:
    """The figures of a frame with those that count people without a number, in order."""
    found = list(figures)
    for crowd in _crowds(frame):
        inside = [f for f in found if crowd.start < f.end and f.start < crowd.end]
        if any(f.end > crowd.end or f.start < crowd.start for f in inside):
            continue
        found = [f for f in found if f not in inside] + [crowd]
    return sorted(found, key=lambda figure: figure.start)


def _crowds(frame: Frame) -> Iterator[Figure]:
    text = frame.text
    for match in _SHARE.finditer(text):
        many = frame.mentions[int(match["many"])].value if match["many"] else None
        times = many.value if isinstance(many, Quantity) else 1
        pct = _PERCENT.get(match["share"].lower())
        yield Figure(match.start(), match.end(), pct=pct and pct * times, people=True, rate=pct is None)
    for match in _ONE_IN.finditer(text):
        one, of = (frame.mentions[int(match[name])].value for name in ("one", "of"))
        if (
            isinstance(one, Quantity)
            and isinstance(of, Quantity)
            and (one.value == 1 or of.value == 10)
            and of.value > one.value
        ):
            yield Figure(match.start(), match.end(), pct=round(100 * one.value / of.value, 1), people=True)
    for match in _EVERYONE.finditer(text):
        tag = re.search(r"<cohort:(\d+)>$", match[0])
        if tag and _CASE.match(frame.words, frame.mentions[int(tag[1])].start - frame.start):
            continue  # "on account of T in every case": all of those just counted
        yield Figure(match.start(), match.end(), people=True, everyone=True)
    for match in _ALL.finditer(text):
        yield Figure(*match.span("all"), people=True, everyone=True)
    for match in _UNIVERSAL.finditer(text):
        yield Figure(match.start(), match.end(), people=True, rate=True, adverbial=True)
    for match in _ONE_PERSON.finditer(text):
        tag = re.search(r"\d+", match["who"] or match["alone"])
        mention = frame.mentions[int(tag[0])] if tag else None
        if mention and _PERSON.search(frame.printed(mention)):
            yield Figure(match.start(), match.end(), count=1, people=True)
    for match in _THE_ONE.finditer(text):
        yield Figure(match.start(), match.end(), count=1)
    for match in _SOME.finditer(text):
        yield Figure(match.start(), match.end(), people=True, rate=True)
