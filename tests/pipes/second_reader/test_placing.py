"""How candidates stand to a number."""

import pytest

from extract.pipes.second_reader.choices import Candidate, Choice, Said, alike, gathered
from extract.pipes.second_reader.numbers import find_numbers
from extract.pipes.second_reader.placing import Question, fits, placed
from extract.pipes.second_reader.signs import rows_of


def test_names_with_the_same_words_are_one_candidate() -> None:
    said = [
        Said("placebo", (0, 7), "a"),
        Said("the placebo group", (20, 37), "b"),
        Said("placebo plus MMF", (40, 56), "a"),
    ]
    found = gathered(said)
    assert [candidate.value for candidate in found] == [None, "placebo", "placebo plus MMF"]
    assert found[1].places == [(0, 7), (20, 37)]
    assert not alike("MMF", "MMF plus placebo")


def signs(read, text: str, groups: list[str], at: int, **more: object) -> dict[str | None, list[str]]:  # type: ignore[no-untyped-def]
    doc = read(text)
    whole, rows, numbers = doc._.document.text, rows_of(doc), find_numbers(doc)
    candidates = [
        Candidate(None),
        *(Candidate(name, [(whole.index(name), whole.index(name) + len(name))]) for name in groups),
    ]
    choice = Choice(candidates, rows)
    question = Question(numbers[at], "q", numbers, False, **more)  # type: ignore[arg-type]
    return {choice.candidates[i].value: found for i, found in placed(question, choice, rows)}


def test_a_number_sees_which_name_is_beside_it(read) -> None:  # type: ignore[no-untyped-def]
    found = signs(read, "Rash was seen in 4 on wax and 5 on oil.", ["wax", "oil"], 0)
    assert "q:right00" in found["wax"]
    assert "q:right11" in found["oil"]
    assert "q:order True:True" in found["wax"]
    assert "q:order False:True" in found["oil"]


def test_the_roster_of_the_sentence_before(read) -> None:  # type: ignore[no-untyped-def]
    found = signs(read, "People had wax or oil. Rash was seen in 4 and 5.", ["wax", "oil"], 1)
    assert "q:roster True:True:0" in found["oil"]
    assert "q:roster False:True:0" in found["wax"]


def test_numbers_listed_together_go_in_the_order_of_the_roster(read) -> None:  # type: ignore[no-untyped-def]
    text = "People had wax or oil. It fell by 4 and 5, from 20 and 21."
    last = signs(read, text, ["wax", "oil"], 3)
    assert "q:run roster True:True" in last["oil"]
    assert "q:run roster False:True" in last["wax"]
    apart = signs(read, "People had wax or oil. It fell by 4 in one, by 5 in the other.", ["wax", "oil"], 1)
    assert not any(sign.startswith("q:run") for sign in apart["oil"])


def test_what_the_number_before_belonged_to(read) -> None:  # type: ignore[no-untyped-def]
    doc = read("It went from 20 to 15 on wax.")
    first = find_numbers(doc)[0]
    found = signs(read, "It went from 20 to 15 on wax.", ["wax"], 1, last=(first, 1))
    assert "q:as before True" in found["wax"]
    assert "q:as before False" in found[None]


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [((12, 40.0), 30, True), ((12, 40.0), 31, False), ((12, None), 11, False), ((None, 40.0), 30, None)],
)
def test_a_part_fits_its_whole(part: tuple[float | None, float | None], whole: float, expected: bool | None) -> None:
    assert fits(part, whole) is expected
