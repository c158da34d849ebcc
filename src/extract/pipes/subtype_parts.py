"""Parts of a group that are of a subtype: the shares that tell what a study's groups are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from extract.pipes.denominators import group_size, same_group
from extract.pipes.shares import Share, picks_out, tells_of_event
from extract.pipes.shares.people import SEXES

# "24 patients all had", "22 people, each of whom had", "all 22 had"
_ALL_BEHIND = re.compile(r"\b(?:all|each\s+of|every\s+one|both)\b", re.I)
_ALL_OF_THEM = re.compile(r",\s*all\s+(?:of\s+(?:them|whom|these)\b|with\b|having\b)", re.I)
_ALL_BEFORE = re.compile(r"(?<!nearly\s)(?<!almost\s)(?<!not\s)\b(?:all|every\s+one\s+of)\s+(?:of\s+)?(?:the\s+|our\s+|these\s+)?$", re.I)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A share of a study's group that is of a subtype."""

    study: int
    share: Share


def find_parts(doc: Doc) -> list[Part]:
    """One part for each study, group and subtype."""
    parts = [
        Part(study, _of_everybody(doc, share, study))
        for share in doc._.shares
        if share.category not in ("female", "male") and share.frame.section != "title"
        for study in share.frame.studies
        if not tells_of_event(doc, share, study) and not _of_all(doc, share, study)
    ]
    return _put_together(part for part in parts if not picks_out(part.share) or _has_counterpart(part, parts))


def _of_everybody(doc: Doc, share: Share, study: int) -> Share:
    """A share of the women is of everybody where all are women: "46 women were studied; 33 of these women had …"."""
    number = number_of(doc, study, share.group) if share.group in SEXES else None
    if number is not None and number == group_size(doc, study):
        return replace(share, group=None)
    return share


def number_of(doc: Doc, study: int, sex: str | None) -> int | None:
    """How many women, or men, a study counts."""
    category = "male" if sex in ("men", "males") else "female"
    told = (s.n for s in doc._.shares if s.category == category and s.group is None and study in s.frame.studies)
    return next((n for n in told if n), None)


def _of_all(doc: Doc, share: Share, study: int) -> bool:
    """Whether a number says that everybody was of the subtype: "24 patients all had limited disease"."""
    if _ALL_OF_THEM.search(share.link) and share.number_first and share.pct is None and share.of is None:
        return True
    if share.group and share.n == group_size(doc, study, share.group) and picks_out(share):
        return True  # "35 patients with diffuse disease took methotrexate and 36 placebo"
    all_of_them = _ALL_BEHIND.search(share.link) or _ALL_BEFORE.search(share.frame.text[: share.position])
    everybody = share.pct is None and share.group is None and share.of is None and share.number_first
    return bool(everybody and all_of_them) and group_size(doc, study) in (None, share.n)


def _has_counterpart(part: Part, parts: Iterable[Part]) -> bool:
    """Whether another subtype, or the same in another group, is counted nearby: "20 patients with dcSSc" alone are the whole of a study, beside "20 with
    lcSSc" they are a part of it."""
    share = part.share
    return any(
        other.study == part.study
        and (other.share.category, other.share.group) != (share.category, share.group)
        and other.share.n is not None
        and abs(other.share.frame.index - share.frame.index) <= 1
        for other in parts
    )


def _near(one: Share, other: Share) -> bool:
    """Whether two shares stand close enough, and agree well enough, to be one fact told in two places."""
    n, pct, of = one.n or other.n, one.pct or other.pct, one.anchor or other.anchor
    agree = n is None or pct is None or of is None or abs(100 * n / of - pct) < 2.5
    return agree and abs(one.frame.index - other.frame.index) <= 1


def _put_together(parts: Iterable[Part]) -> list[Part]:
    """The first part told of each study, group and subtype, with a number it lacks from a later one."""
    kept: list[Part] = []
    for part in parts:
        share = part.share
        for i, other in enumerate(kept):
            known = other.share
            if (other.study, known.category) == (part.study, share.category) and same_group(known.group, share.group):
                if not _near(known, share):
                    pass
                elif known.n is None and share.n is not None and share.pct in (None, known.pct):
                    kept[i] = Part(part.study, replace(known, n=share.n, spans=known.spans + share.spans))
                elif known.pct is None and share.pct is not None and share.n in (None, known.n):
                    kept[i] = Part(part.study, replace(known, pct=share.pct, spans=known.spans + share.spans))
                break
        else:
            kept.append(part)
    return kept
