"""What a sentence states of adverse events: a fact for every named event and group, with the spans that show it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.fields.adverse_events import AdverseEvent
from extract.pipes.adverse_events.arms import place_figures
from extract.pipes.adverse_events.blame import blamed
from extract.pipes.adverse_events.causes import tells_causes
from extract.pipes.adverse_events.context import NAMED_AS, has_cue, is_event, lists_events, worth_reading
from extract.pipes.adverse_events.crowds import find_crowds
from extract.pipes.adverse_events.figures import Figure, find_figures
from extract.pipes.adverse_events.joints import joined
from extract.pipes.adverse_events.linking import Link, link
from extract.pipes.adverse_events.lists import find_open
from extract.pipes.adverse_events.named import ANY, Named, find_named
from extract.pipes.adverse_events.reasons import mark_reasons, mark_stops_of_them
from extract.pipes.adverse_events.sharing import count_among_the_dead, inherit, share_brackets, share_reasons
from extract.pipes.adverse_events.spots import Arms, find_spots
from extract.pipes.frames import Frame


@dataclass(slots=True)
class Statement:
    """A fact as one sentence states it."""

    frame: Frame
    fact: AdverseEvent
    spans: list[tuple[int, int]]
    rule: str
    confidence: float
    everyone: bool = False

    @property
    def counted(self) -> bool:
        """Whether it says how many, or that there was none."""
        fact = self.fact
        return self.everyone or fact.absent or any(value is not None for value in (fact.n, fact.pct, fact.events))


def read_frame(frame: Frame, arms: Arms, speaking: bool) -> list[Statement]:
    """The statements of one sentence. speaking: the sentences before speak of harm."""
    if not worth_reading(frame, speaking):
        return []
    named = find_named(frame)
    mark_reasons(frame, named)
    causes = tells_causes(frame)
    if not named and not (speaking or causes or has_cue(frame)):
        return []
    harm = any(item.kind == "event" and not (item.disease or item.vague) for item in named)
    counts = harm and not frame.labelled("outcome") and len(frame.labelled("count", "percent")) > 1
    if has_cue(frame) or speaking or causes or counts or any(item.kind == "death" for item in named):
        opened = find_open(frame, named)
        named = sorted([*named, *opened], key=lambda item: (item.start, item.end))
    if speaking:
        mark_stops_of_them(frame, named)
    figures = find_crowds(frame, find_figures(frame, named))
    links = link(frame, named, figures)
    share_brackets(frame, links)
    place_figures(frame, links, arms)
    share_reasons(links)
    count_among_the_dead(frame, links)
    inherit(frame, named, links)
    links = [item for item in links if not _misread(frame, item, links, figures)]
    return [statement for item in links for statement in _statements(frame, item, links, arms, speaking)]


def _misread(frame: Frame, item: Link, links: list[Link], figures: list[Figure]) -> bool:
    """Whether an event seems to be told without a number, but its clause goes on to one that no event got: "acne led the list, at 12%"."""
    if item.figures or item.named.kind not in ("event", "open") or item.named.cause or item.named.reason:
        return False
    clause = frame.text.find(";", item.named.end)
    clause = min(
        [clause if clause >= 0 else len(frame.text), *(o.named.start for o in links if o.named.start >= item.named.end)]
    )
    dealt = {(figure.start, figure.end) for other in links for figure in other.figures}
    return any(
        item.named.end <= figure.start < clause
        and not (figure.rate or figure.zero)
        and (figure.start, figure.end) not in dealt
        for figure in figures
    )


def _named_as_event(frame: Frame, named: Named, links: list[Link], speaking: bool) -> bool:
    """Whether an event without a number is told as one: beside "adverse events", as "frequent", with its severity."""
    if named.cause or named.reason or any(item.figures and item.figures[0].rate for item in links):
        return True
    if named.verbal:
        return False
    if named.kind == "open":
        return has_cue(frame)
    if lists_events(frame) or NAMED_AS.search(frame.text):
        return True
    return speaking or has_cue(frame)


# "The infections were pneumonia and zoster": the word only heads a list.
_LISTS_OTHERS = re.compile(
    r"\s*(?:were|was|included|comprised|:|,?\s*such\s+as|\()\s*(?:<(?:event|count|n):|an?\s+<event)", re.I
)


def _in_company(item: Link, links: list[Link]) -> bool:
    """Whether an event stands among several named, some of which the disease does not bring."""
    others = [o for o in links if o is not item and o.named.kind == "event"]
    return len(others) >= 2 and any(not (o.named.disease or o.named.vague) for o in others)


def _statements(frame: Frame, item: Link, links: list[Link], arms: Arms, speaking: bool) -> list[Statement]:
    named = item.named
    absent = bool(item.figures) and all(f.zero for f in item.figures)
    named.serious = named.serious or _serious_behind(frame, named)
    company = any(
        o is not item and o.figures and o.named.kind == "event" and not (o.named.disease or o.named.vague)
        for o in links
    )
    if not is_event(
        frame,
        named,
        counted=bool(item.figures),
        absent=absent,
        speaking=speaking,
        company=company or _in_company(item, links),
        single=arms.single,
        untreated=arms.untreated,
    ):
        return []
    span = (frame.offset(named.start), frame.offset(named.end, end=True)) if named.end > named.start else None
    if not item.figures or all(f.rate for f in item.figures):
        if named.kind in ("total", "death", "stop") and not any(f.mention for f in item.figures):
            return []
        if _LISTS_OTHERS.match(frame.text, named.end) and named.kind == "event":
            return []
        if not arms.single and not _named_as_event(frame, named, links, speaking):
            return []
        groups: list[str | None] = [g for f in item.figures for g in f.groups] or [_compared(frame, arms)]
        return [
            Statement(frame, _fact(frame, named, group, []), [span] if span else [], "named", 0.7) for group in groups
        ]
    if absent and named.name == ANY and _APART_FROM.search(frame.text):
        return []
    lone = named.name == ANY and len(item.figures) == 1 and item.figures[0].count == 1 and not item.figures[0].people
    if lone and any(o.named.kind == "event" and o.figures and 0 <= o.named.start - named.end <= 3 for o in links):
        return []  # "one adverse event, a pneumonia (n = 1)"
    _pair(frame, item, links)
    made = []
    for group, figures in _bundles(frame, item):
        spans = ([span] if span else []) + [
            (frame.offset(start), frame.offset(end, end=True))
            for f in figures
            for start, end in ([(f.start, f.end), f.also] if f.also else [(f.start, f.end)])
        ]
        fact = _fact(frame, named, group, figures, links)
        everyone = all(f.everyone for f in figures)
        made.append(Statement(frame, fact, spans, "counted", 0.85, everyone=everyone))
    return made


def _bundles(frame: Frame, item: Link) -> list[tuple[str | None, list[Figure]]]:
    """The figures of a name by group. Counts side by side without a known group belong to groups of their own."""
    bundles: list[tuple[str | None, list[Figure]]] = []
    previous: Figure | None = None
    for figure in item.figures:
        beside = previous is not None and _alike(previous, figure) and joined(frame, previous, figure)
        for group in figure.groups or (None,):
            for name, figures in bundles:
                if name == group and (group or not beside):
                    figures.append(figure)
                    break
            else:
                bundles.append((group, [figure]))
        previous = figure
    return bundles


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures state the same kind of number, so that they cannot belong to one fact."""
    if one.times != other.times:
        return False  # occurrences beside people
    return (one.count is None) == (other.count is None) or (one.pct is None) == (other.pct is None)


