"""Why somebody died or stopped treatment, and which of the events named before were the drug's."""

from __future__ import annotations

import re

from extract.pipes.adverse_events.named import RELATED, RELATED_DEATH, STOPPED, Named
from extract.pipes.adverse_events.places import STRONG_CAUSE, reasons
from extract.pipes.adverse_events.wording import plain_name, singular
from extract.pipes.frames import Frame

_STOP_WORD = (
    r"(?:discontinu\w*|withdr[ae]w\w*|stop(?:s|ped|ping)?|dropped\s+out|drop[- ]?outs?|dropping\s+out|g[ai]v(?:es?|en|ing)\s+(?:(?!way)(?:\w+|<drug:\d+>|<group:\d+>)\s+){0,3}up|quit(?:s|ting)?|left\s+(?:the\s+)?(?:study|trial|<studies:\d+>|early)|"
    r"did\s+not\s+(?:complete|finish)|(?:ceased|abandoned|terminated|ended(?!\s+up))|cessation|had\s+left|(?:was|were)\s+taken\s+off|c[ao]me\s+off|coming\s+off|premature\s+end|put(?:ting)?\s+an\s+end\s+to|halt(?:ed|ing)?|called\s+off|br(?:eak|oken?)\s+off)"
)
_STOP = re.compile(rf"\b{_STOP_WORD}(?!\w)", re.I)
_CAUSE = r"(?:because\s+of|because|due\s+to|owing\s+to|on\s+account\s+of|for|from|after|attributed\s+to|caused\s+by|as\s+a\s+(?:result|consequence)\s+of|in\s+view\s+of|following|on\s+grounds\s+of|with)"
_AND = re.compile(
    r"(?:\s*\(\s*(?:<(?:n|count|percent):\d+>[\s,;]*)+\))?(?:\s*[,;]|\s+(?:and|or)|\s*,\s*(?:and|or))\s+(?:an?\s+|the\s+)?",
    re.I,
)
_LEADING = re.compile(
    rf"\s*(?:\([^()]*\)\s*)?(?:that\s+|which\s+)?(?:did\s+not\s+)?(?:leading|leads?|lead|leads?|led|made|drove|compelled|forced|caused|causing|resulted|resulting|prompted|prompting|put|were\s+the\s+(?:reason|cause)|was\s+the\s+(?:reason|cause)|obliged)\b[^;.]{{0,80}}?\b{_STOP_WORD}",
    re.I,
)
_BLAMED = re.compile(
    r"\b(?:put\s+down|attributed|ascribed|due|related|owing)\b[^;()]*?<count:\d+>\s+(?:\w+\s+)?(?P<blamed>to\s+(?:the\s+)?(?:treatment|study\s+drug|drug|medication|toxicity))\b",
    re.I,
)
_NOT_TOLERATED = re.compile(
    r"\b(?:could|did)\s+not\s+tolerate\b|\b(?:drug\s+)?(?:intoleran\w+|intolerability)\b|\bpoor\s+tolerab\w+", re.I
)
_NOT_STOPPED = re.compile(r"(?:without|not|never)\s+(?:\w+\s+){0,2}$", re.I)


def mark_reasons(frame: Frame, found: list[Named]) -> None:
    """Put discontinuations and related events beside what is named, and mark causes of death; `found` stays in order."""
    _mark_stops(frame, found)
    _related_ones(frame, found)
    _mark_causes(frame, found)


# "the drug was stopped by three of them"
_THEM = r"<count:\d+>\s+of\s+(?:them|these(?:\s+<cohort:\d+>)?)(?!\w)"
_THEY_STOPPED = re.compile(
    rf"{_THEM}\s+(?:\w+\s+){{0,4}}(?P<before>{_STOP_WORD})|\b(?P<behind>{_STOP_WORD})(?:\s+\w+){{0,3}}\s+(?:in|by)\s+(?:only\s+)?{_THEM}",
    re.I,
)
_UNFINISHED = re.compile(r"lost\s+to|withdrew\s+consent|efficacy|effect\b|progress|pregnan|protocol|moved", re.I)


def mark_stops_of_them(frame: Frame, found: list[Named]) -> None:
    """Where the sentences before speak of harm, stopping by some "of them" is for it; `found` stays in order."""
    text = frame.text
    if " of the" not in text or any(item.kind == "stop" for item in found):
        return
    match = _THEY_STOPPED.search(text)
    if match and not _UNFINISHED.search(text):
        found.append(Named(*match.span("before" if match["before"] else "behind"), STOPPED, "stop"))
        found.sort(key=lambda named: (named.start, named.end))


