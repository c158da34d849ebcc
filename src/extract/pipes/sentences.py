"""Sentences and paragraphs, by rule: papers and news are full of full stops that end nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LONGEST = 1500  # characters of a sentence; what is longer is a list, a table run together, or no prose at all
_INK = re.compile(r"\S")
_MIXED = re.compile(r"[a-z]{1,2}[A-Z]")  # "mRSS" and "dcSSc" can begin a sentence
_WIDE = re.compile(r"\s{40,}")  # no gap between words: a page laid out with blanks
_ABBREVIATIONS = (
    "al|vs|e\\.g|i\\.e|cf|approx|ca|fig|figs|no|nos|dr|prof|mr|mrs|ms|st|inc|ltd|i\\.v|s\\.c|p\\.o|b\\.i\\.d|t\\.i\\.d|u\\.s|u\\.k|"
    "resp|ref|refs|eq|vol|pp|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mo|mos|wk|wks|yr|yrs|min|max|sd|etc|pts|incl|(?:[a-z]\\.){0,3}[a-z]"
)
_ENDS_NOTHING = re.compile(rf"(?:^|[\s(\[])(?:{_ABBREVIATIONS})\.$", re.I)
# "in 36% of pts. TEAEs occurred": what is counted or measured can also end a sentence.
_MAY_END = re.compile(r"(?:^|\s)(?:pts|wks|mos|yrs|etc)\.$")
# A stop, or a stop run together with the next heading ("year.Objectives:", "0.001).Conclusion:").
_STOP = re.compile(
    r"[.!?][\])”’\"']*(?:\s?\[\d+(?:\s?[,–-]\s?\d+)*\])?(?:(?<=[a-z)\]][.!?])\d{1,2}(?:[,–-]\d{1,2})*)?(?=\s+[^\s])|[.!?][\])]?(?=[A-Z][a-z]+\s?[a-z]*:?[A-Z(]?)"
)
_HEADINGS = r"(?:Background|Objectives?|Aims?|Methods?|Results?|Conclusions?|Introduction|Purpose|Discussion|Findings|Interpretation)"
# "...needed.MethodsPatients qualified": a heading run into both neighbours.
_RUN_IN = re.compile(
    rf"(?<=[a-z0-9).;])(?={_HEADINGS}(?::|[A-Z]))|(?<=\s)(?={_HEADINGS}:)|(?<=^)(?={_HEADINGS}[A-Z])", re.M
)
_RUN_IN_HEADING = re.compile(rf"{_HEADINGS}(?=[A-Z])")


def find_paragraphs(text: str, edges: Iterable[int] = ()) -> Iterator[tuple[int, int]]:
    """(start, end) of each paragraph: a line, or hard-wrapped lines that plainly run on. No paragraph crosses `edges`."""
    forced = set(edges)
    start = 0
    for match in re.finditer(r"[^\S\n]*\n\s*", text):
        at_edge = any(match.start() <= edge <= match.end() for edge in forced)
        if at_edge or not _runs_on(text, start, match):
            if text[start : match.start()].strip():
                yield start, match.start()
            start = match.end()
    if text[start:].strip():
        yield start, len(text.rstrip())


def _runs_on(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether the line goes on behind a single line break: a long line without a stop, then no new beginning."""
    if gap[0].count("\n") > 1 or gap.start() == start:
        return False
    line_start = max(start, text.rfind("\n", 0, gap.start()) + 1)
    before, after = text[gap.start() - 1], text[gap.end() : gap.end() + 1]
    return (
        gap.start() - line_start > 50 and before not in ".!?:" and (after.islower() or after.isdigit() or after == "(")
    )


def find_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence of the paragraph `text[start:end]`."""
    cuts = {match.start() for match in _RUN_IN.finditer(text, start, end)}
    for match in _RUN_IN_HEADING.finditer(text, start, end):
        if match.start() in cuts or match.start() == start:
            cuts.add(match.end())
    cuts.update(match.end() for match in _WIDE.finditer(text, start, end))
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        head = text[max(start, match.start() - 12) : match.start() + 1]
        following = _INK.search(text, stop, end)
        may_end = _MAY_END.search(head) and following and following[0].isupper()
        if text[match.start()] == "." and _ENDS_NOTHING.search(head) and not may_end:
            continue
        goes_on = following and (following[0].islower() or following[0] in ",;)")
        if following and goes_on and text[match.start()] == "." and not _MIXED.match(text, following.start()):
            continue
        cuts.add(stop)
    position = start
    for cut in [*sorted(cut for cut in cuts if start < cut < end), end]:
        for left, right in _pieces(text, position, cut):
            if text[left:right].strip():
                yield _trim(text, left, right)
        position = cut


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch itself, or parts of it at blanks where it is longer than any sentence: what reads a sentence looks
    from each number to each other."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start + 1, start + LONGEST)
        cut = blank if blank > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
