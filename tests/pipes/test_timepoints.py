"""Short texts with the timepoints they state, whole lists; what looks alike and states none stands beside them."""

from __future__ import annotations

import pytest

from extract import Extractor
from extract.document import Document, Source


def timepoints(nlp: Extractor, text: str, study: int = 0) -> list[str]:
    """The timepoints of a text that stands under a title: "assessment 24 week", "follow_up 31 month median"."""
    records = nlp.extract(Document(Source("x", "x", "abstract", "A trial"), "A trial.\n\n" + text))
    return [
        " ".join(str(part) for part in (fact.kind, f"{fact.value:g}", fact.unit, fact.statistic) if part)
        for fact in records[study]["timepoints"]
    ]


ASSESSMENTS = [
    ("Twenty patients came to the end of week 24, and 55 entered the open part.", "24 week"),
    ("The mRSS was 12 (7-19) after 9 months and 10 (5-16) after 36 months.", "9 36 month"),
    ("After 9 months of bosentan the mean skin score stood at 19.", "9 month"),
    ("The mRSS was 21 at week 9 and 13 at week 36.", "9 36 week"),
    ("The mRSS fell at weeks 9 and 36 after the start.", "9 36 week"),
    ("Blood was drawn on days 9 and 36.", "9 36 day"),
    ("The scores could be compared after 9 months.", "9 month"),
    ("Over 9 months of treatment the skin score fell.", "9 month"),
    ("After treatment with bosentan for 36 weeks the skin score was 12.", "36 week"),
    ("When nine months had passed, the mRSS was 14.", "9 month"),
    ("At month 9, half a year after the last tablet, the mRSS was 14.", "9 month"),
    ("At month 9 the skin of the arms could be pinched again.", "9 month"),
    ("mRSS was measured at months 0, 3, 6 and 12.", "3 6 12 month"),
    ("At the 12-month follow-up, the mean score was 14.", "12 month"),
    ("Six-month mRSS was 14 (SD 6).", "6 month"),
    ("mRSS 12 mo after HSCT was 14.", "12 month"),
    ("mRSS (12 months): 14.2.", "12 month"),
    ("mRSS at M6 and M12 was 20 and 15.", "6 12 month"),
    ("By the end of the first year, mRSS had dropped to 14.", "1 year"),
    ("Improvement was evident as early as week 4.", "4 week"),
    ("The skin continued to soften up to 2 years.", "2 year"),
    ("Patients were assessed before and 6 months after the last infusion.", "6 month"),
    ("Over the course of 12 months mRSS improved by 6 points.", "12 month"),
    ("mRSS improved over a 12-month period.", "12 month"),
    ("Between week 24 and week 48 the score fell further.", "24 48 week"),
    ("A year on, the score was 14.", "1 year"),
    ("Twelve months out, the score was 14.", "12 month"),
    ("Evaluations took place at 0, 4, 12 and 24 weeks.", "4 12 24 week"),
    ("At half a year the skin score was 14.", "0.5 year"),
    ("The mean mRSS was 15.3 at 6, 12.2 at 12 and 9.8 at 24 months.", "6 12 24 month"),
    ("mRSS was 24.1 at 6 months, 22.5 at 12 and 15.3 at 24.", "6 12 24 month"),
    ("Scores had improved at 3 (n = 52), 9 (n = 41) and 15 (n = 28) months.", "3 9 15 month"),
    ("mRSS was 21.4 (baseline), 18.2 (6 months) and 15.0 (12 months).", "6 12 month"),
    ("mRSS: baseline 24, 6 months 18, 12 months 15.", "6 12 month"),
    ("mRSS came down to 29 at three months, to 21 at six and to 12 by the end of the twelfth month.", "3 6 12 month"),
    ("At week 92, 25 were assessed.", "92 week"),
    ("Neither at 8 nor at 16 months did the score differ.", "8 16 month"),
    ("Seen again after 10 (8-13) months, they had a mean mRSS of 14.", "10 month"),
    ("No patient had a new ulcer by week 16, when the score was read.", "16 week"),
    ("When last seen, 18 months after the start, he scored 10.", "18 month"),
    ("The score had come to 13 when MMF had been taken for 9 months.", "9 month"),
    ("The score, 23 at the outset, stood at 19 (11–30) at 20 weeks, 16 at 44 and 15.5 at 68.", "20 44 68 week"),
    ("In trials of 3 months the mean difference in mRSS was −2.", "3 month"),
    ("No further change occurred between months 6 and 12.", "6 12 month"),
    ("After as little as 4 weeks the skin was softer.", "4 week"),
    ("After a treatment of 8 months the Rodnan score had dropped by 21%.", "8 month"),
    ("mRSS was assessed on days 29 and 85.", "29 85 day"),
]


