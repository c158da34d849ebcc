f = facts
BOTH, ALONE = "combination", "mycophenolate alone"
ALL = ((2, BOTH, 58), (4, ALONE, 117), (6, None, 175))
f.study("this study", "retrospective cohort")
flow = "Of 214 patients identified, 39 were excluded"
f.size(214, "identified", flow)
split = "The remaining 175 were analysed: 58 had received the combination and 117 mycophenolate alone"
f.size(175, "analysed", split)
comprised = "The study comprised 58 patients on the combination and 117 on mycophenolate alone"
f.size(58, "enrolled", comprised, BOTH)
f.size(117, "enrolled", comprised, ALONE)
for label, counts in (("6 months", (55, 110, 165)), ("12 months", (52, 101, 153)), ("24 months", (39, 84, 123))):
    for (column, group, _), count in zip(ALL, counts, strict=True):
        f.size(count, "analysed", f.at("1", label, 0, column), group)

for (column, group, of), n, pct in zip(ALL, (49, 97, 146), (84.5, 82.9, 83.4), strict=True):
    f.sex(f.at("1", "Women", 0, column + 1), group, female_n=n, female_pct=pct, of_n=of)
for label, subtype, shares in (
    ("Diffuse SSc", "diffuse", ((44, 75.9), (81, 69.2), (125, 71.4))),
    ("Limited SSc", "limited", ((12, 20.7), (33, 28.2), (45, 25.7))),
    ("Overlap", "overlap", ((2, 3.4), (3, 2.6), (5, 2.9))),
):
    for (column, group, of), (n, pct) in zip(ALL, shares, strict=True):
        f.subtype(subtype, f.at("1", label, 0, column + 1), group, n=n, pct=pct, of_n=of)

for months in (6, 12, 24):
    f.time(months, "month", "assessment", "at 6, 12 and 24 months")
f.time(22, "month", "follow_up", "Median follow-up was 22 months", "median")
f.time(24, "month", "follow_up", "followed for up to 24 months")

for label, time in (("Start", "baseline"), ("6 months", "P6M"), ("12 months", "P12M"), ("24 months", "P24M")):
    for column, group, _ in ALL:
        n = int(f.cell("1", label, column))
        f.skin_cell("1", label, column + 1, "value sd", "score", time, statistic="mean", n=n, group=group)
change = "The adjusted mean change at 12 months was −5.7 points (95% CI −7.1 to −4.3) with the combination and −2.9 points (95% CI −3.9 to −1.9) with mycophenolate alone"
f.skin(
    "change",
    "P12M",
    change,
    statistic="ls_mean",
    value=-5.7,
    ci_low=-7.1,
    ci_high=-4.3,
    direction="improved",
    group=BOTH,
)
f.skin(
    "change",
    "P12M",
    change,
    statistic="ls_mean",
    value=-2.9,
    ci_low=-3.9,
    ci_high=-1.9,
    direction="improved",
    group=ALONE,
)
f.skin("difference", "P12M", "the difference was −2.8 points (95% CI −4.5 to −1.1; p = 0.001)", value=-2.8, ci_low=-4.5, ci_high=-1.1,
       p="0.001", direction="improved", group=BOTH, comparator=ALONE)  # fmt: skip
f.skin("difference", "P24M", "At 24 months it was −2.4 points (95% CI −4.5 to −0.3; p = 0.027)", value=-2.4, ci_low=-4.5, ci_high=-0.3,
       p="0.027", direction="improved", group=BOTH, comparator=ALONE)  # fmt: skip
f.skin("difference", "P6M", "At 6 months the groups did not differ significantly (p = 0.09)", p="0.09", direction="stable", group=BOTH,
       comparator=ALONE)  # fmt: skip
stable = "among patients with limited disease the mRSS remained stable in both groups at 12 months"
f.skin("change", "P12M", stable, direction="stable", group=BOTH, note="subgroup limited")
f.skin("change", "P12M", stable, direction="stable", group=ALONE, note="subgroup limited")
soft = "27 of 52 patients (51.9%) of the combination group and 33 of 101 (32.7%) of the monotherapy group (p = 0.02)"
f.skin("responders", "P12M", soft, n=27, value=51.9, of=52, p="0.02", group=BOTH, comparator=ALONE)
f.skin("responders", "P12M", soft, n=33, value=32.7, of=101, group=ALONE)

TERMS = {"Discontinuation of a drug for an adverse event": "discontinuation due to adverse event",
         "Neutropenia of late onset": "neutropenia of late onset"}  # fmt: skip
f.event_table("2", {1: (BOTH, 58), 2: (ALONE, 117)}, TERMS, skip=["Infusion reaction"])
f.event("infusion reaction", f.at("2", "Infusion reaction", 0, 1), BOTH, n=5, pct=8.6, of_n=58)
deaths = "Eight patients died within 24 months, four of them of ILD, two of heart failure, one of pneumonia and one of an unknown cause"
f.event("death", deaths, n=8, of_n=175)
for cause, n in (("of ILD", 4), ("of heart failure", 2), ("of pneumonia", 1), ("of an unknown cause", 1)):
    f.event(f"death {cause}", deaths, n=n)
f.event(
    "progressive multifocal leucoencephalopathy", "There was no progressive multifocal leucoencephalopathy", absent=True
)

f.study("Grünfelder et al.")
quote = "reported on 31 patients treated with both drugs, of whom 26 were women; in 19 with diffuse disease the mRSS fell by 41% within 12 months, and two patients had serious infections"
f.size(31, "treated", quote)
f.sex(quote, female_n=26, of_n=31)
f.subtype("diffuse", quote, n=19, of_n=31)
f.time(12, "month", "assessment", quote)
f.skin("percent_change", "P12M", quote, value=-41, n=19, direction="improved", group="diffuse disease")
f.event("serious infection", quote, n=2, of_n=31)

f.study("CORAL", "randomised trial")
quote = "60 patients with ILD received rituximab or placebo on top of mycophenolate for 6 months; at 6 months, skin scores did not differ, and 10 of 30 patients in the rituximab group had infections"
f.size(60, "treated", quote)
f.size(30, "treated", quote, "rituximab")
f.time(6, "month", "treatment", quote)
f.time(6, "month", "assessment", quote)
f.skin("difference", "P6M", quote, direction="stable", group="rituximab", comparator="placebo")
f.event("infection", quote, "rituximab", n=10, of_n=30)
