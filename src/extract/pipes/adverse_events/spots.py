"""Where a sentence names the groups of its study, and what is known of them from the sentences before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import permutations

from extract.pipes.adverse_events.joints import ANOTHER_COUNT, FIGURE, QUALIFIED, UNKNOWN_ARM
from extract.pipes.adverse_events.named import resolved
from extract.pipes.denominators import same_group
from extract.pipes.frames import Frame
from extract.pipes.groups import CONTROL
from extract.pipes.mentions import Mention

# Kinds of groups that can be an arm; "each" and "neither" are none.
_ARMS = ("arm", "dose", "regimen", "named", "active")


@dataclass(frozen=True, slots=True)
class Spot:
    """A group named in a frame's text, half-open. `each` stands for all of them."""

    start: int
    end: int
    name: str
    each: bool = False


_DOSE = re.compile(r"(?P<number>\d+(?:[.,]\d+)?)\s?(?P<unit>\D+)")
# Groups that figures without a name are never dealt out to.
NO_ARM = re.compile(r"(?:fe)?males?|(?:wo)?men|(?:the\s+)?(?:[dl]cSSc|diffuse|limited|sine|ssSSc)(?:\s+\w+)?", re.I)


@dataclass(slots=True)
class Arms:
    """What is known of the groups of a study while its sentences are read in order.

    names: all groups, in order of appearance. orders: how sentences set them against each other, oldest first.
    main: the arms of the study. sized: the groups whose size is stated; in_order: the same, if each has its own number, so that they stand in an order. single: the study is of one patient.
    untreated: it gives nobody anything.
    sizes: the stated sizes of groups. told: the groups of the last figures that had each its own, in order; told_in: number of their paragraph.
    """

    names: list[str] = field(default_factory=list)
    orders: list[list[str]] = field(default_factory=list)
    main: list[str] = field(default_factory=list)
    sized: list[str] = field(default_factory=list)
    in_order: list[str] = field(default_factory=list)
    single: bool = False
    untreated: bool = False
    sizes: dict[str, set[int]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    told_in: int = -1

    def meet(self, frame: Frame) -> None:
        """Take note of the groups of a sentence."""
        spots = find_spots(frame, self)
        here = distinct(spots)
        for name in here:
            if not any(same_group(name, other) for other in self.names):
                self.names.append(name)
        arms = [name for name in here if not NO_ARM.fullmatch(name)]
        if len(arms) >= 2:
            self.orders.append(arms)
            self.orders.extend(order for order in _listed(frame, spots) if order != arms)

    def order(self, size: int) -> list[str]:
        """The order of `size` groups that the source keeps: arms before others, then the commonest, then the first."""
        sized = [name for name in self.in_order if not NO_ARM.fullmatch(name)]
        if len(sized) == size:
            return sized
        fitting: list[tuple[str, ...]] = [tuple(order) for order in self.orders if len(order) == size]
        if not fitting:
            return []
        main = {name.lower() for name in (*self.main, *self.sized)}
        first = {order: -index for index, order in reversed(list(enumerate(fitting)))}

        with_size = {name.lower() for name in self.sized}

        def rank(order: tuple[str, ...]) -> tuple[bool, int, float, int]:
            all_sized = with_size.issuperset(name.lower() for name in order)
            ends_on_control = 1.5 * (CONTROL.search(order[-1]) is not None)  # as nearly everybody puts it
            in_main = sum(name.lower() in main for name in order)
            return all_sized, in_main, fitting.count(order) + ends_on_control, first[order]

        return list(sorted(fitting, key=rank)[-1])

    def fitting(self, counted: list[tuple[int | None, float | None]]) -> list[str]:
        """The groups whose sizes make the shares right: 28 (93.3%) and 30 (96.8%) are of 30 and of 31. Empty: unknown."""
        if not counted or len(self.sizes) < len(counted) or any(n is None or not pct for n, pct in counted):
            return []
        arms = [name for name in self.sizes if not NO_ARM.fullmatch(name)]
        for order in permutations(arms[:6], len(counted)):
            if all(
                any(abs(100 * (n or 0) / size - (pct or 0)) < 0.6 for size in self.sizes[name])
                for name, (n, pct) in zip(order, counted, strict=True)
            ):
                return list(order)
        return []

    def active(self) -> str | None:
        """The only arm that is no control, of two or more."""
        names = [name for name in self.sized or self.names if not NO_ARM.fullmatch(name)]
        active = [name for name in names if not CONTROL.search(name)]
        return active[0] if len(active) == 1 < len(names) else None

    def doses(self) -> list[str]:
        """The arms that are doses, from the lowest on, if there are two or more of one unit."""
        found = [(name, _DOSE.fullmatch(name)) for name in self.sized or self.names]
        doses = {name: float(match["number"].replace(",", ".")) for name, match in found if match}
        units = {match["unit"] for _, match in found if match}
        return sorted(doses, key=lambda name: doses[name]) if len(doses) > 1 and len(units) == 1 else []

    def all(self) -> tuple[str, ...]:
        """Every arm of the study, for "in each group"."""
        return tuple(self.order(2) or self.order(3) or self.names)


def distinct(spots: list[Spot]) -> list[str]:
    """The names of groups in order, each once."""
    names: list[str] = []
    for spot in spots:
        if not spot.each and not any(same_group(spot.name, other) for other in names):
            names.append(spot.name)
    return names


# Between members of a list of groups: "X 25 mg, X 75 mg or placebo".
_LISTED = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|or|and|versus|vs\.?|,\s*(?:or|and))\s*(?:the\s+|to\s+|[A-Za-z]+\s+)?")


