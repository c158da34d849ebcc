f = facts
f.study("this study", "registry")
f.size(846, "enrolled", "By the end of 2019, 846 patients had been included")
for label, diffuse, limited in (("1 year", 228, 431), ("2 years", 187, 366), ("3 years", 149, 301)):
    f.size(diffuse, "analysed", f.at("II", label, 0, 1), "dcSSc")
    f.size(limited, "analysed", f.at("II", label, 0, 3), "lcSSc")
treated = "Mycophenolate was given to 264 patients, methotrexate to 143, and cyclophosphamide to 112"
DRUGS = {1: ("cyclophosphamide", 112), 3: ("mycophenolate", 264), 5: ("methotrexate", 143)}
for group, n in DRUGS.values():
    f.size(n, "treated", treated, group)

f.sex("741 women (87.6%) and 105 men (12.4%), that is 7.1 women for each man",
      female_n=741, female_pct=87.6, male_n=105, male_pct=12.4, ratio_f_m=7.1, of_n=846)  # fmt: skip
for column, group, of, women, men in (
    (3, "dcSSc", 271, (224, 82.7), (47, 17.3)),
    (5, "lcSSc", 498, (449, 90.2), (49, 9.8)),
):
    f.sex([f.at("I", "Women", 0, column, column + 1), f.at("I", "Men", 0, column, column + 1)], group,
          female_n=women[0], female_pct=women[1], male_n=men[0], male_pct=men[1], of_n=of)  # fmt: skip
subsets = "DcSSc was diagnosed in 271 patients (32.0%), lcSSc in 498 (58.9%), SSc sine scleroderma in 38 (4.5%) and overlap in 39 (4.6%)"
for subtype, n, pct in (("diffuse", 271, 32.0), ("limited", 498, 58.9), ("sine", 38, 4.5), ("overlap", 39, 4.6)):
    f.subtype(subtype, subsets, n=n, pct=pct, of_n=846)
sexes = "Men had dcSSc more often than women (44.8% vs. 30.2%)"
f.subtype("diffuse", sexes, "men", pct=44.8)
f.subtype("diffuse", sexes, "women", pct=30.2)

visits = "The mRSS was determined at inclusion and after 1, 2 and 3 years"
for years in (1, 2, 3):
    f.time(years, "year", "assessment", visits)
f.time(4.6, "year", "follow_up", "Median follow-up was 4.6 years", "median")

for label, time, diffuse, limited in (("Inclusion", "baseline", 271, 498), ("1 year", "P1Y", 228, 431), ("2 years", "P2Y", 187, 366),
                                      ("3 years", "P3Y", 149, 301)):  # fmt: skip
    f.skin_cell("II", label, 2, "value q1 q3", "score", time, statistic="median", n=diffuse, group="dcSSc")
    f.skin_cell("II", label, 4, "value q1 q3", "score", time, statistic="median", n=limited, group="lcSSc")
f.skin("change", None, "In lcSSc there was no change", direction="stable", group="lcSSc")
progress = (
    "Of 228 patients with dcSSc who were examined at 1 year, 31 (13.6%) had progressed and 52 (22.8%) had regressed"
)
f.skin("responders", "P1Y", progress, n=31, value=13.6, of=228, direction="worsened", group="dcSSc")
f.skin("responders", "P1Y", progress, n=52, value=22.8, of=228, group="dcSSc")

f.event_table("III", DRUGS, {
    "At least one adverse event": "any adverse event",
    "Stopped because of adverse events": "discontinuation due to adverse event",
    "Mouth ulcers": "mouth ulcer",
}, pct_next=True)  # fmt: skip
f.event("bladder cancer", "No patient developed bladder cancer", absent=True)
deaths = "Ninety-seven patients (11.5%) died: 52 with dcSSc (19.2%), 41 with lcSSc (8.2%), two with SSc sine scleroderma and two with overlap"
f.event("death", deaths, n=97, pct=11.5, of_n=846)
f.event("death", deaths, "dcSSc", n=52, pct=19.2, of_n=271)
f.event("death", deaths, "lcSSc", n=41, pct=8.2, of_n=498)
f.event("death", deaths, "sine scleroderma", n=2, of_n=38)
f.event("death", deaths, "overlap", n=2, of_n=39)
causes = "The causes of death were ILD (28 patients), PAH (19), infection (14), cancer (12) and heart disease (9); in 15 patients the cause remained unknown"
for cause, n in (("due to ILD", 28), ("due to PAH", 19), ("due to infection", 14), ("due to cancer", 12), ("due to heart disease", 9),
                 ("of unknown cause", 15)):  # fmt: skip
    f.event(f"death {cause}", causes, n=n)

f.study("Lovren-Brajša et al.", "cohort")
quote = "included 312 patients, 276 of them women, and 24 of 98 patients with dcSSc (24.5%) progressed within 1 year"
f.size(312, "enrolled", quote)
f.sex(quote, female_n=276, of_n=312)
f.time(1, "year", "assessment", quote)
f.skin("responders", "P1Y", quote, n=24, value=24.5, of=98, direction="worsened", group="dcSSc")

f.study("Benchekroun et al.", "cohort")
quote = "described 164 Moroccan patients, of whom 71 had dcSSc; 19 patients died during a median follow-up of 5 years"
f.size(164, "enrolled", quote)
f.subtype("diffuse", quote, n=71, of_n=164)
f.time(5, "year", "follow_up", quote, "median")
f.event("death", quote, n=19, of_n=164)