@pytest.mark.parametrize(("text", "times"), ASSESSMENTS)
def test_assessments(nlp: Extractor, text: str, times: str) -> None:
    *values, unit = times.split()
    assert timepoints(nlp, text) == [f"assessment {value} {unit}" for value in values]


TREATMENTS = [
    ("Then followed a second phase, in which all were given the drug for 9 weeks.", ["treatment 9 week"]),
    ("They drank it with juice for 9 months.", ["treatment 9 month"]),
    ("Treatment came to 36 weeks.", ["treatment 36 week"]),
    ("Plasma exchange over 9 days came first.", ["treatment 9 day"]),
    ("Bosentan was given first, and methotrexate followed for 9 months.", ["treatment 9 month"]),
    ("Dosing lasted 40 days.", ["treatment 40 day"]),
    ("All were irradiated daily for 9 weeks.", ["treatment 9 week"]),
    (
        "Patients took drug or placebo for 16 weeks, after which all took the drug for another 40.",
        ["treatment 16 week", "treatment 40 week"],
    ),
    ("The study treatment lasted for 40 weeks.", ["treatment 40 week"]),
    ("Photopheresis was performed twice a month over 9 months.", ["treatment 9 month"]),
    ("Iloprost was infused over five days.", ["treatment 5 day"]),
    ("Over 9 months of treatment 12 side effects were noted.", ["treatment 9 month"]),
    ("Over the 36 weeks of the trial two patients died.", ["treatment 36 week"]),
    ("Patients were treated for a mean (SD) of 14 (3) months.", ["treatment 14 month mean"]),
    ("The median time on treatment was 1.7 years (range 0.5-6.3).", ["treatment 1.7 year median"]),
    ("IVIG were given for a mean of 12,8 ± 11,1 months.", ["treatment 12.8 month mean"]),
    ("All had received at least 6 months of IVIG.", ["treatment 6 month"]),
    ("In a randomised, double-blind, 48-week phase 2 trial, 60 patients took part.", ["treatment 48 week"]),
    ("The double-blind period lasted 24 weeks.", ["treatment 24 week"]),
    ("Treatment was continued until week 48.", ["treatment 48 week"]),
    ("Both groups continued on open-label drug for another year.", ["treatment 1 year"]),
    ("Patients were randomly assigned to 12 months of cyclophosphamide.", ["treatment 12 month"]),
    ("She received six months' prednisolone.", ["treatment 6 month"]),
    ("Patients received IVIG for six consecutive months.", ["treatment 6 month"]),
    ("The year-long trial randomised 40 patients.", ["treatment 1 year"]),
    ("Fluoxetine and nifedipine were given in two 6-week periods.", ["treatment 6 week"]),
    ("Rosuvastatin was compared with placebo over six months.", ["treatment 6 month"]),
    ("Therapy lasted from 6 to 24 months (median 14).", ["treatment 14 month median"]),
    ("The trial lasted a year.", ["treatment 1 year"]),
    ("Six infusions were given within 20 weeks.", ["treatment 20 week"]),
    ("Throughout 52 weeks patients took drug or placebo.", ["treatment 52 week"]),
    ("Nine months of treatment were followed by 6 months of observation.", ["treatment 9 month", "follow_up 6 month"]),
]


