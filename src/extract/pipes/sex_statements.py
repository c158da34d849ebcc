"""What single sentences say of the sexes of a group, before it is put together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.pipes.denominators import group_size
from extract.pipes.findings import of_field
from extract.pipes.frames import Frame
from extract.pipes.sex_notation import Pair, find_pairs
from extract.pipes.shares import Share, tells_of_event
from extract.pipes.shares.anchors import counts_before
from extract.pipes.shares.places import place_names
from extract.pipes.shares.scope import Scope

# "four women for every man", "five women get the disease for each man": of the disease, not of a group.
_DISEASE_RATIO = re.compile(r"\s*(?:\w+\s+){0,3}(?:for|to|per)\s+(?:every|each|one)\b", re.I)
# "Of the women, 80 % had ulcers": a share of the women
_AMONG_THEM = re.compile(r"\b(?:of|among|in)\s+(?:the|these|those|all)\s+$", re.I)
_PER = re.compile(r"\b(?:for\s+(?:every|each)|per|to\s+every)\s+$", re.I)
# What holds of everybody with the disease: "affects mainly women", "most people with scleroderma are women".
_GENERAL = re.compile(
    r"\b(?:disease|condition|disorder|illness|<disease:\d+>)[^.;]{0,40}\b(?:affects?|strikes?|is|are|occurs?|hits)\b|"
    r"\b(?:<cohort:\d+>|most|<count:\d+>|<percent:\d+>)[^.;]{0,40}\bare\s+(?:\w+\s+)?<(?:fe)?male:",
    re.I,
)
# "one person in 6,000 has the disease, and 80 % of them are women"
_ONE_IN = re.compile(r"<count:\d+>\s+<(?:cohort|female|male):\d+>\s+in\s+(?:every\s+)?<(?:count|value):", re.I)
_BOTH_OR_ALL = r"\b(?:(?P<both>both)|all)\s+(?:of\s+(?:them|whom|these)\s+|(?:the\s+|our\s+)?{cohort}\s+)?(?:were|being|are)?\s*{female|male:sex}"
_ONE_AND = (
    r"\b(?:a|an)\s+(?:single\s+|lone\s+)?{female|male:sex}\s*,?\s*(?:and|,)\s*{count}\s+{female|male}(?!\s+who\b)"
)
_AND_ONE = r"{count}\s+{female|male}\s*,?\s*(?:and|,)\s*(?:a|an)\s+(?:single\s+)?{female|male:sex}(?!\s+who\b)"
_OF_THEM = re.compile(r"\b(?:of\s+(?:them|these|whom)|our|participants)\b", re.I)
_IN = r"(?:in|for|among|of|with|on)\s+(?:the\s+)?(?:<cohort:\d+>\s+with\s+)?"
_PLACE_BEHIND = re.compile(rf"[)\]]?\s*{_IN}<(?:group|subtype):(\d+)>", re.I)
_RATIO_BEHIND = re.compile(
    rf"{_IN}<(?:group|subtype):(?P<first>\d+)>(?:\s+(?:group|arm|<cohort:\d+>))?\s*,?\s*<ratio:(?P<later>\d+)>|"
    rf"(?:and|,|versus|vs\.?)\s*<ratio:(?P<ratio>\d+)>\s*{_IN}<(?:group|subtype):(?P<place>\d+)>",
    re.I,
)
_OTHER_SEX = re.compile(r"<count:\d+>\s+<(?:fe)?male:")
_VERB = re.compile(r"\b(?:were|was|of\s+(?:them|whom|these|which)|being|are|accounted|made|constituted|comprised|consisted|numbered)\b", re.I)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """Numbers of a group's sexes in one place; `certainty` is about how often such a statement is a fact;
    explicit: `of_n` stands with its numbers ("12 of 20")."""

    study: int
    group: str | None
    values: dict[str, float]
    of_n: int | None
    frame: Frame
    spans: tuple[tuple[int, int], ...]
    rule: str
    certainty: float
    explicit: bool = False


def find_statements(doc: Doc) -> Iterator[Statement]:
    """The statements of all frames, in order of the text."""
    by_frame = defaultdict(list)
    for share in doc._.shares:
        if share.category in ("female", "male"):
            by_frame[share.frame.index].append(share)
    for frame in doc._.frames:
        if "criterion" in frame.cues:
            continue
        pairs = list(find_pairs(frame))
        covered = [(pair.start, pair.end) for pair in pairs]
        shares = [share for share in by_frame[frame.index] if not _inside(share.spans, covered)]
        for study in frame.studies:
            if study == 0 and ("background" in frame.cues or _is_general(frame)):
                continue
            yield from _quantified(doc, frame, study)
            for pair in pairs:
                yield from _of_pair(doc, frame, study, pair)
            for share in shares:
                yield from _of_share(doc, frame, study, share)


def _is_general(frame: Frame) -> bool:
    """Whether a sentence speaks of everybody with the disease and not of people already named."""
    if _ONE_IN.search(frame.text) and "<disease:" in frame.text:
        return True
    return _GENERAL.search(frame.text) is not None and not _OF_THEM.search(frame.text)


def _quantified(doc: Doc, frame: Frame, study: int) -> Iterator[Statement]:
    """ "Both patients were women", "all were female" where the size of the group is stated, "eleven women and a man"."""
    for match in frame.find(_BOTH_OR_ALL):
        sex = match["sex"]
        of_n = 2 if match.match["both"] else group_size(doc, study)
        if of_n:
            spans = (match.span, *_evidence_of(doc, study, of_n))
            yield Statement(study, None, {f"{sex.label}_n": of_n}, of_n, frame, spans, "sex_of_all", 0.85)
    for match in (*frame.find(_AND_ONE), *frame.find(_ONE_AND)):
        sex = match["sex"]
        spans = ((sex.start, sex.end),)
        yield Statement(study, None, {f"{sex.label}_n": 1}, None, frame, spans, "sex_of_one", 0.85)


def _evidence_of(doc: Doc, study: int, size: int) -> list[tuple[int, int]]:
    """Where the source states a study's size."""
    sizes = (finding.fact for finding in of_field(doc, "sample_sizes", study))
    return [(e.start, e.end) for fact in sizes if fact.values()["count"] == size for e in fact.evidence][:1]


