"""Arms told side by side in one construction: "39 received cream and 45 cream alone", "the lots gave A to 12 and B to 10".

Each number has its words on the same side of it, behind ("39 received cream") or before ("cream to 39"). Words that people
were allotted to or treated with name a group; where they only stand beside the numbers, chance must be spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extract.pipes.sizes.acts import find_acts
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.group_names import clean
from extract.pipes.sizes.stated import ACT, ENTRY, Stated
from extract.pipes.sizes.totals import harmful
from extract.pipes.sizes.verbs import NO_GROUP

_WORD = r"(?:<(?:group|drug|measure|studies|label|ratio|interval|time):\d+>(?:[-/]\S+)?|(?!(?:and|or|but|while|whereas|versus|vs|who|whom|which|that|gave|put|meant|brought|been|assigned|allocated|randomi[sz]ed|received|given|were|was|is|are|had|has|have|did|of|by|from|because|respectively)\b)[^\s<,;.:()\[\]]+(?:[.-]<\w+:\d+>)?)"
_NAME = rf"(?P<name>{_WORD}(?:\s+(?:(?:plus|followed\s+by|and\s+(?:then|no))\s+)?{_WORD}){{0,5}}?)"
_END = r"(?=\s*(?:[,;.:()\[\]]|$)|\s+(?:with\s+(?:the\s+)?<count|against\s+(?:the\s+)?<count|and|or|but|while|whereas|versus|vs|of|were|was|had|who|for\s+<|for\s+(?:the|an?|\w+\s+(?:weeks|months|days))\b|at|over|every|once|twice|daily|weekly|monthly|during|before|after|until)\b)"
_ALLOT = r"(?:(?:fell|went)\s+to|(?:(?:were|was|had\s+been|being)\s+)?(?:then\s+)?(?:randomi[sz]ed|randomly\s+\w+|assigned|allocated|allotted|drawn)(?:\s+(?:at\s+random|by\s+lot))?\s+(?:in)?(?:to|for)(?:\s+(?:receive|undergo|have|get))?)"
_TREAT = r"(?:(?:(?:were|was|had\s+been|being)\s+)?(?:treated\s+with|given|put\s+on|started\s+on)|received|receiving|underwent|undergoing|got|took|taking|initiated|opted\s+for|chose)"
_BARE = r"(?:had|to(?:\s+(?:receive|undergo|have|get))?|on|with|in(?:to)?|for)"
_BEHIND = re.compile(
    rf"\s*,?\s*(?:(?:of\s+)?(?:them|these|whom|who)\s+)?(?:(?P<allot>{_ALLOT})|(?P<treat>{_TREAT})|(?P<bare>{_BARE}))?(?:\s*,)?\s+(?:the\s+|an?\s+|their\s+|either\s+)?{_NAME}{_END}",
    re.I,
)
_BEFORE = re.compile(
    rf"(?:^|[,;:.]\s*|\b(?P<giving>gave|put|assigned|allotted|brought|meant|was|were)\s+(?:to\s+)?|\b(?:and|while|whereas|but)\s+(?:(?:to|of)\s+)?|,\s+(?:to|of)\s+|\bto\s+|\bof\s+(?=<group:))(?:the\s+|an?\s+)?{_NAME}"
    r"(?:(?P<treat>\s+(?:(?:was|were|had\s+been)\s+)?(?:\w+ly\s+)?(?:given|administered|used|applied|performed|injected|infused|tried|received|prescribed|taken)\s+(?:to|in|by|for|on))"
    r"|(?P<allot>\s*,?\s+(?:(?:was|were|fell\s+to|went\s+to)\s+(?:the\s+lot|that)\s+of|(?:to\s+)?that\s+of|(?:fell|went)\s+to|(?:was|were)\s+(?:allotted|allocated|assigned)\s+to))|(?P<bare>\s+(?:to|in|for)))"
    r"\s+(?:the\s+|another\s+|only\s+|all\s+|other\s+)?$",
    re.I,
)
_CHANCE = re.compile(
    r"\b(?:lots?\b|chance|coin|draw|drawn|dice|random\w*|toss|envelopes?|allocation|allocated|assigned|allotted|computer)\b",
    re.I,
)
_COMPARED = re.compile(r"\b(?:compar\w+|set)\s+(?:the\s+)?$", re.I)
_DENOMINATOR = re.compile(r"\b(?:of|in|by)\s+$", re.I)  # "in 7 of 51 patients allocated to bosentan"
# What makes parts of people no arms: sexes, forms of the disease, outcomes, harm.
NO_ARM = re.compile(
    r"<(?:female|male|subtype|event|outcome|percent|count|n|value|p|age|disease|cohort):|"
    r"\b(?:wom[ae]n|m[ae]n|females?|males?|improv\w+|worsen\w+|stable|unchanged|complet\w+|withdr\w+|died|dead|alive|lost|dropp\w+|discontinu\w+|excluded|declined|"
    r"respon\w+|develop\w+|experienc\w+|positive|negative|years?|smok\w+|diffuse|limited|white|black|asian|present|absent)\b",
    re.I,
)
# Words that everybody's treatment or any clause may be called by.
_EMPTY = re.compile(
    r"others?|(?:it|them|all|each|this|that|more|both|one|two|some|any|least|once|twice|only|treatment|therapy|follow-?up|data|surgery|baseline|week|total|full|addition|<(?:time|studies|label|ratio|interval):\d+>|<measure:\d+>)(?:\s+\w+)?|no\s+<.*|.*\b(?:doses?|courses?|cycles?|infusions?|least|reasons?|baseline|criteria|consent|months?|weeks?)\b.*",
    re.I,
)
_NUMBERS = r"<count:(?:\d+)>(?:\s+<cohort:\d+>)?(?:\s*,\s*<count:\d+>)*,?\s+(?:and|plus|\+)\s+<count:\d+>"
_BOTH = re.compile(
    rf"(?P<numbers>{_NUMBERS})(?:\s+(?:[\w-]+\s+){{0,2}}<(?:cohort|female):\d+>)?\s+(?:(?P<allot>{_ALLOT}|were\s+(?:enrolled|entered)\s+(?:in)?to)|(?P<treat>{_TREAT}))\s+(?:the\s+|an?\s+)?{_NAME}\s+(?:and|or)\s+(?:to\s+)?(?:the\s+|an?\s+)?{_NAME.replace('name', 'other')}{_END}",
    re.I,
)
_THEIR_NUMBERS = re.compile(
    rf"\b(?:to|into|between|receive)\s+(?:either\s+)?(?:the\s+|an?\s+)?{_NAME}\s+(?:or|and)\s+(?:to\s+)?(?:the\s+|an?\s+)?{_NAME.replace('name', 'other')}\s*[,:;–-]\s*(?P<numbers><count:\d+>\s+and\s+<count:\d+>)(?!\s+<cohort:)(?=\s*(?:[,;.:)]|$|\s+(?:of|each|respectively)\b))",
    re.I,
)
_GROUP_NOUN = re.compile(r"\s+(?:groups?|arms?)$", re.I)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A number with the words beside it; `kind` says what joins them: allot, treat, bare or (the verb left out) None."""

    counted: Counted
    start: int
    end: int
    words: str
    kind: str | None


