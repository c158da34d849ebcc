"""Events that no lexicon knows, from lists of events: "side effects were X, Y and Z", "X (n = 3), Y (n = 2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.adverse_events.causes import NO_NOUN, find_causes
from extract.pipes.adverse_events.named import Named
from extract.pipes.adverse_events.places import placed
from extract.pipes.adverse_events.wording import plain_name, severity_of, singular
from extract.pipes.frames import Frame

_BE = r"(?:were|was|are|is|included?|includ(?:ing|es)|such\s+as|compris(?:ed|ing)|consist(?:ed|ing)\s+(?:of|in)|namely|like|being|e\.g\.,?|i\.e\.,?|(?:were|was)\s+(?:as\s+follows|reported|recorded|seen|observed|noted):|:)"
_INTRO = re.compile(
    rf"^[^;.,:]{{0,40}}?\s*{_BE}\s+(?!(?:more|less|mild|moderate|severe|serious|reported|recorded|observed|noted|seen|similar|generally|mostly\s+mild|rare|few|uncommon|not|no|usually|all|well|considered|judged|of|comparable|balanced|also\s+(?:more|seen|reported)|transient|(?:almost|nearly)\s+universal|universal|the\s+same|much|alike|in|significant|\w+ed)\b|<)",
    re.I,
)
_OUTRO = re.compile(r"\s+(?:were|was)\s+(?:the\s+|among\s+the\s+|all\s+)?(?:\w+\s+){0,4}$", re.I)
_SPLIT = re.compile(r"\s*(?:,|;|:(?=\s))\s*(?:(?:and|or)\s+)?|\s+(?:and|or|as\s+well\s+as|plus)\s+", re.I)
_FIGURE = r"(?:<(?:count|n|percent|value):\d+>)"
_TRAILING = re.compile(
    rf"\s*(?:(?:in|by|for|affecting|[:=,(\[])\s*)*(?:\(|\[)?\s*{_FIGURE}.*$|\s*\((?:[^()]*)\)?\s*$|\s+(?:in|by)\s+(?:one|a\s+few|some|several|each|all|both|most|<cohort|<group|the\s+(?:<|\w+\s+(?:group|arm)|others?|remaining|rest)).*$|\s+(?:with|on|than|under|that|which|who|after|during|while|whereas|but|requiring|lasting|resolved|leading|each)\b.*$",
    re.I,
)
_COUNTED = re.compile(rf"\w\s*(?:\(|\[|,|–|:)?\s*(?:in\s+)?(?:n\s*=\s*)?{_FIGURE}", re.I)
_LEADING = re.compile(
    r"^\s*(?:(?:and|or|an?|the|mainly|mostly|chiefly|also|predominantly|most\s+often|most\s+frequently|usually|typically|primarily|one|some|occasional|few|cases?\s+of|case\s+of|episodes?\s+of|including|especially|notably|then|followed\s+by|occasionally|above\s+all|those\s+of)\s+)+",
    re.I,
)
_NOUN_PHRASE = re.compile(
    rf"(?!(?:{NO_NOUN})\b)[A-Za-z][A-Za-z'’/-]*(?:\s+(?!(?:{NO_NOUN})\b)[A-Za-z'’/-]+){{0,4}}", re.I
)
# A word alone that is a verb or an adverb, and verbs that open a phrase.
_ADVERB = re.compile(r"^\w+(?:ly|ed|ing|al|ous|ic|ary)$|^(?:led|made|hit|struck)$")
_QUALITY = re.compile(
    r"(?:good|bad|high(?:er)?|low(?:er)?|minimal|tolerable|acceptable|manageable|comparable|predictable|infrequent|uncommon|possible|lacking|absent|favou?rable|similar|expected|matter|rule|rest|price|problem|\w+(?:able|ible|ful|less))$",
    re.I,
)
_VERB = re.compile(
    r"^(?:affected|concerned|compared|including|comprised|consisted|led|made|struck|hit|numbered)\b", re.I
)


def find_open(frame: Frame, named: list[Named]) -> list[Named]:
    """Noun phrases of a frame that stand in a list of adverse events and are not named otherwise."""
    found: list[Named] = []
    taken = [(item.start, item.end) for item in named if item.start < item.end]
    for start, end, counted in _regions(frame, named):
        for left, right in _segments(frame.text, start, end):
            if any(left < b and a < right for a, b in taken):
                continue
            if counted and (left == start or not _COUNTED.search(frame.text[left:right])):
                continue  # what stands right behind the head is its verb
            item = _noun_phrase(frame, left, right)
            if item is not None:
                found.append(item)
                taken.append((item.start, item.end))
    for start, end in (*placed(frame), *_denied(frame.text)):
        if not any(start < b and a < end for a, b in taken):
            name = singular(plain_name(frame.text[start:end]))
            found.append(Named(start, end, name, "open", severity=severity_of(frame.text[start:end])))
            taken.append((start, end))
    found.extend(
        item for item in find_causes(frame, named) if not any(item.start < b and a < item.end for a, b in taken)
    )
    return found


# "no keloid was seen", "no injuries happened", but no result: "no difference was seen"
_DENIED = re.compile(
    rf"\bno\s+(?P<what>(?!(?:{NO_NOUN}|other|further|such|more|new|case|one|statistically|clear)\b)(?:[a-z-]+\s+){{0,2}}?(?!differen|change|effect|benefit|improve|gain|advantage|correl|associat|interact|relat|respon|sign|evidence|trend|case|event|patient|harm|deteriorat|progress|worsen|loss|doubt|reason|data|information|participant|antibod|drop|withdraw|improvement|increase|decrease|rise|fall|score)[a-z-]{{4,}})"
    r"\s+(?:(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:seen|reported|noted|observed|recorded|registered|encountered)|happened|occurred|arose|emerged|came\s+up)\b",
    re.I,
)


def _denied(text: str) -> Iterator[tuple[int, int]]:
    """Events that a sentence denies by a verb of events."""
    return (match.span("what") for match in _DENIED.finditer(text))


def _regions(frame: Frame, named: list[Named]) -> Iterator[tuple[int, int, bool]]:
    """Where a frame lists events, half-open, and whether only what is counted there is an event."""
    text = frame.text
    for head in named:
        if head.kind not in ("total", "label", "stop"):
            continue
        intro = _INTRO.match(text[head.end :])
        if intro and head.kind != "stop":
            yield head.end + intro.end(), _stop(text, head.end + intro.end()), False
        bracket = re.match(r"\s*\(", text[head.end :])
        if bracket and not re.match(r"\s*\(\s*(?:<|n\b|A|TE|SA)", text[head.end :]):
            start = head.end + bracket.end()
            yield start, (text.find(")", start) if text.find(")", start) > 0 else len(text)), False
        outro = _OUTRO.search(text, 0, head.start)
        if outro and (head.kind == "label" or re.search(r"\b(?:the|all)\s+\w*\s*$", outro[0])):
            start = max(text.rfind(mark, 0, outro.start()) for mark in (";", ": ", ". ")) + 1
            yield start, outro.start(), False
        if head.kind != "stop":
            yield head.end - 1, _stop(text, head.end), True
    lists = [item for item in named if item.kind == "event" and re.match(rf"\s*[(\[]\s*{_FIGURE}", text[item.end :])]
    if lists:
        yield lists[0].start, _stop(text, lists[-1].end), True


def _stop(text: str, start: int) -> int:
    match = re.compile(
        r";|\.\s|\.$|,\s+(?:but|while|whereas|which|although|though|however|most|all|none|both|whichever|just)\b|\s+(?:but|while|whereas|although|though)\s|\s[–—-]\s"
    ).search(text, start)
    return match.start() if match else len(text)


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position, depth = start, 0
    cuts = []
    for match in re.finditer(rf"[()\[\]]|{_SPLIT.pattern}", text[start:end], re.I):
        piece = match[0]
        if piece in "([":
            depth += 1
        elif piece in ")]":
            depth = max(0, depth - 1)
        elif depth == 0:
            cuts.append((start + match.start(), start + match.end()))
    for left, right in cuts:
        yield position, left
        position = right
    yield position, end


def _noun_phrase(frame: Frame, left: int, right: int) -> Named | None:
    text = frame.text[left:right]
    lead = _LEADING.match(text)
    offset = lead.end() if lead else len(text) - len(text.lstrip())
    body = text[offset:]
    trailing = _TRAILING.search(body)
    if trailing:
        body = body[: trailing.start()]
    body = body.rstrip(" .:(")
    if (
        not body
        or not _NOUN_PHRASE.fullmatch(body)
        or (" " not in body and (_ADVERB.match(body) or len(body) < 4))
        or body.isupper()
        or _VERB.match(body)
        or _QUALITY.match(body)
    ):
        return None
    name = singular(plain_name(body))
    if not name or len(name) < 3:
        return None
    return Named(left + offset, left + offset + len(body), name, "open", severity=severity_of(body))
