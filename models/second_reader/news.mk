=== zelivarant-wire-h4 | news | randomised trial
Daily pill loosens tight skin in mid-stage scleroderma study

LISBON, May 14 - A tablet that blocks an enzyme in scar-forming cells made the skin of people with scleroderma more supple, its Danish developer reported on Thursday, and shares rose 11 percent.

By lot, {126|S randomised} adults, every one of them with {diffuse|T diffuse, all} cutaneous systemic sclerosis, were put on zelivarant or on dummy tablets: {42|S randomised, g=5 mg} swallowed 5 mg a day, {43|S randomised, g=15 mg} swallowed 15 mg and {41|S randomised, g=placebo} got placebo, all for {36|W week, treat} weeks. Their average age was 49.

The Rodnan skin score, which runs from 0 to 51, averaged {23.1|M score, mean, t=baseline} at the outset. By week {36|W week, assess} it had dropped {6.4|M change, mean, v=-6.4, t=P36W, g=15 mg, dir=improved} points in the 15 mg group, {3.9|M change, mean, v=-3.9, t=P36W, g=5 mg, dir=improved} in the 5 mg group and {2.8|M change, mean, v=-2.8, t=P36W, g=placebo, dir=improved} with placebo, a gap of {3.6|M difference, v=-3.6, t=P36W, g=15 mg, c=placebo, dir=improved} points between the top dose and placebo (p={0.011|p, sig=1}). Lung capacity fell by 1.9 percent of predicted in both.

Shingles hit {three|A shingles, n, g=15 mg, of=43} patients on 15 mg and {one|A shingles, n, g=placebo, of=41} on placebo. {Nobody died|A death, absent}.

A Phase III program at 90 sites is due to open in 2027. About 125,000 Europeans are thought to have the disease.

=== paraffin-newsletter-h4 | news | randomised trial
From our hand clinic: warm wax, nimble fingers

Those who walk past Room 4 on a Tuesday will have smelled the paraffin. Now the figures are in.

Our occupational therapists asked {thirty-four|S enrolled} patients with systemic sclerosis to join; {twenty-six|X f, of=34} were women and {eight|X m} men, and {21|T limited, n, of=34} had the limited form against {13|T diffuse, n, of=34} with diffuse skin disease. A coin decided who dipped their hands in wax before exercising ({n=17|S randomised, g=wax}) and who merely exercised ({n=17|S randomised, g=exercise}). Both did ten minutes twice daily for {12|W week, treat} weeks.

{Thirty-one|S completed} saw it through; the {three|S withdrawn} who did not blamed the parking.

At {12|W week, assess} weeks fingers spread 1.4 cm wider in the wax group and 0.6 cm wider in the other (p = 0.03). The HAMIS score fell from 9.1 to 6.7. As for the modified Rodnan skin score, {neither group moved|M change, nov, t=P12W, dir=stable} at all in that time. The wax left a {mild burn|A burn, named, sev=mild, g=wax} on the wrist of {one|A burn, n, g=wax, of=17} lady; it healed in six days.

Sister Margit is happy to show the bath to anyone from 2 p.m. on. The coffee morning is on 9 March.

=== tornexib-topline-h4 | news | randomised trial
Corvane Announces Topline Results From Phase 2b SOFTEN Study of Tornexib in Systemic Sclerosis

CAMBRIDGE, Mass., Sept. 3 -- Corvane Therapeutics (Nasdaq: CRVN) today reported that its Phase 2b study, SOFTEN, fell short of the primary endpoint.

- SOFTEN enrolled {n=154|S enrolled} participants, of whom {152|S treated} received at least one dose and were included in the safety analysis ({101|S treated, g=tornexib} tornexib, {51|S treated, g=placebo} placebo).
- Primary endpoint: placebo-adjusted LS mean change in mRSS at Week {48|W week, assess} was {-1.3|M difference, ls_mean, t=P48W, g=tornexib, c=placebo, dir=improved} (95% CI {-3.6|cl} to {1.0|ch}; p={0.27|p, sig=0}).
- mRSS responders (a decrease of 5 points or more): {58.4%|M responders, t=P48W, g=tornexib, dir=improved} versus {52.9%|M responders, t=P48W, g=placebo, dir=improved}.
- FVC: treatment difference 62 mL (nominal p=0.048).

Treatment-emergent adverse events occurred in {88.1%|A any adverse event, pct, g=tornexib, of=101} of the tornexib arm and {84.3%|A any adverse event, pct, g=placebo, of=51} of the placebo arm; the most common was diarrhea ({37.6%|A diarrhea, pct, g=tornexib, of=101} and {11.8%|A diarrhea, pct, g=placebo, of=51}). Serious adverse events were reported for {9|A serious adverse event, n, g=tornexib, of=101, ser=1} and {6|A serious adverse event, n, g=placebo, of=51, ser=1} participants, respectively, and {none was considered treatment-related|A treatment-related serious adverse event, absent, rel=1, ser=1}.

Corvane had cash of $212 million on June 30 and will cut its workforce by 30 percent. Conference call at 8:30 a.m. ET; dial 555-0148.

=== registry-reflux-mag-h4 | news | cohort study
What the big Nordic register tells us about staying on treatment

Members often write to ask: "How long can I stay on mycophenolate?" An answer has come from the Nordic register, in which doctors followed {1,268|S enrolled} people with systemic sclerosis for {4.6|W year, follow, median} years (that is the middle value).

Four in five readers of this magazine are women, and so it was there: {1,027|X f, of=1268} were, or {81|X fp} per cent. Limited disease outnumbered diffuse, {884|T limited, n, of=1268} to {341|T diffuse, n, of=1268}, with {43|T sine, n, of=1268} who had no skin thickening whatsoever (doctors call that sine scleroderma).

Mycophenolate was swallowed by {402|S treated, g=mycophenolate} of them at some time. After {two|W year, assess} years on it, their skin score was {5|M change, median, v=-5, t=P2Y, g=mycophenolate, dir=improved} points lower in the middle of the range (from {2|q3, v=-2} to {9|q1, v=-9} for the central half). Among the reasons to stop were diarrhoea, in {38|A diarrhoea, n, g=mycophenolate, of=402}, and low white cells, in {19|A low white cells, n, g=mycophenolate, of=402}.

A total of 212 had lung scarring at entry, and it was they who stayed on longest: 61 months against 38.

Tip: take the capsules with food, and tell your doctor if you are planning a baby.

=== medpage-abatamod-h4 | news | randomised trial
Add-on Costim Blocker: Skin No, Joints Maybe

— Scleroderma trial misses, but tender joints tell another story

SAN DIEGO -- Adding abatamod to background methotrexate missed its mark in recent-onset systemic sclerosis (SSc), a researcher said here.

In a 24-center trial with {70|S randomised} randomized patients, the modified Rodnan skin score went from {19.8|M score, t=baseline, g=abatamod} to {16.9|M score, t=P24W, g=abatamod, c=placebo, dir=improved, #a} at week {24|W week, assess} among those who drew abatamod and from {20.3|M score, t=baseline, g=placebo} to {17.7|M score, t=P24W, g=placebo, dir=improved} among those who drew placebo (between-group P={0.71|p#a, sig=0}), according to Lena Example, MD, of a university hospital in Basel.

Tender joints, on the other hand, fell by 4.1 and 1.2, she told a session at the annual meeting.

"It was safe, I'll give it that," she said. Of the {36|S randomised, g=abatamod} allocated to the drug, {14|A infection, n, g=abatamod, of=36} had an infection; of the {34|S randomised, g=placebo} allocated to placebo, {13|A infection, n, g=placebo, of=34} had. {One|A pneumonia, n, g=placebo, of=34, sev=severe} placebo patient was hospitalized with severe pneumonia.

Participants were a mean of 51 years old, {77%|X fp, of=70} were female, and anti-Scl-70 was found in 29. Disease lasted under 3 years in all. The mRSS had to be at least 12 on entry.

Disclosures: Example reported fees from six companies.

=== eurekalert-autoab-h4 | news | cohort study
Blood pattern foretells whose skin will harden further

News Release 11-Feb -- University press office

Why does scleroderma stay mild in one person and march on in the next? Immunologists in Leiden and Porto may have found a clue in the blood, they report today.

The team looked back at {318|S enrolled} patients whose samples had been frozen at the first visit. Roughly a quarter, {27.4|T diffuse, pct, of=318} percent, had diffuse cutaneous disease. Sorting by 41 proteins, a computer came up with two endotypes, "inflamed" and "quiet".

{One|W year, assess} year on, the modified Rodnan skin score had risen by five points or more in {18.2|M responders, t=P1Y, g=inflamed, c=quiet, dir=worsened, #i} percent of the inflamed and only {4.6|M responders, t=P1Y, g=quiet, dir=worsened} percent of the quiet (P {<0.001|p#i, sig=1}). All were examined again at {three|W year, assess} years: the mean was then {14.9|M score, mean, t=P3Y, g=inflamed} in the first and {6.2|M score, mean, t=P3Y, g=quiet} in the second. Survival at ten years was 71 and 88 percent.

"A kit with five of the proteins would do," says the first author. Its price may be around 60 euros. The proteins CXCL10 and TNFR1 counted most, with odds ratios of 2.8 (1.7 to 4.6) and 2.1 (1.2 to 3.5).

=== healio-ivloprost-h4 | news | crossover trial
Nebulized iloprost 'no friend of the cough' in scleroderma lung disease

Key takeaways:
- Cough scores did not improve.
- Headache was reported by {nine|A headache, n, g=iloprost, of=22} of {22|S randomised} patients while inhaling iloprost and {two|A headache, n, g=saline, of=22} while on saline.

CHICAGO -- Nebulized iloprost failed to calm the cough of systemic sclerosis in a crossover trial, data presented at CHEST show.

Each of the participants, {18|X f, of=22} of whom were women, went through {2|W week, treat} weeks of either treatment with 7 days off in between; which came first was left to chance. All had an FVC above 50% of predicted and had coughed for at least 8 weeks. Limited disease accounted for {64%|T limited, pct, of=22}.

Cough fell from 38 to 33 per hour with the drug and from 37 to 31 with saline (P = .64). {Flushing|A flushing, named, g=iloprost} came and went, and {one|S withdrawn} patient moved abroad before the second period, leaving {21|S completed} who finished both. {There was no serious adverse event|A serious adverse event, absent, ser=1}.

"We keep looking," a speaker told Healio. "It may be that 4 in 10 of our patients cough because of reflux and not because of the lung."

PERSPECTIVE: A larger device study is under way in 60 people with IPF.

=== cart-broadsheet-h4 | news | case series
'I can close my fist again': engineered cells tried in scleroderma

For the {five|S enrolled} people who let doctors in Erlanberg rebuild their immune system, there was little left to lose. Cyclophosphamide had not helped them; nor, in three cases, had rituximab.

All had {diffuse|T diffuse, all} systemic sclerosis. {Four|X f, of=5} are women, the youngest 23, and the fifth, {a man|X m, v=1}, drives a tram. In a single infusion they were handed back their own T cells, altered so as to hunt B cells down (a million per kilogram of body weight).

"Then we waited," says the head of the unit. {Six|W month, assess} months later the skin score had fallen in each of the {five|M responders, n, t=P6M, dir=improved} by more than a quarter. The tram driver went from {34|M score, t=baseline, g=tram driver} to {19|M score, t=P6M, g=tram driver, dir=improved}; a teacher from {28|M score, t=baseline, g=teacher} to {17|M score, t=P6M, g=teacher, dir=improved}. Nobody has had to go back on tablets in a median of {14|W month, follow, median} months.

It came at a price. {Four|A cytokine release syndrome, n, of=5, sev=mild} had cytokine release syndrome, always mild, and {one|A shingles, n, of=5} shingles; {nerve toxicity was not seen|A nerve toxicity, absent}. A course costs some 320,000 euros. B cells were back after 110 days, give or take 30.

The hospital has treated 41 people with lupus in the same way.

=== review-news-photo-h4 | news | systematic review
Does light therapy help tight skin? Researchers tot up what is known

Sunlamps of a special sort (UVA1) have been shone on hardened skin for thirty years. A group in Kraków has now gone through everything published on it in systemic sclerosis.

Their search brought up {611|S identified, u=records} papers. {Nineteen|S enrolled, u=studies} studies passed muster, with {287|S enrolled} patients among them, most followed for no more than half a year; just two had a control group.

Pooled, the modified Rodnan skin score went down by {4.4|M change, mean, v=-4.4, dir=improved} points on average (95% confidence interval {2.7|ch, v=-2.7} to {6.1|cl, v=-6.1}), the reviewers write, though the studies differed a lot (I2 = 78%). Where half a body served as the control, treated and untreated skin {came out the same|M difference, nov, g=treated, c=untreated, dir=stable}.

Redness after the session was the commonest nuisance, in {16|A redness, pct} per cent; darker skin came next, in {9|A darker skin, pct}.

"Lamps cost about 15,000 zloty and there is no waiting list, so people will go on using them," the head of the group says. "We would just like one honest trial with 80 patients."

In morphea, a different illness, seven of nine trials were positive.

=== twin-case-regional-h4 | news | case report
Surgeons give local woman a new lung, and her hands surprise everyone

Hers is a story of two firsts. Anna, the {woman|S enrolled, v=1; X f, v=1} in question, is 47 and from the valley. She is the first person with scleroderma to be given a lung at the county hospital. And she is the first, as far as her doctors know, whose fingers uncurled afterwards.

She was told of her {limited|T limited, all} systemic sclerosis in 2009. By 2019 she needed 4 litres of oxygen a minute. The operation lasted nine hours and she was on tacrolimus from then on.

Before the transplant her modified Rodnan skin score stood at {15|M score, t=baseline}. {Six|W month, assess} months after it, the score was {8|M score, t=P6M, dir=improved}, and when she came to the {two|W year, assess}-year check it was {4|M score, t=P2Y, dir=improved}. "Nobody promised me that," she says.

It was not all plain sailing. There was {a rejection episode|A rejection, named} in the first spring, treated with 500 mg of steroid on three days, and later {a wound infection|A wound infection, named}. Her lungs work at 84 per cent of the expected volume, up from 37.

About 60 Britons a year with scarred lungs get a transplant; one in three waits more than twelve months. The case is written up in this month's chest journal.
=== ext-scler-press-h4 | news | open-label extension
Vexanta Presents Data From Extension of SOLARIS

STOCKHOLM -- Vexanta AB will today present data from SOLARIS-EXT at the Scandinavian Congress of Rheumatology.

SOLARIS, the parent study, randomized {n=144|S randomised, @SOLARIS} patients with {dcSSc|T diffuse, all, @SOLARIS} to zorafilast or placebo. At Week {48|W week, assess, @SOLARIS} of SOLARIS, mRSS had changed by {-8.8|M change, ls_mean, t=P48W, g=zorafilast, dir=improved, @SOLARIS} and {-5.9|M change, ls_mean, t=P48W, g=placebo, dir=improved, @SOLARIS} (LS means; difference {-2.9|M difference, ls_mean, t=P48W, g=zorafilast, c=placebo, dir=improved, @SOLARIS}, p={0.018|p, sig=1}).

SOLARIS-EXT was joined by {119|S enrolled} of these patients. Irrespective of what they had taken before, they were given zorafilast for {48|W week, treat} more weeks, which {101|S completed} completed. In the placebo-to-zorafilast group ({n=57|S enrolled, g=placebo-to-zorafilast}) mRSS changed by a further {-4.4|M change, mean, t=P48W, g=placebo-to-zorafilast, dir=improved} points, on average, by Week {48|W week, assess} of the extension. In those who remained on zorafilast ({n=62|S enrolled, g=zorafilast-to-zorafilast}) the mean change was {-2.1|M change, mean, t=P48W, g=zorafilast-to-zorafilast, dir=improved}.

Treatment-related adverse events were seen in {38|A treatment-related adverse event, n, of=119, rel=1} patients ({31.9%|A treatment-related adverse event, pct}) of the extension, weight loss in {14|A weight loss, n, of=119} ({11.8%|A weight loss, pct}).

Vexanta was founded in 2014, has 83 employees and trades under VEXA. A Phase 3 study in 360 patients is planned.

=== consumer-lab-h4 | news | randomised trial
Probiotics for the scleroderma gut: worth the money?

Shops sell them by the dozen. Do they help? Singapore doctors checked.

For {60|W day, treat} days, half of their {46|S randomised} volunteers ({23|S randomised, g=probiotic}, picked at random) swallowed a probiotic with ten strains and {23|S randomised, g=placebo} a placebo; after that everyone had the probiotic for {60|W day, treat} days more.

The score for gut trouble, from 0 to 3, dropped by 0.13 and 0.05, a gap which the authors could not tell from chance (P = 0.85). Only reflux got somewhat better by day {120|W day, assess} in those who'd had the real thing from the start (P = 0.004).

Diarrhea was told of by {three|A diarrhea, n, g=probiotic, of=23} people while on the probiotic in the first half, by {two|A diarrhea, n, g=placebo, of=23} on placebo. {One|A death, n, g=placebo, of=23} woman in the placebo group died, of {pneumonia|A pneumonia, n, v=1, g=placebo, of=23, sev=fatal}.

In case you wonder who they were: 52 years old, {91.3|X fp, of=46} percent female, {54.3|T diffuse, pct, of=46} percent diffuse. Skin scores were {8.1|M score, mean, t=baseline, g=probiotic} and {7.7|M score, mean, t=baseline, g=placebo} as means at the outset.

Cost: 68 dollars for 30 sachets. Verdict: 2 stars out of 5.

=== el-pais-like-biopsy-h4 | news | open-label trial
Tocilizumab under the microscope in Granada

Years of collagen undone in a season: thus one could caption the pictures that dermatologists from Granada showed on Monday.

They had taken slivers of skin from {fourteen|S enrolled} people before tocilizumab and {13|W week, assess} weeks into it. In the {eleven|S analysed} whose second sliver could be used, the number of scar-making cells was 60 per cent down. And to the hand, too, skin felt softer. In week {13|W week, assess} the Rodnan score, in the mean {24.4|M score, mean, t=baseline} at the start, was {21.5|M score, mean, t=P13W, dir=improved}; in week {39|W week, assess}, when {nine|S completed} were still under treatment, {17.8|M score, mean, t=P39W, dir=improved} ({n=9|n}).

All of the {fourteen|S enrolled} had {diffuse|T diffuse, all} scleroderma. {Nine|X f, of=14} were women, {five|X m} men.

What was lost on the way? {Two|A cellulitis, n, of=14} people got cellulitis, and in {one|A low neutrophil count, n, of=14; A discontinuation due to adverse event, n, of=14} a low neutrophil count led to the drug being stopped. Cholesterol rose by 22 mg/dl in the mean.

"Fourteen is not a thousand," says Dr. Quesada, whose clinic has seen 310 patients with scleroderma since 1995. Each vial is billed at 270 euros.

=== ascp-pharm-weekly-h4 | news | drug interaction study
Does mycophenolate need a blood level? Pharmacists weigh in

A dose is not a level. In systemic sclerosis, hospital pharmacists from Utrecht found, two persons who take the same 1,500 mg twice daily may differ sixfold.

They sampled {48|S enrolled} outpatients eight times over half a day. The exposure came to 45 mg·h/L in the median, from 14 to 87. Proton pump inhibitors (n = 33) cut it by a quarter.

It mattered for skin. Those who were above the median exposure (high exposure) had had a drop in mRSS of {6|M change, median, v=-6, t=P1Y, g=high exposure, c=low exposure, dir=improved, #h} points after {one|W year, assess} year; those below (low exposure), one of {2|M change, median, v=-2, t=P1Y, g=low exposure, dir=improved} (medians; P = {0.04|p#h, sig=1}). It did not matter for lungs.

Those with high levels paid with their blood and bowels: leukopenia in {7|A leukopenia, n, g=high exposure} against {1|A leukopenia, n, g=low exposure}, diarrhea in {9|A diarrhea, n, g=high exposure} against {8|A diarrhea, n, g=low exposure}.

There were {39|X f, of=48} women; {27|T diffuse, n, of=48} of the {48|S enrolled} had diffuse and {21|T limited, n, of=48} limited disease. Body weight ran from 44 to 108 kg.

For transplant patients, 30 to 60 mg·h/L has been the target for 20 years. The test is 35 euros.

=== who-is-who-qa-h4 | news | cohort study
"Half of what we do is wait": 3 minutes with Ines Amaral

Portugal's youngest professor of rheumatology has published a cohort from the Azores.

How many patients live out there?
We know of {fifty-nine|S enrolled}, on nine islands. {Fifty-one|X f, of=59} women.

What sort of disease?
Mild as a rule: {forty-six|T limited, n, of=59} have the limited kind. {Nine|T diffuse, n, of=59} have the diffuse one, and {four|T overlap, n, of=59} an overlap, with lupus mostly.

You waited. For what?
For {ten|W year, follow} years, in fact, for that is how long we followed them. {Sixteen|A death, n, of=59} died, {six|A pulmonary hypertension, n, of=16, sev=fatal} of these of pulmonary hypertension, {four|A cancer, n, of=16, sev=fatal} of cancer.

And the skin?
Left alone, it thins. A mean score of {22|M score, mean, t=baseline, g=diffuse} is what I felt in the {nine|n; T diffuse, n, of=59} diffuse patients when we met; {five|W year, assess} years on, {14|M score, mean, t=P5Y, g=diffuse, dir=improved}. Of the limited ones there's nothing to tell.

Any treatment?
Mycophenolate, mostly. I don't give steroids above 10 mg.

Your dream?
A helicopter. The nearest catheter lab is 1,400 kilometres away, and the fog is no help.

=== asia-times-thalid-h4 | news | randomised trial
Hanoi trial: jasmine-flower compound fails

HANOI: What grandmother boiled for sore joints is no cure for scleroderma. That, put shortly, is what has come out of a trial at the capital's skin hospital.

Into it went {sixty-six|S randomised} patients, randomised in blocks of six to the flower's extract ({33|S randomised, g=extract}) or to caramel-coloured water ({33|S randomised, g=water}) for {20|W week, treat} weeks. Mean Rodnan scores at the beginning: {19.4|M score, mean, t=baseline, g=extract} with the extract, {20.1|M score, mean, t=baseline, g=water} with water. Mean scores at {20|W week, assess} weeks: {19.9|M score, mean, t=P20W, g=extract, c=water, dir=worsened, #e} and {19.0|M score, mean, t=P20W, g=water, dir=improved} (P={0.58|p#e, sig=0}).

More people were sick, besides. Vomiting befell {12|A vomiting, n, g=extract, of=33} in the extract group, only {2|A vomiting, n, g=water, of=33} in the water group. A jump in liver enzymes ({n=3|A liver enzyme elevation, n, g=extract, of=33}) was seen with the extract alone.

The patients were aged 45 on the average; {58|X f, of=66} were women, and diffuse disease, at {50|T diffuse, n, of=66}, was three times as frequent as limited ({16|T limited, n, of=66}).

A kilo of the flowers fetches 300,000 dong at the market.

=== sci-alert-ultra-h4 | news | cohort study
A phone camera can score skin, almost as well as a doctor

Press release, School of Engineering -- for release 6 January

Pinching skin at 17 places takes training and, worse, a doctor. An algorithm fed with phone pictures may take over, say engineers and rheumatologists from Lausanne.

Training was done on 21,000 pictures. Then came the test: {88|S enrolled} patients with systemic sclerosis ({74|X f, of=88} women) photographed themselves at home, and two doctors scored them in the clinic in the same week. The doctors' mean was {12.6|M score, mean} ± {8.4|sd} points. The phone was off by 2.3 points on average, and the two doctors by 1.9 from each other; the correlation was 0.91.

Would it see change? {Forty-one|S analysed} of the patients came again after {9|W month, assess} months. In {10|M responders, n, t=P9M, dir=improved} of them doctors found the score to be five or more points better, in {6|M responders, n, t=P9M, dir=worsened} five or more worse. The phone agreed on 13 out of those 16.

Darker skin made for larger errors (3.8 points), and hands were easier than thighs. "We need 500 faces from four continents," says the engineer.

The app is not for sale. Its code, 9,400 lines, is free.

=== drugmkt-india-h4 | news | randomised trial
Biosimilar rituximab no worse than original in scleroderma: Pune study

PUNE: A copy at a third of the price has held its own. In a study sponsored by the maker, {120|S randomised} patients from nine Indian centres were randomised to the biosimilar ({60|S randomised, g=biosimilar}) or to the originator ({60|S randomised, g=originator}), 1 g twice, as the computer's lot decided.

The measure was the fall in mRSS from baseline by the {24th|W week, assess} week. It came to {8.02|M change, mean, v=-8.02, t=P24W, g=biosimilar, dir=improved} (SD {4.51|sd}) and {8.36|M change, mean, v=-8.36, t=P24W, g=originator, dir=improved} (SD {4.77|sd}) points, the means being {0.34|M difference, mean, v=0.34, t=P24W, g=biosimilar, c=originator, dir=stable} apart (90% CI {-1.07|cl} to {1.75|ch}), which is inside the limits of ±2.5 set beforehand.

Infusion reactions, {eighteen|A infusion reaction, n, g=biosimilar, of=60} in number of patients with the biosimilar and {twenty|A infusion reaction, n, g=originator, of=60} with the originator, were never beyond grade 2. Tuberculosis came back in {one|A tuberculosis, n, g=biosimilar, of=60} patient on the biosimilar. {Not one patient died|A death, absent}.

Antibodies against the drug were found in 4 and 5.

Of all patients, {84.2%|X fp, of=120} were female and {65%|T diffuse, pct, of=120} had diffuse disease. A course will cost Rs 38,000.
=== letter-nurse-mag-h4 | news | retrospective study
Nursing Scleroderma: what twelve winters of iloprost have taught us

We began in 2011 with four recliners. Charts have now been gone through by two of our nurses, and here is what stood in them.

Infused, over the twelve winters, were {164|S treated} patients, some once, some forty times. The rate began at 0.5 ng/kg/min and could be doubled every half hour. It never got to 2 in more than a third of them.

That has its reasons. Headache in {66|A headache, pct, of=164} per cent, nausea in {29|A nausea, pct, of=164} and jaw pain in {21|A jaw pain, pct, of=164}: no drip of ours is liked less. Hypotension brought the infusion to an early end in {seventeen|A hypotension, n, of=164}. {Nobody died|A death, absent} in the chair.

Who were they? Women, {141|X f, of=164}, and men, {23|X m}. As to the form of the disease, {118|T limited, n, of=164} belong to the limited, {39|T diffuse, n, of=164} to the diffuse and {7|T sine, n, of=164} to the sine scleroderma subset.

Did it help? Fingers, yes. By {four|W week, assess} weeks after the first infusion attacks were fewer by 39 per cent. The skin score, available from the charts of {ninety|S analysed}, was {8|M score, median, t=baseline} in the median ahead of the first winter and {8|M score, median, t=P1Y, dir=stable} when {one|W year, assess} year had gone by.

The team thanks the 61 volunteers who have knitted gloves since 2015.

=== wire-two-studies-h4 | news | randomised trial
Steroid-free regimen holds its own in scleroderma muscle disease

Overlap is the name for it when scleroderma comes with inflamed muscles, and {fifty-two|S randomised} such patients, {overlap|T overlap, all} syndrome without exception, let themselves be randomised in Warsaw and Vilnius.

{Twenty-five|S randomised, g=IVIG alone} had IVIG alone and {twenty-seven|S randomised, g=IVIG plus prednisone} had it with prednisone, {six|W month, treat} months long in either case. Strength, which ranges up to 150, was 11 points better with the former, 14 with the latter (P = 0.22) by month {six|W month, assess}.

The prednisone did show in the blood: diabetes was new in {four|A diabetes, n, g=IVIG plus prednisone, of=27}. A renal crisis, too, was seen in {one|A renal crisis, n, g=IVIG plus prednisone, of=27} patient, and again it was one on prednisone. Headache plagued both groups, {ten|A headache, n, g=IVIG alone, of=25} and {twelve|A headache, n, g=IVIG plus prednisone, of=27} patients.

For completeness: skin scores averaged {6.6|M score, mean, t=baseline} in the whole group when treatment began. After the {six|W month, assess} months they {had not changed|M change, nov, t=P6M, dir=stable}.

{Forty-one|X f, of=52} of the patients were women. Polish rules allow up to 2 g/kg every 4 weeks. A trial of 1,000 people this will never be.

=== upi-animal-first-h4 | news | open-label trial
What a diabetes pill does to scarred skin

Metformin is cheap, old and, in rats, good for scars: a dose of 200 mg/kg made their skin 28 percent thinner. Would 1 g twice daily do the same in man?

Egyptian physicians, curious, prescribed it to {thirty|S treated, g=metformin} people with systemic sclerosis, while {thirty|S enrolled, g=control} more, matched for age, went on as before and formed the control. No lots were drawn. All women ({60|X f} in number), they were seen at {12|W week, assess} and {24|W week, assess} weeks.

By the first of these visits the skin score {had not stirred|M change, nov, t=P12W, g=metformin, dir=stable} with metformin. By the second it had, from {17.6|M score, mean, t=baseline, g=metformin} to {14.1|M score, mean, t=P24W, g=metformin, dir=improved}, as averages, in the metformin group (p = {0.01|p, sig=1}); from {17.2|M score, mean, t=baseline, g=control} to {16.8|M score, mean, t=P24W, g=control, dir=improved} in the control group (p = {0.44|p, sig=0}).

The pill's well-known gift, loose stools, was received by {13|A loose stools, n, g=metformin, of=30}; a metallic taste, by {6|A metallic taste, n, g=metformin, of=30}. {Low sugar was seen in nobody|A low sugar, absent}.

Diffuse disease: {19|T diffuse, n, g=metformin, of=30} and {17|T diffuse, n, g=control, of=30}. Thirty tablets cost 12 pounds, that is, 25 cents.

=== kyodo-long-surv-h4 | news | cohort study
Japan's scleroderma patients live longer, 30-year chart review shows

KANAZAWA -- Compare those told of their disease before 2000 with those told since, and two different illnesses seem to stand before you.

Doctors here did the comparing in {645|S enrolled} patients with systemic sclerosis: {288|S enrolled, g=before 2000} from before 2000, {357|S enrolled, g=since 2000} from later. Diffuse disease, then at {45|T diffuse, pct, g=before 2000, of=288} percent, has come down to {36|T diffuse, pct, g=since 2000, of=357}. Ten-year survival has gone up, from 76 to 90 percent.

Of the former group {131|A death, n, g=before 2000, of=288} have died by now, of the latter {41|A death, n, g=since 2000, of=357}. Mean observation was {15.2|W year, follow, mean} years. The skin score at the first visit ({16.3|M score, mean, t=baseline, g=before 2000} and {13.1|M score, mean, t=baseline, g=since 2000}, means) has become lower as well, which the authors put down to earlier referral.

No less telling is what they were given: high-dose steroids in 58 and 12 percent, mycophenolate in none and 31.

There were {seven|X ratio} women to each man over the whole time. Japan counts about 30,000 registered patients, of whom the youngest is 4.

=== vet-of-trials-oped-h4 | news | randomised trial
Opinion: We keep testing the wrong people

Take ORCHID, published last week. {One hundred and eight|S randomised} people with {diffuse|T diffuse, all} scleroderma, randomised 1:1 to apremilimod or placebo, {28|W week, treat} weeks of it. Result: {minus 5.1|M change, v=-5.1, t=P28W, g=apremilimod, c=placebo, dir=improved, #o} against {minus 4.8|M change, v=-4.8, t=P28W, g=placebo, dir=improved} Rodnan points at week {28|W week, assess}, p = {0.77|p#o, sig=0}. The drug, it is said, has failed.

Has it? Placebo patients get better by themselves once their disease is old, and in ORCHID it was 3.4 years old on average. Those ill for less than 18 months, a mere 31 people, were where any drug might have shown what it can do.

I am not blind to the harm. Diarrhoea took hold of {29|A diarrhoea, n, g=apremilimod, of=54} of the {54|S randomised, g=apremilimod} on the drug, and of {11|A diarrhoea, n, g=placebo, of=54} of the {54|S randomised, g=placebo} on placebo. {Four|A low mood, n, g=apremilimod, of=54} people on the drug had low mood, {one|A suicide attempt, n, g=apremilimod, of=54, ser=1} of whom attempted suicide. That must be told to anyone who takes it, be it for psoriasis or for this.

But 30 years and 70 trials into this business we should know whom to ask. A skin score of 15 or more, a rise by 3 points in the half year before: there you have your people. They may be one in ten of those I see.

(The author, a rheumatologist, was paid by two makers of rival drugs.)

=== eurek-bone-h4 | news | cross-sectional study
Thin bones found in four of ten with scleroderma

NEWS RELEASE 3-JUL-2026

Men and women with systemic sclerosis lose bone early, Hungarian researchers report in Osteology Open, and the harder the skin, the thinner the bone.

For comparison with {110|S enrolled} patients ({101|X f, of=110} women, {9|X m} men) they invited {110|S enrolled, g=controls} controls of like age and weight. Bone density at the hip: 0.81 and 0.89 g/cm2 (p<0.001). Osteoporosis: 41% and 19%.

Set apart by type, the patients with the diffuse form, {37|T diffuse, n, of=110} in number, had a mean skin score of {18.8|M score, mean, g=diffuse} (SD {7.9|sd}), whereas {5.2|M score, mean, g=limited} (SD {3.1|sd}) was found in the {73|T limited, n, of=110} with the limited form. Hip density went down by 0.004 for each point.

Fractures had been suffered by 26 patients and 12 controls in their lives. Few took vitamin D, and a mere 14 had ever had a scan.

"Prednisone above 7.5 mg is one reason. Sunless hands are another," says the senior author. A year of alendronate costs 20 euros.

The team next hopes to follow 300 patients for five years.

=== aarp-like-yoga-h4 | news | randomised trial
Breathe in, breathe out, by video

Loretta, 66, hadn't touched her toes since the Clinton years. She doesn't today either, "but I'm closer."

She is among the {114|S randomised} people with scleroderma whom a Michigan team randomised to yoga by video ({57|S randomised, g=yoga}), twice a week over {10|W week, treat} weeks, or to a waiting list ({57|S randomised, g=waiting list}).

The yogis, when week {10|W week, assess} came, were 3.9 points less tired than the rest on the PROMIS scale (P=.02). At {6|W month, assess} months the difference was 1.1 points and no longer sure (P=.47). In neither group was the skin looked at; shoulders were.

Back pain was something that {five|A back pain, n, g=yoga, of=57} yogis reported, and {one|A wrist fracture, n, g=yoga, of=57, ser=1} fell off her mat and broke her wrist, a wrist fracture being the trial's only serious adverse event ({n=1|A serious adverse event, n, g=yoga, of=57, ser=1}).

They were 58 on average. Women outnumbered men by {103|X f, of=114} to {11|X m}; {64%|T limited, pct, of=114} had limited disease. {Ninety-two|S completed} filled in all three questionnaires.

Want to try? The 20 videos are free. About 1 in 4,000 Americans has scleroderma.
=== wire-refused-h4 | news | randomised trial
Tender skin, tough luck: antibody shot beaten by placebo

MADRID (MediPress) - It was to be the first of its kind. But a shot that ties up interleukin 17A, bimekuzol, was outdone by water in systemic sclerosis, Spanish doctors have had to admit.

Water was injected in {47|S treated, g=placebo} people, bimekuzol in {45|S treated, g=bimekuzol}, each month for {40|W week, treat} weeks. ({Ninety-four|S randomised} had been randomised; two never turned up.) When the {40|W week, assess} weeks were over, the Rodnan score was found to have sunk by {2.2|M change, mean, v=-2.2, t=P40W, g=bimekuzol, dir=improved} points with the shot, but by {4.9|M change, mean, v=-4.9, t=P40W, g=placebo, dir=improved} with water, the average being meant in both cases. The difference of {2.7|M difference, mean, v=2.7, t=P40W, g=bimekuzol, c=placebo, dir=worsened} was significant (p={0.03|p, sig=1}), only the wrong way round.

Thrush in the mouth plagued {eight|A thrush, n, g=bimekuzol, of=45} on the shot and {not one|A thrush, absent, g=placebo} on water. A bowel inflammation came to light in {two|A bowel inflammation, n, g=bimekuzol, of=45} of the former.

What about brodalumab, a relative, which Japanese doctors have praised? "Different drug, different patients," they say: in their own trial, {33|T limited, n, of=94} had limited disease.

Psoriasis, for which 1.2 million take such shots, is not at issue.

=== sjogren-mag-h4 | news | cohort study
Dry eyes, stiff fingers: two diseases in one

Sjögren's and scleroderma like to travel together. How often? Of the {480|S enrolled} people with scleroderma seen by the Lille and Oviedo clinics, 98 turned out to have both.

Those 98 were a gentler lot. Their skin score, at the first visit, came to a mean of {5.8|M score, mean, t=baseline, g=with Sjögren's}, that of the rest to {9.4|M score, mean, t=baseline, g=without Sjögren's}. Limited disease made up {81|T limited, pct, g=with Sjögren's, of=98} per cent of the former and {63|T limited, pct, g=without Sjögren's} per cent of the latter. Lymphoma, the thing to be feared, was found in two of the former.

One study had looked at this before, Okoro 2013. In it were {133|S enrolled, @Okoro 2013} patients, {119|X f, of=133, @Okoro 2013} of them women; {14|T diffuse, n, of=133, @Okoro 2013} had diffuse disease. Its follow-up was {three|W year, follow, @Okoro 2013} years.

How were things {seven|W year, assess} years on? In Lille and Oviedo, {61|A death, n, of=480} patients had died by then. The skin of those alive had a score of {6.9|M score, mean, t=P7Y} on average.

Women: {414|X f, of=480}. Ro antibodies: 151. And a practical hint: drops without preservatives, six times a day.

=== biz-daily-merger-h4 | news | randomised trial
Nordheim snaps up scleroderma drug after mid-stage win

OSLO, June 11 - Nordheim Pharma will pay $1.1 billion for Tessaly Bio, whose integrin blocker TB-09 came through a Phase 2a test last month.

What it buys is a trial of {39|S randomised} patients. Randomised in a 2:1 ratio, {26|S randomised, g=TB-09} swallowed TB-09 and {13|S randomised, g=placebo} placebo, {12|W week, treat} weeks in all. There wasn't one of the {39|S randomised} who failed to complete.

FVC was up 42 ml, against a loss of 29 ml. Less was seen on skin. The mRSS, {15.5|M score, mean, t=baseline, g=TB-09} on average in the TB-09 arm to start with, stood at {14.2|M score, mean, t=P12W, g=TB-09, c=placebo, dir=improved, #t} at week {12|W week, assess}; in the placebo arm {16.1|M score, mean, t=baseline, g=placebo} became {15.3|M score, mean, t=P12W, g=placebo, dir=improved} (p={0.60|p#t, sig=0}).

The commonest side effect, itching, was mentioned by {7|A itching, n, g=TB-09, of=26} people taking TB-09 and {4|A itching, n, g=placebo, of=13} taking placebo.

Tessaly's backers will make nine times their money. Its next study, of 270 patients with IPF, starts at 60 sites in January. Nordheim shares were off 3.4 percent at 0810 GMT.

=== hosp-press-rtx-men-h4 | news | retrospective cohort
Two drugs, one goal: clinic compares rituximab with tocilizumab

For want of a trial, doctors at St. Elmo's have compared what they had: {51|S treated, g=rituximab} patients who were given rituximab and {38|S treated, g=tocilizumab} who were given tocilizumab, all with {diffuse|T diffuse, all} scleroderma, all between 2014 and 2023.

"On skin you might toss a coin," says the chief. {Twelve|W month, assess} months into treatment the modified Rodnan score had dropped by {34|M percent_change, v=-34, t=P12M, g=rituximab, dir=improved} percent in the rituximab group; {31|M percent_change, v=-31, t=P12M, g=tocilizumab, dir=improved} percent was what the tocilizumab group achieved. {No difference|M difference, nov, t=P12M, g=rituximab, c=tocilizumab, dir=stable} could be shown between the two.

On infections you might not. A serious infection befell {ten|A serious infection, n, g=rituximab, of=51, ser=1} of those given rituximab as against {three|A serious infection, n, g=tocilizumab, of=38, ser=1} of those given tocilizumab. Low antibody levels (IgG under 6 g/l) were recorded for the former alone, {eleven|A low antibody level, n, g=rituximab, of=51} times out of the {fifty-one|S treated, g=rituximab}.

Age was 48 against 50, and {71|X fp, g=rituximab, of=51} against {79|X fp, g=tocilizumab, of=38} percent were women. Choice of drug hung on the antibodies (Scl-70 in 61 against 45 percent) and, one must admit, on the day of the week.

Now 400 patients are wanted for a proper trial.

=== dermtimes-h4 | news | randomised trial
Fractional CO2 Laser Opens Mouths in SSc

Split-face? Not quite. Half the mouth of each of {18|S treated; X f, of=18} women was lasered in three sessions, the other half left for later, and a coin told which.

After {20|W week, assess} weeks, the treated half of the upper lip had lost 1.2 lines, the other 0.1 (P=.001). Opening, which no one can do by halves, was up by 4.4 mm (range, −1 to 11).

Nothing was learned about the disease at large; the mRSS, {12.3|M score, mean, t=baseline} (SD {6.6|sd}) beforehand, was left at that.

Pain was rated 6 of 10 in spite of numbing cream. Crusts formed in all {18|A crust, n, of=18}, brown spots in {5|A brown spot, n, of=18}, and a cold sore in {1|A cold sore, n, of=18}. {There was no scarring|A scarring, absent}.

Limited disease was recorded in {11|T limited, n, of=18} and diffuse in {7|T diffuse, n, of=18} of these {18|S treated; X f, of=18} women. Immunosuppressants were taken by 9.

"Two more sessions would have got us 2 more millimeters," the author guessed. Laser units start at $85,000.
=== ap-mesench-h4 | news | phase 1 trial
Cord cells given by drip found safe in scleroderma, French team says

BORDEAUX - Twenty is what they had hoped for; {nineteen|S enrolled} is what they got. On these people with {diffuse|T diffuse, all} scleroderma, and on nobody before them in France, cells from umbilical cords were tried.

One drip was the lot of the first {nine|S treated, g=one drip}. The other {ten|S treated, g=two drips} had two, a month apart. A fever on the evening of the drip, {mild|A fever, named, g=one drip, sev=mild; A fever, named, g=two drips, sev=mild} in all, was noted in {two|A fever, n, g=one drip, of=9} of the former and {six|A fever, n, g=two drips, of=10} of the latter. Clots, of which everyone had been afraid? {There were none|A clot, absent}.

When the skin was felt again {six|W month, assess} months later, the Rodnan score of the one-drip people had come down from {25|M score, median, t=baseline, g=one drip} to {21|M score, median, t=P6M, g=one drip, dir=improved}, that of the two-drip people from {27|M score, median, t=baseline, g=two drips} to {19|M score, median, t=P6M, g=two drips, dir=improved}. Medians, these, and without a control group.

{One|W year, assess} year after, {eighteen|S analysed} were seen once more; one had moved to Réunion.

Some 40 hospitals round the world offer cord cells for 1 in 3 known ailments, most of them without proof.

=== mp-poster-rnap-h4 | news | cohort study
Poster Watch: Who Loses Skin Thickness on MMF?

— Those with RNA polymerase III, it would seem

DENVER -- Not everyone's skin answers to mycophenolate mofetil (MMF). In a poster tucked away in the last row, residents from Omaha listed what went along with a response in {139|S treated} patients.

Response, in their book, was an mRSS decline of no less than 5 points and 25% at {12|W month, assess} months. It was met by {57%|M responders, t=P12M, dir=improved} ({79|n} of {139|S treated}).

What went along with it? RNA polymerase III (OR 2.9, 95% CI 1.3-6.5), tendon rubs (OR 2.1), and a score above 20. What did not? Age, sex, dose. Between dcSSc ({n=104|T diffuse, n, of=139}), where the mean change was {-6.9|M change, mean, t=P12M, g=dcSSc, dir=improved}, and lcSSc ({n=35|T limited, n, of=139}), where it was {-1.0|M change, mean, t=P12M, g=lcSSc, dir=improved}, the difference was to be expected.

A quarter or so stopped. GI upset led the reasons, with {16|A GI upset, n, of=139} patients, before cytopenia, with {7|A cytopenia, n, of=139}.

SLS II, the trial everybody quotes, had {69|S treated, g=MMF, @SLS II} patients treated with MMF; mRSS improvement there amounted to {4.9|M change, v=-4.9, t=P24M, g=MMF, dir=improved, @SLS II} points at {24|W month, assess, @SLS II} months.

Posters come down at 4 p.m. today, #1387 among them.

=== belgian-weekly-h4 | news | randomised trial
Less is enough: every eight weeks does as well as every four

Infusions are a bother. Could they be had less often, once the skin is quiet? In Liège and Leuven, {96|S randomised} people on tocilizumab infusions agreed to let chance decide: as before, every 4 weeks ({n = 48|S randomised, g=4-weekly}), or every 8 ({n = 48|S randomised, g=8-weekly}).

A year and a half on ({18|W month, assess} months), {five|M responders, n, t=P18M, g=4-weekly, dir=worsened} of the 4-weekly and {six|M responders, n, t=P18M, g=8-weekly, dir=worsened} of the 8-weekly patients had seen their skin score rise by 4 points or more. The mean score, alike in either group when it all began ({10.2|M score, mean, t=baseline, g=4-weekly} and {10.4|M score, mean, t=baseline, g=8-weekly}), was {9.8|M score, mean, t=P18M, g=4-weekly, dir=improved} and {10.1|M score, mean, t=P18M, g=8-weekly, dir=improved}.

Colds were fewer with longer gaps. {Thirty-one|A cold, n, g=4-weekly, of=48} against {nineteen|A cold, n, g=8-weekly, of=48} people caught at least one. Of {seven|A serious infection, events, ser=1} serious infections, {five|A serious infection, events, g=4-weekly, ser=1} were on the 4-weekly side.

Money was saved, too: 6,900 euros a head. Would patients want it? Eighty-one out of a hundred said yes in a poll by the society.

The youngest participant was 20, the oldest 81; {83|X f, of=96} were female.

=== trial-reg-update-h4 | news | randomised trial
Sponsor tells why ARGO-SSc was ended

(Trial Tracker) Readers have asked what happened to ARGO-SSc, the study of argopalimab that vanished from the registers. The sponsor has now posted the bare results.

Participant flow: {61|S screened} screened, {33|S randomised} randomized. Argopalimab: {n=17|S randomised, g=argopalimab} started, {8|S completed, g=argopalimab} completed. Placebo: {n=16|S randomised, g=placebo} started, {7|S completed, g=placebo} completed. (Most were cut short by the sponsor.)

Baseline: {27|X f, of=33} female, {6|X m} male; mean age 50.3 (SD 12.0); {diffuse|T diffuse, all} SSc throughout.

Primary outcome, mRSS change, week {24|W week, assess}: mean {-3.0|M change, mean, t=P24W, g=argopalimab, dir=improved} (SD {4.7|sd}), {n=11|n; S analysed, g=argopalimab}, and {-3.4|M change, mean, t=P24W, g=placebo, dir=improved} (SD {5.3|sd}), {n=10|n; S analysed, g=placebo}. No p value was given.

All-cause mortality: {1|A death, n, g=argopalimab}/{17|A death, of, g=argopalimab} and {0|A death, absent, g=placebo}/{16|A death, of, g=placebo}. Serious: {3|A serious adverse event, n, g=argopalimab, ser=1}/{17|A serious adverse event, of, g=argopalimab} and {2|A serious adverse event, n, g=placebo, ser=1}/{16|A serious adverse event, of, g=placebo}. Neuropathy peripheral: {4|A neuropathy peripheral, n, g=argopalimab}/{17|A neuropathy peripheral, of, g=argopalimab} and {0|A neuropathy peripheral, absent, g=placebo}/{16|A neuropathy peripheral, of, g=placebo}.

As the reason the sponsor gives "business decision". Planned enrolment had been 120, at 41 sites.

=== osaka-evening-h4 | news | case series
{Four|S treated} patients, one idea: blood pressure pill quiets calcium

It started by chance. A patient who took diltiazem for her heart came back to Nara with softer elbows, or so she believed.

Dr. Hara gave the drug, 180 mg a day, to three more. "{Four|S treated} is not many," he grants. All {four|X f} are women; all have {limited|T limited, all} scleroderma, of 9 to 26 years' standing. After {twelve|W month, assess} months the lumps were smaller on the X-ray in two and larger in one.

Meanwhile what did the skin do? The first had a score of {6|M score, t=baseline, g=patient 1} before the drug and {4|M score, t=P12M, g=patient 1, dir=improved} at {12|W month, assess} months; the second, {8|M score, t=baseline, g=patient 2} and {8|M score, t=P12M, g=patient 2, dir=stable}; the third, {3|M score, t=baseline, g=patient 3} and {5|M score, t=P12M, g=patient 3, dir=worsened}; the fourth, {7|M score, t=baseline, g=patient 4} and {6|M score, t=P12M, g=patient 4, dir=improved}.

Swollen ankles were a nuisance for {two|A swollen ankles, n, of=4}. A slow pulse, 44 a minute, made {one|A slow pulse, n, of=4} go down to 90 mg.

The drug has been around since 1974 and costs 10 yen a tablet. Surgeons, who cut such lumps out, charge 90,000.

=== bmj-style-minerva-h4 | news | cohort study
Minerva: titbits of the week

Does it matter for scleroderma whether your rheumatologist sees you every three months or every twelve? In Aarhus and Uppsala it mattered less than Minerva had thought. Two groups of patients, {204|S enrolled, g=frequent} seen four times a year and {211|S enrolled, g=rare} seen just once, were compared over a mean of {6.5|W year, follow, mean} years. In the first {22|A death, n, g=frequent, of=204} died; in the second, {25|A death, n, g=rare, of=211}. Lung trouble was picked up eleven months earlier with frequent visits, but capacity at the end was the same (81% and 80% of predicted).

Skin fared alike: at {five|W year, assess} years, a mean modified Rodnan score of {6.4|M score, mean, t=P5Y, g=frequent, c=rare, #f} against {6.6|M score, mean, t=P5Y, g=rare} (P={0.83|p#f, sig=0}). Of the participants, all {415|S enrolled} of them taken together: there were {four|X ratio} women for every man; limited disease was found in {322|T limited, n, of=415}, diffuse in {84|T diffuse, n, of=415}, no skin disease at all (sine scleroderma) in {nine|T sine, n, of=415}.

Each visit costs 1,900 kroner. The patients, when asked, preferred four visits to one by 3 to 1.

Elsewhere this week: gout and cherries (n=633), and why surgeons hum.

=== rheum-chat-h4 | news | randomised trial
Overheard at the congress: "Half the dose, half the trouble"

"So how much cyclophosphamide does a lung need?" That was the question put to Dr. Nwosu after her talk, and here is her answer, boiled down.

They had {76|S randomised} people with scleroderma lung, randomised evenly: {38|S randomised, g=500 mg} to 500 mg at a go, {38|S randomised, g=750 mg/m2} to 750 mg/m2 at a go, six goes in {six|W month, treat} months. FVC at the end of it all was 0.9 points up and 1.1 points up. "You can't see daylight between them."

Skin? "The same story. Minus {3.5|M change, v=-3.5, t=P6M, g=500 mg, dir=improved} and minus {3.9|M change, v=-3.9, t=P6M, g=750 mg/m2, dir=improved} Rodnan points at {six|W month, assess} months."

White cells told another story. They dropped below 3 in {three|A leukopenia, n, g=500 mg, of=38} with the smaller dose and {fourteen|A leukopenia, n, g=750 mg/m2, of=38} with the bigger (leukopenia). Periods stopped (amenorrhea) in {one|A amenorrhea, n, g=500 mg} woman and {six|A amenorrhea, n, g=750 mg/m2} women, in that order. Vomiting? "{Twelve|A vomiting, n, g=500 mg, of=38} and {twenty-three|A vomiting, n, g=750 mg/m2, of=38}."

Thirty-one of the patients were under 40. {Sixty-six|X f, of=76} were female; {forty-nine|T diffuse, n, of=76} had diffuse disease.

"I'd give mycophenolate anyway," said a man in row 3. About 200 people heard it.
=== dpa-sirolim-h4 | news | open-label trial
Kidney pill against stiff skin: small Leipzig trial, mixed bag

Leipzig (NP) - {Eleven|S treated} took it, {seven|S completed} kept taking it, {four|M responders, n, t=P48W, dir=improved} were better off for it: so the short version of a Leipzig trial of everolimus in scleroderma runs.

The long version. Before the first pill the {eleven|S treated}, all of them ill with the {diffuse|T diffuse, all} form, had Rodnan scores of {29.7|M score, mean, t=baseline} on average. {Forty-eight|W week, assess} weeks later it was reckoned who had lost ten points or more; the {four|M responders, n, t=P48W, dir=improved} had. {Seven|S completed} out of {eleven|S treated} were still on the pill by then, the others having thrown in the towel ({two|A mouth ulcer, n, of=11} over mouth ulcers, {one|A proteinuria, n, of=11} over proteinuria).

What the pill did to fats in the blood was to be expected: cholesterol was up by 41 milligrams. {Pneumonitis, dreaded, was absent|A pneumonitis, absent}.

{Eight|X f, of=11} women had signed up, and {three|X m} men; the youngest was 31. To be let in, they had to have been ill for less than four years and to have a score above 18.

Since 2004 some 50,000 Germans have had the pill after a transplant.

=== natl-post-cannabis-h4 | news | randomised trial
Pot cream for Raynaud's? Don't hold your breath

TORONTO - Cannabis cream is sold to people with scleroderma at $80 a jar. A trial now says: save it.

The {44|S randomised} who were randomised, {40|X f, of=44} women among them, rubbed either CBD cream ({22|S randomised, g=CBD}) or plain cream ({22|S randomised, g=plain cream}) into their hands four times daily, {6|W week, treat} weeks long.

Pain went down by 2.0 and 1.9 points out of 10 (P = 0.90). The number of attacks was 17 and 18 in the last week. Skin of the fingers, as part of the Rodnan score, nobody touched; the full score, {7.4|M score, mean, t=baseline, g=CBD} (SD {5.5|sd}) with CBD cream and {8.0|M score, mean, t=baseline, g=plain cream} (SD {6.1|sd}) with plain cream, was taken at the first visit alone.

There was one thing the CBD users had more of. {Nine|A dry skin, n, g=CBD, of=22} complained of dry skin, as did {four|A dry skin, n, g=plain cream, of=22} in the plain-cream group. Sleepiness was rare: {1|A sleepiness, n, g=CBD, of=22} and {1|A sleepiness, n, g=plain cream, of=22}.

Subtypes, for those who care: {35|T limited, n, of=44} limited, {9|T diffuse, n, of=44} diffuse.

Canadians spent $4.7 billion on cannabis last year, 12 per cent of it on creams and oils.

=== mmj-cohort-preg-h4 | news | randomised trial
Does it help to know? Trial of an app that watches the skin

Could looking more often mean acting sooner? Swiss and Czech rheumatologists let {168|S randomised} patients with {diffuse|T diffuse, all} scleroderma, randomised two to one, have it tried on them: {112|S randomised, g=app} photographed themselves each week with an app, {56|S randomised, g=usual care} got usual care.

Drugs were changed sooner with the app, after 9 weeks instead of 17. To what avail, however? The primary result, the mRSS at {12|W month, assess} months, came to {17.1|M score, mean, t=P12M, g=app, c=usual care, dir=improved, #a} (mean; baseline, {19.5|M score, mean, t=baseline, g=app}) with it, and to {17.8|M score, mean, t=P12M, g=usual care, dir=improved} (baseline, {19.2|M score, mean, t=baseline, g=usual care}) without it, a P of {0.41|p#a, sig=0} being the upshot.

More drugs, more trouble. {Forty|A infection, n, g=app, of=112} of the app users had infections; so did {eleven|A infection, n, g=usual care, of=56} of the others. {Four|A death, n, g=app, of=112} and {two|A death, n, g=usual care, of=56} people, respectively, died.

Of those who had the app, {87|S completed, g=app} stayed with it all the way.

It won an award for design (2nd of 140 entries). Its maker lists 3.99 francs a month.

=== sunday-rec-tea-h4 | news | survey
What we take on the quiet: herbs and scleroderma

Doctors seldom ask. A Glasgow nurse did. Of {312|S enrolled} people with systemic sclerosis who filled in her form, {148|S treated, g=herb users} were herb users, taking something that no doctor had prescribed: turmeric ({61|S treated, g=turmeric}), fish oil ({57|S treated, g=fish oil}), ginkgo ({22|S treated, g=ginkgo}).

What harm it did them she asked as well. Among the {22|S treated, g=ginkgo} on ginkgo, {five|A nosebleed, n, g=ginkgo, of=22} had nosebleeds. Of those who took turmeric, {nine|A heartburn, n, g=turmeric, of=61} had heartburn.

She put their own words next to their charts. Skin scores, with a median of {6|M score, median, g=herb users} in herb users and {6|M score, median, g=non-users} in non-users, were of no help in telling the one from the other.

{Two hundred and seventy|X f, of=312} were women, {forty-two|X m} were men; {seventy|T limited, pct, of=312} per cent had limited disease. Most of the money, 31 pounds a month on average, went on vitamins.

In Britain at large, one adult in four takes a food supplement. The nurse herself? "Porridge, 40 grams a day."

=== pharma-times-late-h4 | news | randomised trial
TYK2 blocker: late dose, good dose?

Does it matter when in the day a pill is taken? For rovacitinib in systemic sclerosis it seems not.

CHRONOS-S, shown in Milan, had three arms: mornings ({33|S randomised, g=morning}), evenings ({34|S randomised, g=evening}) and placebo ({32|S randomised, g=placebo}), {99|S randomised} people altogether having been randomised. Its length was {24|W week, treat} weeks of treatment, plus {8|W week, follow} of follow-up.

Least-squares mean change in mRSS at week {24|W week, assess} was {−7.2|M change, ls_mean, t=P24W, g=morning, dir=improved} (SE {1.0|se}) in the morning arm, {−7.0|M change, ls_mean, t=P24W, g=evening, dir=improved} (SE {1.0|se}) in the evening arm and {−4.1|M change, ls_mean, t=P24W, g=placebo, dir=improved} (SE {1.1|se}) on placebo. Against placebo, the morning arm was {3.1|M difference, ls_mean, v=-3.1, t=P24W, g=morning, c=placebo, dir=improved} points better (p={0.038|p, sig=1}), the evening arm {2.9|M difference, ls_mean, v=-2.9, t=P24W, g=evening, c=placebo, dir=improved} (p={0.051|p, sig=0}).

Rash: {12%|A rash, pct, g=morning, of=33}, {15%|A rash, pct, g=evening, of=34}, {3%|A rash, pct, g=placebo, of=32}. {No herpes zoster|A herpes zoster, absent} was reported. Insomnia was the morning arm's own, with {four|A insomnia, n, g=morning, of=33} patients.

A monthly pack may list at $5,800; 17 patents run until 2041.

=== trib-kids-hsct-h4 | news | case series
{Three|S treated} teens, three transplants

They call themselves the Three Musketeers, though they are {two|X f, of=3} girls and {one|X m} boy. {Three|S treated} teenagers with {diffuse|T diffuse, all} juvenile scleroderma have been given stem cells of their own at Seattle's children's ward; no ward has had more.

The numbers that matter to them are skin numbers. Patient 1's score fell to {12|M score, t=P1Y, g=patient 1, dir=improved}, from {33|M score, t=baseline, g=patient 1}; patient 2's to {7|M score, t=P1Y, g=patient 2, dir=improved}, from {26|M score, t=baseline, g=patient 2}; and patient 3's to {20|M score, t=P1Y, g=patient 3, dir=improved}, from {24|M score, t=baseline, g=patient 3}, always within {one|W year, assess} year.

Doctors worry about other ones. Thyroid disease turned up in {one|A thyroid disease, n, of=3}, later. Shingles bothered {two|A shingles, n, of=3}. {No one died|A death, absent}.

How long they have been watched differs; the median is {five|W year, follow, median} years. One is at college now, one bakes, one wants to be a nurse on the very ward.

Fewer than 3,000 American children have the disease in any form. A transplant is billed at $410,000, of which insurers pay most after, on average, two appeals.
=== rituxolone-press-h4 | news | randomised trial
Press release -- Company presents RESOLVE data in diffuse systemic sclerosis

Osaka, November 9 -- Two years ago the subcutaneous anti-CD20 antibody rituxolone was approved for pemphigus. Today its maker presents RESOLVE, a double-blind study in {diffuse|T diffuse, all} cutaneous SSc*2.

Allocation was 2:1. To rituxolone went {62|S randomised, g=rituxolone} patients, to placebo {31|S randomised, g=placebo}; in the former group {45|X f, of=62, g=rituxolone} were female, in the latter {26|X f, of=31, g=placebo}. Injections of 375 mg were given on days 1, 15 and 169.

mRSS*1, at baseline {24.6|M score, mean, t=baseline, g=rituxolone} ± {7.2|sd} and {23.8|M score, mean, t=baseline, g=placebo} ± {6.5|sd} (means ± SD), had by week {24|W week, assess} declined by {8.30|M change, v=-8.30, t=P24W, g=rituxolone, dir=improved} and {2.14|M change, v=-2.14, t=P24W, g=placebo, dir=improved}, respectively; the difference, {-6.16|M difference, t=P24W, g=rituxolone, c=placebo, dir=improved} (95% CI {-8.88|cl}, {-3.44|ch}), was statistically significant (P{<0.0001|p, sig=1}).

Treatment went on for {48|W week, treat} weeks, which {59|S completed, g=rituxolone} and {27|S completed, g=placebo} patients completed.

Upper respiratory infection was more frequent on rituxolone ({21.0%|A upper respiratory infection, pct, g=rituxolone, of=62}) than on placebo ({16.1%|A upper respiratory infection, pct, g=placebo, of=31}). {One death|A death, n, v=1, g=placebo, of=31} occurred, on placebo.

*1 0 to 51 points. *2 Of some 28,000 Japanese patients about 40% have this form.

=== frostbite-mitts-h4 | news | crossover trial
Battery mitts beat wool mitts, but only just

Winter is the enemy. That is what {58|S enrolled} people with scleroderma and Raynaud's told a team in Tromsø, who equipped all of them with heated gloves for {four|W week, treat} weeks and woollen ones for as long again, the order being drawn from a hat.

{Fifty-three|S completed} came back with both diaries filled in. In them the number of attacks a day read 2.9 with the battery and 3.4 with the wool (p = 0.04); attacks lasted 17 and 21 minutes. Three out of four said they would pay 100 euros for a pair, though no one would pay 200.

{Two|A blister, n, of=58, g=heated gloves} women had blisters from the heated pair, {one|A itching, n, of=58, g=heated gloves} itching. Wool {did no harm to anyone|A any adverse event, absent, g=woollen gloves}.

As many as {52|X f, of=58} of the participants were female; limited disease was by far the rule ({47|T limited, n, of=58}), with diffuse skin involvement in {9|T diffuse, n, of=58} and an overlap with myositis in {2|T overlap, n, of=58}. Finger ulcers had been a problem for 20 of them in the past.

The gloves come in five sizes. One charge lasts 5 hours at the middle setting, 2 at the highest.

=== lungdrug-ext-h4 | news | open-label extension
Lasting effect? More on dextrufenib

HOBART -- Those who went on taking the lung drug dextrufenib after the BREATHE-SSc trial seem to have kept what they had won, Australian doctors say.

In BREATHE-SSc itself {240|S randomised, @BREATHE-SSc} people had been randomised. Of the drug and the placebo arm, {120|S randomised, g=dextrufenib, @BREATHE-SSc; S randomised, g=placebo, @BREATHE-SSc} each, the former was {0.4|M difference, v=-0.4, t=P52W, g=dextrufenib, c=placebo, dir=stable, @BREATHE-SSc} points lower on the modified Rodnan skin score after {52|W week, assess, @BREATHE-SSc} weeks, hardly a difference; vital capacity, however, was 88 ml better.

Into the extension came {187|S enrolled}: {96|S enrolled, g=continued} had already been on the drug and {91|S enrolled, g=switched} switched to it from dummy capsules. They were treated for another {104|W week, treat} weeks, unless they gave up sooner, as {44|S withdrawn} did.

At week {104|W week, assess} the skin score was {3.1|M change, v=-3.1, t=P104W, g=continued, dir=improved} points lower in the continued group and {3.8|M change, v=-3.8, t=P104W, g=switched, dir=improved} lower in the switched one, both counted from the first day of the extension. Vital capacity slid by 39 ml a year.

Diarrhoea was reported by {131|A diarrhoea, n, of=187}, a raised liver enzyme by {17|A raised liver enzyme, n, of=187}. {Six|A death, n, of=187} died, and {in none was the drug blamed|A death, named, rel=0}.

=== fmt-tabloid-h4 | news | randomised pilot trial
POO PILLS FOR STIFF SKIN: new hope or just a bellyful?

Yuck, you may say. But for gran-of-three Solveig, 61, one of {ten|S enrolled} Norwegian women with scleroderma who let boffins put a stranger's gut bugs inside her, it was "no worse than a flu jab".

{Ten|X f, of=10}, yes, and every one with the {limited|T limited, all} sort. {Five|S randomised, g=bugs} got the real bugs and {five|S randomised, g=placebo} a salty dud, down a tube, at the start and again a fortnight later.

{Sixteen|W week, assess} weeks on, bloating and runs had eased in three of the bug group and two of the dud group. The Rodnan score, with a median of {4|M score, median, t=baseline} (range {2|min} to {9|max}) at the outset, {would not budge|M change, nov, t=P16W, dir=stable} in either.

But hang on: {one|A laryngospasm, n, g=placebo, of=5} volunteer on the dud had a seizing-up of the voice box, laryngospasm to doctors, when the tube went in, and {two|A abdominal pain, n, g=bugs, of=5} on the bugs had abdominal pain afterwards.

A full-sized trial is now running at 4 hospitals with 66 places. Docs warn: DON'T try it at home. Some 2,000 Norwegians have the disease.

=== eular-daily-vasc-h4 | news | cohort study
Congress Daily, Day 3: Skin thickness {three|W year, assess} years after the first infusion

Presenting for a consortium of 17 centres, a Turkish rheumatologist showed what had become of people who started tocilizumab outside trials.

Included were {203|S enrolled} patients, all of them seen at least twice; {169|X f, of=203} ({83.3%|X fp}) were women, and {112|T diffuse, n, of=203} had the diffuse, {85|T limited, n, of=203} the limited and {6|T sine, n, of=203} the sine scleroderma variant. Interstitial lung disease was present in 141 and digital ulcers in 58.

Median mRSS (IQR), {14|M score, median, t=baseline} ({7|q1}–{22|q3}) when the first infusion was given, came to {11|M score, median, t=P1Y, dir=improved} ({5|q1}–{18|q3}) a {year|W year, assess, v=1} later and to {8|M score, median, t=P3Y, dir=improved} ({4|q1}–{14|q3}) {three|W year, assess} years later (p{<0.001|p, sig=1} for the latter). Gains were confined to the diffuse form.

The drug had been stopped for adverse events in {31|A discontinuation due to adverse event, n, of=203}. Most feared was perforation of the bowel, which {two|A bowel perforation, n, of=203} suffered. Serious infections made up {19|A serious infection, n, of=203, ser=1} cases, one patient each.

Asked about dose, she replied that 162 mg a week had been used in 9 out of 10.

=== podcast-blurb-h4 | news | randomised trial
Episode 118 notes: Can a text message get you to exercise?

In this episode we talk to the woman behind NUDGE, a trial done entirely by mobile phone. You will hear how {302|S randomised} people with scleroderma in nine countries were split at random: {152|S randomised, g=messages} were sent messages three times a week, and {150|S randomised, g=usual care} were left in peace (usual care).

What came of it? After {10|W week, assess} weeks of nudging, steps per day were up by 640 with messages and by 410 without. Not much of a gap, and by {6|W month, assess} months it had closed. Of the {302|S randomised}, {261|S completed} filled in the last form. Fatigue did not change (52.1 versus 52.8).

Our guest doesn't mince words: "We had hoped for a thousand steps. It cost us 80 cents a head." {No injuries|A injury, absent} were reported.

Facts about those who took part: {90%|X fp, of=302} women; mean age 55; diffuse disease in {41|T diffuse, pct, of=302} percent. Skin scores were not taken, since you can't do that over the phone.

Also in this episode: listener questions on calcinosis, and why 30 per cent of us can't stand garlic. Running time: 42 minutes.

=== hsct-uni-news-h4 | news | cohort study
University hospital looks back on 25 years of stem cells for scleroderma

It began as a gamble. Since 1998, {78|S treated} people with {diffuse|T diffuse, all} systemic sclerosis have been treated with their own stem cells in our hospital; today, they can be told fairly exactly what to expect.

Treatment-related deaths amounted to {five|A treatment-related death, n, of=78, rel=1} ({6.4|A treatment-related death, pct} percent). All told, {17|A death, n, of=78} have died since.

Those who did live saw their skin loosen. The mean modified Rodnan skin score, which had been {27.5|M score, mean, t=baseline} ({SD 8.1|sd}), was {15.2|M score, mean, t=P1Y, dir=improved, #p1} ({SD 7.7|sd}) at {one|W year, assess} year and {9.9|M score, mean, t=P5Y, dir=improved, #p5} ({SD 6.0|sd}) at {five|W year, assess} years (p {<0.001|p#p1#p5, sig=1} for either). Lung volume rose from 71 to 77 percent of predicted.

Infections in the first 100 days were the rule: {41|A infection, n, of=78} patients had at least one. Reawakened cytomegalovirus was found in {22|A cytomegalovirus reactivation, n, of=78}.

Patients were followed for a median of {7.3|W year, follow, median} years. Event-free survival at 10 years is put at 68 percent. The ward has eight beds, and the wait is four weeks.

=== stat-briefing-h4 | news | randomised trial
Morning briefing: Good skin, bad livers

Remember gemvanostat? The capsule for scarring diseases had all but been written off when it flunked a lung-fibrosis trial of 850 people. Now it is back, in systemic sclerosis, with a result that has Wall Street scratching its head.

The numbers, from a {28|W week, treat}-week trial: {61%|M responders, t=P28W, g=gemvanostat, c=placebo, dir=improved, #r} of patients on the capsule, against {33%|M responders, t=P28W, g=placebo, dir=improved} on placebo, had their modified Rodnan skin score cut by a quarter or more (p={0.004|p#r, sig=1}).

And the livers: an ALT beyond three times the normal limit was seen in {11|A raised ALT, n, g=gemvanostat, of=54} of {54|S treated, g=gemvanostat} who took the drug, but in only {1|A raised ALT, n, g=placebo, of=53} of {53|S treated, g=placebo} who did not. {Seven|A discontinuation due to adverse event, n, g=gemvanostat, of=54} had to stop for that reason and the FDA wants weekly blood draws.

Shares slid 22%, to $4.17. The company says it has money until 2028 and plans a 300-patient study at half the dose.

=== letters-vit-d-h4 | news | cross-sectional study
Sunshine vitamin low in most, doctors in Chandigarh find

Chandigarh: Two out of three people with scleroderma are short of vitamin D, a study done in the city shows.

Doctors at the institute tested {96|S enrolled} patients and {96|S enrolled, g=healthy volunteers} healthy volunteers of like age. The patients, {88|X f, of=96} women and {8|X m} men, had 17 ng/ml of the vitamin on an average as against 24 in the volunteers. A level below 20 was found in 64 and 31, respectively.

Skin was harder where the vitamin was scarce: the mean skin score came to {17.3|M score, mean, g=deficient, c=sufficient, #d} in deficient patients and to {11.8|M score, mean, g=sufficient} in sufficient ones (p = {0.002|p#d, sig=1}). No such link could be seen for lung function (p = 0.34).

{Fifty-one|T diffuse, n, of=96} had diffuse and {45|T limited, n, of=96} had limited scleroderma. All were above 18; pregnant women and those with kidney disease were left out.

"Whether pills of 60,000 units a week would soften the skin, our data cannot say," cautioned the professor, adding that a trial is to enrol 120 people from Diwali on. India has no national register.

=== pt-mag-fatigue-h4 | news | qualitative and pilot study
Pacing, not pushing: how a course in energy management went

"I used to run on empty by noon." So says one of the {23|S enrolled} members who signed up to our energy course, run with a university in Ghent.

Over {eight|W week, treat} weeks they learned to plan, rest and say no. {Nineteen|S completed} stayed to the end, two of the others being taken ill with flu. {Twenty|X f, of=23} were women.

Fatigue, measured from 0 to 52, where more is better, crept up from 21.4 to 27.9 by the last session (p < 0.01) and stood at 26.8 when everybody was rung up {three|W month, assess} months later. Pain and sleep scores hardly changed. On average, members had had their diagnosis for 9 years, and 14 were still working, 6 of them full time.

Nobody measured skin, by the way: "That's for the doctors," laughs the trainer, who has had limited scleroderma herself since 2003.

A second round starts in October. It costs 25 euros for members and 60 for everyone else. Waiting list: 31 names so far.
=== qanda-mmfstop-h4 | news | randomised trial
Five questions to Dr. Pilar Ossorio: may one ever stop mycophenolate?

Q: You took people off the drug. Who dared?
A: More than I had thought. We asked {88|S screened} patients in whom the skin had been quiet for a year, and {64|S randomised} let us randomise them. {Thirty-two|S randomised, g=stop} were to stop, {thirty-two|S randomised, g=continue} to continue.

Q: And?
A: By {12|W month, assess} months the skin had worsened by five Rodnan points or more in {ten|M responders, n, t=P12M, g=stop, dir=worsened} of those who stopped and {three|M responders, n, t=P12M, g=continue, dir=worsened} of those who continued. The hazard ratio was 3.8. On average the scores rose by {2.6|M change, mean, v=2.6, t=P12M, g=stop, dir=worsened} and {0.3|M change, mean, v=0.3, t=P12M, g=continue, dir=worsened} points.

Q: Any good news for the brave?
A: Infections: {eight|A infection, n, g=stop, of=32} people who stopped had one, {seventeen|A infection, n, g=continue, of=32} of the others.

Q: Were these mild cases?
A: No! {41|T diffuse, n, of=64} were of the diffuse kind. And they were taking at least 1.5 g a day.

Q: Your advice?
A: With a score above 10 I would not stop. But I have one colleague, out of six, who does.

=== wire-brief-plasma-h4 | news | randomised trial
IN BRIEF - Plasma exchange trial in scleroderma ends early

Zagreb (Wire) - A trial of plasma exchange in systemic sclerosis has been broken off after only {27|S randomised} of a planned 90 patients had been randomised, the clinic said on Friday. {Fourteen|S randomised, g=exchange} had been assigned to exchange ({n = 14|S randomised, g=exchange}) and {13|S randomised, g=sham} to a sham procedure, given once a week for {eight|W week, treat} weeks. The money had run out.

{Catheter infections|A catheter infection, named, g=exchange} were a problem: {three|A catheter infection, n, g=exchange, of=14} patients had one, all with exchange, as well as {two|A hypotension, n, g=exchange, of=14} patients with hypotension. {The sham group had none of these|A catheter infection, absent, g=sham; A hypotension, absent, g=sham}.

As far as can be told, skin thickness did not change with exchange by week {eight|W week, assess}: the median modified Rodnan score was {13|M score, median, t=baseline, g=exchange} before and {13|M score, median, t=P8W, g=exchange, dir=stable} after. Raynaud attacks went from 21 to 14 a week. Digital ulcers healed in 4 of 6 with, and in 2 of 5 without.

The clinic performs 700 exchanges a year, most for nerve diseases.

=== biotech-reg-ssc-h4 | news | randomised trial
Orphia Biopharma: second quarter update including first look at OPAL-1

Basel, 28 July. Orphia today gave a first look at safety in OPAL-1, its study of the cell product OB-77 in systemic sclerosis.

As of 30 June, {18|S treated} participants had been dosed in three cohorts: {3|S treated, g=low} at the low, {6|S treated, g=middle} at the middle and {9|S treated, g=high} at the high dose (10, 50 and 150 million cells). The most frequent adverse event was fever, in {2|A fever, n, g=middle, of=6} participants of the middle and {7|A fever, n, g=high, of=9} of the high cohort; {it was not recorded at the low dose|A fever, absent, g=low}. {One|A neutropenia, n, g=high, of=9} participant of the high cohort had neutropenia of {grade 3|A neutropenia, named, grade=3, g=high}. {No dose-limiting toxicity|A dose-limiting toxicity, absent} has been observed.

{Twelve|S analysed} participants had reached their month {3|W month, assess} visit. Their mRSS had changed by {-7.1|M change, mean, t=P3M, dir=improved} points on average ({n=12|n}).

All participants had {diffuse|T diffuse, all} disease for 5 years or less; {15|X f, of=18} were female.

R&D expenses came to CHF 21.4 million (2024: CHF 17.9 million). A fourth cohort of 6 to 12 participants will start in Q4.

=== journal-scan-bos-h4 | news | randomised trial
Journal Scan: Bosentan and the skin, a second look

Bottom line: don't give it for skin.

Takeaways
• This was a post hoc analysis of HANDGUARD (n={188|S enrolled, @HANDGUARD}), the digital-ulcer trial whose main result, 30% fewer new ulcers, came out in 2011.
• The authors analyzed {151|S analysed} patients in whom the skin had been scored twice: {79|S analysed, g=bosentan} on bosentan and {72|S analysed, g=placebo} on placebo.
• At week {24|W week, assess}, mean (SD) mRSS change was {-0.9|M change, mean, t=P24W, g=bosentan, dir=improved} ({4.4|sd}) with bosentan vs {-1.1|M change, mean, t=P24W, g=placebo, dir=improved} ({4.0|sd}) with placebo; the difference was {0.2|M difference, t=P24W, g=bosentan, c=placebo, dir=stable} (95% CI, {-1.1|cl} to {1.5|ch}; P={.77|p, v=0.77, sig=0}), ie, none to speak of.
• The result was alike in limited ({62%|T limited, pct, of=151}) and diffuse ({38%|T diffuse, pct, of=151}) disease.

Liver enzymes above 3 times normal: {11.4%|A liver enzyme elevation, pct, g=bosentan, of=79} vs {1.4%|A liver enzyme elevation, pct, g=placebo, of=72}.

Reviewer's comment: Half of my patients ask about this drug for their hands. For ulcers, 62.5 mg twice daily is where I start.

=== hospital-nl-lungs-h4 | news | cohort study
Screening day brings 14 lung problems to light

Thanks to all who came! On 4 and 5 May our rheumatology nurses and the chest team looked after {92|S enrolled} patients with scleroderma under one roof. {Seventy-eight|X f, of=92} were women; the men, {14|X m} of them, are thanked for their patience with the pink gowns.

What was found? In 14 the scan showed early scarring that nobody had known of. In nine the heart echo hinted at high pressure in the lungs, and right heart catheters confirmed it in four. The skin was pinched 17 times in each of you, giving a skin score of {8.7|M score, mean} on average; those with diffuse disease, {29|T diffuse, n, of=92} in number, had {15.9|M score, mean, g=diffuse}, while the {63|T limited, n, of=92} with limited disease had {5.4|M score, mean, g=limited}.

Next year, we hope to ask everybody back, so that things can be compared. (Parking was a nightmare; 38 of you told us so. From September level B2 is ours.)

Figures: Clinic statistics, May. Cake: kitchen team, eleven kilos.

=== mednews-rituximab-jp-h4 | news | randomised trial
Low-Dose Rituximab Matches Full Dose for Skin

By Contributing Writer, Rheum Today

PARIS — A cheaper course of rituximab, two infusions of 100 mg, may soften scleroderma skin just as much as the usual 1,000 mg twice, say investigators from Lahore and Lyon.

Noninferiority was what they were after. They randomized {110|S randomised} patients 1:1. The Rodnan score improved by {6.7|M change, mean, v=-6.7, t=P24W, g=low dose, dir=improved} (SD {5.2|sd}) in the low dose group and {7.0|M change, mean, v=-7.0, t=P24W, g=full dose, dir=improved} (SD {5.6|sd}) in the full dose group, on average, at {24|W week, assess} weeks. The {0.3|M difference, v=0.3, t=P24W, g=low dose, c=full dose, dir=stable}-point difference, 95% CI {-1.8|cl} to {2.4|ch}, stayed below the margin of 3.

CD19 cells were gone in 51 and 54 patients at week {4|W week, assess}. They were back in 30 and nine at the end.

Infusion reactions: {five|A infusion reaction, n, g=low dose, of=55} of the {55|S randomised, g=low dose} randomised to the low dose, {13|A infusion reaction, n, g=full dose, of=55} of the {55|S randomised, g=full dose} randomised to the full dose (P=.04). Serious infections: {one|A serious infection, n, g=low dose, of=55, ser=1} versus {four|A serious infection, n, g=full dose, of=55, ser=1}.

An earlier trial, DESIRES, had {56|S enrolled, @DESIRES} participants and used 375 mg/m² four times.

Cost of a course: $210 or $2,100.

=== charity-dental-h4 | news | randomised trial
Small mouths, big difference: jaw stretching put to the test

We funded it (48,000 pounds, thanks to you) and now it is out: the first British trial of jaw stretching in scleroderma.

{Sixty|S randomised} people whose mouth opened less than 40 mm were allotted by computer, {thirty|S randomised, g=device} to a stretching device, {thirty|S randomised, g=leaflet} to a leaflet. The former were to use it for 5 minutes thrice daily over {three|W month, treat} months.

When the tape measure came out at {three|W month, assess} months, mouths opened 6.1 mm further with the device and 1.9 mm with the leaflet. At {six|W month, assess} months the gain had been lost by most. Dropping out was common; {22|S completed, g=device} device users and {28|S completed, g=leaflet} leaflet readers stayed until the end.

{Jaw pain|A jaw pain, named, g=device} bothered {seven|A jaw pain, n, g=device, of=30} device users, {mildly|A jaw pain, named, g=device, sev=mild} in every case.

The {54|X f, of=60} women and {six|X m} men, {31|T limited, n, of=60} with limited and {29|T diffuse, n, of=60} with diffuse scleroderma, had a skin score of {11|M score, median, t=baseline} in the median when they joined. It was not repeated.

Devices can be borrowed from our office at 12 pounds a month.

=== newspaper-au-silica-h4 | news | case-control study
Stone dust tied to hard skin in bench-top cutters

Perth: Men who cut stone for kitchen benches are at risk not of their lungs alone, a study suggests. Of {134|S enrolled} men with systemic sclerosis, 41 had breathed silica at work; of {268|S enrolled, g=controls} controls of the same age, only 29 (odds ratio 3.6, 95 per cent CI 2.1 to 6.2).

The exposed differed. Diffuse disease was present in {63|T diffuse, pct, g=exposed, of=41} per cent of the exposed and {38|T diffuse, pct, g=unexposed} per cent of the unexposed patients, whose skin scores, {18.4|M score, mean, g=exposed} and {12.1|M score, mean, g=unexposed} in the mean, told the same story. Lung scarring was twice as common (56 against 27 per cent). The average exposure had lasted 14 years.

"All {134|X m} were men, so we cannot speak for women," says the occupational physician who led the work. Hers is the fourth such study; a French one of 2015 found 19 per cent exposed.

Since July, engineered stone with more than 40 per cent silica has been banned. Queensland has paid out 31 million dollars to 240 workers with silicosis.

=== radio-text-botox-h4 | news | randomised trial
Anchor script: Botox, hands

Botox, best known for smoothing foreheads, doesn't do much for cold scleroderma fingers. That's the verdict of doctors in Baltimore and Graz.

They gave {40|S treated} patients a series of shots in one hand, and salt water in the other. Neither doctor nor patient knew which was which. {Four|W week, assess} weeks afterwards, blood flow was, if anything, a bit lower in the Botox hand. {Twelve|W week, assess} weeks afterwards there was no telling the hands apart.

Weak fingers were the downside: {six|A finger weakness, n, g=Botox, of=40} of the {forty|S treated} noticed it in the Botox hand, for about three weeks. {None did in the other|A finger weakness, absent, g=salt water}.

A word on who they were. {Thirty-six|X f, of=40} women, {four|X m} men; three out of four, or {75|T limited, pct, of=40} percent, had limited, {ten|T diffuse, n, of=40} patients had diffuse scleroderma. Fifteen had an ulcer.

The shots cost some 600 dollars a hand. And they'd have to be repeated every four months.

Next: why eight million Americans can't sleep.

=== pharma-trade-jak-h4 | news | randomised trial
JAK race: Novilumab's rival clears Phase IIa hurdle in SSc

Kestrel's selective JAK1 blocker kestricitinib is the latest to show its hand in systemic sclerosis. Analysts had expected a draw.

The randomised withdrawal study started with an open run-in: {97|S enrolled} patients were enrolled and given 10 mg for {16|W week, treat} weeks. Of these, {61|M responders, n, t=P16W, dir=improved; S randomised} had an mRSS response of 20% or more at week {16|W week, assess} and were then re-randomised to stay on the drug ({31|S randomised, g=kestricitinib}) or go over to placebo ({30|S randomised, g=placebo}).

Loss of response, defined as a rise of 3 points, was seen by week {40|W week, assess} in {19%|M responders, t=P40W, g=kestricitinib, c=placebo, dir=worsened, #k} and {57%|M responders, t=P40W, g=placebo, dir=worsened} (HR 0.27; p={0.003|p#k, sig=1}).

Acne, as with every drug of the class, led the side-effect list, at {12.4%|A acne, pct, of=97} in the run-in; herpes simplex followed with {7.2%|A herpes simplex, pct, of=97}. {Neither thrombosis nor cancer|A thrombosis, absent; A cancer, absent} was reported.

Two rivals (10 and 30 mg) read out in 2027. EvaluateBiz puts peak sales at $640m, one in three of them in Japan.
=== abraxane-gazette-h4 | news | open-label trial
Old gout remedy tried on hard skin

Gazette Health, p. 6

Colchicine, made from the autumn crocus, has soothed gouty toes since antiquity. Why not scleroderma? In Cork they gave it a go.

{Sixteen|S enrolled} came forward: {eleven|T diffuse, n, of=16} with the diffuse and {five|T limited, n, of=16} with the limited form of the disease. Half a milligram twice a day was what they were given, and for {nine|W month, treat} months. Of the {sixteen|S enrolled}, {twelve|S completed} held out. The rest had left for want of effect or because their bowels rebelled: {diarrhoea|A diarrhoea, named} struck {nine|A diarrhoea, n, of=16} in all, {three|A vomiting, n, of=16} vomited.

And the skin? At the start, the average Rodnan score was {20.5|M score, mean, t=baseline}. When {nine|W month, assess} months were up, it came to {18.9|M score, mean, t=P9M, dir=improved} in those {twelve|n}, which Dr Fionn Halloran "would not bet a pint on" (P = {0.31|p, sig=0}).

The price is hard to beat: 11 euros a month. In a 1979 trial the same dose helped no more than a dummy did.

Tomorrow: 7 myths about gluten.

=== medscape-like-cyclo-h4 | news | randomised trial
Oral vs Intravenous Cyclophosphamide: A Draw in Skin, a Win in Bladders

VIENNA — Monthly infusions of cyclophosphamide are no worse than tablets in systemic sclerosis, and far kinder, a head-to-head trial has found.

"It took us eight years and 13 hospitals," said Jan Wzorek, MD. The trial comprised {84|S randomised} patients with {diffuse|T diffuse, all} cutaneous disease, allocated to {12|W month, treat} months of tablets ({n = 41|S randomised, g=tablets}) or infusions ({n = 43|S randomised, g=infusions}). At month {12|W month, assess}, the change in mRSS from baseline came to {−5.2|M change, ls_mean, t=P12M, g=tablets, dir=improved} (SE {0.9|se}) and {−5.5|M change, ls_mean, t=P12M, g=infusions, dir=improved} (SE {0.8|se}) as least squares means, a difference of {−0.3|M difference, ls_mean, t=P12M, g=infusions, c=tablets, dir=stable} (95% CI, {−2.6|cl} to {2.0|ch}; P = {.80|p, v=0.80, sig=0}).

Hemorrhagic cystitis developed in {6|A hemorrhagic cystitis, n, g=tablets, of=41} patients on tablets and in {0|A hemorrhagic cystitis, absent, g=infusions} on infusions. Leukopenia was noted in {34%|A leukopenia, pct, g=tablets, of=41} vs {14%|A leukopenia, pct, g=infusions, of=43}. {Two|A death, n, g=tablets, of=41} patients in the tablet group died, {both|A sepsis, n, v=2, g=tablets, of=2, sev=fatal} of sepsis.

Cumulative dose was 38 g and 8 g. The forced vital capacity changed by 1.1% and 1.4% predicted (P = .77).

A show of hands in the hall suggested that about 1 in 3 still use tablets.

=== uni-press-fasting-h4 | news | pilot study
Press office: Fasting for five days a month is feasible in scleroderma

Eating next to nothing may be safe in a disease that makes people thin, provided that a dietitian stays close by, according to work from Charité's sister institute out in Nutrients today.

{Twenty-one|S enrolled} volunteers signed consent. They ate 400 to 800 kcal a day in each of the four fasting cycles and whatever they liked in between, so that the whole took {16|W week, treat} weeks.

Weight, the team's foremost worry, came down by 1.8 kg, body mass index from 24.1 to 23.5. {One|A weight loss, n, of=21, sev=severe} woman lost too much (severe weight loss) and was fed up again. {Dizziness|A dizziness, named} and {headache|A headache, named} on day two were familiar to nearly all.

Skin was palpated by two assessors unaware of each other's figures. Median scores of {7|M score, median, t=baseline} at the first and {6|M score, median, t=P16W, dir=improved} at the last visit (week {16|W week, assess}; p = {0.08|p, sig=0}) do not permit conclusions, the authors stress.

All but one of the participants, i.e. {20|X f, of=21}, were women. Limited disease had been diagnosed in {17|T limited, n, of=21}.

A larger trial seeks 100 volunteers with a BMI above 21.

=== press-eyedrop-ivig-h4 | news | randomised trial
Gamma Globulin Effective in Dermatomyositis Maker's Scleroderma Trial, Too -- Mostly

FRANKFURT, January 30 -- Plasmara AG today announced results from PROGLOB, a study of 10% intravenous immunoglobulin (IVIG) in scleroderma of the {diffuse|T diffuse, all} cutaneous type.

Patients ({n=88|S randomised}) were randomized to 2 g/kg ({n=30|S randomised, g=2 g/kg}), 1 g/kg ({n=29|S randomised, g=1 g/kg}) or albumin ({n=29|S randomised, g=albumin}) every 4 weeks for {24|W week, treat} weeks.

Week {24|W week, assess} change from baseline in mRSS, median (min, max):
2 g/kg: {-7|M change, median, t=P24W, g=2 g/kg, c=albumin, dir=improved, #h} ({-19|min}, {4|max})
1 g/kg: {-4|M change, median, t=P24W, g=1 g/kg, c=albumin, dir=improved, #l} ({-15|min}, {6|max})
albumin: {-3|M change, median, t=P24W, g=albumin, dir=improved} ({-12|min}, {9|max})

The higher dose beat albumin (p={0.021|p#h, sig=1}); the lower one did not (p={0.44|p#l, sig=0}).

Headache was common: {12|A headache, n, g=2 g/kg, of=30}, {9|A headache, n, g=1 g/kg, of=29} and {3|A headache, n, g=albumin, of=29} patients, in the same order. {A single|A pulmonary embolism, n, v=1, g=2 g/kg, of=30} pulmonary embolism, in a patient given 2 g/kg, resolved. {No aseptic meningitis occurred|A aseptic meningitis, absent}.

Plasmara collects plasma at 112 centers. In 2025 it had 9,400 employees and sales of EUR 2.1 billion.

=== reuters-like-topical-h4 | news | randomised trial
Skin cream flops in scleroderma ulcers

(Wire) - A cream containing the blood-vessel opener nitroxamide failed to help fingertip ulcers of people with scleroderma heal faster, a study with {148|S randomised} randomised patients shows.

In the {12|W week, treat}-week trial, {36|A local reaction, pct, v=36, g=cream} percent of people using the cream had local reactions, most of all {burning|A burning, named, g=cream}, as against {11|A local reaction, pct, g=vehicle} percent of those using the vehicle alone. Ulcers closed in a median of 61 and 58 days. New ones came up in 27 and 30 patients.

{Eleven|A discontinuation due to adverse event, n, g=cream} cream users dropped out because of side effects, and {one|A discontinuation due to adverse event, n, g=vehicle} user of the vehicle did.

"It seems the problem is deeper than a cream can get," said one of the doctors, from Seville. Limited disease was found in {93|T limited, n, of=148} and diffuse in {55|T diffuse, n, of=148} of those taking part; {122|X f, of=148} were women, the median age was 57, and 44 smoked.

About one in two scleroderma patients gets an ulcer at some time, 18 percent each year.

=== congress-sls-remix-h4 | news | post hoc analysis
Does early softening buy lung later on? A new look at two old trials

SAN FRANCISCO -- Taking a second look at SLS-X ({158|S randomised, @SLS-X} randomised) and SLS-Y ({142|S randomised, @SLS-Y} randomised), investigators asked whether those whose skin yields soon do better in the end.

From both trials, {271|S analysed} patients who had a skin score at {12|W month, assess} months were analysed. A response, which meant a fall in mRSS of 25% or more at that time, was seen in {43.5%|M responders, t=P12M, dir=improved} ({118|n} patients).

Deaths over a median follow-up of {7.9|W year, follow, median} years amounted to {74|A death, n, of=271}: {23|A death, n, g=responders, of=118} among responders, {51|A death, n, g=nonresponders} among nonresponders (P=.006).

In SLS-X itself, the mRSS had fallen by {3.6|M change, mean, v=-3.6, t=P12M, g=cyclophosphamide, dir=improved, @SLS-X} points on average with cyclophosphamide and by {0.9|M change, mean, v=-0.9, t=P12M, g=placebo, dir=improved, @SLS-X} with placebo at {12|W month, assess, @SLS-X} months.

Each 5-point drop was tied to a hazard ratio of 0.79 (95% CI 0.68-0.92). FVC below 70% at entry carried one of 1.9. Women accounted for {72%|X fp, of=271} of the patients, diffuse disease for {59%|T diffuse, pct, of=271}.

"Two cheers," said a discussant; "five years is when I would look."

=== newsletter-exerc-korea-h4 | news | randomised trial
Seoul team: stairs are good medicine

It needn't be a gym. Climbing stairs at home, supervised by video, raised the endurance of people with systemic sclerosis, reports a team from Seoul in this week's issue of a rehabilitation journal.

Those in the stair group ({n = 27|S randomised, g=stairs}) climbed for 15 min on four days per week, those in the stretching group ({n = 26|S randomised, g=stretching}) stretched for as long; lots had been drawn at the outset. The programme lasted {14|W week, treat} weeks.

Peak oxygen uptake, when measured at week {14|W week, assess}, had risen by 2.3 ml/kg/min (95% CI 1.1 to 3.5) more with stairs. Grip, fatigue and {the skin score were no different|M difference, nov, t=P14W, g=stairs, c=stretching, dir=stable} between the groups at that time.

A {sprained ankle|A sprained ankle, named, g=stairs} ({one|A sprained ankle, n, g=stairs, of=27} person) and {knee pain|A knee pain, named, g=stairs} ({four|A knee pain, n, g=stairs, of=27}) happened on the stairs.

Of the {53|S randomised}, {49|X f, of=53} were female. {Fifty|S completed} completed it. Pulmonary hypertension ruled people out, as did an FVC below 50%.

"Three floors will do," the first author says, "and there are eleven in my own house."

=== patient-mag-ilo-home-h4 | news | cohort study
Iloprost at your kitchen table?

For a week each winter, Karen used to lie in bed 12 on ward 4, tied to a drip. Now a pump the size of a phone gives her iloprost at home.

She is one of {37|S treated} patients in a Danish project who were given the infusion at home for {five|W day, treat} days. A nurse came on the first two and rang on the rest. Side effects were what they are in hospital: {headache|A headache, named}, named by {twenty-eight|A headache, n, of=37}; {flushing|A flushing, named}, by {nineteen|A flushing, n, of=37}; {jaw ache|A jaw ache, named}, by {five|A jaw ache, n, of=37}. {Four|A discontinuation due to adverse event, n, of=37} broke off on that account. {Low blood pressure, the thing nurses feared, did not come up|A low blood pressure, absent}.

{One|W month, assess} month later, attacks had dropped from 30 to 19 a week. Thirty-three would choose home again.

You'd like to know if Karen is typical? Nearly all ({35|X f, of=37}) were women, and {29|T limited, n, of=37} had limited disease. The youngest was 22. Skin scores, with a median of {4|M score, median, t=baseline} ({0|min} to {21|max}) when they began, were not looked at afterwards.

The pump costs the health service 9,000 kroner a week; a bed, 31,000.

=== eurek-rapa-h4 | news | open-label trial
Transplant drug shrinks calcium lumps in few

News Release, Embargoed until 00:01 GMT 3 December

They break through the skin like chalk. Calcinosis, lumps of calcium, torments perhaps 25% of people with systemic sclerosis. Could rapamycin rub dissolve them?

No, for the most part, conclude dermatologists in Rotterdam and Ljubljana. They had {twenty-four|S enrolled} patients put a 1% ointment on one chosen lump, every evening, over {six|W month, treat} months. X-rays at {six|W month, assess} months showed the lump smaller by half in three. In another four it had burst.

One in four ({25%|A dermatitis, pct, of=24}) got dermatitis at the site. Rapamycin was never found in blood.

Though nobody had set out to treat skin thickness, the modified Rodnan skin score was recorded, too: {6.8|M score, mean, t=baseline} at entry, {6.6|M score, mean, t=P6M, dir=stable} at month {6|W month, assess}, practically the same.

All had {limited|T limited, all} cutaneous disease; anticentromere antibodies were present in 19. {Twenty-two|X f, of=24} of the participants are women. Their lumps had been there for 8 years on average (2 to 20).

"Surgery remains the best of four poor choices," says the senior author.
=== times-like-belimu-h4 | news | randomised trial
Lupus jab clears one more hurdle

Health correspondent

An injection that millions take for lupus may have a second life. In scleroderma lung disease, belivumab kept breathing steady, doctors will tell a meeting in Glasgow today.

They had asked {173|S screened} men and women to be tested for the study and {98|S randomised} were eventually randomised. {Forty-nine|S randomised, g=belivumab} injected themselves with belivumab each week, as many ({49|S randomised, g=placebo}) with placebo, for {52|W week, treat} weeks, on top of mycophenolate. At the end the forced vital capacity was 41 millilitres up with the drug and 22 down without it.

Skin followed suit: at {52|W week, assess} weeks, {14|M responders, n, t=P52W, g=belivumab, dir=improved} of the {49|S randomised, g=belivumab} on the drug and {15|M responders, n, t=P52W, g=placebo, dir=improved} of the {49|S randomised, g=placebo} on placebo had lost a third or more of their Rodnan score. (In other words, the drug {made no difference|M difference, nov, t=P52W, g=belivumab, c=placebo, dir=stable} there.)

{Three|A depression, n, g=belivumab, of=49} patients became depressed, all in the belivumab group. {Two|A death, n, g=placebo, of=49} died, both in the placebo group; {heart failure|A heart failure, named, g=placebo, sev=fatal} was to blame for {one|A heart failure, n, g=placebo, of=2} of the deaths.

The NHS pays about £9,200 a year for the drug. Some 19,000 people in Britain have scleroderma.

=== md-edge-ttm-h4 | news | randomised trial
Methotrexate Stages a Comeback in Limited Scleroderma

FROM ARTHRITIS CARE & RESEARCH

Nobody tests drugs in limited cutaneous scleroderma, an Ontario group complained, and then did. All {104|S randomised} of the patients they randomized had the {limited|T limited, all} form. The drug was methotrexate, 15 to 20 mg weekly for {18|W month, treat} months.

Major finding: After {18|W month, assess} months the mRSS was {1.1|M difference, v=-1.1, t=P18M, g=methotrexate, c=placebo, dir=improved} points lower with methotrexate than with placebo (95% CI {0.2|ch, v=-0.2} to {2.0|cl, v=-2.0} lower), from a baseline of {6.3|M score, mean, t=baseline, g=methotrexate} and {6.0|M score, mean, t=baseline, g=placebo}, respectively (means).

Study details: Of the {53|S randomised, g=methotrexate} patients assigned to methotrexate {45|S completed, g=methotrexate} made it through; of the {51|S randomised, g=placebo} assigned to placebo, {46|S completed, g=placebo}. Mouth sores ({13|A mouth sore, n, g=methotrexate, of=53} vs. {4|A mouth sore, n, g=placebo, of=51}) and hair loss ({8|A hair loss, n, g=methotrexate, of=53} vs. {3|A hair loss, n, g=placebo, of=51}) were commoner with the drug. {Nobody was diagnosed with cancer|A cancer, absent}.

VITALS: {91%|X fp, of=104} women; mean age 58; 11 years since Raynaud's began; anticentromere in 66%.

Patient acceptable symptom state was reached by 44% and 39% (P = .58).

The joke went around that 1 point is what you lose by pinching more gently.

=== agm-report-h4 | news | registry report
Notes from the AGM: what our own register says

Dr Oyelaran gave the numbers, and the hall fell silent. Since 2012, {356|S enrolled} members have been followed in the register, {34|X m, of=356} of them men, or {9.6|X mp} per cent.

Diffuse scleroderma accounts for {118|T diffuse, n, of=356}, limited for {201|T limited, n, of=356}, an overlap with other diseases for {37|T overlap, n, of=356}. The median follow-up comes to {69|W month, follow, median} months.

{Fifty-eight|A death, n, of=356} have died. Their hearts and lungs were at fault, she said, far more often than their kidneys: lung fibrosis took {nineteen|A lung fibrosis, n, of=58, sev=fatal}, pulmonary hypertension {fourteen|A pulmonary hypertension, n, of=58, sev=fatal}, kidney crisis {three|A kidney crisis, n, of=58, sev=fatal} of the {58|A death, n, of=356}. Cancers were the end of {nine|A cancer, n, of=58, sev=fatal}.

Skin, though, is a brighter tale. In the diffuse group the median score, {19|M score, median, t=baseline, g=diffuse} on joining, was {12|M score, median, t=P3Y, g=diffuse, dir=improved} at {three|W year, assess} years and {9|M score, median, t=P5Y, g=diffuse, dir=improved} at {five|W year, assess}.

The accounts were then passed, 61 votes to 2. Subscription stays at 30 pounds. Tea followed at four.

=== wire-china-herb-h4 | news | randomised trial
Chinese herb compound softens scleroderma, Shanghai doctors say

SHANGHAI, Oct 19 - An extract of sage root, long brewed as tea, has proved its worth in scleroderma, local media quoted doctors as saying on Sunday.

{Two hundred and ten|S enrolled} patients from six hospitals entered, all on prednisone of up to 10 mg. With {105|S randomised, g=extract} randomised to capsules of the extract and the other {105|S randomised, g=starch} to starch, no trial of the kind has been larger.

By the {24th|W week, assess} week, the skin score had sunk from {18.2|M score, mean, t=baseline, g=extract} +/- {5.9|sd} to {12.7|M score, mean, t=P24W, g=extract, c=starch, dir=improved, #e} +/- {5.1|sd} with the extract; with starch, from {17.9|M score, mean, t=baseline, g=starch} +/- {6.2|sd} to {15.8|M score, mean, t=P24W, g=starch, dir=improved} +/- {5.8|sd}. Between extract and starch, P was {<0.01|p#e, sig=1}. Values are means.

ESR went down by 9 and 7 mm. Bleeding gums were mentioned by {eight|A bleeding gums, n, g=extract, of=105} people on the extract; a raised INR was found in {two|A raised INR, n, g=extract, of=105}. Of those on starch, {four|A bleeding gums, n, g=starch, of=105} had bleeding gums as well.

Experts elsewhere urged caution. "How were they blinded? The thing smells," a Melbourne professor said. Sage extracts are sold in 40 countries, at a turnover of $700 million.

=== ped-hospital-h4 | news | retrospective cohort
Children with scleroderma: our ward's first review

Rare as hen's teeth: barely one child in a million a year. Yet {29|S enrolled} girls and boys with systemic sclerosis have been looked after here since 2004, and Dr. Amrit Sohal has read every one of their charts.

{Twenty-two|X f, of=29} were girls, {seven|X m} were boys. They fell ill at 10.4 years on average. The skin was diffusely involved in {twenty|T diffuse, n, of=29}; {six|T limited, n, of=29} had the limited type; {three|T overlap, n, of=29} overlapped with dermatomyositis.

Methotrexate was given to {24|S treated, g=methotrexate}. Among these the mean skin score, {16.1|M score, mean, t=baseline, g=methotrexate} before it, amounted to {10.3|M score, mean, t=P1Y, g=methotrexate, dir=improved} after {one|W year, assess} year (p = {0.01|p, sig=1}). {Nausea|A nausea, named, g=methotrexate} made injections a weekly battle for {eleven|A nausea, n, g=methotrexate, of=24}; {two|A liver enzyme elevation, n, g=methotrexate, of=24} had liver enzyme elevations.

Fourteen had lung disease on CT, five a heart problem. In a mean of {5.5|W year, follow, mean} years {one|A death, n, of=29} child died, at the age of 13.

A children's version of the skin score is needed, Dr. Sohal finds: normal children may score up to 4.

The ward's summer fair is on 6 June. Last year it raised $14,350.

=== press-device-ecp-h4 | news | randomised trial
Lumaphore: photopheresis data published

ATLANTA, April 2 -- Lumaphore, Inc. noted today that the full results of ECP-SKIN have come out in a dermatology journal.

ECP-SKIN put photopheresis (white cells are led past a lamp outside the body) to the test in {64|S enrolled} patients, {44|S randomised, g=ECP} randomized to it and {20|S randomised, g=sham} to a sham treatment. Treatments were given twice monthly for {one|W year, treat} year.

Highlights:
* mRSS improved by at least 30% in {38.6%|M responders, t=P12M, g=ECP, dir=improved} of patients ({17|n}) with ECP and in {4|M responders, n, t=P12M, g=sham, dir=improved} with sham at month {12|W month, assess}.
* At month {6|W month, assess}, mean mRSS was down {2.9|M change, mean, v=-2.9, t=P6M, g=ECP, dir=improved} with ECP, while {no change|M change, nov, t=P6M, g=sham, dir=stable} was seen with sham.
* Steroid use fell by 3.1 mg/day.

In terms of safety, vein access trouble was recorded for {9|A vein access trouble, n, g=ECP, of=44} of those on ECP and {5|A vein access trouble, n, g=sham, of=20} of those on sham. The {4|A serious adverse event, events, ser=1, rel=0} serious adverse events were all unrelated to the device.

The company's 480 lamps worldwide performed 71,000 treatments in 2025, mainly for lymphoma. NASDAQ: LMPH.

=== scicom-mice-men-h4 | news | pilot study
From mouse to man in three years: a blocker of fibre growth

Mice came first. Of 40 animals whose skin had been hardened with bleomycin, the 20 given the antibody FG-7 ended up 35% thinner-skinned than the rest. Then, in Innsbruck, came people.

{Eight|S treated} were given it in the phase 1b study, published in Science Advances' clinical offshoot: {three|S treated, g=3 mg/kg} got 3 mg/kg and {five|S treated, g=10 mg/kg} 10 mg/kg, once every 2 weeks. {Diffuse|T diffuse, all} scleroderma was a condition, so was a skin score of 15 or more.

Safety was the question asked. The answer: {any adverse event|A any adverse event, named} befell {seven|A any adverse event, n, of=8} of them, most of the {nineteen|A any adverse event, events} being mild. {One|A anaemia, n, g=10 mg/kg, of=5, grade=3} had anaemia of grade 3 at the higher dose.

"Efficacy was not the point, but we looked," says the first author. On day {85|W day, assess}, the Rodnan score had fallen by {4|M change, mean, v=-4, t=P85D, g=3 mg/kg, dir=improved} points on average in the {three|n} at 3 mg/kg. A median of {8|M change, median, v=-8, t=P85D, g=10 mg/kg, dir=improved} points had been lost by the {five|n} on 10 mg/kg.

Half-life: 11 days. In the biopsies, collagen genes fell by 42%.

=== drug-bulletin-ppi-h4 | news | randomised trial
Bulletin: vonoprazan or esomeprazole for the scleroderma gullet?

What was done?
{Seventy-six|S randomised} Thai patients who still had heartburn on a proton pump inhibitor were randomised, half to vonoprazan 20 mg daily ({38|S randomised, g=vonoprazan}) and half to esomeprazole 40 mg twice daily ({38|S randomised, g=esomeprazole}).

What was found?
After {8|W week, assess} weeks, heartburn had gone in 19 and 12 patients (RR 1.6, 95% CI 0.9–2.8, P = 0.10). The acid exposure time was 3.1% and 4.4%. {No deaths|A death, absent}; diarrhoea in {2|A diarrhoea, n, g=vonoprazan, of=38} and {5|A diarrhoea, n, g=esomeprazole, of=38}; low magnesium in {0|A low magnesium, absent, g=vonoprazan} and {3|A low magnesium, n, g=esomeprazole, of=38}.

Who were they?
Women in {86.8%|X fp, of=76}; diffuse SSc in {71%|T diffuse, pct, of=76}, as is usual in Thailand; median mRSS {9|M score, median, t=baseline} (IQR {4|q1} to {16|q3}). Mean age 54.

Our view
Too small. To show the difference seen, 194 patients would have been needed. Price per month: 1,150 baht against 420.

See also: our piece of March 2024 on baclofen (n = 12), No. 3, p. 7.

=== fb-post-style-h4 | news | survey
Patient group news: side effects nobody asks about

Hi everyone! The results of our spring poll are in the Journal of Scleroderma Care, and we couldn't be prouder.

We asked you; {1,146|S enrolled} people with systemic sclerosis from 31 countries answered. {One thousand and two|X f, of=1146} women, {131|X m} men (the rest preferred not to say).

Those on mycophenolate ({n = 512|S treated, g=mycophenolate}) most often ticked stomach upset ({46%|A stomach upset, pct, g=mycophenolate, of=512}); next were infections ({31%|A infection, pct, g=mycophenolate, of=512}) and tiredness ({27%|A tiredness, pct, g=mycophenolate, of=512}). Methotrexate users ({n = 233|S treated, g=methotrexate}) complained of tiredness first ({39%|A tiredness, pct, g=methotrexate, of=233}), then stomach upset ({35%|A stomach upset, pct, g=methotrexate, of=233}). Hair loss: {6%|A hair loss, pct, g=mycophenolate, of=512} and {14%|A hair loss, pct, g=methotrexate, of=233}.

Only 38% had told their doctor. Two thirds said the leaflet was too long; it has 14 pages.

Asked which type they had, {441|T diffuse, n, of=1146} said diffuse, {529|T limited, n, of=1146} limited, {22|T sine, n, of=1146} sine, and 154 had no idea.

Share this with your nurse! 2,300 of you follow this page already.
=== gap-junction-wire-h4 | news | randomised trial
UPDATE 2-Skin drug from Ghent passes mid-stage test, stock doubles

BRUSSELS, Feb 8 - Of {seventy|S randomised} people with scleroderma who were randomised to Fibrolix's infusion or to saline, those who drew the infusion ended up with the softer skin, the Belgian firm said.

{Thirty-six|S randomised, g=infusion} had drawn it and {thirty-four|S randomised, g=saline} had not. In the former ({n=36|S randomised, g=infusion}) the Rodnan score shed {nine|M change, v=-9, t=P32W, g=infusion, c=saline, dir=improved, #x} points within {32|W week, assess} weeks, in the latter {five|M change, v=-5, t=P32W, g=saline, dir=improved} (p={0.02|p#x, sig=1}). An opening score of {22|M score, t=baseline} had been noted for both arms together.

Three quarters of those enrolled, {53|T diffuse, n, of=70} to be exact, had diffuse disease. The age limit was 70.

Chills accompanied the infusion in {fifteen|A chills, n, g=infusion, of=36} patients, {two|S withdrawn, g=infusion} of whom asked to be taken out of the study for lack of time. {No serious adverse events|A serious adverse event, absent, ser=1} were seen, the firm said.

It hopes to sign up 240 patients for a last-stage trial by March 2028. Analysts at two banks raised their targets, to 31 and 36 euros.

=== oncall-vaccine-h4 | news | cohort study
Shingles vaccine holds up under immunosuppression

by the On Call desk

Worried that mycophenolate blunts the shingles vaccine? In systemic sclerosis it does, a bit. {Fifty-five|S treated} patients in Montpellier were given it, two jabs, two months apart. Antibodies, measured {four|W week, assess} weeks after the second one, had gone up eightfold in those taking mycophenolate and fourteenfold in those without it.

What followed the jabs was a sore arm in {forty|A sore arm, n, of=55}, fever in {nine|A fever, n, of=55} and, which mattered more, {no flare|A flare, absent} of the disease. Nor did the skin take offence: at {six|W month, assess} months a mean Rodnan score of {7.7|M score, mean, t=P6M, dir=stable} was recorded, hardly different from the {7.9|M score, mean, t=baseline} recorded at the first jab (P = {0.66|p, v=0.66, sig=0}).

Most of the volunteers, {forty-eight|X f, of=55}, were women. Limited disease ({39|T limited, n, of=55}) prevailed over diffuse ({16|T diffuse, n, of=55}). Of the 27 on mycophenolate, 24 took 2 g a day.

Shingles strikes one in three people sooner or later; at 50 the jab is free in France.

=== kidney-crisis-paper-h4 | news | cohort study
Fewer kidneys lost, but crisis still kills

An old enemy has not gone away. Among {94|S enrolled} people who had a scleroderma kidney crisis between 2005 and 2020, {thirty-seven|A death, n, of=94} died, doctors from eleven French hospitals report in this week's Nephrology Letters.

{Sixty|X f, of=94} of the {94|S enrolled} were women. Diffuse skin disease was the rule, at {80|T diffuse, pct, of=94} per cent; the limited form was found in {14|T limited, n, of=94}, and the remaining {five|T sine, n, of=94} had no thick skin anywhere, being cases of sine scleroderma. The median skin score at the time of the crisis was {21|M score, median}; half had been on steroids.

Dialysis could be given up by 19 of the 51 who had needed it, mostly inside of two years. Everyone was put on an ACE inhibitor; cough forced {six|A cough, n, of=94} of them off it, a swollen face {two|A swollen face, n, of=94}.

Patients were tracked for {3.9|W year, follow, mean} years on average. Five-year survival came to 62 per cent, against 59 per cent in a 1990s series.

"If the blood pressure goes up by 30 points, ring us at once," says the lead author. That advice is printed on a yellow card of which 4,000 have been handed out.

=== mp-like-tofa-h4 | news | open-label trial
Tofacitinib: Small Study, Big Skin Effect?

— But herpes zoster gives pause

Whether it was the pill or merely the passage of time cannot be known. Yet {16|M responders, n, t=P52W, dir=improved} of the {18|S completed} patients who stayed on tofacitinib 5 mg BID until week {52|W week, assess} had an mRSS drop of at least 5 points, a Brazilian group told attendees here.

The open-label trial took in {23|S enrolled} adults, all of whom had {diffuse|T diffuse, all} cutaneous disease. Methotrexate was forbidden. Mean mRSS was {26.3|M score, mean, t=baseline} at entry, {20.0|M score, mean, t=P24W, dir=improved} at week {24|W week, assess}, and {15.1|M score, mean, t=P52W, dir=improved} at week {52|W week, assess}.

Zoster turned up in {five|A zoster, n, of=23} participants, {one|A zoster ophthalmicus, n, of=23} of whom had it in the eye (zoster ophthalmicus). LDL cholesterol rose by 14 mg/dL.

"In the TOSS trial, a {12|W week, treat, @TOSS trial}-week trial of the same drug, only {15|S randomised, @TOSS trial} people were randomized," the presenter recalled. "Half a year is the least you need."

The average age was 46 (range 19-68). FVC stood at 79% of predicted and there it stayed.

=== hosp-blog-music-h4 | news | pilot study
Harp notes on the infusion ward

Tuesdays have a sound on 3 West. For {ten|W week, treat} weeks a harpist played at the bedside of people having iloprost for systemic sclerosis, while on Thursdays there was none but the pumps.

{Thirty-eight|S enrolled} patients lent their ears ({twenty|S enrolled, g=Tuesday} came on Tuesdays, {eighteen|S enrolled, g=Thursday} on Thursdays). Blood pressure was taken before and 30 minutes into the drip: down by 6 mm on harp days, by 5 mm on others. Pain, from 0 to 10, went from 4.4 to 3.1 and from 4.6 to 3.9.

Headache, the usual price of iloprost, was reported on Tuesdays by {nine|A headache, n, g=Tuesday, of=20}, on Thursdays by {eleven|A headache, n, g=Thursday, of=18}. The rate had to be turned down for {two|A flushing, n, g=Thursday, of=18} people with flushing, both of them Thursday patients.

Our rheumatologists did not pinch anybody's skin for this one. They did note that {31|T limited, n, of=38} of the participants had limited disease.

The harpist, who charges 90 dollars an hour, has been booked until 2028. (Two patients asked for jazz.)

=== cnn-like-prego-h4 | news | cohort study
Babies after scleroderma: mostly good news

Can I have children? For decades the answer doctors gave to women with scleroderma was no. An Italian study hands out a milder one.

The doctors went through the files of {86|S enrolled; X f, of=86} women, who between them had become pregnant 112 times. Ninety-four babies were born alive, 23 of them too early, at 34 weeks on the average.

For most of the mothers, the disease stood still. Among the {86|S enrolled}, the skin score taken {one|W year, assess} year after birth was {5|M score, median, t=P1Y, dir=stable} in the median, precisely what it had been before the pregnancy ({5|M score, median, t=baseline}). A rise of five points or more was noted in {seven|M responders, n, t=P1Y, dir=worsened}.

Heartburn got worse for 31 of them.

Diffuse disease was present in {19|T diffuse, n, of=86} mothers; limited, in {58|T limited, n, of=86}; sine, in {nine|T sine, n, of=86}. They were 33 years old on average and had been ill for 6.

"Stop mycophenolate six weeks before you try," an outside expert advises. In the general population of Italy, 7 percent of births are preterm.

=== bulletin-steroid-h4 | news | randomised trial
Low-dose prednisolone in early diffuse disease: PRED-SS in a nutshell

It never filled up. Planned for 72, PRED-SS had to make do with {35|S randomised}, because of the pandemic, write its authors from Manchester. Of the people in it, {17|S randomised, g=prednisolone} were randomised to prednisolone 5 to 10 mg a day, {18|S randomised, g=placebo} to placebo, for {6|W month, treat} months; all had {diffuse|T diffuse, all} disease of less than three years.

Pain, itch, function: what was measured at {3|W month, assess} months (the main time point) leaned towards prednisolone, but the interval for the HAQ difference, -0.10 (-0.29 to 0.10), included nought. The same goes for mRSS, with a difference of {-3.8|M difference, t=P3M, g=prednisolone, c=placebo, dir=improved} (95% CI {-7.9|cl} to {0.2|ch}; p={0.06|p, sig=0}).

{No renal crisis|A renal crisis, absent} was seen in either arm. Of {50|A any adverse event, events} adverse events in all, {24|A any adverse event, events, g=prednisolone} fell to prednisolone and {26|A any adverse event, events, g=placebo} to placebo.

{Thirty-one|S completed} people completed the {6|W month, treat} months. The trial cost £740,000, about £21,000 a head.

=== rare-dis-alert-h4 | news | phase 2 trial
Alert: Hold on enrolment lifted for sclerocept

WASHINGTON (Rare Alert) -- The FDA has lifted the clinical hold on sclerocept, a trap for activin, two months after a death.

Sclerocept was being studied in systemic sclerosis with lung fibrosis. When the hold came, {46|S randomised} of 110 planned participants had been randomized 1:1:1 to 0.3 mg/kg ({15|S randomised, g=0.3 mg/kg}), 0.7 mg/kg ({16|S randomised, g=0.7 mg/kg}) or placebo ({15|S randomised, g=placebo}).

The person who died ({one|A death, n, g=0.7 mg/kg, of=16}) had been on the 0.7 mg/kg dose; {a stroke|A stroke, n, v=1, g=0.7 mg/kg, of=16, sev=fatal} was the cause. Nosebleeds came with the lower dose in {four|A nosebleed, n, g=0.3 mg/kg, of=15}, with the higher one in {nine|A nosebleed, n, g=0.7 mg/kg, of=16} and with placebo {in none|A nosebleed, absent, g=placebo}. Hemoglobin went up by more than 2 g/dL in seven people.

So far, nothing is known about efficacy. Skin scores at week {24|W week, assess} are being kept under lock; the only figure out is that mRSS averaged {17.2|M score, mean, t=baseline} (SD {8.8|sd}) at baseline.

The new protocol caps the dose at 0.5 mg/kg and asks for a hemoglobin below 15 g/dL. A sister drug has been on the market for pulmonary hypertension since 2024.

=== gp-weekly-sildenafil-h4 | news | meta-analysis
Little blue pill: what it will and won't do for cold hands

GP Weekly, research round-up

The question: do PDE5 inhibitors cut Raynaud attacks in systemic sclerosis?

The method: a hunt through four databases, at the end of which {442|S identified, u=records} records had been found and all but {nine|S enrolled, u=studies} studies thrown out. The latter were randomised and had had {411|S enrolled} participants.

The answer: yes, by half an attack per day (mean difference −0.49, 95% CI −0.71 to −0.28). Attacks were 14.6 minutes shorter. No effect on ulcers could be shown (RR 0.83, 0.55 to 1.26).

The downside: headache in {21%|A headache, pct, g=PDE5 inhibitor} of those on a PDE5 inhibitor and {9%|A headache, pct, g=placebo} of those on placebo, muscle ache in {8%|A muscle ache, pct, g=PDE5 inhibitor} and {2%|A muscle ache, pct, g=placebo}.

One of the nine, Lund 2016, had {84|S randomised, @Lund 2016} participants randomised to tadalafil or placebo and looked at the skin as well: after {6|W week, assess, @Lund 2016} weeks, {no effect|M difference, nov, t=P6W, g=tadalafil, c=placebo, dir=stable, @Lund 2016} of tadalafil on the mRSS was found.

My take: 20 mg three times a day, and nitrates are off the table.
=== wire-antifib-combo-h4 | news | randomised trial
Two lung drugs no better than one for scleroderma, trial finds

MELBOURNE, Aug 21 - Doubling up did not pay. Lungs scarred by systemic sclerosis declined as fast on nintedanib plus pirfenidone as on nintedanib alone, Australian doctors told a conference.

Half a year ({26|W week, treat} weeks) was what each of the {57|S randomised} patients got: the pair of drugs, {28|S randomised, g=combination} of them, the single one, {29|S randomised, g=nintedanib}. FVC went down by 31 and 27 ml.

Staying the course was hard with the combination, which {eleven|S withdrawn, g=combination} abandoned for whatever reason, compared with {three|S withdrawn, g=nintedanib} in the other group. Nausea was frequent: {nineteen|A nausea, n, g=combination, of=28} of those on the combination had it. On nintedanib alone there were {six|A nausea, n, g=nintedanib, of=29} with nausea and {seventeen|A diarrhoea, n, g=nintedanib, of=29} with diarrhoea, the latter no rarer in the combination group, at {eighteen|A diarrhoea, n, g=combination, of=28}.

At the last visit, in week {26|W week, assess}, the skin score was {no different|M difference, nov, t=P26W, g=combination, c=nintedanib, dir=stable} in the two groups.

In IPF, another scarring disease, the pair had looked safe in 89 people. Nintedanib costs the state A$38,000 per patient a year.

=== mag-cell-hand-h4 | news | randomised trial
Fat in the fingertips, revisited

A spoonful of fat from the tummy, injected into the fingers: will it calm Raynaud's? Our Dutch friends have tried, with help from {29|S randomised} people whose hands (one per person) were treated.

Into {fifteen|S randomised, g=fat} hands went fat and into {fourteen|S randomised, g=saline} salt water. It was a single session under local anaesthetic. The people were then called in at {4|W week, assess}, {12|W week, assess} and {26|W week, assess} weeks.

Raynaud's scores? From 6.1 to 4.0 with fat, from 6.3 to 4.4 with salt water: no difference worth the name. Ulcers? Too few (three). The score for the skin of the hand as a whole, by ultrasound, went from 1.34 to 1.29 mm.

Bruises on the belly, though, were frequent after the fat was taken: {thirteen|A bruise, n, g=fat, of=15} patients had them. {One|A infection, n, g=fat, of=15} fat patient ({n=1|A infection, n, g=fat, of=15}) had an infection and needed antibiotics for 10 days.

{Twenty-five|X f, of=29} of the {29|S randomised} were women; {twenty-two|T limited, n, of=29} had limited disease, {seven|T diffuse, n, of=29} diffuse.

Would they do it again? Twenty said yes, nine no. The clinic will not be offering it.

=== press-univ-genes-h4 | news | randomised trial substudy
Gene test may pick patients for transplant, study says

Who needs a transplant and who can do without? A test of 2,700 genes has an opinion.

Scientists at Halden University went back to blood from {63|S analysed} participants in CYCLOSTEM, a trial in which {75|S randomised, @CYCLOSTEM} people were randomised to a stem cell transplant ({38|S randomised, g=transplant, @CYCLOSTEM}) or cyclophosphamide ({37|S randomised, g=cyclophosphamide, @CYCLOSTEM}). By its end 17 and 7, respectively, had become free of drugs, and {five|A death, n, g=transplant, of=38, @CYCLOSTEM} and {eight|A death, n, g=cyclophosphamide, of=37, @CYCLOSTEM} had died.

Of those {63|S analysed}, 31 bore the "inflammatory" pattern. The skin told the pattern apart: an mRSS of {29.8|M score, mean, t=baseline, g=inflammatory} on average was seen with it at baseline, one of {21.4|M score, mean, t=baseline, g=normal-like} with the "normal-like" pattern. After {54|W month, assess} months, all treatments taken together, the inflammatory had lost {13.5|M change, v=-13.5, t=P54M, g=inflammatory, dir=improved} points and the normal-like {4.9|M change, v=-4.9, t=P54M, g=normal-like, dir=improved}.

"A blood test for 300 dollars could spare people a 200,000-dollar procedure," says the lead scientist. Of the 2,700 genes, nine might suffice. Her group is asking 14 centres for fresh samples; the goal is 400 by 2029.

=== healio-bullets-iv-h4 | news | cohort study
Switching from IV to subcutaneous tocilizumab 'no step backward'

Two things to know:
- Skin stayed as it was after the switch.
- Injection site reactions were reported by {12|A injection site reaction, n, of=73} of {73|S enrolled} patients.

In a French cohort of {73|S enrolled} patients with systemic sclerosis who changed from infusions to injections of tocilizumab, the mRSS was stable at {6|W month, assess} months.

"We started from a median of {11|M score, median, t=baseline} and got to {10|M score, median, t=P6M, dir=stable}," Claire Example, MD, told Healio. Fifty-one of the patients had ILD, with an FVC of 74% then and 73% now.

{Sixty-two|X f, of=73} patients were women. Diffuse disease was present in {58%|T diffuse, pct, of=73}. They had been on infusions for a mean of 2.4 years; the reason for the change was the pandemic in 40 cases. {Eight|S withdrawn} returned to infusions within the year, simply for convenience.

"Now, is 162 mg a week the right dose in somebody who weighs 110 kg? I honestly don't know."

=== daily-sun-doc-h4 | news | case series
She could not blow out her candles. Now she sings.

Tight lips are the part of scleroderma that nobody mentions. In Mumbai, a surgeon and a dermatologist have been loosening them with the patient's own plasma, spun and injected all around the mouth.

{Twelve|S treated; X f, of=12} women have been treated so far, for {three|W month, treat} months each, one session a month. {Eight|T limited, n, of=12} have limited disease and {four|T diffuse, n, of=12} diffuse. When they were seen again {six|W month, assess} months on, the mouth opened 5 mm wider on average (from 31 to 36), and ten of them were "delighted".

"Does it hurt? Like forty wasps," laughs Mrs. Kulkarni, 52, who now sings in her temple again. A swollen lip is what {seven|A swollen lip, n, of=12} had for a day or two; a cold sore flared in {two|A cold sore, n, of=12}; {no infection|A infection, absent} came up. The Rodnan score, in the median {10|M score, median, t=baseline} before treatment, was {10|M score, median, t=P6M, dir=stable} after the {six|W month, assess} months as well, the face counting for 3 points of 51 at most.

Each session costs 4,500 rupees. A trial with 40 women and a sham arm is planned.

=== hepat-safety-letter-h4 | news | safety notice
Dear doctor letter summarised: liver injury with ambrexolan

What you should know if you prescribe ambrexolan for digital ulcers in systemic sclerosis:

A post-marketing study, LIVERWATCH, was stopped on 12 April. Up to then {1,904|S treated} patients had taken the drug for a median of {11|W month, treat, median} months. Transaminases beyond 8 times the upper limit were found in {31|A transaminase elevation, n, of=1904} of these ({1.6%|A transaminase elevation, pct}). In {two|A liver failure, n, of=1904} there was liver failure; {one|A death, n, of=1904} of the two died while awaiting a transplant.

Limited disease was reported for {67%|T limited, pct, of=1904}; women made up {85.2%|X fp, of=1904}. Half of the patients were over 59.

Anaemia was seen, too ({7.4%|A anaemia, pct, of=1904}). As to skin, no data were collected.

What to do: Measure transaminases before treatment, then every 4 weeks. Stop for good above 5 times the upper limit. Doses above 5 mg are no longer recommended.

In pulmonary arterial hypertension, 3 cases per 1,000 patient-years have been reported since 2011.

=== eular-wire-nk-h4 | news | randomised trial
BARCELONA (HealthWire) -- Antibody against interferon receptor takes aim at scleroderma skin

Interferon runs high in systemic sclerosis, so block it: that was the thinking behind DAISEE, whose first {24|W week, assess} weeks were on show at EULAR.

There were {214|S randomised} patients in all. To anifrumab had been assigned {107|S randomised, g=anifrumab}, {107|S randomised, g=placebo} to placebo; one patient of each group never had an injection, leaving {106|S treated, g=anifrumab} and {106|S treated, g=placebo} for safety.

With the antibody {48.6|M responders, t=P24W, g=anifrumab, c=placebo, dir=improved, #y} percent of patients and with placebo {31.8|M responders, t=P24W, g=placebo, dir=improved} percent had an mRSS that was 5 points and 25 percent better at week {24|W week, assess}, a difference of {16.8|M difference, t=P24W, g=anifrumab, c=placebo, dir=improved} percentage points (95% CI {3.7|cl}-{29.2|ch}, P={.013|p, v=0.013, sig=1}). In patients with limited disease ({71|T limited, n, of=214} against {143|T diffuse, n, of=214} with diffuse) this could not be seen.

Zoster broke through in {7|A zoster, n, g=anifrumab, of=106} vs {1|A zoster, n, g=placebo, of=106}, bronchitis in {13|A bronchitis, n, g=anifrumab, of=106} vs {8|A bronchitis, n, g=placebo, of=106}.

Interferon-high patients (64 percent of the whole) fared best. The full year follows in 2027.

=== local-radio-kidney-h4 | news | case report
Dual transplant gives father his hands back

A kidney and a pile of stem cells, both from his brother: no one with scleroderma had ever been given the two, until Rob, a {man|S enrolled, v=1; X m, v=1} of 44 from Whitby, said yes.

That was in 2021. His skin, all of it, had turned to leather, as {diffuse|T diffuse, all} scleroderma will do, and he was on dialysis three times a week. The stem cells went in 40 days after the kidney.

What's been happening since? Doctors at St Brannock's pinch his skin in 17 places and count. It was {41|M score, t=baseline} to begin with. At {three|W month, assess} months they counted {30|M score, t=P3M, dir=improved}; at {one|W year, assess} year, {12|M score, t=P1Y, dir=improved}; at {two|W year, assess} years, {9|M score, t=P2Y, dir=improved}.

He did have {graft-versus-host disease|A graft-versus-host disease, named, sev=mild} (mild, of the mouth), and {BK virus|A BK virus infection, named} infection meant another 9 nights in hospital. Of his pills, 22 a day at the worst, six are left.

"I can hold a chisel," he says. There are 700 kidney patients waiting in Yorkshire.
=== lowdose-il2-news-h4 | news | phase 2 trial
Tiny doses of an old cancer drug nudge skin in scleroderma

Interleukin 2, when poured into cancer patients by the million, is brutal. In droplets it may be gentle enough for scleroderma, say doctors at Paris's Pitié ward, who have finished a phase 2 trial.

They had meant to take 40; {28|S randomised} came and were randomised, {15|S randomised, g=IL-2} to the drug and the other {13|S randomised, g=placebo} to placebo. {Two|S withdrawn, g=IL-2} of the {15|S randomised, g=IL-2} and {three|S withdrawn, g=placebo} of the {13|S randomised, g=placebo} did not stay till the end. Injections were given daily to begin with, then every fortnight.

Regulatory T cells, the drug's target, had doubled on day {8|W day, assess} (p<0.001). Skin was slower. Week {26|W week, assess} is when the Rodnan score was measured again; its median was then {16|M score, median, t=P26W, g=IL-2, dir=improved} in the IL-2 group and {18|M score, median, t=P26W, g=placebo, dir=stable} in the placebo group, as against {19|M score, median, t=baseline, g=IL-2} and {18|M score, median, t=baseline, g=placebo} in the beginning.

Sore spots where the needle goes in were felt by {nine|A injection site pain, n, g=IL-2, of=15} of those on IL-2 (injection site pain), and by {two|A injection site pain, n, g=placebo, of=13} on placebo. {No one had capillary leak|A capillary leak, absent}.

The drug's patent ran out in 2009; a vial holds 18 million units.

=== wire-ssc-heart-h4 | news | cohort study
Implanted monitors catch silent arrhythmias in scleroderma

LJUBLJANA (MedWire) - Slip a matchstick-sized recorder under the skin of the chest, and you will find out a good deal about hearts in scleroderma.

Cardiologists here did so in {102|S enrolled} patients, who were then followed for {two|W year, follow} years. Over that time 31 of them had arrhythmias worth treating, and nine got a pacemaker. The yield was higher with a troponin above 14 ng/l (48%) than below (17%).

The device did harm to few: a pocket infection to {two|A pocket infection, n, of=102}, a bruise to {seven|A bruise, n, of=102}.

{Fourteen|A death, n, of=102} people died in that time, among them {five|A sudden death, n, of=14} who died suddenly, {three|A heart failure, n, of=14, sev=fatal} with heart failure and {four|A lung disease, n, of=14, sev=fatal} through lung disease.

Of the {102|S enrolled}, {24|X m, of=102} were men. Diffuse disease, {46|T diffuse, n, of=102} in number, and limited disease, {56|T limited, n, of=102}, differed little. At the time of implantation the mean skin score stood at {13.5|M score, mean, t=baseline}, with a standard deviation of {9.2|sd}; it was {12.8|M score, mean, t=P2Y, dir=improved} (SD {9.0|sd}) {two|W year, assess} years on.

A recorder costs some 2,500 euros and lasts 4 years.

=== pt-blog-hydroxy-h4 | news | retrospective study
Plain-words digest no. 44 | Hydroxychloroquine: any point?

In short: perhaps for joints, not for skin.

The long version. A Canadian group took from its database everyone with systemic sclerosis who had ever started hydroxychloroquine, {235|S treated, g=hydroxychloroquine}, and for each of them two who had not, {470|S enrolled, g=non-users} non-users. Age (56) and disease length (8 years) were alike. {12.3|T diffuse, pct, g=hydroxychloroquine, of=235}% of users and {33.6|T diffuse, pct, g=non-users, of=470}% of non-users were of the diffuse type, so users had thinner skin to begin with: {6.1|M score, t=baseline, g=hydroxychloroquine} against {10.2|M score, t=baseline, g=non-users} points.

Did users gain? After {three|W year, assess} years their score had gone down by {0.7|M change, v=-0.7, t=P3Y, g=hydroxychloroquine, c=non-users, dir=improved, #u}, that of the non-users by {0.9|M change, v=-0.9, t=P3Y, g=non-users, dir=improved} (adjusted p = {0.52|p#u, sig=0}). Swollen joints were halved in users.

Was it safe? Eye damage was found in {three|A eye damage, n, g=hydroxychloroquine, of=235} users. {Heart rhythm trouble|A heart rhythm trouble, absent, g=hydroxychloroquine} was not found at all.

Women: {89|X fp}% of all. Digest written by a volunteer with 200 mg a day in her.

=== news-aus-acupunc-h4 | news | randomised trial
Needles no better than nearly-needles

ADELAIDE: If it works, it isn't because of where the needles go. That's the lesson from a trial of acupuncture for the cold hands of scleroderma, which the university has just released.

Volunteers, {n=72|S randomised} of them, were randomised three ways: real points ({24|S randomised, g=real}), wrong points ({24|S randomised, g=wrong}), and a waiting list ({24|S randomised, g=waiting list}). Needling was twice weekly for {eight|W week, treat} weeks.

At week {eight|W week, assess}, attacks were down by 31 per cent with the real and 29 per cent with the wrong points. Those on the waiting list had 4 per cent more than before; it was then the middle of July.

Bleeding was seen in {11|A bleeding, n, g=real, of=24} of those needled at real points and in {13|A bleeding, n, g=wrong, of=24} of those needled at wrong ones; {one|A fainting, n, g=real, of=24} man of the real group fainted.

{Sixty-three|T limited, n, of=72} people with limited disease and {nine|T diffuse, n, of=72} with diffuse disease took part: the latter had a mean skin score of {16|M score, mean, t=baseline, g=diffuse}, the former of {5|M score, mean, t=baseline, g=limited}, when they signed up, and it wasn't taken again.

Medicare pays $24 a session. Adelaide's next trial is of beetroot juice.

=== press-nasdaq-safety-h4 | news | phase 1 trial
Helivance Reports Interim Data From HV-201 Cohort in Systemic Sclerosis

WALTHAM, Mass. -- Helivance today updated investors on HV-201, an "off-the-shelf" CAR-NK cell therapy.

"{Nine|S treated} patients in, we have yet to see a dose-limiting toxicity," said the CEO.

Safety (data cut-off October 4)
- Treated: {n=9|S treated}, of whom {6|T diffuse, n, of=9} had diffuse and {3|T limited, n, of=9} limited disease
- Cytokine release syndrome: {3|A cytokine release syndrome, n, of=9} patients, all grade {1|A cytokine release syndrome, named, grade=1}
- ICANS: {0|A ICANS, absent}
- GvHD: {0|A graft-versus-host disease, absent}
- Dose-limiting toxicity: {none|A dose-limiting toxicity, absent}

Efficacy
- At month {6|W month, assess}, the modified Rodnan skin score had decreased by a mean of {9.2|M change, mean, v=-9.2, t=P6M, dir=improved} points ({n=5|n; S analysed}) from a baseline of {25.4|M score, mean, t=baseline}.
- FVC was up by 3.3% of predicted.
- Steroids had been stopped in 4 of 4 patients who took them.

Persistence of the cells was 21 days (range, 9 to 33). Three further doses, up to 1 billion cells, will be looked at in as many as 24 patients. Helivance ended the quarter with $96.5 million, which should last into the second half of 2027. A webcast may be replayed for 30 days.

=== nyt-like-pollution-h4 | news | cohort study
Dirty air, tighter skin?

Fine dust does no good to lungs that are scarred already. What has not been known is whether it tells on the skin.

In {421|S enrolled} people with systemic sclerosis living in and around Milan and Turin, researchers put the home address together with a map of fine particles and looked at what the disease did. Diffuse disease was present in {122|T diffuse, n, of=421} and limited disease in {299|T limited, n, of=421} cases.

{Two|W year, assess} years later, the modified Rodnan score of those living in the dirtiest air (the top third) was up by {1.4|M change, mean, v=1.4, t=P2Y, g=dirtiest air, c=cleanest air, dir=worsened, #d} points on average; that of those in the cleanest was down by {0.8|M change, mean, v=-0.8, t=P2Y, g=cleanest air, dir=improved} (P = {0.03|p#d, sig=1}). The mean scores had been alike at baseline, {8.9|M score, mean, t=baseline, g=dirtiest air} and {9.1|M score, mean, t=baseline, g=cleanest air}. In between, nothing could be said.

Lung capacity fell by 3.1 and 1.2 percent. For every 5 micrograms of dust more, the odds of a worse scan were 1.3 times as high.

Traffic may stand for other things, the authors concede: incomes, jobs, smoking (22 percent). They will look at ozone next. Milan broke its limit on 68 days last year.

=== regional-it-tape-h4 | news | pilot study
Kinesio tape for stiff hands: a first

Vicenza. At the thermal baths, where some come for rheumatism and some for the ice cream, {thirteen|S enrolled; X f, of=13} women with systemic sclerosis came for blue tape.

It was stuck to the backs of their hands by a physiotherapist, left there from Monday to Friday, and so on for {six|W week, treat} weeks. Of the {thirteen|S enrolled}, {ten|S completed} completed the course. One hand was taped, the other left bare.

Measured at week {six|W week, assess}, fingers of taped hands bent 7 degrees further than before, fingers of bare hands 2 degrees (p = 0.048). The hand part of the Rodnan score is no full score, so nobody quotes it; the full one was {9.5|M score, mean, t=baseline} on average before and {9.1|M score, mean, t=P6W, dir=improved} after.

Red skin showed in {four|A red skin, n, of=13}; one ulcer of a knuckle healed under the tape.

Tape of 5 cm by 5 m comes to 8 euros. In Padua, 16 people with Dupuytren's are now trying the same.
=== wire-doublefail-h4 | news | randomised trial
Corrected: Trial of galectin pill in scleroderma stopped for futility

(Corrects number of patients in second paragraph)

COPENHAGEN - A look at the data halfway through has sealed the fate of galexa, a pill meant to loosen the skin in {diffuse|T diffuse, all} cutaneous systemic sclerosis.

Of the {131|S randomised} patients who had been randomised so far, {66|S randomised, g=galexa} were allotted galexa and {65|S randomised, g=placebo} placebo. {Eighty-four|S analysed} could be analysed, having been seen at week {26|W week, assess}. The change in Rodnan score since baseline, {-3.3|M change, t=P26W, g=galexa, c=placebo, dir=improved, #g} with galexa ({n=43|n; S analysed, g=galexa}), was if anything smaller than the {-4.0|M change, t=P26W, g=placebo, dir=improved} with placebo ({n=41|n; S analysed, g=placebo}; p={0.49|p#g, sig=0}).

There were no surprises as to safety, with rash reported by {5|A rash, n, g=galexa, of=66} patients on galexa and {6|A rash, n, g=placebo, of=65} on placebo. {Pneumonia|A pneumonia, named, g=placebo, ser=1} was a serious event in {one|A pneumonia, n, g=placebo, of=65} person on placebo.

Shares lost 61 percent to 7.40 crowns. The company had planned to enrol 250 people and to be on the market by 2030. It will lay off 45 of its 70 staff.

=== mag-antibody-men-h4 | news | cohort study
Men with scleroderma: the overlooked {15|X mp} per cent

"You have a woman's disease," Peter was told. It did not make things easier.

That the disease treats men worse is borne out by a register in the north-east of Spain. In it were {1,511|S enrolled} people, {227|X m, of=1511} of them men, or {15|X mp} per cent. Diffuse disease was seen in {38|T diffuse, pct, g=men, of=227} per cent of men and in {24|T diffuse, pct, g=women, of=1284} per cent of the {1,284|X f} women; digital ulcers in 47 and 41; lung scarring in 52 and 40.

The highest skin score ever on record was {17|M score, median, g=men} for men and {12|M score, median, g=women} for women, in the median.

Followed for {8.2|W year, follow, mean} years on average, {62|A death, n, g=men, of=227} men and {219|A death, n, g=women, of=1284} women died. Ten-year survival came to 71 and 83 per cent, with a hazard ratio of 1.6 (95 per cent interval 1.2 to 2.1). No one knows why; smoking, at 58 against 21 per cent, is only part of it.

Peter, 53, has set up a group for men. It meets in a pub on the last Friday of the month, and nine came last time.

=== cmaj-like-imat-h4 | news | crossover trial
Gel for itch: the placebo that scratched back

Itch drives 4 in 10 people with systemic sclerosis to despair, by the reckoning of a Halifax group who gave a difelikefalin-like gel a fair trial.

It was a crossover affair: {32|S randomised} patients, randomised as to order, rubbed the gel in for {21|W day, treat} days, rested for 14, and rubbed in the base without drug for {21|W day, treat} days, or the other way round. {Thirty|S completed} went through both.

The itch, on a scale of 10, fell from 6.8 to 4.3 with the gel and from 6.7 to 4.5 with the base. P was 0.71. Five women preferred the base for its smell.

Numbness was an effect of the gel in {eight|A numbness, n, g=gel, of=32} and of the base in {one|A numbness, n, g=base, of=32}. The skin score ({9|M score, median, t=baseline} at the outset, as a median) was not taken to be an outcome, which is just as well.

Out of the {32|S randomised}, {27|X f, of=32} were women and {five|X m} men; they were 60 on average. Those with liver disease had been turned away (n = 7).

"Base is cheap," the first author remarked: $6 a jar.

=== govt-hta-news-h4 | news | randomised trial
Agency says no, for now, to nintedanib rival in scleroderma lung

The drug works a little and costs a lot: so may one sum up the agency's draft on tamifenidone for lungs scarred by systemic sclerosis.

Behind the application there is just one trial, in which {310|S randomised} patients were randomised to tamifenidone ({205|S randomised, g=tamifenidone}) or to placebo ({105|S randomised, g=placebo}) and treated for {72|W week, treat} weeks. Vital capacity declined by 51 ml and 97 ml a year. That is a gain, the committee agrees.

Less convincing was the rest. On the skin, measured as mRSS, tamifenidone had {no effect|M difference, nov, t=P72W, g=tamifenidone, c=placebo, dir=stable} at week {72|W week, assess} compared with placebo. Quality of life did not budge (0.01 QALYs per year). And there was a lot to put up with: photosensitivity in {44|A photosensitivity, n, g=tamifenidone, of=205} and {6|A photosensitivity, n, g=placebo, of=105} patients, anorexia in {39|A anorexia, n, g=tamifenidone, of=205} and {10|A anorexia, n, g=placebo, of=105}. Treatment was stopped because of adverse events by {37|A discontinuation due to adverse event, n, g=tamifenidone, of=205} patients on tamifenidone and {9|A discontinuation due to adverse event, n, g=placebo, of=105} on placebo.

At £71,000 per QALY the price is more than twice what the agency will bear. About 1,300 people in England would qualify. Comments are welcome until 14 May.

=== uk-charity-rayn-h4 | news | cross-sectional study
Toes matter too: findings from the FOOTSTEP survey

Feet get forgotten. Of {275|S enrolled} people with systemic sclerosis who took off their socks in seven British clinics, every second one had not had the feet looked at before.

Those feet hurt: the pain score averaged 41 out of 100. Calluses were found in 188, ulcers in 27. One in nine wore shoes that fitted.

So who were they? {Two hundred and thirty-one|X f, of=275} women and {forty-four|X m} men, of 61 years on average; {204|T limited, n, of=275} with the limited and {71|T diffuse, n, of=275} with the diffuse subset. Their skin was scored, with a median of {4|M score, median} and an interquartile range of {2|q1} to {9|q3}. The higher the score, the worse the foot, though not by much (rho = 0.19, p = 0.002).

Leather and insoles were then handed to {60|S treated, g=insoles} of them. {Three|W month, assess} months later they had 9 points less pain. {Blisters|A blister, named, g=insoles} came as a side effect in {four|A blister, n, g=insoles, of=60}.

FOOTSTEP cost £62,000, most of it from your sponsored walks. A booklet (24 pages) can be had for a stamp.

=== gazzetta-hsct-quality-h4 | news | phase 2 trial
Milder conditioning spares hearts in scleroderma transplants

Transplants for scleroderma kill hearts as often as they save skin. A gentler recipe, fludarabine with half the usual cyclophosphamide, was therefore put to {42|S treated} patients, all with {diffuse|T diffuse, all} disease, in six Italian and American hospitals.

Did it do? In the first hundred days, there was {no transplant-related death|A transplant-related death, absent}; later on, {three|A death, n, of=42} patients died. What doctors call engraftment syndrome was seen in {five|A engraftment syndrome, n, of=42}. Viruses in the blood had to be treated in {seventeen|A viremia, n, of=42} (viremia).

And the skin got its due. {One|W year, assess} year after, the mean Rodnan score, {30.2|M score, mean, t=baseline} ± {9.0|sd} before the transplant, came to {15.8|M score, mean, t=P1Y, dir=improved, #s} ± {7.4|sd}, which is to say {48|M percent_change, v=-48, t=P1Y, dir=improved, #pc} per cent less (p {<0.0001|p#s#pc, sig=1}). Lung diffusion stayed where it was, 55 per cent of predicted.

Participants were 45 years old in the mean, {thirty|X f, of=42} of them women and {twelve|X m} men. Magnetic resonance had shown scars in the heart in 19 before, and it showed them in 20 after.

The registry in Basel counts some 900 transplants for scleroderma since 1996.
=== secukinumab-release-j4 | news | randomised trial
Helvaris reports topline results of secukinumab in diffuse scleroderma

BASEL, 14 March -- The interleukin-17A blocker secukinumab did not meet the goal set for it in systemic sclerosis, Helvaris AG announced before markets opened.

{Eighty-four|S randomised} adults, every one of them with {diffuse|T diffuse, all} cutaneous disease of under four years' standing, drew lots between secukinumab 300 mg ({n=56|S randomised, g=secukinumab}) and placebo ({n=28|S randomised, g=placebo}) at 31 hospitals. Injections went on for {48|W week, treat} weeks. At week {48|W week, assess}, skin thickness as captured by the mRSS had come down {7.1|M change, v=-7.1, mean, t=P48W, g=secukinumab, dir=improved} points on average with the antibody (from {23.8|M score, mean, t=baseline, g=secukinumab}), whereas on the dummy it had shed {5.6|M change, v=-5.6, mean, t=P48W, g=placebo, dir=improved} (from {22.5|M score, mean, t=baseline, g=placebo}). The gap, {1.5|M difference, v=-1.5, t=P48W, g=secukinumab, c=placebo, dir=improved, sig=0} points in favor of the active arm, could be due to chance (95% CI {-4.4|cl} to {1.4|ch}; p={0.31|p}).

Candidiasis turned up in {nine|A candidiasis, n, g=secukinumab, of=56} of those on secukinumab and in {none|A candidiasis, absent, g=placebo} of their counterparts. {No deaths|A death, absent} were recorded in either arm. "We are disappointed for patients," said Dr Ilse Brandt, chief medical officer, "and shall look at the 19 people with early inflammatory skin separately." The company's cash position at year's end was 212 million francs.
=== metformin-hospital-j4 | news | open-label pilot trial
St. Brendan's Quarterly: An old diabetes tablet gets a new job

Twice a day for {half a year|W year, treat, v=0.5}, {a dozen|S treated, v=12} people from our scleroderma clinic swallowed metformin, though none of them has diabetes. {Nine|X f, of=12} were women; the oldest was 71. Consultant Maeve Tully wanted to know whether the tablet, which costs four cents, might slow scarring.

{Two|A discontinuation due to adverse event, n, of=12} of our volunteers never got past the stomach upset and were out by the first month, leaving {ten|S completed} who were examined again at {six|W month, assess} months. Their modified Rodnan skin score stood at {17|M score, median, t=baseline} in the middle of the range when they began (lowest {6|min}, highest {34|max}) and at {15|M score, median, t=P6M, dir=improved, sig=0} when they were done ({5|min} to {35|max}), which is "not a difference I would bet on", in Dr Tully's words; the statistician put p at {0.27|p}. Weight fell by 2.3 kg.

Diarrhoea bothered {seven|A diarrhoea, n, of=12} of the {twelve|S treated, v=12}, and in {two|A discontinuation due to adverse event, n, of=12} that was the end of treatment. Nobody had {lactic acidosis|A lactic acidosis, absent}.

Would she do it again? "With a placebo, at double the dose and with 60 patients, yes." The League of Friends, which raised €8,400 at last summer's fair, has promised to help. Visiting hours in Ward 4 are now 2 to 8 pm.
=== dupilumab-wire-j4 | news | randomised trial
Eczema drug calms itch but leaves thick skin as it was in scleroderma

(Reuben Health Wire) - Dupilumab, which has transformed the care of eczema, eased itching in systemic sclerosis yet failed to make hard skin any softer, doctors from Lyon and Ghent reported on Thursday.

They had enlisted {68|S enrolled} patients, {47|T limited, n, of=68} with limited and {21|T diffuse, n, of=68} with diffuse skin disease, all of whom scratched enough to lose sleep. {Sixty-six|S randomised} were eventually put on one side or the other by computer: {33|S randomised, g=dupilumab; S randomised, g=placebo} each. Itch was rated from 0 to 10 every night. It sank from 7.1 to 3.2 with dupilumab and from 6.9 to 5.8 with placebo (p<0.001) within {16|W week, assess} weeks.

The skin score, a secondary yardstick, {was the same on both sides|M difference, nov, t=P16W, g=dupilumab, c=placebo, dir=stable, sig=0} at that visit (p={0.66|p}): {9.4|M score, mean, t=P16W, g=dupilumab} against {9.9|M score, mean, t=P16W, g=placebo}, both means.

Red eyes were the price. Conjunctivitis troubled {24|A conjunctivitis, pct, g=dupilumab, of=33} percent of the dupilumab arm and {3|A conjunctivitis, pct, g=placebo, of=33} percent of the other. "You pay with drops," quipped Ghent's Pieter Vos, who was not paid by the manufacturer.

About 2.5 million people worldwide are thought to have some form of the disease.
=== tocotrienol-digest-j4 | news | randomised trial
Research round-up for members: gut, gums and green tea

**Live bacteria do little.** {Fifty-two|S randomised} of our members in the Midlands were split at random between kefir and ordinary milk, a glass each morning for {ten|W week, treat} weeks. {Forty-four|X f, of=52} of them are women. Bloating eased by 1.2 points in both halves. {Three|S withdrawn, g=kefir} dropped kefir because they could not bear the taste. {Five|A loose stools, n, g=kefir} of the kefir drinkers had loose stools.

**Gums.** Hallgren 2019, a Swedish survey that is often quoted, followed {130|S enrolled, @Hallgren 2019} people with scleroderma over {three|W year, follow, @Hallgren 2019} years and found that 41 lost at least one tooth. Some {62|T limited, pct, of=130, @Hallgren 2019} per cent of them had limited disease.

**Green tea.** In the EPIGAL study {16|S treated, @EPIGAL} patients swallowed EGCG capsules, 400 mg, for {24|W week, treat, @EPIGAL} weeks. Their skin score {did not budge|M change, nov, dir=stable, @EPIGAL}. {Two|A raised liver enzymes, n, of=16, @EPIGAL} had raised liver enzymes that settled within a fortnight of stopping.

What to make of it all? Drink what you like, see your dentist twice a year and do not take capsules without blood tests, says our adviser.
=== obinutuzumab-extra-j4 | news | open-label trial
B-cell drug of the next generation: six for six in Porto

At a hospital in northern Portugal, {six|S treated} women who had got nowhere with rituximab were given its younger relative, obinutuzumab, 1000 mg on two days a fortnight apart. ({All|X f, of=6, v=6} were women, and {four|T diffuse, n, of=6} had the diffuse variety.) Every one of them had softer skin {nine|W month, assess} months on.

Listed in the order in which they came to the clinic, Patient 1 began with a modified Rodnan of {31|M score, t=baseline, g=Patient 1} and ended with {19|M score, t=P9M, g=Patient 1, dir=improved}; Patient 2 moved from {18|M score, t=baseline, g=Patient 2} to {14|M score, t=P9M, g=Patient 2, dir=improved}; Patient 3, who had been worst off at {40|M score, t=baseline, g=Patient 3}, reached {22|M score, t=P9M, g=Patient 3, dir=improved}. For Patients 4 and 5 the figures were {12|M score, t=baseline, g=Patient 4} and {16|M score, t=baseline, g=Patient 5} before and {9|M score, t=P9M, g=Patient 4, dir=improved} and {8|M score, t=P9M, g=Patient 5, dir=improved} after. The last, Patient 6, slipped from {25|M score, t=baseline, g=Patient 6} to {21|M score, t=P9M, g=Patient 6, dir=improved}.

Infusion reactions struck {four|A infusion reaction, n, of=6}, none badly. {One|A shingles, n, of=6} went down with shingles. Lung capacity held at 78% of predicted. "Six is a small number, and I know it," says Inês Falcão, who treated them. "But I have never before seen six out of six."
=== ustekinumab-poster-j4 | news | randomised trial
Poster hall: ustekinumab beats azathioprine by a nose

VIENNA -- Nobody pays much attention to posters on the last morning, but P-1147 drew a crowd. A Turkish group had allocated {42|S randomised} patients with SSc and stiff hands to ustekinumab ({21|S randomised, g=ustekinumab}) or azathioprine ({21|S randomised, g=azathioprine}), open label, for {36|W week, treat} weeks.

Of the former {19|S completed, g=ustekinumab} stayed to the end, of the latter {15|S completed, g=azathioprine}. From a common starting point of {14.6|M score, mean, t=baseline} on average, ustekinumab took the mRSS down by {31|M percent_change, v=-31, mean, t=P36W, g=ustekinumab, dir=improved} percent and azathioprine by {22|M percent_change, v=-22, mean, t=P36W, g=azathioprine, dir=improved} percent at week {36|W week, assess}; the investigators reckoned that {nine points of percentage|M difference, v=-9, t=P36W, g=ustekinumab, c=azathioprine, dir=improved, sig=1} in favor of the newer drug were just about meaningful (P = {0.047|p}).

Leukopenia was the undoing of azathioprine: {four|A leukopenia, n, g=azathioprine, of=21; A discontinuation due to adverse event, n, g=azathioprine, of=21} people had to quit because of it. {No one|A discontinuation due to adverse event, absent, g=ustekinumab} quit ustekinumab on account of a side effect. "A p value of 0.047 is a coin that landed on its edge," a passer-by from Leeds remarked. Median age was 49.
=== bleomycin-foundation-j4 | news | case-control study
Foundation bulletin: farm sprays and scleroderma, a first answer

Many of you have asked whether pesticides had anything to do with your illness. A study that we helped to fund has now put the question to {318|S enrolled} people with systemic sclerosis and to {636|S enrolled, g=neighbors} neighbors of theirs without it.

Spraying at work for a year or longer was recalled by 41 of the patients (12.9%) and 52 of the neighbors (8.2%), which works out at an odds ratio of 1.66 (95% CI 1.08 to 2.56). Men were hit harder than women: odds ratio 2.9 against 1.2. Women made up {81|X fp}% of the patients and {80|X fp, g=neighbors}% of the neighbors.

Does it change the course of the disease? Apparently so. Exposed patients were more often positive for topoisomerase antibodies. The whole group's skin score, a mean of {11.3|M score, mean} ({8.8|sd} SD), gave no clue. Diffuse disease was present in {97|T diffuse, n, of=318} of the {318|S enrolled}, and {204|T limited, n, of=318} had the limited kind.

"Nobody should plow under the vegetable patch," says epidemiologist Hanna Lindqvist. "But masks and gloves cost little." The full paper is behind a paywall; we can mail it to you on request. Our winter appeal closes on January 31.
=== semaglutide-qa-j4 | news | retrospective cohort study
Slimming injections and scleroderma: is it safe? Five questions

**Who was looked at?** {Twenty-seven|S enrolled} patients of three American clinics, {22|X f, of=27} of them female, who had been put on semaglutide for weight or sugar. Limited disease: {18|T limited, n, of=27}. Diffuse: {8|T diffuse, n, of=27}. Sine scleroderma: {1|T sine, n, of=27}.

**How long?** {Fourteen|W month, follow, median} months of follow-up, as a median.

**Did the gut suffer?** It did. Nausea was noted in {59|A nausea, pct, of=27}%, vomiting in {33|A vomiting, pct, of=27}% and gastroparesis that sent people to the ward in {7|A gastroparesis, pct, of=27}%. {Ten|A discontinuation due to adverse event, n, of=27} gave the injections up over such troubles.

**And the skin?** Where there were two scores to compare, in {19|S analysed} patients, the mRSS averaged {8.2|M score, mean, t=baseline} prior to the first shot and {7.9|M score, mean, t=P1Y, dir=improved, sig=0} at {one|W year, assess} year (P={0.58|p}).

**So what now?** "If your stomach is already slow, think hard," answers Dr. Calvin Orji of Tulane. People lost 11 kg on average, and 3 of 5 with diabetes came off insulin.
=== rhuman-hyal-wire-j4 | news | randomised trial
Hyaluronidase shots loosen tight mouths, small study hints

Sao Paulo, May 9 - {Thirty|S randomised; X f} women with systemic sclerosis who could no longer bite an apple had their lips injected, half of them with the enzyme hyaluronidase and half with salt water.

The distance from tooth to tooth widened by 5.8 mm against 1.9 mm by day {90|W day, assess} (p=0.002). {Fifteen|S randomised, g=hyaluronidase; S randomised, g=saline} were in each of the two camps, and {one|S withdrawn, g=saline} in the saline camp moved away before she could be measured. As one would expect of a treatment of the lips, the total skin score {stayed put|M change, nov, t=P90D, g=hyaluronidase, dir=stable; M change, nov, t=P90D, g=saline, dir=stable} in both. 

Bruising was seen after hyaluronidase in {eleven|A bruising, n, g=hyaluronidase, of=15} and after saline in {eight|A bruising, n, g=saline, of=15}, swelling in {six|A swelling, n, g=hyaluronidase, of=15} and {two|A swelling, n, g=saline, of=15}. {Allergic reactions|A allergic reaction, absent} there were none. 

"I sang in the choir again," one participant, aged 58, told reporters. The injections cost 400 reais apiece, last about four months, and are not covered by insurance. Up to 80% of patients have a small mouth, according to Dr. Beatriz Nogueira.
=== ixeki-steps-j4 | news | randomised trial
Three schedules, one antibody: scleroderma trial favors the monthly shot

WARSAW (PolMed) Fewer injections may do more. That is the odd finding of a trial in which {ninety-three|S randomised} Poles and Czechs with scleroderma were given ixekizumab every two weeks, every four weeks or every eight, {31|S randomised, g=every two weeks; S randomised, g=every four weeks; S randomised, g=every eight weeks} on each schedule.

Everyone was seen at week {32|W week, assess}. In those on the middle schedule, every four weeks, the skin score had by then tumbled to {11.8|M score, mean, t=P32W, g=every four weeks, dir=improved} from {20.6|M score, mean, t=baseline, g=every four weeks}; in those who had been jabbed every two weeks it had gone to {14.5|M score, mean, t=P32W, g=every two weeks, dir=improved} from {20.2|M score, mean, t=baseline, g=every two weeks}; while every eight weeks had meant a decline to {17.9|M score, mean, t=P32W, g=every eight weeks, dir=improved} from {19.7|M score, mean, t=baseline, g=every eight weeks}. 

Infections rose with the frequency: {eight|A infection, n, g=every eight weeks, of=31}, {eleven|A infection, n, g=every four weeks, of=31}, {nineteen|A infection, n, g=every two weeks, of=31} people, counted from the sparsest to the densest schedule. {Four|A discontinuation due to adverse event, n, g=every two weeks, of=31} in the densest gave up because of them.

"I've no explanation for the middle dose being best, other than chance," said Prof. Tomasz Wilk. {Seventy-nine|X f, of=93} of the {93|S randomised} were women.
=== halofug-reissue-j4 | news | open-label trial
Old chicken-feed drug gets another look

Halofuginone keeps parasites out of poultry. As an ointment it was rubbed into one forearm of {a dozen|S treated, v=12} Israelis with scleroderma, {three|W month, treat} months long; on the other forearm went petroleum jelly.

The forearms were scored as they would be in the modified Rodnan, 0 to 3, and the sum for the whole body was computed too. For the body: {22|M score, mean, t=baseline} before, {20|M score, mean, t=P3M, dir=improved} at {three|W month, assess} months ({p=0.1|p, sig=0}). For the arm with drug: 1.9, then 1.2. For the arm without: 1.8, then 1.6.

{Eight|T diffuse, n, of=12} of the {twelve|S treated, v=12} were diffuse cases, {four|T limited, n, of=12} limited. {Ten|S completed} had no gaps in their diaries and finished; {two|S withdrawn} went on holiday and forgot. Contact dermatitis under the ointment: {one|A contact dermatitis, n, of=12}. Under the jelly nothing happened.

If the name rings a bell, you may have read of Pines 2003, where {12|S enrolled, @Pines 2003} patients had taken part and the skin score {fell|M change, nov, dir=improved, sig=1, @Pines 2003} significantly under the ointment.

In poultry the dose is 3 mg per kilo of feed.
=== jak-cream-j4 | news | case series
Cream for the knuckles: four readers, four outcomes

What follows was told at the spring meeting by dermatologist Zoe Laskaris, who has had {four|S treated} people with {limited|T limited, all} scleroderma use ruxolitinib cream on the hands and forearms, for {20|W week, treat} weeks.

Of the first she said that she "might as well have used butter": total skin score {8|M score, t=baseline, g=first} and {8|M score, t=P20W, g=first, dir=stable}. The second got from {12|M score, t=baseline, g=second} to {7|M score, t=P20W, g=second, dir=improved}. The third, a man of 72, got from {9|M score, t=baseline, g=third} to {6|M score, t=P20W, g=third, dir=improved}, and then had to stop owing to {acne|A acne, named}. The fourth had {11|M score, t=baseline, g=fourth} at the first visit and {13|M score, t=P20W, g=fourth, dir=worsened} at week {20|W week, assess}; she had applied the cream only now and then.

{Three|X f, of=4} of her four were women. Blood counts, checked every four weeks, were fine, and {no infection|A infection, absent} of the skin was seen.

A tube of 60 grams costs about $2,000 in the United States, $0 if the manufacturer's card is accepted. "Don't ask me for a rate," was her closing line. "Four is not a number from which you make a percentage."
=== pahtrial-bmj-j4 | news | randomised trial
Short course of steroids raises blood pressure in scleroderma without kidney harm

Prednisolone at 10 mg a day for {28|W day, treat} days did not provoke a renal crisis in people with scleroderma and puffy hands, a placebo controlled trial in eight UK centres has found.

Between 2017 and 2020 {39|S randomised} people with early {diffuse|T diffuse, all} disease were randomised, {20|S randomised, g=prednisolone} to prednisolone and {19|S randomised, g=placebo} to placebo; the target of 72 was missed because of the pandemic. At {three|W month, assess} months the difference in the disability index was −0.10 (95% confidence interval −0.29 to 0.10; P=0.3).

For the modified Rodnan score it was {−3.9|M difference, t=P3M, g=prednisolone, c=placebo, dir=improved, sig=0} ({−8.3|cl} to {0.5|ch}; P={0.08|p}), with a mean of {18.8|M score, mean, t=P3M, g=prednisolone} in the prednisolone group and {22.1|M score, mean, t=P3M, g=placebo} in the placebo group.

{No renal crisis|A renal crisis, absent} occurred. {Two|A serious adverse event, n, g=placebo, of=19, ser=1} people in the placebo group, and {none|A serious adverse event, absent, g=prednisolone, ser=1} in the other, had a serious adverse event. Mood swings were named by {six|A mood swings, n, g=prednisolone, of=20} of those on prednisolone.

Joanna Prentice, the chief investigator, said, "It doesn't prove safety, but it's the first time that anyone has dared to randomise."
=== tralok-itch-j4 | news | randomised trial
Lebrikizumab and the skin of scleroderma: week-by-week figures released

After complaints by patients, Dermacon has published the visit-by-visit figures of LEBRI-SSc, a {24|W week, treat}-week comparison with placebo in {48|S randomised} adults.

With lebrikizumab ({n=24|S randomised, g=lebrikizumab}) the median skin score was, in sequence, {16|M score, median, t=baseline, g=lebrikizumab} (start), {16|M score, median, t=P8W, g=lebrikizumab, dir=stable} (week {8|W week, assess}), {14|M score, median, t=P16W, g=lebrikizumab, dir=improved} (week {16|W week, assess}) and {13|M score, median, t=P24W, g=lebrikizumab, dir=improved} (week {24|W week, assess}). In the placebo arm ({n=24|S randomised, g=placebo}) the sequence was {15|M score, median, t=baseline, g=placebo}, {14|M score, median, t=P8W, g=placebo, dir=improved}, {14|M score, median, t=P16W, g=placebo, dir=improved}, {14|M score, median, t=P24W, g=placebo, dir=improved}.

The maker draws attention to the share of those who had 30% less at the end: {38|M responders, t=P24W, g=lebrikizumab, dir=improved}% against {17|M responders, t=P24W, g=placebo, dir=improved}%. Rates of conjunctivitis ({13|A conjunctivitis, pct, g=lebrikizumab, of=24}% against {4|A conjunctivitis, pct, g=placebo, of=24}%) and eosinophilia ({8|A eosinophilia, pct, g=lebrikizumab, of=24}% against {0|A eosinophilia, absent, g=placebo}) are listed in an appendix of 212 pages.

"Thank you; that's all we wanted," the patients' alliance replied by e-mail.
=== dental-care-j4 | news | randomised trial
Mouth stretching pays off if you keep at it

Two wooden spatulas, then three, then four. Wedged between the back teeth twice a day, they open a mouth that scleroderma has shrunk. Maastricht has put a figure on it.

{Fifty-nine|S randomised} people, of whom {30|S randomised, g=spatulas} were handed spatulas and {29|S randomised, g=massage} were taught massage, practised for {18|W week, treat} weeks. Opening, measured from edge to edge, gained 4.9 mm and 2.6 mm (p=0.02). When everybody was measured once more at week {36|W week, assess}, those who had stopped had lost it all.

It will surprise no one that the skin score of the whole body {did not respond to|M change, nov, t=P18W, g=spatulas, dir=stable; M change, nov, t=P18W, g=massage, dir=stable} either method at week {18|W week, assess}. Jaw ache was known to {14|A jaw ache, n, g=spatulas, of=30} spatula people and {five|A jaw ache, n, g=massage, of=29} massage people; {one|A broken crown, n, g=spatulas, of=30} of the former broke a crown.

{Seven|S withdrawn} left for reasons of time. {Forty-two|T limited, n, of=59} of the {59|S randomised} had limited disease and {17|T diffuse, n, of=59} diffuse. Dental students made the measurements, in 40 seconds each.

An instruction film of 6 minutes stands on our website. Spatulas: €3 for 100 at any pharmacy.
=== azac-combo-j4 | news | randomised trial
Doublet or single? Mycophenolate plus sirolimus under the microscope

by Pia Rasmussen

Two drugs, says common sense, must be better than one. Not so, says Odense. {Seventy-two|S randomised} people with scleroderma took mycophenolate; {36|S randomised, g=combination} of them took sirolimus on top (the combination) and {36|S randomised, g=mycophenolate alone} had mycophenolate alone.

{Twelve|W month, assess} months later the score of skin thickness in the combination group was {14.4|M score, mean, t=P12M, g=combination, dir=improved}, {5.2|M change, v=-5.2, mean, t=P12M, g=combination, dir=improved} less than before. Mycophenolate alone had brought a mean of {13.8|M score, mean, t=P12M, g=mycophenolate alone, dir=improved}, or {5.7|M change, v=-5.7, mean, t=P12M, g=mycophenolate alone, dir=improved} less than before. One needn't be a statistician to see that there was {nothing in it|M difference, nov, t=P12M, g=combination, c=mycophenolate alone, dir=stable, sig=0} (p={0.77|p}).

Where two drugs did make a difference was in trouble caused: mouth ulcers in {15|A mouth ulcer, n, g=combination, of=36} with the combination ({never|A mouth ulcer, absent, g=mycophenolate alone} with mycophenolate alone), high triglycerides in {18|A high triglycerides, n, g=combination, of=36} versus {four|A high triglycerides, n, g=mycophenolate alone, of=36}, pneumonia in {three|A pneumonia, n, g=combination, of=36} versus {one|A pneumonia, n, g=mycophenolate alone, of=36}. {Eleven|A discontinuation due to adverse event, n, g=combination, of=36} dropped sirolimus because of such effects.

"One pill less for everyone," sums up Jens Holst.
=== colch-pericard-j4 | news | retrospective cohort study
Leuven counts its CAR-T alternatives: bispecific antibody in nine

"We call it CAR-T from the fridge," says Bert Claes of Leuven about blinatumomab, an antibody that ties T cells to B cells. {Nine|S treated} patients with scleroderma for whom there was nothing left have now been through the {five|W day, treat}-day infusion, some of them twice.

He showed the skin scores on a single slide. Median before: {27|M score, median, t=baseline}. Median at {12|W week, assess} weeks: {19|M score, median, t=P12W, dir=improved}. Median at {24|W week, assess} weeks: {15|M score, median, t=P24W, dir=improved}, in the {seven|n} who have got that far. Best and worst at that point: {4|min} and {31|max}.

Fever on the first two days was noted in {eight|A fever, n, of=9}, cytokine release syndrome of grade 1 in {three|A cytokine release syndrome, n, of=9, grade=1}. {Neurotoxicity|A neurotoxicity, absent}, which haunts oncologists, was missing. Immunoglobulin has to be replaced in {four|A hypogammaglobulinaemia, n, of=9} on account of hypogammaglobulinaemia.

The patients ({six|X f, of=9} women, {three|X m} men) were 27 to 61 years old; {eight|T diffuse, n, of=9} had diffuse disease and the ninth {overlap|T overlap, n, v=1, of=9} with myositis. Cost per course: about €14,000, roughly a twentieth of CAR-T. A trial with 40 people is being planned, says Claes, "if someone can be found to pay for the fridge".
=== vixarel-otc-j4 | news | randomised trial
Oncostatin blocker stumbles, then recovers, in scleroderma study

ZURICH (AlpenBiz) - Vixarelimab looked dead at half-time. At {12|W week, assess} weeks the skin scores of those who received it had not moved an inch (mean change {0.1|M change, mean, t=P12W, g=vixarelimab, dir=stable}), while those of people on placebo had slid by {1.4|M change, v=-1.4, mean, t=P12W, g=placebo, dir=improved}. But the second half belonged to the drug. At {36|W week, assess} weeks the respective changes from the start were {-5.8|M change, mean, t=P36W, g=vixarelimab, dir=improved} and {-1.9|M change, mean, t=P36W, g=placebo, dir=improved}, a lead of {3.9|M difference, v=-3.9, mean, t=P36W, g=vixarelimab, c=placebo, dir=improved, sig=1} points (P={0.015|p}).

Into the study had gone {fifty-seven|S randomised} people: {28|S randomised, g=vixarelimab} on the antibody, {29|S randomised, g=placebo} on placebo. {Nine|S withdrawn, g=placebo} of the latter went away before the end, and {two|S withdrawn, g=vixarelimab} of the former.

Unwanted effects were led by cough (vixarelimab {10|A cough, n, g=vixarelimab, of=28}, placebo {3|A cough, n, g=placebo, of=29}) and swollen ankles (vixarelimab {4|A swollen ankle, n, g=vixarelimab, of=28}, placebo {5|A swollen ankle, n, g=placebo, of=29}). {Severe infections|A severe infection, absent, sev=severe} were absent.

The firm's market value doubled to 640 million francs within an hour and halved again by the close.
=== lysyl-fail-j4 | news | randomised trial
What the sponsor did not say about simtuzumab in scleroderma

The headline read "well tolerated". So it was: of the {sixty|S randomised} people randomized, {52|A any adverse event, n, of=60} had some adverse event, {none|A death, absent} died and {one|A serious adverse event, n, g=125 mg, of=20, ser=1}, in the group given 125 mg, had a serious one.

The rest has to be picked out of table 3. Of the {twenty|S randomised, g=75 mg; S randomised, g=125 mg; S randomised, g=placebo} people per group, those on 75 mg worsened by {2.2|M change, mean, t=P22W, g=75 mg, dir=worsened} points of the skin score, on average, over {22|W week, assess} weeks; those on 125 mg worsened by {1.7|M change, mean, t=P22W, g=125 mg, dir=worsened}; and those on placebo improved by {0.6|M change, v=-0.6, mean, t=P22W, g=placebo, dir=improved}. Put 75 mg next to placebo and you have a difference of {2.8|M difference, t=P22W, g=75 mg, c=placebo, dir=worsened, sig=1} points to the disadvantage of the drug, which is statistically significant ({P=0.04|p}).

All {60|S randomised} had {diffuse|T diffuse, all} disease, {47|X f, of=60} were women, and the mean age was 46.

"Tables in appendices are where drugs go to die," observes Carol Whitfield, who reviews trials for a charity. The sponsor, asked for comment, referred us to its headline.
=== gi-prucal-diff-j4 | news | randomised crossover trial
Domperidone or buspirone for reflux that pills don't reach?

Half the people with scleroderma who take a strong acid blocker still have heartburn. At Chulalongkorn hospital, Bangkok, {45|S randomised} of them had domperidone and buspirone, one after the other, {four|W week, treat} weeks each, in random order and with a fortnight of rest.

Reflux scores improved by 5.6 with domperidone and 6.0 with buspirone (p=0.7). {Forty-one|S completed} patients completed the two courses. {Thirty-five|T diffuse, n, of=45} had diffuse disease, as is usual in Thailand, {ten|T limited, n, of=45} limited. Men made up {31|X mp, of=45}%.

Dizziness was an effect of buspirone ({nine|A dizziness, n, g=buspirone, of=45}), breast pain of domperidone ({three|A breast pain, n, g=domperidone, of=45}). A long QT interval stopped domperidone in {one|A discontinuation due to adverse event, n, g=domperidone, of=45; A long QT interval, n, g=domperidone, of=45} woman.

The mean skin score was {14.1|M score, mean, t=baseline} when they signed up; it was not repeated, since nobody expected these pills to soften anything.

"Raise the head of the bed by 15 cm first," is Dr. Chingching's advice. Domperidone costs 2 baht a tablet, buspirone 9. Neither is licensed for reflux in the United States.
=== stem-lip-j4 | news | randomised trial
Umbilical cord cells for scleroderma: Nanjing reports on forty-five

A clinic in Nanjing has treated autoimmune disease with cells from umbilical cords since 2007. This time there was a control group, which is news in itself. 

{Thirty|S randomised, g=cells} patients had the cells on top of cyclophosphamide, {fifteen|S randomised, g=cyclophosphamide} had cyclophosphamide alone; this had been decided by sealed envelopes. The first lot's mRSS came down in the mean from {20.1|M score, mean, t=baseline, g=cells} ({3.1|sd}) to {13.8|M score, mean, t=P12M, g=cells, dir=improved, sig=1, #c1} ({10.2|sd}) by month {12|W month, assess}, with {p = 0.001|p#c1}; the other lot's from {19.8|M score, mean, t=baseline, g=cyclophosphamide} ({3.5|sd}) to {17.0|M score, mean, t=P12M, g=cyclophosphamide, dir=improved, sig=0, #c2} ({6.8|sd}), with {p = 0.09|p#c2}. 

Respiratory infections came after the cells in {five|A respiratory infection, n, g=cells, of=30}, after cyclophosphamide in {four|A respiratory infection, n, g=cyclophosphamide, of=15}. Hair loss was seen in {six|A hair loss, n, g=cells, of=30} and {three|A hair loss, n, g=cyclophosphamide, of=15}. {No treatment-related death|A treatment-related death, absent, rel=1} is reported. Of the {45|S randomised}, {two|S withdrawn, g=cells} were lost, both from the larger group.

"The spread of 10.2 tells you that a few did splendidly and many did not," a colleague in Hong Kong commented.
=== hydroxychl-eye-j4 | news | registry study
Is it lupus or scleroderma? It can be both: overlap register opens its books

Ten countries, {533|S enrolled} patients, and every one of them has scleroderma plus something else. The {overlap|T overlap, all} register, kept in Debrecen, has now told its members what it contains.

Myositis was the something else in 218, arthritis in 160, lupus in 91, Sjögren's in the others. Women make up {86|X fp}%. Skin: the mRSS at the first visit was {6|M score, median, t=baseline} by the median, the quartiles {2|q1} and {11|q3}; at the most recent, {4.1|W year, follow, mean} years later in the mean, {4|M score, median, dir=improved} ({2|q1} and {8|q3}).

During that time {58|A death, n, of=533} died: {nineteen|A lung disease, n, of=58, sev=fatal} of lung disease, {twelve|A cancer, n, of=58, sev=fatal} of cancer and {nine|A heart disease, n, of=58, sev=fatal} of heart disease; the rest of other things. Steroids had been given to 74%.

"People fall between two chairs, and between two doctors," says Dr Ágnes Molnár, who runs the register on half a post. The database is open to researchers who send a two-page plan. Next year it will admit children, of whom 14 are known.
=== sildf-wound-j4 | news | randomised trial
Botox in the palm: winter trial melts away

MADISON, Wis. -- Botulinum toxin did not thaw fingers.

That is, in six words, what became of a trial in which {68|S enrolled} adults with scleroderma had the toxin injected in the palms, or salt water in its stead. {Thirty-four|S randomised, g=toxin; S randomised, g=salt water} had been allocated either way.

A month on ({four|W week, assess} weeks), laser pictures showed no more blood in the fingers of one group than of the other (P=.48). At week {16|W week, assess} the toxin hands were a bit warmer: 0.4 °C. The doctors had thought of the skin as well, but the full-body score, {6.1|M score, mean, t=P16W, g=toxin} after toxin and {5.9|M score, mean, t=P16W, g=salt water} after salt water at the last visit, {did not tell the groups apart|M difference, nov, t=P16W, g=toxin, c=salt water, dir=stable, sig=0}.

Hand weakness passed in weeks: {13|A hand weakness, n, g=toxin, of=34} of {34|S randomised, g=toxin} with toxin, {four|A hand weakness, n, g=salt water, of=34} of {34|S randomised, g=salt water} with salt water. Hematoma in {two|A hematoma, n, g=toxin, of=34} and {two|A hematoma, n, g=salt water, of=34}.

{Fifty-eight|T limited, n, of=68} had limited cutaneous disease. "I went into this a believer," confessed hand surgeon Nadia Brennan. The vial costs $600. Open-label treatment was offered to all, and 21 took it.
=== glp-zinc-j4 | news | randomised trial
Digest: iron, zinc and vitamin K in scleroderma

The first of today's three studies has the best design. **Iron.** A drip of ferric carboxymaltose or of saline was given, by lot, to {46|S randomised} iron-poor but not anaemic patients, {23|S randomised, g=iron; S randomised, g=saline} on each side. Fatigue eased by 7.2 and 3.9 points (p=0.03) by week {8|W week, assess}. Low phosphate, hypophosphataemia, was found in {eleven|A hypophosphataemia, n, g=iron, of=23} after iron.

**Zinc.** Takeda 2017 had {14|S treated, @Takeda 2017} people take zinc for {40|W week, treat, @Takeda 2017} weeks; their skin score, {12.4|M score, mean, t=baseline, @Takeda 2017} on average to begin with and {8.9|M score, mean, t=P40W, dir=improved, sig=1, @Takeda 2017} at week {40|W week, assess, @Takeda 2017}, got better (p={0.02|p}). Nausea affected {three|A nausea, n, of=14, @Takeda 2017}.

**Vitamin K.** No better than nothing: in the CHALK-2 trial {52|S randomised, @CHALK-2} patients swallowed K2 or placebo for {one|W year, treat, @CHALK-2} year, and lumps of calcium were as big in both groups afterwards.

Our dietitian answers questions on Wednesdays between 10 and 12. Please have your latest blood results ready; a normal ferritin is 30 to 150.
=== mesen-car-reuters-j4 | news | open-label trial
Firm halts scleroderma cell therapy study after second case of liver injury

March 3 - Cellara Inc said on Monday it had paused a trial of its CAR-T therapy in scleroderma after {two|A liver injury, n, of=13} of {13|S treated} treated patients developed liver injury. Shares fell 34% before the bell.

One of the two is on the transplant list, the other has recovered. Cytokine release syndrome had been reported in {ten|A cytokine release syndrome, n, of=13} of the {13|S treated} and neurological toxicity in {one|A neurological toxicity, n, of=13}. {No patient has died|A death, absent}, Cellara said.

On efficacy the company repeated figures that it had given in December: among the {nine|S analysed} patients who had reached month {six|W month, assess}, the mean skin score had decreased by {13.4|M change, v=-13.4, mean, t=P6M, dir=improved} points ({9|n}), and {eight|M responders, n, t=P6M, dir=improved} had improved by 5 points or more; the ninth had got worse by {3|M change, t=P6M, g=ninth, dir=worsened}.

All had {diffuse|T diffuse, all} cutaneous disease. Enrolment had been foreseen to reach 24.

"This is a setback for the field," said analyst Robert Kwan of Hale & Co, who cut his price target to $7 from $19. Three rivals have similar therapies in mid-stage development.
=== azathio-maint-j4 | news | randomised trial
After the cyclophosphamide: which pill next?

Six monthly drips and then what? For {fifty-six|S randomised} Spaniards with scleroderma the answer was drawn from a hat: azathioprine or leflunomide.

{Twenty-nine|S randomised, g=azathioprine} drew azathioprine and {27|S randomised, g=leflunomide} leflunomide, to be taken for {eighteen|W month, treat} months. As things turned out, all but four of the former ({25|S completed, g=azathioprine}) and all but nine of the latter ({18|S completed, g=leflunomide}) got through them. 

On azathioprine skin scores {held steady|M change, nov, t=P18M, g=azathioprine, dir=stable}; on leflunomide they {crept down|M change, nov, t=P18M, g=leflunomide, dir=improved}, to judge from the curve in figure 2, which the authors do not put into numbers. At the {18|W month, assess}-month visit the two {did not differ significantly|M difference, nov, t=P18M, g=azathioprine, c=leflunomide, dir=stable, sig=0} (p={0.16|p}).

Side effects are listed by drug. Azathioprine: nausea in {seven|A nausea, n, g=azathioprine, of=29}, pancreatitis in {one|A pancreatitis, n, g=azathioprine, of=29}. Leflunomide: diarrhoea in {ten|A diarrhoea, n, g=leflunomide, of=27}, neuropathy in {two|A neuropathy, n, g=leflunomide, of=27}, hair loss in {four|A hair loss, n, g=leflunomide, of=27}.

The hospital pharmacy in Seville pays €0.31 a day for the one and €1.15 for the other. Patients were 50 years old on average; FVC stayed at 83%.
=== nintedanib-real-j4 | news | retrospective cohort study
Real life is harder: nintedanib outside trials

Who stays on nintedanib when nobody is counting the capsules? Not quite half, if Glasgow is anything to go by. The records of {125|S treated} patients with scleroderma lung disease have been read through from first prescription to last.

{68|S withdrawn} had quit by the end, after a median of 9 months. In {51|A discontinuation due to adverse event, n, of=125} of these it was the side effects: diarrhoea ({88|A diarrhoea, n, of=125} patients had it at some time), weight loss ({47|A weight loss, n, of=125}) and liver enzymes that rose ({14|A raised liver enzymes, n, of=125}).

Women made up {79|X fp, of=125}%. Diffuse disease was recorded in {59|T diffuse, n, of=125}, limited in {66|T limited, n, of=125}.

Nobody takes nintedanib for the skin, and the skin took no notice: where an mRSS was on file twice, {a year|W year, assess, v=1} apart ({83|S analysed} patients), the mean had been {8.4|M score, mean, t=baseline} and was {8.0|M score, mean, t=P1Y, dir=improved}.

"Halve the dose before you stop," advises respiratory physician Fiona Buchan, who started 19 of the {125|S treated} on 100 mg. "And buy loperamide in bulk." In the pivotal trial, SENSCIS, {288|S treated, g=nintedanib, @SENSCIS} patients were treated with the drug and {75.7|A diarrhoea, pct, g=nintedanib, of=288, @SENSCIS}% had diarrhoea.
=== sglt-lupus-duo-j4 | news | randomised trial
Two trials, one conclusion: pulse steroids do not soften skin

Here are two attempts, eleven years apart, to settle by experiment if dexamethasone in pulses is any use. 

The new one, from Chandigarh, randomized {64|S randomised} patients with {diffuse|T diffuse, all} disease: {32|S randomised, g=dexamethasone} to dexamethasone, 100 mg a month, {32|S randomised, g=saline} to saline. {Three|W month, assess} months on, scores had gone down by {2.6|M change, v=-2.6, mean, t=P3M, g=dexamethasone, dir=improved} and {1.8|M change, v=-1.8, mean, t=P3M, g=saline, dir=improved}; {six|W month, assess} months on, by {2.9|M change, v=-2.9, mean, t=P6M, g=dexamethasone, dir=improved} and {3.0|M change, v=-3.0, mean, t=P6M, g=saline, dir=improved} (means throughout).

The old one is that of Sharada 2003. In it {17|S enrolled, g=dexamethasone, @Sharada 2003} patients on dexamethasone pulses were compared with {18|S enrolled, g=glucose, @Sharada 2003} on glucose; at {six|W month, assess, @Sharada 2003} months the skin score of the former had fallen from {28.5|M score, mean, t=baseline, g=dexamethasone, @Sharada 2003} to {25.8|M score, mean, t=P6M, g=dexamethasone, dir=improved, @Sharada 2003}, that of the latter had risen from {30.6|M score, mean, t=baseline, g=glucose, @Sharada 2003} to {34.7|M score, mean, t=P6M, g=glucose, dir=worsened, @Sharada 2003}.

In Chandigarh diabetes broke out in {three|A diabetes, n, g=dexamethasone, of=32} and tuberculosis in {two|A tuberculosis, n, g=dexamethasone, of=32} of the dexamethasone patients, and renal crisis in {one|A renal crisis, n, g=dexamethasone, of=32; A renal crisis, n, g=saline, of=32} on each side.

"I have stopped prescribing it," says Dr Aman Gill.
=== retina-short-j4 | news | open-label trial
Short takes

PORTLAND: {Six|W week, treat} weeks of low-dose naltrexone did little. {Sixteen|S treated} women with scleroderma, all troubled by itch or pain, took 4.5 mg at night. The itch lost one point out of ten; the skin score lost nothing at all (median {11|M score, median, t=baseline}, then {11|M score, median, t=P6W, dir=stable}, at week {six|W week, assess}). Vivid dreams: {nine|A vivid dreams, n, of=16}. Insomnia: {three|A insomnia, n, of=16}. {One|S withdrawn} forgot to come.

BUENOS AIRES: A gene chip from a pinprick of blood can tell which patients will lose lung capacity within two years, with 71% accuracy.

DUBLIN: The ash-tree leaf extract that sells for €49 a bottle contains no ash-tree leaf, the regulator said.

TAIPEI: {Four hundred|S enrolled, @Hsieh 2021} patients of the national insurance (Hsieh 2021) were followed for {seven|W year, follow, median, @Hsieh 2021} years in the median; {88|A death, n, of=400, @Hsieh 2021} died, {31|A infection, n, of=88, sev=fatal, @Hsieh 2021} of them of infection. Diffuse disease: {44|T diffuse, pct, of=400, @Hsieh 2021}%.

NAIROBI: A second scleroderma clinic has opened its doors at Aga Khan Hospital, Thursdays only.
=== epoprost-firm-j4 | news | randomised trial
Grünwald Pharma: oral treprostinil successor misses mark in digital ulcers but "skin signal" seen

Hamburg, 11 November. The prostacyclin receptor agonist GW-77 did not prevent finger ulcers in a mid-stage study, the family-owned firm said.

{One hundred and sixty-one|S randomised} people with scleroderma were randomised 1:1; {80|S randomised, g=GW-77} to GW-77, {81|S randomised, g=placebo} to placebo. {Thirteen|S withdrawn, g=GW-77} and {six|S withdrawn, g=placebo}, respectively, discontinued. New ulcers through week {24|W week, assess}: 0.71 and 0.68 per patient.

"Signal" is a big word for what was found on the skin. A reduction of at least 4 points in the mRSS at week {24|W week, assess} was noted for {22|M responders, n, t=P24W, g=GW-77, c=placebo, dir=improved, sig=1, #s} patients of the GW-77 group, {12|M responders, n, t=P24W, g=placebo, dir=improved} of the placebo group ({p = 0.045|p#s}), but the mean change was {-1.8|M change, mean, t=P24W, g=GW-77, c=placebo, dir=improved, sig=0, #t} against {-1.2|M change, mean, t=P24W, g=placebo, dir=improved} ({p = 0.31|p#t}).

Headache ({70|A headache, pct, g=GW-77, of=80}% and {31|A headache, pct, g=placebo, of=81}%), myalgia ({24|A myalgia, pct, g=GW-77, of=80}% and {6|A myalgia, pct, g=placebo, of=81}%) and jaw pain ({41|A jaw pain, pct, g=GW-77, of=80}% and {4|A jaw pain, pct, g=placebo, of=81}%) were class effects.

Dr Birgit Sommer, head of development, said a study in skin fibrosis was "under consideration". The firm employs 1,900 people.
=== gluc-walk-j4 | news | open-label pilot trial
Bike, ball and band: gym class for stiff lungs

The {twenty-two|S enrolled} people who wheezed their way up to the gym in Leuven had something in common: scleroderma that had reached the lung, and a doctor who told them to move. They cycled, threw balls and pulled elastic bands three times a week for {sixteen|W week, treat} weeks.

{Nineteen|S completed} did the whole course. One of the others broke a wrist at home; two found the parking too dear. Peak oxygen use went from 15.9 to 18.2 (p=0.003). Six-minute walk: 431 m to 470 m.

The skin of those nineteen was {14|M score, mean, t=baseline} points thick in the mean when they came and, {16|W week, assess} weeks later, {13|M score, mean, t=P16W, dir=improved, sig=0} points (p={0.20|p}); so much for the fear that exercise might harm it. Sore knees made {five|A sore knees, n, of=22} of the {22|S enrolled} skip a session or two. {Exacerbation of lung disease|A exacerbation of lung disease, absent}: none. {Angina|A angina, absent}: none.

{Twelve|T diffuse, n, of=22} had diffuse and {ten|T limited, n, of=22} limited disease, {seventeen|X f} were women and {five|X m} men.

The Belgian insurance pays for 60 sessions a year. "I've bought my own bike," Luc, 61, tells us. "Second-hand, 80 euros."
=== mc-antib-j4 | news | randomised trial
Does early beat late? Stem cells upfront tested at last

UTRECHT - Should scleroderma patients go straight to a stem cell transplant, or try drugs first? UPSCALE, the trial that asks this, was closed early for slow recruitment, but its investigators have now told what they know.

{Fifty-one|S randomised} were randomized ({25|S randomised, g=upfront} upfront transplant, {26|S randomised, g=drugs first} drugs first), all with {diffuse|T diffuse, all} disease for two years or less. In the first-named group {23|S treated, g=upfront} were transplanted. In the second, many were in the end, because drugs had failed.

Median skin score, upfront group: {26|M score, median, t=baseline, g=upfront} at the time of randomization, {10|M score, median, t=P1Y, g=upfront, dir=improved} {one|W year, assess} year after it, {6|M score, median, t=P2Y, g=upfront, dir=improved} {two|W year, assess} years after it. Drugs first: {24|M score, median, t=baseline, g=drugs first}, {16|M score, median, t=P1Y, g=drugs first, dir=improved}, {9|M score, median, t=P2Y, g=drugs first, dir=improved}.

{Two|A treatment-related death, n, g=upfront, of=25, rel=1} patients in the upfront group died of the treatment. Of those on drugs first {one|A death, n, g=drugs first, of=26} died, of {scleroderma of the heart|A scleroderma of the heart, named, g=drugs first, sev=fatal}. Reactivation of CMV was counted {11|A CMV reactivation, events, g=upfront} and {three|A CMV reactivation, events, g=drugs first} times.

"I can argue both ways with these numbers," says a hematologist who was not involved.
=== tofa-iv-scand-j4 | news | randomised trial
Filgotinib in scleroderma arthritis: joints yes, skin no

A swollen joint is found in every sixth patient with scleroderma, and no drug has ever been approved for it. Filgotinib, 200 mg a day, might change that. In Leeds, Paris and Florence, {82|S randomised} people with at least three swollen joints were assigned, {41|S randomised, g=filgotinib; S randomised, g=placebo} each, to the pill or a placebo.

After {14|W week, assess} weeks 22 people on filgotinib and 11 on placebo had halved the number of tender joints. The gain in hand function was 0.24.

In their skin there was {little to choose between them|M difference, nov, t=P14W, g=filgotinib, c=placebo, dir=stable}. Filgotinib: {-1.2|M change, mean, t=P14W, g=filgotinib, dir=improved} (SD {4.0|sd}). Placebo: {-0.9|M change, mean, t=P14W, g=placebo, dir=improved} (SD {3.8|sd}). The analysis took in {79|S analysed} of the {82|S randomised}.

The median age was 53; {86|X fp, of=82}% of participants were female; {45|T limited, n, of=82} had limited, {32|T diffuse, n, of=82} diffuse and {5|T sine, n, of=82} sine scleroderma.

Upper airway infections were the leading complaint on filgotinib ({12|A upper airway infection, n, g=filgotinib, of=41}) and on placebo ({10|A upper airway infection, n, g=placebo, of=41}) alike. {Thrombosis|A thrombosis, absent}, which JAK inhibitors are feared for, there was none. {One|A breast cancer, n, g=filgotinib, of=41} woman on filgotinib was found to have breast cancer at week 3.
=== nanogold-j4 | news | randomised trial
Tiny particle, tall claim: nanogold for skin

Claims about nanogold have been made for so long that a controlled trial comes as a relief. It was run in Hanover by people who have nothing to sell. {Forty|S randomised} volunteers with scleroderma rubbed a gel on both forearms, morning and evening, for {90|W day, treat} days; for {21|S randomised, g=gold} the gel held gold, for {19|S randomised, g=blank gel} it did not (blank gel). {Thirty-seven|X f} were women, {three|X m} men.

Nothing set the forearms apart at the close. The full skin score, in case anyone should ask, declined by {0.8|M change, v=-0.8, mean, t=P90D, g=gold, c=blank gel, sig=0, dir=improved, #g} points with gold and {1.1|M change, v=-1.1, mean, t=P90D, g=blank gel, dir=improved} with blank gel by day {90|W day, assess}; these are means, and the p value of {0.81|p#g} says the rest.

Gray discoloration came over the forearms of {six|A gray discoloration, n, g=gold, of=21} in the gold group. Eczema bothered {two|A eczema, n, g=gold, of=21} of them and {four|A eczema, n, g=blank gel, of=19} of those with the blank gel.

A jar of the commercial product is sold at €119 and lasts 30 days. "Buy gloves," says dermatologist Frauke Engel.
=== rituximab-low-j4 | news | randomised trial
Half the dose, same skin? Rituximab on a budget

CAPE TOWN. Where money is short, one asks how little is enough. At Groote Schuur {44|S randomised} people with scleroderma were randomized to rituximab 500 mg (the low dose) or 1000 mg (the high dose), each twice, a fortnight apart.

{Six|W month, assess} months later, the low dose, which {22|S randomised, g=low dose} had received, had brought the skin score from {24.5|M score, mean, t=baseline, g=low dose} to {18.1|M score, mean, t=P6M, g=low dose, dir=improved}; the high dose, received by as many ({22|S randomised, g=high dose}), from {23.9|M score, mean, t=baseline, g=high dose} to {17.2|M score, mean, t=P6M, g=high dose, dir=improved}. The gap in mean change at {six|W month, assess} months, {0.3|M difference, mean, t=P6M, g=low dose, c=high dose, dir=worsened} points to the advantage of the high dose, had a confidence interval from {-2.5|cl} to {3.1|ch}.

B cells had come back in 10 against 4 patients.

Tuberculosis is the local worry: {one|A tuberculosis, n, g=low dose, of=22} case after the low and {three|A tuberculosis, n, g=high dose, of=22} cases after the high dose. Infusion reactions were noted in {five|A infusion reaction, n, g=low dose, of=22} and {six|A infusion reaction, n, g=high dose, of=22}. {Two|A death, n, g=high dose, of=22} people died, both after the high dose.

{38|T diffuse, n, of=44} of {44|S randomised} had diffuse disease. The saving comes to 9,600 rand per course.
=== hydrogen-j4 | news | randomised trial
Hydrogen water and other cures: a reader's checklist

You have sent us clippings on 31 cures since spring. One of them has been tested. Hydrogen water, 900 ml a day, was drunk in Nagoya by {17|S randomised, g=hydrogen} people with scleroderma over {eight|W week, treat} weeks, while {18|S randomised, g=plain water} drank plain water; {35|S randomised} had been randomised altogether.

What happened? Their palms got warmer, by 0.2 degrees, in both groups. Fatigue got better, in both groups. And in both groups the skin score at week {eight|W week, assess} was {lower than at the start|M change, nov, t=P8W, g=hydrogen, dir=improved; M change, nov, t=P8W, g=plain water, dir=improved}, the {hydrogen drinkers having no advantage|M difference, nov, t=P8W, g=hydrogen, c=plain water, dir=stable, sig=0} (P = {0.9|p}).

{Three|S withdrawn, g=hydrogen} hydrogen drinkers did not finish; all {18|S completed, g=plain water} others did. Frequent urination was noted by {fourteen|A frequent urination, n, g=hydrogen, of=17} of {17|S randomised, g=hydrogen} and {sixteen|A frequent urination, n, g=plain water, of=18} of {18|S randomised, g=plain water}. Loose stools: {one|A loose stools, n, g=hydrogen, of=17}, on hydrogen.

Our checklist: Who was compared with whom? How many? For how long? Who paid? (The bottler, in this case.) Send your clippings to the usual address by 15 May.
=== lungtx-j4 | news | retrospective cohort study
New lungs: scleroderma no longer a reason to refuse

For years surgeons said no. The gullet was too slack, they argued, and what came up would ruin the graft. Hannover, Toronto and Pittsburgh have compared {92|S enrolled, g=scleroderma} lung recipients with scleroderma and {276|S enrolled, g=fibrosis} with other fibrosis.

In the first year {13|A death, n, g=scleroderma, of=92} of the former and {36|A death, n, g=fibrosis, of=276} of the latter died. Rejection of grade A2 or more was biopsied in 21% and 24%. Sepsis accounted for {six|A sepsis, n, g=scleroderma, of=13, sev=fatal} of the {13|A sepsis, of, g=scleroderma} deaths in the scleroderma group and graft failure for {four|A graft failure, n, g=scleroderma, of=13, sev=fatal}.

{Sixty-one|X f, g=scleroderma, of=92} scleroderma recipients were women; {54|T limited, n, g=scleroderma, of=92} had limited, {33|T diffuse, n, g=scleroderma, of=92} diffuse and {five|T sine, n, g=scleroderma, of=92} sine disease. What with all the drugs against rejection, their skin softened too. On the waiting list the median mRSS had been {7|M score, median, t=baseline, g=scleroderma}; {twelve|W month, assess} months after surgery it was {4|M score, median, t=P12M, g=scleroderma, dir=improved, sig=1} (p={0.002|p}).

"We look at the gullet, we don't fear it," says surgeon Anita Vogel. About 4,600 lungs are transplanted worldwide every year, 2 in 100 of them for scleroderma.
=== ilo-iv-brief-j4 | news | randomised trial
Gut check: octreotide before bed

For intestines that have stopped moving there is a shot, octreotide, of which one never knew how much to give. Osaka compared 50 µg and 100 µg. It is a modest study: {26|S randomised} patients, {13|S randomised, g=50 µg; S randomised, g=100 µg} per dose, {four|W week, treat} weeks.

Bloating lessened with each. Breath hydrogen fell by 40 ppm with 50 µg and 44 ppm with 100 µg. The number of days on a drip went from 9 a month to 5, whichever the dose.

Gallstones were the main unwanted effect: by ultrasound, {two|A gallstone, n, g=50 µg, of=13} at 50 and {five|A gallstone, n, g=100 µg, of=13} at 100 µg. Low blood sugar was met with only at 100 µg, in {three|A low blood sugar, n, g=100 µg, of=13}. {One|A bowel perforation, n, g=100 µg, of=13; A death, n, g=100 µg, of=13} man on 100 µg died of a bowel perforation.

{Twenty-one|T diffuse, n, of=26} of the {26|S randomised} had diffuse scleroderma, and their skin was thick: a mean score of {19.4|M score, mean, t=baseline} ({9.9|sd}). The study did not look at it again.

Doctor Sato's rule of thumb: start low, wait a week, and never after a meal. Octreotide is approved in Japan for cancer-related blockage, at ¥1,800 a shot.
=== mtx-bimsk-j4 | news | randomised trial
"We were surprised": methotrexate holds its own against a newcomer

Q: Professor Lindgren, your trial pitted tocilizumab against methotrexate. Who won?

A: Nobody. We had {48|S randomised, g=tocilizumab} patients on tocilizumab and {47|S randomised, g=methotrexate} on methotrexate, {95|S randomised} altogether, all with {diffuse|T diffuse, all} disease. At {48|W week, assess} weeks the mean mRSS had come down by {6.4|M change, v=-6.4, mean, t=P48W, g=tocilizumab, dir=improved} points in the former and {5.9|M change, v=-5.9, mean, t=P48W, g=methotrexate, dir=improved} in the latter. That's half a point, and half a point means nothing.

Q: And those with really bad skin?

A: We looked at 31 people above 30 points. It was 9 and 8. I wouldn't read anything into it.

Q: Side effects?

A: Nausea was a methotrexate thing, {20|A nausea, n, g=methotrexate, of=47} versus {six|A nausea, n, g=tocilizumab, of=48}. Neutropenia was a tocilizumab thing, {nine|A neutropenia, n, g=tocilizumab, of=48} versus {one|A neutropenia, n, g=methotrexate, of=47}. {Two|A death, n, of=95} people died, {one|A death, n, g=tocilizumab, of=48; A death, n, g=methotrexate, of=47} in each arm.

Q: How many finished?

A: {Seventy-eight|S completed}, so {seventeen|S withdrawn} didn't.

Q: What do you tell patients now?

A: That a tablet once a week at 20 cents is a fine thing. I'm 63, I have prescribed it since 1996.
=== ebv-vacc-j4 | news | prospective cohort study
Flu shot works in scleroderma, if methotrexate is skipped

Two weeks without methotrexate after the flu vaccine: it's known to help in rheumatoid arthritis. Now Seoul has tried it in scleroderma. Of {73|S enrolled} patients {36|S enrolled, g=pause} made a pause and {37|S enrolled, g=no pause} took no pause.

Protective antibodies at {four|W week, assess} weeks: 78% with the pause and 57% without (p=0.05). Did the skin pay for it? No. In the pause group the score was {9.5|M score, mean, t=baseline, g=pause} on the day of the shot and {9.6|M score, mean, t=P4W, g=pause, dir=stable} {four|W week, assess} weeks later; in the no pause group it was {10.0|M score, mean, t=baseline, g=no pause} and {9.9|M score, mean, t=P4W, g=no pause, dir=stable}. "A rounding error," in the words of Dr. Park Ji-won.

Soreness of the arm, reported by {24|A arm soreness, n, g=pause, of=36} with and {22|A arm soreness, n, g=no pause, of=37} without a pause, was gone in three days. Fever was rarer: {two|A fever, n, g=pause, of=36} and {three|A fever, n, g=no pause, of=37}. {No hospitalization|A hospitalization, absent} resulted.

{Nine|X m, of=73} of the {73|S enrolled} were men. Those over 65, of whom there were 20, got the high-dose vaccine. Ask your own doctor before you skip anything.
=== ravuli-crisis-j4 | news | case series
Rare but deadly: complement blocker for kidney crisis, five French cases

Lyon, Lille, Nantes. In three cities {five|S treated} people in scleroderma renal crisis who did not respond to captopril were given eculizumab. {Three|X f, of=5} were women; {four|T diffuse, n, of=5} had diffuse disease, one an {overlap|T overlap, n, v=1, of=5} with polymyositis.

Two came off dialysis. {One|A death, n, of=5} died, of {pneumonia|A pneumonia, named, sev=fatal}, on day 19. {Meningitis|A meningitis, absent}, the complication everybody vaccinates against, did not occur. The {four|S completed} survivors had treatment for {three|W month, treat, v=3} months.

Their skin, of all things, made a leap forward: Patient A from {34|M score, t=baseline, g=Patient A} to {20|M score, t=P3M, g=Patient A, dir=improved}, Patient B from {28|M score, t=baseline, g=Patient B} to {21|M score, t=P3M, g=Patient B, dir=improved}, Patient C from {19|M score, t=baseline, g=Patient C} to {15|M score, t=P3M, g=Patient C, dir=improved}, as felt at month {three|W month, assess}. In Patient D it had been {12|M score, t=baseline, g=Patient D} and stayed {12|M score, t=P3M, g=Patient D, dir=stable}.

"Did eculizumab do this, or did the crisis burn itself out along with the disease?" ask the authors. They cannot tell. A vial costs €4,300; each patient needed some thirty. The kidney crisis strikes 1 in 20 with scleroderma.
=== sitax-longterm-j4 | news | open-label extension
The trial is over, the tablets go on

When INSPIRE-SSc ended, {118|S enrolled} of its participants were offered parsaclisib free of charge for as long as they liked. What has become of them was told at Lausanne.

{Seventy-three|S completed} were still on it at the last count; {twenty|S withdrawn} had simply had enough of hospital visits, and in {25|A discontinuation due to adverse event, n, of=118} something untoward had ended the treatment. The skin went from strength to strength: relative to the day they first entered the extension, {8|M percent_change, v=-8, mean, t=P26W, dir=improved} percent had been shaved off the mean mRSS at week {26|W week, assess}, {17|M percent_change, v=-17, mean, t=P52W, dir=improved} percent at week {52|W week, assess} and {21|M percent_change, v=-21, mean, t=P104W, dir=improved} percent at week {104|W week, assess}. The worst quarter at the beginning, above 27 points, is now below 20.

Diarrhoea lasting more than a week was noted in {31|A diarrhoea, n, of=118}, colitis in {six|A colitis, n, of=118}, pneumocystis pneumonia in {one|A pneumocystis pneumonia, n, of=118}. {Four|A death, n, of=118} people have died since the extension began; {two|A cancer, n, of=118, sev=fatal} deaths were due to cancer.

"Mind who's left," warned Dr Henri Vuille from the floor. "Those who fared badly aren't in your 104-week bar." Drug supply is guaranteed until December 2027.
=== phosph-wkly-j4 | news | randomised trial
Weekly digest for busy clinicians

**Treat gums, spare skin?** No such luck. Deep cleaning of the gums in {47|S randomised} Turks with scleroderma and periodontitis did not touch the mRSS: with cleaning ({n = 24|S randomised, g=cleaning}) it was {11.6|M score, mean, t=baseline, g=cleaning} and {11.5|M score, mean, t=P6M, g=cleaning, dir=stable}, with advice only ({n = 23|S randomised, g=advice}) {12.3|M score, mean, t=baseline, g=advice} and {12.2|M score, mean, t=P6M, g=advice, dir=stable}, at the outset and at {six|W month, assess} months. Pockets became shallower by 1.1 mm. Tooth sensitivity: {13|A tooth sensitivity, n, g=cleaning, of=24} of those cleaned.

**Plasma exchange.** Harbison 2019 counted it up: {37|S treated, @Harbison 2019} patients, 4 to 6 sessions each, the mean skin score {24|M score, mean, t=baseline, @Harbison 2019} before and {16|M score, mean, t=P1Y, dir=improved, @Harbison 2019} {one|W year, assess, @Harbison 2019} year from the first. Low calcium in {29|A low calcium, n, of=37, @Harbison 2019}. No controls.

**Photopheresis.** The sham-controlled PHOTO-S ended with {64|S randomised, @PHOTO-S} patients. Its mean skin score improvement at {six|W month, assess, @PHOTO-S} months was {1.5|M difference, v=-1.5, mean, t=P6M, g=photopheresis, c=sham, dir=improved, sig=0, @PHOTO-S} points greater with photopheresis than with sham (p={0.3|p}).

Bottom line: none of the three is ready for your Monday clinic.
=== baric-lung-j4 | news | open-label trial
A year of baricitinib: Lille's thirteen

Let us begin with the end. Of {thirteen|S treated} people who took baricitinib in Lille, {three|S withdrawn} stopped because nothing happened, {one|A discontinuation due to adverse event, n, of=13; A blood clot in the leg, n, of=13} because of a blood clot in the leg, and {nine|S completed} are glad they came.

It was the first of these nine who rang us. "I closed my fist on my birthday," she said, and her notes bear her out: skin score down from {23|M score, t=baseline, g=first} to {9|M score, t=P1Y, g=first, dir=improved} at {one|W year, assess} year. For all {thirteen|S treated} the average loss was {5.9|M change, v=-5.9, mean, t=P1Y, dir=improved} points (standard deviation {5.0|sd}), last values being carried forward.

In seven people who also had arthritis, tender joints fell from 11 to 3.

Herpes zoster came to {two|A herpes zoster, n, of=13}, acne to {four|A acne, n, of=13}. {Heart attack|A heart attack, absent} or {stroke|A stroke, absent} did not come to anyone. 

The {thirteen|S treated} had been ill for 3.5 years on average, {ten|X f, of=13} were women and {eleven|T diffuse, n, of=13} had the diffuse form. Cost: €780 a month, which the hospital paid out of a legacy. There is no comparator.
=== hyperb-pr-j4 | news | randomised trial
Aerion shares first human data on inhaled AER-9 in scleroderma lung disease; skin unaffected

DENVER, April 7 /WireLink/ -- Aerion Inc. today reported that AER-9, an inhaled small interfering RNA, was safe in a first study in patients.

• {Thirty-two|S randomised} subjects were randomized 3:1; {24|S treated, g=AER-9} received AER-9 and {8|S treated, g=placebo} placebo for {12|W week, treat} weeks.
• Cough within 10 minutes of inhalation: {46|A cough, pct, g=AER-9, of=24}% of subjects on AER-9, {25|A cough, pct, g=placebo, of=8}% on placebo.
• {No serious adverse events|A serious adverse event, absent, ser=1}; {no discontinuations due to adverse events|A discontinuation due to adverse event, absent}.
• Target knockdown in lavage cells: 61%.
• As expected for a drug that stays in the lung, mRSS {remained unchanged|M change, nov, t=P12W, g=AER-9, dir=stable; M change, nov, t=P12W, g=placebo, dir=stable} in both groups at week {12|W week, assess}.

Baseline characteristics: mean age 54 years; {72|X fp, of=32}% female; {53|T diffuse, pct, of=32}% diffuse cutaneous and {47|T limited, pct, of=32}% limited cutaneous SSc; mean mRSS {10.9|M score, mean, t=baseline}; mean FVC 74.6%.

"Our platform is opening doors," said Todd Ruiz, president. A 180-patient study is expected to begin in the second half. Aerion will ring the Nasdaq closing bell on April 19.
=== pentox-vitE-j4 | news | randomised trial
Vitamin E gel on ulcers: cheap and, it would seem, good

*Padua University Hospital, Notes for outpatients*

Dear patients, many of you took part in the vitamin E study. The result: your ulcers closed in 13 weeks on the average with the gel, and in 21 without (p<0.001).

{Fifteen|S randomised, g=gel} of you were to dress them with the gel twice a week, {twelve|S randomised, g=standard} were to have standard dressings. {One|S withdrawn, g=standard} of the latter broke off the treatment. Pain eased sooner in the former. {Four|X m, of=27} of the {27|S randomised} were men.

Did we find side effects? Redness around the ulcer was seen by the nurses in {two|A redness, n, g=gel, of=15} people on the gel. {No allergy|A allergy, absent} was seen.

Some of you asked about skin hardness. The score we take each spring, {8|M score, median, t=baseline, g=gel} for the gel group and {9|M score, median, t=baseline, g=standard} for the standard group in the median, was {8|M score, median, t=P24W, g=gel, dir=stable} and {8|M score, median, t=P24W, g=standard, dir=improved} at week {24|W week, assess}. The gel does not go that deep.

A tube costs €16 and is not refunded. Ambulatory hours: Tuesday and Friday, 8:30 to 12. Please bring your old dressings along; the nurse looks at all of them.
=== mtor-alarm-j4 | news | randomised trial
Safety board stops scleroderma trial of bermekimab combination

(TrialWatch) A monitoring board has called time on a combination of bermekimab and abatacept. More people died on it than off it.

Of the {140|S randomised} randomized since 2021, {70|S randomised, g=combination} got the combination and {70|S randomised, g=abatacept} abatacept plus dummy. {Eight|A death, n, g=combination, of=70} deaths were registered in the combination group. {Five|A sepsis, n, g=combination, of=70, sev=fatal} were due to sepsis, {two|A sudden death, n, g=combination, of=70} were sudden, and one has not been explained. In the abatacept group there were {two|A death, n, g=abatacept, of=70}.

Serious infections befell {seventeen|A serious infection, n, g=combination, of=70, ser=1} and {six|A serious infection, n, g=abatacept, of=70, ser=1} people.

And the gain? There was hardly one. Among the {101|S analysed} who had come to the month {nine|W month, assess} visit, {52|S analysed, g=combination} from the combination group and {49|S analysed, g=abatacept} from the other, mean skin scores were {16.3|M score, mean, t=P9M, g=combination} ({52|n}) and {16.9|M score, mean, t=P9M, g=abatacept} ({49|n}), a difference that was {not significant|M difference, nov, mean, t=P9M, g=combination, c=abatacept, dir=stable, sig=0} (p={0.7|p}).

"The board did its job," said the sponsor, Ostrava University. Participants have been informed by letter. The planned number was 200.
=== ketanse-old-j4 | news | randomised trial
From our archive, fifty years ago this month

*Medical Gazette, October 1975.* Potassium para-aminobenzoate, of which much has been hoped, is no better than sugar for hide-bound skin, we are told by Dr. Wexford. He gave one or the other to {thirty-eight|S randomised} sufferers for {forty-eight|W week, treat} weeks, the drug to {nineteen|S randomised, g=drug}, sugar to {nineteen|S randomised, g=sugar}, neither he nor they knowing which.

Skin was pinched by two observers at 15 places and a total made. In those on the drug the total skin score averaged {21.4|M score, mean, t=baseline, g=drug} in October and, after the {forty-eight|W week, assess} weeks, {20.0|M score, mean, t=P48W, g=drug, dir=improved}. In those on sugar it was {20.9|M score, mean, t=baseline, g=sugar}, thereafter {19.2|M score, mean, t=P48W, g=sugar, dir=improved}.

{Twenty-eight|S completed} persisted to the end. The drug's taste is vile, and {nine|A nausea, n, g=drug, of=19} of the {19|S randomised, g=drug} were plagued by nausea. {One|A low blood sugar, n, g=drug, of=19} swooned from low blood sugar on the drug after skipping breakfast.

{Thirty|X f} were ladies and {eight|X m} gentlemen; the youngest was 22. "I shall not use it again," Dr. Wexford writes, "and I doubt that many will." A month's supply of 120 envelopes costs 11 pounds.
=== rave-biomark-j4 | news | cohort study
A blood test that foresees thick skin?

LEIDEN, Oct 2. Could a drop of blood tell a woman with newly found scleroderma whether her skin will harden? Dutch scientists think that CXCL4, a protein from platelets, comes close.

They froze blood of {193|S enrolled} patients on the day of diagnosis and waited for {three|W year, follow} years. In 51 the disease progressed. When the samples were thawed, 43 of those 51 proved to have had high CXCL4, compared with 38 of the others.

The skin score of the entire cohort hardly shifted: {5.4|M score, mean, t=baseline} in the first place, {5.2|M score, mean, t=P3Y, dir=stable} {three|W year, assess} years later, means both. Very early disease (VEDOSS) accounted for {46|T early, n, of=193}, limited for {102|T limited, n, of=193} and diffuse for {45|T diffuse, n, of=193}. There were {155|X f} women and {38|X m} men.

{Nineteen|A death, n, of=193} died, {twelve|A heart or lung disease, n, of=19, sev=fatal} of the {nineteen|A heart or lung disease, of} of heart or lung disease.

The test costs €30. "Not for general practice yet," says immunologist Jelle Prins; "I'd want to see it in a thousand people." A start-up has been set up, of which he owns 12%.
=== orencia-letters-j4 | news | randomised trial
Arms A to D: a scleroderma puzzle in four parts

BARCELONA. Four arms, one letter each, {100|S randomised} patients: a factorial trial is not easily told. A was ocrelizumab ({n=25|S randomised, g=A}), B was ocrelizumab with UVA1 light ({n=25|S randomised, g=B}), C was UVA1 alone ({n=26|S randomised, g=C}), D was neither ({n=24|S randomised, g=D}).

Best off after {30|W week, assess} weeks was B, with a mean mRSS of {10.3|M score, mean, t=P30W, g=B, dir=improved} as against {19.1|M score, mean, t=baseline, g=B} in the beginning. Next came A, {12.6|M score, mean, t=P30W, g=A, dir=improved} as against {18.7|M score, mean, t=baseline, g=A}. C ({15.0|M score, mean, t=P30W, g=C, dir=improved}, from {18.8|M score, mean, t=baseline, g=C}) beat D ({15.4|M score, mean, t=P30W, g=D, dir=improved}, from {18.5|M score, mean, t=baseline, g=D}) by a whisker.

Light brought sunburn to {four|A sunburn, n, g=B, of=25} in B, {five|A sunburn, n, g=C, of=26} in C. Infusion reactions were an affair of A ({seven|A infusion reaction, n, g=A, of=25}) and B ({eight|A infusion reaction, n, g=B, of=25}). {One|S withdrawn, g=D} patient left D to buy a sunbed of his own.

"Light adds something, I'm sure of it," says Montserrat Puig; the test for interaction, p=0.33, is not. {Sixty-three|T diffuse, n, of=100} of the {hundred|S randomised} had diffuse disease. UVA1 lamps use 24 kW.
=== ritux-three-cases-j4 | news | case series
When the skin goes first: cancer and scleroderma in the same year

In one of every 25 patients or so, scleroderma keeps company with cancer. Yale describes {four|S enrolled} such women ({four|X f, of=4} of {four|S enrolled}) who had breast cancer and {diffuse|T diffuse, all} scleroderma within the same year, and whose skin was scored when the tumor was removed and again {nine|W month, assess} months later.

Case I: {37|M score, t=baseline, g=Case I}, then {16|M score, t=P9M, g=Case I, dir=improved}. Case II: {24|M score, t=baseline, g=Case II}, then {11|M score, t=P9M, g=Case II, dir=improved}. In Case III there was a fall too, of {8|M change, v=-8, t=P9M, g=Case III, dir=improved} points, from {30|M score, t=baseline, g=Case III}. Case IV, whose cancer came back, got no better: {29|M score, t=baseline, g=Case IV}, {35|M score, t=P9M, g=Case IV, dir=worsened}.

On trastuzumab heart failure was seen in {one|A heart failure, n, of=4}, and lymphedema after surgery in {two|A lymphedema, n, of=4}. {One|A death, n, of=4} woman has died.

All had antibodies to RNA polymerase III. Does taking out the tumor take away the cause? "It's a beautiful idea and four women," says oncologist Ruth Feldman. "Have your mammogram." National guidelines recommend one every two years from the age of 40.
=== cyc-oral-again-j4 | news | randomised trial
Nothing lost by a lower dose of cyclophosphamide, trial from Lahore says

Fifteen years after it began, the comparison of high-dose with low-dose cyclophosphamide in scleroderma has seen the light. 

Both doses worked, if the skin is the judge. High dose: the mean score at {one|W year, assess} year was {13.9|M score, mean, t=P1Y, g=high dose, dir=improved} ± {5.2|sd}, from {21.7|M score, mean, t=baseline, g=high dose} ± {6.0|sd}. Low dose: {14.8|M score, mean, t=P1Y, g=low dose, dir=improved} ± {5.5|sd}, from {22.3|M score, mean, t=baseline, g=low dose} ± {6.4|sd}. The {0.3|M difference, v=-0.3, mean, t=P1Y, g=high dose, c=low dose, dir=improved, sig=0} points by which the former group fell more (95% CI {-2.2|cl} to {1.6|ch}; p={0.75|p}) would not be noticed by anyone.

But toxicity followed dose. Amenorrhoea: {16|A amenorrhoea, n, g=high dose, of=54} of {54|S randomised, g=high dose} against {5|A amenorrhoea, n, g=low dose, of=53} of {53|S randomised, g=low dose}. Haemorrhagic cystitis: {7|A haemorrhagic cystitis, n, g=high dose, of=54} against {1|A haemorrhagic cystitis, n, g=low dose, of=53}. Leucopenia: {22|A leucopenia, n, g=high dose, of=54} against {9|A leucopenia, n, g=low dose, of=53}.

{One hundred and seven|S randomised} patients in all were randomised ({54|S randomised, g=high dose}, {53|S randomised, g=low dose}). {Eighty-eight|S analysed} had a second skin score.

"We had no electricity for a week at a time, hence the delay," explains Dr Tahira Malik.
=== ketot-mast-j4 | news | open-label trial
Mast cell blocker avapritinib "worth a second look"

Do mast cells feed scarring? At Mayo Clinic {eighteen|S screened} patients were considered for avapritinib and {eleven|S treated} got it, 25 mg once a day. {Half a year|W month, treat, v=6} later, treatment was withdrawn from all.

Ten points or more off the skin score, that had been the definition of success. At the end of month {six|W month, assess} it was met by {three|M responders, n, t=P6M, dir=improved} of the {eleven|S treated}; {two|M responders, n, t=P9M, dir=improved} of these still met it at month {nine|W month, assess}, three months off drug. The mean fell from {24.6|M score, mean, t=baseline} to {18.9|M score, mean, t=P6M, dir=improved, sig=1} (month {six|W month, assess}, p={0.03|p}) and stood at {20.5|M score, mean, t=P9M, dir=improved, sig=0} (month {nine|W month, assess}, p={0.11|p}).

Eyelid edema, {six|A eyelid edema, n, of=11}. Cognitive impairment, {two|A cognitive impairment, n, of=11}. {Bleeding in the brain|A intracranial bleeding, absent}, known from cancer doses of 300 mg, none.

{Seven|X f} were women; {all|T diffuse, all} were of the diffuse variety; two had calcium deposits. "At $34,000 a month it's no skin cream," remarks Dr. Theo Lang. Tryptase went down to normal in everyone.
=== rash-survey-j4 | news | cross-sectional survey
Who treats what, and how: EU survey of drug use

Three out of four people with scleroderma in Europe are on a drug that damps the immune system. That is one result of a questionnaire to 31 centers about their patients, {2,046|S enrolled} in number.

Mycophenolate was being taken by {811|S treated, g=mycophenolate}, methotrexate by {422|S treated, g=methotrexate}, rituximab by {237|S treated, g=rituximab} and nothing at all by 576. The thicker the skin, the stronger the drug: the mRSS was {11|M score, median, g=mycophenolate} in the median on mycophenolate, {8|M score, median, g=methotrexate} on methotrexate, {14|M score, median, g=rituximab} on rituximab and {3|M score, median, g=nothing at all} on nothing at all.

Limited disease: {61|T limited, pct, of=2046}%. Diffuse: {33|T diffuse, pct, of=2046}%. Sine: {6|T sine, pct, of=2046}%. Women: {85|X fp, of=2046}%.

Side effects had led to a change of drug at least once, with nausea ({9|A nausea, pct, g=methotrexate, of=422}% of those on methotrexate, {7|A nausea, pct, g=mycophenolate, of=811}% on mycophenolate) and infections ({11|A infection, pct, g=rituximab, of=237}% on rituximab) as the reasons named first.

Vasodilators were prescribed to 72%, stomach tablets to 88%. "Practice is ahead of the evidence, or beside it," writes the coordinator. Response rate: 31 of 44 centers.
=== stopped-short-j4 | news | open-label trial
Trial of one: halted after the first patient

It was to have been a study of twenty. It became a study of {one|S treated}. At Keck Hospital in Los Angeles a {woman|X f, v=1} of 33 with {diffuse|T diffuse, all} scleroderma was the first, and will be the last, to receive CD7-directed CAR-T cells for this disease, as the biotech behind them has run out of money.

Her doctors have published what they saw. Modified Rodnan on the day of infusion {39|M score, t=baseline}; {33|M score, t=P28D, dir=improved} on day {28|W day, assess}; {20|M score, t=P90D, dir=improved} on day {90|W day, assess}; {18|M score, t=P180D, dir=improved} on day {180|W day, assess}. Lung capacity went up by 310 ml.

{Cytokine release syndrome|A cytokine release syndrome, named, grade=2} reached grade 2. There were {neutropenia|A neutropenia, named} for 23 days and {shingles|A shingles, named} in the fourth month. {No neurotoxicity|A neurotoxicity, absent}.

Nobody paid for the later blood tests; the patient's sister ran a marathon for them and raised $21,450. "It breaks my heart," says Dr. Alina Gomez. "The next nineteen would have told us if she is the rule or the exception." A further seven sites had been preparing to open. The cells, enough for four more people, are in a freezer in Nevada.
=== hcq-heart-j4 | news | randomised trial
Ivabradine slows the racing scleroderma heart

Everybody's pulse goes up on the stairs. In scleroderma it may go up in bed. Ljubljana's cardiologists gave ivabradine, which slows the pulse and nothing else, to every other one of {40|S randomised} such patients; the rest had placebo.

Over {ten|W week, treat} weeks the pulse at rest went from 98 to 79 in those {20|S randomised, g=ivabradine} and from 97 to 93 in the {20|S randomised, g=placebo} with placebo. Quality of life was better by 8 points (p=0.01). {Thirty-four|X f, of=40} of the {40|S randomised} were women, {26|T limited, n, of=40} had limited disease and {14|T diffuse, n, of=40} diffuse.

Flashes of light are peculiar to the drug: {six|A flashes of light, n, g=ivabradine, of=20} saw them. Atrial fibrillation struck {one|A atrial fibrillation, n, g=ivabradine, of=20; A atrial fibrillation, n, g=placebo, of=20} patient on each side. {Fainting|A fainting, absent} was not seen.

Beta-blockers, the usual remedy, make cold fingers worse. Ivabradine did not: 11 attacks a week before, 11 after. As for hard skin, neither group's score {altered|M change, nov, t=P10W, g=ivabradine, dir=stable; M change, nov, t=P10W, g=placebo, dir=stable} by week {ten|W week, assess}.

"Wear a chest strap for a week," suggests Dr. Maja Kranjc. Price: €38 a month.
=== imurel-year-j4 | news | randomised trial
Trial by television: how {26|W week, treat} weeks of a "miracle injection" ended

Viewers of Health Tonight will remember Marco, who threw away his gloves. He was in the trial of teprotumumab. It has now been published in full, and Marco's group did not do especially well.

To be precise, the {25|S randomised, g=teprotumumab} on teprotumumab started from a mean of {22.2|M score, mean, t=baseline, g=teprotumumab} and finished {26|W week, assess} weeks later on {18.8|M score, mean, t=P26W, g=teprotumumab, dir=improved}. The {26|S randomised, g=placebo} on placebo started from {21.6|M score, mean, t=baseline, g=placebo} and finished on {18.5|M score, mean, t=P26W, g=placebo, dir=improved}. Improvement by a half or more was achieved by {four|M responders, n, t=P26W, g=teprotumumab, dir=improved} of the former and {three|M responders, n, t=P26W, g=placebo, dir=improved} of the latter; the program had picked one of the four.

What viewers did not hear of: hearing loss in {five|A hearing loss, n, g=teprotumumab, of=25} on the drug, for good in two; muscle cramps in {nine|A muscle cramp, n, g=teprotumumab, of=25} and {two|A muscle cramp, n, g=placebo, of=26}; high blood sugar in {six|A high blood sugar, n, g=teprotumumab, of=25}.

All {51|S randomised} had {diffuse|T diffuse, all} disease of less than three years. "In that period many get better on their own," says trial leader Elke Baum, who was not asked to appear. The broadcaster said that it stood by its report, which 3.2 million people watched.
=== ivig-kids-j4 | news | randomised trial
Under-the-skin immunoglobulin: a Sunday drip at home

For {thirty-one|S randomised} people with scleroderma in Sydney and Perth, Sunday was drip day. {Fifteen|S randomised, g=immunoglobulin} let immunoglobulin run under the skin of the belly, {sixteen|S randomised, g=albumin} albumin. Neither knew which it was, for {22|W week, treat} weeks.

Had the skin grown softer? At week {22|W week, assess} the score of those on immunoglobulin, {25|M score, median, t=baseline, g=immunoglobulin} in the median at first, was {19|M score, median, t=P22W, g=immunoglobulin, c=albumin, sig=1, dir=improved, #i}. On albumin it had been {23|M score, median, t=baseline, g=albumin} and was {24|M score, median, t=P22W, g=albumin, dir=worsened}. Comparison of the changes: P = {0.012|p#i}.

Headache in {eight|A headache, n, g=immunoglobulin, of=15} and {three|A headache, n, g=albumin, of=16} (immunoglobulin, albumin); swelling where the needle had been in all {15|A injection-site swelling, n, g=immunoglobulin, of=15} and all {16|A injection-site swelling, n, g=albumin, of=16}. {One|A thrombosis, n, g=immunoglobulin, of=15} man on immunoglobulin had a thrombosis in a leg and recovered.

{Four|S withdrawn} withdrew, two from each arm. The dose, 2 g per kilo a month, needs blood from 1,500 donors a year for one patient, and in Australia there's not enough of it. "I'd do the drip on Mondays if I could," says Nuala, 46.
=== plas-skin-clin-j4 | news | retrospective cohort study
Fast or slow? What the first year of skin tells

MINNEAPOLIS. If skin hardens quickly in the first year, hearts and kidneys suffer later. So says a look back at {312|S enrolled} people with {diffuse|T diffuse, all} scleroderma at three Midwestern universities, cut into three groups by the pace of hardening: fast ({104|S enrolled, g=fast}), middling ({104|S enrolled, g=middling}) and slow ({104|S enrolled, g=slow}).

Between the first and second visits, {one|W year, assess} year apart, the score rose by an average of {13.2|M change, mean, t=P1Y, g=fast, dir=worsened} in the fast group and {4.0|M change, mean, t=P1Y, g=middling, dir=worsened} in the middling group; in the slow group it fell by {1.5|M change, v=-1.5, mean, t=P1Y, g=slow, dir=improved}.

They have been followed for {8.3|W year, follow, mean} years on average since. Deaths: {41|A death, n, g=fast, of=104}, {29|A death, n, g=middling, of=104} and {18|A death, n, g=slow, of=104} people. The fast group had five times as many kidney crises as the slow.

Women made up {78|X fp}% of them all, and the average age on the first visit was 49.

"Take a photograph of your hands every three months," suggests Dr. Kirsten Moe. "Memory is a bad ruler." The new formula is on the web, needs four numbers and takes 30 seconds.
=== orlist-nausea-j4 | news | randomised trial
Anti-nausea tablet tried against itch, fails

Ondansetron stops vomiting. It was also rumored to stop the itch of scleroderma. Twenty-nine dermatologists in Brazil can now say that it doesn't. {Ninety|S randomised} patients of theirs were randomised: {45|S randomised, g=ondansetron} to ondansetron, {45|S randomised, g=cetirizine} to cetirizine, {eight|W week, treat} weeks for either.

Itch was 6.3 on both sides and became 4.4 and 4.2. The skin score, which was there to show that the groups were alike, did just that: {12.8|M score, mean, t=baseline, g=ondansetron} and {12.5|M score, mean, t=baseline, g=cetirizine} on day 1. It had not been planned to look again.

Constipation was complained of by {22|A constipation, pct, g=ondansetron, of=45}% on ondansetron and {4|A constipation, pct, g=cetirizine, of=45}% on cetirizine. With sleepiness it was the other way round: {2|A sleepiness, pct, g=ondansetron, of=45}%, {27|A sleepiness, pct, g=cetirizine, of=45}%. {Eleven|S withdrawn} people in all stayed away from the last visit.

{79|X f, of=90} of the {90|S randomised} were women, {11|X m, of=90} men; {55|T limited, n, of=90} were limited and {35|T diffuse, n, of=90} diffuse cases.

"Moisturise," is the advice of Dr Heloísa Prado, "with whatever is cheapest. Mine costs 14 reais."
=== iguana-lett-j4 | news | open-label trial
EULAR daily: one-minute abstracts

OP0231. {Twenty-three|S treated} Greeks with SSc and no luck with mycophenolate were switched to tofacitinib plus rituximab. mRSS at {three|W month, assess}, {six|W month, assess} and {twelve|W month, assess} months: {20|M score, median, t=P3M, dir=improved}, {17|M score, median, t=P6M, dir=improved} and {13|M score, median, t=P12M, dir=improved}; before the switch {24|M score, median, t=baseline} (medians all). Serious infections, {four|A serious infection, n, of=23, ser=1}. {Deaths|A death, absent}, none. {Eighteen|T diffuse, n, of=23} dcSSc, {five|T limited, n, of=23} lcSSc.

POS0710. Lobo 2024 asked {88|S enrolled, @Lobo 2024} Portuguese patients twice, {six|W month, assess, @Lobo 2024} months apart, how stiff they felt. Correlation with mRSS: r = 0.21. mRSS itself: {7.0|M score, mean, t=baseline, @Lobo 2024} and {6.8|M score, mean, t=P6M, dir=improved, @Lobo 2024}. {Ninety|X fp, @Lobo 2024} percent women.

AB1344. A prize for brevity goes to Wirth 2024: {three|S treated, @Wirth 2024} patients, {three|M responders, n, dir=improved, @Wirth 2024} responders (mRSS down by 5 or more), {three|A infusion reaction, n, of=3, @Wirth 2024} infusion reactions.

Tomorrow: gout, gout, and osteoporosis. The poster party begins at 18:00 in hall 7; one drink per badge.
=== tcz-stop-flare-j4 | news | randomised trial
Iron out the wrinkles: fractional laser on scleroderma forearms

HAIFA -- A laser that drills holes too small to see makes skin more supple. {Twenty-four|S treated; X f} women with {diffuse|T diffuse, all} scleroderma had one forearm treated four times in {sixteen|W week, treat} weeks; which one was drawn from an envelope.

On the treated forearm (laser) the local skin score, 0 to 3, fell from 2.4 to 1.3; the untreated forearm (control) stayed at 2.3. Elastography agreed. The modified Rodnan for the entire body was affected to the extent of the forearm alone: a mean of {22.7|M score, mean, t=baseline} became {21.4|M score, mean, t=P20W, dir=improved, sig=1} at week {twenty|W week, assess} (p={0.03|p}).

Redness lasting three days was the rule after laser ({24|A redness, n, g=laser, of=24}/{24|A redness, of, g=laser}); crusts formed in {nine|A crust, n, g=laser, of=24}/{24|A crust, of, g=laser} and brown marks (hyperpigmentation) in {five|A hyperpigmentation, n, g=laser, of=24}/{24|A hyperpigmentation, of, g=laser}. {No ulcers|A ulcer, absent} opened.

{Twenty-one|S completed} came four times and to the final visit. No man had applied. "I can wear a watch again," one of them said. Each session takes 25 minutes and costs 1,200 shekels. The manufacturer lent the machine but saw no data before they were in print.
=== nurse-led-j4 | news | randomised trial
A nurse on the phone: fewer ulcers, same skin

By Ebba Nyström

Once a week the phone rings. "How are the fingers?" After {nine|W month, assess} months of this, people with scleroderma had half as many new ulcers as those whom nobody called.

Skåne's trial was of {128|S randomised} patients. {Sixty-five|S randomised, g=phone} had the phone calls, {63|S randomised, g=usual care} their usual care. Ulcers that were new by month {nine|W month, assess}: 24 and 49. Days in hospital: 71 and 130.

The skin was {as hard in one group as in the other|M difference, nov, t=P9M, g=phone, c=usual care, dir=stable} at that point, which is no wonder given the short time: {8.2|M score, mean, t=P9M, g=phone} (SD {6.6|sd}) and {8.5|M score, mean, t=P9M, g=usual care} (SD {7.0|sd}).

{Four|A death, n, g=usual care, of=63} people died under usual care and {two|A death, n, g=phone, of=65} with phone calls. {Amputation|A amputation, absent} was not necessary in either. {Six|S withdrawn, g=phone} asked the nurse to stop ringing.

{One hundred and nine|X f, of=128} of the {128|S randomised} were women. {89|T limited, n, of=128} had limited disease.

The nurse, Gun Persson, made 2,411 calls. She got through 1,980 times. What does she recommend? "Mittens. And that somebody calls."
=== rhe-inter-j4 | news | randomised trial
Corrigendum changes the picture in ninlaro-scleroderma trial

In our issue of May we reported that ixazomib had "clearly" improved skin in scleroderma. It had not. The journal has since published a correction, and we make ours.

As corrected, the trial randomised {52|S randomised} people (not 62): {26|S randomised, g=ixazomib} to ixazomib and {26|S randomised, g=placebo} to placebo. The mean change in mRSS at week {24|W week, assess} was {-3.1|M change, mean, t=P24W, g=ixazomib, c=placebo, dir=improved, sig=0, #i} with ixazomib and {-2.7|M change, mean, t=P24W, g=placebo, dir=improved} with placebo, and the p value is {0.64|p#i}. The proportion whose score went down by a fifth or more stands at {42|M responders, t=P24W, g=ixazomib, dir=improved}% and {38|M responders, t=P24W, g=placebo, dir=improved}%.

Harms had been told correctly: neuropathy in {nine|A neuropathy, n, g=ixazomib, of=26} and {two|A neuropathy, n, g=placebo, of=26}, rash in {seven|A rash, n, g=ixazomib, of=26} and {three|A rash, n, g=placebo, of=26}, shingles in {one|A shingles, n, g=ixazomib, of=26} on ixazomib despite aciclovir.

How could this happen? A column in the spreadsheet had been sorted without its neighbors, the authors explain. All patients had {diffuse|T diffuse, all} disease; the median age was 51. We thank the reader from Ghent who did the sums.
=== tacrol-lung-j4 | news | randomised trial
Voclosporin cleared of one charge, convicted of another

An older cousin, cyclosporine, wrecked kidneys in scleroderma. Would voclosporin? In a trial from Mexico, none of its takers had a {renal crisis|A renal crisis, absent, g=voclosporin}, but blood pressure climbed.

{Forty-three|S randomised} people were in it; {21|S randomised, g=voclosporin} swallowed voclosporin, {22|S randomised, g=placebo} placebo, with mycophenolate for all. {Eighteen|S completed, g=voclosporin} and {nineteen|S completed, g=placebo} kept on to week {40|W week, assess}.

Their modified Rodnan had been {25.5|M score, mean, t=baseline, g=voclosporin} in the voclosporin arm, {24.8|M score, mean, t=baseline, g=placebo} in the placebo arm. By week {40|W week, assess} {9.0|M change, v=-9.0, mean, t=P40W, g=voclosporin, dir=improved} (CI {6.2|ch, v=-6.2} to {11.8|cl, v=-11.8}) had been knocked off the former, {5.5|M change, v=-5.5, mean, t=P40W, g=placebo, dir=improved} (CI {2.8|ch, v=-2.8} to {8.2|cl, v=-8.2}) off the latter. {No significant difference|M difference, nov, mean, t=P40W, g=voclosporin, c=placebo, dir=stable, sig=0}, then (P={0.07|p}).

Hypertension was entered for {ten|A hypertension, n, g=voclosporin, of=21} on voclosporin and {four|A hypertension, n, g=placebo, of=22} on placebo; hypertrichosis for {three|A hypertrichosis, n, g=voclosporin, of=21} on voclosporin. 

{Thirty-six|X f, of=43} of the {43|S randomised} were women. "P of 0.07 is an invitation," says Dr. Ximena Rivas, "not a verdict." Nine capsules a day cost as much as her rent.
=== lotion-nitrate-j4 | news | randomised crossover trial
Nitroglycerin on a plaster, worn at the wrist

WELLINGTON, July 19. In midwinter nothing is as welcome as warm fingers. {Thirty-seven|S enrolled} New Zealanders with scleroderma signed on for a test of wrist plasters with or without nitroglycerin, two spells of {twelve|W day, treat} days. {Thirty-four|S treated} wore at least one.

With the drug, attacks lasted 11 minutes, without it 17 (p=0.02). Fingertips warmed by 1.1 °C. No measure of skin was taken at the end of a spell; it was known from the clinic that the patients had a skin score of {6|M score, median, t=baseline} (quartiles {3|q1} and {9|q3}) at the start.

Headache spoiled things for {sixteen|A headache, n, g=nitroglycerin, of=34} of the {34|A headache, of, g=nitroglycerin} with nitroglycerin, for {five|A headache, n, g=plain plaster, of=34} of the {34|A headache, of, g=plain plaster} with the plain plaster. {Seven|A discontinuation due to adverse event, n, g=nitroglycerin, of=34} took the nitroglycerin off for good on account of it. Rash under the plaster: {four|A rash, n, g=nitroglycerin, of=34} and {four|A rash, n, g=plain plaster, of=34}.

{Thirty-one|T limited, n, of=37} of those who signed on had limited disease, {six|T diffuse, n, of=37} diffuse.

A box of 30 is NZ$ 27. "Cut it in half," says nurse Aroha Tamihana, "and see how your head takes it."
=== dersim-pr-j4 | news | randomised trial
Solana Dermatologics: MC1R agonist hits skin gene signature, misses skin score

KYOTO and BOSTON, Jan. 12 — Solana today disclosed that dersimelagon failed on the primary endpoint of its {52|W week, treat}-week trial in diffuse SSc.

Of {76|S randomised} randomized participants, {38|S randomised, g=dersimelagon; S randomised, g=placebo} per group, all with {dcSSc|T diffuse, all}, {66|S completed} completed the {52|W week, treat} weeks. The odds of a CRISS response were no higher with dersimelagon (OR 1.12). Mean mRSS fell {27|M percent_change, v=-27, mean, t=P52W, g=dersimelagon, dir=improved}% with dersimelagon, {24|M percent_change, v=-24, mean, t=P52W, g=placebo, dir=improved}% with placebo by week {52|W week, assess}. A lead at week {20|W week, assess} ({18|M percent_change, v=-18, mean, t=P20W, g=dersimelagon, dir=improved}% versus {6|M percent_change, v=-6, mean, t=P20W, g=placebo, dir=improved}%) had melted away.

Hyperpigmentation was spotted in {61|A hyperpigmentation, pct, g=dersimelagon, of=38}% and {5|A hyperpigmentation, pct, g=placebo, of=38}%, melanocytic nevi in {13|A melanocytic nevus, pct, g=dersimelagon, of=38}% on the drug. {No melanoma|A melanoma, absent} was found. 

"This was a clear biologic signal without a clinical one," said Mark Ogilvie, M.D. The drug stays in development for porphyria, for which a filing is expected this year. In that disease, it let people spend 57 more minutes in the sun.
=== vit-c-short-j4 | news | randomised trial
Ask anything: does collagen powder help?

No. You want to know how I know? Because {seventy|S randomised} people like you have tried it for me.

{Thirty-five|S randomised, g=collagen} stirred ten grams of collagen into their coffee every morning for {sixteen|W week, treat} weeks; {35|S randomised, g=starch} stirred in starch. {Sixty-four|S analysed} came back to be examined. The skin score of collagen drinkers had gone {up|M change, nov, t=P16W, g=collagen, dir=worsened} a little, that of starch drinkers {down|M change, nov, t=P16W, g=starch, dir=improved} a little, at the check in week {sixteen|W week, assess}, and if you toss coins you'll get the same (p={0.52|M difference, nov, t=P16W, g=collagen, c=starch, dir=stable, sig=0; p}).

Their nails? No stronger. Joints? Minus 0.4 and minus 0.5 on a scale of ten.

Heartburn is what {nine|A heartburn, n, g=collagen, of=35} collagen drinkers got for their pains, and {two|A heartburn, n, g=starch, of=35} starch drinkers.

Women were in the majority, {87|X fp}%. Limited disease was in the majority too, with {48|T limited, n, of=70} of {70|S randomised}.

If you want to spend €40 a month, spend it on gloves, or on a physiotherapist. And if you do like the taste, nobody will stop you: {no serious side effect|A serious adverse event, absent, ser=1} was seen. Next week: does cold-water swimming kill?
=== usual-vs-tight-j4 | news | cluster randomised trial
Checklist clinics catch lung pressure sooner

PHOENIX -- Thirty-two clinics, half with a checklist on the wall, half without. Patients in the former were found to have high pressure in the lungs eleven months sooner, a cluster-randomized study has concluded.

Into it went {1,188|S enrolled} people with scleroderma: {611|S enrolled, g=checklist} at clinics with a checklist, {577|S enrolled, g=no checklist} at clinics that had no checklist. They were watched for {three|W year, follow} years. Catheters were pushed into 143 and 88 hearts.

Death was less frequent too, if not by much. {Fifty-two|A death, n, g=checklist, of=611} died in the former group and {63|A death, n, g=no checklist, of=577} in the latter (p=0.14). One catheter in 231 did harm: bleeding in {one|A bleeding, n, g=checklist, of=611} patient, at a checklist clinic.

Sex, subset and skin were well matched, with {88|X fp, g=checklist}% and {87|X fp, g=no checklist}% women, {68|T limited, pct, g=checklist, of=611}% and {70|T limited, pct, g=no checklist, of=577}% limited disease, and a mean mRSS of {6.7|M score, mean, t=baseline, g=checklist} and {6.5|M score, mean, t=baseline, g=no checklist}. 

"A piece of paper costs a nickel," said Linda Ortega, MD. The list has seven boxes, and when two are ticked an echo must follow within 30 days.
=== baff-ritux-cases-j4 | news | open-label trial
Good things come in sequence: belimumab after rituximab

First empty the pool, then turn off the tap. With this picture Genoa's Luca Parodi explains why he followed rituximab with belimumab in {ten|S treated} people with {diffuse|T diffuse, all} scleroderma.

Read their scores from his table. Entry, {29.3|M score, mean, t=baseline}. {Four|W month, assess} months, when belimumab was begun, {24.0|M score, mean, t=P4M, dir=improved}. {Ten|W month, assess} months, {18.2|M score, mean, t=P10M, dir=improved}. {Sixteen|W month, assess} months, {17.7|M score, mean, t=P16M, dir=improved}. For the whole stretch from entry to the end the drop is {11.6|M change, v=-11.6, mean, t=P16M, dir=improved, sig=1} ({P<0.001|p}) and in percent {40|M percent_change, v=-40, mean, t=P16M, dir=improved}. It had come about in {nine|M responders, n, t=P16M, dir=improved} out of ten that the fall was five points or more.

On the debit side are low IgG ({five|A low IgG, n, of=10}), pneumonia ({two|A pneumonia, n, of=10}) and depression ({one|A depression, n, of=10}). All {ten|S completed} are still under Parodi's care.

"I'd like someone to prove me wrong," he says; a multicenter trial of the sequence, with 66 patients, will try to from autumn. {Eight|X f, of=10} of the {ten|S treated} are women; the youngest, a nurse, is 23.
=== ebola-mask-j4 | news | prospective cohort study
Heart sounds: what a patch found in sleeping patients

Night after night a patch the size of a stamp listened to the hearts of {seventy-seven|S enrolled} people with scleroderma in Nancy. What it heard has made doctors sit up. In 16 the heart skipped so often that a cardiologist was called; in four a device had to be put in.

All were then followed for {twenty|W month, follow, median} months (median). {Five|A death, n, of=77} have died since, {three|A sudden death, n, of=77} of them suddenly, and all three had been among the sixteen.

The diffuse form, present in {26|T diffuse, n, of=77}, did not mark the sixteen out, nor did the limited, in {51|T limited, n, of=77}. Nor did the skin: a mean score of {9.9|M score, mean, g=sixteen} in the sixteen, of {9.4|M score, mean, g=others} in the others, is {no difference|M difference, nov, mean, g=sixteen, c=others, dir=stable}. Troponin did: 31 ng/L versus 9.

Itch under the patch was mentioned by {twelve|A itch, n, of=77} people. The patch comes at €140, a pacemaker at €6,000.

"I was sure I just slept badly," recalls Mme Leroy, 52, who is one of the four. At the annual meeting on June 3 she'll tell her story; doors open at 2 pm.
=== tranexam-j4 | news | randomised trial
GAVE: freezing better than burning for the watermelon stomach

When scleroderma makes the stomach bleed, the inside looks like a watermelon. Doctors burn the stripes away with argon. In Kolkata they froze them and compared.

{Thirty-two|S randomised} patients, {16|S randomised, g=freezing} to freezing, {16|S randomised, g=burning} to burning. Blood needed at {six|W month, assess} months: 1.3 bags with freezing, 3.8 with burning (p=0.008). Hemoglobin: 10.9 and 9.6. {One|S withdrawn, g=burning} burned patient went over to the other side and is not counted.

Belly pain: {four|A abdominal pain, n, g=freezing, of=16} after freezing, {five|A abdominal pain, n, g=burning, of=16} after burning. {Perforation|A perforation, absent}, of which surgeons had warned, nil. {One|A stroke, n, g=burning, of=16} had a stroke (burning). {Two|A death, n, g=burning, of=16} died (burning), {none|A death, absent, g=freezing} (freezing).

They were {twenty-nine|X f} women and {three|X m} men, {27|T limited, n, of=32} with limited skin disease and {five|T diffuse, n, of=32} with diffuse, and the highest skin score among them was 18, which tells you how little skin and stomach have to do with each other.

"I've sold my argon machine," jokes Dr. Subir Ghosh. The liquid nitrogen is delivered on Tuesdays at 300 rupees a can.
=== inebil-two-j4 | news | randomised trial
Second look at inebilizumab: what the skin of responders has in common

Last year's headline result was a tie. Now the group from Nagoya and Kanazawa, which had randomized {82|S randomised} people to inebilizumab ({41|S randomised, g=inebilizumab}) or placebo ({41|S randomised, g=placebo}), has dug deeper.

First, the tie. Mean change of mRSS at week {26|W week, assess}: {-4.4|M change, mean, t=P26W, g=inebilizumab, dir=improved} and {-4.0|M change, mean, t=P26W, g=placebo, dir=improved}; difference {-0.4|M difference, mean, t=P26W, g=inebilizumab, c=placebo, dir=improved, sig=0}; {p=0.68|p}. 

Then, week {52|W week, assess}, when the difference had become {-3.2|M difference, mean, t=P52W, g=inebilizumab, c=placebo, dir=improved, sig=1} ({p=0.02|p}), {-8.1|M change, mean, t=P52W, g=inebilizumab, dir=improved} being set against {-4.9|M change, mean, t=P52W, g=placebo, dir=improved}. Responders, that is, people at least 25% better, numbered {24|M responders, n, t=P52W, g=inebilizumab, dir=improved} and {13|M responders, n, t=P52W, g=placebo, dir=improved}.

What they had in common was a high count of plasma cells in the skin, 19 per field against 4.

Lymphopenia: {nine|A lymphopenia, n, g=inebilizumab, of=41} on inebilizumab, {five|A lymphopenia, n, g=placebo, of=41} on placebo. Pneumonia: {three|A pneumonia, n, g=inebilizumab, of=41} and {one|A pneumonia, n, g=placebo, of=41}. Death: {one|A death, n, g=placebo, of=41}, on placebo.

"It was simply too early," says Ayumi Honda. The regulator has asked for another trial; it'll last 76 weeks.
=== pen-fingers-j4 | news | open-label trial
Nerve surgery for white fingers: eleven hands, two winters

Cutting the nerves along the finger arteries is a last resort. The hand unit at Wrightington has looked back at {nine|S treated} people with scleroderma (eleven hands) who had it done.

The follow-up ran to {26|W month, follow, mean} months on average. Twenty-one of 27 ulcers healed, and seven people rated their hands as better than before. 

Numbness was the price for {five|A numbness, n, of=9}, wound breakdown for {two|A wound breakdown, n, of=9}; {infection|A infection, absent} for nobody. In one patient the tip of a finger had to be taken off all the same.

{Eight|X f, of=9} of the {nine|S treated} were women, {six|T limited, n, of=9} had limited and {three|T diffuse, n, of=9} had diffuse disease. Surgeons do not take skin scores as a rule; the rheumatologists across the corridor do, and found an average of {9|M score, mean, t=baseline} beforehand and {9|M score, mean, t=P2Y, dir=stable} after {two|W year, assess} years.

"You want a surgeon who does ten a year," says Miss Harriet Oakes, who does. The operation takes two hours under a microscope, and the waiting list is 31 weeks.
=== selu-mek-j4 | news | randomised trial
Bristol firm's pill: a numbers story

Numbers first. {Two hundred and ten|S screened} screened; {one hundred and fifty|S randomised} randomised; {fifty|S randomised, g=once a day} once a day, {fifty|S randomised, g=twice a day} twice a day, {fifty|S randomised, g=placebo} on placebo; {one hundred and twenty-one|S completed} at the finishing line, {39|S completed, g=once a day}, {36|S completed, g=twice a day} and {46|S completed, g=placebo} strong in that order.

Skin, week {28|W week, assess}, median fall: {5|M change, v=-5, median, t=P28W, g=once a day, dir=improved} points, {5|M change, v=-5, median, t=P28W, g=twice a day, dir=improved} points, {4|M change, v=-4, median, t=P28W, g=placebo, dir=improved} points. Patients with less than half the skin score they came with: {7|M responders, n, t=P28W, g=once a day, dir=improved}, {9|M responders, n, t=P28W, g=twice a day, dir=improved}, {6|M responders, n, t=P28W, g=placebo, dir=improved}.

Stopped by side effects: {5|A discontinuation due to adverse event, n, g=once a day, of=50}, {11|A discontinuation due to adverse event, n, g=twice a day, of=50}, {1|A discontinuation due to adverse event, n, g=placebo, of=50}. Vomiting: {12|A vomiting, pct, g=once a day, of=50}, {30|A vomiting, pct, g=twice a day, of=50} and {4|A vomiting, pct, g=placebo, of=50} percent. 

And now the story. Avonmere's founder, himself a patient, had sold his house for this pill. "I'd do it again," says Gareth Pugh, 58. Shares closed at 11p. The drug, a blocker of lysophosphatidylserine, is off to be tried in kidneys.
=== mediterr-pain-j4 | news | randomised trial
Opioid-free hands: capsaicin patch reviewed

One hour under a chili plaster, three months of peace? For people with nerve pain after shingles that holds. For the sore hands of scleroderma it held in some. Two Dutch hospitals gave {29|S randomised, g=strong} people the strong plaster (8%) and {28|S randomised, g=weak} the weak (0.04%), by lot; the {57|S randomised} were asked about pain after {two|W week, assess}, {six|W week, assess} and {twelve|W week, assess} weeks.

Pain at week {12|W week, assess} had gone down by 31% with the strong and 22% with the weak plaster (P=.09). The skin of the hands had been scored as part of an mRSS at the same visit: {7.7|M score, mean, t=P12W, g=strong} and {7.4|M score, mean, t=P12W, g=weak}, {no different|M difference, nov, t=P12W, g=strong, c=weak, dir=stable} from each other.

Burning on the day itself: {29|A burning, n, g=strong, of=29} of {29|S randomised, g=strong}, {8|A burning, n, g=weak, of=28} of {28|S randomised, g=weak}. Blisters: {2|A blister, n, g=strong, of=29} of {29|S randomised, g=strong}. {New ulcers|A ulcer, absent} at the site did not form.

Six did not answer the last call. There were {50|X f} women and {seven|X m} men.

"In a cold hand, heat feels like a friend," says pain nurse Mieke Aalbers; "at least for the first ten minutes." Plasters must be put on in the clinic, with gloves, €262 apiece.
=== mtx-late-j4 | news | observational cohort study
Doing nothing: {58|S enrolled} people who declined treatment

What becomes of thick skin that is left alone? Ethics forbid the experiment, but some patients perform it on themselves. At Royal Adelaide {58|S enrolled} people with {diffuse|T diffuse, all} scleroderma turned down every drug offered for the skin. They were seen every year all the same.

The curve of their mean skin score has a hump. {20.4|M score, mean, t=baseline} at the first visit, {23.1|M score, mean, t=P1Y, dir=worsened} at {one|W year, assess} year, {18.0|M score, mean, t=P2Y, dir=improved} at {two|W year, assess}, {12.6|M score, mean, t=P4Y, dir=improved} at {four|W year, assess}. {Thirty-one|S analysed} were still around for that last visit.

{Ten|A death, n, of=58} had died by then, {four|A kidney failure, n, of=10, sev=fatal} of the {ten|A kidney failure, of} of kidney failure. Fourteen had changed their minds and accepted mycophenolate; they're counted up to that day.

{Forty|X f, of=58} of the {58|S enrolled} were women, whose scores were no lower than those of the {eighteen|X m} men.

"I don't recommend it," stresses Associate Professor Susanna Ward. "But when somebody tells you that a drug brought 20 down to 12 in four years, think of this curve." Nationwide, about 5,000 Australians have scleroderma; one in four has the diffuse type.
=== estro-patch-j4 | news | randomised trial
Hormone patches after the menopause: fingers, yes; skin, no

Estrogen opens vessels. {Sixty-six|S randomised; X f} postmenopausal women with scleroderma wore estradiol patches or blank ones for {eighteen|W month, treat} months. Half ({33|S randomised, g=estradiol}) had estradiol, half ({33|S randomised, g=blank}) had blank patches.

The arteries of the arm widened by 9% rather than 4%. Attacks per week were fewer by three. But skin thickness, {7.9|M score, mean, t=baseline, g=estradiol} on average before and {7.7|M score, mean, t=P18M, g=estradiol, dir=stable} after estradiol, {8.3|M score, mean, t=baseline, g=blank} before and {8.0|M score, mean, t=P18M, g=blank, dir=stable} after blank patches, {was not influenced|M difference, nov, mean, t=P18M, g=estradiol, c=blank, dir=stable, sig=0} (p={0.9|p}) at the month {18|W month, assess} visit.

Breast tenderness was reported by {ten|A breast tenderness, n, g=estradiol, of=33} with estradiol and {two|A breast tenderness, n, g=blank, of=33} without, vaginal bleeding by {six|A vaginal bleeding, n, g=estradiol, of=33} and {none|A vaginal bleeding, absent, g=blank}. {Clots|A clot, absent} did not form in anybody's veins. {One|A breast cancer, n, g=blank, of=33} breast cancer was found, under blank patches.

{Fifty-two|T limited, n, of=66} of the women had limited disease, {fourteen|T diffuse, n, of=66} diffuse. Mean age: 57. "No one should take hormones for scleroderma," says gynecologist Lucía Ferrer, "but those who need them for hot flushes may relax."
=== cell-sheet-j4 | news | open-label trial
Skin from the lab closes stubborn ulcers in Kyoto

By Naomi Fujita

Seven square centimeters: that's the size of the sheet that Kyoto's surgeons grow from a patient's own skin. They have laid it on the shin ulcers of {eight|S treated} people with scleroderma.

At week {ten|W week, assess}, six of the ulcers were shut. At {one|W year, assess} year, five were. Pain, 62 out of 100 in the beginning, was 20.

Growing took four weeks, in which the ulcer of a ninth person had healed without help. Infection lifted the sheet off in {two|A infection, n, of=8}. At the place on the belly from which the skin had come, a scar was left in all {eight|A scar, n, of=8}. {Skin cancer|A skin cancer, absent}, a worry with cultured cells, was looked for and not seen.

{Seven|X f} were women, {one|X m} was a man; {five|T limited, n, of=8} limited, {three|T diffuse, n, of=8} diffuse. And would it not be nice if the rest of the skin followed suit? It did not. {13|M score, median, t=baseline} was the median score of the body at the start and {14|M score, median, t=P1Y, dir=worsened} at the year's end.

A sheet costs ¥1.2 million. The state has promised to decide by March whether it will pay.
=== distractor-prices-j4 | news | registry study
Drug bill for scleroderma has quadrupled, insurers find

BERLIN. What does scleroderma cost? In 2012 it was €3,900 per patient and year, in 2022 €16,400. The figures come from the insurers of {6,120|S enrolled} Germans with the diagnosis, {84|X fp}% of them women, average age 61.

Nintedanib alone took 38% of the sum. Rituximab, off patent since 2017, took 9%. Every third patient was in hospital at least once a year, for 8.4 days. About 17% had a disability certificate, 29% of those under 65 drew a pension.

What the insurers can't tell is whether the money softens skin. They have diagnoses, not scores. Here a smaller register helps, that of Jena (Krause 2021): {240|S enrolled, @Krause 2021} patients, {33|T diffuse, pct, of=240, @Krause 2021}% of them diffuse, mean mRSS {8.1|M score, mean, t=baseline, @Krause 2021} at enrolment and {6.6|M score, mean, t=P5Y, dir=improved, @Krause 2021} {five|W year, assess, @Krause 2021} years later; {31|A death, n, of=240, @Krause 2021} had died in the meantime.

"Both curves go the right way, one up, one down," says health economist Dirk Paulsen. "Whether the one moves the other I can't say." A prevalence of 19 per 100,000, the insurers add, makes it a costly rare disease. The federal committee meets on 12 September; 42 drugs are on its list.
=== tnf-gol-j4 | news | open-label trial
Golimumab for the joints of scleroderma: Norwegian experience

Bergen's joint clinic has long had a habit of writing everything down. Thus it knows that {fourteen|S treated} people with scleroderma have had golimumab since 2013, and how they did.

{Eleven|T limited, n, of=14} had limited disease, {three|T overlap, n, of=14} an overlap with rheumatoid arthritis; {thirteen|X f} were women, {one|X m} a man. Swollen joints went from a median of 8 to 2 in {four|W month, assess} months. DAS28: 5.1 to 3.2.

The mRSS, for its part, was {4|M score, median, t=baseline} at the outset, the extremes being {0|min} and {15|max}; {4|M score, median, t=P4M, dir=stable} at {four|W month, assess} months, the extremes {0|min} and {17|max}; and {5|M score, median, t=P1Y, dir=worsened} at {one|W year, assess} year in the {nine|n} who were still on the drug.

Stopping the drug was the lot of {five|S withdrawn}: {two|A worsening of lung fibrosis, n, of=14; A discontinuation due to adverse event, n, of=14} because of a worsening of lung fibrosis, the rest because the drug had ceased to work. {Serious infections|A serious infection, absent, ser=1} were not recorded; cold sores were, in {three|A cold sore, n, of=14}.

"Watch the lungs," is Kari Mo's message. A pen of 50 mg a month costs 8,900 kroner. She has stopped giving it to anyone whose vital capacity is under 70%.
=== dose-letters-j4 | news | randomised trial
"Slow and low" wins: how to start mycophenolate

Nobody likes the first month on mycophenolate. Birmingham asked {ninety-four|S randomised} beginners with scleroderma to try one of two ways: quick (full dose in two weeks; {n=47|S randomised, g=quick}) or slow (in ten; {n=47|S randomised, g=slow}).

On the slow path {41|S completed, g=slow} were still on it at the end, on the quick path {30|S completed, g=quick}. Nausea was entered in the diaries of {17|A nausea, n, g=slow, of=47} slow and {29|A nausea, n, g=quick, of=47} quick starters, diarrhoea in those of {14|A diarrhoea, n, g=slow, of=47} and {26|A diarrhoea, n, g=quick, of=47}. White cells dipped in three persons, all of them quick.

Did the slow pay with harder skin? At {26|W week, assess} weeks the scores were {15.3|M score, mean, t=P26W, g=slow, dir=improved} and {15.0|M score, mean, t=P26W, g=quick, dir=improved}, having been {17.9|M score, mean, t=baseline, g=slow} and {18.2|M score, mean, t=baseline, g=quick} (means, slow before quick). The changes differ by {0.6|M difference, mean, t=P26W, g=slow, c=quick, dir=worsened, sig=0} points in favour of quick, with a confidence interval of {-1.0|cl} to {2.2|ch}.

"So that's that," says pharmacist Gurpreet Bhogal. "Slow and low." {Seventy-six|X f, of=94} of the {94|S randomised} were women. The leaflet, in six languages, is free.
=== eculi-vedoss-j4 | news | randomised trial
Before the skin hardens: prevention trial reports

Paris – To treat people who have no scleroderma yet, or hardly any: that was the plan of PREVENT-SSc. All had {very early|T early, all} disease (VEDOSS): Raynaud's, puffy fingers and the telltale antibodies.

{Sixty-three|S randomised} started, {31|S randomised, g=hydroxychloroquine} of them on hydroxychloroquine and {32|S randomised, g=placebo} on placebo. {Two|W year, treat} years of tablets followed. The main question was who'd cross over to full-blown disease: seven did with hydroxychloroquine, nine with placebo (p=0.6).

The skin score, {0|M score, median, t=baseline, g=hydroxychloroquine; M score, median, t=baseline, g=placebo} in the median in both groups to begin with, was {0|M score, median, t=P2Y, g=hydroxychloroquine, dir=stable} with hydroxychloroquine and {1|M score, median, t=P2Y, g=placebo, dir=worsened} with placebo after {two|W year, assess} years.

Blurred vision led {three|A blurred vision, n, g=hydroxychloroquine, of=31} to the eye doctor, all on hydroxychloroquine, without any {retinopathy|A retinopathy, absent} being found. Itching: {four|A itching, n, g=hydroxychloroquine, of=31} and {three|A itching, n, g=placebo, of=32}. {Eleven|S withdrawn} of the {sixty-three|S randomised} lost interest; {52|S completed} did not.

{Sixty-one|X f} women, {two|X m} men; median age 41. "I'm disappointed, and so are they," says Dr. Solène Kerbrat. A box of 30 costs €4.32.
=== rtx-hsct-money-j4 | news | case series
Three brothers, one disease

SANTIAGO DE COMPOSTELA. It is rare enough to have a brother with scleroderma. The Vázquez family has {three|S enrolled; X m}, and all three ({diffuse|T diffuse, all} skin disease in each) have been treated by the same doctor with the same drug, tocilizumab.

The eldest brother, 61, took it for {two|W year, treat} years without much effect: {26|M score, t=baseline, g=eldest brother} before, {24|M score, t=P2Y, g=eldest brother, dir=improved} after {two|W year, assess} years, Rodnan's score. For the middle brother the same span brought {12|M score, t=P2Y, g=middle brother, dir=improved} after {30|M score, t=baseline, g=middle brother}. The youngest did best; hardly anything is left of his {18|M score, t=baseline, g=youngest}: {2|M score, t=P2Y, g=youngest, dir=improved}.

{Diverticulitis|A diverticulitis, named} laid the eldest low once. The youngest has had {shingles|A shingles, named}. Raised cholesterol is common to all {three|A raised cholesterol, n, of=3}.

Their genes were read from end to end, with no answer. All {three|S enrolled} had worked in the family's slate quarry from the age of 16, and that, to Dr. Uxía Lorenzo, may be answer enough. In Galicia some 3,200 people make a living from slate; 412 were diagnosed with silicosis last decade.
=== nin-pred-fail-j4 | news | randomised trial
Ziritaxestat: what was learned from a trial cut off in mid-air

When a sister trial in another disease went wrong, dosing in scleroderma was stopped from one day to the next. {Thirty-three|S randomised} had been randomised, {21|S randomised, g=ziritaxestat} to ziritaxestat and {12|S randomised, g=placebo} to placebo; {31|S completed} had got to the end of {24|W week, treat} weeks as chance would have it, so the data are of use.

mRSS, week {24|W week, assess}: ziritaxestat minus {8.9|M change, v=-8.9, ls_mean, t=P24W, g=ziritaxestat, dir=improved} (LS mean), placebo minus {6.0|M change, v=-6.0, ls_mean, t=P24W, g=placebo, dir=improved}. Ziritaxestat minus placebo: minus {2.8|M difference, v=-2.8, ls_mean, t=P24W, g=ziritaxestat, c=placebo, dir=improved, sig=1}, with a 95% CI of minus {5.6|cl, v=-5.6} to minus {0.1|ch, v=-0.1} and a p of {0.0411|p}. 

In an extension of {52|W week, treat} weeks, which {thirty|S enrolled} entered, the score went on sinking by {2.3|M change, v=-2.3, mean, dir=improved} points in the mean until dosing was stopped.

Headache was noted in {24|A headache, pct, g=ziritaxestat, of=21}% of the ziritaxestat and {17|A headache, pct, g=placebo, of=12}% of the placebo patients. {One|A heart attack, n, g=ziritaxestat, of=21} heart attack was recorded, on ziritaxestat. {Deaths|A death, absent}: none.

"A p of 0.0411 in a dead drug," muses investigator Hyun-woo Lim. "It'll keep me awake." Its maker turned to cell therapy in 2022.
=== itopride-j4 | news | randomised trial
Rice bran, ginger, ginseng: Seoul's herbal tea trial

{One hundred|S randomised} Koreans with scleroderma and cold hands, two teas. {Fifty|S randomised, g=ginseng} drank ginseng; {fifty|S randomised, g=barley} drank barley. It took {thirteen|W week, treat} weeks.

Fingers were 0.9 degrees warmer on ginseng and 0.7 on barley. Attacks fell by a third in both. In plain words, a hot drink is a hot drink.

At the final visit, week {thirteen|W week, assess}, skin thickness was rated as well: 5 points or more had been lost by {four|M responders, n, t=P13W, g=ginseng, dir=improved} ginseng drinkers and by {six|M responders, n, t=P13W, g=barley, dir=improved} barley drinkers; 5 points or more had been put on by {two|M responders, n, t=P13W, g=ginseng, dir=worsened} and {one|M responders, n, t=P13W, g=barley, dir=worsened}.

Sleeplessness from ginseng plagued {fifteen|A sleeplessness, n, g=ginseng, of=50}. High blood pressure was newly found in {three|A high blood pressure, n, g=ginseng, of=50} and {two|A high blood pressure, n, g=barley, of=50}. {Two|A discontinuation due to adverse event, n, g=ginseng, of=50} people gave up ginseng for want of sleep; {one|S withdrawn, g=barley} gave up barley for want of taste.

{Eighty-eight|X f} were women and {twelve|X m} men; in {61|T limited, n, of=100} the disease was limited, in {39|T diffuse, n, of=100} diffuse. "My grandmother will be furious," says lead author Song Min-ji. The ginseng, six years old, came from Geumsan at 90,000 won a kilo.
=== tulisokibart-release-j4 | news | randomised trial
Corvane Therapeutics Announces Positive Phase 2 Data for Anti-TL1A Antibody CRV-118 in Systemic Sclerosis

-- Primary endpoint met; higher dose to go forward --

CAMBRIDGE, Mass., Sept. 4 -- Corvane Therapeutics (Nasdaq: CRVN) today presented results from SOLSTICE, in which {129|S randomised} participants were randomized 1:1:1 to CRV-118 150 mg ({n=43|S randomised, g=150 mg}), CRV-118 450 mg ({n=44|S randomised, g=450 mg}) or placebo ({n=42|S randomised, g=placebo}).

At Week {36|W week, assess}, LS mean change in mRSS amounted to {-4.9|M change, ls_mean, t=P36W, g=150 mg, c=placebo, sig=0, dir=improved, #lo} for the low dose, {-8.6|M change, ls_mean, t=P36W, g=450 mg, dir=improved} for the high dose and {-4.1|M change, ls_mean, t=P36W, g=placebo, dir=improved} for placebo. Placebo-adjusted, the high dose was ahead by {4.5|M difference, v=-4.5, ls_mean, t=P36W, g=450 mg, c=placebo, dir=improved, sig=1} points ({p=0.008|p}); the low dose was not statistically separable ({p=0.55|p#lo}).

Treatment-emergent adverse events were reported by {67|A any adverse event, pct, g=150 mg, of=43}%, {73|A any adverse event, pct, g=450 mg, of=44}% and {69|A any adverse event, pct, g=placebo, of=42}%, in the same order. The most common was {nasopharyngitis|A nasopharyngitis, named}. There were {two|A serious infection, n, g=450 mg, of=44, ser=1} patients with serious infections on 450 mg and {one|A serious infection, n, g=placebo, of=42, ser=1} on placebo.

"We couldn't be more excited," said President and CEO Rick Halloran. The company will hold a call at 8:30 a.m. ET. Forward-looking statements involve risks.
=== vagus-patch-j4 | news | randomised crossover trial
A gentle current behind the ear: better swallowing, same skin

Could a device that looks like a hearing aid rouse a lazy gut? Nineteen weeks ago we asked; here is what Utrecht found. {Twenty-three|S randomised} volunteers with scleroderma, {20|X f, of=23} of them women, wore the vagus nerve stimulator switched on for {four|W week, treat} weeks and switched off for another {four|W week, treat}, in an order decided by lot. {Twenty-one|S completed} lasted through both.

On the reflux scale they gained 0.31 with the current flowing and 0.09 without (p=0.01). Swallowing improved too. Nobody had expected the skin to join in, and it {did not|M difference, nov, g=current on, c=current off, dir=stable}: the skin scores of the two periods were as like as twins, {12.0|M score, mean, g=current on} and {12.2|M score, mean, g=current off} on average.

With current on, {five|A ear pain, n, g=current on} wearers complained of ear pain and {two|A dizziness, n, g=current on} of dizziness; with current off, {one|A ear pain, n, g=current off} had ear pain as well. {Fainting|A fainting, absent} did not happen.

The device is priced at 1,150 euros. Insurers want a bigger study, says physiologist Roos de Wit, who is now looking for 90 people between 18 and 75 whose heartburn resists two tablets a day.
=== vaccine-zoster-j4 | news | prospective cohort study
Shingles jab safe in scleroderma, registry shows

Worried that the vaccine might set off a flare? {Two hundred and eleven|S enrolled} Canadians with systemic sclerosis who rolled up their sleeves for two doses of recombinant zoster vaccine have put that fear to rest, or nearly.

After one dose or the other, {146|A sore arm, n, of=211} of the {211|A sore arm, of} had a sore arm and {38|A fever, n, of=211} a fever. {Three|A serious adverse event, n, of=211, ser=1, rel=0} had something the doctors classed as serious, none of it put down to the injection. During {12|W month, follow} months of follow-up 14 people had their prednisone raised; in the province at large, 9 in 1000 get shingles every year.

Those who had an mRSS recorded on the day of the first dose and again {half a year|W year, assess, v=0.5} later, {164|S analysed} in all, went from {7.7|M score, mean, t=baseline} to {7.5|M score, mean, t=P6M, dir=stable}, in other words nowhere. Of the cohort {151|T limited, n, of=211} had limited disease, {52|T diffuse, n, of=211} diffuse, and {8|T overlap, n, of=211} an overlap with another disease. Antibody titres trebled even on mycophenolate (48%).

The registry is paid for by the provinces. Dr Anjali Rao, its head, got her own two doses last spring.
=== fmt-news-j4 | news | randomised trial
Bowel bacteria from a stranger: a Norwegian answer

Fecal transplants, a last resort for stubborn bowel infection, were put to the test against scleroderma bowel trouble in Oslo and three other cities. The verdict, published Tuesday: no.

Of {94|S screened} people who came forward, {67|S randomised} were drawn by lot to receive bacteria ({33|S randomised, g=transplant}) or a brown liquid that held none ({34|S randomised, g=placebo}), the liquids going in through a tube at the start and two weeks later. {56|T limited, n, of=67} had limited and {11|T diffuse, n, of=67} diffuse cutaneous SSc.

By week {12|W week, assess} diarrhea or bloating, whichever had been worse, had eased by the same amount. So much for the bowel; what of the skin? Nothing. Half the transplant recipients had a score of {5|M score, median, t=P12W, g=transplant} or under at that visit, half the placebo recipients {6|M score, median, t=P12W, g=placebo} or under.

Side effects were another matter: {16|A any adverse event, n, g=transplant, of=33} with the real thing and {19|A any adverse event, n, g=placebo, of=34} with the fake had at least one. {One|A spasm of the voice box, n, g=transplant, of=33} transplant patient suffered a spasm of the voice box during the procedure. "That one frightened us," a nurse recalled. The study was stopped for three months in 2019 because of it, and then resumed.
=== spironolactone-digest-j4 | news | randomised trial
THIS WEEK IN RHEUMATOLOGY: three studies in 300 words

Spironolactone for fingers. Iranians randomised {sixty|S randomised} women and men with scleroderma to 50 mg of spironolactone or vitamin C. After {12|W week, assess} weeks the former had 9 attacks of Raynaud's a week, the latter 13. Breast tenderness was confined to {two|A breast tenderness, n, g=spironolactone} men on spironolactone. {Fifty-one|X f, of=60} of the {60|S randomised} were women.

Old trial, new look. In the parent study, Kestner 2011, {81|S randomised, @Kestner 2011} patients with {dcSSc|T diffuse, all, @Kestner 2011} took oral collagen or nothing; the mean mRSS dropped by {2.9|M change, v=-2.9, mean, t=P1Y, g=collagen, c=nothing, sig=0, dir=improved, #k, @Kestner 2011} and {3.3|M change, v=-3.3, mean, t=P1Y, g=nothing, dir=improved, @Kestner 2011} over {a year|W year, assess, v=1, @Kestner 2011} (P {ns|p#k}).

Baths. Hot sand was tried in Ibusuki in {14|S treated, @Fukudome 2020} people for {ten|W day, treat, @Fukudome 2020} days by Fukudome (2020). {Two|A faintness, n, of=14, @Fukudome 2020} felt faint. Their hands opened by 11 mm and, the very next morning, the skin score had {fallen|M change, nov, dir=improved, sig=1, @Fukudome 2020} significantly, though nobody looked again.

Next week: gout and cherries.
=== rozanolix-cong-j4 | news | randomised trial
Lowering antibodies does not thin the skin

By a correspondent, Copenhagen

The idea was neat. Take away the antibodies that mark systemic sclerosis and see if the skin relents. Efgartigimod does the taking away, and does it well: IgG dropped 64%. The skin did not care.

{Fifty-eight|S enrolled} people entered the trial; {39|T diffuse, n, of=58} of them were of the diffuse sort. Those given the drug numbered {38|S treated, g=efgartigimod} and their controls {20|S treated, g=placebo}, on weekly infusions of placebo. Assessment came at {16|W week, assess} and {28|W week, assess} weeks. At the first of these the drug group was {1.1|M change, v=-1.1, t=P16W, g=efgartigimod, dir=improved} points down from its starting value and the placebo group {0.9|M change, v=-0.9, t=P16W, g=placebo, dir=improved}; at the second the respective falls were {2.0|M change, v=-2.0, t=P28W, g=efgartigimod, c=placebo, dir=improved, sig=0, #e} and {2.4|M change, v=-2.4, t=P28W, g=placebo, dir=improved}, with a p of {0.71|p#e} for the comparison at the latter visit.

Headache was no rarer on placebo ({six|A headache, n, g=placebo, of=20} of {20|S treated, g=placebo}) than on the drug ({ten|A headache, n, g=efgartigimod, of=38} of {38|S treated, g=efgartigimod}). Urinary infections beset {five|A urinary infection, n, g=efgartigimod, of=38} and {one|A urinary infection, n, g=placebo, of=20}. "A clean negative," the chairwoman concluded, and called for coffee.
=== prp-bulletin-j4 | news | open-label trial
Plasma in the knuckles: news from our sister society in Athens

Platelet-rich plasma, which footballers have injected into torn hamstrings, has been tried on the finger joints of {17|S treated} Greeks with scleroderma. Eleven had contractures of more than 30 degrees. One hand got plasma, the other was left alone, so that each patient was her own control (there were {sixteen|X f, of=17} women and a {single|X m, v=1} man).

{Three|W month, assess} months afterwards, grip in the treated hand was 3.4 kg stronger. The hand's own skin points were fewer as well. As for the skin score of the whole body, it was {10|M score, median, t=baseline} before and {10|M score, median, t=P3M, dir=stable} after (medians both), which is what you would expect of a treatment that stays where it is put.

All {seventeen|A pain, n, of=17} reported pain with the needle, severe in five. {Infection|A infection, absent} was not seen. A woman of 66 fainted at the sight of the syringe and had to come back another day.

We asked Dr Kalliopi Manou if members should travel to Athens for it. "Wait," was her reply, "until someone has done this with a sham injection." Ten places in the follow-on project are still free.
=== belantamab-mednews-j4 | news | open-label trial
Antibody-Drug Conjugates Enter Scleroderma Arena, Cautiously

— Only three treated so far, all with eye toxicity

NEW ORLEANS -- Belantamab mafodotin, a myeloma agent, softened the skin of two patients with rapidly progressive diffuse systemic sclerosis, but clouded the vision of each of the {three|S treated} people who tried it, an investigator said here.

The first, a man of 38 whose skin score had been {36|M score, t=baseline, g=first}, was down to {15|M score, t=P6M, g=first, dir=improved} by month {6|W month, assess}. In the second the corresponding figures were {29|M score, t=baseline, g=second} and {14|M score, t=P6M, g=second, dir=improved}; the third stayed where she was ({22|M score, t=baseline, g=third}, then {22|M score, t=P6M, g=third, dir=stable}). 

Keratopathy was diagnosed in all {three|A keratopathy, n, of=3}, explained Priya Subramanian, MD, of the University of Iowa. It was gone by month {9|W month, assess}. {Thrombocytopenia|A thrombocytopenia, n, v=1, of=3} of 41,000/µL was seen once. 

"Ophthalmologists will have to be in the room," commented session moderator Greg Tan, MD. He cited the CAR T-cell experience, in which, he noted, eyes are spared.

Subramanian disclosed relationships with two manufacturers. Tan disclosed none.
=== exercise-tele-j4 | news | randomised trial
Twelve weeks on a kitchen chair: remote exercise class keeps hands nimble

Living far from a physiotherapist need not mean going without. That is the lesson of REACH-H, whose {186|S randomised} participants from four provinces were allotted, evenly, to a video class ({93|S randomised, g=video class}) or a leaflet ({93|S randomised, g=leaflet}).

Women far outnumbered men, {167|X f} to {19|X m}. In those who took the class and were measured at {12|W week, assess} weeks, {81|S analysed, g=video class} of them, the Cochin score improved by 5.2; in the {85|S analysed, g=leaflet} measured leaflet readers it improved by 1.7. Attendance averaged 19 of 24 sessions. {Twenty|S withdrawn} people, then, were lost.

Skin thickness, felt by nurses who did not know who had done what, was {no thinner in one arm than in the other|M difference, nov, t=P12W, g=video class, c=leaflet, dir=stable} at twelve weeks.

Muscle soreness was mentioned by {30|A muscle soreness, pct, g=video class, of=93} percent of the class, and finger cracks by {8|A finger crack, pct, g=video class, of=93} percent. {Nobody|A broken bone, absent} broke a bone. "My cat joined in," writes Doreen, 63, from Saskatoon, who has lived with the illness for 21 years. Recordings are free at our web shop until Easter; a donation of $5 is welcome.
=== rhupus-sarilumab-j4 | news | randomised trial
NewsDesk / Sarilumab: skin effect fades when the drug is stopped

What happens when an interleukin-6 blocker that seems to work is taken away? In a French withdrawal trial all {72|S treated} patients first had open-label sarilumab for {24|W week, treat} weeks, and the skin score fell from {21.0|M score, mean, t=baseline} to {16.2|M score, mean, t=P24W, dir=improved} at week {24|W week, assess} (means).

The {46|S randomised} who had gained five points or more were then randomised: {24|S randomised, g=continuation} to keep the injections (continuation) and {22|S randomised, g=withdrawal} to have saline instead (withdrawal). By week {48|W week, assess} a relapse had befallen {four|M responders, n, t=P48W, g=continuation, c=withdrawal, sig=1, dir=worsened, #r} of the 24 and {13|M responders, n, t=P48W, g=withdrawal, dir=worsened} of the 22, relapse being a rise of at least five skin points (p={0.004|p#r}).

Neutropenia in the open phase affected {nine|A neutropenia, n, of=72} of the {72|S treated}. {One|A diverticulitis, n, of=72} was operated on for diverticulitis. In the second phase the saline side had the only {pneumonia|A pneumonia, n, v=1, g=withdrawal, of=22}.

CRP had predicted none of it (p=0.4). Professor Aurélie Besson of Lille, who led the work, draws the lesson that "a drug that works has to be kept up", and adds that the yearly bill is €11,000.
=== elranat-short-j4 | news | open-label trial
Teclistamab: Erlangen adds four

The hospital that gave the first CAR-T cells for scleroderma has gone on to teclistamab. {Four|S treated} people have had it, the hospital said on Wednesday, {two|X f} women and {two|X m} men with {diffuse|T diffuse, all} disease that had defied rituximab.

Off all other drugs, they've been observed for {seven|W month, follow, median} months in the median. Together they came with a mean mRSS of {28.3|M score, mean, t=baseline} and at month {three|W month, assess} showed {17.0|M score, mean, t=P3M, dir=improved}; at month {six|W month, assess} the mean was {11.7|M score, mean, t=P6M, dir=improved}, this from {three|n} people. The fourth had moved to Zagreb.

Cytokine release syndrome of grade 1, which means fever, occurred in {three|A cytokine release syndrome, n, of=4, grade=1}. Infections occurred in all {four|A infection, n, of=4}, and {one|A serious infection, n, of=4, ser=1} person was hospitalized with a serious infection. {Neurotoxicity|A neurotoxicity, absent} did not occur. IgG was replaced in everyone.

How does it compare with the cells? "Cheaper by a factor of eight, quicker by five weeks, and you can stop," says Professor Schett's colleague Jule Hagen. "But infections worry me more than with cells." In Germany the drug has been licensed for myeloma since August 2022.
=== aquapher-j4 | news | randomised trial
IL-6 in a nanobody: Lucerne listed firm in the black

LUCERNE – Vobarilizumab softened skin in scleroderma with statistical significance in one dose out of three, Argenta AG announced. The stock jumped 22%.

A hundred and eighty patients had been wanted; {171|S randomised} were randomised. {Forty-three|S randomised, g=75 mg} fell to 75 mg, {42|S randomised, g=150 mg} to 150 mg, {43|S randomised, g=225 mg} to 225 mg and {43|S randomised, g=placebo} to placebo, once every fourth week.

Mean fall of mRSS at week {24|W week, assess}: placebo {3.6|M change, v=-3.6, mean, t=P24W, g=placebo, dir=improved}; 75 mg {4.1|M change, v=-4.1, mean, t=P24W, g=75 mg, c=placebo, dir=improved, sig=0, #a} (p = {0.63|p#a} against placebo); 150 mg {5.2|M change, v=-5.2, mean, t=P24W, g=150 mg, c=placebo, dir=improved, sig=0, #b} (p = {0.14|p#b}); 225 mg {6.9|M change, v=-6.9, mean, t=P24W, g=225 mg, c=placebo, dir=improved, sig=1, #c} (p = {0.003|p#c}).

Neutropenia ran parallel to dose: {1|A neutropenia, n, g=placebo, of=43}, {3|A neutropenia, n, g=75 mg, of=43}, {6|A neutropenia, n, g=150 mg, of=42}, {10|A neutropenia, n, g=225 mg, of=43} patients, from placebo upwards. {Two|A death, n, g=150 mg, of=42} patients died on 150 mg. There were {14|A serious adverse event, events, ser=1} serious adverse events in all.

"We'll take the top dose to phase 3," CEO Reto Aebischer said. Argenta expects a loss of CHF 61 million this year. Women accounted for {80|X fp}% of participants. Trading in the shares was halted for 30 minutes.
=== kampo-mag-j4 | news | randomised crossover trial
Goshajinkigan, saireito, tokishigyakukagoshuyushoto

The names are longer than the list of proofs. One of the three, saireito, has been tried in scleroderma at Toyama, turn and turn about with a look-alike powder. {Eighteen|S randomised} patients took either for {sixteen|W week, treat} weeks and then the other for {sixteen|W week, treat}.

{Fifteen|S completed} got to the far end. In them the skin score was {11.2|M score, mean, g=saireito} ({15|n}) on average after saireito, {11.9|M score, mean, g=look-alike} ({15|n}) after the look-alike, and {12.1|M score, mean, t=baseline} ({15|n}) before either. The difference between the powders, {0.7|M difference, v=-0.7, mean, g=saireito, c=look-alike, dir=improved, sig=0} (95% CI {-1.6|cl} to {0.2|ch}), was not enough to convince statisticians (p={0.12|p}).

Low potassium, from the licorice in it, developed in {four|A low potassium, n, g=saireito, of=18} on saireito. Bloating in {two|A bloating, n, g=saireito, of=18} and {three|A bloating, n, g=look-alike, of=18}.

{Sixteen|X f, of=18} of the {18|S randomised} were women; their years numbered between 34 and 77. {Limited|T limited, all} disease was a condition for entry and present in everyone. "My professor prescribed it, his professor prescribed it," says Dr. Reiko Ueda. "Somebody had to count."
=== jaktrio-mixed-j4 | news | retrospective cohort study
Which JAK? Three pills compared in {150|S treated} patients

By Staff, Rheum Report

A look at the charts of {150|S treated} scleroderma patients from Shanghai suggests that all JAK inhibitors are equal, at least when it comes to skin.

{Seventy-one|S treated, g=tofacitinib} had taken tofacitinib, {forty-four|S treated, g=baricitinib} baricitinib, {thirty-five|S treated, g=upadacitinib} upadacitinib. After {24|W week, assess} weeks the mRSS had gone from {18|M score, median, t=baseline, g=tofacitinib} to {12|M score, median, t=P24W, g=tofacitinib, dir=improved} on the first, from {17|M score, median, t=baseline, g=baricitinib} to {11|M score, median, t=P24W, g=baricitinib, dir=improved} on the second and from {20|M score, median, t=baseline, g=upadacitinib} to {13|M score, median, t=P24W, g=upadacitinib, dir=improved} on the third of these (medians). 

Of limited disease there were {63|T limited, n, of=150} cases, of diffuse {87|T diffuse, n, of=150}.

Zoster was the commonest unwanted event: {six|A zoster, n, g=tofacitinib, of=71}, {three|A zoster, n, g=baricitinib, of=44} and {four|A zoster, n, g=upadacitinib, of=35} patients. Venous thrombosis, {one|A venous thrombosis, n, g=baricitinib, of=44} patient, on baricitinib. Acne, {nine|A acne, n, g=upadacitinib, of=35}, all on upadacitinib. {Tuberculosis|A tuberculosis, absent} did not reappear in anybody, prophylaxis having been given to 22.

"Choose by price," says first author Lu Ying. At her hospital that would be tofacitinib, at 12 yuan a day. Follow-up beyond six months is planned.
=== pemf-mat-j4 | news | randomised trial
Magnetic mat: your questions answered

**I saw it on television. Does it work?** Not on fingers. In Timișoara {thirty|S randomised, g=mat on} people with scleroderma lay on the mat with the mat on and {thirty|S randomised, g=mat off} with the mat off, ten minutes, morning and night, {eleven|W week, treat} weeks. Number of attacks: minus 2.1, minus 2.4.

**On skin?** Nor that. A score of {9.6|M score, mean, t=P11W, g=mat on} and a score of {9.3|M score, mean, t=P11W, g=mat off}, measured in week {eleven|W week, assess}, {do not differ|M difference, nov, mean, t=P11W, g=mat on, c=mat off, dir=stable} in any way that counts.

**On sleep?** A bit: half an hour more, with the mat on and off alike.

**Is it dangerous?** {No harm|A any adverse event, absent} of any sort came to light. But if you have a pacemaker, keep away.

**Who were these people?** {Fifty-one|X f, of=60} women in {60|X of}. Limited disease in {40|T limited, n, of=60}, diffuse in {20|T diffuse, n, of=60}. Average age 55. {Fifty-four|S completed} stayed.

**The price?** €2,490, or 36 rates of €79. You'll note that this is more.

**Who says so?** Dr. Ioana Petcu, who holds no shares in mats. She prescribes a hot-water bottle.
=== ruxo-pill-gvhd-j4 | news | randomised trial
A GVHD drug knocks, scleroderma opens – a crack

Axatilimab, licensed for skin that hardens after a transplant from another person, was given a chance in scleroderma. The results were read out in Orlando by Beth Kowalczyk, MD.

It wasn't large: {42|S randomised} randomized, {28|S randomised, g=axatilimab} to axatilimab and {14|S randomised, g=placebo} to placebo, two to one, every two weeks. "A third of our patients had a baseline mRSS over 30," she said; the mean was {27.0|M score, mean, t=baseline}.

By week {24|W week, assess} that score was {9.3|M change, v=-9.3, mean, t=P24W, g=axatilimab, dir=improved} points lower in the axatilimab arm, {6.8|M change, v=-6.8, mean, t=P24W, g=placebo, dir=improved} lower in the placebo arm. If one leaves out {three|S withdrawn} patients who had dropped out early, she went on, the difference, {2.5|M difference, v=-2.5, mean, t=P24W, g=axatilimab, c=placebo, dir=improved, sig=0} points with everybody in (P = {.21|p}), grows a little.

AST elevation: {18|A AST elevation, n, g=axatilimab, of=28} of {28|S randomised, g=axatilimab} vs {2|A AST elevation, n, g=placebo, of=14} of {14|S randomised, g=placebo}. Periorbital edema: {6|A periorbital edema, n, g=axatilimab, of=28} of {28|S randomised, g=axatilimab} vs {none|A periorbital edema, absent, g=placebo}. Serious infection: {1|A serious infection, n, g=axatilimab, of=28, ser=1} vs {1|A serious infection, n, g=placebo, of=14, ser=1}.

All had {dcSSc|T diffuse, all}. Kowalczyk has consulted for two makers of antibodies.
=== photodyn-j4 | news | open-label trial
Red light, blue light: phototherapy booth loaned to islanders

On the Faroe Islands there are {twelve|S enrolled} people with scleroderma and, since last year, one PUVA booth. {Nine|S treated} of the {twelve|S enrolled} were willing to stand in it, three times weekly for {fourteen|W week, treat} weeks.

Torshavn's only dermatologist has now told the Nordic congress how it went. In a word: well. The mRSS went from {15.4|M score, mean, t=baseline} to {10.0|M score, mean, t=P14W, dir=improved, sig=1} by week {14|W week, assess}, on average, P={0.008|p}. A third of it, {35|M percent_change, v=-35, mean, t=P14W, dir=improved} percent to be exact, had gone; when the {nine|S treated} were felt again at {eight|W month, assess} months the score was {12.9|M score, mean, t=P8M, dir=improved}.

Sunburn, {five|A sunburn, n, of=9} of {nine|S treated}. Nausea from the psoralen, {six|A nausea, n, of=9} of {nine|S treated}. {Skin cancer|A skin cancer, absent}, which takes decades, not so far.

{Ten|X f, of=12} of the {twelve|S enrolled} islanders with the disease are women, and {four|T diffuse, n, of=12} have it in the diffuse form, {eight|T limited, n, of=12} in the limited. 

"There's no winter sun here, so they came for that too," says Dr. Barbara Joensen. The booth was lent by a hospital in Aarhus until 2026. The ferry takes 36 hours.
=== nkt-switch-j4 | news | randomised trial
{Sixteen|S randomised, g=weekly} against {sixteen|S randomised, g=monthly}: does a weekly dose of abatacept do more than a monthly drip?

TORINO, 8 maggio (in translation) - No, if you ask the skin. Yes, if you ask the joints. {Thirty-two|S randomised} patients of the Molinette, all with scleroderma and arthritis, were split in two: {sixteen|S randomised, g=weekly} were to inject abatacept at home (weekly), {sixteen|S randomised, g=monthly} came in for a drip (monthly).

From the joints, 7.0 fewer were tender with the weekly and 4.1 fewer with the monthly route at the {twenty-eight|W week, assess}-week mark (p=0.03). From the skin, {1.6|M change, v=-1.6, mean, t=P28W, g=weekly, dir=improved} points were gone with the weekly, {1.7|M change, v=-1.7, mean, t=P28W, g=monthly, dir=improved} points with the monthly route, out of a common mean of {10.1|M score, mean, t=baseline}.

Of the weekly people {two|A injection-site reaction, n, g=weekly, of=16} had injection-site reactions; of the monthly ones {three|A infusion reaction, n, g=monthly, of=16} had infusion reactions. Pneumonia struck {one|A pneumonia, n, g=monthly, of=16}, and it was in the monthly camp.

{Twenty-nine|X f, of=32} of {32|S randomised} were women. {Thirty|S completed} saw it out; {two|S withdrawn, g=weekly}, from the weekly camp, could not face the needle.

"Ask what they want softened," says Prof. Elena Ferraris, "and then choose the route."
=== eosino-fasc-j4 | news | randomised trial
Bone-building scleroderma jaws: a trial that wasn't

This was to be a story about teriparatide and jaws. It is one about a trial that could not find its patients. Planned: 80. Found in four years: {nineteen|S screened}, of whom {eleven|S randomised} were randomised ({six|S randomised, g=teriparatide} to teriparatide, {five|S randomised, g=placebo} to placebo). Finished: {seven|S completed}.

With so few nothing can be proved. Jaw resorption on CT, the main outcome, was 1% and 2% in {one|W year, assess} year. Bone density of the spine rose by 6% with teriparatide.

For the record, side effects: leg cramps in {three|A leg cramp, n, g=teriparatide, of=6} on teriparatide and {one|A leg cramp, n, g=placebo, of=5} on placebo; hypercalcemia in {one|A hypercalcemia, n, g=teriparatide, of=6} on teriparatide. For the record too, the mRSS: medians of {22|M score, median, t=baseline, g=teriparatide} and {19|M score, median, t=baseline, g=placebo} at the beginning, of {17|M score, median, t=P1Y, g=teriparatide, dir=improved} and {16|M score, median, t=P1Y, g=placebo, dir=improved} at {one|W year, assess} year.

All {eleven|S randomised} had {diffuse|T diffuse, all} disease, {ten|X f} were women and {one|X m} was a man.

"I'd rather publish an empty drawer than hide it," says oral surgeon Noor Haddad. The grant, 410,000 dollars, has been spent.
=== hand-osteo-j4 | news | randomised trial
Cryo-gloves or heat gloves? Neither

*The Hand Column*

Heated gloves, battery-driven, were worn outdoors by {20|S randomised, g=heated} people with scleroderma; gloves of silver thread by {20|S randomised, g=silver}; plain wool by {20|S randomised, g=wool}. All {sixty|S randomised} live north of Inverness. {Twelve|W week, treat} weeks of winter passed.

Who had the fewest attacks? Wool: 13 a week. Heated: 14. Silver: 15. None of the comparisons was significant. The skin scores had not been expected to change, and no one wasted an afternoon on them.

Blisters were found under {three|A blister, n, g=heated, of=20} pairs of heated gloves and {one|A blister, n, g=silver, of=20} pair of silver. Burns, which the maker's leaflet warns of, were found under {one|A burn, n, g=heated, of=20} heated pair and {none|A burn, absent, g=silver} of silver. {Fire|A battery fire, absent}, as seen in videos of batteries, did not break out.

{Fifty-eight|S completed} kept their diaries to the end. {Fifty-two|X f, of=60} of the {sixty|S randomised} were women, aged 31 to 80; {forty-nine|T limited, n, of=60} had limited and {eleven|T diffuse, n, of=60} diffuse scleroderma.

A pair costs £139, £32 or £9. "Ask a shepherd," says Moira from Lairg, who was in the third of these groups and has had Raynaud's for 40 years.
=== pericyte-imat-j4 | news | open-label trial
Bladder drug on trial: mirabegron warms brown fat, not fingers

Some drugs are repurposed by accident. A patient of Dr. Ellis Byrne's noticed on mirabegron, taken for her bladder, that she no longer needed socks in bed. He gave it to {fifteen|S treated} others with scleroderma, 50 mg daily, for {five|W week, treat} weeks.

Thirteen felt no warmer. On thermograms, fingers gained 0.1 °C. The skin score was {7.4|M score, mean, t=baseline} on average before and {7.5|M score, mean, t=P5W, dir=worsened} at week {5|W week, assess}.

Palpitations were felt by {four|A palpitations, n, of=15}, headache by {three|A headache, n, of=15}. {One|A urinary retention, n, of=15; A discontinuation due to adverse event, n, of=15} man had to stop because of urinary retention, and {two|S withdrawn} people moved abroad.

{Thirteen|X f} were women and {two|X m} men; {twelve|T limited, n, of=15} had limited disease. "One pair of socks does not make a summer," Byrne concedes. The letter that he has written about it runs to 598 words, two under the limit.

Mirabegron is licensed for overactive bladder only, at £29 a month. Brown fat, which it does switch on, makes up less than 1% of an adult's weight.
=== lanif-ppar-j4 | news | randomised trial
Lanifibranor's liver success not repeated in skin

DIJON (Santé-Presse). Where scarred livers improved, scarred skin did not. That is the short version of what Ventrix Pharma had to tell about lanifibranor on Tuesday evening.

The longer one: {one hundred forty-five|S randomised} participants with {diffuse cutaneous|T diffuse, all} disease, {49|S randomised, g=800 mg} on 800 mg, {48|S randomised, g=1200 mg} on 1200 mg and {48|S randomised, g=placebo} on placebo, {48|W week, treat} weeks. Mean mRSS lost between start and week {48|W week, assess}: {3.7|M change, v=-3.7, mean, t=P48W, g=800 mg, dir=improved} (SE {1.0|se}), {3.7|M change, v=-3.7, mean, t=P48W, g=1200 mg, dir=improved} (SE {1.1|se}) and {4.9|M change, v=-4.9, mean, t=P48W, g=placebo, dir=improved} (SE {1.0|se}), listed from 800 mg via 1200 mg to placebo.

The dropout was lower than feared: {five|S withdrawn, g=800 mg}, {nine|S withdrawn, g=1200 mg} and {four|S withdrawn, g=placebo}, in the same sequence.

As for tolerance, peripheral oedema was seen in {27|A peripheral oedema, pct, g=1200 mg, of=48}% of those on the high dose against {12|A peripheral oedema, pct, g=800 mg, of=49}% on the low and {6|A peripheral oedema, pct, g=placebo, of=48}% on placebo; weight gain in {19|A weight gain, pct, g=1200 mg, of=48}%, {14|A weight gain, pct, g=800 mg, of=49}% and {4|A weight gain, pct, g=placebo, of=48}%.

"We close this chapter," said chairman Alain Marchal.
=== methylp-two-studies-j4 | news | randomised trial
Lung News: nintedanib with or without pirfenidone, and a reminder

Two antifibrotics together, is it wise? Twelve centres in the Netherlands and Belgium randomised {fifty-three|S randomised} people with scleroderma lungs who were already on nintedanib: {27|S randomised, g=add-on} to have pirfenidone added (add-on), {26|S randomised, g=nintedanib alone} to go on with nintedanib alone.

Capacity at {24|W week, assess} weeks: minus 28 ml, minus 47 ml. mRSS: minus {0.8|M change, v=-0.8, mean, t=P24W, g=add-on, dir=improved}, minus {0.9|M change, v=-0.9, mean, t=P24W, g=nintedanib alone, dir=improved}, means both. On the add-on {13|S completed, g=add-on} of {27|S randomised, g=add-on} were able to complete the {24|W week, treat} weeks, on nintedanib alone {23|S completed, g=nintedanib alone} of {26|S randomised, g=nintedanib alone}. Vomiting: {15|A vomiting, n, g=add-on, of=27}, {five|A vomiting, n, g=nintedanib alone, of=26}. Photosensitivity: {six|A photosensitivity, n, g=add-on, of=27} on the add-on.

The reminder concerns RIVER-SSc, in which {64|S randomised, @RIVER-SSc} people took rivaroxaban or placebo for {one|W year, treat, @RIVER-SSc} year. Major bleeding hit {four|A major bleeding, n, g=rivaroxaban, @RIVER-SSc} with rivaroxaban. Skin scores {did not part|M difference, nov, g=rivaroxaban, c=placebo, dir=stable, @RIVER-SSc}. "We keep seeing patients on it," sighs Dr Eline Smulders.
=== skin-camera-j4 | news | validation study
A camera that feels: software scores hands as well as doctors do

SINGAPORE, Nov 28 - Fingers pinch skin; software looks at it. After training on 4,000 photographs a phone app can guess a skin score to within two points, the National Skin Centre claims.

For the test {one hundred and five|S enrolled} people with scleroderma had their pictures taken and, on the same day, their skin felt by two doctors: mean mRSS {10.8|M score, mean}, SD {9.1|sd}. The app's own guess came close. It erred most in dark skin, by 3.1 points, and least on the trunk.

{Forty-one|S analysed} returned for a second round at {six|W month, assess} months. In their skin the doctors noted a fall of {1.5|M change, v=-1.5, mean, t=P6M, dir=improved} on average.

{Thirty-four|T diffuse, n, of=105} of the {105|T diffuse, of} had diffuse and {seventy-one|T limited, n, of=105} limited disease; {91|X f, of=105} were female; 62% were Chinese, 21% Malay, 17% Indian.

Nobody minded being photographed, except for one man with tattoos. "It doesn't replace my hands," says Dr Lim Siew Hoon, "but it can tell me who needs to come in next week rather than next June." The app will cost S$4 a month and is waiting for its license. In Singapore, about 350 people have the disease.
=== emap-anchor-j4 | news | randomised trial
What the press release left out

PharmaWatch has read the 388 pages on iscalimab in scleroderma so that you need not.

Page 44. Of {103|S screened} screened people {67|S randomised} were randomised, {45|S randomised, g=iscalimab} to iscalimab and {22|S randomised, g=placebo} to placebo. The release says "over 100 patients".

Page 91. At week {24|W week, assess} the median mRSS under iscalimab was {16|M score, median, t=P24W, g=iscalimab, c=placebo, sig=0, dir=improved, #q}, the first and third quartiles {11|q1} and {23|q3}; it had been {21|M score, median, t=baseline, g=iscalimab} ({15|q1}, {28|q3}). Under placebo {17|M score, median, t=P24W, g=placebo, dir=improved} ({12|q1}, {22|q3}), having been {20|M score, median, t=baseline, g=placebo} ({16|q1}, {27|q3}). The release says "a marked reduction".

Page 92. The test of one against the other: p = {0.59|p#q}. On this the release is silent.

Page 207. Serious adverse events: {seven|A serious adverse event, n, g=iscalimab, of=45, ser=1} people and {one|A serious adverse event, n, g=placebo, of=22, ser=1} person. Cryptococcal meningitis: {one|A cryptococcal meningitis, n, g=iscalimab, of=45}, iscalimab. The release says "favorable safety".

Everyone had {diffuse|T diffuse, all} disease. The median age was 50. Asked about page 92, the company said it had "nothing to add".
=== bari-sting-j4 | news | case series
Two infants, one gene, and skin that lets go

Their disease looks like scleroderma and begins before the first birthday. In {two|S treated; X f} sisters from Amman (both with {diffuse|T diffuse, all} thickening) a fault in the STAT4 gene was found, and both have been given ruxolitinib.

The elder, now 11, had a modified skin score of {30|M score, t=baseline, g=elder}. {Eighteen|W month, assess} months of tablets later it was {6|M score, t=P18M, g=elder, dir=improved}. In the younger it fell over the same stretch from {27|M score, t=baseline, g=younger} to {11|M score, t=P18M, g=younger, dir=improved}. Mouth sores were gone within weeks.

Anemia made a lower dose necessary in {one|A anemia, n, of=2} of the two, and chickenpox was caught by {both|A chickenpox, n, v=2, of=2}. {No serious infection|A serious infection, absent, ser=1} was met with.

"I'd never have thought of it without the gene," says pediatrician Rania Khoury. In the whole world 12 families with the fault are known. Sequencing has come down from $3,000 to $400; the tablets, which are not licensed for children under 12, are a gift of the maker until 2027.
=== rehab-bath-j4 | news | randomised trial
Taking the waters at Abano, under controlled conditions

Mud is hot, heavy and popular. Whether it helps in scleroderma was asked of {seventy-two|S randomised} volunteers. Mud packs for {two|W week, treat} weeks went to {thirty-seven|S randomised, g=mud}; {thirty-five|S randomised, g=waiting} had to wait (waiting).

After {two|W week, assess} weeks the hands of the former closed better, by 8 mm; after {twelve|W week, assess} the gain was down to 2 mm. Those waiting had gained 1 mm each time. On skin, a single finding: at {two|W week, assess} weeks {fifteen|M responders, n, t=P2W, g=mud, dir=improved} of the mud people had lost three or more points of their skin score, as had {five|M responders, n, t=P2W, g=waiting, dir=improved} of the waiting. At {twelve|W week, assess}, {six|M responders, n, t=P12W, g=mud, dir=improved} and {six|M responders, n, t=P12W, g=waiting, dir=improved}.

Faintness overcame {four|A faintness, n, g=mud, of=37} in the mud, rash came out in {three|A rash, n, g=mud, of=37}. {No ulcer was made worse|A ulcer worsening, absent}.

{Sixty-five|X f} women and {seven|X m} men, mean age 59, came to Abano from nine regions; {fifty|T limited, n, of=72} had limited and {twenty-two|T diffuse, n, of=72} diffuse scleroderma.

The national health service pays for 12 packs a year. "It's two weeks in a good hotel," one volunteer said, "what more do you want?"
=== beta-agon-j4 | news | open-label trial
Pulmonary pressure: triple start tried in scleroderma

PITTSBURGH—Three drugs on day one rather than one after the other: for high pressure in the lung arteries of scleroderma, {seventeen|S treated} patients have had ambrisentan, tadalafil and injected treprostinil from the outset.

Resistance fell from 9.8 to 3.9 units by {four|W month, assess} months. Walk: 319 m, then 430 m. {Two|A death, n, of=17} died during a follow-up of {29|W month, follow, median} months (median), {one|A right heart failure, n, of=17, sev=fatal} of right heart failure.

The pump gave site pain to {fifteen|A site pain, n, of=17} and was taken out again in {three|A discontinuation due to adverse event, n, of=17} who could not stand it. Edema: {nine|A edema, n, of=17}. Anemia: {four|A anemia, n, of=17}. {Bloodstream infection|A bloodstream infection, absent}: none.

{Fifteen|T limited, n, of=17} had limited disease, {two|T diffuse, n, of=17} diffuse. Skin scores are a formality in such patients; the mean of {4.8|M score, mean, t=baseline} on admission was {4.5|M score, mean, t=P4M, dir=improved} at {four|W month, assess} months.

"Three at once is not for everybody," says Stephen Mercado, MD, who has consulted for two of the makers. In AMBITION, the trial that made two at once the standard, there were {500|S randomised, @AMBITION} randomized patients with all kinds of disease.
=== folk-cupping-j4 | news | cross-sectional survey
From the clinic next door: what patients in Lagos use

{Eighty-nine|S enrolled} people with scleroderma at two Lagos hospitals were asked a simple question: what else do you put on your skin? Shea butter, said 71. Palm kernel oil, said 40. Bleaching cream, said 33, because dark patches trouble them more than hardness does.

Diffuse disease was seen in {64|T diffuse, pct, of=89}%; skin scores were high, at a mean of {21.3|M score, mean} with a standard deviation of {10.6|sd}. {Eighty|X f, of=89} of the {89|S enrolled} were women and most were under 45. Only 38 had ever been given methotrexate or mycophenolate. 

Users of bleach had scores of {22.0|M score, mean, g=users of bleach}; non-users, {20.9|M score, mean, g=non-users}: {no difference|M difference, nov, mean, g=users of bleach, c=non-users, dir=stable, sig=0} to speak of (p={0.63|p}). But steroid acne was found in {twelve|A steroid acne, n, g=users of bleach, of=33} of the {33|A steroid acne, of, g=users of bleach}, and skin thinning in {nine|A skin thinning, n, g=users of bleach, of=33}.

"Ask before you advise," says Dr. Folasade Ojo. "And ask what is in the jar." A 2019 law bans mercury above 1 part per million; six of eleven jars that she had tested contained more. Methotrexate costs 2,100 naira a week, a jar 1,500.
=== cd30-sequel-j4 | news | randomised trial
Denosumab's cousin, tried on skin: RANK ligand and scars

LONDON, Ont. – Can a bone drug be a skin drug? {Forty-eight|S randomised} people were randomised three ways to find out: {16|S randomised, g=30 mg} to 30 mg, {16|S randomised, g=60 mg} to 60 mg and {16|S randomised, g=saline} to saline, every two months.

The surprise is in the middle: 30 mg did what 60 mg did not. Its recipients' skin score was {19.5|M score, mean, t=baseline, g=30 mg} beforehand and {13.3|M score, mean, t=P10M, g=30 mg, c=saline, sig=1, dir=improved, #x} at month {ten|W month, assess}, which on comparison with saline gave p={0.04|p#x}. With 60 mg the mean crept from {20.2|M score, mean, t=baseline, g=60 mg} to {17.4|M score, mean, t=P10M, g=60 mg, dir=improved}, with saline from {18.9|M score, mean, t=baseline, g=saline} to {16.8|M score, mean, t=P10M, g=saline, dir=improved}.

Low calcium did follow dose: {one|A low calcium, n, g=30 mg, of=16} with 30 mg, {five|A low calcium, n, g=60 mg, of=16} with 60 mg, {none|A low calcium, absent, g=saline} with saline. {Jaw necrosis|A jaw necrosis, absent} did not occur. {Three|S withdrawn, g=60 mg} in the 60 mg group, and nobody else, pulled out.

"One p value under 0.05 out of eleven that we looked at," shrugs Professor Ian Lockhart. "I'd call it a fluke." All {48|S randomised} had {dcSSc|T diffuse, all}; {41|X f, of=48} were women.
=== leech-skin-j4 | news | retrospective cohort study
Weekend effect? Iloprost by the clock

Five days at a stretch, or one day a month? How best to give iloprost has been debated for 30 years. Records from Genoa, Leeds and Ghent of {two hundred and sixty|S treated} people with scleroderma have been compared: {131|S treated, g=five-day} on the five-day and {129|S treated, g=one-day} on the one-day schedule.

New ulcers per year: 1.1 and 1.2. Days lost from work: 9 and 14. Skin, for what it's worth, after {two|W year, assess} years: five-day, {9.2|M score, mean, t=P2Y, g=five-day, dir=improved} from {11.1|M score, mean, t=baseline, g=five-day}; one-day, {9.0|M score, mean, t=P2Y, g=one-day, dir=improved} from {10.9|M score, mean, t=baseline, g=one-day}.

It was easier on the one-day people: headache in {62|A headache, n, g=five-day, of=131} and {44|A headache, n, g=one-day, of=129}, hypotension in {19|A hypotension, n, g=five-day, of=131} and {8|A hypotension, n, g=one-day, of=129}, phlebitis in {15|A phlebitis, n, g=five-day, of=131} and {3|A phlebitis, n, g=one-day, of=129}, the five-day schedule being mentioned first throughout.

Women: {86|X fp}%. Limited: {77|T limited, pct, of=260}%. Diffuse: {23|T diffuse, pct, of=260}%. "Beds are the issue, not biology," says nurse consultant Janine Firth. One ward in Leeds has 12 chairs for all this, and a waiting time of seven weeks.
=== emraclid-fda-j4 | news | randomised trial
Third time lucky? Terguride back from the drawer

First a migraine pill, then a failure in lung pressure, now a capsule for hard skin: terguride has had more lives than a cat. Leipzig's Serodyne reported on Monday how it did in {eighty-three|S randomised} people with {diffuse|T diffuse, all} scleroderma.

Mixed, one has to say. With the drug ({forty-two|S randomised, g=terguride} people) the mRSS fell from {22.0|M score, mean, t=baseline, g=terguride} to {16.6|M score, mean, t=P9M, g=terguride, dir=improved}, with placebo ({forty-one|S randomised, g=placebo} people) from {21.4|M score, mean, t=baseline, g=placebo} to {17.5|M score, mean, t=P9M, g=placebo, dir=improved} over {nine|W month, assess} months. Of the drop in the terguride group, {3.1|M change, v=-3.1, mean, t=P3M, g=terguride, dir=improved} points came in the first {three|W month, assess} months; in the placebo group it was {0.7|M change, v=-0.7, mean, t=P3M, g=placebo, dir=improved} in that time.

Nausea was a nuisance: {thirty|A nausea, n, g=terguride, of=42} with terguride, {nine|A nausea, n, g=placebo, of=41} with placebo. {Seven|A discontinuation due to adverse event, n, g=terguride, of=42} terguride patients, all nauseated, went home for good; on the other side {three|S withdrawn, g=placebo} left for lack of effect. {Valve disease|A valve disease, absent} of the heart, dreaded with relatives of the drug, was sought by echo and not found.

"A dose every eight hours is asking much," says Prof. Anke Riedel.
=== mycop-gut-j4 | news | randomised trial
Enteric-coated or plain? Belly says coated, skin says either

Seventy percent of people on mycophenolate have belly trouble. A coat that dissolves only in the gut is meant to help. Sapporo's dermatologists tested it on {forty-six|S randomised} patients of their own, {twenty-three|S randomised, g=coated} with coated and {twenty-three|S randomised, g=plain} with plain tablets.

Stomach pain, {six|A stomach pain, n, g=coated, of=23} and {twelve|A stomach pain, n, g=plain, of=23}. Diarrhea, {eight|A diarrhea, n, g=coated, of=23} and {ten|A diarrhea, n, g=plain, of=23}. Leukopenia, {one|A leukopenia, n, g=coated, of=23} and {two|A leukopenia, n, g=plain, of=23}. In each pair coated comes first.

{Thirty-four|W week, assess} weeks later the skin was softer, and equally so: {12.5|M score, mean, t=P34W, g=coated, dir=improved} ± {6.6|sd} against {17.3|M score, mean, t=baseline, g=coated} ± {7.0|sd} before with coated; {12.9|M score, mean, t=P34W, g=plain, dir=improved} ± {7.1|sd} against {17.9|M score, mean, t=baseline, g=plain} ± {7.4|sd} before with plain.

{Thirty-nine|S completed} patients had taken every tablet, or said so. {Forty|X f} were women and {six|X m} men; {twenty-eight|T diffuse, n, of=46} had diffuse, {eighteen|T limited, n, of=46} limited disease.

"Coated costs twice as much, 412 yen," says Dr. Mari Hoshino. "I begin with plain, and I keep the other up my sleeve."
=== tdm-vert-j4 | news | registry study
Where scleroderma hides: a heart MRI for all?

NEW DELHI: Put {one hundred and thirty|S enrolled} scleroderma patients in a scanner and 58 turn out to have scars in the heart of which they knew nothing. So found AIIMS between 2018 and 2022.

Those with scars were older by six years. They were not harder of skin: {13.4|M score, mean, g=with scars} and {13.9|M score, mean, g=without scars} were the average Rodnan scores with scars and without scars, which is {no difference|M difference, nov, mean, g=with scars, c=without scars, dir=stable, sig=0} (p={0.7|p}). {Seventy-three|T diffuse, n, of=130} of all {130|S enrolled} had diffuse, {fifty-seven|T limited, n, of=130} limited disease, and {112|X f, of=130} were women.

What then? During {three|W year, follow} years of follow-up {fourteen|A death, n, of=130} died, eleven of whom had had scars, and pacemakers were needed by six.

{One|A hives, n, of=130} person had hives from the contrast dye. {Kidney damage|A kidney damage, absent} from it, of which patients had been told, never came about.

"We can't scan everybody; there are 11 scanners for 30 million people here," cautions Dr. Rakesh Yadav. His team proposes to scan those with a troponin above 14. A scan costs 7,000 rupees at a public and 15,000 at a private hospital.
=== pde4-roflu-j4 | news | randomised trial
Apremilast? Roflumilast? A cousin fails, a cousin passes

The drug that passed first. Roflumilast, 250 µg, went to {thirty-six|S randomised, g=roflumilast} people with scleroderma; {thirty-five|S randomised, g=placebo} got a placebo. It was given for {forty-four|W week, treat} weeks, at the close of which skin scores were {20|M percent_change, v=-20, median, t=P44W, g=roflumilast, dir=improved} per cent under their starting values with the drug (in the median) and {5|M percent_change, v=-5, median, t=P44W, g=placebo, dir=improved} per cent with placebo. Week {44|W week, assess} was also when {nineteen|M responders, n, t=P44W, g=roflumilast, c=placebo, sig=1, dir=improved, #r} and {eight|M responders, n, t=P44W, g=placebo, dir=improved} patients were found to have improved by 5 points or more (p={0.01|p#r}).

Weight loss was the downside ({fourteen|A weight loss, n, g=roflumilast, of=36} against {three|A weight loss, n, g=placebo, of=35}), along with insomnia ({seven|A insomnia, n, g=roflumilast, of=36} against {four|A insomnia, n, g=placebo, of=35}). {Suicidal thoughts|A suicidal thoughts, absent} were asked about and denied by all.

The drug that failed is difamilast cream. Okada 2022 had {twenty-six|S treated, @Okada 2022} patients put it on their hands for {twelve|W week, treat, @Okada 2022} weeks; the mean mRSS went from {9.5|M score, mean, t=baseline, @Okada 2022} to {9.4|M score, mean, t=P12W, dir=improved, @Okada 2022} by week {12|W week, assess, @Okada 2022}. Itching troubled {two|A itching, n, of=26, @Okada 2022}.

Swallow it, don't smear it, one might conclude. But a third cousin is on its way.
=== ntp-fasting-j4 | news | open-label trial
{Five|W day, treat} days without bread: fasting and the scleroderma gut

Berlin's naturopaths made {eleven|S enrolled} volunteers fast. For {five|W day, treat} days they lived on broth and juice, 300 kilocalories a day; that was followed by normal meals for {four|W week, follow} weeks, and then they were let go.

{Ten|S completed} went through with it. Bloating went down from 5.4 to 2.9 by day {6|W day, assess} and was back at 5.0 on day {33|W day, assess}. Weight: minus 2.8 kg, then minus 0.6. Calprotectin halved.

Skin was checked on the same days. Day {6|W day, assess}: a drop in mRSS of {0.5|M change, v=-0.5, mean, t=P6D, dir=improved} on average. Day {33|W day, assess}: a rise of {0.1|M change, mean, t=P33D, dir=worsened} above where it had begun, which was {8.3|M score, mean, t=baseline}.

Headache on the second day, {nine|A headache, n, of=11}. Low blood pressure, {four|A low blood pressure, n, of=11}. Fainting, {one|A fainting, n, of=11}: a woman of 29, who broke off and ate a roll.

{Ten|X f, of=11} were women and {one|X m} a man, {eight|T limited, n, of=11} with limited and {three|T diffuse, n, of=11} with diffuse disease. People who weighed less than 50 kg were turned away, and so should you be, says Dr. Andrea Voigt: "Scleroderma starves you by itself."
=== etanr-late-j4 | news | open-label extension
Rituximab revisited: what remains

It is easy to report on six months. Padua's rheumatologists have had more patience. Of the {thirty-four|S treated} patients to whom they gave rituximab between 2008 and 2013, they could still examine {twenty-three|S analysed}.

Year by year the mean skin score of those examined was, with the number examined in brackets, {23.3|M score, mean, t=baseline} ({34|n}) in the beginning, {15.8|M score, mean, t=P1Y, dir=improved} ({33|n}) at {one|W year, assess} year, {12.1|M score, mean, t=P3Y, dir=improved} ({28|n}) at {three|W year, assess} years and {9.4|M score, mean, t=P5Y, dir=improved} ({23|n}) at {five|W year, assess} years.

{Five|A death, n, of=34} had died: {three|A lung fibrosis, n, of=34, sev=fatal} of lung fibrosis, {one|A pneumonia, n, of=34, sev=fatal} of pneumonia, and one no one knows of what. {Six|S withdrawn} had gone elsewhere. Low immunoglobulins were seen in {ten|A low immunoglobulins, n, of=34}; {four|A infusion reaction, n, of=34} had had an infusion reaction along the way. {Progressive leukoencephalopathy|A progressive leukoencephalopathy, absent} was not seen.

All were {diffuse|T diffuse, all} cases, {twenty-nine|X f, of=34} of {34|S treated} were women. "People who stop the infusions get stiff again after about 18 months," says Franco Cozzi's colleague Marta Bellon. "Not all of them, and I can't say which."
=== wires-pso-j4 | news | randomised trial
Scleroderma drug "SX-11" fails; small-cap Sanctis loses two thirds of its value

(Marketfeed) Sanctis Pharma's sole drug, SX-11, was no better than placebo for skin thickening in systemic sclerosis, topline data showed.

The change in mRSS at week {26|W week, assess}, the primary endpoint, was {-5.2|M change, ls_mean, t=P26W, g=SX-11, c=placebo, dir=improved, sig=0, #s} on SX-11 vs. {-5.6|M change, ls_mean, t=P26W, g=placebo, dir=improved} on placebo (LS means; p={0.69|p#s}). At week {13|W week, assess} the numbers had been {-3.0|M change, ls_mean, t=P13W, g=SX-11, dir=improved} vs. {-2.9|M change, ls_mean, t=P13W, g=placebo, dir=improved}.

The study enrolled {134|S enrolled} subjects with {diffuse|T diffuse, all} disease, {67|S randomised, g=SX-11; S randomised, g=placebo} on each arm. {Eighteen|S withdrawn, g=SX-11} discontinued SX-11 and {eleven|S withdrawn, g=placebo} discontinued placebo.

There was {one|A death, n, g=SX-11, of=67} death on SX-11, caused by {cardiac arrest|A cardiac arrest, named, g=SX-11, sev=fatal}. Rates of liver enzyme elevation above three times the limit were {10.4|A liver enzyme elevation, pct, g=SX-11, of=67}% vs. {1.5|A liver enzyme elevation, pct, g=placebo, of=67}%.

Sanctis ended the quarter with $38 million and will "explore strategic alternatives," a phrase that analysts translate as closing. Shares, at $6.12 on Friday, changed hands at $2.04. Two class actions were announced by noon.
=== nodal-caven-j4 | news | randomised trial
Peptide from a worm: first human skin data

A protein that hookworms use to go unnoticed has been copied in a Queensland laboratory and injected into people with scleroderma. Not many: {twenty-seven|S randomised}, two thirds of whom ({eighteen|S randomised, g=AIP-2}) had the copy, called AIP-2, and one third ({nine|S randomised, g=placebo}) a placebo.

They had a jab a week for {ten|W week, treat} weeks. The skin did respond, or seemed to. By the {ten|W week, assess}-week visit {eleven|M responders, n, t=P10W, g=AIP-2, dir=improved} of the {eighteen|S randomised, g=AIP-2} were better by a fifth and more, compared with {two|M responders, n, t=P10W, g=placebo, dir=improved} of the {nine|S randomised, g=placebo}; the middle values were then {18|M score, median, t=P10W, g=AIP-2, dir=improved} and {22|M score, median, t=P10W, g=placebo, dir=worsened}, which had been {24|M score, median, t=baseline, g=AIP-2} and {21|M score, median, t=baseline, g=placebo}.

Hives broke out in {five|A hives, n, g=AIP-2, of=18} on AIP-2 and {one|A hives, n, g=placebo, of=9} on placebo. {Anaphylaxis|A anaphylaxis, absent} did not. 

{Twenty-three|X f} were women, {four|X m} men; {twenty-four|T diffuse, n, of=27} had diffuse disease.

"No worms were harmed, and no people," says immunologist Alex Loukas-Brown. Patent applications have been filed in 14 countries. The next study is to have 120 participants.
=== gtn-aspirin-j4 | news | randomised crossover trial
Blood thinner before breakfast

It had been hoped that clopidogrel would keep the small vessels of scleroderma open. It does not, to go by a crossover trial from Aarhus. {Thirty-eight|S randomised} patients took it for {seven|W week, treat} weeks, and for {seven|W week, treat} more weeks something that looked like it.

{Thirty-six|S analysed} gave data for both. Their capillaries were as few with as without it: 5.1 and 5.2 per mm. Attacks of Raynaud's: 11 and 11. Scores of the skin: {8.8|M score, mean, g=clopidogrel} and {8.7|M score, mean, g=placebo}, for clopidogrel and placebo respectively, {the same|M difference, nov, mean, g=clopidogrel, c=placebo, dir=stable} as far as anyone can tell.

Bruising, though, made a difference: {nineteen|A bruising, n, g=clopidogrel, of=38} people on clopidogrel, {six|A bruising, n, g=placebo, of=38} on placebo. Stomach bleeding ended the trial early for {one|A stomach bleeding, n, g=clopidogrel, of=38; A discontinuation due to adverse event, n, g=clopidogrel, of=38} man on clopidogrel. 

{Thirty|T limited, n, of=38} of the {38|S randomised} had limited scleroderma; the female to male ratio was {8.5|X ratio}.

"We can cross that one off," says Trine Mogensen. A tablet costs 40 øre, so there was no sponsor to disappoint. About one in three patients takes aspirin, for reasons that nobody has ever tested.
=== rtx-vs-cyc-news-j4 | news | randomised trial
HEADLINES IN BRIEF: Rituximab edges out cyclophosphamide in Kolkata rerun

For the second time Indian doctors have pitted rituximab against cyclophosphamide. This time {ninety-two|S randomised} patients new to treatment (all with {diffuse|T diffuse, all} disease) were randomised, {forty-six|S randomised, g=rituximab; S randomised, g=cyclophosphamide} to a side.

At {twenty-four|W week, assess} weeks vital capacity was up by 4.9 points of percentage with rituximab and down by 0.6 with cyclophosphamide. The skin score came out at {11.9|M score, mean, t=P24W, g=rituximab, dir=improved} ({5.2|sd}) and {14.8|M score, mean, t=P24W, g=cyclophosphamide, dir=improved} ({5.9|sd}), the start having been {21.6|M score, mean, t=baseline, g=rituximab} ({6.4|sd}) and {21.9|M score, mean, t=baseline, g=cyclophosphamide} ({6.0|sd}). The mean fall was thus {9.7|M change, v=-9.7, mean, t=P24W, g=rituximab, dir=improved} against {7.1|M change, v=-7.1, mean, t=P24W, g=cyclophosphamide, dir=improved}; difference {2.6|M difference, v=-2.6, mean, t=P24W, g=rituximab, c=cyclophosphamide, dir=improved, sig=1} ({0.4|ch, v=-0.4} to {4.8|cl, v=-4.8}), p={0.02|p}.

Any side effect, {eighteen|A any adverse event, n, g=rituximab, of=46} and {thirty-one|A any adverse event, n, g=cyclophosphamide, of=46}; vomiting, {three|A vomiting, n, g=rituximab, of=46} and {nineteen|A vomiting, n, g=cyclophosphamide, of=46}; infection, {six|A infection, n, g=rituximab, of=46} and {nine|A infection, n, g=cyclophosphamide, of=46} (rituximab, then cyclophosphamide).

{Seventy-seven|X f} women, {fifteen|X m} men, mean age 35. Biosimilars were used throughout, at 24,000 rupees for two drips.
=== gene-therapy-j4 | news | open-label trial
"I forgot I had it": gene-edited cells in five Britons

University College Hospital News. Base-edited CAR-T cells from a healthy donor, ready on the shelf, have been given to {five|S treated} people in Britain with scleroderma. We can name one of them, Owen, 42, because he insists.

Owen's modified Rodnan was {38|M score, t=baseline, g=Owen}. "I was like a statue." {Nine|W month, assess} months on it is {7|M score, t=P9M, g=Owen, dir=improved}. His four fellows, who wish to remain B, C, D and E, had {27|M score, t=baseline, g=B}, {33|M score, t=baseline, g=C}, {19|M score, t=baseline, g=D} and {30|M score, t=baseline, g=E}, and at the same distance have {9|M score, t=P9M, g=B, dir=improved}, {12|M score, t=P9M, g=C, dir=improved}, {8|M score, t=P9M, g=D, dir=improved} and {28|M score, t=P9M, g=E, dir=improved}. In E the B cells had come back by the second month.

Fever and low counts went with the first fortnight in all {five|A fever, n, of=5}. Skin rash was seen in {two|A rash, n, of=5}. {Graft-versus-host disease|A graft-versus-host disease, absent} was not, to everyone's relief.

{Two|X f, of=5} of the {five|S treated} are women. {Diffuse|T diffuse, all} skin involvement had been required of all. A dose costs the NHS nothing for now, as a charity pays, but it is said to come at £60,000. Owen ran five kilometres in May.
=== gastro-poem-j4 | news | retrospective cohort study
Endoscopic cut helps stomachs empty, a bit

MEMPHIS - When nothing leaves the stomach a surgeon can cut its gate from within. G-POEM has been done for scleroderma in {thirty-three|S treated} people at six US hospitals, and their records make mixed reading.

Nineteen had fewer symptoms at {one|W year, assess} year. Of the other fourteen, nine were the same and five worse. Half the meal left in 121 minutes instead of 187.

Bleeding that called for a second endoscopy, {two|A bleeding, n, of=33}. Ulcer of the stomach, {three|A stomach ulcer, n, of=33}. Perforation, {one|A perforation, n, of=33}. {Dumping|A dumping, absent}: not a single one. {One|A death, n, of=33} patient died in the year, of {pneumonia|A pneumonia, named, sev=fatal}.

{Twenty-nine|X f} women, {four|X m} men; limited disease in {20|T limited, n, of=33}, diffuse in {13|T diffuse, n, of=33}; mRSS before the cut {7|M score, median, t=baseline} in the median, {3|q1} to {14|q3} between quartiles.

"Those who were fed through a tube beforehand were no better off," warns gastroenterologist Will Hatcher, MD. He'd do it if two prokinetics had failed and the patient could eat at least soup. The procedure is billed at $18,700. An hour in the endoscopy suite, two nights in a bed.
=== iron-uv-j4 | news | randomised trial
Lip balm with sunscreen: we kid you not

You'd be surprised what gets randomised. {One hundred and two|S randomised} people with scleroderma, {51|S randomised, g=balm; S randomised, g=nothing} with balm, as many with nothing, and {six|W month, treat} months of smearing. The lips of the former were less cracked (2 against 5 on a scale of 10, p<0.001). Mouths opened no wider. Fifty cents' worth of wax did that.

Contact allergy in {three|A contact allergy, n, g=balm, of=51} with balm. Cold sores: {four|A cold sore, n, g=balm, of=51}, {ten|A cold sore, n, g=nothing, of=51} (balm, nothing). 

Why report this? Because among the extra data is the skin score of a hundred people whose drugs were left alone for {six|W month, assess} months, and that's rare. It was {7.9|M score, mean, t=baseline} in the mean beforehand and {7.4|M score, mean, t=P6M, dir=improved} afterwards, a drop of {0.5|M change, v=-0.5, mean, t=P6M, dir=improved, sig=1} with p={0.04|p} (both groups lumped together). So next time you read about a drug that took off half a point, think of lip balm.

{Sixty-nine|T limited, pct, of=102} per cent limited, {31|T diffuse, pct, of=102} per cent diffuse, {90|X fp, of=102} per cent women. Our column returns on 3 March.
=== vasc-stent-short-j4 | news | case-control study
Birth, breastfeeding and later scleroderma

ADELAIDE – Having had children does not bring on scleroderma, nor does it protect. For each of {four hundred and eleven|S enrolled; X f} Australian women with the disease, {1,644|S enrolled, g=controls} controls in total were drawn from the electoral roll. Mothers made up 81% of the former and 82% of the latter. Odds ratio: 0.95 (0.72-1.26).

A boy or a girl, one or five, breast or bottle: no matter.

The disease, once there, did not know the difference either. {Ninety-nine|T diffuse, n, of=411} women had diffuse and {three hundred and two|T limited, n, of=411} had limited skin disease, the other ten having neither, and the mRSS on the day of the interview averaged {8.3|M score, mean, g=mothers, c=childless women, sig=0, #m} in mothers and {8.6|M score, mean, g=childless women} in childless women (p={0.73|p#m}).

What did make a difference was stillbirth: 4.1% of patients and 1.9% of controls remembered one (p=0.01), mostly long before the diagnosis. Fetal cells, which can linger for decades, might explain it; or else memory might.

"Women ask me if it was the pregnancy," says Dr. Philippa Sands. "Now I can say no, with a number." The mean age was 59. Men, of whom the register holds 66, will be studied next, for vasectomy.
=== tirzep-lung-j4 | news | randomised trial
What we know, and don't, about metoclopramide's heir in scleroderma

Relamorelin is injected under the skin at bedtime and makes the stomach squeeze. {Fifty-four|S randomised} people with scleroderma and early fullness let themselves be randomised. For {28|W day, treat} days, {nineteen|S randomised, g=10 µg} had 10 µg, {seventeen|S randomised, g=100 µg} had 100 µg and {eighteen|S randomised, g=placebo} had placebo.

We know: emptying time came down by 22 minutes with the higher dose. We know: appetite grew, and with it, in {eight|A weight gain, n, g=100 µg, of=17} of those on 100 µg, there was weight gain. We know: sugar rose above 200 in {three|A hyperglycemia, n, g=100 µg, of=17} on 100 µg and {one|A hyperglycemia, n, g=10 µg, of=19} on 10 µg, that is, hyperglycemia.

We don't know what it does in the long run. {Eleven|S withdrawn} did not wait for the last day.

We also know, for it was on the form, that the mean mRSS was {9.2|M score, mean, t=baseline, g=10 µg}, {10.1|M score, mean, t=baseline, g=100 µg} and {9.7|M score, mean, t=baseline, g=placebo} in these groups at the time of entry, and that {44|X f, of=54} of the {54|S randomised} were women.

"Small meals, a walk afterwards, no lettuce," remains the advice of Dr. Naomi Feld. The maker went bankrupt in 2020; whether anybody will take up the drug is on the list of things that we don't know.
=== upa-flare-j4 | news | randomised trial
"Treat to target" comes to the skin

In diabetes you treat until the sugar is right. Why not treat scleroderma until the skin is? TARGET-Skin randomised {one hundred and twelve|S randomised} people with {diffuse|T diffuse, all} disease to a strict plan, under which drugs were changed every three months unless the score had dropped by a quarter, or to the doctor's whim. 

Strictness paid off, late. The strict plan ({57|S randomised, g=strict plan} patients) and the whim ({55|S randomised, g=whim}) ran neck and neck to month {six|W month, assess} (mean scores {20.3|M score, mean, t=P6M, g=strict plan, dir=improved} and {20.6|M score, mean, t=P6M, g=whim, dir=improved}, down from {23.8|M score, mean, t=baseline, g=strict plan} and {23.5|M score, mean, t=baseline, g=whim}) and then drew apart: {15.1|M score, mean, t=P12M, g=strict plan, dir=improved} and {18.4|M score, mean, t=P12M, g=whim, dir=improved} at month {twelve|W month, assess}; {11.0|M score, mean, t=P24M, g=strict plan, dir=improved} and {15.9|M score, mean, t=P24M, g=whim, dir=improved} at month {twenty-four|W month, assess}. The last gap, of {4.9|M difference, v=-4.9, mean, t=P24M, g=strict plan, c=whim, dir=improved, sig=1} points, had a p of {0.002|p}.

It had its price: {26|A infection, n, g=strict plan, of=57} people with infections against {17|A infection, n, g=whim, of=55}. Deaths were {one|A death, n, g=strict plan, of=57} and {three|A death, n, g=whim, of=55}.

"The target matters less than having one," thinks Prof. Otylia Kowalik.
=== zibot-vs-none-j4 | news | open-label trial
Iloprost by nose: seven Poles, no winner

A spray of iloprost up the nose would spare everyone the drip. In Łódź it was tried in {seven|S treated} patients, and given up. The drug got into the blood in two of them only.

Nose bleeding came about in {five|A nose bleeding, n, of=7}, burning in {seven|A burning, n, of=7}. {Four|S completed} sprayed for the whole of the {six|W week, treat} weeks; {two|A discontinuation due to adverse event, n, of=7} gave in to bleeding, and {one|S withdrawn} lost the bottle.

Attacks: 19 a week before, 18 after. Skin: for those who care, patient by patient, at entry and after {six|W week, assess} weeks, these were the scores. No. 1, {5|M score, t=baseline, g=No. 1} and {5|M score, t=P6W, g=No. 1, dir=stable}. No. 2, {22|M score, t=baseline, g=No. 2} and {23|M score, t=P6W, g=No. 2, dir=worsened}. No. 3, {8|M score, t=baseline, g=No. 3} and {7|M score, t=P6W, g=No. 3, dir=improved}. No. 4, {14|M score, t=baseline, g=No. 4} and {14|M score, t=P6W, g=No. 4, dir=stable}.

All {seven|X f} were women with {limited|T limited, all} disease. "The nose is a poor door," sums up Dr. Piotr Sobczak. He has gone back to the drip, 5 days in November and 5 in February.
=== complex-vasc-j4 | news | randomised trial
Dual therapy for ulcers: bosentan plus sildenafil, a British verdict

Either drug alone is second best. Or so everyone assumed until {one hundred and eighteen|S randomised} people with finger ulcers were divided into those who'd have sildenafil by itself ({fifty-nine|S randomised, g=single}, "single") and those who'd have bosentan with it ({fifty-nine|S randomised, g=dual}, "dual").

{Thirty-six|W week, treat} weeks of treatment. Result, new ulcers: 0.9 per person on single, 0.8 on dual (p=0.66). Result, pain: no difference. Result, skin: mean mRSS down by {0.6|M change, v=-0.6, mean, t=P36W, g=single, dir=improved} on single and by {1.0|M change, v=-1.0, mean, t=P36W, g=dual, dir=improved} on dual at week {36|W week, assess}, and {no difference|M difference, nov, mean, t=P36W, g=dual, c=single, dir=stable} there either.

What did differ was the liver. Enzymes beyond three times the limit, raised transaminases in the trade, were found in {seven|A raised transaminases, n, g=dual, of=59} on dual, in {none|A raised transaminases, absent, g=single} on single. Ankles swelled, too: oedema in {thirteen|A oedema, n, g=dual, of=59} and {four|A oedema, n, g=single, of=59}.

{Ninety-six|X f} were women, {twenty-two|X m} men. {Seventy|T limited, n, of=118} had limited, {forty-eight|T diffuse, n, of=118} diffuse disease. "That's £1,500 a month we needn't spend," says Dr Owen Hallam.
=== scl-mortality-j4 | news | registry study
Scleroderma deaths: what a nationwide count reveals

Of the {1,902|S enrolled} Danes who were told between 1995 and 2020 that they had scleroderma, {711|A death, n, of=1902} were dead when the registers were consulted, after {9.8|W year, follow, median} years in the median. That's 2.9 times what one would expect.

What did they die of? Heart disease, {168|A heart disease, n, of=711, sev=fatal}. Lung disease, {149|A lung disease, n, of=711, sev=fatal}. Cancer, {140|A cancer, n, of=711, sev=fatal}. Infection, {61|A infection, n, of=711, sev=fatal}. For 22 the certificate could not be read.

{1,541|X f} women and {361|X m} men were in the count; men fared worse. Diffuse disease, known in {24|T diffuse, pct}%, doubled the risk.

Skin scores had been kept at one hospital, Bispebjerg, alone. From its files comes the figure, quoted in many papers, that each five points of mRSS add 14% to the risk of death. It rests on 188 patients.

"The first year after diagnosis is the most dangerous," says epidemiologist Mads Brøndum, "and the first year is when nobody has got an appointment yet." Waiting time for a rheumatologist in Denmark: 31 weeks. The health minister has asked for a report by Whitsun.
=== imbio-mod-j4 | news | randomised trial
New data on an old foe: TGF-beta again, by mouth this time

SAN FRANCISCO—An oral blocker of the integrins that wake TGF-beta, called PL-744, was "safe and boring" in scleroderma, said Dinah Rosen, MD, to laughter.

She'd randomized {sixty-four|S randomised} patients, {sixteen|S randomised, g=40 mg; S randomised, g=80 mg; S randomised, g=160 mg; S randomised, g=placebo} each to 40 mg, 80 mg, 160 mg and placebo, for {12|W week, treat} weeks. {Sixty-one|S completed} finished.

Boring: the mRSS moved by {-1.0|M change, mean, t=P12W, g=40 mg, dir=improved}, {-1.6|M change, mean, t=P12W, g=80 mg, dir=improved}, {-1.9|M change, mean, t=P12W, g=160 mg, dir=improved} and {-1.4|M change, mean, t=P12W, g=placebo, dir=improved} (means, week {12|W week, assess}, doses ascending, placebo last). Baseline had been {19.4|M score, mean, t=baseline}. Less boring: a lung tracer for collagen, taken up 21% less with 160 mg.

Safe: any adverse event in {ten|A any adverse event, n, g=40 mg, of=16}, {nine|A any adverse event, n, g=80 mg, of=16}, {eleven|A any adverse event, n, g=160 mg, of=16} and {twelve|A any adverse event, n, g=placebo, of=16}; serious adverse events in {one|A serious adverse event, n, g=placebo, of=16, ser=1} on placebo.

{Fifty-three|X f, of=64} of the {64|S randomised} were women; {forty|T diffuse, n, of=64} had diffuse and {twenty-four|T limited, n, of=64} limited disease. "Twelve weeks is too short for skin," Rosen conceded. "It's the right length for boring."
=== oral-il10-j4 | news | randomised trial
Lactoferrin? Lysozyme? What drug hunters find in milk

HAMILTON, N.Z. — A fraction of cow's milk that calms T cells in a dish has been put in sachets and given to people with scleroderma, with a result that its owners call "encouraging" and others call nothing.

The facts. {Eighty-one|S enrolled} took part. Dropouts: {fourteen|S withdrawn}. Hence {sixty-seven|S analysed} could be assessed at {twenty-five|W week, assess} weeks, {thirty-five|S analysed, g=milk fraction} from the milk fraction arm, {thirty-two|S analysed, g=skim milk} from the skim milk arm. Modified Rodnan in the former: {13.1|M score, mean, t=P25W, g=milk fraction, dir=improved, #m} at that point, {15.4|M score, mean, t=baseline, g=milk fraction} earlier. In the latter: {14.2|M score, mean, t=P25W, g=skim milk, dir=improved} at that point, {15.1|M score, mean, t=baseline, g=skim milk} earlier.

The word "encouraging" rests on a p of {0.03|p#m, sig=1} within the milk fraction arm; across arms there was {no significant difference|M difference, nov, mean, t=P25W, g=milk fraction, c=skim milk, sig=0, dir=stable} (p = {0.33|p}).

Bloating was as common with one ({nine|A bloating, n, g=milk fraction}) as with the other ({nine|A bloating, n, g=skim milk}). {Milk allergy|A milk allergy, absent} had been excluded beforehand and did not surface.

{Seventy-two|X f} women and {nine|X m} men had joined. The owners, a dairy cooperative with 9,000 farms, plan to sell the sachets as a food. "Then no one will need to prove anything," says pharmacologist Tane Rewi.
=== cort-inject-j4 | news | open-label trial
A shot in the tendon: steroid for rubbing sounds

Hold a scleroderma wrist and bend it: in some you'll hear leather creak. Friction rubs, as they are known, announce a bad year. In Montpellier {twenty-one|S treated} people who had them were given a steroid injection along the tendon.

At week {five|W week, assess} the creaking had ceased in 13 and was fainter in six. Nobody had thought that the skin would notice. Yet the mRSS rose, as it does in such patients, from {20.5|M score, mean, t=baseline} to {24.1|M score, mean, t=P20W, dir=worsened} at week {twenty|W week, assess}: {3.6|M change, mean, t=P20W, dir=worsened} points worse on average, and worse by at least five points in {nine|M responders, n, t=P20W, dir=worsened} of {21|S treated}.

Skin thinning at the wrist was seen in {three|A skin thinning, n, of=21}, high sugar for some days in {two|A high sugar, n, of=21}. {Tendon rupture|A tendon rupture, absent}: nobody. {One|A renal crisis, n, of=21} man had a renal crisis two months after the shot, and whether it was the steroid or the disease no one can say.

All had {diffuse|T diffuse, all} disease of two years or less; {fifteen|X f, of=21} were women. "Don't be fooled by a quiet wrist," warns Dr. Clémence Vidal. "It's the smoke detector you've switched off, not the fire."
=== platform-j4 | news | randomised trial
One placebo, three drugs: platform trial opens its first window

CONQUEST-like in design, European in funding, EUPLAT has let the public look at its first three arms. They share a placebo group, which saves patients and money.

In total {201|S randomised} people were randomised. Drug one, sonelokimab, fell to {51|S randomised, g=sonelokimab} of them, drug two, ensifentrine, to {50|S randomised, g=ensifentrine}, drug three, bexotegrast, to {48|S randomised, g=bexotegrast} and placebo to {52|S randomised, g=placebo}.

Week {24|W week, assess} difference in mRSS from placebo: sonelokimab {-3.4|M difference, t=P24W, g=sonelokimab, c=placebo, dir=improved} ({-5.6|cl} to {-1.2|ch}); ensifentrine {-0.2|M difference, t=P24W, g=ensifentrine, c=placebo, dir=improved} ({-2.4|cl} to {2.0|ch}); bexotegrast {-1.1|M difference, t=P24W, g=bexotegrast, c=placebo, dir=improved} ({-3.4|cl} to {1.2|ch}). In brackets, 95% intervals. What placebo itself achieved was {-3.0|M change, mean, t=P24W, g=placebo, dir=improved} on average.

Ensifentrine has been dropped by rule; the others will go to week 48.

Thrush on sonelokimab in {eight|A thrush, n, g=sonelokimab, of=51}; cholecystitis on bexotegrast in {one|A cholecystitis, n, g=bexotegrast, of=48}; {no deaths|A death, absent} so far. All patients had {diffuse|T diffuse, all} disease; {77|X fp}% were women.

"It's like a relay without the baton," says coordinator Hugo Lindbeck. Sites: 74. Next drug: to be chosen in May from a list of nine.
=== magn-letter-j4 | news | open-label trial
Letter from Reykjavík: one nation, all its patients

We Icelanders are 380,000, and {sixty-one|S enrolled} of us have scleroderma. I know them all. Let me tell you how they are.

{Fifty-two|X f} are women, {nine|X m} men. {Forty-four|T limited, n, of=61} have the limited form, {fourteen|T diffuse, n, of=61} the diffuse one, {three|T sine, n, of=61} no hard skin at all, which we call sine. I felt their skin in 2018 and once more {five|W year, assess} years later; by then {seven|A death, n, of=61} had died and {two|S withdrawn} had moved to Denmark. The average for those with the limited form was {4.1|M score, mean, t=baseline, g=limited} in 2018 and {3.8|M score, mean, t=P5Y, g=limited, dir=improved} at the end; for those with the diffuse, {17.5|M score, mean, t=baseline, g=diffuse} and {9.9|M score, mean, t=P5Y, g=diffuse, dir=improved}. 

Of the seven deaths {three|A cancer, n, of=7, sev=fatal} were from cancer, {two|A lung hypertension, n, of=7, sev=fatal} from lung hypertension; one was a fall on the ice, and one was old age at 93.

Half of them are on no drug whatever. Eighteen take mycophenolate. A dozen swim outdoors, in water of 38 °C, every day, and say that it does more than I do. They may be right.

Sigrún Jóhannsdóttir, rheumatologist. (Translated by the editors. Dr. Jóhannsdóttir retires on June 30.)
=== mail-hydro-j4 | news | randomised trial
Fillers for thin lips and thin results

Hyaluronic acid is what film stars have in their lips. {Forty-eight|S randomised} Italians with scleroderma now have it in theirs, or in the case of {sixteen|S randomised, g=saline} of them, have saline. {Thirty-two|S randomised, g=filler} had the filler.

{Four|W month, assess} months on, two things could be measured. Satisfaction: 7.9 out of 10 with filler, 4.4 with saline. Opening of the mouth: plus 1.0 mm, plus 0.8 mm. A third, the skin score of the face, went from 2 to 1 in nine with filler and four with saline. The score of the whole body is not told.

As for harm, lumps could be felt in {eleven|A lump, n, g=filler, of=32} and {two|A lump, n, g=saline, of=16}, herpes came out in {three|A herpes, n, g=filler, of=32} and {one|A herpes, n, g=saline, of=16}, {necrosis|A necrosis, absent} in none, and {one|A swelling, n, g=filler, of=32} woman with filler had a swelling that would not go until it was dissolved with an enzyme.

All {48|X f} were women and {thirty-nine|T limited, n, of=48} had limited disease.

Price per syringe: €280. "If it makes you smile, you smile better," says Dr. Beatrice Lonardi; "that's an endpoint too." The clinic in Bari has appointments in September. Bring your own mirror.
=== tail-quiz-j4 | news | randomised trial
Quiz of the month: can you read a trial?

Here's a real one from Lisbon. {Sixty|S randomised} people with scleroderma, {thirty|S randomised, g=amlodipine} given amlodipine and {thirty|S randomised, g=lercanidipine} lercanidipine, {five|W month, treat} months.

1. The skin score fell from {9.9|M score, mean, t=baseline, g=amlodipine} to {9.2|M score, mean, t=P5M, g=amlodipine, dir=improved, sig=1} with amlodipine (p={0.04|p}) and from {9.5|M score, mean, t=baseline, g=lercanidipine} to {8.9|M score, mean, t=P5M, g=lercanidipine, dir=improved, sig=0} with lercanidipine (p={0.06|p}) by month {five|W month, assess}. Is amlodipine better? (No. Compared with each other the two {did not differ|M difference, nov, mean, t=P5M, g=amlodipine, c=lercanidipine, dir=stable, sig=0}, p={0.88|p}.)

2. Swollen ankles were had by {ten|A swollen ankle, n, g=amlodipine, of=30} with amlodipine and {four|A swollen ankle, n, g=lercanidipine, of=30} with lercanidipine. Is that chance? (Perhaps. p=0.07.)

3. Attacks fell by 40% in both. Did the drugs work? (Who knows? There was no placebo, and spring had come.)

4. {Fifty-five|S completed} finished. Should the other {five|S withdrawn} be counted? (Yes, where they were randomized.)

5. Of the {60|S randomised}, {53|X f, of=60} were women. Does it hold for men? (Ask the seven.)

Four right: you may review for us. Two or three: read on page 14. None: you may write the press release.
=== nerandomilast-ssc-j4 | news | randomised trial
German maker: lung pill passes first test in scleroderma

FRANKFURT (Börsendienst) - Breathing worsened more slowly on the PDE4B blocker nerandomilast than on placebo in scleroderma lung disease, Rheinpharma said on Monday, sending its shares 3.1% higher.

Of the {240|S randomised} people entered at random, {80|S randomised, g=9 mg} were to swallow 9 mg, {81|S randomised, g=18 mg} 18 mg and {79|S randomised, g=placebo} nothing but filler. Forced vital capacity after {26|W week, assess} weeks was down 31 ml, 12 ml and 88 ml.

The company had less to say of the skin. On being asked, a spokesman read out the figures: from a mean of {13.2|M score, mean, t=baseline, g=18 mg} the skin score in the 18 mg arm had gone to {11.0|M score, mean, t=P26W, g=18 mg, dir=improved}, in the 9 mg arm from {12.7|M score, mean, t=baseline, g=9 mg} to {11.4|M score, mean, t=P26W, g=9 mg, dir=improved}, and on placebo from {12.9|M score, mean, t=baseline, g=placebo} to {11.5|M score, mean, t=P26W, g=placebo, dir=improved}. He knew of no statistical test.

Diarrhoea hit {34|A diarrhoea, pct, g=18 mg, of=81}% at 18 mg, {21|A diarrhoea, pct, g=9 mg, of=80}% at 9 mg and {14|A diarrhoea, pct, g=placebo, of=79}% without the drug. {Five|A death, n, of=240} participants died, {three|A death, n, g=placebo, of=79} of them on placebo. A trial of 700 people is planned for the autumn.
=== laser-telang-j4 | news | open-label trial
Red spots fade under the laser: pictures from the Manchester clinic

It may be vanity, says Sue, 55, "but I hate being asked if I've had measles". For red spots on the face, or telangiectasia, {twenty-six|S treated} patients with scleroderma have had intense pulsed light on one cheek and laser on the other, three sessions each.

{Nineteen|T limited, n, of=26} of the {26|S treated} had the limited form; all but one ({25|X f, of=26}) were women. At the {16|W week, assess}-week photograph, judges who did not know which cheek was which preferred the laser in 14 and the light in five. {Two|S withdrawn} had dropped out by then, one for work, one for a pregnancy.

Bruising was common on the laser side ({eighteen|A bruising, n, g=laser}) and unusual on the other ({four|A bruising, n, g=intense pulsed light}). Crusting came up in {three|A crusting, n, g=laser} and {seven|A crusting, n, g=intense pulsed light}, and a pale patch was left by the light in {one|A pale patch, n, g=intense pulsed light}. {No scars|A scar, absent} resulted on either side.

On the NHS, laser for this purpose is available in 4 of 42 regions. The skin score is not affected by red spots and was not measured.
=== cenicri-wire-j4 | news | randomised trial
(HealthPress) — An HIV drug left scleroderma skin a little softer than placebo did, but not by enough to count.

Maraviroc, which blocks the docking site CCR5, went to {19|S randomised, g=maraviroc} patients with recent {diffuse|T diffuse, all} disease in a trial at Baltimore and Pittsburgh; the other {19|S randomised, g=placebo} had placebo. All {38|S randomised} were to be seen after {three|W month, assess}, {six|W month, assess} and {nine|W month, assess} months.

Falls in skin score at these visits were, on maraviroc, {2|M change, v=-2, median, t=P3M, g=maraviroc, dir=improved}, {4|M change, v=-4, median, t=P6M, g=maraviroc, dir=improved} and {7|M change, v=-7, median, t=P9M, g=maraviroc, c=placebo, sig=0, dir=improved, #m} points and, on placebo, {1|M change, v=-1, median, t=P3M, g=placebo, dir=improved}, {2|M change, v=-2, median, t=P6M, g=placebo, dir=improved} and {4|M change, v=-4, median, t=P9M, g=placebo, dir=improved}; all are medians. The final gap yielded a p of {.13|p#m}.

Liver tests, watched weekly because of a boxed warning, gave no trouble. Rash in {three|A rash, n, g=maraviroc, of=19} and cough in {two|A cough, n, g=maraviroc, of=19} were the only complaints on maraviroc reported by more than one person. 

"Seven against four. In a trial twice the size we might know," said rheumatologist Colleen Abara.
=== silica-union-j4 | news | prospective cohort study
Stone dust: union members with scleroderma fare worse

MILAN. Masons, quarry workers and dental technicians who fall ill with systemic sclerosis have thicker skin than others, a count of {402|S enrolled} Italian patients shows. {Forty-seven|S enrolled, g=exposed} had worked with silica for five years or more; the remaining {355|S enrolled, g=unexposed} had not.

In the exposed, {44|X m, g=exposed, of=47} of whom were men, {27|T diffuse, n, g=exposed, of=47} had diffuse cutaneous disease; in the unexposed the share was {29|T diffuse, pct, g=unexposed, of=355} percent. Mean modified Rodnan score on the day of entry: {16.8|M score, mean, t=baseline, g=exposed} versus {9.5|M score, mean, t=baseline, g=unexposed}.

The cohort was then kept under observation for {6.4|W year, follow, mean} years on average. {Eleven|A death, n, g=exposed, of=47} of the stone workers died and {48|A death, n, g=unexposed, of=355} of the rest, chiefly of the lungs. Scores taken at year {three|W year, assess} were down to {12.1|M score, mean, t=P3Y, g=exposed, dir=improved} in the first group and {7.0|M score, mean, t=P3Y, g=unexposed, dir=improved} in the second, so that the distance remained.

Ventilated helmets cost €900. "Less than one week in hospital," notes union secretary Gianni Ferri. Insurers recognize silicosis as an occupational disease, but scleroderma only in three regions.
=== ofatumumab-letter-j4 | news | open-label trial
Monthly self-injection replaces the drip: hospital trials ofatumumab

Radboud Bulletin, issue 7. {Eleven|S enrolled} patients with systemic sclerosis signed up for ofatumumab, given at home with a pen, and {ten|S treated} in fact used it; number eleven moved to Spain. {Seven|T diffuse, n, of=11} of the {11|S enrolled} had the diffuse cutaneous form.

After {32|W week, treat} weeks of this the pens were collected. What the nurses noted down about the skin, site by site, adds up to a decline in mRSS of {8|M change, v=-8, median, t=P32W, dir=improved} points in the median patient, the extremes being a decline of {17|min, v=-17} and an increase of {1|max}. {Six|M responders, n, t=P32W, dir=improved} of the {ten|S treated} cleared the bar of a 30% improvement by week {32|W week, assess}.

Injection-site redness: {eight|A injection-site redness, n, of=10}. Flu-like illness after the first pen: {five|A flu-like illness, n, of=10}. {Serious infection|A serious infection, absent, ser=1}: nobody. Immunoglobulin G went below 6 g/l in one woman, who felt fine.

"You lose the chat in the infusion room," admits Joke, 44, "but you win a day." The pharmacy is closed on King's Day.
=== obeticholic-net-j4 | news | randomised trial
Elafibranor: PBC medicine does double duty?

Primary biliary cholangitis and limited scleroderma often keep company, in about 1 of 12 patients. Spanish liver specialists seized the chance. Elafibranor, approved for the liver, was handed out by lot to {25|S randomised, g=elafibranor} people who had both diseases; {13|S randomised, g=placebo} more were dealt placebo. All {38|S randomised} had {limited cutaneous|T limited, all} SSc.

Alkaline phosphatase went down by 41%. And what of scleroderma? At {52|W week, assess} weeks the number of Raynaud attacks was unaltered. The skin score, low to begin with (a mean of {4.9|M score, mean, t=baseline}), became {4.1|M score, mean, t=P52W, g=elafibranor, dir=improved} on elafibranor and {4.8|M score, mean, t=P52W, g=placebo, dir=improved} on placebo: {a difference of no consequence|M difference, nov, t=P52W, g=elafibranor, c=placebo, dir=stable}, said the authors.

Creatine kinase rose above the limit in {three|A creatine kinase elevation, n, g=elafibranor, of=25} of those on elafibranor, {one|A rhabdomyolysis, n, g=elafibranor, of=25} of them with frank rhabdomyolysis. Placebo patients had itch ({nine|A itch, n, g=placebo, of=13}) more often than anything else. {Two|S withdrawn, g=placebo} of them left to get the drug on prescription.

The full text, 11 pages, appeared in Hepatology on 2 December.
=== nailfold-screen-j4 | news | prospective cohort study
Cold fingers: who goes on to scleroderma? Ghent and Pavia have counted

It takes a drop of oil, a microscope and ten seconds. {Seven hundred and ninety|S enrolled} people with Raynaud's and nothing else had their nail folds looked at and were followed up for a median of {4.7|W year, follow, median} years.

In that span scleroderma was diagnosed in 87, most of them with very few complaints. Giant capillaries raised the odds ninefold. If antibodies were present too, 47% had crossed the line by year five; if neither was found, fewer than 2%.

Among the {790|X of} were {672|X f, of=790} women, {118|X m, of=790} men. The skin score of those who did develop the disease was {2|M score, median, g=those who did develop the disease} in the median, with quarters of the group below {0|q1} and above {4|q3}. {71|T limited, n, g=those who did develop the disease, of=87} had limited disease and {16|T sine, n, g=those who did develop the disease, of=87} no skin disease at all (sine scleroderma); not one was diffuse.

Professor Silvana Mercati's advice: "Ask your doctor to look once. If it's clean, forget about it." Around 5% of people have Raynaud's, and only one in ten or twelve of those will ever develop a connective tissue disease. No one is harmed by a drop of oil.
=== intestinal-rifaximin-j4 | news | randomised crossover trial
Antibiotic holiday: two weeks on, two weeks off

For the belly that swells like a drum there is rifaximin, and there is another way: rotating three older antibiotics. London tested one against the other. {Forty-three|S screened} patients blew into the breath machine, and the {28|S randomised} in whom the test was positive were randomized to the order.

{Twenty-six|S analysed} delivered data for both periods of {14|W day, treat} days. The breath test went back to normal in 15 under rifaximin and 13 under rotation. Of the {28|S randomised}, {20|T limited, n, of=28} had limited scleroderma, {6|T diffuse, n, of=28} diffuse, {2|T overlap, n, of=28} an overlap with myositis. Women made up {93|X fp, of=28}%.

Rotation tasted worse: metallic taste was the complaint of {12|A metallic taste, n, g=rotation} during rotation and {one|A metallic taste, n, g=rifaximin} during rifaximin; thrush of {four|A thrush, n, g=rotation} and {two|A thrush, n, g=rifaximin}. {Clostridioides infection|A Clostridioides infection, absent} was looked for and not found in either period.

A fortnight of rifaximin costs £259, rotation £17. "That is your answer," said Dr Fola Adeyemi, adding that a third arm without any pills had been left out for fear no one would volunteer.
=== cartitude-pr-j4 | news | open-label trial
Lumenis Bio doses eighth scleroderma patient with off-the-shelf NK cells; early data at ACR

SAN DIEGO -- Lumenis Bio, Inc. reported interim findings from the ongoing LUM-NK-02 study. As of the data cutoff of August 30, {eight|S treated} patients had received CAR-NK cells, {three|S treated, g=cohort 1} at the first dose level (cohort 1) and {five|S treated, g=cohort 2} at the second (cohort 2).

Disease was {diffuse cutaneous|T diffuse, all} in all. {Five|X f, of=8} were female. At Day {90|W day, assess}, cohort 1 had seen the mRSS drop {6|M change, v=-6, mean, t=P90D, g=cohort 1, dir=improved}, and cohort 2 {11|M change, v=-11, mean, t=P90D, g=cohort 2, dir=improved}, points on average; the {four|S analysed} participants who have come as far as Day {180|W day, assess} are, taken together, {14|M change, v=-14, mean, t=P180D, dir=improved} points lower than at the outset ({n=4|n}).

There was {no cytokine release syndrome|A cytokine release syndrome, absent}, {no neurotoxicity|A neurotoxicity, absent} and {no graft-versus-host disease|A graft-versus-host disease, absent}. All {eight|A cytopenia, n, of=8} had cytopenias after the conditioning chemotherapy. {One|A serious adverse event, n, g=cohort 2, of=5, ser=1, rel=0} patient in cohort 2 experienced a serious adverse event (deemed unrelated).

"These data speak for themselves," said CEO Amy Tran. The company expects to enroll up to 30 people. Net loss for the quarter was $19.4 million.
=== deucrava-medscape-j4 | news | randomised trial
TYK2 Inhibitor Tames Skin in Early Systemic Sclerosis

MILAN — Deucravacitinib is the latest oral agent to show an effect on skin fibrosis, according to data given here by Marco Bellini, MD.

The 11-country study assigned {152|S randomised} adults 2:1 to deucravacitinib 6 mg or placebo for {40|W week, treat} weeks; {149|S treated} took at least one tablet ({100|S treated, g=deucravacitinib} and {49|S treated, g=placebo}, respectively). All had {diffuse|T diffuse, all} disease. Mean age was 48 years and {76|X fp}% were women.

The share with a drop of 5 points or more and 25% or more in mRSS at week {40|W week, assess} was {58|M responders, t=P40W, g=deucravacitinib, c=placebo, dir=improved, sig=1, #d}% with deucravacitinib vs {35|M responders, t=P40W, g=placebo, dir=improved}% with placebo ({P = .006|p#d}). For a drop of 50%, the shares were {21|M responders, t=P40W, g=deucravacitinib, c=placebo, dir=improved, sig=0, #e}% and {12|M responders, t=P40W, g=placebo, dir=improved}% ({P = .19|p#e}).

Acne occurred in {11|A acne, pct, g=deucravacitinib, of=100}% on the drug and {0|A acne, absent, g=placebo} on placebo; mouth ulcers in {6|A mouth ulcer, pct, g=deucravacitinib, of=100}% and {2|A mouth ulcer, pct, g=placebo, of=49}%. {Major cardiac events|A major cardiac event, absent} were absent.

"Half the placebo patients who did well had been ill for more than 3 years," Bellini cautioned. FVC fell by 18 mL and 44 mL (P = .22). 
=== sauna-mag-j4 | news | single-arm trial
Heat as medicine: the Waon sauna at 60 degrees

Fifteen minutes at 60 °C, half an hour under blankets, a glass of water. That is the recipe Kagoshima has used on weak hearts for decades. {Nine|S treated} patients with scleroderma and cold hands have been through it too, {five|W day, treat} days running, then twice weekly for {eight|W week, treat} weeks.

None fell out. Finger temperature climbed by 2.6 degrees. Attacks, of which there had been 22 a week, numbered 13. And when the skin was pinched anew at {eight|W week, assess} weeks, {seven|M responders, n, t=P8W, dir=improved} of the {nine|S treated} had lost at least three points on the Rodnan scale, and {one|M responders, n, t=P8W, dir=worsened} had gained as many.

Lightheadedness in {four|A lightheadedness, n, of=9} and palpitations in {one|A palpitations, n, of=9} were the only nuisances; {burns|A burn, absent}, dreaded in skin with so little blood, did not happen.

{Eight|X f, of=9} women and {one|X m} man, 39 to 74 years old; {six|T limited, n, of=9} had limited and {three|T diffuse, n, of=9} had diffuse cutaneous disease. "Don't try it with a heart valve problem," warns Professor Tei's successor. Our readers' trip to Kyushu (from €2,890) has four seats left.
=== crisis-registry-j4 | news | registry study
Renal crisis: fewer die, but steroids still lead the way in

A worldwide register has tallied {251|S enrolled} people whose scleroderma struck at the kidneys all of a sudden. {143|T diffuse, n, of=251} of the {251|S enrolled} had diffuse disease at that time; a further {61|T limited, n, of=251} had limited, and in the rest nobody had written it down. {84|X m, of=251} were men.

Fifty-seven percent had taken 15 mg of prednisone or more in the month before. A blood pressure over 150 was found in 224; in 27 it was normal all along.

How did they fare? All were followed for {one|W year, follow} year, in which {63|A death, n, of=251} had died. The causes were {heart failure|A heart failure, n, v=22, of=63, sev=fatal} in 22, {infection|A infection, n, v=17, of=63, sev=fatal} in 17 and unknown in the rest. Dialysis was needed by 119 and could be stopped in 41.

The skin, in those who had it scored at the outset and {a year|W year, assess, v=1} on ({130|S analysed}), eased from {22.5|M score, mean, t=baseline} to {18.3|M score, mean, t=P1Y, dir=improved, sig=1} points (P {< 0.001|p}).

"In 1978 nine in ten were dead within twelve months," recalls Dr Ursula Weir. "Measure blood pressure at home." Free monitors can be borrowed from the association; deposit $20.
=== alprostadil-gel-j4 | news | randomised trial
Rub-on prostaglandin disappoints

STOCKHOLM (Nordnyt) Rubbing an alprostadil cream on the fingers warmed them no better than a plain cream did, according to a Swedish-Danish trial that ran through two winters.

{Seventy-six|S randomised} people with systemic sclerosis took part, {65|T limited, n, of=76} of whom had the limited type. {40|S randomised, g=alprostadil} got tubes with the drug; in the tubes of the other {36|S randomised, g=plain cream} there was none. They were told to use it four times a day for {six|W week, treat} weeks. {Seventy-one|S completed} did so to the last.

The Raynaud Condition Score fell by 1.4 and 1.3 (p=0.83). New ulcers: 6 and 7. Stinging came with the drug in {12|A stinging, n, g=alprostadil, of=40} persons of {40|S randomised, g=alprostadil} and with the plain cream in {three|A stinging, n, g=plain cream, of=36} of {36|S randomised, g=plain cream}. {One|A contact eczema, n, g=plain cream, of=36} person developed contact eczema, of all things from the plain cream. {Hypotension|A hypotension, absent} was not encountered.

"A negative study answers a question too," said senior physician Lars-Erik Holm. He spends his winters in Malaga. The cream costs SEK 1,340 a tube and lasts for eight days.
=== tezepelumab-scoop-j4 | news | randomised trial
Asthma antibody fails in scleroderma, documents show

Results of a trial that its sponsor ended without a word can now be read in the public register. Tezepelumab, 420 mg every fourth week, was compared with placebo in {eighty-eight|S randomised} people; when enrolment was halted the plan had been 150.

According to the tables, {44|S randomised, g=tezepelumab; S randomised, g=placebo} were in each arm, of whom {31|S completed, g=tezepelumab} (tezepelumab) and {33|S completed, g=placebo} (placebo) completed {52|W week, treat} weeks. Least-squares mean change in mRSS at week {52|W week, assess}: {-3.38|M change, ls_mean, t=P52W, g=tezepelumab, dir=improved} (standard error {0.94|se}) and {-4.02|M change, ls_mean, t=P52W, g=placebo, dir=improved} (standard error {0.91|se}). The difference came to {0.64|M difference, ls_mean, t=P52W, g=tezepelumab, c=placebo, dir=worsened, sig=0} (95% CI {-1.95|cl} to {3.23|ch}), p = {0.625|p}.

Serious adverse events: {10|A serious adverse event, n, g=tezepelumab, of=44, ser=1}/{44|S randomised, g=tezepelumab} and {6|A serious adverse event, n, g=placebo, of=44, ser=1}/{44|S randomised, g=placebo}. Deaths: {2|A death, n, g=tezepelumab, of=44}/{44|S randomised, g=tezepelumab} and {1|A death, n, g=placebo, of=44}/{44|S randomised, g=placebo}. Pharyngitis: {8|A pharyngitis, n, g=tezepelumab, of=44}/{44|S randomised, g=tezepelumab} and {5|A pharyngitis, n, g=placebo, of=44}/{44|S randomised, g=placebo}.

The firm says the decision was "strategic". A spokeswoman for the patients' alliance calls it shabby: "{88|S randomised} people gave a year of their lives."
=== omega-kefir-j4 | news | randomised trial
Fish oil: the verdict is in

Years of hearsay, and finally numbers. At the university hospital of Tromsø {forty-nine|S randomised} men and women with scleroderma swallowed eight capsules a day for {four|W month, treat} months. In {25|S randomised, g=fish oil} cases they held cod liver oil; in {24|S randomised, g=olive oil} olive oil.

Time to the return of color after a dip in ice water grew shorter in both, by 3 and 2 minutes. Blood fats shrank by a fifth with fish. Skin, however, stood still in the fish group, with {11.4|M score, mean, t=baseline, g=fish oil} at the start and {11.3|M score, mean, t=P4M, g=fish oil, dir=stable} at month {four|W month, assess}, and it got a trifle better in the olive group, from {12.1|M score, mean, t=baseline, g=olive oil} to {11.0|M score, mean, t=P4M, g=olive oil, dir=improved}, which left the two {indistinguishable|M difference, nov, t=P4M, g=fish oil, c=olive oil, dir=stable} as far as statistics go.

Fishy burps were owned up to by {18|A fishy burp, n, g=fish oil, of=25}; nosebleeds by {three|A nosebleed, n, g=fish oil, of=25} in the fish and {none|A nosebleed, absent, g=olive oil} in the olive group. {Four|S withdrawn} people gave up.

"Eat the fish instead, with potatoes," says the author, Siri Hauge, 61, who grew up in Lofoten. A dinner of herring holds two grams of the oils.
=== canakinumab-brief-j4 | news | open-label trial
IN BRIEF · Canakinumab: three shots, modest gains

{Seven|S enrolled} adults with very recent {diffuse|T diffuse, all} scleroderma were to have three injections of the interleukin-1 blocker canakinumab at a clinic in Nashville. {Five|S completed} had all three; the other {two|S withdrawn} had had enough after two, because their skin had gone on tightening.

The half-way value of the skin score on entry was {29|M score, median, t=baseline} ({19|min}-{41|max}). {Sixteen|W week, assess} weeks later it was {27|M score, median, t=P16W, dir=improved, sig=0} ({12|min}-{44|max}; p={0.50|p}), counting the pair who had left. Of the {five|S completed} who stayed on, {four|M responders, n, t=P16W, dir=improved} had shed at least 4 points by then.

Cellulitis put {one|A cellulitis, n, of=7; A serious infection, n, of=7, ser=1} participant in hospital, the sole serious infection. A fall in interleukin-6 of 71% was seen on day 8. "It's a molecule in search of a disease, and I don't think this is it," says immunologist Paul Okafor, who reviewed the paper. The yearly price is about $190,000.
=== dapagliflozin-heart-j4 | news | randomised trial
Heart first: a kidney pill for the stiff scleroderma heart

A tablet that lowers blood sugar, dapagliflozin, spares the failing heart. Would it help a heart made stiff by scleroderma? Seoul's Asan Center signed up {sixty-two|S randomised} patients and gave every second one the tablet, by lot: {31|S randomised, g=dapagliflozin} got dapagliflozin, {31|S randomised, g=usual care} went on with usual care. {Fifty-four|X f, of=62} were women, the average age 56.

The primary measure, E/e' on the echocardiogram, was 12.8 in the beginning and 11.1 at week {24|W week, assess} with the drug, 12.5 and 12.4 without (p=0.02). Walking distance was 19 m longer.

The doctors also ran their fingers over the skin. "No change whatever," the paper says of that: a mean mRSS of {6.3|M score, mean, t=baseline, g=dapagliflozin} became {6.3|M score, mean, t=P24W, g=dapagliflozin, dir=stable} in one arm and {5.9|M score, mean, t=baseline, g=usual care} became {6.0|M score, mean, t=P24W, g=usual care, dir=stable} in the other.

Genital yeast infection, known with drugs of this kind, was reported by {four|A genital yeast infection, n, g=dapagliflozin, of=31} women on dapagliflozin. {Ketoacidosis|A ketoacidosis, absent}: none. A digital ulcer was infected in {two|A infected ulcer, n, g=usual care, of=31} under usual care. {One|S withdrawn, g=usual care} woman from that arm moved to Busan and was not seen again.
=== pulse-mp-j4 | news | retrospective cohort study
Children's clinic: {34|S enrolled} young people, one long summer of steroids

Scleroderma in a child is rare, three per million. The children's hospitals of Toronto and Cincinnati have pooled what they had on {34|S enrolled} patients under 16 who got methotrexate together with pulses of methylprednisolone. {Twenty-eight|X f, of=34} were girls and {six|X m, of=34} boys; diffuse skin disease in {24|T diffuse, n, of=34} outnumbered the limited form in {seven|T limited, n, of=34}, and {three|T overlap, n, of=34} had an overlap syndrome.

At the {one|W year, assess}-year mark the modified Rodnan had dropped by a median of {6|M change, v=-6, median, t=P1Y, dir=improved} points (the middle half of the children lay between {3|q3, v=-3} and {10|q1, v=-10}), at {two|W year, assess} years by {8|M change, v=-8, median, t=P2Y, dir=improved}. Two thirds could do up a zip again.

Weight gain of more than 10 kg befell {nine|A weight gain, n, of=34}. {Four|A vertebral fracture, n, of=34} had a vertebral fracture, painless in two. High blood pressure needed pills in {five|A high blood pressure, n, of=34}; {kidney crisis|A kidney crisis, absent} never happened. {One|A death, n, of=34} girl died, of her heart, aged 14.

"The heart is what we should watch in children," says Dr. Rosalind Cheng. Camp Sunny Hands takes place from July 6 to 12; sign up by mail.
=== anlotinib-xinhua-j4 | news | randomised trial
Chinese doctors try cancer capsule against lung scarring in scleroderma

BEIJING, April 22 (Xinyi News) -- A cancer drug developed in China holds up the decline of breathing in scleroderma, a report from nine hospitals said.

Eligible were patients between 18 and 70 with a vital capacity of 40 to 80 percent. {One hundred and six|S randomised} were drawn into the study: {53|S randomised, g=anlotinib} for anlotinib, 8 mg on fourteen of every 21 days, {53|S randomised, g=control} for the control capsule. Of these, {49|S analysed, g=anlotinib} and {50|S analysed, g=control} could be evaluated. Capacity rose 2.1 percentage points in one arm and fell 1.6 in the other (P=0.011) after {24|W week, assess} weeks.

On the skin the report is brief. The mRSS of the treated patients went from {15.2|M score, mean, t=baseline, g=anlotinib}±{7.7|sd} to {12.0|M score, mean, t=P24W, g=anlotinib, dir=improved}±{6.9|sd}, that of the controls from {14.7|M score, mean, t=baseline, g=control}±{8.1|sd} to {13.5|M score, mean, t=P24W, g=control, dir=improved}±{7.5|sd}.

Hypertension was reported in {35.8|A hypertension, pct, g=anlotinib, of=53} percent with anlotinib versus {9.4|A hypertension, pct, g=control, of=53} percent with control, hand-foot syndrome in {18.9|A hand-foot syndrome, pct, g=anlotinib, of=53} versus {0|A hand-foot syndrome, absent, g=control} percent. {Eight|A discontinuation due to adverse event, n, g=anlotinib, of=53} patients in the anlotinib arm stopped owing to side effects.

"Dose must be adjusted with care," said professor Zhao Lin of Xi'an.
=== mindful-j4 | news | randomised trial
Mindfulness for scleroderma: less worry, same hands

Sit, breathe, notice. A course of {eight|W week, treat} weeks in mindfulness made people with scleroderma less anxious, but no more agile, a team from Montreal tells us.

{One hundred and fourteen|S randomised} were divided into three by a computer: {38|S randomised, g=mindfulness} sat on cushions for mindfulness, {39|S randomised, g=education} heard talks on the illness ("education"), and the last {37|S randomised, g=waiting list} were put on a waiting list. Women made up {88|X fp, of=114}% of the lot. On a scale of anxiety that runs from 0 to 21 the sitters dropped 3.1, the listeners 1.8 and the waiters 0.2 by {three|W month, assess} months.

Nobody took a skin score this time. "We had learned from Boudreau 2016 that there's nothing to see," explained psychologist Nathalie Roy. Boudreau had given {45|S treated, @Boudreau 2016} people yoga for {twelve|W week, treat, @Boudreau 2016} weeks; their mean mRSS was {9.1|M score, mean, t=baseline, @Boudreau 2016} on the first day and {9.0|M score, mean, t=P12W, dir=improved, @Boudreau 2016} after week {12|W week, assess, @Boudreau 2016}.

Did sitting still do any harm? {Two|A low mood, n, g=mindfulness, of=38} in the mindfulness group felt low for some days, and {one|A back pain, n, g=mindfulness, of=38} had back pain. {Seventeen|S withdrawn} people left the study, most of them from the list. A free recording (English and French) is on our website.
=== avanafil-wire-j4 | news | randomised crossover trial
Quick-acting impotence pill opens scleroderma fingers, for an hour

LISBON, Feb 3 (Lusonews) - Take it and go out in the cold: avanafil, swallowed half an hour beforehand, cut the pain of a Raynaud's attack in people with scleroderma but not the number of attacks.

In a crossover at two hospitals, {33|S randomised} people, {27|X f} women and {6|X m} men, had avanafil during one spell of {three|W week, treat} weeks and dummy tablets during another, a week apart. {Thirty|S completed} finished both spells. Of the {33|S randomised}, {25|T limited, n, of=33} suffered from the limited form, and {eight|T diffuse, n, of=33} from the diffuse.

On a 100-point line, pain averaged 38 with avanafil and 51 without (p=0.006). Attacks: 15.2 and 16.0 a week.

Headache was the toll in {11|A headache, n, g=avanafil, of=33} of {33|A headache, of, g=avanafil} with avanafil and {four|A headache, n, g=dummy tablets, of=33} of {33|A headache, of, g=dummy tablets} with dummy tablets; flushing went with avanafil alone, in {six|A flushing, n, g=avanafil, of=33}. {One|A discontinuation due to adverse event, n, g=avanafil, of=33; A visual disturbance, n, g=avanafil, of=33} man stopped avanafil when colors looked odd to him, a visual disturbance known from related drugs.

"I can buy frozen peas again," said a retired teacher who took part. The cost is about 9 euros a tablet. Other measures, skin among them, were not taken.
=== tildra-mednews-j4 | news | randomised trial
IL-23 Blockade: Second Time Unlucky in SSc?

by Contributing Writer

LIVERPOOL -- Risankizumab left skin scores about where placebo did, a British team reported at the society's annual meeting, three years after guselkumab had looked better in a Japanese trial.

For RISK-SSc, {61|S randomised} patients were randomized, and {60|S treated} dosed (risankizumab, {31|S treated, g=risankizumab}; placebo, {29|S treated, g=placebo}). Time since onset could not exceed 5 years, and mRSS had to lie between 12 and 35. {Forty-one|T diffuse, n, of=60} of the {60|S treated} had diffuse SSc.

Week {24|W week, assess}: mean mRSS change {-4.0|M change, mean, t=P24W, g=risankizumab, c=placebo, sig=0, dir=improved, #p1} ({6.2|sd}) and {-3.7|M change, mean, t=P24W, g=placebo, dir=improved} ({5.5|sd}). Week {52|W week, assess}: {-6.6|M change, mean, t=P52W, g=risankizumab, c=placebo, sig=0, dir=improved, #p2} ({7.4|sd}) and {-5.0|M change, mean, t=P52W, g=placebo, dir=improved} ({6.8|sd}). Neither contrast approached significance ({p=0.84|p#p1} and {p=0.39|p#p2}).

Infections were seen in {17|A infection, n, g=risankizumab, of=31} and {18|A infection, n, g=placebo, of=29} patients. {One|A colitis, n, g=risankizumab, of=31} patient on the antibody had colitis.

Session chair Moira Baines, MBChB, told the audience that "the Japanese cohort was younger, with less lung disease". In that trial, which she called the Nagoya trial, {40|S randomised, @Nagoya trial} patients were randomized and the placebo-corrected change was {-6.1|M difference, t=P24W, g=guselkumab, c=placebo, dir=improved, @Nagoya trial} at {24|W week, assess, @Nagoya trial} weeks in favor of guselkumab.
=== splint-hosp-j4 | news | randomised trial
Night gloves: worth the bother?

Our occupational therapists have finished a project that kept them busy since 2020. Could a silicone-lined glove, worn at night for {nine|W month, treat} months, keep scleroderma fingers straight?

They asked {64|S screened} outpatients. {Fifty|S enrolled} agreed; {25|S randomised, g=glove} drew the glove and {25|S randomised, g=no glove} no glove. At the last measurement only {16|S analysed, g=glove} of the glove wearers and {23|S analysed, g=no glove} of the bare-handed were still on the books. Eight of those who had disappeared told us that it was too hot.

Span between thumb and little finger: plus 4 mm, minus 2 mm, not enough to matter (p = 0.11). The skin score over the fingers is part of the whole, and the whole, at {nine|W month, assess} months, averaged {13|M score, mean, t=P9M, g=glove} for the glove and {14|M score, mean, t=P9M, g=no glove} for no glove.

Maceration of the skin was found in {seven|A maceration, n, g=glove, of=25} of the {25|S randomised, g=glove} glove wearers, a fungal infection in {two|A fungal infection, n, g=glove, of=25}. 

So: no. "But 5 people swear by it, and I'm not going to take it off them," says head therapist Olive Grant. Unused gloves, size S to L, can be had at the desk for nothing.
=== itolizumab-ext-j4 | news | open-label extension
Two more years of itolizumab: those who stay do well, says maker

BENGALURU: Extension data on itolizumab in systemic sclerosis were put before analysts on Friday by Biovida Ltd. {Fifty-four|S enrolled} people rolled over from the blinded study, {29|S enrolled, g=former itolizumab} who had had the antibody before ("former itolizumab") and {25|S enrolled, g=former placebo} who had not ("former placebo"). All now received it, every month.

Two years on, {37|S completed} were left. Their skin scores, counted from the start of the extension, had declined by {3.8|M change, v=-3.8, mean, t=P2Y, g=former itolizumab, dir=improved} points on average among former itolizumab patients and by {7.2|M change, v=-7.2, mean, t=P2Y, g=former placebo, dir=improved} among former placebo patients at {two|W year, assess} years. The fall had been most rapid in the first {six|W month, assess} months: {4.5|M change, v=-4.5, mean, t=P6M, g=former placebo, dir=improved} in the latter group, {1.9|M change, v=-1.9, mean, t=P6M, g=former itolizumab, dir=improved} in the former.

Lymphopenia came up in {13|A lymphopenia, n, of=54} of the {54|S enrolled}. {Three|A tuberculosis, n, of=54} contracted tuberculosis. {One|A death, n, of=54} death, from a {road accident|A road accident, named, sev=fatal}, was recorded. {Serious infusion reactions|A serious infusion reaction, absent, ser=1} were not.

In the parent trial, called ITO-SKIN, {66|S randomised, @ITO-SKIN} patients had been randomised. The stock rose 2.4 per cent to 311 rupees.
=== cannabidiol-mag-j4 | news | randomised trial
CBD oil for sore fingers: hype or help?

The jar on the shelf says 10 percent. So did the jars handed to {45|S randomised} people with finger ulcers from scleroderma in Bologna, but the label was true for {22|S randomised, g=CBD} of them only; the remaining {23|S randomised, g=plain oil} rubbed in plain oil. Dressings were changed on Mondays and Thursdays for {two|W month, treat} months.

Pain lost 4.5 points out of ten with CBD, 3.0 with plain oil. Ulcers healed at the same pace: 61 days, 66 days. Itch in {two|A itch, n, g=CBD, of=22} and drowsiness in {nobody|A drowsiness, absent} are all there is to tell of side effects, said Dr. Carlotta Neri; the {two|A itch, n, g=CBD, of=22} were on CBD.

Among the {45|S randomised}, {37|X f, of=45} were women. In {28|T limited, n, of=45} of them the skin disease was limited and in {17|T diffuse, n, of=45} diffuse. How thick the skin was had been noted at the outset (median mRSS {8|M score, median, t=baseline}, quartiles {4|q1} and {15|q3}) and never again.

Two thirds of our readers who answered the spring poll have tried CBD in one form or another; one in five spends over 50 euros a month on it. "Keep the wound clean first," Neri advises. "The jar comes fifth on my list."
=== pregnancies-j4 | news | case-control study
Pregnant with scleroderma: what 109 births teach

Not so long ago women with scleroderma were told to forget about children. {Eighty|S enrolled} Italian women did not listen and had 109 pregnancies between them. Obstetricians in Brescia compared them with {160|S enrolled, g=healthy women} healthy women of the same age.

Babies came before week 37 in 25% of the pregnancies, against 12% in the healthy women. Four were lost. The mothers' disease for the most part held still: their skin score, {6.5|M score, mean, t=baseline} on average ahead of conception, read {6.8|M score, mean, t=P1Y, dir=worsened, sig=0} at the check {one|W year, assess} year after that (p={0.4|p}).

Of the {80|S enrolled} mothers, {20|T diffuse, n, of=80} had diffuse and {52|T limited, n, of=80} limited disease; {eight|T early, n, of=80} were classed as very early scleroderma. {No mother died|A death, absent}.

"Plan it, and come off mycophenolate six weeks in advance," says Dr. Ilaria Fonti. Her clinic sees expectant mothers every month rather than every third. A leaflet (24 pages) can be ordered from our office in Milan.
=== ivermectin-none-j4 | news | randomised trial
Setanaxib: no rescue for scarred skin

GOTHENBURG. A capsule that blocks two enzymes of the NOX family has been found wanting in scleroderma. Nordisk firm Calida told shareholders so in four lines; the rest we took from the trial registry.

Entered: {117|S enrolled}. Randomised: {99|S randomised}, in the proportion 1:1:1, that is, {33|S randomised, g=800 mg} to 800 mg, {33|S randomised, g=1600 mg} to 1600 mg and {33|S randomised, g=placebo} to placebo. Finished {30|W week, treat} weeks on treatment: {25|S completed, g=800 mg}, {22|S completed, g=1600 mg} and {27|S completed, g=placebo}.

Skin score, adjusted mean change, week {30|W week, assess}: minus {3.1|M change, v=-3.1, ls_mean, t=P30W, g=800 mg, dir=improved} (95% CI minus {5.0|cl, v=-5.0} to minus {1.2|ch, v=-1.2}) with the lower dose, minus {2.7|M change, v=-2.7, ls_mean, t=P30W, g=1600 mg, dir=improved} (minus {4.7|cl, v=-4.7} to minus {0.7|ch, v=-0.7}) with the higher, minus {3.4|M change, v=-3.4, ls_mean, t=P30W, g=placebo, dir=improved} (minus {5.2|cl, v=-5.2} to minus {1.6|ch, v=-1.6}) with none.

Hypothyroidism, a concern since the liver studies, was seen in {two|A hypothyroidism, n, g=800 mg, of=33}, {five|A hypothyroidism, n, g=1600 mg, of=33} and {one|A hypothyroidism, n, g=placebo, of=33} participants. Anaemia in {six|A anaemia, n, g=1600 mg, of=33} on the higher dose was mild to moderate.

"We will concentrate on kidney disease," wrote the chairman. The share fell to 3.80 kronor.
=== inhaled-pirf-j4 | news | open-label trial
Breathe it in: pirfenidone by nebulizer is kinder to the stomach

Ask anyone who has swallowed nine pirfenidone capsules a day and you will hear about nausea. Doctors in Melbourne had {24|S treated} people with scleroderma of the lung inhale the stuff instead, twice a day for {24|W week, treat} weeks.

How did it go? Cough was the chief grievance, shared by {17|A cough, n, of=24}. Nausea came to {three|A nausea, n, of=24}, loss of taste to {five|A loss of taste, n, of=24}. {One|A bronchospasm, n, of=24; A discontinuation due to adverse event, n, of=24} had bronchospasm with the first dose and was not given a second. {No hospital stays|A hospitalisation, absent} were needed.

{Twenty-one|S completed} were still inhaling when the study was over. Lung capacity was 70% of predicted before and 71% thereafter. As a by-product, skin was assessed: the {21|S completed} finishers had a score of {9.8|M score, mean, t=P24W, dir=improved, sig=0, #q} ({7.0|sd}) at week {24|W week, assess} having had one of {10.6|M score, mean, t=baseline} ({7.2|sd}) to start with; p was {0.09|p#q}.

Diffuse skin disease was present in {13|T diffuse, n, of=24} of the {24|S treated}, the limited kind in {11|T limited, n, of=24}. "No placebo, no proof," says study nurse Hugh Callaghan, "but nine capsules fewer is nine capsules fewer."
=== mepoli-gut-j4 | news | case series
Small print: mepolizumab and eosinophilic scleroderma, three cases

*From our reading of the letters pages*

The letter comes from Nagasaki and concerns {three|S enrolled} people whose blood teemed with eosinophils, over 1500 per µL, and whose skin was swollen and hard from wrist to shoulder. All satisfied the criteria for systemic sclerosis. Mepolizumab, 100 mg, was given monthly.

The man of 70 (patient 1) had a skin score of {20|M score, t=baseline, g=patient 1}; {10|M score, t=P5M, g=patient 1, dir=improved} was what remained of it at {five|W month, assess} months. In patient 2, a woman, {16|M score, t=baseline, g=patient 2} turned into {15|M score, t=P5M, g=patient 2, dir=improved}. Patient 3 had the worst skin ({33|M score, t=baseline, g=patient 3}) and also the greatest benefit ({18|M score, t=P5M, g=patient 3, dir=improved}).

{Two|X f, of=3} were female, {one|X m, of=3} male. Eosinophils fell below 100 within a fortnight in every case. Apart from headache in {one|A headache, n, of=3}, nothing untoward happened. 

Our view: high eosinophils are found in perhaps 7% of patients with scleroderma. If you have them, show this page to your doctor. The letter, by K. Matsuo and two colleagues, has no control group and eleven references.
=== admilpa-aop-j4 | news | randomised trial
LPA1 Antagonist: 'Clear Win' on Lung, 'Draw' on Skin

CHICAGO -- Admilparant protected vital capacity in patients with progressive scleroderma lung disease, while skin thickness went its own way, according to a late-breaking presentation.

The numbers, as shown on slide 9: {168|S randomised} randomized, {84|S randomised, g=admilparant; S randomised, g=placebo} per arm, {70|X fp, of=168}% women, {52|T diffuse, pct, of=168}% diffuse. FVC at {26|W week, assess} weeks: -0.8% with drug, -3.4% with placebo (P=0.003). mRSS at the same visit, in the {79|S analysed, g=admilparant} and {77|S analysed, g=placebo} patients with paired data: down {1.9|M change, v=-1.9, mean, t=P26W, g=admilparant, dir=improved} ({79|n}) and {2.0|M change, v=-2.0, mean, t=P26W, g=placebo, dir=improved} ({77|n}); those with 20% improvement or more, {31|M responders, t=P26W, g=admilparant, dir=improved}% and {33|M responders, t=P26W, g=placebo, dir=improved}%.

Orthostatic hypotension affected {9|A orthostatic hypotension, n, g=admilparant, of=84} of {84|S randomised, g=admilparant} taking admilparant and {3|A orthostatic hypotension, n, g=placebo, of=84} of {84|S randomised, g=placebo} taking placebo. Diarrhea was counted in {13|A diarrhea, n, g=admilparant, of=84; A diarrhea, n, g=placebo, of=84} patients per arm.

"On skin they tied. On lungs it was a clear win," said presenter Ola Bergstrom, MD, PhD. Discussant Kim Yeo, MD, wondered about the 41% on nintedanib, who seemed to profit less. The drug is also in two trials of idiopathic pulmonary fibrosis, with 1,185 and 1,092 people.
=== covid-shots-j4 | news | cross-sectional survey
COVID boosters: what {1,043|S enrolled} of you told us

In the spring we asked members about their third or fourth dose. {One thousand and forty-three|S enrolled} of you took part, and we thank every single one.

Arm pain was ticked by {61|A arm pain, pct, of=1043}%, tiredness by {48|A tiredness, pct, of=1043}%, chills by {19|A chills, pct, of=1043}%. Myocarditis, diagnosed in a hospital, was ticked by {two|A myocarditis, n, of=1043} people. A flare of the disease was suspected by 8%; whether it really was one, a form cannot tell.

Who are you? Women, to {91|X fp, of=1043}%; people with limited disease, to {63|T limited, pct, of=1043}%, or with diffuse, to {30|T diffuse, pct, of=1043}%, the others unsure. The average age is 60, and you have had the illness for 13 years.

Our questionnaire did not cover the skin, as a skin score needs a doctor's hands. For comparison, Petrosian 2022 examined {57|S analysed, @Petrosian 2022} patients ahead of the booster and again {one|W month, assess, @Petrosian 2022} month later: mean mRSS {8.8|M score, mean, t=baseline, @Petrosian 2022} and {8.7|M score, mean, t=P1M, dir=stable, @Petrosian 2022}.
=== lenabasum-bank-j4 | news | randomised trial
Skin fared well in both arms, and that sank the drug

How can a trial fail when almost everybody improves? Ask Bexley Bio, whose oral agent BX-71 was tried in scleroderma on top of whatever else doctors saw fit to prescribe.

{Three hundred and twelve|S randomised} patients with {diffuse|T diffuse, all} disease were divided into groups of {104|S randomised, g=5 mg; S randomised, g=20 mg; S randomised, g=placebo}: 5 mg, 20 mg, placebo. One year in ({52|W week, assess} weeks), the skin score was lower by {6.7|M change, v=-6.7, mean, t=P52W, g=5 mg, dir=improved}, {7.3|M change, v=-7.3, mean, t=P52W, g=20 mg, dir=improved} and {8.1|M change, v=-8.1, mean, t=P52W, g=placebo, dir=improved} points, in that order. Patients who began mycophenolate shortly before had the deepest falls of all.

Dizziness: {14|A dizziness, pct, g=5 mg, of=104}%, {22|A dizziness, pct, g=20 mg, of=104}%, {7|A dizziness, pct, g=placebo, of=104}%. Dry mouth: {5|A dry mouth, pct, g=5 mg, of=104}%, {9|A dry mouth, pct, g=20 mg, of=104}%, {4|A dry mouth, pct, g=placebo, of=104}%. Deaths: {two|A death, n, g=5 mg, of=104}, {none|A death, absent, g=20 mg}, {three|A death, n, g=placebo, of=104}.

"We designed for a placebo group that would get 3 points better, and it got 8 points better," chief executive Dana Pryce said in a call with analysts. Some 40 of the 95 staff will have to go.
=== fat-graft-hosp-j4 | news | open-label trial
Fat from the thigh, lips that close again

Marseille's plastic surgeons move fat from where it is plentiful to where scleroderma has eaten it away. Fifteen milliliters go into the lips and cheeks at a sitting.

{Twenty|S treated; X f} women with the illness have been operated on so far. At {six|W month, assess} months {18|S analysed} were examined again: the mouth opened 3 mm wider, saliva flowed more freely, and the mouth handicap scale stood at 19 rather than 27 (p=0.001). With their limbs nothing had been done, and the Rodnan score, {11.5|M score, mean, t=baseline} at the time of surgery, was {11.9|M score, mean, t=P6M, dir=worsened, sig=0} (p={0.61|p}).

{Thirteen|T limited, n, of=20} had the limited type. Bruises are a matter of course: {nineteen|A bruise, n, of=20} of the {twenty|S treated} had them. Lumps had to be massaged away in {four|A lump, n, of=20}. Cold sores flared in {two|A cold sore, n, of=20}. {No vessel was blocked|A blocked vessel, absent}, which is what surgeons fear most.

"I can hold a straw," says Mme Arnaud, 47. The intervention lasts an hour under local anesthesia and is paid for by the state. Waiting time at present: nine months.
=== pamrev-release-j4 | news | randomised trial
Pharmacor: CTGF antibody misses in scleroderma lung, skin data mixed

TORONTO, June 30 – Pharmacor Inc. (TSX: PHC) announced today that pamrevlumab did not slow the loss of lung capacity in adults with systemic sclerosis.

In the PRAXIS study {92|S randomised} patients at 27 sites were randomized to pamrevlumab ({n=61|S randomised, g=pamrevlumab}) or placebo ({n=31|S randomised, g=placebo}) for {48|W week, treat} weeks. FVC declined by 96 mL and 104 mL.

Modified Rodnan skin score was an exploratory measure. At week {24|W week, assess} its median was {14|M score, median, t=P24W, g=pamrevlumab, dir=improved} in the pamrevlumab arm, which had begun at {18|M score, median, t=baseline, g=pamrevlumab}; in the placebo arm, which had begun at {17|M score, median, t=baseline, g=placebo}, it was {15|M score, median, t=P24W, g=placebo, dir=improved}. By week {48|W week, assess} any advantage was gone, both medians standing at {13|M score, median, t=P48W, g=pamrevlumab, dir=improved; M score, median, t=P48W, g=placebo, dir=improved}.

Adverse events of any kind: {90|A any adverse event, pct, g=pamrevlumab, of=61}% and {94|A any adverse event, pct, g=placebo, of=31}%. Pneumonia was reported in {four|A pneumonia, n, g=pamrevlumab, of=61} patients receiving pamrevlumab and {three|A pneumonia, n, g=placebo, of=31} receiving placebo. {One|A death, n, g=placebo, of=31} placebo patient died. {No neutralizing antibodies|A neutralizing antibodies, absent} were detected.

"We thank the patients and their families," said Leonard Fisch, Ph.D., interim CEO. Pharmacor has cash for 14 months.
=== acupunct-mag-j4 | news | randomised trial
Needles against the cold

Acupuncture for Raynaud's is as old as the hills. As for proof, there has been little, and what the university of Graz publishes now will not settle the matter.

{Thirty-five|S randomised} people with scleroderma lay down on the couch once a week for {ten|W week, treat} weeks. By the toss of a coin, {eighteen|S randomised, g=real} were pricked where tradition demands ("real"), {seventeen|S randomised, g=sham} somewhere else ("sham"). {Thirty-three|X f, of=35} of the {35|S randomised} were women. Neither they nor the doctor who counted their attacks knew which was which.

From 17 attacks a week the first group came down to 11, the second from 16 to 12. The difference may well be luck (p = 0.18). Their skin score showed {no movement in either group|M change, nov, t=P10W, g=real, dir=stable; M change, nov, t=P10W, g=sham, dir=stable} between the first day and week {10|W week, assess}.

Small bleeds occurred in {six|A small bleed, n, g=real, of=18} after real and in {four|A small bleed, n, g=sham, of=17} after sham needles, and {one|A fainting, n, g=real, of=18} of the first-named fainted.

Sabine, 51, from the sham group, is content all the same: "Ten afternoons on a warm couch! I'd sign up tomorrow." Health insurers in Austria contribute 30 euros per session.
=== tociliz-biosim-j4 | news | randomised trial
Copycat tocilizumab as good as the original in scleroderma, Hungarian team says

BUDAPEST (MTV Med) - Skin and lung behave no differently with a biosimilar of tocilizumab, a noninferiority trial has found.

Of {136|S randomised} participants {68|S randomised, g=original; S randomised, g=biosimilar} each had the original or the biosimilar, 162 mg weekly. At {48|W week, assess} weeks, the mean decrease of skin score was {6.0|M change, v=-6.0, mean, t=P48W, g=biosimilar, dir=improved} with the biosimilar and {6.3|M change, v=-6.3, mean, t=P48W, g=original, dir=improved} with the original, {0.3|M difference, t=P48W, g=biosimilar, c=original, dir=stable} apart (90 percent CI {-1.3|cl} to {1.9|ch}) and well inside the margin of 2.5. Starting scores had been {19.9|M score, mean, t=baseline, g=biosimilar} and {20.4|M score, mean, t=baseline, g=original}.

{Seventy-four|T diffuse, pct, of=136} percent had diffuse disease, and {fifteen|X mp, of=136} percent were men.

Antibodies to the drug arose in 4 and 5 percent. Serious infections were {three|A serious infection, n, g=biosimilar, of=68, ser=1} and {five|A serious infection, n, g=original, of=68, ser=1} people's lot, biosimilar first. {Bowel perforation|A bowel perforation, absent} was not observed at all. Raised cholesterol was as frequent with the one ({12|A raised cholesterol, n, g=biosimilar, of=68} people) as with the other ({12|A raised cholesterol, n, g=original, of=68}).

The copy costs 38 percent less. "With what we save we can treat six where we treated four," according to lead author Zsófia Barta.
=== smokers-digest-j4 | news | prospective cohort study
Smoke and skin: scleroderma patients who quit do better

If ever you needed a reason, here is one more. Leicester's scleroderma clinic has followed {176|S enrolled} patients for {five|W year, follow} years: {81|S enrolled, g=never smokers} who never smoked, {58|S enrolled, g=former smokers} who had quit before they came, and {37|S enrolled, g=smokers} who went on smoking.

On the first visit all three looked alike, with skin scores of {10.1|M score, mean, t=baseline, g=never smokers}, {10.4|M score, mean, t=baseline, g=former smokers} and {10.0|M score, mean, t=baseline, g=smokers} (never, former, current). After {five|W year, assess} years the never smokers had {6.9|M score, mean, t=P5Y, g=never smokers, dir=improved}, the former smokers {7.2|M score, mean, t=P5Y, g=former smokers, dir=improved} and the smokers {9.7|M score, mean, t=P5Y, g=smokers, dir=improved}.

Finger ulcers were seen in 49%, 31% and 28%. Deaths in the {five|W year, follow} years: {7|A death, n, g=smokers, of=37}, {6|A death, n, g=former smokers, of=58} and {8|A death, n, g=never smokers, of=81}.

Roughly 14% of adults in Britain smoke. The stop-smoking line (freephone, 8 am to 8 pm) trebles your chance. "My fingers pinked up in three weeks," says Derek, 49, who quit after 31 years.
=== gefapix-asco-j4 | news | open-label trial
From blood cancer to scleroderma: ruxolitinib in ten Danes

AARHUS -- Ten Danes is not many. Yet the Danes in question, all with skin as hard as a board, are the first with scleroderma to have taken ruxolitinib, 10 mg twice daily, in a formal study.

{Ten|S treated} began; {eight|S completed} saw it through to week {26|W week, assess}. All had {diffuse|T diffuse, all} disease. {Six|X f, of=10} were women and {four|X m} men.

Over the {26|W week, assess} weeks the mean mRSS sank from {26.3|M score, mean, t=baseline} to {17.9|M score, mean, t=P26W, dir=improved, sig=1} in those {eight|n} ({P=0.01|p}). In relative terms that makes {32|M percent_change, v=-32, mean, t=P26W, dir=improved} percent. One of them, a carpenter, can hold a hammer again.

Anemia was the rule ({seven|A anemia, n, of=10}), thrombocytopenia the exception ({two|A thrombocytopenia, n, of=10}). {One|A shingles, n, of=10} had shingles. Those who left did so because of anemia (a man of 66) and a {pulmonary embolism|A pulmonary embolism, named} (a woman of 58), which makes {two|A discontinuation due to adverse event, n, of=10} withdrawals for side effects.

A controlled trial with 48 patients is to open in March in Aarhus, Odense and Malmö.
=== honey-dressing-j4 | news | randomised trial
Honey or hydrocolloid? Ulcer dressings compared

Pharmacy Times Online. Medical honey from New Zealand heals finger ulcers in scleroderma no faster than an ordinary hydrocolloid, but patients prefer the hydrocolloid. Two dozen clinics in the UK and Ireland randomised {104|S randomised} people and 131 ulcers.

Healed at {eight|W week, assess} weeks: 52% of the ulcers under honey, 55% of those under hydrocolloid. Of the people, {51|S randomised, g=honey} belonged to the honey group; {44|S completed, g=honey} of them kept all their appointments. In the hydrocolloid group, which numbered {53|S randomised, g=hydrocolloid}, {50|S completed, g=hydrocolloid} did.

Stinging annoyed {29|A stinging, n, g=honey, of=51} of the {51|S randomised, g=honey}, maceration {10|A maceration, n, g=hydrocolloid, of=53} of the {53|S randomised, g=hydrocolloid}. Infection needing antibiotics was as rare in one group ({four|A wound infection, n, g=honey, of=51}) as in the other ({four|A wound infection, n, g=hydrocolloid, of=53}). {Amputations|A amputation, absent}: none.

Diffuse disease, with its higher risk of ulcers, was known in {39|T diffuse, n, of=104} of the {104|S randomised}. The skin score (mean {12.7|M score, mean, t=baseline}, SD {8.9|sd}) was taken once, before the first dressing.

Honey: £3.10 per dressing. Hydrocolloid: 65 pence.
=== vibration-news-j4 | news | cross-sectional study
Chain saws, drills and scleroderma

Anybody who has worked with a jackhammer knows white fingers. Whether vibration makes true scleroderma worse is another matter, and Finnish researchers have looked into it.

Among {214|S enrolled} patients in Oulu and Turku, {29|S enrolled, g=vibration} had used vibrating tools in their job. They were men in the main ({26|X m, g=vibration, of=29} of {29|S enrolled, g=vibration}); in the {185|S enrolled, g=no vibration} patients with no vibration at work {21|X m, g=no vibration, of=185} were.

The skin was scored once. With vibration the median was {9|M score, median, g=vibration, c=no vibration, sig=1, #v} (range {2|min} to {38|max}), without it {6|M score, median, g=no vibration} (range {0|min} to {44|max}), and p was {0.04|p#v}; but once sex had been taken into account, p rose to 0.37. Finger ulcers, past or present, were found in 59% and 33%.

Diffuse cutaneous disease was noted in {10|T diffuse, n, g=vibration, of=29} of those with vibration and {44|T diffuse, n, g=no vibration, of=185} of those without.

"It is the men, not the machines," is how occupational physician Jari Koskela reads this. In Finland about 900 people have scleroderma; the sick-leave fund pays for heated gloves on prescription, two pairs a year.
=== il2-inhal-j4 | news | randomised trial
Treprostinil capsule heals scleroderma ulcers late, if at all

(Fingers in Focus, newsletter of the patients' network)

It took a while, but the results of DUAL-2 are out. {One hundred and forty-eight|S randomised} of us took part, and the capsule did not win.

To recap: {73|S randomised, g=treprostinil} had slow-release treprostinil, {75|S randomised, g=placebo} had placebo, for {20|W week, treat} weeks, and what counted was the ulcer area. It shrank by 0.43 and 0.31 square centimetres (p = 0.2).

Skin? The mRSS {did not differ|M difference, nov, g=treprostinil, c=placebo, dir=stable} between treatments. {Twenty-three|S withdrawn, g=treprostinil} people came off treprostinil early and {nine|S withdrawn, g=placebo} came off placebo, among them {fifteen|A discontinuation due to adverse event, n, g=treprostinil, of=73} and {two|A discontinuation due to adverse event, n, g=placebo, of=75} owing to side effects. What were these? Headache in {71|A headache, pct, g=treprostinil, of=73}% against {38|A headache, pct, g=placebo, of=75}%, diarrhoea in {52|A diarrhoea, pct, g=treprostinil, of=73}% against {17|A diarrhoea, pct, g=placebo, of=75}%, jaw pain in {33|A jaw pain, pct, g=treprostinil, of=73}% against {5|A jaw pain, pct, g=placebo, of=75}%.

Mean age was 50. The oldest of our members in the trial, Ingrid, 79, stuck it out: "I was on sugar pills, as it turned out." The company will not pursue approval.
=== allog-blood-j4 | news | case report
Sister's marrow frees a young man from scleroderma

BLOOD & BONE WEEKLY. {One|S enrolled; X m} man, 24 years old, has been cured of scleroderma, his doctors in Ulm dare to say, by a graft of bone marrow from his sister. He had had {diffuse|T diffuse, all} disease with kidney damage and had not responded to five drugs.

His skin score was {44|M score, t=baseline} out of 51 on the day he was admitted. At day {100|W day, assess} it had shrunk to {31|M score, t=P100D, dir=improved}, at {one|W year, assess} year to {12|M score, t=P1Y, dir=improved}, at {three|W year, assess} years to {3|M score, t=P3Y, dir=improved}. He is off all drugs.

The way there was rough. {Sepsis|A sepsis, named} in the second week, {graft-versus-host disease|A graft-versus-host disease, named} of the skin in the seventh, and a {reactivation of cytomegalovirus|A cytomegalovirus reactivation, named} in between kept him in hospital for 71 days.

"One patient is an anecdote," concedes hematologist Jonas Reiter, "but what an anecdote." Transplants from another person carry a risk of dying of 10 to 20 percent, twice or three times that of a graft of one's own cells. In the German register some 35 such procedures for autoimmune disease are listed since 1999.
=== efzofit-release-j4 | news | randomised trial
aTyr-like peptide shows dose effect on scleroderma skin, says Marlowe Sciences

Marlowe Sciences plc (AIM: MSC) is pleased to report on its peptide MS-402.

Highlights
• {54|S randomised} patients randomised: 1 mg/kg ({18|S randomised, g=1 mg/kg}), 3 mg/kg ({18|S randomised, g=3 mg/kg}), placebo ({18|S randomised, g=placebo})
• Modified Rodnan skin score at week {24|W week, assess} down by {12|M percent_change, v=-12, mean, t=P24W, g=placebo, dir=improved}% (placebo), {19|M percent_change, v=-19, mean, t=P24W, g=1 mg/kg, dir=improved}% (1 mg/kg) and {33|M percent_change, v=-33, mean, t=P24W, g=3 mg/kg, c=placebo, dir=improved, sig=1, #hi}% (3 mg/kg; {p=0.02|p#hi} vs placebo), mean values
• {No deaths|A death, absent} and {no treatment-related serious adverse events|A treatment-related serious adverse event, absent, ser=1, rel=1}
• Injection-site reactions in {2|A injection-site reaction, n, g=placebo, of=18}, {5|A injection-site reaction, n, g=1 mg/kg, of=18} and {11|A injection-site reaction, n, g=3 mg/kg, of=18} patients, lowest dose first

Dr Neil Ashworth, Chief Scientific Officer, commented: "A dose response is what regulators like to see. {Fifty|S completed} of the {54|S randomised} stayed until the last visit, and the four who didn't had moved house, changed jobs or, in one case, become grandmother to twins."

Disease duration was 2.1 years on average; {50|T diffuse, n, of=54} had diffuse and {4|T limited, n, of=54} limited skin disease. The interim dividend is unchanged at 1.2 pence. Nominated adviser: Peel & Partners.
=== curcumin-india-j4 | news | randomised trial
Turmeric against thick skin? Pune trial says maybe

PUNE: It colors rice and, if doctors in this city are right, may take some of the stiffness out of scleroderma. Two grams of curcumin a day, or starch of the same yellow, went for {24|W week, treat} weeks to {70|S enrolled} patients at Sassoon General.

By lottery, {35|S randomised, g=curcumin} came to swallow curcumin and {35|S randomised, g=starch} starch. {Sixty-three|X f, of=70} were women; the age was between 19 and 61.

Skin: a score of {18.6|M score, mean, t=baseline, g=curcumin} before curcumin, {15.9|M score, mean, t=P12W, g=curcumin, dir=improved} after {12|W week, assess} weeks, {14.0|M score, mean, t=P24W, g=curcumin, c=starch, sig=1, dir=improved, #c} after {24|W week, assess}. Before starch {17.8|M score, mean, t=baseline, g=starch}, later {16.9|M score, mean, t=P12W, g=starch, dir=improved} and {16.1|M score, mean, t=P24W, g=starch, dir=improved}. These are means, and they parted company significantly only at the end (p = {0.03|p#c}).

Loose motions were complained of by {nine|A loose motions, n, g=curcumin, of=35} on curcumin and {three|A loose motions, n, g=starch, of=35} on starch; yellow stools by all {35|A yellow stools, n, g=curcumin, of=35} on the former. {Five|S withdrawn} patients did not come back after the monsoon.

"It isn't the spice in your dal," warned Dr Vaishali Kulkarni. "You'd have to eat half a kilo."
=== sotatercept-pah-j4 | news | randomised trial
Lung-pressure drug helps scleroderma hearts too

By our medical correspondent

Of all the people whose lung arteries narrow, those with scleroderma do worst. It has now been shown for them alone that sotatercept, injected every three weeks, is worth having.

The trial was small by the standards of cardiology: {58|S randomised} patients, {29|S randomised, g=sotatercept; S randomised, g=placebo} to a side. {Fifty-four|X f} were female and {four|X m} male. {Fifty|T limited, n, of=58} had limited and {eight|T diffuse, n, of=58} had diffuse disease. At week {24|W week, assess} they could walk 28 metres farther than at first, or, if they were on placebo, 3 metres less far (p = 0.004).

The skin, thin from the start in most, was not expected to alter and did not: {4.2|M score, mean, t=baseline, g=sotatercept}, then {4.1|M score, mean, t=P24W, g=sotatercept, dir=stable} on the drug; {4.6|M score, mean, t=baseline, g=placebo}, then {4.5|M score, mean, t=P24W, g=placebo, dir=stable} on placebo.

Nosebleeds were had by {12|A nosebleed, n, g=sotatercept, of=29} and {5|A nosebleed, n, g=placebo, of=29} patients. New red spots, telangiectasia, which scleroderma causes anyhow, by {ten|A telangiectasia, n, g=sotatercept, of=29} and {three|A telangiectasia, n, g=placebo, of=29}. {Two|A death, n, g=placebo, of=29} of the patients on placebo died and {one|A death, n, g=sotatercept, of=29} on sotatercept did.

A vial costs £6,150.
=== mediter-diet-j4 | news | cross-sectional survey
What do you eat? Scleroderma and the Mediterranean table

Olives, beans, fish on Fridays. Naples has asked {287|S enrolled} people with scleroderma how closely they keep to it, on a scale from 0 to 14. On average they scored 8.1, a little below the neighbors.

Those at nine or above had gentler disease on the whole. Their hand function was better by 0.3 points. Their skin was not thinner, though: comparing them with the rest, the mean mRSS {was practically the same|M difference, nov, mean, g=nine or above, c=the rest, dir=stable} ({7.0|M score, mean, g=nine or above} and {7.2|M score, mean, g=the rest}).

Limited scleroderma was what {72|T limited, pct, of=287}% had, diffuse what {21|T diffuse, pct, of=287}% had; the rest were called sine scleroderma or not yet sorted. The women among them came to {91|X fp, of=287}%.

One in nine had lost 5 kilos or more within six months, chiefly people with reflux, and this is what worries dietitian Assunta Greco. "Don't cut out food groups on your own," she pleads. "Come and see us." Her ten recipes for a small mouth, all of them soft, are on page 22.
=== anifro-next-j4 | news | randomised trial
Interferon blockade: week {52|W week, assess} skin data "cleaner than we dared hope"

PARIS — The type I interferon receptor is a target again. Sifalimab (not to be mixed up with its lupus cousin) beat placebo on skin in a phase 2b trial, said Claire Montaigne, MD, of Bordeaux, at a plenary session.

Trial physicians enrolled {218|S enrolled} patients. After a run-in, {201|S randomised} were randomized 2:1, making {134|S randomised, g=sifalimab} for sifalimab and {67|S randomised, g=placebo} for placebo.

Adjusted mean mRSS change from baseline, week {28|W week, assess}: {-5.1|M change, ls_mean, t=P28W, g=sifalimab, dir=improved} vs {-3.0|M change, ls_mean, t=P28W, g=placebo, dir=improved} (difference {-2.1|M difference, ls_mean, t=P28W, g=sifalimab, c=placebo, dir=improved, sig=1}; 95% CI {-3.7|cl} to {-0.5|ch}; P={.011|p}). Week {52|W week, assess}: {-7.7|M change, ls_mean, t=P52W, g=sifalimab, dir=improved} vs {-4.2|M change, ls_mean, t=P52W, g=placebo, dir=improved} (difference {-3.5|M difference, ls_mean, t=P52W, g=sifalimab, c=placebo, dir=improved, sig=1}; 95% CI {-5.3|cl} to {-1.7|ch}; P{<.001|p}).

Herpes zoster is the class effect, and there it was: {9|A herpes zoster, pct, g=sifalimab, of=134}% vs {1.5|A herpes zoster, pct, g=placebo, of=67}%. None of it spread. Bronchitis: {11|A bronchitis, pct, g=sifalimab, of=134}% vs {10|A bronchitis, pct, g=placebo, of=67}%.

"Vaccinate first," Montaigne told a packed hall of 2,000. She has received fees from six companies.
=== shockwave-j4 | news | open-label trial
Sound waves on scarred hands: Sendai pilot

Kidney stones are shattered by them; in Sendai they are aimed, at a tenth of the energy, at hands hardened by scleroderma. It takes 20 minutes per hand, and there is no anesthetic.

For the pilot {fifteen|S enrolled} outpatients put their names down. {Eleven|T limited, n, of=15} had the limited cutaneous subset and {four|T diffuse, n, of=15} the diffuse one. They came nine times in {ten|W week, treat} weeks. All {15|S completed} kept coming.

Ulcers on the fingertips, which numbered 5.1 per head in the beginning, numbered 3.0 {nine|W week, assess} weeks from the start and 2.4 after {twenty|W week, assess}. The skin score for the whole body wandered from {16|M score, median, t=baseline} to {15|M score, median, t=P9W, dir=improved} to {16|M score, median, t=P20W, dir=stable} at these visits (medians).

{No adverse events|A any adverse event, absent} whatsoever were reported by anyone.

"I was skeptical, and I still am, a little," says Dr. Kenji Abe, who would like to treat 60 people, half of them with the machine switched off. Six companies make such machines; prices start at ¥9 million.
=== hcv-statin-j4 | news | registry study
Statins and scleroderma mortality: signal from Sweden

Swedes with scleroderma who are on a statin live longer, if one believes a register in which nothing was left to the patients' memory. {Seven hundred and two|S enrolled, g=statin} users were set against {1,404|S enrolled, g=non-users} non-users of the same age and sex, and followed for {5.2|W year, follow, median} years in the median.

In that period {119|A death, n, g=statin, of=702} users ({17.0|A death, pct, g=statin, of=702}%) died and {313|A death, n, g=non-users, of=1404} non-users ({22.3|A death, pct, g=non-users, of=1404}%), hazard ratio 0.76 (95% CI 0.61-0.93). Muscle pain brought {31|A muscle pain, n, g=statin, of=702} users to a doctor; rhabdomyolysis was diagnosed in {one|A rhabdomyolysis, n, g=statin, of=702}.

Registers know nothing of skin. That gap is filled, in part, by the trial of Lundgren 2018. In it {84|S randomised, @Lundgren 2018} people were randomised to atorvastatin or placebo; over {40|W week, assess, @Lundgren 2018} weeks the mean mRSS changed by {-1.2|M change, mean, t=P40W, g=atorvastatin, dir=improved, @Lundgren 2018} and {-0.9|M change, mean, t=P40W, g=placebo, dir=improved, @Lundgren 2018}.

"I would not start a statin for this," says epidemiologist Eva Norrby, "but I would not stop one either." Women accounted for {84|X fp}% of the persons in the register sample.
=== ritux-preg-wire-j4 | news | retrospective cohort study
Rituximab given early or late: Dutch clinics look back

ROTTERDAM (Polderpers) - It is better not to wait. Scleroderma patients who had rituximab within 18 months of the first symptom ended up with thinner skin than those who had it later, according to records of {97|S enrolled} patients from five hospitals.

Early starters numbered {41|S treated, g=early starters}, late starters {56|S treated, g=late starters}. All 97 had {diffuse|T diffuse, all} disease. The former were {6.9|M change, v=-6.9, mean, t=P1Y, g=early starters, c=late starters, dir=improved, sig=1, #es} points lower in the mean at {one|W year, assess} year than on day one, the latter {3.2|M change, v=-3.2, mean, t=P1Y, g=late starters, dir=improved}, and a p of {0.007|p#es} is given for the comparison. The difference in lung function was of no note (p=0.44).

Serious infections hit {five|A serious infection, n, g=early starters, of=41, ser=1} and {eleven|A serious infection, n, g=late starters, of=56, ser=1}, respectively. Late-onset neutropenia was found in {one|A late-onset neutropenia, n, g=early starters, of=41} and {three|A late-onset neutropenia, n, g=late starters, of=56}. {Three|A death, n, g=late starters, of=56} late starters died; {none|A death, absent, g=early starters} of the others.

"Not a trial, mind you," says Marjolein Bos. "The late ones were also sicker." On average they were 54 years old, eight years older.
=== sildenafil-baby-j4 | news | randomised trial
Ask the doctor: riociguat, selexipag, tadalafil... which for ulcers?

*A reader from Leiden wants to know what the evidence is for tadalafil.*

Thin, dear reader, but here it is. In Lucknow {53|S randomised} people with scleroderma already on other tablets got tadalafil, 20 mg every other day, or placebo by lot, {27|S randomised, g=tadalafil} and {26|S randomised, g=placebo} of them. {Forty-nine|S analysed} had a second assessment after {eight|W week, assess} weeks.

New ulcers came up on one tadalafil patient and on 9 with placebo. Life's daily tasks went better as well. The skin score fell slightly: by {1.9|M change, v=-1.9, t=P8W, g=tadalafil, dir=improved} points, against {1.1|M change, v=-1.1, t=P8W, g=placebo, dir=improved} points.

Harm? Headache in {seven|A headache, n, g=tadalafil, of=27} with tadalafil, backache in {three|A backache, n, g=tadalafil, of=27}. {Nobody|A discontinuation due to adverse event, absent} stopped for it. 

Would I give it to you? If your pressure is above 100, and if you are not on nitrates, yes. It's off-label, about €25 a month, and it takes four weeks to notice. Three out of my 12 patients on it swear by it; four noticed nothing.
=== anakinra-lett-j4 | news | open-label trial
{Six|W week, treat} weeks of daily jabs: gout drug tried on scleroderma hands

Patients' Voice, Winter. {Nineteen|S treated} of you took part when the Royal Free's neighbors across the Thames tried anakinra for swollen, inflamed scleroderma hands. The needle is small, but it comes every day, for {six|W week, treat} weeks in this case.

Pain on a ten-point scale lessened from 6.4 to 4.1. The nurses' skin scores, we hear, also lessened, with an average of {2.3|M change, v=-2.3, mean, t=P6W, dir=improved, sig=1} points (95% CI {0.6|ch, v=-0.6} to {4.0|cl, v=-4.0}), as measured on the day of the last jab, week {six|W week, assess}. When everyone was called back at week {18|W week, assess}, what had been won was lost again: an average of {13.9|M score, mean, t=P18W, dir=stable} then, {13.8|M score, mean, t=baseline} at the outset.

Itchy lumps where the needle went in, injection-site reactions in other words, were seen in {15|A injection-site reaction, n, of=19} of {19|S treated}. {Two|A discontinuation due to adverse event, n, of=19} found them so bad that they stopped, and {one|S withdrawn} more stopped without giving any reason. {Serious infections|A serious infection, absent, ser=1} did not arise.

Eleven were taking mycophenolate throughout. "I've kept the sharps bin as a souvenir," writes Pauline from Croydon, 66.
=== myco-stop-j4 | news | randomised trial
To stop or not to stop: mycophenolate after four good years

WASHINGTON -- Patients with diffuse scleroderma who have done well on mycophenolate can come off it, but a quarter will wish they had not, a withdrawal trial suggests.

Stable patients, {110|S enrolled} in number, signed consent; {104|S randomised} were randomized. To go on with the drug fell to {52|S randomised, g=continue}, and as many ({52|S randomised, g=stop}) were to stop over eight weeks. Everybody had {diffuse|T diffuse, all} disease.

Worsening of skin, defined as a gain of 5 or more points and 25 percent, was seen in {3|M responders, n, t=P60W, g=continue, dir=worsened} of the "continue" and {13|M responders, n, t=P60W, g=stop, dir=worsened} of the "stop" group by week {60|W week, assess}. The mean score of the former hardly moved ({8.8|M score, mean, t=baseline, g=continue}, {8.6|M score, mean, t=P60W, g=continue, dir=stable}); that of the latter crept up from {8.5|M score, mean, t=baseline, g=stop} to {10.7|M score, mean, t=P60W, g=stop, dir=worsened}.

Infections were the flip side: {29|A infection, n, g=continue, of=52} with the drug, {17|A infection, n, g=stop, of=52} without. Shingles in {4|A shingles, n, g=continue, of=52} and {none|A shingles, absent, g=stop}. {One|A death, n, g=stop, of=52} person who had stopped died of {heart failure|A heart failure, named, g=stop, sev=fatal}.

"Now we have something to tell people," said Susan Whitcombe, MD. In the first year after stopping, she sees them every three months.
=== galvanic-j4 | news | randomised trial
Can a low-level electric current through the palm heal ulcers?

Charged pads, salt water and 20 minutes a day: this was the treatment on offer at three wound clinics in Texas. {Sixty-nine|S screened} people asked about it, and {forty-four|S randomised} met the terms. Of them {twenty-two|S randomised, g=current; S randomised, g=no current} had the current turned on and as many had it left off (no current).

{Thirty-eight|X f, of=44} of the {44|S randomised} were women. One ulcer per person was photographed. At {twelve|W week, assess} weeks, 14 ulcers were closed with current, 8 without (p = 0.07).

What about unwanted effects? Tingling, which some liked, {17|A tingling, n, g=current, of=22} and {nine|A tingling, n, g=no current, of=22}. Burns of the size of a pinhead, {three|A burn, n, g=current, of=22} and {none|A burn, absent, g=no current}. {One|A discontinuation due to adverse event, n, g=current, of=22} woman stopped the current on account of hers.

Everything else stayed as it was. That goes for strength, for attacks of Raynaud's, and for the total skin score (mean change {-0.3|M change, mean, t=P12W, g=current, dir=stable, #a} and {-0.2|M change, mean, t=P12W, g=no current, dir=stable, #b}, standard deviations {2.0|sd#a} and {2.2|sd#b}).

The pads cost $38 a pair and last a month. Don't try it with a pacemaker.
=== ambr-ili-j4 | news | randomised trial
Prostacyclin pump at home, three days in every month

HELSINKI. A pump the size of a phone lets scleroderma patients have iloprost in the living room. The question was if home is as good as hospital. {Ninety-six|S randomised} Finns, Swedes and Estonians were put into two groups, home ({48|S randomised, g=home}) and hospital ({48|S randomised, g=hospital}), for {six|W month, treat} months.

Attacks per week went down by 5.8 at home and 5.5 in hospital. There were 0.9 and 1.0 new ulcers. And skin? {10.2|M score, mean, t=baseline, g=home} to {9.4|M score, mean, t=P6M, g=home, dir=improved} at home, {11.0|M score, mean, t=baseline, g=hospital} to {10.1|M score, mean, t=P6M, g=hospital, dir=improved} in hospital, after {six|W month, assess} months, on average.

Infusion-site pain was had by {31|A infusion-site pain, n, g=home, of=48} of {48|S randomised, g=home} at home (skin) and by {nine|A infusion-site pain, n, g=hospital, of=48} of {48|S randomised, g=hospital} in hospital (vein). Headache: {22|A headache, n, g=home, of=48}, {30|A headache, n, g=hospital, of=48}. Hypotension: {1|A hypotension, n, g=home, of=48}, {6|A hypotension, n, g=hospital, of=48}. {Five|S withdrawn, g=home} gave the pump back; {four|S withdrawn, g=hospital} no longer turned up in hospital.

Limited disease prevailed ({79|T limited, pct, of=96}%). Savings: €2,700 per patient. "I watch the hockey while it drips," says Arto, 57.
=== romosoz-bone-j4 | news | randomised trial
A digest from the bone congress

1. Denosumab and calcium lumps. Does a bone drug dissolve the lumps of chalk under the skin in scleroderma? {Twenty-nine|S randomised} women were randomised to denosumab ({15|S randomised, g=denosumab}) or zoledronate ({14|S randomised, g=zoledronate}); all {29|X f} had {limited|T limited, all} disease. On CT at {eighteen|W month, assess} months, lumps had grown by 4% and 9% (p=0.25). Hypocalcemia was seen in {two|A hypocalcemia, n, g=denosumab, of=15} of the denosumab women and fever in {six|A fever, n, g=zoledronate, of=14} of the others. Skin score: {5|M score, median, t=baseline} (median of all women) before, {5|M score, median, t=P18M, dir=stable} after.

2. Sodium thiosulfate. Marchetti 2020 dabbed it on the lumps of {28|S treated, @Marchetti 2020} patients with scleroderma for {six|W month, treat, @Marchetti 2020} months; 19 lumps softened. Irritation of the skin ({eight|A skin irritation, n, of=28, @Marchetti 2020}) was mild.

3. Warfarin. An old idea, tested by Pugh 1987 in {four|S treated, @Pugh 1987} patients. Nothing shrank; {one|A bleeding, n, of=4, @Pugh 1987} bled.

The congress drew 3,100 delegates to Rotterdam. Number 4, on vitamin K2, had to be cancelled.
=== bcl2-nav-j4 | news | open-label trial
Venturing on senolytics: low-dose navitoclax in three steps

BOSTON (BioDaily) – Can one kill the cells that scar? Seneca Rx has begun to find out. The first {fourteen|S treated} people with {diffuse|T diffuse, all} systemic sclerosis have received navitoclax, with doses of 25 mg in {four|S treated, g=25 mg}, 50 mg in {five|S treated, g=50 mg} and 100 mg in {five|S treated, g=100 mg}, {four|W week, treat} weeks on end.

Thrombocytopenia, expected from oncology, was found in {none|A thrombocytopenia, absent, g=25 mg} at the first, {one|A thrombocytopenia, n, g=50 mg, of=5} at the second and {four|A thrombocytopenia, n, g=100 mg, of=5} at the third step, at which point the committee said stop. {No bleeding|A bleeding, absent} ensued.

Now for the interesting part. Skin scores, read by a blinded dermatologist at week {eight|W week, assess}, had fallen with 25 mg by {1|M change, v=-1, median, t=P8W, g=25 mg, dir=improved}, with 50 mg by {4|M change, v=-4, median, t=P8W, g=50 mg, dir=improved} and with 100 mg by {5|M change, v=-5, median, t=P8W, g=100 mg, dir=improved} (median). Interferon genes in the blood were 22% quieter.

"You won't see me waving flags after fourteen patients," chief scientist Lena Grzyb told BioDaily. A second study, with 36 people and placebo, starts in June. Seneca has raised $41 million in series B.
=== thymo-canada-j4 | news | retrospective cohort study
Transplant centre celebrates its fiftieth scleroderma patient

CALGARY — When Wendy Arsenault rang the brass bell on Friday she was number {50|S treated}. Fifty people with scleroderma have by now had their own stem cells returned to them at Foothills, and the hospital took the opportunity to look back at the first {forty|S analysed}.

All {forty|S analysed}, {26|X f, of=40} women and {14|X m, of=40} men, had {diffuse|T diffuse, all} skin disease, with a mean skin score of {30.5|M score, mean, t=baseline}. After {one|W year, assess} year that score was {17.1|M score, mean, t=P1Y, dir=improved}; after {two|W year, assess}, {12.8|M score, mean, t=P2Y, dir=improved}; after {five|W year, assess}, {10.9|M score, mean, t=P5Y, dir=improved}, the last from {twenty-two|n} patients.

{Three|A treatment-related death, n, of=40, rel=1} died of the treatment itself, all before 2016, and {two|A death from progressive disease, n, of=40} more from progressive disease. Fever while the white cells were low, called febrile neutropenia, is suffered by nearly everyone ({37|A febrile neutropenia, n, of=40}). Thyroid trouble developed later in {six|A thyroid disease, n, of=40}.

"We do a heart catheter on everybody now," says Dr. Jan Storek's successor. The waiting list stands at 11. Ms. Arsenault, 39, is back at her bakery, three mornings a week.
=== secret-il17-j4 | news | randomised trial
Bimekizumab: no rush for the exit

Fourth-quarter reports make dull reading, but page 31 of Uxbridge Biopharma's holds a surprise: the mid-stage trial of bimekizumab in systemic sclerosis, of which nothing had been heard for two years, was positive.

Page 31 says that {77|S randomised} people were randomised and {74|S treated} dosed, {37|S treated, g=bimekizumab; S treated, g=placebo} in either arm; that {69|X fp, of=74} percent were female; and that the mean mRSS at baseline was {20.1|M score, mean, t=baseline}. It says further that the mRSS at {16|W week, assess} weeks was {7.9|M change, v=-7.9, mean, t=P16W, g=bimekizumab, dir=improved} points lower with bimekizumab and {3.0|M change, v=-3.0, mean, t=P16W, g=placebo, dir=improved} with placebo, difference {4.9|M difference, v=-4.9, mean, t=P16W, g=bimekizumab, c=placebo, dir=improved, sig=1}, 95% CI {2.3|ch, v=-2.3} to {7.5|cl, v=-7.5}.

Footnote 4: oral candidiasis in {27|A oral candidiasis, pct, g=bimekizumab, of=37} percent and {3|A oral candidiasis, pct, g=placebo, of=37} percent; {inflammatory bowel disease|A inflammatory bowel disease, absent} in no one; {one|A suicide attempt, n, g=placebo, of=37} attempted suicide, on placebo.

Why the silence? "We were waiting for the 52-week data," a spokesman says. These are due in April. Revenue was up 6 percent to £588 million.
=== rheo-blood-j4 | news | randomised crossover trial
Cherry juice, beet juice: can the vegetable drawer warm your hands?

Beetroot is full of nitrate, which the body turns into a gas that opens vessels. {Twenty-five|S randomised} people with scleroderma in Exeter drank a shot of it daily for {two|W week, treat} weeks and, in a second spell of {two|W week, treat} weeks, a shot from which the nitrate had been filtered out. Which came first was random.

Blood flow in the thumb, measured after the hand had been in water of 15 °C, was better with the true juice by 14% (p=0.04). Attacks were not fewer, and {twenty-three|S analysed} diaries were analysed. Blood pressure dropped by 4 mmHg.

Pink urine was noticed by {21|A pink urine, n, g=true juice, of=25} drinkers of the true juice and {20|A pink urine, n, g=filtered juice, of=25} of the filtered juice. Stomach cramp was reported by {three|A stomach cramp, n, g=true juice, of=25} on the true juice. {Kidney stones|A kidney stone, absent} were not.

Female to male, the ratio was {7.3|X ratio} to 1. {Seventeen|T limited, n, of=25} had limited scleroderma, {five|T diffuse, n, of=25} diffuse, {three|T unspecified-other, n, of=25} a form that could not be classified.

Skin was not studied; two weeks would be too short. Beet juice costs £2 a shot.
=== brepocitinib-release-k3 | news | randomised trial
Lanthorn Bio: brepocitinib clears mid-stage hurdle in skin-hardening disease

CAMBRIDGE, Mass., Sept. 3 -- Lanthorn Bio (Nasdaq: LNTH) told investors on Tuesday that its once-daily capsule brepocitinib, a blocker of the enzymes TYK2 and JAK1, had bettered placebo on the measure that counted.

The CALDER study took in {111|S randomised} people whose scleroderma was of the {diffuse|T diffuse, all} sort and whose mRSS lay somewhere between 12 and 35. A random-number generator sent {38|S randomised, g=30 mg} of them to 30 mg, {36|S randomised, g=15 mg} to 15 mg and the other {37|S randomised, g=placebo} to look-alike capsules, all for {40|W week, treat} weeks. Four in five were taking mycophenolate as well.

Come week {40|W week, assess}, those on the larger dose had lost {9.4|M change, v=-9.4, ls_mean, t=P40W, g=30 mg, dir=improved} points (least squares mean; standard error {0.9|se}), those on the smaller {7.0|M change, v=-7.0, ls_mean, t=P40W, g=15 mg, c=placebo, dir=improved, #low} ({1.0|se}) and those on the dummy {5.7|M change, v=-5.7, ls_mean, t=P40W, g=placebo, dir=improved} ({0.9|se}). With 30 mg the advantage over placebo came to {3.7|M difference, v=-3.7, ls_mean, t=P40W, g=30 mg, c=placebo, dir=improved} points (95% confidence interval, {1.2|cl, v=-6.2} to {6.2|ch, v=-1.2}; p={0.004|p, sig=1}). The lesser dose did not separate (p={0.33|p#low, sig=0}).

Shingles, the old bugbear of the class, broke out in {four|A shingles, n, g=30 mg, of=38} people given 30 mg and {one|A shingles, n, g=15 mg, of=36} given 15 mg. {Nobody|A death, absent} died. Acne was seen too, in {13|A acne, pct, g=30 mg, of=38}%, {8|A acne, pct, g=15 mg, of=36}% and {3|A acne, pct, g=placebo, of=37}%, in the order given above.

A Phase 3 program of 280 patients at 90 sites is to begin in the second quarter of next year. Lanthorn ended June with $341 million in cash.
=== telitacicept-wire-k3 | news | open-label trial
Lupus drug tried on hard skin in Chengdu

CHENGDU (Sino Medical Newswire) - Doctors at a teaching hospital in Sichuan say that weekly jabs of telitacicept, licensed in China for lupus, seem to loosen the skin of patients with systemic sclerosis.

{Twenty-two|S treated} patients, {nineteen|X f, of=22} of them women, were injected with 160 mg into the belly for {seven|W month, treat} months. {Thirteen|T diffuse, n, of=22} had thickening above the elbow and were put down as diffuse; the other {nine|T limited, n, of=22} counted as limited.

How did they do? At the outset the doctors arrived at a mean Rodnan total of {20.3|M score, mean, t=baseline} (SD {7.7|sd}). By {three|W month, assess} months it had been brought to {16.1|M score, mean, t=P3M, dir=improved} (SD {7.0|sd}; p={0.02|p, sig=1}), and when the last jab had been given, at {seven|W month, assess} months, to {12.8|M score, mean, t=P7M, dir=improved} (SD {6.2|sd}; p{<0.001|p, sig=1}). Immunoglobulin G fell by 31% over the same stretch, and FVC was 79.4% before and 80.1% after.

Redness where the needle went in was mentioned by {ten|A injection site redness, n, of=22}. {Three|A upper respiratory infection, n, of=22} caught upper respiratory infections and {one|A pneumonia, n, of=22, ser=1} had pneumonia, which the doctors called serious. {Two|S withdrawn} moved to another province and were lost.

"Without a comparison arm, one sees what one wishes to see," warned Chen Yulan, who led the work. The disease is thought to strike 10 in every 100,000 Chinese adults.
=== welders-foundation-k3 | news | case-control study
What the welders told us

Some of you will remember filling in a 14-page booklet about the jobs you have had since leaving school. Here is what became of it.

The occupational clinic in Turin sat down with {204|S enrolled} members who have systemic sclerosis and with {408|S enrolled, g=controls} people of the same age and town who do not. Among the members {164|X f, of=204} were female and {40|X m, of=204} male; in the control group women numbered {328|X f, g=controls, of=408}. Limited disease prevailed ({131|T limited, n, of=204}), diffuse disease was less common ({58|T diffuse, n, of=204}), and {fifteen|T sine, n, of=204} had no thick skin at all.

Welding fumes, breathed in for at least five years, were reported by 17 of the patients and 12 of the controls. Once smoking had been allowed for, that meant odds 2.7 times as high (95% CI 1.2 to 5.9, p = 0.01). Degreasing agents came close behind at 2.2; hair dyes, so often blamed, did nothing (1.0).

The welders were no more thick-skinned than anyone else. Taken together, the {204|S enrolled} had a median skin score of {8|M score, median}, with a quarter below {4|q1} and a quarter above {15|q3}.

"I would not tell a young man to leave his trade," says Dr Paola Gribaudo. "I would tell his employer to buy extractor hoods." A longer version appears in the spring number of our quarterly, together with Raynaud tips from Bolzano. If you would like to take part in the sequel, on wood dust, ring the office between nine and noon.
=== povorcitinib-mednews-k3 | news | randomised trial
JAK1 Pill No Match for Placebo in Limited Scleroderma

-- Yet pain and fatigue seemed to yield

by Contributing Writer, November 19

CHICAGO -- People with the limited form of systemic sclerosis, for whom hardly any trial is ever run, finally got one, and it disappointed, a speaker told colleagues here.

On povorcitinib 75 mg, the pooled quality-of-life index at week {20|W week, assess} rose by 8.1 units against 6.6 on placebo (P=0.41), said Amrita Sandhu, MD, of Wayne State. Fatigue was the exception, with a 5-unit advantage (P=0.03).

{All|T limited, all} of the {74|S randomised} volunteers had limited cutaneous disease, and {91|X fp}% of them were women. {Fifty|S randomised, g=povorcitinib} had been put on the pill, {24|S randomised, g=placebo} on placebo; {44|S completed, g=povorcitinib} and {21|S completed, g=placebo}, respectively, took their last tablet as planned, {20|W week, treat} weeks after the first.

With so little thickening to begin with, there was hardly room for the modified Rodnan score to fall. It went from {5.1|M score, mean, t=baseline, g=povorcitinib} to {4.6|M score, mean, t=P20W, g=povorcitinib, dir=improved} on the active drug and from {5.4|M score, mean, t=baseline, g=placebo} to {4.9|M score, mean, t=P20W, g=placebo, dir=improved} on the sham (means; {no difference|M difference, nov, mean, t=P20W, g=povorcitinib, c=placebo, dir=stable, sig=0} by any test).

Creatine kinase went up in {six|A creatine kinase increased, n, g=povorcitinib, of=50} patients on povorcitinib. There were {no thrombotic events|A thrombotic event, absent} and {no major cardiac events|A major cardiac event, absent} in either arm. A serious infection put {one|A serious infection, n, g=placebo, of=24, ser=1} placebo patient in the hospital.

"We should not have used skin trial machinery for a disease of blood vessels," Sandhu said. Session moderator Luc Maes, MD, agreed. The study was funded by the manufacturer; Sandhu reported fees from four companies.
=== car-nk-hospital-k3 | news | open-label trial
Off-the-shelf killer cells reach our first scleroderma patients

News from the Cell Therapy Unit, Queen Adelaide Hospital

Instead of re-engineering a patient's own T cells, which takes weeks, our team thawed natural killer cells grown from donated cord blood. {Eight|S treated} people with {diffuse|T diffuse, all} systemic sclerosis have now had them, after mild chemotherapy. They were 29 to 61 years old; {five|X f, of=8} were women.

The first {four|S treated, g=low dose} had the low dose, 50 million cells a kilogram, the next {four|S treated, g=high dose} the high dose, twice that. B cells vanished from the blood in every case and stayed away for a median of 71 days.

Skin was scored by Dr Ewan Petrie, who did not know who had received what. Half a year on ({six|W month, assess} months), low-dose patients had shed {4|M change, v=-4, median, t=P6M, g=low dose, dir=improved} points in the middle of the range ({1|max, v=-1} to {9|min, v=-9}), high-dose patients {10|M change, v=-10, median, t=P6M, g=high dose, dir=improved} ({6|max, v=-6} to {15|min, v=-15}). Put differently, {all four|M responders, n, v=4, t=P6M, g=high dose, dir=improved} of the latter and {one|M responders, n, t=P6M, g=low dose, dir=improved} of the former dropped by five or more.

Cytokine release syndrome did {not|A cytokine release syndrome, absent} occur, nor did {graft-versus-host disease|A graft-versus-host disease, absent}. What we did see was fever in {three|A fever, n, of=8}, and neutropenia of grade 4 in {seven|A neutropenia, n, of=8, grade=4}, blamed on the chemotherapy.

"It's like having a pharmacy in the freezer," says ward sister Joan Adeyemi. Ten more places are open; ask your rheumatologist to write to us. Car park C is closed until April.
=== vonoprazan-digest-k3 | news | randomised crossover trial
Stomach acid and scleroderma: a newer blocker gets the better of an older one

Heartburn spoils the nights of about seven in ten people with scleroderma. Proton pump inhibitors help, but seldom enough. Vonoprazan shuts the acid pump in another way, and Japanese gastroenterologists have pitted it against esomeprazole in the same patients, one after the other.

{Thirty-four|S randomised} people entered, of whom {30|X f, of=34} were women. Each took one drug for {four|W week, treat} weeks, had two weeks' rest and went on to the other; which came first was left to chance. {Thirty-one|S completed} finished both halves.

Time with a pH under 4 shrank from 11.9% on esomeprazole to 5.2% on vonoprazan (p = 0.002). On the UCLA reflux scale the gain was 0.21 points. The patients' hearts were set, however, on sleep: 19 slept through on vonoprazan, 11 on its rival.

What about side effects? Loose motions came to {3|A diarrhoea, n, g=vonoprazan, of=34} while on vonoprazan and {2|A diarrhoea, n, g=esomeprazole, of=34} while on esomeprazole; constipation to {4|A constipation, n, g=vonoprazan, of=34} and {5|A constipation, n, g=esomeprazole, of=34}. {Nothing serious|A serious adverse event, absent, ser=1} was noted. Gastrin, a hormone that climbs when acid is low, tripled with the new drug; what that means over ten years is anybody's guess.

Nobody expected acid to have any bearing on thickness of skin, and it had none: the mRSS {stayed level|M change, nov, dir=stable} throughout. "A month is a short time," cautions Kenji Morioka, the senior author. In Britain the medicine is not yet available.
=== guselkumab-japan-k3 | news | randomised trial
Interleukin-23 blocker heads for filing after skin data

Osaka, 22 October. Hoshimi Pharma will ask Japan's regulator next spring to widen the label of guselkumab to systemic sclerosis, the firm let it be known today, on the strength of a comparison that ran in Japan and South Korea.

{Seventy-nine|S screened} patients had been looked at; {64|S randomised} were found fit for the study and received, by lot and in equal shares, guselkumab 200 mg every month ({n=32|S randomised, g=guselkumab}) or matching placebo ({n=32|S randomised, g=placebo}). {Diffuse|T diffuse, n, v=25, g=guselkumab, of=32} disease was the diagnosis in 25 of the former and {27|T diffuse, n, g=placebo, of=32} of the latter.

After {28|W week, assess} weeks, a drop in mRSS of at least a quarter had been achieved by {59.4|M responders, t=P28W, g=guselkumab, c=placebo, dir=improved, #gus}% of those on guselkumab ({19|n}) and by {31.3|M responders, t=P28W, g=placebo, dir=improved}% of those on placebo ({10|n}), a result with a p value of {0.024|p#gus, sig=1}. Mean levels by then: {13.2|M score, mean, t=P28W, g=guselkumab, dir=improved} against {16.9|M score, mean, t=P28W, g=placebo, dir=improved}, down from {19.5|M score, mean, t=baseline, g=guselkumab} and {19.8|M score, mean, t=baseline, g=placebo}.

Common colds led the list of mishaps, {nine|A nasopharyngitis, n, g=guselkumab, of=32} versus {seven|A nasopharyngitis, n, g=placebo, of=32}. Liver values became abnormal in {two|A abnormal liver values, n, g=guselkumab, of=32} people on the antibody. {One|A discontinuation due to adverse event, n, g=placebo, of=32} person in the placebo arm came off study drug because of an event, a broken hip, while {none|A discontinuation due to adverse event, absent, g=guselkumab} did so in the other.

The shares closed 2.1 percent higher at 3,412 yen. Guselkumab has been sold for psoriasis since 2017.
=== botulinum-hands-k3 | news | randomised trial
Botox for blue fingers: the other side of the coin

When the clinic at Hexham offered injections of botulinum toxin for Raynaud's, the waiting list filled up overnight. Was the excitement justified? A trial run with colleagues in Groningen suggests that we had better keep calm.

{Forty-six|S randomised} patients got toxin in one hand and salt water in the other, which hand being decided by the toss of a coin. {Forty-one|T limited, n, of=46} had the limited type. Neither patient nor doctor was told. {Eight|W week, assess} weeks later the temperature of the fingertips had risen by 1.3 °C on the toxin side and 1.1 °C on the salt-water side; p was 0.52. Ulcers healed at the same pace.

Strength was another matter. A weak pinch, lasting up to three months, was complained of in {11|A pinch weakness, n, g=toxin, of=46} toxin hands and {one|A pinch weakness, n, g=salt water, of=46} salt-water hand. Pain at the moment of injection was all but universal, {43|A injection pain, n, g=toxin, of=46} and {44|A injection pain, n, g=salt water, of=46}.

Of the {46|S randomised} who started, {two|S withdrawn} never came back for the eight-week visit, so that {44|S analysed} were available for analysis. Their mean age was 52.

"I still offer it," says Dr Hugh Bainbridge, "to people who have run out of everything else. I no longer tell them it works." Members who have paid privately for the treatment (prices range from £350 to £900) are invited to write to the editor. Our helpline is open on weekdays from 9 to 5.
=== efgart-abstract-news-k3 | news | randomised trial
Antibody sweeper scores in a subset nobody had thought of

COPENHAGEN -- Efgartigimod, which clears immunoglobulin G from the blood and was built for myasthenia, had no business helping in scleroderma, thought Mette Rasmussen, PhD, of Odense. Then a patient with both diseases lost her thick skin.

So Rasmussen's group asked {57|S randomised} patients to be randomized 2:1: {38|S randomised, g=efgartigimod} to weekly infusions of the drug, {19|S randomised, g=sham infusion} to a sham infusion. In the first arm {24|T diffuse, n, g=efgartigimod, of=38} had the diffuse form; in the second, {12|T diffuse, n, g=sham infusion, of=19}. Infusions were kept up for {26|W week, treat} weeks.

Reported at the Nordic congress on Saturday, the results were mixed. Mean mRSS at the final visit (week {26|W week, assess}) was {2.1|M change, v=-2.1, mean, t=P26W, g=efgartigimod, dir=improved} points under where it had been in the active arm, and {1.9|M change, v=-1.9, mean, t=P26W, g=sham infusion, dir=improved} under in the sham arm -- {no difference|M difference, nov, mean, t=P26W, g=efgartigimod, c=sham infusion, dir=stable, sig=0} worth the name (P={.88|p}). But among 14 people with antibodies against RNA polymerase III the fall was steep, Rasmussen said, showing a slide with one line per patient.

IgG dropped 64%. Headache was volunteered by {37|A headache, pct, g=efgartigimod, of=38}% and {21|A headache, pct, g=sham infusion, of=19}%, urinary infection by {16|A urinary tract infection, pct, g=efgartigimod, of=38}% and {11|A urinary tract infection, pct, g=sham infusion, of=19}%. {Two|A serious adverse event, events, g=efgartigimod, ser=1} serious adverse events were logged on efgartigimod, {one|A serious adverse event, events, g=sham infusion, ser=1} on sham.

"Subgroups of 14 have fooled better people than me," she conceded. A confirmatory trial is being discussed with the maker.
=== aminaphtone-letter-news-k3 | news | case series
Three sisters, one drug: a curious letter from Lecce

Not many families have three sisters with systemic sclerosis. In the southern Italian city of Lecce one does, and all {three|S treated; X f} of them, aged 44, 49 and 57, have been given aminaphtone, an old remedy for weak capillaries that can be had without prescription for some 14 euros a box.

The eldest had a modified Rodnan score of {17|M score, t=baseline, g=eldest}. It stood at {11|M score, t=P10M, g=eldest, dir=improved} after {ten|W month, assess} months. In the middle sister it moved from {9|M score, t=baseline, g=middle sister} to {9|M score, t=P10M, g=middle sister, dir=stable} over the same time, that is to say, not at all; and in the youngest, who alone has the diffuse form, from {26|M score, t=baseline, g=youngest} to {20|M score, t=P10M, g=youngest, dir=improved}. Attacks of Raynaud's fell from about five a day to two in each of them.

The family doctor, Dr Sergio Leucci, who wrote the letter, saw {no side effects|A any adverse event, absent} at all, apart from urine that had turned orange, which the leaflet mentions. Blood flow measured with a laser rose by 18, 22 and 35 perfusion units.

Does a letter about three sisters prove anything? Hardly. They share genes, a kitchen and a holiday by the sea. A comparison with placebo, planned for 120 people in Genoa, ought to tell more. Until then, says the pharmacists' association, nobody should buy the capsules in bulk.
=== remibrutinib-leak-k3 | news | randomised trial
Remibrutinib, hives drug, gets a second chance in SSc

BASEL/CHICAGO -- If a drug calms mast cells, it may calm fibroblasts too. On this slender premise rests MASTIFF, the first controlled study of remibrutinib in systemic sclerosis. It was unveiled on Sunday by Prof. Helga Zumstein to a half-empty auditorium.

The half that had stayed learned that {118|S randomised} patients had been allocated, {59|S randomised, g=remibrutinib; S randomised, g=placebo} to either side, and that {112|S analysed} could be analyzed, as six never took a tablet. Diffuse disease, {70|T diffuse, pct}%. Women, {82|X fp}%. Blinded treatment, {26|W week, treat} weeks.

The between-group contrast in mRSS was {-2.4|M difference, ls_mean, t=P26W, g=remibrutinib, c=placebo, dir=improved} at week {26|W week, assess} ({-4.3|cl} to {-0.5|ch}, 95% CI; P = {.014|p, sig=1}), resulting from LS mean changes of {-5.2|M change, ls_mean, t=P26W, g=remibrutinib, dir=improved} and {-2.8|M change, ls_mean, t=P26W, g=placebo, dir=improved}. As early as week {4|W week, assess} {a gap had opened|M difference, nov, t=P4W, g=remibrutinib, c=placebo, dir=improved}.

Petechiae dotted the legs of {6|A petechiae, n, g=remibrutinib} people on remibrutinib ({one|A petechiae, n, g=placebo} on placebo). Infections were about as common on both sides: {22|A infection, n, g=remibrutinib} and {25|A infection, n, g=placebo}. {No opportunistic infection|A opportunistic infection, absent} emerged.

"How many of the responders had hives?" someone wanted to know. "None, I checked," said Zumstein, who had also checked the pill counts: 94% of tablets had been swallowed. A Phase 3 study of some 400 patients begins next winter.
=== silicone-implant-k3 | news | case-control study
Breast implants and scleroderma: an old suspicion is weighed once more

In the nineties it bankrupted a company. Today the question of whether silicone causes scleroderma is asked again, mainly on the internet, so that the Dutch patient league commissioned a fresh study.

Hospitals in Utrecht and Maastricht invited {289|S enrolled; X f} women who have the disease and {867|S enrolled, g=population controls; X f, g=population controls} women drawn from the population register, who served as population controls. Implants had been put in before diagnosis (or before the matching date) in 11 of the former and 29 of the latter. Odds ratio: 1.1. The 95 per cent interval, 0.6 to 2.3, leaves room for a small effect either way.

Ruptured implants were no different (three and six). What did stand out was work in dry-cleaning, with an odds ratio of 3.0, though it concerned 14 women in all.

{One hundred and ninety-two|T limited, n, of=289} of the patients had limited and {83|T diffuse, n, of=289} diffuse disease. Those with implants were neither thicker-skinned nor thinner-skinned: "{no difference|M difference, nov, g=implants, c=no implants, dir=stable}", reads the report, which gives the median skin score of the whole series as {7|M score, median} (range {0|min} to {38|max}).

Of the 11, four had their implants taken out after diagnosis. None of these saw any benefit.

"It's time to leave the subject," says epidemiologist Marleen Dijkhof, "and to look at solvents in earnest." The league's chair isn't so sure: what about the implants of the last ten years? A hearing is due in parliament in the autumn. The report (44 pages, in Dutch) is free of charge.
=== ile-fing-k3 | news | open-label trial
Hospital gazette: shock-free lithotripsy for finger stones

"It sounds like a woodpecker," says Agnes, 66, of the machine that pounded her calcium lumps. She's one of {thirteen|S treated} patients of our day unit who had sound-wave treatment for calcinosis in the past three years; {twelve|X f, of=13} were women, and {eleven|T limited, n, of=13} had limited scleroderma, {two|T diffuse, n, of=13} diffuse.

The woodpecker was switched on three times, at intervals of three weeks. After {half a year|W year, assess, v=0.5} the area of calcium on X-ray had shrunk by a third in five patients and hardly at all in six; in two it was bigger. On the pain scale, however, all but one put the cross further to the left: from 64 mm to 35 mm on average.

Dr Winifred Lau, who brought the machine from urology on loan, wanted to know if hard skin round a lump stands in the way. Skin was scored for each patient: {15|M score, median, t=baseline} was the median before, {15|M score, median, t=P6M, dir=stable} the median after half a year, in other words no change. Patients with more than 20 points did as well as the rest.

Side effects: {nine|A bruise, n, of=13} bruises, {four|A oozing of chalk, n, of=13} cases in which chalk oozed out for days, {one|A skin ulcer, n, of=13} skin ulcer that took two months to heal. {No infections|A infection, absent}, and {no nerve damage|A nerve damage, absent}.

"We used a tenth of the energy that breaks a kidney stone," explains Dr Lau. Next, 30 patients are to be drawn by lot for real or mock treatment. Agnes can thread a needle again. Please note that the day unit has moved to Level 2, next to the café.
=== isatux-spain-k3 | news | open-label trial
Second myeloma antibody, second look at plasma cells: Spain tries isatuximab

MADRID (EFE Salud). Seven hospitals, {ten|S enrolled} patients, one idea: scleroderma antibodies are made by long-lived plasma cells, and isatuximab kills these.

One of the {ten|S enrolled}, a farmer from Soria, changed his mind the night before, so {nine|S treated} received the infusions, weekly for {eight|W week, treat} weeks. {Six|X f, of=9} were women. Everyone's disease was {diffuse|T diffuse, all} and had withstood rituximab.

The Rodnan test yielded a mean of {30.3|M score, mean, t=baseline} before infusion one. It yielded {26.8|M score, mean, t=P8W, dir=improved} at {eight|W week, assess} weeks and {21.9|M score, mean, t=P24W, dir=improved} at week {24|W week, assess}, a reduction that statisticians put down as significant (P={0.008|p, sig=1}). {Five|M responders, n, t=P24W, dir=improved} of the {nine|S treated} were lower by a third or better at this last visit. Antibody titers against topoisomerase came down to a fifth.

Low gamma globulins forced the doctors to give immunoglobulins to {four|A hypogammaglobulinemia, n, of=9}. {Three|A infusion reaction, n, of=9} patients reacted to the first infusion. Pneumonia landed {two|A pneumonia, n, of=9, ser=1} in the hospital (both were entered as serious); {one|A death, n, of=9} died, five months in, of {pneumocystis|A pneumocystis pneumonia, n, v=1, of=9, sev=fatal}, and prophylaxis has been compulsory since.

"We cannot celebrate," said Elisa Montoro of the coordinating hospital, La Moncloa. The regulator let the study resume on 11 January, on the condition that no one over 65 be included. Isatuximab is given to about 2,000 myeloma patients in Spain.
=== hand-lymph-k3 | news | randomised trial
Lymph massage, sixty years of tradition, one proper trial

Manual lymph drainage has been offered to people with puffy scleroderma hands ever since Danish masseurs thought of it. Marseille physiotherapists have had the courage to test it.

{Fifty-five|S randomised} patients in the puffy phase, ill for 2.1 years on average, were drawn into drainage ({28|S randomised, g=drainage}) or a light stroke that resembles it ({27|S randomised, g=light stroke}). Nine sessions, {nine|W week, treat} weeks. They were told that two sorts of massage were being compared, which was true. {Forty-six|X f, of=55} were women; and {30|T diffuse, n, of=55} had the diffuse, {25|T limited, n, of=55} the limited form.

Hand volume, taken by dipping hands in a jug, went down by 21 ml under drainage and by 8 ml under light stroke at week {nine|W week, assess} (P<0.001), and at week {18|W week, assess} by 15 and 7. Function followed. The mRSS of fingers and hands went unreported, but the total is given as a median change of {-1|M change, median, t=P9W, g=drainage, dir=improved} (quartiles {-3|q1} and {0|q3}) for drainage and {0|M change, median, t=P9W, g=light stroke, dir=stable} (quartiles {-2|q1} and {+1|q3}) for light stroke, {not a significant difference|M difference, nov, median, t=P9W, g=drainage, c=light stroke, dir=stable, sig=0}.

{Seven|A light-headedness, n, g=drainage, of=28} felt light-headed after drainage, {one|A light-headedness, n, g=light stroke, of=27} after light stroke. {Three|A Raynaud attack, n, g=drainage, of=28} people had a Raynaud attack on the couch, which was then heated. {Fifty-three|S completed} stayed the course.

"Hands on, and it isn't just kindness," says Magali Estève. The sessions, at €38, are refunded in part. Puffiness usually lasts for one to three years.
=== gus-lost-k3 | news | randomised trial
Abandoned: spesolimab in scleroderma, and the {eighteen|S randomised} it left behind

Companies announce beginnings. Ends are found in registers. Buried in the trial register on Good Friday was the end of SPES-2, which compared spesolimab with placebo in {diffuse|T diffuse, all} scleroderma.

Ninety-six people were wanted. {Eighteen|S randomised} had been randomised, {twelve|S randomised, g=spesolimab} to receive spesolimab, {six|S randomised, g=placebo} placebo, when the decision was taken "for strategic reasons". Just {four|S completed, g=spesolimab} and {two|S completed, g=placebo} of them got to the planned end of the {52|W week, treat} weeks.

The register's fields have been filled, as the law commands. mRSS, change at week {16|W week, assess}, mean (SD): spesolimab {-2.6|M change, mean, t=P16W, g=spesolimab, dir=improved} ({5.0|sd}), placebo {-4.2|M change, mean, t=P16W, g=placebo, dir=improved} ({3.1|sd}). At week {52|W week, assess}: {-9.3|M change, mean, t=P52W, g=spesolimab, dir=improved} ({2.2|sd}) in {four|n} and {-8.5|M change, mean, t=P52W, g=placebo, dir=improved} ({0.7|sd}) in {two|n}. No test was run. "Quite right," remarks biostatistician Ludo Vermeersch.

Serious adverse events are put at {1|A serious adverse event, n, g=spesolimab, of=12, ser=1} of 12 (drug hypersensitivity) and {0|A serious adverse event, absent, g=placebo, of=6, ser=1} of 6. Other events: nasopharyngitis {3|A nasopharyngitis, n, g=spesolimab, of=12}/12 and {2|A nasopharyngitis, n, g=placebo, of=6}/6; eczema {2|A eczema, n, g=spesolimab, of=12}/12 and {0|A eczema, absent, g=placebo, of=6}/6.

And the {eighteen|S randomised}? Two of them, Ines and Petra, wrote to us. Neither had been told that the trial was over. "A letter would have cost 85 cents," Ines says. The company regrets "a delay in communication".
=== aerobic-hiit-k3 | news | randomised trial
Sprint, rest, sprint: interval training passes safety test in scleroderma hearts

UMEÅ - Should people whose hearts are scarred go all out on a bike? In the north of Sweden they did, wired up, with a nurse beside them.

By lot {thirty-eight|S randomised} persons were told to sprint ({nineteen|S randomised, g=sprint}: ten bursts of 30 seconds) or to pedal at leisure ({nineteen|S randomised, g=leisure}), both twice a week for {fourteen|W week, treat} weeks. Peak oxygen uptake grew 2.9 units in the sprint camp as against 1.0 in the leisure camp, p = 0.006, and a fortnight after the last session the sprinters' capillaries looked a shade denser.

The camps included {sixteen|X f, g=sprint, of=19} and {fifteen|X f, g=leisure, of=19} women. {Thirteen|T limited, n, g=sprint, of=19} and {fourteen|T limited, n, g=leisure, of=19} people had limited disease.

Modified Rodnan scores, which nobody expected to move, {duly did not|M change, nov, t=P14W, g=sprint, dir=stable; M change, nov, t=P14W, g=leisure, dir=stable} between the start and week {fourteen|W week, assess}.

Was it safe? Extra heartbeats were registered in {eleven|A extra heartbeats, n, g=sprint, of=19} sprinters and {nine|A extra heartbeats, n, g=leisure, of=19} strollers. {One|A chest pain, n, g=sprint, of=19} sprinter was sent to hospital with chest pain; the arteries proved to be clean. {No fainting|A fainting, absent} occurred. Knees hurt in {four|A knee pain, n, g=sprint, of=19} and {one|A knee pain, n, g=leisure, of=19}. All {38|S completed} went to the final test, "because we bring cinnamon buns," says exercise physiologist Britt-Marie Åkerlund.

Her advice: get an echo first, then sprint for as long as it takes to hum a verse. About 60% of the clinic's 230 patients don't exercise at all.
=== cyc-rtx-aa-k3 | news | randomised trial
Half the rituximab, all of the effect? The British dose question

Every other hospital in Britain has its own idea of how much rituximab to use. A comparison with the plain name DOSE tested the usual two grams against one gram, in {94|S randomised} people with scleroderma of the skin and lungs.

Of the {94|S randomised}, {47|S randomised, g=two grams; S randomised, g=one gram} were assigned to either amount. Two grams were better at emptying the blood of B cells at {three|W month, assess} months (98% and 91% had none). The skin didn't mind. At {one|W year, assess} year its score was {7.6|M change, v=-7.6, mean, t=P1Y, g=two grams, dir=improved} points below baseline with two grams and {7.9|M change, v=-7.9, mean, t=P1Y, g=one gram, dir=improved} below with one gram; the 95% interval of the difference, {0.3|M difference, t=P1Y, g=two grams, c=one gram, dir=stable} points in favour of one gram, ran from {-1.9|cl} to {2.5|ch}, inside the margin of 3 that had been agreed.

Those with diffuse disease came to {66|T diffuse, n, of=94}, those with limited to {28|T limited, n, of=94}, and a quarter of all were men ({24|X m, of=94}). {Two|S withdrawn, g=two grams} and {three|S withdrawn, g=one gram} people withdrew.

Infections needing a drip were seen in {eight|A infection needing intravenous treatment, n, g=two grams, of=47} patients after two grams and {three|A infection needing intravenous treatment, n, g=one gram, of=47} after one. Infusion reactions numbered {five|A infusion reaction, n, g=two grams, of=47} and {six|A infusion reaction, n, g=one gram, of=47}. {One|A death, n, g=two grams, of=47} death was recorded, in the two-gram arm.

"The saving is £1,100 a head," calculates Prof. Adaeze Okafor of Bristol, "and 5 infections." NHS England is to discuss the matter on 3 July.
=== bardox-india-k3 | news | randomised trial
Turmeric's synthetic cousin fails lungs but earns a footnote for skin

New Delhi. Omaveloxolone switches on Nrf2, the cell's own rust remover. At five institutes in India {63|S randomised} patients with scleroderma-related fibrosis of the lungs took it, or took dummies, for {forty|W week, treat} weeks.

Lungs went downhill equally, by 88 and 91 ml. "This was the end point, and it was missed," stated Dr Radhika Menon, speaking to The Southern Post. Of the {63|S randomised}, {42|S randomised, g=omaveloxolone} were on the substance, {21|S randomised, g=dummy} on the dummy. {Fifty-six|X f, of=63} were women; diffuse disease was recorded for {39|T diffuse, n, of=63} and limited for {24|T limited, n, of=63}.

The footnote is this. In {37|S analysed, g=omaveloxolone} and {18|S analysed, g=dummy} patients, respectively, skin could be compared from first to last. It got thinner by {4.4|M change, v=-4.4, mean, t=P40W, g=omaveloxolone, c=dummy, dir=improved, #oma} points ({37|n} patients; standard error {0.7|se}) with omaveloxolone and by {2.0|M change, v=-2.0, mean, t=P40W, g=dummy, dir=improved} ({18|n} patients; standard error {1.0|se}) with the dummy in {40|W week, assess} weeks, P being {0.052|p#oma, sig=0}.

Liver enzymes rose threefold in {14|A raised liver enzymes, n, g=omaveloxolone, of=42} people on the substance, as they do in other diseases, and in {one|A raised liver enzymes, n, g=dummy, of=21} on the dummy. Weight loss was reported by {nine|A weight loss, n, g=omaveloxolone, of=42} and {two|A weight loss, n, g=dummy, of=21}. Low spirits: {three|A low spirits, n, g=dummy, of=21}, all dummy.

"0.052 is not 0.049," Menon said with a smile, "but 63 is not 200 either." In the United States a year of the capsules is listed at $370,000, for a nerve disorder.
=== fenebrut-release-k3 | news | randomised trial
Ashgrove Therapeutics halts enrollment in fenebrutinib study; safety signal in livers

SOUTH SAN FRANCISCO, Calif., Dec. 1, 2025 -- Enrollment in LATTICE, the Phase 2b study of fenebrutinib for systemic sclerosis, has been stopped at {77|S randomised} of a planned 150 participants, Ashgrove Therapeutics Inc. said this morning.

Liver enzymes more than five times the upper limit had been detected in {4|A liver enzyme elevation, n, g=fenebrutinib} participants on fenebrutinib, without a rise in bilirubin in any. On placebo there were {no such elevations|A liver enzyme elevation, absent, g=placebo}. Those already on treatment may complete the {46|W week, treat} weeks with weekly blood tests.

Efficacy data cut off on Oct. 10 concern {58|S analysed} participants with a week-{22|W week, assess} visit, {39|S analysed, g=fenebrutinib} from the fenebrutinib arm and {19|S analysed, g=placebo} from placebo. Their mean mRSS at that visit was {17.7|M score, mean, t=P22W, g=fenebrutinib, dir=improved} and {18.0|M score, mean, t=P22W, g=placebo, dir=improved}, down from {21.3|M score, mean, t=baseline, g=fenebrutinib} and {20.2|M score, mean, t=baseline, g=placebo}. By Ashgrove's reckoning the drug's benefit over placebo is {1.4|M difference, v=-1.4, mean, t=P22W, g=fenebrutinib, c=placebo, dir=improved, sig=0} points, "directionally favorable but not statistically significant".

To be admitted, subjects had to have {diffuse|T diffuse, all} disease and an mRSS of 14 or more. {Twelve|S withdrawn} of the {77|S randomised} have dropped out to date.

"Patients come first," said Chief Medical Officer Ravindra Pillai, M.D. The company had $96 million in the bank on Sept. 30, enough, it believes, to operate into 2027.
=== gluten-sweden-k3 | news | randomised trial
Bread or no bread? A diet trial that took nothing for granted

No food has a worse name in our reader forum than gluten. To see if it deserves it, a team in Linköping baked two loaves that look, feel and (nearly) taste alike, one with gluten and one without.

The people who ate them, at least four slices daily for {five|W week, treat} weeks, were {sixty-six|S randomised} scleroderma patients with bloating, none of them coeliac; {33|S randomised, g=gluten} got gluten and {33|S randomised, g=gluten-free} did not. All other bread was locked away. {Sixty|X f, of=66} were women. {Fifty-one|T limited, n, of=66} said they had limited, {fifteen|T diffuse, n, of=66} diffuse scleroderma.

Bloating fell by 14 mm on the gluten loaf and by 16 mm on the loaf without: a placebo effect of the purest sort (P = 0.72). Stool diaries were no different. Asked which loaf they had had, 35 of the {66|S randomised} guessed right, which is what a coin would do.

Rashes, mouth sores and "brain fog", all put down to gluten in the forum, were as rare with as without. Specifically, {two|A rash, n, g=gluten, of=33} people eating gluten and {three|A rash, n, g=gluten-free, of=33} eating gluten-free bread had a rash. {Four|S withdrawn} people stopped early; the bread bored them.

Has diet anything to do with the skin? Skin scores were, at a mean of {6.6|M score, mean, t=baseline}, too low for a change to show, and they weren't repeated.

"Eat what you enjoy," says nutritionist Karin Ahlgren. "If you stop gluten, have yourself tested for coeliac disease first, because afterwards it's too late." About one in a hundred Swedes has it.
=== peficit-tohoku-k3 | news | open-label trial
Peficitinib loosens fingers, and the results are better seen than counted

SENDAI, Nov. 30. Grip a 500-yen coin, then a 1-yen coin. With this test, devised for lack of a better, doctors at a hospital in Tohoku checked how {twenty-three|S treated} patients were getting on with peficitinib.

Before treatment 8 could lift the lighter coin; {seventeen|W week, assess, v=17} weeks on, 15 could. By the official yardstick things looked less rosy: the Rodnan total was {13.5|M score, mean, t=baseline} ± {6.6|sd} first and {11.9|M score, mean, t=P17W, dir=improved} ± {6.3|sd} then, an improvement of {1.6|M change, v=-1.6, mean, t=P17W, dir=improved} on average with a p value of {0.06|p, sig=0}. When the {fourteen|T diffuse, n, of=23} with diffuse disease were looked at separately, the improvement measured {3.1|M change, v=-3.1, mean, t=P17W, g=diffuse, dir=improved} (p {<0.05|p, sig=1}); among the {nine|T limited, n, of=23} with limited disease the score had grown by {0.7|M change, mean, t=P17W, g=limited, dir=worsened}.

{Twenty-one|S completed} persons stuck to the tablets until the end. {Eighteen|X f, of=23} of the {23|S treated} were women.

Zoster, of special concern in Japan, developed in {three|A zoster, n, of=23}. White cells dipped in {five|A leukopenia, n, of=23}, and {one|A gastric cancer, n, of=23} was found to have a gastric cancer that must have been there from the first. {Two|A discontinuation due to adverse event, n, of=23}, one of them because of zoster, were taken off.

"I carry the coins in my coat," says Dr Shun Takeda with a grin. He wants to have the test validated in 200 people. A day's dose of 150 mg is covered by insurance for rheumatoid arthritis only.
=== quinap-raynaud-k3 | news | registry study
What a thousand death certificates say about scleroderma today

Swiss numbers men are thorough. Between 1998 and 2022 {1,017|S enrolled} people whose certificates bear the word "scleroderma" or "systemic sclerosis" died in the country, and historian-turned-epidemiologist Fabio Casutt has held every certificate in his hands.

It's mostly about women: {809|X f, of=1017} of the {1,017|S enrolled}. The median age at death rose from 66 to 74. The heart and the lungs took the greatest toll, with lung fibrosis in {256|A lung fibrosis, n, of=1017, sev=fatal} as the underlying cause, pulmonary hypertension in {148|A pulmonary hypertension, n, of=1017, sev=fatal} and heart failure in {171|A heart failure, n, of=1017, sev=fatal}. Kidney crisis, once the great killer, is down to {31|A renal crisis, n, of=1017, sev=fatal}, and 19 of those date from before 2005. Lung cancer was the cause in {77|A lung cancer, n, of=1017, sev=fatal}.

Whether the disease had been diffuse is stated on {402|T diffuse, n, of=1017} certificates; {315|T limited, n, of=1017} state "limited" or "CREST"; the others don't say. A skin score is not, of course, something a certificate has room for.

What surprised Casutt? "How many die of something else, 41%, and at a good age." Another surprise was geography: Ticino had 40% more cases than Appenzell. Quartz from tunnel work may be behind it, he suspects, and colleagues in Bellinzona are to look into the matter.

The self-help group welcomes the numbers but asks to see them in proportion. About 2,400 people in Switzerland live with the disease, most of them for decades. The brochure "Living long with scleroderma" is being reprinted.
=== ocre-ms-k3 | news | randomised trial
Fat-soluble hope: vitamin D at high dose misses, twice

One study would have been enough to dampen spirits; here are two.

*Study one*, by Sofia's rheumatologists, is the new one. {One hundred and eight|S randomised} patients, vitamin D levels below 20 ng/mL, took cholecalciferol, {54|S randomised, g=high dose} in a high dose of 50,000 units a week, {54|S randomised, g=low dose} in a low one of 5,600. It lasted {ten|W month, treat} months. Diffuse skin disease was diagnosed in {21|T diffuse, n, g=high dose, of=54} and {23|T diffuse, n, g=low dose, of=54}. The end-of-study mRSS, at {ten|W month, assess} months, had a median of {8|M score, median, t=P10M, g=high dose, c=low dose, dir=improved, #vd} in the high-dose group (it had been {9|M score, median, t=baseline, g=high dose}) and {8|M score, median, t=P10M, g=low dose, dir=stable} in the low-dose group (where it had been {8|M score, median, t=baseline, g=low dose}). P = {0.77|p#vd, sig=0}. Calcium rose too high in {five|A hypercalcaemia, n, g=high dose, of=54}, all on the high dose. Kidney stones: {one|A kidney stone, n, g=high dose, of=54} and {one|A kidney stone, n, g=low dose, of=54}.

*Study two*, Petrova 2015, came from the same city. It enrolled {45|S enrolled, @Petrova 2015} women and men without controls. Over {half a year|W year, assess, v=0.5, @Petrova 2015} the skin score {did not change|M change, nov, t=P6M, dir=stable, @Petrova 2015} although levels of the vitamin went up threefold.

"Correct a deficiency for the sake of bones," the new study's author, Vesela Dimova, recommends. "For the sake of skin, go for a walk." She points out that 60 to 80% of patients have a deficiency in winter. The capsules cost 11 leva a month and both studies were paid for by the medical university.
=== ny-hands-ot-k3 | news | randomised trial
Tele-coached hand exercises: better than a leaflet, worse than hoped

Every morning at 7:40 Rosalind's phone pings: make a fist, hold, spread. She is one of {212|S randomised} Americans and Canadians in the HANDY trial, run by occupational therapists at Buffalo. They compared {106|S randomised, g=coaching app} users of a coaching app with {106|S randomised, g=leaflet} readers of a leaflet.

After {fifteen|W week, assess} weeks, difficulties with daily tasks on the 90-point Cochin scale had eased by 4.9 (app) and 2.2 (leaflet). P was 0.04; a meaningful gap would have been 5. At week {30|W week, assess} nothing of it was left. App users did their exercises on 4.1 days a week in the first month and on 1.6 days in the fourth.

Participants were mostly women ({188|X f, of=212}) and 54 on average; {97|T diffuse, n, of=212} reported having diffuse, {115|T limited, n, of=212} limited disease. {Thirty-five|S withdrawn, g=coaching app} never opened the app again after the fifth week and count as withdrawn. Of leaflet readers {eighteen|S withdrawn, g=leaflet} withdrew.

There was no hands-on visit, so that no modified Rodnan score could be obtained. "You can't pinch through a screen," says lead author Caitlin Dwyer, OTR.

Soreness was the sole harm that came up with any frequency: {29|A hand soreness, pct, g=coaching app, of=106}% in the app arm, {17|A hand soreness, pct, g=leaflet, of=106}% in the leaflet arm. {Two|A tendon rupture, events, g=coaching app} tendons ruptured, both in people who used the app.

The app is free till June and may cost $3.99 a month afterwards. Rosalind has set her phone to 8:15.
=== ritlec-alop-k3 | news | open-label trial
Ritlecitinib: from bald heads to hard hands in twenty-nine volunteers

The tablet grows hair in alopecia. A dermatology group at two hospitals in Athens gave it to {29|S treated} volunteers with {limited|T limited, all} scleroderma, 50 mg every morning during {eighteen|W week, treat} weeks, and nobody was more astonished than they were.

Astonished by hands, not scores. Finger creases that had been gone for years could be seen again in 12, photographs judged blindly. The modified Rodnan score, small to begin with ({7.9|M score, mean, t=baseline}; SD {3.0|sd}), fell to {5.2|M score, mean, t=P18W, dir=improved, #w18} (SD {2.6|sd}) at week {18|W week, assess} (P {<0.001|p, sig=1}), and {nine|M responders, n, t=P18W, dir=improved} people lost four points or more. {Eight|W week, assess} weeks had seen hardly any of this: {7.5|M score, mean, t=P8W, dir=improved} (SD {3.1|sd}).

Acne flared in {six|A acne, n, of=29}. {Four|A folliculitis, n, of=29} had folliculitis and {two|A hives, n, of=29} came out in hives. Hearing tests, done by order of the authority, were normal. {No one|A discontinuation due to adverse event, absent} had to stop for side effects; {one|S withdrawn} person stopped for want of time, so the score at the last visit is from {28|n#w18} persons.

Women accounted for all but one of the volunteers ({28|X f, of=29}). They had had scleroderma for 11 years. "These aren't patients who soften by themselves," argues Katerina Vlachou, the senior dermatologist, against those who point to the missing placebo.

Her team has applied for funds to treat 90 people, half of them with dummies. The tablet is priced at €1,020 a month in Greece.
=== sleep-cpap-k3 | news | randomised trial
Masks at night: a sleep lab trial nobody slept through

Scleroderma shrinks the mouth and stiffens the throat, and snoring is common. Halifax's sleep lab has tested whether a mask that blows air (CPAP) helps those who stop breathing at night.

After recordings in {161|S screened} patients, apnea of a moderate degree or worse was found in 58, of whom {50|S randomised} consented to be randomized: {25|S randomised, g=mask} to the mask and {25|S randomised, g=nasal strips} to nasal strips, {three|W month, treat} months each. Sleepiness on the Epworth scale fell by 4 points and 2 (P=0.03). Pressure in the lung's arteries, which the team had hoped would fall, was 31 mm Hg before and 30 after in both groups.

{Twenty|X f, g=mask, of=25} and {twenty-one|X f, g=nasal strips, of=25} were women. {Nine|T diffuse, n, g=mask, of=25} people with a mask and {ten|T diffuse, n, g=nasal strips, of=25} with strips had diffuse disease. Tight facial skin, feared as an obstacle, was none: the hours for which a mask was worn bore no relation to the skin score.

A mask is a mask. Sore noses were seen in {fourteen|A sore nose, n, g=mask, of=25} of the {25|S randomised, g=mask}; dry mouths got worse in {twelve|A dry mouth, n, g=mask, of=25}; and {five|S withdrawn, g=mask} sent the device back. Strips made the skin of the nose red in {seven|A skin redness, n, g=nasal strips, of=25}. {One|A death, n, g=nasal strips, of=25} man with strips died in his sleep.

"He might have died with a mask, too," says sleep physician Duncan MacIsaac. "We'll never know, and it keeps me awake." Masks are lent free of charge in Nova Scotia.
=== tocili-vs-mmf-turk-k3 | news | retrospective cohort study
Which of the two first? A hospital compares its habits

Ask Dr Filiz and she'll start with cyclosporin; ask Dr Bora across the corridor and he'll start with mycophenolate. In their department in Ankara, habits are so settled that chance seems to have run a trial of its own.

Files were pulled for {128|S enrolled} adults with {diffuse|T diffuse, all} scleroderma seen from 2012 to 2020: {59|S enrolled, g=cyclosporin} Filiz patients on cyclosporin, {69|S enrolled, g=mycophenolate} Bora patients on mycophenolate. Women: {48|X f, g=cyclosporin, of=59} and {57|X f, g=mycophenolate, of=69}.

Skin thickness was in dead heat. After {eighteen|W month, assess} months median scores were {14|M score, median, t=P18M, g=cyclosporin, dir=improved} ({20|M score, median, t=baseline, g=cyclosporin} at first) and {14|M score, median, t=P18M, g=mycophenolate, dir=improved} ({21|M score, median, t=baseline, g=mycophenolate} at first). With more than half of both lots, {53|M responders, t=P18M, g=cyclosporin, dir=improved} per cent and {55|M responders, t=P18M, g=mycophenolate, dir=improved} per cent, having improved by five points or more, {neither came out ahead|M difference, nov, t=P18M, g=cyclosporin, c=mycophenolate, dir=stable}.

Kidneys decided it. Creatinine rose by half in {17|A creatinine rise, n, g=cyclosporin, of=59} of the {59|S enrolled, g=cyclosporin}, and {six|A renal crisis, n, g=cyclosporin, of=59} went through a renal crisis; {two|A renal crisis, n, g=mycophenolate, of=69} of Bora's did. Gums overgrew in {nine|A gum overgrowth, n, g=cyclosporin, of=59}. On mycophenolate, diarrhoea was the complaint of {16|A diarrhoea, n, g=mycophenolate, of=69}. {Three|A death, n, g=cyclosporin, of=59} and {three|A death, n, g=mycophenolate, of=69} have died.

"I have changed my habit," says Dr Filiz, who is first author. "He hasn't had to," and she nods towards the corridor. Both come from the same medical school, class of 1994.
=== bexotegrast-pr-k3 | news | randomised trial
Integrin inhibitor steadies lungs, leaves skin alone: Quillon's WEAVER data

DENVER -- Quillon Medicines (Nasdaq: QLLN) will tell the respiratory congress on Monday that bexotegrast, taken by mouth, lessened scarring on PET scans of people with systemic sclerosis.

WEAVER's {55|S randomised} participants had fibrosis reaching at least 10% of the lungs. They were given bexotegrast at 160 mg ({n=19|S randomised, g=160 mg}) or 320 mg ({n=18|S randomised, g=320 mg}) or placebo ({n=18|S randomised, g=placebo}) in randomized fashion. Duration: {five|W month, treat} months. Collagen on PET went down by 11% and 19% with the doses and up by 3% with placebo.

Exploratory outcomes included the mRSS, for which the company provides levels and no tests. At the outset: {9.1|M score, mean, t=baseline, g=160 mg}, {8.4|M score, mean, t=baseline, g=320 mg}, {8.8|M score, mean, t=baseline, g=placebo}. At {five|W month, assess} months: {8.0|M score, mean, t=P5M, g=160 mg, dir=improved}, {8.2|M score, mean, t=P5M, g=320 mg, dir=improved}, {7.7|M score, mean, t=P5M, g=placebo, dir=improved}. Means throughout, and in the order of arms above.

Most subjects were female ({44|X f, of=55} of {55|S randomised}); {31|T limited, n, of=55} were limited, {21|T diffuse, n, of=55} diffuse and {3|T sine, n, of=55} sine scleroderma. Diarrhea, as in other trials, increased with dose: {2|A diarrhea, n, g=160 mg, of=19} at 160 mg, {7|A diarrhea, n, g=320 mg, of=18} at 320 mg, {2|A diarrhea, n, g=placebo, of=18} on placebo. {No deaths|A death, absent} and {no drug-related serious adverse events|A treatment-related serious adverse event, absent, rel=1, ser=1} occurred.

A trial in idiopathic fibrosis was stopped by its committee in February over an imbalance in deaths. "Different disease, same vigilance," said CEO Marta Lindholm.
=== cheilitis-laser-mag-k3 | news | open-label pilot trial
A laser for a sore subject

It's not a subject for the tea room. Dryness, pain, bleeding: two out of three women with scleroderma report them, and barely one in ten is asked. Gynaecologist Ornella Fabbri has asked. She then offered {twenty-six|S treated; X f} women three sessions of a laser that is said to rejuvenate the lining of the vagina.

The women (none under 35) had been ill for a median of nine years. {Nineteen|T limited, n, of=26} had limited skin disease and {seven|T diffuse, n, of=26} diffuse. {Four|W month, assess} months after enrolment pain on a scale of ten was 3.8, where it had been 7.2 (p<0.001), and 15 women had resumed relations with their partners. By {twelve|W month, assess} months half the gain had gone.

Would hard skin spoil the effect? Dr Fabbri divided the women at a Rodnan score of 10. Gains were equal on both sides of the line. The score in itself {did not alter|M change, nov, t=P12M, dir=stable} in the course of the twelve months.

Spotting, for one to three days, came to {eleven|A spotting, n, of=26}. {Two|A urinary tract infection, n, of=26} had a urinary infection. There were {no burns|A burn, absent} and {no scars|A scar, absent}. {Three|S withdrawn} women turned up for one session only and then withdrew.

"There was no mock laser, and a listening ear works wonders," she concedes. In the general population two sham-controlled trials, of 85 and 90 women, found little. Clinics charge €300 and more for a session; before you pay, try a cream with oestrogen, on which there are better data and which costs less than a pizza.
=== lenzilumab-no-k3 | news | randomised trial
"We measured too soon": orelabrutinib in Chinese patients, with hindsight

SHANGHAI -- Hindsight was the keynote of Prof. Gu Wenhao's lecture. What would he do differently? "Wait."

Orelabrutinib had been given for {sixteen|W week, treat} weeks. At that time ({sixteen|W week, assess} weeks) the study's {39|S randomised, g=orelabrutinib} orelabrutinib patients had a mean mRSS {0.9|M change, v=-0.9, mean, t=P16W, g=orelabrutinib, dir=improved} under baseline, its {20|S randomised, g=placebo} placebo patients one {1.2|M change, v=-1.2, mean, t=P16W, g=placebo, dir=improved} under; {not a flicker|M difference, nov, mean, t=P16W, g=orelabrutinib, c=placebo, dir=stable} of an effect. Two to one had been the ratio by which the {59|S randomised} were randomised, with three of them lost on the way ({56|S completed} completed).

Half a year later, on nobody's orders, a young colleague called them all back. {Forty-four|S analysed} came. By month {10|W month, assess} those who had been on the drug were {4.4|M change, v=-4.4, mean, t=P10M, g=orelabrutinib, dir=improved} under baseline and the others {1.3|M change, v=-1.3, mean, t=P10M, g=placebo, dir=improved} under. "I don't claim it's the drug; 15 stayed at home, and who knows why," Gu said.

{Thirty-three|T diffuse, n, of=59} of those randomised had diffuse, {26|T limited, n, of=59} limited disease. Platelets fell in {seven|A thrombocytopenia, n, g=orelabrutinib, of=39} patients on the drug, and {five|A upper respiratory tract infection, n, g=orelabrutinib, of=39} of these patients and {three|A upper respiratory tract infection, n, g=placebo, of=20} on placebo had upper respiratory tract infections. {Hepatitis B reactivation|A hepatitis B reactivation, absent}, much feared in China, was not seen.

A longer study is enrolling. Orelabrutinib is sold for lymphoma at 4,000 yuan a box.
=== ecp-uk-letter-k3 | news | retrospective cohort study
Light through the blood: Rotherham tots up photopheresis

Photopheresis draws off white cells, shines light on them and gives them back. Rotherham, which has done more of it than anywhere else in the country, has now totted up what it meant for {43|S treated} people with scleroderma, who had a median of 22 cycles.

At six months hospital staff asked themselves: stop or go on? Of the {43|S treated}, {31|S completed} went on to the full {eighteen|W month, treat} months. "The skin decided," says charge nurse Dilys Prosser. Diffuse disease, in {29|T diffuse, n, of=43}, was the usual reason for referral, and {14|T limited, n, of=43} had limited disease with ulcers.

So what did the skin say? Among those who went on, skin score read {26|M score, median, t=baseline, g=went on} as a median at the first cycle (range {12|min} to {44|max}), {20|M score, median, t=P6M, g=went on, dir=improved} (range {9|min} to {40|max}) at {six|W month, assess} months and {15|M score, median, t=P18M, g=went on, dir=improved} (range {4|min} to {39|max}) at {eighteen|W month, assess} months; p for the whole course was {<0.01|p, sig=1}. Among those who stopped, it was {24|M score, median, t=baseline, g=stopped} at the first and {25|M score, median, t=P6M, g=stopped, dir=worsened} at six months.

Veins are the bottleneck. A central line was needed in 17; {four|A line infection, n, of=43} of the {43|S treated} got line infections and {two|A line thrombosis, n, of=43} a clot. Low blood pressure during the session occurred in {eight|A low blood pressure, n, of=43}. {Nobody|A opportunistic infection, absent} had an opportunistic infection. {Five|A death, n, of=43} died in the ten years that the tally covers, {three|A lung fibrosis, n, of=5, sev=fatal} of the five from lung fibrosis.

NHS commissioners pay £1,450 per cycle and will review the indication next year.
=== ppi-bones-k3 | news | prospective cohort study
Members' magazine: thin bones under thick skin

Thin bones break. In Dunedin, {140|S enrolled} people with scleroderma had their hips scanned, and scanned again {three|W year, assess} years later; {118|S analysed} were there for the second scan.

What thins bones? Dr Marama Tuhoe put forward eleven suspects. Steroids she found guilty, stomach acid blockers not guilty, thick skin guilty in part. For each five points on the Rodnan scale at the outset 0.6% of hip bone was lost in addition (P=0.04). Smokers lost 2% more.

The {140|S enrolled} included {124|X f, of=140} women. {Forty-six|T diffuse, n, of=140} had the diffuse, {94|T limited, n, of=140} the limited type, and a mean of {10.8|M score, mean, t=baseline} at the first visit became {9.9|M score, mean, t=P3Y, dir=improved, sig=0} at the second, not a significant step.

Infusions of zoledronate were prescribed to {35|S treated, g=zoledronate}; these gained 3% of bone. Fever for a day, after the first infusion, was known to {19|A fever, n, g=zoledronate, of=35} of them. {One|A jaw necrosis, n, g=zoledronate, of=35} had the jaw trouble that makes headlines (jaw necrosis), after a tooth had been drawn. In addition, {two|A atypical fracture, n, g=zoledronate, of=35} suffered atypical fractures of the thigh.

Hip fractures in the whole group, seven. "We had expected three or four in people of that age," comments Dr Tuhoe, and she wants everyone over 50 to have a scan.

What you can do: walk, get calcium from food, keep the vitamin D tablet, and tell your dentist about infusions beforehand. A recipe for sardine fritters is on page 23; we owe it to Noeline from Timaru.
=== bosent-dis-k3 | news | open-label extension
Belt and braces: macitentan plus tadalafil, three years on

VIENNA (Kardio-Kurier). What happens when two drugs are started at once, before a scleroderma patient's lung pressure has become alarming? The ZWEIFACH extension has now run for {three|W year, treat} years.

{Ninety-four|S enrolled} patients, {80|X f, of=94} of them women, entered. Limited disease predominated with {75|T limited, n, of=94}, as it does in lung hypertension; {16|T diffuse, n, of=94} had diffuse and {three|T overlap, n, of=94} overlapping disease. {Seventy-one|S completed} completed the three years on both drugs. {Nine|A death, n, of=94} patients died, {five|A right heart failure, n, of=9, sev=fatal} of the nine from right heart failure. {Eight|A discontinuation due to adverse event, n, of=94} stopped one or both drugs because of side effects.

Resistance in the lung vessels fell by 37% in the first {six|W month, assess} months and then stayed there. Six-minute walks lengthened by 41 m. Do vessels have a say in skin? Not here. The mRSS came to {6.2|M score, mean, t=baseline} on average at entry, and {5.9|M score, mean, t=P1Y, dir=improved}, {6.0|M score, mean, t=P2Y, dir=improved} and {6.3|M score, mean, t=P3Y, dir=worsened} at the yearly visits ({one|W year, assess}, {two|W year, assess} and {three|W year, assess}).

Swollen legs were the daily bread of the study nurses, {49|A leg swelling, n, of=94} people having had them. Anaemia: {31|A anaemia, n, of=94}. Headache, mostly at the beginning: {38|A headache, n, of=94}. {No case|A liver failure, absent} of liver failure occurred.

"In the parent trial we saw it at 24 weeks, and I doubted that it would last," admits Prof. Theresia Gruber. Together the drugs cost €2,700 a month in Austria.
=== reslizu-eos-k3 | news | randomised trial
Eosinophils off, scleroderma on: benralizumab experiment ends flat

The Canadian thoracic newsletter, No. 6

A third of people with diffuse scleroderma have more eosinophils than they should, and the more there are, the thicker the skin. Cause or company? Benralizumab, which wipes eosinophils out, gave Hamilton's Kelsey Dutrizac a means of finding out.

She had {27|S randomised} people of the {diffuse|T diffuse, all} kind randomised, {18|S randomised, g=benralizumab} to benralizumab, {nine|S randomised, g=placebo} to placebo. Eosinophils over 300 were obligatory. In the blood they'd gone to zero by week {two|W week, assess}. In the skin, too, biopsies showed none.

After {44|W week, assess} weeks the tally was: benralizumab, {24.0|M score, mean, t=P44W, g=benralizumab, dir=improved} from {25.2|M score, mean, t=baseline, g=benralizumab}; placebo, {23.5|M score, mean, t=P44W, g=placebo, dir=improved} from {25.6|M score, mean, t=baseline, g=placebo}. Company, then, not cause. (Difference in change, {0.9|M difference, mean, t=P44W, g=benralizumab, c=placebo, dir=worsened, sig=0} points the wrong way; 95% CI {-2.6|cl} to {4.4|ch}.)

Women made up {67|X fp, g=benralizumab}% and {78|X fp, g=placebo}% of the arms. {Three|S withdrawn, g=benralizumab} patients left the former, two of them for transplantation, and {one|S withdrawn, g=placebo} the latter. Injection pain: {four|A injection pain, n, g=benralizumab, of=18} and {two|A injection pain, n, g=placebo, of=9}. Worm infection, about which one worries when eosinophils are gone: {none|A worm infection, absent}. Headache: {five|A headache, n, g=benralizumab, of=18} and {one|A headache, n, g=placebo, of=9}.

"It's a beautiful negative," Dutrizac said. "The cell was present at the scene, and that's all we can charge it with." Her lab will turn to mast cells next, with a grant of $310,000.
=== photo-finish-k3 | news | randomised trial
Cooling caps, cold gloves, and the fingers of cancer patients with scleroderma

Chemotherapy for breast cancer may numb the fingertips, and frozen gloves prevent it. Nobody dares put frozen gloves on someone with Raynaud's. A Lyon team, prompted by a patient who also has scleroderma, tried gloves that squeeze instead of freezing.

In {twenty|S enrolled; X f} women with both diseases, one hand, chosen by lot, wore a tight surgical glove during every infusion and the other nothing. After {twelve|W week, assess} weeks of paclitaxel numbness of grade 2 or worse was found in {four|A numbness of grade 2 or worse, n, g=gloved hand, of=20} of the gloved hands and in {eleven|A numbness of grade 2 or worse, n, g=bare hand, of=20} of the bare hands (P = 0.016). Nails came loose in {two|A nail loosening, n, g=gloved hand, of=20} and {five|A nail loosening, n, g=bare hand, of=20}. New ulcers, of which there had been fear, numbered one on each side.

A curious observation is appended. Paclitaxel, in tiny doses, has been said to soften skin. In these women, who'd had a skin score of {8|M score, median, t=baseline} (median) before chemotherapy, it was {12|M score, median, t=P12W, dir=worsened} (median) after the {twelve|W week, assess} weeks, so the opposite holds. Swelling may account for it, thinks oncologist Perrine Vasseur.

{Fifteen|T limited, n, of=20} of the women have limited and {five|T diffuse, n, of=20} diffuse scleroderma. {Two|S withdrawn} changed over to another chemotherapy and weren't counted further.

"Two gloves a size too small cost forty cents," says Vasseur. Her hospital hands them out to all. Radiotherapy, which many people with scleroderma are advised against, is the subject of the team's next paper; 31 centres have sent cases.
=== tadek-kids-school-k3 | news | open-label trial
Relaxin returns, in a longer-lasting guise

SYDNEY, Aug 19. Twenty-odd years after relaxin failed in scleroderma, a long-lasting copy of the hormone of pregnancy has been infused into patients again, this time on account of their lungs' arteries. The first {seventeen|S treated} were presented by Dr Priya Raghunathan at Westmead.

She told how {eleven|S treated, g=weekly} had a weekly and {six|S treated, g=fortnightly} a fortnightly injection for {twenty-four|W week, treat, v=24} weeks, the allocation being up to the patient. {Fourteen|X f, of=17} of the {17|S treated} were women, and limited disease was present in {twelve|T limited, n, of=17}.

Resistance in the lungs declined by a quarter with weekly injections; it hardly declined with fortnightly ones. For skin the picture was the reverse, with the skin score {1|M change, v=-1, median, t=P24W, g=weekly, dir=improved} point lower (median) in the weekly patients and {3|M change, v=-3, median, t=P24W, g=fortnightly, dir=improved} points lower in the fortnightly at week {24|W week, assess}. "Seventeen people, so treat it as gossip," she said.

Heavy periods were mentioned by {three|A heavy periods, n, of=17}. Blood pressure under 90 was measured in {five|A hypotension, n, g=weekly, of=11} of the weekly and {none|A hypotension, absent, g=fortnightly} of the fortnightly. What doctors remember from the old days is that kidneys failed when relaxin was stopped: creatinine rose after the last injection in {two|A creatinine rise, n, g=weekly, of=11}, both weekly patients, and so everyone now tapers.

The old trial of relaxin, by Hartwell 2009, had {231|S randomised, @Hartwell 2009} patients, all {diffuse|T diffuse, all, @Hartwell 2009}, and in it {seven|A renal crisis, n, of=231, @Hartwell 2009} had a renal crisis. Raghunathan keeps a copy of the paper on her desk.
=== teclist-pr-k3 | news | open-label trial
Off-the-rack bispecific puts B cells to flight: early teclistamab figures from Scandinavia

HELSINKI/AARHUS (Nordic Pharma Daily) -- "Twenty-four hours after the second dose I smelled coffee," recounts a participant in the NORTEC study. Loss of smell isn't a symptom of scleroderma. But then much about this study is unforeseen.

{Eleven|S treated} people who had run through at least three immune drugs were given teclistamab for {four|W month, treat} months. {Seven|X f, of=11} were women; {ten|T diffuse, n, of=11} had diffuse disease.

By the first check at {two|W month, assess} months the Rodnan mean had tumbled from {29.5|M score, mean, t=baseline} to {21.8|M score, mean, t=P2M, dir=improved}, by the second at {four|W month, assess} months it lay at {16.0|M score, mean, t=P4M, dir=improved} and by the third, at {ten|W month, assess} months, with the drug long stopped, at {15.4|M score, mean, t=P10M, dir=improved}. Of the {eleven|S treated}, {nine|M responders, n, t=P10M, dir=improved} had then shed ten or more points.

{Seven|A cytokine release syndrome, n, of=11} went through cytokine release syndrome, none above grade 2. Infections were {14|A infection, events} in number; {five|A serious infection, events, ser=1} were serious, and {one|A death, n, of=11} of the {eleven|S treated} died of {Legionella pneumonia|A Legionella pneumonia, n, v=1, of=11, sev=fatal}, in month five. Skin peeled from the palms of {four|A skin peeling, n, of=11}.

The investigators, Pekka Ylönen and Stine Krogh, have written to the journal of their choice, which turned them down. They then put the paper on a preprint server, where it has been read 19,000 times. "People vote with their clicks," shrugs Ylönen, "but I'd rather have a control group."
=== dust-masons-k3 | news | cross-sectional survey
Kitchen counters and scleroderma: union X-rays its stone cutters

LOS ANGELES -- Engineered stone is up to 93% quartz, and the men who cut it for kitchens breathe the dust. The union that represents them here brought a mobile clinic to 64 workshops.

In all {873|S screened} workers queued for X-rays and a drop of blood. Silicosis was read in 148. Antibodies of the scleroderma sort were detected in 41 workers, and {22|S enrolled} of these turned out, on a proper examination at USC, to have systemic sclerosis.

{Twenty-one|X m, of=22} of the {22|S enrolled} are men, {17|T diffuse, n, of=22} have diffuse disease and {five|T limited, n, of=22} limited. They are young: 38 in the median. Skin scores, also in the median, were {19|M score, median}, and some of them had not told anyone that their hands no longer closed. "You lose the hand, you lose the job," said Rigoberto, 34, who has cut stone since he was 19.

Of the {22|S enrolled}, {20|S treated, g=mycophenolate} were started on mycophenolate. Diarrhea, which the medicine is prone to cause, made {six|A diarrhea, n, g=mycophenolate, of=20} of them cut back on it, and {two|A low white count, n, g=mycophenolate, of=20} had a low white count.

Dr. Yesenia Robles, who directs the program, recommends wet cutting, masks with supplied air, and an end to powder-dry sweeping. Australia has banned the material since July 2024. An industry spokesman called a ban "an overreaction" and pointed to new slabs that contain less than 10% quartz. California recorded 243 cases of silicosis from stone in that year. A bill is before the assembly; the vote is on the 28th.
=== pyridost-slow-k3 | news | randomised trial
When the bowel goes on strike: pyridostigmine works, in a fashion

A myasthenia drug that nudges nerves to muscle may be a remedy for a bowel on strike. In Lublin it was given to {fifty-one|S randomised} people with scleroderma and constipation. {Thirty-four|S randomised, g=pyridostigmine} of them were to have pyridostigmine, the balance, {17|S randomised, g=placebo}, placebo, for {eight|W week, treat} weeks.

Spontaneous motions rose from 1.9 to 3.8 a week with the drug and from 2.0 to 2.5 with placebo, p = 0.01 at week {eight|W week, assess}. Breath tests for overgrowth were unaltered. Food passed through in 41 hours in place of 66.

Nearly all of the {51|S randomised} were women ({47|X f, of=51}), and {35|T limited, n, of=51} had the limited, {13|T diffuse, n, of=51} the diffuse, {three|T sine, n, of=51} the sine form. Those in whom skin was worst, with 25 points or more, were the least likely to profit. The group's skin score as such was a mean of {11.9|M score, mean, t=baseline} and {remained so|M change, nov, dir=stable}.

There is no rose without a thorn. Cramps seized {sixteen|A abdominal cramps, n, g=pyridostigmine, of=34} on the drug and {three|A abdominal cramps, n, g=placebo, of=17} on placebo; {nine|A sweating, n, g=pyridostigmine, of=34} people sweated, {five|A twitching, n, g=pyridostigmine, of=34} twitched, all of them on the drug. A slow pulse, under 50, was the reason for stopping in {two|A discontinuation due to adverse event, n, g=pyridostigmine, of=34; A slow pulse, n, g=pyridostigmine, of=34}. {Four|S withdrawn, g=pyridostigmine} others left the drug arm for different reasons, {one|S withdrawn, g=placebo} the placebo arm.

"Start low and go slow, at 30 mg," says gastroenterologist Bogumiła Sęk, who'll offer it to those who have had no luck with laxatives. It can't be combined with beta blockers. In Poland a bottle of 150 tablets costs 74 zlotys, a third of which the patient pays.
=== iptacopan-crisis-k3 | news | open-label trial
Renal crisis: complement pill brings four off dialysis, and nobody knows if they'd have come off anyway

Milwaukee -- Kidneys that fail in scleroderma do recover sometimes, without our help, as late as two years on. That's what makes {eight|S treated} case histories from Wisconsin hard to read.

The {eight|S treated} took iptacopan, a pill that blocks complement factor B, in addition to an ACE inhibitor, for {nine|W month, treat} months. {Five|X f, of=8} women and {three|X m, of=8} men. {Seven|T diffuse, n, of=8} of them had the diffuse form, {one|T limited, n, of=8} the limited one. All were on dialysis on the day they began. Four came off it, after 31, 40, 77 and 122 days.

As the kidney got better, the skin did too. Or was it the fluid that left? Median mRSS was {27|M score, median, t=baseline}, and at month {nine|W month, assess} it was {18|M score, median, t=P9M, dir=improved}; in those who remained on dialysis, {22|M score, median, t=P9M, g=remained on dialysis}, and in those who had come off it, {15|M score, median, t=P9M, g=came off dialysis}.

Capsule-coated bacteria, the worry with any complement blocker, stayed away: {no meningococcal infection|A meningococcal infection, absent}, {no pneumococcal infection|A pneumococcal infection, absent}. A catheter became infected in {three|A catheter infection, n, of=8}. Headache was a daily matter for {two|A headache, n, of=8}. {One|A death, n, of=8} patient, who was past 80, died after a {stroke|A stroke, n, v=1, of=8, sev=fatal}.

"I've looked after this for 30 years. Four in eight is what I'd have guessed with ACE inhibitors only," says nephrologist Harold Biel, who wasn't involved. The authors, to their credit, say so too.
=== omni-vagina-vocal-k3 | news | randomised trial
Sing it out: choir beats book club, at least for breath

Every Monday at six the basement of the Winnipeg clinic resounds with "Hallelujah". In the room above, another {21|S randomised, g=book club} people discuss a novel. Who gets more out of it, singers or readers?

Of {42|S randomised} people with scleroderma lungs, lots had made {21|S randomised, g=choir} join the choir. The others were sent to the book club. {Thirty-eight|X f, of=42} women and {four|X m, of=42} men took part. {Twenty-four|T diffuse, n, of=42} had diffuse, {eighteen|T limited, n, of=42} limited scleroderma.

A dozen Mondays, that is {twelve|W week, assess} weeks, on, the longest note that singers could hold had grown from 11 to 16 seconds, readers' from 12 to 13 (P<0.001). Breathing muscles were 9 cm of water stronger. FVC hadn't changed in either room. Loneliness, oddly, was eased more by books.

Tight skin round the mouth hampered the vowels, singers said. That skin was scored as well, with no gain in either room: the sum of the modified Rodnan areas averaged {12.4|M score, mean, t=baseline, g=choir} and then {12.2|M score, mean, t=P12W, g=choir, dir=improved} among singers, {11.7|M score, mean, t=baseline, g=book club} and then {11.8|M score, mean, t=P12W, g=book club, dir=worsened} among readers.

{Three|A hoarseness, n, g=choir, of=21} singers went hoarse. A coughing fit stopped rehearsal for {two|A coughing fit, n, g=choir, of=21}. {No harm|A any adverse event, absent, g=book club} came from novels. {Two|S withdrawn, g=choir} left the choir and {five|S withdrawn, g=book club} the club, where the chosen book ran to 900 pages.

"Next year's concert is sold out," reports the conductor. Tickets ($10) went to the research fund.
=== dasat-fda-k3 | news | open-label trial
Masitinib's small success in Marseille, and the asterisk behind it

Doctors in Marseille report that masitinib, a tablet used for tumours of dogs, softened skin in {12|M responders, n, t=P26W, dir=improved} of {20|S treated} patients. The asterisk: softening was defined as three points.

The {20|S treated}, of whom {sixteen|X f, of=20} were female, had had {diffuse|T diffuse, all} scleroderma for 16 months on average, a period in which the skin may go either way. They swallowed masitinib according to weight for {26|W week, treat} weeks. {Five|S withdrawn} came away from the study before that, and for them the last known score was used.

As the team tells it, skin at week {26|W week, assess} was {4.3|M change, v=-4.3, mean, t=P26W, dir=improved, #ms} points ({18|M percent_change, v=-18, mean, t=P26W, dir=improved}%) better than at baseline, where they had noted {23.9|M score, mean, t=baseline}. A p of {0.01|p#ms, sig=1} accompanies this. In {three|M responders, n, t=P26W, dir=worsened} of {20|S treated}, though, it was worse by three points.

Swollen eyelids are the drug's trademark ({thirteen|A eyelid swelling, n, of=20}). {Nine|A nausea, n, of=20} felt sick, {six|A rash, n, of=20} had rashes. {Two|A neutropenia, n, of=20, grade=3} cases of neutropenia reached grade 3, and {one|A toxic skin eruption, n, of=20, ser=1} toxic skin eruption, a serious event, healed in the hospital.

"Three points is within what two examiners differ by," objects Swiss rheumatologist Anton Rieder. The team's retort is that one and the same examiner did all the scoring. Masitinib was refused a license in amyotrophic lateral sclerosis last year. For dogs it has been on sale since 2008.
=== cleft-tofu-k3 | news | randomised trial
Curious but true: does shingles vaccine first, drug later pay off?

ATHENS. Before a JAK inhibitor is started, guidelines want people vaccinated against shingles. In scleroderma nobody had checked whether the vaccine takes. Now someone has.

{Eighty|S randomised} patients on mycophenolate got the first shot either while they went on with the tablets ({40|S randomised, g=continued}) or after they had paused for ten days ({40|S randomised, g=paused}). A month after shot two, antibodies were four times as high as at first in 73% of those who continued and 90% of those who paused (p=0.04).

Pausing may cost something. By month {six|W month, assess} {four|M responders, n, t=P6M, g=paused, dir=worsened} people who had paused were thicker of skin by five points or more, and {two|M responders, n, t=P6M, g=continued, dir=worsened} who had continued. Average scores didn't part: {13.0|M score, mean, t=P6M, g=paused, dir=worsened} and {12.7|M score, mean, t=P6M, g=continued, dir=improved} at that time, {12.8|M score, mean, t=baseline, g=paused} and {12.9|M score, mean, t=baseline, g=continued} beforehand.

A sore arm was all but inevitable ({36|A sore arm, n, g=continued, of=40} and {37|A sore arm, n, g=paused, of=40}), fever less so ({eight|A fever, n, g=continued, of=40} and {fourteen|A fever, n, g=paused, of=40}; continued first, paused second, in both brackets). {No shingles|A shingles, absent} has broken out so far.

{Forty-two|T diffuse, n, of=80} participants have diffuse, {38|T limited, n, of=80} limited disease; {69|X f, of=80} are women. "Pause if the disease is quiet, don't if it isn't," infers Dr Foteini Lambrou. She was paid by a university fund; the vaccine, at €170 a shot, was the ministry's.
=== tissue-bank-k3 | news | prospective cohort study
Very early scleroderma: who goes on to have the real thing?

Puffy fingers, Raynaud's, an antibody in the blood, and nothing else. Doctors call it very early scleroderma. Florence has followed {164|S enrolled} such people, all with {very early|T early, all} disease, for a median of {6.5|W year, follow, median} years to see who would go on to have the real thing.

In that time 53 had; that's about one in three. Puffy fingers were a bad omen (hazard ratio 2.6, 95% CI 1.4 to 4.7), capillaries that had dropped out a worse one (3.5). Being a smoker, contrary to what was believed, didn't count.

{Ninety-one|X fp} per cent of those followed are women. When they came for the first time they were 44 on average and none had a hint of thick skin: their score was by definition {0|M score, t=baseline}. In the 53, the last score to be recorded was a median {4|M score, median, g=progressors} (interquartile range {2|q1} to {9|q3}), so that even progressors seldom come to look ill.

Would treating them early help? A side study gave low-dose aspirin to {38|S treated, g=aspirin}. They progressed at the same pace. {Three|A stomach bleeding, n, g=aspirin, of=38} of these had a bleeding stomach, upon which the side study was closed.

"Most people with a worrying blood test never fall ill. Tell them that first," stresses Prof. Lavinia Corsi. {Eleven|S withdrawn} moved or lost interest. Anyone between 18 and 75 with Raynaud's and a positive antibody may join the next round, which takes in 22 cities. The visit lasts an hour and includes a drop of oil on the fingernail.
=== deuce-cardio-k3 | news | randomised trial
Obexelimab self-injected at home: mid-size trial, mid-size effect

LAUSANNE -- Serano Biologics calls it "a meaningful step", analysts at Bank Corvin "a shuffle". At issue is obexelimab, which puts B cells to sleep rather than to death, in {120|S randomised} individuals with systemic sclerosis.

{Sixty-four|T diffuse, pct} per cent of them had diffuse disease ({77|T diffuse, n, of=120} individuals). {Sixty|S randomised, g=obexelimab} self-injected obexelimab, the same number ({60|S randomised, g=placebo}) placebo, weekly for {thirty-eight|W week, treat} weeks, as dictated by a blocked list. {Six|S withdrawn, g=obexelimab} and {thirteen|S withdrawn, g=placebo}, respectively, fell away.

Week-{38|W week, assess} mRSS was the judge. An average of {16.3|M score, mean, t=P38W, g=obexelimab, dir=improved} was reached with obexelimab, {3.9|M change, v=-3.9, mean, t=P38W, g=obexelimab, dir=improved} short of the entry value, and of {18.2|M score, mean, t=P38W, g=placebo, dir=improved} with placebo, {2.2|M change, v=-2.2, mean, t=P38W, g=placebo, dir=improved} short of it. The company's model makes the treatment effect {-1.7|M difference, t=P38W, g=obexelimab, c=placebo, dir=improved} ({-3.2|cl} to {-0.2|ch}) and p {0.03|p, sig=1}.

For safety: hypersensitivity, {7|A hypersensitivity, n, g=obexelimab, of=60} v {2|A hypersensitivity, n, g=placebo, of=60}; constipation, {5|A constipation, n, g=obexelimab, of=60} v {6|A constipation, n, g=placebo, of=60}; sinusitis, {9|A sinusitis, n, g=obexelimab, of=60} v {4|A sinusitis, n, g=placebo, of=60} (drug first). Two deaths had been rumored. The company denies them: {no one|A death, absent} died.

Bank Corvin lowered its target from 31 to 24 francs. "Under two points is what a coat of hand cream may do," its note says, unkindly. Scleroderma Suisse, on the other hand, is "cautiously glad".
=== mould-school-k3 | news | case-control study
Night shifts, and what they may do to blood vessels

Nurses have long maintained that it's the nights. A Franco-Belgian team has checked: do people who worked nights get scleroderma more often than people who didn't?

Patients from Lille and Brussels, {251|S enrolled} in number, were compared with {502|S enrolled, g=hospital controls} hospital controls, people who'd come in with a fracture. Among patients there were {207|X f, of=251} women and {44|X m, of=251} men. Controls were matched for sex, so that {414|X f, g=hospital controls, of=502} women and {88|X m, g=hospital controls, of=502} men served in that capacity.

Ten years of nights or more came up in 31 patients (12.4%) and 41 controls (8.2%). Adjusted for smoking, odds were up by half (1.5; 95% CI 0.9 to 2.5), "not nothing, not proof". For shorter stints they were even.

Of the {251|S enrolled}, {76|T diffuse, n, of=251} had diffuse disease, {163|T limited, n, of=251} limited disease and {twelve|T overlap, n, of=251} some overlap. Raynaud's had begun at an earlier age in night workers, 36 against 41. Their skin scores, {9.8|M score, mean, g=night workers} on average, may be set against {9.5|M score, mean, g=day workers} for day workers, {practically the same|M difference, nov, mean, g=night workers, c=day workers, dir=stable}.

"Night work is bad for sleep, weight and marriages," says Dr Bérengère Masquelier. "For skin and vessels I'd say the jury is still out." Her next move is to ask the railways, where 14,000 people work shifts and records go back to 1957.

A correction to last month's bulletin: the telephone number of the Namur group ends in 42, not in 24. We apologise to the florist who has been taking the calls.
=== pirf-rit-combi-k3 | news | randomised trial
Two old friends and a stranger: mycophenolate with or without apremilast

Lisbon rheumatologist Duarte Sena has a soft spot for cheap combinations. The latest, apremilast on top of mycophenolate, isn't cheap, he admits, "but soon will be".

In his trial {seventy|S randomised} patients already on mycophenolate were divided at random: {thirty-four|S randomised, g=combination} to the combination, {thirty-six|S randomised, g=mycophenolate alone} to mycophenolate alone. {Diffuse|T diffuse, all} disease was asked for. It took {one|W year, treat} year, and Sena had asked for two readings of the skin.

Reading one, at {five|W month, assess} months, favoured the combination, which was {3.5|M difference, v=-3.5, t=P5M, g=combination, c=mycophenolate alone, dir=improved} points better off (P = {.01|p, sig=1}). Reading two, at {one|W year, assess} year, did not: {0.6|M difference, v=-0.6, t=P1Y, g=combination, c=mycophenolate alone, dir=improved} points (P = {.69|p, sig=0}). "The tortoise caught up," in Sena's image. From baseline medians of {21|M score, median, t=baseline, g=combination} (combination) and {22|M score, median, t=baseline, g=mycophenolate alone} (mycophenolate alone), the end values were {13|M score, median, t=P1Y, g=combination, dir=improved} and {14|M score, median, t=P1Y, g=mycophenolate alone, dir=improved}.

More stomachs were upset by two drugs than by one. {Twenty-one|A diarrhoea, n, g=combination, of=34} patients on the combination had diarrhoea; of the others, {ten|A diarrhoea, n, g=mycophenolate alone, of=36}. Weight loss exceeded 5 kg in {six|A weight loss, n, g=combination, of=34} and {two|A weight loss, n, g=mycophenolate alone, of=36}. {Five|A discontinuation due to adverse event, n, g=combination, of=34} dropped apremilast in the first two months on those grounds. One low mood each: {one|A low mood, n, g=combination, of=34} and {one|A low mood, n, g=mycophenolate alone, of=36}.

Apremilast's patent in Portugal runs out in 2028. "Faster may be worth something to a pianist," says Sena.
=== xray-radi-k3 | news | retrospective cohort study
Radiotherapy after all? Breast cancer in people with scleroderma, counted again

"Never irradiate scleroderma" is what students are taught. Is it right? Four Italian and two Slovenian centres have gone back over {62|S enrolled; X f} women with both diseases. {Thirty-seven|S treated, g=irradiated} had been irradiated; {25|S treated, g=not irradiated} were operated on and not irradiated.

At {four|W year, follow, median} years (the median follow-up) the cancer had come back in two of the former and four of the latter. Severe scarring of the breast was seen in {five|A severe breast fibrosis, n, g=irradiated, of=37} of the irradiated. Early redness, mild as a rule, had been the lot of {28|A redness, n, g=irradiated, of=37} of these {37|S treated, g=irradiated}. Lung inflammation: {two|A pneumonitis, n, g=irradiated, of=37}. {One|A lung fibrosis, n, g=irradiated, of=37, sev=fatal} woman's lungs stiffened and she died of it ({one|A death, n, g=irradiated, of=37} death, with {none|A death, absent, g=not irradiated} among those who were not irradiated).

Did the rays stir up the skin elsewhere? Average scores a {year|W year, assess, v=1} after radiotherapy or surgery were compared with the last before it: {6.8|M score, mean, t=baseline, g=irradiated} became {7.1|M score, mean, t=P1Y, g=irradiated, dir=worsened}, {7.5|M score, mean, t=baseline, g=not irradiated} became {7.4|M score, mean, t=P1Y, g=not irradiated, dir=improved}.

{Forty-nine|T limited, n, of=62} women had limited, {thirteen|T diffuse, n, of=62} diffuse disease. In the diffuse type severe scarring was three times as common.

"Not never, but think hard," is how Dr Tjaša Kovač sums up. Radiotherapists ask for five-year data. Around 55,000 women a year are diagnosed with breast cancer in Italy, a few dozen of whom can be expected to have scleroderma.
=== vedo-digest-k3 | news | randomised trial
Monday digest: three short reads on skin, gut and gums

1. **Risankizumab.** Flemish and Dutch doctors assigned {66|S randomised} people, {33|S randomised, g=risankizumab; S randomised, g=placebo} per arm, to the psoriasis antibody or to placebo for {eighteen|W week, treat} weeks. The skin score shed {12|M percent_change, v=-12, median, t=P18W, g=risankizumab, dir=improved}% on risankizumab and {13|M percent_change, v=-13, median, t=P18W, g=placebo, dir=improved}% on placebo by week {18|W week, assess}, each a median. Tiredness was the one side effect that surpassed 10%, with {six|A tiredness, n, g=risankizumab, of=33} and {four|A tiredness, n, g=placebo, of=33} cases. Diffuse disease was found in {58|T diffuse, pct, of=66}% of all. "I'm out of interleukins," quips first author Sofie Blondeel.

2. **Gut.** Blondeel's paper quotes COLON-SSc, in which {90|S randomised, @COLON-SSc} patients were randomised to psyllium or wheat bran. That trial lasted {six|W week, treat, @COLON-SSc} weeks. {Seventy-eight|X f, of=90, @COLON-SSc} were women, {66|T limited, n, of=90, @COLON-SSc} had limited disease. Wind was worse with bran ({19|A wind, n, g=bran, of=45, @COLON-SSc} of {45|S randomised, g=bran, @COLON-SSc}) than with psyllium ({eight|A wind, n, g=psyllium, of=45, @COLON-SSc} of {45|S randomised, g=psyllium, @COLON-SSc}).

3. **Gums.** Dentists in Malmö are looking for 120 people with scleroderma who have all their front teeth. A quarter of patients lose bone at the angle of the jaw. The examination takes two hours and lunch is included.

*Back to number 1:* for those who like decimals, skin had a mean score of {14.2|M score, mean, t=baseline} when the study began. {Five|S withdrawn} of the {66|S randomised} didn't see it through. The digest returns in a fortnight.
=== botuli-ivig-short-k3 | news | randomised trial
Immunoglobulin under the skin, self-made infusions, two doses, one result

ATLANTA. Sitting in front of the television, pump at the belly, patients can now infuse immunoglobulin by themselves. Does it do something for scleroderma that is worth the hour?

A trial led from Emory enrolled {75|S enrolled} such viewers and randomized them to 0.25 g/kg ({25|S randomised, g=0.25 g/kg}), 0.5 g/kg ({25|S randomised, g=0.5 g/kg}) or a sugar solution ({25|S randomised, g=sugar solution}) once a week for {33|W week, treat} weeks. Muscle was affected in 29; the skin was of the diffuse type in {51|T diffuse, n, of=75}.

By a prespecified look at week {33|W week, assess}, skin on 0.5 g/kg had become {4.5|M change, v=-4.5, ls_mean, t=P33W, g=0.5 g/kg, dir=improved} points thinner (least squares mean), with {4.1|M change, v=-4.1, ls_mean, t=P33W, g=0.25 g/kg, dir=improved} on 0.25 g/kg and {1.7|M change, v=-1.7, ls_mean, t=P33W, g=sugar solution, dir=improved} on sugar. P for both doses taken together against sugar: {.03|M difference, nov, ls_mean, t=P33W, g=immunoglobulin, c=sugar solution, dir=improved, sig=1, p=0.03}. "One dose too many, or rather one result for two doses," jokes Darnell Whitfield, MD.

The belly was the battlefield. Swelling where the needle sits affected {22|A infusion site swelling, n, g=0.5 g/kg, of=25}, {20|A infusion site swelling, n, g=0.25 g/kg, of=25} and {six|A infusion site swelling, n, g=sugar solution, of=25}, from the top dose to sugar. Headaches: {nine|A headache, n, g=0.5 g/kg, of=25}, {five|A headache, n, g=0.25 g/kg, of=25}, {four|A headache, n, g=sugar solution, of=25}, in the same order. Clots ({none|A clot, absent}) had been feared. {Sixty-eight|S completed} of {75|S enrolled} infused to the end.

At list price a year of the lower dose costs $71,000. Whitfield has received speaking fees from two makers.
=== alem-lyon-k3 | news | case series
Five sick, four better, one sicker: Brazilian doctors on tocilizumab after transplant

Sometimes a transplant isn't enough. At a hospital in Curitiba, scleroderma returned in {five|S treated} people from one to six years after their own stem cells had been given back to them. All {five|S treated} were then put on tocilizumab.

How it went is soon told. In patient 1, skin of {22|M score, t=baseline, g=patient 1} points was at {10|M score, t=P1Y, g=patient 1, dir=improved} when a {year|W year, assess, v=1} had gone by. In patient 2, {16|M score, t=baseline, g=patient 2} turned into {7|M score, t=P1Y, g=patient 2, dir=improved} in the same time; in patient 3, {19|M score, t=baseline, g=patient 3} into {15|M score, t=P1Y, g=patient 3, dir=improved}; in patient 4, {30|M score, t=baseline, g=patient 4} into {18|M score, t=P1Y, g=patient 4, dir=improved}. Patient 5 was the sicker one: {25|M score, t=baseline, g=patient 5} before, {33|M score, t=P1Y, g=patient 5, dir=worsened} after. Put together, that's a mean of {22.4|M score, mean, t=baseline} before and {16.6|M score, mean, t=P1Y, dir=improved} after.

All were {diffuse|T diffuse, all}. {Three|X f, of=5} of the {five|S treated} were women; ages ran from 27 to 53.

Low neutrophils obliged doctors to stretch the interval in {two|A neutropenia, n, of=5}. {One|A skin abscess, n, of=5} had an abscess of the skin, {one|A raised transaminases, n, of=5} raised transaminases. {Deaths|A death, absent}: none.

"Five people can't tell you whether it's tocilizumab or time," allows hematologist Otávio Brunelli, "but time hadn't been kind to them until then." A second transplant, which costs ten times as much, was avoided in all but the fifth. His letter takes up one column of the journal.
=== azel-urea-k3 | news | randomised trial
Hydrocortisone, urea or nothing? A cream trial that dared have a "nothing" arm

Dry, itchy, shiny: scleroderma skin begs for cream. Nobody had asked whether cream does it any good, says Nottingham nurse practitioner Gwen Sallis, who had {93|S randomised} people draw envelopes marked "urea", "steroid" or "nothing" ({31|S randomised, g=urea; S randomised, g=steroid; S randomised, g=nothing} of each).

They creamed, or did not, for {seven|W week, treat} weeks. Itch eased by 2.2 points out of ten with urea, by 2.4 with the steroid and by 0.9 with nothing. Water loss from the forearm fell by 15% with urea only. Members of the nothing arm were given a voucher for £25 so that they'd keep their hands off the shelf; {four|S withdrawn, g=nothing} of them did not and were withdrawn.

And the thickness? As {seven|W week, assess} weeks went by, the Rodnan total (mean) went from {10.0|M score, mean, t=baseline, g=urea} to {9.1|M score, mean, t=P7W, g=urea, dir=improved} in the urea arm, from {9.7|M score, mean, t=baseline, g=steroid} to {9.6|M score, mean, t=P7W, g=steroid, dir=improved} in the steroid arm and from {10.4|M score, mean, t=baseline, g=nothing} to {10.2|M score, mean, t=P7W, g=nothing, dir=improved} in the nothing arm. {Neither cream differed|M difference, nov, mean, t=P7W, g=urea, c=nothing, dir=stable, sig=0; M difference, nov, mean, t=P7W, g=steroid, c=nothing, dir=stable, sig=0} significantly from nothing.

Stinging was noted by {eleven|A stinging, n, g=urea, of=31} users of urea and {one|A stinging, n, g=steroid, of=31} user of the steroid. The latter thinned the skin of {three|A skin thinning, n, g=steroid, of=31}. {Sixty-two|T limited, n, of=93} people had limited and {31|T diffuse, n, of=93} diffuse disease, and {84|X f, of=93} were women.

"Urea, twice daily, £3.60 a tub," is Sallis's prescription. She'd like all clinics to stop calling it cosmetics.
=== cudetax-release-k3 | news | randomised trial
Cudetaxestat fails futility check; Blue Heron to close scleroderma program

SAN MATEO, Calif., July 8 -- Blue Heron Biosciences announced this evening that ATLAS-SSc, its trial of the autotaxin inhibitor cudetaxestat, is being discontinued for futility.

The check took place after {65|S analysed} of {102|S randomised} randomized subjects had passed week {21|W week, assess}. {Fifty-one|S randomised, g=cudetaxestat} of the {102|S randomised} had been allocated to cudetaxestat and {51|S randomised, g=placebo} to placebo. At the time of the check, mRSS had declined in the cudetaxestat group by a mean of {2.5|M change, v=-2.5, mean, t=P21W, g=cudetaxestat, dir=improved} points and in the placebo group by {3.4|M change, v=-3.4, mean, t=P21W, g=placebo, dir=improved}, which left a chance of under 4% that the trial might yet succeed. The independent monitors saw no safety concern.

The {102|S randomised} comprised {67|T diffuse, n, of=102} diffuse and {35|T limited, n, of=102} limited patients; {77|X fp}% were women. Treatment, had it run its course, would have come to a year.

Dizziness was reported in {7.8|A dizziness, pct, g=cudetaxestat, of=51}% of subjects on cudetaxestat and {2.0|A dizziness, pct, g=placebo, of=51}% on placebo, and back pain in {3.9|A back pain, pct, g=cudetaxestat, of=51}% and {9.8|A back pain, pct, g=placebo, of=51}%. {Three|A serious adverse event, n, g=cudetaxestat, of=51, ser=1} and {four|A serious adverse event, n, g=placebo, of=51, ser=1} subjects had serious adverse events, {one|A death, n, g=placebo, of=51} of which (placebo) was a death, caused by {aspiration|A aspiration, n, v=1, g=placebo, of=51, sev=fatal}.

"We thank every participant," said CEO Jonah Reyes. About 45 positions will be cut, and a merger is being explored. The shares fell 71% in after-hours trading to $0.83.
=== vit-tattoo-k3 | news | cross-sectional survey
Ink over scars: can people with scleroderma get tattooed?

"I wanted my hands back," says Bex, 31, and holds up two sleeves of ferns. She's among {346|S enrolled} people with scleroderma who replied to an online poll of ours and of the dermatologists at Plymouth.

Of the {346|S enrolled}, {309|X f, of=346} are women; {121|T diffuse, n, of=346} have diffuse disease, {190|T limited, n, of=346} limited disease; 35 left it blank. Ninety-eight wear at least one tattoo. For {64|S analysed, g=inked after diagnosis} of these it was put in after diagnosis, and from them one would like to know how it went.

By and large, well. Healing took 16 days on average. Infection followed in {four|A infection, n, g=inked after diagnosis, of=64} of the {64|S analysed, g=inked after diagnosis}, swelling that lasted beyond a fortnight in {eleven|A prolonged swelling, n, g=inked after diagnosis, of=64}, an ulcer in {two|A ulcer, n, g=inked after diagnosis, of=64}. The two ulcers came from knuckles. Skin of the "wooden" kind, say the 64, takes ink badly, and the lines blow out.

Self-tested skin scores, obtained with our picture chart, came to a mean of {9.2|M score, mean} among all who replied. Wearers of tattoos were {no different|M difference, nov, g=tattoo wearers, c=non-wearers, dir=stable} from non-wearers in that respect.

"Not on fingers, not during a flare, not on blood thinners," recommends dermatologist Amrit Gill. Those on mycophenolate might do well to ask first. A good studio is registered with the council and won't mind being asked for a certificate. About one in four British adults has a tattoo, so we're above average for once.
=== aprocit-uk-k3 | news | randomised crossover trial
Old pill, new rhythm: nifedipine at bedtime no better than at breakfast

A pharmacist in Sligo noticed that her scleroderma customers took nifedipine at breakfast "because the box says so". Wouldn't the coldest fingers of the day, at dawn, be better served by a bedtime tablet? She talked a professor into a trial.

{Forty-eight|S randomised} patients, {forty-three|X f, of=48} of them women, swallowed it at one time of day for {five|W week, treat} weeks and at the other for {five|W week, treat} weeks more, in an order that was picked at random. There was no washout. The dose was 30 mg, slow release.

Attacks between five and nine in the morning, median per week: 6 with bedtime tablets, 6 with breakfast tablets. Pain when fetching milk from the fridge, severity, duration: alike. The one difference was ankles, which swelled in {nine|A ankle swelling, n, g=bedtime, of=48} persons on bedtime and {sixteen|A ankle swelling, n, g=breakfast, of=48} on breakfast tablets (P=0.04). Headache, {eight|A headache, n, g=bedtime, of=48} and {twelve|A headache, n, g=breakfast, of=48}. {One|A fall, n, g=bedtime, of=48} woman on bedtime tablets fell on her way to the bathroom.

{Forty|T limited, n, of=48} of the patients had limited and {eight|T diffuse, n, of=48} had diffuse disease. Skin was scored for the record on day one, at a mean of {6.3|M score, mean, t=baseline} (SD {4.8|sd}), and left alone.

{Forty-four|S completed} finished. "Take it when you'll remember it," says the pharmacist, Gráinne Feeney, now a doctoral student, "and tell us if your shoes get tight." The breakfast label on the box dates from a study of 1986 in 12 healthy men. Nifedipine costs the state €4 a month.
=== tgf-nebul-k3 | news | randomised trial
Japan's first inhaled treprostinil data in scleroderma lungs

TOKYO -- Patients puffed four times a day, and the drug did what drugs for this seldom do: it raised lung volume. Inhaled treprostinil was set against an empty inhaler in {84|S randomised} people with SSc-ILD, {42|S randomised, g=treprostinil; S randomised, g=empty inhaler} in either arm, for {fifty-two|W week, treat} weeks.

FVC gained 31 ml with treprostinil and lost 102 ml with the empty inhaler (P=0.002). By the end {six|S withdrawn, g=treprostinil} and {eight|S withdrawn, g=empty inhaler} people, in that order, had withdrawn.

"And I'm asked about skin at every meeting," said Dr. Ayaka Nishimoto, so she brought a slide. At week {52|W week, assess} the least-squares mean change of the mRSS was {-1.9|M change, ls_mean, t=P52W, g=treprostinil, dir=improved} with a standard error of {0.6|se} in the treprostinil arm, and {-1.5|M change, ls_mean, t=P52W, g=empty inhaler, dir=improved} with a standard error of {0.6|se} in the other, for a difference of {-0.4|M difference, ls_mean, t=P52W, g=treprostinil, c=empty inhaler, dir=improved} (95% CI {-2.1|cl} to {1.3|ch}; P={0.64|p, sig=0}). In the {38|T diffuse, n, of=84} people with diffuse disease it was no other.

Cough was common, at {57|A cough, pct, g=treprostinil, of=42}% with treprostinil and {19|A cough, pct, g=empty inhaler, of=42}% with the empty inhaler. Headache came to {24|A headache, pct, g=treprostinil, of=42}% and {12|A headache, pct, g=empty inhaler, of=42}%, throat irritation to {17|A throat irritation, pct, g=treprostinil, of=42}% and {10|A throat irritation, pct, g=empty inhaler, of=42}%. {Two|A death, n, g=empty inhaler, of=42} people died, both in the empty-inhaler arm, of {acute exacerbation|A acute exacerbation, n, v=2, g=empty inhaler, of=42, sev=fatal}.

The women's share was {76|X fp}%. The maker will submit the data in fiscal 2026.
=== blina-ped-k3 | news | open-label trial
Blinatumomab, a pump in a rucksack and six stubborn cases

Erlangen. For {two|W week, treat} weeks each of them wore a rucksack. In it, a pump that trickled blinatumomab into a vein, day and night. {Six|S treated} patients whose scleroderma had defied everything else agreed to this; all were of the {diffuse|T diffuse, all} type, {four|X f, of=6} were women, and the youngest was 22.

B cells went within a day or two. Skin takes longer, but at the {three|W month, assess}-month visit Ms A was at {14|M score, t=P3M, g=Ms A, dir=improved} ({24|M score, t=baseline, g=Ms A} when it went on), Mr B at {29|M score, t=P3M, g=Mr B, dir=improved} ({35|M score, t=baseline, g=Mr B}), Ms C at {8|M score, t=P3M, g=Ms C, dir=improved} ({17|M score, t=baseline, g=Ms C}), Mr D at {21|M score, t=P3M, g=Mr D, dir=stable} (likewise {21|M score, t=baseline, g=Mr D}), Ms E at {11|M score, t=P3M, g=Ms E, dir=improved} ({19|M score, t=baseline, g=Ms E}) and Ms F at {26|M score, t=P3M, g=Ms F, dir=improved} ({28|M score, t=baseline, g=Ms F}). The median fall is therefore put at {7|M change, v=-7, median, t=P3M, dir=improved} points.

{Five|A fever, n, of=6} of the {six|S treated} ran a fever in the first night. {One|A confusion, n, of=6} was confused for some hours and his pump was halted. {One|A pump failure, n, of=6} pump failed on the autobahn near Nuremberg. {No infections|A infection, absent} needed treatment.

"We paid €70,000 each, which is a fifth of what engineered cells cost," the head of the team, Prof. Lorenz Achatz, points out. Whether the peace will hold nobody can say; in Mr B B cells have come back. A trial of 24 is in the making.
=== exposure-altitude-k3 | news | cross-sectional study
High and dry: scleroderma in La Paz compared with scleroderma in Santa Cruz

BOLIVIA. La Paz lies at 3,640 metres, Santa Cruz at 416. What better place to ask whether thin air matters?

Two universities pooled their clinics: {91|S enrolled, g=La Paz} patients from La Paz, {84|S enrolled, g=Santa Cruz} from Santa Cruz, {175|S enrolled} altogether. {Seventy-nine|X f, g=La Paz, of=91} and {seventy-five|X f, g=Santa Cruz, of=84} were women. Diffuse disease made up a larger share in the mountains: {47|T diffuse, n, g=La Paz, of=91}, to set against {26|T diffuse, n, g=Santa Cruz, of=84} in the plain.

Fingers fared worse up there, too. Ulcers had been had by 52% and 29% (P=0.003), Raynaud's in summer by 80% and 34%. Red blood cells were more numerous, as one would expect. Pressure in the lung's vessels was higher in La Paz, though healthy people there have raised pressure as well.

Mean skin score: {17.9|M score, mean, g=La Paz} in La Paz (SD {10.0|sd}), {12.6|M score, mean, g=Santa Cruz} in Santa Cruz (SD {8.7|sd}). When the share of diffuse disease had been accounted for, the difference melted to {1.1|M difference, g=La Paz, c=Santa Cruz, dir=worsened} points (95% CI {-1.2|cl} to {3.4|ch}).

"It's colder up there, poorer and dustier. Thin air is just one suspect," warns Dr. Ximena Quiroga. Miners are the other; 19 of the La Paz men had worked in the shafts of Oruro and Potosí.

Is moving down advisable? For one in her clinic it worked wonders, Quiroga says, but he'd also given up smoking. The survey cost $9,000 and was paid for with the proceeds of a raffle.
=== ruxo-cream-fda-k3 | news | randomised trial
Prazosin at forty: a vessel opener's second youth is brief

It opened vessels in 1985, it opens prostates now. Would prazosin, at tiny doses under the tongue, stop a Raynaud's attack that has begun? Glasgow thought so.

{Thirty-two|S randomised} people with limited scleroderma (it was {limited|T limited, all} in each) carried two coloured tins, whose order had been randomised, for {six|W week, treat} weeks. From the red tin one took prazosin 0.5 mg when an attack came on, from the green one a dummy. Attacks treated: 611. Length of an attack: 19 minutes with prazosin, 20 minutes with the dummy (P=0.48).

"I had high hopes of it, I'm afraid," says pharmacologist Iain Strachan. He had lower ones of the skin, whose score ({7|M score, median, t=baseline} at first, {7|M score, median, t=P6W, dir=stable} at week {six|W week, assess}, as medians) was recorded as a matter of course.

Giddiness led {five|A discontinuation due to adverse event, n, of=32} to hand in both tins, and it was noted in {eleven|A giddiness, n, g=prazosin, of=32} on prazosin and {two|A giddiness, n, g=dummy, of=32} on the dummy. {One|A faint, n, g=prazosin, of=32} fainted in a supermarket queue after the red tin. A stuffy nose came about in {four|A stuffy nose, n, g=prazosin, of=32} after prazosin and in {none|A stuffy nose, absent, g=dummy} after the dummy.

Women made up all but four ({28|X f, of=32}), and the mean age was 56. What helps in an attack, then? "Warm water and swearing," one of them suggested. There have been 23 randomised trials in scleroderma Raynaud's, Strachan adds, and most of them were smaller than his. His next idea concerns a patch. The tins, tartan on the lid, may be kept.
=== sctc-ivcyc-old-k3 | news | randomised trial
Ciclosporin plus iloprost, Ferrara's long game

For twenty years Ferrara has been loyal to iloprost. Now the loyal have tested whether ciclosporin at a low dose adds anything to it. In a word: skin.

{Forty|S randomised} patients who came in for monthly iloprost were allocated ciclosporin as well ({20|S randomised, g=iloprost plus ciclosporin}) or iloprost as before ({20|S randomised, g=iloprost}). There was no placebo. The comparison ran for {three|W year, treat} years, an eternity. {Seventeen|S completed, g=iloprost plus ciclosporin} and {sixteen|S completed, g=iloprost} made it.

The score in the double group went {16|M score, mean, t=baseline, g=iloprost plus ciclosporin}, {12|M score, mean, t=P1Y, g=iloprost plus ciclosporin, dir=improved}, {11|M score, mean, t=P2Y, g=iloprost plus ciclosporin, dir=improved}, {9|M score, mean, t=P3Y, g=iloprost plus ciclosporin, dir=improved}, reckoned as means at the beginning and after {one|W year, assess}, {two|W year, assess} and {three|W year, assess} years. Patients on iloprost only stood at {15|M score, mean, t=baseline, g=iloprost}, {14|M score, mean, t=P1Y, g=iloprost, dir=improved}, {14|M score, mean, t=P2Y, g=iloprost, dir=improved}, {13|M score, mean, t=P3Y, g=iloprost, dir=improved}. At three years double treatment was {significantly better|M difference, nov, mean, t=P3Y, g=iloprost plus ciclosporin, c=iloprost, dir=improved, sig=1}. Capillaries and ulcers showed no such parting of the ways.

Blood pressure is where ciclosporin shows its teeth. New hypertension appeared in {seven|A hypertension, n, g=iloprost plus ciclosporin, of=20} and {two|A hypertension, n, g=iloprost, of=20}; hair grew where it shouldn't in {five|A hair growth, n, g=iloprost plus ciclosporin, of=20} under double treatment; {one|A renal crisis, n, g=iloprost plus ciclosporin, of=20} renal crisis (double treatment) was nipped in the bud.

{Thirteen|T diffuse, n, g=iloprost plus ciclosporin, of=20} and {twelve|T diffuse, n, g=iloprost, of=20} patients were diffuse. "We should have blinded it," Prof. Ettore Lanzoni knows. "But who stays blind for three years?"
=== litifil-eu-k3 | news | randomised trial
Litifilimab: plasmacytoid cells silenced, fingers unimpressed

STRASBOURG -- The cells that pour out interferon have a switch called BDCA2. Litifilimab throws it. In lupus that clears rashes; in scleroderma, we now know, it does something to blood and next to nothing to people.

Of {86|S randomised} participants {fifty-eight|S randomised, g=litifilimab} had been randomised to litifilimab, {28|S randomised, g=placebo} to placebo. Interferon signatures halved by week {four|W week, assess} and stayed low. Skin at week {24|W week, assess}: {-3.0|M change, mean, t=P24W, g=litifilimab, c=placebo, dir=improved, #lit} ± {5.1|sd} with the antibody, {-2.7|M change, mean, t=P24W, g=placebo, dir=improved} ± {4.7|sd} with placebo, p = {0.79|p#lit, sig=0}. Share with a fall of a fifth or greater: {41|M responders, t=P24W, g=litifilimab, dir=improved}% v {39|M responders, t=P24W, g=placebo, dir=improved}%. Pain, fatigue, dexterity: no, no, no.

Patients were by and large women (all but eleven of the {86|S randomised}, i.e. {75|X f, of=86}) and by definition within six years of onset. {Diffuse|T diffuse, all} disease had been prescribed by the protocol. {Seventy-nine|S completed} attended in week {24|W week, assess}.

Cold sores were recorded in {eight|A cold sore, n, g=litifilimab, of=58} antibody and {one|A cold sore, n, g=placebo, of=28} placebo patients; diarrhoea in {six|A diarrhoea, n, g=litifilimab, of=58} and {five|A diarrhoea, n, g=placebo, of=28}; a fracture in {one|A fracture, n, g=litifilimab, of=58} and {one|A fracture, n, g=placebo, of=28}. {No malignancy|A malignancy, absent} was recorded.

"It's humbling when the biomarker obeys and the disease doesn't," said Prof. Odile Kestner. Two lupus trials of the antibody, in some 540 patients each, will report next year.
=== pedal-kidney-diet-k3 | news | prospective cohort study
Our Swindon members wore the belt: measuring the gut's pace from outside

Swallowing a tube is no fun. Bath University's belt listens to the gut from outside, and {thirty-three|S enrolled} of our Swindon and Bath members wore it, over a long weekend. {Twenty-nine|X f, of=33} are women. The scleroderma is limited in {twenty-four|T limited, n, of=33} and diffuse in {nine|T diffuse, n, of=33}.

What the belt heard was that a scleroderma gut rumbles 40% less after lunch than that of the {20|S enrolled, g=students} students who wore it, too. A student is not a pensioner, of course; the engineers will repeat it with neighbours of our own age.

Could bowel trouble be guessed from skin? They asked nurse Hattie Lowe to score it, and she got a mean of {8.3|M score, mean} in those {33|S enrolled} of us. It was no guide. A retired signalman with a score of 2 had the quietest gut of all.

The belt pinched. {Seven|A skin irritation, n, of=33} of us had red or irritated skin; {two|A sleeplessness, n, of=33} couldn't sleep with it, and {one|S withdrawn} took it off on the first evening and withdrew. Bath has since lined it with silk.

"I could hear my own insides on a laptop," reports Trevor, 70. "It's like whales." The belt isn't for sale. If a grant of £210,000 comes through, a hundred patients will be given one to take home, to see if it can tell who will need feeding by vein. About one in fifty of us ever does. A talk with sound samples will be held on the 19th in the Methodist hall.
=== nad-boost-k3 | news | randomised trial
Vitamin B3's fashionable offspring: nicotinamide riboside in a sober trial

Influencers take it against age. Copenhagen took it to a trial, in which nicotinamide riboside, 1 g per day, or starch was given by chance to {fifty-four|S randomised} people with scleroderma, {27|S randomised, g=nicotinamide riboside; S randomised, g=starch} to each side, over {eleven|W week, treat} weeks.

NAD in blood doubled, so the capsules had been swallowed. Fatigue, the point of it all, went down by 3.3 and 3.0 units. "That's the same number in different clothes," in the words of lead author Signe Holst. Mitochondria from muscle looked no younger.

Modified Rodnan, for completeness: a rise of {0.3|M change, median, t=P11W, g=nicotinamide riboside, dir=worsened} with the capsules and of {0.0|M change, median, t=P11W, g=starch, dir=stable} with starch (both medians; no test) at week {eleven|W week, assess}, on entry values of {5|M score, median, t=baseline, g=nicotinamide riboside} and {6|M score, median, t=baseline, g=starch}.

It did turn faces red. Flushing was reported by {15|A flushing, pct, g=nicotinamide riboside, of=27}% with the capsules and by {4|A flushing, pct, g=starch, of=27}% with starch; nausea by {22|A nausea, pct, g=nicotinamide riboside, of=27}% and {19|A nausea, pct, g=starch, of=27}%. Homocysteine climbed by 2 units. {Three|S withdrawn, g=nicotinamide riboside} took their leave from the first, {one|S withdrawn, g=starch} from the second group.

The {fifty-four|S randomised} comprised {47|X f, of=54} women and {seven|X m, of=54} men. {Forty-five|T limited, n, of=54} had limited, {nine|T diffuse, n, of=54} had diffuse disease.

At 690 kroner a month, one could go to the theatre twice, Holst suggests. The maker, of Californian origin, supplied both sorts of capsule and was shown the paper two days before everyone else.
=== tvec-pericard-k3 | news | open-label trial
Tiny trial, long title, plain result: sirolimus cream for calcinosis-hardened elbows

They called it SOFTELBOW-1. {Ten|S treated} people smeared sirolimus cream on lumps of calcium at one elbow, and left the other elbow alone, for {four|W month, treat} months.

{Nine|S completed} used up their ten tubes. Of {ten|S treated} who started, {eight|X f, of=10} were women, and {all|T limited, all} had limited scleroderma with anticentromere antibodies. An X-ray with a coin as a scale was taken on the first and last day. It showed lumps of 212 and 207 square millimetres at the creamed and 198 and 203 at the uncreamed elbow.

Softer was, if anything, the skin above: pushed in with a small spring, the creamed side yielded by a tenth more. The modified Rodnan score, with its coarse steps, was {deaf to this|M change, nov, t=P4M, dir=stable} at {four|W month, assess} months.

Irritation, from pinkness to weeping, was the experience of {six|A skin irritation, n, of=10} of {ten|S treated}. In {one|A discontinuation due to adverse event, n, of=10} it was the end of the road. No sirolimus could be measured in blood. {Two|A acne, n, of=10} had acne at the elbow, "where I'd never dreamt of having any," as a teacher of 60 put it.

"I know exactly what's wrong with this trial: ten people, no blinding and a coin," laughs Dr Aoife Prendergast of Galway. Then she's serious. "Patients ask each week for something to put on. I can now say what does not work." She's turning to sodium thiosulfate, in a Dutch-Irish trial of 80. A tube of sirolimus cream made up by the hospital costs €64.
=== wegovy-azathioprine-k3 | news | retrospective cohort study
Stopping immune drugs: half get away with it

CLEVELAND -- "When can I stop?" Every rheumatologist is asked, and few dare answer. Records at three Ohio hospitals yield {95|S enrolled} people with {diffuse|T diffuse, all} scleroderma whose drugs, mostly mycophenolate, had been stopped after years of quiet.

The skin's answer: {49|S analysed} people had a score a {year|W year, assess, v=1} after stopping, and in {six|M responders, n, t=P1Y, dir=worsened} of these it was five points or more above what it had been on stopping. All {49|S analysed} together averaged {6.1|M score, mean, t=baseline} on stopping and {6.9|M score, mean, t=P1Y, dir=worsened} in the end (P={.08|p, sig=0}). The lung's answer: in 22 of 95 vital capacity dropped by a tenth.

A lot of the fear is of the heart and kidneys. {Two|A renal crisis, n, of=95} renal crises occurred after stopping, in the {31|W month, follow, median} months of median follow-up.

{Seventy-four|X f, of=95} of the {95|S enrolled} were women. Stopping was the patient's wish in 58, the doctor's in 37.

"Roughly half got away with it for good," says senior author Ken Oyelaran, MD. "If you got away with it for two years, you'd probably got away with it." {Thirty-nine|S treated, g=restarted} went back on a drug, which is how restarted patients are defined in his paper, and {eleven|A serious infection, n, g=restarted, of=39, ser=1} of these had a serious infection later on. {Seven|A death, n, of=95} people have died.

A randomized trial of stopping against staying, with 160 people, has been given $4.4 million by the federal institute. In rheumatoid arthritis about one patient in three can stop.
=== cftr-lung-k3 | news | randomised trial
Salt mist for scleroderma lungs fails, sweetly

It was the cheapest trial of the year: Hobart's inhaled salt. A mist of 7% saline, such as children with cystic fibrosis breathe, was to clear the airways of {forty-eight|S randomised} scleroderma patients with a chronic cough.

For {nine|W week, treat} weeks they inhaled it, or a 0.9% mist that tastes nearly the same, thanks to a sweetener. Envelopes decided, {24|S randomised, g=7% mist; S randomised, g=0.9% mist} each way. On a recorder that counts coughs the 7% mist people went from 312 a day to 280, the 0.9% mist people from 305 to 271; p, 0.9. Sputum, quality of life: equal.

{Forty-one|X f, of=48} participants were female. The skin involvement was limited in {thirty|T limited, n, of=48}, diffuse in {fifteen|T diffuse, n, of=48} and absent (sine scleroderma) in {three|T sine, n, of=48}. Median skin scores at the start were {7|M score, median, t=baseline, g=7% mist} in 7% and {6|M score, median, t=baseline, g=0.9% mist} in 0.9% mist people; nobody saw a point in repeating them, since mist doesn't reach skin.

Chest tightness bothered {ten|A chest tightness, n, g=7% mist, of=24} of those on the strong mist. It bothered {three|A chest tightness, n, g=0.9% mist, of=24} of those on the weak one. Bleeding from the nose occurred {five|A nosebleed, events, g=7% mist} times and {four|A nosebleed, events, g=0.9% mist} times. {Four|S withdrawn, g=7% mist} people in the former and {two|S withdrawn, g=0.9% mist} in the latter gave up.

"A$19,000 for a definite no. I think that's a bargain," says thoracic physician Bronwyn Tait. Cough plagues some six in ten people with scleroderma lungs. The nebulisers went to a school for asthmatic children in Launceston.
=== filg-scop-k3 | news | randomised trial
Brief: TLR blocker enpatoran and skin in an Australian-German pilot

Melbourne/Kiel. A pill that muffles two alarm bells of innate immunity, TLR7 and TLR8, has been through a small, properly blinded pilot. Enpatoran's maker allowed the investigators to publish "warts and all".

{Twenty-nine|S randomised} people of {diffuse|T diffuse, all} type were randomised: {ten|S randomised, g=100 mg} received 100 mg, {ten|S randomised, g=25 mg} 25 mg, {nine|S randomised, g=placebo} placebo. By week {14|W week, assess}, which was the last, the skin tally (median) had gone down {6|M change, v=-6, median, t=P14W, g=100 mg, c=placebo, dir=improved, #top} on 100 mg, {2|M change, v=-2, median, t=P14W, g=25 mg, c=placebo, dir=improved, #lowd} on 25 mg and {2|M change, v=-2, median, t=P14W, g=placebo, dir=improved} on placebo. "The top dose stands out, and I can't make it go away, however I turn the data," says Kiel's Henning Petersen. Compared with placebo the p value for 100 mg is {0.03|p#top, sig=1}, for 25 mg {0.8|p#lowd, sig=0}.

And the warts? A lipase rise, without pain, was picked up in {four|A lipase rise, n, g=100 mg, of=10} patients on 100 mg and {one|A lipase rise, n, g=25 mg, of=10} on 25 mg. {Three|A urinary tract infection, n, g=100 mg, of=10} on the top dose had urinary tract infections, {none|A urinary tract infection, absent, g=placebo} did on placebo. {One|A seizure, n, g=25 mg, of=10, ser=1} seizure, serious, in a man on 25 mg with an old head injury, closed the trial for five weeks. {Two|S withdrawn, g=100 mg} people withdrew from the 100 mg arm and {one|S withdrawn, g=placebo} from the placebo arm.

Starting medians were {24|M score, median, t=baseline, g=100 mg}, {19|M score, median, t=baseline, g=25 mg} and {20|M score, median, t=baseline, g=placebo}, in other words unequal, which may flatter the top dose. {Twenty-two|X f, of=29} of the {29|S randomised} were women.

The maker has no date for a larger trial. "It would need about 180 people," Petersen estimates, "and a lipase test each fortnight."
=== tofersen-mir-k3 | news | randomised trial
MicroRNA mimic remlarsen goes from keloid to scleroderma and stays at the starting line

BOULDER, Colo. -- An injected snippet of RNA that tells cells to make less collagen did what it was told within a coin's width of the needle and no further, Flatiron RNA Inc. reported on Wednesday.

In FLATTEN-2, {thirty-two|S randomised} adults, {all|T diffuse, all} with diffuse disease, had one forearm injected with remlarsen and the opposite one with salt solution, the side being randomized, for {six|W week, treat} weeks. Collagen in biopsies was 34% lower on the remlarsen side than on the other (P=0.01). Forearm skin scores, from 0 to 3, were 1.9 on both.

As to the total score, "systemic effects had neither been expected nor were they found": mRSS went from {20.7|M score, mean, t=baseline, #b} to {20.3|M score, mean, t=P6W, dir=improved, #e}, mean values, at week {six|W week, assess} (standard deviations {6.0|sd#b} and {6.5|sd#e}).

Itching at the spot was recorded in {twelve|A itching, n, g=remlarsen, of=32} remlarsen and {nine|A itching, n, g=salt solution, of=32} salt-solution arms; bruises in {18|A bruise, n, g=remlarsen, of=32} and {20|A bruise, n, g=salt solution, of=32}. {One|A keloid, n, g=remlarsen, of=32} keloid grew, by an irony of fate, where remlarsen had gone in. {Thirty|S completed} adults completed. Women, {23|X f, of=32}.

The company, which employs 19, is going to try a version wrapped in fat droplets that travels by vein. It'll need about $60 million. "We've learned that the payload works. Now for the postman," CEO Abby Sorel said.
=== dent-implant-k3 | news | retrospective cohort study
Teeth on screws: eight in ten implants hold in scleroderma jaws

Dental insurers like to refuse implants to people with scleroderma: too risky. Hanover's dental school has put its own record on the table.

From 2005 on, {thirty-seven|S treated} patients had 128 screws set into their jaws. {Thirty-four|X f, of=37} were women. {Twenty-eight|T limited, n, of=37} had limited and {nine|T diffuse, n, of=37} diffuse disease. The follow-up lasted {6.2|W year, follow, mean} years on average; 104 of the 128 screws, or 81%, were in place at the last look. In healthy mouths it's 95.

What endangered a screw? Smoking (four times the risk) and a mouth that opened less than 30 mm (twice). Skin thickness elsewhere, no. The patients' modified Rodnan score was {10|M score, median, t=baseline} before surgery and {9|M score, median, dir=improved} at last contact, given as medians.

Wounds that gaped were seen in {six|A wound dehiscence, n, of=37}, and inflammation round the implant in {fourteen|A peri-implantitis, n, of=37} of the {37|S treated}. {Two|A jaw fracture, n, of=37} suffered a jaw fracture. Bone death, a peril with infusions for osteoporosis, did {not|A jaw necrosis, absent} occur.

"Eight in ten is a lot better than a denture that you can't get in," says Professor Wiebke Harms, who advises taking along a letter from the rheumatologist. One patient, a trombonist, has played again since. An implant costs from €1,800 to €3,500 in Germany; courts have decided for patients twice, in Celle and in Kassel. The German Scleroderma Self-Help Association keeps copies of the verdicts.
=== abat-infl-k3 | news | randomised trial
For the muscle overlap: belatacept, a kidney-transplant drug, in {41|S randomised} people

A cousin of abatacept that guards transplanted kidneys, belatacept, was asked to guard muscle. In Leiden and Nijmegen {41|S randomised} patients with scleroderma-myositis {overlap|T overlap, all} were randomized, {20|S randomised, g=belatacept} to it and {21|S randomised, g=azathioprine} to azathioprine.

The course of treatment was {fourteen|W month, treat} months. At its close (month {fourteen|W month, assess}), strength had grown by 11% and 10%, and steroid tablets could be cut down to 5 mg in either group.

Those who had hoped for skin will be let down. Under belatacept the mean score sagged from {9.9|M score, mean, t=baseline, g=belatacept} to {8.3|M score, mean, t=P14M, g=belatacept, dir=improved}, that's {1.6|M change, v=-1.6, mean, t=P14M, g=belatacept, dir=improved}; under azathioprine from {10.5|M score, mean, t=baseline, g=azathioprine} to {8.6|M score, mean, t=P14M, g=azathioprine, dir=improved}, that's {1.9|M change, v=-1.9, mean, t=P14M, g=azathioprine, dir=improved}. "{Equal|M difference, nov, mean, t=P14M, g=belatacept, c=azathioprine, dir=stable}," the paper says in one word.

Where the arms did part was in the blood. Low white cells were seen in {nine|A low white cells, n, g=azathioprine, of=21} azathioprine patients and {one|A low white cells, n, g=belatacept, of=20} belatacept patient. Virus infections: {seven|A virus infection, n, g=belatacept, of=20} with belatacept, {three|A virus infection, n, g=azathioprine, of=21} with azathioprine. The dreaded lymphoma after Epstein-Barr was {absent|A lymphoma, absent}, those without antibodies to the virus having been barred.

{Thirty-three|X f, of=41} of those randomized were women. Four weeks of infusions come to €3,200. "We now have a second thing that's no worse than azathioprine," Tjeerd Hoekstra, the lead author, says drily. The trial took seven years and 900 forms.
=== dog-therapy-k3 | news | cluster randomised trial
Ten breaths before the drip: a nurse-made ritual and what it did

Infusion days are long. On the wards of six hospitals in Catalonia, chosen by lot, nurses began each iloprost infusion with ten slow breaths, a hot pad and a chat; on six others they began as always.

{One hundred and eighty-six|S enrolled} people with scleroderma were thus infused, {96|S enrolled, g=ritual wards} on ritual wards, {90|S enrolled, g=usual wards} on usual wards, for {five|W day, treat} days running. On day {five|W day, assess}, flow rates tolerated were 1.8 and 1.5 ng/kg/min (P=0.01), and 88% and 71% said that they'd come again gladly.

By the usual count, {158|X f, of=186} were women; {119|T limited, n, of=186} had limited, {67|T diffuse, n, of=186} diffuse disease.

Headache, iloprost's calling card, occurred in {51|A headache, n, g=ritual wards, of=96} and {63|A headache, n, g=usual wards, of=90} people, flushing in {70|A flushing, n, g=ritual wards, of=96} and {68|A flushing, n, g=usual wards, of=90}, vomiting in {six|A vomiting, n, g=ritual wards, of=96} and {thirteen|A vomiting, n, g=usual wards, of=90} (ritual wards first). {Two|A burn, n, g=ritual wards, of=96} had a burn from the hot pad.

Nobody would think that breathing might alter the skin, and an assistant who scored it before the first infusion and again at {three|W month, assess} months can confirm that: {12|M score, median, t=baseline} and {12|M score, median, t=P3M, dir=stable}, median of all. Median is also the word for the authors' claim. "We don't say that it heals ulcers," explains head nurse Montse Ferrer, "we say it's kinder, and takes eleven minutes."

Her leaflet has been put into Catalan, Spanish, Arabic and Romanian. The hot pads cost €7 and last for years.
=== masks-hemp-k3 | news | open-label trial
Old leprosy drug clofazimine: a hunch from Hyderabad

Clofazimine turns skin brown. It might also turn it soft, reckoned Hyderabad dermatologist Sridevi Rao when a leprosy patient of hers, who had scleroderma too, lost her frozen smile.

{Eighteen|S treated} people without leprosy then took it, 100 mg daily, for {thirteen|W month, treat} months. {Fifteen|X f, of=18} were women, {eleven|T diffuse, n, of=18} had the diffuse and {seven|T limited, n, of=18} the limited form. Through thick and thin, {fifteen|S completed} carried on; {three|S withdrawn} turned away when their colour changed.

The scores of these {fifteen|S completed} at month {thirteen|W month, assess} averaged {16.8|M score, mean, t=P13M, dir=improved, #end} ({15|n} patients). They'd averaged {21.1|M score, mean, t=baseline} in the beginning. Rao calculates a P of {0.02|p#end, sig=1} for the change, and adds in the same breath that the first five patients, "the ones that thrilled me", contribute most to it. In four there was no change at all, in {one|M responders, n, t=P13M, dir=worsened} a rise by more than a fifth.

Besides a brown skin ({17|A skin discoloration, n, of=18} of {18|S treated}), a dry one was a bother to {nine|A dry skin, n, of=18}. Bellies hurt in {five|A abdominal pain, n, of=18}. QT intervals lengthened in {two|A QT prolongation, n, of=18}, by no more than 30 ms. {No one|A death, absent} died.

The drug is free of charge for leprosy, yet can't be bought for anything else. The ministry would have to give leave for a trial with a comparison group, for which 64 people are already waiting. "A hunch isn't knowledge," Rao tells them. India registered about 100,000 new cases of leprosy last year.
=== jaki-heart-mri-k3 | news | prospective cohort study
Scleroderma at work: who is still at the desk five years on?

Payslips don't lie. With the consent of {133|S enrolled} people newly diagnosed with scleroderma, Finnish economists could see theirs for {five|W year, follow} years.

At diagnosis 101 were in work. {Five|W year, assess} years on it was 58. Earnings fell by 31% among those with a manual job and by 12% among clerks. Raynaud's at the cold counter, stiff fingers on a keyboard, fatigue after lunch: these were what people named.

Had thick skin a price? It had. For every five points on the Rodnan scale at the first visit (when the mean was {9.0|M score, mean, t=baseline}, SD {7.4|sd}), €1,900 a year were lost. By year {two|W year, assess} the mean had gone down to {7.7|M score, mean, t=P2Y, dir=improved} (SD {6.9|sd}), but the wage stayed where it was.

Diffuse disease was present in {35|T diffuse, n, of=133}, limited disease in {90|T limited, n, of=133}, and eight had something in between. {One hundred and thirteen|X f, of=133} are women. {Nine|A death, n, of=133} of the {133|S enrolled} have died. {Four|S withdrawn} wanted their payslips back.

Help is possible, as 22 companies showed who took part in a side project: gloves, a heated mouse, a home day. It cost €640 a head, and {28|S enrolled, g=side project} employees took it up; 26 of them kept their jobs.

"A heated mouse! It's so silly and so good," says Riikka, 47, of the tax office in Oulu. Economist Tuomas Lehtonen is more restrained: those who took part had kind bosses from the first. In Finland about 1,100 people of working age have the disease.
=== izokib-nano-k3 | news | randomised trial
Izokibep: smaller than an antibody, and so is its effect on skin

UPPSALA -- A tenth of the size of an antibody, izokibep gets where antibodies don't. So said the brochure. To find out whether that's of use in scleroderma {ninety-nine|S randomised} patients were randomised, in thirds of {33|S randomised, g=weekly; S randomised, g=monthly; S randomised, g=placebo}, to weekly injections, monthly injections or placebo.

{Seventy|T diffuse, n, of=99} were diffuse patients, {29|T limited, n, of=99} limited patients. {Ninety|S analysed} could be assessed at the close, after {19|W week, assess} weeks.

The weekly third then had a median score of {12|M score, median, t=P19W, g=weekly, dir=improved} (it was {15|M score, median, t=baseline, g=weekly} at randomisation), the monthly third {14|M score, median, t=P19W, g=monthly, dir=improved} ({16|M score, median, t=baseline, g=monthly} at randomisation) and the placebo third {13|M score, median, t=P19W, g=placebo, dir=improved} ({15|M score, median, t=baseline, g=placebo} at randomisation). On the scale of points gained or lost {neither schedule|M difference, nov, t=P19W, g=weekly, c=placebo, dir=stable, sig=0; M difference, nov, t=P19W, g=monthly, c=placebo, dir=stable, sig=0} differed significantly from placebo.

Red, hot swellings where the needle goes in troubled {24|A injection site reaction, n, g=weekly, of=33} of those injected weekly, {11|A injection site reaction, n, g=monthly, of=33} of those injected monthly and {two|A injection site reaction, n, g=placebo, of=33} on placebo; {five|A discontinuation due to adverse event, n, g=weekly, of=33} weekly patients stopped on their account. Thrush, {three|A thrush, n, g=weekly, of=33}, was confined to weekly dosing.

"Being small is no merit in itself," concludes Torsten Ekdahl, who had hoped for more. The compound was withdrawn from psoriatic arthritis in 2024 for commercial reasons.
=== swim-hands-k3 | news | open-label pilot trial
Warm pool, warm hearts: our hydrotherapy course in figures

The pool at Droitwich is 34 °C and salty enough to float in. {Twenty-eight|S treated} members with scleroderma from the West Midlands exercised in it once a week for {sixteen|W week, treat} weeks, thanks to your raffle tickets.

The names of all {28|S treated} are on the board in the foyer: {26|X f, of=28} ladies and {two|X m, of=28} gentlemen. {Eighteen|T limited, n, of=28} have limited, {seven|T diffuse, n, of=28} diffuse, {three|T overlap, n, of=28} overlap disease. {Twenty-four|S completed} were still bobbing about at the end.

Jaspreet Dhillon, the physiotherapist, tested everybody at the start and at week {sixteen|W week, assess}. Shoulders could be lifted 14 degrees higher. Quality of life was up from 0.58 to 0.64. The skin score, that stubborn thing, {wouldn't budge|M change, nov, t=P16W, dir=stable}: {10.1|M score, mean, t=baseline} on average and {10.0|M score, mean, t=P16W, dir=improved} on average.

Chlorine was hard on some. {Six|A dry skin, n, of=28} had dry skin and {three|A eye irritation, n, of=28} sore eyes. One ulcer opened up again, and for {two|A Raynaud attack, n, of=28} ladies the walk from the pool to the showers brought on a Raynaud attack every time; they now have towelling ponchos. {Nobody|A fall, absent} fell.

What next? A course in Solihull starts on 4 September, at £3 a session. There's room for twenty. Bring a note from your GP if you have heart or lung trouble, and don't come with open wounds. Jaspreet would like to compare warm with lukewarm water, "if we can find people who'd agree to lukewarm".
=== lenal-bort-k3 | news | open-label trial
Bortezomib with mycophenolate: Ohio's fourteen

COLUMBUS -- The myeloma drug bortezomib cured scleroderma mice. Men and women are harder to please, as {fourteen|S treated} Ohioans attest who had it on top of mycophenolate for {23|W week, treat} weeks.

The {fourteen|S treated} ({nine|X f, of=14} women, {five|X m, of=14} men; {diffuse|T diffuse, all} disease in every case) were picked for lungs that were getting worse. Two courses in, {four|A discontinuation due to adverse event, n, of=14} had quit with painful neuropathy ({four|A painful neuropathy, n, of=14} cases); thereafter the drug was given under the skin, and no more cases were seen. Fatigue was acknowledged by {eight|A fatigue, n, of=14}. {Herpes zoster|A herpes zoster, absent}, thanks to tablets, spared everyone.

Skin was checked at {12|W week, assess} and {23|W week, assess} weeks. Scores, {28.4|M score, mean, t=baseline} on average to begin with, came in at {27.2|M score, mean, t=P12W, dir=improved} on the first occasion (p={.31|p, sig=0}) and at {23.0|M score, mean, t=P23W, dir=improved} on the second (p={.04|p, sig=1}). {Six|M responders, n, t=P23W, dir=improved} patients, by then, had put more than five points behind them.

Vital capacity was 63% of predicted first and 62% last, which the investigators are inclined to call a success. "Every one of them had been losing 5% in half a year," stresses lung specialist Monique Tatum. A placebo group was planned; the placebo group's money wasn't there.

Would she go on? "Under the skin, once a week, in people who have nothing else, yes." The drug has been off patent since 2022, and a vial now goes for $40 instead of $1,600.
=== estriol-quiz-k3 | news | registry study
After the change: does menopause alter scleroderma? The Leuven answer in ninety seconds

**The question.** Some women say that their skin got softer after menopause. Chance, or hormones?

**The people.** {Two hundred and thirty-eight|S enrolled; X f} women in the Leuven register who passed menopause while under observation. Subtype: {61|T diffuse, n, of=238} diffuse, {169|T limited, n, of=238} limited, {eight|T sine, n, of=238} sine.

**The method.** The last score before and the score {two|W year, assess} years after, in the same person.

**The finding.** In diffuse disease, {13.1|M score, mean, t=baseline, g=diffuse} before, {10.4|M score, mean, t=P2Y, g=diffuse, dir=improved} after (P = {0.003|p, sig=1}). In limited disease, {5.2|M score, mean, t=baseline, g=limited} before, {5.0|M score, mean, t=P2Y, g=limited, dir=improved} after (P = {0.38|p, sig=0}). In women of the same age who had not gone through it, skin fell just as much.

**Hormone tablets.** {Forty-four|S treated, g=hormone therapy} women took hormone therapy. {One|A thrombosis, n, g=hormone therapy, of=44} thrombosis and {one|A breast cancer, n, g=hormone therapy, of=44} breast cancer came to light among these; hot flushes, the reason for taking it, went from eleven to three a day. {No pulmonary embolism|A pulmonary embolism, absent, g=hormone therapy} occurred.

**The upshot.** "Time softens, not menopause," says rheumatologist Liesbeth Aerts, who has 19 more years of notebooks to type in. Women who need hormones for flushes may have them, as patches, unless they carry clotting antibodies. One woman in ten with scleroderma does.

**Further reading.** Our leaflet "Fifty and stiff", second edition, €2 with postage.
=== zevor-release-k3 | news | open-label trial
One infusion, no more pills: Orrin Cell reports on its first {fourteen|S treated}

SAN DIEGO, May 30 -- Fourteen months ago Orrin Cell Therapeutics infused its BCMA-and-CD19 product, orrin-cel, into a scleroderma patient for the first time. {Fourteen|S treated} have now had it. "Not one is back on immune suppressants," chief executive Dana Whitlock told analysts.

Those {14|S treated} ({ten|X f, of=14} women, {four|X m, of=14} men) had failed a median of three medicines. Disease was {diffuse|T diffuse, n, v=12, of=14} in 12 and {limited|T limited, n, v=2, of=14} with fast-moving lungs in two. {Eleven|S analysed} have reached day {180|W day, assess}. In them the skin score, a mean of {27.6|M score, mean, t=baseline} ({11|n} patients, SD {8.8|sd}) before lymphodepletion, was {14.9|M score, mean, t=P180D, dir=improved} (SD {6.0|sd}, {11|n} patients) on that day, the company said; for the three with a full {year|W year, assess, v=1} behind them it reads {9|M score, t=P1Y, g=patient A, dir=improved}, {12|M score, t=P1Y, g=patient B, dir=improved} and {6|M score, t=P1Y, g=patient C, dir=improved} (patients A, B and C in that order).

Low-grade cytokine release was the rule: {12|A cytokine release syndrome, n, of=14} of the {14|S treated} had it. Neurotoxicity, which regulators fear most, was confined to {one|A neurotoxicity, n, of=14} confused man who recovered in 36 hours. Blood counts were slow to return in {three|A prolonged cytopenia, n, of=14}. There has been {one death|A death, n, v=1, of=14}, of {sepsis|A sepsis, n, v=1, of=14, sev=fatal}, seven weeks out.

Chemotherapy before the cells consisted of fludarabine and cyclophosphamide at 30 and 300 mg/m2. The shares lost 17% on the news.
=== tai-chi-mag-k3 | news | randomised trial
Slow hands: tai chi put to the test

It's Tuesday, it's raining, and eleven women in woollen gloves are "parting the wild horse's mane" in a church hall in Aberdeen. They belong to the first group in Scotland to try tai chi against scleroderma, and their results are in.

{Fifty-eight|S randomised} people signed up and were shared out by computer: half ({29|S randomised, g=tai chi}) to classes, two a week, half ({29|S randomised, g=waiting list}) to a waiting list. Classes went on for {thirteen|W week, treat} weeks. {Fifty-three|X f, of=58} participants were women and {41|T limited, n, of=58} had the limited form. Attendance was 81%.

When the {13|W week, treat} weeks were over, tai chi players could stand on one leg for 9 seconds longer than before and stretched their fingers 7 mm further; people waiting their turn had gained 1 second and 2 mm. Fatigue dropped by five units on a 52-unit scale (p=0.01 against the list). Nobody's skin was any the thinner for it: the modified Rodnan {stayed put|M change, nov, g=tai chi, dir=stable} in the hall as it {did at home|M change, nov, g=waiting list, dir=stable}.

{Two|A fall, n, g=tai chi, of=29} of the class had a fall, neither of them on the mat. {Four|S withdrawn, g=tai chi} gave up classes, mostly because of the bus; {one|S withdrawn, g=waiting list} left the list.

"I sleep like a stone on Tuesdays," says Moira, 67, who has been ill for 22 years. Teacher Wei Sim hopes that the NHS board will pay for a second term, at £4.20 a head.
=== satralizumab-wire-k3 | news | randomised trial
IL-6 receptor antibody slows lung loss, not thickening

BRUSSELS, Feb 6 (Benelux Health) - Satralizumab kept lungs from shrinking in early scleroderma but had little to say about skin, a study across nine European countries showed on Monday.

By a wide margin the {148|S randomised} participants, {99|S randomised, g=satralizumab} of whom drew satralizumab and {49|S randomised, g=placebo} placebo, were women ({79|X fp} percent); {diffuse|T diffuse, all} disease was a condition of entry, as was a raised C-reactive protein. Doctors followed them for {44|W week, follow} weeks.

Forced vital capacity slipped 14 ml on the antibody and 158 ml on placebo (P=0.001). For skin, adjusted means at {44|W week, assess} weeks were {-5.9|M change, ls_mean, t=P44W, g=satralizumab, dir=improved} and {-4.6|M change, ls_mean, t=P44W, g=placebo, dir=improved} points on the 51-point Rodnan scale, {-1.3|M difference, ls_mean, t=P44W, g=satralizumab, c=placebo, dir=improved, sig=0} apart (95 pct CI {-3.2|cl} to {0.6|ch}; P={0.18|p}). At the {22|W week, assess}-week check there {had been nothing between them|M difference, nov, t=P22W, g=satralizumab, c=placebo, dir=stable} either.

Low white cells were found in {18|A neutropenia, n, g=satralizumab, of=99} patients on satralizumab and {1|A neutropenia, n, g=placebo, of=49} on placebo. Bowel perforation, known from older drugs of the family, {did not occur|A bowel perforation, absent}. {Two|A death, n, g=placebo, of=49} people died, both in the placebo group, {one|A heart failure, n, g=placebo, of=49, sev=fatal} of heart failure and {one|A myocardial infarction, n, g=placebo, of=49, sev=fatal} of a myocardial infarction.

Sales of the drug, approved for a nerve disease, totaled 311 million euros last year.
=== mscs-two-digest-k3 | news | randomised trial
Cells from the cord, cells from the marrow: two trials, one lesson

**Nanning.** Umbilical-cord stem cells were dripped into the veins of {18|S treated, g=cord cells} patients on top of low-dose cyclophosphamide, while {18|S treated, g=cyclophosphamide alone} others had cyclophosphamide alone; who got what depended on a sealed envelope. At {one|W year, assess} year, reports the Guangxi team, the mean mRSS was down {8.8|M change, v=-8.8, mean, t=P1Y, g=cord cells, c=cyclophosphamide alone, dir=improved, #cord} with cells and {6.1|M change, v=-6.1, mean, t=P1Y, g=cyclophosphamide alone, dir=improved} without (P = {0.03|p#cord, sig=1} between the two). Chills came on during {five|A chills, n, g=cord cells, of=18} of the {18|S treated, g=cord cells} patients' first infusions. {No tumour|A tumour, absent} has been seen so far.

**Toulouse.** The MARROW-20 study, which appeared two winters ago, had {20|S treated, @MARROW-20} people, {all|T diffuse, all, @MARROW-20} with the diffuse type, given marrow cells from a brother or sister. In that study skin scores came down from a median of {25|M score, median, t=baseline, @MARROW-20} to {17|M score, median, t=P6M, dir=improved, @MARROW-20} in {six|W month, assess, @MARROW-20} months, and there was {one|A death, n, of=20, @MARROW-20} death.

**Lesson?** "Ours had a comparison arm, theirs did not, and the drop looks the same," notes Wang Lihua of the Nanning group. "You can see how much would have happened anyway." Cells are not medicines you can order: private clinics that advertise them at $25,000 a course have shown no data at all. European law forbids their sale.
=== pm25-network-k3 | news | registry study
Bad air, thick skin? A look at twelve thousand air filters

Readers in Milan and Kraków know it without a study: on foggy days everything is worse. A network of eleven registries has now matched postcodes of {1,362|S analysed} people with systemic sclerosis with readings for fine dust (PM2.5) from the European monitoring grid.

Of the {1,362|S analysed}, {1,171|X f, of=1362} were women; {457|T diffuse, n, of=1362} had diffuse disease and {838|T limited, n, of=1362} limited, the others neither. Follow-up ran to {4.1|W year, follow, median} years (median).

For each 5 micrograms of additional dust, the risk of new lung fibrosis rose by 14% (95% CI 3 to 27). There was no such slope for finger ulcers, and none for skin: in the dustiest fifth of postcodes ({272|S analysed, g=dustiest fifth} people) the mean score at the last visit was {8.9|M score, mean, g=dustiest fifth}, in the cleanest fifth {8.6|M score, mean, g=cleanest fifth}, {a gap of no importance|M difference, nov, g=dustiest fifth, c=cleanest fifth, dir=stable, sig=0} (P={0.71|p}).

"Postcodes are crude," says Agnieszka Wrona, who did the sums. "We do not know who works indoors." Her team intends to hand out wearable monitors to 60 volunteers. In the general population, dust of this kind is held responsible for some 240,000 deaths in the Union each year.

What can you do? Not much beyond closing windows on red-alert days, our scientific council thinks. Masks of the FFP2 class keep out 94% of particles.
=== tripterygium-caution-k3 | news | retrospective cohort study
Thunder god vine: works a bit, harms more than a bit

A plant that has poisoned caterpillars for centuries is also swallowed against rheumatism in much of Asia. How do people with scleroderma fare on it? Two hospitals in Taipei went through their computers.

They came up with {93|S enrolled} patients to whom the extract had been dispensed between 2009 and 2020, and for whom two skin scores were on file. {Seventy-one|X f, of=93} were female. {Forty-eight|T diffuse, n, of=93} had diffuse, {45|T limited, n, of=93} limited disease. The time on the vine averaged {8|W month, treat, mean} months.

In diffuse disease the score dwindled from {18.2|M score, mean, t=baseline, g=diffuse disease} ± {7.9|sd} to {15.5|M score, mean, g=diffuse disease, dir=improved} ± {7.2|sd} (P = {0.04|p, sig=1}); in limited disease it was {6.0|M score, mean, t=baseline, g=limited disease} ± {2.9|sd} to start with and {5.8|M score, mean, g=limited disease, dir=improved} ± {3.1|sd} to end with (P = {0.60|p, sig=0}).

Against this modest gain one must set the damage. Periods stopped in {15|A amenorrhoea, n, of=71} of the {71|X f} women. {Twenty-two|A hepatitis, n, of=93} of the {93|S enrolled} developed hepatitis by laboratory standards, and kidney injury befell {6|A kidney injury, pct, of=93}%. {One|A aplastic anaemia, n, of=93, sev=fatal; A death, n, of=93} patient died, of aplastic anaemia.

"I have patients who buy it at the night market without knowing the dose," sighs pharmacist Liao Mei-hua. Her advice to the ministry: keep it on prescription, and never give it to women who still want children. The extract costs about NT$900 a month.
=== terguride-plain-k3 | news | randomised trial
Serotonin in the skin: terguride study ends in a draw

Some of the thickening in scleroderma may be stirred up by serotonin, which platelets spill. Terguride keeps it from docking. So the theory; how about the practice?

In eight German clinics {78|S randomised} people with early disease, {52|X f, of=78} women and {26|X m, of=78} men, consented to be randomised. {Thirty-nine|S randomised, g=terguride} swallowed terguride three times daily; {39|S randomised, g=usual care} carried on with usual care. They knew which. All of them had the {diffuse|T diffuse, all} form, and the dose was stepped up from 0.2 mg to 1 mg.

At {twelve|W month, assess} months a blinded assessor ran her fingers over 17 places. She found {18.0|M score, median, t=P12M, g=terguride, c=usual care, dir=improved, #ter} in the terguride group (median; interquartile range {12|q1}-{24|q3}), where it had been {21|M score, median, t=baseline, g=terguride} ({16|q1}-{27|q3}), and {17.5|M score, median, t=P12M, g=usual care, dir=improved} ({11|q1}-{25|q3}) under usual care, where it had been {20|M score, median, t=baseline, g=usual care} ({14|q1}-{28|q3}). Nobody needed a statistician to compare the two, but one was asked: p = {0.83|p#ter, sig=0}.

The drug is no sweet. {Sixteen|A nausea, n, g=terguride, of=39} felt sick, {eleven|A dizziness, n, g=terguride, of=39} were giddy, and {nine|A discontinuation due to adverse event, n, g=terguride, of=39} gave up on that account. {Three|S withdrawn, g=usual care} people under usual care failed to return.

"A fair fight, and a fair draw," says Prof Elke Sommerfeld. The budget, €640,000, came from the federal government, since no manufacturer was interested.
=== dazodali-pr-k3 | news | randomised trial
CD40 ligand trap: Corvane to push on after interim look

DUBLIN and BOSTON, Oct. 11, 2024 -- An independent committee has urged Corvane plc to carry on with its study of dazodalibep in systemic sclerosis. Its interim look, planned from the start, covered the first {60|S analysed} subjects, randomized evenly ({30|S randomised, g=dazodalibep} to each infusion and {30|S randomised, g=placebo} to placebo).

The look was taken at week {18|W week, assess}. An mRSS fall of no less than 4 points had by then been registered in {17|M responders, n, t=P18W, g=dazodalibep, dir=improved} of {30|S randomised, g=dazodalibep} subjects on the active drug and in {9|M responders, n, t=P18W, g=placebo, dir=improved} of {30|S randomised, g=placebo} controls. Expressed as averages, active-drug subjects moved {4.8|M change, v=-4.8, mean, t=P18W, g=dazodalibep, dir=improved} points in the right direction, controls {2.5|M change, v=-2.5, mean, t=P18W, g=placebo, dir=improved}. No p value is being released so as to keep the study sound.

{Diffuse|T diffuse, all} cutaneous disease and an age under 75 are required. When complete, the trial will number 144 subjects at 52 sites; readout is foreseen in late 2026.

Earlier drugs against this target clotted blood. To date {no thromboembolism|A thromboembolism, absent} has been seen. Diarrhea was jotted down for {six|A diarrhea, n, g=dazodalibep, of=30} and {four|A diarrhea, n, g=placebo, of=30} subjects respectively, and {two|A herpes zoster, n, g=dazodalibep, of=30} contracted herpes zoster while on the drug.

This release contains forward-looking statements. Actual results may differ.
=== mouth-stretch-k3 | news | randomised trial
Open wide! Does the mouth-stretching gadget earn its keep?

A device shaped like a clothes peg (the maker calls it OraFlex) is meant to be bitten on for ten minutes morning and evening. Speech therapists in Leiden compared it with simple exercises before the mirror.

{Seventy-three|S screened} people had answered the advertisement. {Sixty-two|S randomised} could take part: {31|S randomised, g=device} with the device, {31|S randomised, g=mirror} with the mirror. {Fifty-seven|X f, of=62} were female, {22|T diffuse, n, of=62} had diffuse and {40|T limited, n, of=62} limited sclerosis. After {twelve|W week, assess} weeks of biting or grimacing, mouths opened by another 3.9 mm on the device and another 3.4 mm at the mirror, on average. That half-millimetre is nothing to write home about (p = 0.46).

Jaw ache was the reward for {thirteen|A jaw ache, n, g=device, of=31} users of the device, as compared with {four|A jaw ache, n, g=mirror, of=31} mirror users. A crown came off in {one|A dental crown loss, n, g=device, of=31} case (device). {Six|S withdrawn, g=device} laid the device aside for lack of time; {two|S withdrawn, g=mirror} stopped looking in the mirror.

The skin of the face, which counts for 3 of the 51 points, was not looked at on its own. The total {did not shift|M change, nov, dir=stable} in the study as a whole.

"A mirror costs nothing," says therapist Joke Verhoeven. OraFlex sells for €89 and is not reimbursed. If you are under a dentist for gum disease, ask before you start: in about one out of three patients the ligament around the teeth is widened.
=== zanubrutinib-hk-k3 | news | randomised trial
BTK blocker trims skin score but not tender hands, Hong Kong meeting hears

Five years ago zanubrutinib was a drug for lymphoma and nothing else. On Friday Dr Priscilla Kwan told a packed room what it had done in {45|S randomised} people with systemic sclerosis.

They had been dealt out three ways: {15|S randomised, g=320 mg} to 320 mg a day, {15|S randomised, g=160 mg} to 160 mg, {15|S randomised, g=no BTK blocker} to no BTK blocker. {Twenty-nine|T diffuse, n, of=45} of the lot were diffuse, {16|T limited, n, of=45} limited. Tablets were taken for {twenty|W week, treat} weeks and the skin was felt at weeks {ten|W week, assess} and {twenty|W week, assess}.

On 320 mg the mean score read {22|M score, mean, t=baseline, g=320 mg}, {18|M score, mean, t=P10W, g=320 mg, dir=improved} and {15|M score, mean, t=P20W, g=320 mg, dir=improved} at the three examinations. The 160 mg people went {21|M score, mean, t=baseline, g=160 mg}, {20|M score, mean, t=P10W, g=160 mg, dir=improved}, {18|M score, mean, t=P20W, g=160 mg, dir=improved}, and those without {20|M score, mean, t=baseline, g=no BTK blocker}, {20|M score, mean, t=P10W, g=no BTK blocker, dir=stable} and {21|M score, mean, t=P20W, g=no BTK blocker, dir=worsened}. As to swollen fingers, all three lost the same amount, 3 mm of girth.

Bruises sprang up in {eight|A bruising, n, g=320 mg, of=15} on the higher dose and {three|A bruising, n, g=160 mg, of=15} on the lower. {One|A atrial fibrillation, n, g=320 mg, of=15} man, on 320 mg, developed atrial fibrillation and was taken off. Asked about bleeding, Kwan said that {no major bleeding|A major bleeding, absent} had been encountered.

"Fifteen is a handful," a listener from Macau objected. "I agree," she answered, "hence the next study has 150."
=== hair-dye-survey-k3 | news | cross-sectional survey
Seven hundred of you answered: what helps a scleroderma gut at table

In our April issue we enclosed a reply card. {Seven hundred and eleven|S enrolled} cards came back, more than for any survey since that on travel insurance.

You are {88|X fp} per cent women. {Two hundred and three|T diffuse, n, of=711} of you ticked "diffuse", {441|T limited, n, of=711} "limited", and 67 did not know. You have had the disease for 12 years on average, and one in nine lives alone.

Small meals, taken five or six times a day, were the winner: 502 of you swear by them. Raising the head of the bed came second (463), giving up fizzy drinks third (388). Nearly half have tried a low-FODMAP diet, which our dietitian Ingeborg Vik regards as a mixed blessing: among those who had followed it for {three|W month, treat} months or more, she points out, 38 had lost over 5 kg without wishing to.

Had we asked you to pinch your own skin? We had, with the four-step picture scale. Your own tally did not match any gut complaint. Constipation was named by 377, soiling by 190 ("the thing nobody asks about", one of you wrote), bloating by 520.

Not a single reply mentions weed killers or hair dye, the favourites of the internet. The results will be printed as a leaflet. If your clinic would like some, the first fifty are free; send a stamped envelope.
=== saracatinib-nature-k3 | news | randomised trial
Src kinase inhibitor stumbles at the finger test

A cancer drug that failed in breast, colon and prostate has failed again. Saracatinib, given to {48|S enrolled} patients with SSc-related lung fibrosis in a double-blind study, "left the lungs where they were and the skin a shade worse," according to an abstract posted ahead of the Berlin respiratory week.

Of the {48|S enrolled}, {32|S randomised, g=saracatinib} were allotted to the kinase inhibitor and {16|S randomised, g=placebo} to placebo; {25|S completed, g=saracatinib} and {15|S completed, g=placebo} managed the full {36|W week, treat} weeks. Diffuse skin involvement was present in {63|T diffuse, pct, g=saracatinib, of=32} % and {56|T diffuse, pct, g=placebo, of=16} %.

At week {36|W week, assess} mean mRSS had crept up by {0.9|M change, mean, t=P36W, g=saracatinib, dir=worsened} units in the saracatinib arm (95 % CI {-0.8|cl} to {2.6|ch}), and it had crept down by {0.7|M change, v=-0.7, mean, t=P36W, g=placebo, dir=improved} in the placebo arm ({-2.9|cl} to {1.5|ch}), giving a difference of {1.6|M difference, mean, t=P36W, g=saracatinib, c=placebo, dir=worsened, sig=0} units to the drug's disadvantage (p = {0.25|p}). FVC decline was 61 mL versus 70 mL.

Diarrhoea again proved the Achilles heel ({17|A diarrhoea, n, g=saracatinib, of=32} of {32|S randomised, g=saracatinib} versus {4|A diarrhoea, n, g=placebo, of=16} of {16|S randomised, g=placebo}). Rash was described in {9|A rash, n, g=saracatinib, of=32} on saracatinib, while {no rash|A rash, absent, g=placebo} was noted on placebo. Events led to a stop in {6|A discontinuation due to adverse event, n, g=saracatinib, of=32} and {1|A discontinuation due to adverse event, n, g=placebo, of=16}.

"Repurposing saves money until it doesn't," commented a pulmonologist from Malmö who refereed the abstract. The sponsor has no further plans in fibrosis.
=== evening-primrose-old-k3 | news | randomised crossover trial
From our archive, 30 years ago: evening primrose oil for cold hands

*Every quarter we reprint a page of the association's old newsletter. This one is dated November 1991.*

Members who were at the annual meeting in Harrogate will have heard Dr Fennimore speak of evening primrose oil. He gave twelve capsules a day to {21|S treated} patients for {two|W month, treat} months and twelve capsules of liquid paraffin, which look the same, for another two, with the order tossed for. {Twenty|X f, of=21} of the {21|S treated} were ladies, the youngest 24 and the eldest 70.

On the oil his patients counted 31 attacks of white fingers a fortnight; on paraffin they counted 38. Dr Fennimore was candid enough to say that the gap may be chance. Hands were not one whit warmer.

The tightness of the skin, scored over 26 areas as was then the custom and adding up to 78 at most, came to {24|M score, mean, g=oil} on average during oil and {25|M score, mean, g=paraffin} during paraffin. So {nothing there|M difference, nov, g=oil, c=paraffin, dir=stable} either.

{Four|A loose bowels, n, g=oil, of=21} ladies had loose bowels on the oil. {Six|A loose bowels, n, g=paraffin, of=21} had the same on paraffin, as one might have guessed. {Two|S withdrawn} of the party could not face twelve capsules and dropped out in the first week.

At £14 a bottle we cannot recommend it, but several members have told us that their hair is shinier. Subscriptions (£6) are due on 1 January.
=== bimekizumab-cong-k3 | news | randomised trial
Double interleukin-17 blockade: phase 2b skin results split the room

Milan. Was the glass half full? Rheumatologists who streamed out of Hall 5 on Thursday could not agree.

Bimekizumab had been tried against placebo in {129|S randomised} adults, {86|S randomised, g=bimekizumab} of them on the antibody. {Forty-three|S randomised, g=placebo} drew placebo. Disease had lasted no more than three years and was {diffuse|T diffuse, all} without exception. The double-blind part covered {32|W week, treat} weeks.

The half-full view: {52|M responders, t=P32W, g=bimekizumab, dir=improved} percent of the antibody group, as against {35|M responders, t=P32W, g=placebo, dir=improved} percent of controls, shed five points or more by week {32|W week, assess}. Worsening of the same size was witnessed in {5|M responders, t=P32W, g=bimekizumab, dir=worsened} percent and {14|M responders, t=P32W, g=placebo, dir=worsened} percent.

The half-empty view: the primary comparison, of mean changes, came out at {-1.8|M difference, mean, t=P32W, g=bimekizumab, c=placebo, dir=improved} points (95% CI, {-3.9|cl} to {0.3|ch}; P = {.09|p, sig=0}). Mean changes themselves were {-6.4|M change, mean, t=P32W, g=bimekizumab, dir=improved} and {-4.6|M change, mean, t=P32W, g=placebo, dir=improved}.

Oral thrush is the tax on this mechanism; {21|A oral candidiasis, n, g=bimekizumab, of=86} people paid it on bimekizumab and {2|A oral candidiasis, n, g=placebo, of=43} on placebo. {Two|A inflammatory bowel disease, n, g=bimekizumab, of=86} new cases of inflammatory bowel disease were found with the antibody. {One|A suicide attempt, n, g=placebo, of=43} placebo recipient attempted suicide.

"Run it again with 300," urged Prof. Gianluca Ferri from the floor. "And call it what, hope?" asked the chair. Laughter.
=== losartan-marfan-k3 | news | randomised trial
Blood pressure pill no armour for the kidney, nor for the skin

Since ACE inhibitors rescue people from scleroderma renal crisis, might a cousin given beforehand prevent it? Telmisartan did not, say nephrologists from Montpellier and Liège.

They took {162|S randomised} patients with antibodies to RNA polymerase III, who are at the highest risk, and by drawing lots gave {81|S randomised, g=telmisartan} telmisartan 40 mg and {81|S randomised, g=control} nothing extra. {Diffuse|T diffuse, n, v=133, of=162} disease had been diagnosed in 133 of the {162|S randomised}, and {69|X fp} per cent were women. Median follow-up amounted to {33|W month, follow, median} months.

Crisis, the outcome that counted, struck 7 people given telmisartan and 5 in the control group. Dialysis was needed by 3 and 2. {Four|A death, n, g=telmisartan, of=81} of the former and {six|A death, n, g=control, of=81} of the latter died during the study.

Skin thickness was measured once a year. At {two|W year, assess} years the median score had dropped to {13|M score, median, t=P2Y, g=telmisartan, c=control, dir=improved, #tel} (IQR {8|q1}-{20|q3}) with telmisartan and to {12|M score, median, t=P2Y, g=control, dir=improved} (IQR {7|q1}-{21|q3}) without; p was {0.79|p#tel, sig=0}.

Low blood pressure, under 90 mm Hg, gave trouble in {14|A hypotension, n, g=telmisartan, of=81} of those on the pill. Controls had {2|A hypotension, n, g=control, of=81} such cases.

"Keep the cuff, skip the pill," is how nephrologist Hélène Dardenne puts it. About one in ten patients with that antibody will have a crisis at some time.
=== glofitamab-case-k3 | news | case report
Lymphoma drug clears a scleroderma patient's lungs by accident

GLASGOW. Doctors here treated a {woman|X f, v=1; S enrolled, v=1} of 63 for a lymphoma and were astonished by what it did to her other illness.

Mrs K, as they call her in the journal, had had {diffuse|T diffuse, all} systemic sclerosis for six years when a lump appeared in her armpit. She was put on glofitamab, a two-armed antibody that drags T cells to B cells. Twelve infusions over {eight|W month, treat} months made the lump vanish.

At {four|W month, assess} months someone noticed that she could make a fist. Her modified Rodnan score, {34|M score, t=baseline} before the first infusion, turned out to be {20|M score, t=P4M, dir=improved}; at {eight|W month, assess} months it was {11|M score, t=P8M, dir=improved} and at {fourteen|W month, assess}, long after the last drip, {9|M score, t=P14M, dir=improved}. FVC rose from 61% to 74%. Autoantibodies against topoisomerase could no longer be detected.

The course was not a stroll. {Cytokine release syndrome of grade 2|A cytokine release syndrome, named, grade=2} followed the second infusion, {shingles|A shingles, named} came in the fifth month and {cytomegalovirus|A cytomegalovirus reactivation, named} woke up in the seventh. She was spared {neurotoxicity|A neurotoxicity, absent}.

"We would never have dared to give it for scleroderma alone," admits haematologist Rory Mackay. He would now: a study of 12 people has been submitted to the ethics board. Each infusion costs the health service some £8,000. Mrs K, a retired piano teacher, has taken up her instrument again, two hours daily.
=== udenafil-korea-k3 | news | randomised trial
Korean potency pill warms fingers, raises eyebrows

SEOUL, Dec. 2 (Hangang News) -- Udenafil, sold here to men since 2005, cut the number of Raynaud's attacks in women with systemic sclerosis, a team from Busan announced.

{Ninety|S randomised; X f} women were given tablets in plain boxes, 100 mg to {45|S randomised, g=udenafil} and dummies to {45|S randomised, g=dummy}. Weekly attacks went from 24 to 13 with udenafil and from 23 to 19 with the dummy (P=0.008). Treatment lasted for {six|W week, treat} weeks. New ulcers numbered four and five.

Subtypes were evenly spread: {30|T limited, n, g=udenafil, of=45} limited and {15|T diffuse, n, g=udenafil, of=45} diffuse among udenafil takers, {29|T limited, n, g=dummy, of=45} and {16|T diffuse, n, g=dummy, of=45} among dummy takers. Skin was not scored, the period being too short for that.

Headaches afflicted {twenty|A headache, n, g=udenafil, of=45} takers of udenafil; only {seven|A headache, n, g=dummy, of=45} dummy takers had them. Flushing was next, at {27|A flushing, pct, g=udenafil, of=45} against {4|A flushing, pct, g=dummy, of=45} percent. A mild, brief change of colour vision was recounted by {three|A colour vision change, n, g=udenafil, of=45, sev=mild}, all on the drug. {Five|A discontinuation due to adverse event, n, g=udenafil, of=45} people gave it up for headache.

"Pharmacists look at you when you are a woman of 50 collecting this," participant Lee said. Insurance does not cover the use. The maker, which donated the pills, called the data encouraging and said that a 300-patient study would be filed with the ministry by March.
=== ucdl-siltux-k3 | news | open-label trial
Castleman antibody fails fast in a small scleroderma series

Sometimes it pays to stop early. A team in Little Rock, well known for Castleman disease, had meant to treat 20 scleroderma patients with siltuximab and stopped at {nine|S treated}.

What went wrong? By the {third|W month, assess, v=3} month, {four|M responders, n, t=P3M, dir=worsened} of the {nine|S treated} had skin at least 20 percent thicker than on the day they came. The mean climbed from {24.2|M score, mean, t=baseline} to {26.9|M score, mean, t=P3M, dir=worsened}. Only {one|M responders, n, t=P3M, dir=improved} of {nine|S treated} had become better by the same margin. Under a rule written into the plan, that was the end of it.

Triglycerides rose as well, by 96 mg/dL on average, and {five|A itching, n, of=9} patients itched. {Two|A serious infection, n, of=9, ser=1} were hospitalized with serious infections. {No deaths|A death, absent} occurred.

All patients had {diffuse|T diffuse, all} disease that was less than 18 months old, so skin might have thickened anyway, notes Harvey Lindell, MD, who led the study. He adds that {seven|X m, of=9} of the {nine|S treated} were men, who tend to do worse, and that the dose of 11 mg/kg every three weeks was borrowed from oncology without adjustment.

Why publish? "Because the next person will otherwise do the same," Lindell said in an interview. His paper, all of four pages, is free to read. The unspent $412,000 went back to the donor, a family foundation from Tulsa.
=== leflunomide-lag-k3 | news | retrospective cohort study
A cheap joint pill and its place in scleroderma: hospital team adds up ten years

Between 2011 and 2021 our rheumatologists prescribed leflunomide to {66|S treated} people whose scleroderma had gone to the joints. Registrar Nuala Keogh has now read every chart. "It was a long winter," she says.

Swollen joints fell from a median of six to two by the {half-year|W month, assess, v=6} visit. Skin was written down at both ends in {52|S analysed} charts. It hardly moved: the median change was {0|M change, median, t=P6M, dir=stable} points, the middle half lying between {-2|q1} and {+2|q3}.

Of the {66|S treated}, {57|X f, of=66} are women. {Thirty-six|T limited, n, of=66} were registered as limited, {21|T diffuse, n, of=66} as diffuse and {nine|T overlap, n, of=66} as overlapping with rheumatoid arthritis.

Blood pressure went up in {11|A hypertension, n, of=66}; hair thinned in {17|A hair loss, n, of=66}; liver tests strayed in {13|A abnormal liver tests, n, of=66}. New scarring of the lung, feared by many, was put down to the pill in {one|A lung scarring, n, of=66, rel=1} patient, who has recovered. In the end {24|A discontinuation due to adverse event, n, of=66} stopped because they could not put up with it, and {ten|S withdrawn} because it did not work. Median time on the pill was {14|W month, treat, median} months.

Leflunomide costs the hospital 21 cent a day. That compares with €31 for a biologic. "I'd use it for joints, and I would look elsewhere for skin," is Dr Keogh's summing-up. Blood tests for those on the pill can be had every Monday from 8 a.m. in Clinic 7; no appointment is needed.
=== nipocalimab-sjo-k3 | news | open-label trial
Heeren Immune drops nipocalimab in scleroderma after a look at 26 patients

LEIDEN, 8 January. The FcRn blocker nipocalimab will not be taken further in systemic sclerosis, Heeren Immune NV made known yesterday evening. Its VELUM trial had been open-label and had no comparator.

Of {26|S enrolled} patients who came in, {25|S treated} were ever infused. {Twenty|S completed} got through the planned {30|W week, treat} weeks. Three of the others ran out of patience, as the Dutch put it, and the remaining two had infusions they could not bear.

What they got for it was {1.1|M change, v=-1.1, mean, t=P30W, dir=improved, sig=0, #v} points. That is by how much the mRSS was lower, on average, in the {20|n} who stayed until the week-{30|W week, assess} visit, and a spread (SD) of {5.3|sd} around it shows that plenty of them got worse. The starting mean had been {16.4|M score, mean, t=baseline}. The p value, for what it is worth, was {0.37|p#v}.

Side effects did not sink the drug. Headache ({32|A headache, pct, of=25}%) and a fall in albumin ({24|A albumin decreased, pct, of=25}%) were the two most frequent; {two|A infusion reaction, n, of=25} people had infusion reactions and had to stop for that reason ({two|A discontinuation due to adverse event, n, of=25} discontinuations on safety grounds).

Most of those treated, {76|X fp}%, were women, and {14|T diffuse, n, of=25} of the {25|S treated} had diffuse skin disease. "A clean answer is worth money," said finance chief Arend Mulder, who put the amount saved at 38 million euros. Trading in the shares resumed at 9:40.
=== yoga-ward-k3 | news | open-label pilot trial
Breathing like a yogi, on prescription

At the lung clinic of St. Luke's, between the coffee machine and the X-ray room, a mat has been rolled out. Here {seventeen|S treated} people with scleroderma and scarred lungs have learned pranayama, the slow nose-breathing of yoga. Instructor Leela Nair saw them every Wednesday for {nine|W week, treat} weeks.

"I was sceptical," says Dr Tom Askew, who measured everyone before and after. He was surprised: walking distance went up by 28 metres, from 371 to 399 (p=0.03), and breathlessness on the Borg scale down by one unit. What did not go up was lung volume, at 71% on both days.

{Fourteen|X f, of=17} women and {three|X m, of=17} men took part; they were 38 to 74 years of age, and {eleven|T diffuse, n, of=17} had the diffuse type of scleroderma. {Sixteen|S completed} lasted all {nine|W week, treat} weeks. The {one|S withdrawn} who left had moved to Wales.

Dizziness after the fast exercise known as kapalabhati was admitted to by {five|A dizziness, n, of=17}. It was taken out of the lesson in week three. {One|A rib fracture, n, of=17} man cracked a rib, coughing. Skin, scored out of habit, was {unaltered|M change, nov, t=P9W, dir=stable} at week {nine|W week, assess}; Dr Askew had expected as much.

The lessons continue, on Thursdays from now on, and are free for patients of the clinic. Bring socks. The Friends of St. Luke's paid for the mats (£212) and the harmonium was a gift.
=== cyp-mmf-japan-registry-k3 | news | registry study
Registry throws light on mycophenolate without steroids

Doctors who belong to the Pacific scleroderma network have long quarrelled over prednisone. This week's figures from its registry will not end the quarrel but may cool it.

Taken up in the comparison were {388|S enrolled} patients with {diffuse|T diffuse, all} disease who began mycophenolate between 2014 and 2022. At the beginning {171|S enrolled, g=steroids} also had steroids in some amount; {217|S enrolled, g=no steroids} had no steroids. Both groups had {three|X ratio, v=3, g=steroids; X ratio, v=3, g=no steroids} women to each man.

A {year|W year, assess, v=1} on, the mean Rodnan score of the steroid takers had come from {22.4|M score, mean, t=baseline, g=steroids} to {17.7|M score, mean, t=P1Y, g=steroids, dir=improved}; non-takers, who had started at {18.1|M score, mean, t=baseline, g=no steroids}, were at {13.6|M score, mean, t=P1Y, g=no steroids, dir=improved}. After matching for the starting score, what was left was {0.4|M difference, t=P1Y, g=steroids, c=no steroids, dir=worsened} points to the steroid takers' disadvantage (95% CI {-0.9|cl} to {1.7|ch}; P={0.55|p, sig=0}).

Renal crisis befell {12|A renal crisis, n, g=steroids, of=171} of the steroid group, {five|A renal crisis, n, g=no steroids, of=217} of the rest. Serious infections were charted in {9|A serious infection, pct, g=steroids, of=171, ser=1}% and {6|A serious infection, pct, g=no steroids, of=217, ser=1}%. In the course of {26|W month, follow, median} months (median follow-up), {14|A death, n, g=steroids, of=171} and {11|A death, n, g=no steroids, of=217} died.

"Sicker people get steroids," cautions Lorena Pacheco of the data center in Santiago, "so the kidney figures are not proof." Guidelines advise against more than 15 mg a day. Sixteen centers in Chile, Peru, New Zealand and Japan sent data.
=== chitosan-gel-k3 | news | randomised trial
Gel made from crab shells closes finger wounds a little sooner

Chitosan comes from the shells of crabs. A gel of it, spread on the fingertip ulcers of scleroderma and covered with film, was compared in Lisbon and Coimbra with plain petroleum jelly.

{Fifty-four|S randomised} patients joined, with 97 ulcers between them. {Twenty-seven|S randomised, g=chitosan} dressed their wounds with chitosan and {27|S randomised, g=petroleum jelly} with petroleum jelly. Nurses took photographs every Monday. By day {42|W day, assess}, 31 of 49 chitosan ulcers (63%) and 24 of 48 jelly ulcers (50%) had closed, and the median time to closure differed by six days (p = 0.04).

Limited disease was present in {37|T limited, n, of=54} and diffuse disease in {17|T diffuse, n, of=54}. Skin in general was graded at the first and the last dressing: {11|M score, median, t=baseline, g=chitosan} and {11|M score, median, t=P42D, g=chitosan, dir=stable} (medians) in the chitosan patients, {12|M score, median, t=baseline, g=petroleum jelly} and {11|M score, median, t=P42D, g=petroleum jelly, dir=improved} in the others, which nobody took for an effect.

Burning for a minute or two was a complaint of {13|A burning, n, g=chitosan, of=27} on the gel and {three|A burning, n, g=petroleum jelly, of=27} on the jelly. Infected ulcers were seen in {two|A ulcer infection, n, g=chitosan, of=27} versus {six|A ulcer infection, n, g=petroleum jelly, of=27}. People with shellfish allergy had been turned away; {no allergic reaction|A allergic reaction, absent, g=chitosan} was noted on chitosan.

The gel is made by a start-up of the University of Aveiro, and 10 g will cost about €24. Jelly: €1.90. "You do the arithmetic," says wound nurse Graça Pinheiro.
=== everolimus-press-note-k3 | news | randomised trial
TOR inhibitor everolimus: transplant drug lands in third place of three

Three drugs, one disease, {one|W year, treat} year: a Turkish-Iranian group put everolimus, mycophenolate and methotrexate in the same ring. Their report came out on Monday.

There were {96|S randomised} contestants, {32|S randomised, g=everolimus; S randomised, g=mycophenolate; S randomised, g=methotrexate} in each corner. Nobody had been ill for longer than five years; {61|T diffuse, n, of=96} had diffuse and {35|T limited, n, of=96} limited disease. Men were few ({13|X m, of=96}).

The winner, by a small margin, was mycophenolate, whose takers saw their skin score fall by {38|M percent_change, v=-38, mean, t=P1Y, g=mycophenolate, dir=improved} per cent on average between the first day and the visit at {one|W year, assess} year. Methotrexate came second with {33|M percent_change, v=-33, mean, t=P1Y, g=methotrexate, dir=improved} per cent, and everolimus brought up the rear with {19|M percent_change, v=-19, mean, t=P1Y, g=everolimus, dir=improved} (p = {0.01|M difference, nov, t=P1Y, g=everolimus, c=mycophenolate, dir=worsened, sig=1, p=0.01} against mycophenolate; p = {0.06|M difference, nov, t=P1Y, g=everolimus, c=methotrexate, dir=worsened, sig=0, p=0.06} against methotrexate).

Everolimus also led a table that no one wants to lead. Mouth ulcers troubled {18|A mouth ulcer, n, g=everolimus, of=32} of its takers, compared with {2|A mouth ulcer, n, g=mycophenolate, of=32} and {7|A mouth ulcer, n, g=methotrexate, of=32} in the mycophenolate and methotrexate corners. Cholesterol shot up in {11|A cholesterol increased, n, g=everolimus, of=32}. Inflammation of the lung put {three|A pneumonitis, n, g=everolimus, of=32} everolimus and {one|A pneumonitis, n, g=methotrexate, of=32} methotrexate patients in bed.

"It was worth a try," says Ferhat Özdemir of Izmir. A box of everolimus costs as much as three years of methotrexate.
=== cold-cure-norway-k3 | news | randomised trial
Cold plunges for Raynaud's? Bergen says: please don't

Winter bathing is all the rage, and podcasts promise that it "trains" blood vessels. Researchers in Bergen took the podcasters at their word. {Thirty-six|S randomised} people with systemic sclerosis, {all|T limited, all} of the limited type, were told by lot either to dip their hands in water of 14 °C every morning ({18|S randomised, g=cold water}) or to do so in water of 34 °C ({18|S randomised, g=lukewarm water}).

It was supposed to last {eight|W week, treat} weeks. In the cold-water half {eleven|S completed, g=cold water} got as far as that, in the lukewarm half {all 18|S completed, g=lukewarm water, v=18}.

Attacks became more frequent with cold water: 3.4 a day at the end as opposed to 2.6 at the start. They became rarer with lukewarm water, 2.7 before and 1.9 after (P < 0.01 for the contrast). Thermal cameras agreed.

Chilblains came up in {four|A chilblains, n, g=cold water, of=18} people from the cold half and in {none|A chilblains, absent, g=lukewarm water} from the other. Pain in the hands was why {six|A hand pain, n, g=cold water, of=18; A discontinuation due to adverse event, n, g=cold water, of=18} stopped cold dips. The skin score did {not differ|M difference, nov, g=cold water, c=lukewarm water, dir=stable} at the end.

Torunn Aase, who led the trial, is blunt: "Warm water, wool, no cigarettes. That is all the training your vessels need." Some {31|X f, of=36} of the {36|S randomised} were women and the oldest was 77. The Cold Bathing Federation, with 40,000 members, declined to comment.
=== abituzumab-two-k3 | news | randomised trial
Integrin antibody trial ends before it has properly begun

DARMSTADT -- How many patients does it take to learn something? Not 24, say statisticians. Yet {24|S randomised} is all that the STRATUS-like study of abituzumab could muster in two years, and the organizers have called it off.

The plan had foreseen 175. People with scleroderma lung disease who were on stable mycophenolate were to be given 1500 mg, 500 mg or placebo once a month for 104 weeks. When the door closed, {twelve|S randomised, g=1500 mg} had been allotted to 1500 mg, {seven|S randomised, g=500 mg} to 500 mg and {five|S randomised, g=placebo} to placebo. A mere {three|S completed} of them all had got to the end.

For the record, the mRSS at week {52|W week, assess} was known of {13|S analysed}. It had risen by {2|M change, median, t=P52W, g=1500 mg, dir=worsened} points (median) on 1500 mg, had fallen by {1|M change, v=-1, median, t=P52W, g=500 mg, dir=improved} on 500 mg, and had fallen by {3|M change, v=-3, median, t=P52W, g=placebo, dir=improved} on placebo. "Please do not quote these numbers," implores investigator Uta Brinkmann; we do so with her caveat.

Nor did safety teach a great deal. {Every one|A any adverse event, n, v=24, of=24} of the {24|S randomised} had an adverse event of some sort; there were {six|A serious adverse event, events, ser=1} serious adverse events; {one|A cellulitis, n, g=1500 mg, of=12, sev=severe} case of cellulitis on 1500 mg was severe. {No one|A death, absent} died.

The trial's entry rules were the culprit. Of 149 people who were asked, most already took drugs that were not allowed. "We wrote rules for textbook patients," says Brinkmann.
=== salvia-tcm-k3 | news | randomised trial
Red sage drip loses its gloss

BEIJING. Injections of danshen, the root of red sage, are given to many thousands of Chinese patients with scleroderma. A double-blind comparison, the first of decent size, finds no use in them.

At four hospitals {140|S randomised} in-patients received ten days of infusions a month over a period of {five|W month, treat} months; in {70|S randomised, g=danshen} the bag contained danshen, in {70|S randomised, g=saline} coloured saline. {Sixty-six|S analysed, g=danshen} and {64|S analysed, g=saline} were there for the last look.

Skin scores had then sunk by a mean of {3.3|M change, v=-3.3, mean, t=P5M, g=danshen, c=saline, dir=improved, #dan} ({4.1|sd}) in the danshen arm and of {3.0|M change, v=-3.0, mean, t=P5M, g=saline, dir=improved} ({4.4|sd}) in the saline arm, the standard deviations being in brackets. At the intermediate look, in {month|W month, assess, v=2} two, the figures had been {1.6|M change, v=-1.6, mean, t=P2M, g=danshen, dir=improved} and {1.8|M change, v=-1.8, mean, t=P2M, g=saline, dir=improved}. {Neither contrast|M difference, nov, t=P2M, g=danshen, c=saline, dir=stable, sig=0} approached significance (p={0.69|p#dan, sig=0} at {five|W month, assess} months). Fibrinogen dropped slightly, by 0.2 g/L.

Vein inflammation at the drip site occurred {31|A phlebitis, events, g=danshen} times with danshen and {12|A phlebitis, events, g=saline} times with saline. {Two|A anaphylaxis, n, g=danshen, of=70, ser=1} danshen recipients suffered anaphylaxis, a serious event each time, and both survived.

Eighty-four per cent of those randomised ({118|X f, of=140}) were women. Professor Sun Jiayi, of the drug evaluation office, says the label "will be looked at". Sales of danshen injections of all brands are put at 3.1 billion yuan a year.
=== gastric-pace-k3 | news | open-label pilot trial
Pacemaker for a lazy stomach: eleven people, eleven stories

Surgeons in Stuttgart have sewn electric stimulators onto the stomachs of scleroderma patients whom tube feeding awaited. They hand in their account in the current issue of a surgical weekly.

{Eleven|S treated} operations were carried out from 2016 to 2022, {ten|X f, of=11} of them on women. {Seven|T limited, n, of=11} patients had limited, {four|T diffuse, n, of=11} diffuse disease. They weighed 46 kg on average. Diagnosis of scleroderma dated back 14 years.

Vomiting, on a median of five days a week earlier, was down to two after {six|W month, assess} months and to one after {two|W year, assess} years. Four patients came off the tube; the others did not. Body weight was up by 3.8 kg. One story is that of a cook aged 50 who can taste his sauces again.

And the reverse of the medal? The pocket that holds the battery became infected in {two|A pocket infection, n, of=11}. A wire came loose in {one|A lead dislodgement, n, of=11}. {Three|A reoperation, n, of=11} of the {eleven|S treated} had to go back to theatre. {One|A death, n, of=11} died, 19 months after surgery, of {lung fibrosis|A lung fibrosis, n, v=1, of=11, sev=fatal}. All incisions healed, thick skin or not: the skin of the belly, say the surgeons, "cuts like leather and knits like silk".

Of skin scores they report only what they found on admission, namely a median of {14|M score, median, t=baseline} (lowest {2|min}, highest {33|max}). A stimulator costs some €9,000, and the statutory funds pay case by case.
=== ianalumab-release-k3 | news | randomised trial
Ianalumab halves the share of patients whose skin gets worse, sponsor says

ZUG, April 17, 2025 (FinanzPress) -- Rotfluh Therapeutics AG today summed up PEAK-SSc, a {60|W week, treat}-week comparison of ianalumab with placebo.

Eligible were men and women with early {diffuse|T diffuse, all} cutaneous SSc. Out of {402|S screened} people approached, {171|S randomised} ended up in the study, {87|S randomised, g=ianalumab} of them on ianalumab 300 mg monthly and {84|S randomised, g=placebo} on placebo. All but nine of the {171|S randomised} got at least one syringe, so {162|S treated} make up the safety set ({83|S treated, g=ianalumab} and {79|S treated, g=placebo}).

In the placebo arm {26|M responders, t=P60W, g=placebo, dir=worsened}% had become worse by over 5 units at week {60|W week, assess}, in the ianalumab arm {13|M responders, t=P60W, g=ianalumab, dir=worsened, c=placebo, #ian}% (p={0.03|p#ian, sig=1}). Viewed the conventional way, adjusted mean reductions amounted to {6.6|M change, v=-6.6, ls_mean, t=P60W, g=ianalumab, dir=improved} and {5.0|M change, v=-5.0, ls_mean, t=P60W, g=placebo, dir=improved} units (difference {1.6|M difference, v=-1.6, ls_mean, t=P60W, g=ianalumab, c=placebo, dir=improved}; 95% CI {-0.2|cl, v=-3.4} to {3.4|ch, v=0.2}; p={0.08|p, sig=0}), short of what the protocol demanded.

Injection site reactions were put on record for {30.1|A injection site reaction, pct, g=ianalumab, of=83}% of the safety set on the drug and {12.7|A injection site reaction, pct, g=placebo, of=79}% on placebo. Serious adverse events: {10.8|A serious adverse event, pct, g=ianalumab, of=83, ser=1}% and {13.9|A serious adverse event, pct, g=placebo, of=79, ser=1}%. {One|A death, n, g=ianalumab, of=83} recipient of ianalumab drowned while on holiday.

Rotfluh intends to meet agencies before the summer. The company employs 212 people.
=== isotretinoin-mag-k3 | news | open-label trial
Acne capsule revisited: forty-year-old idea, thirty patients, lukewarm answer

Retinoids order cells to make less collagen. Why then has nobody nailed down whether isotretinoin helps in scleroderma? "Because nobody could earn on it," says dermatologist Ottavia Brandi of Siena, whose own attempt is now in print.

She put {thirty|S treated} patients, {25|X f, of=30} women and {five|X m, of=30} men, on 0.5 mg per kilo. Two forms of contraception were required of anyone under 50. {Seventeen|T limited, n, of=30} of her patients had limited disease, {thirteen|T diffuse, n, of=30} the diffuse sort, and capsules were to be had for {nine|W month, treat} months. Dry lips made {six|A discontinuation due to adverse event, n, of=30} turn their backs on the study, and {two|S withdrawn} others lost interest; {22|S completed} saw it through.

Brandi scored those {22|S completed} herself. She measured {13.7|M score, mean, t=baseline} on average at the beginning ({22|n} patients) and {11.6|M score, mean, t=P9M, dir=improved} at the {ninth|W month, assess, v=9} month, a step in the right direction that might be due to chance (P = {0.10|p, sig=0}). Mouths opened wider by 2 mm. Grip, 17 kg at either end, did not change.

Dry lips were the lot of {27|A dry lips, n, of=30} out of {30|S treated}, and {twelve|A nosebleed, n, of=30} had nosebleeds. Blood fats exceeded the limit in {eight|A raised blood fats, n, of=30}. {No pregnancies|A pregnancy, absent} came about. Low mood, for which the capsule is notorious, was owned up to by {one|A low mood, n, of=30} woman.

"Lukewarm," concedes Brandi. "But at 18 euros a month, lukewarm deserves a placebo trial."
=== hsct-brazil-k3 | news | retrospective cohort study
Transplants for scleroderma: Ribeirão counts its dead and its living

For two decades now the university hospital of a town in the coffee belt of Brazil has given scleroderma patients back their own stem cells. Reporters were shown the tally on Wednesday.

{One hundred and four|S enrolled} people had been accepted; {97|S treated} were transplanted in the end. {Seventy-eight|X f, of=97} were women and {88|T diffuse, n, of=97} had diffuse disease. {Five|A treatment-related death, n, of=97, rel=1} deaths were related to treatment ({three|A heart toxicity, n, of=97, sev=fatal, rel=1} from heart toxicity of cyclophosphamide, {two|A fungal infection, n, of=97, sev=fatal, rel=1} from fungal infection), and {nine|A death from progressive disease, n, of=97} further patients died later because the illness had come back. The survivors have been watched for {63|W month, follow, median} months (median).

Thick skin gives way first. The average Rodnan tally in the {97|S treated} was {29|M score, mean, t=baseline}. Of {88|S analysed} who could be scored at {six|W month, assess} months it was {17|M score, mean, t=P6M, dir=improved} ({88|n}); of {71|S analysed} at {three|W year, assess} years, {12|M score, mean, t=P3Y, dir=improved} ({71|n}); and of {40|S analysed} at {seven|W year, assess} years, {10|M score, mean, t=P7Y, dir=improved} ({40|n}). "It never climbs back in those who stay well," hematologist Camila Duarte explained.

Fevers befell {84|A fever, n, of=97} during the low blood counts. Cytomegalovirus was reawakened in {31|A cytomegalovirus reactivation, n, of=97}, thyroid disease emerged in {seven|A thyroid disease, n, of=97}.

The procedure costs the public system 61,000 reais. Forty-two people are on the list, and the wait is nine months.
=== sulfasalazine-vit-k3 | news | randomised trial
Do vitamin K2 capsules keep calcium out of fingers? Round one goes to chance

Lumps of calcium under the skin plague one person with scleroderma in four. Vitamin K2 wakes a protein that is supposed to hold calcium in check. So much for the test tube.

In Maastricht, where K2 research is at home, {64|S randomised} people who had at least one lump on an X-ray took either 360 micrograms of K2 ({n=33|S randomised, g=K2}) or olive oil ({n=31|S randomised, g=olive oil}) for {eighteen|W month, treat} months. The limited form made up {52|T limited, n, of=64} of the {64|S randomised}, and {58|X f, of=64} were female.

The area of calcium grew in both: 11% on K2, 14% on oil (P = 0.62). A second blind reader agreed in 93% of films. "A tie," says radiologist Bram Kuijpers. The blood test that shows that the protein had been woken moved as it should, by 46%.

Skin tightness, for want of anything better, had been scored at home by a travelling nurse. It drifted by {+0.2|M change, mean, g=K2, dir=worsened} points on K2 and {-0.3|M change, mean, g=olive oil, dir=improved} on oil, mean values from the last of her six rounds.

People on warfarin had been kept out, as K2 undoes it. {Two|A deep vein thrombosis, n, g=K2, of=33} clots in the leg occurred all the same, both on K2. {Four|A heartburn, n, g=olive oil, of=31} disliked the oil because of heartburn. {Three|S withdrawn, g=K2} left the K2 arm and {five|S withdrawn, g=olive oil} left the oil.

Kuijpers would like to study larger doses. The capsules are sold freely at about €20 a month, and the maker paid for a third of the study.
=== mavri-lung-k3 | news | randomised trial
GM-CSF blocker gives lungs a modest lift

TORONTO, Oct 24 -- Mavrilimumab, last seen in giant cell arteritis, has been tried on {53|S randomised} people with scleroderma lung disease in Canada and Chile. It raised lung volume by 1.9% in {34|W week, assess} weeks as against a loss of 0.6% on placebo, said Ravi Chandran, MBBS, at the respirology forum (P=0.046).

{Twenty-seven|S randomised, g=mavrilimumab} subjects were placed on the antibody and {26|S randomised, g=placebo} on placebo. Mycophenolate went on in the background in all. Slightly more than half of all subjects, {28|T diffuse, n, of=53}, were classified as diffuse.

A secondary endpoint was the mRSS. There, subjects on the antibody improved by {2.9|M change, v=-2.9, median, t=P34W, g=mavrilimumab, dir=improved} points, with {1.0|max, v=-1.0} and {8.5|min, v=-8.5} as the extremes, and those without by {2.2|M change, v=-2.2, median, t=P34W, g=placebo, dir=improved}, with a gain of {7.0|min, v=-7.0} and a loss of {6.0|max, v=6.0} as the extremes. The figures are medians, and {no effect|M difference, nov, median, t=P34W, g=mavrilimumab, c=placebo, dir=stable, sig=0} was claimed.

Lung inflammation with fluid in the air sacs, which is what blocking GM-CSF can do, was hunted for by CT; {none|A lung inflammation, absent} was detected. Coughing got worse in {three|A cough, n, g=mavrilimumab, of=27} and {four|A cough, n, g=placebo, of=26}. {Eight|A bronchitis, n, g=mavrilimumab, of=27} and {five|A bronchitis, n, g=placebo, of=26} subjects, in that order, had bronchitis. The sponsor, which ended its arteritis program in 2022, has licensed the compound to a firm in Winnipeg for $12 million.
=== d-pen-again-k3 | news | observational cohort study
Whatever became of the penicillamine people?

Older readers will recall D-penicillamine, once given to nearly everybody with hard skin. Trials in the nineties showed it to be useless in a high dose and no better in a low one. Even so, some never stopped.

Dr Agatha Osei of Accra and Sheffield has traced {thirty-one|S enrolled} such people in Britain. They had taken the drug for {19|W year, treat, median} years as a median, and they were seen once, at home, in 2023. {Twenty-six|X f, of=31} are women. {Eighteen|T diffuse, n, of=31} were labelled diffuse when they started, although few would be today: a median skin score of {4|M score, median, dir=improved} (range {0|min}-{15|max}) was all Dr Osei could find.

Is this the drug or the years? Old letters let her work out that at diagnosis the same {31|S enrolled} people had scored {22|M score, median}. But skin softens of its own accord, and the ones whom penicillamine upset gave it up long ago.

Its traces were plain enough. Protein in the urine at some time: {nine|A proteinuria, n, of=31}. Lost taste: {seven|A taste loss, n, of=31}, four of whom never got it back. Myasthenia: {one|A myasthenia, n, of=31}. {Two|A elastosis, n, of=31} had the curious, chicken-skinned neck called elastosis.

Should they stop now? "I asked them all," she says. "Twenty-eight said: over my dead body." The manufacturer will decide that for them, as production in Europe is due to end in 2026. A box of 56 tablets has gone up to £98.
=== digital-patch-k3 | news | validation study
Ultrasound in the chemist's shop: sticker measures thick skin

Zurich. A sticker the size of a stamp, developed by engineers in this city, listens to how fast sound travels through skin. Could it replace the pinch?

The engineers compared it with the fingers of two rheumatologists in {88|S enrolled} people with scleroderma and in {44|S enrolled, g=healthy controls} healthy controls. {Seventy-four|X f, of=88} of the former and {30|X f, g=healthy controls, of=44} of the latter were women; {39|T diffuse, n, of=88} patients had the diffuse and {49|T limited, n, of=88} the limited kind. Readings from the forearm went hand in hand with the pinch (r = 0.78, p < 0.001), those from the foot less so (r = 0.41).

The rheumatologists arrived at {14.1|M score, mean, t=baseline} points ({9.6|sd} SD) on average when they first saw the patients. {Sixty-one|S analysed} patients could be seen again after {eleven|W month, assess} months, and then the mean was {12.3|M score, mean, t=P11M, dir=improved} ({9.1|sd} SD, {61|n} patients). The sticker followed suit in 49 of the 61, went the other way in five and showed no change in the rest.

Red marks from the glue were left on {sixteen|A red marks, n, of=88} arms and gone by evening.

A starter set, to be sold by pharmacies from next autumn, will cost 149 francs. "It doesn't make a diagnosis," stresses engineer Reto Amstad, "and it can't see lungs." His start-up has applied for a European mark of conformity in class IIa.
=== relamorelin-plain-k3 | news | randomised trial
Hunger hormone shots get a sluggish stomach moving

A lab-made cousin of ghrelin, the hormone of hunger, hurries food along in scleroderma, say doctors in Perth and Christchurch.

Some {50|S randomised} people who vomited at least twice a week, {43|X f, of=50} of them women, injected themselves with relamorelin or salt water two times a day. Chance put {25|S randomised, g=relamorelin; S randomised, g=salt water} in either group. {Thirty-three|T limited, n, of=50} had limited, {12|T diffuse, n, of=50} diffuse, {five|T overlap, n, of=50} overlap disease.

After {four|W week, assess} weeks half the meal had left the stomach in 92 minutes on relamorelin, having needed 141 at the outset; on salt water it took 137 minutes, as opposed to 139. Vomiting dropped by 60% and 24%. Those on the hormone gained 1.7 kg.

Hard skin on the belly did not stop anybody from injecting. {Two|S withdrawn, g=salt water} people withdrew, either of them on salt water.

Sugar was the snag. Readings above 11 mmol/L were found in {six|A high blood sugar, n, g=relamorelin, of=25} users of relamorelin and {one|A high blood sugar, n, g=salt water, of=25} user of salt water. Hunger pangs were "ferocious" for {nine|A hunger pangs, n, g=relamorelin, of=25}; cramps doubled up {four|A cramps, n, g=relamorelin, of=25} and {three|A cramps, n, g=salt water, of=25}.

Four weeks is the blink of an eye for a bowel that has been ill for years, and relamorelin's future is uncertain: its diabetes program, with 1,500 patients, was shelved when the owner was taken over in 2020. "We have enough left for 30 people," gastroenterologist Mark Delahunt told this paper.
=== anifr-no-tele-k3 | news | cluster randomised trial
Video visits hold their own against the waiting room

Is it safe to see a scleroderma doctor on a screen? In Queensland, where some live 900 km from the nearest, 16 clinics were divided by lot.

Eight held every other visit by video ({n=153|S enrolled, g=video}); the other eight saw everyone in person ({n=148|S enrolled, g=in person}). In all, {301|S enrolled} people agreed to be followed, for {two|W year, follow} years. The video group was {86|X fp, g=video} per cent female, the in-person group {84|X fp, g=in person} per cent. Subtypes: {41|T diffuse, n, g=video, of=153} and {44|T diffuse, n, g=in person, of=148} diffuse, {112|T limited, n, g=video, of=153} and {104|T limited, n, g=in person, of=148} limited.

New organ trouble was picked up after a median of 24 days with video and 22 days without. Deaths were {seven|A death, n, g=video, of=153} in the former and {eight|A death, n, g=in person, of=148} in the latter. Skin, felt by a local nurse with a video link, averaged {9.1|M score, mean, t=P2Y, g=video} at {two|W year, assess} years; in person it averaged {8.8|M score, mean, t=P2Y, g=in person}. The margin set beforehand was 2 points, and the upper limit of the confidence interval of the {0.3|M difference, mean, t=P2Y, g=video, c=in person, dir=stable}-point gap was {1.6|ch} (lower limit, {-1.0|cl}), well inside.

Travel fell by a mean of 1,140 km a year per head. Fuel for the planet, and for the arguments with the treasury, notes Professor Sylvia Mahoney.

Sixteen per cent of video calls broke down, chiefly in the wet season. Patients over 75 asked for a grandchild in the room. "My granddaughter now knows all about capillaries," said one.
=== rilzab-igg4-k3 | news | randomised trial
Rilzabrutinib: maker hails "signal", independent voices hail caution

PARIS (Presse Médicale en ligne) -- Twelve weeks is not long in a disease that creeps. All the same, Groupe Valmont chose {twelve|W week, treat} weeks of rilzabrutinib as its first test in systemic sclerosis, and on Tuesday it declared the test a success.

{Eighty-one|S randomised} volunteers with {diffuse|T diffuse, all} disease were let in at 34 hospitals and parted into thirds: 400 mg once daily, 400 mg twice daily, placebo, {27|S randomised, g=once daily; S randomised, g=twice daily; S randomised, g=placebo} apiece. {Two|S withdrawn, g=twice daily} of the twice-daily third withdrew consent.

And the Rodnan sum at week {12|W week, assess}? Its mean change was {-17|M percent_change, mean, t=P12W, g=twice daily, dir=improved}% for twice daily, {-11|M percent_change, mean, t=P12W, g=once daily, dir=improved}% for once daily. For placebo it was {-9|M percent_change, mean, t=P12W, g=placebo, dir=improved}%. Only the twice-daily contrast with placebo, {8|M difference, v=-8, t=P12W, g=twice daily, c=placebo, dir=improved} percentage points, was significant (p={0.02|p, sig=1}).

Diarrhoea: {12|A diarrhoea, n, g=twice daily, of=27}, {7|A diarrhoea, n, g=once daily, of=27}, {4|A diarrhoea, n, g=placebo, of=27}. Nausea: {9|A nausea, n, g=twice daily, of=27}, {5|A nausea, n, g=once daily, of=27}, {5|A nausea, n, g=placebo, of=27}. (Both are given from the higher dose down to placebo.) {No serious bleeding|A serious bleeding, absent} came to light.

"Is it the drug, or is it three months of wishful pinching?" asks Bernard Aucoin, who heads the patients' union and sits on no company board. Valmont's next study will last a year. The price of its shares rose by 4.4%.
=== fish-oil-veterans-k3 | news | randomised trial
Old soldiers, fish oil and Raynaud's: VA hospital publishes at last

Recruitment closed in 2017, yet only last week did the veterans' hospital in Duluth publish its trial of fish oil. Better late than never, says chief of rheumatology Walt Sorensen, who retired in the meantime.

{Forty-four|S randomised} veterans, {38|X m, of=44} of them men, had systemic sclerosis, {29|T limited, n, of=44} limited and {15|T diffuse, n, of=44} diffuse, and had taken nothing for their fingers. Capsules of fish oil were handed to {22|S randomised, g=fish oil}, of soybean oil to {22|S randomised, g=soybean oil}. One in six had been in the Gulf.

Cold-water tests in the {17th|W week, assess} week showed that fingers of the fish-oil men took 11 minutes to get warm again, two fewer than earlier; with soybean oil it was 13 minutes both times. The P value of .07 "would have been .03 had Minnesota been warmer," Sorensen jokes.

He jokes less about skin. At the same visit scores had gone up from {8.5|M score, mean, t=baseline, g=fish oil} to {9.0|M score, mean, t=P17W, g=fish oil, dir=worsened} with fish and down from {8.1|M score, mean, t=baseline, g=soybean oil} to {7.9|M score, mean, t=P17W, g=soybean oil, dir=improved} with beans; {the contrast was not significant|M difference, nov, mean, t=P17W, g=fish oil, c=soybean oil, dir=stable, sig=0}. (All of these are means.)

Fishy burps ({14|A fishy burps, n, g=fish oil, of=22}) betrayed who was taking what. {Three|A nosebleed, n, g=fish oil, of=22} nosebled. {Six|S withdrawn} veterans, whom the report does not divide by arm, were lost along the way. The trial cost $186,000, not counting the fish.
=== romilk-antisense-k3 | news | randomised trial
Double blow to scarring: bispecific IL-4/IL-13 antibody reports

Interleukins 4 and 13 both drive scarring. A single antibody that catches the two, romilkimab, now has a second trial behind it; unlike the first, it concerned patients who had been ill for five to ten years.

"Everybody studies the early birds," says Danuta Krawczyk, MD, of Łódź. "My waiting room is full of late ones." From it and 13 others came {70|S randomised} participants, {36|S randomised, g=romilkimab} for romilkimab and {34|S randomised, g=placebo} for placebo. In both arms about half were diffuse: {18|T diffuse, n, g=romilkimab, of=36} in the former and {17|T diffuse, n, g=placebo, of=34} in the latter.

Late skin is tough. Over {48|W week, assess} weeks the antibody took off {2.7|M change, v=-2.7, mean, t=P48W, g=romilkimab, dir=improved} points (95% CI, {1.4|ch, v=-1.4} to {4.0|cl, v=-4.0}), placebo {1.5|M change, v=-1.5, mean, t=P48W, g=placebo, dir=improved} (95% CI, {0.1|ch, v=-0.1} to {2.9|cl, v=-2.9}). The difference of {1.2|M difference, v=-1.2, mean, t=P48W, g=romilkimab, c=placebo, dir=improved} was not significant ({P = .21|p, v=0.21, sig=0}).

As for hands, the Cochin score went the right way by 4.1 and 3.8. Conjunctivitis was more common on romilkimab ({5|A conjunctivitis, n, g=romilkimab, of=36} cases in {36|S randomised, g=romilkimab} people) than on placebo ({1|A conjunctivitis, n, g=placebo, of=34} in {34|S randomised, g=placebo}); eosinophils doubled in {eight|A eosinophils raised, n, g=romilkimab, of=36}. Of the {70|S randomised}, {61|S completed} were still there on the last day.

Krawczyk had no conflicts of interest to declare. A companion study in keloids, of 90 people, is due out in spring.
=== solvent-cohort-dk-k3 | news | registry study
Danish house painters: solvents and scleroderma in 41 years of records

Denmark knows who has worked where since 1964 and who has been to hospital for what since 1977. By putting the two together, Aarhus epidemiologists could ask how many house painters come down with scleroderma.

In the whole country they picked out {2,019|S identified} people with systemic sclerosis, and for {1,873|S analysed} of these at least ten years of work could be looked into. {1,402|X f, of=1873} were women. Subtype was coded for few of them: {211|T diffuse, n, of=1873} diffuse, {608|T limited, n, of=1873} limited.

Painters had 1.9 times the risk of carpenters (95% CI 1.3 to 2.7), printers 1.6 times, and dry cleaners 2.4 times. Water-based paint took over after 1985, and among those who learned the trade later the risk is 1.1, no more than chance would give. Ministers who passed the 1982 ban on certain solvents may be pleased.

Having been a painter made no odds to survival. Up to the end of 2018, {774|A death, n, of=1873} of the {1,873|S analysed} had died, {193|A lung fibrosis, n, of=774, sev=fatal} of these deaths being ascribed to lung fibrosis and {121|A pulmonary hypertension, n, of=774, sev=fatal} to pulmonary hypertension. The register holds no skin scores, "a pity," in the words of Jeppe Holm, who led the work, "since a painter's hands are all I see."

The trade union 3F, with 260,000 members, is asking for compensation in 57 cases that had been refused. The labour inspectorate will reply in June.
=== lenz-burn-k3 | news | open-label extension
Long haul: {five|W year, follow} years of subcutaneous tocilizumab in {forty-one|S enrolled} people

BOLOGNA -- Trial patients seldom know what becomes of them. Those from a northern Italian tocilizumab study do, because {41|S enrolled} of them let their doctors follow them for {five|W year, follow} more years on the weekly syringe. {Diffuse|T diffuse, all} disease had been required.

Of the {41|S enrolled}, {29|S completed} are on it to this day. {Seven|A discontinuation due to adverse event, n, of=41} quit through side effects, and death took {three|A death, n, of=41}. Another two moved abroad.

In the five years skin went on softening, if slowly. The median score was {19|M score, median, t=baseline} at the start of the follow-up; {14|M score, median, t=P1Y, dir=improved} at the end of year {one|W year, assess}; {10|M score, median, t=P3Y, dir=improved} at the end of year {three|W year, assess}; {8|M score, median, t=P5Y, dir=improved} at the end of year {five|W year, assess}. "What surprised us is how few relapsed," commented Serena Malaguti: {two|M responders, n, t=P5Y, dir=worsened} patients only were more than five points thicker at the end. Vital capacity stood at 84% of predicted and, five years later, at 81%.

Infections were the price, {112|A infection, events} in total, {nine|A serious infection, events, ser=1} of them serious. Diverticulitis led to surgery in {two|A diverticulitis, n, of=41} people, and {one|A breast cancer, n, of=41} got breast cancer.

The parent trial, Emilia 2016, had {60|S randomised, @Emilia 2016} participants, who were treated for {48|W week, treat, @Emilia 2016} weeks. In it skin scores had improved by {5.9|M change, v=-5.9, mean, t=P48W, g=tocilizumab, dir=improved, @Emilia 2016} points at week {48|W week, assess, @Emilia 2016} with tocilizumab and by {3.7|M change, v=-3.7, mean, t=P48W, g=placebo, dir=improved, @Emilia 2016} with placebo.
=== creatine-women-k3 | news | randomised trial
Muscle powder: does gym food help weak thighs in scleroderma?

No shaker bottles here: the creatine was stirred into yoghurt. {Forty|S randomised; X f} women with scleroderma and weak thighs ate it, or yoghurt with corn starch, for {ten|W week, treat} weeks in a study from São Carlos. {Twenty|S randomised, g=creatine; S randomised, g=starch} got each. None was over 65.

Standing up from a chair as often as one can in 30 seconds rose from 11 to 14 times with creatine, from 11 to 12 with starch (P=0.02). Muscle gained on a body scan was 0.6 kg, most of it, the authors fear, water. The diffuse form had been diagnosed in {nine|T diffuse, n, g=creatine, of=20} women on creatine and {eight|T diffuse, n, g=starch, of=20} on starch.

Kidneys were watched like a hawk. Cystatin C stayed at 0.9 mg/L. {Renal crisis|A renal crisis, absent} there was none. Bloating affected {six|A bloating, n, g=creatine, of=20} in the creatine group and {five|A bloating, n, g=starch, of=20} in the starch group, and weight went up by more than 2 kg in {eight|A weight gain, n, g=creatine, of=20} and {one|A weight gain, n, g=starch, of=20}, respectively. {Three|S withdrawn, g=starch} women, all of them on starch, got fed up with yoghurt.

And the skin? "No change, nor had we promised any," writes Dr Larissa Prado. The mean score was {10.3|M score, mean, t=baseline} in the whole company when they began and {10.3|M score, mean, t=P10W, dir=stable} when they finished.

She advises against trying this on one's own: of all people with diffuse disease, about one in ten suffers a renal crisis.
=== crovalimab-stop-k3 | news | randomised trial
Complement blocker trial halted by meningitis

LONDON, Reuter & Sons Medical -- A study of crovalimab against renal crisis and other small-vessel damage in scleroderma was suspended for good on Friday after a second participant had contracted meningitis.

The study, nicknamed CRISP, had by then taken on {33|S randomised} of an intended 60 patients. {Twenty-two|S randomised, g=crovalimab} had been assigned to the antibody and {11|S randomised, g=standard care} to standard care. Everyone had been vaccinated.

{Two|A meningococcal meningitis, n, g=crovalimab, of=22} recipients of crovalimab fell ill with meningococcal meningitis. The first, a man of 38, recovered; the second, a woman of 51, {died|A death, n, v=1, g=crovalimab, of=22}. In the standard-care arm there was also {one death|A death, n, v=1, g=standard care, of=11}, due to {bowel bleeding|A bowel bleeding, n, v=1, g=standard care, of=11, sev=fatal}. Dialysis at week {13|W week, assess}, the primary yardstick, was needed by 9 of 22 and 5 of 11.

The skin was assessed too, as far as that could be done in intensive care. At week {13|W week, assess} {19|S analysed, g=crovalimab} crovalimab patients averaged {23.6|M score, mean, t=P13W, g=crovalimab} and {ten|S analysed, g=standard care} others {22.9|M score, mean, t=P13W, g=standard care}, all of them having {diffuse|T diffuse, all} disease.

"Vaccination cuts the risk; it doesn't abolish it," remarked immunologist Dr Fiona Castell, who is not connected with CRISP. The European regulator has begun a review and wants an answer from the sponsor within 30 days. Crovalimab remains on the market for a rare blood disorder.
=== feet-insoles-k3 | news | randomised trial
If the shoe fits: made-to-measure insoles bring pain down by a third

Feet are scleroderma's forgotten end. Nine in ten patients have trouble with them, yet hardly anyone takes off the socks, complains podiatrist Beth Illingworth of Leeds.

Her team randomised {102|S randomised} people, to made-to-measure insoles in {52|S randomised, g=made-to-measure} cases and flat ones in {50|S randomised, g=flat}. {Sixteen|W week, assess} weeks on, pain had come down by 33% with made-to-measure and by 21% with flat insoles; P was 0.03. Steps per day did not differ.

Included were {87|X f, of=102} women. {Seventy-one|T limited, n, of=102} persons were of the limited type and {31|T diffuse, n, of=102} of the diffuse type. {Five|S withdrawn, g=made-to-measure} dropped made-to-measure insoles out of vanity: they don't go into dancing shoes. {Nine|S withdrawn, g=flat} dropped the flat kind.

Skin grew sore where the edge rubs, in {eleven|A sore skin, n, g=made-to-measure, of=52} wearers with made-to-measure and {six|A sore skin, n, g=flat, of=50} with flat insoles. In {two|A foot ulcer, n, g=made-to-measure, of=52} of the former it broke down to an ulcer. Nobody had a {fall|A fall, absent}.

A word on skin scores, as someone always asks. The feet make up two of the 17 areas. Scores for these two did not change, and the whole sum {did not|M change, nov, t=P16W, dir=stable} either.

"I'd not sell anyone a £300 pair on these figures," says Illingworth, "but try a flat one from the market first." The trial was paid for by Versus Pain and a shoe chain that had no say in the write-up.
=== pvd-epcor-k3 | news | randomised trial
Riociguat and ulcers, again: Scandinavian add-on trial misses, but read on

Oslo. Once more riociguat has failed to prevent fingertip ulcers, this time as an add-on to a calcium blocker. But there is a twist, to which we will come.

{Seventy-five|S randomised} people from Norway, Sweden and Finland took part; two out of every three got the drug ({50|S randomised, g=riociguat}), one the dummy ({25|S randomised, g=dummy}). New ulcers per head over {26|W week, assess} weeks: 1.4 with riociguat, 1.5 with the dummy (rate ratio 0.93, P=0.74).

Now the twist. Skin had been recorded out of duty. In the diffuse subset, {31|T diffuse, n, of=75} in number, mRSS declined by {5.5|M change, v=-5.5, mean, t=P26W, g=riociguat (diffuse), c=dummy (diffuse), dir=improved, #rio} on riociguat compared with {2.0|M change, v=-2.0, mean, t=P26W, g=dummy (diffuse), dir=improved} on the dummy (P={0.03|p#rio, sig=1}); in the limited subset, which had {44|T limited, n, of=75}, by {0.6|M change, v=-0.6, mean, t=P26W, g=riociguat (limited), dir=improved} and {0.5|M change, v=-0.5, mean, t=P26W, g=dummy (limited), dir=improved}.

Faintness was on the list for {eight|A faintness, n, g=riociguat, of=50} takers of the drug and {one|A faintness, n, g=dummy, of=25} taker of the dummy; swollen ankles for {13|A swollen ankles, n, g=riociguat, of=50} and {three|A swollen ankles, n, g=dummy, of=25}. {Two|A hemoptysis, n, g=riociguat, of=50} coughed blood, both on riociguat. {Sixty-nine|S completed} of the {75|S randomised} made the last visit.

"A subset finding in a failed trial is a lottery ticket," says statistician Åse Berglund. "I have bought many."
=== emactuz-release-k3 | news | randomised trial
CSF1R antibody axatilimab: Kestrel reports Phase 2 in SSc-ILD, plans none in skin

WILMINGTON, Del., Feb. 19, 2026 /NewsDistribution/ -- Kestrel Oncology & Immunology today disclosed results of HALCYON, in which axatilimab, an antibody against macrophages' growth factor receptor, was added to standard therapy for {forty-eight|W week, treat, v=48} weeks.

One hundred thirty-six patients had been screened and {93|S randomised} randomized: {31|S randomised, g=0.3 mg/kg} to 0.3 mg/kg, {31|S randomised, g=1 mg/kg} to 1 mg/kg and {31|S randomised, g=placebo} to placebo, every two weeks. Baseline characteristics were balanced (mean age 50; {81|X fp}% women; {54|T diffuse, pct, of=93}% diffuse).

Lung volume fell by 1.1%, 0.4% and 2.6%. The skin endpoint was neutral. LS mean change in mRSS at week {48|W week, assess}: {-3.4|M change, ls_mean, t=P48W, g=0.3 mg/kg, dir=improved} (SE {0.8|se}), {-3.1|M change, ls_mean, t=P48W, g=1 mg/kg, dir=improved} (SE {0.8|se}) and {-3.6|M change, ls_mean, t=P48W, g=placebo, dir=improved} (SE {0.7|se}), listed as above. {Neither dose could be told from placebo|M difference, nov, ls_mean, t=P48W, g=0.3 mg/kg, c=placebo, dir=stable; M difference, nov, ls_mean, t=P48W, g=1 mg/kg, c=placebo, dir=stable}.

Swelling around the eyes, typical of the class, was reported for {10|A periorbital edema, n, g=1 mg/kg, of=31} subjects ({32|A periorbital edema, pct, g=1 mg/kg}%) on the high dose, {4|A periorbital edema, n, g=0.3 mg/kg, of=31} ({13|A periorbital edema, pct, g=0.3 mg/kg}%) on the low dose and {none|A periorbital edema, absent, g=placebo} on placebo. Elevated muscle enzyme was without symptoms in {all 12|A elevated muscle enzyme, n, v=12, of=93} in whom it was seen. {Two|A discontinuation due to adverse event, n, g=1 mg/kg, of=31} high-dose subjects discontinued due to adverse events.

"We will go where the biology took us, to lungs," said Ann-Marie Koski, Ph.D. A call for investors is scheduled for 8:30 a.m.
=== rtms-brain-k3 | news | case-control study
Not in your head: brain scans and "scleroderma fog"

Ask around the coffee table at any support group: names slip away, kettles boil dry. Is it the illness? Our grant of £48,000 went to Dr Imogen Fairweather, in Cardiff, to find out.

She tested {59|S enrolled} people with systemic sclerosis ({52|X f, of=59} women) and {60|S enrolled, g=volunteers} volunteers without it ({51|X f, g=volunteers, of=60} women). {Thirty-eight|T limited, n, of=59} of the former had limited and {21|T diffuse, n, of=59} diffuse skin involvement, and 17 scratched the threshold for depression. Members of both groups were 57 on average.

Remembering a list of 15 words, people with scleroderma got to 9.1, volunteers to 10.4 (P=0.01). Sorting cards took them 14 seconds longer. On MRI, 23 of the 59 had white spots of the sort that high blood pressure leaves, versus 12 of the 60. Spots were linked to Raynaud's of over 20 years but not to hardness of skin, of which the group had little: mean score {7.4|M score, mean}, standard deviation {6.2|sd}.

The scanner made {three|A claustrophobia, n} people claustrophobic, who asked to be let out. {Two|S withdrawn, g=volunteers} volunteers cried off after they had been told about the needle.

"Fog is real, and it's mild," is the doctor's conclusion. "It isn't dementia." Not tested was whether pain tablets make it worse; 31 of the patients took them. We shall discuss the findings on Zoom on 5 March at 7 pm, and a recording can be had later on from our website. Bring questions; nobody will ask you to remember fifteen words.
=== azt-fx-xiii-k3 | news | randomised trial
Clot protein from the fifties gets its day in court

Coagulation factor XIII had a vogue as a skin softener about 1980, on the word of a few hospitals in France and Germany. Now Swiss doctors, on finding a box of it in the cellar, as the legend goes, have tried it once more.

The facts are soberer. {Twenty-six|S randomised} patients, {19|X f, of=26} women and {seven|X m, of=26} men, {all|T diffuse, all} of them diffuse, were infused in Bern three times a week with factor XIII ({13|S randomised, g=factor XIII}) or albumin ({13|S randomised, g=albumin}) for {one|W month, treat} month, and with whichever they had not had for another month after a rest of two months. No, it was not a crossover in the strict sense: only the first month was to count.

In that month ({one|W month, assess} month being the time of the second scoring) the total sank from {25.5|M score, mean, t=baseline, g=factor XIII} to {22.9|M score, mean, t=P1M, g=factor XIII, c=albumin, dir=improved, #f13} under factor XIII, and from {24.8|M score, mean, t=baseline, g=albumin} to {23.0|M score, mean, t=P1M, g=albumin, dir=improved} under albumin. For means this close the statistics were merciless (P = {0.58|p#f13, sig=0}). Suppleness as told by the patients themselves was up in nine and six.

{No clots|A clot, absent} formed. A rash bloomed on {two|A rash, n, g=factor XIII, of=13} with factor XIII. Veins became hard to find in {four|A poor venous access, n, g=factor XIII, of=13} and {five|A poor venous access, n, g=albumin, of=13}.

"The court rises," says Ueli Brönnimann. At CHF 1,900 a vial, hospital managers will be relieved.
=== metronom-kids-k3 | news | registry study
Scleroderma in childhood: an inventory of a rarity

It is so rare that a children's hospital may see one case in five years. The Great Lakes pediatric registry has gathered {87|S enrolled} children and teenagers with systemic sclerosis since it opened its books in 2009.

Girls outnumber boys {3.8|X ratio} to 1. The thickening is of the diffuse kind in {64|T diffuse, pct, of=87} percent, the limited kind in {22|T limited, pct, of=87} percent; {14|T overlap, pct, of=87} percent overlap with myositis or lupus. White fingers came first in 70 of the {87|S enrolled}, at 10.6 years on average.

Score sheets were found complete for {58|S analysed}. In those the skin improved from {14.7|M score, mean, t=baseline} ({58|n} children; SD {11|sd}) on entry to {10.2|M score, mean, t=P2Y, dir=improved} ({58|n} children; SD {9|sd}) {two|W year, assess} years afterwards. That is better than in adults, said Michigan pediatrician Noor Haddad, MD, whose group combed the registry, and the heart was the exception.

Treatment, for {79|S treated, g=methotrexate or mycophenolate} of the children, meant methotrexate or mycophenolate. Nausea, the fear of every parent on a Friday evening, was a problem for {44|A nausea, n, g=methotrexate or mycophenolate, of=79} of them; liver tests were off in {18|A abnormal liver tests, n, g=methotrexate or mycophenolate, of=79}. {Five|A death, n, of=87} of the {87|S enrolled} have died, {four|A heart failure, n, of=5, sev=fatal} of the five of heart failure.

"Each of them should have an echo a year," Haddad said. A camp for affected families will be held in Traverse City in July; 14 places are left.
=== ambulatory-jaks-k3 | news | open-label trial
Filgotinib on probation

GHENT -- In a fortnight's time a decision falls on whether filgotinib gets a proper trial in scleroderma. What has leaked from the pilot isn't bad. Our correspondent has seen the slides.

{Nineteen|S treated} Flemish patients swallowed 200 mg daily for {twenty-eight|W week, treat} weeks. {Eighteen|X f, of=19} were women; anyone with a past clot was barred. Skin involvement was diffuse in {twelve|T diffuse, n, of=19} and limited in {seven|T limited, n, of=19}. All but one had taken methotrexate in vain.

Slide 9 shows the modified Rodnan in the diffuse twelve: {23|M score, median, t=baseline, g=diffuse} (median), with quartiles of {18|q1} and {29|q3}, then {21|M score, median, t=P14W, g=diffuse, dir=improved} at week {14|W week, assess} (quartiles {15|q1}, {26|q3}), then {16|M score, median, t=P28W, g=diffuse, dir=improved} at week {28|W week, assess} (quartiles {11|q1}, {22|q3}). For the limited seven one reads {6|M score, median, t=baseline, g=limited}, {6|M score, median, t=P14W, g=limited, dir=stable} and {5|M score, median, t=P28W, g=limited, dir=improved}. Slide 10, on hand function, is empty, for reasons unknown.

Slide 14 has the harms. Upper airway infections, {11|A upper airway infection, events} episodes. Shingles, {one|A shingles, n, of=19} patient. Raised cholesterol, {six|A raised cholesterol, n, of=19}. Clots, {none|A clot, absent}. {Two|S withdrawn} patients left before week 14, of whom one was pregnant.

"I can't comment on slides that I haven't given yet," principal investigator Wouter Claes told us, not unkindly. The trial proper, if approved, would recruit 160 people in Belgium and Spain. The budget is said to be close to 7 million euros.
=== mtor-topical-k3 | news | randomised trial
Imiquimod under scrutiny: cream meant for warts goes on plaques and hands

Dermatology Weekly Online. A cream that rouses interferon would seem the last thing to put on scleroderma. Bhopal dermatologists saw it soften morphea and went ahead anyway.

In {28|S randomised} patients with systemic sclerosis, imiquimod 5% was rubbed on the back of one hand and vaseline on the back of the other, on five nights a week. {Twenty-one|T limited, n, of=28} had limited, {seven|T diffuse, n, of=28} diffuse disease, and {24|X f, of=28} were women. This was to go on for {sixteen|W week, treat} weeks. Only {17|S completed} kept it up.

Local hand scores, which run from 0 to 3, sank by 0.6 on imiquimod and 0.5 on vaseline: practically the same. The whole-body modified Rodnan score, added at a referee's wish, stood at {12.9|M score, mean, t=baseline} and, at week {16|W week, assess}, at {13.1|M score, mean, t=P16W, dir=worsened} (P = {0.80|p, sig=0}).

If that was no triumph, tolerance was a rout. Erosions formed on {19|A erosion, n, g=imiquimod, of=28} of 28 imiquimod hands and on {no|A erosion, absent, g=vaseline} vaseline hands. A flu-like day or two was endured by {nine|A flu-like illness, n, of=28} patients. {Two|A Raynaud worsening, n, g=imiquimod, of=28} said that their imiquimod fingers turned white more often. {Ten|A discontinuation due to adverse event, n, of=28} people threw the tube away on account of sores.

"A negative study is also a kindness to the next patient," says Vandana Tiwari, professor at Bhopal. In India, where a sachet sells for 60 rupees, the cream is popular with quacks.
=== pomal-drawer-k3 | news | randomised trial
The trial in the drawer: pomalidomide in Brno, ten years on

Trials that fail are seldom printed. For our series "Quiet endings" Dr Zdeněk Havlík opened his drawer and took out a report, 61 pages thick, of what pomalidomide did for patients with scleroderma in Moravia. Next to nothing, it says on page 3.

{Thirty-one|S enrolled} men and women had been enrolled from 2013 on, {23|T diffuse, n, of=31} of them diffuse. The drug was for {16|S randomised, g=pomalidomide}, the sham capsule for {15|S randomised, g=sham capsule}; both were meant to be swallowed for {fifty|W week, treat} weeks. Bad news about the lungs of one patient after the other put an end to that.

The last skin scores are those of week {25|W week, assess}. They were {21.4|M score, mean, t=P25W, g=pomalidomide, dir=worsened} on average on pomalidomide, following {20.9|M score, mean, t=baseline, g=pomalidomide} at the beginning, and {19.5|M score, mean, t=P25W, g=sham capsule, dir=improved} on the sham, following {20.1|M score, mean, t=baseline, g=sham capsule}. Somebody has pencilled "p = {0.4|M difference, nov, mean, t=P25W, g=pomalidomide, c=sham capsule, p=0.4, sig=0}, forget it" in the margin of the table that compares the two.

Numb feet are recorded for {five|A neuropathy, n, g=pomalidomide, of=16} people under "neuropathy", all on the drug, and constipation for {eight|A constipation, n, g=pomalidomide, of=16} on the drug and {three|A constipation, n, g=sham capsule, of=15} on the sham. There was {one|A pulmonary embolism, n, g=pomalidomide, of=16} pulmonary embolism on pomalidomide. {Two|A death, n, g=sham capsule, of=15} people died, both on the sham capsule.

"I should have sent it off," says Havlík, now 71. "Somebody else did the same trial in 2018, and they could have saved themselves the trouble."

=== sfn-thal-k3 | news | open-label trial
Small doses of interleukin-2, big hopes, two centres

"We are feeding the peacekeepers," is how Dr Amélie Roux of Nantes explains low-dose interleukin-2, meaning the regulatory T cells. In Nantes and Angers {fourteen|S treated} people with systemic sclerosis have had it under the skin, a million units a day for {five|W day, treat} days, then once a fortnight, up to {six|W month, treat} months in all.

Peacekeepers there were aplenty: they doubled by day {eight|W day, assess}. Peace was slower to come. Skin scores, which averaged {18.8|M score, mean, t=baseline} (SD {9.4|sd}) in the {fourteen|S treated} at the start, measured {17.9|M score, mean, t=P3M, dir=improved} (SD {9.9|sd}) at {three|W month, assess} months and {15.2|M score, mean, t=P6M, dir=improved} (SD {8.7|sd}) at {six|W month, assess}. Only the second drop counts as significant (P = {0.03|p, sig=1}).

{Eight|T diffuse, n, of=14} of the patients had diffuse, {five|T limited, n, of=14} limited disease, and {one|T sine, n, of=14} had no skin involvement whatever, which pulls down the average. Eleven, or {79|X fp} %, were women ({11|X f, of=14}).

Lumps at the injection site bothered {thirteen|A injection site lump, n, of=14}. There was fever on the first days in {seven|A fever, n, of=14}. A high eosinophil count, above 1,500, was noted in {four|A eosinophilia, n, of=14}. {Nobody|A discontinuation due to adverse event, absent} left because of side effects.

What now? A double-blind study, of 54 people, has been funded by the French state to the tune of 1.3 million euros. Dr Roux has already had 200 emails from patients who want to be in it. "I can answer them in the evenings only," she apologises.
=== opioids-ulcer-k3 | news | randomised trial
Numbing the wrist spares morphine when finger wounds are cleaned

Cleaning an ulcer on a fingertip is agony. Anaesthetists in Toulouse and Pamplona asked whether numbing the nerves at the wrist could spare patients morphine.

They randomised {68|S randomised} people with systemic sclerosis and open fingers: {34|S randomised, g=wrist block} had a wrist block beforehand, {34|S randomised, g=morphine} were given morphine by mouth, as is customary. {Forty-nine|T limited, n, of=68} had limited disease, {19|T diffuse, n, of=68} diffuse, and smokers made up a third. Pain during cleaning, out of ten, was 2.1 with the block and 5.4 with morphine (P < 0.0001).

Warmth was a bonus. On day {five|W day, assess} blocked hands were still 3.1 °C warmer, and by day {30|W day, assess} 18 and 11 wounds had closed. Hard fingers did not make the block harder to place: needle time was four minutes whatever the skin score, the median of which was {10|M score, median} (IQR {6|q1}–{17|q3}) in the {68|S randomised}.

Tingling that outlived the block by a day was felt by {five|A tingling, n, g=wrist block, of=34} patients. Morphine made {twelve|A nausea, n, g=morphine, of=34} sick and {nine|A constipation, n, g=morphine, of=34} constipated, and {one|A respiratory depression, n, g=morphine, of=34, ser=1} had to be given naloxone for shallow breathing, a serious event. With the block, {no nausea|A nausea, absent, g=wrist block} was charted.

"It takes ten minutes and an ultrasound probe," says Maite Olazábal, one of the authors. "The ward has both." The course for nurses fills quickly; the next, on 9 and 10 May, has 20 places and costs 45 euros.
=== setanaxib-release-k3 | news | randomised trial
Norrsken Pharma's setanaxib trims skin thickness in dose-dependent fashion

STOCKHOLM, 27 November 2025, 07:30 CET

* Primary endpoint met with the top dose
* Effect already visible at the first visit
* Clean liver profile

Norrsken Pharma AB (publ) presents headline figures from NOXUS, in which {144|S randomised} patients with SSc took setanaxib at 400, 800 or 1600 mg daily, or placebo. Allocation was 1:1:1:1, that is {36|S randomised, g=400 mg; S randomised, g=800 mg; S randomised, g=1600 mg; S randomised, g=placebo} each. Treatment: {24|W week, treat} weeks. {100|T diffuse, n, of=144} of the {144|S randomised} had diffuse disease.

Mean change in mRSS, weeks {8|W week, assess} and {24|W week, assess}. Placebo: {-0.8|M change, mean, t=P8W, g=placebo, dir=improved} and {-2.1|M change, mean, t=P24W, g=placebo, dir=improved}. 400 mg: {-1.0|M change, mean, t=P8W, g=400 mg, dir=improved} and {-2.3|M change, mean, t=P24W, g=400 mg, c=placebo, dir=improved, #s4}. 800 mg: {-1.9|M change, mean, t=P8W, g=800 mg, dir=improved} and {-3.4|M change, mean, t=P24W, g=800 mg, c=placebo, dir=improved, #s8}. 1600 mg: {-2.6|M change, mean, t=P8W, g=1600 mg, dir=improved} and {-4.9|M change, mean, t=P24W, g=1600 mg, c=placebo, dir=improved, #s16}. Against placebo, p at the later visit was {0.84|p#s4, sig=0}, {0.15|p#s8, sig=0} and {0.002|p#s16, sig=1} for the rising doses.

Headache was no commoner on drug ({14|A headache, n, g=setanaxib, of=108} of {108|S treated, g=setanaxib} on any dose of setanaxib) than on placebo ({5|A headache, n, g=placebo, of=36} of 36). Anaemia, expected from animal work, developed in {three|A anaemia, n, g=1600 mg, of=36} patients at 1600 mg. {No liver injury|A liver injury, absent} was seen. {One|A death, n, g=400 mg, of=36} patient on 400 mg died in a road accident.

"Three letters for our shareholders: N, O, X," commented CEO Gunilla Strand. The report for the third quarter appears on 4 December.
=== peer-groups-k3 | news | randomised trial
Talking helps, training talkers helps more

Support groups come and go. One in three closes within two years because the leader burns out, weary of being the person who knows the telephone number of everybody's cardiologist. Could a course prevent it?

Canadian, British and Australian volunteers, {146|S randomised} group leaders who themselves have scleroderma, were randomized. {Seventy-three|S randomised, g=course} took a course on video, thirteen evenings long; {73|S randomised, g=no course} got no course until later. All but eleven were women ({135|X f, of=146}, to be exact), and they had been leading their groups for six years on average.

{Three|W month, assess} months later confidence, on a scale from 32 to 192, had gone up by 21 points more in the course half (95% CI 14 to 28). At {six|W month, assess} months the gap was still 18. Burnout, the reason for the whole exercise, was lessened by no more than chance allows.

{Seventy-one|T diffuse, n, of=146} leaders have diffuse disease, {68|T limited, n, of=146} limited; seven were not sure. {Six|S withdrawn, g=course} people abandoned the course and {four|S withdrawn, g=no course} of the others the questionnaires. Nobody was examined, so there isn't a skin score in the paper.

Harm? It was asked about. {Two|A upset, n, g=course, of=73} leaders were upset by a role play about bereavement.

"I used to dread the phone," says Colleen from Moncton, 59. "Now I ask: what do you need from me tonight?" The course is free, in English and French. To join the spring intake write to the coordinator by 15 February. There are 40 chairs, all virtual.
=== nemolizumab-lim-k3 | news | randomised trial
Itch antibody nemolizumab: relief, with a rise in skin scores nobody can explain

KYOTO -- Scratching is an underrated torment of systemic sclerosis, and nemolizumab stills it. But what is one to make of the rest of the result?

{Forty-two|S randomised} Japanese adults were injected every four weeks, {28|S randomised, g=nemolizumab} with nemolizumab and {14|S randomised, g=placebo} with placebo, over {twenty-four|W week, treat, v=24} weeks. On a ten-point scale itch declined 4.6 points with the antibody and 1.4 with placebo (p<0.001). Sleep got better accordingly.

Skin did the opposite. With nemolizumab the mRSS climbed by a mean of {1.6|M change, mean, t=P24W, g=nemolizumab, dir=worsened} points up to week {24|W week, assess}, while with placebo it dropped by {0.4|M change, v=-0.4, mean, t=P24W, g=placebo, dir=improved}. The {2.0|M difference, mean, t=P24W, g=nemolizumab, c=placebo, dir=worsened} points in between have a confidence interval of {0.1|cl} to {3.9|ch} and a p of {0.04|p, sig=1}. Scores had been {8.8|M score, mean, t=baseline, g=nemolizumab} and {9.3|M score, mean, t=baseline, g=placebo} at first.

"We checked and rechecked," said Naoki Fujimori, whose department ran the study. Puffy hands, he suspects, were mistaken for thick ones: edema was an adverse event in {nine|A edema, n, g=nemolizumab, of=28} patients on nemolizumab but {none|A edema, absent, g=placebo} on placebo. Asthma worsened in {two|A asthma worsening, n, g=nemolizumab, of=28}.

{Thirty-three|X f, of=42} of the {42|S randomised} were women; {30|T limited, n, of=42} had limited and {12|T diffuse, n, of=42} diffuse disease. An extension with ultrasound of the skin is running until August. Regulators have been told.
=== vinylcl-factory-k3 | news | prospective cohort study
A factory, a town, a disease: what the doctor's index cards revealed

When the PVC works at Brzeg closed in 1989, the doctor of the plant kept his cards. His daughter, herself a rheumatologist, has now looked up what became of the {1,104|S enrolled} people who had cleaned the reactors there. {All|X m, v=1104} of them were men. They were followed, through hospital and parish records, for {31|W year, follow, median} years as a median.

Systemic sclerosis was found in 19, eleven times what one would expect in men of that age. Another 46 had the related acro-osteolysis, a melting of bone at the fingertips. Those who scraped the walls by hand were at greatest risk (odds ratio 6.3, 95% CI 2.2 to 18), those who only opened and shut the lids at least (1.4).

Of the {1,104|S enrolled} men {512|A death, n, of=1104} have died. Cancer of the liver's vessels accounted for {11|A liver angiosarcoma, n, of=512, sev=fatal} of the {512|A death, n, of=1104} deaths, scleroderma lungs for {eight|A scleroderma lung disease, n, of=512, sev=fatal} and liver cirrhosis for {37|A liver cirrhosis, n, of=512, sev=fatal}. A skin score was not in use in those days; the cards say "leather", "parchment" or nothing.

"My father wrote 'leather' on a card in 1971 and underlined it twice," says Dr Halina Pawlak. "Nobody at the ministry rang back." The threshold for the gas is 1 part per million in Europe today; in her father's time it was 500. The town council will put up a plaque in May.
=== buspirone-gulp-k3 | news | randomised crossover trial
Anxiety pill puts muscle in the gullet, for some

Buspirone has been around for forty years as a pill for nerves. It also tightens the valve between gullet and stomach, which gapes in scleroderma. A Greek team tried it in {22|S randomised} patients, each of whom had buspirone for {three|W week, treat} weeks and a sham pill for three, in random order, with ten days in between.

Pressure at the valve rose from 7.7 to 11.8 mm Hg on buspirone. On the sham it was 7.9 (P = 0.001). Heartburn, alas, cared little: 4.1 nights a week as against 4.6. {Twenty|X f, of=22} patients were women, {thirteen|T limited, n, of=22} had the limited and {nine|T diffuse, n, of=22} the diffuse form; the one with the lowest pressure, a florist of 48, did best of all.

One patient in two felt drowsy on buspirone ({11|A drowsiness, n, g=buspirone, of=22} of {22|S randomised}), one in eleven on the sham ({two|A drowsiness, n, g=sham pill, of=22} of {22|S randomised}). Giddiness came to {six|A giddiness, n, g=buspirone, of=22} on the former, {none|A giddiness, absent, g=sham pill} on the latter. {Nineteen|S completed} reached the end of both periods.

Does a tight skin mean a slack valve? The authors looked: no relation whatever between the valve and the modified Rodnan score, of which the median was {9|M score, median, t=baseline} at entry (range {1|min}-{29|max}).

"I would try it in those whose gullet still moves a bit," says Eleni Maragou, first author. "If it's a drainpipe, leave it." Driving is forbidden during the first days. A month's supply comes to 7 euros 40. The team has no ties to industry; the pills were bought at the pharmacy across the road.
=== ofcs-vet-k3 | news | open-label trial
Can a filter wash scleroderma away? Twelve sessions, nine patients, many tubes

Aachen. Adsorption columns fish antibodies from the blood. At the university hospital {nine|S treated} patients with systemic sclerosis lay beside such a column, twelve times in {twenty-one|W week, treat, v=21} weeks.

How fared the nine? The news editor asked for a table and was given a list. Patient 1, mRSS {28|M score, t=baseline, g=Patient 1}, later {21|M score, t=P21W, g=Patient 1, dir=improved}. Patient 2, {12|M score, t=baseline, g=Patient 2}, later {12|M score, t=P21W, g=Patient 2, dir=stable}. Patient 3, {35|M score, t=baseline, g=Patient 3}, later {37|M score, t=P21W, g=Patient 3, dir=worsened}. Patient 4, {17|M score, t=baseline, g=Patient 4}, later {9|M score, t=P21W, g=Patient 4, dir=improved}. Patient 5 stopped after one session. Patients 6 and 7, both {22|M score, t=baseline, g=Patient 6; M score, t=baseline, g=Patient 7}, parted ways to {13|M score, t=P21W, g=Patient 6, dir=improved} and {24|M score, t=P21W, g=Patient 7, dir=worsened}. Patient 8, {8|M score, t=baseline, g=Patient 8}, later {5|M score, t=P21W, g=Patient 8, dir=improved}. Patient 9 was never scored again. "Later" stands for week {21|W week, assess}.

For {five|T diffuse, n, of=9} the diagnosis read diffuse, for {four|T limited, n, of=9} limited. Blood pressure sagged in {four|A low blood pressure, n, of=9} during sessions and cramps seized {three|A cramp, n, of=9}. A catheter {infection|A catheter infection, n, v=1, of=9} cost patient 5 a week in hospital.

"Nine lives, nine courses," says nephrologist Gereon Schlösser. He would not do a tenth without a control group. A session takes three hours and comes to 1,450 euros.
=== vericig-heart-k3 | news | randomised trial
Scleroderma hearts: cardiologists' pill moves a blood test and little more

By our medical staff in Lille

The heart is where scleroderma hides, and vericiguat, licensed for heart failure, was meant to flush it out. {Fifty-two|S enrolled} patients with a raised NT-proBNP were entered; {26|S randomised, g=vericiguat} were allotted the pill and {26|S randomised, g=placebo} a placebo, in a double-blind manner, for {nine|W month, treat} months.

NT-proBNP fell from 611 to 433 ng/L on the pill and from 588 to 570 on placebo (p = 0.03). Neither the MRI signal of scarring nor the distance walked in six minutes did anything of note.

One line in Table 4 gave rise to questions. Adjusted mean mRSS went down {3.8|M change, v=-3.8, ls_mean, t=P9M, g=vericiguat, dir=improved} in the vericiguat group (95% CI {1.9|ch, v=-1.9} to {5.7|cl, v=-5.7}) and {1.0|M change, v=-1.0, ls_mean, t=P9M, g=placebo, dir=improved} in the placebo group (95% CI {-0.9|ch, v=0.9} to {2.9|cl, v=-2.9}) within {nine|W month, assess} months. The authors themselves call the difference of {2.8|M difference, v=-2.8, ls_mean, t=P9M, g=vericiguat, c=placebo, dir=improved} "nominally significant" (p = {0.045|p, sig=1}).

{Seventeen|T diffuse, n, g=vericiguat, of=26} vericiguat and {nineteen|T diffuse, n, g=placebo, of=26} placebo patients had diffuse disease. Fainting, {three|A fainting, n, g=vericiguat, of=26} cases, was peculiar to vericiguat. Anaemia occurred in {five|A anaemia, n, g=vericiguat, of=26} and {two|A anaemia, n, g=placebo, of=26}. {One|A sudden cardiac death, n, g=placebo, of=26; A death, n, g=placebo, of=26} placebo patient died of sudden cardiac death.

"Nobody had skin in mind when we planned this," says Prof. Clotilde Wattel. "Now everybody does." Cardiologists, she adds, should not start measuring it themselves.
=== myop-botanic-k3 | news | randomised trial
Licorice for dry mouths? Ask a dentist in Izmir first

**In brief.** Chewing gum with licorice beat plain gum for dry mouth in scleroderma, but blood pressure crept up.

**Who?** {Seventy-six|S randomised} people with sicca, {71|X f, of=76} of them women, at a dental school in western Turkey. By subtype: limited {53|T limited, n, of=76}, diffuse {23|T diffuse, n, of=76}.

**How?** Drawn lots; {38|S randomised, g=licorice} licorice, {38|S randomised, g=plain gum} plain gum, five pieces daily for {six|W week, treat} weeks.

**What came of it?** Saliva in five minutes, 1.1 mL before, 1.9 mL with licorice and 1.5 mL with plain gum at week {six|W week, assess} (p=0.02). Taste was better in 22 and 15. The opening of the mouth, in which skin tightness has a say, was 38 mm before and after. The skin score itself {was not touched|M change, nov, t=P6W, g=licorice, dir=stable; M change, nov, t=P6W, g=plain gum, dir=stable} in either group.

**What went wrong?** Systolic pressure went over 150 mm Hg in {seven|A high blood pressure, n, g=licorice, of=38} with licorice and {one|A high blood pressure, n, g=plain gum, of=38} with plain gum. Low potassium: {four|A low potassium, n, g=licorice, of=38} and {nil|A low potassium, absent, g=plain gum}. {Three|A jaw pain, n, g=licorice, of=38} licorice chewers and {five|A jaw pain, n, g=plain gum, of=38} plain chewers had jaw pain. {Two|S withdrawn, g=licorice} people left the licorice arm and {four|S withdrawn, g=plain gum} left the other.

**Bottom line?** "Given the kidneys of these patients I can't advise it," says Nermin Aksu, DDS, who thought the idea up herself. "Plain gum did half the job and raised nobody's pressure." Of all people with scleroderma, some 70% have a dry mouth.
=== sparsentan-kid-k3 | news | randomised trial
Two-in-one kidney pill disappoints fingers, pleases skin doctors a bit

Sparsentan blocks endothelin and angiotensin at one go. In scleroderma, a disease of cramped vessels, that looked like a winning ticket. A Polish-Czech group, whose results went online yesterday, drew a blank on the main prize.

New fingertip ulcers, the main prize, averaged 0.9 a head with the pill and 1.0 with irbesartan after {thirty|W week, assess, v=30} weeks (P=0.66). {Eighty-seven|S randomised} patients had entered, {44|S randomised, g=sparsentan} to be put on sparsentan and {43|S randomised, g=irbesartan} on irbesartan. {Seventy|X f, of=87} of the {87|S randomised} were women; {36|T diffuse, n, of=87} had diffuse and {51|T limited, n, of=87} limited disease.

There was a consolation prize. By week {30|W week, assess} {22|M responders, t=P30W, g=sparsentan, c=irbesartan, dir=improved, #spar} per cent of the sparsentan patients had lost a fifth of their skin score or more; of the irbesartan patients, {7|M responders, t=P30W, g=irbesartan, dir=improved} per cent had (P = {0.05|p#spar, sig=0}). Medians hardly bear it out: {10|M score, median, t=P30W, g=sparsentan, dir=improved} following {11|M score, median, t=baseline, g=sparsentan}, and {10|M score, median, t=P30W, g=irbesartan, dir=stable} following {10|M score, median, t=baseline, g=irbesartan}.

Ankles swelled in {fifteen|A ankle swelling, n, g=sparsentan, of=44} against {six|A ankle swelling, n, g=irbesartan, of=43} people. Liver enzymes trebled in {three|A raised liver enzymes, n, g=sparsentan, of=44} on sparsentan, who had to stop; pregnancy, a worry with this class, did {not occur|A pregnancy, absent}.

"A consolation prize is what you get for turning up," says Mirosława Zając of Białystok. The pill is approved for a kidney disease that affects about 1 in 10,000 people.
=== light-uva1-k3 | news | retrospective cohort study
Sunbeds with a purpose: what the Bochum light cabin did in fifteen years

Long-wave ultraviolet, UVA1, reaches deep skin. The cabin in Bochum has been humming since 2007. Medical student Jule Pieper went through its log and found {112|S treated} people with scleroderma who were exposed, most for {seven|W week, treat, median} weeks (the median), at 60 J/cm2.

Her logbook can be summed up as follows. {Ninety-six|X f, of=112} were female; diffuse disease, {34|T diffuse, n, of=112}; limited, {78|T limited, n, of=112}. Only {81|S analysed} had their skin scored after the last session as well as before the first. In these the mean went from {15.2|M score, mean, t=baseline} to {13.0|M score, mean, dir=improved} (n = {81|n}, P = {0.01|p, sig=1}), or by {14|M percent_change, v=-14, mean, dir=improved} per cent.

A subsequent visit, at half a {year|W year, assess, v=0.5}, had been kept by {fifty-five|S analysed} of them. By then little was left of the gain: {14.6|M score, mean, t=P6M, dir=improved} points on average (n = {55|n}). "So we ought to go on, or not start," the student infers. Fingers straightened by seven degrees.

Tanning was universal and not counted. Redness hurt {18|A painful redness, n, of=112}; a rash of tiny bumps itched in {26|A itchy rash, n, of=112}; herpes of the lip came back in {five|A herpes labialis, n, of=112}. {No skin cancer|A skin cancer, absent} has been reported to the clinic so far, the follow-up being patchy.

Health insurers pay for forty sessions a year at €21.30 each. There are nine such cabins left in Germany, as lamps are no longer made by two of the three firms.
=== olok-rus-k3 | news | randomised trial
Olokizumab: Russian makers claim a win, foreign colleagues ask for the paper

MOSCOW, 3 March (InterMed) - The Russian maker of olokizumab, an antibody against interleukin-6 itself, says it softens hard skin better than methotrexate does.

The claim rests on {122|S randomised} people at 18 hospitals from Kaliningrad to Irkutsk, all with {diffuse|T diffuse, all} disease. {Eighty-two|S randomised, g=olokizumab} were randomized to 64 mg of the antibody once a month, the other {forty|S randomised, g=methotrexate} to 20 mg of methotrexate once a week. Discontinuations, {nine|S withdrawn, g=olokizumab} and {eight|S withdrawn, g=methotrexate}, were evenly spread in number if not in proportion.

Following {36|W week, assess} weeks, "the mRSS shrank by {31.7|M percent_change, v=-31.7, mean, t=P36W, g=olokizumab, c=methotrexate, dir=improved, #olo}% on average, and in the control group by {20.4|M percent_change, v=-20.4, mean, t=P36W, g=methotrexate, dir=improved}%; p{<0.01|p#olo, sig=1}", the statement reads. In points that's {7.3|M change, v=-7.3, mean, t=P36W, g=olokizumab, dir=improved} and {4.5|M change, v=-4.5, mean, t=P36W, g=methotrexate, dir=improved}. CRP fell to 1.1 mg/L on the antibody.

On safety, the statement is brief. Any adverse event: {61|A any adverse event, pct, g=olokizumab, of=82}% and {58|A any adverse event, pct, g=methotrexate, of=40}%. Raised liver enzymes: {11|A raised liver enzymes, pct, g=olokizumab, of=82}% and {18|A raised liver enzymes, pct, g=methotrexate, of=40}%. {One|A tuberculosis, n, g=olokizumab, of=82} tuberculosis, on olokizumab.

"I want to know who pinched and whether they were blind," was the reaction of Janne Puolakka, a Finnish trialist, whom we reached by telephone. A paper is being readied, the maker's medical director replied. A pen costs 42,000 roubles.
=== bees-honey-propolis-k3 | news | open-label pilot trial
Warm paraffin at home: a do-it-yourself study by our Kent branch

It began with a fondue set. Branch secretary Pauline Rudge melted paraffin in hers, dipped her stiff hands and could open jam again. Others copied her; then somebody said, "Let's do it properly."

{Twenty-four|S treated} of us, with help from physiotherapist Omar Haleem, dipped every evening for {one|W month, treat} month. {Twenty-two|X f, of=24} are women, and our oldest is 81. {Sixteen|T limited, n, of=24} have limited scleroderma, {six|T diffuse, n, of=24} have the diffuse kind, {two|T overlap, n, of=24} an overlap.

Omar took measurements in the village hall. The span from thumb to little finger had been 16.9 cm and was 17.8 cm at the end of the {month|W month, assess, v=1}. Eighteen fists closed better. Pain on a scale up to 10 fell from 4.4 to 3.1. He also learned, from Dr Kirsty Blair, how to do the pinching test, and {found no change whatsoever|M change, nov, t=P1M, dir=stable} in the skin score of the arms, hands and everything else. Paraffin loosens; it does not cure.

Did anybody get hurt? {Three|A burn, n, of=24} of us got a burn, in one case with blisters, for want of a thermometer. {Nobody|A infection, absent} caught an infection. {Two|S withdrawn} gave up since the smell put them off.

Omar reckons the idea merits a comparison with warm water, at 50 people or thereabouts. If you want to have a go: no more than 52 °C, not on open ulcers, and keep children and cats away. The wax costs £6 a kilo and can be used for weeks. Pauline has bought a new fondue set.
=== gefurul-child-k3 | news | open-label trial
Teprotumumab tried for scarring: ears ring, skin stays

Endocrine Reporter. The antibody that takes the bulge out of eyes in thyroid disease blocks the IGF-1 receptor, and fibroblasts in scleroderma carry heaps of it. Hence a pilot in Ann Arbor and Pittsburgh.

It began with {sixteen|S treated} patients and, unusually, ended with {sixteen|S completed, v=16}. Eight infusions were administered in {six|W month, treat} months, and the last scoring was in {month|W month, assess, v=9} 9. {Nine|T diffuse, n, of=16} participants had been classified as diffuse, and {seven|T limited, n, of=16} as limited. Median age came to 53.

For the nine: {21.1|M score, mean, t=baseline, g=diffuse} points at the outset, {20.2|M score, mean, t=P9M, g=diffuse, dir=improved} at the end (P={.44|p, sig=0}). For the seven: {6.9|M score, mean, t=baseline, g=limited} and {7.0|M score, mean, t=P9M, g=limited, dir=worsened} (P={.91|p, sig=0}). Elastin genes in the biopsies were as busy as ever.

On the other hand {ten|A hearing impairment, n, of=16} of {16|S treated} people noticed hearing impairment or ringing, two of whom now wear an aid. Glucose rose above 200 mg/dL in {four|A hyperglycemia, n, of=16}. Muscle cramps ({eight|A muscle cramps, n, of=16}) were nasty but passed.

"I had to stand up at our Monday meeting and say it hadn't worked," recalls Gordon Whitaker, MD, PhD. "They applauded." He is grateful to the maker for handing out the drug free of charge, a value of some $5.6 million, and for not blocking publication.
=== nursing-mtx-preg-k3 | news | registry study
Hydroxychloroquine in pregnancy, and other comforting figures

Women with scleroderma used to be told not to have children. The Lombardy-Catalonia pregnancy book, opened in 2008, has told another story for years, and its new edition tells it in finer detail.

{One hundred and thirty|S enrolled; X f} women are in the book, with 171 pregnancies. {Ninety-four|T limited, n, of=130} have limited, {28|T diffuse, n, of=130} diffuse disease, {eight|T sine, n, of=130} none of the skin. Half of them, {65|S treated, g=hydroxychloroquine}, were on hydroxychloroquine at the positive test and stayed on it.

Live births: 81% on the tablet, 78% off it (P = 0.55). Babies were born at 37.4 and 36.9 weeks. Preeclampsia was a feature of {six|A preeclampsia, n, g=hydroxychloroquine, of=65} mothers with and {eleven|A preeclampsia, n, g=no hydroxychloroquine} mothers with no hydroxychloroquine. There was {no renal crisis|A renal crisis, absent} in either group, a relief to everybody.

As for skin, it is often believed to improve when one is expecting. Among the 28 women with diffuse disease mean mRSS was {11.2|M score, mean, t=baseline, g=diffuse} at the first antenatal visit and {10.9|M score, mean, g=diffuse, dir=improved, sig=0} at the last, not a significant change (p = {0.64|p}), and had turned into {12.4|M score, mean, g=diffuse, dir=worsened} some while after delivery.

"Plan it, and plan it in a quiet phase," advises obstetrician Montserrat Ribó. Mycophenolate has to be stopped six weeks beforehand. Those who are at all uncertain can phone the advice line on Thursdays; last year it took 340 calls, of which 22 came from fathers.
=== tyk-deu-second-k3 | news | randomised trial
Three months, three doses, and a shrug: zasocitinib in limited and diffuse disease

Honolulu. If you offer three doses and see three identical lines, you have either reached the ceiling or never left the floor. Zasocitinib, to judge by a talk at the Pacific Rim congress, is on the floor.

In the study {104|S randomised} participants had been distributed over 5 mg ({n = 26|S randomised, g=5 mg}), 15 mg ({n = 26|S randomised, g=15 mg}), 30 mg ({n = 26|S randomised, g=30 mg}) and placebo ({n = 26|S randomised, g=placebo}); {62|T diffuse, n, of=104} were diffuse, {42|T limited, n, of=104} limited. {Ninety-eight|S completed} made it through {three|W month, treat} months of tablets.

The mRSS at {three|W month, assess} months deviated from baseline by {-2.0|M change, mean, t=P3M, g=5 mg, dir=improved}, {-2.2|M change, mean, t=P3M, g=15 mg, dir=improved}, {-1.9|M change, mean, t=P3M, g=30 mg, dir=improved} and {-2.1|M change, mean, t=P3M, g=placebo, dir=improved} on average, from the lowest dose up, with placebo last. Standard deviations were {4.0|sd, v=4.0} for the placebo group; those of the doses were not on the slide. A test for trend gave P = 0.93.

Acne is what the class is known for: {3|A acne, n, g=5 mg, of=26}, {5|A acne, n, g=15 mg, of=26} and {9|A acne, n, g=30 mg, of=26} cases with rising doses, {1|A acne, n, g=placebo, of=26} with placebo. Mouth ulcers were limited to 30 mg ({4|A mouth ulcer, n, g=30 mg, of=26}). No laboratory surprises.

"I'd call it underdosed," ventured the speaker, Dean Kahale, MD. "I'd call it ineffective," rejoined a voice from row three. The trial's sponsor keeps developing the compound for psoriasis, where 64% cleared.
=== endost-heart-gen-k3 | news | prospective cohort study
Measuring hearts at home: watches find silent rhythm trouble in one of nine

A wristwatch that takes an ECG is a common Christmas gift. Given to {180|S enrolled} scleroderma patients in Vienna and Graz for {six|W month, follow} months, it found atrial fibrillation that nobody had known of in 20 people. That is one in nine.

The watch wearers, 60 years of age on average, were {85|X fp} per cent women. {Fifty-nine|T diffuse, n, of=180} had diffuse and {121|T limited, n, of=180} limited disease. Who had the arrhythmia? Mostly those with breathlessness, scarred hearts and a troponin over 14. It was no more frequent where skin was thick: the skin score was {9.7|M score, mean} on average in all.

{Twelve|S treated, g=blood thinners} of the 20 were put on blood thinners. {Three|A bleeding, n, g=blood thinners, of=12} of the {twelve|S treated, g=blood thinners} bled, from the dilated vessels of the stomach, and one needed transfusion. {No stroke|A stroke, absent} occurred in the {180|S enrolled} within the {half-year|W month, follow, v=6}.

{Sixteen|S withdrawn} people handed the watch back early. "It made me check my pulse at dinner," one of them explained. Worry, as gauged with a questionnaire, rose by 1.2 points out of 21. A rash beneath the strap befell {eleven|A rash, n, of=180}.

Are watches to be recommended? "For breathless patients, yes; for the worried well, no," replies Dr Valentin Hölzl. He warns that thinners in scleroderma are a double-edged sword. In people of that age who don't have scleroderma, two to three in a hundred have the arrhythmia. The watches were a loan from the makers.
=== batoclim-digest-k3 | news | randomised trial
Congress diary, day two: three posters worth the walk

Poster 212 is from Ljubljana. Batoclimab, {twelve|W week, treat} weeks, {30|S randomised} volunteers with early {diffuse|T diffuse, all} disease, {15|S randomised, g=batoclimab; S randomised, g=placebo} in each limb. After {twelve|W week, assess} weeks the Rodnan scores had moved from {21.5|M score, mean, t=baseline, g=batoclimab} to {19.4|M score, mean, t=P12W, g=batoclimab, dir=improved} with batoclimab and from {20.8|M score, mean, t=baseline, g=placebo} to {19.0|M score, mean, t=P12W, g=placebo, dir=improved} with placebo. Cholesterol went up in {nine|A cholesterol increased, n, g=batoclimab, of=15} in the batoclimab limb. The authors write "signal"; I couldn't spot it.

Poster 245 quotes an older work, PRIMROSE, on which it builds. PRIMROSE gave {40|S treated, @PRIMROSE} patients baclofen for reflux. {Twenty-six|T limited, n, of=40, @PRIMROSE} had limited disease. Sleepiness came over {13|A sleepiness, n, of=40, @PRIMROSE}, and {five|A discontinuation due to adverse event, n, of=40, @PRIMROSE} dropped out because of it. At {eight|W week, assess, @PRIMROSE} weeks skin {was the same|M change, nov, t=P8W, dir=stable, @PRIMROSE}.

Poster 301 is on shared decisions, has a drawing of a seesaw and no figures; it got the longest queue.

Back to 212. I asked Dr Nives Kos, at the poster, how many had stayed. "{Fourteen|S completed, g=batoclimab} and {thirteen|S completed, g=placebo}," she said, batoclimab being the first. And side effects other than cholesterol? Low albumin, in {four|A low albumin, n, g=batoclimab, of=15}, and {one|A pneumonia, n, g=placebo, of=15} pneumonia on placebo. The coffee in Hall B costs €4.80 and isn't worth the walk.