_Side = Callable[[Reading, Counted], _Piece | None]  # finds the words of a number: `_behind` or `_before`


def parallel(reading: Reading, stated: Sequence[Stated]) -> Iterator[Stated]:
    """The arms of a sentence that tells two or more numbers in the same way, and the whole they are said to be of."""
    paired = list(_in_pairs(reading))
    if paired:
        yield from paired
        return
    known = {item.count for item in stated if item.group and not item.pending and item.name_kind != "words"}
    numbers = [
        c for c in reading.counted
        if c.label in (None, "cohort", "female") and not c.named and (not c.partitive or c.pronoun) and c.number > 1
    ]  # fmt: skip
    for side in (_behind, _before):
        for first in range(len(numbers)):
            window = list(_run(reading, numbers[first:], side))
            if len(window) > 1 and not known >= {piece.counted.number for piece in window}:
                yield from _arms(reading, window)
                return


def _run(reading: Reading, numbers: Sequence[Counted], side: _Side) -> Iterator[_Piece]:
    """The pieces of the numbers from the first on, as long as each has words of its own on the same side."""
    names: set[str] = set()
    last: _Piece | None = None
    for counted in numbers:
        piece = side(reading, counted)
        if piece is None or piece.words.lower() in names:
            return
        if last is None and (piece.kind is None or counted.mention.value.of):
            return
        if last is not None and not _joined(reading, last, piece):
            return
        names.add(piece.words.lower())
        last = piece
        yield piece
        if counted.mention.value.of:
            return


def _joined(reading: Reading, one: _Piece, other: _Piece) -> bool:
    """Whether two pieces follow each other with nothing but a comma, a conjunction or an aside between them."""
    if one.counted.bracket != other.counted.bracket:
        return False
    text, _left, _right = reading.scope(one.counted)
    gap = text[max(one.end, one.counted.stop) : min(other.start, other.counted.start)]
    between = re.sub(r"\s+(?:for|at|over|every|once|twice|daily|weekly|monthly|during)\b[^,;.]{0,40}", " ", gap)
    between = re.sub(r"\s+of\s+(?:them|these|whom|the\s+<cohort:\d+>)", " ", between)
    return bool(
        re.fullmatch(
            r"\s*[,;]?\s*(?:(?:and|while|whereas|but|with|against|versus)\s+)?(?:(?:to|of)\s+)?(?:the\s+|other\s+|another\s+|in\s+)*",
            between,
        )
    )


