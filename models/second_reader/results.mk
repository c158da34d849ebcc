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
