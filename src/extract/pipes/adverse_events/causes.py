"""What people died of, where no lexicon knows it: "4 of progressive disease", "lung fibrosis accounted for 40"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.adverse_events.named import Named, printed
from extract.pipes.adverse_events.wording import plain_name, singular
from extract.pipes.frames import Frame

NO_NOUN = (
    r"was|were|is|are|be|been|had|has|have|which|that|who|whom|not|no|none|than|them|they|it|its|he|she|we|our|their|this|these|those|there|respectively|most|more|less|only|common|frequent|mild|moderate|severe|serious|each|all|both|"
    r"patients?|events?|effects?|study|trial|drug|treatment|treated|occurred|reported|seen|observed|noted|developed|because|when|where|while|did|do|does|could|would|can|may|might|before|after|during|until|since|within|other|others|various|similar|"
    r"week|weeks|month|months|day|days|year|years|etc|due|related|considered|grade|per|from|if|for|then|so|but|what|just|with|by|as|and|groups?|arms?|placebo|respectively|unrelated|led|serious|numbers?|adverse|side|both|neither|nor|either|every|about|almost|nearly|roughly|against|versus|mostly|mainly|well|found|hardly|changed|went|came|passed"
)
_FIGURE = r"<(?:count|n|percent):\d+>"
_WORD = rf"(?!(?:{NO_NOUN}|the|an?|any|unknown|treatment-related|related|causes?|follow-up|one|other|killed|accounted|in|on|at|to|of|for|and|or|by|itself|after|but|while|was|were)\b)[A-Za-z][A-Za-z-]+(?:-\d+)?"
# A noun phrase of up to four words, or a disease by name.
_CAUSE = rf"(?P<cause><disease:\d+>|{_WORD}(?:\s+(?!(?:in|on|at|to|of)\b){_WORD}){{0,3}})"
_OF = r"(?:of|from|due\s+to|owing\s+to|because\s+of|to)\s+(?:an?\s+|the\s+|their\s+)?"
# "died of X", "4 of X", "seven of them owing to X"
_DIED_OF = re.compile(
    rf"(?:<count:\d+>(?:\s+of\s+(?:them|these|whom|those))?|\b(?:died|deaths?|one|other))\s*(?:was\s+|were\s+)?(?P<of>{_OF}){_CAUSE}(?=[\s,.;)(]|$)",
    re.I,
)
# ", of X seven, of Y four"
_INVERTED = re.compile(rf",\s*(?:and\s+)?of\s+{_CAUSE}\s+(?:in\s+)?(?={_FIGURE})", re.I)
# "the causes of death were X (12), Y (8)"
_HEADED = re.compile(
    r"\bcauses?\s+of\s+(?:death|mortality)\s+(?:was|were|included|comprised|being|as\s+follows|:)|\bdeaths?\s+(?:was|were)\s+(?:\w+ly\s+)?(?:due|attributed|attributable|owing)\s+to",
    re.I,
)
_COUNTED = re.compile(rf"(?<=[\s,(:;]){_CAUSE}\s*(?:\(\s*(?:n\s*=\s*)?|:\s*|in\s+)?(?={_FIGURE})", re.I)
# "X accounted for 40, Y for 12"; "X killed 121 and Y 98"; "X was the cause in 22, Y in 6"
_BLAMED = re.compile(
    rf"(?:\bkilled|\baccounted\s+for|\bresponsible\s+for|\b(?:was|were)\s+the\s+(?:\w+\s+)?causes?(?:\s+of\s+death)?(?:\s+(?:in|of))?)\s+{_FIGURE}",
    re.I,
)
_BEFORE_BLAME = re.compile(rf"(?:^|[\s,;.]){_CAUSE}\s+$", re.I)
_ELIDED = re.compile(rf"(?:,|;|\band)\s+{_CAUSE}\s+(?:for\s+|in\s+)?(?={_FIGURE})", re.I)
_DEATH_SAID = re.compile(r"\b(?:death|died|killed|mortality|cause)", re.I)


def tells_causes(frame: Frame) -> bool:
    """Whether a sentence says what people died of, whether or not it says that they died."""
    return bool(_HEADED.search(frame.text) or _BLAMED.search(frame.text))


def find_causes(frame: Frame, named: list[Named]) -> list[Named]:
    """What people of a frame died of, apart from the events that are named anyway."""
    if not _DEATH_SAID.search(frame.text):
        return []
    found: list[Named] = []
    for start, end in _places(frame, named):
        if not any(start < item.end and item.start < end for item in found):
            name = singular(plain_name(printed(frame, start, frame.text[start:end])))
            found.append(Named(start, end, name, "open", severity="fatal", cause=True))
    return found


def _places(frame: Frame, named: list[Named]) -> Iterator[tuple[int, int]]:
    """Where the causes stand in the frame's text, half-open."""
    text = frame.text
    deaths = [item for item in named if item.kind == "death"]
    if deaths:
        for match in _DIED_OF.finditer(text, deaths[0].start):
            if match.start() >= deaths[0].start and not re.match(
                r"<count.*of\s+the\b", match[0], re.I
            ):  # "212 of the prevalent cohort"
                yield match.span("cause")
        for match in _INVERTED.finditer(text, deaths[0].end):
            yield match.span("cause")
    head = _HEADED.search(text)
    if head:
        stop = text.find(";", head.end())
        for match in _COUNTED.finditer(text, head.end(), stop if stop > 0 else len(text)):
            yield match.span("cause")
    blame = _BLAMED.search(text)
    if blame:
        before = _BEFORE_BLAME.search(text, 0, blame.start())
        if before:
            yield before.span("cause")
        for match in _ELIDED.finditer(text, blame.end()):
            yield match.span("cause")
