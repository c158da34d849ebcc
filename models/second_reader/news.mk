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
