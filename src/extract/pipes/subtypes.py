"""The component that finds facts of subtypes: one for each subtype and group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.subtypes import Subtype
from extract.pipes.denominators import group_size, same_group
from extract.pipes.findings import add
from extract.pipes.shares import Share
from extract.pipes.whole_groups import Whole, find_wholes


@Language.factory(
    "extract_subtypes", requires=["doc._.frames", "doc._.shares", "doc._.findings"], assigns=["doc._.findings"]
)
def create_subtypes(nlp: Language, name: str) -> SubtypesFinder:
    return SubtypesFinder()


@dataclass(frozen=True, slots=True)
class Part:
    """A share of a study's group that is of a subtype."""

    study: int
    share: Share


class SubtypesFinder:
    """Adds findings to `doc._.findings`.

    Parts of a group come first; a group is of one subtype as a whole only where no part of it is told.
    """

    def __call__(self, doc: Doc) -> Doc:
        parts = [
            Part(study, share)
            for share in doc._.shares
            if share.category not in ("female", "male") and share.frame.section != "title"
            for study in share.frame.studies
        ]
        kept = _put_together(part for part in parts if _is_part(part, parts))
        for part in kept:
            _add_part(doc, part)
        for whole in find_wholes(doc):
            if not any(_contradicts(part, whole) for part in kept):
                _add_whole(doc, whole)
        return doc


def _is_part(part: Part, parts: Iterable[Part]) -> bool:
    """Whether a share tells what a group is made of. "20 patients with dcSSc" alone are the whole of a study; beside
    "20 with lcSSc" they are a part of it."""
    share = part.share
    if not _picks_out(share):
        return True
    return any(
        other.study == part.study
        and other.share.category != share.category
        and other.share.n is not None
        and abs(other.share.frame.index - share.frame.index) <= 1
        for other in parts
    )


def _picks_out(share: Share) -> bool:
    """Whether the number counts people picked out by the subtype: "20 patients with dcSSc", "20 dcSSc patients"."""
    link = f" {share.link} "
    verb = any(f" {word} " in link for word in ("had", "were", "was", "have", "has")) and " who " not in link
    return share.number_first and share.pct is None and share.anchor is None and not verb


def _put_together(parts: Iterable[Part]) -> list[Part]:
    """One part for each study, group and subtype: the first told, with a number it lacks from a later one."""
    kept: list[Part] = []
    for part in parts:
        share = part.share
        for i, other in enumerate(kept):
            known = other.share
            if (other.study, known.category) == (part.study, share.category) and same_group(known.group, share.group):
                if known.n is None and share.n is not None and share.pct in (None, known.pct):
                    kept[i] = Part(part.study, replace(known, n=share.n, spans=known.spans + share.spans))
                elif known.pct is None and share.pct is not None and share.n in (None, known.n):
                    kept[i] = Part(part.study, replace(known, pct=share.pct, spans=known.spans + share.spans))
                break
        else:
            kept.append(part)
    return kept


def _contradicts(part: Part, whole: Whole) -> bool:
    """Whether a share shows that a group is not of one subtype, or of which groups it is told."""
    if part.study != whole.study:
        return False
    return same_group(part.share.group, whole.group) or (whole.group is None and part.share.category == whole.subtype)


def _add_part(doc: Doc, part: Part) -> None:
    share = part.share
    size = share.of or (group_size(doc, part.study, share.group) if share.group else None)
    of_n = size or share.anchor or group_size(doc, part.study, share.group)
    fact = Subtype(subtype=share.category, n=share.n, pct=share.pct, of_n=of_n, group=share.group)
    add(doc, share.frame, fact, share.spans, rule="subtype_of_part", confidence=0.92, studies=(part.study,))


def _add_whole(doc: Doc, whole: Whole) -> None:
    fact = Subtype(subtype=whole.subtype, all=True, group=whole.group)
    add(doc, whole.frame, fact, (whole.span,), rule=whole.rule, confidence=whole.certainty, studies=(whole.study,))
