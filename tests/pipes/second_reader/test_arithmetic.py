"""Numbers that add up, and shares."""

from typing import Any

import pytest

from extract.pipes.second_reader.arithmetic import add_up
from extract.pipes.second_reader.numbers import find_numbers


def told(read: Any, text: str) -> dict[float, set[str]]:
    """Of each number, what arithmetic says, but for what the rules took the others for."""
    numbers = find_numbers(read(text))
    found = add_up(numbers)
    return {number.value: {word for word in found.get(number.index, ()) if " " not in word} for number in numbers}


def test_arms_are_parts_of_the_trial(read: Any) -> None:
    assert told(read, "Of 41 people 21 had the drug and 20 the dummy.") == {41: {"sum"}, 21: {"part"}, 20: {"part"}}


def test_parts_know_what_the_sum_is(read: Any) -> None:
    numbers = find_numbers(read("We enrolled 41 patients. The drug went to 21 and dummies to 20."))
    assert "part of sample_sizes.participants" in add_up(numbers)[numbers[1].index]


@pytest.mark.parametrize(
    "text",
    [
        "Of 41 people 21 had the drug and 19 did not.",  # two are left over
        "One and two of the 3 came.",  # so small a sum says nothing
    ],
)
def test_what_does_not_add_up(read: Any, text: str) -> None:
    assert not any(told(read, text).values())


def test_a_percentage_follows_from_two_counts(read: Any) -> None:
    found = told(read, "We enrolled 30 patients. Rash was seen in 12 (40%).")
    assert (found[30], found[12], found[40]) == ({"whole"}, {"share"}, {"percentage"})


def test_a_percentage_of_something_else(read: Any) -> None:
    assert not any(told(read, "We enrolled 30 patients. Rash was seen in 12 (55%).").values())


def test_many_numbers_take_little_time(read: Any) -> None:
    text = "Scores were " + ", ".join(str(n % 97 + 1) for n in range(600)) + "."
    assert len(told(read, text)) == 97
