"""A frame as a string of beads: its mentions and the words that steer how a number is read, in order.

"The mean <outcome:0> fell from <value:1> before <group:2>" gives statistic, outcome, down, number, baseline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from extract import lexicons
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, TimeSpan
from extract.pipes.outcomes.phrases import STAYED

PLACES = ("first", "second", "third", "fourth", "fifth")
_WHEN = r"(?:at|on|upon|since)\s+(?:the\s+)?(?:time\s+of\s+)?(?:study\s+|trial\s+|<stud(?:y|ies):\d+>\s+|extension\s+|open-label\s+|OLE\s+|core\s+|parent\s+|their\s+|its\s+|his\s+|her\s+)?"
_BEFORE = r"(?:treatment|therapy|transplant\w*|infusion|injection|intervention|starting|the\s+(?:first|start|drug|treatment|procedure|infusion)|any\b|<(?:group|drug|time):\d+>)"
_NOT_OF_TIME = r"(?!\s+of\s+(?:the\s+|this\s+|that\s+)?(?:\w+\s+)?<time)"

# Words that steer the reading. Earlier names win where two match at the same place.
CUES: dict[str, str] = {
    # "change from baseline", "lower than before treatment": what a change is measured against, not a time
    "reference": rf"than\s+before\b|(?:from|over|than|with|versus|vs\.?|against|above|below|relative\s+to|compared\s+(?:to|with))\s+(?:the\s+|its\s+|their\s+)?(?:baseline|pre-?treatment|before(?=\s+{_BEFORE}))(?:\s+values?|\s+levels?)?|between\s+baseline\s+and|from\s+(?:baseline|the\s+start)\s+(?:to|until)",
    "baseline": rf"{_WHEN}(?:baseline|entry|start|beginning|outset|inclusion|enrol\w+|admission|onset|presentation|diagnosis|first\s+(?:visit|infusion)|infusion|referral|initiation|recruitment|screening|randomi[sz]ation)|baseline|initial(?:ly)?|to\s+(?:begin|start)\s+with|(?:at\s+)?(?-i:BL)|(?:began|started)(?=\s+(?:out\s+)?(?:with|at|from)\b)|"
    r"at\s+first(?!\s+(?:visit|follow|<))|at\s+(?:the\s+)?(?:time\s+of\s+)?(?:the\s+)?transplantation|at\s+the\s+time\s+of\s+(?:the\s+)?<(?:group|drug):\d+>|"
    rf"pre-?(?:treatment|transplant\w*|therapy)|before(?:hand)?|prior\s+to(?=\s+{_BEFORE})|when\s+<(?:group|drug):\d+>\s+was\s+(?:begun|started)|the\s+month\s+before",
    "end": rf"(?:last|final|latest|most\s+recent)(?=\s+(?:recorded\s+|available\s+|measured\s+)?(?:<outcome|scores?\b|values?\b))|at\s+(?:the\s+|its\s+|their\s+)?(?:(?:very\s+)?end{_NOT_OF_TIME}(?:\s+of\s+(?:the\s+|that\s+|this\s+)?(?:study|trial|treatment|therapy|follow-?up|observation|<stud(?:y|ies):\d+>))?|(?:final|last|latest)\s+(?:visit|follow-?up|assessment|observation|examination))|at\s+(?:the\s+)?(?:study|trial|<stud(?:y|ies):\d+>)(?:[’']s)?\s+end|the\s+last\s+follow-?up(?:\s+of\s+each)?|"
    r"post-?(?:treatment|therapy)|after\s+(?:the\s+)?(?:treatment|therapy|<count:\d+>\s+(?:courses?|cycles?|infusions?|sessions?))|at\s+(?:each|every|all|any)\s+(?:time\s?points?|visits?)",
    "difference": r"(?:(?:significantly|statistically|not|markedly|clearly|were|was)\s+)+different(?!\s+(?:from\s+baseline|in\s+(?:design|age)))|(?-i:W?MDs?|LSMD)|net\s+(?:benefit|effect)|differ(?:s|ed|ing|ence|ences)?|apart|minus|treatment\s+effect|superior(?:ity)?|outperform\w*|favou?r(?:s|ed|ing)?",
    "statistic": r"(?:least[- ]squares?\s*(?:\(LS\)\s*)?means?|LS[- ]?means?|LSM|adjusted\s+(?:mean\w*|average)|means?|median\w*|average[sd]?|averaging)(?!\s+(?:of\s+)?(?:<(?:time|age):|follow|age\b|dose|disease|duration))",
    "stable": rf"stable|stabili[sz]\w+|no\s+(?:\w+\s+){{0,2}}changes?|{STAYED}|steady",
    "improve": r"improv\w+|better|ameliorat\w+|regress(?:ed|ion)|benefit(?:ed)?|softened",
    "worse": r"worse\w*|deteriorat\w+|progress(?:ed|ion)|aggravat\w+",
    "down": r"fell|fall(?:s|en|ing)?|decreas\w+|declin\w+|reduc\w+|dropp?\w*|lower(?:ed|ing)?|(?:c[ao]me|coming|gone|went|going|brought|down)\s+down|down|diminish\w+|less(?!\s+than\s+<(?:time|count|age|percent|value))|shrank|shrunk|smaller|below(?!\s*(?:[.;,)]|$))|cut|halved|slashed|eased|sank|sunk|lost|shed|lessen\w*|subsid\w+|dwindl\w+|reced\w+",
    "up": r"rose|ris(?:e|es|en|ing)|increas\w+|higher|climb\w*|(?:gone|went|going)\s+up|up\s+by|gained|greater|crept\s+up",
    "change": r"chang\w+|moved|movement|budged?|shifted|altered|delta|Δ",
    "than": r"than",
    "versus": r"versus|vs\.?|as\s+(?:against|compared\s+with)|against|compared\s+(?:with|to)",
    "respectively": r"respectively",
    "all": r"both|each|all|either",
    "former": r"(?:the\s+)?(?:former|one\s+(?:group|arm))",
    "latter": r"(?:the\s+)?(?:latter(?:\s+drug)?|other\s+(?:group|arm)|other(?=[,;.)]))",
    # "the second patient", "the third": one of several that were named in order
    "place": rf"(?:the\s+)?(?:{'|'.join(PLACES)}|last)(?:\s+(?:groups?|arm|one|<cohort:\d+>)|(?=\s*(?:[,.;:)(]|$|<(?:value|count|interval):|(?:from|by|was|were|had|it|at|fell|went|rose|dropped|to|and|with)\b)))(?!\s+<time)",
    # "with the antibody", "on the dummy": an arm by what was given there
    "given": r"(?:with|on|under|for|of)\s+the\s+(?P<substance>antibod(?:y|ies)|drug|compound|molecule|peptide|protein|enzyme|hormone|inhibitor|agent|medicine|medication|tablets?|capsules?|pills?|cells|injections?|infusions?|cream|gel|verum)(?!\s+(?:group|arm|level|concentration|dose))",
    "score": r"(?:the|that|this|their|whose|mean|median|corresponding)\s+scores?",
    "primary": r"primary\s+(?:efficacy\s+)?(?:end\s?-?points?|outcomes?|measures?|goal)",
    "pronoun": r"it",
}  # fmt: skip
# "the group that stopped", "those who stayed on drug", "the group that began with IgPro20"
_DOING = (
    r"(?:groups?|arm|those|ones|<cohort:\d+>)\s+(?:that|who|which)\s+(?:had\s+|have\s+)?"
    r"(?P<doing>(?:stopped|continued|stayed|switched|started|began|withdrew|discontinued|crossed\s+over|remained|tapered)(?:\s+(?:on|with|to|from)\s+(?:the\s+)?(?:<(?:group|drug):\d+>|drug|treatment|it)|\s+(?:<(?:group|drug):\d+>|it|treatment))?)"
)
_NUMBERS = ("value", "count", "percent", "interval", "measure")
_CORRECTED = re.compile(r"-(?:adjusted|corrected|subtracted)\b", re.I)
_TAG = r"<(?P<label>[a-z_]+):(?P<number>\d+)>"


@dataclass(slots=True)
class Bead:
    """A mention or a cue word; start and end are offsets into the frame's text."""

    kind: str
    start: int
    end: int
    mention: Mention | None = None
    name: str | None = None


