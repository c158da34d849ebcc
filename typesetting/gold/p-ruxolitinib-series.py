f = facts
f.study("this study", "case series")
f.size(8, "treated", "Eight patients were treated (Table 1)")
f.size(6, "completed", "Six patients continued the drug for 12 months")
f.sex("Six were women and two were men", female_n=6, male_n=2, of_n=8)
subsets = "Six had diffuse cutaneous SSc, one had limited cutaneous SSc, and one had an overlap with polymyositis"
for subtype, n in (("diffuse", 6), ("limited", 1), ("overlap", 1)):
    f.subtype(subtype, subsets, n=n, of_n=8)
visits = "after 3, 6 and 12 months by the same two examiners"
for months in (3, 6, 12):
    f.time(months, "month", "assessment", visits)
f.time(12, "month", "follow_up", "eight consecutive patients who were followed for 12 months")
f.time(12, "month", "treatment", "Six patients continued the drug for 12 months")

for label, time, n in (
    ("Start", "baseline", 8),
    ("3 months", "P3M", 8),
    ("6 months", "P6M", 8),
    ("12 months", "P12M", 6),
):
    f.skin_cell("2", label, 2, "value sd", "score", time, statistic="mean", n=n)
    f.skin_cell("2", label, 3, "value min max", "score", time, statistic="median", n=n)
    if time != "baseline":
        f.skin_cell("2", label, 4, "value sd", "change", time, p_column=5, statistic="mean", n=n)
response = "four of eight patients (50.0%) had responded at 6 months and four of six (66.7%) at 12 months"
f.skin("responders", "P6M", response, n=4, value=50.0, of=8)
f.skin("responders", "P12M", response, n=4, value=66.7, of=6)
for patient in range(1, 9):
    label = str(patient)
    first = last = None
    columns = [column for column in (6, 7, 8, 9) if f.cell("1", label, column) != "n.a."]
    for column in columns:
        value = int(f.cell("1", label, column))
        first = first or value
        changed = "improved" if value < first else "worsened"
        direction = changed if column == columns[-1] else None
        time = ("baseline", "P3M", "P6M", "P12M")[column - 6]
        f.skin("score", time, f.at("1", label, 0, column), value=value, direction=direction, group=f"patient {patient}")

f.event_table("3", {1: (None, 8)}, {
    "Any": "any adverse event", "Pneumonia": ("pneumonia", {"serious": True}),
}, events_next=True, grade_column=3)  # fmt: skip
f.event("serious adverse event", "One patient had a serious adverse event (pneumonia)", n=1, of_n=8)
f.event("thromboembolic event", "There were no thromboembolic events and no deaths", absent=True)
f.event("death", "There were no thromboembolic events and no deaths", absent=True)
f.event("discontinuation due to adverse event", "One patient discontinued because of an adverse event", n=1, of_n=8)

f.study("Tanigawa-Orr et al.", "case series")
quote = "treated five patients with diffuse SSc with baricitinib; after 6 months the mRSS had decreased by 4, 6, 9, 10 and 12 points, and one patient had herpes zoster"
f.size(5, "treated", quote)
f.subtype("diffuse", quote, all=True)
f.time(6, "month", "assessment", quote)
for points in (4, 6, 9, 10, 12):
    f.skin("change", "P6M", quote, value=-points, direction="improved")
f.event("herpes zoster", quote, n=1, of_n=5)

f.study("Brancusi and Velde", "open-label study")
quote = "16 patients, 13 of them women, took upadacitinib for 24 weeks; mean mRSS went from 22.8 (SD 7.5) to 17.9 (SD 7.0; p = 0.006), and acne was noted in four"
f.size(16, "treated", quote)
f.sex(quote, female_n=13, of_n=16)
f.time(24, "week", "treatment", quote)
f.skin("score", "baseline", quote, statistic="mean", value=22.8, sd=7.5)
f.skin("score", "P24W", quote, statistic="mean", value=17.9, sd=7.0, p="0.006", direction="improved")
f.event("acne", quote, n=4, of_n=16)