def _listed(frame: Frame, spots: list[Spot]) -> Iterator[list[str]]:
    """The lists of two or more groups in a frame."""
    run: list[Spot] = []
    for spot in [*spots, None]:
        if spot and run and _LISTED.fullmatch(frame.text, run[-1].end, spot.start):
            run.append(spot)
            continue
        names = [name for name in distinct(run) if not NO_ARM.fullmatch(name)]
        if len(names) > 1:
            yield names
        run = [spot] if spot else []


_TAG = r"<(?:drug|group):\d+>"
_NO_NAME = (
    r"the|an?|active|study|standard|at|least|oral|intravenous|either|treatment|therapy|drugs?|this|that|these|those|any|all|it|both|one|two|three|more|less|no|up|other|"
    r"for|in|on|with|and|or|to|of|as|from|after|concomitant|background|prior|previous|only|open-label|long-term|weekly|monthly|daily|placebo-controlled|patients|immunosuppressive|immunosuppressants?|steroids?"
)
# "patients receiving ddAT", "those who got AC-DOC": an arm that no lexicon knows.
_RECEIVING = re.compile(
    rf"\b(?:receiving|given|taking|treated\s+with|(?:who|that)\s+(?:received|got|took|had\s+received)|assigned\s+to|allocated\s+to|randomi[sz]ed\s+to)\s+(?:the\s+)?"
    rf"(?P<name>(?!(?:{_NO_NAME})\b)[A-Za-z][\w./-]*(?:\s*\+\s*[A-Za-z][\w/-]*)?)(?![\w<])"
)
# "7/10 with HIGS vs 4/10 with placebo"
_UNKNOWN = re.compile(
    rf"<(?:count|percent):\d+>\s*(?:<cohort:\d+>\s*)?(?:of\s+(?:those|the)\s+)?(?:on|with|given|receiving|taking)\s+{UNKNOWN_ARM.pattern}"
)
# "71% of patients using the pen and 88% of those on tablets": two that stand in the same place.
_OF_WHOM = r"\s*(?:\([^()]*\)\s*)?(?:of\s+)?(?:the\s+|those\s+|people\s+|<cohort:\d+>\s+)*(?:who\s+)?"
_TOOK = r"(?:on|given|taking|using|receiving|took|used|got|had\s+been\s+given)\s+(?:an?\s+|the\s+|their\s+)?"
_ARM = r"(?!(?:day|week|month|average|treatment|both|either|each)\b)[A-Za-z][\w-]+(?:\s+(?!(?:and|but|versus|vs|against|compared|had|for|in|by|at|did|group|arm)\b)[a-z][\w-]+){0,2}"
_IN_PARALLEL = re.compile(
    rf"{FIGURE}{_OF_WHOM}{_TOOK}(?P<one>{_ARM}|{_TAG})(?:\s+(?:group|arm))?{ANOTHER_COUNT}(?:by\s+)?{FIGURE}{_OF_WHOM}{_TOOK}(?P<two>{_ARM}|{_TAG})(?=\s*(?:[.,;:)]|$|group\b|arm\b|had\b|did\b))"
)
# "2 with SSc (6.5%) and 9 with IPF (7.3%)": diseases set against each other.
_SICK = r"<(?:disease|subtype):\d+>|[A-Z]{2,6}\b"
_WITH_DISEASES = re.compile(
    rf"{FIGURE}\s+(?:<cohort:\d+>\s+)?(?:with|in)\s+(?P<one>{_SICK}){ANOTHER_COUNT}{FIGURE}\s+(?:<cohort:\d+>\s+)?(?:with|in)\s+(?P<two>{_SICK})"
)
_TRANSPLANTED = re.compile(
    r"\btransplanted(?=\s+<cohort)|\btransplant\s+(?:recipients|<cohort:\d+>)|\bthose\s+transplanted\b", re.I
)
# "nine on the antibody and two on placebo": the active arm by what it is.
_WHAT_IT_IS = re.compile(
    r"\b(?:on|with|of|in|under|after|by|for|taking|took|given|got|received|receiving|had)\s+(?P<what>the\s+(?:antibody|protein|peptide|pills?|tablets?|capsules?|compound|toxin|cells|cream|gel|ointment|substance|medicine|medication|"
    r"remedy|herbs?|extract|infusions?|injections?|blocker|inhibitor|agent|preparation|vaccine|hormone|vitamin|laser|shots?|real\s+\w+|genuine\s+\w+)(?:\s+(?:group|arm))?)(?=\s*(?:[.,;:)]|$)|\s+(?:and|but|versus|vs|than|against|had|developed|as)\b)",
    re.I,
)
_COMPOUND = re.compile(rf"{_TAG}-(?:{_TAG}|[A-Z]{{2,}}\b)")
_DOSE_WORDS = re.compile(
    r"\b(?P<name>(?:high|low|higher|lower|medium)[- ]dose)\b|\bthe\s+(?P<short>high|low|small|larg|high(?=est)|low(?=est))(?:e?r|est)?(?:\s+dose)?(?=\s*(?:dose|and\b|[.,;)]|$)|(?<=dose))",
    re.I,
)
_OTHER = re.compile(r"\bthe\s+other(?:\s+(?:group|arm))?(?=\s*(?:[.,;)”]|$))", re.I)
_SUBTYPE = re.compile(
    r"(?P<tag><subtype:(?P<number>\d+)>)(?=\s+(?:groups?|<cohort:\d+>|arm|subset)\b)|(?<=\bwith )(?P<having><subtype:(?P<of>\d+)>)",
    re.I,
)


