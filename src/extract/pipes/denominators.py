"""How many there are in a group of a study, for the fields that need a denominator.

Reads the findings of sample sizes, so it is of use to components behind `extract_sample_sizes`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from spacy.tokens import Doc

from extract.fields.sample_sizes import SampleSize
from extract.pipes.findings import of_field

# Stages in the order in which they are asked: at entry, and where a drug's safety is looked at.
AT_ENTRY = ("enrolled", "randomised", "treated", "analysed")
TREATED = ("treated", "randomised", "enrolled", "analysed")

_EMPTY = {"the", "a", "an", "of", "in", "on", "to", "group", "groups", "arm", "arms", "patients", "patient", "treated", "with"}  # fmt: skip


_WITHOUT = {"non", "no", "not", "without"}


@lru_cache(4096)  # asked for every pair of groups and of terms
def name_words(name: str | None) -> frozenset[str]:
    """The words that tell groups apart, in lower case and without plural.

    >>> sorted(name_words("the healthy controls")), sorted(name_words("IVIG group"))
    (['control', 'healthy'], ['ivig'])

    A capital A is a name ("control group A"), a small one an article.
    """
    words = [word if word == "A" else word.lower() for word in re.findall(r"[^\W_]+", name or "")]
    return frozenset(re.sub(r"(?<=\w{3})(?<![siu])s$", "", word) for word in words if word not in _EMPTY)


def same_group(one: str | None, other: str | None) -> bool:
    """Whether two names mean the same group: one has all the words of the other ("placebo", "placebo group").

    >>> same_group("controls", "healthy controls"), same_group("DUAL-1", "DUAL-2"), same_group("responders", "non-responders")
    (True, False, False)
    """
    left, right = name_words(one), name_words(other)
    if not left or not right or bool(left & _WITHOUT) != bool(right & _WITHOUT):
        return left == right
    return left <= right or right <= left


def stated_sizes(doc: Doc, study: int, group: str | None = None) -> dict[str, int]:
    """Stage → number of participants of a group (None: the whole population), the first stated at each stage."""
    sizes: dict[str, int] = {}
    for finding in of_field(doc, "sample_sizes", study):
        fact = finding.fact
        if isinstance(fact, SampleSize) and fact.unit == "participants" and same_group(fact.group, group):
            sizes.setdefault(fact.stage, fact.count)
    return sizes


def group_size(doc: Doc, study: int, group: str | None = None, stages: tuple[str, ...] = AT_ENTRY) -> int | None:
    """The stated size of a group at the first of `stages` that the source gives, or None.

    `stages` is AT_ENTRY (for sexes, subtypes) or TREATED (for adverse events).
    """
    sizes = stated_sizes(doc, study, group)
    return next((sizes[stage] for stage in stages if stage in sizes), None)
