"""Near-duplicates: documents that share much of their wording (Jaccard index of word shingles, Broder 1997)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

SHINGLE = 5  # words; shorter ones are shared by any two trials of one design
SIMILAR = 0.1  # share of common shingles above which two texts are one text told twice


def shingles(text: str) -> frozenset[str]:
    """All runs of SHINGLE words of a text, in small letters without signs.

    >>> sorted(shingles("Six patients were treated. All six improved."))
    ['patients were treated all six', 'six patients were treated all', 'were treated all six improved']
    """
    words = re.findall(r"\w+", text.lower())
    return frozenset(" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))


def near_duplicates(texts: Mapping[str, str], least: float = SIMILAR) -> Iterator[tuple[str, str, float]]:
    """Pairs of texts whose shingles have a Jaccard index of `least` or more, with the index.

    Only pairs that share a shingle are compared, so that a large corpus costs little more than its size.
    """
    sets = {name: shingles(text) for name, text in texts.items()}
    holders: dict[str, list[str]] = defaultdict(list)
    for name in sorted(sets):
        for shingle in sets[name]:
            holders[shingle].append(name)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for names in holders.values():
        for pair in combinations(names, 2):
            shared[pair] += 1
    for (left, right), common in sorted(shared.items()):
        index = common / (len(sets[left]) + len(sets[right]) - common)
        if index >= least:
            yield left, right, index
