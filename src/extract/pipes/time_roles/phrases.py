"""A time with what governs it: in "for a median of 24 weeks of treatment" the link is `for`, the statistic `median`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, TimeSpan

# Words that may stand between a preposition and its time.
_MODIFIERS = frozenset({
    "a", "an", "the", "about", "approximately", "around", "roughly", "nearly", "almost", "only", "just", "some",
    "minimum", "maximum", "mean", "median", "average", "weighted", "first", "last", "next", "past", "coming",
    "recent", "following", "further", "another", "additional", "full", "whole", "entire", "total", "initial",
    "study", "visit", "visits", "as", "early", "late", "either", "both", "ole", "period", "course", "every", "other", "again",
    "in-between", "end", "of", "their", "its", "this", "that", "later", "even", "already", "little", "few", "soon", "long", "least", "most", "than",
    "up",
})  # fmt: skip
_PREPOSITIONS = frozenset({
    "at", "by", "after", "for", "over", "during", "in", "within", "until", "till", "through", "throughout", "from",
    "since", "between", "before", "every", "each", "per", "of", "to", "on", "across", "under", "beyond", "past",
})  # fmt: skip
_BEFORE_THAN = frozenset({
    "less", "more", "longer", "fewer", "shorter", "later", "earlier", "greater",
})  # fmt: skip
_STATISTICS = {"mean": "mean", "average": "mean", "averaged": "mean", "median": "median"}
_TOKEN = re.compile(r"<[a-z_]+:\d+>|[^\W\d]+(?:['’-][^\W\d]+)*|\S")
_BRACKETED = re.compile(r"\([^()]*\)")  # "for a mean (SD) of <time>"
_REACH = 150  # characters of the clause on either side
_STATISTIC_BEFORE = re.compile(
    r"\b(mean|median|averaged?)\b(?:\s*\([^)]*\)|\s*±\s*sd\b|[\s-]+sd\b)?\s*(?:(?:treatment|therapy|follow-?\s?up|f/?u|observation|duration|time|period|length|exposure|of|on|the|drug|was|were|is|for|and|total|amounted|to|lasted|reached|averaged|whole|entire|cohort|potential|overall|that|has|have|been|now|so|far|date|currently|study|patients?|"
    r"<(?:drug|group):\d+>)(?![\w])[\s-]*|(?:after|from|since|among|in)\s+(?:the\s+)?[\w<>:-]+\s+|\([^)]*\)\s*|[=:,~≈(]\s*)*$"
)
_STATISTIC_AFTER = re.compile(
    r"(?:\s*\([^)]*\))?,?\s*\(?(?:on\s+|in\s+the\s+|as\s+an?\s+)?(mean|median|average)\b(?!\s+(?:<|m?rss|skin))"
)
_LIST_ONLY = re.compile(
    r"(?:\s*\([^)]*\)|\s*<(?:p|n|ci|percent|iqr|range):\d+>)*[\s,]*(?:and|or|to|,|then|as\s+well\s+as)?[\s,]*(?:(?:again|then)\s+)?$|\s*[(\[]\s*(?:range|median|mean|average)?[\s,:=]*(?:of\s+)?$"
)


@dataclass(slots=True)
class TimePhrase:
    """A time mention with its surroundings in lower case, other mentions as `<label:i>`.

    before, after: what its clause says on either side. link: the preposition that governs it, or "". between: the words
    from the preposition to the time. coordinated: index of the time just before it in a list.
    """

    frame: Frame
    index: int
    mention: Mention
    before: str
    after: str
    link: str
    between: tuple[str, ...]
    up_to: bool
    coordinated: int | None

    @property
    def span(self) -> TimeSpan:
        return cast(TimeSpan, self.mention.value)

    @property
    def printed(self) -> str:
        """The words of the time itself, in lower case."""
        start = self.frame.start
        return self.frame.words[self.mention.start - start : self.mention.end - start].lower()

    @property
    def clause(self) -> str:
        """What the clause says on both sides."""
        return self.before + self.after

    @property
    def words_before(self) -> str:
        """The words before the time as printed, in lower case."""
        return self.frame.words[: self.mention.start - self.frame.start][-_REACH:].lower()

    @property
    def words_after(self) -> str:
        """The words behind the time as printed, in lower case."""
        return self.frame.words[self.mention.end - self.frame.start :][:_REACH].lower()

    @property
    def adjectival(self) -> bool:
        """Whether the noun behind it says what the time is for: "24-week trial", not "24-weeks" or "24-week period"."""
        return self.span.form == "adjective" and not self.printed.endswith("s") and not self.after.startswith(" period")

    def statistic(self, role: str | None) -> str | None:
        """`mean` or `median` where the time is one: "for a median of <time>", "follow-up was <time> on average"."""
        for word in self.between:
            if word in _STATISTICS:
                return _STATISTICS[word]
        if role not in ("follow_up", "treatment"):
            return None
        found = _STATISTIC_BEFORE.search(self.before) or _STATISTIC_AFTER.match(self.after)
        return _STATISTICS[found[1]] if found else None


def read_phrases(frame: Frame) -> Iterator[TimePhrase]:
    """The time phrases of a frame, in order. Roles set on one mention are seen by the next."""
    text = frame.text.lower()
    previous: tuple[int, int] | None = None  # index of the time before, and where its tag ends
    for index, mention in enumerate(frame.mentions):
        if mention.label != "time":
            continue
        tag = f"<time:{index}>"
        left = text.index(tag)
        right = left + len(tag)
        before = text[max(0, left - _REACH) : left].rpartition(";")[2]
        after = text[right : right + _REACH].partition(";")[0]
        link, between, up_to = _governor(before)
        joined = previous is not None and not link and _LIST_ONLY.match(text[previous[1] : left]) is not None
        yield TimePhrase(
            frame, index, mention, before, after, link, between, up_to, previous[0] if previous and joined else None
        )
        previous = (index, right)


def _governor(before: str) -> tuple[str, tuple[str, ...], bool]:
    """The preposition that governs what follows `before`, the words behind it, and whether it is "up to".

    >>> _governor("patients were followed for a median of ")
    ('for', ('a', 'median', 'of'), False)
    >>> _governor("stored for up to ")
    ('for', ('up', 'to'), True)
    """
    words = _TOKEN.findall(_BRACKETED.sub("", before[-60:]))
    position = len(words)
    link, up_to = "", False
    while position:
        word = words[position - 1]
        previous = words[position - 2] if position > 1 else ""
        if word == "to" and previous == "up":
            position, up_to = position - 2, True
            link = "to"
            continue
        if word in ("least", "most") and previous == "at":
            position -= 2
            continue
        if word == "than" and previous in _BEFORE_THAN:
            position -= 3 if position > 2 and words[position - 3] in ("no", "not") else 2
            continue
        if word == "of" and previous in (
            "median",
            "mean",
            "average",
            "end",
            "minimum",
            "maximum",
            "total",
            "period",
            "course",
        ):
            position -= 1
            continue
        if word in _PREPOSITIONS:
            return word, tuple(words[position:]), up_to
        if word not in _MODIFIERS and word not in "<>≤≥~≈=(":
            break
        position -= 1
    return link, tuple(words[position:]), up_to
