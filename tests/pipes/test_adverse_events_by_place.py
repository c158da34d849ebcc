"""Events that no lexicon knows, reasons for stopping, groups told apart by an adjective, and denominators."""

import pytest

from extract.document import Document, Source
from extract.pipeline import Extractor
from extract.pipes.tables.studies import event_items

from .test_adverse_events import ARMS, OPEN, facts

SAFETY = "Side effects were looked for. "


@pytest.mark.parametrize(
    ("study", "sentence", "expected"),
    [
        # subject, object and list
        (OPEN, SAFETY + "Split nails developed in three patients.", ["split nail n=3"]),
        (OPEN, SAFETY + "Five patients had wild dreams and two a stiff neck.", ["stiff neck n=2", "wild dream n=5"]),
        (OPEN, SAFETY + "Remission was seen in three patients.", []),
        (OPEN, SAFETY + "Four patients had a better grip.", []),
        (OPEN, "Split nails developed in three patients.", []),
        # absence
        (OPEN, SAFETY + "There were no hospital admissions.", ["hospital admission absent"]),
        (OPEN, SAFETY + "There was no difference.", []),
        (OPEN, "No zoster, clots or pneumonia was seen.", ["clot absent", "pneumonia absent", "zoster absent"]),
        (OPEN, "Nothing serious happened.", ["serious adverse event absent serious"]),
        (OPEN, "Nothing serious is known of its origin.", []),
        (OPEN, SAFETY + "Nobody was hospitalised.", ["hospitalisation absent"]),
        (
            ARMS,
            "Zoster occurred in 3 patients on rituximab; neither was seen with placebo.",
            ["zoster absent @placebo", "zoster n=3 @rituximab"],
        ),
        # what made people stop
        (
            OPEN,
            "One patient stopped the drug because of bad dreams.",
            ["bad dream n=1", "discontinuation due to adverse event n=1"],
        ),
        (OPEN, "One patient stopped the drug because of a change of residence.", []),
        (
            OPEN,
            "Dizzy spells made it necessary to stop the drug in 2 patients.",
            ["discontinuation due to adverse event n=2", "dizzy spell n=2"],
        ),
        (
            OPEN,
            "Four had a rash; this put an end to treatment in three.",
            ["discontinuation due to adverse event n=3", "rash n=4"],
        ),
        (
            OPEN,
            "Reasons for withdrawal were adverse events (n = 4) and lack of efficacy (n = 2).",
            ["discontinuation due to adverse event n=4"],
        ),
        (
            OPEN,
            "Treatment was stopped in three patients: rash (n = 2), nausea (n = 1).",
            ["discontinuation due to adverse event n=3", "nausea n=1", "rash n=2"],
        ),
        (OPEN, "Treatment was given in three courses: rash (n = 2).", ["rash n=2"]),
        # groups told apart by an adjective, and by what they have
        (
            OPEN,
            "Pneumonia was seen in 3 early and 5 late patients.",
            ["pneumonia n=3 @early", "pneumonia n=5 @late"],
        ),
        (OPEN, "Pneumonia was seen in 3 and 5 patients.", ["pneumonia n=3", "pneumonia n=5"]),
        (
            OPEN,
            "Five patients died, 2 with and 3 without overlap.",
            [
                "death n=2 @overlap severity=fatal",
                "death n=3 @without overlap severity=fatal",
                "death n=5 severity=fatal",
            ],
        ),
        # lists in rounds
        (
            ARMS,
            "Nausea and cough were seen in 4 and 3 patients on rituximab and in 2 and 1 on placebo.",
            ["cough n=1 @placebo", "cough n=3 @rituximab", "nausea n=2 @placebo", "nausea n=4 @rituximab"],
        ),
        (
            ARMS,
            "Nausea and cough were seen in 4 patients on rituximab and in 2 on placebo.",
            ["cough n=2 @placebo", "cough n=4 @rituximab", "nausea n=2 @placebo", "nausea n=4 @rituximab"],
        ),
        # numbers that count nobody
        (OPEN, "Leucopenia (< 3.5 × 10^9/l) was seen in three patients.", ["leucopenia n=3"]),
        (OPEN, "A rise in ALT above three times the upper limit occurred in two.", ["rise in ALT n=2"]),
        # explained in a bracket
        (
            OPEN,
            "Cytokine release syndrome (fever) was seen in 3 patients, all grade 1.",
            ["cytokine release syndrome n=3 grade=1"],
        ),
        (
            OPEN,
            "Cytokine release syndrome (fever in 2) was seen in 3 patients.",
            ["cytokine release syndrome n=3", "fever n=2"],
        ),
        # causes of death by their kind
        (
            OPEN,
            "Nine patients died, five of SSc-related causes.",
            ["SSc-related cause n=5 severity=fatal", "death n=9 severity=fatal"],
        ),
    ],
)
def test_events_by_their_place(nlp: Extractor, study: str, sentence: str, expected: list[str]) -> None:
    assert facts(nlp, study + sentence) == expected


