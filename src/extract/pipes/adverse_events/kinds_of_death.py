"""Deaths told by their organ or cause: "14 respiratory and 5 renal deaths", "the cause was cardiac in 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_KIND = (
    r"(?:cardiac|cardiovascular|cardiopulmonary|pulmonary|respiratory|renal|infectious|septic|malignant|sudden(?:\s+cardiac)?|gastrointestinal|intestinal|digestive|vascular|"
    r"hepatic|neurological|accidental|heart|lung|kidney|(?:(?:non-)?(?:SSc|<disease:\d+>|scleroderma|disease|cancer|infection|cardiac|heart|lung))-related)"
)
_FIGURE = r"<(?:count|percent|n):\d+>"
_JOINT = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*)"
# "14 (respiratory), 11 (cardiac) and 5 (renal) deaths": all but the last, which is a death with a modifier.
_ENUMERATED = re.compile(
    rf"{_FIGURE}\s+(?:were\s+|was\s+)?(?P<kind>{_KIND})(?=(?:{_JOINT}{_FIGURE}\s+(?:were\s+|was\s+)?{_KIND})+\s+(?:deaths?|ones?)\b)",
    re.I,
)
_MODIFIED = re.compile(rf"(?<![\w-])(?P<kind>{_KIND})\s+(?:deaths?|mortality|fatalities)\b", re.I)
# "the cause (of death) was cardiac in 12, pulmonary in 10"; "of the deaths, 22 were cardiac"
_PREDICATE = re.compile(
    rf"(?<![\w-])(?P<kind>{_KIND})(?P<noun>\s+(?:disease|involvement|causes?|origin|complications?))?(?=\s*(?:in\s+|\(\s*(?:n\s*=\s*)?){_FIGURE})"
    rf"|\bof\s+(?P<of>{_KIND}\s+(?:causes?|disease|origin|complications?|events?))"
    rf"|(?<=> )(?:were|was)\s+(?P<counted>{_KIND})(?=\s*[,.;]|\s+and\s)",
    re.I,
)
_CAUSE_SAID = re.compile(r"\b(?:causes?|reasons?)\b(?:\s+of\s+death)?|\bdeaths?\b|\bdied\b", re.I)
# "the heart was the cause in 12 patients"
_ORGAN_CAUSE = re.compile(
    r"\b(?:the\s+)?(?P<organ>heart|lungs?|kidneys?|gut|infections?)\s+(?:was|were)\s+(?:the\s+causes?|to\s+blame|responsible)\b",
    re.I,
)
_OF_ORGAN = {
    "heart": "cardiac",
    "lung": "pulmonary",
    "kidney": "renal",
    "gut": "gastrointestinal",
    "infection": "infectious",
}


def kinds_of_death(text: str) -> Iterator[tuple[int, int, str]]:
    """The kinds of death a frame's text names: (start, end, term), half-open."""
    for pattern in (_MODIFIED, _ENUMERATED):
        for match in pattern.finditer(text):
            yield match.start("kind"), match.end(), f"{_plain(match['kind'])} death"
    said = _CAUSE_SAID.search(text)
    if said:
        for match in _PREDICATE.finditer(text, said.end()):
            if match["of"]:
                yield *match.span("of"), _plain(match["of"]).rstrip("s")
                continue
            kind = match["kind"] or match["counted"]
            noun = (match["noun"] or " death").rstrip("s")
            yield match.start(), match.end(), f"{_plain(kind)}{noun}"
    for match in _ORGAN_CAUSE.finditer(text):
        yield match.start(), match.end(), f"{_OF_ORGAN[match['organ'].lower().rstrip('s')]} death"


def _plain(kind: str) -> str:
    return kind if "SSc" in kind else kind.lower()
