f = facts
DRUG, PLACEBO = "tolvasertib", "placebo"
f.study("this study", "randomised trial")
f.size(171, "screened", "171 people were screened")
f.size(112, "randomised", "The remaining 112 were randomised, 56 to each group")
for group in (DRUG, PLACEBO):
    f.size(56, "randomised", "The remaining 112 were randomised, 56 to each group", group)
f.size(55, "treated", "the safety population consists of 56 patients on tolvasertib and 55 on placebo", PLACEBO)
completed = "completed by 47 patients in the tolvasertib group and 49 in the placebo group; nine and seven"
f.size(47, "completed", completed, DRUG)
f.size(49, "completed", completed, PLACEBO)
f.size(9, "withdrawn", completed, DRUG)
f.size(7, "withdrawn", completed, PLACEBO)
for visit, drug, placebo in (("Week 12", 54, 53), ("Week 24", 51, 52)):
    f.size(drug, "analysed", f.at("2", visit, 0, 1), DRUG)
    f.size(placebo, "analysed", f.at("2", visit, 0, 4), PLACEBO)

f.sex("84 (75.0%) were women", female_n=84, female_pct=75.0, of_n=112)
f.sex(f.at("1", "Female sex, n/N (%)", 0, 1), DRUG, female_n=43, female_pct=76.8, of_n=56)
f.sex(f.at("1", "Female sex, n/N (%)", 0, 2), PLACEBO, female_n=41, female_pct=73.2, of_n=56)
f.subtype("diffuse", "All had diffuse disease", all=True)

for week in (12, 24, 48):
    f.time(week, "week", "assessment", "at baseline and at weeks 12, 24 and 48")
f.time(48, "week", "treatment", "matching placebo by mouth twice a day for 48 weeks")

for visit, time in (("Baseline", "baseline"), ("Week 12", "P12W"), ("Week 24", "P24W"), ("Week 48", "P48W")):
    for column, group in ((1, DRUG), (4, PLACEBO)):
        n = int(f.cell("2", visit, column))
        f.skin_cell("2", visit, column + 1, "value sd", "score", time, statistic="mean", n=n, group=group)
        if time != "baseline":
            f.skin_cell(
                "2", visit, column + 2, "value ci_low ci_high", "change", time, statistic="ls_mean", n=n, group=group
            )
    if time != "baseline":
        f.skin_cell(
            "2", visit, 7, "value ci_low ci_high", "difference", time, p_column=8, group=DRUG, comparator=PLACEBO
        )
response = "27/47 patients (57.4%) on tolvasertib and 16/49 (32.7%) on placebo (p = 0.015)"
f.skin("responders", "P48W", response, value=57.4, n=27, of=47, p="0.015", group=DRUG, comparator=PLACEBO)
f.skin("responders", "P48W", response, value=32.7, n=16, of=49, group=PLACEBO)

f.event_table("3", {1: (DRUG, 56), 2: (PLACEBO, 55)}, {
    "Adverse event leading to discontinuation": "discontinuation due to adverse event",
})  # fmt: skip
f.event("myocardial infarction", "One patient in the placebo group died of a myocardial infarction", PLACEBO, n=1, of_n=55,
        severity="fatal")  # fmt: skip
f.event("opportunistic infection", "There were no opportunistic infections in either group", absent=True)

f.study("CREST-2", "randomised trial")
crest = "90 patients with dcSSc were randomised; the mean change in mRSS at week 24 was −5.1 with mavilopan and −4.4 with placebo (p = 0.48)"
f.size(90, "randomised", crest)
f.subtype("diffuse", crest, all=True)
f.time(24, "week", "assessment", crest)
f.skin(
    "change",
    "P24W",
    crest,
    statistic="mean",
    value=-5.1,
    p="0.48",
    direction="improved",
    group="mavilopan",
    comparator=PLACEBO,
)
f.skin("change", "P24W", crest, statistic="mean", value=-4.4, direction="improved", group=PLACEBO)

f.study("Ferreira-Dunne et al.", "open-label study")
f.size(22, "treated", "to 22 patients in an open-label study")
f.time(6, "month", "assessment", "after 6 months; four patients discontinued")
fall = "a decrease of the mean mRSS from 27.3 to 21.0 after 6 months"
f.skin("score", "baseline", fall, statistic="mean", value=27.3)
f.skin("score", "P6M", fall, statistic="mean", value=21.0, direction="improved")
f.event("discontinuation due to adverse event", "four patients discontinued because of adverse events", n=4, of_n=22)
