"""Families beyond "T in N": events said by verbs, crowds, kinds of death, the same said again of another group."""

import pytest

from extract.document import Document, Source
from extract.pipeline import Extractor
from extract.pipes.adverse_events.joints import UNKNOWN_ARM
from extract.pipes.adverse_events.kinds_of_death import kinds_of_death
from extract.pipes.adverse_events.verbal import changed_values

from .test_adverse_events import ARMS, OPEN, facts

COHORT = "Outcome of systemic sclerosis in a cohort\n\nWe followed 220 patients with systemic sclerosis. Results: "


@pytest.mark.parametrize(
    ("study", "sentence", "expected"),
    [
        # events said by a verb
        (OPEN, "In three the cholesterol rose.", ["rise in cholesterol n=3"]),
        (OPEN, "CRP rose in three patients.", []),
        (OPEN, "Two patients put on weight and one lost hair.", ["hair loss n=1", "weight gain n=2"]),
        (ARMS, "Weight went up in 7 and 2, respectively.", ["weight gain n=2 @placebo", "weight gain n=7 @rituximab"]),
        (OPEN, "Two had a fall and one broke a hip.", ["broken hip n=1", "fall n=2"]),
        (OPEN, "There was a fall in skin score.", []),
        (OPEN, "Liver tests were abnormal in three.", ["abnormal liver tests n=3"]),
        # people without a number
        (OPEN, "Half of the patients complained of nausea.", ["nausea pct=50"]),
        (OPEN, "One in five had diarrhoea.", ["diarrhoea pct=20"]),
        (OPEN, "Everyone had flushing.", ["flushing n=20"]),
        (OPEN, "Nausea troubled most patients.", ["nausea"]),
        (OPEN, "A patient developed a pulmonary embolism.", ["pulmonary embolism n=1"]),
        (OPEN, "All patients had digital ulcers at baseline.", []),
        # occurrences beside people
        (
            ARMS,
            "SAEs: 5 in 4 participants (rituximab) and 3 in 3 (placebo).",
            [
                "serious adverse event n=3 events=3 @placebo serious",
                "serious adverse event n=4 events=5 @rituximab serious",
            ],
        ),
        (OPEN, "AEs, of which there were 123, were mostly mild.", ["any adverse event events=123"]),
        (OPEN, "The adverse events, 45 in number, were mild.", ["any adverse event events=45 severity=mild"]),
        # serious ones of what was named before
        (OPEN, "Five had infections, none of them serious.", ["infection n=5", "serious infection absent serious"]),
        (
            OPEN,
            "Adverse events were reported in 18 patients and were serious in three.",
            ["any adverse event n=18", "serious adverse event n=3 serious"],
        ),
        (
            OPEN,
            "Adverse events were recorded in 18 patients. Eight of these were serious.",
            ["any adverse event n=18", "serious adverse event events=8 serious"],
        ),
        (OPEN, "Serious events befell two patients.", ["serious adverse event n=2 serious"]),
        (OPEN, "Five had a serious form of the disease.", []),
        (OPEN, "Two cases of pneumonia were considered serious.", ["pneumonia n=2 serious"]),
        (OPEN, "None of the adverse events was serious.", ["serious adverse event absent serious"]),
        (OPEN, "No one withdrew because of side effects.", ["discontinuation due to adverse event absent"]),
        (
            ARMS,
            "There were 12 serious adverse events (8 rituximab, 4 placebo).",
            [
                "serious adverse event events=12 serious",
                "serious adverse event events=4 @placebo serious",
                "serious adverse event events=8 @rituximab serious",
            ],
        ),
        # lists in apposition to their number
        (
            ARMS,
            "Three SAEs were recorded, all on placebo (cellulitis, stroke and hip fracture).",
            [
                "cellulitis @placebo serious",
                "hip fracture @placebo serious",
                "serious adverse event events=3 @placebo serious",
                "stroke @placebo serious",
            ],
        ),
        # the same said of another group
        (
            ARMS,
            "Adverse events affected 90% of patients on rituximab; so they did 78% of those on placebo.",
            ["any adverse event pct=78 @placebo", "any adverse event pct=90 @rituximab"],
        ),
        (
            ARMS,
            "Nausea was seen in 21 and diarrhoea in 9; with placebo the figures were 6 and 3.",
            ["diarrhoea n=3 @placebo", "diarrhoea n=9", "nausea n=21", "nausea n=6 @placebo"],
        ),
        (
            ARMS,
            "Nausea and rash were seen in 12 and 5 patients on rituximab and in 3 and 4 on placebo, respectively.",
            ["nausea n=12 @rituximab", "nausea n=3 @placebo", "rash n=4 @placebo", "rash n=5 @rituximab"],
        ),
        # arms that no lexicon knows
        (
            ARMS,
            "Rash was reported by 7/10 with HIGS vs 4/10 with placebo and was always mild.",
            ["rash n=4 @placebo severity=mild", "rash n=7 @higs severity=mild"],
        ),
        # stopped because of it
        (
            OPEN,
            "Eleven had nausea, three of whom stopped because of it.",
            ["discontinuation due to adverse event n=3", "nausea n=11"],
        ),
        (
            OPEN,
            "Fourteen withdrew: six for adverse events, five for lack of effect.",
            ["discontinuation due to adverse event n=6"],
        ),
        # deaths
        (OPEN, "No malignancies or deaths occurred.", ["death absent", "malignancy absent"]),
        (OPEN, "Transplantation or death was the endpoint.", []),
        (
            COHORT,
            "Forty patients died: 12 of cardiac disease and 5 of infection.",
            ["cardiac disease n=12 severity=fatal", "death n=40 severity=fatal", "infection n=5 severity=fatal"],
        ),
        (
            COHORT,
            "Deaths totalled 40, among which were 14 respiratory and 5 renal deaths.",
            ["death n=40 severity=fatal", "renal death n=5 severity=fatal", "respiratory death n=14 severity=fatal"],
        ),
        (
            COHORT,
            "16 men (26%) and 38 women (11%) died.",
            ["death n=16 pct=26 @men severity=fatal", "death n=38 pct=11 @women severity=fatal"],
        ),
        (
            COHORT,
            "The most common causes of death were ILD (n=12) and malignancy (n=6).",
            ["ILD n=12 severity=fatal", "malignancy n=6 severity=fatal"],
        ),
        (
            COHORT,
            "Of the 98 deaths, interstitial lung disease accounted for 40, heart failure for 12.",
            [
                "death n=98 severity=fatal",
                "heart failure n=12 severity=fatal",
                "interstitial lung disease n=40 severity=fatal",
            ],
        ),
        (COHORT, "The most common causes of dyspnoea were ILD (n=12) and obesity (n=6).", []),
        # in people who were given nothing, what was found is their disease
        (COHORT, "Hypertension was found in 31% and diabetes in 5%.", []),
        (COHORT, "Pneumonia occurred in 12 patients.", ["pneumonia n=12"]),
        (COHORT, "Of the patients 16 were men and 38 women.", []),
    ],
)
def test_families(nlp: Extractor, study: str, sentence: str, expected: list[str]) -> None:
    assert facts(nlp, study + sentence) == expected


