"""Numbers of sentences, and what the rules took them for."""

import pytest
from spacy.tokens import Doc

from extract.pipes.second_reader.numbers import ABSENT, NONE, find_numbers, first_role


def roles(doc: Doc) -> dict[str, str]:
    text = doc._.document.text
    return {text[number.start : number.end]: number.ruled for number in find_numbers(doc)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We enrolled 30 patients.", {"30": "sample_sizes.participants"}),
        ("Thirty patients were enrolled.", {"Thirty": "sample_sizes.participants"}),
        ("The mRSS fell by 4.2 ± 1.1 at week 24.", {"4.2": "mrss.value.change", "1.1": "mrss.sd"}),
        ("There were no deaths.", {"no": ABSENT}),
        ("There was no difference between the groups.", {"no": NONE}),
        ("The mean age was 51.", {"51": NONE}),
        ("Haemoglobin was 12.4 g/dL.", {"12.4": NONE}),
    ],
)
def test_what_the_rules_took_a_number_for(read, sentence: str, expected: dict[str, str]) -> None:  # type: ignore[no-untyped-def]
    found = roles(read(sentence))
    assert {printed: found[printed] for printed in expected} == expected


def test_a_number_counts_for_its_first_role() -> None:
    assert first_role(["adverse_events.of_n", "sample_sizes.participants"]) == "sample_sizes.participants"
    assert first_role([]) == NONE


def test_offsets_are_those_of_the_text(read) -> None:  # type: ignore[no-untyped-def]
    doc = read("Of 1,204 people two had a rash.")
    assert [doc._.document.text[n.start : n.end] for n in find_numbers(doc)] == ["1,204", "two"]
    assert [n.value for n in find_numbers(doc)] == [1204.0, 2.0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("Infections were not seen, and nobody died.", ["not", "nobody"]), ("Nothing of note was noted.", [])],
)
def test_words_that_deny_count_nobody(read, sentence: str, expected: list[str]) -> None:  # type: ignore[no-untyped-def]
    doc = read(sentence)
    zeros = [number for number in find_numbers(doc) if number.value == 0]
    assert [doc._.document.text[number.start : number.end] for number in zeros] == expected
