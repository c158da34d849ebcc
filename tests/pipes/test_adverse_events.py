"""Adverse events: sentences with the facts they state, compared whole, a near miss beside every positive."""

import pytest

from extract.document import Document, Source
from extract.pipeline import Extractor
from extract.pipes.adverse_events.merging import term_words
from extract.pipes.adverse_events.wording import singular

ARMS = (
    "Rituximab against placebo in systemic sclerosis\n\n"
    "In this randomised trial 50 patients received rituximab and 51 placebo. Results: "
)
OPEN = "A pilot study of iloprost in systemic sclerosis\n\nTwenty patients were treated. Results: "


def facts(nlp: Extractor, text: str) -> list[str]:
    """The facts of the primary study in short: "rash n=2 pct=10 @placebo severity=mild serious"."""
    records = nlp.extract(Document(Source("x", "x", "abstract", text.split("\n")[0]), text))
    found = []
    for fact in records[0].facts["adverse_events"]:
        values = fact.values()
        words = [values["term"]]
        words += [f"{name}={values[name]:g}" for name in ("n", "pct", "events") if values[name] is not None]
        words += ["absent"] if values["absent"] else []
        words += [f"@{values['group'].lower()}"] if values["group"] else []
        words += [f"{name}={values[name]}" for name in ("severity", "grade") if values[name]]
        words += [name for name in ("serious", "related") if values[name]]
        found.append(" ".join(words))
    return sorted(found)