def test_only_harmful_changes_in_counted_people_are_events() -> None:
    assert [name for *_, name in changed_values("Creatinine rose by more than 25% in <count:1>.")] == [
        "rise in creatinine"
    ]
    assert [name for *_, name in changed_values("Platelets rose in <count:1>.")] == []
    assert [name for *_, name in changed_values("Creatinine rose over time.")] == []


def test_an_unknown_arm_is_a_name_before_another_arm() -> None:
    assert [match["name"] for match in UNKNOWN_ARM.finditer("7 with HIGS vs 4 with <group:1>")] == ["HIGS"]
    assert UNKNOWN_ARM.search("7 with it vs 4 with <group:1>") is None


def test_kinds_of_death_need_deaths() -> None:
    text = "The cause was cardiac in <count:1> and renal in <count:2>."
    assert [name for *_, name in kinds_of_death(text)] == ["cardiac death", "renal death"]
    assert list(kinds_of_death("Involvement was cardiac in <count:1>.")) == []


def test_denominator_is_the_safety_population(nlp: Extractor) -> None:
    text = OPEN + "Safety could be judged in 18 patients: nausea in 4."
    record = nlp.extract(Document(Source("x", "x", "abstract", "x"), text))[0]
    assert [fact.values()["of_n"] for fact in record.facts["adverse_events"]] == [18]
