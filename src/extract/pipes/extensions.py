"""What the components keep on a spaCy Doc. One place, so that `assigns` and `requires` have names to speak of.

doc._.document   the Document it was made from
doc._.passages   Passages: paragraphs, sentences and sections
doc._.studies    list of StudyRef, the source's own study first
doc._.stretches  list of Stretch: which study each stretch of text speaks of
doc._.mentions   list of Mention, sorted, without overlap
doc._.frames     list of Frame, in order of the text (tables and references left out)
doc._.shares     list of Share (see shares/), in order of the text
doc._.findings   list of Finding: facts with the number of their study
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from extract.document import Section
from extract.fields import Fact


@dataclass(frozen=True, slots=True)
class Passages:
    """Half-open offsets of paragraphs and sentences, and the sections."""

    paragraphs: list[tuple[int, int]]
    sentences: list[tuple[int, int]]
    sections: list[Section]

    def section_at(self, offset: int) -> str:
        """Kind of the section that holds `offset`; `body` where there is none."""
        return next((s.kind for s in self.sections if s.start <= offset < s.end), "body")


@dataclass(slots=True)
class Finding:
    """A fact and the number of the study it belongs to (see doc._.studies)."""

    study: int
    fact: Fact


for _name in ("document", "passages", "studies", "stretches", "mentions", "frames", "findings", "shares"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)
