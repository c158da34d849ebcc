"""What is said of adverse events beside their number: the treatment's part in them, how grave, why people stopped."""

import pytest

from extract.document import Document, Source
from extract.pipeline import Extractor

from .test_adverse_events import OPEN, facts


@pytest.mark.parametrize(
    ("sentence", "related"),
    [
        ("Two patients had pneumonia, neither thought to be due to iloprost.", [False]),
        ("Two patients had pneumonia. Neither was attributed to the drug.", [False]),
        ("Two patients had pneumonia, which had nothing to do with the drug.", [False]),
        ("Two patients had pneumonia. It was attributed to the drug.", [True]),
        ("Two patients had pneumonia. Iloprost was continued in both.", [None]),
        ("Nausea (8 patients), rash (6) and cough (3) were all put down to the drug.", [True, True, True]),
        ("Nausea was seen in 8; the price of the drug was criticised.", [None]),
        ("Two patients had pneumonia and one died. The death was considered unrelated to treatment.", [None, False]),
    ],
)
def test_whether_the_treatment_did_it(nlp: Extractor, sentence: str, related: list[bool | None]) -> None:
    record = nlp.extract(Document(Source("x", "x", "abstract", "Iloprost"), OPEN + sentence))[0]
    assert [fact.values()["related"] for fact in record.facts["adverse_events"]] == related


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Eight had nausea, six diarrhoea and three tension headache, all of mild degree.",
            ["diarrhoea n=6 severity=mild", "nausea n=8 severity=mild", "tension headache n=3 severity=mild"],
        ),
        ("Rash, reported by six patients, was mild in every case.", ["rash n=6 severity=mild"]),
        ("Rash was seen in six patients. All were mild.", ["rash n=6 severity=mild"]),
        ("Rash was seen in six patients. All were mild to moderate.", ["rash n=6"]),
        # one of each, where as many are listed as were counted
        (
            "There were two deaths (stroke; sepsis).",
            ["death n=2 severity=fatal", "sepsis n=1 severity=fatal", "stroke n=1 severity=fatal"],
        ),
        (
            "There were three deaths (stroke; sepsis).",
            ["death n=3 severity=fatal", "sepsis severity=fatal", "stroke severity=fatal"],
        ),
        # why people stopped
        (
            "Three patients came off the drug because their transaminases rose.",
            ["discontinuation due to adverse event n=3", "rise in transaminases n=3"],
        ),
        ("Three patients came, because their transaminases were to be measured.", []),
        (
            "Three patients stopped the drug because they could not tolerate it.",
            ["discontinuation due to adverse event n=3"],
        ),
        ("Three patients stopped the drug because they could not travel.", []),
        (
            "Two patients discontinued due to intolerable nausea and one due to depressed mood.",
            ["depressed mood n=1", "discontinuation due to adverse event n=2", "nausea n=2"],
        ),
        # a list of what there was none of
        (
            "No serious adverse events, deaths or opportunistic infections occurred.",
            ["death absent", "opportunistic infection absent serious", "serious adverse event absent serious"],
        ),
        ("Side effects were seen in two, one with a rash, the other with palpitations.", [
            "any adverse event n=2", "palpitation n=1", "rash n=1"]),
        # an age is no number of people, a total before a colon only announces
        ("One girl died of cardiomyopathy at the age of 13.", [
            "cardiomyopathy n=1 severity=fatal", "death n=1 severity=fatal"]),
        ("Unwanted effects: 7 of 20 people had headache.", ["headache n=7"]),
        ("Unwanted effects: 7 of 20.", ["any adverse event n=7"]),
        ("Twelve patients had gone through 75 adverse events.", ["any adverse event n=12 events=75"]),
        ("There were 75 adverse events altogether.", ["any adverse event events=75"]),
        (
            "Of the 15 deaths, pulmonary fibrosis was the cause in 5, cancer in 4 and sepsis in 3.",
            ["cancer n=4 severity=fatal", "death n=15 severity=fatal",
             "pulmonary fibrosis n=5 severity=fatal", "sepsis n=3 severity=fatal"],
        ),
        ("We saw no severe liver toxicity.", ["liver toxicity absent severity=severe"]),
        ("Seven had cytokine release syndrome, all of it grade 1.", ["cytokine release syndrome n=7 grade=1"]),
        # occurrences and people of one total, serious ones of what was told before
        ("Adverse events were counted in 15 of the 20, 203 altogether.", ["any adverse event n=15 events=203"]),
        ("There were 16 serious ones.", ["serious adverse event events=16 serious"]),
        ("There were 16 serious women.", []),
        ("Nine patients had become hypertensive.", ["hypertension n=9"]),
        ("Nine patients had become shorter.", []),
        ("Unwanted effects were almost universal: 16 patients reported 48 adverse events.", [
            "any adverse event n=16 events=48"]),
        ("Sepsis, starting from the catheter as a rule, killed nine.", ["sepsis n=9 severity=fatal"]),
        ("For leucopenia the drug was stopped in two patients.", [
            "discontinuation due to adverse event n=2", "leucopenia n=2"]),
        ("The drug had to be stopped in two patients whose liver enzymes were raised.", [
            "discontinuation due to adverse event n=2", "liver enzymes were raised n=2"]),
        ("Nine died of treatment-related causes.", ["treatment-related death n=9 severity=fatal related"]),
        ("Nothing was seen of pulmonary hypertension.", ["pulmonary hypertension absent"]),
        ("One had a rash, another had cough, and a third developed deep vein thrombosis.", [
            "cough n=1", "deep vein thrombosis n=1", "rash n=1"]),
        ("A patient with cardiac fibrosis died.", ["death n=1 severity=fatal"]),
        ("Six patients stopped on account of dry mouth in every case.", [
            "discontinuation due to adverse event n=6", "dry mouth n=6"]),
        ("Fifteen had diarrhoea. Because of it two patients quit the trial.", [
            "diarrhoea n=15", "discontinuation due to adverse event n=2"]),
        ("Fifteen had diarrhoea. Because of it two patients ate less.", ["diarrhoea n=15"]),
        ("Seven patients deceased (35%).", ["death n=7 pct=35 severity=fatal"]),
        ("Seven kidneys of deceased donors were used.", []),
        # known and unknown in one list of what there was none of
        (
            "One had a rash. No fat necrosis, fat embolism or loss of a finger occurred.",
            ["fat embolism absent", "fat necrosis absent", "loss of a finger absent", "rash n=1"],
        ),
        ("One had a rash. Ketoacidosis was not seen.", ["ketoacidosis absent", "rash n=1"]),
        ("Side effects were seen in 13 patients. The drug was stopped by three of them.", [
            "any adverse event n=13", "discontinuation due to adverse event n=3"]),
        ("Side effects were seen in 13. The drug was stopped by three who moved.", ["any adverse event n=13"]),
        ("Three ended up in hospital with pneumonia.", ["pneumonia n=3"]),
        ("One girl had two episodes of otitis media.", ["otitis media n=1 events=2"]),
        ("No DLT was reported.", ["DLT absent"]),
        # denied by other words
        ("Tuberculosis, the thing feared, did not come up.", ["tuberculosis absent"]),
        ("One had a rash. No keloid was seen.", ["keloid absent", "rash n=1"]),
        ("One had a rash. No difference was seen.", ["rash n=1"]),
        ("One had a rash. Wool did no harm to anyone.", ["any adverse event absent", "rash n=1"]),
        ("One had a rash. Gloves do no harm.", ["rash n=1"]),
        ("Two had zoster, nothing serious.", ["serious adverse event absent serious", "zoster n=2"]),
        # a number that nothing got: the event is not one without
        ("Headache plagued both groups, ten and twelve patients.", []),
        ("Acne was frequent.", ["acne"]),
        ("One had to break off the treatment on account of palpitations.", [
            "discontinuation due to adverse event n=1", "palpitation n=1"]),
        ("Four events in three patients were serious.", ["serious adverse event n=3 events=4 serious"]),
    ],
)  # fmt: skip
def test_what_is_said_of_them(nlp: Extractor, sentence: str, expected: list[str]) -> None:
    assert facts(nlp, OPEN + sentence) == expected
