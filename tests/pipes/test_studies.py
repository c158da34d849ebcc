"""Which study a sentence speaks of."""

from __future__ import annotations

import pytest

from extract.document import Document, Source
from extract.pipeline import Extractor


def attributed(nlp: Extractor, text: str, kind: str = "abstract") -> list[tuple[str, str]]:
    doc = nlp.annotate(Document(Source("x", "x", kind, text.split("\n")[0]), text))
    labels = [study.label for study in doc._.studies]
    return [
        (" + ".join(labels[study] for study in stretch.studies), text[stretch.start : stretch.end])
        for stretch in doc._.stretches[1:]
    ]


def test_a_named_study_keeps_the_focus_until_the_paragraph_ends(nlp: Extractor) -> None:
    text = "Immunoglobulin reviewed\nNovak et al. treated 30 patients. Their skin improved.\nAdverse events were mild."
    assert [study for study, _ in attributed(nlp, text)] == ["Novak et al.", "Novak et al.", "this study"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Similarly, Costa and colleagues found no change.", ["Costa et al."]),
        ("Costa et al. (2010) found no change.", ["Costa et al. (2010)"]),
        ("Costa 2010 randomised 20 patients.", ["Costa 2010"]),
        ("Work by Costa et al., Lim et al., and Berg et al. agreed.", ["Costa et al. + Lim et al. + Berg et al."]),
        ("Costa et al. saw a gain, whereas Lim et al. saw none.", ["Costa et al.", "Lim et al."]),
        ("In the NOVEX trial 20 patients improved.", ["NOVEX"]),
        ("Another trial of 20 patients had no name.", ["this study"]),
        ("By the criteria of Costa et al. all were diffuse.", ["this study"]),
        ("It was published in May 2010.", ["this study"]),
    ],
)
def test_names_of_studies(nlp: Extractor, sentence: str, expected: list[str]) -> None:
    assert [study for study, _ in attributed(nlp, f"Skin in a review\n{sentence}")] == expected


def test_a_study_without_a_name_takes_the_focus_from_the_named_one(nlp: Extractor) -> None:
    text = "A review\nNovak et al. treated 30 patients. Another trial had 20 patients. They did well."
    assert [study for study, _ in attributed(nlp, text)] == ["Novak et al.", "", ""]


def test_our_patients_are_of_this_study_again(nlp: Extractor) -> None:
    text = "Discussion\nNovak et al. treated 30 patients. Our patients did better."
    assert [study for study, _ in attributed(nlp, text)] == ["Novak et al.", "this study"]


def test_both_trials_are_the_two_named_last(nlp: Extractor) -> None:
    text = "A review\nNovak et al. treated 30 patients. Lim et al. treated 12. In both trials the skin improved."
    assert attributed(nlp, text)[-1][0] == "Novak et al. + Lim et al."


def test_the_trial_of_the_title_is_this_study_and_its_parent_is_not(nlp: Extractor) -> None:
    own = "The NOVEX trial of a new drug\nIn the NOVEX trial 20 patients improved."
    assert [study for study, _ in attributed(nlp, own)] == ["this study"]
    extension = (
        "Open-label extension of NOVEX\nIn the NOVEX trial 20 patients improved.\nThe extension had 12 patients."
    )
    assert [study for study, _ in attributed(nlp, extension)] == ["NOVEX", "this study"]
