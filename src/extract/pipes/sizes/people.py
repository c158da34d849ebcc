"""What one sentence states of numbers of people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.sizes.acceptance import acceptable
from extract.pipes.sizes.acts import find_acts
from extract.pipes.sizes.beside import with_result, without_act
from extract.pipes.sizes.counted import Counted, Reading
from extract.pipes.sizes.links import link
from extract.pipes.sizes.parallel import parallel
from extract.pipes.sizes.shared_out import shared_out, summed_up
from extract.pipes.sizes.stated import Stated
from extract.pipes.sizes.totals import is_collection
from extract.pipes.sizes.verbs import by_act, did_not, sharing_verb, untreated, whole_of, whole_of_rest

_OTHER_UNITS = ("studies", "records")
# "In those with a score above 14 …": the numbers are of a part, whatever the group.
_SUBGROUP = re.compile(
    r"(?:in|among|for)\s+(?:the\s+)?(?:those|subgroup|subset|<cohort:\d+>)\s+(?:who|with|whose|of|having)\b[^;.]*<outcome:",
    re.I,
)


# "were randomised (17 prednisolone, 18 placebo; target sample size 60)": what was planned stands in brackets.
_PLAN_ASIDE = re.compile(
    r"\b(?:were|was)\s+(?:\w+ly\s+)?\w+ed\b[^()]*\([^()]*\b(?:target|planned|scheduled)\b[^()]*\)", re.I
)
_DID_NOT = re.compile(
    r"\s+(?:who\s+)?did(?:\s+not|n['’]t)(?=\s*(?:[,.;:)]|$|withdrew\b|and\b|because\b|left\b|were\b|had\b|moved\b))",
    re.I,
)
_WERE_NOT = re.compile(r"\s+(?:who\s+)?(?:were|had|was)\s+not(?=\s*[,.;:)]|$)", re.I)
# "all but two of the 30 finished": nobody counted those who did.
_ALL_BUT = re.compile(r"\b(?:all|everyone|everybody)\s+(?:<\w+:\d+>\s+){0,2}(?:but|except)\s+(?:for\s+)?$", re.I)


def read_people(reading: Reading, before: str = "", told: Stated | None = None) -> Iterator[Stated]:
    """Everything a sentence says of numbers of people; what of it is kept is decided for the whole source. `before` is
    the text of the sentence before it, `told` the number of all randomised that it gave."""
    if "plan" in reading.frame.cues and not _PLAN_ASIDE.search(reading.text):
        return
    stated = list(_one_by_one(reading, before))
    arms = list(shared_out(reading, stated, told))
    named = {item.count for item in stated if item.group is not None and not item.pending}
    arms = arms or list(parallel(reading, stated)) or list(summed_up(reading, stated))
    arms = [item for item in arms if item.count not in named or item.group is None]
    taken = {item.count for item in arms}
    yield from (item for item in stated if item.count not in taken or item.count in named)
    yield from arms
    if not _SUBGROUP.match(reading.text):
        yield from with_result(reading)


def _one_by_one(reading: Reading, before: str) -> Iterator[Stated]:
    """What each number of a sentence states by itself or with the one before it."""
    acts = list(find_acts(reading.text))
    previous: tuple[Counted, Stated] | None = None
    for counted in reading.counted:
        if counted.label in _OTHER_UNITS or (counted.pronoun and _of_studies(reading, counted)):
            continue
        if _DID_NOT.match(reading.text, counted.stop) and _completing(before + reading.text[: counted.start]):
            previous = (counted, did_not(reading, counted))
            yield previous[1]
            continue
        if previous is not None and previous[1].stage == "treated" and _WERE_NOT.match(reading.text, counted.stop):
            previous = (counted, untreated(reading, counted))
            yield previous[1]
            continue
        if _ALL_BUT.search(reading.text[: counted.start]):
            yield from whole_of_rest(reading, counted)
            continue
        found = link(reading, acts, counted)
        stated: Stated | None = None
        if found is not None and found.way == "relative" and is_collection(reading, counted):
            found = None
        if found is not None and acceptable(reading, found):
            stated = by_act(reading, found)
        elif previous is not None:
            stated = sharing_verb(reading, acts, previous, counted)
        if stated is not None:
            previous = (counted, stated)
            yield stated
            yield from whole_of(reading, counted, found, stated)
        elif _SUBGROUP.match(reading.text):
            continue
        elif found is None or found.act.stage not in ("withdrawn", "completed"):
            for stated in without_act(reading, acts, counted):
                if stated.name_kind == "label" and not stated.pending:
                    previous = (counted, stated)
                yield stated


def _completing(text: str) -> bool:
    """Whether a text last speaks of those who completed, so that "five did not" are those who left."""
    acts = [act.stage for act in find_acts(text)]
    return bool(acts) and acts[-1] == "completed"


def _of_studies(reading: Reading, counted: Counted) -> bool:
    """ "eleven studies, three of them randomised": no people are counted."""
    before = [other for other in reading.counted if other.start < counted.start]
    return bool(before) and before[-1].label in _OTHER_UNITS
