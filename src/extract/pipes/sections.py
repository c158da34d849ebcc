"""Which part of a source a character stands in, read from headings where the format does not mark it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.document import Document, Section

_KINDS = {
    "abstract": r"abstract|summary",
    "introduction": r"introduction|background(?:\s*(?:and|/|&)\s*(?:aims?|objectives?|purpose))?|importance|rationale|context|"
    r"objectives?|aims?|purpose|hypothesis|what is known",
    "methods": r"(?:patients?|materials?|subjects)\s+and\s+methods?|(?:materials?\s*(?:and|&)\s*)?methods?|methodology|study design|design(?:,?\s*setting,?\s*(?:and\s+)?(?:participants|patients))?|"
    r"setting|participants|patients|interventions?(?:s|\(s\))?|main outcomes?(?:\s+and)?(?:\s+measures?)?|outcome measures?|statistical analys[ie]s|data sources?|study selection",
    "results": r"results?|findings|main results|outcomes|safety|efficacy|observations?|case(?: reports?| presentation| description)?",
    "discussion": r"discussion|comment|interpretation|limitations?",
    "conclusion": r"conclusions?(?:\s+and\s+relevance)?|significance",
    "references": r"references?|bibliography|literature(?: cited)?|sources?|primary source|source reference|works cited|further reading",
    "other": r"related(?:\s+(?:videos?|articles?|stories|reading|content|news))?.{0,10}|recommended(?:\s+reading)?|you (?:might|may) also (?:like|be interested in)|read (?:more|next)|more (?:on|from) .{0,40}|"
    r"about (?!(?:half|one|two|three|a\b|\d)).{3,60}|contacts?|media contact|disclosures?|funding|conflicts? of interest|competing interests?|acknowledge?ments?|author (?:note|contributions?)|abbreviations?|"
    r"key ?words?|trial registration|keywords|forward-looking statements?|editor'?s? notes?|disclaimer|share|tags|topics|most read|trending|also in this issue|recommended for you",
}
_NUMBERING = r"(?:\d+(?:\.\d+)*\.?\s+)?"
_LINE = {kind: re.compile(rf"^{_NUMBERING}(?:{words})\s*[:.]?$", re.I) for kind, words in _KINDS.items()}
_INLINE = {
    kind: re.compile(rf"^{_NUMBERING}(?:{words})\s*(?::|\.(?=\s)|(?=—|–\s))", re.I)
    for kind, words in _KINDS.items()
    if kind not in ("abstract",)
}
_RUN_IN = re.compile(
    r"^(?P<word>Background|Objectives?|Aims?|Methods?|Results?|Conclusions?|Introduction|Purpose|Discussion|Findings)(?=[A-Z:])"
)


_ALONE = re.compile(
    r"^(?P<word>Background|Objectives?|Aims?|Methods?|Results?|Conclusions?|Introduction|Purpose|Discussion|Findings)\s*[:.]?\s*$"
)


def find_sections(
    document: Document, sentences: Sequence[tuple[int, int]], paragraphs: Sequence[tuple[int, int]]
) -> list[Section]:
    """Sections in order and without gaps: those the reader knows, divided further by headings in the text."""
    text = document.text
    cuts: dict[int, str] = {}
    if paragraphs and not document.sections:
        cuts[paragraphs[0][0]] = "title"
        if len(paragraphs) > 1:
            cuts[paragraphs[1][0]] = "body"
    for section in document.sections:
        cuts.setdefault(section.end, "body")
        cuts[section.start] = section.kind
    divided = [(s.start, s.end) for s in document.sections if s.kind not in ("abstract", "body")]
    starts = {start for start, _end in paragraphs[1:]}
    for start, end in (*paragraphs[1:], *sentences):
        if any(a <= start < b for a, b in divided):
            continue
        kind = _heading_at(text[start:end], start in starts)
        if kind:
            cuts[start] = kind
    ordered = sorted(cuts.items())
    ends = [start for start, _kind in ordered[1:]] + [len(text)]
    return [Section(kind, start, end) for (start, kind), end in zip(ordered, ends, strict=True) if start < end]


def _heading_at(passage: str, opens_paragraph: bool) -> str | None:
    """The kind of section that a paragraph or sentence opens, or None."""
    if opens_paragraph and len(passage) < 70:
        kind = _heading(passage.strip())
        if kind:
            return kind
    run_in = _RUN_IN.match(passage) or _ALONE.match(passage)
    if run_in:
        return _heading(run_in["word"])
    for kind, pattern in _INLINE.items():
        match = pattern.match(passage + " ")
        if match and (opens_paragraph or kind not in ("other", "references")):
            if kind == "other" and not match[0].rstrip().endswith(":"):
                continue
            return kind if opens_paragraph or match[0][0].isupper() else None
    return None


def _heading(line: str) -> str | None:
    return next((kind for kind, pattern in _LINE.items() if pattern.match(line)), None)