@pytest.mark.parametrize(
    ("study", "sentence", "expected"),
    [
        # names: modifiers, spelling, totals
        (OPEN, "Mild QTc prolongation was seen in two patients.", ["QTc prolongation n=2 severity=mild"]),
        (
            OPEN,
            "A transient paraesthesia was reported by two patients, thromboses by one.",
            ["thrombosis n=1", "transient paraesthesia n=2"],
        ),
        (OPEN, "Anaemia occurred in 3 patients and oedema in 2.", ["anaemia n=3", "oedema n=2"]),
        (OPEN, "Anemia occurred in 3 patients and edema in 2.", ["anemia n=3", "edema n=2"]),
        (
            OPEN,
            "Adverse events were recorded in 12 patients and serious adverse events in 2.",
            ["any adverse event n=12", "serious adverse event n=2 serious"],
        ),
        (
            OPEN,
            "Grade 3 or 4 adverse events were reported in 4 patients (20%).",
            ["grade 3 or 4 adverse event n=4 pct=20"],
        ),
        (
            OPEN,
            "Drug-related adverse events occurred in 6 patients (30%).",
            ["treatment-related adverse event n=6 pct=30 related"],
        ),
        (OPEN, "Renal adverse events were seen in 7 patients.", ["renal adverse event n=7"]),
        (OPEN, "The most common adverse event was headache.", ["headache"]),
        (OPEN, "The adverse event profile was good in 12 patients.", []),
        # figures behind and before their names
        (OPEN, "Headache (n = 3) and flushing (n = 2) were the side effects.", ["flushing n=2", "headache n=3"]),
        (
            OPEN,
            "Nausea was seen in seven patients (35 per cent) and rash in two (10 per cent).",
            ["nausea n=7 pct=35", "rash n=2 pct=10"],
        ),
        (
            OPEN,
            "Six patients (30%) complained of headache; jaw pain was reported by four, and flushing by two.",
            ["flushing n=2", "headache n=6 pct=30", "jaw pain n=4"],
        ),
        (
            OPEN,
            "Of the 20 patients, 12 (60%) reported nausea, 7 (35%) vomiting and 3 (15%) diarrhoea.",
            ["diarrhoea n=3 pct=15", "nausea n=12 pct=60", "vomiting n=7 pct=35"],
        ),
        (
            OPEN,
            "Twelve patients had bruising and 10 oedema; one developed herpes labialis.",
            ["bruising n=12", "herpes labialis n=1", "oedema n=10"],
        ),
        (
            OPEN,
            "There were two urinary tract infections and one dental abscess.",
            ["dental abscess events=1", "urinary tract infection events=2"],
        ),
        (OPEN, "Phlebitis was seen twice.", ["phlebitis events=2"]),
        (OPEN, "Eight patients had 12 serious adverse events.", ["serious adverse event n=8 events=12 serious"]),
        (OPEN, "Fourteen adverse events were seen in 8 patients.", ["any adverse event n=8 events=14"]),
        (
            OPEN,
            "One patient each had cellulitis, herpes zoster and pneumonia.",
            ["cellulitis n=1", "herpes zoster n=1", "pneumonia n=1"],
        ),
        (OPEN, "Platelets fell in three patients (thrombocytopenia).", ["thrombocytopenia n=3"]),
        (OPEN, "Fever up to 39 °C developed in two patients.", ["fever n=2"]),
        (OPEN, "Pneumonia was treated with two courses of antibiotics.", []),
        # absence
        (
            OPEN,
            "There were no deaths and no opportunistic infections.",
            ["death absent", "opportunistic infection absent"],
        ),
        (OPEN, "There was neither infection nor fat embolism.", ["fat embolism absent", "infection absent"]),
        (OPEN, "None of the patients developed pneumonia.", ["pneumonia absent"]),
        (OPEN, "Pneumonia was not observed.", ["pneumonia absent"]),
        (OPEN, "Deaths, none.", ["death absent"]),
        (OPEN, "There was no significant difference in infections.", []),
        (OPEN, "About 70% had no side effect.", []),
        (OPEN, "The twenty patients had no adverse events.", ["any adverse event absent"]),
        (
            OPEN,
            "Adverse events, none of them serious, were reported by 9 patients.",
            ["any adverse event n=9", "serious adverse event absent serious"],
        ),
        # groups
        (
            ARMS,
            "Infections were seen in 9 (18%) patients on rituximab and 5 (10%) on placebo.",
            ["infection n=5 pct=10 @placebo", "infection n=9 pct=18 @rituximab"],
        ),
        (
            ARMS,
            "Infections: rituximab 9 (18%), placebo 5 (10%).",
            ["infection n=5 pct=10 @placebo", "infection n=9 pct=18 @rituximab"],
        ),
        (
            ARMS,
            "Serious adverse events were less frequent with rituximab than with placebo (6% vs 12%).",
            ["serious adverse event pct=12 @placebo serious", "serious adverse event pct=6 @rituximab serious"],
        ),
        (
            ARMS,
            "In the rituximab and placebo groups, 45 and 44 patients had adverse events, respectively.",
            ["any adverse event n=44 @placebo", "any adverse event n=45 @rituximab"],
        ),
        (
            ARMS,
            "Nausea (14% vs 6%) and rash (10% vs 4%) were reported.",
            ["nausea pct=14 @rituximab", "nausea pct=6 @placebo", "rash pct=10 @rituximab", "rash pct=4 @placebo"],
        ),
        (
            ARMS,
            "Two patients in each group had a serious infection.",
            ["serious infection n=2 @placebo serious", "serious infection n=2 @rituximab serious"],
        ),
        (
            ARMS,
            "Nine deaths were counted with rituximab and none with placebo.",
            ["death absent @placebo", "death n=9 @rituximab severity=fatal"],
        ),
        (
            ARMS,
            "There were 5 deaths in all, 3 on rituximab and 2 on placebo.",
            ["death n=2 @placebo severity=fatal", "death n=3 @rituximab severity=fatal", "death n=5 severity=fatal"],
        ),
        (ARMS, "Two patients, both on placebo, died.", ["death n=2 @placebo severity=fatal"]),
        (
            ARMS,
            "In the rituximab group, nausea (n = 7) and rash (n = 2) were seen; in the placebo group, nausea (n = 3).",
            ["nausea n=3 @placebo", "nausea n=7 @rituximab", "rash n=2 @rituximab"],
        ),
        (
            ARMS,
            "More frequent with rituximab than with placebo were headache and nausea.",
            ["headache @rituximab", "nausea @rituximab"],
        ),
        # deaths, their causes, and stopped treatment
        (
            OPEN,
            "Two patients died, one of pneumonia and one of heart failure.",
            ["death n=2 severity=fatal", "heart failure n=1 severity=fatal", "pneumonia n=1 severity=fatal"],
        ),
        (
            OPEN,
            "One death, from myocardial infarction, occurred.",
            ["death n=1 severity=fatal", "myocardial infarction n=1 severity=fatal"],
        ),
        (
            OPEN,
            "Treatment-related mortality was 10% (2/20).",
            ["treatment-related death n=2 pct=10 severity=fatal related"],
        ),
        (OPEN, "The primary end point was death or organ failure.", []),
        (OPEN, "The risk of death was lower in 12 patients.", []),
        (OPEN, "Four patients stopped iloprost because of side effects.", ["discontinuation due to adverse event n=4"]),
        (
            OPEN,
            "Two patients stopped treatment because of nausea.",
            ["discontinuation due to adverse event n=2", "nausea n=2"],
        ),
        (
            OPEN,
            "Five patients dropped out, three of them because of side effects and two for personal reasons.",
            ["discontinuation due to adverse event n=3"],
        ),
        (
            OPEN,
            "Three patients discontinued: 2 for lack of efficacy and 1 due to nausea.",
            ["discontinuation due to adverse event n=1", "nausea n=1"],
        ),
        (OPEN, "Nobody withdrew because of adverse events.", ["discontinuation due to adverse event absent"]),
        (OPEN, "Four patients withdrew because they had moved away.", []),
        # lists with events that no lexicon knows
        (
            OPEN,
            "Side effects were hiccups (n = 3), brain fog (n = 2) and sore gums (n = 1).",
            ["brain fog n=2", "hiccup n=3", "sore gum n=1"],
        ),
        (
            OPEN,
            "Unwanted effects comprised grittiness of the eyes in three and a metallic aftertaste in two.",
            ["grittiness of the eyes n=3", "metallic aftertaste n=2"],
        ),
        (OPEN, "Side effects were more frequent in women.", []),
        (OPEN, "Adverse events affected 12 patients.", ["any adverse event n=12"]),
        # symptoms, outcomes and history are no adverse events
        (OPEN, "At baseline 12 patients had digital ulcers and 4 had dyspnoea.", []),
        (OPEN, "Nausea as a symptom of the disease improved in 5 patients.", []),
        (OPEN, "Patients with a history of pneumonia were excluded.", []),
        (OPEN, "The number of digital ulcers fell by 30%.", []),
        (OPEN, "Renal crisis was a risk factor for death.", []),
    ],
)
def test_adverse_events(nlp: Extractor, study: str, sentence: str, expected: list[str]) -> None:
    assert facts(nlp, study + sentence) == expected


