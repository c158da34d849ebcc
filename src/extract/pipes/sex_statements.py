"""What single sentences say of the sexes of a group, before it is put together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from extract.pipes.denominators import group_size
from extract.pipes.findings import of_field
from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention
from extract.pipes.sex_notation import Pair, find_pairs
from extract.pipes.shares import Share, tells_of_event
from extract.pipes.shares.anchors import counts_before
from extract.pipes.shares.places import compared_groups, place_names
from extract.pipes.shares.scope import IN, PLACE_BEHIND, Scope

# "four women for every man", "five women get the disease for each man": of the disease, not of a group.
_DISEASE_RATIO = re.compile(r"\s*(?:\w+\s+){0,3}(?:for|to|per)\s+(?:every|each|one)\b", re.I)
# "Of the women, 80 % had ulcers": a share of the women
_AMONG_THEM = re.compile(r"\b(?:of|among|in)\s+(?:the|these|those|all)\s+$", re.I)
# "three of four patients are women": of everybody with the disease
_ARE = re.compile(r"\bare\b", re.I)
# "348 met the eligibility criteria (77% female)" tells of those who did.
_MET = re.compile(r"<count:\d+>\s+(?:<cohort:\d+>\s+)?(?:\w+\s+)?(?:met|fulfill?ed|satisfied)\b", re.I)
_PER = re.compile(r"\b(?:for\s+(?:every|each)|per|to\s+every)\s+$", re.I)
# What holds of everybody with the disease: "affects mainly women", "most people with scleroderma are women".
_GENERAL = re.compile(
    r"\b(?:disease|condition|disorder|illness|<disease:\d+>)[^.;]{0,40}\b(?:affects?|strikes?|is|are|occurs?|hits)\b|"
    r"\b(?:<cohort:\d+>|most|<count:\d+>|<percent:\d+>)[^.;]{0,40}\bare\s+(?:\w+\s+)?<(?:fe)?male:",
    re.I,
)
# "one person in 6,000 has the disease, and 80 % of them are women"
_ONE_IN = re.compile(r"<count:\d+>\s+<(?:cohort|female|male):\d+>\s+in\s+(?:every\s+)?<(?:count|value):", re.I)
_BOTH_OR_ALL = (
    r"\b(?:(?P<both>both)|all|every\s+one)\s+(?:of\s+(?:them|whom|these)\s+|(?:of\s+)?(?:the\s+|our\s+)?(?:{count}\s+)?{cohort}\s+)?"
    r"(?P<were>was|were|being|are)?\s*(?:an?\s+)?{female|male:sex}"
)
# "controls (n = 11; all women)"
_CALLED = re.compile(r"<group:(?P<group>\d+)>(?:\s+(?:group|arm))?\s*\(\s*<n:(?P<n>\d+)>\s*[;,]\s*$")
# Without a verb they are told of people named before: "twenty patients, all women", not "all women took part".
_APPOSED = (re.compile(r"[,(–—:-]\s*$"), re.compile(r"\s*(?:[,.;)]|$|and\b)"))
_ONE_AND = (
    r"\b(?:a|an)\s+(?:single\s+|lone\s+)?{female|male:sex}\s*,?\s*(?:and|,)\s*{count}\s+{female|male}(?!\s+who\b)"
)
_AND_ONE = r"{count}\s+{female|male}\s*,?\s*(?:and|,)\s*(?:a|an)\s+(?:single\s+)?{female|male:sex}(?!\s+who\b)"
_OF_THEM = re.compile(r"\b(?:of\s+(?:them|these|whom)|our|participants)\b", re.I)
_PAIR_BEHIND = re.compile(
    rf"{IN}<(?:group|subtype):(?P<first>\d+)>(?:\s+(?:group|arm|<cohort:\d+>))?\s*,?\s*<(?:ratio|count):(?P<later>\d+)>(?:/\d+)?|"
    rf"(?:and|,|versus|vs\.?|v\.?)\s*<(?:ratio|count):(?P<pair>\d+)>(?:/\d+)?\s*{IN}<(?:group|subtype):(?P<place>\d+)>|"
    r"\s*(?:and|versus|vs\.?|v\.?)\s*<(?:ratio|count):(?P<bare>\d+)>(?:/\d+)?(?=\s*(?:,?\s*respectively)?\s*(?:[.,;)]|$))",
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
        if "criterion" in frame.cues and not _MET.search(frame.text):
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
    spans: tuple[tuple[int, int], ...]
    for match in frame.find(_BOTH_OR_ALL):
        sex = match["sex"]
        beside = _APPOSED[0].search(frame.text[: match.match.start()]) or _APPOSED[1].match(
            frame.text, match.match.end()
        )
        if not (match.match["were"] or beside):
            continue
        called = _CALLED.search(frame.text[: match.match.start()])
        if called:
            number = frame.mentions[int(called["n"])]
            size, name = int(number.value.value), frame.mentions[int(called["group"])].value.name
            here = (match.span, (number.start, number.end))
            yield Statement(study, name, {f"{sex.label}_n": size}, size, frame, here, "sex_of_all", 0.85)
            continue
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


def _is_rate(doc: Doc, share: Share) -> bool:
    """Whether a share is of so few, counted nowhere else, that it is a rate of everybody: "three of four are women"."""
    if share.of is None or share.of > 10:
        return False
    others = (frame for frame in doc._.frames if frame is not share.frame)
    return not any(mention.value.value == share.of for other in others for mention in other.labelled("count", "n"))


def _of_share(doc: Doc, frame: Frame, study: int, share: Share) -> Iterator[Statement]:
    text = frame.text
    if (
        _DISEASE_RATIO.match(text, share.end)
        or (_ARE.search(share.link) and _is_rate(doc, share))
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
    """A pair of counts if they add up to the group (or nobody calls them a ratio), else a ratio; and those behind it."""
    position, end = frame.position(pair.start), frame.position(pair.end)
    sizes = counts_before(frame, position)
    place = PLACE_BEHIND.match(frame.text, end)
    groups = place_names(doc, frame, frame.mentions[int(place[1])]) if place else [Scope(doc, frame).group_at(position)]
    group = groups[0] if groups else None
    further = list(_further_pairs(doc, frame, pair, end))
    if len(further) == 1 and further[0].group is None:  # "F/M 27/4 v 28/5": the arms in their order
        arms = compared_groups(doc, frame, 2)
        group, further = (arms[0], [replace(further[0], group=arms[1])]) if arms else (group, [])
    total = pair.female + pair.male
    counted = total in {group_size(doc, study), *sizes} or not (pair.ratio or 1 in (pair.female, pair.male))
    for other in (_GroupPair(pair.female, pair.male, group, (pair.start, pair.end)), *further):
        if counted and other.female.is_integer() and other.male.is_integer():
            values = {"female_n": other.female, "male_n": other.male}
            of_n = int(other.female + other.male)
            yield Statement(study, other.group, values, of_n, frame, (other.span,), "sex_pair", 0.9, True)
        elif other.male:
            values = {"ratio_f_m": round(other.female / other.male, 2)}
            size = sizes[-1] if sizes and not other.group else None
            yield Statement(study, other.group, values, size, frame, (other.span,), "sex_ratio", 0.9)


@dataclass(frozen=True, slots=True)
class _GroupPair:
    """Women and men, or their ratio, in a group."""

    female: float
    male: float
    group: str | None
    span: tuple[int, int]


def _further_pairs(doc: Doc, frame: Frame, pair: Pair, position: int) -> Iterator[_GroupPair]:
    """Pairs behind a first one: "3.9:1 in djSSc, and in ljSSc 7:1", "13/79 in SSc and 6/34 in controls", "27/4 v 28/5"."""
    for match in _PAIR_BEHIND.finditer(frame.text, position):
        numbers = {name: frame.mentions[int(found)] for name, found in match.groupdict().items() if found}
        mention = numbers.get("pair") or numbers.get("later") or numbers["bare"]
        both = _both(frame, mention)
        if both is None or (match["bare"] and match.start() != position):
            continue
        left, right, stop = both
        female, male = (left, right) if pair.female_first else (right, left)
        place = numbers.get("place") or numbers.get("first")
        for name in place_names(doc, frame, place)[:1] if place else [None]:
            yield _GroupPair(female, male, name, (mention.start, stop))


def _both(frame: Frame, mention: Mention) -> tuple[float, float, int] | None:
    """The two numbers of a pair and where it ends: of a ratio, or of "6/34" and "26/5", where the first is a count."""
    if mention.label == "ratio":
        return float(mention.value[0]), float(mention.value[1]), mention.end
    slashed = re.match(r"/(\d+)", frame.after(mention))
    if slashed:
        return mention.value.value, float(slashed[1]), mention.end + len(slashed[0])
    return (mention.value.value, float(mention.value.of), mention.end) if mention.value.of else None