def _mark_stops(frame: Frame, found: list[Named]) -> None:
    """Turn totals that made patients stop into discontinuations; where an event did, the stopping is named beside it.

    "Seven stopped because of adverse events": the total is the discontinuation. "Two stopped because of nausea": both.
    """
    text = frame.text
    stops = [m for m in _STOP.finditer(text) if not _NOT_STOPPED.search(text[: m.start()])]
    if not stops:
        return
    for match in _NOT_TOLERATED.finditer(text, stops[0].end()):
        if not any(match.start() < item.end and item.start < match.end() for item in found):
            found.append(Named(*match.span(), STOPPED, "stop"))
    for start, end in reasons(text):
        if not any(start < item.end and item.start < end for item in found):
            reason = Named(start, end, singular(plain_name(text[start:end])), "event")
            if _stops_someone(text, reason, stops):
                found.append(reason)
    found.sort(key=lambda named: named.start)
    last: Named | None = None
    for named in list(found):
        if named.kind not in ("total", "label", "event"):
            continue
        follows = last and named.kind == "event" and _AND.fullmatch(text, last.end, named.start)
        if not follows and not _stops_someone(text, named, stops):
            continue
        last = named
        if named.kind != "event":
            named.name, named.kind, named.serious, named.severity = STOPPED, "stop", None, None
            continue
        named.reason = True
        word = next((m for m in reversed(stops) if m.end() <= named.start), stops[0])
        if not any(other.start <= word.start() < other.end for other in found):
            found.append(Named(word.start(), word.end(), STOPPED, "stop"))
    found.sort(key=lambda named: (named.start, named.end))
    _mark_blame(frame, found)
    for match in _BECAUSE_OF_IT.finditer(text):
        said_before = any(item.kind == "event" and item.end <= match.start() for item in found)
        inside = [m for m in stops if match.start() <= m.start() < match.end()]
        if said_before or _IT_ALONE.search(match[0]):
            span = inside[-1].span() if inside and "<count" in match[0] else match.span()  # its number stands inside
            found.append(Named(*span, STOPPED, "stop"))
    for match in re.finditer(r"\bfor\s+(?:such|this|that|these)\s+reasons?\b", frame.text, re.I):
        found.append(Named(match.start(), match.end(), STOPPED, "stop"))
    found.sort(key=lambda named: (named.start, named.end))


# "eleven had nausea, three of whom stopped because of it"
_BECAUSE_OF_IT = re.compile(
    rf"^\W*because\s+of\s+(?:it|this|these|them),?\s+(?:[^.;,:<]|<(?:group|drug|count|cohort):\d+>){{0,40}}\b{_STOP_WORD}|\b(?:this|these|which|that|it|they)\s+(?:\w+ly\s+)?(?:(?:led|made|forced|caused|resulted)\b(?:[^.;,:<]|<(?:count|cohort):\d+>){{0,30}}?{_STOP_WORD}|put\s+an\s+end\s+to|ended)\b|\b(?:and|which|this)\s+(?:(?:was|were)\s+the\s+(?:reason|cause)\s+(?:for|of)|led\s+to)\s+(?:\w+\s+)?{_STOP_WORD}\b|\b{_STOP_WORD}\b(?:[^.;,:<]|<(?:group|drug):\d+>){{0,30}}\b(?:because\s+of|for|due\s+to|owing\s+to|on\s+account\s+of)\s+(?:it|them|this|these)\b",
    re.I,
)


# what "it" is stands in the sentence before
_IT_ALONE = re.compile(r"\bbecause\s+of\s+(?:it|them|this|these)\b|\bfor\s+(?:this|that)\s+reason\b", re.I)
# "reasons for withdrawal were T (3)", "treatment was discontinued in five patients: T (3)"
_REASONS_ARE = re.compile(
    rf"\b(?:reasons?|causes?)\s+(?:for|of)\s+(?:\w+\s+)?{_STOP_WORD}\s*(?:was|were|included|being|:)\s+(?:an?\s+)?$",
    re.I,
)
_STOPPED_LIST = re.compile(
    rf"\b{_STOP_WORD}(?:\s+(?:the\s+)?(?:treatment|therapy|<\w+:\d+>|study|drug))?(?:\s+(?:in|by)\s+<count:\d+>(?:\s+<cohort:\d+>)?)?\s*[:(]\s*(?:an?\s+)?$",
    re.I,
)


