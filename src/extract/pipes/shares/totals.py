"""Which of the numbers of a source is the total that shares are told of: the one that they fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from extract.pipes.denominators import stated_sizes
from extract.pipes.frames import Frame
from extract.pipes.mentions import Quantity

# How many frames before the shares a count may stand that they add up to.
_NEAR = 3
# A count and its share (per cent), of categories that exclude each other.
Told = tuple[int | None, float | None]


def total_of(
    doc: Doc, study: int, group: str | None, told: Sequence[Told], preferred: Sequence[int | None], frame: Frame
) -> int | None:
    """The total of what is told of a group: the first of the `preferred` numbers, then of the sizes stated for the group, then of the
    source's counts, that the shares fit exactly; else the first of the preferred that they do not contradict."""
    liked = [size for size in preferred if size]
    stated = [*liked, *stated_sizes(doc, study, group).values()]
    proven = next((size for size in stated if _proves(told, size)), None)
    if proven is None:
        proven = next((size for size in _counts(doc, study, frame, near=True) if _proves(told, size)), None)
    if proven is None:
        found = {size for size in _counts(doc, study, frame, near=False) if _proves(told, size)}
        proven = found.pop() if len(found) == 1 else None
    return proven or next((size for size in liked if not _contradicts(told, size)), None)


def _counts(doc: Doc, study: int, frame: Frame, near: bool) -> Iterator[int]:
    """The counts of people of a study's frames, the nearest frames first; all of them, or those just before."""
    frames = doc._.frames[: frame.index + 1][-_NEAR - 1 :] if near else doc._.frames
    for other in reversed(frames):
        if study in other.studies:
            for mention in other.labelled("count", "n"):
                if isinstance(mention.value, Quantity) and mention.value.integer and mention.value.value > 1:
                    yield int(mention.value.value)


def _proves(told: Sequence[Told], size: int) -> bool:
    """Whether shares fit a total so well that it must be theirs: the counts add up to it, or are its percentages."""
    counts = [n for n, _pct in told if n is not None]
    return (len(counts) > 1 and sum(counts) == size) or _shares_fit(told, size)


def _shares_fit(told: Sequence[Told], size: int) -> bool:
    """Whether all counts with a percentage are just that percentage of a total, and there are some."""
    both = [(n, pct) for n, pct in told if n is not None and pct is not None]
    return bool(both) and all(abs(100 * n / size - pct) <= (0.51 if pct == int(pct) else 0.06) for n, pct in both)


def _contradicts(told: Sequence[Told], size: int) -> bool:
    """Whether there are more people than a total, or percentages far from those of their counts."""
    if sum(n or 0 for n, _pct in told) > size:
        return True
    return any(abs(100 * n / size - pct) > 2.5 for n, pct in told if n is not None and pct is not None)
