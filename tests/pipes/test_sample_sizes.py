"""Sample sizes: sentences with the facts they state, as "count stage group", and sentences that state none."""

from __future__ import annotations

import pytest
from sizes_told import facts, listed

from extract.document import Document, Source
from extract.pipeline import Extractor

TOTALS = [
    ("A total of 50 patients with arm pain after surgery.", "50 enrolled"),
    ("Sixty women (aged 70 or more) who had disease treated by surgery were randomly assigned.", "60 randomised"),
    ("Into this open study 64 patients were taken.", "64 enrolled"),
    ("Side effects were recorded in 30 of the 37 patients.", "37 enrolled"),
    ("The scores were recorded in 30 of the 37 patients.", "30 analysed; 37 enrolled"),
    ("In total 250 were screened and 120 randomised.", "250 screened; 120 randomised"),
    ("Fifteen of the 18 patients enrolled were women.", "18 enrolled"),
    # How many there were in all, by a verb, a noun or by the way.
    (
        "A total of 20 subjects were enrolled, of whom 18 received at least one dose of study drug.",
        "20 enrolled; 18 treated",
    ),
    ("Efficacy was evaluable in 27 of the 30 patients.", "27 analysed; 30 enrolled"),
    ("Fifty-one patients were included in the efficacy analysis.", "51 analysed"),
    ("The open-label extension was entered by 41 patients, 22 of whom had been on placebo.", "41 enrolled"),
    ("The study was stopped early after 33 of a planned 60 patients had been enrolled.", "33 enrolled"),
    ("Enrolment closed at 77 patients.", "77 enrolled"),
    ("This retrospective cohort comprises 112 patients seen at our clinic between 2005 and 2018.", "112 enrolled"),
    ("The charts of 75 patients with SSc were reviewed.", "75 enrolled"),
    ("We reviewed the records of 64 consecutive patients with systemic sclerosis.", "64 enrolled"),
    ("Data from 210 patients in the national registry were analysed.", "210 analysed"),
    ("We identified 39 patients who had been treated with rituximab.", "39 enrolled"),
    ("Our cohort consisted of 53 patients (46 women, 7 men).", "53 enrolled"),
    ("One hundred and four patients were followed for a median of 5 years.", "104 enrolled"),
    ("Among 88 patients with dcSSc, 12 had renal crisis.", "88 enrolled"),
    ("Follow-up data at 12 months were available for 61 patients.", "61 analysed"),
    ("At 2 years, 48 patients were still under observation.", "48 analysed"),
    ("Between 2010 and 2016, 29 patients were transplanted at our centre.", "29 treated"),
    ("Sixty-six patients fulfilled the inclusion criteria.", "66 enrolled"),
    ("We describe two women with SSc treated with tofacitinib.", "2 enrolled"),
    ("More than 300 people in 12 countries joined the trial.", "300 enrolled"),
    ("The 62 volunteers were split into two groups of 31.", "62 enrolled"),
    ("The study, which enrolled 240 patients at 48 centers, missed its main goal.", "240 enrolled"),
    ("Some 120 patients signed up.", "120 enrolled"),
    ("Eight patients have been treated so far.", "8 treated"),
    ("A pilot study in 15 people suggests that the cream works.", "15 enrolled"),
    ("Half of the 50 participants got tocilizumab.", "50 enrolled"),
    ("Participants numbered 61.", "61 enrolled"),
    ("The number of patients was 33.", "33 enrolled"),
    ("Participants: n = 54.", "54 enrolled"),
    ("N = 36 patients with dcSSc took part.", "36 enrolled"),
    ("Thirty-eight individuals consented to take part.", "38 enrolled"),
    ("Our material comprises 57 cases.", "57 enrolled"),
    ("Fifty-eight cases of SSc were collected.", "58 enrolled"),
    ("Twenty-seven patients, seen between 2001 and 2010, form the basis of this report.", "27 enrolled"),
    ("We had 18 patients in all.", "18 enrolled"),
    ("Eighteen patients made up the cohort.", "18 enrolled"),
    ("The mean age of the 46 patients was 51 years.", "46 enrolled"),
    ("All 34 patients had dcSSc.", "34 enrolled"),
    ("Baseline characteristics of the 80 participants are shown in Table 1.", "80 enrolled"),
    ("To date 65 patients have been included.", "65 enrolled"),
    ("Sixty-one of 90 invited patients agreed to take part.", "61 enrolled; 90 screened"),
    ("Sixty patients were divided equally between iloprost and placebo.", "60 enrolled"),
    ("The last visit was attended by 40.", "40 analysed"),
    ("Twenty-seven patients were evaluable.", "27 analysed"),
    ("Thirty patients could be analysed at week 24.", "30 analysed"),
    ("Paired scores were available from 18 patients.", "18 analysed"),
    ("The primary analysis included 44 patients.", "44 analysed"),
    ("At 12 months, data of 22 patients could be evaluated.", "22 analysed"),
    ("Seventy-two of the 80 patients were seen again at one year.", "72 analysed; 80 enrolled"),
    ("It was tried on 12 patients in Lyon.", "12 treated"),
    ("The team followed 120 people for five years.", "120 enrolled"),
    ("A total of 45 volunteers, all of them women, tested the gloves.", "45 enrolled"),
    ("Of 1,020 people in the registry, 310 had diffuse disease.", "1020 enrolled"),
    ("The registry holds 1,020 patients.", "1020 enrolled"),
    ("Seventy patients from five centers were involved.", "70 enrolled"),
    ("The 32 participants wore the sleeves for six weeks.", "32 enrolled"),
    ("Each of the 24 patients was infused twice.", "24 enrolled"),
    ("The trial was small: 16 patients.", "16 enrolled"),
    ("The study involved 66 people, half of whom got the drug.", "66 enrolled"),
    ("Sixty patients entered, 15 in each of four groups.", "60 enrolled"),
    # Those screened, with the noun left out; populations by name; what was possible, at hand or based on them.
    ("Of 24 screened, we enrolled 20, and 19 took the drug.", "24 screened; 20 enrolled; 19 treated"),
    ("The safety population was 61 and the ITT population 60.", "61 treated; 60 analysed"),
    ("The intention-to-treat population was 60.", "60 analysed"),
    ("Complete data were at hand for 44.", "44 analysed"),
    ("The analyses are based on 58 patients.", "58 analysed"),
    ("The analysis took in 16 patients.", "16 analysed"),
    ("The drug was tested in 36 people with scleroderma.", "36 enrolled"),
    ("All but two of the 30 finished.", "30 enrolled"),
    (
        "Thirty-one women in whom the phenomenon was secondary, and who had seven attacks a week, took tadalafil.",
        "31 treated",
    ),
    ("We examined massage in 35 patients whose hands were puffy, and the oedema receded.", "35 enrolled"),
    ("Of 120 patients with SSc, 74 met the criteria and were included.", "120 screened; 74 enrolled"),
    ("Follow-up was complete in 57.", "57 analysed"),
    ("A randomised, double-blind trial of 57 patients was published.", "57 randomised"),
    ("The doctors gave it to ten patients.", "10 treated"),
    ("Thirty completed the study. Five did not.", "30 completed; 5 withdrawn"),
    ("Thirty completed; two of the five who did not withdrew consent.", "30 completed; 5 withdrawn"),
    (
        "Forty patients with SSc, 20 RA patients and 15 healthy controls were examined.",
        "40 enrolled; 20 enrolled RA patients; 15 enrolled healthy controls",
    ),
    ("Patients: 60 (49 women).", "60 enrolled"),
    ("Doctors signed up 153 people with the disease.", "153 enrolled"),
    ("We could include 80.", "80 enrolled"),
    ("This left 68 for analysis.", "68 analysed"),
    ("Loss to follow-up amounted to 5 patients.", "5 withdrawn"),
    ("Thirty-one patients underwent 1:1 randomisation.", "31 randomised"),
    ("Eligible women (n = 255) were stratified by duration.", "255 enrolled"),
    ("Of 31, 17 had rituximab.", "31 enrolled; 17 treated"),
    # Near misses.
    ("We are to include 80.", ""),
    ("The disease left 68 for dead.", ""),
    ("Twenty patients improved; five did not.", ""),
    ("Of 27 evaluable scans none showed fibrosis.", ""),
    ("Oedema was seen in 35 patients.", ""),
    ("The target sample size was 72.", ""),
    ("The company plans to enroll 200 patients.", ""),
    ("Twelve patients had interstitial lung disease.", ""),
    ("Three patients died and two had a stroke.", ""),
    ("The trial will enrol 150 patients.", ""),
    ("Roughly one person in 10,000 has the disease.", ""),
    ("Fourteen centres took part.", ""),
    ("Of 480 images 9% could not be read.", ""),
    ("Each of the 188 samples was run in duplicate.", ""),
    ("Six women and two men were affected.", ""),
    ("A minimum of 168 patients would be needed for a trial.", ""),
    ("Patients took 20 tablets a week.", ""),
    ("The disease affects four women for every man.", ""),
    ("Twenty joints were examined.", ""),
    ("The score was 20 before and 15 after treatment.", ""),
    ("Patients over 60 were not admitted.", ""),
]
LEAVING = [
    ("Thirteen of the 16 patients stayed on until the last visit.", "13 completed; 16 enrolled"),
    ("Three patients were lost to view.", "3 withdrawn"),
    ("Seven patients died: two who had been assigned bosentan and five assigned placebo.", ""),
    # How many finished and how many left; those who left for harm are adverse events.
    (
        "Twenty-two patients entered the study; nineteen finished it and three dropped out.",
        "22 enrolled; 19 completed; 3 withdrawn",
    ),
    ("Of the 40 patients enrolled, 36 (90%) completed the 24-week treatment period.", "40 enrolled; 36 completed"),
    (
        "Two patients in the tocilizumab group and five in the placebo group withdrew consent.",
        "2 withdrawn tocilizumab; 5 withdrawn placebo",
    ),
    ("Four patients were lost to follow-up and one withdrew consent.", "4 withdrawn; 1 withdrawn"),
    ("All 24 participants completed the study.", "24 completed"),
    ("Eleven of 12 patients completed the trial.", "12 enrolled; 11 completed"),
    (
        "Discontinuations numbered five in the tocilizumab arm and three in the placebo arm.",
        "5 withdrawn tocilizumab; 3 withdrawn placebo",
    ),
    ("Five patients were withdrawn by their physicians.", "5 withdrawn"),
    ("Three patients did not complete the study.", "3 withdrawn"),
    ("The trial was completed by all 24 patients.", "24 completed"),
    (
        "Forty patients (20 on rituximab, 20 on placebo) took part; 18 and 19, respectively, completed.",
        "40 enrolled; 20 enrolled rituximab; 20 enrolled placebo; 18 completed rituximab; 19 completed placebo",
    ),
    ("Thirty (94%) completed the study.", "30 completed"),
    (
        "The 24 weeks were completed by 41 (91%) of the tocilizumab and 39 (87%) of the placebo patients.",
        "41 completed tocilizumab; 39 completed placebo",
    ),
    ("Twenty-eight on iloprost and 27 on placebo completed the trial.", "28 completed iloprost; 27 completed placebo"),
    (
        "In the rituximab group 19 patients completed the study, in the placebo group 17.",
        "19 completed rituximab; 17 completed placebo",
    ),
    ("Completers numbered 55.", "55 completed"),
    ("Sixty-one made it to week 48.", "61 completed"),
    ("Treatment was completed by 26 patients.", "26 completed"),
    ("Of these, 33 completed the year and 7 dropped out.", "33 completed; 7 withdrawn"),
    ("Forty-four patients finished all six infusions.", "44 completed"),
    ("Twelve months of treatment were completed by 19 of the 25 patients.", "19 completed; 25 enrolled"),
    (
        "Ten patients discontinued, six on tocilizumab and four on placebo.",
        "10 withdrawn; 6 withdrawn tocilizumab; 4 withdrawn placebo",
    ),
    (
        "Ten patients (six on tocilizumab, four on placebo) discontinued the study.",
        "10 withdrawn; 6 withdrawn tocilizumab; 4 withdrawn placebo",
    ),
    (
        "There were seven dropouts, five on methotrexate and two on placebo.",
        "7 withdrawn; 5 withdrawn methotrexate; 2 withdrawn placebo",
    ),
    ("Eight patients were lost to follow-up.", "8 withdrawn"),
    (
        "Two patients in the tocilizumab arm and one in the placebo arm left the study prematurely.",
        "2 withdrawn tocilizumab; 1 withdrawn placebo",
    ),
    (
        "Four patients withdrew: two because of infections, one because of travel and one for unknown reasons.",
        "4 withdrawn",
    ),
    ("Five patients gave up the trial.", "5 withdrawn"),
    ("Only 12 patients remained in the study at week 48.", "12 completed"),
    # Near misses.
    ("Six of the 20 patients stopped treatment because of nausea.", ""),
    ("Eight patients withdrew because of adverse events.", ""),
    ("Side effects made six patients stop methotrexate.", ""),
    ("Two patients on rituximab were withdrawn for infusion reactions.", ""),
]
REVIEWS = [
    # Studies and records; a breakdown of the included studies is no fact.
    (
        "Our search yielded 345 citations, of which 28 were read in full and 9 met the inclusion criteria.",
        "345 records identified; 28 records screened; 9 records enrolled",
    ),
    ("Eleven studies, with 402 participants, were included.", "11 studies enrolled; 402 enrolled"),
    ("We included 14 trials (n = 1,020 patients).", "14 studies enrolled; 1020 enrolled"),
    ("This meta-analysis pooled data on 674 patients from 12 studies.", "674 enrolled; 12 studies enrolled"),
    ("Eleven trials with 1,234 participants met our criteria.", "11 studies enrolled; 1234 enrolled"),
    ("Nine publications were eligible, describing 140 patients.", "9 records enrolled; 140 enrolled"),
    (
        "The search retrieved 1,204 titles; 60 full texts were assessed, and 12 studies were finally included.",
        "1204 records identified; 60 records screened; 12 studies enrolled",
    ),
    ("Database searching identified 980 records and hand searching 14 more.", "980 records identified"),
    ("Data of 500 patients from seven trials were pooled.", "500 enrolled; 7 studies enrolled"),
    # Near misses.
    ("Eight of the 14 studies were uncontrolled.", ""),
    ("Studies of fewer than five patients were excluded.", ""),
    ("Three studies were excluded.", ""),
    ("Of the 14 studies, 3 were randomised trials and 11 were cohorts.", ""),
    ("Two of us read the abstracts.", ""),
]
CITED = [
    ("Smith et al. treated ten patients with rituximab.", "Smith", "10 treated"),
    ("In a study by Lee et al., 25 patients were given tocilizumab.", "Lee", "25 treated"),
    ("Lopez et al. (2012) studied 34 patients with dcSSc.", "Lopez", "34 enrolled"),
    ("In the 16 patients of Rossi et al. the skin score improved.", "Rossi", "16 enrolled"),
    ("The series of Meyer et al. (n = 15) was uncontrolled.", "Meyer", "15 enrolled"),
    ("Tanaka et al. reported a decrease of the skin score in 8 patients.", "Tanaka", "8 enrolled"),
    (
        "Novak et al. randomised 44 patients, 22 per group, to rituximab or placebo.",
        "Novak",
        "22 randomised placebo; 22 randomised rituximab; 44 randomised",
    ),
    ("Fischer and colleagues found improvement in five of seven patients.", "Fischer", "7 enrolled"),
    ("Weber et al. (n = 22) found the same.", "Weber", "22 enrolled"),
    # Near misses: nothing is counted, or nobody yet.
    ("Moreau et al. found nausea in four patients.", "Moreau", ""),
    ("Popescu et al. announced a trial of 90 patients.", "Popescu", ""),
]
SOURCES = [
    # What one sentence leaves open another tells.
    (
        "We enrolled 45 patients. Of the 45, 30 were women. Fifteen patients had lung disease.",
        "45 enrolled",
    ),
    (
        "Twelve patients took part in this study of rituximab. All 12 had dcSSc. Rituximab was infused twice. "
        "Five patients received prednisolone as well.",
        "12 enrolled",
    ),
    (
        "Fifty-six patients were randomised to rituximab or placebo (28 in each group). Twenty-seven patients "
        "in either group completed the trial.",
        "27 completed placebo; 27 completed rituximab; 28 randomised placebo; 28 randomised rituximab; 56 randomised",
    ),
    (
        "Forty patients were randomised to nintedanib (n = 20) or placebo (n = 20). Two of the latter dropped out.",
        "2 withdrawn placebo; 20 randomised nintedanib; 20 randomised placebo; 40 randomised",
    ),
    (
        "Thirty patients were studied. The skin score was 20 at 6 months (n = 28) and 18 at 12 months (n = 21).",
        "21 analysed; 28 analysed; 30 enrolled",
    ),
    ("A 54-year-old woman had diffuse disease for two years. She was given rituximab.", "1 enrolled"),
]


