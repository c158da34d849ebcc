"""Which study a sentence speaks of."""

from __future__ import annotations

import time

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
        ("Similarly, Costa and colleagues found no change.", ["Costa and colleagues"]),
        ("Costa and Lim (2010) found no change.", ["Costa and Lim 2010"]),
        ("Costa et al. (2010) found no change.", ["Costa et al. (2010)"]),
        ("Costa 2010 randomised 20 patients.", ["Costa 2010"]),
        ("Work by Costa et al., Lim et al., and Berg et al. agreed.", ["Costa et al. + Lim et al. + Berg et al."]),
        ("Costa et al. saw a gain, whereas Lim et al. saw none.", ["Costa et al.", "Lim et al."]),
        ("In the NOVEX trial 20 patients improved.", ["NOVEX"]),
        ("In NOVEXA the skin softened.", ["NOVEXA"]),
        ("In SLE the skin softened.", ["this study"]),
        ("A gain was small, and NOVEXA saw none.", ["NOVEXA"]),
        ("CXCL4 was high, and HRCT saw none.", ["this study"]),
        ("The NOVEX trial (Costa et al. 2010) had 20 patients.", ["NOVEX (Costa et al. 2010)"]),
        ("In NOVEX, Costa et al. treated 20 patients.", ["NOVEX (Costa et al.)"]),
        ("NOVEX, the European trial by Costa et al., had 20 patients.", ["NOVEX (Costa et al.)"]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one author of a news text is its own, unless he came before
        ("Lindqvist and colleagues randomised 60 patients. Most were women.", ["this study", "this study"]),
        (
            "The trial had 60 patients. Two years ago Lindqvist et al. treated one.",
            ["this study", "Lindqvist et al."],
        ),
        # a trial of another phase is another trial
        (
            "The Phase 2b trial had 60 patients. Before, 12 took part in a Phase 1b trial.",
            ["this study", "Phase 1b trial"],
        ),
        ("The Phase 2b trial had 60 patients. In the phase II trial most were women.", ["this study", "this study"]),
    ],
)
def test_own_study_of_news(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert [study for study, _ in attributed(nlp, f"Antibody softens skin\n{text}", "news")] == expected


def test_late_breakers_are_headed_by_their_trials(nlp: Extractor) -> None:
    text = "Highlights of the congress\nTalk 3: NOVEX. It had 20 patients.\nTalk 4: BREMA. It had 30."
    assert [study for study, _ in attributed(nlp, text, "news")] == ["NOVEX", "NOVEX", "BREMA", "BREMA"]


def test_a_second_name_of_a_study_means_it_again(nlp: Extractor) -> None:
    text = "A review\nThe NOVEX trial (Costa et al. 2010) had 20 patients.\nLater, Costa et al. had more."
    assert [study for study, _ in attributed(nlp, text)] == ["NOVEX (Costa et al. 2010)"] * 2


def test_what_we_did_is_of_this_study_again(nlp: Extractor) -> None:
    text = "To the Editor\nNovak et al. treated 30 patients.\nSince that report we have treated 14. Nine were women."
    assert [study for study, _ in attributed(nlp, text)] == ["Novak et al.", "this study", "this study"]


def test_patients_who_were_in_another_trial_are_of_this_study(nlp: Extractor) -> None:
    text = "An extension\nPatients who had finished the NOVEX trial could enter. In the NOVEX trial 20 improved."
    assert [study for study, _ in attributed(nlp, text)] == ["this study", "NOVEX"]


def test_a_new_section_is_of_this_study(nlp: Extractor) -> None:
    text = "An extension\nBackground: In the NOVEX trial 20 improved.\nMethods: They took it for a year."
    assert [study for study, _ in attributed(nlp, text)] == ["NOVEX", "this study"]


@pytest.mark.parametrize("word", ["A", "Ab", "aB", "a"])
def test_a_word_without_end_is_read_in_no_time(nlp: Extractor, word: str) -> None:
    """Sequences and encoded pictures stand in web pages; a pattern that cuts a word up in every way takes minutes."""
    text = f"Antibody softens skin\nIt had 20 patients (n = 20, {word * 1500}) on iloprost.\nNOVEX had {word * 1500}."
    started = time.process_time()
    attributed(nlp, text)
    assert time.process_time() - started < 5
