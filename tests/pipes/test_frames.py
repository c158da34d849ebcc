"""Frames: mentions in place of words, and the way back to the text."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from extract.pipes.frames import Frame, resolve
from extract.pipes.mentions import Mention

TEXT = "We randomised 79 patients (40%) to HSCT."


def frame() -> Frame:
    mentions = [
        Mention("count", 14, 16, 79, absorbed=((25, 31),)),
        Mention("cohort", 17, 25),
        Mention("group", 35, 39, "HSCT"),
    ]
    return Frame(0, len(TEXT), TEXT, resolve(mentions))


def test_mentions_stand_in_place_of_their_words() -> None:
    assert frame().text == "We randomised <count:0> <cohort:1> to <group:2>."


def test_a_pattern_gives_the_mentions_and_the_words() -> None:
    match = frame().first("randomised {count:n} {cohort} to {group:g}")
    assert match is not None
    assert (match["n"].value, match["g"].value) == (79, "HSCT")
    assert TEXT[slice(*match.span)] == "randomised 79 patients (40%) to HSCT"


def test_a_gap_ends_with_the_clause() -> None:
    assert frame().first("{count}{..}{group}") is not None
    assert (
        Frame(0, 9, "79; HSCT.", [Mention("count", 0, 2), Mention("group", 4, 8)]).first("{count}{..}{group}") is None
    )


def test_the_stronger_label_wins_where_mentions_overlap() -> None:
    drug, group = Mention("drug", 4, 8), Mention("group", 0, 14)
    assert resolve([drug, group]) == [group]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)), max_size=8))
def test_resolved_mentions_never_overlap(spans: list[tuple[int, int]]) -> None:
    kept = resolve([Mention("count", start, start + size) for start, size in spans])
    assert all(left.end <= right.start for left, right in itertools.pairwise(kept))
    built = Frame(0, 40, "x" * 40, kept)
    assert built.text.count("<count:") == len(kept)
