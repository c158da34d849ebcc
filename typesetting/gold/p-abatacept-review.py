f = facts
f.study("this study", "systematic review")
f.size(612, "identified", "The search identified 612 records", unit="records")
f.size(464, "screened", "464 were screened", unit="records")
f.size(9, "enrolled", "464 were screened, and 9 studies were included", unit="studies")
together = (
    "Together they had 172 participants, of whom 144 (83.7%) were women and 105 (61.0%) had diffuse cutaneous disease"
)
f.size(172, "enrolled", together)
f.size(162, "treated", "so that 162 patients were exposed to abatacept in all", "abatacept")
f.size(142, "analysed", "In the 8 uncontrolled studies, with 142 patients", "uncontrolled studies")
f.sex(together, female_n=144, female_pct=83.7, of_n=172)
f.subtype("diffuse", together, n=105, pct=61.0, of_n=172)
f.skin("change", None, "In the 8 uncontrolled studies, with 142 patients, the pooled mean change was −2.6 points (95% CI −3.7 to −1.5",
       statistic="mean", value=-2.6, ci_low=-3.7, ci_high=-1.5, n=142, direction="improved", group="uncontrolled studies")  # fmt: skip
infections = "Infection occurred in 41 of 162 patients given abatacept (25.3%), and serious infection in 9 (5.6%)"
f.event("infection", infections, "abatacept", n=41, pct=25.3, of_n=162)
f.event("serious infection", infections, "abatacept", n=9, pct=5.6, of_n=162)
stopped = "Twelve patients (7.4%) discontinued abatacept because of an adverse event, and 3 (1.9%) died"
f.event("discontinuation due to adverse event", stopped, "abatacept", n=12, pct=7.4, of_n=162)
f.event("death", [stopped, "None of the deaths was attributed to the drug by the authors"], "abatacept", n=3, pct=1.9, of_n=162,
        related=False)  # fmt: skip
f.event("infusion reaction", "Infusion reactions were mild", severity="mild")

TIMES = {"6 months": (6, "month", "P6M"), "12 months": (12, "month", "P12M"), "24 weeks": (24, "week", "P24W")}
EVENTS = {1: "infection", 2: "serious infection", 3: "discontinuation due to adverse event", 4: "death"}


def results(row, group, nth, **compared):
    """The rows of Tables 2 and 3 of one study or arm."""
    value, unit, time = TIMES[f.cell("2", row, 2, nth)]
    if group in (None, "abatacept"):
        f.time(value, unit, "assessment", f.at("2", row, 0, 2, nth=nth))
    n = int(f.cell("2", row, 1, nth))
    f.skin_cell("2", row, 3, "value sd", "score", "baseline", nth, statistic="mean", n=n, group=group)
    p = f.cell("2", row, 5, nth)
    known = {"p": p.rstrip("\\*"), **compared} if p not in {"", "NR"} else {}
    where = [f.at("2", row, 0, 4, *([5] if known else []), nth=nth)]
    mean, sd = (float(number) for number in f.cell("2", row, 4, nth).split(" ± "))
    f.skin("score", time, where, statistic="mean", value=mean, sd=sd, n=n, direction="improved", group=group, **known)
    for column, term in EVENTS.items():
        count, of = (int(number) for number in f.cell("3", row, column, nth).split("/"))
        values = {"n": count, "of_n": of} if count else {"absent": True}
        f.event(term, f.at("3", row, 0, column, nth=nth), group, **values)


for label, row, _ in f.rows("1"):
    study, year = label.split(" [")[0], int(label.split()[1])
    patients, women, diffuse = (int(row.cells[column]) for column in (3, 4, 5))
    f.study(study, row.cells[2].lower(), year=year)
    f.size(patients, "enrolled", f.at("1", label, 0, 3))
    f.sex(f.at("1", label, 0, 4), female_n=women, of_n=patients)
    f.subtype("diffuse", f.at("1", label, 0, 5), n=diffuse, of_n=patients)
    if study == "Lindegaard 2015":
        arms = "In the trial 20 patients received abatacept and 10 placebo"
        f.size(20, "treated", arms, "abatacept")
        f.size(10, "treated", arms, "placebo")
        results("Abatacept", "abatacept", 0, comparator="placebo")
        results("Placebo", "placebo", 0)
    else:
        results(study, None, 0)