@cache
def _pattern() -> re.Pattern[str]:
    competitors = sorted((form for term in lexicons.load("other_outcomes") for form in term.forms()), key=len, reverse=True)  # fmt: skip
    other = "|".join(rf"{re.escape(form)}(?:e?s)?" for form in competitors)
    cues = "|".join(f"(?P<{name}>{words})" for name, words in CUES.items())
    return re.compile(
        rf"{_TAG}|(?<![\w<])(?:(?P<other>facial\s+(?=<outcome)|{other})|(?<=\bin\s)(?P<form>[a-z]{{1,3}}SSc|overlap)|(?P<untreated>(?:without|no)\s+(?:(?:any|further|active|specific)\s+)?treatment(?!\s+(?:effect|differen|benefit|response|relat))|(?:without|no)\s+<(?:drug|group):\d+>|(?<!previously\s)untreated|observation(?=\s+(?:alone|only))|(?<=\bwith\s)none)|(?P<dose>(?:high|low|larg|small|great)(?:er|est)?[- ]dose|(?<=\bon\sthe\s)low(?=,)|(?<=\bthe\s)(?:lower|higher|larger|smaller)(?=\s*(?:[,.;)]|and\b|$)))|{_DOING}|{cues})(?!\w|:\d)",
        re.I,
    )


