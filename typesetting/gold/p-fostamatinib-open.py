f = facts
f.study("this study", "open-label study")
f.size(41, "screened", "Forty-one patients were screened, and 26 enrolled")
f.size(26, "enrolled", "Forty-one patients were screened, and 26 enrolled")
f.size(21, "completed", "Twenty-one patients completed 24 weeks")
f.size(5, "withdrawn", "Five withdrew")
f.size(24, "analysed", f.at("2", "Week 12", 0, 1))
for label, diffuse, limited in (("Week 12", 16, 8), ("Week 24", 14, 7)):
    f.size(diffuse, "analysed", f.at("3", label, 0, 1), "diffuse")
    f.size(limited, "analysed", f.at("3", label, 0, 2), "limited")
f.sex(
    "Twenty-one (80.8%) were women and 5 (19.2%) were men",
    female_n=21,
    female_pct=80.8,
    male_n=5,
    male_pct=19.2,
    of_n=26,
)
subsets = "Seventeen (65.4%) had diffuse and 9 (34.6%) had limited cutaneous SSc"
f.subtype("diffuse", subsets, n=17, pct=65.4, of_n=26)
f.subtype("limited", subsets, n=9, pct=34.6, of_n=26)
visits = "The mRSS was assessed at weeks 4, 12 and 24, and again at week 28"
for week in (4, 12, 24, 28):
    f.time(week, "week", "assessment", visits)
f.time(24, "week", "treatment", "100 mg twice daily, for 24 weeks")

for label, time, n in (("Baseline", "baseline", 26), ("Week 4", "P4W", 26), ("Week 12", "P12W", 24), ("Week 24", "P24W", 21),
                       ("Week 28 (off drug)", "P28W", 21)):  # fmt: skip
    f.skin_cell("2", label, 2, "value sd", "score", time, statistic="mean", n=n)
    if time != "baseline":
        f.skin_cell("2", label, 3, "value sd", "change", time, p_column=4, statistic="mean", n=n)
response = "12 of 21 patients (57.1%) had improved by at least 5 points; 1 (4.8%) had worsened by that much"
f.skin("responders", "P24W", response, n=12, value=57.1, of=21)
f.skin("responders", "P24W", response, n=1, value=4.8, of=21, direction="worsened")
for label, time in (("Baseline", "baseline"), ("Week 12", "P12W"), ("Week 24", "P24W")):
    for column, group in ((1, "diffuse"), (2, "limited")):
        f.skin_cell("3", label, column, "value sd n", "score", time, statistic="mean", group=group)

f.event("any adverse event", "Twenty-three patients (88.5%) had adverse events", n=23, pct=88.5, of_n=26)
f.event_table("4", {1: (None, 26)}, {
    "Cholecystitis": ("cholecystitis", {"serious": True, "related": False, "severity": "severe"}),
})  # fmt: skip
f.event("serious adverse event", "Two patients (7.7%) had serious adverse events", n=2, pct=7.7, of_n=26)
f.event("death", "There were no deaths", absent=True)
f.event("renal crisis", "no one had a renal crisis", absent=True)
f.event("discontinuation due to adverse event", "Three patients (11.5%) discontinued fostamatinib because of adverse events",
        n=3, pct=11.5, of_n=26)  # fmt: skip

f.study("HARBOR", "randomised trial")
quote = "44 patients received placebo, mRSS fell by 2.4 points over 24 weeks"
f.size(44, "treated", quote, "placebo")
f.time(24, "week", "assessment", quote)
f.skin("change", "P24W", quote, value=-2.4, direction="improved", group="placebo")

f.study("Stradivari et al.")
quote = "9 patients with diffuse SSc; after 16 weeks, the mean mRSS had fallen from 26.1 to 22.7, and 2 patients had serious infections"
f.size(9, "treated", quote)
f.subtype("diffuse", quote, all=True)
f.time(16, "week", "assessment", quote)
f.skin("score", "baseline", quote, statistic="mean", value=26.1)
f.skin("score", "P16W", quote, statistic="mean", value=22.7, direction="improved")
f.event("serious infection", quote, n=2, of_n=9)

f.study("Fuentes and Lamborn")
quote = "18 patients treated with ibrutinib, 15 of them women, and saw no change in mRSS at 6 months; atrial fibrillation occurred in 1 patient"
f.size(18, "treated", quote)
f.sex(quote, female_n=15, of_n=18)
f.time(6, "month", "assessment", quote)
f.skin("change", "P6M", quote, direction="stable")
f.event("atrial fibrillation", quote, n=1, of_n=18)
