=== pegrel-2arm-i8 | article | randomised trial
A randomised, double-blind trial of tesorlimab in early diffuse systemic sclerosis

Statistical analysis
The primary analysis used a mixed model for repeated measures with treatment, visit and baseline mRSS as terms. A sample of 70 was planned to give 80% power for a difference of 5 points.

Results
Patient disposition. From March 2014 to June 2016, {103|S screened} patients were screened at 19 centres and {72|S randomised} were randomised, {36|S randomised, g=tesorlimab; S randomised, g=placebo} to each arm. {Twenty-nine|S completed, g=tesorlimab} patients in the tesorlimab arm and {27|S completed, g=placebo} in the placebo arm completed {48|W week, treat} weeks of treatment. Reasons for leaving were lack of efficacy (n = 6), withdrawal of consent (n = 4) and adverse events ({n = 6|A discontinuation due to adverse event, n, of=72}).

Baseline characteristics. Mean (SD) age was 49.1 (12.3) years, {76|X fp}% of patients were female and all had {dcSSc|T diffuse, all} with a mean disease duration of 1.8 years. Anti-topoisomerase I was found in 31 patients. Mean (SD) mRSS was {26.4|M score, mean, t=baseline, g=tesorlimab} ({7.1|sd}) and {25.8|M score, mean, t=baseline, g=placebo} ({6.6|sd}) in the tesorlimab and placebo arms.

Efficacy. The LS mean change in mRSS at {week 24|W week, assess} was −{4.21|M change, ls_mean, v=-4.21, t=P24W, g=tesorlimab, dir=improved} (SE {0.92|se}) with tesorlimab and −{2.05|M change, ls_mean, v=-2.05, t=P24W, g=placebo, dir=improved} (SE {0.95|se}) with placebo (difference −{2.16|M difference, ls_mean, v=-2.16, t=P24W, g=tesorlimab, c=placebo, dir=improved}, 95% CI −{4.75|cl, v=-4.75} to {0.43|ch}; p = {0.10|p, sig=0}). At {week 48|W week, assess} the corresponding values were −{7.03|M change, ls_mean, v=-7.03, t=P48W, g=tesorlimab, dir=improved} ({1.08|se}) and −{3.91|M change, ls_mean, v=-3.91, t=P48W, g=placebo, dir=improved} ({1.12|se}), with a difference of −{3.12|M difference, ls_mean, v=-3.12, t=P48W, g=tesorlimab, c=placebo, dir=improved} (95% CI −{6.20|cl, v=-6.20} to −{0.04|ch, v=-0.04}; p = {0.047|p, sig=1}). FVC declined by 1.4% and 3.0% of predicted (p = 0.22).

Safety. Adverse events were reported by {34|A any adverse event, n, g=tesorlimab, of=36} patients on tesorlimab and {33|A any adverse event, n, g=placebo, of=36} on placebo, and serious adverse events by {nine|A serious adverse event, n, g=tesorlimab, of=36, ser=1} and {eleven|A serious adverse event, n, g=placebo, of=36, ser=1}. {Two|A discontinuation due to adverse event, n, g=tesorlimab, of=36} patients receiving tesorlimab and {four|A discontinuation due to adverse event, n, g=placebo, of=36} receiving placebo discontinued because of an adverse event. {One|A death, n, g=placebo, of=36} patient in the placebo arm died.
=== hsct-series-i8 | article | case series
Autologous stem cell transplantation for rapidly progressive systemic sclerosis: a single-centre series

Patients and methods
Between 2005 and 2018 all consecutive patients with {diffuse|T diffuse, all} SSc who met the local criteria (mRSS >14 plus organ involvement, or progression after cyclophosphamide) were considered. Mobilisation was with cyclophosphamide 4 g/m² and G-CSF 10 µg/kg; conditioning consisted of cyclophosphamide 200 mg/kg and rabbit ATG.

Results
Of {31|S screened} patients evaluated, {24|S treated} underwent transplantation. There were {17|X f, of=24} women and {7|X m, of=24} men with a median age of 44 (range 23–61) years. Median time to engraftment of neutrophils was 11 days. The median follow-up was {62|W month, follow, median} months (range 4–140).

Skin. Median mRSS before transplantation was {28|M score, median, t=baseline} (IQR {22|q1}–{34|q3}). It decreased to {17|M score, median, t=P6M, dir=improved, #a} ({12|q1}–{23|q3}) at {6 months|W month, assess} (n = {22|n; S analysed}), {12|M score, median, t=P12M, dir=improved, #b} ({8|q1}–{18|q3}) at {12 months|W month, assess} (n = {21|n; S analysed}) and {8|M score, median, t=P36M, dir=improved, #c} ({5|q1}–{13|q3}) at {36 months|W month, assess} (n = {18|n; S analysed}); p was {<0.001|p#a #b #c, sig=1} for all visits against baseline. DLCO was unchanged (52% and 54%).

Toxicity and survival. Febrile neutropenia occurred in {19|A febrile neutropenia, n, of=24} patients ({79%|A febrile neutropenia, pct}), CMV reactivation in {8|A CMV reactivation, n, of=24} and bacteraemia in {5|A bacteraemia, n, of=24}. {Two|A treatment-related death, n, of=24, rel=1} patients died from treatment-related causes before day 100, and {three|A death from progressive disease, n, of=24} from progression of SSc thereafter. Five-year overall survival was 79% (95% CI 57–91). Six patients relapsed at a median of 28 months.
=== mmf-cohort-i8 | article | cohort
Mycophenolate mofetil in routine care for systemic sclerosis: effect on skin and tolerability

3. Results
3.1. Study population
Records of {147|S enrolled} patients who had received mycophenolate were reviewed; {128|X f, of=147} ({87.1|X fp}%) were women. {Ninety-four|T diffuse, n, of=147} patients ({63.9|T diffuse, pct}%) had the diffuse and {53|T limited, n, of=147} ({36.1|T limited, pct}%) the limited subset. Mean age at start of the drug was 51.6 ± 13.0 years and the median daily dose 2 g (range 0.5–3). ILD was the indication in 88 patients.

3.2. Skin
Serial scores were available in {81|S analysed} patients. The mean mRSS was {19.7|M score, mean, t=baseline} ± {9.2|sd} at start, {16.1|M score, mean, t=P6M, dir=improved} ± {8.8|sd} at {6 months|W month, assess} (p = {0.003|p, sig=1}), {13.5|M score, mean, t=P12M, dir=improved} ± {8.1|sd} at {12 months|W month, assess} (p {<0.001|p, sig=1}) and {11.9|M score, mean, t=P24M, dir=improved} ± {7.6|sd} at {24 months|W month, assess} (p {<0.001|p, sig=1}). Among limited patients the score was {flat|M change, nov, g=limited, dir=stable} throughout.

3.3. Tolerability
Diarrhoea was recorded in {41|A diarrhoea, n, of=147} patients ({27.9%|A diarrhoea, pct}), leucopenia in {12|A leucopenia, n, of=147} and herpes zoster in {9|A herpes zoster, n, of=147}. Treatment was stopped for intolerance in {17|A discontinuation due to adverse event, n, of=147} ({11.6|A discontinuation due to adverse event, pct}%). {Eleven|A death, n, of=147} patients died over a mean follow-up of {3.4|W year, follow, mean} years.
=== crossover-sildex-i8 | article | crossover trial
Oral sildarafil for digital ischaemia in systemic sclerosis: a placebo-controlled crossover study

RESULTS
{Twenty-eight|S enrolled} patients entered the study; {twenty-three|X f, of=28} were women. Limited cutaneous disease was present in {21|T limited, n, of=28} and diffuse in {7|T diffuse, n, of=28}. Median age was 55 years (IQR 47–63), 11 were current smokers and 16 had had at least one digital ulcer in the preceding year. Each patient took the drug for {6|W week, treat} weeks and placebo for an identical time, with a washout of 2 weeks between the two. {Twenty-five|S completed} completed both periods; {three|S withdrawn} dropped out, one during the washout.

The mean (SD) number of Raynaud attacks per week was 18.4 (9.9) on sildarafil and 24.0 (12.2) on placebo (P=0.008). The Raynaud Condition Score did not differ (P=0.21). mRSS, recorded for safety, was {9.1|M score, mean, t=P6W, g=sildarafil} ({6.2|sd}) after {6 weeks|W week, assess} of sildarafil and {9.3|M score, mean, t=P6W, g=placebo} ({6.0|sd}) after {6 weeks|W week, assess} of placebo.

Headache was the most frequent adverse event ({13|A headache, n, g=sildarafil, of=28} patients on sildarafil, {four|A headache, n, g=placebo, of=28} on placebo), followed by flushing ({nine|A flushing, n, g=sildarafil, of=28} and {one|A flushing, n, g=placebo, of=28}) and nasal congestion ({five|A nasal congestion, n, g=sildarafil, of=28} and {none|A nasal congestion, absent, g=placebo}). {No serious adverse event|A serious adverse event, absent, ser=1} was recorded.
=== three-arm-anifro-i8 | article | randomised trial
Two dose levels of inebravimab against placebo in diffuse cutaneous SSc: phase 2 results

Participant flow and baseline data
In all, {134|S screened} volunteers signed consent; after 41 screen failures, {93|S randomised} were assigned 1:1:1 to inebravimab 150 mg ({n = 31|S randomised, g=150 mg}), inebravimab 300 mg ({n = 32|S randomised, g=300 mg}) or placebo ({n = 30|S randomised, g=placebo}). One patient in the 300 mg arm was never dosed, so the safety population numbered {92|S treated}. The {24|W week, treat}-week double-blind period was completed by {28|S completed, g=150 mg}, {26|S completed, g=300 mg} and {27|S completed, g=placebo} patients. Women made up {81|X fp, g=150 mg}%, {75|X fp, g=300 mg}% and {80|X fp, g=placebo}% of the arms, and mean mRSS at baseline was {22.9|M score, mean, t=baseline, g=150 mg}, {24.1|M score, mean, t=baseline, g=300 mg} and {23.4|M score, mean, t=baseline, g=placebo}.

Skin
Adjusted mean change from baseline to {Week 24|W week, assess} was −{4.6|M change, ls_mean, v=-4.6, t=P24W, g=150 mg, c=placebo, dir=improved} (95% CI −{6.7|cl, v=-6.7}, −{2.5|ch, v=-2.5}) for 150 mg (p={0.29|p, sig=0} vs. placebo), −{6.8|M change, ls_mean, v=-6.8, t=P24W, g=300 mg, c=placebo, dir=improved} (−{9.0|cl, v=-9.0}, −{4.6|ch, v=-4.6}) for 300 mg (p={0.013|p, sig=1} vs. placebo) and −{3.0|M change, ls_mean, v=-3.0, t=P24W, g=placebo, dir=improved} (−{5.1|cl, v=-5.1}, −{0.9|ch, v=-0.9}) for placebo. An improvement of ≥5 points was seen in {14|M responders, n, t=P24W, g=150 mg, dir=improved}, {19|M responders, n, t=P24W, g=300 mg, dir=improved} and {9|M responders, n, t=P24W, g=placebo, dir=improved} patients. HAQ-DI changed by −0.11, −0.19 and −0.04.

Safety
Serious infections were reported in {two|A serious infection, n, g=150 mg, of=31, ser=1}, {three|A serious infection, n, g=300 mg, of=31, ser=1} and {one|A serious infection, n, g=placebo, of=30, ser=1} patients. Herpes zoster occurred in {one|A herpes zoster, n, g=150 mg, of=31} patient on 150 mg and {four|A herpes zoster, n, g=300 mg, of=31} of the {31|A herpes zoster, of, g=300 mg; S treated, g=300 mg} treated with 300 mg. There were {no deaths|A death, absent}.
=== natural-history-i8 | article | cohort
Trajectories of skin thickness in an inception cohort from northern Sweden

Results
Cohort. The register contained {412|S screened} individuals, of whom {236|S enrolled} had a disease duration below three years and at least two visits. Of these {236|S enrolled}, {192|X f, of=236} were female ({81.4|X fp}%) and {44|X m} male; {149|T limited, n, of=236} ({63.1|T limited, pct}%) were classified as lcSSc, {79|T diffuse, n, of=236} ({33.5|T diffuse, pct}%) as dcSSc and {8|T sine, n, of=236} ({3.4|T sine, pct}%) as SSc sine scleroderma. Anticentromere antibodies were detected in 118 and anti-RNA polymerase III in 37. The median follow-up was {5.8|W year, follow, median} years (IQR 3.1–9.0).

Skin score over time. In dcSSc the median mRSS rose from {16|M score, median, t=baseline, g=dcSSc} (IQR {11|q1}–{23|q3}) at inclusion to {19|M score, median, t=P1Y, g=dcSSc, dir=worsened} ({12|q1}–{27|q3}) at {1 year|W year, assess} and fell thereafter to {13|M score, median, t=P3Y, g=dcSSc, dir=improved} ({8|q1}–{19|q3}) at {3 years|W year, assess} and {9|M score, median, t=P5Y, g=dcSSc, dir=improved} ({5|q1}–{15|q3}) at {5 years|W year, assess}. In lcSSc it stayed between {4|M score, median, t=baseline, g=lcSSc} at inclusion and {3|M score, median, t=P5Y, g=lcSSc, dir=stable} at year {5|W year, assess}. A rise of more than 5 points within the first year was met with in {22|M responders, n, t=P1Y, g=dcSSc, dir=worsened} of the {79|T diffuse, n} dcSSc patients and {3|M responders, n, t=P1Y, g=lcSSc, dir=worsened} of the lcSSc.

Mortality. {Forty-three|A death, n, of=236} patients died. Heart disease was the cause in {12|A heart disease, n, of=43, sev=fatal} of these, lung fibrosis in {11|A lung fibrosis, n, of=43, sev=fatal} and cancer in {9|A cancer, n, of=43, sev=fatal}. Survival at 10 years was estimated at 74% (95% CI 67–80). Standardised mortality ratio was 3.1 overall, and 5.2 in men.
=== open-abatuz-i8 | article | open-label trial
Open-label belatuzumab for skin fibrosis: final results of a {12-month|W month, treat} phase 1/2a study

Results
Enrolment and follow-up
{Sixteen|S enrolled} patients were enrolled between October 2010 and January 2012. {All|T diffuse, all} had diffuse SSc; {12|X f, of=16} were female, and the mean age was 46.8 years (range 25–70). Nine were taking low-dose prednisone (≤10 mg). {Fifteen|S treated} received at least one infusion, {13|S completed} were seen at {month 12|W month, assess}. The two others left the study after the fourth infusion, one moving abroad, the other starting cyclophosphamide.

Efficacy
Under treatment, mean ± SEM mRSS went from {29.3|M score, mean, t=baseline} ± {1.9|se} at entry to {24.0|M score, mean, t=P6M, dir=improved} ± {2.2|se} at {month 6|W month, assess} (p = {0.02|p, sig=1}) and {20.6|M score, mean, t=P12M, dir=improved} ± {2.4|se} at month {12|W month, assess} (p = {0.001|p, sig=1}), i.e. a mean reduction of {30|M percent_change, mean, v=-30, t=P12M, dir=improved}%. Repeat biopsies from ten patients showed a fall in myofibroblast score of 1.1 units. %FVC (82.1 to 81.7) and the HAQ-DI (1.02 to 0.98) remained constant.

Adverse events
Altogether {71|A any adverse event, events} adverse events were documented in {14|A any adverse event, n, of=15} of the 15 treated patients, 58 of them mild. Upper respiratory tract infection ({7|A upper respiratory tract infection, n, of=15}) and nausea ({4|A nausea, n, of=15}) led the list. {Three|A serious adverse event, events, ser=1} serious adverse events ({pericarditis|A pericarditis, named}, {cellulitis|A cellulitis, named} and a {hip fracture|A hip fracture, named}) were noted, {none|A treatment-related serious adverse event, absent, ser=1, rel=1} deemed related.
=== ivcyc-retro-i8 | article | cohort
Intravenous versus oral cyclophosphamide in SSc: a retrospective comparison from two hospitals

Results
Demographics
Between 1998 and 2012, {68|S treated} patients were treated with cyclophosphamide, {37|S treated, g=intravenous} intravenously (750 mg/m² monthly, six to twelve pulses) and {31|S treated, g=oral} orally (1–2 mg/kg daily). The groups were similar in age (50.2 vs 52.9 years, p = 0.36), female sex ({78.4|X fp, g=intravenous}% vs {80.6|X fp, g=oral}%, p = 0.82) and diffuse subset ({64.9|T diffuse, pct, g=intravenous}% vs {58.1|T diffuse, pct, g=oral}%, p = 0.57). FVC at start was lower in the oral group (64% vs 71%, p = 0.04).

Changes in mRSS
After a {year|W year, assess, v=1}, mRSS had dropped by {5.5|M change, v=-5.5, t=P1Y, g=intravenous, dir=improved} ± {6.3|sd} points in the intravenous and by {4.9|M change, v=-4.9, t=P1Y, g=oral, dir=improved} ± {5.8|sd} in the oral group; {the two did not differ significantly|M difference, nov, t=P1Y, g=intravenous, c=oral, dir=stable} (p = {0.68|p, sig=0}). The baseline values had been {18.6|M score, t=baseline, g=intravenous} ± {10.1|sd} and {17.2|M score, t=baseline, g=oral} ± {9.7|sd}.

Side effects
Haemorrhagic cystitis was confined to the oral group ({4|A haemorrhagic cystitis, n, g=oral, of=31}/31, {12.9%|A haemorrhagic cystitis, pct, g=oral}). Leukopenia below 3.0 × 10⁹/L developed in {6|A leukopenia, n, g=intravenous, of=37} ({16.2%|A leukopenia, pct, g=intravenous}) and {11|A leukopenia, n, g=oral, of=31} ({35.5%|A leukopenia, pct, g=oral}; p = 0.07), nausea in {20|A nausea, n, g=intravenous, of=37} ({54.1%|A nausea, pct, g=intravenous}) and {9|A nausea, n, g=oral, of=31} ({29.0%|A nausea, pct, g=oral}; p = 0.04). Bladder cancer was diagnosed in {one|A bladder cancer, n, g=oral, of=31} orally treated patient 7 years later. {Five|A death, n, g=intravenous, of=37} and {six|A death, n, g=oral, of=31} patients died.
=== pediatric-series-i8 | article | cohort
Juvenile systemic sclerosis treated with methotrexate: follow-up of a national series

Patients
Children with onset before 16 years seen at any of the four paediatric rheumatology units from 1996 were eligible.

Results
We identified {22|S enrolled} children, {18|X f, of=22} girls and {4|X m, of=22} boys (female to male ratio {4.5|X ratio}:1). Age at onset was 8.9 years (SD 3.4); diagnosis was delayed by a mean of 1.6 years. {Seventeen|T diffuse, n, of=22} had dcJSSc, {three|T limited, n, of=22} lcJSSc and {two|T overlap, n, of=22} an overlap with dermatomyositis. All were given methotrexate 15 mg/m² weekly, with prednisolone in fifteen.

Mean mRSS at the start of methotrexate was {17.0|M score, mean, t=baseline} (95% CI {13.6|cl} to {20.4|ch}). {Six months|W month, assess} on, it was {13.8|M score, mean, t=P6M, dir=improved} (95% CI {10.7|cl} to {16.9|ch}), at {one year|W year, assess} {10.9|M score, mean, t=P1Y, dir=improved} ({8.0|cl} to {13.8|ch}) and at {two years|W year, assess} {9.2|M score, mean, t=P2Y, dir=improved} ({6.6|cl} to {11.8|ch}; p = {0.002|p, sig=1} vs baseline, n = {19|n; S analysed}). Parents' global assessment improved from 52 to 31 mm.

Transaminases rose in {five|A raised transaminases, n, of=22} children, vomiting was a nuisance in {eight|A vomiting, n, of=22}, and {one|A varicella, n, of=22} contracted varicella. Treatment was changed to mycophenolate in six for lack of effect. {One|A death, n, of=22; A cardiomyopathy, n, of=22, sev=fatal} boy died of cardiomyopathy at 13 years.
=== four-arm-hyal-i8 | article | randomised trial
Topical and oral agents for hand sclerosis: a four-arm factorial trial

Results
Recruitment. Of {201|S screened} patients assessed for eligibility, {120|S randomised} were randomised: {30|S randomised, g=vitamin E gel; S randomised, g=oral pentoxifylline; S randomised, g=both; S randomised, g=neither} each to vitamin E gel, oral pentoxifylline, both, or neither. Follow-up was complete for {26|S completed, g=vitamin E gel}, {23|S completed, g=oral pentoxifylline}, {22|S completed, g=both} and {28|S completed, g=neither} participants respectively.

Baseline. Across arms {85.8|X fp}% of participants were women and {70|T limited, pct}% had limited disease; age averaged 56 years, disease duration 9 years. Mean hand mobility (HAMIS) was 11.4.

Outcomes at {16 weeks|W week, assess}. Mean (SD) change in mRSS was −{0.8|M change, mean, v=-0.8, t=P16W, g=vitamin E gel, dir=improved} ({2.9|sd}) with the gel, −{1.9|M change, mean, v=-1.9, t=P16W, g=oral pentoxifylline, dir=improved} ({3.3|sd}) with pentoxifylline, −{2.2|M change, mean, v=-2.2, t=P16W, g=both, dir=improved} ({3.5|sd}) with both and −{0.3|M change, mean, v=-0.3, t=P16W, g=neither, dir=improved} ({2.7|sd}) with neither. In the factorial analysis pentoxifylline was worth −{1.75|M difference, v=-1.75, t=P16W, g=pentoxifylline, c=no pentoxifylline, dir=improved} points (95% CI −{2.9|cl, v=-2.9} to −{0.6|ch, v=-0.6}, p = {0.004|p, sig=1}) against no pentoxifylline. HAMIS fell by 1.1, 0.9, 2.0 and 0.2 (interaction p = 0.58).

Harms. Dyspepsia was reported by {7|A dyspepsia, n, g=oral pentoxifylline, of=30} participants on pentoxifylline alone, {8|A dyspepsia, n, g=both, of=30} on both, {1|A dyspepsia, n, g=vitamin E gel, of=30} on the gel and {2|A dyspepsia, n, g=neither, of=30} on neither. Contact dermatitis was seen in {3|A contact dermatitis, n, g=vitamin E gel, of=30} gel users. {None|A death, absent} died.
=== secu-like-i8 | article | randomised trial
Brodalumab in Japanese patients with moderate-to-severe systemic sclerosis: double-blind results

Results

The full analysis set contained {92|S analysed} of {95|S randomised} randomised patients: {46|S analysed, g=brodalumab; S analysed, g=placebo} a group. Three randomised patients never had an injection. In the brodalumab group {43|S completed, g=brodalumab} and in the placebo group {38|S completed, g=placebo} patients completed {24|W week, treat} weeks. Proportions of women ({82.6|X fp, g=brodalumab}% and {87.0|X fp, g=placebo}%) and of dcSSc ({89.1|T diffuse, pct, g=brodalumab}% and {91.3|T diffuse, pct, g=placebo}%) were similar, as was age (53.0 and 52.4 years).

Skin thickness fell rapidly. By {week 2|W week, assess}, LS mean change in mRSS was −{3.0|M change, ls_mean, v=-3.0, t=P2W, g=brodalumab, dir=improved} on brodalumab against {0.4|M change, ls_mean, t=P2W, g=placebo, dir=worsened} on placebo; by {week 24|W week, assess} it was −{15.1|M change, ls_mean, v=-15.1, t=P24W, g=brodalumab, dir=improved} (95% CI −{16.6|cl, v=-16.6}, −{13.6|ch, v=-13.6}) against {5.7|M change, ls_mean, t=P24W, g=placebo, dir=worsened} ({4.2|cl}, {7.2|ch}). The difference, −{20.8|M difference, ls_mean, v=-20.8, t=P24W, g=brodalumab, c=placebo, dir=improved} (−{22.9|cl, v=-22.9}, −{18.7|ch, v=-18.7}), was highly significant ({p<0.0001|p, sig=1}). CRISS exceeded 0.6 in 92% and 4%.

Oral candidiasis was reported for {six|A oral candidiasis, n, g=brodalumab, of=46} patients ({13.0%|A oral candidiasis, pct, g=brodalumab}) on brodalumab and {one|A oral candidiasis, n, g=placebo, of=46} ({2.2%|A oral candidiasis, pct, g=placebo}) on placebo, cellulitis for {three|A cellulitis, n, g=brodalumab, of=46} and {two|A cellulitis, n, g=placebo, of=46}. {Two|A death, n, g=placebo, of=46} patients on placebo died, {nobody|A death, absent, g=brodalumab} on brodalumab.
=== greek-biolog-i8 | article | cohort
Abatacept, tocilizumab or rituximab after failure of conventional drugs: a Hellenic multicentre cohort

3. Results

3.1. Cohort. The study comprised {102|S enrolled} patients, of whom {25|S treated, g=abatacept} were treated with abatacept, {34|S treated, g=tocilizumab} with tocilizumab and {43|S treated, g=rituximab} with rituximab. {Eighty-nine|X f, of=102} patients were female and {13|X m, of=102} male. The diffuse subset accounted for {61.8|T diffuse, pct}%, the limited for {38.2|T limited, pct}%. Conventional drugs tried before numbered 2 (1–4). Arthritis was present in 58.

3.2. mRSS at {12 months|W month, assess}. With abatacept the median went from {13|M score, median, t=baseline, g=abatacept} (IQR {7|q1}–{19|q3}) to {10|M score, median, t=P12M, g=abatacept, dir=improved} ({5|q1}–{16|q3}), p = {0.09|p, sig=0}; with tocilizumab from {15|M score, median, t=baseline, g=tocilizumab} ({8|q1}–{22|q3}) to {11|M score, median, t=P12M, g=tocilizumab, dir=improved} ({6|q1}–{18|q3}), p = {0.02|p, sig=1}; with rituximab from {17|M score, median, t=baseline, g=rituximab} ({10|q1}–{25|q3}) to {10.5|M score, median, t=P12M, g=rituximab, dir=improved} ({5|q1}–{18|q3}), p {<0.001|p, sig=1}. ESR fell most with tocilizumab.

3.3. Drug retention at two years was estimated at 58%, 64% and 79% (log-rank p = 0.10). {Five|A discontinuation due to adverse event, n, g=tocilizumab, of=34} tocilizumab, {one|A discontinuation due to adverse event, n, g=abatacept, of=25} abatacept and {four|A discontinuation due to adverse event, n, g=rituximab, of=43} rituximab users stopped for adverse events. Serious infections: {3|A serious infection, n, g=tocilizumab, of=34, ser=1}, {1|A serious infection, n, g=abatacept, of=25, ser=1} and {5|A serious infection, n, g=rituximab, of=43, ser=1}.
=== dmso-old-i8 | article | randomised trial
Topical tretinoin solutions of two strengths against saline soaks in digital scleroderma

Results

{Eighty-four|S enrolled} patients entered, and {66|S analysed} fulfilled the minimum of {13|W week, treat} weeks needed for analysis: {22|S analysed, g=0.1%} on the 0.1% solution, {23|S analysed, g=0.02%} on the 0.02% solution and {21|S analysed, g=saline} on saline. Among the {66|S analysed}, {50|X f, of=66} were women. Median duration of Raynaud's phenomenon was 10 years. Limited disease was present in {44|T limited, n, of=66} and diffuse in {22|T diffuse, n, of=66}.

No differences were seen in ulcer healing: 0.1% solution, 14 of 31 ulcers; 0.02%, 13 of 30; saline, 11 of 29. The skin score at {week 13|W week, assess} had changed by a mean of −{0.9|M change, mean, v=-0.9, t=P13W, g=0.1%, dir=improved} (SE {0.7|se}), −{0.7|M change, mean, v=-0.7, t=P13W, g=0.02%, dir=improved} (SE {0.6|se}) and −{1.0|M change, mean, v=-1.0, t=P13W, g=saline, dir=improved} (SE {0.7|se}).

Withdrawals for skin toxicity were confined to the stronger solution: {eight|A discontinuation due to adverse event, n, g=0.1%} patients. Erythema was noted in {13|A erythema, n, g=0.1%, of=22}, {4|A erythema, n, g=0.02%, of=23} and {1|A erythema, n, g=saline, of=21} patients, peeling in {9|A peeling, n, g=0.1%, of=22}, {5|A peeling, n, g=0.02%, of=23} and {2|A peeling, n, g=saline, of=21}.
=== aspirin-bone-i8 | article | cohort
Cardiac events and skin softening during high-dose intravenous methylprednisolone in very early diffuse disease

Results

Of {46|S treated} patients treated with three pulses a month for {6 months|W month, treat}, {33|X f, of=46} ({71.7|X fp}%) were women. They were young (median 43 years), all had {diffuse|T diffuse, all} disease of less than 18 months, and 20 were anti-RNAP III positive.

{Forty-three|S completed} completed the pulses. Mean mRSS at first was {22.5|M score, mean, t=baseline} ± {7.9|sd}. Three visits followed: at {month 2|W month, assess} it was {20.8|M score, mean, t=P2M, dir=improved} ± {7.7|sd} (p = {0.06|p, sig=0}), at {month 6|W month, assess} {15.9|M score, mean, t=P6M, dir=improved} ± {7.1|sd} (p {< 0.001|p, sig=1}) and at {month 12|W month, assess} {14.8|M score, mean, t=P12M, dir=improved} ± {7.6|sd} (p {< 0.001|p, sig=1}). Tendon friction rubs vanished in 9 of 17.

Renal crisis, the event feared most, came about in {two|A renal crisis, n, of=46} patients ({4.3|A renal crisis, pct}%). Hyperglycaemia was registered in {12|A hyperglycaemia, n, of=46} patients, atrial fibrillation in {3|A atrial fibrillation, n, of=46}, insomnia in {15|A insomnia, n, of=46} and oral candidiasis in {5|A oral candidiasis, n, of=46}. {One|A death, n, of=46, rel=0} patient died in a traffic accident, unrelated to treatment.
=== bcell-belim-ab-i8 | article | randomised trial
Sequential belimumab after rituximab versus rituximab alone: Dutch randomised pilot in dcSSc

Results

Trial population. {Thirty|S randomised} participants were randomly assigned, {15|S randomised, g=combination; S randomised, g=rituximab alone} to the combination and to rituximab alone each. {Twelve|X f, g=combination, of=15} and {ten|X f, g=rituximab alone, of=15} were women. Every participant had {dcSSc|T diffuse, all}; the mean disease duration was 1.4 years.

Skin outcome. Mean difference in mRSS change at {week 24|W week, assess} was {0.6|M difference, mean, t=P24W, g=combination, c=rituximab alone, dir=worsened} (95% CI −{3.9|cl, v=-3.9} to {5.1|ch}; P = {.79|p, sig=0}), at {week 72|W week, assess} −{3.8|M difference, mean, v=-3.8, t=P72W, g=combination, c=rituximab alone, dir=improved} (95% CI −{8.0|cl, v=-8.0} to {0.4|ch}; P = {.07|p, sig=0}), based on {14|S analysed, g=combination} and {12|S analysed, g=rituximab alone} participants respectively. Baseline scores were {22.3|M score, mean, t=baseline, g=combination} (SD {6.8|sd}) and {21.9|M score, mean, t=baseline, g=rituximab alone} (SD {7.7|sd}). B cells came back later with the combination (median 58 vs 34 weeks).

Adverse events. There were {88|A any adverse event, events, g=combination} adverse events with the combination and {79|A any adverse event, events, g=rituximab alone} with rituximab alone. Hypogammaglobulinemia: {5|A hypogammaglobulinemia, n, g=combination, of=15} vs {2|A hypogammaglobulinemia, n, g=rituximab alone, of=15}. Depression: {2|A depression, n, g=combination, of=15} vs {0|A depression, absent, g=rituximab alone}. Serious infection: {1|A serious infection, n, g=combination, of=15, ser=1} vs {1|A serious infection, n, g=rituximab alone, of=15, ser=1}. {No participant died|A death, absent}.
=== surv-tx-registry-i8 | article | cohort
Second-line therapy after relapse following autologous transplantation: EBMT-style survey

Results

Centres reported {312|S screened} first transplants; relapse or progression was documented after {69|S enrolled} of them, and these {69|S enrolled} patients are described here. {Forty-eight|X f, of=69} ({70|X fp}%) were women; {64|T diffuse, n, of=69} ({93|T diffuse, pct}%) had diffuse disease. Median age at relapse was 47 years, median interval from transplantation 25 months.

Rituximab was given to {31|S treated, g=rituximab}, mycophenolate to {26|S treated, g=mycophenolate} and a second transplant to {12|S treated, g=second transplant}. {Twelve months|W month, assess} later the median mRSS had moved from {19|M score, median, t=baseline, g=rituximab} to {14|M score, median, t=P12M, g=rituximab, dir=improved} with rituximab (p = {0.01|p, sig=1}), from {16|M score, median, t=baseline, g=mycophenolate} to {15|M score, median, t=P12M, g=mycophenolate, dir=improved} with mycophenolate (p = {0.45|p, sig=0}), and from {24|M score, median, t=baseline, g=second transplant} to {11|M score, median, t=P12M, g=second transplant, dir=improved} with a second transplant (p = {0.004|p, sig=1}).

{Three|A treatment-related death, n, g=second transplant, of=12, rel=1} patients died of the second transplant. Serious infection was reported in {5|A serious infection, n, g=rituximab, of=31, ser=1} on rituximab, {3|A serious infection, n, g=mycophenolate, of=26, ser=1} on mycophenolate and {6|A serious infection, n, g=second transplant, of=12, ser=1} with a second transplant. Overall {16|A death, n, of=69} of the 69 died during a median of {3.8|W year, follow, median} years.
=== rituxi-kenya-i8 | article | open-label trial
Low-dose rituximab in patients with systemic sclerosis in Nairobi: a prospective open study

RESULTS
{Eighteen|S enrolled} patients satisfied the inclusion criteria, {15|X f, of=18} of whom were women. Their mean age was 39.7 ± 10.1 years. Disease had lasted 4.2 ± 2.6 years; interstitial lung disease was visible on CT in 13 and anti-Scl-70 was positive in 11. By the LeRoy criteria {16|T diffuse, n, of=18} were diffuse, {2|T limited, n, of=18} limited. Rituximab 500 mg was infused on days 0 and 15 and repeated after half a year.

{Sixteen|S completed} patients completed the protocol. Table 2 gives the clinical course. The total skin score declined from {24.1|M score, t=baseline} ± {7.7|sd} to {19.5|M score, t=P3M, dir=improved} ± {7.0|sd} after {3 months|W month, assess} ({p=0.04|p, sig=1}), {15.2|M score, t=P6M, dir=improved} ± {6.4|sd} after {6 months|W month, assess} ({p<0.01|p, sig=1}) and {13.0|M score, t=P12M, dir=improved} ± {6.9|sd} after {12 months|W month, assess} ({p<0.001|p, sig=1}). FVC, 61.3 ± 12.0% at entry, was 64.8 ± 13.3% at the last visit (p=0.09). Six-minute walk distance increased by 38 m.

Infusion reactions were mild and affected {4|A infusion reaction, n, of=18, sev=mild} patients. There was {1|A pulmonary tuberculosis, n, of=18} case of pulmonary tuberculosis, in month 8, and {2|A pneumonia, n, of=18} patients were admitted with pneumonia; {one|A death, n, of=18} of these died. Malaria, which was common before the study as well, was diagnosed in {three|A malaria, n, of=18}. {Hypogammaglobulinaemia|A hypogammaglobulinaemia, absent} was not seen.
=== ninte-subgroup-i8 | article | randomised trial
Antifibrotic therapy and the skin: secondary outcomes of the randomised MERIDIAN study

Results
Patients
A total of {418|S treated} patients received at least one dose of trial medication: {210|S treated, g=nerandolast} nerandolast 18 mg twice daily and {208|S treated, g=placebo} placebo. Over the {52|W week, treat} weeks, premature discontinuation of trial medication was more frequent with nerandolast than with placebo. Approximately half ({53.1|T diffuse, pct}%) had diffuse cutaneous disease, {74.9|X fp}% were female, and 48% were taking mycophenolate at baseline. The mean FVC was 72.6% of predicted.

Skin score
Baseline mRSS was {11.3|M score, mean, t=baseline, g=nerandolast} ± {9.4|sd} and {10.8|M score, mean, t=baseline, g=placebo} ± {8.9|sd} (means ± SD). The adjusted mean absolute change at {week 52|W week, assess} was −{2.3|M change, ls_mean, v=-2.3, t=P52W, g=nerandolast, dir=improved} ± {0.4|se} (SE) in the nerandolast group as against −{2.0|M change, ls_mean, v=-2.0, t=P52W, g=placebo, dir=improved} ± {0.4|se} in the placebo group; the difference was −{0.3|M difference, ls_mean, v=-0.3, t=P52W, g=nerandolast, c=placebo, dir=stable} (95% CI −{1.4|cl, v=-1.4} to {0.8|ch}; P = {0.59|p, sig=0}), i.e. neither clinically nor statistically meaningful. The annual rate of FVC decline was −50.1 and −94.2 ml per year (P = 0.03).

Adverse events
Diarrhea, the most common event, was reported in {71.0|A diarrhea, pct, g=nerandolast, of=210}% of the nerandolast and {30.3|A diarrhea, pct, g=placebo, of=208}% of the placebo group, nausea in {29.5|A nausea, pct, g=nerandolast, of=210}% and {13.9|A nausea, pct, g=placebo, of=208}%, and weight decrease in {11.0|A weight decrease, pct, g=nerandolast, of=210}% and {3.8|A weight decrease, pct, g=placebo, of=208}%. Adverse events leading to discontinuation were recorded in {34|A discontinuation due to adverse event, n, g=nerandolast, of=210} ({16.2|A discontinuation due to adverse event, pct, g=nerandolast}%) versus {17|A discontinuation due to adverse event, n, g=placebo, of=208} ({8.2|A discontinuation due to adverse event, pct, g=placebo}%) patients. Deaths numbered {8|A death, n, g=nerandolast, of=210} and {7|A death, n, g=placebo, of=208}.
=== ecp-pilot-i8 | article | randomised trial
Extracorporeal photopheresis in recent-onset scleroderma: sham-controlled pilot

Study population. {Twenty|S randomised} patients were randomised in a 3:2 ratio, so that {12|S randomised, g=ECP} were to have ECP and {8|S randomised, g=sham} the sham procedure. Table 1 lists their characteristics: mean age 47 (31–66) years; {13|X f, of=20} women, {7|X m, of=20} men; disease duration 14 months; ANA positive in 19. All fulfilled the criteria for {diffuse|T diffuse, all} involvement with a duration of less than 24 months.

Skin. In the ECP group the median mRSS was {23.5|M score, median, t=baseline, g=ECP} (range {16|min} to {38|max}) initially and {18|M score, median, t=P6M, g=ECP, c=sham, dir=improved, #a} (range {9|min} to {35|max}) at {6 months|W month, assess}. Comparable figures for the sham group are {22|M score, median, t=baseline, g=sham} ({17|min} to {33|max}) and {21.5|M score, median, t=P6M, g=sham, dir=improved} ({12|min} to {36|max}). Between-group testing gave p={0.08|p#a, sig=0}. High-frequency ultrasound thickness on the dorsum of the hand decreased by 0.14 mm with ECP (p=0.04) and by 0.05 mm with sham.

Withdrawals. {Two|S withdrawn, g=ECP} ECP patients and {one|S withdrawn, g=sham} sham patient withdrew after 2–4 months.

Adverse effects. Difficult venous access needing a central line occurred in {3|A difficult venous access, n, g=ECP, of=12} ECP patients, catheter-related sepsis in {1|A catheter-related sepsis, n, g=ECP, of=12} and vasovagal syncope in {2|A vasovagal syncope, n, g=ECP, of=12}. {No adverse effect|A any adverse event, absent, g=sham} was reported by sham patients.
=== trans-compare-i8 | article | cohort
Haematopoietic stem cell transplantation compared with upfront rituximab–mycophenolate in diffuse SSc: propensity-matched registry analysis

3 | RESULTS
3.1 | Matching
Registry search returned {188|S screened} eligible patients. Matching 1:1 left {54|S analysed, g=HSCT} treated by HSCT and {54|S analysed, g=combination} by the combination. Standardised differences were below 0.1 for age, smoking, FVC, DLCO, mRSS and troponin. {Every one|T diffuse, all} had dcSSc. Females: {70.4|X fp, g=HSCT}% in the HSCT cohort; {72.2|X fp, g=combination}% in the combination cohort.

3.2 | Cutaneous response
Mean mRSS values for HSCT were {27.0|M score, mean, t=baseline, g=HSCT} (SD {8.1|sd}) at baseline, {14.2|M score, mean, t=P1Y, g=HSCT, dir=improved} (SD {7.5|sd}) at {1 y|W year, assess} and {9.8|M score, mean, t=P2Y, g=HSCT, dir=improved} (SD {6.0|sd}) at {2 y|W year, assess}; for the combination {26.5|M score, mean, t=baseline, g=combination} (SD {7.7|sd}), {18.9|M score, mean, t=P1Y, g=combination, dir=improved} (SD {8.3|sd}) and {15.4|M score, mean, t=P2Y, g=combination, dir=improved} (SD {8.0|sd}), respectively. The model-based difference at 2 y was −{5.7|M difference, v=-5.7, t=P2Y, g=HSCT, c=combination, dir=improved} points (95% CI −{8.4|cl, v=-8.4} to −{3.0|ch, v=-3.0}, p {< .001|p, sig=1}).

3.3 | Survival and complications
With HSCT {five|A treatment-related death, n, g=HSCT, of=54, rel=1} patients died of the treatment itself, and {two|A death from disease progression, n, g=HSCT, of=54} of disease progression. In the combination cohort {nine|A death, n, g=combination, of=54} deaths were observed. Event-free survival at 5 y was 81% and 66% (p = .07). Serious infections were documented in {37.0|A serious infection, pct, g=HSCT, of=54, ser=1}% and {20.4|A serious infection, pct, g=combination, of=54, ser=1}%; secondary thyroid autoimmunity, in {six|A secondary thyroid autoimmunity, n, g=HSCT, of=54} transplanted patients.
=== sctox-phase2b-i8 | article | randomised trial
Subcutaneous ziltivekitug in systemic sclerosis: {48-week|W week, treat} double-blind phase and {48-week|W week, treat} extension

Results
Disposition
{Eighty-nine|S randomised} patients were randomised, {45|S randomised, g=ziltivekitug} to ziltivekitug and {44|S randomised, g=placebo} to placebo. By {week 48|W week, assess}, {14|S withdrawn, g=ziltivekitug} had discontinued in the former arm (31%) and {11|S withdrawn, g=placebo} in the latter (25%). {Sixty-one|S enrolled, g=extension} of those who completed the double-blind phase entered the extension, during which everyone received active drug.

Skin
During the double-blind phase the LSM change in mRSS to week {48|W week, assess} amounted to −{6.33|M change, ls_mean, v=-6.33, t=P48W, g=ziltivekitug, dir=improved} for ziltivekitug ({n=31|n; S analysed, g=ziltivekitug}) and −{3.32|M change, ls_mean, v=-3.32, t=P48W, g=placebo, dir=improved} for placebo ({n=33|n; S analysed, g=placebo}), the LSM difference being −{3.01|M difference, ls_mean, v=-3.01, t=P48W, g=ziltivekitug, c=placebo, dir=improved} (95% CI −{6.27|cl, v=-6.27}, {0.26|ch}; p={0.071|p, sig=0}). In the extension, mRSS continued to fall: by {week 96|W week, assess} mean (SD) change from the original baseline had reached −{9.4|M change, mean, v=-9.4, t=P96W, g=ziltivekitug–ziltivekitug, dir=improved} ({8.9|sd}) in ziltivekitug–ziltivekitug and −{8.2|M change, mean, v=-8.2, t=P96W, g=placebo–ziltivekitug, dir=improved} ({7.5|sd}) in placebo–ziltivekitug patients. In exploratory analyses fewer actively treated patients had a fall in FVC ≥10% (p=0.009).

Safety
Serious infections in the double-blind phase affected {4|A serious infection, n, g=ziltivekitug, of=45, ser=1} patients on ziltivekitug and {2|A serious infection, n, g=placebo, of=44, ser=1} on placebo. Injection-site reactions: {8|A injection-site reaction, n, g=ziltivekitug, of=45} and {3|A injection-site reaction, n, g=placebo, of=44}. Neutropenia: {5|A neutropenia, n, g=ziltivekitug, of=45} and {0|A neutropenia, absent, g=placebo}. Deaths: {3|A death, n, g=ziltivekitug, of=45} and {1|A death, n, g=placebo, of=44}. {One|A treatment-related death, n, g=ziltivekitug, of=45, rel=1} of the three was considered to be related to treatment.
=== hand-rehab-i8 | article | randomised trial
Home paraffin and stretching versus stretching alone in SSc hands

Results
Flow. {Fifty-two|S screened} subjects met the criteria, 6 refused, and {46|S randomised} were randomised ({23|S randomised, g=paraffin; S randomised, g=stretching alone} per group). {One|S withdrawn, g=paraffin} subject in the paraffin group and {two|S withdrawn, g=stretching alone} in the stretching-alone group did not return; the analysis therefore rests on {43|S analysed}.

Sample. {Forty|X f, of=46} subjects were women and {six|X m, of=46} men, average age 57 years. The limited form was seen in {33|T limited, n, of=46} ({71.7|T limited, pct}%) and the diffuse in {13|T diffuse, n, of=46} ({28.3|T diffuse, pct}%). Twelve had flexion contractures of more than 20°.

Outcome. At the end of {12 weeks|W week, assess} finger flexion had increased by 6.2 mm in the paraffin group and by 2.5 mm in the other (P = .01), grip strength by 1.1 and 0.6 kg (P = .34). The mRSS did not change in either group: {8.8|M score, t=baseline, g=paraffin} ± {5.5|sd} before and {8.5|M score, t=P12W, g=paraffin, dir=stable} ± {5.2|sd} after with paraffin, {9.3|M score, t=baseline, g=stretching alone} ± {6.1|sd} before and {9.2|M score, t=P12W, g=stretching alone, dir=stable} ± {6.3|sd} after without.

Adherence and adverse events. Diaries showed that 81% of planned sessions were carried out. A first-degree burn was sustained by {2|A first-degree burn, n, g=paraffin, of=23} subjects using paraffin; {1|A ulcer infection, n, g=stretching alone, of=23} subject of the comparison group had an ulcer infection.
=== imatinib-ph2-i8 | article | open-label trial
Nilotinib in progressive cutaneous systemic sclerosis: efficacy and cardiac safety

RESULTS
Between June 2011 and May 2013, {19|S screened} patients were screened and {14|S enrolled} enrolled. Two screening failures were due to QTc >450 ms. Baseline features: age 52 ± 9 years, {11|X f, of=14} females ({78.6|X fp}%), {14/14|T diffuse, n, of=14} dcSSc, ATA 5, ARA 6, prior immunosuppression 8. Nilotinib was started at 200 mg b.i.d. and raised to 400 mg b.i.d. where tolerated.

{Ten|S completed} patients (71%) completed {6|W month, treat} months and {seven|S completed} completed {12|W month, treat} months of treatment. {Three|A discontinuation due to adverse event, n, of=14} stopped for adverse events (QTc prolongation in all), four for progression.

In the intention-to-treat population, mRSS was {25.9|M score, mean, t=baseline} (mean; 95% CI {22.4|cl}–{29.4|ch}) at baseline, and the mean changes were −{2.6|M change, mean, v=-2.6, t=P6M, dir=improved} (95% CI −{5.4|cl, v=-5.4} to {0.2|ch}; p={0.07|p, sig=0}) at {6 months|W month, assess} and −{4.4|M change, mean, v=-4.4, t=P12M, dir=improved} (95% CI −{8.1|cl, v=-8.1} to −{0.7|ch, v=-0.7}; p={0.02|p, sig=1}) at {12 months|W month, assess}. Gene expression in skin at {month 6|W month, assess} separated improvers from non-improvers.

{Ninety-two|A any adverse event, events} adverse events were reported, of which 71% were grade 1. Most common were QTc prolongation ({6|A QTc prolongation, n, of=14}), rash ({5|A rash, n, of=14}), alanine transaminase elevation ({5|A alanine transaminase elevation, n, of=14}) and peripheral oedema ({2|A peripheral oedema, n, of=14}). {Two|A serious adverse event, n, of=14, ser=1} patients had serious adverse events: {coronary artery disease|A coronary artery disease, named} and {anaemia|A anaemia, named}.
=== bosentan-ulcers-i8 | article | randomised trial
Zibosentan for the prevention of new digital ulcers: results of the randomised VERTEX trial

Results
Study patients. {Two hundred and six|S screened} patients were screened, {158|S randomised} randomised: {80|S randomised, g=zibosentan} to zibosentan 10 mg and {78|S randomised, g=placebo} to placebo. {Sixty-eight|S completed, g=zibosentan} (85%) and {66|S completed, g=placebo} (85%) completed {20|W week, treat} weeks. The population was predominantly female ({79|X fp}%) and Caucasian (88%), with a mean age of 50 years; {59|T limited, pct}% and {41|T diffuse, pct}% had limited and diffuse skin involvement. A mean of 3.2 ulcers was present at baseline.

Efficacy. New digital ulcers per patient averaged 2.1 ± 0.4 in the zibosentan and 2.3 ± 0.4 in the placebo group (P = 0.71). Time to healing of the cardinal ulcer was not influenced (HR 0.94, 95% CI 0.62–1.41). Skin thickness was assessed at {week 20|W week, assess}; the mean mRSS change was {0.2|M change, mean, t=P20W, g=zibosentan, dir=worsened} ± {3.6|sd} with zibosentan and −{0.1|M change, mean, v=-0.1, t=P20W, g=placebo, dir=improved} ± {3.9|sd} with placebo; {not significant|M difference, nov, t=P20W, g=zibosentan, c=placebo, dir=stable, sig=0}.

Safety. Elevated aminotransferases (>3 × ULN) occurred in {nine|A elevated aminotransferases, n, g=zibosentan, of=80} patients ({11.3%|A elevated aminotransferases, pct, g=zibosentan}) on zibosentan and {one|A elevated aminotransferases, n, g=placebo, of=78} ({1.3%|A elevated aminotransferases, pct, g=placebo}) on placebo. Peripheral edema was noted in {18.8%|A peripheral edema, pct, g=zibosentan, of=80} and {5.1%|A peripheral edema, pct, g=placebo, of=78}, anemia in {7.5%|A anemia, pct, g=zibosentan, of=80} and {2.6%|A anemia, pct, g=placebo, of=78}. Serious adverse events, {16|A serious adverse event, n, g=zibosentan, of=80, ser=1} and {14|A serious adverse event, n, g=placebo, of=78, ser=1} patients, were mostly ulcer infections. {No patient died|A death, absent}.
=== ivig-pilot-dd-i8 | article | randomised trial
Intravenous immunoglobulin as add-on in early diffuse SSc: a proof-of-concept randomised trial in Japan

Results
Subjects. The {63|S enrolled} subjects enrolled at 15 institutions ({31|S enrolled, g=GB-0998} GB-0998, {32|S enrolled, g=placebo} placebo) made up the full analysis set, with the exception of one placebo subject without post-baseline data. The ratio of females to males was {2.5|X ratio}:1, median age 51 years, and all had {diffuse cutaneous|T diffuse, all} disease.

mRSS. The change from baseline to {12 weeks|W week, assess} after the first course did not differ between GB-0998, −{3.3|M change, v=-3.3, #a, t=P12W, g=GB-0998, c=placebo, dir=improved} ± {4.2|sd}, and placebo, −{4.2|M change, v=-4.2, t=P12W, g=placebo, dir=improved} ± {4.6|sd} (p = {0.43|p#a, sig=0}). In subjects given up to four courses, the change at {48 weeks|W week, assess} was −{8.3|M change, v=-8.3, t=P48W, g=multiple courses, dir=improved} ± {5.1|sd} ({n = 22|n; S analysed, g=multiple courses}), whereas with a single course it was −{6.0|M change, v=-6.0, t=P48W, g=single course, dir=improved} ± {5.0|sd} ({n = 11|n; S analysed, g=single course}).

Safety. Adverse drug reactions affected {18|A adverse drug reaction, n, g=GB-0998, of=31, rel=1} of the GB-0998 subjects and {13|A adverse drug reaction, n, g=placebo, of=32, rel=1} of the placebo subjects. Those seen in at least two GB-0998 subjects were headache ({5|A headache, n, g=GB-0998, of=31}), increased alanine aminotransferase ({4|A increased alanine aminotransferase, n, g=GB-0998, of=31}), pyrexia ({3|A pyrexia, n, g=GB-0998, of=31}) and eczema ({2|A eczema, n, g=GB-0998, of=31}). {Cerebral infarction|A cerebral infarction, absent} and {thrombosis|A thrombosis, absent} did not occur. Serum IgG peaked at 31 g/L.
=== cohort-russian-i8 | article | cohort
Clinical portrait of systemic sclerosis in the Urals: {five-year|W year, follow} observation of {174|S enrolled} patients

Results
General. {One hundred and seventy-four|S enrolled} patients were observed, {161|X f, of=174} of them women (F:M = {12.4|X ratio}:1). Age at the first visit 48.3 ± 12.9 years. The limited form was diagnosed in {98|T limited, n, of=174} ({56.3|T limited, pct}%), the diffuse in {52|T diffuse, n, of=174} ({29.9|T diffuse, pct}%), and overlap syndrome in {24|T overlap, n, of=174} ({13.8|T overlap, pct}%). Raynaud's phenomenon was present in 99%, oesophageal hypomotility in 82% and pulmonary fibrosis in 61%.

Treatment. 133 patients received glucocorticoids, 58 D-penicillamine, 71 cyclophosphamide at some time.

Course of the skin score. In patients with the diffuse form mRSS was {18.4|M score, t=baseline, g=diffuse form} ± {6.9|sd} at inclusion and {11.0|M score, t=P5Y, g=diffuse form, dir=improved} ± {5.7|sd} after {5 years|W year, assess} (p {< 0.001|p, sig=1}). The limited form started at {5.1|M score, t=baseline, g=limited form} ± {2.8|sd} and ended at {4.6|M score, t=P5Y, g=limited form, dir=improved} ± {2.9|sd} (p = {0.12|p, sig=0}). Overlap patients had {7.7|M score, t=baseline, g=overlap} ± {4.0|sd} and {5.9|M score, t=P5Y, g=overlap, dir=improved} ± {3.6|sd} (p = {0.03|p, sig=1}).

Outcomes. {Twenty-nine|A death, n, of=174} patients ({16.7|A death, pct}%) died during the {five years|W year, follow}, {13|A pulmonary hypertension, n, of=29, sev=fatal} of them from pulmonary hypertension and {7|A infection, n, of=29, sev=fatal} from infection. {Eighteen|S withdrawn} were lost to follow-up.
=== tocil-mono-i8 | article | randomised trial
Ravagalimab in early systemic sclerosis: {24-week|W week, assess} results of a double-blind multicentre trial

3. Results
3.1. Disposition and baseline
Figure 1 shows the flow of patients. Ravagalimab was given to {51|S treated, g=ravagalimab} and placebo to {25|S treated, g=placebo} of the {77|S randomised} randomised patients; one withdrew consent before dosing. In the ravagalimab group {9|S withdrawn, g=ravagalimab} (17.6%) and in the placebo group {3|S withdrawn, g=placebo} (12.0%) left before {Week 24|W week, assess}. Demographic variables were balanced (Table 1): women, {39|X f, g=ravagalimab, of=51} and {20|X f, g=placebo, of=25}; mean age, 48.8 and 50.1 years; mean CRP, 9.1 and 8.4 mg/L; dcSSc, {44|T diffuse, n, g=ravagalimab, of=51} and {22|T diffuse, n, g=placebo, of=25}.

3.2. Skin
At {Week 12|W week, assess}, the mean (SD) mRSS had changed by −{2.7|M change, mean, v=-2.7, t=P12W, g=ravagalimab, dir=improved} ({4.8|sd}) on ravagalimab and −{1.1|M change, mean, v=-1.1, t=P12W, g=placebo, dir=improved} ({4.0|sd}) on placebo (difference −{1.6|M difference, v=-1.6, t=P12W, g=ravagalimab, c=placebo, dir=improved}, 95% CI −{3.8|cl, v=-3.8} to {0.6|ch}, p = {0.15|p, sig=0}); at Week {24|W week, assess}, by −{4.9|M change, mean, v=-4.9, t=P24W, g=ravagalimab, dir=improved} ({6.2|sd}) and −{1.8|M change, mean, v=-1.8, t=P24W, g=placebo, dir=improved} ({5.1|sd}) (difference −{3.1|M difference, v=-3.1, t=P24W, g=ravagalimab, c=placebo, dir=improved}, 95% CI −{5.9|cl, v=-5.9} to −{0.3|ch, v=-0.3}, p = {0.03|p, sig=1}). The proportion with a decrease of at least 20% was {54.9|M responders, t=P24W, g=ravagalimab, c=placebo, dir=improved}% versus {32.0|M responders, t=P24W, g=placebo, dir=improved, #pl}%.

3.3. Safety
Ravagalimab was associated with neutropenia ({6|A neutropenia, n, g=ravagalimab, of=51} patients, {11.8|A neutropenia, pct, g=ravagalimab}%), stomatitis ({5|A stomatitis, n, g=ravagalimab, of=51}, {9.8|A stomatitis, pct, g=ravagalimab}%) and injection-site erythema ({4|A injection-site erythema, n, g=ravagalimab, of=51}, {7.8|A injection-site erythema, pct, g=ravagalimab}%). On placebo the respective numbers were {0|A neutropenia, absent, g=placebo}, {1|A stomatitis, n, g=placebo, of=25} and {2|A injection-site erythema, n, g=placebo, of=25}. {No opportunistic infection|A opportunistic infection, absent} and {no intestinal perforation|A intestinal perforation, absent} came to light.
=== lung-tx-i8 | article | case series
Lung transplantation in scleroderma patients: outcomes in 29 recipients

Results
Recipients. From 2003 through 2017 {29|S treated} patients with SSc received a lung allograft, bilateral in 24. They were {16|X f, of=29} women and {13|X m, of=29} men with a mean age of 52.4 years. {Twenty-one|T limited, n, of=29} had limited, {six|T diffuse, n, of=29} diffuse and {two|T sine, n, of=29} sine scleroderma. The indication was interstitial lung disease in 19, pulmonary arterial hypertension in 3 and both in 7. Controls were {58|S enrolled, g=controls} recipients with idiopathic pulmonary fibrosis.

Early course. Median ICU stay lasted 6 days (IQR 4–14). Primary graft dysfunction of grade 3 at 72 hours was observed in {8|A primary graft dysfunction of grade 3, n, of=29} patients ({28%|A primary graft dysfunction of grade 3, pct}; controls {22%|A primary graft dysfunction of grade 3, pct, g=controls, of=58}, P = .59). {Two|A in-hospital death, n, of=29} patients died in hospital.

Late course. The median duration of follow-up was {4.1|W year, follow, median} years. Acute cellular rejection was diagnosed in {14|A acute cellular rejection, n, of=29} and chronic lung allograft dysfunction in {9|A chronic lung allograft dysfunction, n, of=29}. The 1-, 3- and 5-year survival rates were 90%, 76% and 66%. {Aspiration pneumonia|A aspiration pneumonia, named} was a recurring cause of readmission.

Skin. Scores recorded before and after transplantation were at hand for {17|S analysed}; the median mRSS was {6|M score, median, t=baseline} (range {0|min}–{22|max}) on the waiting list and {4|M score, median, t=P12M, dir=improved} (range {0|min}–{17|max}) {12|W month, assess} months after the operation (P = {.03|p, v=.03, sig=1}).
=== prednis-pred-i8 | article | randomised trial
Low-dose prednisolone for painful puffy early diffuse disease: results of a small trial

Results
{Thirty-five|S randomised} participants were randomised of 80 planned, since recruitment was halted by the pandemic: {17|S randomised, g=prednisolone} to prednisolone (~0.3 mg/kg) and {18|S randomised, g=placebo} to placebo, for {6|W month, treat} months. Participants on prednisolone were {76|X fp, g=prednisolone}% female, those on placebo {67|X fp, g=placebo}%. All had early {dcSSc|T diffuse, all} (within 3 years of the first non-Raynaud symptom). {Fifteen|S completed, g=prednisolone} and {14|S completed, g=placebo} completed.

mRSS at {3 months|W month, assess}, a co-primary outcome, was analysed by ANCOVA. Adjusted means: {17.8|M score, ls_mean, t=P3M, g=prednisolone} (prednisolone), {20.3|M score, ls_mean, t=P3M, g=placebo} (placebo); adjusted difference −{2.5|M difference, v=-2.5, t=P3M, g=prednisolone, c=placebo, dir=improved} (95% CI −{6.4|cl, v=-6.4} to {1.5|ch}; p={0.22|p, sig=0}). At {6 months|W month, assess} this difference was −{3.9|M difference, v=-3.9, t=P6M, g=prednisolone, c=placebo, dir=improved} (95% CI −{8.1|cl, v=-8.1} to {0.3|ch}; p={0.07|p, sig=0}). HAQ-DI differed by −0.10 (97.5% CI −0.29 to 0.10; p=0.25), and anxiety was lower with prednisolone by 2.4 points (p=0.02).

{Two hundred|A any adverse event, events} adverse events were noted: {102|A any adverse event, events, g=prednisolone} with prednisolone and {98|A any adverse event, events, g=placebo} with placebo. {Seven|A serious adverse event, events, ser=1} were serious ({2|A serious adverse event, events, g=prednisolone, ser=1} vs {5|A serious adverse event, events, g=placebo, ser=1}). {No renal crisis|A renal crisis, absent} developed in either arm.
=== fmt-phase2-i8 | article | randomised trial
Faecal microbiota transplantation for gut symptoms in SSc: the double-blind ReSScue-like trial

Results
Population. Between January 2021 and May 2022, {110|S screened} individuals were screened and {66|S randomised} underwent randomisation. One received no allocated intervention. Thus {33|S treated, g=FMT} were given donor culture and {32|S treated, g=placebo} placebo by enteroscopy at weeks 0 and 2. Mean age was 58.1 (SD 12.0) years, {62|X f, of=65} ({95.4%|X fp}) were women, {57|T limited, n, of=65} had lcSSc and {8|T diffuse, n, of=65} dcSSc. The mRSS averaged {5.3|M score, mean, t=baseline} (SD {5.9|sd}).

Primary outcome. At {week 12|W week, assess} the change in the worst symptom (bloating or diarrhoea) was −0.13 with FMT and −0.33 with placebo (p = 0.57).

Secondary outcomes. mRSS at that visit was {5.0|M score, t=P12W, g=FMT} in the FMT and {5.2|M score, t=P12W, g=placebo} in the placebo group, {no difference|M difference, nov, t=P12W, g=FMT, c=placebo, dir=stable} being seen. Faecal calprotectin changed by 12 µg/g (p = 0.64).

Adverse events. These were generally mild and short-lived. Up to {week 12|W week, assess}, {16|A any adverse event, n, g=FMT, of=33} ({48.5%|A any adverse event, pct, g=FMT}) of the FMT and {19|A any adverse event, n, g=placebo, of=32} ({59.4%|A any adverse event, pct, g=placebo}) of the placebo recipients had at least one. Abdominal pain was reported in {5|A abdominal pain, n, g=FMT, of=33} and {3|A abdominal pain, n, g=placebo, of=32}, procedure-related bowel perforation in {1|A bowel perforation, n, g=FMT, of=33, rel=1} and {none|A bowel perforation, absent, g=placebo}. {One|A death, n, g=placebo, of=32, rel=0; A stroke, n, g=placebo, of=32, sev=fatal, rel=0} participant assigned to placebo died of an unrelated stroke.
=== single-arm-jaki-i8 | article | open-label trial
Tofacitinib for skin-predominant disease: an open, single-arm study of {33|S enrolled} patients in Kolkata

Results
Patients
{Thirty-three|S enrolled} patients, {29|X f, of=33} women and {4|X m, of=33} men, were recruited at two hospitals. The subset was diffuse in {25|T diffuse, n, of=33} and limited in {8|T limited, n, of=33}. Mean age 36.5 ± 9.8 years; mean duration 28 ± 17 months; 18 had been treated with methotrexate before, 6 with cyclophosphamide. Tofacitinib 5 mg twice daily was given for {24|W week, treat} weeks.

Skin outcome
mRSS (mean ± SD) was {22.2|M score, mean, t=baseline} ± {8.4|sd} at entry, {17.6|M score, mean, t=P12W, dir=improved} ± {7.9|sd} at {12 weeks|W week, assess} and {14.1|M score, mean, t=P24W, dir=improved} ± {7.2|sd} at {24 weeks|W week, assess}; analysis of variance for repeated measures gave p {<0.001|p, sig=1} for the latter. Expressed as percentage, the mean fall over the study was {36.5|M percent_change, mean, v=-36.5, t=P24W, dir=improved}%. Some {69.7|M responders, t=P24W, dir=improved}% of the patients ({23|n}) improved by five points or more; {two|M responders, n, t=P24W, dir=worsened} worsened by as much.

Other outcomes
FVC rose by 1.2% (p = 0.31); tender joints fell from 6 to 2.

Safety
{Five|A urinary tract infection, n, of=33} patients had urinary tract infection, {four|A upper respiratory infection, n, of=33} upper respiratory infection, {two|A herpes zoster, n, of=33} herpes zoster and {one|A pulmonary tuberculosis, n, of=33} pulmonary tuberculosis. Cholesterol went up by 14 mg/dL. {No thromboembolic event|A thromboembolic event, absent} was seen.
=== biosim-iloprost-i8 | article | cohort
Monthly iloprost infusions over ten years: a cohort from northern Italy

Results
Cohort characteristics. {Ninety-six|S enrolled} consecutive patients, {88|X f, of=96} females and {8|X m, of=96} males, aged 57 ± 13 years, were on regular iloprost. LcSSc was found in {71|T limited, n, of=96} ({74%|T limited, pct}; ACA 58, Scl70 9), dcSSc in {25|T diffuse, n, of=96} ({26%|T diffuse, pct}). Mean length of treatment was {6.3|W year, treat, mean} ± 2.8 years.

Skin involvement. mRSS before iloprost was {7.4|M score, t=baseline} ± {6.0|sd} and at the last visit {6.1|M score, dir=improved} ± {5.3|sd} (p = {0.02|p, sig=1}). When the subsets were taken apart, the fall remained in dcSSc ({14.9|M score, t=baseline, g=dcSSc} ± {7.1|sd} vs {10.8|M score, g=dcSSc, dir=improved} ± {6.6|sd}, p = {0.01|p, sig=1}) and vanished in lcSSc ({4.8|M score, t=baseline, g=lcSSc} ± {2.7|sd} vs {4.5|M score, g=lcSSc, dir=improved} ± {2.9|sd}, p = {0.47|p, sig=0}).

Vascular outcome. New digital ulcers arose in 31 patients, gangrene in 2. NT-proBNP was stable.

Tolerability. Headache or flushing during infusions was practically universal: headache {83|A headache, n, of=96}, flushing {79|A flushing, n, of=96}. Hypotension demanded a lower rate in {14|A hypotension, n, of=96}. {Eleven|A discontinuation due to adverse event, n, of=96} gave up for side effects, and {seven|S withdrawn} chose oral drugs instead. {Nine|A death, n, of=96} died.
=== dose-ranging-lpar-i8 | article | randomised trial
LPA1 antagonism in dcSSc: results of an {8-week|W week, treat} placebo-controlled phase and {16-week|W week, treat} open extension

Results
Study participants. All {32|S randomised} randomised patients ({17|S randomised, g=placebo} placebo, {15|S randomised, g=SAR} SAR) had {dcSSc|T diffuse, all}. The median duration from the first non-Raynaud symptom was 13 months. {Thirty|S enrolled, g=extension} patients rolled over into the {16-week|W week, treat} open extension. Mean baseline mRSS was {23.6|M score, mean, t=baseline, g=SAR} ({9.0|sd}) in the SAR group and {23.1|M score, mean, t=baseline, g=placebo} ({8.2|sd}) in the placebo group.

Safety (primary endpoint). During the {8|W week, treat} weeks of double-blind treatment {12|A treatment-emergent adverse event, n, g=SAR, of=15} of 15 ({80%|A treatment-emergent adverse event, pct, g=SAR}) patients on SAR and {11|A treatment-emergent adverse event, n, g=placebo, of=17} of 17 ({65%|A treatment-emergent adverse event, pct, g=placebo}) on placebo had treatment-emergent adverse events. Gastrointestinal events prevailed: diarrhoea {6|A diarrhoea, n, g=SAR, of=15}/15 and {5|A diarrhoea, n, g=placebo, of=17}/17, nausea {4|A nausea, n, g=SAR, of=15}/15 and {4|A nausea, n, g=placebo, of=17}/17, constipation {2|A constipation, n, g=SAR, of=15}/15 and {none|A constipation, absent, g=placebo}. Orthostatic blood pressure did not change.

mRSS. By {week 8|W week, assess} the decrease was {4.8|M change, mean, v=-4.8, t=P8W, g=SAR, dir=improved} ± {3.0|sd} on SAR and {3.2|M change, mean, v=-3.2, t=P8W, g=placebo, dir=improved} ± {4.3|sd} on placebo (mean ± SD; difference −{1.2|M difference, v=-1.2, t=P8W, g=SAR, c=placebo, dir=improved}, 95% CI −{4.37|cl, v=-4.37} to {2.02|ch}; P={0.46|p, sig=0}). By {week 24|W week, assess}, i.e. after the extension, total decreases of {8.2|M change, v=-8.2, t=P24W, g=SAR–SAR, dir=improved} and {7.0|M change, v=-7.0, t=P24W, g=placebo–SAR, dir=improved} were recorded in patients continuing SAR (SAR–SAR) and those switched from placebo (placebo–SAR).
=== renal-crisis-cohort-i8 | article | cohort
Renal crisis in Israeli scleroderma patients: outcome under ACE inhibition

RESULTS
Among {1,104|S screened} registered patients, {43|S enrolled} had had a renal crisis and form the cohort. The female-to-male ratio was {2.6|X ratio}:1 ({31|X f, of=43} vs {12|X m, of=43}). {Thirty-four|T diffuse, n, of=43} ({79.1|T diffuse, pct}%) belonged to the diffuse subset and {nine|T limited, n, of=43} ({20.9|T limited, pct}%) to the limited. At crisis, mean age was 53 years, blood pressure 189/108 mmHg and creatinine 3.2 mg/dL. Prior corticosteroids >15 mg/day had been taken by 19. Microangiopathy was found in 22 and anti-RNA polymerase III in 20 of 33 tested.

mRSS at inclusion averaged {21.8|M score, mean, t=baseline} (SD {9.3|sd}); {24|W month, assess} months later, in the {26|S analysed} patients assessed, it averaged {14.6|M score, mean, t=P24M, #b, dir=improved} (SD {8.8|sd}; p = {0.004|p, sig=1}).

Dialysis was begun in 24 patients, of whom ten recovered after a median of 9 months. {Seventeen|A death, n, of=43} patients ({39.5|A death, pct}%) died during a mean follow-up of {4.9|W year, follow, mean} years. {Cardiac arrest|A cardiac arrest, named, sev=fatal} and {sepsis|A sepsis, named, sev=fatal} were the leading causes. Under ACE inhibitors cough was seen in {6|A cough, n, of=43} and hyperkalaemia in {5|A hyperkalaemia, n, of=43}. In multivariate analysis age >60 (OR 3.1, 95% CI 1.2–8.0) was an independent predictor of death.
=== mtx-arm-child-i8 | article | randomised trial
Methotrexate or leflunomide in early diffuse scleroderma: unblinded randomised comparison

Results
Allocation and retention
{Fifty-eight|S enrolled} Iranian patients entered. Computer-generated numbers put {28|S randomised, g=MTX} on methotrexate (MTX, 15–20 mg/wk) and {30|S randomised, g=LEF} on leflunomide (LEF, 20 mg/d). During the {12-month|W month, treat} study {four|S withdrawn, g=MTX} MTX and {seven|S withdrawn, g=LEF} LEF patients were lost or withdrew, leaving {24|S completed, g=MTX} and {23|S completed, g=LEF}.

Characteristics
Both arms had a preponderance of women ({25|X f, g=MTX, of=28}/28; {26|X f, g=LEF, of=30}/30). Age (41.3 vs 39.8 y), disease duration (17.9 vs 20.4 mo) and FVC (79 vs 77%) were alike. All were {diffuse|T diffuse, all}.

Skin score
MTX: {23.0|M score, t=baseline, g=MTX} ± {6.5|sd} at month 0, {19.6|M score, t=P6M, g=MTX, dir=improved} ± {6.8|sd} at {month 6|W month, assess}, {17.1|M score, t=P12M, g=MTX, dir=improved} ± {7.0|sd} at {month 12|W month, assess} (P = {0.001|p, sig=1}). LEF: {22.4|M score, t=baseline, g=LEF} ± {7.2|sd}, {20.9|M score, t=P6M, g=LEF, dir=improved} ± {7.4|sd} and {19.8|M score, t=P12M, g=LEF, dir=improved} ± {7.7|sd} respectively (P = {0.09|p, sig=0}). {The between-arm comparison was not significant|M difference, nov, t=P12M, g=MTX, c=LEF, dir=stable} (P = {0.17|p, sig=0}).

Toxicity
Alopecia was complained of by {5|A alopecia, n, g=LEF, of=30} LEF patients and {1|A alopecia, n, g=MTX, of=28} MTX patient, diarrhea by {6|A diarrhea, n, g=LEF, of=30} and {2|A diarrhea, n, g=MTX, of=28}, oral ulcers by {1|A oral ulcer, n, g=LEF, of=30} and {4|A oral ulcer, n, g=MTX, of=28}. Hypertension was new in {3|A hypertension, n, g=LEF, of=30} LEF patients. {Nobody died|A death, absent}.
=== msc-hands-i8 | article | randomised trial
Adipose-derived regenerative cells for impaired hand function: {48-week|W week, assess} outcomes

Results
Subject accountability: {101|S screened} screened, {88|S randomised} randomised, {48|S randomised, g=ADRC} to ADRC and {40|S randomised, g=placebo} to placebo. {Fifty-one|T diffuse, n, of=88} ({58%|T diffuse, pct}) had diffuse SSc and {37|T limited, n, of=88} ({42%|T limited, pct}) limited. Mean age was 54.5 years; {78|X f, of=88} were women. Liposuction yielded a mean of 214 mL.

Efficacy: the Cochin Hand Function Score improved from baseline to {week 24|W week, assess} by 11.0 with ADRC and 8.9 with placebo (p = 0.299), and to {week 48|W week, assess} by 12.7 and 9.7 (p = 0.21). In the diffuse stratum the corresponding difference was 6.3 (p = 0.069). The mRSS, followed for safety, fell by a mean of {1.1|M change, mean, v=-1.1, t=P48W, g=ADRC, dir=improved} (SD {3.7|sd}) and {0.9|M change, mean, v=-0.9, t=P48W, g=placebo, dir=improved} (SD {3.3|sd}) points over {48 weeks|W week, assess}.

Safety: treatment-emergent adverse events were counted in {45|A treatment-emergent adverse event, n, g=ADRC, of=48} ({93.8%|A treatment-emergent adverse event, pct, g=ADRC}) and {36|A treatment-emergent adverse event, n, g=placebo, of=40} ({90.0%|A treatment-emergent adverse event, pct, g=placebo}) subjects. Post-liposuction pain ({17|A post-liposuction pain, n, g=ADRC, of=48}; {12|A post-liposuction pain, n, g=placebo, of=40}) and contusion ({15|A contusion, n, g=ADRC, of=48}; {11|A contusion, n, g=placebo, of=40}) were ascribed to the procedure. Serious adverse events were reported for {6|A serious adverse event, n, g=ADRC, of=48, ser=1} and {5|A serious adverse event, n, g=placebo, of=40, ser=1}; {one|A death, n, g=ADRC, of=48; A cardiac arrest, n, g=ADRC, of=48, sev=fatal} death, from cardiac arrest, occurred in the ADRC group 7 months after injection, and {one|S withdrawn, g=placebo} placebo subject was withdrawn by the investigator.
=== relax-two-doses-i8 | article | randomised trial
Recombinant pentraxin in stable diffuse scleroderma: a double-blind, dose-finding trial

RESULTS
Of {64|S enrolled} subjects enrolled, {20|S randomised, g=10 mg/kg} were randomly assigned to 10 mg/kg, {22|S randomised, g=40 mg/kg} to 40 mg/kg, and {22|S randomised, g=placebo} to placebo. {Four|S withdrawn, g=40 mg/kg} in the 40 mg/kg group dropped out, compared with {1|S withdrawn, g=10 mg/kg} and {2|S withdrawn, g=placebo} in the others. The sexes were distributed unevenly ({18|X f, g=10 mg/kg, of=20}, {16|X f, g=40 mg/kg, of=22} and {20|X f, g=placebo, of=22} women).

Skin thickening. Mean ± SEM skin scores at weeks 0, {4|W week, assess}, {12|W week, assess} and {24|W week, assess} were {27.5|M score, mean, t=baseline, g=10 mg/kg} ± {1.6|se}, {25.0|M score, mean, t=P4W, g=10 mg/kg, dir=improved} ± {1.7|se}, {22.4|M score, mean, t=P12W, g=10 mg/kg, dir=improved} ± {1.9|se} and {19.1|M score, mean, t=P24W, g=10 mg/kg, dir=improved, #low} ± {2.0|se} at the lower dose; {28.1|M score, mean, t=baseline, g=40 mg/kg} ± {1.5|se}, {26.8|M score, mean, t=P4W, g=40 mg/kg, dir=improved} ± {1.6|se}, {25.5|M score, mean, t=P12W, g=40 mg/kg, dir=improved} ± {1.8|se} and {23.9|M score, mean, t=P24W, g=40 mg/kg, dir=improved, #high} ± {1.9|se} at the higher; and {26.9|M score, mean, t=baseline, g=placebo} ± {1.7|se}, {26.0|M score, mean, t=P4W, g=placebo, dir=improved} ± {1.8|se}, {25.2|M score, mean, t=P12W, g=placebo, dir=improved} ± {1.8|se} and {23.0|M score, mean, t=P24W, g=placebo, dir=improved} ± {2.1|se} with placebo. Oral aperture increased by 2 mm with 10 mg/kg (P = 0.03).

Adverse events. Menorrhagia ({5|A menorrhagia, n, g=10 mg/kg, of=20}, {6|A menorrhagia, n, g=40 mg/kg, of=22} and {1|A menorrhagia, n, g=placebo, of=22} subjects) and reversible anemia ({3|A anemia, n, g=10 mg/kg, of=20}, {8|A anemia, n, g=40 mg/kg, of=22} and {2|A anemia, n, g=placebo, of=22}) were related to dose. Injection-site infection developed in {2|A injection-site infection, n, g=40 mg/kg, of=22} subjects at 40 mg/kg.
=== cart-series-i8 | article | case series
CD19 CAR T cells in refractory diffuse systemic sclerosis: first {nine|S treated} patients

Results
{Nine|S treated} patients ({six|X f, of=9} women, {three|X m, of=9} men; median age 44, range 29–60) were infused with 1×10⁶ CAR T cells per kg. {All|T diffuse, all} suffered from dcSSc; median number of previous immunosuppressants was five, and in seven ILD was progressing. In all {ten|S enrolled} had been enrolled, but one did not proceed because of a manufacturing failure.

B cells vanished from the blood quickly and returned after a median of 128 days. Follow-up had a median of {14 months|W month, follow, median}. The mRSS, at a median of {27|M score, median, t=baseline} (range {15|min}–{41|max}) before infusion, had gone to {19|M score, median, t=P3M, dir=improved} (range {9|min}–{33|max}) {3 months|W month, assess} and {14|M score, median, t=P6M, dir=improved} (range {5|min}–{27|max}) {6 months|W month, assess} afterwards; in the {five|S analysed} patients who had reached {one year|W year, assess} it was {10|M score, median, t=P1Y, dir=improved} (range {4|min}–{21|max}; {n=5|n}). FVC was stable in all. Anti-Scl-70 became negative in two.

Cytokine release syndrome arose in {seven|A cytokine release syndrome, n, of=9} patients, grade 1 in five and grade 2 in two. {One|A ICANS, n, of=9, grade=1} had ICANS of grade 1. Late neutropenia (day +28 or beyond) was met with in {four|A late neutropenia, n, of=9}. {Three|A infection, n, of=9} contracted infections, {one|A pneumonia, n, of=9} of them pneumonia requiring admission. {No death|A death, absent} occurred.
=== uva1-randomised-i8 | article | randomised trial
Narrow-band UVB versus no phototherapy for the hands: within-patient randomised study

Results
{Nineteen|S enrolled} patients began, one hand being randomised to treatment and the other serving as control; {17|S completed} finished the {14|W week, treat} weeks. {Sixteen|X f, of=19} were women, mean age 54 years, and {thirteen|T limited, n, of=19} had the limited subset. Mean cumulative dose was 38 J/cm².

The hand score (0–12) decreased from 7.4 to 6.0 on the treated and from 7.3 to 6.6 on the untreated side (P = 0.11). Durometer readings fell on both sides. As regards the full mRSS, it was {12.2|M score, mean, t=baseline} ± {6.7|sd} (mean ± SD) at the outset and {11.3|M score, mean, t=P14W, dir=improved} ± {6.4|sd} at {week 14|W week, assess} (P = {0.20|p, sig=0}). Patients' impression of softness favoured the treated hand in 9, the other in 2, and neither in 6.

Erythema was noted in {eight|A erythema, n, of=19} patients ({42|A erythema, pct}%), itching in {three|A itching, n, of=19} ({16|A itching, pct}%) and polymorphous light eruption in {one|A polymorphous light eruption, n, of=19} ({5|A polymorphous light eruption, pct}%). {Burns|A burn, absent} were not seen. One patient left because of travelling time, one without giving a reason.
=== sls-like-i8 | article | randomised trial
Mycophenolate versus oral cyclophosphamide for the skin: analysis of a {two-year|W year, treat} lung trial

Results
Participants
The intention-to-treat set comprised {142|S randomised} participants, {69|S randomised, g=MMF} randomised to MMF for {2|W year, treat} years and {73|S randomised, g=CYC} to CYC for {1|W year, treat} year followed by placebo. {Fifty-nine|T diffuse, pct}% had dcSSc and {74|X fp}% were women. Premature withdrawals were commoner in the CYC arm ({32|S withdrawn, g=CYC}) than in the MMF arm ({20|S withdrawn, g=MMF}), p=0.04.

Skin outcome in the dcSSc subset
dcSSc participants on CYC ({n=43|T diffuse, n, g=CYC, of=73}) had a baseline mRSS of {20.6|M score, t=baseline, g=dcSSc on CYC} ± {9.9|sd}, those on MMF ({n=41|T diffuse, n, g=MMF, of=69}) of {21.3|M score, t=baseline, g=dcSSc on MMF} ± {10.4|sd}. From {12 months|W month, assess} on, the score was lower than at baseline in both: mean change at {24 months|W month, assess} −{5.4|M change, mean, v=-5.4, t=P24M, g=dcSSc on CYC, dir=improved, #c} (95% CI −{7.6|cl, v=-7.6} to −{3.2|ch, v=-3.2}) and −{4.9|M change, mean, v=-4.9, t=P24M, g=dcSSc on MMF, dir=improved, #m} (95% CI −{6.9|cl, v=-6.9} to −{2.9|ch, v=-2.9}), p {<0.0001|p#c #m, sig=1} for each. {No difference between the arms|M difference, nov, t=P24M, g=dcSSc on MMF, c=dcSSc on CYC, dir=stable} emerged (p = {0.71|p, sig=0}). FVC rose by 2.2 and 2.9 points.

Haematological toxicity
Leukopenia was seen in {30|A leukopenia, n, g=CYC, of=73} on CYC vs {4|A leukopenia, n, g=MMF, of=69} on MMF, thrombocytopenia in {4|A thrombocytopenia, n, g=CYC, of=73} vs {0|A thrombocytopenia, absent, g=MMF}, anaemia in {13|A anaemia, n, g=CYC, of=73} vs {8|A anaemia, n, g=MMF, of=69}, haematuria in {3|A haematuria, n, g=CYC, of=73} vs {3|A haematuria, n, g=MMF, of=69}. Deaths: {11|A death, n, g=CYC, of=73} vs {5|A death, n, g=MMF, of=69}.
=== tcz-real-i8 | article | cohort
Real-world tocilizumab in systemic sclerosis: {12-month|W month, assess} results in {41|S treated} Spanish patients

Results
{Forty-one|S treated} patients were treated, {33|X f, of=41} women and {8|X m, of=41} men; {27|T diffuse, n, of=41} patients ({65.9|T diffuse, pct}%) with dcSSc and {14|T limited, n, of=41} ({34.1|T limited, pct}%) with lcSSc. Median age was 51 [43–60] years and median disease duration 5 [2–9] years. The reasons for prescribing were arthritis (n=19), ILD (n=15) and skin (n=7). Prior biologics had been used by 44%.

mRSS (median [IQR]) was {14|M score, median, t=baseline} [{8|q1}–{21|q3}] at baseline ({n=41|n}), {12|M score, median, t=P6M, dir=improved} [{7|q1}–{18|q3}] at {month 6|W month, assess} ({n=37|n; S analysed}; p={0.06|p, sig=0}) and {10|M score, median, t=P12M, dir=improved} [{5|q1}–{16|q3}] at {month 12|W month, assess} ({n=32|n; S analysed}; p={0.01|p, sig=1}). DAS28-CRP dropped from 4.6 to 2.9 (p<0.001), HAQ from 1.25 to 1.00 (p=0.02), while FVC remained at 76%.

Adverse events were registered in {19|A any adverse event, n, of=41} patients ({46.3|A any adverse event, pct}%). There were {6|A serious infection, events, ser=1} serious infections in {5|A serious infection, n, of=41} patients, {4|A neutropenia, n, of=41} patients with neutropenia and {3|A hypercholesterolaemia, n, of=41} with hypercholesterolaemia. Tocilizumab was stopped in 12: adverse events in {5|A discontinuation due to adverse event, n, of=41}, inefficacy in 4, other in 3. {One|A death, n, of=41; A sepsis, n, of=41, sev=fatal} patient died of sepsis.
=== vitd-supp-i8 | article | randomised trial
Calcitriol in scleroderma: revisiting an old idea in a randomised, double-blind trial

Results
{Fifty-four|S screened} out-patients were invited and {43|S randomised} randomised, {21|S randomised, g=calcitriol} into the calcitriol (1.5 µg daily) and {22|S randomised, g=placebo} into the placebo group. In the calcitriol group {3|S withdrawn, g=calcitriol} and in the placebo group {5|S withdrawn, g=placebo} stopped before {9 months|W month, assess}. In total {35|S analysed} could be evaluated: {29|X f, of=35} women, {6|X m, of=35} men; {21|T limited, n, of=35} with limited, {14|T diffuse, n, of=35} with diffuse disease.

The skin score in the calcitriol group changed from {17.9|M score, mean, t=baseline, g=calcitriol} (mean; SD {9.6|sd}) to {15.2|M score, mean, t=P9M, g=calcitriol, dir=improved} (SD {9.0|sd}) after {9 months|W month, assess}, i.e. by −{2.7|M change, v=-2.7, t=P9M, g=calcitriol, c=placebo, dir=improved, #a}. The change under placebo, from {18.4|M score, mean, t=baseline, g=placebo} (SD {10.2|sd}) to {15.6|M score, mean, t=P9M, g=placebo, dir=improved} (SD {9.8|sd}), was −{2.8|M change, v=-2.8, t=P9M, g=placebo, dir=improved} (between groups {p = 0.94|p#a, sig=0}). Skin distensibility measured by suction was unaffected. Serum 25-OH vitamin D had been below 20 ng/ml in 24.

Hypercalciuria (>300 mg/day) was detected in {six|A hypercalciuria, n, g=calcitriol, of=21} patients on calcitriol and {two|A hypercalciuria, n, g=placebo, of=22} on placebo, hypercalcaemia in {one|A hypercalcaemia, n, g=calcitriol, of=21} on calcitriol. Renal stones: {none|A renal stone, absent}.
=== ddd-pain-i8 | article | randomised trial
Lenabasum-class agonist ajulemide in dcSSc: phase 3 outcomes at {one year|W year, assess}

Results
Subjects
{Three hundred and fifty-two|S randomised} subjects were randomised at 77 sites: {113|S randomised, g=20 mg} to 20 mg, {117|S randomised, g=5 mg} to 5 mg and {122|S randomised, g=placebo} to placebo, each twice daily for {52|W week, treat} weeks. {Every subject|T diffuse, all} had dcSSc of not more than 6 years. Background immunosuppression was taken by 84%. The trial was completed by {96|S completed, g=20 mg}, {103|S completed, g=5 mg} and {108|S completed, g=placebo} respectively. The majority ({76.1|X fp}%) were women.

Efficacy
At {Week 52|W week, assess} the primary endpoint, ACR CRISS score, had medians of 0.888, 0.887 and 0.887 (20 mg vs placebo p=0.4972). mRSS changes (LS mean, SE) from a baseline of {22.0|M score, mean, t=baseline} (mean, all arms) were −{6.7|M change, ls_mean, v=-6.7, t=P52W, g=20 mg, c=placebo, dir=improved} ({0.59|se}), −{7.1|M change, ls_mean, v=-7.1, t=P52W, g=5 mg, c=placebo, dir=improved, #five} ({0.58|se}) and −{8.1|M change, ls_mean, v=-8.1, t=P52W, g=placebo, dir=improved} ({0.57|se}), with {no significant superiority of either dose over placebo|M difference, nov, t=P52W, g=20 mg, c=placebo, dir=stable, sig=0; M difference, nov, t=P52W, g=5 mg, c=placebo, dir=stable, sig=0}. HAQ-DI changes: −0.13, −0.03, −0.13.

Safety
Serious adverse events were reported by {9.2|A serious adverse event, pct, g=20 mg, of=113, ser=1}%, {8.6|A serious adverse event, pct, g=5 mg, of=117, ser=1}% and {14.8|A serious adverse event, pct, g=placebo, of=122, ser=1}%, severe ones by {5.8|A severe adverse event, pct, g=20 mg, of=113, sev=severe}%, {7.7|A severe adverse event, pct, g=5 mg, of=117, sev=severe}% and {13.1|A severe adverse event, pct, g=placebo, of=122, sev=severe}%. Dizziness affected {12.5|A dizziness, pct, g=20 mg, of=113}%, {6.0|A dizziness, pct, g=5 mg, of=117}% and {4.9|A dizziness, pct, g=placebo, of=122}%; dry mouth {8.3|A dry mouth, pct, g=20 mg, of=113}%, {4.3|A dry mouth, pct, g=5 mg, of=117}% and {3.3|A dry mouth, pct, g=placebo, of=122}%. {One|A death, n, g=placebo, of=122} placebo subject died.
=== probiotics-i8 | article | randomised trial
Multistrain probiotics for gastrointestinal symptoms in SSc with skin score as safety measure

Results
Subject flow: {63|S screened} assessed, {40|S randomised} randomised ({20|S randomised, g=probiotic; S randomised, g=placebo} each), {19|S analysed, g=probiotic} and {18|S analysed, g=placebo} assessed at {day 60|W day, assess}, and {33|S analysed} at {day 120|W day, assess}, after all had crossed to active capsules.

Subjects were mostly female ({92.5|X fp}%), with limited ({52.5|T limited, pct}%), diffuse ({40.0|T diffuse, pct}%) or sine ({7.5|T sine, pct}%) skin involvement. Age was 52.9 (SD 11.1). GI symptoms had been present for a median of 7 years; 34 took proton pump inhibitors.

UCLA total score at {day 60|W day, assess}: change −0.11 in the probiotic and −0.05 in the placebo group (p=0.85). Reflux improved by 0.27 (p=0.004). Mean mRSS at baseline/{day 60|W day, assess}: {10.4|M score, mean, t=baseline, g=probiotic}/{10.1|M score, mean, t=P60D, g=probiotic, dir=improved} in the probiotic group, {9.8|M score, mean, t=baseline, g=placebo}/{9.9|M score, mean, t=P60D, g=placebo, dir=worsened} in the placebo group.

Abdominal bloating was volunteered by {3|A abdominal bloating, n, g=probiotic, of=20} and {4|A abdominal bloating, n, g=placebo, of=20} subjects, headache by {1|A headache, n, g=probiotic, of=20} and {1|A headache, n, g=placebo, of=20}. {No serious events|A serious adverse event, absent, ser=1} were observed during the trial.
=== two-cohort-atg-i8 | article | cohort
Antithymocyte globulin alone in severe scleroderma: long-term outcome of an older cohort

Results
Patients. Between 1989 and 1996, {21|S treated} patients, of whom {13|X f, of=21} were women and {20|T diffuse, n, of=21} had diffuse disease, received ATG (15 mg/kg/day for {5|W day, treat} days). Mean duration of disease was 20 months; eight had renal and twelve pulmonary involvement. Afterwards 9 were given penicillamine.

Skin. As Figure 1 demonstrates, mean TSS (maximum 66, modified Rodnan technique) increased slightly from {31.0|M score, mean, t=baseline} ± {2.0|se} (SEM) to {32.2|M score, mean, t=P3M, dir=worsened} ± {2.1|se} at {3 months|W month, assess} before it declined to {26.6|M score, mean, t=P12M, dir=improved} ± {2.3|se} at {12 months|W month, assess} and to {19.8|M score, mean, t=P36M, dir=improved} ± {2.4|se} at {36 months|W month, assess} (p {< 0.01|p, sig=1} vs entry; {n = 14|n; S analysed}).

Reactions. Serum sickness appeared in {11|A serum sickness, n, of=21} ({52|A serum sickness, pct}%) on days 7 to 12, fever and chills during infusion in {15|A fever, n, of=21}, and transient thrombocytopenia in {6|A thrombocytopenia, n, of=21}. {One|A anaphylaxis, n, of=21} patient developed anaphylaxis; her infusions were discontinued.

Survival. {Eight|A death, n, of=21} patients were dead by the end of {7.5|W year, follow, mean} years of follow-up on average: {3|A renal failure, n, of=8, sev=fatal} of the eight from renal failure, {3|A cardiac failure, n, of=8, sev=fatal} from cardiac failure and {2|A lung cancer, n, of=8, sev=fatal} from lung cancer.
=== apremil-two-i8 | article | randomised trial
PDE4B inhibition with BI-like compound in SSc: exploratory {26-week|W week, treat} trial

Results
Trial conduct. Owing to slow recruitment only {38|S randomised} of the 60 planned patients were randomised (2:1; {26|S randomised, g=active} active, {12|S randomised, g=placebo} placebo). All were treated. {Four|S withdrawn, g=active} active and {one|S withdrawn, g=placebo} placebo patient discontinued before {week 26|W week, assess}.

Patients. Those on active drug were older (56 v 49 years), and more often had lcSSc ({14|T limited, n, g=active, of=26} of 26 v {4|T limited, n, g=placebo, of=12} of 12). Females: {22|X f, g=active, of=26} v {10|X f, g=placebo, of=12}. Eleven patients took mycophenolate.

Outcome. Mean change in mRSS to week {26|W week, assess}: −{2.4|M change, mean, v=-2.4, t=P26W, g=active, dir=improved} (90% CI −{3.9|cl, v=-3.9} to −{0.9|ch, v=-0.9}) active, −{1.6|M change, mean, v=-1.6, t=P26W, g=placebo, dir=improved} (90% CI −{3.8|cl, v=-3.8} to {0.6|ch}) placebo. The probability that the drug is better than placebo was put at 0.72. FVC change was +12 mL v −61 mL.

Safety. Diarrhoea: {9|A diarrhoea, n, g=active, of=26} v {2|A diarrhoea, n, g=placebo, of=12}. Headache: {7|A headache, n, g=active, of=26} v {1|A headache, n, g=placebo, of=12}. Depressed mood: {2|A depressed mood, n, g=active, of=26} v {0|A depressed mood, absent, g=placebo}. Weight loss >5%: {3|A weight loss >5%, n, g=active, of=26} v {0|A weight loss >5%, absent, g=placebo}. {Vasculitis|A vasculitis, absent} and {suicidal ideation|A suicidal ideation, absent} were looked for and not found.
=== asct-rct-i8 | article | randomised trial
Myeloablation-free transplantation against monthly cyclophosphamide: the POLARIS trial

Results

Between April 2007 and May 2013 we randomised {61|S randomised} patients in eight countries, {30|S randomised, g=transplantation} to transplantation and {31|S randomised, g=cyclophosphamide} to twelve pulses of cyclophosphamide. In the transplantation group {26|S treated, g=transplantation} went through the whole procedure; in the cyclophosphamide group {23|S completed, g=cyclophosphamide} got all twelve pulses. {Thirty-five|X f, of=61} participants were women. At entry the mean mRSS stood at {25.6|M score, mean, t=baseline, g=transplantation} (SD {8.4|sd}) and {24.7|M score, mean, t=baseline, g=cyclophosphamide} (SD {7.9|sd}), creatinine clearance at 103 and 100 mL/min.

After {two years|W year, assess} the mean change was −{17.9|M change, mean, v=-17.9, t=P2Y, g=transplantation, dir=improved} (SD {9.8|sd}) in those transplanted and −{9.0|M change, mean, v=-9.0, t=P2Y, g=cyclophosphamide, dir=improved} (SD {8.6|sd}) in controls, the difference being {8.9|M difference, v=-8.9, t=P2Y, g=transplantation, c=cyclophosphamide, dir=improved} points in favour of the former (95% CI {4.1|cl, v=-13.7} to {13.7|ch, v=-4.1}; P{<.001|p, sig=1}). Forced vital capacity diverged by 7.4 percentage points (P=.01); DLCO did not.

During a median follow-up of {5.2|W year, follow, median} years {eight|A death, n, g=transplantation, of=30} participants of the transplantation group died, {three|A treatment-related death, n, g=transplantation, of=30, rel=1} of them from treatment-related causes, and {twelve|A death, n, g=cyclophosphamide, of=31} of the cyclophosphamide group, {none|A treatment-related death, absent, g=cyclophosphamide, rel=1} from treatment-related causes. Grade 3 or 4 adverse events were recorded in {19|A grade 3 or 4 adverse event, n, g=transplantation, of=30} vs {12|A grade 3 or 4 adverse event, n, g=cyclophosphamide, of=31}. Viral infections were seen in {9|A viral infection, n, g=transplantation, of=30} vs {1|A viral infection, n, g=cyclophosphamide, of=31}.
=== brentux-i8 | article | open-label trial
Anti-CD30 conjugate for severe active diffuse SSc: investigator-initiated study in Ontario

Results

Participants. {Eleven|S enrolled} patients signed the consent form; one withdrew prior to dosing, so that {10|S treated} were treated with 0.6 mg/kg every three weeks. All {ten|T diffuse, n, of=10} had dcSSc, an mRSS ≥15 and worsening despite MMF (n = 8) or methotrexate (n = 2). {Six|X f, of=10} were women; mean age was 53 (SD 11) years.

Primary endpoint. The mean mRSS decreased by {11.3|M change, mean, v=-11.3, t=P48W, dir=improved} points (SD {6.9|sd}; 95% CI {6.4|cl, v=-16.2}–{16.2|ch, v=-6.4}; p = {0.001|p, sig=1}) at {week 48|W week, assess}; {9|M responders, n, t=P48W, dir=improved} of the 10 met the predefined threshold of an 8-point decrease. Individual values are shown in Table 2: patient 1 went from {31|M score, t=baseline, g=patient 1} to {17|M score, t=P48W, g=patient 1, dir=improved}, patient 2 from {22|M score, t=baseline, g=patient 2} to {9|M score, t=P48W, g=patient 2, dir=improved}, patient 3 from {40|M score, t=baseline, g=patient 3} to {36|M score, t=P48W, g=patient 3, dir=improved}.

Secondary endpoints. FVC% was 81.4 before and 83.9 after (p = 0.28). CRISS at {week 48|W week, assess} exceeded 0.6 in eight.

Adverse events. Peripheral neuropathy of grade 1 emerged in {3|A peripheral neuropathy, n, of=10, grade=1}, fatigue in {6|A fatigue, n, of=10}, nausea in {4|A nausea, n, of=10}. Serious adverse events: {2|A serious adverse event, events, ser=1}, a {myocardial infarction|A myocardial infarction, named} and a {hospital admission for dehydration|A dehydration, named}. {No progressive multifocal leukoencephalopathy|A progressive multifocal leukoencephalopathy, absent}.
=== minocyc-i8 | article | open-label trial
Doxycycline for early diffuse scleroderma: a negative open multicentre study

RESULTS

{Thirty-six|S enrolled} patients ({27|X f, of=36} women, {9|X m, of=36} men) from 12 centers took part. They had had {diffuse|T diffuse, all} disease for a mean of 24.5 months. Mean age was 49.7 ± 9.6 years. {Five|S withdrawn} stopped taking the capsules, {two|A discontinuation due to adverse event, n, of=36} of them because of adverse events (dizziness, hyperpigmentation).

{Thirty-one|S completed} finished. Their skin score had been {22.7|M score, mean, t=baseline} ± {8.5|sd} at baseline and was {18.6|M score, mean, t=P1Y, dir=improved} ± {10.3|sd} at {1 year|W year, assess}. The mean decrease, {4.1|M change, mean, v=-4.1, t=P1Y, c=historical controls, dir=improved, #a} ± {6.2|sd}, was no different from that of historical penicillamine controls, {4.0|M change, mean, v=-4.0, t=P1Y, g=historical controls, dir=improved} ± {7.1|sd} ({n = 63|S enrolled, g=historical controls}; P = {0.94|p#a, sig=0}). At {6 months|W month, assess} it had been {1.9|M change, v=-1.9, t=P6M, dir=improved} (P = {0.11|p, sig=0}).

Dizziness was reported by {10|A dizziness, n, of=36}, nausea by {7|A nausea, n, of=36}, hyperpigmentation by {4|A hyperpigmentation, n, of=36} and vaginal candidiasis by {3|A vaginal candidiasis, n, of=36}. Renal crisis befell {one|A renal crisis, n, of=36} patient in month 3.
=== ild-cohort-skin-i8 | article | cohort
Skin and lung trajectories under rituximab: French retrospective cohort

RESULTS

Population. {Eighty-six|S enrolled} patients from nine departments were included, {62|X f, of=86} ({72|X fp}%) female, median age 50 years (IQR 39–60). {Fifty-seven|T diffuse, n, of=86} ({66|T diffuse, pct}%) had diffuse SSc; {29|T limited, n, of=86} ({34|T limited, pct}%) limited SSc. ILD was present in 79 and digital ulcers in 40. Rituximab was combined with mycophenolate in 48. Patients had received a median of three courses.

Skin. In diffuse SSc, mRSS fell from {20|M score, median, t=baseline, g=diffuse SSc} (IQR {13|q1}–{27|q3}) to {16|M score, median, t=P6M, g=diffuse SSc, dir=improved} (IQR {10|q1}–{22|q3}) at {M6|W month, assess} (p = {0.008|p, sig=1}), {12|M score, median, t=P12M, g=diffuse SSc, dir=improved} (IQR {7|q1}–{19|q3}) at {M12|W month, assess} (p {< 0.001|p, sig=1}) and {11|M score, median, t=P24M, g=diffuse SSc, dir=improved} (IQR {6|q1}–{17|q3}) at {M24|W month, assess} (p {< 0.001|p, sig=1}). In limited SSc no change was found (median {4|M score, median, t=baseline, g=limited SSc} at M0 and {4|M score, median, t=P12M, g=limited SSc, dir=stable} at {M12|W month, assess}; p = {0.66|p, sig=0}).

Lung. FVC gained 3 points at {M12|W month, assess} (p = 0.02); DLCO remained at 46%.

Tolerance. Over {2.6|W year, follow, median} years of median follow-up, {29|A infection, n, of=86} patients had at least one infection; in {12|A serious infection, n, of=86, ser=1} it was serious. Infusion reactions led to stopping in {3|A infusion reaction, n, of=86}. IgG below 5 g/L was found in {7|A hypogammaglobulinaemia, n, of=86}. {Seven|A death, n, of=86} patients died: {three|A COVID-19, n, of=86, sev=fatal} of COVID-19, {two|A respiratory failure, n, of=86, sev=fatal} of respiratory failure, {two|A cancer, n, of=86, sev=fatal} of cancer.
=== sexhorm-testo-i8 | article | randomised trial
Oral ketotifen in early diffuse cutaneous disease: {6-month|W month, treat} double-blind trial

RESULTS

{24|S enrolled} patients were entered; {13|S treated, g=ketotifen} took ketotifen 6 mg daily and {11|S treated, g=placebo} placebo. {Two|S withdrawn, g=placebo} placebo patients, and nobody on ketotifen, were lost. All had {diffuse|T diffuse, all} disease for 35 (SD 22) months on average; male sex accounted for {2|X m, g=ketotifen, of=13} and {3|X m, g=placebo, of=11} patients.

Table 1 contrasts entry and {6 month|W month, assess} values. Skin score, mean (SEM): ketotifen {25.8|M score, mean, t=baseline, g=ketotifen} ({2.7|se}) to {24.9|M score, mean, t=P6M, g=ketotifen, c=placebo, dir=improved, #k} ({2.9|se}); placebo {23.1|M score, mean, t=baseline, g=placebo} ({2.2|se}) to {22.7|M score, mean, t=P6M, g=placebo, dir=improved} ({2.5|se}); P={0.77|p#k, sig=0} for the comparison. Mast cell density per mm²: 38 to 35 and 41 to 40. Hand spread: 17.8 to 18.0 cm and 18.4 to 18.2 cm. Releasability of histamine was lower on ketotifen (P=0.03). Pruritus was relieved in 7 and 4 patients.

Drowsiness was the sole complaint to differ in frequency ({8|A drowsiness, n, g=ketotifen, of=13} v {2|A drowsiness, n, g=placebo, of=11}). Weight gain was mentioned by {3|A weight gain, n, g=ketotifen, of=13} and {2|A weight gain, n, g=placebo, of=11}.
=== stemcell-9yr-i8 | article | cohort
Ten years after autologous transplantation: a Brazilian single-centre cohort of {70|S treated} patients

RESULTS

Patients' characteristics. {Seventy|S treated} patients were transplanted between 2004 and 2016. The majority were female ({n = 57|X f, of=70}; {81.4|X fp}%) and had diffuse SSc ({n = 59|T diffuse, n, of=70}; {84.3|T diffuse, pct}%). Mean (±SD) age at transplantation was 35.9 (±10.2) years and time since diagnosis 3.1 years. Half had been given corticosteroids and 93% cyclophosphamide.

Outcomes. {Sixty-four|S analysed} patients were evaluable beyond six months. The mean mRSS fell from {26.9|M score, mean, t=baseline} (±{10.6|sd}) before transplantation to {15.8|M score, mean, t=P1Y, dir=improved, #x} (±{9.4|sd}) at {1 year|W year, assess}, {13.1|M score, mean, t=P3Y, dir=improved, #y} (±{8.9|sd}) at {3 years|W year, assess} and {11.5|M score, mean, t=P5Y, dir=improved, #z} (±{8.3|sd}) at {5 years|W year, assess} (all P {<0.01|p#x #y #z, sig=1}). A decrease of at least 25% at {one year|W year, assess} was attained by {81|M responders, t=P1Y, dir=improved}% of patients. Mouth opening increased by 5.4 mm. Progression-free survival was 70.9% at 3 years and 63.1% at 8 years.

Complications. Viral reactivation: {34|A viral reactivation, n, of=70}; fungal infection: {8|A fungal infection, n, of=70}; cardiotoxicity: {4|A cardiotoxicity, n, of=70}. Mortality within 100 days amounted to {4.3|A treatment-related death, pct, of=70, rel=1}% ({3|A treatment-related death, n, rel=1} patients), in all cases treatment-related. Later, {nine|A SSc-related death, n, of=70} patients died of SSc.
=== comb-pirf-i8 | article | randomised trial
Adding pirfenidone to mycophenolate in SSc-ILD: skin, lung and tolerability results of a Delhi trial

RESULTS

Flow and baseline. We screened {61|S screened}, excluded 21 (FVC >80% in 12) and randomised {40|S randomised}: {20|S randomised, g=pirfenidone; S randomised, g=placebo} per arm. {Eighteen|S completed, g=pirfenidone} and {seventeen|S completed, g=placebo} completed {26|W week, treat} weeks. {Thirty-four|X f, of=40} were women. Skin disease was diffuse in {13|T diffuse, n, g=pirfenidone, of=20} pirfenidone and {11|T diffuse, n, g=placebo, of=20} placebo patients. All took MMF 2 g/day.

Lung. FVC stabilised or improved in 16 (80%) vs 13 (65%), p=0.29. Median change 1.0% vs −0.5% (p=0.18).

Skin. Median (range) mRSS: pirfenidone {16|M score, median, t=baseline, g=pirfenidone} ({5|min}–{33|max}) → {13|M score, median, t=P26W, g=pirfenidone, dir=improved} ({4|min}–{30|max}); placebo {15|M score, median, t=baseline, g=placebo} ({4|min}–{31|max}) → {13.5|M score, median, t=P26W, g=placebo, dir=improved} ({3|min}–{32|max}) at {week 26|W week, assess}. Median changes −{2|M change, median, v=-2, t=P26W, g=pirfenidone, c=placebo, dir=improved, #a} and −{1|M change, median, v=-1, t=P26W, g=placebo, dir=improved} did not differ (p={0.38|p#a, sig=0}).

Tolerability. Adverse events in {15|A any adverse event, n, g=pirfenidone, of=20} ({75%|A any adverse event, pct, g=pirfenidone}) vs {10|A any adverse event, n, g=placebo, of=20} ({50%|A any adverse event, pct, g=placebo}); dyspepsia {9|A dyspepsia, n, g=pirfenidone, of=20} vs {3|A dyspepsia, n, g=placebo, of=20}; photosensitivity {4|A photosensitivity, n, g=pirfenidone, of=20} vs {0|A photosensitivity, absent, g=placebo}; anorexia {5|A anorexia, n, g=pirfenidone, of=20} vs {2|A anorexia, n, g=placebo, of=20}. One patient per arm died of pneumonia ({1|A death, n, g=pirfenidone, of=20; A pneumonia, n, g=pirfenidone, of=20, sev=fatal} and {1|A death, n, g=placebo, of=20; A pneumonia, n, g=placebo, of=20, sev=fatal}).
=== long-ext-i8 | article | open-label trial
Open-label extension of the CASPIAN study: sustained skin improvement under guselkumab

RESULTS

{Fifty-five|S enrolled} of the patients who had finished the double-blind part entered the extension; {27|S enrolled, g=continued guselkumab} had been on guselkumab all along and {28|S enrolled, g=placebo to guselkumab} switched from placebo. By {week 108|W week, assess}, {44|S completed} were still under treatment ({21|S completed, g=continued guselkumab} and {23|S completed, g=placebo to guselkumab}). Female patients made up {85|X fp}% of the extension population; the mean age was 47 years.

With reference to the parent study's baseline, mean mRSS change at {week 56|W week, assess} was −{6.1|M change, mean, v=-6.1, t=P56W, g=continued guselkumab, dir=improved} (95% CI −{8.8|cl, v=-8.8}, −{3.4|ch, v=-3.4}) in patients continuing guselkumab and −{4.4|M change, mean, v=-4.4, t=P56W, g=placebo to guselkumab, dir=improved} (95% CI −{7.0|cl, v=-7.0}, −{1.8|ch, v=-1.8}) in those switching, and at week {108|W week, assess} −{8.0|M change, mean, v=-8.0, t=P108W, g=continued guselkumab, dir=improved} (−{11.1|cl, v=-11.1}, −{4.9|ch, v=-4.9}) and −{7.7|M change, mean, v=-7.7, t=P108W, g=placebo to guselkumab, dir=improved} (−{10.5|cl, v=-10.5}, −{4.9|ch, v=-4.9}). FVC (L) decreased by 0.05 and 0.07.

No new safety signal was seen. The exposure-adjusted rate of adverse events was 212 per 100 patient-years. Nasopharyngitis ({13|A nasopharyngitis, n, of=55} patients, {23.6|A nasopharyngitis, pct}%), skin ulcer ({9|A skin ulcer, n, of=55}, {16.4|A skin ulcer, pct}%) and cellulitis ({5|A cellulitis, n, of=55}, {9.1|A cellulitis, pct}%) were most frequent. {Four|A discontinuation due to adverse event, n, of=55} patients stopped because of adverse events. There was {one|A death, n, of=55, rel=0} death; it was judged unrelated.
=== pen-highlow-i8 | article | randomised trial
Two doses of colchicine in early diffuse scleroderma: survival, skin and side effects

RESULTS

{One hundred and eighteen|S randomised} patients were randomly assigned, {59|S randomised, g=high dose; S randomised, g=low dose} to each dose. The only imbalance concerned creatinine (P = 0.04). Overall {82|X fp}% were women and {diffuse|T diffuse, all} skin thickening was universal. {Sixty|S completed} patients completed {24 months|W month, treat}: {29|S completed, g=high dose} in the high-dose and {31|S completed, g=low dose} in the low-dose group.

Among these completers the skin score decreased by {4.6|M change, mean, v=-4.6, t=P24M, g=high dose, dir=improved} ± {9.6|sd} points (mean ± SD) in the high-dose and {6.5|M change, mean, v=-6.5, t=P24M, g=low dose, dir=improved} ± {8.3|sd} points in the low-dose group at {24 months|W month, assess}, starting from {20.4|M score, mean, t=baseline, g=high dose} ± {7.6|sd} and {19.9|M score, mean, t=baseline, g=low dose} ± {6.8|sd}. The difference of {1.9|M difference, t=P24M, g=high dose, c=low dose, dir=stable} points (95% CI −{2.7|cl, v=-2.7} to {6.5|ch}) was not significant (P = {0.41|p, sig=0}). Renal crisis developed in {8|A renal crisis, n, g=high dose, of=59} and {7|A renal crisis, n, g=low dose, of=59} patients.

Withdrawal for adverse events: {16|A discontinuation due to adverse event, n, g=high dose, of=59} high dose, {4|A discontinuation due to adverse event, n, g=low dose, of=59} low dose. Diarrhoea: {31|A diarrhoea, n, g=high dose, of=59}, {11|A diarrhoea, n, g=low dose, of=59}. Myopathy: {3|A myopathy, n, g=high dose, of=59}, {none|A myopathy, absent, g=low dose}. Deaths: {9|A death, n, g=high dose, of=59}, {7|A death, n, g=low dose, of=59}. Cumulative survival at 4 years was 85%.
=== calc-sts-i8 | article | randomised trial
Topical sodium thiosulfate for calcinosis of the fingers with mRSS as tertiary outcome

RESULTS

From {34|S screened} candidates, {25|S enrolled} were enrolled. {Twenty-three|X f, of=25} were women; their mean age was 61.6 ± 8.4 years, mean disease duration 15 years. {Twenty-two|T limited, n, of=25} had limited and {three|T diffuse, n, of=25} diffuse SSc; ACA positivity was 72%. Lesions were randomised to thiosulfate 25% cream or vehicle, thrice weekly for {6 months|W month, treat}. {Twenty-one|S completed} patients completed.

The mean length of the target lesion shrank by 1.9 mm with thiosulfate and 1.1 mm with vehicle (p=0.20). Pain (VAS) decreased by 14 and 9 mm. mRSS was {6.6|M score, mean, t=baseline} ± {3.9|sd} on entry; {3 months|W month, assess} later it was {6.4|M score, mean, t=P3M, dir=improved} ± {3.8|sd} and {6 months|W month, assess} later {6.5|M score, mean, t=P6M, dir=improved} ± {4.1|sd} (mean ± SD; p={0.83|p, sig=0}).

Local irritation was caused by thiosulfate in {4|A local irritation, n, g=thiosulfate, of=25} and by vehicle in {2|A local irritation, n, g=vehicle, of=25} patients. {One|A lesion infection, n, g=vehicle, of=25} lesion, on the vehicle side, became infected. {Systemic adverse events|A systemic adverse event, absent} were lacking.
=== ustek-poly-i8 | article | randomised trial
IL-23 blockade in early systemic sclerosis: main outcomes of a 1:1 placebo-controlled trial

Results

Figure 1 gives the disposition. {Eighty|S randomised} patients underwent randomisation; two (one per group) were excluded from the analysis because of protocol violations, leaving {39|S analysed, g=risankimab; S analysed, g=placebo} in either group. {Thirty-three|S completed, g=risankimab} and {31|S completed, g=placebo}, respectively, remained on treatment at {week 36|W week, assess}. The groups resembled each other: median age 49 and 51 years; {32|X f, g=risankimab, of=39} and {30|X f, g=placebo, of=39} women; {24|T diffuse, n, g=risankimab, of=39} and {25|T diffuse, n, g=placebo, of=39} with diffuse disease.

Among all analysed patients the mRSS declined from {18.2|M score, mean, t=baseline, g=risankimab} (SD {7.9|sd}) by {3.9|M change, ls_mean, v=-3.9, t=P36W, g=risankimab, dir=improved} (LS mean; 95% CI {2.0|cl, v=-5.8} to {5.8|ch, v=-2.0}) on risankimab, and from {17.7|M score, mean, t=baseline, g=placebo} (SD {8.3|sd}) by {3.5|M change, ls_mean, v=-3.5, t=P36W, g=placebo, dir=improved} (95% CI {1.6|cl, v=-5.4} to {5.4|ch, v=-1.6}) on placebo at week {36|W week, assess}; the treatment difference of {0.4|M difference, ls_mean, v=-0.4, t=P36W, g=risankimab, c=placebo, dir=stable} (95% CI −{2.9|cl, v=-2.9} to {2.1|ch}) was not significant (P={0.75|p, sig=0}). Skin biopsies taken from 22 patients showed no difference in collagen.

Upper respiratory tract infection was reported by {11|A upper respiratory tract infection, n, g=risankimab, of=39} ({28%|A upper respiratory tract infection, pct, g=risankimab}) and {10|A upper respiratory tract infection, n, g=placebo, of=39} ({26%|A upper respiratory tract infection, pct, g=placebo}), headache by {6|A headache, n, g=risankimab, of=39} ({15%|A headache, pct, g=risankimab}) and {7|A headache, n, g=placebo, of=39} ({18%|A headache, pct, g=placebo}), tinea by {3|A tinea, n, g=risankimab, of=39} ({8%|A tinea, pct, g=risankimab}) and {0|A tinea, absent, g=placebo}. {Two|A serious adverse event, events, g=placebo, ser=1} serious adverse events in the placebo group and {one|A serious adverse event, events, g=risankimab, ser=1} in the risankimab group were recorded. {No deaths|A death, absent}.
=== predsurvival-i8 | article | cohort
Mortality and skin progression in {327|S enrolled} Australian patients with early disease

Results

{Three hundred and twenty-seven|S enrolled} patients met the definition of early disease (within 4 years of onset). At recruitment, {88.4|X fp}% were women; the diffuse form was present in {121|T diffuse, n, of=327} ({37.0|T diffuse, pct}%), the limited form in {206|T limited, n, of=327} ({63.0|T limited, pct}%). Mean age was 53.2 (SD 12.7) years, BMI 26, and 41% had ever smoked. Anti-RNAP III was more prevalent in diffuse disease (24% v 5%, p<0.001).

Median mRSS at recruitment was {17|M score, median, t=baseline, g=diffuse} (IQR {11|q1}–{25|q3}) in diffuse and {5|M score, median, t=baseline, g=limited} (IQR {3|q1}–{7|q3}) in limited disease. Skin progression (an increase of ≥5 points and ≥25% over {12 months|W month, assess}) was documented in {22.2|M responders, t=P12M, g=diffuse, dir=worsened}% of diffuse patients with paired scores ({26|n} of {117|S analysed, g=diffuse}). Progressors more often had tendon friction rubs (OR 2.4, 95% CI 1.1–5.3).

{Sixty-one|A death, n, of=327} patients ({18.7|A death, pct}%) died over a median follow-up of {6.0|W year, follow, median} years. Deaths were SSc-related in {36|A SSc-related death, n, of=61} of the 61: pulmonary arterial hypertension in {15|A pulmonary arterial hypertension, n, of=61, sev=fatal}, ILD in {12|A ILD, n, of=61, sev=fatal} and scleroderma renal crisis in {4|A scleroderma renal crisis, n, of=61, sev=fatal}. Malignancy was the leading non-SSc cause ({14|A malignancy, n, of=61, sev=fatal}). Skin progression was associated with death (HR 2.1, 95% CI 1.2 to 3.8).
=== mtx-iv-biweekly-i8 | article | randomised trial
Thalidomide analogue in scleroderma skin: phase 2 trial of pomalidomide

3. Results

Of the {23|S randomised} randomised patients, {11|S randomised, g=pomalidomide} were given pomalidomide 1 mg/day and {12|S randomised, g=placebo} placebo for {52|W week, treat} weeks. The trial was ended early after an interim analysis, at which {twelve|S analysed} patients had reached {week 52|W week, assess}: {five|S analysed, g=pomalidomide} with pomalidomide, {seven|S analysed, g=placebo} with placebo. Patient characteristics: {19|X f, of=23} women, mean age 46.1 years; {20|T diffuse, n, of=23} diffuse and {3|T limited, n, of=23} limited; mRSS {20.9|M score, t=baseline, g=pomalidomide} ± {10.8|sd} and {22.4|M score, t=baseline, g=placebo} ± {11.3|sd}.

Co-primary endpoints (mean change to {week 52|W week, assess}): FVC −5.2% v −2.8%, p = 0.36; mRSS −{2.7|M change, mean, v=-2.7, t=P52W, g=pomalidomide, c=placebo, dir=improved, #m} (SE {1.9|se}) v −{3.7|M change, mean, v=-3.7, t=P52W, g=placebo, dir=improved} (SE {1.6|se}), p = {0.69|p#m, sig=0}; UCLA GIT 0.1 v 0.0, p = 0.55.

Adverse events reported in at least two pomalidomide patients were constipation ({4|A constipation, n, g=pomalidomide, of=11}; placebo {1|A constipation, n, g=placebo, of=12}), nausea ({3|A nausea, n, g=pomalidomide, of=11}; placebo {2|A nausea, n, g=placebo, of=12}), peripheral neuropathy ({2|A peripheral neuropathy, n, g=pomalidomide, of=11}; placebo {0|A peripheral neuropathy, absent, g=placebo}) and deep vein thrombosis ({2|A deep vein thrombosis, n, g=pomalidomide, of=11}; placebo {0|A deep vein thrombosis, absent, g=placebo}). {Nine|A any adverse event, n, g=pomalidomide, of=11} pomalidomide and {ten|A any adverse event, n, g=placebo, of=12} placebo patients had any event.
=== jp-twoarm-open-i8 | article | randomised trial
Rituximab in Japanese patients with systemic sclerosis: skin and safety data over {48 weeks|W week, assess}

RESULTS

{Fifty-six|S randomised} patients were assigned, {28|S randomised, g=rituximab} to rituximab (375 mg/m² once per week for {4|W week, treat} weeks) and {28|S randomised, g=placebo} to placebo. {Two|S withdrawn, g=rituximab} patients in the rituximab arm withdrew before dosing. Median age was 51 years, {51|X f, of=56} patients ({91|X fp}%) were female, {48|T diffuse, n, of=56} ({86|T diffuse, pct}%) had dcSSc, and ILD was evident in 49 (88%).

mRSS (mean; 95% CI). The absolute change at {24 weeks|W week, assess} was −{6.30|M change, mean, v=-6.30, t=P24W, g=rituximab, dir=improved} (−{7.58|cl, v=-7.58} to −{5.02|ch, v=-5.02}) with rituximab and {2.14|M change, mean, t=P24W, g=placebo, dir=worsened} ({0.86|cl} to {3.42|ch}) with placebo; difference −{8.44|M difference, mean, v=-8.44, t=P24W, g=rituximab, c=placebo, dir=improved} (−{10.24|cl, v=-10.24} to −{6.64|ch, v=-6.64}; p{<0.0001|p, sig=1}). Patients entering the open-label part received rituximab in either arm, and at {48 weeks|W week, assess} the change was −{8.9|M change, mean, v=-8.9, t=P48W, g=rituximab, dir=improved} in the original rituximab arm ({n=24|n; S analysed, g=rituximab}) and −{4.6|M change, mean, v=-4.6, t=P48W, g=placebo, dir=improved} in the former placebo arm ({n=20|n; S analysed, g=placebo}). CD19+ cells were below 10/µL in all.

Adverse events occurred in all patients given rituximab ({100|A any adverse event, pct, g=rituximab}%) and in {24|A any adverse event, n, g=placebo, of=28} given placebo. Upper respiratory infection was most common ({11|A upper respiratory infection, n, g=rituximab, of=28} vs {12|A upper respiratory infection, n, g=placebo, of=28}). Serious adverse events arose in {three|A serious adverse event, n, g=rituximab, of=28, ser=1} vs {four|A serious adverse event, n, g=placebo, of=28, ser=1}. {Death|A death, absent} did not occur.
=== mexico-pfd-i8 | article | randomised trial
Four-arm exploratory trial of pirfenidone gel, oral pirfenidone, both or emollient in diffuse SSc

Results

{Eighty-eight|S screened} patients were screened, {64|S randomised} were randomised, and the {16|S randomised, g=gel; S randomised, g=tablets; S randomised, g=gel plus tablets; S randomised, g=emollient} of each arm began treatment. Dropouts numbered {1|S withdrawn, g=gel} (gel), {3|S withdrawn, g=tablets} (tablets), {4|S withdrawn, g=gel plus tablets} (gel plus tablets) and {2|S withdrawn, g=emollient} (emollient). Of the {64|S randomised} patients {59|X f, of=64} were women; all had {dcSSc|T diffuse, all}; age 44.2 ± 11.5 years.

Baseline mRSS: gel {19.4|M score, t=baseline, g=gel} ± {6.0|sd}, tablets {20.8|M score, t=baseline, g=tablets} ± {6.6|sd}, gel plus tablets {20.1|M score, t=baseline, g=gel plus tablets} ± {5.8|sd}, emollient {19.9|M score, t=baseline, g=emollient} ± {6.3|sd}. {Month 6|W month, assess}: gel {16.6|M score, t=P6M, g=gel, c=emollient, dir=improved} ± {5.7|sd} (p = {0.19|p, sig=0} against emollient), tablets {16.0|M score, t=P6M, g=tablets, c=emollient, dir=improved} ± {6.1|sd} (p = {0.048|p, sig=1}), gel plus tablets {13.9|M score, t=P6M, g=gel plus tablets, c=emollient, dir=improved} ± {5.5|sd} (p = {0.006|p, sig=1}), emollient {18.8|M score, t=P6M, g=emollient, dir=improved} ± {6.4|sd}. Durometry paralleled the score (r = 0.62).

Nausea affected {6|A nausea, n, g=tablets, of=16} patients on tablets, {7|A nausea, n, g=gel plus tablets, of=16} on gel plus tablets and {1|A nausea, n, g=emollient, of=16} on emollient; photosensitive rash {2|A photosensitive rash, n, g=tablets, of=16} and {3|A photosensitive rash, n, g=gel plus tablets, of=16} of those taking tablets without or with gel. The gel provoked local burning in {4|A local burning, n, g=gel, of=16} when used alone. {Hepatotoxicity|A hepatotoxicity, absent} was not observed in any arm.
=== kidney-atg-i8 | article | cohort
Serial skin scores before and after switching from azathioprine to mycophenolate: Norwegian experience

Results

Study group. {Fifty|S enrolled} patients were switched between 2007 and 2015. {Forty-one|X f, of=50} ({82|X fp}%) were women. The cutaneous subset was limited in {22|T limited, n, of=50} and diffuse in {28|T diffuse, n, of=50}. They had taken azathioprine, 100 mg a day in the median, for {20|W month, treat, median} months. Reasons: progression of ILD 29, skin 12, intolerance 9.

Skin. mRSS averaged {12.9|M score, mean, t=baseline} (SD {9.1|sd}) at the switch. On mycophenolate it dropped to {10.2|M score, mean, t=P12M, dir=improved} (SD {7.4|sd}) after {12 months|W month, assess} (p = {0.005|p, sig=1}) and {9.0|M score, mean, t=P24M, dir=improved} (SD {6.9|sd}) after {24 months|W month, assess} (p = {0.001|p, sig=1}).

Lungs. The annual loss of FVC slowed from 4.1% to 0.6%.

Safety. Azathioprine had provoked pancreatitis in {2|A pancreatitis, n, g=azathioprine, of=50}. Under mycophenolate diarrhoea was noted in {13|A diarrhoea, n, g=mycophenolate, of=50}, zoster in {4|A zoster, n, g=mycophenolate, of=50}, skin cancer in {3|A skin cancer, n, g=mycophenolate, of=50}; {six|A discontinuation due to adverse event, n, g=mycophenolate, of=50} came off the drug because of adverse events. {Five|A death, n, of=50} died.
=== belimu-mmf-i8 | article | randomised trial
Belimumab-type therapy on MMF background in early dcSSc: {52-week|W week, treat} pilot

RESULTS

Subject characteristics
{Twenty|S randomised} patients with {dcSSc|T diffuse, all} recently started on MMF were randomised 1:1; {ten|S randomised, g=ianalumab; S randomised, g=placebo} in each arm. All but one were Caucasian and {fourteen|X f, of=20} were female. Baseline median mRSS: {27|M score, median, t=baseline, g=ianalumab} (IQR {26.5|q1}, {31|q3}) vs {28|M score, median, t=baseline, g=placebo} (IQR {22|q1}, {29|q3}). Disease duration: 10 vs 12 months.

Outcomes at {week 52|W week, assess}
{Nine|S completed, g=ianalumab; S completed, g=placebo} in each arm completed. In the ianalumab arm, the median mRSS went down to {17|M score, median, t=P52W, g=ianalumab, dir=improved} (IQR {11|q1}, {23|q3}; P={0.039|p, sig=1}), in the placebo arm to {21|M score, median, t=P52W, g=placebo, dir=improved} (IQR {15|q1}, {24|q3}; P={0.023|p, sig=1}). Median change: −{10|M change, median, v=-10, t=P52W, g=ianalumab, c=placebo, dir=improved, #i} (IQR −{13|q1, v=-13}, −{8|q3, v=-8}) vs −{3|M change, median, v=-3, t=P52W, g=placebo, dir=improved} (IQR −{9|q1, v=-9}, −{1|q3, v=-1}); P={0.11|p#i, sig=0}. HAQ-DI and SHAQ VAS breathing changed in favour of ianalumab. In those who improved, expression of B cell genes fell (P=0.0006).

Safety
Number of adverse events: {61|A any adverse event, events, g=ianalumab} (ianalumab), {57|A any adverse event, events, g=placebo} (placebo). Serious: {1|A serious adverse event, events, g=ianalumab, ser=1} vs {2|A serious adverse event, events, g=placebo, ser=1}. Infections: {14|A infection, events, g=ianalumab} vs {11|A infection, events, g=placebo}. {No opportunistic infections|A opportunistic infection, absent}.
=== sine-cohort-i8 | article | cohort
Sine scleroderma in a multinational register: frequency and course

Results

Of {1,862|S enrolled} patients in the register, {79|T sine, n, of=1862} ({4.2|T sine, pct}%) had never had skin thickening, {1,207|T limited, n, of=1862} ({64.8|T limited, pct}%) had limited and {576|T diffuse, n, of=1862} ({30.9|T diffuse, pct}%) diffuse disease. The percentage of women was {91.1|X fp, g=sine}, {89.6|X fp, g=limited} and {78.5|X fp, g=diffuse} in the three groups. Telangiectasia (70%), oesophageal dysmotility (76%) and ILD (46%) were common in sine disease; anticentromere antibodies, 41%.

Follow-up data covered a mean of {5.4|W year, follow, mean} years. Six of the sine patients developed sclerodactyly, at which point they were reclassified. The median mRSS of the diffuse group was {15|M score, median, t=baseline, g=diffuse} (IQR {9|q1}–{22|q3}) at first and {10|M score, median, g=diffuse, dir=improved} (IQR {6|q1}–{16|q3}) at last visit; that of the limited group, {5|M score, median, t=baseline, g=limited} (IQR {3|q1}–{8|q3}) and {4|M score, median, g=limited, dir=improved} (IQR {2|q1}–{7|q3}).

During this time {7|A death, n, g=sine, of=79} sine, {124|A death, n, g=limited, of=1207} limited and {103|A death, n, g=diffuse, of=576} diffuse patients died. Survival at ten years was 92%, 89% and 77% (log-rank P < 0.001).
=== nodose-iv-i8 | article | randomised trial
Weekly versus monthly subcutaneous immunoglobulin in systemic sclerosis with myopathy

3. RESULTS

3.1 Participants. {Thirty-four|S enrolled} participants were enrolled from 5 sites, of whom {17|S randomised, g=weekly} were randomised to the weekly and {17|S randomised, g=monthly} to the monthly schedule (2 g/kg per month in both). There were {26|X f, of=34} women and {8|X m, of=34} men; subset: diffuse {15|T diffuse, n, of=34}, limited {10|T limited, n, of=34}, overlap {9|T overlap, n, of=34}. CK was raised in 23.

3.2 Retention. At {week 24|W week, assess}, {16|S analysed, g=weekly} weekly and {13|S analysed, g=monthly} monthly participants could be assessed.

3.3 Skin. Weekly: mRSS {15.5|M score, mean, t=baseline, g=weekly} (mean; SE {1.8|se}) → {12.0|M score, mean, t=P24W, g=weekly, dir=improved} (SE {1.6|se}), P = {.01|p, sig=1}. Monthly: {14.8|M score, mean, t=baseline, g=monthly} (SE {2.0|se}) → {12.7|M score, mean, t=P24W, g=monthly, dir=improved} (SE {1.9|se}), P = {.08|p, sig=0}. {The schedules did not differ|M difference, nov, t=P24W, g=weekly, c=monthly, dir=stable} (P = {.55|p, sig=0}).

3.4 Muscle. MMT-8 gained 6 and 5 points.

3.5 Adverse events. Local swelling was more common with weekly ({12|A local swelling, n, g=weekly, of=17} of 17) than with monthly injections ({7|A local swelling, n, g=monthly, of=17} of 17), headache less so ({2|A headache, n, g=weekly, of=17} and {8|A headache, n, g=monthly, of=17}). Aseptic meningitis: {1|A aseptic meningitis, n, g=monthly, of=17} monthly. Thrombosis of a calf vein was diagnosed in {one|A thrombosis, n, g=monthly, of=17} participant of the monthly arm. {3|A discontinuation due to adverse event, n, g=monthly, of=17} monthly participants stopped for adverse events.
=== gutsurgery-i8 | article | cohort
Autologous fat grafting to face and hands in SSc: outcomes in {62|S treated} patients treated at one clinic

Results

Demographics. {Sixty-two|S treated} patients (F/M {60|X f, of=62}/{2|X m}) underwent a mean of 2.3 sessions. Limited cutaneous SSc was present in {41|T limited, n, of=62} ({66%|T limited, pct}) and diffuse in {21|T diffuse, n, of=62} ({34%|T diffuse, pct}); mean age was 54.4 years (SD 11.4) and mean disease duration 14.2 years. Mean volume injected was 16 mL.

Mouth and face. The MHISS total fell from 28.2 to 19.8 (p < 0.0001). Interincisal distance grew by 3.1 mm. At {12 months|W month, assess} the effect persisted in 80% of those reviewed.

Skin score. Total mRSS, available in {38|S analysed}, was {9.7|M score, mean, t=baseline} (SD {6.4|sd}) before and {9.4|M score, mean, t=P12M, dir=improved} (SD {6.2|sd}) {12 months|W month, assess} after the first session (p = {0.52|p, sig=0}); the facial item, from 1.2 to 0.9.

Complications. Bruising, found in {49|A bruising, n, of=62} patients, lasted at most ten days. {Four|A donor-site pain, n, of=62} patients had donor-site pain, {two|A cellulitis, n, of=62} cellulitis and {one|A fat necrosis, n, of=62} fat necrosis. {Fat embolism|A fat embolism, absent} was never seen. No patient was lost; average follow-up was {19|W month, follow, mean} months.
=== abat-48-i8 | article | randomised trial
T-cell costimulation blockade in early diffuse SSc: a double-blind trial

Results
Enrolment began in September 2014. Of {122|S screened} who consented, {88|S randomised} were randomised: {44|S randomised, g=abatacept; S randomised, g=placebo} in either arm. {Thirty-four|S completed, g=abatacept} (77%) on abatacept and {35|S completed, g=placebo} (80%) on placebo finished {52|W week, treat} weeks of blinded therapy; escape therapy was needed in 7 and 16. Mean age, 49; women, {75|X fp}%; duration of {dcSSc|T diffuse, all}, 1.59 years.

The primary end point, adjusted mean change in mRSS at {12 months|W month, assess}, was −{6.24|M change, ls_mean, v=-6.24, t=P12M, g=abatacept, dir=improved} units (SE {1.14|se}) for abatacept and −{4.49|M change, ls_mean, v=-4.49, t=P12M, g=placebo, dir=improved} units (SE {1.14|se}) for placebo; adjusted treatment difference −{1.75|M difference, ls_mean, v=-1.75, t=P12M, g=abatacept, c=placebo, dir=improved} (95% CI −{4.93|cl, v=-4.93} to {1.43|ch}), P = {0.28|p, sig=0}. The change at {month 3|W month, assess} was −{2.1|M change, ls_mean, v=-2.1, t=P3M, g=abatacept, dir=improved} and −{1.4|M change, ls_mean, v=-1.4, t=P3M, g=placebo, dir=improved}. HAQ-DI favoured abatacept (P = 0.005). Decline in FVC% was 1.4 and 3.1 (P = 0.11).

{Thirty-five|A any adverse event, n, g=abatacept, of=44} abatacept and {40|A any adverse event, n, g=placebo, of=44} placebo participants reported adverse events, {nine|A serious adverse event, n, g=abatacept, of=44, ser=1} and {twelve|A serious adverse event, n, g=placebo, of=44, ser=1} serious ones. Infections numbered {50|A infection, events, g=abatacept} and {57|A infection, events, g=placebo}. {Two|A death, n, g=abatacept, of=44; A renal crisis, n, g=abatacept, of=44, sev=fatal} deaths on abatacept were due to renal crisis; on placebo there was {one|A death, n, g=placebo, of=44}.
=== oxpheno-india-i8 | article | cohort
Early diffuse systemic sclerosis from a tertiary hospital in Lucknow: dexamethasone-cyclophosphamide pulses

3. Results
Records of {118|S screened} patients were examined; {73|S treated} had received at least three monthly pulses. These were {61|X f, of=73} women and {12|X m, of=73} men ({5.1|X ratio}:1), aged 33.1 ± 9.5 years; {all|T diffuse, all} had diffuse scleroderma. Ulcers were present in 31, dysphagia in 40 and dyspnoea in 38.

Mean number of pulses was 11. Skin score (mRSS) declined progressively: {26.5|M score, t=baseline} ± {7.3|sd} at entry, {21.3|M score, t=P6M, dir=improved, #x} ± {6.9|sd} at {6 months|W month, assess} ({n = 66|n; S analysed}), {16.9|M score, t=P12M, dir=improved, #y} ± {6.2|sd} at {12 months|W month, assess} ({n = 51|n; S analysed}), {14.2|M score, t=P18M, dir=improved, #z} ± {6.0|sd} at {18 months|W month, assess} ({n = 34|n; S analysed}); each fall was significant (p {< 0.05|p#x #y #z, sig=1} against entry).

Infection was the main hazard. Herpes zoster appeared in {7|A herpes zoster, n, of=73}, tuberculosis in {4|A tuberculosis, n, of=73}, septic arthritis in {1|A septic arthritis, n, of=73}. Amenorrhoea lasting longer than six cycles was recorded in {19|A amenorrhoea, n, of=73} women; avascular necrosis of the femoral head, in {3|A avascular necrosis of the femoral head, n, of=73}; hyperglycaemia, in {11|A hyperglycaemia, n, of=73} ({15.1|A hyperglycaemia, pct}%).

{Six|A death, n, of=73} patients died and {18|S withdrawn} abandoned follow-up.
=== two-doses-nint-i8 | article | randomised trial
Romilkimab-like dual antibody in dcSSc, phase 2a: a trial of weekly injections

RESULTS
Populations. {Ninety-seven|S randomised} patients entered the trial; {48|S randomised, g=romvelumab} were randomised to romvelumab and {49|S randomised, g=placebo} to placebo, weekly for {24|W week, treat} weeks. All received at least one injection. The completion rate was 90% ({43|S completed, g=romvelumab}) vs 94% ({46|S completed, g=placebo}). Main traits of the population: female {79|X fp}%, age 49, mRSS {20.7|M score, mean, t=baseline} (mean; SD {5.2|sd}), FVC 92%; stratum with background immunosuppression, 57%. {Diffuse|T diffuse, all} disease was an entry criterion.

Skin. At {week 24|W week, assess}, LS mean (SE) change was −{4.76|M change, ls_mean, v=-4.76, t=P24W, g=romvelumab, dir=improved} ({0.86|se}) for romvelumab versus −{2.45|M change, ls_mean, v=-2.45, t=P24W, g=placebo, dir=improved} ({0.85|se}) for placebo, giving a difference of −{2.31|M difference, ls_mean, v=-2.31, t=P24W, g=romvelumab, c=placebo, dir=improved} (90% CI −{4.32|cl, v=-4.32} to −{0.31|ch, v=-0.31}; one-sided p={0.029|p, sig=1}). Declines in FVC were 10 mL vs 80 mL (p=0.10).

Safety. Treatment-emergent AEs were balanced: {40|A treatment-emergent adverse event, n, g=romvelumab, of=48} ({83%|A treatment-emergent adverse event, pct, g=romvelumab}) vs {44|A treatment-emergent adverse event, n, g=placebo, of=49} ({90%|A treatment-emergent adverse event, pct, g=placebo}). Nasopharyngitis was seen in {8|A nasopharyngitis, n, g=romvelumab, of=48} ({17%|A nasopharyngitis, pct, g=romvelumab}) vs {7|A nasopharyngitis, n, g=placebo, of=49} ({14%|A nasopharyngitis, pct, g=placebo}) and skin ulcer in {5|A skin ulcer, n, g=romvelumab, of=48} ({10%|A skin ulcer, pct, g=romvelumab}) vs {6|A skin ulcer, n, g=placebo, of=49} ({12%|A skin ulcer, pct, g=placebo}). {Two|A death, n, of=97, rel=0} deaths were reported, both of them unrelated: {one|A death, n, g=romvelumab, of=48, rel=0; A renal crisis, n, g=romvelumab, of=48, sev=fatal, rel=0} on romvelumab (renal crisis), {one|A death, n, g=placebo, of=49, rel=0; A cardiomyopathy, n, g=placebo, of=49, sev=fatal, rel=0} on placebo (cardiomyopathy).
=== occupational-i8 | article | cohort
Silica-exposed men with systemic sclerosis: do they fare worse? Data from a mining region

Results
{One hundred and five|S enrolled; X m} male patients were studied; {44|S enrolled, g=exposed} exposed to silica and {61|S enrolled, g=non-exposed} not. Exposure had lasted 16.4 years on average. Diffuse disease was more frequent among the exposed ({29|T diffuse, n, g=exposed, of=44}, {65.9|T diffuse, pct, g=exposed}%) than the non-exposed ({25|T diffuse, n, g=non-exposed, of=61}, {41.0|T diffuse, pct, g=non-exposed}%; p = 0.01). Anti-topoisomerase I: 24 and 21 (p = 0.04). Digital ulcers: 55% and 38%.

At baseline the mRSS was {15.1|M score, mean, t=baseline, g=exposed} (95% CI {12.3|cl}–{17.9|ch}) on average in exposed and {10.8|M score, mean, t=baseline, g=non-exposed} (95% CI {8.8|cl}–{12.8|ch}) in non-exposed men. At {36 months|W month, assess}, it was {13.9|M score, mean, t=P36M, g=exposed, c=non-exposed, dir=improved, #e} ({11.0|cl}–{16.8|ch}) and {8.7|M score, mean, t=P36M, g=non-exposed, dir=improved} ({6.7|cl}–{10.7|ch}) respectively (p = {0.004|p#e, sig=1}).

{Eighteen|A death, n, g=exposed, of=44} of the exposed and {thirteen|A death, n, g=non-exposed, of=61} of the non-exposed died; lung cancer was the cause in {5|A lung cancer, n, g=exposed, of=18, sev=fatal} of the former deaths and {1|A lung cancer, n, g=non-exposed, of=13, sev=fatal} of the latter. Mean follow-up was {6.6|W year, follow, mean} years.
=== ivpge-vs-nif-i8 | article | randomised trial
Intravenous alprostadil and oral nifedipine compared over {sixteen months|W month, assess}

RESULTS
Patients assigned to alprostadil ({n = 29|S randomised, g=alprostadil}) and nifedipine ({n = 17|S randomised, g=nifedipine}) were similar regarding age, subset and smoking. In the whole sample of {46|S randomised}, {40|X f, of=46} were female; {14|T diffuse, n, of=46} had diffuse and {32|T limited, n, of=46} limited SSc. {Three|S withdrawn, g=alprostadil} alprostadil and {four|S withdrawn, g=nifedipine} nifedipine patients quit before {month 16|W month, assess}.

Changes in mRSS are plotted in Figure 2. Starting from {14.1|M score, mean, t=baseline, g=alprostadil} ± {8.6|sd}, alprostadil patients were at {10.9|M score, mean, t=P16M, g=alprostadil, dir=improved} ± {7.5|sd} at month {16|W month, assess} (mean ± SD; P = {0.003|p, sig=1}). The nifedipine patients' mean went from {13.2|M score, mean, t=baseline, g=nifedipine} ± {9.0|sd} to {13.8|M score, mean, t=P16M, g=nifedipine, dir=worsened} ± {8.8|sd} (P = {0.58|p, sig=0}). Raynaud severity fell by 35% and 20%. Capillaroscopy did not change.

Alprostadil caused headache in {9|A headache, n, g=alprostadil, of=29} patients, phlebitis in {6|A phlebitis, n, g=alprostadil, of=29} and nausea in {5|A nausea, n, g=alprostadil, of=29}. Ankle oedema ({6|A ankle oedema, n, g=nifedipine, of=17}) and headache ({3|A headache, n, g=nifedipine, of=17}) were ascribed to nifedipine. {No patient|A discontinuation due to adverse event, absent} stopped because of an adverse event.
=== bms-fgf-i8 | article | randomised trial
Pegylated FGF-19 analogue and skin fibrosis: randomised proof-of-mechanism study

RESULTS
Subject disposition and baseline. In total {49|S enrolled} subjects were enrolled and {47|S treated} dosed: {16|S treated, g=5 mg} with 5 mg, {15|S treated, g=20 mg} with 20 mg and {16|S treated, g=placebo} with placebo, once daily for {12|W week, treat} weeks. Premature termination: {2|S withdrawn, g=5 mg}, {3|S withdrawn, g=20 mg} and {1|S withdrawn, g=placebo}. Females: {13|X f, g=5 mg, of=16}, {12|X f, g=20 mg, of=15} and {11|X f, g=placebo, of=16}. Mean mRSS: {21.6|M score, mean, t=baseline, g=5 mg}, {23.0|M score, mean, t=baseline, g=20 mg} and {22.2|M score, mean, t=baseline, g=placebo}.

Biomarkers. Serum PRO-C3 fell by 3%, 11% and 0.4%. C4 decreased dose-dependently (p = 0.001).

Clinical measures. Mean mRSS change at {week 12|W week, assess}: 5 mg, −{1.9|M change, mean, v=-1.9, t=P12W, g=5 mg, dir=improved} (SD {3.5|sd}); 20 mg, −{3.0|M change, mean, v=-3.0, t=P12W, g=20 mg, dir=improved} (SD {4.2|sd}); placebo, −{2.2|M change, mean, v=-2.2, t=P12W, g=placebo, dir=improved} (SD {3.9|sd}). {No dose separated from placebo|M difference, nov, t=P12W, g=5 mg, c=placebo, dir=stable; M difference, nov, t=P12W, g=20 mg, c=placebo, dir=stable}.

Adverse events. Any: {11|A any adverse event, n, g=5 mg, of=16} ({69%|A any adverse event, pct, g=5 mg}), {14|A any adverse event, n, g=20 mg, of=15} ({93%|A any adverse event, pct, g=20 mg}), {9|A any adverse event, n, g=placebo, of=16} ({56%|A any adverse event, pct, g=placebo}). Diarrhoea: {4|A diarrhoea, n, g=5 mg, of=16} ({25%|A diarrhoea, pct, g=5 mg}), {8|A diarrhoea, n, g=20 mg, of=15} ({53%|A diarrhoea, pct, g=20 mg}), {2|A diarrhoea, n, g=placebo, of=16} ({13%|A diarrhoea, pct, g=placebo}). Increased appetite: {1|A increased appetite, n, g=5 mg, of=16} ({6%|A increased appetite, pct, g=5 mg}), {3|A increased appetite, n, g=20 mg, of=15} ({20%|A increased appetite, pct, g=20 mg}), {0|A increased appetite, absent, g=placebo}. {One|A serious adverse event, events, g=20 mg, ser=1} serious event ({cholecystitis|A cholecystitis, named, g=20 mg}) was recorded on 20 mg.
=== ecmo-heart-i8 | article | case series
Immunosuppression for primary heart involvement in SSc: {18|S enrolled} consecutive patients

RESULTS
The series comprises {18|S enrolled} patients, {10|X f, of=18} women and {8|X m, of=18} men, seen from 2010 to 2021. Median age was 50 (32–69) years. {Thirteen|T diffuse, n, of=18} had diffuse, {three|T limited, n, of=18} limited and {two|T overlap, n, of=18} overlap disease. Troponin T was elevated in 16, LVEF below 50% in 9, late gadolinium enhancement present in 12.

All were given mycophenolate, with cyclophosphamide in 7 and rituximab in 5. LVEF rose from 47% to 54% within {12 months|W month, assess} (p = 0.03) and troponin fell by half. The median mRSS was {18|M score, median, t=baseline} (range {2|min}–{39|max}) before and {11|M score, median, t=P12M, dir=improved} (range {2|min}–{30|max}) {12 months|W month, assess} after the start of therapy ({n = 15|n; S analysed}; p = {0.02|p, sig=1}).

Adverse events: pneumonia {4|A pneumonia, n, of=18}, leucopenia {3|A leucopenia, n, of=18}, colitis {1|A colitis, n, of=18}. Defibrillators were implanted in five. {Four|A death, n, of=18} patients died, {two|A sudden death, n, of=18} suddenly and {two|A heart failure, n, of=18, sev=fatal} of heart failure; {one|S withdrawn} was lost after moving house. Median follow-up: {41|W month, follow, median} months.
=== isotret-i8 | article | cohort
Extended follow-up of a halted trial: oral hyaluronidase inhibitor versus no treatment in limited SSc

RESULTS
{Sixty-nine|S enrolled} patients with {limited|T limited, all} SSc, among them {66|X f, of=69} women, had been allotted to treatment ({n = 35|S randomised, g=treated}) or no treatment ({n = 34|S randomised, g=untreated}) when the sponsor stopped the trial. Age 58.5 and 57.1 years; ACA 80% and 76%.

mRSS at the stop, i.e. after {8 months|W month, assess}, was available in {61|S analysed}: {4.9|M score, mean, t=P8M, g=treated, c=untreated, #t} ± {2.6|sd} in treated, {5.2|M score, mean, t=P8M, g=untreated} ± {2.9|sd} in untreated patients (means; p = {0.67|p#t, sig=0}). At {24 months|W month, assess}, {52|S analysed} patients were re-examined: {5.0|M score, mean, t=P24M, g=treated} ± {2.7|sd} and {5.1|M score, mean, t=P24M, g=untreated} ± {2.5|sd}. Calcinosis was present in 14 and 12. Six-minute walk 455 m and 461 m.

Rash was recorded in {six|A rash, n, g=treated, of=35} treated and {one|A rash, n, g=untreated, of=34} untreated patient, gout in {three|A gout, n, g=treated, of=35} treated. {Five|A discontinuation due to adverse event, n, g=treated, of=35} had stopped treatment for adverse events before the sponsor did. By {month 24|W month, assess}, {one|A death, n, g=untreated, of=34} untreated patient had died.
=== mab-tgfb-i8 | article | randomised trial
Three doses of an anti-TGF-beta1 antibody in early diffuse disease: safety trial

RESULTS
{Forty-five|S enrolled} patients were enrolled and randomised to placebo ({n = 11|S randomised, g=placebo}) or to antibody at 10 ({n = 12|S randomised, g=10 mg/kg}), 5 ({n = 12|S randomised, g=5 mg/kg}) or 0.5 mg/kg ({n = 10|S randomised, g=0.5 mg/kg}). {Thirty-two|X f, of=45} were women. Disease duration was below 18 months throughout, and {all|T diffuse, all} had diffuse SSc. Infusions were given every six weeks, four in all. {Thirty-six|S completed} patients completed, {three|S withdrawn} were lost to follow-up.

Morbidity was high. {Four|A death, n, of=45} patients died: {1|A death, n, g=10 mg/kg, of=12} in the 10 mg/kg, {1|A death, n, g=5 mg/kg, of=12} in the 5 mg/kg and {2|A death, n, g=0.5 mg/kg, of=10} in the 0.5 mg/kg group. The number of adverse events per group: {46|A any adverse event, events, g=placebo} (placebo), {73|A any adverse event, events, g=10 mg/kg} (10 mg/kg), {58|A any adverse event, events, g=5 mg/kg} (5 mg/kg) and {60|A any adverse event, events, g=0.5 mg/kg} (0.5 mg/kg).

For the whole sample the mean mRSS dropped from {24.8|M score, mean, t=baseline} (SD {8.0|sd}) to {21.6|M score, mean, t=P6M, dir=improved} (SD {8.9|sd}) at {6 months|W month, assess} (P = {0.002|p, sig=1}). {Month-6|W month, assess} changes by group: placebo −{3.9|M change, v=-3.9, t=P6M, g=placebo, dir=improved}, 10 mg/kg −{2.2|M change, v=-2.2, t=P6M, g=10 mg/kg, dir=improved}, 5 mg/kg −{4.0|M change, v=-4.0, t=P6M, g=5 mg/kg, dir=improved}, 0.5 mg/kg −{2.6|M change, v=-2.6, t=P6M, g=0.5 mg/kg, dir=improved}. HAQ did not change.
=== exercise-aerobic-i8 | article | randomised trial
Combined aerobic and arm training in systemic sclerosis with digital ulcers

Results
Participants: {86|S screened} approached, {44|S randomised} randomised. {Twenty-two|S randomised, g=training} trained twice weekly for {12|W week, treat} weeks, {22|S randomised, g=usual care} had usual care. Retention was 91% ({20|S completed, g=training}) and 95% ({21|S completed, g=usual care}). Women: {20|X f, g=training, of=22} v {19|X f, g=usual care, of=22}; lcSSc: {16|T limited, n, g=training, of=22} v {15|T limited, n, g=usual care, of=22}; dcSSc: {6|T diffuse, n, g=training, of=22} v {7|T diffuse, n, g=usual care, of=22}; median age 66 v 63 years.

Effects: VO2 peak rose by 1.9 ml/kg/min with training and fell by 0.2 without (p = 0.02). EQ-5D improved at {week 12|W week, assess} (p = 0.04) and was maintained at {week 24|W week, assess}. By then the mean modified Rodnan score had gone from {7.5|M score, mean, t=baseline, g=training} (SD {5.0|sd}) to {7.4|M score, mean, t=P24W, g=training, dir=improved} (SD {5.1|sd}) with training and from {8.1|M score, mean, t=baseline, g=usual care} (SD {6.0|sd}) to {8.3|M score, mean, t=P24W, g=usual care, dir=worsened} (SD {6.2|sd}) without.

Adverse events: {two|A new digital ulcer, n, g=training, of=22} training participants and {three|A new digital ulcer, n, g=usual care, of=22} under usual care had a new digital ulcer; shoulder pain made {one|A shoulder pain, n, g=training, of=22} training participant pause. {No cardiac event|A cardiac event, absent} occurred.
=== treprost-oral-i8 | article | randomised trial
Oral beraprost analogue in SSc with digital ulcers: {20-week|W week, assess} multicentre results

Results

Enrolment, exposure. {One hundred and forty-eight|S randomised} patients were randomised ({73|S randomised, g=esuberaprost} esuberaprost, {75|S randomised, g=placebo} placebo); {147|S treated} took study drug. Mean exposure was {18.1|W week, treat, mean} weeks. {Fourteen|S withdrawn, g=esuberaprost} patients (19%) withdrew from active treatment and {eleven|S withdrawn, g=placebo} (15%) from placebo. The typical patient was a woman ({80.4|X fp}%) in her fifties with limited disease ({64.9|T limited, pct}%) and two active ulcers. PDE5 inhibitors were used by 13%.

Efficacy. Net ulcer burden fell by 0.43 on esuberaprost and 0.10 on placebo (P = 0.20). The mRSS at {week 20|W week, assess} was unchanged from {12.0|M score, mean, t=baseline, g=esuberaprost} (SD {9.7|sd}) in the active arm ({12.0|M score, mean, t=P20W, g=esuberaprost, dir=stable}, SD {9.9|sd}) and decreased on placebo from {11.4|M score, mean, t=baseline, g=placebo} (SD {9.1|sd}) to {11.0|M score, mean, t=P20W, g=placebo, dir=improved} (SD {9.0|sd}).

Adverse events. Headache ({70|A headache, pct, g=esuberaprost, of=73}% vs {29|A headache, pct, g=placebo, of=75}%), jaw pain ({34|A jaw pain, pct, g=esuberaprost, of=73}% vs {5|A jaw pain, pct, g=placebo, of=75}%), diarrhoea ({55|A diarrhoea, pct, g=esuberaprost, of=73}% vs {25|A diarrhoea, pct, g=placebo, of=75}%), flushing ({21|A flushing, pct, g=esuberaprost, of=73}% vs {8|A flushing, pct, g=placebo, of=75}%) and extremity pain ({19|A extremity pain, pct, g=esuberaprost, of=73}% vs {4|A extremity pain, pct, g=placebo, of=75}%) were more frequent on active drug. {One|A death, n, g=placebo, of=75; A pneumonia, n, g=placebo, of=75, sev=fatal} placebo patient died of pneumonia.
=== plasma-ex-i8 | article | cohort
Long-term therapeutic plasma exchange in scleroderma: retrospective data on {29|S enrolled, g=plasma exchange} patients and {29|S enrolled, g=controls} matched controls

Results

Both cohorts numbered {29|S enrolled, g=plasma exchange; S enrolled, g=controls}. In the plasma exchange cohort {24|X f, g=plasma exchange, of=29} patients were women and {17|T diffuse, n, g=plasma exchange, of=29} had dcSSc; among controls the corresponding figures were {24|X f, g=controls, of=29} and {16|T diffuse, n, g=controls, of=29}. Treatment consisted of four weekly exchanges of one plasma volume every quarter, for a median of {3.5|W year, treat, median} years.

The mean mRSS of treated patients was {16.2|M score, mean, t=baseline, g=plasma exchange} (SEM {1.5|se}) prior to the first exchange, {13.0|M score, mean, t=P1Y, g=plasma exchange, dir=improved} (SEM {1.3|se}) after {one year|W year, assess} and {10.7|M score, mean, t=P3Y, g=plasma exchange, c=controls, dir=improved, #p} (SEM {1.4|se}) after {three years|W year, assess}. Controls, {15.8|M score, mean, t=baseline, g=controls} (SEM {1.6|se}) at first, had {14.9|M score, mean, t=P1Y, g=controls, dir=improved} (SEM {1.5|se}) and {14.0|M score, mean, t=P3Y, g=controls, dir=improved} (SEM {1.7|se}). The comparison at {three years|W year, assess} yielded p = {0.06|p#p, sig=0}. Digital ulcers healed in 13 of 16 treated patients.

Of 1,306 sessions, 41 were complicated. Citrate reactions were noted in {nine|A citrate reaction, n, g=plasma exchange, of=29} patients, vasovagal episodes in {six|A vasovagal episode, n, g=plasma exchange, of=29} and catheter infection in {two|A catheter infection, n, g=plasma exchange, of=29}. {Three|A death, n, g=plasma exchange, of=29} treated patients and {seven|A death, n, g=controls, of=29} controls died.
=== etaner-arthr-i8 | article | open-label trial
Infliximab biosimilar in diffuse skin disease: {26-week|W week, treat} open study

RESULTS

{Sixteen|S enrolled} patients, {11|X f, of=16} female and {5|X m, of=16} male, were enrolled; their {dcSSc|T diffuse, all} had lasted 15 months at the median. Infusions of 5 mg/kg were given at weeks 0, 2, 6, 14 and 22. {Eight|S completed} patients had the full course; discontinuation was due to infusion reactions in {3|A discontinuation due to adverse event, n, of=16}, worsening in 3 and personal reasons in 2.

Scores at four visits were: {26|M score, median, t=baseline} (median; interquartile range {21|q1}, {32|q3}) at baseline; {29|M score, median, t=P6W, dir=worsened} ({22|q1}, {35|q3}) at {6 weeks|W week, assess}; {24|M score, median, t=P14W, dir=improved} ({17|q1}, {30|q3}) at {14 weeks|W week, assess}; {17|M score, median, t=P26W, dir=improved} ({11|q1}, {26|q3}) at {26 weeks|W week, assess}. The last of these, tested against baseline by intention to treat, gave p = {0.10|p, sig=0}. Serum P3NP was lower by 18% (p = 0.03). Antibodies to infliximab were demonstrated in five.

{Nineteen|A serious adverse event, events, ser=1} serious adverse events took place, {127|A any adverse event, events} adverse events overall. Infusion reactions were encountered in {five|A infusion reaction, n, of=16} ({31%|A infusion reaction, pct}), anaemia in {four|A anaemia, n, of=16} ({25%|A anaemia, pct}), cough in {four|A cough, n, of=16} ({25%|A cough, pct}), thrombophlebitis in {two|A thrombophlebitis, n, of=16} ({13%|A thrombophlebitis, pct}). {No patient|A tuberculosis, absent} contracted tuberculosis.
=== amer-quebec-i8 | article | cohort
Early cyclophosphamide versus watchful waiting in new diffuse scleroderma: an observational comparison

Results

Between January 2009 and March 2017 {258|S enrolled} patients joined. As first treatment, {82|S treated, g=cyclophosphamide} had cyclophosphamide, {94|S treated, g=mycophenolate} mycophenolate, {41|S treated, g=methotrexate} methotrexate and {41|S treated, g=no immunosuppressant} no immunosuppressant. {All patients|T diffuse, all} had early dcSSc. The unweighted data showed a mean mRSS of {23.5|M score, mean, t=baseline, g=cyclophosphamide} (SD {8.6|sd}), {22.1|M score, mean, t=baseline, g=mycophenolate} (SD {8.1|sd}), {20.0|M score, mean, t=baseline, g=methotrexate} (SD {7.9|sd}) and {18.3|M score, mean, t=baseline, g=no immunosuppressant} (SD {6.9|sd}), in that order, at enrolment. Two thirds were women ({68.2|X fp}%).

Weighted changes in mRSS at {12 months|W month, assess} were: cyclophosphamide −{3.3|M change, v=-3.3, t=P12M, g=cyclophosphamide, dir=improved} (95% CI −{4.9|cl, v=-4.9} to −{1.7|ch, v=-1.7}), mycophenolate −{4.1|M change, v=-4.1, t=P12M, g=mycophenolate, dir=improved} (−{5.3|cl, v=-5.3} to −{2.9|ch, v=-2.9}), methotrexate −{4.0|M change, v=-4.0, t=P12M, g=methotrexate, dir=improved} (−{5.2|cl, v=-5.2} to −{2.7|ch, v=-2.7}), no immunosuppressant −{2.2|M change, v=-2.2, t=P12M, g=no immunosuppressant, dir=improved} (−{4.0|cl, v=-4.0} to −{0.3|ch, v=-0.3}). {No protocol was superior|M difference, nov, t=P12M, dir=stable} (p = {0.35|p, sig=0}). Survival at 2 years was 94.1%, 88.8%, 97.3% and 84.0%.

Adverse events leading to a change of treatment: cyclophosphamide {5|A discontinuation due to adverse event, n, g=cyclophosphamide, of=82}, mycophenolate {6|A discontinuation due to adverse event, n, g=mycophenolate, of=94}, methotrexate {7|A discontinuation due to adverse event, n, g=methotrexate, of=41}. In all, {21|A death, n, of=258} patients died during a median follow-up of {24 months|W month, follow, median}.
=== upper-gi-prok-i8 | article | crossover trial
Prucalopride on demand: randomised crossover in systemic sclerosis, with skin recorded for completeness

Results

{Forty|S enrolled} patients were enrolled, {29|S completed} completed. Of the former {37|X f, of=40} were women. {Seven|T diffuse, n, of=40} had the diffuse form; the others were limited ({n = 33|T limited, n, of=40}). Reasons for the {eleven|S withdrawn} dropouts: adverse events (n = {7|A discontinuation due to adverse event, n, of=40}), refusal (n = 3), relocation (n = 1). Each period lasted {1 month|W month, treat} with 2 weeks of washout between.

Complete bowel evacuations increased with prucalopride (p < 0.001). Reflux (−0.36; p = 0.004) and bloating (p = 0.008) improved; orocaecal transit time fell by 23 min (95% CI −41 to −6).

Mean skin score: {5.6|M score, mean, t=P1M, g=prucalopride} (SD {4.4|sd}) after the prucalopride month, {5.7|M score, mean, t=P1M, g=no treatment} (SD {4.5|sd}) after the month of no treatment.

On prucalopride headache was reported by {12|A headache, n, g=prucalopride, of=40} patients, abdominal cramps by {9|A abdominal cramp, n, g=prucalopride, of=40} and palpitations by {2|A palpitation, n, g=prucalopride, of=40}; off treatment headache was reported by {3|A headache, n, g=no treatment, of=40}.
=== daratum-mini-i8 | article | case series
Daratumumab rescue in {five|S treated} patients with treatment-refractory scleroderma

RESULTS

{Five|S treated} patients were treated, {four|X f, of=5} women and {one|X m, of=5} man, aged 31 to 58. In {four|T diffuse, n, of=5} the disease was diffuse, in {one|T overlap, n, of=5} it overlapped with myositis. They had failed a median of 4 drugs, transplantation included in one. Eight infusions of 16 mg/kg were spread over {16|W week, treat} weeks.

mRSS before and {six months|W month, assess} after the first infusion was {33|M score, t=baseline, g=patient 1} and {24|M score, t=P6M, g=patient 1, dir=improved} in patient 1, {21|M score, t=baseline, g=patient 2} and {12|M score, t=P6M, g=patient 2, dir=improved} in patient 2, {28|M score, t=baseline, g=patient 3} and {27|M score, t=P6M, g=patient 3, dir=improved} in patient 3, {38|M score, t=baseline, g=patient 4} and {25|M score, t=P6M, g=patient 4, dir=improved} in patient 4, and {16|M score, t=baseline, g=patient 5} and {10|M score, t=P6M, g=patient 5, dir=improved} in patient 5. The median change was −{9|M change, median, v=-9, t=P6M, dir=improved} (p = {0.04|p, sig=1}, Wilcoxon). Anti-Scl-70 titres halved. FVC increased in three and decreased in one.

Infusion reactions, all of grade 1 or 2, were seen in {three|A infusion reaction, n, of=5, grade=1-2}; IgG below 4 g/L led to substitution in two. {One|A pneumonia, n, of=5} patient was admitted with pneumonia, and {one|A zoster, n, of=5} developed zoster in spite of aciclovir. {None|A death, absent} died during {11 months|W month, follow} of follow-up.
=== tofa-vs-mtx-i8 | article | randomised trial
Baricitinib compared with cyclophosphamide for early dcSSc: a Chinese open-label randomised trial

Results

Participants. {One hundred and twelve|S screened} patients were assessed; {84|S randomised} were randomised 1:1 ({42|S randomised, g=baricitinib; S randomised, g=cyclophosphamide} each). Of the baricitinib group {40|S completed, g=baricitinib} and of the cyclophosphamide group {34|S completed, g=cyclophosphamide} completed {24|W week, treat} weeks. Table 1: age 45.5 ± 10.4 and 46.9 ± 11.0 years; women, {33|X f, g=baricitinib, of=42} ({78.6%|X fp, g=baricitinib}) and {35|X f, g=cyclophosphamide, of=42} ({83.3%|X fp, g=cyclophosphamide}); disease duration 17 and 18 months; all had {dcSSc|T diffuse, all}.

Skin. mRSS (mean ± SD) by visit. Baricitinib: baseline {18.8|M score, mean, t=baseline, g=baricitinib} ± {6.1|sd}, {week 4|W week, assess} {16.9|M score, mean, t=P4W, g=baricitinib, dir=improved} ± {5.9|sd}, {week 12|W week, assess} {12.7|M score, mean, t=P12W, g=baricitinib, dir=improved} ± {5.2|sd}, {week 24|W week, assess} {9.3|M score, mean, t=P24W, g=baricitinib, dir=improved} ± {4.6|sd}. Cyclophosphamide: {18.1|M score, mean, t=baseline, g=cyclophosphamide} ± {6.4|sd}, {17.8|M score, mean, t=P4W, g=cyclophosphamide, dir=improved} ± {6.3|sd}, {15.6|M score, mean, t=P12W, g=cyclophosphamide, dir=improved} ± {6.0|sd} and {13.4|M score, mean, t=P24W, g=cyclophosphamide, dir=improved} ± {5.7|sd}. Between-group difference in change at {week 24|W week, assess}: −{4.8|M difference, v=-4.8, t=P24W, g=baricitinib, c=cyclophosphamide, dir=improved} (95% CI −{7.0|cl, v=-7.0} to −{2.6|ch, v=-2.6}; p {< 0.001|p, sig=1}).

Safety. Baricitinib vs cyclophosphamide: any adverse event {21|A any adverse event, n, g=baricitinib, of=42} ({50.0%|A any adverse event, pct, g=baricitinib}) vs {31|A any adverse event, n, g=cyclophosphamide, of=42} ({73.8%|A any adverse event, pct, g=cyclophosphamide}); nausea {3|A nausea, n, g=baricitinib, of=42} ({7.1%|A nausea, pct, g=baricitinib}) vs {17|A nausea, n, g=cyclophosphamide, of=42} ({40.5%|A nausea, pct, g=cyclophosphamide}); leukopenia {2|A leukopenia, n, g=baricitinib, of=42} ({4.8%|A leukopenia, pct, g=baricitinib}) vs {9|A leukopenia, n, g=cyclophosphamide, of=42} ({21.4%|A leukopenia, pct, g=cyclophosphamide}); herpes zoster {4|A herpes zoster, n, g=baricitinib, of=42} ({9.5%|A herpes zoster, pct, g=baricitinib}) vs {1|A herpes zoster, n, g=cyclophosphamide, of=42} ({2.4%|A herpes zoster, pct, g=cyclophosphamide}); menstrual disorder {0|A menstrual disorder, absent, g=baricitinib} vs {5|A menstrual disorder, n, g=cyclophosphamide, of=42} ({11.9%|A menstrual disorder, pct, g=cyclophosphamide}).
=== cohort-afr-i8 | article | cohort
Systemic sclerosis in Dakar and Abidjan: presentation and course

Results

We collected {129|S enrolled} cases, {71|S enrolled, g=Dakar} in Dakar and {58|S enrolled, g=Abidjan} in Abidjan. Women outnumbered men by {7.6|X ratio} to 1 ({114|X f, of=129}/{15|X m}). Mean age was 42.1 ± 14.0 years, time to diagnosis 3.4 years. Diffuse SSc prevailed: {83|T diffuse, n, of=129} cases ({64.3%|T diffuse, pct}), against {36|T limited, n, of=129} limited ({27.9%|T limited, pct}) and {10|T sine, n, of=129} sine scleroderma ({7.8%|T sine, pct}). Salt-and-pepper dyspigmentation was seen in 61%, ILD in 52% and cardiac involvement in 18%.

Mean Rodnan score at presentation: {21.0|M score, mean, t=baseline, g=Dakar} ± {10.2|sd} in Dakar, {18.7|M score, mean, t=baseline, g=Abidjan} ± {9.5|sd} in Abidjan. Under treatment (prednisone in 88%, methotrexate in 49%, cyclophosphamide in 27%) it was {17.6|M score, mean, t=P1Y, g=Dakar, dir=improved} ± {9.7|sd} and {16.8|M score, mean, t=P1Y, g=Abidjan, dir=improved} ± {9.0|sd} at {one year|W year, assess}.

At that date {11|A death, n, of=129} patients ({8.5%|A death, pct}) had died, {6|A death, n, g=Dakar, of=71} in Dakar and {5|A death, n, g=Abidjan, of=58} in Abidjan. Respiratory failure accounted for {4|A respiratory failure, n, of=11, sev=fatal}, renal crisis for {2|A renal crisis, n, of=11, sev=fatal} and tuberculosis for {1|A tuberculosis, n, of=11, sev=fatal} of the eleven deaths. {Thirty|S withdrawn} were lost to follow-up.
=== inhal-treat-i8 | article | randomised trial
Halofuginone cream on the forearm: left–right comparison in diffuse scleroderma

RESULTS

{Thirteen|S enrolled} volunteers entered this left–right study; {12|S analysed} had evaluable data at {month 3|W month, assess}, {10|S analysed} at {month 6|W month, assess}. {Nine|X f, of=13} were women. Diffuse scleroderma of under 4 years' standing was required ({all|T diffuse, all}), and background penicillamine was allowed.

Local scores (sum of three forearm sites, 0 to 9) fell by 1.8 on halofuginone and 0.4 on vehicle sides (P = 0.02). Collagen α1(I) mRNA was reduced in 7 of 10 biopsies. For the total skin score the mean was {30.4|M score, mean, t=baseline} (SD {8.8|sd}) at month 0, {28.7|M score, mean, t=P3M, dir=improved} (SD {9.2|sd}) at {month 3|W month, assess} and {27.9|M score, mean, t=P6M, dir=improved} (SD {8.5|sd}; P = {0.14|p, sig=0}) at {month 6|W month, assess}.

Dermatitis was noted under halofuginone in {5|A dermatitis, n, g=halofuginone, of=13} volunteers and under vehicle in {1|A dermatitis, n, g=vehicle, of=13}. Telangiectasia at the site appeared in {2|A telangiectasia, n, g=halofuginone, of=13} on halofuginone. Plasma levels were below 1 ng/mL. {No systemic side effect|A systemic side effect, absent} was noted.
=== mesench-iv-i8 | article | randomised trial
Allogeneic cord-derived stromal cells for severe SSc: single versus repeated infusion

RESULTS

Recruitment. Twenty-one centres referred {55|S screened} patients; {36|S randomised} were randomised to a single infusion ({n = 18|S randomised, g=single}) or two infusions a fortnight apart ({n = 18|S randomised, g=repeated}); historical controls numbered {36|S enrolled, g=historical controls}. {Twenty-six|X f, of=36} participants ({72.2%|X fp}) were women, {32|T diffuse, n, of=36} ({88.9%|T diffuse, pct}) had diffuse disease. Median mRSS was {25|M score, median, t=baseline, g=single} [IQR {19|q1}–{31|q3}] (single) and {26|M score, median, t=baseline, g=repeated} [{20|q1}–{33|q3}] (repeated).

Course. {Three months|W month, assess} after infusion the medians were {21|M score, median, t=P3M, g=single, dir=improved} [{16|q1}–{28|q3}] and {20|M score, median, t=P3M, g=repeated, dir=improved} [{15|q1}–{27|q3}], {twelve months|W month, assess} after it {19|M score, median, t=P12M, g=single, dir=improved} [{13|q1}–{27|q3}] and {17|M score, median, t=P12M, g=repeated, dir=improved} [{11|q1}–{24|q3}]; {no difference between schedules|M difference, nov, t=P12M, g=repeated, c=single, dir=stable} was detected (p = {0.33|p, sig=0}). DLCO gained 1.5 points.

Early adverse events: fever {6|A fever, n, g=single, of=18} and {8|A fever, n, g=repeated, of=18}; chills {3|A chills, n, g=single, of=18} and {2|A chills, n, g=repeated, of=18}; diarrhoea {2|A diarrhoea, n, g=single, of=18} and {4|A diarrhoea, n, g=repeated, of=18}. Later, {two|A death, n, g=single, of=18} patients in the single and {one|A death, n, g=repeated, of=18} in the repeated group died, {none|A treatment-related death, absent, rel=1} because of the cells.
=== tnf-ext-i8 | article | randomised trial
Results of a dose-blind comparison of two rituximab regimens in dcSSc

Results

Two 1000 mg infusions once (regimen A) or twice, at 0 and 6 months (regimen B), were compared in {50|S randomised} patients, randomised {24|S randomised, g=regimen A} : {26|S randomised, g=regimen B}. The data set for efficacy excluded two patients of regimen A without any follow-up, so that {22|S analysed, g=regimen A} and {26|S analysed, g=regimen B} remained. The proportion of women was {79|X fp, g=regimen A}% in A and {85|X fp, g=regimen B}% in B. {Diffuse|T diffuse, all} disease was confirmed in each case. ANA, 96%; median CRP, 6 mg/L.

At {month 12|W month, assess} regimen A had achieved a median mRSS of {14|M score, median, t=P12M, g=regimen A, dir=improved} (IQR {9|q1} to {20|q3}), down from {22|M score, median, t=baseline, g=regimen A} ({18|q1} to {29|q3}), and regimen B one of {12|M score, median, t=P12M, g=regimen B, c=regimen A, dir=improved, #b} (IQR {8|q1} to {19|q3}), down from {23|M score, median, t=baseline, g=regimen B} ({17|q1} to {30|q3}); Mann–Whitney p = {0.48|p#b, sig=0}. Eight-point responders: {45.5|M responders, t=P12M, g=regimen A, dir=improved}% and {57.7|M responders, t=P12M, g=regimen B, dir=improved}%.

Serious infections: {2|A serious infection, n, g=regimen A, of=24, ser=1} of 24 and {5|A serious infection, n, g=regimen B, of=26, ser=1} of 26. Infusion reactions: {6|A infusion reaction, n, g=regimen A, of=24} and {7|A infusion reaction, n, g=regimen B, of=26}. Late-onset neutropenia: {1|A late-onset neutropenia, n, g=regimen A, of=24} and {2|A late-onset neutropenia, n, g=regimen B, of=26}. {One|A death, n, g=regimen B, of=26; A COVID-19, n, g=regimen B, of=26, sev=fatal} patient of regimen B died of COVID-19 in month 9.
=== hq-registry-i8 | article | cohort
Hydroxychloroquine exposure and skin course in limited and diffuse scleroderma

Results

From the database of {2,310|S screened} individuals we selected {198|S enrolled, g=exposed} who had used hydroxychloroquine for no less than {10 months|W month, treat} and {396|S enrolled, g=unexposed} who had never used it. As Table 1 indicates, exposed and unexposed were comparable for age (55.0 v. 55.4 years), female sex ({90.4|X fp, g=exposed} v. {89.6|X fp, g=unexposed}%) and diffuse subset ({24.2|T diffuse, pct, g=exposed} v. {25.8|T diffuse, pct, g=unexposed}%), whereas arthritis was much more frequent in the exposed (71 v. 34%, p < 0.001).

Mean mRSS in the exposed, {8.1|M score, mean, t=baseline, g=exposed} (s.d. {7.0|sd}) at first, was {7.2|M score, mean, t=P2Y, g=exposed, c=unexposed, dir=improved, #e} (s.d. {6.3|sd}) after {2 years|W year, assess}. In the unexposed the values were {8.4|M score, mean, t=baseline, g=unexposed} (s.d. {7.3|sd}) and {7.7|M score, mean, t=P2Y, g=unexposed, dir=improved} (s.d. {6.8|sd}). The p value for interaction was {0.71|p#e, sig=0}. Tender joint counts fell by 2.1 in the exposed.

Among the exposed, retinopathy was recorded in {3|A retinopathy, n, g=exposed, of=198}, pruritus in {8|A pruritus, n, g=exposed, of=198} and hyperpigmentation in {6|A hyperpigmentation, n, g=exposed, of=198}. {No torsades de pointes|A torsades de pointes, absent, g=exposed} were registered. There were {13|A death, n, g=exposed, of=198} and {29|A death, n, g=unexposed, of=396} deaths respectively.
=== bortez-i8 | article | randomised trial
Ixazomib on top of mycophenolate: pilot randomised trial in SSc-ILD

RESULTS

Enrollment was stopped at {25|S randomised} (goal: 40) for want of funds. {Thirteen|S randomised, g=ixazomib} were allocated to ixazomib, {12|S randomised, g=placebo} to placebo; all received MMF 3 g/d. The white : black ratio was 16 : 9, and {18|X f, of=25} participants were female. dcSSc was recorded for {17|T diffuse, n, of=25}. Median baseline FVC: 60%.

{Eleven|S analysed, g=ixazomib} ixazomib and {ten|S analysed, g=placebo} placebo participants had {week-24|W week, assess} data. FVC: +3.1% v +1.0%, P = 0.26. mRSS: mean change −{4.5|M change, mean, v=-4.5, t=P24W, g=ixazomib, c=placebo, dir=improved, #i} (95% CI −{8.2|cl, v=-8.2} to −{0.8|ch, v=-0.8}) v −{1.2|M change, mean, v=-1.2, t=P24W, g=placebo, dir=improved} (95% CI −{4.4|cl, v=-4.4} to {2.0|ch}), P = {0.16|p#i, sig=0}. Improvers by ≥6 points: {5|M responders, n, t=P24W, g=ixazomib, dir=improved} v {2|M responders, n, t=P24W, g=placebo, dir=improved}.

Thrombocytopenia below 75 × 10⁹/L interrupted dosing in {3|A thrombocytopenia, n, g=ixazomib, of=13} ixazomib participants. Neuropathy was noted by {4|A neuropathy, n, g=ixazomib, of=13} v {2|A neuropathy, n, g=placebo, of=12}; nausea by {6|A nausea, n, g=ixazomib, of=13} v {5|A nausea, n, g=placebo, of=12}. {One|A discontinuation due to adverse event, n, g=ixazomib, of=13} participant stopped ixazomib because of an adverse event.
=== transplant-kids-i8 | article | case series
Autologous transplantation for juvenile systemic sclerosis: pooled experience from six European centres

Results

{Fourteen|S treated} children and adolescents were transplanted between 1997 and 2019 at a median age of 13.1 years (range 7.8–17.6). {Nine|X f, of=14} were girls, {five|X m, of=14} boys. The form was diffuse in {twelve|T diffuse, n, of=14}, overlap in {two|T overlap, n, of=14}. Grafts were CD34-selected in ten. Conditioning: cyclophosphamide and ATG in nine, with fludarabine in five.

Before transplantation the median mRSS was {27|M score, median, t=baseline} (range {8|min}–{43|max}); at {12 months|W month, assess}, with {13|S analysed} evaluable, {14|M score, median, t=P12M, dir=improved} (range {2|min}–{29|max}; p = {0.002|p, sig=1}), and at {60 months|W month, assess}, with {9|S analysed} evaluable, {7|M score, median, t=P60M, dir=improved} (range {0|min}–{21|max}; p = {0.008|p, sig=1}). Height SDS improved from −1.2 to −0.8.

Early toxicity comprised mucositis ({5|A mucositis, n, of=14} children), sepsis ({3|A sepsis, n, of=14}), EBV reactivation ({4|A EBV reactivation, n, of=14}) and acute kidney injury ({1|A acute kidney injury, n, of=14}). {One|A treatment-related death, n, of=14, rel=1; A multi-organ failure, n, of=14, sev=fatal} boy died of multi-organ failure on day 39 (treatment-related), and {one|A death from progressive disease, n, of=14} girl died of progressive disease after 3 years. Secondary malignancy: {none|A secondary malignancy, absent}. The survivors were followed for a median of {8.2|W year, follow, median} years.
=== tcz-qualit-i8 | article | open-label trial
Anifrolumab-like type I interferon blockade: single and multiple ascending doses in scleroderma

RESULTS

{Thirty-four|S enrolled} subjects were enrolled into nine cohorts, {19|S treated, g=single dose} receiving a single intravenous dose (0.1–20 mg/kg), {15|S treated, g=multiple doses} four weekly doses (0.3–5 mg/kg). {Twenty-six|X f, of=34} were women; mean age 47.3 years; {27|T diffuse, n, of=34} had diffuse SSc and {7|T limited, n, of=34} limited. Type I interferon signature was high in 21.

Treatment-emergent adverse events ({148|A treatment-emergent adverse event, events} events) were recorded for {27|A treatment-emergent adverse event, n, of=34} subjects ({79.4%|A treatment-emergent adverse event, pct}). Common ones were upper respiratory tract infection ({9|A upper respiratory tract infection, n, of=34}, {26.5%|A upper respiratory tract infection, pct}), headache ({8|A headache, n, of=34}, {23.5%|A headache, pct}), diarrhea ({6|A diarrhea, n, of=34}, {17.6%|A diarrhea, pct}) and nausea ({6|A nausea, n, of=34}, {17.6%|A nausea, pct}). {Four|A serious adverse event, events, ser=1} serious adverse events were seen: {skin ulcer|A skin ulcer, named}, {osteomyelitis|A osteomyelitis, named}, {vertigo|A vertigo, named} and {chronic myelogenous leukemia|A chronic myelogenous leukemia, named}.

Skin was evaluated as an exploratory outcome on {day 28|W day, assess} and {day 84|W day, assess}. Mean (SD) mRSS change in the multiple-dose cohorts: −{1.3|M change, mean, v=-1.3, t=P28D, g=multiple doses, dir=improved} ({3.0|sd}) and −{2.4|M change, mean, v=-2.4, t=P84D, g=multiple doses, dir=improved} ({4.1|sd}); in the single-dose cohorts: −{0.4|M change, mean, v=-0.4, t=P28D, g=single dose, dir=improved} ({2.6|sd}) and {0.2|M change, mean, t=P84D, g=single dose, dir=worsened} ({3.3|sd}).
=== photothx-uk-i8 | article | randomised trial
Atorvastatin for Raynaud and skin in systemic sclerosis: Polish placebo-controlled study

Results

A total of {eighty-four|S randomised} patients were randomised (2:1), of whom {56|S randomised, g=atorvastatin} to atorvastatin 40 mg and {28|S randomised, g=placebo} to placebo. During the {4 months|W month, treat} of therapy {five|S withdrawn, g=atorvastatin} and {two|S withdrawn, g=placebo}, in that order, dropped out. Limited SSc: {42|T limited, n, g=atorvastatin, of=56} and {22|T limited, n, g=placebo, of=28} patients. Women: {53|X f, g=atorvastatin, of=56} and {26|X f, g=placebo, of=28}. The mean number of ulcers per patient at the outset was 1.4.

Number of new ulcers, 1.6 v 2.5 (P = 0.003). VAS Raynaud, down 19 v 4 mm (P = 0.01). Total skin score, {10.0|M score, mean, t=baseline, g=atorvastatin} (mean; SD {6.9|sd}) to {9.5|M score, mean, t=P4M, g=atorvastatin, dir=improved} (SD {6.7|sd}) in {4 months|W month, assess} with atorvastatin (P = {0.30|p, sig=0}), {10.7|M score, mean, t=baseline, g=placebo} (SD {7.7|sd}) to {10.6|M score, mean, t=P4M, g=placebo, dir=improved} (SD {7.4|sd}) with placebo (P = {0.88|p, sig=0}). LDL cholesterol, −38% v −1%.

Myalgia was a complaint of {6|A myalgia, n, g=atorvastatin, of=56} patients ({10.7%|A myalgia, pct, g=atorvastatin}) on atorvastatin and {2|A myalgia, n, g=placebo, of=28} ({7.1%|A myalgia, pct, g=placebo}) on placebo; CK above thrice normal was measured in {1|A CK increase, n, g=atorvastatin, of=56} on atorvastatin. Dyspepsia: {4|A dyspepsia, n, g=atorvastatin, of=56} and {3|A dyspepsia, n, g=placebo, of=28}. {No serious adverse events|A serious adverse event, absent, ser=1} were ascertained.
=== ssc-cancer-i8 | article | cohort
Checkpoint inhibitors in patients with pre-existing scleroderma: skin flares and outcome

Results

Seventeen centres reported on {39|S enrolled} patients; {23|X f, of=39} were women ({59|X fp}%), median age 66 years. {Twenty-eight|T limited, n, of=39} had limited and {eleven|T diffuse, n, of=39} diffuse scleroderma, diagnosed a median of 6 years earlier. The tumours were lung cancer (n = 18), melanoma (n = 11) and others (n = 10). PD-1 antibodies were given to 34; CTLA-4 combination, to 5.

The median time on checkpoint inhibitors was {5.1|W month, treat, median} months (range 0.7–31). Among {26|S analysed} patients with recorded skin scores the median mRSS was {4|M score, median, t=baseline} (IQR {2|q1}–{9|q3}) prior to treatment and {4|M score, median, t=P6M, dir=stable} (IQR {2|q1}–{10|q3}) at {6 months|W month, assess} (p = {0.54|p, sig=0}). Progression of Raynaud's phenomenon: 3 patients.

Immune-related adverse events appeared in {17|A immune-related adverse event, n, of=39, rel=1} patients ({43.6%|A immune-related adverse event, pct}): colitis in {6|A colitis, n, of=39} ({15.4%|A colitis, pct}), thyroiditis in {5|A thyroiditis, n, of=39} ({12.8%|A thyroiditis, pct}), pneumonitis in {4|A pneumonitis, n, of=39} ({10.3%|A pneumonitis, pct}), arthritis in {3|A arthritis, n, of=39} ({7.7%|A arthritis, pct}) and myocarditis in {1|A myocarditis, n, of=39} ({2.6%|A myocarditis, pct}). {Nine|A discontinuation due to adverse event, n, of=39} patients had to stop. {Twenty-one|A death, n, of=39} patients died, {19|A cancer progression, n, of=21, sev=fatal} of them from cancer progression.
=== thalid-lowdose-i8 | article | randomised trial
Metformin or placebo in early dcSSc: {fifteen-month|W month, treat} add-on trial from Egypt

4. Results

4.1. Patients. {Seventy|S randomised} patients were randomised and given metformin 1000 mg twice a day ({35|S randomised, g=metformin}) or placebo ({35|S randomised, g=placebo}). {Ten|S withdrawn} subjects did not reach the final visit, {4|S withdrawn, g=metformin} in the metformin and {6|S withdrawn, g=placebo} in the placebo group. Both groups had {32|X f, g=metformin, of=35; X f, g=placebo, of=35} women among the 35. {All|T diffuse, all} had dcSSc; background treatment was MMF in 48 and azathioprine in 22.

4.2. Skin score. Initially it averaged {19.9|M score, mean, t=baseline, g=metformin} ± {5.1|sd} in the metformin group and {19.2|M score, mean, t=baseline, g=placebo} ± {5.5|sd} in the placebo group (p = 0.58). The figures for {month 5|W month, assess}, {month 10|W month, assess} and {month 15|W month, assess} were {17.4|M score, mean, t=P5M, g=metformin, dir=improved} ± {4.9|sd}, {14.8|M score, mean, t=P10M, g=metformin, c=placebo, dir=improved, #x} ± {4.6|sd} and {12.6|M score, mean, t=P15M, g=metformin, c=placebo, dir=improved, #y} ± {4.3|sd} in the former and {17.9|M score, mean, t=P5M, g=placebo, dir=improved} ± {5.3|sd}, {17.0|M score, mean, t=P10M, g=placebo, dir=improved} ± {5.2|sd} and {16.3|M score, mean, t=P15M, g=placebo, dir=improved} ± {5.4|sd} in the latter; the groups differed at {month 10|W month, assess} (p = {0.04|p#x, sig=1}) and {month 15|W month, assess} (p = {0.002|p#y, sig=1}).

4.3. Laboratory. Serum TGF-β fell by 22% v 6% (p = 0.01).

4.4. Side effects. Diarrhoea occurred in {12|A diarrhoea, n, g=metformin, of=35} ({34.3%|A diarrhoea, pct, g=metformin}) v {4|A diarrhoea, n, g=placebo, of=35} ({11.4%|A diarrhoea, pct, g=placebo}), metallic taste in {7|A metallic taste, n, g=metformin, of=35} ({20.0%|A metallic taste, pct, g=metformin}) v {1|A metallic taste, n, g=placebo, of=35} ({2.9%|A metallic taste, pct, g=placebo}). {Hypoglycaemia|A hypoglycaemia, absent} and {lactic acidosis|A lactic acidosis, absent} were absent.
=== nordic-early-i8 | article | cohort
Very early disease: who evolves? {Three-year|W year, assess} outcome of a VEDOSS cohort

Results

{One hundred and sixty-one|S enrolled} subjects with {very early disease|T early, all} (Raynaud, puffy fingers, ANA) were followed; {149|X f, of=161} ({92.5%|X fp}) were women. Mean age was 45.9 ± 13.6 years. Median follow-up was {3.2 years|W year, follow, median}. {Twelve|S withdrawn} were lost to follow-up.

Classification criteria were met by 38 after {1 year|W year, assess}, 61 after {2|W year, assess} and 77 after {3|W year, assess}. Positive predictors were anti-topoisomerase I (HR 2.9, 95% CI 1.7–4.9) and a scleroderma pattern.

Skin scores were, as expected, low. The mean mRSS was {0.2|M score, mean, t=baseline} (SD {0.6|sd}) at inclusion, {0.9|M score, mean, t=P1Y, dir=worsened} (SD {2.0|sd}) at {1 year|W year, assess}, {1.5|M score, mean, t=P2Y, dir=worsened} (SD {3.1|sd}) at {2 years|W year, assess} and {2.2|M score, mean, t=P3Y, dir=worsened} (SD {3.9|sd}) at {3 years|W year, assess} (p for trend {<0.001|p, sig=1}).

{Two|A death, n, of=161} subjects died, {one|A lung cancer, n, of=161, sev=fatal} of lung cancer and {one|A pulmonary hypertension, n, of=161, sev=fatal} of pulmonary hypertension.
=== fiveyear-mmf-iv-i8 | article | open-label trial
Ten infusions of tadekinig in diffuse SSc: open-label trial with serial skin scoring

Methods (extract). Adults with dcSSc of ≤6 years and mRSS between 14 and 40 had ten infusions at two-week intervals. mRSS was taken by one blinded assessor at weeks 0, {8|W week, assess}, {18|W week, assess} and {26|W week, assess}. A sample of 24 would detect a 4-point fall with 90% power.

Results. {Twenty-seven|S screened} adults were seen and {23|S treated} treated, {17|X f, of=23} of them female. {Every patient|T diffuse, all} was classified as diffuse. {Twenty-one|S completed} patients had all ten infusions. Figure 1 displays the scores: week 0, {24.6|M score, mean, t=baseline} (mean; SD {6.4|sd}); week {8|W week, assess}, {23.1|M score, mean, t=P8W, dir=improved} (SD {6.7|sd}); week {18|W week, assess}, {20.0|M score, mean, t=P18W, dir=improved} (SD {6.9|sd}); week {26|W week, assess}, {18.7|M score, mean, t=P26W, dir=improved} (SD {7.3|sd}). The mean change between weeks 0 and {26|W week, assess} was −{5.9|M change, mean, v=-5.9, t=P26W, dir=improved} (95% CI −{8.3|cl, v=-8.3} to −{3.5|ch, v=-3.5}; p {<0.001|p, sig=1}). IL-18 fell by 60% and FVC by 0.7%.

Adverse events, any: {20|A any adverse event, n, of=23} ({87%|A any adverse event, pct}). Related: {9|A treatment-related adverse event, n, of=23, rel=1} ({39%|A treatment-related adverse event, pct}). By term: fatigue {7|A fatigue, n, of=23} ({30%|A fatigue, pct}), nasopharyngitis {6|A nasopharyngitis, n, of=23} ({26%|A nasopharyngitis, pct}), rash {4|A rash, n, of=23} ({17%|A rash, pct}), vomiting {3|A vomiting, n, of=23} ({13%|A vomiting, pct}). Grade 3: {one|A cholangitis, n, of=23, grade=3} patient with cholangitis. {Neither a death|A death, absent} nor a {renal crisis|A renal crisis, absent} was seen.
=== riociprim-k8 | article | randomised trial
Oral orvacilate for the skin of early diffuse scleroderma: a placebo-controlled study

Patients
Adults had to have fulfilled the 2013 criteria, to have had their first non-Raynaud symptom no longer than 18 months before, and to score at least 12 on the modified Rodnan scale. Warfarin was not allowed. We had planned for 84 subjects, 42 per arm, but the supply of tablets ran short, and when recruitment was closed {sixty-one|S randomised} with {diffuse|T diffuse, all} disease had been randomised out of {88|S screened} whom we screened: {31|S randomised, g=orvacilate} drew orvacilate 50 mg twice daily, {30|S randomised, g=placebo} its dummy. Assessors at 11 hospitals were kept unaware of the code. Tablets were taken for {52|W week, treat} weeks.

Results
The two arms resembled each other. Subjects were 47 years old (SD 13), women in {49|X f, of=61} of the 61 instances, and 22 carried RNA polymerase III antibodies; CRP exceeded 10 mg/L in eight. {Four|S withdrawn, g=orvacilate} of those on orvacilate and {seven|S withdrawn, g=placebo} of those on placebo gave up early, so that {27|S completed, g=orvacilate} and {23|S completed, g=placebo} were there at the end.
Skin scores at entry were {23.8|M score, t=baseline, g=orvacilate} ± {7.0|sd} (orvacilate) and {22.9|M score, t=baseline, g=placebo} ± {7.7|sd} (placebo). By {26|W week, assess} weeks the active arm had shed {3.3|M change, v=-3.3, t=P26W, g=orvacilate, dir=improved} ± {4.9|sd} points, the other {2.7|M change, v=-2.7, t=P26W, g=placebo, dir=improved} ± {5.4|sd}. The main comparison, that at {52|W week, assess} weeks, gave {-5.9|M change, g=orvacilate, t=P52W, dir=improved} ± {6.6|sd} against {-4.0|M change, g=placebo, t=P52W, dir=improved} ± {6.9|sd}; the gap, adjusted for disease duration, was {-2.0|M difference, v=-2.0, t=P52W, g=orvacilate, c=placebo, dir=improved} (95% CI {-5.6|cl} to {1.6|ch}; P = {0.27|p, sig=0}). Forced vital capacity moved by -1.8% and -2.2% (P = 0.81), HAQ-DI by 0.03 and 0.09.

Safety
Lightheadedness was the complaint of {11|A lightheadedness, n, g=orvacilate, of=31} orvacilate takers and of {three|A lightheadedness, n, g=placebo, of=30} on placebo; heartburn of {8|A heartburn, n, g=orvacilate, of=31} and {5|A heartburn, n, g=placebo, of=30}. {One|A syncope, n, g=orvacilate, of=31} of the former fainted outright. Serious events befell {five|A serious adverse event, n, g=orvacilate, of=31, ser=1} and {six|A serious adverse event, n, g=placebo, of=30, ser=1}. {No one died|A death, absent}.

Discussion
A vasodilator that lowers TGF-beta signalling in mice has done little for our patients' skin in a year. RISE-SSc, the trial nearest to ours, had {121|S randomised, @RISE-SSc} participants, of whom {60|S randomised, g=riociguat, @RISE-SSc} were given riociguat and {61|S randomised, g=placebo, @RISE-SSc} placebo; there too the difference at week {52|W week, assess, @RISE-SSc}, {-2.34|M difference, t=P52W, g=riociguat, c=placebo, dir=improved, @RISE-SSc} units, missed significance (p = {0.08|p, sig=0}). We share with it the wide spread of natural courses.
=== chlorambex-k8 | article | case series
Ten years of low-dose chlorambutil: what became of seventeen patients

Methods
Ours is the only rheumatology department in a province of 700,000. Its ledger showed {seventeen|S treated} people with systemic sclerosis to whom chlorambutil (0.05 mg/kg daily) had been prescribed between 1979 and 1991. Skin had been scored in 17 areas, 0 to 3 each, by the same physician throughout. Blood was counted every fortnight; the drug was paused when leucocytes sank under 3.5 × 10^9/L, which was necessary 29 times.

Results
{Thirteen|X f, of=17} of them were women, {four|X m, of=17} men. Their ages ran from 24 to 66. {Eleven|T diffuse, n, of=17} had the diffuse form, the other {six|T limited, n, of=17} the limited. The drug was given for {31|W month, treat, mean} months on average (4 to 70), and the patients were watched for a mean of {8.5|W year, follow, mean} years.
Scores could be traced for {twelve|S analysed}. Before the first tablet their mean was {27.5|M score, mean, t=baseline} ({12|n} patients), at {one|W year, assess} year {24.1|M score, mean, t=P1Y, dir=improved}, at {three|W year, assess} {18.8|M score, mean, t=P3Y, dir=improved}. Only the last of these differs from the first (p {< 0.02|p, sig=1}). In {two|M responders, n, dir=worsened} of the {twelve|S analysed} the skin had got worse by more than 5 points. Creatinine stayed below 120 µmol/L in all but a few; oesophageal symptoms, noted in 14 at the start, were noted in 13 at the end.
As for harm, herpes zoster came up in {five|A herpes zoster, n, of=17}, amenorrhoea in {three|A amenorrhoea, n, of=17}, and thrombocytopenia made us stop in {two|A discontinuation due to adverse event, n, of=17; A thrombocytopenia, n, of=17}. {One|A acute myeloid leukaemia, n, of=17} woman had acute myeloid leukaemia in her seventh year, a price which, to our mind, is too high. {Six|A death, n, of=17} patients have died: {three|A heart failure, n, of=17, sev=fatal} of heart failure, {two|A pneumonia, n, of=17, sev=fatal} of pneumonia, and the woman just mentioned.

Discussion
Furst et al. randomised {65|S randomised, @Furst et al.} patients to chlorambucil or placebo for {three|W year, treat, @Furst et al.} years and found no advantage. Their skin score {did not differ between arms|M difference, nov, g=chlorambucil, c=placebo, dir=stable, @Furst et al.}. The slow improvement we saw may therefore be what time does. We have not begun the drug in anyone since 1992.
=== silica-exposed-k8 | article | case-control study
Stone dust and the skin: systemic sclerosis in quarrymen compared with sclerosis without exposure

Study population
From the files of three provinces we drew every man with systemic sclerosis who had cut, blasted or crushed stone for at least 5 years before his first symptom. There were {44|S enrolled, g=exposed} such exposed patients, all {men|X m, g=exposed, v=44, of=44}. Each was set against two unexposed male patients of like age (± 4 years), {88|S enrolled, g=unexposed; X m, g=unexposed, v=88, of=88} in number. Mean exposure was 17.2 years; the latency to Raynaud's phenomenon was 21 years.

Results
Diffuse disease was far commoner among the exposed: {33|T diffuse, n, g=exposed, of=44} ({75|T diffuse, pct, g=exposed}%) as opposed to {37|T diffuse, n, g=unexposed, of=88} ({42|T diffuse, pct, g=unexposed}%) (odds ratio 4.1, 95% CI 1.9 to 9.2). The exposed had at diagnosis a median mRSS of {19|M score, median, t=baseline, g=exposed} (IQR {11|q1}–{27|q3}), the unexposed of {12|M score, median, t=baseline, g=unexposed} ({5|q1}–{20|q3}). {Five|W year, assess} years on, when {31|S analysed, g=exposed} and {70|S analysed, g=unexposed} could be scored again, {14|M score, median, t=P5Y, g=exposed, c=unexposed, dir=improved, #e1} (IQR {8|q1}–{21|q3}) was found in the former and {7|M score, median, t=P5Y, g=unexposed, dir=improved} ({3|q1}–{13|q3}) in the latter (P = {0.003|p, #e1, sig=1} between groups). Lung fibrosis was seen on the scan of 36 and 51 men, anti-Scl-70 in 29 and 33, silicosis with nodules in 19 of the exposed alone. FVC was 71% and 84% of predicted.
Median follow-up lasted {7.4|W year, follow, median} years. Survival at 10 years was estimated at 58% and 77% (log-rank P = 0.01).

Discussion
Exposure seems to make for a harsher illness. In the French survey by Aguila et al. {100|S enrolled, @Aguila et al.} patients were questioned, {18|X m, of=100, @Aguila et al.} of whom were men; occupational exposure to silica was found in 24. A meta-analysis [14] of 16 studies put the relative risk at 3.2 in men. We have no data on tobacco for nine controls, and the older charts name the skin areas but not always their grade.
=== nacety-inh-k8 | article | crossover trial
Intravenous acetylcystine in short courses: a crossover in patients with digital ischaemia

Design
Participants were infused with acetylcystine (15 mg/kg/h for five hours daily) on {five|W day, treat} days, or with saline, then crossed over after a wash-out of 6 weeks. Order was drawn by lot. Skin scoring was a secondary matter; the main outcome was the number of Raynaud's attacks in a diary.

Participants
{Twenty-six|S randomised} entered and were randomised, {22|X f, of=26} female, {nineteen|T limited, n, of=26} with limited and {seven|T diffuse, n, of=26} with diffuse cutaneous disease. Median age 54; 15 had had an ulcer before. {Two|S withdrawn} left after the first period, one for a job abroad and one because she disliked needles, which makes {24|S completed} for the comparison.

Results
Attacks per week came down from 24.6 to 11.9 with acetylcystine, from 24.1 to 18.8 with saline (p = 0.006). The mRSS, {9.7|M score, mean, t=baseline} ({6.8|sd}) on average at the outset, was {9.2|M score, mean, g=acetylcystine, t=P4W, dir=improved} ({6.5|sd}) {4|W week, assess} weeks after the active infusions and {9.5|M score, mean, g=saline, t=P4W, dir=improved} ({6.9|sd}) after saline; {no difference could be shown|M difference, nov, t=P4W, g=acetylcystine, c=saline, dir=stable} (p = {0.58|p, sig=0}). Plasma adrenomedullin rose.

Tolerability
Flushing during the active infusions was mentioned by {ten|A flushing, n, g=acetylcystine, of=26}, nausea by {six|A nausea, n, g=acetylcystine, of=26}; with saline these were mentioned by {one|A flushing, n, g=saline, of=26} and {two|A nausea, n, g=saline, of=26}. {None had bronchospasm|A bronchospasm, absent}. In {one|A phlebitis, n, of=26} a phlebitis where the cannula had been healed under heparinoid cream.

Discussion
Rosato and colleagues gave the substance to {50|S treated, @Rosato et al.} patients every two weeks and followed them for a median of {3|W year, follow, median, @Rosato et al.} years, with fewer ulcers as the gain. Ours was a brief exposure, and one would not expect collagen to notice.
=== thymoglob-mix-k8 | article | open-label trial
Anti-T-lymphocyte rabbit serum followed by mycophenolic acid in thirteen patients with severe skin disease

Patients and treatment
We took in {thirteen|S enrolled} patients ({eight|X f, of=13} women, {five|X m, of=13} men; 19 to 61 years) with {diffuse|T diffuse, all} scleroderma of less than three years' standing. All but two had taken methotrexate without success. Rabbit serum was infused through a central line on {five|W day, treat} consecutive days, and mycophenolic acid, 1440 mg, was then taken for {twelve|W month, treat} months.

Course
{One|A anaphylaxis, n, of=13} patient (no. 7) went into anaphylaxis 20 minutes into the first infusion and got no further; {twelve|S completed} had the full course. Fever with chills came in {nine|A fever, n, of=13}, serum sickness in {five|A serum sickness, n, of=13}, and a line infection in {one|A line infection, n, of=13}. CD4 cells were below 200 per µL for a median of 7 weeks. Cytomegalovirus was found in the blood of {three|A cytomegalovirus reactivation, n, of=13}, with no organ disease. Late events were a shingles of the trunk (month 9, {one|A shingles, n, of=13} patient) and a renal crisis ({one|A renal crisis, n, of=13} patient, month 3), from which she emerged without dialysis. {Nobody died|A death, absent}.

Skin
Rodnan scores averaged {29.2|M score, mean, t=baseline} (range {18|min}–{44|max}) when treatment began. The corresponding averages for those still attending were {25.6|M score, mean, t=P3M, dir=improved} ({twelve|n; S completed} patients) at month {three|W month, assess}, {20.3|M score, mean, t=P6M, dir=improved} ({twelve|n; S completed}) at month {six|W month, assess} and {17.7|M score, mean, t=P12M, dir=improved} ({8|min}–{35|max}) ({eleven|n; S analysed}) at month {twelve|W month, assess} (p = {0.004|p, sig=1}). A fall by a third or more was reached in {seven|M responders, n, t=P12M, dir=improved} of the {eleven|S analysed}. Mouth opening widened from 33 to 37 mm. Vital capacity, 74% at first, was 75% a year later.

Comment
Results of this order have been reported with cyclophosphamide. In the older report of Matteson et al., {ten|S treated, @Matteson et al.} patients had antithymocyte globulin, and their skin scores {did not change significantly|M change, nov, dir=stable, sig=0, @Matteson et al.}. What the mycophenolate contributed we cannot tell.
=== endog-ang2-k8 | article | randomised trial
Lisinopril-class prophylaxis against renal crisis? Quinaserol in early diffuse disease

Methods
In this multicentre study quinaserol, titrated to 80 mg, or placebo was taken by people with diffuse disease of less than 3 years. Blood pressure had to be below 150/95. The endpoint was new organ damage; sclerosis of the skin was among the secondary ones. It had been planned to enlist 220.

Results
Recruitment lagged, and {one hundred and fifty-two|S randomised} were randomised: {77|S randomised, g=quinaserol} quinaserol, {75|S randomised, g=placebo} placebo. Subjects, {diffuse|T diffuse, all} to the last of them, were 48 years of age; {119|X f, of=152} were female and {33|X m, of=152} male. Of those on quinaserol {21|S withdrawn, g=quinaserol} quit before the end, of those on placebo {17|S withdrawn, g=placebo}. They had been asked to remain for {3|W year, treat} years.
Skin scores by year in the quinaserol arm: {22.5|M score, mean, t=baseline, g=quinaserol} (SE {0.9|se}) at entry, {21.3|M score, mean, t=P1Y, g=quinaserol, dir=improved} ({1.0|se}) at {one|W year, assess} year, {18.8|M score, mean, t=P2Y, g=quinaserol, dir=improved} ({1.1|se}) at {two|W year, assess} and {16.4|M score, mean, t=P3Y, g=quinaserol, dir=improved} ({1.2|se}) at {three|W year, assess}. In the placebo arm: {22.1|M score, mean, t=baseline, g=placebo} ({0.9|se}), {20.9|M score, mean, t=P1Y, g=placebo, dir=improved} ({1.0|se}), {17.9|M score, mean, t=P2Y, g=placebo, dir=improved} ({1.1|se}) and {15.8|M score, mean, t=P3Y, g=placebo, dir=improved} ({1.1|se}). At {no date did the two differ|M difference, nov, g=quinaserol, c=placebo, dir=stable}. Digital ulcers: 31 against 34 patients. Renal crisis, which is why the trial was done, came on in 6 and 5.
Cough was reported by {24|A cough, n, g=quinaserol, of=77} with the drug against {9|A cough, n, g=placebo, of=75} without; hyperkalaemia by {7|A hyperkalaemia, n, g=quinaserol, of=77} against {2|A hyperkalaemia, n, g=placebo, of=75}. Deaths numbered {eight|A death, n, g=quinaserol, of=77} and {nine|A death, n, g=placebo, of=75}.

Discussion
Gliddon et al. randomised {210|S randomised, @Gliddon et al.} patients with limited disease to quinapril or placebo for {3|W year, treat, @Gliddon et al.} years. It did not do better for digital ulcers, and many in the active arm could not endure it. Neither they nor we would recommend that the drug be given to those with normal pressure.
=== myeloiron-k8 | article | open-label trial
Deferipron to rob the fibroblast of iron

Methods
We gave deferipron 25 mg/kg twice daily for {28|W week, treat} weeks to volunteers with serum ferritin of more than 150 µg/L and skin disease, not regarding the subset. Blood counts were weekly. The question whether the modified Rodnan score would fall by 4 units or more was asked with a one-group test; 20 volunteers would have had 80% power.

Volunteers
Out of {41|S screened} screened, {nineteen|S treated} received the chelator. {Thirteen|X f, of=19} were female, {six|X m, of=19} male; diffuse disease was present in {ten|T diffuse, n, of=19} and limited in {nine|T limited, n, of=19}. The mean age was 60 (SD 9). {Sixteen|S completed} got to the final visit; agranulocytosis ended the trial for {one|A agranulocytosis, n, of=19}, joint pain for {one|A joint pain, n, of=19}, and one had no more time.

Results
Ferritin came down from 288 to 121 µg/L (median) and labile iron to zero. What of the skin? Mean mRSS in the {16|S completed}: {16.9|M score, mean, t=baseline} (SD {8.8|sd}) at first, {15.6|M score, mean, t=P12W, dir=improved} (SD {8.8|sd}) at week {12|W week, assess}, {14.8|M score, mean, t=P28W, dir=improved} (SD {8.5|sd}) at week {28|W week, assess}. The change of {-2.1|M change, mean, t=P28W, dir=improved} (95% CI {-3.8|cl} to {-0.4|ch}) was significant (p={0.02|p, sig=1}), yet under the fall of 4 that we had looked for, which {four|M responders, n, t=P28W, dir=improved} of them attained. In wounds of the fingertip and in Raynaud's frequency, nothing was altered.
Other side effects: nausea in {nine|A nausea, n, of=19}, red urine in {twelve|A red urine, n, of=19}, transaminases beyond twice the limit in {two|A raised transaminases, n, of=19}.

Discussion
The fibroblast may need iron for its prolyl hydroxylase, as we have argued. It has a good deal in store, however. One agranulocytosis among 19 is what the haematologists warn of, at a rate of about one in a hundred; those who would repeat this should count the cells as often as we did.
=== quebec-calci-k8 | article | randomised trial
Sodium thiosulphate injected beside calcinosis, or saline

Methods
Lesions, one per patient, were injected weekly with thiosulphate 250 mg/mL or saline for {8|W week, treat} weeks. Radiographic size at week {26|W week, assess} was the primary outcome. Skin score, a formality demanded by the sponsor, was done at weeks 0 and 26.

Results
{Forty-eight|S randomised} patients were randomised at three centres of Quebec, {24|S randomised, g=thiosulphate; S randomised, g=saline} per arm. Of the {48|S randomised}, {44|X f, of=48} were women, and {37|T limited, n, of=48} had limited disease. Median age, 61; median duration, 15 years; anticentromere in 29. The week-26 visit was kept by {23|S analysed, g=thiosulphate} of the thiosulphate and {21|S analysed, g=saline} of the saline arm.
Radiographic size shrank by 31% as against 9% (p=0.006). In terms of the mRSS, {5.5|M score, mean, t=baseline, g=thiosulphate} ({4.2|sd}) and {5.3|M score, mean, t=P26W, g=thiosulphate, dir=improved} ({4.0|sd}) were the entry and exit means with thiosulphate, and {5.9|M score, mean, t=baseline, g=saline} ({4.5|sd}) and {5.7|M score, mean, t=P26W, g=saline, dir=improved} ({4.6|sd}) with saline. The arms {did not differ|M difference, nov, t=P26W, g=thiosulphate, c=saline, dir=stable} in it (p = {0.70|p, sig=0}).
Pain on injection, brief, was felt by {21|A injection pain, n, g=thiosulphate, of=24} of 24 and {10|A injection pain, n, g=saline, of=24} of 24. Skin necrosis struck {two|A skin necrosis, n, g=thiosulphate, of=24}, all with thiosulphate. Infection of the lesion: {one|A infection of the lesion, n, g=thiosulphate, of=24} and {one|A infection of the lesion, n, g=saline, of=24}.

Discussion
Thiosulphate chelates calcium and opens vessels; an intravenous dose of 25 g, as used for calciphylaxis, would acidify the blood and empty the stomach. By ultrasound the liquid lesions did better than the stony ones. Hand function by the Cochin scale improved by 4 points and 1 point. Baumhäkel and Tirpitz, with topical thiosulphate, reported about calcified ulcers and not on skin scores. In spite of the pain, nearly all of the {23|S analysed, g=thiosulphate} would have it again.
=== hsp-cannabis-k8 | article | prospective cohort
Telemonitoring of the skin: self-scored and physician-scored mRSS

Participants and methods
Persons with systemic sclerosis who owned a smartphone were enrolled at four centres in Flanders, Ireland and Catalonia; they were taught by video to pinch themselves. Self-scores were sent in monthly for {6|W month, follow} months, and a physician scored on enrolment and at {6|W month, assess} months. Treatment was up to the physician.

Results
{One hundred and thirty-one|S enrolled} enrolled: {113|X f, of=131} women, {18|X m, of=131} men, {48|T diffuse, n, of=131} dcSSc, {79|T limited, n, of=131} lcSSc, {four|T sine, n, of=131} sine scleroderma. {Ninety-seven|S completed} sent at least five of the six, and they are those whose means follow. Physicians on enrolment gave a mean of {9.9|M score, mean, t=baseline, g=physician-scored} (SD {7.4|sd}), patients of {12.6|M score, mean, t=baseline, g=self-scored} (SD {8.8|sd}); at six months the physicians gave {9.1|M score, mean, t=P6M, g=physician-scored, dir=improved} ({7.0|sd}) and patients {12.5|M score, mean, t=P6M, g=self-scored, dir=improved} ({9.2|sd}). The correlation of the two was 0.74 first and 0.77 last. Limits of agreement were -7.1 and +12.4. The self-score had a standard deviation between repeats (three days apart, 42 persons) of 2.8. Missing months numbered 61 of 582.
{Nobody bruised|A bruising, absent} the skin by pinching. The app was rated easy by 84%.

Discussion
Patients overestimate, it seems, by about 3 units, and the overestimate is fairly constant, so that change is told similarly by both. In PASTUL, Spierings et al., {104|S enrolled, @Spierings et al.} patients scored themselves; the agreement with physicians was good to excellent there. The app did not ask about puffy hands, for which reason early disease is best scored by others.
=== rapamorph-k8 | article | case series
Scleroderma patients in intensive care: twelve years of one unit

Methods
The unit's database 2004-2015 gave all admissions of patients with a diagnosis of systemic sclerosis. A SAPS II score was computed. For the skin we took the last outpatient score before admission.

Results
There were {forty-seven|S enrolled} patients with 62 admissions; {thirty-four|X f, of=47} were women ({72|X fp, of=47}%) and {27|T diffuse, n, of=47} ({57|T diffuse, pct, of=47}%) had diffuse disease. Median time from diagnosis to admission, 5.6 years; SAPS II, 38. Reasons: respiratory failure (26), renal crisis (8), sepsis (15), bleeding (7), other (6). Ventilation through a tube was required in 19, and intubation was called difficult in 9 of them. The last outpatient mRSS was {15|M score, median, t=baseline} in the median ({7|q1} to {25|q3}).
In hospital {eighteen|A death, n, of=47} ({38|A death, pct, of=47}%) died, of respiratory failure {nine|A respiratory failure, n, of=47, sev=fatal}, of sepsis {six|A sepsis, n, of=47, sev=fatal} and of bowel ischaemia {three|A bowel ischaemia, n, of=47, sev=fatal}. Survivors had a score of {12|M score, median, t=baseline, g=survivors} and the dead one of {21|M score, median, t=baseline, g=dead} in the median (P = 0.03). The {29|S analysed, g=survivors} survivors were followed for a median of {2.3|W year, follow, median} years, in the course of which {11|A death, n, g=survivors, of=29} more died.
Cyclophosphamide had been given within three months to 8 of the 47.

Discussion
Mortality in general intensive care is about a fifth in that region, and lupus fares nearer to it than scleroderma. Shalev et al. described {nine|S enrolled, @Shalev et al.} patients in 2006, of whom {seven|A death, n, of=9, @Shalev et al.} died. That a thicker skin foretold death may mean no more than that a diffuse disease did, since the adjusted odds ratio of 1.04 a unit (95% CI 0.98 to 1.10) excludes nothing.
=== tocovit-gla-k8 | article | randomised trial
Evening primrose and fish oil for Raynaud's phenomenon of scleroderma, skin scored on the side

Subjects
{Twenty-one|S randomised; X f, of=21} women with systemic sclerosis attending the hospitals of Dundee and Perth took part in the winter of 1987. {Twelve|T limited, n, of=21} had limited and {nine|T diffuse, n, of=21} diffuse change. By a table of random numbers {11|S randomised, g=oils} were given oils, {10|S randomised, g=paraffin} liquid paraffin in like capsules, twelve a day for {17|W week, treat} weeks.

Results
{One|S withdrawn, g=oils; S withdrawn, g=paraffin} in each group stopped, the capsules being too large, so {10|S completed, g=oils} and {9|S completed, g=paraffin} finished. Attacks were fewer in both. At {17|W week, assess} weeks the skin score, out of a possible 78, had altered from {24.0|M score, mean, t=baseline, g=oils} to {23.4|M score, mean, t=P17W, g=oils, dir=improved} in those on oils (SEM {3.0|sd}) and from {21.7|M score, mean, t=baseline, g=paraffin} to {21.9|M score, mean, t=P17W, g=paraffin, dir=worsened} in those on paraffin; {no difference|M difference, nov, t=P17W, g=oils, c=paraffin, dir=stable} could be detected. Manual dexterity, by pegs, improved by 2.3 s and 1.9 s. Triglycerides fell with oils, from 1.8 to 1.3 mmol/l.
Loose stools came in {six|A loose stools, n, g=oils, of=11} on oils and {seven|A loose stools, n, g=paraffin, of=10} on paraffin; eructation, smelling of fish, in {nine|A eructation, n, g=oils, of=11} on oils and {none|A eructation, absent, g=paraffin} on paraffin, so that the blinding can have deceived few.

Discussion
Belch et al. had put {21|S enrolled, @Belch et al.} patients on evening primrose oil or placebo and had more success with warmth than with skin. Raynaud's phenomenon of the primary kind, seen in 20% of young women, should be studied apart. Room temperature was kept at 21 °C and the cold challenge at 15 °C for five minutes; the thermograms of four subjects were lost in a flood. Prostaglandin metabolites in urine, measured in 12, rose by a fifth with oils. The winter was mild, with nine days of frost, which may have spoiled the diary. Larger doses are thinkable but would be a meal.
=== glutensub-k8 | article | phase 2 trial
Trial of low-dose interleukin-2 (tavoleukin) in systemic sclerosis

Methods
Tavoleukin 1 million IU per day on days 1 to 5 and then every fortnight was compared with placebo in a 2:1 allocation, both for {26|W week, treat} weeks. Treg cells at day {8|W day, assess} served as primary endpoint; skin was secondary. It was permitted to raise mycophenolate after week 26.

Results
Between May 2017 and July 2019, {forty-eight|S randomised} individuals were randomised. {Thirty-two|S randomised, g=tavoleukin} were allocated to tavoleukin, {sixteen|S randomised, g=placebo} to placebo. In the two, women made {84|X fp, g=tavoleukin, of=32}% and {81|X fp, g=placebo, of=16}%, diffuse disease {59|T diffuse, pct, g=tavoleukin, of=32}% and {63|T diffuse, pct, g=placebo, of=16}%, and mycophenolate was used by half.
Treg cells rose from 5.9 to 11.2% with tavoleukin (p < 0.001). In skin, a mean of {17.4|M score, mean, t=baseline, g=tavoleukin} ± {10.1|sd} in the tavoleukin arm was followed at week {26|W week, assess} by {14.0|M score, mean, t=P26W, g=tavoleukin, dir=improved} ± {9.4|sd}, and one of {16.6|M score, mean, t=baseline, g=placebo} ± {9.0|sd} in the placebo arm by {14.5|M score, mean, t=P26W, g=placebo, dir=improved} ± {8.8|sd}. {Thirty|S analysed, g=tavoleukin} and {15|S analysed, g=placebo}, respectively, had a score at that visit. In the subset with early disease, of whom there were 19, similar trends were noted.
At the follow-up visit of {week 52|W week, assess}, the skin was {no different|M difference, nov, t=P52W, g=tavoleukin, c=placebo, dir=stable} between the arms.
Injection-site reaction affected {26|A injection-site reaction, n, g=tavoleukin, of=32} vs {2|A injection-site reaction, n, g=placebo, of=16}. Eosinophilia above 1.5 × 10^9/L developed in {three|A eosinophilia, n, g=tavoleukin, of=32} on tavoleukin and {nil|A eosinophilia, absent, g=placebo} on placebo. Infections ran to {19|A infection, events, g=tavoleukin} and {11|A infection, events, g=placebo} episodes. {Two|S withdrawn, g=tavoleukin} on tavoleukin and {one|S withdrawn, g=placebo} on placebo had withdrawn consent.

Discussion
In graft-versus-host disease of the sclerotic form, Koreth and coworkers achieved about half of responses with this cytokine. Here it moved cells but not the skin. Time, once more, may be the matter.
=== metformin-preg-k8 | article | retrospective cohort
Metformin users among diabetics with systemic sclerosis: does the skin differ?

Methods
In two health plans of California, adults with codes for SSc and diabetes on three dates or more between 2010 and 2018 were found by computer. Charts were read by two of us to confirm the diagnosis; kappa was 0.86. Users had at least 90 days of metformin. For the skin there had to be an mRSS no later than 18 months after the index date and another before it.

Results
A computer search gave {1,204|S screened} people, from which {189|S enrolled} confirmed patients emerged, {103|S enrolled, g=users} of them users and {86|S enrolled, g=non-users} non-users. Women were {84.5|X fp, g=users, of=103}% of users and {80.2|X fp, g=non-users, of=86}% of non-users. Limited disease was confirmed in {76|T limited, n, g=users, of=103} users and {60|T limited, n, g=non-users, of=86} non-users. HbA1c at the index date was 7.6% and 7.9%.
Paired scores existed for {48|S analysed, g=users} users, whose median went from {6|M score, median, t=baseline, g=users} (IQR {3|q1}–{11|q3}) to {6|M score, median, t=P12M, g=users, dir=stable} ({2|q1}–{10|q3}), and for {39|S analysed, g=non-users} non-users, whose median went from {7|M score, median, t=baseline, g=non-users} ({3|q1}–{12|q3}) to {6|M score, median, t=P12M, g=non-users, dir=improved} ({3|q1}–{12|q3}), the later scores being taken {12|W month, assess, median} months afterwards in the median. {No difference in the change|M difference, nov, t=P12M, g=users, c=non-users, dir=stable} could be established, P = {0.59|p, sig=0}.
Lactic acidosis occurred in {one|A lactic acidosis, n, g=users, of=103} user, with renal crisis to blame; diarrhoea was on the chart of {31|A diarrhoea, n, g=users, of=103}.

Discussion
Models of bleomycin fibrosis had made us hopeful; the clinic less so. Diabetics in whom skin is thick for reasons of their own (cheiroarthropathy) may have been taken for sclerodermatous, and 12 charts hinted at it. A trial of metformin with 60 non-diabetic SSc patients is on the way in Cairo, and we shall keep our judgement until then.
=== cohort-antiRNP-k8 | article | prospective cohort
Anti-Th/To-positive systemic sclerosis in three continents

Methods
Sera positive by immunoprecipitation were brought together from Pittsburgh, Kyoto, Melbourne and Marseille. As a comparison, each centre gave twice the number of anticentromere-positive patients of the same year of first visit.

Results
{Sixty-two|S enrolled, g=anti-Th/To} patients with anti-Th/To and {124|S enrolled, g=anticentromere} with anticentromere were studied; the former were {54|X f, g=anti-Th/To, of=62} women and {8|X m, g=anti-Th/To, of=62} men, the latter {117|X f, g=anticentromere, of=124} and {7|X m, g=anticentromere, of=124}. Sclerosis was limited in {55|T limited, n, g=anti-Th/To, of=62} ({89|T limited, pct, g=anti-Th/To, of=62}%) and {121|T limited, n, g=anticentromere, of=124} ({98|T limited, pct, g=anticentromere, of=124}%); {7|T sine, n, g=anti-Th/To, of=62} anti-Th/To patients and {3|T sine, n, g=anticentromere, of=124} of the others had no thickening at all. Pulmonary hypertension was diagnosed in 23% and 14%, lung fibrosis in 48% and 11%. A puffy finger was what brought 21% to a doctor.
Mean mRSS at first visit in the anti-Th/To group: {4.0|M score, mean, t=baseline, g=anti-Th/To} ± {3.1|sd}; in the anticentromere group: {4.4|M score, mean, t=baseline, g=anticentromere} ± {3.0|sd}. After {6|W year, follow, mean} years of mean follow-up the last score was {3.8|M score, mean, g=anti-Th/To, dir=improved} ± {2.9|sd} and {4.9|M score, mean, g=anticentromere, dir=worsened} ± {3.6|sd}.
Deaths: {15|A death, n, g=anti-Th/To, of=62} and {19|A death, n, g=anticentromere, of=124}; pulmonary hypertension was the commonest cause in both, with {six|A pulmonary hypertension, n, g=anti-Th/To, of=15, sev=fatal} of the 15 and {seven|A pulmonary hypertension, n, g=anticentromere, of=19, sev=fatal} of the 19.

Discussion
The Pittsburgh group's Mitri et al. 2003 had described {107|S enrolled, @Mitri et al. 2003} such patients; ours are a third of Asian parentage. Poor survival despite little skin is the message, and one that a mild score conceals. A shortage of immunoprecipitation leaves this antibody under-recognised, as only 3 of 9 kits on the market contain it.
=== csabiotin-k8 | article | open-label trial
Ciclosporin microemulsion at 2.5 mg/kg: a second look thirty years later

Methods
Between 2012 and 2016, adults with diffuse disease of not more than 3 years who had not responded to one drug at least were given ciclosporin at 2.5 mg/kg for {48|W week, treat} weeks in an open study in Cluj. Renal crisis in the past and hypertension were exclusions. Creatinine was read each fortnight; a rise of 30% halved the dose.

Patients
{Twenty-two|S enrolled} gave consent; {eighteen|X f, of=22} were women; disease was {diffuse|T diffuse, all} in all; mean (SD) age was 44 (10). {Five|S withdrawn} stopped before 48 weeks, three of them by reason of toxicity, and {17|S completed} went the full length.

Results
The mean skin score, {27.1|M score, mean, t=baseline} in the {22|n; S enrolled} (SD {7.5|sd}), came to {23.9|M score, mean, t=P24W, dir=improved} (SD {8.3|sd}; n = {20|n; S analysed}) at {24|W week, assess} weeks and to {20.8|M score, mean, t=P48W, dir=improved} (SD {9.1|sd}; n = {17|n}) at {48|W week, assess} weeks. By a mixed model, the estimated change to week 48 is {-5.5|M change, t=P48W, dir=improved} (95% CI {-7.9|cl} to {-3.1|ch}; p {< 0.001|p, sig=1}). Oesophageal manometry improved in 4 of 13; vital capacity was 89% and later 88%. Patients with anti-RNA polymerase III (n=5) had a smaller change than others, but that is an aside.

Toxicity
Hypertension appeared in {nine|A hypertension, n, of=22}, a rise in creatinine in {seven|A creatinine increased, n, of=22}, hirsutism in {five|A hirsutism, n, of=22} and gingival growth in {two|A gingival growth, n, of=22}. Toxicity made {three|A discontinuation due to adverse event, n, of=22} stop. {One|A renal crisis, n, of=22} had a renal crisis, in week 19, from which the kidneys recovered. {No|A death, absent} deaths.

Discussion
Clements et al., who gave {ten|S treated, @Clements et al.} patients the older preparation for {48|W week, treat, @Clements et al.} weeks, saw the skin {improve significantly|M change, nov, dir=improved, sig=1, @Clements et al.} and the kidney protest. With less than half the dose we met the same two things.
=== ambris-early-k8 | article | randomised trial
Endothelin antagonism before the skin hardens? Cardrisentan in very early systemic sclerosis

Subjects and methods
Subjects satisfied the {VEDOSS|T early, all} criteria: Raynaud's phenomenon, puffy fingers, a positive ANA and either a specific antibody or a scleroderma pattern at capillaroscopy; nobody had skin sclerosis proximal to the fingers. Cardrisentan 5 mg or placebo was given in a double-blind manner for {36|W month, treat} months at fourteen hospitals. Conversion to definite SSc was the question.

Results
{One hundred and sixty|S screened} were assessed, and {118|S randomised} randomised, {60|S randomised, g=cardrisentan} to cardrisentan and {58|S randomised, g=placebo} to placebo. They were women in {109|X f, of=118} cases; mean age 43; anticentromere antibody in 71. By month {36|W month, assess} definite SSc had been declared in 22 on cardrisentan and 25 on placebo (hazard ratio 0.82, 95% CI 0.46 to 1.46, p = 0.50).
Skin thickness was by definition little: nobody scored above 2 at the outset. At the end it was a mean of {1.6|M score, mean, t=P36M, g=cardrisentan} (SD {2.3|sd}) with cardrisentan in the {49|n; S completed, g=cardrisentan} who completed and {2.1|M score, mean, t=P36M, g=placebo} (SD {3.0|sd}) with placebo in the {47|n; S completed, g=placebo} who did. A score of more than 5 had been reached by {three|M responders, n, t=P36M, g=cardrisentan, dir=worsened} and {five|M responders, n, t=P36M, g=placebo, dir=worsened} people.
Oedema of the feet: {18|A oedema of the feet, n, g=cardrisentan, of=60} and {5|A oedema of the feet, n, g=placebo, of=58}. Anaemia: {6|A anaemia, n, g=cardrisentan, of=60} and {2|A anaemia, n, g=placebo, of=58}. Pregnancy in spite of two methods: {1|A pregnancy, n, g=cardrisentan, of=60} and {1|A pregnancy, n, g=placebo, of=58}, each ended. {No liver failure|A liver failure, absent} was met.

Discussion
In the VEDOSS cohort of Bellando-Randone et al. there were {553|S enrolled, @Bellando-Randone et al.} patients to be analysed, half of whom or so went on to definite disease in 5 years. Our rate of conversion was not unlike it. A vascular drug in the vascular phase has logic on its side, not numbers.
=== ozanon-k8 | article | open-label trial
S1P modulation by telzanimod: the open extension

Methods
Completers of the core phase, published elsewhere [8], could go on with telzanimod 0.92 mg. We report here what followed in the {twenty-four|W month, treat} months of the extension, counted anew from its first day. The last value was carried forward for those who left.

Patients
Of 58 who had completed the core, {fifty-one|S enrolled} went on: {28|S enrolled, g=drug-drug} who had had telzanimod before ("drug-drug") and {23|S enrolled, g=placebo-drug} who had not ("placebo-drug"). Median age 54; {45|X f, of=51} female; all but 12 taking mycophenolate; {33|T diffuse, n, of=51} diffuse, {18|T limited, n, of=51} limited. {Thirty-nine|S completed} reached month 24.

Results
mRSS. On the first day drug-drug had a mean of {11.2|M score, mean, t=baseline, g=drug-drug} (SE {1.3|se}), placebo-drug of {14.6|M score, mean, t=baseline, g=placebo-drug} (SE {1.6|se}). The changes thereafter were, for drug-drug, {-0.4|M change, t=P12M, g=drug-drug, dir=improved} (SE {0.5|se}) at month {12|W month, assess} and {-0.9|M change, t=P24M, g=drug-drug, dir=improved} (SE {0.6|se}) at month {24|W month, assess}; for placebo-drug, {-2.9|M change, t=P12M, g=placebo-drug, dir=improved} (SE {0.8|se}) and {-3.7|M change, t=P24M, g=placebo-drug, dir=improved, #pd} (SE {0.9|se}). The last of these was significant against the first day, p = {0.003|p, #pd, sig=1}.
Lymphocytes fell to 0.6 × 10^9/L and rose within three weeks of the end. FVC and joints were stable.
Safety. {Forty-six|A any adverse event, n, of=51} had at least one event: urinary infection {11|A urinary infection, n, of=51}, nasopharyngitis {10|A nasopharyngitis, n, of=51}, raised ALT {7|A raised ALT, n, of=51}, zoster {4|A zoster, n, of=51}, macular oedema {1|A macular oedema, n, of=51}. Bradycardia on the first dose occurred in {three|A bradycardia, n, g=placebo-drug, of=23} of the placebo-drug group. {Seven|A serious adverse event, n, of=51, ser=1} persons had serious events and {two|A death, n, of=51} died.

Discussion
The catching-up of those who changed from placebo agrees with an effect, but they knew what they took. Not a soul was rescued by steroids.
=== shock-fing-k8 | article | randomised trial
Shock waves to the hands of people with systemic sclerosis and ulcers: a trial with sham, and whole-body skin scores

Methods
Twice-weekly shock waves for {9|W week, treat} weeks, or sham with a foam cap, were delivered to both hands. Eligibility: two ulcers or more. The ulcers' count at week {20|W week, assess} was the primary endpoint, while pain, mRSS (by an examiner in another room) and EQ-5D were others.

Results
{Sixty-three|S enrolled} persons were recruited in Sendai, Kanazawa and Bern. Randomisation produced {32|S randomised, g=shock waves} shock waves and {31|S randomised, g=sham} sham. A male sex was noted in {9|X m, of=63}; diffuse disease in {41|T diffuse, n, of=63} ({65|T diffuse, pct, of=63}%), limited in {22|T limited, n, of=63} ({35|T limited, pct, of=63}%). Bosentan was used by 20. Before the last visit the trial had lost {two|S withdrawn, g=shock waves} of the former, {three|S withdrawn, g=sham} of the latter.
Ulcers per patient went from 4.6 to 2.0 and 4.3 to 2.9 (p = 0.03); pain from 52 to 30 mm and 50 to 39 mm. mRSS: shock waves {14.9|M score, mean, t=baseline, g=shock waves} (SE {1.6|se}) to {13.8|M score, mean, t=P20W, g=shock waves, dir=improved} (SE {1.6|se}); sham {15.2|M score, mean, t=baseline, g=sham} (SE {1.7|se}) to {14.5|M score, mean, t=P20W, g=sham, dir=improved} (SE {1.8|se}). The arms {behaved alike|M difference, nov, t=P20W, g=shock waves, c=sham, dir=stable} (p = {0.68|p, sig=0}).
Petechiae: {14|A petechiae, n, g=shock waves, of=32} vs {none|A petechiae, absent, g=sham}. Pain in the session: {22|A pain in the session, n, g=shock waves, of=32} vs {6|A pain in the session, n, g=sham, of=31}. Osteomyelitis, for which the hospital was needed: {one|A osteomyelitis, n, g=shock waves, of=32} vs {two|A osteomyelitis, n, g=sham, of=31}.

Discussion
Saito et al. had {nine|S treated, @Saito et al.} patients in the pilot work with low-energy waves; the total of their ulcers dropped to one third in {20|W week, assess, @Saito et al.} weeks. As for ours, those treated could tell the foam. Skin of the trunk has no way of knowing what happens to a hand, and accordingly did nothing.
=== longrtx-pol-k8 | article | retrospective cohort
Rituximab biosimilar RXM-4 in Polish practice

Methods
Charts of nine hospitals were read in 2023. Patients treated with RXM-4 (two infusions of 1 g a fortnight apart) for systemic sclerosis with progressive skin or lung disease entered the analysis if there had been at least one visit after six months. Off-label approval was needed in 31.

Patients
The charts gave {84|S treated} patients, the disease being diffuse in {57|T diffuse, n, of=84}, the remainder being limited ({27|T limited, n, of=84}). {Sixty-six|X f, of=84} were women. Previous cyclophosphamide 48, mycophenolate 59. Median number of courses 3 (range 1 to 7). Mean follow-up reached {34|W month, follow, mean} months.

Results
mRSS at month 0: median {15|M score, median, t=baseline} [IQR {8|q1}-{24|q3}]. At month {6|W month, assess}: {12|M score, median, t=P6M, dir=improved, #p6} [{7|q1}-{20|q3}] (n={80|n; S analysed}). At month {12|W month, assess}: {11|M score, median, t=P12M, dir=improved, #p12} [{6|q1}-{18|q3}] (n={71|n; S analysed}). At month {36|W month, assess}: {9|M score, median, t=P36M, dir=improved, #p36} [{4|q1}-{16|q3}] (n={40|n; S analysed}). All three were below the baseline value, p {< 0.001|p, #p6, #p12, #p36, sig=1}. In percent, the median fall at month 12 was {22|M percent_change, median, v=-22, t=P12M, dir=improved}.
Among those with a baseline score above 20, {13|M responders, n, t=P12M, g=baseline score above 20, dir=improved} of 27 had fallen by at least a quarter at month 12. Steroid dose 9 mg to 4 mg. FVC +1.1% predicted in ILD.
Harm. Reactions to infusion, {11|A infusion reaction, n, of=84}. Hypogammaglobulinaemia of less than 5 g/L, {14|A hypogammaglobulinaemia, n, of=84}, serious infection, {9|A serious infection, n, of=84, ser=1}, neutropenia, {3|A neutropenia, n, of=84}; COVID-19 was fatal in {two|A COVID-19, n, of=4, sev=fatal} of those who died, while {four|A death, n, of=84} died altogether.

Discussion
Our months are those of the EUSTAR report of Jordan et al., where {63|S enrolled, @Jordan et al.} patients were treated and the skin {improved|M difference, nov, g=rituximab, c=matched controls, dir=improved, @Jordan et al.} relative to matched controls. A pandemic fell within our years, which is likely to have made infections look worse. Approval takes six weeks on average; earlier treatment might show more.
=== ptx-cough-k8 | article | pilot trial
Mistletoe lectin injections for scleroderma: a Swiss pilot study in patients who asked for it

Background and methods
Half of our patients use complementary medicine. {Twenty-eight|S enrolled} who wished to have mistletoe lectin ("Iscotine") injected twice weekly for {20|W week, treat} weeks agreed to be examined. No control group was formed; usual drugs went on, their dose fixed. Skin was scored by a nurse unaware of the hypothesis at weeks 0, {10|W week, assess} and {20|W week, assess}.

Results
The {28|S enrolled} were {26|X f, of=28} women and {two|X m, of=28} men with a mean age of 57, {17|T limited, n, of=28} limited and {11|T diffuse, n, of=28} diffuse. {Twenty-four|S completed} took the injections to the end.
At week 0 the score was {11.4|M score, mean, t=baseline} ± {7.9|sd}. It was {11.7|M score, mean, t=P10W, dir=stable, #aa} ± {8.0|sd} at week 10, {11.2|M score, mean, t=P20W, dir=stable, #bb} ± {7.8|sd} at week 20; neither difference from week 0 was significant (p = {0.60|p, #aa, sig=0} and {0.72|p, #bb, sig=0}). The HAQ, though, fell by 0.2 (p = 0.02), and general wellbeing rose by 14 mm. Eosinophils went up in six, lymphocytes in nine.
Local redness of more than 5 cm was regular ({22|A local redness, n, of=28}). Fever, regarded as wanted, rose to 38.5 °C or more in {seven|A fever, n, of=28}. An anaphylactoid reaction ended the course of {one|A anaphylactoid reaction, n, of=28}.

Discussion
Those who believed in it felt better and were no softer. We could not find published series of this agent in SSc; in the two of other plants, small ones, no scores were recorded. Should the question be put in a trial, the redness will tell everyone who has had what.
=== tofu-dlco-k8 | article | randomised trial
Filgotinib-like JAK1 blockade (ivaracitinib) for skin and joints: the blinded period

Methods
Adults with diffuse or limited SSc, swollen joints and an mRSS of 8 or more were assigned ivaracitinib or placebo (1:1), stratified by subset, after a wash-out of biologics. After week {24|W week, treat} everyone might take ivaracitinib, but only the blinded period is dealt with here. The DAS28 was primary.

Results
From 21 sites {116|S screened} candidates came, and {79|S randomised} were randomised: {40|S randomised, g=ivaracitinib} and {39|S randomised, g=placebo}. One on placebo took no tablet ({38|S treated, g=placebo} treated). Discontinuation before week 24 was seen in {four|S withdrawn, g=ivaracitinib} on ivaracitinib and in {nine|S withdrawn, g=placebo} on placebo.
On ivaracitinib {33|X f, g=ivaracitinib, of=40} were women and {22|T diffuse, n, g=ivaracitinib, of=40} had diffuse disease. The respective numbers on placebo were {30|X f, g=placebo, of=38} and {20|T diffuse, n, g=placebo, of=38}. Age: 51 in both.
DAS28 fell by 1.6 and 0.9 (p = 0.007). Skin: at week {12|W week, assess} the adjusted mean change from baseline was -{2.7|M change, ls_mean, v=-2.7, t=P12W, g=ivaracitinib, dir=improved} (95% CI -{3.9|cl, v=-3.9} to -{1.5|ch, v=-1.5}) on ivaracitinib and -{2.2|M change, ls_mean, v=-2.2, t=P12W, g=placebo, dir=improved} (-{3.4|cl, v=-3.4} to -{1.0|ch, v=-1.0}) on placebo; at week {24|W week, assess} it was -{4.6|M change, ls_mean, v=-4.6, t=P24W, g=ivaracitinib, dir=improved} (-{6.0|cl, v=-6.0} to -{3.2|ch, v=-3.2}) and -{2.8|M change, ls_mean, v=-2.8, t=P24W, g=placebo, dir=improved} (-{4.3|cl, v=-4.3} to -{1.3|ch, v=-1.3}), respectively, which makes for a difference of -{1.8|M difference, v=-1.8, ls_mean, t=P24W, g=ivaracitinib, c=placebo, dir=improved} (-{3.9|cl, v=-3.9} to {0.3|ch}; p = {0.09|p, sig=0}). Pruritus on a 10-cm scale, no difference.
Safety. Zoster was diagnosed in {two|A zoster, n, g=ivaracitinib, of=40} on ivaracitinib and in {none|A zoster, absent, g=placebo} on placebo; any infection in {16|A any infection, n, g=ivaracitinib, of=40} and {13|A any infection, n, g=placebo, of=38}; CPK over 1000 U/L in {four|A CPK elevation, n, g=ivaracitinib, of=40} and {one|A CPK elevation, n, g=placebo, of=38}. A deep vein thrombosis was diagnosed in {one|A deep vein thrombosis, n, g=placebo, of=38} patient on placebo.

Discussion
Joints yes, skin perhaps. The trend at the end resembles that of Khanna et al. with tofacitinib, whose {fifteen|S randomised, @Khanna et al.} participants ({10|S randomised, g=tofacitinib, @Khanna et al.} on the drug) were too few to test anything but tolerance.
=== ruxitopical-k8 | article | prospective cohort
Nailfolds year by year: capillaroscopy and skin at a clinic in Uruguay

Methods
In 2008 a clinic in Montevideo began to examine nailfolds each year in whoever had SSc and could come. Patterns were early, active and late, by Cutolo's definitions. Skin was scored at the same time. For the purposes of this report, patients must have had ten annual visits or have died.

Results
{Ninety-six|S enrolled} patients were followed from the start, {85|X f, of=96} women and {11|X m, of=96} men. Limited SSc was diagnosed in {68|T limited, n, of=96}, diffuse SSc in {28|T diffuse, n, of=96}. The pattern at the start was early in 21, active in 49, late in 26. After {10|W year, follow; W year, assess} years of follow-up {58|S analysed} remained to be examined; {31|A death, n, of=96} had died. Of these deaths {12|A lung fibrosis, n, of=31, sev=fatal} were caused by lung fibrosis, {eight|A pulmonary hypertension, n, of=31, sev=fatal} by pulmonary hypertension and {five|A cancer, n, of=31, sev=fatal} by cancer.
Of the 58, patterns had progressed in 34. Diffuse survivors ({12|S analysed, g=diffuse} persons) had begun with an mRSS of {22|M score, median, t=baseline, g=diffuse} in the median and ended with {9|M score, median, t=P10Y, g=diffuse, dir=improved}, whereas limited survivors ({46|S analysed, g=limited}) had {5|M score, median, t=baseline, g=limited} and {5|M score, median, t=P10Y, g=limited, dir=stable}. The number of megacapillaries did not go with the score (r = -0.06).
Treatment was various: calcium channel blockers in 81, methotrexate in 29, cyclophosphamide in 18.

Discussion
Two observations stand out. A late pattern at the start carried a hazard of death of 2.9 (95% CI 1.3 to 6.4), and the skin may soften while the capillaries go on being lost. Sulli et al. followed {38|S enrolled, @Sulli et al.} patients with secondary Raynaud's in similar fashion and saw the same loss, without looking at the skin score. The lack of 7 patients who left the country is a weakness that we could not repair.
=== mirt-pl-k8 | article | non-randomised controlled trial
Physical training plus gauntlet orthoses or usual care for early diffuse disease

Setting
Four rehabilitation units in Norway and Sweden. The orthoses were worn at night. Allocation was by the unit: two units trained (T), two gave usual care (U). Trainers could not be blind; those who scored the skin were.

Participants
Each unit took consecutive people with {diffuse|T diffuse, all} systemic sclerosis of less than 30 months, and in this way {33|S enrolled, g=T} came to T and {29|S enrolled, g=U} to U. Women were {24|X f, g=T, of=33} and {23|X f, g=U, of=29}. Some 85% were on mycophenolate. Mean age 48 and 51.

Programme
The programme, 16 group sessions and 5 days a week of home exercise, lasted {six|W month, treat} months.

Results
{Twenty-nine|S analysed, g=T} of T and {27|S analysed, g=U} of U were examined at the {6|W month, assess}-month visit, {26|S analysed, g=T} and {22|S analysed, g=U} at {12|W month, assess} months.
Finger-to-palm distance: 24 to 17 mm in T; 22 to 21 mm in U (P = 0.01). VO2 peak +2.4 and -0.3 mL/kg/min. mRSS, T: {20.8|M score, mean, t=baseline, g=T} ± {8.5|sd} before, {18.1|M score, mean, t=P6M, g=T, dir=improved} ± {7.9|sd} at 6 months, {15.9|M score, mean, t=P12M, g=T, dir=improved} ± {8.0|sd} at 12. U: {21.5|M score, mean, t=baseline, g=U} ± {9.1|sd}, {19.0|M score, mean, t=P6M, g=U, dir=improved} ± {8.8|sd}, {16.4|M score, mean, t=P12M, g=U, dir=improved} ± {8.3|sd} at the corresponding points. Whether by unadjusted or adjusted analysis, there was {no effect of T on the score|M difference, nov, g=T, c=U, dir=stable} (adjusted P = {0.80|p, sig=0}).
Unwanted: tendinitis in {four|A tendinitis, n, g=T, of=33} of T, new ulcer from the orthosis in {two|A ulcer from the orthosis, n, g=T, of=33}. A cardiac arrest in the gym was {not experienced|A cardiac arrest, absent}.

Discussion
An earlier comparison by Schouffoer et al. with {53|S randomised, @Schouffoer et al.} participants had shown benefit for grip at {12|W week, assess, @Schouffoer et al.} weeks, gone at 24. Ours too found benefit of function, not of dermal collagen. The latter improved over a year in both, as it tends to do once the first years have gone by.
=== salinate-k8 | article | randomised trial
Salsalate and its like? An old salicylate in a dose-finding trial

Methods
The salicylate dipsalate was given at 1.5 g, 3.0 g or 4.5 g a day, or as placebo, for {16|W week, treat} weeks. Assignments were concealed at the pharmacy. Those with a history of peptic ulcer or a GFR under 50 could not take part. The trial was a factorial thing at first, with fish oil, which was dropped for lack of supply after 11 people (they are not reported).

Results
{Sixty-four|S randomised} people were randomised, {16|S randomised, g=1.5 g; S randomised, g=3.0 g; S randomised, g=4.5 g; S randomised, g=placebo} to each of the four. The oldest was 78. {Fifty-six|X f, of=64} of the {64|S randomised} were women. The skin was diffusely affected in {27|T diffuse, n, of=64}, to a limited extent in {37|T limited, n, of=64}. Completers: {15|S completed, g=placebo} placebo, {14|S completed, g=1.5 g} for 1.5 g, {13|S completed, g=3.0 g} for 3.0 g, {9|S completed, g=4.5 g} for 4.5 g.
At {16|W week, assess} weeks the mRSS was lower by {0.9|M change, mean, v=-0.9, t=P16W, g=placebo, dir=improved} with placebo (SD {3.2|sd}), by {1.1|M change, mean, v=-1.1, t=P16W, g=1.5 g, dir=improved} with 1.5 g (SD {3.3|sd}), by {1.4|M change, mean, v=-1.4, t=P16W, g=3.0 g, dir=improved} with 3.0 g (SD {3.7|sd}) and by {2.0|M change, mean, v=-2.0, t=P16W, g=4.5 g, dir=improved} with 4.5 g (SD {4.4|sd}), on average. CRP fell with dose, by 0.1, 0.9, 1.7 and 2.0 mg/L.
Tinnitus, of which the trial had asked at each visit, was owned to by {two|A tinnitus, n, g=placebo, of=16} (placebo), {three|A tinnitus, n, g=1.5 g, of=16} (1.5 g), {seven|A tinnitus, n, g=3.0 g, of=16} (3.0 g) and {twelve|A tinnitus, n, g=4.5 g, of=16} (4.5 g) people. Gastric bleeding happened to {one|A gastric bleeding, n, g=3.0 g, of=16}, on 3.0 g. {No deaths|A death, absent}.

Discussion
Readers will note a slope of half a unit for each step. With a cost of ringing ears in three of four at the highest dose, the slope is too gentle. That salicylates might be antifibrotic was suggested in mice given 300 mg/kg.
=== scaf-arti-k8 | article | cohort study
Ovarian failure after cyclophosphamide for scleroderma and what the skin gained

Patients and methods
Women under 45 years treated intravenously with cyclophosphamide (0.6 g/m2, monthly) in two Moroccan departments were inquired about menses. {Sixty-one|S treated; X f, of=61} such women, treated for {6|W month, treat} months each, had systemic sclerosis, diffuse in {39|T diffuse, n, of=61} and limited in {22|T limited, n, of=61}.

Results
Amenorrhoea beyond a year was reported by {14|A amenorrhoea, n, of=61} (median age 40, against 31 of the rest). Cystitis was seen in {five|A cystitis, n, of=61}, infection that called for admission in {seven|A infection, n, of=61}, vomiting in {33|A vomiting, n, of=61}. {Four|A death, n, of=61} women died, {two|A sepsis, n, of=4, sev=fatal} of them from sepsis and {two|A fibrosis of the lung, n, of=4, sev=fatal} from fibrosis of the lung.
Skin had been scored in {52|S analysed} before and after. The mean was {19.5|M score, mean, t=baseline} (SD {8.9|sd}) before and {14.7|M score, mean, t=P6M, dir=improved} (SD {7.9|sd}) at {6|W month, assess} months (p {< 0.001|p, sig=1}); in women who lost their periods it fell by {5.2|M change, mean, v=-5.2, t=P6M, g=amenorrhoea, dir=improved} and in those who did not by {4.7|M change, mean, v=-4.7, t=P6M, g=no amenorrhoea, dir=improved}.

Discussion
Amenorrhoea in the Scleroderma Lung Study, in which {158|S randomised, @Scleroderma Lung Study} participants were randomised to a {year|W year, treat, v=1, @Scleroderma Lung Study} of oral cyclophosphamide or placebo, was noted rarely since few were so young. Nadashkevich et al. 2006 randomised {60|S randomised, @Nadashkevich et al. 2006} to cyclophosphamide or azathioprine, {thirty|S randomised, g=cyclophosphamide, @Nadashkevich et al. 2006} and {thirty|S randomised, g=azathioprine, @Nadashkevich et al. 2006}, and the skin {improved|M change, nov, g=cyclophosphamide, dir=improved, @Nadashkevich et al. 2006} in the first of these only. Cumulative doses reached 5.6 g on average, and every second woman had mesna. Age above 35 carried an odds ratio for amenorrhoea of 6.1 (95% CI 1.5 to 24), dose none that could be shown. FVC was 77% before and 79% after. Hormone assays were to be had for nine only. We would offer gonadorelin to all women before the first pulse.
=== fmt-gutskin-k8 | article | retrospective cohort
Home parenteral nutrition in systemic sclerosis: who starves, and what becomes of the skin

Methods
The intestinal failure units of Salford, Aalborg and Clichy searched their books (1990-2017) for systemic sclerosis. Skin was taken from rheumatology letters. A death was attributed to the line if a catheter infection had been written on the certificate.

Results
Of 1,480 people fed by vein at home {54|S enrolled} had systemic sclerosis. {Forty-seven|X f, of=54} of these were women; the disease had been there for 12 years in the median when feeding began, and was limited in {30|T limited, n, of=54} and diffuse in {24|T diffuse, n, of=54}. BMI was 17.1 kg/m2. Feeding was maintained for {3.1|W year, treat, median} years in the median (range 0.2 to 19).
Within {12|W month, assess} months weight rose by 5.8 kg and albumin from 28 to 34 g/L. Letters with a score both before and a year later could be had for {22|S analysed}: {9.4|M score, mean, t=baseline} on average (SD {7.7|sd}) before, {8.9|M score, mean, t=P12M, dir=stable, sig=0} on average (SD {7.2|sd}) afterwards, a change without significance.
Line sepsis afflicted {19|A line sepsis, n, of=54} persons with 41 episodes ({41|A line sepsis, events}), and thrombosis of a great vein {eight|A venous thrombosis, n, of=54}. Liver failure was seen in {one|A liver failure, n, of=54}. {Thirty|A death, n, of=54} died; {four|A line-related death, n, of=30} of these were line-related deaths.

Discussion
Jawa and colleagues in Toronto had {12|S treated, @Jawa and colleagues} patients; none lost the line to sepsis within a year. Brown et al. described {five|S treated, @Brown et al.} before, and with a sting: hands too stiff for the clamp. Our carers did the clamp in 31 of 54. It can't be maintained that feeding helps skin, nor that hunger harms it.
=== tyrph-dos-k8 | article | randomised trial
Imetelimab, an antibody against connective tissue growth factor: a randomised phase 2 comparison of two intervals

Methods
Imetelimab 1200 mg was infused every 2 or every 4 weeks, with dummy infusions in between, or placebo every 2 weeks; the treatment went on for {44|W week, treat} weeks. A clinical pharmacologist unconnected with the trial kept the code.

Results
There were {84|S randomised} with {diffuse|T diffuse, all} disease of less than 4 years who underwent randomisation: {28|S randomised, g=every 2 weeks} every 2 weeks, {29|S randomised, g=every 4 weeks} every 4 weeks, {27|S randomised, g=placebo} placebo. All were treated. {Sixty-nine|X f, of=84} were women; the mean age was 49. Premature ends: {four|S withdrawn, g=every 2 weeks}, {six|S withdrawn, g=every 4 weeks} and {three|S withdrawn, g=placebo}, in that order.
Least squares means for the change in mRSS at week {44|W week, assess} amounted to −{8.1|M change, ls_mean, v=-8.1, t=P44W, g=every 2 weeks, dir=improved} (SE {1.0|se}; n={26|n; S analysed, g=every 2 weeks}) with infusions every 2 weeks, −{6.3|M change, ls_mean, v=-6.3, t=P44W, g=every 4 weeks, dir=improved} (SE {1.0|se}; n={25|n; S analysed, g=every 4 weeks}) with those every 4 weeks and −{5.7|M change, ls_mean, v=-5.7, t=P44W, g=placebo, dir=improved} (SE {1.1|se}; n={25|n; S analysed, g=placebo}) with placebo. Relative to placebo the advantage of 2-weekly infusions was {2.4|M difference, ls_mean, v=-2.4, t=P44W, g=every 2 weeks, c=placebo, dir=improved} units ({p = 0.12|p, sig=0}) and that of 4-weekly ones {0.6|M difference, ls_mean, v=-0.6, t=P44W, g=every 4 weeks, c=placebo, dir=improved} ({p = 0.67|p, sig=0}). Mean levels before had been {22.8|M score, mean, t=baseline} (SD {6.7|sd}) over all arms. FVC declined everywhere, by 1 to 3%.
Infusion reactions were met in {three|A infusion reaction, n, g=every 2 weeks, of=28} of the 2-weekly and {two|A infusion reaction, n, g=every 4 weeks, of=29} of the 4-weekly and {none|A infusion reaction, absent, g=placebo} of the placebo arm. {One|A discontinuation due to adverse event, n, g=every 2 weeks, of=28} of those on 2-weekly infusions had to end the treatment for this. Serious infections: {two|A serious infection, n, g=every 4 weeks, of=29, ser=1} in the 4-weekly arm.

Discussion
As in lung fibrosis, where pamrevlumab failed in 356 people, the target seems a bystander by this stage. A skin that softens by {5.7|M change, ls_mean, v=-5.7, t=P44W, g=placebo, dir=improved} units under placebo leaves little to ask for.
=== xtrap-phren-k8 | article | cohort study
Hands, puffy and stiff: which patients with undifferentiated disease declare themselves?

Methods
Consecutive persons with Raynaud's phenomenon and puffy hands but no sclerosis yet were sought out in nine Portuguese clinics. Thickening anywhere at the first visit led to exclusion. Skin was scored with the rest of the assessment every six months until SSc was declared, or for {five|W year, follow} years.

Results
In all, {137|S enrolled} persons with what is called {very early|T early, all} SSc were entered, of whom {124|X f, of=137} were women and {13|X m, of=137} men. SSc became definite in 63; 49 stayed as they were, and {25|S withdrawn} were lost. Time to the declaration was 26 months in the median. Of the 63, {eight|T diffuse, n, g=definite SSc, of=63} had a diffuse and {55|T limited, n, g=definite SSc, of=63} a limited subset.
The score of the diffuse ones at the declaration averaged {16.9|M score, mean, t=baseline, g=diffuse} and rose in {12|W month, assess} months to {21.4|M score, mean, t=P12M, g=diffuse, dir=worsened}, while the limited went from {2.8|M score, mean, t=baseline, g=limited} to {3.9|M score, mean, t=P12M, g=limited, dir=worsened}. Antibody to topoisomerase carried a hazard ratio of 3.3, NT-proBNP none.
One could find no adverse effects in a study without treatment, but {four|A death, n, of=137} died of illness that had not been thought of at the beginning.

Discussion
Our conversion of 46% is near that of Valentini et al. (in whose hands {60|S enrolled, @Valentini et al.} patients with undifferentiated disease were followed). An earlier treatment, as ambitiously urged, would have to be given to two to treat one. It's at the declaration that the score is most likely to go up within a year.
=== etcgram-k8 | article | single-centre trial
Selenium and vitamins for oxidative stress: the Szeged antioxidant study

Design
This was single-blind: the patients knew not. They took a mix of selenium, ascorbate and tocopherol or a look-alike tablet for {six|W month, treat} months, having kept to the same vasodilators for three. Plasma malondialdehyde was primary; the score of the skin was secondary, by one of us (who knew).

Patients
We approached {92|S screened} and could persuade {58|S randomised}, {29|S randomised, g=antioxidants; S randomised, g=look-alike} of whom drew the antioxidants and as many the look-alike. {Forty-nine|X f, of=58} were women, {nine|X m, of=58} men; limited {forty|T limited, n, of=58}, diffuse {eighteen|T diffuse, n, of=58}. Mean age was 52 ± 10 years; smoking, 24%.

Results
{Twenty-six|S completed, g=antioxidants} (antioxidants) and {27|S completed, g=look-alike} (look-alike) were there at {6|W month, assess} months. Malondialdehyde fell by 0.4 µmol/L in the former (p = 0.03) and not in the latter. The skin score stood at {11.0|M score, mean, t=baseline, g=antioxidants} ± {7.8|sd} initially and at {10.1|M score, mean, t=P6M, g=antioxidants, dir=improved} ± {7.5|sd} at six months with antioxidants; in the other group, at {10.4|M score, mean, t=baseline, g=look-alike} ± {7.1|sd} and {10.2|M score, mean, t=P6M, g=look-alike, dir=improved} ± {7.2|sd}. {Between groups, no change differed|M difference, nov, t=P6M, g=antioxidants, c=look-alike, dir=stable}.
Side effects consisted of brittle nails in {five|A brittle nails, n, g=antioxidants, of=29} and garlic breath in {seven|A garlic breath, n, g=antioxidants, of=29} on antioxidants. On the look-alike {two|A abdominal cramps, n, g=look-alike, of=29} had abdominal cramps.

Discussion
The radicals of Raynaud's phenomenon, it is held, do damage after each attack. In the study of Mavrikakis et al., a scorbutic cousin of ours, {13|S enrolled, @Mavrikakis et al.} patients swallowed 2 g of ascorbate once; it helped flow not at all. Since selenium in our soils is low, half of all patients being below 70 µg/L, results may not hold in other lands.
=== lenz-fib-k8 | article | open-label trial
Pegbelfimab for the fibrotic skin of long-standing disease: nothing to lose?

Rationale
Trials prefer early disease; those who have been hard for ten years are sent home. We invited just these.

Methods
Entry asked for a disease of 7 years or more, {diffuse|T diffuse, all}, with an mRSS of 20 or above that had been stable (±3) for two visits. Pegbelfimab 10 mg was self-injected each week for {40|W week, treat} weeks in four Swedish clinics.

Results
{Thirty-five|S screened} were assessed for entry, {26|S treated} injected: {20|X f, of=26} women, {6|X m, of=26} men, mean age 58, mean duration 12.6 years, disease centres in both halves of the country. All were on vasodilators; 7 had a pacemaker. {Twenty-two|S completed} got through the {40|W week, treat} weeks, the other {four|S withdrawn} dropping out for want of benefit or time.
At week {20|W week, assess}: mean mRSS {25.8|M score, mean, t=P20W, dir=improved} (SD {5.0|sd}), from {26.7|M score, mean, t=baseline} (SD {4.9|sd}) at the beginning. At week {40|W week, assess}: {24.3|M score, mean, t=P40W, dir=improved} (SD {5.4|sd}; p = {0.014|p, sig=1}). Fall of 5 units: {six|M responders, n, t=P40W, dir=improved} patients. Rise of 5 units: {none|M responders, n, v=0, t=P40W, dir=worsened}. Ultrasound of the forearm agreed (-0.10 mm), pinch grip didn't. Collagen III fragments declined by 18%.
Nausea was complained of by {12|A nausea, n, of=26}, loose stool by {nine|A loose stool, n, of=26} and increased appetite by {five|A increased appetite, n, of=26}. {No one|A death, absent} died; the {one|A serious adverse event, n, of=26, ser=1, rel=0; A fracture, n, of=26, rel=0} serious event, a fracture, was traced to an icy path. Antibodies against the peptide: 3.

Discussion
A long-standing plaque of collagen can give a little. Were there a placebo arm in such late disease, we should expect it not to move; in trials of early disease, as Merkel et al. 2017 showed with {629|S analysed, @Merkel et al. 2017} pooled patients, placebo skin falls on its own, and many a drug has been buried on that account.
=== oralcort-k8 | article | target trial emulation
Prednisolone at 5 to 10 mg in early diffuse disease: an emulated trial in two British cohorts

Methods
We emulated a trial in which people with {diffuse|T diffuse, all} disease of less than 3 years would begin prednisolone (5-10 mg) or not. Cloning, censoring and weighting were used. Those with myositis were kept out. The times of interest were {6|W month, assess} and {12|W month, assess} months, with a grace period of 60 days.

Results
Of {730|S screened} whose eligibility was judged, {268|S enrolled} were eligible: {97|S treated, g=prednisolone} began prednisolone, {171|S enrolled, g=no prednisolone} did not. Women made up {75|X fp, of=268}%. Median duration 13 months; mean age 52.7; RNA polymerase III antibody 38%.
By weighted means the mRSS in beginners was {25.6|M score, mean, t=baseline, g=prednisolone} at time zero, {22.4|M score, mean, t=P6M, g=prednisolone, dir=improved} at {6|W month, assess} months and {19.9|M score, mean, t=P12M, g=prednisolone, dir=improved} at {12|W month, assess} months; in non-beginners {24.3|M score, mean, t=baseline, g=no prednisolone}, {22.9|M score, mean, t=P6M, g=no prednisolone, dir=improved} and {20.7|M score, mean, t=P12M, g=no prednisolone, dir=improved}. Differences in change, beginners less non-beginners: {-1.8|M difference, t=P6M, g=prednisolone, c=no prednisolone, dir=improved} (95% CI {-3.3|cl} to {-0.3|ch}) and {-2.1|M difference, t=P12M, g=prednisolone, c=no prednisolone, dir=improved} (95% CI {-4.4|cl} to {0.2|ch}).
Renal crisis came about in {seven|A renal crisis, n, g=prednisolone, of=97} of the 97 and {nine|A renal crisis, n, g=no prednisolone, of=171} of the 171 (weighted risk ratio 1.4, 0.5 to 3.8); fractures in {four|A fracture, n, g=prednisolone, of=97} and {five|A fracture, n, g=no prednisolone, of=171}; cataract in {two|A cataract, n, g=prednisolone, of=97} and {one|A cataract, n, g=no prednisolone, of=171}.

Discussion
PRedSS, a trial by Herrick et al., had hoped for twice as many and got {35|S randomised, @PRedSS}: {17|S randomised, g=prednisolone, @PRedSS} to prednisolone and {18|S randomised, g=placebo, @PRedSS} to placebo, for {six|W month, treat, @PRedSS} months; at {3|W month, assess, @PRedSS} months the adjusted mean difference of mRSS was {-3.5|M difference, ls_mean, t=P3M, g=prednisolone, c=placebo, dir=improved, @PRedSS} (p = {0.10|p, sig=0}). Inverse probability weights ranged from 0.3 to 8.2 and were cut at the 99th centile; an E-value of 1.6 tells that a modest confounder would do. Pain and HAQ-DI favoured beginners by 9 mm and 0.14. Emulated or real, both point one way, and both stop short of proof.
=== ilo-pump-k8 | article | randomised trial
Alprostadil loaded in liposomes by a pump, or by the usual drip

Background
Iloprost is not to be had everywhere. Liposomal alprostadil was tried in Minsk by pump at home over {5|W day, treat} days a month or by drip in the ward for the same {5|W day, treat} days, through {two|W year, treat} years.

Patients and methods
{Eighty|S randomised} patients ({72|X f, of=80} women, {8|X m, of=80} men) with digital ischaemia were divided at random, {40|S randomised, g=pump; S randomised, g=drip} in each. {Fifty-two|T limited, n, of=80} had the limited form, {28|T diffuse, n, of=80} the diffuse form. Rodnan's modified score was taken before, at {12|W month, assess} months, at {24|W month, assess} months. {Four|S withdrawn, g=pump} dropped out in the pump group and {nine|S withdrawn, g=drip} in the drip group.

Results
Hospital days fell from 60 to 6 per year with the pump. New ulcers: 0.9 and 1.0 per patient-year. Concerning the skin, {9.8|M score, mean, t=baseline, g=pump} ± {7.3|sd} before the pump was {8.9|M score, mean, t=P12M, g=pump, dir=improved} ± {6.9|sd} after the first year and {8.0|M score, mean, t=P24M, g=pump, dir=improved} ± {6.5|sd} (p = {0.04|p, sig=1}) after the second; for the drip, {10.1|M score, mean, t=baseline, g=drip} ± {7.9|sd}, {9.1|M score, mean, t=P12M, g=drip, dir=improved} ± {7.2|sd} and {8.5|M score, mean, t=P24M, g=drip, dir=improved} ± {7.0|sd} (p = {0.08|p, sig=0}) were found.
Harm. Phlebitis: pump {3|A phlebitis, n, g=pump, of=40}, drip {14|A phlebitis, n, g=drip, of=40}. Hypotension: pump {2|A hypotension, n, g=pump, of=40}, drip {5|A hypotension, n, g=drip, of=40}. Alarm of the pump that nobody could switch off at night: 17 calls. Headache {16|A headache, n, g=pump, of=40} and {19|A headache, n, g=drip, of=40}.

Discussion
The price per year of the pump is 2,100 euros and that of the drip 5,400, beds included. Flow by laser at the fingertip rose in both by some 12%, and finger pressure not at all; 11 of the homes had no telephone. At home as in the ward, the skin did as it would. Bettoni et al. treated {30|S treated, @Bettoni et al.} patients with iloprost in cycles and saw their skin score {improve|M change, nov, dir=improved, @Bettoni et al.}, and so, faintly, did we. But two years are long and the mean falls in any cohort.
=== canc-anti-k8 | article | retrospective cohort
Checkpoint inhibitors in people who already had systemic sclerosis

Methods
A call to oncologists of the GFPC and to rheumatologists in five countries gave all cases with systemic sclerosis before the first dose of a PD-1 or PD-L1 inhibitor. Both flare and irAE (immune-related adverse event) were judged by a panel of three.

Results
{Seventeen|S treated} persons were reported: {ten|X f, of=17} women and {seven|X m, of=17} men with lung (9), melanoma (5) and other (3) cancers; {13|T limited, n, of=17} lcSSc, {4|T diffuse, n, of=17} dcSSc; 11 with a quiet disease for 3 years. Follow-up: a median of {12|W month, follow, median} months.
SSc flared in four. In two of these, skin was the site: the mRSS of the first, a man of 66, climbed from {4|M score, t=baseline, g=patient 1} to {13|M score, g=patient 1, dir=worsened}, that of the second, a woman of 58, from {18|M score, t=baseline, g=patient 2} to {25|M score, g=patient 2, dir=worsened}. The median of all did not move: {5|M score, median, t=baseline} (range {0|min}-{18|max}) before, {5|M score, median, dir=stable} (range {0|min}-{25|max}) at the last visit. irAE befell {eight|A immune-related adverse event, n, of=17}: colitis {three|A colitis, n, of=17}, thyroiditis {two|A thyroiditis, n, of=17}, pneumonitis {two|A pneumonitis, n, of=17}, myositis {one|A myositis, n, of=17}. Inhibitor was abandoned for irAE in {five|A discontinuation due to adverse event, n, of=17}. Tumours responded in 8 (47%). {Nine|A death, n, of=17} have died, {seven|A cancer, n, of=9, sev=fatal} of them of cancer.

Discussion
Panhaleux et al. had {17|S treated, @Panhaleux et al.} such patients too; flares were met there too. Prednisone above 10 mg was being taken at the first dose by three, and mycophenolate by two. The interval from first dose to flare was 3 to 21 weeks. Antibodies were anticentromere in 8 and anti-Scl-70 in 5, which did not sort those who flared. In de novo scleroderma after these drugs, an odder thing, literature counts a handful. Should the tumour need the drug, a limited disease is no bar to it, we think; one would not be quick with a diffuse one.
=== kera-tgf-k8 | article | phase 2 trial
Fresofilizumab, an anti-TGF-beta antibody, in two doses for established skin disease: a randomised trial with withdrawal phase

Structure of the trial
After {four|W month, treat} months in which {46|S treated} patients had taken fresofilizumab openly at 5 mg/kg, those with a fall of 4 or more from baseline were randomised to go on with the antibody or switch to placebo for {six|W month, treat} months. Disease: {diffuse|T diffuse, all}, 2 to 6 years from onset.

Open phase
The mean of {26.0|M score, mean, t=baseline} (SD {6.9|sd}) had become {21.7|M score, mean, t=P4M, dir=improved} (SD {7.4|sd}) at {4|W month, assess} months. A fall of 4 or more: {59|M responders, t=P4M, dir=improved}% ({27|n} patients). {Two|S withdrawn} had left the trial.

Randomised phase
The {27|S randomised} were randomised: {14|S randomised, g=antibody} antibody, {13|S randomised, g=placebo} placebo. In the {6|W month, assess} months from there the mRSS changed by {-2.9|M change, mean, t=P6M, g=antibody, c=placebo, dir=improved, #ab} (SE {1.2|se}) with antibody and by {1.1|M change, mean, t=P6M, g=placebo, dir=worsened} (SE {1.3|se}) with placebo; P = {0.03|p, #ab, sig=1} between the arms.

Safety
In the open phase: gum bleeding {9|A gum bleeding, n, of=46} patients, epistaxis {7|A epistaxis, n, of=46}, keratoacanthoma {5|A keratoacanthoma, n, of=46} (all excised). In the randomised one, fatigue {three|A fatigue, n, g=antibody, of=14} with antibody and {three|A fatigue, n, g=placebo, of=13} with placebo. Heart valves by echocardiography, every two months: {no lesion|A heart valve lesion, absent}.

Discussion
Rice et al. gave fresolimumab to {15|S treated, @Rice et al.} patients: {seven|S treated, g=two doses, @Rice et al.} two doses of 1 mg/kg, {eight|S treated, g=one dose, @Rice et al.} one of 5 mg/kg. Their skin score {declined rapidly|M change, nov, dir=improved, @Rice et al.}. Thrombospondin-1 in forearm biopsies (38 pairs) went down by 46% in the open phase and came back under placebo. Participants were 51 years of age, and in 9 of 10 some immunosuppressant had been stopped at least 8 weeks before. Trials by withdrawal are seldom done in this disease, and favour drugs that work soon.
=== thyme-women-k8 | article | cohort study
The menopause and the skin score: annual visits of a Swiss cohort

Materials
The Lausanne-Bern cohort sees every person with systemic sclerosis once a year. Only women were used here, who at the first visit menstruated still. Menopause was dated from the last bleeding. A mixed model gave skin score by time before and after this event.

Results
{Two hundred and thirty-three|S enrolled; X f, of=233} women, {41|T diffuse, pct, of=233} percent of them with diffuse disease, were 39.1 years of age at the first visit (SD 6.8). {94|S analysed, g=menopausal} became menopausal under observation; hormones were taken by 13. Median follow-up was {8|W year, follow, median} years, {10|W year, follow} at most.
Mean mRSS at first visit: {9.8|M score, mean, t=baseline} ± {8.4|sd}. In the {94|S analysed, g=menopausal} the model showed no bend: {7.7|M score, mean, g=menopausal} ± {6.3|sd} was the mean at the last visit with menses and {7.1|M score, mean, g=menopausal, dir=improved} ± {6.0|sd} that at the last visit of all. DLCO lost 1.0% a year, without a bend. Raynaud's grew easier in 31 (33%), hot flushes, a feature of the event and not of any drug, notwithstanding.

Discussion
Our data do not favour a role of oestrogen in keeping skin soft or otherwise. Bukiri et al. 2018 had reached like conclusions with {27|S enrolled, @Bukiri et al. 2018} women. Age at the last bleeding was 49.6 years, as in the Swiss at large. Oral contraception was being used by 31 at the first visit, and FSH had been measured in 58, of whom six were thought too young by the laboratory. As the age of onset and of menopause lie close together, what is blamed on one may belong to another: in this we have but a statistical cure. The {41|T diffuse, pct, of=233}% with diffuse disease had a steeper slope, as would be expected at any time of life.
=== macro-csf-k8 | article | randomised trial
CSF1R antibody cabelizumab in early diffuse SSc: terminated early

Study conduct
This phase 2a study was stopped by the sponsor on commercial grounds after fewer than half of the intended 64 had entered. Infusions were given every 2 weeks; monitoring of liver enzymes was weekly. The blinded period was {16|W week, treat} weeks, and a safety follow-up of {8|W week, follow} weeks came after it. Assessments of the skin: weeks 0, {8|W week, assess} and {16|W week, assess}.

Results
Participants: {29|S randomised} were randomised, {19|S randomised, g=cabelizumab} cabelizumab and {10|S randomised, g=placebo} placebo. Everyone got at least one infusion. Until the stop, {14|S completed, g=cabelizumab} on the antibody and {9|S completed, g=placebo} on placebo had completed week 16. They were {diffuse|T diffuse, all}, {24|X f, of=29} women and {5|X m, of=29} men, 45 years old (SD 13).
Skin: the antibody arm had {24.4|M score, mean, t=baseline, g=cabelizumab} (SD {6.2|sd}) at week 0, {22.5|M score, mean, t=P8W, g=cabelizumab, dir=improved} (SD {6.8|sd}) at week 8 and {20.9|M score, mean, t=P16W, g=cabelizumab, dir=improved} (SD {7.4|sd}) at week 16; placebo had {23.1|M score, mean, t=baseline, g=placebo} (SD {5.4|sd}), {22.0|M score, mean, t=P8W, g=placebo, dir=improved} (SD {6.1|sd}) and {20.7|M score, mean, t=P16W, g=placebo, dir=improved} (SD {6.6|sd}). No testing was done. In biopsies, CD163-positive cells fell by 71%.
Safety: {all 19|A CPK increase, n, v=19, g=cabelizumab, of=19} on cabelizumab had an increase of CPK, as the drug delays its clearance; {two|A CPK increase, n, g=placebo, of=10} on placebo had it. Periorbital oedema: {12|A periorbital oedema, n, g=cabelizumab, of=19} and {none|A periorbital oedema, absent, g=placebo}. Transaminases above three times normal, without bilirubin: {four|A elevated transaminases, n, g=cabelizumab, of=19} and {none|A elevated transaminases, absent, g=placebo}. Withdrawal for an event was necessary in {three|A discontinuation due to adverse event, n, g=cabelizumab, of=19} on the antibody.

Discussion
The antibody reached the macrophage but whether that alters the skin we couldn't learn. Oedema of the eyelids tells investigator and patient what they have. A short trial of a biologic should be designed as if it could end early.
=== syst-review-k8 | article | case series
Skin after lung transplantation for scleroderma

Patients
Our centre transplanted 1,116 lungs between 1998 and 2016. {Thirteen|S treated} recipients had systemic sclerosis; {nine|X f, of=13} were women, {four|X m, of=13} men. {Four|T diffuse, n, of=13} had diffuse SSc and {nine|T limited, n, of=13} limited. FVC before the transplant was 41% and DLCO 21% of predicted.

Skin
Of the {13|S treated} the mRSS had been recorded in eleven before the transplant: mean {12.3|M score, mean, t=baseline} (range {2|min} to {30|max}; n = {11|n; S analysed}). At {two|W year, assess} years it was {6.8|M score, mean, t=P2Y, dir=improved} on average (range {0|min} to {17|max}; n = {9|n; S analysed}). No patient had more skin than before.

Outcome
The median follow-up was {3.9|W year, follow, median} years. {Five|A death, n, of=13} have died: {two|A chronic rejection, n, of=5, sev=fatal} of these from chronic rejection, {one|A aspergillosis, n, of=5, sev=fatal} from aspergillosis, {one|A colon cancer, n, of=5, sev=fatal} from colon cancer and one of unknown cause. Acute rejection of grade A2 or above was biopsied in {four|A acute rejection of grade A2 or above, n, of=13}. Gastric emptying was delayed in six; {three|A renal replacement therapy, n, of=13} needed renal replacement therapy. Oesophageal dilatation was made in two.

Discussion
Schachna et al. 2006 had {29|S treated, @Schachna et al. 2006} recipients with scleroderma, who survived as well as others at two years. Sottile et al. 2013, with {23|S treated, @Sottile et al. 2013}, added that acute rejection was more frequent than in matched recipients. Oesophageal pH had been abnormal in ten before the operation, for which fundoplication was done in none. Grafts were bilateral in eight. Induction was with basiliximab, levels of tacrolimus 8 to 12 µg/L in the first year. As for the skin, our figures may be a boon of tacrolimus, of prednisone or of a stay in bed with a dressing changed twice daily.
=== apremi-itch-k8 | article | randomised trial
Nemocolizumab against the itch of systemic sclerosis

Participants and procedures
Recruits (18 years or older; itch of at least 7 on a 0-10 scale in 4 of 7 days) were recruited by dermatologists in seven cities. Nemocolizumab 30 mg every 4 weeks or placebo was injected for {16|W week, treat} weeks, in a 3:2 allocation. Emollients were issued to all.

Results
{Ninety-three|S screened} persons presented; {65|S randomised} were randomised (nemocolizumab {39|S randomised, g=nemocolizumab}, placebo {26|S randomised, g=placebo}), of whom {four|S withdrawn, g=nemocolizumab} and {three|S withdrawn, g=placebo} respectively discontinued. Women: {58|X f, of=65}. {Thirty-five|T diffuse, n, of=65} had dcSSc and {30|T limited, n, of=65} lcSSc. Two thirds slept badly.
Peak itch had fallen by week {16|W week, assess} by 4.4 and 2.1 points (p < 0.001). Sleep improved in parallel. The modified Rodnan skin score did not: LS mean change {-0.6|M change, ls_mean, t=P16W, g=nemocolizumab, c=placebo, dir=stable, #dn} (SE {0.5|se}) on nemocolizumab and {-0.4|M change, ls_mean, t=P16W, g=placebo, dir=stable} (SE {0.6|se}) on placebo, p = {0.78|p, #dn, sig=0} between the arms, from {14.2|M score, mean, t=baseline} ± {9.4|sd} in the combined population.
Adverse events: eczema in {seven|A eczema, n, g=nemocolizumab, of=39} and {one|A eczema, n, g=placebo, of=26}; asthma worsened in {two|A worsened asthma, n, g=nemocolizumab, of=39} and {none|A worsened asthma, absent, g=placebo}; peripheral oedema in {three|A peripheral oedema, n, g=nemocolizumab, of=39} and {two|A peripheral oedema, n, g=placebo, of=26}. {No|A serious adverse event, absent, ser=1} serious events.

Discussion
Itching in systemic sclerosis is attended by thicker skin in cross-sectional data such as those of Razykov et al. ({959|S analysed, @Razykov et al.} patients, 43% with itch), and yet we see them come apart under a drug that is aimed at itch. As for the duration, skin over 16 weeks is what it is. Antihistamines were allowed and were used on 29% and 41% of days. IL-31 in serum, high at first in 18 of 50, told nothing of who would answer. Excoriations, counted on the forearm, fell from 6 to 2. Patients call the score a doctors' affair anyway.
=== clot-fibrin-k8 | article | case series
Stopping penicillamine: an experiment of the market

Background
In the months after the drug was withdrawn from our pharmacy, in March 2001, {31|S enrolled} patients (that is, everyone who had been on it) had to stop. The number may seem small, but the experiment won't be repeated.

Methods
Their doses had been 125 to 1000 mg for 6.2 years on average. All were offered mycophenolate or methotrexate; a dozen refused. The mRSS at the time of stopping served as the baseline, and scores were obtained {6|W month, assess} and {18|W month, assess} months later, without blinding.

Results
They were {27|X f, of=31} women and {4|X m, of=31} men; {20|T diffuse, n, of=31} dcSSc, {11|T limited, n, of=31} lcSSc. {Nineteen|S treated, g=replaced} had penicillamine replaced and {12|S enrolled, g=nothing} took nothing. In the former the mean mRSS of {12.5|M score, mean, t=baseline, g=replaced} (SD {7.6|sd}) had dropped to {11.7|M score, mean, t=P6M, g=replaced, dir=improved} (SD {7.5|sd}) at 6 months and {10.8|M score, mean, t=P18M, g=replaced, dir=improved} (SD {7.3|sd}) at 18 months. In the latter it went from {9.6|M score, mean, t=baseline, g=nothing} (SD {6.5|sd}) to {9.8|M score, mean, t=P6M, g=nothing, dir=worsened} (SD {6.4|sd}) and {10.5|M score, mean, t=P18M, g=nothing, dir=worsened} (SD {7.0|sd}). A gain of at least 5 points was seen in {three|M responders, n, t=P18M, g=nothing, dir=worsened} of the 12 and {two|M responders, n, t=P18M, g=replaced, dir=worsened} of the 19.
{Fifteen|A treatment-related adverse event, n, of=31, rel=1} had in the past had side effects of penicillamine: proteinuria {6|A proteinuria, n, of=31}, taste loss {5|A taste loss, n, of=31}, myasthenia {1|A myasthenia, n, of=31}, leucopenia {3|A leucopenia, n, of=31}. After stopping these cleared in all but one.

Discussion
What does a drug do when it is stopped? A trial by Clements et al. 1999 told of high dose and low dose: {134|S randomised, @Clements et al. 1999} patients were randomised and {68|S completed, @Clements et al. 1999} finished {24|W month, treat, @Clements et al. 1999} months; skin in both {improved|M change, nov, dir=improved, @Clements et al. 1999}, and there was {no difference between the doses|M difference, nov, g=high dose, c=low dose, dir=stable, @Clements et al. 1999}. Our result seems in keeping with the idea that the drug didn't do a thing, at whatever dose.
=== ghrel-relam-k8 | article | randomised trial
Relamoril for gastroparesis in SSc: the motility and the skin at once

Trial summary
Recruitment was at five tertiary hospitals of the United States. Adults with delayed emptying at scintigraphy (T1/2 above 120 min) took relamoril by injection (10 µg b.i.d.) or placebo for {12|W week, treat} weeks. Concealment was by numbered vials.

Results
{Sixty|S screened} were screened and {thirty-four|S randomised} randomised, {17|S randomised, g=relamoril; S randomised, g=placebo} a side. {Thirty|X f, of=34} were female. Scleroderma sine scleroderma was classified in {three|T sine, n, of=34}, diffuse disease in {14|T diffuse, n, of=34} and limited disease in {17|T limited, n, of=34}. Median age 51; 15 on proton pump inhibitors twice daily.
{Sixteen|S completed, g=relamoril} and {14|S completed, g=placebo} went the distance. T1/2 fell from 188 to 139 min and 181 to 174 min (p=0.02), vomiting by 3.1 and 1.8 per week. On the skin we have the scores of {15|S analysed, g=relamoril} and {13|S analysed, g=placebo}. Their medians were {8|M score, median, t=baseline, g=relamoril} ({3|q1}-{15|q3}) and {7|M score, median, t=baseline, g=placebo} ({3|q1}-{16|q3}) when the study began, and {8|M score, median, t=P12W, g=relamoril, dir=stable} ({3|q1}-{14|q3}) and {7|M score, median, t=P12W, g=placebo, dir=stable} ({4|q1}-{15|q3}) at week {12|W week, assess}.
An event of any kind arose in {11|A any adverse event, n, g=relamoril, of=17} and {12|A any adverse event, n, g=placebo, of=17}. Diarrhoea came first: {6|A diarrhoea, n, g=relamoril, of=17} and {3|A diarrhoea, n, g=placebo, of=17}. Glucose rose above 200 mg/dL in {one|A hyperglycaemia, n, g=relamoril, of=17} on relamoril. Readmission for obstruction was required in {two|A intestinal obstruction, n, g=placebo, of=17} on placebo.

Discussion
Breath hydrogen was abnormal in 13 before and 12 after. Body weight rose by 0.9 kg and 0.1 kg. IGF-1 climbed by 22%, within the limits for age in every instance, and quality of life by 4 points of 100. Ghrelin itself has been tried in SSc by Ariyasu et al., whose {ten|S enrolled, @Ariyasu et al.} patients emptied their stomachs faster after an infusion. We join them in optimism regarding the bowel, and have no opinion regarding the skin.
=== mycoph-dose3-k8 | article | randomised trial
One gram, two grams or three? A dose trial of enteric mycophenolate

Methods
Doses of 720, 1440 and 2160 mg of mycophenolate sodium a day were compared in people who had never had it. The trial was open as to drug, blind as to assessor, and lasted {60|W week, treat} weeks. Trough levels were kept from the doctors. Diffuse and limited disease were both allowed provided that the mRSS was 8 or more and that forearms were affected.

Results
Twelve centres in Chile, Argentina and Brazil recruited {132|S enrolled} people. At randomisation {45|S randomised, g=720 mg} fell to 720 mg, {44|S randomised, g=1440 mg} to 1440 mg and {43|S randomised, g=2160 mg} to 2160 mg. There were {117|X f, of=132} women; {90|T diffuse, n, of=132} had diffuse, {42|T limited, n, of=132} limited disease. Education ranged from none to university. {Eleven|S withdrawn, g=720 mg}, {nine|S withdrawn, g=1440 mg} and {sixteen|S withdrawn, g=2160 mg} respectively gave up before week 60.
Skin at week 0: {18.2|M score, mean, t=baseline, g=720 mg} (SD {7.9|sd}), {17.7|M score, mean, t=baseline, g=1440 mg} (SD {8.1|sd}) and {18.9|M score, mean, t=baseline, g=2160 mg} (SD {8.4|sd}) for 720, 1440 and 2160 mg. Skin at week {30|W week, assess}: {16.9|M score, mean, t=P30W, g=720 mg, dir=improved} (SD {7.8|sd}), {15.1|M score, mean, t=P30W, g=1440 mg, dir=improved} (SD {7.7|sd}), {15.3|M score, mean, t=P30W, g=2160 mg, dir=improved} (SD {8.0|sd}). Skin at week {60|W week, assess}: {15.8|M score, mean, t=P60W, g=720 mg, dir=improved} (SD {8.0|sd}), {12.6|M score, mean, t=P60W, g=1440 mg, dir=improved} (SD {7.3|sd}), {12.9|M score, mean, t=P60W, g=2160 mg, dir=improved} (SD {7.9|sd}). Compared with 720 mg the change was greater by {2.7|M difference, v=-2.7, t=P60W, g=1440 mg, c=720 mg, dir=improved} with 1440 mg (p = {0.03|p, sig=1}) and by {3.6|M difference, v=-3.6, t=P60W, g=2160 mg, c=720 mg, dir=improved} with 2160 mg (p = {0.008|p, sig=1}).
Side effects: diarrhoea {12|A diarrhoea, n, g=720 mg, of=45}, {15|A diarrhoea, n, g=1440 mg, of=44} and {24|A diarrhoea, n, g=2160 mg, of=43}; leucopenia {1|A leucopenia, n, g=720 mg, of=45}, {3|A leucopenia, n, g=1440 mg, of=44} and {8|A leucopenia, n, g=2160 mg, of=43}; zoster {2|A zoster, n, g=720 mg, of=45}, {2|A zoster, n, g=1440 mg, of=44} and {5|A zoster, n, g=2160 mg, of=43}. {One|A death, n, g=1440 mg, of=44; A stroke, n, g=1440 mg, of=44, sev=fatal} person on 1440 mg died of a stroke.

Discussion
The middle dose appears the best bargain. Previous dose reports are of rheumatologists' habits, not of trials. Troughs (median 1.6, 2.3 and 3.5 mg/L) may one day be used in place of grams, since weight alone explained 14% of their spread.
=== endomyo-k8 | article | cohort study
Cardiac MRI in diffuse scleroderma and a year's change

Methods
Consecutive persons with {diffuse|T diffuse, all} disease underwent gadolinium MRI at the Maastricht and Aachen clinics in 2013-2016 and were asked to repeat it. Fibrosis was read by two radiologists. ECV above 30% was held abnormal. Skin was scored on the day of the scan.

Results
There were {88|S enrolled} participants, {64|X f, of=88} women and {24|X m, of=88} men; age 52 (SD 12), EF 61%. Late enhancement was seen in 19 and ECV above the limit in 37. Those numbers were 21 of 70 and 30 of 70 at the second scan, {13|W month, assess} months later, for which {70|S analysed} returned. The mRSS had sunk from {20.4|M score, mean, t=baseline, #x1} ({8.6|sd}) to {17.9|M score, mean, t=P13M, dir=improved, #x2} ({8.1|sd}), a significant fall in these {70|n, #x1, #x2; S analysed} (p = {0.001|p, #x2, sig=1}), and ECV from 29.7 to 29.1% (p = 0.24). There was no correlation between the two changes (r = 0.11).
{Three|A claustrophobia, n, of=88} had stopped coming because of claustrophobia. {Five|A death, n, of=88} had died, {three|A arrhythmia, n, of=5, sev=fatal} of these suddenly, of an arrhythmia. Gadolinium gave a hive in {one|A urticaria, n, of=88}.

Discussion
NT-proBNP rose from 140 to 161 pg/mL; troponin was above the limit in 14 and then in 12. Holter tapes showed more than 1000 ventricular beats a day in eight. Diastolic function, by E/e', was the one item that grew worse in both sexes. Softening of skin does not mean softening of heart. The series of Tzelepis et al. ({36|S enrolled, @Tzelepis et al.} patients) and of Ntusi et al. ({19|S enrolled, @Ntusi et al.} patients with {twenty|S enrolled, g=controls, @Ntusi et al.} controls) dealt with one scan only. We would suggest that those in whom both skin and heart are bad, 16% of ours, be the first to be scanned again, and that trials with the score as their end take a scan beside it.
=== doxyform-k8 | article | open-label trial
Tetracyclate for early diffuse disease: not again

Methods
A report of great promise by a single author led five centres to set up this open trial. Tetracyclate 50 mg was given twice a day for four weeks and 100 mg twice a day from then on, to a total of {12|W month, treat} months. Success was to be declared if skin score fell by more than it had in historical takers of low-dose penicillamine.

Results
The number enrolled was {thirty-six|S enrolled}, all with {diffuse|T diffuse, all} disease, for 2.3 years as a mean; {25|X f, of=36} were women. {Thirty-one|S analysed} were examined at {6|W month, assess} months and {twenty-four|S completed} finished. {Four|A death, n, of=36} died, and {eight|S withdrawn} left with disease that grew worse or with vertigo.
The skin score, {22.6|M score, mean, t=baseline, #d1} (SE {1.4|se}) at entry, was {21.5|M score, mean, t=P6M, dir=improved, #d2} (SE {1.6|se}) at six and {19.4|M score, mean, t=P12M, dir=improved, #d3} (SE {1.7|se}) at {twelve|W month, assess} months on average in the {24|n, #d1, #d2, #d3; S completed}. Percent change at twelve months came to -{14|M percent_change, v=-14, t=P12M, dir=improved}, less than history had to offer.
Vertigo had been felt by {eleven|A vertigo, n, of=36}, nausea by {eight|A nausea, n, of=36}, and skin hyperpigmentation by {five|A hyperpigmentation, n, of=36}. A drug-induced lupus came to light in {one|A drug-induced lupus, n, of=36}.

Discussion
Mayes et al. had {36|S enrolled, @Mayes et al.} patients on minocycline too, {31|S completed, @Mayes et al.} of whom finished; the score in theirs declined at a rate no better than expected. We are of the same view. An antibiotic taken for a year by a person with a scarred gut selects what we should rather not see. The promise was that of 11 patients, four of whom had got well; no such thing was witnessed.
=== icu-stroke-k8 | article | randomised trial
Fingolide, an oral antifibrotic, combined with nintedanib or alone: a 2 × 2 trial in SSc-ILD with the skin as a third outcome

Methods
People with SSc-ILD over 10% of the lung were randomised to four arms, namely nintedanib (N), fingolide (F), both (NF) and neither (O), all on mycophenolate. Treatment lasted {40|W week, treat} weeks. FVC came first.

Results
{One hundred and eighty|S randomised} were randomised in 31 hospitals, {45|S randomised, g=N; S randomised, g=F; S randomised, g=NF; S randomised, g=O} per arm. Of these {137|X f, of=180} were women; {100|T diffuse, n, of=180} had diffuse and {80|T limited, n, of=180} had limited disease. The mean mRSS of all was {10.9|M score, mean, t=baseline} (SD {8.8|sd}); FVC 77%.
Week {40|W week, assess} was reached on treatment by {38|S completed, g=N} in N, {41|S completed, g=F} in F, {33|S completed, g=NF} in NF and {42|S completed, g=O} in O. FVC: -31, -58, -9 and -74 mL.
For skin the adjusted change was {-1.4|M change, ls_mean, t=P40W, g=N, dir=improved} (SE {0.6|se}) in N, {-2.3|M change, ls_mean, t=P40W, g=F, dir=improved} ({0.6|se}) in F, {-2.2|M change, ls_mean, t=P40W, g=NF, dir=improved} ({0.7|se}) in NF and {-1.2|M change, ls_mean, t=P40W, g=O, dir=improved} ({0.6|se}) in O. Pooling over the other drug, fingolide had {-0.9|M difference, t=P40W, g=fingolide, c=no fingolide, dir=improved} (95% CI {-2.1|cl} to {0.3|ch}) as its advantage over no fingolide and nintedanib {-0.1|M difference, t=P40W, g=nintedanib, c=no nintedanib, dir=stable} ({-1.3|cl} to {1.1|ch}) over no nintedanib, that is to say none.
Diarrhoea occurred in {34|A diarrhoea, n, g=N, of=45}, {14|A diarrhoea, n, g=F, of=45}, {37|A diarrhoea, n, g=NF, of=45} and {13|A diarrhoea, n, g=O, of=45} of the arms in the given order, raised transaminases in {4|A raised transaminases, n, g=N, of=45}, {5|A raised transaminases, n, g=F, of=45}, {11|A raised transaminases, n, g=NF, of=45} and {2|A raised transaminases, n, g=O, of=45}.

Discussion
SENSCIS had {576|S treated, @SENSCIS} patients treated, {288|S treated, g=nintedanib, @SENSCIS} with nintedanib and {288|S treated, g=placebo, @SENSCIS} with placebo, and at week {52|W week, assess, @SENSCIS} the skin score changed by {-2.17|M change, ls_mean, t=P52W, g=nintedanib, dir=improved, @SENSCIS} and {-1.96|M change, ls_mean, t=P52W, g=placebo, dir=improved, @SENSCIS}. Of the newcomer we can say that it may add a little, and that with nintedanib it adds enzymes.
=== pcv-inject-k8 | article | prospective controlled study
Does vaccination disturb the disease? Influenza and zoster vaccines in patients with systemic sclerosis and their skin thereafter

Methods
In October 2021, patients who wanted both an influenza and a recombinant zoster vaccine and others who wanted none were asked to come back for {24|W week, follow} weeks. Skin scores were taken by assessors unaware of vaccination.

Results
There were {150|S enrolled} patients, {95|S enrolled, g=vaccinated} vaccinated and {55|S enrolled, g=unvaccinated} unvaccinated; {131|X f, of=150} women. Diffuse in {37|T diffuse, n, of=150}, limited in {103|T limited, n, of=150}, overlap in {10|T overlap, n, of=150}. The former were older, 61 versus 54 years; 64% took mycophenolate.
In those vaccinated mRSS was {6.9|M score, mean, t=baseline, g=vaccinated} ± {5.7|sd} in October, {6.8|M score, mean, t=P4W, g=vaccinated, dir=stable} ± {5.8|sd} at week {4|W week, assess} and {6.7|M score, mean, t=P24W, g=vaccinated, dir=stable} ± {5.5|sd} at week {24|W week, assess}; in those unvaccinated, {7.8|M score, mean, t=baseline, g=unvaccinated} ± {6.6|sd}, {7.8|M score, mean, t=P4W, g=unvaccinated, dir=stable} ± {6.5|sd} and {7.6|M score, mean, t=P24W, g=unvaccinated, dir=stable} ± {6.7|sd}. In neither did the score change. Antibody responses fell short in 38% of those on mycophenolate.
Of 95, {70|A sore arm, n, g=vaccinated, of=95} had a sore arm, {31|A fever, n, g=vaccinated, of=95} fever, {26|A fatigue, n, g=vaccinated, of=95} fatigue after the zoster vaccine. Herpes zoster was seen in {one|A herpes zoster, n, g=vaccinated, of=95} vaccinated and {three|A herpes zoster, n, g=unvaccinated, of=55} unvaccinated patients. {No flare|A flare, absent} of disease was ascribed to a vaccine.

Discussion
Side effects lasted 2 days in the median, and 14% stayed away from work for one. Mycophenolate was paused around the second dose by 21 at their own wish. FVC, at 91%, and NT-proBNP were the same in October and in April. Fear of vaccines is spread by hearsay, which these data do not bear out. The 24 weeks of watching are fewer than would be needed for a flare to show in the lung, and a self-chosen vaccination may point to people with quieter minds and milder disease.
=== nac-cyc-k8 | article | randomised trial
Pulse cyclophosphamide with or without high-dose steroids: a factorial half forgotten

Patients
The trial took place from 1996 to 2001 at the University Hospital of Thessaloniki and was never published in full. {Forty-two|S randomised} patients with pulmonary fibrosis (HRCT) and SSc were randomised after an informed talk: {22|S randomised, g=with steroids} to six pulses of cyclophosphamide (0.75 g/m2) with methylprednisolone 1 g each, {20|S randomised, g=without steroids} to the same pulses without. {Thirty-four|X f, of=42} women and {eight|X m, of=42} men, {29|T diffuse, n, of=42} diffuse, {13|T limited, n, of=42} limited; mean age 49.

Results
The six pulses, given over {six|W month, treat} months, were completed by {19|S completed, g=with steroids} and {18|S completed, g=without steroids}. HRCT score and DLCO did not separate the arms. For the skin we have a table, of which this is the abridgement: with steroids, {16.8|M score, mean, t=baseline, g=with steroids} (SD {9.2|sd}; n={22|n}) at entry and {12.6|M score, mean, t=P6M, g=with steroids, c=without steroids, dir=improved, #zz} (SD {7.8|sd}; n={19|n}) at {6|W month, assess} months; without steroids, {15.5|M score, mean, t=baseline, g=without steroids} (SD {8.1|sd}; n={20|n}) at entry and {13.7|M score, mean, t=P6M, g=without steroids, dir=improved} (SD {8.0|sd}; n={18|n}) at {6|W month, assess} months. P for the between-group comparison of the change is {0.048|p, #zz, sig=1}. A further look at {24|W month, assess} months in {25|S analysed} subjects found {no difference|M difference, nov, t=P24M, g=with steroids, c=without steroids, dir=stable}.
Renal crisis happened to {two|A renal crisis, n, g=with steroids, of=22} people, both steroid takers. {Four|A diabetes, n, g=with steroids, of=22} of these had diabetes for a time and {three|A infection, n, g=with steroids, of=22} an infection; without steroids {one|A infection, n, g=without steroids, of=20} person had an infection and {five|A vomiting, n, g=without steroids, of=20} vomited in spite of ondansetron.

Discussion
Those years' fear of steroids had grounds: Steen and Medsger found prednisone at 15 mg or more in 36% of patients with crisis against 12% of controls. We agree that the skin responded faster with steroids. A faster response which has gone by two years is paid for too dearly.
=== bonesc-k8 | article | cross-sectional study
How hard is hard? Ultrasound, durometer and Rodnan's pinch in healthy and sclerodermatous skin

Methods
Dermal thickness at five sites was measured with 22 MHz in healthy volunteers and in patients, along with hardness by durometer. Repeats within 2 hours gave the intraobserver error. No drug was given.

Results
{Fifty-five|S enrolled, g=patients} patients and {50|S enrolled, g=healthy volunteers} healthy volunteers took part. The former comprised {46|X f, g=patients, of=55} women and {9|X m, g=patients, of=55} men, the latter {40|X f, g=healthy volunteers, of=50} women and {10|X m, g=healthy volunteers, of=50} men. Of the {55|S enrolled, g=patients} patients, {22|T diffuse, n, g=patients, of=55} ({40|T diffuse, pct, g=patients, of=55}%) had dcSSc, and {33|T limited, n, g=patients, of=55} ({60|T limited, pct, g=patients, of=55}%) had lcSSc.
The mRSS in patients was {15.2|M score, mean, t=baseline, g=patients} ± {9.9|sd}: {24.0|M score, mean, t=baseline, g=dcSSc} ± {8.0|sd} in the dcSSc patients and {9.3|M score, mean, t=baseline, g=lcSSc} ± {5.3|sd} in the lcSSc patients. Thickness at the forearm was 1.31 mm in dcSSc, 1.09 mm in lcSSc and 0.98 mm in volunteers. Hardness averaged 36.5, 27.4 and 21.0 units. The total of thickness correlated with mRSS (r = 0.57) and that of hardness yet better (r = 0.74).
The examination was repeated in some {14|W month, assess} months on. Their mRSS had gone from {17.8|M score, mean, t=baseline, g=patients, #r1} ± {10.1|sd} to {16.3|M score, mean, t=P14M, g=patients, dir=improved, #r2} ± {9.0|sd} in these {16|n, #r1, #r2; S analysed, g=patients} (p = {0.20|p, #r2, sig=0}), while hardness had come down by 2.9 units (p = 0.04).

Discussion
Pinching is a thing of many fingers and moods. Kissin et al. had reported ICCs for durometry from {25|S analysed, @Kissin et al.} subjects in the range of 0.82 to 0.92; with ours, 0.90. In the 50 volunteers the pinch was 0 throughout, which brings out that a score of 0 is not a measure of thinness. A hardness that moves before the pinch does would make a shorter trial.
=== adal-fing-k8 | article | open-label trial
Sodium nitrite given orally to scleroderma patients: safety, nitric oxide and skin flow

Aim
In a dose-escalating fashion we tried nitrite capsules of 20, 40 and 80 mg, twice daily, for {2|W week, treat} weeks at each step.

Patients
{Fifteen|S enrolled} patients were entered ({twelve|X f, of=15} females), {all|T limited, all} with limited disease. {Fourteen|S treated, g=40 mg} were moved to 40 mg and {ten|S treated, g=80 mg} to 80 mg.

Findings
Plasma nitrite rose 5-, 9- and 17-fold. The methaemoglobin maximum was 2.9%. Hands grew warmer by 0.6 °C on 40 mg and 1.1 °C on 80 mg. It was not in the design to alter skin; the mRSS was nevertheless determined. {5|M score, median, t=baseline} (range {2|min}-{11|max}) was the median at the beginning; {5|M score, median, t=P6W, dir=stable} (range {2|min}-{10|max}) at the {6|W week, assess}-week visit.
Dizziness was felt by {three|A dizziness, n, g=20 mg, of=15} with 20 mg, {five|A dizziness, n, g=40 mg, of=14} with 40 mg and {six|A dizziness, n, g=80 mg, of=10} with 80 mg. Systolic pressure under 90 mmHg halted the rise in {four|A hypotension, n, g=40 mg, of=14} of those on 40 mg. {One|A fall, n, g=80 mg, of=10; A wrist fracture, n, g=80 mg, of=10} patient on 80 mg fell and broke a wrist.

Discussion
Nitrate and nitrite in beetroot juice, 12 mmol a day, are less than half the dose given here. Nitrite works best where oxygen is scarce, which is why the finger of scleroderma had seemed to us a fair target; its half-life of 30 minutes is against it, and slow-release capsules would be the next step. Eleven of the patients smoked once, and two took omeprazole, which may keep nitrite from becoming nitric oxide in the stomach. Skin flow by laser varied by 22% from one morning to the next in the same room. A larger trial would have to weigh warm fingers against a wrist.
=== obese-sarco-k8 | article | prospective cohort
Sarcopenia, low muscle mass and skin in an Austrian outpatient cohort of systemic sclerosis

Methods
DXA was offered to all at Graz who were 30 or older. Sarcopenia was defined by EWGSOP2, and disease by the 2013 criteria. A year ({12|W month, assess} months) later the grip and the skin were re-examined, without a second DXA.

Results
DXA was undergone by {141|S enrolled} of {170|S screened} asked; women {118|X f, of=141}, men {23|X m, of=141}. Sarcopenia was found in 32, a body mass index under 20 in 27, a T-score under -2.5 in 41. {One hundred and eight|T limited, n, of=141} had limited, {twenty-six|T diffuse, n, of=141} diffuse disease, {seven|T sine, n, of=141} no skin disease at all.
{One hundred and nineteen|S analysed} came at one year. The mRSS fell from {6.8|M score, mean, t=baseline} (SD {7.2|sd}) to {6.4|M score, mean, t=P12M, dir=improved} (SD {7.0|sd}) (mean change {-0.4|M change, mean, t=P12M, dir=improved}; 95% CI {-0.8|cl} to {0.0|ch}; p = {0.06|p, sig=0}). Sarcopenic patients changed by {0.1|M change, mean, t=P12M, g=sarcopenic, c=non-sarcopenic, dir=worsened, #sx} ({1.9|sd}) and non-sarcopenic ones by {-0.5|M change, mean, t=P12M, g=non-sarcopenic, dir=improved} ({2.4|sd}) (p = {0.21|p, #sx, sig=0}).
{Six|A death, n, of=141} patients died in the year.

Discussion
In the study of Siegert et al., {129|S enrolled, @Siegert et al.} patients had bioimpedance; sarcopenia in a fifth of them was comparable. Protein intake, asked in a 3-day diary, was below 0.8 g/kg in 44% and did not tell the sarcopenic from the rest. Malabsorption tests were positive in 17 of 60. In a regression with age, CRP (beta 0.21) and dysphagia (beta 0.18) stood out, the number of immunosuppressants did not. Thin patients have thin skin by the pinch, and we would have supposed that muscle goes with it. It doesn't.
=== spiro-fib-k8 | article | open-label trial
Spironolactone 25 to 100 mg in early SSc: blood pressure, potassium, skin

Methods
Healthy kidneys (GFR above 60) were needed; potassium was to be under 5.0. The dose was raised every month to 100 mg if tolerated, for a total of {24|W week, treat} weeks. Three hospitals in the Punjab participated; 17 sites were scored by one dermatologist throughout.

Results
Patients, {forty|S treated} of them, came in 2014 and 2015. Women {36|X f, of=40}; age 36.8 ± 9.9; {22|T diffuse, n, of=40} diffuse and {18|T limited, n, of=40} limited. The dose of 100 mg was reached by 26. Four defaulted, two moved away, so {34|S completed} ended the study.
In the 34 the score was {17.3|M score, mean, t=baseline} ± {7.1|sd} at baseline, {15.9|M score, mean, t=P12W, dir=improved} ± {7.2|sd} at week {12|W week, assess} and {14.4|M score, mean, t=P24W, dir=improved} ± {7.0|sd} at week {24|W week, assess} (P = {0.002|p, sig=1}, repeated measures). The diffuse patients fell by {4.1|M change, mean, v=-4.1, t=P24W, g=diffuse, dir=improved}, the limited by {1.4|M change, mean, v=-1.4, t=P24W, g=limited, dir=improved}. Systolic pressure fell by 7 mmHg.
Potassium of 5.5 or more in {five|A hyperkalaemia, n, of=40}, breast tenderness in {four|A breast tenderness, n, of=40}, menstrual irregularity in {nine|A menstrual irregularity, n, of=40}, hypotension in {three|A hypotension, n, of=40}.

Discussion
It costs a rupee. Aldosterone makes fibroblasts of the heart lay down collagen, and the receptor is present in the dermis; 8 of 11 biopsies taken before treatment stained for it, though we had no second ones. Renin was not measured. Drug levels were not either, and pill counts, at 88%, can be managed by a willing patient. A trial with placebo is the next thing, as the good course in our clinic is shared by those who receive methotrexate (9 months, our unpublished notes). Elsewhere only a letter reports three patients.
=== avb6-k8 | article | randomised trial
Integrin blockade by plirotegrast: the AVALON study of skin

Patients and methods
Included were persons with diffuse disease of 5 years or less and an mRSS of 12 to 40; permitted were mycophenolate and low-dose prednisone. Excluded were renal crisis and an FVC below 50%. Plirotegrast was given orally at 80 mg or 160 mg against placebo (3:3:2) for {48|W week, treat} weeks, and the primary analysis, by intention to treat, concerned week {24|W week, assess}.

Flow of participants
{211|S screened} people were screened, {144|S randomised} randomised: {54|S randomised, g=80 mg} to 80 mg, {54|S randomised, g=160 mg} to 160 mg and {36|S randomised, g=placebo} to placebo. All had {diffuse|T diffuse, all} disease. {Four|S withdrawn, g=80 mg}, {seven|S withdrawn, g=160 mg} and {three|S withdrawn, g=placebo} had departed by week 24; by week 48, {44|S completed, g=80 mg}, {39|S completed, g=160 mg} and {31|S completed, g=placebo} remained.

Results
Women were {78|X fp, g=80 mg, of=54}%, {74|X fp, g=160 mg, of=54}% and {81|X fp, g=placebo, of=36}%; RNA polymerase III was found in 29%.
At week 24 the mRSS had fallen by {4.9|M change, mean, v=-4.9, t=P24W, g=80 mg, dir=improved} (SD {5.3|sd}), {5.5|M change, mean, v=-5.5, t=P24W, g=160 mg, dir=improved} (SD {5.7|sd}) and {3.2|M change, mean, v=-3.2, t=P24W, g=placebo, dir=improved} (SD {5.0|sd}) on average, in the order 80 mg, 160 mg, placebo. Neither dose's difference from placebo met the preset alpha of 0.025: {-1.7|M difference, t=P24W, g=80 mg, c=placebo, dir=improved} (97.5% CI {-4.0|cl} to {0.6|ch}; p = {0.11|p, sig=0}) for 80 mg and {-2.3|M difference, t=P24W, g=160 mg, c=placebo, dir=improved} (97.5% CI {-4.7|cl} to {0.1|ch}; p = {0.034|p, sig=0}) for 160 mg. By week {48|W week, assess} the falls had grown to {7.3|M change, mean, v=-7.3, t=P48W, g=80 mg, dir=improved}, {7.6|M change, mean, v=-7.6, t=P48W, g=160 mg, dir=improved} and {5.8|M change, mean, v=-5.8, t=P48W, g=placebo, dir=improved}. Half the placebo arm reported itself better.

Safety
Events in a tenth or more were diarrhoea ({10|A diarrhoea, n, g=80 mg, of=54}, {15|A diarrhoea, n, g=160 mg, of=54} and {4|A diarrhoea, n, g=placebo, of=36}) and cough ({6|A cough, n, g=80 mg, of=54}, {5|A cough, n, g=160 mg, of=54} and {5|A cough, n, g=placebo, of=36}). Deaths: {one|A death, n, g=160 mg, of=54}, on 160 mg. Haemorrhage, of which a related molecule had been suspected, {did not occur|A haemorrhage, absent}.

Discussion
A drug for two thirds of a placebo effect is not one. The trend by dose notwithstanding, the placebo arm's slide over 48 weeks swamps what a target in the epidermis could add.
=== hepcmort-k8 | article | retrospective cohort
Primary biliary cholangitis with systemic sclerosis: both gentler than each alone?

Methods
Liver and rheumatology registries of Padua and Birmingham were crossed. Pairs of controls with systemic sclerosis alone, matched for sex, age within 3 years and antibody, were drawn.

Results
Crossing disclosed {47|S enrolled, g=PBC-SSc} people with both diseases (PBC-SSc), who were set against {94|S enrolled, g=SSc alone} with SSc alone. Nearly all of the former, {46|X f, g=PBC-SSc, of=47}, were women; {45|T limited, n, g=PBC-SSc, of=47} had limited and {two|T diffuse, n, g=PBC-SSc, of=47} diffuse disease. Of the latter {92|X f, g=SSc alone, of=94} were women; {86|T limited, n, g=SSc alone, of=94} had limited and {8|T diffuse, n, g=SSc alone, of=94} diffuse disease.
Cirrhosis was present in 8 and none. Median mRSS: {3|M score, median, t=baseline, g=PBC-SSc} (IQR {1|q1} to {5|q3}) in PBC-SSc and {4|M score, median, t=baseline, g=SSc alone} (IQR {2|q1} to {7|q3}) in SSc alone. Last scores, after {6.6|W year, follow, median} years of median follow-up: {2|M score, median, g=PBC-SSc, dir=improved} ({1|q1} to {5|q3}) and {4|M score, median, g=SSc alone, dir=stable} ({2|q1} to {6|q3}). Ulcers, 23% versus 38% (p = 0.07); hospital admissions 0.3 versus 0.4 a year. Ursodeoxycholic acid was taken by 41.
Deaths came to {nine|A death, n, g=PBC-SSc, of=47} and {21|A death, n, g=SSc alone, of=94}, of liver failure {four|A liver failure, n, g=PBC-SSc, of=9, sev=fatal} of the nine.

Discussion
Rigamonti et al. examined {43|S enrolled, g=PBC-SSc, @Rigamonti et al.} people with both diseases and found the liver to worsen more slowly. For the skin no such data existed. Bilirubin was 11 µmol/L, alkaline phosphatase twice the limit; itching was a complaint of 29 and 14. Antimitochondrial antibody had been positive before Raynaud's in eleven. Sjögren's syndrome was twice as common with both diseases. Ours say little else than that anticentromere antibody and gentleness go together. The registry of Padua had no rheumatologist before 2002, and for nine patients the first score is from a letter of complaint to the pharmacy.
=== ppargo-lani-k8 | article | randomised trial
Lanifibrate in diffuse scleroderma: two doses against placebo, with an interim look

Summary of procedures
FASTER-2 allotted its participants to lanifibrate 800 mg, 1200 mg or placebo in equal shares. Sixty-six was the sum foreseen, and an interim look, without alpha spent, took place when half had reached {24|W week, assess} weeks.

Results
{Seventy-one|S randomised} took part: {24|S randomised, g=800 mg}, {23|S randomised, g=1200 mg} and {24|S randomised, g=placebo}, all with {dcSSc|T diffuse, all}. They were, on average, 51.4 years old; {85.9|X fp, of=71}% were women. Of the {71|S randomised}, {61|S completed} completed {48|W week, treat} weeks.
At week {48|W week, assess} the change in mRSS as an adjusted mean was {-3.6|M change, ls_mean, t=P48W, g=800 mg, dir=improved} (SE {1.3|se}) for 800 mg, {-4.0|M change, ls_mean, t=P48W, g=1200 mg, dir=improved} ({1.4|se}) for 1200 mg and {-5.1|M change, ls_mean, t=P48W, g=placebo, dir=improved} ({1.3|se}) for placebo. The drug was thus in the wrong place by {1.5|M difference, t=P48W, g=800 mg, c=placebo, dir=worsened} points (800 mg minus placebo; 95% CI {-2.1|cl} to {5.1|ch}) and {1.1|M difference, t=P48W, g=1200 mg, c=placebo, dir=worsened} points (1200 mg minus placebo; 95% CI {-2.6|cl} to {4.8|ch}). The interim's result had been the same: no steering committee could be pleased. Adiponectin quadrupled.
Dyspepsia occurred in {3|A dyspepsia, n, g=800 mg, of=24}, {5|A dyspepsia, n, g=1200 mg, of=23} and {1|A dyspepsia, n, g=placebo, of=24}; oedema in {4|A oedema, n, g=800 mg, of=24}, {6|A oedema, n, g=1200 mg, of=23} and {2|A oedema, n, g=placebo, of=24}; serious events in {4|A serious adverse event, n, g=800 mg, of=24, ser=1}, {2|A serious adverse event, n, g=1200 mg, of=23, ser=1} and {6|A serious adverse event, n, g=placebo, of=24, ser=1}.

Discussion
The FASST trial by Allanore and others of lanifibranor randomised {145|S randomised, @FASST} persons and {did not better the score|M difference, nov, g=lanifibranor, c=placebo, dir=stable, @FASST} relative to placebo. Both drugs act on all three PPARs, at different ratios, and both lower TGF-beta signals in the mouse within 21 days. A higher entry score or a shorter disease, under 18 months, was tried in subgroup analyses and altered nothing. We asked participants at the end what they thought they had been given; 44% were right. With this one there are two.
=== antitnf-sine-k8 | article | retrospective cohort
From sine to skin: do patients without scleroderma of the skin get it later?

Introduction
Sine scleroderma (ssSSc) has an entry in all textbooks, its future in none.

Methods
The Spanish RESCLE-like network (21 centres) provided data of all its ssSSc patients with visits for at least 3 years; none were added after 2016. As comparators we took limited patients with the same autoantibody.

Results
{Eighty-three|S enrolled, g=ssSSc; T sine, all, g=ssSSc} ssSSc patients ({79|X f, g=ssSSc, of=83} women) and {166|S enrolled, g=limited; T limited, all, g=limited} limited ones ({158|X f, g=limited, of=166} women) made up the study. Raynaud's phenomenon had begun at 44 and 41 years. Over a median of {9|W year, follow, median} years 14 ssSSc patients, that is 17%, acquired thickened fingers; one got it above the elbow. The mRSS of ssSSc, {0|M score, mean, t=baseline, g=ssSSc} at the start by definition, was {0.4|M score, mean, t=P5Y, g=ssSSc, dir=worsened} (SD {1.1|sd}) at {five|W year, assess} years. In the limited group the start, {4.8|M score, mean, t=baseline, g=limited} (SD {3.2|sd}), was followed by {4.5|M score, mean, t=P5Y, g=limited, dir=improved} (SD {3.4|sd}) at the same date. Pulmonary hypertension: 14 and 21%. ILD: 24 and 27%. Those who died numbered {13|A death, n, g=ssSSc, of=83} and {29|A death, n, g=limited, of=166}.

Discussion
Diab et al. had found {57|S enrolled, g=ssSSc, @Diab et al.} sine patients among {1417|S enrolled, @Diab et al.}; several were on later inspection limited. Our 17% may be such and may have been so at once, for puffy fingers are easily called normal in hands that have typed. Thickness was judged by 34 doctors in all, of whom 19 had changed post by the fifth visit. Those with anti-Scl-70, few (9%), acquired skin more often than those with anticentromere antibody, at 3 of 7 against 6 of 58. Calcinosis was noted in 15% and 24%. A label is better written in pencil.
=== acupunct-k8 | article | randomised trial
Warm needling or sham for the hands of scleroderma: a trial in Taiwan

Methods
In a sham-controlled trial, warm needling at points LI4, LI11, TE5 and SI3 was performed twice per week for {8|W week, treat} weeks. Needles that retract were used for the sham. Nobody was to change drugs. Secondary outcomes included the mRSS and its hand part.

Results
{102|S screened} persons answered the advertisement and were looked over, and the {56|S randomised} eligible were randomised, {28|S randomised, g=warm needling; S randomised, g=sham} to each arm. {Two|S withdrawn, g=warm needling; S withdrawn, g=sham} from each went no further than the fourth week. Sex: {51|X f, of=56} women, {5|X m, of=56} men. Subset: {38|T limited, n, of=56} limited, {18|T diffuse, n, of=56} diffuse. Age: 52.
Raynaud's Condition Score fell by 1.6 with needling and 1.2 with sham (p=0.33). mRSS after {8|W week, assess} weeks was {9.9|M score, mean, t=P8W, g=warm needling, dir=improved} (SD {6.8|sd}) with needling, having been {10.8|M score, mean, t=baseline, g=warm needling} (SD {7.1|sd}), and {9.7|M score, mean, t=P8W, g=sham, dir=improved} (SD {6.0|sd}) with sham, having been {10.3|M score, mean, t=baseline, g=sham} (SD {6.2|sd}). {Differences were not significant|M difference, nov, t=P8W, g=warm needling, c=sham, dir=stable, sig=0}.
{Nine|A bruising, n, g=warm needling, of=28} had bruising with needling; with sham, {two|A bruising, n, g=sham, of=28}. A point burn from moxa was noted in {three|A burn, n, g=warm needling, of=28}. Fainting, infection and new ulcers {were not reported|A fainting, absent; A infection, absent; A new ulcer, absent}.

Discussion
Expectation, rated before the first session on a scale of 0 to 10, was 7.1 and 7.3. Asked at the end, 61% of the needled and 54% of the sham group believed theirs to be real. Fingertip temperature after cold challenge came back in 14 and 15 minutes. What would a needle at the wrist do for the shoulder's skin? Nothing, we find, or not more than the retracting kind. The pilot by Cho et al. had {18|S enrolled, @Cho et al.} participants and left the skin unscored.
=== pioglita-k8 | article | randomised trial
Does an insulin sensitiser spare the skin? Results of the PIOSKIN trial

Methods
PIOSKIN compared troglinate 30 mg once daily, troglinate 60 mg once daily and placebo in a 1:1:1 ratio. Key entry requirements were an mRSS of 10 to 35 and a body mass index under 30. Stable mycophenolate (no more than 2 g) was permitted. The double-blind phase lasted {36|W week, treat} weeks. For the skin score, change from baseline was estimated by a mixed model.

Results
Disposition. {One hundred and twelve|S screened} persons were screened and {ninety|S randomised} randomised, {thirty|S randomised, g=30 mg; S randomised, g=60 mg; S randomised, g=placebo} to each arm. One allotted to 60 mg never opened the bottle and is left out of what follows, hence {29|S treated, g=60 mg} treated there. Discontinuations numbered {three|S withdrawn, g=30 mg} with 30 mg, {eight|S withdrawn, g=60 mg} with 60 mg and {four|S withdrawn, g=placebo} with placebo.
Baseline. Patients had a mean age of 50.6 years and a disease duration of 3.1 years; {81.1|X fp, of=90}% were women; {62|T diffuse, n, of=90} had diffuse and {28|T limited, n, of=90} limited skin involvement. Concomitant mycophenolate was used by 41.
Skin. The baseline mean was {18.9|M score, mean, t=baseline, g=30 mg} (SD {6.3|sd}) with 30 mg, {19.7|M score, mean, t=baseline, g=60 mg} ({6.8|sd}) with 60 mg and {19.1|M score, mean, t=baseline, g=placebo} ({5.9|sd}) with placebo. The estimated change at week {36|W week, assess} amounted to −{2.6|M change, v=-2.6, t=P36W, g=30 mg, dir=improved} (SE {0.8|se}), −{4.4|M change, v=-4.4, t=P36W, g=60 mg, c=placebo, dir=improved, #hi} ({0.9|se}) and −{1.9|M change, v=-1.9, t=P36W, g=placebo, dir=improved} ({0.8|se}); only 60 mg separated from placebo (P = {0.041|p, #hi, sig=1}). An improvement by 5 points or more was seen in {30|M responders, g=30 mg, t=P36W, dir=improved}%, {45|M responders, g=60 mg, t=P36W, dir=improved}% and {23|M responders, g=placebo, t=P36W, dir=improved}%.
Safety. Swelling of the legs troubled {4|A leg swelling, n, g=30 mg, of=30}, {11|A leg swelling, n, g=60 mg, of=29} and {2|A leg swelling, n, g=placebo, of=30} patients, in this order, and weight gain of more than 3 kg {5|A weight gain, n, g=30 mg, of=30}, {9|A weight gain, n, g=60 mg, of=29} and {1|A weight gain, n, g=placebo, of=30}. Because of adverse events {six|A discontinuation due to adverse event, n, g=60 mg, of=29} in the 60 mg arm and {one|A discontinuation due to adverse event, n, g=placebo, of=30} in the placebo arm stopped. There were {no cases of heart failure|A heart failure, absent}.

Discussion
The larger dose softened skin at the cost of oedema, which may itself disturb palpation: a pinch through swollen dermis is not what Rodnan had in mind. Blinding was probably imperfect for the same reason, since 14 assessors guessed rightly more often than chance.
=== epoxy-hair-k8 | article | retrospective cohort
Spanish epoxy-resin workers with scleroderma-like illness, thirty years later

Setting
In 1984 a factory for laminated boards closed. Among its 212 workers {23|S enrolled} were then found to have systemic sclerosis as defined by the 1980 criteria. We traced them through the social insurance office; {nineteen|S analysed} could be examined or their charts read, {fourteen|X m, of=19} men and {five|X f, of=19} women. The rest had moved abroad.

Results
Exposure had lasted 3 to 16 years. Skin change was proximal, that is, of the diffuse form, in {16|T diffuse, n, of=19} of the nineteen and confined to hands and face, the limited form, in {three|T limited, n, of=19}. Antinuclear antibodies were present in 9, anticentromere in none. Raynaud's phenomenon preceded thickening in eleven only.
The median mRSS was {22|M score, median} ({10|min}–{41|max}) at its peak in the {fifteen|n; S analysed} with serial notes, and {9|M score, median, t=P2Y, dir=improved} ({2|min}–{25|max}) {two|W year, assess} years after leaving the work. In those who had stayed in the works after the first symptom ({six|S analysed, g=stayed in the works} workers) the skin {did not soften|M change, nov, g=stayed in the works, dir=stable}. Median follow-up was {27|W year, follow, median} years. {Eight|A death, n, of=19} are dead; the cause was lung cancer in {three|A lung cancer, n, of=8, sev=fatal} of these eight, ischaemic heart disease in {four|A ischaemic heart disease, n, of=8, sev=fatal} and unknown in the last.

Discussion
Remission after exposure ends has been described for vinyl chloride disease. Yamakage and Ishikawa reported {six|S enrolled, @Yamakage and Ishikawa} workers who had handled epoxy resins; their illness ran a faster course than ours, with muscle weakness in all. With 23 instances among 212 (10.8%), chance is a poor explanation, although healthy workers of the same plant were never examined in a systematic way, and the denominator rests on a pay list of 1983.
=== guselvar-k8 | article | open-label trial
Blocking interleukin-23 in limited and diffuse scleroderma: an open study of vantokinumab

Methods
Vantokinumab 100 mg was injected at weeks 0 and 4 and every 8 weeks from then on, for {48|W week, treat} weeks in all. Patients had to be over 18 and free of tuberculosis. Blood and skin samples (48 biopsies) were stored. Two trained observers, agreeing within 2 units in 92% of pairs, took the skin score.

Patients
{Thirty-three|S enrolled} consented: {17|S enrolled, g=dcSSc; T diffuse, n, of=33} with dcSSc and {16|S enrolled, g=lcSSc; T limited, n, of=33} with lcSSc. The ratio of women to men was {4.5|X ratio, of=33}. {All|S treated, v=33} had at least one injection. By week 48, {five|S withdrawn, g=dcSSc} with dcSSc had been lost to the study, but only {one|S withdrawn, g=lcSSc} with lcSSc.

Results
In dcSSc the skin score came to {21.4|M score, mean, t=baseline, g=dcSSc} ± {8.0|sd} on average before treatment. It stood at {18.8|M score, mean, t=P24W, g=dcSSc, dir=improved} ± {8.4|sd} at week {24|W week, assess} (p = {0.03|p, sig=1}) and at {17.0|M score, mean, t=P48W, g=dcSSc, dir=improved} ± {8.8|sd} at week {48|W week, assess} (p = {0.01|p, sig=1}). In lcSSc, where the average had been {6.1|M score, mean, t=baseline, g=lcSSc} ± {3.0|sd}, nothing of note happened: {5.9|M score, mean, t=P24W, g=lcSSc, dir=improved} ± {3.3|sd} and {5.8|M score, mean, t=P48W, g=lcSSc, dir=improved} ± {3.1|sd} (p = {0.66|p, sig=0}) at the same visits. Percentages of predicted FVC were 83 and 82 in the former, 96 and 97 in the latter. Serum CCL20 fell by 40%.

Safety
Nasopharyngitis was recorded in {nine|A nasopharyngitis, n, of=33} patients and injection-site redness in {four|A injection-site redness, n, of=33}. Of {three|A serious adverse event, events, ser=1, rel=0} serious adverse events, {one|A fractured ankle, events, rel=0} fractured ankle, {one|A digital gangrene, events, rel=0} digital gangrene and {one|A pneumonia, events, rel=0} pneumonia, none was blamed on vantokinumab. {Opportunistic infections did not occur|A opportunistic infection, absent}.

Discussion
The sceptic will say that early dcSSc improves in trials whatever is given. In the placebo arm of focuSSced, for example, {106|S analysed, g=placebo, @focuSSced} patients saw their mRSS drop by {4.4|M change, v=-4.4, g=placebo, t=P48W, dir=improved, @focuSSced} at week {48|W week, assess, @focuSSced}. Ours dropped by about as much without one.
=== paraffin-hands-k8 | article | randomised trial
Paraffin baths against warm water for scleroderma hands: an assessor-blind trial

Participants and interventions
Women and men with systemic sclerosis and a HAMIS of 4 or more in the better hand were eligible; open ulcers excluded. Both programmes were done at home, six times a week for {10|W week, treat} weeks, and had the same exercises; in one they followed a bath of paraffin at 50 °C, in the other a basin of warm water. {Fifty-four|S randomised} were allocated by sealed envelopes, {twenty-eight|S randomised, g=paraffin} to paraffin, {twenty-six|S randomised, g=warm water} to warm water.

Results
Limited disease prevailed ({59|T limited, pct, of=54}%), women too ({47|X f, of=54} of 54). Median age 57; disease duration 10 years. {Twenty-five|S completed, g=paraffin} and {24|S completed, g=warm water} came back for the assessment at week {10|W week, assess}, and {21|S analysed, g=paraffin} and {20|S analysed, g=warm water} for that at week {22|W week, assess}.
HAMIS, the primary outcome, fell from 9.8 to 6.9 with paraffin and from 9.5 to 8.1 with water (difference -1.5; 95% CI -2.6 to -0.4). Hand pain changed by -14 and -9 mm. As for the skin of the whole body, scored by Rodnan's method as modified, a median of {8|M score, median, t=baseline, g=paraffin} (quartiles {4|q1}, {14|q3}) in the paraffin arm and {9|M score, median, t=baseline, g=warm water} ({5|q1}, {15|q3}) in the other had become {7|M score, median, t=P10W, g=paraffin, dir=improved} ({4|q1}, {12|q3}) and {9|M score, median, t=P10W, g=warm water, dir=stable} ({4|q1}, {15|q3}) at week 10. At week {22|W week, assess} the arms {did not differ|M difference, nov, t=P22W, g=paraffin, c=warm water, dir=stable} in this score.

Adverse effects
A superficial burn occurred in {two|A superficial burn, n, g=paraffin, of=28} of the {28|A superficial burn, of, g=paraffin} who used paraffin; {three|A dry skin, n, g=warm water, of=26} of the {26|A dry skin, of, g=warm water} with the basin complained of dry skin, as did {one|A dry skin, n, g=paraffin, of=28} with paraffin.

Discussion
Mancuso and Poole had {three|S enrolled, @Mancuso and Poole} patients bathe their hands in paraffin for {8|W week, treat, @Mancuso and Poole} weeks and found motion to improve. Sandqvist et al. treated one hand and left the other, in {17|S treated, @Sandqvist et al.} patients, and left the skin score alone. Ours is the first with a bath in either arm.
=== gammafer-k8 | article | open-label trial
Recombinant interferon lambda-like protein in systemic sclerosis: doses, skin and blood

Subjects and methods
{Twenty|S enrolled} subjects were enlisted, {15|X f, of=20} females among them, all meeting the preliminary ARA criteria. Vasodilators were continued, penicillamine had been stopped at least 3 months earlier. The first {ten|S treated, g=low dose} injected 0.05 mg (low dose), the next {ten|S treated, g=high dose} 0.10 mg (high dose), thrice weekly, into the thigh. Treatment was meant to go on for {9|W month, treat} months.

Results
Of the low-dose group {nine|S completed, g=low dose} and of the high-dose group {six|S completed, g=high dose} went through with it. Total skin score (maximum 78) in the former: {34|M score, mean, t=baseline, g=low dose} ± SEM {3.1|se} at entry, {31|M score, mean, t=P9M, g=low dose, dir=improved} ± {3.4|se} after {nine|W month, assess} months, P = {0.09|p, sig=0}. In the latter: {36|M score, mean, t=baseline, g=high dose} ± {3.8|se} and {28|M score, mean, t=P9M, g=high dose, dir=improved} ± {3.6|se}, P {< 0.05|p, sig=1}. Collagen synthesis by cultured fibroblasts (12 lines) dropped by 29%. Arterial oxygen, maximal oral opening and grip strength stayed as they had been; dysphagia improved in 5 subjects.

Toxicity
Flu-like symptoms came in {eight|A flu-like symptoms, n, g=low dose, of=10} of ten on the low dose and in {all ten|A flu-like symptoms, n, g=high dose, v=10, of=10} on the high. Headache was too much for {two|A headache, n, g=high dose, of=10; A discontinuation due to adverse event, n, g=high dose, of=10} of the latter, who gave up on account of it. Transaminases doubled in {three|A transaminase elevation, n, g=high dose, of=10} of the high-dose group. {One|A renal crisis, n, g=high dose, of=10} in this group developed renal crisis in week 7 and {one|A myocarditis, n, g=low dose, of=10} in the low-dose group myocarditis; neither was thought to be due to the injections.

Discussion
With gamma interferon Freundlich et al. treated {eighteen|S treated, @Freundlich et al.} patients, Hein et al. {nine|S treated, @Hein et al.}. In Hein's the skin {improved|M change, nov, dir=improved, @Hein et al.}; the renal crises which others met did not recur there. We would not go beyond 0.10 mg.
=== cyclofen-k8 | article | randomised trial
Cyclofenal in the nineteen-eighties and again now: a crossover retold

Introduction
Cyclofenal, an oestrogen of feeble force, was tried when trials were few. From a box of punch cards we have recovered the Uppsala crossover of 1982, which nobody had analysed in full.

Patients and design
{Thirty-eight|S randomised} patients, {thirty-one|X f, of=38} of them women, took cyclofenal 600 mg daily and placebo, in random order, for {6|W month, treat} months apiece. {Five|S withdrawn, g=cyclofenal} withdrew during cyclofenal and {one|S withdrawn, g=placebo} during placebo; {32|S completed} had both periods. Acrosclerosis was present in {23|T limited, n, of=38} (limited), diffuse sclerosis in {15|T diffuse, n, of=38}.

Results
Skin was scored by summing grades of 0-4 over 10 regions; after conversion into the units of today's mRSS the mean on entry is {17.0|M score, mean, t=baseline}. At the end of {6|W month, assess} months of cyclofenal it is {15.1|M score, mean, t=P6M, g=cyclofenal, dir=improved} and at the end of those of placebo {15.9|M score, mean, t=P6M, g=placebo, dir=improved}. The paired difference of the two, {-0.8|M difference, mean, t=P6M, g=cyclofenal, c=placebo, dir=improved}, has a standard error of {0.6|se} and P = {0.19|p, sig=0}. Patients preferred cyclofenal by 18 to 9, with 5 of no opinion. Grip, mouth and flow did not differ.
Liver enzymes rose in {twelve|A liver enzyme elevation, n, g=cyclofenal, of=38} on cyclofenal, {four|A jaundice, n, g=cyclofenal, of=38} of whom had jaundice; in {two|A liver enzyme elevation, n, g=placebo, of=38} on placebo enzymes rose.

Discussion
Gibson and Grahame 1983 had given {16|S treated, @Gibson and Grahame 1983} persons this oestrogen and were not impressed. We add a liver that protests in a third. Cards for 38 persons had 9,120 punched columns, of which 71 could not be read. The code for withdrawal was found on the back of a menu. The mean age then was 47, and nobody of the survivors could be asked. Old data should be saved; they cost a card reader and two summers.
=== inf-cov-k8 | article | registry study
COVID-19 in systemic sclerosis: severity by skin extent

Methods
Physicians in eleven countries reported polymerase-confirmed infection in persons with systemic sclerosis up to December 2020 through a web form. The outcome had levels from home to ventilator or death. The last mRSS before infection had to be given, if known.

Results
Reports concerned {204|S enrolled} persons. {One hundred and seventy-two|X f, of=204} were women and {32|X m, of=204} men, with a mean age of 55.1 years. {One hundred and twenty-one|T limited, n, of=204} were limited, {sixty-eight|T diffuse, n, of=204} diffuse, {fifteen|T overlap, n, of=204} overlapped with another disease. ILD was known in 100 of them, and 92 took mycophenolate, methotrexate or rituximab.
Hospital was the place of care for 72; 18 were ventilated. {Twenty-one|A death, n, of=204} died. Two weeks afterwards fatigue lingered in 61% and shortness of breath in 37%.
mRSS was a mean of {9.4|M score, mean, t=baseline} (SD {8.9|sd}) before infection in {158|n; S analysed}. It did not go with the outcome (odds ratio per 5 units 1.08, 95% CI 0.90-1.29), whereas age, ILD and rituximab did. In {49|S analysed, g=scored after} who were scored a second time {6|W month, assess} months after infection it had risen from {9.9|M score, mean, t=baseline, g=scored after} to {10.1|M score, mean, t=P6M, g=scored after, dir=worsened} (P = {0.58|p, sig=0}). New digital ischaemia appeared in 9.

Discussion
Hoffmann-Vold et al. asked {178|S enrolled, @Hoffmann-Vold et al.} people of like kind and heard of worse outcomes in ILD. Numbers of the hospitalised, 35%, belong to a web form and not to truth. We see no reason to fear for the skin itself.
=== azathi-lvad-k8 | article | randomised trial
Withdrawn in blindness: tocilo-like vexilimab or placebo after a year of benefit

Design
Of the persons in whom open vexilimab 162 mg weekly had lowered the mRSS by 6 units or more over {52|W week, treat} weeks, some went on to a double-blind withdrawal. In this, vexilimab or placebo was injected for {26|W week, treat} weeks; relapse, a rise of 6 units, ended it early.

Results
{119|S treated} persons had been on the open drug; {64|S randomised} qualified and consented: {32|S randomised, g=vexilimab} vexilimab, {32|S randomised, g=placebo} placebo. {Fifty-two|X f, of=64} of the {64|S randomised} were women; {100|T diffuse, pct, of=64} percent had diffuse disease.
In the open phase, the mean mRSS had started at {25.7|M score, mean, t=baseline} (SD {7.6|sd}; n = {119|n}), and in the qualified people it was {13.4|M score, mean, t=P52W, g=qualified, dir=improved} (SD {5.8|sd}; n = {64|n}) at week {52|W week, assess}.
In the double-blind phase, week {26|W week, assess}, it had moved to {13.1|M score, mean, t=P26W, g=vexilimab, dir=improved} (SD {6.0|sd}) from {13.6|M score, mean, t=baseline, g=vexilimab} (SD {5.6|sd}) with vexilimab, to {15.8|M score, mean, t=P26W, g=placebo, dir=worsened} (SD {6.6|sd}) from {13.2|M score, mean, t=baseline, g=placebo} (SD {6.0|sd}) with placebo. The relapse rate was {9|M responders, g=vexilimab, t=P26W, dir=worsened}% ({3|n}) with vexilimab as against {31|M responders, g=placebo, t=P26W, dir=worsened}% ({10|n}) with placebo, a hazard ratio of 0.26 (95% CI 0.07 to 0.94). FVC was lower with placebo by 70 mL.
Injection-site reaction, {two|A injection-site reaction, n, g=vexilimab, of=32} and {one|A injection-site reaction, n, g=placebo, of=32}; infection {11|A infection, n, g=vexilimab, of=32} and {8|A infection, n, g=placebo, of=32}; neutropenia {4|A neutropenia, n, g=vexilimab, of=32} and {0|A neutropenia, absent, g=placebo}.

Discussion
Relapse took its time: seldom under three months. CRP, kept under 1 mg/L by the drug, was back at 4 within five weeks of placebo. Time to relapse was 17 weeks in the median of those who relapsed. Retreatment with the open drug was offered and taken by most; what came of it will be told apart. A withdrawal arm that keeps half of its softness gives room for pause. It might be that we stop in those who've lost 6 points and are content.
=== fibro-lig-k8 | article | pilot trial
Ultraviolet A1 beds for the forearm and a sham lamp

Methods
UVA1 (60 J/cm2 per session, thrice weekly) was given to one forearm; a lamp that glowed without UV shone on the other forearm. Treatment lasted {14|W week, treat} weeks. Skin was rated on each forearm (0-3) and all over the body, and thickness read by a 20 MHz probe.

Results
{Thirteen|S enrolled} volunteers came; {11|X f, of=13} were female, {2|X m, of=13} male; {8|T diffuse, n, of=13} had diffuse, {5|T limited, n, of=13} limited sclerosis. Skin phototype was II in five and III in eight. {Twelve|S completed} completed it; one had a tan that distressed her.
Forearm grades fell in both arms, by 0.5 on the side of UVA1 and 0.4 on that of the sham (p = 0.6). Thickness fell by 0.12 and 0.05 mm (p = 0.04). The total of the modified Rodnan scale was {17.8|M score, mean, t=baseline, #q1} before and {16.6|M score, mean, t=P14W, dir=improved, #q2} after the {14|W week, assess} weeks ({12|n, #q1, #q2} people, p = {0.11|p, #q2, sig=0}). Procollagen mRNA did not differ.
Tanning was universal: {13|A tanning, n, of=13}. {Three|A erythema, n, of=13} had erythema, {one|A polymorphic light eruption, n, of=13} polymorphic light eruption.

Discussion
Since a lamp works on what it lights, the total score isn't its measure. Kreuter et al. had treated hands of {18|S treated, @Kreuter et al.} patients with UVA1 and saw clinical hand scores improve; a sham was missing. Doses came to 2,520 J/cm2 by the end. Goggles were worn. Elasticity by suction cup rose by 6% on both sides, and matrix metalloproteinase-1 in blister fluid by 31% on the side of UVA1 alone. With the sham, much of the visible change turned out to be the calendar's.
=== cmp-sc-outcome-k8 | article | retrospective cohort
Thirty years on: juvenile scleroderma grown up

Methods
Those whose disease began before the age of 16 and who had been seen in Prague between 1975 and 1990 were sought for. Hospital cards held skin scores by Rodnan's old method, converted where they could be.

Results
{Thirty-eight|S enrolled} persons were identified; {26|X f, of=38} girls and {12|X m, of=38} boys at the beginning. Diffuse disease was in {23|T diffuse, n, of=38} of them, limited in {12|T limited, n, of=38}, overlap in {3|T overlap, n, of=38}. Treatment then was with penicillamine (30), steroids (27) and aspirin (11).
{Eleven|A death, n, of=38} had died before they were 25; cardiac fibrosis killed {six|A cardiac fibrosis, n, of=11, sev=fatal} of the eleven, sepsis {two|A sepsis, n, of=11, sev=fatal}. {Nineteen|S analysed} came to our clinic in 2015 for an examination; mean follow-up was {31|W year, follow, mean} years. The mRSS in these was {6.3|M score, mean, dir=improved} ± {4.9|sd} (range {0|min}–{17|max}); as children they had had one of {18.5|M score, mean, t=baseline} ± {9.3|sd}. In eight a contracture was in the way of writing. All but three worked; five had had children of their own, healthy as far as one could see.

Discussion
In the worldwide series of Martini et al. 2006 the paediatric mortality was lower than ours, and the deaths came early. We confirm the second. Height was 6 cm under what the parents' would predict. Antibodies, tested in 2015 with a modern kit, were anti-Scl-70 in 7, anti-PM-Scl in 4 and none known in 5. FVC was 81% and the pulmonary pressure normal in all but two. Skin that is hard at ten is soft at forty, while tendons, once short, stay short.
=== inhib-galect-k8 | article | randomised trial
Galectin-3 blockade by oral beloglat: a four-arm study

Patients
Persons with dcSSc (first symptom within 4 years; mRSS at least 14) who were either on mycophenolate or on nothing were stratified thereby, and randomised inside each stratum to beloglat or placebo. The four arms so made are MB (mycophenolate, beloglat), MP (mycophenolate, placebo), NB (nothing, beloglat) and NP (nothing, placebo).

Results
In eight countries {184|S screened} persons were screened; {113|S randomised} were randomised: MB {37|S randomised, g=MB}, MP {36|S randomised, g=MP}, NB {21|S randomised, g=NB}, NP {19|S randomised, g=NP}. Their disease was {diffuse|T diffuse, all} in every case. {Eighty-nine|X f, of=113} were women. They were treated for {32|W week, treat} weeks; {98|S completed} stayed for all of them.
Means of mRSS at entry: {22.1|M score, mean, t=baseline, g=MB} (SD {6.0|sd}), {21.4|M score, mean, t=baseline, g=MP} (SD {6.4|sd}), {24.9|M score, mean, t=baseline, g=NB} (SD {7.3|sd}) and {24.0|M score, mean, t=baseline, g=NP} (SD {7.9|sd}), in the order MB, MP, NB, NP. Change at week {32|W week, assess}, in the same order: {-5.0|M change, mean, t=P32W, g=MB, c=MP, dir=improved, #w1} (SD {5.2|sd}), {-4.6|M change, mean, t=P32W, g=MP, dir=improved} (SD {5.5|sd}), {-3.3|M change, mean, t=P32W, g=NB, c=NP, dir=improved, #w2} (SD {6.1|sd}) and {-0.6|M change, mean, t=P32W, g=NP, dir=improved} (SD {6.8|sd}). In those on mycophenolate beloglat brought nothing (P = {0.75|p, #w1, sig=0}); in those on nothing, something perhaps (P = {0.18|p, #w2, sig=0}). KL-6 did not change.
Adverse events leading to discontinuation: MB {3|A discontinuation due to adverse event, n, g=MB, of=37}, MP {2|A discontinuation due to adverse event, n, g=MP, of=36}, NB {1|A discontinuation due to adverse event, n, g=NB, of=21}, NP {2|A discontinuation due to adverse event, n, g=NP, of=19}. Abdominal discomfort: MB {9|A abdominal discomfort, n, g=MB, of=37}, MP {3|A abdominal discomfort, n, g=MP, of=36}, NB {4|A abdominal discomfort, n, g=NB, of=21}, NP {1|A abdominal discomfort, n, g=NP, of=19}. A renal crisis was seen in {one|A renal crisis, n, g=NP, of=19} of the NP arm, in the seventh week.

Discussion
The stratum without drugs, of 40 persons, was small since trialists and patients alike will not wait for a placebo to fail. The design answered one question and raised another.
=== metlip-k8 | article | open-label trial
High-dose atorvastine in scleroderma: flow, skin, muscle

Methods
In {16|X f, of=20} Iranian women and {4|X m, of=20} men ({20|S treated} in total), all with Raynaud's and none with ulcers, atorvastine 80 mg was given once daily for {12|W week, treat} weeks. The disease was limited in {13|T limited, n, of=20} instances and diffuse in {seven|T diffuse, n, of=20}.

Results
LDL fell by 49%, endothelin from 3.1 to 2.6 pg/mL (P = 0.04), the Raynaud score from 5.7 to 4.2. The median skin score of {9|M score, median, t=baseline} ({4|q1} to {20|q3}) was {8|M score, median, t=P12W, dir=improved} ({4|q1} to {19|q3}) at the end of week {12|W week, assess} (P = {0.31|p, sig=0}).
{Four|A myalgia, n, of=20} had muscle pain; {one|A rhabdomyolysis, n, of=20, ser=1} was hospitalised for rhabdomyolysis, and stopped, as did {one|A elevated transaminases, n, of=20} whose transaminases rose. Hence {18|S completed} finished.

Discussion
Kuwana et al. 2009 had twelve weeks too, {14|S treated, @Kuwana et al. 2009} patients and a dose of 10 mg; Raynaud's got better and the skin wasn't told of. Statins lower geranylgeranylation, on which Rho kinase and with it the myofibroblast depend, so that the idea has a pedigree. It has also a cost in those whose creatine kinase is raised from the outset, as it was in 3 of our patients (to 240 U/L at most). We had excluded people with myositis, with hypothyroidism and with a daily glass of grapefruit juice; the last question cost us two candidates. Diary cards were returned for 81% of days. A drug that damages muscle should be thought about twice in a disease which does so by itself. Twenty is a pilot's number.
=== liver-gvhd-k8 | article | prospective comparative study
Extracorporeal photopheresis or methotrexate first for new diffuse disease: centres' preferences compared

Setting
Four German centres give ECP and four Italian ones methotrexate as their first treatment. No choice was made by anyone for this study; the two practices were watched for {18|W month, follow} months.

Patients
{Seventy-four|S enrolled} patients with new {diffuse|T diffuse, all} disease of less than 2 years entered between 2010 and 2014: {31|S treated, g=ECP} were given ECP and {43|S treated, g=methotrexate} methotrexate. Female: {22|X f, g=ECP, of=31} and {36|X f, g=methotrexate, of=43}. The ECP group was the older (55 versus 48 years; p = 0.02) and had the thicker skin.

Results
At the start, mean mRSS was {24.7|M score, mean, t=baseline, g=ECP} (95% CI {22.0|cl} to {27.4|ch}) for ECP and {19.9|M score, mean, t=baseline, g=methotrexate} ({17.8|cl} to {22.0|ch}) for methotrexate. At {9|W month, assess} months it was {21.2|M score, mean, t=P9M, g=ECP, dir=improved} ({18.2|cl} to {24.2|ch}) and {17.0|M score, mean, t=P9M, g=methotrexate, dir=improved} ({14.7|cl} to {19.3|ch}), at {18|W month, assess} months {17.8|M score, mean, t=P18M, g=ECP, dir=improved} ({14.6|cl} to {21.0|ch}) and {14.9|M score, mean, t=P18M, g=methotrexate, dir=improved} ({12.4|cl} to {17.4|ch}). The difference of changes with adjustment for the score at the start and age is {-0.6|M difference, t=P18M, g=ECP, c=methotrexate, dir=improved} ({-3.5|cl} to {2.3|ch}), an absence of difference.
In the ECP group {four|A thrombosis of the arm, n, g=ECP, of=31} had a thrombosis of the arm and {three|A low ferritin, n, g=ECP, of=31} low ferritin; in the methotrexate group {nine|A elevated transaminases, n, g=methotrexate, of=43} had elevated transaminases and {eleven|A nausea, n, g=methotrexate, of=43} nausea. {Two|S withdrawn, g=ECP} of the former and {eight|S withdrawn, g=methotrexate} of the latter changed treatment.

Discussion
The trial of Knobler et al. on ECP against sham in {64|S randomised, @Knobler et al.} patients saw the skin {improve|M change, nov, t=P6M, g=ECP, dir=improved, @Knobler et al.; M change, nov, t=P12M, g=ECP, dir=improved, @Knobler et al.} at {6|W month, assess, @Knobler et al.} and {12|W month, assess, @Knobler et al.} months with ECP but {no significant difference|M difference, nov, g=ECP, c=sham, dir=stable, sig=0, @Knobler et al.} to sham. Costs are unlike by a factor of 70.
=== seafood-omega-k8 | article | case-control study
Vinyl, welding, solvents: the occupations of Finnish patients

Methods
Cases came from four university hospitals; controls, two each, were drawn from the population register by municipality and sex. Interviews were by telephone. Questions went back to the first job held after school and covered 21 agents, with years, hours per week and masks worn; answers by a relative were not accepted. An industrial hygienist, unaware of who was ill, coded exposure.

Results
Interviewed were {122|S enrolled, g=cases} cases and {244|S enrolled, g=controls} controls. {Ninety-eight|X f, g=cases, of=122} cases and {196|X f, g=controls, of=244} controls were female. In {31|T diffuse, n, g=cases, of=122} cases the disease was diffuse and in {91|T limited, n, g=cases, of=122} limited. Any solvent had been handled by 33 cases and 38 controls (OR 2.0, 95% CI 1.2 to 3.4), chlorinated ones by 11 and 7 (OR 3.4, 1.3 to 8.9), welding fumes by 8 and 9. The OR for silica could not be reckoned in women.
As to the skin of the cases at diagnosis, those with any solvent exposure had a median mRSS of {11|M score, median, t=baseline, g=solvent-exposed} (quartiles {5|q1} and {19|q3}) and those without one of {6|M score, median, t=baseline, g=not solvent-exposed} (quartiles {3|q1} and {11|q3}), P = 0.01. When re-examined {4|W year, assess} years later, {9|M score, median, t=P4Y, g=solvent-exposed, dir=improved} ({4|q1} and {17|q3}) and {5|M score, median, t=P4Y, g=not solvent-exposed, dir=improved} ({2|q1} and {9|q3}) were found.

Discussion
Nietert et al. had studied {178|S enrolled, g=cases, @Nietert et al.} cases and {200|S enrolled, g=controls, @Nietert et al.} controls, all with a history of jobs; solvent intensity mattered for men of theirs. With recall bias no more can be said. The exposed may present late, or be men, or smoke: 44% against 29% in our cases.
=== tcell-treg-cd-k8 | article | phase 1 trial
Autologous regulatory T cells infused twice: first five, then ten

Methods
Patients gave 400 mL of blood; Treg cells were grown for 14 days and infused on two occasions 4 weeks apart, at 1 million/kg (cohort 1) and 5 million/kg (cohort 2). The follow-up was {52|W week, follow} weeks.

Results
Out of 21 leukaphereses three cultures failed. {Fifteen|S treated} patients ({five|S treated, g=cohort 1} in cohort 1 and {ten|S treated, g=cohort 2} in cohort 2) were infused, and {14|S completed} finished follow-up. They were {12|X f, of=15} women and {3|X m, of=15} men, median age 46, {9|T diffuse, n, of=15} dcSSc, {6|T limited, n, of=15} lcSSc.
No dose-limiting toxicity. Fever: {1|A fever, n, g=cohort 1, of=5} and {4|A fever, n, g=cohort 2, of=10}. Headache: {2|A headache, n, g=cohort 1, of=5} and {3|A headache, n, g=cohort 2, of=10}. Infection: {3|A infection, n, g=cohort 1, of=5} and {5|A infection, n, g=cohort 2, of=10}. Serious events: {none|A serious adverse event, absent, ser=1, g=cohort 1} and {one|A serious adverse event, n, g=cohort 2, of=10, ser=1, rel=0; A hip fracture, n, g=cohort 2, of=10, rel=0} (a hip fracture, unrelated).
The mRSS of cohort 1 had a median of {14|M score, median, t=baseline, g=cohort 1} (range {6|min} to {23|max}) on day 0 and {13|M score, median, t=P26W, g=cohort 1, dir=improved} ({5|min} to {24|max}) at week {26|W week, assess} and {12|M score, median, t=P52W, g=cohort 1, dir=improved} ({5|min} to {22|max}) at week {52|W week, assess}. That of cohort 2 went from {17|M score, median, t=baseline, g=cohort 2} ({4|min} to {33|max}) through {14|M score, median, t=P26W, g=cohort 2, dir=improved} ({4|min} to {30|max}) to {13|M score, median, t=P52W, g=cohort 2, dir=improved} ({3|min} to {28|max}). In cohort 2, {four|M responders, n, g=cohort 2, t=P52W, dir=improved} of ten had lost at least a quarter of their score at week 52.

Discussion
Manufacture took 19 days and failed where lymphocytes were under 0.7 × 10^9/L. Purity averaged 91% and demethylation at the TSDR 84%. One half of the cells had gone from the blood within 6 weeks. Were the skin results of a randomised kind they would prompt a trial, and so they ought to prompt a randomised one.
=== bleo-iatro-k8 | article | case series
Scleroderma after bleomycin, docetaxel or gemcitabine: nine persons

Cases
We collected {nine|S enrolled} persons ({five|X f, of=9} women, {four|X m, of=9} men) whose skin hardened in the course of chemotherapy: bleomycin 3, docetaxel 4, gemcitabine 2. Interval from the first dose: 2 to 11 months. Antinuclear antibodies were positive in four, Raynaud's in five, nailfold capillaries abnormal in four. The pattern was diffuse in {seven|T diffuse, n, of=9}.

Course
All chemotherapies were stopped. The peak mRSS was {18|M score, median} in the median (range {8|min}-{33|max}). It receded to {7|M score, median, t=P18M, dir=improved} (range {0|min}-{21|max}) {18|W month, assess} months after the last dose. Those after docetaxel did best: {16|M score, median, g=docetaxel} at peak, {3|M score, median, t=P18M, g=docetaxel, dir=improved} then; those after gemcitabine worst: {26|M score, median, g=gemcitabine} at peak, {19|M score, median, t=P18M, g=gemcitabine, dir=improved} then. Prednisone was given to six, methotrexate to two. {Three|A death, n, of=9} died of their cancers.

Discussion
Total doses had been 240 to 390 units of bleomycin and 450 to 900 mg/m2 of docetaxel. Biopsies in six showed thick collagen with few cells, more alike to scleroderma than to radiation or to graft-versus-host disease; eosinophils were absent in all. Oesophageal dysmotility was demonstrated in two, interstitial changes in three. The reader may ask whether these are systemic sclerosis at all. Four would meet the 2013 criteria. In Shah et al. 2011 persons with RNA polymerase antibodies had cancer about the time of onset; {23|S enrolled, @Shah et al. 2011} with cancer were studied. A tumour itself, rather than its drug, might be the cause, and we cannot exclude it in two.
=== potab-again-k8 | article | randomised trial
Potassium aminobenzoate revisited: a placebo trial with a generous dose

Methods
Twelve grams a day of potassium aminobenzoate, or lactose, was given to patients with skin thickening of any extent. A trial by the same school had been negative in 1994; criticism of its short duration led to this one, in which patients were asked to persevere for {72|W week, treat} weeks. Three dermatologists did the scoring.

Results
Drawn from four Californian and Oregon practices, {128|S randomised} persons were randomised: {63|S randomised, g=aminobenzoate} aminobenzoate, {65|S randomised, g=placebo} placebo. Perseverance was poor: {29|S completed, g=aminobenzoate} on the former and {47|S completed, g=placebo} on the latter lasted 72 weeks. In the first {71|T diffuse, pct, g=aminobenzoate, of=63}% and in the second {66|T diffuse, pct, g=placebo, of=65}% had diffuse disease; {102|X f, of=128} of all were women.
Initial skin score: {19.0|M score, mean, t=baseline, g=aminobenzoate} (SD {9.8|sd}) and {18.4|M score, mean, t=baseline, g=placebo} (SD {9.1|sd}). For week {36|W week, assess} the means among those present were {17.5|M score, mean, t=P36W, g=aminobenzoate, dir=improved} (SD {9.5|sd}; n = {44|n; S analysed, g=aminobenzoate}) and {16.9|M score, mean, t=P36W, g=placebo, dir=improved} (SD {9.4|sd}; n = {55|n; S analysed, g=placebo}), and for week {72|W week, assess} they were {14.8|M score, mean, t=P72W, g=aminobenzoate, dir=improved} (SD {8.7|sd}; n = {29|n}) and {15.1|M score, mean, t=P72W, g=placebo, dir=improved} (SD {9.0|sd}; n = {47|n}). By imputation the difference at week 72 becomes {0.2|M difference, t=P72W, g=aminobenzoate, c=placebo, dir=worsened} (95% CI {-2.6|cl} to {3.0|ch}; P = {0.89|p, sig=0}).
Nausea in {31|A nausea, n, g=aminobenzoate, of=63} and {12|A nausea, n, g=placebo, of=65}; anorexia in {18|A anorexia, n, g=aminobenzoate, of=63} and {5|A anorexia, n, g=placebo, of=65}; rash in {7|A rash, n, g=aminobenzoate, of=63} and {6|A rash, n, g=placebo, of=65}. Hypoglycaemia with confusion, an effect known from those who fast on it, was met in {one|A hypoglycaemia, n, g=aminobenzoate, of=63} aminobenzoate taker.

Discussion
Clegg et al. 1994 assigned {146|S randomised, @Clegg et al. 1994} patients and found {no difference|M difference, nov, t=P48W, g=aminobenzoate, c=placebo, dir=stable, @Clegg et al. 1994} at {48|W week, assess, @Clegg et al. 1994} weeks. To them and us the skin says the same thing. It remains on the market, where it was since 1942.
=== sirtu-resver-k8 | article | randomised trial
Resveratin plus standard drugs in limited systemic sclerosis: results at 26 weeks and a year later

Population
The population was {92|S enrolled} people with {limited|T limited, all} disease, 8 years after the first symptom as a rule, found in the consulting rooms of eleven private rheumatologists. Randomised by telephone, {46|S randomised, g=resveratin; S randomised, g=placebo} each took resveratin 500 mg or placebo for {26|W week, treat} weeks. Standard drugs, as calcium blockers in 70 and bosentan in 14, went on.

Results
Women numbered {87|X f, of=92}. The trial was left by {two|S withdrawn, g=resveratin} and {five|S withdrawn, g=placebo}. At {26|W week, assess} weeks the mean of mRSS in the resveratin arm had gone from {5.9|M score, mean, t=baseline, g=resveratin} to {5.6|M score, mean, t=P26W, g=resveratin, dir=improved}, that in the placebo arm from {6.3|M score, mean, t=baseline, g=placebo} to {6.1|M score, mean, t=P26W, g=placebo, dir=improved}, and both were unaltered when looked at again a year ({78|W week, assess} weeks from the start) thereafter: {5.6|M score, mean, t=P78W, g=resveratin, dir=stable} and {6.1|M score, mean, t=P78W, g=placebo, dir=stable}. The arms {differed at no time|M difference, nov, g=resveratin, c=placebo, dir=stable}. Flow-mediated dilation improved by 1.1% with resveratin (p=0.04). Fingertip temperature didn't.
{Five|A loose stools, n, g=resveratin, of=46} on resveratin and {two|A loose stools, n, g=placebo, of=46} on placebo had loose stools, {three|A bruising, n, g=resveratin, of=46} and {two|A bruising, n, g=placebo, of=46} bruising. {Serious ones were absent|A serious adverse event, absent, ser=1}.

Discussion
Adherence by capsule counts was 93%; resveratin was found in the plasma of 44 and, in one instance, in that of a person on placebo who ate supplements. CRP, uric acid and FVC (98% of predicted) stayed as they were. Sample size had been based on dilation with an SD of 2.4%. A score of 6 is hard to reduce, and a limited disease isn't the place to look for thinning. We would measure arteries next time, and let the skin be.
=== tele-ecp-k8 | article | retrospective cohort
Skin scores in men on androgen deprivation for prostate cancer

Methods
Men with systemic sclerosis given a GnRH analogue at the cancer hospitals of Leeds, Turin, Lyon were traced. As controls, two men each with systemic sclerosis and no such treatment were matched for age.

Results
{Eleven|S treated, g=GnRH; X m, g=GnRH, of=11} men were traced, and {22|S enrolled, g=controls; X m, g=controls, of=22} controls found. Their disease was limited in {8|T limited, n, g=GnRH, of=11} and {16|T limited, n, g=controls, of=22}, diffuse in {3|T diffuse, n, g=GnRH, of=11} and {6|T diffuse, n, g=controls, of=22}. Gleason scores were 7 or more in eight. Testosterone fell below 0.5 ng/mL in ten. Treatment went on for {19|W month, treat, median} months in the median.
Over the first {12|W month, assess} months the mean mRSS of the treated fell by {0.6|M change, mean, v=-0.6, t=P12M, g=GnRH, dir=improved} (SD {2.9|sd}) from {9.1|M score, mean, t=baseline, g=GnRH} (SD {6.6|sd}) and that of the controls by {0.7|M change, mean, v=-0.7, t=P12M, g=controls, dir=improved} (SD {3.2|sd}) from {8.8|M score, mean, t=baseline, g=controls} (SD {7.0|sd}), with a difference of {0.1|M difference, t=P12M, g=GnRH, c=controls, dir=worsened} (95% CI {-2.2|cl} to {2.4|ch}). Hot flushes troubled {seven|A hot flush, n, g=GnRH, of=11} men, osteoporotic fracture {two|A osteoporotic fracture, n, g=GnRH, of=11}; Raynaud's, which we'd feared for, got worse in {four|A worsened Raynaud's phenomenon, n, g=GnRH, of=11}.

Discussion
Scores came from routine visits, so that not all the dates fitted: those within 8 weeks of the date intended were let in. PSA fell by 90% or more in nine. None had immunosuppressants begun or stopped in the period looked at, while prednisone up to 7.5 mg was used by four. Men fare worse in this disease. That depriving them of testosterone did not soften them has two meanings: the hormone has no say, or it has had it already. Cohort sizes of this order permit us neither.
=== sepsis-central-k8 | article | prospective cohort
Line or port? Long-term prostacyclin by vein in pulmonary hypertension of systemic sclerosis and what it did to hands

Methods
Patients of two transplant hospitals who started epoprostenol or treprostinil through a Hickman line from 1999 to 2012 were enrolled before the first dose. Skin and walking distance were taken then and at 6, 12 and 24 months, if possible.

Results
There were {63|S enrolled} patients, {55|X f, of=63} women, {8|X m, of=63} men; {57|T limited, n, of=63} had limited disease, {6|T diffuse, n, of=63} diffuse. Resistance was 11 Wood units. Epoprostenol was used in {44|S treated, g=epoprostenol} and treprostinil in {19|S treated, g=treprostinil}.
The mRSS went from {6.7|M score, mean, t=baseline} (SD {5.3|sd}) through {6.2|M score, mean, t=P6M, dir=improved} (SD {5.1|sd}) at {6|W month, assess} months and {5.8|M score, mean, t=P12M, dir=improved} (SD {4.8|sd}) at {12|W month, assess} months to {5.1|M score, mean, t=P24M, dir=improved} (SD {4.5|sd}) at {24|W month, assess} months, when {38|S analysed} were left to be scored. Walking distance went from 271 to 330 m at 12 months. Ulcers in the first year: 4, compared with 19 in the year before.
Line infections, {31|A line infection, events} of them, struck {22|A line infection, n, of=63} patients; the jaw ached in {50|A jaw pain, n, of=63}, and diarrhoea was present in {41|A diarrhoea, n, of=63}. {Twenty-nine|A death, n, of=63} died in the {3.2|W year, follow, median} years of median follow-up, {two|A sepsis, n, of=29, sev=fatal} of these through sepsis.

Discussion
Badesch and colleagues had {111|S randomised, @Badesch and colleagues} patients randomised to epoprostenol with conventional therapy ({56|S randomised, g=epoprostenol, @Badesch and colleagues}) or conventional therapy alone ({55|S randomised, g=conventional therapy, @Badesch and colleagues}) for {12|W week, treat, @Badesch and colleagues} weeks; hands did better there too. The falls in the score are not to be believed, since the thick died.
=== bardox-k8 | article | randomised trial
Nrf2 activator omavelone in diffuse scleroderma: the skin as primary outcome

Methods
Recruiting hospitals were 17. Men and women with an mRSS of 15 to 38 and a BNP under 200 pg/mL were assigned (1:1) to omavelone 150 mg once daily or placebo for {36|W week, treat} weeks. Mixed models gave adjusted means.

Results
Of {76|S randomised} persons, all with {diffuse|T diffuse, all} disease, {38|S randomised, g=omavelone; S randomised, g=placebo} were put in each arm. {Sixty|X f, of=76} were women. {Thirty-three|S completed, g=omavelone} and {thirty-five|S completed, g=placebo} were still taking part at week 36.
The baseline mRSS was {23.3|M score, mean, t=baseline, g=omavelone} (SD {6.0|sd}) in the omavelone arm and {22.5|M score, mean, t=baseline, g=placebo} (SD {5.8|sd}) in the placebo arm. The adjusted mean change at week {18|W week, assess} was {-3.1|M change, ls_mean, t=P18W, g=omavelone, dir=improved} (SE {0.7|se}) in the former and {-2.4|M change, ls_mean, t=P18W, g=placebo, dir=improved} (SE {0.7|se}) in the latter; at week {36|W week, assess}, {-5.6|M change, ls_mean, t=P36W, g=omavelone, dir=improved} (SE {0.9|se}) and {-3.7|M change, ls_mean, t=P36W, g=placebo, dir=improved} (SE {0.9|se}), so that the difference was {-1.9|M difference, ls_mean, t=P36W, g=omavelone, c=placebo, dir=improved} (95% CI {-4.4|cl} to {0.6|ch}; p = {0.14|p, sig=0}).
Muscle spasm was reported by {14|A muscle spasm, n, g=omavelone, of=38} versus {3|A muscle spasm, n, g=placebo, of=38}, raised aminotransferases by {nine|A raised aminotransferases, n, g=omavelone, of=38} versus {one|A raised aminotransferases, n, g=placebo, of=38}. Fluid overload, the fear of the class, was seen in {two|A fluid overload, n, g=omavelone, of=38} versus {two|A fluid overload, n, g=placebo, of=38}.

Discussion
FVC, the key secondary outcome, declined by 38 mL and 51 mL (p = 0.63). HAQ-DI, patient global and CRISS were no different; NT-proBNP rose by 22% and 3%. Gene expression in the 31 paired biopsies showed NQO1 switched on by a factor of 2.6, which proves that the target had been reached. A drug against oxidative stress gets no nearer to skin than its predecessors. Magnesium fell by 0.1 mmol/L, a thing the blind could have guessed.
=== palpat-train-k8 | article | methodological study
Teaching the pinch: does training make the Rodnan score agree?

Methods
At a course in Leiden, doctors and nurses scored the same patients before and after a lesson of three hours. Intraclass correlation (ICC) and the standard deviation between observers were computed.

Results
The patients were {twelve|S enrolled, g=patients}, {nine|X f, g=patients, of=12} women and {three|X m, g=patients, of=12} men, {eight|T diffuse, n, g=patients, of=12} diffuse and {four|T limited, n, g=patients, of=12} limited. {Thirty-four|S enrolled, g=observers} observers attended, of whom 20 had never scored. Reference scores by two teachers averaged {17.4|M score, mean, g=reference} (range {4|min} to {38|max}).
Before the lesson the observers' mean was {20.9|M score, mean, g=before lesson} with a between-observer SD of 6.1; after it, {18.0|M score, mean, g=after lesson} with one of 3.5. The ICC rose from 0.68 to 0.86. Feet and fingers were the sites of most dispute. It took 6 minutes a patient at first and 4 at last.

Discussion
Czirják et al. had shown the like with {22|S enrolled, g=observers, @Czirják et al.} investigators, whose variation within a patient lessened after teaching. Nurses and doctors did not differ, nor did those with 20 years in the trade. Puffy skin over the hands was overrated by half the beginners, and abdomens were underrated where fat was plentiful. Observers who came with cold hands were not asked to warm them. A trial whose sites have not been taught will need a third more patients: with an SD of 3.5 instead of 6.1 a difference of 4 would call for 13 rather than 37 per arm. The score is only a skill.
=== hand-lipo-k8 | article | open-label trial
Adipose cells by vein, two doses: an open study from Seoul and Osaka

Patients
{Twenty-one|S treated} patients, among them {three|X m, of=21} men, who had {diffuse|T diffuse, all} sclerosis despite one immunosuppressant, were infused twice, a month apart, with cultured adipose cells of a healthy donor: {ten|S treated, g=low dose} with 1 million per kg (low dose), {eleven|S treated, g=high dose} with 3 million (high dose). Observation lasted {48|W week, follow} weeks.

Safety
Fever on the day of infusion was noted in {two|A fever, n, g=low dose, of=10} and {five|A fever, n, g=high dose, of=11}, thrombophlebitis in {none|A thrombophlebitis, absent, g=low dose} and {one|A thrombophlebitis, n, g=high dose, of=11}. {One|A death, n, g=low dose, of=10; A myocarditis, n, g=low dose, of=10, sev=fatal} low-dose patient died of myocarditis in week 31. Pulmonary embolism was seen in {none|A pulmonary embolism, absent}.

Skin
Individually, the score ranged from 14 to 41 at entry. Means were {26.6|M score, mean, t=baseline, g=low dose} (low dose) and {25.1|M score, mean, t=baseline, g=high dose} (high dose). Week {12|W week, assess}: {25.7|M score, mean, t=P12W, g=low dose, dir=improved} and {22.4|M score, mean, t=P12W, g=high dose, dir=improved}. Week {48|W week, assess}: {22.9|M score, mean, t=P48W, g=low dose, dir=improved} and {17.2|M score, mean, t=P48W, g=high dose, dir=improved}, a difference in favour of the high dose in change of {4.2|M difference, v=-4.2, t=P48W, g=high dose, c=low dose, dir=improved} (p = {0.03|p, sig=1}). Expressed in percent, {14|M percent_change, v=-14, t=P48W, g=low dose, dir=improved} and {31|M percent_change, v=-31, t=P48W, g=high dose, dir=improved} had been taken off by then.

Discussion
Liang et al. reported {5|S treated, @Liang et al.} patients given mesenchymal cells, all of whom went well for a while. Donor cells carried no matching of HLA, and antibodies against donor antigens were found in 6 of 17 tested at week 24. In the lungs nothing changed: FVC was 79% and 78% of predicted. Six finger ulcers healed, two came. IL-6 in serum fell by a third for four weeks and then was back. Without a control one learns about fever chiefly. The dose was not drawn by lot, and the later patients, who got the high dose, had been ill for 1.1 years less.
=== famcohort-k8 | article | cohort study
Sisters and brothers: systemic sclerosis in families of a Greek island group

Methods
Every family of six islands with two or more affected members was visited; examination, antibodies and skin score were done at home. An unrelated patient of the mainland, matched for sex and age, was chosen for each.

Results
From 18 families {39|S enrolled, g=familial} familial patients came, {31|X f, g=familial, of=39} female and {8|X m, g=familial, of=39} male. The sporadic patients were {39|S enrolled, g=sporadic} too. Disease was diffuse in {13|T diffuse, n, g=familial, of=39} and {11|T diffuse, n, g=sporadic, of=39}. Antibodies agreed within 12 of the 18 families. HLA-DRB1*11:04 was carried by 22 versus 9.
A median mRSS of {8|M score, median, t=baseline, g=familial} (range {2|min}-{36|max}) in the familial and {7|M score, median, t=baseline, g=sporadic} (range {1|min}-{33|max}) in the sporadic was found. On a visit {three|W year, assess} years later it was {7|M score, median, t=P3Y, g=familial, dir=improved} (range {1|min}-{29|max}) in the former and {6|M score, median, t=P3Y, g=sporadic, dir=improved} (range {1|min}-{30|max}) in the latter. In the meantime {four|A death, n, g=familial, of=39} and {three|A death, n, g=sporadic, of=39} had died. Wells on two of the islands were rich in silica.

Discussion
Arnett et al. 2001 counted {703|S analysed, @Arnett et al. 2001} families for a recurrence of 1.6%. Concordance for the antibody was best for anticentromere (7 of 8 families). Consanguinity was admitted in two. Onset was 4 years earlier in the children than in their mothers, but that may come of looking harder. Osteoarthritis, thyroid disease and vitiligo were present in a quarter of unaffected relatives. A severity that runs in families has never been shown and was not by us. A visit at home, with coffee, lets one see who else in the room has white fingers: in this way four of our patients were found.
=== dapso-scl-k8 | article | randomised trial
Dapsolin for calcinosis-associated inflammation, cut short: lessons of a failed trial

What was planned
A placebo-controlled trial of dapsolin 100 mg a day over {26|W week, treat} weeks in 80 persons.

What was done
In two years {19|S randomised} persons were randomised: {nine|S randomised, g=dapsolin} to dapsolin, {ten|S randomised, g=placebo} to placebo. They were {17|X f, of=19} women and {2|X m, of=19} men; {16|T limited, n, of=19} had limited disease and {3|T diffuse, n, of=19} diffuse. Median age was 60. Haemolysis led to dose cuts in {six|A haemolysis, n, g=dapsolin, of=9} of nine on dapsolin, and methaemoglobinaemia of over 5% to its discontinuation in {two|A methaemoglobinaemia, n, g=dapsolin, of=9; A discontinuation due to adverse event, n, g=dapsolin, of=9}. With placebo, {one|A rash, n, g=placebo, of=10} had a rash.

What was found
Inflamed lumps in a quarter of a year: 1.1 with dapsolin and 1.9 with placebo. At the last visit of {14|S completed}, that is, those who reached {26|W week, assess} weeks, the mean mRSS had changed by {0.2|M change, mean, t=P26W, g=dapsolin, dir=worsened} on dapsolin and by {-0.3|M change, mean, t=P26W, g=placebo, dir=improved} on placebo, a difference that {nobody would call one|M difference, nov, t=P26W, g=dapsolin, c=placebo, dir=stable}. The score on admission to the trial had been {5.1|M score, mean, t=baseline} for all.

What was learnt
Screening for G6PD should not be the only safeguard. Recruitment by letter brought in three persons in two years, and by the patients' society sixteen in four months. In the literature we know of one small trial of warfarin, that of Cukierman et al. 2004, with {three|S treated, @Cukierman et al. 2004} patients. Failed trials are seldom written up; calcinosis has had more than its share.
=== efgar-like-k8 | article | randomised trial
FcRn blockade in anti-topoisomerase-positive systemic sclerosis: a phase 2 study of nirotabart

Study design and patients
Nirotabart or matching placebo (3:1) was infused once a week for {20|W week, treat} weeks; a further {12|W week, follow} weeks of follow-up had no infusions. The sample was to be 60. Of {79|S screened} subjects screened, {57|S enrolled} were enrolled at 23 sites in seven countries, {43|S randomised, g=nirotabart} assigned to nirotabart and {14|S randomised, g=placebo} to placebo. IgG below 6 g/L barred entry, as did a creatinine above 2 mg/dL. All were positive for anti-topoisomerase I.

Results
Of the enrolled, {forty-six|X f, of=57} were women, {forty|T diffuse, n, of=57} had diffuse and the other {17|T limited, n, of=57} limited disease; 33 had interstitial lung disease; they were 52 years old (range 21–77). {Forty|S completed, g=nirotabart} of the nirotabart patients received every infusion, and so did {all 14|S completed, g=placebo, v=14} on placebo.
IgG sank by 63% and recovered in 9 weeks. Titres of the autoantibody fell by about half. The skin, alas, took little notice. From {15.2|M score, mean, t=baseline, g=nirotabart} ({8.9|sd}) — here as below mean with SD — the nirotabart arm reached {13.4|M score, mean, t=P20W, g=nirotabart, dir=improved} ({9.1|sd}) at week {20|W week, assess} and {13.6|M score, mean, t=P32W, g=nirotabart, dir=improved} ({9.0|sd}) at week {32|W week, assess}; from {14.8|M score, mean, t=baseline, g=placebo} ({8.2|sd}) the placebo arm reached {13.9|M score, mean, t=P20W, g=placebo, dir=improved} ({8.0|sd}) and {13.1|M score, mean, t=P32W, g=placebo, dir=improved} ({8.5|sd}). The difference in change at week 20 was {-0.9|M difference, t=P20W, g=nirotabart, c=placebo, dir=improved} (95% CI {-3.7|cl} to {1.9|ch}).

Safety
Headache ({16|A headache, n, g=nirotabart, of=43} vs {2|A headache, n, g=placebo, of=14}), urinary tract infection ({9|A urinary tract infection, n, g=nirotabart, of=43} vs {1|A urinary tract infection, n, g=placebo, of=14}) and hypoalbuminaemia ({3|A hypoalbuminaemia, n, g=nirotabart, of=43} vs {0|A hypoalbuminaemia, absent, g=placebo}) were the commoner events; the first figure is that of nirotabart. {Two|A serious infection, n, g=nirotabart, of=43, ser=1} serious infections, one each in two persons, were both in that arm.

Discussion
Plasma exchange takes antibody away too. In the randomised study of Guillevin et al. of {28|S randomised, @Guillevin et al.} patients, no clinical gain came of it; {11|S withdrawn, @Guillevin et al.} left it early. In both, perhaps, removal came too late.
=== thymirr-k8 | article | case series
Total lymphoid irradiation in systemic sclerosis

Patients
Between October 1981 and May 1984, {six|S treated} patients who had gone downhill in spite of penicillamine were given total lymphoid irradiation, 20 Gy in 10 weeks. Patients 1 to 4, {four|X f, of=6} in all, were women, the last {two|X m, of=6} men; the ages were 33, 38, 41, 47, 44 and 52. All had {diffuse|T diffuse, all} sclerosis, and three had reduced diffusing capacity. They were followed for {18|W month, follow} months.

Skin
The score used was the one of Kahaleh, modified from Rodnan's, with 26 sites and a maximum of 78. In Patient 1 the figure was {41|M score, t=baseline, g=Patient 1} before irradiation and {38|M score, t=P12M, g=Patient 1, dir=improved} {twelve|W month, assess} months after it. Patient 2 went from {33|M score, t=baseline, g=Patient 2} to {35|M score, t=P12M, g=Patient 2, dir=worsened}, Patient 3 from {28|M score, t=baseline, g=Patient 3} to {19|M score, t=P12M, g=Patient 3, dir=improved}, Patient 4 from {46|M score, t=baseline, g=Patient 4} to {47|M score, t=P12M, g=Patient 4, dir=worsened}, and Patient 5, in whom it had been {30|M score, t=baseline, g=Patient 5}, to {30|M score, t=P12M, g=Patient 5, dir=stable}. Patient 6 died before the year was out.

Blood
T helper cells fell from 820 to 195 per mm3 and the ratio of helper to suppressor cells from 1.9 to 0.6, without return at 18 months. Antibodies to Scl-70, found in four, persisted.

Complications
Nausea and tiredness during the course were felt by {all six|A nausea, n, of=6; A tiredness, n, of=6}. Zoster appeared in {three|A zoster, n, of=6}, radiation pericarditis in {one|A radiation pericarditis, n, of=6}, dryness of the mouth lasting over a year in {four|A dryness of the mouth, n, of=6}. {One|A death, n, of=6; A aspiration pneumonia, n, of=6, sev=fatal} patient, no. 6 of the list, died of aspiration pneumonia.

Discussion
O'Dell et al. irradiated {six|S treated, @O'Dell et al.} patients with the same disorder. No benefit was evident, and the lungs of the treated fared worse than those of people left alone. In rheumatoid arthritis the approach has fared better: 70% respond for a time.
=== hypothyr-k8 | article | cross-sectional study
Thyroid disease in systemic sclerosis: hormones, antibodies and the skin in 306 outpatients

Methods
Consecutive outpatients at four clinics in Piedmont, seen from January to December 2012, were asked to give blood for TSH, free T4 and peroxidase antibodies. Skin was graded at 17 sites. Pregnant women were excluded, as were people who had taken amiodarone.

Results
{Three hundred and thirty|S screened} were approached and {306|S enrolled} enrolled: {271|X f, of=306} women ({88.6|X fp}%) and {35|X m, of=306} men. {Eighty-four|T diffuse, n, of=306} ({27.5|T diffuse, pct, of=306}%) had the diffuse subset, whereas {204|T limited, n, of=306} had limited disease and {18|T sine, n, of=306} systemic sclerosis sine scleroderma. Median time since Raynaud's onset was 11 years.
Hypothyroidism, overt in 19 and subclinical in 44, affected 20.6%; peroxidase antibodies were demonstrable in 72 (23.5%). A nodular gland was palpable in 51. Median mRSS was {5|M score, median, t=baseline} (IQR {2|q1}-{10|q3}) in the cohort as a whole. Neither TSH (rho = 0.07, p = 0.22) nor antibody titre correlated with it. Those with overt hypothyroidism were treated with levothyroxine; re-examined after {12|W month, assess} months, their skin score had {not changed|M change, nov, g=overt hypothyroidism, t=P12M, dir=stable} (p = {0.71|p, sig=0}), although swelling of the face, which might be mistaken for it, had gone in seven.
Adverse effects of the hormone were limited to palpitation in {two|A palpitation, n, g=overt hypothyroidism, of=19}.

Discussion
Antonelli et al. compared {202|S enrolled, g=SSc, @Antonelli et al.} SSc patients with {404|S enrolled, g=controls, @Antonelli et al.} controls and found hypothyroidism in a larger share of the former. Women made up {92|X fp, of=202, g=SSc, @Antonelli et al.}% of the SSc group. Our prevalence lies close to theirs. A thick forearm in a hypothyroid person may be myxoedema, and we would urge that TSH be known before a skin score is believed.
=== dimefum-k8 | article | randomised trial
Vidofumate in systemic sclerosis complicated by pulmonary hypertension: skin as a secondary outcome of a pilot trial stopped early

Patients and methods
Six American centres took part in this double-blind pilot. Eligible were adults in functional class II or III whose pulmonary pressure had been proven by catheter; a wedge pressure above 15 mmHg excluded. Vidofumate, 240 mg twice a day, or placebo was added to standard vasodilators over {24|W week, treat} weeks.

Results
The sponsor withdrew when {17|S randomised} of the intended 34 had been randomised ({9|S randomised, g=vidofumate} vidofumate, {8|S randomised, g=placebo} placebo). {Sixteen|X f, of=17} were women. {Fifteen|T limited, n, of=17} had limited cutaneous SSc. The median age was 62 years; walking distance was 371 m.
Only {six|S completed, g=vidofumate} and {seven|S completed, g=placebo} took their capsules up to week 24. At that visit ({week 24|W week, assess}) the walking distance had changed by +11 and -8 m (p = 0.40). The mRSS, low to start with at {6.3|M score, mean, t=baseline, g=vidofumate} ± {3.9|sd} with vidofumate and {5.5|M score, mean, t=baseline, g=placebo} ± {4.1|sd} with placebo, ended at {5.2|M score, mean, t=P24W, g=vidofumate, dir=improved} ± {3.6|sd} and {5.3|M score, mean, t=P24W, g=placebo, dir=improved} ± {4.4|sd}; {no significant difference|M difference, nov, t=P24W, g=vidofumate, c=placebo, dir=stable, sig=0} emerged.
Flushing troubled {seven|A flushing, n, g=vidofumate, of=9} of the nine on vidofumate and {one|A flushing, n, g=placebo, of=8} of the eight on placebo, diarrhoea {five|A diarrhoea, n, g=vidofumate, of=9} and {two|A diarrhoea, n, g=placebo, of=8}. {Three|A discontinuation due to adverse event, n, g=vidofumate, of=9} of the former stopped for that reason. Lymphopenia (under 0.8 × 10^9/L) was met in {one|A lymphopenia, n, g=vidofumate, of=9}. {One|A death, n, g=placebo, of=8; A right heart failure, n, g=placebo, of=8, sev=fatal} placebo patient died at week 15, of right heart failure, and {nobody|A death, absent, g=vidofumate} on vidofumate.

Discussion
With seventeen people little can be said. In the gastrointestinal domain the drug asks much of a gut that sclerosis has already tried. The trial of Hong et al. likewise stopped short of its target, at {six|S randomised, @Hong et al.} patients.
=== sclero-preg-k8 | article | prospective cohort
Does the skin change in pregnancy? Scores taken in each trimester of 41 women with systemic sclerosis

Methods
Women with systemic sclerosis who were pregnant between 2006 and 2015 were followed in eleven obstetric clinics. Scores were taken in each trimester and once more when the child had been weaned. Prednisone under 10 mg was used by 14.

Results
{Forty-one|S enrolled; X f, of=41} women had 47 pregnancies. The disease was limited in {29|T limited, n, of=41} and diffuse in {twelve|T diffuse, n, of=41}; its mean duration was 6.2 years, the mean maternal age 33. Two pregnancies were ended at the patient's wish.
The mRSS before conception, known in {38|S analysed}, was a mean of {6.9|M score, mean, t=baseline} (SD {5.2|sd}). At the last visit of pregnancy it was {6.5|M score, mean, dir=stable, sig=0} (SD {5.0|sd}), and after weaning {7.0|M score, mean, dir=stable, sig=0} (SD {5.5|sd}), neither significantly different from the first value. In dcSSc alone it went from {12.8|M score, mean, t=baseline, g=dcSSc} to {11.7|M score, mean, g=dcSSc, dir=improved} in pregnancy. Raynaud's phenomenon improved in 30 of the pregnancies, reflux worsened in 33.
Twelve of the pregnancies ended before 37 weeks. Birth weight averaged 2810 g.
{Twenty|S analysed} women could be seen again {five|W year, assess} years later, their mRSS then being {7.4|M score, mean, t=P5Y, dir=worsened} (SD {6.1|sd}) on average.

Discussion
Our women did as those of the IMPRESS study, where {99|S enrolled, @IMPRESS} women with 109 pregnancies were seen in 25 centres. The duration of gestation was shorter than in that study's general obstetric population. In the previous generation pregnancy was discouraged: of {48|S enrolled, @Steen et al.} women reported by Steen et al. in 1989 most did well all the same.
=== azacohort-k8 | article | retrospective cohort
After cyclophosphamide: azathioprine or leflunomide to keep what was won

Patients
The records of three Turkish university hospitals were searched for people with systemic sclerosis who, having finished six or more pulses of cyclophosphamide, went on to azathioprine (2 mg/kg) or leflunomide (20 mg). {Ninety-four|S identified} names came up. After exclusion of 17 without a second visit and nine with overlap syndromes, {68|S enrolled} were left: {39|S treated, g=azathioprine} had been put on azathioprine, {29|S treated, g=leflunomide} on leflunomide. The study had the approval of the ethics committee (no. 2016/114).

Results
{Fifty-eight|X f, of=68} of the {68|S enrolled} were female. Diffuse disease made up {61.5|T diffuse, pct, g=azathioprine, of=39}% of the azathioprine group and {65.5|T diffuse, pct, g=leflunomide, of=29}% of the leflunomide group. Cumulative cyclophosphamide had been 7.9 g in the first and 8.3 g in the second.
Follow-up averaged {22|W month, follow, mean} months. When the pulses ended (the baseline of this study), the mRSS was {14.0|M score, mean, t=baseline, g=azathioprine} ± {7.1|sd} and {14.9|M score, mean, t=baseline, g=leflunomide} ± {6.4|sd}, respectively. A year ({12|W month, assess} months) later those who had azathioprine had {13.2|M score, mean, t=P12M, g=azathioprine, dir=improved} ± {7.5|sd}, whereas the mean of the others had crept down to {11.6|M score, mean, t=P12M, g=leflunomide, dir=improved} ± {6.0|sd} (p = {0.002|p, sig=1} versus baseline). Relapse in the skin, which we defined as a rise of 4 or more, was seen in {six|M responders, n, g=azathioprine, dir=worsened} and {three|M responders, n, g=leflunomide, dir=worsened}.
FVC was preserved in both: 76% to 77% and 79% to 78%. Arthritis, present in 21 of the whole, did better on leflunomide.
Adverse effects. In the leflunomide group diarrhoea ({eight|A diarrhoea, n, g=leflunomide, of=29} people) and hypertension ({five|A hypertension, n, g=leflunomide, of=29}) led the list; in the other, leucopenia ({four|A leucopenia, n, g=azathioprine, of=39}) and raised liver enzymes ({six|A raised liver enzymes, n, g=azathioprine, of=39}). {Seven|A discontinuation due to adverse event, n, g=azathioprine, of=39} on azathioprine and {five|A discontinuation due to adverse event, n, g=leflunomide, of=29} on leflunomide had to give up the drug for toxicity.

Discussion
Bérezné and associates, who followed {27|S treated, @Bérezné and associates} patients through monthly pulses and azathioprine after them, reported stable lungs in most. They did not dwell on the skin. Sebastiani's series with leflunomide counted {five|S treated, @Sebastiani}, too few to weigh. A selection bias in ours is plain: the joints decided who got what.
=== rose-k8 | article | open-label trial
Intramuscular gold in scleroderma arthritis: did the skin follow?

Background
Chrysotherapy for rheumatoid arthritis was at hand; that some scleroderma patients have an arthritis no less erosive gave us the idea.

Methods
In this open study, aurothiomalate 50 mg weekly after a test dose was given to {eleven|S treated} outpatients ({eleven|X f, of=11} women), until 1 g had been reached, or for {twenty-two|W week, treat} weeks. {Nine|T limited, n, of=11} had acrosclerosis, that is limited disease, and {two|T diffuse, n, of=11} the diffuse kind. Joints, grip and skin (26 areas graded 0 to 3) were recorded every month.

Results
The joint count came down from 17 to 8 (P < 0.01). The skin score, on the contrary, would not move: {20.7|M score, mean, t=baseline} ± {8.1|sd} on average before gold, {20.9|M score, mean, t=P22W, dir=stable} ± {8.6|sd} after {22|W week, assess} weeks. The two with diffuse disease began at {34|M score, t=baseline, g=patient 1} and {29|M score, t=baseline, g=patient 2} and ended at {36|M score, t=P22W, g=patient 1, dir=worsened} and {28|M score, t=P22W, g=patient 2, dir=improved}, in the same order. ESR dropped from 38 to 21 mm.
Of the eleven, {eight|S completed} arrived at the full gram. Proteinuria stopped the injections in {two|A proteinuria, n, of=11}; a rash with itching did so in {one|A rash, n, of=11}. Hence discontinuations for toxicity came to {three|A discontinuation due to adverse event, n, of=11}. Stomatitis, not severe enough for that, was noted in {four|A stomatitis, n, of=11}. {Blood dyscrasia was not seen|A blood dyscrasia, absent}.

Discussion
Joint and skin are ruled by different laws, it seems. Reports of gold in this disease go back to 1934 but hold no figures we could use. Given that the kidney is at stake in scleroderma, a drug that makes protein leak is an unhappy choice, and with methotrexate about to be licensed we shall not use it further.
=== canna-k8 | article | randomised trial
Cannabidiol-acid analogue AJX-7 in diffuse cutaneous systemic sclerosis: extension of a phase 2 trial

Design
Participants who had finished CALYX-1, a double-blind trial, were offered open treatment with AJX-7 20 mg twice daily. Between the two parts, owing to the ethics committees, an interval without drug of 8 to 41 weeks occurred. Baseline in this paper is the first day of the extension unless the text says otherwise.

Patients
{Thirty-six|S enrolled} came over from the parent trial. They were 53 years old in the mean; {75|X fp, of=36}% were women; all had {diffuse|T diffuse, all} disease, for 4.9 years on average. Immunosuppressants were taken by 89%.

Results
Exposure. {Thirty-one|S analysed} attended at week {52|W week, assess}. Of the {five|S withdrawn} who had left, three withdrew consent, one moved, one was pregnant.
Skin. At the entry into the extension the mRSS was {21.3|M score, mean, t=baseline} (SD {9.6|sd}). The changes from there were −{4.4|M change, mean, v=-4.4, t=P12W, dir=improved} (SD {5.2|sd}) at week {12|W week, assess}, −{6.7|M change, mean, v=-6.7, t=P28W, dir=improved} (SD {5.9|sd}) at week {28|W week, assess} and −{8.9|M change, mean, v=-8.9, t=P52W, dir=improved} (SD {7.0|sd}; n = {31|n; S analysed}) at week 52. Of the participants seen at week 52, {68|M responders, t=P52W, dir=improved} percent had improved by 5 points or more.
Safety. A treatment-emergent event happened to {34|A any adverse event, n, of=36} of {36|A any adverse event, of}; for most it was mild or moderate. Upper respiratory infection ({8|A upper respiratory infection, n, of=36}), urinary infection ({5|A urinary infection, n, of=36}) and dizziness ({4|A dizziness, n, of=36}) led. {One|A severe adverse event, n, of=36; A bowel obstruction, n, of=36, sev=severe} participant had an event called severe, a bowel obstruction. Serious events were {four|A serious adverse event, events, ser=1, rel=0}, of which none was held to be related. {No participant left because of an event|A discontinuation due to adverse event, absent}.

Discussion
Whether a fall of 9 points in an open extension means anything is for the phase 3 study to settle. In CALYX-1 itself, {27|S randomised, g=AJX-7, @CALYX-1} subjects on AJX-7 and {15|S randomised, g=placebo, @CALYX-1} on placebo had been randomised, and the mRSS at week {16|W week, assess, @CALYX-1} had declined by {2.6|M change, v=-2.6, t=P16W, g=placebo, dir=improved, @CALYX-1} in the latter.
=== macular-hcq-k8 | article | registry study
Hydroxychloroquine among patients of the Iberian scleroderma registry

Methods
The registry, begun in 2009, takes in adults and children. For this analysis, hydroxychloroquine users with at least 6 months of exposure were matched by propensity, one to two, with never-users. Analyses of the skin were confined to those with two scores, not more than 14 months apart.

Results
Of {1,622|S screened} registered patients, 203 had used the drug at some time. Matching produced {148|S enrolled, g=users} users and {296|S enrolled, g=never-users} never-users. Among the users {136|X f, g=users, of=148} ({91.9|X fp, g=users, of=148}%) and among the never-users {268|X f, g=never-users, of=296} ({90.5|X fp, g=never-users, of=296}%) were female. Limited disease was recorded in {101|T limited, n, g=users, of=148} and {205|T limited, n, g=never-users, of=296}, overlap with lupus or Sjögren's in {38|T overlap, n, g=users, of=148} and {44|T overlap, n, g=never-users, of=296}. Arthritis was the reason for the drug in 57%.
Skin. The mean score rose by {0.2|M change, mean, t=P12M, g=users, c=never-users, dir=worsened, #us} (95% CI {-0.5|cl} to {0.9|ch}) over {12|W month, assess} months among users and by -{0.1|M change, mean, v=-0.1, t=P12M, g=never-users, dir=improved} ({-0.6|cl} to {0.4|ch}) among never-users; p between the groups {0.51|p, #us, sig=0}.
Other outcomes. New digital ulcers were fewer with the drug (hazard ratio 0.74, 95% CI 0.50–1.09). Prednisone doses were 1.2 mg/day less.
Harm. Retinopathy by optical coherence tomography was found in {three|A retinopathy, n, g=users, of=148} of 148 users, itching in {nine|A itching, n, g=users, of=148}; neuromyopathy and cardiac toxicity {were not recorded|A neuromyopathy, absent, g=users; A cardiac toxicity, absent, g=users}.

Discussion
Prescribing for joints is common, as our 12.5% show, and no study known to us speaks of the skin. One small controlled study, by Gordon et al., had used mepacrine with no more to show. Missing scores may have hidden a little gain, yet an upper bound of less than a point would matter to nobody.
=== ketan-k8 | article | randomised trial
Ketanserine-type serotonin blockade over half a year: blood flow, dysphagia and skin

Methods
Patients fulfilling ARA criteria were assigned by random numbers to naftoserin, 40 mg three times daily, or an identical placebo, for {26|W week, treat} weeks. Sites were Lund and Odense. Blood flow was read by laser Doppler at 24 °C. The dermatologist who took the total skin score had no part in dosing.

Results
Among {58|S screened} candidates 14 were refused by cardiologists on account of a long QT. The {44|S randomised} who remained were shared out equally, {22|S randomised, g=naftoserin; S randomised, g=placebo} to either arm. The sexes were represented by {40|X f, of=44} women and {four|X m, of=44} men; {24|T limited, n, of=44} had limited, {20|T diffuse, n, of=44} diffuse involvement.
Five did not finish ({three|S withdrawn, g=naftoserin} on naftoserin, {two|S withdrawn, g=placebo} on placebo).
Median flow rose by 28% with naftoserin and by 6% with placebo (p = 0.02). As for sclerosis, in the naftoserin arm the mean score dropped {1.8|M change, mean, v=-1.8, t=P26W, g=naftoserin, dir=improved} points (SEM {0.7|se}) in {26|W week, assess} weeks from a start of {24.1|M score, mean, t=baseline, g=naftoserin}; it dropped {1.5|M change, mean, v=-1.5, t=P26W, g=placebo, dir=improved} (SEM {0.8|se}) in the placebo arm from one of {22.6|M score, mean, t=baseline, g=placebo}. {No significant difference|M difference, nov, t=P26W, g=naftoserin, c=placebo, dir=stable, sig=0} was thus found between the two.
Somnolence was owned to by {ten|A somnolence, n, g=naftoserin, of=22} with the drug and {three|A somnolence, n, g=placebo, of=22} without; dry mouth by {seven|A dry mouth, n, g=naftoserin, of=22} and {six|A dry mouth, n, g=placebo, of=22}. {Torsades did not occur|A torsades de pointes, absent}.

Discussion
Serotonin promotes fibrosis in the mouse. Yet the Danish study of Ortonne was positive only for Raynaud's phenomenon, and so is ours. In human skin the transport of serotonin is abnormal in platelets of about three quarters of cases.
=== metreleptin-k8 | article | open-label trial
Subcutaneous anakilept in juvenile systemic sclerosis: safety first

Methods
Children between 5 and 17 years with systemic sclerosis fulfilling the PRES/ACR/EULAR criteria were recruited in Hamburg, Genoa, Pune and Toronto. Anakilept was injected at 2 mg/kg per day for {28|W week, treat} weeks. Parents kept a diary; visits took place at {4|W week, assess}, {16|W week, assess} and {28|W week, assess} weeks. Because the scale was made for adults, the assessors used a picture guide.

Results
{Fifteen|S enrolled} children entered, {eleven|X f, of=15} girls and {four|X m, of=15} boys, whose median age was 12.4. {Ten|T diffuse, n, of=15} had the diffuse subtype, {three|T limited, n, of=15} the limited, and the other {two|T overlap, n, of=15} overlap features. {One|S withdrawn} girl of 9 was taken out by her mother after four days, so {14|S analysed} could be evaluated.
The median mRSS when they started was {16|M score, median, t=baseline} (range {3|min}-{38|max}). At {week 4|W week, assess} it was still {16|M score, median, t=P4W, dir=stable} ({3|min}-{37|max}). At week 16 it had receded to {13|M score, median, t=P16W, dir=improved} ({2|min}-{34|max}) and at week 28 to {11|M score, median, t=P28W, dir=improved} ({2|min}-{29|max}), p = {0.008|p, sig=1} for the last against the first. Counted per child, {eight|M responders, n, t=P28W, dir=improved} of the {14|S analysed} had gained 20% or better by week 28, and {one|M responders, n, t=P28W, dir=worsened}, a boy with calcinosis, had lost as much. CHAQ went from 0.9 to 0.6, the physician's global from 48 to 30 mm. Height velocity did not suffer.

Safety
Pain at the injection site was nearly a rule: {12|A injection-site pain, n, of=15} of the {15|A injection-site pain, of}. {Four|A neutropenia, n, of=15} had neutropenia, of grade 2 at most, {six|A upper respiratory infection, n, of=15} an upper respiratory infection and {one|A varicella, n, of=15} varicella, which ran a mild course. Serious adverse events were {nil|A serious adverse event, absent, ser=1}.

Discussion
In childhood disease the skin score is lower and the prognosis better: in the series of Martini et al., {153|S enrolled, @Martini et al.} patients strong, {ten|T overlap, n, of=153, @Martini et al.} had overlap features, and {15|A death, n, of=153, @Martini et al.} deaths were on record. It follows that any trial should have a comparator, which ours lacks. With regard to harms, needles are the chief one.
=== azithrolong-k8 | article | randomised trial
Low-dose rifaximide against small intestinal overgrowth in systemic sclerosis: what about the rest of the body?

Methods
In a crossover with four weeks between the periods, rifaximide 550 mg three times daily and placebo were each taken for {2|W week, treat} weeks. The primary end point was a negative breath test. For completeness the investigators scored skin at all four visits.

Results
{Sixty-five|S screened} patients with a distended abdomen were screened by a breath test; {31|S randomised}, whose test was abnormal, were randomised. {All but three|S completed, v=28} finished both periods. The population consisted of {29|X f, of=31} women and {2|X m, of=31} men, {21|T limited, n, of=31} lcSSc and {10|T diffuse, n, of=31} dcSSc, with 13 years of disease and a BMI of 21.2.
Breath tests turned negative in 54% after rifaximide and 18% after placebo. Bloating abated by 1.1 and 0.4 points on the UCLA scale. The median mRSS in the 28 was {6|M score, median, t=baseline} before anything was given; {6|M score, median, t=P2W, g=rifaximide, dir=stable} and {6|M score, median, t=P2W, g=placebo, dir=stable} were likewise the medians after {two|W week, assess} weeks of rifaximide and of placebo.
Nausea was the most bothersome effect, in {4|A nausea, n, g=rifaximide, of=31} on rifaximide and {3|A nausea, n, g=placebo, of=31} on placebo. Vaginal candidosis followed rifaximide in {two|A vaginal candidosis, n, g=rifaximide, of=31}. Nobody had C. difficile colitis ({no case|A Clostridium difficile colitis, absent}).

Discussion
We do not think an antibiotic which stays in the gut could reach the skin, and the scores agree with us. Parodi et al. treated {22|S treated, @Parodi et al.} patients with overgrowth and saw it gone in most; symptoms, as in ours, improved. In sum, treat the belly for the belly's sake.
=== nerandolast-k8 | article | randomised trial
PDE4B inhibition added to mycophenolate in early diffuse SSc (the NERIS study)

Patients
Eligible patients had a disease duration of 5 years at most, an mRSS of 15 to 45 and mycophenolate at 2 to 3 g daily for at least 16 weeks. Depression in the last year excluded. Between June 2019 and February 2021 {134|S screened} people were screened, {97|S randomised} entered a run-in and were randomised (2:1) to zelantolast 18 mg b.i.d. ({65|S randomised, g=zelantolast}) or placebo ({32|S randomised, g=placebo}). They had {diffuse cutaneous|T diffuse, all} SSc throughout.

Results
Baseline. In the zelantolast group {50|X f, g=zelantolast, of=65} ({76.9|X fp, g=zelantolast, of=65}%) and in the placebo group {26|X f, g=placebo, of=32} ({81.3|X fp, g=placebo, of=32}%) were women. Mean age (SD) 48.0 (11.7) and 50.2 (12.6) years.
Follow-through. Treatment was given for {52|W week, treat} weeks. Data at week {52|W week, assess} were obtained from {54|S analysed, g=zelantolast} and {28|S analysed, g=placebo} persons; in the other 15 they were imputed.
Skin. Baseline and week-52 means: {24.6|M score, mean, t=baseline, g=zelantolast} (SD {7.5|sd}) and {17.1|M score, mean, t=P52W, g=zelantolast, dir=improved} (SD {8.4|sd}) under zelantolast; {25.2|M score, mean, t=baseline, g=placebo} (SD {7.9|sd}) and {20.4|M score, mean, t=P52W, g=placebo, dir=improved} (SD {9.3|sd}) under placebo. By the model the change was −{7.6|M change, v=-7.6, ls_mean, t=P52W, g=zelantolast, dir=improved} (95% CI −{9.3|cl, v=-9.3} to −{5.9|ch, v=-5.9}) and −{4.6|M change, v=-4.6, ls_mean, t=P52W, g=placebo, dir=improved} (95% CI −{7.0|cl, v=-7.0} to −{2.2|ch, v=-2.2}) in terms of LS means, a difference of −{3.0|M difference, v=-3.0, ls_mean, t=P52W, g=zelantolast, c=placebo, dir=improved} (−{5.9|cl, v=-5.9} to −{0.1|ch, v=-0.1}; p={0.044|p, sig=1}). Five-point responders made up {63|M responders, g=zelantolast, t=P52W, dir=improved}% ({41|n}) and {47|M responders, g=placebo, t=P52W, dir=improved}% ({15|n}).
Lung. FVC: -21 mL and -63 mL, p=0.19.
Safety. Diarrhoea ({31|A diarrhoea, n, g=zelantolast, of=65} [{47.7|A diarrhoea, pct, g=zelantolast}%] vs {6|A diarrhoea, n, g=placebo, of=32} [{18.8|A diarrhoea, pct, g=placebo}%]) and weight loss ({9|A weight loss, n, g=zelantolast, of=65} [{13.8|A weight loss, pct, g=zelantolast}%] vs {2|A weight loss, n, g=placebo, of=32} [{6.3|A weight loss, pct, g=placebo}%]) set the drug apart. Adverse events led to withdrawal of {8|A discontinuation due to adverse event, n, g=zelantolast, of=65} and {1|A discontinuation due to adverse event, n, g=placebo, of=32}. Depressed mood: {3|A depressed mood, n, g=zelantolast, of=65} and {2|A depressed mood, n, g=placebo, of=32}; suicidal thoughts: {none|A suicidal ideation, absent}. Deaths: {one|A death, n, g=zelantolast, of=65} and {one|A death, n, g=placebo, of=32}.

Discussion
The effect rests on an interval that nearly touches zero. Since mycophenolate continued in everyone, we cannot say what the compound does alone.
=== dentalchart-k8 | article | prospective cohort
The mouth in scleroderma: teeth, opening and the skin of the face in 74 Tunisian patients

Material and methods
Seventy-four consecutive patients ({74|S enrolled}) of two rheumatology wards were examined in the dental school and, as the wish was to watch change, invited anew after {24|W month, assess} months. Opening between incisors was taken with a calliper; periodontal pockets over 4 mm were counted. Total mRSS and, apart from it, its face item were recorded.

Results
The population comprised {68|X f, of=74} women and {6|X m, of=74} men (median age 49). Disease was limited in {40|T limited, n, of=74} ({54|T limited, pct, of=74}%) and diffuse in {34|T diffuse, n, of=74} ({46|T diffuse, pct, of=74}%); sicca symptoms were complained of by 51. Opening was 34.1 mm in women; fewer than 20 teeth remained in 29. Mandibular resorption was visible on 8 of 66 radiographs.
Total mRSS was {13.6|M score, mean, t=baseline} ± {9.8|sd} on the first occasion. To the second came {52|S analysed}, with a mean of {12.1|M score, mean, t=P24M, dir=improved} ± {9.1|sd} (p = {0.08|p, sig=0}). In the diffuse group, {23|S analysed, g=diffuse} of whom came, it changed from {21.0|M score, mean, t=baseline, g=diffuse} ± {8.4|sd} to {17.5|M score, mean, t=P24M, g=diffuse, dir=improved} ± {8.2|sd} (p = {0.01|p, sig=1}) and in the limited group ({29|S analysed, g=limited}) from {6.9|M score, mean, t=baseline, g=limited} ± {3.7|sd} to {7.8|M score, mean, t=P24M, g=limited, dir=worsened} ± {4.0|sd} (p = {0.12|p, sig=0}). Opening grew narrower all the same, by 1.9 mm. It correlated with the face item (r = -0.41), with age and with no autoantibody.
Of the 22 who did not return, {7|A death, n, of=74} had died, 9 lived abroad and 6 gave no reason.

Discussion
Baron et al. examined {163|S enrolled, g=SSc, @Baron et al.} patients with SSc and {231|S enrolled, g=controls, @Baron et al.} controls in Canada: fewer teeth, more periodontal disease and a smaller opening marked the former. What we add is time. Dental care, free of charge in our two cities, did not reach those who live farther off.
=== ab-oncost-k8 | article | phase 1 trial
Anti-oncostatin receptor antibody UX-411: multiple ascending doses in systemic sclerosis

Procedures
Four cohorts were dosed one after the other: 60 mg, 180 mg, 360 mg and 720 mg, subcutaneously every 2 weeks for {10|W week, treat} weeks. In each, a quarter had placebo. Safety was the aim; the skin was looked at as an exploratory end point at week {12|W week, assess} by one assessor per site. Samples for pharmacokinetics were taken 13 times.

Participants
{Thirty-two|S enrolled} people were recruited: {24|S treated, g=UX-411} dosed with UX-411 and {8|S treated, g=placebo} with placebo. The age was 55.5 (29–74) years; {27|X f, of=32} were women and {5|X m, of=32} men; limited disease {17|T limited, n, of=32}, diffuse {15|T diffuse, n, of=32}.

Results
Half-life was 16 to 19 days, exposure rose in proportion to the dose, and antidrug antibodies turned up in three. {All|S completed, g=placebo, v=8} placebo participants and {23|S completed, g=UX-411} of the others completed dosing; the exception had moved to the coast.
Among those who had UX-411 a mean mRSS of {14.4|M score, mean, t=baseline, g=UX-411} ({9.4|sd}) was followed by one of {12.8|M score, mean, t=P12W, g=UX-411, dir=improved} ({9.0|sd}); among those who had placebo {12.9|M score, mean, t=baseline, g=placebo} ({8.1|sd}) was followed by {12.6|M score, mean, t=P12W, g=placebo, dir=improved} ({8.0|sd}).
Adverse events occurred in {18|A any adverse event, n, g=UX-411, of=24} of 24 ({75|A any adverse event, pct, g=UX-411}%) and {6|A any adverse event, n, g=placebo, of=8} of 8 ({75|A any adverse event, pct, g=placebo}%) subjects. Anaemia and thrombocytopenia, which the target's biology had led us to watch for, were found in {five|A anaemia, n, g=UX-411, of=24} and {four|A thrombocytopenia, n, g=UX-411, of=24} on the antibody, mostly at 720 mg, and in {one|A anaemia, n, g=placebo, of=8} and {none|A thrombocytopenia, absent, g=placebo} on placebo. {No|A serious adverse event, absent, ser=1} serious event was reported and {no one|A discontinuation due to adverse event, absent} had to stop for an event.

Discussion
Denton and co-workers had {40|S enrolled, @Denton and co-workers} patients in their study of GSK2330811, another antibody to oncostatin M; haemoglobin and platelets fell there in a dose-dependent manner too. Given such a price, the target would have to pay in skin, and at these doses there is little sign of that.
=== stemfat-k8 | article | case series
Autologous fat injected around the mouth: forty faces

Patients and procedure
Between 2011 and 2018 our plastic surgeons injected decanted fat in the lips and cheeks of {forty|S treated} patients with systemic sclerosis, {38|X f, of=40} of them women and {two|X m, of=40} of them men, whose mouths opened to less than 40 mm. Limited disease accounted for {31|T limited, n, of=40}, diffuse disease for {nine|T diffuse, n, of=40}. One session sufficed in 26; the remainder had two, not earlier than 3 months apart. The harvest, from the abdomen as a rule, averaged 48 mL.

Results
Mouth opening increased from 33.2 to 37.9 mm by {6|W month, assess} months and was 36.4 mm at {18|W month, assess} months, a visit which {thirty-four|S analysed} attended. The MHISS disability scale fell from 24 to 15. Photographs were judged better by three of four blinded readers. The skin elsewhere was not the aim. Even so we looked: the mRSS of the {34|S analysed} at 18 months was {8.8|M score, mean, t=P18M, dir=improved, #z} ± {5.7|sd} as against {9.3|M score, mean, t=baseline} ± {6.0|sd} on the day of operation (P = {0.34|p, #z, sig=0}).

Complications
{All|A swelling, n, v=40, of=40} had swelling and {37|A bruising, n, of=40} bruising for a week. Cellulitis at the donor site needed flucloxacillin in {one|A cellulitis, n, of=40} patient; an oil cyst came up in {two|A oil cyst, n, of=40}. There was {no fat embolism|A fat embolism, absent}.

Discussion
Del Papa et al., with {20|S treated, @Del Papa et al.} patients, reported an opening wider by a few millimetres {3|W month, assess, @Del Papa et al.} months afterwards. Gheisari et al. in {16|S treated, @Gheisari et al.} injected fat too, and had no lasting harm to tell of. Whether it is the volume or the stromal cells, the microinjections themselves or the kindness of a surgeon, no series without a control can say.
=== saracat-k8 | article | randomised trial
Src-family kinase inhibition with bosurotinib: a crossover trial

Subjects
In two German clinics {25|S enrolled} subjects were enrolled, and a run-in on stable background drugs was followed by randomisation of {23|S randomised}: {12|S randomised, g=drug first} to bosurotinib then placebo ("drug first"), {11|S randomised, g=placebo first} to the reverse ("placebo first"). Periods lasted {16|W week, treat} weeks each. All had {dcSSc|T diffuse, all}; {18|X f, of=23} were female.

Results
Because the first period left something behind in the second (test for carry-over, p = 0.03), we give the first alone. The 12 of drug first saw their mRSS change by {-4.8|M change, mean, t=P16W, g=drug first, dir=improved} (SD {5.0|sd}) from {23.0|M score, mean, t=baseline, g=drug first} (SD {6.9|sd}) in {16|W week, assess} weeks and the 11 of placebo first by {-1.4|M change, mean, t=P16W, g=placebo first, dir=improved} (SD {4.1|sd}) from {22.2|M score, mean, t=baseline, g=placebo first} (SD {7.5|sd}). The difference, {-3.4|M difference, t=P16W, g=drug first, c=placebo first, dir=improved} (95% CI {-7.3|cl} to {0.5|ch}), just failed to reach significance (p = {0.085|p, sig=0}). Gene expression in forearm skin moved in 9 of 14 pathways. FVC: no effect.

Harms
While on bosurotinib {14|A oedema, n, g=bosurotinib, of=23} of 23 had oedema, {eight|A diarrhoea, n, g=bosurotinib, of=23} diarrhoea and {two|A pleural effusion, n, g=bosurotinib, of=23} pleural effusion; while on placebo {three|A oedema, n, g=placebo, of=23}, {four|A diarrhoea, n, g=placebo, of=23} and {none|A pleural effusion, absent, g=placebo}. {Three|A discontinuation due to adverse event, n, g=bosurotinib, of=23} gave up in the drug's period for that reason.

Discussion
Spiera et al. with imatinib gave {30|S enrolled, @Spiera et al.} patients 400 mg for {12|W month, treat, @Spiera et al.; W month, assess, @Spiera et al.} months; the score went down by {6.6|M change, v=-6.6, t=P12M, dir=improved, @Spiera et al.} points. Trough levels were 14 µg/L, and the drug was found in plasma in all. Patient global improved by 11 mm in the first period against 6. The wash-out of 6 weeks had been thought long enough from the half-life, which is five hours. Oedema is the tax on such kinases. A crossover was the wrong choice for skin that remembers.
=== wales-mortality-k8 | article | retrospective cohort
What kills patients with limited cutaneous disease? A record linkage of 512 Welsh patients

Methods
Hospital episodes and death certificates were linked for the years 1999 to 2014. {All|T limited, all} had been coded as limited systemic sclerosis, and notes of a sample of 90 were read to check it (positive predictive value 89%). We looked at the skin score in the notes of the one hospital that routinely notes it.

Results
Linkage produced {512|S enrolled} patients. {Four hundred and thirty-nine|X f, of=512} women, {73|X m, of=512} men; age at diagnosis 58 (SD 14). In a median of {7.9|W year, follow, median} years of follow-up {171|A death, n, of=512} died, 2.6 times the number expected. Lung disease and pulmonary hypertension together were the cause in {58|A lung disease or pulmonary hypertension, n, of=171, sev=fatal} of the 171, cancer in {39|A cancer, n, of=171, sev=fatal}, ischaemic heart disease in {31|A ischaemic heart disease, n, of=171, sev=fatal}. The 10-year survival was 67%.
Of the hospital with scores, the {86|S analysed, g=hospital with scores} patients had a median of {4|M score, median, t=baseline, g=hospital with scores} (IQR {2|q1} to {6|q3}) when first seen and of {4|M score, median, t=P5Y, g=hospital with scores, dir=stable} (IQR {2|q1} to {7|q3}) {five|W year, assess} years on. A score above 8 was followed by death no sooner than a lower one (hazard ratio 1.2, 95% CI 0.7 to 2.1).

Discussion
The Pittsburgh figures of Steen & Medsger 2007, with deaths over thirty years, tell of the same drift from kidney to lung. Hesselstrand et al. had {249|S enrolled, @Hesselstrand et al.} Swedish patients, {49|A death, n, of=249, @Hesselstrand et al.} of whom died; the greater half of them for reasons of SSc itself. As coding cannot tell sine scleroderma from limited, some of the former may lurk among our 512.
=== minosomes-k8 | article | pilot trial
Nebulised alveosome peptides in SSc lung disease: eleven patients, three months, and the skin that did not know

Methods
Adults with ILD on scan and DLCO between 35 and 70% inhaled alveosome peptides twice daily for {12|W week, treat} weeks. Three centres, one in Athens and two in Patras, took part. Asthma excluded. The skin was scored at week 0 and at week {12|W week, assess}; laboratory and spirometry data were sent home by phone.

Results
{Eleven|S enrolled} were enrolled ({nine|X f, of=11} women, {two|X m, of=11} men; median age 59; {seven|T diffuse, n, of=11} dcSSc, {four|T limited, n, of=11} lcSSc). All had anti-Scl-70. {Nine|S completed} completed; those who did not had gone to another hospital.
Cough frequency fell by 30%, FVC stayed at 68%, DLCO rose from 49 to 50%. Alveolar neutrophils were 7.1% and 6.3%. With respect to skin, the median mRSS was {12|M score, median, t=baseline} (IQR {7|q1}-{18|q3}) at the outset and {12|M score, median, t=P12W, dir=stable} ({6|q1}-{18|q3}) at the end, in the nine with both (p = {0.93|p, sig=0}).
Adverse events. Bronchospasm in {two|A bronchospasm, n, of=11} was relieved by salbutamol; {one|A haemoptysis, n, of=11} had haemoptysis. {Three|A dysgeusia, n, of=11} disliked the taste. No one was admitted to hospital.

Discussion
A drug which is meant to remain in the lung should leave the skin as it is; that it did is reassuring with respect to its spread. Deposition by scintigraphy was 31% of the dose in the lung, 8% in the throat. The nebuliser took 14 minutes and was cleaned, by their own account, on six days of seven. KL-6 moved from 880 to 850 U/mL. For comparison, inhaled treprostinil in the INCREASE trial reached {163|S randomised, g=treprostinil, @INCREASE} patients against {163|S randomised, g=placebo, @INCREASE} on placebo, yet not all of them had a connective tissue disease.
=== balneo-dead-k8 | article | randomised trial
A fortnight at the Dead Sea? Balneotherapy for limited systemic sclerosis

Participants
Volunteers from a patients' society, all with {limited|T limited, all} cutaneous systemic sclerosis, were invited. We refused those with open ulcers, cardiac failure or an mRSS over 14. {Forty-four|S randomised} were randomised by a coin, {22|S randomised, g=spa; S randomised, g=home} each to the spa or to home.

Intervention
Spa guests bathed in mineral water at 35 °C for 20 minutes, twice daily, and had mud on the hands, for {14|W day, treat} days; those at home kept to emollients and gloves.

Results
Two at the spa had to leave before the baths were over, so {20|S completed, g=spa} of its 22 remained; {all|S completed, g=home, v=22} at home stayed. In all {40|X f, of=44} women and {4|X m, of=44} men took part (62 ± 8 years old).
Raynaud attacks: 2.9 to 1.6 a day at the spa; 2.8 to 2.5 at home. Mean mRSS before was {6.6|M score, mean, t=baseline, g=spa} ± {2.9|sd} for the spa and {6.9|M score, mean, t=baseline, g=home} ± {3.2|sd} for home. Right after the {14|W day, assess} days it was {5.0|M score, mean, t=P14D, g=spa, dir=improved} ± {2.8|sd} and {6.7|M score, mean, t=P14D, g=home, dir=improved} ± {3.1|sd}; after {3|W month, assess} months it was {6.5|M score, mean, t=P3M, g=spa, dir=improved} ± {3.0|sd} and {6.8|M score, mean, t=P3M, g=home, dir=improved} ± {3.2|sd}. The change at 14 days was {greater|M difference, nov, t=P14D, g=spa, c=home, dir=improved} at the spa than at home (p = {0.02|p, sig=1}), but at 3 months it {was not|M difference, nov, t=P3M, g=spa, c=home, dir=stable} (p = {0.77|p, sig=0}). Neither grip nor finger length of motion differed at 3 months.
Dizziness from hot water was mentioned by {3|A dizziness, n, g=spa, of=22} guests; a burn of one heel by {1|A burn of the heel, n, g=spa, of=22}.

Discussion
Room and board were the same for companions, of whom 17 came along. Skin pliability by cutometer rose by 9% at the spa and was back within the season. Magnesium in serum was untouched; vitamin D went up by 11 nmol/L. The change that went in a season was probably oedema. In its 2-week form the spa is a holiday, which is no small thing.
=== tripteryg-k8 | article | randomised trial
Leigongteng extract or cyclophosphamide tablets in diffuse systemic sclerosis: a Chengdu trial

Patients
From 2005 to 2010, {104|S enrolled} patients aged 18 to 60 with {diffuse|T diffuse, all} systemic sclerosis of under 4 years were recruited from the dermatology clinic. Women who wished for children were not eligible. Computer numbers assigned {52|S randomised, g=Leigongteng} to Leigongteng extract (20 mg three times a day) and {52|S randomised, g=cyclophosphamide} to oral cyclophosphamide (1.5 mg/kg), in both with prednisone 10 mg, for {6|W month, treat} months.

Results
There were {93|X f, of=104} women, {44|X f, g=Leigongteng, of=52} with the extract and {49|X f, g=cyclophosphamide, of=52} with cyclophosphamide. Mean age was 41 ± 9. Loss to follow-up amounted to {seven|S withdrawn, g=Leigongteng} and {eleven|S withdrawn, g=cyclophosphamide}, leaving {45|S analysed, g=Leigongteng} and {41|S analysed, g=cyclophosphamide} for the per-protocol analysis.
At {6|W month, assess} months the skin score of the 45 had changed from {25.3|M score, mean, t=baseline, g=Leigongteng} ± {7.9|sd} to {19.6|M score, mean, t=P6M, g=Leigongteng, dir=improved, #la} ± {8.4|sd}, and that of the 41 from {24.7|M score, mean, t=baseline, g=cyclophosphamide} ± {8.3|sd} to {20.4|M score, mean, t=P6M, g=cyclophosphamide, dir=improved, #lb} ± {8.0|sd} (both P {<0.01|p, #la, #lb, sig=1}). The arms {did not differ|M difference, nov, t=P6M, g=Leigongteng, c=cyclophosphamide, dir=stable} (P = {0.65|p, sig=0}). Improvement by a quarter or more was noted in {26|M responders, n, t=P6M, g=Leigongteng, dir=improved} and {20|M responders, n, t=P6M, g=cyclophosphamide, dir=improved}. Procollagen III peptide fell in both; ESR from 34 to 21 and from 36 to 24 mm/h.
Adverse reactions. Menstrual disorder arose in {19|A menstrual disorder, n, g=Leigongteng, of=52} patients of the extract arm and {12|A menstrual disorder, n, g=cyclophosphamide, of=52} of the cyclophosphamide arm, leucopenia in {5|A leucopenia, n, g=Leigongteng, of=52} and {14|A leucopenia, n, g=cyclophosphamide, of=52}, elevated ALT in {6|A elevated ALT, n, g=Leigongteng, of=52} and {8|A elevated ALT, n, g=cyclophosphamide, of=52}, haemorrhagic cystitis in {none|A haemorrhagic cystitis, absent, g=Leigongteng} and {two|A haemorrhagic cystitis, n, g=cyclophosphamide, of=52}.

Discussion
Western readers know the plant from rheumatoid arthritis, for which it has long been tried. The first in scleroderma were the uncontrolled notes of Zheng 1999, in which {38|S treated, @Zheng 1999} patients took a decoction. Against an active drug equality cannot be told from equal impotence, and a placebo arm would be needed.
=== pulm-drop-k8 | article | registry study
When patients leave the registry: attrition and skin score in the Danubian Scleroderma Network

Background and aim
Longitudinal skin data are only as good as the attendance. We asked what the leavers have in common.

Methods
The network entered patients in Austria, Hungary, Slovakia and Serbia from 2007 onward. Annual visits were intended. A person was a leaver if 30 months had gone by without one.

Results
{Nine hundred and sixty-four|S enrolled} patients are on the books ({84.8|X fp, of=964}% women; {38.1|T diffuse, pct, of=964}% diffuse). At {three|W year, assess} years {611|S analysed} could still be scored, and at {five|W year, assess} no more than {402|S analysed}. The deceased, {118|A death, n, of=964} in number, are not counted as leavers. The mRSS stood at {10.9|M score, mean, t=baseline} ± {8.7|sd} at entry for the whole; at three years it had come to {9.6|M score, mean, t=P3Y, dir=improved} ± {7.8|sd} and at five to {8.2|M score, mean, t=P5Y, dir=improved} ± {6.9|sd}. But this is a mirage. Once those who could be scored at all three dates are taken alone, {388|S analysed, g=scored at all three dates} in number, the figures did not change significantly, being {8.8|M score, mean, t=baseline, g=scored at all three dates} at entry, {8.5|M score, mean, t=P3Y, g=scored at all three dates, dir=stable, sig=0} and {8.3|M score, mean, t=P5Y, g=scored at all three dates, dir=stable, sig=0}.
Leavers were older by 4 years, lived farther away (74 km against 41), and smoked more. Their last score was higher by 2.9 than that of stayers of equal duration. Immunosuppressants had been used by 39% of them and 46% of the rest.

Discussion
Improvement over years in cohorts may come of departures. In the Royal Free study of Shand et al., {225|S enrolled, @Shand et al.} patients with diffuse disease were sorted into three courses, one of them low. Attention to attrition, as we advise, would have had its place in both. Prospective readings at home, by nurse or phone, deserve a trial.
=== mtor-topical-k8 | article | randomised trial
Sirocream against vehicle on sclerodermatous forearms of the same persons: a left-right study

Methods
Each of the participants applied sirocream 0.2% to one forearm and vehicle to the other every evening for {12|W week, treat} weeks; side by chance. Local skin score (0-3 at three sites), ultrasound and durometer were read at weeks 4, 8 and 12. In addition the total skin score was noted before and after. The ethics board of Leuven agreed.

Results
{Nineteen|S randomised} persons were randomised, {sixteen|X f, of=19} of them women; median age was 55; {14|T diffuse, n, of=19} had diffuse and {5|T limited, n, of=19} limited scleroderma. {Eighteen|S completed} stayed to the last visit; the nineteenth was put off by the grease.
Ultrasound thickness shrank by 0.11 mm on the cream side and by 0.09 mm on the vehicle side (p = 0.48); local scores went from 2.0 to 1.7 and 1.9 to 1.7; durometer units 34 to 31 on both. The total mRSS at the start averaged {19.8|M score, mean, t=baseline} (range {5|min}–{36|max}) and after {12|W week, assess} weeks {18.9|M score, mean, t=P12W, dir=improved} ({4|min}–{36|max}), P = {0.21|p, sig=0}.
Itching occurred on the cream side of {six|A itching, n, g=sirocream, of=19} participants and the vehicle side of {two|A itching, n, g=vehicle, of=19}; folliculitis on the former in {three|A folliculitis, n, g=sirocream, of=19} and the latter in {one|A folliculitis, n, g=vehicle, of=19}. Sirolimus in the blood was below 0.7 ng/mL in every sample.

Discussion
The total score could hardly have moved by treating one forearm, and we mention it for completeness. Of interest is the trial of systemic sirolimus by Su et al. with {18|S randomised, @Su et al.} participants, in which the mRSS {improved|M change, nov, dir=improved, @Su et al., t=P48W} in both arms at {48|W week, assess, @Su et al.} weeks. Our colleagues in transplantation know that a molecule of that size seldom passes the horny layer. Penetration enhancers may be worth a try.
=== wnt-k8 | article | phase 1b trial
Porcupine inhibitor LUX-18 in established diffuse disease: a first look

Design
LUX-18 capsules or placebo, allocated 5:1, were swallowed for {8|W week, treat} weeks; bones were guarded by denosumab in each. Cohort A was on 2 mg, cohort B on 4 mg. Eight men and 16 women would be needed.

Patients
{Twenty-five|S screened} were screened. {Twenty-four|S randomised} met the criteria and were randomised, {ten|S randomised, g=2 mg} to 2 mg, {ten|S randomised, g=4 mg} to 4 mg and {four|S randomised, g=placebo} to placebo. All had {diffuse|T diffuse, all} cutaneous SSc for more than 2 years, and the median age was 53. {Ten|X f, g=2 mg, of=10} of the 2 mg cohort were women, {seven|X f, g=4 mg, of=10} of the 4 mg cohort and {two|X f, g=placebo, of=4} of the placebo group.

Results
Axin2 in hair bulbs was suppressed by 55% and 81% at the two doses. Skin biopsies (46 in all) showed no change of myofibroblasts. Skin score: median change from baseline to week {8|W week, assess}, {0|M change, median, t=P8W, g=2 mg, dir=stable} (range {-4|min} to {3|max}) with 2 mg; {-1|M change, median, t=P8W, g=4 mg, dir=improved} ({-6|min} to {2|max}) with 4 mg; {-1|M change, median, t=P8W, g=placebo, dir=improved} ({-3|min} to {1|max}) with placebo. No hypothesis was tested.
Safety. Dysgeusia was the companion of the drug: {6|A dysgeusia, n, g=2 mg, of=10} of 10 with 2 mg, {9|A dysgeusia, n, g=4 mg, of=10} of 10 with 4 mg, {1|A dysgeusia, n, g=placebo, of=4} of 4 with placebo. Muscle cramp: {2|A muscle cramp, n, g=2 mg, of=10}, {3|A muscle cramp, n, g=4 mg, of=10}, {0|A muscle cramp, absent, g=placebo}. Bone turnover markers did not rise. At 4 mg {two|A discontinuation due to adverse event, n, g=4 mg, of=10} patients stopped on account of loss of taste, so {22|S completed} finished. {No fracture|A fracture, absent} was seen by DXA or X-ray.

Discussion
Eight weeks are short for a fibrous organ, although the beautiful signals of Wnt in scleroderma skin led us to hope. In the study of Lafyatis et al. with C-82, a topical blocker of the pathway, the clinic saw nothing, and gene expression hardly moved. Further study will need 24 weeks, and a taste-bud sparing inhibitor.
=== stat-finn-k8 | article | prospective cohort
Statins in everyday scleroderma: takers and their matches in a Finnish registry

Setting and methods
People of the registry of rheumatic illness who had begun a statin after the diagnosis of SSc were matched on age, sex, subset and calendar year with people who had not. Skin scores were those of routine care; only those within 90 days of the date of interest counted.

Results
{Three hundred and forty-two|S enrolled} people make up the study, {171|S enrolled, g=statin; S enrolled, g=controls} with a statin and as many controls. Sex was the same by design, {84|X fp, g=statin, of=171; X fp, g=controls, of=171}% women, as was the share of limited disease, {73|T limited, pct, g=statin, of=171; T limited, pct, g=controls, of=171}%. Mean LDL was 4.1 and 3.0 mmol/L. Simvastatin accounted for 62% of prescriptions.
Three years ({36|W month, assess} months) after the index date {118|S analysed, g=statin} takers and {109|S analysed, g=controls} controls had a score, whose mean was {6.0|M score, mean, t=P36M, g=statin} in the former (SD {5.5|sd}) and {6.4|M score, mean, t=P36M, g=controls} in the latter (SD {5.8|sd}). The difference adjusted for the first score was {-0.3|M difference, t=P36M, g=statin, c=controls, dir=improved} (95% CI {-1.5|cl} to {0.9|ch}, P = {0.62|p, sig=0}). Digital ulcers appeared in 12% and 15%; hospital days were 3.1 and 3.4 a year.
Myalgia was entered for {23|A myalgia, n, g=statin, of=171} takers and {eleven|A myalgia, n, g=controls, of=171} controls; rhabdomyolysis for {one|A rhabdomyolysis, n, g=statin, of=171} taker. {Twenty-two|A death, n, g=statin, of=171} of the takers and {31|A death, n, g=controls, of=171} of the controls died, which may say more of confounding than of cholesterol.

Discussion
Abou-Raya and coworkers, in a randomised trial with atorvastatin of {84|S randomised, @Abou-Raya and coworkers} patients lasting {4|W month, treat, @Abou-Raya and coworkers} months, found fewer ulcers. Skin did not enter into it. Registers cannot see compliance: at least 19% of our takers never renewed the first prescription. The two curves of mRSS run side by side, and would do so in any analysis we can think of.
=== hbot-ulc-k8 | article | randomised trial
Hyperbaric oxygen and non-healing ulcers of scleroderma fingers

Methods
People whose ulcer had resisted 3 months of care were allotted to dives at 2.4 atmospheres, five a week over {6|W week, treat} weeks, with standard dressings, or to dressings alone. Ear disease and emphysema were bars to entry. A nurse blind to the arm measured the ulcer by planimetry; skin scores were taken before and at {12|W week, assess} weeks.

Results
{Thirty-seven|S randomised} were allotted, {19|S randomised, g=oxygen} to oxygen and {18|S randomised, g=dressings} to dressings alone. The long drive took {three|S withdrawn, g=oxygen} from the oxygen arm, two of them in the first week. Women came to {33|X f, of=37}, limited disease to {25|T limited, n, of=37}, diffuse to {12|T diffuse, n, of=37}. The median ulcer was 0.4 cm2 and 5 months old.
At 12 weeks 11 ulcers had closed with oxygen and six without (P = 0.17); pain, on a scale of 100 mm, had fallen from 61 to 34 and from 58 to 47. The skin score did nothing remarkable. Its median was {11|M score, median, t=baseline, g=oxygen} ({6|q1}-{17|q3}) and then {10|M score, median, t=P12W, g=oxygen, dir=improved} ({6|q1}-{16|q3}) in the oxygen arm, {10|M score, median, t=baseline, g=dressings} ({5|q1}-{18|q3}) and then {10|M score, median, t=P12W, g=dressings, dir=stable} ({5|q1}-{17|q3}) in that with dressings alone.

Harms
Barotrauma of the ear was the lot of {five|A barotrauma of the ear, n, g=oxygen, of=19} divers and blurred sight of {four|A blurred sight, n, g=oxygen, of=19}; {one|A seizure, n, g=oxygen, of=19} had a seizure under pressure. Cellulitis was seen in {two|A cellulitis, n, g=oxygen, of=19} and {four|A cellulitis, n, g=dressings, of=18}. An amputation was required by {one|A amputation, n, g=dressings, of=18} person with dressings alone.

Discussion
Two legs with ulcers in scleroderma were treated by Markus et al.; both healed. Planimetry of things so small errs by a tenth of them. Since the trial stopped short of its 60, we can no more recommend the chamber than refuse it.
=== immunab-k8 | article | open-label trial
Subcutaneous immunoglobulin for gut and skin in systemic sclerosis with myositis overlap

Patients
{Eighteen|S treated} patients of the Leiden–Lille network were given 0.4 g/kg a week for {26|W week, treat} weeks. All had systemic sclerosis in {overlap|T overlap, all} with myositis; {fourteen|X f, of=18} were women, {four|X m, of=18} men. Creatine kinase was above 400 U/L in ten. Steroids were tapered from 15 mg to 8 mg in the mean. Sleep apnoea and thrombosis within a year were exclusions.

Outcome
{Sixteen|S completed} completed. {One|A thrombosis of the calf, n, of=18; A discontinuation due to adverse event, n, of=18} had left with a thrombosis of the calf, another since he had moved. At {week 26|W week, assess} strength had improved by 18 points of 260; reflux by 0.21 on the UCLA instrument.
On the modified Rodnan scale these {16|S completed} had scored {10.4|M score, mean, t=baseline} ± {6.2|sd} at the outset; at {week 13|W week, assess} they scored {9.0|M score, mean, t=P13W, dir=improved, #wk} ± {5.9|sd}, at week 26 {7.8|M score, mean, t=P26W, dir=improved} ± {5.5|sd}. The latter fall is significant ({p = 0.006|p, sig=1}), the former not ({p = 0.13|p, #wk, sig=0}).
Swelling at the puncture was seen in {13|A swelling at the puncture, n, of=18}, headache in {seven|A headache, n, of=18}, aseptic meningitis in {none|A aseptic meningitis, absent}. IgG rose from 10.9 to 17.4 g/L.

Discussion
Patients with overlap have little skin to soften, and one might say that what is little can but fall to nothing. Given by vein, immunoglobulin was used by Levy et al. in {15|S treated, @Levy et al.} patients; there a skin score of {29|M score, t=baseline, @Levy et al.} went down to {21.1|M score, t=P6M, dir=improved, @Levy et al.} at {6|W month, assess, @Levy et al.} months. Takehara et al. randomised {63|S randomised, @Takehara et al.} with diffuse disease to a single course or placebo and {saw no difference|M difference, nov, g=immunoglobulin, c=placebo, dir=stable, @Takehara et al.} at {12|W week, assess, @Takehara et al.} weeks. What muscle has taught, that dose and time matter, may hold for skin.
=== scleroglas-k8 | article | cohort study
Men and women with systemic sclerosis in Peru: one in seven is male, and his skin is thicker

Methods
From 2003 to 2019 the national insurance hospital followed people who fulfilled the ACR/EULAR criteria. Those with a first visit within five years of onset, and with a second one, are the subject of this paper. Data about altitude of residence and quinoa work were also kept.

Results
{Four hundred and thirteen|S screened} had been seen. {237|S enrolled} met the requirements: {203|X f, of=237; S enrolled, g=women} women and {34|X m, of=237; S enrolled, g=men} men. Mean age 46 and 44; tobacco 7% and 41%. Diffuse disease was present in {85|T diffuse, n, g=women, of=203} women ({41.9|T diffuse, pct, g=women}%) and {23|T diffuse, n, g=men, of=34} men ({67.6|T diffuse, pct, g=men}%).
The mRSS upon entry was {11.8|M score, mean, t=baseline, g=women} (SD {8.3|sd}) in women and {17.2|M score, mean, t=baseline, g=men} (SD {9.9|sd}) in men; the peak, at an average of 22 months after onset, {13.4|M score, mean, g=women} and {20.1|M score, mean, g=men}. During the {two|W year, assess} years after, its mean went down to {9.9|M score, mean, t=P2Y, g=women, dir=improved} (SD {7.6|sd}) and {15.8|M score, mean, t=P2Y, g=men, dir=improved} (SD {10.3|sd}). The men's disadvantage at two years, {4.1|M difference, t=P2Y, g=men, c=women, dir=worsened} adjusted for subset (95% CI {0.9|cl} to {7.3|ch}), was significant (p = {0.012|p, sig=1}). Interstitial lung disease: 52% and 71%; scleroderma renal crisis: 4% and 6%; anti-RNA polymerase III: 8% and 9%.
Follow-up was for a mean of {5.8|W year, follow, mean} years, in which {27|A death, n, g=women, of=203} women and {11|A death, n, g=men, of=34} men died.

Discussion
EUSTAR (Elhai et al. 2016) had {1321|X m, of=9182, @Elhai et al. 2016} men among {9182|S enrolled, @Elhai et al. 2016} patients and described the same inequality. Whether tobacco or mining, hormones or late attendance account for it, our {34|S enrolled, g=men} men can't tell us.
=== quetia-gallop-k8 | article | randomised trial
A lysophosphatidylcholine blocker (ABX-99) with three dosages: the skin at 24 weeks

Participants
Enrolment (March 2018 to January 2020) required dcSSc, an onset within 6 years, mRSS 10-30, and no cyclophosphamide within 3 months. {Two hundred and three|S screened} patients had a screening visit; {138|S randomised} were randomised in a 1:1:1:1 manner to 100 mg ({34|S randomised, g=100 mg}), 200 mg ({35|S randomised, g=200 mg}), 400 mg ({34|S randomised, g=400 mg}) or placebo ({35|S randomised, g=placebo}), once daily for {24|W week, treat} weeks. {All|T diffuse, all} had diffuse cutaneous disease.

Baseline
Their mean age was 51.6 (SD 12.2). Women were {71|X fp, of=138}% of the total. Duration: 2.4 years. Mean mRSS: {18.1|M score, mean, t=baseline} (SD {5.6|sd}).

Efficacy
In terms of mean change at week {24|W week, assess} there was no dose response. It was −{5.2|M change, mean, v=-5.2, t=P24W, g=100 mg, dir=improved} (SD {5.8|sd}) at 100 mg, −{4.6|M change, mean, v=-4.6, t=P24W, g=200 mg, dir=improved} (SD {6.1|sd}) at 200 mg, −{5.5|M change, mean, v=-5.5, t=P24W, g=400 mg, dir=improved} (SD {5.0|sd}) at 400 mg and −{4.9|M change, mean, v=-4.9, t=P24W, g=placebo, dir=improved} (SD {5.9|sd}) on placebo. FVC did not differ either; neither did HAQ-DI (0.01 to 0.09) nor pruritus.

Safety
Of the 138, {102|A any adverse event, n, of=138} had some adverse event. Gallstones, an effect foreseen, were seen by ultrasound in {two|A gallstones, n, g=400 mg, of=34} at 400 mg. Serious adverse events concerned {three|A serious adverse event, n, g=100 mg, of=34, ser=1}, {four|A serious adverse event, n, g=200 mg, of=35, ser=1}, {two|A serious adverse event, n, g=400 mg, of=34, ser=1} and {four|A serious adverse event, n, g=placebo, of=35, ser=1} of those at 100, 200, 400 mg and on placebo. {One|A death, n, g=200 mg, of=35} of them died (200 mg).

Discussion
Lysophosphatidic acid had looked a better prospect: in the phase 2a of Allanore et al., {15|S randomised, g=SAR100842, @Allanore et al.} were given SAR100842 and {17|S randomised, g=placebo, @Allanore et al.} placebo, and at {8|W week, assess, @Allanore et al.} weeks the mean change was {-3.57|M change, mean, t=P8W, g=SAR100842, dir=improved, @Allanore et al.} versus {-2.76|M change, mean, t=P8W, g=placebo, dir=improved, @Allanore et al.}, hardly a margin. The enzyme's product or its source, neither seems to be a lever at skin.
=== fistular-k8 | article | case series
Silastic or nothing: finger surgery for calcinosis, 1990 to 2008

Patients
Between 1990 and 2008 one of us operated upon {19|S treated} patients ({17|X f, of=19} women; {2|X m, of=19} men) with limited ({15|T limited, n, of=19}) or diffuse ({4|T diffuse, n, of=19}) systemic sclerosis for calcium deposits which hurt or broke through. Hands were 27, fingers 61. Anaesthesia was by axillary block; burrs of 1.6 mm were used. Smokers were asked to stop, with success in three.

Results
Pinch improved from 2.9 to 3.6 kg. In 11 hands deposits had recurred by the end; seven of them needed a further intervention. The mRSS, as far as charts gave it, was {7.2|M score, mean, t=baseline} on average at the operation and {7.0|M score, mean, t=P5Y, dir=improved} {five|W year, assess} years later, available for {12|S analysed}. Follow-up lasted a median of {5.6|W year, follow, median} years.
Wounds healed slowly in {six|A delayed wound healing, n, of=19} patients. {Two|A infection, n, of=19} had an infection, {one|A loss of a fingertip, n, of=19} the loss of a fingertip, and {one|A numbness, n, of=19} complained of a numbness still present at follow-up. {None had a complex regional pain syndrome|A complex regional pain syndrome, absent}.

Discussion
Bogoch and Gross 2005 reviewed surgery of the hand in this disease and found no trial. The mean tourniquet time was 38 minutes. Deposits were hydroxyapatite in all that were analysed (14). Sick leave ran to 5 weeks; three of the patients, a pianist among them, returned to what they had done before. Diltiazem, colchicine and minocycline each have their partisans; a series of {eight|S treated, @Robertson et al.} patients with minocycline by Robertson et al. had all improved for a while. Against so slow a rain of calcium, the burr is but a broom.
=== tcell-ctla-maint-k8 | article | randomised trial
Withdrawal of methotrexate in softened disease: the STOP-SKIN trial

Rationale
No one knows for how long a patient who has responded should remain on methotrexate. STOP-SKIN compared going on with stopping.

Participants
Eligible were those with systemic sclerosis who had been taking methotrexate for at least two years, whose mRSS had once exceeded 15 and was now below 10, and who hoped to have children or were otherwise willing to stop. {Eighty-six|S screened} were screened at nine Dutch and Belgian centres, {70|S randomised} randomised: {36|S randomised, g=stop} to stop, {34|S randomised, g=continue} to continue on 15 mg a week (range 7.5 to 25).

Results
Participants' median age was 50; {54|X f, of=70} were women; {46|T diffuse, n, of=70} had the diffuse form once, {24|T limited, n, of=70} the limited. Baseline scores were a mean of {6.1|M score, mean, t=baseline, g=stop} (SD {2.4|sd}) for stop and {5.9|M score, mean, t=baseline, g=continue} (SD {2.6|sd}) for continue.
At {52|W week, assess} weeks we had scores of {35|S analysed, g=stop} and {33|S analysed, g=continue}. Flare, defined as a rise of 5 points or more, had come about in {20|M responders, g=stop, t=P52W, dir=worsened}% of stop ({7|n}) and {6|M responders, g=continue, t=P52W, dir=worsened}% of continue ({2|n}), a risk difference of 14 percentage points (95% CI -1 to 30). The mean change was {1.5|M change, mean, t=P52W, g=stop, dir=worsened} (SD {3.6|sd}) and {0.2|M change, mean, t=P52W, g=continue, dir=worsened} (SD {2.2|sd}), and the difference, {1.3|M difference, t=P52W, g=stop, c=continue, dir=worsened}, was not quite significant (95% CI {-0.1|cl} to {2.7|ch}; p = {0.07|p, sig=0}). Arthralgia increased in a third of those who stopped. FVC and joints as such were unchanged.
Adverse events of continuing: raised transaminases in {six|A raised transaminases, n, g=continue, of=34}, nausea in {nine|A nausea, n, g=continue, of=34}; of stopping: raised transaminases in {two|A raised transaminases, n, g=stop, of=36} and nausea in {one|A nausea, n, g=stop, of=36}. Infection requiring admission was recorded in {one|A infection requiring admission, n, g=continue, of=34} of continue.

Discussion
A one-year trial cannot exclude late relapse. One in five is what we now tell our patients, adding that four had resumed the drug by 18 months and had been none the worse.
=== cd19bi-k8 | article | case series
Bispecific blinotuzumab in five women with refractory disease

Case selection
{Five|X f, of=5} women, aged 29, 34, 36, 48 and 51, in whom rituximab and mycophenolate had failed, were admitted between May and December 2023. All had {dcSSc|T diffuse, all} with ILD. Compassionate use had been authorised; {five|S treated} courses, one per patient, were given by vein without interruption for {5|W day, treat} days at 9 to 28 µg.

Course of the skin
For Patient 1 the mRSS was {31|M score, t=baseline, g=Patient 1} before treatment, {25|M score, t=P3M, g=Patient 1, dir=improved} at {3|W month, assess} months and {16|M score, t=P6M, g=Patient 1, dir=improved} at {6|W month, assess} months. For Patient 2 it was {22|M score, t=baseline, g=Patient 2}, {20|M score, t=P3M, g=Patient 2, dir=improved} and {13|M score, t=P6M, g=Patient 2, dir=improved}; for Patient 3 {38|M score, t=baseline, g=Patient 3}, {30|M score, t=P3M, g=Patient 3, dir=improved} and {24|M score, t=P6M, g=Patient 3, dir=improved}; for Patient 4 {18|M score, t=baseline, g=Patient 4}, {18|M score, t=P3M, g=Patient 4, dir=stable} and {11|M score, t=P6M, g=Patient 4, dir=improved}. Patient 5, who entered with {27|M score, t=baseline, g=Patient 5}, had {23|M score, t=P3M, g=Patient 5, dir=improved} at three months and has yet to come for the next visit.
B cells were below 1/µL from day 3 in all and reappeared after 71 to 119 days, chiefly as naive cells. ANA titres fell in four of five, anti-Scl-70 became negative in one.

Adverse events
Low-grade fever, taken for cytokine release of grade 1, happened to {four|A cytokine release syndrome, n, of=5, grade=1}. {One|A zoster, n, of=5} (Patient 3) had zoster, {two|A hypogammaglobulinaemia, n, of=5} hypogammaglobulinaemia under 4 g/L. {Neurotoxicity was not observed|A neurotoxicity, absent}.

Discussion
The CAR T cells of Müller et al. were given to {four|S treated, @Müller et al.} patients with SSc, and of course need a chemotherapy, which ours did not have. Ours are few, the follow-up short: {6|W month, follow} months for four and less for the fifth. To see a response of a third in each of the four who have come so far is, nevertheless, agreeable.
=== phenyto-k8 | article | historical cohort
Radiation for breast cancer in women with scleroderma

Methods
From a cancer registry of 1.9 million inhabitants the names of women with breast cancer were compared with the diagnosis lists of rheumatologists. A woman entered if her scleroderma had been diagnosed first.

Results
{Fifty-one|S enrolled; X f, of=51} women were found. {Twenty-seven|S enrolled, g=irradiated} had been irradiated (50 Gy in the median), {24|S enrolled, g=not irradiated} not. Limited disease dominated, {22|T limited, n, g=irradiated, of=27} and {20|T limited, n, g=not irradiated, of=24}.
Late fibrosis of the breast arose in {eleven|A breast fibrosis, n, g=irradiated, of=27} of the irradiated, acute dermatitis of grade 3 in {three|A acute dermatitis, n, g=irradiated, of=27, grade=3} and pneumonitis in {two|A pneumonitis, n, g=irradiated, of=27}. Skin outside the field: mRSS a median of {5|M score, median, t=baseline, g=irradiated} (IQR {2|q1}-{9|q3}) before and {5|M score, median, t=P1Y, g=irradiated, dir=stable} (IQR {3|q1}-{10|q3}) {one|W year, assess} year after radiation; {4|M score, median, t=baseline, g=not irradiated} ({2|q1}-{8|q3}) and {5|M score, median, t=P1Y, g=not irradiated, dir=worsened} ({2|q1}-{8|q3}) at the like dates in the remainder. Tumours were oestrogen receptor positive in 38; nodes were involved in 17.
{Four|A death, n, g=irradiated, of=27} and {seven|A death, n, g=not irradiated, of=24} have died, the difference owing to age.

Discussion
Dr. Robertson's much-cited words, that scleroderma forbids the beam, rest on single cases. Gold and colleagues examined {20|S enrolled, @Gold and colleagues} patients with scleroderma and found the severe late effects fewer than feared. In our women generalised flares, so often warned of, did not come to pass. Boosts to the bed had been given in 12. Cosmesis was called fair or good in 18 and poor in the rest by a nurse with photographs. Capillaroscopy did not foretell breast fibrosis; smoking (odds ratio 3.9) may have. As always in such studies, those with the worst skin had perhaps been kept away from the machine by their surgeon.
=== baricit-mel-k8 | article | randomised trial
Melatonin at night for scleroderma: fatigue, sleep and, it was hoped, fibrosis

Methods
Participants with a fatigue score over 30 received 25 mg of melatonin or placebo at bedtime for {20|W week, treat} weeks. Shift workers, and those on warfarin or fluvoxamine, were excluded. A sleep diary, a wrist actigraph and the modified Rodnan skin score at weeks {10|W week, assess} and {20|W week, assess} made up the programme.

Flow
We wrote to 340 members of the national league. {One hundred and twenty-one|S screened} were screened and {90|S randomised} randomised, {45|S randomised, g=melatonin; S randomised, g=placebo} to each. {Forty-one|S analysed, g=melatonin} and {forty-two|S analysed, g=placebo}, those with at least one later visit, were analysed.

Results
The participants ({82|X f, of=90} females and {8|X m, of=90} males; median age 58; {64|T limited, n, of=90} limited, {26|T diffuse, n, of=90} diffuse) were alike between arms in sleep efficiency (79%). Fatigue dropped by 6.0 and 4.9 points (p=0.41).
A baseline mRSS of {8.3|M score, mean, t=baseline, g=melatonin} ± {6.0|sd} (melatonin) or {8.0|M score, mean, t=baseline, g=placebo} ± {6.4|sd} (placebo) was not modified. Its changes were {-0.1|M change, mean, t=P10W, g=melatonin, dir=stable} ± {2.0|sd} and {0.0|M change, mean, t=P10W, g=placebo, dir=stable} ± {2.1|sd} at week 10 and {-0.3|M change, mean, t=P20W, g=melatonin, dir=stable, #m} ± {2.4|sd} and {-0.2|M change, mean, t=P20W, g=placebo, dir=stable} ± {2.2|sd} at week 20.
Morning drowsiness was mentioned by {16|A morning drowsiness, n, g=melatonin, of=45} versus {7|A morning drowsiness, n, g=placebo, of=45}, vivid dreams by {9|A vivid dreams, n, g=melatonin, of=45} versus {4|A vivid dreams, n, g=placebo, of=45} participants. {Three|A discontinuation due to adverse event, n, g=melatonin, of=45} on melatonin stopped for drowsiness.

Discussion
Sleep was poor and stayed so. Oxidative stress may be what melatonin is good for, yet we had no marker in view. In bleomycin mice a dose 100 times as high was antifibrotic; nobody will swallow this. Patients of Thombs et al., {731|S enrolled, @Thombs et al.} in number, ranked fatigue first of their complaints, and they are right that it should have its trials.
=== renova-k8 | article | case series
After the kidney: skin scores in patients transplanted for scleroderma renal crisis

Methods
The French and Swiss transplant databases were searched for grafts in systemic sclerosis. Those whose charts gave an mRSS within a year before the graft and another from two years after were retained.

Results
Of {fifty-two|S identified} recipients identified, {twenty-one|S enrolled} qualified: {12|X f, of=21} women and {9|X m, of=21} men, median age 49; {18|T diffuse, n, of=21} dcSSc and {3|T limited, n, of=21} lcSSc. They had been on dialysis for 31 months in the median. Immunosuppression was tacrolimus with mycophenolate in 17 and ciclosporin in 4.
Median mRSS receded from {17|M score, median, t=baseline} (IQR {11|q1}–{23|q3}) before the graft to {9|M score, median, t=P2Y, dir=improved} (IQR {5|q1}–{14|q3}) at {two|W year, assess} years (P {<0.001|p, sig=1}) and {8|M score, median, t=P5Y, dir=improved} (IQR {4|q1}–{13|q3}) at {five|W year, assess} years, a date by which {14|S analysed} could be examined. Scores were by different hands in nine.
Follow-up was {6.1|W year, follow, median} years in the median. {Three|A graft loss, n, of=21} patients lost the graft. {Five|A death, n, of=21} patients died. Infections of the urinary tract ({9|A urinary tract infection, n, of=21} patients), zoster ({4|A zoster, n, of=21}) and a Kaposi sarcoma ({1|A Kaposi sarcoma, n, of=21}) were noted.

Discussion
Grafts came from living donors in four. Creatinine a year on was 124 µmol/L. ACE inhibitors were continued in 15, and blood pressure was 131/78 mmHg on two drugs. Skin is known to soften late after renal crisis even on dialysis, so that the drugs for the graft can't claim all of it. In the paper by Penn et al., of {110|S enrolled, @Penn et al.} patients with crisis the greater part needed dialysis at some time. In a recent registry (ERA, Hruskova et al.) {342|S enrolled, @Hruskova et al.} who started renal replacement were followed; no skin scores were kept.