@pytest.mark.parametrize(("text", "expected"), TREATMENTS)
def test_treatments(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert timepoints(nlp, text) == expected


FOLLOW_UPS = [
    ("Mean ± SD follow-up was 31 ± 10 months.", ["follow_up 31 month mean"]),
    ("Median (range) follow-up time after HSCT was 5 (1-10) years.", ["follow_up 5 year median"]),
    ("Mean follow-up of the whole cohort was 5 years.", ["follow_up 5 year mean"]),
    ("With 3 years of follow-up, 20 patients improved.", ["follow_up 3 year"]),
    ("After a median follow-up of 31 months, 20 patients improved.", ["follow_up 31 month median"]),
    ("At a median of 31 months of follow-up, 20 patients improved.", ["follow_up 31 month median"]),
    ("In this 5-year observational study we looked at 60 patients.", ["follow_up 5 year"]),
    ("Patients have been followed for 3 to 10 years (median 6 years).", ["follow_up 6 year median"]),
    ("For a mean of 6.2 years they remained under observation.", ["follow_up 6.2 year mean"]),
    ("Follow-up ended after 18 months.", ["follow_up 18 month"]),
    ("The 36-week follow-up was completed by 51 patients.", ["follow_up 36 week"]),
    ("Follow-up is short (median 11 months).", ["follow_up 11 month median"]),
    ("276 patients completed 12 months of follow-up.", ["follow_up 12 month"]),
]


@pytest.mark.parametrize(("text", "expected"), FOLLOW_UPS)
def test_follow_ups(nlp: Extractor, text: str, expected: list[str]) -> None:
    assert timepoints(nlp, text) == expected


NONE = [
    "We made a study of consecutive patients over three years.",
    "They waited for more than three years between the first white finger and diagnosis.",
    "Nine years later, in a trial, Lindqvist et al. randomised 40 patients.",
    "Nine years on, 40 people have been entered in the register.",
    "Adults with the ICD-10 code M34 were identified.",
    "The remission on treatment lasted for 9 months.",
    "The study was performed over 9 months.",
    "The patient could switch to open-label drug at week 36.",
    "Two patients died within 30 days of transplantation.",
    "The median time to response was 4 months.",
    "They had been on stable doses for at least 4 weeks.",
    "Symptoms had been present for 3 years.",
    "Rituximab 1 g was given at weeks 0 and 2.",
    "Rituximab was repeated after 6 months.",
    "Median survival was 11 years.",
    "The trial was carried out over 4 years at 12 sites.",
    "The washout lasted 4 weeks.",
    "One patient was withdrawn after 8 weeks.",
    "After week 24, patients could switch to open-label drug.",
    "Raynaud's phenomenon preceded skin thickening by 3 years.",
    "Ulcers healed in a mean of 12 weeks.",
    "Contraception was required for 12 months after the last dose.",
    "The authors worked on this for ten years.",
    "He was hospitalised for 9 days.",
    "Patients will be followed for 12 months.",
    "The skin usually softens after three years.",
    "Skin should be scored within 6 months.",
    "The change after 12-18 months was small.",
    "Women over 50 years did better.",
    "The score fell by 4 in both groups.",
    "Median OS: group 1, 32 months; group 2, 54 months.",
    "Mycophenolate was permitted if it had been taken for at least 24 weeks.",
    "Rituximab was infused at baseline and after 6 months.",
    "For some forty years scleroderma patients have been prescribed POTABA.",
    "He relapsed at month 9.",
    "One patient dropped out at week 6.",
    "Four women progressed within a year of delivery.",
    "The drug was stopped for 2 weeks because of a rash.",
    "Skin was biopsied on day 1.",
    "One patient had to pause the drug for a fortnight.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_timepoints(nlp: Extractor, text: str) -> None:
    assert timepoints(nlp, text) == []


def test_one_fact_per_length_and_kind_in_the_form_most_sentences_have(nlp: Extractor) -> None:
    text = "mRSS was recorded one year after the start. It was 14 at 12 months. At 12 months 20 patients had improved."
    assert timepoints(nlp, text) == ["assessment 12 month"]


def test_treatment_and_assessment_of_one_length_are_two_facts(nlp: Extractor) -> None:
    text = "Patients received the drug for 24 weeks. At week 24 mRSS was 14."
    assert timepoints(nlp, text) == ["treatment 24 week", "assessment 24 week"]


def test_that_point_is_the_time_told_before(nlp: Extractor) -> None:
    text = "Patients received imatinib or placebo for 6 months. At that point the mRSS had not changed."
    assert timepoints(nlp, text) == ["treatment 6 month", "assessment 6 month"]


def test_the_end_of_treatment_is_no_time_where_its_length_is_a_mean(nlp: Extractor) -> None:
    text = "IVIG was given for a mean of 12 months. At the end of treatment the mRSS was 14."
    assert timepoints(nlp, text) == ["treatment 12 month mean"]


def test_a_headline_states_nothing_that_the_text_does_not(nlp: Extractor) -> None:
    source = Source("x", "x", "news", "Thirty years of photopheresis")
    text = "Thirty years of photopheresis for scleroderma\n\nAt 6 months, the mRSS had improved."
    (record,) = nlp.extract(Document(source, text))
    assert [(fact.value, fact.unit, fact.kind) for fact in record["timepoints"]] == [(6, "month", "assessment")]


def test_evidence_holds_the_value(nlp: Extractor) -> None:
    (record,) = nlp.extract(
        Document(Source("x", "x", "abstract", "A trial"), "A trial.\n\nAt 6 and 12 months mRSS fell.")
    )
    assert [fact.evidence[0].text for fact in record["timepoints"]] == ["6 and 12 months", "6 and 12 months"]