_HAVING = re.compile(r"^[^(;:]*\b(?:in|by|among|had|experienced|gone\s+through|affecting|suffered)\b[^(;:]*$", re.I)


def _pair(frame: Frame, item: Link, links: list[Link]) -> None:
    """Occurrences and the people who had them belong together: "fourteen events in 8 people on X"."""
    for one, other in zip(item.figures, item.figures[1:], strict=False):
        if bool(one.groups) == bool(other.groups) or one.count is None or other.count is None:
            continue
        if not _HAVING.search(frame.text[one.end : other.start]):
            continue
        if _counts_events(frame, item.named, one, links) != _counts_events(frame, item.named, other, links):
            one.groups = other.groups = one.groups or other.groups


def _fact(
    frame: Frame, named: Named, group: str | None, figures: list[Figure], links: list[Link] | None = None
) -> AdverseEvent:
    fact = AdverseEvent(
        term=named.name, group=group, severity=named.severity or _severity_behind(frame, named), grade=_as_number(named.grade or _grade_behind(frame, named)),
        serious=True if named.serious or named.name.startswith("serious") else None, related=blamed(frame, named),
    )  # fmt: skip
    for figure in figures:
        if figure.rate:
            continue
        fact.pct = fact.pct if fact.pct is not None else figure.pct
        fact.of_n = fact.of_n if fact.of_n is not None else figure.of
        if figure.count is None:
            continue
        if _counts_events(frame, named, figure, links or []):
            fact.events = figure.count if fact.events is None else fact.events
        else:
            fact.n = figure.count if fact.n is None else fact.n
    numbers = [f for f in figures if not f.rate]
    if numbers and all(f.zero for f in numbers):
        fact.related = fact.related or None
        fact.absent, fact.n, fact.pct, fact.events, fact.severity = True, None, None, None, None
        if named.severity == "severe":
            fact.severity = "severe"
    return fact