def test_evidence_contains_the_value(nlp: Extractor) -> None:
    text = OPEN + "Nausea was seen in 7 patients of the group (35%) and rash in 2."
    record = nlp.extract(Document(Source("x", "x", "abstract", "A pilot study"), text))[0]
    evidence = {fact.values()["term"]: [e.text for e in fact.evidence] for fact in record.facts["adverse_events"]}
    assert "rash" in evidence["rash"]
    assert any("2" in words for words in evidence["rash"])
    assert any("7" in words for words in evidence["nausea"])


def test_denominator_is_the_stated_size(nlp: Extractor) -> None:
    text = ARMS + "Nausea occurred in 9 of 48 patients on rituximab and in 5 on placebo."
    record = nlp.extract(Document(Source("x", "x", "abstract", "Rituximab against placebo"), text))[0]
    sizes = {fact.values()["group"].lower(): fact.values()["of_n"] for fact in record.facts["adverse_events"]}
    assert sizes == {"rituximab": 48, "placebo": 51}


def test_repeated_statements_are_one_fact(nlp: Extractor) -> None:
    text = OPEN + "Infections were the most common adverse event. Infections occurred in 8 patients (40%)."
    assert facts(nlp, text) == ["infection n=8 pct=40"]


def test_terms_in_the_singular() -> None:
    plural = ["thromboses", "rashes", "headaches", "malignancies", "raised liver enzymes", "ulcers at the site"]
    assert [singular(term) for term in plural] == [
        "thrombosis", "rash", "headache", "malignancy", "raised liver enzymes", "ulcer at the site",
    ]  # fmt: skip
    assert term_words("Injection-site reactions") == term_words("injection site reaction")
    assert term_words("anaemia") == term_words("anemia")
