"""Of whom a share is told: the group in whose scope it stands, and that group's size if the sentence gives it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from spacy.tokens import Doc

from extract.pipes.denominators import group_size
from extract.pipes.frames import Frame
from extract.pipes.shares.anchors import close_brackets, counts_before
from extract.pipes.shares.model import Share
from extract.pipes.shares.people import People, find_people
from extract.pipes.shares.places import NAMED, each_group

_GROUP = re.compile(r"<group:(\d+)>")
# A group that only tells what a study is about: "a trial of rituximab", "the effect of", "compared with".
_TOPIC = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|effects?|efficacy|safety|use|role|benefits?|extension|investigation|evaluation|infusions?|courses?|doses?|"
    r"<studies:\d+>|<drug:\d+>|<group:\d+>)\s+(?:of|with|on|with\s+either)\s+(?:the\s+)?$|-$",
    re.I,
)
_EVERYBODY = re.compile(r"\b(?:overall|in\s+all|in\s+total|altogether|all\s+<cohort:\d+>|the\s+whole|entire|across|both\s+groups)\b", re.I)  # fmt: skip
_CLAUSE = re.compile(r";|(?<=[a-z>)])\.\s|,?\s*\b(?:whereas|while)\b")
_NEW_PEOPLE = re.compile(r"<(?:count|n):\d+>\s+(?:[\w-]+\s+){0,2}(?:<disease:\d+>\s+)?<cohort:\d+>")
_EACH_BEHIND = re.compile(r"[^.;<]{0,12}<group:(\d+)>")
_EACH_BEFORE = re.compile(
    r"<group:(\d+)>\s+(?:had|included|comprised|consisted\s+of|contained)\s+(?:<count:\d+>[^.;<]*<\w+:\d+>\s*(?:,|and)\s*)*$",
    re.I,
)
_PEOPLE = re.compile(r"<(?:count|n):\d+>\s+(?:[\w-]+\s+){0,2}(?:<disease:\d+>\s+)?<cohort:\d+>")
_EACH_BEHIND = re.compile(r"[^.;<]{0,12}<group:(\d+)>")
_EACH_BEFORE = re.compile(
    r"<group:(\d+)>\s+(?:had|included|comprised|consisted\s+of|contained)\s+(?:<count:\d+>[^.;<]*<\w+:\d+>\s*(?:,|and)\s*)*$",
    re.I,
)
IN = r"(?:in|for|among|of|with|on)\s+(?:the\s+)?(?:<cohort:\d+>\s+with\s+)?"
PLACE_BEHIND = re.compile(rf"[)\]]?\s*{IN}<(?:group|subtype):(\d+)>", re.I)
_PEOPLE = re.compile(
    r"(?:<count:\d+>|\b(?:the|and|with|versus|against|from|of|in))\s+((?!(?:were|was|had)\b)[\w-]+(?:\s+(?!(?:were|was|had)\b)[\w-]+)?)(?:\s+<cohort:\d+>)?\s*$",
    re.I,
)


# "Of the 61 men, 31 had", "every second man, 31 of 61, had"
_AMONG = re.compile(r"\b(?:of|among|in|for|every\s+\w+)\s+$", re.I)
# "six (four diffuse, two limited) had received tocilizumab", "two (…) placebo"
_COUNT_BEFORE = re.compile(r"<count:(\d+)>(?:\s+(?:<cohort:\d+>|others?))?\s*$")
_GROUP_BEHIND = re.compile(
    r"[^()]*\)\s*(?:(?:had|were|was)\s+)?(?:(?:randomly\s+)?(?:received|receiving|got|took|given|on|assigned|allocated|randomi[sz]ed|drew|treated|went)\s+)?"
    r"(?:(?:to|with|in|into|on)\s+)?(?:the\s+)?<group:(\d+)>(?!\s*(?:and|or|versus|vs\.?|plus|followed\s+by)\s+(?:the\s+)?<(?:group|drug):)",
    re.I,
)


# "of the former 20 were women", "of the latter, 26 were"
_ORDER = re.compile(r"\b(?:of|in|among)\s+the\s+(former|latter)\s*,?\s*$", re.I)


class Scope:
    """Scopes of one frame."""

    def __init__(self, doc: Doc, frame: Frame, marks: Sequence[int] = ()) -> None:
        """`marks` are the positions where the shares of the frame end."""
        self.doc = doc
        self.frame = frame
        self._marks = marks
        self._spoken: dict[int, str | None] = {}

    def speak_of(self, group: str | None, mark: int) -> None:
        """Take note that the share that ends at `mark` is of `group`, so that the next may be of it too."""
        self._spoken[mark] = group

    def group_at(self, position: int) -> str | None:
        """The group that speaks at a position of the frame's text: the only one named before it in the same clause,
        else the only one of the clause before. What stands in closed brackets before does not count."""
        before = close_brackets(self.frame.text[:position])
        if (order := _ORDER.search(before)) and (named := self._by_order(order[1].lower())):
            return named
        outer, inner = _open_bracket(before)
        if inner is not None and (behind := self._behind_bracket(outer, position)):
            return behind
        if inner is not None and not self._groups(inner) and (beside := self._adjacent(outer)):
            return beside[0]
        since = max((mark for mark in self._marks if mark <= position), default=None)
        if since is not None:
            fresh = close_brackets(self.frame.text[since:position])
            groups = self._groups(fresh)
            if len(groups) == 1:
                return groups[0]
            if groups or _NEW_PEOPLE.search(fresh):
                return None
            if since in self._spoken and ")" not in fresh and not _EVERYBODY.search(fresh):
                return self._spoken[since]
        for part in (inner, outer) if inner is not None else (outer,):
            clauses = _CLAUSE.split(part)
            for clause in reversed(clauses[-2:]):
                groups = self._groups(clause)
                if len(groups) > 1 and part is outer and inner is not None:
                    groups = self._adjacent(clause)
                if groups:
                    return groups[0] if len(groups) == 1 and not _EVERYBODY.search(clause) else None
                if _EVERYBODY.search(clause):
                    return None
        return None

    def _by_order(self, word: str) -> str | None:
        """The group that "the former" or "the latter" means."""
        for frame in reversed(self.doc._.frames[max(0, self.frame.index - 1) : self.frame.index + 1]):
            named = [m.value.name for m in frame.labelled("group") if m.value.kind in NAMED]
            pair = list(dict.fromkeys(named))
            if len(pair) == 2 and frame.studies == self.frame.studies:
                return str(pair[word == "latter"])
        return None

    def people_before(self, position: int) -> People | None:
        """The people that a clause speaks of right before a position: "of the 61 men, ", "among those without, " (where
        others are set beside them)."""
        found = [people for people in find_people(self.frame) if not people.group]
        for people in found:
            before, between = self.frame.text[: people.start], self.frame.text[people.end : position]
            beside = people.sex or len({other.name for other in found}) > 1
            if people.end <= position and beside and _AMONG.search(before) and re.fullmatch(r"\s*,?\s*", between):
                return people
        return None

    def _behind_bracket(self, outer: str, position: int) -> str | None:
        """The group behind the bracket that a position stands in, where some of the people before it were given it."""
        some, group = _COUNT_BEFORE.search(outer), _GROUP_BEHIND.match(self.frame.text, position)
        if some is None or group is None:
            return None
        count = self.frame.mentions[int(some[1])].value.value
        everybody = {group_size(self.doc, study) for study in self.frame.studies}
        mention = self.frame.mentions[int(group[1])]
        return mention.value.name if count not in everybody and mention.value.kind in NAMED else None

    def _groups(self, clause: str) -> list[str]:
        """Names of the groups of a clause that are more than its topic."""
        found = []
        for match in _GROUP.finditer(clause):
            mention = self.frame.mentions[int(match[1])]
            if mention.value.kind in NAMED and not _TOPIC.search(clause[: match.start()]):
                found.append(mention.value.name)
        return list(dict.fromkeys(found))

    def _adjacent(self, clause: str) -> list[str]:
        """The group right before a bracket: "placebo (12 women)"."""
        match = re.search(r"<group:(\d+)>(?:\s+(?:group|arm|<cohort:\d+>))?\s*$", clause)
        if match:
            mention = self.frame.mentions[int(match[1])]
            return [mention.value.name] if mention.value.kind in NAMED else []
        told = [people for people in find_people(self.frame) if not people.sex and not people.group]
        here = [people.name for people in told if people.end == len(clause.rstrip())]
        return here if len({people.name for people in told}) > 1 else []

    def people_at(self, position: int) -> str | None:
        """The words before the bracket that a position stands in: "unexposed" in "96 unexposed patients (88 men"."""
        outer, inner = _open_bracket(close_brackets(self.frame.text[:position]))
        match = _PEOPLE.search(outer) if inner is not None else None
        return match[1] if match else None

    def each_at(self, start: int, end: int) -> Sequence[str | None]:
        """The arms, where a share between two positions is told of each: "each arm had 12 women", "12 in each arm"."""
        behind = _EACH_BEHIND.match(self.frame.text, end)
        before = _EACH_BEFORE.search(self.frame.text[:start])
        for match in (behind, before):
            if match and self.frame.mentions[int(match[1])].value.kind == "each":
                return each_group(self.doc, self.frame)
        return []

    def anchor(self, share: Share, taken: Collection[tuple[int, int]]) -> int | None:
        """The size of the group that a share is of, as the sentence gives it before; `taken` are numbers of shares."""
        if share.of is not None:
            return share.of
        sizes = counts_before(self.frame, share.position, taken)
        return next((size for size in reversed(sizes) if share.n is None or size >= share.n), None)


def _open_bracket(text: str) -> tuple[str, str | None]:
    """What stands before a bracket still open, and in it."""
    position = max(text.rfind("("), text.rfind("["))
    return (text, None) if position < 0 else (text[:position], text[position + 1 :])
