"""A sentence as two rows of tokens: its words, and the same with typed mentions in place of their words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from extract.pipes.frames import Frame

_TOKEN = re.compile(r"\d+(?:[.,·]\d+)*|[A-Za-zµ]+|[^\sA-Za-z\d]")
_ENDING = re.compile(r"(?:ies|es|s|ed|ing)$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign, half-open; `form` is what patterns see of it."""

    start: int
    end: int
    form: str


def form(printed: str) -> str:
    """Numbers by their size, words in lower case.

    >>> form("17"), form("2.5"), form("Women")
    ('D2', 'DEC', 'women')
    """
    if printed[0].isdigit():
        return f"D{len(printed)}" if printed.isdigit() else "DEC"
    return printed.lower()


@lru_cache(16384)
def stem(word: str) -> str:
    """A word without its ending, roughly.

    >>> stem("recruited"), stem("patients"), stem("week")
    ('recruit', 'patient', 'week')
    """
    return _ENDING.sub("", word) if len(word) > 5 else word


@dataclass(slots=True)
class Row:
    """The tokens of a frame."""

    frame: Frame
    words: list[Token] = field(default_factory=list)
    typed: list[Token] = field(default_factory=list)
    word_starts: list[int] = field(default_factory=list)
    typed_starts: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, frame: Frame, text: str) -> Row:
        """The rows of a frame of the document `text`."""
        row = cls(frame)
        starts = [mention.start for mention in frame.mentions]
        last = -1
        for match in _TOKEN.finditer(text, frame.start, frame.end):
            token = Token(match.start(), match.end(), form(match[0]))
            row.words.append(token)
            at = bisect_right(starts, token.start) - 1
            if at >= 0 and token.start < frame.mentions[at].end:
                if at != last:
                    mention = frame.mentions[at]
                    row.typed.append(Token(mention.start, mention.end, f"<{mention.label}>"))
                last = at
            else:
                row.typed.append(token)
                last = -1
        row.word_starts = [token.start for token in row.words]
        row.typed_starts = [token.start for token in row.typed]
        return row

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Half-open indices of the words between two offsets."""
        return bisect_left(self.word_starts, start), bisect_left(self.word_starts, end)

    def typed_place(self, start: int) -> int:
        """Index in `typed` of what holds an offset."""
        return max(0, bisect_right(self.typed_starts, start) - 1)

    def between(self, left: int, right: int) -> list[Token]:
        """The words between two offsets."""
        i, j = self.place(left, right)
        return self.words[i:j]
