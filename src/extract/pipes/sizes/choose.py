"""What a study keeps of all that its sentences state: one fact per count and group, and no number of a mere part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.pipes.denominators import same_group
from extract.pipes.sizes.arms import Arms
from extract.pipes.sizes.people import ENTRY
from extract.pipes.sizes.stated import ACT, ARM, NOUN, PASSING, Stated


def choose(stated: Sequence[Stated], arms: Arms, own: bool) -> list[Stated]:
    """The sizes of one study, each once, in order of the text. own: the source's own study, not a cited one."""
    items = sorted(stated, key=lambda item: item.start)
    counts = [item for item in items if item.unit != "participants"]
    people = [item for item in items if item.unit == "participants"]
    _drop_lone_drugs(people, arms)
    totals = _totals(people, own)
    people = [item for item in people if item.firmness > NOUN or item in totals or item.group]
    kept = [item for item in people if not item.pending and item.name_kind != "each"]
    kept += _adding_up(people, totals, kept)
    kept += _in_each(people, totals, kept, arms)
    kept = [item for item in kept if not _is_part(item, totals, kept)]
    return sorted([*_merged(kept), *_merged(counts)], key=lambda item: item.start)


def _totals(people: Sequence[Stated], own: bool) -> list[Stated]:
    """The sizes of the whole population at entry: by a verb or a noun; failing those, the first stated by the way."""
    whole = [
        item for item in people if item.group is None and item.name_kind is None and not item.visit and not item.pending
    ]
    firm = [item for item in whole if item.firmness == ACT and item.stage in (*ENTRY, "screened")]
    nouns = [item for item in whole if item.firmness == NOUN]
    largest = max((item.count for item in firm if not item.part and not item.weak), default=0)
    chosen = [*firm, *(item for item in nouns if item.count >= largest)]
    passing = [item for item in whole if item.firmness == PASSING]
    if not any(not item.part for item in chosen):
        arms = _sum_of_arms(people)
        fitting = [item for item in passing if item.count == arms] or ([] if arms and own else passing)
        if fitting:
            chosen.append(fitting[0])
    known = {item.count for item in chosen}
    return [*chosen, *(item for item in passing if item.count in known and item not in chosen)]


def _sum_of_arms(people: Sequence[Stated]) -> int:
    sizes: dict[str, int] = {}
    for item in people:
        if item.group and item.name_kind == "group" and item.firmness >= ARM and not item.visit and item.stage in ENTRY:
            sizes.setdefault(item.group, item.count)
    return sum(sizes.values()) if len(sizes) > 1 else 0


def _adding_up(people: Sequence[Stated], totals: Sequence[Stated], kept: Sequence[Stated]) -> Iterator[Stated]:
    """Named numbers of one sentence that add up to a total: the arms."""
    by_count: dict[int, Stated] = {}
    for total in totals:
        if total.count not in by_count or by_count[total.count].firmness < total.firmness:
            by_count[total.count] = total
    for frame_items in _by_frame([item for item in people if item.group and item.name_kind != "each"]):
        for size in range(len(frame_items), 1, -1):
            for first in range(len(frame_items) - size + 1):
                window = frame_items[first : first + size]
                total = by_count.get(sum(item.count for item in window))
                if total is None or total in window or not any(item.pending or not item.governed for item in window):
                    continue
                linked = next((item.stage for item in window if item.firmness == ACT), None)
                for item in window:
                    if item.firmness != ACT and not item.visit:
                        item.stage = linked or (total.stage if total.firmness == ACT else item.stage)
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
        whole = next((t for t in totals if t.count % item.count == 0 and 1 < t.count // item.count < 6), None)
        if whole is None and item.firmness != ACT:
            continue
        entry = whole is not None and item.stage in ENTRY
        number = whole.count // item.count if whole is not None and entry else None
        named = [other.group for other in kept if other.group and other.stage in ENTRY and other.name_kind == "group"]
        for name in arms.compared(item.frame, number, list(dict.fromkeys(named))):
            stage = (
                whole.stage
                if whole is not None and entry and item.firmness != ACT and whole.firmness == ACT
                else item.stage
            )
            yield Stated(item.frame, item.count, stage, item.spans, "each", ARM, name, "group", confidence=0.85)


def _drop_lone_drugs(people: Sequence[Stated], arms: Arms) -> None:
    """A drug names a group only where it is an arm, or where other numbers stand beside it with other drugs."""
    named = {
        item.group for item in people if item.group and item.name_kind in ("drug", "group") and item.stage in ENTRY
    }
    for item in people:
        if item.name_kind == "drug" and len(named) < 2 and not item.part:
            item.group = item.name_kind = None


def _is_part(item: Stated, totals: Sequence[Stated], kept: Sequence[Stated]) -> bool:
    """Whether a number is only of some people with something in common, not a size of the study."""
    if item.group is not None or item.stage not in ("enrolled", "treated") or item.firmness != ACT:
        return False
    larger = [t for t in totals if t is not item and t.count > item.count and t.start < item.start]
    return bool(larger) and (item.weak or (item.part and item.stage == "enrolled"))


def _merged(items: Sequence[Stated]) -> Iterator[Stated]:
    """One of each count and group: at the stage first stated by a verb, else at the first."""
    done: list[Stated] = []
    for item in sorted(items, key=lambda item: item.start):
        same = next(
            (other for other in done if other.count == item.count and other.unit == item.unit and _same(other, item)),
            None,
        )
        if same is None:
            done.append(item)
        elif same.firmness < ARM <= item.firmness or (
            same.stage == "enrolled" and same.firmness < ACT == item.firmness
        ):
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
