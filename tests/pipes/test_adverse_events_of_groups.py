"""Adverse events and their groups: whose figure it is, of how many, what a sum or a denominator says of it."""

import pytest

from extract.pipeline import Extractor

from .test_adverse_events import ARMS, OPEN, facts

DOSES = "Imatinib in systemic sclerosis\n\n32 patients were randomised to 200 mg (n = 15) or 400 mg (n = 17). Results: "
COHORT = "A cohort of systemic sclerosis\n\nWe followed 220 patients. Results: "
OPEN_ORDER = (
    "A trial in systemic sclerosis\n\nPatients were randomised to placebo or the antibody, then had rituximab. "
    "Of 41 patients 27 received rituximab and 14 placebo. Results: "
)


@pytest.mark.parametrize(
    ("study", "sentence", "expected"),
    [
        # the control comes last where nothing else settles the order
        (OPEN_ORDER, "Rash (6 versus 1) was common.", ["rash n=1 @placebo", "rash n=6 @rituximab"]),
        (
            OPEN_ORDER,
            "Rash was seen on placebo in 1 and on rituximab in 6.",
            ["rash n=1 @placebo", "rash n=6 @rituximab"],
        ),
        # men and women have no arms
        (
            OPEN + "There were 18 women and 2 men. ",
            "In 3 a rash (n = 3) appeared.",
            ["rash n=3"],
        ),
        # what it is stands for the arm that is no control
        (ARMS, "Nausea troubled nine on the antibody.", ["nausea n=9 @rituximab"]),
        (OPEN, "Nausea troubled nine on the antibody.", ["nausea n=9"]),
        # a sum is of all
        (
            ARMS,
            "Ten people died, four who had been assigned rituximab and six assigned placebo.",
            ["death n=10 severity=fatal", "death n=4 @rituximab severity=fatal", "death n=6 @placebo severity=fatal"],
        ),
        (
            ARMS,
            "Six patients died, two on rituximab.",
            ["death n=2 @rituximab severity=fatal", "death n=6 severity=fatal"],
        ),
        # the same again of another group
        (
            ARMS,
            "Eleven on rituximab had to give up because of side effects; so did four on placebo.",
            [
                "discontinuation due to adverse event n=11 @rituximab",
                "discontinuation due to adverse event n=4 @placebo",
            ],
        ),
        # a dose is no denominator
        (
            DOSES,
            "Oedema developed in 7 patients of the 200 mg group and 12 of the 400 mg group.",
            ["oedema n=12 @400 mg", "oedema n=7 @200 mg"],
        ),
        # events without a number, told of one group
        (ARMS, "Nausea, flushing and headache occurred more often on rituximab than on placebo.", [
            "flushing @rituximab", "headache @rituximab", "nausea @rituximab"]),
        (ARMS, "Nausea, flushing and headache were as common with placebo as with rituximab.", [
            "flushing", "headache", "nausea"]),
        # members of a list are as serious as its head
        (
            OPEN,
            "Two serious adverse events happened, cholecystitis and a hip fracture.",
            ["cholecystitis serious", "hip fracture serious", "serious adverse event events=2 serious"],
        ),
        (OPEN, "There was one serious adverse event, in one patient: pneumonia.", [
            "pneumonia n=1 serious", "serious adverse event n=1 events=1 serious"]),
        (OPEN, "One had a mild rash, and two fell ill with pneumonia.", ["pneumonia n=2", "rash n=1 severity=mild"]),
        # both halves of a total
        (
            OPEN,
            "There were 41 adverse events. Twelve patients had at least one adverse event.",
            ["any adverse event n=12 events=41"],
        ),
        # a list that ends on one number for each
        (
            OPEN,
            "Adverse events were a rash in three, and dry mouth, a metallic taste and blurred vision in one each.",
            ["blurred vision n=1", "dry mouth n=1", "metallic taste n=1", "rash n=3"],
        ),
        # said by a verb, of people who are told apart
        (ARMS, "Nine people on rituximab felt sick, as did three on placebo.", [
            "nausea n=3 @placebo", "nausea n=9 @rituximab"]),
        # what made people stop, with the drug inside the verb
        (
            ARMS,
            "Because of nausea, two patients in the rituximab group gave the drug up.",
            ["discontinuation due to adverse event n=2 @rituximab", "nausea n=2 @rituximab"],
        ),
        (ARMS, "Because of nausea, two patients gave way to others.", ["nausea n=2"]),
        # a list that ends with its group, and one whose groups stand with every number
        (ARMS, "Ankle oedema was reported by 4, dizziness by 3 and palpitations by 2 in the placebo group.", [
            "ankle oedema n=4 @placebo", "dizziness n=3 @placebo", "palpitation n=2 @placebo"]),
        (ARMS, "Side effects were dizziness in 3 on rituximab and palpitations in 2 on placebo.", [
            "dizziness n=3 @rituximab", "palpitation n=2 @placebo"]),
        # the order in which the groups were told last in the paragraph
        (
            DOSES,
            "Nausea was seen in 9 on 400 mg and 7 on 200 mg. Rash was next, with 3 and 2, respectively.",
            ["nausea n=7 @200 mg", "nausea n=9 @400 mg", "rash n=2 @200 mg", "rash n=3 @400 mg"],
        ),
        # a dose by its place among the doses
        (DOSES, "Two patients died, both on the higher dose.", ["death n=2 @400 mg severity=fatal"]),
        (ARMS, "Two patients died, both on the higher floor.", ["death n=2 severity=fatal"]),
        # two that stand in the same place, of no lexicon
        (
            OPEN,
            "Rash was reported by 71% of patients using the pen and 88% of those on tablets.",
            ["rash pct=71 @pen", "rash pct=88 @tablets"],
        ),
        (OPEN, "Rash was reported by 71% of patients in week 2 and 8% in week 4.", ["rash pct=71", "rash pct=8"]),
        (ARMS, "One patient, in the placebo group, died of pneumonia.", ["death n=1 @placebo severity=fatal",
            "pneumonia n=1 @placebo severity=fatal"]),
        (
            COHORT,
            "Forty patients died. Scarring was the commonest cause (15 of the 40).",
            ["death n=40 severity=fatal", "scarring n=15 severity=fatal"],
        ),
        # the list once more for another group
        (
            ARMS,
            "On rituximab 14 patients had headache, 6 palpitations and 5 loose stools. While on placebo, the "
            "corresponding figures were 8, 2 and 1 of 51.",
            ["headache n=14 @rituximab", "headache n=8 @placebo", "loose stool n=1 @placebo",
             "loose stool n=5 @rituximab", "palpitation n=2 @placebo", "palpitation n=6 @rituximab"],
        ),
        (
            ARMS,
            "On rituximab 14 patients had headache and 5 loose stools. On placebo the figures were 8, 2 and 1.",
            ["headache n=14 @rituximab", "loose stool n=5 @rituximab"],
        ),
        (OPEN, "Thirteen patients were treated, eight of whom had chills.", ["chills n=8"]),
        (ARMS, "Rash, described elsewhere, we did not see.", ["rash absent"]),
        (ARMS, "Nine patients had pain during the infusion.", ["pain n=9"]),
        (
            ARMS,
            "Ten people in the rituximab group stopped because of side effects, in the placebo group only two.",
            [
                "discontinuation due to adverse event n=10 @rituximab",
                "discontinuation due to adverse event n=2 @placebo",
            ],
        ),
        (
            ARMS,
            "Three patients discontinued due to adverse events, all in the placebo group.",
            ["discontinuation due to adverse event n=3 @placebo"],
        ),
        (
            COHORT,
            "During follow-up 41 patients died, 9 of the women and 32 of the men.",
            ["death n=32 @men severity=fatal", "death n=41 severity=fatal", "death n=9 @women severity=fatal"],
        ),
        # an event of no lexicon behind a known one
        (
            ARMS,
            "Rash developed in 5 and 3 patients, respectively; genital mycosis in 4 and 0.",
            ["genital mycosis absent @placebo", "genital mycosis n=4 @rituximab", "rash n=3 @placebo",
             "rash n=5 @rituximab"],
        ),
        (
            ARMS,
            "Diarrhoea was common: 61% of people on rituximab had it, and 19% of those on placebo.",
            ["diarrhoea pct=19 @placebo", "diarrhoea pct=61 @rituximab"],
        ),
        # numbers of groups that have no name here
        (OPEN, "Death occurred in 2, 1 and 4 patients, respectively.", [
            "death n=1 severity=fatal", "death n=2 severity=fatal", "death n=4 severity=fatal"]),
        # a bracket that tells of the drug names no group
        (ARMS, "Zoster arose in one patient (rituximab).", ["zoster n=1 @rituximab"]),
        (ARMS, "Zoster arose in one patient (rituximab interrupted for a week).", ["zoster n=1"]),
        (
            ARMS,
            "Serious adverse events hit 21 patients, fourteen of whom were on rituximab and seven on placebo.",
            [
                "serious adverse event n=14 @rituximab serious",
                "serious adverse event n=21 serious",
                "serious adverse event n=7 @placebo serious",
            ],
        ),
        # diseases set against each other
        (
            "Lung transplantation for scleroderma\n\nWe compared 31 patients with SSc and 124 with IPF. Results: ",
            "Deaths: 2 with SSc (6.5%) and 9 with IPF (7.3%).",
            ["death n=2 pct=6.5 @ssc severity=fatal", "death n=9 pct=7.3 @ipf severity=fatal"],
        ),
        # the trial that is called for has the control group
        (
            "Photopheresis and ciclosporin in scleroderma\n\nNine patients had both. A trial with a control group "
            "seems worth the effort. Results: ",
            "Nausea appeared under ciclosporin in four patients.",
            ["nausea n=4"],
        ),
        # "vs. baseline" compares no groups
        (
            "Transplantation in systemic sclerosis\n\nConditioning was with cyclophosphamide and ATG; 23 patients were "
            "transplanted. The score fell (p < 0.001 vs. baseline). Results: ",
            "Three patients died.",
            ["death n=3 severity=fatal"],
        ),
    ],
)  # fmt: skip
def test_whose_figure_it_is(nlp: Extractor, study: str, sentence: str, expected: list[str]) -> None:
    assert facts(nlp, study + sentence) == expected


def test_a_denominator_names_its_group(nlp: Extractor) -> None:
    registry = (
        "Tocilizumab in a registry of systemic sclerosis\n\n109 patients on tocilizumab were compared with 436 matched "
        "controls. Results: "
    )
    assert facts(nlp, registry + "Serious infections were recorded in 11 of the 109.") == [
        "serious infection n=11 @tocilizumab serious"
    ]
    assert facts(nlp, registry + "Serious infections were recorded in 11 of the 120.") == [
        "serious infection n=11 serious"
    ]
