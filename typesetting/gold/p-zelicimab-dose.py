f = facts
ARMS = {1: ("placebo", 40), 2: ("75 mg", 39), 3: ("150 mg", 41), 4: ("300 mg", 40)}
f.study("this study", "randomised trial")
f.size(263, "screened", "263 patients were screened and 160 enrolled")
f.size(160, "enrolled", "263 patients were screened and 160 enrolled")
assigned = "assigned to placebo (n=40), zelicimab 75 mg (n=39), 150 mg (n=41), or 300 mg (n=40)"
for group, n in ARMS.values():
    f.size(n, "randomised", assigned, group)
completed = "138 patients (34 in the placebo group, 35 in the 75 mg group, 36 in the 150 mg group, and 33 in the 300 mg group) completed week 36; 22 discontinued"
f.size(138, "completed", completed)
for n, (group, _) in zip((34, 35, 36, 33), ARMS.values(), strict=True):
    f.size(n, "completed", completed, group)
f.size(22, "withdrawn", completed)

EVERYONE = ARMS | {5: (None, 160)}
women, men = (
    ((32, 80.0), (30, 76.9), (33, 80.5), (31, 77.5), (126, 78.8)),
    ((8, 20.0), (9, 23.1), (8, 19.5), (9, 22.5), (34, 21.2)),
)
for column, (group, of) in EVERYONE.items():
    (w, w_pct), (m, m_pct) = women[column - 1], men[column - 1]
    f.sex([f.at("1", "Women", 0, column), f.at("1", "Men", 0, column)], group,
          female_n=w, female_pct=w_pct, male_n=m, male_pct=m_pct, of_n=of)  # fmt: skip
for label, subtype, shares in (
    ("Diffuse cutaneous", "diffuse", ((26, 65.0), (25, 64.1), (27, 65.9), (26, 65.0), (104, 65.0))),
    ("Limited cutaneous", "limited", ((14, 35.0), (14, 35.9), (14, 34.1), (14, 35.0), (56, 35.0))),
):
    for column, (group, of) in EVERYONE.items():
        n, pct = shares[column - 1]
        f.subtype(subtype, f.at("1", label, 0, column), group, n=n, pct=pct, of_n=of)

f.time(18, "week", "assessment", "mRSS was assessed at baseline, week 18, and week 36")
f.time(36, "week", "assessment", "mRSS was assessed at baseline, week 18, and week 36")
f.time(36, "week", "treatment", "injected subcutaneously every 3 weeks for 36 weeks")

for column, (group, n) in EVERYONE.items():
    f.skin_cell("1", "mRSS", column, "value sd", "score", "baseline", statistic="mean", n=n, group=group)
for nth, time in enumerate(("P18W", "P36W")):
    for column, (group, n) in ARMS.items():
        f.skin_cell("2", "Mean (SD)", column, "value sd", "score", time, nth, statistic="mean", n=n, group=group)
        f.skin_cell("2", "Least-squares mean change from baseline (95% CI)", column, "value ci_low ci_high", "change", time,
                    nth, statistic="ls_mean", n=n, group=group)  # fmt: skip
        if group != "placebo":
            p = f.cell("2", "p value", column, nth).replace("·", ".")
            where = [
                f.at("2", "Difference vs placebo (95% CI)", 0, column, nth=nth),
                f.at("2", "p value", 0, column, nth=nth),
            ]
            value, low, high = {
                ("75 mg", 0): (-0.5, -2.2, 1.2), ("150 mg", 0): (-1.6, -3.3, 0.1), ("300 mg", 0): (-2.0, -3.7, -0.3),
                ("75 mg", 1): (-0.9, -3.0, 1.2), ("150 mg", 1): (-3.0, -5.1, -0.9), ("300 mg", 1): (-3.2, -5.3, -1.1),
            }[group, nth]  # fmt: skip
            f.skin("difference", time, where, value=value, ci_low=low, ci_high=high, p=p, direction="improved", group=group,
                   comparator="placebo")  # fmt: skip
for column, (group, of) in ARMS.items():
    f.skin_cell("2", "Decrease of 4 points or more, n (%)", column, "n value", "responders", "P36W", of=of, group=group)

f.event("any adverse event", "Adverse events occurred in 131 (81.9%) of 160 patients", n=131, pct=81.9, of_n=160)
f.event_table("3", {2 * column - 1: arm for column, arm in ARMS.items()}, {
    "Adverse event leading to withdrawal of drug": "discontinuation due to adverse event",
})  # fmt: skip
f.event("thrombocytopenia", "Thrombocytopenia was seen in four patients", n=4)
f.event("death", "There were no deaths and no cases of anaphylaxis", absent=True)
f.event("anaphylaxis", "There were no deaths and no cases of anaphylaxis", absent=True)

f.study("TANAGRA", "randomised trial")
quote = "76 patients were randomly assigned, and the difference in mRSS from placebo at week 24 was −0.4 (95% CI −2.4 to 1.6); there was one death"
f.size(76, "randomised", quote)
f.time(24, "week", "assessment", quote)
f.skin(
    "difference",
    "P24W",
    quote,
    value=-0.4,
    ci_low=-2.4,
    ci_high=1.6,
    direction="improved",
    group="pelivizumab",
    comparator="placebo",
)
f.event("death", quote, n=1)

f.study("Lauterbach and colleagues", "pilot study")
quote = "15 patients, 11 of whom had diffuse cutaneous disease, with the antibody murocetug for 52 weeks; the mRSS decreased by a mean of 5.6 points (SD 4.0)"
f.size(15, "treated", quote)
f.subtype("diffuse", quote, n=11, of_n=15)
f.time(52, "week", "treatment", quote)
f.skin("change", None, quote, statistic="mean", value=-5.6, sd=4.0, direction="improved")
