"""Studies that only their presenters name: round-ups of a congress tell one study a paragraph, by who spoke or replied.

"Dr Mayumi Kitagawa presented a trial from six hospitals": the study is "Kitagawa".
"""

from __future__ import annotations

import re

from extract.pipes.study_names import StudyRef

_ROUNDUP = re.compile(
    r"\b(?:round-?\s?up|highlights|posters?|abstracts|podium|in\s+brief|digest|news\s+from|dispatch(?:es)?|from\s+the\s+(?:congress|meeting|conference)|at\s+the\s+(?:annual\s+)?(?:congress|meeting|conference)|"
    r"(?:two|three|four|five|six|several)\s+(?:\w+\s+){0,2}(?:studies|trials|abstracts|presentations|posters|talks|reports|papers))\b",
    re.I,
)
_GIVEN = r"(?:[A-ZÀ-Þ][\w'’À-ÿ-]*\.?\s+|[A-Z]\.\s*){0,3}"
_SURNAME = r"(?P<{0}>(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]er|[Dd]i|[Ll]e)\s+){{0,2}}[A-ZÀ-Þ][\w'’À-ÿ-]*[a-zà-ÿ])"
_SAID = (
    r"(?:presented|showed|reported|described|told|said|says|gave|spoke|shared|explained|summari[sz]ed|noted|concluded|found|followed|treated|studied|"
    r"compared|asked|cautioned|added|discussed|unveiled|analy[sz]ed|reviewed)"
)
_PRESENTER = re.compile(
    rf"\b(?:Dr\.?|Prof(?:essor)?\.?(?:\s+Dr\.?)?)\s+{_GIVEN}{_SURNAME.format('titled')}(?=,?\s+(?:of|from|at|{_SAID}|and)\b|[,.])"
    rf"|\bpresented\s+by\s+(?:Dr\.?\s+|Prof(?:essor)?\.?\s+)?{_GIVEN}{_SURNAME.format('agent')}"
    rf"|\b{_GIVEN}{_SURNAME.format('degree')},\s+(?:M\.?D\.?|Ph\.?D\.?|MBBS|FRCP|MSc|MPH|DO|RN)\b"
)


def is_roundup(title: str, text: str) -> bool:
    """Whether a source says of itself that it reports on several studies.

    >>> is_roundup("Three studies from the congress", ""), is_roundup("Drug eases skin disease", "A trial found that")
    (True, False)
    """
    return bool(_ROUNDUP.search(f"{title}\n{text[:500]}"))


def presenter(text: str, start: int, end: int) -> StudyRef | None:
    """The study of the first person who presents in `text[start:end]`, or None."""
    match = _PRESENTER.search(text, start, end)
    if match is None:
        return None
    name = match["titled"] or match["agent"] or match["degree"]
    return StudyRef(name, name.upper())