@pytest.mark.parametrize(("text", "expected"), [*TOTALS, *LEAVING])
def test_sentence(nlp: Extractor, text: str, expected: str) -> None:
    assert facts(nlp, "A study of systemic sclerosis", text)["this study"] == listed(expected)


@pytest.mark.parametrize(("text", "expected"), REVIEWS)
def test_review(nlp: Extractor, text: str, expected: str) -> None:
    assert facts(nlp, "Drugs in systemic sclerosis: a systematic review", text)["this study"] == listed(expected)


@pytest.mark.parametrize(("text", "author", "expected"), CITED)
def test_cited_study(nlp: Extractor, text: str, author: str, expected: str) -> None:
    found = facts(nlp, "Drugs in systemic sclerosis: a review", text)
    cited = next((sizes for label, sizes in found.items() if author in label), [])
    assert (found["this study"], cited) == ([], listed(expected))


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_source(nlp: Extractor, text: str, expected: str) -> None:
    assert facts(nlp, "A study of systemic sclerosis", text)["this study"] == listed(expected)


def test_evidence_holds_the_number(nlp: Extractor) -> None:
    text = "We randomised thirty patients, 15 to rituximab and 15 to placebo. Twenty-eight completed the trial."
    (record,) = nlp.extract(Document(Source("x", "x", "abstract", "A trial"), text))
    words = {fact.count: [item.text for item in fact.evidence] for fact in record["sample_sizes"]}
    assert "thirty" in words[30][0]
    assert "Twenty-eight" in words[28][0]
    assert all(text[item.start : item.end] == item.text for fact in record["sample_sizes"] for item in fact.evidence)