def string(frame: Frame, outcome: str, names: frozenset[str] = frozenset()) -> list[Bead]:
    """The beads of a frame, from left to right. outcome: id of the outcome in focus, every other is a
    competitor. names: groups that the document calls by these names."""
    beads: list[Bead] = []
    for match in _pattern().finditer(frame.text):
        label = match["label"]
        if label is None:
            kind = str(match.lastgroup)
            if kind == "untreated":
                beads.append(
                    Bead("subset", match.start(), match.end(), None, _printed(frame, match.start(), match.end()))
                )
                continue
            if kind == "doing":
                name = _printed(frame, match.start("doing"), match.end("doing"))
                beads.append(Bead("subset", match.start(), match.end(), None, name))
                continue
            if kind == "given":
                beads.append(Bead(kind, match.start("substance"), match.end("substance")))
                continue
            if kind in ("form", "dose"):
                beads.append(Bead("subset", match.start(), match.end(), None, match[kind]))
                continue
            beads.append(Bead(kind, match.start(), match.end()))
            continue
        mention = frame.mentions[int(match["number"])]
        kind = "number" if label in _NUMBERS else label
        if _CORRECTED.match(frame.text, match.end()):
            kind = "difference"  # "placebo-adjusted improvement"
        if label == "outcome" and mention.value.id != outcome:
            kind = "other"
        if label == "outcome" and beads and beads[-1].kind == "other" and beads[-1].end == match.start():
            kind = "other"  # the facial skin score is another outcome
        beads.append(Bead(kind, match.start(), match.end(), mention))
    if names:
        beads = sorted([*beads, *_named(frame, names, beads)], key=lambda bead: bead.start)
    return list(_joined(_patients(_shared_units(beads, frame), frame), frame))


@cache
def _bare_names(names: frozenset[str]) -> re.Pattern[str]:
    spelt = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(
        rf"\b(?:with|from|than|on|in|for|versus|against|between|under|to|and|or|of)\s+(?:the\s+)?(?P<name>{spelt})\b(?!\s+(?:group|arm))",
        re.I,
    )


def _named(frame: Frame, names: frozenset[str], beads: list[Bead]) -> Iterator[Bead]:
    """Groups that are called by their bare name where no mention stands: "with albumin"."""
    for match in _bare_names(names).finditer(frame.text):
        start, end = match.span("name")
        if not any(start < bead.end and bead.start < end for bead in beads):
            yield Bead("subset", start, end, None, match["name"])


_BARE_UNIT = re.compile(r"\s+(?P<unit>day|week|month|year)s?\b")
_LIST_GAP = re.compile(r"[\s(),;]*(?:<[pn]:\d+>[\s(),;]*)*(?:and\s+|or\s+)?(?:at\s+|after\s+)?")
_BEFORE_TIME = re.compile(r"(?:\b(?:at|after|by|and|or)|,)\s+$")


