"""Sample sizes of arms: sentences with the facts they state, as "count stage group", and near misses."""

from __future__ import annotations

import pytest
from sizes_told import facts, listed

from extract.pipeline import Extractor

ARMS = [
    # A number that is the sum of those behind it is of no arm; a square is no number of people.
    (
        "Overall 90 patients were randomly assigned between bosentan (n = 44) and observation (n = 46).",
        "90 randomised; 44 randomised bosentan; 46 randomised observation",
    ),
    (
        "Ninety patients were randomised. Docetaxel at 75 mg/m(2) and placebo were given.",
        "90 randomised",
    ),
    # A verb of its own for those randomised; arms told in the sentence behind, where they add up to all of them.
    (
        "Ninety patients underwent randomization, 60 to bosentan and 30 to placebo.",
        "90 randomised; 60 randomised bosentan; 30 randomised placebo",
    ),
    (
        "Ninety patients were randomised. Bosentan was the drug; 52 were to have mud packs and 38 warm baths.",
        "90 randomised; 52 randomised mud packs; 38 randomised warm baths",
    ),
    (
        "Ninety patients were randomised. Bosentan was the drug; 52 were to have mud packs and 30 warm baths.",
        "90 randomised",
    ),
    # The group in front of its number; "to either arm"; two arms side by side without a total.
    ("To bosentan were assigned 40, to placebo 42.", "40 randomised bosentan; 42 randomised placebo"),
    (
        "Assigned at random to bosentan were 40 patients, to placebo 42.",
        "40 randomised bosentan; 42 randomised placebo",
    ),
    (
        "Between bosentan and placebo 32 patients were divided by randomisation (17 and 15).",
        "32 randomised; 17 randomised bosentan; 15 randomised placebo",
    ),
    (
        "Bosentan fell to the lot of 104 people and placebo to that of 106.",
        "104 randomised bosentan; 106 randomised placebo",
    ),
    (
        "We randomised 38 patients, 19 to either arm, and treated them with cyclofenil or placebo.",
        "38 randomised; 19 randomised cyclofenil; 19 randomised placebo",
    ),
    (
        "In this trial of 36 patients on 5-fluorouracil and 34 on placebo, scores were alike.",
        "36 enrolled 5-fluorouracil; 34 enrolled placebo",
    ),
    (
        "We studied 40 men exposed to silica. They were set against 96 unexposed patients (8 men and 88 women).",
        "40 enrolled; 96 enrolled unexposed patients",
    ),
    ("Twelve each received bosentan and placebo.", "12 treated bosentan; 12 treated placebo"),
    ("Sixty-three patients were treated with bosentan and 83 were not.", "63 treated bosentan; 83 enrolled untreated"),
    ("The remaining 15 were given placebo.", "15 treated placebo"),
    (
        "Nine hundred patients received placebo (n = 450) or pegfilgrastim (n = 450).",
        "900 treated; 450 treated placebo; 450 treated pegfilgrastim",
    ),
    (
        "Patients were randomized to bosentan (600 mg/day; n = 30) or placebo (n = 30).",
        "30 randomised bosentan; 30 randomised placebo",
    ),
    (
        "The numbers were small: 17 on bosentan, 14 on placebo.",
        "17 enrolled bosentan; 14 enrolled placebo",
    ),
    ("Deaths were few: 17 on bosentan, 14 on placebo.", ""),
    ("Bosentan, 17 patients; placebo, 14.", "17 enrolled bosentan; 14 enrolled placebo"),
    (
        "At entry the bosentan arm (17 patients) and the placebo arm (14) were alike.",
        "17 enrolled bosentan; 14 enrolled placebo",
    ),
    ("Lists sent 17 patients to bosentan and 14 to placebo.", "17 enrolled bosentan; 14 enrolled placebo"),
    ("Bosentan was received by 17 patients and placebo by 14.", "17 treated bosentan; 14 treated placebo"),
    ("Randomisation: 40 bosentan, 20 placebo.", "40 enrolled bosentan; 20 enrolled placebo"),
    (
        "The 40 patients on bosentan did better than the 20 on placebo.",
        "40 enrolled bosentan; 20 enrolled placebo",
    ),
    ("Diarrhoea was seen in 3 patients on bosentan and 2 on placebo.", ""),
    (
        "We had 84 patients dip their hands in 70% DMSO (28), in 2% DMSO (28) or in saline (28).",
        "84 enrolled; 28 enrolled 70% DMSO; 28 enrolled 2% DMSO; 28 enrolled saline",
    ),
    (
        "Thirty-five patients were randomised (17 prednisolone, 18 placebo; target sample size 72).",
        "35 randomised; 17 randomised prednisolone; 18 randomised placebo",
    ),
    (
        "There was 1 withdrawal per arm. Patients had been randomised to bosentan (n=10) or placebo (n=10).",
        "1 withdrawn bosentan; 1 withdrawn placebo; 10 randomised bosentan; 10 randomised placebo",
    ),
    (
        "Of 167 patients who entered the extension, 85 were TCZ-TCZ and 82 PBO-TCZ.",
        "167 enrolled; 85 enrolled TCZ-TCZ; 82 enrolled PBO-TCZ",
    ),
    (
        "Rituximab was set against placebo. Thirty-two patients were randomised (17 and 15).",
        "32 randomised; 17 randomised rituximab; 15 randomised placebo",
    ),
    (
        "Of the 72 patients recruited, 45 chose mycophenolate and 27 cyclophosphamide.",
        "72 enrolled; 45 enrolled mycophenolate; 27 enrolled cyclophosphamide",
    ),
    (
        "Of the 60, 29 were assigned to mycophenolate and 31 to placebo.",
        "60 enrolled; 29 randomised mycophenolate; 31 randomised placebo",
    ),
    (
        "Tofacitinib (n = 20) was compared with methotrexate (n = 21).",
        "20 enrolled tofacitinib; 21 enrolled methotrexate",
    ),
    # How many there were in each group.
    (
        "Of 84 patients screened, 52 were eligible and were randomised, 26 to each group (nintedanib or placebo).",
        "84 screened; 52 randomised; 26 randomised nintedanib; 26 randomised placebo",
    ),
    ("Thirty-six patients received iloprost and 35 placebo.", "36 treated iloprost; 35 treated placebo"),
    (
        "The trial randomised 90 adults with dcSSc 2:1 to abatacept (60) or placebo (30).",
        "90 randomised; 60 randomised abatacept; 30 randomised placebo",
    ),
    (
        "Sixty patients with SSc were allotted by computer to bosentan, 31 of them, or to placebo, 29.",
        "60 randomised; 31 randomised bosentan; 29 randomised placebo",
    ),
    (
        "Participants (N = 48) were assigned to rituximab (n = 24) or placebo (n = 24).",
        "48 randomised; 24 randomised rituximab; 24 randomised placebo",
    ),
    (
        "Forty patients (20 per arm) took part in this trial of iloprost against placebo.",
        "40 enrolled; 20 enrolled iloprost; 20 enrolled placebo",
    ),
    (
        "Ninety patients underwent randomisation: 45 were assigned to receive tocilizumab and 45 to receive placebo.",
        "90 randomised; 45 randomised tocilizumab; 45 randomised placebo",
    ),
    (
        "We assigned 32 patients to cyclophosphamide and 30 to mycophenolate.",
        "32 randomised cyclophosphamide; 30 randomised mycophenolate",
    ),
    (
        "The safety population consisted of 61 patients (31 on rituximab, 30 on placebo).",
        "61 treated; 31 treated rituximab; 30 treated placebo",
    ),
    (
        "Nineteen subjects were dosed: 10 with lenabasum, 9 with placebo.",
        "19 treated; 10 treated lenabasum; 9 treated placebo",
    ),
    (
        "The study population was made up of 150 patients and 50 healthy controls.",
        "150 enrolled; 50 enrolled healthy controls",
    ),
    ("Only 18 patients took the capsules; the other 17 swallowed a placebo.", "18 treated; 17 treated placebo"),
    ("Arm A (n = 12) received rituximab and arm B (n = 13) placebo.", "12 treated arm A; 13 treated arm B"),
    ("Iloprost was infused in 20 patients and alprostadil in 19.", "20 treated iloprost; 19 treated alprostadil"),
    (
        "Of the 31 patients, 15 were on rituximab and 16 on placebo.",
        "31 enrolled; 15 treated rituximab; 16 treated placebo",
    ),
    ("The rituximab group had 14 patients, the control group 15.", "14 enrolled rituximab; 15 enrolled control group"),
    (
        "There were 14 patients in the rituximab group and 15 in the placebo group.",
        "14 enrolled rituximab; 15 enrolled placebo",
    ),
    (
        "Forty-one patients were randomised (IVIG 20, placebo 21).",
        "41 randomised; 20 randomised IVIG; 21 randomised placebo",
    ),
    ("Patients were randomised to rituximab (20) or placebo (18).", "20 randomised rituximab; 18 randomised placebo"),
    (
        "Eighty-seven patients were randomised (tocilizumab, 43; placebo, 44).",
        "87 randomised; 43 randomised tocilizumab; 44 randomised placebo",
    ),
    (
        "Twenty-three and 24 patients were randomised to tocilizumab and placebo, respectively.",
        "23 randomised tocilizumab; 24 randomised placebo",
    ),
    ("Patients were randomised to bosentan or placebo (n = 30 each).", "30 randomised bosentan; 30 randomised placebo"),
    ("Forty-five got riociguat, 15 the placebo.", "45 treated riociguat; 15 treated placebo"),
    ("Nineteen drew tocilizumab and 21 placebo.", "19 randomised tocilizumab; 21 randomised placebo"),
    ("Sixteen controls matched for age were recruited.", "16 enrolled controls"),
    ("Thirty age- and sex-matched healthy subjects served as controls.", "30 enrolled healthy subjects"),
    ("Rituximab was given to 24 patients, placebo to 12.", "24 treated rituximab; 12 treated placebo"),
    ("Twenty-four patients were given rituximab and 12 placebo.", "24 treated rituximab; 12 treated placebo"),
    (
        "Of the 75 patients, 38 were assigned bosentan and 37 placebo.",
        "75 enrolled; 38 randomised bosentan; 37 randomised placebo",
    ),
    (
        "Seventy-five patients were enrolled; 38 had bosentan, 37 placebo.",
        "75 enrolled; 38 treated bosentan; 37 treated placebo",
    ),
    (
        "Forty-two were randomised, two thirds of them (n = 28) to lenabasum and one third (n = 14) to placebo.",
        "42 randomised; 28 randomised lenabasum; 14 randomised placebo",
    ),
    ("The placebo group numbered 30, the tocilizumab group 31.", "30 enrolled placebo; 31 enrolled tocilizumab"),
    (
        "Thirty patients on tocilizumab were compared with 31 untreated controls.",
        "30 enrolled tocilizumab; 31 enrolled untreated controls",
    ),
    ("The active arm had 40 patients and the sham arm 41.", "40 enrolled active; 41 enrolled sham"),
    (
        "Forty patients received either abatacept (21) or placebo (19).",
        "40 treated; 21 treated abatacept; 19 treated placebo",
    ),
    (
        "Of 65 patients, 33 were treated with abatacept and 32 with placebo.",
        "65 enrolled; 33 treated abatacept; 32 treated placebo",
    ),
    ("Cohort A (n = 14) received 1 mg/kg, cohort B (n = 13) 3 mg/kg.", "14 treated cohort A; 13 treated cohort B"),
    # Near misses.
    ("We plan to randomise 80 patients to rituximab or placebo.", ""),
    ("Nausea was reported by 14 patients on nintedanib and 5 on placebo.", ""),
    ("There were 16 deaths in all, 11 on cyclophosphamide and 5 on mycophenolate.", ""),
    ("Leukopenia: cyclophosphamide 30, mycophenolate 4.", ""),
    ("Reasons for treatment were skin (n = 11) and lung (n = 9) disease.", ""),
    ("Headache (n = 3) and rash (n = 2) were the commonest.", ""),
]


@pytest.mark.parametrize(("text", "expected"), ARMS)
def test_sentence(nlp: Extractor, text: str, expected: str) -> None:
    assert facts(nlp, "A study of systemic sclerosis", text)["this study"] == listed(expected)
