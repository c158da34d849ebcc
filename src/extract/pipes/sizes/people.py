"""What one sentence states of numbers of people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.pipes.mentions import Quantity
from extract.pipes.sizes.acts import Act, find_acts
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.links import Link, for_harm, link
from extract.pipes.sizes.names import Name, name_of, words_name
from extract.pipes.sizes.stated import ACT, ARM, Stated
from extract.pipes.sizes.totals import total_of

_OTHER_UNITS = ("studies", "records")
ENTRY = ("enrolled", "randomised", "treated", "analysed")
# Behind a number whose noun is left out.
_ELLIPTIC = re.compile(
    r"\s*(?:$|[,;:.)(\]]|(?:of|with|to|on|in|who|whose|and|from|for|at|by|were|was|had|did|could|as|more|further|others?|have|has|each|all|per|also|then|under|respectively)\b|<(?:group|drug):)", re.I
)  # fmt: skip
_ELLIPTIC_GAP = re.compile(
    r"(?:\s|,|\b(?:of|on|in|from|with|to|who|whom|and|the|them|these|those|which|had|have|been|also|then|each|all|both|so|far|high|low|former|latter|group|arm|dose|patients|respectively|now|again|altogether|others?|total|later|subsequently|eventually|finally|actually|really|ultimately|a|an)\b|<(?:group|drug|cohort|count|time):\d+>|-)*",
    re.I,
)
_WEAK = frozenset(["found", "saw", "seen", "tested", "compared", "matched", "asked", "observed", "numbered", "covered", "covers", "examined", "looked at"])  # fmt: skip
_SEX_OF = re.compile(r"^\s*(?:and|,|\()", re.I)


def read_people(reading: Reading) -> Iterator[Stated]:
    """Everything a sentence says of numbers of people; what of it is kept is decided for the whole source."""
    acts = list(find_acts(reading.text))
    for counted in reading.counted:
        if counted.label in _OTHER_UNITS:
            continue
        found = link(reading, acts, counted)
        if found is not None and _acceptable(reading, found):
            yield _by_act(reading, found)
        elif found is None or found.act.stage not in ("withdrawn", "completed"):
            yield from _without_act(reading, acts, counted)
    yield from _measured(reading)


def _by_act(reading: Reading, found: Link) -> Stated:
    counted, act = found.counted, found.act
    name = name_of(reading, counted, act if found.way == "subject" else None)
    span = (min(counted.start, act.start), max(counted.stop, act.end))
    spans = [_offsets(reading, *span)]
    stated = Stated(
        reading.frame, counted.number, act.stage, spans, f"{act.stage}_{found.way}", ACT, confidence=0.9,
        part=counted.partitive or counted.determiner in ("other", "the other"), weak=act.word in _WEAK,
    )  # fmt: skip
    _put_name(stated, name, reading)
    return stated


def _without_act(reading: Reading, acts: Sequence[Act], counted: Counted) -> Iterator[Stated]:
    if "plan" in reading.frame.cues:
        return
    name = name_of(reading, counted)
    if name is None and counted.named:
        yield from _at_visit(reading, counted)
        return
    if name is None:
        totals = list(total_of(reading, counted))
        if totals:
            yield from totals
            return
    if counted.label in ("female", "male") and counted.label != "group":
        return
    kind = "pending"
    if name is None:
        name = words_name(reading, counted)
        if name is None:
            return
    elif (
        name.kind == "label"
        or (counted.named and name.start < counted.start and name.kind == "group")
        or (counted.bracket >= 0 and counted.people and name.start < counted.bracket and name.kind == "group")
    ):
        kind = "arm"
    if not (
        counted.people
        or counted.named
        or _ELLIPTIC.match(reading.text, counted.end)
        or counted.label in ("group", "drug")
    ):
        return
    spans = [*counted.spans, *name.spans]
    stated = Stated(
        reading.frame, counted.number, _governing(acts, counted) or "enrolled", [_hull(spans)], f"{kind}_{name.kind}", ARM,
        confidence=0.85, part=counted.partitive, pending=kind == "pending", governed=_governing(acts, counted) is not None,
    )  # fmt: skip
    _put_name(stated, name, reading)
    yield stated


def _at_visit(reading: Reading, counted: Counted) -> Iterator[Stated]:
    """ "at 12 months (n = 26)": the number assessed at a visit."""
    if counted.bracket < 0:
        return
    before = reading.text[max(0, counted.bracket - 30) : counted.bracket]
    if re.search(r"<(?:time|value|count|outcome):\d+>\s*$", before):
        yield Stated(
            reading.frame, counted.number, "analysed", counted.spans, "at_visit", ARM, confidence=0.8, visit=True
        )


def _measured(reading: Reading) -> Iterator[Stated]:
    """The n that stands with a result: "-2.09 ± 5.66 (n = 57) with riociguat"."""
    frame = reading.frame
    for mention in frame.mentions:
        quantity = mention.value
        if mention.label in ("value", "count") and isinstance(quantity, Quantity) and quantity.n and not quantity.of:
            stated = Stated(
                frame,
                quantity.n,
                "analysed",
                [(mention.start, mention.end)],
                "with_result",
                ARM,
                confidence=0.8,
                visit=True,
            )
            following = re.match(r"\s+(?:with|on|in|for|under)\s+(?:the\s+)?<group:(\d+)>", frame.after(mention))
            if following:
                group = frame.mentions[int(following[1])].value
                stated.group, stated.name_kind = group.name, "group"
            yield stated


def _acceptable(reading: Reading, found: Link) -> bool:
    counted, act = found.counted, found.act
    if "plan" in reading.frame.cues:
        return False
    if counted.label in ("female", "male") and (
        counted.bracket >= 0 or counted.partitive or _other_people(reading, counted)
    ):
        return False
    if counted.label is None:
        if not (
            _ELLIPTIC.match(reading.text, counted.end)
            or reading.text[counted.stop :].lstrip().startswith(act.word.split()[0])
        ):
            if found.way != "subject" or reading.text[counted.stop : act.auxiliary].strip():
                return False
        if found.way == "subject" and not _ELLIPTIC_GAP.fullmatch(reading.flat[counted.stop : act.auxiliary]):
            return False
        if act.word in _WEAK or (counted.number == 1 and found.way != "subject"):
            return False
    if (
        act.word in ("received", "took", "got", "were on", "was on", "given")
        and not re.match(r"[^;.]{0,60}<(?:group|drug):", reading.text[act.end :])
        and counted.label is None
    ):
        return False
    if act.stage == "withdrawn" and for_harm(reading, act):
        return False
    return not (counted.label == "drug")


def _other_people(reading: Reading, counted: Counted) -> bool:
    return any(other.label == "cohort" and other.start < counted.start for other in reading.counted)


def _governing(acts: Sequence[Act], counted: Counted) -> str | None:
    """The stage of the last act before a number in its sentence: "were assigned to A (n = 16) or B (n = 16)"."""
    stages = [act.stage for act in acts if act.end <= counted.start and act.stage in ENTRY and act.how != "s"]
    return stages[-1] if stages else None


def _put_name(stated: Stated, name: Name | None, reading: Reading) -> None:
    if name is None:
        return
    stated.group, stated.name_kind = name.words or None, name.kind
    if name.kind in ("group", "drug", "label", "words"):
        stated.spans = (
            [_hull([*stated.spans, *name.spans])]
            if _near(stated.spans[0], name.spans)
            else [*stated.spans, *name.spans]
        )


def _near(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return all(abs(span[1] - start) < 60 or abs(end - span[0]) < 60 for start, end in others)


def _hull(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return min(start for start, _end in spans), max(end for _start, end in spans)


def _offsets(reading: Reading, start: int, end: int) -> tuple[int, int]:
    return reading.frame.offset(start), reading.frame.offset(end, end=True)