def _shared_units(beads: list[Bead], frame: Frame) -> list[Bead]:
    """Times whose unit stands with another of their list: "at 3 (p = 0.02), 6 (p = 0.01) and 12 months (p = 0.004)"."""
    done = _spread_unit(beads[::-1], frame, backwards=True)
    return _spread_unit(done[::-1], frame, backwards=False)


def _spread_unit(beads: list[Bead], frame: Frame, *, backwards: bool) -> list[Bead]:
    text = frame.text
    done: list[Bead] = []
    known: tuple[TimeSpan, Bead] | None = None
    for bead in beads:
        if bead.kind == "time" and bead.mention is not None and (backwards or bead.mention.value.form == "visit"):
            known = (bead.mention.value, bead)
            done.append(bead)
            continue
        quantity = bead.mention.value if bead.mention is not None and bead.mention.label == "count" else None
        if quantity is None:
            done.append(bead)
            continue
        unit = _BARE_UNIT.match(text, bead.end) if quantity.p is not None or quantity.n is not None else None
        listed = False
        if known is not None:
            first, second = (bead, known[1]) if backwards else (known[1], bead)
            gap = text[first.end : second.start]
            tested = quantity.p is not None or quantity.n is not None or "<p:" in gap or "<n:" in gap
            listed = tested and bool(_LIST_GAP.fullmatch(gap)) and bool(_BEFORE_TIME.search(text[: bead.start]))
        span = TimeSpan((quantity.value,), unit["unit"].lower(), role="assessment") if unit else None
        if span is None and listed and known is not None:
            span = replace(known[0], values=(quantity.value,), role="assessment")
            if known[1].mention is not None:
                known[1].mention = replace(known[1].mention, value=replace(known[1].mention.value, role="assessment"))
        if span is not None and bead.mention is not None:
            time = Bead("time", bead.start, bead.end, replace(bead.mention, label="time", value=span))
            known = (span, time)
            pair = [time]
            if quantity.p is not None:
                pair.append(Bead("p", bead.end, bead.end, Mention("p", bead.mention.end, bead.mention.end, quantity.p)))
            done.extend(pair[::-1] if backwards else pair)
            continue
        done.append(bead)
    return done


def _patients(beads: list[Bead], frame: Frame) -> Iterator[Bead]:
    """Single patients as groups: "patient 3", "case 2"."""
    index = 0
    while index < len(beads):
        bead = beads[index]
        following = beads[index + 1] if index + 1 < len(beads) else None
        if (
            bead.kind == "cohort"
            and following is not None
            and following.mention is not None
            and following.kind in ("label", "number")
            and frame.text[bead.end : following.start] in (" ", " no. ", " #")
            and bead.mention is not None
            and str(bead.mention.value) in ("patient", "case", "subject", "participant")
        ):
            printed = frame.printed(following.mention)
            yield Bead("group", bead.start, following.end, None, f"patient {printed}")
            index += 2
            continue
        yield bead
        index += 1


def _printed(frame: Frame, start: int, end: int) -> str:
    """The printed words between two positions of the frame's text."""
    left, right = frame.span(start, end)
    return frame.words[left - frame.start : right - frame.start]


def _joined(beads: Iterator[Bead], frame: Frame) -> Iterator[Bead]:
    """Groups that stand side by side are one: "TCZ-TCZ", "lenabasum 20 mg"."""
    last: Bead | None = None
    for bead in beads:
        if bead.kind in ("group", "drug") and last is not None and last.kind in ("group", "drug"):
            between = frame.text[last.end : bead.start]
            if "group" in (last.kind, bead.kind) and (between in (" ", "") or re.fullmatch(r"\s*(?:[-–→>/+]|to)\s*", between)) and between.strip() != "to":  # fmt: skip
                joint = "-" if between.strip() else " "
                last = Bead("group", last.start, bead.end, last.mention, f"{name_of(last)}{joint}{name_of(bead)}")
                continue
        if last is not None:
            yield last
        last = bead
    if last is not None:
        yield last


def name_of(bead: Bead) -> str:
    if bead.name:
        return bead.name
    assert bead.mention is not None
    return str(getattr(bead.mention.value, "name", None) or getattr(bead.mention.value, "term", ""))
