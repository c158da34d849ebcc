=== tofacitinib-pooled-h6 | abstract | meta-analysis
Janus kinase inhibitors for the skin of systemic sclerosis: what {nine|S enrolled, u=studies} small studies add up to

Background: Evidence on JAK inhibitors in systemic sclerosis (SSc) is scattered. Objectives: To pool it. Methods: MEDLINE, Scopus and Web of Science were combed up to 30 June 2024; random-effects models served throughout (I² > 50% taken as heterogeneity). Results: From {1,214|S identified, u=records} records, {nine|S enrolled, u=studies} studies emerged, and in them {187|S enrolled} patients, aged 46 to 58 on average, {81|X fp, of=187}% of them female and {122|T diffuse, n, of=187} with diffuse disease. Tofacitinib had been chosen in six studies, baricitinib in two, ruxolitinib in one. Between entry and month {6|W month, assess} the mRSS came down by {6.35|M change, v=-6.35, mean, t=P6M, dir=improved} points on average (95% CI {4.10|cl, v=-8.60} to {8.60|ch, v=-4.10}; I² = 71%), by month {12|W month, assess} by {8.02|M change, v=-8.02, mean, t=P12M, dir=improved} ({5.5|cl, v=-10.5} to {10.5|ch, v=-5.5}). FVC stood still (+0.8% predicted, p = 0.41). Herpes zoster struck {11|A herpes zoster, n, of=187} patients ({5.9|A herpes zoster, pct}%), anaemia {6|A anaemia, n, of=187}; a venous thrombosis was reported in {two|A venous thrombosis, n, of=187}. {Nobody died|A death, absent}. Egger's test gave p = 0.09. Conclusion: Encouraging, but uncontrolled in the main.

=== mmf-vs-cyc-pool-h6 | abstract | meta-analysis
POS0871 MYCOPHENOLATE OR CYCLOPHOSPHAMIDE FOR SKIN THICKENING IN SSc: A POOLED COMPARISON

Background: Both drugs are in daily use; which one thins the skin more is argued over.
Objectives: To compare mycophenolate (MMF) with cyclophosphamide (CYC) as to mRSS and safety.
Methods: Randomised and matched comparative studies lasting 6 months or longer were eligible. Two reviewers worked separately (kappa 0.84).
Results: The search brought up {2307|S identified, u=records} citations. Once duplicates were out, {1655|S screened, u=records} were screened on title; {seven|S enrolled, u=studies} studies remained in the end, of which three were randomised. MMF had been taken by {318|S treated, g=MMF} patients and CYC by {296|S treated, g=CYC}. At {12|W month, assess} months the pooled mean difference in mRSS (MMF minus CYC) was {-0.6|M difference, mean, t=P12M, g=MMF, c=CYC, dir=stable, sig=0} (95% CI {-1.9|cl} to {0.7|ch}, p={0.36|p}), that is, none to speak of. Leukopenia befell {22|A leukopenia, n, g=MMF, of=318} on MMF against {71|A leukopenia, n, g=CYC, of=296} on CYC; haematuria was confined to CYC ({14|A haematuria, n, g=CYC, of=296}). Deaths numbered {9|A death, n, g=MMF, of=318} and {12|A death, n, g=CYC, of=296} respectively. DLCO fell by about 2% with either.
Conclusion: Equal for the skin; kinder to the marrow with MMF.

=== ritux-openlabel-ext-h6 | abstract | open-label extension
Abstract 1571. Rituximab Retreatment in Diffuse Cutaneous Systemic Sclerosis: {Two|W year, treat}-Year Open-Label Extension Data

Background/Purpose: Whether repeated B-cell depletion keeps the skin soft is unknown.
Methods: Those who had finished the double-blind phase could go on with rituximab 1 g every 6 months for {24|W month, treat} months, no matter what they had been given before. Entry needed an mRSS of at least 12 at the outset of the parent trial.
Results: {Forty-one|S enrolled} pts rolled over, {all with dcSSc|T diffuse, all}, mean age 48.7 (SD 11.2) years, {33|X f, of=41} women; {36|S completed} saw it through. Mean mRSS, {15.9|M score, mean, t=baseline} ({7.7|sd}) when the extension began, had dropped to {12.4|M score, mean, t=P12M, dir=improved} ({6.8|sd}) by month {12|W month, assess} and {10.8|M score, mean, t=P24M, dir=improved, sig=1} ({6.5|sd}) by month {24|W month, assess} (p={0.002|p}). An improvement of 5 points or more was reached by {61|M responders, t=P24M, dir=improved}% ({22|n}/{36|S completed}). Infusion reactions: {7|A infusion reaction, n, of=41}. Serious infections: {4|A serious infection, n, of=41, ser=1} (pneumonia {3|A pneumonia, n, of=41}, cellulitis {1|A cellulitis, n, of=41}). Median IgG went from 10.1 to 8.4 g/L. {No deaths|A death, absent}.
Conclusion: Softening was sustained.

=== ivig-eular-h6 | abstract | randomised trial
OP0142 IMMUNOGLOBULINS BY VEIN VERSUS SALINE IN EARLY DIFFUSE SYSTEMIC SCLEROSIS

Background: Antifibrotic effects have been ascribed to intravenous immunoglobulins (IVIG).
Objectives: Does IVIG beat saline?
Methods: Double-blind, 11 centres; IVIG 2 g/kg or saline every four weeks, six times. Disease of less than 3 years and an mRSS between 14 and 38 were asked for.
Results: To IVIG went {28|S randomised, g=IVIG}, to saline {27|S randomised, g=saline}, every one of them suffering from {diffuse|T diffuse, all} disease; men were {nine|X m, of=55} of the {55|S randomised; X of}. Mean mRSS had been {23.6|M score, mean, t=baseline, g=IVIG} and {22.9|M score, mean, t=baseline, g=saline}. At week {24|W week, assess} it had altered by {-5.1|M change, mean, t=P24W, g=IVIG, dir=improved} and {-3.9|M change, mean, t=P24W, g=saline, dir=improved} points, a difference, {1.2|M difference, v=-1.2, t=P24W, g=IVIG, c=saline, dir=improved, sig=0} points in favour of IVIG, well within chance (95% CI {-3.8|cl} to {1.4|ch}; p={0.37|p}). Headache was the complaint of {15|A headache, n, g=IVIG, of=28} under IVIG and of {four|A headache, n, g=saline, of=27} under saline, aseptic meningitis of {one|A aseptic meningitis, n, g=IVIG, of=28} and {none|A aseptic meningitis, absent, g=saline}. Thromboses {did not occur|A thrombosis, absent}. HAQ-DI changed by 0.08 vs 0.02.
Conclusion: IVIG failed to outdo saline.

=== registry-iberia-h6 | abstract | cohort study
AB1127 MEN WITH SYSTEMIC SCLEROSIS FARE WORSE: AN IBERIAN REGISTRY

Background: Systemic sclerosis (SSc) is rarer in men, about 1 in 5 of those affected.
Objectives: To see how the sexes differ in presentation and survival.
Methods: Prospective registry, 19 hospitals, entries 2008 to 2021, Cox models adjusted for age.
Results: Of {1,408|S enrolled} patients, {1,199|X f, of=1408} were women. Limited SSc prevailed ({872|T limited, n, of=1408}; {61.9|T limited, pct}%), followed by diffuse ({351|T diffuse, n, of=1408}; {24.9|T diffuse, pct}%) and sine scleroderma ({185|T sine, n, of=1408}). Median follow-up was {7.2|W year, follow, median} years (IQR 3.4-10.8). Men had a higher mRSS at the first visit ({11|M score, median, t=baseline, g=men} [{4|q1}-{19|q3}] vs {6|M score, median, t=baseline, g=women} [{2|q1}-{11|q3}]), more ILD (52% vs 37%, p<0.001) and more ulcers. Deaths: {57|A death, n, g=men} of the {209|X m, of=1408; A death, of, g=men} men, {189|A death, n, g=women, of=1199} of the women (adjusted HR 1.74, 95% CI 1.27-2.39). Ten-year survival was 71% and 85%. {Malignancy|A malignancy, named, g=men, sev=fatal} was what men died of most often, {lung disease|A lung disease, named, g=women, sev=fatal} what women did.
Conclusion: Male sex calls for closer surveillance.

=== capillaroscopy-score-h6 | abstract | cross-sectional study
Nailfold Density Mirrors Skin Fibrosis: Cross-Sectional Data from Two Japanese Clinics

Background/Purpose: Capillary dropout and skin thickening are two faces of SSc. Do they run parallel?
Methods: Videocapillaroscopy at 200× of eight fingers; mRSS by one blinded assessor (intra-rater ICC 0.93).
Results: {One hundred and twelve|S enrolled} patients took part, {98|X f, of=112} females and {14|X m, of=112} males, with a disease duration of 6.1 ± 5.3 years; subtype was limited in {74|T limited, n, of=112}, diffuse in {38|T diffuse, n, of=112}. mRSS averaged {17.3|M score, mean, g=dcSSc} ± {8.8|sd} in dcSSc and {5.2|M score, mean, g=lcSSc} ± {3.1|sd} in lcSSc. Density and mRSS were inversely related (rho = −0.47, p < 0.001). Among the 29 with past or present ulcers density was 3.9/mm; among the 83 without, 5.8/mm. Anti-Scl-70 was found in 41 (36.6%).
Conclusion: The fewer the capillaries, the thicker the skin.

=== nintedanib-claims-h6 | abstract | cohort study
FRI0318 WHY DO PEOPLE STOP NINTEDANIB? REAL-LIFE EXPERIENCE FROM SIX ILD CLINICS

Background: Trial populations tolerate nintedanib better than clinic populations may.
Objectives: To record persistence and reasons for giving up.
Methods: Chart review of all SSc-ILD patients with a first prescription between May 2020 and December 2022; starting dose 150 mg bid, reduced to 100 mg bid as needed.
Results: In all, {93|S enrolled} charts were read ({70|X f, of=93} women; median age 61). The median time on drug was {14|W month, treat, median} months. Diarrhoea was written down for {59|A diarrhoea, n, of=93} ({63.4|A diarrhoea, pct}%), nausea for {31|A nausea, n, of=93}, weight loss for {24|A weight loss, n, of=93}, transaminases beyond three times normal for {eight|A transaminase elevation, n, of=93}. Dose reduction became necessary in 40. {Twenty-six|A discontinuation due to adverse event, n, of=93} abandoned the drug because of side effects, 16 of these inside the first three months; {six|A death, n, of=93, rel=0} died, none of them from anything the drug did. FVC declined by 38 mL per year (95% CI 11-65) against 142 mL in the year before.
Conclusion: Every fourth patient quits; early support with loperamide and diet might help.

=== stemcell-synth-h6 | abstract | systematic review
Autologous haematopoietic transplantation in diffuse scleroderma: a systematic review with pooled toxicity

Transplantation is the harshest of the treatments offered in this disease and, some say, the best. What does it cost and what does it bring? Eligible for us was any series of five or more adults. Our hunt through five databases turned up {968|S identified, u=records} titles; {61|S screened, u=records} were read in full; {seventeen|S enrolled, u=studies} studies stood the test, three being randomised. Transplanted were {1,036|S treated} persons all told, {74|X fp, of=1036}% of them women. Treatment-related death overtook {62|A treatment-related death, n, of=1036, rel=1} ({6.0|A treatment-related death, pct}%; range between studies 0 to 13%). Where the skin had been scored at {one|W year, assess} year, the pooled mRSS had sunk by {11.6|M change, v=-11.6, t=P1Y, dir=improved} (95% CI {9.2|cl, v=-14.0} to {14.0|ch, v=-9.2}); at {five|W year, assess} years the fall was {14.9|M change, v=-14.9, t=P5Y, dir=improved} ({11.8|cl, v=-18.0} to {18.0|ch, v=-11.8}). Reactivated cytomegalovirus was met in {21|A cytomegalovirus reactivation, pct, of=1036}%, febrile neutropenia in {48|A febrile neutropenia, pct, of=1036}%, and a second autoimmune disease, of the thyroid as a rule, in {5|A second autoimmune disease, pct, of=1036}%. Five-year overall survival came to 81% (75-86). The certainty of all this we graded as low.

=== uva1-handsheet-h6 | abstract | randomised trial
UVA1 light for sclerodactyly: a half-body comparison

