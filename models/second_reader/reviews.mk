=== jak-passage-h5 | abstract | narrative review
Janus kinase inhibitors for hard skin: the evidence so far

The first hint came from Lisbon. There, Quintela et al. put {nine|S treated, @Quintela et al.; X f, of=9, @Quintela et al.} women with {dcSSc|T diffuse, all, @Quintela et al.} on tofacitinib 5 mg twice a day; {20|W week, assess, @Quintela et al.} weeks on, {six|M responders, n, t=P20W, dir=improved, @Quintela et al.} of them had lost at least a quarter of their mRSS. Herpes zoster struck {one|A herpes zoster, n, of=9, @Quintela et al.}; platelets peaked at 480 × 10^9/L.

Ravnsborg et al. took a stricter road. Baricitinib or matching placebo went to {64|S randomised, @Ravnsborg et al.} people at 11 hospitals, {43|S randomised, g=baricitinib, @Ravnsborg et al.} and {21|S randomised, g=placebo, @Ravnsborg et al.} respectively. Mean mRSS at entry hardly differed, {23.6|M score, mean, t=baseline, g=baricitinib, @Ravnsborg et al.} under the drug and {22.9|M score, mean, t=baseline, g=placebo, @Ravnsborg et al.} under placebo. When week {36|W week, assess, @Ravnsborg et al.} arrived, the former group stood at {16.8|M score, mean, t=P36W, g=baricitinib, c=placebo, dir=improved, sig=0, #a, @Ravnsborg et al.} and the latter at {20.1|M score, mean, t=P36W, g=placebo, dir=improved, @Ravnsborg et al.}, but the p value for the comparison of the two was no better than {0.07|p#a}. FVC did not move (78% and 79%; p=0.81). Acne troubled {seven|A acne, n, g=baricitinib, of=43, @Ravnsborg et al.}, all on the drug.

A third report, by Okonjo et al., concerns mouths rather than skin: {fourteen|S enrolled, @Okonjo et al.} patients, {four|X m, of=14, @Okonjo et al.} of them men, opened theirs 5 mm wider after {3|W month, assess, @Okonjo et al.} months of upadacitinib.
=== own-ritux-disc-h5 | article | open-label trial
Discussion (excerpt): obinutuzumab in diffuse cutaneous systemic sclerosis

Our trial was small. Of the {31|S screened} people we screened, {22|S treated} received obinutuzumab and {19|S completed} came to the last visit at {18|W month, assess} months. Even so the fall in mRSS, from a median of {27|M score, median, t=baseline} (IQR {21|q1}–{33|q3}) to one of {15|M score, median, t=P18M, dir=improved, sig=1} ({10|q1}–{22|q3}; {p<0.001|p}), leaves little room for chance.

How does this compare? Talvik et al. saw {8.3|M change, v=-8.3, t=P12M, dir=improved, @Talvik et al.} points (SE {1.4|se}) go in {12|W month, assess, @Talvik et al.} months, albeit in {35|S enrolled, @Talvik et al.} patients whose disease had lasted less than two years. At the other end of the scale, Benarroch et al. {could find no difference|M difference, nov, t=P24W, g=rituximab, c=placebo, dir=stable, @Benarroch et al.} at week {24|W week, assess, @Benarroch et al.} between rituximab ({n = 17|S enrolled, g=rituximab, @Benarroch et al.}) and placebo ({n = 16|S enrolled, g=placebo, @Benarroch et al.}).

Safety deserves a paragraph of its own. {Five|A infusion reaction, n, of=22} of our patients had an infusion reaction, always with the first of the two 1000 mg doses and never beyond grade 2. IgG dropped below 6 g/L in eight. {One|A death, n, of=22; A pneumonia, n, of=22, sev=fatal} person died, of pneumonia, in the tenth month. Benarroch's group, for its part, reported {no serious infection|A serious infection, absent, ser=1, @Benarroch et al.} whatever.
=== il6-roundup-h5 | abstract | narrative review
Interleukin-6 blockade: two trials side by side

Both SERENO and HALYARD asked whether blocking interleukin-6 softens skin, and each came to its own answer.

SERENO ran for {48|W week, treat, @SERENO} weeks. It assigned {106|S randomised, @SERENO} adults with {early diffuse|T diffuse, all, @SERENO} disease (≤5 years since the first non-Raynaud sign, mRSS 12 to 35) to sarilumab 200 mg every two weeks, {54|S randomised, g=sarilumab, @SERENO}, or to dummy injections, {52|S randomised, g=dummy injections, @SERENO}. Least squares mean change was −{5.9|M change, ls_mean, v=-5.9, t=P48W, g=sarilumab, dir=improved, @SERENO} with the antibody, −{4.1|M change, ls_mean, v=-4.1, t=P48W, g=dummy injections, dir=improved, @SERENO} without; the gap of −{1.8|M difference, ls_mean, v=-1.8, t=P48W, g=sarilumab, c=dummy injections, dir=improved, sig=0, @SERENO} (95% CI −{4.6|cl, v=-4.6} to {1.0|ch}) missed significance (P = {0.20|p}). Serious adverse events hit {11%|A serious adverse event, pct, g=sarilumab, of=54, ser=1, @SERENO} and {17%|A serious adverse event, pct, g=dummy injections, of=52, ser=1, @SERENO}.

HALYARD was a different animal: open, {24|W week, treat, @HALYARD} weeks long, {38|S enrolled, @HALYARD} people, {31|X f, of=38, @HALYARD} female, {20|T limited, n, of=38, @HALYARD} limited and {18|T diffuse, n, of=38, @HALYARD} diffuse. On tocilizumab their mean mRSS slid by {19|M percent_change, mean, v=-19, t=P24W, dir=improved, @HALYARD}%. {Neutropenia|A neutropenia, named, @HALYARD} was common, {sepsis|A sepsis, absent, @HALYARD} did not occur.

Why the two part ways is anyone's guess. CRP at entry was 11 mg/L in the one and 4 mg/L in the other.
=== ivig-review-h5 | abstract | narrative review
Immunoglobulin by vein or under the skin: a narrative review

In chronological order three reports stand out. Maccarone 2008 describes {seven|S treated, @Maccarone 2008} patients, five of whom had ILD, infused monthly with 2 g/kg. By the sixth course the skin score had {dropped|M change, nov, dir=improved, sig=1, @Maccarone 2008} (p = {0.03|p}); headaches bothered {three|A headache, n, of=7, @Maccarone 2008}.

Deshmukh 2014 is the only controlled one. {Sixty-two|S randomised, @Deshmukh 2014} adults were randomised ({51|X f, of=62, @Deshmukh 2014} women, mean age 46), half to IVIG and half to saline. Across {six|W month, treat, @Deshmukh 2014} months of infusions the mRSS {went down in either group|M change, nov, g=IVIG, dir=improved, @Deshmukh 2014; M change, nov, g=saline, dir=improved, @Deshmukh 2014}, and {no significant difference emerged|M difference, nov, g=IVIG, c=saline, dir=stable, sig=0, @Deshmukh 2014}. Only after a second half-year, when everyone was given IVIG, did a mean decrease of {7.4|M change, mean, v=-7.4, t=P12M, dir=improved, @Deshmukh 2014} points (SD {5.2|sd}) catch the eye at month {12|W month, assess, @Deshmukh 2014}.

Ylönen 2019 tried the subcutaneous way. {Twenty-five|S treated, @Ylönen 2019} patients injected themselves weekly at home. {Injection site swelling|A injection site swelling, named, @Ylönen 2019} was reported by nearly all, aseptic meningitis in {one|A aseptic meningitis, n, of=25, @Ylönen 2019}, thrombosis in {none|A thrombosis, absent, @Ylönen 2019}. Haemoglobin was down by 4 g/L. What became of the skin is not said.

IVIG costs some 60 000 euros a year.
=== transplant-debate-h5 | abstract | narrative review
The price of a cure: autologous transplantation weighed again

Nobody doubts that transplantation works; how many it kills is another matter. Ferrabosco et al., reporting on {41|S treated, @Ferrabosco et al.} transplants at two Italian units, lost {four|A transplant-related death, n, of=41, rel=1, @Ferrabosco et al.} patients ({9.8%|A transplant-related death, pct, of=41, rel=1, @Ferrabosco et al.}) to the procedure, two thirds of them smokers. Skin had softened by year {one|W year, assess, @Ferrabosco et al.}: mRSS {24|M score, mean, t=baseline, @Ferrabosco et al.} ± {8|sd} before, {11|M score, mean, t=P1Y, dir=improved, sig=1, @Ferrabosco et al.} ± {6|sd} after (P < {0.0001|p}).

NORDSTEM, in which {88|S randomised, @NORDSTEM} people drew lots, is the largest attempt at a fair comparison. {Forty-four|S randomised, g=transplantation, @NORDSTEM} were to be transplanted, yet {three|S withdrawn, g=transplantation, @NORDSTEM} withdrew consent beforehand; an equal number, {44|S randomised, g=cyclophosphamide, @NORDSTEM}, got monthly cyclophosphamide at 750 mg/m². Follow-up averaged {4.6|W year, follow, mean, @NORDSTEM} years. Deaths from any cause: {seven|A death, n, g=transplantation, of=44, @NORDSTEM} after transplantation, {fifteen|A death, n, g=cyclophosphamide, of=44, @NORDSTEM} after cyclophosphamide. Four-year event-free survival was 79% against 58%.

A cheaper conditioning was the idea of Aquino (2021). Half the dose of cyclophosphamide sufficed in her {16|S treated, @Aquino (2021)} patients ({12|X f, of=16, @Aquino (2021)} women, {4|X m, of=16, @Aquino (2021)} men; all {diffuse|T diffuse, all, @Aquino (2021)}) to bring down the mRSS by a median of {51%|M percent_change, median, v=-51, dir=improved, @Aquino (2021)}, and {nobody died|A death, absent, @Aquino (2021)}.

An echocardiogram and a right heart catheter are indispensable beforehand.
=== statin-passage-h5 | abstract | narrative review
Old pills, new hopes: statins in scleroderma vasculopathy

Statins calm the endothelium, or so the theory goes. In the trial of Brankovic et al. ({84|S randomised, @Brankovic et al.} participants: atorvastatin {56|S randomised, g=atorvastatin, @Brankovic et al.}, placebo {28|S randomised, g=placebo, @Brankovic et al.}), the number of new finger ulcers came to 1.6 per head on the statin as against 2.5 on placebo after {16|W week, assess, @Brankovic et al.} weeks (p=0.003). The skin score, an afterthought, was {10.2|M score, t=P16W, g=atorvastatin, @Brankovic et al.} and {10.9|M score, t=P16W, g=placebo, @Brankovic et al.}. Myalgia made {two|A discontinuation due to adverse event, n, g=atorvastatin, of=56, @Brankovic et al.; A myalgia, n, g=atorvastatin, of=56, @Brankovic et al.} people on atorvastatin quit; creatine kinase rose above 1000 U/L in a third.

Less known is a Canadian attempt, that of Lacasse et al., with rosuvastatin 20 mg. {Twenty-eight|S enrolled, @Lacasse et al.} persons joined (F:M {6|X ratio, of=28, @Lacasse et al.}:1). Limited disease was the rule, being present in {twenty-three|T limited, n, of=28, @Lacasse et al.}. For {6|W month, treat, @Lacasse et al.} months they swallowed their tablets; {four|S withdrawn, @Lacasse et al.} dropped out. Flow-mediated dilation gained 2.1 percentage points (95% CI 0.8 to 3.4), mRSS {stayed put|M change, nov, dir=stable, @Lacasse et al.}.

Cholesterol fell in both, from 5.4 to 3.6 mmol/L in the Canadian study.
=== ild-disc-own-h5 | article | randomised trial
Mycophenolate with or without pirfenidone: discussion

The present trial did not confirm what we set out to prove. With {73|S randomised} patients randomised and {66|S analysed} in the final analysis, the addition of pirfenidone to mycophenolate left FVC where it was (+0.4%, against −0.2% with mycophenolate only; P=0.62). Nor was the skin any softer for it: at {52|W week, assess} weeks mRSS had changed by {−3.1|M change, t=P52W, g=combination, c=mycophenolate, dir=improved, sig=0, #a} ± {4.4|sd} in the combination arm, by {−2.8|M change, t=P52W, g=mycophenolate, dir=improved} ± {4.9|sd} in the other, a between-arm P value of {0.77|p#a}.

Tolerability was the Achilles' heel. In the combination arm ({n=37|S randomised, g=combination}) nausea was complained of by {21|A nausea, n, g=combination, of=37} and photosensitivity by {8|A photosensitivity, n, g=combination, of=37}, whereas among the {36|S randomised, g=mycophenolate} on mycophenolate alone the figures were {9|A nausea, n, g=mycophenolate, of=36} and {none|A photosensitivity, absent, g=mycophenolate}.

Others have been luckier. Hartikainen et al. followed {51|S enrolled, @Hartikainen et al.} patients for {two|W year, follow, @Hartikainen et al.} years and found FVC to rise in those with ground glass (29 of 51). In BREVIS, a trial of {12|W month, treat, @BREVIS} months, {140|S enrolled, @BREVIS} people took part; its skin data have yet to be published.

We admit to three weaknesses: few men ({11%|X mp, of=73}), a ceiling of 2 g/day, and 9 centres of unequal experience.
=== cohorts-men-h5 | abstract | narrative review
Does scleroderma treat men worse? Four cohorts reconsidered

Large numbers are needed to answer this. Kowalczuk et al. drew {2,316|S enrolled, @Kowalczuk et al.} patients from Poland's insurance files, {347|X m, of=2316, @Kowalczuk et al.} of them men. Men had diffuse skin disease in {44|T diffuse, pct, g=men, of=347, @Kowalczuk et al.}%, women in {27|T diffuse, pct, g=women, @Kowalczuk et al.}%. After a median of {5.5|W year, follow, median, @Kowalczuk et al.} years {19%|A death, pct, g=men, of=347, @Kowalczuk et al.} of the men and {11%|A death, pct, g=women, @Kowalczuk et al.} of the women were dead, {ILD|A ILD, named, sev=fatal, @Kowalczuk et al.} being the leading cause.

From Belgium come smaller figures: {412|S enrolled, @Vandersteen et al.} people seen by Vandersteen et al., women outnumbering men {5.1|X ratio, of=412, @Vandersteen et al.} to 1. Sine scleroderma was found in {26|T sine, n, of=412, @Vandersteen et al.}, limited in {281|T limited, n, of=412, @Vandersteen et al.}, diffuse in {105|T diffuse, n, of=412, @Vandersteen et al.}. Pulmonary hypertension was twice as common in the men.

Not so in the Basque Country, where Iriarte et al. compared {38|X m, @Iriarte et al.} men and {190|X f, @Iriarte et al.} women of like age. Their median mRSS differed by a hair ({7|M score, median, g=men, c=women, sig=0, #a, @Iriarte et al.} and {6|M score, median, g=women, @Iriarte et al.}; p={0.44|p#a}), and their 10-year survival by nothing at all (82% and 83%).

Smoking, for which only Vandersteen's group adjusted, may be the missing link.
=== fat-hand-review-h5 | abstract | narrative review
Injecting the scleroderma hand: fat, cells and toxin

Three substances have been pushed through fine needles into scleroderma hands. Fat was chosen by Delacourt et al.: {eighteen|S treated, @Delacourt et al.; X f, of=18, @Delacourt et al.} women, both hands, 12 mL each. Cochin scores halved within {6|W month, assess, @Delacourt et al.} months. Bruising at the donor site was seen in {all|A bruising, n, v=18, of=18, @Delacourt et al.}; nobody had an {infection|A infection, absent, @Delacourt et al.}.

Cells were preferred in Seoul. The double-blind trial of Yoon et al. set stromal vascular fraction ({30|S enrolled, g=stromal vascular fraction, @Yoon et al.} subjects) against saline ({15|S enrolled, g=saline, @Yoon et al.}). At {24|W week, assess, @Yoon et al.} weeks the ulcers had healed in 61% and 47%, P=0.36. {Paraesthesia|A paraesthesia, named, @Yoon et al.} came and went in {5|A paraesthesia, n, g=stromal vascular fraction, of=30, @Yoon et al.} after cells and {1|A paraesthesia, n, g=saline, of=15, @Yoon et al.} after saline. Blinding was poor.

Toxin has its adherents, too. In Prescott et al., {40|S randomised, @Prescott et al.} people (mean age 55; {33|T limited, n, of=40, @Prescott et al.} limited, {7|T diffuse, n, of=40, @Prescott et al.} diffuse) had one hand injected with 50 units of botulinum toxin, the other with nothing. Week {4|W week, assess, @Prescott et al.} showed warmer fingers, by 1.2 °C; week {12|W week, assess, @Prescott et al.} no longer. Passing weakness of the thumb affected {nine|A weakness of the thumb, n, of=40, @Prescott et al.}.

Whether any of the three beats warm gloves remains to be shown.
=== congress-roundup-h5 | news | conference report
From the meeting hall: three talks on tight skin

Vienna, second day. First on stage was Ms Sandvik, whose group has been giving low-dose naltrexone for itch. Of the {27|S treated, @Sandvik et al.} who tried it, {nineteen|S completed, @Sandvik et al.} finished the {8|W week, treat, @Sandvik et al.} weeks; itch eased in most. Sandvik et al. had vivid dreams to report in {six|A vivid dreams, n, of=27, @Sandvik et al.}.

Next, a registry from Lagos and Ibadan. Oyelaran et al. have gathered {133|S enrolled, @Oyelaran et al.} Nigerian patients in eight years, {nine|X ratio, of=133, @Oyelaran et al.} women to every man, mean age 41. No fewer than {92|T diffuse, n, of=133, @Oyelaran et al.} had diffuse disease; anti-Scl-70 turned up in 38%. Mean skin score: {18.7|M score, mean, @Oyelaran et al.}. "Our patients come late," the speaker said.

The applause went to CORDELIA. Its {96|S randomised, @CORDELIA} participants had been given one of two doses of an anti-OSM antibody, {33|S randomised, g=150 mg, @CORDELIA} people 150 mg and {31|S randomised, g=300 mg, @CORDELIA} people 300 mg, or placebo ({32|S randomised, g=placebo, @CORDELIA}). After {28|W week, assess, @CORDELIA} weeks skin scores had come down by {4.0|M change, v=-4.0, t=P28W, g=150 mg, c=placebo, dir=improved, sig=0, @CORDELIA} points on the low dose (P = {0.31|p} v placebo), {7.1|M change, v=-7.1, t=P28W, g=300 mg, c=placebo, dir=improved, sig=1, @CORDELIA} on the high (P = {0.004|p}) and {2.7|M change, v=-2.7, t=P28W, g=placebo, dir=improved, @CORDELIA} on placebo. Anaemia was the snag: {ten|A anaemia, n, g=300 mg, of=31, @CORDELIA} people on 300 mg had it.

Phase III is to recruit 420.
=== own-full-para-mtx-h5 | article | randomised trial
4. Discussion: azathioprine after cyclophosphamide, or nothing

What should follow cyclophosphamide? For want of evidence most of us give something, and hope. In this trial {58|S randomised} patients, having had six pulses, were allocated to azathioprine ({30|S randomised, g=azathioprine}) or to no further treatment ({28|S randomised, g=no further treatment}). The skin did not need the drug: from {14.7|M score, mean, t=baseline, g=azathioprine} ± {7.0|sd} the mRSS went to {12.9|M score, mean, t=P18M, g=azathioprine, c=no further treatment, dir=improved, sig=0, #az} ± {6.8|sd} with azathioprine, and from {14.1|M score, mean, t=baseline, g=no further treatment} ± {6.6|sd} to {13.0|M score, mean, t=P18M, g=no further treatment, dir=improved} ± {7.3|sd} without it, at {18|W month, assess} months (p={0.71|p#az} between groups). The lung did: FVC fell by 4.9% untreated and by 0.6% treated (p=0.02).

These results agree with those of Holmgren-Diaz et al. as to the lung. They had {83|S enrolled, @Holmgren-Diaz et al.} patients, of whom {five|A leucopenia, n, of=83, @Holmgren-Diaz et al.} had leucopenia and {two|A lymphoma, n, of=83, @Holmgren-Diaz et al.} lymphoma. They differ from those of Ruzicka et al. as to the skin; but then the {27|S treated, @Ruzicka et al.} patients these authors treated had {diffuse|T diffuse, all, @Ruzicka et al.} disease to a man, or rather to a woman, for {27|X f, of=27, @Ruzicka et al.} were female. mRSS {fell|M change, nov, t=P1Y, dir=improved, sig=1, @Ruzicka et al.} significantly at {1|W year, assess, @Ruzicka et al.} year. AMBER, in which {12|A death, n, of=109, @AMBER} of {109|S enrolled, @AMBER; A death, of, @AMBER} patients died, gives no skin scores.

Ours was a small trial. Power, calculated at 80% for a difference of 4 points with 32 per arm, fell to 74%. Only 7% had ever smoked more than 20 pack-years. Hepatotoxicity was seen in {four|A hepatotoxicity, n, g=azathioprine, of=30} on azathioprine, all of it reversible.
=== long-narr-fibrosis-h5 | abstract | narrative review
Twelve years of kinase inhibition (section 3.2)

The decade opened with dasatinib. Stavridis et al. (2009) put {31|S treated, @Stavridis et al. (2009)} patients with lung disease on 100 mg a day; pleural effusion, that old acquaintance, appeared in {six|A pleural effusion, n, of=31, @Stavridis et al. (2009)}, and mRSS changed by −{0.6|M change, v=-0.6, t=P6M, dir=stable, sig=0, @Stavridis et al. (2009)} points by month {6|W month, assess, @Stavridis et al. (2009)} (not significant).

Onyango et al. (2014) preferred nilotinib at 400 mg. To {22|S enrolled, @Onyango et al. (2014)} patients the offer was made, {three|S withdrawn, @Onyango et al. (2014)} withdrew in the first week, and the remaining {19|S treated, @Onyango et al. (2014)} were treated. Their skin score diminished by {22%|M percent_change, v=-22, t=P12M, dir=improved, @Onyango et al. (2014)} at {12|W month, assess, @Onyango et al. (2014)} months. {Two|A QTc prolongation, n, of=19, @Onyango et al. (2014)} had a prolonged QTc, {one|A myocardial infarction, n, of=19, @Onyango et al. (2014)} a myocardial infarction.

Lefebvre-Sand et al. (2018) looked at masitinib in women only, {14|S enrolled, @Lefebvre-Sand et al. (2018); X f, of=14, @Lefebvre-Sand et al. (2018)} of them, half with limited ({7|T limited, n, of=14, @Lefebvre-Sand et al. (2018)}) and half with diffuse disease ({7|T diffuse, n, of=14, @Lefebvre-Sand et al. (2018)}). {Oedema of the eyelids|A oedema of the eyelids, named, @Lefebvre-Sand et al. (2018)} was what they complained of.

POLARIS-SSc is the largest: {188|S randomised, @POLARIS-SSc} randomised, 2:1, {125|S randomised, g=saracatinib, @POLARIS-SSc} to saracatinib, {63|S randomised, g=placebo, @POLARIS-SSc} to placebo. The adjusted mean change at {28|W week, assess, @POLARIS-SSc} weeks in the mRSS favoured the drug by {1.6|M difference, ls_mean, v=-1.6, t=P28W, g=saracatinib, c=placebo, dir=improved, sig=0, @POLARIS-SSc} points ({−3.5|cl} to {0.3|ch}; P={0.10|p}).

Mirzaei et al. (2023) close the list, with a {21|W day, treat, @Mirzaei et al. (2023)}-day course of an inhaled compound and {eight|S treated, @Mirzaei et al. (2023)} patients. Cough: {eight|A cough, n, of=8, @Mirzaei et al. (2023)}.

The half-lives of these drugs run from 3 to 36 hours.
=== respective-order-h5 | abstract | narrative review
Three arms, three answers: comparative trials in SSc-ILD and skin

Trials with three arms are rare, and hard to read. In Callister et al. mycophenolate, rituximab and their combination were given, in that order, to {25|S treated, g=mycophenolate, @Callister et al.}, {24|S treated, g=rituximab, @Callister et al.} and {26|S treated, g=combination, @Callister et al.} patients. Changes in mRSS by {1|W year, assess, @Callister et al.} year: −{3.8|M change, v=-3.8, t=P1Y, g=mycophenolate, dir=improved, @Callister et al.}, −{5.1|M change, v=-5.1, t=P1Y, g=rituximab, dir=improved, @Callister et al.} and −{6.9|M change, v=-6.9, t=P1Y, g=combination, dir=improved, @Callister et al.}. Serious infections: {1|A serious infection, n, g=mycophenolate, of=25, ser=1, @Callister et al.}, {1|A serious infection, n, g=rituximab, of=24, ser=1, @Callister et al.} and {5|A serious infection, n, g=combination, of=26, ser=1, @Callister et al.}.

Hwang-Petit et al. had placebo for a third arm, next to low and high doses of a vitamin A derivative; {20|S randomised, g=low, @Hwang-Petit et al.; S randomised, g=high, @Hwang-Petit et al.; S randomised, g=placebo, @Hwang-Petit et al.} were randomised to each. The skin score at week {18|W week, assess, @Hwang-Petit et al.} was {15.5|M score, t=P18W, g=low, @Hwang-Petit et al.}, {13.2|M score, t=P18W, g=high, @Hwang-Petit et al.} and {15.9|M score, t=P18W, g=placebo, @Hwang-Petit et al.} (low, high, placebo). Dry lips: {12|A dry lips, n, g=low, of=20, @Hwang-Petit et al.}, {19|A dry lips, n, g=high, of=20, @Hwang-Petit et al.}, {3|A dry lips, n, g=placebo, of=20, @Hwang-Petit et al.}.

Bonnevie et al. let patients choose. Tablets were chosen by {48|S enrolled, g=tablets, @Bonnevie et al.}, infusions by {21|S enrolled, g=infusions, @Bonnevie et al.}, neither by {17|S enrolled, g=neither, @Bonnevie et al.}; all {86|S enrolled, @Bonnevie et al.} were followed for {30|W month, follow, @Bonnevie et al.} months. mRSS {improved|M change, nov, g=tablets, dir=improved, @Bonnevie et al.; M change, nov, g=infusions, dir=improved, @Bonnevie et al.} in those on tablets and in those on infusions, and {worsened|M change, nov, g=neither, dir=worsened, @Bonnevie et al.} in those on neither.

Doses, be it noted, were 2 g, 1 g twice and 30 mg per day in the first, second and third trial.
=== news-feature-two-h5 | news | newspaper feature
Living in a tight skin: what two reports tell us

Marguerite, 44, cannot make a fist. She has scleroderma, like some 8,000 others in Belgium and perhaps 12 times as many across the Channel.

Two reports give her hope, of a kind. In the Bristol trial {38|S randomised, @the Bristol trial} patients, {20|S randomised, g=new antibody, @the Bristol trial} on a new antibody, {18|S randomised, g=dummy, @the Bristol trial} on a dummy, were pinched and measured before and after {36|W week, assess, @the Bristol trial} weeks. Those on the antibody, whose skin score stood at {29|M score, mean, t=baseline, g=new antibody, @the Bristol trial} on average in the beginning, ended at {19|M score, mean, t=P36W, g=new antibody, dir=improved, @the Bristol trial}; those on the dummy went from {28|M score, mean, t=baseline, g=dummy, @the Bristol trial} to {24|M score, mean, t=P36W, g=dummy, dir=improved, @the Bristol trial}. "A gap of that size we have not seen before," says the lead author, who has studied the disease for 21 years. There were headaches, {nine|A headache, n, g=new antibody, of=20, @the Bristol trial} on the antibody and {eight|A headache, n, g=dummy, of=18, @the Bristol trial} on the dummy. {Nobody|A death, absent, @the Bristol trial} died.

The Ghent registry, less spectacular, is about time. {Six hundred and five|S enrolled, @the Ghent registry} patients have been in it since 2006, {503|X f, of=605, @the Ghent registry} of them women, {22%|T diffuse, pct, of=605, @the Ghent registry} with the diffuse form. {Eighty-eight|A death, n, of=605, @the Ghent registry} have died. Of those diagnosed after 2012 a smaller part needed oxygen (9%, before that 15%).

Marguerite will start treatment in April. It costs 41,000 euros a year, all of it refunded.
=== own-cellulose-neg-h5 | abstract | open-label trial
Discussion section: halofuginone ointment revisited

Nineteen ninety-nine saw the first ointment; ours is the fourth. {Twelve|S treated} patients rubbed it into both forearms, twice a day, {nine|S completed} of the {twelve|S treated} doing so for all {13|W week, treat} weeks. The local score fell from 5.5 to 4.6, p=0.06. The full score did what one expects of it, namely nothing: {18|M score, median, t=baseline} and {18|M score, median, t=P13W, dir=stable} were the medians of the mRSS, before and at week {13|W week, assess}. Irritation of the skin drove {two|A skin irritation, n, of=12; A discontinuation due to adverse event, n, of=12} away; {one|S withdrawn} more person moved house.

This agrees with Rask-Petersen et al., whose {24|S enrolled, @Rask-Petersen et al.} patients had an ointment on one arm and vaseline on the other. There too the difference of arms was nil after {6|W month, assess, @Rask-Petersen et al.} months. It does not agree with Imamura et al.; but theirs were mice, mostly, and the {five|S treated, @Imamura et al.} patients added at the end, {four|X f, of=5, @Imamura et al.} women and {one|X m, of=5, @Imamura et al.} man with {limited|T limited, all, @Imamura et al.} disease, were judged by a photograph.

Collagen mRNA in our 36 biopsies was down by 24%. We think that penetration, not potency, is to blame: 0.3 ng/mL was found in blood.
=== narr-mouth-physio-h5 | abstract | narrative review
Sicca, teeth and mouth opening: the dentist's view

Opening the mouth by less than 40 mm is a hindrance to eating; by less than 30 mm, to dentistry. Alcázar-Wynn et al. found the former in 43% and the latter in 19% of {163|S enrolled, @Alcázar-Wynn et al.} patients, {149|X f, of=163, @Alcázar-Wynn et al.} of whom were women and {53|T diffuse, n, of=163, @Alcázar-Wynn et al.} of whom had diffuse disease. Missing teeth: 6.7 per head, as against 3.2 in {231|S enrolled, g=controls, @Alcázar-Wynn et al.} controls.

Can it be trained? Yes, to judge by the {48|S randomised, @Pihlström et al.} patients whom Pihlström et al. randomised; the {26|S randomised, g=exercise, @Pihlström et al.} in the exercise group gained 3.9 mm in {3|W month, assess, @Pihlström et al.} months, the {22|S randomised, g=leaflet, @Pihlström et al.} with a leaflet 0.8 mm. No, to judge by Dinh et al., in whose stretching and control groups, of {20|S enrolled, g=stretching, @Dinh et al.; S enrolled, g=control, @Dinh et al.} each, nothing had changed by {6|W month, assess, @Dinh et al.} months, skin score of the face and mRSS included (the latter {10.4|M score, t=P6M, g=stretching, dir=stable, @Dinh et al.} and {10.1|M score, t=P6M, g=control, dir=stable, @Dinh et al.}).

Laser, applied by Roebuck 2022 to the lips of {ten|S treated, @Roebuck 2022; X f, of=10, @Roebuck 2022} women, made them suppler. Blisters formed in {one|A blister, n, of=10, @Roebuck 2022}; {scarring|A scarring, absent, @Roebuck 2022} did not occur.

Dry mouth should be asked for; 60 to 80% have it.
=== own-tocilizumab-real-h5 | article | retrospective cohort
Discussion of real-life tocilizumab

Real life is less kind than trials. Of the {66|S treated} patients our 8 centres had treated with tocilizumab, {24|S withdrawn} gave it up, mostly for lack of effect, within a median of {14|W month, treat, median} months on the drug. In those who stayed on, {forty-two|S completed}, the mRSS had lessened by {3.5|M change, median, v=-3.5, t=P12M, dir=improved, sig=1} points (median; IQR {1|q1, v=-7} to {7|q3, v=-1}) at {12|W month, assess} months; {p=0.01|p}. Elevated transaminases ({eleven|A elevated transaminases, n, of=66}) and cellulitis ({five|A cellulitis, n, of=66}) were no surprise; gut perforation in {one|A gut perforation, n, of=66} was.

SPINDRIFT, the trial on which our practice rests, had {212|S randomised, @SPINDRIFT} randomised patients, {105|S randomised, g=tocilizumab, @SPINDRIFT} to tocilizumab and {107|S randomised, g=placebo, @SPINDRIFT} to placebo, and reported least squares means of −{6.0|M change, ls_mean, v=-6.0, t=P48W, g=tocilizumab, dir=improved, @SPINDRIFT} and −{4.5|M change, ls_mean, v=-4.5, t=P48W, g=placebo, dir=improved, @SPINDRIFT} for the change in mRSS by week {48|W week, assess, @SPINDRIFT}. Ebbesen et al., with {38|S enrolled, @Ebbesen et al.} patients from Danish clinics (limited {20|T limited, n, of=38, @Ebbesen et al.}, diffuse {18|T diffuse, n, of=38, @Ebbesen et al.}), found {no change whatever|M change, nov, dir=stable, @Ebbesen et al.} in mRSS. And Carrasquilla et al., comparing {93|S treated, g=tocilizumab, @Carrasquilla et al.} patients on tocilizumab with {3,180|S enrolled, g=standard care, @Carrasquilla et al.} on standard care in a pan-European database, report that the two {did not differ significantly|M difference, nov, t=P12M, g=tocilizumab, c=standard care, dir=stable, sig=0, @Carrasquilla et al.} in mRSS at {12|W month, assess, @Carrasquilla et al.} months.

Our cohort's age (53 years), CRP (14 mg/L) and FVC (71%) are those of a sicker population than SPINDRIFT's.
=== digest-cochrane-h5 | abstract | evidence summary
Evidence summary: interferons and skin fibrosis

Question. Do interferons soften skin?
Bottom line. No.
Evidence. Goldacre-Moss 2003 (randomised, {44|S randomised, @Goldacre-Moss 2003}): interferon gamma ({27|S randomised, g=interferon gamma, @Goldacre-Moss 2003}) v control ({17|S randomised, g=control, @Goldacre-Moss 2003}); {18|W month, treat, @Goldacre-Moss 2003} months; mRSS {16.4|M score, t=P18M, g=interferon gamma, c=control, sig=0, #g, @Goldacre-Moss 2003} v {15.8|M score, t=P18M, g=control, @Goldacre-Moss 2003} at {18|W month, assess, @Goldacre-Moss 2003} months (p {0.7|p#g}); influenza-like symptoms {25|A influenza-like symptoms, n, g=interferon gamma, of=27, @Goldacre-Moss 2003} v {1|A influenza-like symptoms, n, g=control, of=17, @Goldacre-Moss 2003}.
Prydz 2009 (randomised, alpha, {31|S randomised, @Prydz 2009}): stopped when {9|S withdrawn, g=interferon alpha, @Prydz 2009} of those on interferon alpha had left and {1|S withdrawn, g=placebo, @Prydz 2009} of those on placebo.
Baumann-Cruz 2015 (single arm, beta, {n=6|S treated, @Baumann-Cruz 2015}): {worse|M change, nov, t=P6M, dir=worsened, @Baumann-Cruz 2015} mRSS at {6|W month, assess, @Baumann-Cruz 2015} months; digital gangrene in {2|A digital gangrene, n, of=6, @Baumann-Cruz 2015}.
Lo 2020 (cohort, alpha for hepatitis C, {n=13|S treated, @Lo 2020}; {9|X f, of=13, @Lo 2020} women): new onset of renal crisis {2|A renal crisis, n, of=13, @Lo 2020}; skin score not reported.
Quality. Low (first study), very low (others). Trials sought to 1 October 2023 in 5 databases; {57|S identified, u=records} records, {4|S enrolled, u=studies} studies.
Comment. Type I interferon is today blocked, not given: anifrolumab 300 mg is in a phase 3 trial of 306 people.
=== own-lcssc-ulcer-disc-h5 | article | randomised trial
Comment on the results (zibotentan)

It may be asked why {67|S randomised} patients with {limited|T limited, all} SSc should have their skin scored at all. Because something might have gone wrong, is our answer; nothing did. With an mRSS of {5.1|M score, mean, t=baseline, g=zibotentan} ({3.0|sd}) under zibotentan and {4.9|M score, mean, t=baseline, g=placebo} ({3.2|sd}) under placebo at baseline, and of {4.8|M score, mean, t=P52W, g=zibotentan, dir=improved} ({3.1|sd}) and {4.9|M score, mean, t=P52W, g=placebo, dir=stable} ({3.3|sd}) at {52|W week, assess} weeks, all of them means with SD, there is little to discuss.

Kidney function is what the trial was about. eGFR rose by 3 mL/min with zibotentan ({n = 33|S randomised, g=zibotentan}) and fell by 2 with placebo ({n = 34|S randomised, g=placebo}), p=0.11. Oedema of the legs bothered {15|A leg oedema, n, g=zibotentan, of=33} and {7|A leg oedema, n, g=placebo, of=34}, anaemia {4|A anaemia, n, g=zibotentan, of=33} and {0|A anaemia, absent, g=placebo}.

Renal crisis, for all that, remains the chief foe. Thorsen-Akua et al. described {75|S enrolled, @Thorsen-Akua et al.} cases, {48|X f, of=75, @Thorsen-Akua et al.} in women; {25|A death, n, of=75, @Thorsen-Akua et al.} were dead within {one|W year, follow, @Thorsen-Akua et al.} year of follow-up. Villard et al. tried eculizumab in {four|S treated, @Villard et al.} such patients, of whom {three|A death, n, of=4, @Villard et al.} died.

As to sex, {59|X f, of=67} of our participants were women; as to ethnicity, 9% were of African descent.
=== own-tnf-arthritis-h5 | article | randomised trial
Discussion: joints first, skin second

Joints were the reason why {49|S randomised} patients with SSc and arthritis agreed to be randomised; the skin was looked at in passing. Limited disease was present in {34|T limited, n, of=49}, diffuse in {15|T diffuse, n, of=49}, and {43|X f, of=49} were women. Under abatacept ({n=25|S randomised, g=abatacept}) swollen joints fell by 4.1, under placebo ({n=24|S randomised, g=placebo}) by 1.9 (p=0.04), within {16|W week, assess} weeks. Neither arm's mRSS {changed|M change, nov, t=P16W, g=abatacept, dir=stable; M change, nov, t=P16W, g=placebo, dir=stable} in that time. {One|A death, n, g=placebo, of=24} patient, on placebo, died; shingles came to {two|A shingles, n, g=abatacept, of=25} under abatacept.

Registers had led us to expect more. That of Pedraza-Lin et al. had {55|S treated, @Pedraza-Lin et al.} treated patients, whose scores dropped from {12.6|M score, mean, t=baseline, @Pedraza-Lin et al.} to {9.5|M score, mean, t=P12M, dir=improved, sig=1, @Pedraza-Lin et al.} at {12|W month, assess, @Pedraza-Lin et al.} months (means, p={0.02|p}); in that of Osterhaus et al., with {140|S treated, @Osterhaus et al.} on TNF blockers, lung disease progressed in 19. It is only Mbow et al. who, like us, had controls: {32|S treated, g=rituximab, @Mbow et al.} had rituximab, {32|S treated, g=methotrexate, @Mbow et al.} methotrexate. Their mRSS at {24|W week, assess, @Mbow et al.} weeks was {1.2|M difference, v=-1.2, t=P24W, g=rituximab, c=methotrexate, dir=improved, sig=0, @Mbow et al.} points lower with rituximab (95% CI {−1.0|cl, v=-3.4} to {3.4|ch, v=1.0}).

In rheumatoid arthritis, abatacept has a response rate of 60% [22].
=== narr-raynaud-surgery-h5 | abstract | narrative review
Cutting nerves, freezing nerves, blocking nerves

When nothing else helps, there is the knife. Beaumont-Kato et al. stripped the digital arteries of {seventeen|S treated, @Beaumont-Kato et al.} patients with {limited|T limited, all, @Beaumont-Kato et al.} SSc ({sixteen|X f, of=17, @Beaumont-Kato et al.} women and {one|X m, of=17, @Beaumont-Kato et al.} man). Ulcers healed in 28 of 35 fingers by {3|W month, assess, @Beaumont-Kato et al.} months. Of complications there were two: stiffness in {four|A stiffness, n, of=17, @Beaumont-Kato et al.} and wound infection in {three|A wound infection, n, of=17, @Beaumont-Kato et al.}.

Ferguson-Ali 2016 is about sympathectomy through the chest. It was done in {29|S treated, @Ferguson-Ali 2016}; compensatory sweating troubled {69%|A compensatory sweating, pct, of=29, @Ferguson-Ali 2016}, and 21 said they would do it again. At {5|W year, assess, @Ferguson-Ali 2016} years attacks had come back in most.

Needles do less damage. Stanek et al. blocked the stellate ganglion of {26|S randomised, g=block, @Stanek et al.} people and injected saline in {25|S randomised, g=saline, @Stanek et al.}; after {one|W week, assess, @Stanek et al.} week hands were warmer by 1.4 °C, after {six|W week, assess, @Stanek et al.} weeks they were not. Hoarseness: {13|A hoarseness, n, g=block, of=26, @Stanek et al.} and {0|A hoarseness, absent, g=saline, @Stanek et al.}. Skin of the fingers was thinner by ultrasound, yet the mRSS was {8.8|M score, t=P6W, g=block, @Stanek et al.} with the block and {8.6|M score, t=P6W, g=saline, @Stanek et al.} with saline at {six|W week, assess, @Stanek et al.} weeks.

Smoking cessation, it should be said, costs nothing and spares fingers: OR 0.3.
=== own-mid-extension-hydra-h5 | article | cohort study
Discussion: does early mycophenolate change the course?

Our answer is a qualified yes. Early starters ({n = 64|S enrolled, g=early starters}; drug begun within 6 months of diagnosis) and late starters ({n = 71|S enrolled, g=late starters}) entered with much the same mRSS, {22.3|M score, mean, t=baseline, g=early starters} ± {8.1|sd} and {21.7|M score, mean, t=baseline, g=late starters} ± {7.7|sd}. They did not leave with the same one: {11.9|M score, mean, t=P3Y, g=early starters, c=late starters, dir=improved, sig=1, #e} ± {7.5|sd} and {15.8|M score, mean, t=P3Y, g=late starters, dir=improved} ± {8.8|sd} by year {three|W year, assess} (p={0.006|p#e}). Survival did not differ, {six|A death, n, g=early starters, of=64} early starters having died and {nine|A death, n, g=late starters, of=71} late ones.

The Basel cohort, with {240|S enrolled, @the Basel cohort} patients, {198|X f, of=240, @the Basel cohort} women, found the same for mycophenolate as a whole: a fall of {28%|M percent_change, v=-28, t=P2Y, dir=improved, @the Basel cohort} at {2|W year, assess, @the Basel cohort} years. Against it Nakhjavani et al. hold that regression to the mean explains everything, their {33|S enrolled, g=untreated, @Nakhjavani et al.} untreated patients having had a fall of {26%|M percent_change, v=-26, t=P2Y, g=untreated, dir=improved, @Nakhjavani et al.} by year {2|W year, assess, @Nakhjavani et al.}.

Confounding by indication cannot be excluded: 44% of the early and 29% of the late starters had topoisomerase antibodies. Nor can we say what 2 g a day would do that 3 g would not.
=== narr-dose-finding-h5 | abstract | narrative review
Finding the dose: cautionary tales

What is the right dose? In three of four programmes nobody asked. ASCEND-SSc did. Its {120|S randomised, @ASCEND-SSc} volunteers were dealt out evenly: {40|S randomised, g=placebo, @ASCEND-SSc; S randomised, g=50 mg, @ASCEND-SSc; S randomised, g=200 mg, @ASCEND-SSc} each to placebo, 50 mg or 200 mg of the drug. Responders (a fall of mRSS by 20% or more at {24|W week, assess, @ASCEND-SSc} weeks) made up {35%|M responders, t=P24W, g=placebo, dir=improved, @ASCEND-SSc}, {40%|M responders, t=P24W, g=50 mg, dir=improved, @ASCEND-SSc} and {60%|M responders, t=P24W, g=200 mg, dir=improved, @ASCEND-SSc} of them in that order. Nausea rose in parallel: {4|A nausea, n, g=placebo, of=40, @ASCEND-SSc}, {9|A nausea, n, g=50 mg, of=40, @ASCEND-SSc}, {21|A nausea, n, g=200 mg, of=40, @ASCEND-SSc}.

Tollefsen et al. went about it in the old way, raising the dose in cohorts of three. {Fifteen|S treated, @Tollefsen et al.} patients were treated in all. At the fifth level {two|A hepatitis, n, of=15, @Tollefsen et al.} came down with hepatitis, and that was that. The fall in skin score, {6|M change, median, v=-6, t=P12W, dir=improved, @Tollefsen et al.} points in the median at {12|W week, assess, @Tollefsen et al.} weeks, bore no relation to dose.

No relation to blood levels, either, was seen by Jayawardena et al.: {57|S enrolled, @Jayawardena et al.} patients, {48|X f, of=57, @Jayawardena et al.} women, mycophenolate, trough 0.4 to 5.1 mg/L; mRSS {lower|M change, nov, t=P9M, dir=improved, @Jayawardena et al.} at {9|W month, assess, @Jayawardena et al.} months whatever the trough.

The median dose on the market today is 2 g, half of which, some say, would do.
=== letter-critique-h5 | abstract | letter
To the editor. On counting patients twice

Reading Hallgrímsdóttir et al. and Cevik et al. side by side, one wonders. The former speak of {61|S enrolled, @Hallgrímsdóttir et al.} patients from Ankara and Reykjavik, {54|X f, of=61, @Hallgrímsdóttir et al.} female, {7|X m, of=61, @Hallgrímsdóttir et al.} male; the latter of {37|S enrolled, @Cevik et al.} from Ankara, {33|X f, of=37, @Cevik et al.} female and {4|X m, of=37, @Cevik et al.} male. Both have a mean mRSS at baseline of {16.6|M score, mean, t=baseline, @Hallgrímsdóttir et al.; M score, mean, t=baseline, @Cevik et al.}, both a follow-up of {22|W month, follow, @Hallgrímsdóttir et al.; W month, follow, @Cevik et al.} months, both lost {three|S withdrawn, @Hallgrímsdóttir et al.; S withdrawn, @Cevik et al.} to follow-up. Coincidence? Perhaps. The results, at any rate, differ. Hallgrímsdóttir et al. have the score go down to {10.1|M score, mean, t=P22M, dir=improved, @Hallgrímsdóttir et al.} (mean) on tocilizumab, with {four|A cellulitis, n, of=61, @Hallgrímsdóttir et al.} cases of cellulitis among the {61|S enrolled, @Hallgrímsdóttir et al.; A cellulitis, of, @Hallgrímsdóttir et al.}; Cevik et al. have it go {up|M change, nov, dir=worsened, @Cevik et al.}, with {no cellulitis|A cellulitis, absent, @Cevik et al.}.

May we ask the authors how many of these patients are the same? A meta-analysis [4] has already added the two up and arrived at 98.

Our own register has, by the way, 1 in 6 patients who figure in two or more publications. (No funding. 198 words.)
=== own-heart-csa-h5 | article | randomised trial
V. Comment

Iron by vein made patients with SSc feel better, and there the good news ends. Ferritin rose from 22 to 310 µg/L. Fatigue went down by 6 points more in the {41|S randomised, g=iron} who had been allocated to iron than in the {39|S randomised, g=saline} allocated to saline, at week {12|W week, assess} (p=0.009). The walk was no longer: 402 m and 398 m. As one would expect, iron {did nothing to the mRSS|M difference, nov, t=P12W, g=iron, c=saline, dir=stable} that saline did not do. Hypophosphataemia, seen in {58.5%|A hypophosphataemia, pct, g=iron, of=41} and {2.6%|A hypophosphataemia, pct, g=saline, of=39}, was a nuisance; {anaphylaxis|A anaphylaxis, absent} did not occur.

Anaemia in SSc is common, we are told by Ibragimov et al. (35% of {254|S enrolled, @Ibragimov et al.} patients, {232|X f, of=254, @Ibragimov et al.} of them women). It shortens life, according to Lacroix-Bauer et al., in whose {611|S enrolled, @Lacroix-Bauer et al.} patients, followed for {5|W year, follow, @Lacroix-Bauer et al.} years, it had a hazard ratio for death of 1.9; {102|A death, n, of=611, @Lacroix-Bauer et al.} of them died. And it may bleed from the stomach: PEGASE treated {23|S treated, @PEGASE} patients with watermelon stomach by argon, of whom {15|T diffuse, n, of=23, @PEGASE} had diffuse disease. Perforation: {one|A perforation, n, of=23, @PEGASE}.

We excluded those with a haemoglobin below 8 g/dL. Ours was a trial of 3 centres, and 4 of the 80 visits at the end were by telephone.
=== own-placebo-run-in-h5 | article | randomised withdrawal trial
Discussion: a randomised withdrawal design in SSc

First everyone took the drug, then half of those who had responded stopped it. That is the design in a nutshell. {Ninety-two|S enrolled} people entered the open phase of {24|W week, treat} weeks; {51|S randomised} were then randomised, {26|S randomised, g=continuation} to continuation, {25|S randomised, g=withdrawal} to withdrawal. At week {48|W week, assess} a rise in mRSS of 5 points or more was on record for {3|M responders, n, t=P48W, g=continuation, dir=worsened} of the former and {11|M responders, n, t=P48W, g=withdrawal, dir=worsened} of the latter. In the open phase adverse events had led to {13|A discontinuation due to adverse event, n, of=92} discontinuations among the {92|S enrolled}, mostly on account of {rash|A rash, named}.

The design is new to this disease but not its message. When methotrexate was stopped in Tremonti et al.'s {20|S enrolled, @Tremonti et al.} patients, skin scores had {risen|M change, nov, t=P6M, dir=worsened, @Tremonti et al.} by {6|W month, assess, @Tremonti et al.} months. When rituximab was not repeated, as in Schouten-Amin et al. ({35|S enrolled, @Schouten-Amin et al.} patients; {29|X f, of=35, @Schouten-Amin et al.} women), they had {not|M change, nov, t=P1Y, dir=stable, @Schouten-Amin et al.} by {1|W year, assess, @Schouten-Amin et al.} year.

A withdrawal trial needs fewer patients ({51|S randomised} where 120 would have been usual), and it answers the question that patients ask. Its weakness: many of those who began were never randomised.
=== narr-asia-h5 | abstract | narrative review
Systemic sclerosis in Asia: a tour in four stops

Dhaka. Rahman-Siddiqui et al. saw {144|S enrolled, @Rahman-Siddiqui et al.} patients in six years. Female to male, {11|X ratio, of=144, @Rahman-Siddiqui et al.} to 1. Diffuse in {56.9%|T diffuse, pct, of=144, @Rahman-Siddiqui et al.}. Mean mRSS {20.4|M score, mean, @Rahman-Siddiqui et al.}. Half were farmers' wives; one in five could not pay for a CT.

Hanoi. In the trial of Phan et al. {30|S randomised, g=methotrexate, @Phan et al.} were randomised to methotrexate, {30|S randomised, g=cyclophosphamide, @Phan et al.} to cyclophosphamide, and none to placebo. mRSS at {6|W month, assess, @Phan et al.} months: {14.9|M score, mean, t=P6M, g=methotrexate, dir=improved, @Phan et al.} and {14.6|M score, mean, t=P6M, g=cyclophosphamide, dir=improved, @Phan et al.}; at baseline: {20.0|M score, mean, t=baseline, g=methotrexate, @Phan et al.} and {20.3|M score, mean, t=baseline, g=cyclophosphamide, @Phan et al.} (means). Vomiting in {3|A vomiting, n, g=methotrexate, of=30, @Phan et al.} and {12|A vomiting, n, g=cyclophosphamide, of=30, @Phan et al.}.

Kanazawa. Takeuchi-Mori et al. followed {92|S enrolled, @Takeuchi-Mori et al.} patients with {limited|T limited, all, @Takeuchi-Mori et al.} disease for {10|W year, follow, @Takeuchi-Mori et al.} years. {Eleven|A death, n, of=92, @Takeuchi-Mori et al.} died. Nobody's skin spread beyond the elbows.

Ulaanbaatar. Four nomads and a teacher make up the report of Lkhagvasuren et al. ({n = 5|S enrolled, @Lkhagvasuren et al.}; {3|X f, of=5, @Lkhagvasuren et al.} women, {2|X m, of=5, @Lkhagvasuren et al.} men). Their skin, scored {31|M score, median, t=baseline, @Lkhagvasuren et al.} in the median, had frozen in winter at −30 °C; {two|A death, n, of=5, @Lkhagvasuren et al.} have died.

Silica, from mines or stone, is blamed at 3 of the 4 stops.
=== radiotherapy-passage-h5 | abstract | narrative review
Breast cancer, irradiation and the scleroderma skin

Is radiotherapy forbidden? Surgeons say so. Winterbourne et al. matched {37|S treated, @Winterbourne et al.; X f, of=37, @Winterbourne et al.} irradiated women having SSc with {74|S treated, g=no SSc, @Winterbourne et al.; X f, g=no SSc, of=74, @Winterbourne et al.} irradiated women with no SSc. Acute burns were as frequent (hazard ratio 1.1). Late fibrosis of the breast was the lot of {12|A fibrosis of the breast, n, of=37, @Winterbourne et al.} of the former, {9|A fibrosis of the breast, n, g=no SSc, of=74, @Winterbourne et al.} of the latter, over {six|W year, follow, median, @Winterbourne et al.} years of median follow-up.

In the Lyon series, {nineteen|S treated, @the Lyon series} strong, skin outside the field was what interested the authors. Before irradiation the mRSS was {7.5|M score, mean, t=baseline, @the Lyon series}, a {year|W year, assess, v=1, @the Lyon series} after it {7.9|M score, mean, t=P1Y, dir=stable, @the Lyon series} (means), in other words no different. {Two|A pneumonitis, n, of=19, @the Lyon series} had pneumonitis.

Amadeo-Fritz et al., lastly, gave 8 Gy to one painful hand of {eleven|S treated, @Amadeo-Fritz et al.} patients, {ten|X f, of=11, @Amadeo-Fritz et al.} of them women. At {8|W week, assess, @Amadeo-Fritz et al.} weeks pain in that hand had fallen from 7 to 4 on a scale of 10, as had pain in the other. {Erythema|A erythema, named, @Amadeo-Fritz et al.} came and went.

The dose to the breast is 40 to 50 Gy, in 15 to 25 fractions.
=== own-hcq-vs-statin-h5 | article | factorial trial
Discussion of a two-by-two trial

Two drugs, four groups: neither ({31|S randomised, g=neither}), fluvastatin only ({30|S randomised, g=fluvastatin}), pentoxifylline only ({32|S randomised, g=pentoxifylline}), both ({29|S randomised, g=both}). The {122|S randomised} randomised were {78.7%|X fp, of=122} female, and {45.1%|T diffuse, pct, of=122} had diffuse disease, {54.9%|T limited, pct, of=122} limited.

At {40|W week, assess} weeks mean changes in mRSS came to {−0.9|M change, mean, t=P40W, g=neither, dir=improved}, {−1.1|M change, mean, t=P40W, g=fluvastatin, dir=improved}, {−2.4|M change, mean, t=P40W, g=pentoxifylline, dir=improved} and {−4.8|M change, mean, t=P40W, g=both, dir=improved}, in the order above. Only the last differed significantly from neither: by {3.9|M difference, v=-3.9, t=P40W, g=both, c=neither, dir=improved, sig=1} points, p={0.01|p}. Dyspepsia was most frequent with both, as one would fear: {2|A dyspepsia, n, g=neither, of=31}, {3|A dyspepsia, n, g=fluvastatin, of=30}, {6|A dyspepsia, n, g=pentoxifylline, of=32}, {10|A dyspepsia, n, g=both, of=29}. {No rhabdomyolysis|A rhabdomyolysis, absent} was seen.

Pentoxifylline had been tested once before, by Gunnarsson-Pei et al., in {25|S treated, @Gunnarsson-Pei et al.} patients. {Seven|S withdrawn, @Gunnarsson-Pei et al.} dropped out; the others' skin score {was said to be better|M change, nov, t=P6M, dir=improved, @Gunnarsson-Pei et al.} at {6|W month, assess, @Gunnarsson-Pei et al.} months. DUETTO, a trial of statin and aspirin, randomised {210|S randomised, @DUETTO} and had {two|A haemorrhage, n, of=210, @DUETTO} haemorrhages to report, each in one patient.

Interaction was significant (p=0.03). Blood viscosity, 4.4 mPa·s, was lower by 0.3 with pentoxifylline.
=== slash-notation-h5 | abstract | narrative review
Belimumab and other BAFF blockers: short review

Ferrer-Lindahl 2014. Retrospective, {26|S treated, @Ferrer-Lindahl 2014} patients treated with belimumab over {24|W month, treat, @Ferrer-Lindahl 2014} months. F/M {22|X f, of=26, @Ferrer-Lindahl 2014}/{4|X m, of=26, @Ferrer-Lindahl 2014}; dcSSc/lcSSc {17|T diffuse, n, of=26, @Ferrer-Lindahl 2014}/{9|T limited, n, of=26, @Ferrer-Lindahl 2014}. ILD 14/26. mRSS, median (range): {23|M score, median, t=baseline, @Ferrer-Lindahl 2014} ({11|min}–{39|max}) → {16|M score, median, t=P12M, dir=improved, sig=1, @Ferrer-Lindahl 2014} ({6|min}–{35|max}) at {12|W month, assess, @Ferrer-Lindahl 2014} months, p={0.002|p}; → {14|M score, median, t=P24M, dir=improved, @Ferrer-Lindahl 2014} ({4|min}–{36|max}) at {24|W month, assess, @Ferrer-Lindahl 2014} months. Infections {9|A infection, n, of=26, @Ferrer-Lindahl 2014}/{26|A infection, of, @Ferrer-Lindahl 2014}, depression {2|A depression, n, of=26, @Ferrer-Lindahl 2014}/{26|A depression, of, @Ferrer-Lindahl 2014}, death {0|A death, absent, of=26, @Ferrer-Lindahl 2014}/{26|A death, of, @Ferrer-Lindahl 2014}.

Musa 2019. Double-blind, {1|W year, treat, @Musa 2019} year, belimumab {19|S randomised, g=belimumab, @Musa 2019}, placebo {20|S randomised, g=placebo, @Musa 2019}, by randomisation. mRSS responders at {1|W year, assess, @Musa 2019} year, i.e. ≥25% lower: {58%|M responders, t=P1Y, g=belimumab, c=placebo, dir=improved, sig=0, #b, @Musa 2019} ({11|n}/19) v {40%|M responders, t=P1Y, g=placebo, dir=improved, @Musa 2019} ({8|n}/20), p={0.34|p#b}. FVC −0.9 v −1.4%. Any adverse event {17|A any adverse event, n, g=belimumab, of=19, @Musa 2019}/{19|A any adverse event, of, g=belimumab, @Musa 2019} v {16|A any adverse event, n, g=placebo, of=20, @Musa 2019}/{20|A any adverse event, of, g=placebo, @Musa 2019}; serious {1|A serious adverse event, n, g=belimumab, of=19, ser=1, @Musa 2019}/{19|A serious adverse event, of, g=belimumab, @Musa 2019} v {3|A serious adverse event, n, g=placebo, of=20, ser=1, @Musa 2019}/{20|A serious adverse event, of, g=placebo, @Musa 2019}.

Cattaneo et al. 2022. Ianalumab, {n=7|S treated, @Cattaneo et al. 2022}, all {dcSSc|T diffuse, all, @Cattaneo et al. 2022}. Withdrawn {2|S withdrawn, @Cattaneo et al. 2022}. "Encouraging", without mRSS data.

Dose: 10 mg/kg every 4 weeks i.v. or 200 mg weekly s.c.; cost 1,000 to 1,200 euros/month.
=== own-acei-long-disc-h5 | article | registry study
Discussion: steroids, renal crisis and what the skin has to do with it

Of the {1,310|S enrolled} patients in our registry, seen for a median of {6.1|W year, follow, median} years, a renal crisis was suffered by 49. Fast-rising skin scores had preceded 31 of these. We regard this as the chief message, and treat such patients with care. {Two hundred and six|A death, n, of=1310} patients of the registry died, {33|A renal crisis, n, of=206, sev=fatal} of these {206|A death, n, of=1310; A renal crisis, of, sev=fatal} of renal crisis.

The mRSS of the whole, {8.8|M score, mean, t=baseline} ± {8.0|sd} at enrolment (mean), conceals a great spread: {18.3|M score, mean, t=baseline, g=diffuse} ± {9.9|sd} in diffuse ({n=402|T diffuse, n, of=1310}) and {4.7|M score, mean, t=baseline, g=limited} ± {3.6|sd} in limited disease ({n=908|T limited, n, of=1310}). Men were {14%|X mp, of=1310}.

How do we compare? Castelijns et al. had {2,500|S enrolled, @Castelijns et al.} Dutch patients and a mortality of {9%|A death, pct, of=2500, @Castelijns et al.}, with half the follow-up ({3|W year, follow, @Castelijns et al.} years). Boateng-Roy 2012 is about {44|S enrolled, @Boateng-Roy 2012} patients of African descent, {40|X f, of=44, @Boateng-Roy 2012} of them women, whose mRSS at entry averaged {25.2|M score, mean, t=baseline, @Boateng-Roy 2012}. The Melbourne group, lastly, treated {18|S treated, @the Melbourne group} patients with captopril after a crisis, of whom {five|A death, n, of=18, @the Melbourne group} died and {four|A cough, n, of=18, @the Melbourne group} developed cough.

Strengths: size, and blood pressure at 11,204 visits. Weaknesses: 22% of visits without mRSS, no biopsies in 30 of 49.
=== inverse-order-h5 | abstract | narrative review
Pirfenidone: the skin data, if any

Down with pirfenidone, down with placebo. That, in a nutshell, is the skin result ({−4.0|M change, ls_mean, t=P30W, g=pirfenidone, c=placebo, dir=improved, sig=0, #p, @Dahl-Moreau et al.} and {−3.1|M change, ls_mean, t=P30W, g=placebo, dir=improved, @Dahl-Moreau et al.}, least squares means at week {30|W week, assess, @Dahl-Moreau et al.}; P = {0.29|p#p}) of Dahl-Moreau et al., who had randomised {59|S randomised, @Dahl-Moreau et al.}: {30|S randomised, g=pirfenidone, @Dahl-Moreau et al.} and {29|S randomised, g=placebo, @Dahl-Moreau et al.}. Photosensitive were {six|A photosensitivity, n, g=pirfenidone, of=30, @Dahl-Moreau et al.} of the former, nauseated {fourteen|A nausea, n, g=pirfenidone, of=30, @Dahl-Moreau et al.}. Of the latter, nauseated were {seven|A nausea, n, g=placebo, of=29, @Dahl-Moreau et al.}.

Lost to nausea ({3|A discontinuation due to adverse event, n, of=34, @Tiwari et al.; A nausea, n, of=34, @Tiwari et al.}), to the lure of a transplant ({1|S withdrawn, @Tiwari et al.}): so Tiwari et al. account for those of their {34|S treated, @Tiwari et al.} patients who did not see month {6|W month, assess, @Tiwari et al.}. In the {30|S completed, @Tiwari et al.} who did, FVC was up by 1.1%, whereas the mRSS, at {12.3|M score, mean, t=P6M, dir=improved, sig=1, @Tiwari et al.} ± {5.4|sd} against {15.6|M score, mean, t=baseline, @Tiwari et al.} ± {6.1|sd} before (means), was down.

Up, not down, went the mRSS in VELOURS, if only in those who had been on placebo ({+0.7|M change, t=P1Y, g=placebo, dir=worsened, @VELOURS}; on pirfenidone, {−1.0|M change, t=P1Y, g=pirfenidone, dir=improved, @VELOURS}), {one|W year, assess, @VELOURS} year having passed. {91|S randomised, @VELOURS} had been randomised, at 17 centres.

Rash, it should be added, may come as late as the 2nd summer.
=== registry-vs-trial-h5 | abstract | narrative review
Efficacy or effectiveness? Rituximab in trial and registry

OPALINE and the registry paper of Ekström-Diallo et al. appeared in the same issue. The contrast between them is instructive. A mere {28|S randomised, @OPALINE} subjects were randomised in the one; {417|S treated, @Ekström-Diallo et al.} had been treated in the other. The one had {14|S randomised, g=rituximab, @OPALINE} in its rituximab arm, {14|S randomised, g=placebo, @OPALINE} in its placebo arm; the other compared its patients with {834|S enrolled, g=matched controls, @Ekström-Diallo et al.} matched controls. Women accounted for {82%|X fp, of=28, @OPALINE} and for {83%|X fp, of=417, @Ekström-Diallo et al.} respectively; diffuse disease was {universal|T diffuse, all, @OPALINE} in the one, but was seen in {49%|T diffuse, pct, of=417, @Ekström-Diallo et al.} only in the other.

Results, now. In OPALINE mRSS differed by {6.8|M difference, v=-6.8, t=P24W, g=rituximab, c=placebo, dir=improved, sig=1, @OPALINE} points between arms at {24|W week, assess, @OPALINE} weeks in favour of rituximab ({p=0.01|p}). In the registry it {did not differ|M difference, nov, t=P1Y, c=matched controls, dir=stable, @Ekström-Diallo et al.} between patients and matched controls at {1|W year, assess, @Ekström-Diallo et al.} year. Serious infections: {none|A serious infection, absent, g=rituximab, ser=1, @OPALINE} in the rituximab arm, {6.2%|A serious infection, pct, of=417, ser=1, @Ekström-Diallo et al.} in the registry.

Trials, as a rule, exclude 3 patients for each one they include; registries exclude nobody.
=== own-two-period-h5 | article | open-label trial
6. What we have learned about rilonacept

The first period, of {6|W week, treat} weeks, was double-blind: {14|S randomised, g=rilonacept} on rilonacept and {7|S randomised, g=placebo} on placebo, {21|S randomised} randomised in all. A gene score, not the skin score, was its end point (0.4 v 0.5, p=0.7). The second period was open and lasted until week {30|W week, treat}, all {19|S treated} who were left being treated. At week {30|W week, assess} the mRSS of these stood at {16.4|M score, mean, t=P30W, dir=improved} (SEM {2.0|se}), having stood at {20.0|M score, mean, t=baseline} (SEM {1.8|se}) at the outset; a fall, but one that placebo patients in other trials have matched.

Injection sites reddened in {11|A injection site redness, n, of=21} of the {21|S randomised; A injection site redness, of}. {Two|A upper respiratory infection, n, of=21, sev=mild} people had a mild upper respiratory infection. {No serious adverse event|A serious adverse event, absent, ser=1} was reported.

Rozenberg-Aho et al. blocked the same target with anakinra. {Sixteen|S treated, @Rozenberg-Aho et al.; X f, of=16, @Rozenberg-Aho et al.} women (dcSSc {5|T diffuse, n, of=16, @Rozenberg-Aho et al.}, lcSSc {11|T limited, n, of=16, @Rozenberg-Aho et al.}) injected themselves for {90|W day, treat, @Rozenberg-Aho et al.} days; IL-6 fell by half, the mRSS {by nothing|M change, nov, dir=stable, @Rozenberg-Aho et al.}. Dankwa et al. chose canakinumab. Of their {nine|S treated, @Dankwa et al.}, {four|M responders, n, t=P5M, dir=improved, @Dankwa et al.} improved by 5 points of mRSS or more by month {5|W month, assess, @Dankwa et al.}, {one|A agranulocytosis, n, of=9, @Dankwa et al.} had agranulocytosis.

CRP, 6 mg/L on average, is perhaps too low in SSc for such drugs to bite.
=== narr-pain-cannabis-h5 | abstract | narrative review
Ajulemic acid, cannabis, opioids: a review of painkillers that might do more

Hopes were high. In the phase 2 study of Bellweather et al. {27|S randomised, g=ajulemic acid, @Bellweather et al.} people with {diffuse|T diffuse, all, @Bellweather et al.} SSc received ajulemic acid and {15|S randomised, g=placebo, @Bellweather et al.} placebo, by random assignment. At week {16|W week, assess, @Bellweather et al.} the mRSS of the former had improved by {4.9|M change, mean, v=-4.9, t=P16W, g=ajulemic acid, dir=improved, @Bellweather et al.} (mean; SD {5.5|sd}), of the latter by {3.0|M change, mean, v=-3.0, t=P16W, g=placebo, dir=improved, @Bellweather et al.} (mean; SD {4.2|sd}). Dizziness, {22%|A dizziness, pct, g=ajulemic acid, of=27, @Bellweather et al.} v {13%|A dizziness, pct, g=placebo, of=15, @Bellweather et al.}.

They were dashed by the phase 3 study, Kohout-Sanchez 2021. Here {342|S randomised, @Kohout-Sanchez 2021} were randomised, {229|S randomised, g=ajulemic acid, @Kohout-Sanchez 2021} to ajulemic acid (5 or 20 mg), {113|S randomised, g=placebo, @Kohout-Sanchez 2021} to placebo, background drugs being allowed. After {52|W week, assess, @Kohout-Sanchez 2021} weeks there was nothing to choose between them, mRSS having changed by −{6.7|M change, v=-6.7, t=P52W, g=ajulemic acid, dir=improved, @Kohout-Sanchez 2021} and −{8.1|M change, v=-8.1, t=P52W, g=placebo, dir=improved, @Kohout-Sanchez 2021}. {No deaths|A death, absent, @Kohout-Sanchez 2021} with either.

Cannabis itself is smoked by many. {Four hundred and sixty|S enrolled, @Ngata et al.} New Zealanders answered the questionnaire of Ngata et al.; {388|X f, of=460, @Ngata et al.} were women, {61%|T limited, pct, of=460, @Ngata et al.} had limited disease, and 70 were users. Of those, 48 slept better.

Opioids are no better than paracetamol in scleroderma, if a trial in osteoarthritis (240 patients; 12 months) is anything to go by.
=== own-skin-biopsy-h5 | article | cross-sectional study
Discussion: mast cells and the mRSS

Mast cells were twice as many in the forearm skin of the {34|S enrolled} patients ({30|X f, of=34} women, {4|X m, of=34} men) as in that of {17|S enrolled, g=healthy controls} healthy controls (62 and 31 per mm²). From each, 2 biopsies of 4 mm were taken, i.e. 102 in all. Their number went up with itch, by 3 cells for each point on a scale of 10; with the mRSS, of which the median was {13|M score, median} (IQR {7|q1}–{22|q3}), it did not (rho 0.09). Diffuse disease, {19|T diffuse, n, of=34} patients, and limited disease, {15|T limited, n, of=34}, did not differ in this.

If mast cells matter, ketotifen should work. It was given for {6|W month, treat, @Aasland et al.} months by Aasland et al. to half of {24|S randomised, @Aasland et al.} people randomised, {12|S randomised, g=ketotifen, @Aasland et al.; S randomised, g=placebo, @Aasland et al.} per arm. Skin scores, mast cells, itch: all were {the same|M difference, nov, t=P6M, g=ketotifen, c=placebo, dir=stable, @Aasland et al.} in both arms at {6|W month, assess, @Aasland et al.} months. Sedation was felt by {7|A sedation, n, g=ketotifen, of=12, @Aasland et al.} on ketotifen. Cromoglycate fared no better with Morimoto-Diaz et al. ({eight|S treated, @Morimoto-Diaz et al.} patients, {3|W month, treat, @Morimoto-Diaz et al.} months): mRSS {19.5|M score, mean, t=baseline, @Morimoto-Diaz et al.} before, {19.1|M score, mean, t=P3M, dir=improved, @Morimoto-Diaz et al.} at {3|W month, assess, @Morimoto-Diaz et al.} months (means).

Tryptase in serum, 5.2 µg/L, told us nothing, and 3 samples were lost.
=== narr-case-series-h5 | abstract | narrative review
Checkpoint inhibitors and scleroderma: what case reports tell

Giving a checkpoint inhibitor to someone with scleroderma is done with misgiving. Lagerlöf and Pinto describe a {single|S treated, v=1, @Lagerlöf and Pinto} patient, a {woman|X f, v=1, of=1, @Lagerlöf and Pinto} of 61 with melanoma, to whom pembrolizumab was given for {9|W month, treat, @Lagerlöf and Pinto} months; her skin score, {7|M score, t=baseline, @Lagerlöf and Pinto} beforehand, was {7|M score, t=P9M, dir=stable, @Lagerlöf and Pinto} at {9|W month, assess, @Lagerlöf and Pinto} months.

Obuya et al. had {17|S treated, @Obuya et al.} such patients in a register. Flares of scleroderma were seen in {four|A flare, n, of=17, @Obuya et al.}, colitis in {three|A colitis, n, of=17, @Obuya et al.}; {six|A death, n, of=17, @Obuya et al.} died, {five|A cancer, n, of=6, sev=fatal, @Obuya et al.} of these {six|A death, n, of=17, @Obuya et al.; A cancer, of, sev=fatal, @Obuya et al.} of their cancer. Hinrichsen et al. saw the reverse: {five|S enrolled, @Hinrichsen et al.} people, {two|X f, of=5, @Hinrichsen et al.} women and {three|X m, of=5, @Hinrichsen et al.} men, who got scleroderma from the drug. They all had {diffuse|T diffuse, all, @Hinrichsen et al.} skin, and steroids made the mRSS {fall|M change, nov, dir=improved, @Hinrichsen et al.} in each.

Finally, a case-control study. For each of {22|S treated, @Zhang-Ricci et al.} patients with SSc and cancer who had been so treated, Zhang-Ricci et al. sought three with cancer alone ({66|S treated, g=controls, @Zhang-Ricci et al.} controls). Immune-related events of grade 3 or above: {27%|A immune-related event of grade 3 or above, pct, of=22, @Zhang-Ricci et al.} and {24%|A immune-related event of grade 3 or above, pct, g=controls, of=66, @Zhang-Ricci et al.}. Median follow-up was {14|W month, follow, median, @Zhang-Ricci et al.} months. Survival at one year, 64% and 61%, was much the same.

Cancer is found in 1 of 10 patients with RNA polymerase III antibodies within 3 years of onset.
=== own-sham-taping-h5 | article | randomised trial
Discussion of the NEEDLE study

Acupuncture, 12 sessions of it, in front of {62|S randomised} sceptical rheumatologists' patients: such was our experiment. True needles were for {31|S randomised, g=true needles}, retractable ones for {31|S randomised, g=retractable needles}. After {8|W week, assess} weeks attacks of Raynaud's had dropped by 1.2 a day with either (p=0.94). So far as skin is concerned the mRSS, with means of {9.6|M score, mean, t=baseline, g=true needles} and {10.4|M score, mean, t=baseline, g=retractable needles} in the beginning, attained {9.2|M score, mean, t=P8W, g=true needles, dir=improved} and {9.9|M score, mean, t=P8W, g=retractable needles, dir=improved} at {8|W week, assess} weeks; the difference in change, {0.1|M difference, t=P8W, g=true needles, c=retractable needles, dir=stable, sig=0} (−{0.8|cl, v=-0.8} to {1.0|ch}), is of no account. Bleeding at the site happened to {9|A site bleeding, n, g=true needles, of=31} and, remarkably, {2|A site bleeding, n, g=retractable needles, of=31}.

In this we differ from Gutiérrez-Holm et al., who found laser needles to be better than none in {33|S enrolled, @Gutiérrez-Holm et al.; X f, of=33, @Gutiérrez-Holm et al.} women ({18|S enrolled, g=laser, @Gutiérrez-Holm et al.} and {15|S enrolled, g=no treatment, @Gutiérrez-Holm et al.}, laser and no treatment). Feeney-Ito 2018 gave moxibustion to {five|S treated, @Feeney-Ito 2018}; {one|A burn, n, of=5, @Feeney-Ito 2018} was burnt.

Only {4|X m, of=62} of ours were men, {47|T limited, n, of=62} had limited and {15|T diffuse, n, of=62} diffuse disease, and expectations, 6.8 on a scale of 10, were high.
=== editorial-three-h5 | abstract | editorial
Editorial. The end of the mRSS?

Seventeen sites, four grades, two hands: the modified Rodnan skin score has served for 30 years. Should it be pensioned off? Three recent papers bear on the question.

LANTERN is a trial that failed by mRSS and succeeded by CRISS. Its {144|S randomised, @LANTERN} patients, {97|S randomised, g=lanifibranor, @LANTERN} on lanifibranor and {47|S randomised, g=placebo, @LANTERN} on placebo by 2:1 randomisation, had mRSS changes of {−5.8|M change, t=P48W, g=lanifibranor, c=placebo, dir=improved, sig=0, #l, @LANTERN} and {−4.4|M change, t=P48W, g=placebo, dir=improved, @LANTERN} at {48|W week, assess, @LANTERN} weeks (P = {0.19|p#l}); CRISS was 0.61 and 0.24 (P = 0.01). Weight gain, {18|A weight gain, n, g=lanifibranor, of=97, @LANTERN} and {2|A weight gain, n, g=placebo, of=47, @LANTERN}.

Kastrati et al. had {40|S enrolled, @Kastrati et al.} patients scored by 6 physicians each. The mean was {14.1|M score, mean, @Kastrati et al.}. Agreement was poor.

Whitcombe-Osei et al., the third, asked {226|S enrolled, @Whitcombe-Osei et al.} patients what they themselves thought. Of those whose mRSS had fallen by 5 points in the past year, 38% felt no better. {Eighty-four per cent|X fp, v=84, of=226, @Whitcombe-Osei et al.} were women, and all had {diffuse|T diffuse, all, @Whitcombe-Osei et al.} disease.

We would not throw the old score away. But a trial of 200 patients that hangs on 2 points deserves something better.
=== nintedanib-combo-h5 | abstract | narrative review
Antifibrotics beyond the lung

Whether drugs made for scarred lungs also loosen scarred skin has been asked thrice. In Achterberg et al. (2017), a chart review, the mean total skin score of {34|S treated, @Achterberg et al. (2017)} people taking nintedanib 150 mg b.i.d. was {14.0|M score, mean, t=baseline, @Achterberg et al. (2017)} to begin with and {13.6|M score, mean, t=P9M, dir=stable, sig=0, @Achterberg et al. (2017)} at {nine|W month, assess, @Achterberg et al. (2017)} months, a non-significant shift (p={0.58|p}). Diarrhoea sent {62%|A diarrhoea, pct, of=34, @Achterberg et al. (2017)} to the chemist for loperamide; on account of side effects {five|A discontinuation due to adverse event, n, of=34, @Achterberg et al. (2017)} gave up.

Mbeki et al. (2020) added pirfenidone to mycophenolate in Durban. Nothing much came of it: among the {18|S completed, @Mbeki et al. (2020)} who completed the {24|W week, treat, @Mbeki et al. (2020)} weeks (of {26|S enrolled, @Mbeki et al. (2020)} recruited, {23|X f, of=26, @Mbeki et al. (2020)} being women) the mRSS {remained as it had been|M change, nov, dir=stable, @Mbeki et al. (2020)}, and DLCO fell by 1.9 points. {Rash|A rash, named, @Mbeki et al. (2020)} and {dyspepsia|A dyspepsia, named, @Mbeki et al. (2020)} were the commonest complaints, with {no liver injury|A liver injury, absent, @Mbeki et al. (2020)}.

The exception is Solheim et al. (2022). Theirs was a randomised comparison, {52|S randomised, g=nintedanib, @Solheim et al. (2022)} on nintedanib and {49|S randomised, g=dummy capsules, @Solheim et al. (2022)} on dummy capsules, all with {diffuse|T diffuse, all, @Solheim et al. (2022)} disease. After {one|W year, assess, @Solheim et al. (2022)} year the gap in mRSS was −{2.9|M difference, v=-2.9, t=P1Y, g=nintedanib, c=dummy capsules, dir=improved, sig=1, @Solheim et al. (2022)} points ({−5.2|cl} to {−0.6|ch}; p={0.014|p}), which the authors themselves call modest.

ALT should be measured monthly for the first 3 months.
=== own-mtx-disc-h5 | article | randomised trial
4. Discussion

Methotrexate, at a median 17.5 mg per week, was no better than leflunomide for the skin in our hands. By week {40|W week, assess}, five points of mRSS or more had been lost by {38%|M responders, dir=improved, g=methotrexate, t=P40W} ({11|n} of the {29|S randomised, g=methotrexate} on methotrexate) and {40%|M responders, dir=improved, g=leflunomide, t=P40W} ({12|n} of the {30|S randomised, g=leflunomide} on leflunomide). That raised transaminases should have been found in {six|A raised transaminases, n, g=methotrexate, of=29} of the former but {nine|A raised transaminases, n, g=leflunomide, of=30} of the latter was no surprise.
The only earlier comparison is that of Castellví et al. They had {17|S enrolled, g=methotrexate, @Castellví et al.} and {12|S enrolled, g=placebo, @Castellví et al.} subjects, on methotrexate and placebo respectively; week {24|W week, assess, @Castellví et al.} brought scores of {16.1|M score, t=P24W, g=methotrexate, c=placebo, sig=0, #m, @Castellví et al.} and {18.8|M score, t=P24W, g=placebo, @Castellví et al.}, with p={0.09|p#m}. A smaller number ({eleven|S treated, @van der Meulen et al.}) had leflunomide in the open series of van der Meulen et al., and {nobody died|A death, absent, @van der Meulen et al.}; alopecia troubled {three|A alopecia, n, of=11, @van der Meulen et al.}.
Limitations: single centre, no blinding, 15% of visits by telephone, and an mRSS of 8 as the lower limit for entry.
=== vaso-review-h5 | abstract | narrative review
Prostanoids in the clinic: from drip to tablet

Drips first. Hadjiyiannis et al. gave iloprost for {5|W day, treat, @Hadjiyiannis et al.} days, at up to 2 ng/kg/min, to {46|S treated, @Hadjiyiannis et al.} persons with {limited|T limited, all, @Hadjiyiannis et al.} SSc. Headache and jaw pain, by {31|A headache, n, of=46, @Hadjiyiannis et al.} and {14|A jaw pain, n, of=46, @Hadjiyiannis et al.} respectively, were put up with; hypotension made {two|A discontinuation due to adverse event, n, of=46, @Hadjiyiannis et al.; A hypotension, n, of=46, @Hadjiyiannis et al.} stop. At week {6|W week, assess, @Hadjiyiannis et al.} ulcers were fewer (2.1 v 3.4; p<0.01).

Then tablets. Of {203|S randomised, @Pellegrin et al.} patients allocated by Pellegrin et al., {101|S randomised, g=selexipag, @Pellegrin et al.} received selexipag and {102|S randomised, g=placebo, @Pellegrin et al.} placebo. The mRSS, a secondary matter, {showed no difference between them|M difference, nov, t=P12W, g=selexipag, c=placebo, dir=stable, sig=0, @Pellegrin et al.} at {12|W week, assess, @Pellegrin et al.} weeks (P={0.66|p}). Side effects of any kind came to {93%|A any adverse event, pct, g=selexipag, of=101, @Pellegrin et al.} and {71%|A any adverse event, pct, g=placebo, of=102, @Pellegrin et al.}.

Finally a patch. Its inventors, Umarov et al., tried it on {twelve|S treated, @Umarov et al.} volunteers with SSc; {eleven|S completed, @Umarov et al.} kept it on for all of the {14|W day, treat, @Umarov et al.} days. {Skin irritation|A skin irritation, named, @Umarov et al.} was the rule, {flushing|A flushing, absent, @Umarov et al.} did not occur.

None of this applies to critical ischaemia, where 40% may need a second course.
=== apheresis-disc-h5 | article | open-label trial
Discussion: rheopheresis for digital ischaemia and tight skin

A word on our results before those of others. The mRSS of the {15|S treated} persons treated here, {9|X f, of=15} of them women, was {19|M score, median, t=baseline} in the median ({12|min} to {34|max}) and after {four|W month, assess} months {16|M score, median, t=P4M, dir=improved, sig=1} ({9|min}–{33|max}); small as it is, the difference had a P of {0.02|p}. {Two|S withdrawn} left the study when they moved house.

The literature is old. Lindgren 1996 exchanged the plasma of {six|S treated, @Lindgren 1996} Swedes weekly; their skin "thawed" in {8|W week, assess, @Lindgren 1996} weeks, but no score was taken. Choudhury 2005 took {thirty|S randomised, @Choudhury 2005} patients and randomised {20|S randomised, g=exchange, @Choudhury 2005} to exchange with drugs, {10|S randomised, g=drugs, @Choudhury 2005} to drugs by themselves: at {6|W month, assess, @Choudhury 2005} months a reduction of {8.8|M change, v=-8.8, t=P6M, g=exchange, dir=improved, @Choudhury 2005} ± {3.3|sd} against one of {2.2|M change, v=-2.2, t=P6M, g=drugs, dir=improved, @Choudhury 2005} ± {2.9|sd} points. Hypocalcaemia was met with in {seven|A hypocalcaemia, n, g=exchange, of=20, @Choudhury 2005} of the {20|S randomised, g=exchange, @Choudhury 2005; A hypocalcaemia, of, g=exchange, @Choudhury 2005}. By contrast Szabo 2011, a registry paper, lists {111|S enrolled, @Szabo 2011} patients and {one|A catheter sepsis, n, of=111, @Szabo 2011} catheter sepsis, and is silent about skin.

Fibrinogen fell from 3.9 to 2.4 g/L in our study (p<0.001). What is needed now is a sham.
=== children-passage-h5 | abstract | narrative review
Juvenile systemic sclerosis: what the series tell

Since onset before 16 years is rare (perhaps 5% of all cases), even multicentre efforts remain modest. Ferreira-Duarte et al. assembled {eighty-one|S enrolled, @Ferreira-Duarte et al.} Brazilian and Portuguese children. Girls prevailed ({64|X f, of=81, @Ferreira-Duarte et al.}, or {79%|X fp, of=81, @Ferreira-Duarte et al.}), as did diffuse disease ({57|T diffuse, n, of=81, @Ferreira-Duarte et al.}); an overlap with myositis was found in {9|T overlap, n, of=81, @Ferreira-Duarte et al.}. During a mean of {3.8|W year, follow, mean, @Ferreira-Duarte et al.} years {two|A death, n, of=81, @Ferreira-Duarte et al.} children died. Their mean mRSS, {17.2|M score, mean, t=baseline, @Ferreira-Duarte et al.} (SD {9.5|sd}) when first seen, had come down to {12.4|M score, mean, dir=improved, @Ferreira-Duarte et al.} ({8.1|sd}) when last seen.

Kjeldsen et al. chose to compare: {22|S enrolled, g=juvenile onset, @Kjeldsen et al.} patients with juvenile onset, {66|S enrolled, g=adult onset, @Kjeldsen et al.} with adult onset. The skin score was {11|M score, median, g=juvenile onset, @Kjeldsen et al.} in the former and {10|M score, median, g=adult onset, @Kjeldsen et al.} in the latter (medians).

Treatment is another story. In Japan, tocilizumab was given by Nakashima et al. to {five|S treated, @Nakashima et al.} adolescents, {four|X f, of=5, @Nakashima et al.} girls and {a boy|X m, v=1, of=5, @Nakashima et al.}, for a {year|W year, treat, v=1, @Nakashima et al.}. The mRSS {improved in each|M change, nov, dir=improved, @Nakashima et al.}. Varicella occurred {once|A varicella, n, of=5, v=1, @Nakashima et al.}. Height gain was 4 cm.
=== microbiome-roundup-h5 | news | journal digest
Gut feelings: four papers on the bowel in scleroderma

*Probiotics.* Abernethy and colleagues handed sachets to {73|S randomised, @Abernethy and colleagues} people with bloating, {37|S randomised, g=probiotic, @Abernethy and colleagues} of whom got live bacteria. {Sixty|W day, treat, @Abernethy and colleagues} days of sachets changed little: the bloating score went from 2.1 to 1.9 on either kind (p=0.85). {Three|A serious adverse event, n, ser=1, rel=0, of=73, @Abernethy and colleagues} people had serious adverse events, none of them related to the sachets.

*Transplants of stool.* In STOOL-SSc, {ten|S enrolled, @STOOL-SSc; X f, of=10, @STOOL-SSc} women ({limited|T limited, all, @STOOL-SSc} disease without exception; all anticentromere positive) were offered cultured flora or none. {One|A laryngospasm, n, of=10, @STOOL-SSc} had laryngospasm during endoscopy.

*Antibiotics.* A rotating schedule was what Grigoryan et al. prescribed to {48|S treated, @Grigoryan et al.} patients with overgrowth. Diarrhoea cleared in 29 after {12|W week, assess, @Grigoryan et al.} weeks. Candidiasis was the price in {eleven|A candidiasis, n, of=48, @Grigoryan et al.}, *C. difficile* in {one|A C. difficile, n, of=48, @Grigoryan et al.}. Skin scores were taken as well, and {had not budged|M change, nov, t=P12W, dir=stable, @Grigoryan et al.}.

*Diet.* The fourth paper has no patients, only 1,104 mice.
=== cyc-legacy-h5 | abstract | narrative review
Cyclophosphamide: what is left of a legacy

Once the mainstay, now the comparator, cyclophosphamide rests on rather few data about skin. Pemberton et al. treated by mouth: {one hundred and twelve|S randomised, v=112, @Pemberton et al.} were randomised, {55|S randomised, g=cyclophosphamide, @Pemberton et al.} to cyclophosphamide (2 mg/kg) and {57|S randomised, g=placebo, @Pemberton et al.} to placebo. Diffuse disease accounted for {63|T diffuse, n, of=112, @Pemberton et al.} of the total. The mRSS of the whole group came down by {5.0|M change, v=-5.0, t=P12M, g=cyclophosphamide, dir=improved, @Pemberton et al.} units with the drug and {1.6|M change, v=-1.6, t=P12M, g=placebo, dir=improved, @Pemberton et al.} without it by month {12|W month, assess, @Pemberton et al.}, a difference of {3.4|M difference, v=-3.4, t=P12M, g=cyclophosphamide, c=placebo, dir=improved, sig=1, @Pemberton et al.} (P={0.01|p}); a year later it had gone. Leucopenia, {24%|A leucopenia, pct, g=cyclophosphamide, of=55, @Pemberton et al.} against {2%|A leucopenia, pct, g=placebo, of=57, @Pemberton et al.}; haematuria, {11%|A haematuria, pct, g=cyclophosphamide, of=55, @Pemberton et al.} against {4%|A haematuria, pct, g=placebo, of=57, @Pemberton et al.}.

TIDEWATER went intravenous. {Seventy|S enrolled, @TIDEWATER} took part ({F/M 58/12|X f, v=58, of=70, @TIDEWATER; X m, v=12, of=70, @TIDEWATER}). It had a third arm, azathioprine, from which {eight|S withdrawn, g=azathioprine, @TIDEWATER} withdrew, and a follow-up of {30|W month, follow, @TIDEWATER} months, during which {four|A malignancy, n, of=70, @TIDEWATER} malignancies were diagnosed in as many people. The mRSS was not measured.

Bladder cancer risk is said to rise ninefold after 100 g.
=== trials-meta-h5 | abstract | systematic review
Abatacept and other co-stimulation blockers in SSc: systematic review

Of {1,318|S identified, u=records} citations retrieved, {44|S screened, u=records} full texts were read and {six|S enrolled, u=studies} studies kept, which together held {287|S enrolled} participants. Two were randomised. Pooled, mRSS fell {4.9|M difference, mean, v=-4.9, dir=improved, sig=1} points more with the drug than without (mean difference; 95% CI {1.1|cl, v=-8.7} to {8.7|ch, v=-1.1}; I² 31%).

Three of the six deserve mention. Renoux 2016: {20|S randomised, @Renoux 2016} randomised patients, abatacept in {14|S randomised, g=abatacept, @Renoux 2016}, placebo in {6|S randomised, g=placebo, @Renoux 2016}; mRSS after {24|W week, assess, @Renoux 2016} weeks −{8.6|M change, v=-8.6, t=P24W, g=abatacept, dir=improved, @Renoux 2016} and −{2.3|M change, v=-2.3, t=P24W, g=placebo, dir=improved, @Renoux 2016}. Tsai 2018: belatacept, single arm, {N=9|S treated, @Tsai 2018}, all {diffuse|T diffuse, all, @Tsai 2018}; PTLD in {0|A PTLD, absent, of=9, @Tsai 2018} of {9|A PTLD, of, @Tsai 2018}. Hollingworth 2021: a registry, with {58|S treated, @Hollingworth 2021} treated and {116|S enrolled, g=matched controls, @Hollingworth 2021} matched controls, follow-up {1|W year, follow, @Hollingworth 2021} y; skin score {unaltered in either|M change, nov, dir=stable, @Hollingworth 2021; M change, nov, g=matched controls, dir=stable, @Hollingworth 2021}; infection rate 6.1 per 100 patient-years.

Joint counts improved in four studies. Certainty: low.
=== renal-passage-h5 | abstract | narrative review
Kidney transplants and the scleroderma skin

Some patients soften on dialysis; do they soften further on a new kidney? Of the {twenty-six|S enrolled, @Guerrini et al.} recipients gathered by Guerrini et al. (men {10|X m, of=26, @Guerrini et al.}, women {16|X f, of=26, @Guerrini et al.}; diffuse in {85%|T diffuse, pct, of=26, @Guerrini et al.}), mRSS had more than halved, from {20.9|M score, t=baseline, #a, @Guerrini et al.} to {8.7|M score, t=P3Y, dir=improved, #b, @Guerrini et al.}, in the {fourteen|S analysed, @Guerrini et al.; n#a#b} examined again at {3|W year, assess, @Guerrini et al.} years. Grafts were lost by 5; {six|A death, n, of=26, @Guerrini et al.} recipients died.

In the United States, Halloran et al. went through 30 years of transplant records: {260|S enrolled, @Halloran et al.} with SSc, {2,600|S enrolled, g=controls, @Halloran et al.} without, the latter as controls. Death of the recipient ended {54|A death, n, of=260, @Halloran et al.} and {338|A death, n, g=controls, of=2600, @Halloran et al.} stories within {five|W year, follow, @Halloran et al.} years of follow-up.

ACE inhibitors before the crisis are the subject of Petrosyan et al. The {87|S enrolled, @Petrosyan et al.} patients they studied had suffered a renal crisis at a mean age of 52; median follow-up was {41|W month, follow, median, @Petrosyan et al.} months. Creatinine at presentation, 3.1 mg/dL with and 3.0 mg/dL without prior use, told nothing. {Thirty-one|A death, n, of=87, @Petrosyan et al.} died.

Tacrolimus, incidentally, may itself bring on a crisis.
=== sham-uv-h5 | abstract | narrative review
Light and sound on thickened skin

Phototherapy. Kirchgessner et al. exposed one forearm of each of {nineteen|S treated, @Kirchgessner et al.} patients to UVA1 (60 J/cm²), leaving the other as control, {15|X f, of=19, @Kirchgessner et al.} of the patients being female and all but two having limited SSc ({17|T limited, n, of=19, @Kirchgessner et al.}). After {10|W week, assess, @Kirchgessner et al.} weeks of it, the local score, not the full Rodnan, had gone from 6 to 4; {tanning|A tanning, named, @Kirchgessner et al.} was frequent, burns befell {two|A burn, n, of=19, @Kirchgessner et al.}.

Shock waves. Those of Aldeco et al. were aimed at the hands of {33|S randomised, g=shock waves, @Aldeco et al.} people once a week for {five|W week, treat, @Aldeco et al.} weeks, while {32|S randomised, g=sham, @Aldeco et al.} had the sham head. The mRSS, {12.5|M score, t=baseline, g=shock waves, @Aldeco et al.} v {12.9|M score, t=baseline, g=sham, @Aldeco et al.} at the outset, read {10.0|M score, t=P3M, g=shock waves, dir=improved, @Aldeco et al.} v {11.8|M score, t=P3M, g=sham, dir=improved, @Aldeco et al.} at {3|W month, assess, @Aldeco et al.} months; {no significant between-group difference|M difference, nov, t=P3M, g=shock waves, c=sham, dir=stable, sig=0, @Aldeco et al.} resulted. Petechiae: {8|A petechiae, n, g=shock waves, of=33, @Aldeco et al.} v {0|A petechiae, absent, g=sham, @Aldeco et al.}.

Photopheresis. {Thirty-one|S enrolled, @Fonoti et al.} were enrolled, and {27|S completed, @Fonoti et al.} got through {twelve|W month, treat, @Fonoti et al.} months of two-day cycles, in Fonoti et al., who reckon that {48%|M responders, dir=improved, @Fonoti et al.} responded by ≥35% of mRSS.

The machines cost between 8 000 and 90 000 euros.
=== own-fcx-disc-h5 | article | randomised trial
Fresolimumab-like antibody in early diffuse disease. DISCUSSION

When we began, TGF-β seemed the obvious target. One dose group after another taught us otherwise. Neither with 3 mg/kg ({n=18|S enrolled, g=3 mg/kg}), nor with 6 mg/kg ({n=20|S enrolled, g=6 mg/kg}), did the mRSS at day {84|W day, assess} {part|M difference, nov, t=P84D, g=3 mg/kg, c=placebo, dir=stable; M difference, nov, t=P84D, g=6 mg/kg, c=placebo, dir=stable} from that under placebo ({n=19|S enrolled, g=placebo}): −{2.2|M change, v=-2.2, t=P84D, g=3 mg/kg, dir=improved}, −{2.9|M change, v=-2.9, t=P84D, g=6 mg/kg, dir=improved} and −{2.6|M change, v=-2.6, t=P84D, g=placebo, dir=improved}. Bleeding was dose-related, at {two|A bleeding, n, g=3 mg/kg, of=18}, {seven|A bleeding, n, g=6 mg/kg, of=20} and {one|A bleeding, n, g=placebo, of=19} person respectively. {Two|A keratoacanthoma, events, g=6 mg/kg} keratoacanthomas grew, both at the higher dose.

Contrast this with Wierzbicki et al., whose {eight|S treated, @Wierzbicki et al.} uncontrolled patients shed {nine|M change, median, v=-9, t=P11W, dir=improved, @Wierzbicki et al.} points in the median within {11|W week, assess, @Wierzbicki et al.} weeks. Or with Osei-Bonsu et al., who after {six|W month, assess, @Osei-Bonsu et al.} months found their {23|S enrolled, @Osei-Bonsu et al.} subjects ({five|X m, of=23, @Osei-Bonsu et al.} male; {16|T diffuse, n, of=23, @Osei-Bonsu et al.} diffuse) {no better and no worse|M change, nov, t=P6M, dir=stable, @Osei-Bonsu et al.}.

Spontaneous improvement clouds the picture. In the placebo arms pooled by Lapointe 2019 ({394|S enrolled, @Lapointe 2019} people) {29%|M responders, t=P12M, dir=improved, @Lapointe 2019} had an mRSS lower by a quarter at {12|W month, assess, @Lapointe 2019} months, without any drug. Gene signatures fell by 40% in our biopsies.
=== mmf-narr-h5 | abstract | narrative review
Mycophenolate mofetil for skin: uncontrolled, but not unconvincing

Four series are all we have. The Norwegians (Halvorsen and co-workers) looked back at {98|S enrolled, @Halvorsen and co-workers} patients with {diffuse|T diffuse, all, @Halvorsen and co-workers} SSc: from {24.6|M score, t=baseline, @Halvorsen and co-workers} the mRSS sank to {17.5|M score, t=P1Y, dir=improved, @Halvorsen and co-workers} after {1|W year, assess, @Halvorsen and co-workers} year, {14.3|M score, t=P2Y, dir=improved, @Halvorsen and co-workers} after {2|W year, assess, @Halvorsen and co-workers}. Ng et al., with {41|S enrolled, @Ng et al.}, report it to have been {lower|M change, nov, t=P6M, dir=improved, @Ng et al.; M change, nov, t=P12M, dir=improved, @Ng et al.} at {6|W month, assess, @Ng et al.} and at {12|W month, assess, @Ng et al.} months, without numbers. Espínola et al. went up to 3 g/day in {fifteen|S treated, @Espínola et al.} and saw leucopenia in {four|A leucopenia, n, of=15, @Espínola et al.}, colitis in {one|A colitis, n, of=15, @Espínola et al.}. And Rakotomalala et al., {27|S enrolled, @Rakotomalala et al.} patients strong, {22|X f, of=27, @Rakotomalala et al.} women among them, found the mRSS to {worsen|M change, nov, dir=worsened, @Rakotomalala et al.} once the drug was withdrawn.

The dose was 2 g in three, the disease short (14 to 22 months) in all. As to the lungs, FVC held at 80% or thereabouts. Whether skin would have softened anyway is the question that no series can answer: about 25% do so within a year or two.
=== bosentan-letter-h5 | abstract | letter
To the editor: endothelin and the skin

Your editorial (May issue) says that "no endothelin antagonist has ever softened a finger". Allow me two corrections. Iordanescu et al. had, before bosentan, a mean mRSS of {13.8|M score, mean, t=baseline, @Iordanescu et al.} ± {6.0|sd}; {16|W week, assess, @Iordanescu et al.} weeks of 125 mg twice a day later it was {10.9|M score, mean, t=P16W, dir=improved, sig=1, @Iordanescu et al.} ± {5.7|sd}, the paired test giving P {0.008|p}. True, there were only {13|S enrolled, @Iordanescu et al.} of them ({11|T limited, n, of=13, @Iordanescu et al.} limited, {2|T diffuse, n, of=13, @Iordanescu et al.} diffuse), and {one|A raised ALT, n, of=13, @Iordanescu et al.} had an ALT raised to five times the upper limit. Secondly, RAPIDAN. It had macitentan taken by {121|S randomised, g=macitentan, @RAPIDAN} of its {240|S randomised, @RAPIDAN} randomised patients. Skin was not its aim; nevertheless the supplement (table S7) shows a change in mRSS of {−1.2|M change, t=P20W, g=macitentan, dir=improved, @RAPIDAN} v {−0.9|M change, t=P20W, g=placebo, dir=improved, @RAPIDAN} with placebo at week {20|W week, assess, @RAPIDAN}. Not a softening, I grant. Oedema was more of a problem, in {14%|A oedema, pct, g=macitentan, of=121, @RAPIDAN} and {6%|A oedema, pct, g=placebo, @RAPIDAN}.

I have received fees from two makers of such drugs. My own clinic is open on 2 days a week.
=== antibodies-cohort-disc-h5 | article | cohort study
Discussion: RNA polymerase III and the course of the skin

Among {518|S enrolled} consecutive patients, {449|X f, of=518} women and {69|X m, of=518} men, we found RNA polymerase III antibodies in 63. Diffuse disease, present in {34%|T diffuse, pct, of=518} altogether (limited in {61%|T limited, pct, of=518}, sine scleroderma in {5%|T sine, pct, of=518}), was far commoner in those 63 (81%). Peak mRSS was reached within 18 months of onset. Contractures were present in 31 of the 63 and in 104 of the others.

Our frequency of 12% is less than that of Thackeray et al. (22% of {371|S enrolled, @Thackeray et al.} Australians, of whom {46|A death, n, of=371, @Thackeray et al.} died during {8.1|W year, follow, mean, @Thackeray et al.} years of mean follow-up), but more than the 4% seen in Nairobi by Mutua et al., who had {75|S enrolled, @Mutua et al.} patients at their disposal, {70|X f, of=75, @Mutua et al.} of them women. In Nairobi the mean mRSS at first visit was {22|M score, mean, t=baseline, @Mutua et al.} (range {4|min} to {44|max}), as against {9|M score, mean, t=baseline} ±{7|sd} in our own cohort.

Why these differences? Ethnic origin is one explanation, kits are another: ours had a cut-off of 20 units, theirs of 40. Of our {518|S enrolled}, {87|S withdrawn} were lost to follow-up, hence survival has been estimated with caution (10 years: 84%).
=== psych-exercise-h5 | abstract | narrative review
Exercise, splints and talking: what helps without drugs?

Nondrug care is short of trials, long on goodwill. Baptiste-Moreau et al. sent {110|S randomised, g=rehabilitation, @Baptiste-Moreau et al.} patients to a rehabilitation clinic while {108|S randomised, g=usual care, @Baptiste-Moreau et al.} carried on with usual care. Disability, lower by 0.21 at {1|W month, assess, @Baptiste-Moreau et al.} month, was no different by {12|W month, assess, @Baptiste-Moreau et al.} (HAQ 1.0 both). {Knee pain|A knee pain, named, @Baptiste-Moreau et al.} was the only harm recorded.

HANDS-ON, with {54|S randomised, @HANDS-ON} randomised women and men ({50|X f, of=54, @HANDS-ON} and {4|X m, of=54, @HANDS-ON}), compared paraffin baths plus stretching with stretching by itself. The outcome, finger-to-palm distance, favoured wax. Curiously the skin score of hands and forearms did too; but the full mRSS, {9.4|M score, t=P9W, g=wax, c=stretching, sig=0, #w, @HANDS-ON} with wax and {9.9|M score, t=P9W, g=stretching, @HANDS-ON} without at week {9|W week, assess, @HANDS-ON}, did not (P={0.61|p#w}).

Talking was studied in Turku: Kuusisto et al. had {31|S enrolled, @Kuusisto et al.} patients, all with Raynaud attacks, in groups of eight for {ten|W week, treat, @Kuusisto et al.} weeks. {Twenty-six|S completed, @Kuusisto et al.} stayed to the end. Depression scores eased from 11 to 8 (p = .04).

None was blinded. A course costs about 900 pounds, and a third of patients live more than 50 km from the nearest therapist.
=== ritux-japan-narr-h5 | abstract | narrative review
B-cell depletion after 2020: three more pieces of the puzzle

KIBOU was double-blind. Its {46|S treated, @KIBOU} patients had either rituximab ({24|S treated, g=rituximab, @KIBOU}) or placebo ({22|S treated, g=placebo, @KIBOU}), four infusions each. After {24|W week, assess, @KIBOU} weeks the former had lost {5.7|M change, mean, v=-5.7, t=P24W, g=rituximab, dir=improved, @KIBOU} mRSS points and the latter gained {1.9|M change, mean, t=P24W, g=placebo, dir=worsened, @KIBOU}, in the mean; the difference (−{7.6|M difference, v=-7.6, t=P24W, g=rituximab, c=placebo, dir=improved, sig=1, @KIBOU}; −{10.3|cl, v=-10.3} to −{4.9|ch, v=-4.9}) was highly significant. Upper respiratory infection occurred in {nine|A upper respiratory infection, n, g=rituximab, of=24, @KIBOU} of the rituximab and {eight|A upper respiratory infection, n, g=placebo, of=22, @KIBOU} of the placebo group.

From Okinawa, Arakaki et al. provide the long view. {Thirty-nine|S treated, @Arakaki et al.} people re-treated every 26 weeks were watched over for {five|W year, follow, @Arakaki et al.} years. Hypogammaglobulinaemia set in by and by, affecting {8|A hypogammaglobulinaemia, n, of=39, @Arakaki et al.}; {herpes zoster|A herpes zoster, named, @Arakaki et al.} was seen; {2|A death, n, of=39, @Arakaki et al.} died. Their mRSS in year {5|W year, assess, @Arakaki et al.} ({6.3|M score, t=P5Y, dir=improved, #k, @Arakaki et al.}, having been {15.5|M score, t=baseline, @Arakaki et al.}) is impressive.

The Milanese have negative news. A single course, report Dell'Orto et al., left the mRSS of {eleven|S treated, @Dell'Orto et al.} {limited|T limited, all, @Dell'Orto et al.} patients {where it had been|M change, nov, t=P7M, dir=stable, @Dell'Orto et al.} at month {seven|W month, assess, @Dell'Orto et al.}. All had come because of arthritis, and DAS28 improved by 1.4.

Biosimilars cost a fifth of the original.
=== aza-older-h5 | abstract | narrative review
From the archives: forgotten trials in progressive systemic sclerosis

Who still remembers chlorambucil? Bloomquist 1974 divided {65|S randomised, @Bloomquist 1974} patients by the toss of a coin, giving {33|S randomised, g=chlorambucil, @Bloomquist 1974} of them the drug for {three|W year, treat, @Bloomquist 1974} years. Skin was judged by eye only. Leukaemia was diagnosed in {1|A leukaemia, n, g=chlorambucil, of=33, @Bloomquist 1974} patient on it, amenorrhoea in {6|A amenorrhoea, n, g=chlorambucil, of=33, @Bloomquist 1974}.
Ferrante 1981 put {fourteen|S treated, @Ferrante 1981} on colchicine, 10 mg a week. Skin was pinched, and a "skin score" of {38|M score, mean, t=baseline, @Ferrante 1981} in the mean became one of {35|M score, mean, t=P19M, dir=improved, sig=0, @Ferrante 1981} after {19|W month, assess, @Ferrante 1981} months ({ns|p}).
Van Hecke 1988 is about ketanserin. {Twenty-four|S enrolled, @Van Hecke 1988} subjects, {21|X f, of=24, @Van Hecke 1988} of them female, had it or a dummy tablet in turn, for {8|W week, treat, @Van Hecke 1988} weeks each. {Dizziness|A dizziness, named, g=ketanserin, @Van Hecke 1988} and {drowsiness|A drowsiness, named, g=ketanserin, @Van Hecke 1988} went with the drug; Raynaud attacks were 30% fewer.
Oduya 1993, at last, used a score we should recognise, with 17 sites. {Sixteen|S randomised, g=D-penicillamine, @Oduya 1993} got D-penicillamine, {18|S randomised, g=azathioprine, @Oduya 1993} azathioprine. When {24|W month, assess, @Oduya 1993} months had gone by, decreases of {4.4|M change, v=-4.4, t=P24M, g=D-penicillamine, dir=improved, @Oduya 1993} and {3.7|M change, v=-3.7, t=P24M, g=azathioprine, dir=improved, @Oduya 1993} were reported. Proteinuria plagued {five|A proteinuria, n, g=D-penicillamine, of=16, @Oduya 1993} people on D-penicillamine; {nobody|A proteinuria, absent, g=azathioprine, @Oduya 1993} on azathioprine had it.
All this was before ACE inhibitors, when nine in ten died of renal crisis.
=== car-t-news-h5 | news | news feature
Engineered cells for scleroderma: first answers from two clinics

Two groups have gone public. Julia M. could not close her fist. One infusion later she plays the piano. She is one of {six|S treated, @Reinholt et al.} people treated in Erlenbach with CAR-T cells, whose cases Reinholt et al. published last week. "All {six|S treated, @Reinholt et al.} came off their drugs," says the senior author.

The numbers behind the story: {five|X f, of=6, @Reinholt et al.} women, {one|X m, of=6, @Reinholt et al.} man; all {diffuse|T diffuse, all, @Reinholt et al.}; mRSS of {27|M score, median, t=baseline, @Reinholt et al.} before and {12|M score, median, t=P6M, dir=improved, @Reinholt et al.} {six|W month, assess, @Reinholt et al.} months after (medians). Cytokine release syndrome of grade 1 came up in {four|A cytokine release syndrome, n, of=6, grade=1, @Reinholt et al.}. {Nobody|A neurotoxicity, absent, @Reinholt et al.} had neurotoxicity. Follow-up so far: up to {18|W month, follow, @Reinholt et al.} months.

Marseille went about it differently. Instead of engineered cells, Castellane et al. gave a bispecific antibody, under the skin, to {nine|S treated, @Castellane et al.}. Two thirds had lung disease. Injection reactions were counted in {seven|A injection reaction, n, of=9, @Castellane et al.}, {fever|A fever, named, @Castellane et al.} was usual, {one|A pneumonia, n, of=9, sev=severe, @Castellane et al.} had severe pneumonia. At week {12|W week, assess, @Castellane et al.} the mRSS was {31%|M percent_change, v=-31, t=P12W, dir=improved, @Castellane et al.} lower.

Either treatment lists at well over 300 000 euros. A trial in 36 patients is being prepared.
=== arms-pred-h5 | abstract | narrative review
Steroids in systemic sclerosis: helpful, harmful or both?

Low doses are given to a third of patients for puffy hands. Do they do any good? Mikkelä 2012 tried: {36|S randomised, @Mikkelä 2012} drew lots, {19|S randomised, g=prednisolone, @Mikkelä 2012} of them prednisolone 20 mg and {17|S randomised, g=placebo, @Mikkelä 2012} placebo. At week {six|W week, assess, @Mikkelä 2012} mRSS had improved by {3.2|M change, v=-3.2, t=P6W, g=prednisolone, dir=improved, @Mikkelä 2012} on prednisolone, by {1.0|M change, v=-1.0, t=P6W, g=placebo, dir=improved, @Mikkelä 2012} on placebo. Insomnia: {5|A insomnia, n, g=prednisolone, of=19, @Mikkelä 2012} and {4|A insomnia, n, g=placebo, of=17, @Mikkelä 2012}.

The harm was quantified in Sofia. Stoyanov 2015 went through the charts of {640|S enrolled, @Stoyanov 2015}, a male minority of {71|X m, of=640, @Stoyanov 2015} included, and found an odds ratio for renal crisis of 4.1 (95% CI 1.8–9.2) with ≥15 mg a day. Death within the {7|W year, follow, @Stoyanov 2015}-year follow-up was the fate of {16.4%|A death, pct, of=640, @Stoyanov 2015} overall.

A matched comparison closes the list: Abu-Rabia 2020, {142|S enrolled, g=users, @Abu-Rabia 2020} users and {142|S enrolled, g=non-users, @Abu-Rabia 2020} non-users. Infection was recorded in {26%|A infection, pct, g=users, of=142, @Abu-Rabia 2020} v {15%|A infection, pct, g=non-users, of=142, @Abu-Rabia 2020}, fracture in {6%|A fracture, pct, g=users, of=142, @Abu-Rabia 2020} v {6%|A fracture, pct, g=non-users, of=142, @Abu-Rabia 2020}. Skin scores {ran in parallel|M difference, nov, g=users, c=non-users, dir=stable, @Abu-Rabia 2020}.

Pending a larger trial (planned: 180 patients), we stay below 10 mg.
=== own-registry-hsct-disc-h5 | article | registry study
What our registry adds (from the discussion)

Between 2008 and 2019, {73|S treated} Nordic patients were transplanted, at a median age of 47; {41|X f, of=73} were women. {Six|A transplant-related death, n, of=73, rel=1} died of the transplant ({8%|A transplant-related death, pct, of=73, rel=1}), another {nine|A relapse, n, of=73, sev=fatal} of relapse. Among the survivors seen at year {5|W year, assess}, the median mRSS was {8|M score, median, t=P5Y, dir=improved, #a} (IQR {4|q1}–{13|q3}; {n = 44|S analysed; n#a}); before transplantation it had been {26|M score, median, t=baseline} ({19|q1}–{35|q3}).

The toll is thus about that of Lemaire et al., who lost {five|A transplant-related death, n, of=60, rel=1, @Lemaire et al.} of {60|S treated, @Lemaire et al.; A transplant-related death, of, rel=1, @Lemaire et al.}, and heavier than that of Ødegaard et al., who lost {none|A transplant-related death, absent, rel=1, of=25, @Ødegaard et al.} of {25|S treated, @Ødegaard et al.; A transplant-related death, of, rel=1, @Ødegaard et al.}. But the latter left out anyone with a mean pulmonary artery pressure above 25 mmHg. Their skin results (a drop of {14|M change, v=-14, t=P2Y, dir=improved, @Ødegaard et al.} points at {2|W year, assess, @Ødegaard et al.} years) are on a par with ours.

Reactivation of cytomegalovirus, {31|A CMV reactivation, n, of=73} in our series, was less of a nuisance than expected; {thyroiditis|A thyroiditis, named} came late. LVEF remained at 60%. We could not compare conditioning regimens, of which there were 4.
=== table-text-h5 | abstract | systematic review
Leflunomide, tacrolimus, ciclosporin: what the included studies found

Table 2 (in words). Study; patients; women; follow-up; mRSS before and after; harms.
Ainsworth 2009; ciclosporin 2.5 mg/kg; {12|S enrolled, @Ainsworth 2009}; {10|X f, of=12, @Ainsworth 2009}; {48|W week, follow, @Ainsworth 2009} weeks; {26.3|M score, t=baseline, @Ainsworth 2009} and {17.9|M score, dir=improved, @Ainsworth 2009}; hypertension {4|A hypertension, n, of=12, @Ainsworth 2009}, raised creatinine {3|A raised creatinine, n, of=12, @Ainsworth 2009}.
Barragán 2013; tacrolimus 0.07 mg/kg; {8|S enrolled, @Barragán 2013}; {8|X f, of=8, @Barragán 2013}; {12|W month, follow, @Barragán 2013} months; {22|M score, t=baseline, @Barragán 2013} and {20|M score, dir=improved, @Barragán 2013}; tremor {2|A tremor, n, of=8, @Barragán 2013}.
Czerny 2016; leflunomide 20 mg; {17|S enrolled, @Czerny 2016}; {15|X f, of=17, @Czerny 2016}; {26|W week, follow, @Czerny 2016} weeks; not reported; diarrhoea {6|A diarrhoea, n, of=17, @Czerny 2016}, death {0|A death, absent, @Czerny 2016}.
Diop 2022; voclosporin; {29|S enrolled, @Diop 2022}; {22|X f, of=29, @Diop 2022}; {24|W week, follow, @Diop 2022} weeks; {19.4|M score, t=baseline, @Diop 2022} and {15.0|M score, dir=improved, @Diop 2022}; serious infection {1|A serious infection, n, ser=1, of=29, @Diop 2022}.

Our search (until 31 March 2023) had returned {744|S identified, u=records} records, and {4|S enrolled, u=studies} studies qualified; in all, {66|S enrolled} people had been treated. None was controlled. GRADE: very low throughout. Calcineurin inhibitors may precipitate renal crisis, the risk of which in diffuse disease is 10 to 15%.
=== own-tyk2-disc-h5 | article | randomised trial
Discussion

To our knowledge no larger study of a TYK2 inhibitor in scleroderma exists. Participants numbered {93|S randomised}; two out of every three were assigned to the drug, i.e. {62|S randomised, g=TYK2 inhibitor}, and the remaining {31|S randomised, g=placebo} to placebo. {Fifty-six|S completed, g=TYK2 inhibitor} and {25|S completed, g=placebo} of them, in that order, finished. By week {32|W week, assess} the mRSS was lower by at least a quarter in {53.2%|M responders, t=P32W, g=TYK2 inhibitor, c=placebo, dir=improved, sig=1, #a} ({33|n} people) with the drug, in {29.0%|M responders, t=P32W, g=placebo, dir=improved} ({9|n} people) without (p={0.027|p#a}).

Folliculitis was typical of the drug ({10|A folliculitis, n, g=TYK2 inhibitor, of=62} v {1|A folliculitis, n, g=placebo, of=31}), tuberculosis did not come up in {either arm|A tuberculosis, absent}.

JUNIPER, with {48|S randomised, @JUNIPER} randomised and {24|W week, treat, @JUNIPER} weeks of filgotinib, was negative: −{3.3|M change, v=-3.3, t=P24W, g=filgotinib, c=placebo, dir=improved, sig=0, #f, @JUNIPER} against −{3.5|M change, v=-3.5, t=P24W, g=placebo, dir=improved, @JUNIPER}, P {0.9|p#f}. Its subjects were older by 8 years. Theodorou et al., on the other hand, having given ruxolitinib to {five|S treated, @Theodorou et al.} patients after transplantation, describe {a steady fall|M change, nov, dir=improved, @Theodorou et al.} of the skin score.

As in any trial of this size, rare harms may have gone unseen. The cut-off of 15 for mRSS at entry excluded 40 of those referred.
=== narr-placebo-response-h5 | abstract | narrative review
The placebo arm in scleroderma trials

Placebo patients improve. In VERMEER they numbered {58|S randomised, g=placebo, @VERMEER}, and at month {12|W month, assess, @VERMEER} their mRSS was lower by a mean of {4.3|M change, mean, v=-4.3, t=P12M, g=placebo, dir=improved, @VERMEER} points, hardly less than the {5.1|M change, mean, v=-5.1, t=P12M, g=vonafexor, c=placebo, dir=improved, sig=0, @VERMEER} seen in {61|S randomised, g=vonafexor, @VERMEER} on vonafexor (p={0.48|p}).

Ostrowski et al. pooled five such arms, {266|S analysed, @Ostrowski et al.} people in all. The annual change, −{2.4|M change, v=-2.4, t=P1Y, dir=improved, @Ostrowski et al.} (95% CI −{3.3|cl, v=-3.3} to −{1.5|ch, v=-1.5}) at {one|W year, assess, @Ostrowski et al.} year, depended on the starting value and on the number of visits.

And yet, when recruits are chosen for recent progression, skin does harden. DAWNLIGHT, which enrolled {44|S enrolled, @DAWNLIGHT} people whose mRSS had gone up by 3 or more within six months, ended with placebo patients ({n=15|S enrolled, g=placebo, @DAWNLIGHT}) up by {1.7|M change, t=P26W, g=placebo, dir=worsened, @DAWNLIGHT} ± {5.0|sd} and treated ones ({n=29|S enrolled, g=anifrolumab, @DAWNLIGHT}, on anifrolumab) down by {4.6|M change, v=-4.6, t=P26W, g=anifrolumab, dir=improved, @DAWNLIGHT} ± {6.4|sd} at {26|W week, assess, @DAWNLIGHT} weeks. Influenza befell {three|A influenza, n, g=anifrolumab, of=29, @DAWNLIGHT} of the latter.

One in four trials, we estimate, was too small by half.
=== mirror-two-sites-h5 | abstract | narrative review
Raynaud's and the calcium channel: two studies read together

The Leeds study and the Porto study set out alike, and ended apart. In Leeds {60|S randomised, @the Leeds study} participants, {55|X f, of=60, @the Leeds study} of whom were women, were randomised to amlodipine ({n 30|S randomised, g=amlodipine, @the Leeds study}) or fluoxetine ({n 30|S randomised, g=fluoxetine, @the Leeds study}) and seen at {4|W week, assess, @the Leeds study} and {12|W week, assess, @the Leeds study} weeks. In Porto {34|S enrolled, @the Porto study} took nifedipine, then bosentan, with a fortnight's washout. Attacks per week, 21 at entry in Leeds, were 14 and 16 at {12|W week, assess, @the Leeds study} weeks (p=0.29).

Ankle swelling was for Leeds a matter of {thirteen|A ankle swelling, n, g=amlodipine, of=30, @the Leeds study} amlodipine takers. Porto: headache in {eleven|A headache, n, g=nifedipine, of=34, @the Porto study} during nifedipine, in {nine|A headache, n, g=bosentan, of=34, @the Porto study} during bosentan.

Skin was scored in Porto alone. It {stayed the same|M change, nov, g=nifedipine, dir=stable, @the Porto study} under nifedipine. Bosentan? A {3%|M percent_change, v=-3, g=bosentan, dir=improved, sig=0, @the Porto study} fall, p={0.4|p}. All Porto patients had {limited|T limited, all, @the Porto study} SSc; in Leeds {52|T limited, n, of=60, @the Leeds study} had it, the other {8|T diffuse, n, of=60, @the Leeds study} diffuse.

Outdoor temperature averaged 6 °C in Leeds and 14 °C in Porto.
=== cardiac-cohorts-h5 | abstract | narrative review
Hearts in scleroderma: lessons from three follow-up studies

Magnetic resonance sees what echo misses. Vasquez-Ibarra et al. scanned {150|S enrolled, @Vasquez-Ibarra et al.} consecutive Mexicans with SSc (F/M {138|X f, of=150, @Vasquez-Ibarra et al.}/{12|X m, of=150, @Vasquez-Ibarra et al.}, age 48 ± 11); fibrosis of the myocardium lit up in 51. During {36|W month, follow, @Vasquez-Ibarra et al.} months {ten|A death, n, of=150, @Vasquez-Ibarra et al.} died, {seven|A arrhythmia, n, of=10, sev=fatal, @Vasquez-Ibarra et al.} of the {ten|A death, n, of=150, @Vasquez-Ibarra et al.; A arrhythmia, of, sev=fatal, @Vasquez-Ibarra et al.} of arrhythmia.

Troponin is cheaper. In Uppsala Löfgren et al. stored the sera of {245|S enrolled, @Löfgren et al.} people, of whom {30%|T diffuse, pct, of=245, @Löfgren et al.} had diffuse skin; median mRSS {5|M score, median, @Löfgren et al.}, troponin T 11 ng/L. Those above 14 ng/L fared worse over a median of {9|W year, follow, median, @Löfgren et al.} years: hazard ratio 2.7 (1.6–4.5).

The third, CAMEO, is a trial. Colchicine, 0.5 mg/day, was handed to {39|S randomised, g=colchicine, @CAMEO} people, placebo to {40|S randomised, g=placebo, @CAMEO}. Nothing happened to the ejection fraction (61% and 60% at {52|W week, assess, @CAMEO} weeks), nothing much to the mRSS, a change of {−0.8|M change, t=P52W, g=colchicine, dir=stable, @CAMEO} with the drug and {−0.7|M change, t=P52W, g=placebo, dir=stable, @CAMEO} with placebo. Diarrhoea there was: {41%|A diarrhoea, pct, g=colchicine, of=39, @CAMEO} v {20%|A diarrhoea, pct, g=placebo, of=40, @CAMEO}.

A pacemaker is required by 1 to 2% of patients.
=== own-cohort-early-disc-h5 | article | prospective cohort
Discussion: very early disease revisited

How many with Raynaud's, puffy fingers and antibodies go on to definite disease? Of our {168|S enrolled} patients, all fulfilling the {VEDOSS|T early, all} criteria and {151|X f, of=168} of them women, 87 did so within a median follow-up of {4.2|W year, follow, median} years. {No deaths|A death, absent} have to be reported. The mRSS, {0|M score, median, t=baseline} in the median at inclusion, was {2|M score, median, t=P4Y, dir=worsened} (IQR {0|q1}–{5|q3}) at {4|W year, assess} years in the {102|S analysed; n} examined then.

Half, then, progress. Bergström et al. found fewer, 31%, but theirs were {66|S enrolled, @Bergström et al.} patients without puffy fingers followed for {two|W year, follow, @Bergström et al.} years only. The Nijmegen cohort, by contrast, {213|S enrolled, @the Nijmegen cohort} strong, of both early ({80|T early, n, of=213, @the Nijmegen cohort}) and limited disease ({133|T limited, n, of=213, @the Nijmegen cohort}), had 58% progress. Its skin scores rose by {1.1|M change, mean, t=P3Y, dir=worsened, @the Nijmegen cohort} points in the mean in {3|W year, assess, @the Nijmegen cohort} years ({SD 2.3|sd}).

Antitopoisomerase antibodies conferred a hazard ratio of 3.4 in ours, low DLCO one of 1.9. Capillaroscopy, done in 160, added little.
=== biologic-letter-h5 | abstract | letter
Ustekinumab, secukinumab and the fibrotic skin: correspondence

Sir, as a dermatologist I was struck by the enthusiasm for IL-17 and IL-23 in your January review, which quotes but one side. The facts, briefly.

Nakayama-Ortiz et al. enrolled {41|S enrolled, @Nakayama-Ortiz et al.} patients, not 14; {seven|S withdrawn, @Nakayama-Ortiz et al.} left early, and what counts, the mRSS of the {34|S completed, @Nakayama-Ortiz et al.} completers, was down by {2.0|M change, v=-2.0, t=P28W, dir=improved, sig=0, @Nakayama-Ortiz et al.} points at week {28|W week, assess, @Nakayama-Ortiz et al.} (95% CI {−4.4|cl} to {0.4|ch}). Hardly a triumph! Oral thrush in {6|A oral thrush, n, of=41, @Nakayama-Ortiz et al.}, colitis in {1|A colitis, n, of=41, sev=severe, @Nakayama-Ortiz et al.} (severe).

Fitzwilliam 2020 is a different case: ustekinumab every 12 weeks, {20|S randomised, g=ustekinumab, @Fitzwilliam 2020} recipients, {20|S randomised, g=placebo, @Fitzwilliam 2020} controls on placebo, F {36|X f, of=40, @Fitzwilliam 2020}, M {4|X m, of=40, @Fitzwilliam 2020}. A responder was whoever lost 20% of the mRSS; there were {nine|M responders, n, g=ustekinumab, t=P1Y, dir=improved, @Fitzwilliam 2020} and {eight|M responders, n, g=placebo, t=P1Y, dir=improved, @Fitzwilliam 2020} after {1|W year, assess, @Fitzwilliam 2020} year. {No serious infections|A serious infection, absent, ser=1, @Fitzwilliam 2020} were seen.

Psoriasis dosing (45 mg below 100 kg) was used in either. I remain unconvinced.
=== narr-hydroxychlor-h5 | abstract | narrative review
Antimalarials in scleroderma: a thin file

One page suffices for what is known. Mendelsohn et al., asking {1,204|S enrolled, @Mendelsohn et al.} members of a patients' society, learned that {287|S treated, g=hydroxychloroquine, @Mendelsohn et al.} had been on hydroxychloroquine at some time, and that {43|A rash, n, g=hydroxychloroquine, of=287, @Mendelsohn et al.} of these had come out in a rash, {12|A retinopathy, n, g=hydroxychloroquine, of=287, @Mendelsohn et al.} had been told of retinopathy.

Then there is the registry study by Guðmundsdóttir et al., in which each of {95|S enrolled, g=users, @Guðmundsdóttir et al.} users was paired with two non-users ({190|S enrolled, g=non-users, @Guðmundsdóttir et al.}). The mRSS at {24|W month, assess, @Guðmundsdóttir et al.} months, {6.0|M score, t=P24M, g=users, @Guðmundsdóttir et al.} and {6.2|M score, t=P24M, g=non-users, @Guðmundsdóttir et al.}, tells us nothing. Women: {88%|X fp, g=users, of=95, @Guðmundsdóttir et al.} and {87%|X fp, g=non-users, of=190, @Guðmundsdóttir et al.}.

The one prospective effort, by Okamura et al., had {16|S enrolled, @Okamura et al.} {limited|T limited, all, @Okamura et al.} cases swallow 300 mg a day for {half a year|W month, treat, v=6, @Okamura et al.}. Fatigue, on a scale up to 52, went from 31 to 36 (p=0.02). Of the skin: {"no change"|M change, nov, dir=stable, @Okamura et al.}. {Nausea|A nausea, named, @Okamura et al.}, {vomiting|A vomiting, named, @Okamura et al.} and {blurred vision|A blurred vision, named, @Okamura et al.} were the complaints.

QT prolongation, an issue in some 1.5% of lupus patients, was not looked for.
=== oral-tolerance-narr-h5 | abstract | narrative review
Sixty years of failures in scleroderma: a cautionary chapter

Relaxin, collagen by mouth, interferon gamma: who would repeat them? In the trial of Lindqvist-Amadi et al., {157|S randomised, @Lindqvist-Amadi et al.} people with {diffuse|T diffuse, all, @Lindqvist-Amadi et al.} skin involvement received one of three things. The skin score fell by {15%|M percent_change, v=-15, t=P25W, g=low dose, dir=improved, @Lindqvist-Amadi et al.} under the low dose ({n=53|S randomised, g=low dose, @Lindqvist-Amadi et al.}), by {12%|M percent_change, v=-12, t=P25W, g=high dose, dir=improved, @Lindqvist-Amadi et al.} under the high ({n=52|S randomised, g=high dose, @Lindqvist-Amadi et al.}) and by {13%|M percent_change, v=-13, t=P25W, g=placebo, dir=improved, @Lindqvist-Amadi et al.} under placebo ({n=52|S randomised, g=placebo, @Lindqvist-Amadi et al.}), all at {25|W week, assess, @Lindqvist-Amadi et al.} weeks. Menorrhagia was confined to the high dose ({14|A menorrhagia, n, g=high dose, of=52, @Lindqvist-Amadi et al.}).

BELVEDERE ended after {nineteen|S enrolled, @BELVEDERE} enrolments, the sponsor having gone bankrupt; {six|S withdrawn, @BELVEDERE} had withdrawn by then. It is remembered for {one|A haemolysis, n, of=19, sev=fatal, @BELVEDERE} fatal haemolysis.

Finally Cho 2018. A thalidomide analogue, {22|S treated, @Cho 2018} patients, {15|W week, treat, @Cho 2018} weeks. Neuropathy put a stop to it in {13|A neuropathy, n, of=22, @Cho 2018; A discontinuation due to adverse event, n, of=22, @Cho 2018}; in those who went on, the mRSS {had risen|M change, nov, dir=worsened, @Cho 2018} rather than fallen.

Between them these programmes cost, it is said, over 90 million dollars and took 11 years.
=== own-msc-safety-disc-h5 | article | dose-escalation trial
DISCUSSION. Allogeneic stromal cells by vein in severe SSc

Infused were {twenty|S treated} people, the first {ten|S treated, g=1 million} at 1 million cells per kg and the next {ten|S treated, g=3 million} at 3 million. By month {24|W month, assess} {two|A death, n, of=20, rel=0} had died, neither because of the cells. The skin yielded slowly: {20.5|M score, median, t=baseline} at the outset (median), {17|M score, median, t=P3M, dir=improved} at month {3|W month, assess}, {13|M score, median, t=P12M, dir=improved} at month {12|W month, assess}. Hot flushes were felt by {3|A hot flush, n, g=1 million, of=10} in the low and {6|A hot flush, n, g=3 million, of=10} in the high dose group.

It is sobering to read Varga-Lund et al., whose {7|S enrolled, g=cells, @Varga-Lund et al.} patients had cells and whose {7|S enrolled, g=saline, @Varga-Lund et al.} controls saline: after {half a year|W month, assess, v=6, @Varga-Lund et al.} it was the controls whose mRSS was lower, {12.6|M score, t=P6M, g=saline, @Varga-Lund et al.} to {16.0|M score, t=P6M, g=cells, @Varga-Lund et al.}. Echeverría et al., on the other hand, treated {fifteen|S treated, @Echeverría et al.} people like ours and observed {a fall in all|M change, nov, dir=improved, @Echeverría et al.}.

Forced vital capacity stood at 81% before and at 82% after. Cells came from 4 donors, aged 22 to 31.
=== botulinum-roundup-h5 | news | journal digest
In brief: three studies from this month's journals

WARMER, NOT SOFTER. Injecting toxin into 10 points of each palm warmed the fingers of {23|S treated, @Wetherby} patients but did not loosen them, Wetherby reports. Pain fell from 62 to 40 mm on a 100 mm line in {two|W week, assess, @Wetherby} weeks. Hand weakness, at {17%|A hand weakness, pct, of=23, @Wetherby}, wore off. The mRSS, which was {8.1|M score, mean, t=baseline, @Wetherby} on average, was {8.0|M score, mean, t=P2M, dir=stable, @Wetherby} when taken again at {two|W month, assess, @Wetherby} months.

PILLS THAT WERE NOT TAKEN. Four in ten Greeks with scleroderma take their tablets as told, Anagnostou found on questioning {130|S enrolled, @Anagnostou} of them, {113|X f, of=130, @Anagnostou} women and {17|X m, of=130, @Anagnostou} men. Those with limited disease ({65%|T limited, pct, of=130, @Anagnostou}) were the worst. Nausea was blamed by a third of the non-takers.

A BETTER GRAFT. In Singapore, Lim and co-workers transplanted {eight|S treated, @Lim and co-workers} people with stem cells from which T cells had been removed. {One|A death, n, of=8, @Lim and co-workers; A adenovirus hepatitis, n, of=8, sev=fatal, @Lim and co-workers} died of adenovirus hepatitis on day 44; the skin scores of the {seven|S analysed, @Lim and co-workers} others, all between 20 and 41 beforehand, {fell by half or more|M change, nov, t=P1Y, dir=improved, @Lim and co-workers} within {a year|W year, assess, v=1, @Lim and co-workers}. Mucositis of grade 3 was seen in {5|A mucositis, n, of=8, grade=3, @Lim and co-workers}, {engraftment failure|A engraftment failure, absent, @Lim and co-workers} in none.

Next month: the oesophagus, in 4,000 endoscopies.
=== own-vitd-disc-h5 | article | randomised trial
Comment

Vitamin D, 50 000 IU once a month, did for the skin neither good nor ill. To recall the figures: {70|S randomised} randomised, {35|S randomised, g=vitamin D; S randomised, g=placebo} a side; mRSS in the end {11.3|M score, mean, t=P12M, g=vitamin D, c=placebo, dir=improved, sig=0, #v} (SD {6.6|sd}) and {11.6|M score, mean, t=P12M, g=placebo, dir=improved} ({7.1|sd}), in the beginning {12.4|M score, mean, t=baseline, g=vitamin D} ({6.9|sd}) and {12.5|M score, mean, t=baseline, g=placebo} ({7.0|sd}); p={0.83|p#v} at {12|W month, assess} months. 25-OH-D went from 38 to 81 nmol/L with the vitamin. Hypercalcaemia was found in {1|A hypercalcaemia, n, g=vitamin D, of=35} taker.

Might a larger dose have worked? Corvalán et al. thought so: {fifty|S treated, @Corvalán et al.} Chileans swallowed 100 000 IU for {three|W month, treat, @Corvalán et al.} months, and at the end {eleven|M responders, n, dir=improved, @Corvalán et al.} had improved their mRSS by more than 5 points. But they had no controls. Jussila et al., who did have them ({27|S enrolled, g=calcitriol, @Jussila et al.} on calcitriol, {26|S enrolled, g=placebo, @Jussila et al.} on placebo), saw {no effect|M difference, nov, g=calcitriol, c=placebo, dir=stable, @Jussila et al.} on the skin score.

Deficiency (<30 nmol/L) affects 20 to 40% of patients in the north.
=== ild-registry-passage-h5 | abstract | narrative review
Progressive lung fibrosis in SSc: who, when, how fast?

Decline is the exception, says Teheran; the rule, says Nicosia. Mehrabi et al. went through the spirometries of {309|S enrolled, @Mehrabi et al.} Iranians. Over {5|W year, follow, @Mehrabi et al.} years' follow-up, FVC lost 10% in 71 of them, who tended to be men and to reflux. Diffuse disease was no predictor ({148|T diffuse, n, of=309, @Mehrabi et al.} had it).

Stephanides et al. have fewer cases ({57|S enrolled, @Stephanides et al.}) but better pictures, CT having been repeated in all at {18|W month, assess, @Stephanides et al.} months. Extent grew from 16 to 22% of the lung. {Nine|A death, n, of=57, @Stephanides et al.} died, {five|A respiratory failure, n, of=9, sev=fatal, @Stephanides et al.} of the {nine|A death, n, of=57, @Stephanides et al.; A respiratory failure, of, sev=fatal, @Stephanides et al.} of respiratory failure.

To Kitagawa 2017 we owe the observation that skin and lungs drift apart: in his {88|S enrolled, @Kitagawa 2017} patients, {74|X f, of=88, @Kitagawa 2017} women, the mRSS {fell steadily|M change, nov, dir=improved, @Kitagawa 2017} while FVC fell as well. From {19|M score, median, t=baseline, @Kitagawa 2017} the median score had gone to {10|M score, median, t=P6Y, dir=improved, @Kitagawa 2017} in year {six|W year, assess, @Kitagawa 2017}; FVC, from 84 to 71%.

A cut of 20% on CT is used by most, though 10% and 30% have been proposed.
=== imat-pair-h5 | abstract | narrative review
Imatinib again

A drug may be effective and useless at the same time, if nobody can bear it. That was the message of Rosenqvist et al. Out of {28|S treated, @Rosenqvist et al.} who began imatinib at 400 mg, {sixteen|S completed, @Rosenqvist et al.} reached the end, at {26|W week, treat, @Rosenqvist et al.} weeks. Fluid was the enemy: oedema in {eighty-two percent|A oedema, pct, v=82, of=28, @Rosenqvist et al.}, effusion into the pleura in {7%|A pleural effusion, pct, of=28, @Rosenqvist et al.}. Yet {seven|M responders, n, dir=improved, @Rosenqvist et al.} had their skin score cut by 30% or more.

At half that dose Tchernev-Hill et al. fared otherwise. {Twenty|S randomised, g=imatinib, @Tchernev-Hill et al.} received imatinib, {nineteen|S randomised, g=methotrexate, @Tchernev-Hill et al.} methotrexate, by lot. All were {diffuse|T diffuse, all, @Tchernev-Hill et al.}. The respective changes at {1|W year, assess, @Tchernev-Hill et al.} year came out at {−3.9|M change, t=P1Y, g=imatinib, c=methotrexate, dir=improved, sig=0, #i, @Tchernev-Hill et al.} (SE {1.1|se}) and {−4.4|M change, t=P1Y, g=methotrexate, dir=improved, @Tchernev-Hill et al.} (SE {1.0|se}), p = {0.75|p#i}. {Four|S withdrawn, g=imatinib, @Tchernev-Hill et al.} left the imatinib arm, {two|S withdrawn, g=methotrexate, @Tchernev-Hill et al.} the other. Cramps were {13|A cramp, events, g=imatinib, @Tchernev-Hill et al.} in number on imatinib, {3|A cramp, events, g=methotrexate, @Tchernev-Hill et al.} on methotrexate.

Serum levels, measured in 11, ranged from 480 to 1900 ng/mL. The price per month is 2,100 dollars.
=== pulm-hyp-disc-h5 | article | cohort study
Discussion: combination therapy for SSc-PAH and what it does elsewhere

Survival in our cohort was a little better than one reads. {Sixty-three|S enrolled} patients, nearly all with limited SSc ({58|T limited, n, of=63}), {3|T diffuse, n, of=63} being diffuse and {2|T overlap, n, of=63} overlap; {23|A death, n, of=63} deaths in {4.4|W year, follow, mean} years (mean); at 3 years, 71% alive. Up-front combination had been given to {29|S treated, g=combination}, monotherapy to {34|S treated, g=monotherapy}. Since so few have asked what becomes of the skin we add that mRSS {did not alter|M change, nov, g=combination, dir=stable; M change, nov, g=monotherapy, dir=stable} with either approach.

Brandvold et al. had {121|S enrolled, @Brandvold et al.} patients, older by 6 years, and a mortality of {52%|A death, pct, of=121, @Brandvold et al.}. In ASPERA, of {84|S randomised, @ASPERA} people randomised, {42|S randomised, g=ambrisentan plus tadalafil, @ASPERA; S randomised, g=tadalafil, @ASPERA} per arm, those on ambrisentan plus tadalafil walked 44 m further after {36|W week, assess, @ASPERA} weeks than those on tadalafil (95% CI 11–77), at the cost of peripheral oedema ({45%|A peripheral oedema, pct, g=ambrisentan plus tadalafil, of=42, @ASPERA} v {26%|A peripheral oedema, pct, g=tadalafil, of=42, @ASPERA}).

Right heart catheters were repeated in 47 of ours. NT-proBNP fell by 380 ng/L (p=0.04).
=== nursing-letter-h5 | abstract | letter
Re: Wound care in digital ulcers

I read with interest your piece on ulcers (in the clinic, 1 in 3 patients has had one). Two sources were overlooked. First, Sigurjónsson et al., who compared hydrocolloid with gauze in {44|S randomised, @Sigurjónsson et al.} randomised adults. Not only did ulcers close sooner by 9 days (p=0.01), there were also fewer infections: {two|A infection, n, g=hydrocolloid, of=21, @Sigurjónsson et al.} among {21|S randomised, g=hydrocolloid, @Sigurjónsson et al.; A infection, of, g=hydrocolloid, @Sigurjónsson et al.} with hydrocolloid, {seven|A infection, n, g=gauze, of=23, @Sigurjónsson et al.} among {23|S randomised, g=gauze, @Sigurjónsson et al.; A infection, of, g=gauze, @Sigurjónsson et al.} with gauze. They looked at {4|W week, assess, @Sigurjónsson et al.} and {8|W week, assess, @Sigurjónsson et al.} weeks.

The second is a survey, by Ferro-Blanco et al., of {501|S enrolled, @Ferro-Blanco et al.} patients ({430|X f, of=501, @Ferro-Blanco et al.} women; {27%|T diffuse, pct, of=501, @Ferro-Blanco et al.} with diffuse and {73%|T limited, pct, of=501, @Ferro-Blanco et al.} with limited disease). A hundred and eighty had open ulcers on the day.

I should add our own experience with {nine|S treated} patients under honey dressings, of whom {one|A contact eczema, n, of=9} contracted a contact eczema. They were {seven|X f, of=9} women and {two|X m, of=9} men aged 33 to 71; treatment went on for {6|W week, treat} weeks, and an mRSS was not taken.
=== rituximab-network-h5 | abstract | systematic review
Ranking drugs for skin in SSc: network meta-analysis, with comments on single trials

Methods. Randomised trials of any drug with mRSS at 6 to 12 months, searched in 4 databases on 2 May 2024.
Results. {Twenty-two|S enrolled, u=studies} trials ({1,973|S enrolled} patients) formed the network. Versus placebo, mRSS was lower with rituximab by {5.4|M difference, v=-5.4, g=rituximab, c=placebo, dir=improved} (CrI {2.2|cl, v=-8.6} to {8.6|ch, v=-2.2}), with cyclophosphamide by {2.5|M difference, v=-2.5, g=cyclophosphamide, c=placebo, dir=improved} (CrI {0.1|cl, v=-4.9} to {4.9|ch, v=-0.1}), with tocilizumab by {1.6|M difference, v=-1.6, g=tocilizumab, c=placebo, dir=improved} (CrI {−0.7|cl, v=-3.9} to {3.9|ch, v=0.7}).
Comments. OAKRIDGE, the largest ({231|S randomised, @OAKRIDGE} randomised), carries 19% of the weight. In Piechowiak et al. only {31|S analysed, @Piechowiak et al.} of {50|S randomised, @Piechowiak et al.} randomised subjects were analysed. Salonen 2023 was stopped early, after {18|S enrolled, @Salonen 2023} inclusions, because of {two|A PML, n, of=18, sev=fatal, @Salonen 2023} deaths from PML.
Conclusions. Rituximab ranked first (SUCRA 0.91). Serious adverse events were had by {12%|A serious adverse event, pct, ser=1} of patients across the network; none of the drugs was worse than placebo here. CINeMA: low in 8 comparisons, very low in 13.
=== own-dose-reduction-h5 | article | open-label extension
What happens when treatment stops? A discussion

Withdrawal of mycophenolate is not without danger. After stopping, the mRSS of our {32|S enrolled} patients ({28|X f, of=32} women), {5.0|M score, median, t=baseline} in the median, climbed to {6.5|M score, median, t=P6M, dir=worsened} at month {6|W month, assess} and {9.0|M score, median, t=P18M, dir=worsened} at month {18|W month, assess}. {Twelve|S withdrawn} of the {32|S enrolled} had by then resumed their tablets and left the study. Arthralgia ({nine|A arthralgia, n, of=32}) and fever ({two|A fever, n, of=32}) were ascribed to stopping.

LUMEN, the parent trial, had run for {96|W week, treat, @LUMEN} weeks; its {64|S randomised, @LUMEN} randomised participants, {33|S randomised, g=mycophenolate, @LUMEN} on mycophenolate, {31|S randomised, g=placebo, @LUMEN} on placebo, had ended {4.2|M difference, v=-4.2, t=P96W, g=mycophenolate, c=placebo, dir=improved, @LUMEN} mRSS points apart in favour of the former. Schäuble et al. withdrew not mycophenolate but rituximab, in {14|S enrolled, @Schäuble et al.} people, and over {two|W year, follow, @Schäuble et al.} years of follow-up the skin score {kept still|M change, nov, dir=stable, @Schäuble et al.}.

Blood levels below 1.5 mg/L, found in 21% of samples, may have blunted the contrast. Age (mean 51) did not matter.
=== diff-drugs-narr-h5 | abstract | narrative review
Lipids, LPA and autotaxin

An early LPA antagonist, tested by Paterson-Ibe et al. in {17|S randomised, g=LPA antagonist, @Paterson-Ibe et al.} subjects against {15|S randomised, g=placebo, @Paterson-Ibe et al.} on placebo, was all but inert at week {8|W week, assess, @Paterson-Ibe et al.}: adjusted mean change in mRSS −{4.9|M change, ls_mean, v=-4.9, t=P8W, g=LPA antagonist, c=placebo, dir=improved, sig=0, #q, @Paterson-Ibe et al.} versus −{3.2|M change, ls_mean, v=-3.2, t=P8W, g=placebo, dir=improved, @Paterson-Ibe et al.} (p={0.41|p#q}). Dizziness {29%|A dizziness, pct, g=LPA antagonist, of=17, @Paterson-Ibe et al.} versus {7%|A dizziness, pct, g=placebo, of=15, @Paterson-Ibe et al.}.

Its successor did better. Ullrich et al. recruited {33|S enrolled, @Ullrich et al.} patients with {early diffuse|T diffuse, all, @Ullrich et al.} SSc; {21|S randomised, g=cudetaxestat, @Ullrich et al.} were assigned to cudetaxestat and {12|S randomised, g=placebo, @Ullrich et al.} to placebo. A mean {8.3|M change, mean, v=-8.3, t=P24W, g=cudetaxestat, dir=improved, @Ullrich et al.} points vanished by week {24|W week, assess, @Ullrich et al.} with the one, {5.7|M change, mean, v=-5.7, t=P24W, g=placebo, dir=improved, @Ullrich et al.} with the other, the difference of {2.6|M difference, v=-2.6, t=P24W, g=cudetaxestat, c=placebo, dir=improved, sig=1, @Ullrich et al.} having a P of {0.047|p}.

TRELLIS, three times the size ({102|S enrolled, @TRELLIS}), has been reported in a press release only; "{no deaths|A death, absent, @TRELLIS}" is the one figure in it. And Moura 2021 gave the compound beyond the trial, up to {76|W week, treat, @Moura 2021} weeks, to {26|S treated, @Moura 2021}, of whom {2|A liver enzyme elevation, n, of=26, @Moura 2021} had liver enzyme elevations.

IC50 values are 3 nM and 14 nM respectively.
=== sjogren-overlap-passage-h5 | abstract | narrative review
Between two diseases: overlap syndromes with scleroderma

What is an overlap? By the strictest definition, used by Haverkamp et al., {12.5%|T overlap, pct, of=1040, @Haverkamp et al.} of {1,040|S enrolled, @Haverkamp et al.; T overlap, of, @Haverkamp et al.} German patients had one, the rest being limited ({58.2%|T limited, pct, of=1040, @Haverkamp et al.}) and diffuse ({29.3%|T diffuse, pct, of=1040, @Haverkamp et al.}). Mean mRSS was {6.1|M score, mean, g=overlap, @Haverkamp et al.} in overlap, {15.9|M score, mean, g=diffuse, @Haverkamp et al.} in diffuse and {5.8|M score, mean, g=limited, @Haverkamp et al.} in limited patients. Creatine kinase exceeded 200 U/L in 96.

Under the widest definition, nobody is free of overlap, or so it appears from Toumi et al., whose {59|S enrolled, @Toumi et al.} Tunisian cases {all|T overlap, all, @Toumi et al.} had a second diagnosis: Sjögren's in 31, myositis in 17, arthritis in 11. {Fifty-four|X f, of=59, @Toumi et al.} were women. Treated with methotrexate ({n = 22|S treated, g=methotrexate, @Toumi et al.}) or rituximab ({n = 9|S treated, g=rituximab, @Toumi et al.}), they saw their skin scores {lessen|M change, nov, g=methotrexate, dir=improved, @Toumi et al.; M change, nov, g=rituximab, dir=improved, @Toumi et al.} to the same degree.

Lindberg-Sato et al. looked for antibodies only: PM-Scl in 4%, Ku in 2%, U1RNP in 6% of {388|S analysed, @Lindberg-Sato et al.} sera from as many patients. Median follow-up was {7|W year, follow, median, @Lindberg-Sato et al.} years; {66|A death, n, of=388, @Lindberg-Sato et al.} died.
=== pde5-disc-h5 | article | crossover trial
DISCUSSION (tadalafil cream, crossover)

The {26|S randomised} participants of the present crossover, {24|X f, of=26} women and {2|X m, of=26} men, all with {limited|T limited, all} disease, spent {4|W week, treat} weeks on each cream. Cream with tadalafil and cream without proved equal as regards attacks per day (2.2 and 2.3, p=0.71). Burning of the skin was commoner while on tadalafil, {ten|A burning, n, g=tadalafil, of=26} versus {four|A burning, n, g=cream without, of=26} of the {26|S randomised}.

Tablets have done better in the past. A drop of 40% in attacks was the result of Mazurek et al. after {six|W week, assess, @Mazurek et al.} weeks in {39|S enrolled, @Mazurek et al.} subjects. The mRSS of Nwachukwu et al., who gave sildenafil 20 mg thrice daily to {13|S treated, @Nwachukwu et al.; X f, of=13, @Nwachukwu et al.} Nigerian women, even {eased|M change, nov, t=P14W, dir=improved, sig=1, @Nwachukwu et al.} significantly at {14|W week, assess, @Nwachukwu et al.} weeks. Against this stands Bellini 2014, in which udenafil ({n: 15|S enrolled, g=udenafil, @Bellini 2014}) did not differ from amlodipine ({n: 14|S enrolled, g=amlodipine, @Bellini 2014}), and dyspepsia was reported by {4|A dyspepsia, n, g=udenafil, of=15, @Bellini 2014} and {2|A dyspepsia, n, g=amlodipine, of=14, @Bellini 2014}.

A dose of 2% may be too low for skin 3 mm thick. Two creams smelled differently.
=== fatigue-narr-h5 | abstract | narrative review
What four surveys say about fatigue and pain

Mørk-Hansen 2011 posted a form to {380|S screened, @Mørk-Hansen 2011} Danes; {294|S enrolled, @Mørk-Hansen 2011} of them, {250|X f, of=294, @Mørk-Hansen 2011} female, filled it in. Three quarters were tired on most days. Dragomir 2016 telephoned: {128|S enrolled, @Dragomir 2016} people, {41%|T diffuse, pct, of=128, @Dragomir 2016} diffuse, answered twice, {12|W month, assess, @Dragomir 2016} months apart, and tiredness was found to track with the mRSS (r=0.34), itself {unaltered|M change, nov, t=P12M, dir=stable, @Dragomir 2016} in the interval. To the question of sleep turned Ellery 2019, with actigraphs on the wrists of {33|S enrolled, @Ellery 2019} patients and {30|S enrolled, g=healthy controls, @Ellery 2019} healthy controls: 6.1 h a night and 7.0 h, P=0.003.

Quispe 2023, finally, tried to do something about it. {Sixty-six|S randomised, @Quispe 2023} Peruvians were randomised to modafinil ({thirty-four|S randomised, g=modafinil, @Quispe 2023}) or placebo ({thirty-two|S randomised, g=placebo, @Quispe 2023}). Palpitations ({eight|A palpitation, n, g=modafinil, of=34, @Quispe 2023} v {one|A palpitation, n, g=placebo, of=32, @Quispe 2023}) and insomnia ({six|A insomnia, n, g=modafinil, of=34, @Quispe 2023} v {none|A insomnia, absent, g=placebo, @Quispe 2023}) outweighed a gain of 3 points on a 52-point scale.

Anaemia, present in about a fifth, is treatable.
=== hsct-vs-cyc-disc-own-h5 | article | randomised trial
Upfront or delayed transplantation? Discussion of the trial

Fifty were to be enrolled; {41|S randomised} were randomised. {Twenty-one|S randomised, g=upfront} were assigned to a transplant upfront, {twenty|S randomised, g=delayed} to 12 pulses of cyclophosphamide first, and a transplant only in the event of failure. At {2|W year, assess} years the mRSS had declined by {15.1|M change, mean, v=-15.1, t=P2Y, g=upfront, dir=improved} in the former and by {10.4|M change, mean, v=-10.4, t=P2Y, g=delayed, dir=improved} in the latter, on average; the {4.7|M difference, v=-4.7, t=P2Y, g=upfront, c=delayed, dir=improved, sig=1} points between them are both significant ({p=0.02|p}) and palpable. {One|A death, n, g=upfront, of=21} upfront patient and {three|A death, n, g=delayed, of=20} delayed ones have died. Febrile neutropenia came to {16|A febrile neutropenia, n, g=upfront, of=21} and {5|A febrile neutropenia, n, g=delayed, of=20}.

MONTANE reached a like conclusion with {sixty-eight|S randomised, @MONTANE} randomised, an mRSS of {8.8|M score, t=P3Y, g=transplantation, dir=improved, @MONTANE} at {3|W year, assess, @MONTANE} years where it had been {28.7|M score, t=baseline, g=transplantation, @MONTANE}. Not everybody agrees. In the matched series of Gervais-Roy et al., {19|S treated, g=transplanted, @Gervais-Roy et al.} people transplanted and {38|S treated, g=rituximab, @Gervais-Roy et al.} on rituximab, all {diffuse|T diffuse, all, @Gervais-Roy et al.}, skin {fared alike|M difference, nov, g=transplanted, c=rituximab, dir=stable, @Gervais-Roy et al.} by mRSS, whereas secondary autoimmunity was the privilege of the former ({26%|A secondary autoimmunity, pct, g=transplanted, of=19, @Gervais-Roy et al.}).

Cost per patient was 94,000 euros against 31,000. We could not blind anyone, and 7 centres are few.
=== scl-cancer-cohort-h5 | abstract | narrative review
Cancer, death and scleroderma: two nationwide registers compared

Both countries register everything. In Denmark, says the paper by Abelson et al., {2,040|S enrolled, @Abelson et al.} persons ({1,632|X f, of=2040, @Abelson et al.} women, {408|X m, of=2040, @Abelson et al.} men) had the diagnosis between 1996 and 2016. Follow-up was {8.9|W year, follow, median, @Abelson et al.} years in the median. {Seven hundred and twelve|A death, n, v=712, of=2040, @Abelson et al.} of the {2,040|S enrolled, @Abelson et al.} died: of cancer {133|A cancer, n, of=2040, sev=fatal, @Abelson et al.}, of lung fibrosis {121|A lung fibrosis, n, of=2040, sev=fatal, @Abelson et al.}, of the heart {190|A heart, n, of=2040, sev=fatal, @Abelson et al.}.

In Québec Rivière-Colombe et al. did the sum differently. {Eight thousand|S enrolled, g=comparators, v=8000, @Rivière-Colombe et al.} comparators were drawn for {1,600|S enrolled, @Rivière-Colombe et al.} patients; standardised incidence of cancer was 1.6 (1.3 to 2.0). By subtype, diffuse was {31|T diffuse, pct, of=1600, @Rivière-Colombe et al.}%, limited {64|T limited, pct, of=1600, @Rivière-Colombe et al.}%, sine {5|T sine, pct, of=1600, @Rivière-Colombe et al.}%. Deaths made up {24|A death, pct, of=1600, @Rivière-Colombe et al.}% and {13|A death, pct, g=comparators, of=8000, @Rivière-Colombe et al.}%.

Neither register knows the mRSS, the antibodies, or who smoked. As to screening, mammograms every 2 years from 45 to 74 are the norm in Denmark.
=== gut-trials-narr-h5 | abstract | narrative review
Prokinetics in scleroderma: which, for whom?

Of prucalopride Fitzalan et al. have this to say: given to {40|S randomised, @Fitzalan et al.} people in a crossover, {2|W month, treat, @Fitzalan et al.} months each way, it quickened the bowel by one motion per week (p<0.001). {Seven|S withdrawn, @Fitzalan et al.} dropped out. Headache on prucalopride: {12|A headache, n, g=prucalopride, of=40, @Fitzalan et al.}; on placebo: {0|A headache, absent, g=placebo, @Fitzalan et al.}.

Of acotiamide, little. The {eighteen|S treated, @Kurosawa et al.} Japanese of Kurosawa et al., {seventeen|X f, of=18, @Kurosawa et al.} of whom were women and {all|T limited, all, @Kurosawa et al.} of whom had limited disease, ate better at {4|W week, assess, @Kurosawa et al.} weeks than before. An mRSS of {4.2|M score, mean, t=baseline, @Kurosawa et al.} (mean) does not, of course, leave much to improve; it ended at {4.1|M score, mean, t=P4W, dir=stable, @Kurosawa et al.}, "unchanged".

Of buspirone, most. PROMETEO set {51|S randomised, g=buspirone, @PROMETEO} patients on 20 mg against {49|S randomised, g=placebo, @PROMETEO} on placebo. Sphincter pressure, 9 mmHg at baseline, was 13 in the former after {30|W day, assess, @PROMETEO} days (P=0.008). Adverse events of all kinds: {28|A any adverse event, events, g=buspirone, @PROMETEO} and {19|A any adverse event, events, g=placebo, @PROMETEO}, of which {dizziness|A dizziness, named, g=buspirone, @PROMETEO} led the list with buspirone.

Some 50 to 90% of patients have a gut complaint of one sort or another.
=== cochrane-like-h5 | abstract | systematic review
Cyclophosphamide or azathioprine for skin and lungs: plain language summary

Key messages. We found {three|S enrolled, u=studies} studies with {215|S enrolled} people. Skin may be a little softer with cyclophosphamide than with azathioprine after a year ({2.1|M difference, v=-2.1, t=P1Y, g=cyclophosphamide, c=azathioprine, dir=improved} points on the skin score, 95% confidence interval {0.3|cl, v=-3.9} to {3.9|ch, v=-0.3}; {1|W year, assess} year; low certainty).

What the studies did. Bach-Nielsen 2004 was the largest, with {105|S randomised, @Bach-Nielsen 2004} people chosen at random for cyclophosphamide ({53|S randomised, g=cyclophosphamide, @Bach-Nielsen 2004}) or azathioprine ({52|S randomised, g=azathioprine, @Bach-Nielsen 2004}). Blood in the urine occurred in {8|A blood in the urine, n, g=cyclophosphamide, of=53, @Bach-Nielsen 2004} and {1|A blood in the urine, n, g=azathioprine, of=52, @Bach-Nielsen 2004}. Tremblay 2010 compared {six|W month, treat, @Tremblay 2010} months of drip treatment in {30|S enrolled, g=cyclophosphamide, @Tremblay 2010} people with tablets in {30|S enrolled, g=azathioprine, @Tremblay 2010}; {61%|M responders, g=cyclophosphamide, dir=improved, @Tremblay 2010} and {48%|M responders, g=azathioprine, dir=improved, @Tremblay 2010} had a skin score lower by 5 points or more. Ozols 2018 had {50|S enrolled, @Ozols 2018} people, {44|X f, of=50, @Ozols 2018} of them women; {two|A death, n, of=50, @Ozols 2018} died.

How up to date is this? The evidence is current to January 2024. In general 1 person in 10 on cyclophosphamide loses fertility.
=== narr-stem-orphan-h5 | abstract | narrative review
Anifrolumab, belimumab, inebilizumab: lupus drugs on loan

Three drugs licensed for other diseases have been borrowed.

Belimumab, added to mycophenolate by Olafsson et al., who had {10|S randomised, g=belimumab, @Olafsson et al.} and {10|S randomised, g=placebo, @Olafsson et al.} patients randomised, brought the median mRSS from {27|M score, median, t=baseline, g=belimumab, @Olafsson et al.} to {17|M score, median, t=P52W, g=belimumab, dir=improved, @Olafsson et al.} at week {52|W week, assess, @Olafsson et al.}. Those without it came down too, from {28|M score, median, t=baseline, g=placebo, @Olafsson et al.} to {21|M score, median, t=P52W, g=placebo, dir=improved, @Olafsson et al.}. {No significant difference|M difference, nov, t=P52W, g=belimumab, c=placebo, dir=stable, sig=0, @Olafsson et al.} could be shown (p={0.41|p}).

Inebilizumab was put on trial by Piedra-Lobo et al., escalating from 0.1 to 10 mg/kg in {twenty-eight|S treated, @Piedra-Lobo et al.}: {24|S treated, g=inebilizumab, @Piedra-Lobo et al.} on active drug, {4|S treated, g=placebo, @Piedra-Lobo et al.} on placebo. Safety only. {22|A any adverse event, n, g=inebilizumab, of=24, @Piedra-Lobo et al.} of the {24|S treated, g=inebilizumab, @Piedra-Lobo et al.; A any adverse event, of, g=inebilizumab, @Piedra-Lobo et al.} had adverse events; {two|A serious adverse event, n, g=inebilizumab, of=24, ser=1, @Piedra-Lobo et al.} had serious ones.

Anifrolumab, lastly, was tried in routine care by Mukherjee et al., in {6|S treated, @Mukherjee et al.; X f, of=6, @Mukherjee et al.} women of 29 to 60 years with {diffuse|T diffuse, all, @Mukherjee et al.} SSc. Each of them {lost some points|M change, nov, t=P5M, dir=improved, @Mukherjee et al.} of mRSS by month {five|W month, assess, @Mukherjee et al.}. Shingles broke out in {one|A shingles, n, of=6, @Mukherjee et al.}.

A year of any one costs over 30,000 dollars.
=== own-biomarker-disc-h5 | article | prospective cohort
Discussion: CXCL4, skin and lung

The main finding of this cohort, {142|S enrolled} patients with SSc and {40|S enrolled, g=healthy controls} healthy controls, is that CXCL4 does not do what it was thought to do. At first, median levels were 31 and 12 ng/mL (P<0.001). But of the patients only {96|S analysed} could be re-examined after {three|W year, assess} years, and in these neither CXCL4 nor mRSS ({8|M score, median, t=baseline} at first, {8|M score, median, t=P3Y, dir=stable} then) had moved.

Women accounted for {86%|X fp, of=142} of the patients and {85%|X fp, g=healthy controls, of=40} of the controls. Diffuse disease, found in {fifty-one|T diffuse, n, of=142}, went with higher levels; limited disease, found in the other {ninety-one|T limited, n, of=142}, with lower.

What did others see? In Achebe et al., {77|S enrolled, @Achebe et al.} patients, those who progressed had 44 ng/mL. Sundqvist et al., whose {203|S enrolled, @Sundqvist et al.} patients came from 2 hospitals and were followed for {6.6|W year, follow, mean, @Sundqvist et al.} years in the mean, had levels of 18 in limited ({139|T limited, n, of=203, @Sundqvist et al.}) and of 19 in diffuse disease ({64|T diffuse, n, of=203, @Sundqvist et al.}), and a mean mRSS of {7.7|M score, mean, @Sundqvist et al.}.

Kits differ by up to 30%, and samples were frozen for 2 to 9 years.
=== radio-roundup-h5 | news | broadcast script
Science hour: two small trials in a rare disease

ANNOUNCER: Scleroderma turns skin to leather. Perhaps 2.5 million people worldwide have it.

First to Graz, where Dr Falkenrath has tested a malaria drug's cousin. Thirty-odd volunteers? "{Thirty-six|S randomised, @Dr Falkenrath}, to be exact. {Eighteen|S randomised, g=active capsules, @Dr Falkenrath} were given active capsules by lot, {eighteen|S randomised, g=starch, @Dr Falkenrath} starch." For {half a year|W month, treat, v=6, @Dr Falkenrath}. And the skin? "{Four|M change, v=-4, g=active capsules, dir=improved, @Dr Falkenrath} points off the Rodnan score with the active capsules, {two|M change, v=-2, g=starch, dir=improved, @Dr Falkenrath} with starch." Not more than chance can do, then? "No. {Not significant|M difference, nov, g=active capsules, c=starch, dir=stable, sig=0, @Dr Falkenrath}." {Three|A stomach cramp, n, g=active capsules, of=18, @Dr Falkenrath} people on the capsules had stomach cramps.

To Benin City now. There Dr Osagie has followed {58|S enrolled, @Dr Osagie} patients, all but {six|X m, of=58, @Dr Osagie} of them women, {39|T diffuse, n, of=58, @Dr Osagie} with the diffuse and {19|T limited, n, of=58, @Dr Osagie} with the limited form. After {two|W year, follow, @Dr Osagie} years of follow-up {eleven|A death, n, of=58, @Dr Osagie} had died. "We have one dialysis unit for 4 million people," she says.

Next week: why 60 is the new 40.
=== own-pilot-metformin-h5 | article | open-label pilot trial
Metformin pilot: summary of findings and comparison with the literature

Feasibility was the aim, and feasible it was. {Nineteen|S screened} were screened, {14|S enrolled} entered, {13|S completed} finished; {one|S withdrawn} was lost to a job abroad. {Eleven|X f, of=14} were women. From a mean of {15.4|M score, mean, t=baseline} (95% CI {11.2|cl} to {19.6|ch}) the mRSS dwindled to {12.0|M score, mean, t=P20W, dir=improved, sig=1} (95% CI {8.1|cl} to {15.9|ch}; P {0.03|p}) at {20|W week, assess} weeks. Loose stools were admitted to by {nine|A loose stools, n, of=14}; lactic acidosis, {none|A lactic acidosis, absent}.

Karlsson-Obi et al. used a database: {71|S enrolled, g=metformin, @Karlsson-Obi et al.} diabetics with SSc on metformin, {58|S enrolled, g=other drugs, @Karlsson-Obi et al.} on other drugs. Their end-of-study scores, {5.9|M score, g=metformin, c=other drugs, sig=0, #k, @Karlsson-Obi et al.} and {7.1|M score, g=other drugs, @Karlsson-Obi et al.}, did not differ (p={0.22|p#k}). In the animal-and-man study of Duarte-Pinho et al., {four|S treated, @Duarte-Pinho et al.} patients had it: {improvement in mRSS|M change, nov, dir=improved, @Duarte-Pinho et al.}, no measure of spread given.

HbA1c of ours, 36 mmol/mol, remained so. Dosage was 2 g in 10 and 1 g in 4.
=== own-brodal-like-disc-h5 | article | randomised trial
Discussion: blocking the IL-17 receptor in moderate to severe disease

The chief result of this double-blind trial, in which {78|S randomised} patients took part and {71|S completed} stayed for all of the {40|W week, treat} weeks, is easily told. Of the two least squares means for the change in mRSS, −{10.3|M change, ls_mean, v=-10.3, t=P20W, g=bimekizumab, dir=improved} belongs to bimekizumab and −{3.0|M change, ls_mean, v=-3.0, t=P20W, g=placebo, dir=improved} to placebo (week {20|W week, assess}); hence a gain of {7.3|M difference, ls_mean, v=-7.3, t=P20W, g=bimekizumab, c=placebo, dir=improved, sig=1} points, 95% CI {3.1|cl, v=-11.5} to {11.5|ch, v=-3.1}. That women made up {79%|X fp, g=bimekizumab, of=39} of the former ({n=39|S randomised, g=bimekizumab}) and {90%|X fp, g=placebo, of=39} of the latter ({n=39|S randomised, g=placebo}) will hardly explain it.

Not everything went smoothly. Candida was found in the mouth of {twelve|A oral candidiasis, n, g=bimekizumab, of=39} bimekizumab patients, against {one|A oral candidiasis, n, g=placebo, of=39}. Suicidal thoughts, the bugbear of the class, {were not reported|A suicidal thoughts, absent}. {One|A death, n, g=placebo, of=39} placebo patient died.

Earlier attempts with related antibodies came to less. Kessington et al. stopped recruiting after {nine|S enrolled, @Kessington et al.} of a planned 60; they {all|T diffuse, all, @Kessington et al.} had diffuse skin. HALCYON fell short of significance at week {28|W week, assess, @HALCYON}: {24%|M responders, t=P28W, g=secukinumab, c=placebo, dir=improved, sig=0, #h, @HALCYON} of the secukinumab arm ({n=50|S enrolled, g=secukinumab, @HALCYON}) and {16%|M responders, t=P28W, g=placebo, dir=improved, @HALCYON} of the placebo arm ({n=50|S enrolled, g=placebo, @HALCYON}) had lost 20% of their score (p={0.32|p#h}). Ruotolo et al. found IL-17A raised in the serum of {64|S enrolled, @Ruotolo et al.} patients, at 14 pg/mL, but so did they in {30|S enrolled, g=healthy controls, @Ruotolo et al.} healthy controls (11 pg/mL).

Our patients were young (43 years) and their disease short (21 months), which limits what may be said of others.
=== narr-cyc-hsct-five-h5 | abstract | narrative review
From pulse to transplant: five steps

Step one: the pulse. Oakeshott 2001 treated {31|S treated, @Oakeshott 2001} inpatients with cyclophosphamide 1 g a month. Their mean mRSS, {25|M score, mean, t=baseline, @Oakeshott 2001} at the start, was {21|M score, mean, t=P6M, dir=improved, @Oakeshott 2001} at {six|W month, assess, @Oakeshott 2001} and {19|M score, mean, t=P12M, dir=improved, sig=1, @Oakeshott 2001} at {twelve|W month, assess, @Oakeshott 2001} months (last v first: {p<0.05|p}). Cystitis in {four|A cystitis, n, of=31, @Oakeshott 2001}.

Step two: mobilisation alone. Vanhoutte 2006 had {five|S treated, @Vanhoutte 2006} patients, no more, mobilised with cyclophosphamide and G-CSF; they felt better for a while. Capillary leak complicated {one|A capillary leak, n, of=5, @Vanhoutte 2006}.

Step three: the graft, without radiation. Iliescu 2011 did it in {26|S treated, @Iliescu 2011}, {19|X f, of=26, @Iliescu 2011} women and {7|X m, of=26, @Iliescu 2011} men, of whom {23|T diffuse, n, of=26, @Iliescu 2011} diffuse. With {three|A treatment-related death, n, of=26, rel=1, @Iliescu 2011} treatment-related deaths early on, and a median mRSS that halved ({30|M score, median, t=baseline, @Iliescu 2011} to {15|M score, median, t=P1Y, dir=improved, @Iliescu 2011}) within {one|W year, assess, @Iliescu 2011} year, the balance was judged positive.

Step four: with radiation. Ramaswamy 2016, {34|S treated, @Ramaswamy 2016} patients, {8|W year, follow, @Ramaswamy 2016} years of follow-up. Myelodysplasia in {two|A myelodysplasia, n, of=34, @Ramaswamy 2016}, cataract in {five|A cataract, n, of=34, @Ramaswamy 2016}.

Step five: the comparison. TORCH randomised {75|S randomised, @TORCH}. At {54|W month, assess, @TORCH} months global rank scores favoured the graft in 1,404 of 2,100 paired comparisons (67% v 33%, p=0.01). Of its {36|S randomised, g=transplant, @TORCH} transplant assignees {two|A transplant-related death, n, g=transplant, of=36, rel=1, @TORCH} died of the procedure; skin at month {54|W month, assess, @TORCH} was {softer|M difference, nov, t=P54M, g=transplant, c=cyclophosphamide, dir=improved, sig=1, @TORCH} by mRSS than in the {39|S randomised, g=cyclophosphamide, @TORCH} cyclophosphamide assignees ({P = 0.004|p}).
=== vaccine-covid-roundup-h5 | news | conference round-up
Round-up: viruses, vaccines and scleroderma

Is it safe to be vaccinated with scleroderma? The clearest answer came from VAX-SSc, a survey of {1,877|S enrolled, @VAX-SSc} people (women {1,633|X f, of=1877, @VAX-SSc}, men {244|X m, of=1877, @VAX-SSc}), most of them with limited disease ({62%|T limited, pct, of=1877, @VAX-SSc}; the rest diffuse, {38%|T diffuse, pct, of=1877, @VAX-SSc}). Sore arms ({54%|A sore arm, pct, of=1877, @VAX-SSc}) and fatigue ({40%|A fatigue, pct, of=1877, @VAX-SSc}) followed the injection, and a flare was feared more often than it came: {3.1%|A flare, pct, of=1877, @VAX-SSc}. {No one|A death, absent, @VAX-SSc} died within {28|W day, follow, @VAX-SSc} days of follow-up.

Antibodies are another thing. When Hrabovsky et al. bled {92|S enrolled, @Hrabovsky et al.} vaccinees at {6|W week, assess, @Hrabovsky et al.} weeks, those on mycophenolate had half the titre (410 v 830 BAU/mL), and those on rituximab a tenth. Rituximab was being given to {24|S treated, g=rituximab, @Hrabovsky et al.}, mycophenolate to {31|S treated, g=mycophenolate, @Hrabovsky et al.}.

What of the infection itself? In a series from Enugu, the {seventeen|S enrolled, @Ikwuemesi et al.} patients of Ikwuemesi et al. had caught it before vaccines came. {Two|A death, n, of=17, @Ikwuemesi et al.} died. In the survivors, whose mRSS had been {13.4|M score, mean, t=baseline, @Ikwuemesi et al.} on average before the illness, it was {13.9|M score, mean, t=P4M, dir=stable, @Ikwuemesi et al.} when measured {four|W month, assess, @Ikwuemesi et al.} months after, "which is to say, the same".

The chair, summing up, noted that boosters are now due every 12 months above the age of 60.
=== own-acr-extension-disc-h5 | article | open-label extension
DISCUSSION of the extension study

In ALTAMIRA, as may be remembered, {118|S randomised, @ALTAMIRA} people with {early diffuse|T diffuse, all, @ALTAMIRA} SSc had been randomised, {59|S randomised, g=guselkumab, @ALTAMIRA; S randomised, g=placebo, @ALTAMIRA} to each arm; at the end of its {52|W week, treat, @ALTAMIRA} weeks mRSS was {6.4|M change, v=-6.4, t=P52W, g=guselkumab, dir=improved, @ALTAMIRA} points down with guselkumab and {5.2|M change, v=-5.2, t=P52W, g=placebo, dir=improved, @ALTAMIRA} with placebo. {No significant difference|M difference, nov, t=P52W, g=guselkumab, c=placebo, dir=stable, sig=0, @ALTAMIRA}, therefore.

{Eighty-four|S enrolled} of them entered the extension, all now on guselkumab: {45|S enrolled, g=continuous} who continued, {39|S enrolled, g=switched} who switched from placebo. At week {104|W week, assess} {69|S completed} were still with us. The switched group went on improving, its mRSS passing from a mean of {16.8|M score, mean, t=baseline, g=switched} at entry into the extension to one of {11.5|M score, mean, t=P104W, g=switched, dir=improved}; the continuous group, from {15.2|M score, mean, t=baseline, g=continuous} to {11.1|M score, mean, t=P104W, g=continuous, dir=improved}. Adverse events numbered {212|A any adverse event, events}, serious ones {17|A serious adverse event, events, ser=1}. Because of adverse events {six|A discontinuation due to adverse event, n, of=84} people discontinued.

This long-term gain without a control should not be over-interpreted, all the less so as Eriksdotter et al. saw the like ({8.0|M change, v=-8.0, t=P2Y, dir=improved, @Eriksdotter et al.} points of mRSS lost at {2|W year, assess, @Eriksdotter et al.} years) in {133|S enrolled, @Eriksdotter et al.} patients given whatever their physicians thought fit. Of note, FVC fell by 1.9% per year, just as natural history would have it (1 to 2%).
=== narr-womens-health-h5 | abstract | narrative review
Pregnancy and the hardened skin

It is often asked whether pregnancy worsens scleroderma. Battistoni et al. gave a first answer from 25 centres. {Ninety-nine|S enrolled, @Battistoni et al.; X f, of=99, @Battistoni et al.} women (age 32 on average; disease duration 60 months; {60|T limited, n, of=99, @Battistoni et al.} limited, {32|T diffuse, n, of=99, @Battistoni et al.} diffuse) carried 109 pregnancies. Most of them felt no worse afterwards. Preterm births: 25%.

A second came from Finland. Heikkilä-Osman et al. matched {48|S enrolled, @Heikkilä-Osman et al.} mothers-to-be with {47|S enrolled, g=nulliparous, @Heikkilä-Osman et al.} nulliparous patients. With mRSS at {6|M score, median, t=baseline, @Heikkilä-Osman et al.} to begin with and {6|M score, median, t=P24M, dir=stable, @Heikkilä-Osman et al.} at {24|W month, assess, @Heikkilä-Osman et al.} months in the mothers (medians), at {6|M score, median, t=baseline, g=nulliparous, @Heikkilä-Osman et al.} and {5|M score, median, t=P24M, g=nulliparous, dir=improved, @Heikkilä-Osman et al.} in the nulliparous, no case can be made against pregnancy.

IMPRINT, the only trial, allotted aspirin or placebo to {36|S randomised, @IMPRINT} pregnant patients, {18|S randomised, g=aspirin, @IMPRINT; S randomised, g=placebo, @IMPRINT} each, from week 12 of gestation. Pre-eclampsia: {2|A pre-eclampsia, n, g=aspirin, of=18, @IMPRINT} on aspirin and {5|A pre-eclampsia, n, g=placebo, of=18, @IMPRINT} on placebo. Bleeding: {4|A bleeding, n, g=aspirin, of=18, @IMPRINT} and {3|A bleeding, n, g=placebo, of=18, @IMPRINT}. {No maternal deaths|A maternal death, absent, @IMPRINT}. The skin score was not taken.

Renal crisis occurs in about 2% of pregnancies and warrants an ACE inhibitor despite the risk to the child.
=== own-ivig-small-disc-h5 | article | retrospective cohort
Discussion: subcutaneous immunoglobulin in refractory disease

Retrospective and small as it is ({16|S treated} patients treated, {13|X f, of=16} female and {3|X m, of=16} male; {10|T diffuse, n, of=16} diffuse, {4|T limited, n, of=16} limited, {2|T overlap, n, of=16} overlap), the present series allows of three statements.

First, immunoglobulin softens skin, or else skin softens of its own accord: mRSS {21.3|M score, mean, t=baseline} ± {9.8|sd} before, {14.2|M score, mean, t=P6M, dir=improved, sig=1} ± {8.8|sd} at {6|W month, assess} months (means; P = {0.001|p}). Chevrolet et al. found a decrease of {35%|M percent_change, v=-35, t=P1Y, dir=improved, @Chevrolet et al.} in {52|S enrolled, @Chevrolet et al.} patients at {1|W year, assess, @Chevrolet et al.} year, Banerji et al. one of {8|M change, v=-8, dir=improved, @Banerji et al.} points in {15|S treated, @Banerji et al.} treated for an average of {2.3|W year, treat, mean, @Banerji et al.} years. Second, steroids can be spared (from 12 to 5 mg of prednisone). Third, there is a price: headache in {six|A headache, n, of=16}, thrombosis in {one|A thrombosis, n, of=16}; {four|S withdrawn} stopped for want of effect. Thromboses are also on record in Banerji et al. ({two|A thrombosis, n, of=15, @Banerji et al.} people), while Chevrolet et al. report {none|A thrombosis, absent, @Chevrolet et al.}.

Whether 2 g/kg is needed, where 1 g/kg might do, and how to pay some 5,000 euros a month, are open questions. IgG troughs were 14 to 19 g/L.
=== meta-stem-cells-passage-h5 | abstract | systematic review
Mesenchymal cells for scleroderma: results of a systematic review

Search and selection. From {2,407|S identified, u=records} citations, once 611 duplicates had been thrown out, {1,796|S screened, u=records} titles were screened; {nine|S enrolled, u=studies} studies, with {188|S enrolled} patients, were left.

Skin. The pooled mean mRSS fell by {7.1|M change, mean, v=-7.1, t=P6M, dir=improved, sig=1} (95% CI {4.8|cl, v=-9.4} to {9.4|ch, v=-4.8}; p{<0.001|p}) at {6|W month, assess} months. Heterogeneity was 64%. Gustavsson 2015, with {11|S enrolled, @Gustavsson 2015} patients, found the least: {2.3|M change, v=-2.3, t=P6M, dir=improved, @Gustavsson 2015} at {6|W month, assess, @Gustavsson 2015} months. Amoah 2018, with {27|S enrolled, @Amoah 2018}, found the most: {12.8|M change, v=-12.8, t=P6M, dir=improved, @Amoah 2018}, at {6|W month, assess, @Amoah 2018} months again.

Hands. Pain lessened in six of seven studies. In Pires 2020 ({20|S enrolled, @Pires 2020} patients, {17|X f, of=20, @Pires 2020} of them women), mouth opening gained 3 mm as well.

Safety. Fever was the commonest event ({9%|A fever, pct} of patients); {two|A death, n, of=188} patients died. Wen 2022, by far the largest study ({61|S enrolled, @Wen 2022}), saw respiratory infection in {ten|A respiratory infection, n, of=61, @Wen 2022}, diarrhoea in {four|A diarrhoea, n, of=61, @Wen 2022} and {no thrombosis|A thrombosis, absent, @Wen 2022}.

Certainty. Very low. Cell doses spanned 0.2 to 4 million per kg, publication years 2011 to 2023.
=== narr-calcinosis-h5 | abstract | narrative review
Calcinosis: a stone in the shoe

A quarter of patients, roughly, carry calcium in their skin, and there is no accepted remedy. Thiosulfate was injected by Steyn-Moreno et al. into the deposits of {28|S treated, @Steyn-Moreno et al.} patients once a month. {Pain on injection|A pain on injection, named, @Steyn-Moreno et al.} was brief; cellulitis followed in {three|A cellulitis, n, of=28, @Steyn-Moreno et al.}. By month {four|W month, assess, @Steyn-Moreno et al.} deposits were 40% smaller, as judged on plain films.

Minocycline did less. In an uncontrolled study, {nine|S treated, @Fukuhara et al.} Japanese patients of Fukuhara et al., {limited|T limited, all, @Fukuhara et al.} cases one and all, were given 50 mg a day for a mean of {3.5|W year, treat, mean, @Fukuhara et al.} years; the stones turned blue, a discoloration seen in {five|A blue discoloration, n, of=9, @Fukuhara et al.}. Eight improved.

Then came a comparison. From a Swedish register Almgren et al. took {67|S treated, g=bisphosphonate, @Almgren et al.} patients treated with a bisphosphonate and {134|S enrolled, g=no bisphosphonate, @Almgren et al.} with no bisphosphonate. After {five|W year, follow, @Almgren et al.} years of follow-up X-rays told no difference (odds ratio 1.1; 0.6 to 2.0). The mRSS, of interest to few in such patients, was {5.2|M score, g=bisphosphonate, @Almgren et al.} in the former and {5.0|M score, g=no bisphosphonate, @Almgren et al.} in the latter. Jaw necrosis occurred in {one|A jaw necrosis, n, g=bisphosphonate, of=67, @Almgren et al.} patient on a bisphosphonate.

Surgery is best done by those who do more than 10 hands a year.
=== own-tofa-vs-mtx-letter-h5 | abstract | letter
Reply to the authors of "Tofacitinib versus methotrexate: doubts"

We thank our correspondents for their questions. Yes, patients were randomised by computer: {24|S randomised, g=tofacitinib} to tofacitinib, {25|S randomised, g=methotrexate} to methotrexate. Yes, {five|S withdrawn, g=methotrexate} of the latter withdrew, as did {one|S withdrawn, g=tofacitinib} of the former. And no, the difference in mRSS at week {12|W week, assess} was not due to a single outlier; with or without him it comes to {4.0|M difference, v=-4.0, t=P12W, g=tofacitinib, c=methotrexate, dir=improved, sig=1} points in favour of tofacitinib (p {0.01|p}). As for their remark that we left out men: we had {six|X m, of=49} of them among {49|S randomised; X of} patients.

They cite Carvajal-Ito et al. against us, a series of {41|S enrolled, @Carvajal-Ito et al.} in which {five|A herpes zoster, n, of=41, @Carvajal-Ito et al.} had herpes zoster. In ours {two|A herpes zoster, n, g=tofacitinib, of=24} of those on tofacitinib had it, neither of them badly. They might also have cited in our favour Wiśniewska et al.: {12|S treated, @Wiśniewska et al.} patients, all {diffuse|T diffuse, all, @Wiśniewska et al.}, treated with tofacitinib for {24|W week, treat, @Wiśniewska et al.} weeks, and a median mRSS of {28|M score, median, t=baseline, @Wiśniewska et al.} turning into one of {18|M score, median, dir=improved, @Wiśniewska et al.}.

We agree that JAK inhibitors are costly (about 900 euros a month) and that those above 65 should be spared them.
=== narr-men-lung-tx-h5 | abstract | narrative review
Lung transplantation for scleroderma: no longer taboo

Reflux was the reason for turning patients away. Was it a good reason? Castellanos-Reid et al. compared {35|S treated, @Castellanos-Reid et al.} recipients with SSc to {264|S treated, g=other fibrosis, @Castellanos-Reid et al.} with other fibrosis. Bronchiolitis was no more frequent (hazard ratio 0.9). Over {one|W year, follow, @Castellanos-Reid et al.} year of follow-up {four|A death, n, of=35, @Castellanos-Reid et al.} of the former and {31|A death, n, g=other fibrosis, of=264, @Castellanos-Reid et al.} of the latter died.

The Korean experience is smaller but told in more detail. Oh and colleagues operated on {fourteen|S treated, @Oh and colleagues}, {eleven|X f, of=14, @Oh and colleagues} women and {three|X m, of=14, @Oh and colleagues} men; {nine|T diffuse, n, of=14, @Oh and colleagues} had diffuse, {five|T limited, n, of=14, @Oh and colleagues} limited disease. Acute rejection of grade A2 or above befell {six|A acute rejection of grade A2 or above, n, of=14, @Oh and colleagues}. What is new is their finding about the skin: on tacrolimus and mycophenolate, the mean mRSS went from {11.5|M score, mean, t=baseline, @Oh and colleagues} to {7.9|M score, mean, t=P1Y, dir=improved, sig=1, @Oh and colleagues} at {one|W year, assess, @Oh and colleagues} year (p={0.02|p}).

Jaworska et al. simply asked. {Twenty-two|S enrolled, @Jaworska et al.} recipients rated their lives at 71 on a scale of 100; {87|S enrolled, g=waiting list, @Jaworska et al.} on the waiting list, at 38. Men were few: {six|X m, of=22, @Jaworska et al.} of the recipients.

Five-year survival after transplantation is 55 to 60% for all diagnoses taken together.
=== own-pirf-titr-disc-h5 | article | randomised trial
Discussion: slow or fast titration of treprostinil in SSc

Our comparison concerned speed, not efficacy. Participants who raised their dose every 3 days (fast; {n = 22|S randomised, g=fast}) and those who did so every 7 (slow; {n = 23|S randomised, g=slow}) reached much the same dose, 3.4 and 3.2 mg a day. What set them apart was what they went through: jaw pain in {17|A jaw pain, n, g=fast, of=22} and {11|A jaw pain, n, g=slow, of=23}, diarrhoea in {14|A diarrhoea, n, g=fast, of=22} and {8|A diarrhoea, n, g=slow, of=23}, and stopping the drug for such reasons in {six|A discontinuation due to adverse event, n, g=fast, of=22} and {one|A discontinuation due to adverse event, n, g=slow, of=23}, fast before slow in each case. The sexes ({five|X m, of=45} men among {45|S randomised; X of}) did not differ in this.

With regard to skin, a bystander in this trial, mRSS at week {16|W week, assess} was {7.9|M score, mean, t=P16W, g=fast} ± {5.1|sd} and {8.4|M score, mean, t=P16W, g=slow} ± {6.0|sd} (means).

Three earlier papers bear on the subject. Bergamaschi et al. took {61|S randomised, @Bergamaschi et al.} people at 14 centres and needed {20|W week, assess, @Bergamaschi et al.} weeks to show that ulcers heal no faster on oral treprostinil than on placebo. Nkemelu et al. infused it under the skin of {eight|S treated, @Nkemelu et al.}; {site pain|A site pain, named, @Nkemelu et al.} was universal. Stoddart et al. withdrew it, and of {51|S enrolled, @Stoddart et al.} patients so treated {two|A death, n, of=51, @Stoddart et al.} died within {one|W year, follow, @Stoddart et al.} year of follow-up.

Flow was measured by laser, in 2 fingers, at 23 °C.
=== narr-sine-vedoss-h5 | abstract | narrative review
Scleroderma without sclerosis: the forgotten subsets

What is scleroderma without hard skin? Kowalewska et al. counted {108|T sine, n, of=1417, @Kowalewska et al.} such cases ({7.6%|T sine, pct, of=1417, @Kowalewska et al.}) among {1,417|S enrolled, @Kowalewska et al.; T sine, of, @Kowalewska et al.} Poles and Lithuanians; limited disease made up {63.0%|T limited, pct, of=1417, @Kowalewska et al.}, diffuse {29.4%|T diffuse, pct, of=1417, @Kowalewska et al.}. In Ferrandiz 2013 the share of sine was smaller, {4%|T sine, pct, of=680, @Ferrandiz 2013} of {680|S enrolled, @Ferrandiz 2013; T sine, of, @Ferrandiz 2013}, among whom {591|X f, of=680, @Ferrandiz 2013} were women. Both papers agree that the lungs are affected no less often than in limited disease (41 to 46%).

Sine is defined by an mRSS of 0, so nothing is to be learned from it; yet skin may come later. Of the {39|S enrolled, @Bose-Mitchell et al.} patients with {sine|T sine, all, @Bose-Mitchell et al.} scleroderma whom Bose-Mitchell et al. followed for {6|W year, follow, median, @Bose-Mitchell et al.} years (median), 7 had hard fingers at the end.

At the other border stands very early disease. Takamatsu et al. enrolled {55|S enrolled, @Takamatsu et al.} people meeting the {VEDOSS|T early, all, @Takamatsu et al.} criteria, {52|X f, of=55, @Takamatsu et al.} of them female. At {2|W year, assess, @Takamatsu et al.} years 21 had puffy fingers no more but sclerodactyly, the mRSS being {3|M score, median, t=P2Y, dir=worsened, @Takamatsu et al.} in the median, where it had been {0|M score, median, t=baseline, @Takamatsu et al.}. Of the drugs given, aspirin was stopped by {four|A gastric bleeding, n, of=55, @Takamatsu et al.; A discontinuation due to adverse event, n, of=55, @Takamatsu et al.} for gastric bleeding.

Nailfold capillaries, read at 200 times magnification, predict all of this better than we do.
=== own-hyaluronidase-disc-h5 | article | split-body trial
Discussion

Microstomia limits eating, speech and dental care in at least half of our patients. The {20|S treated; X f, of=20} women treated here ({14|T diffuse, n, of=20} diffuse, {6|T limited, n, of=20} limited) had one half of the mouth injected with hyaluronidase, 150 units, and the other left alone. {Four|W week, assess} weeks later the gape had widened by 6.2 mm (SD 2.9, p<0.001). Skin of the chin softened on the side injected, by one grade of the local score; for the full mRSS, taken again at {4|W week, assess} weeks, we had no such hope, nor any such finding: {16.0|M score, mean, t=baseline} and {15.8|M score, mean, t=P4W, dir=stable} (means). Swelling lasting a day was the rule ({18|A swelling, n, of=20}), bruises the exception ({3|A bruise, n, of=20}).

Fat has been tried for the same purpose. In Malinowska 2017 {nineteen|S treated, @Malinowska 2017} patients, one of them a {man|X m, v=1, of=19, @Malinowska 2017}, gained 5 mm at {6|W month, assess, @Malinowska 2017} months; {nobody|A infection, absent, @Malinowska 2017} had an infection. Ortega-Lindh et al. compared fat ({15|S randomised, g=fat, @Ortega-Lindh et al.}) with platelet-rich plasma ({15|S randomised, g=platelet-rich plasma, @Ortega-Lindh et al.}) after randomising {30|S randomised, @Ortega-Lindh et al.}, and found fat ahead at {3|W month, assess, @Ortega-Lindh et al.} months, behind at {12|W month, assess, @Ortega-Lindh et al.}. Fat necrosis was palpated in {2|A fat necrosis, n, g=fat, of=15, @Ortega-Lindh et al.}.

We measured between incisors, they between lips, so that millimetres cannot be compared across studies. Nor should it be forgotten that 7 of ours exercised.
=== narr-ttp-registry-h5 | abstract | narrative review
Registries of SSc on three continents

Registries tell who the patients are, and sometimes what becomes of them.

DESSCRIBE (Spain and Chile) holds {3,051|S enrolled, @DESSCRIBE} persons. Women, {87.9%|X fp, of=3051, @DESSCRIBE}; limited disease, {1,812|T limited, n, of=3051, @DESSCRIBE}; diffuse, {803|T diffuse, n, of=3051, @DESSCRIBE}; overlap, {228|T overlap, n, of=3051, @DESSCRIBE}; sine, {208|T sine, n, of=3051, @DESSCRIBE}. By the last census {540|A death, n, of=3051, @DESSCRIBE} had died ({17.7%|A death, pct, of=3051, @DESSCRIBE}), the heart being responsible for {119|A heart, n, of=540, sev=fatal, @DESSCRIBE} of the {540|A death, n, of=3051, @DESSCRIBE; A heart, of, sev=fatal, @DESSCRIBE} and infection for {71|A infection, n, of=540, sev=fatal, @DESSCRIBE}.

The Kanto registry is confined to {diffuse|T diffuse, all, @the Kanto registry} disease of less than 5 years: {265|S enrolled, @the Kanto registry} patients. Their mRSS, {17.4|M score, mean, t=baseline, @the Kanto registry} ± {8.6|sd} on entering (mean), was down at {14.0|M score, mean, t=P2Y, dir=improved, @the Kanto registry} ± {8.3|sd} after {two|W year, assess, @the Kanto registry} years and {11.8|M score, mean, t=P5Y, dir=improved, @the Kanto registry} ± {7.9|sd} after {five|W year, assess, @the Kanto registry}. Nearly every one of them (94%) had had steroids, and 31% cyclophosphamide.

Moroni-Akhtar et al. have set up something like it in Karachi and Multan. So far {118|S enrolled, @Moroni-Akhtar et al.} have been registered, with a female-to-male ratio of {7.4|X ratio, of=118, @Moroni-Akhtar et al.}; {seventy|T diffuse, n, of=118, @Moroni-Akhtar et al.} are diffuse. They come to hospital 38 months after the first Raynaud attack. Those who came back after {one|W year, assess, @Moroni-Akhtar et al.} year, {81|S analysed, @Moroni-Akhtar et al.} in number, showed {no change|M change, nov, t=P1Y, dir=stable, @Moroni-Akhtar et al.} in mRSS.

None of the three has a budget beyond 2027.
=== own-abstract-meeting-h5 | abstract | randomised trial
EFFECT OF AN ORAL PROSTACYCLIN ANALOGUE ON SKIN: OUR DATA AND THE LITERATURE (meeting abstract)

Background. Two papers disagree. Fairbairn et al. (beraprost, {n=42|S enrolled, @Fairbairn et al.}) found the mRSS {improved|M change, nov, t=P24W, dir=improved, sig=1, @Fairbairn et al.} at {24|W week, assess, @Fairbairn et al.} weeks ({p<0.05|p}); Okello-Strand et al. (beraprost, {n=29|S enrolled, @Okello-Strand et al.}) found it {unchanged|M change, nov, t=P24W, dir=stable, @Okello-Strand et al.} at {24|W week, assess, @Okello-Strand et al.} weeks.
Methods. Double-blind, 1:1:1, SSc of any subtype, mRSS ≥10, ulcers in the past year. Analysis of covariance.
Results. {87|S randomised} randomised: 60 µg {29|S randomised, g=60 µg}, 120 µg {30|S randomised, g=120 µg}, placebo {28|S randomised, g=placebo}. Female {76|X f, of=87}. dcSSc {40|T diffuse, n, of=87}, lcSSc {47|T limited, n, of=87}. Adjusted mean change in mRSS at {24|W week, assess} weeks (SE): 60 µg −{1.9|M change, ls_mean, v=-1.9, t=P24W, g=60 µg, c=placebo, dir=improved, sig=0} ({0.8|se}), P={0.64|p} v placebo; 120 µg −{3.6|M change, ls_mean, v=-3.6, t=P24W, g=120 µg, c=placebo, dir=improved, sig=1} ({0.8|se}), P={0.04|p} v placebo; placebo −{1.4|M change, ls_mean, v=-1.4, t=P24W, g=placebo, dir=improved} ({0.8|se}). New ulcers per patient: 1.1, 0.9, 1.2. Flushing: {6|A flushing, n, g=60 µg, of=29}, {15|A flushing, n, g=120 µg, of=30}, {2|A flushing, n, g=placebo, of=28}. Syncope: {0|A syncope, absent, g=60 µg}, {2|A syncope, n, g=120 µg, of=30}, {0|A syncope, absent, g=placebo}.
Conclusion. The higher dose may explain the disagreement: 120 µg was used by the former group, 60 µg by the latter.
=== narr-depr-rituximab-h5 | abstract | narrative review
Rituximab: ten years in four papers

It began with case reports. Halloway-Pinto 2010 describes {one|S treated, @Halloway-Pinto 2010} patient, a {woman|X f, v=1, @Halloway-Pinto 2010} of 38, whose mRSS fell from {34|M score, t=baseline, @Halloway-Pinto 2010} to {20|M score, t=P6M, dir=improved, @Halloway-Pinto 2010} in {six|W month, assess, @Halloway-Pinto 2010} months.

Next, cohorts. That of Grünewald et al. gathered {163|S treated, @Grünewald et al.} patients treated at 31 hospitals, {51.5%|T diffuse, pct, of=163, @Grünewald et al.} of them with diffuse disease. In those whose mRSS was known both before and after, it decreased by {26.4%|M percent_change, v=-26.4, t=P7M, dir=improved, @Grünewald et al.} ({n = 97|n; S analysed, @Grünewald et al.}), the second visit falling {seven|W month, assess, @Grünewald et al.} months after the first. Serious infections: {twelve|A serious infection, n, of=163, ser=1, @Grünewald et al.} patients.

Thirdly, trials. RELISH had {32|S randomised, @RELISH} subjects, evenly distributed over rituximab ({16|S randomised, g=rituximab, @RELISH}) and cyclophosphamide ({16|S randomised, g=cyclophosphamide, @RELISH}). {Two|S withdrawn, g=cyclophosphamide, @RELISH} withdrew from cyclophosphamide. Month {12|W month, assess, @RELISH} gave an mRSS difference of {2.3|M difference, v=-2.3, t=P12M, g=rituximab, c=cyclophosphamide, dir=improved, sig=0, @RELISH} points in favour of rituximab, 95% CI {−1.9|cl, v=-6.5} to {6.5|ch, v=1.9}. Leucopenia was confined to cyclophosphamide ({5|A leucopenia, n, g=cyclophosphamide, of=16, @RELISH}).

Lastly, doubts. Sarkisian et al. compared {88|S treated, g=rituximab, @Sarkisian et al.} users with {176|S enrolled, g=non-users, @Sarkisian et al.} non-users, matched for age, and {could not separate|M difference, nov, t=P3Y, g=rituximab, c=non-users, dir=stable, @Sarkisian et al.} their mRSS at {three|W year, assess, @Sarkisian et al.} years.

CD19 counts below 5 per µL were the target throughout.
=== own-hand-fat-disc-h5 | article | randomised trial
Discussion of a sham-controlled trial of fat grafting

In this trial improvement was the rule, whatever had been injected. Cochin hand function got better by 11 points in the grafted ({n=24|S randomised, g=graft}) and 9 in the sham-treated ({n=23|S randomised, g=sham}) at {24|W week, assess} weeks, P=0.52; pain by 14 and 15 mm. {Forty-four|S completed} of the {47|S randomised} completed the trial. Nor was there {any difference|M difference, nov, t=P24W, g=graft, c=sham, dir=stable} in skin: hand score aside, which is not a recognised score, total mRSS was {12.1|M score, mean, t=P24W, g=graft} and {11.8|M score, mean, t=P24W, g=sham} (means).

The contrast with earlier work is striking. Delgado-Rask et al., without a control group, injected the hands of {33|S treated, @Delgado-Rask et al.} patients; {30|X f, of=33, @Delgado-Rask et al.} were women. Of complications, donor site pain ({12|A donor site pain, n, of=33, @Delgado-Rask et al.}) and cyst ({1|A cyst, n, of=33, @Delgado-Rask et al.}). Everyone improved, the more so the worse they had been. In Ihara 2019 the one hand of {eleven|S treated, @Ihara 2019} Japanese was injected and the other not; the difference after {8|W week, assess, @Ihara 2019} weeks was 7 points (p=0.03). {No adverse events|A any adverse event, absent, @Ihara 2019} are mentioned.

A sham is thus indispensable. Ours consisted of aspiration of 20 mL of fat and injection of Ringer solution, and it was taken for the real thing by 61% of those who got it. Bruising ({20|A bruising, n, g=graft, of=24} v {18|A bruising, n, g=sham, of=23}) gave no clue.
=== narr-ace-neuro-h5 | abstract | narrative review
Trigeminal neuropathy and other nerve troubles

Nerves are a neglected organ in scleroderma. Among the {210|S enrolled, @Feldkamp et al.} patients whom Feldkamp et al. had examined by a neurologist (men {23|X m, of=210, @Feldkamp et al.}, women {187|X f, of=210, @Feldkamp et al.}; diffuse {77|T diffuse, n, of=210, @Feldkamp et al.}, limited {133|T limited, n, of=210, @Feldkamp et al.}; mRSS {9.0|M score, mean, @Feldkamp et al.} ± {7.7|sd}, mean), neuropathy of some kind was found in 59, of the trigeminal in 8, of the median nerve in 34. It went with disease duration (OR 1.06 per year), not with age.

Treatment has been described once. Osorio-Lam et al. chose pregabalin for {eighteen|S treated, @Osorio-Lam et al.} sufferers. Pain relief of 30% was obtained by ten after {8|W week, assess, @Osorio-Lam et al.} weeks. Weight gain in {five|A weight gain, n, of=18, @Osorio-Lam et al.}, drowsiness in {seven|A drowsiness, n, of=18, @Osorio-Lam et al.} and falls in {two|A fall, n, of=18, @Osorio-Lam et al.} made 300 mg a day the ceiling. {Three|S withdrawn, @Osorio-Lam et al.} moved away before the end. As the patients of this series had {limited|T limited, all, @Osorio-Lam et al.} disease without exception, skin scores were not looked at.

Electromyography is abnormal in up to 40% of patients, most of whom feel nothing; carpal tunnel release was done in 6 of the first series.
=== roundup-company-h5 | news | market round-up
Pipeline watch: systemic sclerosis, third quarter

Shares of three biotechs moved this quarter on scleroderma data. 

Up: the maker of a CD19xCD3 antibody. In SKYLARK, a dose-finding study, {12|S treated, @SKYLARK} people with {diffuse|T diffuse, all, @SKYLARK} disease were treated, and the best skin result to date was announced: mean mRSS down {13.5|M change, mean, v=-13.5, t=P24W, dir=improved, @SKYLARK} points at week {24|W week, assess, @SKYLARK} from {28.9|M score, mean, t=baseline, @SKYLARK}. Grade 1 cytokine release syndrome occurred in {6|A cytokine release syndrome, n, of=12, grade=1, @SKYLARK}. {No deaths|A death, absent, @SKYLARK} and {no neurotoxicity|A neurotoxicity, absent, @SKYLARK} were seen.

Down: the maker of an oral integrin blocker. ORCHARD-2 missed its goal. {One hundred and fifty-one|S randomised, @ORCHARD-2} patients had been randomised across 12 countries, {76|S randomised, g=integrin blocker, @ORCHARD-2} to the blocker and {75|S randomised, g=placebo, @ORCHARD-2} to placebo, and by week {48|W week, assess, @ORCHARD-2} mRSS had changed by {−5.5|M change, t=P48W, g=integrin blocker, dir=improved, @ORCHARD-2} and {−5.1|M change, t=P48W, g=placebo, dir=improved, @ORCHARD-2}; the difference, {−0.4|M difference, t=P48W, g=integrin blocker, c=placebo, dir=improved, sig=0, @ORCHARD-2} (p={0.73|p}), speaks for itself. Nausea ({38%|A nausea, pct, g=integrin blocker, of=76, @ORCHARD-2} versus {12%|A nausea, pct, g=placebo, of=75, @ORCHARD-2}) did not help.

Sideways: the maker of a soluble guanylate cyclase stimulator, whose MERIDIAN enrolled its last patient, number {210|S enrolled, @MERIDIAN}, in August. Results are due in 18 months.

Analysts put the market at 1.8 billion dollars by 2030.
=== own-genecohort-disc-h5 | article | cohort study
Discussion: trajectories of skin in early diffuse disease

Three trajectories emerged. Of the {196|S enrolled} patients with {early diffuse|T diffuse, all} disease, half were improvers (mRSS {24|M score, mean, t=baseline, g=improvers} at first, {9|M score, mean, t=P3Y, g=improvers, dir=improved} after {three|W year, assess} years), a third persisters ({26|M score, mean, t=baseline, g=persisters} and {25|M score, mean, t=P3Y, g=persisters, dir=stable}, practically the same) and the rest late worseners ({14|M score, mean, t=baseline, g=late worseners} and {23|M score, mean, t=P3Y, g=late worseners, dir=worsened}), all figures being means. Deaths totalled {31|A death, n, of=196}; a follow-up of {7.2|W year, follow, median} years (median) makes this a fair estimate.

Compare Pinheiro-Wolff et al., who described but two trajectories in their {312|S enrolled, @Pinheiro-Wolff et al.} patients ({259|X f, of=312, @Pinheiro-Wolff et al.} women), perhaps because the mRSS was taken at {1|W year, assess, @Pinheiro-Wolff et al.} and {2|W year, assess, @Pinheiro-Wolff et al.} years only. Its mean was {19.3|M score, mean, t=P1Y, @Pinheiro-Wolff et al.} and {17.7|M score, mean, t=P2Y, dir=improved, @Pinheiro-Wolff et al.} respectively. Compare also Hasegawa-Lund et al., {58|S enrolled, @Hasegawa-Lund et al.} patients, {41|X f, of=58, @Hasegawa-Lund et al.} women, {17|X m, of=58, @Hasegawa-Lund et al.} men, whose mRSS had {worsened|M change, nov, t=P1Y, dir=worsened, @Hasegawa-Lund et al.} by the visit at {1|W year, assess, @Hasegawa-Lund et al.} year.

Our classes were found by a latent class model with 2 to 6 classes (BIC 4,211 for three). Entropy was 0.87. Treatment was not standardised: 55% had mycophenolate, 21% methotrexate, 9% rituximab, and it is here that the weakness of our cohort lies.
=== refnum-distract-a-h5 | abstract | narrative review
Nintedanib for the skin? Numbers with and without names

Several trials of nintedanib are known to every reader. The pivotal one [11], with 576 patients from 32 countries, missed its skin end point by a mile: −2.2 against −2.0 points at week 52 [11]. Two smaller ones [12,13] fared no better, and in idiopathic fibrosis diarrhoea is had by 62% [14]. What follows is about less known work.

Lindemann et al. looked at those who took nintedanib and mycophenolate together, {37|S treated, g=both drugs, @Lindemann et al.} persons in number, and at those who took mycophenolate only, {61|S treated, g=mycophenolate, @Lindemann et al.}. Under both drugs the skin score receded from {11.7|M score, mean, t=baseline, g=both drugs, @Lindemann et al.} to {8.8|M score, mean, t=P1Y, g=both drugs, dir=improved, @Lindemann et al.} (means) by the end of the first {year|W year, assess, v=1, @Lindemann et al.}, under the one drug from {10.9|M score, mean, t=baseline, g=mycophenolate, @Lindemann et al.} to {9.1|M score, mean, t=P1Y, g=mycophenolate, dir=improved, @Lindemann et al.}. {Nine|A weight loss, n, g=both drugs, of=37, @Lindemann et al.} in the first group, against {two|A weight loss, n, g=mycophenolate, of=61, @Lindemann et al.} in the second, lost weight to the extent of 5 kg or more.

In Dakar, Fofana et al. had to stop nintedanib in {four|A discontinuation due to adverse event, n, of=10, @Fofana et al.} of their {ten|S treated, @Fofana et al.; A discontinuation due to adverse event, of, @Fofana et al.} patients ({nine|X f, of=10, @Fofana et al.} women, {one|X m, of=10, @Fofana et al.} man) because of {vomiting|A vomiting, named, @Fofana et al.}. The others continued for {18|W month, treat, @Fofana et al.} months, and none lost more than 5% of FVC.

An ongoing trial will enrol 120; its primary end point is FVC at 52 weeks [15].
=== refnum-distract-b-h5 | article | randomised trial
DISCUSSION

The negative outcome of this trial ({54|S randomised} randomised, {27|S randomised, g=dapagliflozin; S randomised, g=placebo} to each arm) should be put into perspective. In heart failure such drugs lower mortality by 17% [31], in renal disease by 31% [32], and in mice with bleomycin skin by who knows what: dermal thickness fell from 410 to 290 µm [33]. In humans with SSc nothing of the kind was seen. Skin thickness by ultrasound, 1.9 mm, stayed at 1.9. The mRSS, {13.2|M score, mean, t=baseline, g=dapagliflozin} (SD {7.4|sd}) in the dapagliflozin arm and {12.8|M score, mean, t=baseline, g=placebo} ({7.9|sd}) in the placebo arm at baseline, was {12.5|M score, mean, t=P26W, g=dapagliflozin, dir=improved} ({7.6|sd}) and {12.3|M score, mean, t=P26W, g=placebo, dir=improved} ({7.7|sd}) at week {26|W week, assess}. Thrush was contracted by {seven|A thrush, n, g=dapagliflozin, of=27} women on the drug.

Only two studies in SSc precede ours. CONCERTO, with its {130|S enrolled, @CONCERTO} patients, tested an older antidiabetic and found the mRSS {no different from placebo|M difference, nov, t=P24W, g=pioglitazone, c=placebo, dir=stable, @CONCERTO} at {24|W week, assess, @CONCERTO} weeks, pioglitazone having been taken by {65|S treated, g=pioglitazone, @CONCERTO}. The study of Aguilera et al. had no control group; of its {nineteen|S treated, @Aguilera et al.}, {two|A ketoacidosis, n, of=19, @Aguilera et al.} had ketoacidosis.

A registry with 8,000 entries lists 41 users [34]; nothing is known of them. Limitations: BMI 23, no diabetics, one centre.
=== former-latter-h5 | abstract | narrative review
Two trials of the same drug, opposite conclusions

Nordqvist et al. and Pascale-Ruiz et al. both put apremilast to the test, the former in Sweden, the latter in Argentina. The former had {80|S randomised, @Nordqvist et al.} participants, the latter {46|S randomised, @Pascale-Ruiz et al.}. Women formed {86%|X fp, of=80, @Nordqvist et al.} of the former's, {91%|X fp, of=46, @Pascale-Ruiz et al.} of the latter's. The former took only {diffuse|T diffuse, all, @Nordqvist et al.} disease, the latter took limited disease as well ({13|T limited, n, of=46, @Pascale-Ruiz et al.} of the {46|S randomised, @Pascale-Ruiz et al.; T limited, of, @Pascale-Ruiz et al.}).

On the outcome they part company. By the Swedish figures the mRSS at {16|W week, assess, @Nordqvist et al.} weeks was {−1.7|M change, t=P16W, g=apremilast, c=placebo, dir=improved, sig=0, #s, @Nordqvist et al.} from baseline with apremilast ({n=40|S randomised, g=apremilast, @Nordqvist et al.}) and {−1.9|M change, t=P16W, g=placebo, dir=improved, @Nordqvist et al.} with placebo ({n=40|S randomised, g=placebo, @Nordqvist et al.}), p={0.81|p#s}. By the Argentine ones it was {−6.2|M change, t=P24W, g=apremilast, c=placebo, dir=improved, sig=1, #t, @Pascale-Ruiz et al.} ({n=23|S randomised, g=apremilast, @Pascale-Ruiz et al.}) and {−2.0|M change, t=P24W, g=placebo, dir=improved, @Pascale-Ruiz et al.} ({n=23|S randomised, g=placebo, @Pascale-Ruiz et al.}) at {24|W week, assess, @Pascale-Ruiz et al.} weeks, p={0.008|p#t}, apremilast again being named first.

Diarrhoea was mentioned by both, in {15|A diarrhoea, n, g=apremilast, of=40, @Nordqvist et al.} Swedes on apremilast and {11|A diarrhoea, n, g=apremilast, of=23, @Pascale-Ruiz et al.} Argentines. Depression, which the label warns of, by neither.

What explains the contrast? Not dose (30 mg twice daily), nor age (49 and 51 years). The Swedes had been ill for 7 years, the Argentines for 2.
=== seven-of-ten-h5 | abstract | narrative review
Sirolimus, everolimus and the scleroderma patient

mTOR inhibitors have been given to SSc patients by three groups. In Nagoya, of {ten|S treated, @Hirabayashi et al.} people treated by Hirabayashi et al., {six|S completed, @Hirabayashi et al.} completed {44|W week, treat, @Hirabayashi et al.} weeks; of the other four, {three|A discontinuation due to adverse event, n, of=10, @Hirabayashi et al.} had stopped because of side effects ({mouth ulcers|A mouth ulcer, named, @Hirabayashi et al.}, {hyperlipidaemia|A hyperlipidaemia, named, @Hirabayashi et al.}). What the {six|S completed, @Hirabayashi et al.} gained in terms of mRSS was {9|M change, median, v=-9, dir=improved, @Hirabayashi et al.} points in the median, from {25|M score, median, t=baseline, @Hirabayashi et al.} to {16|M score, median, dir=improved, @Hirabayashi et al.}.

In Accra, Mensah-Cole et al. were able to include {21|S enrolled, @Mensah-Cole et al.}. There was {one|X m, of=21, @Mensah-Cole et al.} man. Everolimus came first for half of them, placebo first for the others; thereafter they crossed. Scores while on everolimus and while on placebo, {13.5|M score, g=everolimus, @Mensah-Cole et al.} and {13.7|M score, g=placebo, @Mensah-Cole et al.}, {could hardly be told apart|M difference, nov, g=everolimus, c=placebo, dir=stable, @Mensah-Cole et al.}. Pneumonitis occurred while on everolimus in {two|A pneumonitis, n, g=everolimus, of=21, @Mensah-Cole et al.}.

In Gothenburg the question was the lung after transplantation. Of {17|S treated, @Zetterberg et al.} recipients switched to everolimus by Zetterberg et al., creatinine improved in twelve at {1|W year, assess, @Zetterberg et al.} year. Oedema was had by {four|A oedema, n, of=17, @Zetterberg et al.}.

Trough levels of 5 to 10 ng/mL were aimed at in all three.
=== ecp-own-disc-h5 | article | open-label trial
Discussion: photopheresis, thirty years after

{Forty-three|S enrolled} patients entered our study, and {35|S completed} saw it through to month {15|W month, assess}. In these the mRSS, whose mean had been {20.2|M score, mean, t=baseline} (SE {1.3|se}), was {14.9|M score, mean, t=P15M, dir=improved, sig=1} (SE {1.2|se}) in the end; P{<0.001|p}. Catheter infections, {three|A catheter infection, n, of=43}; vasovagal attacks, {five|A vasovagal attack, n, of=43}; deaths, {one|A death, n, of=43; A renal crisis, n, of=43, sev=fatal}, from renal crisis.

One may object that there were no controls. There were some in the trial of Pascoe et al., long ago: {39|S randomised, g=photopheresis, @Pascoe et al.} on photopheresis, {40|S randomised, g=D-penicillamine, @Pascoe et al.} on D-penicillamine, by random allocation. At {6|W month, assess, @Pascoe et al.} months {68%|M responders, t=P6M, g=photopheresis, dir=improved, @Pascoe et al.} of the former and {32%|M responders, t=P6M, g=D-penicillamine, dir=improved, @Pascoe et al.} of the latter had gained 15% or more on the skin score. Lundquist and Ferrer then put patients on sham, blind to it: {64|S enrolled, @Lundquist and Ferrer}, of whom {49|X f, of=64, @Lundquist and Ferrer} were women. After {12|W month, assess, @Lundquist and Ferrer} months, skin had improved versus baseline by {2.8|M change, v=-2.8, t=P12M, g=photopheresis, dir=improved, @Lundquist and Ferrer} points with the real and {1.1|M change, v=-1.1, t=P12M, g=sham, dir=improved, @Lundquist and Ferrer} with the sham procedure, {not a significant difference|M difference, nov, t=P12M, g=photopheresis, c=sham, dir=stable, sig=0, @Lundquist and Ferrer} (p={0.33|p}).

Then there is Marchetti et al., with {16|S treated, @Marchetti et al.} patients followed for {4|W year, follow, @Marchetti et al.} years. {Stable|M change, nov, dir=stable, @Marchetti et al.}, they say of the skin score.

We treated on 2 consecutive days every 4 weeks. Each session costs 1,300 euros.
=== older-patients-narr-h5 | abstract | narrative review
Scleroderma beginning after sixty-five

Onset in old age is no rarity. Of {1,052|S enrolled, @Delmas-Carr et al.} patients registered by Delmas-Carr et al. no fewer than 167 were older than 65 when it began. They had limited skin more often than the rest ({74%|T limited, pct, g=older than 65, @Delmas-Carr et al.} against {61%|T limited, pct, g=rest, @Delmas-Carr et al.}), and less often a high mRSS (median {4|M score, median, g=older than 65, @Delmas-Carr et al.} against {6|M score, median, g=rest, @Delmas-Carr et al.}).

Iwamoto et al. add a warning. Treated in the same way as the young, with mycophenolate, the old among their {73|S treated, @Iwamoto et al.} patients had more than twice as many serious infections: {26%|A serious infection, pct, g=old, ser=1, @Iwamoto et al.} against {11%|A serious infection, pct, g=young, ser=1, @Iwamoto et al.}. Old and young taken together, {eight|A discontinuation due to adverse event, n, of=73, @Iwamoto et al.} patients stopped because of side effects.

From the Odense register we know what they die of. It has {388|S enrolled, @the Odense register} patients, {71|X m, of=388, @the Odense register} of them men. Of {143|A death, n, of=388, @the Odense register} deaths during {12|W year, follow, mean, @the Odense register} years of mean follow-up, {41|A cancer, n, of=143, sev=fatal, @the Odense register} were due to cancer, {38|A heart disease, n, of=143, sev=fatal, @the Odense register} to heart disease, {20|A lung fibrosis, n, of=143, sev=fatal, @the Odense register} to lung fibrosis.

Frailty, by any of 4 scales, is present in a third of those beyond 70.
=== imaging-meth-disc-h5 | article | cross-sectional study
Comment on ultrasound of the skin

Ultrasound of 17 sites takes 25 minutes; palpation takes five. Is it worth the trouble? In our {60|S enrolled} patients ({53|X f, of=60} women; {28|T diffuse, n, of=60} diffuse, {32|T limited, n, of=60} limited) and {30|S enrolled, g=controls} controls, thickness and mRSS (mean {11.9|M score, mean} ± {8.2|sd}) were correlated, with r=0.61. Intraobserver variation was 6%.

Others have gone further and measured change. Vukašinović et al. examined {22|S enrolled, @Vukašinović et al.} patients twice, {12|W month, assess, @Vukašinović et al.} months apart: the mRSS went down ({14|M score, mean, t=baseline, @Vukašinović et al.} to {11|M score, mean, t=P12M, dir=improved, sig=1, @Vukašinović et al.} in the mean, {p=0.03|p}), thickness did not (1.7 mm both times). In Tanabe-Roy et al., {15|S treated, @Tanabe-Roy et al.} recipients of a transplant, the reverse was found after {6|W month, assess, @Tanabe-Roy et al.} months, thickness having lessened by 0.3 mm while the mRSS {remained the same|M change, nov, t=P6M, dir=stable, @Tanabe-Roy et al.}. ELASTO-1 ended early; of the {40|S enrolled, @ELASTO-1} who had been enrolled {33|S analysed, @ELASTO-1} could be analysed, and no result for the skin score is given.

Probes of 18 MHz are now standard, 22 MHz better, 50 MHz best. Oedema, common in the first 2 years, falsifies all of them.
=== wire-trio-h5 | news | wire copy
Three teams close in on scleroderma, from three sides

LISBON (Newswire) - Skin that turns to armour may be turned back, three teams told a congress here on Friday.

Kerrigan's team in Cork infused a peptide into the veins of {26|S randomised, g=peptide, @Kerrigan} volunteers and salt water into those of {13|S randomised, g=salt water, @Kerrigan}. Doctors pinched skin at 17 places before and after; {12|W week, assess, @Kerrigan} weeks made a difference of {3.9|M difference, v=-3.9, t=P12W, g=peptide, c=salt water, dir=improved, sig=1, @Kerrigan} points on the Rodnan score in the peptide's favour, {p=0.03|p}. Itching was the main complaint ({10|A itching, n, g=peptide, of=26, @Kerrigan} of those given the peptide).

From Durban, Mbatha reported on a cheaper option, leflunomide. Of {48|S treated, @Mbatha} patients, mainly women ({45|X f, of=48, @Mbatha}), {37|S completed, @Mbatha} took it for the full {year|W year, treat, v=1, @Mbatha}. "Their skin score {came down|M change, nov, dir=improved, @Mbatha}, their blood pressure went up," she said: hypertension in {fourteen|A hypertension, n, of=48, @Mbatha}.

Soria-Blum of Zurich, finally, would rather predict than treat. Her computer read the genes of {180|S enrolled, @Soria-Blum} patients and told improvers from worseners in 77 of 100 cases. She followed them for {two|W year, follow, @Soria-Blum} years.

Scleroderma affects about 1 in 5,000 people. (Reporting by the health desk; 340 words)
=== intensification-disc-h5 | article | randomised trial
Discussion (treat-to-target)

To treat to a target, here an mRSS below 10, sounds reasonable. {One hundred and four|S randomised} patients with {diffuse|T diffuse, all} disease were randomised to doing so or not: {52|S randomised, g=target; S randomised, g=usual care} in the target group, as many under usual care. {Forty-six|S analysed, g=target} and {44|S analysed, g=usual care} respectively were assessed at {18|W month, assess} months, when the target had been met by {24|M responders, n, t=P18M, g=target, dir=improved} and {15|M responders, n, t=P18M, g=usual care, dir=improved}. Mean scores by then: {11.0|M score, mean, t=P18M, g=target, dir=improved} and {13.6|M score, mean, t=P18M, g=usual care, dir=improved}, down from {21.1|M score, mean, t=baseline, g=target} and {20.8|M score, mean, t=baseline, g=usual care}; adjusted difference {2.9|M difference, v=-2.9, t=P18M, g=target, c=usual care, dir=improved, sig=1} (95% CI {0.3|cl, v=-5.5} to {5.5|ch, v=-0.3}). Infections needing antibiotics, on the other hand, were had by {31|A infection needing antibiotics, n, g=target, of=52} and {19|A infection needing antibiotics, n, g=usual care, of=52}.

STRATUS, of similar design, had half the participants ({51|S randomised, @STRATUS}), two thirds of the visits, and a third of the effect: {0.9|M difference, v=-0.9, dir=improved, @STRATUS} points of mRSS. In the observational study of Lowenthal et al., {239|S enrolled, @Lowenthal et al.} patients, 68 physicians were asked why they had not intensified treatment; in 41% of visits they had thought the skin "good enough".

Rheumatoid arthritis taught us this lesson 20 years ago, when remission went from 16 to 65%.
=== patient-mag-h5 | news | patient magazine
Your questions answered: what do the newest studies mean for my skin?

"I keep reading about new drugs. Do any of them work?" (Ann, 57, ill for 9 years)

Dear Ann, let me pick three. SOFTLY is the one you saw on television. It took in {72|S randomised, @SOFTLY} people who did not know whether they were on the real tablet ({36|S randomised, g=tablet, @SOFTLY}) or the dummy ({36|S randomised, g=dummy, @SOFTLY}). Skin is measured in points, from 0 to 51. At {26|W week, assess, @SOFTLY} weeks, the people on the tablet had {5|M change, v=-5, t=P26W, g=tablet, dir=improved, @SOFTLY} points fewer, and those on the dummy {4|M change, v=-4, t=P26W, g=dummy, dir=improved, @SOFTLY}. That is {no real difference|M difference, nov, t=P26W, g=tablet, c=dummy, dir=stable, @SOFTLY}, I am afraid.

The second, by Brannigan et al., had no dummy. {Thirty|S treated, @Brannigan et al.} people, {28|X f, of=30, @Brannigan et al.} of them women, had six rituximab drips in {2|W year, treat, @Brannigan et al.} years. Their skin points, {17|M score, mean, t=baseline, @Brannigan et al.} on average to begin with, were {11|M score, mean, dir=improved, @Brannigan et al.} on average at the end. {Two|A pneumonia, n, of=30, @Brannigan et al.} of them caught pneumonia.

Dr Petrov's study is about hand exercises, {45|S enrolled, @Dr Petrov's study} people and {10|W week, treat, @Dr Petrov's study} weeks of them. Grip grew stronger by 2 kg. {Nobody|A injury, absent, @Dr Petrov's study} was injured!

So: keep moving, keep warm, and ask your doctor. About 19,000 people in this country share your illness.
