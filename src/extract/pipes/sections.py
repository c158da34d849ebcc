"""Which part of a source a character stands in, read from headings where the format does not mark it."""

from __future__ import annotations

import re

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
    document: Document, sentences: list[tuple[int, int]], paragraphs: list[tuple[int, int]]
) -> list[Section]:
    """Sections in order, without gaps between the first and the last; those of the format itself win."""
    if document.sections:
        return list(document.sections)
    text = document.text
    cuts: list[tuple[int, str]] = []
    starts = {start for start, _end in paragraphs}
    for index, (start, end) in enumerate(paragraphs):
        if index == 0:
            cuts.append((start, "title"))
            continue
        line = text[start:end].strip()
        kind = _heading(line) if len(line) < 70 else None
        if kind:
            cuts.append((start, kind))
    for start, end in sentences:
        sentence = text[start:end] + " "
        run_in = _RUN_IN.match(sentence) or _ALONE.match(sentence)
        if run_in:
            cuts.append((start, _heading(run_in["word"]) or "other"))
            continue
        for kind, pattern in _INLINE.items():
            match = pattern.match(sentence)
            if match and (start in starts or (match[0].rstrip().endswith((":", ".")) and match[0][0].isupper())):
                if kind in ("other", "references") and start not in starts:
                    continue
                if kind == "other" and not match[0].rstrip().endswith(":"):
                    continue
                cuts.append((start, kind))
                break
    if len(cuts) == 1 and len(paragraphs) > 1:
        cuts.append((paragraphs[1][0], "body"))
    elif len(paragraphs) > 1 and len(cuts) > 1:
        second = paragraphs[1][0]
        if sorted(cuts)[1][0] > second:
            cuts.append((second, "body"))
    cuts = sorted(dict(cuts).items())
    ends = [start for start, _kind in cuts[1:]] + [len(text)]
    return [Section(kind, start, end) for (start, kind), end in zip(cuts, ends, strict=True)]


def _heading(line: str) -> str | None:
    return next((kind for kind, pattern in _LINE.items() if pattern.match(line)), None)