Background. Light softens plaques of morphea; in acrosclerosis it has been little tried. Methods. In {19|S enrolled} people with {limited|T limited, all} SSc one hand was irradiated (40 J/cm², thrice weekly, {14|W week, treat} weeks) while the other stayed covered; which hand, a coin decided. Eligible were adults of phototype I to IV. Results. {Sixteen|S completed} underwent all 42 sessions. Of the {three|S withdrawn} who fell out, one had moved away. Hand scores were left as they were: median finger mRSS sum {8|M score, median, t=baseline, g=irradiated} ({6|q1}–{10|q3}) before and {8|M score, median, t=P14W, g=irradiated, c=covered, dir=stable, #I} ({5|q1}–{10|q3}) after in the irradiated hand, {8|M score, median, t=baseline, g=covered} and {9|M score, median, t=P14W, g=covered, dir=stable} in the covered one (p = {0.21|p#I, sig=0} between hands). Ultrasound thickness declined by 0.11 mm (p = 0.04). Itching bothered {5|A itching, n, of=19} and a burn of mild degree {1|A burn, n, of=19, sev=mild}. Conclusion. Not a convincing remedy.

=== tociliz-japan-posthoc-h6 | abstract | post-hoc analysis
Does Skin Improvement Predict Lung Stability Under Interleukin-6 Blockade? Post Hoc Look at a Japanese Trial

Background/Purpose: Skin and lung may part company under tocilizumab (TCZ).
Methods: Data of a {48|W week, treat}-week, placebo-controlled trial of TCZ 162 mg sc weekly were examined again. mRSS responders were those who lost ≥5 points and ≥25%.
Results: {Sixty-six|S analysed} had scores at both ends: {34|S analysed, g=TCZ} on TCZ and {32|S analysed, g=PBO} on PBO. Responders at Wk {48|W week, assess} made up {53|M responders, t=P48W, g=TCZ, dir=improved}% ({18|n}/{34|S analysed, g=TCZ}) and {34|M responders, t=P48W, g=PBO, dir=improved}% ({11|n}/{32|S analysed, g=PBO}). In LS means the score had by then moved by {-6.9|M change, ls_mean, t=P48W, g=TCZ, c=PBO, dir=improved, sig=0, #T} (SE {0.9|se}) and {-4.8|M change, ls_mean, t=P48W, g=PBO, dir=improved} (SE {1.0|se}), P={.11|p#T}. FVC held up under TCZ whether or not the skin had responded (−0.2% and −0.9%), whereas on PBO it dropped 5.7%. CRP normalised within {4|W week, assess} weeks in 30.
Conclusion: Lung benefit of TCZ came about independently of what the skin did.
=== table-cyc-sr-h6 | article | systematic review
Cyclophosphamide trials in scleroderma: characteristics and skin outcome (Table 3)

Of {1,044|S identified, u=records} hits, {19|S screened, u=records} were examined closely and {6|S enrolled, u=studies} studies entered the review ({388|S enrolled} patients). The largest four are tabulated; change means mRSS at the last visit minus mRSS at entry.

Trial | Arm | n | Female, n | ΔmRSS (SD) | Leukopenia, n
Abiodun 2009 | oral CYC | {44|S enrolled, g=oral CYC, @Abiodun 2009} | {36|X f, g=oral CYC, of=44, @Abiodun 2009} | {−3.8|M change, g=oral CYC, dir=improved, @Abiodun 2009} ({5.2|sd}) | {12|A leukopenia, n, g=oral CYC, of=44, @Abiodun 2009}
 | placebo | {43|S enrolled, g=placebo, @Abiodun 2009} | {33|X f, g=placebo, of=43, @Abiodun 2009} | {−0.9|M change, g=placebo, dir=improved, @Abiodun 2009} ({5.5|sd}) | {0|A leukopenia, absent, g=placebo, @Abiodun 2009}
Castellane 2012 | iv CYC | {30|S enrolled, g=iv CYC, @Castellane 2012} | {25|X f, g=iv CYC, of=30, @Castellane 2012} | {−4.1|M change, g=iv CYC, dir=improved, @Castellane 2012} ({6.0|sd}) | {5|A leukopenia, n, g=iv CYC, of=30, @Castellane 2012}
 | azathioprine | {29|S enrolled, g=azathioprine, @Castellane 2012} | {27|X f, g=azathioprine, of=29, @Castellane 2012} | {+1.3|M change, g=azathioprine, dir=worsened, @Castellane 2012} ({4.9|sd}) | {3|A leukopenia, n, g=azathioprine, of=29, @Castellane 2012}
Moritz 2017 | iv CYC | {61|S enrolled, @Moritz 2017} | {48|X f, of=61, @Moritz 2017} | {−5.6|M change, dir=improved, @Moritz 2017} ({7.3|sd}) | {9|A leukopenia, n, of=61, @Moritz 2017}
Treatment lasted {12|W month, treat, @Abiodun 2009; W month, treat, @Castellane 2012} months (Abiodun, Castellane) or {18|W month, treat, @Moritz 2017} months (Moritz).

=== eular-anti-rnap-h6 | abstract | cohort study
POS0901 ANTI-RNA POLYMERASE III: SKIN PEAK AND CANCER

Background: These patients have rapid skin disease and, at times, cancer.
Objectives: To time both.
Methods: RNAP3-positive patients of 6 centres, serial mRSS. Controls: ATA-positive, matched.
Results: RNAP3: {94|S enrolled, g=RNAP3}; ATA: {94|S enrolled, g=ATA}. dcSSc {78|T diffuse, n, g=RNAP3, of=94} ({83|T diffuse, pct, g=RNAP3}%) and {52|T diffuse, n, g=ATA, of=94} ({55|T diffuse, pct, g=ATA}%). Peak mRSS, median [IQR]: {28|M score, median, g=RNAP3, c=ATA, sig=1, #r} [{20|q1};{35|q3}] vs {17|M score, median, g=ATA} [{10|q1};{24|q3}], p{<0.001|p#r}. Cancer within 3 years of onset: 12 vs 4. SRC: 15 vs 3. Follow-up {5.0|W year, follow, median} years (median). Deaths {19|A death, n, g=RNAP3, of=94} vs {14|A death, n, g=ATA, of=94}. Time from onset to peak: 1.2 vs 1.9 years. Age at onset 51 vs 45 (p=0.003). Breast cancer made up 7 of the 16 tumours. FVC <70% in 11% vs 33%.
Conclusion: Early peak, early cancer.

=== sr-lung-tx-h6 | abstract | systematic review
Lung transplantation for scleroderma: survival compared with other lungs

Is the scleroderma gullet a bar to a new lung? {Seven|S enrolled, u=studies} observational studies could be brought together, after {233|S identified, u=records} citations had been sifted: {186|S treated, g=scleroderma} transplanted persons with scleroderma ({57|X fp, g=scleroderma, of=186}% of them female), {1,903|S treated, g=pulmonary fibrosis} with pulmonary fibrosis of unknown cause. One-year survival lay between 59 and 94% in the former, between 71 and 88% in the latter. Acute rejection happened in {41|A acute rejection, pct, g=scleroderma, of=186}% and {33|A acute rejection, pct, g=pulmonary fibrosis, of=1903}%; bronchiolitis obliterans by year {five|W year, assess} in {37|A bronchiolitis obliterans, pct, g=scleroderma, of=186}% and {39|A bronchiolitis obliterans, pct, g=pulmonary fibrosis, of=1903}%. Reflux, though almost universal, was tied to outcome in one study only. Skin scores no study reported. With care in choosing candidates, scleroderma is no bar.

=== quest-photopheresis-h6 | abstract | randomised trial
AB0977 EXTRACORPOREAL PHOTOPHERESIS VERSUS SHAM, AGAIN

Background: ECP trials contradict one another.
Methods: {dcSSc|T diffuse, all} ≤2 y; one session every 4 weeks; {12|W month, treat} months; real or sham irradiation of the cells.
Results: ECP {32|S randomised, g=ECP}, sham {31|S randomised, g=sham}; dropouts {5|S withdrawn, g=ECP} and {9|S withdrawn, g=sham}. Skin score after {6|W month, assess} months, change: {-2.9|M change, mean, t=P6M, g=ECP, dir=improved, sig=1, #a} vs {-0.7|M change, mean, t=P6M, g=sham, dir=improved}; after {12|W month, assess}: {-4.6|M change, mean, t=P12M, g=ECP, dir=improved, sig=1, #b} vs {-2.8|M change, mean, t=P12M, g=sham, dir=improved} (means). Within ECP significant at both visits (p={0.02|p#a}, p={0.008|p#b}). Catheter thrombosis {3|A catheter thrombosis, n, g=ECP, of=32}; vasovagal attack {4|A vasovagal attack, n, g=ECP, of=32} vs {2|A vasovagal attack, n, g=sham, of=31}. Joint score improved with either. Age 48 vs 50, disease duration 13 months in either arm; entry mRSS at least 15. FVC 88 vs 91% predicted. HAQ −0.11 vs −0.06.
Conclusion: A trend, nothing more.

=== meta-mortality-smr-h6 | abstract | meta-analysis
Mortality in systemic sclerosis since 1960: standardised ratios pooled

Cohorts in which observed deaths had been set against expected ones were pooled. There were {twenty-four|S enrolled, u=studies} such, with {21,407|S enrolled} patients; we had looked over {2,219|S screened, u=records} titles. {5,880|A death, n, of=21407} patients had died. The pooled SMR was 3.1 (2.7–3.6), in the diffuse subset 4.7, in the limited 2.0, in men 2.9, in women 3.2. It did not decline over calendar time (p = 0.38). Deaths due to the heart made up {29|A heart, pct, of=5880, sev=fatal}%, to the lung {33|A lung, pct, of=5880, sev=fatal}%, to cancer {14|A cancer, pct, of=5880, sev=fatal}% of all deaths. The ratio of women to men amounted to {5.2|X ratio, of=21407} to 1, and {31|T diffuse, pct, of=21407}% had the diffuse form. No less than 17 of the cohorts were European. Treatment may have lengthened lives, but so it has in the population at large.

=== ppi-oes-h6 | abstract | randomised trial
Domperidone or alginate on top of omeprazole: trial in SSc reflux from Bangkok

Background/Purpose: Half the patients on PPI still have heartburn.
Methods: Partial responders to omeprazole 20 mg bid; domperidone tid (DP) or alginate tid (AL), {4|W week, treat} wks, double-dummy.
Results: {148|S screened} screened, {75|S randomised} randomized: DP {38|S randomised, g=DP}, AL {37|S randomised, g=AL}. Women, {51|X f, of=75}; dcSSc, {54|T diffuse, n, of=75}; mean mRSS at entry {13.0|M score, mean, t=baseline, g=DP}±{9.9|sd} and {12.2|M score, mean, t=baseline, g=AL}±{8.7|sd}. At week {4|W week, assess} severity fell on both (VAS −1.8 DP, −1.6 AL; p=0.81). Side effects: dizziness DP {2|A dizziness, n, g=DP, of=38}, AL {1|A dizziness, n, g=AL, of=37}; dry mouth DP {3|A dry mouth, n, g=DP, of=38}; bloating AL {4|A bloating, n, g=AL, of=37}. QTc prolongation: {none|A QTc prolongation, absent}. {71|S completed} finished.
Conclusion: Either will do.

=== tcm-wire-h6 | news | meta-analysis
Ulcer drug cuts new sores but leaves skin hard, review says

LONDON (Health Wire) - A medicine for sore fingertips prevents new wounds in people with scleroderma but does nothing for their hardened skin, a review of {four|S enrolled, u=studies} trials has found.
The authors, from Leeds and Turin, pooled the results of {519|S enrolled} patients, {80|X fp, of=519} percent of them women. Those given the drug had 0.8 fewer new ulcers over {16|W week, treat} weeks. Skin scores, however, {were no better|M difference, nov, g=drug, c=dummy pill, dir=stable} on the drug than on a dummy pill.
Liver trouble was seen in {11|A liver trouble, pct, g=drug} percent of those on the drug and {2|A liver trouble, pct, g=dummy pill} percent of those on the dummy. Anaemia affected {6|A anaemia, pct, g=drug} percent and {3|A anaemia, pct, g=dummy pill} percent. {No one died|A death, absent}.
A year's supply costs 30,000 pounds. Some 19,000 Britons have the disease, which strikes women four times as often as men.

=== sirolimus-uro-h6 | abstract | randomised trial
Sirolimus against methotrexate: single-blind study in early disease

Sirolimus keeps fibroblasts quiet in the dish. Whether in man, too, {eighteen|S randomised} patients with {diffuse|T diffuse, all} scleroderma of under five years helped to find out, {nine|S randomised, g=sirolimus; S randomised, g=methotrexate} per drug, for {48|W week, treat} weeks. {Three|S withdrawn, g=sirolimus} left the sirolimus group and {four|S withdrawn, g=methotrexate} the methotrexate group before their time. In both the skin came round: by {7.3|M change, v=-7.3, mean, t=P48W, g=sirolimus, dir=improved, sig=1} mRSS points on average with sirolimus (p={0.01|p}), by {6.1|M change, v=-6.1, mean, t=P48W, g=methotrexate, dir=improved, sig=1} with methotrexate (p={0.04|p}), at week {48|W week, assess}. Hyperlipidaemia was seen in {seven|A hyperlipidaemia, n, g=sirolimus, of=9} of {nine|S randomised, g=sirolimus; A hyperlipidaemia, of, g=sirolimus} on sirolimus, mouth ulcers came to {five|A mouth ulcer, n, g=sirolimus, of=9} of them and to {three|A mouth ulcer, n, g=methotrexate, of=9} on methotrexate. DLCO and creatinine were as before. Sirolimus can be given; more we would not say.

=== umbrella-review-h6 | abstract | systematic review
An umbrella over the reviews: interventions in SSc graded

Background: Reviews have multiplied faster than trials. Methods: Systematic reviews with meta-analysis, appraised with AMSTAR-2; overlap by corrected covered area (7.9%). Results: Found {3,467|S identified, u=records}, screened {2,570|S screened, u=records}, kept {41|S enrolled, u=records} reviews, of which 5 were of high quality, 9 moderate and 27 low or worse. The same primary studies recur in them. For the skin, transplantation (Pereira 2020: difference in mRSS to cyclophosphamide {-7.5|M difference, g=transplantation, c=cyclophosphamide, dir=improved, @Pereira 2020}, 95% CI {-9.9|cl} to {-5.1|ch}, {3|S enrolled, u=studies, @Pereira 2020} trials) and rituximab (Kowalczyk 2022: change {-6.9|M change, dir=improved, t=P12M, @Kowalczyk 2022} at {12|W month, assess, @Kowalczyk 2022} months, {-8.4|cl} to {-5.4|ch}, {14|S enrolled, u=studies, @Kowalczyk 2022} studies, {351|S enrolled, @Kowalczyk 2022} patients) had the largest effects; on mycophenolate Haddad 2019 put the fall at {3.6|M change, v=-3.6, t=P12M, dir=improved, @Haddad 2019} ({2.1|cl, v=-5.1} to {5.1|ch, v=-2.1}) after {one|W year, assess, @Haddad 2019} year. Certainty was low in all but one. Conclusions: Fewer reviews, more trials.

=== spider-peds-h6 | abstract | cohort study
Localised or systemic? Misclassified children, a chart study

Objective: to see how many of the children sent with a label of systemic sclerosis keep it. Setting: tertiary clinic, 2001–2023. Findings: {63|S identified} children arrived with the label; {44|S enrolled} kept it ({35|X f, of=44} girls and {9|X m, of=44} boys), the other 19 had morphea (11), mixed disease (5) or something else (3). Of the {44|S enrolled}, {29|T diffuse, n, of=44} were diffuse, {8|T limited, n, of=44} limited and {7|T overlap, n, of=44} overlap. Their mRSS in the first year averaged {15.7|M score, mean}, with a standard deviation of {9.2|sd}; ANA were positive in 93%, Scl-70 in 34%. {Two|A death, n, of=44} died, {one|A arrhythmia, n, of=44, sev=fatal} of arrhythmia and {one|A sepsis, n, of=44, sev=fatal} of sepsis. Median observation {6.5|W year, follow, median} years. The delay from first sign to diagnosis was 1.9 years.
=== nint-ext-h6 | abstract | open-label extension
POS0066 NINTEDANIB BEYOND THE TRIAL: OPEN-LABEL EXTENSION OF THE "LUMEN-SSc" TRIAL

Background: In LUMEN-SSc, {412|S randomised, @LUMEN-SSc} patients had been randomised; over {52|W week, assess, @LUMEN-SSc} weeks the mRSS had changed by {-2.0|M change, mean, t=P52W, g=nintedanib, dir=improved, @LUMEN-SSc} with nintedanib and {-1.9|M change, mean, t=P52W, g=placebo, dir=improved, @LUMEN-SSc} with placebo (means).
Objectives: Long-term safety.
Methods: All who completed could continue (nintedanib 150 mg bid, open).
Results: {318|S enrolled} entered the extension: {147|S enrolled, g=continued} continued nintedanib, {171|S enrolled, g=initiated} initiated it. Median exposure in the extension: {27|W month, treat, median} months. Diarrhoea: {71|A diarrhoea, pct, g=continued, of=147}% continued, {79|A diarrhoea, pct, g=initiated, of=171}% initiated. Vomiting: {19|A vomiting, pct, g=continued, of=147}%, {24|A vomiting, pct, g=initiated, of=171}%. AEs leading to discontinuation: {8|A discontinuation due to adverse event, pct, g=continued, of=147}% and {23|A discontinuation due to adverse event, pct, g=initiated, of=171}%. Fatal AEs: {6|A death, n, g=continued, of=147} and {7|A death, n, g=initiated, of=171} patients. FVC at week {100|W week, assess}: −51 and −58 mL/year. mRSS was no longer taken.
Conclusion: No new signals.

=== sglt-card-h6 | abstract | cohort study
Heart involvement as first sign: {23|S enrolled} cases among {1,500|S screened} patients

Background/Purpose: Now and then SSc declares itself at the heart.
Methods: Register search, {1,500|S screened} patients; inclusion if arrhythmia, myocarditis or failure came before or with Raynaud's.
Results: {23|S enrolled} cases (1.5%), {14|X f, of=23} F and {9|X m, of=23} M; dcSSc {13|T diffuse, n, of=23}, lcSSc {6|T limited, n, of=23}, sine {4|T sine, n, of=23}. LVEF 41 ± 11%. mRSS at dx {12.7|M score, mean, t=baseline} ± {9.9|sd} (mean). ICD in 8, pacemaker in 3. Given MMF (12), CYC (9), rituximab (2). LVEF at {12|W month, assess} mo 47 ± 12% (p=0.04). mRSS at {12|W month, assess} mo {9.6|M score, mean, t=P12M, dir=improved, sig=0} ± {8.0|sd} (p={0.09|p}). Neutropenia {2|A neutropenia, n, of=23}, pneumonia {3|A pneumonia, n, of=23}. Deaths {5|A death, n, of=23}, of which sudden {3|A sudden death, n, of=5}, from pump failure {2|A pump failure, n, of=5, sev=fatal}. Follow-up {49|W month, follow, median} mo, median.
Conclusion: Think of SSc in unexplained myocarditis.

=== meta-dosing-ivig-h6 | abstract | meta-analysis
Immunoglobulin infusions for scleroderma: pooled change in skin, muscle and gut

Infusions cost what a car does. Are they worth it? We included {twelve|S enrolled, u=studies} studies, one of them randomised, out of {531|S screened, u=records} screened reports. They comprised {229|S treated} treated people, of whom {83|X fp, of=229} per cent were women and {61|T diffuse, pct, of=229} per cent had diffuse disease. Taken together, the mRSS declined by {5.9|M change, v=-5.9, mean, t=P6M, dir=improved} (mean; {3.2|cl, v=-8.6} to {8.6|ch, v=-3.2}) in {six|W month, assess} months and by {9.0|M change, v=-9.0, mean, t=P12M, dir=improved} ({5.1|cl, v=-12.9} to {12.9|ch, v=-5.1}) in {twelve|W month, assess} months. The lone randomised trial, by contrast, Yamashiro 2014 ({63|S randomised, @Yamashiro 2014} patients), found {no difference|M difference, nov, t=P12W, g=IVIG, c=placebo, dir=stable, @Yamashiro 2014} in mRSS between IVIG and placebo at week {12|W week, assess, @Yamashiro 2014}. Creatine kinase halved. Headache {14|A headache, pct, of=229}%, thrombosis {1.7|A thrombosis, pct, of=229}%, haemolysis {0.9|A haemolysis, pct, of=229}%. Studies were small and nearly all retrospective.

=== nurse-ulcer-h6 | abstract | randomised trial
Dressing digital ulcers: hydrocolloid or silver, a nurses' trial

The ulcer nurse sees a third of all scleroderma patients at some time. {Forty-four|S randomised} of them, {thirty-nine|X f, of=44} female, were shared out by envelope: {twenty-two|S randomised, g=hydrocolloid; S randomised, g=silver} to hydrocolloid, as many to silver. Median age was 52, ulcers numbered 71. {Six|W week, assess} weeks later 58% of ulcers had closed under hydrocolloid, 61% under silver (p=0.79); pain fell from 7 to 3 under both. Skin maceration: {eight|A skin maceration, n, g=hydrocolloid, of=22} against {two|A skin maceration, n, g=silver, of=22}. Infection needing tablets: {three|A infection, n, g=hydrocolloid, of=22} and {three|A infection, n, g=silver, of=22}. Stinging was peculiar to silver, {seven|A stinging, n, g=silver, of=22} reporting it. No patient of either group lost a finger. The subset was limited in {27|T limited, n, of=44} and diffuse in {17|T diffuse, n, of=44}.

=== acr-late-mmf-h6 | abstract | post-hoc analysis
Does Late MMF Matter? Post Hoc Analysis by Time of Start in an Inception Cohort of dcSSc

Background/Purpose: Timing of MMF is debated.
Methods: {dcSSc|T diffuse, all}; early starters (≤12 mo from onset), late starters (later), never starters.
Results: Early {71|S enrolled, g=early starters}, late {64|S enrolled, g=late starters}, never {39|S enrolled, g=never starters}; total {174|S enrolled}. Women {73|X fp, g=early starters, of=71}%, {70|X fp, g=late starters, of=64}%, {77|X fp, g=never starters, of=39}%. Mean mRSS at cohort entry {21.1|M score, mean, t=baseline, g=early starters}, {23.0|M score, mean, t=baseline, g=late starters}, {15.2|M score, mean, t=baseline, g=never starters}; after {2|W year, assess} years {13.0|M score, mean, t=P2Y, g=early starters, dir=improved}, {16.8|M score, mean, t=P2Y, g=late starters, dir=improved}, {11.9|M score, mean, t=P2Y, g=never starters, dir=improved}. Early vs late, adjusted difference in {2|W year, assess}-year change: {−2.6|M difference, t=P2Y, g=early starters, c=late starters, dir=improved, sig=1} (95% CI {−4.9|cl}, {−0.3|ch}; p={0.03|p}). Tendon friction rubs 31%, 40%, 15%. MMF stopped for AEs in {6|A discontinuation due to adverse event, n, g=early starters, of=71} and {8|A discontinuation due to adverse event, n, g=late starters, of=64}. Deaths {2|A death, n, g=early starters, of=71}, {5|A death, n, g=late starters, of=64}, {2|A death, n, g=never starters, of=39}.
Conclusion: Sooner is better.

=== gh-antifib-h6 | abstract | meta-analysis
AB0688 ANTIFIBROTICS AND THE SKIN: META-ANALYSIS

Background: Nintedanib and pirfenidone slow lung fibrosis.
Objectives: And skin?
Methods: RCTs with mRSS data; mean differences, Hartung-Knapp.
Results: Studies {4|S enrolled, u=studies}, patients {812|S enrolled}. Nintedanib (2 studies): {-0.2|M difference, mean, g=nintedanib, c=placebo, dir=improved} [{-0.9|cl}; {0.5|ch}]. Pirfenidone (2 studies): {0.7|M difference, mean, g=pirfenidone, c=placebo, dir=worsened} [{-1.8|cl}; {3.2|ch}]. Any antifibrotic: {-0.1|M difference, mean, g=antifibrotic, c=placebo, dir=stable, sig=0} [{-0.8|cl}; {0.6|ch}], p={0.74|p}, i.e. no effect. More frequent than on placebo were {diarrhoea|A diarrhoea, named, g=antifibrotic} (RR 2.4) and {photosensitivity|A photosensitivity, named, g=antifibrotic} (RR 3.1). Deaths {18|A death, n, g=antifibrotic, of=411}/{411|S enrolled, g=antifibrotic; A death, of, g=antifibrotic} vs {17|A death, n, g=placebo, of=401}/{401|S enrolled, g=placebo; A death, of, g=placebo}. FVC: +34 mL per year (95% CI 8–60). Mean age in the trials 51–55 years. I² was 0% for skin, 22% for lung. Search to May 2024, CENTRAL included.
Conclusion: Lung, not skin.

=== sjogren-overlap-ritux-h6 | abstract | case series
{Two|S enrolled} siblings, one mutation: familial scleroderma treated with baricitinib

Baricitinib was tried on a {brother|X m, v=1} and a {sister|X f, v=1}, aged 19 and 23, both with {diffuse|T diffuse, all} skin disease and a gain-of-function variant in an interferon gene; cases like these {two|S enrolled} are known from five families. His mRSS of {27|M score, t=baseline, g=brother} became {13|M score, t=P6M, g=brother, dir=improved} in {six|W month, assess} months, hers of {18|M score, t=baseline, g=sister} became {16|M score, t=P6M, g=sister, dir=improved}. At {twelve|W month, assess} months he had {9|M score, t=P12M, g=brother, dir=improved}, she {11|M score, t=P12M, g=sister, dir=improved}. Interferon scores (normal below 2.5) sank from 14.1 to 3.0 and from 8.8 to 2.6. {Acne|A acne, named} was the price in the one, {shingles|A shingles, named} in the other. Their FVC rose from 71 to 80% and from 66 to 69%. Neither had ulcers; the parents, cousins, were well at 50 and 47. Doses: 4 mg, then 2.

=== bone-oste-h6 | abstract | case-control study
THU0391 BONE DENSITY IN SSc AND IN RHEUMATOID ARTHRITIS

Background: Osteoporosis is overlooked in SSc.
Methods: Post-menopausal women only. DXA of hip and spine. SSc : RA : healthy = 1:1:1.
Results: SSc {68|S enrolled; X f, of=68}, RA {68|S enrolled, g=RA; X f, g=RA, of=68}, healthy {68|S enrolled, g=healthy; X f, g=healthy, of=68}, women all. Osteoporosis 34%, 36%, 16%. Vertebral fracture 18%, 19%, 6%. Vitamin D 19, 24, 27 ng/mL. In the SSc arm lcSSc amounted to {49|T limited, n, of=68}, dcSSc to {19|T diffuse, n, of=68}; mRSS was {7.7|M score, mean} on average, and inversely associated with hip BMD (β −0.22; p=0.02). Calcinosis 21%. Glucocorticoids: 38%, 71%, 0%. Age 62 in all three groups by matching; menopause at 48, 49 and 50 years. FRAX major 14%, 15%, 9%.
Conclusion: SSc equals RA as to bone.

=== placebo-switch-h6 | article | randomised trial
Results paragraph: guselkumab in early diffuse disease

Between March 2019 and May 2022, {71|S screened} individuals were assessed and {50|S enrolled} enrolled. Guselkumab 400 mg was assigned to {25|S randomised, g=guselkumab} and placebo to {25|S randomised, g=placebo}, all of them patients with {diffuse|T diffuse, all} cutaneous disease. Those of the placebo group who had not improved by week {24|W week, assess} were offered the drug (13 accepted). Female sex: {19|X f, g=guselkumab, of=25} and {21|X f, g=placebo, of=25}. The mRSS at baseline was {19.9|M score, mean, t=baseline, g=guselkumab} (SD {5.0|sd}) and {20.6|M score, mean, t=baseline, g=placebo} (SD {5.7|sd}), as means. {Twenty-four|W week, assess} weeks on, it had been reduced by {6.2|M change, v=-6.2, mean, t=P24W, g=guselkumab, dir=improved} (SD {4.4|sd}) and {3.3|M change, v=-3.3, mean, t=P24W, g=placebo, dir=improved} (SD {5.1|sd}); the between-group difference was {−2.9|M difference, mean, t=P24W, g=guselkumab, c=placebo, dir=improved, sig=1} (95% CI {−5.6|cl} to {−0.2|ch}, p = {0.038|p}). Nasopharyngitis was reported in {six|A nasopharyngitis, n, g=guselkumab, of=25} and {five|A nasopharyngitis, n, g=placebo, of=25}, hypertension in {two|A hypertension, n, g=guselkumab, of=25} and {one|A hypertension, n, g=placebo, of=25}. {One|A discontinuation due to adverse event, n, g=placebo, of=25; A pneumonia, n, g=placebo, of=25} participant on placebo was withdrawn for pneumonia. HAQ-DI, FVC, DLCO: no change.

=== ssc-covid-lock-h6 | abstract | cross-sectional study
Missed infusions in lockdown: what happened to the skin?

Background: In spring 2020 day wards were shut. Methods: Everyone on scheduled infusions in our two units was called in again in June. Results: {Sixty-three|S enrolled} patients, {54|X f, of=63} of them female: rituximab {29|S treated, g=rituximab}, cyclophosphamide {11|S treated, g=cyclophosphamide}, iloprost {23|S treated, g=iloprost}. On average 2.4 infusions had been missed. In comparison with February the mRSS {had not altered|M change, nov, g=rituximab, dir=stable} in the rituximab and {had risen|M change, nov, g=cyclophosphamide, dir=worsened} in the cyclophosphamide group; of those on iloprost, 9 (39%) had fresh ulcers. One was in hospital with the virus; {nobody had died|A death, absent}. Anxiety (HADS) was 11 out of 21. Subsets: dcSSc {34|T diffuse, n, of=63}, lcSSc {29|T limited, n, of=63}. Conclusion: Rituximab brooks delay.
=== pool-mrss-prog-h6 | abstract | meta-analysis
OP0198 PROGNOSTIC FACTORS FOR SKIN WORSENING: INDIVIDUAL DATA META-ANALYSIS

Background: Who will worsen?
Objectives: To pool individual data of observational cohorts.
Methods: Worsening = rise of mRSS by 5 or more and 25% or more within a year. Multilevel logistic models; multiple imputation (m=20).
Results: Authors were written to; data came from {13|S enrolled, u=studies}, on {3,318|S enrolled} patients; {2,704|S analysed} had the two scores needed. F {84.6|X fp, of=3318}%, M {15.4|X mp, of=3318}%. dcSSc {1,140|T diffuse, n, of=3318}, lcSSc {2,178|T limited, n, of=3318}. Worsened at {12|W month, assess} months: {8.1|M responders, t=P12M, dir=worsened}% ({219|n}). Predictors: duration (OR 0.88 per year), joint synovitis (OR 1.6), mRSS ≤ 22 at entry in dcSSc (OR 2.0), RNAP3 (OR 1.4, 0.9–2.1). c-statistic 0.70. Mean mRSS at entry: {18.0|M score, mean, t=baseline, g=dcSSc} in dcSSc, {5.0|M score, mean, t=baseline, g=lcSSc} in lcSSc.
Conclusion: Enrichment of trials is possible.

=== mtx-vs-none-childcase-h6 | abstract | cohort study
No treatment as treatment: watchful waiting in limited disease

Must everybody with limited SSc be treated? Some {133|S enrolled, g=untreated} of our patients were not, {88|S enrolled, g=treated} were (methotrexate as a rule). {All|T limited, all} belonged to the limited subset. Over {forty|W month, follow, median} months in the median the skin did much the same: mRSS {4|M score, median, t=baseline, g=untreated} at first and {4|M score, median, g=untreated, dir=stable} at last in the untreated, {6|M score, median, t=baseline, g=treated} and {5|M score, median, g=treated, dir=improved} in the treated (medians). Female were {93|X fp, g=untreated, of=133} and {91|X fp, g=treated, of=88} per cent. New ILD showed in 7 and 9 patients. Stomatitis in {10|A stomatitis, n, g=treated, of=88} and raised enzymes in {13|A raised liver enzymes, n, g=treated, of=88} of the treated tell the price. Deaths were {five|A death, n, g=untreated, of=133} to {four|A death, n, g=treated, of=88}. Age 57 and 52; ACA in 61 and 38 per cent; FVC 98 and 90 per cent predicted. Of course the two were not alike to begin with.

=== eular-ada-jak-h6 | abstract | cohort study
POS1260 WHAT HELPS PAIN IN SSc, A REGISTER STUDY

Background: Pain is found in 60–80%.
Methods: Danish register linkage; pain VAS, prescriptions.
Results: {702|S enrolled} pts; female/male {597|X f, of=702}/{105|X m, of=702}; lcSSc/dcSSc/sine {506|T limited, n, of=702}/{161|T diffuse, n, of=702}/{35|T sine, n, of=702}. Median VAS 38 mm. Opioids ever: 29%. mRSS, mean (SD), users of opioids {8.8|M score, mean, g=opioid users, c=non-users, sig=1, #o} ({8.0|sd}), non-users {7.1|M score, mean, g=non-users} ({7.2|sd}), p={0.006|p#o}. Pain was tied to HAQ (r=0.58), not to ulcers. {12|W month, assess} months after first opioid: VAS −2 mm. Constipation {44|A constipation, n, g=opioid users}, overdose {1|A overdose, n, g=opioid users}. Paracetamol 64%, gabapentinoids 18%, antidepressants 21%. Age 60 ± 13; duration 10 ± 8 years. Data of 2010–2021; dispensing within 90 days counted as use. Sleep disturbance (p<0.001) went with opioids.
Conclusion: Opioids do little.

=== zanu-btk-h6 | abstract | randomised trial
Dose-Ranging Study of the BTK Inhibitor Tavrutinib in SSc: Four Arms, {Sixteen|W week, treat} Weeks

Background/Purpose: BTK serves B cells and macrophages alike.
Methods: 10, 30, 90 mg or PBO qd for {16|W week, treat} wks. Primary: safety.
Results: Rand. {21|S randomised, g=10 mg}/{21|S randomised, g=30 mg}/{20|S randomised, g=90 mg}/{22|S randomised, g=PBO} (10/30/90/PBO). Female {17|X f, g=10 mg, of=21}/{18|X f, g=30 mg, of=21}/{15|X f, g=90 mg, of=20}/{19|X f, g=PBO, of=22}. dcSSc {58|T diffuse, n, of=84} of {84|S randomised; T diffuse, of}. mRSS LSM change at wk {16|W week, assess} (SE): {-1.1|M change, ls_mean, t=P16W, g=10 mg, dir=improved} ({0.9|se}), {-2.0|M change, ls_mean, t=P16W, g=30 mg, dir=improved} ({0.9|se}), {-3.6|M change, ls_mean, t=P16W, g=90 mg, dir=improved} ({0.9|se}), {-1.4|M change, ls_mean, t=P16W, g=PBO, dir=improved} ({0.8|se}). Bruising {1|A bruising, n, g=10 mg, of=21}/{3|A bruising, n, g=30 mg, of=21}/{7|A bruising, n, g=90 mg, of=20}/{0|A bruising, absent, g=PBO}. AF {0|A AF, absent, g=10 mg}/{0|A AF, absent, g=30 mg}/{2|A AF, n, g=90 mg, of=20}/{0|A AF, absent, g=PBO}. URTI {5|A URTI, n, g=10 mg, of=21}/{4|A URTI, n, g=30 mg, of=21}/{6|A URTI, n, g=90 mg, of=20}/{5|A URTI, n, g=PBO, of=22}. IgM −9% with 90 mg. Receptor occupancy 62, 88 and 97% at 4 h. Age 51 (SD 12); time since first non-Raynaud symptom ≤6 y required. FVC +0.1, −0.4, +0.9 and −1.1% predicted. HAQ-DI did not move (0.0 to −0.1).
Conclusion: 90 mg to be pursued, with ECGs.

=== sr-lenabasum-like-h6 | abstract | systematic review
Cannabinoids in scleroderma: promise and disappointment

Promise: A {12|W week, treat, @Whitcombe 2018}-week Phase 2 trial, Whitcombe 2018, allotted {38|S randomised, @Whitcombe 2018} patients to the cannabinoid ({25|S randomised, g=cannabinoid, @Whitcombe 2018}) or placebo ({13|S randomised, g=placebo, @Whitcombe 2018}); the skin scores fell by {5.8|M change, v=-5.8, t=P16W, g=cannabinoid, dir=improved, @Whitcombe 2018} and {2.1|M change, v=-2.1, t=P16W, g=placebo, dir=improved, @Whitcombe 2018} by week {16|W week, assess, @Whitcombe 2018}. Disappointment: in Phase 3 (Bergqvist 2021; {361|S randomised, @Bergqvist 2021} patients), at week {52|W week, assess, @Bergqvist 2021}, it was {7.0|M change, v=-7.0, t=P52W, g=cannabinoid, dir=improved, @Bergqvist 2021} against {8.3|M change, v=-8.3, t=P52W, g=placebo, dir=improved, @Bergqvist 2021}, and dizziness {13|A dizziness, pct, g=cannabinoid, @Bergqvist 2021}% against {6|A dizziness, pct, g=placebo, @Bergqvist 2021}%. Our search ({304|S identified, u=records} records) found {five|S enrolled, u=studies} studies in all, with {496|S enrolled} patients; those of topical oils had not scored the skin. CRISS at the end was 0.33 against 0.00 in the one and 0.89 against 0.91 in the other. Background mycophenolate was taken by 84% in Phase 3, and that may be why.

=== acr-speckle-h6 | abstract | cohort study
Abstract 1789: Nailfold Laser Imaging as Outcome of Treatment with Iloprost vs Selexipag

Background/Purpose: Perfusion can be imaged.
Methods: Quasi-randomized; iloprost iv q8wk vs selexipag po; LASCA at wk 0, {8|W week, assess}, {24|W week, assess}.
Results: iloprost {n=20|S enrolled, g=iloprost}, selexipag {n=19|S enrolled, g=selexipag}; all {lcSSc|T limited, all}; F {18|X f, g=iloprost, of=20}, {16|X f, g=selexipag, of=19}. Perfusion units +38 vs +21 at wk {8|W week, assess}, +12 vs +19 at wk {24|W week, assess}. mRSS at wk {24|W week, assess}, median: {4|M score, median, t=P24W, g=iloprost, dir=stable} (from {4|M score, median, t=baseline, g=iloprost}), {5|M score, median, t=P24W, g=selexipag, dir=stable} (from {5|M score, median, t=baseline, g=selexipag}). Jaw pain {6|A jaw pain, n, g=iloprost, of=20} vs {9|A jaw pain, n, g=selexipag, of=19}; phlebitis {4|A phlebitis, n, g=iloprost, of=20} vs {0|A phlebitis, absent, g=selexipag}; stopped for AEs {0|A discontinuation due to adverse event, absent, g=iloprost} vs {5|A discontinuation due to adverse event, n, g=selexipag, of=19}. Ulcers at entry in 7 and 6 pts; Raynaud's score 5.4 vs 5.1 (p=0.6). Dose of selexipag reached: 800 µg bid (median). Two laboratories read the images (ICC 0.91; 312 images).
Conclusion: Quick vs lasting.

=== uk-biosim-h6 | abstract | cohort study
Biosimilar instead of originator rituximab: a switching study from two trusts

Cost pressed us to switch. {Thirty-seven|S enrolled} people on originator rituximab, {thirty-one|X f, of=37} women and {six|X m, of=37} men, got the biosimilar at their next round. Nobody objected. {Six|W month, assess} months later nothing could be told apart: mRSS {8.8|M score, mean, t=baseline} before, {8.9|M score, mean, t=P6M, dir=stable} after (mean), FVC 81 and 80%, B cells nil in 33. Infusion reactions: {two|A infusion reaction, n, of=37}. Chest infections: {four|A chest infection, n, of=37}. {One|S withdrawn} man asked for the old drug back. dcSSc {26|T diffuse, n, of=37}, lcSSc {11|T limited, n, of=37}. Their ages ran from 28 to 79 years, the disease had lasted 9 years in the mean, and 21 took mycophenolate besides (2 g in most). IgG was 8.1 g/L before and 7.9 g/L after. The saving was 61%.

=== dental-meta-h6 | abstract | meta-analysis
Periodontitis and scleroderma: an association put to the test

Methods in brief: case-control and cross-sectional studies; probing depth measured by a dentist; quality by NOS (median 6 of 9). Results in brief: {eight|S enrolled, u=studies} studies; {464|S enrolled, g=cases} cases, {502|S enrolled, g=controls} controls; {90|X fp, g=cases, of=464}% and {84|X fp, g=controls, of=502}% women, respectively. Odds ratio of periodontitis 5.3 (95% CI 2.7–10.4; I² 68%). Depth +0.5 mm. Mouth opening 37 vs 47 mm. The mRSS was hardly ever stated. Diffuse disease, {39|T diffuse, pct, g=cases, of=464}% of cases, was no predictor. Smoking, allowed for in 5 studies, doubled the odds (OR 2.0). Salivary flow was 0.21 against 0.38 mL/min. Three of the studies came from Brazil, none from Africa. In brief: send them to the dentist.

=== tele-mrss-h6 | abstract | cross-sectional study
Can the skin be scored over video? Agreement study

Background: Since 2020 visits have moved to the screen. Methods: Face-to-face mRSS by a rheumatologist, then patient-performed mRSS over video, same day. Results: {Forty|S enrolled} patients (F {35|X f, of=40}; lcSSc {21|T limited, n, of=40}; dcSSc {19|T diffuse, n, of=40}; age 24–77). Face to face: {11.2|M score, mean, g=face to face} ± {8.4|sd}; video: {9.7|M score, mean, g=video} ± {7.9|sd} (means). Mean difference {−1.5|M difference, mean, g=video, c=face to face, sig=1} (95% CI {−2.3|cl} to {−0.7|ch}; p = {0.001|p}). ICC 0.90. Limits of agreement −6.6 to +3.6. Fingers were hardest to judge. Disease had lasted 8 years (SD 6) and 17 had ILD; broadband was needed. The session took 19 minutes; 5 needed help from a spouse. Conclusion: Acceptable, with a slight underestimate.

=== aspirin-nsaid-h6 | abstract | randomised trial
Clopidogrel for ulcers in scleroderma stopped early

BRIEF REPORT. The trial was to run for a year, but the board stepped in because of bleeding. Randomised were {80|S randomised}: with clopidogrel, {41|S randomised, g=clopidogrel} patients; with placebo, {39|S randomised, g=placebo}. Bleeding occurred in {9|A bleeding, n, g=clopidogrel, of=41} vs {2|A bleeding, n, g=placebo, of=39}; of these serious {4|A serious bleeding, n, g=clopidogrel, of=41, ser=1} vs {0|A serious bleeding, absent, g=placebo}, from gastric ectasia in three. Ulcers per patient 1.3 vs 1.4 at {16|W week, assess} weeks. {70|X f, of=80} were female, {61|T limited, n, of=80} limited, {19|T diffuse, n, of=80} diffuse. Mean age was 56 years (SD 13) and haemoglobin 127 g/L before, 118 g/L at the last visit with clopidogrel (p=0.01). Ectasia had been excluded by endoscopy in only 22 patients. mRSS at entry, median and IQR: {5|M score, median, t=baseline} ({3|q1}–{10|q3}). {One|A stroke, n, g=placebo, of=39} patient on placebo had a stroke.
=== pct-change-jse-h6 | abstract | open-label trial
AB0619 LOW-DOSE IL-2 IN ACTIVE DIFFUSE SSc

Background: Regulatory T cells are few in SSc.
Objectives: Treg expansion; skin.
Methods: IL-2 1 MIU/d, {5|W day, treat} days, then every 2 weeks to week {24|W week, treat}.
Results: Entered {12|S enrolled}, evaluable {11|S analysed}. F/M {9|X f, of=12}/{3|X m, of=12}. All {dcSSc|T diffuse, all}. Tregs ×2.4 on day {8|W day, assess} (p<0.001). Relative to entry, the mRSS was {13|M percent_change, v=-13, median, t=P24W, dir=improved, sig=1}% lower (median; IQR {4|q3, v=-4}–{21|q1, v=-21}; p={0.02|p}) at week {24|W week, assess}. Injection site reactions {12|A injection site reaction, n, of=12}; flu-like syndrome {5|A flu-like syndrome, n, of=12}; eosinophilia {4|A eosinophilia, n, of=12}. SAE {1|A serious adverse event, n, of=12, ser=1, rel=0; A cholecystitis, n, of=12, ser=1, rel=0} (cholecystitis), unrelated. FVC −0.4%. Age 25 to 66 years, disease duration under 4 years, CRP 9 (IQR 4–16) mg/L at entry, 5 (2–9) at the end (p=0.08). MMF was kept stable in 7.
Conclusion: Feasible.

=== pct-change-mmf-h6 | abstract | randomised trial
Treprostinil patch or none: skin as by-product

Methods: an assessor-blind trial, one patch a week. Results: In the patch group ({n = 33|S randomised, g=patch}) the mRSS sank by {14|M percent_change, v=-14, mean, t=P16W, g=patch, c=no patch, dir=improved, sig=0, #p} per cent in {16|W week, assess} weeks, in the group without patch ({n = 34|S randomised, g=no patch}) by {9|M percent_change, v=-9, mean, t=P16W, g=no patch, dir=improved} per cent (means; p = {0.28|p#p}). {Sixty-seven|S randomised} had been randomised, at a sex ratio (M:F) of 1:{9|X ratio, of=67}. Limited SSc was had by {45|T limited, n, of=67}, diffuse by {22|T diffuse, n, of=67}. Attacks per week fell from 21 to 16 and from 20 to 18. Rash at the site of the patch was seen in {17|A rash at the site of the patch, n, g=patch, of=33}, jaw pain in {8|A jaw pain, n, g=patch, of=33}. {Six|S withdrawn, g=patch} left from the former group, {two|S withdrawn, g=no patch} from the latter. Conclusion: The skin was not the aim, and shows it.

=== meta-pct-h6 | abstract | meta-analysis
Percent change or points? Re-expressing mRSS results of SSc trials

Background/Purpose: Points favor the severe.
Methods: Trials of any drug, {dcSSc|T diffuse, all} only; mRSS change re-expressed as percent of baseline.
Results: {21|S enrolled, u=studies} trials, {1,702|S randomised} pts. Pooled fall under active drugs {24|M percent_change, v=-24, t=P12M, g=active, dir=improved}% (95% CI {19|cl, v=-29}–{29|ch, v=-19}) at {12|W month, assess} mo; under placebo {15|M percent_change, v=-15, t=P12M, g=placebo, dir=improved}% ({10|cl, v=-20}–{20|ch, v=-10}). Heterogeneity was less with percents (I² 38%) than with points (I² 63%). An editorial once proposed 30% as worthwhile; {39|M responders, t=P12M, g=active, dir=improved}% of active-arm and {27|M responders, t=P12M, g=placebo, dir=improved}% of placebo-arm pts got so far at {12|W month, assess} mo. Female {77|X fp, of=1702}%. Mean baseline age was 49 y. Leave-one-out pooling shifted neither estimate by more than 2 percentage points. Egger p=0.22.
Conclusion: Percents are steadier.

=== of-the-ten-h6 | abstract | case series
{Ten|S treated} patients, one donor: umbilical cells by vein

Umbilical cells were given by vein to {ten|S treated} patients. {Eight|X f, of=10} were women. {Six|T diffuse, n, of=10} had the diffuse, the remaining {four|T limited, n, of=10} the limited form. Of the {ten|S treated}, {seven|S completed} kept all appointments during {eighteen|W month, follow} months; of the three others one moved, one was tired of it, one became pregnant. In these {seven|S completed} the mRSS, at first {17.4|M score, mean, t=baseline, #a}, had dropped to {11.9|M score, mean, t=P18M, dir=improved, #b} when the {eighteen|W month, assess} months were over; means, {n = 7|n#a #b; S completed}. Fever came on {three|A fever, n, of=10} of the {ten|S treated; A fever, of} on the day itself; {one|A phlebitis, n, of=10} had phlebitis. There was {no tumour|A tumour, absent}. FVC in the seven: 78 per cent, then 80. Whether it was the cells nobody can say.

=== ns-h6 | abstract | randomised trial
FRI0471 TWO SCHEDULES OF IV CYC IN SSc-ILD (MONTHLY VS FORTNIGHTLY)

Background: Schedules differ across Europe.
Objectives: FVC non-inferiority; skin, toxicity.
Methods: Open; M = 0.6 g/m² monthly ×6; F = 0.5 g fortnightly ×12.
Results: M {36|S randomised, g=M}; F {35|S randomised, g=F}; analysed {33|S analysed, g=M} and {34|S analysed, g=F}. Women {28|X f, g=M, of=36}/{29|X f, g=F, of=35}. ΔFVC +1.2 vs +0.9% (ns). ΔmRSS month {6|W month, assess}: {−3.1|M change, mean, t=P6M, g=M, c=F, dir=improved, sig=0, #m} ± {4.0|sd} vs {−3.4|M change, mean, t=P6M, g=F, dir=improved} ± {4.4|sd} (means; {ns|p#m}). Alopecia {12|A alopecia, n, g=M, of=36} vs {7|A alopecia, n, g=F, of=35}. Cystitis {3|A cystitis, n, g=M, of=36} vs {0|A cystitis, absent, g=F}. Infections {9|A infection, n, g=M, of=36} vs {10|A infection, n, g=F, of=35}. Deaths {0|A death, absent}. Age 47 ± 11 vs 49 ± 12; FVC at entry 68 vs 70%. Smokers 5 vs 8. Cumulative dose 6.2 vs 6.0 g. Dyspnoea (mMRC) fell by 0.5 and 0.4. Non-inferiority margin: 3%.
Conclusion: Equal, with less hair lost fortnightly.

=== mexican-cohort-h6 | abstract | cohort study
Abstract 0912: Subset Switch: From Limited to Diffuse SSc in a Mexican Mestizo Cohort

Background/Purpose: Subset is thought fixed after 5 years.
Methods: 1990–2019, one tertiary center; switch = thickening proximal to elbow/knee after an lcSSc label.
Results: Of {388|S enrolled} pts, {259|T limited, n, of=388} ({66.8|T limited, pct}%) had been labelled lcSSc, {129|T diffuse, n, of=388} ({33.2|T diffuse, pct}%) dcSSc. F:M {13.4|X ratio, of=388}:1. In {10.2|W year, follow, mean} y (mean) 21 lcSSc pts (8.1%) switched, after 3.8 y (median). Switchers' mRSS: {5|M score, median, t=baseline, g=switchers} (baseline) to {14|M score, median, g=switchers, dir=worsened} (at switch), medians. Anti-Scl-70 (HR 3.9) and puffy fingers (HR 2.0) predicted. Deaths: {4|A death, n, g=switchers, of=21} of the {21|A death, of, g=switchers} switchers. Vitiligo-like changes in 30%.
Conclusion: Subset is not destiny.

=== sarilumab-interrupted-h6 | abstract | randomised trial
Satralizumab in dcSSc: What a Prematurely Ended Trial Can Tell

Background/Purpose: The sponsor's strategy changed.
Methods: 1:1, 120 mg q4wk vs PBO; planned N=144, {48|W week, treat} wk.
Results: At closure, {67|S randomised} ({34|S randomised, g=satralizumab}/{33|S randomised, g=PBO}) had been randomized; {41|S analysed} ({22|S analysed, g=satralizumab}/{19|S analysed, g=PBO}) had wk-{24|W week, assess} data. mRSS {21.9|M score, mean, t=baseline, g=satralizumab}→{17.1|M score, mean, t=P24W, g=satralizumab, dir=improved} and {22.4|M score, mean, t=baseline, g=PBO}→{19.8|M score, mean, t=P24W, g=PBO, dir=improved} (means, wk {24|W week, assess}); change {-4.8|M change, mean, t=P24W, g=satralizumab, dir=improved} vs {-2.6|M change, mean, t=P24W, g=PBO, dir=improved}; no test was done. Neutropenia {6|A neutropenia, n, g=satralizumab, of=34} vs {1|A neutropenia, n, g=PBO, of=33}; injection site reaction {5|A injection site reaction, n, g=satralizumab, of=34} vs {2|A injection site reaction, n, g=PBO, of=33}; SAE {2|A serious adverse event, n, g=satralizumab, of=34, ser=1} vs {3|A serious adverse event, n, g=PBO, of=33, ser=1}. {dcSSc|T diffuse, all} in all. IL-6 rose sixfold on the drug, as it must. Eligible had been patients of 18 to 75 years with mRSS 15–35 and CRP ≥6 mg/L. FVC: −0.4% vs −2.9% predicted in the 37 with ILD on CT.
Conclusion: Of little use beyond planning.

=== aus-screen-skin-h6 | abstract | cohort study
Does early loss of mRSS points buy survival? An Australian cohort

{Five hundred and sixty-four|S enrolled} patients with {diffuse|T diffuse, all} disease were admitted within five years of onset. {Seventy-six|X fp, of=564} per cent were women. In the first {two|W year, assess} years the mRSS fell from {18.7|M score, mean, t=baseline} to {14.9|M score, mean, t=P2Y, dir=improved} on average, that is, by {3.8|M change, v=-3.8, mean, t=P2Y, dir=improved} points or {20|M percent_change, v=-20, t=P2Y, dir=improved} per cent. Those who lost 25 per cent or more ({237|M responders, n, t=P2Y, dir=improved} of them) had a 15-year survival of 72 per cent, the rest of 58. Median follow-up reached {12.4|W year, follow, median} years; {181|A death, n, of=564} died, {58|A cancer, n, of=181, sev=fatal} of the {181|A death, n, of=564; A cancer, of} of cancer, {49|A heart, n, of=181, sev=fatal} of the heart. Age at onset was 46 years; 12 centres took part, from 2000 to 2020. At the end 40 were on oxygen. The answer would seem to be yes.

=== cell-sr-hand-h6 | abstract | systematic review
Adipose cells for the scleroderma hand (scoping review)

What has been injected into the scleroderma hand, in whom, and what went wrong? {Nineteen|S enrolled, u=records} publications, out of {341|S identified, u=records}, told of {214|S enrolled} persons, {195|X f, of=214} of them women. Two merit a word. In Tolbert 2017, {eighteen|S enrolled, @Tolbert 2017; X f, of=18, @Tolbert 2017} women got the stromal fraction; bruises were seen in {four|A bruise, n, of=18, @Tolbert 2017}, and {six|W month, assess, @Tolbert 2017} months later the hand mRSS was {22|M percent_change, v=-22, t=P6M, dir=improved, @Tolbert 2017} per cent lower. In Iwasaki 2021, which had a control arm ({32|S randomised, @Iwasaki 2021} randomised, {16|S randomised, g=cells, @Iwasaki 2021; S randomised, g=saline, @Iwasaki 2021} to each), function was no better with cells than with saline at week {24|W week, assess, @Iwasaki 2021} (p = 0.49) and haematoma occurred in {five|A haematoma, n, g=cells, of=16, @Iwasaki 2021} and {one|A haematoma, n, g=saline, of=16, @Iwasaki 2021}. Over all publications pain after harvesting was the commonest complaint ({61|A pain after harvesting, n, of=214}); infarction of a finger happened in {one|A infarction of a finger, n, of=214}. Case series prevail.
=== thalidomide-odd-h6 | abstract | open-label trial
Thalidomide for wasting and skin in scleroderma: {eleven|S enrolled} volunteers

Feared drugs may be useful ones. To thalidomide, 100 mg a night, {eleven|S enrolled} volunteers consented, {five|X f, of=11} women past childbearing age and {six|X m, of=11} men; in {seven|T diffuse, n, of=11} the skin was diffusely, in {four|T limited, n, of=11} limitedly involved. It was to be taken for {twelve|W week, treat} weeks. {Eight|S completed} took it so long. Constipated became {seven|A constipation, n, of=11}, drowsy {nine|A drowsiness, n, of=11}; numbness of the feet made {two|A discontinuation due to adverse event, n, of=11; A numbness of the feet, n, of=11} give up, and {one|S withdrawn} went abroad. Weight increased by 1.6 kg. Of the skin score, {24|M score, mean, t=baseline} in the mean when they set out, {22|M score, mean, t=P12W, dir=improved, sig=0} was left at week {12|W week, assess} (p = {0.15|p}). TNF in serum, strange to say, rose. Ulcers healed in three of five. No case can be made for the skin.

=== eular-hcq-mort-h6 | abstract | cohort study
OP0241 EARLY DEATH IN dcSSc: WHAT HAS CHANGED IN TWENTY YEARS?

Background: Survival of dcSSc is said to improve.
Objectives: Two inception cohorts, 1995–2004 (A) and 2005–2014 (B).
Methods: dcSSc within 2 years of onset; same centre; Cox.
Results: A: {131|S enrolled, g=A}; B: {178|S enrolled, g=B}; all of them {diffuse|T diffuse, all}. Women {104|X f, g=A, of=131} (A), {137|X f, g=B, of=178} (B). Peak mRSS {29.4|M score, mean, g=A} ± {9.0|sd} and {26.1|M score, mean, g=B, c=A, sig=1, #b} ± {8.8|sd} (means; p={0.002|p#b}). Dead in the first five years: {31|A death, n, g=A, of=131} and {23|A death, n, g=B, of=178}. Of the {31|A death, n, g=A, of=131; A heart, of, g=A} deaths in A, causes were heart {11|A heart, n, g=A, of=31, sev=fatal}, kidney {7|A kidney, n, g=A, of=31, sev=fatal}, lung {6|A lung, n, g=A, of=31, sev=fatal}; of the {23|A death, n, g=B, of=178; A heart, of, g=B} in B, heart {9|A heart, n, g=B, of=23, sev=fatal}, lung {7|A lung, n, g=B, of=23, sev=fatal}, kidney {0|A kidney, absent, g=B}. MMF 12% vs 66%; HSCT 2% vs 9%. Five-year survival 76% vs 87%.
Conclusion: The kidney no longer kills.

=== acr-sr-outcome-h6 | abstract | systematic review
Reporting of mRSS in SSc Trials: Where Are the Standard Deviations?

Background/Purpose: Meta-analysts need SDs.
Methods: All RCTs in SSc with mRSS as any endpoint, 2000–2023; two extractors.
Results: From {1,688|S identified, u=records} records, {57|S enrolled, u=studies} RCTs with {4,935|S randomised} pts. mRSS was the primary endpoint in 21 (37%). Change with SD or SE was given in 34, final scores only in 14, a p value alone in 9. The assessor was blinded in 44 and trained in 19. Median sample 62 (IQR 31–118). Baseline HAQ means ran from 0.6 to 1.6. Trials since 2015 fared better (OR 3.3). Reported ranges exceeded the scale (0–51) in 1. Industry paid for 29.
Conclusion: CONSORT needs teeth.

=== psoralen-h6 | abstract | randomised trial
PUVA bath against UVA1: {twelve|W week, treat} weeks of light in diffuse disease

By lot {15|S randomised, g=PUVA} came to the bath and {14|S randomised, g=UVA1} to the cabin, {29|S randomised} being available, {diffuse|T diffuse, all} cases throughout. {Twelve|W week, treat} weeks the lamps burned, three days a week. When they were put out, the mRSS of those bathed had gone from {24.5|M score, mean, t=baseline, g=PUVA} to {20.9|M score, mean, t=P12W, g=PUVA, dir=improved}, that of those in the cabin from {23.8|M score, mean, t=baseline, g=UVA1} to {19.0|M score, mean, t=P12W, g=UVA1, dir=improved} (means). Half a year later, at month {9|W month, assess}, {24.1|M score, mean, t=P9M, g=PUVA, dir=improved} and {21.2|M score, mean, t=P9M, g=UVA1, dir=improved} were counted; part of the gain had gone. Dermal collagen by ultrasound: −8%, −12%. Erythema {6|A erythema, n, g=PUVA, of=15} and {3|A erythema, n, g=UVA1, of=14}, nausea {2|A nausea, n, g=PUVA, of=15} and {0|A nausea, absent, g=UVA1}. Dose in all: 92 J/cm² of UVA after psoralen, 1,480 J/cm² of UVA1. Age 46 and 51; disease of 3.0 and 2.6 years. Sexes: {20|X f, of=29} women, {9|X m, of=29} men.

=== meta-hscts-vs-cyc-lay-h6 | news | meta-analysis
Stem cells beat drugs for the worst scleroderma, pooled data suggest, at a price

For people whose scleroderma is galloping, resetting the immune system with their own stem cells works better than the usual infusions, an analysis of {eight|S enrolled, u=studies} studies has concluded. Altogether {712|S enrolled} patients took part, {75|X fp, of=712} percent of them women.
The skin score, which runs up to 51, dropped by {10|M difference, v=-10, g=stem cells, c=infusions, dir=improved} points more after stem cells than after infusions. Lungs held up better as well.
The price: {22|A treatment-related death, n, g=stem cells, rel=1} patients died of the treatment itself, against {one|A treatment-related death, n, g=infusions, rel=1} on infusions. {Fever with low white cells|A fever with low white cells, named, g=stem cells} was frequent among those transplanted.
"It is a bet," said Maud Sillerup, 51, a haematologist in Aarhus who led the work. Her hospital transplants about 12 people a year. In 2001 it did one. Waiting lists run to 8 months.

=== azathio-preg-h6 | abstract | cohort study
AB1088 BREAST IMPLANTS, WORK IN DUST, HAIR DYE: EXPOSURES OF WOMEN WITH SSc

Background: Environmental triggers are debated.
Methods: Postal questionnaire; controls: neighbours.
Results: Returned: {241|S enrolled; X f, of=241} women with SSc, {198|S enrolled, g=neighbours} neighbours. Subsets: {62|T limited, pct, of=241}% limited, {27|T diffuse, pct, of=241}% diffuse, {6|T sine, pct, of=241}% sine, 5% unknown. Hair dye 71% vs 68% (OR 1.1). Implants 2.1% vs 1.5%. Solvents 22% vs 9% (OR 2.8, p<0.001). Epoxy 6% vs 1%. Smoking: 18% vs 21%. Median age at onset 44 y. Response rate 80%. Years in dusty work: 6.1 vs 4.0 (mean). ATA was found in 29% and ACA in 38%. Recall was tested in 30 respondents by telephone (kappa 0.71). Rural residence 44% in either group.
Conclusion: Solvents again.

=== baff-combi-h6 | abstract | randomised trial
Abstract L14. Sequential Rituximab Then Belimumab, or Mycophenolate Alone, in Early dcSSc: Week-{48|W week, assess} Results

Background/Purpose: BAFF surges after rituximab.
Methods: 2:1; {48|W week, treat} wks; {dcSSc|T diffuse, all} only; all on MMF.
Results: Screened {52|S screened}; randomized {30|S randomised}: SEQ {20|S randomised, g=SEQ}, MMF {10|S randomised, g=MMF}. Female {17|X f, g=SEQ, of=20}/{7|X f, g=MMF, of=10}. Median mRSS change Wk {24|W week, assess}: SEQ {-6|M change, median, t=P24W, g=SEQ, dir=improved} [{-9|q1}, {-2|q3}], MMF {-3|M change, median, t=P24W, g=MMF, dir=improved} [{-6|q1}, {1|q3}]; Wk {48|W week, assess}: SEQ {-10|M change, median, t=P48W, g=SEQ, c=MMF, dir=improved, sig=1, #s} [{-14|q1}, {-5|q3}], MMF {-4|M change, median, t=P48W, g=MMF, dir=improved} [{-8|q1}, {0|q3}], P={.03|p#s}. Of SEQ, {15|M responders, n, t=P48W, g=SEQ, dir=improved} improved ≥5 points by Wk {48|W week, assess}; of MMF, {4|M responders, n, t=P48W, g=MMF, dir=improved}. Infections {13|A infection, n, g=SEQ, of=20} vs {5|A infection, n, g=MMF, of=10}; low IgG {4|A low IgG, n, g=SEQ, of=20} vs {0|A low IgG, absent, g=MMF}; SAEs {3|A serious adverse event, n, g=SEQ, of=20, ser=1} vs {1|A serious adverse event, n, g=MMF, of=10, ser=1}; COVID-19 {6|A COVID-19, n, g=SEQ, of=20} vs {2|A COVID-19, n, g=MMF, of=10}. B cells at Wk {24|W week, assess}: <1/µL in 18 of SEQ. FVC +2.0 vs −0.5% predicted (P=.2). Age 46 and 50 y.
Conclusion: Superior on skin in a small trial.

=== pool-arth-h6 | abstract | meta-analysis
POS0860 TENDON FRICTION RUBS: HOW MUCH DO THEY FORETELL? META-ANALYSIS

Background: Rubs mark severe disease.
Objectives: To pool associations with renal crisis, mortality, mRSS.
Methods: Cohorts reporting adjusted estimates; MOOSE.
Results: From {487|S identified, u=records} references, {nine|S enrolled, u=studies} cohorts with {7,118|S enrolled} pts, F {85|X fp, of=7118}%, dcSSc {36|T diffuse, pct, of=7118}%. Rubs present in 15%. mRSS at entry was {8.7|M difference, mean, t=baseline, g=rubs, c=no rubs} points higher with rubs than without (mean difference, 95% CI {6.4|cl} to {11.0|ch}). Renal crisis: HR 2.9 (2.1–4.0). Death from any cause: HR 1.7 (1.4–2.1); {1,106|A death, n, of=7118} patients died in all. Median follow-up of the cohorts 4 to 11 years. Rubs disappeared within a year in half of those re-examined.
Conclusion: Palpate.

=== ssc-ild-cyc-tox-h6 | article | cohort study
Results: bladder and marrow after cyclophosphamide

Of {205|S treated} patients who had received cyclophosphamide by vein ({163|X f, of=205} women; {118|T diffuse, n, of=205} diffuse, {87|T limited, n, of=205} limited), a median of eight pulses each, haemorrhagic cystitis had troubled {6|A haemorrhagic cystitis, n, of=205} ({2.9|A haemorrhagic cystitis, pct}%). Leukopenia below 3.0 was recorded in {34|A leukopenia, n, of=205} ({16.6|A leukopenia, pct}%). Premature ovarian failure was certified in {11|A premature ovarian failure, n, of=205}. Of late cancers there were {13|A cancer, n, of=205}, {one|A bladder cancer, n, of=205} of the bladder. The skin of the diffuse patients had improved by {12|W month, assess} months: mRSS {22.2|M score, mean, t=baseline, g=diffuse} ± {8.5|sd} before, {17.6|M score, mean, t=P12M, g=diffuse, dir=improved, sig=1} ± {8.2|sd} then (means; {p < 0.001|p}; {n = 97|n; S analysed, g=diffuse}). In the limited it went from {6.3|M score, mean, t=baseline, g=limited} to {5.8|M score, mean, t=P12M, g=limited, dir=improved, sig=0} (p = {0.21|p}). Median follow-up: {6.1|W year, follow, median} years. Mesna had been given to 44%.

=== nailfold-tcz-h6 | abstract | cohort study
FRI0259 CAPILLARY DENSITY UNDER TOCILIZUMAB: TWO CENTRES, {ONE|W year, assess} YEAR

Background: Does IL-6 blockade rebuild vessels?
Methods: NVC at 0, {6|W month, assess}, {12|W month, assess} months in all patients starting TCZ; RTX starters as comparison.
Results: TCZ {19|S treated, g=TCZ}, RTX {25|S treated, g=RTX}. dcSSc {17|T diffuse, n, g=TCZ, of=19} and {18|T diffuse, n, g=RTX, of=25}. Men {4|X m, g=TCZ, of=19} and {3|X m, g=RTX, of=25}. Density +0.2/mm and +0.1/mm at {12|W month, assess} mo (ns). mRSS {−31|M percent_change, t=P12M, g=TCZ, dir=improved, sig=1}% with TCZ (p={0.003|p}) and {−19|M percent_change, t=P12M, g=RTX, dir=improved, sig=1}% with RTX (p={0.04|p}) at {12|W month, assess} mo. Flares of IBD: {none|A flare of IBD, absent}. Neutrophils <1.0: TCZ {2|A neutropenia, n, g=TCZ, of=19}. Perforated diverticulitis: TCZ {1|A perforated diverticulitis, n, g=TCZ, of=19}. Interobserver ICC for density 0.88. Giant capillaries went from 1.1 to 0.9/mm (p=0.35). Age 49 and 53, CRP 14 and 6 mg/L at the start; TCZ dose 162 mg weekly.
Conclusion: Skin yes, capillaries no.
=== review-passage-mtx-h6 | abstract | narrative review
Methotrexate: what the trials said (from a review)

Two trials are quoted whenever methotrexate is spoken of. Vermeer et al. gave it, or placebo, by injection to {29|S randomised, @Vermeer et al.} patients, {17|S randomised, g=methotrexate, @Vermeer et al.} and {12|S randomised, g=placebo, @Vermeer et al.} in number; at week {24|W week, assess, @Vermeer et al.} the skin score had improved by {4.8|M change, v=-4.8, mean, t=P24W, g=methotrexate, c=placebo, dir=improved, sig=0, #v, @Vermeer et al.} on average in the former and had got worse by {0.9|M change, mean, t=P24W, g=placebo, dir=worsened, @Vermeer et al.} in the latter (p = {0.06|p#v}). Poirier et al. randomised {71|S randomised, @Poirier et al.} and treated them for {12|W month, treat, @Poirier et al.} months: mRSS {−4.3|M change, mean, g=methotrexate, dir=improved, @Poirier et al.} against {+1.8|M change, mean, g=placebo, dir=worsened, @Poirier et al.} (means), and of those on methotrexate {11|A raised liver enzymes, n, g=methotrexate, @Poirier et al.} had raised liver enzymes, {two|A pneumonitis, n, g=methotrexate, @Poirier et al.} a pneumonitis. From these figures recommendations for early diffuse disease were made, with a strength of 7.8 out of 10 in the last vote. The usual dose is 15 to 25 mg a week; half of our own patients give it up by year three.

=== eular-sclero-frail-h6 | abstract | cross-sectional study
AB1236 FRAILTY IN SSc: A HUNGARIAN SURVEY

Background: Frailty precedes dependence; 7% of those over 65 are frail.
Methods: Fried criteria; consecutive visits, Jan–Sept 2022.
Results: N={139|S enrolled}, F {122|X f, of=139} ({87.8|X fp}%), age 57.7±12.0; lcSSc {94|T limited, n, of=139}, dcSSc {45|T diffuse, n, of=139}. Frail: 38 (27.3%), prefrail: 71. mRSS overall: {6|M score, median} ({3|q1};{11|q3}) (median, quartiles). Independent factors: DLCO (p=0.01), CRP (p=0.02), HAQ (p<0.001); mRSS dropped out of the model. Falls in the past year: 31%. Grip 17.6 kg. PAH in 11 patients, ILD in 61, ulcers in 34; frail patients had ILD in 63% (others 37%). The questionnaire took 12 minutes; translation had been validated in 2019 (kappa 0.83).
Conclusion: Ask, and test grip.

=== acr-tocil-sc-switch-h6 | abstract | cohort study
Abstract 1544: Stopping Tocilizumab After {Two|W year, treat} Years: Who Flares?

Background/Purpose: When may TCZ be stopped?
Methods: Pts with dcSSc on TCZ for {24|W month, treat} mo, mRSS stable, who stopped (STOP) or went on (GO). Observed {12|W month, follow} mo further.
Results: STOP {n=26|S enrolled, g=STOP}; GO {n=31|S enrolled, g=GO}. {dcSSc|T diffuse, all} in all. Worsening ≥5 mRSS points by mo {12|W month, assess}: STOP {31|M responders, t=P12M, g=STOP, dir=worsened}% ({8|n}), GO {6|M responders, t=P12M, g=GO, dir=worsened}% ({2|n}). Mean mRSS: STOP {9.8|M score, mean, t=baseline, g=STOP} to {12.6|M score, mean, t=P12M, g=STOP, dir=worsened, sig=1} (p={0.01|p}), GO {10.4|M score, mean, t=baseline, g=GO} to {9.9|M score, mean, t=P12M, g=GO, dir=improved, sig=0} (p={0.50|p}). FVC −4% vs 0%. Infections: STOP {2|A infection, n, g=STOP, of=26}, GO {7|A infection, n, g=GO, of=31}. TCZ resumed in 6; all regained control in 4 to 9 mo. CRP rose >5 mg/L in 9 of the stoppers. Age 52 and 50; TCZ dose 162 mg weekly; MMF in 40%. Reasons to stop: cost 11, wish 15.
Conclusion: Taper, do not stop.

=== inverted-colchicine-h6 | abstract | randomised trial
Colchicine, an old acquaintance, weighed once more

Of colchicine, given since the 1970s and never proved, a verdict was wanted. {Sixty|S randomised} patients lent themselves to it, {30|S randomised, g=colchicine; S randomised, g=placebo} to swallow colchicine and as many placebo, for {nine|W month, treat} months; in {forty-one|T diffuse, n, of=60} the disease was diffuse, in {nineteen|T limited, n, of=60} limited; {fifty|X f, of=60} of the {sixty|S randomised; X of} were of the female sex. There completed the {nine|W month, treat} months {22|S completed, g=colchicine} and {27|S completed, g=placebo}. Whatever was measured, colchicine was found wanting: mRSS at month {nine|W month, assess} {16.1|M score, mean, t=P9M, g=colchicine, c=placebo, dir=improved, sig=0, #k} (mean; {16.8|M score, mean, t=baseline, g=colchicine} at the start), on placebo {15.5|M score, mean, t=P9M, g=placebo, dir=improved} ({16.6|M score, mean, t=baseline, g=placebo}); p = {0.71|p#k}. Loose bowels drove out {seven|A discontinuation due to adverse event, n, g=colchicine, of=30; A loose bowels, n, g=colchicine, of=30} of the colchicine group. Calcinosis, present in a quarter, neither shrank nor grew.

=== sr-sexes-h6 | abstract | meta-analysis
THU0402 SEX RATIO IN SSc ACROSS CONTINENTS: META-ANALYSIS OF REGISTRIES

Background: Ratios from 3:1 to 14:1 are quoted.
Methods: Registries and population studies since 1990; logit model.
Results: {Sixty-six|S enrolled, u=studies} studies; {48,930|S enrolled} patients; women {41,102|X f, of=48930}, men {7,828|X m, of=48930}; pooled F:M ratio {5.6|X ratio, of=48930}:1. By continent {4.6|X ratio, g=Europe} (Europe), {7.1|X ratio, g=Asia} (Asia), {5.0|X ratio, g=North America} (North America), {9.8|X ratio, g=South America} (South America). Subsets: limited {61|T limited, pct, of=48930}%, diffuse {32|T diffuse, pct, of=48930}%, sine {4|T sine, pct, of=48930}%. Men were more often diffuse ({41|T diffuse, pct, g=men, of=7828}% vs {29|T diffuse, pct, g=women, of=41102}%), ATA+ (39% vs 29%) and smokers. Women's mean age at onset was 44, men's 47. Records seen: {5,214|S identified, u=records}.
Conclusion: Latitude does not explain it.

=== home-lungex-h6 | abstract | randomised trial
Inspiratory muscle training by app, SSc-ILD

BACKGROUND: Breathless patients move little. METHODS: {8|W week, treat}-week training at 50% of maximum pressure (IMT) or at 5% (sham); phone calls weekly. RESULTS: IMT {28|S randomised, g=IMT}, sham {27|S randomised, g=sham}. Females {24|X f, g=IMT, of=28} and {22|X f, g=sham, of=27}. dcSSc {51|T diffuse, pct, g=IMT, of=28}% and {48|T diffuse, pct, g=sham, of=27}%. After {8|W week, assess} weeks PImax +21 and +6 cmH2O (p<0.001), dyspnoea −1.4 and −0.5, 6MWD +24 and +9 m. At {24|W week, assess} weeks, without further training, PImax +8 and +5. The mRSS {stayed as it was|M change, nov, t=P24W, dir=stable} at {24|W week, assess} weeks. Light-headedness {4|A light-headedness, n, g=IMT, of=28} and {1|A light-headedness, n, g=sham, of=27}; pneumothorax {0|A pneumothorax, absent}. Mean age 55; FVC at entry 74% and 76%, DLCO 52% and 55%. Adherence, taken from the app, was 81% and 77%. SGRQ −5.1 vs −2.2 (p=0.09). CONCLUSION: Gains fade.

=== wire-fda-h6 | news | randomised trial
Panel backs Verolimab for scleroderma skin after split trial results

SILVER SPRING, Md. - Advisers to U.S. regulators voted 9 to 4 on Wednesday to recommend Corvane's verolimab, an injection for the hardened skin of systemic sclerosis.
The vote leaned on a trial of {288|S enrolled} patients, in which those on the drug improved by {8.1|M change, v=-8.1, t=P1Y, g=verolimab, dir=improved} points on the standard skin scale after {one|W year, assess} year and those on placebo by {5.4|M change, v=-5.4, t=P1Y, g=placebo, dir=improved}. An earlier study of 150 people had failed.
Panelists worried about safety: {six|A death, n, g=verolimab} patients on the drug died, versus {two|A death, n, g=placebo} on placebo. Serious infections struck {9|A serious infection, pct, g=verolimab, ser=1} percent and {4|A serious infection, pct, g=placebo, ser=1} percent, respectively.
"Fifty percent of something is better than nothing," said one patient, who is 44 and drove 300 miles to testify. The agency is to decide by Dec. 20. Corvane shares rose 17 percent.

=== sclero-child-meta-h6 | abstract | meta-analysis
Mycophenolate against methotrexate in juvenile disease: a meagre meta-analysis

{Four|S enrolled, u=studies} cohorts, no trial: on so little must rest the choice between the two drugs. {Four|S enrolled, u=studies} cohorts, then, and in them {166|S enrolled} children, {88|S treated, g=mycophenolate} under mycophenolate and {78|S treated, g=methotrexate} under methotrexate; {131|X f, of=166} of them girls. From {612|S identified, u=records} titles they had been distilled. The mean decrease of mRSS by month {12|W month, assess} came to {5.1|M change, v=-5.1, mean, t=P12M, g=mycophenolate, dir=improved} ({3.0|cl, v=-7.2} to {7.2|ch, v=-3.0}) and {4.4|M change, v=-4.4, mean, t=P12M, g=methotrexate, dir=improved} ({2.5|cl, v=-6.3} to {6.3|ch, v=-2.5}); the difference between the two, {0.7|M difference, v=-0.7, mean, t=P12M, g=mycophenolate, c=methotrexate, dir=improved, sig=0} in favour of mycophenolate, was not significant (p = {0.58|p}). Nausea was the complaint of {9|A nausea, n, g=mycophenolate, of=88} and {26|A nausea, n, g=methotrexate, of=78}, respectively; leukopenia occurred in {5|A leukopenia, n, g=mycophenolate, of=88} and {4|A leukopenia, n, g=methotrexate, of=78}. Prednisone had been given to two in three.

=== ppl-vacc-hz-h6 | abstract | cohort study
POS1225 RECOMBINANT ZOSTER VACCINE IN SSc PATIENTS ON IMMUNOSUPPRESSION

Background: Zoster strikes SSc patients twice as often as others.
Methods: Two doses, 8 weeks apart; diary for {7|W day, assess} days after each; mRSS at 0 and {16|W week, assess} weeks.
Results: {74|S treated} vaccinated; {73|S completed} had both doses. F {66|X f, of=74}. MMF 41, MTX 14, RTX 11, JAKi 8. Any local reaction: {80|A local reaction, pct, of=74}% after dose 1, fever {9|A fever, pct, of=74}%. Zoster: {1|A zoster, n, of=74}. Mean mRSS {8.2|M score, mean, t=baseline} ± {7.0|sd} at 0 and {8.1|M score, mean, t=P16W, dir=stable} ± {7.1|sd} at {16|W week, assess} weeks, i.e. unchanged. Antibodies: ≥4-fold rise in 81%; in RTX 55%. Controls from the literature: 97% responders. Median age 57 (range 23–78); prednisone 5 mg/d or less in 33. Raynaud's attacks per week 11 vs 12.
Conclusion: Safe, immunogenic.

=== safety-events-h6 | abstract | randomised trial
LB0003 SAFETY OF THE ANTI-OX40 LIGAND ANTIBODY AMLITUZUMAB IN SSc-ILD

Background: OX40L marks active tissue.
Methods: Phase 1b, ascending doses (A 100, B 300, C 600 mg) and placebo, one infusion a month, {12|W week, treat} weeks.
Results: Dosed: A {6|S treated, g=A}, B {6|S treated, g=B}, C {9|S treated, g=C}, placebo {7|S treated, g=placebo}; {22|X f, of=28} of the {28|S treated; X of} were women. {Sixty-four|A any adverse event, events} adverse events were logged, {51|A any adverse event, events, g=active} of them on the three active doses. By frequency: infusion reaction {14|A infusion reaction, events} events, cough {9|A cough, events}, dizziness {6|A dizziness, events}. {One|A serious adverse event, events, g=placebo, ser=1} serious event (on placebo) was recorded. mRSS change at week {16|W week, assess}, mean (SD): A {−0.8|M change, mean, t=P16W, g=A, dir=improved} ({2.9|sd}), B {−2.2|M change, mean, t=P16W, g=B, dir=improved} ({3.4|sd}), C {−3.0|M change, mean, t=P16W, g=C, dir=improved} ({3.1|sd}), placebo {−1.0|M change, mean, t=P16W, g=placebo, dir=improved} ({2.7|sd}). Half-life 21 d. Antidrug antibodies in 2.
Conclusion: Dose C goes forward.

=== meta-rit-ae-share-h6 | abstract | meta-analysis
Harms of B-cell depletion in scleroderma: what the trials counted

Of harms trials are shy of speaking. In the {fourteen|S enrolled, u=studies} studies that we could use (from {921|S screened, u=records} abstracts; {437|S treated} patients given rituximab) {312|A any adverse event, events} adverse events were counted. Infections were {46|A infection, pct} per cent of all these events, infusion reactions {21|A infusion reaction, pct} per cent, cytopenias {8|A cytopenia, pct} per cent. {Thirty-nine|A serious adverse event, events, ser=1} events had been called serious. Hepatitis B {was reactivated in no one|A hepatitis B reactivation, absent}. {Nine|A death, n, of=437} patients died. Only six studies gave immunoglobulin levels, which were below normal in 17 to 31 per cent. As for the skin, a fall of mRSS by {6.1|M change, v=-6.1, dir=improved} (95% CI {3.9|cl, v=-8.3} to {8.3|ch, v=-3.9}) confirms what is known.

=== ctla-long-h6 | abstract | open-label extension
Abatacept in Early dcSSc: {Six|W month, treat}-Month Open-Label Extension

Background/Purpose: In the parent trial, TEMPO-SSc, {84|S randomised, @TEMPO-SSc} pts were randomized to abatacept (ABA) or PBO; at month {12|W month, assess, @TEMPO-SSc} the adjusted mean mRSS change was {−6.0|M change, ls_mean, t=P12M, g=ABA, c=PBO, dir=improved, sig=0, #a, @TEMPO-SSc} on ABA and {−4.6|M change, ls_mean, t=P12M, g=PBO, dir=improved, @TEMPO-SSc} on PBO (p={0.31|p#a}).
Methods: All completers were offered open ABA 125 mg weekly for {6|W month, treat} mo.
Results: {63|S enrolled} entered: {32|S enrolled, g=ABA/ABA} ABA/ABA, {31|S enrolled, g=PBO/ABA} PBO/ABA. Women {51|X f, of=63}. At the end of it, mo {18|W month, assess}, mean change since the parent baseline was {−9.4|M change, mean, t=P18M, g=ABA/ABA, dir=improved} (SD {8.1|sd}) in ABA/ABA and {−8.6|M change, mean, t=P18M, g=PBO/ABA, dir=improved} (SD {7.2|sd}) in PBO/ABA. Infections occurred in {12|A infection, n, g=ABA/ABA, of=32} and {9|A infection, n, g=PBO/ABA, of=31} pts. SAEs: {1|A serious adverse event, n, g=ABA/ABA, of=32, ser=1} and {2|A serious adverse event, n, g=PBO/ABA, of=31, ser=1}. {No deaths|A death, absent}. HAQ-DI −0.13, −0.15. {58|S completed} completed.
Conclusion: Improvement goes on.

=== quick-lcssc-calc-h6 | abstract | open-label trial
AB0655 SODIUM THIOSULFATE INTO CALCINOSIS

Background: No drug dissolves calcinosis, found in 25–40%.
Methods: Weekly injections 1–3 mL of 25% solution, {12|W week, treat} weeks; radiographs.
Results: {9|S treated} pts ({8|X f, of=9} F), limited {8|T limited, n, of=9}, diffuse {1|T diffuse, n, of=9}. 21 lesions. Smaller by ≥50%: 11; gone: 3. Pain 6.2→2.9 (p=0.01). Injection pain in {9|A injection pain, n, of=9}/{9|S treated; A injection pain, of}, ulceration in {2|A ulceration, n, of=9}, infection in {1|A infection, n, of=9}. Median mRSS {4|M score, median, t=baseline} before, {4|M score, median, t=P12W, dir=stable} after. Withdrawal: {1|S withdrawn}.
The 2 patients with lesions over 3 cm needed lidocaine first. HAQ-DI 1.12 → 1.05 (p=0.44); CRP 4.1 → 3.9 mg/L. Median disease duration had been 14 years (6–27), median age 61. A sham-controlled study of 40 is planned for 2026 at four centres.
Conclusion: Some dissolve.

=== gdf15-h6 | abstract | case-control study
Who is inflamed? GDF-15 in serum of scleroderma, lupus and health

Sera were taken from {119|S enrolled} scleroderma patients, {60|S enrolled, g=lupus} with lupus and {58|S enrolled, g=healthy} healthy staff. Of the first, {101|X f, of=119} were female, {71|T limited, n, of=119} limited and {48|T diffuse, n, of=119} diffuse. GDF-15 (pg/mL) was 1,630 in scleroderma, 1,120 in lupus, 540 in health. It was higher with ILD (1,980), PAH (2,870) and in men. The total skin score, {11.6|M score, mean} on average (SD {9.1|sd}), went parallel with it (rho 0.38). After {two|W year, assess} years GDF-15 foretold the loss of FVC but not the change of skin, {−1.1|M change, mean, t=P2Y, dir=improved} points ({4.8|sd}; mean, SD) in the {31|n; S analysed} seen again. {Six|A death, n, of=119} have died so far. Storage at −80 °C had lasted up to 9 years.

=== prostac-sr-h6 | abstract | systematic review
POS0884 ORAL PROSTACYCLINS IN SSc: SYSTEMATIC REVIEW WITHOUT META-ANALYSIS

Background: Oral forms would spare infusions.
Methods: PICO; RoB 2; SWiM.
Results: Records {1,217|S identified, u=records}; duplicates 402; screened {815|S screened, u=records}; full text {44|S screened, u=records}; included {6|S enrolled, u=studies} trials, {659|S randomised} randomised. Risk of bias: low 2, some concerns 3, high 1. Beraprost: no effect on ulcers (2 trials). Selexipag: no effect on attacks (1 trial, mean difference 1.2, 95% CI −0.4 to 2.8). Treprostinil: net ulcer burden −0.43 (p=0.20) (1 trial). mRSS was an outcome in none. Headache {59|A headache, pct, g=prostacyclin}% vs {24|A headache, pct, g=placebo}%; diarrhoea {41|A diarrhoea, pct, g=prostacyclin}% vs {14|A diarrhoea, pct, g=placebo}%; discontinued for AEs {15|A discontinuation due to adverse event, pct, g=prostacyclin}% vs {4|A discontinuation due to adverse event, pct, g=placebo}%. dcSSc {37|T diffuse, pct, of=659}%, F {86|X fp, of=659}%.
Conclusion: Side effects certain, benefit not.

=== remission-def-h6 | abstract | cohort study
Skin Remission in dcSSc: Frequency and Durability

Background/Purpose: No agreed definition of skin remission exists.
Methods: {dcSSc|T diffuse, all}, mRSS ≥14 at enrollment; remission = mRSS ≤3 at two visits in a row.
Results: Of {286|S enrolled} pts (F {75.9|X fp, of=286}%; age 50 ± 12; duration 1.4 ± 1.0 y), {14|M responders, dir=improved}% ({40|n}) attained remission, after 4.1 y (median). It lasted in 33, was lost in 7. Mean mRSS by year: entry {25.3|M score, mean, t=baseline} (SD {7.6|sd}), y {1|W year, assess} {21.2|M score, mean, t=P1Y, dir=improved} ({8.8|sd}), y {3|W year, assess} {13.9|M score, mean, t=P3Y, dir=improved} ({8.5|sd}), y {5|W year, assess} {10.1|M score, mean, t=P5Y, dir=improved, #e} ({7.4|sd}); N at y {5|W year, assess} {171|n#e; S analysed}. Remission was likelier with baseline mRSS <20 (OR 2.2) and without ATA (OR 1.9). Deaths {44|A death, n, of=286}. Follow-up {7.7|W year, follow, mean} y (mean).
Conclusion: Rare, but durable.

=== eular-tight-jaw-h6 | abstract | randomised trial
OP0299-HPR MYOFASCIAL RELEASE OF FACE AND HANDS: THREE-ARM TRIAL

Background: Fascia tightens with skin.
Methods: Release (R), home exercise (E), waiting (W); 12 sessions in {6|W week, treat} weeks; follow-up visit at {18|W week, assess} weeks.
Results: R/E/W {24|S randomised, g=R}/{25|S randomised, g=E}/{23|S randomised, g=W}; lost {2|S withdrawn, g=R}/{4|S withdrawn, g=E}/{3|S withdrawn, g=W}. Women {23|X f, g=R, of=24}/{22|X f, g=E, of=25}/{21|X f, g=W, of=23}. Mouth opening +6.0/+3.1/−0.2 mm at {6|W week, assess} weeks, +3.9/+2.0/−0.5 at {18|W week, assess}. mRSS at {18|W week, assess} weeks {9.1|M score, mean, t=P18W, g=R, dir=improved}/{9.9|M score, mean, t=P18W, g=E, dir=stable}/{10.2|M score, mean, t=P18W, g=W, dir=worsened} from {9.6|M score, mean, t=baseline, g=R}/{9.9|M score, mean, t=baseline, g=E}/{9.8|M score, mean, t=baseline, g=W} (means). Bruise {5|A bruise, n, g=R, of=24}/{0|A bruise, absent, g=E}/{0|A bruise, absent, g=W}.
Mean age 54, 55 and 53 years; duration of disease 9.1, 8.4 and 10.2 years. Entry required an opening of less than 45 mm. MHISS −6.2/−3.0/+0.4 points (R vs W p=0.004), HAMIS −2.1/−1.6/+0.1. The intended size had been 30 per arm.
Conclusion: Release opens the mouth.

=== company-fail-h6 | news | randomised trial
Ostrava Pharma Provides Update on BRIDGE Trial of OP-114 in Systemic Sclerosis

PRAGUE, 3 March. Ostrava Pharma today said that BRIDGE, a {52|W week, treat}-week Phase 2 study, enrolled {126|S enrolled} adults with {diffuse|T diffuse, all} cutaneous systemic sclerosis, of whom {104|S completed} completed the study. Mean mRSS fell from {24.0|M score, mean, t=baseline, g=OP-114} to {17.2|M score, mean, t=P52W, g=OP-114, dir=improved} in the OP-114 group ({n=85|n; S enrolled, g=OP-114}) and from {23.5|M score, mean, t=baseline, g=placebo} to {18.3|M score, mean, t=P52W, g=placebo, dir=improved} in the placebo group ({n=41|n; S enrolled, g=placebo}); the difference {did not reach|M difference, nov, g=OP-114, c=placebo, dir=stable, sig=0} statistical significance. {Seventy-nine|A any adverse event, n, g=OP-114, of=85} and {36|A any adverse event, n, g=placebo, of=41} participants, respectively, experienced an adverse event. Nausea ({28|A nausea, pct, g=OP-114, of=85}% vs {12|A nausea, pct, g=placebo, of=41}%) led. {One|A death, n, g=placebo, of=41, rel=0} patient on placebo died, which was judged unrelated. The company had EUR 41.2 million in cash on 31 December and will cut 30 of its 112 jobs.

=== cz-letter-2-h6 | abstract | case series
Letter: Ruxolitinib cream for sclerodactyly?

Sir, encouraged by its use in vitiligo we gave {eight|S treated} patients with {lcSSc|T limited, all} ruxolitinib 1.5% cream for the fingers of one hand, twice daily, {twelve|W week, treat} weeks long; the other hand served as control. {Seven|X f, of=8} were women. The fingers of the creamed hand bent no better than those of the other. The whole-body mRSS, {6|M score, median, t=baseline} in the median, was {6|M score, median, t=P12W, dir=stable} still afterwards. {Two|A acne, n, of=8} had acne at the site, {one|A paronychia, n, of=8} a paronychia. {Nobody|A cytopenia, absent} became cytopenic. Their ages lay between 33 and 64; disease had lasted 4 to 19 years. Digital pressure was 61 mmHg before and 63 after. All eight wished to go on. The cream costs 480 dollars a month; we are not persuaded.
=== ritux-table-review-h6 | article | systematic review
Anti-CD20 treatment and the skin of systemic sclerosis: results of the search and table of studies

Results. Of the {412|S identified, u=records} references retrieved, {38|S screened, u=records} were looked at in full text and {11|S enrolled, u=studies} studies were kept, four of them comparative. Together they enrolled {329|S enrolled} patients, whose mean age ran from 41 to 57 years. Pooling all of them, mRSS had dropped by {5.2|M change, v=-5.2, t=P6M, dir=improved, sig=1} points at {6|W month, assess} months (95% CI {3.3|cl, v=-7.1} to {7.1|ch, v=-3.3}, p {< 0.001|p}). Leaving out the two studies of poor quality altered little. Infections led the list of adverse events, with {44|A infection, n, of=329} patients; {three|A death, n, of=329} deaths were counted.

Table 2. Examples
Author, year | Design | N (F/M) | dcSSc, n | mRSS before | mRSS at {12|W month, assess, @Ferrante 2014; W month, assess, @Okonkwo 2018} months
Ferrante 2014 | open label | {20|S enrolled, @Ferrante 2014} ({17|X f, of=20, @Ferrante 2014}/{3|X m, of=20, @Ferrante 2014}) | {20|T diffuse, n, of=20, @Ferrante 2014} | {22.4|M score, t=baseline, @Ferrante 2014} | {14.1|M score, t=P12M, dir=improved, @Ferrante 2014}
Okonkwo 2018 | case-control | {31|S enrolled, @Okonkwo 2018} ({24|X f, of=31, @Okonkwo 2018}/{7|X m, of=31, @Okonkwo 2018}) | {15|T diffuse, n, of=31, @Okonkwo 2018} | {13.0|M score, t=baseline, @Okonkwo 2018} | {10.6|M score, t=P12M, dir=improved, @Okonkwo 2018}
Lindqvist 2021 | randomised | {46|S enrolled, @Lindqvist 2021} ({40|X f, of=46, @Lindqvist 2021}/{6|X m, of=46, @Lindqvist 2021}) | {33|T diffuse, n, of=46, @Lindqvist 2021} | {17.9|M score, t=baseline, @Lindqvist 2021} | not reported
F, female; M, male; {12|W month, assess, @Ferrante 2014; W month, assess, @Okonkwo 2018} months ± 4 weeks.

=== acr-belimumab-mmf-h6 | abstract | randomised trial
Belimumab Added to Mycophenolate: A Pilot Trial in Early Diffuse SSc

Background/Purpose: BAFF is raised in SSc skin. We tested belimumab (BEL) as an add-on.
Methods: dcSSc ≤3 years, on background MMF 2 g/d. BEL 10 mg/kg iv or placebo (PBO), 2:1, for {52|W week, treat} wk.
Results: {Thirty-three|S randomised} pts, {all with dcSSc|T diffuse, all}, underwent randomization ({22|S randomised, g=BEL} BEL, {11|S randomised, g=PBO} PBO). {Nineteen|S completed, g=BEL} and {ten|S completed, g=PBO}, respectively, completed. By wk {52|W week, assess} median mRSS on BEL had declined from {27|M score, median, t=baseline, g=BEL} (IQR {23|q1}, {31|q3}) to {17|M score, median, t=P52W, g=BEL, dir=improved, sig=1} ({12|q1}, {23|q3}) (p={0.001|p}), on PBO from {26|M score, median, t=baseline, g=PBO} ({21|q1}, {30|q3}) to {21|M score, median, t=P52W, g=PBO, dir=improved, sig=0} ({14|q1}, {26|q3}) (p={0.06|p}). The median changes, {-9|M change, median, t=P52W, g=BEL, c=PBO, dir=improved, sig=0, #B} and {-5|M change, median, t=P52W, g=PBO, dir=improved}, did not separate the arms (p={0.28|p#B}). CRISS ≥0.6: 59% vs 36%. There were {11|A serious adverse event, events, g=BEL, ser=1} SAEs in the BEL arm against {6|A serious adverse event, events, g=PBO, ser=1} in the PBO arm; {1|A death, n, g=BEL, of=22; A sepsis, n, g=BEL, of=22, sev=fatal} BEL patient died of sepsis at wk 31. Gene signatures of B cells fell only in improvers.
Conclusion: Larger trials are justified.

=== gi-sibo-prev-meta-h6 | abstract | meta-analysis
Small bowel bacterial overgrowth in scleroderma: how common is it?

Aim. A meta-analysis of prevalence and of the response to rifaximin. Methods. Breath test or aspirate as proof; databases from 1980 on. Findings. {Twenty-two|S enrolled, u=studies} studies qualified out of the {590|S screened, u=records} abstracts that we screened, and brought together {1,071|S enrolled} people with systemic sclerosis as well as {402|S enrolled, g=controls} controls. Overgrowth was proven in 39% (95% CI 32-47) of the former and 6% of the latter (odds ratio 9.8). Limited disease made up {64|T limited, pct, of=1071}%, {88|X fp, of=1071}% were female. A long duration of disease (more than 5 years) raised the odds, as did a dilated oesophagus. Rifaximin, whose usual dose was 1200 mg a day for {ten|W day, treat} days, normalised the breath test in 58 of 102. None of the studies had scored the skin. Interpretation. Two in five harbour overgrowth; testing ought to be routine.

=== vaccin-ssc-h6 | abstract | cohort study
POS1219 mRNA VACCINATION AGAINST COVID-19 DOES NOT UPSET SYSTEMIC SCLEROSIS

Background: Patients fear a flare after vaccination.
Objectives: To count flares and side effects.
Methods: Consecutive outpatients of two centres; telephone call on day {7|W day, assess}, visit at week {12|W week, assess}.
Results: We enrolled {164|S enrolled} vaccinees ({141|X f, of=164} F; lcSSc {118|T limited, n, of=164}, dcSSc {46|T diffuse, n, of=164}); {158|S analysed} could be reassessed. Sore arm: {72|A sore arm, pct, of=164}%. Fatigue: {41|A fatigue, pct, of=164}%. Fever >38 °C: {13|A fever, pct, of=164}%. Myocarditis: {0|A myocarditis, absent}. Mean mRSS {7.1|M score, mean, t=baseline} before the first dose, {7.0|M score, mean, t=P12W, dir=stable, sig=0} {twelve|W week, assess} weeks later (p = {0.66|p}). Raynaud's attacks per day 2.4 vs 2.5. Anti-spike titres were lower with mycophenolate (median 88 vs 1120 BAU/mL) and with rituximab in the preceding 6 months (12 of 19 seronegative).
Conclusion: The jab is safe in SSc.

=== pih-pregn-h6 | abstract | cohort study
SAT0460 PREGNANCY IN SCLERODERMA: A MULTICENTRE FRENCH STUDY

Background: Counselling relies on old series.
Methods: All pregnancies beyond week 12 between 2009 and 2019 in women with SSc followed at 14 hospitals; controls from a maternity register, matched 1:4.
Results: Looked at were {58|S enrolled; X f, of=58} women with 71 pregnancies, their mean age 33 and disease duration 5.6 years. {Forty|T limited, n, of=58} had lcSSc, {fifteen|T diffuse, n, of=58} dcSSc and {three|T sine, n, of=58} no skin sclerosis at all. There were 62 live births; prematurity amounted to 24% against 9% among the {284|S enrolled, g=controls} controls. One renal crisis occurred in week 30. The mRSS was {6|M score, median, t=baseline, #1} (median) before conception and {5|M score, median, dir=improved, #2} after delivery in the {39|n#1 #2; S analysed} in whom it was taken both times. Birth weight was 2,910 g against 3,280 g.
Conclusion: Most pregnancies end well, provided the disease is quiet.

=== fmt-trial-cochrane-h6 | abstract | randomised trial
Faecal transplants for the gut in systemic sclerosis: a plain-language summary

What was the question? Can stool from a healthy donor, given through a scope into the small bowel, ease the belly troubles that nine in ten people with scleroderma have?
Who took part? {Fifty-two|S enrolled} adults in Norway and Denmark, {44|X f, of=52} women and {eight|X m, of=52} men. Half, that is {26|S randomised, g=donor stool}, were allotted by lot to donor stool; the other {26|S randomised, g=sham} had a sham mixture.
What was found? After {12|W week, assess} weeks bloating had improved no more with the one than with the other (score change -0.21 and -0.18, p=0.83). The thickness of the skin, scored from 0 to 51, rose by {0.4|M change, mean, t=P12W, g=donor stool, dir=worsened} on average after donor stool and by {0.2|M change, mean, t=P12W, g=sham, dir=worsened} after sham. Side effects were frequent: diarrhoea in {15|A diarrhoea, n, g=donor stool, of=26} of the donor stool group and in {8|A diarrhoea, n, g=sham, of=26} of the sham group. {One|A bowel perforation, n, g=donor stool, of=26, ser=1} person, who had been given donor stool, suffered a perforation of the bowel during the procedure, which was judged serious. {No one died|A death, absent}.
What does it mean? We do not advise it outside research.

=== ergothio-pilot-h6 | abstract | open-label trial
AB0649 Bosentan plus sildenafil from the outset for digital vasculopathy: open pilot

Background: Sequential therapy wastes time.
Objectives: Feasibility of upfront combination.
Methods: One arm, bosentan 62.5→125 mg bd with sildenafil 20 mg tds, {24|W week, treat} weeks. Primary endpoint: new ulcers.
Results: N={17|S enrolled} ({15|X f, of=17} F/{2|X m, of=17} M), age 54.6±10.9, lcSSc/dcSSc {11|T limited, n, of=17}/{6|T diffuse, n, of=17}. New ulcers per patient-month decreased from 0.41 to 0.17 (p=0.01). Mean mRSS {9.8|M score, mean, t=baseline}±{6.6|sd} → {9.3|M score, mean, t=P24W, dir=improved, sig=0}±{6.9|sd} (p={0.48|p}). NT-proBNP 182 → 144 pg/mL. ALT >3×ULN {2|A ALT elevation, n, of=17}; flushing {5|A flushing, n, of=17}; headache {6|A headache, n, of=17}; hypotension {1|A hypotension, n, of=17}. {Two|A discontinuation due to adverse event, n, of=17} stopped early owing to adverse events. Completed: {15|S completed}/{17|S enrolled}.
Conclusion: Feasible; a controlled trial has been funded.

=== mortality-nordic-h6 | abstract | cohort study
What do people with scleroderma die of in the north? National data, 1998 to 2018

Registers of residents, hospital stays and deaths were linked. Patients numbered {2,563|S enrolled}, and for each, five persons of like age and sex were drawn from the population, {12,815|S enrolled, g=population controls} altogether. Of the patients, {2,025|X f, of=2563} were females ({79|X fp, of=2563}%). Over a median of {8.1|W year, follow, median} years {947|A death, n, of=2563} of the patients died, and {2,340|A death, n, g=population controls, of=12815} of the controls (hazard ratio 2.9, 95% CI 2.7 to 3.1). Of the patients' {947|A scleroderma, of; A death, n} deaths scleroderma itself accounted for {301|A scleroderma, n, sev=fatal}, heart disease for {188|A heart disease, n, of=947, sev=fatal}, cancer for {161|A cancer, n, of=947, sev=fatal} and respiratory disease for {140|A respiratory disease, n, of=947, sev=fatal}. The excess was greatest below the age of 50 and narrowed after 2010. No skin scores are held in these registers, nor could we tell the subsets apart. Ten-year survival was 66%, as compared with 84% among controls.

=== lenab-letter-h6 | abstract | case series
Tapering immunosuppression after skin softening: {four|S enrolled} cases

To the editor: How long should mycophenolate be kept up once the skin has softened? We report on {four|S enrolled} patients, {three|X f, of=4} women and {one|X m, of=4} man, {all with diffuse disease|T diffuse, all}, in whom it was reduced to nothing over {9|W month, treat} months. The mRSS at the time of the decision was {6|M score, t=baseline, g=patient 1}, {4|M score, t=baseline, g=patient 2}, {9|M score, t=baseline, g=patient 3} and {7|M score, t=baseline, g=patient 4} in patients 1 to 4; {one|W year, assess} year after the last tablet it stood at {5|M score, t=P1Y, g=patient 1, dir=improved}, {4|M score, t=P1Y, g=patient 2, dir=stable}, {18|M score, t=P1Y, g=patient 3, dir=worsened} and {8|M score, t=P1Y, g=patient 4, dir=worsened}. Patient 3, RNA polymerase III positive, resumed the drug at 2 g. FVC was unaltered in three and slipped from 84 to 77% in the fourth. We are aware of the cohort of Marchetti et al., in which {six|M responders, n, @Marchetti et al., dir=worsened} of {31|S enrolled, @Marchetti et al.} patients worsened by more than 5 mRSS points once their drug was withdrawn. A trial is called for.

=== sf-fat-meta-h6 | abstract | meta-analysis
Facial fat grafting in systemic sclerosis: pooled mouth opening and complications

Introduction: The scleroderma face is tight, the mouth small. Materials: Any study with five patients or more in which fat, enriched or not, was injected about the mouth. Results: {Thirteen|S enrolled, u=records} papers were included from {276|S identified, u=records}. They described {241|S enrolled} patients ({96|X fp, of=241}% female) and 318 sessions; the mean volume was 16 mL. Inter-incisor distance grew by 4.1 mm (95% CI 2.6–5.6) by {six|W month, assess} months and by 3.8 mm by {twelve|W month, assess} months. MHISS lost 7.9 points. Only four papers gave an mRSS of the face, and these we did not pool. Bruising was described in {59|A bruising, n, of=241} patients, prolonged swelling in {17|A prolonged swelling, n, of=241}, infection of the donor site in {three|A donor site infection, n, of=241}; {fat embolism never|A fat embolism, absent}. Follow-up averaged {11|W month, follow, mean} months. Discussion: Grafts open the mouth by some 4 mm, at little risk.
=== apremilast-halted-h6 | abstract | randomised trial
LB0012 A TRIAL CUT SHORT: IGURATIMOD IN SYSTEMIC SCLEROSIS WITH EARLY SKIN DISEASE

Background: Iguratimod curbs fibroblasts in vitro.
Objectives: Skin efficacy after {24|W week, assess} weeks.
Methods: Placebo-controlled, three parallel arms (25 mg, 50 mg, placebo); 120 were to be recruited, but the sponsor called a halt in March 2021.
Results: Up to then {58|S screened} had been screened and {39|S randomised} randomised: {13|S randomised, g=25 mg; S randomised, g=50 mg; S randomised, g=placebo} per arm. LS mean mRSS change from baseline, week {24|W week, assess}: 25 mg {-2.2|M change, ls_mean, t=P24W, g=25 mg, dir=improved}, 50 mg {-4.9|M change, ls_mean, t=P24W, g=50 mg, dir=improved}, placebo {-2.6|M change, ls_mean, t=P24W, g=placebo, dir=improved}; 50 mg minus placebo {-2.3|M difference, ls_mean, t=P24W, g=50 mg, c=placebo, dir=improved} [95% CI {-6.0|cl}, {1.4|ch}]. TEAEs: {8|A any adverse event, n, g=25 mg, of=13}, {11|A any adverse event, n, g=50 mg, of=13} and {9|A any adverse event, n, g=placebo, of=13}. Raised liver enzymes were seen with 50 mg only ({4|A raised liver enzymes, n, g=50 mg, of=13}), and led to withdrawal of {3|A discontinuation due to adverse event, n, g=50 mg, of=13}. Serious events: {none|A serious adverse event, absent, ser=1}.
Conclusion: With so few patients nothing can be concluded on efficacy.

=== vedoss-progress-h6 | abstract | cohort study
OP0271 FROM VEDOSS TO DEFINITE DISEASE

Background: How many with very early disease go on to meet the 2013 criteria?
Methods: Multicentre, prospective; Raynaud's plus ANA and/or puffy fingers at entry, annual visits.
Results: {Five hundred and six|S enrolled} persons with {VEDOSS|T early, all} were admitted to the study, {462|X f, of=506} ({91.3|X fp}%) of them women, aged 45 in the mean. Follow-up extended to {4.6|W year, follow, mean} ± 2.1 years. Progression was noted in 183, after a median of 2.9 years in those with anti-Scl-70 and 4.4 in those with ACA. Puffy fingers at entry conferred a HR of 2.1 (1.6–2.8), capillaroscopic scleroderma pattern one of 1.8 (1.3–2.5); both together with antibodies, a five-year risk of 79%. Mean mRSS at the last visit came to {1.8|M score, mean} ± {2.4|sd}. {Twelve|A death, n, of=506} deaths were registered, cancer being the cause in {seven|A cancer, n, of=12, sev=fatal} of them.
Conclusion: Antibodies and puffy fingers foretell SSc.

=== acr-placebo-arm-meta-h6 | abstract | meta-analysis
What Happens to the Skin on Placebo? Meta-Analysis of Control Arms in dcSSc Trials

Background/Purpose: The mRSS falls by itself in many; how much should one expect?
Methods: All RCTs in dcSSc since 2000 with a placebo arm and mRSS at baseline and at 6 and/or 12 mo. Bayesian random effects; meta-regression on duration and baseline score.
Results: {Eighteen|S enrolled, u=studies} trials contributed, with {754|S enrolled} pts in the placebo arms, {100|T diffuse, pct, of=754; T diffuse, all}% with dcSSc. Mean age ranged from 44 to 53 y. Pooled change: {-2.1|M change, mean, t=P6M, dir=improved} (95% CrI {-3.0|cl} to {-1.2|ch}) at {6|W month, assess} mo; {-3.8|M change, mean, t=P12M, dir=improved} (95% CrI {-5.1|cl} to {-2.5|ch}) at {12|W month, assess} mo. Each additional year of disease duration meant 0.9 points more improvement. Trials admitting pts within 18 months of onset showed no meaningful fall. Background MMF, allowed in 7 trials, explained 22% of the variance. Worsening by ≥5 points and ≥25% within 12 mo was seen in {14|M responders, t=P12M, dir=worsened}%.
Conclusion: Sample size calculations must reckon with this spontaneous drift.

=== exercise-hand-h6 | abstract | randomised trial
HPR Abstract: A mobile app for the hands in scleroderma

Background: Therapists are few.
Methods: Participants, recruited through a patient association in Ontario, were allocated either to an app with daily stretches or to a leaflet. Outcomes at {8|W week, assess} and {16|W week, assess} weeks: HAMIS, grip, Cochin.
Results: {Ninety|S randomised} were allocated, {45|S randomised, g=app; S randomised, g=leaflet} to either; {81|X f, of=90} identified as women, and limited disease had been diagnosed in {57|T limited, n, of=90}, diffuse in {24|T diffuse, n, of=90}, while nine did not know. Data were complete for {39|S analysed, g=app} app users and {42|S analysed, g=leaflet} leaflet users. HAMIS fell by 2.9 points with the app and by 1.0 with the leaflet at {8|W week, assess} weeks (p=0.008); the gap had closed by week {16|W week, assess}. Grip rose 1.7 kg. Skin scores were not taken. Pain after stretching was mentioned by {7|A pain after stretching, n, g=app, of=45} of the app group and by {2|A pain after stretching, n, g=leaflet, of=45} of the leaflet group.
Conclusion: The app works, for a while.

=== iloprost-skin-h6 | abstract | cohort study
Cyclic iloprost and mRSS: retrospective figures from two Italian clinics

Iloprost is given for vessels. Whether it touches the skin has been asked before. Charts of {76|S enrolled} persons with SSc, {68|X f, of=76} of whom were women, were gone through: {42|S treated, g=iloprost} had been infused monthly for {3|W year, treat} years or longer, {34|S enrolled, g=no iloprost} never. Mean starting values of mRSS were similar ({9.4|M score, mean, t=baseline, g=iloprost} and {8.7|M score, mean, t=baseline, g=no iloprost}). After {three|W year, assess} years the infused had come down to {6.1|M score, mean, t=P3Y, g=iloprost, c=no iloprost, dir=improved, sig=1, #i} and the others to {8.3|M score, mean, t=P3Y, g=no iloprost, dir=improved}, with p={0.03|p#i} between the two. {Flushing|A flushing, named, g=iloprost}, {headache|A headache, named, g=iloprost} and {jaw pain|A jaw pain, named, g=iloprost} went with nearly every infusion; {five|A catheter infection, n, g=iloprost, of=42} patients had an infected catheter. Digital ulcers per year: 0.6 vs 1.4. sPAP did not move.

=== lancet-style-ivcyc-h6 | abstract | randomised trial
Low-dose against standard-dose pulse cyclophosphamide for scleroderma lung: non-inferiority trial

Background Toxicity of cyclophosphamide depends on dose. Methods Adults with SSc-ILD at 23 hospitals in India were randomly assigned (1:1) to six pulses of 500 mg every two weeks or six pulses of 750 mg/m² every four weeks. The margin for FVC was 5%. Findings Between July, 2016, and Feb, 2020, {212|S screened} patients were screened, {160|S randomised} of whom were assigned: {80|S randomised, g=low dose} to low dose, {80|S randomised, g=standard dose} to standard dose. {133|X f, of=160} ({83|X fp}%) were female. FVC change at week {52|W week, assess} differed by −0.9% (95% CI −3.2 to 1.4). By the same week mean mRSS fell to {10.2|M score, mean, t=P52W, g=low dose, dir=improved} (SD {6.0|sd}) from {13.5|M score, mean, t=baseline, g=low dose} ({7.4|sd}) with low dose and to {9.9|M score, mean, t=P52W, g=standard dose, dir=improved} ({5.7|sd}) from {13.8|M score, mean, t=baseline, g=standard dose} ({7.1|sd}) with standard dose; mean difference {0.6|M difference, mean, t=P52W, g=low dose, c=standard dose, dir=worsened}, 95% CI {−1.3|cl} to {2.3|ch}. Vomiting occurred in {19|A vomiting, n, g=low dose, of=80} ({24|A vomiting, pct, g=low dose}%) and {41|A vomiting, n, g=standard dose, of=80} ({51|A vomiting, pct, g=standard dose}%), amenorrhoea in {two|A amenorrhoea, n, g=low dose, of=80} and {nine|A amenorrhoea, n, g=standard dose, of=80}, and serious infection in {four|A serious infection, n, g=low dose, of=80, ser=1} and {eight|A serious infection, n, g=standard dose, of=80, ser=1}. Interpretation Half the dose will do.

=== sr-psych-h6 | abstract | systematic review
SAT1012 DEPRESSION IN SYSTEMIC SCLEROSIS: SYSTEMATIC LITERATURE REVIEW

Background: Mood is seldom asked after in clinics.
Objectives: To establish the prevalence of depressive symptoms.
Methods: PRISMA; PsycINFO, Medline, CINAHL; instruments with validated cut-offs only.
Results: {3,018|S identified, u=records} hits; {2,644|S screened, u=records} titles and abstracts screened; {129|S screened, u=records} full texts; {34|S enrolled, u=studies} studies retained, with {5,206|S enrolled} participants ({86|X fp, of=5206}% women). Pooled prevalence: 36% (95% CI 31–41) by CES-D ≥16, 21% by PHQ-9 ≥10. Prevalence did not vary with subset (dcSSc 35%, lcSSc 33%), nor with mRSS (meta-regression p=0.58). Pain and dyspnoea were the best correlates. In the general population of the same age about 8% are affected.
Conclusion: One patient in three has depressive symptoms.

=== cart-three-h6 | abstract | case series
Abstract L07. CD19 CAR T Cells in Refractory dcSSc: First {Six|S treated} Patients

Background/Purpose: To reset B cells.
Methods: Single infusion of 1×10⁶/kg after fludarabine/cyclophosphamide; all immunosuppression stopped.
Results: {6|S treated} pts ({4|X f, of=6} F), all {dcSSc|T diffuse, all}, median age 43, failed ≥3 drugs. Median f/u {11|W month, follow, median} mo (5–17). mRSS, median (range): baseline {28|M score, median, t=baseline} ({19|min}–{39|max}); mo {3|W month, assess} {21|M score, median, t=P3M, dir=improved} ({14|min}–{30|max}); mo {6|W month, assess} {15|M score, median, t=P6M, dir=improved} ({9|min}–{26|max}; {n=5|n; S analysed}). CRS {6|A CRS, n, of=6, grade=1} (all G1); ICANS {0|A ICANS, absent}. Neutropenia G4 {6|A neutropenia, n, of=6, grade=4}. Zoster {1|A zoster, n, of=6}. B cells back after 112 d (median). DLCO +6%. anti-Scl-70 titer −72%. FVC 71% → 76% predicted. Fludarabine 25 mg/m² ×3. Ferritin peaked at 820 µg/L. Hospital stay 14 d. ANA became negative in 3.
Conclusion: Promising.

=== meta-ecos-h6 | abstract | meta-analysis
Endothelin receptor antagonists and the skin: a forgotten endpoint, now pooled

Objective. Trials of bosentan, ambrisentan and macitentan in systemic sclerosis looked at ulcers and lungs; some of them recorded skin scores by the way. We collected these. Study selection. {Six|S enrolled, u=studies} trials out of {143|S screened, u=records} reports that we went through. Data synthesis. {Four hundred and eighty|S randomised} patients had been randomised in them. Against placebo the drugs shifted the mRSS by {-0.3|M difference, mean, dir=stable, g=endothelin receptor antagonists, c=placebo} points (mean difference; 95% CI {-1.2|cl} to {0.6|ch}), or next to nothing; stated otherwise, there was no effect whatsoever in any subgroup. New ulcers became 30% rarer with bosentan (rate ratio 0.70). {Oedema|A oedema, named, g=endothelin receptor antagonists} (odds ratio 2.4) and {abnormal liver tests|A abnormal liver test, named, g=endothelin receptor antagonists} (odds ratio 4.1) were commoner under treatment. {Nineteen|A death, n, of=480} participants died. Limits. Two of the trials enrolled patients with pulmonary hypertension only. Conclusion. For the skin these drugs are useless.

=== zi-gender-acr-h6 | abstract | cohort study
Race, Sex and the Early Course of Diffuse Scleroderma in a US Inception Cohort

Background/Purpose: Black patients get SSc earlier and, it is said, harder.
Methods: Eleven-center inception cohort; {dcSSc|T diffuse, all} <2 y from first non-Raynaud symptom; self-reported race.
Results: {238|S enrolled} pts joined: {61|S enrolled, g=Black} Black, {142|S enrolled, g=White} White, {35|S enrolled, g=other descent} of other descent. Women: {49|X f, g=Black, of=61} ({80|X fp, g=Black}%) Black and {88|X f, g=White, of=142} ({62|X fp, g=White}%) White. Mean baseline mRSS {21.7|M score, mean, t=baseline, g=Black} vs {20.9|M score, mean, t=baseline, g=White} (p=0.55). ILD 64% vs 38%, FVC 72% vs 86% predicted. By month {12|W month, assess} mRSS had changed by {-4.0|M change, mean, t=P12M, g=Black, dir=improved} and {-5.2|M change, mean, t=P12M, g=White, dir=improved}; after adjustment for treatment there was no difference ({0.6|M difference, t=P12M, g=Black, c=White, dir=stable}, 95% CI {-1.5|cl} to {2.7|ch}). Cardiac involvement emerged in 9 and 8. Loss to follow-up: {17|S withdrawn}.
Conclusion: Skin alike, lungs not.
=== tacro-odd-h6 | abstract | open-label trial
Tacrolimus by mouth in scleroderma skin that had resisted methotrexate

Background: Of calcineurin inhibitors rheumatologists are wary here, because of the kidney. Objectives: To learn in a handful of volunteers whether tacrolimus is bearable and whether it softens. Methods: A single arm; trough levels were held at 5 to 8 ng/mL; blood pressure was taken at home each morning. Results: {Eighteen|S screened} were asked, {14|S enrolled} agreed. Diffuse the disease was in {ten|T diffuse, n, of=14}, limited in the other {four|T limited, n, of=14}; {11|X f, of=14} of the {fourteen|S enrolled; X of} were women. {Nine|S completed} held out for the whole of the {36|W week, treat} weeks. Of those who did not, {three|A discontinuation due to adverse event, n, of=14} had been driven off by side effects, two simply by impatience. The skin score, {19|M score, median, t=baseline, #a} in the median at the outset, was {15|M score, median, t=P36W, dir=improved, sig=1, #b} at the end (p={0.04|p}) in these {nine|n#a #b; S completed}. Creatinine rose by a third or more in {four|A creatinine rise, n, of=14}, tremor was noticed by {six|A tremor, n, of=14}, and a renal crisis, the thing most feared, by good luck {in none|A renal crisis, absent}. DLCO: 61% then, 60% now. Conclusion: Bearable for two thirds.

=== sr-mouth-h6 | abstract | systematic review
POS1290 SAFETY OF IMMUNE CHECKPOINT INHIBITORS IN CANCER PATIENTS WITH PRE-EXISTING SCLERODERMA: A SYSTEMATIC REVIEW

Background: Trials of checkpoint inhibitors shut out autoimmune disease.
Objectives: To gather what has been published.
Methods: PubMed and Embase up to December 2023; case reports accepted.
Results: Of {389|S identified, u=records} publications {27|S enrolled, u=records} were used: 19 case reports, 8 series. They yielded {62|S enrolled} patients: lung cancer 31, melanoma 17, others 14. Sex was given for 55: {37|X f, of=55} women, {18|X m, of=55} men. Scleroderma had been limited in {33|T limited, n, of=62}, diffuse in {12|T diffuse, n, of=62}, unstated in the rest. Immune-related events were described in {26|A immune-related event, n, of=62} ({42|A immune-related event, pct}%), colitis ({9|A colitis, n, of=62}) and thyroiditis ({7|A thyroiditis, n, of=62}) ahead. {One|A renal crisis, n, of=62, sev=fatal} renal crisis proved fatal. Tumour response rate: 44%. Median time to the first event: 10 weeks.
Conclusion: Scleroderma need not bar patients from checkpoint inhibition.

=== abata-nma-h6 | abstract | network meta-analysis
Ranking Drugs for the Skin: Network Meta-Analysis of Trials in Early Diffuse SSc

Background/Purpose: Head-to-head trials are lacking.
Methods: RCTs of ≥24 wks, mRSS change as endpoint; Bayesian network, SUCRA ranks; certainty by CINeMA.
Results: {Sixteen|S enrolled, u=studies} RCTs ({1,389|S enrolled} pts; 12 agents). Mean difference in mRSS against placebo, {12|W month, assess} months: rituximab {-6.1|M difference, mean, t=P12M, g=rituximab, c=placebo, dir=improved} (95% CrI {-10.4|cl} to {-1.9|ch}); cyclophosphamide {-3.5|M difference, mean, t=P12M, g=cyclophosphamide, c=placebo, dir=improved} ({-6.8|cl} to {-0.3|ch}); tocilizumab {-1.7|M difference, mean, t=P12M, g=tocilizumab, c=placebo, dir=improved} ({-4.0|cl} to {0.7|ch}); abatacept {-1.5|M difference, mean, t=P12M, g=abatacept, c=placebo, dir=improved} ({-5.1|cl} to {2.2|ch}); riociguat {-0.8|M difference, mean, t=P12M, g=riociguat, c=placebo, dir=improved} ({-4.4|cl} to {2.9|ch}); methotrexate {-2.9|M difference, mean, t=P12M, g=methotrexate, c=placebo, dir=improved} ({-6.2|cl} to {0.5|ch}). SUCRA: rituximab 0.91, cyclophosphamide 0.68. Serious adverse events were no more frequent with any drug. Global I² 28%. Only three loops were closed; inconsistency p = 0.35.
Conclusion: Rituximab ranks first, on thin evidence.

=== diff-lcssc-overlap-h6 | abstract | cohort study
THU0377 OVERLAP SYNDROMES IN A BALKAN SCLERODERMA COHORT

Background: Myositis and arthritis often come along with SSc.
Objectives: To describe overlap.
Methods: Single-centre database, first visits 2006-2020.
Results: n = {347|S enrolled}, F:M = {6.4|X ratio, of=347}:1. Cutaneous subset: limited {201|T limited, n, of=347} ({57.9|T limited, pct}%), diffuse {83|T diffuse, n, of=347} ({23.9|T diffuse, pct}%), overlap {63|T overlap, n, of=347} ({18.2|T overlap, pct}%). With the overlap went polymyositis in 24, RA in 22, SLE in 9, Sjögren's in 8. First-visit mRSS (mean) {14.8|M score, mean, t=baseline, g=diffuse}, {5.9|M score, mean, t=baseline, g=limited} and {6.6|M score, mean, t=baseline, g=overlap} in diffuse, limited and overlap, respectively. ILD was commonest in dcSSc (61%), PH in lcSSc (13%). Overlap patients had been given more glucocorticoid (88% vs 51%; median 10 mg/d). Over {6|W year, follow, mean} years on average {71|A death, n, of=347} patients died, {14|A death, n, g=overlap, of=63} of whom belonged to the overlap group.
Conclusion: Overlap is frequent in our region and no milder.

=== omburt-h6 | abstract | randomised trial
A plant extract for the skin? Double-blind trial of oral Centella in limited scleroderma, Part B

Patients & methods: We gave out capsules by number, to {24|S treated, g=Centella} persons with the extract and to {25|S treated, g=dummy} with a dummy; everybody had {limited|T limited, all} cutaneous disease, treatment lasted {six|W month, treat} months, and visits fell at months {2|W month, assess}, {4|W month, assess} and {6|W month, assess}. Results: The mRSS in those on Centella stood at {6.0|M score, mean, t=baseline, g=Centella}, {5.7|M score, mean, t=P2M, g=Centella, dir=improved}, {5.4|M score, mean, t=P4M, g=Centella, dir=improved} and {5.3|M score, mean, t=P6M, g=Centella, dir=improved} (entry, then each visit), in those on the dummy at {5.8|M score, mean, t=baseline, g=dummy}, {5.9|M score, mean, t=P2M, g=dummy, dir=worsened}, {5.6|M score, mean, t=P4M, g=dummy, dir=improved} and {5.5|M score, mean, t=P6M, g=dummy, dir=improved}; all are means. Between the two groups the skin scores {did not differ|M difference, nov, g=Centella, c=dummy, dir=stable} at any visit. Durometer readings, too, were level (p = 0.52). Loose stools: {5|A loose stools, n, g=Centella, of=24} and {1|A loose stools, n, g=dummy, of=25}. {Two|S withdrawn, g=Centella} of the Centella group and {one|S withdrawn, g=dummy} of the dummy group dropped out. Discussion: Healers praise the plant; our scores do not.

=== ssc-surgery-h6 | abstract | case series
Sympathectomy of the digital arteries: sixteen hands

Aim: Long-term results. Patients: {Eleven|S treated} patients ({ten|X f, of=11} of them women), 16 hands, 43 fingers; {eight|T limited, n, of=11} were classed as lcSSc and {three|T diffuse, n, of=11} as dcSSc. All had ulcers that sildenafil and iloprost had not closed. Method: adventitia stripped over 2 cm under the microscope. Results: 34 of 43 ulcers closed. Pain went from 8.1 to 2.3 on the visual scale (p<0.001). Mean follow-up: {38|W month, follow, mean} months, range 12 to 96. Four fingers needed amputation later on. Wound dehiscence was seen in {two|A wound dehiscence, n, of=11} patients, a stiff joint in {one|A stiff joint, n, of=11}; infection {in none|A infection, absent}. Nobody measured skin thickness.

=== cosmic-anifrolumab-h6 | article | randomised trial
Methods and results (excerpt): subcutaneous anifrolumab in SSc

Participants were 18 to 75 years of age, with an mRSS of 10 to 40 and a disease duration of 6 years at most. They were stratified by ILD. In all, {306|S randomised} were randomised, {153|S randomised, g=anifrolumab} to anifrolumab 120 mg weekly and {153|S randomised, g=placebo} to placebo; one of the latter was never dosed, which left {305|S treated} for the safety analysis. Women accounted for {79.1|X fp, of=306}%. dcSSc had been diagnosed in {211|T diffuse, n, of=306}, lcSSc in {95|T limited, n, of=306}. {One hundred and thirty-one|S completed, g=anifrolumab} and {127|S completed, g=placebo} patients, respectively, reached week {52|W week, assess} on treatment. By then the adjusted mean change in mRSS was {−5.6|M change, v=-5.6, ls_mean, t=P52W, g=anifrolumab, dir=improved} (SE {0.55|se}) versus {−4.9|M change, v=-4.9, ls_mean, t=P52W, g=placebo, dir=improved} (SE {0.56|se}), difference {−0.7|M difference, v=-0.7, ls_mean, t=P52W, g=anifrolumab, c=placebo, dir=improved, sig=0} (95% CI {−2.2|cl} to {0.8|ch}; p = {0.37|p}). Revised CRISS-25 response: 41.2% versus 36.6%. Any adverse event was experienced by {128|A any adverse event, n, g=anifrolumab, of=153} ({83.7|A any adverse event, pct, g=anifrolumab}%) and {125|A any adverse event, n, g=placebo, of=152} ({82.2|A any adverse event, pct, g=placebo}%) of {152|S treated, g=placebo; A any adverse event, of, g=placebo}, zoster by {9|A zoster, n, g=anifrolumab, of=153} and {2|A zoster, n, g=placebo, of=152}.

=== eular-telehealth-survey-h6 | abstract | cross-sectional study
PARE0021 WHAT PEOPLE WITH SCLERODERMA WANT FROM THEIR DRUGS: ONLINE SURVEY IN NINE LANGUAGES

Background: Trial endpoints may not match what patients wish for.
Methods: Anonymous questionnaire, 41 items, open for ten weeks; discrete choice among invented drugs.
Results: Answers came from {1,866|S enrolled} people in 27 countries, {1,698|X f, of=1866} of them women and {154|X m, of=1866} men. Limited scleroderma was stated by {48|T limited, pct, of=1866}%, diffuse by {35|T diffuse, pct, of=1866}%, sine by {3|T sine, pct, of=1866}%; 14% had not been told. Fatigue headed the list of complaints (72%), before Raynaud's (70%) and stiff hands (58%). To gain 5 points of softer skin respondents would put up with a 6% yearly risk of serious infection. Of drugs ever taken, mycophenolate (41%) was the one most often given up. Fewer than one in five had ever been asked about sexual problems.
Conclusion: Fatigue belongs among endpoints.

=== mtx-kids-h6 | abstract | cohort study
PReS-EULAR: Juvenile systemic sclerosis, early course in an international inception cohort

Background: Juvenile SSc is rare, 3 per million children.
Methods: Prospective; visits every six months. Data as of 1 February 2022.
Results: {One hundred and fifty|S enrolled} children were recruited; in {72|T diffuse, pct, of=150}% the subtype was diffuse, in {28|T limited, pct, of=150}% limited. Girls {120|X f, of=150}, boys {30|X m, of=150}. Onset of Raynaud's at 9.8 years (median), of other features at 10.6. By {24|W month, assess} months mRSS had improved from {15|M score, median, t=baseline, g=diffuse} to {9|M score, median, t=P24M, g=diffuse, dir=improved, sig=1} ({<0.001|p}) in the diffuse and from {4|M score, median, t=baseline, g=limited} to {3|M score, median, t=P24M, g=limited, dir=improved, sig=0} (p={0.12|p}) in the limited subtype (medians). Joint contractures receded from 52 to 38%. 83% were on a DMARD, methotrexate before all others. {One|A death, n, of=150} patient, with diffuse disease and heart failure, died.
Conclusion: Things got better, skin first of all.

=== hype-wire-h6 | news | randomised trial
Drug for scar-like skin disease misses goal, shares slide

BASEL, Sept 4 (Newswire) - Halvora Therapeutics said on Friday its pill HLV-203 did not beat placebo in a mid-stage study of people with systemic sclerosis, sending its stock down 43 percent in early trading.
The study, named SOLSTICE, tested two doses over {40|W week, treat} weeks in {168|S enrolled} patients, {all of whom had the diffuse form|T diffuse, all}. On the 51-point Rodnan scale, those on the higher dose improved by {6.8|M change, v=-6.8, mean, g=higher dose, dir=improved} points on average, compared with {6.0|M change, v=-6.0, mean, g=lower dose, dir=improved} for the lower dose and {5.9|M change, v=-5.9, mean, g=placebo, dir=improved} for placebo. The gap between the higher dose and placebo {was not statistically significant|M difference, nov, g=higher dose, c=placebo, dir=stable, sig=0}, the company said.
Diarrhea was the most common side effect, hitting {31|A diarrhea, pct, g=higher dose} percent of patients on the higher dose and {12|A diarrhea, pct, g=placebo} percent on placebo. {Two|A death, n, g=lower dose, rel=0} patients on the lower dose died; neither death was linked to the drug.
About 100,000 Americans live with the disease. Halvora, which has 74 employees and $112 million in cash, said it would drop the program.
=== cochrane-skin-h6 | article | systematic review
Summary of findings: methotrexate compared with placebo for skin thickening in systemic sclerosis

We found {three|S enrolled, u=studies} trials which between them had randomised {146|S randomised} adults. Their risk of bias we judged unclear or high in at least two domains each. After {12|W month, assess} months methotrexate may make little difference to the mRSS: it was {2.4|M difference, v=-2.4, mean, t=P12M, g=methotrexate, c=placebo, dir=stable} points lower (mean difference; 95% CI {5.3|cl, v=-5.3} lower to {0.5|ch} higher; low certainty). A difference of 4 to 5 points is what patients notice. Withdrawals because of side effects were {11|A discontinuation due to adverse event, n, g=methotrexate, of=73} among {73|S randomised, g=methotrexate; A discontinuation due to adverse event, of, g=methotrexate} given methotrexate and {4|A discontinuation due to adverse event, n, g=placebo, of=73} among {73|S randomised, g=placebo; A discontinuation due to adverse event, of, g=placebo} given placebo (risk ratio 2.7, 0.9 to 8.1). On mortality the evidence is very uncertain: {5|A death, n, g=methotrexate, of=73} deaths against {7|A death, n, g=placebo, of=73}. {Mouth ulcers|A mouth ulcer, named} and {nausea|A nausea, named} were mentioned without figures. None of the trials measured quality of life with a validated tool. We searched on 4 March 2022 and read {96|S screened, u=records} full texts.

=== imat-letters-h6 | abstract | systematic review
Tyrosine kinase inhibitors in scleroderma: do benefits outweigh harms? Narrative synthesis

Imatinib came with great hopes. {Eleven|S enrolled, u=studies} studies, only three with a control, in sum {203|S treated} treated persons: that is all we could gather. Let us take them one by one. Prescott 2011 enrolled {ten|S enrolled, @Prescott 2011} patients with active ILD; of these but {four|S completed, @Prescott 2011} got through the {12|W month, treat, @Prescott 2011} months on 600 mg, and the mRSS {did not change|M change, nov, dir=stable, @Prescott 2011} in these {four|n; S completed, @Prescott 2011}. In Vasquez 2013, a placebo-controlled study, {28|S randomised, @Vasquez 2013} were randomised, {all with diffuse disease|T diffuse, all, @Vasquez 2013}, and after {6|W month, assess, @Vasquez 2013} months mRSS was down by {1.3|M change, v=-1.3, t=P6M, g=imatinib, c=placebo, dir=improved, sig=0, #V, @Vasquez 2013} points with imatinib and up by {0.4|M change, t=P6M, g=placebo, dir=worsened, @Vasquez 2013} points with placebo (p = {0.29|p#V}). Nowhere was tolerability good: oedema was the lot of {64|A oedema, pct, of=203}% of all treated patients, cramps of {38|A cramps, pct, of=203}%, nausea of {41|A nausea, pct, of=203}%. Nilotinib prolonged the QT interval in two of ten in a further study known to us only from its registration. We do not advise these drugs.

=== acr-gut-microb-h6 | abstract | case-control study
Abstract 0334: Gut Microbiota in Early Versus Late Scleroderma

Background/Purpose: Dysbiosis may precede fibrosis.
Methods: 16S sequencing of stool. Early: ≤3 y; late: >10 y since onset. Healthy spouses as controls.
Results: We analyzed {44|S analysed, g=early} early pts ({36|X f, g=early, of=44} F), {51|S analysed, g=late} late pts ({46|X f, g=late, of=51} F) and {60|S analysed, g=controls} controls ({22|X f, g=controls, of=60} F). mRSS (mean±SEM): early {16.2|M score, mean, g=early}±{1.2|se}; late {8.4|M score, mean, g=late}±{0.9|se}. dcSSc: {27|T diffuse, n, g=early, of=44}/{44|S analysed, g=early; T diffuse, of, g=early} and {17|T diffuse, n, g=late, of=51}/{51|S analysed, g=late; T diffuse, of, g=late}. Shannon index 3.1, 3.4, 3.9. Lactobacillus was enriched (q=0.004) and Faecalibacterium depleted (q<0.001) in both. UCLA GIT 0.61 vs 0.88. PPI use: 70%, 92%, 8%. Abundance of Prevotella correlated with mRSS (r=−0.33; p=0.03) in early disease only. Antibiotics within 3 mo were an exclusion criterion.
Conclusion: Dysbiosis is there from the start.

=== patient-mag-h6 | news | open-label trial
Softer hands after {nine|W month, assess} months: what the Leiden-Ghent study of "Sclerozine" means for us

Members keep asking about the Sclerozine study, so here is a short answer. It was small: {twenty|S enrolled} people, {sixteen|X f, of=20} women among them and {four|X m, of=20} men, mostly in their fifties, came to the clinic every month. Everyone knew what they were taking; there was no comparison group. After {nine|W month, assess} months, in {13|M responders, n, t=P9M, dir=improved} of the {20|S enrolled}, the skin score (that is the pinching the doctor does at seventeen places) was better by at least five points; the average went from {21|M score, mean, t=baseline} to {16|M score, mean, t=P9M, dir=improved}. {One|S withdrawn} person left in the second month and did not say why. Side effects? {Eleven|A dizziness, n, of=20} felt dizzy, {six|A rash, n, of=20} had a rash and {two|A gout attack, n, of=20} had an attack of gout. {Nothing serious happened|A serious adverse event, absent, ser=1}. Please do not stop your own medicines. One in three of our members takes mycophenolate, and a larger trial with 140 people is due to open in May.

=== dual-meta-mmf-only-h6 | abstract | meta-analysis
Mycophenolate for the skin, single-arm pooling by dose

Background. Two grams or three? Methods. Prospective and retrospective studies which stated the dose. Two meta-analyses, one for either dose. Results. {Fourteen|S enrolled, u=studies} studies, {733|S enrolled} patients ({81.6|X fp, of=733}% females; {70.1|T diffuse, pct, of=733}% with dcSSc). At {one|W year, assess} year, patients on 2 g/day had lost {4.1|M change, v=-4.1, t=P1Y, g=2 g/day, dir=improved} mRSS points (95% CI {2.9|cl, v=-5.3}–{5.3|ch, v=-2.9}; {n = 402|n}), those on 3 g/day {6.6|M change, v=-6.6, t=P1Y, g=3 g/day, dir=improved} (95% CI {4.8|cl, v=-8.4}–{8.4|ch, v=-4.8}; {n = 221|n}); the two confidence intervals overlap. Leaving out 2 studies at high risk of bias did not matter. FVC was steady: +0.6% (−0.9 to 2.1). Gastrointestinal upset affected {24|A gastrointestinal upset, pct, g=2 g/day}% and {37|A gastrointestinal upset, pct, g=3 g/day}%, leucopenia {4|A leucopenia, pct, g=2 g/day}% and {9|A leucopenia, pct, g=3 g/day}%. Publication bias was not evident (p=0.37). Conclusion. More drug, perhaps more effect, certainly more diarrhoea.

=== eular-ph-screen-h6 | abstract | cohort study
OP0233 DETECT REVISITED: SCREENING FOR PULMONARY ARTERIAL HYPERTENSION IN A SAUDI COHORT

Background: PAH is found in 5 to 12% of patients with SSc.
Methods: Annual echo, DLCO and NT-proBNP; right heart catheter according to DETECT or ESC/ERS 2015.
Results: From 2015 to 2022 {129|S enrolled} patients without known PH were entered ({114|X f, of=129} F, {15|X m, of=129} M; age 44 ± 13). Limited/diffuse/overlap: {66|T limited, n, of=129}/{49|T diffuse, n, of=129}/{14|T overlap, n, of=129}. mRSS: {8|M score, median, t=baseline} ({3|min}–{34|max}), median (range). Catheterised: 31. PAH proven: 9 (7%), PH due to ILD: 6. DETECT's sensitivity was 100%, its specificity 62%; for the guideline 78% and 81%. Survival at 3 y: 67% with PAH, 94% without. Median follow-up amounted to {41|W month, follow, median} mo.
Conclusion: DETECT missed nobody.

=== press-release-win-h6 | news | randomised trial
NORDVIK BIOTECH REPORTS TOPLINE PHASE 2b RESULTS OF NVK-77 IN DIFFUSE CUTANEOUS SYSTEMIC SCLEROSIS

MALMÖ, Sweden, 11 June. Nordvik Biotech AB today announced that the FJORD trial met its primary endpoint. {One hundred and eight|S randomised} participants with {dcSSc|T diffuse, all} were randomized 2:1 to monthly NVK-77 ({n=72|S randomised, g=NVK-77}) or placebo ({n=36|S randomised, g=placebo}) across 44 sites in 12 countries. The placebo-adjusted difference in LS mean change in mRSS at Week {36|W week, assess} was {-3.4|M difference, ls_mean, t=P36W, g=NVK-77, c=placebo, dir=improved, sig=1} points ({p=0.018|p}). The share of participants whose mRSS had improved by at least 20% at that week came to {64|M responders, t=P36W, g=NVK-77, c=placebo, dir=improved, sig=1, #N}% versus {39|M responders, t=P36W, g=placebo, dir=improved}% (nominal p={0.02|p#N}). NVK-77 was generally well tolerated. The most common adverse events (≥10%) were injection site erythema ({18.1|A injection site erythema, pct, g=NVK-77, of=72}% vs. {2.8|A injection site erythema, pct, g=placebo, of=36}%), arthralgia ({12.5|A arthralgia, pct, g=NVK-77, of=72}% vs. {11.1|A arthralgia, pct, g=placebo, of=36}%) and urinary tract infection ({11.1|A urinary tract infection, pct, g=NVK-77, of=72}% vs. {8.3|A urinary tract infection, pct, g=placebo, of=36}%). Serious adverse events were reported in {4|A serious adverse event, n, g=NVK-77, of=72, ser=1} and {3|A serious adverse event, n, g=placebo, of=36, ser=1} participants; {none was considered drug-related|A treatment-related serious adverse event, absent, ser=1, rel=1}. The company plans a Phase 3 program of about 450 patients.

=== renal-crisis-meta-h6 | abstract | systematic review
Glucocorticoids before scleroderma renal crisis: systematic review

Question: Do steroids bring on renal crisis? Search: three databases to August 2020, {876|S identified, u=records} records, {fifty-one|S screened, u=records} read from beginning to end, {nine|S enrolled, u=studies} studies kept (five cohorts, four case-control). Population: {6,940|S enrolled} patients with SSc, of whom 388 had a crisis. Answer: at 15 mg of prednisone a day or more, the odds were fourfold (OR 4.4; 2.2 to 8.6); below 10 mg they were not raised. Those with a crisis were older (54 against 49 years) and had anti-RNA polymerase III in 48%. Dialysis was needed by 52%; a third came off it again. Mortality at one year: 29%. Evidence: low, for no study was randomised and confounding by indication is all but certain.

=== acr-iva-iga-h6 | abstract | crossover trial
Topical Glyceryl Trinitrate Gel in Raynaud's Phenomenon of Limited SSc: Crossover Study

Background/Purpose: Systemic nitrates give headaches; a gel may not.
Methods: {lcSSc|T limited, all}, ≥7 attacks/wk. Two periods of {four|W week, treat} weeks, gel then vehicle or vice versa, one-week washout.
Results: {Thirty-eight|S randomised} pts ({34|X f, of=38} women; age 56.3 ± 9.8 y; mean mRSS {4.4|M score, mean, t=baseline} ± {2.6|sd}) were randomized; {35|S completed} completed both periods. Attacks per week: 13.9 on gel, 16.2 on vehicle (difference −2.3, 95% CI −4.0 to −0.6). Raynaud's condition score 3.1 vs 3.6 (p=0.02). Skin temperature after cooling rose 1.3 °C faster. Headache was reported by {12|A headache, n, g=gel, of=38} of {38|S treated, g=gel; A headache, of, g=gel} on gel and by {7|A headache, n, g=vehicle, of=36} of {36|S treated, g=vehicle; A headache, of, g=vehicle} on vehicle; local irritation by {3|A local irritation, n, g=gel, of=38} and {2|A local irritation, n, g=vehicle, of=36}. Syncope: {1|A syncope, n, g=gel, of=38}, on gel.
Conclusion: Modest benefit.

=== discussion-pirf-h6 | article | cohort study
From the discussion of a cohort study on pirfenidone in scleroderma lung

Our {57|S enrolled} patients had been treated outside trials, {44|X f, of=57} of them women, with dcSSc in {27|T diffuse, n, of=57} and lcSSc in {30|T limited, n, of=57}. Their skin, though no target of the drug, was thinner after {12|W month, assess} months: mean mRSS {11.2|M score, mean, t=baseline} to {9.0|M score, mean, t=P12M, dir=improved, sig=1} (p = {0.01|p}). This agrees with Huang et al., who treated {35|S treated, @Huang et al.} patients for {6|W month, treat, @Huang et al.} months and in whom the score went down from {14.6|M score, t=baseline, @Huang et al.} to {11.9|M score, t=P6M, dir=improved, @Huang et al.}, but not with the trial of Acharya et al., who allotted {34|S randomised, @Acharya et al.} patients to pirfenidone or placebo: there the median change in mRSS was {-1|M change, median, g=pirfenidone, dir=improved, @Acharya et al.} with the drug and {-2|M change, median, g=placebo, dir=improved, @Acharya et al.} without. Photosensitivity, in {nine|A photosensitivity, n, of=57} of ours, and dyspepsia, in {sixteen|A dyspepsia, n, of=57}, were bothersome; {eight|A discontinuation due to adverse event, n, of=57} had to give up the drug on their account. FVC was stable in 72%, as in other series (60 to 80%).
=== sglt2-h6 | abstract | cohort study
POS0398 METFORMIN USE AND SKIN COURSE IN DIABETICS WITH SYSTEMIC SCLEROSIS

Background: AMPK activation is antifibrotic in mice. Diabetes affects some 6% of SSc patients.
Objectives: Does skin behave differently on metformin?
Methods: EHR network of seven Korean hospitals. Pool before matching on the propensity score: {318|S screened} diabetics with SSc.
Results: Matching left {96|S analysed, g=metformin} takers and {96|S analysed, g=no metformin} non-takers of metformin. Among takers {80|X f, g=metformin, of=96} were women, among non-takers {78|X f, g=no metformin, of=96}; lcSSc {69|T limited, n, g=metformin, of=96} and {71|T limited, n, g=no metformin, of=96}. Over {18|W month, assess} months the takers' mRSS shrank by {1.9|M change, v=-1.9, mean, t=P18M, g=metformin, dir=improved} ± {3.3|sd}, the non-takers' grew by {0.2|M change, mean, t=P18M, g=no metformin, dir=worsened} ± {3.6|sd}, mean difference {-2.1|M difference, mean, t=P18M, g=metformin, c=no metformin, dir=improved, sig=1} (p {<0.001|p}). HbA1c was 6.9% on both sides. Diarrhoea: {14|A diarrhoea, n, g=metformin, of=96}. Lactic acidosis: {0|A lactic acidosis, absent, g=metformin}. {Eleven|A death, n, g=metformin, of=96} takers and {nineteen|A death, n, g=no metformin, of=96} non-takers died before 2023.
Conclusion: Worth a trial.

=== sr-oloki-two-h6 | abstract | systematic review
What olokizumab does to skin: an overview of two sister trials

Two randomised studies dominate the field. RUBICON 2016 put {31|S randomised, g=olokizumab, @RUBICON 2016} patients on olokizumab and {29|S randomised, g=placebo, @RUBICON 2016} on placebo; at week {24|W week, assess, @RUBICON 2016} the adjusted mean change in mRSS was {-4.31|M change, ls_mean, t=P24W, g=olokizumab, dir=improved, @RUBICON 2016} and {-1.97|M change, ls_mean, t=P24W, g=placebo, dir=improved, @RUBICON 2016}, the difference {-2.34|M difference, ls_mean, t=P24W, g=olokizumab, c=placebo, dir=improved, sig=0, @RUBICON 2016} failing of significance (p={0.14|p}). SALIX 2020, bigger, took in {188|S enrolled, @SALIX 2020}; after {52|W week, assess, @SALIX 2020} weeks LS means were {-6.62|M change, ls_mean, t=P52W, g=olokizumab, c=placebo, dir=improved, sig=0, #F, @SALIX 2020} against {-5.05|M change, ls_mean, t=P52W, g=placebo, dir=improved, @SALIX 2020} (p={0.08|p#F}), and serious adverse events had been seen in {11|A serious adverse event, n, g=olokizumab, ser=1, @SALIX 2020} and {16|A serious adverse event, n, g=placebo, ser=1, @SALIX 2020} people. Putting the two together (fixed effects, {248|S enrolled} participants in {two|S enrolled, u=studies} studies) we arrive at an mRSS difference of {-1.8|M difference, g=olokizumab, c=placebo, dir=improved, sig=1} points (95% CI {-3.4|cl} to {-0.2|ch}; p={0.03|p}). FVC was not pooled.

=== sst-baff-biomarker-h6 | abstract | cohort study
AB0188 SERUM CCL18 AND THE NEXT YEAR'S SKIN

Background: Macrophage products might foretell progression.
Objectives: To relate CCL18 at entry with later mRSS.
Methods: Biobank; ELISA in duplicate; progression = ΔmRSS >5 and >25%.
Results: Sera of {133|S enrolled} pts were at hand (dcSSc {58|T diffuse, n, of=133}, lcSSc {75|T limited, n, of=133}; male {21|X m, of=133}). CCL18 was 142 ng/mL (median) vs 71 ng/mL in {70|S enrolled, g=healthy donors} healthy donors (p<0.0001). In the year that followed, {17|M responders, n, t=P12M, dir=worsened} had skin progression; mean ΔmRSS over {12|W month, assess} months: {+1.4|M change, mean, t=P12M, g=above the median, c=below the median, dir=worsened, sig=1, #c} in those above the median of CCL18 and {-0.8|M change, mean, t=P12M, g=below the median, dir=improved} in those below (p={0.004|p#c}). AUC for progression 0.71 (0.60-0.82); for ILD progression 0.78. IL-6 added nothing.
Conclusion: CCL18 tracks the lung better than the skin.

=== basil-safety-meta-h6 | abstract | meta-analysis
Infections under biologics in systemic sclerosis. A meta-analysis of proportions

Purpose. To put numbers on infection. Sources. CENTRAL, Embase, LILACS; abstracts of congresses were left out. Yield. {1,930|S identified, u=records} records, {1,377|S screened, u=records} screened once doublets were out; {33|S enrolled, u=studies} studies; {1,522|S treated} patients treated, to wit {868|S treated, g=rituximab} with rituximab, {409|S treated, g=tocilizumab} with tocilizumab, {245|S treated, g=abatacept} with abatacept. Proportions with a serious infection: {7.9|A serious infection, pct, g=rituximab, ser=1, of=868}% (5.8–10.3) under rituximab, {6.1|A serious infection, pct, g=tocilizumab, ser=1, of=409}% (3.9–8.8) under tocilizumab, {4.4|A serious infection, pct, g=abatacept, ser=1, of=245}% (2.0–7.6) under abatacept. Fatal sepsis took {13|A sepsis, n, g=rituximab, of=868, sev=fatal} of the rituximab-treated and {3|A sepsis, n, g=tocilizumab, of=409, sev=fatal} of the tocilizumab-treated. Progressive multifocal leukoencephalopathy: {not a single case|A progressive multifocal leukoencephalopathy, absent}. Concomitant mycophenolate raised the odds 1.8-fold. Heterogeneity was moderate (I² 44%, tau² 0.21). Comment. No comparison with the untreated is possible.

=== lasers-telang-h6 | abstract | randomised trial
Pulsed dye laser or intense pulsed light for the red spots of scleroderma?

Split-face study. Into it went {nineteen|S enrolled} persons with SSc and telangiectases, {19|X f, of=19} of them females; {sixteen|T limited, n, of=19} were lcSSc and {three|T diffuse, n, of=19} dcSSc. One cheek got PDL, the other IPL, three sessions six weeks apart; a blinded panel compared photographs at week {16|W week, assess} after the last session. PDL was deemed the better by the panel in 11, IPL in 3. Purpura followed PDL in {eighteen|A purpura, n, g=PDL, of=19} and IPL in {one|A purpura, n, g=IPL, of=19}; {one|A blister, n, g=PDL, of=19} of those treated had a blister after PDL. Pain was rated 4.0 and 4.6 out of 10. {Two|S withdrawn} withdrew for lack of time. At entry the mRSS amounted to {5|M score, median, t=baseline} in the median (range {2|min} to {17|max}); we did not score it anew.

=== acr-early-hsct-vs-ritux-h6 | abstract | randomised trial
Upfront Autologous Transplant Versus Immunosuppression in Early dcSSc: Interim Event Report

Background/Purpose: The right moment for HSCT is unknown.
Methods: {dcSSc|T diffuse, all} <3 years. Upfront HSCT (arm A) or iv CYC then MMF with rescue HSCT (arm B).
Results: As of data cut {50|S randomised} of 120 planned pts were randomized, A {n=24|S randomised, g=arm A}, B {n=26|S randomised, g=arm B}. In A {22|S treated, g=arm A} were in fact transplanted. Median observation {27|W month, follow, median} mo. Event-free survival: HR 0.58 (0.21–1.62). Deaths: A {3|A death, n, g=arm A, of=24}, of which {2|A treatment-related death, n, g=arm A, of=3, rel=1} treatment-related; B {5|A death, n, g=arm B, of=26}, of which {4|A death from progressive disease, n, g=arm B, of=5} from progressive disease. mRSS at mo {12|W month, assess}: A {12.0|M score, mean, t=P12M, g=arm A, dir=improved} (SD {7.9|sd}), B {17.6|M score, mean, t=P12M, g=arm B, dir=improved} (SD {9.2|sd}), from {25.9|M score, mean, t=baseline, g=arm A} and {26.4|M score, mean, t=baseline, g=arm B}; all means. Grade ≥3 AEs: {21|A grade ≥3 adverse event, n, g=arm A, of=24} vs {12|A grade ≥3 adverse event, n, g=arm B, of=26}. EBV reactivation {5|A EBV reactivation, n, g=arm A, of=24} vs {0|A EBV reactivation, absent, g=arm B}.
Conclusion: Trial continues.

=== bleo-occup-h6 | abstract | case-control study
Silica, solvents and scleroderma: a case-control study from the mines of Asturias

Background: Dust may cause SSc, in men above all; up to a fifth of male cases elsewhere. Methods: Cases came from three hospitals; controls, two for each, from the same wards (fractures, hernias). Expert-rated exposure. Results: {One hundred and four|S enrolled} cases ({63|X f, of=104} women, {41|X m, of=104} men) and {208|S enrolled, g=controls} controls were interviewed. Exposure to silica: 31% vs 11% (OR 3.6, 95% CI 2.0 to 6.5). To solvents: 19% vs 10%. Exposed cases were of the diffuse subset more often. Latency: 24 years on average. The mean mRSS was {13.1|M score, mean} ± {9.0|sd} in the {71|n; S analysed} cases for whom one had been charted. Conclusion: Ask miners about their fingers.

=== asap-eustar-h6 | abstract | cohort study
OP0089 REGRESSION OF SKIN IN EUSTAR-TYPE DATA: HOW OFTEN, IN WHOM?

Background: In diffuse SSc the skin may loosen by itself.
Objectives: To describe regression over a year.
Methods: {dcSSc|T diffuse, all}, mRSS ≥7 at entry, second visit {12|W month, assess}±2 months later; regression = fall of >5 points and ≥25%.
Results: {919|S enrolled} pts met these conditions, out of {2,210|S identified} with dcSSc in the database. Regression was recorded in {24|M responders, t=P12M, dir=improved}% ({221|n}), progression in {9.7|M responders, t=P12M, dir=worsened}% ({89|n}), at month {12|W month, assess}. Mean baseline mRSS: {17.5|M score, mean, t=baseline}±{8.0|sd}. A high score at entry (OR 1.08 per point) and absence of tendon friction rubs favoured regression. Age 52.9±13.1; {81.2|X fp, of=919}% female; disease duration 7.8 y. Those who regressed had fewer new ulcers in the next 3 years (HR 0.7).
Conclusion: One in four regresses.

=== mercapto-old-h6 | article | randomised trial
Historical note: mercaptopurine in scleroderma

What became of mercaptopurine? It was tried once and properly. {Forty-eight|S randomised} sufferers were randomised, in Montreal, to the drug or an inert pill, and for {two|W year, treat} years they swallowed one or the other. {Twenty-three|S randomised, g=mercaptopurine} had drawn mercaptopurine, {25|S randomised, g=inert pill} the pill. When the skin was scored after {two|W year, assess} years, the former {were not a whit better off|M difference, nov, t=P2Y, g=mercaptopurine, c=inert pill, dir=stable} than the latter. Leucocytes dropped, as one would expect; herpes zoster came up in {three|A herpes zoster, n, g=mercaptopurine, of=23} of those on mercaptopurine, anaemia in {two|A anaemia, n, g=mercaptopurine, of=23}. {Fifteen|S withdrawn} in all did not stay the course. Since then nobody has taken it up again, and rightly so. Scleroderma, it should be remembered, kills through lungs, heart and gut; in the 1980s one half were dead within ten years.

=== zinc-rehab-h6 | abstract | randomised trial
FRI0720-HPR INPATIENT REHABILITATION IN SYSTEMIC SCLEROSIS: ALLOCATION BY LOT

Background: Rehabilitation is prescribed, hardly studied.
Objectives: HAQ-DI at {1|W month, assess} and {6|W month, assess} months.
Methods: {Three|W week, treat} weeks as an inpatient (R) or waiting list (WL).
Results: Lots were drawn for {112|S randomised} patients: R {57|S randomised, g=R}, WL {55|S randomised, g=WL}. HAQ-DI R 1.31→0.98, WL 1.27→1.25 at {1|W month, assess} month (p<0.001); by month {6|W month, assess} the groups had drawn level. 6MWD +31 m. mRSS, median: R {7|M score, median, t=baseline, g=R}→{6|M score, median, t=P6M, g=R, c=WL, dir=improved, sig=0, #r}, WL {7|M score, median, t=baseline, g=WL}→{7|M score, median, t=P6M, g=WL, dir=stable} at month {6|W month, assess} (between groups p={0.31|p#r}). Falls during exercise: {2|A fall, n, g=R, of=57}. Exhaustion: {6|A exhaustion, n, g=R, of=57}. {Seven|S withdrawn} of all patients were lost.
Conclusion: The gain is short-lived.
=== lung-rituxcyc-h6 | abstract | meta-analysis
POS0879 WHICH COMES FIRST, SKIN OR LUNG? A META-ANALYSIS OF TRAJECTORIES

Background: In early SSc the skin peaks, then recedes.
Objectives: Pooled course of mRSS in untreated or lightly treated cohorts.
Methods: Inception cohorts with three visits or more. Dose-response meta-analysis with splines.
Results: Records: {1,102|S identified, u=records} found, {840|S screened, u=records} screened, {73|S screened, u=records} read. Cohorts: {10|S enrolled, u=studies}. Patients: {2,944|S enrolled}; women {2,355|X f, of=2944}, men {589|X m, of=2944}; dcSSc {1,207|T diffuse, n, of=2944}, lcSSc {1,737|T limited, n, of=2944}. Starting from {19.8|M score, mean, t=baseline, g=dcSSc} (pooled mean), the mRSS in dcSSc had reached {20.6|M score, mean, t=P6M, g=dcSSc, dir=worsened} at {6|W month, assess}, {18.1|M score, mean, t=P12M, g=dcSSc, dir=improved} at {12|W month, assess} and {14.7|M score, mean, t=P36M, g=dcSSc, dir=improved} at {36|W month, assess} months. In lcSSc it {hardly moved|M change, nov, g=lcSSc, dir=stable}. FVC lost 1.9% (0.8–3.0) in year one and 0.6% in each year after. Prediction intervals were wide.
Conclusion: A peak at half a year should be borne in mind.

=== ssc-fmt-acr-h6 | abstract | randomised trial
Ziritaxestat Revisited: Autotaxin Inhibition with CBX-11 in dcSSc, a Phase 2a Trial (ORBIT)

Background/Purpose: LPA drives fibrosis.
Methods: 3:1, CBX-11 600 mg QD or PBO for {24|W week, treat} wks, stable IS allowed; open-label extension thereafter.
Results: {32|S randomised} {dcSSc|T diffuse, all} pts: {24|S randomised, g=CBX-11} CBX-11, {8|S randomised, g=PBO} PBO. LS mean (SE) mRSS change at wk {24|W week, assess}: {-8.3|M change, ls_mean, t=P24W, g=CBX-11, dir=improved} ({0.8|se}) vs {-5.7|M change, ls_mean, t=P24W, g=PBO, dir=improved} ({1.4|se}); diff {-2.6|M difference, ls_mean, t=P24W, g=CBX-11, c=PBO, dir=improved, sig=0} (95% CI {-5.8|cl}, {0.6|ch}; p={0.11|p}). Pts with a fall ≥5 by then: {83|M responders, t=P24W, g=CBX-11, dir=improved}% ({20|n}) vs {63|M responders, t=P24W, g=PBO, dir=improved}% ({5|n}). TEAEs {92|A any adverse event, pct, g=CBX-11, of=24}% and {100|A any adverse event, pct, g=PBO, of=8}%. Headache {21|A headache, pct, g=CBX-11, of=24}% vs {0|A headache, absent, g=PBO}. {One|A discontinuation due to adverse event, n, g=CBX-11, of=24; A cholestasis, n, g=CBX-11, of=24} CBX-11 pt stopped for cholestasis. {31|S completed} finished. Age 50 vs 53 y; 19 sites in 6 countries; MMF in 22. FVC −18 vs −41 mL. LPA18:2 fell 76% by h 4.
Conclusion: Signal on skin.

=== leflu-h6 | abstract | open-label trial
Leflunomide in scleroderma with arthritis: does the skin come along?

Thirty years after its discovery leflunomide was put to the test in a corner of rheumatology where it is rarely used. Two hospitals in Tunis sent {twenty-three|S enrolled} patients with SSc and swollen joints; {twenty|X f, of=23} were female, {three|X m, of=23} male. By subset, {seven|T diffuse, n, of=23} belonged to the diffuse and {fourteen|T limited, n, of=23} to the limited group; in {two|T overlap, n, of=23} an overlap with rheumatoid arthritis was acknowledged. Twenty milligrams daily were prescribed, no loading. DAS28 dropped from 4.9 to 3.4 in {six|W month, assess} months. Not so the mRSS: at {10.5|M score, mean, t=baseline} it had begun, at {10.2|M score, mean, t=P6M, dir=stable, sig=0} it was at the same visit (means, p={0.77|p}). {Five|A hair loss, n, of=23} lost hair, {four|A hypertension, n, of=23} became hypertensive, {one|A pneumonitis, n, of=23} coughed with what proved a pneumonitis; the drug was stopped in {three|A discontinuation due to adverse event, n, of=23} on such grounds. Of joints, then, yes; of skin, no.

=== mri-heart-h6 | abstract | cross-sectional study
AB0702 T1 MAPPING OF THE HEART AND mRSS

Background: Myocardial fibrosis is silent.
Methods: 3T CMR, native T1, ECV; no known heart disease.
Results: We scanned {67|S enrolled} SSc pts (age 55±12; {57|X f, of=67}F) and {30|S enrolled, g=controls} controls ({24|X f, g=controls, of=30}F). ECV 30.1±3.9% vs 26.4±2.2% (p<0.001). LGE: 24/67. dcSSc ({n=29|T diffuse, n, of=67}) had an ECV of 31.5%, lcSSc ({n=38|T limited, n, of=67}) of 29.0%. mRSS, median [IQR]: {16|M score, median, g=dcSSc} [{11|q1}-{22|q3}] and {4|M score, median, g=lcSSc} [{2|q1}-{6|q3}]. ECV correlated with mRSS (r=0.41), troponin (r=0.38), not with NT-proBNP. Gadolinium: {no reactions|A gadolinium reaction, absent}. T1 1,265 vs 1,214 ms. Palpitations were reported by 19. Exclusions: eGFR <30, pacemaker. EF 61% and 63%.
Conclusion: Thick skin, stiff heart.

=== steroids-lowdose-h6 | abstract | randomised trial
Dexamethasone pulses in early diffuse disease: feasibility of a Dutch trial

Whether monthly pulses of dexamethasone (100 mg) ease early {diffuse|T diffuse, all} cutaneous systemic sclerosis was the question; the pandemic ended recruitment before it was answered. The target had been 72. {Thirty-one|S randomised} were randomised, {17|S randomised, g=dexamethasone} to dexamethasone and {14|S randomised, g=placebo} to matching placebo; women were {twenty-one|X f, of=31}. The {three|W month, assess}-month visit was kept by {fifteen|S analysed, g=dexamethasone} and {thirteen|S analysed, g=placebo}. With dexamethasone mRSS fell from a mean of {22.0|M score, mean, t=baseline, g=dexamethasone} (SD {7.5|sd}) to {18.4|M score, mean, t=P3M, g=dexamethasone, dir=improved} ({7.2|sd}) at {three|W month, assess} months, with placebo from {23.1|M score, mean, t=baseline, g=placebo} ({8.6|sd}) to {21.3|M score, mean, t=P3M, g=placebo, dir=improved} ({9.0|sd}); the adjusted difference, {2.3|M difference, v=-2.3, t=P3M, g=dexamethasone, c=placebo, dir=improved} points in favour of dexamethasone, has a confidence interval from {-5.7|cl} to {1.1|ch}. {One|A renal crisis, n, g=placebo, of=14} renal crisis arose, in a participant on placebo. Raised glucose was found in {three|A raised glucose, n, g=dexamethasone, of=17} on dexamethasone. HAQ-DI improved by 0.10 and 0.13.

=== rwe-mmf-us-h6 | abstract | cohort study
Persistence on Mycophenolate in Limited vs Diffuse SSc: Claims plus Charts

Background/Purpose: How long do pts remain on MMF?
Methods: Veterans database 2005-2020; first fill = index.
Results: {Three hundred eleven|S identified} veterans had a code for SSc and an MMF fill; charts confirmed SSc in {226|S enrolled}, most of them men ({181|X m, of=226}). lcSSc {119|T limited, n, of=226}, dcSSc {98|T diffuse, n, of=226}, sine {9|T sine, n, of=226}. Median persistence {2.1|W year, treat, median} y. Discontinuation at 1 y: 29% lcSSc vs 19% dcSSc. Reasons: GI intolerance {38|A GI intolerance, n, of=226}, cytopenia {12|A cytopenia, n, of=226}, infection {17|A infection, n, of=226}, patient preference 22. mRSS was charted in too few to be of use. PJP: {none|A PJP, absent}.
Conclusion: Many stop in the first year.

=== wnt-letter-pool-h6 | article | meta-analysis
Correspondence: transplants pooled anew

To the Editor, the meta-analysis of van Loon 2022 in your pages concluded from {four|S enrolled, u=studies, @van Loon 2022} trials with {269|S enrolled, @van Loon 2022} patients that transplantation lowers the mRSS by {9.1|M difference, v=-9.1, g=transplantation, c=cyclophosphamide, dir=improved, @van Loon 2022} points more than cyclophosphamide (95% CI {6.6|cl, v=-11.6} to {11.6|ch, v=-6.6}). One of these trials was counted twice, it seems to us. Having dropped it, we were left with {three|S enrolled, u=studies} trials and {205|S enrolled} patients, and with a difference of {8.0|M difference, v=-8.0, g=transplantation, c=cyclophosphamide, dir=improved} ({4.9|cl, v=-11.1} to {11.1|ch, v=-4.9}). Treatment-related deaths, {17|A treatment-related death, n, g=transplantation, of=103, rel=1} of {103|S treated, g=transplantation; A treatment-related death, of, g=transplantation} after transplantation, {none|A treatment-related death, absent, g=cyclophosphamide, rel=1} with cyclophosphamide, remain the same. The message is not altered, merely its size. We have no conflict of interest. A reply of the authors is printed on page 611.

=== ssc-itch-h6 | abstract | randomised trial
AB1144 NALTREXONE IN LOW DOSE FOR ITCH

Background: Itch plagues 40% in SSc.
Objectives: Itch NRS at week {8|W week, assess}.
Methods: crossover, naltrexone 4.5 mg and placebo, {8|W week, treat} weeks each, 2 weeks without between.
Results: Participants {16|S randomised}, female {14|X f, of=16}, lcSSc {12|T limited, n, of=16}, dcSSc {4|T diffuse, n, of=16}, completers {13|S completed}. Itch NRS 4.4 (naltrexone), 4.7 (placebo), p=0.52. Skin score: {7.9|M score, mean, t=P8W, g=naltrexone, dir=improved} and {8.0|M score, mean, t=P8W, g=placebo, dir=improved} at the respective ends (mean; baseline {8.1|M score, mean, t=baseline}). Vivid dreams in {6|A vivid dreams, n, g=naltrexone} on naltrexone and in {1|A vivid dreams, n, g=placebo} on placebo; nausea in {3|A nausea, n, g=naltrexone} and {2|A nausea, n, g=placebo}. Dermatology life quality 8.9, 9.1 (p=0.70). Required at entry: itch ≥4 on most days for 6 weeks, bilirubin normal. Planned number 30; recruitment was slow in 3 of 5 centres.
Conclusion: No use.

=== meta-exercise-h6 | abstract | meta-analysis
Exercise for people with scleroderma: a meta-analysis of {eleven|S enrolled, u=studies} trials

Aims: aerobic and resistance training, stretching and paraffin, taken together. Eligibility: randomised, adults, at least four weeks. Screening: {1,498|S screened, u=records} abstracts by two people; {eleven|S enrolled, u=studies} trials. Participants: {624|S randomised}, in trials of 12 to 267 people each. Female: {89|X fp, of=624}%. Function (SMD −0.34, −0.58 to −0.10), grip (+2.1 kg) and mouth opening (+3.6 mm) gained; in the three trials with skin scores the mRSS of the trained lay {0.9|M difference, v=-0.9, mean, g=trained, c=untrained, dir=improved, sig=0} points below that of the untrained (mean difference; 95% CI {-2.1|cl} to {0.3|ch}; p = {0.14|p}). Adverse events were sought in five trials: muscle soreness in {21|A muscle soreness, n} people, digital ulcer after training in {2|A digital ulcer after training, n}, {nothing serious|A serious adverse event, absent, ser=1}. GRADE: low for function, very low for skin.

=== aps-preg-silico-h6 | abstract | cohort study
Skin ultrasound foretells nothing? 20-MHz data in VEDOSS

Background/Purpose: Subclinical thickening may be visible before mRSS rises.
Methods: Ultrasound of the finger and forearm at entry and yearly.
Results: {Forty-eight|S enrolled} {VEDOSS|T early, all} pts and {48|S enrolled, g=healthy} healthy of the same age entered. Forearm dermis 1.11 mm vs 1.02 mm (P=.03). All VEDOSS pts scored an mRSS of {0|M score, t=baseline} at entry. By year {two|W year, assess}, {nine|M responders, n, t=P2Y, dir=worsened} of them had an mRSS of 2 or above; thickness at entry had been the same in these {nine|M responders, n, t=P2Y, dir=worsened} as in the other 39. {Forty-three|X f, of=48} were women. Mean age 47 y, Raynaud's for 5.3 y. DLCO <80% in 11.
Conclusion: It cannot replace follow-up.
=== vitd-h6 | abstract | randomised trial
AB1302 CHOLECALCIFEROL IN HIGH DOSE: DOES SUN IN A CAPSULE SOFTEN SKIN?

Background: Low vitamin D is met in up to 80% of SSc patients.
Objectives: Change of mRSS, months {3|W month, assess} and {9|W month, assess}.
Methods: 50,000 IU (HD) or 5,600 IU (LD) weekly; 25-OH-D under 50 nmol/L demanded.
Results: {Seventy|S screened} came forward; 8 had values too high. HD {31|S randomised, g=HD}, LD {31|S randomised, g=LD}. 25-OH-D at the end: 118 and 71 nmol/L. ΔmRSS HD: {−0.6|M change, mean, t=P3M, g=HD, dir=improved} (month {3|W month, assess}), {−1.7|M change, mean, t=P9M, g=HD, c=LD, dir=improved, sig=0, #h} (month {9|W month, assess}); LD: {−0.5|M change, mean, t=P3M, g=LD, dir=improved}, {−1.1|M change, mean, t=P9M, g=LD, dir=improved}; means; HD vs LD at {9|W month, assess} months p={0.44|p#h}. Hypercalcaemia {2|A hypercalcaemia, n, g=HD, of=31} HD, {0|A hypercalcaemia, absent, g=LD} LD. Kidney stone {1|A kidney stone, n, g=LD, of=31} (LD). Completed: {28|S completed, g=HD} and {30|S completed, g=LD}.
Conclusion: Replete, yes; soften, no.

=== sr-abatacept-juv-h6 | abstract | systematic review
Biologics in juvenile systemic sclerosis: a systematic review of {74|S enrolled} children

Of children with scleroderma little is known and of biologics in them still less. Out of {521|S identified, u=records} references, {fifteen|S enrolled, u=records} papers, case reports nearly all, had to suffice. {Seventy-four|S enrolled} children, {59|X f, of=74} girls and {15|X m, of=74} boys, {48|T diffuse, n, of=74} of diffuse type, had got rituximab ({33|S treated, g=rituximab}), tocilizumab ({28|S treated, g=tocilizumab}) or abatacept ({13|S treated, g=abatacept}). The median mRSS had gone down from {18|M score, median, t=baseline, g=rituximab, #1} to {9|M score, median, t=P12M, g=rituximab, dir=improved, #2} {twelve|W month, assess} months after rituximab was begun, in the {22|n#1 #2} for whom it was known; for tocilizumab the drop was from {16|M score, median, t=baseline, g=tocilizumab} to {11|M score, median, t=P12M, g=tocilizumab, dir=improved} over the same time. Hypogammaglobulinaemia developed in {seven|A hypogammaglobulinaemia, n, g=rituximab, of=33} on rituximab, varicella in {two|A varicella, n, g=tocilizumab, of=28} on tocilizumab, and {one|A death, n, of=74; A heart failure, n, of=74, sev=fatal} child died of heart failure. Adult data (mean age 47) were not considered.

=== gastro-paraffin-h6 | abstract | randomised trial
Mouth stretching at home, with or without a device: Cairo and Lyon

Mouths that open less than 40 mm make dentistry a trial. Into the present one went {fifty-four|S randomised} persons ({fifty-one|X f, of=54} of them women; {thirty-two|T limited, n, of=54} lcSSc, {twenty-two|T diffuse, n, of=54} dcSSc): {27|S randomised, g=device} were handed a screw-like device, {27|S randomised, g=exercises alone} only a sheet with exercises. {Twelve|W week, assess} weeks on, aperture had widened by 5.4 mm in the former and 4.9 mm in the latter, p = 0.62. A facial skin score dropped by 0.8 in both. Sore jaw: {9|A sore jaw, n, g=device, of=27} versus {3|A sore jaw, n, g=exercises alone, of=27}; a loosened tooth befell {one|A loosened tooth, n, g=device, of=27} user of the device. Lost to follow-up were {three|S withdrawn, g=device} and {five|S withdrawn, g=exercises alone}. The device costs 210 euros. We see no ground to buy it.

=== aza-maint-h6 | abstract | cohort study
Azathioprine or mycophenolate after cyclophosphamide: maintenance compared

Background/Purpose: After CYC something must follow.
Methods: SSc-ILD; 6–12 CYC pulses; then AZA 2 mg/kg or MMF 2 g by physician's choice. IPTW.
Results: Maintenance with AZA {n=47|S treated, g=AZA}, with MMF {n=64|S treated, g=MMF}. Women {38|X f, g=AZA, of=47}/{49|X f, g=MMF, of=64}; dcSSc {26|T diffuse, n, g=AZA, of=47}/{41|T diffuse, n, g=MMF, of=64}. At {24|W month, assess} mo, FVC −1.1% and +0.4% (p=0.20). Relapse of ILD: 30% and 17%. mRSS at start of maintenance, mean: {11.3|M score, mean, t=baseline, g=AZA} and {13.6|M score, mean, t=baseline, g=MMF}; at {24|W month, assess} mo: {10.7|M score, mean, t=P24M, g=AZA, dir=improved} and {10.9|M score, mean, t=P24M, g=MMF, dir=improved}. Weighted difference in change {-2.0|M difference, t=P24M, g=MMF, c=AZA, dir=improved, sig=1} (p={0.04|p}). Leukopenia {10|A leukopenia, n, g=AZA, of=47}, {6|A leukopenia, n, g=MMF, of=64}; hepatitis {4|A hepatitis, n, g=AZA, of=47}, {1|A hepatitis, n, g=MMF, of=64}; skin cancer {2|A skin cancer, n, g=AZA, of=47}, {0|A skin cancer, absent, g=MMF}.
Conclusion: MMF seems preferable.

=== sine-h6 | abstract | cohort study
SAT0297 SYSTEMIC SCLEROSIS SINE SCLERODERMA: NOT BENIGN

Background: Sine scleroderma accounts for 1.5 to 8% of SSc in the literature.
Methods: Five Latin American registries, Leroy/Medsger plus 2013 ACR/EULAR; three subsets compared.
Results: N {1,011|S enrolled}. Sine {79|T sine, n, of=1011} ({7.8|T sine, pct}%), limited {655|T limited, n, of=1011} ({64.8|T limited, pct}%), diffuse {277|T diffuse, n, of=1011} ({27.4|T diffuse, pct}%). Female share {95|X fp, g=sine, of=79}% in sine, {93|X fp, g=limited, of=655}% in limited, {86|X fp, g=diffuse, of=277}% in diffuse. ILD 41/44/63%; PAH 10/9/7%. Mortality: {8|A death, n, g=sine, of=79} sine, {72|A death, n, g=limited, of=655} limited, {61|A death, n, g=diffuse, of=277} diffuse, in a median of {5.5|W year, follow, median} y. Time from Raynaud's to diagnosis: 6 y, 5 y, 2 y. mRSS (limited/diffuse): median {6|M score, median, g=limited}/{19|M score, median, g=diffuse}. Skin thickening turned up later in 11 of the sine patients.
Conclusion: Lungs must be looked after in sine, too.

=== pool-ae-jaki-short-h6 | abstract | meta-analysis
Phosphodiesterase-5 inhibitors in Raynaud's secondary to scleroderma: pooled benefit and harm

Objective: One figure for each outcome. Data: randomised crossover or parallel trials. Two librarians, {667|S identified, u=records} hits, {eight|S enrolled, u=studies} trials, {372|S randomised} randomised subjects. Daily attacks fell by 0.46 (95% CI 0.20 to 0.72) as compared with placebo, their duration by 13 minutes. Headache: {112|A headache, n, g=PDE5 inhibitors, of=305} of {305|S treated, g=PDE5 inhibitors; A headache, of, g=PDE5 inhibitors} with PDE5 inhibitors, {44|A headache, n, g=placebo, of=298} of {298|S treated, g=placebo; A headache, of, g=placebo} with placebo, the crossover trials being counted on both sides. Myalgia: {37|A myalgia, n, g=PDE5 inhibitors, of=305} and {11|A myalgia, n, g=placebo, of=298}. Stopped for adverse effects: {4.6|A discontinuation due to adverse event, pct, g=PDE5 inhibitors, of=305}% and {1.0|A discontinuation due to adverse event, pct, g=placebo, of=298}%. {No death|A death, absent}. Skin scores, recorded in two trials, {were not influenced|M difference, nov, g=PDE5 inhibitors, c=placebo, dir=stable}. In primary Raynaud's (five further trials, 201 people) the gain was 0.30 attacks.

=== single-case-cohort-h6 | abstract | case report
Scleromyxoedema-like thickening? Bortezomib softens the skin of a {woman|X f, v=1} with dcSSc and myeloma

A {woman|X f, v=1; S enrolled, v=1} of 58 years, with {diffuse|T diffuse, all} cutaneous SSc for four years, was found to have an IgG lambda myeloma (M-protein 31 g/L). Bortezomib 1.3 mg/m² and dexamethasone were given for {six|W month, treat} months. Her mRSS was {31|M score, t=baseline} when we started. After {two|W month, assess} months it was {24|M score, t=P2M, dir=improved}, at {six|W month, assess} months {15|M score, t=P6M, dir=improved}, and {one|W year, assess} year from the start {12|M score, t=P1Y, dir=improved}. FVC rose from 68 to 77%. {Neuropathy of the feet|A neuropathy, named, grade=2}, grade 2, obliged us to lower the dose; {shingles|A shingles, named} was got over in two weeks. The paraprotein vanished. One patient proves nothing, and bortezomib had been in trial before.

=== acr-prediction-lancet-h6 | abstract | post-hoc analysis
Pooling Placebo and Active Arms of {Three|S enrolled, u=studies} Trials: Does a Change of 5 mRSS Points Predict Survival?

Background/Purpose: Surrogacy of the mRSS is contested.
Methods: Individual data; landmark at month {12|W month, assess}.
Results: In all {541|S analysed} {dcSSc|T diffuse, all} participants with a score at both visits were analyzed, from {three|S enrolled, u=studies} trials; {77.6|X fp, of=541}% women. By month {12|W month, assess} {38|M responders, t=P12M, dir=improved}% had improved by ≥5 points and {11|M responders, t=P12M, dir=worsened}% worsened by as much. The rest were taken as unchanged. Follow-up beyond the landmark: median {6.4|W year, follow, median} y; deaths {83|A death, n, of=541}. Compared with the unchanged, HR of death 0.61 (0.37–0.99) for improvers and 2.2 (1.2–3.9) for worseners. FVC change was a weaker predictor. Sensitivity analyses with 4 or 6 points agreed. Mean baseline mRSS was {24.2|M score, mean, t=baseline} (SD {7.0|sd}).
Conclusion: It does.

=== hydroxy-h6 | abstract | cohort study
Hydroxychloroquine in SSc: does anybody benefit? Propensity analysis of a Canadian-Australian cohort

Hydroxychloroquine is prescribed for joints. Its users ({n = 188|S enrolled, g=users}) and as many non-users ({n = 188|S enrolled, g=non-users}), matched for age, sex, subset and duration, were followed for {4|W year, follow, median} years in the median. Females: {89|X fp, g=users, of=188}% of users, {88|X fp, g=non-users, of=188}% of non-users. Diffuse disease: {24|T diffuse, pct, g=users, of=188}% and {25|T diffuse, pct, g=non-users, of=188}%. The skin hardly changed in either: mRSS at {2|W year, assess} years {6.3|M score, mean, t=P2Y, g=users, dir=stable} (users, mean; baseline {6.6|M score, mean, t=baseline, g=users}) and {6.4|M score, mean, t=P2Y, g=non-users, dir=stable} (non-users; baseline {6.5|M score, mean, t=baseline, g=non-users}). Retinopathy was confirmed in {3|A retinopathy, n, g=users, of=188}, QT prolongation in {5|A QT prolongation, n, g=users, of=188} users. Mortality: {19|A death, n, g=users, of=188} users, {23|A death, n, g=non-users, of=188} non-users (HR 0.83, 0.45 to 1.53). Swollen joint counts fell from 3.1 to 1.8.

=== mycobeta-h6 | abstract | randomised trial
OP0334 TWO DOSES OF INHALED TREPROSTINIL IN SSc-ILD WITH PH, SAFETY COHORT

Background: Inhaled prostacyclins may act on lung and vessel.
Objectives: Safety, exercise capacity.
Methods: Low (6 breaths) or high dose (12 breaths) qid; {16|W week, treat} weeks.
Results: Randomised {48|S randomised}: low {24|S randomised, g=low}, high {24|S randomised, g=high}. Female {39|X f, of=48}. Limited {37|T limited, n, of=48}; diffuse {11|T diffuse, n, of=48}. 6MWD at week {16|W week, assess}: +12 m and +27 m (p=0.19). NT-proBNP −8% and −21%. Cough {9|A cough, n, g=low, of=24} low, {15|A cough, n, g=high, of=24} high; throat irritation {6|A throat irritation, n, g=low, of=24}, {10|A throat irritation, n, g=high, of=24}; syncope {1|A syncope, n, g=low, of=24}, {0|A syncope, absent, g=high}. Serious: {5|A serious adverse event, n, g=low, of=24, ser=1}, {4|A serious adverse event, n, g=high, of=24, ser=1}. Respiratory failure was fatal in {one|A respiratory failure, n, g=low, of=24, sev=fatal} low-dose patient. By week {16|W week, assess} the mRSS {had not changed|M change, nov, t=P16W, dir=stable} in either group. Withdrawn {4|S withdrawn, g=low}, {6|S withdrawn, g=high}.
Conclusion: Tolerable.
=== sr-statin-h6 | abstract | systematic review
Statins in scleroderma: few trials, fewer answers

Rationale. Statins mend the endothelium, or so it is held. Procedure. Searches ran in three databases and one Chinese one; anything with a comparator was welcome. Harvest. Upon {755|S identified, u=records} citations followed {22|S screened, u=records} full papers and in the end {five|S enrolled, u=studies} studies, two of which had drawn lots. Of the {264|S enrolled} participants, {231|X f, of=264} were women, {149|T limited, n, of=264} had the limited and {115|T diffuse, n, of=264} the diffuse variety. Treatment lasted for very different times. The mRSS, reported in two studies, was lower by {0.2|M difference, v=-0.2, mean, g=statin, c=control, dir=stable} points under a statin than under control, which is nothing (mean difference, 95% CI {-1.5|cl} to {1.1|ch}). Endothelial progenitor cells rose. Muscle pain was complained of by {17|A muscle pain, n, g=statin, of=139} of {139|S treated, g=statin; A muscle pain, of, g=statin} on a statin and by {9|A muscle pain, n, g=control, of=125} of {125|S enrolled, g=control; A muscle pain, of, g=control} controls. Rhabdomyolysis {was not met with|A rhabdomyolysis, absent}. Bottom line. For vessels perhaps, for skin no.

=== fulvest-h6 | abstract | randomised trial
OP0018 UPADACITINIB IN EARLY SSc: RESULTS OF THE "KAPPA" STUDY AT {ONE|W year, assess} AND {TWO|W year, assess} YEARS

Background: JAK1 relays interferon signals.
Objectives: mRSS at {12|W month, assess}, safety up to {24|W month, assess} months.
Methods: 15 mg, 30 mg or PBO (2:2:1); PBO switched to 15 mg after year 1.
Results: {210|S randomised}/{344|S screened} screened pts randomised (15 mg: {84|S randomised, g=15 mg}; 30 mg: {84|S randomised, g=30 mg}; PBO: {42|S randomised, g=PBO}). F {82.4|X fp, of=210}%. dcSSc {100|T diffuse, pct, of=210; T diffuse, all}%. Baseline mRSS {22.8|M score, mean, t=baseline, g=15 mg}, {23.3|M score, mean, t=baseline, g=30 mg}, {22.5|M score, mean, t=baseline, g=PBO} (means). LSM change, M{12|W month, assess}: {-7.1|M change, ls_mean, t=P12M, g=15 mg, c=PBO, dir=improved, sig=0} (p={0.07|p} vs PBO), {-8.4|M change, ls_mean, t=P12M, g=30 mg, c=PBO, dir=improved, sig=1} (p={0.006|p} vs PBO), {-4.9|M change, ls_mean, t=P12M, g=PBO, dir=improved}. M{24|W month, assess}: {-9.0|M change, ls_mean, t=P24M, g=15 mg, dir=improved}, {-10.2|M change, ls_mean, t=P24M, g=30 mg, dir=improved}; switchers {-8.8|M change, ls_mean, t=P24M, g=switchers, dir=improved}. Zoster: {5|A zoster, n, g=15 mg, of=84}, {12|A zoster, n, g=30 mg, of=84}, {1|A zoster, n, g=PBO, of=42}. VTE: {0|A VTE, absent, g=15 mg}, {2|A VTE, n, g=30 mg, of=84}, {0|A VTE, absent, g=PBO}. MACE: {1|A MACE, n, g=15 mg, of=84}, {1|A MACE, n, g=30 mg, of=84}, {1|A MACE, n, g=PBO, of=42}. FVC +0.3%, +0.9%, −2.2%.
Conclusion: 30 mg worked.

=== ssc-covid-reg-h6 | abstract | cohort study
COVID-19 in systemic sclerosis: outcome in 31 countries

Reported through the web by their physicians were {451|S enrolled} patients with SSc who had caught the virus before October 2021; {384|X f, of=451} were women, the mean age 55. By subset they were {49|T limited, pct, of=451}% limited, {40|T diffuse, pct, of=451}% diffuse, {11|T overlap, pct, of=451}% overlap. To hospital went 146, to intensive care 41. Ventilated were 27. {Fifty-two|A death, n, of=451} died; in {38|A COVID-19, n, of=52, sev=fatal} of the {fifty-two|A death, n, of=451; A COVID-19, of} it was COVID-19 that killed, in {six|A heart failure, n, of=52, sev=fatal} heart failure, in the rest other things. Among risk factors were ILD (OR 2.9), rituximab (OR 2.4) and age (OR 1.05 per year); vaccination protected (OR 0.3). The mRSS averaged {9.2|M score, mean, t=baseline, #z} in the {187|n#z; S analysed} for whom it was stated and {had not budged|M change, nov, t=P3M, dir=stable} when they were seen again {three|W month, assess} months on. Long COVID was said to be present in a quarter of survivors.

=== two-stage-hsct-h6 | abstract | open-label trial
Abstract 2603. Reduced-Toxicity Conditioning With Thiotepa Before Autografting in dcSSc With Cardiac Involvement

Background/Purpose: Hearts with fibrosis tolerate cyclophosphamide badly.
Methods: Single-arm. Thiotepa 10 mg/kg, low-dose CYC, ATG.
Results: Of {27|S screened} pts worked up, {18|S enrolled} were accepted and {16|S treated} autografted ({11|X f, of=16} F; all {dcSSc|T diffuse, all}; LVEF 48–66%). TRM: {0|A TRM, absent}. {One|A death, n, of=16} died in y 2. Engraftment d +11. Arrhythmia {5|A arrhythmia, n, of=16}, CMV reactivation {6|A CMV reactivation, n, of=16}, mucositis G3 {8|A mucositis, n, of=16, grade=3}, sepsis {2|A sepsis, n, of=16}. mRSS (median) {26|M score, median, t=baseline} → {14|M score, median, t=P6M, dir=improved} ({6|W month, assess} mo) → {10|M score, median, t=P12M, dir=improved} ({12|W month, assess} mo) → {7|M score, median, t=P24M, dir=improved} ({24|W month, assess} mo; n={12|n; S analysed}). LVEF, troponin: unchanged. FVC: +9% pred. at {24|W month, assess} mo. Follow-up, median, {29|W month, follow, median} mo.
Conclusion: The heart held.

=== patients-like-h6 | news | cohort study
Smokers with scleroderma fare worse, Polish doctors find

By our health desk

Cigarettes and scleroderma do not go together. That is the upshot of a study from Lodz and Gdansk, which appeared on Thursday. The doctors kept an eye on {407|S enrolled} people with the illness, {348|X f, of=407} women and {59|X m, of=407} men, for an average of {five|W year, follow, mean} years. At the start 96 smoked, some 20 a day; 140 had given up.
The skin score, in which 51 is the worst possible, {climbed|M change, nov, g=smokers, t=P5Y, dir=worsened} among smokers over those {five|W year, assess} years and {fell|M change, nov, g=never smokers, t=P5Y, dir=improved} among people who had never smoked. Fingers were lost by 9 per cent of smokers and 2 per cent of the others.
{Sixty-one|A death, n, of=407} of the patients have died since. {Lung cancer|A lung cancer, named, sev=fatal} was the foremost cause.
"Quit, and quit now," said the head of the study, who is 62 and used to smoke herself. In Poland, 26 per cent of adults do. The disease affects about 10 in 100,000 people.

=== acr-mabs-il4-h6 | abstract | randomised trial
Bispecific IL-4/IL-13 Antibody BXA-9 in dcSSc: {24|W week, treat}-Week Proof of Concept

Background/Purpose: IL-4 and IL-13 drive collagen.
Methods: BXA-9 200 mg sc qw vs placebo, {24|W week, treat} wks.
Results: {97|S randomised} pts were randomized, {48|S randomised, g=BXA-9} BXA-9/{49|S randomised, g=placebo} placebo; {94|S treated} were dosed ({47|S treated, g=BXA-9}/{47|S treated, g=placebo}). mRSS change at Wk {24|W week, assess}, LS mean (SE): {−4.8|M change, ls_mean, t=P24W, g=BXA-9, dir=improved} ({0.7|se}) vs {−2.4|M change, ls_mean, t=P24W, g=placebo, dir=improved} ({0.7|se}); difference (90% CI) {−2.4|M difference, ls_mean, t=P24W, g=BXA-9, c=placebo, dir=improved, sig=1} ({−4.0|cl}, {−0.8|ch}), 1-sided p={0.009|p}. FVC change −10 vs −80 mL (p=0.10). TEAE: {85|A any adverse event, pct, g=BXA-9, of=47}% and {81|A any adverse event, pct, g=placebo, of=47}%. {One|A death, n, g=BXA-9, of=47, rel=0; A scleroderma renal crisis, n, g=BXA-9, of=47, sev=fatal, rel=0} death (scleroderma renal crisis) on BXA-9 and {one|A death, n, g=placebo, of=47, rel=0; A cardiomyopathy, n, g=placebo, of=47, sev=fatal, rel=0} (cardiomyopathy) on placebo; neither was related to the drug. ADA in 2 (4%).
Conclusion: Concept proven.

=== biobank-muscle-h6 | abstract | cross-sectional study
Muscle wasting: how frequent, and does skin matter? DXA in SSc

Background: Sarcopenia occurs in 5–13% of the elderly. Methods: DXA, grip, chair rise; EWGSOP2. Results: {Ninety|S screened} outpatients were invited and {81|S enrolled} scanned; ratio of women to men {8|X ratio, of=81}:1; {50|T limited, n, of=81} limited, {22|T diffuse, n, of=81} diffuse, {9|T sine, n, of=81} sine. Sarcopenia was proved in 18, i.e. 22%. Mean mRSS of the whole sample was {8.2|M score, mean} ± {6.6|sd}; it bore no relation to lean mass (p = 0.33). BMI 21.0 vs 25.3. Low DLCO, malabsorption and CRP were independent correlates; steroid use was not. Mean age was 59 (SD 11), disease duration 11 years, ILD present in 34. Gait speed 0.9 against 1.2 m/s (p<0.001). Conclusion: One in five is sarcopenic.

=== meta-reg-digital-h6 | article | meta-analysis
From a methods-and-results section: botulinum toxin for the hands

Two reviewers (inter-rater kappa 0.79) went through {198|S screened, u=records} abstracts. {Ten|S enrolled, u=studies} studies with {267|S enrolled} patients were eligible; five were controlled, and the dose lay between 50 and 100 units a hand. Women constituted {79|X fp, of=267}% of the samples, limited SSc {66|T limited, pct, of=267}%. Raynaud's score decreased by 1.9 (95% CI 0.9-2.9) at {4|W week, assess} weeks. Pain decreased by 2.6 on a scale of 0 to 10. Ulcers healed in 77% at {12|W week, assess} weeks. Weakness of the intrinsic muscles, which passed off, was described in {28|A weakness of intrinsic muscles, n, of=267} patients ({10.5|A weakness of intrinsic muscles, pct}%), injection pain in {33|A injection pain, n, of=267} and infection in {1|A infection, n, of=267}. The mRSS of the hands in the single study that gave it, Delacroix 2020 ({40|S enrolled, @Delacroix 2020} patients, {20|S enrolled, g=toxin, @Delacroix 2020} of them on toxin), {was the same|M difference, nov, t=P16W, g=toxin, c=placebo, dir=stable, @Delacroix 2020} under toxin and placebo at week {16|W week, assess, @Delacroix 2020}.

=== lcssc-mtx-longletter-h6 | abstract | case series
Rituximab by the half dose: letter

SIR - Cost forbids full courses in our hospital. {Twelve|S treated} patients with SSc and ILD have therefore had a single 500 mg infusion each since 2017. {Nine|X f, of=12} were women; the ages, 29 to 63. We looked at them again after {six|W month, assess} months. Of the {twelve|S treated}, {eleven|S analysed} came; one had moved away. The mRSS was {14|M score, mean, t=baseline} at the outset and {11|M score, mean, t=P6M, dir=improved, sig=1} at that visit (mean values; p={0.03|p}); in {two|M responders, n, t=P6M, dir=worsened} it had gone up by 3 points or more. FVC: 63 and 66%. B cells had come back in four. We saw {one|A infusion reaction, n, of=12} reaction during infusion, {two|A bronchitis, n, of=12} cases of bronchitis, {no serious infection|A serious infection, absent, ser=1}. Half a dose, at a quarter of the price, may be better than none.

=== dosefind-pk-h6 | abstract | open-label trial
Pharmacokinetics of mycophenolic acid in SSc with gut involvement

Study design: AUC0–12 at steady state; lansoprazole or nothing. Patients: {26|S enrolled} ({23|X f, of=26} F, {3|X m, of=26} M), lcSSc {15|T limited, n, of=26}, dcSSc {11|T diffuse, n, of=26}; weight 61 (SD 12) kg. AUC 31.4 mg·h/L with and 44.9 mg·h/L without the proton pump inhibitor (p = 0.002). Trough levels were useless (r² = 0.21). Exposure was lowest in the 8 with malabsorption. Patients whose AUC exceeded 40 had, after {12|W month, assess} months, a mRSS change of {−4.4|M change, mean, t=P12M, g=AUC above 40, c=AUC below 40, dir=improved, sig=0, #k} (mean), those below, of {−2.0|M change, mean, t=P12M, g=AUC below 40, dir=improved} (p = {0.09|p#k}). Diarrhoea in {7|A diarrhoea, n, of=26}; cytopenia in {2|A cytopenia, n, of=26}. Age 53 (SD 12); MMF 2 g in 20 patients, 3 g in 6. Albumin 39 g/L. Faecal calprotectin was raised in 12. Inference: Think of the stomach acid.