# "6 (10%) with and 23 (13%) without overlap"
_WITH_AND_WITHOUT = re.compile(
    rf"{FIGURE}\s+(?:<cohort:\d+>\s+)?(?P<one>with)(?:\s+[\w<>:-]+)?{ANOTHER_COUNT}{FIGURE}\s+(?:<cohort:\d+>\s+)?(?P<two>without)\s+(?P<what><\w+:\d+>|[\w-]+)"
)


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w<-])(?:{listed})(?![\w-])")


def find_spots(frame: Frame, arms: Arms) -> list[Spot]:
    """The groups of a sentence in order, without overlap."""
    found: list[Spot] = []
    for spot in (*_compounds(frame), *_mentioned(frame, arms), *_said(frame, arms)):
        if not any(spot.start < other.end and other.start < spot.end for other in found):
            found.append(spot)
    return sorted(found, key=lambda spot: spot.start)


def _compounds(frame: Frame) -> Iterator[Spot]:
    """Arms named by what they took first and then: "TCZ-TCZ", "PBO-TCZ"."""
    for match in _COMPOUND.finditer(frame.text):
        words = frame.words[
            frame.offset(match.start()) - frame.start : frame.offset(match.end(), end=True) - frame.start
        ]
        yield Spot(match.start(), match.end(), words)


def _mentioned(frame: Frame, arms: Arms) -> Iterator[Spot]:
    position = 0
    for mention in frame.mentions:
        if mention.label not in ("group", "drug"):
            continue
        tag = frame.tag(mention)
        start = frame.text.index(tag, position)
        position = start + len(tag)
        if mention.label == "group" and mention.value.kind == "each":
            yield Spot(start, position, "", each=True)
            continue
        name = _name(frame, mention, arms)
        if name:
            yield Spot(start, position, name)