def _stops_someone(text: str, named: Named, stops: list[re.Match[str]]) -> bool:
    """Whether the words around a named event say that treatment stopped for it."""
    if _LEADING.match(text, named.end):
        return True
    if re.match(r"\s*(?:,|or|and)\s*(?:or\s+)?(?:lack|loss|inefficacy|insufficient|poor)\b", text[named.end :], re.I):
        return False  # a list of all reasons
    before = text[max(0, named.start - 60) : named.start]
    if _REASONS_ARE.search(before) or (named.kind == "event" and _STOPPED_LIST.search(before)):
        return True
    if re.search(r"(?:^|[.:;]\s)\W*for\s+(?:an?\s+|the\s+)?$", text[: named.start], re.I) and any(
        named.end <= m.start() < named.end + 40 for m in stops
    ):
        return True  # "for leucopenia X was stopped in two"
    if re.search(r"<cohort:\d+>\s+whose\s+$", before) and any(m.end() <= named.start for m in stops):
        return True
    because = re.search(
        rf"\b(?P<word>{_CAUSE})\s+(?:an?\s+|the\s+|(?:his|her|their)\s+)?(?:<group:\d+>\s*)?$", before, re.I
    )
    if not because:
        because = re.search(rf"\b(?P<word>{STRONG_CAUSE})\s+(?:[a-z-]+\s+){{1,2}}$", before, re.I)
    if not because:
        return False
    if named.kind == "event" and because["word"].lower() in ("with", "for", "from", "after", "following"):
        # weak words must stand right behind the stopping, or behind the number of those who stopped for it
        if re.search(
            r"(?:<count:\d+>|\b(?:an)?other)\s+(?:<cohort:\d+>\s+)?(?:for|with|from|after)\s+(?:an?\s+|the\s+)?$",
            before,
        ):
            return any(m.end() <= named.start and ";" not in text[m.end() : named.start] for m in stops)
        return bool(re.search(rf"{_STOP_WORD}\b[^,;]{{0,40}}$", before, re.I)) and because["word"].lower() != "after"
    earlier = any(
        m.end() <= named.start and (named.kind != "event" or ";" not in text[m.end() : named.start]) for m in stops
    )
    later = any(m.start() >= named.end and ";" not in text[named.end : m.start()] for m in stops)
    return earlier or later


def _mark_blame(frame: Frame, found: list[Named]) -> None:
    """ "Four withdrawals were put down to the disease and 2 to treatment": the latter are discontinuations."""
    for match in _BLAMED.finditer(frame.text):
        start = match.end() - len(match["blamed"])
        if not any(item.start < match.end() and start < item.end for item in found):
            found.append(Named(start, match.end(), STOPPED, "stop", related=True))
    found.sort(key=lambda named: (named.start, named.end))


_ALONE_RELATED = re.compile(
    r"(?:<count:\d+>|\bnone|\bneither)(?:\s+of\s+(?:these|them|which|those|the\s+\w+))?\s+(?:(?:was|were|being|had\s+been)\s+)?(?:(?:considered|judged|deemed|thought|rated|regarded\s+as|possibly|probably|likely|to\s+be|as)\s+)*"
    r"(?P<said>(?:treatment|drug|transplant)[- ]related|(?:related|attributed|ascribed|attributable|put\s+down|due)\s+to\s+(?:the\s+)?(?:<(?:drug|group):\d+>|(?:study\s+|trial\s+|<studies:\d+>\s+)?(?:treatment|drug|medication|therapy)))",
    re.I,
)


def _related_ones(frame: Frame, found: list[Named]) -> None:
    """Related ones among events named before: "ten deaths, none of them ascribed to the drug"."""
    for match in _ALONE_RELATED.finditer(frame.text):
        start = match.start("said")
        before = [item for item in found if item.end <= match.start() and item.kind in ("total", "death")]
        if not before or any(item.start < match.end() and start < item.end for item in found):
            continue
        last = before[-1]
        if len(before) > 1 and re.fullmatch(r"\s*(?:,|and|,\s*and)\s*", frame.text[last.end : match.start()]):
            last = before[-2]  # "45 events, of which 6 were serious and 12 related to the drug"
        if re.match(r"neither\b" if last.kind == "total" else r"n(?:one|either)\b", match[0], re.I):
            continue  # says of the two events, or of the deaths, that they were unrelated
        serious = "treatment-related serious adverse event" if last.serious else RELATED
        name = RELATED_DEATH if last.kind == "death" else serious
        found.append(Named(start, match.end(), name, last.kind, related=True, serious=last.serious))
    found.sort(key=lambda named: (named.start, named.end))


_KILLS = re.compile(r"(?:,[^,;.<]{3,50},)?\s*(?:was\s+the\s+cause\b|killed\b|caused\s+(?:the\s+)?death)", re.I)


def _mark_causes(frame: Frame, found: list[Named]) -> None:
    """Mark the causes of deaths: "one died of pneumonia", "one death, from myocardial infarction"."""
    deaths = [named for named in found if named.kind == "death"]
    for named in found:
        before = frame.text[max(0, named.start - 50) : named.start]
        if named.kind == "event" and _KILLS.match(frame.text, named.end):
            named.cause, named.severity = True, "fatal"
            continue
        if named.kind == "event" and re.search(
            r"\bcauses?\s+of\s+death\s+(?:was|were|included|as\s+follows|:)|\bkilled\s+<count|\baccounted\s+for\s+<(?:count|percent)",
            frame.text[: named.start],
            re.I,
        ):
            named.cause, named.severity = True, "fatal"
            continue
        if named.kind not in ("event", "open") or not any(death.end <= named.start for death in deaths):
            continue
        if re.search(
            r"\b(?:of|from|following|after|having\s+had|due\s+to|owing\s+to|because\s+of|caused\s+by|with|to)\s+(?:an?\s+|the\s+)?$|\($|;\s*$|,\s*(?:and\s+)?$",
            before,
            re.I,
        ):
            named.cause, named.severity = True, "fatal"
