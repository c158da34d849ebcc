"""A sentence with its mentions in place of their words, so that patterns speak of types and not of spellings.

"We randomised 79 patients to HSCT" becomes "We randomised <count:0> <cohort:1> to <group:2>", and the pattern
`randomised {count:n} {cohort} to {group:g}` gives the mentions themselves:

    for match in frame.find(Pattern("randomised {count:n} {cohort} to {group:g}")):
        match["n"].value.value, match["g"].value.name
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from extract.pipes.mentions import Mention

# Earlier labels win where mentions overlap; within a label the longer mention wins.
PRIORITY = (
    "age", "time", "study", "date", "p", "ci", "iqr", "range", "n", "ratio", "percent", "value", "measure", "count",
    "interval", "label", "outcome", "subtype", "group", "event", "drug", "female", "male", "cohort", "records",
    "studies", "disease",
)  # fmt: skip
_RANK = {label: rank for rank, label in enumerate(PRIORITY)}
_HOLE = re.compile(r"\{(?P<labels>[a-z_|]+)(?::(?P<name>\w+))?\}")
_GAP = re.compile(r"\{(?:\.\.(?P<size>\d*))\}")


def _rank(mention: Mention) -> int:
    # "10 mg" and "2-week titration" are arms before they are a number and a time, "group 1" before its number is a label.
    regimen = getattr(mention.value, "kind", None) in ("dose", "regimen")
    numbered = mention.label == "group" and getattr(mention.value, "name", "")[-1:].isdigit()
    if regimen or numbered:
        return -1
    return _RANK[mention.label]


def resolve(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without overlap, by PRIORITY and length, in order of the text."""
    kept: list[Mention] = []
    edges = [edge for mention in mentions for stretch in _stretches(mention) for edge in stretch]
    first = min(edges, default=0)
    taken = bytearray(max(edges, default=0) - first)
    for mention in sorted(mentions, key=lambda m: (_rank(m), m.start - m.end, m.start)):
        stretches = [(left - first, right - first) for left, right in _stretches(mention)]
        if all(taken.find(1, left, right) < 0 for left, right in stretches):
            kept.append(mention)
            for left, right in stretches:
                taken[left:right] = b"\1" * (right - left)
    return sorted(kept, key=lambda m: m.start)


def _stretches(mention: Mention) -> list[tuple[int, int]]:
    """The half-open stretches of text that a mention takes up."""
    return [(mention.start, mention.end), *mention.absorbed]


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A frame pattern as a regular expression.

    `{count:n}` is a mention of that label, caught as `n`; `{drug|group:g}` one of several labels; `{..}` up to 60
    characters that stay within the clause (no semicolon), `{..20}` up to 20. Everything else is a regular expression,
    matched without regard to case.
    """
    names: dict[str, int] = {}

    def hole(match: re.Match[str]) -> str:
        name = match["name"]
        if name:
            names[name] = names.get(name, 0) + 1
        body = rf"<(?:{match['labels']}):"
        return body + (rf"(?P<{name}>\d+)>" if name else r"\d+>")

    expression = _GAP.sub(lambda match: rf"[^;]{{0,{match['size'] or 60}}}?", pattern)
    return re.compile(_HOLE.sub(hole, expression), re.I)


@dataclass(frozen=True, slots=True)
class FrameMatch:
    """A match of a frame pattern; `match["n"]` is the mention caught as n, or None if that part did not take part."""

    frame: Frame
    match: re.Match[str]

    def __getitem__(self, name: str) -> Mention:
        found = self.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def get(self, name: str) -> Mention | None:
        """The mention caught as `name`, or None."""
        if name not in self.match.re.groupindex or self.match[name] is None:
            return None
        return self.frame.mentions[int(self.match[name])]

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None

    @property
    def span(self) -> tuple[int, int]:
        """Character offsets of the match in the document's text."""
        return self.frame.offset(self.match.start()), self.frame.offset(self.match.end(), end=True)


