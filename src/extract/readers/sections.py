"""The sections of a paper by their headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extract.document import Section

_HEADINGS = {
    "abstract": [r"(?:structured )?abstract", "summary", "synopsis", "précis"],
    "introduction": [
        "introduction", r"background(?: and (?:aims?|objectives?|purpose))?", "rationale", "(?:study )?objectives?",
        "aims?(?: and objectives?)?", "purpose", "importance", "context", "hypothesis", "what is already known.*",
    ],
    "methods": [
        r"(?:(?:patients?|participants|subjects|materials?|(?:study )?design|data sources?)(?:,? and |, ?| ?/ ?| & ))*"
        r"(?:methods?(?: and materials?)?|methodology|patients?)",
        r"materials?", r"design(?:, setting,? and participants)?", "setting", "participants", "interventions?",
        r"main outcomes? (?:and|&) measures?", "(?:main |primary )?outcome measures?", "study (?:design|population)",
        "search strategy", r"data (?:sources?|extraction|synthesis)", r"statistical (?:analys[ei]s|methods)",
        "experimental design", r"(?:subjects?|patients?|participants?),? (?:and )?(?:design,? )?(?:and )?setting",
    ],
    "results": [
        r"(?:main |key |principal )?(?:results?|findings)(?: and discussion)?",
        r"case (?:reports?|presentations?|series|descriptions?)",
    ],
    "discussion": [r"discussion(?: and conclusions?)?", "comments?", "interpretation", "(?:.{3,9} and )?limitations"],
    "conclusion": [
        r"(?:concluding )?(?:conclusions?|remarks)(?: and (?:relevance|recommendations|perspectives|outlook))?",
        "significance", "implications?",
    ],
    "references": [
        r"references?(?: cited)?", "bibliography", r"literature(?: cited)?", "works cited", "reference list",
        "notes and references",
    ],
    "other": [
        "acknowledge?ments?", r"funding(?: (?:sources?|statement|information))?",
        r"(?:conflicts?|declarations?|statements?) of (?:competing )?interests?", "competing interests?",
        "disclosures?", r"(?:authors?[’']?s?|authors[’'])? ?contributions?", r"data availability(?: statement)?",
        r"availability of data(?: and materials?)?", "abbreviations", r"ethic(?:s|al)\b.{0,50}",
        r"(?:clinical )?(?:trial )?registration(?: number)?", "supplementary (?:materials?|data|information)",
        "key ?words?", "supporting information", "patient consent.*", "consent.{0,30}", "correspondence", "orcid.*",
        "additional information", r"appendix(?: \w)?", "role of the (?:funding source|funder|sponsor)",
        "you (?:might|may) also like", "(?:related|more) (?:articles?|stories|news)", "read more", "sources?",
        "further reading",
    ],
}  # fmt: skip
_KIND = re.compile(
    r"(?:(?:section )?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)]?\s+)?(?:"
    + "|".join(f"(?P<{kind}>{'|'.join(patterns)})" for kind, patterns in _HEADINGS.items())
    + r")\s*[.:]?",
    re.IGNORECASE,
)
_SPACED_OUT = re.compile(r"(?:\w ){4,}\w")  # R E S U L T S
_LABELS = [
    "Background", "Introduction", "Importance", "Context", "Rationale", "Objectives?", "Aims?", "Purpose", "Methods?",
    "Patients and methods", "Materials and methods", "Methods and results", "Design", "Setting", "Participants",
    "Patients", "Interventions?", "Results", "Findings", "Main results", "Conclusions?", "Interpretation", "Discussion",
    "Limitations", "Funding", "Trial registration", "Registration", "Design, setting,? and participants",
    "Main outcomes? and measures", "Conclusions? and relevance", "Study design", "Data sources",
]  # fmt: skip
_INLINE_LABEL = re.compile(
    rf"(?:^|(?<=[.!?)\]]\s))\s*(?P<label>(?i:{'|'.join(_LABELS)}))[:.](?=\s+\S)"
    r"|(?:^|(?<=[.!?)\]]))(?P<glued>Backgrounds?|Introduction|Objectives?|Aims?|Methods?|Results?|Conclusions?)(?=[A-Z0-9])",
    re.MULTILINE,
)
"""A label inside a structured abstract: `Methods: …` at the start of a line or of a sentence, or set in bold and
glued to its text by the copying (`…to be met.MethodsPatients were…`)."""


def kind_of(heading: str) -> str | None:
    """The section kind that a heading opens, or None.

    >>> kind_of("2. Patients and methods"), kind_of("METHODS"), kind_of("Adverse events"), kind_of("REFERENCES")
    ('methods', 'methods', None, 'references')
    >>> kind_of("R E S U L T S")
    'results'
    """
    words = " ".join(heading.split())
    match = _KIND.fullmatch(words.replace(" ", "") if _SPACED_OUT.fullmatch(words) else words)
    return match.lastgroup if match else None


def tile(starts: Iterable[tuple[int, str]], end: int) -> tuple[Section, ...]:
    """Sections that each run from their start to the next one's, the last to `end`."""
    ordered = sorted(starts)
    ends = [start for start, _ in ordered[1:]] + [end]
    return tuple(Section(kind, start, stop) for (start, kind), stop in zip(ordered, ends, strict=False) if stop > start)


def headings_in(text: str, bold: Sequence[tuple[int, int]] = ()) -> list[tuple[int, str]]:
    """Offset and kind of the headings that stand on lines of their own, and of the labels of structured abstracts.

    bold: the (start, end) offsets of bold type, where the format shows it; a label in it needs no mark after it.
    """
    found = {}
    offset = 0
    for line in text.splitlines(keepends=True):
        kind = kind_of(line) if len(line) < 80 else None
        if kind:
            found[offset + len(line) - len(line.lstrip())] = kind
        offset += len(line)
    labels = list(_INLINE_LABEL.finditer(text))
    if len(labels) >= 2:  # one alone may be a sentence of one word
        for label in labels:
            name = "label" if label["label"] else "glued"
            kind = kind_of(label[name])
            if kind:
                found.setdefault(label.start(name), kind)
    for start, end in bold:
        kind = kind_of(text[start:end])
        if kind and re.search(r"(?:^|[.!?)\]\n])\s*$", text[max(0, start - 3) : start]):
            found.setdefault(start, kind)
    return _without_steps_back(text, sorted(found.items()))


_STRONG_METHODS = re.compile(r"method|material", re.IGNORECASE)


def _without_steps_back(text: str, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Headings without those that, after the results, only sound like methods: "Patients" is a part of the results."""
    kept: list[tuple[int, str]] = []
    for start, kind in found:
        late = kept and kept[-1][1] in ("results", "discussion", "conclusion")
        heading = text[start : start + 40].split("\n")[0]
        if late and kind == "methods" and not _STRONG_METHODS.search(heading):
            continue
        kept.append((start, kind))
    return kept
