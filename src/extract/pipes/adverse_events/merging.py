"""One fact for each event and group of a study."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields

from extract.fields.adverse_events import AdverseEvent
from extract.pipes.adverse_events.statements import Statement
from extract.pipes.denominators import name_words

# Where the same thing is told twice, the part of the source that is believed.
_BELIEVED = {"results": 0, "body": 1, "abstract": 2, "discussion": 3}


def merge(statements: Iterable[Statement]) -> list[Statement]:
    """The statements of one study without repeats, fuller ones taking up emptier ones, in order of the text."""
    ordered = sorted(statements, key=lambda s: (not s.counted, _BELIEVED.get(s.frame.section, 2), s.frame.start))
    kept: dict[tuple[frozenset[str], frozenset[str]], Statement] = {}
    beside: list[Statement] = []
    names_counted: set[frozenset[str]] = set()
    for statement in ordered:
        words = term_words(statement.fact.term)
        key = (words, name_words(statement.fact.group))
        if (
            key in kept
            and kept[key].frame is statement.frame
            and statement.counted
            and not statement.fact.group
            and not statement.fact.absent
        ):
            beside.append(statement)  # counts of groups that have no name here
        elif key in kept:
            _take_up(kept[key], statement)
        elif statement.counted or words not in names_counted:
            kept[key] = statement
        if statement.counted:
            names_counted.add(words)
    return sorted([*kept.values(), *beside], key=lambda s: (s.frame.start, s.spans[0] if s.spans else (0, 0)))


def term_words(term: str) -> frozenset[str]:
    """The words of a term without plural and spelling, for telling whether two terms are the same.

    >>> term_words("Injection-site reactions") == term_words("injection site reaction")
    True
    """
    words = re.findall(r"[a-z0-9]+", term.lower().replace("oe", "e").replace("ae", "e"))
    return frozenset(re.sub(r"(?<=\w{3})(?<![siu])s$", "", word) for word in words)


def _halves(one: AdverseEvent, other: AdverseEvent) -> bool:
    """Whether one fact says how many events there were, the other in how many people: "41 adverse events", "12 had one"."""
    alone = (
        one.events is not None and one.n is None and one.pct is None and other.n is not None and other.events is None
    )
    return alone and one.term.endswith("adverse event") and (other.n or 0) <= (one.events or 0)


def _take_up(kept: Statement, other: Statement) -> None:
    """Fill what the kept statement leaves open from one that does not contradict it."""
    mine, theirs = kept.fact, other.fact
    numbers = [(getattr(mine, name), getattr(theirs, name)) for name in ("n", "pct", "events")]
    if _halves(mine, theirs) or _halves(theirs, mine):
        mine.events = mine.events if mine.events is not None else theirs.events
        mine.n = mine.n if mine.n is not None else theirs.n
        kept.spans.extend(span for span in other.spans if span not in kept.spans)
        numbers = [(mine.n, theirs.n), (mine.events, theirs.events)]
    if other.counted and not mine.absent and not any(a is not None and a == b for a, b in numbers):
        return
    if mine.absent != theirs.absent or any(
        getattr(mine, name) is not None
        and getattr(theirs, name) is not None
        and getattr(mine, name) != getattr(theirs, name)
        for name in ("n", "pct", "events")
    ):
        return
    added = False
    for item in fields(AdverseEvent):
        if (
            item.name in mine.attributes()
            and getattr(mine, item.name) is None
            and getattr(theirs, item.name) is not None
        ):
            setattr(mine, item.name, getattr(theirs, item.name))
            added = True
    if added:
        kept.spans.extend(span for span in other.spans if span not in kept.spans)