# "apart from herpes zoster, no adverse events occurred"
_APART_FROM = re.compile(r"\b(?:apart\s+from|except(?:\s+for)?|other\s+than|besides|aside\s+from)\b", re.I)
_ADJACENT = re.compile(
    r"^\s*(?:(?:[a-z-]+(?:al|ic|ous|ive)|other|further|new|more|such|separate|different|additional|of|them|these|which|the|were|was|being|considered|classed|classified|rated|judged|labelled|as)\s*)*$",
    re.I,
)


def _counts_events(frame: Frame, named: Named, figure: Figure, links: list[Link]) -> bool:
    """Whether a figure counts occurrences: "71 adverse events", "two urinary tract infections", "seen twice"."""
    if figure.times:
        return True
    if figure.pct is not None:
        return False
    if named.kind == "total" and (
        _OF_EVENTS.match(frame.text, figure.end)
        or (figure.start >= named.end and _NUMBER_OF.search(frame.text, 0, named.start))
    ):
        return True
    if figure.start >= named.end and named.kind == "total" and _OF_THEM.match(frame.text[figure.end :]):
        return any(
            _counts_events(frame, named, f, links)
            for item in links
            if item.named is named
            for f in item.figures
            if f.end <= named.start
        )
    if (
        named.kind in ("death", "stop")
        or named.cause
        or figure.people
        or (figure.pct is not None and figure.mention is None)
    ):
        return False
    if named.verbal:
        return False
    alike = [
        f for item in links if item.named is named for f in item.figures if f is not figure and f.end <= named.start
    ]
    first = min((f.start for item in links if item.named is named for f in item.figures), default=figure.start)
    if figure.start >= named.end and re.search(
        r"\b(?:numbered|totall?ed|amounted\s+to|came\s+to)\s*$", frame.text[named.end : max(named.end, first)]
    ):
        return True
    if figure.start >= named.end and _LISTED_EVENTS.search(frame.text, 0, figure.start):
        return not re.search(r"\b(?:in|by|among)\s+$", frame.text[named.end : figure.start])
    if figure.start >= named.end:  # "with X there were 12 serious adverse events, with placebo 15"
        piece = frame.text[named.end : figure.start]
        behind = [f.count or 0 for item in links if item.named is named for f in item.figures if f.start >= named.end]
        adds_up = len(behind) > 1 and any(f.count == sum(behind) for f in alike)  # "12 serious events (8 X, 4 placebo)"
        return (adds_up or not re.search(r"\b(?:in|by|among)\s+$|\(", piece)) and any(
            _counts_events(frame, named, f, []) for f in alike
        )
    if any(f.start > figure.start and joined(frame, figure, f) and not f.people for f in alike):
        return any(_counts_events(frame, named, f, []) for f in alike if f.start > figure.start)  # "12 and 15 events"
    piece = frame.text[figure.end : named.start]
    if not _ADJACENT.match(piece):
        return False
    if named.kind == "total":
        return True
    # "twelve patients had bruising and 10 oedema" goes on counting patients
    earlier = [(item, f) for item in links for f in item.figures if f.end <= figure.start and f.mention is not None]
    return not any(
        ";" not in frame.text[f.end : figure.start]
        and (f.people or (f.end <= item.named.start and not _counts_events(frame, item.named, f, links)))
        for item, f in earlier
    )


