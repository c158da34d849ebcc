"""Arms told in one construction, and wholes that only a trial, its entry or a fragment tells; with near misses."""

from __future__ import annotations

import pytest
from sizes_told import facts, listed

from extract.pipeline import Extractor

ARMS = [
    # Each number with its own verb, or with that of the first.
    (
        "From 2007 to 2012, 39 women received cream B and 45 received cream alone.",
        "39 treated cream B; 45 treated cream alone",
    ),
    (
        "Sixty patients were seen. Thirty patients received fibrin glue plus drainage, and 28 drainage alone.",
        "60 enrolled; 30 treated fibrin glue plus drainage; 28 treated drainage alone",
    ),
    (
        "One hundred patients were assigned to combination therapy, and 98 patients were assigned to monotherapy.",
        "100 randomised combination therapy; 98 randomised monotherapy",
    ),
    (
        "Weekly creams were administered to 27 patients and monthly creams were administered to 31 patients.",
        "27 treated Weekly creams; 31 treated monthly creams",
    ),
    # Lots, chance and randomisation as nouns.
    (
        "The lots gave bosentan to 12 and iloprost to 10 of the 22 participants.",
        "12 randomised bosentan; 10 randomised iloprost; 22 randomised",
    ),
    (
        "Randomization was to iloprost in 31 and to placebo in 16 of the 47 people.",
        "31 randomised iloprost; 16 randomised placebo; 47 randomised",
    ),
    (
        "Chance settled the form, a syrup for 52 of them and capsules for 49.",
        "52 randomised syrup; 49 randomised capsules",
    ),
    ("Real waves were the lot of 37, sham that of 36.", "37 randomised Real waves; 36 randomised sham"),
    ("The draw put 20 patients on bosentan and 19 on placebo.", "20 randomised bosentan; 19 randomised placebo"),
    # The numbers here, the names there.
    (
        "In total, 71 and 78 patients received warm baths and mud packs, respectively.",
        "71 treated warm baths; 78 treated mud packs",
    ),
    (
        "Thirty-seven and 36 patients were assigned to the control and the exercise groups.",
        "37 randomised control; 36 randomised exercise",
    ),
    (
        "The study had assigned 45 people to iloprost (ILO) or placebo (PBO), 23 and 22.",
        "45 randomised; 23 randomised ILO; 22 randomised PBO",
    ),
    # The group in the number's own bracket; numbered groups; both numbers behind one verb.
    (
        "Patients were randomised to bosentan (300 mg in three doses; n = 27) or matching capsules (placebo; n = 25).",
        "27 randomised bosentan; 25 randomised placebo",
    ),
    (
        "All were assigned to zorvamine (Cohort A, 25 mg daily, n=8; Cohort B, 75 mg daily, n=9).",
        "8 randomised Cohort A; 9 randomised Cohort B",
    ),
    (
        "Comparison group 1 (n=402) was untreated and comparison group 2 (n=167) was not.",
        "402 enrolled comparison group 1; 167 enrolled comparison group 2",
    ),
    (
        "Forty were assigned bosentan, 38 placebo. Week 36 was completed by 37 and 28 of them.",
        "40 randomised bosentan; 38 randomised placebo; 37 completed bosentan; 28 completed placebo",
    ),
    (
        "It allocated 28 patients at random to rituximab and 27 to placebo.",
        "28 randomised rituximab; 27 randomised placebo",
    ),
    (
        "Seven patients left the bosentan arm early, and 4 the placebo arm.",
        "7 withdrawn bosentan; 4 withdrawn placebo",
    ),
    (
        "Of 83 patients 43 had been on bosentan throughout (continuous group) and 40 came from placebo (switch group).",
        "83 enrolled; 43 enrolled continuous; 40 enrolled switch",
    ),
    # What both arms have names neither; a comparison of those on this and those on that.
    (
        "Seventy were randomised to creams plus bosentan (n = 34) or creams plus iloprost (n = 36).",
        "70 randomised; 34 randomised bosentan; 36 randomised iloprost",
    ),
    (
        "The registry compared 22 patients on bosentan with 44 on other drugs.",
        "22 enrolled bosentan; 44 enrolled other drugs",
    ),
    (
        "Thirty patients were randomised, 15 to each strategy: rituximab or placebo.",
        "30 randomised; 15 randomised rituximab; 15 randomised placebo",
    ),
    # Trials of one name side by side, each a group; not so where they are named in one breath, or there is but one.
    ("ABLE-1 randomised 198 patients. ABLE-2 randomised 184.", "198 randomised able-1; 184 randomised able-2"),
    (
        "ABLE-1 randomised 198 patients. Between ABLE-1 and ABLE-2 there were 382 patients.",
        "198 randomised able-1",
    ),
    ("ABLE-1 randomised 198 patients.", "198 randomised"),
]
NO_ARMS = [
    # What people had is no treatment; harm has no arms; nothing says that chance chose.
    ("Forty patients were studied. Seven had lung disease and nine had arthritis.", "40 enrolled"),
    (
        "Forty patients were randomised to bosentan or placebo. Rash arose in 9 patients on bosentan, 2 on placebo.",
        "40 randomised",
    ),
    ("Forty patients were studied. The answers were yes for 21 and no for 17.", "40 enrolled"),
    ("Forty patients were randomised. Skin softened in 21 and joints in 17.", "40 randomised"),
]
WHOLES = [
    # A trial with its people, whatever it compared; what it found in some of them is no size.
    ("This was a randomized trial comparing bosentan 125 mg with placebo in 40 women.", "40 randomised"),
    ("The trial was conducted in 120 patients from March to November 2009.", "120 enrolled"),
    ("We studied 50 people. The trial found ulcers in 12 women.", "50 enrolled"),
    # Entry as a noun; a fragment; a bracket behind the people or the analysis.
    ("After inclusion of 67 eligible patients, the board advised closure.", "67 enrolled"),
    ("University hospital. Seventy-two women scheduled for hand surgery.", "72 enrolled"),
    ("University hospital. Seventy-two women improved after hand surgery.", ""),
    ("Participants at baseline (n=29) had a mean age of 54.9 years.", "29 enrolled"),
    ("Those with data were eligible for the present analyses (n = 10 576).", "10576 analysed"),
    # Those who agreed; data that were to hand of some.
    (
        "Of the 208 women seen, 201 agreed to be evaluated.",
        "208 enrolled; 201 enrolled",
    ),
    ("Eight of 11 eligible patients accepted participation.", "8 enrolled; 11 screened"),
    ("We treated 320 women. Blood data were available on 309 women (96.6%) at 12 months.", "320 treated; 309 analysed"),
    ("We treated 320 women. A rash was found on 39 women (12.2%) at 12 months.", "320 treated"),
    # A number that its arms make a whole; a breakdown of harm makes none.
    (
        "The effects on 66 patients (33 in the treated group and 33 in the control group) were clear.",
        "66 enrolled; 33 enrolled treated; 33 enrolled control",
    ),
    ("A rash plagued 66 patients (33 in the treated group and 33 in the control group).", ""),
    # Populations that only an adjective tells; those taken in of those who were asked.
    ("Forty patients were randomised. Out of 37 analyzable patients, 12 improved.", "40 randomised; 37 analysed"),
    ("Forty patients were randomised. Out of 37 anxious patients, 12 improved.", "40 randomised"),
    ("From 1981 to 1999, 68 (62%) of 109 patients were recruited.", "68 enrolled; 109 screened"),
    ("From a total sample of 247 patients, 14 withdrew.", "247 enrolled; 14 withdrawn"),
    # Any "or" behind an allotment makes the group named first one of several; cases of what was found are nobody.
    ("Sixty women were randomised to sport plus creams or creams alone.", "60 randomised"),
    (
        "A total of 68 women were randomized into an intervention group trained for sport and a control group.",
        "68 randomised",
    ),
    ("We followed 300 people and identified 35 cases of lung cancer.", "300 enrolled"),
    ("We identified 35 cases of systemic sclerosis.", "35 enrolled"),
    ("In this single blind study, participants were 81 elderly patients.", "81 enrolled"),
    # Centres are no people; those who met the criteria are told with what was done next.
    ("Seventy-two patients from 14 clinics in Canada and Italy were recruited.", "72 enrolled"),
    ("In all, 48 met the eligibility criteria and were analyzed.", "48 analysed"),
    ("The tablets were given up before week 24 by 8 patients.", "8 withdrawn"),
    # A trial that is still to come has no people yet.
    ("The next trial, of 40 participants, opens in May.", ""),
    ("The trial of 40 participants opened in May.", "40 enrolled"),
    # Thousands parted by a blank.
    ("16 000 women were randomised and 15 844 included in the analysis.", "16000 randomised; 15844 analysed"),
    ("In 2013 120 patients were randomised.", "120 randomised"),
]


@pytest.mark.parametrize(("sentence", "expected"), [*ARMS, *NO_ARMS, *WHOLES])
def test_numbers_told_in_parallel_and_wholes(nlp: Extractor, sentence: str, expected: str) -> None:
    assert facts(nlp, "A study of systemic sclerosis", sentence)["this study"] == listed(expected)