def test_items_of_a_cell() -> None:
    cell = "petechiae 5, pain (3/20); headache: 12 (40%), grade 3 rash, COVID-19 (1), none stopped"
    assert event_items(cell) == [
        ("petechiae", 5, None, None),
        ("pain", 3, 20, None),
        ("headache", 12, None, 40.0),
        ("grade 3 rash", None, None, None),
        ("COVID-19", 1, None, None),
    ]


def of_n(nlp: Extractor, text: str) -> list[int | None]:
    record = nlp.extract(Document(Source("x", "x", "abstract", "x"), text))[0]
    return [fact.values()["of_n"] for fact in record.facts["adverse_events"]]


def test_denominator_makes_the_share_right(nlp: Extractor) -> None:
    trial = "A trial in systemic sclerosis\n\n187 patients were enrolled, and 142 patients were analysed. Results: "
    assert of_n(nlp, trial + "Rash occurred in 13 patients (9.2%) and cough in 7.") == [142, 142]
    assert of_n(nlp, trial + "Rash occurred in 13 patients (7.0%).") == [187]
    assert of_n(nlp, trial + "Rash occurred in 13 patients (50%).") == [187]


def test_denominator_of_causes_told_of_the_dead(nlp: Extractor) -> None:
    trial = "A cohort of systemic sclerosis\n\n200 patients were followed. Results: "
    assert of_n(nlp, trial + "Sixty patients died, 23 of them of sepsis.") == [200, 60]
    assert of_n(nlp, trial + "Sixty patients died and 23 had sepsis.") == [200, 200]


def test_every_group_can_have_one_size(nlp: Extractor) -> None:
    trial = (
        "A trial in systemic sclerosis\n\n96 patients were randomised to rituximab or placebo (48 per group). Results: "
    )
    assert of_n(nlp, trial + "Rash occurred in 5 patients on rituximab and 3 on placebo.") == [48, 48]


def test_everybody_takes_either_drug_of_a_crossover(nlp: Extractor) -> None:
    crossed = "28 patients took nifedipine and placebo in random order. Results: "
    apart = "28 patients took nifedipine or placebo by random. Results: "
    told = "Rash occurred in 5 patients on nifedipine and 3 on placebo."
    assert of_n(nlp, "A cross-over trial in systemic sclerosis\n\n" + crossed + told) == [28, 28]
    assert of_n(nlp, "A trial in systemic sclerosis\n\n" + apart + told) == [None, None]


def test_the_event_is_no_size_of_its_group(nlp: Extractor) -> None:
    trial = "A trial in systemic sclerosis\n\n17 patients were randomised to methotrexate and 12 to placebo. Results: "
    assert of_n(nlp, trial + "Three patients given methotrexate died.") == [17]


def test_ten_in_a_share_are_no_group(nlp: Extractor) -> None:
    trial = "A trial in systemic sclerosis\n\n30 patients were randomised to rituximab and 30 to placebo. Results: "
    assert of_n(nlp, trial + "Side effects were reported by eight in ten people in both groups.") == [30, 30]


def test_women_and_subtypes_have_their_numbers(nlp: Extractor) -> None:
    cohort = "A cohort of systemic sclerosis\n\n100 patients, 80 women and 20 men, were followed. "
    cohort += "Diffuse SSc was found in 30, limited SSc in 70. Results: "
    assert of_n(nlp, cohort + "Fifteen patients died, 9 of the women and 6 of the men.") == [100, 80, 20]
    assert of_n(nlp, cohort + "Fifteen patients died, 9 with diffuse and 6 with limited SSc.") == [100, 30, 70]