def _name(frame: Frame, mention: Mention, arms: Arms) -> str | None:
    """The name of a mentioned group; "the drug" is the only arm that is no placebo; a drug is one where it has a size."""
    if mention.label == "drug":
        words = frame.printed(mention)
        return words if len(arms.sized) >= 2 and any(same_group(words, name) for name in arms.sized) else None
    group = mention.value
    if group.kind == "active":
        return arms.active()
    return str(group.name) if group.kind in _ARMS else None


def _said(frame: Frame, arms: Arms) -> Iterator[Spot]:
    """Groups that are no mentions: unknown drugs after "receiving", "high dose", "the other", a subtype's group."""
    text = frame.text
    if arms.sized:
        for match in _any_of(tuple(arms.sized)).finditer(text):
            yield Spot(match.start(), match.end(), match[0])
    active = arms.active() if any(CONTROL.search(name) for name in arms.names) else None
    if active:
        for match in _WHAT_IT_IS.finditer(text):
            yield Spot(match.start("what"), match.end("what"), active)
    if len(arms.names) >= 2 or len(_RECEIVING.findall(text)) + text.count("<group:") >= 2:
        for match in _RECEIVING.finditer(text):
            yield Spot(match.start("name"), match.end("name"), match["name"])
    if "<group" in text:
        for match in _UNKNOWN.finditer(text):
            yield Spot(match.start("name"), match.end("name"), match["name"])
    transplant = [name for name in (*arms.main, *arms.names) if re.search(r"transplant|SCT\b", name)]
    if transplant:
        for match in _TRANSPLANTED.finditer(text):
            yield Spot(match.start(), match.end(), transplant[0])
    for match in re.finditer(r"(?P<tag><time:(?P<number>\d+)>)(?=\s+(?:groups?|arms?)\b)", text):
        mention = frame.mentions[int(match["number"])]
        yield Spot(match.start(), match.end(), frame.printed(mention))
    graded = "high" in text or "low" in text or "medium" in text or "larg" in text or "small" in text
    doses = arms.doses() if graded else []
    if graded and (doses or len(_DOSE_WORDS.findall(text)) > 1):
        for match in _DOSE_WORDS.finditer(text):
            word = (match["name"] or match["short"]).lower()
            known = (doses[0] if word.startswith(("low", "small")) else doses[-1]) if doses else None
            if known or not re.match(r"(?:low|high)est|small|larg", word):
                yield Spot(match.start(), match.end(), known or match["name"] or f"{word} dose")
    if text.count("<count:") + text.count("<percent:") > 1:
        yield from _in_parallel(frame)
    subtypes = list(_SUBTYPE.finditer(text)) if "<subtype:" in text else []
    for match in subtypes:
        mention = frame.mentions[int(match["number"] or match["of"])]
        if len(subtypes) > 1 or re.match(r"\s+group", text[match.end() :]):
            yield Spot(match.start(), match.end(), frame.printed(mention))
    sexes = (
        list(re.finditer(r"(?:(?<=> )|(?<=> of the ))<(?P<sex>female|male):(?P<number>\d+)>", text))
        if "male:" in text
        else []
    )
    if len({match["sex"] for match in sexes}) == 2:
        for match in sexes:
            mention = frame.mentions[int(match["number"])]
            yield Spot(match.start(), match.end(), frame.printed(mention))
    if len(arms.names) == 2:
        for match in _OTHER.finditer(text):
            before = [
                name
                for name in arms.names
                if re.search(rf"\b{re.escape(name)}\b", frame.words[: match.start() + 200], re.I)
            ]
            if len(before) == 1:
                yield Spot(match.start(), match.end(), next(name for name in arms.names if name != before[0]))


def _in_parallel(frame: Frame) -> Iterator[Spot]:
    """Groups of any name that stand in the same place beside two figures."""
    text = frame.text
    for match in _WITH_DISEASES.finditer(text):
        for side in ("one", "two"):
            yield Spot(*match.span(side), resolved(frame, match[side]))
    for match in _IN_PARALLEL.finditer(text):
        for side in ("one", "two"):
            if not match[side].startswith("<"):
                yield Spot(*match.span(side), match[side])
    for match in QUALIFIED.finditer(text):
        if match["one"] != match["two"]:
            for name in ("one", "two"):
                yield Spot(*match.span(name), resolved(frame, match[name]))
    for match in _WITH_AND_WITHOUT.finditer(text):
        what = resolved(frame, match["what"])
        yield Spot(*match.span("one"), what)
        yield Spot(*match.span("two"), f"without {what}")
