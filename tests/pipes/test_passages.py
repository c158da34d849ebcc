"""Paragraphs, sentences and sections."""

from __future__ import annotations

import pytest

from extract.document import Document, Source
from extract.pipes.sections import find_sections
from extract.pipes.sentences import LONGEST, find_paragraphs, find_sentences


def sentences(text: str) -> list[str]:
    return [text[a:b] for start, end in find_paragraphs(text) for a, b in find_sentences(text, start, end)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell. It rose.", ["It fell.", "It rose."]),
        ("Smith et al. found it. So did Lee.", ["Smith et al. found it.", "So did Lee."]),
        ("The mean was 22.7 (range 12-43) vs. 18.6.", ["The mean was 22.7 (range 12-43) vs. 18.6."]),
        ("It fell (p<0.05).Conclusion:It works.", ["It fell (p<0.05).", "Conclusion:It works."]),
        ("Too few work.MethodsPatients came.", ["Too few work.", "Methods", "Patients came."]),
        ("It was believed.1 Then more.", ["It was believed.1", "Then more."]),
        ("In the U.S. patients wait.", ["In the U.S. patients wait."]),
        ("It fell in 36% of pts. TEAEs were mild.", ["It fell in 36% of pts.", "TEAEs were mild."]),
        ("The 36 pts. were young.", ["The 36 pts. were young."]),
        (f"Patients{' ' * 40}Controls", ["Patients", "Controls"]),
        (f"Patients{' ' * 39}wait", [f"Patients{' ' * 39}wait"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_hard_wrapped_lines_are_one_paragraph_and_short_lines_are_not() -> None:
    wrapped = (
        "The patients in this long line were followed for many years and\nsome of them improved.\nMethods\nWe looked."
    )
    assert [wrapped[a:b].replace("\n", " ") for a, b in find_paragraphs(wrapped)] == [
        "The patients in this long line were followed for many years and some of them improved.",
        "Methods",
        "We looked.",
    ]


def test_no_paragraph_crosses_the_edge_of_a_table() -> None:
    text = "A long line of text that goes on and on without any stop in it at all\nmore of it"
    assert len(list(find_paragraphs(text))) == 1
    assert len(list(find_paragraphs(text, [text.index("more")]))) == 2


def kinds(text: str) -> list[tuple[str, str]]:
    paragraphs = list(find_paragraphs(text))
    cut = [sentence for start, end in paragraphs for sentence in find_sentences(text, start, end)]
    found = find_sections(Document(Source("x", "x", "abstract"), text), cut, paragraphs)
    return [(section.kind, text[section.start : section.end].strip()[:12]) for section in found]


def test_sections_by_headings_inline_on_a_line_and_run_in() -> None:
    assert kinds("A title\nObjective. To see.\nMethods: We saw.\nResults\nIt fell.") == [
        ("title", "A title"),
        ("introduction", "Objective. T"),
        ("methods", "Methods: We "),
        ("results", "Results\nIt f"),
    ]
    assert kinds("A title\nBackgroundIt is rare.ResultsIt fell.") == [
        ("title", "A title"), ("introduction", "BackgroundIt"), ("results", "ResultsIt fe"),
    ]  # fmt: skip


def test_a_word_that_only_looks_like_a_heading_opens_no_section() -> None:
    assert kinds("A title\nResults of older trials were poor. Methods differed.") == [
        ("title", "A title"), ("body", "Results of o"),
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["12,", "no_blank_in_it"])
def test_what_is_longer_than_any_sentence_is_divided(word: str) -> None:
    words = (" " if word == "12," else "").join([word] * 1000)
    parts = sentences(words)
    assert max(map(len, parts)) <= LONGEST < len(words)
    assert "".join(parts).replace(" ", "") == words.replace(" ", "")
    assert all(part.endswith(",") for part in parts) or word != "12,"
