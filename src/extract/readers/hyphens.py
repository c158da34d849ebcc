"""Words broken at the end of a line, put together again with the document's own vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_BROKEN = re.compile(r"(?P<head>[^\W\d_]+)[-\u00ad]$")
_HEAD = re.compile(r"[^\W\d_]+")
_SUFFIX = re.compile(
    r"tion|sion|ment|ing|able|ible|ity|ness|ally|ated|ates|sive|tive|ical|ious|ance|ence|(?:after|fore|ever|over|out|less|wise|ward)$"
)
_FIRST_HALVES = frozenset((
    "high", "low", "long", "short", "open", "double", "single", "triple", "placebo", "self", "well", "full", "half",
    "cross", "follow", "risk", "dose", "age", "sex", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety",
))  # fmt: skip
"""First halves of compounds that keep their hyphen, where the document prints the compound nowhere else."""
SOFT = "\u00ad"


@dataclass(slots=True)
class Vocabulary:
    """The words and the hyphenated compounds that a document prints within its lines."""

    words: set[str] = field(default_factory=set)
    compounds: set[str] = field(default_factory=set)

    def learn(self, lines: Iterable[str]) -> None:
        """Add the words of consecutive lines, but not the halves of those broken between them."""
        broken = False
        for line in lines:
            text = line.lower()
            if broken:
                text = text[len(text.split(" ", 1)[0]) :]
            broken = bool(_BROKEN.search(text))
            if broken:
                text = text.rsplit(" ", 1)[0] if " " in text else ""
            self.words.update(_WORD.findall(text))
            self.compounds.update(_COMPOUND.findall(text))

    def keeps_hyphen(self, before: str, after: str) -> bool:
        """Whether the hyphen between the end of one line and the start of the next belongs to the word.

        >>> vocabulary = Vocabulary(); vocabulary.learn(["double-blind and randomised to the placebo group"])
        >>> [vocabulary.keeps_hyphen(a, b) for a, b in (("ran-", "domised"), ("double-", "blind"), ("IL-", "6"))]
        [False, True, True]
        """
        match, follow = _BROKEN.search(before), _HEAD.match(after)
        if before.endswith(SOFT):
            return False
        if not match or not follow:
            return True
        head, tail = match["head"].lower(), follow[0].lower()
        if f"{head}-{tail}" in self.compounds and head + tail not in self.words:
            return True
        if head + tail in self.words:
            return False
        if follow[0][0].isupper() or head in _FIRST_HALVES:
            return True
        known = head in self.words and tail in self.words and min(len(head), len(tail)) > 3
        return known and not _SUFFIX.match(tail)


def is_broken(text: str) -> bool:
    """Whether a line ends within a word or a range: its last sign is a hyphen with something before it."""
    return len(text) > 1 and text[-1] in "-\u00ad" and text[-2] not in " -–—"


def joins(text: str, following: str) -> bool:
    """Whether the word that a line ends with goes on in the word that the next line starts with.

    >>> joins("ran-", "domised"), joins("pre-", "and"), joins("placebo", "group")
    (True, False, False)
    """
    return is_broken(text) and following[:1].isalnum() and following.lower() not in {"and", "or", "to"}
