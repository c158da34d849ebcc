f = facts
NEW, USUAL = "programme", "usual care"
f.study("this study", "randomised trial")
flow = "118 patients were screened and 72 randomised, 36 to each group"
f.size(118, "screened", flow)
f.size(72, "randomised", flow)
f.size(36, "randomised", flow, NEW)
f.size(36, "randomised", flow, USUAL)
visits = "The visit at week 12 was attended by 34 participants of the programme group and 33 of the control group, and that at week 26 by 32 and 31"
for count, group in ((34, NEW), (33, USUAL), (32, NEW), (31, USUAL)):
    f.size(count, "analysed", visits, group)
f.sex("Sixty-three of the 72 participants (87.5%) were women", female_n=63, female_pct=87.5, of_n=72)
f.sex(f.at("1", "Women", 0, 1), NEW, female_n=31, female_pct=86.1, of_n=36)
f.sex(f.at("1", "Women", 0, 2), USUAL, female_n=32, female_pct=88.9, of_n=36)
for label, subtype, shares in (
    ("Diffuse SSc", "diffuse", ((13, 36.1), (12, 33.3))),
    ("Limited SSc", "limited", ((23, 63.9), (24, 66.7))),
):
    for column, group in ((1, NEW), (2, USUAL)):
        n, pct = shares[column - 1]
        f.subtype(subtype, f.at("1", label, 0, column), group, n=n, pct=pct, of_n=36)
for week in (6, 12, 26):
    f.time(week, "week", "assessment", "at baseline and at weeks 6, 12 and 26")
f.time(12, "week", "treatment", "The programme lasted 12 weeks")

# CHFS, HAMIS and mRSS have the same visits in this order; grip strength and pain lack week 6.
for label, time in (("Baseline", "baseline"), ("Week 6", "P6W"), ("Week 12", "P12W"), ("Week 26", "P26W")):
    f.skin_cell("2", label, 1, "value sd", "score", time, 2, statistic="mean", group=NEW)
    f.skin_cell("2", label, 2, "value sd", "score", time, 2, statistic="mean", group=USUAL)
    if time != "baseline":
        f.skin_cell(
            "2", label, 3, "value ci_low ci_high", "difference", time, 2, p_column=4, group=NEW, comparator=USUAL
        )
soft = "In the programme group two of 34 participants (5.9%), and in the control group one of 33 (3.0%), had a decrease of the mRSS by 5 points or more at week 12"
f.skin("responders", "P12W", soft, n=2, value=5.9, of=34, group=NEW)
f.skin("responders", "P12W", soft, n=1, value=3.0, of=33, group=USUAL)

f.event_table("3", {1: (NEW, 36), 2: (USUAL, 36)}, {
    "Any unwanted effect": "any adverse event",
}, skip=["Burn"])  # fmt: skip
burn = "In the programme group two participants suffered a mild burn from paraffin"
f.event("burn", [f.at("3", "Burn", 0, 1), burn], NEW, n=2, pct=5.6, of_n=36, severity="mild")
f.event("burn", f.at("3", "Burn", 0, 2), USUAL, absent=True)
f.event("serious adverse event", "They were mild or moderate; none was serious", absent=True)
f.event("death", "Nobody died", absent=True)
f.event("discontinuation due to adverse event", "One participant of the programme group gave up the exercises because of pain",
        NEW, n=1, of_n=36)  # fmt: skip

f.study("Figueiredo-Nunes et al.", "randomised trial")
quote = "randomised 40 women with SSc to hand exercises at home or no exercises; after 8 weeks"
f.size(40, "randomised", quote)
f.sex(quote, female_n=40)
f.time(8, "week", "assessment", quote)

f.study("Laukkanen and Virta")
quote = "gave connective tissue massage to 20 patients, 18 of whom were women, twice a week for 9 weeks in hospital; the mRSS decreased from 15.4 (SD 6.0) to 13.2 (SD 5.7; p = 0.04) and no side effects were seen"
f.size(20, "treated", quote)
f.sex(quote, female_n=18, of_n=20)
f.time(9, "week", "treatment", quote)
f.skin("score", "baseline", quote, statistic="mean", value=15.4, sd=6.0)
f.skin("score", "P9W", quote, statistic="mean", value=13.2, sd=5.7, p="0.04", direction="improved")
f.event("any adverse event", quote, absent=True)