# "dyspepsia (7 events) and diarrhoea (4)" goes on counting events
_LISTED_EVENTS = re.compile(r"\(\s*<count:\d+>\s+events?\)[^;.]*\(\s*$", re.I)
# "six of the 45 adverse events were serious"; "the number of adverse events was six"
_OF_EVENTS = re.compile(
    r"\s+(?:(?:serious|severe|treatment-related)\s+)?(?:(?:adverse|side|unwanted|untoward)[- ]|AEs?\b|TEAEs?\b)", re.I
)
_NUMBER_OF = re.compile(r"\b(?:the|total)\s+number\s+of\s+(?:the\s+)?$", re.I)
_OF_THEM = re.compile(r"\s*of\s+(?:them|these|those|which)\b", re.I)
_SEVERITY_BEHIND = re.compile(
    r"^\s*(?:\((?:[^()]*)\)\s*)?,?\s*(?:(?:which|they|that)\s+)?(?:were\s+|was\s+|all\s+(?:of\s+(?:them|which|these)\s+)?|each\s+|always\s+in\s+its\s+)+(?:(?:were|being|of|all|only|considered|rated|to\s+be)\s+)*(?P<grade>mild|moderate|severe|fatal)(?:est\s+form)?(?!\s*(?:to|or|and|-)\s*(?:moderate|severe))\b",
    re.I,
)
# "occurred in 12 of them and were always mild"
_SEVERITY_LATER = re.compile(
    r"(?:[^;.<]|<(?!event))*?(?:(?:\band|\bwhich|,)\s+(?:all\s+)?(?:were|was|described\s+as)|,\s+(?:all|both|each)(?:\s+of\s+(?:them|these|which))?(?:\s+(?:of|being|were))?)\s+(?:all\s+|always\s+|each\s+|only\s+)?(?P<grade>mild|moderate|severe)\b(?!\s*(?:to|or|and|-)\s*(?:moderate|severe)|\s+in\b)",
    re.I,
)
# "T, U and V, all of mild degree"; "T, reported by six, was mild in every case"
_ALL_OF_A_SEVERITY = re.compile(
    r"[^;.]*?(?:,\s*(?:all|each)\s+(?:of\s+)?(?:(?:them|these|which)\s+)?(?:(?:of|were|being|was|only|rated|considered)\s+){0,3}(?P<grade>mild|moderate|severe)\b(?!\s*(?:to|or|and|-)\s*(?:moderate|severe))"
    r"|\b(?:was|were)\s+(?P<case>mild|moderate|severe)\s+in\s+(?:all|every)\b)",
    re.I,
)
_GRADE_BEHIND = re.compile(
    r"^[^;.]{0,60}?[(,]\s*(?:(?:all|both|each)\s+(?:of\s+(?:(?:them|it|these|which)\s+)?)?)?(?:CTCAE\s+)?grades?\s*(?P<grade>(?:<\w+:\d+>|[1-5])(?:\s*(?:[-–/]|or|to|and)\s*(?:<\w+:\d+>|[1-5]))?)",
    re.I,
)


# "pneumonia, considered serious, occurred in two"
_SERIOUS_BEHIND = re.compile(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:(?:which|that)\s+)?(?:was\s+|were\s+|being\s+)?(?:both\s+|all\s+)?(?:(?:considered|rated|judged|deemed|classed\s+as|regarded\s+as)\s+)?serious\b(?!\s+(?:adverse|infection|event|in\b))",
    re.I,
)


def _serious_behind(frame: Frame, named: Named) -> bool | None:
    return True if named.kind == "event" and _SERIOUS_BEHIND.match(frame.text, named.end) else None


def _severity_behind(frame: Frame, named: Named) -> str | None:
    match = (
        _SEVERITY_BEHIND.match(frame.text[named.end :])
        or _SEVERITY_LATER.match(frame.text, named.end)
        or _ALL_OF_A_SEVERITY.match(frame.text, named.end)
    )
    return (match["grade"] or match["case"]).lower() if match else None


def _grade_behind(frame: Frame, named: Named) -> str | None:
    match = _GRADE_BEHIND.match(re.sub(r"^\s*\([^()]*\)", "", frame.text[named.end :]))
    if not match or "<event" in match[0]:
        return None
    return re.sub(r"<\w+:(\d+)>", lambda tag: frame.printed(frame.mentions[int(tag[1])]), match["grade"]).replace(
        " ", ""
    )


def _as_number(grade: str | None) -> str | int | None:
    """A single grade is a number; "3-4" and "≥3" stay words."""
    return int(grade) if grade and grade.isdigit() else grade


_MORE = re.compile(
    r"(?<!\bas )\b(?:(?:more|most)\s+(?:common|frequent|often|prevalent)\w*|commonest|typical\s+events?|frequent|common|seen\s+most\s+often|(?:events?|effects?|reactions?)|occurred|saw|(?:was|were|been)\s+(?:only\s+)?(?:seen|reported|recorded|observed|noted|mentioned|named|described|typical|characteristic))\s+(?:(?!than\b)\w+\s+){0,3}?(?:with|in|on|under|after|of|for|among)\s+(?:the\s+)?(?:<cohort:\d+>\s+(?:on|receiving|given|taking|treated\s+with)\s+)?(?=<(?:group|drug):\d+>)",
    re.I,
)


def _compared(frame: Frame, arms: Arms) -> str | None:
    """The group that an event without a number is ascribed to: "more frequent with X than with placebo"."""
    match = _MORE.search(frame.text)
    if not match:
        return None
    return next((spot.name for spot in find_spots(frame, arms) if spot.start == match.end() and not spot.each), None)