@dataclass(slots=True)
class Frame:
    """One sentence (or the part of it that speaks of one study), half-open offsets into the document's text.

    text: the words with `<label:i>` for `mentions[i]`. studies: numbers of the studies it speaks of (0 the source's
    own; empty: of nobody with a name). section: kind of the section it stands in. cues: see `cues.py`.
    paragraph, index: number of its paragraph and of the frame in the document.
    """

    start: int
    end: int
    words: str
    mentions: list[Mention]
    studies: tuple[int, ...] = (0,)
    section: str = "body"
    cues: frozenset[str] = frozenset()
    paragraph: int = 0
    index: int = 0
    text: str = ""
    _places: list[tuple[int, int]] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        pieces: list[str] = []
        places: list[tuple[int, int]] = []  # (position in the frame's text, offset in the document)
        position, length = self.start, 0

        def put(piece: str, offset: int) -> None:
            nonlocal length
            places.append((length, offset))
            pieces.append(piece)
            length += len(piece)

        holes = sorted(
            [(m.start, m.end, f"<{m.label}:{i}>") for i, m in enumerate(self.mentions)]
            + [(a, b, "") for m in self.mentions for a, b in m.absorbed if a < self.end]
        )
        for left, right, tag in holes:
            put(self.words[position - self.start : left - self.start], position)
            put(tag, left)
            position = right
        put(self.words[position - self.start :], position)
        places.append((length, self.end))
        self.text = "".join(pieces)
        self._places = places

    def offset(self, position: int, *, end: bool = False) -> int:
        """The offset in the document of a position in the frame's text; `end` takes the end of a mention's words."""
        previous_length, previous_offset = self._places[0]
        for length, offset in self._places[1:]:
            if position < length or (end and position == length):
                inside_tag = self.text[previous_length : previous_length + 1] == "<" and re.match(
                    r"<[a-z_]+:\d+>$", self.text[previous_length:length]
                )
                if inside_tag:
                    return offset if end else previous_offset
                return previous_offset + position - previous_length
            previous_length, previous_offset = length, offset
        return self.end

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open offsets in the document of a stretch of the frame's text."""
        return self.offset(start), self.offset(end, end=True)

    def printed(self, mention: Mention) -> str:
        """The words of a mention, as printed."""
        return self.words[mention.start - self.start : mention.end - self.start]

    def position(self, offset: int) -> int:
        """The position in the frame's text of an offset into the document; inside a mention, where its tag begins."""
        for (length, start), (next_length, next_start) in pairwise(self._places):
            if start <= offset < next_start:
                tagged = self.text.startswith("<", length) and next_length - length != next_start - start
                return length if tagged else length + offset - start
        return len(self.text)

    def find(self, pattern: str) -> Iterator[FrameMatch]:
        """All matches of a frame pattern, from left to right."""
        for match in compile_pattern(pattern).finditer(self.text):
            yield FrameMatch(self, match)

    def first(self, pattern: str) -> FrameMatch | None:
        """The first match, or None."""
        return next(self.find(pattern), None)

    def labelled(self, *labels: str) -> list[Mention]:
        """The mentions with one of the labels, in order."""
        return [mention for mention in self.mentions if mention.label in labels]

    def before(self, mention: Mention, size: int = 60) -> str:
        """The frame's text before a mention, at most `size` characters."""
        position = self.text.index(self.tag(mention))
        return self.text[max(0, position - size) : position]

    def after(self, mention: Mention, size: int = 60) -> str:
        """The frame's text behind a mention, at most `size` characters."""
        position = self.text.index(self.tag(mention)) + len(self.tag(mention))
        return self.text[position : position + size]

    def tag(self, mention: Mention) -> str:
        """How a mention of this frame is written in its text."""
        return f"<{mention.label}:{self.mentions.index(mention)}>"
