"""Capitals that name a trial, authors who stand alone, and sentences that speak of two studies."""

from __future__ import annotations

import pytest

from extract.document import Document, Source
from extract.pipeline import Extractor
from extract.pipes.trial_names import trial_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three years later came ASTRA, with 156 patients.", {"ASTRA"}),
        ("HALYARD was open, 24 weeks long.", {"HALYARD"}),
        (
            "The first, DART-1, took in 289 patients. Others, as TREG-ALL, were small. An arm of CLEAR-SSc stopped.",
            {"DART-1", "TREG-ALL", "CLEAR-SSc"},
        ),
        ("Gastric antral vascular ectasia (GAVE) bled in three.", set()),
        ("Levels of the oral ratio index (ORIN) rose; ORIN was high.", set()),
        ("ELISA showed CXCL4, HAMIS was 9 and the DETECT algorithm was used.", set()),
        ("EVIDENCE SYNTHESIS. Nine trials met the criteria.", set()),
        ("OSLO (Health Wire). Hopes were dashed.", set()),
        ("MATERIAL: 220 patients.", set()),
        ("A search of MEDLINE found nine; models were fitted in JAGS.", set()),
        ("CRISS scores and a EUSTAR-like cohort.", set()),
    ],
)
def test_a_word_coined_of_capitals_is_a_trial_in_a_survey(text: str, expected: set[str]) -> None:
    assert trial_names(text, survey=True) == expected


def test_coined_words_alone_name_nothing_in_a_source_of_one_study() -> None:
    assert trial_names("HALYARD was open.", survey=False) == set()
    assert trial_names("- HALYARD: none\n- ICANS: 0", survey=False) == set()


def attributed(nlp: Extractor, text: str) -> list[tuple[str, str]]:
    doc = nlp.annotate(Document(Source("x", "x", "abstract", text.split("\n")[0]), text))
    labels = [study.label for study in doc._.studies]
    return [
        (" + ".join(labels[study] for study in stretch.studies), text[stretch.start : stretch.end])
        for stretch in doc._.stretches[1:]
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Costa saw haematuria in nine of 79.", "Costa et al."),
        ("Farina saw haematuria in nine of 79.", "this study"),
        ("In the hands of Urban and Kessler nine did well.", "Urban and Kessler"),
        ("Urban and Kessler, working in Pune, gave it to nine.", "Urban and Kessler"),
        ("In hospitals of Pune and Durban nine did well.", "this study"),
    ],
)
def test_authors_without_their_year(nlp: Extractor, sentence: str, expected: str) -> None:
    text = f"A review\nCosta et al. treated 79 patients.\n\n{sentence}"
    assert attributed(nlp, text)[-1][0] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We saw infections in three, Costa in eleven.",
            [("this study", "We saw infections in three, "), ("Costa et al.", "Costa in eleven.")],
        ),
        (
            "Costa et al. saw a fall of 5, whereas ours was 3.",
            [("Costa et al.", "Costa et al. saw a fall of 5"), ("this study", ", whereas ours was 3.")],
        ),
        (
            "Three of 27 fell ill, unlike those of Costa et al. (4 of 30).",
            [("this study", "Three of 27 fell ill"), ("Costa et al.", ", unlike those of Costa et al. (4 of 30).")],
        ),
        (
            "It is only Costa et al. who, like us, had 32 controls.",
            [("Costa et al.", "It is only Costa et al. who, like us, had 32 controls.")],
        ),
    ],
)  # fmt: skip
def test_a_sentence_of_our_study_and_another(nlp: Extractor, sentence: str, expected: list[tuple[str, str]]) -> None:
    text = f"Discussion\nCosta et al. treated 79 patients.\n\n{sentence}"
    assert attributed(nlp, text)[1:] == expected


@pytest.mark.parametrize(
    ("title", "expected"), [("Discussion of the NOVEX trial", "this study"), ("Discussion", "NOVEX")]
)
def test_the_trial_that_a_discussion_is_of_is_its_own(nlp: Extractor, title: str, expected: str) -> None:
    assert attributed(nlp, f"{title}\nIn the NOVEX trial 20 patients improved.")[-1][0] == expected
