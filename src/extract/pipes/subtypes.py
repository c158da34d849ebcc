"""The component that finds facts of subtypes: one for each subtype and group."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.subtypes import Subtype
from extract.pipes.denominators import group_size, same_group
from extract.pipes.findings import add
from extract.pipes.shares.people import SEXES
from extract.pipes.shares.totals import Told, total_of
from extract.pipes.subtype_parts import Part, find_parts, number_of
from extract.pipes.whole_groups import Whole, find_wholes


@Language.factory(
    "extract_subtypes", requires=["doc._.frames", "doc._.shares", "doc._.findings"], assigns=["doc._.findings"]
)
def create_subtypes(nlp: Language, name: str) -> SubtypesFinder:
    return SubtypesFinder()


class SubtypesFinder:
    """Adds findings to `doc._.findings`.

    Parts of a group come first; a group is of one subtype as a whole only where no part of it is told.
    """

    def __call__(self, doc: Doc) -> Doc:
        wholes = list(find_wholes(doc))
        kept = [part for part in find_parts(doc) if not any(_counts_something_else(part, whole) for whole in wholes)]
        for part in kept:
            of_group = [o.share for o in kept if o.study == part.study and o.share.group == part.share.group]
            _add_part(doc, part, [(share.n, share.pct) for share in of_group])
        for whole in wholes:
            if not any(_contradicts(part, whole) for part in kept):
                _add_whole(doc, whole)
        return doc


def _counts_something_else(part: Part, whole: Whole) -> bool:
    """Whether a sentence says that all are of the subtype, so that a number beside it counts others: "all with dcSSc, 52 had the drug"."""
    share = part.share
    beside = part.study == whole.study and share.frame is whole.frame and share.category == whole.subtype
    return beside and whole.rule == "subtype_of_all" and share.pct != 100 and share.of is None


def _contradicts(part: Part, whole: Whole) -> bool:
    """Whether a share shows that a group is not of one subtype, or of which groups it is told."""
    if part.study != whole.study:
        return False
    return same_group(part.share.group, whole.group) or (whole.group is None and part.share.category == whole.subtype)


def _add_part(doc: Doc, part: Part, told: list[Told]) -> None:
    """Adds the fact of a part; `told` are the numbers of all parts of its group."""
    share = part.share
    size = group_size(doc, part.study, share.group)
    if share.group in SEXES:
        size = number_of(doc, part.study, share.group)
    preferred = (size, share.anchor) if share.group else (share.anchor, size)
    of_n = share.of or total_of(doc, part.study, share.group, told, preferred, share.frame)
    everybody = share.pct == 100 or (share.n is not None and share.n == share.of)
    fact = Subtype(subtype=share.category, n=share.n, pct=share.pct, of_n=of_n, all=everybody, group=share.group)
    add(doc, share.frame, fact, share.spans, rule="subtype_of_part", confidence=0.92, studies=(part.study,))


def _add_whole(doc: Doc, whole: Whole) -> None:
    fact = Subtype(subtype=whole.subtype, all=True, group=whole.group)
    add(doc, whole.frame, fact, (whole.span,), rule=whole.rule, confidence=whole.certainty, studies=(whole.study,))
