"""What a study keeps of all that its sentences state: one fact per count and group, and no number of a mere part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.pipes.denominators import same_group
from extract.pipes.sizes.arms import Arms, is_control
from extract.pipes.sizes.stated import ACT, ARM, ENTRY, NOUN, PASSING, Stated

# People named by what became of them: no arm.
_BECAME = re.compile(r"(?:non-?)?\w{4,}(?:ers|ors)", re.I)


def choose(stated: Sequence[Stated], arms: Arms) -> list[Stated]:
    """The sizes of one study, each once, in order of the text."""
    items = sorted(stated, key=lambda item: item.start)
    counts = [item for item in items if item.unit != "participants"]
    people = [item for item in items if item.unit == "participants" and item.name_kind != "class"]
    _name_by_order(people, arms)
    _name_side_by_side(people)
    _drop_lone_names(people, arms)
    totals = _totals(people)
    kept = [item for item in people if _stands_alone(item) or item in totals]
    wholes = [*totals, *(item for item in kept if item.group is None and item.firmness == ACT)]
    kept += _adding_up(people, wholes)
    kept += _in_each(people, totals, kept, arms)
    kept += _denominators(people, kept)
    kept = [item for item in kept if not _is_part(item, totals, kept)]
    return sorted([*_merged(kept), *_merged(counts)], key=lambda item: item.start)


def _stands_alone(item: Stated) -> bool:
    return item.firmness >= ARM and not item.pending and item.name_kind != "each"


def _name_by_order(people: Sequence[Stated], arms: Arms) -> None:
    """ "17 and 12, respectively": the groups in the order in which they were named."""
    for item in people:
        if item.name_kind == "order" and item.group:
            place, number = (int(part) for part in item.group.split("/"))
            sized = [o.group for o in people if o.group and o.start < item.frame.start and o.name_kind != "order"]
            sized = list(dict.fromkeys(name for name in sized if name and "/" not in name))
            names = arms.before(item.frame, number)
            if len(sized) == number and set(names) != set(sized):
                names = sized
            item.group, item.name_kind = (names[place], "group") if names else (None, "unknown")


def _name_side_by_side(people: Sequence[Stated]) -> None:
    """ "Of 143 patients, 98 received A + B and 45 C + B": words name the groups where their numbers add up to a number of
    all, or where people were allotted to each of them."""
    wholes = {item.count for item in people if item.group is None}
    arms = [item for item in people if item.maybe or (item.group and item.name_kind in ("group", "drug", "words"))]
    for item in arms:
        if _is_whole(item, people):
            item.maybe = None
            if item.firmness == ACT and item.stage in ENTRY:
                item.group = item.name_kind = item.drug = None  # "assigned 90 to the bosentan group (n = 45) or …"
    arms = [item for item in arms if item.group or item.maybe]
    for first in range(len(arms)):
        for last in range(len(arms), first + 1, -1):
            window = arms[first:last]
            if window[-1].frame.index - window[0].frame.index >= len(window) or not any(i.maybe for i in window):
                continue
            allotted = window[0].frame is window[-1].frame and all(
                item.stage == "randomised" and item.firmness == ACT for item in window
            )
            treated = len({item.frame.index for item in window}) == 1 and all(
                item.stage == "treated" and item.firmness == ACT for item in window
            )
            names = {(item.group or (item.maybe and item.maybe.words) or "").lower() for item in window}
            if len(names) == len(window) and (allotted or treated or sum(item.count for item in window) in wholes):
                for item in window:
                    if item.group is None and item.maybe:
                        item.named(item.maybe)
                    item.name_kind, item.maybe = "group", None


def _is_whole(item: Stated, people: Sequence[Stated]) -> bool:
    """Whether numbers that follow in the sentence add up to this one."""
    later = [other.count for other in people if other.frame is item.frame and other.start > item.start]
    return any(sum(later[:number]) == item.count for number in range(2, min(len(later), 6) + 1))


def _drop_lone_names(people: Sequence[Stated], arms: Arms) -> None:
    """A drug names a group only where another group has a number too: with one treatment it is the whole population."""
    named = {
        item.group
        for item in people
        if item.group and item.name_kind not in ("words", "with", "each") and item.stage in ENTRY
    }
    for item in people:
        drug = item.name_kind == "drug" or (item.name_kind == "group" and item.stage == "treated")
        if (
            drug
            and len(named) < 2
            and not (item.part and item.name_kind == "drug")
            and not item.visit
            and not item.bracketed
            and not is_control(item.group)
        ):
            item.group = item.name_kind = None
            item.weak = item.weak or (item.stage == "treated" and not arms.is_main(item.drug))


def _totals(people: Sequence[Stated]) -> list[Stated]:
    """The sizes of the whole population at entry: by a verb or a noun; failing those, the first stated by the way."""
    whole = [item for item in people if item.group is None and item.name_kind is None and not item.visit]
    firm = [item for item in whole if item.firmness == ACT and item.stage in (*ENTRY, "screened")]
    largest = max(
        (item.count for item in firm if not item.part and not item.weak and item.stage != "screened"), default=0
    )
    chosen = [*firm, *(item for item in whole if item.firmness == NOUN and item.count >= largest)]
    passing = [item for item in whole if item.firmness == PASSING]
    if all(item.part or item.stage == "analysed" for item in chosen):
        arms = _sum_of_arms(people)
        least = max([arms, *(item.count for item in chosen)])
        sums = {arms, *(sum(item.count for item in items) for items in _by_frame(_entry_arms(people)))}
        fitting = [item for item in passing if item.count in sums] or [item for item in passing if item.count > least]
        chosen += fitting[:1]
    chosen += [item for item in passing if item.rule == "of_the" and item.count > largest and _leads(item, firm)]
    known = {item.count for item in chosen}
    return [*chosen, *(item for item in passing if item.count in known and item not in chosen)]


def _leads(item: Stated, firm: Sequence[Stated]) -> bool:
    """ "Of 382 patients, 370 were randomised": the first number, where the second is a size."""
    return any(other.frame is item.frame and other.count <= item.count for other in firm)


def _entry_arms(people: Sequence[Stated]) -> list[Stated]:
    return [
        item for item in people
        if item.group and item.name_kind == "group" and item.firmness >= ARM and not item.visit and item.stage in ENTRY
    ]  # fmt: skip


def _sum_of_arms(people: Sequence[Stated]) -> int:
    sizes: dict[str, int] = {}
    for item in _entry_arms(people):
        sizes.setdefault(item.group or "", item.count)
    return sum(sizes.values())


def _adding_up(people: Sequence[Stated], wholes: Sequence[Stated]) -> Iterator[Stated]:
    """Named numbers of one sentence that add up to a number of all: the arms."""
    by_count: dict[int, Stated] = {}
    for whole in wholes:
        if whole.count not in by_count or by_count[whole.count].firmness < whole.firmness:
            by_count[whole.count] = whole
    named = [
        item for item in people
        if item.group and item.name_kind != "each" and item.firmness > PASSING
        and not (item.name_kind == "words" and item.bracketed and not item.governed)  # "reasons: skin (n = 11)"
    ]  # fmt: skip
    for items in _by_frame(named):
        yield from _allotted(items)
        for first in range(len(items)):
            for last in range(len(items), first + 1, -1):
                window = items[first:last]
                found = by_count.get(sum(item.count for item in window))
                if found is not None:
                    yield from _take(window, found)


def _allotted(items: Sequence[Stated]) -> Iterator[Stated]:
    """ "were randomised, 214 to conservation and 221 to radiotherapy": arms without a stated total."""
    allotted = [
        item
        for item in items
        if item.pending
        and (
            (item.name_kind == "allotted" and item.stage == "randomised")
            or (
                item.name_kind in ("words", "group")
                and item.governed
                and item.stage in ("treated", "randomised")
                and item.bracketed
            )
        )
    ]
    beside = [item for item in items if item.bracketed and not item.pending]
    if allotted and len(allotted) + len(beside) > 1:
        for item in allotted:
            item.pending = False
            yield item


def _take(window: Sequence[Stated], whole: Stated) -> Iterator[Stated]:
    """The stage of arms that only a sum tells is that of one of them with a verb, else that of the whole."""
    by_verb = next((item.stage for item in window if item.firmness == ACT), None)
    for item in window:
        if item.firmness != ACT and not item.visit:
            if item.bracketed and whole.stage not in ENTRY[:3]:
                here = whole.stage if whole.frame is item.frame else "analysed"
                item.stage = "enrolled" if whole.stage == "analysed" else here
            else:
                item.stage = by_verb or (whole.stage if whole.firmness == ACT or not item.governed else item.stage)
        if item.pending:
            item.pending = False
            yield item


def _in_each(
    people: Sequence[Stated], totals: Sequence[Stated], kept: Sequence[Stated], arms: Arms
) -> Iterator[Stated]:
    """ "22 in each arm": a fact for every arm."""
    for item in people:
        if item.name_kind != "each":
            continue
        wholes = [t for t in totals if t.count % item.count == 0 and 1 < t.count // item.count < 6]
        whole = wholes[0] if wholes and item.stage in ENTRY else None
        if whole is None and item.firmness != ACT and not item.governed:
            continue
        sizes = [other.group for other in kept if other.group and other.stage in ENTRY and other.name_kind == "group"]
        number = whole.count // item.count if whole else None
        stage = whole.stage if whole and item.firmness != ACT and whole.firmness == ACT else item.stage
        stage = whole.stage if whole and stage not in ENTRY else stage
        for name in arms.compared(item.frame, number, list(dict.fromkeys(sizes))):
            yield Stated(item.frame, item.count, stage, item.spans, "each", ARM, name, "group", confidence=0.85)


def _denominators(people: Sequence[Stated], kept: Sequence[Stated]) -> Iterator[Stated]:
    """Denominators of groups whose size nothing else tells."""
    for item in people:
        if item.rule != "denominator" or item.firmness != PASSING or not item.group or _BECAME.fullmatch(item.group):
            continue
        if not any(other.group and same_group(other.group, item.group) and other.stage in ENTRY for other in kept):
            yield item


def _is_part(item: Stated, totals: Sequence[Stated], kept: Sequence[Stated]) -> bool:
    """Whether a number is only of some people with something in common, not a size of the study."""
    if item.firmness == NOUN and item.rule == "people_n":
        return any(t.count > item.count and t.firmness == ACT for t in totals)
    if item.firmness != ACT or item.stage not in ENTRY[:3]:
        return False
    if item.stage == "treated" and item.group is None and item.maybe:
        return any(t.stage == "randomised" and t.count > item.count and t.start < item.start for t in totals)
    if item.group is not None:
        larger = [
            o for o in kept if o.group and o is not item and o.count > item.count and same_group(o.group, item.group)
        ]
        return item.weak and bool(larger)
    larger = [t for t in totals if t is not item and t.count > item.count and t.start < item.start]
    return bool(larger) and (item.weak or (item.part and item.stage == "enrolled"))


def _merged(items: Sequence[Stated]) -> Iterator[Stated]:
    """One of each count and group: at the stage first stated by a verb, else at the first."""
    done: list[Stated] = []
    for item in sorted(items, key=lambda item: item.start):
        same = next((o for o in done if o.count == item.count and o.unit == item.unit and _same(o, item)), None)
        if same is None:
            done.append(item)
        elif same.firmness < ARM <= item.firmness:
            done[done.index(same)] = item
    yield from done


def _same(one: Stated, other: Stated) -> bool:
    if one.group is None and other.group is None:
        return True
    if one.group is None or other.group is None:
        return PASSING in (one.firmness, other.firmness)
    return same_group(one.group, other.group)


def _by_frame(items: Sequence[Stated]) -> Iterator[list[Stated]]:
    frames: dict[int, list[Stated]] = {}
    for item in items:
        frames.setdefault(item.frame.index, []).append(item)
    yield from frames.values()
