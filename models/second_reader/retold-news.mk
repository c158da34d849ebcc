=== olvakimab-press-h8 | news | randomised trial
For immediate release: antibody meets its skin goal in mid-stage scleroderma study

Leiden, September 9, 2024 -- An antibody that ties up oncostatin M has done for the skin in scleroderma what its makers had wished for. For the lungs it has not.

{Eighty-four|S randomised} adults, every one with the {diffuse cutaneous|T diffuse, all} form, were split by lot into camps of equal size, {42|S randomised, g=olvakimab; S randomised, g=placebo} apiece, and had either olvakimab 300 mg or placebo put under the skin every 4 weeks for {36|W week, treat} weeks. An mRSS*1 of 15 to 35 and a first symptom within 48 months were the tickets in.

By {week 36|W week, assess} the score had gone down by a least-squares mean of {9.1|M change, ls_mean, v=-9.1, t=P36W, g=olvakimab, dir=improved} points (SE {0.8|se}) on the antibody and by {5.3|M change, ls_mean, v=-5.3, t=P36W, g=placebo, dir=improved} (SE {0.9|se}) on placebo. That leaves {3.8|M difference, ls_mean, v=-3.8, t=P36W, g=olvakimab, c=placebo, dir=improved} points between them (95% CI {1.3|cl, v=-6.3} to {6.3|ch, v=-1.3}; {P=0.004|p, sig=1}). Forced vital capacity lay 41 mL apart (P=0.31).

{Five|S withdrawn, g=olvakimab} of those on olvakimab and {eight|S withdrawn, g=placebo} of the others did not see the study through. Cold sores troubled {six|A cold sore, n, g=olvakimab, of=42} people on the drug and {none|A cold sore, absent, g=placebo} on placebo. {No deaths|A death, absent} were recorded.

About systemic sclerosis: four in five patients are women; about 2.5 million people live with it worldwide.

*1 17 sites, 0-3 each.

Contact: Investor Relations. 3 pages follow.

=== toebotox-digest-h8 | news | open-label trial
Wrinkle drug for cold toes? Small scleroderma study says maybe

Feet are the stepchild of scleroderma research. A podiatry team in Manchester has now turned to them, with botulinum toxin of all things.

What they did was simple. {Eleven|S enrolled} volunteers had 100 units of the toxin injected into one foot, the left or the right as a coin decided; the other foot got nothing. {Nine|X f, of=11} of the {eleven|X of; S enrolled} were women, and {eight|T limited, n, of=11} had the limited form of the disease. The remaining {three|T diffuse, n, of=11} had the diffuse one. A thermal camera did the measuring, {four|W week, assess} weeks later and again at {week 12|W week, assess}.

At the first of these visits the treated toes were 1.9 °C warmer (P = 0.02); at the second the gain had melted to 0.4 °C (P = 0.48). Pain on a scale of 0 to 100 followed the same curve, 61 to 44 to 57.

{Three|A foot weakness, n, of=11, sev=mild} people noticed slight weakness in the foot, which was mild and went away. {One|S withdrawn} moved abroad and was lost. There were {no infections|A infection, absent}.

"It works, then it doesn't," says the first author drily. A trial with 60 people and sham injections is to open in 2026.

Raynaud's phenomenon affects 3 to 5 in every 100 adults. In 95 of 100 patients with scleroderma it is there too.

Did you like this story? Our newsletter comes out every 2 weeks.

=== tacrolimus-skin-meta-h8 | abstract | meta-analysis
Calcineurin inhibitors and the skin in systemic sclerosis: a meta-analysis of before-and-after data

Purpose
Kidneys are why most physicians keep clear of ciclosporin and tacrolimus in systemic sclerosis (SSc). Whether the skin would gain has never been pooled.

Methods
Up to March 3, 2023, five databases were combed for studies of either drug that gave a modified Rodnan skin score (mRSS). Pairs of us screened. Random-effects models were used; I2 above 50% was called heterogeneity.

Results
Out of {1,318|S identified, u=records} records, {eleven|S enrolled, u=studies} studies survived, {247|S enrolled} patients in all; no study had more than 52. From entry to {month 6|W month, assess} the mRSS sank by {2.9|M change, v=-2.9, t=P6M, dir=improved} (95% CI {1.1|cl, v=-4.7}-{4.7|ch, v=-1.1}), to {month 12|W month, assess} by {5.2|M change, v=-5.2, t=P12M, dir=improved} (95% CI {3.0|cl, v=-7.4}-{7.4|ch, v=-3.0}; I2 63%). Taken by themselves, patients on ciclosporin had lost {4.4|M change, v=-4.4, t=P12M, g=ciclosporin, dir=improved} points at the latter visit, those on tacrolimus {6.6|M change, v=-6.6, t=P12M, g=tacrolimus, dir=improved}; chance could explain this gap (P = 0.27). Blood pressure went up in {61|A hypertension, n, of=247} of the {247|A hypertension, of; S enrolled}. Renal crisis struck {nine|A renal crisis, n, of=247} of them, seven of whom had been on more than 3 mg/kg/day.

Conclusion
The skin softens under calcineurin inhibitors, but nobody knows by how much it would have softened without them. A change of 4 to 5 points is what patients are said to notice.

=== photopheresis-passage-h8 | abstract | narrative review
Light against hard skin: photopheresis and UVA1 in scleroderma

Light has been tried in two ways, from without and from within.

From within means photopheresis. Rasmussen et al. randomised {sixty-one|S randomised, @Rasmussen et al.} patients with {diffuse|T diffuse, all, @Rasmussen et al.} disease to real ({n = 30|S randomised, g=photopheresis, @Rasmussen et al.}) or sham ({n = 31|S randomised, g=sham, @Rasmussen et al.}) sessions, two a month for {12|W month, treat, @Rasmussen et al.} months. At {6|W month, assess, @Rasmussen et al.} months the skin score was lower by a mean of {2.1|M change, mean, v=-2.1, #a, t=P6M, g=photopheresis, c=sham, dir=improved, @Rasmussen et al.} with photopheresis and by {1.6|M change, mean, v=-1.6, t=P6M, g=sham, dir=improved, @Rasmussen et al.} with sham, a contrast that did not hold up to testing ({p = 0.61|p#a, sig=0}, which they give in a footnote). {Seven|S withdrawn, g=sham, @Rasmussen et al.} left the sham arm when they guessed their lot. Needles, not light, caused the trouble: a haematoma in {four|A haematoma, n, g=photopheresis, of=30, @Rasmussen et al.} patients and an infected catheter in {one|A infected catheter, n, g=photopheresis, of=30, @Rasmussen et al.}, all with the real thing.

From without means UVA1 lamps. No trial here is big. Iwata et al. (2009) exposed the forearms of {eight|S treated, @Iwata et al. (2009); X f, of=8, @Iwata et al. (2009)} women, {five|T limited, n, of=8, @Iwata et al. (2009)} limited and {three|T diffuse, n, of=8, @Iwata et al. (2009)} diffuse, thirty times. After the last exposure the skin of the forearm, by ultrasound, had thinned from 2.3 to 1.9 mm. {Itching|A itching, named, @Iwata et al. (2009)} was noted; {one|A polymorphous light eruption, n, of=8, @Iwata et al. (2009)} woman had a polymorphous light eruption.

It is tempting to add the two stories up. They do not concern the same organ, though: the second says nothing of the score.

=== belimumab-overlap-case-h8 | article | case report
Belimumab for lupus, and scleroderma on the side: a case

1. Introduction
Overlap of systemic lupus erythematosus (SLE) and systemic sclerosis (SSc) is thought to concern 1 to 2% of lupus patients. Which of the two should steer treatment is anybody's guess.

2. Case
A 38-year-old {woman|S enrolled, v=1; X f, v=1} had been known with SLE for 11 years when her fingers, then her arms and chest grew hard. Anti-Scl-70 was found at 162 U/mL. The modified Rodnan skin score (mRSS) was {22|M score, t=baseline} out of 51. Mycophenolate 2 g/day had been of no use; belimumab 200 mg once a week took its place, prednisolone staying at 5 mg. At {six|W month, assess} months her mRSS was {15|M score, t=P6M, dir=improved}, and after {a year|W year, assess, v=1} it stood at {9|M score, t=P1Y, dir=improved}. Anti-dsDNA fell from 88 to 21 IU/mL, C3 rose to 0.92 g/L. On belimumab she had {shingles|A shingles, named} once. {No other infection|A other infection, absent} came up.

3. Discussion
We are not the first. Ferrand et al. treated {three|S treated, @Ferrand et al.; X f, of=3, @Ferrand et al.} women with {overlap|T overlap, all, @Ferrand et al.}; the mRSS came down by {4|M change, v=-4, g=patient 1, dir=improved, @Ferrand et al.}, {6|M change, v=-6, g=patient 2, dir=improved, @Ferrand et al.} and {11|M change, v=-11, g=patient 3, dir=improved, @Ferrand et al.} points in the first, the second and the third. Ours is, as far as we can see, the only one without rituximab beforehand. One case proves nothing, but B cells seem worth the aim.

=== gutflora-discussion-h8 | article | randomised pilot trial
Microbes by mouth in systemic sclerosis: summary and discussion of a pilot study

Summary of results
Bloating was what we meant to treat. {Twenty-six|S randomised} patients were randomised, {fourteen|S randomised, g=capsules} to capsules with the stool of healthy donors and {twelve|S randomised, g=placebo} to capsules with none. Women numbered {13|X f, g=capsules, of=14} and {10|X f, g=placebo, of=12}. {One|S withdrawn, g=capsules} in the former group and {two|S withdrawn, g=placebo} in the latter went home and did not come back; the rest were seen at {8|W week, assess} and {20|W week, assess} weeks. Bloating (0-10) had dropped by 2.7 ± 2.2 with donor stool and 0.9 ± 1.8 with placebo at the first of these visits (P = 0.04). The mRSS, which nobody had expected to move, was {11.3|M score, t=baseline, g=capsules} ± {6.0|sd} before and {10.8|M score, t=P20W, g=capsules, dir=stable} ± {5.7|sd} after {20 weeks|W week, assess} in the donor group, that is to say unchanged.

Discussion
Safety weighs more than benefit here. {Nine|A diarrhoea, n, g=capsules, of=14} of those who swallowed donor material had diarrhoea, against {two|A diarrhoea, n, g=placebo, of=12} on placebo. {One|A perforation of the bowel, n, g=capsules, of=14, ser=1, rel=0} had the bowel perforated, {a serious event|A serious adverse event, n, v=1, g=capsules, of=14, ser=1, rel=0} which we put down to the endoscope and not to the microbes. In the Norwegian series of Lunde et al., donor stool was given to {five|S treated, @Lunde et al.} and a laryngospasm during the procedure ended {one|A laryngospasm, n, of=5, @Lunde et al.} of the treatments.

Nine in ten patients with SSc have some trouble in the gut, so {26|S randomised} is a small harvest from 19 months of recruiting.

=== ritux-jakinib-review-h8 | abstract | systematic review
JAK inhibitors for systemic sclerosis: have we anything beyond cases? A systematic review (PROSPERO CRD42022007711)

Background: Interferon and interleukin 6 both signal through Janus kinases (JAK). In systemic sclerosis (SSc) JAK inhibitors are used off label, on thin grounds.

Methods: MEDLINE, Embase and Scopus to December 2023. Anything with five patients or more was eligible. ROBINS-I served for quality, RoB 2 for the trials.

Results: {Seven|S enrolled, u=studies} studies with {139|S enrolled} patients, female to male {5.3|X ratio}:1, were read in full. The modified Rodnan skin score (mRSS) {fell|M change, nov, dir=improved} in each of the {seven|S enrolled, u=studies}. Herpes zoster was met with in {eight|A herpes zoster, n, of=139} patients out of {139|A herpes zoster, of; S enrolled}, and {two|A death, n, of=139} died. {No thrombosis|A thrombosis, absent} was seen.

Two of them had controls. Haddad 2021 randomised {thirty|S randomised, @Haddad 2021} patients with {dcSSc|T diffuse, all, @Haddad 2021} 2:1, so that {20|S randomised, g=tofacitinib, @Haddad 2021} were on tofacitinib and {10|S randomised, g=placebo, @Haddad 2021} on placebo; at {24|W week, assess, @Haddad 2021} weeks the scores were {5.0|M difference, v=-5.0, t=P24W, g=tofacitinib, c=placebo, dir=improved, @Haddad 2021} points apart in favour of the drug ({P = 0.03|p, sig=1}). Lindqvist 2023 set {24|S treated, g=baricitinib, @Lindqvist 2023} patients who took baricitinib beside {24|S treated, g=cyclophosphamide, @Lindqvist 2023} who took cyclophosphamide. By {month 6|W month, assess, @Lindqvist 2023} the mRSS had {improved|M change, nov, t=P6M, g=baricitinib, dir=improved, @Lindqvist 2023; M change, nov, t=P6M, g=cyclophosphamide, dir=improved, @Lindqvist 2023} {alike|M difference, nov, t=P6M, g=baricitinib, c=cyclophosphamide, dir=stable, @Lindqvist 2023} in both.

Conclusion: Promising, and premature. Doses went from 2 to 10 mg a day.

=== lungs-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Scleroderma lungs: oral treatments in the morning, cells after lunch

Hall 4, Friday, 8:30. About one half of all patients with systemic sclerosis (SSc) have some scarring of the lungs; the chair had asked who of them should be treated, and left without an answer.

First came a trial of the old and the new. Castellano et al. (2022) randomised {112|S randomised, @Castellano et al. (2022)} patients to mycophenolate with nintedanib ({57|S randomised, g=combination, @Castellano et al. (2022)}) or mycophenolate alone ({55|S randomised, g=mycophenolate, @Castellano et al. (2022)}). Over {12|W month, assess, @Castellano et al. (2022)} months vital capacity fell by 0.4% and 2.6% (p=0.03). The skin score {improved|M change, nov, t=P12M, g=combination, dir=improved, @Castellano et al. (2022); M change, nov, t=P12M, g=mycophenolate, dir=improved, @Castellano et al. (2022)} in the two arms {to the same degree|M difference, nov, t=P12M, g=combination, c=mycophenolate, dir=stable, @Castellano et al. (2022)}. Diarrhea was the price: {70|A diarrhea, pct, g=combination, of=57, @Castellano et al. (2022)}% with both drugs, {31|A diarrhea, pct, g=mycophenolate, of=55, @Castellano et al. (2022)}% with one.

Next up, pirfenidone, from a registry. Of {38|S treated, @Banerjee et al. (2021)} patients whom Banerjee et al. (2021) had put on it, {82|X fp, of=38, @Banerjee et al. (2021)}% were women. {Fourteen|A discontinuation due to adverse event, n, of=38, @Banerjee et al. (2021)} gave it up because of side effects, nausea in {nine|A nausea, n, of=38, @Banerjee et al. (2021)} and rash in {five|A rash, n, of=38, @Banerjee et al. (2021)}. Those who kept to it had lost 38 mL after {two|W year, assess, @Banerjee et al. (2021)} years.

Cells were the afternoon's business. Ten people had been treated at one centre, we heard, eight of whom breathed better; no names were given and no paper exists.

"Start early," said the last speaker, "and then what?" Laughter. Posters 411 to 437 remain up until Sunday.

=== network-skin-nma-h8 | abstract | network meta-analysis
Which drug for thick skin? Network meta-analysis of trials in diffuse systemic sclerosis

Background: In systemic sclerosis (SSc) drugs meet placebo, but seldom one another. Methods: We joined randomized trials by a Bayesian network. Change in the modified Rodnan skin score (mRSS) at the end of each trial was what counted first, death and withdrawal second. Results: {Eighteen|S enrolled, u=studies} trials with {1,604|S enrolled} participants, all with the {diffuse|T diffuse, all} subtype, could be joined; they lasted 24 to 104 weeks and dealt with thirteen drugs. Next to placebo, rituximab lowered the mRSS by {6.2|M difference, v=-6.2, g=rituximab, c=placebo, dir=improved} points (95% CrI {2.9|cl, v=-9.4}-{9.4|ch, v=-2.9}) and methotrexate by {3.3|M difference, v=-3.3, g=methotrexate, c=placebo, dir=improved} ({−0.4|cl, v=-7.0} to {7.0|ch, v=0.4}). Relaxin did not lower it at all ({+0.6|M difference, g=relaxin, c=placebo, dir=worsened}). Deaths came to {41|A death, n, of=1604} among the {1,604|A death, of; S enrolled}, too few to rank anything by. Conclusions: Rituximab leads, on the strength of two trials.

Excerpt from the section on single trials
Some of the older evidence would not pass today. Brandt 1994 allotted {28|S randomised, @Brandt 1994} patients to ketanserin or placebo; at {month 9|W month, assess, @Brandt 1994} the skin score was {19.4|M score, mean, #k, t=P9M, g=ketanserin, c=placebo, @Brandt 1994} and {20.1|M score, mean, t=P9M, g=placebo, @Brandt 1994} in the mean, respectively ({P = 0.8|p#k, sig=0}). Who had dropped out, and when, is not told.

=== renal-news-h8 | news | retrospective cohort
Newswire – Kidney Week, Philadelphia

Scleroderma patients live longer with a new kidney, American data show

A transplant is worth the risk for people whose kidneys have been ruined by scleroderma, if they get as far as the operation. So concludes a study that was presented here on Saturday.

The researchers dug up all {612|S enrolled} patients with systemic sclerosis who had been put on the U.S. waiting list in 20 years. Women made up {77.5|X fp, of=612} percent. {Two hundred and eighty-three|S treated, g=transplanted} of them were transplanted, after a wait of 1.8 years in the middle; {329|S enrolled, g=waiting} were not. Follow-up ran to a median of {4.6|W year, follow, median} years.

Of the transplanted, {71|A death, n, g=transplanted, of=283} died, and of those left waiting {198|A death, n, g=waiting, of=329}. Hearts and lungs were what they mostly died of: the heart in {29|A heart, n, g=transplanted, of=71, sev=fatal} of the {71|A heart, of, g=transplanted; A death, n, g=transplanted}, the lungs in {15|A lung, n, g=transplanted, of=71, sev=fatal}. Rejection was seen in {22|A rejection, pct, g=transplanted, of=283} percent. Five years on, 82 percent of grafts were still at work.

Skin was not looked at. "The register has no skin score, and I wish it had," said the presenter, a nephrologist from Houston.

Renal crisis, the usual cause, befalls some 5 to 10 percent of patients with diffuse disease.

The meeting goes on until Sunday; 13,000 have registered.
=== rapa-action-h8 | news | randomised trial
Scleroderma: Injections Against IL-31 Calm Neither Skin nor Itch

— Phase 2 trial closes a door, but opens a window on lungs

by Staff Writer
February 18, 2025

Action Points
• Diffuse scleroderma goes with itch in up to half of patients.
• Note that one in five participants was lost before the primary endpoint was read.

Blocking interleukin-31 left diffuse scleroderma as it was, investigators from five countries write in Arthritis & Rheumatology.

By a ratio of 2:1, {75|S randomised} adults were randomized to nemolizumab ({50|S randomised, g=nemolizumab}) or placebo ({25|S randomised, g=placebo}). Mean mRSS at entry was {21.3|M score, mean, t=baseline, g=nemolizumab} in the former and {20.6|M score, mean, t=baseline, g=placebo} in the latter. All had {dcSSc|T diffuse, all}; {84|X fp, g=nemolizumab, of=50}% and {72|X fp, g=placebo, of=25}%, respectively, were women.

{Sixty|S analysed} patients were left to be analyzed at {week 24|W week, assess}, {41|S analysed, g=nemolizumab} and {19|S analysed, g=placebo}. The mRSS had changed by {−3.2|M change, mean, t=P24W, g=nemolizumab, c=placebo, dir=improved, #q} (SD {5.5|sd}) and {−3.7|M change, mean, t=P24W, g=placebo, dir=improved} (SD {4.9|sd}) points ({P=0.73|p#q, sig=0}); itch, on a 10-point scale, by −1.4 and −1.5.

But FVC rose by 0.9% with the antibody and fell by 2.6% without it (P=0.049).

Asthma got worse in {three|A worsening of asthma, n, g=nemolizumab, of=50} patients on nemolizumab. {Five|A serious adverse event, n, g=nemolizumab, of=50, ser=1} and {two|A serious adverse event, n, g=placebo, of=25, ser=1}, respectively, had serious adverse events.

The trial had been planned for 92.

Recommended Reading
• Eczema: 6 Biologics Compared

=== vaxx-digest-h8 | news | prospective cohort
Shingles vaccine: is it safe if you have scleroderma?

Those who take mycophenolate or rituximab for scleroderma are told to get the shingles shot. Many fear that it will stir the disease up. A Toronto clinic has counted.

{One hundred and sixty-eight|S enrolled} of its patients had two shots each. There were {139|X f, of=168} women among them and {29|X m, of=168} men; for {102|T limited, n, of=168} the disease was limited, for {58|T diffuse, n, of=168} diffuse and for {8|T sine, n, of=168} without any skin involvement (sine). A nurse rang after {7|W day, assess} days, a doctor saw them after {3|W month, assess} months.

A sore arm: {71|A sore arm, pct, of=168} percent. Fever: {24|A fever, pct, of=168} percent. {Four|A shingles, n, of=168} came down with shingles all the same. And scleroderma? The mean skin score was {7.0|M score, mean, t=baseline} before and {6.9|M score, mean, t=P3M, dir=improved} after {three months|W month, assess}. {Two|A admission to hospital, n, of=168} were admitted to hospital in the meantime.

"Get it," says the nurse.

Without the vaccine about 1 in 3 people have shingles in their lives; with rituximab, the yearly risk is 2 to 3 percent.

Ask our expert: 3 readers' questions on vaccines, answered below.

=== anca-case-h8 | article | case report
ANCA vasculitis in a patient with systemic sclerosis mistaken for renal crisis

1. The patient
He was 68, had had {limited cutaneous|T limited, all} systemic sclerosis (SSc) for 21 years, and his creatinine, 0.9 mg/dL in May, was 5.1 in July. Blood pressure: 135/80. Captopril was begun on suspicion of renal crisis. The {man|S enrolled, v=1; X m, v=1} got worse. A biopsy showed crescents in 9 of 14 glomeruli, MPO-ANCA stood at 140 U/mL. Rituximab 375 mg/m2 four times and steroids came next. By {week 12|W week, assess} the creatinine was 1.8. His modified Rodnan skin score, never high, was {7|M score, t=baseline} at the first visit and {4|M score, t=P12W, dir=improved} by the same week. A {urinary infection|A urinary infection, named, ser=1}, serious enough for admission, followed.

2. The literature
Of ANCA vasculitis in SSc, Koizumi et al. gathered {fifty|S enrolled, @Koizumi et al.} cases; {forty-four|X f, of=50, @Koizumi et al.} were women, {32|T limited, n, of=50, @Koizumi et al.} had limited and {13|T diffuse, n, of=50, @Koizumi et al.} diffuse SSc. {Twelve|A death, n, of=50, @Koizumi et al.} of the {fifty|A death, of, @Koizumi et al.; S enrolled, @Koizumi et al.} died. Blood pressure was normal in three out of four.

3. The lesson
Renal crisis with a normal pressure, so-called, accounts for 10% of all crises. Half of these may be something else. It takes 1 blood test to find out.

=== antioxid-passage-h8 | abstract | narrative review
Vitamins, fish, and N-acetylcysteine: a passage on harmless drugs in scleroderma

Harmless drugs make for harmless papers; there are exceptions.

N-acetylcysteine was infused for {5|W day, treat, @Tabard et al.} days by Tabard et al. in {twenty-two|S treated, @Tabard et al.; X f, of=22, @Tabard et al.} women with ulcers. Attacks became fewer at {1|W month, assess, @Tabard et al.} month, no ulcers disappeared. {Hot flushes|A hot flush, named, @Tabard et al.} and {headache|A headache, named, @Tabard et al.} were complained of. By mouth it was tried by Ostrowski et al. against placebo for {24|W week, treat, @Ostrowski et al.} weeks: {42|S randomised, @Ostrowski et al.} patients, half on either ({21|S randomised, g=NAC, @Ostrowski et al.; S randomised, g=placebo, @Ostrowski et al.} each). In the lung nothing happened; the mRSS crept from {9.5|M score, mean, t=baseline, g=NAC, @Ostrowski et al.} to {8.8|M score, mean, t=P24W, g=NAC, dir=improved, @Ostrowski et al.} on NAC and from {10.1|M score, mean, t=baseline, g=placebo, @Ostrowski et al.} to {9.9|M score, mean, t=P24W, g=placebo, dir=improved, @Ostrowski et al.} on placebo, in the mean.

Vitamin E, as a gel, was rubbed on ulcers by Carbone et al. in {fifteen|S treated, g=gel, @Carbone et al.} of {27|S enrolled, @Carbone et al.} patients and left off in the other {twelve|S enrolled, g=no gel, @Carbone et al.}; wounds closed after 13 weeks rather than 21. {No adverse event|A treatment-related adverse event, absent, g=gel, rel=1, @Carbone et al.} was due to the gel.

Fish oil must do with a single line: Price et al., {eighteen|S enrolled, @Price et al.} patients, {three|S withdrawn, @Price et al.} gone because of the taste, no effect.

All this costs between 10 and 40 euros a month, which is perhaps the point.

=== osteo-discussion-h8 | article | retrospective cohort
Men and women with systemic sclerosis on cyclophosphamide: who is left with what? Abridged

Summary of results
Our register had {342|S enrolled} patients who had been given cyclophosphamide, {251|X f, of=342} women and {91|X m, of=342} men. Diffuse skin was present in {69|T diffuse, pct, g=men, of=91}% of men, {55|T diffuse, pct, g=women, of=251}% of women. Treatment lasted a median of {7|W month, treat, median} months. At {12 months|W month, assess} after its start the mRSS had declined by {3.1|M change, mean, v=-3.1, t=P12M, g=men, dir=improved} ± {6.9|sd} in men and {3.8|M change, mean, v=-3.8, t=P12M, g=women, dir=improved} ± {6.0|sd} in women (means). Cystitis with blood was found in {eleven|A haemorrhagic cystitis, n, of=342}, cancer of the bladder in {three|A bladder cancer, n, of=342}; {38|A ovarian failure, n, g=women, of=251} women, that is {15|A ovarian failure, pct, g=women}%, had lost their periods for good.

Discussion
The sexes gain the same and pay differently. This must be told to a woman of 30 before the first dose, and rituximab be named as an alternative.

In the randomised comparison of Hewitt et al., where {40|S randomised, g=cyclophosphamide, @Hewitt et al.} were on cyclophosphamide and {41|S randomised, g=rituximab, @Hewitt et al.} on rituximab, ovaries were not looked at. {No cystitis|A cystitis, absent, @Hewitt et al.} was seen with either in {24|W week, follow, @Hewitt et al.} weeks of follow-up; the mRSS {fell in both|M change, nov, g=cyclophosphamide, dir=improved, @Hewitt et al.; M change, nov, g=rituximab, dir=improved, @Hewitt et al.}.

One limit of ours: doses were known for 7 in 10 only.

=== lungtx-table-h8 | abstract | systematic review
New lungs for systemic sclerosis: outcome of transplantation in a systematic review

Background. Surgeons shy away from systemic sclerosis (SSc), fearing for the graft because of the gullet. Are they right?

Methods. Three databases, to January 31, 2021; at least 5 recipients with SSc. Quality by Newcastle-Ottawa (0-9 stars).

Results. {Nine|S enrolled, u=studies} studies, {226|S enrolled} recipients with SSc. Alive after 1 year were 59 to 94%, after 3 years 46 to 80%; in no study did they do worse than recipients with other fibrosis. {Infections|A infection, named, sev=fatal} headed the causes of death. Table 1 has the larger ones. Skin was mentioned nowhere.

Table 1. Recipients with SSc
Study | n | Female, n (%) | Deaths, n | Acute rejection, n (%) | Median follow-up
Bevan 2014 | {29|S enrolled, @Bevan 2014} | {21|X f, of=29, @Bevan 2014} ({72|X fp, @Bevan 2014}) | {8|A death, n, of=29, @Bevan 2014} | {11|A acute rejection, n, of=29, @Bevan 2014} ({38|A acute rejection, pct, @Bevan 2014}) | {34|W month, follow, median, @Bevan 2014} months
Crossley 2017 | {72|S enrolled, @Crossley 2017} | {41|X f, of=72, @Crossley 2017} ({57|X fp, @Crossley 2017}) | {27|A death, n, of=72, @Crossley 2017} | {19|A acute rejection, n, of=72, @Crossley 2017} ({26|A acute rejection, pct, @Crossley 2017}) | {3.2|W year, follow, median, @Crossley 2017} years
Massimi 2010 | {14|S enrolled, @Massimi 2010} | {9|X f, of=14, @Massimi 2010} ({64|X fp, @Massimi 2010}) | {5|A death, n, of=14, @Massimi 2010} | {0|A acute rejection, absent, @Massimi 2010} ({0|A acute rejection, absent, @Massimi 2010}) | {20|W month, follow, median, @Massimi 2010} months
Yamashiro 2019 | {37|S enrolled, @Yamashiro 2019} | {30|X f, of=37, @Yamashiro 2019} ({81|X fp, @Yamashiro 2019}) | {6|A death, n, of=37, @Yamashiro 2019} | {13|A acute rejection, n, of=37, @Yamashiro 2019} ({35|A acute rejection, pct, @Yamashiro 2019}) | {2|W year, follow, median, @Yamashiro 2019} years

Conclusions. The fear is not borne out. The gullet was normal in less than 1 in 3.

=== glucocort-review-h8 | abstract | systematic review
Low-dose steroids for the skin of systemic sclerosis: much used, little studied (CRD42021277001)

Background: Every second patient with early systemic sclerosis (SSc) in Europe is on prednisone, trials or no trials.

Methods: Controlled studies, whether randomised or not, 1970 to 2021. Outcome one: skin; outcome two: renal crisis.

Results: Not more than {four|S enrolled, u=studies} could be unearthed, with {265|S enrolled} patients. Two found the skin softer. Renal crisis: {nine|A renal crisis, n, g=steroids} patients with steroids, {five|A renal crisis, n, g=no steroids} without. We retell those with figures.

Hofstra 2021: prednisolone 20 mg in {17|S randomised, g=prednisolone, @Hofstra 2021}, placebo in {18|S randomised, g=placebo, @Hofstra 2021}; {35|S randomised, @Hofstra 2021} altogether of 72 wanted. The mRSS at {6|W week, assess, @Hofstra 2021} weeks was {3.5|M difference, ls_mean, v=-3.5, t=P6W, g=prednisolone, c=placebo, dir=improved, @Hofstra 2021} lower with prednisolone by adjusted means (95% CI {7.1|cl, v=-7.1} lower to {0.1|ch} higher; {p = 0.06|p, sig=0}). {Four|S withdrawn, @Hofstra 2021} left for reasons to do with the epidemic.

Ueda 1992: dexamethasone pulses monthly in {eleven|S treated, g=pulses, @Ueda 1992}, no pulses in {ten|S enrolled, g=no pulses, @Ueda 1992}. Total skin score (0-66) {28.5|M score, t=baseline, g=pulses, @Ueda 1992} before and {25.8|M score, t=P6M, g=pulses, dir=improved, @Ueda 1992} {six|W month, assess, @Ueda 1992} months after in the pulsed, while in the others it {rose|M change, nov, t=P6M, g=no pulses, dir=worsened, @Ueda 1992}. {One|A tuberculosis, n, g=pulses, of=11, @Ueda 1992} of the pulsed had tuberculosis.

Conclusion: Fewer than 300 patients in 50 years: a scandal, quietly.

=== tnf-joints-roundup-h8 | news | congress report
CONGRESS ROUND-UP
TNF blockers, gold and other ghosts: a look back at scleroderma's discarded drugs

History room, Saturday, 12:00. A sandwich session, and a hundred sandwiches.

Infliximab. Dunmore et al. (2008) gave five infusions to {16|S treated, @Dunmore et al. (2008)} patients with {dcSSc|T diffuse, all, @Dunmore et al. (2008)}. The skin score, {26|M score, median, t=baseline, @Dunmore et al. (2008)} in the median (range {16|min} to {44|max}) at first, was {17|M score, median, t=P26W, dir=improved, sig=0, @Dunmore et al. (2008)} ({8|min} to {40|max}) at {26 weeks|W week, assess, @Dunmore et al. (2008)}; a difference that just missed significance. {Eight|S withdrawn, @Dunmore et al. (2008)} of the {sixteen|S treated, @Dunmore et al. (2008)} had left by then. {One hundred and twenty-seven|A any adverse event, events, v=127, @Dunmore et al. (2008)} adverse events were logged, {nineteen|A serious adverse event, events, ser=1, @Dunmore et al. (2008)} of them serious. {Three|A infusion reaction, n, of=16, @Dunmore et al. (2008)} patients reacted to an infusion.

Gold. Of the {nine|S treated, @Malone et al. (1979)} patients of Malone et al. (1979) {five|A rash, n, of=9, @Malone et al. (1979)} had rashes, and that was that.

Etanercept. In a chart review by Lam et al. (2007), {18|S enrolled, @Lam et al. (2007)} patients with inflamed joints, {14|X f, of=18, @Lam et al. (2007)} women and {4|X m, of=18, @Lam et al. (2007)} men, had been on it for a mean of {30|W month, treat, mean, @Lam et al. (2007)} months. Joints got better in 15. The mean skin score went from {6.6|M score, mean, t=baseline, @Lam et al. (2007)} to {3.9|M score, mean, dir=improved, @Lam et al. (2007)}, the speaker said.

Afterwards, questions. The oldest drug anyone in the room had ever given was thyroid extract, 1957.

=== alpha-network-h8 | abstract | network meta-analysis
Cell therapy, drugs or both for digital ulcers of systemic sclerosis? Network of randomised and other trials

Background: Ulcers at the fingertips heal slowly in systemic sclerosis (SSc). Cells compete with drugs. Methods: Comparative trials, randomised or not, were joined by network; healing at the last visit was what we looked for. Results: {Twelve|S enrolled, u=studies} trials and {809|S enrolled} participants were joined, follow-up being {5.5|W month, follow, mean} months on average. Versus placebo the odds of healing were higher with cells from fat (OR 3.4, 95% CI 1.3-8.9) and with nothing else. Major harm was rare. {Pain at the site of harvest|A pain at the site of harvest, named, g=cells} was told of after cells. {No deaths|A death, absent} occurred. Conclusions: Fat cells heal ulcers, in trials of poor quality at any rate.

Excerpt from the section on single trials
In Denmark and Italy one has tried plain fat rather than cells. Bonfanti 2019: {38|S randomised, @Bonfanti 2019} patients with one ulcer each, {25|S randomised, g=fat, @Bonfanti 2019} randomised to a graft of fat at the base of the finger, {13|S randomised, g=sham, @Bonfanti 2019} to a sham operation. Limited disease was found in {30|T limited, n, of=38, @Bonfanti 2019}. At {8|W week, assess, @Bonfanti 2019} weeks 23 ulcers and 1 ulcer had healed (P < 0.0001), whereupon the sham group was given fat as well. Rasch 2021, not randomised: in {nineteen|S treated, @Rasch 2021} patients with one hand treated in each, pain went down by 2.3 points of 10; {two|A haematoma, n, of=19, @Rasch 2021} had a haematoma.

=== dmard-reg-wire-h8 | news | registry cohort
Newswire — Vienna, June 12

Every third European with early scleroderma stops first drug within two years

No drug lasts for ever, and in scleroderma most last less than hoped. Register data from 29 countries, shown today, put figures to it.

{Three thousand four hundred and eight|S enrolled} patients who had started a first drug against hard skin or scarred lungs between 2010 and 2022 were looked up. Mycophenolate led with {1,633|S treated, g=mycophenolate}, ahead of methotrexate with {1,201|S treated, g=methotrexate} and cyclophosphamide with {574|S treated, g=cyclophosphamide}. {Seventy-eight|X fp, of=3408} percent were women, {52|T diffuse, pct, of=3408} percent diffuse. Median follow-up: {31|W month, follow, median} months.

Two years on, 34 percent were off their first drug. Side effects accounted for the stop in {311|A discontinuation due to adverse event, n, g=mycophenolate, of=1633} on mycophenolate, {288|A discontinuation due to adverse event, n, g=methotrexate, of=1201} on methotrexate and {71|A discontinuation due to adverse event, n, g=cyclophosphamide, of=574} on cyclophosphamide.

At {12 months|W month, assess} the skin score of those on mycophenolate was {11.2|M score, mean, t=P12M, g=mycophenolate, dir=improved} on average, down from {13.5|M score, mean, t=baseline, g=mycophenolate}; of those on methotrexate {9.0|M score, mean, t=P12M, g=methotrexate, dir=improved}, down from {10.1|M score, mean, t=baseline, g=methotrexate}; of those on cyclophosphamide {14.9|M score, mean, t=P12M, g=cyclophosphamide, dir=improved}, down from {18.8|M score, mean, t=baseline, g=cyclophosphamide}.

"This is no ranking," the presenter insisted, twice.

The congress has 14,200 participants. Editors: interview slots of 10 minutes until June 14.
=== scot-like-digest-h8 | news | randomised trial
Scleroderma – new blood, new skin? Trial pits cells against a year of pills and drips

What is worse, the disease or the cure? In scleroderma of the severe kind the question is meant in earnest. A British trial has gone into it for nine years.

It began with {forty-six|S randomised} people, who were drawn by lot: {24|S randomised, g=transplant} for a transplant of their own stem cells, {22|S randomised, g=drugs} for cyclophosphamide and then mycophenolate. {Three|S withdrawn} of them, {two|S withdrawn, g=transplant} on the transplant side and {one|S withdrawn, g=drugs} on the other, took their leave before anything was done. All had {diffuse|T diffuse, all} disease with a score of 15 or above.

What the skin did is quickly told. At {two years|W year, assess} the modified Rodnan score had halved on the transplant side ({51|M percent_change, v=-51, t=P2Y, g=transplant, dir=improved} percent down) and shrunk by a quarter on the drug side ({24|M percent_change, v=-24, t=P2Y, g=drugs, dir=improved} percent down). That {the transplant did better|M difference, nov, t=P2Y, g=transplant, c=drugs, dir=improved} cannot well be chance ({P = 0.003|p, sig=1}).

What it cost is quickly told as well. {Three|A treatment-related death, n, g=transplant, rel=1} people died from the transplant. With drugs {no one died from treatment|A treatment-related death, absent, g=drugs, rel=1}, but {five|A death, n, g=drugs} died in the long run; all deaths counted, there were {five|A death, n, g=transplant} on the transplant side, too.

"{Five|A death, n, g=transplant} and {five|A death, n, g=drugs}," says the lead investigator. "Do what you like with that."

The trial cost 3.1 million pounds. One in 20 British patients would qualify.

=== vedolizu-lines-h8 | news | open-label trial
Heart pills, new hopes: ranolazine, and a modest result in scleroderma

Doctors like new uses for old pills, for they are cheap. In Ljubljana they have now given ranolazine, a pill for angina, to {twenty-one|S treated} people whose scleroderma had gone to the heart, {17|X f, of=21} women and {4|X m, of=21} men.

{Eighteen|S completed} of the {21|S treated} took it for the whole {10|W week, treat} weeks. The heart's filling, by ultrasound, was better at {week 10|W week, assess} (P=0.03). Nobody walked any farther for it.

Half the participants, more or less, had the diffuse form: {11|T diffuse, n, of=21}, to {10|T limited, n, of=21} with the limited one. The skin score of the first was {16.4|M score, mean, t=baseline, g=diffuse} and that of the second {5.2|M score, mean, t=baseline, g=limited} (means at the start); it was not taken again.

{Nine|A constipation, n, of=21} people were constipated and {six|A dizziness, n, of=21} dizzy. For {two|A discontinuation due to adverse event, n, of=21} this was reason enough to stop. A QT interval above 500 ms, which was what the doctors feared, was seen in {none|A QT prolongation, absent}.

"Don't try this at home," said the cardiologist among them, since ranolazine and some antibiotics kill one another's users.

A pack of 60 costs 31 euros. Subscribe and save: 12 issues for the price of 9.

=== ethnicity-cohort-news-h8 | news | registry cohort
Black Americans die earlier of scleroderma, 21-center count confirms

Scleroderma is harder on Black people, every American rheumatologist will tell you. How much harder is now in print.

Of {1,940|S enrolled} patients from 21 centers, {388|S enrolled, g=Black} were Black and {1,552|S enrolled, g=White} White. The two groups, let it be said, differed in much else: in the share of men ({22|X mp, g=Black, of=388}% of Black and {14|X mp, g=White, of=1552}% of White patients), and in the share of diffuse disease ({57|T diffuse, pct, g=Black, of=388}% versus {36|T diffuse, pct, g=White, of=1552}%).

At enrollment the mRSS averaged {15.3|M score, mean, t=baseline, g=Black} and {9.9|M score, mean, t=baseline, g=White}. FVC averaged 69% and 83%.

In {5.6|W year, follow, mean} years, the average time of follow-up, {103|A death, n, g=Black, of=388} Black patients ({26.5|A death, pct, g=Black}%) and {248|A death, n, g=White, of=1552} White patients ({16.0|A death, pct, g=White}%) had died. Income explained some of the gap. With income, sex and subtype evened out, the hazard ratio was still 1.4 (95% CI 1.1-1.8).

The lungs were to blame in {61|A lung, n, g=Black, of=103, sev=fatal} of the {103|A lung, of, g=Black; A death, n, g=Black}, and the heart in {20|A heart, n, g=Black, of=103, sev=fatal}.

"We need them in trials," a coauthor said. In the last ten drug trials, 6% of participants were Black.

=== cyclo-pulse-scls-passage-h8 | abstract | narrative review
Pulses, pills, or both: cyclophosphamide in small studies of scleroderma skin

Small studies were the daily bread of the nineties.

Pulses every month were what {28|S treated, @Berthold et al.} patients of Berthold et al. got, {20|X f, of=28, @Berthold et al.} women and {8|X m, of=28, @Berthold et al.} men, {17|T diffuse, n, of=28, @Berthold et al.} of the diffuse, {11|T limited, n, of=28, @Berthold et al.} of the limited type. In the diffuse the median score was {26|M score, median, t=baseline, g=diffuse, @Berthold et al.}, then {20|M score, median, t=P6M, g=diffuse, dir=improved, @Berthold et al.} at {6|W month, assess, @Berthold et al.} and {15|M score, median, t=P12M, g=diffuse, dir=improved, @Berthold et al.} at {12|W month, assess, @Berthold et al.} months; in the limited it was {8|M score, median, t=baseline, g=limited, @Berthold et al.}, {8|M score, median, t=P6M, g=limited, dir=stable, @Berthold et al.} and {7|M score, median, t=P12M, g=limited, dir=improved, @Berthold et al.}.

Pills were preferred by Aubert et al. Their {thirteen|S treated, @Aubert et al.}, all with {dcSSc|T diffuse, all, @Aubert et al.}, took 2 mg/kg for {12|W month, treat, @Aubert et al.} months with prednisone on top. The skin score went down by {38|M percent_change, v=-38, dir=improved, @Aubert et al.} % ({p = 0.005|p, sig=1}). {Four|A herpes zoster, n, of=13, @Aubert et al.} of the {thirteen|A herpes zoster, of, @Aubert et al.; S treated, @Aubert et al.} had herpes zoster.

Pulses and pills were compared by Zampieri et al., who did without lots: {nine|S treated, g=pulses, @Zampieri et al.} had pulses, {eleven|S treated, g=pills, @Zampieri et al.} pills. At {9|W month, assess, @Zampieri et al.} months skin was {no better with the one than with the other|M difference, nov, t=P9M, g=pulses, c=pills, dir=stable, @Zampieri et al.} by Rodnan's score. {Nausea|A nausea, named, g=pulses, @Zampieri et al.} went with the pulses, {cystitis|A cystitis, named, g=pills, @Zampieri et al.} with the pills.

A cumulative dose above 36 g is to be shunned, on that all agree.

=== alemt-case-h8 | article | case report
Eculizumab in renal crisis of systemic sclerosis with thrombotic microangiopathy

Abstract
Complement may have a hand in renal crisis. We treated a 44-year-old {man|S treated, v=1; X m, v=1} with {diffuse cutaneous|T diffuse, all} systemic sclerosis (SSc) of 14 months' duration, in whom platelets of 61 × 10^9/L, schistocytes and a creatinine of 5.9 mg/dL were found together. Captopril did not turn the tide. Eculizumab, 900 mg a week four times and then 1200 mg every other week, did. By {week 3|W week, assess} the platelets were normal, by {week 10|W week, assess} the creatinine was 2.2 mg/dL. Treatment went on for {7|W month, treat} months. The modified Rodnan skin score, {33|M score, t=baseline} when it all began, was {34|M score, t=P7M, dir=worsened} at {month 7|W month, assess}. {No meningitis|A meningitis, absent} occurred (he had been vaccinated); a {catheter infection|A catheter infection, named} did.

Introduction
Of patients with renal crisis, 4 to 10 in 100 have a microangiopathy. Untreated, 9 in 10 were dead within a year, before 1979.

Comment
In the only series so far, that of Delcourt et al., eculizumab was given to {seven|S treated, @Delcourt et al.} patients, {five|X f, of=7, @Delcourt et al.} of them women. {One|A death, n, of=7, @Delcourt et al.} died and three came off dialysis. It is an expensive hope: 18,000 dollars a week.

=== pden-discussion-h8 | article | randomised trial
Ultrasound-guided stopping of immunosuppression in systemic sclerosis: discussion of a trial, with its chief results

Chief results
Of {one hundred and fifteen|S screened} patients screened, {88|S randomised} were randomised to be managed by ultrasound of the skin ({43|S randomised, g=ultrasound}) or by the fingers of their doctor ({45|S randomised, g=fingers}), for {18|W month, treat} months. {Seventy-nine|S completed} completed. At {month 18|W month, assess} mRSS, scored by someone who did not know, was {9.6|M score, ls_mean, t=P18M, g=ultrasound} and {9.2|M score, ls_mean, t=P18M, g=fingers} in adjusted means, a difference of {0.4|M difference, ls_mean, t=P18M, g=ultrasound, c=fingers, dir=stable} (95% CI {−1.3|cl} to {2.1|ch}), which is no difference. Patients in the ultrasound group took 31% less mycophenolate, and infections numbered {38|A infection, events, g=ultrasound} as against {61|A infection, events, g=fingers}.

Discussion
Fingers overtreat. The skin of a patient ill for 6 years is thick with scar, not with inflammation, and only a probe tells the one from the other. We have no answer to the objection that {88|S randomised} patients are too few to prove sameness.

That ultrasound changes early had been taught us by Mancuso et al. In their {sixteen|S enrolled, @Mancuso et al.} patients it did so at {4|W week, assess, @Mancuso et al.} weeks, while the mRSS {had not changed|M change, nov, t=P4W, dir=stable, @Mancuso et al.} then and {had improved|M change, nov, t=P24W, dir=improved, @Mancuso et al.} only at {24|W week, assess, @Mancuso et al.}. {Two|S withdrawn, @Mancuso et al.} of the {sixteen|S enrolled, @Mancuso et al.} dropped out.

Probes cost from 6,000 dollars. Fingers come in tens and cost nothing.

=== rarefour-table-review-h8 | abstract | systematic review
Imatinib for the skin of systemic sclerosis: an end to the story? Review with table

Background. Imatinib was to be the drug for systemic sclerosis (SSc). A decade on, we draw the line under it.

Methods. Searches of four databases ended on May 5, 2021. Prospective studies only. No pooling, designs being too unlike.

Results. {Ten|S enrolled, u=studies} studies, {184|S enrolled} patients. Withdrawals amounted to {71|S withdrawn}. Oedema was seen in {96|A oedema, n, of=184} patients, muscle cramps in {60|A muscle cramp, n, of=184}. The four which gave the mRSS in full are in Table 1.

Table 1. Four studies of imatinib (mRSS as mean)
Study | Dose, mg | dcSSc, n | n | mRSS, baseline | mRSS, {6|W month, assess, @Erdem 2011; W month, assess, @Jourdan 2012; W month, assess, @Kubota 2013; W month, assess, @Sartori 2010} months | Stopped for adverse events, n
Erdem 2011 | 400 | {18|T diffuse, n, of=18, @Erdem 2011} | {18|S enrolled, @Erdem 2011} | {27.4|M score, mean, t=baseline, @Erdem 2011} | {25.9|M score, mean, t=P6M, dir=improved, @Erdem 2011} | {6|A discontinuation due to adverse event, n, of=18, @Erdem 2011}
Jourdan 2012 | 400 | {12|T diffuse, n, of=20, @Jourdan 2012} | {20|S enrolled, @Jourdan 2012} | {21.8|M score, mean, t=baseline, @Jourdan 2012} | {22.3|M score, mean, t=P6M, dir=worsened, @Jourdan 2012} | {8|A discontinuation due to adverse event, n, of=20, @Jourdan 2012}
Kubota 2013 | 100 | {5|T diffuse, n, of=9, @Kubota 2013} | {9|S enrolled, @Kubota 2013} | {14.0|M score, mean, t=baseline, @Kubota 2013} | {14.0|M score, mean, t=P6M, dir=stable, @Kubota 2013} | {0|A discontinuation due to adverse event, absent, @Kubota 2013}
Sartori 2010 | 200 | {22|T diffuse, n, of=30, @Sartori 2010} | {30|S enrolled, @Sartori 2010} | {24.1|M score, mean, t=baseline, @Sartori 2010} | {19.0|M score, mean, t=P6M, dir=improved, @Sartori 2010} | {4|A discontinuation due to adverse event, n, of=30, @Sartori 2010}

Conclusions. What helps is badly borne, and what is well borne helps little. No further trial is listed among the 112 now open in SSc.

=== pomalid-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Thalidomide's children: a noon debate on scleroderma's oddest drugs

Hall 3, Friday, 12:15. Pro and con had fifteen minutes each, with a bell.

Pro brought up Okafor et al. (2001), who had given thalidomide, 50 mg to begin with, to {eleven|S treated, @Okafor et al. (2001)} people with {diffuse|T diffuse, all, @Okafor et al. (2001)} scleroderma (systemic sclerosis, SSc) for {12|W week, treat, @Okafor et al. (2001)} weeks. Their skin healed and grew dark in places. The score was not told, to the amusement of con. Drowsiness overcame {ten|A drowsiness, n, of=11, @Okafor et al. (2001)}.

Con countered with Stavrou et al. (2016), a trial that randomised {48|S randomised, @Stavrou et al. (2016)} patients to lenalidomide ({24|S randomised, g=lenalidomide, @Stavrou et al. (2016)}) or placebo ({24|S randomised, g=placebo, @Stavrou et al. (2016)}). The score at {30 weeks|W week, assess, @Stavrou et al. (2016)} was {1.9|M difference, t=P30W, g=lenalidomide, c=placebo, dir=worsened, @Stavrou et al. (2016)} points higher, that is worse, with the drug (95% CI {−1.1|cl} to {4.9|ch}). Clots formed in {three|A thrombosis, n, g=lenalidomide, of=24, @Stavrou et al. (2016)}, all on lenalidomide, and {thirteen|S withdrawn, g=lenalidomide, @Stavrou et al. (2016)} patients left that arm.

Pro then cited mice. The bell rang.

A show of hands beforehand had gone 40 to 71 against; afterwards it was 12 to 99. Lunch boxes were handed out from 12:45.

=== pooled-placebo-nma-h8 | abstract | network meta-analysis
Comparative effects of nine treatments on skin and disability in early systemic sclerosis: network meta-analysis

Background: How much disability (HAQ-DI) goes with how much skin (mRSS) depends on whom one asks. Methods: Trials of 24 weeks or more in early systemic sclerosis (SSc) were joined by frequentist network. Results: {Fourteen|S enrolled, u=studies} trials in {1,215|S enrolled} patients, {79|X fp, of=1215}% of them women, gave both measures. Tocilizumab (−0.05), abatacept (−0.17) and methotrexate (−0.09) moved the HAQ-DI against placebo; only abatacept did so with certainty (95% CI −0.30 to −0.04). mRSS moved as follows, again against placebo: tocilizumab {−1.8|M difference, g=tocilizumab, c=placebo, dir=improved} ({−3.9|cl} to {0.3|ch}), abatacept {−1.5|M difference, g=abatacept, c=placebo, dir=improved} ({−4.1|cl} to {1.1|ch}), methotrexate {−3.0|M difference, g=methotrexate, c=placebo, dir=improved} ({−6.2|cl} to {0.2|ch}), riociguat {−2.3|M difference, g=riociguat, c=placebo, dir=improved} ({−5.0|cl} to {0.4|ch}). Conclusions: Skin and disability are not twins.

Excerpt from the section on single trials
The soluble guanylate cyclase had its day with Bergstrand 2020. {Sixty|S randomised, g=riociguat, @Bergstrand 2020} patients were randomised to riociguat, {61|S randomised, g=placebo, @Bergstrand 2020} to placebo. At {week 52|W week, assess, @Bergstrand 2020}, {−2.2|M difference, t=P52W, g=riociguat, c=placebo, dir=improved, @Bergstrand 2020} was what separated the arms in mRSS ({P = 0.08|p, sig=0}). Progress of skin, that is 5 points and 25% up, came in {19|M responders, t=P52W, g=riociguat, dir=worsened, @Bergstrand 2020} and {36|M responders, t=P52W, g=placebo, dir=worsened, @Bergstrand 2020} per cent. Low blood pressure in {eleven|A low blood pressure, n, g=riociguat, of=60, @Bergstrand 2020} and {four|A low blood pressure, n, g=placebo, of=61, @Bergstrand 2020}.

=== gsk-outro-press-h8 | news | phase 1 trial
First patients treated: donor-derived CAR cells in severe scleroderma, interim word

Cambridge, Mass., October 14 -- Cells from a stranger, edited so that the body lets them be, have been infused in {seven|S treated} people with severe diffuse scleroderma. The maker reports on the first {five|S analysed, g=first five}, who have been seen for {three|W month, follow} months at least.

{Four|X f, g=first five, of=5} of these {five|X of, g=first five; S analysed, g=first five} are women. All of the {seven|S treated} have {diffuse|T diffuse, all} disease; three have lung scars as well.

Their skin scores before and at {month 3|W month, assess}: {41|M score, t=baseline, g=patient 1} and {27|M score, t=P3M, g=patient 1, dir=improved} in patient 1, {30|M score, t=baseline, g=patient 2} and {22|M score, t=P3M, g=patient 2, dir=improved} in patient 2, {36|M score, t=baseline, g=patient 3} and {36|M score, t=P3M, g=patient 3, dir=stable} in patient 3, {24|M score, t=baseline, g=patient 4} and {13|M score, t=P3M, g=patient 4, dir=improved} in patient 4, {28|M score, t=baseline, g=patient 5} and {19|M score, t=P3M, g=patient 5, dir=improved} in patient 5. FVC gained 4 points in the median.

Of the {seven|A cytokine release syndrome, of; S treated}, {four|A cytokine release syndrome, n, of=7, grade=1} had a cytokine release syndrome, grade 1 in each; {no graft-versus-host disease|A graft-versus-host disease, absent} was found. {One|A shingles, n, of=7} had shingles.

Regulators have given leave for dose level 3. Cash: 88 million dollars, enough until 2027.
=== palone-fluid-news-h8 | news | randomised trial
Cheap drug for water pills' sake: spironolactone and hard skin in Mumbai

Spironolactone is a water pill from the fifties. In mice it blunts scars; so physicians in Mumbai gave it to people with scleroderma.

There were {fifty-six|S randomised}, randomly divided in half: {28|S randomised, g=spironolactone} on the drug and {28|S randomised, g=usual care} on usual care alone, for {six|W month, treat} months. Of the former {25|S completed, g=spironolactone}, and of the latter {27|S completed, g=usual care}, could be followed to the last. Women outnumbered men by {6|X ratio} to 1 overall.

The modified Rodnan score, assessed at {3|W month, assess} and {6|W month, assess} months, {did not part the halves|M difference, nov, #a, t=P3M, g=spironolactone, c=usual care, dir=stable; M difference, nov, #b, t=P6M, g=spironolactone, c=usual care, dir=stable} at either visit ({P = 0.48|p#a, sig=0} at the first, {0.31|p#b, sig=0} at the second). Within the spironolactone half it slid from {18.4|M score, mean, t=baseline, g=spironolactone} to {16.2|M score, mean, t=P6M, g=spironolactone, dir=improved} on average.

Potassium went above 5.5 mmol/L in {four|A high potassium, n, g=spironolactone, of=28}, breasts were tender in {three|A breast tenderness, n, g=spironolactone, of=28} men, all on the drug. {Hospital was needed by nobody|A hospitalisation, absent}.

At 4 rupees a tablet, one would have wished for more.

=== halves-press-h8 | news | randomised trial
Company announces {48-week|W week, assess} data: antibody against CD20 given under the skin

Copenhagen, June 4, 2025. Given under the skin instead of by vein, a CD20 antibody has kept scleroderma in check for {48|W week, treat} weeks as well as by vein, Nordlys Bio said in a statement.

By lot, half of {134|S randomised} participants ({n=67|S randomised, g=subcutaneous}) were assigned to injections and half ({n=67|S randomised, g=intravenous}) to infusions. Diffuse disease was present in {39|T diffuse, n, g=subcutaneous, of=67} and {42|T diffuse, n, g=intravenous, of=67} of them, limited disease in {28|T limited, n, g=subcutaneous, of=67} and {25|T limited, n, g=intravenous, of=67}. {Sixty|S completed, g=subcutaneous; S completed, g=intravenous} people in either arm went the distance.

At {week 48|W week, assess}, mRSS was lower than at baseline by {6.0|M change, ls_mean, v=-6.0, t=P48W, g=subcutaneous, dir=improved} with injections, {6.3|M change, ls_mean, v=-6.3, t=P48W, g=intravenous, dir=improved} with infusions (least-squares means; difference {0.3|M difference, ls_mean, t=P48W, g=subcutaneous, c=intravenous, dir=stable}, 95% CI {−1.2|cl} to {1.8|ch}), which fulfils the rule of non-inferiority (margin 2.5).

Reactions, to the injection {twenty-two|A injection reaction, n, g=subcutaneous, of=67}, to the infusion {sixteen|A infusion reaction, n, g=intravenous, of=67} people. Serious infections: {5|A serious infection, n, g=subcutaneous, of=67, ser=1} versus {5|A serious infection, n, g=intravenous, of=67, ser=1}. {One|A death, n, g=intravenous, of=67, rel=0} death in the intravenous arm was judged unrelated.

About Nordlys Bio: 61 people, 2 labs. About CD20: marks B cells.

=== former-latter-wire-h8 | news | registry cohort
Newswire — Sydney

Iron drips lift tired scleroderma patients, at any rate for a season

Anemia is found in a quarter of people with scleroderma, and the gut is often at fault. Iron by mouth upsets it still more. By vein it works, Australian doctors report.

They drew on two clinics. In one, {thirty-four|S treated, g=drip} anemic patients had been given a drip of 1,000 mg; in the other, {thirty-one|S enrolled, g=tablets} had gone on with tablets. Women made up {30|X f, g=drip, of=34} of the former and {29|X f, g=tablets, of=31} of the latter. Mostly the disease was limited: {26|T limited, n, g=drip, of=34} and {21|T limited, n, g=tablets, of=31}.

By {week 12|W week, assess} hemoglobin had risen by 21 and 6 g/L, fatigue had improved by 8 and 2 points. At {one year|W year, assess} nothing was left of the lead.

Low phosphate, a known snag of the drip, was measured in {nine|A low phosphate, n, g=drip, of=34}, {one|A bone fracture, n, g=drip, of=34} of whom broke a bone. Black stools, harmless but alarming, were the lot of {seventeen|A black stools, n, g=tablets, of=31} on tablets.

Nobody touched the skin score; "we forgot," the lead author owns.

A third of patients had watermelon stomach, at any rate among the 40 who were scoped.

=== remaining-passage-h8 | abstract | narrative review
Minor treatments of the skin in scleroderma: a passage on creams, rays and needles

What can be done from outside?

Creams. Tacrolimus ointment was spread on one hand of {sixteen|S treated, @Ferreira et al.} patients by Ferreira et al. for {8|W week, treat, @Ferreira et al.} weeks. {Three|S withdrawn, @Ferreira et al.} stopped coming, and the remaining {thirteen|S analysed, @Ferreira et al.} had fewer cracks. Stinging was felt by {nine|A stinging, n, of=16, @Ferreira et al.}.

Rays. Low-level laser was aimed at fingers in a trial of Wysocka et al. Of {forty-four|S randomised, @Wysocka et al.} patients, {22|S randomised, g=laser, @Wysocka et al.} were treated with it and {22|S randomised, g=sham, @Wysocka et al.} with a dead lamp. {Nobody complained of anything|A any adverse event, absent, @Wysocka et al.}. After {3|W week, assess, @Wysocka et al.} weeks the score of the hands alone was better with laser; that of the whole body, for which see their Table 3, was {11.0|M score, median, #w, t=P3W, g=laser, c=sham, @Wysocka et al.} and {11.5|M score, median, t=P3W, g=sham, @Wysocka et al.} (medians; {p = 0.66|p#w, sig=0}).

Needles. Acupuncture, say Tokunaga et al., made 7 of 20 hands warmer. Hyaluronidase was injected around the mouth by Berger et al. in {five|S treated, @Berger et al.; X f, of=5, @Berger et al.} women, all {five|S treated, @Berger et al.} of {limited|T limited, all, @Berger et al.} type; {two|A bruising, n, of=5, @Berger et al.} were bruised. At {9|W month, assess, @Berger et al.} months the mouth was wider still by 5 mm.

One will note that nobody has combined creams, rays and needles, which is just as well.

=== reanalysis-discussion-h8 | article | post hoc analysis
Does C-reactive protein choose whom tocilizumab helps? A second look at two trials: discussion

What we did and found
We put the data of both tocilizumab trials together, {297|S enrolled} patients in all, of whom {148|S treated, g=tocilizumab} had had the drug and {149|S treated, g=placebo} placebo, and cut them by C-reactive protein. With placebo, mRSS at {48 weeks|W week, assess} was down by {3.4|M change, mean, v=-3.4, t=P48W, g=placebo, dir=improved}; with tocilizumab by {5.6|M change, mean, v=-5.6, t=P48W, g=tocilizumab, dir=improved} (means). Above 10 mg/L the drug's lead was the same as below. {Diffuse|T diffuse, all} disease was common to all.

Discussion
The protein chooses nobody, then, as far as skin goes. That we had so few with high values, 61, speaks against too firm a tone. Serious infections ran to {eight|A serious infection, n, g=tocilizumab, of=148, ser=1} with the drug, to {nine|A serious infection, n, g=placebo, of=149, ser=1} without.

One trial stands apart. In FOCUS-1, its {87|S randomised, @FOCUS-1} randomised patients ({43|S randomised, g=tocilizumab, @FOCUS-1} tocilizumab, {44|S randomised, g=placebo, @FOCUS-1} placebo), the skin at {24 weeks|W week, assess, @FOCUS-1} was {2.7|M difference, ls_mean, v=-2.7, t=P24W, g=tocilizumab, c=placebo, dir=improved, @FOCUS-1} points better by adjusted means, the p value {0.09|p, sig=0} notwithstanding. {One|A death, n, g=tocilizumab, of=43, @FOCUS-1} patient on tocilizumab died.

We thank 2 reviewers, of whom 1 made us start anew.

=== courses-case-h8 | article | case report
Six courses of cyclophosphamide and one of doubt: systemic sclerosis after breast implants

Abstract
Whether silicone causes systemic sclerosis (SSc) is a question of the nineties that will not die. A 36-year-old {woman|S enrolled, v=1; X f, v=1} had had implants for 9 years when {diffuse|T diffuse, all} SSc set in. Implants were taken out, and cyclophosphamide was given, six courses over {24 weeks|W week, treat}. The modified Rodnan skin score was {30|M score, t=baseline} before, {24|M score, t=P24W, dir=improved} at {week 24|W week, assess} and {12|M score, t=P24M, dir=improved} at {month 24|W month, assess}. {Leukopenia|A leukopenia, named, grade=3} (grade 3) delayed the fourth course; {hair loss|A hair loss, named} was slight.

1. Introduction
Large cohorts have not confirmed the link: the relative risk is about 1, give or take 0.5.

2. Discussion
What did the trick, the knife or the drug? In the report of Aldana et al., {three|S enrolled, @Aldana et al.; X f, of=3, @Aldana et al.} women had their implants out and no drug; one's skin score went down by {14|M change, v=-14, g=patient 1, dir=improved, @Aldana et al.}, another's by {1|M change, v=-1, g=patient 2, dir=improved, @Aldana et al.}, the third's up by {6|M change, v=6, g=patient 3, dir=worsened, @Aldana et al.}. All {three|S enrolled, @Aldana et al.} had been ill for less than 2 years.

Explantation costs 5,000 euros. It is not refunded.

=== followlast-meta-h8 | abstract | meta-analysis
Tocilizumab and rituximab for the skin in systemic sclerosis, pooled side by side

Purpose
Skin has been a secondary matter in most trials of biologics in systemic sclerosis (SSc). Pooling may bring to light what single trials cannot.

Methods
Databases: four. Last search: August 14, 2024. Single-arm changes of the modified Rodnan skin score (mRSS) were pooled by random effects, for either drug separately.

Results
{Twenty-eight|S enrolled, u=studies} studies enrolling {1,176|S enrolled} patients were pooled: 19 dealt with rituximab, 9 with tocilizumab. With rituximab the mRSS dropped by {4.84|M change, v=-4.84, t=P6M, g=rituximab, dir=improved} (95% CI {3.51|cl, v=-6.17}-{6.17|ch, v=-3.51}), {6.40|M change, v=-6.40, t=P12M, g=rituximab, dir=improved} (95% CI {4.77|cl, v=-8.03}-{8.03|ch, v=-4.77}) and {8.12|M change, v=-8.12, t=P24M, g=rituximab, dir=improved} (95% CI {5.90|cl, v=-10.34}-{10.34|ch, v=-5.90}) at {6|W month, assess}, {12|W month, assess} and {24|W month, assess} months; with tocilizumab, for which there are data at {6|W month, assess} and {12 months|W month, assess} alone, by {3.16|M change, v=-3.16, t=P6M, g=tocilizumab, dir=improved} (95% CI {1.44|cl, v=-4.88}-{4.88|ch, v=-1.44}) and {5.27|M change, v=-5.27, t=P12M, g=tocilizumab, dir=improved} (95% CI {3.02|cl, v=-7.52}-{7.52|ch, v=-3.02}). In the diffuse cutaneous subtype, rituximab had taken off {8.9|M change, v=-8.9, t=P12M, g=rituximab in dcSSc, dir=improved} at {12 months|W month, assess}. Serious infections came to {5.1|A serious infection, pct, g=rituximab, ser=1}% with rituximab and {6.8|A serious infection, pct, g=tocilizumab, ser=1}% with tocilizumab.

Conclusion
Both soften skin. Which does it better, single arms cannot say; differences of 1 to 2 points least of all.

=== twotrials-review-h8 | abstract | systematic review
Oral type I collagen, minocycline, relaxin: negative trials in diffuse systemic sclerosis revisited

Background: Negative trials are forgotten sooner than positive ones. In diffuse systemic sclerosis (SSc), they are the majority.

Methods: Trials published from 1990 to 2010 that were negative for the skin; two databases.

Results: {Thirteen|S enrolled, u=studies} trials were found, {942|S randomised} patients having been randomised. {Eighty-eight|A death, n, of=942} patients died.

Three are retold. Engstrom 1998 gave minocycline to {thirty-one|S treated, @Engstrom 1998} patients without controls; {nineteen|S completed, @Engstrom 1998} reached {month 12|W month, assess, @Engstrom 1998}, and in these the mean score was {−1.9|M change, mean, t=P12M, dir=improved, @Engstrom 1998} away from where it had begun. Laskaris 2003 had {71|S randomised, @Laskaris 2003} patients on high ({36|S randomised, g=high dose, @Laskaris 2003}) or low doses ({35|S randomised, g=low dose, @Laskaris 2003}) of D-penicillamine; after {2|W year, assess, @Laskaris 2003} years the skin score had dropped by {4.8|M change, mean, v=-4.8, t=P2Y, g=high dose, dir=improved, @Laskaris 2003} ± {10.3|sd} and {6.9|M change, mean, v=-6.9, t=P2Y, g=low dose, dir=improved, @Laskaris 2003} ± {8.4|sd}, in the mean, and {8|A discontinuation due to adverse event, n, g=high dose, of=36, @Laskaris 2003} and {2|A discontinuation due to adverse event, n, g=low dose, of=35, @Laskaris 2003} patients, respectively, had stopped for side effects. Quist 2007, finally, fed collagen to {83|S randomised, g=collagen, @Quist 2007} and starch to {85|S randomised, g=placebo, @Quist 2007}; there was {no difference|M difference, nov, t=P12M, g=collagen, c=placebo, dir=stable, @Quist 2007} in mRSS at {12 months|W month, assess, @Quist 2007}.

Conclusion: Skin gets better on its own. This is what negative trials have to teach.

=== posters-roundup-two-h8 | news | congress report
CONGRESS ROUND-UP
Scleroderma overlap: when two diseases share one patient

Room 11, Sunday, 10:00. About one patient in ten with systemic sclerosis (SSc) has a second rheumatic disease. The session asked what it changes.

Muscle first. Jelinek et al. (2023) had among {1,206|S enrolled, @Jelinek et al. (2023)} patients of theirs {97|T overlap, n, of=1206, @Jelinek et al. (2023)} with an overlap, {8|T overlap, pct, of=1206, @Jelinek et al. (2023)}%, two-thirds of it with myositis. {Twenty-nine|A death, n, g=overlap, of=97, @Jelinek et al. (2023)} of the {97|A death, of, g=overlap, @Jelinek et al. (2023); T overlap, n, of=1206, @Jelinek et al. (2023)} died in {6|W year, follow, median, @Jelinek et al. (2023)} years (median), most often of the {heart|A heart, named, g=overlap, sev=fatal, @Jelinek et al. (2023)}. Their skin score averaged {8.1|M score, mean, t=baseline, g=overlap, @Jelinek et al. (2023)} at the first visit.

Joints second. Rituximab was given to {twelve|S treated, @Moyo et al. (2020)} patients who had rheumatoid arthritis with SSc, by Moyo et al. (2020). {Eleven|X f, of=12, @Moyo et al. (2020)} were women. Swollen joints went from 9 to 2 by {month 6|W month, assess, @Moyo et al. (2020)}; as for skin, the score {moved neither up nor down|M change, nov, t=P6M, dir=stable, @Moyo et al. (2020)} by that date. {No infusion reactions|A infusion reaction, absent, @Moyo et al. (2020)} were seen.

Livers third: a study of biliary cholangitis with 51 patients was announced and then withdrawn by its authors.

The chair, who had counted on 45 minutes, closed after 70.

=== sharelink-nma-h8 | abstract | network meta-analysis
Pulmonary hypertension in systemic sclerosis: drugs compared within the disease

Background: Trials of drugs for pulmonary arterial hypertension (PAH) include patients with systemic sclerosis (SSc) as a minority. Their results are given apart now and then. Methods: Subgroups with SSc were extracted and put into a network, clinical worsening being the outcome. Results: {Seven|S enrolled, u=studies} trials let their {723|S enrolled} patients with SSc be extracted; {88|X fp, of=723}% were women, and limited disease was recorded in {74|T limited, pct, of=723}%. Two drugs from the start beat one (hazard ratio 0.44, 95% CI 0.22-0.89); selexipag added to others did about as well (0.59, 0.35-1.00). In {119|A death, n, of=723} patients death was the outcome. {Jaw pain|A jaw pain, named, g=selexipag} and {diarrhea|A diarrhea, named, g=selexipag} were selexipag's toll. Conclusions: Two are better than one.

Excerpt from the section on single trials
Inhaled drugs are missing from the net but for one. Halvorsen 2011 let {thirty|S randomised, @Halvorsen 2011} patients with SSc and PAH breathe iloprost ({16|S randomised, g=iloprost, @Halvorsen 2011}) or salt water ({14|S randomised, g=salt water, @Halvorsen 2011}) six times a day for {12|W week, treat, @Halvorsen 2011} weeks. {Fourteen|S completed, g=iloprost, @Halvorsen 2011} and {nine|S completed, g=salt water, @Halvorsen 2011}, respectively, completed. They walked 22 m more and 9 m less (P = 0.05) at {week 12|W week, assess, @Halvorsen 2011}. Cough bothered {ten|A cough, n, g=iloprost, of=16, @Halvorsen 2011} on iloprost, syncope befell {two|A syncope, n, g=iloprost, of=16, @Halvorsen 2011} of them.
=== cart-nine-h8 | news | case series
Re-educated immune cells put scleroderma to sleep in {nine|S treated} people

Take T cells out of the blood, teach them to hunt B cells, put them back. In lupus this has caused a stir; now doctors from Erlangen and Bologna tell in a leading journal what it did for scleroderma.

{Nine|S treated} people, {six|X f, of=9} women and {three|X m, of=9} men, had the cells infused, 1 × 10^6 per kilo. Diffuse disease was what {eight|T diffuse, n, of=9} had; the {one|T limited, n, of=9} left over had the limited type, and bad lungs. All other drugs that curb immunity had been stopped, and stayed stopped.

Half a year on, {6 months|W month, assess} after infusion to be exact, the modified Rodnan skin score had come down from a median of {25|M score, median, t=baseline} (range {11|min}–{38|max}) to {14|M score, median, t=P6M, dir=improved} ({6|min}–{24|max}). {Seven|S analysed} of the {nine|S treated} have been back for the {one-year|W year, assess} visit as well; the score of these {seven|S analysed} was {10|M score, median, t=P1Y, dir=improved} in the middle.

Fever from cytokine release came over {eight|A cytokine release syndrome, n, of=9, sev=mild} of the {nine|A cytokine release syndrome, of; S treated}, always mild. Nerve trouble (ICANS) came over {nobody|A ICANS, absent}. {Two|A pneumonia, n, of=9} caught pneumonia in month 3, before their B cells had returned.

Cost: some 350,000 euros a head.

Reading time: 4 min. Comments (17).

=== ulcers-wire-h8 | news | randomised trial
Newswire — Paris, June 13

Second pill brings fewer new finger sores in scleroderma, but at the liver's expense

Sores at the fingertips, a plague for one in two people with scleroderma, came up less often when a second drug was put on top of bosentan, according to a French-Dutch trial.

The trial, nicknamed DOUBLE-DIGIT, took in {132|S randomised} patients who had at least one open sore, and drew lots between tadalafil 20 mg a day ({65|S randomised, g=tadalafil} patients) and placebo ({67|S randomised, g=placebo}). Bosentan went on in all. The limited form prevailed, with {41|T limited, n, g=tadalafil, of=65} and {39|T limited, n, g=placebo, of=67} patients.

New sores by {week 20|W week, assess} averaged 0.9 with the pair of drugs and 1.7 with bosentan and placebo (P=0.011). Those that were open at the start did not close any sooner (P=0.64). Hand function was a draw.

In the laboratory the picture was less rosy. Transaminases above three times the norm were found in {nine|A transaminase elevation, n, g=tadalafil, of=65} people on tadalafil, in {three|A transaminase elevation, n, g=placebo, of=67} on placebo. Headache was commoner as well, {26|A headache, n, g=tadalafil, of=65} against {eleven|A headache, n, g=placebo, of=67}. {Four|A discontinuation due to adverse event, n, g=tadalafil, of=65} tadalafil patients gave up on account of such effects.

"You trade a sore for a blood test every month," a Lyon internist summed up.

In an earlier French survey, 42 percent of 599 patients had lost working days to their hands. Editors: embargo lifts at 6 a.m.

=== nintedanib-liver-case-h8 | article | case report
Yellow eyes on nintedanib: a man with systemic sclerosis and lung fibrosis

Abstract
Nintedanib slows the loss of vital capacity in lung disease due to systemic sclerosis (SSc). Liver enzymes go up in about one patient out of eight. A 59-year-old {man|S enrolled, v=1; X m, v=1} with {limited cutaneous|T limited, all} SSc of 6 years' standing took nintedanib, 150 mg twice a day, for a forced vital capacity of 61% predicted. Before long his eyes were yellow. {Hepatitis|A hepatitis, named, sev=severe}, severe enough for the ward, was diagnosed: bilirubin 88 µmol/L, ALT 612 U/L. Hepatitis A to E were ruled out, as was alcohol. The drug was left off, and the enzymes went back to normal. Mycophenolate 1 g twice a day took over. {Two|W year, assess} years on, vital capacity is 60%, and the modified Rodnan skin score, {6|M score, t=baseline} at the outset, is {6|M score, t=P2Y, dir=stable} still.

Introduction
SSc spares few organs. The liver is one it does spare, except for the 2% of patients in whom biliary cholangitis comes along. That drugs can do what the disease does not is easily forgotten.

Comment
Asian patients of low weight seem to be at special risk [7,8]; ours weighed 51 kg.

=== mtx-passage-h8 | abstract | narrative review
Methotrexate in scleroderma: two trials and a long shadow

No drug is given so often to so many with so little proof.

Trial one was Dutch in spirit if not in passport. Aalders et al. had {27|S randomised, @Aalders et al.} patients, {eleven|T diffuse, n, of=27, @Aalders et al.} of them with diffuse and {sixteen|T limited, n, of=27, @Aalders et al.} with limited disease, draw weekly injections of methotrexate ({15|S randomised, g=methotrexate, @Aalders et al.}) or of saline ({12|S randomised, g=placebo, @Aalders et al.}), blind for {24|W week, treat, @Aalders et al.} weeks. Then the total skin score had eased by {0.7|M change, mean, v=-0.7, #a, t=P24W, g=methotrexate, c=placebo, dir=improved, @Aalders et al.} on the drug, in the mean, and grown by {1.2|M change, mean, t=P24W, g=placebo, dir=worsened, @Aalders et al.} on placebo ({p = 0.06|p#a, sig=0}). It was assessed at {24 weeks|W week, assess, @Aalders et al.} and not before. Intention to treat was not practised.

Trial two, by Petrakis et al., was larger, confined to {diffuse|T diffuse, all, @Petrakis et al.} disease of less than 3 years, and placebo-controlled for twice as long. {Seventy-four|S enrolled, @Petrakis et al.} were enrolled; {22|S withdrawn, @Petrakis et al.} were gone before the end, most of them because nothing got better. At {12|W month, assess, @Petrakis et al.} months the scores were {4.1|M difference, v=-4.1, t=P12M, g=methotrexate, c=placebo, dir=improved, @Petrakis et al.} lower on methotrexate (95% CI {8.9|cl, v=-8.9} lower to {0.7|ch, v=0.7} higher). On methotrexate mouth ulcers were listed for {ten|A mouth ulcer, n, g=methotrexate, @Petrakis et al.}, leucopenia for {two|A leucopenia, n, g=methotrexate, @Petrakis et al.}; on placebo, {one|A death, n, g=placebo, @Petrakis et al.} patient died.

Guidelines have leaned on the pair for 20 years. What a trial of 15 mg a week by mouth can say about 25 mg under the skin is another matter.

=== handrehab-discussion-h8 | article | randomised trial
Can stiff hands be trained? Abridged report of a trial of home exercise in systemic sclerosis

Summary of results
Of {208|S screened} persons looked at in nine clinics, {120|S randomised} were randomised, half to exercises on a tablet computer ({n = 60|S randomised, g=exercise}) and half to a leaflet ({n = 60|S randomised, g=leaflet}). Women made up {88|X fp, g=exercise, of=60} and {85|X fp, g=leaflet, of=60} per cent; the limited form was found in {71|T limited, pct, g=exercise, of=60} and {74|T limited, pct, g=leaflet, of=60} per cent. At {three|W month, assess} months, the Cochin hand scale had improved by 5.8 with exercise and 2.9 with the leaflet (P = 0.02). By {month nine|W month, assess} the gap had closed (P = 0.55). {Forty-nine|S completed, g=exercise} and {fifty-three|S completed, g=leaflet} went all the way.

Discussion
People did what we asked for as long as somebody rang them up. The calls ended in month 3, and so did the benefit; it would be odd if that were chance. The mRSS of the hands was not taken, which we regret. Harm was limited to sore joints in {eight|A joint pain, n, g=exercise, of=60} and a finger sore that tore open in {one|A torn finger sore, n, g=exercise, of=60}, all of them in the exercise group.

In the Toronto study of Wexler et al., {31|S enrolled, @Wexler et al.} patients were to take paraffin baths and stretch every day; at the check after {one year|W year, assess, @Wexler et al.} {20|S completed, @Wexler et al.} were still at it, and they alone could make a better fist. Willpower may be the drug here. A further 1 in 3 of our own patients had no tablet and could not even be asked.

=== fatgraft-table-meta-h8 | abstract | meta-analysis
Fat grafting of the face in systemic sclerosis: how much wider does the mouth open? A systematic review and meta-analysis

Background. A small mouth bothers dentists, and patients more so. Fat taken from the belly and put around the lips is said to loosen the skin there.

Methods. Six databases, no limit of language, up to June 30, 2022. Mouth opening was pooled, in mm. One of us extracted, two checked.

Results. {Eight|S enrolled, u=studies} studies with {164|S enrolled} patients met the bill (Table 1 shows five). Set against the day of surgery, the mouth opened wider by 4.2 mm (95% CI 2.9-5.5) at {6|W month, assess} months and by 3.6 mm at {24|W month, assess} months. The mRSS of the whole body was given in two studies and {stood still|M change, nov, dir=stable}. {Swelling|A swelling, named} and {bruising|A bruising, named} came about in nearly everybody; {there was no fat embolism|A fat embolism, absent}.

Table 1. Some of the studies (none controlled)
Study | Country | Patients, n (female/male) | Sessions | Adverse events (no. of patients)
Beaulieu 2016 | France | {19|S enrolled, @Beaulieu 2016} ({18|X f, of=19, @Beaulieu 2016}/{1|X m, of=19, @Beaulieu 2016}) | 1 | cyst ({2|A cyst, n, of=19, @Beaulieu 2016})
Cattaneo 2018 | Italy | {25|S enrolled, @Cattaneo 2018} ({25|X f, of=25, @Cattaneo 2018}/{0|X m, of=25, @Cattaneo 2018}) | 2 | {none|A any adverse event, absent, @Cattaneo 2018}
Demir 2020 | Turkey | {9|S enrolled, @Demir 2020} ({7|X f, of=9, @Demir 2020}/{2|X m, of=9, @Demir 2020}) | 1 | infection at the donor site ({1|A infection at the donor site, n, of=9, @Demir 2020}), asymmetry ({3|A asymmetry, n, of=9, @Demir 2020})
Hoang 2021 | Vietnam | {14|S enrolled, @Hoang 2021} ({12|X f, of=14, @Hoang 2021}/{2|X m, of=14, @Hoang 2021}) | 3 | numbness of the lip ({4|A numbness of the lip, n, of=14, @Hoang 2021})
Ruiz 2019 | Chile | {11|S enrolled, @Ruiz 2019} ({10|X f, of=11, @Ruiz 2019}/{1|X m, of=11, @Ruiz 2019}) | 2 | {none|A any adverse event, absent, @Ruiz 2019}

Conclusions. The mouth gains some 4 mm, the width of a thick coin. Controls are wanting.

=== toci-trials-review-h8 | abstract | systematic review
Interleukin-6 blockade in systemic sclerosis: trials under the lens

Background: Interleukin-6 runs high in early systemic sclerosis (SSc), and more so where C-reactive protein does. Should it be blocked?

Methods: We took in controlled trials and registries published before August 2022, provided that 10 patients or more had been given an antibody against the receptor. Risk of bias by RoB 2.0.

Results: {Five|S enrolled, u=studies} studies came in, {three hundred and ninety-seven|S enrolled} patients. In none of the {five|S enrolled, u=studies} was the modified Rodnan skin score (mRSS) {significantly better|M difference, nov, g=antibody, c=control, dir=stable} on the antibody than under control. All agreed that lungs lost less.

The largest, Kaplan 2020, needs more space. It randomised {206|S randomised, @Kaplan 2020} patients with early {diffuse|T diffuse, all, @Kaplan 2020} SSc; {101|S treated, g=antibody, @Kaplan 2020} were treated with the antibody and {103|S treated, g=placebo, @Kaplan 2020} with placebo. At {week 48|W week, assess, @Kaplan 2020} the least squares mean change of the mRSS was {−6.7|M change, ls_mean, t=P48W, g=antibody, dir=improved, @Kaplan 2020} and {−5.1|M change, ls_mean, t=P48W, g=placebo, dir=improved, @Kaplan 2020}, a difference of {−1.6|M difference, ls_mean, t=P48W, g=antibody, c=placebo, dir=improved, @Kaplan 2020} (95% CI {−3.7|cl} to {0.5|ch}; {p=0.14|p, sig=0}). Serious infections were on record in {7|A serious infection, n, g=antibody, of=101, ser=1, @Kaplan 2020} of the {101|A serious infection, of, g=antibody, @Kaplan 2020; S treated, g=antibody, @Kaplan 2020} and in {2|A serious infection, n, g=placebo, of=103, ser=1, @Kaplan 2020} of the {103|S treated, g=placebo, @Kaplan 2020}. {Three|A death, n, g=placebo, of=103, @Kaplan 2020} placebo patients died, and {one|A death, n, g=antibody, of=101, @Kaplan 2020} in the other arm.

Conclusion: For the lungs yes, for the skin hardly. The licence in the U.S. names an injection of 162 mg a week.

=== pah-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Narrow vessels in the lung: who is caught, who is treated, who lives

Room B, Saturday, 14:00. Pulmonary arterial hypertension (PAH) befalls 8 to 12 in every 100 patients with systemic sclerosis (SSc). The session dealt with what comes afterwards.

Finding it early pays. Oduya et al. (2018) compared {44|S enrolled, g=routine care, @Oduya et al. (2018)} patients whose PAH had come to light in routine care with {39|S enrolled, g=screening, @Oduya et al. (2018)} from a screening programme. The limited form accounted for {80|T limited, pct, g=routine care, of=44, @Oduya et al. (2018)}% of the former, and men for {23|X mp, g=routine care, of=44, @Oduya et al. (2018)}%. Within {8|W year, follow, @Oduya et al. (2018)} years of follow-up {33|A death, n, g=routine care, of=44, @Oduya et al. (2018)} and {16|A death, n, g=screening, of=39, @Oduya et al. (2018)} had died, respectively.

And treating with two drugs at once? Of the {26|S treated, @Salgado et al. (2021)} SSc patients of Salgado et al. (2021), who had ambrisentan with tadalafil for {36|W week, treat, @Salgado et al. (2021)} weeks, the walk of six minutes got longer by 51 m. {Ten|A oedema of the legs, n, of=26, @Salgado et al. (2021)} had oedema of the legs and {one|A death, n, of=26, @Salgado et al. (2021)} died. The skin score, taken out of curiosity, was {7.9|M score, mean, t=baseline, @Salgado et al. (2021)} on average before and {7.6|M score, mean, t=P36W, dir=stable, @Salgado et al. (2021)} after, "as flat as this table", in the speaker's words.

The last talk was on AMBITION, in which a third of patients had connective tissue diseases. It was all about cost.

Tram line 4 leaves from gate 2 every 7 minutes.

=== extension-press-h8 | news | open-label extension
Company news: second year of velatinib shows staying power in scleroderma skin

Seoul, March 3, 2025 -- The first data from the open-label extension of VELVET were laid before investors today. The skin goes on getting softer.

{Seventy-eight|S enrolled} people entered the extension, {40|S enrolled, g=velatinib-velatinib} who had been on velatinib from the beginning and {38|S enrolled, g=placebo-velatinib} who came over from placebo. All swallowed 50 mg twice a day for {52|W week, treat} further weeks. {Sixty-nine|S completed} were still there at the end.

Counted from the start of the extension, the mean mRSS went down by {2.4|M change, mean, v=-2.4, t=P52W, g=velatinib-velatinib, dir=improved} points (SD {4.1|sd}) by {week 52|W week, assess} in those who stayed on the drug and by {6.0|M change, mean, v=-6.0, t=P52W, g=placebo-velatinib, dir=improved} (SD {5.2|sd}) in those who had been switched. Shingles, the known weak point of the class, was reported in {5|A shingles, n, of=78} people, and {3|A serious adverse event, n, of=78, ser=1} had serious adverse events. {Nobody died|A death, absent}.

What of the parent trial? In VELVET, which was confined to {diffuse|T diffuse, all, @VELVET} disease, {88|S randomised, @VELVET} were randomized; the score on velatinib was {3.3|M difference, v=-3.3, t=P24W, g=velatinib, c=placebo, dir=improved, @VELVET} points better than on placebo at {24 weeks|W week, assess, @VELVET} ({P=0.009|p, sig=1}).

About velatinib: an inhibitor of TYK2 and of JAK1, approved nowhere so far. A Phase 3 trial for 340 people is planned.

This text contains statements about the future. They may turn out to be wrong.

=== men-registry-magazine-h8 | news | registry cohort
Rarely men, but badly: what a Spanish register tells us

Men with scleroderma often hear that they have "a woman's disease". There are few of them, sure enough: {287|X m, of=2450} out of {2,450|S enrolled; X of} people in the register that doctors in Spain have kept since 2006. The other {2,163|X f, of=2450} are women.

But the few have it worse. The diffuse form was there in {39|T diffuse, pct, g=men, of=287}% of the men and in {20|T diffuse, pct, g=women, of=2163}% of the women. At the first visit their skin scored {12.1|M score, mean, t=baseline, g=men} on average (women: {7.4|M score, mean, t=baseline, g=women}). Lung scarring, too, was more frequent, at 54% versus 41%, and men smoked more.

The team in Granada followed them for a median of {7.5|W year, follow, median} years. By then {24|A death, pct, g=men, of=287}% of the men and {13|A death, pct, g=women, of=2163}% of the women had died. The commonest cause in either sex was the {lung|A lung, named, sev=fatal}. Cancer was blamed in {19|A cancer, n, g=men, of=287, sev=fatal} men.

Why? Solvents and silica at work are suspects: 31% of the men had handled them. "Ask the bricklayer about his fingers," says Dr. R., who leads the register.

Next month: 8 recipes for a dry mouth.
=== anifro-press-h8 | news | randomised trial
Press information: interferon blocker narrowly misses in scleroderma, company sees a path forward

Aarhus, November 11, 2025 – A phase 2 study of sifanumab in systemic sclerosis did not hit its target. The numbers leaned the right way all the same.

Three arms there were. Of {153|S randomised} participants with {dcSSc|T diffuse, all} of no more than 5 years, {51|S randomised, g=450 mg} were randomised to 450 mg, {50|S randomised, g=150 mg} to 150 mg and {52|S randomised, g=placebo} to placebo, one infusion a month. At {week 52|W week, assess}, which was when the score counted, mRSS had come down by {7.8|M change, ls_mean, v=-7.8, #hi, t=P52W, g=450 mg, c=placebo, dir=improved}, {6.1|M change, ls_mean, v=-6.1, t=P52W, g=150 mg, dir=improved} and {5.9|M change, ls_mean, v=-5.9, t=P52W, g=placebo, dir=improved} points, in that order (least-squares means). The high dose against placebo gave {p = 0.083|p#hi, sig=0}.

A drop of 5 points and 25% at least was reached by {62.7|M responders, t=P52W, g=450 mg, dir=improved}%, {54.0|M responders, t=P52W, g=150 mg, dir=improved}% and {48.1|M responders, t=P52W, g=placebo, dir=improved}%. Shingles, of which the class is known to be guilty, flared in {seven|A shingles, n, g=450 mg, of=51}, {three|A shingles, n, g=150 mg, of=50} and {one|A shingles, n, g=placebo, of=52}. {Two|A death, n, g=placebo, of=52} people died; both had been given placebo.

"We take this as a maybe," said the chief medical officer. Shares lost 11% in early trading.

Systemic sclerosis: 20 new cases per million a year. Not for distribution in the U.S.

=== ppi-news-h8 | news | crossover trial
Two acid blockers or one? Scleroderma heartburn put to the test

Heartburn is as much a part of scleroderma as cold fingers are; nine out of ten patients know it. When a single proton pump inhibitor will not do, what next?

Bangkok doctors, in a paper in Rheumatology, let their patients try both ways. {Eighty|S treated} people with scleroderma took a double dose of omeprazole for {4|W week, treat} weeks, and {forty-two|S enrolled, g=partial responders} who were only half relieved by that went on to a crossover. They had domperidone with it for {4|W week, treat} weeks and alginate for another {four|W week, treat}, or the other way round, with 2 weeks off between.

Which was better? Neither. Symptoms on the scale fell from 5.1 to 3.6 with the one and from 5.0 to 3.7 with the other (P = 0.71). The burden for sleep eased, too, in both.

Of the {42|S enrolled, g=partial responders}, {38|S completed, g=partial responders} finished. Domperidone gave {five|A loose stool, n, g=domperidone, of=42} of the {42|A loose stool, of, g=domperidone; S enrolled, g=partial responders} loose stools and {one|A palpitation, n, g=domperidone, of=42} palpitations; with alginate {two|A constipation, n, g=alginate, of=42} became constipated. {Nobody had a serious event|A serious adverse event, absent, ser=1}.

The skin score was noted down at the start only ({14.2|M score, mean, t=baseline} on average), to show how ill people were.

Alginate comes from brown seaweed. A bottle lasts about 12 days.

Illustration: the gullet, drawn by a reader. Next week: gout.

=== pregnancy-case-h8 | article | case report
Two pregnancies in one woman with diffuse systemic sclerosis

Abstract
Renal crisis is what everyone fears when a patient with systemic sclerosis (SSc) is pregnant. A 31-year-old {woman|S enrolled, v=1; X f, v=1} whose {diffuse|T diffuse, all} SSc had begun 7 years before wished for a child. Her modified Rodnan skin score was {18|M score, t=baseline}, her DLCO 71%, her antibody RNA polymerase III. Azathioprine and nifedipine were let stand. In week 33 a healthy girl of 2,010 g was born. The skin, so she felt and so we measured, had loosened; the score was {13|M score, dir=improved} after birth. Two years later came a boy, in week 36. {No renal crisis|A renal crisis, absent} supervened in either pregnancy. {Pre-eclampsia|A pre-eclampsia, named, sev=mild} did, a mild one, in the second.

1. Introduction
About 1 pregnancy in 22,000 is that of a woman with SSc. Miscarriage is not much more frequent than in others.

2. What others saw
In the Italian series of Taglia et al., {99|S enrolled, @Taglia et al.; X f, of=99, @Taglia et al.} women had 109 pregnancies; {32|T diffuse, pct, of=99, @Taglia et al.}% of the women had diffuse disease, and {two|A renal crisis, n, of=99, @Taglia et al.} went into renal crisis. Preterm birth, at 25%, was twice as common as in the general population.

3. Conclusion
It can be done, with luck and with a blood pressure cuff.

=== fibro-pathways-passage-h8 | abstract | narrative review
Peroxisomes, cannabis and the skin: new targets in diffuse scleroderma

Two roads have been walked since 2015, both to a dead end of sorts.

Lanifibranor, a drug that speaks to all three PPARs, was tested in FASTRACK. {One hundred and forty-five|S randomised, @FASTRACK} patients with {diffuse|T diffuse, all, @FASTRACK} disease were randomised in thirds to 800 mg, 1200 mg or placebo and stayed on it for {48|W week, treat, @FASTRACK} weeks. The mRSS fell by {3.7|M change, mean, v=-3.7, t=P48W, g=800 mg, dir=improved, @FASTRACK} in the 800 mg group, by {4.4|M change, mean, v=-4.4, t=P48W, g=1200 mg, dir=improved, @FASTRACK} in the 1200 mg group and, awkwardly, by {5.0|M change, mean, v=-5.0, t=P48W, g=placebo, dir=improved, @FASTRACK} in the placebo group, all means, at the last of the visits, {week 48|W week, assess, @FASTRACK}. {There was nothing between them|M difference, nov, t=P48W, g=lanifibranor, c=placebo, dir=stable, @FASTRACK}, statistically. Oedema set in among, respectively, {8|A oedema, n, g=800 mg, @FASTRACK}, {11|A oedema, n, g=1200 mg, @FASTRACK} and {3|A oedema, n, g=placebo, @FASTRACK}.

The other road is the cannabinoid receptor 2. After a merry start in phase 2 (Hutchins et al., {42|S enrolled, @Hutchins et al.} patients, {27|S treated, g=lenabasum, @Hutchins et al.} treated with lenabasum and {15|S treated, g=placebo, @Hutchins et al.} with placebo), where the mRSS at {week 16|W week, assess, @Hutchins et al.} was {2.6|M difference, v=-2.6, t=P16W, g=lenabasum, c=placebo, dir=improved, @Hutchins et al.} points in front of placebo ({P = 0.085|p, sig=0}), phase 3 sobered everybody up. There, most patients were on mycophenolate already. Dizziness had come over {six|A dizziness, n, g=lenabasum, of=27, @Hutchins et al.} of Hutchins' patients on the drug and over {two|A dizziness, n, g=placebo, of=15, @Hutchins et al.} of those on placebo.

Background treatment now makes placebo arms lose 5 to 8 points in a year.

=== thymoglobulin-discussion-h8 | article | open-label pilot trial
Low-dose interleukin 2 in systemic sclerosis: results in short, and what we make of them

Summary of results
Regulatory T cells, too few or too tired, may be at the bottom of systemic sclerosis. We injected interleukin 2, 1.5 million units, into {sixteen|S treated} patients, {twelve|X f, of=16} female and {four|X m, of=16} male, on five days in the first week and every second week after, up to {month 6|W month, treat}. {Ten|T diffuse, n, of=16} had diffuse, {six|T limited, n, of=16} limited disease. {Thirteen|S completed} went to the end. Cells of the wanted sort doubled by {day 8|W day, assess} (P < 0.0001). The mean mRSS was {15.6|M score, mean, t=baseline} ± {8.8|sd} at the start and {14.9|M score, mean, t=P6M, dir=improved} ± {8.1|sd} at {6 months|W month, assess} ({P = 0.34|p, sig=0}).

Discussion
The cells did what they ought to; whether the skin will come after them is open. Half a year may be short, and patients with an illness of 9 years on average have little to lose in points. Redness at the site of injection was the rule ({14|A injection site redness, n, of=16} of {16|A injection site redness, of; S treated}); {five|A flu-like symptoms, n, of=16} felt as in flu. {No grade 3 event|A grade 3 event, absent, grade=3} came up.

Others have used the same dose in other diseases. For systemic sclerosis there is only the letter of Mazur et al. on {four|S enrolled, @Mazur et al.} patients, of whom {one|A capillary leak, n, of=4, @Mazur et al.} had a capillary leak with a dose ten times ours.

Whether a 2:1 trial in early disease would be ethical we shall leave to 3 committees.

=== statin-meta-h8 | abstract | meta-analysis
Statins for the vessels of patients with systemic sclerosis: fewer attacks, softer skin? Systematic review with meta-analysis

Purpose
Statins calm the lining of vessels. Raynaud attacks and ulcers of systemic sclerosis (SSc) would seem a fitting target.

Methods
Through four databases and two trial registers we went, last on October 1, 2021. Randomised trials and cohorts with at least 8 patients per arm were taken. Effects were standardised (SMD).

Results
{2,006|S identified, u=records} titles came up; {41|S screened, u=records} papers were read in full and {nine|S enrolled, u=studies} studies kept. These had {516|S enrolled} participants, {88|X fp, of=516}% of them women; {281|S treated, g=statin} participants took a statin and {235|S enrolled, g=control} did not. The Raynaud condition score was better by an SMD of 0.61 (0.22-1.00). New ulcers were rarer (risk ratio 0.58, 95% CI 0.39-0.86). Three studies gave the modified Rodnan skin score: at {16|W week, assess} weeks statin and control lay {0.4|M difference, v=-0.4, t=P16W, g=statin, c=control, dir=stable} points apart, in favour of statin (95% CI {1.5|cl, v=-1.5} in favour to {0.7|ch} against), in other words nowhere.
Muscle pain made {eleven|A muscle pain, n, g=statin, of=281; A discontinuation due to adverse event, n, g=statin, of=281} stop the statin ({3.9|A muscle pain, pct, g=statin; A discontinuation due to adverse event, pct, g=statin}%). {No rhabdomyolysis|A rhabdomyolysis, absent} was heard of.

Conclusion
Statins do something for vessels and nothing for the skin. LDL was 3.1 mmol/L at the start, hence cholesterol was no reason to treat.

=== ivig-review-h8 | abstract | systematic review
Immunoglobulins by vein in systemic sclerosis: a review of all there is (registered in OSF, 7xk2q)

Background: High-dose immunoglobulin (IVIG) is licensed for dermatomyositis. In systemic sclerosis (SSc) it is given here and there.

Methods: Trials, cohorts and series of three patients or more from 1990 to 2022; GRADE for certainty.

Results: We kept {fourteen|S enrolled, u=studies} studies, only one of which had been randomised, and {290|S enrolled} patients. Muscles (seven studies) and gut (six) gained. The mRSS {went down|M change, nov, dir=improved} in nine of the ten studies in which it had been taken. Aseptic meningitis was the gravest adverse event, in {four|A aseptic meningitis, n, of=290} patients. Headaches were counted in {51|A headache, n, of=290}.

The randomised one, Ogata 2012, included {63|S enrolled, @Ogata 2012} patients with {diffuse|T diffuse, all, @Ogata 2012} disease: {31|S randomised, g=IVIG, @Ogata 2012} were allocated to a single course of 400 mg/kg on {5|W day, treat, @Ogata 2012} days in a row, {32|S randomised, g=placebo, @Ogata 2012} to placebo. After {12|W week, assess, @Ogata 2012} weeks the mean score had changed by {−3.3|M change, mean, t=P12W, g=IVIG, c=placebo, dir=improved, #o, @Ogata 2012} ± {4.2|sd} on IVIG and {−4.2|M change, mean, t=P12W, g=placebo, dir=improved, @Ogata 2012} ± {4.6|sd} on placebo ({P = 0.43|p#o, sig=0}). From then on those with little gain were offered a second, open course, and {twenty-two|S treated, g=second course, @Ogata 2012} had it.

Bertin 2008, by contrast, had no controls. Its {seven|S enrolled, @Bertin 2008} patients, {six|X f, of=7, @Bertin 2008} women and {one|X m, of=7, @Bertin 2008} man, were given six courses, one a month; in the end all {seven|M responders, n, dir=improved, @Bertin 2008} had lost a quarter of their skin score or more.

Conclusion: Low to very low certainty, and a price of 9,000 euros a course.

=== kids-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Children with scleroderma: three talks and a plea

Small hall, Sunday, 9:00. Fewer than one in twenty people with systemic sclerosis (SSc) fall ill before their 16th birthday, and the audience was small to match.

How such children fare was told by Dr. Weissberg. Weissberg et al. (2019) had drawn on 14 countries and enrolled {150|S enrolled, @Weissberg et al. (2019)} children, {83|X fp, of=150, @Weissberg et al. (2019)}% girls, of whom {72|T diffuse, pct, of=150, @Weissberg et al. (2019)}% had the diffuse subtype and {28|T limited, pct, of=150, @Weissberg et al. (2019)}% the limited one. At {36|W month, assess, @Weissberg et al. (2019)} months the skin score of the diffuse group was down from {17|M score, median, t=baseline, g=diffuse, @Weissberg et al. (2019)} to {11|M score, median, t=P36M, g=diffuse, dir=improved, @Weissberg et al. (2019)} (medians). {Four|A death, n, of=150, @Weissberg et al. (2019)} had died by then.

Then came treatment. Of the {twelve|S treated, @Adeyemi et al. (2023)} girls and boys given tocilizumab by Adeyemi et al. (2023), {nine|S completed, @Adeyemi et al. (2023)} remained on it for the whole of {52|W week, treat, @Adeyemi et al. (2023)} weeks; {two|A discontinuation due to adverse event, n, of=12, @Adeyemi et al. (2023)} had been taken off for low neutrophils and {one|S withdrawn, @Adeyemi et al. (2023)} for want of effect. The score {sank|M change, nov, dir=improved, @Adeyemi et al. (2023)} in all who remained.

A nurse spoke last, on school. Gloves, a spare key, ten more minutes for written tests: none of it costs much.

"Please refer them within 3 months," she closed. The next such session is in two years' time.

=== skin-crushed-nma-h8 | abstract | network meta-analysis
Raynaud's phenomenon secondary to systemic sclerosis: eleven drugs compared indirectly

Background: Calcium channel blockers, PDE5 inhibitors, iloprost: who would dare rank them? Methods: Placebo-controlled and head-to-head trials were linked (random effects). The number of attacks per week came first, severity second. Results: The net was woven from {33|S enrolled, u=studies} randomized trials and {1,388|S enrolled} patients, most of whom ({1,140|X f, of=1388}) were women. PDE5 inhibitors took away 2.8 attacks a week (95% CrI 1.2-4.3) as compared with placebo, iloprost 3.1 (0.9-5.2), calcium blockers 1.6 (0.1-3.2). Headache was most frequent with PDE5 inhibitors, flushing with calcium blockers, though both were so unevenly reported that we did not pool them. {Not one death|A death, absent} was put down in the {33|S enrolled, u=studies} reports. Conclusions: Three classes work; none abolishes attacks.

Excerpt from the section on single trials
Not every trial fits the net. Vasquez 2006 did away with placebo and had {46|S randomised, @Vasquez 2006} patients choose envelopes: {23|S randomised, g=fluoxetine, @Vasquez 2006} for fluoxetine and as many ({23|S randomised, g=nifedipine, @Vasquez 2006}) for nifedipine. After {six|W week, assess, @Vasquez 2006} weeks, attacks had become fewer with the former only (P < 0.01). {Nine|S withdrawn, g=nifedipine, @Vasquez 2006} people left the nifedipine arm. Ankles swelled in {seven|A ankle swelling, n, g=nifedipine, of=23, @Vasquez 2006} of the {23|A ankle swelling, of, g=nifedipine, @Vasquez 2006; S randomised, g=nifedipine, @Vasquez 2006} on nifedipine; {apathy|A apathy, named, g=fluoxetine, @Vasquez 2006} was the complaint about fluoxetine.

=== firefighters-cohort-news-h8 | news | prospective cohort
Very early scleroderma: half stay very early, says Florence

Cold white fingers, an antibody, odd capillaries under the lens: who has all three but hard skin nowhere is said to have very early scleroderma, VEDOSS for short. What becomes of these people?

Doctors in Florence and eight other towns have kept an eye on {237|S enrolled} of them, every one of the {VEDOSS|T early, all} kind when first seen. For each man there were {8.5|X ratio} women. Median follow-up was {4.9|W year, follow, median} years, and {213|S analysed} came at least twice and could be judged.

Of those who could, about half had gone on to full-blown scleroderma within 5 years (52.4 percent). Puffy fingers put the odds up; so did an antibody against topoisomerase. Antibodies against centromere, held by 47 percent, meant a slow course.

By the last visit {19|T diffuse, n, of=213} of the {213|T diffuse, of; S analysed} had turned diffuse and {86|T limited, n, of=213} limited. The mRSS of those with the diffuse kind averaged {9.8|M score, mean, g=diffuse} then. Only {two|A death, n, of=237} of the {237|A death, of; S enrolled} people had died.

"Half do not progress. Tell them so," says the senior author.

Could early treatment keep the door shut? A trial is to answer that, by 2029 at the soonest.

More: What nails reveal (3 pictures) | Calendar 2025
=== rituximab-japan-wire-h8 | news | randomised trial
Newswire — Kyoto, May 27

B-cell drug keeps its promise for hard skin after a year, trial's second act shows

What happens when people with scleroderma who were first given placebo get the real drug? The follow-on of a Japanese trial of rituximab, printed on Tuesday, has the answer: they catch up.

{Fifty-four|S enrolled} of those who had come through the first half went into the second. In it everyone was infused with rituximab, four times, and looked at again {24 weeks|W week, assess} later. {Twenty-eight|S enrolled, g=rituximab-rituximab} had been on the drug before; {twenty-six|S enrolled, g=placebo-rituximab} had not.

Among the newcomers the skin score shrank from {17.2|M score, mean, t=baseline, g=placebo-rituximab} to {9.7|M score, mean, t=P24W, g=placebo-rituximab, dir=improved} in the mean. Among the old hands it shrank a bit more, from {10.3|M score, mean, t=baseline, g=rituximab-rituximab} to {8.6|M score, mean, t=P24W, g=rituximab-rituximab, dir=improved}. A drop of more than 20 percent was found in {85|M responders, t=P24W, g=placebo-rituximab, dir=improved} percent of the newcomers.

Colds and sore throats were everyday matters. Of the {54|A serious adverse event, of; S enrolled}, {eight|A serious adverse event, n, of=54, ser=1} had a serious adverse event; pneumonitis, which {three|A pneumonitis, n, of=54} people had, headed that list. {One|A death, n, of=54} person died. {Two|A infusion reaction, n, of=54} had a reaction to the infusion.

Japan approved rituximab for scleroderma in September 2021, the first country to do so. There, some 30,000 people have the disease.

Editors: graph available, 1200 pixels.

=== cyc-versus-hsct-reg-news-h8 | news | prospective cohort
Transplants for scleroderma: everyday figures match the trials, almost

Trials choose their patients; life does not. How do stem cell transplants for scleroderma fare outside of trials? Eight nations have pooled what they know, {102|S treated} transplants from 2012 to 2019.

Every patient had quickly worsening disease, diffuse in {ninety-one|T diffuse, n, of=102} of the {102|T diffuse, of; S treated}. {Sixty-four|X f, of=102} were women, {38|X m, of=102} men, a share of men that is unusually big.

The price was paid early. Within 100 days {six|A transplant-related death, n, of=102, rel=1} people had died of the procedure, {three|A heart failure, n, of=102, sev=fatal} through heart failure, {two|A sepsis, n, of=102, sev=fatal} through sepsis and {one|A bleeding, n, of=102, sev=fatal} through bleeding. When the books were closed, {seventeen|A death, n, of=102} had died in all.

What did they get for it? Skin, first of all. A skin score of {24|M score, median, t=baseline} before, as a median, had become {10|M score, median, t=P2Y, dir=improved} at {two years|W year, assess} (P<0.0001), and vital capacity had climbed by 6 points of percent. Women did better than men, for reasons unknown.

"I tell them that number first," said one of the authors from Leiden.

Two out of three would do it again, a survey of 40 of them found.

Photo: Stem cells in a freezer, −196 °C.

=== tripterygium-meta-h8 | abstract | meta-analysis
Chinese herbal medicine on top of usual care for systemic sclerosis: meta-analysis of randomised trials

Background. Tripterygium, Salvia and Danggui Sini decoction are dispensed for systemic sclerosis (SSc) all over China. Reviews in English are rare.

Methods. CNKI, Wanfang, VIP, PubMed, Embase and Cochrane, all to May 31, 2020. Trials that were randomised, whatever their blinding. Cochrane tool; nearly all were at high risk.

Results. {Sixteen|S enrolled, u=studies} trials and {1,023|S enrolled} patients, {514|S randomised, g=herbs} under herbs and {509|S randomised, g=usual care} under usual care alone, were found fit. The mean difference in modified Rodnan skin score (mRSS) was {−3.45|M difference, mean, g=herbs, c=usual care, dir=improved} (95% CI {−4.62|cl} to {−2.28|ch}; {P < 0.00001|p, sig=1}; seven trials) when all times were thrown together. With trials split by length it was {−2.10|M difference, mean, t=P3M, g=herbs, c=usual care, dir=improved} at {3|W month, assess} months and {−4.71|M difference, mean, t=P6M, g=herbs, c=usual care, dir=improved} at {6|W month, assess} months. Joint pain (P = 0.02) and ESR (P = 0.004) came down further with herbs too. As to safety, {23|A liver injury, n, g=herbs, of=514} herb users and {31|A liver injury, n, g=usual care, of=509} others had liver injury; {amenorrhoea|A amenorrhoea, named, g=herbs} was a matter of Tripterygium alone.

Conclusions. Herbs seem to add to the effect, but in 14 of the trials nobody was blind. Egger's test: P = 0.03.

=== cycs-lung-passage-h8 | abstract | narrative review
Cyclophosphamide for the scleroderma lung: what remained of it

Before mycophenolate there was cyclophosphamide, and before that nothing.

Two placebo-controlled trials were started within months of one another. That of Garland et al. went by mouth: {158|S enrolled, @Garland et al.} patients, {79|S randomised, g=cyclophosphamide, @Garland et al.; S randomised, g=placebo, @Garland et al.} in either arm, {12|W month, treat, @Garland et al.} months of tablets. FVC was 2.5% better at {12 months|W month, assess, @Garland et al.} (p < 0.03) and no better at {24|W month, assess, @Garland et al.}. Less often quoted is the skin. The mRSS {was down|M difference, nov, t=P12M, g=cyclophosphamide, c=placebo, dir=improved, sig=1, @Garland et al.} at {12 months|W month, assess, @Garland et al.}, and significantly so against placebo.

That of Hollis et al. went by vein, six infusions, and then azathioprine. {Forty-five|S randomised, @Hollis et al.} were randomised: {22|S randomised, g=active, @Hollis et al.} to active treatment, {23|S randomised, g=placebo, @Hollis et al.} to placebo. At {1|W year, assess, @Hollis et al.} year the lungs showed a trend (p = 0.08). {Six|S withdrawn, g=active, @Hollis et al.} and {five|S withdrawn, g=placebo, @Hollis et al.}, respectively, were not there any more. {Bladder bleeding was not observed|A bladder bleeding, absent, @Hollis et al.}, in contrast to the oral trial, in which {nine|A haematuria, n, g=cyclophosphamide, of=79, @Garland et al.} patients on cyclophosphamide had haematuria.

Then came the Dutch series: Verkade et al. followed {36|S enrolled, @Verkade et al.} patients for a mean of {10.2|W year, follow, mean, @Verkade et al.} years. {Two|A bladder cancer, n, of=36, @Verkade et al.} had cancer of the bladder. Dose in grams, as ever, was the culprit: 112 g and 87 g.

=== lcssc-tadal-case-h8 | article | case report
Gangrene of three fingers in a man with systemic sclerosis, saved by what?

Abstract
When fingers go black one tries everything, and afterwards does not know what it was that helped. A 47-year-old {man|S enrolled, v=1; X m, v=1}, a smoker of 30 cigarettes a day, with {limited cutaneous|T limited, all} systemic sclerosis (SSc) for 3 years, had dry gangrene of three fingers. Iloprost was infused for {21|W day, treat} days, tadalafil and bosentan were added, botulinum toxin put into the palm. He quit smoking. The pain (8 out of 10) was gone within {10|W day, assess} days, and at {six|W month, assess} months only one fingertip had had to be taken off. His modified Rodnan skin score did {not budge|M change, nov, t=P6M, dir=stable}. {Low blood pressure|A low blood pressure, named} forced the iloprost down from 2 to 0.8 ng/kg/min; {headache|A headache, named} was there on most days.

1. Introduction
Ulcers will appear in every second patient with SSc, gangrene in 1 to 2 of 100. Men and smokers are overrepresented.

2. Comparison with others
Quillen et al. described {six|S enrolled, @Quillen et al.; X m, of=6, @Quillen et al.} men with gangrene; four of the {six|S enrolled, @Quillen et al.} lost a finger after all. They had been given iloprost for {5|W day, treat, @Quillen et al.} days.

3. Conclusion
We cannot say which of five measures did the trick. The cheapest was the smoking.

=== tolerance-discussion-h8 | article | randomised trial
Mycophenolate stopped or carried on in stable systemic sclerosis: shortened version

Summary of results
May mycophenolate be given up once the skin is quiet? {Ninety-six|S randomised} patients who had been on it for {3|W year, treat} years or more were randomised to carry on ({49|S randomised, g=continuation}) or to taper off ({47|S randomised, g=withdrawal}). Women prevailed, {84|X fp, g=continuation, of=49} and {79|X fp, g=withdrawal, of=47} per cent. A flare of the skin, that is +5 points and +25% in mRSS, was seen by {month 18|W month, assess} in {4|M responders, n, t=P18M, g=continuation, dir=worsened} and {11|M responders, n, t=P18M, g=withdrawal, c=continuation, dir=worsened} ({P = 0.047|p, sig=1}). Mean mRSS at that visit: {8.1|M score, mean, t=P18M, g=continuation} versus {10.4|M score, mean, t=P18M, g=withdrawal}. Infections needing antibiotics, {19|A infection needing antibiotics, n, g=continuation, of=49} and {9|A infection needing antibiotics, n, g=withdrawal, of=47}.

Discussion
About one in four who stop will be sorry. We would call this an argument for asking rather than for going on for ever. Lungs, mercifully, behaved alike in the arms (P = 0.62). An open question is speed: our taper was a quick one.

Retrospective work had led us to fear worse. Iacobelli et al. had {33|S enrolled, @Iacobelli et al.} patients stop, and the skin of {seventeen|M responders, n, dir=worsened, @Iacobelli et al.} was 5 points worse or more when next seen. But theirs had {diffuse|T diffuse, all, @Iacobelli et al.} disease throughout, ours in part. {One|A scleroderma renal crisis, n, g=withdrawal, of=47} renal crisis, after withdrawal, is to be added to the debit side.

{Ninety-six|S randomised} of 300 wanted took 6 years to find.

=== abatacept-review-h8 | abstract | systematic review
Blocking T cells in systemic sclerosis: do clinical trials of abatacept and of its kin bear out the theory?

Background: T cells invade the skin early. Abatacept holds them off in rheumatoid arthritis.

Methods: Registers and seven databases to April 2021. Only prospective work in systemic sclerosis (SSc); no lower limit of size. RoB 2 and MINORS.

Results: {Six|S enrolled, u=studies} papers, {four hundred and two|S enrolled} patients. The skin score {improved more|M difference, nov, c=placebo, dir=stable} than with placebo in no trial. Joints improved in three.

Two may be singled out. Northrop 2019 randomised {88|S randomised, @Northrop 2019} patients with {dcSSc|T diffuse, all, @Northrop 2019} and gave {44|S treated, g=abatacept, @Northrop 2019} of them abatacept, the other {44|S treated, g=placebo, @Northrop 2019} placebo, for {12|W month, treat, @Northrop 2019} months. The adjusted mean change at {month 12|W month, assess, @Northrop 2019} was {−6.2|M change, ls_mean, t=P12M, g=abatacept, c=placebo, dir=improved, #n, @Northrop 2019} ({0.9|se} SE) as against {−4.5|M change, ls_mean, t=P12M, g=placebo, dir=improved, @Northrop 2019} ({1.0|se}) with placebo ({p = 0.28|p#n, sig=0}). There were {12|A infection, n, g=abatacept, of=44, @Northrop 2019} and {16|A infection, n, g=placebo, of=44, @Northrop 2019} people with infections; {two|A death, n, g=abatacept, of=44, @Northrop 2019} of the abatacept group died. Kowalska 2015 had {ten|S randomised, @Kowalska 2015} patients only, randomised 7:3. {One|S withdrawn, g=placebo, @Kowalska 2015} on placebo dropped out. At {24|W week, assess, @Kowalska 2015} weeks the mRSS of the abatacept group was lower by {8.6|M change, v=-8.6, t=P24W, g=abatacept, dir=improved, @Kowalska 2015} ± {7.5|sd} ({p = 0.03|p, sig=1}), that of the placebo group by {2.3|M change, v=-2.3, t=P24W, g=placebo, dir=improved, @Kowalska 2015} ± {15|sd}.

Conclusion: Theory one, trials nil.

=== heart-roundup-h8 | news | congress report
CONGRESS ROUND-UP
The scleroderma heart: scars one does not hear

Main auditorium, Wednesday, 16:45. At autopsy, up to 80% of hearts from patients with systemic sclerosis (SSc) are scarred. In life one seldom knows.

What the MRI shows was the subject of the first talk. Ramírez et al. (2020) had put {83|S enrolled, @Ramírez et al. (2020)} patients through the scanner, {70|X f, of=83, @Ramírez et al. (2020)} women and {13|X m, of=83, @Ramírez et al. (2020)} men; {34|T diffuse, n, of=83, @Ramírez et al. (2020)} belonged to the diffuse and {49|T limited, n, of=83, @Ramírez et al. (2020)} to the limited camp. Scars lit up in 37 of them, most often without a symptom. The mRSS of the whole cohort at entry was {10|M score, median, t=baseline, @Ramírez et al. (2020)} (quartiles {5|q1} and {18|q3}) in the median; it was no guide to the heart.

Can one treat? Perhaps. Eng et al. (2022) gave ivabradine to {14|S treated, @Eng et al. (2022)} patients for {3|W month, treat, @Eng et al. (2022)} months. Pulses slowed by 12 beats a minute. {Five|A flashes of light, n, of=14, @Eng et al. (2022)} saw flashes of light, {one|S withdrawn, @Eng et al. (2022)} changed his mind and left.

Last, arrhythmia. A loop recorder under the skin had found something in 9 of 20 patients, said a speaker from Lund who has not published yet.

In the corridor, ECGs could be had for free: 61 delegates had one.

=== iloprost-oral-nma-h8 | abstract | network meta-analysis
Preventing new digital ulcers in systemic sclerosis: a network meta-analysis

Background: Which drug wards off new ulcers best is unsettled. Methods: We searched to February 28, 2022, for randomised trials with the number of new ulcers as outcome; ranks were expressed as SUCRA. Results: {Ten|S enrolled, u=studies} trials, which had randomised {1,101|S randomised} patients to seven treatments for 8 to 24 weeks, were netted. Bosentan came first (SUCRA 81%), iloprost by vein second (70%), oral treprostinil last (22%). Compared with placebo, bosentan saved 0.9 ulcers per patient (95% CI 0.3-1.5). Elevated enzymes were seen in {13.2|A elevated enzymes, pct, g=bosentan}% on bosentan; jaw pain in {38|A jaw pain, pct, g=treprostinil}% on treprostinil. Conclusions: Bosentan is ahead by a nose, and dearer by a head.

Excerpt from the section on single trials
Atorvastatin has a network node of its own, made up of Tsoukas 2008. There, {84|S randomised, @Tsoukas 2008} patients were randomised 2:1, {56|S randomised, g=atorvastatin, @Tsoukas 2008} to atorvastatin 40 mg and {28|S randomised, g=placebo, @Tsoukas 2008} to placebo, and treated for {4|W month, treat, @Tsoukas 2008} months. {Eighty-one|S completed, @Tsoukas 2008} lasted. New ulcers averaged 1.6 and 2.5 (P = 0.003). At the last visit the skin score, {13|M score, t=baseline, g=atorvastatin, @Tsoukas 2008} and {12|M score, t=baseline, g=placebo, @Tsoukas 2008} at the first, was {12|M score, t=P4M, g=atorvastatin, dir=improved, @Tsoukas 2008} and {12|M score, t=P4M, g=placebo, dir=stable, @Tsoukas 2008}, respectively. Creatine kinase was raised in {one|A creatine kinase elevation, n, g=atorvastatin, of=56, @Tsoukas 2008} patient, who was on atorvastatin.

=== halofu-company-h8 | news | open-label trial
Media statement: ointment against thick skin, first look at the first people

Haifa, 21 January 2024. An ointment is not supposed to save anybody's lungs. It may, however, spare people their pills, hopes the firm behind HF-0.1%, which contains halofuginone.

{Twenty-two|S enrolled} volunteers rubbed it on one forearm for {16|W week, treat} weeks, with the other forearm going bare. {Fifteen|T limited, n, of=22} were of the limited, {seven|T diffuse, n, of=22} of the diffuse subset. Female were {nineteen|X f, of=22}, the eldest 77.

Counted by site, from 0 to 3, the forearm with ointment went from 1.9 to 1.2, the one without from 1.8 to 1.7. The total mRSS was {12.4|M score, mean, t=baseline} ± {6.6|sd} (mean) at first and {11.0|M score, mean, t=P16W, dir=improved} ± {6.1|sd} at {week 16|W week, assess}; the firm does not make much of it ({p = 0.12|p, sig=0}).

Burning was spoken of by {nine|A burning, n, of=22} users. {Four|A rash, n, of=22} got a rash, for which {three|A discontinuation due to adverse event, n, of=22} put the tube aside. In the blood, no drug was found.

A vehicle-controlled study with 90 people, 3 in each 4 on active ointment, begins in Q3.

Halofuginone was first made for chickens, at 3 mg per kilo of feed.

Page 1 of 2.
=== dasat-news-h8 | news | open-label trial
Second leukemia pill tried in scleroderma lungs: safe enough, says team

Imatinib was too harsh for most people with scleroderma. Its cousin dasatinib, it now appears, is a little kinder.

{Thirty-one|S enrolled} patients with scarred lungs took 100 mg of it every day for {6|W month, treat} months, in five American hospitals, and knew that they did. Of these, {twenty-three|X f, of=31} were women. All had {diffuse|T diffuse, all} disease.

The lungs, on scans, did not get worse in 65% of them. The skin is where it gets interesting. Half the people ("improvers") had lost five points or more of their modified Rodnan skin score by {month 6|W month, assess}: {15|M responders, n, t=P6M, dir=improved}, to be exact, of the {30|S analysed} in whom it could be taken. Their genes had told as much beforehand.

Fluid around the lung, which is dasatinib's trademark, built up in {four|A pleural effusion, n, of=31}. {Seventeen|A swelling, n, of=31} had swelling of the legs, {thirteen|A nausea, n, of=31} were nauseous and {two|A pneumonia, n, of=31} came down with pneumonia. {Seven|A discontinuation due to adverse event, n, of=31} stopped because of side effects, and {two|S withdrawn} more withdrew for reasons of their own.

"I'd be wary of calling that kind," comments a lung doctor from Denver.

Dasatinib costs about $17,000 a month. 5 things to know about clinical trials: click here.

=== glove-news-h8 | news | crossover trial
Silver threads, warm hands? A glove trial in scleroderma

Gloves woven with silver sell for three times the price of others. Do they keep scleroderma hands any warmer? A Dutch trial says: a bit, and so do cheap ones.

Its {85|S randomised} participants wore both sorts by turns, silver first or plain first as the computer chose, {six|W week, treat} weeks each, last winter. They kept a diary of attacks. {Ninety-two|X fp, of=85} percent were women, and {67|T limited, pct, of=85} percent had limited skin disease. {Seventy-nine|S completed} handed in both diaries.

A Raynaud score from 0 to 10 dropped from 6.3 to 4.0 with silver and from 6.3 to 4.2 with plain gloves, a gap no one would feel (P=0.47). Finger ulcers were not fewer with either.

Itching was the lot of {three|A itching, n, g=silver} in silver and of {none|A itching, absent, g=plain} in plain. {No one|A discontinuation due to adverse event, absent} stopped for it.

Skin hardness was not the aim and so was not scored.

"Buy what fits," says a nurse on the team. The silver gloves had been given by a manufacturer in Brabant, 170 pairs of them.

Every tenth Dutch woman has Raynaud's in winter. Of 1,000 of them, 1 or 2 will turn out to have scleroderma.

=== bortezomib-case-h8 | article | case report
Skin that loosened after chemotherapy for myeloma: case and comment

1. Case
Multiple myeloma was found in a 64-year-old {man|S enrolled, v=1; X m, v=1} who had suffered from {diffuse|T diffuse, all} systemic sclerosis (SSc) for 5 years. M-protein was 38 g/L, plasma cells in the marrow 40%. He was treated for the myeloma, not the skin, with bortezomib and dexamethasone, for {six|W month, treat} months. Still, somebody took the modified Rodnan skin score each time: {31|M score, t=baseline} before the first, {24|M score, t=P3M, dir=improved} at {3 months|W month, assess}, {17|M score, t=P6M, dir=improved} at {6 months|W month, assess}. {Painful neuropathy|A painful neuropathy, named, grade=2} of grade 2 was the toll, for which the dose was cut from 1.3 to 1.0 mg/m2. {Thrombocytopenia|A thrombocytopenia, named} came and went.

2. Comment
That bortezomib might be good for fibrosis has been known from mice since 2006. In man, Sandoval et al. tried it on purpose, against placebo, with mycophenolate given to all: {eleven|S randomised, g=bortezomib, @Sandoval et al.} were randomised to bortezomib, {nine|S randomised, g=placebo, @Sandoval et al.} to placebo. After {24|W week, assess, @Sandoval et al.} weeks the skin score was, if anything, {better on placebo|M difference, nov, t=P24W, g=bortezomib, c=placebo, dir=worsened, @Sandoval et al.}. Diarrhoea plagued {six|A diarrhoea, n, g=bortezomib, of=11, @Sandoval et al.} of the {eleven|A diarrhoea, of, g=bortezomib, @Sandoval et al.; S randomised, g=bortezomib, @Sandoval et al.} who had bortezomib.

Dexamethasone in our patient, 20 mg twice a week, confuses the picture. Steroids and renal crisis are old acquaintances; {no renal crisis|A renal crisis, absent} came to pass here.

=== relaxin-hist-passage-h8 | abstract | narrative review
Hormones and enzymes: remedies of the eighties and nineties for the hardened skin

Our fathers tried everything. Some of it was even published.

Relaxin loosens the pelvis; why not the skin? Marchand et al. allotted {sixty-eight|S randomised, @Marchand et al.} patients to 25 µg/kg/day ({n = 22|S randomised, g=25 µg/kg/day, @Marchand et al.}), 100 µg/kg/day ({n = 23|S randomised, g=100 µg/kg/day, @Marchand et al.}) or placebo ({n = 23|S randomised, g=placebo, @Marchand et al.}), by pump under the skin, for {24|W week, treat, @Marchand et al.} weeks. Oddly enough, it was the low dose that won: at {week 24|W week, assess, @Marchand et al.} {8.7|M change, mean, v=-8.7, t=P24W, g=25 µg/kg/day, c=placebo, dir=improved, #r, @Marchand et al.} points were lost there, as against {4.2|M change, mean, v=-4.2, t=P24W, g=100 µg/kg/day, dir=improved, @Marchand et al.} with the high dose and {4.9|M change, mean, v=-4.9, t=P24W, g=placebo, dir=improved, @Marchand et al.} with placebo (means; low dose versus placebo {P = 0.04|p#r, sig=1}). Heavy periods were reported by {eleven|A heavy periods, n, g=25 µg/kg/day, of=22, @Marchand et al.}, {fourteen|A heavy periods, n, g=100 µg/kg/day, of=23, @Marchand et al.} and {three|A heavy periods, n, g=placebo, of=23, @Marchand et al.} women. A bigger trial buried the hope.

D-penicillamine lasted longer. Steele et al. looked back on {73|S treated, g=D-penicillamine, @Steele et al.} patients who had taken it and {45|S enrolled, g=untreated, @Steele et al.} who had not. In {38|W month, follow, mean, @Steele et al.} months, the mean length of follow-up, the total skin score {went down|M change, nov, g=D-penicillamine, dir=improved, @Steele et al.} in the former; the latter {stayed where they were|M change, nov, g=untreated, dir=stable, @Steele et al.}. Proteinuria, in {12|A proteinuria, n, g=D-penicillamine, of=73, @Steele et al.} of the {73|A proteinuria, of, g=D-penicillamine, @Steele et al.; S treated, g=D-penicillamine, @Steele et al.}, and myasthenia, in {one|A myasthenia, n, g=D-penicillamine, of=73, @Steele et al.}, were its shadow.

Of potassium para-aminobenzoate, 12 g a day, only the taste has been remembered.

=== sleeptrial-discussion-h8 | article | randomised trial
Tired for good? Amantadine against fatigue in systemic sclerosis: results in brief, and discussion

Summary of results
{Fifty|S randomised} patients with a fatigue score above 36 were randomised, {25|S randomised, g=amantadine} to amantadine and {25|S randomised, g=placebo} to placebo first, and later crossed over. All {fifty|X f, of=50; S randomised} were women. Fatigue went down by 3.9 ± 7.1 with the drug and 3.1 ± 6.6 with placebo (P = 0.58). On amantadine livedo was noticed in {four|A livedo, n, g=amantadine} and insomnia in {nine|A insomnia, n, g=amantadine}; on placebo, insomnia in {six|A insomnia, n, g=placebo}. {Forty-four|S completed} completed both periods.

Discussion
We have learnt how not to do it. A crossover needs a stable complaint, and fatigue is not one. Livedo in people whose vessels are ill to begin with ought to have been foreseen.

What else is there? Exercise, say Holm et al., whose {seventeen|S enrolled, @Holm et al.} patients pedalled thrice a week for {12|W week, treat, @Holm et al.} weeks; fatigue at the {12-week|W week, assess, @Holm et al.} visit was down by a quarter, and the mRSS, by the way, {unchanged|M change, nov, t=P12W, dir=stable, @Holm et al.}. {Fifteen|S completed, @Holm et al.} of the {seventeen|S enrolled, @Holm et al.} stayed the course. Sleep hygiene is still untested.

Some 75% of patients call fatigue their worst symptom; less than 5% of trials have made it their aim.

=== cancer-meta-h8 | abstract | meta-analysis
How often does cancer follow systemic sclerosis? A meta-analysis of cohorts

Purpose
That cancer and systemic sclerosis (SSc) meet more often than they should is old knowledge. By how much is less sure.

Methods
Cohorts with standardised incidence ratios (SIR) were sought in three databases to July 4, 2023. A double reading was done of everything. Heterogeneity by I2, small-study effects by funnel plot.

Results
{3,905|S identified, u=records} citations shrank to {twenty-four|S enrolled, u=studies} cohorts, in which {55,217|S enrolled} patients had been followed, by and large for {7.4|W year, follow, mean} years (mean). {Eighty-six|X fp, of=55217} per cent were women. Cancer of whatever kind was recorded in 3,642 patients, which makes an SIR of 1.55 (95% CI 1.34-1.79). For the lung the SIR was 3.18, for the bladder 2.00, for the breast 1.07. With RNA polymerase III antibodies the ratio in the first 3 years was 2.84. Diffuse and limited disease hardly differed, 1.60 and 1.49.

Conclusion
One should look, above all at lungs. A ratio of 1.55 still means that 19 of 20 patients stay free for years.

=== ild-rtx-cyc-review-h8 | abstract | systematic review
Rituximab or cyclophosphamide first? A review of head-to-head trials in lung disease of systemic sclerosis

Background: Cyclophosphamide for lung disease in systemic sclerosis (SSc-ILD) has a rival, rituximab (RTX). A duel, not a walkover, is what one needs.

Methods: Only trials with both drugs. Eight databases, to November 2022; Jadad scores of 0 to 5.

Results: No more than {three|S enrolled, u=studies} trials were there to include, with {224|S enrolled} patients. FVC did not differ between the drugs (mean difference 1.4 points of percent, −0.9 to 3.7). In two of the {three|S enrolled, u=studies} the modified Rodnan skin score (mRSS) was {better|M difference, nov, g=RTX, c=cyclophosphamide, dir=improved} with RTX. Serious adverse events: {29|A serious adverse event, n, g=RTX, ser=1} patients with RTX, {44|A serious adverse event, n, g=cyclophosphamide, ser=1} with cyclophosphamide.

Ghosh 2019, the oldest, took in {sixty-four|S enrolled, @Ghosh 2019} patients, with {32|S randomised, g=RTX, @Ghosh 2019; S randomised, g=cyclophosphamide, @Ghosh 2019} randomised to each drug. All had {dcSSc|T diffuse, all, @Ghosh 2019}; {53|X f, of=64, @Ghosh 2019} were female. At {24|W week, assess, @Ghosh 2019} weeks RTX had brought the mRSS from {22.1|M score, t=baseline, g=RTX, @Ghosh 2019} ± {8.0|sd} to {12.6|M score, t=P24W, g=RTX, dir=improved, @Ghosh 2019} ± {6.9|sd}, cyclophosphamide from {23.0|M score, t=baseline, g=cyclophosphamide, @Ghosh 2019} ± {7.7|sd} to {17.9|M score, t=P24W, g=cyclophosphamide, dir=improved, @Ghosh 2019} ± {7.2|sd}. Mayer 2022, the youngest, stopped early with {41|S randomised, @Mayer 2022} of a planned 116 randomised. Skin {improved in either arm|M change, nov, g=RTX, dir=improved, @Mayer 2022; M change, nov, g=cyclophosphamide, dir=improved, @Mayer 2022}, says its report, by score and by eye. Cystitis hit {two|A cystitis, n, g=cyclophosphamide, @Mayer 2022}, both on cyclophosphamide.

Conclusion: RTX first, if it can be paid.

=== nail-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Calcium under the skin: hard lumps, soft evidence

Room 7, Thursday, 17:30. Roughly a quarter of patients with systemic sclerosis (SSc) have calcinosis, and no tablet is known to dissolve it. The last session of the day tried to make up for that.

Thiosulfate came first. Bouchard et al. (2021) injected it into the lumps of {fifteen|S treated, @Bouchard et al. (2021)} patients, {thirteen|T limited, n, of=15, @Bouchard et al. (2021)} with limited and {two|T overlap, n, of=15, @Bouchard et al. (2021)} with overlap disease. After {24|W week, assess, @Bouchard et al. (2021)} weeks the lumps were a third smaller by X-ray. Pain at the injection site was felt by {12|A pain at the injection site, n, of=15, @Bouchard et al. (2021)}.

Lasers next. For Ncube et al. (2017), who treated the hands of {six|S treated, @Ncube et al. (2017); X f, of=6, @Ncube et al. (2017)} women, healing took 9 weeks; {one|A wound infection, n, of=6, @Ncube et al. (2017)} wound became infected. All were pleased.

Of a trial of minocycline, older than some in the audience, little could be said. Forsberg et al. (2004) had given it to {36|S treated, @Forsberg et al. (2004)} patients for {one|W year, treat, @Forsberg et al. (2004)} year; in the {31|S completed, @Forsberg et al. (2004)} completers the skin score rose by {0.4|M change, mean, dir=worsened, @Forsberg et al. (2004)} points on average ({p=0.70|p, sig=0}). Blue-black skin was the price in {three|A blue-black skin, n, of=36, @Forsberg et al. (2004)} of the {36|A blue-black skin, of, @Forsberg et al. (2004); S treated, @Forsberg et al. (2004)}.

The organisers counted 64 in the room, of whom 12 stayed for the discussion.

=== upfront-news-h8 | news | randomised trial
Early strike: should scleroderma be transplanted before drugs have failed?

Stem cells first, or only when all else has failed? That is the question of UPSTREAM, a European trial, which has been answered after a fashion in The Lancet Rheumatology.

By lot, {fifty|S randomised} people with early {diffuse|T diffuse, all} scleroderma went one way or the other: {24|S randomised, g=transplantation} to transplantation at once, {26|S randomised, g=pulses} to 12 monthly pulses of cyclophosphamide. Two-thirds, or {thirty-three|X f, of=50}, were women.

At {two years|W year, assess} the modified Rodnan score had dropped by {18|M change, median, v=-18, t=P2Y, g=transplantation, dir=improved} points in the transplant group (median; range {4|min, v=-31} to {31|max, v=-4}) and by {9|M change, median, v=-9, t=P2Y, g=pulses, dir=improved} in the others (range {3|min, v=-24} to {24|max, v=-3}).

And deaths? {Four|A death, n, g=transplantation, of=24} with transplantation, {two|A treatment-related death, n, g=transplantation, of=24, rel=1} of which the treatment had caused; {four|A death, n, g=pulses, of=26} with pulses, and the treatment had caused {none|A treatment-related death, absent, g=pulses, rel=1}. Being alive and free of organ failure was no more likely one way or the other (P=0.19).

"It's a lesson in humility," one of the 37 authors said to us.

Background: the average wait for a diagnosis is 2.5 years.

=== sildenafil-wire-h8 | news | randomised trial
Newswire — Lille, 2 October

Blue pill: ulcers do not close faster, though more of them close

The blue pill that made a fortune elsewhere does not speed up the healing of finger ulcers in scleroderma, French doctors found, which came as a surprise to them.

It was sildenafil, 20 mg three times daily, for {12|W week, treat} weeks. Of {91|S screened} patients who were screened, {83|S randomised} were randomized; {42|S randomised, g=sildenafil} drew the drug and {41|S randomised, g=placebo} placebo. Between them they had 192 ulcers. Time to healing: hazard ratio 1.33 (0.88 to 2.00), P=0.18. The number per patient was lower with the drug, though, at {week 8|W week, assess} (1.23 versus 1.79, P=0.04) and at {week 12|W week, assess} (0.86 versus 1.51, P=0.01).

Limited disease was what {64|T limited, pct, g=sildenafil, of=42} percent of the sildenafil group had, and {58|T limited, pct, g=placebo, of=41} percent of the other. The skin score was put down at the start, {11|M score, mean, t=baseline, g=sildenafil} and {12|M score, mean, t=baseline, g=placebo} on average, then left alone.

Side effects by the dozen: headache in {17|A headache, n, g=sildenafil, of=42} who took sildenafil and {7|A headache, n, g=placebo, of=41} who did not, hot flushes in {8|A hot flush, n, g=sildenafil, of=42} and {one|A hot flush, n, g=placebo, of=41}. Gangrene in {one|A gangrene, n, g=sildenafil, of=42, ser=1} sildenafil patient was rated serious.

Each ulcer costs the French health system some 9,000 euros a year. Reporting by our Lille desk; editing 2 hands.
=== actionpoints-myco-h8 | news | randomised trial
Scleroderma: Starting Two Drugs at Once No Better for Skin

— But lungs were spared a little, and infections were not

by Staff Writer
October 3, 2023

Action Points
• Mycophenolate is what most doctors begin with in early diffuse scleroderma.
• Note that this trial was open, though the people who felt the skin did not know who got what.

Giving rituximab together with mycophenolate from day one did not soften the skin of patients with scleroderma more than mycophenolate did by itself, British and Dutch investigators report.

In the trial, called DUET, {128|S randomised} patients with early {diffuse cutaneous|T diffuse, all} systemic sclerosis were assigned at random -- {65|S randomised, g=combination} to the combination and {63|S randomised, g=mycophenolate} to mycophenolate alone. They came from 16 hospitals.

The primary endpoint was the modified Rodnan skin score at {48 weeks|W week, assess}. From {24.9|M score, mean, t=baseline, g=combination} and {25.3|M score, mean, t=baseline, g=mycophenolate} it fell to {16.0|M score, mean, t=P48W, g=combination, dir=improved} with both drugs and {17.2|M score, mean, t=P48W, g=mycophenolate, dir=improved} with the one; adjusted difference {−1.1|M difference, t=P48W, g=combination, c=mycophenolate, dir=stable}, 95% CI {−3.6|cl} to {1.4|ch} ({P=0.39|p, sig=0}).

Forced vital capacity (FVC) declined by 31 mL versus 104 mL (P=0.04), a secondary result.

Serious infections were twice as frequent on the combination: {12|A serious infection, n, g=combination, of=65, ser=1} patients as compared with {six|A serious infection, n, g=mycophenolate, of=63, ser=1}. {One|A death, n, g=combination, of=65} patient in the combination group and {two|A death, n, g=mycophenolate, of=63} in the other died.

"I had expected more," admitted a commentator who treats 200 such patients.

Recommended Reading
• Psoriasis: 3 New Pills by 2025

=== iloprost-cohort-action-h8 | news | retrospective cohort
A week on the drip each winter: does it keep scleroderma fingers alive?

In Belgium, people with scleroderma go into hospital in November and come out five days later, with warmer hands. Iloprost is what drips in. Whether it does good in the long run has now been looked into.

Ghent doctors went through the files of {190|S enrolled} patients who had been on the yearly drip. Women were in the majority, {161|X f, of=190} to {29|X m, of=190}. The limited form accounted for {132|T limited, n, of=190}, the diffuse form for {46|T diffuse, n, of=190}; {twelve|T sine, n, of=190} had no hard skin at all (sine scleroderma).

On average they had come back for {6.3|W year, treat, mean} years. New ulcers grew rarer from year to year, one per patient in the first winter, 0.4 in the fifth. Nine fingers had to be taken off in all that time.

The skin score was there for {88|S analysed} of them. It went from {12|M score, median, t=baseline} (middle half, {7|q1} to {19|q3}) at the first admission to {9|M score, median, dir=improved} ({5|q1} to {15|q3}) at the last, both medians. No one can tell whether the drip was behind it.

Headache was had by {71|A headache, pct, of=190}% at one time or another, low blood pressure by {22|A low blood pressure, pct, of=190}%. {Fourteen|A discontinuation due to adverse event, n, of=190} patients would not come again because of side effects.

A week costs 2,900 euros. In the U.S. the drug has been approved for frostbite, since 2024.

=== psilo-crosslink-phase1-h8 | news | phase 1 trial
Firm says its "scar dissolver" was safe in first scleroderma patients

Uppsala, May 6 -- LOXL2, an enzyme that ties collagen fibres together, may be switched off without harm in people with systemic sclerosis, a small firm made known today.

Its first trial had {thirty-two|S enrolled} takers in four steps: {eight|S treated, g=25 mg; S treated, g=75 mg; S treated, g=150 mg; S treated, g=placebo} each swallowed 25 mg, 75 mg, 150 mg or placebo once a day for {28|W day, treat} days. Of the total, {26|X f, of=32} were women, and {fourteen|T diffuse, n, of=32} had the diffuse form.

Adverse events of whatever sort: {three|A any adverse event, n, g=25 mg, of=8}, {four|A any adverse event, n, g=75 mg, of=8}, {seven|A any adverse event, n, g=150 mg, of=8} and {three|A any adverse event, n, g=placebo, of=8}, in the order just given. Rash was the one that grew with the dose. {Nothing serious|A serious adverse event, absent, ser=1} came up, though on 150 mg {one|A discontinuation due to adverse event, n, g=150 mg, of=8} person had to stop on day 19.

In the blood, the enzyme was 90% silent at the top dose. Skin was felt before and after, as a formality; on {day 29|W day, assess} the modified Rodnan score was {where it had been|M change, nov, t=P29D, dir=stable}.

"Safe first, soft later," the managing director likes to say. Money will last until Q2 2026.

About the firm: 23 staff. About the disease: 1 in 6,500 adults.

=== adsc-table-meta-h8 | abstract | systematic review
Platelet-rich plasma and systemic sclerosis: a scoping review with table

Background. Platelet-rich plasma (PRP) is cheap. Its growth factors might mend ulcers and loosen the mouth in systemic sclerosis (SSc).

Methods. Four databases up to November 11, 2023; reports of any design with two or more patients. No pooling was intended.

Results. Of {87|S identified, u=records} records {six|S enrolled, u=studies} studies with {79|S enrolled} patients remained (four in Table 1). All were without controls but one. Mouths opened by 3 to 6 mm more. The skin score of the whole body was not their business. {No serious adverse event|A serious adverse event, absent, ser=1} was noted in any.

Table 1. Some of the studies
Study | Patients, n | Women, % | dcSSc, n | Follow-up | Adverse events (no. of patients)
Abdelnour 2021 | {20|S enrolled, @Abdelnour 2021} | {95|X fp, of=20, @Abdelnour 2021} | {6|T diffuse, n, of=20, @Abdelnour 2021} | {6|W month, follow, @Abdelnour 2021} months | bruise ({5|A bruise, n, of=20, @Abdelnour 2021})
Kessler 2022 | {7|S enrolled, @Kessler 2022} | {100|X fp, of=7, @Kessler 2022} | {2|T diffuse, n, of=7, @Kessler 2022} | {3|W month, follow, @Kessler 2022} months | {none|A any adverse event, absent, @Kessler 2022}
Pinto 2020 | {11|S enrolled, @Pinto 2020} | {91|X fp, of=11, @Pinto 2020} | {8|T diffuse, n, of=11, @Pinto 2020} | {24|W week, follow, @Pinto 2020} weeks | pain ({9|A pain, n, of=11, @Pinto 2020}), fainting ({1|A fainting, n, of=11, @Pinto 2020})
Virk 2023 | {30|S enrolled, @Virk 2023} | {87|X fp, of=30, @Virk 2023} | {13|T diffuse, n, of=30, @Virk 2023} | {1|W year, follow, @Virk 2023} year | swelling of the lip ({4|A swelling of the lip, n, of=30, @Virk 2023})

Conclusions. PRP is harmless and may be useful for the mouth. Spins, volumes (2 to 8 mL) and numbers of sessions (1 to 5) were all over the place.

=== tkinhib-late-passage-h8 | abstract | narrative review
After imatinib: what small trials of the fibrosis drugs have to say on the skin

When the tumult about imatinib had died down, four papers were left on the table.

In the one from Padua, Tessari et al. had treated {30|S treated, @Tessari et al.} patients with 200 mg a day for {6|W month, treat, @Tessari et al.} months. {Twenty-six|S completed, @Tessari et al.} completed; their mRSS dropped by {21|M percent_change, v=-21, t=P6M, dir=improved, @Tessari et al.} % at {6 months|W month, assess, @Tessari et al.} ({p < 0.001|p, sig=1}). {One|A death, n, of=30, @Tessari et al.} patient died, suddenly, and {three|A discontinuation due to adverse event, n, of=30, @Tessari et al.} more gave up for side effects.

In the one from Manila, De la Rosa et al. went down to 100 mg; {five|S enrolled, @De la Rosa et al.} patients, of whom each was scored singly: {28|M score, t=baseline, g=patient 1, @De la Rosa et al.} to {20|M score, t=P24W, g=patient 1, dir=improved, @De la Rosa et al.} in patient 1, {17|M score, t=baseline, g=patient 2, @De la Rosa et al.} to {17|M score, t=P24W, g=patient 2, dir=stable, @De la Rosa et al.} in patient 2, {33|M score, t=baseline, g=patient 3, @De la Rosa et al.} to {25|M score, t=P24W, g=patient 3, dir=improved, @De la Rosa et al.} in patient 3, {22|M score, t=baseline, g=patient 4, @De la Rosa et al.} to {24|M score, t=P24W, g=patient 4, dir=worsened, @De la Rosa et al.} in patient 4 and {19|M score, t=baseline, g=patient 5, @De la Rosa et al.} to {12|M score, t=P24W, g=patient 5, dir=improved, @De la Rosa et al.} in patient 5, all within {24|W week, assess, @De la Rosa et al.} weeks.

A third, by a group in Graz, remains an abstract; a fourth (Khoury et al.) was stopped by its sponsor when {nine|S enrolled, @Khoury et al.} of 40 had come in. {Oedema|A oedema, named, @Khoury et al.} and {vomiting|A vomiting, named, @Khoury et al.} had been too much.

Four papers, then, and not a single placebo tablet. In the great trials of our day, those who get placebo lose 4 points a year.

=== stent-case-series-h8 | article | case series
Tocilizumab in {three|S treated} patients with systemic sclerosis whose joints would not bend: results and comment

Results
{Three|S treated} patients, {two|X f, of=3} women and {one|X m, of=3} man, were given tocilizumab at 8 mg/kg every 4 weeks, the joints being the reason. Patient 1 (41 years, ill for 2) had a modified Rodnan skin score of {35|M score, t=baseline, g=patient 1} to begin with and of {21|M score, t=P6M, g=patient 1, dir=improved} at {6 months|W month, assess}. In patient 2 (58 years, ill for 11) the skin {did not change|M change, nov, t=P6M, g=patient 2, dir=stable}, and stood at {9|M score, t=baseline, g=patient 2} before. Patient 3 (66 years, ill for 4) gained most: {26|M score, t=baseline, g=patient 3} became {11|M score, t=P6M, g=patient 3, dir=improved}. All {three|S treated} could bend their wrists farther, by 10 to 35 degrees. CRP fell from 24, 6 and 41 mg/L to below 1. {One|A diverticulitis, n, of=3} of the {three|A diverticulitis, of; S treated} had diverticulitis and was operated on.

Comment
Small though it is, our series agrees with that of Shimizu et al., in which {two|S enrolled, @Shimizu et al.} patients lost {10|M change, v=-10, g=patient 1, dir=improved, @Shimizu et al.} and {15|M change, v=-15, g=patient 2, dir=improved, @Shimizu et al.} points of skin score. It does not agree with the large trials, where skin as a whole fell short of significance by a hair.

Perhaps high CRP is the key: of the {3|S treated}, the one with normal values got nothing. This is for trials with 100 times as many patients to find out.

=== vitd-discussion-h8 | article | randomised trial
Vitamin D, high or low, in systemic sclerosis: abridged report of a trial from Córdoba

Summary of results
{One hundred and ten|S randomised} patients whose vitamin D was below 20 ng/mL were randomised to 4000 units ({n = 55|S randomised, g=high dose}) or 400 units ({n = 55|S randomised, g=low dose}) a day for {12|W month, treat} months. There were {102|X f, of=110} women. {Forty-seven|S completed, g=high dose} and {forty-nine|S completed, g=low dose} completed. The mRSS did its slow descent in both groups, by {1.4|M change, mean, v=-1.4, t=P12M, g=high dose, c=low dose, dir=improved, #v} ± {3.8|sd} with the high and by {1.1|M change, mean, v=-1.1, t=P12M, g=low dose, dir=improved} ± {3.5|sd} with the low dose, measured at {month 12|W month, assess} ({P = 0.67|p#v, sig=0}; means). High calcium was met with in {two|A high calcium, n, g=high dose, of=55} patients, and a kidney stone in {one|A kidney stone, n, g=high dose, of=55} patient, all with the high dose.

Discussion
Low vitamin D is an innocent bystander, we conclude. Cross-sectional work had made it look guilty: among the {327|S enrolled, @Balcerak et al.} patients of Balcerak et al., low vitamin D went with a higher score. But those who are ill stay indoors. They, not we, had diffuse disease in plenty ({140|T diffuse, n, of=327, @Balcerak et al.} patients).

The trial of Navarro et al. was a forerunner of ours. {Forty|S randomised, @Navarro et al.} had been randomised there, {nineteen|S withdrawn, @Navarro et al.} of whom were gone by the end, too many for any inference.

Sunshine is free. In Córdoba it shines for 2,900 hours a year.

=== anticoag-meta-h8 | abstract | meta-analysis
Renal crisis in systemic sclerosis: do ACE inhibitors taken beforehand help or harm? A meta-analysis

Purpose
Nobody doubts ACE inhibitors once renal crisis has set in. Taken before, they may do more harm than good.

Methods
Cohorts of patients with systemic sclerosis (SSc) and renal crisis were gathered from three databases up to April 1, 2022. Death within a year and permanent dialysis were the outcomes. Odds ratios (OR) were pooled by the method of Mantel and Haenszel.

Results
{Six|S enrolled, u=studies} cohorts numbering {508|S enrolled} patients could be pooled, and {119|S enrolled, g=ACE inhibitor} of them were on an ACE inhibitor when the crisis came. Nearly all, {84|T diffuse, pct, of=508}%, had diffuse disease; {77|X fp, of=508}% were women. Death took {43|A death, n, g=ACE inhibitor, of=119} of those on the drug and {97|A death, n, g=no ACE inhibitor} of those not on it (OR 2.28, 95% CI 1.44-3.62). Dialysis became permanent in 38% and 34% (P = 0.41). In four cohorts the mRSS at the crisis was given, {23|M score, mean, g=ACE inhibitor} in the mean with and {22|M score, mean, g=no ACE inhibitor} without an ACE inhibitor. Steroids above 15 mg a day doubled the odds of a crisis, but that was not our question.

Conclusion
To prevent a crisis, leave ACE inhibitors alone. Of every 100 patients with SSc some 2 to 4 will go through one.

=== mmf-trials-review-h8 | abstract | systematic review
Mycophenolate for the skin of systemic sclerosis: what trials and cohorts teach (CRD42023404040)

Background: Every guideline names mycophenolate (MMF) for early diffuse systemic sclerosis (SSc), though no trial ever had the skin as its first aim.

Methods: All studies with a modified Rodnan skin score (mRSS) before and after at least 6 months of MMF; MEDLINE, LILACS and Embase; end of search June 2023.

Results: {Fifteen|S enrolled, u=studies} studies, {617|S enrolled} patients. The score {improved|M change, nov, dir=improved} in thirteen. Diarrhoea ({94|A diarrhoea, n, of=617} patients), infections ({58|A infection, n, of=617}) and low counts of white cells ({21|A low white cell count, n, of=617}) were what people complained of or had found.

The two at either end of the scale may serve as examples. Castells 2010 had no control group: {25|S treated, @Castells 2010} patients with {diffuse|T diffuse, all, @Castells 2010} SSc, {18|X f, of=25, @Castells 2010} of them women, went from a mean of {24.6|M score, mean, t=baseline, @Castells 2010} (SD {8.6|sd}) to one of {14.5|M score, mean, t=P12M, dir=improved, @Castells 2010} (SD {10.9|sd}) in {12|W month, assess, @Castells 2010} months ({P = 0.0001|p, sig=1}). Iqbal 2020 had one: {21|S randomised, g=MMF, @Iqbal 2020} were randomised to MMF and {20|S randomised, g=placebo, @Iqbal 2020} to placebo, their SSc being mild. At {month 6|W month, assess, @Iqbal 2020} the change was {−1.0|M change, median, t=P6M, g=MMF, dir=improved, @Iqbal 2020} (IQR {−3|q1} to {0|q3}) and {0|M change, median, t=P6M, g=placebo, dir=stable, @Iqbal 2020} ({−2|q1} to {1|q3}), medians both. No patient withdrew there.

Conclusion: The milder the disease, the less there is to gain. Doses were 2 to 3 g a day.

=== capillar-roundup-h8 | news | congress report
CONGRESS ROUND-UP
From the poster hall: four minutes with four posters on scleroderma

Poster 118. Can one take scleroderma patients off steroids? Abreu et al. (2024) tried, in {64|S enrolled, @Abreu et al. (2024)} with at most 10 mg of prednisone a day. Thirty-eight got down to zero and were still there at {week 24|W week, assess, @Abreu et al. (2024)}. At that visit, too, the mRSS {was unchanged|M change, nov, t=P24W, dir=stable, @Abreu et al. (2024)}.

Poster 131. Faecal leakage, a subject one whispers about. Kimmel et al. (2024) implanted a nerve stimulator in {seven|S treated, @Kimmel et al. (2024)} women; by {month 12|W month, assess, @Kimmel et al. (2024)} leaks had become rarer by half. The device was infected in {one|A infection of the device, n, of=7, @Kimmel et al. (2024)}.

Poster 140, the best visited. Teng et al. (2024) gave baricitinib to {ten|S treated, @Teng et al. (2024)} patients with {dcSSc|T diffuse, all, @Teng et al. (2024)}, {four|X m, of=10, @Teng et al. (2024)} of them men. Mean mRSS by visit: {27.3|M score, mean, t=baseline, @Teng et al. (2024)} at the start, {22.8|M score, mean, t=P12W, dir=improved, @Teng et al. (2024)} at {week 12|W week, assess, @Teng et al. (2024)}, {18.1|M score, mean, t=P24W, dir=improved, @Teng et al. (2024)} at {week 24|W week, assess, @Teng et al. (2024)}. Acne in {two|A acne, n, of=10, @Teng et al. (2024)}.

Poster 152 had been hung upside down, and was about 400 mice.

The prize of 500 francs went to number 140. Next year's meeting is on 4-7 June.
=== cb-ext-digest-h8 | news | open-label trial
Dupilumab for scleroderma itch: the scratching stops, the skin stays put

Itch is scleroderma's forgotten nuisance; four in ten have it. Dupilumab, an injection against eczema, seemed worth a try to dermatologists in Lyon.

Their patients numbered {eighteen|S enrolled}. {Four|S withdrawn} of them dropped out, none because of harm, and {fourteen|S completed} went through with it for {16|W week, treat} weeks. {Ten|T diffuse, n, of=18} out of the {eighteen|T diffuse, of; S enrolled} had diffuse scleroderma, {seven|T limited, n, of=18} limited, and {one|T overlap, n, of=18} an overlap with myositis. The youngest was 24.

On a ladder from 0 to 10, itch climbed down from 7.2 to 2.9 by {week 4|W week, assess} and to 2.2 by {week 16|W week, assess} (P<0.001 both times). The Rodnan skin score, on the other hand, was {17.5|M score, median, t=baseline} before and {17|M score, median, t=P16W, dir=improved} after 16 weeks, medians, {P=0.55|p, sig=0}.

{Six|A red eyes, n, of=18} patients got red eyes. {One|A joint pain, n, of=18} reported new joint pain and two more said theirs was better. There were no infections worth the name.

"We weren't after the skin score," the first author reminds us.

What else can be done? Creams with 5% urea, cotton next to the skin, and short nails. In a survey of 959 Canadians with scleroderma, itch came fourth among complaints.

Coming in our May issue: gadgets for stiff fingers, tested by 6 readers.

=== tenyear-transplant-wire-h8 | news | prospective cohort
Newswire — Copenhagen

Ten years on, most who had stem cells for scleroderma are alive

Transplantation for scleroderma has now been around for long enough to be judged by the decade. Italian and Danish doctors do so in this week's Bone Marrow Transplantation.

{Forty-eight|S treated} patients, {37|X f, of=48} women and {11|X m, of=48} men, had been transplanted from 2002 on. {Diffuse|T diffuse, all} disease was a condition, and all had it. They were followed for {10.4|W year, follow, median} years, median.

In the first 100 days the treatment itself killed {three|A treatment-related death, n, of=48, rel=1}. Relapse of the disease came to eleven in the course of time. In all {thirteen|A death, n, of=48} had died by the close of the study.

The median skin score stood at {28|M score, median, t=baseline} beforehand. {One year|W year, assess} later it was {13|M score, median, t=P1Y, dir=improved, sig=1}, {five years|W year, assess} later {9|M score, median, t=P5Y, dir=improved, sig=1} and {ten|W year, assess} years later {8|M score, median, t=P10Y, dir=improved, sig=1}, the last among the {21|n; S analysed} who could still be examined. All of these were significantly lower than at the beginning.

Shingles was the commonest late nuisance ({fourteen|A shingles, n, of=48} patients); {two|A thyroid disease, n, of=48} developed thyroid disease and {one|A leukaemia, n, of=48} leukaemia.

Ten years ago, 6 of 10 such patients would have been dead within 5 years, according to older statistics.

=== myositis-ovl-case-h8 | article | case report
Rituximab twice in a patient with systemic sclerosis, eight years apart

Abstract
A drug that has worked once may work again. In 2014 a {woman|S enrolled, v=1; X f, v=1} then aged 44, with {diffuse cutaneous|T diffuse, all} systemic sclerosis (SSc) and anti-topoisomerase antibodies, was given two infusions of rituximab 1000 mg. Her modified Rodnan skin score (mRSS) came down from {29|M score, t=baseline} to {16|M score, t=P12M, dir=improved} after {12 months|W month, assess}. For years nothing else was needed. In 2022 the skin hardened anew, and she had the same again: after {six|W month, assess} months the mRSS was down to {14|M score, t=P6M, dir=improved}. The second course was marred by {an infusion reaction|A infusion reaction, named} with hives and by {hypogammaglobulinaemia|A hypogammaglobulinaemia, named} (IgG 4.9 g/L), neither of which she had had the first time.

1. Introduction
B cells come back some 6 to 9 months after rituximab. Antibodies against the drug itself are found in up to one in ten.

2. Case
See above. Of note, ultrasound of the forearm skin read 2.1 mm before the second course and 1.6 mm after it.

3. Discussion
In the report of Castaldo et al., {two|S treated, @Castaldo et al.; X m, of=2, @Castaldo et al.} men were treated again after relapse, with success in one. It is not much to go by.

=== oldcolch-passage-h8 | abstract | narrative review
Prostacyclins by mouth, by nose and by vein in scleroderma

Hands that turn white have been treated with prostacyclins for forty years. How do they compare?

By vein they work, that much was shown by Whitfield et al. They had randomised {one hundred and thirty-one|S randomised, @Whitfield et al.} patients with scleroderma, {101|X f, of=131, @Whitfield et al.} women and {30|X m, of=131, @Whitfield et al.} men, to iloprost ({64|S randomised, g=iloprost, @Whitfield et al.}) or placebo ({67|S randomised, g=placebo, @Whitfield et al.}) on {5|W day, treat, @Whitfield et al.} consecutive days. Attacks per week fell by 39% against 22% in the {9|W week, follow, @Whitfield et al.} weeks of follow-up (p = 0.005). Side effects were had by {92|A any adverse event, pct, g=iloprost, of=64, @Whitfield et al.}% of the iloprost group, and by {57|A any adverse event, pct, g=placebo, of=67, @Whitfield et al.}% of the placebo group.

By mouth they hardly do. Whitfield's group (Whitfield et al. 1998) tried that too, with twice as many, {308|S randomised, @Whitfield et al. 1998}, over {6|W week, treat, @Whitfield et al. 1998} weeks, and did not find a difference (p = 0.3).

By nose? Nobody but Marsh et al. has dared. Their spray went up the noses of {twelve|S treated, @Marsh et al.} volunteers and made {eight|A nosebleed, n, of=12, @Marsh et al.} of them bleed.

With the skin none of them was concerned. A pilot by Pires et al. was: after {6|W month, assess, @Pires et al.} months of iloprost, {fourteen|S enrolled, @Pires et al.} patients had a total skin score of {16.9|M score, mean, #pi, t=P6M, dir=improved, @Pires et al.}, as against {19.3|M score, mean, t=baseline, @Pires et al.} beforehand (means, {p = 0.04|p#pi, sig=1}).

Doses run from 0.5 to 2 ng/kg/min, and headache from dull to splitting.

=== lipo-discussion-h8 | article | controlled open-label study
Early versus late mycophenolate in diffuse systemic sclerosis, a comparison across two clinics: shortened

Summary of results
In clinic A everyone with diffuse systemic sclerosis (SSc) is put on mycophenolate at the first visit; in clinic B one waits for the skin to worsen. We compared {58|S enrolled, g=clinic A} patients from A with {44|S enrolled, g=clinic B} from B, all of them {diffuse|T diffuse, all} by LeRoy's criteria. The mRSS at the first visit was {19|M score, median, t=baseline, g=clinic A} ({14|q1}–{26|q3}) in A, {18|M score, median, t=baseline, g=clinic B} ({12|q1}–{25|q3}) in B (P = 0.7), at {24 months|W month, assess} {11|M score, median, t=P24M, g=clinic A, c=clinic B, dir=improved, #x} ({7|q1}–{18|q3}) and {14|M score, median, t=P24M, g=clinic B, dir=improved} ({8|q1}–{22|q3}) ({P = 0.03|p#x, sig=1}); all of these are medians with quartiles. Diarrhoea made {six|A diarrhoea, n, g=clinic A, of=58; A discontinuation due to adverse event, n, g=clinic A, of=58} in A stop the drug. {Three|A death, n, g=clinic A, of=58} and {five|A death, n, g=clinic B, of=44} died.

Discussion
Two clinics are two worlds. That A has more women ({81|X fp, g=clinic A, of=58}% against {66|X fp, g=clinic B, of=44}%) would by itself explain a point or so. Still, such a gap is what one would expect from the cohort of Ebert et al.: there, among {326|S enrolled, @Ebert et al.} patients, {52|S treated, g=mycophenolate, @Ebert et al.} took mycophenolate early, and the score after {12|W month, assess, @Ebert et al.} months was lower by {4.0|M change, mean, v=-4.0, t=P12M, g=mycophenolate, dir=improved, @Ebert et al.} on average. They, too, had no lots drawn.

A trial of 2 × 90 patients would settle it. We doubt that clinic B would take part.

=== tele-table-meta-h8 | abstract | meta-analysis
Survival in systemic sclerosis, then and now: systematic review with meta-analysis of deaths

Background. Do patients with systemic sclerosis (SSc) live longer than their mothers' generation did? Renal crisis has become treatable since.

Methods. Embase and MEDLINE, 1960 to 2021. Cohorts were in if deaths were compared with those of the population (standardised mortality ratio, SMR).

Results. {Seventeen|S enrolled, u=studies} cohorts with {13,679|S enrolled} patients were in, {2,691|A death, n, of=13679} of whom had died. The SMR as a whole was 2.7 (95% CI 2.4-3.1), and it has not come down. Five years after diagnosis 84% were alive, ten years after it 72%. {The lungs|A lung, named, sev=fatal} head the list of causes nowadays.

Table 1. Some of the cohorts
Cohort | Patients | Men, n | Diffuse, % | Deaths, n | Follow-up, mean (years)
Ahlberg 2003 | {249|S enrolled, @Ahlberg 2003} | {57|X m, of=249, @Ahlberg 2003} | {20|T diffuse, pct, of=249, @Ahlberg 2003} | {49|A death, n, of=249, @Ahlberg 2003} | {5.8|W year, follow, mean, @Ahlberg 2003}
Fontana 2011 | {1,012|S enrolled, @Fontana 2011} | {115|X m, of=1012, @Fontana 2011} | {18|T diffuse, pct, of=1012, @Fontana 2011} | {110|A death, n, of=1012, @Fontana 2011} | {7.1|W year, follow, mean, @Fontana 2011}
Munro 1996 | {203|S enrolled, @Munro 1996} | {39|X m, of=203, @Munro 1996} | {44|T diffuse, pct, of=203, @Munro 1996} | {61|A death, n, of=203, @Munro 1996} | {9|W year, follow, mean, @Munro 1996}
Sakamoto 2015 | {405|S enrolled, @Sakamoto 2015} | {46|X m, of=405, @Sakamoto 2015} | {38|T diffuse, pct, of=405, @Sakamoto 2015} | {86|A death, n, of=405, @Sakamoto 2015} | {6.5|W year, follow, mean, @Sakamoto 2015}

Conclusions. The disease has changed its way of killing but not, so far, its rate.

=== gut-nma-h8 | abstract | network meta-analysis
What keeps systemic sclerosis of the gut in check? Prokinetics, antibiotics, probiotics in a network

Background: The gut is second to the skin only. Which of the many remedies is best has not been asked across trials. Methods: Fixed-effect network, outcome: total score of a gut questionnaire (0-3). Results: {Eight|S enrolled, u=studies} trials, {374|S enrolled} participants, six remedies, 4 to 12 weeks. Prucalopride came out better than placebo (−0.29, 95% CI −0.48 to −0.10); probiotics did not (−0.06, −0.21 to 0.09). Nothing could be told of deaths, of which {there was none|A death, absent}. Side effects drove {seven|A discontinuation due to adverse event, n, g=prucalopride} people off prucalopride and {one|A discontinuation due to adverse event, n, g=placebo} off placebo. Conclusions: Prucalopride, by default.

Excerpt from the section on single trials
The probiotic trial of Lau 2019 is a model of its kind. {Seventy-three|S randomised, @Lau 2019} patients were randomised ({37|S randomised, g=probiotics, @Lau 2019} to probiotics, {36|S randomised, g=placebo, @Lau 2019} to placebo), the first {60|W day, treat, @Lau 2019} days being blind; the {57|S completed, @Lau 2019} completers were taken on to another 60 days, open for all. The questionnaire did not tell the arms apart at {day 60|W day, assess, @Lau 2019} (P = 0.85). Nor, one reads with surprise, did the mRSS ({−0.6|M change, mean, t=P60D, g=probiotics, c=placebo, dir=improved, #l, @Lau 2019} and {−0.4|M change, mean, t=P60D, g=placebo, dir=improved, @Lau 2019}, mean changes, {P = 0.72|p#l, sig=0}). Women numbered {34|X f, g=probiotics, of=37, @Lau 2019} and {31|X f, g=placebo, of=36, @Lau 2019}.

=== brentux-news-h8 | news | open-label trial
Lymphoma antibody takes on thick skin, first few results from Canada

It was made to kill lymphoma cells, and it carries a poison on its back. Should one give brentuximab vedotin to people who have no cancer?

In London, Ontario, they thought so. Eligible were people with scleroderma whose skin would not soften on usual drugs, with a score above 15. {Eleven|S enrolled} came in. {Eight|X f, of=11} were women, and {diffuse|T diffuse, all} disease was universal. One drip every 3 weeks, 0.6 mg per kilo, made up the treatment, for {45|W week, treat} weeks.

{Nine|S completed} completed it. At {48 weeks|W week, assess} their skin score was lower by {11.3|M change, mean, v=-11.3, t=P48W, dir=improved} points on average (95% interval {6.9|cl, v=-15.7} to {15.7|ch, v=-6.9}), which is rather more than the 8 the doctors had set as the bar. In {seven|M responders, n, t=P48W, dir=improved} the score had fallen by eight or more.

The nerves are this drug's weak spot. {Three|A neuropathy, n, of=11, sev=mild} people had tingling feet, a mild neuropathy; {one|A neutropenia, n, of=11} had low white cells (neutropenia). {Two|A serious adverse event, n, of=11, ser=1, rel=0} had serious adverse events, which were not put down to the drug.

There was no comparison group. People on placebo in a recent trial, the team notes, lost about 4 points in a year.

At $4,800 a vial, 15 vials in all, it had better work.

=== skinmask-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Do antibodies choose the drug? A morning on scleroderma and its blood tests

Room 5, Monday, 9:15. Three antibodies account for seven in ten patients with systemic sclerosis (SSc). Does it matter which one has when one is treated?

For rituximab it may. Solberg et al. (2023) put together {93|S treated, @Solberg et al. (2023)} patients treated in the Nordic countries, {68|X f, of=93, @Solberg et al. (2023)} of them women and {51|T diffuse, n, of=93, @Solberg et al. (2023)} with diffuse disease. One year on, {12|W month, assess, @Solberg et al. (2023)} months to be exact, the skin score was down by {3.9|M change, mean, v=-3.9, t=P12M, dir=improved, @Solberg et al. (2023)} ± {6.2|sd} ({p<0.001|p, sig=1}), but hardly so in those without antibodies, of whom there were 13. {Seven|A serious infection, n, of=93, ser=1, @Solberg et al. (2023)} patients had serious infections.

For mycophenolate it does not. So said Pattanaik et al. (2022), who followed {211|S enrolled, @Pattanaik et al. (2022)} for {2.8|W year, follow, mean, @Pattanaik et al. (2022)} years on average; antibodies foretold nothing at all.

For cyclophosphamide nobody knows. The trial of Fiore et al., from 2006, has its sera still in the freezer: {45|S randomised, @Fiore et al.} people were randomised, {19|S randomised, g=cyclophosphamide, @Fiore et al.} to the drug.

"Freezers are where answers are," concluded the chair, and went for coffee at 10:45 sharp.

=== placebo-press-h8 | news | post hoc analysis
Press office: who loses points on placebo, and why it spoils scleroderma trials

Ann Arbor, April 2, 2022 – Trials of drugs for scleroderma fail for many reasons. One of them is that those who get no drug do too well, university statisticians say.

They fetched the placebo arms of five trials from the companies' drawers. This made {329|S enrolled} people, all with {diffuse|T diffuse, all} disease, three-quarters of them on other drugs besides. Skin scores from both ends were at hand for {284|S analysed}.

On placebo the score had moved by {−4.3|M change, mean, t=P52W, dir=improved} points on average (SD {7.0|sd}) at {week 52|W week, assess}. Those ill for less than 18 months moved by {−2.2|M change, mean, t=P52W, g=less than 18 months, dir=improved}, those ill for longer by {−5.6|M change, mean, t=P52W, g=longer, dir=improved}. {Eighteen|M responders, t=P52W, dir=worsened} percent got worse by 5 points or more.

Worth knowing, too: {twelve|A death, n, of=329} of the {329|A death, of; S enrolled} died, eight of them in the first half-year, and {41|S withdrawn} left.

"Enroll early, or enroll many," is the advice. To find a difference of 3 points one needs some 130 people in each arm; with early disease alone, 90.

The analysis was paid for by a foundation. 34 scientists have signed a call to share placebo data.
=== inbrief-three-h8 | news | news in brief
IN BRIEF
Scleroderma: three studies in ninety lines

Yoga, of all things. Thakur et al. have taught it to {twenty-eight|S enrolled, @Thakur et al.; X f, of=28, @Thakur et al.} women with scleroderma, on a mat and with a chair, for {ten|W week, treat, @Thakur et al.} weeks. All {28|S enrolled, @Thakur et al.} belonged to the {limited|T limited, all, @Thakur et al.} type. {Twenty-two|S completed, @Thakur et al.} saw the last lesson. Their breath was longer by 4 seconds. A pulled muscle was the worst of it ({one|A pulled muscle, n, of=28, @Thakur et al.}).

Old drug, new trial. Colchicine is being dug out by Oberholzer et al., who randomised {66|S randomised, @Oberholzer et al.} people to 0.5 mg twice a day ({34|S randomised, g=colchicine, @Oberholzer et al.}) or a dummy ({32|S randomised, g=dummy, @Oberholzer et al.}). The modified Rodnan score at {40 weeks|W week, assess, @Oberholzer et al.} was {10.9|M score, mean, t=P40W, g=colchicine, c=dummy, #c, @Oberholzer et al.} with it and {11.2|M score, mean, t=P40W, g=dummy, @Oberholzer et al.} without (means, {P=0.80|p#c, sig=0}). Runs to the toilet: {19|A diarrhea, n, g=colchicine, of=34, @Oberholzer et al.} and {five|A diarrhea, n, g=dummy, of=32, @Oberholzer et al.} had diarrhea.

Sex and scleroderma is what Mbeki-Roth et al. asked about, by post. Of 410 letters, {296|S enrolled, @Mbeki-Roth et al.} were answered, {263|X f, of=296, @Mbeki-Roth et al.} by women and {33|X m, of=296, @Mbeki-Roth et al.} by men. Dryness bothered 61% of the former, and erections failed in 79% of the latter. Three in four had never been asked by a doctor.

Compiled by our staff from journals of April 12-18. Letters of up to 300 words are welcome.

=== qanda-ctgf-h8 | news | phase 2 trial
Five questions on the antibody that wasn't

Last week pamrelizol, an antibody against the growth factor CTGF, was dropped for scleroderma. What went on?

What was the trial about? About {171|S randomised} people whose lungs and skin were both scarred. Two were randomized to the antibody for each one to placebo: {114|S randomised, g=pamrelizol} and {57|S randomised, g=placebo}. Diffuse disease prevailed, at {68|T diffuse, pct, g=pamrelizol, of=114} and {72|T diffuse, pct, g=placebo, of=57} percent.

And how did the skin do? By {week 48|W week, assess} mRSS was down {20|M percent_change, mean, v=-20, t=P48W, g=pamrelizol, dir=improved} percent with the antibody and {22|M percent_change, mean, v=-22, t=P48W, g=placebo, dir=improved} percent with placebo, on average.

The lungs? FVC fell by 96 mL and 88 mL (P=0.86).

Was it dangerous? That it was not. Serious adverse events were seen in {eighteen|A serious adverse event, n, g=pamrelizol, of=114, ser=1} people on the antibody and in {ten|A serious adverse event, n, g=placebo, of=57, ser=1} on placebo; {five|A infusion reaction, n, g=pamrelizol, of=114} reacted to the infusion. {Three|A death, n, g=pamrelizol, of=114} and {two|A death, n, g=placebo, of=57}, respectively, died.

So why did anyone believe in it? Because of an open trial with no controls, in which twelve had done splendidly.

Still unanswered: whether 35 mg/kg was too little. The firm, which employs 1,100, will now turn to kidneys.

=== journalclub-bosentan-h8 | abstract | journal club summary
Journal club: does bosentan do anything for the skin of scleroderma? An old question reread

We read Lagrange et al. on Tuesday. Endothelin makes collagen in the dish, so blocking it should unmake it in the patient.

They had {ten|S treated, @Lagrange et al.} patients on bosentan, 62.5 mg and then 125 mg twice a day, for {24|W week, treat, @Lagrange et al.} weeks. Of the {ten|X of, @Lagrange et al.; S treated, @Lagrange et al.}, {eight|X f, of=10, @Lagrange et al.} were female; {nine|T diffuse, n, of=10, @Lagrange et al.} were diffuse and {one|T limited, n, of=10, @Lagrange et al.} was limited. Time points were {weeks 4|W week, assess, @Lagrange et al.}, {12|W week, assess, @Lagrange et al.} and {24|W week, assess, @Lagrange et al.}. mRSS: {15.1|M score, mean, t=baseline, @Lagrange et al.} ± {4.7|sd} at entry, {14.6|M score, mean, t=P4W, dir=improved, @Lagrange et al.} ± {4.9|sd}, {11.5|M score, mean, t=P12W, dir=improved, sig=1, @Lagrange et al.} ± {4.4|sd} and {8.9|M score, mean, t=P24W, dir=improved, sig=1, @Lagrange et al.} ± {3.9|sd} at the three visits in turn, all means, of which the last two differ significantly from entry.

What we did not like. {Two|S withdrawn, @Lagrange et al.} patients dropped out, and nobody says why. Liver tests rose in {three|A liver test elevation, n, of=10, @Lagrange et al.}, which the abstract keeps to itself. And everybody knew what everybody took.

In the controlled trials of bosentan for ulcers (RAPTOR), where {188|S randomised, @RAPTOR} had been randomised, the skin was an afterthought: {no difference|M difference, nov, g=bosentan, c=placebo, dir=stable, @RAPTOR} between bosentan and placebo.

Verdict, by 7 votes to 2: no.

=== secukin-letter-h8 | article | case report
Thick skin after an antibody for psoriasis: a warning, with a look at the literature

Dear Sirs, not everything that lowers interleukin 17 need be good. A {man|S enrolled, v=1; X m, v=1} of 52 had had psoriasis for 20 years and {limited|T limited, all} systemic sclerosis (SSc) for 9. After the third dose of ixekizumab, 80 mg every 2 weeks, his forearms, hitherto soft, felt like wood. The modified Rodnan skin score (mRSS), {5|M score, t=baseline} before treatment, was {17|M score, t=P10W, dir=worsened} at {week 10|W week, assess}. {Oral thrush|A oral thrush, named} had set in as well. The injections were ended; with methotrexate 15 mg the mRSS was {9|M score, t=P8M, dir=improved} at {month 8|W month, assess}.

Chance? It may be. In a Japanese trial the same class of drug softened the skin. However, Villeneuve et al. had the like of our man: {four|S enrolled, @Villeneuve et al.} patients with psoriasis and SSc, {three|X f, of=4, @Villeneuve et al.} women, {one|X m, of=4, @Villeneuve et al.} man. Their fingers, too, are said to have stiffened on secukinumab.

Both diseases together are met in fewer than 1 per 100,000. One should feel the skin before the first syringe and after it, every 3 months, say.

=== cohort-passage-nat-h8 | abstract | narrative review
How the skin behaves if left alone: cohorts from three continents

Before asking what a drug does, ask what the skin does by itself.

In Pittsburgh, Sedlak et al. (1998) had followed {278|S enrolled, @Sedlak et al. (1998)} patients with {diffuse|T diffuse, all, @Sedlak et al. (1998)} disease for {6|W year, follow, @Sedlak et al. (1998)} years. In most the score peaked early; {63|M responders, t=P2Y, dir=improved, @Sedlak et al. (1998)} percent had a score lower by a quarter or more at {2 years|W year, assess, @Sedlak et al. (1998)}.

In London, Arkwright et al. told three kinds of course apart among {225|S enrolled, @Arkwright et al.} patients, {78|X fp, of=225, @Arkwright et al.} percent of them women. Where the skin began high and stayed high, the score was {34|M score, mean, t=P36M, g=high, @Arkwright et al.} at {36|W month, assess, @Arkwright et al.} months, and {24|A death, pct, g=high, @Arkwright et al.} percent died; where it began low and stayed low, the figures were {11|M score, mean, t=P36M, g=low, @Arkwright et al.} and {9|A death, pct, g=low, @Arkwright et al.} percent (scores are means).

In Melbourne, finally, Tran et al. took up {540|S enrolled, @Tran et al.} patients, {400|T limited, n, of=540, @Tran et al.} with limited and {140|T diffuse, n, of=540, @Tran et al.} with diffuse skin. They saw progress of 5 points and 25% within {12 months|W month, assess, @Tran et al.} in {17|M responders, t=P12M, g=diffuse, dir=worsened, @Tran et al.} percent of the diffuse ones.

So time is a drug, and dosed at random.

=== hydroxy-discussion-h8 | article | retrospective cohort
Hydroxychloroquine in systemic sclerosis with arthritis: results and discussion, abridged

Summary of results
From our files we took all {62|S enrolled} patients with systemic sclerosis (SSc) who had had hydroxychloroquine for their joints, whatever else they took. It was the limited kind of SSc in {45|T limited, n, of=62} ({73|T limited, pct}%) and the diffuse kind in {17|T diffuse, n, of=62} ({27|T diffuse, pct}%). Median time on the drug was {2.4|W year, treat, median} years, and {26|S withdrawn} had left it off for want of effect when the files were closed. {Nine|A discontinuation due to adverse event, n, of=62} had left it off for side effects: rash ({4|A rash, n, of=62}), nausea ({3|A nausea, n, of=62}), retinal changes ({2|A retinal changes, n, of=62}). Tender joints went from 6 to 3 in the median by {month 12|W month, assess} (P = 0.002). The mRSS was {6|M score, median, t=baseline} to start with and {5|M score, median, t=P12M, dir=improved} at the same visit ({P = 0.44|p, sig=0}), medians again.

Discussion
It is an agreeable drug that does some good. Our {15|A discontinuation due to adverse event, pct}% who stopped for side effects is in line with the 11 to 20% others report. In the series of Hartmann et al., {thirty|S treated, @Hartmann et al.} patients took it for a mean of {8|W month, treat, mean, @Hartmann et al.} months and {two|A bull's-eye retinopathy, n, of=30, @Hartmann et al.} had bull's-eye retinopathy, too many by any standard; 6.5 mg/kg was the dose.

Arthritis is there in 12 to 16% of SSc. It deserves a trial of its own.

=== radiation-hsct-meta-h8 | abstract | meta-analysis
Transplantation for systemic sclerosis with and without irradiation: a single-arm meta-analysis

Purpose
Autologous transplantation is the strongest medicine for severe systemic sclerosis (SSc). Whether the body needs irradiating first is a matter of creed.

Methods
Creed put aside, we searched six databases to December 1, 2023 for trials and cohorts with 5 or more transplants, and pooled one-arm proportions (Freeman-Tukey).

Results
{Twenty-two|S enrolled, u=studies} studies, {761|S treated} transplanted patients. Treatment-related death: {6.3|A treatment-related death, pct, of=761, rel=1}% (95% CI 4.1-8.8) altogether; {5.8|A treatment-related death, pct, g=irradiation, rel=1}% with irradiation, {6.5|A treatment-related death, pct, g=no irradiation, rel=1}% without (P = 0.77). Before transplantation the mean modified Rodnan skin score (mRSS) was {26.9|M score, mean, t=baseline} (95% CI {25.1|cl}-{28.7|ch}). It was {10.3|M change, v=-10.3, t=P6M, dir=improved} ({8.0|cl, v=-12.6}-{12.6|ch, v=-8.0}), {13.1|M change, v=-13.1, t=P12M, dir=improved} ({11.2|cl, v=-15.0}-{15.0|ch, v=-11.2}) and {15.4|M change, v=-15.4, t=P24M, dir=improved} ({12.5|cl, v=-18.3}-{18.3|ch, v=-12.5}) lower {6|W month, assess}, {12|W month, assess} and {24|W month, assess} months thereafter. With irradiation the fall at {24 months|W month, assess} was {17.0|M change, v=-17.0, t=P24M, g=irradiation, dir=improved}, without {14.8|M change, v=-14.8, t=P24M, g=no irradiation, dir=improved}. Vital capacity gained 5.1% at {12 months|W month, assess}, and 81% were free of relapse at 5 years.

Conclusion
The skin does not seem to mind. Cancers in later life, 3 to 5% so far, might.

=== belimumab-trials-review-h8 | abstract | systematic review
Small trials in systemic sclerosis: do they ever tell us anything? A review of those with fewer than 30 participants

Background: Rare diseases make small trials. In systemic sclerosis (SSc) more than half of all randomised trials have fewer than 30 participants.

Methods: PubMed, CENTRAL and LILACS, 2000 to 2022. The skin score had to be an outcome. Two readers, one arbiter.

Results: {Nineteen|S enrolled, u=studies} trials could be had, with {371|S randomised} randomised participants. Their aim was reached by two of the {19|S enrolled, u=studies}. Power, reckoned afterwards, was 11 to 46%. Doses, durations and scorers were all different.

What such a trial looks like may be seen from two. Gao 2016: belimumab in {eleven|S randomised, g=belimumab, @Gao 2016} and placebo in {nine|S randomised, g=placebo, @Gao 2016}, {20|S randomised, @Gao 2016} in all, {diffuse|T diffuse, all, @Gao 2016} disease, {52|W week, treat, @Gao 2016} weeks. Median modified Rodnan skin score (mRSS) changed by {−10|M change, median, t=P52W, g=belimumab, c=placebo, dir=improved, #g, @Gao 2016} (IQR {−13|q1} to {−7|q3}) and {−3|M change, median, t=P52W, g=placebo, dir=improved, @Gao 2016} (IQR {−12|q1} to {0|q3}), {P = 0.41|p#g, sig=0}, by {week 52|W week, assess, @Gao 2016}. Ozdemir 2011: pentoxifylline in {14|S randomised, g=pentoxifylline, @Ozdemir 2011}, nothing in {13|S randomised, g=nothing, @Ozdemir 2011}. After {three|W month, assess, @Ozdemir 2011} months the score was {2.2|M difference, v=-2.2, t=P3M, g=pentoxifylline, c=nothing, dir=improved, @Ozdemir 2011} points better with the drug than without ({p = 0.049|p, sig=1}), and {five|A dyspepsia, n, g=pentoxifylline, of=14, @Ozdemir 2011} of the {fourteen|A dyspepsia, of, g=pentoxifylline, @Ozdemir 2011; S randomised, g=pentoxifylline, @Ozdemir 2011} had dyspepsia.

Conclusion: They tell us that a larger trial is needed, every time.

=== breath-news-h8 | news | randomised trial
Breathing trainer: cheap gadget gives scleroderma lungs a lift, not the scores

It looks like a toy, costs 30 dollars and makes breathing in hard work. In people whose lungs are scarred by scleroderma it may be of use, doctors from São Paulo report.

Of {71|S screened} people approached, {fifty-eight|S randomised} agreed and were randomized. {Twenty-nine|S randomised, g=trainer} got the trainer with a spring inside, {twenty-nine|S randomised, g=sham} one without, and all were told to use it twice a day for {8|W week, treat} weeks. Three out of four ({76|X fp, of=58} percent) were women.

By {week 8|W week, assess} those with the spring walked 34 meters farther in six minutes than at first, those without it 6 (P=0.008). Vital capacity did not differ (P=0.53). Once the gadget had been put away, half the gain was lost.

{One|A collapsed lung, n, g=trainer, of=29, ser=1} man had a collapsed lung, a serious event, after a long flight; he was in the spring group. Cracked lips bothered {six|A cracked lips, n, g=trainer, of=29} and {five|A cracked lips, n, g=sham, of=29}.

Neither group's skin was harder or softer in the end: the score went {nowhere|M change, nov, t=P8W, g=trainer, dir=stable; M change, nov, t=P8W, g=sham, dir=stable}.

Video: How to breathe in (2 min 15 s). Also on this page: singing for lungs, 80 choirs and counting.

=== veloura-press-h8 | news | randomised trial
Interim look lifts spirits: oral blocker of LPA softens scleroderma skin in phase 2

Antwerp, December 5, 2024. An independent board has peeped into the trial called SOFIA, and what it saw may be told.

Up to the day of the interim look {ninety|S randomised} patients had been randomized, of a planned 180: {31|S randomised, g=200 mg} to fipaxentor 200 mg, {29|S randomised, g=600 mg} to 600 mg, {30|S randomised, g=placebo} to placebo. {Seventy-four|S analysed} had reached {week 24|W week, assess}. In these, least-squares mean change in mRSS was {−5.4|M change, ls_mean, t=P24W, g=200 mg, dir=improved}, {−7.9|M change, ls_mean, t=P24W, g=600 mg, dir=improved} and {−3.6|M change, ls_mean, t=P24W, g=placebo, dir=improved}, as listed above. For the high dose, that is {4.3|M difference, ls_mean, v=-4.3, t=P24W, g=600 mg, c=placebo, dir=improved} points to the good (95% CI {0.6|cl, v=-8.0} to {8.0|ch, v=-0.6}; {P=0.024|p, sig=1}), for the low dose {1.8|M difference, ls_mean, v=-1.8, t=P24W, g=200 mg, c=placebo, dir=improved} ({P=0.35|p, sig=0}).

Gall bladders need care. {Two|A cholecystitis, n, g=600 mg, of=29} people on 600 mg had cholecystitis; such a thing was {not seen|A cholecystitis, absent, g=200 mg; A cholecystitis, absent, g=placebo} with 200 mg or placebo. Low blood pressure on standing up: {3|A orthostatic hypotension, n, g=200 mg, of=31}, {7|A orthostatic hypotension, n, g=600 mg, of=29} and {1|A orthostatic hypotension, n, g=placebo, of=30}. {No one died|A death, absent}.

The board advises to go on unchanged. Final data: 2026.

About LPA: a fat in the blood, first named in 1950. About us: listed since 2019, 212 employees.
=== nin-senscis-ext-h8 | news | open-label extension
Lung pill for scleroderma: two more years, few surprises

Those who took part in the BREEZE trial of nintedanib could keep the pill afterwards, or have it for the first time if they had been on placebo. What came of it is told in the European Respiratory Journal.

{Four hundred and forty-four|S enrolled} people went on: {197|S enrolled, g=continued} who had had nintedanib and continued, {231|S enrolled, g=initiated} who had had placebo and initiated it; {16|S enrolled, g=interaction study} more came from a study of interactions with the contraceptive pill. Median time on the drug was {28.2|W month, treat, median} months. Diarrhea came over {68|A diarrhea, pct, g=continued, of=197}% of the first and {72|A diarrhea, pct, g=initiated, of=231}% of the second group and was the reason for stopping in {4|A discontinuation due to adverse event, pct, g=continued, of=197}% and {11|A discontinuation due to adverse event, pct, g=initiated, of=231}%. {Nineteen|A death, n, g=continued, of=197} of the {197|A death, of, g=continued; S enrolled, g=continued} died, and {22|A death, n, g=initiated, of=231} of the {231|A death, of, g=initiated; S enrolled, g=initiated}.

Breath was lost at a pace of 45 mL by {week 52|W week, assess} in those who continued.

And BREEZE itself? There, {564|S randomised, @BREEZE} patients, about half of them with diffuse disease, had been split between pill and placebo; at {week 52|W week, assess, @BREEZE} the pill had done {nothing for the skin|M difference, nov, t=P52W, g=nintedanib, c=placebo, dir=stable, @BREEZE}, compared with placebo.

"A drug for lungs is a drug for lungs," an editorial remarks.

(Photo: capsule, 150 mg. Credit: maker)

=== kinesio-news-h8 | news | randomised trial
Mouths that will not open: stretching beats advice, briefly

Try to eat an apple with a mouth that opens two fingers wide. Swedish dentists have devised an eight-step routine for people with scleroderma and tested it.

{Sixty-two|S enrolled} took part, {57|X f, of=62} of whom were women. Lots were drawn, and {32|S randomised, g=stretching} were taught the stretching, while {30|S randomised, g=advice} got advice on toothbrushes. {Fifteen|T diffuse, n, g=stretching, of=32} and {twelve|T diffuse, n, g=advice, of=30}, in that order, had the diffuse form.

At {3|W month, assess} months the routine had won 4.1 mm, advice 0.9 mm (P=0.001). At {6|W month, assess} months, 2.0 and 1.1 mm were left, a difference that might be due to chance (P=0.21). {Twenty-one|S completed, g=stretching} of the stretchers and {twenty-six|S completed, g=advice} of the others showed up for the last measurement.

Jaws cracked: {four|A jaw pain, n, g=stretching, of=32} stretchers complained of jaw pain. Others {did not|A jaw pain, absent, g=advice}.

Skin elsewhere was not scored.

Almadori-type fat injections, for those with money, promise 4 to 6 mm.

Try it yourself: page 14. Our dental hotline is open on Tuesdays, 5 to 7 p.m.

=== skinsofter-nabil-press-h8 | news | phase 2 trial
Trial result: microbe-derived capsule does not beat placebo in scleroderma skin

Cork, August 30, 2023 -- Good news first: nobody was harmed. The capsule TX-9, made of a gut microbe, was as safe as the placebo it was pitted against in people with diffuse systemic sclerosis.

The bad news is on the skin. Of {101|S randomised} randomized patients, all with {diffuse|T diffuse, all} disease, {52|S randomised, g=TX-9} had TX-9 and {49|S randomised, g=placebo} placebo, each for {26|W week, treat} weeks. The mRSS after {26 weeks|W week, assess} was, in the mean, {17.7|M score, mean, t=P26W, g=TX-9, c=placebo, dir=improved, #t} (SD {9.0|sd}) versus {17.1|M score, mean, t=P26W, g=placebo, dir=improved} (SD {8.8|sd}), having been {22.4|M score, mean, t=baseline, g=TX-9} (SD {7.1|sd}) and {21.9|M score, mean, t=baseline, g=placebo} (SD {7.5|sd}) at the outset; {P=0.74|p#t, sig=0} for the comparison of the late figures.

As many as {36|M responders, t=P26W, g=TX-9, dir=improved}% on TX-9 and {39|M responders, t=P26W, g=placebo, dir=improved}% on placebo had dropped by at least 5 points.

Bloating was the leading side effect ({16|A bloating, n, g=TX-9, of=52} and {14|A bloating, n, g=placebo, of=49}). {One|A serious adverse event, n, g=placebo, of=49, ser=1} serious adverse event befell a person on placebo; on TX-9 {there was none|A serious adverse event, absent, g=TX-9, ser=1}.

The firm will halve its staff of 84.

Webcast: 14:30 CET. Slides carry numbers 1-22.

=== morphea-lines-passage-h8 | abstract | narrative review
Cells for scleroderma, from wherever they may come

Marrow, fat, cord, even teeth: cells have been fetched from everywhere.

Marrow. Albrecht et al. infused marrow cells of a brother or sister in {twenty|S treated, @Albrecht et al.} patients with severe {diffuse|T diffuse, all, @Albrecht et al.} disease, {13|X f, of=20, @Albrecht et al.} women and {7|X m, of=20, @Albrecht et al.} men. In the first week infusions brought flushes to {three|A flush, n, of=20, @Albrecht et al.}. {One year|W year, assess, @Albrecht et al.} later five had progressed, and the median change of the skin score was {−7|M change, median, t=P1Y, dir=improved, @Albrecht et al.} (IQR {−13|q1} to {−2|q3}).

Cord. Two doses against one were pitted by Rahmani et al. in {thirty-three|S randomised, @Rahmani et al.} patients. At {24|W week, assess, @Rahmani et al.} weeks the two-dose group ({n = 17|S randomised, g=two doses, @Rahmani et al.}) had a score of {12.0|M score, mean, t=P24W, g=two doses, @Rahmani et al.} and the one-dose group ({n = 16|S randomised, g=one dose, @Rahmani et al.}) of {14.1|M score, mean, t=P24W, g=one dose, @Rahmani et al.}, means this time; the difference {was not significant|M difference, nov, t=P24W, g=two doses, c=one dose, dir=stable, @Rahmani et al.}.

Fat. Lindemann et al. dug cells out of the patients' own fat and gave them back by vein to {six|S treated, @Lindemann et al.}. {One|A pulmonary embolism, n, of=6, @Lindemann et al.} had a pulmonary embolism. That ended the trial, of which 24 patients had been hoped for.

Teeth. In mice only, and in 5 laboratories.

The dose is 1 or 2 × 10^6 cells per kilo nearly everywhere, for no better reason than habit.

=== leflunomide-discussion-h8 | article | randomised trial
Adding methotrexate to steroids in puffy hands of early systemic sclerosis: short report with discussion

Summary of results
{Thirty-five|S enrolled} patients whose fingers were still puffy were enrolled. All were treated with prednisolone 10 mg; {18|S randomised, g=methotrexate} were randomised to methotrexate on top, {17|S randomised, g=prednisolone} to nothing on top. {Thirty-three|S completed} completed {52|W week, treat} weeks. Subtypes by the end were limited in {24|T limited, n, of=35}, diffuse in {9|T diffuse, n, of=35} and still open in 2. In the methotrexate group the median mRSS had gone from {8|M score, median, t=baseline, g=methotrexate} ({5|q1} to {12|q3}) to {4|M score, median, t=P52W, g=methotrexate, c=prednisolone, dir=improved, #m} ({2|q1} to {7|q3}) by {week 52|W week, assess}, in the other from {7|M score, median, t=baseline, g=prednisolone} ({5|q1} to {11|q3}) to {6|M score, median, t=P52W, g=prednisolone, dir=improved} ({3|q1} to {10|q3}). Between groups, {P = 0.048|p#m, sig=1}.

Discussion
A hair's breadth from 0.05, with {35|S enrolled} patients, is no foundation for a guideline. We were glad, though, that {nobody had a renal crisis|A renal crisis, absent}, given the prednisolone. Nausea troubled {seven|A nausea, n, g=methotrexate, of=18} of those on methotrexate; {one|A mouth sore, n, g=methotrexate, of=18} had mouth sores.

Puffy fingers have been the subject of two cohorts. Piras et al. saw {eighty-one|S enrolled, @Piras et al.} patients with them, {76|X f, of=81, @Piras et al.} of them women, and 39 had hard skin before long. Nowak et al. followed {fifty|S enrolled, @Nowak et al.} for {3|W year, follow, @Nowak et al.} years, at the end of which {one|A death, n, of=50, @Nowak et al.} had died.

=== pulm-screen-meta-h8 | abstract | meta-analysis
Do patients with systemic sclerosis do worse with COVID-19? A meta-analysis

Purpose
Scarred lungs and drugs that curb immunity ought to make COVID-19 dangerous in systemic sclerosis (SSc). Has it been?

Methods
LitCovid, PubMed and medRxiv were searched weekly from May 2020 to May 2022. Series with 10 or more patients with SSc and proven infection counted. Logit proportions, random effects.

Results
{Thirteen|S enrolled, u=studies} series told of {1,095|S enrolled} patients, {86|X fp, of=1095} per cent female; diffuse disease had been noted in {31|T diffuse, pct, of=1095} per cent. {Seventy-nine|A death, n, of=1095} died ({7.2|A death, pct} per cent). A ventilator was needed by 6.1 per cent, a bed by 31 per cent. Death was more frequent where lungs were scarred (OR 2.9, 95% CI 1.7-5.0), and where rituximab had been given in the half-year before (OR 2.2). Skin scores, where given, were the same in those who died and those who did not, {11|M score, median, g=died} and {10|M score, median, g=survived} in the median.

After vaccination, of which five series tell, {fatigue|A fatigue, named, g=vaccinated} and {pain in the arm|A pain in the arm, named, g=vaccinated} were what people complained of.

Conclusion
That is some three times what age and sex would lead one to expect. One of the series came from Lombardy.

=== aspirin-review-h8 | abstract | systematic review
Tacrolimus, sirolimus, everolimus: are the transplant doctors' drugs of any use in systemic sclerosis?

Background: Drugs that keep kidneys from being rejected have been borrowed for systemic sclerosis (SSc), with an anxious eye on patients' own kidneys.

Methods: We read all that had been printed from 1985 to 2021 in three databases. RoB 2 for randomised, ROBINS-I for other studies. Meta-analysis was not feasible.

Results: {Eight|S enrolled, u=studies} studies, {148|S enrolled} patients, and only one drawing of lots. Creatinine rose in {27|A creatinine rise, n, of=148} of the {148|A creatinine rise, of; S enrolled}. {Five|A death, n, of=148} died.

The drawing of lots was Feldman 2009: sirolimus in {nine|S randomised, g=sirolimus, @Feldman 2009}, methotrexate in {nine|S randomised, g=methotrexate, @Feldman 2009}, all of them with early {diffuse|T diffuse, all, @Feldman 2009} SSc. In {48|W week, assess, @Feldman 2009} weeks the mRSS went from {29.6|M score, mean, t=baseline, g=sirolimus, @Feldman 2009} to {19.9|M score, mean, t=P48W, g=sirolimus, dir=improved, @Feldman 2009} with sirolimus and from {28.8|M score, mean, t=baseline, g=methotrexate, @Feldman 2009} to {20.1|M score, mean, t=P48W, g=methotrexate, dir=improved, @Feldman 2009} with methotrexate, on average; the groups {did not differ|M difference, nov, t=P48W, g=sirolimus, c=methotrexate, dir=stable, @Feldman 2009}. High triglycerides: {six|A high triglycerides, n, g=sirolimus, of=9, @Feldman 2009} of {nine|A high triglycerides, of, g=sirolimus, @Feldman 2009; S randomised, g=sirolimus, @Feldman 2009} on sirolimus, {none|A high triglycerides, absent, g=methotrexate, @Feldman 2009} on methotrexate. Of those without lots, Ichikawa 1995 is the most often quoted. {Ten|S enrolled, @Ichikawa 1995} patients on ciclosporin had less skin thickness after {48|W week, assess, @Ichikawa 1995} weeks (P < 0.001), by plicometer, that is.

Conclusion: Use, perhaps; use with a creatinine every 2 weeks.

=== hearing-roundup-h8 | news | congress report
CONGRESS ROUND-UP
Men, smokers, miners: who gets the bad scleroderma?

Hall 1, Tuesday, 11:00. Where does it come from? Genes explain little: if one twin has systemic sclerosis (SSc), the other has it in fewer than 5 of 100 cases.

Dust explains more. Among {1,302|S enrolled, @Czerny et al. (2017)} patients of the German network, Czerny et al. (2017) found 81 who had worked with silica, and compared them with the rest. Diffuse disease was twice as common. The mRSS was {14|M score, median, t=baseline, g=silica, @Czerny et al. (2017)} with silica and {8|M score, median, t=baseline, g=no silica, @Czerny et al. (2017)} without (medians at inclusion). During {5|W year, follow, @Czerny et al. (2017)} years of follow-up {21|A death, pct, g=silica, @Czerny et al. (2017)}% and {9|A death, pct, g=no silica, @Czerny et al. (2017)}% died.

Smoke explains something. McAllister et al. (2019) had {606|S enrolled, @McAllister et al. (2019)} patients fill in forms, {90|X fp, of=606, @McAllister et al. (2019)}% of them women; {61|T limited, pct, of=606, @McAllister et al. (2019)}% had limited SSc, {33|T diffuse, pct, of=606, @McAllister et al. (2019)}% diffuse and {6|T overlap, pct, of=606, @McAllister et al. (2019)}% an overlap. Smokers' fingers were worse, their skin was not.

And silicone? Nothing, said the third speaker, with one slide and a smile.

The session ended nine minutes early, and 3 people applauded twice.

=== drugsurvival-nma-h8 | abstract | network meta-analysis
Serious infections under drugs for systemic sclerosis: network meta-analysis of randomised trials

Background: Benefit fills the abstracts of trials in systemic sclerosis (SSc); harm is in their tables. Methods: We extracted serious infections and deaths from all randomised trials of at least 12 weeks and combined them by network (Mantel-Haenszel). Results: {Thirty-one|S enrolled, u=studies} trials had enrolled {2,877|S enrolled} patients. {One hundred and sixty-two|A serious infection, n, of=2877, ser=1} had a serious infection, {97|A death, n, of=2877} died. Compared with placebo, no drug raised the odds significantly but transplantation (OR 3.9, 95% CI 1.2-12.7) and cyclophosphamide (2.1, 1.0-4.4). {Pneumonia|A pneumonia, named} led the infections. Conclusions: Few trials, few events, wide intervals; to call a drug safe on such grounds is bold.

Excerpt from the section on single trials
An infection can be a matter of definition. Peralta 2013 had {fifty-five|S randomised, @Peralta 2013} patients with {dcSSc|T diffuse, all, @Peralta 2013} randomised to intravenous ({29|S randomised, g=intravenous, @Peralta 2013}) or oral ({26|S randomised, g=oral, @Peralta 2013}) cyclophosphamide. Serious infections were listed in {one|A serious infection, n, g=intravenous, of=29, ser=1, @Peralta 2013} patient and {seven|A serious infection, n, g=oral, of=26, ser=1, @Peralta 2013}, respectively; but herpes on the lip was counted among the latter. Skin did equally well by vein and by mouth: {−5.8|M change, mean, t=P12M, g=intravenous, dir=improved, @Peralta 2013} ± {6.3|sd} and {−6.0|M change, mean, t=P12M, g=oral, dir=improved, @Peralta 2013} ± {6.6|sd} (mean change of mRSS at {12 months|W month, assess, @Peralta 2013}).

=== rheumstudent-eosin-case-h8 | article | case report
Renal crisis three weeks after a course of steroids: case report

Abstract
Prednisone and systemic sclerosis (SSc) do not go together, least of all when the skin is hardening fast. A 55-year-old {woman|S enrolled, v=1; X f, v=1} with {diffuse|T diffuse, all} SSc of 8 months' duration, RNA polymerase III antibodies and a modified Rodnan skin score of {38|M score, t=baseline} was given prednisone, 40 mg a day, for itching. {Scleroderma renal crisis|A scleroderma renal crisis, named, rel=1} ensued, which we blame on the drug: 210/120 mmHg, creatinine 4.6 mg/dL. With captopril up to 300 mg a day the pressure was mastered; the kidneys were not. She has been on dialysis ever since. The skin, oddly, went on to soften by itself. At {18 months|W month, assess} the score was {19|M score, t=P18M, dir=improved}.

1. Introduction
In renal crisis, which 1 to 14% of patients go through, 20 to 50% end up on dialysis. Some come off it again within 2 years.

2. Discussion
Doses above 15 mg raise the risk fourfold in older series. Among the {110|S enrolled, @Rouquette et al.} patients of Rouquette et al., all with renal crisis, 72 had been given steroids beforehand; {43|A death, pct, of=110, @Rouquette et al.}% were dead in the end. Itching can be treated otherwise.
=== abatacept-wire-i3 | news | randomised trial
Arthritis infusion leaves hard skin as it was

Leeds, March 3 -- A drug that keeps T cells quiet has not made the skin of people with scleroderma any softer than salt water did, British doctors reported on Tuesday.

Into the trial, which 14 hospitals took part in, went {64|S randomised} men and women, drawn by lot for the drug, abatacept ({33|S randomised, g=abatacept}), or for a dummy drip ({31|S randomised, g=placebo}). {All of them|T diffuse, all} had the diffuse type, and none had been ill for more than 30 months. The drips went on for {32|W week, treat} weeks.

When the {32|W week, assess} weeks were up, the modified Rodnan score stood {3.1|M change, mean, v=-3.1, t=P32W, g=abatacept, c=placebo, dir=improved, sig=0, #1} points lower than at the start with abatacept and {2.4|M change, mean, v=-2.4, t=P32W, g=placebo, dir=improved} points lower without it, on average; luck alone could account for that (P={0.38|p#1}). Nor were the lungs helped: vital capacity slid by 40 ml in the one arm, by 52 ml in the other.

Of those on the drug, {nine|A infection, n, g=abatacept, of=33} caught an infection; of those on the dummy, {eleven|A infection, n, g=placebo, of=31} did. {Nobody|A death, absent} died. {Four|S withdrawn} people walked away before the end because they had moved house or lost patience.

Some 9,000 Britons live with the disease, four fifths of them women.

=== rituximab-hands-case-i3 | abstract | case report
Rituximab given late to a man with diffuse scleroderma and a tight chest

A {man|S enrolled, v=1; X m, v=1} of 58, a welder by trade, was sent to us with fingers he could no longer close. Behind him lay five years of {diffuse cutaneous|T diffuse, all} systemic sclerosis, methotrexate up to 20 mg a week, and two years of mycophenolate, none of which had stopped the skin from hardening. The antibody found was to topoisomerase I; vital capacity was 61% of what it should be. His modified Rodnan skin score (mRSS) then was {34|M score, t=baseline}.

Rituximab was infused twice, 1 g each time, two weeks apart, and the same again half a year on. The chest felt freer before anything could be measured. At {3|W month, assess} months the mRSS had come to {29|M score, t=P3M, dir=improved}, at {9|W month, assess} months to {21|M score, t=P9M, dir=improved}, and on the last visit, {18|W month, assess} months after the first drip, we counted {17|M score, t=P18M, dir=improved}. Capacity by then was 66%.

He paid for it with a bout of {shingles|A shingles, named} on the left flank, which aciclovir, 800 mg five times a day, put right, and with a low IgG of 4.9 g/l. {No infusion reaction|A infusion reaction, absent} was seen.

What would have become of the skin by itself cannot be known. In men over fifty it tends to soften late, if at all.

=== tocilizumab-five-series-i3 | article | case series
Tocilizumab when all else had failed: five patients told one by one

From our files we drew {five|S enrolled} patients, {three|X f, of=5} women and {two|X m, of=5} men, to whom tocilizumab (8 mg/kg every 4 weeks) had been given for systemic sclerosis. The skin disease was {limited in two|T limited, n, of=5, v=2} and {diffuse in three|T diffuse, n, of=5, v=3}. Treatment went on for {12|W month, treat} months in every case.

Patient 1 entered with a skin score of {27|M score, t=baseline, g=patient 1} and left with {18|M score, t=P12M, g=patient 1, dir=improved} at {month 12|W month, assess}. For patient 2 the figures are {31|M score, t=baseline, g=patient 2} and {30|M score, t=P12M, g=patient 2, dir=improved}. Patient 3, who was the oldest at 69, fell from {22|M score, t=baseline, g=patient 3} to {11|M score, t=P12M, g=patient 3, dir=improved}. In patients 4 and 5, both with limited disease, there was less to lose: {7|M score, t=baseline, g=patient 4} became {6|M score, t=P12M, g=patient 4, dir=improved} and {9|M score, t=baseline, g=patient 5} remained {9|M score, t=P12M, g=patient 5, dir=stable}.

C-reactive protein, between 14 and 41 mg/l to begin with, was below 1 in all within six weeks. Neutropenia was seen in {two|A neutropenia, n, of=5}, with counts under 1.5, and the dose was then cut to 4 mg/kg. Cellulitis of the calf befell {one|A cellulitis, n, of=5} patient.

=== mmf-meta-skin-i3 | abstract | meta-analysis
What does mycophenolate do for the skin in systemic sclerosis? Pooled evidence

Why. Mycophenolate is handed out to many with systemic sclerosis, on thin evidence as far as skin goes.
How. Four databases were combed to 30 June 2023 by two readers who did not know of each other's picks. Random effects were used throughout; the leading outcome was the change of the modified Rodnan skin score (mRSS) from the outset.
What we found. Of {1,318|S identified, u=records} titles, {17|S enrolled, u=studies} studies were let in, and they brought with them {742|S enrolled} patients. Doses ran from 1 to 3 g/day. At {6|W month, assess} months the mRSS was down by {2.9|M change, v=-2.9, t=P6M, dir=improved} (95% CI {1.6|ch, v=-1.6} to {4.2|cl, v=-4.2}), at {12|W month, assess} by {4.8|M change, v=-4.8, t=P12M, dir=improved} ({3.5|ch, v=-3.5} to {6.1|cl, v=-6.1}); I² was 71% and 64%. Where the dose was 2 g or more, the fall at 12 months was {5.6|M change, v=-5.6, t=P12M, g=2 g or more, dir=improved} ({4.0|ch, v=-4.0} to {7.2|cl, v=-7.2}). In trials with a control arm the drug was ahead by {2.1|M difference, v=-2.1, g=mycophenolate, c=control, dir=improved} points, but the interval (−{4.6|cl, v=-4.6} to {0.4|ch}) did not rule out nothing at all. Diarrhoea was had by {21|A diarrhoea, pct}%, leucopenia by {6|A leucopenia, pct}%.
What we make of it. The skin gets thinner under mycophenolate; whether because of it is another matter.

=== iloprost-cold-news-i3 | news | randomised trial
Five days on a drip: is it worth it?

Among the ills that systemic sclerosis brings, white, aching fingers come first. A trial from Turin asked whether iloprost infused for {five|W day, treat} days in a row beats a weekly tablet of nothing much.

{Fifty-two|S randomised} patients were shared out, {26|S randomised, g=iloprost; S randomised, g=nifedipine} to iloprost and as many to nifedipine 30 mg. Women made up the bulk, {46|X f, of=52} of the 52; {thirty-nine|T limited, n, of=52} had limited skin disease, the other {13|T diffuse, n, of=52} diffuse. The mean age was 51.

Attacks of Raynaud's per week dropped from 19 to 11 on the drip, from 18 to 14 on the pill. New ulcers on the fingertips, looked for at {12|W week, assess} and {24|W week, assess} weeks, came up in three and seven patients. As for the skin score, no one had expected anything of it, and at week 24 it {had not budged|M change, nov, t=P24W, g=iloprost, dir=stable; M change, nov, t=P24W, g=nifedipine, dir=stable} in either group.

Headache plagued {19|A headache, n, g=iloprost, of=26} of the 26 on iloprost and {ten|A headache, n, g=nifedipine, of=26} of the 26 on nifedipine. Flushing was had by {14|A flushing, n, g=iloprost, of=26} and by {nine|A flushing, n, g=nifedipine, of=26}. Swollen ankles were seen with nifedipine alone, in {eight|A swollen ankle, n, g=nifedipine, of=26}. One person in ten in the general population knows of cold white fingers, most of them without any disease behind it.

=== carT-two-women-i3 | article | case series
CAR T cells against B cells in two women with systemic sclerosis

{Two|S treated} {women|X f, v=2, of=2} were given their own T cells, rebuilt to hunt CD19, after 6 and 11 years of illness. {Both|T diffuse, all} had diffuse skin disease. The first, 44 years old, had been through rituximab and cyclophosphamide (9 g in sum); the second, 37, through a failed harvest of stem cells.

Lymphodepletion with fludarabine and cyclophosphamide took three days. Cytokine release syndrome of grade 1 came to {both|A cytokine release syndrome, n, of=2, v=2, grade=1}, on day 4 in the first patient and on day 7 in the second. Neither showed any {neurotoxicity|A neurotoxicity, absent}. B cells were gone by day 9 and came back after 5 and 7 months.

In the first woman the mRSS sank from {38|M score, t=baseline, g=patient 1} to {25|M score, t=P3M, g=patient 1, dir=improved} at {three|W month, assess} months and to {19|M score, t=P1Y, g=patient 1, dir=improved} at {one|W year, assess} year; in the second, from {26|M score, t=baseline, g=patient 2} to {17|M score, t=P3M, g=patient 2, dir=improved} and {12|M score, t=P1Y, g=patient 2, dir=improved}. Diffusing capacity rose from 44% to 51% and from 58% to 60%. Immunoglobulins had to be replaced in one of them.

Since the cells went in, no other immunosuppressant has been given. A serious {pneumonia|A pneumonia, named, ser=1} put the second patient in hospital in month 5. Eight further patients are to be treated under the protocol.

=== imatinib-old-letter-i3 | abstract | open-label trial
Imatinib in scleroderma: we gave it up (letter)

To the Editor: Much was hoped of imatinib, and we too tried it. Between May 2008 and August 2010, {sixteen|S enrolled} patients were taken into an open study at our clinic, {12|X f, of=16} women and {4|X m, of=16} men, {eleven|T diffuse, n, of=16} with diffuse and {five|T limited, n, of=16} with limited disease. The dose was 400 mg a day, to be kept up for {24|W week, treat} weeks.

It was kept up by few. No more than {six|S completed} reached the last visit. {Seven|A discontinuation due to adverse event, n, of=16} stopped on account of side effects; the {three|S withdrawn} others saw no use in it and went. Edema was the rule ({13|A edema, n, of=16} of 16), muscle cramps came next ({9|A muscle cramp, n, of=16} of 16), and nausea spoiled the meals of {half|A nausea, n, of=16, v=8} of them. {One|A congestive heart failure, n, of=16, ser=1} went into congestive heart failure, which we rated serious.

For what it is worth, the skin score of the six was {29.5|M score, mean, t=baseline, n=6} ± {7.7|sd} before the first capsule and {26.8|M score, mean, t=P24W, dir=improved, sig=0} ± {8.4|sd} at week {24|W week, assess} (n = {6|n}; p = {0.21|p}). Three of the six felt better; one of them had also lost 7 kg.

We would not do it again at 400 mg. Whether 200 mg is any kinder, others may find out; of chronic myeloid leukaemia patients, fewer than 3% stop for intolerance.

=== sildenafil-digest-i3 | news | crossover trial
Blue pill for cold hands: small trial, mixed news

Could the tablet known from impotence help cracked fingertips? In a crossover study from Lyon, {twenty-two|S enrolled} people with systemic sclerosis swallowed sildenafil, 20 mg thrice a day, for {8|W week, treat} weeks and sugar pills for as long, in an order settled by chance. Of the 22, {nineteen|X f, of=22} were female. Limited disease was what {eighteen|T limited, n, of=22} had; the remaining {four|T diffuse, n, of=22} had the diffuse sort. {Twenty|S completed} finished both rounds.

After {8|W week, assess} weeks on the drug, attacks lasted 24 minutes as against 33 on the dummy. Blood flow in the finger, seen by laser, doubled in some and stayed put in others. The skin itself was felt at 17 places before and after each round; the skin score of {8.9|M score, mean, t=P8W, g=sildenafil, c=placebo, #1} on sildenafil was all but that on placebo, {9.2|M score, mean, t=P8W, g=placebo} (P={0.71|p#1, sig=0}).

What does it cost? Apart from the price, headache, which {12|A headache, n, g=sildenafil, of=22} of the 22 had on the tablet and {three|A headache, n, g=placebo, of=22} on the sugar, dyspepsia ({five|A dyspepsia, n, g=sildenafil, of=22}, against {one|A dyspepsia, n, g=placebo, of=22}), and, in {two|A visual disturbance, n, g=sildenafil, of=22} people on sildenafil, a bluish tinge to their sight, set down as visual disturbance.

Ask your doctor first if you take nitrates.

=== hsct-registry-meta-i3 | abstract | meta-analysis
Dying of the cure: treatment-related deaths after stem cell transplantation in scleroderma, a meta-analysis

Objective: to learn how many do not survive the transplant itself. Sources: MEDLINE and two trial registers to February 2022. {Twelve|S enrolled, u=studies} studies qualified out of {203|S screened, u=studies} that were looked at; {four hundred and eighty-one|S enrolled, v=481} patients had been transplanted in them. {Every one|T diffuse, all} of these had the diffuse type. The median follow-up was {48|W month, follow, median} months.

{Thirty-one|A treatment-related death, n, of=481, rel=1} of the 481 were killed by the procedure, {6.4|A treatment-related death, pct}% of all. Where total body irradiation had been used, such deaths came to 8.9%; where not, to 4.1%. Over the whole of follow-up {seventy-four|A death, n, of=481} patients died. Sepsis ended the lives of {eleven|A sepsis, n, of=481, sev=fatal} patients, heart failure those of {nine|A heart failure, n, of=481, sev=fatal}.

Nine of the studies told of the skin. Pooled, the mRSS dropped by {13.7|M change, v=-13.7, t=P1Y, dir=improved} points (95% CI {10.9|ch, v=-10.9} to {16.5|cl, v=-16.5}) after {one|W year, assess} year and by {16.2|M change, v=-16.2, t=P2Y, dir=improved} ({12.8|ch, v=-12.8} to {19.6|cl, v=-19.6}) after {two|W year, assess}. Vital capacity gained 4.3% (1.1 to 7.5).

Conclusion: the skin answers; about one patient in sixteen pays with life.

=== silicone-gel-case-i3 | abstract | case report
Softening of scleroderma after breast implants were taken out

Whether silicone can set off scleroderma has been argued over for 40 years. The patient, a {woman|S enrolled, v=1; X f, v=1} of 49 with implants since she was 31, came with {limited cutaneous|T limited, all} disease, anticentromere antibodies at 1:1280 and a skin score of {14|M score, t=baseline}. On hydroxychloroquine 400 mg nothing had changed in two years.

At operation the left implant was found torn. {Six|W month, assess} months later the score was {8|M score, t=P6M, dir=improved}, and after {two|W year, assess} years, {5|M score, t=P2Y, dir=improved}. No drug had been added meanwhile. Her gullet, by contrast, was as lazy as ever on manometry, and calcium deposits in three fingers stayed what they were.

A {seroma|A seroma, named} after surgery had to be drained twice. Otherwise she made a smooth recovery and went home on day 3.

One case is no proof. In the large surveys, among 87,000 nurses for one, implants did not go with connective tissue disease (relative risk 0.6).
=== roflumilast-radio-i3 | news | randomised trial
Lung-cough pill put to the test in scleroderma

(Radio health magazine, transcript) Good evening. Roflumilast is a tablet for smokers' lungs. In a trial from Zurich, Ghent and Milan it was swallowed by people with scleroderma instead, {eighty-four|S randomised} of them. By the toss of an electronic coin, {42|S randomised, g=roflumilast} had the tablet and {42|S randomised, g=placebo} the dud. Now to what I find striking: no fewer than {thirteen|S withdrawn, g=roflumilast} left the tablet group early, but just {four|S withdrawn, g=placebo} the other.

They were women for the most part, {86|X fp} per cent. Everybody's disease was {diffuse|T diffuse, all}.

And the skin? At {thirty-six|W week, assess} weeks the tablet had brought the skin score down by {4.9|M change, ls_mean, v=-4.9, t=P36W, g=roflumilast, dir=improved} points, adjusted mean, the dud by {3.5|M change, ls_mean, v=-3.5, t=P36W, g=placebo, dir=improved}. Take one from the other and {1.4|M difference, ls_mean, v=-1.4, t=P36W, g=roflumilast, c=placebo, dir=improved, sig=0} is left, P equal to {0.22|p}. So we can't be sure.

Weight went down by 3 kilos. Diarrhoea: {twenty|A diarrhoea, n, g=roflumilast, of=42} against {nine|A diarrhoea, n, g=placebo, of=42}. Sleeplessness, insomnia if you will: {eleven|A insomnia, n, g=roflumilast, of=42} against {six|A insomnia, n, g=placebo, of=42}. {No one|A death, absent} died.

Next week: gout, which one man in twenty has.

=== adalim-old-eye-case-i3 | abstract | case report
Adalimumab for the eyes, and the skin got worse

Uveitis had cost this {woman|S enrolled, v=1; X f, v=1} of 33 the sight of one eye, and adalimumab 40 mg every two weeks was given to save the other. Her {diffuse|T diffuse, all} scleroderma had until then been quiet, at a modified Rodnan score of {10|M score, t=baseline}.

The eye was saved. But the score was {16|M score, t=P4M, dir=worsened} by month {four|W month, assess}, {21|M score, t=P8M, dir=worsened} by month {eight|W month, assess}. We stopped adalimumab, and gave tocilizumab; when {sixteen|W month, assess} months had gone by since the first injection, {11|M score, t=P16M, dir=improved} was on the chart. The eye stayed white throughout.

Apart from the skin, a {lupus-like rash|A lupus-like rash, named}, with dsDNA antibodies at 84 IU/ml, was put down to adalimumab. FVC fell from 92% to 87%. {Tuberculosis|A tuberculosis, absent} was looked for and not found.

In mice TNF blockade thins skin; in man six cases of the opposite are in print, in which the lungs got worse in four. We think one should look for another drug when uveitis and scleroderma meet.

=== macitentan-digital-null-i3 | abstract | randomised trial
Two sister trials of an endothelin blocker for digital ulcers, side by side

Sister A randomised {289|S randomised, g=A} patients, sister B {265|S randomised, g=B}. In each a third had 3 mg, a third 10 mg, a third placebo, for {16|W week, treat} weeks. {83|X fp, g=A}% of those in A and {87|X fp, g=B}% of those in B were women. Limited disease was the rule in A ({59|T limited, pct, g=A}%); in B it was had by {48|T limited, pct, g=B}%.

New ulcers per patient over 16 weeks: A, 0.94, 1.08 and 0.85 by dose; B, 1.44, 1.46 and 1.21. No dose beat placebo in either. The skin score was not among the end points; at entry it was {10.2|M score, mean, t=baseline, g=A} (SD {8.5|sd}) in A and {11.9|M score, mean, t=baseline, g=B} (SD {9.1|sd}) in B.

Headache ({41|A headache, n, g=A, of=289}; {38|A headache, n, g=B, of=265}), swollen legs ({40|A swollen leg, n, g=A, of=289}; {31|A swollen leg, n, g=B, of=265}) and anaemia ({18|A anaemia, n, g=A, of=289}; {14|A anaemia, n, g=B, of=265}) led the list of complaints. Deaths: {3|A death, n, g=A, of=289} in A; {none|A death, absent, g=B} in B. In A {31|S withdrawn, g=A}, in B {27|S withdrawn, g=B} patients left before time. Fewer new ulcers than foreseen (1.0 instead of 2.0) made the trials weaker than their 580 patients on paper.

=== mother-daughter-i3 | article | case report
What a mother and her daughter taught us

{Two|S enrolled; X f, of=2} women, a mother of 64 and her daughter of 38, were both treated with mycophenolate for {limited|T limited, all} scleroderma. The mother got 2 g a day, the daughter 3 g, because she weighed more.

In the mother the skin score was {12|M score, t=baseline, g=mother} before and {11|M score, t=P9M, g=mother, dir=improved} after {nine|W month, assess} months. In the daughter, {15|M score, t=baseline, g=daughter} before and {6|M score, t=P9M, g=daughter, dir=improved} after as many. {Fifteen|W month, assess} months out, the mother had come to {9|M score, t=P15M, g=mother, dir=improved} and the daughter to {4|M score, t=P15M, g=daughter, dir=improved}.

Loose stools plagued {both|A loose stools, n, of=2, v=2}; shingles struck {one|A shingles, n, of=2}, the mother. White cells were never under 3,400.

Neither had any antibody that the other lacked. HLA typing, done for curiosity, found six of eight alleles shared; of the two that were not, one goes with disease in Japan. Familial cases make up 1.5% of the 12,000 in a European register. Our daughters, the elder patient remarked, get everything faster.

=== skin-patch-nitro-meta-i3 | abstract | meta-analysis
Topical nitrates for Raynaud's in scleroderma: {seven|S enrolled, u=studies} trials, {346|S enrolled} patients

Background. Pills that widen vessels lower blood pressure; ointments might not. Selection. Out of {512|S identified, u=records} hits, {7|S enrolled, u=studies} trials were kept, with {346|S enrolled} patients. Diffuse disease was had by {24|T diffuse, pct}% and limited by {71|T limited, pct}%. Trials lasted from one day to {eight|W week, treat} weeks. Effect. Blood flow rose in four of five; attacks became shorter (SMD −0.33, −0.61 to −0.05) but not fewer (−0.12, −0.38 to 0.14). Fingers with ulcers were studied once, in 20 patients. Skin thickness nobody looked at. Harm. On nitrates {29|A headache, pct, g=nitrates}% had headache, on vehicle {14|A headache, pct, g=vehicle}%. Dizziness: {8|A dizziness, pct, g=nitrates}% and {3|A dizziness, pct, g=vehicle}%. Contact dermatitis: {4|A contact dermatitis, pct, g=nitrates}% and {2|A contact dermatitis, pct, g=vehicle}%. In all, {11|A discontinuation due to adverse event, n, of=346} stopped because of side effects. Comment. That half of all trials had been run by makers of the ointment lessens our trust, as does an I² of 76% for the main outcome (P < 0.001 for heterogeneity).

=== anti-il31-flop-company-i3 | news | randomised trial
VELDT Pharma discontinues VP-88 in systemic sclerosis

Utrecht, the Netherlands, 7 January. VELDT Pharma today said it would go no further with VP-88 in systemic sclerosis. In the Phase 2 study GORSE, which randomized {92|S randomised} patients at 27 sites, VP-88 and placebo lowered the modified Rodnan skin score to the same extent. {Sixty-one|S randomised, g=VP-88} patients were randomized to VP-88, {31|S randomised, g=placebo} to placebo; treatment took {28|W week, treat} weeks.

Key figures. Mean baseline score: {19.9|M score, mean, t=baseline, g=VP-88} (VP-88), {20.6|M score, mean, t=baseline, g=placebo} (placebo). Mean change, Week {28|W week, assess}: {-4.4|M change, mean, t=P28W, g=VP-88, c=placebo, dir=improved, sig=0, #1} (VP-88), {-4.5|M change, mean, t=P28W, g=placebo, dir=improved} (placebo); p={0.93|p#1}. A 20 percent improvement was reached by {49|M responders, t=P28W, g=VP-88, dir=improved}% and {52|M responders, t=P28W, g=placebo, dir=improved}%. All patients had {diffuse cutaneous|T diffuse, all} disease of five years or less.

VP-88 was not without side effects. Injection site reactions were seen in {18|A injection site reaction, n, g=VP-88, of=61} and {2|A injection site reaction, n, g=placebo, of=31} patients, serious adverse events in {3|A serious adverse event, n, g=VP-88, of=61, ser=1} and {2|A serious adverse event, n, g=placebo, of=31, ser=1}. {Four|A discontinuation due to adverse event, n, g=VP-88, of=61} on VP-88 discontinued for an adverse event; {none|A discontinuation due to adverse event, absent, g=placebo} did on placebo.

Trials in prurigo (n about 400) go on. Cash on 31 December stood at EUR 88 million.

=== italian-lc-natural-i3 | article | cohort study
Discussion. In these {two hundred and twelve|S enrolled, v=212} patients with {limited|T limited, all} scleroderma, of whom {196|X f, of=212} were women, the skin did what it is said to do: little. Scores went from {4.6|M score, mean, t=baseline} to {4.2|M score, mean, t=P3Y, dir=stable} in {three|W year, assess} years and {4.3|M score, mean, t=P10Y, dir=stable} in {ten|W year, assess}. Six in a hundred changed over to diffuse disease, if one goes by the elbow rule.

Others have seen more. Ostrander 2008, with {sixty|S enrolled, @Ostrander 2008} patients, found a fall of {2.1|M change, v=-2.1, t=P3Y, dir=improved, @Ostrander 2008} at {three|W year, assess, @Ostrander 2008} years; but theirs had begun at {7.9|M score, mean, t=baseline, @Ostrander 2008}. In Belvoir 2015, of {one hundred and five|S enrolled, @Belvoir 2015, v=105} patients {nineteen|A death, n, of=105, @Belvoir 2015} died within {eight|W year, follow, @Belvoir 2015} years of follow-up, whereas of ours it was {thirty-one|A death, n, of=212} in {ten|W year, follow}. Pulmonary hypertension was the cause in {thirteen|A pulmonary hypertension, n, of=31, sev=fatal} of the thirty-one.

To use the skin score as an end point in limited disease would thus be folly. A trial able to see a change of 0.5 points (SD 3.5) would need 770 patients in each arm.

=== gcsf-collect-harm-i3 | abstract | cohort study
Harvesting stem cells in scleroderma: the step that is forgotten

Before any transplant cells must be harvested. What happens then? At three centres {one hundred and thirty|S enrolled, v=130} patients ({98|X f, of=130} women, {32|X m, of=130} men; diffuse disease in {121|T diffuse, n, of=130}, limited in {9|T limited, n, of=130}) had cyclophosphamide 2 g/m² and G-CSF to this end.

{Two|A death, n, of=130} of the 130 died before a cell could be given back. Fever with neutropenia, {34|A fever with neutropenia, n, of=130}; fluid overload, {12|A fluid overload, n, of=130}; atrial fibrillation, {7|A atrial fibrillation, n, of=130}; renal crisis, {3|A renal crisis, n, of=130}. In {121|S completed} the harvest was a success (median 6.8 million CD34+ cells per kg), at the second try in eight.

Curiously the skin score, taken again on the eve of the transplant, {eight|W week, assess, mean} weeks later on average, had lost points already: {27.4|M score, mean, t=baseline}±{8.2|sd} before, {23.9|M score, mean, t=P8W, dir=improved, sig=1}±{8.8|sd} after (p{<0.001|p}). Some of what is ascribed to transplants may belong to the cyclophosphamide of the harvest.

LVEF, 62%, stood still.

=== hk-hand-pain-opioid-news-i3 | news | cohort study
Pain that no one asks about

Scleroderma hurts. It does so in joints, in ulcers, in the gut; how much, was asked of {four hundred and six|S enrolled, v=406} patients in Hong Kong and Seoul. Answers came back from everyone, which the authors ascribe to free noodles.

{Three hundred and fifty|X f, v=350, of=406} were women; {240|T limited, n, of=406} had limited and {152|T diffuse, n, of=406} diffuse disease, while in {fourteen|T overlap, n, of=406} it overlapped with myositis. Pain above 4 out of 10 was felt by 171. The skin score ({9|M score, median, t=baseline} in the median) went with pain, but feebly (r=0.19).

Opioids had been prescribed to 38; constipation was the lot of {twenty-two|A constipation, n, of=38} of the 38, vomiting that of {six|A vomiting, n, of=38}. Paracetamol, up to 4 g, was used by half of all, and {liver injury|A liver injury, absent} did not occur.

Patients with ulcers (n=66) felt worst, 6.1; those on calcium blockers no better than those off them. "Ask," say the authors. It takes twelve seconds.

=== cyc-ritux-series-four-i3 | abstract | case series
Four who had both: rituximab after cyclophosphamide had failed

In {four|S treated} patients ({diffuse|T diffuse, all} disease; {4|X f, of=4} women) six pulses of cyclophosphamide had changed nothing. Rituximab, 375 mg/m² once a week for {four|W week, treat} weeks, came next.

Skin scores before rituximab: {29|M score, t=baseline, g=patient 1}, {36|M score, t=baseline, g=patient 2}, {19|M score, t=baseline, g=patient 3}, {24|M score, t=baseline, g=patient 4} (patients 1 to 4 in turn). Scores {one|W year, assess} year thereafter: {17|M score, t=P1Y, g=patient 1, dir=improved}, {25|M score, t=P1Y, g=patient 2, dir=improved}, {20|M score, t=P1Y, g=patient 3, dir=worsened}, {15|M score, t=P1Y, g=patient 4, dir=improved}. On average that is a fall of {7.75|M change, mean, v=-7.75, t=P1Y, dir=improved} points. Patient 3, who got worse, had been ill for 14 years, the others for less than four.

B cells returned after eight months. Pneumonia in {one|A pneumonia, n, of=4} of the four, hives during the drip in {two|A hives, n, of=4}, {no death|A death, absent}. IgG sank by 1.8 g/l.

Too few to prove anything, our four agree with the 14 of a British report, whose scores fell by a fifth.
=== selexi-tiny-news-i3 | news | randomised trial
Seventy-four sore hands

It took two winters to find {seventy-four|S randomised} people willing to swallow either selexipag or chalk against Raynaud's. {Thirty-six|S randomised, g=selexipag} got selexipag, {thirty-eight|S randomised, g=chalk} chalk. The count of attacks per week, 14 at first, went down by seven in the former and eight in the latter during {eight|W week, treat} weeks. Chalk, that is, did no worse.

{Sixty-four|T limited, n, of=74} had limited skin disease and {ten|T diffuse, n, of=74} had diffuse. Men were scarce: {six|X m, of=74} against {sixty-eight|X f, of=74} women. A skin score of more than 20 was a reason to be turned away.

Nearly everyone on selexipag felt something, headache in {thirty-one|A headache, n, g=selexipag, of=36}, diarrhea in {eighteen|A diarrhea, n, g=selexipag, of=36}, jaw pain in {twelve|A jaw pain, n, g=selexipag, of=36}. With chalk the same three were felt by {ten|A headache, n, g=chalk, of=38}, {six|A diarrhea, n, g=chalk, of=38} and {one|A jaw pain, n, g=chalk, of=38}. No fewer than {eight|A discontinuation due to adverse event, n, g=selexipag, of=36} therefore quit selexipag; {not one|A discontinuation due to adverse event, absent, g=chalk} quit chalk.

The medicine costs 13,000 dollars a month. It remains in use for high pressure in the lungs, in doses of 200 to 1,600 micrograms.

=== sicca-ivig-abstract-i3 | abstract | randomised trial
A single course of immunoglobulin against diffuse scleroderma, Japan

Patients and plan. {Sixty-three|S randomised} men and women with {diffuse|T diffuse, all} disease, who did not respond to steroids of 20 mg or more, were randomised: {32|S randomised, g=IVIG} received immunoglobulin (IVIG, 400 mg/kg for {five|W day, treat} days running), {31|S randomised, g=placebo} received albumin as placebo. Those with less than five points' gain at week {12|W week, assess} then got IVIG openly.

Main result. {3.3|M change, mean, v=-3.3, t=P12W, g=IVIG, c=placebo, dir=improved, sig=0, #1} ± {4.2|sd} points was the average fall of skin score at 12 weeks with IVIG and {4.2|M change, mean, v=-4.2, t=P12W, g=placebo, dir=improved} ± {4.6|sd} with placebo (p = {0.43|p#1}).

Later. In those who had two courses of IVIG, {twenty-nine|S analysed} at the time of week {60|W week, assess}, the fall counted from the outset was {8.3|M change, mean, v=-8.3, t=P60W, dir=improved, sig=1} ± {6.1|sd}, p {<0.001|p}.

Harm. Fever {4|A fever, n, g=IVIG, of=32} v {2|A fever, n, g=placebo, of=31}; rise of liver enzymes {6|A rise of liver enzymes, n, g=IVIG, of=32} v {3|A rise of liver enzymes, n, g=placebo, of=31}; shock {0|A shock, absent, g=IVIG} v {0|A shock, absent, g=placebo}.

Limits. A score of 20 or above was required for entry, and 41% of patients had been ill for over five years, when skin seldom moves.

=== oxford-hla-denosumab-case-i3 | abstract | case report
Calcium under the skin: denosumab did no good, then rituximab some

For a {woman|S enrolled, v=1; X f, v=1} aged 59 with {limited|T limited, all} scleroderma the lumps of calcium at both elbows, 7 by 4 cm on the right, were worse than the disease itself. Denosumab 60 mg was injected twice, six months apart. The lumps grew by a tenth.

Rituximab, 2 g in two parts, was tried thereafter. At {12|W month, assess} months the right lump had shrunk to 5 by 3 cm, and pain from 8 to 3. The mRSS, never an issue, was {4|M score, t=baseline} before and {3|M score, t=P12M, dir=improved} at 12 months.

Denosumab led to {hypocalcaemia|A hypocalcaemia, named} of 1.91 mmol/l; with rituximab a {cold|A cold, named} and {no infusion reaction|A infusion reaction, absent} were noted. Discharge through the skin, chalky and white, stopped by itself.

Calcinosis is had by one in four with scleroderma after ten years. Of treatments there are a score, from warfarin to the knife, none of them proven; of 19 patients given sodium thiosulfate by injection elsewhere, a good half were better.

=== lowdose-pred-renal-i3 | article | cohort study
Prednisolone and thick skin: a report from nine years' clinic letters

Of {330|S enrolled} patients, {118|S treated, g=prednisolone} were taking prednisolone (median 7.5 mg) at their first visit and {212|S enrolled, g=no prednisolone} were not. In the first group, {67|T diffuse, n, g=prednisolone, of=118} had diffuse disease, in the second, {61|T diffuse, n, g=no prednisolone, of=212}. Women amounted to {274|X f, of=330} overall.

We matched by skin score and antibody, and {90|S analysed, g=prednisolone} pairs were left, that is {90|S analysed, g=no prednisolone} of either. In these, two years' change of the score was alike: {3.5|M change, mean, v=-3.5, t=P2Y, g=prednisolone, c=no prednisolone, dir=improved, sig=0, #1} points down on prednisolone, {3.1|M change, mean, v=-3.1, t=P2Y, g=no prednisolone, dir=improved} off it (p = {0.66|p#1}), when measured at {two|W year, assess} years. Prednisolone, so it seems, neither thins the skin nor thickens it.

A vertebral fracture was had by {nine|A vertebral fracture, n, g=prednisolone, of=118} on and {four|A vertebral fracture, n, g=no prednisolone, of=212} off it; diabetes came to {eleven|A diabetes, n, g=prednisolone, of=118} and {eight|A diabetes, n, g=no prednisolone, of=212}. Infections needing a hospital bed were the lot of {sixteen|A serious infection, n, g=prednisolone, of=118, ser=1} and {fifteen|A serious infection, n, g=no prednisolone, of=212, ser=1}.

Why it was prescribed at all is written down for 71 of the 118: joints in 40, muscles in 22, lungs in nine.

=== acth-pump-ph-i3 | news | open-label trial
Gel from pig glands

An extract of pig pituitaries, on sale since the 1950s, has been tried on scleroderma skin in Los Angeles. The result: {ten|S enrolled} volunteers, {nine|S completed} who finished, and two opinions.

One opinion is that of the figures. Injected under the skin twice a week for {six|W month, treat} months, the gel went together with a fall of the skin score from {22.4|M score, mean, t=baseline} to {17.0|M score, mean, t=P6M, dir=improved, sig=1}, in the nine, by the {sixth month|W month, assess, v=6}; P={.008|p}. {Seven|M responders, n, t=P6M, dir=improved} of the nine dropped by at least a fifth. The tenth had moved away.

The other is that of skeptics. All ten had the {diffuse|T diffuse, all} kind, all in its first three years; the company paid; nobody got water.

Side effects were such as steroids have: a round face (cushingoid, as it is called) in {four|A cushingoid face, n, of=10}, high sugar in {two|A high sugar, n, of=10}, acne in {two|A acne, n, of=10}. {Eight|X f, of=10} of the ten were women.

A vial costs 40,000 dollars. The same firm settled with the government for 100 million in 2017.

=== twoscore-placebo-meta-i3 | abstract | meta-analysis
What happens on placebo? Skin scores from the control arms of 28 trials

It is the control arm that tells us what skin does unaided. We gathered those of {twenty-eight|S enrolled, u=studies} trials run between 1990 and 2021, with {1,044|S enrolled} patients in them. Diffuse disease was had by {82|T diffuse, pct}%, and {79|X fp}% were women.

Starting from {20.1|M score, mean, t=baseline} (95% CI {18.6|cl}–{21.6|ch}), the mRSS changed by −{1.3|M change, mean, v=-1.3, t=P6M, dir=improved} ({-2.0|cl} to {-0.6|ch}) until month {6|W month, assess}, by −{2.4|M change, mean, v=-2.4, t=P12M, dir=improved} ({-3.3|cl} to {-1.5|ch}) until month {12|W month, assess}, and by −{4.6|M change, mean, v=-4.6, t=P24M, dir=improved} ({-6.7|cl} to {-2.5|ch}) until month {24|W month, assess}, for which there were but four trials. In trials that let mycophenolate be taken besides, 12-month change was −{4.0|M change, mean, v=-4.0, t=P12M, g=background mycophenolate, dir=improved} ({-5.6|cl} to {-2.4|ch}).

Every year later that a trial had begun, the fall grew by 0.1 points (p = 0.02). Deaths: {31|A death, n, of=1044}. Serious adverse events were had by {17|A serious adverse event, pct, ser=1}%.

Whoever plans a trial for 2 points had better think again.

=== uvA1-forearms-i3 | abstract | single-arm trial
UVA1 for stiff hands: half-body trial

Methods. {Nineteen|S enrolled} patients put one hand into a box of UVA1 light (40 J/cm²) three times a week, for {fourteen|W week, treat} weeks. The other hand was left in the dark. Findings. {Sixteen|S analysed} could be assessed. Hand scores (maximum 12) sank from 7.4 to 6.1 in the light and from 7.2 to 6.3 in the dark, with no difference to be seen (P = 0.4) at week {14|W week, assess}. Elasticity, by suction cup, got better by 9% and 7%. Nor was the whole-body mRSS, {18.8|M score, mean, t=baseline} at first and {18.1|M score, mean, t=P14W, dir=improved, sig=0} at the last visit, moved by any of this (P = {0.51|p}). Of the nineteen, {seventeen|X f, of=19} were women; {twelve|T diffuse, n, of=19} had diffuse and {seven|T limited, n, of=19} limited disease. Tanning was had by {all|A tanning, n, of=19, v=19}; {three|A blister, n, of=19} got a blister; herpes of the lip flared in {one|A herpes labialis, n, of=19}. {Three|S withdrawn} dropped out, two for want of time. Interpretation. A lamp is not enough. Earlier reports, of 8 and 11 patients, had no second hand to compare with.

=== young-men-scot-like-followup-i3 | abstract | cohort study
Fifteen years after transplantation: what the survivors tell

A transplant was given to {forty-six|S treated} of our patients before 2008. {Twenty-six|S analysed} are alive and have been seen this year. All had {diffuse|T diffuse, all} disease then. {Nineteen|X f, of=26} of the 26 are women. Median follow-up: {15.4|W year, follow, median} years.

Their skin score, {31|M score, median, t=baseline} ({22|min}-{46|max}) before the graft, was {9|M score, median, t=P2Y, dir=improved} after {two|W year, assess} years and is {6|M score, median, t=P15Y, dir=improved} ({0|min}-{17|max}) now, at {fifteen|W year, assess}. In four it had risen again in between and was brought down by rituximab. FVC is 79%, having been 70%.

Death took the {twenty|A death, n, of=46} others: {five|A treatment-related death, n, of=46, rel=1} of treatment, and within 100 days; {nine|A progression, n, of=46, sev=fatal} of progression; {three|A cancer, n, of=46, sev=fatal} of cancer; the last three of other things. Among survivors, {seven|A hypothyroidism, n, of=26} have hypothyroidism and {four|A infertility, n, of=26} infertility. {Two|A myelodysplasia, n, of=26} developed myelodysplasia.

Twenty-one of the 26 work, full time or part. Asked whether they would do it again, 24 said yes, one no, and one that it was none of our business.

=== statin-rosu-fmd-i3 | news | randomised trial
Statin widens arteries, leaves skin alone

Blood vessels of people with scleroderma do not widen as they should. Rosuvastatin, 20 mg at bedtime, made them do so in a trial of {twenty-eight|S randomised} patients. {Fourteen|S randomised, g=rosuvastatin; S randomised, g=placebo} had the statin and as many placebo. The artery at the elbow widened by 5.7% on the statin where it had been 3.4%; on placebo it went from 3.6% to 3.5%. {Six|W month, treat} months of bedtimes it took.

Who were the 28? {Twenty-five|X f, of=28} women and {three|X m, of=28} men; {twenty-two|T limited, n, of=28} limited, {six|T diffuse, n, of=28} diffuse; 54 years old on average; 5 smokers.

And the skin? Rodnan scores at month {six|W month, assess}: {6.8|M score, mean, t=P6M, g=rosuvastatin, dir=improved} on the statin ({7.0|M score, mean, t=baseline, g=rosuvastatin} when it all began), {7.5|M score, mean, t=P6M, g=placebo, dir=worsened} on placebo ({7.3|M score, mean, t=baseline, g=placebo} then).

{Two|A muscle ache, n, g=rosuvastatin, of=14} of the fourteen on rosuvastatin felt muscle ache, and so did {two|A muscle ache, n, g=placebo, of=14} of those without. {No serious event|A serious adverse event, absent, ser=1} happened to anybody. CRP was down by a third, LDL by half. Whether fewer fingers will be lost, 28 patients cannot tell.

=== rtx-biosim-letter-i3 | abstract | letter
Originator or biosimilar? Rituximab in 80 Iranian patients (letter)

Dear Editor, It is the price that decides whether our patients get rituximab, so we looked whether the cheap one works as well. {Forty-four|S treated, g=biosimilar} had the biosimilar and {thirty-six|S treated, g=originator} the originator, a gram twice, again at six months. The {eighty|S enrolled} were followed for {18|W month, follow} months. There were {69|X f, of=80} women. In {51|T diffuse, n, of=80} the disease was diffuse, in {29|T limited, n, of=80} limited.

Drop of mRSS at {6|W month, assess} and at {18|W month, assess} months, mean: {4.2|M change, mean, v=-4.2, t=P6M, g=biosimilar, dir=improved} and {7.1|M change, mean, v=-7.1, t=P18M, g=biosimilar, dir=improved} with the biosimilar, {4.5|M change, mean, v=-4.5, t=P6M, g=originator, dir=improved} and {6.8|M change, mean, v=-6.8, t=P18M, g=originator, dir=improved} with the originator. {No difference|M difference, nov, t=P6M, g=biosimilar, c=originator, dir=stable, sig=0; M difference, nov, t=P18M, g=biosimilar, c=originator, dir=stable, sig=0} was significant at either time.

Reactions to the infusion: {9|A infusion reaction, n, g=biosimilar, of=44} and {6|A infusion reaction, n, g=originator, of=36}. COVID-19 killed {2|A COVID-19, n, g=biosimilar, of=44, sev=fatal} and {1|A COVID-19, n, g=originator, of=36, sev=fatal}; there were no other deaths. Low IgG was found in 7 and 5.

A course of the one costs 400, of the other 2,900 dollars.
=== thalido-lowa-passage-i3 | news | open-label trial
Thalidomide's second life ends early in scleroderma

Of all drugs to try, thalidomide. Yet in Baltimore {twelve|S enrolled} people with scleroderma took it nightly, 50 mg growing to 400, for {twelve|W week, treat} weeks or until they had had enough. {Seven|S completed} had not had enough.

How the twelve were made up: women {eleven|X f, of=12}, man {one|X m, of=12}; diffuse {eight|T diffuse, n, of=12}, limited {three|T limited, n, of=12}, overlap with lupus {one|T overlap, n, of=12}. How their skin did: the Rodnan score of the seven was {20|M score, median, t=baseline, n=7} before, {20|M score, median, t=P12W, dir=stable, n=7} in week {12|W week, assess}. How their ulcers did: better, in four of five.

Sleepiness came over {ten|A sleepiness, n, of=12} of the twelve, constipation over {seven|A constipation, n, of=12}; {three|A neuropathy, n, of=12} felt neuropathy in the feet, and that was what made them stop, so that there were {three|A discontinuation due to adverse event, n, of=12} discontinuations for adverse events. The remaining {two|S withdrawn} were lost sight of.

T cells in the blood made a little more interleukin-12. Two contraceptive methods were asked of every woman under 50, though the youngest who took part was 51.

=== hickman-epopr-dig-i3 | article | case series
Continuous epoprostenol in five patients whose fingers were dying

{Five|S treated}, of whom {four|X f, of=5} were women and {one|X m, of=5} was a man, came to us with black fingertips between 2012 and 2019. {Three|T limited, n, of=5} of them had limited and {two|T diffuse, n, of=5} diffuse scleroderma. All had had iloprost; three had had a sympathectomy. A pump was connected to a line in the chest, and epoprostenol run at 2, later 8 to 14 ng/kg/min, for {three|W month, treat, median} months (median).

Pain went from 9 to 3 on a scale of 10. No finger was lost in the first four; in the fifth two were. As to skin scores, they were {8|M score, t=baseline, g=patient 1}, {11|M score, t=baseline, g=patient 2}, {30|M score, t=baseline, g=patient 3}, {5|M score, t=baseline, g=patient 4} and {26|M score, t=baseline, g=patient 5} when the pump was connected. Half a year ({6|W month, assess} months) later we wrote down {7|M score, t=P6M, g=patient 1, dir=improved}, {11|M score, t=P6M, g=patient 2, dir=stable}, {21|M score, t=P6M, g=patient 3, dir=improved}, {5|M score, t=P6M, g=patient 4, dir=stable} and {23|M score, t=P6M, g=patient 5, dir=improved}.

The line was the weak point: {two|A line infection, n, of=5} had a line infection. Jaw pain was felt by all {five|A jaw pain, n, of=5}, flushing by {four|A flushing, n, of=5}. One left hospital on day 9, the last on day 41.

=== belim-pilot-2-harm-i3 | abstract | randomised trial
Belimumab on a background of methotrexate: pilot results

Setting: one hospital in New York state. Plan: {eighteen|S randomised} with {early diffuse|T diffuse, all} disease (under three years) to be randomised evenly, and so they were, {nine|S randomised, g=belimumab; S randomised, g=placebo} and nine. Every one of these took methotrexate 15 mg. {One|S withdrawn, g=belimumab} patient of the belimumab arm withdrew; {eight|S analysed, g=belimumab} and {nine|S analysed, g=placebo} remained for analysis. {Thirteen|X f, of=18} were women, {five|X m, of=18} men.

Skin score at week {52|W week, assess}, in medians. Belimumab: from {25|M score, median, t=baseline, g=belimumab} to {16|M score, median, t=P52W, g=belimumab, dir=improved}, change −{9|M change, median, v=-9, t=P52W, g=belimumab, c=placebo, dir=improved, sig=0, #1} [{-12|q1}; {-6|q3}]. Placebo: from {30|M score, median, t=baseline, g=placebo} to {25|M score, median, t=P52W, g=placebo, dir=improved}, change −{4|M change, median, v=-4, t=P52W, g=placebo, dir=improved} [{-8|q1}; {-1|q3}]. P for the difference, {0.15|p#1}. Gene scores of the skin fell in responders alone.

Safety: adverse events {52|A any adverse event, events, g=belimumab} with belimumab, {47|A any adverse event, events, g=placebo} with placebo; serious ones {1|A serious adverse event, events, g=belimumab, ser=1} and {3|A serious adverse event, events, g=placebo, ser=1}.

With 80% power, 34 per arm would have been required for a difference of five.

=== eczema-cream-tacro-news-i3 | news | open-label trial
Ointment for the stubborn patch

(Scleroderma Voice, spring issue.) For those among us with a few tight patches rather than a tight everything, a modest piece of news: tacrolimus ointment, the 0.1% one, has been looked at in {twenty-five|S enrolled} people with {limited|T limited, all} scleroderma in Glasgow.

Under cling film, each night, for {ten|W week, treat} weeks: so much for the recipe. {Twenty-one|S completed} stuck it out. The cling film, not the ointment, was the reason for the {four|S withdrawn} who did not.

Feeling the skin at {ten|W week, assess} weeks, the nurses gave a skin score of {5.2|M score, mean, t=P10W, dir=improved, #1} points where they had given {6.3|M score, mean, t=baseline} before (P={0.04|p#1, sig=1}). Now a point is not the world. And nurses knew who had been smeared: everyone.

Stinging was had by {nine|A stinging, n, of=25} of the 25, redness by {four|A redness, n, of=25}. Kidneys took no harm; {renal impairment|A renal impairment, absent} did not occur.

{Twenty-three|X f, of=25} women and {two|X m, of=25} men, mean age 60, mean time since diagnosis 11 years. Ask your GP; a tube of 60 g costs the NHS 50 pounds. And don't expect your fingers, which were left out, to benefit.

=== covid-vax-register-i3 | abstract | cohort study
mRNA vaccination and what it did to systemic sclerosis

Did the disease flare? {Five hundred and ninety|S enrolled, v=590} patients told us on paper. {Five hundred and five|X f, v=505, of=590} of these were women and {85|X m, of=590} men; {164|T diffuse, n, of=590} had diffuse, {389|T limited, n, of=590} limited and {37|T sine, n, of=590} sine scleroderma. Two jabs each they had had, three to six weeks apart.

Sore arm, {401|A sore arm, n, of=590}; fatigue, {255|A fatigue, n, of=590}; fever, {88|A fever, n, of=590}; {no anaphylaxis|A anaphylaxis, absent}. Serious events, {4|A serious adverse event, n, of=590, ser=1}, with {one|A myocarditis, n, of=590, ser=1} myocarditis among them.

Skin scores, at hand for {212|S analysed}, were {7.4|M score, mean, t=baseline} (SD {6.6|sd}) before the first and {7.3|M score, mean, t=P3M, dir=stable, sig=0} (SD {6.5|sd}) {3|W month, assess} months after the second jab; P = {0.77|p}. Forty-one patients said that their Raynaud's got worse, 38 that it got better.

Antibodies to the spike were found in 97% of those without and 71% of those with mycophenolate, in 9 of 31 with rituximab in the half year before. In the general population about 2% had no antibodies.

=== nac-infusion-trial-ita-i3 | abstract | crossover trial
N-acetylcysteine by vein or saline: each patient got both

{Forty-two|S randomised} patients went through two periods of {five|W day, treat} days, a month apart. In one they were infused with N-acetylcysteine (15 mg/kg an hour for five hours), in the other with saline. {Thirty-eight|X f, of=42} of the 42 were women. Skin: {29|T limited, n, of=42} limited, {13|T diffuse, n, of=42} diffuse. {Three|S withdrawn} did not come back for the second period; {39|S completed} completed both.

Hands warmed by 0.9 °C more after the drug (0.3 to 1.5). Attacks of Raynaud's fell by 4.0 a week and 2.2 a week. Of the mRSS, seen on day {5|W day, assess} of each period, this can be said: {10.6|M score, mean, t=P5D, g=N-acetylcysteine, c=saline, sig=0, #1} ± {7.7|sd} with the drug, {10.7|M score, mean, t=P5D, g=saline} ± {7.6|sd} with saline, p = {0.9|p#1}.

Flushing: {8|A flushing, n, g=N-acetylcysteine, of=42} and {1|A flushing, n, g=saline, of=42}. Nausea: {10|A nausea, n, g=N-acetylcysteine, of=42} and {2|A nausea, n, g=saline, of=42}. Itching: {6|A itching, n, g=N-acetylcysteine, of=42} and {none|A itching, absent, g=saline}.

The smell of rotten eggs gave the drug away, as 30 of 39 guessed right. Blinding, then, was on paper only.

=== cohort-men-women-skin-i3 | news | cohort study
Men get it worse

Nine in ten with scleroderma are women, near enough. Those who aren't have a harder time, Canadian figures confirm. In a cohort of {one thousand two hundred and eleven|S enrolled, v=1211} patients, {one hundred and sixty-nine|X m, v=169, of=1211} men were set beside {one thousand and forty-two|X f, v=1042, of=1211} women.

Diffuse skin was commoner in the men, {52|T diffuse, pct, g=men}% having it, against {34|T diffuse, pct, g=women}% of the women. Skin scores at the first visit bear this out: {13.1|M score, mean, t=baseline, g=men} for men and {9.2|M score, mean, t=baseline, g=women} for women. In {three|W year, assess} years both came down, to {10.4|M score, mean, t=P3Y, g=men, dir=improved} and {7.6|M score, mean, t=P3Y, g=women, dir=improved}.

{Forty-seven|A death, n, g=men, of=169} men and {one hundred and sixty-six|A death, n, g=women, of=1042, v=166} women died. Cancer was to blame in {eleven|A cancer, n, g=men, of=47, sev=fatal} of the 47 men and {twenty-six|A cancer, n, g=women, of=166, sev=fatal} of the 166 women. Smoking, which 69% of the men and 51% of the women had done, was a part of it but not the whole.

Why? Hormones are the usual suspect. Doctors who see a man with white fingers should not think him the exception.

=== single-man-hsct-failed-i3 | abstract | case report
Relapse after two transplants: abatacept then held the skin

Two transplants of his own stem cells, at 34 and 39, had each bought this {man|S enrolled, v=1; X m, v=1} some three years. When skin hardened for the third time a third transplant was refused, the heart (LVEF 41%) not being up to it. {Diffuse cutaneous|T diffuse, all} systemic sclerosis it had been from the first, with antibodies to topoisomerase.

We chose abatacept, 125 mg a week. mRSS at the time: {30|M score, t=baseline}. mRSS at {10|W week, assess} weeks: {30|M score, t=P10W, dir=stable}, and both he and we lost heart. mRSS at {26|W week, assess} weeks: {22|M score, t=P26W, dir=improved}. mRSS at {78|W week, assess} weeks, the last one: {16|M score, t=P78W, dir=improved}.

There was a {urinary tract infection|A urinary tract infection, named} in month 4 and {basal cell carcinoma|A basal cell carcinoma, named} of the temple in month 14, which the total body irradiation (8 Gy) of the first transplant may have had a hand in. {No opportunistic infection|A opportunistic infection, absent} occurred.

After one transplant about a quarter relapse; what to do after two is in no guideline. He is back at his lathe for 20 hours a week.

=== probio-gut-skin-ridge-i3 | abstract | randomised trial
Probiotics for the gut of systemic sclerosis: Singapore trial, second look

First look (published): bloating no better after {60|W day, assess} days. Second look (here): at {120|W day, assess} days, all having had the probiotic from day 60, reflux was better in those who had begun with it. {Forty|S randomised} had been randomised, {19|S randomised, g=probiotic} to the probiotic and {21|S randomised, g=placebo} to placebo; {one|S withdrawn, g=probiotic} and {two|S withdrawn, g=placebo}, respectively, were lost. {Seventy-five|X fp, v=75} per cent were female. Limited disease prevailed: {26|T limited, n, of=40} against {14|T diffuse, n, of=40} diffuse.

mRSS: {7.9|M score, mean, t=baseline, g=probiotic} and {8.8|M score, mean, t=baseline, g=placebo} at first; {7.7|M score, mean, t=P120D, g=probiotic, dir=improved} and {8.9|M score, mean, t=P120D, g=placebo, dir=worsened} at day 120. Nobody tested the difference and neither will we.

Adverse events were had by {4|A any adverse event, n, g=probiotic, of=19} on the probiotic, {6|A any adverse event, n, g=placebo, of=21} on placebo, in days 1 to 60. All were of the belly: wind in {3|A wind, n, g=probiotic, of=19} and {4|A wind, n, g=placebo, of=21}, cramps in {1|A cramp, n, g=probiotic, of=19} and {2|A cramp, n, g=placebo, of=21}. A sachet held 1.8 trillion bacteria.

=== drugwatch-nint-fvc-ext-i3 | abstract | extension study
Nintedanib over two years and more: adverse events of the open part

{Four hundred and forty-four|S treated, v=444} patients were treated in the open part; {197|S treated, g=continued} continued on the drug and {247|S treated, g=initiated} initiated it, having had placebo before. Of the {444|S treated}, {335|X f, of=444} were women and {230|T diffuse, n, of=444} had diffuse disease. Exposure: {22|W month, treat, median} months in the median.

Diarrhoea was met with in {68|A diarrhoea, pct, g=continued, of=197}% of the continued and {65|A diarrhoea, pct, g=initiated, of=247}% of the initiated, nausea in {15|A nausea, pct, g=continued, of=197}% and {29|A nausea, pct, g=initiated, of=247}%. Liver enzymes above three times normal: {2|A raised liver enzymes, pct, g=continued, of=197}% and {9|A raised liver enzymes, pct, g=initiated, of=247}%. For adverse events {10|A discontinuation due to adverse event, n, g=continued, of=197} and {57|A discontinuation due to adverse event, n, g=initiated, of=247} stopped. Deaths: {7|A death, n, g=continued, of=197} and {11|A death, n, g=initiated, of=247}.

In week {52|W week, assess} FVC was lower by 58 ml and 45 ml. Change of mRSS in the same week, mean (SE): {-1.5|M change, mean, t=P52W, g=continued, dir=improved} ({0.4|se}) and {-1.1|M change, mean, t=P52W, g=initiated, dir=improved} ({0.4|se}).

Doses were 150 mg or 100 mg twice daily, and 43% had theirs cut at some time.
=== sarcoid-eosin-mepo-case-i3 | article | case report
Sirolimus for a woman who would not take cyclophosphamide again

"Anything but that," said the patient, a {woman|S enrolled, v=1; X f, v=1} of 46, when a second round of cyclophosphamide was brought up. The first, at 40, had cost her her hair. Since then her {diffuse|T diffuse, all} disease had smouldered, then flared: {18|M score, t=baseline} points on the modified Rodnan scale at the visit in question, and vital capacity 74%.

Sirolimus was offered, aiming at a trough of 6 to 8 ng/ml. She was seen every month. It took {five|W month, assess} months for the skin to answer, with {15|M score, t=P5M, dir=improved} points; {eleven|W month, assess} months to fall to {9|M score, t=P11M, dir=improved}; and at {twenty|W month, assess} months, when this was written, to {8|M score, t=P20M, dir=improved}. Vital capacity was then 76%.

What she put up with was not little. {Mouth ulcers|A mouth ulcer, named} came and went. {Hyperlipidaemia|A hyperlipidaemia, named} (cholesterol 8.1 mmol/l) was met with atorvastatin 20 mg. In month 7 she had {pneumonitis|A pneumonitis, named, rel=1}, thought to be due to sirolimus, which cleared within three weeks of a lower dose.

In a small Chinese trial with 18 patients, nine to each arm, the drug had been found safe. Her hair, she would like it noted, is down to her shoulders.

=== pediatr-hsct-meta-small-i3 | abstract | systematic review
Stem cell transplantation in juvenile systemic sclerosis: every child ever reported

Search: three databases, to 30 November 2022. Of {178|S identified, u=records} papers {9|S enrolled, u=records} had children with systemic sclerosis in them; these came to {24|S enrolled}. {Nineteen|X f, of=24} were girls. Diffuse disease was known of {22|T diffuse, n, of=24}, overlap of {two|T overlap, n, of=24}. At transplantation they were 12.5 years old on average.

Result: At {one|W year, assess} year the skin score had gone down in all in whom it was told ({eighteen|S analysed}), from a median of {29|M score, median, t=baseline, n=18} to one of {12|M score, median, t=P1Y, dir=improved, n=18}. At {three|W year, assess} years it was {8|M score, median, t=P3Y, dir=improved} in eleven ({11|n}).

Price: {two|A death, n, of=24} died, {one|A treatment-related death, n, of=24, rel=1} of them from the transplant. Viruses woke up in {thirteen|A viral reactivation, n, of=24} (viral reactivation, mostly EBV), {five|A autoimmune cytopenia, n, of=24} had autoimmune cytopenia, and {three|A ovarian failure, n, of=24} girls ovarian failure.

Where rabbit ATG had been 7.5 mg/kg, viruses were as frequent as where it had been 10. We graded the whole as very low.

=== bimag-teeth-sjogren-news-i3 | news | cohort study
Look into the mouth

Patients with scleroderma lose teeth. How many, and why, has been worked out in Montreal, where dentists looked at {one hundred and sixty-three|S enrolled, g=patients, v=163} patients and {two hundred and thirty-one|S enrolled, g=controls, v=231} controls of like age. {One hundred and forty-seven|X f, g=patients, v=147, of=163} patients and {one hundred and ninety|X f, g=controls, v=190, of=231} controls were women.

Limited disease was had by {72|T limited, pct, g=patients}% of the patients, diffuse disease by {28|T diffuse, pct, g=patients}%. The mouth opened 37.7 mm wide in them and 44.3 mm in controls; missing were 8.1 and 6.6 teeth. The mean skin score, {7.3|M score, mean, t=baseline, g=patients}, went with the mouth's width but not with the number of teeth.

As {three|W year, follow} years of follow-up have shown, patients go on to lose 0.5 teeth a year. {Twelve|A death, n, g=patients, of=163} patients and {two|A death, n, g=controls, of=231} controls died meanwhile.

Dentists' advice: fluoride at 1.1%, an electric brush with a thick handle, a visit every three months rather than six. What to do about dryness? Chew gum, sip water. Pilocarpine, 5 mg, helps one in two.

=== ritux-joints-danish-i3 | abstract | open-label trial
Eighteen patients, B cells gone: open trial from Jutland

Purpose. Do skin and joints get better once B cells are gone? Methods. {Eighteen|S enrolled} patients with {diffuse|T diffuse, all} disease and at least three swollen joints. Rituximab, 1 g on days 1 and 15, nothing else. Results. {Fifteen|X f, of=18} women, {three|X m, of=18} men. All were seen after {six|W month, assess} months, {sixteen|S analysed} after {twelve|W month, assess}.

At six months the mRSS was lower by {21|M percent_change, mean, v=-21, t=P6M, dir=improved}%, at twelve by {33|M percent_change, mean, v=-33, t=P12M, dir=improved}% (n = {16|n}). In points: {24.3|M score, mean, t=baseline}, then {19.1|M score, mean, t=P6M, dir=improved, sig=1} (p = {0.002|p}), then {16.2|M score, mean, t=P12M, dir=improved, sig=1} (p {<0.001|p}). Swollen joints: 6.1, then 3.0, then 2.2.

Harms. Infusion reactions in {five|A infusion reaction, n, of=18}; bronchitis in {four|A bronchitis, n, of=18}; {one|A serious infection, n, of=18, ser=1} serious infection, an abscess of the liver. {One|S withdrawn} emigrated; {one|A death, n, of=18} died of a cancer known of beforehand.

Meaning. It looks good, but so did relaxin in its open trial, and that came to nothing in 239 patients.

=== honey-dressing-news-i3 | news | randomised trial
Honey heals? Ulcers of scleroderma put it to the proof

Manuka honey on fingertips: sticky, but is it any use? In Christchurch {thirty|S randomised} patients with open ulcers were dressed every other day with it ({fifteen|S randomised, g=honey}) or with a plain gel ({fifteen|S randomised, g=gel}), for up to {twelve|W week, treat} weeks.

On honey, ulcers took a median of 41 days to close; on gel, 47 (P=0.58). By week {12|W week, assess} eleven and ten people had none left. Pain eased a little sooner with honey, by 12 points out of 100 in week {4|W week, assess}.

Infection of an ulcer needing tablets came in {two|A ulcer infection, n, g=honey, of=15} with honey and {five|A ulcer infection, n, g=gel, of=15} with gel. {One|A stinging, n, g=honey, of=15} said of honey that it caused stinging. {Nobody|A amputation, absent} lost a finger by amputation.

Limited disease: {21|T limited, n, of=30} of the 30. Diffuse: {9|T diffuse, n, of=30}. Women: {26|X f, of=30}. Skin scores were taken once, at entry, for description's sake ({8.8|M score, mean, t=baseline, g=honey} and {9.4|M score, mean, t=baseline, g=gel} on average), and not again, as the trial's authors readily tell.

Honey is 40 dollars a jar; half a jar was used per patient.

=== hydrox-lcssc-esc-i3 | abstract | cohort study
Stopping mycophenolate in quiet scleroderma: who relapses?

When the skin has been quiet for two years, may one stop? In {69|S enrolled} patients ({57|X f, of=69} women; diffuse {52|T diffuse, n, of=69}, limited {17|T limited, n, of=69}) we did: in {38|S enrolled, g=tapered} slowly ("tapered"), in {31|S enrolled, g=stopped} at one go ("stopped"). At the time of stopping the tapered had a skin score of {7.1|M score, mean, t=baseline, g=tapered} and the stopped of {7.8|M score, mean, t=baseline, g=stopped}.

Relapse, meaning five points or more, was seen at {eighteen|W month, assess} months in {11|M responders, t=P18M, g=tapered, c=stopped, dir=worsened, sig=1, #1}% of the tapered (n = {4|n}) and {32|M responders, t=P18M, g=stopped, dir=worsened}% of the stopped (n = {10|n}), p = {0.03|p#1}. Mean scores by then: {7.4|M score, mean, t=P18M, g=tapered, dir=worsened} and {10.6|M score, mean, t=P18M, g=stopped, dir=worsened}. Taking up the drug again brought 12 of the 14 back to where they had been.

Lungs: FVC −1.0% and −2.6%. Shingles, {one|A shingles, n, g=tapered, of=38} case, in the tapered; {no deaths|A death, absent}.

Antibody type, sex, dose (2 g or 3 g) and length of treatment told us nothing beforehand.

=== calm-in-gut-ivig-news-i3 | news | open-label trial
Drip against a paralyzed gut

When the gut of a scleroderma patient stops moving, little helps. {Twelve|S enrolled} such patients in Ann Arbor were given immunoglobulin by drip, 2 grams per kilo a month, for {six|W month, treat} months; {ten|S completed} finished. Diffuse: {five|T diffuse, n, of=12}. Limited: {seven|T limited, n, of=12}. {Eleven|X f, of=12} of the twelve were female, and their ages went from 33 to 71.

Gut scores, on a scale that ends at 3, dropped from 1.42 to 0.97 by {six|W month, assess} months (P=0.01). The skin score, too, was a bit lower: on average {2.7|M change, mean, v=-2.7, t=P6M, dir=improved, sig=0} points, which missed significance at P={0.09|p}.

Headache after the drip: {eight|A headache, n, of=12}. Clot in a leg: {one|A clot in a leg, n, of=12, ser=1}, which was called a serious adverse event. {Two|A discontinuation due to adverse event, n, of=12} discontinued on account of these.

In the same month a Swede reported on tubes: Lindqvist 2019 fed {twenty-two|S enrolled, @Lindqvist 2019} patients through a vein for {four|W year, follow, mean, @Lindqvist 2019} years on average; {nine|A death, n, of=22, @Lindqvist 2019} died, {six|A catheter sepsis, n, of=22, @Lindqvist 2019} had catheter sepsis. Next to that, a headache is a bargain.

=== tnfmeta-pulm-rehab-skin-i3 | abstract | meta-analysis
Tocilizumab and the skin: individual patient data from two trials and three cohorts

Why again? Because both trials narrowly missed. {Five|S enrolled, u=studies} data sets, {512|S enrolled} patients: {271|S treated, g=tocilizumab} on tocilizumab, {241|S enrolled, g=comparator} in comparator arms or matched. {Diffuse|T diffuse, all} disease in each. {81|X fp, g=tocilizumab}% and {80|X fp, g=comparator}% were women.

At {24|W week, assess} weeks the least squares mean fall of the mRSS was {4.9|M change, ls_mean, v=-4.9, t=P24W, g=tocilizumab, dir=improved} and {3.2|M change, ls_mean, v=-3.2, t=P24W, g=comparator, dir=improved}, so the drug led by {1.7|M difference, ls_mean, v=-1.7, t=P24W, g=tocilizumab, c=comparator, dir=improved, sig=1} points (95% CI {0.4|ch, v=-0.4} to {3.0|cl, v=-3.0}; p={0.010|p}). At {48|W week, assess} weeks it led by {1.9|M difference, ls_mean, v=-1.9, t=P48W, g=tocilizumab, c=comparator, dir=improved, sig=1} ({0.3|ch, v=-0.3} to {3.5|cl, v=-3.5}; p={0.021|p}). Patients with CRP above 10 mg/L gained twice as much (2.9) as the others (1.4; p for interaction 0.17).

Serious infections: {24|A serious infection, n, g=tocilizumab, of=271, ser=1} and {19|A serious infection, n, g=comparator, of=241, ser=1}. Deaths: {9|A death, n, g=tocilizumab, of=271} and {11|A death, n, g=comparator, of=241}.

Two points are less than the five that patients notice.

=== scot-like-news-again-i3 | news | randomised trial
Belgian trial: early transplant or wait?

Whether to transplant right away or only when drugs fail, that is what {forty-one|S randomised} Belgians and Dutchmen with {diffuse|T diffuse, all} scleroderma let a computer decide. It sent {twenty-one|S randomised, g=upfront} to an upfront transplant and {twenty|S randomised, g=wait} to cyclophosphamide, with transplant as a rescue. {Seven|S treated, g=rescue} of the latter were rescued in the end.

At {two|W year, assess} years the skin score had lost {17|M change, mean, v=-17, t=P2Y, g=upfront, dir=improved} points upfront and {14|M change, mean, v=-14, t=P2Y, g=wait, dir=improved} in those told to wait; that {was not significant|M difference, nov, t=P2Y, g=upfront, c=wait, dir=stable, sig=0}. FVC rose by 8% and 5%.

{One|A death, n, g=upfront, of=21} died in the upfront arm, of the treatment, and {two|A death, n, g=wait, of=20} in the other, of their hearts. Infections of grade 3 were suffered by {nine|A infection of grade 3, n, g=upfront, of=21, grade=3} and {six|A infection of grade 3, n, g=wait, of=20, grade=3}. Of the 41 people {twenty-six|X f, of=41} were women and {fifteen|X m, of=41} men. Half had never smoked.

Quality of life was much the same: 0.71 and 0.68 out of 1. "Waiting is an option," says the head of the trial, "but not waiting too long." A transplant is billed at 58,000 euros.

=== lenal-graft-series-three-i3 | abstract | case series
Anakinra for the swollen hands of early disease

{Three|S treated; X m, of=3} men with puffy hands were treated with anakinra 100 mg a day within a year of the first sign. Very early disease was the label of {one|T early, n, of=3}; {two|T diffuse, n, of=3} had turned diffuse by then. After {eight|W week, assess} weeks swelling, by volume of water displaced, was less by 60, 45 and 10 ml.

The skin scores went their own way. First man: {4|M score, t=baseline, g=patient 1}, then {5|M score, t=P8W, g=patient 1, dir=worsened}. Second man: {14|M score, t=baseline, g=patient 2}, then {22|M score, t=P8W, g=patient 2, dir=worsened}. Third man: {11|M score, t=baseline, g=patient 3}, then {15|M score, t=P8W, g=patient 3, dir=worsened}. We gave up, and mycophenolate was taken to instead.

Injection site redness in {two|A injection site redness, n, of=3}; {no infection|A infection, absent}. CRP, 18 mg/l in the worst of them, was normal within the week.

Blocking interleukin-1 with rilonacept in 19 patients of an American trial did no more for the skin; whether swelling was measured there we do not know.
=== nintedanib-skin-news-i3 | news | randomised trial
A lung drug, and what it did for skin

Copenhagen -- Nintedanib slows scarring of the lungs; on the skin of people with scleroderma it leaves no mark, it would appear from a Nordic trial in which {one hundred and twelve|S randomised} volunteers took part.

Fifty-eight, that is {58|S randomised, g=nintedanib}, drew nintedanib 150 mg twice daily, and {54|S randomised, g=placebo} drew placebo. Roughly three in four were women ({85|X f, of=112}), and the diffuse type was on record for {67|T diffuse, n, of=112}. Everyone was to swallow capsules for {52|W week, treat} weeks; {43|S completed, g=nintedanib} on the drug and {49|S completed, g=placebo} off it got that far.

What of the skin? From a mean of {10.8|M score, mean, t=baseline, g=nintedanib} and {11.3|M score, mean, t=baseline, g=placebo} points the Rodnan score had gone down by {2.0|M change, mean, v=-2.0, t=P52W, g=nintedanib, dir=improved} and {1.9|M change, mean, v=-1.9, t=P52W, g=placebo, dir=improved} by week {52|W week, assess}. The gap, {0.1|M difference, v=-0.1, t=P52W, g=nintedanib, c=placebo, dir=stable, sig=0} points (95% CI −{1.5|cl, v=-1.5} to {1.3|ch}), is nothing anyone would feel. Lungs lost 49 ml of capacity with the drug and 91 ml without.

The bowels suffered. {Forty-four|A diarrhea, n, g=nintedanib, of=58} of the 58 had diarrhea, next to {seventeen|A diarrhea, n, g=placebo, of=54} of the 54; vomiting came to {14|A vomiting, n, g=nintedanib, of=58} and {five|A vomiting, n, g=placebo, of=54}. {Nine|A discontinuation due to adverse event, n, g=nintedanib, of=58} gave up nintedanib for such reasons and {four|A discontinuation due to adverse event, n, g=placebo, of=54} gave up placebo. {Two|A death, n, g=placebo, of=54} people died, either of them on placebo.

=== ivig-juvenile-series-i3 | abstract | case series
Immunoglobulin for the skin in four children

{Four|S enrolled} children aged 7 to 15, {three|X f, of=4} girls and {one|X m, of=4} boy, got intravenous immunoglobulin, 2 g/kg a month, for juvenile systemic sclerosis. {Diffuse|T diffuse, all} skin disease was common to them all. {Six courses|W month, treat, v=6}, one a month, were planned and given, so that treatment lasted six months.

The girl of 7 began with an mRSS of {18|M score, t=baseline, g=patient 1}; it was {10|M score, t=P6M, g=patient 1, dir=improved} at {6|W month, assess} months. In the second girl {24|M score, t=baseline, g=patient 2} went to {20|M score, t=P6M, g=patient 2, dir=improved}. The third girl, ill for nine years, went from {16|M score, t=baseline, g=patient 3} to {16|M score, t=P6M, g=patient 3, dir=stable}. In the boy {21|M score, t=baseline, g=patient 4} turned into {13|M score, t=P6M, g=patient 4, dir=improved}. Muscle enzymes came down from a median of 612 U/l to 180 U/l.

Headache followed an infusion in {three|A headache, n, of=4} of the four; aseptic meningitis laid {one|A aseptic meningitis, n, of=4} low for two days. {No thrombosis|A thrombosis, absent} happened. Insurers paid for the courses in two children only.

In adults, the fall with immunoglobulin in older reports ranged between 2 and 11 points.

=== stem-fat-face-trial-i3 | news | pilot trial
Fat under the lips opens tight mouths

For many with scleroderma, the dentist's chair is a place of dread: the mouth no longer opens wide. In Bologna surgeons have tried to loosen it with the patients' own fat.

{Eighteen|S treated} were treated, {all|X f, v=18, of=18} of them women, {ten|T limited, n, of=18} with limited and {eight|T diffuse, n, of=18} with diffuse disease. 16 ml of fat, enriched with stem cells, went in around the lips at eight points; it took about 70 minutes under local anesthetic.

At {three|W month, assess} months the gap between the teeth had grown from 31.2 to 35.8 mm, at {twelve|W month, assess} it measured 35.1 mm (P<0.01 both times). {Seventeen|S analysed} came to the twelve-month visit. The modified Rodnan score, which looks at the whole body, moved from {12.4|M score, mean, t=baseline} to {12.0|M score, mean, t=P12M, dir=stable, sig=0} (P={0.55|p}), and it would have been odd if fat in the lips had done more.

{All 18|A bruising, n, of=18} were bruised. A lump was left behind in {two|A lump, n, of=18}, and in {one|A cold sore, n, of=18} a cold sore flared. {No infection|A infection, absent} set in.

Cost per session: some 2,300 euros, which insurance does not cover. Every third patient asked had heard of the method before.

=== bosentan-skin-meta-i3 | abstract | meta-analysis
Endothelin blockers: nothing for the skin? Results pooled from eight trials

Introduction. Endothelin drives fibrosis in the dish. Whether blocking it thins the skin of patients is less clear.

Material. Trials of bosentan, macitentan or ambrisentan against placebo in systemic sclerosis, reported before April 2020, were sought in five databases. {Eight|S enrolled, u=studies} trials passed; they had enrolled {917|S enrolled} people, of whom {83|X fp}% were female and {41|T diffuse, pct}% had diffuse disease. Fingers, not skin, were the target in six of them. Trials ran between 12 and 104 weeks.

Outcome. Only five trials gave skin scores, and these did not part company: the mean difference was {0.3|M difference, mean, v=-0.3, g=endothelin blockers, c=placebo, dir=stable, sig=0} mRSS points in favour of the drugs (95% CI −{1.2|cl, v=-1.2} to {0.6|ch}; P = {0.49|p}; I² = 0%). Peripheral edema was got by {15|A edema, pct, g=endothelin blockers}% on the drugs and {7|A edema, pct, g=placebo}% on placebo, raised liver enzymes by {11|A raised liver enzymes, pct, g=endothelin blockers}% and {2|A raised liver enzymes, pct, g=placebo}%. {Anemia|A anemia, named} was reported too often to be chance. New ulcers were fewer by 0.4 per patient (0.1 to 0.7).

Verdict. The skin does not hear the message.

=== cyc-pulse-woman-lungs-i3 | article | case report
Case 2. Cyclophosphamide pulses in lcSSc with fast skin change

What brought this {lady|S enrolled, v=1; X f, v=1} of 63 to hospital was breathlessness on the stairs. Raynaud's had been with her for 22 years, {lcSSc|T limited, all} for 15, both without much fuss. Within four months the skin of the forearms had thickened, and the skin score taken at admission was {19|M score, t=baseline} where the last clinic letter had said 6.

Pulses of cyclophosphamide, 750 mg/m² a month, were begun. She received six, over {six|W month, treat} months, with prednisolone 10 mg a day. By the {third|W month, assess, v=3} month the skin had given way to {15|M score, t=P3M, dir=improved}; at the end of the {sixth|W month, assess, v=6}, {11|M score, t=P6M, dir=improved} was noted down. CT showed 20% of the lung with ground glass beforehand and 12% afterwards; DLCO kept to 48%.

{Hemorrhagic cystitis|A hemorrhagic cystitis, named}, mild, {alopecia|A alopecia, named} and a {urinary tract infection|A urinary tract infection, named} were the toll. Her white cells never fell below 3.1.

Azathioprine followed. At her request the case was presented to students, 40 of whom tried to pinch up a fold over the forearm: four managed.

=== vitd-news-digest-i3 | news | randomised trial
Sunshine in drops? Not for hard skin

Low vitamin D is common in scleroderma: two out of three have it in some surveys. Does topping it up make a difference? No, or not much, to judge by a Tunisian study out this month.

{Ninety|S randomised} patients were split by computer. {Forty-five|S randomised, g=high dose} swallowed 50,000 units a week, {45|S randomised, g=low dose} swallowed 5,000, for {six|W month, treat} months in both cases. All but {seven|X m, of=90} were women. Limited disease prevailed, with {54|T limited, n, of=90}; diffuse disease was found in {33|T diffuse, n, of=90}, and {three|T sine, n, of=90} had no skin disease to speak of (sine scleroderma).

Blood levels went from 14 to 47 ng/ml on the high dose. Skin scores at {six|W month, assess} months, {9.6|M score, mean, t=P6M, g=high dose, c=low dose, #h} ({5.1|sd} SD) with the high and {10.1|M score, mean, t=P6M, g=low dose} ({4.8|sd}) with the low dose, told the two apart no better than a coin would (P = {0.63|p#h, sig=0}). Fatigue was the one thing to ease, by 4 points out of 52.

A kidney stone was passed by {one|A kidney stone, n, g=high dose, of=45} person on the high dose, while constipation troubled {six|A constipation, n, g=high dose, of=45} there and {two|A constipation, n, g=low dose, of=45} on the low dose. {Hypercalcemia|A hypercalcemia, absent} was seen in no one.

=== belimumab-three-i3 | abstract | case series
Belimumab in systemic sclerosis with lupus: three overlaps

Methods and patients. {Three|S treated} women ({3|X f, of=3}/3) with {overlap|T overlap, all} of systemic sclerosis and lupus were treated with belimumab 10 mg/kg a month for {12|W month, treat} months at two hospitals. They were 28, 35 and 52 years old.

Course. In the first, the mRSS, {16|M score, t=baseline, g=patient 1} at first, reached {9|M score, t=P6M, g=patient 1, dir=improved} at month {6|W month, assess} and {7|M score, t=P12M, g=patient 1, dir=improved} at month {12|W month, assess}. The second had {22|M score, t=baseline, g=patient 2} points, then {22|M score, t=P6M, g=patient 2, dir=stable}, then {20|M score, t=P12M, g=patient 2, dir=improved}. The third, whose arthritis mattered more to her, had {8|M score, t=baseline, g=patient 3}, {6|M score, t=P6M, g=patient 3, dir=improved} and {6|M score, t=P12M, g=patient 3, dir=improved}. Anti-dsDNA titres fell by 60%, 35% and 82%. SLEDAI went from 10, 8 and 12 to 4, 6 and 2.

Safety. {One|A sinusitis, n, of=3} of the three had sinusitis, {one|A depressive episode, n, of=3} a depressive episode for which the drug was halted for two months. {No serious adverse event|A serious adverse event, absent, ser=1} came up.

What it may mean. Skin got better in each; but each also took mycophenolate.

=== umbrella-ae-jaki-meta-i3 | abstract | meta-analysis
JAK inhibitors in systemic sclerosis: a tally of published cases and trials

By 1 May 2024, {fifty-nine|S enrolled} patients who had been given a JAK inhibitor for systemic sclerosis were to be found in print, in {eleven|S enrolled, u=records} papers. We tallied them. {Thirty-six|S treated, g=tofacitinib} had had tofacitinib, {seventeen|S treated, g=baricitinib} baricitinib, {six|S treated, g=upadacitinib} upadacitinib. The women among the 59 numbered {48|X f, of=59}; diffuse disease was there in {thirty-seven|T diffuse, n, of=59}.

After {6|W month, assess} months the skin score had fallen by {6.9|M change, v=-6.9, t=P6M, dir=improved} points on pooling ({4.7|ch, v=-4.7} to {9.1|cl, v=-9.1}), with tofacitinib by {6.2|M change, v=-6.2, t=P6M, g=tofacitinib, dir=improved} ({3.6|ch, v=-3.6} to {8.8|cl, v=-8.8}) and with baricitinib by {7.8|M change, v=-7.8, t=P6M, g=baricitinib, dir=improved} ({4.4|ch, v=-4.4} to {11.2|cl, v=-11.2}). A fall of at least five points was had by {forty|M responders, n, t=P6M, dir=improved}.

Infection is on record for {fourteen|A infection, n, of=59}, herpes zoster for {five|A herpes zoster, n, of=59}, raised lipids for {eight|A raised lipids, n, of=59}. {Thrombosis|A thrombosis, absent} there was none. In rheumatoid arthritis, by comparison, zoster strikes 3 to 4 per 100 patient-years.

Cases with a good end are printed more readily than others.

=== anifrolumab-ph2-company-i3 | news | randomised trial
NORTHGATE BIO REPORTS SKIN DATA FROM DUSK STUDY OF NGB-17

Basel, 9 October -- Of the {seventy-eight|S randomised} patients who were randomized in DUSK, {39|S treated, g=300 mg} took NGB-17 at 300 mg, {twenty|S treated, g=150 mg} took it at 150 mg, and {19|S treated, g=placebo} took placebo, every four weeks under the skin. Entry was open to those with {diffuse cutaneous|T diffuse, all} disease and an mRSS of 12 to 35. Blinding held until {week 36|W week, assess}.

Mean mRSS sank by {8.1|M change, mean, v=-8.1, t=P36W, g=300 mg, c=placebo, dir=improved, sig=1, #a} with the higher dose and by {5.9|M change, mean, v=-5.9, t=P36W, g=150 mg, c=placebo, dir=improved, sig=0, #b} with the lower; placebo brought a fall of {4.6|M change, mean, v=-4.6, t=P36W, g=placebo, dir=improved}. Against placebo the p values were {0.012|p#a} and {0.34|p#b}. Revised CRISS was above 25 in 51%, 40% and 26%.

Any adverse event: {85|A any adverse event, pct, g=300 mg, of=39}%, {80|A any adverse event, pct, g=150 mg, of=20}% and {79|A any adverse event, pct, g=placebo, of=19}%. Serious ones: {three|A serious adverse event, n, g=300 mg, of=39, ser=1}, {one|A serious adverse event, n, g=150 mg, of=20, ser=1} and {two|A serious adverse event, n, g=placebo, of=19, ser=1} patients, {none of them|A treatment-related serious adverse event, absent, ser=1, rel=1} blamed on treatment. Shingles was confined to the 300 mg arm, where {two|A shingles, n, g=300 mg, of=39} had it.

Northgate had 41 million Swiss francs in hand on 30 September. A Phase 3 study with about 240 participants should open next spring.

=== photopheresis-old-series-i3 | article | case series
Extracorporeal photopheresis: our first seven

Between 1994 and 1998 we treated {seven|S treated} patients, {5|X f, of=7} of them female, with photopheresis on two successive days a month. {Two|T limited, n, of=7} suffered from limited and {five|T diffuse, n, of=7} from diffuse scleroderma. The mean age stood at 47 (range 33-64). {One year|W year, treat, v=1} of treatment was the goal, and {five|S completed} achieved it; for {two|S withdrawn} the journey, 210 km each way, became too much.

Among the five, the skin score averaged {30.6|M score, mean, t=baseline, n=5} before and {23.2|M score, mean, t=P1Y, dir=improved, sig=0} after {one|W year, assess} year (n = {5|n}, p = {0.08|p}). Three of them got better by a quarter or more ({three|M responders, n, t=P1Y, dir=improved}); two did not. Lung function held its own. Hand grip, measured at each visit, rose from 12 to 17 kg.

A fall in blood pressure, in the end harmless, was seen in {three|A fall in blood pressure, n, of=7} of the seven. A central line infection in {one|A line infection, n, of=7} required ten days of vancomycin.

A controlled trial in 79 patients had shown less than was hoped for; ours shows hardly more.
=== minocycline-flop-i3 | news | open-label trial
An acne drug fails in scleroderma

Some years ago a short report on minocycline made patients hope. That hope can be laid to rest, say doctors from three American centers. {Thirty-six|S enrolled} people whose diffuse disease ({all had it|T diffuse, all}) went back less than five years were given 200 mg a day for {one year|W year, treat, v=1}; {31|S completed} saw it through.

Before the first tablet their skin score averaged {22.7|M score, mean, t=baseline}. A year of tablets took off no more than {1.9|M change, mean, v=-1.9, t=P1Y, dir=improved, sig=0} points (95% CI −{4.3|cl, v=-4.3} to +{0.5|ch}), about what an earlier trial of another drug, in 134 patients, had shown to happen of itself. At {six months|W month, assess}, let it be said, the score {was slightly up|M change, nov, t=P6M, dir=worsened}.

Dizziness took hold of {eleven|A dizziness, n, of=36}, and in {four|A skin discoloration, n, of=36} of the 36 the skin turned bluish gray, a well-known discoloration under the drug. {Five|A discontinuation due to adverse event, n, of=36} quit for side effects. {Two|A death, n, of=36} died, {one|A renal crisis, n, of=36, sev=fatal} in renal crisis.

Forty milligrams twice a day, the dose dermatologists use, was not looked at.

=== dcssc-lady-tacro-i3 | abstract | case report
Tacrolimus in diffuse scleroderma with myositis

We tell of a {man|S enrolled, v=1; X m, v=1} aged 41 in whom diffuse scleroderma ({dcSSc|T diffuse, all}) and myositis broke out within the same summer. CK peaked at 4,870 U/l; the mRSS stood at {28|M score, t=baseline}. Methylprednisolone brought CK, not skin, to heel.

Tacrolimus to a trough of 7 ng/ml was started in October. {Four weeks|W week, assess} on, the score was {27|M score, t=P4W, dir=improved}. {Twelve weeks|W week, assess} on, {20|M score, t=P12W, dir=improved}. At {40|W week, assess} weeks we arrived at {12|M score, t=P40W, dir=improved}, and he was back behind the wheel of his bus. Vital capacity (82%, later 85%) had played no part in the matter.

Trouble was not lacking: {tremor|A tremor, named} made him spill his coffee, {hypertension|A hypertension, named} called for amlodipine 10 mg, and creatinine crept from 68 to 94 µmol/l, which we put down as {nephrotoxicity|A nephrotoxicity, named}. Renal crisis, which we had feared on prednisolone above 15 mg, {did not occur|A renal crisis, absent}.

About 300 patients with the two diseases together are on record in our country.

=== methotrexate-two-arms-pool-i3 | abstract | meta-analysis
Methotrexate for scleroderma skin: individual data of three old trials put together

{Three|S enrolled, u=studies} randomised trials of methotrexate against placebo exist, with {151|S randomised} patients. We got hold of the patients' own data and lumped them: {77|S randomised, g=methotrexate} had been allotted to the drug (10 to 25 mg a week), {74|S randomised, g=placebo} to placebo. Females came to {122|X f, of=151}, diffuse disease to {96|T diffuse, n, of=151}, limited to {55|T limited, n, of=151}.

Baseline skin scores, brought onto one scale, were {20.4|M score, mean, t=baseline, g=methotrexate} and {19.8|M score, mean, t=baseline, g=placebo}. With methotrexate the adjusted mean change at {12|W month, assess} months amounted to −{4.1|M change, ls_mean, v=-4.1, t=P12M, g=methotrexate, dir=improved}; with placebo to −{1.2|M change, ls_mean, v=-1.2, t=P12M, g=placebo, dir=improved}. Thus −{2.9|M difference, ls_mean, v=-2.9, t=P12M, g=methotrexate, c=placebo, dir=improved, sig=1} (95% CI −{5.4|cl, v=-5.4} to −{0.4|ch, v=-0.4}, p = {0.023|p}) came between them. By 6 months, when one of the trials had no visit, nothing was computed.

Of the 151, {29|S withdrawn} did not finish. Mouth ulcers: {12|A mouth ulcer, n, g=methotrexate, of=77} versus {4|A mouth ulcer, n, g=placebo, of=74}. Raised transaminases: {19|A raised transaminases, n, g=methotrexate, of=77} versus {6|A raised transaminases, n, g=placebo, of=74}. Deaths: {3|A death, n, g=methotrexate, of=77} and {5|A death, n, g=placebo, of=74}.

Old data, then, but no new ones are in sight: NNT 6, 3 to 40.

=== hand-exercise-trial-i3 | news | randomised trial
Stretch those fingers: paraffin plus exercise tested

Warm wax and a booklet of exercises: for stiff scleroderma hands nothing could be cheaper. Does it help? Swedish therapists, who recruited {forty-four|S enrolled} patients ({38|X f, of=44} women), let chance decide who should dip and stretch ({22|S randomised, g=wax}) and who stretch alone ({22|S randomised, g=exercise alone}), each day for {nine|W week, treat} weeks. In {29|T limited, n, of=44} the disease was of the limited kind; in {15|T diffuse, n, of=44}, diffuse.

Stiffness, rated from 0 to 100, eased by 18 with wax and by 7 without (p=0.02) after the {nine weeks|W week, assess}. Finger bending went up by 4 mm, no more. The skin score of the hands was left out of the main tables, but in an appendix one learns that the total skin score {stayed level|M change, nov, t=P9W, g=wax, dir=stable; M change, nov, t=P9W, g=exercise alone, dir=stable} in both groups.

{One|A burn, n, g=wax, of=22} of the wax users got a burn; {no harm|A any adverse event, absent, g=exercise alone} came to those who stretched alone. {Three|S withdrawn} of the 44 dropped out, all over Christmas.

The wax bath costs 60 euros and melts at 52 °C.

=== renal-crisis-ace-case-i3 | article | case report
Hard skin after renal crisis: it can go

A {woman|S enrolled, v=1; X f, v=1} aged 36, two years into {diffuse|T diffuse, all} disease with antibodies against RNA polymerase III, was brought in with a pressure of 224/130 and a creatinine of 5.2 mg/dl. Captopril was raised to 150 mg within three days; dialysis lasted for eleven months. At the height of things, her skin score was {41|M score, t=baseline}.

No immunosuppressant was ever prescribed, she having refused them. And yet: {36|M score, t=P6M, dir=improved} after {half a year|W month, assess, v=6}, {24|M score, t=P18M, dir=improved} after {eighteen|W month, assess} months, {9|M score, t=P4Y, dir=improved} after {four years|W year, assess}. We followed her for {five|W year, follow} years in all. Kidneys came back to 42 ml/min.

A {cough|A cough, named} from captopril made us change to losartan, too early perhaps, for the pressure jumped to 180. {Angio-oedema|A angio-oedema, absent, v=0} was not seen.

In the books about 60% of survivors come off dialysis, mostly within 18 months. That skin softens in those who survive was pointed out by a London group of 110 such patients; the authors gave no scores.

=== abatacept-meta-small-i3 | abstract | meta-analysis
Abatacept in systemic sclerosis: pooled effect on skin and joints

Of {614|S identified, u=records} records, {eight|S enrolled, u=studies} studies remained, three of them with a control arm. Taken together they had {231|S enrolled} patients. {One hundred and sixty-four|S treated, g=abatacept} of these had received abatacept. In the uncontrolled part the skin score went from bad to better: weighted mean change −{4.4|M change, mean, v=-4.4, g=abatacept, dir=improved} (95% CI −{6.8|cl, v=-6.8} to −{2.0|ch, v=-2.0}). In the controlled part the drug's lead was −{1.5|M difference, mean, v=-1.5, g=abatacept, c=control, dir=improved, sig=0} (−{3.4|cl, v=-3.4} to {0.4|ch}; p = {0.12|p}).

Swollen joints dwindled by 3.8 (1.9 to 5.7), tender joints by 5.1. HAQ-DI improved by 0.19, short of the 0.22 that is held to matter. FVC was unmoved (+0.6%).

Infections were counted in {38|A infection, n, g=abatacept, of=164} of those treated, serious infections in {seven|A serious infection, n, g=abatacept, of=164, ser=1}. {Four|A death, n, g=abatacept, of=164} died. {No case of cancer|A cancer, absent} was told of.

GRADE: low for joints, very low for skin, as five of the eight studies had fewer than 15 patients.

=== plasma-exchange-news-i3 | news | cohort study
Blood washing: relief for fingers, patience for skin

Plasma exchange, in which the fluid part of blood is thrown away and made up for by albumin, has been offered to scleroderma patients at one Texas clinic since 1993. What came of it has now been put on paper.

{Thirty-four|S enrolled} patients were looked back on. Most, {24|T limited, n, of=34}, had limited disease; in {ten|T diffuse, n, of=34} it was diffuse. {Twenty-eight|X f, of=34} of the 34 ({82|X fp}%) were women. They had four weekly washings every three months, for a median of {three years|W year, treat, median}.

Raynaud's vanished or eased in 29. Ulcers closed in eleven of the thirteen who had had any. As for skin scores, available in {twenty-one|S analysed}, they were {11.0|M score, median, t=baseline, n=21} to begin with and {7.5|M score, median, t=P1Y, dir=improved, sig=1} at {one|W year, assess} year (P={.004|p}). Nobody had been assigned at random, and half took mycophenolate as well.

In {six|A hypotension, n, of=34} hypotension halted a session; {five|A hives, n, of=34} broke out in hives; a catheter led to blood clots in {two|A blood clot, n, of=34}.

At $2,100 a session, it is no trifle.

=== colchicine-history-i3 | abstract | review passage
From a chapter on drugs that did not last

Colchicine was once given to nearly all comers. Perrin 1979 put {nineteen|S enrolled, @Perrin 1979} patients on it, {fifteen|X f, of=19, @Perrin 1979} women and {four|X m, of=19, @Perrin 1979} men, 10 mg a week, and saw mouths open wider after a mean follow-up of {39|W month, follow, mean, @Perrin 1979} months; diarrhea was had by {eight|A diarrhea, n, of=19, @Perrin 1979}. Okun 1977, in contrast, found the skin score of {fourteen|S enrolled, @Okun 1977} patients {no different|M change, nov, t=P6M, dir=stable, @Okun 1977} at {six|W month, assess, @Okun 1977} months from what it had been.

Potassium para-aminobenzoate had its day too. In Lindahl 1994, {146|S randomised, @Lindahl 1994} patients were randomised and {104|S completed, @Lindahl 1994} stayed until {week 48|W week, assess, @Lindahl 1994}; the two arms, with falls of {2.6|M change, v=-2.6, t=P48W, g=potassium para-aminobenzoate, dir=improved, @Lindahl 1994} and {2.1|M change, v=-2.1, t=P48W, g=placebo, dir=improved, @Lindahl 1994} points, could not be told apart. Nausea turned up in {31|A nausea, pct, g=potassium para-aminobenzoate, @Lindahl 1994}% under the active substance.

Of dimethyl sulfoxide, painted on 2% or 70%, only the smell of garlic is remembered. Penicillamine at 750 or 62.5 mg shall have a chapter of its own.

=== cold-gel-gtn-i3 | news | crossover trial
Nitro gel on fingers keeps them pink, at a price

How long does a finger take to warm up again after ice water? With a gel of glyceryl trinitrate, 8 minutes; with a plain gel, 14. So it was in a crossover trial reported from Dublin, for which {twenty-six|S enrolled} patients with {limited|T limited, all} scleroderma turned up in January. {Twenty-four|S completed} turned up the second time too. There were {twenty-five|X f, of=26} women and one {man|X m, v=1, of=26}.

Rubbing went on for {ten|W day, treat} days with either gel, with a week off in between. On day {10|W day, assess} thermography was done in a room of 19 °C.

{Fourteen|A headache, n, g=GTN, of=26} got headaches from the nitro gel, {two|A headache, n, g=placebo, of=26} from the plain. In {three|A faintness, n, g=GTN, of=26} a feeling of faintness came on, with the nitro gel only. {Nobody|A discontinuation due to adverse event, absent} stopped for that.

"Fingers, yes; skin, no," the lead author sums up: thickening was not measured, nor would ten days have been enough. Some 3% to 5% of people have Raynaud's.

=== ae-rtx-withdraw-i3 | abstract | randomised trial
Stopping rituximab after two years: randomised withdrawal

Those who do well on rituximab ask when they may stop. {Fifty-four|S randomised} patients with {diffuse|T diffuse, all} systemic sclerosis whose skin had been stable for a year were therefore allotted to go on ({27|S randomised, g=go on}; 1 g every six months) or to stop ({27|S randomised, g=stop}; saline). Women: {21|X f, g=go on, of=27} and {23|X f, g=stop, of=27}.

The mRSS on entry was {9.3|M score, mean, t=baseline, g=go on} ({4.4|sd}) in those who went on, {8.7|M score, mean, t=baseline, g=stop} ({4.0|sd}) in those who stopped. {Eighteen|W month, assess} months later we measured {8.8|M score, mean, t=P18M, g=go on, dir=improved} ({4.9|sd}) and {12.1|M score, mean, t=P18M, g=stop, dir=worsened} ({6.2|sd}). Worsening by 5 points or more was met with in {two|M responders, n, t=P18M, g=go on, c=stop, dir=worsened, #1} and {nine|M responders, n, t=P18M, g=stop, dir=worsened} patients (p = {0.039|p#1, sig=1}). FVC fell by 1.1% and 2.9%.

Infections: {fourteen|A infection, n, g=go on, of=27} against {ten|A infection, n, g=stop, of=27}; serious ones {three|A serious infection, n, g=go on, of=27, ser=1} against {none|A serious infection, absent, g=stop, ser=1}. One patient of either group was {lost|S withdrawn, v=1, g=go on; S withdrawn, v=1, g=stop}.

Twenty-four months of B-cell counts will be reported elsewhere.
=== metformin-pilot-news-i3 | news | pilot trial
Sugar pill of another kind: metformin tried in scleroderma

Metformin has lowered blood sugar for sixty years. A pilot study in Mumbai asked whether it might, besides, thin skin.

Its {thirty|S enrolled} participants, not one of whom was diabetic, had {diffuse|T diffuse, all} scleroderma; {twenty-seven|X f, of=30} were women. The daily dose rose from 500 mg to 2 g. They took it for {six|W month, treat} months, and {twenty-four|S completed} had the last visit.

From {19.0|M score, mean, t=baseline} (SD {6.6|sd}) the skin score went to {16.2|M score, mean, t=P6M, dir=improved, sig=1} (SD {6.9|sd}) by month {six|W month, assess}. The paired test gave P={0.013|p}. In the {six|S withdrawn} who left early, nothing is known of later scores. HbA1c fell from 5.6 to 5.4%.

{Nine|A bloating, n, of=30} complained of bloating, {seven|A loose stools, n, of=30} of loose stools, {two|A metallic taste, n, of=30} of a metallic taste. {Lactic acidosis|A lactic acidosis, absent}, the dreaded thing, stayed away.

Since nobody got a placebo, the fall may be the disease's own doing. The next trial will want 140 patients, of whom 70 on metformin; money for 40 has been found.

=== arm-comparison-early-late-i3 | abstract | cohort study
Early starters and late starters on mycophenolate: is time of the essence?

We compared {88|S enrolled, g=early starters} patients who began mycophenolate within 18 months of the first skin change ("early starters") with {71|S enrolled, g=late starters} who began later ("late starters"). All {159|S enrolled} had {diffuse cutaneous disease|T diffuse, all}. Among early starters {66|X f, g=early starters, of=88} were women, among late starters {59|X f, g=late starters, of=71}. They were followed for {4.2|W year, follow, median} years in the median.

At the start early starters had the higher skin score: {25|M score, median, t=baseline, g=early starters} [{19|q1}-{32|q3}] against {18|M score, median, t=baseline, g=late starters} [{13|q1}-{24|q3}]. Come year {two|W year, assess}, the order had turned round, with {11|M score, median, t=P2Y, g=early starters, dir=improved} [{6|q1}-{18|q3}] and {14|M score, median, t=P2Y, g=late starters, dir=improved} [{9|q1}-{20|q3}]. The yearly loss of FVC was 0.9% and 1.4% (p = 0.22).

Five-year survival, 91% and 88%, set no one apart. Deaths: {seven|A death, n, g=early starters, of=88} and {eight|A death, n, g=late starters, of=71}. Cytopenia made us stop in {four|A cytopenia, n, g=early starters, of=88} early and {six|A cytopenia, n, g=late starters, of=71} late starters.

Being no trial, ours cannot say whether the early ones would not have softened anyway; 36% of them had antibodies to RNA polymerase III, against 17%.

=== gvhd-like-case-i3 | abstract | case report
Ruxolitinib for scleroderma in a patient with a blood disorder

Polycythaemia vera, found by chance at 55, was the reason why this {man|S enrolled, v=1; X m, v=1} came to take ruxolitinib at 61. {Limited|T limited, all} scleroderma had been with him for nine years. The haematologist wanted a haematocrit under 45%; what he got besides was softer hands.

The mRSS, {15|M score, t=baseline} when the tablets were begun (10 mg, later 15 mg twice daily), was {12|M score, t=P8W, dir=improved} at week {8|W week, assess} and {6|M score, t=P32W, dir=improved} at week {32|W week, assess}. Fist closure improved by two centimetres. When the drug was withheld for three weeks because of {bronchitis|A bronchitis, named}, tightness was back within ten days, and went again.

Spleen size shrank from 16 to 13 cm; the JAK2 burden, 41%, did not. {Bruises|A bruise, named} were frequent. {Anaemia|A anaemia, absent} was not seen, thanks to polycythaemia perhaps.

In bone marrow recipients with sclerotic graft-versus-host disease, a third respond to the same drug.

=== lunex-abstract-i3 | abstract | randomised trial
OP0411. Inhaled treprostinil and skin: a substudy nobody had asked for

Background: 12 weeks of treprostinil widen vessels. Objectives: to see whether skin follows. Methods: In LUNEX, {97|S randomised} patients with limited ({61|T limited, n, of=97}) or diffuse ({36|T diffuse, n, of=97}) SSc drew lots for treprostinil ({48|S randomised, g=treprostinil}) or vehicle ({49|S randomised, g=vehicle}), four breaths four times a day. Skin was scored on day 1 and in week {20|W week, assess}. Results: {Eleven|S withdrawn, g=treprostinil} on treprostinil and {six|S withdrawn, g=vehicle} on vehicle had left by then, so that {37|S analysed, g=treprostinil} and {43|S analysed, g=vehicle} pairs of scores were there to be used. Change in mRSS: −{1.1|M change, mean, v=-1.1, t=P20W, g=treprostinil, c=vehicle, dir=improved, sig=0, #1}±{3.8|sd} vs −{0.9|M change, mean, v=-0.9, t=P20W, g=vehicle, dir=improved}±{4.1|sd}, p={0.82|p#1}. Six-minute walk: +22 m vs +3 m, p=0.049. Cough was near to universal with treprostinil ({88|A cough, pct, g=treprostinil, of=48}%), though {39|A cough, pct, g=vehicle, of=49}% had it on vehicle; throat irritation ran to {23|A throat irritation, pct, g=treprostinil, of=48}% and {8|A throat irritation, pct, g=vehicle, of=49}%. Conclusions: Skin does not follow.

=== fecal-transfer-news-i3 | news | randomised trial
Gut microbes from strangers, and bellies none the flatter

Oslo -- Bloated, many people with scleroderma would try anything. {Sixty-seven|S randomised} of them tried the intestinal microbes of donors, or thought they did.

A brew grown from healthy stools went to {33|S randomised, g=microbes}, colored water to {34|S randomised, g=placebo}, through a tube, twice in {two|W week, treat} weeks. Limited disease was in the majority: {46|T limited, n, of=67} of the 67. All but {five|X m, of=67} were women. Bloating, diarrhea and leakage were rated in week {12|W week, assess} on a scale from 0 to 3. No difference there (0.04; 95% CI −0.22 to 0.30).

Nor, to nobody's surprise, did the skin score care: {0.3|M difference, v=0.3, t=P12W, g=microbes, c=placebo, sig=0} points apart, in favor of water, with P={0.69|p}.

The tube did harm of its own. {One|A perforated larynx, n, of=67, ser=1} participant suffered a perforated larynx, which is as serious as it sounds. Nausea was had on the day by {16|A nausea, n, g=microbes, of=33} of those with microbes and by {14|A nausea, n, g=placebo, of=34} of those without. {Deaths|A death, absent}: none.

It took 13 doctors at four hospitals and 1.2 million kroner to learn this.

=== overlap-sapporo-i3 | article | cohort study
3.1 Patients. Charts from 2001 to 2019 yielded {143|S enrolled} patients. Sorted by skin they fell into limited ({82|T limited, n, of=143}; {57.3|T limited, pct}%), diffuse ({49|T diffuse, n, of=143}; {34.3|T diffuse, pct}%), and overlap ({12|T overlap, n, of=143}; {8.4|T overlap, pct}%) disease. There were {eight|X ratio} women to every man. Age when first seen was 54±13 years.

3.2 Course. Observation lasted {7.6|W year, follow, mean}±3.9 years. Skin scores, worked out for the diffuse patients alone, started from {21.3|M score, mean, t=baseline, g=diffuse}±{8.8|sd}. They were {15.0|M score, mean, t=P3Y, g=diffuse, dir=improved}±{7.9|sd} at {3|W year, assess} and {11.7|M score, mean, t=P6Y, g=diffuse, dir=improved}±{7.2|sd} at {6|W year, assess} years, the latter in {31|n} patients. Steroids (n = 41), cyclophosphamide (n = 15) and cyclosporine (n = 3) had been prescribed, often one upon the other.

3.3 Deaths. Of the 143, {19|A death, n, of=143} died. {Seven|A interstitial lung disease, n, of=19, sev=fatal} of the 19 succumbed to interstitial lung disease, {five|A cancer, n, of=19, sev=fatal} to cancer, {three|A pulmonary hypertension, n, of=19, sev=fatal} to pulmonary hypertension. Ten-year survival was 83%. Calcinosis came up in 22, ulcers in 61; nailfold bleeding was all but the rule.

=== dpcp-antibody-note-i3 | abstract | letter
Dupilumab made scleroderma itch less, not soften

SIR, Itching torments four in ten patients with systemic sclerosis. We gave dupilumab, 600 mg and then 300 mg every two weeks, to {eight|S treated} ({six|X f, of=8} women) in whom creams had failed. Diffuse disease was known in {five|T diffuse, n, of=8}, limited disease in {three|T limited, n, of=8}.

The itch, 7.9 out of 10 at first, was down to 2.6 by week {16|W week, assess}. Not so the skin score. At {13.5|M score, median, t=baseline} (range {4|min}–{29|max}) it began, at {13|M score, median, t=P16W, dir=stable, sig=0} ({4|min}–{27|max}) it ended; the Wilcoxon p was {0.44|p, sig=0}. In {one|M responders, n, t=P16W, dir=improved} patient alone it dropped by five points.

Conjunctivitis, well known from eczema, was seen in {three|A conjunctivitis, n, of=8}. {One|A eosinophilia, n, of=8} had eosinophilia of 1900/µl. {Nobody|A death, absent} died, {nobody|A serious adverse event, absent, ser=1} had a serious event.

That IL-4 and IL-13 should drive the fibrosis of man as they do that of mice (40 papers and counting) we could not confirm. Romilkimab blocks both as well, and there skin did improve.

=== aspirin-warts-news-i3 | news | cohort study
Do statins keep fingers whole?

For fifteen years a Greek hospital has kept a list of its scleroderma patients, {two hundred and six|S enrolled, v=206} by now, of whom {one hundred and eighty|X f, v=180, of=206} are female and {twenty-six|X m, of=206} male. Doctors there have put it to use. {Sixty-four|S treated, g=statin} patients on the list had been given a statin, mostly for cholesterol; {one hundred and forty-two|S enrolled, g=no statin, v=142} had not.

New finger ulcers arose in 14% a year of the former and 22% a year of the latter, a gap which held when smoking was allowed for (hazard ratio 0.61, 0.39-0.95). After {five|W year, assess} years on the list skin scores {were alike|M difference, nov, t=P5Y, g=statin, c=no statin, dir=stable}.

Muscle pain was noted in {nine|A muscle pain, n, g=statin, of=64} of the statin takers, diabetes, newly found, in {four|A diabetes, n, g=statin, of=64}. Of all 206, {thirty-one|A death, n, of=206} have died.

Limited disease accounted for {68|T limited, pct}% of the list, diffuse for {29|T diffuse, pct}%. Atorvastatin was the favorite, at 10 to 40 mg. "Give it to a hundred people and you may spare eight an ulcer," a doctor says.

=== ivc-thymo-astis-like-i3 | abstract | randomised trial
Autologous transplantation or monthly pulses plus rituximab: the UPTURN trial

Trial population. Between June 2015 and March 2021, {50|S randomised} adults with rapidly worsening {diffuse|T diffuse, all} scleroderma were sent by lot to transplantation at once ({24|S randomised, g=transplantation}) or to cyclophosphamide pulses with rituximab ({26|S randomised, g=pulses}). Two in the former never made it to the graft, which leaves {22|S treated, g=transplantation} transplanted. In sum there were {33|X f, of=50} women.

Event-free survival, the main outcome, cannot be given yet. Of the skin score we can speak. At {12|W month, assess} months the transplanted had lost {15.8|M change, mean, v=-15.8, t=P12M, g=transplantation, dir=improved} (SE {1.4|se}) points and the others {9.9|M change, mean, v=-9.9, t=P12M, g=pulses, dir=improved} (SE {1.5|se}). The difference was {5.9|M difference, v=-5.9, t=P12M, g=transplantation, c=pulses, dir=improved, sig=1} points (95% CI {1.8|ch, v=-1.8} to {10.0|cl, v=-10.0}; P={0.006|p}).

{Three|A death, n, g=transplantation, of=22} of the transplanted died, {two|A treatment-related death, n, g=transplantation, of=22, rel=1} of them of the treatment; of the 26 on pulses, {one|A death, n, g=pulses, of=26} died. CMV reactivation befell {10|A CMV reactivation, n, g=transplantation, of=22} and {1|A CMV reactivation, n, g=pulses, of=26}. Lung volumes gained 6% in the one arm, 2% in the other.

=== nailfold-news-veryearly-i3 | news | cohort study
Before the skin turns hard: following people at the brink

Cold fingers, puffy hands, a suspicious blood test: with these, one may be on the way to scleroderma, or not. Florentine doctors have kept their eye on {one hundred and sixty-two|S enrolled, v=162} such people, {one hundred and fifty|X f, v=150, of=162} of them women, whose label was {VEDOSS|T early, all}, very early disease of the kind.

After {five|W year, follow} years' watching, 61 had the full disease, which is more than one in three. Having anticentromere antibodies and a poor nailfold doubled the odds. At the {five-year|W year, assess} visit the skin score of these 61 averaged {4|M score, mean, t=P5Y, n=61}, hardly anything.

Treatment there was none to speak of: nifedipine for the cold, 20 mg; omeprazole for the stomach. Hence no side effects were listed. {Two|A death, n, of=162} people died, one on the road and one of a stroke.

"Look at the nails," the doctors recommend, and repeat the test once a year. About 4% of all women have Raynaud's; very few of them will ever get scleroderma.
=== lenab-like-news-i3 | news | randomised trial
Cannabis cousin stumbles at last hurdle

A synthetic relative of what is in cannabis, hailed four years ago, has come to grief. Given on top of whatever else patients were taking, it did no more for diffuse scleroderma than an empty capsule, as we now learn from {three hundred and ten|S randomised, v=310} people at 61 clinics.

Two doses were on trial. {One hundred and four|S randomised, g=high dose, v=104} people got 20 mg, the high dose, twice a day; {102|S randomised, g=low dose} got 5 mg, the low one; {104|S randomised, g=placebo} got placebo. {Diffuse|T diffuse, all} disease was asked for. Women were {236|X f, of=310}. A {year|W year, treat, v=1} it lasted.

At {week 52|W week, assess} the skin scores of high dose, low dose and placebo had fallen by {6.4|M change, mean, v=-6.4, t=P52W, g=high dose, dir=improved}, {7.0|M change, mean, v=-7.0, t=P52W, g=low dose, dir=improved} and {7.3|M change, mean, v=-7.3, t=P52W, g=placebo, dir=improved} points, in that order. That even placebo did so well is put down to mycophenolate, on which were two thirds of all.

Dizziness was complained of by {19|A dizziness, n, g=high dose, of=104}, {11|A dizziness, n, g=low dose, of=102} and {6|A dizziness, n, g=placebo, of=104}. Serious events were rarer with the drug ({9|A serious adverse event, n, g=high dose, of=104, ser=1} and {8|A serious adverse event, n, g=low dose, of=102, ser=1}) than without ({16|A serious adverse event, n, g=placebo, of=104, ser=1}). {One|A death, n, g=placebo, of=104} death there was, under placebo.

The company's shares lost 71% on the day.

=== tnf-old-uncontrolled-i3 | article | pilot trial
Infliximab in diffuse disease: an open pilot

The {sixteen|S enrolled} who entered ({fourteen|X f, of=16} women; {diffuse|T diffuse, all} disease in each) were infused with infliximab five times between week 0 and week 22, 5 mg/kg a time. {Eight|S completed} were infused all five times. Of the {remaining eight|S withdrawn}, infusion reactions drove out {three|A discontinuation due to adverse event, n, of=16} and want of effect five.

The skin score had its peak, {29|M score, mean, t=P6W, dir=worsened} (SD {7|sd}), at week {6|W week, assess}; it had been {26|M score, mean, t=baseline} (SD {8|sd}) at entry. By week {22|W week, assess} it was {17|M score, mean, t=P22W, dir=improved} (SD {9|sd}), yet only eight were left to be scored (n = {8|n}), and against their own entry value this fall missed significance (p = {0.10|p, sig=0}). Collagen propeptide in serum halved.

{Three|A infusion reaction, n, of=16} of the 16 had infusion reactions. {127|A any adverse event, events} adverse events and {21|A serious adverse event, events, ser=1} serious ones were written down altogether. Antibodies to the drug arose in five.

Nothing in these numbers makes a controlled trial urgent.

=== sle-hydroxy-case-two-i3 | abstract | case report
Two brothers

That scleroderma strikes two brothers is rare: about 1.6% of patients have a first-degree relative with it. {Two|S enrolled; X m, of=2} men of 39 and 43, sons of a stonemason and stonemasons themselves, were seen by us in the same month. {One|T diffuse, n, of=2}, the elder, had diffuse disease, and {one|T limited, n, of=2}, the younger, limited. Quartz dust had been breathed in for 20 and 17 years.

Elder brother: mRSS {33|M score, t=baseline, g=elder brother}; after nintedanib and mycophenolate for {twelve|W month, treat} months, {26|M score, t=P12M, g=elder brother, dir=improved}. Younger brother: {9|M score, t=baseline, g=younger brother} and, on the same drugs and for as long, {8|M score, t=P12M, g=younger brother, dir=improved}. Both scores are those of month {12|W month, assess}. DLCO fell in either, to 51% and 63%.

Side effects were the elder's alone. {Diarrhoea|A diarrhoea, named, g=elder brother} kept him from work for a week, and {weight loss|A weight loss, named, g=elder brother} came to 6 kg.

They share HLA-DPB1*13:01. A third brother, who became a baker, is well.

=== network-skin-meta-i3 | abstract | network meta-analysis
Ranking drugs for scleroderma skin: network of {twenty-three|S enrolled, u=studies} trials

Search and selection: Through Cochrane CENTRAL and two more sources, to 11 November 2021, {4,106|S identified, u=records} references were got together; {388|S screened, u=records} were read in full. {23|S enrolled, u=studies} randomised trials with {2,254|S enrolled} participants could be tied into a net with 14 nodes.

Effect against placebo at six to twelve months: rituximab −{5.4|M difference, v=-5.4, g=rituximab, c=placebo, dir=improved, sig=1} mRSS points (95% credible interval −{8.3|cl, v=-8.3} to −{2.6|ch, v=-2.6}), cyclophosphamide −{2.8|M difference, v=-2.8, g=cyclophosphamide, c=placebo, dir=improved, sig=1} (−{5.3|cl, v=-5.3} to −{0.4|ch, v=-0.4}), tocilizumab −{1.7|M difference, v=-1.7, g=tocilizumab, c=placebo, dir=improved} (−{3.6|cl, v=-3.6} to {0.2|ch}), riociguat −{0.9|M difference, v=-0.9, g=riociguat, c=placebo, dir=improved} (−{3.4|cl, v=-3.4} to {1.7|ch}). Relaxin came last, {0.6|M difference, v=0.6, g=relaxin, c=placebo, dir=worsened} (−{1.8|cl, v=-1.8} to {3.0|ch}).

In the SUCRA order rituximab stood first (0.94). Serious adverse events were more common with none of the drugs, nintedanib's odds being 0.99 to 1.4 times placebo's. On deaths the net was too thin.

We rate the certainty as low, half of the trials having fewer than 50 participants.

=== udca-liver-news-i3 | news | cohort study
Liver and skin, both in trouble

One scleroderma patient in forty also has a liver disease named primary biliary cholangitis. What happens to those who have both? Researchers in Toronto found {forty-three|S enrolled, g=both} of them on their books and picked {eighty-six|S enrolled, g=scleroderma alone} with scleroderma alone for comparison, two for each.

All but {two|X m, g=both, of=43} of the 43 were women. Nearly all had limited disease, {40|T limited, n, g=both, of=43} to be exact; in the comparison group {eighty|T limited, n, g=scleroderma alone, of=86} did, for limited skin was one of the things they had been matched on. Skin scores averaged {4.8|M score, mean, t=baseline, g=both} and {5.5|M score, mean, t=baseline, g=scleroderma alone}.

Over {nine|W year, follow, median} years (median) of follow-up, {eleven|A death, n, g=both, of=43} of the former and {eighteen|A death, n, g=scleroderma alone, of=86} of the latter died. The liver was at fault in {two|A liver failure, n, g=both, sev=fatal, of=11} of the eleven, by liver failure. Ursodeoxycholic acid, 13 to 15 mg/kg, was swallowed by 38.

Itch was worse in those with both (4.1 against 2.0 out of 10). "Check the alkaline phosphatase," say the authors.

=== halofug-cream-pilot-i3 | abstract | randomised trial
A cream on one arm, another on the other: halofuginone

{Twelve|S enrolled} patients, of whom {ten|X f, of=12} were women and {two|X m, of=12} men, rubbed halofuginone 0.01% into one forearm and base into the other, which was which being known to the pharmacist alone. {Diffuse|T diffuse, all} scleroderma of under six years was the ticket of admission. Rubbing was to be done for {six|W month, treat} months and was so by {ten|S completed}.

The total skin score, of which forearms are but a part, went from {24.1|M score, mean, t=baseline} (range {13|min} to {38|max}) to {21.9|M score, mean, t=P6M, dir=improved, sig=0} ({9|min} to {37|max}) at {six|W month, assess} months, P = {0.17|p}. Forearm for forearm, ultrasound found skin 0.11 mm thinner under halofuginone (P = 0.04). Biopsies, taken from seven, showed less collagen mRNA in five.

A rash came up in {four|A rash, n, of=12}, on the treated side each time; {two|A discontinuation due to adverse event, n, of=12} of these gave up.

For so large a molecule skin may be too thick a wall.

=== sclerodactyly-child-case-i3 | article | case report
Our youngest: tocilizumab from the age of four

Three years and ten months old was the {girl|S enrolled, v=1; X f, v=1} when her mother noticed that she could not clap. Skin was tight to above the elbows; {diffuse|T diffuse, all} juvenile disease was diagnosed, with an mRSS of {23|M score, t=baseline}. Methotrexate, 15 mg/m², and prednisone held it for a season.

Tocilizumab, 12 mg/kg every two weeks, was then added. What followed is soon told. The score was {19|M score, t=P2M, dir=improved} at {two|W month, assess} months, {12|M score, t=P7M, dir=improved} at {seven|W month, assess}, and {4|M score, t=P2Y, dir=improved} at {two years|W year, assess}. She learned to write with the class. Height, 96 cm at first, kept to the 25th centile.

{Chickenpox|A chickenpox, named}, from her brother, was got over with aciclovir. {Neutropenia|A neutropenia, named} down to 0.9 made us skip two infusions. {Infusion reactions|A infusion reaction, absent} there were none.

Juvenile disease makes up fewer than 5% of all systemic sclerosis; in a register of 150 children, published in part, 15 were under five.

=== sac-stem-hands-i3 | news | single-arm trial
Shock waves for sore fingers

Kidney stones are shattered by them; finger ulcers, maybe, healed. In Sendai {nine|S enrolled} patients with systemic sclerosis let their hands be treated with shock waves, much weaker than those for stones, once a week for {nine|W week, treat} weeks. {Eight|X f, of=9} of the nine were women. {Five|T diffuse, n, of=9} had diffuse and {four|T limited, n, of=9} limited disease.

Of ulcers, there were 5.4 per patient at the start; 20 weeks in, 1.1. The same {20|W week, assess}-week visit brought to light that the skin score was {17.2|M score, mean, t=P20W, dir=stable} after {17.8|M score, mean, t=baseline}, or as good as unchanged. Pain, on a scale to 100, fell by 21.

{No adverse event|A any adverse event, absent} came of it at all, unless one counts the noise.

"Cheap it is not: 30,000 dollars for the machine," notes a surgeon from Osaka, who would like to see 60 patients in a proper trial. He has no stake in it. Ulcers come to half of all patients at some time.

=== penicill-highlow-passage-i3 | abstract | review passage
High dose or low dose?

The one well-made trial of D-penicillamine deserves to be retold. Marchetti 1999 (the names of the centres fill half a page) had {134|S randomised, @Marchetti 1999} patients with {diffuse|T diffuse, all, @Marchetti 1999} disease of short standing, {sixty-eight|S completed, @Marchetti 1999} of whom held out for the full {24|W month, treat, @Marchetti 1999} months. At the end of these the skin score had come down from {20.4|M score, mean, t=baseline, g=high dose, @Marchetti 1999} by {4.8|M change, mean, v=-4.8, t=P24M, g=high dose, dir=improved, @Marchetti 1999} points on the high dose (n = {32|n; S analysed, g=high dose, @Marchetti 1999}) and from {19.9|M score, mean, t=baseline, g=low dose, @Marchetti 1999} by {6.9|M change, mean, v=-6.9, t=P24M, g=low dose, dir=improved, @Marchetti 1999} on the low one (n = {36|n; S analysed, g=low dose, @Marchetti 1999}). Who can see in this a case for the high dose? Of {twenty|A discontinuation due to adverse event, n, of=134, @Marchetti 1999} patients who left because of side effects, {sixteen|A discontinuation due to adverse event, n, g=high dose, @Marchetti 1999} had been on it. {Proteinuria|A proteinuria, named, @Marchetti 1999} was the usual cause.

Before that, belief in the drug rested on comparisons with patients of other decades, survival at five years being 88% with and 66% without it.

=== b-cell-depl-combo-ph2-i3 | abstract | randomised trial
Rituximab, then belimumab: a small blinded trial with mycophenolate for all

Design. After rituximab, 1 g twice, {thirty|S randomised} patients ({23|X f, of=30} women; {dcSSc|T diffuse, all}) were randomised 2:1 to have belimumab ({20|S randomised, g=belimumab}) or saline ({10|S randomised, g=saline}) on top of mycophenolate. Results. At week {52|W week, assess} the median mRSS had sunk from {27|M score, median, t=baseline, g=belimumab} to {18|M score, median, t=P52W, g=belimumab, dir=improved} with belimumab, from {28|M score, median, t=baseline, g=saline} to {22|M score, median, t=P52W, g=saline, dir=improved} with saline: falls of {10|M change, median, v=-10, t=P52W, g=belimumab, c=saline, dir=improved, #1} (IQR {14|q1, v=-14}–{6|q3, v=-6}) and {5|M change, median, v=-5, t=P52W, g=saline, dir=improved} (IQR {9|q1, v=-9}–{2|q3, v=-2}), p = {0.07|p#1, sig=0}. More than five points were shed by {15|M responders, n, t=P52W, g=belimumab, dir=improved} of 20 and {4|M responders, n, t=P52W, g=saline, dir=improved} of 10. CRISS: 0.91 and 0.34. Of {118|A infection, events} infections, {three|A serious infection, events, ser=1} were serious. IgG fell below 5 g/L in four.
=== dasatinib-wire-i3 | news | open-label trial
Second leukemia drug leaves scleroderma skin where it was

Pittsburgh (April 14) -- First imatinib, then nilotinib; dasatinib is the third of its family to be tried in scleroderma, and it is no winner.

{Thirty-one|S treated} adults swallowed it, 100 mg a day, for {six|W month, treat} months. Their lungs were involved, which was why they had been asked. On average they were 47. {Twenty-three|X f, of=31} were women, {eight|X m, of=31} men. The diffuse form ({twenty-seven|T diffuse, n, of=31}) was far ahead of the limited ({four|T limited, n, of=31}).

"Skin score: {18.2|M score, mean, t=baseline} at the outset, {17.2|M score, mean, t=P6M, dir=improved, sig=0} at {month six|W month, assess}" is how the doctors' table reads, and the P value beside it, {0.28|p}, says that this may be luck. By scan, the lungs of 65 percent got no worse.

Fluid around the lungs (pleural effusion) was found in {two|A pleural effusion, n, of=31}. Anorexia was named by {five|A anorexia, n, of=31} and peripheral edema by {seven|A peripheral edema, n, of=31}. {Three|A serious adverse event, n, of=31, ser=1} patients had serious adverse events, {one|A treatment-related serious adverse event, n, of=31, ser=1, rel=1} of them treatment-related.

Eleven centers took part; the pills were a gift of the maker.

=== pirf-skin-case-i3 | abstract | case report
Pirfenidone for a year in a woman with limited scleroderma: photographs and figures

Breathlessness had driven our patient, a {woman|S enrolled, v=1; X f, v=1} aged 70 and once a seamstress, from the third floor to the ground floor. To her {limited cutaneous|T limited, all} scleroderma (of 12 years), fibrosis of the lung bases had been added. Pirfenidone, 600 mg and later 1200 mg a day, was given for {a year|W year, treat, v=1}.

Vital capacity kept within 50 ml of where it had been (1.94 l). Skin, which we had hardly thought of, got thinner. From {13|M score, t=baseline} the skin score fell to {10|M score, t=P3M, dir=improved} by {three|W month, assess} months, to {8|M score, t=P6M, dir=improved} by {six|W month, assess}, and to {5|M score, t=P12M, dir=improved} by {twelve|W month, assess}. She could thread a needle again.

She burned easily: {photosensitivity|A photosensitivity, named} it was, in March of all months. {Loss of appetite|A loss of appetite, named} made us go back from 1800 mg. Liver values were looked at monthly; {no rise of them|A rise of liver values, absent} was seen.

A skin biopsy before and after, 4 mm each, measured 2.1 and 1.6 mm in depth. Six published patients did similarly.

=== fish-oil-news-meta-i3 | news | meta-analysis
Diets and pills from the health shop: what the studies add up to

Fish oil, vitamin E, probiotics, turmeric: ask around in any scleroderma group and you'll hear of them all. A team from Exeter has now put every trial they could find into one pot. It did not need to be a big pot: {nine|S enrolled, u=studies} trials with {three hundred and seventy-two|S enrolled, v=372} participants, chosen from {one thousand and ninety|S identified, u=records, v=1090} articles.

Vitamin E spared fingers some pain. Probiotics, given for {eight|W week, treat} weeks in three trials, took 0.6 off a bloating score of 3, but the interval ran from −1.3 to 0.1. On the skin score, which just two trials had measured, supplements {had no bearing|M difference, nov, g=supplements, dir=stable}.

Fishy burps were owned up to by {24|A burp, pct}% of those on fish oil; {loose stools|A loose stool, named} were the price of vitamin C. {Nobody|A serious adverse event, absent, ser=1} came to serious harm.

"Eat well and save your money," says the first author, a dietitian. In an online poll of 1,400 patients, 58% took at least one supplement; the monthly bill ranged from 5 to 300 pounds.

=== guselk-safety-ext-i3 | abstract | extension study
Open extension of a trial of guselkumab: years two and three

Of the people who had ended the blinded year, {48|S enrolled} came over into the extension; {26|S enrolled, g=guselkumab throughout} had been on guselkumab all the time, and {22|S enrolled, g=switched} switched to it from placebo. The extension lasted {two|W year, treat} years, and {40|S completed} people were there at its end. Diffuse disease was found in {39|T diffuse, n, of=48} of the 48 and limited in the remaining {nine|T limited, n, of=48}.

Counting from the first day of the extension, the skin score of the switched went down by {5.2|M change, mean, v=-5.2, t=P1Y, g=switched, dir=improved} points in the first {year|W year, assess, v=1} and by {6.6|M change, mean, v=-6.6, t=P2Y, g=switched, dir=improved} by the end of the {second|W year, assess, v=2}; those on guselkumab throughout, who had had their fall already, lost another {1.3|M change, mean, v=-1.3, t=P1Y, g=guselkumab throughout, dir=improved} and {1.7|M change, mean, v=-1.7, t=P2Y, g=guselkumab throughout, dir=improved}.

Adverse events of whatever sort: {44|A any adverse event, n, of=48} people. Nasopharyngitis: {15|A nasopharyngitis, n, of=48}. Injection site redness: {6|A injection site redness, n, of=48}. Serious: {5|A serious adverse event, n, of=48, ser=1}. Tuberculosis: {none|A tuberculosis, absent}. FVC was 84% and 83% at either end (p = 0.4).

=== renal-transplant-series-i3 | abstract | case series
Kidney transplantation in scleroderma: does skin follow?

In {eleven|S enrolled} patients ({nine|X f, of=11} women) with {diffuse|T diffuse, all} scleroderma a kidney was transplanted at our centre from 1990 to 2016. Dialysis had gone before, for 38 months on average. Follow-up extends to {7.5|W year, follow, median} years (median).

At operation, the median skin score was {12|M score, median, t=baseline}; {two|W year, assess} years on it was {6|M score, median, t=P2Y, dir=improved} (range {2|min} to {15|max}). No one's skin thickened again. Under tacrolimus, mycophenolate and prednisone 5 mg, rejection occurred in {three|A rejection, n, of=11}; {two|A graft loss, n, of=11} grafts, each in another patient, were lost. {Four|A death, n, of=11} patients died with a working graft, {two|A sepsis, n, of=4, sev=fatal} of the four of sepsis and {one|A lung cancer, n, of=4, sev=fatal} of lung cancer. In the fourth the cause is unknown.

Five-year graft survival was 81%; it was 84% in 2,400 transplants for other reasons. Renal crisis in the graft {did not arise|A renal crisis, absent}.

=== tofa-prague-news-i3 | news | single-arm trial
Prague pill trial: thinner skin by Christmas

They began in June, and by Christmas their skin had let go. {Fourteen|S enrolled} Czechs and Slovaks, {eleven|X f, of=14} of them women, took part in a test of tofacitinib at the Institute of Rheumatology. {Seven|T diffuse, n, of=14} had diffuse disease, and {seven|T limited, n, of=14} the limited sort.

Tablets of 5 mg were taken morning and evening for {26|W week, treat} weeks. Week {26|W week, assess} found the skin score {7.6|M change, mean, v=-7.6, t=P26W, dir=improved, sig=1} points ({35|M percent_change, mean, v=-35, t=P26W, dir=improved, sig=1} per cent) lower than it had been, with p = {0.001|p}. Among those with diffuse disease the points lost were {11.1|M change, mean, v=-11.1, t=P26W, g=diffuse, dir=improved}, among those with limited disease {4.1|M change, mean, v=-4.1, t=P26W, g=limited, dir=improved}.

Nobody had expected the cholesterol, which climbed from 4.9 to 5.7 mmol/l. {One|A shingles, n, of=14} man caught shingles and {six|A cold, n, of=14} people colds. {Two|S withdrawn} moved abroad and were lost.

And placebo? "Later," says the head of the trial. 60 patients and three countries are planned on.

=== ild-skin-trajectory-i3 | article | cohort study
Results. Out of 1,006 people in the registry, the {388|S analysed} with at least three skin scores entered the analysis. Of these, {330|X f, of=388} ({85|X fp}%) were women and {151|T diffuse, n, of=388} ({39|T diffuse, pct}%) had dcSSc; lcSSc made up {237|T limited, n, of=388} ({61|T limited, pct}%). Mean age was 52 (SD 13), median disease duration 2.1 (IQR 1.0–4.4) years. Time under observation amounted to {5.5|W year, follow, median} years (median).

Three courses could be told apart. In a "low" class of 260 the score never left single figures. A "falling" class of 96 began at 24 and ended under 10. Thirty-two made up the "stubborn" class. Taking everyone together, the score was {11.9|M score, mean, t=baseline} ({9.8|sd}) at first, {9.4|M score, mean, t=P2Y, dir=improved} ({8.1|sd}) after {2|W year, assess} and {7.7|M score, mean, t=P5Y, dir=improved} ({6.9|sd}) after {5|W year, assess} years.

Death came to {57|A death, n, of=388} patients. Hazard was highest in the stubborn class (HR 3.3, 1.5–7.2). Of the 57, {14|A interstitial lung disease, n, of=57, sev=fatal} had died of interstitial lung disease and {11|A pulmonary arterial hypertension, n, of=57, sev=fatal} of pulmonary arterial hypertension. ILD at baseline (44%) went with neither class.

=== relaxin-letter-repeat-i3 | abstract | letter
Relaxin again: what the withdrawal of the pump did (letter)

Your readers will recall how relaxin failed. At our clinic {seventeen|S treated} of the patients had been treated, {eleven|S treated, g=relaxin} with relaxin and {six|S treated, g=placebo} with placebo, through a pump worn under the skin for {24|W week, treat} weeks. What has not been told is what came next.

Within {4|W week, assess} weeks of the pump's being taken off, blood pressure rose in {five|A hypertension, n, g=relaxin, of=11} of the eleven to hypertension, and in {two|A renal crisis, n, g=relaxin, of=11, ser=1} of these to renal crisis, a serious event. Of the six, {none|A hypertension, absent, g=placebo} had anything alike. Menstrual bleeding had been heavy in {four|A heavy menstrual bleeding, n, g=relaxin, of=11} while the pump was on.

As for the skin: at week {24|W week, assess} we had found skin scores of {25.3|M score, mean, t=P24W, g=relaxin, c=placebo, #1} and {24.4|M score, mean, t=P24W, g=placebo} points, with no difference between the groups by any test (p = {0.8|p#1, sig=0}). {Women|X f, v=14, of=17} were 14 of the seventeen.

One should taper. Oestradiol patches, 50 µg, did so gently.

=== toe-ulcer-botox-news-i3 | news | randomised trial
Poison for the palms: no help in cold hands

Botulinum toxin smooths brows; does it warm fingers? At Johns Hopkins a while ago the answer was no, and it is no again in Manchester, where {thirty-three|S enrolled} women ({all|X f, v=33, of=33} of them) had one hand injected with the toxin and the other with salt water. Limited scleroderma was the diagnosis in {twenty-five|T limited, n, of=33}; in the other {eight|T diffuse, n, of=33} it was diffuse.

{One|W month, assess} month later blood flowed less, if anything, on the toxin side. After {four|W month, assess} months the two hands were alike. Patients rated Raynaud's 5 out of 10 before and 4 after, for either hand.

Weakness of the hand was felt by {seven|A hand weakness, n, g=toxin, of=33}, on the toxin side each time; {two|A injection pain, n, g=toxin, of=33} had injection pain there that lasted over a day, and {one|A injection pain, n, g=placebo, of=33} had it on the salt side.

Fifty units per hand were used, which cost 160 pounds. It made no difference to skin thickness, which nobody had measured in earnest.

=== azathio-maintenance-pool-i3 | abstract | meta-analysis
After the pulses: azathioprine or mycophenolate to keep what was won?

Five cohorts ({5|S enrolled, u=studies} studies) with {268|S enrolled} patients were joined. Following cyclophosphamide, {121|S treated, g=azathioprine} had been put on azathioprine and {147|S treated, g=mycophenolate} on mycophenolate. Skin scores, at the moment of changing over, were on a par: {14.9|M score, mean, t=baseline, g=azathioprine} and {15.3|M score, mean, t=baseline, g=mycophenolate}. A {year|W year, assess, v=1} afterwards the azathioprine patients had gained {0.6|M change, mean, v=0.6, t=P1Y, g=azathioprine, dir=worsened} points and the mycophenolate patients had shed {1.8|M change, mean, v=-1.8, t=P1Y, g=mycophenolate, dir=improved}, the pooled difference being {2.4|M difference, mean, v=-2.4, t=P1Y, g=mycophenolate, c=azathioprine, dir=improved, sig=1} in favour of the latter (95% CI {0.5|ch, v=-0.5} to {4.3|cl, v=-4.3}; p = {0.01|p}; I² 38%).

Leukopenia ran to {12|A leukopenia, pct, g=azathioprine, of=121}% and {7|A leukopenia, pct, g=mycophenolate, of=147}%. Pancreatitis was confined to azathioprine ({three|A pancreatitis, n, g=azathioprine, of=121} cases). FVC behaved alike (difference 1.1%, −0.7 to 2.9).

Two of the cohorts had fewer than 40 patients each, and none was blind to treatment.
=== secukinumab-fail-i3 | news | randomised trial
Psoriasis shot does little for scleroderma

What melts away psoriasis is of little use against scleroderma, going by an Italian trial of secukinumab. {Fifty-six|S randomised} patients, {43|X f, of=56} women and {13|X m, of=56} men, agreed to be randomized. Chance handed the shot to {28|S randomised, g=secukinumab} and a blank to {28|S randomised, g=placebo}. Of the former, {16|T diffuse, n, g=secukinumab, of=28} had diffuse skin; of the latter, {18|T diffuse, n, g=placebo, of=28}. The rest were limited.

In week {24|W week, assess}, skin scores were down {2.2|M change, mean, v=-2.2, t=P24W, g=secukinumab, dir=improved} with the shot, {1.9|M change, mean, v=-1.9, t=P24W, g=placebo, dir=improved} without. {0.3|M difference, v=-0.3, t=P24W, g=secukinumab, c=placebo, dir=stable, sig=0} points is all that lay between (P = {0.81|p}). Things were no different when the trial closed, in week {48|W week, assess}: {3.0|M change, mean, v=-3.0, t=P48W, g=secukinumab, dir=improved} and {3.3|M change, mean, v=-3.3, t=P48W, g=placebo, dir=improved}.

Thrush was a nuisance for {five|A thrush, n, g=secukinumab, of=28} on the shot and {none|A thrush, absent, g=placebo} on the blank. {One|A colitis, n, g=secukinumab, of=28, ser=1} got colitis, a serious affair. By the end {six|S withdrawn} had dropped out, evenly from both sides.

The shots, 300 mg each, cost 1,100 euros apiece; the psoriasis market is worth billions.

=== mouth-opening-laser-i3 | article | case series
Laser for the mouth: eight women, one by one and together

All {eight|S treated} were women ({8|X f, of=8} of 8), between 38 and 66 years old. {Six|T limited, n, of=8} had limited, {two|T diffuse, n, of=8} diffuse scleroderma. Three sittings with a fractional CO2 laser, 30 mJ, a month apart, were what they got.

The gap between the front teeth widened in seven, by 3 to 9 mm, when gauged at month {six|W month, assess}. In the eighth it narrowed by one. We also noted the whole-body mRSS. For patients 1 to 4 it was {5|M score, t=P6M, g=patient 1}, {7|M score, t=P6M, g=patient 2}, {4|M score, t=P6M, g=patient 3} and {11|M score, t=P6M, g=patient 4} at the six-month visit; for patients 5 to 8, {9|M score, t=P6M, g=patient 5}, {22|M score, t=P6M, g=patient 6}, {18|M score, t=P6M, g=patient 7} and {6|M score, t=P6M, g=patient 8}. None of these was more than a point away from what it had been before.

Redness lasted four days. Crusts formed in all {eight|A crust, n, of=8}, cold sores in {two|A cold sore, n, of=8}. {No scar|A scar, absent} remained.

The mouth handicap score (0 to 48) dropped from 26 to 19. Twenty more women are on the list.

=== ppi-asp-registry-i3 | abstract | cohort study
Calcium channel blockers and swelling of the legs in systemic sclerosis

In a Dutch registry we sought those who had been put on a calcium channel blocker for Raynaud's. They came to {341|S treated} out of 905 people. {Two hundred and ninety-two|X f, v=292, of=341} were women. Four in five, {273|T limited, n, of=341}, had limited disease, {58|T diffuse, n, of=341} diffuse and {ten|T sine, n, of=341} none of the skin (sine). The drug was nifedipine in 260 and amlodipine in 81.

Leg swelling was brought up by {88|A leg swelling, n, of=341} of the 341, headache by {61|A headache, n, of=341}, constipation by {27|A constipation, n, of=341}; {70|A discontinuation due to adverse event, n, of=341} stopped because of such complaints, {45|A discontinuation due to adverse event, n, g=nifedipine, of=260} while on nifedipine and {25|A discontinuation due to adverse event, n, g=amlodipine, of=81} while on amlodipine. Observation extended over {26|W month, follow, median} months in the median.

No one should expect skin to soften under these drugs. It {did not|M change, nov, t=P1Y, dir=stable}, as the skin score at {one|W year, assess} year told us. Ejection fraction stayed at 61%.

=== cyclo-oral-vs-iv-i3 | abstract | randomised trial
Cyclophosphamide by mouth or by vein? A non-blinded comparison from Lucknow

Both ways are in use. {Seventy-two|S randomised} patients under 60 with systemic sclerosis and lung disease were assigned to capsules (1.5 mg/kg a day; {thirty-six|S randomised, g=oral}) or infusions (600 mg/m² a month; {thirty-six|S randomised, g=intravenous}). Capsules and infusions were to be kept up for {twelve|W month, treat} months. In the oral group {29|S completed, g=oral} and in the intravenous {33|S completed, g=intravenous} were seen at the end. Women numbered {31|X f, g=oral, of=36} and {30|X f, g=intravenous, of=36}, diffuse cases {22|T diffuse, n, g=oral, of=36} and {20|T diffuse, n, g=intravenous, of=36}.

The skin score changed from {20.8|M score, mean, t=baseline, g=oral}±{9.3|sd} to {14.4|M score, mean, t=P12M, g=oral, dir=improved}±{8.0|sd} with capsules, and from {19.5|M score, mean, t=baseline, g=intravenous}±{8.7|sd} to {14.7|M score, mean, t=P12M, g=intravenous, dir=improved}±{8.5|sd} with infusions, by month {12|W month, assess}. Between the two ways there was {no difference|M difference, nov, t=P12M, g=oral, c=intravenous, dir=stable, sig=0} (p={0.47|p}).

Leukopenia: {11|A leukopenia, n, g=oral, of=36} v {4|A leukopenia, n, g=intravenous, of=36}. Blood in the urine (hematuria): {5|A hematuria, n, g=oral, of=36} v {1|A hematuria, n, g=intravenous, of=36}. Amenorrhea: {8|A amenorrhea, n, g=oral, of=36} v {6|A amenorrhea, n, g=intravenous, of=36}. Vein, then, unless the road to the hospital is too long.

=== spontaneous-soft-news-i3 | news | cohort study
Wait and feel: skin that softens by itself

Ask a hundred doctors whether scleroderma skin can soften with no treatment whatever, and most will nod. Numbers, though, have been few. Now a French group has gone through the charts of {seventy-seven|S enrolled} people who, for one reason or another, took nothing against their {diffuse|T diffuse, all} disease.

There were {59|X f, of=77} women and {18|X m, of=77} men. On average they were watched for {6|W year, follow, mean} years. The skin score, {21|M score, median, t=baseline} at the outset in the median, peaked at {26|M score, median, t=P1Y, dir=worsened} after {one|W year, assess} year and then went the other way: {20|M score, median, t=P3Y, dir=improved} after {three|W year, assess} years, {12|M score, median, t=P6Y, dir=improved} after {six|W year, assess}. Whoever had antibodies to topoisomerase lagged behind by about a year.

{Sixteen|A death, n, of=77} deaths cloud the picture, since the dead have no score. {Seven|A renal crisis, n, of=16, sev=fatal} of the 16 died of renal crisis.

"Every trial without a control group should have this curve printed next to its own," said one of the authors. It was no free lunch for the rest: 31 now have curled fingers.

=== mri-hand-case-young-i3 | abstract | case report
Bortezomib given for one disease and good for another

An {engineer|S enrolled, v=1} of 62, a {man|X m, v=1} with myeloma of the IgG kappa type and {diffuse|T diffuse, all} scleroderma, was started on bortezomib (1.3 mg/m² twice a week), dexamethasone 20 mg and lenalidomide. It was the marrow that was aimed at. Plasma cells fell from 40% to 2% after four cycles.

The skin took part. Where the mRSS had been {32|M score, t=baseline}, it was {24|M score, t=P12W, dir=improved} by week {12|W week, assess} and {15|M score, t=P30W, dir=improved} by week {30|W week, assess}; the arms could be lifted over the head. When, after melphalan and his own stem cells, he was seen at {15|W month, assess} months, {8|M score, t=P15M, dir=improved} was what we found.

Burning soles meant {neuropathy|A neuropathy, named, grade=2}, of grade 2, and bortezomib was cut to once a week. {Shingles|A shingles, absent} was kept at bay by aciclovir 400 mg. There was one night in hospital for {fever|A fever, named}.

Proteasome inhibitors undo fibrosis in mice at 0.1 mg/kg. The dexamethasone should have done the kidneys harm: creatinine stayed at 0.9.

=== esw-physio-meta-i3 | abstract | meta-analysis
Rehabilitation for systemic sclerosis: eleven trials, few certainties

PEDro, CINAHL and MEDLINE, read up to March 2022, gave {836|S identified, u=records} records, {11|S enrolled, u=studies} trials and {510|S enrolled} participants, {430|X f, of=510} of them women. {58|T limited, pct}% had limited and {36|T diffuse, pct}% diffuse disease; of the rest nothing was said. Programmes ran for four to 24 weeks.

Hand mobility got better at the end of treatment (SMD 0.41, 0.12 to 0.70), grip did not. Mouth opening grew by 2.9 mm, 1.4 to 4.4. Three trials looked at the skin score; taken as one, they put rehabilitation {1.4|M difference, mean, v=-1.4, g=rehabilitation, c=usual care, dir=improved, sig=0} points ahead of usual care (95% CI −{3.1|cl, v=-3.1} to {0.3|ch}; P={0.11|p}). HAQ fell by 0.2.

Six trials had an eye on harm. In them soreness was felt by {17|A soreness, pct, g=rehabilitation}% of those who trained. {No serious adverse event|A serious adverse event, absent, ser=1} was brought to light.

We have moderate trust in the first result and little in the others. People with heart disease, a fifth of all patients, had been kept out nearly everywhere.

=== upa-dose-find-i3 | news | randomised trial
Three doses of a new pill, and the middle one wins

"MK-one-one" is not a catchy name. Yet the pill, which shuts an enzyme called autotaxin, has drawn eyes since its makers showed skin data in Vienna.

{One hundred and thirty-six|S randomised, v=136} people with {early diffuse|T diffuse, all} scleroderma were given 100 mg ({34|S randomised, g=100 mg}), 200 mg ({34|S randomised, g=200 mg}), 400 mg ({35|S randomised, g=400 mg}) or placebo ({33|S randomised, g=placebo}) every day for {20|W week, treat} weeks. Of the whole lot, {80|X fp} percent were women.

Points shed on the skin score in {20 weeks|W week, assess}: {4.0|M change, mean, v=-4.0, t=P20W, g=100 mg, dir=improved}, {7.1|M change, mean, v=-7.1, t=P20W, g=200 mg, dir=improved}, {5.5|M change, mean, v=-5.5, t=P20W, g=400 mg, dir=improved} and, with placebo, {3.8|M change, mean, v=-3.8, t=P20W, g=placebo, dir=improved}. Only the middle dose beat placebo by the book: {3.3|M difference, v=-3.3, t=P20W, g=200 mg, c=placebo, dir=improved, sig=1} points, P={0.02|p}.

Headaches went up with the dose: {three|A headache, n, g=100 mg, of=34}, {five|A headache, n, g=200 mg, of=34} and {nine|A headache, n, g=400 mg, of=35} people, but also {four|A headache, n, g=placebo, of=33} on placebo. A gallbladder had to come out in {one|A cholecystitis, n, g=400 mg, of=35, ser=1} person on 400 mg with cholecystitis, a serious event.

A third phase, with 300 patients and two doses, is due in 2027.

=== elder-onset-cohort-i3 | abstract | cohort study
When scleroderma begins after 75

Of the 1,422 patients whom our network has seen, {58|S enrolled} were 75 or older when the disease began. Of these, {49|X f, of=58} were female. Limited disease was what most had ({47|T limited, n, of=58}, {81|T limited, pct}%), diffuse disease what few had ({8|T diffuse, n, of=58}, {14|T diffuse, pct}%), and in {3|T sine, n, of=58} the skin was spared, sine scleroderma in short.

The first skin score had a median of {6|M score, median, t=baseline} ({3|q1}–{11|q3}); a year ({1|W year, assess}) on, it was {5|M score, median, t=P1Y, dir=improved} ({2|q1}–{9|q3}). Pulmonary hypertension was found in 14, block of the heart's conduction in 9, cancer in the three years around onset in 11. Fewer than a third were given immunosuppressants, and mycophenolate, where given, rarely exceeded 1 g.

{Twenty-six|A death, n, of=58} have died during {3.3|W year, follow, median} years (median): heart {nine|A heart, n, of=26, sev=fatal}, cancer {six|A cancer, n, of=26, sev=fatal}, infection {four|A infection, n, of=26, sev=fatal}, lungs in the remaining few. In the young, survival at three years is 94%.

=== tadal-ulcer-add-on-i3 | news | randomised trial
Weekend pill, put to weekday use

New Delhi -- Tadalafil added to what patients already took for their fingers halved new ulcers, doctors here say.

They had {fifty-three|S randomised} patients to work with. {Twenty-seven|S randomised, g=tadalafil} were to take tadalafil, 20 mg every other day, and {twenty-six|S randomised, g=placebo} a look-alike, for {eight|W week, treat} weeks; {two|S withdrawn, g=tadalafil} in the first group and {one|S withdrawn, g=placebo} in the second fell by the wayside. Diffuse scleroderma was seen in {30|T diffuse, n, of=53}, limited in {23|T limited, n, of=53}. Their average age was 37, and {forty-eight|X f, of=53} were women.

On weighing things up in week {eight|W week, assess}, the doctors counted one fresh ulcer among those on tadalafil and thirteen among those on the look-alike. The skin score, {16.4|M score, mean, t=baseline, g=tadalafil} and {15.8|M score, mean, t=baseline, g=placebo} before, was {16.0|M score, mean, t=P8W, g=tadalafil, dir=improved} and {15.9|M score, mean, t=P8W, g=placebo, dir=worsened} now; {no one would call that a difference|M difference, nov, t=P8W, g=tadalafil, c=placebo, dir=stable}.

Body aches (myalgia) beset {eleven|A myalgia, n, g=tadalafil, of=27} on tadalafil and {four|A myalgia, n, g=placebo, of=26} on the look-alike. {None|A treatment-related serious adverse event, absent, rel=1, ser=1} of the serious events had to do with treatment.

A month's pills cost 600 rupees.
=== apremilast-three-doctors-i3 | news | pilot trial
Three doctors, ten patients, one old question

Does a psoriasis tablet calm scleroderma? Three doctors in Barcelona asked {ten|S enrolled} of their patients to find out. Apremilast, 30 mg in the morning and 30 mg at night, was theirs for {five|W month, treat} months.

The ten were a mixed lot: {six|T diffuse, n, of=10} with diffuse scleroderma, {four|T limited, n, of=10} with limited; {nine|X f, of=10} women, and a lone {man|X m, v=1, of=10}. One had been ill for a year and another for 23.

Eight of the ten ({8|S completed}) took their last tablet on the planned day. Measured then, at month {five|W month, assess}, the eight had a skin score of {12.3|M score, mean, t=P5M, n=8, dir=improved}, whereas at the start the ten had had {14.9|M score, mean, t=baseline, n=10}. Two did markedly better, four a little, two not at all. As nobody wished to make much of that, no P value was worked out. HAQ, from 1.1, went to 0.9.

{Seven|A diarrhea, n, of=10} of the ten had diarrhea and {five|A nausea, n, of=10} nausea, mostly in the first fortnight. {One|A low mood, n, of=10} stopped with low mood; the {other|S withdrawn, v=1} who stopped was going to be married in Peru.

Apremilast is licensed for psoriasis and for the mouth ulcers of Behçet's.

=== dd-cohort-ssc-race-i3 | abstract | cohort study
Diffuse skin disease among Black and White patients of one hospital system

From electronic charts, {274|S enrolled, g=Black} Black and {511|S enrolled, g=White} White patients were drawn. Diffuse disease was nearly twice as frequent in the former ({151|T diffuse, n, g=Black, of=274}, or {55|T diffuse, pct, g=Black}%) as in the latter ({148|T diffuse, n, g=White, of=511}, or {29|T diffuse, pct, g=White}%). Women prevailed in either group: {227|X f, g=Black, of=274} and {440|X f, g=White, of=511}. Age at onset was lower by nine years in Black patients (42 v 51).

Highest skin score on file, mean: {16.7|M score, mean, g=Black, c=White, sig=1, #1} (SD {11.9|sd}) v {10.4|M score, mean, g=White} (SD {9.6|sd}), p {<0.001|p#1}. FVC: 68% v 82%. In a model with income and distance to clinic the gap in FVC shrank to 8 points.

During {six|W year, follow, median} years of median follow-up {58|A death, n, g=Black, of=274} and {82|A death, n, g=White, of=511} patients died, that is {21|A death, pct, g=Black}% and {16|A death, pct, g=White}%. Fibrillarin antibodies were had by 40 of the former and 6 of the latter.

In the county at large, one person in seven is Black.

=== tcz-sub-q-open-label-i3 | abstract | extension study
Forty-eight weeks more: what became of the trial's placebo patients when they got the drug

Of the {43|S enrolled} who had been on placebo in the main trial, {thirty|S treated} accepted open-label tocilizumab, 162 mg a week, for another {48|W week, treat} weeks. {Twenty-four|X f, of=30} of the thirty were women; {diffuse|T diffuse, all} disease had been an entry rule.

The switch was day nought for what follows. Then the mRSS averaged {24|M score, mean, t=baseline}; at week {24|W week, assess} it had lost {5.5|M change, mean, v=-5.5, t=P24W, dir=improved} points (SD {5.0|sd}; n = {27|n; S analysed}) and at week {48|W week, assess}, {9.4|M change, mean, v=-9.4, t=P48W, dir=improved} (SD {5.6|sd}; n = {24|n; S analysed}). The FVC of the latter fell by 0.4 litre in none.

The rate of {serious infections|A serious infection, named, ser=1} was 4.5 per 100 patient-years. In persons, {five|A serious adverse event, n, of=30, ser=1} had a serious event of any kind, and {two|A discontinuation due to adverse event, n, of=30} stopped. Cellulitis came to {three|A cellulitis, n, of=30}. {No death|A death, absent} occurred.

Without a comparison, all this tells us is that skin goes on to soften.

=== woman-pregnancy-case-i3 | article | case report
Scleroderma, pregnancy, and skin: notes on a single course

We report on a {woman|S enrolled, v=1; X f, v=1} who became pregnant at 29, three years after the onset of {diffuse|T diffuse, all} scleroderma. Mycophenolate had been stopped four months before, and azathioprine 100 mg taken up in its place. The skin score, {17|M score, t=baseline} when the test turned positive, sank to {12|M score, t=P20W, dir=improved} in week {20|W week, assess} and {10|M score, t=P34W, dir=improved} in week {34|W week, assess}.

Her blood pressure did not exceed 135/85. Contractions came in week 36; a boy of 2,310 g was born, and is well. {Preeclampsia|A preeclampsia, absent} we had feared but did not see. {Heartburn|A heartburn, named} was a torment, and omeprazole was raised to 40 mg.

Then the skin came back, to {16|M score, t=P1Y, dir=improved} at {one|W year, assess} year from the start of our account, so that mycophenolate was resumed at 2 g. DLCO was 71% before and 69% after.

In a prospective series of 99 pregnancies from 25 centres, most patients stayed as they were and one in four gave birth too early.

=== hcq-quiet-i3 | news | randomised trial
Malaria pill against scleroderma: not much of a fire, not much of a damper

Can hydroxychloroquine stop limited scleroderma from getting worse? A Spanish trial, the first of its kind, has an answer that pleases nobody: perhaps.

{One hundred and eight|S randomised, v=108} patients, every one with the {limited|T limited, all} kind, got the pill or a dummy for {two|W year, treat} years. The pill went to {fifty-five|S randomised, g=hydroxychloroquine}, the dummy to {fifty-three|S randomised, g=placebo}. Men were a rarity: {nine|X m, of=108} in all. At {two|W year, assess} years, getting worse (any of seven things) had happened to 13 on the pill and 20 off it, p=0.12.

The skin score, low from the start at {5.1|M score, mean, t=baseline, g=hydroxychloroquine} and {4.9|M score, mean, t=baseline, g=placebo} points, lost {0.6|M change, mean, v=-0.6, t=P2Y, g=hydroxychloroquine, dir=improved} on the pill and gained {0.2|M change, mean, v=0.2, t=P2Y, g=placebo, dir=worsened} on the dummy. That much was significant by the skin of its teeth ({0.8|M difference, v=-0.8, t=P2Y, g=hydroxychloroquine, c=placebo, dir=improved, sig=1} points apart, 95% CI {0.1|ch, v=-0.1} to {1.5|cl, v=-1.5}).

Itching took {four|A itching, n, g=hydroxychloroquine, of=55} off the pill, and {seven|A nausea, n, g=hydroxychloroquine, of=55} felt nausea. Eyes were checked twice; {retinopathy|A retinopathy, absent} was not found.

Lupus patients take 5 mg per kilo; so did these.

=== scar-lung-transplant-i3 | abstract | cohort study
Lung transplantation: do patients with scleroderma do worse?

Aim: to set {37|S enrolled, g=SSc} recipients with systemic sclerosis (SSc) against {111|S enrolled, g=IPF} with idiopathic pulmonary fibrosis (IPF). Of those with SSc, {25|X f, g=SSc, of=37} were women, {28|T limited, n, g=SSc, of=37} had limited and {nine|T diffuse, n, g=SSc, of=37} diffuse skin involvement; of those with IPF, {30|X f, g=IPF, of=111} were women.

Within {one|W year, follow} year of follow-up, {six|A death, n, g=SSc, of=37} and {seventeen|A death, n, g=IPF, of=111} patients died. Acute rejection was diagnosed in {fifteen|A acute rejection, n, g=SSc, of=37} and {thirty-eight|A acute rejection, n, g=IPF, of=111}, aspiration in {eight|A aspiration, n, g=SSc, of=37} and {three|A aspiration, n, g=IPF, of=111}. Survival at three years was 70% and 67%.

The mRSS, taken in the SSc group when listed and a year after, went from {10|M score, median, t=baseline, g=SSc} to {5|M score, median, t=P1Y, g=SSc, dir=improved, sig=1} (medians; P = {0.004|p}); assessed at {12|W month, assess} months, gullets emptied no faster than before.

A stiff gullet, found in 29 of the 37, should not be a bar.

=== anticentromere-bcell-news-i3 | news | single-arm trial
Cell therapy in Erlangen: one shot, six patients

Nuremberg -- Six people with {diffuse|T diffuse, all} scleroderma, {four|X f, of=6} women and {two|X m, of=6} men, whom nothing had helped, have had their immune systems started afresh. {Six|S treated} is not a lot. But in all of them the CAR-T cells, given once, wiped out B cells within ten days.

Half a year later ({six|W month, assess} months to the day in most), the skin score had dropped by {9|M change, median, v=-9, t=P6M, dir=improved} points in the median, from {24.5|M score, median, t=baseline} to {15.5|M score, median, t=P6M, dir=improved}. Lung scans showed less haze: 3% instead of 10% of the lung. And no one is on other drugs.

Fever due to cytokine release came in {five|A cytokine release syndrome, n, of=6}, never above grade 1 as such syndromes are graded. {One|A urinary infection, n, of=6} patient had a urinary infection. There was {no ICANS|A ICANS, absent}, the feared confusion.

Follow-up has now gone beyond {fourteen|W month, follow, median} months (median). In 15 patients treated for lupus, myositis or scleroderma at the same place, as the world read two years ago, things went well too.

A shot costs about 300,000 euros when bought from a company.

=== mtx-child-registry-i3 | article | cohort study
Methotrexate in juvenile systemic sclerosis. The register holds {176|S screened} children; {94|S treated} of them had been given methotrexate for at least half a year and form the basis of what follows. Their sex: {74|X f, of=94} girls, {20|X m, of=94} boys. Their form of disease: diffuse {68|T diffuse, n, of=94}, limited {19|T limited, n, of=94}, overlap {7|T overlap, n, of=94}. Median age when the drug was begun: 11 years (IQR 8–14).

Where {12|W month, assess}-month scores exist ({n=61|S analysed}), the mRSS fell from {15|M score, median, t=baseline} ({9|q1}–{23|q3}) to {10|M score, median, t=P12M, dir=improved, sig=1} ({4|q1}–{16|q3}); p{<0.01|p}. In the diffuse form the fall was {6|M change, median, v=-6, t=P12M, g=diffuse, dir=improved}, in the limited form {2|M change, median, v=-2, t=P12M, g=limited, dir=improved}. Children who had mycophenolate besides (a third) fell by no more.

Nausea was by far the commonest complaint, had by {41|A nausea, n, of=94}; liver enzymes were raised in {13|A raised liver enzymes, n, of=94}. {Eight|A discontinuation due to adverse event, n, of=94} stopped for side effects, {12|S withdrawn} because it was not helping. {One|A death, n, of=94} child died.

=== lidoc-old-passage-i3 | abstract | review passage
Local anaesthetics and other byways

From Brazil came the idea that lidocaine, dripped into a vein for ten days, undoes collagen. Open experience was rosy. Then Riccardi 2011 took {twenty-four|S randomised, @Riccardi 2011; X f, @Riccardi 2011} women and halved them: {twelve|S randomised, g=lidocaine, @Riccardi 2011} for 2% lidocaine, {twelve|S randomised, g=saline, @Riccardi 2011} for saline, through three rounds. Gullets and skin were looked at {six|W month, assess, @Riccardi 2011} months on. With lidocaine the skin score had improved by {30|M percent_change, v=-30, t=P6M, g=lidocaine, dir=improved, @Riccardi 2011}%, with saline by {27|M percent_change, v=-27, t=P6M, g=saline, dir=improved, @Riccardi 2011}%. Thus the idea died.

Griseofulvin had its champions as well. Of the {five|S enrolled, @Ferrante 1971} in Ferrante 1971, {three|M responders, n, dir=improved, @Ferrante 1971} were softer to the touch by 10 points or more after a year of it.

Cyclofenil fared better for a time. Blom 1981 gave it to {twenty-seven|S treated, @Blom 1981}; raised transaminases were found in {twelve|A raised transaminases, n, of=27, @Blom 1981}, and that was that.

What do these byways have in common? Hope, few patients, and a disease that improves on its own after year three.

=== mmf-cyc-skin-direct-i3 | abstract | meta-analysis
Mycophenolate against cyclophosphamide for the skin: head to head

Objective and sources. Which of the two thins the skin more? Trials and cohorts with both drugs, to May 2022.

Results. {Seven|S enrolled, u=studies} studies ({423|S enrolled} patients) were let through. On mycophenolate were {220|S treated, g=mycophenolate}, on cyclophosphamide {203|S treated, g=cyclophosphamide}. The mean difference in mRSS at {12|W month, assess} months, mycophenolate minus cyclophosphamide, was {0.38|M difference, mean, v=0.38, t=P12M, g=mycophenolate, c=cyclophosphamide, sig=0} (95% CI −{1.02|cl, v=-1.02} to {1.78|ch}; P = {0.59|p}), and that at {24|W month, assess} months −{0.21|M difference, mean, v=-0.21, t=P24M, g=mycophenolate, c=cyclophosphamide, sig=0} (−{2.06|cl, v=-2.06} to {1.64|ch}; P = {0.82|p}); in neither is there a sign that one is better. Heterogeneity was slight (I² = 12% and 0%). FVC showed the same: 0.9% (−1.1 to 2.9).

Leukopenia was rarer with mycophenolate (odds ratio 0.21), namely in {9|A leukopenia, n, g=mycophenolate, of=220} as against {38|A leukopenia, n, g=cyclophosphamide, of=203}; so was thrombocytopenia ({1|A thrombocytopenia, n, g=mycophenolate, of=220} as against {7|A thrombocytopenia, n, g=cyclophosphamide, of=203}). Deaths came to {11|A death, n, g=mycophenolate, of=220} and {12|A death, n, g=cyclophosphamide, of=203}.

Conclusion. As to skin, toss a coin; as to blood counts, do not.
=== allopurinol-odd-news-i3 | news | randomised trial
Heat the whole body, soften the skin?

Infrared sauna has its believers. At a spa hospital in Slovakia they made a trial of it. Anyone with systemic sclerosis and a sound heart could join; {thirty-eight|S randomised} did, of whom sauna fell to {nineteen|S randomised, g=sauna} and rest in a warm room to the other {nineteen|S randomised, g=rest}. Women: {17|X f, g=sauna, of=19} there, {16|X f, g=rest, of=19} here.

They lay in the heat at 60 °C for a quarter of an hour, five days a week, for {three|W week, treat} weeks. On the last day, day {21|W day, assess}, skin scores had gone from {11.5|M score, mean, t=baseline, g=sauna} to {10.2|M score, mean, t=P21D, g=sauna, c=rest, dir=improved, #1} with sauna and from {11.9|M score, mean, t=baseline, g=rest} to {11.4|M score, mean, t=P21D, g=rest, dir=improved} with rest; the P value between the groups was {.09|p#1, sig=0}.

Dry skin bothered {six|A dry skin, n, g=sauna, of=19} bathers; {two|A fainting, n, g=sauna, of=19} of them fainted. Among the resters, {none|A any adverse event, absent, g=rest} had anything to complain of but boredom.

Blood flow, by laser, rose by a third and was back where it had been within six weeks. The spa, which paid, will go on offering the treatment at 45 euros.

=== ritux-long-cohort-i3 | abstract | cohort study
Seven years of rituximab at one Athens clinic

Who were they? {Fifty-one|S treated} patients with scleroderma lung disease; {33|S treated, g=rituximab} had rituximab and {18|S treated, g=conventional} conventional drugs. How long were they watched? For up to seven years; {four|W year, follow, median} is the median.

What happened to the skin score? On rituximab it went from {14.7|M score, mean, t=baseline, g=rituximab} ({9.2|sd}) to {8.1|M score, mean, t=P5Y, g=rituximab, dir=improved} ({7.5|sd}) at {five|W year, assess} years; on conventional drugs from {12.2|M score, mean, t=baseline, g=conventional} ({8.6|sd}) to {8.9|M score, mean, t=P5Y, g=conventional, dir=improved} ({7.8|sd}). Both fell, then, but rituximab's fall was the {greater|M difference, nov, t=P5Y, g=rituximab, c=conventional, dir=improved, sig=1} (p = {0.02|p}). What happened to FVC? Up by 4% at two years on the one, down by 3% on the other (p = 0.001), after which both declined.

What went wrong? {Five|A death, n, g=rituximab, of=33} and {three|A death, n, g=conventional, of=18} deaths; serious infection in {four|A serious infection, n, g=rituximab, of=33, ser=1} and {three|A serious infection, n, g=conventional, of=18, ser=1}. {One|A hypogammaglobulinaemia, n, g=rituximab, of=33} developed hypogammaglobulinaemia on rituximab.

And what remains unknown? Nearly everything that chance alone could have told us by drawing lots.

=== hemodial-elder-man-i3 | abstract | case report
Scleroderma sine scleroderma found on the operating table

Sine scleroderma, the form without hard skin, hides well. A {man|S enrolled, v=1; X m, v=1} of 73 was opened for a bowel thought to be blocked. No block was found; the gut, 6 cm wide, did not move. Anticentromere antibodies (1:640), nailfolds with giant loops and a gullet without waves led to the diagnosis of {systemic sclerosis sine scleroderma|T sine, all}. His modified Rodnan score was {0|M score, t=baseline}.

Octreotide 50 µg at night and rifaximin by turns let him eat. He gained 4 kg within {three|W month, assess} months. The skin score, taken anew at {one|W year, assess} year, was {0|M score, t=P1Y, dir=stable} still. We have followed him for {26|W month, follow} months.

{Gallstones|A gallstone, named} were found in month 10, which octreotide is known for. {Hypoglycaemia|A hypoglycaemia, absent} he has not had.

Of 1,417 patients in a French list, 8% were of this kind; their hearts and lungs were affected no less. Look at the nails before you cut, would be our advice. Laparotomy in such patients goes wrong in three out of ten cases.

=== umbr-azt-sclero-pah-news-i3 | news | randomised trial
Pressure on the lungs: antibody fails its main test but not all

In scleroderma the arteries of the lung may narrow, and that kills. Rituximab, tested against this by American doctors, missed its goal: the distance walked in six minutes by week {24|W week, assess} had grown by 24 meters with it and by 0.4 meters with placebo (P=0.12).

{Fifty-seven|S randomised} patients had been randomized, {29|S randomised, g=rituximab} to the antibody and {28|S randomised, g=placebo} to placebo. Nine tenths of them had the limited form, {51|T limited, n, of=57} if counted. {Forty-eight|X f, of=57} were female. Since the skin is seldom thick in such patients (the skin score was {5|M score, median, t=baseline} in the median), no softening could be looked for, and {none was found|M change, nov, t=P24W, g=rituximab, dir=stable}.

Infections were had by {19|A infection, n, g=rituximab, of=29} with rituximab and {20|A infection, n, g=placebo, of=28} with placebo. A reaction to the infusion marred {seven|A infusion reaction, n, g=rituximab, of=29} and {six|A infusion reaction, n, g=placebo, of=28}, respectively. {Two|A death, n, g=placebo, of=28} deaths were on the placebo side, {one|A death, n, g=rituximab, of=29} on the other.

When all data up to week {48|W week, assess} are drawn upon, the walk comes out 25.5 meters longer (P=0.03). It took eight years to recruit.

=== penny-glove-trial-letter-i3 | abstract | letter
Silver gloves: a trial from Utrecht, and one of ours

Editor, Gloves knitted with silver thread keep hands no warmer than gloves without, as you reported. We can add to that. {Forty|S randomised} of our patients with systemic sclerosis wore either silver ({20|S randomised, g=silver}) or cotton ({20|S randomised, g=cotton}) gloves for {six|W week, treat} weeks of last winter. {Thirty-seven|X f, of=40} were women; {31|T limited, n, of=40} had limited, {7|T diffuse, n, of=40} diffuse and {2|T overlap, n, of=40} overlap disease. Attacks fell by 1.1 a day in both.

In the Utrecht trial, Hofstra 2021, {fifty-two|S randomised, @Hofstra 2021} took part and {forty-nine|S completed, @Hofstra 2021} completed; a rash was met with in {three|A rash, n, of=52, @Hofstra 2021}. Ours saw {five|A rash, n, g=silver, of=20} with rash under silver and {none|A rash, absent, g=cotton} under cotton.

The hands' skin score was {9|M score, median, t=P6W, g=silver} with silver and {9|M score, median, t=P6W, g=cotton} with cotton (medians, week {6|W week, assess}).

What else warms? A second pair of mittens, at 11 euros; not smoking; and moving south, as two of our patients have done.

=== ace-prophyl-cohort-meta-i3 | abstract | meta-analysis
Do ACE inhibitors, taken beforehand, bring on renal crisis? Four cohorts combined

We put together {four|S enrolled, u=studies} cohorts, {2,318|S enrolled} patients with systemic sclerosis in sum, {312|S treated, g=ACE inhibitor} of whom took an ACE inhibitor at entry and {2,006|S enrolled, g=no ACE inhibitor} of whom did not. {1,991|X f, of=2318} were women. Diffuse disease: {38|T diffuse, pct, g=ACE inhibitor}% and {35|T diffuse, pct, g=no ACE inhibitor}%. Skin score, mean: {11.2|M score, mean, t=baseline, g=ACE inhibitor} and {10.4|M score, mean, t=baseline, g=no ACE inhibitor}.

In {3.9|W year, follow, mean} years of follow-up (mean), renal crisis struck takers more often than others. Pooled hazard ratio: 2.1 (95% CI 1.3-3.4). Once prednisone above 15 mg was allowed for, 1.8 (1.1-3.0) was left. Cough made {9|A cough, pct, g=ACE inhibitor}% of the takers complain.

Deaths, whatever their cause, were {61|A death, n, g=ACE inhibitor, of=312} and {288|A death, n, g=no ACE inhibitor, of=2006}.

Calcium channel blockers, by the same token, halved the risk in one cohort of 410. It may be the pressure, rather than the pill, that heralds the crisis.

=== methylpred-pulse-skin-i3 | article | randomised trial
Dexamethasone pulses: results. Of {thirty-five|S randomised} patients who were randomised, {17|S randomised, g=dexamethasone} to pulses of dexamethasone (100 mg, once a month) and {18|S randomised, g=no pulses} to no pulses, {thirty-five|S completed} finished the {six|W month, treat} months. None were lost. {All|T diffuse, all} had diffuse disease. Of the 17, {14|X f, g=dexamethasone, of=17} and of the 18, {16|X f, g=no pulses, of=18} were women.

With pulses, the TSS (total skin score) went from {28.5|M score, mean, t=baseline, g=dexamethasone} ± {12.2|sd} to {25.8|M score, mean, t=P6M, g=dexamethasone, dir=improved, sig=1} ± {12.8|sd} at month {6|W month, assess}, p {<0.001|p}. Without, it rose from {30.6|M score, mean, t=baseline, g=no pulses} ± {13.2|sd} to {34.7|M score, mean, t=P6M, g=no pulses, dir=worsened, sig=1} ± {10.9|sd}, p = {0.01|p}. Biopsies read by someone blind to the group (n = 12) showed looser collagen in five.

Infection of the lungs was diagnosed in {two|A lung infection, n, g=dexamethasone, of=17}, tuberculosis in {one|A tuberculosis, n, g=dexamethasone, of=17}; both on pulses. In {three|A gastritis, n, g=no pulses, of=18} of those without pulses, gastritis came about. Blood sugar above 200 mg/dl was noted four times.

{Renal crisis|A renal crisis, absent} was not seen, to our relief.

=== three-from-one-town-i3 | abstract | case series
Three workers, one solvent: scleroderma after trichloroethylene

In a town of 11,000, {three|S enrolled} people who had cleaned metal in the same shed came down with scleroderma within four years. {Two|X m, of=3} were men and {one|X f, of=3} was a woman; diffuse disease was found in {two|T diffuse, n, of=3} of them, limited in {one|T limited, n, of=3}.

Patient 1, 34 years old, skin score {30|M score, t=baseline, g=patient 1}, left the shed and took nothing; by {two|W year, assess} years, {14|M score, t=P2Y, g=patient 1, dir=improved}. Patient 2, 51, skin score {35|M score, t=baseline, g=patient 2}, left likewise but was given cyclophosphamide; by two years, {29|M score, t=P2Y, g=patient 2, dir=improved}. Patient 3 remained at work, having a mortgage; from {6|M score, t=baseline, g=patient 3} her score went up to {10|M score, t=P2Y, g=patient 3, dir=worsened}.

Air in the shed had 210 ppm of the solvent, twice the limit of the day. {Cystitis|A cystitis, named, g=patient 2} followed in the one who got cyclophosphamide.

Odds ratios for solvents in case-control studies lie between 1.8 and 3.1. A fourth worker, with Raynaud's alone, is being watched.

=== ixek-not-skin-digest-i3 | news | open-label trial
Nine months with an asthma drug

Mepolizumab, known from asthma, was tried on {eleven|S enrolled} people with systemic sclerosis in Genoa, mainly for the gut. All of them had eosinophils above 300, and that was the idea.

The drug was injected every four weeks for {nine|W month, treat} months. {One|S withdrawn} participant left early for family reasons. The {ten|S completed} others stayed the course and had their last look-over at month {nine|W month, assess}. Among the eleven there were {ten|X f, of=11} women; {seven|T limited, n, of=11} people with limited skin and {four|T diffuse, n, of=11} with diffuse.

Bloating: better in six. Weight: up 1.8 kg. Skin score: from {8.2|M score, mean, t=baseline} points to {7.1|M score, mean, t=P9M, dir=improved, sig=0}, P={.15|p}, so hardly worth a mention. Eosinophils: gone, nearly.

{Four|A headache, n, of=11} had headaches and {three|A back pain, n, of=11} back pain. {Nobody|A discontinuation due to adverse event, absent} gave up on that account, and there was {no serious adverse event|A serious adverse event, absent, ser=1}.

In asthma the drug halves attacks, and 42% of users come off steroids. For scleroderma the doctors advise patience until a trial with 80 people is in.

=== ssc-silica-miners-i3 | abstract | cohort study
Scleroderma in men who worked with silica: other skin, other course?

{Sixty-three|S enrolled, g=exposed} men exposed to silica and {one hundred and twenty|S enrolled, g=unexposed, v=120} unexposed men, all with systemic sclerosis, were compared across nine centres. Being men only ({183|X m} in all) they cannot speak for the women, who make up 85% of our clinics.

Exposed men more often had diffuse disease: {41|T diffuse, n, g=exposed, of=63} ({65|T diffuse, pct, g=exposed}%), compared with {49|T diffuse, n, g=unexposed, of=120} ({41|T diffuse, pct, g=unexposed}%). Their skin scores were higher to begin with, at {17.2|M score, mean, t=baseline, g=exposed} and {12.9|M score, mean, t=baseline, g=unexposed}. Years of exposure (median 18) did not go with thickness (rho 0.08).

Followed for {7.1|W year, follow, median} years in the median, {22|A death, n, g=exposed, of=63} of the exposed and {29|A death, n, g=unexposed, of=120} of the unexposed died; lung cancer took {six|A lung cancer, n, g=exposed, sev=fatal, of=22} of the 22 and {four|A lung cancer, n, g=unexposed, sev=fatal, of=29} of the 29.

We suggest that every man with the disease be asked what he did for a living.
=== bcells-belimumab-i4 | abstract | narrative review
Starving the B cell: belimumab, inebilizumab and others in scleroderma

[Narrative review, section 3]

If B cells matter, then BAFF ought to. Holloway et al. were the first to act upon this. In New Haven they randomised {22|S randomised, @Holloway et al.} patients who had {dcSSc|T diffuse, all, @Holloway et al.} of less than three years, {12|S randomised, g=belimumab, @Holloway et al.} to belimumab and {10|S randomised, g=placebo, @Holloway et al.} to placebo, everyone being on mycophenolate already. By week {52|W week, assess, @Holloway et al.} the median mRSS had gone from {26|M score, median, t=baseline, g=belimumab, @Holloway et al.} to {16|M score, median, t=P52W, g=belimumab, dir=improved, sig=1, @Holloway et al.} in those given belimumab (p = {0.01|p}), and in the others from {25|M score, median, t=baseline, g=placebo, @Holloway et al.} to {19|M score, median, t=P52W, g=placebo, dir=improved, sig=1, @Holloway et al.} (p = {0.03|p}). Between the arms there was {no significant difference|M difference, nov, t=P52W, g=belimumab, c=placebo, dir=stable, sig=0, @Holloway et al.}. Infections did not cluster in either.

CD19 was the target of a Japanese group. Of the {28|S enrolled, @Murakami et al.} persons whom Murakami et al. recruited, {24|S treated, g=inebilizumab, @Murakami et al.} received a single infusion of inebilizumab and {four|S treated, g=placebo, @Murakami et al.} a sham one. Follow-up was {85|W day, follow, @Murakami et al.} days. B cells vanished from the blood in all but two. Skin scores {came down|M change, nov, g=inebilizumab, dir=improved, @Murakami et al.} in the treated, though nobody tested by how much. {Nineteen|A any adverse event, n, g=inebilizumab, of=24, @Murakami et al.} of the 24 had some adverse event, and {one|A empyema, n, g=inebilizumab, of=24, @Murakami et al.} had an empyema.

Of obinutuzumab we have only a registration number. A trial with 110 patients should report in 2027.
=== tocilizumab-discussion-i4 | article | retrospective cohort
Tocilizumab outside the trials: discussion

What we found agrees with the trials in some points and not in others. Our {31|S treated} patients, {27|X f, of=31} of them women, had had tocilizumab for a median of {19|W month, treat, median} months. The mRSS, which was {17.4|M score, mean, t=baseline} ± {8.2|sd} in the mean when they began, had come to {13.9|M score, mean, t=P12M, dir=improved, sig=1} ± {7.7|sd} at {12|W month, assess} months (P = {0.004|p}). FVC was 78% and remained so. {Six|S withdrawn} patients gave the drug up because it did not help. Cellulitis occurred in {four|A cellulitis, n, of=31}, neutropenia in {three|A neutropenia, n, of=31}.

In the phase 2 trial of Lindqvist et al., by contrast, skin was missed by a hair's breadth. There {43|S randomised, g=tocilizumab, @Lindqvist et al.} had been allotted to tocilizumab and {44|S randomised, g=placebo, @Lindqvist et al.} to placebo; the mean change at {24|W week, assess, @Lindqvist et al.} weeks was {−3.9|M change, mean, t=P24W, g=tocilizumab, c=placebo, dir=improved, sig=0, #a, @Lindqvist et al.} against {−1.2|M change, mean, t=P24W, g=placebo, dir=improved, @Lindqvist et al.} (P = {0.09|p#a}). {Serious infections|A serious infection, named, ser=1, @Lindqvist et al.} were the price. Their patients had disease of 17 months, ours of 6 years; one would therefore have expected less of ours.

Perhaps regression to the mean will do as an explanation. A centre prescribes when the skin is at its worst, and 65% of our patients had been referred in the preceding quarter.
=== gut-roundup-i4 | news | conference round-up
CONGRESS ROUND-UP
The gut in scleroderma: four posters worth a stop

Hall 4, second day, lunchtime. Nine in ten patients have some trouble with the gut, the moderator said, and hardly anyone tests a remedy.

Pyridostigmine is an exception. Fitzroy et al. (2021) had gone through the files of one clinic and found {51|S treated, @Fitzroy et al. (2021)} patients who had taken it for at least {four|W week, treat, @Fitzroy et al. (2021)} weeks; of these, {46|X f, of=51, @Fitzroy et al. (2021)} were female and {29|T limited, n, of=51, @Fitzroy et al. (2021)} had limited disease. Constipation was better in 51%. Diarrhoea, on the other hand, was brought on in {seven|A diarrhoea, n, of=51, @Fitzroy et al. (2021)}, and {ten|A discontinuation due to adverse event, n, of=51, @Fitzroy et al. (2021)} stopped for side effects.

Next to it hung a poster on probiotics. In Singapore, Tan-Whitlow et al. had randomised {40|S randomised, @Tan-Whitlow et al.} people, {19|S randomised, g=probiotics, @Tan-Whitlow et al.} to probiotics and {21|S randomised, g=placebo, @Tan-Whitlow et al.} to placebo. After {60|W day, assess, @Tan-Whitlow et al.} days the GIT score was the same in both (0.6 v 0.7; p = 0.85). {None|A serious adverse event, absent, ser=1, @Tan-Whitlow et al.} of the events was serious.

Immunoglobulin drew the crowd. The {15|S treated, @Raghunathan et al.} patients of Raghunathan et al., all with {diffuse|T diffuse, all, @Raghunathan et al.} disease, had it for {2.3|W year, treat, mean, @Raghunathan et al.} years on average, and both gut and skin did better. The mRSS stood at {24|M score, t=baseline, @Raghunathan et al.} before and {11|M score, dir=improved, sig=1, @Raghunathan et al.} after (p {< 0.01|p}).

The fourth poster had been taken down before we got there.
=== antifibrotic-passage-i4 | abstract | narrative review
Antifibrotics and the skin: a disappointment so far

Nintedanib, it is fair to say, was never expected to do much for the skin. In BREVIS-SSc, whose {312|S randomised, @BREVIS-SSc} patients were divided equally, {156|S randomised, g=nintedanib, @BREVIS-SSc; S randomised, g=placebo, @BREVIS-SSc} in each arm, {just over half (52.2%)|T diffuse, pct, v=52.2, of=312, @BREVIS-SSc} had diffuse disease. The lungs lost less with the drug. As for the mRSS, it fell by {2.1|M change, v=-2.1, t=P52W, g=nintedanib, dir=improved, @BREVIS-SSc} points with nintedanib and by {1.9|M change, v=-1.9, t=P52W, g=placebo, dir=improved, @BREVIS-SSc} with placebo over {52|W week, assess, @BREVIS-SSc} weeks: {−0.2|M difference, t=P52W, g=nintedanib, c=placebo, dir=stable, sig=0, @BREVIS-SSc} (95% CI {−0.9|cl} to {0.5|ch}; p = {0.58|p}). Diarrhoea plagued {three out of four (76%)|A diarrhoea, pct, v=76, g=nintedanib, of=156, @BREVIS-SSc} of those who took it, and {32%|A diarrhoea, pct, g=placebo, of=156, @BREVIS-SSc} of those who did not.

Pirfenidone fared no better. Acharya and Bose, working in Chennai, gave it or placebo to {34|S randomised, @Acharya and Bose} patients chosen by lot. {Two|S withdrawn, g=pirfenidone, @Acharya and Bose} dropped out of the pirfenidone arm. After {six|W month, assess, @Acharya and Bose} months, the mRSS {had not changed to a relevant degree|M change, nov, t=P6M, g=pirfenidone, dir=stable, @Acharya and Bose; M change, nov, t=P6M, g=placebo, dir=stable, @Acharya and Bose} in either group.

Might the two be combined? An open-label pilot in idiopathic fibrosis had 89 patients, half of whom vomited.
=== jak-letters-i4 | abstract | narrative review
Janus kinase inhibitors: what the first series tell us

Tofacitinib came first. Kasprzak et al. took {fifteen|S randomised, @Kasprzak et al.} patients, ten on tofacitinib 5 mg twice a day ({10|S randomised, g=tofacitinib, @Kasprzak et al.}) and five on placebo ({5|S randomised, g=placebo, @Kasprzak et al.}), for {24|W week, treat, @Kasprzak et al.} weeks. Theirs was a safety study. By that yardstick it passed, since {none|A adverse event of grade 3 or above, absent, @Kasprzak et al.} of the participants had an adverse event of grade 3 or above. The mean mRSS change was {−4.7|M change, mean, t=P24W, g=tofacitinib, dir=improved, @Kasprzak et al.} with the drug and {−1.5|M change, mean, t=P24W, g=placebo, dir=improved, @Kasprzak et al.} without it, at the end, that is to say at {24|W week, assess, @Kasprzak et al.} weeks.

Baricitinib has been tried in Marseille. There, Delmas-Roux et al. looked back at {ten|S enrolled, @Delmas-Roux et al.} patients ({8|X f, of=10, @Delmas-Roux et al.} women, {2|X m, of=10, @Delmas-Roux et al.} men; {7|T diffuse, n, of=10, @Delmas-Roux et al.} diffuse). Within {6|W month, assess, @Delmas-Roux et al.} months their median score had dropped from {21|M score, median, t=baseline, @Delmas-Roux et al.} (IQR {14|q1}–{28|q3}) to {9|M score, median, t=P6M, dir=improved, sig=1, @Delmas-Roux et al.} ({6|q1}–{17|q3}), p = {0.008|p}. Shingles befell {one|A shingles, n, of=10, @Delmas-Roux et al.}.

Larger numbers are to be found in a Chinese registry. From it Guan et al. drew {62|S treated, g=JAK inhibitor, @Guan et al.} treated with some JAK inhibitor and {124|S enrolled, g=controls, @Guan et al.} controls matched for age and score. At {12|W month, assess, @Guan et al.} months the former {had the better skin|M difference, nov, t=P12M, g=JAK inhibitor, c=controls, dir=improved, sig=1, @Guan et al.} (mRSS, p = {0.02|p}). Thrombosis was recorded in {two|A thrombosis, n, g=JAK inhibitor, of=62, @Guan et al.} of those on treatment.

In alopecia the same drugs have been given to more than 1,800 people.
=== photopheresis-history-i4 | abstract | narrative review
Extracorporeal photopheresis in systemic sclerosis, 1990 to today

The story has its ups and downs. Rourke et al., who may be called the pioneers, compared photopheresis with D-penicillamine in {79|S randomised, @Rourke et al.} patients with skin changes of recent date. Six months on, the skin score had improved significantly in {21|M responders, n, t=P6M, g=photopheresis, c=D-penicillamine, dir=improved, sig=1, #rk, @Rourke et al.} of the {31|S analysed, g=photopheresis, @Rourke et al.} who still came for photopheresis and in {8|M responders, n, t=P6M, g=D-penicillamine, dir=improved, @Rourke et al.} of the {25|S analysed, g=D-penicillamine, @Rourke et al.} on D-penicillamine, p = {0.02|p#rk}. The design was blamed: D-penicillamine takes longer. Assessment was at {6|W month, assess, @Rourke et al.} months, but full doses were reached only at 8.

A sham was what critics wanted, and Ekelöf et al. supplied it. Of {64|S randomised, @Ekelöf et al.} patients randomised, {27|S randomised, g=active, @Ekelöf et al.} had active and {37|S randomised, g=sham, @Ekelöf et al.} sham procedures, on two days each month for {12|W month, treat, @Ekelöf et al.} months. A significant fall from baseline was seen on active treatment at {6|W month, assess, @Ekelöf et al.} (p = {0.024|M change, nov, t=P6M, g=active, dir=improved, sig=1, p=0.024, @Ekelöf et al.}) and {12|W month, assess, @Ekelöf et al.} months (p = {0.008|M change, nov, t=P12M, g=active, dir=improved, sig=1, p=0.008, @Ekelöf et al.}). On sham procedures there {was none|M change, nov, g=sham, dir=stable, @Ekelöf et al.}. Yet arm against arm the two {could not be told apart|M difference, nov, g=active, c=sham, dir=stable, sig=0, @Ekelöf et al.}.

Since then, a crossover study from Lille (n = 19) has been negative [18].
=== hand-surgery-review-i4 | abstract | systematic review
Botulinum toxin, fat and sympathectomy for the scleroderma hand: systematic review

Objectives. Surgeons meet scleroderma chiefly as a disease of hands. We asked which procedures have been tested in it.

Methods. Three databases were searched to the end of 2022 by two of us. Risk of bias was rated with standard tools.

Results. From {1,306|S identified, u=records} records we retained {17|S enrolled, u=studies} studies with {448|S enrolled} participants among them; four were randomised. Eleven concerned botulinum toxin. Pain lessened in nine of these. Pooling was possible only for ulcers (risk ratio 0.71, 0.49 to 1.02).

The largest, Vandermolen 2017, injected one hand with toxin and the other with saline in {40|S randomised, @Vandermolen 2017} patients. Blood flow at {1|W month, assess, @Vandermolen 2017} month was, if anything, lower on the toxin side. Weakness of the hand was reported by {one|A weakness of the hand, n, of=40, @Vandermolen 2017}. In Petrakis 2020, {25|S enrolled, @Petrakis 2020} patients, of whom {22|X f, of=25, @Petrakis 2020} were women, had fat injected; at {6|W month, assess, @Petrakis 2020} months mouth and hands opened wider. Sympathectomy was the matter of Obeng 2015. It was done in {17|S treated, @Obeng 2015}, and {three|A wound infection, n, of=17, @Obeng 2015} had a wound infection.

Conclusions. For none of the procedures is the evidence better than low. Placebo effects ran as high as 30% in the trials.
=== atg-cyc-passage-i4 | abstract | narrative review
Before the transplant era: drastic measures of the 1990s

Those who now argue about conditioning may like to recall what came earlier. Antithymocyte globulin alone was the remedy of Mathurin et al. They chose {ten|S treated, @Mathurin et al.} women ({all|X f, v=10, of=10, @Mathurin et al.} of the group, then) with rapidly advancing {diffuse|T diffuse, all, @Mathurin et al.} disease. The serum was infused for {five|W day, treat, @Mathurin et al.} days. Serum sickness was frank in {three|A serum sickness, n, of=10, @Mathurin et al.}. One year later, skin scores {were what they had been|M change, nov, t=P1Y, dir=stable, @Mathurin et al.}; they had been taken at {one|W year, assess, @Mathurin et al.} year precisely, by a person who did not know the treatment.

Plasma exchange found more followers. In Oslo, Brekke et al. (1994) used it in {twenty-three|S treated, @Brekke et al. (1994)}, and as many again, untreated, served for comparison ({23|S enrolled, g=untreated, @Brekke et al. (1994)}). After {3|W year, follow, @Brekke et al. (1994)} years of follow-up the total skin score in the treated was down by {32%|M percent_change, v=-32, t=P3Y, dir=improved, @Brekke et al. (1994)}; that in the untreated had {risen|M change, nov, t=P3Y, g=untreated, dir=worsened, @Brekke et al. (1994)}. {Two|A catheter sepsis, n, of=23, @Brekke et al. (1994)} of those treated had catheter sepsis.

Chlorambucil, finally, was put to the test for three years in California. It did not work, and the 65 participants who had borne with it were told so by letter [22].
=== own-cyc-vs-mmf-i4 | article | randomised trial
Discussion of the ORCHID trial

Mycophenolate did what cyclophosphamide does, and did it with less harm. That is how the results of ORCHID may be put in one sentence. {Ninety-four|S randomised} patients were randomised, {48|S randomised, g=mycophenolate} to the former and {46|S randomised, g=cyclophosphamide} to the latter; they were treated for {18|W month, treat} and {9|W month, treat} months respectively. Seen over the {18|W month, assess} months, the mRSS improved by {4.9|M change, v=-4.9, t=P18M, g=mycophenolate, dir=improved, #m} points with mycophenolate and by {5.4|M change, v=-5.4, t=P18M, g=cyclophosphamide, dir=improved} with cyclophosphamide, which is {no difference|M difference, nov, t=P18M, g=mycophenolate, c=cyclophosphamide, dir=stable, sig=0, p=0.64} worth the name (p = 0.64). FVC went up by 2.2 and 2.9 points.

Leukopenia struck {30|A leukopenia, n, g=cyclophosphamide, of=46} of the cyclophosphamide patients and {four|A leukopenia, n, g=mycophenolate, of=48} of the others. There were {16|A death, n, of=94} deaths in all, {11|A death, n, g=cyclophosphamide, of=46} among those on cyclophosphamide and {five|A death, n, g=mycophenolate, of=48} among those on mycophenolate.

How do these figures compare? Ashdown et al., with {158|S randomised, @Ashdown et al.} patients and oral cyclophosphamide against placebo, had the skin improve by {3.6|M change, v=-3.6, t=P12M, g=cyclophosphamide, dir=improved, c=placebo, sig=1, #z1, @Ashdown et al.} points by {12|W month, assess, @Ashdown et al.} months, against {0.9|M change, v=-0.9, t=P12M, g=placebo, dir=improved, @Ashdown et al.} under placebo (p = {0.008|p#z1}). Our patients had thinner skin to begin with.

A limitation is that a third of all visits fell in the pandemic and were held by telephone.
=== vessels-trials-i4 | abstract | narrative review
Iloprost and its heirs

Digital ulcers will befall about half of all patients. For thirty years iloprost has been dripped into veins to prevent them, on evidence which a reader of today would call modest.

The cornerstone is the study of Wexford et al. (1994). It had {131|S randomised, @Wexford et al. (1994)} participants, {64|S randomised, g=iloprost, @Wexford et al. (1994)} randomised to iloprost and {67|S randomised, g=placebo, @Wexford et al. (1994)} to placebo for {5|W day, treat, @Wexford et al. (1994)} consecutive days. Follow-up was {9|W week, follow, @Wexford et al. (1994)} weeks. Attacks were reduced by 39% and by 22%. {Eleven|S withdrawn, @Wexford et al. (1994)} did not see it through. Headache, flushing and nausea: of these the iloprost group had its full measure, {59|A any adverse event, n, g=iloprost, of=64, @Wexford et al. (1994)} of the 64 having complained of something.

In tablets, the drug failed. Such is the verdict of Northcote et al., 308 of whose patients had been expected and {103|S enrolled, @Northcote et al.} came. More to the point for a dermatologist is an Italian comparison. Gandolfi et al. gave cyclic infusions to {29|S randomised, g=iloprost, @Gandolfi et al.} and nifedipine to {17|S randomised, g=nifedipine, @Gandolfi et al.}, by random choice, and looked at the skin at {12|W month, assess, @Gandolfi et al.} months: from {14.6|M score, t=baseline, g=iloprost, @Gandolfi et al.} ± {7.7|sd} it had gone to {10.1|M score, t=P12M, g=iloprost, dir=improved, sig=1, @Gandolfi et al.} ± {6.4|sd} with iloprost (p {< 0.001|p}) and from {13.9|M score, t=baseline, g=nifedipine, @Gandolfi et al.} ± {6.9|sd} to {12.8|M score, t=P12M, g=nifedipine, dir=improved, @Gandolfi et al.} ± {7.1|sd} with nifedipine.

Infusions cost a ward bed for a week every 3 months.
=== secukin-il17-i4 | abstract | narrative review
Th17 cells and their antibodies in scleroderma

A Japanese success came unforeseen. When Tadokoro et al. injected brodalumab or placebo, fortnightly, {56|S randomised, @Tadokoro et al.} patients had been randomised, {28|S randomised, g=brodalumab, @Tadokoro et al.; S randomised, g=placebo, @Tadokoro et al.} to each; by week {24|W week, assess, @Tadokoro et al.} skin had thinned by {11.1|M change, ls_mean, v=-11.1, t=P24W, g=brodalumab, dir=improved, @Tadokoro et al.} points on the antibody and thickened by {9.4|M change, ls_mean, v=9.4, t=P24W, g=placebo, dir=worsened, @Tadokoro et al.} points on placebo (least squares means of mRSS). {Twenty-two|X f, g=brodalumab, of=28, @Tadokoro et al.} of those on brodalumab were women.

In Europe no one could repeat it. Dumont-Ley et al. stopped after {19|S enrolled, @Dumont-Ley et al.}; the {thirteen|S treated, g=secukinumab, @Dumont-Ley et al.} who had been on secukinumab showed {no improvement|M change, nov, t=P16W, g=secukinumab, dir=stable, @Dumont-Ley et al.} of their mRSS at week {16|W week, assess, @Dumont-Ley et al.}. Oral thrush was frequent: {five|A oral thrush, n, g=secukinumab, of=13, @Dumont-Ley et al.}.

Guselkumab hits one step higher. A Korean pilot study of it, that of Bae and Lim, counted {ten|S treated, @Bae and Lim} patients, {eight|X f, of=10, @Bae and Lim} women and {two|X m, of=10, @Bae and Lim} men. Nine ({9|S completed, @Bae and Lim}) completed. Median mRSS: {18|M score, median, t=baseline, @Bae and Lim} before, {15|M score, median, t=P48W, dir=improved, @Bae and Lim} at week {48|W week, assess, @Bae and Lim}, p={0.13|p, sig=0}.

Psoriasis scores fall by 90% with the same dose in 8 of 10.
=== own-selexi-disc-i4 | article | open-label trial
Low-dose interleukin-2 in scleroderma: our results in the light of others

Our results. {Nine|S treated} patients, {seven|X f, of=9} female and {two|X m, of=9} male, had injections of interleukin-2, 1 million units, for {five|W day, treat} days and then every fortnight for {six|W month, treat} months. Regulatory T cells doubled by day 8. The median mRSS did not budge: {14|M score, median, t=baseline} at first, {14|M score, median, t=P6M, dir=stable} at month {6|W month, assess}. {Chills|A chills, n, v=6, of=9} were felt by six. {No one|A serious adverse event, absent, ser=1} had a serious adverse event.

The results of others. A French basket study, TREG-ALL, had {46|S enrolled, @TREG-ALL} patients and eleven diseases; just four had SSc, in whom nothing is said of skin. Injection site reactions, {21|A injection site reaction, n, of=46, @TREG-ALL} of 46. Wu-Pemberton et al. infused regulatory cells themselves. Of their {six|S treated, @Wu-Pemberton et al.} patients, all of them {diffuse|T diffuse, all, @Wu-Pemberton et al.}, skin softened in four; the group's mean mRSS was lower by {4.8|M change, mean, v=-4.8, t=P1Y, dir=improved, @Wu-Pemberton et al.} points at {one|W year, assess, @Wu-Pemberton et al.} year.

Against this stands QUELL, in which {31|S randomised, g=IL-2, @QUELL} on IL-2 and {30|S randomised, g=placebo, @QUELL} on placebo fared equally, with mRSS {–2.7|M change, t=P24W, g=IL-2, dir=improved, @QUELL} and {–2.5|M change, t=P24W, g=placebo, dir=improved, @QUELL} after {24|W week, assess, @QUELL} weeks.

Is the dose to blame? At 3 million units, eosinophils exceed 1,500 per µL in one patient out of five.
=== steroid-jpn-i4 | abstract | narrative review
Glucocorticoids in Japan and elsewhere: two schools

In Japan, prednisolone at 20 mg is where treatment starts. The evidence is a paper by Hashizume et al., from Kanazawa, on {23|S treated, @Hashizume et al.} patients with early {dcSSc|T diffuse, all, @Hashizume et al.}; skin scores of {20.3|M score, mean, t=baseline, @Hashizume et al.} ± {9.3|sd} (mean) went down to {12.8|M score, mean, t=P1Y, dir=improved, sig=1, @Hashizume et al.} ± {7.0|sd} in {one|W year, assess, @Hashizume et al.} year ({p<0.05|p}) and to {8.7|M score, mean, t=P4Y, dir=improved, @Hashizume et al.} in {four|W year, assess, @Hashizume et al.}. {Renal crisis|A renal crisis, absent, @Hashizume et al.} was looked for and not found.

Elsewhere, one is afraid. Of {9,819|S enrolled, @Blaise-Hunter et al.} EUSTAR-like registry patients, say Blaise-Hunter et al., 36% had steroids nonetheless, at 7 mg in the mean; {8,412|X f, of=9819, @Blaise-Hunter et al.} were women. Fractures ({211|A fracture, n, of=9819, @Blaise-Hunter et al.} patients) and infections ({640|A infection, n, of=9819, @Blaise-Hunter et al.} patients) were put on record during {3.8|W year, follow, mean, @Blaise-Hunter et al.} years of mean follow-up.

A dexamethasone pulse trial, an Indian one, is the only controlled work on skin. {Thirty-five|S enrolled, @Sharada et al.} patients, Sharada et al. report, were enrolled, {25|S completed, @Sharada et al.} completed. The skin score was {28.5|M score, t=baseline, g=pulse, @Sharada et al.} ± {12.2|sd} on entry in the pulse arm and {25.8|M score, t=P6M, g=pulse, dir=improved, @Sharada et al.} ± {12.8|sd} at {six|W month, assess, @Sharada et al.} months; it was {30.6|M score, t=baseline, g=no pulse, @Sharada et al.} and {34.7|M score, t=P6M, g=no pulse, dir=worsened, @Sharada et al.} with no pulse. {Tuberculosis|A tuberculosis, n, v=1, g=pulse, @Sharada et al.} broke out in one on pulses.

Each 1 mg of prednisone raises the risk of a crisis by 4%, it is said.
=== gender-age-late-i4 | abstract | narrative review
Old age and a hard skin

Onset after 65 is no rarity any more. Trials exclude it; cohorts do not.

Marchetti-Lowe et al., in Chicago, split {2,300|S enrolled, @Marchetti-Lowe et al.} patients by age at onset: {216|S enrolled, g=late onset, @Marchetti-Lowe et al.} with late and {2,084|S enrolled, g=younger onset, @Marchetti-Lowe et al.} with younger onset. {Limited|T limited, pct, v=81, g=late onset, of=216, @Marchetti-Lowe et al.} disease accounted for 81% of the former. The median mRSS, lower in them at {4|M score, median, g=late onset, @Marchetti-Lowe et al.} than in the younger at {6|M score, median, g=younger onset, @Marchetti-Lowe et al.}, is no guide. Deaths, {71|A death, n, g=late onset, of=216, @Marchetti-Lowe et al.} and {389|A death, n, g=younger onset, of=2084, @Marchetti-Lowe et al.}.

What do they tolerate? Of the {37|S treated, @Ishikura et al.} who were treated with mycophenolate by Ishikura et al., their ages from 66 to 84, {twelve|S withdrawn, @Ishikura et al.} did not go on; herpes in {four|A herpes, n, of=37, @Ishikura et al.}, diarrhoea in {nine|A diarrhoea, n, of=37, @Ishikura et al.}. Skin scores, where repeated at {12|W month, assess, @Ishikura et al.} months, had {lessened|M change, nov, t=P12M, dir=improved, sig=1, @Ishikura et al.} significantly.

SENIOR-SSc is unique in admitting nobody under 60. The {24|S randomised, @SENIOR-SSc} so far randomised take nintedanib ({12|S randomised, g=nintedanib, @SENIOR-SSc}) or not ({12|S randomised, g=no nintedanib, @SENIOR-SSc}). Results are due when all 90 are in.

Life expectancy at 70 is 15 years in the general population.
=== letters-jakroundup-i4 | news | conference round-up
SIDE NOTES FROM THE POSTER HALL
Ten minutes per board

Board 12. Six boards from the door, one met the Croatians. Horvat-Klein et al. have {29|S enrolled, @Horvat-Klein et al.} patients, {27|X f, of=29, @Horvat-Klein et al.} women, on hydroxychloroquine. Nine of them were also on steroids. Skin: {no effect|M change, nov, t=P1Y, dir=stable, @Horvat-Klein et al.} at {1|W year, assess, @Horvat-Klein et al.} year, eyes: {no retinopathy|A retinopathy, absent, @Horvat-Klein et al.}.

Board 31. ELIXIR tested metformin. "Cheap, sweet, safe," so the heading. {68|S randomised, @ELIXIR} patients, {34|S randomised, g=metformin, @ELIXIR; S randomised, g=placebo, @ELIXIR} in each group, {60|S analysed, @ELIXIR} of them analysed. mRSS at month {6|W month, assess, @ELIXIR}, metformin {12.4|M score, mean, t=P6M, g=metformin, c=placebo, sig=0, #z1, @ELIXIR} ± {5.9|sd}, placebo {13.0|M score, mean, t=P6M, g=placebo, @ELIXIR} ± {6.2|sd} (means); {p=0.70|p#z1}. Loose stools {16|A loose stools, n, g=metformin, of=34, @ELIXIR} v {4|A loose stools, n, g=placebo, of=34, @ELIXIR}.

Board 47. Cho et al. (2023), rapamycin: {eighteen|S treated, g=rapamycin, @Cho et al. (2023)} on it, {eighteen|S treated, g=methotrexate, @Cho et al. (2023)} on methotrexate. {Twelve|W month, assess, @Cho et al. (2023)} months later skin was {softer in both|M change, nov, t=P12M, g=rapamycin, dir=improved, @Cho et al. (2023); M change, nov, t=P12M, g=methotrexate, dir=improved, @Cho et al. (2023)}. Triglycerides rose to 214 mg/dL. {Mouth ulcers|A mouth ulcer, n, v=7, g=rapamycin, of=18, @Cho et al. (2023)}: seven, all on rapamycin.

Board 52 was empty.

Altogether 310 posters were hung, of which a fifth about the lung. The lift was out of order from Tuesday on.
=== exercise-rehab-narr-i4 | abstract | narrative review
Hands at work: rehabilitation trials

Rehabilitation is prescribed to 30% of patients and has been tried in fewer.

The French trial SCLEREDUC-2 is the largest. {218|S randomised, @SCLEREDUC-2} patients were randomised to a personalised programme ({110|S randomised, g=programme, @SCLEREDUC-2}) or usual care ({108|S randomised, g=usual care, @SCLEREDUC-2}); disability was better at {1|W month, assess, @SCLEREDUC-2} month, not at {12|W month, assess, @SCLEREDUC-2}. {Four|A death, n, g=programme, of=110, @SCLEREDUC-2} patients of the programme arm and {five|A death, n, g=usual care, of=108, @SCLEREDUC-2} of the other died, none of exercises.

Glasgow tried orthoses. In the crossover of Macfadyen et al., {16|S randomised, @Macfadyen et al.} patients wore splints for {two|W month, treat, @Macfadyen et al.} months; {fifteen|X f, of=16, @Macfadyen et al.} women, one man ({1|X m, of=16, @Macfadyen et al.}), {six|T diffuse, n, of=16, @Macfadyen et al.} diffuse, {ten|T limited, n, of=16, @Macfadyen et al.} limited. {Pressure marks|A pressure mark, n, v=3, of=16, @Macfadyen et al.}, three.

Florence has always believed in a combination of everything. Lazzari-Brook et al. provided connective tissue massage, joint manipulation and swimming to {20|S randomised, g=intervention, @Lazzari-Brook et al.} patients, while {20|S randomised, g=controls, @Lazzari-Brook et al.} controls received nothing; {nine|W week, treat, @Lazzari-Brook et al.} weeks. The skin score, taken from 17 places, {did not alter|M change, nov, t=P9W, g=intervention, dir=stable, @Lazzari-Brook et al.} in those who got everything when taken at week {9|W week, assess, @Lazzari-Brook et al.}; the Cochin scale did.

The minimal difference on that scale is 7 points of 90.
=== own-apheresis-fibro-i4 | article | prospective cohort
Does the placebo of a trial's run-in matter? Comment on our own cohort

Before our patients entered a trial, we watched them for a while. {Sixty-seven|S enrolled} with {early diffuse|T diffuse, all} disease, of whom {fifty-eight|X f, of=67} women, waited for {3|W month, follow} months of follow-up with no new drug. At {3|W month, assess} months their mRSS, {20.9|M score, mean, t=baseline} ± {7.2|sd} in the mean, was {20.1|M score, mean, t=P3M, dir=improved, sig=0} ± {7.9|sd} (p={0.21|p}), to say nothing of {18|M responders, n, t=P3M, dir=improved} who lost five points or more. {Two|A death, n, of=67} patients died before a drug was started.

Does it tally with the literature? It does with that on placebo. In CALDERA placebo was taken by {70|S randomised, g=placebo, @CALDERA}, in whom {12|W week, assess, @CALDERA} weeks brought mRSS down by {0.9|M change, v=-0.9, t=P12W, g=placebo, dir=improved, @CALDERA} points. In the {73|S randomised, g=active, @CALDERA} on active drug the figure was {3.0|M change, v=-3.0, t=P12W, g=active, dir=improved, @CALDERA}.

Not so with that of Steyvers et al., who found {5.6|M change, v=-5.6, t=P3M, dir=improved, @Steyvers et al.} points in {3|W month, assess, @Steyvers et al.} months of nothing at all; but in their {29|S enrolled, @Steyvers et al.} patients mean disease duration was 6 years, and {14%|A flare, pct, of=29, @Steyvers et al.} flared afterwards.

We suggest a run-in of 3 months for all trials with 12 months of treatment. It would exclude one patient in four who needs no drug.
=== trial-fail-tgfb-i4 | abstract | narrative review
Integrins: αvβ6, αvβ1 and the liver

Integrins let TGF-β out of its cage. Two inhibitors have reached patients with scleroderma.

The first, an antibody, was hurried through a phase 1b by Orsini-Park et al.: {24|S randomised, @Orsini-Park et al.} patients, of whom {eighteen|S randomised, g=antibody, @Orsini-Park et al.} on antibody and {six|S randomised, g=placebo, @Orsini-Park et al.} on placebo. Follow-up, {20|W week, follow, @Orsini-Park et al.} weeks. Skin was secondary. At week {12|W week, assess, @Orsini-Park et al.} the mean change in mRSS was {–3.3|M change, mean, t=P12W, g=antibody, dir=improved, @Orsini-Park et al.} and {–3.1|M change, mean, t=P12W, g=placebo, dir=improved, @Orsini-Park et al.}; {eleven|A any adverse event, n, g=antibody, of=18, @Orsini-Park et al.} of those on antibody had adverse events, {no death|A death, absent, @Orsini-Park et al.} among any.

The second, a tablet, is that of FJORD. {176|S enrolled, @FJORD} patients had been enrolled when liver signals ended it. {21%|A ALT elevation, pct, g=tablet, @FJORD} of those on the tablet had ALT elevation. For the {133|S completed, @FJORD} who completed {24|W week, treat, @FJORD} weeks, the score is said to have been {better than with placebo|M difference, nov, t=P24W, g=tablet, c=placebo, dir=improved, @FJORD}; how much better is not.

An exposition of both by Vaidya-Thorne et al. is also worth reading: their own cohort of {14|S enrolled, @Vaidya-Thorne et al.}, {limited|T limited, all, @Vaidya-Thorne et al.} without exception, had high integrin counts. In the lung fibrosis trials, 3 of 5 were stopped.
=== ivcyc-kids-own-i4 | article | systematic review
What a review of 21 studies on nail and skin did not settle

We identified {1,520|S identified, u=records} records and read {143|S screened, u=records} in full; {21|S enrolled, u=studies} studies with {1,884|S enrolled} patients were included. Eighteen were cohorts. Microvascular damage and skin score went together in eleven studies.

Among those with repeated scores, Delacroix-Young 2014 had {96|S enrolled, @Delacroix-Young 2014} patients, {83|X f, of=96, @Delacroix-Young 2014} women. In all of them, iloprost was given for {three|W year, treat, @Delacroix-Young 2014} years; mRSS was {10.5|M score, mean, t=baseline, @Delacroix-Young 2014} first, {7.4|M score, mean, t=P3Y, dir=improved, sig=1, @Delacroix-Young 2014} at {three|W year, assess, @Delacroix-Young 2014} (means, {p<0.01|p}), and capillaries multiplied. Hypotension {once|A hypotension, events, v=1, @Delacroix-Young 2014}. Ndiaye 2019 had {41|S enrolled, @Ndiaye 2019} patients, {33|T diffuse, n, of=41, @Ndiaye 2019} diffuse; mRSS at {2|W year, assess, @Ndiaye 2019} years {unchanged|M change, nov, t=P2Y, dir=stable, @Ndiaye 2019}.

One randomised trial was found, Sexton 2022: {58|S randomised, @Sexton 2022} patients, cyclophosphamide {29|S randomised, g=cyclophosphamide, @Sexton 2022}, no cyclophosphamide {29|S randomised, g=no cyclophosphamide, @Sexton 2022}. In that, capillaries and mRSS went opposite ways, the latter falling {2.8|M difference, v=-2.8, t=P12M, g=cyclophosphamide, c=no cyclophosphamide, dir=improved, sig=1, @Sexton 2022} points more with cyclophosphamide by {12|W month, assess, @Sexton 2022} months ({p=0.04|p}).

The quality was low in 14 of the 21. Magnification ranged from 50 to 200 times.
=== thymo-rabbit-i4 | abstract | narrative review
Fludarabine, cladribine, alemtuzumab: nearly forgotten

Between methotrexate and the transplant lies a strip of drugs nobody visits. Alemtuzumab was tried by Kendrick-Moss et al. in {three|S treated, @Kendrick-Moss et al.} patients, one of whom died. The others had skin scores of {35|M score, t=baseline, g=patient 1, @Kendrick-Moss et al.} and {40|M score, t=baseline, g=patient 2, @Kendrick-Moss et al.} at first and {22|M score, t=P1Y, g=patient 1, dir=improved, @Kendrick-Moss et al.} and {31|M score, t=P1Y, g=patient 2, dir=improved, @Kendrick-Moss et al.} at {one|W year, assess, @Kendrick-Moss et al.} year. The death ({1|A death, n, of=3, @Kendrick-Moss et al.}) was from a fungus.

Fludarabine has a better paper. In it Pal-Eriksen et al. describe {15|S treated, @Pal-Eriksen et al.} treated patients, {eleven|X f, of=15, @Pal-Eriksen et al.} women, {four|X m, of=15, @Pal-Eriksen et al.} men. {Nine|S completed, @Pal-Eriksen et al.} completed six cycles. At {6|W month, assess, @Pal-Eriksen et al.} months the mean skin score of these had dropped by {6.9|M change, mean, v=-6.9, t=P6M, dir=improved, sig=1, @Pal-Eriksen et al.} points ({p=0.03|p}). {Pneumocystis|A pneumocystis, n, v=2, of=15, @Pal-Eriksen et al.} occurred in two.

Of cladribine, all we have is a study stopped by its sponsor, CLARISS. It had admitted {20|S enrolled, @CLARISS} when {five|A lymphopenia, n, of=20, @CLARISS} had lymphopenia; the drug {did not soften|M change, nov, dir=stable, @CLARISS} the skin by their skin score.

In hairy cell leukaemia 80% are cured with 0.14 mg/kg.
=== own-iloprost-mono-i4 | article | open-label extension
The third year of CORAL: extension results and comment

Recapitulation: CORAL randomised {134|S randomised, @CORAL} patients to brepocitinib or placebo for {52|W week, treat, @CORAL} weeks. It ended with mRSS better by {2.9|M difference, v=-2.9, t=P52W, g=brepocitinib, c=placebo, dir=improved, sig=1, @CORAL} points on brepocitinib than on placebo ({p=0.01|p}).

Into the extension went {97|S enrolled}. {Fifty-one|S enrolled, g=continued} of them continued on brepocitinib, {46|S enrolled, g=switched} were switched to it. {Seventy-nine|S completed} completed two more years. Those who continued kept what they had: from a mean mRSS of {13.8|M score, mean, t=baseline, g=continued} on entering the extension to one of {12.9|M score, mean, t=P2Y, g=continued, dir=improved} at {two|W year, assess} years. Those who switched had more to gain, and gained it: {17.0|M score, mean, t=baseline, g=switched} to {12.6|M score, mean, t=P2Y, g=switched, dir=improved}. {Eleven|A serious adverse event, n, of=97, ser=1} patients had serious adverse events, {four|A zoster, n, of=97} zoster.

Comment. Any extension loses those who fare badly. Of our 134, 37 had not come along. In TOFASCLE, likewise, {45|S enrolled, @TOFASCLE} of 66 rolled over, with a mRSS {lower|M change, nov, t=P18M, dir=improved, @TOFASCLE} still at {18|W month, assess, @TOFASCLE} months, and lymphopenia in {three|A lymphopenia, n, of=45, @TOFASCLE}.

Doses were cut in 29%.
=== drivers-mort-narr-i4 | abstract | narrative review
Of what do patients die now?

Sixty years ago, the kidney; now, the lung. The numbers are worth a look.

The EUSTAR-like SCORE register of Palermo-Berg et al. enumerates {1,072|A death, n, of=11193, @Palermo-Berg et al.} deaths among {11,193|S enrolled, @Palermo-Berg et al.} patients. More than half were SSc-related ({54.3%|A SSc-related death, pct, of=1072, @Palermo-Berg et al.}). {Eighty-six per cent|X fp, v=86, of=11193, @Palermo-Berg et al.} of the cohort were women, {31.4%|T diffuse, pct, of=11193, @Palermo-Berg et al.} diffuse; the mean mRSS was {9.9|M score, mean, @Palermo-Berg et al.} ± {8.8|sd} at inclusion, and every extra point told.

From Wellington we have Tamihana et al. Their {304|S enrolled, @Tamihana et al.} patients, followed for {12.6|W year, follow, median, @Tamihana et al.} years in the median, lost {98|A death, n, of=304, @Tamihana et al.} of their number; {pulmonary fibrosis|A pulmonary fibrosis, n, v=29, of=98, sev=fatal, @Tamihana et al.} took 29 of the 98, {cancer|A cancer, n, v=22, of=98, sev=fatal, @Tamihana et al.} 22.

And the effect of treatment on it? MORTA, which has compared {388|S enrolled, g=immunosuppressed, @MORTA} immunosuppressed patients with {388|S enrolled, g=untreated, @MORTA} untreated ones, found {61|A death, n, g=immunosuppressed, of=388, @MORTA} and {64|A death, n, g=untreated, of=388, @MORTA} deaths in {five|W year, follow, @MORTA} years of follow-up.

Ten-year survival has gone from 54% to 66% or, in limited disease, 82%. A gain of 0.4 years per calendar year is not nothing.
=== fatgraft-uk-i4 | news | conference round-up
HEARD AT THE PLASTIC SURGEONS' MEETING
Scleroderma mouths: more fat?

Surgeons like before-and-after pictures. At last someone counted.

In Bradford, Attenborough et al. grafted fat in the lips of {62|S treated, @Attenborough et al.} patients, {57|X f, of=62, @Attenborough et al.} of them women, twice or thrice each. They were followed for a mean of {12|W month, follow, mean, @Attenborough et al.} months. Mouths opened 4 mm more. {Five|A abscess, n, of=62, @Attenborough et al.} had an abscess.

A trial, it turned out, exists: MICROFAT, of {20|S randomised, @MICROFAT} patients. {Ten|S randomised, g=fat, @MICROFAT} had fat, {ten|S randomised, g=saline, @MICROFAT} saline. No difference at {3|W month, assess, @MICROFAT} months; bruises in {all ten|A bruise, n, v=10, g=fat, of=10, @MICROFAT} of the former and {four|A bruise, n, g=saline, of=10, @MICROFAT} of the latter. "Well," the speaker said.

Plasma rich in platelets was added by Ventura-Lowell et al. {Seven|S enrolled, @Ventura-Lowell et al.} women ({all|X f, v=7, @Ventura-Lowell et al.}), {six|W month, assess, @Ventura-Lowell et al.} months. The skin score of the whole body was taken at the end because a rheumatologist insisted: {7|M score, median, t=P6M, dir=stable, @Ventura-Lowell et al.} in the median, as it had been ({7|M score, median, t=baseline, @Ventura-Lowell et al.}).

Somebody asked what an injection costs. About 1,800 euros, was the answer, plus 2 nights.
=== bcl-navitoclax-i4 | abstract | narrative review
Killing old fibroblasts: senolytics and BH3 mimetics

Myofibroblasts refuse to die. One may force them to, in theory.

Navitoclax was offered to {nine|S treated, @Lipscombe et al.} by Lipscombe et al. in three dose steps of three patients each. Platelets fell below 50 × 10⁹/L in {four|A thrombocytopenia, n, of=9, @Lipscombe et al.} of the nine (thrombocytopenia). mRSS by {day 28|W day, assess, v=28, @Lipscombe et al.} {was the same|M change, nov, t=P28D, dir=stable, @Lipscombe et al.} as ever.

Dasatinib with quercetin, the senolytic pair, is an arm of CLEAR-SSc. Of {48|S randomised, @CLEAR-SSc} in that trial, {16|S randomised, g=pair, @CLEAR-SSc} take the pair, {16|S randomised, g=quercetin, @CLEAR-SSc} quercetin only, {16|S randomised, g=placebo, @CLEAR-SSc} placebo. In the first interim report, at week {24|W week, assess, @CLEAR-SSc}, mean mRSS had altered by {–2.4|M change, mean, t=P24W, g=pair, dir=improved, @CLEAR-SSc}, {–1.0|M change, mean, t=P24W, g=quercetin, dir=improved, @CLEAR-SSc} and {–0.7|M change, mean, t=P24W, g=placebo, dir=improved, @CLEAR-SSc} (same order). {Pleural effusion|A pleural effusion, n, v=2, g=pair, of=16, @CLEAR-SSc}: two, on the pair.

An open study had come before it. Rao and Whitfield gave the pair to {twelve|S treated, @Rao and Whitfield} patients for {3|W day, treat, @Rao and Whitfield} days; {nine|X f, of=12, @Rao and Whitfield} were women, {eight|T diffuse, n, of=12, @Rao and Whitfield} diffuse. {No serious event|A serious adverse event, absent, ser=1, @Rao and Whitfield}.

The average human has some 10^9 senescent cells at 60.
=== own-rtx-ret-long-i4 | article | retrospective cohort
Mycophenolate, then rituximab: do responders stay responders?

Discussion. It seems so. {Thirty-three|S enrolled} patients are few; but {29|S analysed} could be assessed at {four|W year, assess} years, and of these {23|M responders, n, t=P4Y, dir=improved} had still a score 5 points or more below that of the first day. Mean mRSS at baseline had been {23.6|M score, mean, t=baseline}. Infections sent {six|A serious infection, n, of=33, ser=1} to hospital; {three|A death, n, of=33} died. {Twenty-four|X f, of=33} were women, {thirty|T diffuse, n, of=33} diffuse, {three|T limited, n, of=33} limited.

The paper by Ebert-Novak et al. points in the same direction. There, {56|S treated, @Ebert-Novak et al.} patients had been treated for a mean of {3.4|W year, treat, mean, @Ebert-Novak et al.} years, and the skin score {went on decreasing|M change, nov, dir=improved, @Ebert-Novak et al.}. It is, though, from one hospital only.

LASTING-SSc, on the other hand, is a randomised comparison of stopping (at 2 years, {30|S randomised, g=stop, @LASTING-SSc}) with going on ({29|S randomised, g=go on, @LASTING-SSc}). Relapses of skin by {36|W month, assess, @LASTING-SSc} months were seen in {23%|M responders, t=P36M, g=stop, dir=worsened, sig=0, c=go on, p=0.2, @LASTING-SSc} and {10%|M responders, t=P36M, g=go on, dir=worsened, @LASTING-SSc} (worsening by 5 points; p=0.2). Hypogammaglobulinaemia was commoner in those going on: {nine|A hypogammaglobulinaemia, n, g=go on, of=29, @LASTING-SSc} against {two|A hypogammaglobulinaemia, n, g=stop, of=30, @LASTING-SSc}.

Our median interval between courses was 9 months; a saving of two infusions a year would matter to the payer.
=== ppi-gut-i4 | abstract | narrative review
Reflux, the oesophagus and a skin score in passing

Reflux is reported by 60 to 90%. Trials of its treatment are fewer than one would suppose.

Domperidone was added to omeprazole by Foocharoen-Reed et al. in {148|S enrolled, @Foocharoen-Reed et al.} patients; half of them had not responded to omeprazole in {4|W week, treat, @Foocharoen-Reed et al.} weeks. Those non-responders were then randomised, and {38|S randomised, g=domperidone, @Foocharoen-Reed et al.} got domperidone, {37|S randomised, g=alginic acid, @Foocharoen-Reed et al.} alginic acid. Symptoms, equal. {Hyperprolactinaemia|A hyperprolactinaemia, n, v=3, g=domperidone, of=38, @Foocharoen-Reed et al.} in three.

Buspirone came next. Of {thirty|S treated, @Kalogerou et al.} patients treated by Kalogerou et al., {22|S completed, @Kalogerou et al.} finished {four|W week, treat, @Kalogerou et al.} weeks; dizziness struck {five|A dizziness, n, of=30, @Kalogerou et al.}. Sex: women {27|X f, of=30, @Kalogerou et al.}, men {3|X m, of=30, @Kalogerou et al.}.

An observation from elsewhere closes the circle. In REFLUX-ILD, {66|S enrolled, @REFLUX-ILD} people with SSc-ILD received pantoprazole ({33|S treated, g=pantoprazole, @REFLUX-ILD}) or a sham ({33|S treated, g=sham, @REFLUX-ILD}). The mRSS, {9.0|M score, t=baseline, g=pantoprazole, @REFLUX-ILD} and {8.7|M score, t=baseline, g=sham, @REFLUX-ILD} at entry, was {8.8|M score, t=P1Y, g=pantoprazole, dir=improved, @REFLUX-ILD} and {8.9|M score, t=P1Y, g=sham, dir=worsened, @REFLUX-ILD} at {1|W year, assess, @REFLUX-ILD} year, as was to be expected.

Barrett's oesophagus: 12 to 37%.
=== mmf-trial-passage-last-i4 | abstract | narrative review
Sirolimus and everolimus: mTOR and the skin

Rapamycin was compared with methotrexate before it was compared with nothing. Single-blind and small, the trial of Su-Whitlock et al. gave rapamycin to {nine|S randomised, g=rapamycin, @Su-Whitlock et al.} and methotrexate to as many ({9|S randomised, g=methotrexate, @Su-Whitlock et al.}), having randomised {eighteen|S randomised, @Su-Whitlock et al.} in total; {eleven|S completed, @Su-Whitlock et al.} completed {48|W week, treat, @Su-Whitlock et al.} weeks. Within each group mRSS {fell significantly|M change, nov, g=rapamycin, dir=improved, sig=1, @Su-Whitlock et al.; M change, nov, g=methotrexate, dir=improved, sig=1, @Su-Whitlock et al.}; between the groups it was {the same|M difference, nov, g=rapamycin, c=methotrexate, dir=stable, @Su-Whitlock et al.}. Lipids went up in {seven|A raised lipids, n, g=rapamycin, of=9, @Su-Whitlock et al.} of the nine on rapamycin.

Everolimus was chosen by Brandauer et al. for lungs. {Eight|S treated, @Brandauer et al.} were treated, {five|X f, of=8, @Brandauer et al.} women and {three|X m, of=8, @Brandauer et al.} men; the skin, mRSS {12|M score, median, t=baseline, @Brandauer et al.} in the median, showed {10|M score, median, t=P6M, dir=improved, @Brandauer et al.} at month {6|W month, assess, @Brandauer et al.}. {Two|A pneumonitis, n, of=8, @Brandauer et al.} had a pneumonitis.

Last, TOPIC-mTOR, a gel: {21|S randomised, @TOPIC-mTOR} patients, one forearm each way, {12|W week, treat, @TOPIC-mTOR} weeks. No effect on local scores. {Stinging|A stinging, pct, v=57, g=gel, of=21, @TOPIC-mTOR} in 57%.

Trough levels of 5 to 15 ng/mL suffice for a kidney graft.
=== own-belim-rtx-last-i4 | article | randomised trial
Rituximab followed by belimumab: what is new in our trial

New is that two B-cell drugs were given one after the other. {Thirty|S randomised} patients with {dcSSc|T diffuse, all} were randomised 2:1, so that {20|S randomised, g=sequence} had the sequence and {10|S randomised, g=placebo} placebo. {Twenty-five|X f, of=30} were women. Week {52|W week, assess} saw a mean mRSS {9.9|M change, mean, v=-9.9, t=P52W, g=sequence, dir=improved, c=placebo, sig=0, #z1} (SD {4.9|sd}) lower with the sequence, {6.8|M change, mean, v=-6.8, t=P52W, g=placebo, dir=improved} (SD {5.8|sd}) with placebo: {p = 0.15|p#z1}. {Eighteen|S completed, g=sequence} of the former and {eight|S completed, g=placebo} of the latter had completed. In {three|A COVID-19, n, g=sequence, of=20} of the former COVID-19 was severe enough for a bed.

Not new is the trend. With rituximab alone, Lowenthal et al. had found {5.1|M change, v=-5.1, t=P6M, dir=improved, @Lowenthal et al.} points in {13|S treated, @Lowenthal et al.} patients by {six|W month, assess, @Lowenthal et al.} months. With belimumab alone, BELI-SKIN had {26|S randomised, @BELI-SKIN}, {13|S randomised, g=belimumab, @BELI-SKIN; S randomised, g=placebo, @BELI-SKIN} in each arm; a quarter of mRSS was lost by {seven|M responders, n, t=P52W, g=belimumab, dir=improved, @BELI-SKIN} and {four|M responders, n, t=P52W, g=placebo, dir=improved, @BELI-SKIN} at week {52|W week, assess, @BELI-SKIN}.

To prove a difference of 3 points, one would need 64 per arm. In our country, with 900 known cases, that is out of reach.
=== last-roundup-vasc-i4 | news | conference round-up
LAST DAY
What we almost missed

Saturday morning, half the seats empty, and yet three good talks.

Fluoxetine for Raynaud's phenomenon: old hat? Not so with Ó Briain et al. (2024), whose {41|S randomised, @Ó Briain et al. (2024)} patients, {35|X f, of=41, @Ó Briain et al. (2024)} women, crossed over between it and losartan, {eight|W week, treat, @Ó Briain et al. (2024)} weeks each. Sleeplessness was reported by {seven|A sleeplessness, n, g=fluoxetine, @Ó Briain et al. (2024)} on fluoxetine, dizziness by {five|A dizziness, n, g=losartan, @Ó Briain et al. (2024)} on losartan.

Then, the CAPRI cohort. {512|S enrolled, @CAPRI} patients, {338|T limited, n, of=512, @CAPRI} limited, {127|T diffuse, n, of=512, @CAPRI} diffuse, {47|T sine, n, of=512, @CAPRI} sine scleroderma. Over {ten|W year, follow, @CAPRI} years of follow-up {90|A death, n, of=512, @CAPRI} died. Not one of the sine patients ever had an mRSS above 2.

Third and last, stem cells from cord. "Ours is no cure," said Dr. Aydın; of {sixteen|S treated, @Aydın et al.} in Aydın et al., {fifteen|S analysed, @Aydın et al.} were seen at {9|W month, assess, @Aydın et al.} months, their mean mRSS having moved from {22.2|M score, mean, t=baseline, @Aydın et al.} to {18.4|M score, mean, t=P9M, dir=improved, sig=1, @Aydın et al.} ({P=0.03|p}).

The flags came down at 13:00. Attendance, 2,108.
=== antioxid-last-i4 | abstract | narrative review
Antioxidants, probucol and N-acetylcysteine

That free radicals hurt the skin is an old idea; trials of it are short and few. N-acetylcysteine was dripped by Sambuco et al. into {50|S treated, g=NAC, @Sambuco et al.} patients every fortnight, while {25|S enrolled, g=untreated, @Sambuco et al.} remained untreated. By the end of {two|W year, assess, @Sambuco et al.} years skin score in the former had receded from {14.5|M score, t=baseline, g=NAC, @Sambuco et al.} to {11.2|M score, t=P2Y, g=NAC, dir=improved, sig=1, @Sambuco et al.} (p={0.01|p}); in the latter it had {not receded|M change, nov, t=P2Y, g=untreated, dir=stable, @Sambuco et al.}. Hives were noted in {three|A hives, n, g=NAC, of=50, @Sambuco et al.}.

Probucol, compared with nifedipine by Eastwell et al., did well by Raynaud's attacks in {twenty|S randomised, g=probucol, @Eastwell et al.} of the {forty|S randomised, @Eastwell et al.} randomised, the other {twenty|S randomised, g=nifedipine, @Eastwell et al.} having nifedipine. The trial was over in {12|W week, treat, @Eastwell et al.} weeks. LDL cholesterol fell by 18%.

Mixed vitamins came off worst. In a double-blind crossover by Cracknell et al., {33|S enrolled, @Cracknell et al.} women took them ({33|X f, @Cracknell et al.}); {five|S withdrawn, @Cracknell et al.} dropped out, and those left felt no warmer at {10|W week, assess, @Cracknell et al.} weeks.

Selenium is low in one patient out of three, below 70 µg/L.
=== mtx-mmf-own-last-i4 | article | retrospective cohort
Skin in limited disease under methotrexate: a discussion

Limited disease is thought not to need treatment of the skin. In the {84|S enrolled} patients presented above, {every one|T limited, all} of them limited, the mRSS was a mere {6.3|M score, mean, t=baseline} ± {3.3|sd} in the mean. Yet those given methotrexate ({n=47|S treated, g=methotrexate}) lost {2.4|M change, mean, v=-2.4, t=P1Y, g=methotrexate, c=no treatment, dir=improved, sig=1, #q} points by {one|W year, assess} year, those given no treatment ({n=37|S enrolled, g=no treatment}) {0.7|M change, mean, v=-0.7, t=P1Y, g=no treatment, dir=improved} (p={0.02|p#q}). {Nine|A nausea, n, g=methotrexate, of=47} on methotrexate had nausea and {four|S withdrawn, g=methotrexate} went off it as useless. There were {74|X f, of=84} women to {10|X m, of=84} men.

Is there a parallel? Skov-Jensen et al. followed {150|S enrolled, @Skov-Jensen et al.} such patients without any drug for {5|W year, follow, @Skov-Jensen et al.} years, and {12%|M responders, dir=worsened, @Skov-Jensen et al.} became worse by three points or more. In the same period {nine|A death, n, of=150, @Skov-Jensen et al.} died.

A second parallel is FINGERTIP. Here {62|S randomised, @FINGERTIP} patients, {51|T limited, n, of=62, @FINGERTIP} of them limited, took methotrexate or folic acid only. Hands were no more supple with the one than with the other at {24|W week, assess, @FINGERTIP} weeks.

A loss of 2.4 points is less than the error of the method. Whoever puts patients on 15 mg a week for it should say so.
=== thal-lenal-last-i4 | abstract | narrative review
Pomalidomide and apremilast: a footnote

Pomalidomide was studied by Hsu-Carver et al. against placebo in {23|S randomised, @Hsu-Carver et al.} patients with lung disease, {11|S randomised, g=pomalidomide, @Hsu-Carver et al.} on the former and {12|S randomised, g=placebo, @Hsu-Carver et al.} on the latter. Planned for 88, it was ended after an interim look. Mean mRSS changes at week {52|W week, assess, @Hsu-Carver et al.}: {–2.7|M change, mean, t=P52W, g=pomalidomide, dir=improved, @Hsu-Carver et al.} under pomalidomide, {–3.7|M change, mean, t=P52W, g=placebo, dir=improved, @Hsu-Carver et al.} under placebo. {Eight|S completed, g=pomalidomide, @Hsu-Carver et al.} on pomalidomide completed it. Constipation belonged to {four|A constipation, n, g=pomalidomide, of=11, @Hsu-Carver et al.} of the 11.

Apremilast has but one report, by Orlov and Benn: {six|S treated, @Orlov and Benn} patients, {four|X f, of=6, @Orlov and Benn} women, {all|T limited, all, @Orlov and Benn} limited. Diarrhoea made {two|A discontinuation due to adverse event, n, of=6, @Orlov and Benn} stop ({2|A diarrhoea, n, of=6, @Orlov and Benn}). Skin: {softer by report and by score|M change, nov, t=P4M, dir=improved, @Orlov and Benn} at {four|W month, assess, @Orlov and Benn} months.

One notes that in psoriasis the same 30 mg tablets were tested in 1,257 people. In scleroderma 29 is the total.
=== fibro-ctgf-i4 | abstract | narrative review
Growth factors and their antibodies: from TGF-β to CTGF

Hopes ran high for antibodies to TGF-β, and were dashed early. Of the {45|S randomised, @Underhill et al. (2007)} patients of Underhill et al. (2007), {11|S randomised, g=placebo, @Underhill et al. (2007)} drew placebo; the others were spread over 0.5, 5 and 10 mg/kg. {Four|A death, n, of=45, @Underhill et al. (2007)} died. Nor could skin scores console anyone: {no dose differed from placebo|M difference, nov, g=0.5 mg/kg, c=placebo, dir=stable, @Underhill et al. (2007); M difference, nov, g=5 mg/kg, c=placebo, dir=stable, @Underhill et al. (2007); M difference, nov, g=10 mg/kg, c=placebo, dir=stable, @Underhill et al. (2007)}.

With fresolimumab the wind changed for a while. An open study from Providence, that of Calloway et al., put {15|S treated, @Calloway et al.} people with early {diffuse|T diffuse, all, @Calloway et al.} disease on one dose or two. {Seven|S treated, g=two doses, @Calloway et al.} had two doses of 1 mg/kg, {eight|S treated, g=one dose, @Calloway et al.} one dose of 5 mg/kg. At week {7|W week, assess, @Calloway et al.} the mean mRSS, all taken together, was {8.2|M change, mean, v=-8.2, t=P7W, dir=improved, sig=1, @Calloway et al.} below its starting value (p = {0.0004|p}). The gums bled in {three|A gum bleeding, n, of=15, @Calloway et al.}; {anaemia|A anaemia, named, @Calloway et al.} was the most frequent complaint.

CTGF had its turn in PAMLICO. The {29|S treated, g=pamrevlumab, @PAMLICO} who were treated with pamrevlumab, as well as the {30|S treated, g=placebo, @PAMLICO} who got placebo, were assessed at {6|W month, assess, @PAMLICO} months. One group lost {3.8|M change, v=-3.8, t=P6M, g=pamrevlumab, c=placebo, dir=improved, sig=0, #p, @PAMLICO} points of mRSS, the other {3.3|M change, v=-3.3, t=P6M, g=placebo, dir=improved, @PAMLICO}, pamrevlumab being the first of the two (p = {0.71|p#p}).

In muscular dystrophy, for what it is worth, 2 of 3 trials were stopped.
=== lessons-relaxin-i4 | article | systematic review
Why have trials in scleroderma failed? Some lessons

Relaxin offers the best lesson. In the small trial of Prescott et al., which came first, {68|S enrolled, @Prescott et al.} patients entered and {64|S completed, @Prescott et al.} finished. With 25 µg/kg the mean skin score at week {24|W week, assess, @Prescott et al.} was {8.7|M change, mean, v=-8.7, t=P24W, g=25 µg/kg, c=placebo, dir=improved, sig=1, #r, @Prescott et al.} points lower than at entry, with 100 µg/kg {3.9|M change, mean, v=-3.9, t=P24W, g=100 µg/kg, dir=improved, @Prescott et al.} and with placebo {4.0|M change, mean, v=-4.0, t=P24W, g=placebo, dir=improved, @Prescott et al.} (25 µg/kg vs placebo: P = {0.04|p#r}). So the lower dose won.

In the large one, of Overbeck et al., it did not. Two hundred and thirty-one patients ({231|S randomised, @Overbeck et al.}), {196|X f, of=231, @Overbeck et al.} of whom were women and {35|X m, of=231, @Overbeck et al.} men, were given 10 or 25 µg/kg or placebo by pump. The mRSS, about {27|M score, t=baseline, @Overbeck et al.} at baseline, {declined in each of the three arms|M change, nov, t=P24W, g=10 µg/kg, dir=improved, @Overbeck et al.; M change, nov, t=P24W, g=25 µg/kg, dir=improved, @Overbeck et al.; M change, nov, t=P24W, g=placebo, dir=improved, @Overbeck et al.} by {24|W week, assess, @Overbeck et al.} weeks. Once the pump was taken away, {seven|A renal crisis, n, of=231, @Overbeck et al.} patients had a renal crisis. Menorrhagia had been seen in {41|A menorrhagia, n, @Overbeck et al.}.

A third trial, in heart failure, enrolled 1161 patients and was positive, and a fourth, with 6600, was not. What the two stories share is an early success in fewer than 25 patients per arm. Disease duration of less than 18 months would have been a better criterion than mRSS.
=== mmf-own-letter-i4 | article | prospective cohort
Mycophenolate withdrawal in stable scleroderma: summary and comment

Summary. In {27|S enrolled} patients whose disease had been quiet for 2 years or more, mycophenolate was tapered. {Fifteen|T diffuse, n, of=27} had the diffuse, {twelve|T limited, n, of=27} the limited form; {twenty-four|X f, of=27} were women. The median mRSS was {6|M score, median, t=baseline} at the outset and {6|M score, median, t=P12M, dir=stable} again {12|W month, assess} months later. {Five|S withdrawn} went back to the full dose and so left the study. Zoster occurred in {one|A zoster, n, of=27}.

Comment. It is seldom asked when to stop. We know of two other attempts. Kettering et al. followed {34|S enrolled, @Kettering et al.} patients for a mean of {3.1|W year, follow, mean, @Kettering et al.} years after the last tablet. Skin relapsed in eight of them, all with antibodies to RNA polymerase III. In those eight the score rose by more than five points. There were {no deaths|A death, absent, @Kettering et al.}.

The other attempt was a real trial. STOP-SSc assigned {102|S randomised, @STOP-SSc} patients to go on or not to go on, in a ratio of 1:1. At month {18|W month, assess, @STOP-SSc} {22%|M responders, t=P18M, g=stopped, c=continued, dir=worsened, sig=1, #s, @STOP-SSc} of those who had stopped, but only {8%|M responders, t=P18M, g=continued, dir=worsened, @STOP-SSc} of those who had continued, had seen their mRSS rise by five points and 25% (P = {0.04|p#s}). Infections had been {fewer|A infection, named, @STOP-SSc} off the drug. With regard to lung function the two strategies were alike (difference 0.4%).

Our result is thus milder than theirs. We had no controls, of course, and 27 is not many.
=== uv-light-review-i4 | abstract | narrative review
Light for hard skin

Ultraviolet A1 has its believers. In Bochum, Sauerland et al. exposed the forearms of {18|S treated, @Sauerland et al.} patients ({16|X f, of=18, @Sauerland et al.} women) to it four times weekly. Softening was obvious to the hand, they wrote, after {9|W week, assess, @Sauerland et al.} weeks. {One|A polymorphous light eruption, n, of=18, @Sauerland et al.} patient had a polymorphous light eruption. Durometer readings went from 36 to 28.

Controlled work is rarer. The {nine|S randomised, @Durant et al.} people randomised by Durant et al. had one hand treated and the other not, a coin being tossed for each, and after {14|W week, assess, @Durant et al.} weeks of 40 J/cm² the two hands had softened to the same degree. {Nobody burned|A burn, absent, @Durant et al.}.

Psoralen baths were compared with psoralen tablets by Yildirim et al. To baths {24|S randomised, g=bath, @Yildirim et al.} were assigned, to tablets {22|S randomised, g=tablet, @Yildirim et al.}, and of the {46|S randomised, @Yildirim et al.} there were {39|S completed, @Yildirim et al.} who completed the course of {15|W week, treat, @Yildirim et al.} weeks. The mRSS fell by {31%|M percent_change, v=-31, g=bath, t=P15W, dir=improved, @Yildirim et al.} in the former and by {17%|M percent_change, v=-17, g=tablet, t=P15W, dir=improved, @Yildirim et al.} in the latter when read at week {15|W week, assess, @Yildirim et al.}. Nausea was met with in {six|A nausea, n, g=tablet, of=22, @Yildirim et al.} of those who swallowed their psoralen.

For morphea, with its 3 cases per 100,000, light is standard.
=== cell-therapy-cart-i4 | abstract | narrative review
CAR T cells in scleroderma: the first forty patients

It began in Erlangen with a single man, aged 60, and a score of 26. Since then several groups have described what followed upon CD19 CAR T cells.

Bergamaschi et al. report on {six|S treated, @Bergamaschi et al.} patients, all {diffuse|T diffuse, all, @Bergamaschi et al.}, {four|X m, of=6, @Bergamaschi et al.} of them men. Cytokine release of grade 1 was the rule ({five|A cytokine release syndrome, n, of=6, grade=1, @Bergamaschi et al.} of the six). The median follow-up amounts to {16|W month, follow, median, @Bergamaschi et al.} months. In that time their mRSS fell by a median of {31%|M percent_change, median, v=-31, dir=improved, @Bergamaschi et al.}.

A Beijing team preferred donor cells from a healthy man. Three patients ({3|S treated, @Zhao et al.}), write Zhao et al., came to the third month free of every other drug, and at {6|W month, assess, @Zhao et al.} months each had shed more than ten points of mRSS. {No|A graft-versus-host disease, absent, @Zhao et al.} graft-versus-host disease was noticed.

Then there is CARTESIA-1, with its {31|S enrolled, @CARTESIA-1} patients, the product having been given to {26|S treated, @CARTESIA-1} so far. Of those 26, {two|A neurotoxicity, n, of=26, @CARTESIA-1} had neurotoxicity and {one|A death, n, of=26, @CARTESIA-1} died. The skin score, {29.3|M score, mean, t=baseline, @CARTESIA-1} on average before infusion, was {17.8|M score, mean, t=P24W, dir=improved, @CARTESIA-1} at week {24|W week, assess, @CARTESIA-1} in the {14|S analysed, @CARTESIA-1; n} who had got so far.

Manufacture took 12 to 19 days, and cost more than a kidney transplant. B cells were absent for 112 ± 47 days.
=== tci-roundup-i4 | news | conference round-up
FROM THE CONGRESS
Old drugs, new data: methotrexate, leflunomide, colchicine

Session 7 was meant for the historians; the room filled up nevertheless.

First to the lectern was the author of the methotrexate re-analysis. In the Canadian trial, Pritchard et al. (1999) had randomised {71|S randomised, @Pritchard et al. (1999)} patients with {diffuse|T diffuse, all, @Pritchard et al. (1999)} disease of less than 3 years, {35|S randomised, g=methotrexate, @Pritchard et al. (1999)} of them to methotrexate; the remaining {36|S randomised, g=placebo, @Pritchard et al. (1999)} took placebo. At {12|W month, assess, @Pritchard et al. (1999)} months the mRSS was {4.3|M difference, v=-4.3, t=P12M, g=methotrexate, c=placebo, dir=improved, sig=0, @Pritchard et al. (1999)} points lower with methotrexate (p {<0.17|p}). The posterior probability that it does some good, we now hear, is 96%. Drop-outs: {11|S withdrawn, g=methotrexate, @Pritchard et al. (1999)} and {13|S withdrawn, g=placebo, @Pritchard et al. (1999)}.

Leflunomide had never been put to any test until ELBA-LEF. In this uncontrolled study {21|S enrolled, @ELBA-LEF} took part ({19|X f, of=21, @ELBA-LEF} women); {seven|S withdrawn, @ELBA-LEF} quit before the end. "The skin did nothing," said the speaker, whose slide gave a mean mRSS of {15.1|M score, mean, t=baseline, @ELBA-LEF} for the first visit and one of {15.4|M score, mean, t=P36W, dir=stable, @ELBA-LEF} for the last, at week {36|W week, assess, @ELBA-LEF}. Liver enzymes rose in {four|A raised liver enzymes, n, of=21, @ELBA-LEF}.

Of colchicine only this was said: that in Alexandria, Sobhy et al. were about to unblind.

Questions were cut short by the fire alarm at 16:40.
=== sex-differences-i4 | abstract | narrative review
Men with scleroderma: fewer, and worse off

The ratio of women to men is put at anything from 3:1 to 14:1. That men do worse has been claimed again and again; let us see on what grounds.

From nine Spanish hospitals Iturralde et al. assembled {1,341|S enrolled, @Iturralde et al.} patients, {155|X m, of=1341, @Iturralde et al.} of them male and {1,186|X f, of=1341, @Iturralde et al.} female. More of the men were diffuse ({41%|T diffuse, pct, g=men, @Iturralde et al.} against {25%|T diffuse, pct, g=women, @Iturralde et al.}). Mean follow-up was {7.9|W year, follow, mean, @Iturralde et al.} years. In it {251|A death, n, of=1341, @Iturralde et al.} patients died, but survival at 10 years, 81% versus 87%, differed little.

In Leeds, on the other hand, Thackeray et al. took skin for their theme. Their cohort had {412|S enrolled, @Thackeray et al.} members, and to each of {67|S enrolled, g=men, @Thackeray et al.} men they matched one woman ({67|S enrolled, g=women, @Thackeray et al.}). The mean mRSS at first visit was {15.8|M score, mean, t=baseline, g=men, @Thackeray et al.} (SD {10.1|sd}) in men and {12.2|M score, mean, t=baseline, g=women, @Thackeray et al.} (SD {9.3|sd}) in women; {3|W year, assess, @Thackeray et al.} years later, {11.0|M score, mean, t=P3Y, g=men, dir=improved, @Thackeray et al.} and {10.7|M score, mean, t=P3Y, g=women, dir=improved, @Thackeray et al.}. The men, so to speak, had caught up.

Smoking may be the missing piece. It was twice as common in men in either cohort, as was work with silica. No trial, to our knowledge, has stratified for sex.
=== own-hsct-series-disc-i4 | article | prospective cohort
Autologous transplantation in a single Nordic centre: abridged report

What we saw
Between 2008 and 2021 {24|S treated} patients were transplanted here. {Seventeen|X f, of=24} were female; {twenty-two|T diffuse, n, of=24} had diffuse skin disease, {two|T limited, n, of=24} limited. They were followed for a median of {5.5|W year, follow, median} (0.5–13) years. Of the 24, {one|A transplant-related death, n, of=24, rel=1} died of the transplant and {two|A death from progressive disease, n, of=24} of progressive disease. The median mRSS, {27|M score, median, t=baseline} before, was {12|M score, median, t=P1Y, dir=improved} at {1|W year, assess} year ({n = 21|n; S analysed}) and {8|M score, median, t=P5Y, dir=improved} at {5|W year, assess} years ({n = 13|n; S analysed}); p {<0.001|p, sig=1} for the whole curve. CMV reactivated in {nine|A CMV reactivation, n, of=24}.

What others have seen
In the Dutch experience, described by Hoekstra-Bakker et al., {92|S treated, @Hoekstra-Bakker et al.} patients had been treated. Nine deaths ({9|A transplant-related death, n, of=92, rel=1, @Hoekstra-Bakker et al.}), all within 100 days, were due to the procedure. Skin improved there by {19|M change, v=-19, t=P2Y, dir=improved, @Hoekstra-Bakker et al.} points in {two|W year, assess, @Hoekstra-Bakker et al.} years. Their regimen was the stronger of the two, with 200 mg/kg of cyclophosphamide.

Gentler conditioning was the wish of a São Paulo group. Figueira et al. report {no|A transplant-related death, absent, rel=1, @Figueira et al.} death from the procedure in {70|S treated, @Figueira et al.} patients, and {7|A death, n, of=70, @Figueira et al.} from any cause. Skin scores were missing for a third of them.

Our own risk, 4.2%, has a confidence interval up to 20%, and should not be quoted alone.
=== steroids-renal-i4 | abstract | narrative review
Prednisolone and the skin: a forbidden fruit?

Fear of the kidney has kept steroids out of trials. The case-control study of Lambrecht and Osei is still quoted for it: {110|S enrolled, g=cases, @Lambrecht and Osei} patients with a renal crisis and {110|S enrolled, g=controls, @Lambrecht and Osei} without, among whom prednisolone above 15 mg had been in use in 36% and 12% (OR 4.4, 2.1 to 9.4).

It took until PRED-EARLY for someone to dare. Half a year before the pandemic put an end to it, the trial had randomised {35|S randomised, @PRED-EARLY} of the 72 wanted. All had early {dcSSc|T diffuse, all, @PRED-EARLY}. {Seventeen|S randomised, g=prednisolone, @PRED-EARLY} were put on prednisolone 0.3 mg/kg, {eighteen|S randomised, g=placebo, @PRED-EARLY} on placebo, for {six|W month, treat, @PRED-EARLY} months. The co-primary endpoint was skin. At {3|W month, assess, @PRED-EARLY} months the adjusted mean mRSS was lower by {3.2|M difference, ls_mean, v=-3.2, t=P3M, g=prednisolone, c=placebo, dir=improved, sig=0, @PRED-EARLY} points on prednisolone (95% CI {−7.5|cl} to {1.1|ch}; P = {0.15|p}). {Nobody had a renal crisis|A renal crisis, absent, @PRED-EARLY}. {Forty-six|A any adverse event, events, g=prednisolone, @PRED-EARLY} adverse events were noted with prednisolone, {37|A any adverse event, events, g=placebo, @PRED-EARLY} without.

An observational contribution came from Graz. Of the {89|S enrolled, @Reiterer et al.} patients of Reiterer et al., on whom {5|W year, follow, @Reiterer et al.} years of follow-up were available, {three|A renal crisis, n, of=89, @Reiterer et al.} had renal crises while on low doses.

Guidelines advise checking the blood pressure twice a week for 3 months.
=== abatacept-passage-i4 | abstract | narrative review
Co-stimulation and its blockade

T cells need two signals, and abatacept withholds the second. The first to try it in scleroderma were Kirsch et al., of Boston; seven of their patients had abatacept ({7|S randomised, g=abatacept, @Kirsch et al.}) and three had placebo ({3|S randomised, g=placebo, @Kirsch et al.}), as the lot fell. All ten were {diffuse|T diffuse, all, @Kirsch et al.}. When the {24|W week, treat, @Kirsch et al.} weeks of treatment were over, the mRSS had come down by {8.6|M change, v=-8.6, t=P24W, g=abatacept, dir=improved, @Kirsch et al.} (SD {7.5|sd}) on abatacept and by {2.3|M change, v=-2.3, t=P24W, g=placebo, dir=improved, @Kirsch et al.} (SD {15|sd}) on placebo. In the former group {five|A any adverse event, n, g=abatacept, of=7, @Kirsch et al.}, in the latter {two|A any adverse event, n, g=placebo, of=3, @Kirsch et al.} reported adverse events.

A phase 2 trial had to follow, and did. COSTIM-SSc randomised {eighty-six|S randomised, @COSTIM-SSc}, of whom {sixty-nine|S completed, @COSTIM-SSc} completed the year. The least squares mean change at {12|W month, assess, @COSTIM-SSc} months, its primary outcome, was {–6.2|M change, ls_mean, t=P12M, g=abatacept, c=placebo, dir=improved, sig=0, #c, @COSTIM-SSc} (SE {0.9|se}) for abatacept; for placebo it was {–4.5|M change, ls_mean, t=P12M, g=placebo, dir=improved, @COSTIM-SSc} (SE {1.0|se}); p = {0.28|p#c}. Rescue treatment was needed by 16% and 36%. {Two|A death, n, g=abatacept, @COSTIM-SSc} patients died on abatacept, {one|A death, n, g=placebo, @COSTIM-SSc} on placebo.

For the intestine there is nothing, unless one counts the 12 cases of an Australian letter.
=== microbiome-i4 | abstract | narrative review
Feeding the right bacteria: diet and faecal transfer in systemic sclerosis

Malnutrition threatens 10 to 30% of patients; and yet most papers on diet are opinions.

A faecal transplant was attempted by Haugland et al. (2020) in Bergen. They gave {five|S randomised, g=FMT, @Haugland et al. (2020)} women a culture of donor bacteria by the duodenum and {four|S randomised, g=placebo, @Haugland et al. (2020)} women placebo, twice, two weeks apart. Treatment was by lot. At week {16|W week, assess, @Haugland et al. (2020)} three of the five had less bloating. The {nine|S randomised, @Haugland et al. (2020); X f, @Haugland et al. (2020)} also had their skin scored, which {did not change|M change, nov, t=P16W, g=FMT, dir=stable, @Haugland et al. (2020); M change, nov, t=P16W, g=placebo, dir=stable, @Haugland et al. (2020)} in either group. {One|A laryngospasm, n, g=placebo, of=4, @Haugland et al. (2020)} of the four on placebo had a laryngospasm during the endoscopy.

A Mediterranean diet was urged on {66|S enrolled, @Castellani et al.} patients by Castellani et al., dieticians by trade. {58|X f, of=66, @Castellani et al.} of the 66 were women; {45|T limited, n, of=66, @Castellani et al.} were of the limited subset, {21|T diffuse, n, of=66, @Castellani et al.} of the diffuse. {Nineteen|S withdrawn, @Castellani et al.} tired of it. The rest gained 1.3 kg in {three|W month, assess, @Castellani et al.} months.

Parenteral feeding, at the far end, is a matter of small numbers: Pollitt and Anand had {12|S treated, @Pollitt and Anand} patients on it, for a mean of {40|W month, treat, mean, @Pollitt and Anand} months, with a catheter infection in {eight|A catheter infection, n, of=12, @Pollitt and Anand} of them, and {four|A death, n, of=12, @Pollitt and Anand} deaths, none from the line.

Vitamin D was below 20 ng/mL in 47% of some 1,200 patients tested worldwide.
=== own-ritux-mmf-disc-i4 | article | randomised trial
Rituximab on top of mycophenolate: discussion of a negative trial

Rituximab added nothing to mycophenolate. In our {54|S randomised} patients, half of whom were given it ({27|S randomised, g=rituximab}) and half saline ({27|S randomised, g=saline}), the mRSS at {9|W month, assess} months had decreased by {4.0|M change, mean, v=-4.0, t=P9M, g=rituximab, c=saline, dir=improved, sig=0, #r} ({5.5|sd}) and {3.6|M change, mean, v=-3.6, t=P9M, g=saline, dir=improved} ({5.9|sd}) points respectively, means with SD (p = {0.80|p#r}). Serious adverse events there were, {six|A serious adverse event, n, g=rituximab, of=27, ser=1} with rituximab and {two|A serious adverse event, n, g=saline, of=27, ser=1} with saline, counting each patient once. {Hypogammaglobulinaemia|A hypogammaglobulinaemia, n, v=4, g=rituximab, of=27} was found in four.

That runs against DAWN, the Japanese trial, in which {56|S randomised, @DAWN} patients took part and the drug was not added to anything. There the score fell by {6.3|M change, v=-6.3, t=P24W, g=rituximab, dir=improved, @DAWN} with rituximab and rose by {2.1|M change, v=2.1, t=P24W, g=placebo, dir=worsened, @DAWN} with placebo within {24|W week, assess, @DAWN} weeks, so that the difference came to {−8.4|M difference, t=P24W, g=rituximab, c=placebo, dir=improved, sig=1, @DAWN} (95% CI {−11.0|cl} to {−5.9|ch}; p {<0.0001|p}). Our control patients were treated, theirs were not; that may be all there is to it.

Bassano et al. had {33|S treated, g=combination, @Bassano et al.} patients on the combination and {28|S treated, g=mycophenolate alone, @Bassano et al.} on mycophenolate alone. {Nothing distinguished|M difference, nov, g=combination, c=mycophenolate alone, dir=stable, @Bassano et al.} the skin of the former from that of the latter.

Our trial was powered at 80% to detect five points. It took 61 months to fill.
=== raynaud-pde5-meta-i4 | abstract | systematic review
PDE5 inhibitors for secondary Raynaud's phenomenon: a systematic review

Background: Sildenafil and its relatives widen vessels. Prescribed off-label to thousands, they have been tested on dozens.

Methods: Parallel and crossover trials were sought in five sources, up to January 2021.

Results: Of {412|S identified, u=records} references, {nine|S enrolled, u=studies} trials met our criteria; {411|S enrolled} people had been randomised in them. Daily attacks were fewer by 0.6 (0.3 to 0.9), duration shorter by 11 minutes. Headache was {common|A headache, named}.

Three trials stand for the nine. Ferrante 2009 gave modified-release sildenafil or placebo to {57|S randomised, @Ferrante 2009} patients, among whom {48|T limited, n, of=57, @Ferrante 2009} were limited, for {28|W day, treat, @Ferrante 2009} days; {three|S withdrawn, @Ferrante 2009} patients withdrew, {one|A discontinuation due to adverse event, n, @Ferrante 2009} of them for an adverse event. Nakwe 2012, a crossover, had {24|S randomised, @Nakwe 2012} women ({all|X f, v=24, @Nakwe 2012} of them with ulcers) on tadalafil for {8|W week, treat, @Nakwe 2012} weeks, and flushing in {seven|A flushing, n, g=tadalafil, @Nakwe 2012}. Mooney 2016 looked at udenafil against amlodipine: {29|S randomised, @Mooney 2016} randomised, {26|S completed, @Mooney 2016} completed, mRSS {8.4|M score, t=baseline, @Mooney 2016} at entry and not reported after.

Conclusions: The gain is real and small. Trials longer than 12 weeks do not exist.
=== cohort-trajectory-i4 | abstract | narrative review
The natural course of the skin: cohorts that every trialist should know

Skin thickens, stays, softens; but when? A placebo arm cannot be judged by anyone who does not know.

Pittsburgh has known longest. In the hands of Medlock et al., {278|S enrolled, @Medlock et al.} patients with {diffuse|T diffuse, all, @Medlock et al.} disease were scored at every visit. {Sixty-three per cent|M responders, t=P2Y, v=63, dir=improved, @Medlock et al.} had lost a quarter of their peak score at {2|W year, assess, @Medlock et al.} years, and those who had not were likelier to die. The total skin score peaked, on average, 14 months from onset.

European figures came from Schreurs et al. Here {919|S enrolled, @Schreurs et al.} had a second visit within {12 ± 3|W month, assess, v=12, @Schreurs et al.} months, by which time {9.7%|M responders, t=P12M, dir=worsened, @Schreurs et al.} had progressed by more than five points and 25%. Joint synovitis, a short history and a score below 22 foretold it.

Then ESOS-like cohorts were launched. FOUR ARMS, for example, had {326|S enrolled, @FOUR ARMS}, treated as their doctors saw fit: methotrexate {65|S treated, g=methotrexate, @FOUR ARMS}, mycophenolate {118|S treated, g=mycophenolate, @FOUR ARMS}, cyclophosphamide {87|S treated, g=cyclophosphamide, @FOUR ARMS}, none of these {56|S enrolled, g=no immunosuppressant, @FOUR ARMS}. The 12-month change was {−4.0|M change, t=P12M, g=methotrexate, dir=improved, @FOUR ARMS}, {−4.1|M change, t=P12M, g=mycophenolate, dir=improved, @FOUR ARMS}, {−3.3|M change, t=P12M, g=cyclophosphamide, dir=improved, @FOUR ARMS} and {−2.2|M change, t=P12M, g=no immunosuppressant, dir=improved, @FOUR ARMS} units, in that order (p for all four {0.346|M difference, nov, t=P12M, sig=0, p=0.346, dir=stable, @FOUR ARMS}).

A change of 5.3 units is thought to be noticed by patients.
=== stem-hands-news-i4 | news | conference round-up
REPORT FROM THE SPRING MEETING
Cells for stiff fingers

"Three syringes, ten fingers, one afternoon." Thus began a talk on fat-derived cells that few of those present will forget.

The French, who had started it all with twelve women, were passed over quickly. More time went to STAR-HAND, a double-blind American trial. Here {88|S randomised, @STAR-HAND} patients were randomised, {48|S randomised, g=cells, @STAR-HAND} to cells and {40|S randomised, g=placebo, @STAR-HAND} to placebo; {32|T diffuse, n, g=cells, of=48, @STAR-HAND} of the 48 and {19|T diffuse, n, g=placebo, of=40, @STAR-HAND} of the 40 had diffuse disease. Hand function at {48|W week, assess, @STAR-HAND} weeks was better by 11 points on cells and by 9 on placebo, an outcome that drew a sigh (p = 0.50). A bruised belly was what {eleven|A bruised belly, n, g=cells, of=48, @STAR-HAND} recipients of cells remembered. {Serious adverse events were absent|A serious adverse event, absent, ser=1, @STAR-HAND}.

Smaller but kinder was the study from Ankara. Of {20|S treated, @Bozkurt et al.} hands-on patients, as Bozkurt et al. like to call them, {18|X f, of=20, @Bozkurt et al.} were female. Skin score, counted over the whole body, {did not move|M change, nov, t=P6M, dir=stable, @Bozkurt et al.} in {6|W month, assess, @Bozkurt et al.} months. Pain did: 6.1 to 2.8.

A company from Seoul promised a ready-made product by 2026. It has so far been given to 14 rabbits.
=== ae-of-mtx-i4 | abstract | narrative review
Methotrexate and the scleroderma lung: is there a danger?

Pneumonitis in rheumatoid arthritis occurs in 0.3 to 8%, which is why chest physicians warn of methotrexate. Is the warning justified in SSc?

One can look at trials. From Nijmegen came the first of them, by Terpstra et al. (1996), with {29|S randomised, @Terpstra et al. (1996)} participants: {17|S randomised, g=methotrexate, @Terpstra et al. (1996)} received weekly methotrexate 15 mg and {12|S randomised, g=placebo, @Terpstra et al. (1996)} placebo during {24|W week, treat, @Terpstra et al. (1996)} weeks. The total skin score {tended to favour|M difference, nov, t=P24W, g=methotrexate, c=placebo, dir=improved, sig=0, p=0.06, @Terpstra et al. (1996)} methotrexate (p = 0.06). Liver enzymes went up in {six|A liver enzyme elevation, n, g=methotrexate, of=17, @Terpstra et al. (1996)} of the 17. {No pneumonitis|A pneumonitis, absent, @Terpstra et al. (1996)} was seen.

One can also look at registries. Dragomirescu et al., who had access to {704|S treated, @Dragomirescu et al.} patients treated with methotrexate, found pneumonitis in {two|A pneumonitis, n, of=704, @Dragomirescu et al.}; the mean length of treatment was {26|W month, treat, mean, @Dragomirescu et al.} months. By sex, {603|X f, of=704, @Dragomirescu et al.} were female and {101|X m, of=704, @Dragomirescu et al.} male. Oral ulcers were reported for {38|A oral ulcer, n, of=704, @Dragomirescu et al.} (5.4%), leukopenia for {twenty|A leukopenia, n, of=704, @Dragomirescu et al.}.

Two in seven hundred is not zero, but neither is it 8%. In patients whose FVC is below 50%, nobody has looked.
=== own-exercise-discuss-i4 | article | randomised trial
Discussion: does training harm the scleroderma muscle?

It does not. {Thirty-two|S randomised} of our outpatients agreed to be allotted, {16|S randomised, g=training; S randomised, g=usual care} to each group, and {30|S analysed} were there to be analysed at week {12|W week, assess}. Oxygen uptake rose by 2.4 mL/kg/min with training. Creatine kinase stayed below 200 U/L. In those who trained, {two|A tendon pain, n, g=training, of=16} had tendon pain, {one|A finger ulcer, n, g=training, of=16} a new finger ulcer. Skin was not expected to respond, nor did it: mRSS {4.9|M score, t=baseline, g=training} before and {4.7|M score, t=P12W, g=training, dir=improved} after in the training group, {5.6|M score, t=baseline, g=usual care} and {5.6|M score, t=P12W, g=usual care, dir=stable} under usual care.

In Porto Alegre, Nascimento-Reis et al. had similar success without a bicycle. Rubber bands were handed to {21|S enrolled, @Nascimento-Reis et al.} women ({all|X f, v=21, @Nascimento-Reis et al.} of the sample) whose SSc was in {17|T limited, n, of=21, @Nascimento-Reis et al.} limited. After {8|W week, assess, @Nascimento-Reis et al.} weeks grip strength was up by 14%. {None|A any adverse event, absent, @Nascimento-Reis et al.} suffered any adverse event.

More caution is advised by Mørk et al., for {three|A myositis flare, n, of=18, @Mørk et al.} of whose {18|S enrolled, @Mørk et al.} patients, all of them with {overlap|T overlap, all, @Mørk et al.} syndromes, had a flare of myositis during {16|W week, treat, @Mørk et al.} weeks of training.

Ours is the first trial to have blinded assessors. As only 32 of 118 invited took part, our patients were perhaps the fitter ones.
=== transplant-econ-i4 | abstract | narrative review
After SCOT: what transplant cohorts have taught us since

The trials are over; the questions are not. Is the selected graft better than the unselected one? Aubertin et al. compared them, looking back, in {138|S treated, @Aubertin et al.} patients. CD34 selection had been used in {47|S treated, g=CD34 selected, @Aubertin et al.}, not used in {91|S treated, g=unselected, @Aubertin et al.}. The mean fall in mRSS at {2|W year, assess, @Aubertin et al.} years was {14.6|M change, mean, v=-14.6, t=P2Y, g=CD34 selected, dir=improved, @Aubertin et al.} ({7.1|sd}) in the one and {13.3|M change, mean, v=-13.3, t=P2Y, g=unselected, dir=improved, @Aubertin et al.} ({8.0|sd}) in the other, a difference {devoid of significance|M difference, nov, t=P2Y, g=CD34 selected, c=unselected, dir=stable, sig=0, @Aubertin et al.}. {Eight|A death, n, g=unselected, of=91, @Aubertin et al.} of the unselected and {five|A death, n, g=CD34 selected, of=47, @Aubertin et al.} of the selected had died.

Is it the heart that kills? Yes, according to Blackmore et al. Of {90|S treated, @Blackmore et al.} recipients {five|A treatment-related death, n, of=90, rel=1, @Blackmore et al.} died of the treatment, {four|A cardiac death, n, of=90, @Blackmore et al.} of these of their hearts. The 5-year survival was 78%.

Must one keep treating afterwards? In UPSIDE-2 {30|S randomised, g=maintenance, @UPSIDE-2} recipients had maintenance with mycophenolate and {28|S randomised, g=no maintenance, @UPSIDE-2} no maintenance, by randomisation. Relapse of skin, a rise by a quarter, was seen by month {24|W month, assess, @UPSIDE-2} in {two|M responders, n, t=P24M, g=maintenance, dir=worsened, @UPSIDE-2} and {seven|M responders, n, t=P24M, g=no maintenance, dir=worsened, @UPSIDE-2} respectively.

A procedure costs about 120,000 euros in 6 countries surveyed.
=== calcineurin-i4 | abstract | narrative review
Ciclosporin and tacrolimus: promising once, feared now

The kidney puts limits to calcineurin inhibitors in scleroderma, whatever they may do for its skin. At 3 to 4 mg/kg, ciclosporin was tried by Giordano-Levi et al. in {sixteen|S treated, @Giordano-Levi et al.}. {Four|A hypertension, n, of=16, @Giordano-Levi et al.} had hypertension and {one|A renal crisis, n, of=16, @Giordano-Levi et al.} a renal crisis. Skin thickness, by Rodnan's method, was reduced by {36 percent|M percent_change, v=-36, t=P48W, dir=improved, sig=1, @Giordano-Levi et al.} at {48|W week, assess, @Giordano-Levi et al.} weeks (P {< 0.001|p}), and so the authors called for a trial.

They got one. Hallgrimsson et al., ten years on, had {20|S randomised, g=ciclosporin, @Hallgrimsson et al.; S randomised, g=iloprost alone, @Hallgrimsson et al.} patients in each of two arms, ciclosporin and iloprost alone, the former having iloprost as well. In the year that followed ({12|W month, assess, @Hallgrimsson et al.} months), mRSS on ciclosporin slid from {15.2|M score, t=baseline, g=ciclosporin, @Hallgrimsson et al.} ± {6.1|sd} to {10.9|M score, t=P12M, g=ciclosporin, dir=improved, @Hallgrimsson et al.} ± {5.0|sd}; where iloprost was all they had, it was {14.8|M score, t=baseline, g=iloprost alone, @Hallgrimsson et al.} ± {5.9|sd} and then {13.1|M score, t=P12M, g=iloprost alone, dir=improved, @Hallgrimsson et al.} ± {6.3|sd}.

With tacrolimus there is a retrospective paper only, by Nagano et al., on {13|S treated, @Nagano et al.} lung patients ({10|X f, of=13, @Nagano et al.} women). Diabetes developed in {two|A diabetes, n, of=13, @Nagano et al.}.

Trough levels of 5 to 10 ng/mL were aimed at.
=== ivig-review-i4 | abstract | narrative review
Immunoglobulin for skin and gut: an appraisal

[Section 5 of a review]

Expensive and scarce, immunoglobulin is given in many places and studied in few. Of the two controlled trials, that of Asakawa et al. is the older. It recruited {sixty-three|S enrolled, @Asakawa et al.} patients with {diffuse|T diffuse, all, @Asakawa et al.} skin; a single course of five infusions was set against placebo. Twelve weeks later (the end-point was at {12|W week, assess, @Asakawa et al.} weeks) the mean mRSS was {3.3|M change, mean, v=-3.3, t=P12W, g=IVIG, c=placebo, dir=improved, sig=0, #i, @Asakawa et al.} ± {4.2|sd} lower in those on IVIG and {4.2|M change, mean, v=-4.2, t=P12W, g=placebo, dir=improved, @Asakawa et al.} ± {4.6|sd} lower in those on placebo (p={0.43|p#i}). Those who had not responded were offered a second course. In the {29|S treated, g=two courses, @Asakawa et al.} who had two courses the score {went on falling|M change, nov, g=two courses, dir=improved, @Asakawa et al.}.

DIVA-SSc, three centuries of bottles further on, as its investigators joke, used the subcutaneous route. {Eleven|S randomised, g=SCIG, @DIVA-SSc} had SCIG at once, {nine|S randomised, g=delayed, @DIVA-SSc} had it delayed by six months. Nausea troubled {four|A nausea, n, g=SCIG, of=11, @DIVA-SSc} of the former. By {6|W month, assess, @DIVA-SSc} months the gut score had improved no more in them than in the latter.

Uncontrolled data are not wanting. From the record books of four hospitals, Lemercier et al. retrieved {46|S enrolled, @Lemercier et al.} cases, mean age 53, of which {37|X f, of=46, @Lemercier et al.} women. Muscles gained most. Aseptic meningitis was seen {three times|A aseptic meningitis, events, v=3, @Lemercier et al.}.

A gram costs 40 to 80 euros and 2 g are needed per kg.
=== pembro-cancer-i4 | abstract | narrative review
Checkpoint inhibitors in patients who have scleroderma already

Every trial of these drugs has excluded autoimmunity. What we know is therefore retrospective.

The longest list is that of Panagiotou et al., compiled from 31 centres in seven countries: {seventeen|S enrolled, @Panagiotou et al.} patients who had SSc before they had cancer ({twelve|X f, of=17, @Panagiotou et al.} women, {five|X m, of=17, @Panagiotou et al.} men; {eleven|T limited, n, of=17, @Panagiotou et al.} limited). {Four|A flare, n, of=17, @Panagiotou et al.} of them flared, and it was the skin that did so. Immune-related events were recorded in {ten|A immune-related adverse event, n, of=17, @Panagiotou et al.}, colitis leading, with {three|A colitis, n, of=17, @Panagiotou et al.}. {Six|A death, n, of=17, @Panagiotou et al.} were dead at last contact, all from their cancers.

De novo disease is another matter. At the clinic of Baranski et al. hardening of the skin followed upon pembrolizumab in {two|S enrolled, @Baranski et al.} men ({2|X m, @Baranski et al.}). In the first the mRSS was {22|M score, g=patient 1, @Baranski et al.} at its highest, in the second {31|M score, g=patient 2, @Baranski et al.}; both were lower within {9|W month, assess, @Baranski et al.} months of prednisone: {8|M score, t=P9M, g=patient 1, dir=improved, @Baranski et al.} and {19|M score, t=P9M, g=patient 2, dir=improved, @Baranski et al.}.

Cancer within three years of onset concerns some 4% of all patients, more if the antibody is against RNA polymerase III.
=== own-tofa-pilot-disc-i4 | article | open-label trial
Tofacitinib in limited scleroderma: what our pilot adds

It is in the limited form ({lcSSc|T limited, all}, as all of ours had) that least has been tried. {Nineteen|S treated} patients, {two|X m, of=19} of whom were men, swallowed tofacitinib 11 mg a day for {twenty|W week, treat} weeks. {Sixteen|S completed} got to the end. The median mRSS, low as it must be in this form, was {6|M score, median, t=baseline} (IQR {4|q1}-{9|q3}) before and {4|M score, median, t=P20W, dir=improved, sig=1} (IQR {2|q1}-{7|q3}) after, p = {0.02|p}. Lipids rose. A cold was what {eight|A cold, n, of=19} patients had, acne what {three|A acne, n, of=19} had. {One|A discontinuation due to adverse event, n, of=19} stopped for it.

Compare diffuse disease. Pettersson et al. had randomised {30|S randomised, @Pettersson et al.} such patients, {20|S randomised, g=tofacitinib, @Pettersson et al.} to the drug, {10|S randomised, g=methotrexate, @Pettersson et al.} to methotrexate. After {52|W week, assess, @Pettersson et al.} weeks tofacitinib had taken {13.2|M change, v=-13.2, t=P52W, g=tofacitinib, c=methotrexate, dir=improved, sig=1, #t, @Pettersson et al.} points off their mRSS, methotrexate {5.5|M change, v=-5.5, t=P52W, g=methotrexate, dir=improved, @Pettersson et al.} (p = {0.002|p#t}).

Both effects may be the same if taken as shares: a third of the initial score. Is skin then the outcome to choose in limited disease? The hand of one of our patients, photographed on day 1 and day 140, would suggest so; the ceiling of 51 points would not. Ulcers (7 at baseline, 5 at the end) might serve better.
=== registry-ritux-long-i4 | abstract | narrative review
Rituximab in the long run

What becomes of patients who are given rituximab for years rather than months? We found three sources.

Papadakis et al. (2019), to begin with the longest, had treated {20|S treated, g=rituximab, @Papadakis et al. (2019)} patients with repeated courses and {24|S enrolled, g=conventional, @Papadakis et al. (2019)} in the conventional manner. Four ({4|S withdrawn, g=rituximab, @Papadakis et al. (2019)}) of the former left before year two. The skin got better on rituximab as compared with the conventional treatment, at {3|W year, assess, @Papadakis et al. (2019)} ({p = 0.03|M difference, nov, t=P3Y, g=rituximab, c=conventional, dir=improved, sig=1, p=0.03, @Papadakis et al. (2019)}) and at {5|W year, assess, @Papadakis et al. (2019)} years ({p = 0.01|M difference, nov, t=P5Y, g=rituximab, c=conventional, dir=improved, sig=1, p=0.01, @Papadakis et al. (2019)}).

Verdonk et al. could add numbers from Flanders. Seventeen patients, {17|S enrolled, @Verdonk et al.} of the early {diffuse|T diffuse, all, @Verdonk et al.} kind, came back for a second course, and {14|S completed, @Verdonk et al.} completed the two years. mRSS was {25.4|M score, mean, t=baseline, @Verdonk et al.} ± {4.2|sd} at first and {13.6|M score, mean, t=P2Y, dir=improved, sig=1, @Verdonk et al.} ± {4.9|sd} at {2|W year, assess, @Verdonk et al.} years (means; p {<0.0001|p}). {Five|A serious adverse event, events, ser=1, @Verdonk et al.} serious adverse events were counted.

The last source, EUROCELL, is a register with {508|S treated, @EUROCELL} treated. Infections serious enough for hospital were seen in {forty-one|A serious infection, n, of=508, ser=1, @EUROCELL}, and {nineteen|A death, n, of=508, @EUROCELL} died. Whether the skin responded it does not tell.

IgG should be looked at every 6 months, and 1 g does for most.
=== mouth-face-i4 | abstract | narrative review
The mouth in scleroderma: stretching, fat and lasers

Mouths narrow by about 1 mm a year. Can anything widen them again?

Stretching can, for a time. In Baltimore, Ellery et al. taught exercises to {48|S randomised, @Ellery et al.} patients chosen by lot, {26|S randomised, g=exercise, @Ellery et al.} for exercise and {22|S randomised, g=usual dental care, @Ellery et al.} for usual dental care. Wider by 2.5 mm at {3|W month, assess, @Ellery et al.} months, the mouths had narrowed again at {6|W month, assess, @Ellery et al.}. {Jaw pain|A jaw pain, named, @Ellery et al.} was the sole complaint.

Fat, once injected, stays longer. {Fourteen|S treated, @Sabatier et al.} women, with a mean age of 53.8 years, were treated by Sabatier et al. ({all|X f, v=14, @Sabatier et al.} the patients were women indeed). {Half|T diffuse, n, v=7, of=14, @Sabatier et al.} of them, seven, were diffuse. Patients felt better at {3|W month, assess, @Sabatier et al.} and {6|W month, assess, @Sabatier et al.} months. Bruising occurred in {nine|A bruising, n, of=14, @Sabatier et al.}, swelling in {all fourteen|A swelling, n, of=14, @Sabatier et al.}. The skin score of the face, from 0 to 3, went from 2 to 1.

A carbon dioxide laser was employed on {eight|S enrolled, @Whitcombe et al.} by Whitcombe et al., with a mean follow-up of {18|W month, follow, mean, @Whitcombe et al.} months and one case of herpes ({1|A herpes, n, of=8, @Whitcombe et al.}). Pulsed light has been given to 30 or more.

It would be well if dentists were consulted in the first 2 years of disease.
=== congress-lung-i4 | news | conference round-up
TODAY AT THE CONGRESS
Lung trials, skin results

They had come for the lungs; they stayed for the skin.

TREPROST-FIB was first. Its {176|S randomised, @TREPROST-FIB} patients, {138|X f, of=176, @TREPROST-FIB} of whom women, inhaled treprostinil or placebo for {a year|W year, treat, v=1, @TREPROST-FIB}. The slope of FVC differed by 58 mL. A secondary endpoint, the change in mRSS at week {52|W week, assess, @TREPROST-FIB}, was {–1.6|M change, t=P52W, g=treprostinil, dir=improved, @TREPROST-FIB} and {–1.4|M change, t=P52W, g=placebo, dir=improved, @TREPROST-FIB}, treprostinil being named first; cough was reported by {44%|A cough, pct, g=treprostinil, @TREPROST-FIB} and {15%|A cough, pct, g=placebo, @TREPROST-FIB}.

Dr. Amundsen then showed {five years|W year, follow, v=5, @Amundsen et al.} of follow-up from her own unit. The {211|S enrolled, @Amundsen et al.} patients of Amundsen et al. had all been scanned. {Sixty|A death, n, of=211, @Amundsen et al.} died, {thirty-one|A lung disease, n, of=60, sev=fatal, @Amundsen et al.} of the sixty of lung disease. A high mRSS at entry went with death (hazard ratio 1.04 per point).

"And what of cyclophosphamide?" it was asked. PULSE-IV, said the chair, had compared six infusions with mycophenolate in {41|S randomised, @PULSE-IV}; the lungs had been stable, and the skin {softer|M change, nov, t=P6M, g=cyclophosphamide, dir=improved, @PULSE-IV; M change, nov, t=P6M, g=mycophenolate, dir=improved, @PULSE-IV} in both arms at {6|W month, assess, @PULSE-IV} months, {without any difference|M difference, nov, t=P6M, g=cyclophosphamide, c=mycophenolate, dir=stable, @PULSE-IV} between them. Cystitis: {none|A cystitis, absent, @PULSE-IV}.

Tomorrow at 8:30, pulmonary hypertension, which is found in 10% of patients.
=== own-mesoth-disc-i4 | article | randomised trial
Hyaluronidase for stiff hands: discussion

We found what we had not looked for. In {24|S randomised} patients, one hand treated and the other spared, hyaluronidase softened not only the treated hand. The modified Rodnan skin score of the whole body, {13.8|M score, mean, t=baseline} on average before the injections, was {11.3|M score, mean, t=P8W, dir=improved, sig=1} at week {8|W week, assess} (p = {0.012|p}). Hand mobility (HAMIS) was 6.5 before and 4.8 after on the treated side, 6.4 and 5.9 on the other. {Twenty-two|X f, of=24} participants were women, {two|X m, of=24} men. Local redness was seen in {13|A local redness, n, of=24}, itching in {six|A itching, n, of=24}; {no patient|A anaphylaxis, absent} suffered anaphylaxis.

A placebo effect may of course be at work. In the injections trial of Strathearn et al., {37|S randomised, @Strathearn et al.} patients were given collagenase or saline, both groups had less stiffness at {30|W day, assess, @Strathearn et al.} days, and {four|A skin tear, n, g=collagenase, @Strathearn et al.} of those on collagenase had a skin tear.

Is there any precedent for an action at a distance? Hyaluronidase given under the skin as a carrier of immunoglobulin, in {16|S treated, @Cordero and Blum} patients of Cordero and Blum, brought down the mRSS by {24%|M percent_change, v=-24, t=P24W, dir=improved, @Cordero and Blum} in {24|W week, assess, @Cordero and Blum} weeks; but immunoglobulin itself might have done it.

With three raters and an error of 3 points between them, a change of 2.5 points is within what a tired hand may produce. A dose of 150 units costs less than lunch.
=== silica-epi-i4 | abstract | narrative review
Dust, solvents and the skin: is occupational scleroderma different?

Since Erasmus wrote on gold miners, silica has been suspected. What interests us is whether those exposed have another disease.

Lefebvre-Diaz et al. put questions to {142|S enrolled, @Lefebvre-Diaz et al.} consecutive patients; {twenty-nine|S enrolled, g=silica, @Lefebvre-Diaz et al.} had been exposed to silica and {one hundred and thirteen|S enrolled, g=unexposed, v=113, @Lefebvre-Diaz et al.} had not. In the former, men made up {72%|X mp, g=silica, of=29, @Lefebvre-Diaz et al.}, in the latter {11%|X mp, g=unexposed, of=113, @Lefebvre-Diaz et al.}. The mRSS averaged {17|M score, mean, g=silica, c=unexposed, sig=1, @Lefebvre-Diaz et al.} after silica and {11|M score, mean, g=unexposed, @Lefebvre-Diaz et al.} in the rest (p={0.03|p}). Diffuse disease was a matter of {59%|T diffuse, pct, g=silica, of=29, @Lefebvre-Diaz et al.} versus {34%|T diffuse, pct, g=unexposed, of=113, @Lefebvre-Diaz et al.}.

Solvents were studied by Marwick et al. They compared {80|S enrolled, g=cases, @Marwick et al.} cases with {160|S enrolled, g=controls, @Marwick et al.} controls of the same sex and age. White spirit (OR 3.5) and trichlorethylene (OR 2.4) stood out. In the cases, 46 of whom had ILD, {37|T diffuse, n, g=cases, of=80, @Marwick et al.} were diffuse.

Compensation is another story. During a follow-up of {six|W year, follow, @Kowalczuk et al.} years, wrote Kowalczuk et al., {eleven|A death, n, of=38, @Kowalczuk et al.} of {38|S enrolled, @Kowalczuk et al.} former miners with SSc died before their claim was settled.

In the general population 1 death in 100,000 is due to SSc.
=== dmard-meta-i4 | abstract | systematic review
How much does the skin improve without treatment? Placebo arms put together

Objective. To learn how far mRSS falls on placebo.

Methods. Placebo arms of trials in early dcSSc were extracted by two readers; individual data were used where we had them.

Results. We included {eleven|S enrolled, u=studies} trials out of {934|S identified, u=records} citations; {522|S enrolled} participants had received placebo. {All|T diffuse, all} were diffuse. At {12|W month, assess} months the pooled mean change was {–3.7|M change, mean, t=P12M, dir=improved} (95% CI {–4.9|cl} to {–2.5|ch}; I² = 71%), and at {6|W month, assess} months {–2.2|M change, mean, t=P6M, dir=improved} ({–3.1|cl} to {–1.3|ch}). Improvement by 5 points and 25% was seen in {34%|M responders, t=P12M, dir=improved} at the later date, worsening by as much in {11%|M responders, t=P12M, dir=worsened}. {Seven|A death, n, of=522} patients died.

The extremes are of interest. In Sedgwick 2008 ({28|S enrolled, @Sedgwick 2008} on placebo) mRSS fell by {7.1|M change, v=-7.1, t=P12M, dir=improved, @Sedgwick 2008} by month {12|W month, assess, @Sedgwick 2008}; in Inoue 2021 ({26|S enrolled, @Inoue 2021}) it went up by {2.4|M change, v=2.4, t=P24W, dir=worsened, @Inoue 2021} by week {24|W week, assess, @Inoue 2021}. Concomitant drugs were allowed in the former only.

Conclusions. Recent trials have more improvement on placebo than old ones (p for trend 0.02), mycophenolate in the background being the likely reason. Planning with a difference of 5 points seems brave.
=== ppar-lanif-i4 | abstract | narrative review
Lanifibranor, avenciguat and other newcomers

Small molecules come thick and fast. Which of them has touched the skin?

PPAR agonists have not. In FLINT-SSc, {145|S randomised, @FLINT-SSc} patients were divided over 800 mg ({49|S randomised, g=800 mg, @FLINT-SSc}), 1200 mg ({48|S randomised, g=1200 mg, @FLINT-SSc}) and placebo ({48|S randomised, g=placebo, @FLINT-SSc}). Taken for {48|W week, treat, @FLINT-SSc} weeks, the drug left the mRSS {no lower than placebo did|M difference, nov, t=P48W, g=800 mg, c=placebo, dir=stable, @FLINT-SSc; M difference, nov, t=P48W, g=1200 mg, c=placebo, dir=stable, @FLINT-SSc} at either dose: {–3.7|M change, t=P48W, g=800 mg, dir=improved, @FLINT-SSc} with the lower one, {–4.0|M change, t=P48W, g=1200 mg, dir=improved, @FLINT-SSc} with the higher, {–4.3|M change, t=P48W, g=placebo, dir=improved, @FLINT-SSc} with placebo. Oedema of the legs was met in {11|A oedema of the legs, n, g=1200 mg, of=48, @FLINT-SSc} of those on the higher dose.

A stimulator of guanylate cyclase did a little. Riordan-Blake et al. had {121|S randomised, @Riordan-Blake et al.} such participants with {early diffuse|T diffuse, all, @Riordan-Blake et al.} disease, {60|S randomised, g=riociguat, @Riordan-Blake et al.} on riociguat and {61|S randomised, g=placebo, @Riordan-Blake et al.} on placebo. By week {52|W week, assess, @Riordan-Blake et al.} mRSS units had fallen by {2.1|M change, mean, v=-2.1, t=P52W, g=riociguat, dir=improved, @Riordan-Blake et al.} ({5.7|sd}) and {0.8|M change, mean, v=-0.8, t=P52W, g=placebo, dir=improved, @Riordan-Blake et al.} ({6.1|sd}) respectively (mean, SD), for a difference of {–2.3|M difference, ls_mean, t=P52W, g=riociguat, c=placebo, dir=improved, sig=0, @Riordan-Blake et al.} in the least squares means, {p=0.08|p}. {Seven|S withdrawn, g=riociguat, @Riordan-Blake et al.} left the riociguat arm.

Of some 30 compounds in phase 2, four are beyond it.
=== autotaxin-roundup-i4 | news | conference round-up
CONGRESS DIARY
Lipids in the limelight

Monday, Hall C. An enzyme few can spell, autotaxin, opened the session on new targets.

Its inhibitor, cudetaxestat or ziritaxestat or whatever name will stick, had been given by Van Assche et al. (2022) to {21|S treated, g=active, @Van Assche et al. (2022)} patients with early diffuse disease; {12|S treated, g=placebo, @Van Assche et al. (2022)} others had placebo. {24|W week, assess, @Van Assche et al. (2022)} weeks on, skin on active drug had come down by {8.3|M change, v=-8.3, t=P24W, g=active, c=placebo, dir=improved, sig=1, #z, @Van Assche et al. (2022)} units, and on placebo by {5.7|M change, v=-5.7, t=P24W, g=placebo, dir=improved, @Van Assche et al. (2022)} (p={0.041|p#z}). All but {two|S withdrawn, g=active, @Van Assche et al. (2022)} of the active arm finished. {Headache|A headache, n, v=11, g=active, of=21, @Van Assche et al. (2022)}, in 11 patients, topped the list.

"Promising," said the chair. The next speaker was less pleased. In LIPID-2, the confirmatory trial, {85|S enrolled, @LIPID-2} had been enrolled when, after deaths in a lung trial with the same drug, the sponsor called it off. {No death|A death, absent, @LIPID-2} had occurred in LIPID-2 itself.

Cannabinoids, too, had their quarter of an hour. Lenabasum's phase 3 was lost, it was recalled, because the placebo arm got better by {8.1|M change, v=-8.1, t=P1Y, g=placebo, dir=improved, @RESOLVE-X} points in {one|W year, assess, @RESOLVE-X} year of RESOLVE-X, with {123|S randomised, g=placebo, @RESOLVE-X} patients in it. Two thirds of them were on mycophenolate.

Lunch boxes ran out by 12:10.
=== own-iloprost-letter-i4 | article | randomised trial
Nailfolds and skin under monthly iloprost: summary, with discussion

Summary of the trial
Of {fifty|S screened} patients asked, {thirty-six|S randomised} were randomised: {twenty-four|S randomised, g=iloprost} to one infusion of iloprost a month, {twelve|S randomised, g=standard care} to standard care. In sum {thirty-one|X f, of=36} women and {five|X m, of=36} men took part. By month {12|W month, assess} {five|S withdrawn, g=iloprost} had left the iloprost arm and {one|S withdrawn, g=standard care} the other. Ulcers were fewer by half. Median mRSS in the iloprost arm declined from {11|M score, median, t=baseline, g=iloprost} to {8|M score, median, t=P12M, g=iloprost, dir=improved, sig=1} (p={0.03|p}), and under standard care stayed at {10|M score, median, t=baseline, g=standard care; M score, median, t=P12M, g=standard care, dir=stable}. Headache accompanied the infusions in {seventeen|A headache, n, g=iloprost, of=24}.

Discussion
Infusions every month are perhaps too few, although Colombo-Riva et al. had success with no more. In their retrospective study there were {68|S enrolled, @Colombo-Riva et al.} patients. It covered {7|W year, follow, median, @Colombo-Riva et al.} years of follow-up in the median. Of the {68|S enrolled, @Colombo-Riva et al.}, {four|A gangrene, n, of=68, @Colombo-Riva et al.} had gangrene in that time. The skin score in {42|S analysed, @Colombo-Riva et al.} with data fell by {2.6|M change, v=-2.6, dir=improved, @Colombo-Riva et al.} points.

The dose, 1.5 ng/kg/min at most, was low. Had we used oral drugs instead, as Northfield's group proposed in 1998, a tolerable headache would be the price of it. It is a defect of our trial that standard care meant nifedipine in eight, and nothing in four.
=== telitacicept-i4 | abstract | narrative review
Two in one: dual inhibitors of BLyS and APRIL in scleroderma

[Excerpt]

Telitacicept was licensed for lupus before anyone gave it to a patient with scleroderma. In Nanjing, Xu and Ma did so in {nine|S treated, @Xu and Ma}. {Eight|T diffuse, n, of=9, @Xu and Ma} of them had diffuse disease, {one|T limited, n, of=9, @Xu and Ma} limited; {six|X f, of=9, @Xu and Ma} were female. With weekly injections for {24|W week, treat, @Xu and Ma} weeks IgG fell by 30%, and mRSS, by a mean of {3.9|M change, mean, v=-3.9, t=P24W, dir=improved, sig=1, @Xu and Ma} points (at week {24|W week, assess, @Xu and Ma}; p={0.02|p}). Redness at the injection site: {four|A redness at the injection site, n, of=9, @Xu and Ma}.

Atacicept, its older cousin, came to nothing: a planned trial, ATLAS-SSc, closed after {three|S enrolled, @ATLAS-SSc} had been recruited.

Ianalumab, an antibody to the receptor, is at least being tested with rigour. The first of two parts of BRIGHT-SSc set it against placebo in {66|S randomised, @BRIGHT-SSc} patients, {33|S randomised, g=ianalumab, @BRIGHT-SSc; S randomised, g=placebo, @BRIGHT-SSc} on each side. In an interim analysis {a third|M responders, t=P6M, v=33, g=ianalumab, dir=improved, @BRIGHT-SSc} (33%) had improved by 25% of their skin score at {6|W month, assess, @BRIGHT-SSc} months with ianalumab, and {a quarter|M responders, t=P6M, v=25, g=placebo, dir=improved, @BRIGHT-SSc} (25%) without. {Neutropenia|A neutropenia, n, v=5, g=ianalumab, of=33, @BRIGHT-SSc} was a finding in five of those on the antibody. The second part will need 240 more.

Each infusion brings B cells to below 5 per µL, where they stay for 6 months.
=== small-cases-i4 | abstract | narrative review
From single cases to trials: sixty years of remedies

Most remedies in scleroderma were born in case reports, and died in them.

Potassium para-aminobenzoate is an instance. Ashcombe (1966) told of {one|S enrolled, @Ashcombe (1966)} {woman|X f, v=1, @Ashcombe (1966)} aged 44 whose hands softened; thirty years later Quinlivan et al. randomised {146|S randomised, @Quinlivan et al.} patients to it or to placebo for {48|W week, treat, @Quinlivan et al.} weeks, and their skin scores {did not diverge|M difference, nov, t=P48W, g=PABA, c=placebo, dir=stable, @Quinlivan et al.}. Of the {146|S randomised, @Quinlivan et al.}, {41|S withdrawn, @Quinlivan et al.} never came to the last visit. {Nausea and loss of appetite|A nausea, named, @Quinlivan et al.; A loss of appetite, named, @Quinlivan et al.} were held responsible.

Minocycline is another. In the open trial of Sundström et al., {36|S enrolled, @Sundström et al.} people with {dcSSc|T diffuse, all, @Sundström et al.} entered; {31|S completed, @Sundström et al.} saw {one|W year, treat, @Sundström et al.} year of treatment through. Mean mRSS {did not change more|M difference, nov, t=P1Y, c=D-penicillamine, dir=stable, sig=0, @Sundström et al.} than it had in the penicillamine trial. Dizziness drove out {two|A dizziness, n, of=36, @Sundström et al.}.

A third is thalidomide. Eleven ({11|S treated, @Benhaddou et al.}) patients got it from Benhaddou et al., who stopped because of neuropathy in {five|A neuropathy, n, of=11, @Benhaddou et al.}; the median time on treatment was {19|W week, treat, median, @Benhaddou et al.} weeks.

Nowadays, a first-in-human trial asks for 3 centres and 14 forms. One misses the letter to the editor.
=== mmf-ilds-passage-i4 | abstract | narrative review
Mycophenolate: from the background to the foreground

[From the section on skin]

Mycophenolate crept into the clinic by the back door. No trial against placebo for skin has ever been done; one must make do with the following.

At Georgetown, Deverell et al. observed {25|S enrolled, @Deverell et al.} patients who had not been treated before, twenty-one of them women ({21|X f, of=25, @Deverell et al.}), on a dose of 2 g a day at least. After {18|W month, treat, mean, @Deverell et al.} months of treatment on average mRSS had fallen from {24.6|M score, mean, t=baseline, @Deverell et al.} ± {8.6|sd} to {14.5|M score, mean, dir=improved, sig=1, @Deverell et al.} ± {10.9|sd} (p={0.0004|p}). {One|A myocarditis, n, of=25, sev=fatal, @Deverell et al.} died of myocarditis.

In a case-control exercise from London, {109|S treated, g=mycophenolate, @Ashmole et al.} of Ashmole et al. had mycophenolate and {63|S treated, g=other drugs, @Ashmole et al.} had other drugs; over {three|W year, follow, @Ashmole et al.} years of follow-up the skin {behaved alike|M difference, nov, g=mycophenolate, c=other drugs, dir=stable, @Ashmole et al.}, whereas fewer died on mycophenolate: {four|A death, n, g=mycophenolate, of=109, @Ashmole et al.} against {eleven|A death, n, g=other drugs, of=63, @Ashmole et al.}.

Then there is the enteric-coated salt. Ojeda-Prieto et al. tried that in {14|S treated, @Ojeda-Prieto et al.} patients for {12|W month, treat, @Ojeda-Prieto et al.} months, {all|T diffuse, all, @Ojeda-Prieto et al.} of them diffuse; the skin is not mentioned in their paper.

A blood level above 1.5 mg/L may matter more than the dose.
=== ulcers-bosentan-i4 | abstract | narrative review
Endothelin receptor antagonists and the skin of scleroderma

Bosentan prevents ulcers, macitentan does not, and why this should be so no one knows. Does either soften skin?

RAPIDO-1, in which {122|S randomised, @RAPIDO-1} patients were randomised 2:1 ({79|S randomised, g=bosentan, @RAPIDO-1} to bosentan and {43|S randomised, g=placebo, @RAPIDO-1} to placebo), lasted {16|W week, treat, @RAPIDO-1} weeks. New ulcers: 1.4 and 2.7 per patient. Aminotransferases rose beyond three times normal in {nine|A aminotransferase elevation, n, g=bosentan, of=79, @RAPIDO-1} on bosentan. The skin was not scored.

It was scored by a German group. Of Kallweit et al.'s {ten|S treated, @Kallweit et al.} patients, the {five|T diffuse, n, of=10, @Kallweit et al.} who were diffuse and the {five|T limited, n, of=10, @Kallweit et al.} who were limited all took bosentan for {24|W week, treat, @Kallweit et al.} weeks, at the end of which the mRSS was lower by {6.4|M change, mean, v=-6.4, t=P24W, dir=improved, sig=1, @Kallweit et al.} points (mean; 95% CI {2.2|ch, v=-2.2} to {10.6|cl, v=-10.6}; p {<0.001|p}).

Macitentan's two trials, DART-1 and DART-2, can be taken together, although we have skin data from neither. DART-1 had {289|S randomised, @DART-1}, DART-2 {265|S randomised, @DART-2} participants. Treatment was stopped for adverse events by {6%|A discontinuation due to adverse event, pct, g=macitentan 10 mg, @DART-1} of the 10 mg arm in the first; anaemia was registered in {7%|A anaemia, pct, g=macitentan 10 mg, @DART-2} of it in the second.

Ulcers strike before the age of 40 in a third of patients.
=== trials-designs-i4 | article | narrative review
Placebo-controlled withdrawal, delayed start, crossover: designs for a slow disease

A crossover is unsuited to skin, though it has been used. In Turku, Lehtonen-Vaara et al. had {28|S randomised, @Lehtonen-Vaara et al.} patients take ketotifen and placebo for {6|W month, treat, @Lehtonen-Vaara et al.} months each, in random order; mRSS in the ketotifen period was {18.9|M score, g=ketotifen, c=placebo, sig=0, #kt, @Lehtonen-Vaara et al.} and in the placebo period {19.0|M score, g=placebo, @Lehtonen-Vaara et al.} (p={0.91|p#kt}). Drowsiness was specific to ketotifen, with {twelve|A drowsiness, n, g=ketotifen, of=28, @Lehtonen-Vaara et al.} of the 28 affected.

Delayed start has been better served. STAGGER took {84|S randomised, @STAGGER} patients, of whom {42|S randomised, g=immediate, @STAGGER; S randomised, g=delayed, @STAGGER} started immediately and as many with a delay of 24 weeks. At week {24|W week, assess, @STAGGER} the immediate group was {3.0|M difference, v=-3.0, t=P24W, g=immediate, c=delayed, dir=improved, sig=1, @STAGGER} mRSS points better ({0.4|ch, v=-0.4} to {5.6|cl, v=-5.6}); at week {48|W week, assess, @STAGGER} they were even, the two arms standing at {14.2|M score, t=P48W, g=immediate, @STAGGER} and {14.6|M score, t=P48W, g=delayed, @STAGGER}. {Eight|S withdrawn, @STAGGER} dropped out in all.

Withdrawal designs were discussed in the 2016 guidance. Ours is a disease in which 12 months is short and 36 is unbearable. A composite index needs 5 variables, of which the skin weighs most.
=== own-pd-fatigue-disc-i4 | article | prospective cohort
Skin score and work: discussion of a three-year cohort

In this cohort of {203|S enrolled} outpatients, followed for {3|W year, follow} years, the skin score said little about who would stop working. Median mRSS was {5|M score, median, t=baseline} (IQR {2|q1}–{10|q3}) at entry and {4|M score, median, t=P3Y, dir=improved} (IQR {2|q1}–{8|q3}) at the end; {172|X f, of=203} were women. Fifty-four had stopped working. {Twelve|A death, n, of=203} died and {nineteen|S withdrawn} were lost. The diffuse subset, with {61|T diffuse, n, of=203} members, stopped more often (OR 1.9, 1.0 to 3.6).

Two comparable studies came to opposite conclusions. Singh-Duval et al. had {643|S enrolled, @Singh-Duval et al.} registry patients, {86%|X fp, of=643, @Singh-Duval et al.} female, with a mean mRSS of {9.6|M score, mean, @Singh-Duval et al.} ± {9.1|sd}; each 5 points of it cost 4% of employment. For Ahlberg et al., on the other hand, who had visited {57|S enrolled, @Ahlberg et al.} persons in Malmö at home after {24|W month, assess, @Ahlberg et al.} months, skin did not matter, but fatigue did. They had {41|T limited, n, of=57, @Ahlberg et al.} limited patients and {16|T diffuse, n, of=57, @Ahlberg et al.} diffuse ones.

Unlike either we asked for the kind of work. It is a matter of course that a mason with a score of 12 does worse than a clerk with 25. Pensions, at 65 years in our country, took another 14 out of the analysis.
=== dsa-brazil-roundup-i4 | news | conference round-up
ROUND-UP FROM THE SOUTH AMERICAN CONGRESS
Cheap drugs, big questions

Not every country can pay for biologics. Three talks dealt with what to do instead.

Azathioprine after cyclophosphamide: that was the plan of Cavalcante et al. (2018). They looked back upon {60|S enrolled, @Cavalcante et al. (2018)} patients. Pulses were given for {12|W month, treat, @Cavalcante et al. (2018)} months, azathioprine for the next {18|W month, treat, @Cavalcante et al. (2018)}. The modified Rodnan score sank from {21.9|M score, t=baseline, @Cavalcante et al. (2018)} to {14.2|M score, t=P12M, dir=improved, sig=1, @Cavalcante et al. (2018)} in the first phase (at {12|W month, assess, @Cavalcante et al. (2018)} months, p {<0.01|p}), in the second to {13.7|M score, t=P30M, dir=improved, @Cavalcante et al. (2018)} (at {30|W month, assess, @Cavalcante et al. (2018)} months). Amenorrhoea followed in {six|A amenorrhoea, n, of=60, @Cavalcante et al. (2018)}.

Losartan, for pennies a day, was next. CUZCO had {53|S randomised, @CUZCO}, {47|X f, of=53, @CUZCO} of them women; {26|S randomised, g=losartan, @CUZCO} got losartan, {27|S randomised, g=nifedipine, @CUZCO} nifedipine. Attacks were milder with the former. Leg swelling was a nuisance of the latter, {nine|A leg swelling, n, g=nifedipine, of=27, @CUZCO} having it against {one|A leg swelling, n, g=losartan, of=26, @CUZCO}.

Last came pentoxifylline with vitamin E. Quiroga-Soto et al. opened their talk with a confession: of {22|S enrolled, @Quiroga-Soto et al.} patients just {eleven|S completed, @Quiroga-Soto et al.} completed {6|W month, treat, @Quiroga-Soto et al.} months. In the completers skin {had softened|M change, nov, dir=improved, @Quiroga-Soto et al.}, by score.

Attendance: 1,450, a record. Next year, Quito, in the last week of August.
=== anifrolumab-i4 | abstract | narrative review
Interferon as a target in systemic sclerosis

The interferon signature is found in half of all patients. An antibody to the receptor was first infused by Greenwood-Ito et al. into {34|S treated, @Greenwood-Ito et al.} adults with {diffuse|T diffuse, all, @Greenwood-Ito et al.} SSc, single doses in {23|S treated, g=single dose, @Greenwood-Ito et al.} and four weekly doses in {11|S treated, g=multiple doses, @Greenwood-Ito et al.}. Most had an adverse event ({91%|A any adverse event, pct, of=34, @Greenwood-Ito et al.}); of four serious ones ({4|A serious adverse event, events, ser=1, @Greenwood-Ito et al.}), osteomyelitis ({one|A osteomyelitis, n, of=34, @Greenwood-Ito et al.} patient) was ascribed to treatment.

DAISY-2 is under way. Meanwhile, Cohen-Varga et al. have treated {eight|S treated, @Cohen-Varga et al.} patients off-label, seven of whom women ({7|X f, of=8, @Cohen-Varga et al.}), all refractory to at least two drugs. Six months on ({6|W month, assess, @Cohen-Varga et al.}), the median mRSS is {12|M score, median, t=P6M, dir=improved, @Cohen-Varga et al.}, having been {19|M score, median, t=baseline, @Cohen-Varga et al.}. {Two|A bronchitis, n, of=8, @Cohen-Varga et al.} had bronchitis, {none|A zoster, absent, @Cohen-Varga et al.} zoster.

Giving interferon, on the other hand, was tried in the nineties. From Rotterdam, Vreeswijk et al. reported that of {14|S treated, @Vreeswijk et al.} subjects on interferon-gamma for {52|W week, treat, @Vreeswijk et al.} weeks only {nine|S completed, @Vreeswijk et al.} finished. Total skin score in those nine was {17.1|M score, mean, t=baseline, @Vreeswijk et al.} in the mean before and {15.8|M score, mean, t=P52W, dir=improved, sig=0, @Vreeswijk et al.} after, a change without significance. A renal crisis occurred in {one|A renal crisis, n, of=14, @Vreeswijk et al.}.

Signature scores fell by 40 to 70% within 48 hours of the antibody.
=== own-anifrol-trial-disc-i4 | article | randomised trial
A negative trial of dimethyl fumarate, and what to learn from it

Our hypothesis has failed. In {60|S randomised} patients with {lcSSc|T limited, n, v=38, of=60} (38) or {dcSSc|T diffuse, n, v=22, of=60} (22), {30|S randomised, g=fumarate; S randomised, g=placebo} to an arm, mRSS at week {26|W week, assess} differed by no more than {0.3|M difference, v=-0.3, t=P26W, g=fumarate, c=placebo, dir=stable, sig=0} of a point in favour of fumarate ({–2.1|cl} to {1.5|ch}; p={0.75|p}). {Eight|S withdrawn, g=fumarate} of those on fumarate stopped taking part, {two|S withdrawn, g=placebo} of those on placebo. Flushing ({22|A flushing, n, g=fumarate, of=30} v {3|A flushing, n, g=placebo, of=30}) must have unblinded many.

Were the patients too ill, or not ill enough? Neither seems likely. Mean mRSS was {10.7|M score, mean, t=baseline} at baseline. In the trial of selexipag by Dunne-Oakley et al., mRSS was {10.2|M score, mean, t=baseline, @Dunne-Oakley et al.} in the mean for {74|S randomised, @Dunne-Oakley et al.} people, and no less negative were its results; {27%|A jaw pain, pct, g=selexipag, @Dunne-Oakley et al.} of those randomised to selexipag had jaw pain. Hutchens et al., who took {19|S enrolled, @Hutchens et al.} patients with scores from 20 upwards and gave them fumarate without a control for {24|W week, treat, @Hutchens et al.} weeks, tell of a fall by {a fifth|M percent_change, v=-20, dir=improved, @Hutchens et al.}.

Lymphocytes fell below 0.8 × 10⁹/L in seven patients, and this may be the one lasting message: count them every 3 months. A larger dose than 480 mg is out of the question.
=== stemcell-vs-cyc-i4 | abstract | narrative review
Which patients should be transplanted? Notes on three trials

They are three, and their names begin with A, A and S; for the sake of those who read them in a hurry, we put the facts side by side, changing names where our own data are involved.

ALTO randomised {156|S randomised, @ALTO} patients. Transplantation was the lot of {79|S randomised, g=HSCT, @ALTO}, twelve pulses of cyclophosphamide that of {77|S randomised, g=cyclophosphamide, @ALTO}. In the first year {13|A death, n, g=HSCT, of=79, @ALTO} of the former died, {8|A treatment-related death, n, g=HSCT, of=79, rel=1, @ALTO} of them because of treatment, and {8|A death, n, g=cyclophosphamide, of=77, @ALTO} of the latter, {none|A treatment-related death, absent, g=cyclophosphamide, rel=1, @ALTO} because of it. By {two|W year, assess, @ALTO} years the mean mRSS had gone down by {19.9|M change, mean, v=-19.9, t=P2Y, g=HSCT, c=cyclophosphamide, dir=improved, sig=1, #x, @ALTO} and {8.8|M change, mean, v=-8.8, t=P2Y, g=cyclophosphamide, dir=improved, @ALTO} points, p {<0.001|p#x}.

AMBO was much smaller, having {19|S randomised, @AMBO}. Of the control arm, nine at first ({9|S randomised, g=cyclophosphamide, @AMBO}), seven changed over to transplantation. Skin scores in the ten others ({10|S randomised, g=HSCT, @AMBO}) fell from {28|M score, t=baseline, g=HSCT, @AMBO} to {15|M score, t=P12M, g=HSCT, dir=improved, @AMBO} within {twelve|W month, assess, @AMBO} months, those of the control arm rose from {19|M score, t=baseline, g=cyclophosphamide, @AMBO} to {22|M score, t=P12M, g=cyclophosphamide, dir=worsened, @AMBO}.

SOPRANO, with {75|S randomised, @SOPRANO} participants and {54|W month, follow, @SOPRANO} months of follow-up, irradiated. There, the transplanted reported severe infections in {36%|A severe infection, pct, g=HSCT, sev=severe, @SOPRANO}.

Smokers, all authors agree, should be spared. Cardiac MRI takes 50 minutes.
=== nailfold-epi-i4 | abstract | narrative review
Very early scleroderma: whom to follow, and for how long

VEDOSS has a name, criteria and a following; a treatment it has not.

Out of 42 clinics, Bellanger et al. recruited {794|S enrolled, @Bellanger et al.} people with Raynaud's phenomenon. {Ninety per cent|X fp, v=90, of=794, @Bellanger et al.} were women, the mean age was 46. During {5|W year, follow, @Bellanger et al.} years of follow-up 52% fulfilled classification criteria. Puffy fingers with specific antibodies told most. {Eleven|A death, n, of=794, @Bellanger et al.} died, none of scleroderma.

The skin, by definition, is not yet hard. A Piedmontese trial nevertheless chose it as a safety outcome: of {forty|S randomised, @Ferrero et al.} {very early|T early, all, @Ferrero et al.} cases, as Ferrero et al. report, {20|S randomised, g=iloprost, @Ferrero et al.; S randomised, g=aspirin, @Ferrero et al.} had iloprost, as many aspirin. At {24|W month, assess, @Ferrero et al.} months mRSS was {0|M score, median, t=P24M, g=iloprost, @Ferrero et al.} in the median with either ({0|M score, median, t=P24M, g=aspirin, @Ferrero et al.}). One in ten, rather two of each group, had become definite SSc. {A gastric ulcer|A gastric ulcer, n, v=1, g=aspirin, of=20, @Ferrero et al.} bled in one patient on aspirin.

In Hokkaido, Sekiguchi et al. followed {102|S enrolled, @Sekiguchi et al.} blood donors with anticentromere antibodies for {9.4|W year, follow, mean, @Sekiguchi et al.} years on average; {7|S withdrawn, @Sekiguchi et al.} were lost.

Nailfold microscopy takes 10 minutes and is wrong in 15%.
=== skin-bosch-news-i4 | news | conference round-up
NOTEBOOK
From the scleroderma day: three trials in five minutes each

1. BREAKOUT. Sponsored by no one, done in 14 towns. Doxycycline or nothing for {52|W week, treat, @BREAKOUT} weeks; {104|S randomised, @BREAKOUT} patients randomised, equal arms of {52|S randomised, g=doxycycline, @BREAKOUT; S randomised, g=nothing, @BREAKOUT}. Women {81|X f, of=104, @BREAKOUT}, men {23|X m, of=104, @BREAKOUT}. Skin at week {52|W week, assess, @BREAKOUT}: with doxycycline {–2.0|M change, t=P52W, g=doxycycline, c=nothing, dir=improved, sig=0, #b, @BREAKOUT}, with nothing {–2.6|M change, t=P52W, g=nothing, dir=improved, @BREAKOUT}, p={0.47|p#b}. Sunburn in {14|A sunburn, n, g=doxycycline, of=52, @BREAKOUT}. "We are glad to have asked," said the investigator.

2. From Tbilisi, Gelashvili et al. Very small ({eight|S treated, @Gelashvili et al.} patients), very bold: bee venom. Two weeks of it ({2|W week, treat, @Gelashvili et al.}). Anaphylaxis in {one|A anaphylaxis, n, of=8, @Gelashvili et al.}. mRSS from {16|M score, t=baseline, @Gelashvili et al.} to {15|M score, t=P1M, dir=improved, @Gelashvili et al.} at {1|W month, assess, @Gelashvili et al.} month. Nobody in the audience wanted to try.

3. SUNRISE-MTX, an open trial against mycophenolate, with {35|S enrolled, g=methotrexate, @SUNRISE-MTX} on methotrexate and {33|S enrolled, g=mycophenolate, @SUNRISE-MTX} on mycophenolate. {Three|A serious infection, n, g=mycophenolate, of=33, ser=1, @SUNRISE-MTX} of the latter had serious infections. As to the skin, {equal|M difference, nov, t=P6M, g=methotrexate, c=mycophenolate, dir=stable, @SUNRISE-MTX} at {6|W month, assess, @SUNRISE-MTX} months.

Afterwards: cake, 40 pieces, for about 90 people. Next scleroderma day: 29 June.
=== cyc-oral-iv-i4 | abstract | narrative review
Pulse or pill? Cyclophosphamide by two routes

The question is older than most of those who now ask it.

The pill. In the trial of Moriarty et al., {158|S randomised, @Moriarty et al.} patients with alveolitis were randomised, {79|S randomised, g=cyclophosphamide, @Moriarty et al.; S randomised, g=placebo, @Moriarty et al.} to each arm; {145|S analysed, @Moriarty et al.} could be analysed. In those on cyclophosphamide mRSS, {21.7|M score, mean, t=baseline, g=cyclophosphamide, @Moriarty et al.} ± {10.1|sd} on entering, had been reduced to {15.9|M score, mean, t=P12M, g=cyclophosphamide, dir=improved, @Moriarty et al.} ± {11.0|sd} after {12|W month, assess, @Moriarty et al.} months.

The pulse. FASTER (Hollins et al.) had {45|S randomised, @FASTER (Hollins et al.)} patients, {22|S randomised, g=active, @FASTER (Hollins et al.)} in the active arm, {23|S randomised, g=placebo, @FASTER (Hollins et al.)} on placebo, and an outcome for lungs. Six pulses, then azathioprine. {Nine|S withdrawn, g=active, @FASTER (Hollins et al.)} withdrew from active treatment, {eleven|S withdrawn, g=placebo, @FASTER (Hollins et al.)} from placebo. Skin is not mentioned. Haemorrhagic cystitis was seen in {nobody|A haemorrhagic cystitis, absent, @FASTER (Hollins et al.)}.

Side by side the two were put only in Cairo. Mansour et al. followed {39|S enrolled, @Mansour et al.} patients, pulses in {20|S treated, g=pulse, @Mansour et al.} and pills in {19|S treated, g=pill, @Mansour et al.}; at {1|W year, assess, @Mansour et al.} year, skin on pills was {4.1|M difference, v=4.1, t=P1Y, g=pulse, c=pill, dir=worsened, sig=0, @Mansour et al.} points of mRSS better than on pulses, not significantly. Haematuria: {three|A haematuria, n, g=pill, of=19, @Mansour et al.} and {none|A haematuria, absent, g=pulse, @Mansour et al.}.

The cumulated dose was 42 g on pills and 9 g on pulses, and that may be the whole of the answer.
=== children-i4 | abstract | narrative review
Juvenile scleroderma: data from registries

Of all scleroderma, less than 5% begins in childhood. Trials are not to be had.

In the register of Foeldessy and Torok-Lane, an international one, {175|S enrolled, @Foeldessy and Torok-Lane} children were followed up at {12|W month, assess, @Foeldessy and Torok-Lane} months, {124|T diffuse, n, of=175, @Foeldessy and Torok-Lane} being diffuse and {51|T limited, n, of=175, @Foeldessy and Torok-Lane} limited; {140|X f, of=175, @Foeldessy and Torok-Lane} were girls. The median mRSS went from {14|M score, median, t=baseline, @Foeldessy and Torok-Lane} to {10|M score, median, t=P12M, dir=improved, sig=1, @Foeldessy and Torok-Lane} (p={0.001|p}).

A Turkish hospital can look further back. {Thirty-three|S enrolled, @Kocabaş et al.} patients of Kocabaş et al. had a mean follow-up of {6.5|W year, follow, mean, @Kocabaş et al.} years. {Three|A death, n, of=33, @Kocabaş et al.} of them died, {two|A cardiac failure, n, of=3, sev=fatal, @Kocabaş et al.} of the three of cardiac failure. {Eight|T overlap, n, of=33, @Kocabaş et al.} were overlaps.

Transplantation of children is rare, so that {five|S treated, @Ullrich-Sato et al.}, treated by Ullrich-Sato et al., are the world's largest group. They are alive without exception ({no death|A death, absent, @Ullrich-Sato et al.} at {3|W year, follow, @Ullrich-Sato et al.} years of follow-up). The mRSS, of {26|M score, median, t=baseline, @Ullrich-Sato et al.} in the median, became {9|M score, median, t=P1Y, dir=improved, @Ullrich-Sato et al.} at {1|W year, assess, @Ullrich-Sato et al.} year.

Growth is measured at every visit, that is, every 3 months. The normal skin of a 7-year-old is thinner.
=== heart-cohort-own-disc-i4 | article | retrospective cohort
What happens to the skin after a myocarditis? A discussion of 19 cases

We reviewed {19|S enrolled} patients ({13|X f, of=19} women) who had myocarditis confirmed by MRI. Skin was not our primary aim. It {hardened|M change, nov, t=P3M, dir=worsened} in the {3|W month, assess} months after the event, the mRSS being {15.1|M score, t=baseline} at diagnosis and {17.9|M score, t=P3M, dir=worsened} then. With immunosuppression, steroids in {17|S treated, g=steroids}, cyclophosphamide in {nine|S treated, g=cyclophosphamide}, it returned to {14.8|M score, t=P12M, dir=improved} by month {12|W month, assess}. {Four|A death, n, of=19} patients died, {three|A arrhythmia, n, of=4, sev=fatal} of the four of arrhythmia.

In the multicentre study of De Simone-Falk et al. mortality was higher. Among {102|S enrolled, @De Simone-Falk et al.} patients with SSc and a diseased heart, {22|A death, n, of=102, @De Simone-Falk et al.} were dead after {36|W month, follow, @De Simone-Falk et al.} months of follow-up. No skin score, alas, was given.

Does treatment of the heart help the skin? Hearn et al. have reason to think so: {twelve|S treated, @Hearn et al.} of their patients, given anakinra for {8|W week, treat, @Hearn et al.} weeks, experienced a mean gain of {three|M change, mean, v=-3, dir=improved, @Hearn et al.} mRSS points besides, and {no|A injection site reaction, absent, @Hearn et al.} injection site reactions, which would be a miracle.

Referral bias is likely: two thirds of our patients had been sent with troponin above 50 ng/L. Nor did we have biopsies but in 6.
=== vitD-supp-i4 | abstract | narrative review
Vitamins, oils and herbs in scleroderma

Patients ask; doctors shrug. Here is what can be answered.

Vitamin D. Given to {31|S randomised, @Ravnikar et al.} patients by Ravnikar et al. at 50,000 units a week ({16|S randomised, g=vitamin D, @Ravnikar et al.}) or not at all ({15|S randomised, g=control, @Ravnikar et al.}) it raised the serum level to 44 ng/mL; skin scores remained what they were in {both|M change, nov, t=P6M, g=vitamin D, dir=stable, @Ravnikar et al.; M change, nov, t=P6M, g=control, dir=stable, @Ravnikar et al.} groups at {six|W month, assess, @Ravnikar et al.} months. {No hypercalcaemia|A hypercalcaemia, absent, @Ravnikar et al.}.

Fish oil. In one trial only (Hetherington 1993): {26|S randomised, @Hetherington 1993; X f, @Hetherington 1993} women, all {limited|T limited, all, @Hetherington 1993}, {12|W week, treat, @Hetherington 1993} weeks. Warmer fingers in 14 of them. {Belching|A belching, n, v=6, g=fish oil, @Hetherington 1993} was avowed by six on the oil. 

Chinese herbs. HERB-SSc (Liang 2022) had {132|S randomised, @Liang 2022} people and four doses of a decoction. In the highest dose arm, {33|S randomised, g=highest dose, @Liang 2022}, mRSS moved from {17.8|M score, mean, t=baseline, g=highest dose, @Liang 2022} (SD {7|sd}) to {12.6|M score, mean, t=P24W, g=highest dose, dir=improved, sig=1, @Liang 2022} (SD {6|sd}; p {<0.01|p}) at week {24|W week, assess, @Liang 2022}. Liver injury: {two|A liver injury, n, g=highest dose, of=33, @Liang 2022}.

Turmeric. No data, though 4 in 10 take it.

Half of these trials did not say who was blinded. Prices range from 3 to 90 euros a month.
=== wnt-topical-i4 | abstract | narrative review
Creams and patches: can scleroderma be treated from outside?

The dermis is 1 to 2 mm below; a cream that gets there has yet to be made. Attempts are many.

Topical tofacitinib has had one, by Brindley et al. One forearm was smeared with it and one with vehicle in {twelve|S treated, @Brindley et al.} volunteers, {eleven|X f, of=12, @Brindley et al.} of them women. After {6|W week, assess, @Brindley et al.} weeks a local skin score, 4.1 at the start, was 3.5 and 3.7. {Acneiform spots|A acneiform spots, n, v=2, g=tofacitinib, of=12, @Brindley et al.} came up in two, on the forearm with tofacitinib.

A Wnt inhibitor called C-82 was tried by Lafontaine et al. in Boston and New York. {Seventeen|S randomised, @Lafontaine et al.} patients with {diffuse|T diffuse, all, @Lafontaine et al.} disease were randomised. No benefit on the mRSS of the forearms was detected at week {4|W week, assess, @Lafontaine et al.}.

Nitroglycerin patches are for fingers only. MATRIX-RP gave a tape or a dummy to {69|S randomised, @MATRIX-RP} people. {Headache|A headache, pct, v=38, g=nitroglycerin, @MATRIX-RP} in 38% and {8%|A headache, pct, g=dummy, @MATRIX-RP}, nitroglycerin first; {four|A discontinuation due to adverse event, n, g=nitroglycerin, @MATRIX-RP} gave up for it. The skin temperature rose by 1.1 °C.

To sum up: three attempts, no proof. A vehicle by itself can soften the stratum corneum, which is 20 µm thick, within 2 hours.
=== toci-abata-elsewhere-i4 | abstract | narrative review
Interleukin-6 and the skin: the evidence in order of appearance

Two women with scores above 20, treated in Osaka, opened the file; their cases need not be retold here.

Next came a comparison in which no one was blinded. At Charing Cross, Featherston et al. had {nine|S treated, g=tocilizumab, @Featherston et al.} patients on tocilizumab and gathered {nine|S enrolled, g=historical controls, @Featherston et al.} historical controls from the files of a finished trial. By one year ({12|W month, assess, @Featherston et al.} months) those on tocilizumab had {done no better|M difference, nov, t=P12M, g=tocilizumab, c=historical controls, dir=stable, @Featherston et al.} than the controls as regards the mRSS; {pneumonia|A pneumonia, n, v=2, g=tocilizumab, of=9, @Featherston et al.} had been diagnosed in two.

The phase 3 trial, known as FOCUSKIN, settled the matter, in a sense. It randomised {210|S randomised, @FOCUSKIN} patients with {diffuse|T diffuse, all, @FOCUSKIN} disease, {104|S randomised, g=tocilizumab, @FOCUSKIN} to tocilizumab, {106|S randomised, g=placebo, @FOCUSKIN} to placebo. The least squares mean changes at week {48|W week, assess, @FOCUSKIN}, {–6.1|M change, ls_mean, t=P48W, g=tocilizumab, dir=improved, @FOCUSKIN} and {–4.4|M change, ls_mean, t=P48W, g=placebo, dir=improved, @FOCUSKIN}, lay {–1.7|M difference, ls_mean, t=P48W, g=tocilizumab, c=placebo, dir=improved, sig=0, @FOCUSKIN} apart (95% CI {–3.8|cl} to {0.3|ch}; p={0.10|p}). Infections were as frequent with the one ({52%|A infection, pct, g=tocilizumab, of=104, @FOCUSKIN}) as with the other ({50%|A infection, pct, g=placebo, of=106, @FOCUSKIN}). {Three|A death, n, g=placebo, of=106, @FOCUSKIN} placebo patients died and {one|A death, n, g=tocilizumab, of=104, @FOCUSKIN} on tocilizumab.

FVC, however, declined by 4.6% predicted on placebo and by 0.4% on tocilizumab, and for that the drug was licensed in 2021.
=== own-fmt-dis-i4 | article | open-label trial
Plasma exchange every month: abridged results and discussion

Results in brief
{Twenty-six|S treated} patients ({22|X f, of=26} women and {4|X m, of=26} men) with {limited|T limited, n, v=18, of=26} SSc in 18 and {diffuse|T diffuse, n, v=8, of=26} in 8 had four exchanges of plasma a month, in every third month, over {two|W year, treat} years. {Twenty|S completed} completed the programme. From {11.2|M score, mean, t=baseline} ± {6.5|sd} the mean mRSS went down to {9.6|M score, mean, t=P1Y, dir=improved} ± {6.0|sd} at {1|W year, assess} year and {8.9|M score, mean, t=P2Y, dir=improved, sig=0} ± {5.7|sd} at {2|W year, assess} (P = {0.11|p} for the latter). Hypotension during exchange happened to {five|A hypotension, n, of=26}, thrombosis of the access to {two|A thrombosis of the access, n, of=26}.

Discussion
That ulcers healed is what our patients thank us for. Viscosity may be the clue. As early as 1988, Dodgson et al. had compared {14|S treated, g=plasma exchange, @Dodgson et al.} recipients of exchange with {9|S enrolled, g=controls, @Dodgson et al.} controls. After {6|W month, assess, @Dodgson et al.} months the recipients' skin was {less thick|M change, nov, t=P6M, g=plasma exchange, dir=improved, @Dodgson et al.}, the controls' {unchanged|M change, nov, t=P6M, g=controls, dir=stable, @Dodgson et al.}, though their score had but 26 points altogether.

Reviews count 46 publications and 572 patients, almost none of them randomised. The sole exception, PLEX-SSc, has {10|S randomised, @PLEX-SSc} patients on its books at the time of writing, of a hoped-for 50.

One exchange replaces 3 litres and takes 2 hours. Albumin alone costs us 600 euros.
=== treprost-hand-i4 | abstract | narrative review
Oral prostacyclins: a chapter of disappointments

Beraprost opens the chapter. In a French trial, Lantier et al. had {107|S randomised, @Lantier et al.} patients take beraprost ({53|S randomised, g=beraprost, @Lantier et al.}) or placebo ({54|S randomised, g=placebo, @Lantier et al.}) for {six|W month, treat, @Lantier et al.} months. Ulcers appeared in 48% and 59%. Ninety-four patients ({94|S completed, @Lantier et al.}) stayed to the end. Flushes were recorded on the drug in {eighteen|A flush, n, g=beraprost, of=53, @Lantier et al.}.

Oral treprostinil, in DISTANCE-2, was taken by {71|S treated, g=treprostinil, @DISTANCE-2}, with {76|S treated, g=placebo, @DISTANCE-2} on placebo; at week {20|W week, assess, @DISTANCE-2} the ulcer burden differed by 0.4 (p=0.20). After the trial had ended, Verma-Goode et al. asked about those who stopped. Of {51|S enrolled, @Verma-Goode et al.} with records, twice as many had ulcers at {3|W month, assess, @Verma-Goode et al.} months as before.

Selexipag is the last. The phase 2 trial by Dujardin et al. enrolled {74|S enrolled, @Dujardin et al.}: selexipag {36|S enrolled, g=selexipag, @Dujardin et al.}, placebo {38|S enrolled, g=placebo, @Dujardin et al.}; {64|X f, of=74, @Dujardin et al.} women; {41|T limited, n, of=74, @Dujardin et al.} limited, {26|T diffuse, n, of=74, @Dujardin et al.} diffuse. Attacks in a week increased by 3.4 more on selexipag. {Thirty-three|A any adverse event, n, g=selexipag, of=36, @Dujardin et al.} of the 36 had an adverse event, {twenty-one|A any adverse event, n, g=placebo, of=38, @Dujardin et al.} of the 38.

None of the four measured skin, and none needed to. A prostacyclin's half-life is 1 to 8 hours.
=== registry-comp-i4 | abstract | narrative review
What registries can and cannot tell about treatment

Registries have numbers, trials have truth; so goes the saying. Three examples.

First, tocilizumab. Of the patients known to the Swiss-German registry, Abegg et al. found {93|S treated, g=tocilizumab, @Abegg et al.} treated with it and {3180|S enrolled, g=standard care, @Abegg et al.} in standard care. After matching by propensity, the skin at the next visit, {12|W month, assess, @Abegg et al.} months later or thereabouts, was {1.0|M difference, v=-1.0, t=P12M, g=tocilizumab, c=standard care, dir=improved, sig=0, @Abegg et al.} point softer by mRSS (95% CI –{3.7|cl, v=-3.7} to {1.8|ch}; p={0.48|p}).

Second, no treatment at all. In the Adelaide list, {1,703|S enrolled, @Proudlock et al.} people strong, as Proudlock et al. remind us, {forty-four per cent|M responders, v=44, dir=improved, @Proudlock et al.} lost five points or more of their mRSS without immunosuppressants. Mean follow-up: {4.3|W year, follow, mean, @Proudlock et al.} years. Diffuse disease was present in {26.2|T diffuse, pct, of=1703, @Proudlock et al.}%, women were {85.7|X fp, of=1703, @Proudlock et al.}%.

Third, safety. From the insurance claims of {5,806|S enrolled, @Okonkwo-Ray et al.} patients, Okonkwo-Ray et al. worked out that mycophenolate and zoster go together ({402|A zoster, n, of=5806, @Okonkwo-Ray et al.} cases, hazard ratio 1.7). Cancers {were counted too|A cancer, named, @Okonkwo-Ray et al.}, and did not.

What registries cannot tell is why a drug was chosen. The Swiss saw a doctor every 11.4 months, the Australians every 12.2; a fifth of scores were missing.
=== news-uk-i4 | news | conference round-up
MEETING REPORT
British rheumatologists look at scleroderma again

Twenty years ago there would have been one talk; today there were nine. We choose three.

Sixty-eight patients, {68|S enrolled, @Ainscough et al.} from four hospitals, are the material of Ainscough et al. Each had stopped cyclophosphamide for mycophenolate. At {2|W year, assess, @Ainscough et al.} years {55|S analysed, @Ainscough et al.} remained under observation, in whom the mRSS had declined by {7.7|M change, mean, v=-7.7, t=P2Y, dir=improved, @Ainscough et al.} in the mean (95% CI {5.9|ch, v=-5.9}–{9.5|cl, v=-9.5}). Of those lost, {six|A death, n, of=68, @Ainscough et al.} had died.

Adalimumab has few friends in this field, and Murgatroyd et al. made it no new ones. {Ten|S treated, @Murgatroyd et al.} patients of theirs, treated for arthritis, were {all but one|X f, v=9, of=10, @Murgatroyd et al.} women (nine). Joints: better. Skin: {no change|M change, nov, t=P16W, dir=stable, @Murgatroyd et al.} at week {16|W week, assess, @Murgatroyd et al.}. {Injection site reactions|A injection site reaction, n, v=4, of=10, @Murgatroyd et al.} were had by four.

The best was kept for last. SCLEROGUT has {93|S randomised, @SCLEROGUT} participants, on rifaximin ({47|S randomised, g=rifaximin, @SCLEROGUT}) or placebo ({46|S randomised, g=placebo, @SCLEROGUT}) for {10|W day, treat, @SCLEROGUT} days in each month; {seven|S withdrawn, g=placebo, @SCLEROGUT} went away from placebo, {two|S withdrawn, g=rifaximin, @SCLEROGUT} from rifaximin. Bloating halved. {C. difficile|A C. difficile, absent, @SCLEROGUT} was not seen in any.

The prize for posters, £500, went to a student aged 22.
=== anti-tnf-passage-i4 | abstract | narrative review
TNF: friend or foe of the fibroblast?

In mice, TNF does whatever one wishes. In patients its inhibitors have been used with hesitation.

Infliximab was given by Cotterill et al. in five infusions to {16|S treated, @Cotterill et al.} with {diffuse|T diffuse, all, @Cotterill et al.} disease. {Nine|S completed, @Cotterill et al.} had come to the end of week {26|W week, assess, @Cotterill et al.}, {seven|S withdrawn, @Cotterill et al.} having left before. Median mRSS was then {17|M score, median, t=P26W, dir=improved, @Cotterill et al.}, against {26|M score, median, t=baseline, @Cotterill et al.} at the start and {29|M score, median, @Cotterill et al.} at its worst. One hundred and twenty-seven adverse events ({127|A any adverse event, events, @Cotterill et al.}) were listed, {21|A serious adverse event, events, ser=1, @Cotterill et al.} of them serious. Antibodies to the drug formed in five.

Etanercept was the choice of Lamarr et al., who looked through the notes of {eighteen|S treated, @Lamarr et al.} patients with swollen joints. The median time on it was {30|W month, treat, median, @Lamarr et al.} months. The mRSS went, at a mean, from {6.6|M score, mean, t=baseline, @Lamarr et al.} to {4.0|M score, mean, dir=improved, @Lamarr et al.}. No one seems to have had lupus ({lupus-like syndrome, none|A lupus-like syndrome, absent, @Lamarr et al.}).

Asked by EUSTAR, 65 experts in 2009 thought TNF inhibitors might help arthritis (27 of them) and might harm lungs (19). Since then, Bielecka-Roth et al. have found new lung disease in {three|A new lung disease, n, of=44, @Bielecka-Roth et al.} of {44|S enrolled, @Bielecka-Roth et al.}, which is what one might find in any 44.

Fifty milligrams weekly is the usual dose.
=== dialysis-scler-own-i4 | article | retrospective cohort
Renal crisis in the era of mycophenolate: discussion

Renal crisis is rarer than it was, and no less deadly. This much can be learnt from the {37|S enrolled} patients presented here ({29|X f, of=37} females, {8|X m, of=37} males), {32|T diffuse, n, of=37} of whom had diffuse disease. At {one|W year, follow} year of follow-up {11|A death, n, of=37} were dead, nineteen on dialysis. The mRSS, {24.5|M score, mean, t=baseline} on average at the crisis, went down of its own to {18.2|M score, mean, t=P1Y, dir=improved} in the {21|n; S analysed} alive and examined at {1|W year, assess} year.

Guillemin-Watt et al., with {91|S enrolled, @Guillemin-Watt et al.} French cases, had worse to tell: {37|A death, n, of=91, @Guillemin-Watt et al.} deaths. Their patients were older (55 v 49 years) and had more often been on steroids. In an Argentine paper, on the other hand, that of Rossi-Lugones et al., {two|A death, n, of=20, @Rossi-Lugones et al.} of {20|S enrolled, @Rossi-Lugones et al.} died, but follow-up was a mere {3|W month, follow, @Rossi-Lugones et al.} months.

Eculizumab was added in {4|S treated, g=eculizumab} of ours, with what profit we cannot say. Meningitis {did not occur|A meningitis, absent, g=eculizumab}. In ECU-SRC, a trial in which {12|S enrolled, @ECU-SRC} had been enrolled by the end of 2023, {one|A meningitis, n, of=12, @ECU-SRC} had it.

Softening of the skin on dialysis has been described since 1971. It might be a reason not to hurry with a graft, which is offered after 24 months.
=== early-start-cyc-hist-i4 | abstract | narrative review
D-penicillamine revisited

No drug in scleroderma has had so long a reign on so slim a basis.

The basis was a retrospective paper from Pittsburgh's neighbour. Steenbock and Miles (1982) had compared {73|S treated, g=D-penicillamine, @Steenbock and Miles (1982)} patients who had been given D-penicillamine with {45|S enrolled, g=not given, @Steenbock and Miles (1982)} not given it. The skin thickness score at a mean of {38|W month, follow, mean, @Steenbock and Miles (1982)} months of follow-up had decreased by {25|M change, v=-25, g=D-penicillamine, c=not given, dir=improved, sig=1, #d, @Steenbock and Miles (1982)} of 78 points in the former and by {12|M change, v=-12, g=not given, dir=improved, @Steenbock and Miles (1982)} in the latter (p{<0.05|p#d}). Deaths: {7|A death, n, g=D-penicillamine, of=73, @Steenbock and Miles (1982)} and {11|A death, n, g=not given, of=45, @Steenbock and Miles (1982)}.

It was overturned by HILO (Carmody et al.). High doses (750–1000 mg a day) were taken by {66|S randomised, g=high dose, @HILO (Carmody et al.)}, low doses (125 mg every other day) by {68|S randomised, g=low dose, @HILO (Carmody et al.)}; of these, {32|S completed, g=high dose, @HILO (Carmody et al.)} and {36|S completed, g=low dose, @HILO (Carmody et al.)} respectively completed {24|W month, treat, @HILO (Carmody et al.)} months. mRSS improvement at {24|W month, assess, @HILO (Carmody et al.)} months: {4.8|M change, mean, v=-4.8, t=P24M, g=high dose, dir=improved, @HILO (Carmody et al.)} ± {10.3|sd} on high, {6.9|M change, mean, v=-6.9, t=P24M, g=low dose, dir=improved, @HILO (Carmody et al.)} ± {8.4|sd} on low doses (means). {Sixteen|A discontinuation due to adverse event, n, g=high dose, of=66, @HILO (Carmody et al.)} of the high dose patients stopped for adverse events. Proteinuria made up most of the rest.

Some still use it. The copper it binds is needed for collagen, 30% of all protein.
=== fib-imatinib-again-i4 | abstract | narrative review
PDGF receptors under siege

"Once in a lifetime", a colleague wrote in 2008, "a drug fits a disease." The disease did not agree.

In a German-French study Zabel et al. set imatinib against placebo in {28|S randomised, @Zabel et al.} patients, among them {one in four|T limited, n, v=7, of=28, @Zabel et al.} with limited disease (seven) and {21|T diffuse, n, of=28, @Zabel et al.} with diffuse. At {6|W month, assess, @Zabel et al.} months the median mRSS had changed by {–13%|M percent_change, median, t=P6M, g=imatinib, dir=improved, c=placebo, sig=0, #z1, @Zabel et al.} with imatinib, by {–10%|M percent_change, median, t=P6M, g=placebo, dir=improved, @Zabel et al.} with placebo, {p=0.98|p#z1}.

A much larger dose of optimism came from New York. There, Fiorello et al. treated {30|S treated, @Fiorello et al.}, {24|S completed, @Fiorello et al.} of whom made it to {12|W month, assess, @Fiorello et al.} months. The mRSS fell by a mean of {6.6|M change, mean, v=-6.6, t=P12M, dir=improved, sig=1, @Fiorello et al.} points, or {22.4%|M percent_change, mean, v=-22.4, t=P12M, dir=improved, sig=1, @Fiorello et al.} (p={0.001|p}). {One hundred and seventy-one|A any adverse event, events, v=171, @Fiorello et al.} adverse events, {24|A serious adverse event, events, ser=1, @Fiorello et al.} of them serious, were noted, oedema being found in {80%|A oedema, pct, of=30, @Fiorello et al.}.

Nilotinib's turn is remembered for its QT intervals, masitinib's for nothing: {four|S enrolled, @Bergström et al.} patients were enrolled by Bergström et al. before it closed.

Leukaemia doses are 400 to 800 mg. In mice, 150 mg/kg were enough.
=== ssc-covid-cohort-i4 | abstract | narrative review
Vaccines and infections under treatment for scleroderma

Who is on rituximab responds badly to vaccines; everyone knows it now. What does it mean for scleroderma?

Camargo-Duarte et al. vaccinated {189|S enrolled, @Camargo-Duarte et al.} patients, of whom {44|S enrolled, g=rituximab, @Camargo-Duarte et al.} were on rituximab, {81|S enrolled, g=mycophenolate, @Camargo-Duarte et al.} on mycophenolate and {64|S enrolled, g=no immunosuppression, @Camargo-Duarte et al.} on no immunosuppression. Antibodies were found {28|W day, assess, @Camargo-Duarte et al.} days later in 20%, 71% and 97%. Fever was less often reported after rituximab ({five|A fever, n, g=rituximab, of=44, @Camargo-Duarte et al.} of 44) than with none of the drugs ({nineteen|A fever, n, g=no immunosuppression, of=64, @Camargo-Duarte et al.}).

Booster doses were the theme of Holm-Persson et al.; {72|S enrolled, @Holm-Persson et al.} persons were asked to stop mycophenolate for a week around them. The skin did not mind: mRSS {7.9|M score, mean, t=baseline, @Holm-Persson et al.} before, {7.7|M score, mean, t=P6M, dir=improved, @Holm-Persson et al.} at {6|W month, assess, @Holm-Persson et al.} months, in the mean. {Three|A flare, n, of=72, @Holm-Persson et al.} had a flare of joints.

The infection itself killed fewer than was feared. From the registry of Tabrizian and Poole, {301|S enrolled, @Tabrizian and Poole} infected patients ({257|X f, of=301, @Tabrizian and Poole} women), {fifteen|A death, n, of=301, @Tabrizian and Poole} are known to have died; in four, lung disease was already severe.

Until 2024, advice was to vaccinate 4 weeks before the next infusion or 6 months after the last.
=== bmt-allo-i4 | abstract | narrative review
Donor cells for scleroderma: the allogeneic way

Own cells carry the old memory; a donor's do not. The temptation is clear, the toll likewise.

A sibling's marrow was given to {four|S treated, @Ziegelmann et al.} patients by Ziegelmann et al., of whom {one|A graft-versus-host disease, n, of=4, sev=fatal, @Ziegelmann et al.} died from graft-versus-host disease. In the three others mRSS fell by more than half.

Mesenchymal cells ask for no match. The one hundred and twelfth patient had just been infused when Fang et al. closed their books: {112|S treated, @Fang et al.} in all, {98|X f, of=112, @Fang et al.} female. {Ninety-nine|S analysed, @Fang et al.} were seen at one year, when the mean mRSS was {11.2|M score, mean, t=P12M, dir=improved, sig=1, @Fang et al.} (SD {6.4|sd}) compared with {19.7|M score, mean, t=baseline, @Fang et al.} (SD {8.8|sd}) before; {p<0.001|p}. Both the {12|W month, assess, @Fang et al.}-month visit and that at {3|W month, assess, @Fang et al.} months found the hands more supple. Fever ran up in {fourteen|A fever, n, of=112, @Fang et al.}.

MSC-EUROPE is the controlled trial that was lacking. Two infusions of cells were compared with none: {20|S randomised, g=two infusions, @MSC-EUROPE} patients randomised to the cells, {10|S randomised, g=placebo, @MSC-EUROPE} to placebo. Over {24|W week, assess, @MSC-EUROPE} weeks the trend was {in favour of cells|M difference, nov, t=P24W, g=two infusions, c=placebo, dir=improved, sig=0, @MSC-EUROPE} in mRSS, no more than a trend. Deaths: {one|A death, n, g=placebo, of=10, @MSC-EUROPE}, on placebo.

The cells die within 72 hours, as labelling has shown. They may work as a letter does, by being read.
=== own-masked-disc-i4 | article | randomised trial
DISCUSSION (vagus stimulation in diffuse scleroderma)

That an electrode in the ear should soften the skin of the forearm had seemed unlikely to us, and seems so still. We compared stimulation ({n=19|S randomised, g=stimulation}) with a sham ({n=18|S randomised, g=sham}) over {12|W week, treat} weeks in {37|S randomised} patients with {diffuse|T diffuse, all} disease. When the code was broken, median mRSS changes of {–2|M change, median, t=P12W, g=stimulation, dir=improved, c=sham, sig=0, #z1} with stimulation and {–3|M change, median, t=P12W, g=sham, dir=improved} with sham came to light, measured at week {12|W week, assess} ({P = 0.6|p#z1}). Ears ached in {eight|A ear ache, n, g=stimulation, of=19} and {three|A ear ache, n, g=sham, of=18} respectively.

A few words on the context. Needles in the ear were investigated by Soo-Park et al., in {23|S randomised, @Soo-Park et al.} patients ({17|S randomised, g=acupuncture, @Soo-Park et al.} with acupuncture, {6|S randomised, g=controls, @Soo-Park et al.} as controls) for {8|W week, treat, @Soo-Park et al.} weeks; Raynaud attacks fell by 63%. {No adverse events|A any adverse event, absent, @Soo-Park et al.}, they say.

In gut disease things look better. Electricity at the wrist, used by Sallow and McNeish in {nine|S treated, @Sallow and McNeish} women ({9|X f, @Sallow and McNeish}), made meals less of a trial after {14|W day, assess, @Sallow and McNeish} days.

Nobody was harmed; {one|S withdrawn, g=sham} patient left, from the sham group. Heart rate variability (SDNN 31 ms) did not change. That 80% of the sham group believed to have been stimulated is, in its way, a success.
=== obinut-latam-i4 | abstract | narrative review
Azathioprine, the forgotten one

Every antifibrotic is new; azathioprine is merely there. It was twice put to the test.

Nadeem-Shah et al. did so at the bedside in Lahore, where {sixty|S randomised, @Nadeem-Shah et al.} patients were randomised. Tablets of azathioprine, 2.5 mg/kg a day, were taken by {30|S randomised, g=azathioprine, @Nadeem-Shah et al.}, those of cyclophosphamide by {30|S randomised, g=cyclophosphamide, @Nadeem-Shah et al.}, and the trial went on for {18|W month, treat, @Nadeem-Shah et al.} months. On cyclophosphamide the mRSS fell from {15.1|M score, mean, t=baseline, g=cyclophosphamide, @Nadeem-Shah et al.} ({3.9|sd}) to {5.0|M score, mean, t=P18M, g=cyclophosphamide, dir=improved, sig=1, @Nadeem-Shah et al.} ({2.2|sd}) in the mean (p{<0.001|p}), on azathioprine it rose from {14.8|M score, mean, t=baseline, g=azathioprine, @Nadeem-Shah et al.} ({4.1|sd}) to {15.6|M score, mean, t=P18M, g=azathioprine, dir=worsened, @Nadeem-Shah et al.} ({4.4|sd}). {Four|A leukopenia, n, g=cyclophosphamide, of=30, @Nadeem-Shah et al.} of those on cyclophosphamide had leukopenia.

Eleven years later, in Grenoble, Pascal-Ortiz et al. used it to maintain what cyclophosphamide had gained. {Thirteen|S treated, @Pascal-Ortiz et al.} patients; {twelve|W month, treat, @Pascal-Ortiz et al.} months; skin {further improved|M change, nov, dir=improved, @Pascal-Ortiz et al.} ({seven|M responders, n, dir=improved, @Pascal-Ortiz et al.} of the 13 by a fifth of their score or more). Hepatitis ended treatment in {one|A hepatitis, n, of=13, @Pascal-Ortiz et al.}.

It may be that the doses were too low. Metabolites in red cells, above 235 pmol, are what gastroenterologists aim at, in 2 of 3 patients without success.
=== upadac-pipeline-news-i4 | news | conference round-up
PIPELINE WATCH
What the companies showed

Three companies, three compounds, one hotel.

Brightwell's oral TYK2 blocker has finished phase 2. In KITE, the company says, {92|S randomised, @KITE} patients were randomised: {31|S randomised, g=30 mg, @KITE} to 30 mg, {30|S randomised, g=60 mg, @KITE} to 60 mg, {31|S randomised, g=placebo, @KITE} to placebo. What about skin? At week {32|W week, assess, @KITE}, 60 mg beat placebo by {3.1|M difference, v=-3.1, t=P32W, g=60 mg, c=placebo, dir=improved, sig=1, @KITE} points of mRSS ({p=0.03|p}); 30 mg {did not|M difference, nov, t=P32W, g=30 mg, c=placebo, dir=stable, @KITE}. {Acne|A acne, pct, v=16, g=60 mg, of=30, @KITE} in 16% on the former dose. {No deaths|A death, absent, @KITE}.

Sofiotis Bio had come with data from GALE, an extension without a control. Of {58|S enrolled, @GALE} who had rolled over, {49|S completed, @GALE} were there at the end of {two|W year, treat, @GALE} years. The company's slide had skin scores {improving steadily|M change, nov, dir=improved, @GALE}. It did not have an axis. {Nineteen|A serious adverse event, events, ser=1, @GALE} serious adverse events had occurred, though.

Umbra, last, presented monkeys, 18 of them; and then a word on the {6|S treated, @DUSK} healthy-looking patients treated so far in DUSK. {Vomiting|A vomiting, named, sev=mild, @DUSK}: mild.

Shares of the first rose 14%; of the third, fell 30%. We paid 7 euros for a coffee.
=== uctd-tcz-own2-i4 | article | retrospective cohort
Cyclophosphamide pulses before mycophenolate: our experience compared

A word on the {52|S treated} patients first. They had a pulse a month for {6|W month, treat} months; {44|T diffuse, n, of=52} had diffuse disease, {39|X f, of=52} were women and {13|X m, of=52} men. From {23.3|M score, mean, t=baseline} the mean mRSS decreased to {18.0|M score, mean, t=P6M, dir=improved} at {6|W month, assess} months and, on mycophenolate, to {14.9|M score, mean, t=P18M, dir=improved} at {18|W month, assess}. {Five|A haematuria, n, of=52} had haematuria. {Eight|S withdrawn} had broken off by then.

Now for the comparison. Ferrand-Li et al. went straight to mycophenolate in {71|S treated, @Ferrand-Li et al.} patients. In twelve months ({12|W month, assess, @Ferrand-Li et al.}) the mRSS was {6.2|M change, v=-6.2, t=P12M, dir=improved, @Ferrand-Li et al.} units less. Nearly the same, then. {Seventeen|A diarrhoea, n, of=71, @Ferrand-Li et al.} had diarrhoea, which we hardly saw.

SEQUENCE, a trial of {82|S randomised, @SEQUENCE} patients, put both ways in order: pulses first {n=41|S randomised, g=pulses first, @SEQUENCE}, mycophenolate first {n=41|S randomised, g=mycophenolate first, @SEQUENCE}. Two years on ({2|W year, assess, @SEQUENCE}), mRSS had improved by 5 points at least in {61%|M responders, t=P2Y, g=pulses first, dir=improved, @SEQUENCE} and {58%|M responders, t=P2Y, g=mycophenolate first, dir=improved, @SEQUENCE}, {no difference|M difference, nov, t=P2Y, g=pulses first, c=mycophenolate first, dir=stable, @SEQUENCE}, and yet more pneumonia had come with the pulses ({nine|A pneumonia, n, g=pulses first, of=41, @SEQUENCE} v {two|A pneumonia, n, g=mycophenolate first, of=41, @SEQUENCE}).

Fertility was preserved with goserelin in seven. The total dose was 4.2 g, one tenth of what is thought to harm the bladder.
=== sauna-climate-i4 | abstract | narrative review
Warmth, water and the seaside: non-drug treatment of the skin

It costs nothing to be warm. Does it do anything?

Saunas do, according to Matikainen et al. Their {thirty|S enrolled, @Matikainen et al.} patients, recruited in winter, sat in one for {3|W week, treat, @Matikainen et al.} weeks, each day. {Two|A fainting, n, of=30, @Matikainen et al.} fainted. Finger temperature rose by 3 °C, and {22|T limited, n, of=30, @Matikainen et al.} of the thirty had limited disease.

In the mud of Abano, Zorzan-Hill et al. wrapped {24|S randomised, g=mud, @Zorzan-Hill et al.} of their {48|S randomised, @Zorzan-Hill et al.} participants; the {24|S randomised, g=waiting list, @Zorzan-Hill et al.} on the waiting list were wrapped later. After {12|W week, assess, @Zorzan-Hill et al.} weeks the mRSS was {8.9|M score, mean, t=P12W, g=mud, dir=improved, c=waiting list, sig=1, #z2, @Zorzan-Hill et al.} in the mean (it had been {10.3|M score, mean, t=baseline, g=mud, @Zorzan-Hill et al.}) and in the others {9.7|M score, mean, t=P12W, g=waiting list, dir=improved, @Zorzan-Hill et al.} ({9.8|M score, mean, t=baseline, g=waiting list, @Zorzan-Hill et al.}): {p = 0.04|p#z2}. Redness was all that could be held against it, in {three|A redness, n, g=mud, of=24, @Zorzan-Hill et al.}.

Massage, for completeness: Bongi-Clark et al. treated hands and faces of {ten|S treated, @Bongi-Clark et al.} women ({10|X f, @Bongi-Clark et al.}) twice weekly in {9|W week, treat, @Bongi-Clark et al.} weeks and claimed lasting effects at {18|W week, assess, @Bongi-Clark et al.}. Ten others had exercises at home.

The sea is not to be recommended below 20 °C. About 95% of patients have Raynaud's phenomenon.
=== lung-tx-i4 | abstract | narrative review
Lung transplantation in scleroderma: does the oesophagus forbid it?

Surgeons dread the oesophagus. Their fears can be held against numbers.

In Toronto's list, Lockwood et al. identified {26|S enrolled, g=SSc, @Lockwood et al.} recipients with SSc, and set beside them {155|S enrolled, g=other, @Lockwood et al.} with other fibroses. Within {one|W year, follow, @Lockwood et al.} year of follow-up {three|A death, n, g=SSc, of=26, @Lockwood et al.} of the former and {twenty-two|A death, n, g=other, of=155, @Lockwood et al.} of the latter had died. Acute rejection was the lot of {nine|A acute rejection, n, g=SSc, of=26, @Lockwood et al.} SSc recipients. By sex: {15|X f, g=SSc, of=26, @Lockwood et al.} women and {11|X m, g=SSc, of=26, @Lockwood et al.} men had SSc.

It is the skin of such patients that nobody has looked at, save Vantongeren et al., to whom we owe a table. {Nineteen|S enrolled, @Vantongeren et al.} had a double lung graft with the usual drugs. Their score, a median of {11|M score, median, t=baseline, @Vantongeren et al.} (range {4|min}–{31|max}) before it, stood at {6|M score, median, t=P3Y, dir=improved, @Vantongeren et al.} (range {2|min}–{17|max}) by {three|W year, assess, @Vantongeren et al.} years. {Five|A death, n, of=19, @Vantongeren et al.} died, {two|A graft failure, n, of=5, sev=fatal, @Vantongeren et al.} of the five from graft failure.

Fundoplication? Of {12|S treated, @Rizk et al.} patients operated on by Rizk et al., {six|A dysphagia, n, of=12, @Rizk et al.} were left with dysphagia.

Survival at 5 years is 50 to 61% in all diagnoses; tacrolimus troughs are kept at 8 to 12.
=== rct-skin-imp-il4-i4 | abstract | systematic review
Romilkimab, tralokinumab and others: IL-4 and IL-13 in a table of four

The search (three sources, July 2023) gave {188|S identified, u=records} records, from which {four|S enrolled, u=studies} studies emerged.

1. Estévez 2017. {Eighteen|S enrolled, @Estévez 2017} patients, one arm, {24|W week, treat, @Estévez 2017} weeks. Skin unreported. {Conjunctivitis|A conjunctivitis, n, v=5, of=18, @Estévez 2017} in five.

2. Allardyce 2019. The largest: {97|S randomised, @Allardyce 2019} randomised, {48|S randomised, g=romilkimab, @Allardyce 2019} on romilkimab, {49|S randomised, g=placebo, @Allardyce 2019} on placebo, all {diffuse|T diffuse, all, @Allardyce 2019}. At week {24|W week, assess, @Allardyce 2019} the least squares mean change was {–4.8|M change, ls_mean, t=P24W, g=romilkimab, dir=improved, @Allardyce 2019} (SE {0.7|se}) and {–2.5|M change, ls_mean, t=P24W, g=placebo, dir=improved, @Allardyce 2019} (SE {0.7|se}). The difference between them, {–2.3|M difference, ls_mean, t=P24W, g=romilkimab, c=placebo, dir=improved, sig=1, @Allardyce 2019} (SE {0.9|se}; 90% CI {–4.0|cl} to {–0.8|ch}), had p={0.029|p}. {Two|A death, n, of=97, @Allardyce 2019} patients died.

3. Dębski 2021. A registry: {7|S treated, @Dębski 2021} given dupilumab for their eczema; skin {softer in none|M change, nov, dir=stable, @Dębski 2021}.

4. Nomura 2022. {Thirty-nine|S randomised, @Nomura 2022} randomised, women {32|X f, of=39, @Nomura 2022}. Stopped for futility after {12|W month, assess, @Nomura 2022} months, the mRSS being {1.9|M difference, v=1.9, t=P12M, g=tralokinumab, c=placebo, dir=worsened, sig=0, @Nomura 2022} points higher on tralokinumab than on placebo (p={0.29|p}).

Meta-analysis was not attempted. Eczema trials have hundreds of participants; injection intervals are 2 to 4 weeks.
=== bcell-cyc-combi-i4 | abstract | narrative review
Rituximab by itself, in addition, or instead

Instead of cyclophosphamide: DUEL. One hundred and one patients ({101|S randomised, @DUEL}) with connective tissue lung disease, 39 of them SSc, both sexes, several drugs; skin in the SSc patients alone: {no difference|M difference, nov, t=P24W, g=rituximab, c=cyclophosphamide, dir=stable, @DUEL} at {24|W week, assess, @DUEL} weeks, rituximab against cyclophosphamide.

In addition: Narvasa et al. To mycophenolate, insufficient as it was, rituximab was added by them in {24|S treated, @Narvasa et al.} patients. FVC turned from a fall to a rise. {21|X f, of=24, @Narvasa et al.} were women and {16|T diffuse, n, of=24, @Narvasa et al.} diffuse; {one|W year, assess, @Narvasa et al.} year on, the mRSS averaged {8.1|M score, mean, t=P1Y, dir=improved, sig=1, @Narvasa et al.}, coming from {12.6|M score, mean, t=baseline, @Narvasa et al.} ({p=0.01|p}). {Four|A serious infection, n, of=24, ser=1, @Narvasa et al.} had serious infections.

By itself: Smith-Verhelst et al. treated {eight|S treated, @Smith-Verhelst et al.} with {early diffuse|T diffuse, all, @Smith-Verhelst et al.} disease. It was an open study. The skin score, {24.8|M score, mean, t=baseline, @Smith-Verhelst et al.} ± {4.1|sd}, came to {14.3|M score, mean, t=P24W, dir=improved, sig=1, @Smith-Verhelst et al.} ± {3.5|sd} in {24|W week, assess, @Smith-Verhelst et al.} weeks ({p<0.001|p}). All {eight|S treated, @Smith-Verhelst et al.} felt the infusion, {three|A infusion reaction, n, of=8, @Smith-Verhelst et al.} with what may be called a reaction.

Which of the three is best, no one can say. Two infusions cost 3,400 euros since the biosimilars came in 2017.
=== pah-skin-i4 | article | narrative review
The right heart and the skin: passages from a review

Pulmonary hypertension belongs to the limited form, or so one reads. Of {654|S enrolled, @Harmsen et al.} patients catheterised in the study of Harmsen et al., those with pulmonary arterial hypertension were limited in 79%; the whole cohort, {61%|T limited, pct, of=654, @Harmsen et al.}. Median follow-up was {44|W month, follow, median, @Harmsen et al.} months and {148|A death, n, of=654, @Harmsen et al.} died, the {right heart|A right heart, n, v=66, of=148, sev=fatal, @Harmsen et al.} being to blame in 66 of the 148.

Do vasodilators soften skin? It was a question within UNITE, whose {334|S randomised, @UNITE} participants had ambrisentan, tadalafil or both. Skin scores, available in {88|S analysed, @UNITE}, showed {no change in any arm|M change, nov, t=P16W, g=ambrisentan, dir=stable, @UNITE; M change, nov, t=P16W, g=tadalafil, dir=stable, @UNITE; M change, nov, t=P16W, g=combination, dir=stable, @UNITE} at week {16|W week, assess, @UNITE}. Oedema: {45%|A oedema, pct, g=combination, @UNITE} with the combination.

Rituximab in pulmonary hypertension was tested by Zamanian-Ross et al. in {57|S randomised, @Zamanian-Ross et al.} patients. The walking distance gained 23 m, p=0.12. {Eight|A serious infection, n, g=rituximab, of=29, ser=1, @Zamanian-Ross et al.} of {29|S randomised, g=rituximab, @Zamanian-Ross et al.} on rituximab, and {five|A serious infection, n, g=placebo, of=28, ser=1, @Zamanian-Ross et al.} of {28|S randomised, g=placebo, @Zamanian-Ross et al.} on placebo, had serious infections.

Screening by DETECT misses 4%. A pressure above 20 mmHg is now enough for the diagnosis.
=== bortezomib-i4 | abstract | narrative review
Plasma cells, proteasomes and daratumumab in scleroderma

If antibodies do harm, so do the cells that make them. Bortezomib was added to mycophenolate by Yanez-Hart et al., who randomised {fifteen|S randomised, @Yanez-Hart et al.}: ten ({10|S randomised, g=bortezomib, @Yanez-Hart et al.}) received it, five ({5|S randomised, g=placebo, @Yanez-Hart et al.}) received placebo. At week {24|W week, assess, @Yanez-Hart et al.} nothing favoured it. The mRSS rose in the treated by {0.9|M change, v=0.9, t=P24W, g=bortezomib, dir=worsened, @Yanez-Hart et al.} and fell in the untreated by {2.6|M change, v=-2.6, t=P24W, g=placebo, dir=improved, @Yanez-Hart et al.}. Adverse events came to {88|A any adverse event, events, g=bortezomib, @Yanez-Hart et al.} with bortezomib; {peripheral neuropathy|A peripheral neuropathy, absent, @Yanez-Hart et al.}, curiously, was not among the complaints of anyone.

Daratumumab has been given to {three|S treated, @Kleinschmidt et al.} patients with overlapping myositis by Kleinschmidt et al. Of their mRSS values at {6|W month, assess, @Kleinschmidt et al.} months, {14|M score, t=P6M, g=patient 1, dir=improved, @Kleinschmidt et al.}, {20|M score, t=P6M, g=patient 2, dir=improved, @Kleinschmidt et al.} and {9|M score, t=P6M, g=patient 3, dir=stable, @Kleinschmidt et al.}, only the last had not been higher before ({22|M score, t=baseline, g=patient 1, @Kleinschmidt et al.}, {27|M score, t=baseline, g=patient 2, @Kleinschmidt et al.} and {9|M score, t=baseline, g=patient 3, @Kleinschmidt et al.}).

A trial, PLASMA-SSc, with a planned 40, has recruited {seven|S enrolled, @PLASMA-SSc}. Myeloma doses are 16 mg/kg.
=== own-retro-abatacept-i4 | article | retrospective cohort
What our abatacept patients share with those of others

Discussion. With {41|S treated} patients, {33|X f, of=41} women and {8|X m, of=41} men, ours is not a small series. {Fourteen|S withdrawn} stopped for lack of effect. Joints were helped most. Skin {did not change significantly|M change, nov, t=P12M, dir=stable} by {12|W month, assess} months: the mean mRSS was {13.0|M score, mean, t=baseline} to start with and {12.1|M score, mean, t=P12M, dir=stable, sig=0} then (p={0.22|p}). {Zoster|A zoster, n, v=3, of=41} affected three. Twenty-eight of the patients had taken methotrexate as well.

The same cannot be said of the series from Bologna. {Eighteen|S enrolled, @Mazzanti et al.} patients there, write Mazzanti et al., softened within {6|W month, assess, @Mazzanti et al.} months by a median of {five|M change, median, v=-5, t=P6M, dir=improved, sig=1, @Mazzanti et al.} points (p{<0.01|p}). They were {all of the diffuse kind|T diffuse, all, @Mazzanti et al.}, ours for the most part ({27|T limited, n, of=41}) limited.

There remains ARBITER, where {22|S randomised, g=abatacept, @ARBITER} were randomised to abatacept and {21|S randomised, g=methotrexate, @ARBITER} to methotrexate. Patients of the latter group were not blind to it. Skin scores, an exploratory outcome, dropped equally in both, by {2.2|M change, v=-2.2, t=P24W, g=abatacept, dir=improved, @ARBITER} and {2.2|M change, v=-2.2, t=P24W, g=methotrexate, dir=improved, @ARBITER} points to week {24|W week, assess, @ARBITER}.

All told, abatacept should be kept for joints. Our tender joint count was 9.7 before it, 3.4 after; the HAQ gained 0.3.
=== ulcers-news-2-i4 | news | conference round-up
CONGRESS DAILY
Ulcers, an evergreen

The smallest room had the largest queue.

Sodium thiosulfate in cream, Jakubowski et al. from Łódź. They asked {63|S enrolled, @Jakubowski et al.} people with calcium in the fingertips to use it for {16|W week, treat, @Jakubowski et al.} weeks; {fifty|S completed, @Jakubowski et al.} carried on till the end. It itched in {twelve|A itch, n, of=63, @Jakubowski et al.}.

Botulinum toxin, TOXIN-FOR-SSc. A French trial: {90|S randomised, @TOXIN-FOR-SSc} patients, {46|S randomised, g=toxin, @TOXIN-FOR-SSc} with toxin in the hands, {44|S randomised, g=saline, @TOXIN-FOR-SSc} with saline, {83|X f, of=90, @TOXIN-FOR-SSc} of the 90 being women. Week {4|W week, assess, @TOXIN-FOR-SSc}: 55 fewer attacks against 54. Weak thumbs after toxin in {19|A weak thumb, n, g=toxin, of=46, @TOXIN-FOR-SSc}.

Amniotic membrane, Osei-Addo et al.: {five|S treated, @Osei-Addo et al.} patients, eleven ulcers, all closed at {10|W week, assess, @Osei-Addo et al.} weeks.

And the skin in all this? "Nobody measures it when fingers fall off," grumbled a voice, unjustly, since Ponce-Hillard et al. had done so on poster 118. While treated with bosentan for {48|W week, treat, @Ponce-Hillard et al.} weeks, their {33|S treated, @Ponce-Hillard et al.} patients saw median mRSS {unaltered|M change, nov, dir=stable, @Ponce-Hillard et al.}: {8|M score, median, t=baseline, @Ponce-Hillard et al.} and {8|M score, median, t=P48W, dir=stable, @Ponce-Hillard et al.}.

Ulcers recur in two thirds of cases within 2 years. See you at the dinner, 19:30, pier 4.
=== auto-ab-subsets-i4 | abstract | narrative review
RNA polymerase III, or how fast a skin can harden

Antibodies predict the skin. In Newcastle, Thornbury et al. scored {212|S enrolled, @Thornbury et al.} patients with {diffuse|T diffuse, all, @Thornbury et al.} SSc each year; those with anti-RNA polymerase III peaked at 30.7, those with anti-topoisomerase at 24.2. For the cohort as a whole the mean mRSS was {21.6|M score, mean, t=baseline, @Thornbury et al.} when first seen and {13.1|M score, mean, t=P5Y, dir=improved, @Thornbury et al.} at {5|W year, assess, @Thornbury et al.} years. {Thirty-five|A death, n, of=212, @Thornbury et al.} died.

In a Catalan cohort it was the other way round. Puigdollers et al. had {98|S enrolled, @Puigdollers et al.} patients, with {81|X f, of=98, @Puigdollers et al.} women and {17|X m, of=98, @Puigdollers et al.} men, and could see no peak.

Do trials bear it out? A re-analysis of AURIGA does. AURIGA's own result, as a reminder: {152|S randomised, @AURIGA} participants, {76|S randomised, g=active, @AURIGA; S randomised, g=placebo, @AURIGA} per arm, mRSS difference at week {52|W week, assess, @AURIGA} {–0.9|M difference, t=P52W, g=active, c=placebo, dir=improved, sig=0, @AURIGA} (95% CI {–3.0|cl} to {1.2|ch}). {Cough|A cough, pct, v=9, g=active, of=76, @AURIGA} occurred in 9% of the active arm. In those with the antibody, says the re-analysis [31], the placebo arm improved by itself.

One should stratify, then. Only 11% of American and 4% of Japanese patients carry it, so that four years of recruitment would become nine.
=== pirf-combi-trial-own-i4 | article | randomised trial
Three years of COMBO-SSc: principal results and discussion

Principal results. {Fifty-one|S randomised} patients were randomised, pirfenidone plus mycophenolate for {27|S randomised, g=combination} (the combination), mycophenolate plus placebo for {24|S randomised, g=placebo}. {Thirty-nine|X f, of=51} were women. After {18|W month, assess} months the mean mRSS had fallen by {5.5|M change, mean, v=-5.5, t=P18M, g=combination, dir=improved} with the combination and by {3.2|M change, mean, v=-3.2, t=P18M, g=placebo, dir=improved} with placebo; {no significant difference|M difference, nov, t=P18M, g=combination, c=placebo, dir=stable, sig=0} was found. {Nine|A photosensitivity, n, g=combination, of=27} of the 27 had photosensitivity; {two|A photosensitivity, n, g=placebo, of=24} of the 24. Fifteen ({15|S withdrawn}) gave up early.

Discussion. The combination worked faster, not better. At {6|W month, assess} months, FVC had risen by 2.2% and 2.1%. One wonders about power: SCLERO-PLUS, of which ours is nearly a copy, aimed at 150 and closed at {51|S randomised, @SCLERO-PLUS} also, a coincidence. There, skin was measured in {forty|S analysed, @SCLERO-PLUS}, with a responder rate of {45%|M responders, g=combination, dir=improved, @SCLERO-PLUS} (improvement by five points) in the combination arm.

Pirfenidone alone has been given to {12|S treated, @Udomsak et al.} patients by Udomsak et al., the skin score {easing|M change, nov, t=P24W, dir=improved, @Udomsak et al.} a little at week {24|W week, assess, @Udomsak et al.}, the stomach being upset in {seven|A upset stomach, n, of=12, @Udomsak et al.}.

Doses of 1602 mg in place of 2403 mg would have spared many a stomach.
=== hsct-quality-i4 | abstract | narrative review
Life after transplantation: what patients say

Scores are for doctors. In questionnaires, the transplanted tell of other things.

Rutgers-Keane et al. (2020) wrote to {110|S enrolled, @Rutgers-Keane et al. (2020)} survivors; {86|S analysed, @Rutgers-Keane et al. (2020)} wrote back, {62|X f, of=86, @Rutgers-Keane et al. (2020)} of these being women. Fatigue had gone in a third. An early menopause ({twenty-four|A early menopause, n, @Rutgers-Keane et al. (2020)}) was resented most.

In GRAFTLIFE, {40|S treated, @GRAFTLIFE} were transplanted, and asked before, and {1|W year, assess, @GRAFTLIFE} and {3|W year, assess, @GRAFTLIFE} years afterwards. The physical score (SF-36) rose by 12 and 13 points. As it rose, the mRSS sank, first by {13|M change, v=-13, t=P1Y, dir=improved, sig=1, p=<0.001, @GRAFTLIFE} and then, reckoned from the beginning, by {16|M change, v=-16, t=P3Y, dir=improved, sig=1, p=<0.001, @GRAFTLIFE} (both p<0.001). {Three|A death, n, of=40, @GRAFTLIFE} had died by year 1. Thyroiditis came late ({five|A thyroiditis, n, of=40, @GRAFTLIFE}).

Controls are missing from both. One may look to McAllister and Dee, {35|S enrolled, g=transplant, @McAllister and Dee} of whose patients had a transplant and {35|S enrolled, g=rituximab, @McAllister and Dee} rituximab; {5|W year, follow, @McAllister and Dee} years of follow-up saw {no difference|M difference, nov, g=transplant, c=rituximab, dir=stable, @McAllister and Dee} in skin.

Work was resumed by 11 of 29. The age limit, 65 in most programmes, is a convention.
=== kinase-bcr-i4 | abstract | narrative review
Ibrutinib, fostamatinib, dasatinib: inhibitors borrowed from haematology

Dasatinib was lent first. {Thirty-one|S treated, @Wetherby et al.} patients with lungs affected had it from Wetherby et al. for {nine|W month, treat, @Wetherby et al.} months. Whoever had a gene profile that fitted improved; for all the {31|S treated, @Wetherby et al.}, mean mRSS at month {9|W month, assess, @Wetherby et al.} {had not changed|M change, mean, nov, t=P9M, dir=stable, @Wetherby et al.}. {Pleural effusion|A pleural effusion, n, v=4, of=31, @Wetherby et al.} (four cases), {oedema|A oedema, n, v=9, of=31, @Wetherby et al.} (nine).

Ibrutinib came by chance. A man under treatment for lymphoma lost, in 10 months, the scleroderma he had had for 8 years. Encouraged, Gundersen-Roy et al. gave it to {eleven|S treated, @Gundersen-Roy et al.}, {ten|T diffuse, n, of=11, @Gundersen-Roy et al.} of whom diffuse, {one|T sine, n, of=11, @Gundersen-Roy et al.} sine scleroderma. A fibrillating heart put an end to it in {two|A atrial fibrillation, n, of=11, @Gundersen-Roy et al.}, bleeding in {one|A bleeding, n, of=11, @Gundersen-Roy et al.}; in the {eight|S completed, @Gundersen-Roy et al.} completers scores had come down by {18%|M percent_change, v=-18, t=P6M, dir=improved, @Gundersen-Roy et al.} at {6|W month, assess, @Gundersen-Roy et al.} months.

Fostamatinib: SYK-SSc is a trial with {54|S randomised, @SYK-SSc} in it, {36|S randomised, g=fostamatinib, @SYK-SSc} on fostamatinib, {18|S randomised, g=placebo, @SYK-SSc} on placebo, {24|W week, treat, @SYK-SSc} weeks. {More|A hypertension, n, v=11, g=fostamatinib, of=36, @SYK-SSc} hypertension, 11 of 36. Skin results are awaited.

Haematologists treat 420 mg as a full dose.
=== placebo-essay-i4 | article | narrative review
On placebo: an essay with numbers

"We have lost the placebo arm," complained a veteran, and had a point.

In ARCADIA of the year 1998, {34|S randomised, g=placebo, @ARCADIA} people were randomised to placebo, {68|S randomised, g=interferon, @ARCADIA} to interferon. Placebo let the skin get worse: mRSS {+1.2|M change, t=P12M, g=placebo, dir=worsened, @ARCADIA} at {12|W month, assess, @ARCADIA} months, interferon {+0.9|M change, t=P12M, g=interferon, dir=worsened, @ARCADIA}. Flu-like illness was had by {51|A flu-like illness, n, g=interferon, of=68, @ARCADIA}.

A quarter of a century on, it is another world. In NOVA-SSc, {109|S randomised, g=placebo, @NOVA-SSc} on placebo improved by {7.3|M change, v=-7.3, t=P52W, g=placebo, dir=improved, @NOVA-SSc} and {111|S randomised, g=lenzumestrocel, @NOVA-SSc} on lenzumestrocel by {7.0|M change, v=-7.0, t=P52W, g=lenzumestrocel, dir=improved, @NOVA-SSc} points within {52|W week, assess, @NOVA-SSc} weeks. Of the participants {79%|X fp, of=220, @NOVA-SSc} were women and {all|T diffuse, all, @NOVA-SSc} were diffuse. Background mycophenolate, 71%.

Cole-Bautista et al. made the test. Out of {46|S randomised, @Cole-Bautista et al.} volunteers {23|S randomised, g=told, @Cole-Bautista et al.} were told that they would be getting placebo and {23|S randomised, g=not told, @Cole-Bautista et al.} were not told. The mRSS came down alike in both groups ({no difference|M difference, nov, t=P12W, g=told, c=not told, dir=stable, @Cole-Bautista et al.} at {12|W week, assess, @Cole-Bautista et al.} weeks). {Headaches|A headache, named, @Cole-Bautista et al.} were common, from a sugar pill.

Ethics committees allow 6 months without active drug; 12 only with rescue.
=== overlap-myositis-i4 | abstract | narrative review
Scleroderma with muscles inflamed: what to give?

Overlap means trouble twice. Of the {119|S enrolled, @Langford-Ruiz et al.} patients in whom Langford-Ruiz et al. had counted it, {38|T overlap, n, of=119, @Langford-Ruiz et al.} had myositis and so an overlap, {81|T limited, n, of=119, @Langford-Ruiz et al.} had plain limited disease; {17|A death, n, of=119, @Langford-Ruiz et al.} died within {8|W year, follow, @Langford-Ruiz et al.} years of follow-up.

Immunoglobulin suits both halves. Drake-Okada et al. infused 2 g/kg a month in {21|S treated, @Drake-Okada et al.} patients, all with {overlap|T overlap, all, @Drake-Okada et al.} syndromes. Strength got better in 19. The mRSS, {14.9|M score, mean, t=baseline, @Drake-Okada et al.} in the mean at the first infusion, came to {11.0|M score, mean, t=P6M, dir=improved, sig=1, @Drake-Okada et al.} at {6|W month, assess, @Drake-Okada et al.} months ({p=0.006|p}). {Two|A thrombosis, n, of=21, @Drake-Okada et al.} had a thrombosis. {Six|A headache, n, of=21, @Drake-Okada et al.} had headaches.

Rituximab suits neither if Bellweather et al. are right: of {sixteen|S treated, @Bellweather et al.} treated, {nine|S withdrawn, @Bellweather et al.} gave it up as useless; skin {stayed hard|M change, nov, dir=stable, @Bellweather et al.}, as the scores attest. Methotrexate against azathioprine was MYO-SSc's question. {Thirty|S randomised, @MYO-SSc} in two equal groups, methotrexate {15|S randomised, g=methotrexate, @MYO-SSc}, azathioprine {15|S randomised, g=azathioprine, @MYO-SSc}; after a year, equal CK (312 and 298 U/L).

Prednisone above 15 mg, though, is to be shunned.
=== mri-us-skin-i4 | abstract | narrative review
Measuring skin without pinching it

The Rodnan score takes a good hand; machines take current. We look at studies in which both were used under treatment.

Ultrasound: Hesselbach et al. measured {26|S enrolled, @Hesselbach et al.} patients on mycophenolate, every quarter. {Nineteen|X f, of=26, @Hesselbach et al.} women; {14|T diffuse, n, of=26, @Hesselbach et al.} diffuse, {12|T limited, n, of=26, @Hesselbach et al.} limited. By {12|W month, assess, @Hesselbach et al.} months thickness at the forearm had gone from 1.9 to 1.6 mm, mRSS from {16.2|M score, mean, t=baseline, @Hesselbach et al.} to {12.5|M score, mean, t=P12M, dir=improved, sig=1, @Hesselbach et al.} (means, {p=0.002|p}).

Elastography: in {44|S enrolled, @Maeda-Owens et al.} patients and {40|S enrolled, g=healthy controls, @Maeda-Owens et al.} healthy controls, Maeda-Owens et al. could tell the two apart by 3.2 m/s. After {2|W year, follow, @Maeda-Owens et al.} years of follow-up, mRSS had not moved ({9|M score, median, t=baseline, @Maeda-Owens et al.}, then {9|M score, median, t=P2Y, dir=stable, @Maeda-Owens et al.}, medians), stiffness had. {Three|S withdrawn, @Maeda-Owens et al.} patients dropped out.

Durometer: a substudy of PONTUS. The trial had {60|S randomised, @PONTUS} participants, {40|S randomised, g=drug, @PONTUS} on drug and {20|S randomised, g=placebo, @PONTUS} on placebo; with the durometer, 8 units parted them at week {26|W week, assess, @PONTUS}, with mRSS {1.5|M difference, v=-1.5, t=P26W, g=drug, c=placebo, dir=improved, @PONTUS} in favour of drug. {Two|A hepatitis, n, g=drug, of=40, @PONTUS} had hepatitis on drug.

Raters differ by 4.6 points, one rater from himself by 2.5. A device costs 2,000 to 60,000 dollars.
