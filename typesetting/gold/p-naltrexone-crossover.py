f = facts
DRUG, PLACEBO = "naltrexone", "placebo"
f.study("this study", "randomised crossover trial")
flow = "Of 52 patients screened, 34 were randomized: 17 to naltrexone first and 17 to placebo first"
f.size(52, "screened", flow)
f.size(34, "randomised", flow)
f.size(17, "randomised", flow, "naltrexone first")
f.size(17, "randomised", flow, "placebo first")
f.size(33, "treated", "Thirty-three patients took naltrexone and 32 took placebo", DRUG)
f.size(32, "treated", "Thirty-three patients took naltrexone and 32 took placebo", PLACEBO)
f.size(4, "withdrawn", "Four patients withdrew")
f.size(30, "completed", "so that 30 completed both periods")

f.sex(["Twenty-nine were women and five men", f.at("1", "Women", 0, 3), f.at("1", "Men", 0, 3)],
      female_n=29, female_pct=85.3, male_n=5, male_pct=14.7, of_n=34)  # fmt: skip
f.sex([f.at("1", "Women", 0, 1), f.at("1", "Men", 0, 1)], "naltrexone first",
      female_n=15, female_pct=88.2, male_n=2, male_pct=11.8, of_n=17)  # fmt: skip
f.sex([f.at("1", "Women", 0, 2), f.at("1", "Men", 0, 2)], "placebo first",
      female_n=14, female_pct=82.4, male_n=3, male_pct=17.6, of_n=17)  # fmt: skip
for label, subtype, shares in (
    ("Diffuse SSc", "diffuse", ((8, 47.1), (6, 35.3), (14, 41.2))),
    ("Limited SSc", "limited", ((9, 52.9), (11, 64.7), (20, 58.8))),
):
    for column, group, of in ((1, "naltrexone first", 17), (2, "placebo first", 17), (3, None, 34)):
        n, pct = shares[column - 1]
        f.subtype(subtype, f.at("1", label, 0, column), group, n=n, pct=pct, of_n=of)

f.time(8, "week", "assessment", "at weeks 8 and 16 of each period")
f.time(16, "week", "assessment", "at weeks 8 and 16 of each period")
f.time(16, "week", "treatment", "for 16 weeks, and the other treatment for 16 weeks")

for column, group, n in ((1, "naltrexone first", 17), (2, "placebo first", 17), (3, None, 34)):
    f.skin_cell("1", "mRSS", column, "value sd", "score", "baseline", statistic="mean", n=n, group=group)
for label, time in (("Start of period", "baseline"), ("Week 8", "P8W"), ("Week 16", "P16W")):
    for column, group in ((1, DRUG), (3, PLACEBO)):
        f.skin_cell("2", label, column, "value sd", "score", time, statistic="mean", n=30, group=group)
        if time != "baseline":
            f.skin_cell("2", label, column + 1, "value sd", "change", time, statistic="mean", n=30, group=group)
    if time != "baseline":
        f.skin_cell(
            "2", label, 5, "value ci_low ci_high", "difference", time, p_column=6, group=DRUG, comparator=PLACEBO
        )
diffuse = "the 12 completers with diffuse disease were analysed, the change at week 16 was −2.0 ± 3.3 with naltrexone and −1.1 ± 3.2 with placebo (p = 0.37)"
f.skin("change", "P16W", diffuse, value=-2.0, sd=3.3, n=12, p="0.37", direction="improved", group=DRUG, comparator=PLACEBO,
       note="subgroup diffuse")  # fmt: skip
f.skin(
    "change", "P16W", diffuse, value=-1.1, sd=3.2, n=12, direction="improved", group=PLACEBO, note="subgroup diffuse"
)

f.event_table("3", {1: (DRUG, 33), 3: (PLACEBO, 32)}, {
    "Discontinuation because of an adverse event": "discontinuation due to adverse event", "Vivid dreams": "vivid dream",
}, events_next=True)  # fmt: skip
serious = (
    "a femoral fracture during naltrexone and a pneumonia during placebo; neither was judged to be related to treatment"
)
f.event("serious adverse event", "There were two serious adverse events", events=2, related=False)
f.event("femoral fracture", serious, DRUG, n=1, serious=True, related=False)
f.event("pneumonia", serious, PLACEBO, n=1, serious=True, related=False)
f.event("death", "No patient died", absent=True)

f.study("Sveinsdóttir and Brandhorst", "uncontrolled study")
quote = "12 patients with diffuse SSc with naltrexone for 6 months in an uncontrolled study, and observed a fall of the median mRSS from 24 to 19 (p = 0.03)"
f.size(12, "treated", quote)
f.subtype("diffuse", quote, all=True)
f.time(6, "month", "treatment", quote)
f.skin("score", "baseline", quote, statistic="median", value=24)
f.skin("score", "P6M", quote, statistic="median", value=19, p="0.03", direction="improved")

f.study("Boonmee et al.", "randomised trial")
quote = "40 patients with SSc were randomized to nalfurafine or placebo, with no difference in mRSS after 12 weeks; insomnia occurred in five of 20 patients given nalfurafine"
f.size(40, "randomised", quote)
f.size(20, "treated", quote, "nalfurafine")
f.time(12, "week", "assessment", quote)
f.skin("difference", "P12W", quote, group="nalfurafine", comparator=PLACEBO, direction="stable")
f.event("insomnia", quote, "nalfurafine", n=5, of_n=20)
