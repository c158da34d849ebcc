"""Numbers that add up, and percentages that follow from two counts: arms of a trial, those who stayed and those who left."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from extract.pipes.second_reader.numbers import Number

_NEXT = 4  # counts further on that one is added to, or is a share of
_FAR = 3  # sentences between a sum and its parts
_OPENING = 2  # index of the last sentence whose counts any later ones may be parts of
_LEAST = 4  # smaller sums come about by chance
_MANY = 100  # counts that may be one sum or whole: a page of the same number again and again takes no longer
_WHOLE, _TENTH = 0.501, 0.051  # how far a printed percentage may be from the true one, by its decimals


def add_up(numbers: Sequence[Number]) -> dict[int, set[str]]:
    """What arithmetic says of numbers, by their index; a sum and its parts know what the rules took each other for."""
    counts = [number for number in numbers if _is_count(number)]
    found: dict[int, set[str]] = defaultdict(set)
    _sums(counts, found)
    _shares(numbers, counts, found)
    return found


def _is_count(number: Number) -> bool:
    value = number.value
    return value is not None and value >= 1 and float(value).is_integer() and not _is_percent(number)


def _is_percent(number: Number) -> bool:
    quantity = number.mention.value if number.mention else None
    return bool(getattr(quantity, "percent", False)) or number.value == getattr(quantity, "pct", None) is not None


def _sums(counts: Sequence[Number], found: dict[int, set[str]]) -> None:
    totals: dict[float | None, list[Number]] = defaultdict(list)
    for number in counts:
        totals[number.value].append(number)
    for at, one in enumerate(counts):
        for other in counts[at + 1 : at + 1 + _NEXT]:
            if other.frame.index - one.frame.index > 1:
                break
            total = (one.value or 0) + (other.value or 0)
            for whole in totals.get(total, [])[:_MANY] if total >= _LEAST else ():
                if whole.frame.index > _OPENING and abs(whole.frame.index - one.frame.index) > _FAR:
                    continue
                found[whole.index] |= {"sum", f"sum of {one.ruled}", f"sum of {other.ruled}"}
                found[one.index] |= {"part", f"part of {whole.ruled}", f"part with {other.ruled}"}
                found[other.index] |= {"part", f"part of {whole.ruled}", f"part with {one.ruled}"}


def _shares(numbers: Sequence[Number], counts: Sequence[Number], found: dict[int, set[str]]) -> None:
    ordered = sorted(counts, key=lambda number: (number.value or 0, number.index))
    values = [number.value or 0 for number in ordered]
    for at, share in enumerate(numbers):
        if not share.value or not (_is_percent(share) or not float(share.value).is_integer()):
            continue
        for count in numbers[max(0, at - _NEXT) : at + 1 + _NEXT]:
            if count.frame is not share.frame or not _is_count(count):
                continue
            for whole in _wholes(ordered, values, count, share.value):
                found[share.index] |= {"percentage", f"percentage of {whole.ruled}"}
                found[count.index] |= {"share", f"share of {whole.ruled}"}
                found[whole.index].add("whole")


def _wholes(ordered: Sequence[Number], values: Sequence[float], count: Number, share: float) -> Sequence[Number]:
    """Counts not behind a count of which it is that percentage."""
    n, margin = count.value or 0, _WHOLE if float(share).is_integer() else _TENTH
    low, high = 100 * n / (share + margin), 100 * n / (share - margin) if share > margin else float("inf")
    first, last = bisect_left(values, max(low, n, _LEAST)), bisect_right(values, high)
    near = ordered[first : min(last, first + _MANY)]
    return [whole for whole in near if whole.frame.index <= count.frame.index and whole is not count]
