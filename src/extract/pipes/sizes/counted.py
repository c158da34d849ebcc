"""Counted people: a number with the noun phrase it heads.

"28 consecutive Japanese patients", "12 women", "thirty-two of them", and, with the noun left out, "68 (completed)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, Quantity

# Words that end a noun phrase.
_STOP = (
    r"with|without|in|on|of|to|from|for|at|by|and|or|but|nor|who|whose|whom|which|that|were|was|are|is|be|been|had|have|has|did|do|"
    r"could|would|can|may|might|must|will|as|than|so|after|before|because|during|while|when|until|received|took|got|underwent|"
    r"completed|withdrew|entered|dropped|discontinued|stopped|met|not|either|both|versus|vs|per|under|reported|developed|experienced|died|respectively|more|points?|"
    r"the|an?|into|onto|through|via|out|drew|left|went|swallowed|wore|used|chose|kept|made|saw|gave|quit|stayed|remained|began|started|continued|finished|joined|switched|"
    r"crossed|moved|gained|lost|attended|returned|came|did|needed|required|showed|had|improved|worsened|responded"
)
_MODIFIER = rf"(?:age-\s+and\s+(?:sex|gender)-matched|(?!(?:{_STOP})\b)[A-Za-zÀ-ÿ][\w'’À-ÿ/.-]*|<(?:disease|subtype|drug|date|female|male|event|outcome):\d+>(?:-\w+)?|<group:\d+>-\w+|(?:pre-?|peri-)\s+and\s+[\w-]+)"
_HEAD = r"<(?P<label>cohort|female|male|group|studies|records|drug):(?P<head>\d+)>"
_PARTITIVE = r"(?:\s+of\s+(?:(?P<pronoun>them|these|those|whom|which)\b|(?:the|these|those|our|their|all)\b))?"
_PHRASE = re.compile(
    rf"{_PARTITIVE}(?:(?P<modifiers>(?:[\s,-]+{_MODIFIER}(?:\s+(?:and|or|but)\s+{_MODIFIER}(?=\s))?){{0,5}}?)[\s-]+(?:{_HEAD}))?",
    re.I,
)
_NO_NUMBER_OF_PEOPLE = re.compile(
    r"-(?:sided|negative|positive|blind|dimensional|dose|year|month|week|day|fold|point|item|centre|center|arm)"
)
_PART_OF_A_NAME = re.compile(r"-<(?:group|drug):")  # "5-fluorouracil"
# "Participants: n = 54", "patients with SSc (n = 60)"; subtypes are another field's.
PEOPLE_NUMBER = re.compile(r"<(?:cohort|female):\d+>(?:\s+with\s+<disease:\d+>)?\s*[(:,]?\s*$", re.I)
_INTENDED = re.compile(
    r"\b(?:planned|intended|targeted|(?:target\s+)?sample\s+size(?:\s+of|:)?|target\s+of|projected|projected\s+total\s+of|goal\s+of)\s+$",
    re.I,
)
_PARTITIVE_ONLY = re.compile(_PARTITIVE, re.I)
_PAST = re.compile(r"\b(?!matched|treated|untreated|related|unrelated|diseased|aged)\w+ed\b", re.I)
_BRACKET = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]")
_TAG = re.compile(r"<(?P<label>[a-z_]+):(?P<index>\d+)>")
_DETERMINER = re.compile(
    r"\b(?P<word>the\s+other|the\s+remaining|the|these|those|all|other|another|further|first|both|only|such|our|their|remaining|each|every)\s+(?:\w+\s+)?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in a frame's text (`start` to `end` its tag, `stop` the end of its noun phrase).

    head: label of its noun (`cohort`, `female`, `group`, `studies`, …) or None where the noun is left out.
    pronoun: "them", "whom" … in "12 of them". bracket: position of the bracket that holds it, or -1.
    """

    frame: Frame
    mention: Mention
    number: int
    start: int
    end: int
    stop: int
    head: Mention | None = None
    modifiers: str = ""
    pronoun: str | None = None
    partitive: bool = False
    determiner: str | None = None
    bracket: int = -1
    named: bool = False  # "n = 50"

    @property
    def label(self) -> str | None:
        return self.head.label if self.head else None

    @property
    def people(self) -> bool:
        """Whether the noun says that people are counted."""
        return self.label in ("cohort", "female", "male") or (self.label == "group" and bool(self.head))

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Offsets of the number and its noun in the document."""
        return [(self.mention.start, self.head.end if self.head else self.mention.end)]


@dataclass(slots=True)
class Reading:
    """A frame as this field reads it: `flat` is its text with bracketed parts blanked, position by position."""

    frame: Frame
    text: str
    flat: str
    counted: list[Counted]
    brackets: list[tuple[int, int]]

    def scope(self, counted: Counted) -> tuple[str, int, int]:
        """The text in which a number's verb may stand, and its ends: its bracket, or the frame without brackets."""
        for start, end in self.brackets:
            if start == counted.bracket:
                return self.text, start + 1, end - 1
        return self.flat, 0, len(self.text)


_SQUARE = re.compile(r"\bc?m\($")  # "75 mg/m(2)"


def read(frame: Frame) -> Reading:
    """The counted people of a frame."""
    text = frame.text
    brackets = [(m.start(), m.end()) for m in _BRACKET.finditer(text)]
    flat = text
    for start, end in brackets:
        flat = flat[:start] + " " * (end - start) + flat[end:]
    reading = Reading(frame, text, flat, [], brackets)
    reading.counted = list(_find(reading))
    return reading


def _find(reading: Reading) -> Iterator[Counted]:
    frame, text = reading.frame, reading.text
    for tag in _TAG.finditer(text):
        mention = frame.mentions[int(tag["index"])]
        quantity = mention.value
        if mention.label not in ("count", "n") or not isinstance(quantity, Quantity):
            continue
        if quantity.comparator in ("<", "≤", "≥") or quantity.value != int(quantity.value) or quantity.value < 1:
            continue
        if _PART_OF_A_NAME.match(text, tag.end()) or _SQUARE.search(text[: tag.start()]):
            continue
        if _NO_NUMBER_OF_PEOPLE.match(text, tag.end()) or _INTENDED.search(text[: tag.start()]):
            continue
        bracket = next((start for start, end in reversed(reading.brackets) if start < tag.start() < end), -1)
        determiner = _DETERMINER.search(text[: tag.start()])
        phrase = _PHRASE.match(text, tag.end())
        head = frame.mentions[int(phrase["head"])] if phrase and phrase["head"] else None
        if (
            head is not None
            and head.label in ("group", "drug")
            and (
                _PAST.search((phrase and phrase["modifiers"]) or "")
                or (phrase and phrase["modifiers"] and getattr(head.value, "kind", None) in ("each", "neither"))
            )
        ):
            head, phrase = None, _PARTITIVE_ONLY.match(text, tag.end())
        yield Counted(
            frame,
            mention,
            int(quantity.value),
            tag.start(),
            tag.end(),
            phrase.end() if phrase else tag.end(),
            head,
            ((phrase and phrase["modifiers"]) or "").strip() if phrase and head else "",
            phrase["pronoun"].lower() if phrase and phrase["pronoun"] else None,
            bool(phrase and re.match(r"\s+of\s", text[tag.end() : phrase.end()])),
            determiner["word"].lower() if determiner else None,
            bracket,
            mention.label == "n",
        )