def _behind(reading: Reading, counted: Counted) -> _Piece | None:
    text, _left, right = reading.scope(counted)
    if _DENOMINATOR.search(text[: counted.start]):
        return None
    found = _BEHIND.match(text, counted.stop if counted.head or counted.pronoun else counted.end, right)
    return _piece(reading, counted, found)


def _before(reading: Reading, counted: Counted) -> _Piece | None:
    text, left, _right = reading.scope(counted)
    earlier = [other.stop for other in reading.counted if other.stop <= counted.start]
    found = _BEFORE.search(text[: counted.start], max(left, earlier[-1] if earlier else 0, counted.start - 90))
    return _piece(reading, counted, found) if found else None


def _piece(reading: Reading, counted: Counted, found: re.Match[str] | None, group: str = "name") -> _Piece | None:
    if found is None or NO_ARM.search(found[group]):
        return None
    start, end = found.span(group)
    left, right = reading.frame.span(start, end)
    groups = [reading.frame.mentions[int(tag)].value for tag in re.findall(r"<group:(\d+)>", found[group])]
    alone = re.fullmatch(r"<group:\d+>(?:\s+<measure:.*)?", found[group])
    known = [value.name for value in groups if value.kind == "dose" or alone]
    words = known[-1] if known else reading.frame.words[left - reading.frame.start : right - reading.frame.start]
    words = _GROUP_NOUN.sub("", clean(words))
    if not words or _EMPTY.fullmatch(found[group]) or not re.search(r"[A-Za-z]", words):
        return None
    kinds = found.re.groupindex
    kind = next((k for k in ("allot", "treat", "bare") if k in kinds and found[k] is not None), None)
    return _Piece(counted, start, end, words, kind)


def _arms(reading: Reading, window: Sequence[_Piece]) -> Iterator[Stated]:
    kinds = {piece.kind for piece in window}
    chance = "allot" in kinds or bool(_CHANCE.search(reading.frame.words))
    compared = kinds == {"bare"} and bool(_COMPARED.search(reading.flat[: window[0].counted.start]))
    if (
        not chance
        and not compared
        and not all(piece.words[:1].isdigit() for piece in window)
        and (window[0].kind != "treat" or any(NO_GROUP.search(piece.words) for piece in window))
    ):
        return
    if window[0].kind == "bare" and (reading.frame.labelled("event") or harmful(reading.frame.words)):
        return
    acts = [act for act in find_acts(reading.text) if act.end <= window[0].counted.start and act.stage in ENTRY]
    told = acts[-1].stage if acts and kinds == {"bare"} and acts[-1].word != "gave" else None
    stage = "enrolled" if compared else told or ("randomised" if chance else "treated")
    for piece in window:
        counted = piece.counted
        span = reading.frame.span(min(counted.start, piece.start), max(counted.end, piece.end))
        yield Stated(
            reading.frame, counted.number, stage, [span], "parallel", ACT, piece.words, "group", confidence=0.8, governed=True
        )  # fmt: skip
    whole = window[-1].counted.mention.value.of
    if whole and whole == sum(piece.counted.number for piece in window):
        yield Stated(reading.frame, whole, stage, window[-1].counted.spans, "parallel_whole", ACT, confidence=0.8)


def _in_pairs(reading: Reading) -> Iterator[Stated]:
    """ "271 and 278 received A and B, respectively", "assigned 37 to A or B, 19 and 18": numbers here, names there."""
    for pattern in (_BOTH, _THEIR_NUMBERS):
        found = pattern.search(reading.flat)
        if not found:
            continue
        numbers = [c for c in reading.counted if found.start("numbers") <= c.start < found.end("numbers")]
        pieces = [_piece(reading, c, found, name) for c, name in zip(numbers, ("name", "other"), strict=False)]
        one, other = (*pieces, None, None)[:2]
        if len(numbers) != 2 or one is None or other is None or one.words.lower() == other.words.lower():
            continue
        if pattern is _THEIR_NUMBERS and not _CHANCE.search(reading.frame.words):
            continue
        stage = "treated" if one.kind == "treat" else "randomised"
        for piece in (one, other):
            spans = [
                reading.frame.span(piece.counted.start, piece.counted.end),
                reading.frame.span(piece.start, piece.end),
            ]
            yield Stated(
                reading.frame, piece.counted.number, stage, sorted(spans), "parallel", ACT, piece.words, "group",
                confidence=0.8, governed=True,
            )  # fmt: skip
        return
