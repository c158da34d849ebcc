"""Of whom a share is told: the group in whose scope it stands, and that group's size if the sentence gives it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Doc

from extract.pipes.findings import of_field
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention
from extract.pipes.shares.model import Share

_NAMED = ("arm", "named", "dose", "regimen", "active")
_GROUP = re.compile(r"<group:(\d+)>")
# A group that only tells what a study is about: "a trial of rituximab", "the effect of", "compared with".
_TOPIC = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|effects?|efficacy|safety|use|role|benefits?|extension|investigation|evaluation|infusions?|courses?|doses?|"
    r"<studies:\d+>|<drug:\d+>|<group:\d+>)\s+(?:of|with|on|with\s+either)\s+(?:the\s+)?$|-$",
    re.I,
)
_EVERYBODY = re.compile(r"\b(?:overall|in\s+all|in\s+total|altogether|all\s+<cohort:\d+>|the\s+whole|entire|across|both\s+groups)\b", re.I)  # fmt: skip
_CLAUSE = re.compile(r";|(?<=[a-z>)])\.\s|,?\s*\b(?:whereas|while)\b")
# "176 patients (", "Of the 56,", "a cohort of 45", "(n = 40)"
_ANCHOR = re.compile(
    r"<(?:count|n):(?P<number>\d+)>(?:\s+(?!(?:and|or|to|on|in|with|were|had|of)\b)[\w-]+){0,4}\s*(?:<disease:\d+>[\s-]+)?(?:<subtype:\d+>[\s-]+)?<cohort:\d+>|"
    r"[(\[]\s*<n:(?P<inner>\d+)>(?=\s*[;,])|"
    r"\b(?:of|among)\s+(?:the\s+|these\s+|those\s+|our\s+)?<count:(?P<of>\d+)>|"
    r"<cohort:\d+>[^.;<]{0,20}[(,]\s*<(?:n|count):(?P<behind>\d+)>(?=\s*[),])|<count:(?P<sex>\d+)>\s+<(?:female|male):\d+>\s*(?=\()|"
    r"<count:(?P<taken>\d+)>\s+were\s+(?:included|enroll?ed|randomi[sz]ed|treated|analy[sz]ed|studied|recruited)\s*(?=\()|"
    r"<count:(?P<women>\d+)>\s+<(?:female|male):\d+>\s+(?=in\s+whom|with\b)|"
    r"<group:\d+>\s+<count:(?P<beside>\d+)>(?=\s*[(,])|"
    r"<cohort:\d+>\s*,\s*<(?:n|count):(?P<apposed>\d+)>\s+in\s+all|"
    r"\b(?:were|the\s+other|another|the\s+remaining)\s+<count:(?P<bare>\d+)>(?=\s*[(,])",
    re.I,
)
_NEW_PEOPLE = re.compile(r"<(?:count|n):\d+>\s+(?:[\w-]+\s+){0,2}(?:<disease:\d+>\s+)?<cohort:\d+>")
_EACH = re.compile(r"[^.;<]{0,12}<group:(\d+)>")
_IN = r"(?:in|for|among|of|with)\s+(?:the\s+)?(?:<cohort:\d+>\s+with\s+)?"
_PLACE_BEHIND = re.compile(rf"[)\]]?\s*{_IN}<(?:group|subtype):(\d+)>", re.I)
_RATIO_BEHIND = re.compile(
    rf"{_IN}<(?:group|subtype):(?P<first>\d+)>(?:\s+(?:group|arm|<cohort:\d+>))?\s*,?\s*<ratio:(?P<later>\d+)>|"
    rf"(?:and|,|versus|vs\.?)\s*<ratio:(?P<ratio>\d+)>\s*{_IN}<(?:group|subtype):(?P<place>\d+)>",
    re.I,
)
_PEOPLE = re.compile(
    r"(?:<count:\d+>|\b(?:the|and|with|versus|against|from|of|in))\s+((?!(?:were|was|had)\b)[\w-]+(?:\s+(?!(?:were|was|had)\b)[\w-]+)?)(?:\s+<cohort:\d+>)?\s*$",
    re.I,
)
_DETERMINER = re.compile(r"^(?:the|all|these|those|our|their)\s+", re.I)


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
        since = max((mark for mark in self._marks if mark <= position), default=None)
        if since is not None:
            fresh = _close_brackets(self.frame.text[since:position])
            groups = self._groups(fresh)
            if len(groups) == 1:
                return groups[0]
            if groups or _NEW_PEOPLE.search(fresh):
                return None
            if since in self._spoken and ")" not in fresh and not _EVERYBODY.search(fresh):
                return self._spoken[since]
        before = _close_brackets(self.frame.text[:position])
        outer, inner = _open_bracket(before)
        for part in (inner, outer) if inner is not None else (outer,):
            clauses = _split(part)
            for clause in reversed(clauses[-2:]):
                groups = self._groups(clause)
                if len(groups) > 1 and part is outer and inner is not None:
                    groups = self._adjacent(clause)
                if groups:
                    return groups[0] if len(groups) == 1 and not _EVERYBODY.search(clause) else None
                if _EVERYBODY.search(clause):
                    return None
        return None

    def _groups(self, clause: str) -> list[str]:
        """Names of the groups of a clause that are more than its topic."""
        found = []
        for match in _GROUP.finditer(clause):
            mention = self.frame.mentions[int(match[1])]
            if mention.value.kind in _NAMED and not _TOPIC.search(clause[: match.start()]):
                found.append(mention.value.name)
        return list(dict.fromkeys(found))

    def _adjacent(self, clause: str) -> list[str]:
        """The group right before a bracket: "placebo (12 women)"."""
        match = re.search(r"<group:(\d+)>(?:\s+(?:group|arm|<cohort:\d+>))?\s*$", clause)
        return [self.frame.mentions[int(match[1])].value.name] if match else []

    def people_at(self, position: int) -> str | None:
        """The words before the bracket that a position stands in: "unexposed" in "96 unexposed patients (88 men"."""
        outer, inner = _open_bracket(_close_brackets(self.frame.text[:position]))
        match = _PEOPLE.search(outer) if inner is not None else None
        return match[1] if match else None

    def each_behind(self, position: int) -> list[str]:
        """The arms, where "in each arm" follows at a position."""
        match = _EACH.match(self.frame.text, position)
        if match and self.frame.mentions[int(match[1])].value.kind == "each":
            return arms(self.doc, self.frame)
        return []

    def anchor(self, share: Share, taken: Collection[tuple[int, int]]) -> int | None:
        """The size of the group that a share is of, as the sentence gives it before; `taken` are numbers of shares."""
        if share.of is not None:
            return share.of
        sizes = [size for size in self.counts_before(share.position, taken) if share.n is None or size >= share.n]
        return sizes[-1] if sizes else None

    def counts_before(self, position: int, taken: Collection[tuple[int, int]] = ()) -> list[int]:
        """Counts of people before a position, outside of closed brackets and of `taken`."""
        sizes = []
        for match in _ANCHOR.finditer(_close_brackets(self.frame.text[:position])):
            mention = self.frame.mentions[int(next(number for number in match.groups() if number))]
            if (mention.start, mention.end) not in taken and mention.value.integer:
                sizes.append(int(mention.value.value))
        return sizes

    def place_behind(self, position: int) -> Mention | None:
        """The group named right behind a position: "3.9:1 in djSSc"."""
        match = _PLACE_BEHIND.match(self.frame.text, position)
        return self.frame.mentions[int(match[1])] if match else None

    def ratios_behind(self, position: int) -> Iterator[tuple[Mention, Mention]]:
        """Further ratios with their groups behind a first one: "(…), and in ljSSc 7:1" or "and 7:1 in ljSSc"."""
        for match in _RATIO_BEHIND.finditer(self.frame.text, position):
            numbers = match.groupdict()
            ratio = self.frame.mentions[int(numbers["ratio"] or numbers["later"])]
            yield ratio, self.frame.mentions[int(numbers["place"] or numbers["first"])]


def place_names(scope: Scope, place: Mention) -> list[str]:
    """Names of the groups that a number phrase names with it."""
    frame = scope.frame
    if place.label == "group":
        if place.value.kind == "each":
            return arms(scope.doc, frame)
        return [place.value.name]
    if place.label == "order":
        pair = compared_groups(scope.doc, frame, 2)
        return [pair[place.value == "latter"]] if pair else []
    return [_DETERMINER.sub("", frame.words[place.start - frame.start : place.end - frame.start])]


def arms(doc: Doc, frame: Frame) -> list[str]:
    """The arms of the study that a frame speaks of: those last named together, at least two of them."""
    return compared_groups(doc, frame, None)


def compared_groups(doc: Doc, frame: Frame, size: int | None) -> list[str]:
    """The groups last named together before (or in) a frame, `size` of them, in the order in which they were named."""
    for other in reversed(doc._.frames[: frame.index + 1]):
        if other.studies != frame.studies:
            continue
        names = list(dict.fromkeys(m.value.name for m in other.labelled("group") if m.value.kind in _NAMED))
        if len(names) == size or (size is None and len(names) > 1):
            return names
    for names in (_arms_of(frame.studies, doc), _sized_groups(frame.studies, doc)):
        if len(names) == size or (size is None and len(names) > 1):
            return names
    return []


def _arms_of(studies: tuple[int, ...], doc: Doc) -> list[str]:
    return doc._.studies[studies[0]].arms if studies else []


def _sized_groups(studies: tuple[int, ...], doc: Doc) -> list[str]:
    """The groups of a study whose size is stated."""
    sizes = of_field(doc, "sample_sizes", studies[0]) if studies else []
    return list(dict.fromkeys(finding.fact.values()["group"] for finding in sizes if finding.fact.values()["group"]))


def _close_brackets(text: str) -> str:
    """The text with the inside of closed brackets blanked, so that positions stay."""
    while match := re.search(r"[(\[][^()\[\]]*[)\]]", text):
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text


def _open_bracket(text: str) -> tuple[str, str | None]:
    """What stands before a bracket still open, and in it."""
    position = max(text.rfind("("), text.rfind("["))
    return (text, None) if position < 0 else (text[:position], text[position + 1 :])


def _split(text: str) -> list[str]:
    return _CLAUSE.split(text)
