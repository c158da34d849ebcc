f = facts
GROUPS = {1: ("continued", 44), 3: ("switched", 42), 5: (None, 86)}
f.study("this study", "open-label extension")
entered = "86 entered the extension: 44 continued and 42 switched"
f.size(86, "enrolled", entered)
f.size(44, "enrolled", entered, "continued")
f.size(42, "enrolled", entered, "switched")
completed = (
    "Sixty-seven patients (35 continued, 32 switched) completed week 96. Nineteen withdrew, nine and ten, respectively"
)
f.size(67, "completed", completed)
f.size(35, "completed", completed, "continued")
f.size(32, "completed", completed, "switched")
f.size(19, "withdrawn", completed)
f.size(9, "withdrawn", completed, "continued")
f.size(10, "withdrawn", completed, "switched")
for label, continued, switched in (("Week 24", 42, 40), ("Week 48", 39, 37)):
    f.size(continued, "analysed", f.at("2", label, 0, 1), "continued")
    f.size(switched, "analysed", f.at("2", label, 0, 4), "switched")

for column, group, of, women, men in (
    (1, "continued", 44, (36, 81.8), (8, 18.2)),
    (2, "switched", 42, (33, 78.6), (9, 21.4)),
    (3, None, 86, (69, 80.2), (17, 19.8)),
):
    f.sex([f.at("1", "Female, n (%)", 0, column), f.at("1", "Male, n (%)", 0, column)], group,
          female_n=women[0], female_pct=women[1], male_n=men[0], male_pct=men[1], of_n=of)  # fmt: skip
f.subtype("diffuse", "All had diffuse disease", all=True)
for week in (24, 48, 96):
    f.time(week, "week", "assessment", "at weeks 24, 48 and 96 of the extension")
f.time(96, "week", "treatment", "subcutaneously every 4 weeks for 96 weeks")
f.time(144, "week", "treatment", "Sotelimab was tolerated for up to 144 weeks by most patients")
f.time(83, "week", "treatment", "The mean exposure in the extension was 83 weeks", "mean")

for label, time in (("Week 0", "baseline"), ("Week 24", "P24W"), ("Week 48", "P48W"), ("Week 96", "P96W")):
    for column, group in ((1, "continued"), (4, "switched")):
        n = int(f.cell("2", label, column))
        f.skin_cell("2", label, column + 1, "value sd", "score", time, statistic="mean", n=n, group=group)
        if time != "baseline":
            f.skin_cell("2", label, column + 2, "value sd", "change", time, statistic="mean", n=n, group=group)
better = "16 of 35 (45.7%) in the continued group and 21 of 32 (65.6%) in the switched group at week 96"
f.skin("responders", "P96W", better, n=16, value=45.7, of=35, group="continued")
f.skin("responders", "P96W", better, n=21, value=65.6, of=32, group="switched")

f.event_table("3", GROUPS, {
    "Adverse event leading to discontinuation": "discontinuation due to adverse event",
}, events_next=True)  # fmt: skip
last = f.records[0]["adverse_events"]
for fact in last:
    if fact["term"] == "treatment-related adverse event":
        fact["related"] = True
    if fact["term"] == "death" and fact["group"] == "continued":
        fact["related"] = False
        fact["evidence"].append("the committee judged the death unrelated to sotelimab")
none = "There were no malignancies and no anaphylactic reactions"
f.event("malignancy", none, absent=True)
f.event("anaphylactic reaction", none, absent=True)

f.study("MERIDIAN", "randomised trial")
quote = "104 patients with dcSSc were assigned to sotelimab (52) or placebo (52) for 48 weeks; the mean change in mRSS at week 48 was −6.1 with sotelimab and −3.3 with placebo (p = 0.02)"
f.size(104, "randomised", quote)
f.size(52, "randomised", quote, "sotelimab")
f.size(52, "randomised", quote, "placebo")
f.size(95, "completed", "Of 95 patients who had completed the parent trial")
f.subtype("diffuse", quote, all=True)
f.time(48, "week", "treatment", quote)
f.time(48, "week", "assessment", quote)
f.skin(
    "change",
    "P48W",
    quote,
    statistic="mean",
    value=-6.1,
    p="0.02",
    direction="improved",
    group="sotelimab",
    comparator="placebo",
)
f.skin("change", "P48W", quote, statistic="mean", value=-3.3, direction="improved", group="placebo")

f.study("AZIMUTH", "open-label extension")
quote = "31 patients with dcSSc took the antifibrotic quilofast for 52 weeks; the mean mRSS decreased from 19.9 to 16.5, and three patients died"
f.size(31, "treated", quote)
f.subtype("diffuse", quote, all=True)
f.time(52, "week", "treatment", quote)
f.skin("score", "baseline", quote, statistic="mean", value=19.9)
f.skin("score", "P52W", quote, statistic="mean", value=16.5, direction="improved")
f.event("death", quote, n=3, of_n=31)

f.study("Igarashi and Lowndes")
quote = "observed 23 patients on long-term rituximab for a median of 3 years, of whom 5 had serious infections"
f.size(23, "enrolled", quote)
f.time(3, "year", "follow_up", quote, "median")
f.event("serious infection", quote, n=5, of_n=23)