def _inside(spans: tuple[tuple[int, int], ...], covered: list[tuple[int, int]]) -> bool:
    return any(a < end and start < b for start, end in spans for a, b in covered)


def _of_share(doc: Doc, frame: Frame, study: int, share: Share) -> Iterator[Statement]:
    text = frame.text
    if (
        _DISEASE_RATIO.match(text, share.end)
        or (not share.number_first and _AMONG_THEM.search(text[: share.position]))
        or _PER.search(text[: share.position])
        or tells_of_event(doc, share, study)
    ):
        return
    values: dict[str, float] = {}
    if share.n is not None:
        values[f"{share.category}_n"] = share.n
    if share.pct is not None:
        values[f"{share.category}_pct"] = share.pct
    bare = share.number_first and not _VERB.search(share.link) and share.anchor is None and share.pct is None
    if bare and share.n == 1 and not _OTHER_SEX.search(text[: share.position] + text[share.end :]):
        return
    certainty = 0.4 if bare else 0.93
    of_n = share.anchor if share.of or not share.group else group_size(doc, study, share.group) or share.anchor
    yield Statement(study, share.group, values, of_n, frame, share.spans, "sex_of_group", certainty, bool(share.of))


def _of_pair(doc: Doc, frame: Frame, study: int, pair: Pair) -> Iterator[Statement]:
    """A pair of counts if they add up to the group (or nobody calls them a ratio), else a ratio."""
    position, end = frame.position(pair.start), frame.position(pair.end)
    sizes = counts_before(frame, position)
    place = _PLACE_BEHIND.match(frame.text, end)
    groups = place_names(doc, frame, frame.mentions[int(place[1])]) if place else [Scope(doc, frame).group_at(position)]
    group = groups[0] if groups else None
    spans = ((pair.start, pair.end),)
    total = pair.female + pair.male
    counts = total in {group_size(doc, study), *sizes} or not (pair.ratio or 1 in (pair.female, pair.male))
    if counts and pair.female.is_integer() and pair.male.is_integer():
        values = {"female_n": pair.female, "male_n": pair.male}
        yield Statement(study, group, values, int(total), frame, spans, "sex_pair", 0.9, True)
    elif pair.male:
        values = {"ratio_f_m": round(pair.female / pair.male, 2)}
        of_n = sizes[-1] if sizes and not group else None
        yield Statement(study, group, values, of_n, frame, spans, "sex_ratio", 0.9)
        yield from _further_ratios(doc, frame, study, pair, end)


def _further_ratios(doc: Doc, frame: Frame, study: int, pair: Pair, position: int) -> Iterator[Statement]:
    """Ratios with groups of their own behind a first one: "3.9:1 in djSSc, and in ljSSc 7:1" or "… and 7:1 in ljSSc"."""
    for match in _RATIO_BEHIND.finditer(frame.text, position):
        numbers = match.groupdict()
        ratio = frame.mentions[int(numbers["ratio"] or numbers["later"])]
        place = frame.mentions[int(numbers["place"] or numbers["first"])]
        female, male = ratio.value if pair.female_first else reversed(ratio.value)
        if male:
            values = {"ratio_f_m": round(female / male, 2)}
            spans = ((ratio.start, ratio.end),)
            for name in place_names(doc, frame, place)[:1]:
                yield Statement(study, name, values, None, frame, spans, "sex_ratio", 0.9)
