=== velmocitinib-flow-j8 | abstract | randomised trial
Velmocitinib in diffuse systemic sclerosis: who came, who stayed, and what became of the skin

Of the {214|S screened} people who presented themselves at 27 centres, {141|S randomised} drew a lot; a further nine had been promised a place and changed their minds beforehand. Placebo fell to {47|S randomised, g=placebo} of them, velmocitinib 20 mg to {48|S randomised, g=20 mg}, and the balance, {46|S randomised, g=40 mg}, were handed the 40 mg capsules. {All had the diffuse form|T diffuse, all}, and all but {26|X m, of=141}, who were men, were women. Mean age 52.6 years; 61 had lung fibrosis on CT. Week {28|W week, assess} was reached by {41|S completed, g=placebo} on placebo, by {43|S completed, g=20 mg} on the lower dose and by no more than {31|S completed, g=40 mg} on the higher, {seven|A discontinuation due to adverse event, n, g=40 mg, of=46} of whose arm had been stopped by side effects. From a skin score of {23.8|M score, mean, t=baseline} in the mean, {3.1|M change, mean, v=-3.1, t=P28W, g=placebo, dir=improved}, {5.9|M change, mean, v=-5.9, t=P28W, g=20 mg, dir=improved} and {6.2|M change, mean, v=-6.2, t=P28W, g=40 mg, dir=improved} points were lost, in that order. {Two|A death, n, g=40 mg, of=46} in the 40 mg arm died.
=== lower-limb-oxygen-j8 | abstract | randomised trial
Hyperbaric sessions for leg ulcers of systemic sclerosis, a small comparison

Forty patients had been aimed at; {twenty-three|S enrolled} came. Lots put {twelve|S randomised, g=oxygen} under oxygen at 2.4 atmospheres and left {eleven|S randomised, g=dressings} with dressings only. The former comprised {ten|X f, g=oxygen, of=12} women and {two|X m, g=oxygen, of=12} men, the latter {nine|X f, g=dressings, of=11} and {two|X m, g=dressings, of=11}; there were {four|T diffuse, n, g=oxygen, of=12} with diffuse disease among the first and {five|T diffuse, n, g=dressings, of=11} among the second. Sessions lasted 90 minutes, and after {30 days|W day, assess} the wound area was half of 6.3 cm² in the oxygen arm and 5.8 cm², practically unchanged, in the other. {One|S withdrawn, g=oxygen} gave up oxygen, being claustrophobic, and {three|S withdrawn, g=dressings} of those on dressings went elsewhere. {Five|A ear pain, n, g=oxygen, of=12} had ear pain under pressure, {one|A barotrauma, n, g=oxygen, of=12} a barotrauma with perforation. Nineteen ulcers, in 14 people, were infected at the start. The last visit was at {three months|W month, assess}.
=== northwest-counts-j8 | abstract | registry
Systemic sclerosis in two provinces of the north-west: counting heads

From hospital files and from general practice lists the registrars gathered {611|S identified} names. After doublets and wrong diagnoses were struck out there were {438|S enrolled}, {291|S enrolled, g=coastal province} in the coastal province and {147|S enrolled, g=inland province} in the inland one. For every man there were {5.4|X ratio, g=coastal province} women on the coast and {3.9|X ratio, g=inland province} inland. Limited disease made up {71|T limited, pct, g=coastal province}% there and {58|T limited, pct, g=inland province}% here; sine scleroderma was diagnosed in {eleven|T sine, n, of=438} people in all. One in 6,200 adults was affected. Anticentromere antibodies were twice as common on the coast (p = 0.004), Raynaud's phenomenon preceded the skin by 4.1 years, and 98 people had worked with silica. {Thirty-seven|A death, n, of=438} had died by the end, in a median observation of {4.5|W year, follow, median} years; in {twelve|A heart failure, n, of=37, sev=fatal} of them heart failure was to blame.
=== three-schedules-ileprox-j8 | abstract | randomised trial
Three schedules of ileprox in digital ischaemia

Sixteen weeks were to be enough. {Ninety-one|S screened} candidates were seen, {sixty-three|S randomised} of whom, women in {fifty-five|X f, of=63} instances, were dealt out evenly, {21|S randomised, g=daily; S randomised, g=weekly; S randomised, g=monthly} apiece, to daily, weekly or monthly infusions of ileprox at 1.5 ng/kg/min. {Three|T diffuse, n, g=daily, of=21} of the daily, {six|T diffuse, n, g=weekly, of=21} of the weekly and {five|T diffuse, n, g=monthly, of=21} of the monthly group had diffuse disease, all others limited. New ulcers at {week 16|W week, assess} numbered 0.9, 1.1 and 2.3 a head. Not everybody persevered: {18|S completed, g=daily}, {20|S completed, g=weekly} and {15|S completed, g=monthly} did so to the end. Headache troubled {fourteen|A headache, n, g=daily, of=21} in the daily group, {eight|A headache, n, g=weekly, of=21} in the weekly and {eight|A headache, n, g=monthly, of=21} in the monthly one; {hypotension|A hypotension, named} was noted now and then. {No one|A death, absent} died. The infusion centres, 7 of them, were paid per visit.
=== gut-transplant-prelim-j8 | article | open-label trial
Capsules of donor stool in systemic sclerosis: participants

Participants
Letters went out to 160 members of the patients' association. {Thirty-four|S screened} replied and were examined; sixteen of these proved to be on antibiotics or lived too far away. The other {eighteen|S enrolled} were taken in, with a mean age of 57.8 years and a mean of 11 years since the first non-Raynaud symptom. {Sixteen|X f, of=18} were women, {thirteen|T limited, n, of=18} had limited cutaneous disease, {four|T diffuse, n, of=18} diffuse, and in {one|T sine, n, of=18} the skin was not involved at all. Six drank a glass of wine a day. Twelve relatives gave stool, 50 g each.
The first nine capsules were swallowed under supervision. {Seventeen|S treated} swallowed any: one thought better of it on the morning itself. At {week 6|W week, assess} {fifteen|S analysed} brought a sample, at {week 26|W week, assess} {twelve|S analysed}. Bloating, scored 0 to 3, went from 2.1 to 1.4. {Nausea|A nausea, named} and {cramps|A cramp, named} were common on the day; {one|A diverticulitis, n, of=17, ser=1} serious event, a diverticulitis, came on day 40.
=== news-vests-j8 | news | randomised trial
Heated vests keep fingers warmer in scleroderma, small trial finds

LEEDS – A battery-powered vest that warms the chest may ease cold fingers in people with scleroderma, a study presented on Saturday suggests.

Researchers lent the garment to {26|S randomised, g=vest} volunteers last winter, while {25|S randomised, g=fleece}, picked by a computer, made do with a fleece of the same cut. {Two|S withdrawn, g=vest} in the vest group returned it within days. “It was too heavy,” said one of the women. 

Of the {51|S randomised} people in the trial, {46|X f, of=51} were women and {39|T limited, n, of=51} had the milder, limited form of the disease. They wore their garment for {eight weeks|W week, treat} and kept a diary. Attacks dropped from 21 to 12 a week in those who were warmed and from 20 to 17 in those who were not.

Full diaries came from {22|S analysed, g=vest} and {23|S analysed, g=fleece} participants, respectively. {Three|A skin redness, n, g=vest, of=26} wearers of the vest noticed redness of the skin, and {none|A burn, absent} had a burn. 

About 19,000 people in Britain are thought to have scleroderma. The vest costs £140.
=== sapelimab-crossover-j8 | abstract | crossover trial
Sapelimab for itch: a crossover in two periods

The order of treatment was drawn for {30|S randomised} itching patients ({27|X f, of=30} f, {3|X m, of=30} m; diffuse in {17|T diffuse, n, of=30}, limited in {12|T limited, n, of=30}, overlap with Sjögren-like features in {one|T overlap, n, of=30}): {16|S randomised, g=sapelimab first} began with sapelimab, {14|S randomised, g=placebo first} with placebo, each to change over after {10 weeks|W week, treat} and a pause of six. {Two|S withdrawn, g=sapelimab first} of the former never came back for the second period, {four|S withdrawn, g=placebo first} of the latter neither; thus both periods were gone through by {24|S completed}. On the 0–10 scale itch was milder by 2.4 points (95% CI 1.3–3.5) at the end of sapelimab. Conjunctivitis was seen in {five|A conjunctivitis, n, g=sapelimab, of=30} while on the antibody and {one|A conjunctivitis, n, g=placebo, of=30} while on placebo, a sore arm in {nine|A sore arm, n, g=sapelimab, of=30} and {seven|A sore arm, n, g=placebo, of=30}. The skin score, {11.2|M score, mean, t=baseline} ± {7.9|sd} at entry, {took no notice of either|M difference, nov, g=sapelimab, c=placebo, dir=stable}.
=== dental-caries-cc-j8 | abstract | case-control study
Teeth and mouth opening in systemic sclerosis: patients, siblings and strangers

Dentists, not told who was who, looked at {58|S enrolled} patients, {33|S enrolled, g=siblings} of their siblings and {60|S enrolled, g=healthy controls} healthy controls from a dental school. Women made up {84.5|X fp}% of the first, {54.5|X fp, g=siblings}% of the second and {85.0|X fp, g=healthy controls}% of the third. Among the patients limited disease ({37|T limited, n, of=58}) outnumbered diffuse ({19|T diffuse, n, of=58}); the rest had not been classified. The mouth opened to 36 mm, 47 mm and 48 mm; of 28 teeth, 7.1, 5.2 and 4.6 were decayed or filled. Forty-one patients complained of dryness. Two years later ({24 months|W month, assess}) a second look was had at {44|S analysed} patients, {29|S analysed, g=siblings} siblings and {38|S analysed, g=healthy controls} controls. Gingival recession had advanced in the patients alone (p < 0.01).
=== narr-bexotegrast-like-j8 | abstract | narrative review
Integrin blockade in scleroderma lung: the little that is known

Three small studies bear on the matter. Ferrante 2019 gave luvategrast to {fourteen|S treated, @Ferrante 2019} people, {nine|X f, of=14, @Ferrante 2019} of them women, for {12 weeks|W week, treat, @Ferrante 2019}, without a control; {eleven|S completed, @Ferrante 2019} lasted the course. In the trial of Osei and colleagues {52|S randomised, @Osei} were randomised, {35|S randomised, g=luvategrast, @Osei} to luvategrast and the rest to placebo, and though {five|S withdrawn, g=luvategrast, @Osei} of the former and {one|S withdrawn, g=placebo, @Osei} of the latter withdrew, FVC at {week 24|W week, assess, @Osei} favoured the drug by 61 ml. Wikström 2022, the largest, screened {307|S screened, @Wikström 2022} to find {188|S randomised, @Wikström 2022}, {94|S randomised, g=160 mg, @Wikström 2022; S randomised, g=placebo, @Wikström 2022} in either arm. Diffuse disease was recorded in {51|T diffuse, n, g=160 mg, of=94, @Wikström 2022} on 160 mg and {55|T diffuse, n, g=placebo, of=94, @Wikström 2022} on placebo. It was halted by its board when {six|A death, n, g=160 mg, of=94, @Wikström 2022} on the drug had died, against {one|A death, n, g=placebo, of=94, @Wikström 2022}. About 40% of people with systemic sclerosis will have fibrosis of the lung.
=== letter-seven-men-j8 | abstract | case series
To the Editor: seven men, one quarry

We read of silica and scleroderma with interest and wish to add our own. Between 2009 and 2021 {seven|S enrolled; X m, of=7} men, all stonecutters, came to us from one quarry with systemic sclerosis; {five|T diffuse, n, of=7} had the diffuse variety, {two|T limited, n, of=7} the limited. They had cut granite for 9 to 31 years and were 38 to 60 years old. Anti-topoisomerase antibodies were present in six, silicosis on CT in three. {All seven|S treated, v=7} were put on mycophenolate, in doses up to 3 g. Skin scores, {21|M score, median, t=baseline} ({9|min} to {38|max}) in the middle at the first visit, were down to {14|M score, median, t=P2Y, dir=improved} ({6|min}–{30|max}) at {two years|W year, assess} in the {six|n; S analysed} who were still coming, the seventh having moved. {Two|A death, n, of=7} are dead today, {one|A lung cancer, n, of=2, sev=fatal} of lung cancer and {one|A respiratory failure, n, of=2, sev=fatal} of respiratory failure. In the same years 143 other patients were first seen here.
=== ferazumab-rounds-j8 | abstract | randomised trial
Ferazumab in three rounds of recruitment

Recruitment came in rounds. The first brought {21|S randomised, g=round one}, the second {34|S randomised, g=round two} and the third {40|S randomised, g=round three}, {95|S randomised} to be randomised in total, twelve fewer than wished. Ferazumab was due to {63|S randomised, g=ferazumab} of the ninety-five; placebo to the other {32|S randomised, g=placebo}. Not one man was among the placebo group's first fifteen, yet overall {17|X m, of=95} were men and {78|X f, of=95} women. {57|T diffuse, n, of=95} people suffered from diffuse disease. The drop-outs, {ten|S withdrawn, g=ferazumab} from ferazumab and {six|S withdrawn, g=placebo} from placebo, were most numerous in round two. By {week 32|W week, assess} FVC had moved by −18 and −63 ml. {Two|A death, n, g=ferazumab, of=63} of the treated and {two|A death, n, g=placebo, of=32} of the placebo patients died; tuberculosis was activated in {one|A tuberculosis, n, g=ferazumab, of=63}, on ferazumab. Doses were halved in 9.
=== bath-vs-wax-j8 | abstract | randomised trial
Warm wax, warm sand or nothing for the hands

Three were the groups: wax ({19|S randomised, g=wax}), sand ({18|S randomised, g=sand}), nothing ({18|S randomised, g=nothing}). Three also were the men ({3|X m, of=55}) among {55|S randomised} participants, {52|X f, of=55} being women. Limited disease was shared by {14|T limited, n, g=wax, of=19}, {15|T limited, n, g=sand, of=18} and {13|T limited, n, g=nothing, of=18}. Twelve applications of twenty minutes at 50 °C made up the course of {4 weeks|W week, treat}. The hands were measured at {week 4|W week, assess} in all but two, who had been burnt by hot sand elsewhere, and at {week 12|W week, assess} in {17|S analysed, g=wax}, {13|S analysed, g=sand} and {16|S analysed, g=nothing}. Finger-to-palm distance shrank by 5, 4 and 0 mm; HAMIS by 2.0, 1.1 and 0.2. Itching was the wax's fault in {two|A itching, n, g=wax, of=19}. Wax costs less than sand.
=== seropos-lcssc-inception-j8 | abstract | cohort
How many will turn diffuse? Early limited disease, observed

At entry {everyone|T limited, all} was limited, as was asked. They were {264|S enrolled}, {232|X f, of=264} of whom were women. Of the 264 {39|S withdrawn} were not seen again; {225|S analysed} were, at {two years|W year, assess}, and {158|S analysed} also at {six years|W year, assess}. The skin score, {4|M score, median, t=baseline} in the middle of the row at entry, was {4|M score, median, t=P2Y, dir=stable} at two years and {3|M score, median, t=P6Y, dir=improved} at six. In the two years 21 of the 225 had come to be called diffuse, seventeen of these with anti-topoisomerase. {Fourteen|A death, n, of=264} patients died by the end. Pulmonary hypertension was found by catheter in 19. Age at entry 53.8 (11.9), Raynaud's alone for 6.4 years. Healthy controls had not been thought necessary.
=== belo-denervation-j8 | abstract | randomised trial
Cutting sympathetic fibres, or pretending to

Volunteers for a sham operation are few. Of {71|S screened} seen in the clinic {sixteen|S randomised} gave consent, drawn half to operation ({eight|S randomised, g=operation}) and half to sham ({eight|S randomised, g=sham}). There were {seven|X f, g=operation, of=8} women with the operation, {six|X f, g=sham, of=8} with the sham. {Five|T limited, n, g=operation, of=8} of the operated and {all eight|T limited, n, g=sham, v=8, of=8} with the sham were limited. A cut of 4 cm, ten sutures. Ulcers at {six months|W month, assess}: gone in six hands and in two. By {a year|W year, assess, v=1} {three|S withdrawn, g=sham} from the sham had asked for the true operation and left; {one|S withdrawn, g=operation} of the operated had moved. A haematoma of the wrist came in {two|A haematoma, n, g=operation, of=8} after the operation. The code was broken once. {No infection|A infection, absent}. 
=== serum-proteins-j8 | abstract | cohort
Proteins before pressure: sera from a biobank

The freezer held sera of {1,206|S screened} patients; those of {318|S enrolled} could be thawed and {309|S analysed} gave values. {275|X f, of=318} women and {43|X m, of=318} men had given them, {203|T limited, n, of=318} with limited, {88|T diffuse, n, of=318} with diffuse, {27|T sine, n, of=318} with sine disease. Healthy controls, blood donors all, numbered {120|S enrolled, g=healthy controls}, {90|X f, g=healthy controls, of=120} of them women. Median follow-up, {5.1|W year, follow, median} years; pulmonary hypertension in 53 patients. Eleven proteins of 92 foretold it, the best with an area of 0.81 under the curve. Of those with pressure raised 14 had sera from before. {Forty-one|A death, n, of=318} had died at the last count, {22|A pulmonary hypertension, n, of=41, sev=fatal} of pulmonary hypertension. Two runs per plate, 4 °C.
=== mito-supplement-j8 | abstract | crossover trial
A mitochondrial supplement in fatigue of systemic sclerosis

{Forty-three|S randomised} tired people were given first one, then the other: {22|S randomised, g=AB} in the order AB, {21|S randomised, g=BA} in BA. A was the supplement, B maltose. {Four|S withdrawn, g=AB} of AB and none of BA withdrew before the change; {35|S completed} went through both periods of {8 weeks|W week, treat}. Fatigue (0–52) was 24.1 after A, 23.3 after B. There were {39|X f, of=43} women; {25|T limited, n, of=43} limited, {11|T diffuse, n, of=43} diffuse and {7|T overlap, n, of=43} overlap patients. Loose stools: {12|A loose stools, n, g=supplement, of=43} while on the supplement, {5|A loose stools, n, g=maltose, of=43} while on maltose. Sleeplessness: {one|A sleeplessness, n, g=supplement, of=43}, on the supplement. Some 60 had been calculated. Twelve had hypothyroidism, 5 a haemoglobin under 11.
=== conc-diag-lungs-news-j8 | news | cohort
Blood test could spot lung damage early in scleroderma

A simple blood test may tell who with scleroderma will lose lung function, Dutch scientists say.

The group followed {230|S enrolled} people with scleroderma for {three years|W year, follow}. At the outset, {174|S enrolled, g=Leiden} had been seen in Leiden and {56|S enrolled, g=Nijmegen} in Nijmegen. Women outnumbered men {188|X f, of=230} to {42|X m, of=230}.

In 61 people, lungs got worse. High levels of a protein called surfactant D doubled the risk, and those 30 with the very highest levels fared worst.

“Not everyone stayed,” cautioned the lead author. “{Twenty-seven|S withdrawn} left us, and {19|A death, n, of=230} died.”

A total of {82|T diffuse, n, of=230} participants had diffuse scleroderma; {148|T limited, n, of=230} had limited disease. 

The test costs 35 euros. In the Netherlands, some 4,500 people have scleroderma. A separate group of {62|S enrolled, g=healthy controls} healthy controls had their blood drawn once.
=== ozoral-3part-j8 | abstract | randomised trial
Ozogel, steroid cream or emollient for facial skin

Faces of {84|S screened} women were photographed; of {sixty|S randomised; X f} deemed thick enough, all women ({100|X fp}%), {20|S randomised, g=ozogel; S randomised, g=steroid cream; S randomised, g=emollient} used each of the three tubes. Diffuse disease, {9|T diffuse, n, g=ozogel, of=20} in the first, {7|T diffuse, n, g=steroid cream, of=20} in the second, {8|T diffuse, n, g=emollient, of=20} in the third. A plumper's eye judged at {day 60|W day, assess}, when {19|S analysed, g=ozogel}, {16|S analysed, g=steroid cream} and {20|S analysed, g=emollient} presented themselves: improved, 11, 7 and 5. The total skin score {was as before|M change, nov, t=P60D, dir=stable} in all tubes. Burning of the face was felt by {six|A burning, n, g=ozogel, of=20} on ozogel; acne broke out in {four|A acne, n, g=steroid cream, of=20} on the steroid. Women above 70 years did worst. Tubes: 30 g.
=== sglt-safety-cohort-j8 | abstract | cohort
Gliflozins in systemic sclerosis with a weak heart

Prescribed in 71, swallowed by {64|S treated}, kept up by {50|S completed} for the {year|W year, treat, v=1}. The {64|S treated} were {45|X f, of=64} women and {19|X m, of=64} men; {31|T diffuse, n, of=64} were diffuse and {33|T limited, n, of=64} limited. Non-users with a weak heart, matched for age, served as controls ({128|S enrolled, g=controls}; women {92|X f, g=controls, of=128}). NT-proBNP at {month 3|W month, assess} had come down by 22% among users and by 5% among controls. Genital infection vexed {ten|A genital infection, n, of=64}, ketoacidosis {one|A ketoacidosis, n, of=64}, and a toe was lost by {two|A amputation, n, of=64} (amputation). Deaths: {five|A death, n, of=64} and {19|A death, n, g=controls, of=128}. Ejection fraction 38%.
=== letter-nomed-rituximab-j8 | abstract | cohort
LETTER Rituximab in the old

Dear Editor, few have told how rituximab is borne by the old. We looked at {33|S treated, g=old} patients treated after their 70th birthday (the old), next to {66|S treated, g=younger} younger ones. {Twenty-eight|X f, of=33, g=old} of the old and {fifty-five|X f, g=younger, of=66} of the younger were women; limited disease was seen in {twenty|T limited, n, of=33, g=old} and {thirty-one|T limited, n, g=younger, of=66}. Of the old {six|S withdrawn, g=old} gave up after one course, of the younger {five|S withdrawn, g=younger}. At {month 12|W month, assess}, skin scores, known for {25|S analysed, g=old} and {58|S analysed, g=younger}, were lower by {2.0|M change, mean, v=-2.0, t=P12M, dir=improved, g=old} and {3.9|M change, mean, v=-3.9, t=P12M, g=younger, dir=improved} on the average. Serious infection: {eight|A serious infection, n, of=33, ser=1, g=old} of 33 and {seven|A serious infection, n, g=younger, of=66, ser=1} of 66 (p = 0.09). {Three|A death, n, of=33, g=old} of the old died, {two|A COVID-19, n, of=3, sev=fatal, g=old} of COVID-19. Vaccination was recorded in 19. Half were on prednisolone, 7.5 mg.
=== cemdimab-lots-j8 | abstract | randomised trial
Cemdimab before, with or after mycophenolate

Sequence was the question, and {112|S randomised} took part in answering it. To have cemdimab before mycophenolate fell to {37|S randomised, g=before}, to have it with mycophenolate to {38|S randomised, g=with}, and to have it after fell to the {37|S randomised, g=after} left over. From the beginning {91|X f, of=112} of them had been women and {64|T diffuse, n, of=112} diffuse. Visits at weeks {20|W week, assess} and {40|W week, assess} were kept; the second of them by {30|S analysed, g=before}, {36|S analysed, g=with} and {29|S analysed, g=after}. The change of the skin from a common level of {18.8|M score, mean, t=baseline} was then −{6.6|M change, mean, v=-6.6, t=P40W, g=before, dir=improved}, −{9.1|M change, mean, v=-9.1, t=P40W, g=with, dir=improved} and −{5.8|M change, mean, v=-5.8, t=P40W, g=after, dir=improved}, in the order of naming. Serious infections: {two|A serious infection, n, g=before, of=37, ser=1}, {seven|A serious infection, n, g=with, of=38, ser=1}, {three|A serious infection, n, g=after, of=37, ser=1}. {One|A death, n, g=with, of=38} who had it with mycophenolate died, {none|A death, absent, g=before; A death, absent, g=after} of the others. Twenty-two of the whole had a fibrosis of the lung above 20%.
=== sudan-hospital-series-j8 | abstract | retrospective cohort
Ninety-nine patients, one hospital

In eleven years {ninety-nine|S enrolled} came. {Eighty-six|X f, of=99} were mothers, daughters or grandmothers, that is, female; men there were {thirteen|X m, of=99}. {Fifty-seven|T diffuse, n, of=99} were diffuse, {thirty-six|T limited, n, of=99} limited, {six|T overlap, n, of=99} overlapped with lupus. They had waited for 3.7 years till somebody named the disease, and lived 210 km away. Echocardiography was afforded by 55, CT by 34. Skin scores averaged {21.3|M score, mean}, and a second one, {a year|W year, assess, v=1} thereafter, was had from {thirty-one|S analysed} only. Cyclophosphamide was given to {twenty-two|S treated, g=cyclophosphamide}, methotrexate to {forty|S treated, g=methotrexate}. {Eleven|A death, n, of=99} are known to have died, {four|A renal crisis, n, of=11, sev=fatal} of renal crisis; of as many as 38 nothing further is known. Malaria was treated in 17.
=== voice-throats-j8 | abstract | case-control study
The voice in systemic sclerosis

Recorded were {36|S enrolled} patients, {36|S enrolled, g=healthy controls} healthy controls and {18|S enrolled, g=Sjögren} people with Sjögren's disease. {Thirty-three|X f, of=36} patients and {thirty-three|X f, g=healthy controls, of=36} controls, but all {18|X f, g=Sjögren, of=18} with Sjögren's, were women. {Ten|T diffuse, n, of=36} patients had diffuse, {twenty-six|T limited, n, of=36} limited disease. A vowel was held for 11, 17 and 13 seconds. Hoarseness was heard in 19 of the first group, 3 of the second, 9 of the third. The larynx was looked at in 22. {Five|S analysed, g=Sjögren} of the Sjögren group and {twenty-eight|S analysed} patients could be recorded anew after {18 months|W month, assess}. No healthy control was asked to. Jitter 1.3%. Two phoneticians judged 180 tapes, one in Dutch.
=== threatened-finger-j8 | abstract | retrospective cohort
The threatened finger: one emergency ward's experience

A black or blue finger led {seventy-three|S enrolled} people with systemic sclerosis to the ward on 91 occasions. {Sixty-one|X f, of=73} were women. Prostacyclin was run in {52|S treated, g=prostacyclin}, botulinum toxin injected in {13|S treated, g=botulinum toxin}, and {eight|S treated, g=neither} had neither. Limited disease: {38|T limited, n, g=prostacyclin, of=52} in the prostacyclin group, {seven|T limited, n, g=botulinum toxin, of=13} in the toxin group. Fingers, 104 in sum, were lost in 14 people. At {three months|W month, assess} the {fifty|S analysed, g=prostacyclin} with prostacyclin who turned up had pain of 31 mm, the {eleven|S analysed, g=botulinum toxin} with toxin of 24 mm. Headache made {nine|A headache, n, g=prostacyclin, of=52} unhappy and {two|A discontinuation due to adverse event, n, g=prostacyclin, of=52} stop. {Two|A death, n, of=73} died within a month. Dose 0.5–2 ng/kg/min, five days.
=== low-fodmap-j8 | abstract | randomised trial
Low-FODMAP advice for the bloated

Bloated, breath test positive, and not on antibiotics were {forty-nine|S randomised}, and these were randomised. Written advice and two talks with a dietitian came the way of {twenty-five|S randomised, g=advice}; {twenty-four|S randomised, g=no advice} got no advice. In the order advice, no advice: women {twenty-three|X f, g=advice, of=25}, {twenty-one|X f, g=no advice, of=24}; limited {eighteen|T limited, n, g=advice, of=25}, {nineteen|T limited, n, g=no advice, of=24}; lost before {week 6|W week, assess} {six|S withdrawn, g=advice}, {two|S withdrawn, g=no advice}. Bloating improved by 2.8 and 0.9 points of ten. Weight loss of 3 kg or more was the drawback for {seven|A weight loss, n, g=advice, of=25} with advice ({none|A weight loss, absent, g=no advice} without). At {week 30|W week, assess} {fifteen|S analysed, g=advice} and {twenty|S analysed, g=no advice} replied to a letter. Twelve had celiac serology; four had a BMI under 18. 
=== antibody-switch-letter-j8 | abstract | cohort
Reply: the numbers asked for

Dr Okafor asks for our numbers. We had written of {150|S enrolled} patients; {128|X f, of=150} were women and {22|X m, of=150} men. Diffuse: {61|T diffuse, n, of=150}. Limited: {80|T limited, n, of=150}. The missing nine were VEDOSS ({9|T early, n, of=150}). {140|S treated} received any drug, {96|S treated, g=mycophenolate} of them mycophenolate, {44|S treated, g=rituximab} rituximab. The mean score at {year 1|W year, assess} was given for {121|S analysed}, which we should have said. It was {10.4|M score, mean, t=P1Y, dir=improved} ({8.0|sd}), down from {14.2|M score, mean, t=baseline} ({9.7|sd}). Side effects were infusion reaction ({five|A infusion reaction, n, g=rituximab, of=44} with rituximab) and leucopenia ({four|A leucopenia, n, g=mycophenolate, of=96} with mycophenolate). {12|S withdrawn} could not be reached. None of the 29 with anti-RNA polymerase III had cancer. Our hospital serves 2.1 million.
=== cort-injection-tendon-j8 | abstract | open-label trial
Needles for tendons that creak

Friction rubs were palpable in all {seventeen|S enrolled}, all of whom had {diffuse|T diffuse, all} disease, and of whom {eleven|X f, of=17} were women. Steroid, 20 mg, was injected at the ankle in {twelve|S treated, g=ankle} and at the knee in {five|S treated, g=knee}. {Two weeks|W week, assess} later the rub had gone in ten and two. It was back by {week 12|W week, assess} in seven in whom it had gone. All but one ({16|S completed}) had come to every visit. {One|A tendon rupture, n, g=ankle, of=12} tendon ruptured, at the ankle, and {two|A hyperglycaemia, n, of=17} patients had hyperglycaemia. Ultrasound before and after was read by the same 2 people. The skin score, {26|M score, median} in the median, was not taken again. Healthy tendons of 15 students were scanned to learn the method.
=== ms-interim-j8 | news | randomised trial
Halfway look: lupus antibody keeps going in scleroderma

BOSTON, Sept. 8 -- Telgorin Pharma will carry on with its scleroderma trial after an independent panel peeked at the first half of the data.

So far {130|S randomised} of an intended 260 participants have been randomized: {65|S randomised, g=litrafusp} to the antibody litrafusp and {the same number|S randomised, g=placebo, v=65} to placebo. Of these, {88|S completed} have completed {52 weeks|W week, treat}. {Eleven|S withdrawn} have dropped out; the arms they belonged to were not disclosed.

{105|X f, of=130} participants are women. {79|T diffuse, pct} percent have diffuse scleroderma, {21|T limited, pct} percent limited.

The panel saw no safety signal. Serious adverse events, {19|A serious adverse event, events, ser=1} in number, included {four|A pneumonia, events} pneumonias and {one|A fracture, events} fracture. {No one has died|A death, absent}.

Results on lung function (week 52) are expected in 2026. Telgorin employs 310 people. Its first trial was halted in 2019.
=== benrafisone-clean-j8 | abstract | randomised trial
Safety and efficacy of benrafisone in systemic sclerosis-associated interstitial lung disease: a multicentre, double-blind, randomised, placebo-controlled, phase 2 trial

METHODS: Adults aged 18–75 years with SSc and an FVC of 45–90% predicted were enrolled at 33 sites in nine countries and randomly assigned (1:1) to benrafisone 200 mg twice daily or placebo for {48 weeks|W week, treat}. The primary endpoint was change in FVC at {week 48|W week, assess}.
FINDINGS: Between Oct 2, 2018, and Jan 14, 2021, {266|S screened} patients were screened, of whom {168|S randomised} were randomly assigned and {166|S treated} received at least one dose ({84|S treated, g=benrafisone} in the benrafisone group and {82|S treated, g=placebo} in the placebo group). {126|X f, of=168} ({75|X fp}%) were women; {92|T diffuse, n, of=168} ({55|T diffuse, pct}%) had diffuse cutaneous disease. {70|S completed, g=benrafisone} (83%) patients in the benrafisone group and {74|S completed, g=placebo} (90%) in the placebo group completed treatment. The difference in FVC was 51 mL (95% CI −9 to 111; p=0·095). Diarrhoea was reported in {37|A diarrhoea, n, g=benrafisone, of=84} ({44|A diarrhoea, pct, g=benrafisone}%) and {18|A diarrhoea, n, g=placebo, of=82} ({22|A diarrhoea, pct, g=placebo}%), serious adverse events in {14|A serious adverse event, n, g=benrafisone, of=84, ser=1} and {15|A serious adverse event, n, g=placebo, of=82, ser=1}. {Two|A death, n, g=benrafisone, of=84} deaths occurred on benrafisone and {one|A death, n, g=placebo, of=82} on placebo.
=== thumbs-per-person-j8 | abstract | open-label trial
Thirty thumbs: laser for fingertip calcinosis

Thirty thumbs belonged to {twenty-one|S treated} patients. Among the twenty-one one counts {nineteen|X f, of=21} women; limited disease, {eighteen|T limited, n, of=21}; diffuse, {three|T diffuse, n, of=21}. A carbon dioxide laser took out the chalk, in one sitting for 22 thumbs, in two or three for eight. Seven, who had no insurance, paid. Pain went from 7.0 to 2.5 in the {twenty|S analysed} reached at {month 4|W month, assess}. The chalk had come again by {month 14|W month, assess} in nine thumbs of seven patients. {Three|A wound infection, n, of=21} had an infected wound, {one|A numbness, n, of=21} numbness. Another nine who asked for the laser were sent away for want of pulses. Laser power 4–10 W. Median age 61.
=== cyto-two-doses-child-j8 | abstract | cohort
Juvenile localized no, juvenile systemic yes: an inception register

From {fifty-two|S identified} children on file those with morphea, who were thirty-four, had to be set aside. {Eighteen|S enrolled} with systemic disease stayed: {eleven|X f, of=18} girls, {seven|X m, of=18} boys; diffuse {thirteen|T diffuse, n, of=18}, limited {three|T limited, n, of=18}, overlap {two|T overlap, n, of=18}. At onset they were 9.4 years old. Methotrexate was given to {sixteen|S treated, g=methotrexate}, tocilizumab to {six|S treated, g=tocilizumab}. Score of the skin: {15|M score, median, t=baseline} ({3|min}–{37|max}) at inclusion, {9|M score, median, t=P1Y, dir=improved} ({0|min}–{28|max}) at {one year|W year, assess}, {6|M score, median, t=P3Y, dir=improved} ({0|min}–{22|max}) at {three years|W year, assess}, the last in {eleven|n; S analysed}. {Nobody died|A death, absent}. Growth was below the third centile in four. Their parents answered 21 questions, their doctors 12.
=== press-trial-dropout-j8 | news | randomised trial
Dropouts cloud result of skin trial

AMSTERDAM, Nov 2 - A drug that seemed to soften the skin of people with scleroderma may owe its success to who left the study, experts warned on Thursday.

Tavorexin was tested in {79|S randomised} people. {Forty|S randomised, g=tavorexin} were randomized to it, {39|S randomised, g=placebo} to a placebo. At {week 40|W week, assess} {21|S analysed, g=tavorexin} drug takers were left to be scored, but {35|S analysed, g=placebo} in the placebo group.

Scores among those left were down by {10.1|M change, v=-10.1, t=P40W, g=tavorexin, dir=improved} and {5.2|M change, v=-5.2, t=P40W, g=placebo, dir=improved} points.

“Those who felt ill went home,” said a statistician who was not involved. Nausea had struck {26|A nausea, n, g=tavorexin, of=40} on tavorexin and {nine|A nausea, n, g=placebo, of=39} on placebo; {twelve|A discontinuation due to adverse event, n, g=tavorexin, of=40} of the former quit over side effects.

{Sixty-six|X f, of=79} participants were women, and {all|T diffuse, all} had the diffuse form. Four of its nine investigators own shares.
=== geno-bariatric-j8 | abstract | retrospective cohort
A stent in the gullet: dilatations in systemic sclerosis

Endoscopists told of {38|S identified} people in whom a stricture was seen; two had cancer, one had died beforehand. We describe the {35|S enrolled} others. {Thirty|X f, of=35} of these were women, {five|X m, of=35} men; {24|T limited, n, of=35}, {10|T diffuse, n, of=35} and {one|T sine, n, of=35} were limited, diffuse and sine. Sessions of dilatation, 91, were needed by {29|S treated, g=dilatation}, a stent by {six|S treated, g=stent}. Bleeding came after dilatation in {two|A bleeding, n, g=dilatation, of=29}, pain after the stent in {four|A pain, n, g=stent, of=6}, a perforation after neither ({none|A perforation, absent}). Two of the six stents slipped. Swallowing was normal in 19 at {month 6|W month, assess} and in fifteen of the {27|S analysed} who could still be asked at {month 24|W month, assess}. Balloon 12–18 mm. 
=== ipf-like-dose-esc-j8 | abstract | open-label trial
Dose escalation of edrilumab in four cohorts

Four cohorts, of {three|S treated, g=1 mg/kg}, {three|S treated, g=3 mg/kg}, {six|S treated, g=10 mg/kg} and {six|S treated, g=30 mg/kg}, received 1 mg/kg, 3 mg/kg, 10 mg/kg or 30 mg/kg, respectively. In other words {18|S treated} people were treated, {15|X f, of=18} of them women. {All had dcSSc|T diffuse, all}. Cohort 3 mg/kg lost {one|S withdrawn, g=3 mg/kg} to follow-up, cohort 30 mg/kg {two|S withdrawn, g=30 mg/kg}, so that {2|S completed, g=3 mg/kg} and {4|S completed, g=30 mg/kg} completed there; elsewhere all did. Neutropenia turned up in {one|A neutropenia, n, g=10 mg/kg, of=6} at 10 mg/kg and in {three|A neutropenia, n, g=30 mg/kg, of=6} at 30 mg/kg. Skin scores on {day 85|W day, assess} were down by {1|M change, median, v=-1, t=P85D, g=1 mg/kg, dir=improved}, {2|M change, median, v=-2, t=P85D, g=3 mg/kg, dir=improved}, {4|M change, median, v=-4, t=P85D, g=10 mg/kg, dir=improved} and {4|M change, median, v=-4, t=P85D, g=30 mg/kg, dir=improved} in the median. Half-life 16 days. Biopsies, 36 in number, showed less collagen.
=== alcohol-liver-survey-j8 | abstract | cross-sectional study
The liver in systemic sclerosis, scanned

Scans were offered to {140|S screened} patients. {One hundred and nine|S enrolled} accepted: {97|X f, of=109} women, {12|X m, of=109} men. Twenty more were rejected for alcohol, which leaves {89|S analysed}. Limited disease ({62|T limited, n, of=89}) was twice as common as diffuse ({27|T diffuse, n, of=89}). Stiffness exceeded 7 kPa in eleven of them; mitochondrial antibodies were had by seven of the eleven and by three others. {Forty-five|S enrolled, g=healthy controls} healthy controls ({40|X f, g=healthy controls, of=45} f) averaged 4.6 kPa. BMI 24.4. At {24 months|W month, assess} {sixty|S analysed} came to be scanned afresh, and stiffness had grown in six. Ursodeoxycholic acid, 13 mg/kg, was begun in eight. {Two|A death, n, of=109} had died meanwhile, neither from the liver.
=== plain-summary-lung-j8 | abstract | systematic review
Mycophenolate against cyclophosphamide for lung disease in systemic sclerosis

We found {four|S enrolled, u=studies} studies, three of them randomised, out of {688|S identified, u=records} records. {Three hundred and five|S enrolled} people took part; {156|S treated, g=mycophenolate} had mycophenolate and {149|S treated, g=cyclophosphamide} cyclophosphamide. {Four in five|X fp, v=80} were women. Trial length ran from 6 to 24 months. The largest trial, Delaney 2016, randomised {142|S randomised, @Delaney 2016}; {69|S randomised, g=mycophenolate, @Delaney 2016} to mycophenolate, {73|S randomised, g=cyclophosphamide, @Delaney 2016} to cyclophosphamide, and lost to withdrawal {20|S withdrawn, g=mycophenolate, @Delaney 2016} and {36|S withdrawn, g=cyclophosphamide, @Delaney 2016}. In it the skin score fell by {4.9|M change, v=-4.9, t=P24M, g=mycophenolate, dir=improved, @Delaney 2016} and {5.4|M change, v=-5.4, t=P24M, g=cyclophosphamide, dir=improved, @Delaney 2016} at {24 months|W month, assess, @Delaney 2016}. The smallest, Roy 2012, compared {9|S randomised, g=mycophenolate, @Roy 2012} with {8|S randomised, g=cyclophosphamide, @Roy 2012}. Leukopenia is probably rarer with mycophenolate (RR 0.14).
=== patients-as-partners-j8 | abstract | randomised trial
A course on self-management, taught by patients

Twenty-six leaders were trained for it. Enrolled, {404|S enrolled}; randomised, {398|S randomised}; in the course, {201|S randomised, g=course}; on the waiting list, {197|S randomised, g=waiting list}. A complete answer at {month 3|W month, assess} was had from {171|S analysed, g=course} and {186|S analysed, g=waiting list}, at {month 6|W month, assess} from {160|S analysed, g=course} and {180|S analysed, g=waiting list}. By sex they were female in {88|X fp, g=course}% and {90|X fp, g=waiting list}%, by subset diffuse in {41|T diffuse, pct, g=course}% and {38|T diffuse, pct, g=waiting list}%. Effect on self-efficacy: 0.21 SD. Two out of three (134) attended five sessions of eight or more. Distress was told by {two|A distress, n, g=course, of=201} on the course. Leaders, twenty women and six men, were paid. Six people enrolled before the war could not be randomised at all.
=== rainbow-drug-crossover-j8 | abstract | crossover trial
Guanfacide for the cold: sixteen winters

Sixteen winters between them had been lived through with ulcers. The participants were {nine|S randomised}, not more: {eight|X f, of=9} female, {one|X m, of=9} male; limited {seven|T limited, n, of=9}, diffuse {two|T diffuse, n, of=9}. {Five|S randomised, g=drug first} had guanfacide first, {four|S randomised, g=placebo first} placebo, for {4 weeks|W week, treat} each, with a fortnight's rest in between. {One|S withdrawn, g=placebo first} withdrew, who had started on placebo; the rest saw it out. Attacks, per week, 16 v 21 (p = 0.20). Guanfacide gave {four|A drowsiness, n, g=guanfacide, of=9} of nine drowsiness, {three|A dry mouth, n, g=guanfacide, of=9} a dry mouth. On placebo {one|A drowsiness, n, g=placebo, of=9} was drowsy. Blood pressure fell by 9/5 mmHg. Twenty-four had been the target.
=== rovitinib-2to1to1-j8 | abstract | randomised trial
Rovitinib, a 2:1:1 trial

For every one on the lower and every one on placebo there were to be two on the higher dose; and so it came out, with {42|S randomised, g=80 mg} on 80 mg, {21|S randomised, g=40 mg} on 40 mg and {21|S randomised, g=placebo} on placebo. {Eighty-four|S randomised} randomised, that is, though eighty-five numbers had been issued. Women were scarcer than usual: {29|X f, g=80 mg, of=42}, {15|X f, g=40 mg, of=21} and {14|X f, g=placebo, of=21} by arm. Limited disease barred entry, so {everyone's disease was diffuse|T diffuse, all}. At the second of three visits, {week 18|W week, assess}, 80 mg had {37|S analysed, g=80 mg} to show, 40 mg {20|S analysed, g=40 mg}, placebo {20|S analysed, g=placebo}; the skin score was better by {6.5|M change, mean, v=-6.5, t=P18W, g=80 mg, dir=improved}, {3.7|M change, mean, v=-3.7, t=P18W, g=40 mg, dir=improved} and {3.6|M change, mean, v=-3.6, t=P18W, g=placebo, dir=improved}. Herpes zoster, {four|A herpes zoster, n, g=80 mg, of=42} and {one|A herpes zoster, n, g=40 mg, of=21} and {none|A herpes zoster, absent, g=placebo}; acne, {six|A acne, n, g=80 mg, of=42}, {two|A acne, n, g=40 mg, of=21} and {one|A acne, n, g=placebo, of=21}. Antibodies to Scl-70 were carried by 38.
=== island-screening-j8 | abstract | cross-sectional study
Door to door on two islands

The nurses knocked at 2,904 doors. Fingers that turn white were told of by 307 people; {fifty-eight|S screened} of these let themselves be examined further, and in {nineteen|S identified} of the latter systemic sclerosis was found, known beforehand in twelve. Those {nineteen|S enrolled} were {sixteen|X f, of=19} women and {three|X m, of=19} men; {eleven|T limited, n, of=19} limited, {five|T early, n, of=19} very early, {two|T diffuse, n, of=19} diffuse, {one|T sine, n, of=19} sine. That makes 62 per 100,000 adults (95% CI 37–97). The north island had fourteen, the south five. All {nineteen|S enrolled} were invited to a clinic, {seventeen|S analysed} of whom attended after {half a year|W month, assess, v=6}; none had needed a new drug. The chapels lent rooms. Median age 57 (31–80).
=== lip-filler-j8 | abstract | randomised trial
Fillers for thin lips

Two lips a head were treated, and of heads there were {38|S randomised; X f}, all of them women's. {30|T limited, n, of=38} had limited and {8|T diffuse, n, of=38} diffuse systemic sclerosis. Fat was injected in {19|S randomised, g=fat}, hyaluronic acid in {19|S randomised, g=hyaluronic acid}. One of the women given fat declined the second session, which does not count as leaving; leaving the trial was done by {3|S withdrawn, g=fat} in the fat and {1|S withdrawn, g=hyaluronic acid} in the acid group. At {3 months|W month, assess} the mouth opened 3.1 mm and 2.2 mm wider, at {12 months|W month, assess} 2.8 mm and 0.4 mm. Swelling for a week was felt by {15|A swelling, n, g=fat, of=19} and {8|A swelling, n, g=hyaluronic acid, of=19}; a nodule formed in {2|A nodule, n, g=hyaluronic acid, of=19} given the acid. Forty-six had been screened by photograph; {0|A infection, absent} infections. 1.5 ml per lip.
=== mro-cohort-gulf-j8 | abstract | retrospective cohort
Systemic sclerosis in a Gulf state: nationals and expatriates

Nationals, {71|S enrolled, g=nationals}; expatriates, {98|S enrolled, g=expatriates}; hence a cohort of {169|S enrolled}. Of the former {64|X f, g=nationals, of=71} and of the latter {61|X f, g=expatriates, of=98} were women. The diffuse subset prevailed among expatriates ({57|T diffuse, n, g=expatriates, of=98}) but not among nationals ({25|T diffuse, n, g=nationals, of=71}), four of whom ({four|T overlap, n, g=nationals, of=71}) had an overlap. Dust had been breathed at work by 44 expatriates. After {three years|W year, follow} of follow-up {29|S withdrawn, g=expatriates} expatriates had gone home and {3|S withdrawn, g=nationals} nationals had not returned. {Six|A death, n, g=nationals, of=71} and {seven|A death, n, g=expatriates, of=98} had died. Lung fibrosis: 31 and 60. Mean age 47 and 41. Three doctors saw all.
=== pirf-inhaled-news-j8 | news | randomised trial
Inhaled powder eases scleroderma lung loss, company says

OXFORD, England, May 30 -- Breathing in a powdered form of the drug perfenix helped people with scleroderma keep lung capacity in a mid-stage study, Aeravex plc said.

The 32-week study ({32 weeks|W week, treat}) enrolled {99|S enrolled} people, a few more than the 96 that had been planned. {50|S randomised, g=perfenix} inhaled perfenix twice a day, {49|S randomised, g=placebo} a placebo powder.

Lung capacity fell 14 milliliters in the first group and 78 in the second.

Of the 99, {45|T diffuse, n, of=99} had diffuse and {54|T limited, n, of=99} limited scleroderma. {A fifth|X mp, v=20} were men.

Cough was the commonest complaint, reported by {21|A cough, n, g=perfenix, of=50} and {12|A cough, n, g=placebo, of=49}. {Five|A discontinuation due to adverse event, n, g=perfenix, of=50} of the former stopped because of it. In all, {84|S completed} completed the study, {39|S completed, g=perfenix} of them on the drug.

Aeravex hopes to start a 340-patient trial next spring. Its shares rose 31 pence.
=== heart-rehab-letter-j8 | abstract | randomised trial
Letter. Cycling for scleroderma lungs: what we found with thirty-six

Sir, we report on {thirty-six|S randomised}. Cyclists, {eighteen|S randomised, g=cycling}; controls on advice, {eighteen|S randomised, g=advice}. Beforehand {fourteen|X f, g=cycling, of=18} cyclists and {fifteen|X f, g=advice, of=18} of the advised were women, half of them ({eighteen|T diffuse, n, of=36} of 36) diffuse. Training lasted {10 weeks|W week, treat}, thrice weekly, 40 minutes at 60%. {Two|S withdrawn, g=cycling} cyclists left, the way being too long for them. The walk gained 44 m v 6 m (p<0.01) at {week 10|W week, assess}; twelve weeks later ({week 22|W week, assess}), in the {fifteen|S analysed, g=cycling} and {fourteen|S analysed, g=advice} who came, 21 m v 3 m. {One|A fracture, n, g=cycling, of=18} cyclist fractured a wrist, off the bicycle. Oxygen was needed by 4. Bicycles were lent by a dealer.
=== mass-cytometry-cells-j8 | abstract | cross-sectional study
Cells in the blood of systemic sclerosis

Blood was drawn from {29|S enrolled} patients, {15|S enrolled, g=lupus} people with lupus and {20|S enrolled, g=healthy controls} healthy controls. Tubes clotted in three patients and one control. With {26|S analysed} patients, {15|S analysed, g=lupus} with lupus and {19|S analysed, g=healthy controls} controls the work was done. Of the patients {25|X f, of=29} were women. {16|T diffuse, n, of=29} of the 29 had diffuse, {13|T limited, n, of=29} limited disease; skin scores, {17|M score, median} (IQR {9|q1}–{24|q3}). CD8 cells of one kind were more frequent (p = 0.0007), most so in the 11 with fibrosis. {Ten|S analysed} were bled again after {9 months|W month, assess} of rituximab, 2 × 1 g. Forty markers, 200,000 cells each.
=== nailfold-iloprost-fr-j8 | abstract | randomised trial
Home pumps or hospital infusions

Whether iloprost runs at home or in hospital was left to a coin for {57|S randomised}. It chose home for {28|S randomised, g=home} and hospital for {29|S randomised, g=hospital}. Sex: {25|X f, g=home, of=28} women and {3|X m, g=home, of=28} men, as against {24|X f, g=hospital, of=29} and {5|X m, g=hospital, of=29}. Subtype: {19|T limited, n, g=home, of=28} limited and {9|T diffuse, n, g=home, of=28} diffuse, as against {21|T limited, n, g=hospital, of=29} and {8|T diffuse, n, g=hospital, of=29}. For {six months|W month, treat} pumps ran. Seven pumps failed. Complete diaries: {26|S analysed, g=home} and {22|S analysed, g=hospital}. New ulcers 0.7 and 0.8. Costs €2,110 and €5,940. Local pain: {13|A local pain, n, g=home, of=28} and {6|A local pain, n, g=hospital, of=29}. Flushing: {9|A flushing, n, g=home, of=28} and {10|A flushing, n, g=hospital, of=29}. Of the home group two asked to change over.
=== anticoag-lot-j8 | abstract | retrospective cohort
Warfarin in pulmonary hypertension of systemic sclerosis: two registers joined

Register one gave {143|S enrolled, g=register one}, register two {86|S enrolled, g=register two}. Warfarin had been taken at some time by {54|S treated, g=warfarin} of the {229|S enrolled}, never by {175|S enrolled, g=no warfarin}. Of the 229 {199|X f, of=229} were female; {185|T limited, n, of=229} limited. Deaths, at {48 months|W month, follow, median} in the median: {31|A death, n, g=warfarin, of=54} with warfarin and {88|A death, n, g=no warfarin, of=175} without. Hazard ratio 1.2 (0.8–1.8). Bleeding that needed blood: {nine|A bleeding, n, g=warfarin, of=54} and {four|A bleeding, n, g=no warfarin, of=175}. INR was in range 58% of the time. In 40 the catheter had shown a wedge pressure of 13–15. Matching by propensity spoke of 50 pairs.
=== two-step-abstract-eular-j8 | abstract | randomised trial
AB0611 MORIXIMAB IN EARLY DCSSC

Background: Phase 2 trial, 2:1. Methods: pts with early dcSSc ({dcSSc|T diffuse, all}), mRSS 14–40. Results: {47|S screened} screened, {31|S randomised} randomised: {21|S randomised, g=MOR} MOR, {10|S randomised, g=PBO} PBO. F/M {24|X f, of=31}/{7|X m, of=31}. {17|S completed, g=MOR} MOR and {7|S completed, g=PBO} PBO pts completed {W36|W week, treat, v=36}. mRSS (mean±SD) BL: {23.9|M score, mean, t=baseline, g=MOR}±{6.0|sd} and {24.4|M score, mean, t=baseline, g=PBO}±{7.7|sd}; {W36|W week, assess, v=36}: {17.1|M score, mean, t=P36W, g=MOR, c=PBO, dir=improved, #m}±{7.2|sd} and {20.8|M score, mean, t=P36W, g=PBO, dir=improved}±{8.9|sd} (p={0.14|p#m, sig=0}). SAE: {2|A serious adverse event, n, g=MOR, of=21, ser=1} MOR, {2|A serious adverse event, n, g=PBO, of=10, ser=1} PBO. URTI: {8|A URTI, n, g=MOR, of=21} MOR, {2|A URTI, n, g=PBO, of=10} PBO. Deaths: {0|A death, absent}. FVC %pred 84→83 vs 81→78. Conclusion: A larger study (N=150) is warranted.
=== nagratumab-disposition-j8 | abstract | randomised trial
Nagratumab for the skin and what befell its participants

Signatures: {131|S screened}. Lots: {89|S randomised}. From the wheel came nagratumab for {59|S randomised, g=nagratumab}, placebo for {30|S randomised, g=placebo}; the wheel was digital. In the nagratumab group two never had an infusion, {57|S treated, g=nagratumab} did; in the placebo group {30|S treated, g=placebo} of 30 did. Twenty-nine sites; 8 in Japan. The treated were {73|X f} women and {14|X m} men, {61|T diffuse, n} with diffuse and {26|T limited, n} with limited disease. {Seven|W month, assess}, {ten|W month, assess} and {thirteen|W month, assess} months after the start the skin was felt; at {thirteen months|W month, assess} by {50|S analysed, g=nagratumab} and {23|S analysed, g=placebo} forms to judge, the drop came to {6.9|M change, mean, v=-6.9, t=P13M, g=nagratumab, dir=improved} and {4.8|M change, mean, v=-4.8, t=P13M, g=placebo, dir=improved}. Infusion reactions: {eleven|A infusion reaction, n, g=nagratumab, of=57} of the 57, {one|A infusion reaction, n, g=placebo, of=30} of the 30. {Anaphylaxis|A anaphylaxis, absent} was not seen. 
=== five-year-tail-j8 | abstract | cohort
The tail of a trial: five years after DUSK

Everybody once randomised in DUSK, {96|S enrolled} people, was looked for. {Sixty-nine|S analysed} were found alive, {fifteen|A death, n, of=96} dead, and of a dozen nobody knows. Formerly they had had valerimab ({48|S enrolled, g=valerimab}) or placebo ({48|S enrolled, g=placebo}). Deaths were {five|A death, n, g=valerimab, of=48} against {ten|A death, n, g=placebo, of=48}. Those seen at {five years|W year, assess} were {58|X f, of=69} women and {11|X m, of=69} men. Their score, {24|M score, mean, t=baseline} when the trial began, was {9|M score, mean, t=P5Y, g=valerimab, dir=improved} if they had had valerimab and {10|M score, mean, t=P5Y, g=placebo, dir=improved} if placebo. Mycophenolate was taken by 31, nothing by 22. In DUSK itself, published in 2016, the skin of {91|S analysed, @DUSK} could be judged after {24 weeks|W week, assess, @DUSK}; {40|S completed, g=valerimab, @DUSK} on valerimab had completed it. 
=== fungal-lungs-series-j8 | abstract | case series
Aspergillus in scleroderma lungs

Between them five centres had seen {thirteen|S enrolled} cases. Eight had cavities; in nine there was mycophenolate before, in six prednisolone above 10 mg. They were {four|X m, of=13} men and {nine|X f, of=13} women, {ten|T diffuse, n, of=13} diffuse, {three|T limited, n, of=13} limited. Voriconazole was the drug of {eleven|S treated, g=voriconazole}, surgery the way out for {two|S treated, g=surgery}. Hepatitis ({two|A hepatitis, n, g=voriconazole, of=11} of the eleven) and visual disturbance ({five|A visual disturbance, n, g=voriconazole, of=11}) were the price of voriconazole. After {18 months|W month, follow, median} in the median {five|A death, n, of=13} were dead, of bleeding {two|A bleeding, n, of=5, sev=fatal}, of respiratory failure {three|A respiratory failure, n, of=5, sev=fatal}. Galactomannan was positive in 7 of 10 tested. Another nineteen with mould in the sputum alone were thought well.
=== flu-shot-arms-j8 | abstract | randomised trial
High-dose influenza vaccine in systemic sclerosis

Immunised were {174|S treated}, {87|S treated, g=high dose} with the high and {87|S treated, g=standard dose} with the standard dose, after {181|S randomised} had been randomised. Women came to {151|X f, of=174}. Limited disease, {55|T limited, n, g=high dose, of=87} and {58|T limited, n, g=standard dose, of=87}; diffuse disease, {32|T diffuse, n, g=high dose, of=87} and {29|T diffuse, n, g=standard dose, of=87}. {28 days|W day, assess} later {83|S analysed, g=high dose} and {85|S analysed, g=standard dose} were bled: titres had quadrupled in 61% and 44% (p = 0.02). By the end of the season ({26 weeks|W week, assess}) influenza had been proved in three and six. A sore arm, {60|A sore arm, n, g=high dose, of=87} and {41|A sore arm, n, g=standard dose, of=87}; fever, {9|A fever, n, g=high dose, of=87} and {4|A fever, n, g=standard dose, of=87}. Methotrexate, withheld for 2 weeks by 30 people, mattered little.
=== endothelin-daily-news-j8 | news | open-label trial
Generic heart pill explored for fingertip sores

BUENOS AIRES – Nebivolone, a cheap blood pressure tablet, might speed healing of sores in scleroderma, according to a small Argentine study without a comparison group.

Twenty sores in {fourteen|S treated} people were followed. {Twelve|X f, of=14} of the fourteen were women; {nine|T limited, n, of=14} had limited and {four|T diffuse, n, of=14} had diffuse disease, while {one|T overlap, n, of=14} had an overlap with lupus.

Each took 5 mg nightly for {12 weeks|W week, treat}. By then 15 of the sores had closed. 

“{Two|S withdrawn} dropped out, both within days,” Dr. Paz Iturralde said. “The {twelve|S completed} who finished asked for more.”

Slow pulse was noted in {three|A slow pulse, n, of=14} and cold feet in {two|A cold feet, n, of=14}. {Nobody fainted|A fainting, absent}.

Roughly one in two patients has a fingertip sore at some point. A trial with 90 participants at six hospitals begins in May.
=== scoping-women-trials-j8 | abstract | systematic review
How many men are there in trials of systemic sclerosis? A review

Of {2,407|S identified, u=records} citations {118|S enrolled, u=studies} trials were kept, {7,956|S enrolled} participants strong. Of these {18.6|X mp}% were men. Diffuse disease alone was admitted by 52 trials. Fewest men were in the trial by Sorensen 2008, with {one|X m, of=31, @Sorensen 2008} in {31|S randomised, @Sorensen 2008}; most in that by Diallo 2019, with {seventeen|X m, of=40, @Diallo 2019} in {40|S randomised, @Diallo 2019}, {twenty|S randomised, g=sirolimide, @Diallo 2019; S randomised, g=placebo, @Diallo 2019} on sirolimide and as many on placebo. In Diallo's, {four|S withdrawn, @Diallo 2019} withdrew, all of them men. Results by sex were given in nine publications. The number of trials has doubled since 2010; the median size, 34, has not moved.
=== sleep-apnoea-cpap-j8 | abstract | cohort
Sleep apnoea: masks for scleroderma faces

Polygraphy was done in {sixty-six|S enrolled}, {fifty-four|X f, of=66} women and {twelve|X m, of=66} men, {forty-six|T limited, n, of=66} with limited and {twenty|T diffuse, n, of=66} with diffuse skin. Apnoea was found in 28, slight in 17 of these. A mask was accepted by {twenty|S treated, g=mask}, and a dental splint by {five|S treated, g=splint}. After {three months|W month, assess} {eleven|S completed, g=mask} still wore the mask; {nine|S withdrawn, g=mask} had put it in a drawer; no splint wearer had. Sores of the nose bridge had come to {six|A nose bridge sore, n, g=mask, of=20} with the mask, jaw pain to {two|A jaw pain, n, g=splint, of=5} with the splint. Index 21 to 5 per hour. Neck 36 cm. A questionnaire had missed ten of the 28. Healthy controls, {thirty|S enrolled, g=healthy controls} bank clerks, slept better.
=== ttf-hand-scores-j8 | abstract | randomised trial
Tofacitide or methotrexate for early skin disease

An open comparison: {33|S randomised, g=tofacitide} on tofacitide, {33|S randomised, g=methotrexate} on methotrexate. {Sixty-six|S randomised} therefore, of whom {fifty-eight|X f, of=66} were women. Diffuse disease, {25|T diffuse, n, g=tofacitide, of=33} with tofacitide and {27|T diffuse, n, g=methotrexate, of=33} with methotrexate. The skin improved in both, from {19.6|M score, mean, t=baseline, g=tofacitide} to {10.1|M score, mean, t=P52W, g=tofacitide, dir=improved} and from {20.2|M score, mean, t=baseline, g=methotrexate} to {14.9|M score, mean, t=P52W, g=methotrexate, dir=improved} at {week 52|W week, assess}. A difference of {4.8|M difference, v=-4.8, t=P52W, g=tofacitide, c=methotrexate, dir=improved} points (p = {0.006|p, sig=1}) favoured tofacitide. The last visit was missed by {four|S withdrawn, g=tofacitide} and {six|S withdrawn, g=methotrexate}. Liver enzymes rose in {three|A raised liver enzymes, n, g=tofacitide, of=33} and {ten|A raised liver enzymes, n, g=methotrexate, of=33}; zoster was seen in {four|A zoster, n, g=tofacitide, of=33} taking tofacitide. 15 mg once a week; folate 5 mg.
=== retro-iloprost-japan-j8 | abstract | retrospective cohort
Beraprosta in forty-eight

By chance forty-eight were also the months. {48|S treated} patients had been given beraprosta, 60–120 µg, for ulcers in 31 and for Raynaud's alone in 17. {45|X f, of=48} were women ({93.8|X fp}%). {33|T limited, n, of=48} ({68.8|T limited, pct}%) had lcSSc, {15|T diffuse, n, of=48} ({31.3|T diffuse, pct}%) dcSSc. Mean follow-up: {48|W month, follow, mean} months. At {month 6|W month, assess} ulcers were healed in 17 of the 31. Headache in {nine|A headache, n, of=48}, flushing in {twelve|A flushing, n, of=48}, diarrhoea in {three|A diarrhoea, n, of=48}; {eight|A discontinuation due to adverse event, n, of=48} discontinued for them. A further {eleven|S withdrawn} stopped for other reasons. DLCO 62 to 60%. Twenty-two took aspirin. One amputation.
=== stem-fat-arms-fr-j8 | abstract | randomised trial
Fat cells once or twice

One dose went to {17|S randomised, g=one dose} people, two doses went to {16|S randomised, g=two doses}, always into the right hand; {33|S randomised} people were treated thus. {Four|X m, of=33} of them were men. By subset, {21|T limited, n, of=33}, {10|T diffuse, n, of=33} and {2|T sine, n, of=33} were limited, diffuse and sine. Between the first and the second dose, three months apart, somebody moved to Spain and was thereafter not examined. The Cochin score at {six months|W month, assess}, in {16|S analysed, g=one dose} and {14|S analysed, g=two doses}, was better by 9 and 12 points. Haematoma of the belly: {eight|A haematoma, n, g=one dose, of=17} and {eleven|A haematoma, n, g=two doses, of=16}. Left hands were not treated, ulcers notwithstanding. 12 ml of fat. {No vessel was blocked|A vascular occlusion, absent}.
=== sirukinast-missing-j8 | abstract | randomised trial
Sirukinast: who is missing, and why it matters

A trial with gaps. {Eighty|S randomised} had been randomised, {forty|S randomised, g=sirukinast; S randomised, g=placebo} to each of sirukinast and placebo. At {week 12|W week, assess} none was missing, at {week 24|W week, assess} one, at {week 36|W week, assess} as many as nineteen, the clinics being shut. Counting only those who were scored in {week 36|W week, assess}, {32|S analysed, g=sirukinast} and {29|S analysed, g=placebo}, the fall was {7.1|M change, mean, v=-7.1, t=P36W, g=sirukinast, dir=improved, #a} and {4.4|M change, mean, v=-4.4, t=P36W, g=placebo, dir=improved} points; the difference of −{2.7|M difference, v=-2.7, t=P36W, g=sirukinast, c=placebo, dir=improved} had a confidence interval of −{5.2|cl, v=-5.2} to −{0.2|ch, v=-0.2}. Diffuse disease had been asked for, and {all|T diffuse, all} had it. Women: {33|X f, g=sirukinast, of=40} and {31|X f, g=placebo, of=40}. Six new gastric ulcers were seen, {five|A gastric ulcer, n, g=sirukinast, of=40} on sirukinast and {one|A gastric ulcer, n, g=placebo, of=40} on placebo. Imputation moved the result by 0.3 points. Drug level 11 ng/ml.
=== mothers-and-daughters-j8 | abstract | cohort
Families with systemic sclerosis

Thirty-one families took part. They had {66|S enrolled, g=affected} affected members and {109|S enrolled, g=unaffected} unaffected; {58|X f, g=affected, of=66} of the former and {70|X f, g=unaffected, of=109} of the latter were female. Mother and daughter were the pair in 14 families, sisters in 11, a father and a son in one. Limited disease was had by {45|T limited, n, g=affected, of=66} and diffuse by {17|T diffuse, n, g=affected, of=66}; {four|T sine, n, g=affected, of=66} had sine. In {ten years|W year, follow} of follow-up 7 of the unaffected fell ill, and {nine|A death, n, g=affected, of=66} of the affected died. Antinuclear antibodies were in the blood of 29 unaffected members, anticentromere in eight. At the last visit {51|S analysed, g=affected} affected and {80|S analysed, g=unaffected} unaffected came. An uncle lived with them, though unrelated.
=== cell-sheet-ulcers-j8 | abstract | open-label trial
A sheet of cultured cells on stubborn ulcers

Eighteen ulcers, {eleven|S treated} owners: {nine|X f, of=11} women, {two|X m, of=11} men; {six|T limited, n, of=11} limited, {five|T diffuse, n, of=11} diffuse. Originally {thirteen|S screened} had been seen, one of whom healed by herself and one was found to have cancer. The sheet, 5 by 5 cm, was laid on weekly for {six weeks|W week, treat}. By {week 8|W week, assess} 10 ulcers were closed; in {week 20|W week, assess}, {ten|S analysed} owners appearing, three had broken open. One sheet in seven tore. Two owners were hospitalised, with sepsis ({one|A sepsis, n, of=11, ser=1}) and for a hip ({one|A hip fracture, n, of=11, ser=1}: a hip fracture). {No rejection|A rejection, absent} took place. Seven of the 11 had never smoked. {A year|W year, assess, v=1} on, nine were still able to work. Median age 58.
=== us-claims-men-j8 | abstract | retrospective cohort
Steroids and renal crisis in a claims database

Claims of 48 million lives contained {9,310|S identified} with two codes for systemic sclerosis; {5,844|S enrolled} had been insured for {two years|W year, follow} or more of follow-up. Women accounted for {82.2|X fp}%. {2,102|S treated, g=users} were users of steroid, {3,742|S enrolled, g=non-users} non-users. Crisis befell 61 of the users and 29 of the non-users (HR 3.3, 95% CI 2.1 to 5.2). Subsets cannot be told from claims. {Four hundred and ninety|A death, n, g=users, of=2102} users died and {three hundred and eighty-eight|A death, n, g=non-users, of=3742} non-users. Daily dose above 15 mg: 644. Those with lupus (1,113) had been set aside. In a random 200 charts, 171 were confirmed. Mean cost per year $31,000.
=== cold-hands-gloves-j8 | abstract | crossover trial
Silver gloves, plain gloves

Silver yarn and plain yarn were worn by turns by {87|S randomised}, for {4 weeks|W week, treat} in turn. Of them {79|X f, of=87} were women; diffuse disease was present in {14|T diffuse, n, of=87} and absent from the {73|T limited, n, of=87} limited. Silver first: {44|S randomised, g=silver first}. Plain first: {43|S randomised, g=plain first}. Complete in both turns: {80|S completed}. The Raynaud score was 4.1 in silver and 4.3 in plain (difference −0.2, 95% CI −0.5 to 0.1). Asked which pair they would keep, 41 said silver, 22 plain, 17 either. A rash from silver was met in {three|A rash, n, g=silver, of=87}, none being seen in plain ({none|A rash, absent, g=plain}). Outdoor temperature averaged 3 °C. Two hundred pairs were knitted.
=== ssc-ild-asia-wire-j8 | news | randomised trial
Asian trial: weekly pill matches daily one in scleroderma lungs

SEOUL, Nov 20 (Wire) - A slow-release pill taken once a week protected lungs as well as the daily version, Korean and Taiwanese researchers reported.

{190|S randomised} patients, {148|X f, of=190} of them women, were assigned by computer to the weekly ({96|S randomised, g=weekly}) or the daily ({94|S randomised, g=daily}) form of ninterex. Ten were from Taiwan.

{109|T diffuse, n, of=190} had diffuse scleroderma.

After {one year|W year, assess}, lung capacity was down 47 milliliters on the weekly and 51 on the daily pill.

Loose stools bothered {38|A loose stools, n, g=weekly, of=96} of the former and {59|A loose stools, n, g=daily, of=94} of the latter. {Eight|S withdrawn, g=weekly} left the weekly group and {17|S withdrawn, g=daily} the daily group. {Three|A death, n, g=weekly, of=96} and {two|A death, n, g=daily, of=94} patients died, respectively, {none|A treatment-related death, absent, rel=1} because of the drug.

"The 100 or so who would rather not swallow pills daily will be glad," said the author. An earlier study had 41 healthy men.
=== letter-rtx-biosim-j8 | abstract | cohort
Switching to a biosimilar: a note from one clinic

When the hospital bought a biosimilar, {forty-one|S treated, g=switched} of our patients were switched, willingly or not; the {eighteen|S treated, g=originator} whose insurers paid stayed on the originator. Women: {thirty-four|X f, g=switched, of=41}, {fifteen|X f, g=originator, of=18}. Diffuse: {twenty-five|T diffuse, n, g=switched, of=41}, {ten|T diffuse, n, g=originator, of=18}. The mean skin score stood at {12.9|M score, mean, t=baseline, g=switched} and {11.8|M score, mean, t=baseline, g=originator}; by {month 12|W month, assess} it stood at {12.6|M score, mean, t=P12M, g=switched, dir=improved} and {11.5|M score, mean, t=P12M, g=originator, dir=improved}. Back to the originator went {five|S withdrawn, g=switched}. Infusion reactions: {three|A infusion reaction, n, g=switched, of=41} and {one|A infusion reaction, n, g=originator, of=18}. Blood B cells were nil in 55 of the whole. Savings were €94,000. Two grumbled, and nobody thanked us.
=== renal-biopsy-pah-mix-j8 | abstract | retrospective cohort
Fontan-free: paediatric heart involvement in systemic sclerosis

Hearts of {29|S enrolled} children were echoed. Girls {24|X f, of=29}; boys {5|X m, of=29}; dcJSSc {16|T diffuse, n, of=29}; lcJSSc {8|T limited, n, of=29}; overlap {5|T overlap, n, of=29}. Abnormal findings: 11 of 29, most of them slight. Ten years was the commonest age. Cyclophosphamide had been given to {12|S treated, g=cyclophosphamide}, mycophenolate to {19|S treated, g=mycophenolate}. They were followed for {5.5|W year, follow, mean} years (mean), and {23|S analysed} were echoed again at {3 years|W year, assess}. Skin score at first echo {16.5|M score, mean, t=baseline} ± {9.0|sd}, at the second {8.8|M score, mean, t=P3Y, dir=improved} ± {6.4|sd} (p {<0.001|p, sig=1}). {Two|A death, n, of=29; A heart failure, n, of=29, sev=fatal} children died, of heart failure. Thirty-two siblings were echoed for comparison ({32|S enrolled, g=siblings}), {15|X f, g=siblings, of=32} of them girls.
=== dutch-ablative-followup-j8 | abstract | randomised trial
Upfront or rescue transplantation

{Fifty|S randomised} were drawn: upfront {26|S randomised, g=upfront}, rescue {24|S randomised, g=rescue}. Of the upfront arm {23|S treated, g=upfront} were transplanted as drawn; of the rescue arm all began with pulses, and 9 came to transplantation later. {Thirty-three|X f, of=50} were women, {seventeen|X m, of=50} men, and {all|T diffuse, all} had diffuse skin disease. Deaths, all within {24 months|W month, follow} of follow-up, numbered {three|A death, n, g=upfront, of=26} upfront and {four|A death, n, g=rescue, of=24} in the rescue arm; {two|A treatment-related death, n, g=upfront, of=26, rel=1} upfront were treatment-related. With {21|S analysed, g=upfront} and {18|S analysed, g=rescue} to be scored, the skin at {month 24|W month, assess} was at {9.6|M score, mean, t=P24M, g=upfront, dir=improved} and {12.2|M score, mean, t=P24M, g=rescue, dir=improved}, after {25.8|M score, mean, t=baseline, g=upfront} and {26.3|M score, mean, t=baseline, g=rescue} initially. A hundred and twenty had been the plan. CMV came alive in {eight|A CMV reactivation, n, g=upfront, of=26}.
=== cochrane-abstract-pde-j8 | abstract | systematic review
Phosphodiesterase inhibitors for digital ulcers

Main results. We included {five|S enrolled, u=studies} trials (from {902|S identified, u=records} records), with {311|S enrolled} participants, {166|S treated, g=inhibitor} given an inhibitor and {145|S treated, g=control} a control. Ages ran from 19 to 78; {85|X fp}% were women; {74|T limited, pct}% had limited disease. In the trial of Bellini 2013 {83|S randomised, @Bellini 2013} took part ({42|S randomised, g=sildenavil, @Bellini 2013} sildenavil, {41|S randomised, g=placebo, @Bellini 2013} placebo) for {12 weeks|W week, treat, @Bellini 2013}. In that of Chandra 2010, {24|S randomised, @Chandra 2010}, {all women|X f, v=24, @Chandra 2010}, crossed over, {two|S withdrawn, @Chandra 2010} being lost. Headache was reported by {61|A headache, n, g=inhibitor, of=166} given an inhibitor and {22|A headache, n, g=control, of=145} given a control; {no trial reported deaths|A death, absent}. Certainty was low. Two trials await classification, three are ongoing with 260 participants planned.
=== consort-table-like-j8 | article | randomised trial
Oral tezampanib in diffuse systemic sclerosis

Table 1. Participant flow
Screened: {176|S screened}
Randomised: {110|S randomised} (placebo {36|S randomised, g=placebo}; tezampanib 10 mg {37|S randomised, g=10 mg}; tezampanib 25 mg {37|S randomised, g=25 mg})
Treated: placebo {35|S treated, g=placebo}; 10 mg {37|S treated, g=10 mg}; 25 mg {36|S treated, g=25 mg}
Completed week 24: placebo {31|S completed, g=placebo}; 10 mg {33|S completed, g=10 mg}; 25 mg {25|S completed, g=25 mg}
Withdrawn: placebo {4|S withdrawn, g=placebo}; 10 mg {4|S withdrawn, g=10 mg}; 25 mg {11|S withdrawn, g=25 mg}

Text. Women outnumbered men on placebo ({28|X f, g=placebo, of=36}), on 10 mg ({30|X f, g=10 mg, of=37}) and on 25 mg ({27|X f, g=25 mg, of=37}). {Patients had dcSSc without exception|T diffuse, all}. Between 11 and 14 patients per arm took mycophenolate. At {week 24|W week, assess} the LS mean change in mRSS was −{3.3|M change, ls_mean, v=-3.3, t=P24W, g=placebo, dir=improved} (SE {0.9|se}), −{4.0|M change, ls_mean, v=-4.0, t=P24W, g=10 mg, dir=improved} (SE {0.9|se}) and −{5.9|M change, ls_mean, v=-5.9, t=P24W, g=25 mg, dir=improved} (SE {1.0|se}). Vomiting was what most often ended treatment with 25 mg: {6|A vomiting, n, g=25 mg, of=36} patients vomited there, {1|A vomiting, n, g=placebo, of=35} on placebo. Sites: 22.
=== thai-cohort-ild-j8 | abstract | cohort
Khon Kaen: a cohort of early cases

{One hundred and fifteen|S enrolled} newly diagnosed cases entered a cohort in 2012–2019. Diffuse disease, {80|T diffuse, n, of=115}; limited disease, {29|T limited, n, of=115}; the last {six|T overlap, n, of=115} had overlap. The sex ratio was {2.1|X ratio}:1 in favour of women. Twenty-three smoked, all men. Reviewed yearly were {98|S analysed} at {1 year|W year, assess} and {61|S analysed} at {5 years|W year, assess}. Median mRSS: {18|M score, median, t=baseline}, {14|M score, median, t=P1Y, dir=improved} and {7|M score, median, t=P5Y, dir=improved} at entry, 1 and 5 years. Death took {19|A death, n, of=115}, sepsis in {7|A sepsis, n, of=19, sev=fatal} of the nineteen. ILD was common (81%), PAH was not (9%). Two hundred and six cases of long standing had not been eligible.
=== hand-orthoses-j8 | abstract | randomised trial
Splints by night

{Thirty-one|S randomised, g=splints} slept in splints, {twenty-nine|S randomised, g=without} slept without, as a list in a sealed drawer had it. Four of these {sixty|S randomised} were left-handed. {Fifty-three|X f, of=60} women, {seven|X m, of=60} men. Twice as many had limited ({forty|T limited, n, of=60}) as had diffuse disease ({twenty|T diffuse, n, of=60}). {Two|S withdrawn, g=without} without splints and {nine|S withdrawn, g=splints} with were gone at {week 12|W week, assess}: nine times the splint lay in the cupboard. The angle of the finger joint changed by 2 and by 1 degree. In an open phase {thirteen|S enrolled, g=open phase} of those without got them as well, of whom {five|S completed, g=open phase} kept them for {8 weeks|W week, treat}. Pressure sores were reported by {six|A pressure sore, n, g=splints, of=31} splint wearers. The splints weighed 90 g. One therapist made all.
=== maxillary-implants-j8 | abstract | case series
Teeth on screws

Implants, 71 of them, were put into the jaws of {sixteen|S treated} patients, {fifteen|X f, of=16} women and {one|X m, of=16} man. To these sixteen belong {ten|T limited, n, of=16} with limited disease, the rest diffuse save {one|T overlap, n, of=16} with overlap. The mouth opened 29 mm. {Three|A peri-implantitis, n, of=16} had peri-implantitis, {none|A osteonecrosis, absent} osteonecrosis, though six had had bisphosphonates. Looked at again after {two years|W year, assess} were {fourteen|S analysed}, after {five years|W year, assess} {nine|S analysed}; sixty-four and forty implants respectively stood firm. {Two|A death, n, of=16} patients had died by then, toothless neither of them. Bone was lost at 0.3 mm a year. Age 44 to 77. Antibiotics were given for 5 days.
=== infliximab-like-hist-j8 | abstract | narrative review
Anti-TNF in systemic sclerosis: headcount of the evidence

Barring single cases, six reports. Denholm 2009, open and single-armed, enrolled {16|S enrolled, @Denholm 2009}, {all with diffuse disease|T diffuse, all, @Denholm 2009}; {seven|S withdrawn, @Denholm 2009} dropped out before {week 26|W week, assess, @Denholm 2009}, and the skin score, {26|M score, mean, t=baseline, @Denholm 2009} on average at the start, was {17|M score, mean, t=P26W, dir=improved, @Denholm 2009} then. Serious events counted {21|A serious adverse event, events, ser=1, @Denholm 2009}. Lam 2007, in {18|S treated, @Lam 2007} patients with joint disease treated for {30 months|W month, treat, @Lam 2007}, reported {two|S withdrawn, @Lam 2007} as stopping for want of effect. Bosello et al. allotted {ten|S randomised, g=etanercept, @Bosello et al.} to etanercept and {ten|S randomised, g=standard care, @Bosello et al.} to standard care, {nineteen|X f, of=20, @Bosello et al.} of the {20|X of, @Bosello et al.; S randomised, @Bosello et al.} being women. {One|A lupus, n, of=28, @Phumethum 2011} of {28|S enrolled, @Phumethum 2011} in Phumethum 2011 got lupus. About 65 rheumatologists were polled in 2007.
=== aicar-cohort-nl-j8 | abstract | cohort
Autologous fat, autologous stem cells: who chooses which?

At the joint clinic {188|S identified} patients got the leaflet on both. Neither was wanted by 129. The rest chose: {22|S treated, g=HSCT} transplantation (HSCT), {37|S treated, g=lipofilling} lipofilling of face or hand. Of the former {16|X f, g=HSCT, of=22} were women, of the latter {36|X f, g=lipofilling, of=37}. Diffuse, {22|T diffuse, n, g=HSCT, of=22} of 22 in the first group; {9|T diffuse, n, g=lipofilling, of=37} of 37 in the second. Regret was voiced after {a year|W year, assess, v=1} by one of {20|S analysed, g=HSCT} and six of {33|S analysed, g=lipofilling}. Early death: {1|A death, n, g=HSCT, of=22} v {0|A death, absent, g=lipofilling}. Skin scores after HSCT sank from {31|M score, mean, t=baseline, g=HSCT} to {12|M score, mean, t=P1Y, g=HSCT, dir=improved}. They were 41 and 54 years old. Sixteen leaflets came back stained with coffee.
=== gut-pacing-sham-j8 | abstract | randomised trial
Pacing the stomach: an on-off trial

The wires were laid in {fifteen|S treated}; a battery, on in {eight|S randomised, g=on} and off in {seven|S randomised, g=off}, ran for {3 months|W month, treat}, whereupon it was on in all. {Fourteen|X f, of=15} of the fifteen were female. {Twelve|T limited, n, of=15} were limited and {three|T diffuse, n, of=15} diffuse. At {3 months|W month, assess} vomiting came 4 times a week with the battery on, 11 times with it off; at {month 12|W month, assess} 5 times in the {thirteen|S analysed} left. {Two|S withdrawn} had the device taken out, since pocket infections ({two|A pocket infection, n, of=15}) would not heal. Eleven of the 15 were on nightly feeds. The current was 5 mA. Eight more are waiting for a budget.
=== early-late-register-j8 | abstract | registry
Sex matters at the start: first visits in a national register

First visits between 2010 and 2020 numbered {2,871|S enrolled}; {2,419|X f, of=2871} were by women, {452|X m, of=2871} by men. The diffuse proportion was {43|T diffuse, pct, g=men, of=452}% in men, {27|T diffuse, pct, g=women, of=2419}% in women. At {year 3|W year, assess}, {1,902|S analysed} could be compared; ILD had come in 19% and 12%. Ulcers, 33% v 31%. Of men {88|A death, n, g=men, of=452} died, of women {253|A death, n, g=women, of=2419}. A second register, kept by Hungary and not yet joined to ours, holds 640. Median delay: 14 months in men, 22 in women. A mean of 4.4 visits was paid.
=== rapid-phase1-healthy-j8 | news | open-label trial
Antibody moves from healthy volunteers to patients

UPPSALA -- Norrsken Immun has dosed the first patient with systemic sclerosis in a study of its antibody NK-88. Previously, 48 healthy volunteers had received single doses without incident.

The new study will recruit up to 20 patients. {Five|S enrolled} have been enrolled to date, {four|X f, of=5} women and {one|X m, of=5} man, {three|T diffuse, n, of=5} with diffuse and {two|T limited, n, of=5} with limited disease. {One|S withdrawn} has already withdrawn, for personal reasons, says the company.

Doses are given every 3 weeks; patients are to be seen at {week 9|W week, assess}, when a skin biopsy is taken. {Two|S analysed} have reached that visit. 

Mild itching in {one|A itching, n, of=5, sev=mild} patient is the only side effect so far. {No serious adverse events|A serious adverse event, absent, ser=1} have occurred.

Norrsken raised SEK 90 million in March, from 1,400 shareholders. It has 17 employees.
=== wake-up-counting-j8 | abstract | randomised trial
Counting backwards from the end: a trial of taurelin in scleroderma fatigue

At the end, {week 15|W week, assess}, there were {19|S completed, g=taurelin} and {22|S completed, g=placebo}. Between {week 9|W week, assess} and the end {one|S withdrawn, g=taurelin; S withdrawn, g=placebo} left each group. Before week 9, {four|S withdrawn, g=taurelin} had left taurelin. At the beginning therefore chance had given taurelin to {24|S randomised, g=taurelin} and placebo to {23|S randomised, g=placebo}. Earlier still {47|S randomised} had said yes, and {65|S screened} had been asked and examined. Of the 47 {42|X f, of=47} were women; {30|T limited, n, of=47} limited, {17|T diffuse, n, of=47} diffuse. Fatigue improved by 6.1 and 5.4 points (p = 0.61). Sleeplessness was reported by {8|A sleeplessness, n, g=taurelin, of=24} and {2|A sleeplessness, n, g=placebo, of=23}. In the skin {nothing was to be seen|M change, nov, g=taurelin, dir=stable}. Three capsules daily, 500 mg each. Haemoglobin 12.9 g/dl.
=== delmicitinib-both-j8 | abstract | randomised trial
Delmicitinib by mouth and by tube of ointment

Ointment and tablet, each real or sham, made four combinations out of which three were used: both real ({26|S randomised, g=both real}), tablet real ({25|S randomised, g=tablet real}), both sham ({25|S randomised, g=both sham}). The {seventy-six|S randomised} so randomised, {sixty-five|X f, of=76} of them women, had been picked from {one hundred and two|S screened}. Their disease was diffuse in {forty-one|T diffuse, n, of=76}, limited in {thirty-three|T limited, n, of=76}, and sine in {two|T sine, n, of=76}. With both real {one|S withdrawn, g=both real} withdrew, with the tablet real {five|S withdrawn, g=tablet real}, with both sham {three|S withdrawn, g=both sham}. The scores at {week 22|W week, assess}: minus {5.0|M change, v=-5.0, t=P22W, g=both real, dir=improved}, minus {4.7|M change, v=-4.7, t=P22W, g=tablet real, dir=improved}, minus {2.2|M change, v=-2.2, t=P22W, g=both sham, dir=improved}. Folliculitis under the ointment: {four|A folliculitis, n, g=both real, of=26} with both real and {one|A folliculitis, n, g=both sham, of=25} with both sham. 2% ointment, 15 mg tablets. Ulcers in 20 healed at the same rate.
=== pulm-rehab-place-j8 | abstract | cohort
Four weeks away: inpatient rehabilitation

{Ninety|S enrolled} left home for four weeks ({4 weeks|W week, treat}). Seven out of ten lived in cities. {Seventy-seven|X f, of=90} women and {thirteen|X m, of=90} men, {forty-nine|T limited, n, of=90} limited, {thirty-five|T diffuse, n, of=90} diffuse and {six|T overlap, n, of=90} overlap patients are told of. {Six|S withdrawn} returned home in the first week; {84|S completed} went the whole way. The walk, 402 m before and 436 m after, was walked once more at {6 months|W month, assess} by {58|S analysed}: 421 m. A control group of {41|S enrolled, g=control group} who stayed at home ({36|X f, g=control group, of=41} women) neither gained nor lost. Falls: {three|A fall, n, of=90}. The beds numbered 22. SHAQ 0.92 to 0.75 (p = 0.01). Insurance refused forty-four.
=== cutaneous-sarcoid-like-j8 | abstract | retrospective cohort
Cancer drugs in people who had scleroderma already

Checkpoint inhibitors were given to {17|S treated} people whose scleroderma was there first. Ten centres had to be asked for these seventeen, of whom {nine|X f, of=17} were women and {eight|X m, of=17} men. Limited disease was the background in {fourteen|T limited, n, of=17}, diffuse in {two|T diffuse, n, of=17}, sine in {one|T sine, n, of=17}. Melanoma in five; lung cancer in nine; others in three. An immune event of any sort hit {eleven|A immune event, n, of=17}, colitis {four|A colitis, n, of=17} and pneumonitis {three|A pneumonitis, n, of=17}. The scleroderma itself got worse in two. {Two|A discontinuation due to adverse event, n, of=17} discontinued for colitis. In {8 months|W month, follow, median} (median) {nine|A death, n, of=17} died, {eight|A cancer, n, of=9, sev=fatal} of the nine of their cancer. Prednisolone 1 mg/kg was given to ten.
=== ped-adult-antibody-j8 | abstract | registry
Overlap syndromes: one registry, three kinds

Overlap, the whole of it ({n=412|S enrolled}; {everyone by definition|T overlap, all}), is divided into scleroderma with myositis ({n=171|S enrolled, g=myositis}), with lupus ({n=118|S enrolled, g=lupus}) and with rheumatoid arthritis ({n=123|S enrolled, g=arthritis}). Females amounted to {80|X fp, g=myositis}% in the myositis kind, {94|X fp, g=lupus}% in the lupus kind and {87|X fp, g=arthritis}% in the arthritis kind. PM-Scl was found in 31% of the first. Limited skin disease: {72|T limited, pct, g=myositis}, {70|T limited, pct, g=lupus} and {83|T limited, pct, g=arthritis}%. At {five years|W year, assess} {97|S analysed, g=myositis}, {74|S analysed, g=lupus} and {88|S analysed, g=arthritis} were still seen, {30|A death, n, of=412} having died in all. CK above 1,000 U/l in 66; nephritis in 28; erosions in 70. Another 2,950 in the registry have no overlap and are not dealt with. Heart block in eleven.
=== cold-laser-wire-j8 | news | randomised trial
Light box no match for scleroderma skin

Light therapy at home did little for tight skin, according to a trial by dermatologists in Ankara and Athens.

The trial’s {45|S randomised} participants came from two clinics: {31|S randomised, g=Ankara} from Ankara, {14|S randomised, g=Athens} from Athens. {Twenty-three|S randomised, g=light} took home a working lamp, {22|S randomised, g=dim lamp} a dim lamp. {Forty|X f, of=45} of the participants were women.

Skin was scored before and after {12 weeks|W week, treat}. “The numbers hardly budged,” the dermatologists write: from {18.0|M score, t=baseline, g=light} to {17.4|M score, g=light, t=P12W, dir=stable} with light, from {16.9|M score, t=baseline, g=dim lamp} to {16.7|M score, g=dim lamp, t=P12W, dir=stable} with the dim lamp.

{Nine|A sunburn, n, g=light, of=23} got a sunburn, all of them from working lamps. {Two|S withdrawn, g=light} in the light group and nobody in the other left.

A lamp costs 900 euros. The two clinics have 600 patients.
=== nitric-inhal-acute-j8 | abstract | open-label trial
One breath, three doses

{Twelve|S enrolled} breathed. All had their pressures measured at rest; {eleven|S analysed}, one lacking a free vein, on exertion. {Ten|X f, of=12} of the twelve were women, {eleven|T limited, n, of=12} were limited, {one|T diffuse, n, of=12} diffuse. 10, 20 and 40 ppm were given for six minutes apiece. Resistance was down by a third at 40 ppm. Dizziness troubled {two|A dizziness, n, of=12}. The catheter was left overnight in eight. At {week 1|W week, assess} all came for a talk. Six had calcinosis, four a pacemaker, seven oxygen at home. {No serious event|A serious adverse event, absent, ser=1}. Some thirty had been written to.
=== minoxid-hair-j8 | abstract | randomised trial
Hair loss in scleroderma: a small comparison

Low-dose tablets were matched with a lotion. Enrolled, {40|S enrolled}. Fell away before the lot, {2|S withdrawn}. Tablets {19|S randomised, g=tablets}, lotion {19|S randomised, g=lotion}. All {40|X f, of=40} participants were women, with limited disease in {27|T limited, n, of=40} and diffuse in {13|T diffuse, n, of=40}. Density per cm² gained 18 hairs and 11 hairs by {week 24|W week, assess}, the count being feasible in {17|S analysed, g=tablets} and {15|S analysed, g=lotion}. Dropouts: {two|S withdrawn, g=tablets} v {four|S withdrawn, g=lotion}. Hair on the face was reported by {6|A facial hair, n, g=tablets, of=19} v {2|A facial hair, n, g=lotion, of=19}, ankle swelling by {3|A ankle swelling, n, g=tablets, of=19} v {0|A ankle swelling, absent, g=lotion}. Ferritin was low in 16 at the outset. Each photograph was rated by three people.
=== pain-clinic-usa-j8 | abstract | cross-sectional study
Pain and opioids in systemic sclerosis: the numbers from one state

A state's prescription monitor was linked to {1,366|S enrolled} people with systemic sclerosis. {1,148|X f, of=1366} were women; {218|X m, of=1366} were men. Opioids had been dispensed to 419, for 90 days or more in 167. Subset was known in {1,010|T limited, of; T diffuse, of}: {622|T limited, n} limited, {388|T diffuse, n} diffuse. Set against {5,464|S enrolled, g=comparators} comparators without the disease (four for each), 2.8 times as many took them. In the {two years|W year, follow} of follow-up {seventy-one|A death, n, of=1366} of the people with systemic sclerosis died. Forms came from 212 pharmacies.
=== tripterygium-pool-j8 | abstract | systematic review
Tripterygium in systemic sclerosis: a meta-analysis of Chinese trials

Seven databases were searched and {1,094|S identified, u=records} articles found; {eight|S enrolled, u=studies} trials met the criteria, their participants being {527|S enrolled} ({268|S randomised, g=tripterygium} allotted to tripterygium, {259|S randomised, g=controls} controls). Women came to {78.6|X fp}%. Trials were short, with 8 weeks the least. Skin scores were pooled from six: mean difference −{2.9|M difference, mean, v=-2.9, g=tripterygium, c=controls, dir=improved} (95% CI −{4.4|cl, v=-4.4} to −{1.4|ch, v=-1.4}). Zhang 2016 ({n = 90|S randomised, @Zhang 2016}) and Wu 2018 ({n = 64|S randomised, @Wu 2018}) were the largest; in the latter {33|S randomised, g=tripterygium, @Wu 2018} had it and {31|S randomised, g=controls, @Wu 2018} did not, {five|S withdrawn, g=tripterygium, @Wu 2018} of the former being withdrawn. Doses ran from 20 to 60 mg. I² = 61%. Heterogeneity came from two trials.
=== vax-hpv-women-j8 | abstract | cohort
Cervical smears in women with scleroderma

Only women could take part: {204|S enrolled; X f}, and {204|S enrolled, g=healthy controls; X f, g=healthy controls} healthy controls, women too, from the same practices. Limited, {151|T limited, n, of=204}; diffuse, {53|T diffuse, n, of=204}. An abnormal smear was returned in 21 and in 12 (p = 0.10). Sixty-eight were on an immunosuppressant. Repeat smears after {3 years|W year, assess} were obtained from {133|S analysed} patients and {160|S analysed, g=healthy controls} controls. Papillomavirus of high risk: 31 of 133, 22 of 160. Of the lost, {eight|A death, n, of=204} patients were dead. Cone biopsies: 5. Age 25 to 64. Two midwives did all the smears in 11 practices.
=== ozenafil-lots-j8 | abstract | randomised trial
Ozenafil for Raynaud's: what the lot gave and what the winter took

{Sixty-two|S randomised} went into the winter, {31|S randomised, g=ozenafil} on ozenafil, {31|S randomised, g=placebo} on placebo. When it was over, the former were {27|S completed, g=ozenafil} and the latter {30|S completed, g=placebo}. {Two|A death, n, g=ozenafil, of=31, rel=0} of those missing from the ozenafil group had died, neither from the drug; the others had just stopped writing. There had been {56|X f, of=62} women; {47|T limited, n, of=62} limited; {15|T diffuse, n, of=62} diffuse. Attacks were counted at {week 6|W week, assess} and {week 13|W week, assess}, and at either time there were about three fewer on ozenafil (p = 0.02, p = 0.03). Back pain, {seven|A back pain, n, g=ozenafil, of=31} v {one|A back pain, n, g=placebo, of=31}; visual change, {two|A visual change, n, g=ozenafil, of=31} v {none|A visual change, absent, g=placebo}. The recruiting nurse counted 140 telephone calls. 20 mg thrice daily, 60 tablets a box.
=== bologna-vs-oslo-j8 | abstract | cohort
Same rules, two clinics: the skin's course in Bologna and in Oslo

Bologna, {97|S enrolled, g=Bologna}; Oslo, {103|S enrolled, g=Oslo}; both counted {only dcSSc|T diffuse, all} of under five years. {Twenty-two|X m, g=Bologna, of=97} Bolognese and {thirty|X m, g=Oslo, of=103} of Oslo's were men. One year on ({one year|W year, assess}) it was {88|S analysed, g=Bologna} and {101|S analysed, g=Oslo}. The score, {20|M score, median, t=baseline, g=Bologna} and {17|M score, median, t=baseline, g=Oslo} at first, came to {15|M score, median, t=P1Y, g=Bologna, dir=improved} and {14|M score, median, t=P1Y, g=Oslo, dir=improved}; a gain of a quarter or more was made by {forty|M responders, n, t=P1Y, g=Bologna, dir=improved} and {twenty-nine|M responders, n, t=P1Y, g=Oslo, dir=improved}. Mycophenolate was taken by 71 and 38, rituximab by 5 and 33. {Three|A death, n, g=Bologna, of=97} Bolognese died, {four|A death, n, g=Oslo, of=103} in Oslo. An inter-observer exercise with 12 models gave an ICC of 0.81.
=== endoscopic-vagus-j8 | abstract | crossover trial
Sacral stimulation, on and off

The device was tested in {twenty-two|S screened} and implanted in {fourteen|S enrolled}, in whom the test had worked. {Thirteen|S randomised} accepted that, once on and once off, it should run for {5 weeks|W week, treat} each; {seven|S randomised, g=on first} had it on first, {six|S randomised, g=off first} off first. Fourteen implants, {thirteen|X f, of=14} women: only {one|X m, of=14} man. Limited in {twelve|T limited, n, of=14}, diffuse in {two|T diffuse, n, of=14}. Soiling on, 2.0 a week; soiling off, 5.5 (p = 0.04). {Eleven|S completed} saw both periods out. An infected pocket was found in {one|A infected pocket, n, of=14}, a dislocated lead in {two|A dislocated lead, n, of=14}. Battery life 6 years. In a later look, at {2 years|W year, assess}, nine of the fourteen had it on. Eight had anal sphincter tears.
=== guselkumab-like-pr-j8 | news | randomised trial
Velara reports topline data of sulkizumab in systemic sclerosis

LYON and BOSTON, Sept. 21 – Velara SA announced that its Phase 2 VESPER trial of sulkizumab met its primary endpoint.

VESPER screened {210|S screened} and randomized {135|S randomised} adults with {diffuse|T diffuse, all} cutaneous systemic sclerosis to sulkizumab 200 mg ({45|S randomised, g=200 mg}), sulkizumab 400 mg ({46|S randomised, g=400 mg}) or placebo ({44|S randomised, g=placebo}). {Seventy-nine percent|X fp, v=79} were female. At {Week 24|W week, assess}, mRSS had changed by −{5.9|M change, mean, v=-5.9, t=P24W, g=200 mg, dir=improved}, −{7.6|M change, mean, v=-7.6, t=P24W, g=400 mg, dir=improved} and −{4.2|M change, mean, v=-4.2, t=P24W, g=placebo, dir=improved} points, the difference to placebo of the 400 mg arm being −{3.4|M difference, v=-3.4, t=P24W, g=400 mg, c=placebo, dir=improved} (p={0.021|p, sig=1}).

Treatment was discontinued because of adverse events by {2|A discontinuation due to adverse event, n, g=200 mg, of=45}, {3|A discontinuation due to adverse event, n, g=400 mg, of=46} and {2|A discontinuation due to adverse event, n, g=placebo, of=44} patients. A further {nine|S withdrawn} withdrew for other reasons. {Injection-site redness|A injection-site redness, named} was the only event above 10 percent.

A 52-week extension is running with 121 patients expected. Velara has €210 million.
=== pulse-iv-steroid-j8 | abstract | case series
Nine with pericarditis

{Nine|S enrolled} are described, {six|X f, of=9} women and {three|X m, of=9} men, {eight|T diffuse, n, of=9} diffuse and {one|T limited, n, of=9} limited. Fluid had to be let out in five, 300 to 900 ml each. {Three|S treated, g=colchicine} were treated with colchicine, {six|S treated, g=steroids} with steroids, of which latter {two|A renal crisis, n, g=steroids, of=6} had a renal crisis within weeks. {Two|A death, n, g=steroids, of=6} of the nine are dead, both had had steroids. One in the colchicine group had a relapse. Followed for {31 months|W month, follow, mean} in the mean, the {seven|S analysed} survivors had an ejection fraction of 57%. Skin scores when the fluid appeared: {25|M score, median, t=baseline} in the median ({8|min} to {44|max}). In the same span 1,102 echocardiograms were done in 500 patients.
=== transl-endost-j8 | abstract | randomised trial
Recombinant gelsolin by the vein in systemic sclerosis: dose groups in turn

In turn, not together, came the groups: first {eight|S randomised, g=3 mg/kg}, then {eight|S randomised, g=6 mg/kg}, then {eight|S randomised, g=12 mg/kg}, at 3 mg/kg, 6 mg/kg and 12 mg/kg, with two taking placebo beside each eight, all placebo takers ({six|S randomised, g=placebo}) being pooled. {Thirty|S randomised} therefore, of whom {nineteen|T diffuse, n, of=30} had diffuse and {eleven|T limited, n, of=30} limited disease, {twenty-five|X f, of=30} being women. {One|S withdrawn, g=12 mg/kg} withdrew from the highest dose, after a fall. The last look was had at {day 43|W day, assess}. Gelsolin in blood was raised 1.5-, 2.2- and 4.1-fold. Fever came after 12 mg/kg in {four|A fever, n, g=12 mg/kg, of=8} and after placebo in {one|A fever, n, g=placebo, of=6}. The skin score {stood still|M change, nov, t=P43D, dir=stable} in all groups. Half-life 31 h. Eleven candidates failed for anaemia.
=== cognitive-mri-j8 | abstract | cross-sectional study
Memory in systemic sclerosis

Sixty-nine were asked; to the tests came {forty-four|S enrolled}, together with {forty-four|S enrolled, g=healthy controls} healthy controls paired by age. In sex (women: {forty|X f, of=44} and {forty|X f, g=healthy controls, of=44}) they did not differ. Diffuse disease, {fifteen|T diffuse, n, of=44}; limited, {twenty-nine|T limited, n, of=44}. Words recalled: 9.8 and 11.3 of 15 (p = 0.01); three patients and no control fell below the norm. A scan was had by {thirty-eight|S analysed} patients and {thirty|S analysed, g=healthy controls} controls: white spots in 21 and 6. Retested at {30 months|W month, assess}, {twenty-six|S analysed} patients recalled 9.6. Depression, present in 14 patients, explained part of it. Schooling, 12.1 years. Raynaud's of 16 years' standing made no odds.
=== ox-trial-vitamin-e-j8 | abstract | randomised trial
Two antioxidants in old patients

Above sixty-five years were {fifty|S randomised} patients: {seventeen|S randomised, g=NAC} on NAC, {seventeen|S randomised, g=vitamin E} on vitamin E, {sixteen|S randomised, g=neither} on neither. Their ages went up to 84. In the whole there were {forty-three|X f, of=50} women and {seven|X m, of=50} men, {forty-one|T limited, n, of=50} limited and {nine|T diffuse, n, of=50} diffuse. Attended in {month 4|W month, assess}, in the same order: {14|S analysed, g=NAC}, {16|S analysed, g=vitamin E}, {15|S analysed, g=neither}. Isoprostane dropped by 31% with NAC alone. Of side effects nausea ({5|A nausea, n, g=NAC, of=17} with NAC) and bruising ({3|A bruising, n, g=vitamin E, of=17} with vitamin E) deserve mention. Two strokes happened, {one|A stroke, n, g=vitamin E, of=17; A stroke, n, g=neither, of=16} with vitamin E and one with neither. Skin: {no change|M change, nov, t=P4M, dir=stable} in any. Capsules cost 12 cents.
=== pat-mag-clinical-count-j8 | news | randomised trial
Research corner: how a scleroderma trial loses people

Ever wondered where trial participants go? Take the ROWAN trial of ilumastat for skin.

It began with {333|S screened} of us in the waiting room, so to speak. A blood test, a breathing test and a heart scan later there were {158|S randomised}, and these were randomized. {79|S randomised, g=ilumastat; S randomised, g=placebo} got ilumastat, 79 placebo.

{Two|S withdrawn, g=ilumastat} from the ilumastat side and {three|S withdrawn, g=placebo} from the placebo side left in the first month. By {week 52|W week, assess} there were {60|S completed, g=ilumastat} and {64|S completed, g=placebo}.

Most of them were women ({131|X f, of=158}), and {all|T diffuse, all} had diffuse scleroderma.

Why do people go? Diarrhea, says the report: {22|A diarrhea, n, g=ilumastat, of=79} had it on ilumastat, {10|A diarrhea, n, g=placebo, of=79} on placebo. {Eleven|A discontinuation due to adverse event, n, g=ilumastat, of=79} on ilumastat and {five|A discontinuation due to adverse event, n, g=placebo, of=79} on placebo quit over side effects.

And the skin? Better by {5.6|M change, v=-5.6, t=P52W, g=ilumastat, dir=improved} points with, by {5.2|M change, v=-5.2, t=P52W, g=placebo, dir=improved} without. Shrug.

Our own survey of 812 readers found 1 in 3 would join a trial.
=== hemodial-nutrition-j8 | abstract | retrospective cohort
Fed by vein at home

Since 1996 parenteral feeding has kept {37|S treated} of our patients going. {Thirty|X f, of=37} of them were women, {seven|X m, of=37} men; {20|T limited, n, of=37} were limited, {14|T diffuse, n, of=37} diffuse, {3|T overlap, n, of=37} overlap. They weighed 44 kg at the outset and 50 kg at {6 months|W month, assess}. They were fed for {40 months|W month, treat, median}. Sepsis of the line came to {sixteen|A line sepsis, n, of=37}, a clot to {nine|A thrombosis, n, of=37} (thrombosis). Some could be weaned; {twenty-two|A death, n, of=37} died, {three|A sepsis, n, of=22, sev=fatal} of sepsis. Fifteen lived alone. {Twenty-nine|S enrolled, g=controls} controls with Crohn's disease had fewer infections (9 v 16). Nurses called 4 times a week.
=== parsolimab-adaptive-j8 | abstract | randomised trial
An adaptive trial of parsolimab: arms closed, arms kept

Four arms were opened. At the look half-way 75 mg and 150 mg were closed, {15|S randomised, g=75 mg; S randomised, g=150 mg} people having been randomised to each, and recruitment went on into the other two until 300 mg had {48|S randomised, g=300 mg} and placebo {49|S randomised, g=placebo}. In total {127|S randomised} were randomised; {204|S screened} had been screened. {Ninety-six|X f, of=127} were women. {Diffuse disease|T diffuse, all} it was in all. At {week 44|W week, assess}, available were {43|S analysed, g=300 mg} from 300 mg and {40|S analysed, g=placebo} from placebo: the score had come down by {8.8|M change, ls_mean, v=-8.8, t=P44W, g=300 mg, dir=improved} and {6.1|M change, ls_mean, v=-6.1, t=P44W, g=placebo, dir=improved} (LS mean; difference −{2.7|M difference, ls_mean, v=-2.7, t=P44W, g=300 mg, c=placebo, dir=improved}, 90% CI −{4.9|cl, v=-4.9} to −{0.5|ch, v=-0.5}). Shingles was seen in {two|A shingles, n, g=300 mg, of=48} with 300 mg and {none|A shingles, absent, g=placebo} with placebo. A futility rule of 10% had been set; 42 sites.
=== inpatients-covid-j8 | abstract | cohort
In hospital or at home with the virus

Of {2,004|S screened} patients in the clinics' files {187|S enrolled} tested positive, the most of whom, {123|S enrolled, g=home}, were ill at home, and {64|S enrolled, g=hospital} in hospital. Women in hospital, {50|X f, g=hospital, of=64}; women at home, {109|X f, g=home, of=123}. The diffuse subset accounted for {31|T diffuse, n, g=hospital, of=64} and {33|T diffuse, n, g=home, of=123}. After {90 days|W day, follow} of follow-up {seventeen|A death, n, g=hospital, of=64} patients of the hospital group were dead, {one|A death, n, g=home, of=123} of those at home. Rituximab within a year had been given to 19 of the hospital group, none of the nine on tocilizumab was there. Ventilation was needed by fourteen. Fibrosis on CT, 44% v 29%. Vaccinated: none, the vaccine being a thing of the future. Twenty-one clinics; two of them in Bergamo.
=== nerve-conduct-j8 | abstract | cross-sectional study
Nerves in systemic sclerosis

Conduction was measured in {fifty|S enrolled} patients: {forty-four|X f, of=50} women and {six|X m, of=50} men; {thirty-two|T limited, n, of=50} limited, {sixteen|T diffuse, n, of=50} diffuse, {two|T sine, n, of=50} sine. Of controls there were {twenty-five|S enrolled, g=controls}, healthy, {twenty-two|X f, g=controls, of=25} of them women. Carpal tunnel: 14 hands of 100 v one of 50. Large fibres ailed in seven patients, small in 18. The sural potential was 11 v 15 µV. Vitamin B12 had run out in four. Those with diffuse disease fared no worse. A skin biopsy was refused by 39 and given by 11. At {one year|W year, assess} {thirty-seven|S analysed} patients were measured over again. {Two|A bruising, n, of=50} bruised from the needles.
=== anakin-ulcers-j8 | abstract | open-label trial
Topical rhEGF

Three tubes a month for {three months|W month, treat}. {Nineteen|S treated} patients; 27 ulcers. Limited {16|T limited, n, of=19}; diffuse {3|T diffuse, n, of=19}. Women {17|X f, of=19}; men {2|X m, of=19}. Gone by {month 3|W month, assess}: 18 ulcers. Gone also: {three|S withdrawn} patients, to whom the tube had been sent by a neighbour and never again. Smarting, {six|A smarting, n, of=19}; infection, {one|A infection, n, of=19}; eczema, {two|A eczema, n, of=19}. Eleven had been given bosentan before, eight sildenafil. Costs per ulcer: 212 dollars. At {month 12|W month, assess} {thirteen|S analysed} were looked at, with five ulcers anew.
=== old-letter-d-pen-j8 | abstract | cohort
Low against high dose of thiamphenin

Randomised, it was said, were {134|S randomised}: {66|S randomised, g=high dose} to the high dose (750–1000 mg) and {68|S randomised, g=low} to the low (125 mg on alternate days). {Early diffuse disease|T diffuse, all} was what all had. There were {51|X f, g=high dose, of=66} women in the former and {54|X f, g=low, of=68} in the latter. {Thirty-two|S completed, g=high dose} and {thirty-six|S completed, g=low}, that is but one half, completed {24 months|W month, treat}. Those completing had a skin score of {20.4|M score, mean, t=baseline, g=high dose} and {19.9|M score, mean, t=baseline, g=low} at entry and were better by {4.8|M change, mean, v=-4.8, t=P24M, g=high dose, dir=improved} ± {10.3|sd} and {6.9|M change, mean, v=-6.9, t=P24M, g=low, dir=improved} ± {8.4|sd} units at {24 months|W month, assess}. Withdrawal for side effects: {eighteen|A discontinuation due to adverse event, n, g=high dose, of=66} v {six|A discontinuation due to adverse event, n, g=low, of=68}; proteinuria above 1 g: {sixteen|A proteinuria, n, g=high dose, of=66} v {four|A proteinuria, n, g=low, of=68}. Renal crisis was seen in {8|A renal crisis, pct, g=high dose, of=66}% and {9|A renal crisis, pct, g=low, of=68}%. Twenty-eight physicians took part.
=== regional-ssc-belgium-j8 | abstract | cohort
Attrition in a national cohort: Flanders and Wallonia

Starting with {430|S enrolled, g=Flanders} from Flanders and {255|S enrolled, g=Wallonia} from Wallonia, the cohort had shrunk to {312|S analysed, g=Flanders} and {140|S analysed, g=Wallonia} after {six years|W year, assess}. Death was the reason for {61|A death, n, g=Flanders, of=430} and {49|A death, n, g=Wallonia, of=255}. Of the {685|S enrolled} at the start {568|X f, of=685} were female, {117|X m, of=685} male. The diffuse form was had by {23|T diffuse, pct, g=Flanders}% and {26|T diffuse, pct, g=Wallonia}%, the sine form by {5|T sine, pct, g=Flanders}% and {3|T sine, pct, g=Wallonia}%. The score of the skin at entry, {7.5|M score, mean, t=baseline, g=Flanders} (SD {7.0|sd}) v {9.3|M score, mean, t=baseline, g=Wallonia} (SD {8.2|sd}), bore on nothing. Referral by a general practitioner: 61% v 39%. Those who lived within 20 km were the more faithful (OR 1.6).
=== kinesio-two-periods-j8 | abstract | crossover trial
Magnesium for cramps

{Twenty-six|S randomised} cramp sufferers had magnesium and maltodextrin, one after the other. {Twelve|S randomised, g=magnesium first} went from magnesium to maltodextrin, {fourteen|S randomised, g=maltodextrin first} the other way; {one|S withdrawn, g=magnesium first} and {three|S withdrawn, g=maltodextrin first} did not go far enough. {Twenty-two|S analysed} were compared with themselves: cramps a week 5.2 and 5.9. {Twenty-four|X f, of=26} were women, {two|X m, of=26} men; limited in {nineteen|T limited, n, of=26}, diffuse in {six|T diffuse, n, of=26}, overlap in {one|T overlap, n, of=26}. Each part lasted {3 weeks|W week, treat}. Watery stools in {nine|A watery stool, n, g=magnesium, of=26} on magnesium and {two|A watery stool, n, g=maltodextrin, of=26} on maltodextrin. Five of 26 had low magnesium (under 0.7 mmol/l). Eight had statins. 
=== wire-artery-hands-j8 | news | cohort
Finger loss in scleroderma halved since 2000s, Swedish study finds

STOCKHOLM (Baltic Press) — Far fewer Swedes with scleroderma lose fingers than two decades ago.

Looking at health files, doctors compared {812|S enrolled, g=first period} people diagnosed in 2000–2007 with {1,045|S enrolled, g=second period} diagnosed in 2012–2019. Women were {80|X fp, g=first period} and {79|X fp, g=second period} percent.

In the first period 52 people had an amputation within {five years|W year, follow} of follow-up; in the second, 31 did. Deaths fell as well, from {158|A death, n, g=first period, of=812} to {144|A death, n, g=second period, of=1045}.

Those with diffuse scleroderma – {212|T diffuse, n, g=first period, of=812} in the first and {240|T diffuse, n, g=second period, of=1045} in the second period – ran twice the risk.

“It may be the drugs. It may be fewer smokers,” said the lead author, who reads 20 such files a day.

Of ten hospitals, three were left out.
=== digital-ulcer-rct-japan-j8 | abstract | randomised trial
Selexibag for ulcers in Japanese patients

Planned, 60; enrolled, {58|S enrolled}; randomised, {55|S randomised}; given selexibag, {28|S randomised, g=selexibag}; given placebo, {27|S randomised, g=placebo}; at {week 8|W week, assess} seen, {26|S analysed, g=selexibag} and {27|S analysed, g=placebo}; at {week 16|W week, assess}, {21|S analysed, g=selexibag} and {26|S analysed, g=placebo}. Females: {24|X f, g=selexibag, of=28} and {25|X f, g=placebo, of=27}. lcSSc: {19|T limited, n, g=selexibag, of=28} and {18|T limited, n, g=placebo, of=27}. dcSSc: {9|T diffuse, n, g=selexibag, of=28} and {9|T diffuse, n, g=placebo, of=27}. Adverse events: headache {17|A headache, n, g=selexibag, of=28} and {5|A headache, n, g=placebo, of=27}; jaw pain {9|A jaw pain, n, g=selexibag, of=28} and {0|A jaw pain, absent, g=placebo}; diarrhoea {12|A diarrhoea, n, g=selexibag, of=28} and {4|A diarrhoea, n, g=placebo, of=27}. Ulcers: 1.4 and 1.2 per patient. In 31 anti-centromere, in 14 anti-topoisomerase. Hospitals: 24.
=== lost-in-pandemic-j8 | abstract | randomised trial
A trial the pandemic cut short: fosmetil in early disease

When the doors closed {forty-four|S randomised} of 120 had been randomised, half to fosmetil and half to placebo ({twenty-two|S randomised, g=fosmetil; S randomised, g=placebo} and twenty-two). {Nineteen|S analysed, g=fosmetil} and {sixteen|S analysed, g=placebo} had at least the {week 12|W week, assess} score; {nine|S completed, g=fosmetil} and {ten|S completed, g=placebo} were through with {48 weeks|W week, treat}. Baseline: {34|X f, of=44} women, {10|X m, of=44} men, {26|T diffuse, n, of=44} diffuse, {18|T limited, n, of=44} limited; score {15.5|M score, mean, t=baseline, g=fosmetil} and {14.8|M score, mean, t=baseline, g=placebo}. At week 12 the score was {13.9|M score, mean, t=P12W, g=fosmetil, dir=improved} and {14.1|M score, mean, t=P12W, g=placebo, dir=improved}. COVID-19 was caught by {two|A COVID-19, n, g=fosmetil, of=22} on fosmetil, {one|A COVID-19, n, g=placebo, of=22} on placebo, none of them in hospital. Telephone visits replaced 71 visits. Remaining capsules, 5,400, were burnt.
=== odetizumab-rescue-j8 | abstract | randomised trial
Odetizumab in early diffuse scleroderma: disposition and skin at one year

Consent had been given by {183|S screened} when the books were closed. {Ninety-six|S randomised} entered the lottery, in the proportion 2:1, so that {sixty-four|S randomised, g=odetizumab} got odetizumab, 400 mg at intervals of four weeks, and {thirty-two|S randomised, g=placebo} the dummy. Rescue with mycophenolate was open to anyone from week 16 and was resorted to by 8 and 11. At {week 51|W week, assess}, the score was known in {57|S analysed, g=odetizumab} of the former and {25|S analysed, g=placebo} of the latter: down by {8.3|M change, mean, v=-8.3, t=P51W, g=odetizumab, dir=improved} and {5.0|M change, mean, v=-5.0, t=P51W, g=placebo, dir=improved}, a gap of {3.3|M difference, v=-3.3, t=P51W, g=odetizumab, c=placebo, dir=improved} in favour of the antibody (95% CI {6.4|cl, v=-6.4} to {0.2|ch, v=-0.2}). {Seventy-one|X f, of=96} participants were women, {all|T diffuse, all} were diffuse, forty had been ill for less than a year. {Two|A death, n, of=96} deaths, {one|A death, n, g=odetizumab, of=64; A death, n, g=placebo, of=32} in either arm, have been put down to the disease. {Four|S withdrawn, g=odetizumab} moved away or lost patience on odetizumab, {three|S withdrawn, g=placebo} on placebo.
=== thermal-baths-j8 | abstract | randomised trial
Mud and baths for scleroderma hands

What a spa can do was put to the test in {48|S enrolled} people. {Two|S withdrawn} dropped out before the draw; of the {46|S randomised} who remained {22|S randomised, g=mud} were sent to the mud, {24|S randomised, g=waiting list} to the waiting list. Women numbered {20|X f, g=mud, of=22} there and {21|X f, g=waiting list, of=24} here. Fourteen in the whole had calcinosis. Limited disease was found in every one of the mud group but {five|T diffuse, n, g=mud, of=22}, who had diffuse, and in {16|T limited, n, g=waiting list, of=24} of the waiting. Treatment went on for {21 days|W day, treat}, at 39 °C. Grip, 11.8 kg and 12.3 kg to begin with, gained 2.1 kg and lost 0.2 kg by {week 12|W week, assess}. {No more than one|S withdrawn, g=mud, v=1} left the spa early, and the waiting list lost {six|S withdrawn, g=waiting list}. Vertigo after bathing was told by {three|A vertigo, n, g=mud, of=22}. The spa was not paid for by the insurer.
=== transition-clinic-j8 | abstract | cohort
From the children's ward to the adults': young people with systemic sclerosis in transition

A transfer clinic was opened in 2008. {Fifty-four|S identified} young people were on its first list; {thirty-eight|S enrolled} came at least once, {thirty|X f, of=38} of them female. At the transfer they were 18.3 years old and had been ill for seven. {Twenty-one|T diffuse, n, of=38} had the diffuse, {nine|T limited, n, of=38} the limited subtype and {eight|T overlap, n, of=38} an overlap syndrome, mostly with dermatomyositis. Median score on the skin at the last visit with the paediatrician: {9|M score, median} (quartiles {4|q1} and {15|q3}). After {one year|W year, assess} among adults {thirty-three|S analysed} were still being seen, after {five|W year, assess} {twenty-six|S analysed}. Two became mothers. {One|A death, n, of=38}, aged 24, died waiting for a lung. Of the parents, 31 filled in a form, nine of whom called the transfer too early.
=== perfadrine-dose-news-j8 | news | randomised trial
Perfadrine maker: dose-finding study in systemic sclerosis fully read out

BASEL, 9 April – Norvale Therapeutics today announced complete data from its phase 2b trial of perfadrine, an oral autotaxin modulator.

The trial randomized {162|S randomised} adults at 48 sites in eleven countries. {Forty|S randomised, g=100 mg} were assigned to 100 mg, {forty-one|S randomised, g=200 mg; S randomised, g=400 mg} each to 200 mg and 400 mg, and {forty|S randomised, g=placebo} to placebo. Completion of the {36-week|W week, treat} treatment period was 85% across arms.

Patients had a mean age of 50.9 years and {77|X fp} percent were female.

“This is a clear dose response,” said the chief medical officer.
=== mortality-two-decades-j8 | abstract | cohort
Two cohorts, twenty years apart

Those first seen in 1995–1999 ({n = 126|S enrolled, g=early cohort}; the early cohort) were set beside those first seen in 2015–2019 ({n = 209|S enrolled, g=late cohort}; the late one). Women: {103|X f, g=early cohort, of=126} then, {179|X f, g=late cohort, of=209} now. Diffuse disease: {47|T diffuse, n, g=early cohort, of=126} then, {52|T diffuse, n, g=late cohort, of=209} now. In the first {five years|W year, follow} of observation {28|A death, n, g=early cohort, of=126} died of the former and {19|A death, n, g=late cohort, of=209} of the latter, renal crisis accounting for {seven|A renal crisis, n, g=early cohort, of=28, sev=fatal} of the old deaths and for {a single one|A renal crisis, n, g=late cohort, of=19, sev=fatal, v=1} of the new. Lost from sight were {11|S withdrawn, g=early cohort} and {24|S withdrawn, g=late cohort}. Age at onset had risen from 44 to 51 years, an echocardiogram had been done in 61% and 98%, and 30 in the late cohort had been given rituximab.
=== botox-hands-per-hand-j8 | abstract | randomised trial
Botulinum toxin between the fingers: one hand each

{Nineteen|S randomised} people lent us both hands, one of which, by lot, had 50 units of toxin and the other saline, so that everyone was his or her own control. {Seventeen|X f, of=19} were women. In {fourteen|T limited, n, of=19} the limited type was present, in {three|T diffuse, n, of=19} the diffuse, in {two|T overlap, n, of=19} an overlap with lupus. {Two|S withdrawn} withdrew, the one after the first needle, the other with a broken wrist; {seventeen|S completed} reached {week 8|W week, assess}. Thirty-eight hands, 152 injections and 41 ulcers were reckoned with. Ulcers per hand fell from 1.1 to 0.6 on the toxin side (p = 0.03). {Six|A weakness of the hand, n, g=toxin, of=19} had a weakness of the hand, all on the toxin side, which passed. Nine would have it done again.
=== cochrane-like-caclbl-j8 | abstract | systematic review
Calcium channel openers for secondary Raynaud's phenomenon

Plain language summary
We wanted to know whether calcium channel openers, a class of drugs sold in few countries, help people whose Raynaud's comes with systemic sclerosis. We searched until May 2023. Out of {1,316|S identified, u=records} records we kept {six|S enrolled, u=studies} trials with {274|S enrolled} people, {nine in ten|X fp, v=90} of whom were women. Four were paid for by a manufacturer, two had a parallel design. The largest, Lindqvist 2015, randomised {92|S randomised, @Lindqvist 2015}: {46|S randomised, g=pinaverin, @Lindqvist 2015; S randomised, g=placebo, @Lindqvist 2015} took pinaverin and as many placebo for {6 weeks|W week, treat, @Lindqvist 2015}, and {81|S completed, @Lindqvist 2015} finished. The smallest, Duarte 2004, was over with {11|S randomised, @Duarte 2004}, {all limited|T limited, all, @Duarte 2004}. People had 3.2 attacks fewer a week (low certainty). Palpitations were reported by 31 of 140 and 12 of 134. {No trial reported deaths|A death, absent}. 
=== renal-crisis-callback-j8 | abstract | retrospective cohort
Off dialysis again? Renal crisis in systemic sclerosis, a national call

All dialysis units were written to, and answers from 71 of 88 yielded {sixty-six|S identified} persons. Eight had no systemic sclerosis on second sight. Of the {fifty-eight|S enrolled} under study, {forty-two|X f, of=58} were women and {sixteen|X m, of=58} men; the diffuse subset prevailed ({47|T diffuse, n, of=58}), the limited came to {ten|T limited, n, of=58}, and {in one|T sine, n, of=58, v=1} the skin was never thick. They were followed for {38 months|W month, follow, median} (median; range 0–141). Nineteen could leave dialysis, after 11 months typically. Steroids of 15 mg or more had been swallowed by 33. {Twenty-four|A death, n, of=58} died, ten of them in the first year. Transplants were given to seven.
=== vibration-exposure-j8 | abstract | case-control study
Vibrating tools and systemic sclerosis in men

Only men were asked: {104|S enrolled; X m} with systemic sclerosis and {212|S enrolled, g=controls} controls from the electoral roll (two per case, though four cases had but one). Response had been 74% and 51%. Thirty-nine cases and 41 controls had handled vibrating tools for a year or longer (OR 2.5, 95% CI 1.5–4.2). {Fifty-eight|T diffuse, n, of=104} cases had diffuse and {44|T limited, n, of=104} limited disease; {two|T sine, n, of=104} had none of the skin. Mean age at diagnosis was 53, mean exposure 12 years. In a sensitivity analysis the answers of {97|S analysed} cases and {199|S analysed, g=controls} controls were used. Smoking was as frequent in the one as in the other. 
=== olmecoral-extension-j8 | abstract | open-label extension
Olmecoral beyond the trial: the extension

Whoever had gone through the parent trial might go on, and of 77 who might {sixty-nine|S enrolled} did: {thirty-six|S enrolled, g=continued} continued olmecoral, and {thirty-three|S enrolled, g=switched}, until then on placebo, switched. {Fifty-four|X f, of=69} were women. During a {further 48 weeks|W week, treat, v=48} {nine|S withdrawn, g=continued} of the continued and {six|S withdrawn, g=switched} of the switched left. The remaining {27|S completed, g=continued} and {27|S completed, g=switched} were scored at {week 96|W week, assess}: {13.2|M score, mean, t=P96W, g=continued, dir=improved} ± {7.0|sd} and {15.9|M score, mean, t=P96W, g=switched, dir=improved} ± {8.4|sd}, having entered with {16.8|M score, mean, t=baseline, g=continued} and {20.1|M score, mean, t=baseline, g=switched}. Diarrhoea was as usual: {twelve|A diarrhoea, n, g=continued, of=36} and {fifteen|A diarrhoea, n, g=switched, of=33}. {A stroke|A stroke, n, g=switched, of=33, v=1} befell one of the switched. FVC lost 31 ml in the year.
=== lumicitide-sequential-j8 | abstract | randomised trial
Lumicitide in systemic sclerosis: three visits and what was lost between them

Visit one, {120|S randomised} randomised people; visit two, at {week 14|W week, assess}, {113|S analysed}; visit three, at {week 30|W week, assess}, {101|S analysed}. Losing lumicitide fewer ({seven|S withdrawn, g=lumicitide} of {60|S randomised, g=lumicitide}) than placebo did ({twelve|S withdrawn, g=placebo} of {60|S randomised, g=placebo}), the trial was nevertheless thought fair. A man was found in every seventh place, {17|X m, of=120} men in sum, the other {103|X f, of=120} being women. Diffuse: {66|T diffuse, n, of=120}; limited: {54|T limited, n, of=120}. Skin, by visit three: −{5.1|M change, mean, v=-5.1, t=P30W, g=lumicitide, dir=improved} (lumicitide), −{2.9|M change, mean, v=-2.9, t=P30W, g=placebo, dir=improved} (placebo). A thirty per cent gain was had by {29|M responders, n, t=P30W, g=lumicitide, dir=improved} and {17|M responders, n, t=P30W, g=placebo, dir=improved}. Constipation came to {14|A constipation, n, g=lumicitide, of=60} of those on the drug, {six|A constipation, n, g=placebo, of=60} of the others. Serum KL-6, 812 U/ml. 
=== sing-therapy-j8 | abstract | randomised trial
Singing for breath in scleroderma lung disease

To sing, {24|S randomised, g=singing}; to listen, {23|S randomised, g=listeners}; to be left alone, {23|S randomised, g=no intervention}. Of the {seventy|S randomised} {sixty-one|X f, of=70} were female. The choir met for {12 weeks|W week, treat}, the listeners as often. Leaving the choir took {two|S withdrawn, g=singing}; leaving the listeners, {six|S withdrawn, g=listeners}; none of those with no intervention was lost. Diffuse disease was as rare among singers ({five|T diffuse, n, g=singing, of=24}) as among listeners ({six|T diffuse, n, g=listeners, of=23}) and rather common among those left alone ({eleven|T diffuse, n, g=no intervention, of=23}). A month after the end, {week 16|W week, assess}, breath scored 41, 48 and 50 of 100. {One|A hoarseness, n, g=singing, of=24} singer became hoarse. A healthy choir of 30, asked in, sang along but is not counted. Thirty-six songs were learnt; costs 18 pounds a head.
=== iron-infusion-j8 | abstract | open-label trial
Iron by vein against tiredness

Low iron and no bleeding were the tickets. {Seventeen|S treated, g=iron} tired patients without anaemia had iron; {sixteen|S enrolled, g=no iron}, asked at another clinic, had no iron. Sex and subset: {16|X f, g=iron, of=17} women, {13|T limited, n, g=iron, of=17} limited in the iron group; {14|X f, g=no iron, of=16} women, {12|T limited, n, g=no iron, of=16} limited in the other. At {week 6|W week, assess} SF-36 vitality had climbed by 11 and 3; at {week 20|W week, assess}, {15|S analysed, g=iron} and {11|S analysed, g=no iron} answering, by 8 and 4. One infusion of 1,000 mg apiece, two in five cases. {Three|A low phosphate, n, g=iron, of=17} developed low phosphate and {one|A hives, n, g=iron, of=17} hives. Ferritin 21 to 240 µg/l. {Death did not occur|A death, absent}. Twelve gastroscopies had shown a watermelon stomach in two.
=== cancer-screening-ssc-j8 | abstract | cohort
Tumours after RNA polymerase antibodies

Of {1,118|S screened} tested, those with the antibody ({104|S enrolled, g=positive}) were compared with {208|S enrolled, g=negative} who were negative. {81|X f, g=positive, of=104} of the positive and {176|X f, g=negative, of=208} of the negative were women. Subsets: diffuse {77|T diffuse, n, g=positive, of=104} and {69|T diffuse, n, g=negative, of=208}; limited {27|T limited, n, g=positive, of=104} and {139|T limited, n, g=negative, of=208}. Cancer was found in 19 and 16. Whole-body scans were had by 61. In the course of {seven years|W year, follow, median}, the median, {12|A death, n, g=positive, of=104} and {31|A death, n, g=negative, of=208} patients died, of cancer {five|A cancer, n, g=positive, of=12, sev=fatal} and {four|A cancer, n, g=negative, of=31, sev=fatal}. Breast led with eight. Screening by mammogram was up to date in 70%. {22|S withdrawn} in sum moved abroad or could not be found.
=== acr-brodalu-noisy-j8 | abstract | randomised trial
ABSTRACT 1507: Topical tesapimod cream, 0.5% vs 1% vs vehicle

RESULTS: A total of {69|S randomised} subjects were randomized: 0.5% {n=23|S randomised, g=0.5%}; 1% {n=22|S randomised, g=1%}; vehicle {n=24|S randomised, g=vehicle}. {63|S completed} completed {8 weeks|W week, treat}; {2|S withdrawn, g=0.5%}, {3|S withdrawn, g=1%} and {1|S withdrawn, g=vehicle} discontinued. Baseline: mean age 51, {84%|X fp} female, lcSSc {39|T limited, n, of=69}, dcSSc {30|T diffuse, n, of=69}. Local mRSS of the forearm is not reported here; total mRSS went from {12.4|M score, mean, t=baseline, g=0.5%}, {13.1|M score, mean, t=baseline, g=1%} and {12.0|M score, mean, t=baseline, g=vehicle} to {11.5|M score, mean, t=P8W, g=0.5%, dir=improved}, {11.0|M score, mean, t=P8W, g=1%, dir=improved} and {11.9|M score, mean, t=P8W, g=vehicle, dir=improved} at {week 8|W week, assess}. Application site stinging: {8|A application site stinging, n, g=0.5%, of=23}, {12|A application site stinging, n, g=1%, of=22}, {5|A application site stinging, n, g=vehicle, of=24}. {No SAEs|A serious adverse event, absent, ser=1}. CONCLUSION: 12-week studies (n=200) are planned; 18 of 31 investigators agreed.
=== pleural-mortality-j8 | abstract | retrospective cohort
Pulmonary hypertension clinics of three lands

From Malmö came {63|S enrolled, g=Malmö}, from Cork {44|S enrolled, g=Cork} and from Coimbra {38|S enrolled, g=Coimbra}. {Ninety-one per cent|X fp, v=91} of these {145|S enrolled} were women, {eight in ten|T limited, pct, v=80} limited. Catheter pressures were 41, 44 and 39 mmHg. At {one year|W year, assess} the walk was known in {52|S analysed, g=Malmö}, {41|S analysed, g=Cork} and {29|S analysed, g=Coimbra}: up by 22 m, 30 m, 15 m. Three-drug treatment: 22, 3 and 9 people. {Fifty-four|A death, n, of=145} had died when we closed the lists, {31|A right heart failure, n, of=54, sev=fatal} from right heart failure. Four were transplanted. Diuretic doses above 80 mg: 33. One hundred and twelve without scleroderma served to compare haemodynamics and are reported elsewhere.
=== fish-oil-factor-j8 | news | randomised trial
Fish oil fails to soothe scleroderma joints

CHICAGO (HealthBeat) — Six capsules a day, six months, no luck.

That sums up a trial in which {56|S randomised} people with scleroderma and sore joints swallowed fish oil ({28|S randomised, g=fish oil}) or corn oil ({28|S randomised, g=corn oil}). The design aimed for 64.

Women filled {51|X f, of=56} of the places. {33|T limited, n, of=56} participants had limited scleroderma, {20|T diffuse, n, of=56} diffuse, the final {three|T overlap, n, of=56} an overlap with rheumatoid arthritis.

By {month 6|W month, assess} pain was down 0.9 and 1.1 points out of 10. {Six|S withdrawn, g=fish oil} had left the fish oil group and {five|S withdrawn, g=corn oil} the corn oil group.

A fishy aftertaste put off {19|A fishy aftertaste, n, g=fish oil, of=28} and, oddly, {4|A fishy aftertaste, n, g=corn oil, of=28}. {Two|A nosebleed, n, g=fish oil, of=28} had nosebleeds on fish oil.

“Save your money,” said the senior author, who bought 12,000 capsules. 
=== sleep-placebo-narr-j8 | abstract | narrative review
Placebo, women and the weather: three trials of Raynaud's

Rademaker 1997 had {twenty-three|S enrolled, @Rademaker 1997}, {twelve|S randomised, g=iloprost, @Rademaker 1997} on iloprost and {eleven|S randomised, g=nifedipine, @Rademaker 1997} on nifedipine, for {16 weeks|W week, treat, @Rademaker 1997}. Wigmore's trial, larger by far, had {131|S randomised, @Wigmore}, {101|X f, of=131, @Wigmore} of them women, {64|S randomised, g=iloprost, @Wigmore} to {67|S randomised, g=placebo, @Wigmore}; {126|S completed, @Wigmore} went through to {week 9|W week, assess, @Wigmore}. Headache at some time came to {59|A headache, n, g=iloprost, of=64, @Wigmore} with iloprost and {32|A headache, n, g=placebo, of=67, @Wigmore} with placebo. Chung 2009, in {219|S randomised, @Chung 2009} with primary or secondary disease, {69|S analysed, g=systemic sclerosis, @Chung 2009} of whom had systemic sclerosis, tried a gel; {one|A death, n, of=219, @Chung 2009} participant died. Of the disease's women one in ten is never free of ulcers. Placebo responses of 30% were met with in each.
=== twin-pairs-j8 | abstract | cohort
Twins with and without systemic sclerosis

Twin registers yielded {forty-two|S enrolled, g=affected} affected twins with {forty|S enrolled, g=co-twins} co-twins, two of the latter having died in infancy. {Forty|X f, g=affected, of=42} affected twins were female. Thirty of the pairs were fraternal. Limited disease was the diagnosis in {twenty-three|T limited, n, g=affected, of=42} and diffuse in {nineteen|T diffuse, n, g=affected, of=42}. Antinuclear antibodies were present in all but one of the affected and in seventeen of the co-twins. Both ill: two pairs. After {five years|W year, follow} of follow-up {four|A death, n, g=affected, of=42} affected and {one|A death, n, g=co-twins, of=40} of the co-twins had died. A second sample was had from {thirty-one|S analysed, g=affected} and {thirty-three|S analysed, g=co-twins}. DNA methylation differed at 12 sites. Ages ran from 19 to 71.
=== fatty-oil-massage-j8 | abstract | randomised trial
Massage of the face, taught and not taught

Facial massage was taught to {sixteen|S randomised, g=massage}; {fifteen|S randomised, g=no massage} were given no massage. They were all women, {thirty-one|S randomised; X f} of them, {twenty-two|T limited, n, of=31} with limited disease and {nine|T diffuse, n, of=31} with diffuse. The mouth opened by 3.9 mm more after {nine weeks|W week, assess} of massage and by 0.3 mm more without. At {week 18|W week, assess}, {thirteen|S analysed, g=massage} and {twelve|S analysed, g=no massage} having come, by 1.0 mm and 0.4 mm. {One|S withdrawn, g=massage} who had been taught stopped because of a dentist's advice. {Soreness of the jaw|A soreness of the jaw, named, g=massage} was common in the first days. The HADS fell from 12 to 10. Two tubes of cream each; 18 sessions.
=== distractor-heavy-capil-j8 | abstract | cohort
What 1,900 images say

A machine read 1,900 images of nailfolds from 95 hands: 1,212 of them blurred, 88 with bleeding, 600 sharp. The hands were those of {fifty-two|S enrolled} people seen from 2016 to 2018 in 2 hospitals, at a mean age of 55.4 years, 9.1 years after the first white finger. For 41 of the hands two nurses had given the grade, with a kappa of 0.71. Ulcers had been present on 27 hands, calcinosis on 11. Among the people, {forty-seven|X f, of=52} were women, {thirty-six|T limited, n, of=52} had limited disease and {nine|T diffuse, n, of=52} diffuse; {seven|T early, n, of=52} were merely suspected of having the disease (VEDOSS). ESR was 18 mm/h, hemoglobin 12.8 g/dl. A density below 3 per mm foretold new ulcers with a sensitivity of 79% (95% CI 63–90) and a specificity of 66%. At {12 months|W month, assess} images could be had of {39|S analysed} people. Two programs were tried, each trained on 70% of the images and tested on 30%.
=== trial-registry-note-j8 | abstract | randomised trial
Terminated: a note on a trial of enzastat

Registered for 300, opened at 55 sites of which 31 ever screened anybody, the trial was closed by its sponsor after {19|S randomised} had been randomised out of {48|S screened} screened. {Thirteen|S randomised, g=enzastat} had been given enzastat by lot, {six|S randomised, g=placebo} placebo. One in the enzastat group, at a site in Ohio, never swallowed any, hence {twelve|S treated, g=enzastat} count for safety. {Sixteen|X f, of=19} women, {three|X m, of=19} men; median age 49; disease duration 2.2 years; {diffuse|T diffuse, all}, without exception. Not one reached week 52; {week 26|W week, assess} was reached by {eight|S analysed, g=enzastat} and {four|S analysed, g=placebo}, with scores of {17|M score, median, t=P26W, g=enzastat} and {19|M score, median, t=P26W, g=placebo} (medians). Of adverse events only vomiting ({five|A vomiting, n, g=enzastat, of=12} with enzastat, {one|A vomiting, n, g=placebo, of=6} with placebo) came up more than once. Cost so far: $14 million. The blood is kept at −80 °C in 1,140 vials.
=== physio-letter-refutes-j8 | abstract | cohort
Correspondence: but who were the seventy?

To the Editor. Your authors write of 70 patients in their title, 68 in the abstract. In our hands the tally is plain. We began with {seventy-four|S enrolled}; {two|S withdrawn} withdrew consent; {seventy-two|S treated} had at least one injection of the drug. Of the seventy-two, {sixty|X f, of=72} were women and {twelve|X m, of=72} men, {forty-eight|T diffuse, n, of=72} diffuse and {twenty-four|T limited, n, of=72} limited. At {month 5|W month, assess} we had {sixty-nine|S analysed}, and at {month 10|W month, assess} {sixty-five|S analysed}. {Fourteen|A injection site pain, n, of=72} of the seventy-two had pain at the site of injection, {three|A cellulitis, n, of=72} cellulitis, {none|A death, absent} died. Our skin scores went from {16.2|M score, mean, t=baseline} to {13.3|M score, mean, t=P5M, dir=improved} and to {12.7|M score, mean, t=P10M, dir=improved}. The 4 who stopped at their own wish are, unlike theirs, counted. Twelve lines suffice for that.
=== mortality-lancet-like-j8 | abstract | cohort
Deaths in very early systemic sclerosis

Early diagnosis brings with it people who might never fall ill. From 42 centres {764|S enrolled} such people, {very early|T early, all} by definition, were gathered; {688|X f, of=764} were female ({90.1|X fp}%). They were looked at for {4.2|W year, follow, mean} years (mean, SD 2.3). {Nine|A death, n, of=764} died, of whom only one had scleroderma as cause. Within five years 254 came to meet the criteria of the disease (Kaplan-Meier 53%). Puffy fingers, found in 302, counted twice as much as antibodies. Ninety-nine others had been left out because they met the criteria at the outset. {One hundred and forty-one|S withdrawn} stopped coming, the young above all. Hydroxychloroquine was taken by 88, aspirin by 120. In those who turned, at the latest visit, the skin score was {3|M score, median} ({2|q1}–{6|q3}).
=== lupus-control-arms-mix-j8 | abstract | cross-sectional study
Bones: scleroderma, arthritis, health

Bones of {ninety-three|S enrolled} women with systemic sclerosis ({93|X f} women, no men), {seventy|S enrolled, g=arthritis} women with rheumatoid arthritis ({70|X f, g=arthritis}) and {eighty-five|S enrolled, g=healthy women} healthy women ({85|X f, g=healthy women}) were measured. Limited disease in {sixty-seven|T limited, n, of=93}, diffuse in {twenty-six|T diffuse, n, of=93}. T-scores: −1.7, −1.6, −0.9 at the hip. Broken before: 14, 12 and 4. After the change of life were 61, 44 and 52. Vitamin D below 20 ng/ml in 49%. At {3 years|W year, assess} {fifty-eight|S analysed}, {fifty-one|S analysed, g=arthritis} and {fifty|S analysed, g=healthy women} were measured again; the first had lost 2.9%. Prednisolone, at any time, 33, 61, none. Alendronate was begun in 20 of the first. Calcium 2.3 mmol/l.
=== lung-list-news-j8 | news | cohort
Fewer than half on scleroderma transplant list get lungs

PITTSBURGH — Most people with scleroderma who are put forward for new lungs never receive them, a seven-hospital study shows.

Of {340|S identified} patients whose names were put forward from 2006 to 2020, {212|S enrolled} made it onto a waiting list. {One hundred fifty-six|X f, of=212} were women. {97|S treated, g=transplanted} had been transplanted when the study closed. 

“Reflux is why we say no,” one surgeon explained; it was named in 71 refusals. Others: weight (22), kidneys (17), lack of a helper (9).

The 97 were younger, 50 on average. {Sixty|T diffuse, n, g=transplanted, of=97} of them had diffuse scleroderma and {37|T limited, n, g=transplanted, of=97} limited. One year after surgery 84 percent were alive, and after five years 59 percent.

In {2.5 years|W year, follow, median} of median follow-up, {88|A death, n, of=212} of those listed died.

An outside expert called the numbers “sobering.” The seven hospitals do 900 lung transplants a year.
=== mini-rct-scalp-j8 | abstract | randomised trial
Platelet-rich plasma for ulcer beds: sides of one hand

Both sides of a hand were used, so there is no arm of people. {Fourteen|S randomised} people gave a hand: {thirteen|X f, of=14} women, {one|X m, of=14} man, {eight|T limited, n, of=14} with limited, {six|T diffuse, n, of=14} with diffuse disease. Twenty-eight ulcers, 2 per head, one for plasma and one for gauze. Healed at {day 28|W day, assess}: 11 under plasma and 6 under gauze. {Twelve|S analysed} people were there on {day 56|W day, assess}, {one|A stroke, n, of=14} having had a stroke and the other a grandchild. Blood drawing made {two|A fainting, n, of=14} faint. Platelets at 1,100 × 10⁹/L. A hundred and seven hands had been photographed beforehand. {Infection, none|A infection, absent}.
=== open-biologic-registry-j8 | abstract | registry
Which biologic? A registry of off-label use

Off the label were treated {229|S treated} patients: rituximab {148|S treated, g=rituximab}, tocilizumab {52|S treated, g=tocilizumab}, abatacept {29|S treated, g=abatacept}. {183|X f, of=229} women, {46|X m, of=229} men. Diffuse: {101|T diffuse, n, g=rituximab, of=148} of those on rituximab, {30|T diffuse, n, g=tocilizumab, of=52} on tocilizumab, {9|T diffuse, n, g=abatacept, of=29} on abatacept. Mean number of prior drugs: 2.4. Half a year on ({6 months|W month, assess}) mRSS had dropped by {4.4|M change, mean, v=-4.4, t=P6M, g=rituximab, dir=improved}, {3.8|M change, mean, v=-3.8, t=P6M, g=tocilizumab, dir=improved} and {0.5|M change, mean, v=-0.5, t=P6M, g=abatacept, dir=improved}; at {12 months|W month, assess} {115|S analysed, g=rituximab}, {44|S analysed, g=tocilizumab} and {17|S analysed, g=abatacept} were still scored, with {6.1|M change, mean, v=-6.1, t=P12M, g=rituximab, dir=improved}, {5.0|M change, mean, v=-5.0, t=P12M, g=tocilizumab, dir=improved} and {1.9|M change, mean, v=-1.9, t=P12M, g=abatacept, dir=improved}. Serious infections: {11|A serious infection, n, g=rituximab, of=148, ser=1}, {6|A serious infection, n, g=tocilizumab, of=52, ser=1}, {1|A serious infection, n, g=abatacept, of=29, ser=1}. Cost was borne by 9 of 14 insurers.
=== mds-anaemia-gave-j8 | abstract | retrospective cohort
The watermelon stomach: laser or band

In {sixty|S enrolled} patients with systemic sclerosis and a watermelon stomach, {thirty-four|S treated, g=laser} were treated by laser and {seventeen|S treated, g=bands} by bands, nine having had tablets of iron alone. {Fifty-one|X f, of=60} were women; {thirty-nine|T limited, n, of=60}, {eighteen|T diffuse, n, of=60} and {three|T sine, n, of=60} had limited, diffuse and sine disease respectively. Sessions, 3 in the median for lasers, 2 for bands. After {18 months|W month, assess} transfusions had ended in 15 and in 12; the rest still needed 4 units a year. Rebleeding is not counted here. {One|A perforation, n, g=laser, of=34} stomach was perforated by laser, {two|A stricture, n, g=bands, of=17} narrowed by bands. RNA polymerase antibodies: 23 of 48 tested. {Eight|A death, n, of=60} patients died, by haemorrhage {one|A haemorrhage, n, of=8, sev=fatal}. Haemoglobin had been 6.9 g/dl. In 170 others the endoscopy was normal.
=== brief-dose-arm-ratios-j8 | abstract | randomised trial
Asparastat, 3:1

Three got asparastat for one who got placebo: {sixty-nine|S randomised, g=asparastat} to {twenty-three|S randomised, g=placebo}. Over all {92|S randomised}; screened over all {137|S screened}. Among the sixty-nine were {fifty-six|X f, g=asparastat, of=69} women, among the twenty-three {nineteen|X f, g=placebo, of=23}. To the former belonged {forty-five|T diffuse, n, g=asparastat, of=69} diffuse cases, to the latter {sixteen|T diffuse, n, g=placebo, of=23}. They took 2 tablets twice daily for {33 weeks|W week, treat}; {61|S completed, g=asparastat} and {20|S completed, g=placebo} managed so. Mean score at the start {18.9|M score, mean, t=baseline, g=asparastat} and {19.5|M score, mean, t=baseline, g=placebo}, at {week 33|W week, assess} {15.0|M score, mean, t=P33W, g=asparastat, dir=improved} and {15.8|M score, mean, t=P33W, g=placebo, dir=improved}. Dysgeusia in {thirty-one|A dysgeusia, n, g=asparastat, of=69} of the active, {three|A dysgeusia, n, g=placebo, of=23} of the placebo group. Autoantibody titres: no news. 
=== rivociptide-centres-j8 | abstract | randomised trial
Rivociptide, two strengths: a bridging trial in Korea

Of the sixteen centres nine found patients, in all {seventy-eight|S randomised}. To the 4 mg strength {twenty-five|S randomised, g=4 mg} were allotted, to the 8 mg strength {twenty-seven|S randomised, g=8 mg}, to placebo {twenty-six|S randomised, g=placebo}. There was no arm in which fewer than nineteen were women: {twenty|X f, g=4 mg, of=25} on 4 mg, {twenty-three|X f, g=8 mg, of=27} on 8 mg, {nineteen|X f, g=placebo, of=26} on placebo. Diffuse were {fifteen|T diffuse, n, g=4 mg, of=25}, {fifteen|T diffuse, n, g=8 mg, of=27} and {seventeen|T diffuse, n, g=placebo, of=26}. To a patient the last dose was given {24 weeks|W week, treat} after the first. {Three|S withdrawn, g=4 mg}, {six|S withdrawn, g=8 mg} and {four|S withdrawn, g=placebo} dropped out. At {week 24|W week, assess} the Rodnan score was {13.3|M score, mean, t=P24W, g=4 mg, dir=improved} (from {16.0|M score, mean, t=baseline, g=4 mg}), {11.8|M score, mean, t=P24W, g=8 mg, dir=improved} (from {16.6|M score, mean, t=baseline, g=8 mg}), {15.0|M score, mean, t=P24W, g=placebo, dir=improved} (from {15.9|M score, mean, t=baseline, g=placebo}). Pruritus was the affair of {seven|A pruritus, n, g=8 mg, of=27} on 8 mg and {two|A pruritus, n, g=placebo, of=26} on placebo.
=== swallowing-j8 | abstract | open-label trial
Speech therapists and swallowing

Nineteen sessions had been paid for, twelve were given. {Twenty|S enrolled} people with swallowing trouble (EAT-10 over 3) came, {eighteen|X f, of=20} women, {two|X m, of=20} men; {fourteen|T limited, n, of=20} were limited, {four|T diffuse, n, of=20} diffuse, {two|T overlap, n, of=20} overlap. One came to no session at all; the {nineteen|S treated} treated were filmed before and after ({12 weeks|W week, assess}). Fifteen residues of barium became nine. In the questionnaire, answered by {sixteen|S analysed} at {9 months|W month, assess}, 12.8 points were down to 8.1. Aspiration was seen in 3. {One|A choking, n, of=19} choked in training. The therapists, 4 women and 1 man, had 17 years of practice. Mean age 63. A healthy group had swallowed for us the year before.
=== ct-quant-ild-ph-j8 | article | cohort
Measuring lungs by machine in systemic sclerosis

3.1 Patients
The search yielded {338|S identified} patients with two CTs. After removal of scans thicker than 2 mm (n = 71), of infections (n = 12) and of lobectomies (n = 4), {251|S enrolled} remained. {206|X f, of=251} were women ({82|X fp}%), {45|X m, of=251} men. The skin was diffusely involved in {119|T diffuse, n, of=251} and limitedly in {121|T limited, n, of=251}; {11|T sine, n, of=251} had no skin involvement (sine).
3.2 Scans
A first scan showed fibrosis of 8.8% of the lung, a second, 21 months later in the median, 11.1%. Two radiologists agreed in 91%.
3.3 Outcome
Patients were observed for {67 months|W month, follow, median} in the median. {Fifty-nine|A death, n, of=251} died. Progression by 4% or more had been seen in 88, of whom 37 died (HR 2.9, 1.7–4.9). {Thirty-one|S withdrawn} were lost to follow-up. The second hospital's set, used for validation, had {94|S enrolled, g=validation} patients, {80|X f, g=validation, of=94} of whom women.
=== tcz-biosim-china-j8 | abstract | randomised trial
Half dose or full dose of tozimab

Half a dose was given by lot to {33|S randomised, g=half dose}, a full dose to {32|S randomised, g=full dose}, out of {65|S randomised}. Those who were women ({27|X f, g=half dose, of=33}, {28|X f, g=full dose, of=32}) or had diffuse disease ({20|T diffuse, n, g=half dose, of=33}, {17|T diffuse, n, g=full dose, of=32}) were spread evenly. Within {26 weeks|W week, assess} the skin score dropped by {20.4|M percent_change, v=-20.4, t=P26W, g=half dose, dir=improved}% in the former and by {23.9|M percent_change, v=-23.9, t=P26W, g=full dose, dir=improved}% in the latter. Not evaluable: two and none ({31|S analysed, g=half dose} and {32|S analysed, g=full dose} evaluable). Neutropenia: {six|A neutropenia, n, g=full dose, of=32} with the full dose, {two|A neutropenia, n, g=half dose, of=33} with the half. {One|A perforated diverticulum, n, g=full dose, of=32} diverticulum perforated with the full dose. Saved per patient: 21,000 yuan. Neither arm lost more than 1% of FVC.
=== patient-registry-ages-j8 | abstract | registry
Old age at onset

Onset after 65 years was told of {236|S enrolled, g=late onset} in a registry of {1,944|S enrolled}; onset before 45 of {702|S enrolled, g=young onset}. Those in between are left aside. Late onset: {188|X f, g=late onset, of=236} women; young onset: {611|X f, g=young onset, of=702} women. Limited: {177|T limited, n, g=late onset, of=236} late, {463|T limited, n, g=young onset, of=702} young. Sine: {12|T sine, n, g=late onset, of=236} and {21|T sine, n, g=young onset, of=702}. In the first {five years|W year, follow} of follow-up {eighty-one|A death, n, g=late onset, of=236} of late and {forty-four|A death, n, g=young onset, of=702} of young onset died. Cyclophosphamide was spared the late (4%). Renal crisis 14 v 31. Pulmonary hypertension twice as often (22% v 11%). Ulcers half as often. Thirteen languages had been needed for the forms.
=== zirabe-psych-news-j8 | news | randomised trial
Talk therapy lifts mood in scleroderma, but only while it lasts

MANCHESTER — Eight online talks with a psychologist helped people with scleroderma feel less low, though the gain had vanished half a year later.

The trial drew {302|S screened} volunteers, of whom {200|S randomised} were chosen and randomized: {101|S randomised, g=talks} to the talks, {99|S randomised, g=emails} to emails with tips. A majority of {176|X f, of=200} were women.

At {week 10|W week, assess} depression scores were 2.9 points lower after talks. At {week 36|W week, assess} they were 0.4 points lower. By then only {128|S analysed} of the 200 were answering: {58|S analysed, g=talks} and {70|S analysed, g=emails}.

“I had to leave, my hands hurt from typing,” said one of the {43|S withdrawn, g=talks} who quit the talks.

Of the participants, {114|T limited, n, of=200} reported limited and {66|T diffuse, n, of=200} diffuse scleroderma.

The psychologists numbered six. {No serious side effects|A serious adverse event, absent, ser=1} were found.
=== cell-single-two-arm-j8 | abstract | open-label trial
CAR cells at two doses: first people

Between them the two doses were given to {ten|S treated}: {four|S treated, g=low dose} the low dose, {six|S treated, g=high dose} the high. {Seven|X f, of=10} women and {three|X m, of=10} men; {diffuse|T diffuse, all} in every one; 28 to 61 years. Two more had been leukapheresed, whose cells did not grow. Week 24 skin scores, at {week 24|W week, assess}, in the low-dose four had dropped by {7|M change, median, v=-7, t=P24W, g=low dose, dir=improved} ({3|min, v=-12} to {12|max, v=-3}) and in the high-dose six by {13|M change, median, v=-13, t=P24W, g=high dose, dir=improved}. Cytokine release: {two|A cytokine release, n, g=low dose, of=4} with the low, {six|A cytokine release, n, g=high dose, of=6} with the high dose. Nerve toxicity: {none|A nerve toxicity, absent}. {One|A pneumonia, n, g=high dose, of=6, ser=1} had a serious pneumonia on day 61, with the high dose. All {ten|S analysed} were still followed at {12 months|W month, assess}. Cells: 0.5 and 1 × 10⁶ per kg. 
=== registry-tob-uk-j8 | abstract | cohort
How the number treated dwindled

Nintanib was begun by {212|S treated}, {163|X f, of=212} women and {49|X m, of=212} men. Six months on ({6 months|W month, assess}) it was still being taken by 73%, after {two years|W year, assess} by 43%. Discontinuations were due to diarrhoea in {fifty-one|A diarrhoea, n, of=212}, liver tests in {seventeen|A abnormal liver tests, n, of=212}, and to the patient's own wish in most others. Diffuse disease had {119|T diffuse, n, of=212}, limited {86|T limited, n, of=212}, and sine {seven|T sine, n, of=212}. FVC fell by 41 ml a year in the {140|S analysed} with two measurements or more. Mycophenolate, as an addition, did not matter to it. {Thirty-four|A death, n, of=212} died. 150 mg twice daily was borne by six in ten. Before: −170 ml a year.
=== physic-hist-sympathy-j8 | abstract | narrative review
Hydrogels for ulcers: a short history

The hydrogel's first users, told of by Ferro 2003, were {four|S treated, @Ferro 2003; X f, @Ferro 2003} women, whose ulcers, nine, closed in 40 days. In Kemp 2008 they were {twenty-eight|S enrolled, @Kemp 2008}, {twenty-one|X f, of=28, @Kemp 2008} women and {seven|X m, of=28, @Kemp 2008} men, observed for {10 weeks|W week, assess, @Kemp 2008}; {six|S withdrawn, @Kemp 2008} lost patience. In Nowak 2014, the sole randomised trial, gel was drawn by {40|S randomised, g=gel, @Nowak 2014} and gauze by {38|S randomised, g=gauze, @Nowak 2014}; {35|S completed, g=gel, @Nowak 2014} and {37|S completed, g=gauze, @Nowak 2014} stayed {16 weeks|W week, treat, @Nowak 2014}, and limited disease was had by {sixty-one|T limited, n, of=78, @Nowak 2014} of the {78|S randomised, @Nowak 2014}. Contact eczema came to {five|A contact eczema, n, g=gel, of=40, @Nowak 2014} on gel, {none|A contact eczema, absent, g=gauze, @Nowak 2014} on gauze. Of pedigree, then, the hydrogel has three papers, and of guidelines two.
=== fenolimab-skin3-j8 | abstract | randomised trial
Fenolimab, and the skin at three visits

Randomised were {124|S randomised}, to fenolimab {83|S randomised, g=fenolimab}, to placebo {41|S randomised, g=placebo}; not one of them had limited disease, {all having the diffuse subset|T diffuse, all}. {Ninety-eight|X f, of=124} were women, {26|X m, of=124} men. From entries of {20.4|M score, mean, t=baseline, g=fenolimab} and {21.0|M score, mean, t=baseline, g=placebo} the scores had dropped by {2.2|M change, mean, v=-2.2, t=P8W, g=fenolimab, dir=improved} and {1.0|M change, mean, v=-1.0, t=P8W, g=placebo, dir=improved} at {week 8|W week, assess} ({81|S analysed, g=fenolimab} and {41|S analysed, g=placebo} people), by {4.5|M change, mean, v=-4.5, t=P16W, g=fenolimab, dir=improved} and {2.6|M change, mean, v=-2.6, t=P16W, g=placebo, dir=improved} at {week 16|W week, assess} ({75|S analysed, g=fenolimab} and {38|S analysed, g=placebo}), by {6.9|M change, mean, v=-6.9, t=P24W, g=fenolimab, c=placebo, dir=improved, #f} and {3.8|M change, mean, v=-3.8, t=P24W, g=placebo, dir=improved} at {week 24|W week, assess} ({70|S analysed, g=fenolimab} and {37|S analysed, g=placebo}; P = {0.009|p#f, sig=1}). Oral candidiasis: {nine|A oral candidiasis, n, g=fenolimab, of=83} on fenolimab and {one|A oral candidiasis, n, g=placebo, of=41} on placebo. Ten had a dose deferred.
=== eleven-imatin-j8 | abstract | case series
Eleven, one after another

Nilotinab was given to {eleven|S treated} in succession, {seven|X f, of=11} women and {four|X m, of=11} men, {all of them diffuse|T diffuse, all}. Their median score, {30|M score, median, t=baseline}, {27|M score, median, t=P3M, dir=improved} after {3 months|W month, assess} and {22|M score, median, t=P9M, dir=improved} after {9 months|W month, assess}, conceals that in {two|M responders, n, t=P9M, dir=worsened} it rose by 5 or more. Nine months were reached by {eight|S completed}, the remainder having been stopped for a long QT ({two|A long QT, n, of=11}) and for cramps ({one|A cramp, n, of=11}). Oedema was in {six|A oedema, n, of=11} of the eleven so marked as to need a tablet. Dose 300–400 mg twice daily. A twelfth, who had a pacemaker, was refused. Biopsies from nine; of 54 genes 31 fell.
=== korean-mmf-vs-cyc-j8 | abstract | retrospective cohort
Oral versus pulsed cyclophosphamide versus mycophenolate in one Korean hospital

Charts were opened of {188|S screened} patients and closed again for 74, mostly for want of skin scores. Those left, {114|S enrolled}, had been treated with pulses ({41|S treated, g=pulses}), tablets ({28|S treated, g=tablets}) or mycophenolate ({45|S treated, g=mycophenolate}). The women were {33|X f, g=pulses, of=41}, {21|X f, g=tablets, of=28} and {38|X f, g=mycophenolate, of=45} of these; diffuse disease {30|T diffuse, n, g=pulses, of=41}, {22|T diffuse, n, g=tablets, of=28} and {26|T diffuse, n, g=mycophenolate, of=45}. In mRSS they began with {19.8|M score, mean, t=baseline, g=pulses} (SD {9.9|sd}), {21.5|M score, mean, t=baseline, g=tablets} ({8.7|sd}) and {15.0|M score, mean, t=baseline, g=mycophenolate} ({9.1|sd}), and a {year|W year, assess, v=1} later had {15.1|M score, mean, t=P1Y, g=pulses, dir=improved} ({9.0|sd}), {15.6|M score, mean, t=P1Y, g=tablets, dir=improved} ({8.8|sd}) and {11.2|M score, mean, t=P1Y, g=mycophenolate, dir=improved} ({8.0|sd}). Cystitis: {five|A cystitis, n, g=tablets, of=28} on tablets and {one|A cystitis, n, g=pulses, of=41} on pulses. {Six|A death, n, of=114} died. FVC 74%, DLCO 58%.
=== ambulatory-tens-j8 | abstract | randomised trial
Electrical stimulation for itching skin

{Thirty-four|S randomised}; two groups; {seventeen|S randomised, g=real; S randomised, g=sham} in each. Real current: {fifteen|X f, g=real, of=17} women. Sham: {sixteen|X f, g=sham, of=17}. Limited against diffuse: {nine|T limited, n, g=real, of=17} against {eight|T diffuse, n, g=real, of=17}, and {ten|T limited, n, g=sham, of=17} against {seven|T diffuse, n, g=sham, of=17}. Electrodes, four per forearm, for 30 minutes on alternate days. On {day 35|W day, assess}, some being ill, itch could be asked of {fifteen|S analysed, g=real} and {fourteen|S analysed, g=sham}: 3.2 and 4.7. Redness under the electrode, {nine|A redness, n, g=real, of=17} and {six|A redness, n, g=sham, of=17}. The skin score at entry was {10.4|M score, mean, t=baseline, g=real} and {11.0|M score, mean, t=baseline, g=sham}, on day 35 {10.1|M score, mean, t=P35D, g=real, dir=improved} and {11.0|M score, mean, t=P35D, g=sham, dir=stable}. Eight wanted to buy one. Battery 9 V.
=== inducer-lung-fda-news-j8 | news | randomised trial
FDA advisers split on scleroderma lung pill

Nine advisers voted yes, six no, on Wednesday, on whether avelisat helps lungs in scleroderma.

They had one trial to go on. In it {288|S randomised} people were randomised, {145|S randomised, g=avelisat} to avelisat and {143|S randomised, g=placebo} to placebo. {217|X f, of=288} were women; {52|T diffuse, pct} percent had diffuse scleroderma. Over {52 weeks|W week, treat}, {38|S withdrawn, g=avelisat} stopped avelisat early and {22|S withdrawn, g=placebo} placebo.

Loss of lung capacity was 44 milliliters against 90. Skin scores fell by {2.1|M change, v=-2.1, t=P52W, g=avelisat, dir=improved} and {2.0|M change, v=-2.0, t=P52W, g=placebo, dir=improved} points.

The worry is the liver. Tests of liver health went above three times normal in {11|A raised liver tests, n, g=avelisat, of=145} people on the drug and {two|A raised liver tests, n, g=placebo, of=143} on placebo. {One|A liver failure, n, g=avelisat, of=145} had liver failure. {Four|A death, n, g=avelisat, of=145} on avelisat and {five|A death, n, g=placebo, of=143} on placebo died.

The agency will decide by July 12. It need not follow its 15 advisers.
=== postmarket-safety-letter-j8 | abstract | cohort
Letter: what the 19 had in common

Dear Sir, {nineteen|S enrolled} of our patients with {limited|T limited, all} disease and long-lasting ulcers were tried on apremilost: {eighteen|X f, of=19} women, and {one|X m, of=19} man, the only smoker. In their {four months|W month, treat} of treatment {fifteen|S completed} persisted. The four that did not had loose stools; {eleven|A loose stools, n, of=19} had these in all. Headache was had by {seven|A headache, n, of=19}, low mood by {two|A low mood, n, of=19}. Of 33 ulcers 20 went. Skin: {4|M score, median, t=baseline}, and {4|M score, median, t=P4M, dir=stable} at {month 4|W month, assess}. Weight fell by 1.9 kg. We doubt that fifty such cases would teach us more than nineteen. A trial from Milan with 64, so far an abstract, did no better.
=== intensive-gait-fr-j8 | abstract | randomised trial
One month in hospital or a booklet

{Two hundred and twenty|S randomised} were shared equally: a month of physical therapy in day hospital ({110|S randomised, g=therapy}), a booklet ({110|S randomised, g=booklet}). Female 80 of 100 ({80|X fp}%), diffuse 47 of 100 ({47|T diffuse, pct}%). In the therapy group three were not treated at all. At {1 month|W month, assess} the disability score was known of {101|S analysed, g=therapy} and {103|S analysed, g=booklet}; at {12 months|W month, assess} of {90|S analysed, g=therapy} and {88|S analysed, g=booklet}. It was lower with therapy by 0.14 at one month (95% CI 0.05–0.24) but no more at twelve. Mouth opening and grip did likewise. {Four|A tendinitis, n, g=therapy, of=110} had tendinitis during therapy. {Three|A death, n, g=therapy, of=110} and {two|A death, n, g=booklet, of=110} died in the year. Therapists: 14. 31% lived alone, 22 had had an ulcer in that month.
=== combination-peri-j8 | abstract | randomised trial
Add-on upadacitide: skin, in numbers and in words

The add-on was granted by lot to {27|S randomised, g=add-on}; {28|S randomised, g=background} went on with background treatment alone, making {55|S randomised}. {Twenty-two|X f, g=add-on, of=27} and {25|X f, g=background, of=28} were women. Diffuse disease prevailed in both ({21|T diffuse, n, g=add-on, of=27} and {19|T diffuse, n, g=background, of=28}). At {week 4|W week, assess} the skin {had not moved|M change, nov, t=P4W, dir=stable} in either group. {Week 26|W week, assess} was another matter, with {14.4|M score, mean, t=P26W, g=add-on, c=background, dir=improved, #k} ± {6.6|sd} after {19.3|M score, mean, t=baseline, g=add-on} ± {7.0|sd} under the add-on, and {18.0|M score, mean, t=P26W, g=background, dir=improved} ± {7.7|sd} after {18.8|M score, mean, t=baseline, g=background} ± {7.1|sd} without it (P = {0.03|p#k, sig=1} between the groups). {Thirteen|M responders, n, t=P26W, g=add-on, dir=improved} and {five|M responders, n, t=P26W, g=background, dir=improved} were better by five points. Lost: {two|S withdrawn, g=add-on} and {one|S withdrawn, g=background}. Boils came out in {three|A boil, n, g=add-on, of=27} with the add-on. CK was no different.
=== without-thymo-j8 | abstract | open-label trial
Grafting without thymoglobulin

Thymoglobulin was left out for {seven|S treated, g=without} and kept for {twelve|S treated, g=with}, {nineteen|S treated} being treated in sum: {fifteen|X f, of=19} women, {four|X m, of=19} men, {eighteen|T diffuse, n, of=19} with diffuse, {one|T overlap, n, of=19} with overlap disease. Skin scores had a median of {31|M score, median, t=baseline, g=without} in those without and {29|M score, median, t=baseline, g=with} in those with it. {Six months|W month, assess} on they were {20|M score, median, t=P6M, g=without, dir=improved} and {16|M score, median, t=P6M, g=with, dir=improved}; {two years|W year, assess} on, {five|S analysed, g=without} and {eleven|S analysed, g=with} surviving to be scored, {19|M score, median, t=P2Y, g=without, dir=improved} and {11|M score, median, t=P2Y, g=with, dir=improved}. {Two|A death, n, g=without, of=7} without it died of the disease, {one|A treatment-related death, n, g=with, of=12, rel=1} with it of the treatment. Mobilised: twenty-three. CMV in {six|A CMV reactivation, n, g=with, of=12} with it, none without ({none|A CMV reactivation, absent, g=without}). Cells 5.4 × 10⁶/kg. Four fathered or bore children.
=== ganetespimod-spill-j8 | abstract | randomised trial
Ganespimod in overlap disease and elsewhere

Two strata were run side by side. Into the diffuse stratum, {dcSSc|T diffuse, all, g=diffuse stratum} by nature, went {fifty|S randomised, g=diffuse stratum}, into the overlap stratum, {overlap|T overlap, all, g=overlap stratum} by nature, {thirty|S randomised, g=overlap stratum}. In each, ganespimod and placebo were drawn one to one, whence {forty|S randomised, g=ganespimod; S randomised, g=placebo} on the drug and forty not. {Forty-one|X f, g=diffuse stratum, of=50} and {twenty-eight|X f, g=overlap stratum, of=30} were women. {Seventy-one|S completed} out of eighty completed {16 weeks|W week, treat}. The diffuse stratum's score, {21.7|M score, mean, t=baseline, g=diffuse stratum} at first, was lower by {3.3|M change, mean, v=-3.3, t=P16W, g=diffuse stratum, dir=improved} at {week 16|W week, assess}; that of the overlap stratum, {6.0|M score, mean, t=baseline, g=overlap stratum} at first, {stayed put|M change, nov, t=P16W, g=overlap stratum, dir=stable}. CK in the latter fell by 310 U/l. Bradycardia on the first day: {five|A bradycardia, n, g=ganespimod, of=40} on ganespimod, {none|A bradycardia, absent, g=placebo}. Lymphocytes fell by half.
=== telangiectasia-laser-j8 | abstract | randomised trial
Red spots, two lights, two cheeks

{Nineteen|S randomised; X f} women, no men, gave their cheeks. Pulsed dye on the left and intense light on the right in {ten|S randomised, g=dye left}, the other way about in {nine|S randomised, g=dye right}. Limited disease, {sixteen|T limited, n, of=19}. Diffuse, {three|T diffuse, n, of=19}. Three sessions were due at intervals of 8 weeks; {seventeen|S completed} had three. At {week 24|W week, assess} photographs were judged by 3 dermatologists: dye better in eleven, light better in four. Bruising followed the dye in {fifteen|A bruising, n, g=dye, of=19} of the nineteen and the light in {two|A bruising, n, g=light, of=19}; swelling the dye in {eight|A swelling, n, g=dye, of=19} and the light in {eight|A swelling, n, g=light, of=19}. Spots numbered 23 a cheek. Joules: 8 per cm². Two husbands had not noticed.
=== sarcopenia-nutr-cohort-j8 | abstract | cohort
Muscle loss, a matter of counting

Muscle was scanned in {140|S enrolled} patients, {124|X f, of=140} women and {16|X m, of=140} men, of whom {94|T limited, n, of=140} with limited and {46|T diffuse, n, of=140} with diffuse disease. In 33 it was too little. Of the 140 {112|S analysed} were scanned again at {one year|W year, assess}, in 40 of whom it had come to be too little. {11|A death, n, of=140} had died, nine of the eleven from among the thirty-three. BMI 22.9. Grip 15.5 kg. Dietitians advised 61 of the patients, supplements were drunk by 25. Of controls, {70|S enrolled, g=controls} healthy persons, {62|X f, g=controls, of=70} of them women, six were short of muscle. MRSS {7.7|M score, mean} ± {6.8|sd}, with no bearing on muscle (r = −0.11). Sixteen could not climb the table.
=== steroid-sparing-nz-j8 | abstract | retrospective cohort
IVIG on top: who had it, and for how long

IVIG was ordered for {63|S identified} in three regions, for weak muscles in 39 and for the gut in 24. {Fifty-five|S treated} had two courses or more, which was our rule. {46|X f, of=55} were women; {21|T overlap, n, of=55} overlaps, {19|T diffuse, n, of=55} diffuse, {15|T limited, n, of=55} limited. They had it for {14 months|W month, treat, median}, median. Where there was a skin score before and after ({23|S analysed} people), it went from {20|M score, median, t=baseline} ({11|q1} to {29|q3}) to {15|M score, median, t=P1Y, dir=improved} ({8|q1} to {21|q3}) after {one year|W year, assess}. Meningitis of the aseptic kind was met in {two|A aseptic meningitis, n, of=55}, clots in {four|A thrombosis, n, of=55} (thrombosis), headache in {nineteen|A headache, n, of=55}. {Three|A death, n, of=55} died. Doses 1 to 2 g/kg. Twelve stopped as they were well. 
=== gp-recruit-uk-news-j8 | news | cohort
One in 70 with cold white fingers has scleroderma, GP study suggests

LONDON - Family doctors may be able to find scleroderma years early by a simple nail check, say rheumatologists.

Letters from 27 practices brought in {1,420|S enrolled} people with cold white fingers. {1,108|X f, of=1420} were women. Nurses looked at their nailfolds with a pocket lens and took blood.

Twenty of the 1,420 turned out to have scleroderma already. A further 66 had odd capillaries and no antibodies, or the reverse.

All 86 were to be seen yearly. After {three years|W year, assess} {71|S analysed} were still coming, and in nine of them the disease had declared itself.

"Those {15|S withdrawn} we lost worry me," said the lead researcher.

About 10 million Britons have cold white fingers.
=== quinazo-pk-j8 | abstract | open-label trial
How much ligustat in the blood? A pharmacokinetic study

{Eighteen|S enrolled, g=systemic sclerosis} with systemic sclerosis and {eighteen|S enrolled, g=healthy controls} healthy controls swallowed ligustat 50 mg once. Women: {15|X f, g=systemic sclerosis, of=18} and {15|X f, g=healthy controls, of=18}. Subtypes: {nine|T diffuse, n, g=systemic sclerosis, of=18} diffuse, {nine|T limited, n, g=systemic sclerosis, of=18} limited. Then, for the former alone, 50 mg a day for {two weeks|W week, treat}, which {seventeen|S completed, g=systemic sclerosis} endured. The area under the curve was 31% greater in scleroderma (90% CI 12–53). Four of the 18 had slow bowels; in these it was 60% greater. Samples, twelve a head; one in the healthy group was clotted. Drowsiness: {three|A drowsiness, n, g=systemic sclerosis, of=18} with scleroderma, {four|A drowsiness, n, g=healthy controls, of=18} of the healthy. ECG on {day 14|W day, assess} showed no change. Peak after 2.2 h and 1.4 h. 
=== single-arm-fludar-ext-j8 | abstract | open-label extension
After three years: the extension of the LARK study

To LARK's {forty-eight|S randomised, @LARK} randomised participants a place in the extension was offered, if they had completed the {24 weeks|W week, treat, @LARK} of it, as had {forty-one|S completed, @LARK}. {Thirty-six|S enrolled} took the place, {twenty|S enrolled, g=early drug} having had laminaxib from the first (early drug), {sixteen|S enrolled, g=late drug} only now (late drug). {Thirty|X f, of=36} women; {six|X m, of=36} men. {Seven|S withdrawn, g=early drug} and {three|S withdrawn, g=late drug} left in the course of {130 weeks|W week, treat}. Change in skin score from LARK's start to the end, {week 154|W week, assess}: −{10.4|M change, mean, v=-10.4, t=P154W, g=early drug, dir=improved} ({4.9|sd}) for the early and −{9.8|M change, mean, v=-9.8, t=P154W, g=late drug, dir=improved} ({5.6|sd}) for the late. Skin infections, {five|A skin infection, n, g=early drug, of=20} and {two|A skin infection, n, g=late drug, of=16}; basalioma, {one|A basalioma, n, g=early drug, of=20}, of the early drug group. 27 of the 36 needed no other drug. FVC +0.4%.
=== vit-k-calcif-two-arms-j8 | abstract | randomised trial
Thiosulfate in the lump

To have it injected into the lump, {twelve|S randomised, g=injection}; to have it as a cream upon the lump, {thirteen|S randomised, g=cream}; {twenty-five|S randomised} people, with 61 lumps. Women {twenty-three|X f, of=25}; men {two|X m, of=25}; limited {twenty-two|T limited, n, of=25}; overlap {three|T overlap, n, of=25}. {Four|S withdrawn, g=cream} in the cream arm grew impatient and left; in the injection arm everybody was measured at {month 6|W month, assess} ({twelve|S analysed, g=injection} against {nine|S analysed, g=cream}). Length: 14 to 9 mm, 13 to 12 mm. Pain upon the needle, {eleven|A injection pain, n, g=injection, of=12} of twelve; eczema from the cream, {two|A eczema, n, g=cream, of=13} of thirteen; skin necrosis after injection, {one|A skin necrosis, n, g=injection, of=12}. The solution is at 250 mg/ml. Fourteen lumps had been cut before. No one wore a bandage.
=== meta-sex-death-j8 | abstract | systematic review
Male sex and death in systemic sclerosis: pooled cohorts

Of {3,381|S identified, u=records} records {41|S enrolled, u=studies} cohorts were fit for pooling. {31,244|S enrolled} persons; {5,310|X m, of=31244} men; {25,934|X f, of=31244} women. {38|T diffuse, pct}% diffuse. Deaths were {7,020|A death, n, of=31244}. Men died 1.6 times as often (95% CI 1.4–1.8, I² 58%). The largest cohort, Hargreave 2019, with {6,118|S enrolled, @Hargreave 2019} enrolled and {5,204|X f, of=6118, @Hargreave 2019} women, lasted {8.1 years|W year, follow, mean, @Hargreave 2019} in the mean and lost {1,030|A death, n, of=6118, @Hargreave 2019} by death; the smallest, Ito 2001, had {38|S enrolled, @Ito 2001}, {three|X m, of=38, @Ito 2001} of them men, {one|A death, n, of=38, @Ito 2001} dead. Twelve cohorts came from Asia, four from Africa. Funnel plots were lopsided (Egger p = 0.04). 
=== aspi-letter-patientnums-j8 | abstract | cohort
To the editor: numbers from Hanoi

In Hanoi we have followed {one hundred|S enrolled} for {five years|W year, follow}. {Seventy-nine|X f, of=100} are women, {twenty-one|X m, of=100} men. {Sixty-six|T diffuse, n, of=100} have diffuse disease, {thirty-four|T limited, n, of=100} limited. Steroids were swallowed by 88, more than 15 mg by 40. At the {fifth year|W year, assess, v=5} {seventy|S analysed} came, {eighteen|A death, n, of=100} were dead, and {twelve|S withdrawn} are lost to us, their address having changed. Lungs killed {nine|A lung fibrosis, n, of=18, sev=fatal} of the eighteen (lung fibrosis), tuberculosis {four|A tuberculosis, n, of=18, sev=fatal}. Skin score, {23|M score, mean, t=baseline} at the first and {11|M score, mean, t=P5Y, dir=improved} at the fifth year. Anti-centromere antibodies were found in 4. A doctor here sees sixty people a morning. 
=== plutemab-notation-j8 | article | randomised trial
Plutemab versus placebo in scleroderma-related interstitial lung disease — Results

Of all persons consenting ({n=211|S screened}) two thirds could be randomised ({n=140|S randomised}; plutemab {n=93|S randomised, g=plutemab}, placebo {n=47|S randomised, g=placebo}). The modified intention-to-treat population leaves out five without a second spirometry (plutemab {n=90|S analysed, g=plutemab}; placebo {n=45|S analysed, g=placebo}). Sex: f/m {73|X f, g=plutemab, of=93}/{20|X m, g=plutemab, of=93} and {35|X f, g=placebo, of=47}/{12|X m, g=placebo, of=47}. Subset: dc/lc {52|T diffuse, n, g=plutemab, of=93}/{41|T limited, n, g=plutemab, of=93} and {25|T diffuse, n, g=placebo, of=47}/{22|T limited, n, g=placebo, of=47}. FVC at {W36|W week, assess, v=36}: −0.6 and −2.5 percentage points (p=0.048). Discontinued early: {12|S withdrawn, g=plutemab}/93 and {8|S withdrawn, g=placebo}/47. Deaths: {1|A death, n, g=plutemab, of=93}/93 and {3|A death, n, g=placebo, of=47}/47. Infusion reactions: {10|A infusion reaction, n, g=plutemab, of=93}/93 and {2|A infusion reaction, n, g=placebo, of=47}/47. mRSS: {no difference|M difference, nov, t=P36W, g=plutemab, c=placebo, dir=stable} (p={0.57|p, sig=0}). Age 53.3±11.0 and 52.1±12.4 y.
=== elbow-release-j8 | abstract | case series
Tendon release in scleroderma: eighteen elbows

Eighteen stiff elbows were operated on in {fifteen|S treated} people, {eleven|X f, of=15} women and {four|X m, of=15} men, of whom {thirteen|T diffuse, n, of=15} with diffuse and {two|T limited, n, of=15} with limited disease. One surgeon did twelve, another six. Extension lacked 48° before, 21° after {6 months|W month, assess}, 26° after {2 years|W year, assess}, when {eleven|S analysed} people with thirteen elbows showed themselves. The wound gaped in {three|A wound dehiscence, n, of=15} (wound dehiscence), a nerve was numb in {one|A ulnar neuropathy, n, of=15} (ulnar neuropathy). All but four had ulcers over the joint beforehand, seven had calcinosis. {No amputation|A amputation, absent} was required. Blood loss, 70 ml. The skin score, {29|M score, mean, t=baseline} on the day of surgery and {24|M score, mean, t=P2Y, dir=improved} at 2 years, has of course other reasons.
=== mri-hand-rtx-small-j8 | abstract | open-label trial
Belitumab in fifteen with sore hands

{Sixteen|S enrolled} were enrolled and {fifteen|S treated} got belitumab. {Eleven|T overlap, n, of=15} of these had overlap disease, {three|T limited, n, of=15} limited, {one|T diffuse, n, of=15} diffuse. By sex they were {thirteen|X f, of=15} and {two|X m, of=15}, women first. In the {twelve|S completed} that took all the eight infusions, the MRI score of synovitis was 9 at first and 5 at {week 33|W week, assess}. Swollen joints from 7 to 2; DAS28 from 4.6 to 3.1; mRSS from {6.1|M score, mean, t=baseline} to {5.2|M score, mean, t=P33W, dir=improved}. Of those who did not take all, {one|A zoster, n, of=15} had zoster. Bronchitis: {five|A bronchitis, n, of=15}; gastroenteritis: {two|A gastroenteritis, n, of=15}. Rheumatoid factor in 9 of 15. Ten other scans, of healthy hands, were mixed in.
=== scleroderma-prison-cohort-j8 | abstract | cross-sectional study
Poverty and care: two counties of one state

In Lowe county {58|S enrolled, g=Lowe} and in Hanna county {67|S enrolled, g=Hanna} persons with systemic sclerosis agreed to be visited. Female-to-male ratio: {3.5|X ratio, g=Lowe} and {5.1|X ratio, g=Hanna}. Diffuse in {53|T diffuse, pct, g=Lowe}% and {40|T diffuse, pct, g=Hanna}%. No rheumatologist had ever been seen by 17 and 5, no echocardiogram done in 24 and 12. Ulcers: 31 in all. A voucher for the journey was given to {thirty|S treated, g=voucher} by turns, and within {one year|W year, assess} 26 of these had been at a clinic, as against 9 of {thirty-one|S enrolled, g=no voucher} without the voucher. {Seven|A death, n, of=125} of the {125|A death, of} had died by then. Median income $24,100. Of buses there are two a day. Black participants numbered 71.
=== pr-nintra-subq-j8 | news | open-label trial
Cobalt Bio doses last patient in systemic sclerosis cohort

CAMBRIDGE, Mass., Jan. 6 – Cobalt Bio said the last of {26|S treated} patients has been dosed with CB-114 in its open-label BEACON trial.

The 26 include {14|S treated, g=cohort A} in cohort A (once-monthly) and {12|S treated, g=cohort B} in cohort B (twice-monthly). {Seventeen|T diffuse, n, of=26} have diffuse and {nine|T limited, n, of=26} limited cutaneous systemic sclerosis; {22|X f, of=26} are women.

Interim data from cohort A at {week 12|W week, assess} showed a mean mRSS change of −{2.8|M change, mean, v=-2.8, t=P12W, g=cohort A, dir=improved} points ({n=13|n; S analysed, g=cohort A}), and a responder rate (reduction of 4 points or more) of {31|M responders, t=P12W, g=cohort A, dir=improved} percent. Data from cohort B are to follow.

Adverse events leading to discontinuation: {one|A discontinuation due to adverse event, n, of=26}. {No treatment-related serious adverse events|A treatment-related serious adverse event, absent, ser=1, rel=1}.

Cobalt has 44 employees and plans a trial of 120.
=== bleo-like-exposed-j8 | abstract | cohort
Silica again: quarry towns and the rest

Residence in one of five quarry towns was found of {34|S enrolled, g=quarry towns}; residence elsewhere of {286|S enrolled, g=elsewhere}. Men prevailed among the former ({21|X m, g=quarry towns, of=34}, with {13|X f, g=quarry towns, of=34} women), women among the latter ({41|X m, g=elsewhere, of=286} men, {245|X f, g=elsewhere, of=286} women). Diffuse: {22|T diffuse, n, g=quarry towns, of=34} v {89|T diffuse, n, g=elsewhere, of=286}. The score at first sight: {22.1|M score, mean, t=baseline, g=quarry towns} ± {10.0|sd} v {10.8|M score, mean, t=baseline, g=elsewhere} ± {9.3|sd}; at {4 years|W year, assess} {13.0|M score, mean, t=P4Y, g=quarry towns, dir=improved} ± {8.9|sd} v {7.0|M score, mean, t=P4Y, g=elsewhere, dir=improved} ± {6.6|sd} in the {20|S analysed, g=quarry towns} and {201|S analysed, g=elsewhere} who were there. Died: {9|A death, n, g=quarry towns, of=34} v {38|A death, n, g=elsewhere, of=286}. Dust at work had been breathed by 19 and 12. The towns have 11,400 people.
=== four-followups-j8 | abstract | randomised trial
Four kinds of follow-up: a pragmatic trial

Telephone, tablet computer, nurse or doctor: one of these was drawn for each of {208|S randomised}, {52|S randomised, g=telephone; S randomised, g=tablet; S randomised, g=nurse; S randomised, g=doctor} a time. Women were {180|X f, of=208}; diffuse disease was had by {70|T diffuse, n, of=208}, limited by {138|T limited, n, of=208}. By {18 months|W month, follow} of follow-up, {nine|S withdrawn, g=telephone}, {thirteen|S withdrawn, g=tablet}, {two|S withdrawn, g=nurse} and {four|S withdrawn, g=doctor} (telephone, tablet, nurse, doctor) had withdrawn. Costs: €212, €190, €340, €605. Satisfaction was highest with the nurse. New lung disease was found in 6, 3, 8 and 9. {Five|A death, n, g=telephone, of=52}, {three|A death, n, g=tablet, of=52}, {three|A death, n, g=nurse, of=52} and {four|A death, n, g=doctor, of=52} died. Sixty refused a lot; these preferred the doctor. Twelve nurses, 7 doctors. At the end all were seen by a doctor ({18 months|W month, assess}).
=== ivig-narr-counts-j8 | abstract | narrative review
Old and new figures on IVIG in the skin of scleroderma

Levander 1999 treated {five|S treated, @Levander 1999}, {two|X m, of=5, @Levander 1999} of them men, with six courses, and saw the score go from {29|M score, t=baseline, @Levander 1999} to {21|M score, t=P6M, dir=improved, @Levander 1999} at {six months|W month, assess, @Levander 1999}. Hoshino 2012, a trial in {sixty|S randomised, @Hoshino 2012} people ({thirty|S randomised, g=IVIG, @Hoshino 2012; S randomised, g=placebo, @Hoshino 2012} on IVIG, as many on placebo), {diffuse|T diffuse, all, @Hoshino 2012} all, gave a fall of {3.3|M change, v=-3.3, t=P12W, g=IVIG, dir=improved, @Hoshino 2012} and {4.2|M change, v=-4.2, t=P12W, g=placebo, dir=improved, @Hoshino 2012} at {12 weeks|W week, assess, @Hoshino 2012}. {Four|S withdrawn, g=IVIG, @Hoshino 2012} on IVIG withdrew. In Petrov 2020, a register, {78|S enrolled, @Petrov 2020} were entered, {63|X f, of=78, @Petrov 2020} women, {49|S analysed, @Petrov 2020} of whom had a second score. Thrombosis is told of in three of all these, headache in two thirds. Costs run to €60,000 per year.
=== brief-stent-wires-j8 | news | open-label trial
Tiny study tests gut pacemaker in scleroderma

NAGOYA (Kyowa) - A pacemaker for the stomach helped nine of {13|S enrolled} scleroderma patients eat solid food again, surgeons said Friday.

The patients – {11|X f, of=13} women, {two|X m, of=13} men – had lost a fifth of their weight. {Eight|T diffuse, n, of=13} had the diffuse, {five|T limited, n, of=13} the limited type.

{Three months|W month, assess} after surgery, nine ate rice and fish. At {one year|W year, assess}, with {ten|S analysed} still having the device, seven did.

{Two|S withdrawn} left the study, asking for it to be removed. Infection set in in {one|A infection, n, of=13}. {One|A death, n, of=13, rel=0; A heart attack, n, of=13, sev=fatal, rel=0} died of a heart attack, which doctors said was unrelated.

The device costs 3 million yen. Some 27 hospitals in Japan could implant it; four do.
=== trabetinol-run-in-j8 | abstract | randomised trial
Trabetinol after a run-in that not all survived

A run-in of four weeks on placebo was required of {151|S enrolled}. It was too much for 22; the {129|S randomised} with enough patience were randomised. Trabetinol 1 mg, {44|S randomised, g=1 mg}. Trabetinol 3 mg, {43|S randomised, g=3 mg}. Placebo again, {42|S randomised, g=placebo}. Females among them {111|X f, of=129}, males {18|X m, of=129}; limited disease {88|T limited, n, of=129}, diffuse {35|T diffuse, n, of=129}, overlap the odd {6|T overlap, n, of=129}. {Week 12|W week, assess} saw {42|S analysed, g=1 mg}, {37|S analysed, g=3 mg} and {40|S analysed, g=placebo} of them. Attacks per week were fewer by 4.4, 5.7 and 3.8. Palpitations: {5|A palpitation, n, g=1 mg, of=44}, {13|A palpitation, n, g=3 mg, of=43} and {2|A palpitation, n, g=placebo, of=42}. Nobody but {one|A syncope, n, g=3 mg, of=43}, on 3 mg, fainted (syncope). Mean age 56, 17 smokers. In winter, and only then, 2 visits were made at home.
=== antarctic-like-cold-test-j8 | abstract | cross-sectional study
Thermography of six hundred fingers

Six hundred fingers make {sixty|S enrolled} pairs of hands, {twenty|S enrolled, g=SSc; S enrolled, g=primary Raynaud; S enrolled, g=healthy controls} of each kind: SSc, primary Raynaud, healthy controls. Of the SSc {eighteen|X f, g=SSc, of=20}, of the primary Raynaud {seventeen|X f, g=primary Raynaud, of=20}, of the healthy {ten|X f, g=healthy controls, of=20} were women's. In SSc {fourteen|T limited, n, g=SSc, of=20} were limited and {six|T diffuse, n, g=SSc, of=20} diffuse. Water of 15 °C for one minute; warm again, in the mean, after 31, 19 and 8 minutes. Repeated on {day 7|W day, assess}, in {nineteen|S analysed, g=SSc}, {twenty|S analysed, g=primary Raynaud} and {sixteen|S analysed, g=healthy controls}, the test gave an ICC of 0.83. {Pain|A pain, named, g=SSc} in the cold water was worst in SSc. Cameras: 3. Thumbs were not counted apart.
=== hla-indig-mexico-j8 | abstract | registry
Numbers of a Mexican register

Inscribed till now: {1,310|S enrolled}. Of women {1,218|X f, of=1310}, of men {92|X m, of=1310}; one man to {13.2|X ratio} women. The diffuse form, {505|T diffuse, n, of=1310}; the limited, {694|T limited, n, of=1310}; the sine form, {41|T sine, n, of=1310}; very early disease, {70|T early, n, of=1310}. With one visit only, 388. With a second visit at {a year|W year, assess, v=1}, {922|S analysed}. Dead, {104|A death, n, of=1310}. Six hospitals contributed over 100 each, the capital 611. Myositis 9%, renal crisis 1.4%. Delay: 4.9 years. Median mRSS of the diffuse: {15|M score, median, g=diffuse} ({9|q1}–{23|q3}); of the limited: {4|M score, median, g=limited} ({2|q1}–{6|q3}). Rural people travelled 190 km, of whom a third by bus.
=== lipo-device-fr-two-j8 | abstract | randomised trial
Botulinum toxin in the foot

Toxin, 100 units, or saline went into the feet of {29|S randomised} people, {14|S randomised, g=toxin} and {15|S randomised, g=saline}, at two hospitals in the Jura. Their sexes: {13|X f, g=toxin, of=14} women and {one|X m, g=toxin, of=14} man; {12|X f, g=saline, of=15} women and {three|X m, g=saline, of=15} men. Limited were {10|T limited, n, g=toxin, of=14} given toxin and {11|T limited, n, g=saline, of=15} given saline. Attacks in the feet at {week 4|W week, assess}: 9 v 12 per week (p = 0.21). Toes, 280, were photographed, of which 9 were lacking. Weakness of the toes troubled {three|A weakness of the toes, n, g=toxin, of=14}, all of them given toxin. {One|S withdrawn, g=saline} given saline withdrew; from {week 12|W week, assess}, forms of {27|S analysed} could be had. The season: January to March 2018.
=== nn-quality-life-trial-pl-j8 | abstract | randomised trial
Mindfulness by booklet: a Polish trial

A class of mindfulness was held for {35|S randomised, g=class}; a booklet was posted to {36|S randomised, g=booklet}; neither was given to {33|S randomised, g=usual care}, who had usual care. This adds up to {104|S randomised}, {97|X f, of=104} women and {7|X m, of=104} men; {61|T limited, n, of=104} limited, {43|T diffuse, n, of=104} diffuse. By {week 9|W week, assess}, {31|S analysed, g=class}, {29|S analysed, g=booklet} and {32|S analysed, g=usual care} had filled in their forms, by {month 6|W month, assess} {30|S analysed, g=class}, {21|S analysed, g=booklet} and {28|S analysed, g=usual care}. Pain acceptance rose 4.4, 2.0 and 0.9. The teacher, one, and the room, for 40, were the university's. {One|A panic attack, n, g=class, of=35} in the class had a panic attack. Hours practised per week: 2.1. Unemployed: 38. Scores of skin were not taken.
=== radiol-bosen-child-j8 | abstract | cohort
Children on endothelin blockers

Aged 6 to 17, {twelve|S treated} children swallowed bosentan in crushed form; {ten|X f, of=12} girls and {two|X m, of=12} boys; {seven|T diffuse, n, of=12} diffuse, {three|T limited, n, of=12} limited, {two|T overlap, n, of=12} overlap. Two others, judged too small, did not. One in four ulcers healed in the first {month|W month, assess, v=1}, nineteen of 24 by {month 6|W month, assess}. By {month 18|W month, assess} {eight|S analysed} were on it still. Liver enzymes were up in {two|A raised liver enzymes, n, of=12}, {one|A discontinuation due to adverse event, n, of=12} of whom discontinued. Flushing in {four|A flushing, n, of=12}; {no child|A death, absent} died. Skin score, {12.5|M score, mean, t=baseline} at the beginning, and {10.0|M score, mean, t=P18M, dir=improved} at month 18. Their siblings, 15, and parents, 22, were asked about growth. Doses of 2 mg/kg.
=== us-veterans-men-j8 | abstract | cohort
Veterans with systemic sclerosis: men for a change

Of {10,200|S identified} veterans with the code, {2,312|S enrolled} fulfilled the criteria by chart: {1,842|X m, of=2312} men and {470|X f, of=2312} women. Agent Orange was on record for 390, silica for 311, neither for the rest. Diffuse disease: {41|T diffuse, pct, g=men}% of men, {33|T diffuse, pct, g=women}% of women. With {7 years|W year, follow, median} of median follow-up, {731|A death, n, g=men, of=1842} men and {96|A death, n, g=women, of=470} women died. Twenty-two hospitals; of records, 1,100 were read twice. FVC under 70% in 28% and 24%. In a substudy with serum {504|S analysed} were analysed for antibodies: RNA polymerase III in 101. Smoking, ever: 79%. Pension was drawn by 1,500.
=== news-hands-olive-j8 | news | randomised trial
Olive paste soothes finger sores? Not so fast

ATHENS — A paste from olive leaves closed finger sores no faster than plain petrolatum, a trial in Crete and Corfu has found.

{36|S randomised; X f} women took part, {18|S randomised, g=olive paste; S randomised, g=petrolatum} with each. There were {29|T limited, n, of=36} with limited and {seven|T diffuse, n, of=36} with diffuse scleroderma. By {day 30|W day, assess} 13 sores under olive paste and 14 under petrolatum had closed.

{Two|S withdrawn, g=petrolatum} petrolatum users went back to their own cream, while {one|S withdrawn, g=olive paste} olive paste user missed the second visit and all that followed.

The paste itched in {four|A itching, n, g=olive paste, of=18} users; petrolatum in {none|A itching, absent, g=petrolatum}.

“Good olives, wasted,” a nurse joked. A jar costs 9 euros and holds 60 grams.

Three companies sell it; two of them paid for the trial's 120 jars.
=== letter-tumor-necro-numbers-j8 | abstract | cohort
Letter. A hundred lungs examined

We have examined lung function in a hundred, more exactly {ninety-eight|S enrolled}, of whom {eighty-one|X f, of=98} are women, {seventeen|X m, of=98} men, {thirty-nine|T diffuse, n, of=98} diffuse, {fifty-nine|T limited, n, of=98} limited. Of these {ninety|S analysed} had readings at {month 12|W month, assess} and {sixty-one|S analysed} at {month 60|W month, assess}. Twenty-two had a fall of 10% in the first year. {Twelve|A death, n, of=98} died in between, {eight|A pulmonary fibrosis, n, of=12, sev=fatal} of pulmonary fibrosis, one in an accident. Home spirometry was tried in twelve, of whom nine gave it up. mRSS did not predict anything (HR 1.01). Cyclophosphamide was given to {twenty-nine|S treated, g=cyclophosphamide}, mycophenolate to {forty-six|S treated, g=mycophenolate}. Five are now on oxygen at rest. Yours etc.
=== zircon-fingers-two-sites-j8 | abstract | open-label trial
Sympathetic block with ropivacaine in ulcers of the toes

Blocks, 62, were given to {nine|S treated} people; {five|X f, of=9} women, {four|X m, of=9} men. {Five|T diffuse, n, of=9} were of the diffuse and {three|T limited, n, of=9} of the limited kind, {one|T sine, n, of=9} had no skin disease (sine). Seven came from the city and two from afar. The block was repeated for {three weeks|W week, treat}. By {month 2|W month, assess} 8 of 14 ulcers had healed, by {month 8|W month, assess} all but 2 in the {eight|S analysed} who could be looked at; {one|A death, n, of=9; A bowel perforation, n, of=9, sev=fatal} had died, of a bowel perforation. Hoarseness for hours, {three|A hoarseness, n, of=9}. Pain 8 to 3 in the mean. Needle of 8 cm; 10 ml; ultrasound by 1 of 2 anaesthetists.
=== obenatinib-halves-j8 | abstract | randomised trial
Obenatinib: responders kept on or taken off

Of {91|S enrolled} who were given obenatinib openly for {20 weeks|W week, treat}, responders alone, {52|S randomised}, were randomised: to stay on it, {26|S randomised, g=stay on}, or to come off it, {26|S randomised, g=come off}. The others, 39, were thanked. Women there had been {74|X f, of=91} at the outset; diffuse {63|T diffuse, n, of=91}, limited {28|T limited, n, of=91}. From {18.0|M score, mean, t=baseline} at the outset the score of all 91 had come to {13.9|M score, mean, t=P20W, dir=improved} at {week 20|W week, assess}. At {week 40|W week, assess} it was {9.8|M score, mean, t=P40W, g=stay on} in those to stay on and {12.6|M score, mean, t=P40W, g=come off} in those to come off (difference −{2.8|M difference, v=-2.8, t=P40W, g=stay on, c=come off, dir=improved}, p = {0.01|p, sig=1}). In the second half {one|S withdrawn, g=stay on} and {four|S withdrawn, g=come off} withdrew. Nausea ({33|A nausea, n, of=91} of 91), anaemia ({11|A anaemia, n, of=91}) and a pneumothorax ({1|A pneumothorax, n, of=91}) were reported in the first half. FVC was 79%.
=== sweden-denmark-pair-j8 | abstract | cohort
Both sides of the strait

Denmark brought {519|S enrolled, g=Danes} Danes, Sweden {476|S enrolled, g=Swedes} Swedes. By the ratio, {4.5|X ratio, g=Danes} women to a man in Denmark and {5.0|X ratio, g=Swedes} to a man in Sweden. Limited skin disease was that of {367|T limited, n, g=Danes, of=519} and {355|T limited, n, g=Swedes, of=476}; diffuse, of {109|T diffuse, n, g=Danes, of=519} and {88|T diffuse, n, g=Swedes, of=476}; the sine form, of {43|T sine, n, g=Danes, of=519} and {33|T sine, n, g=Swedes, of=476}. The mean skin score came to {6.8|M score, mean, g=Danes} and {6.1|M score, mean, g=Swedes}. In {5 years|W year, follow} of follow-up death took {71|A death, n, g=Danes, of=519} and {58|A death, n, g=Swedes, of=476}, and {26|S withdrawn, g=Danes} and {9|S withdrawn, g=Swedes} emigrated. Matched healthy controls there were {5,190|S enrolled, g=healthy controls}, ten to each Dane. Coffee was not asked about. Statins 22%, ACE inhibitors 19%.
=== aldafermin-like-gut-j8 | abstract | randomised trial
Prokinetics in turn: domperil, prucalopril, placebo

Six orders of three drugs make six groups, too small to be told of one by one. {Thirty-six|S randomised} had been randomised, six to each order. Each treatment ran {2 weeks|W week, treat}. {Thirty-three|S treated, g=domperil} came to take domperil, {thirty-four|S treated, g=prucalopril} prucalopril and {thirty-five|S treated, g=placebo} placebo; all three were taken by {thirty-one|S completed}. {Thirty-two|X f, of=36} were women. {Twenty-four|T limited, n, of=36} were limited, {eight|T diffuse, n, of=36} diffuse, and the remainder, {four|T overlap, n, of=36}, overlap. Half-emptying took 78, 71 and 92 minutes. Headache: {2|A headache, n, g=domperil, of=33}, {11|A headache, n, g=prucalopril, of=34} and {3|A headache, n, g=placebo, of=35}. QT was never over 480 ms. The eggs, scrambled, numbered 108. In four an opioid had been overlooked.
=== neph-crisis-pooled-j8 | abstract | systematic review
How many recover from renal crisis? Cohorts from 1972 on

{Nineteen|S enrolled, u=studies} cohorts with {1,106|S enrolled} persons; pooled share off dialysis, 31%. Reported in 12 of them, diffuse disease came to {76|T diffuse, pct}%; women to {74|X fp}%. Of older cohorts, Steen's ({n = 145|S enrolled, @Steen 2000}; {109|X f, of=145, @Steen 2000} women; {122|T diffuse, n, of=145, @Steen 2000} diffuse) is best known: {fifty-five|A death, n, of=145, @Steen 2000} died. Of newer ones, Guillot 2012 counted {91|S enrolled, @Guillot 2012}, {30|X m, of=91, @Guillot 2012} men among them, {37|A death, n, of=91, @Guillot 2012} dead within {five years|W year, follow, @Guillot 2012} of follow-up, and Hirano 2021 {27|S enrolled, @Hirano 2021}, dialysed 16 of whom {nine|A death, n, of=27, @Hirano 2021} died. ACE inhibitors before the crisis made things worse, if anything. Prednisolone had been taken by 42%. Heterogeneity (I²) 64%.
=== belimu-b-cell-2part-j8 | abstract | randomised trial
Two B-cell drugs or one

Rituximab for everyone; belimumab or a dummy on top of it. {Thirty|S randomised}; dummy, {fifteen|S randomised, g=dummy}; belimumab, {fifteen|S randomised, g=belimumab}. {Early diffuse disease|T diffuse, all}. {Twelve|X f, g=dummy, of=15} women with the dummy, {eleven|X f, g=belimumab, of=15} with belimumab. Score at the first infusion, {27|M score, median, t=baseline, g=belimumab} and {25|M score, median, t=baseline, g=dummy} (belimumab, dummy; medians); at {week 48|W week, assess}, {17|M score, median, t=P48W, g=belimumab, dir=improved} and {19|M score, median, t=P48W, g=dummy, dir=improved}. Change {−10|M change, median, v=-10, t=P48W, g=belimumab, c=dummy, dir=improved, #b} and {−7|M change, median, v=-7, t=P48W, g=dummy, dir=improved} (p = {0.29|p#b, sig=0}). Data of {fourteen|S analysed, g=belimumab} and {thirteen|S analysed, g=dummy}. IgG below 5 g/l: five and two. Infections, {eleven|A infection, n, g=belimumab, of=15} against {seven|A infection, n, g=dummy, of=15}; {one|A infusion reaction, n, g=dummy, of=15} infusion reaction, with the dummy. Fifty had been hoped for at two hospitals.
=== pah-reg-subset-counts-j8 | abstract | registry
The incident, the prevalent and the missed

Pulmonary hypertension was incident in {318|S enrolled, g=incident}, prevalent in {204|S enrolled, g=prevalent}, altogether {522|S enrolled}. {462|X f, of=522}, or {88.5|X fp}%, were women; {424|T limited, n, of=522}, or {81.2|T limited, pct}%, limited. Of those prevalent 46 had been missed by an echocardiogram. Registered walking distance at entry 331 m. At {3 years|W year, assess} {141|S analysed, g=incident} and {120|S analysed, g=prevalent} were assessed; {104|A death, n, g=incident, of=318} and {61|A death, n, g=prevalent, of=204} had died. Triple treatment was had by 12%; lung transplantation by 7 people. Cases without right heart catheter (n = 240) were not let in. Cardiac output, 4.3 l/min. Centres: 31 in five languages.
=== mag-interview-dosing-j8 | news | open-label trial
Small but steady: the ‘SoftSkin’ pilot in numbers

Dr. Leena Saarinen reads from a slip of paper. “{Twenty-two|S screened} screened. {Seventeen|S enrolled} in. {Sixteen|S treated} took at least one dose. That’s it.”

The drug, an antifibrotic called rodinast, had never been tried in scleroderma. Of the 17 who got in, {15|X f, of=17} were women; {nine|T diffuse, n, of=17} had the diffuse form, {eight|T limited, n, of=17} the limited.

“{Thirteen|S completed} finished the {30 weeks|W week, treat},” she goes on. “One moved to Spain.”

Skin scores dropped from {15.9|M score, t=baseline} to {13.1|M score, t=P30W, dir=improved} by {week 30|W week, assess}. In the diffuse group, the drop was from {22.0|M score, t=baseline, g=diffuse} to {17.5|M score, t=P30W, g=diffuse, dir=improved}; in the limited group the score {barely moved|M change, nov, t=P30W, g=limited, dir=stable}.

Side effects? “Sunburn – {six|A sunburn, n, of=16}. Poor appetite – {five|A poor appetite, n, of=16}. {Nothing serious|A serious adverse event, absent, ser=1}.”

A trial with 90 participants, 45 per arm, is to start by fall. “We have 200 names on our list.”
=== nz-tele-hand-letters-j8 | abstract | randomised trial
Wool or silk underwear

Wool was worn by {41|S randomised, g=wool}, silk by {40|S randomised, g=silk}, and cotton, which is what they wore anyway, by {39|S randomised, g=cotton}, the lot having been cast for {120|S randomised}. Women {112|X f, of=120}. Limited {95|T limited, n, of=120}, diffuse {20|T diffuse, n, of=120}, sine {5|T sine, n, of=120}. In {60 days|W day, treat} of winter 7, 8 and 9 attacks a week were told of. Diaries from {38|S analysed, g=wool}, {40|S analysed, g=silk}, {31|S analysed, g=cotton}. It itched {19|A itching, n, g=wool, of=41} in wool, {2|A itching, n, g=silk, of=40} in silk, {1|A itching, n, g=cotton, of=39} in cotton; {3|A eczema, n, g=wool, of=41} got eczema, in wool. The pieces, 480, were washed 9 times each. Their maker had no say. Outside it was 4 °C on the average, and inside 19.
=== fet-exposure-cohort-ita-j8 | abstract | cohort
Breast implants, and those without

In {1,070|S enrolled; X f} women with systemic sclerosis, and no men, implants had come first in {38|S enrolled, g=implants} and never in {1,032|S enrolled, g=no implants}. Limited disease: {27|T limited, n, g=implants, of=38} and {702|T limited, n, g=no implants, of=1032}. Diffuse: {8|T diffuse, n, g=implants, of=38} and {258|T diffuse, n, g=no implants, of=1032}. Ruptured on ultrasound: 13 of 38. Taken out: {eighteen|S treated, g=explantation} explantations, after which the skin score of {14|M score, median, t=baseline, g=explantation} was {13|M score, median, t=P1Y, g=explantation, dir=improved} at {one year|W year, assess} in the {fifteen|n; S analysed, g=explantation} scored. {Two|A death, n, g=implants, of=38} with implants and {111|A death, n, g=no implants, of=1032} without have died. Anti-RNA polymerase III: 34% and 9% (p < 0.001). A cup size is not on record. Silicone in 31 of 38.
=== retina-iloprost-ctrl-j8 | abstract | open-label trial
Iloprost and the eye: a before-and-after study with controls

Before and after {5 days|W day, treat} of iloprost, the vessels of {24|S treated, g=iloprost} patients' retinas were filmed, and, untreated, those of {12|S enrolled, g=untreated} others and of {20|S enrolled, g=healthy controls} healthy controls. In women's number they were {22|X f, of=24, g=iloprost}, {10|X f, g=untreated, of=12} and {17|X f, g=healthy controls, of=20}; in limited disease {19|T limited, n, of=24, g=iloprost} and {9|T limited, n, g=untreated, of=12}. Density rose by 2.2 points on {day 5|W day, assess}; it was back where it had been by {day 30|W day, assess} in the {21|S analysed, g=iloprost} who came. Headache: {thirteen|A headache, n, of=24, g=iloprost}. Hypotension: {four|A hypotension, n, of=24, g=iloprost}. The dose was lowered in some. Drops of tropicamide, one per eye, 46 eyes.
=== tirzolast-two-regions-j8 | abstract | randomised trial
Tirzolast in two regions: Latin America and the rest

The rest supplied {114|S randomised, g=rest}, Latin America {52|S randomised, g=Latin America}. Over the two regions tirzolast was given by lot to {110|S randomised, g=tirzolast} and placebo to {56|S randomised, g=placebo}, {166|S randomised} in sum. In Latin America {46|X f, g=Latin America, of=52} were women, in the rest {88|X f, g=rest, of=114}; diffuse disease came to {37|T diffuse, n, g=Latin America, of=52} and {63|T diffuse, n, g=rest, of=114}. Among those on tirzolast {18|S withdrawn, g=tirzolast} withdrew, among those on placebo {5|S withdrawn, g=placebo}. The score at {week 40|W week, assess} was {3.7|M difference, v=-3.7, t=P40W, g=tirzolast, c=placebo, dir=improved} points lower on tirzolast than on placebo (95% CI {1.3|cl, v=-6.1} to {6.1|ch, v=-1.3}; p = {0.003|p, sig=1}). Weight fell by 5.2 kg and 0.4 kg. Gallstones were detected in {four|A gallstones, n, g=tirzolast, of=110} on tirzolast. Vomiting: {forty|A vomiting, n, g=tirzolast, of=110} v {six|A vomiting, n, g=placebo, of=56}. Twelve languages, 40 sites, 9 monitors.
=== two-mouths-j8 | abstract | case report
Two mouths, one splint

{Two|S enrolled; X f} women, 51 and 45 years old, wore a splint that opened by a screw of 0.25 mm a day. Patient 1 had limited, patient 2 diffuse disease. Theirs were openings of 22 and 26 mm. After {seven weeks|W week, assess} 31 and 33 mm had been reached, at {eight months|W month, assess} 27 and 33 mm. {Jaw ache|A jaw ache, named} was had at first. Their skin scores, {7|M score, t=baseline, g=patient 1} in patient 1 and {24|M score, t=baseline, g=patient 2} in patient 2 beforehand, were {7|M score, t=P8M, g=patient 1, dir=stable} and {19|M score, t=P8M, g=patient 2, dir=improved} at eight months, methotrexate having been begun in patient 2. In the literature 31 persons have been splinted, ten of them children, with a mean gain of 6 mm. The screw cost 14 francs.
=== hand-cohort-denosu-j8 | abstract | cohort
Erosions, counted on 2,200 joints

Two thousand two hundred joints in {110|S enrolled} people were X-rayed, of whom {95|X f, of=110} were women, {71|T limited, n, of=110} limited, {30|T diffuse, n, of=110} diffuse and {9|T overlap, n, of=110} overlap; rheumatoid controls were {55|S enrolled, g=rheumatoid controls}, {44|X f, g=rheumatoid controls, of=55} women. Erosions in 19 and 33. Tuft resorption in 28 and none. {Six years|W year, assess} later {62|S analysed} and {31|S analysed, g=rheumatoid controls} came to the second X-ray. Nine of the 62 had new erosions. Calcinosis in 25, ulcers in 44, synovitis in 21. Two readers, kappa 0.80. {Eighteen|A death, n, of=110} had died in the meantime, as had {three|A death, n, g=rheumatoid controls, of=55} of the controls. Anti-CCP 11 of 110. Denosumab had been injected into four.
=== dex-vs-pred-hist-j8 | abstract | randomised trial
Pulses of dexamethasone, an Indian trial retold

{Thirty-five|S randomised} were counted at the beginning; one pulse a month, 100 mg, for {17|S randomised, g=pulses}, none for {18|S randomised, g=no pulses}; {six months|W month, treat}. At the end {thirteen|S analysed, g=pulses} and {sixteen|S analysed, g=no pulses} were examined. {All|T diffuse, all} diffuse; of sex {14|X f, g=pulses, of=17} women with and {15|X f, g=no pulses, of=18} without pulses. The skin score with pulses fell from {28.5|M score, mean, t=baseline, g=pulses} ± {12.2|sd} to {25.8|M score, mean, t=P6M, g=pulses, dir=improved} ± {12.8|sd} at {6 months|W month, assess}; without, it rose from {30.6|M score, mean, t=baseline, g=no pulses} ± {13.2|sd} to {34.7|M score, mean, t=P6M, g=no pulses, dir=worsened} ± {10.1|sd}. Lungs were no better. Tuberculosis in {one|A tuberculosis, n, g=pulses, of=17}, herpes in {two|A herpes, n, g=pulses, of=17}, both with pulses. A pulse cost 90 rupees. Seven had arthralgia.
=== preprint-mab-interim-j8 | abstract | open-label trial
Anifrolumat in systemic sclerosis: an open pilot, interim

PATIENTS: Planned, 20; as of 1 May, {14|S treated} treated ({12|X f, of=14} F, {2|X m, of=14} M; {10|T diffuse, n, of=14} dcSSc, {4|T limited, n, of=14} lcSSc). RESULTS: Visits completed: week 12, {11|S analysed}; week 24, {6|S analysed}. mRSS, mean (SD): entry {17.4|M score, mean, t=baseline} ({8.9|sd}); {week 12|W week, assess} {15.2|M score, mean, t=P12W, dir=improved} ({8.1|sd}); {week 24|W week, assess} {12.3|M score, mean, t=P24W, dir=improved} ({8.6|sd}). Interferon score fell in 9 of 11. SAFETY: zoster {1|A zoster, n, of=14}, bronchitis {3|A bronchitis, n, of=14}, infusion reaction {2|A infusion reaction, n, of=14}; {no SAE|A serious adverse event, absent, ser=1}. {One|S withdrawn} withdrew (distance). CONCLUSION: 300 mg monthly was feasible. Two of 9 sites are yet to open, 6 places are left.
=== sun-norway-population-j8 | abstract | cohort
One county, everyone with the disease

A county of 480,000 had {132|S identified} inhabitants with systemic sclerosis; {118|S enrolled} consented. 27.5 per 100,000, thus. Their sex {99|X f, of=118} times female, {19|X m, of=118} times male. Their subset {92|T limited, n, of=118} times limited, {21|T diffuse, n, of=118} times diffuse, {5|T sine, n, of=118} times sine. Fourteen refused, 60% of them men. For {9.4 years|W year, follow, median} in the median they were followed, and {47|A death, n, of=118} were dead at the end. As compared with the county at large, twice too many (SMR 2.0, 1.5–2.7). At {ten years|W year, assess} {44|S analysed} came for an examination. Never smokers: 55. Pulmonary hypertension, 13; fibrosis over 20%, 16; cancer, 25. Doctors, all told, 3.
=== ucb-teprotumab-news-j8 | news | randomised trial
Thyroid-eye drug disappoints in scleroderma

DUBLIN (MedWire) — An antibody used for bulging eyes did not soften skin in scleroderma, Harcourt Pharma said.

The trial was small and got smaller. {Twenty-five|S randomised} people were randomized, {13|S randomised, g=veligrotug} to veligrotug and {12|S randomised, g=placebo} to placebo; {four|S withdrawn, g=veligrotug} dropped out of the first group, {two|S withdrawn, g=placebo} of the second. {Twenty|X f, of=25} of those randomized were women. {All|T diffuse, all} had diffuse scleroderma.

After {24 weeks|W week, assess} skin scores were {2.4|M change, v=-2.4, t=P24W, g=veligrotug, dir=improved} points lower with the antibody and {2.9|M change, v=-2.9, t=P24W, g=placebo, dir=improved} points lower with placebo.

Muscle cramps: {seven|A muscle cramp, n, g=veligrotug, of=13} against {one|A muscle cramp, n, g=placebo, of=12}. Hearing loss: {two|A hearing loss, n, g=veligrotug, of=13} against {none|A hearing loss, absent, g=placebo}.

Harcourt will not go on. It cut 12 of its 25 programs this year.
=== frail-ph-rehab-j8 | abstract | randomised trial
Breathing against resistance

Twenty-nine breathers: {fifteen|S randomised, g=training} against resistance (training), {fourteen|S randomised, g=sham} through an open tube (sham), which makes {twenty-nine|S randomised}. Their women: {fourteen|X f, g=training, of=15} and {twelve|X f, g=sham, of=14}. Their limited: {nine|T limited, n, g=training, of=15} and {ten|T limited, n, g=sham, of=14}. Their oxygen: 3 and 2. For {6 weeks|W week, treat}, twice a day, thirty breaths. Trained to the end were {fifteen|S completed, g=training}, shammed to the end {eleven|S completed, g=sham}; some did not like it, {one|A pneumonia, n, g=sham, of=14} had pneumonia. Force went up by 14 and 3 cm H2O at {week 6|W week, assess}, the walk by 20 and 4 m. Dizziness: {four|A dizziness, n, g=training, of=15}, {one|A dizziness, n, g=sham, of=14}. Eighteen others were kept for a second trial.
=== nih-chart-overlap-sjs-j8 | abstract | retrospective cohort
Glands and skin

Of {289|S enrolled} with systemic sclerosis, {63|T overlap, n, of=289} had Sjögren's overlap; {206|T limited, n, of=289} were limited and {83|T diffuse, n, of=289} diffuse; {251|X f, of=289} were women. Biopsies of the lip, 91, agreed with blood in 74. A lymphoma was found in {three|A lymphoma, n, of=289}, all of the overlap. Followed for {6.6 years|W year, follow, mean} in the mean, {34|A death, n, of=289} died. Dry eyes alone were told of by 55 more. Rituximab was given to {twelve|S treated, g=rituximab}, pilocarpine to {thirty-one|S treated, g=pilocarpine}, sweating {fourteen|A sweating, n, g=pilocarpine, of=31} of the latter. Salivary flow: 0.21 and 0.34 ml/min. RNP antibodies in 18, SSA in 71. {Twenty-seven|S withdrawn} were lost sight of.
=== zelanimab-waves-j8 | abstract | randomised trial
Zelanimab: of the many called

Called to a talk were {390|S identified}. Blood was let of {245|S screened}. Chosen were {132|S randomised}; and of the chosen, one in three, {44|S randomised, g=placebo}, drew placebo, the rest zelanimab at 2 mg/kg ({44|S randomised, g=2 mg/kg}) or 6 mg/kg ({44|S randomised, g=6 mg/kg}). Four in the 6 mg/kg group and none in the others went before any infusion, so treated there were {40|S treated, g=6 mg/kg}. Women: {37|X f, g=placebo, of=44} / {35|X f, g=2 mg/kg, of=44} / {38|X f, g=6 mg/kg, of=44} (placebo / 2 mg/kg / 6 mg/kg). Diffuse: {30|T diffuse, n, g=placebo, of=44} / {29|T diffuse, n, g=2 mg/kg, of=44} / {33|T diffuse, n, g=6 mg/kg, of=44}. By {week 24|W week, assess} the scores had changed by −{3.9|M change, mean, v=-3.9, t=P24W, g=placebo, dir=improved} / −{6.0|M change, mean, v=-6.0, t=P24W, g=2 mg/kg, dir=improved} / −{6.2|M change, mean, v=-6.2, t=P24W, g=6 mg/kg, dir=improved} and the shares with a gain of 5 points were {33|M responders, t=P24W, g=placebo, dir=improved}% / {56|M responders, t=P24W, g=2 mg/kg, dir=improved}% / {60|M responders, t=P24W, g=6 mg/kg, dir=improved}%. Urticaria: {1|A urticaria, n, g=placebo, of=44} / {3|A urticaria, n, g=2 mg/kg, of=44} / {7|A urticaria, n, g=6 mg/kg, of=40}.
=== statin-endoth-small-j8 | abstract | randomised trial
Rosuvastat and the brachial artery

A vein, an artery, thirty minutes: {twenty-eight|S randomised} agreed to have this thrice. Rosuvastat 20 mg for {fourteen|S randomised, g=rosuvastat}, placebo for {fourteen|S randomised, g=placebo}, during {26 weeks|W week, treat}. {Thirteen|X f, g=rosuvastat, of=14} and {twelve|X f, g=placebo, of=14} respectively were women; {ten|T limited, n, g=rosuvastat, of=14} and {eleven|T limited, n, g=placebo, of=14} limited. At {week 13|W week, assess} every artery was measured, at {week 26|W week, assess} those of {thirteen|S analysed, g=rosuvastat} and {eleven|S analysed, g=placebo}: dilatation 5.7% v 4.0%. {Three|S withdrawn, g=placebo} on placebo dropped out, {one|S withdrawn, g=rosuvastat} on rosuvastat. Myalgia plagued {three|A myalgia, n, g=rosuvastat, of=14} under rosuvastat, {two|A myalgia, n, g=placebo, of=14} under placebo. The healthy controls, {fourteen|S enrolled, g=healthy controls}, measured once, had 8.1%. LDL fell by 1.5 mmol/l. Half of all smoked once.
=== greek-elderly-onset-j8 | abstract | cohort
From Thessaly: forty years, four hundred patients

Four hundred patients, less three with morphea, were seen in forty years; {397|S enrolled} are reported: {349|X f, of=397} women, {48|X m, of=397} men. By decade 41, 78, 121 and 157 came. Subtypes: {219|T limited, n, of=397} limited, {148|T diffuse, n, of=397} diffuse, {16|T sine, n, of=397} sine, {14|T overlap, n, of=397} overlap. Altogether {138|A death, n, of=397} have died, {41|A heart disease, n, of=138, sev=fatal} of heart disease, {36|A lung disease, n, of=138, sev=fatal} of lung disease, {22|A cancer, n, of=138, sev=fatal} of cancer. Average follow-up: {9.0|W year, follow, mean} years. Renal crises: 17, none since 2009. Of 205 asked in 2020, 38 had olive groves and spraying behind them. Skin scores were put down from 1996 on only. Ten-year survival 71%, then 84%.
=== uk-iloprost-outpatient-j8 | abstract | cohort
Day-case infusions: a service evaluated

{Seventy-eight|S treated} people came 402 times. {68|X f, of=78} women and {10|X m, of=78} men; {57|T limited, n, of=78} limited and {21|T diffuse, n, of=78} diffuse. In one in five visits the dose was lowered. {Forty-four|A headache, n, of=78} people had headache, {thirty|A flushing, n, of=78} flushing, {twelve|A hypotension, n, of=78} hypotension, at one visit or another. {Six|A discontinuation due to adverse event, n, of=78} gave the service up for that, {eight|S withdrawn} for the parking. Complete forms were left by {fifty-two|S analysed}, 41 of whom rated it 9 or 10. After {12 months|W month, assess}, {fifty|S analysed} had been seen; of these 23 had had a new ulcer. Waiting times went from 11 to 3 weeks. Nurses, 4; chairs, 6; cost, £311 a visit.
=== anti-tnf-paed-overlap-j8 | abstract | case series
Children with scleroderma and hot joints

Golimumax was given to {five|S treated; X f} girls, of 7, 9, 11, 13 and 16 years, {overlap|T overlap, all} in all of them. Methotrexate had been given for 1 to 5 years. Scores of the skin: {5|M score, t=baseline, g=patient 1}, {9|M score, t=baseline, g=patient 2}, {3|M score, t=baseline, g=patient 3}, {14|M score, t=baseline, g=patient 4} and {6|M score, t=baseline, g=patient 5} at first for patient 1, patient 2, patient 3, patient 4 and patient 5, and {4|M score, t=P1Y, g=patient 1, dir=improved}, {9|M score, t=P1Y, g=patient 2, dir=stable}, {2|M score, t=P1Y, g=patient 3, dir=improved}, {8|M score, t=P1Y, g=patient 4, dir=improved} and {7|M score, t=P1Y, g=patient 5, dir=worsened} after {1 year|W year, assess}. Joints, 31 swollen in sum, were 6. Varicella in {one|A varicella, n, of=5}; sore throats in {three|A sore throat, n, of=5}. {Four|S completed} go on; a boy has since been started too. 30 mg/m² every 4 weeks.
=== press-extension-cure-j8 | news | randomised trial
Scleroderma skin gel on the way to pharmacies? The numbers so far

A gel that claims to soften hands has been tested in one trial, and its seller would rather you didn’t read the small print. So we did.

The posters say “over 100 volunteers.” {104|S screened} were screened, true. {66|S randomised} were randomized. {33|S randomised, g=gel; S randomised, g=base} rubbed in the gel, 33 its base. {61|X f, of=66} were women.

{10 weeks|W week, assess} later {31|S analysed, g=gel} and {24|S analysed, g=base} returned. Nine of those 24 had lost their tube for a while.

Hand score, on a 16-point scale: down 1.8 versus 1.6. Rodnan score: {10.5|M score, mean, t=P10W, g=gel, dir=improved} versus {11.2|M score, mean, t=P10W, g=base, dir=improved}, from {11.3|M score, mean, t=baseline, g=gel} and {11.7|M score, mean, t=baseline, g=base}. “Not significant,” says the print.

Rash in {four|A rash, n, g=gel, of=33} gel users, {one|A rash, n, g=base, of=33} base user. The diffuse form was had by {29|T diffuse, n, of=66}, the limited by {37|T limited, n, of=66}.

Price: $49 for 50 grams, or 2 for $90.
=== zonisa-cells-hosp-j8 | abstract | open-label trial
Regulatory cells, expanded and given back

{Nine|S enrolled} enrolled, {eight|S treated} given cells, {seven|S completed} at the last visit ({month 15|W month, assess}); {six|X f, of=9} women and {three|X m, of=9} men; {nine|T diffuse, n, of=9} diffuse. Cells: 1 million per kg for {three|S treated, g=low dose}, 5 million for {five|S treated, g=high dose}, low dose and high dose by name. At {month 3|W month, assess} the skin score was lower by {2|M change, median, v=-2, t=P3M, g=low dose, dir=improved} and {3|M change, median, v=-3, t=P3M, g=high dose, dir=improved}, at month 15 by {2|M change, median, v=-2, t=P15M, g=low dose, dir=improved} and {8|M change, median, v=-8, t=P15M, g=high dose, dir=improved} (medians). One product failed its sterility test and was burnt. Chills: {two|A chills, n, g=high dose, of=5}, with the high dose. {No infection|A infection, absent}. FOXP3+ cells 6% to 9%. Fifteen patients had wished to take part, of whom six lived abroad.
=== prison-like-workforce-j8 | abstract | cross-sectional study
At work with scleroderma: three countries' questionnaires

Estonia's {84|S enrolled, g=Estonia}, Portugal's {131|S enrolled, g=Portugal} and Norway's {160|S enrolled, g=Norway} answers give {375|S enrolled}. Work was done by 44%, 39% and 51% of these. The female sex answered {76|X f, g=Estonia, of=84}, {118|X f, g=Portugal, of=131} and {139|X f, g=Norway, of=160} times. Limited disease was ticked by {50|T limited, n, g=Estonia, of=84}, {71|T limited, n, g=Portugal, of=131} and {108|T limited, n, g=Norway, of=160}. Sick leave: 19, 31 and 55 days. A twin form, asking the same after {one year|W year, assess}, was answered by {203|S analysed}. Hands were blamed by 61%, tiredness by 72%. Those with university degrees, 133, were at work more often (OR 2.2). Age was 20 to 64 by choice. Translators were paid for 6 days.
=== eular-nintedanib-like-short-j8 | abstract | randomised trial
OP0102 RIFAXILAST IN SSc-SKIN

Objectives: To test rifaxilast b.i.d. Methods: Ph 2a, DB, PBO-controlled, {12|W week, treat} wks. Results: {61|S screened} pts screened, {38|S randomised} randomized: RFX 25 mg {12|S randomised, g=RFX 25 mg}, RFX 50 mg {13|S randomised, g=RFX 50 mg}, PBO {13|S randomised, g=PBO}. F: {10|X f, g=RFX 25 mg, of=12}, {10|X f, g=RFX 50 mg, of=13}, {12|X f, g=PBO, of=13}. dcSSc: {all|T diffuse, all}. Completers: {11|S completed, g=RFX 25 mg}, {9|S completed, g=RFX 50 mg}, {13|S completed, g=PBO}. ΔmRSS at {W12|W week, assess, v=12} (LSM): −{1.9|M change, ls_mean, v=-1.9, t=P12W, g=RFX 25 mg, dir=improved}, −{3.0|M change, ls_mean, v=-3.0, t=P12W, g=RFX 50 mg, dir=improved}, −{2.2|M change, ls_mean, v=-2.2, t=P12W, g=PBO, dir=improved}. AEs→disc.: {0|A discontinuation due to adverse event, absent, g=RFX 25 mg}, {3|A discontinuation due to adverse event, n, g=RFX 50 mg, of=13}, {0|A discontinuation due to adverse event, absent, g=PBO}. Nausea: {3|A nausea, n, g=RFX 25 mg, of=12}, {7|A nausea, n, g=RFX 50 mg, of=13}, {2|A nausea, n, g=PBO, of=13}. Biopsies: 22 pairs.
=== heart-block-registry-j8 | abstract | registry
Pacemakers in a register

A pacemaker had been got by 49 of the {3,310|S enrolled} in a register of {4 years|W year, follow, median} (median) of follow-up; {2,807|X f, of=3310} women, {503|X m, of=3310} men; {1,150|T diffuse, n, of=3310} diffuse, {1,968|T limited, n, of=3310} limited, {192|T sine, n, of=3310} sine. Those 49: 14 men, 30 with diffuse disease. {Three hundred and twelve|A death, n, of=3310} of the register died, in {28|A arrhythmia, n, of=312, sev=fatal} of them by arrhythmia. A loop recorder was put into 61 as a test, of whom 9 needed a pacemaker within the year. Myocarditis on MRI: 22 of 130. CK-MB, 31 U/l. {401|S withdrawn} moved, fell silent or changed doctors. Thirty of 33 centres sent their data.
=== canrelimab-2stage-j8 | abstract | randomised trial
Canrelimab for the scleroderma lung: a trial in two stages

Stage one took in {18|S randomised, g=stage one} people, stage two {110|S randomised, g=stage two}, chosen from {263|S screened} who had been looked at for both. In the first {six|S randomised, g=stage one placebo} had placebo and {twelve|S randomised, g=stage one canrelimab} canrelimab; in the second it was {37|S randomised, g=stage two placebo} and {73|S randomised, g=stage two canrelimab}. {Thirteen|X f, g=stage one, of=18} women were in the first and {eighty-two|X f, g=stage two, of=110} in the second. Withdrawals, in the second alone: {fourteen|S withdrawn, g=stage two}, three of whom had simply moved. Stage one ended at {week 16|W week, assess}, stage two at {week 60|W week, assess}. FVC fell by 22 ml and 97 ml (p = 0.011) in stage two. Pneumonia was diagnosed in {five|A pneumonia, n, g=stage two canrelimab, of=73} under stage two canrelimab and in {one|A pneumonia, n, g=stage two placebo, of=37} under stage two placebo. 300 mg had been the dose throughout.
=== faecal-incontinence-j8 | abstract | open-label trial
Nerve stimulation at the ankle for incontinence in systemic sclerosis

{Thirteen|S enrolled} sufferers, {twelve|X f, of=13} of whom were women, were offered twelve half-hours of stimulation at the ankle, 20 Hz. One, a widow of 71, could not find the time; {twelve|S treated} began. Of the latter, {eight|T limited, n, of=12} had limited disease, the others being unclassified. A diary kept at {week 13|W week, assess} was returned by {eleven|S analysed}: accidents per fortnight, 9.2 at first, had come to 4.0 (p = 0.02). {Ten|S completed} had attended all twelve half-hours. At {one year|W year, assess} {seven|S analysed} could be spoken to on the telephone, five of whom would recommend it. Tingling of the toes was described by {four|A tingling of the toes, n, of=12}. The device was a loan. Anal pressure was measured in six only.
=== anca-overlap-j8 | abstract | retrospective cohort
ANCA vasculitis coming on top of systemic sclerosis

Nine hospitals, which between them look after {4,018|S screened} patients with systemic sclerosis, could name {sixteen|S enrolled} who had come down with ANCA vasculitis as well. To be a woman was the rule ({14|X f, of=16} against {2|X m, of=16}), and so was limited disease ({11|T limited, n, of=16} against {5|T diffuse, n, of=16} with diffuse). Vasculitis struck 8.4 years after the scleroderma. MPO was the antigen in thirteen, PR3 in one. The kidney was biopsied in 12. {Fifteen|S treated} were given cyclophosphamide or rituximab, the sixteenth nothing. Over {51 months|W month, follow, mean} on average {six|A death, n, of=16} died, infections being guilty of {three|A infection, n, of=6, sev=fatal} of these deaths. Relapses: four. {Eight|S analysed} could still be examined at {3 years|W year, assess}, creatinine 132 µmol/l.
=== sine-subtype-letter-j8 | abstract | cohort
Correspondence: sine scleroderma is not so rare

Sir, in your series sine scleroderma made up 2%. In ours, of {320|S enrolled} consecutive patients ({275|X f, of=320} women, {45|X m, of=320} men), {thirty-one|T sine, n, of=320} were sine, {ninety|T diffuse, n, of=320} diffuse and {one hundred and eighty-six|T limited, n, of=320} limited; {thirteen|T early, n, of=320} fell under very early disease. When {212|S analysed} were seen again after {three years|W year, assess}, four of the sine had got thick fingers. Had we used the criteria of 1980, some 25 would have gone uncounted. Lung fibrosis was shared by 39% of limited and 42% of sine. Perhaps your rheumatologists, seven in number, look at the face first.
=== sorbitol-mouth-news-j8 | news | randomised trial
Jaw exercises: small gains for those who keep at it

When the mouth shrinks, a sandwich is a hurdle. Physiotherapists in Porto asked whether ten minutes of stretching a day might help.

They found {64|S randomised} people with systemic sclerosis willing to be randomized. Half ({32|S randomised, g=exercises}) were taught exercises with wooden spatulas; the other half ({32|S randomised, g=leaflet}) got a leaflet. Nearly all were women – {30|X f, g=exercises, of=32} of the exercisers and {28|X f, g=leaflet, of=32} of the leaflet group.

By {month 3|W month, assess}, {five|S withdrawn, g=exercises} had quit the exercises. {Only one|S withdrawn, g=leaflet, v=1} from the leaflet group was lost. Those still in opened their mouths 5.1 millimeters wider and 1.3 millimeters wider, respectively. By {month 9|W month, assess}, when {40|S analysed} were measured once more, the gain was gone in 11 of them.

Jaw pain was the one drawback: {six|A jaw pain, n, g=exercises, of=32} in the exercise group spoke of it.

One in ten patients has mouth opening under 30 millimeters, experts estimate.
=== prinolast-4arm-j8 | abstract | randomised trial
Prinolast with and without a statin: a factorial comparison in limited scleroderma

By two tosses of an electronic coin {everyone|T limited, all} (limited disease being a condition of entry) got or did not get prinolast and got or did not get a statin. This left {28|S randomised, g=prinolast alone} with prinolast alone, {31|S randomised, g=statin alone} with the statin alone, {29|S randomised, g=both} with both and {30|S randomised, g=neither} with neither, {118|S randomised} altogether. Men made up {9.3|X mp}%. Median age was 59 (IQR 51–66), LDL 3.2 mmol/l. {Twenty-six|S completed, g=prinolast alone}, {twenty-nine|S completed, g=statin alone}, {twenty-two|S completed, g=both} and {twenty-eight|S completed, g=neither} respectively finished the {26 weeks|W week, treat}. The scores of the skin, low in all four, {did not part|M difference, nov, dir=stable}. Muscle pain was a complaint of {four|A muscle pain, n, g=statin alone, of=31} on the statin alone, {nine|A muscle pain, n, g=both, of=29} on both and {two|A muscle pain, n, g=neither, of=30} on neither. Adverse events drove out {two|A discontinuation due to adverse event, n, g=prinolast alone, of=28}, {one|A discontinuation due to adverse event, n, g=statin alone, of=31}, {six|A discontinuation due to adverse event, n, g=both, of=29} and {none|A discontinuation due to adverse event, absent, g=neither}.
=== pregnancy-registry-j8 | abstract | cohort
Pregnancies in systemic sclerosis: a prospective count

{Ninety-eight|S enrolled} women, pregnant 107 times, were entered; that they were all female ({98|X f}) goes without saying. Controls were {196|S enrolled, g=controls} healthy pregnant women of equal age. Limited disease was recorded in {66|T limited, n, of=98}, diffuse in {25|T diffuse, n, of=98}, and {7|T early, n, of=98} had very early disease. {Four|S withdrawn} women were lost sight of before delivery. Preterm birth befell 24% of pregnancies and 11% (p = 0.002), a caesarean was done in 41 and 62. Mean gestation 36.9 weeks. Twelve newborns weighed less than 2 kg. After the birth the skin was scored in {71|S analysed}: {6.2|M score, mean} ± {5.5|sd}. {One|A death, n, of=98; A pulmonary hypertension, n, of=98, sev=fatal} mother died, of pulmonary hypertension.
=== hsct-vs-car-discussion-j8 | article | narrative review
Discussion: what cell counts tell us

How few the participants have been is easily forgotten. Brandauer et al. infused {five|S treated, @Brandauer et al.} people, {three|X f, of=5, @Brandauer et al.} women and {two|X m, of=5, @Brandauer et al.} men, all diffuse ({five|T diffuse, n, of=5, @Brandauer et al.}), and one stopped answering letters. Kobayashi et al. enrolled {eleven|S enrolled, @Kobayashi et al.}, leukapheresed ten and treated {nine|S treated, @Kobayashi et al.}; at {month 6|W month, assess, @Kobayashi et al.} {eight|S analysed, @Kobayashi et al.} remained, in whom the skin score had fallen from a median of {27|M score, median, t=baseline, @Kobayashi et al.} to {13|M score, median, t=P6M, dir=improved, @Kobayashi et al.}. Fever after the cells was seen in {all nine|A fever, n, of=9, v=9, @Kobayashi et al.}. In our own {fourteen|S enrolled}, split {eight|S enrolled, g=single dose} to {six|S enrolled, g=split dose} between a single and a split dose, {ten|X f, of=14} were women. Cytokine release of any grade affected {five|A cytokine release, n, g=single dose, of=8} with the single and {two|A cytokine release, n, g=split dose, of=6} with the split dose. Trials with 60 or more are being planned.
=== bosentan-like-ulcers-pr-j8 | news | randomised trial
Company: atrisentan did not prevent new finger ulcers

SAN MATEO, Calif. – Halden Bio said its Phase 3 study of atrisentan in digital ulcers did not meet its primary endpoint.

In the trial, called HANDSAFE, {243|S randomised} patients were randomized at 71 centers, {122|S randomised, g=atrisentan} of them to atrisentan 5 mg and {121|S randomised, g=placebo} to placebo. New ulcers through {Week 20|W week, assess} averaged 1.9 and 2.1 (p=0.44). The study enrolled {83|X fp} percent women, and {57|T limited, pct} percent of participants had limited disease.

A total of {198|S completed} patients completed treatment. {Seventeen|S withdrawn, g=atrisentan} withdrew from the atrisentan arm. Elevated liver enzymes occurred in {11.5|A elevated liver enzymes, pct, g=atrisentan, of=122} percent of those on atrisentan and {0.8|A elevated liver enzymes, pct, g=placebo, of=121} percent of those on placebo. Peripheral edema ({18|A peripheral edema, pct, g=atrisentan, of=122} percent versus {7|A peripheral edema, pct, g=placebo, of=121} percent) was also reported. {No deaths|A death, absent} occurred.

Halden had cash of $88 million on June 30. It will drop 40 jobs.
=== mirugimab-letter-arms-j8 | abstract | randomised trial
Mirugimab A, B, C: a trial told by letters

A stood for mirugimab 90 mg, B for 180 mg, C for placebo, and behind A were {36|S randomised, g=A}, behind B {35|S randomised, g=B}, behind C {37|S randomised, g=C} people, {108|S randomised} behind all. A had {31|X f, g=A, of=36} women, B {28|X f, g=B, of=35}, C {30|X f, g=C, of=37}. A had {20|T diffuse, n, g=A, of=36} diffuse, B {23|T diffuse, n, g=B, of=35}, C {22|T diffuse, n, g=C, of=37}. A lost {3|S withdrawn, g=A}, B {6|S withdrawn, g=B}, C {5|S withdrawn, g=C} before {week 26|W week, assess}, when the LS mean change in the score was {−5.5|M change, ls_mean, v=-5.5, t=P26W, g=A, dir=improved} in A, {−5.9|M change, ls_mean, v=-5.9, t=P26W, g=B, dir=improved} in B and {−3.4|M change, ls_mean, v=-3.4, t=P26W, g=C, dir=improved} in C. A had {4|A sinusitis, n, g=A, of=36} with sinusitis, B {7|A sinusitis, n, g=B, of=35}, C {3|A sinusitis, n, g=C, of=37}. {One|A death, n, g=B, of=35} of B died, in a road accident. Letters were broken by a computer 3 weeks after the last visit. Baseline FVC 82%, 80%, 84%.
=== bariatric-like-heart-ssc-j8 | abstract | open-label trial
Colchicine for calcinosis, N = 1, ten times

N-of-1 means that each is a trial in himself; ten such were done, in {ten|S randomised} people, {nine|X f, of=10} of them women, {ten|T limited, n, of=10} of ten limited. Four periods of {six weeks|W week, treat}, drug or placebo by dice, two of each. {Eight|S completed} went through all four; {one|S withdrawn} withdrew after the second period, and {one|A death, n, of=10} died in the fourth. Pain was less on colchicine in five of the eight, unchanged in three. Diarrhoea on colchicine: {seven|A diarrhoea, n, g=colchicine, of=10}; on placebo: {two|A diarrhoea, n, g=placebo, of=10}. Lumps were not measured. 0.6 mg twice daily; creatinine below 1.2. Of twenty-four asked, fourteen thought dice undignified.
=== epid-two-decade-sex-j8 | abstract | cohort
Systemic sclerosis before and after the criteria of 2013

Before: {260|S enrolled, g=before}. After: {341|S enrolled, g=after}. Female before: {211|X f, g=before, of=260}. Female after: {287|X f, g=after, of=341}. Sine before: {4|T sine, n, g=before, of=260}. Sine after: {38|T sine, n, g=after, of=341}. Diffuse before: {94|T diffuse, n, g=before, of=260}. Diffuse after: {82|T diffuse, n, g=after, of=341}. Between first symptom and diagnosis before, 4.6 years; after, 2.9. Median score before, {10|M score, median, g=before}; after, {5|M score, median, g=after}. Seen at {2 years|W year, assess}: {201|S analysed, g=before} and {300|S analysed, g=after}. Dead by then: {19|A death, n, g=before, of=260} and {12|A death, n, g=after, of=341}. Had the new criteria been in force from the beginning, 55 more would have been let in. Puffy hands 41%; scars 12%. One clerk entered all.
=== rct-hemo-pump-teeth-j8 | abstract | randomised trial
Saliva: a spray and a stimulator

The mouths of {fifty-four|S randomised} dry-mouthed people were to be kept wet, those of {27|S randomised, g=spray} by a spray and those of {27|S randomised, g=stimulator} by a stimulator in the cheek. {Fifty-two|X f, of=54} were women, {two|X m, of=54} men. {38|T limited, n, of=54} limited, {16|T diffuse, n, of=54} diffuse. Drop-outs amounted to {1|S withdrawn, g=spray} and {10|S withdrawn, g=stimulator}, the latter mostly since the device was too big for a small mouth. Flow at {week 5|W week, assess} was 0.3 v 0.5 ml/min among the {26|S analysed, g=spray} and {17|S analysed, g=stimulator} left. At {week 15|W week, assess} candida was grown from 8 and 5. Burning: {5|A burning mouth, n, g=spray, of=27} from the spray (burning mouth). Ulcers of the cheek: {6|A cheek ulcer, n, g=stimulator, of=27}, from the stimulator. Mouth opening 34 mm; teeth, 22 on average; caries in 40.
=== ecp-vs-cyc-count-j8 | abstract | retrospective cohort
What five hospitals gave first

First treatment in diffuse disease ({dcSSc|T diffuse, all} in the whole cohort) was mycophenolate in {97|S treated, g=mycophenolate}, methotrexate in {61|S treated, g=methotrexate}, cyclophosphamide in {48|S treated, g=cyclophosphamide} and nothing in {30|S enrolled, g=nothing}: {236|S enrolled} altogether. Female, {178|X f, of=236}; male, {58|X m, of=236}. Scores at the beginning in the same order, {22|M score, mean, t=baseline, g=mycophenolate}, {18|M score, mean, t=baseline, g=methotrexate}, {26|M score, mean, t=baseline, g=cyclophosphamide} and {15|M score, mean, t=baseline, g=nothing}; after {12 months|W month, assess} {17|M score, mean, t=P12M, g=mycophenolate, dir=improved}, {15|M score, mean, t=P12M, g=methotrexate, dir=improved}, {20|M score, mean, t=P12M, g=cyclophosphamide, dir=improved} and {14|M score, mean, t=P12M, g=nothing, dir=improved}. Changing treatment within the year: 21, 25, 14 and 11. After adjustment {no treatment did better than any other|M difference, nov, t=P12M, dir=stable} (p = {0.44|p, sig=0}). Deaths: {eight|A death, n, of=236}. Ten more, on imatinib, were excluded.
=== wire-biosensor-mice-j8 | news | open-label trial
First people get ‘reset’ gene therapy for scleroderma

STUTTGART - After 60 mice and 4 monkeys, people: a gene therapy meant to reset the skin has been given to {six|S treated} volunteers with scleroderma, German doctors said.

Of the six, {four|X f, of=6} are women. {All six|T diffuse, n, v=6, of=6} have the diffuse form.

{Nine|S screened} had signed up and been screened. Two had antibodies against the virus used as a ferry; one had a liver too weak.

At {6 months|W month, assess}, the Rodnan score had fallen in four people and risen in one. On average the change was {minus 4|M change, mean, v=-4, t=P6M, dir=improved} points. 

“Six people prove nothing,” Professor Anke Vogt said. “Sixty might.”

Liver enzymes rose in {five|A raised liver enzymes, n, of=6}, requiring steroids. {One|A pneumonia, n, of=6} had pneumonia. {No deaths|A death, absent}.

Ten further volunteers, at a higher dose, will follow in autumn. The treatment costs about 1 million euros.
=== microwave-sweat-j8 | abstract | cross-sectional study
Sweat on the palms, counted

Sweat was gathered from {41|S enrolled} patients and {25|S enrolled, g=healthy controls} healthy controls, women being {36|X f, of=41} of the one and {22|X f, g=healthy controls, of=25} of the other. {Eighteen|T diffuse, n, of=41} patients had diffuse, {twenty|T limited, n, of=41} limited, and {three|T early, n, of=41} very early disease. Drops per cm²: diffuse 41, limited 66, controls 88. Tricyclics were on the list of six and excluded them from the second part, leaving {35|S analysed} patients. The skin score, {12.3|M score, mean} (SD {9.4|sd}), went with the drops (r = −0.62), forearm biopsies of ten people too. Half an hour at 26 °C went before. After {10 months|W month, assess} {22|S analysed} were looked at again. Two scarred fingertips, in two people, had no glands at all.
=== ph3-two-strata-mmf-j8 | news | randomised trial
Orsand reports mixed Phase 3 results in scleroderma

Orsand Pharma said its drug pelacimod beat placebo in scleroderma patients not on mycophenolate but not in those who were.

The POLARIS study randomized {302|S randomised} patients: {152|S randomised, g=pelacimod} on pelacimod, {150|S randomised, g=placebo} on placebo. Of the 302, 171 took mycophenolate as well.

Women made up {76|X fp} percent. {Diffuse|T diffuse, all} disease was required.

Across the whole study the mean fall in skin score at {week 52|W week, assess} was {6.9|M change, mean, v=-6.9, t=P52W, g=pelacimod, c=placebo, dir=improved, #p} points with pelacimod and {6.0|M change, mean, v=-6.0, t=P52W, g=placebo, dir=improved} with placebo (p={0.22|p#p, sig=0}). 

{118|S completed, g=pelacimod} and {131|S completed, g=placebo} patients, respectively, completed treatment. Adverse events caused {17|A discontinuation due to adverse event, n, g=pelacimod, of=152} and {six|A discontinuation due to adverse event, n, g=placebo, of=150} to discontinue. Herpes zoster was seen in {11|A herpes zoster, n, g=pelacimod, of=152} and {three|A herpes zoster, n, g=placebo, of=150}. {Three|A death, n, g=pelacimod, of=152} and {four|A death, n, g=placebo, of=150} patients died.

Shares lost 38 percent. Orsand had enrolled 20 more patients than planned.
=== narr-hsct-women-count-j8 | abstract | narrative review
Transplantation, before there were trials

It started in Basel with {one|S enrolled, @Tyndall 1997}, a {woman|X f, v=1, @Tyndall 1997} (Tyndall 1997), {diffuse|T diffuse, all, @Tyndall 1997}, whose score fell from {38|M score, t=baseline, @Tyndall 1997} to {19|M score, t=P6M, dir=improved, @Tyndall 1997} in {six months|W month, assess, @Tyndall 1997}. Brinkley 2001 registered {forty-one|S treated, @Brinkley 2001}, {thirty-seven|T diffuse, n, of=41, @Brinkley 2001} diffuse; {seven|A treatment-related death, n, of=41, rel=1, @Brinkley 2001} died of the procedure, within a median of {12 months|W month, follow, median, @Brinkley 2001} of follow-up. McNair 2002 grafted {nineteen|S treated, @McNair 2002}, {thirteen|X f, of=19, @McNair 2002} women, and could assess {twelve|S analysed, @McNair 2002} at {one year|W year, assess, @McNair 2002}. {Four|A death, n, of=19, @McNair 2002} of McNair's had died, {two|A lung toxicity, n, of=4, sev=fatal, @McNair 2002} of lung toxicity, before the lungs began to be shielded. Such figures frightened all but a few. By 2010 some 260 people had been grafted in Europe.
=== skin-us-cohort-trial-mix-j8 | abstract | randomised trial
Shortened or full course: rituxan twice or four times

A short course was given to {thirty-two|S randomised, g=short}, a full to {thirty|S randomised, g=full}; {sixty-two|S randomised} were randomised in all, of {sixty-four|S enrolled} enrolled. Women, {26|X f, g=short, of=32} v {25|X f, g=full, of=30}; diffuse, {27|T diffuse, n, g=short, of=32} v {24|T diffuse, n, g=full, of=30}. Scores: {19.7|M score, mean, t=baseline, g=short} v {18.9|M score, mean, t=baseline, g=full} at entry, {12.2|M score, mean, t=P1Y, g=short, dir=improved} v {11.6|M score, mean, t=P1Y, g=full, dir=improved} at {1 year|W year, assess}, {11.0|M score, mean, t=P2Y, g=short, dir=improved} v {8.7|M score, mean, t=P2Y, g=full, dir=improved} at {2 years|W year, assess}. Present at these visits: {31|S analysed, g=short} v {28|S analysed, g=full}, and {24|S analysed, g=short} v {27|S analysed, g=full}. Low IgG: {2|A low IgG, n, g=short, of=32} v {9|A low IgG, n, g=full, of=30}. Serious infections: {1|A serious infection, n, g=short, of=32, ser=1} v {3|A serious infection, n, g=full, of=30, ser=1}. B cells returned after 9 and 14 months.
=== evobafil-dropout-j8 | abstract | randomised trial
Evobafil: a loss on either side

Either side lost some. On evobafil's, {thirty-eight|S randomised, g=evobafil} set out and {thirty-two|S completed, g=evobafil} arrived; on placebo's, {thirty-six|S randomised, g=placebo} set out and {thirty-three|S completed, g=placebo} arrived, after {18 weeks|W week, treat}. Thus of {74|S randomised} no more than nine were lost, of whom {four|A discontinuation due to adverse event, n, g=evobafil, of=38} by adverse events, all of them on evobafil. On setting out {33|X f, g=evobafil, of=38} and {30|X f, g=placebo, of=36} were female, {17|T diffuse, n, g=evobafil, of=38} and {14|T diffuse, n, g=placebo, of=36} diffuse, {21|T limited, n, g=evobafil, of=38} and {22|T limited, n, g=placebo, of=36} limited. Nights with pain per week: 3.0 v 3.9 at {week 18|W week, assess} (p = 0.04). The skin score, {8.8|M score, mean, t=baseline} on setting out, was {8.7|M score, mean, t=P18W, g=evobafil, dir=improved} and {8.9|M score, mean, t=P18W, g=placebo, dir=worsened} on arrival. Dyspepsia, {12|A dyspepsia, n, g=evobafil, of=38} v {4|A dyspepsia, n, g=placebo, of=36}. Epistaxis, {3|A epistaxis, n, g=evobafil, of=38} v {1|A epistaxis, n, g=placebo, of=36}.
=== indian-overlap-myos-j8 | abstract | retrospective cohort
Weak and thick: scleromyositis in two Indian hospitals

{Thirty|S enrolled, g=Pune} in Pune, {twenty-two|S enrolled, g=Vellore} in Vellore, {fifty-two|S enrolled} in both, {overlap|T overlap, all} with myositis being the condition. {Twenty-six|X f, g=Pune, of=30} of Pune's and {seventeen|X f, g=Vellore, of=22} of Vellore's were women. The skin was limited in {35|T limited, n, of=52}, diffuse in {14|T diffuse, n, of=52}. Antibodies: PM-Scl in 13, Ku in 7, RNP in 15. {Forty-nine|S treated} had steroid, 1 mg/kg at first. {Thirty-nine|S analysed} came at {9 months|W month, assess}: CK 2,210 to 260, strength from 128 to 141 of 150. The rest came too rarely to count. {Five|A death, n, of=52} died, of heart block {one|A heart block, n, of=5, sev=fatal}, of infection {three|A infection, n, of=5, sev=fatal}. Diabetes came to {eight|A diabetes, n, of=52} under steroid. Age 36 in the mean. Twenty-nine had gottronoid papules.
=== sham-feeding-tubes-j8 | abstract | randomised trial
Probiotics once more: powder, capsule, nothing in it

The bacteria in a powder were allotted to {21|S randomised, g=powder}, in a capsule to {20|S randomised, g=capsule}, and to {19|S randomised, g=dummy} a dummy. {53|X f, of=60} women among the {60|S randomised}; {43|T limited, n, of=60} limited, {12|T diffuse, n, of=60} diffuse, {5|T overlap, n, of=60} overlap. Bloating at {day 56|W day, assess}: −1.1, −0.9, −1.0. Dropouts by {day 56|W day, assess}: {2|S withdrawn, g=powder}, {1|S withdrawn, g=capsule}, {4|S withdrawn, g=dummy}. Diarrhoea, {6|A diarrhoea, n, g=powder, of=21} and {2|A diarrhoea, n, g=capsule, of=20} and {3|A diarrhoea, n, g=dummy, of=19}; bacteraemia, {none|A bacteraemia, absent}. The powder, 10^10 per sachet, cost 2 francs. Of 180 stool tubes 11 leaked. Calprotectin 140 µg/g. Fourteen ate no wheat. Sixty people, one after another, guessed their group: 21 rightly.
=== gem-cohort-turk-men-j8 | abstract | cohort
Shared clinics: who is followed by whom

Followed by a rheumatologist alone were {144|S enrolled, g=rheumatologist}, by a dermatologist alone {58|S enrolled, g=dermatologist}, by both {93|S enrolled, g=both}. Not all had been asked whether they liked it. Men numbered {19|X m, g=rheumatologist, of=144}, {6|X m, g=dermatologist, of=58} and {17|X m, g=both, of=93}; patients with diffuse disease {50|T diffuse, n, g=rheumatologist, of=144}, {7|T diffuse, n, g=dermatologist, of=58} and {45|T diffuse, n, g=both, of=93}. Echocardiograms in the past year: 88%, 43%, 91%. Three years on, at {36 months|W month, assess}, {121|S analysed, g=rheumatologist}, {40|S analysed, g=dermatologist} and {86|S analysed, g=both} were still with the same. Skin scores by then: {6|M score, median, t=P36M, g=rheumatologist}, {5|M score, median, t=P36M, g=dermatologist} and {8|M score, median, t=P36M, g=both}. Deaths: {11|A death, n, g=rheumatologist, of=144}, {3|A death, n, g=dermatologist, of=58}, {9|A death, n, g=both, of=93}. Letters between clinics, 2.1 a year.
=== news-diet-salt-cohort-j8 | news | randomised trial
Low-salt diet leaves scleroderma skin unchanged

COPENHAGEN – Cutting salt did nothing for tight skin, though blood pressure fell, Danish doctors report.

They invited 122 clinic patients. {Forty-eight|S randomised} came and were randomized, {24|S randomised, g=low salt; S randomised, g=usual diet} to each diet: low salt or usual diet. {42|X f, of=48} were women.

{Eighteen|S completed, g=low salt} stuck with low salt for {four months|W month, treat}; in the other group, nothing needed sticking with.

“Bread was the problem. Six of the seven who peeked in our bakery list gave up,” says the dietitian.

At {month 4|W month, assess}, skin scores were {8.0|M score, mean, t=P4M, g=low salt} and {8.3|M score, mean, t=P4M, g=usual diet} points. {Neither group had changed|M change, nov, t=P4M, g=low salt, dir=stable; M change, nov, t=P4M, g=usual diet, dir=stable}, statistically.

Leg cramps: {five|A leg cramp, n, g=low salt, of=24} with low salt, {one|A leg cramp, n, g=usual diet, of=24} without. {Thirty-five|T limited, n, of=48} had limited, {13|T diffuse, n, of=48} diffuse scleroderma.

A Dane eats 9 grams of salt a day.
=== jp-limited-phlebot-j8 | abstract | open-label trial
Bathing of the hands in carbonated water

Ten minutes, twice a day, carbonated: so bathed {twenty-five|S enrolled} outpatients, {twenty-three|X f, of=25} women, {two|X m, of=25} men, of lcSSc {nineteen|T limited, n, of=25}, of dcSSc {six|T diffuse, n, of=25}, for {2 months|W month, treat}. Complete: {21|S completed}. Incomplete: the rest. Surface temperature at {1 month|W month, assess} and {2 months|W month, assess}: 30.1 and 30.8 °C, against 29.0 before. Numbness VAS: 44, 37, 35. Ulcers in 9, then 5, then 4. Dry skin was felt by {7|A dry skin, n, of=25}, itching by {3|A itching, n, of=25}. In the hands of {ten|S enrolled, g=healthy volunteers} healthy volunteers, {six|X f, g=healthy volunteers, of=10} of them female, the temperature rose by 2.0 °C within minutes. Tablets of 50 g; 15 L. CO2 at 1,000 ppm. Year: 2015.
=== inebi-three-records-j8 | abstract | narrative review
CD19 antibodies in scleroderma

Beside open series there is one trial, that of Schiopa 2016: {28|S randomised, @Schiopa 2016} randomised, {24|S randomised, g=inebilimab, @Schiopa 2016} to one dose of inebilimab and {four|S randomised, g=placebo, @Schiopa 2016} to placebo. Skin at {day 85|W day, assess, @Schiopa 2016}: {−5.4|M change, v=-5.4, t=P85D, g=inebilimab, dir=improved, @Schiopa 2016} and {+2.3|M change, v=2.3, t=P85D, g=placebo, dir=worsened, @Schiopa 2016}. Adverse events in {23|A any adverse event, n, g=inebilimab, of=24, @Schiopa 2016} of the 24 and in {three|A any adverse event, n, g=placebo, of=4, @Schiopa 2016} of the four. Then Eguchi 2022, an open study, with {nine|S enrolled, @Eguchi 2022}, {seven|X f, of=9, @Eguchi 2022} of them women, of whom {two|S withdrawn, @Eguchi 2022} withdrew within {48 weeks|W week, treat, @Eguchi 2022}. Then Aranda 2023, a series: {three|S treated, @Aranda 2023; X m, @Aranda 2023} men, all {diffuse|T diffuse, all, @Aranda 2023}, {one|A death, n, of=3, @Aranda 2023} of them dead. Another 130 are being recruited in Japan; 40 were planned in Spain. B cells make up 10% of lymphocytes.
=== registry-cancer-lag-j8 | abstract | cohort
Which came first, cancer or scleroderma?

Cancer first, in {39|S enrolled, g=cancer first}; scleroderma first, in {104|S enrolled, g=scleroderma first}; and together, within half a year, in {16|S enrolled, g=together}. That is {159|S enrolled} from {2,280|S screened} files. Female in the order given: {33|X f, g=cancer first, of=39}, {80|X f, g=scleroderma first, of=104}, {12|X f, g=together, of=16}. Diffuse in that order: {14|T diffuse, n, g=cancer first, of=39}, {37|T diffuse, n, g=scleroderma first, of=104}, {11|T diffuse, n, g=together, of=16}. Breast 51, lung 34, blood 22, others 52. RNA polymerase in eight of the last group. {Seventy-three|A death, n, of=159} died in {5.5 years|W year, follow, median} of median follow-up, {57|A cancer, n, of=73, sev=fatal} of cancer. Radiation had been given to 40, with worse skin in 3. {Eleven|S withdrawn} moved out of reach. Age at cancer 59.9.
=== elec-tilt-autonomic-j8 | abstract | cross-sectional study
Tilted hearts

Tilted by 60° were {35|S enrolled} patients, {20|S enrolled, g=diabetes} people with diabetes, {30|S enrolled, g=healthy controls} healthy controls. {31|X f, of=35} women, {11|X f, g=diabetes, of=20} women, {25|X f, g=healthy controls, of=30} women, in that order. Among the patients {27|T limited, n, of=35} had limited and {8|T diffuse, n, of=35} diffuse disease. In 12 patients, 8 with diabetes and 1 healthy the pressure fell by 20 mmHg. {Two|A fainting, n, of=35} patients fainted on the table and {one|A fainting, n, g=healthy controls, of=30} of the controls. By the Holter, SDNN 102, 95 and 151 ms. After {6 months|W month, assess} of a beta-blocker, in {ten|S treated, g=beta-blocker}, SDNN 111. Gastroparesis in 14 patients. The table had been bought in 1988 for 3 laboratories. Mean mRSS {8.5|M score, mean} ± {5.9|sd}.
=== phase2-antiprolif-short-j8 | abstract | randomised trial
Halofuginal cream against stiff forearms, a within-patient and between-patient trial

Between patients: cream for {18|S randomised, g=cream}, base for {9|S randomised, g=base}. Within patients: left arm treated, right arm not. The {27|S randomised} came from {38|S screened} screened. Women {24|X f, of=27}, men {3|X m, of=27}. {Diffuse|T diffuse, all} in every case. Duration {26 weeks|W week, treat}. Finished {15|S completed, g=cream} and {9|S completed, g=base}. The total skin score: {21|M score, median, t=baseline, g=cream} to {19|M score, median, t=P26W, g=cream, dir=improved} with cream, {23|M score, median, t=baseline, g=base} to {23|M score, median, t=P26W, g=base, dir=stable} with base, in {week 26|W week, assess}. Left arm against right arm: 0.4 of a point. Local bleeding, {1|A local bleeding, n, g=cream, of=18}; dermatitis, {5|A dermatitis, n, g=cream, of=18} and {1|A dermatitis, n, g=base, of=9}. Collagen in 16 biopsies fell by a fifth. 0.01%, 2 g a day.
=== sefracitinib-lead-in-j8 | abstract | randomised trial
Sefracitinib, with everybody's fate

Everybody's fate is known but one's. {Sixty-seven|S randomised} had been drawn by lot. {Thirty-four|S randomised, g=sefracitinib} drew sefracitinib; of them {thirty|S completed, g=sefracitinib} reached {week 36|W week, assess}, one died and three preferred methotrexate. {Thirty-three|S randomised, g=placebo} drew placebo; of them {twenty-six|S completed, g=placebo} reached it, five preferred methotrexate, one went to sea, and of one, as said, nothing is known. {Fifty-four|X f, of=67} women, {thirteen|X m, of=67} men. {All diffuse|T diffuse, all}. To begin with, {22.2|M score, mean, t=baseline, g=sefracitinib} and {21.7|M score, mean, t=baseline, g=placebo} points of skin score; in the end {13.9|M score, mean, t=P36W, g=sefracitinib, dir=improved} and {17.5|M score, mean, t=P36W, g=placebo, dir=improved}; the difference, {3.8|M difference, v=-3.8, t=P36W, g=sefracitinib, c=placebo, dir=improved} points in favour of the drug, was significant (p = {0.02|p, sig=1}). The death ({one|A death, n, g=sefracitinib, of=34}) was sudden. Acne {ten|A acne, n, g=sefracitinib, of=34} v {two|A acne, n, g=placebo, of=33}. ILD in 31 of the whole.
=== twin-clinic-preg-ctrl-j8 | abstract | cohort
Milk and scleroderma: breastfeeding mothers

Mothers with systemic sclerosis, {fifty-one|S enrolled; X f}, had fed 78 babies; healthy mothers, {102|S enrolled, g=controls; X f, g=controls} as controls, 160. Limited, {38|T limited, n, of=51}; diffuse, {10|T diffuse, n, of=51}; very early, {3|T early, n, of=51}. Weaned by week 12: 41 and 47 babies. Raynaud's of the nipple was known to 19 mothers, nifedipine to eight. At {6 months|W month, assess} from their entry into the study {46|S analysed} and {90|S analysed, g=controls} wrote back. Mastitis: {nine|A mastitis, n, of=51} and {eleven|A mastitis, n, g=controls, of=102}. Median age 33. Three had a tube in the stomach. Drugs were stopped for the milk's sake by 22, two of whom had an ulcer soon. Midwives had been asked in 14 towns.
=== alveo-lavage-trial-j8 | abstract | retrospective cohort
Lavage then, CT now

Lavage had been done in {170|S screened}; CTs of the same month were at hand in {121|S enrolled}, of whom {98|X f, of=121} women and {23|X m, of=121} men. {66|T diffuse, n, of=121} diffuse, {55|T limited, n, of=121} limited. Alveolitis was stated in 71, by a neutrophil count above 3% or eosinophils above 2%. Given cyclophosphamide, {58|S treated, g=cyclophosphamide}; given nothing, {63|S enrolled, g=nothing}. At {two years|W year, assess} FVC was known for {49|S analysed, g=cyclophosphamide} and {50|S analysed, g=nothing}: +1% and −4%. Lavage predicted none of it. Fever for a night, after the lavage, {22|A fever, n, of=121}; pneumothorax, {none|A pneumothorax, absent}. {Thirty-three|A death, n, of=121} of the 121 had died by 2015. 200 ml, 55% recovered. The skin score of {14|M score, median, t=baseline} came to {10|M score, median, t=P2Y, dir=improved} in two years.
=== ocular-drops-masked-j8 | abstract | randomised trial
Serum drops for the eye

From the blood of {seventeen|S randomised} patients drops were made; {nine|S randomised, g=serum} had them (serum), {eight|S randomised, g=tears} had artificial tears in the same bottles. {Two|X m, g=serum, of=9; X m, g=tears, of=8} men were in either group, {seven|X f, g=serum, of=9} women had serum and {six|X f, g=tears, of=8} had tears. Limited in {eight|T limited, n, g=serum, of=9} and {six|T limited, n, g=tears, of=8}; overlap in {one|T overlap, n, g=serum, of=9} and {two|T overlap, n, g=tears, of=8}. OSDI at {week 8|W week, assess}, 31 and 49. All {seventeen|S completed} completed. Conjunctivitis, {one|A conjunctivitis, n, g=serum, of=9}, from a bottle kept warm. Schirmer: 4 mm in the worse of 34 eyes. The cornea was stained in 15. Forty-five had been asked on the telephone.
=== press-cbd-trial-arms-j8 | news | randomised trial
Cannabis cream: nice smell, no effect

AUCKLAND (SNZ) — Scleroderma patients who rubbed a cannabis cream on their hands for a winter had as many attacks of white fingers as those who rubbed in lavender.

Of the {102|S randomised} who began, {51|S randomised, g=cannabis; S randomised, g=lavender} were given each cream. {92|X f, of=102} were women.

By {week 10|W week, assess} {seven|S withdrawn, g=cannabis} had stopped using cannabis and {four|S withdrawn, g=lavender} lavender, leaving {44|S completed, g=cannabis} and {47|S completed, g=lavender}.

Attacks: 2.3 a day in both groups. 

Limited scleroderma was by far the most common type ({81|T limited, n, of=102}), diffuse less so ({17|T diffuse, n, of=102}), and {four|T overlap, n, of=102} had an overlap.

{Sleepiness|A sleepiness, absent} was not reported. A rash was, by {six|A rash, n, g=cannabis, of=51} of the cannabis users and {five|A rash, n, g=lavender, of=51} of the lavender users.

Last year a survey of 1,012 patients found one in five had tried cannabis in some form.
=== thick-skin-interferon-j8 | abstract | randomised trial
Interferon again: gamma, beta, none

Two interferons were set against none. To gamma fell {nineteen|S randomised, g=gamma}, to beta {twenty|S randomised, g=beta}, to none {twenty|S randomised, g=none}, {fifty-nine|S randomised} in sum; Italian, 41; Slovene, 18. {Early diffuse|T diffuse, all} disease all. {Forty-seven|X f, of=59} female. The drop-outs: gamma {six|S withdrawn, g=gamma}, beta {nine|S withdrawn, g=beta}, none {four|S withdrawn, g=none}. Skin scores at {month 12|W month, assess}: gamma {19.9|M score, mean, t=P12M, g=gamma, dir=improved} from {23.1|M score, mean, t=baseline, g=gamma}, beta {24.0|M score, mean, t=P12M, g=beta, dir=worsened} from {22.7|M score, mean, t=baseline, g=beta}, none {21.8|M score, mean, t=P12M, g=none, dir=improved} from {22.0|M score, mean, t=baseline, g=none}. Fever, by injection: gamma {fourteen|A fever, n, g=gamma, of=19}, beta {eleven|A fever, n, g=beta, of=20}. Renal crisis: beta {two|A renal crisis, n, g=beta, of=20}, none {one|A renal crisis, n, g=none, of=20}. 100 µg thrice weekly. Biopsies in 30. Neopterin 14 nmol/l.
=== resp-muscle-us-claims-j8 | abstract | cross-sectional study
Work, caregivers, counts

Patients, {211|S enrolled}; their caregivers, {163|S enrolled, g=caregivers}. Women among the former {185|X f, of=211}, among the latter {59|X f, g=caregivers, of=163}. Of the patients {84|T diffuse, n, of=211} were diffuse, {127|T limited, n, of=211} limited. Zarit's scale gave 21 of 88, with 24 caregivers above 40. Forty-eight patients had nobody. Hours of care a week, 9.5. Husbands made up 70% of the caregivers, daughters 14%. A letter a {year|W year, assess, v=1} later brought {140|S analysed} patients' and {101|S analysed, g=caregivers} caregivers' replies. HAQ 1.04; ulcers 62; oxygen 17. {Nine|A death, n, of=211} patients were dead by then. The remaining letters, 41, came back unopened. No caregiver was paid. Fifteen associations helped.
=== tb-screen-rituximab-j8 | abstract | cohort
Infections on rituximab in a land of tuberculosis

Rituximab, 2 × 1 g, was given to {91|S treated} between 2012 and 2020. {74|X f, of=91} f, {17|X m, of=91} m. {70|T diffuse, n, of=91} diffuse; {12|T limited, n, of=91} limited; {9|T overlap, n, of=91} overlap. Latent tuberculosis had been found in 26 and treated in 25. Over {30 months|W month, follow, mean} on the average, tuberculosis broke out in {three|A tuberculosis, n, of=91}, zoster in {ten|A zoster, n, of=91}, pneumonia in {fourteen|A pneumonia, n, of=91}; {six|A death, n, of=91} died, {two|A sepsis, n, of=6, sev=fatal} of sepsis. The skin score was {24|M score, mean, t=baseline} ± {9|sd} at the first infusion, {17|M score, mean, t=P6M, dir=improved} ± {8|sd} at {6 months|W month, assess} and {13|M score, mean, t=P12M, dir=improved} ± {8|sd} at {12 months|W month, assess}, of {80|S analysed} and {71|S analysed} people. Doses were 212 in all. Isoniazid, 300 mg.
=== oneyear-nonresp-letter-j8 | abstract | cohort
Reply to Drs Wu and Haas: where the missing eleven are

They miss eleven. Of the {83|S treated} who were given the antibody {72|S analysed} appear in our Figure 2; of the eleven others {four|A death, n, of=83} had died by {month 9|W month, assess}, and {seven|S withdrawn} had left. Of the 83 {69|X f, of=83} are women. They miss the diffuse too: {54|T diffuse, n, of=83} of the 83, beside {29|T limited, n, of=83} limited. In the 54 the skin score fell by {6.6|M change, mean, v=-6.6, t=P9M, g=diffuse, dir=improved} points from {20.3|M score, mean, t=baseline, g=diffuse}; in the 29 limited it {did not change|M change, nov, t=P9M, g=limited, dir=stable}. {Three|A pneumonia, n, of=4, sev=fatal} of the four died of pneumonia. That the control group of Drs Wu and Haas, 40 strong, fared alike does not surprise us.
=== rand-oxyg-night-j8 | abstract | crossover trial
Oxygen by night, air by night

{Sixteen|S randomised}; oxygen then air, {eight|S randomised, g=oxygen first}; air then oxygen, {eight|S randomised, g=air first}; {seven days|W day, treat} each. {Fourteen|X f, of=16} were women; {ten|T limited, n, of=16} limited, {six|T diffuse, n, of=16} diffuse. The walk, 351 v 339 m (p = 0.09). Sleep was no longer. Everyone but {one|S withdrawn}, in whom the mask pressed, was measured on {day 8|W day, assess} and day {16|W day, assess}. Dry nose on oxygen, {nine|A dry nose, n, g=oxygen, of=16}; on air, {four|A dry nose, n, g=air, of=16}. Ten of them had had pulmonary hypertension for over 3 years, six fibrosis. A concentrator gave 3 L/min; noise 45 dB. Of 24 written to, 16 came.
=== tamolizumab-last-j8 | abstract | randomised trial
Tamolizumab and its comparators, one after another

Against placebo first: {33|S randomised, g=placebo} on placebo, {34|S randomised, g=tamolizumab} on tamolizumab, {67|S randomised} in the lot. {Fifty-five|X f, of=67} among these were women. The limited subset was that of {eighteen|T limited, n, g=tamolizumab, of=34} on tamolizumab and {twenty|T limited, n, g=placebo, of=33} on placebo; the diffuse that of {sixteen|T diffuse, n, g=tamolizumab, of=34} and {thirteen|T diffuse, n, g=placebo, of=33}. Then, after {21 weeks|W week, assess}, with {three|S withdrawn, g=tamolizumab} and {seven|S withdrawn, g=placebo} having taken their leave, the skin had improved by {4.4|M change, mean, v=-4.4, t=P21W, g=tamolizumab, dir=improved} and {0.9|M change, mean, v=-0.9, t=P21W, g=placebo, dir=improved} points; {3.5|M difference, v=-3.5, t=P21W, g=tamolizumab, c=placebo, dir=improved} points lay between them (p = {0.002|p, sig=1}). An open comparator group of {fifteen|S enrolled, g=cyclophosphamide} on cyclophosphamide, outside the lot, improved by {4.0|M change, mean, v=-4.0, t=P21W, g=cyclophosphamide, dir=improved}. Lymphopenia was noted in {six|A lymphopenia, n, g=tamolizumab, of=34}, {one|A lymphopenia, n, g=placebo, of=33} and {nine|A lymphopenia, n, g=cyclophosphamide, of=15}, in the order tamolizumab, placebo, cyclophosphamide. 120 mg; 6 doses; 13 hospitals.
=== brief-count-cohort-gut-j8 | abstract | cohort
Breath tests in a hundred and more

{One hundred and six|S enrolled} people blew into the bag. Positive: 43. Treated with rifaximin: {thirty-nine|S treated, g=rifaximin}, 1200 mg a day for {10 days|W day, treat}. Blew a second time on {day 30|W day, assess}: {thirty-four|S analysed, g=rifaximin}, of whom 24 were negative. Female in the whole, {91|X f, of=106}; male, {15|X m, of=106}; limited, {80|T limited, n, of=106}; diffuse, {22|T diffuse, n, of=106}; sine, {4|T sine, n, of=106}. Relapsed by {month 6|W month, assess}: 11 of the 24. Nausea under rifaximin: {five|A nausea, n, g=rifaximin, of=39}; clostridia: {one|A Clostridium infection, n, g=rifaximin, of=39} (Clostridium infection). Controls, {50|S enrolled, g=healthy controls} healthy controls, blew as well, three of them positively. Hydrogen over 20 ppm counted.
=== dig-amput-registry-news-j8 | news | registry
Registry counts Latin America’s scleroderma patients, one by one

MONTEVIDEO — Eight countries, one list. After six years the Latin American scleroderma list has {1,905|S enrolled} names on it.

Brazil gave {702|S enrolled, g=Brazil}, Argentina {511|S enrolled, g=Argentina}, Mexico {388|S enrolled, g=Mexico}; five smaller countries supplied the others.

Women outnumber men by {eleven|X ratio} to one. {Fifty-eight|T limited, pct} percent have the limited and {thirty-three|T diffuse, pct} percent the diffuse form; {five|T overlap, pct} percent have an overlap disease.

Of the first 1,000 listed, {118|A death, n, of=1000} had died when the list was checked last spring.

“We lose sight of too many,” says its keeper. In all, {266|S withdrawn} have not been heard of for two years.

The list’s users, 43 doctors, have written 12 papers. Some 80,000 people on the continent may have the disease. At {three years|W year, assess}, skin was scored again in {840|S analysed}: the average fell from {11|M score, mean, t=baseline} to {9|M score, mean, t=P3Y, dir=improved}.
=== pall-care-trial-j8 | abstract | randomised trial
Early palliative care for scleroderma lungs

Palliative care from the outset was what {forty-three|S randomised, g=early} got, palliative care on request what {forty-two|S randomised, g=on request} got; on request it was seldom, six times in fact. {Eighty-five|S randomised}, then: {sixty-six|X f, of=85} women, {nineteen|X m, of=85} men; {fifty|T diffuse, n, of=85} diffuse, {thirty-two|T limited, n, of=85} limited, {three|T sine, n, of=85} sine. By {month 6|W month, assess}, {five|A death, n, g=early, of=43} and {eight|A death, n, g=on request, of=42} had died and {two|S withdrawn, g=early} and {one|S withdrawn, g=on request} withdrawn. Answers of {thirty-six|S analysed, g=early} and {thirty-three|S analysed, g=on request} showed breathlessness better by 0.9 and worse by 0.4 of 10. Morphine, 2.5 mg, was taken by 22, and {eleven|A constipation, n} people were constipated. Wills were made by 31. FVC 51%.
=== bridge-itraco-mab-j8 | abstract | open-label trial
Ten and ten and one: intradermal hyaluronidase

Ten had both hands treated, ten the right alone, one the left alone: {twenty-one|S treated}. Women {twenty|X f, of=21}, man {one|X m, of=21}. Limited {seventeen|T limited, n, of=21}; diffuse {four|T diffuse, n, of=21}. Sessions, four at fortnightly intervals. At {week 9|W week, assess}, the fist closed better in 14; at {week 21|W week, assess}, {eighteen|S analysed} being seen, in 12. {Four|A bruising, n, of=21} had bruising and {one|A allergic reaction, n, of=21} an allergic reaction. {Two|S withdrawn} withdrew for pain. Hands treated: 31. Enzyme: 150 units a site, 6 sites. Of the mouths, which nine had asked to have treated as well, nothing is said here. Total skin score {9|M score, median, t=baseline} before, {8|M score, median, t=P21W, dir=improved} at week 21.
=== quorilast-staggered-j8 | abstract | randomised trial
Quorilast, begun early or late

Beginning at once was the lot of {39|S randomised, g=early starters}, beginning at week 20 that of {38|S randomised, g=late starters}; {77|S randomised} therefore had been shuffled, out of {129|S screened} who were screened, the reasons for refusal being low lung volumes in 21 and a mild skin in 17. Of the early starters {33|X f, g=early starters, of=39} were women, of the late starters {30|X f, g=late starters, of=38}; {24|T diffuse, n, g=early starters, of=39} and {27|T diffuse, n, g=late starters, of=38} had dcSSc. At {week 20|W week, assess}, with {36|S analysed, g=early starters} and {34|S analysed, g=late starters} to be scored, the former had gained {5.4|M change, mean, v=-5.4, t=P20W, g=early starters, c=late starters, dir=improved, #e} ± {5.1|sd} points on the skin and the latter {1.2|M change, mean, v=-1.2, t=P20W, g=late starters, dir=improved} ± {4.7|sd} (P {<0.001|p#e, sig=1}). At {week 40|W week, assess}, when all had the drug, {30|S analysed, g=early starters} and {31|S analysed, g=late starters} came. Rash: {5|A rash, n, g=early starters, of=39} and {4|A rash, n, g=late starters, of=38}. HAQ was 1.3 at entry.
=== lung-transplant-j8 | abstract | cohort
Lungs for scleroderma, lungs for fibrosis

In a decade {37|S identified} scleroderma patients had been put on the list. Four got better, six died while waiting; {27|S treated} were grafted, {21|X f, of=27} women and {6|X m, of=27} men, {11|T diffuse, n, of=27} of them diffuse and {16|T limited, n, of=27} limited. Beside them stand {81|S treated, g=idiopathic fibrosis} transplanted for idiopathic fibrosis, {29|X f, g=idiopathic fibrosis, of=81} women among them. Both lungs were given in 24 and 60. Within {90 days|W day, follow} {three|A death, n, of=27} of the scleroderma patients died, and {seven|A death, n, g=idiopathic fibrosis, of=81} of the others; acute rejection set in in {nine|A acute rejection, n, of=27} and {thirty-one|A acute rejection, n, g=idiopathic fibrosis, of=81}. Median stay 23 days. Oesophageal manometry had been done in nineteen. Three-year survival was 70% and 72%.
=== hand-surgery-series-j8 | abstract | case series
Fat in the palm, sympathetic fibres cut: two operations, one clinic

The fat injection was done in {eleven|S treated, g=fat injection} persons, the sympathectomy in {eight|S treated, g=sympathectomy}. Among the eleven were {ten|X f, g=fat injection, of=11} females, among the eight {six|X f, g=sympathectomy, of=8}. Limited disease was noted in {nine|T limited, n, g=fat injection, of=11} and {seven|T limited, n, g=sympathectomy, of=8}, the rest having no entry. Pain, 68 mm beforehand, was 31 mm at {6 months|W month, assess} after fat and 22 mm after sympathectomy. Two fingers of one man were amputated. {Three|S withdrawn, g=fat injection} who had had fat could not be traced later on. Wound infection was seen in {two|A wound infection, n, g=sympathectomy, of=8} of the sympathectomies, bruising in {all eleven|A bruising, n, g=fat injection, of=11, v=11} who had fat. Both surgeons operated under block; 54 fingers were treated.
=== antifib-combo-news-j8 | news | randomised trial
Two lung drugs no better than one in scleroderma

DENVER — Adding pirfenadone to the immunosuppressant mycolate did not speed recovery of the lungs in a mid-stage trial.

Called SUM-II, the study wanted 150 participants. Recruitment proved slow: only {51|S randomised} were randomized before money ran out, {27|S randomised, g=combination} to the combination and {24|S randomised, g=mycolate alone} to mycolate alone. {Forty-one|X f, of=51} were women; {33|T diffuse, n, of=51} had diffuse and {18|T limited, n, of=51} limited scleroderma. Their mean age was 52.

Over {18 months|W month, treat} lung capacity rose 2.2 points in one group and 2.1 points in the other. Skin thickness, scored on the 51-point Rodnan scale, came down by {4.6|M change, v=-4.6, t=P18M, g=combination, dir=improved} and {5.1|M change, v=-5.1, t=P18M, g=mycolate alone, dir=improved} points.

“Eight of the 27 just couldn’t take both pills,” said the lead investigator. In all, {14|S withdrawn, g=combination} on the combination and {five|S withdrawn, g=mycolate alone} on mycolate alone stopped early. Sun rash was seen in {seven|A sun rash, n, g=combination, of=27} people and stomach upset in {16|A stomach upset, n, g=combination, of=27}, all of them on both drugs.

An earlier trial ran from 2009 to 2015.
=== capillary-nailfold-cohort-j8 | abstract | cohort
Nailfold videocapillaroscopy in Raynaud patients: what became of whom

Raynaud's phenomenon and nothing else was what {502|S screened} people had; those with antibodies or abnormal capillaries, {187|S enrolled}, were invited again year after year. They were women in {163|X f, of=187} cases. {One hundred and forty-one|S analysed} had come for {four years|W year, assess}. By then {44|T limited, n, of=141} had acquired limited systemic sclerosis, {6|T diffuse, n, of=141} diffuse, and {29|T early, n, of=141} were very early cases. Giant capillaries, in 72 at the start, carried a hazard ratio of 3.9 (2.1–7.2). A comparison group of {90|S enrolled, g=healthy controls} healthy controls, {80|X f, g=healthy controls, of=90} female, had a single look. Eighteen thousand images were read, each by two readers; 4% were blurred. {Twenty-two|S withdrawn} told us not to write again.
=== apheresis-arms-j8 | abstract | randomised trial
Plasma filtered or not: a sham-controlled pilot

After an interview with each of {twenty-nine|S screened}, {fourteen|S randomised} were willing and fit: {ten|X f, of=14} women, {four|X m, of=14} men, {all with diffuse skin involvement|T diffuse, all}. Chance gave filtration to {eight|S randomised, g=filtration} and the sham to {six|S randomised, g=sham}. Ten sessions in {5 weeks|W week, treat} were meant; {seven|S completed, g=filtration} of the filtered and {four|S completed, g=sham} of the shammed had them all. The skin score stood at {28|M score, median, t=baseline, g=filtration} and {26|M score, median, t=baseline, g=sham} in the median beforehand, and at {24|M score, median, t=P12W, g=filtration, c=sham, dir=improved, #f} and {25|M score, median, t=P12W, g=sham, dir=improved} in {week 12|W week, assess} (between the groups P = {.31|p#f, sig=0}). Thrombosis of the catheter was the price in {two|A catheter thrombosis, n, g=filtration, of=8}, hypotension in {three|A hypotension, n, g=filtration, of=8}; in the sham group {one|A hypotension, n, g=sham, of=6} fainted from hypotension. Some 2.5 L of plasma was treated each time.
=== nat-ssc-women-count-j8 | abstract | cross-sectional study
Sexual health in systemic sclerosis: who answered

Four hundred and twelve letters were posted. Answers came from {271|S enrolled}, {236|X f, of=271} of them from women, {35|X m, of=271} from men. Unfit for use were 18, mostly because a page was missing, so that the calculations rest on {253|S analysed}. As told by themselves, {149|T limited, n, of=253} had limited disease, {71|T diffuse, n, of=253} diffuse, and {33|T unspecified-other, n, of=253} did not know which. Dryness was a problem for 128 of the women, erection for 24 of the men. The healthy controls, {190|S enrolled, g=healthy controls} hospital employees of whom {150|X f, g=healthy controls, of=190} were female, had scores of 27 against 21. Depression above the threshold: 31%. Forty-four had been asked by a doctor about the matter ever.
=== jak-pooled-case-j8 | abstract | systematic review
Janus kinase inhibitors: every published patient

From {417|S identified, u=records} titles we were left with {nineteen|S enrolled, u=studies} reports, eleven of them on single cases, which told of {83|S enrolled} patients in sum: {39|S treated, g=tofacitinib} had taken tofacitinib, {32|S treated, g=baricitinib} baricitinib and {12|S treated, g=upadacitinib} upadacitinib. Women numbered {64|X f, of=83}; diffuse disease {58|T diffuse, n, of=83}, limited {20|T limited, n, of=83}, overlap {5|T overlap, n, of=83}. You et al. 2020, the oldest, treated {ten|S treated, @You et al. 2020} and lost {one|S withdrawn, @You et al. 2020}, with a follow-up of {6 months|W month, follow, @You et al. 2020}. In the pool, a skin score at the start was told for 61 and averaged {19.9|M score, mean, t=baseline}. Seven of ten lungs held their capacity. Zoster was reported in {five|A zoster, n, of=83}, thrombosis in {one|A thrombosis, n, of=83}. Age: 14 to 72.
=== seronegative-men-j8 | abstract | cohort
The men of a scleroderma register

Of {1,204|S screened} names in our register {173|S enrolled; X m} are those of men; each was matched by one woman of the same age and year of onset, {173|S enrolled, g=women; X f, g=women} women in consequence. Diffuse disease was the form of {81|T diffuse, n, of=173} men and {52|T diffuse, n, g=women, of=173} women. {Sixty-two|A death, n, of=173} men but {thirty-eight|A death, n, g=women, of=173} women died in a median {9.2|W year, follow, median} years (p = 0.006), cancer being to blame in {17|A cancer, n, of=62, sev=fatal} and {6|A cancer, n, g=women, of=38, sev=fatal}. Smoking, present or past, was told by 118 and 64. Digital ulcers did not differ (43% and 45%), creatine kinase did. A letter of invitation to a new visit was answered by {70|S analysed} and {94|S analysed, g=women}.
=== sotaterin-twophase-j8 | abstract | randomised trial
Sotaterin in pulmonary hypertension of systemic sclerosis

It began with {17|S treated, g=open phase} in an open phase, all of whom had the drug; only then were {56|S randomised, g=blinded phase} others blinded, {28|S randomised, g=sotaterin; S randomised, g=placebo} per arm. Women: {15|X f, g=open phase, of=17} in the open and {49|X f, g=blinded phase, of=56} in the blinded phase. Limited disease dominated in the latter: {22|T limited, n, g=sotaterin, of=28} under sotaterin, {24|T limited, n, g=placebo, of=28} under placebo. Catheters measured resistance at {week 24|W week, assess} in {15|S analysed, g=open phase}, {25|S analysed, g=sotaterin} and {23|S analysed, g=placebo}; it had gone down by 188, 201 and 12 dyn·s·cm−5. Haemoglobin above 18 g/dl led {two|A discontinuation due to adverse event, n, g=sotaterin, of=28} off sotaterin. Nosebleeds were frequent, in {eleven|A nosebleed, n, g=sotaterin, of=28} against {three|A nosebleed, n, g=placebo, of=28}. {One|A death, n, g=placebo, of=28} died on placebo.
=== depemotide-2x2-j8 | abstract | randomised trial
Depemotide in limited cutaneous scleroderma with calcinosis

Participants. Assessed: {88|S screened}. Allocated: {45|S randomised}. To depemotide under the skin went {twenty-three|S randomised, g=depemotide}, to saline {twenty-two|S randomised, g=saline}. {Every participant had limited disease|T limited, all}; the sexes were {20|X f, g=depemotide, of=23} to {3|X m, g=depemotide, of=23} in the one and {20|X f, g=saline, of=22} to {2|X m, g=saline, of=22} in the other group, women first. The number of calcified lumps was 6 in the median. 

Course. No injection at all was taken by one of the saline group, making {twenty-one|S treated, g=saline} who were treated there. Radiographs at {week 26|W week, assess} exist of {19|S analysed, g=depemotide} and {20|S analysed, g=saline}, at {week 52|W week, assess} of {16|S analysed, g=depemotide} and {18|S analysed, g=saline}. The lumps' area grew by 4% and 19% (p = 0.08). 

Harm. The injection hurt {13|A injection pain, n, g=depemotide, of=23} against {4|A injection pain, n, g=saline, of=21}; vomiting was complained of by {6|A vomiting, n, g=depemotide, of=23} and by {none|A vomiting, absent, g=saline}. A pharmacist kept the code of 10-digit numbers.
=== foot-insoles-j8 | abstract | randomised trial
Soft insoles for scleroderma feet

From {116|S identified} people on the podiatry lists of three towns, {74|S randomised} took part and were drawn in pairs: {37|S randomised, g=insoles} for insoles, {37|S randomised, g=usual shoes} for their usual shoes. Sex was female in {33|X f, g=insoles, of=37} and {34|X f, g=usual shoes, of=37}; limited disease in {29|T limited, n, g=insoles, of=37} and {26|T limited, n, g=usual shoes, of=37}, diffuse in {eight|T diffuse, n, g=insoles, of=37} and {nine|T diffuse, n, g=usual shoes, of=37}, and overlap in {two|T overlap, n, g=usual shoes, of=37} of the usual shoes. The visual scale for pain moved from 61 to 44 mm and from 59 to 56 by {week 12|W week, assess}, the answers of {seventy|S analysed} being to hand. Size 38 was asked for most. Twelve had foot ulcers, three a missing toe. {Four|A blister, n, g=insoles, of=37} got blisters from the insoles. At {week 24|W week, assess} {thirty-one|S analysed, g=insoles} still wore them, and {twenty-eight|S analysed, g=usual shoes} of the others answered.
=== multi-country-lockdown-j8 | abstract | cross-sectional study
A spring indoors: systemic sclerosis and the pandemic

Links were opened 2,310 times. Complete answers were given by {1,047|S enrolled} persons with systemic sclerosis: Chile supplied {302|S enrolled, g=Chile}, Poland {411|S enrolled, g=Poland} and Vietnam the remaining {334|S enrolled, g=Vietnam}. Women formed {91|X fp, g=Chile}%, {93|X fp, g=Poland}% and {84|X fp, g=Vietnam}%. The diffuse subtype prevailed in Vietnam alone ({62|T diffuse, pct, g=Vietnam}%; Chile {29|T diffuse, pct, g=Chile}%, Poland {34|T diffuse, pct, g=Poland}%). A visit had been put off by 58%, a drug stopped by 143 persons, of whom 40 had asked nobody. Infection with the virus had been proved in 71. A second questionnaire after {six months|W month, assess} was filled in by {702|S analysed}. Relatives had helped 19% with the form. Fatigue 7.1 of 10.
=== ivabra-registry-rct-j8 | abstract | randomised trial
Randomised within a register: low-dose prednisolone or nothing in early diffuse disease

The register held {533|S identified} people with {diffuse disease|T diffuse, all} of under three years. {Seventy|S randomised} let themselves be randomised, {35|S randomised, g=prednisolone; S randomised, g=no prednisolone} to each side; another {eighty-eight|S enrolled, g=observed}, who would not, were observed. {Fifty-two|X f, of=70} of the randomised were female, {sixty-one|X f, g=observed, of=88} of the observed. With prednisolone 5 mg the score fell from {22.5|M score, t=baseline, g=prednisolone} ({8.0|sd}) to {19.9|M score, t=P3M, g=prednisolone, dir=improved} ({8.6|sd}) within {3 months|W month, assess}; without it it went from {21.3|M score, t=baseline, g=no prednisolone} ({8.8|sd}) to {20.6|M score, t=P3M, g=no prednisolone, dir=improved} ({9.1|sd}). In the observed it {did not stir|M change, nov, t=P3M, g=observed, dir=stable}. At that visit {34|S analysed, g=prednisolone}, {29|S analysed, g=no prednisolone} and {66|S analysed, g=observed} were present. Renal crisis: {one|A renal crisis, n, g=prednisolone, of=35} and {one|A renal crisis, n, g=no prednisolone, of=35}. The blood pressure was taken at home, 3 times a week.
=== news-amnion-cells-j8 | news | open-label trial
Amnion cells given to first scleroderma patients

Melbourne – Cells from the lining of the womb, discarded after birth, have been infused into {nine|S treated} people with scleroderma.

The early trial had room for twelve. “We had {15|S screened} come forward and be tested,” says the lead nurse. Four were too ill; two changed their minds. {Six|X f, of=9} of the nine are women, and {seven|T diffuse, n, of=9} have the diffuse kind.

{Three|S treated, g=low dose} got a low dose, a further {three|S treated, g=middle dose} a middle dose and the last {three|S treated, g=high dose} a high dose, up to 8 million cells per kilo. One year ({12 months|W month, follow}) of follow-up is planned, and {seven|S completed} have it behind them. Skin scores have dropped by {2|M change, v=-2, g=low dose, dir=improved}, {3|M change, v=-3, g=middle dose, dir=improved} and {9|M change, v=-9, g=high dose, dir=improved} points on average in the three groups.

Chills came over {four|A chills, n, of=9} during the drip. {No clots|A clot, absent} were seen.

In Australia about 5,000 people have scleroderma. Thirty-one mothers gave placentas.
=== myocarditis-mri-j8 | abstract | cohort
Hearts in the magnet: systemic sclerosis without complaints

{One hundred and fifty|S enrolled} in systemic sclerosis without cardiac complaints, and {fifty|S enrolled, g=healthy controls} healthy controls, lay in the scanner. The former were women in {126|X f, of=150}, the controls in {40|X f, g=healthy controls, of=50}. As to subtypes, {88|T limited, n, of=150} were limited, {51|T diffuse, n, of=150} diffuse, {11|T sine, n, of=150} sine. Movement spoilt the images of nine, so {141|S analysed} are reported. Late enhancement was there in 37 of them and in one control (p < 0.001). Skin scores were {8|M score, median} ({3|q1}–{14|q3}). Within {four years|W year, follow} of follow-up, {13|A death, n, of=150} patients died; an arrhythmia was the cause in {five|A arrhythmia, n, of=13, sev=fatal}. Thirty-three were scanned again at {2 years|W year, assess}. Field strength 3 T; gadolinium 0.15 mmol/kg.
=== fluticasine-open-j8 | abstract | open-label trial
Clazakipide, 18 months, no control

The sponsor allowed 25. The first two, women both, were treated elsewhere and are not told of; ours were {22|S enrolled}: {19|X f, of=22} women and {3|X m, of=22} men, {15|T diffuse, n, of=22} with diffuse disease and {7|T limited, n, of=22} with limited. Of these, {six|S withdrawn} stopped, most of them in the first half; scored were {18|S analysed} at {6|W month, assess} and {16|S analysed} at {18 months|W month, assess}. In the diffuse subset the score, {24.4|M score, mean, t=baseline, g=diffuse} at the outset, came to {19.1|M score, mean, t=P6M, g=diffuse, dir=improved} and {15.0|M score, mean, t=P18M, g=diffuse, dir=improved}; in the limited it {never moved|M change, nov, g=limited, dir=stable}. A cough was new in {six|A cough, n, of=22}, neutropenia of grade 3 in {two|A neutropenia, n, of=22, grade=3}. IL-6 fell 40%.
=== ppi-deprescribe-j8 | abstract | randomised trial
Can the acid blocker be halved? A trial of non-inferiority

To halve or to stay: {102|S randomised} were asked to let chance decide. {Fifty-three|S randomised, g=halved} halved, {forty-nine|S randomised, g=full dose} stayed on the full dose. {Five|S withdrawn, g=halved} and {four|S withdrawn, g=full dose}, respectively, were gone before {week 8|W week, assess}, so the per-protocol tally reads {48|S analysed, g=halved} and {45|S analysed, g=full dose}. Heartburn came back in 17 and nine. {Ninety-one|X f, of=102} women took part, and as many as {85|T limited, n, of=102} participants had limited disease. Mean dose before: 43 mg. Endoscopy, refused by 60, showed oesophagitis in 11 of the 42 who had it. {One|A aspiration pneumonia, n, g=halved, of=53} person, whose dose had been halved, had an aspiration pneumonia. The margin had been 15%.
=== narr-exercise-review-j8 | abstract | narrative review
Exercise in systemic sclerosis: from eleven people to two hundred

Its history is one of growing numbers. Oliveira 2009 trained {seven|S enrolled, @Oliveira 2009} patients, all without lung disease, next to {seven|S enrolled, g=healthy controls, @Oliveira 2009} healthy controls, for {8 weeks|W week, treat, @Oliveira 2009}. Pinto 2011 had {eleven|S enrolled, @Pinto 2011; X f, @Pinto 2011} women, of whom {two|S withdrawn, @Pinto 2011} did not see the end at {12 weeks|W week, assess, @Pinto 2011}. Alexanderson's group followed with {four|S enrolled, @Alexanderson}, {three|X f, of=4, @Alexanderson} of them women. With Mugii 2018 came a comparison: {53|S enrolled, g=trained, @Mugii 2018} trained and {31|S enrolled, g=did not, @Mugii 2018} did not; at {1 year|W year, assess, @Mugii 2018} the walk was 41 m longer among the former. Landim 2020 taught {22|S enrolled, g=home programme, @Landim 2020} at home and kept {19|S enrolled, g=waiting, @Landim 2020} waiting; {one|A tendon pain, n, g=home programme, of=22, @Landim 2020} of the home programme had tendon pain. Handbooks now advise 150 minutes a week.
=== tilvacimab-nested-j8 | abstract | randomised trial
Tilvacimab and the skin: a trial with a nested biopsy study

Consenting: {97|S screened}. Randomised: {68|S randomised}. Per arm: {34|S randomised, g=tilvacimab; S randomised, g=placebo}. Biopsied twice: 29. The women, {58|X f, of=68} in number, were spread evenly, and so were the {44|T diffuse, n, of=68} diffuse and {24|T limited, n, of=68} limited cases. In {12 weeks|W week, treat} of infusions at 10 mg/kg {four|S withdrawn, g=tilvacimab} of the tilvacimab arm, and no one else, turned their back on the trial. The score of the skin, to be read from {30|S analysed, g=tilvacimab} and {34|S analysed, g=placebo} forms, sank by {3.6|M change, mean, v=-3.6, t=P12W, g=tilvacimab, c=placebo, dir=improved} (SE {0.8|se}) and {1.9|M change, mean, v=-1.9, t=P12W, g=placebo, dir=improved} (SE {0.7|se}) by {week 12|W week, assess}. Fibroblast genes sank too (p = 0.03). Infusions were interrupted on account of flushing in {eight|A flushing, n, g=tilvacimab, of=34} on the antibody, {two|A flushing, n, g=placebo, of=34} on placebo. Of 272 infusions 11 were stopped.
=== ethnic-cohort-nz-j8 | abstract | retrospective cohort
Systemic sclerosis in Pacific and European people of one island city

Hospital coding threw up {298|S identified} people. A reading of the notes left {204|S enrolled}: {61|S enrolled, g=Pacific} Pacific, {143|S enrolled, g=European} European. Sixty per cent of the one and 31% of the other lived in the poorest quarters. Females per male came to {2.8|X ratio, g=Pacific} in the Pacific and {6.5|X ratio, g=European} in the European people. Diffuse disease had been written down for {31|T diffuse, n, g=Pacific, of=61} and {38|T diffuse, n, g=European, of=143}, limited for {22|T limited, n, g=Pacific, of=61} and {97|T limited, n, g=European, of=143}, overlap for {8|T overlap, n, g=Pacific, of=61} and {8|T overlap, n, g=European, of=143}. In the median {6.0|W year, follow, median} years that followed {19|A death, n, g=Pacific, of=61} and {29|A death, n, g=European, of=143} died, at 56 and 72 years of age. Distance to the clinic was 14 km. Records of 26 more could not be found.
=== nitro-ointment-j8 | abstract | crossover trial
An ointment on one hand, its base on the other

Laser Doppler was done before and an hour after. The volunteers comprised {thirty-two|S enrolled, g=systemic sclerosis} with systemic sclerosis, {sixteen|S enrolled, g=primary Raynaud} with primary Raynaud's phenomenon and {fourteen|S enrolled, g=healthy controls} healthy controls. {Twenty-nine|X f, g=systemic sclerosis, of=32} of the first, {thirteen|X f, g=primary Raynaud, of=16} of the second and {ten|X f, g=healthy controls, of=14} of the third were women; limited disease was that of {twenty-six|T limited, n, g=systemic sclerosis, of=32} of the thirty-two. Flow rose by 41, 52 and 12 units, finger temperature by 1.8 °C at most. A return after {7 days|W day, assess} with the hands swapped was managed by {thirty|S completed, g=systemic sclerosis}, {twelve|S completed, g=primary Raynaud} and {fourteen|S completed, g=healthy controls}. Headache followed the ointment in {nine|A headache, n, g=systemic sclerosis, of=32}, {six|A headache, n, g=primary Raynaud, of=16} and {two|A headache, n, g=healthy controls, of=14}. 2% strength; 0.5 g a finger.
=== quitline-smokers-j8 | abstract | randomised trial
Giving up smoking with scleroderma

Smokers were a fifth of our 470 patients. {Ninety-four|S identified} were asked, {forty-one|S randomised} agreed to be shared out: {20|S randomised, g=quit line} got a quit line, {21|S randomised, g=brochure} a brochure. Men were for once well represented, {eight|X m, g=quit line, of=20} and {seven|X m, g=brochure, of=21} respectively. {Twelve|T diffuse, n, g=quit line, of=20} of the former and {ten|T diffuse, n, g=brochure, of=21} of the latter had diffuse disease. At {month 6|W month, assess} a urine test was handed in by {seventeen|S analysed, g=quit line} and {thirteen|S analysed, g=brochure}; nine and three had no cotinine in it. The rest are counted as smokers. At {two years|W year, assess} seven and four. They had smoked 27 pack-years. Weight went up by 2.9 kg. {One|A heart attack, n, g=brochure, of=21} of the brochure group had a heart attack.
=== eular-ritolumab-j8 | abstract | open-label extension
POS0871 RITOLUMAB IN SYSTEMIC SCLEROSIS: THE OPEN PHASE

Background: In the parent trial, SOLARIS, {56|S randomised, @SOLARIS} patients were randomised and {54|S treated, @SOLARIS} treated ({28|S treated, g=ritolumab, @SOLARIS} ritolumab, {26|S treated, g=placebo, @SOLARIS} placebo) for {24 weeks|W week, treat, @SOLARIS}.
Methods: Completers could enter a 24-week open phase ({24|W week, treat} weeks) with 375 mg/m² once weekly, four times.
Results: {46|S enrolled} pts entered, {26|S enrolled, g=R-R} having had ritolumab before (R-R) and {20|S enrolled, g=P-R} placebo (P-R). {38|X f, of=46} were female; dcSSc n = {40|T diffuse, n, of=46}, lcSSc n = {6|T limited, n, of=46}. {43|S completed} completed. Mean mRSS at entry into the open phase was {11.0|M score, mean, t=baseline, g=R-R} in R-R and {16.6|M score, mean, t=baseline, g=P-R} in P-R; changes at {week 24|W week, assess} were −{1.6|M change, mean, v=-1.6, t=P24W, g=R-R, dir=improved} and −{5.3|M change, mean, v=-5.3, t=P24W, g=P-R, dir=improved}. Serious AEs were seen in {3|A serious adverse event, n, g=R-R, of=26, ser=1} R-R and {1|A serious adverse event, n, g=P-R, of=20, ser=1} P-R pts. {No deaths|A death, absent}. FVC −0.4% vs +1.1%.
Conclusion: Switching was as good as starting early.
=== hcq-stay-j8 | abstract | cohort
Who stays on antimalarials? A decade of prescriptions

In all {189|S treated} were given hydroxychloroquine, for the joints in 121. {Forty-four|T diffuse, n, of=189} had diffuse disease, {one hundred and three|T limited, n, of=189} limited, {forty-two|T overlap, n, of=189} an overlap. The men numbered {21|X m, of=189} and the women {168|X f, of=189}. At {1 year|W year, assess} 80% were still taking it, at {3 years|W year, assess} 51%. Eyes were the reason for stopping in {eleven|A retinal toxicity, n, of=189} (retinal toxicity), a rash in {seven|A rash, n, of=189}, and want of effect in 25. Doses above 5 mg/kg were found in 38%. Tender joints, counted in {112|S analysed} at both visits, went from 6.0 to 3.2. {Three|A cardiomyopathy, n, of=189} came down with a cardiomyopathy. The pharmacists' ledgers ran to 14,000 lines.
=== wire-vasculopathy-pill-j8 | news | randomised trial
Blood vessel pill no help in scleroderma kidney, doctors report

PARIS (Newsline) - A pill that widens arteries does not protect the kidneys of people with scleroderma, French doctors said on Tuesday.

Between 2013 and 2019 they gave zibenentan to {two dozen|S randomised, v=24, g=zibenentan} patients with weak kidneys and a dummy pill to {a dozen|S randomised, v=12, g=dummy pill}. {Nineteen|X f, g=zibenentan, of=24} and {nine|X f, g=dummy pill, of=12} of them were women.

After {52 weeks|W week, assess} filtration was down by 3 milliliters a minute in either group.

{Twenty|S completed, g=zibenentan} of those on the drug and {11|S completed, g=dummy pill} of the others took their tablets to the end. {Three|A heart failure, n, g=zibenentan, of=24} of the former developed heart failure.

The report covers one of three linked studies. In another, {13|S enrolled, g=dialysis} people on dialysis had the pill openly for {26 weeks|W week, treat}; {four|S withdrawn, g=dialysis} stopped. One in ten with scleroderma has kidney trouble.
=== old-trials-reread-j8 | abstract | narrative review
Para-aminobenzoate to penicillamine: reading the old trials again

What the pioneers counted. Harrow 1974 handed out potassium para-aminobenzoate to {nineteen|S treated, @Harrow 1974}, {sixteen|X f, of=19, @Harrow 1974} of them women, and followed them for {39 months|W month, follow, mean, @Harrow 1974} in the mean. Medina 1982 divided {fourteen|S randomised, @Medina 1982} into halves, {seven|S randomised, g=colchicine, @Medina 1982; S randomised, g=placebo, @Medina 1982} for colchicine and as many for placebo; {four|S withdrawn, @Medina 1982} were off before {week 20|W week, assess, @Medina 1982}. Stieglitz 1991 is the one that is still cited: {118|S enrolled, g=penicillamine, @Stieglitz 1991} given penicillamine, {all diffuse|T diffuse, all, g=penicillamine, @Stieglitz 1991}, against {51|S enrolled, g=untreated, @Stieglitz 1991} untreated, though of the former only {73|S analysed, g=penicillamine, @Stieglitz 1991} could be scored at {2 years|W year, assess, @Stieglitz 1991}. Proteinuria appeared in {twenty-two|A proteinuria, n, g=penicillamine, of=118, @Stieglitz 1991}, pemphigus in {two|A pemphigus, n, g=penicillamine, of=118, @Stieglitz 1991}. Doses were 750 mg. By our count 31 such papers appeared in two decades.
=== upanertib-part-j8 | article | randomised trial
Upanertib in diffuse cutaneous systemic sclerosis: results

Disposition. The first participant signed on 3 March, the last on 30 October; {155|S screened} signed. Fifty failed the eligibility check, four on account of a single missed blood test. Hence {105|S randomised} randomised: {53|S randomised, g=upanertib}/{52|S randomised, g=placebo}, upanertib/placebo. Never dosed: one in the placebo group, so that {51|S treated, g=placebo} of it form the safety set, and in the upanertib group {all 53|S treated, g=upanertib}. The {28-week|W week, treat} period was finished by {46|S completed, g=upanertib}/{47|S completed, g=placebo}. Lost for adverse events: {5|A discontinuation due to adverse event, n, g=upanertib, of=53}/{1|A discontinuation due to adverse event, n, g=placebo, of=51}.

Baseline. {Diffuse disease was universal|T diffuse, all}, by protocol. Female: {42|X f, g=upanertib, of=53}/{43|X f, g=placebo, of=52}. mRSS: {21.2|M score, mean, t=baseline, g=upanertib} ± {5.5|sd}/{20.7|M score, mean, t=baseline, g=placebo} ± {5.9|sd}. ILD in 24/22.

Efficacy. At {week 28|W week, assess}: −{5.8|M change, ls_mean, v=-5.8, t=P28W, g=upanertib, dir=improved}/−{4.4|M change, ls_mean, v=-4.4, t=P28W, g=placebo, dir=improved} (LS means; difference −{1.4|M difference, ls_mean, v=-1.4, t=P28W, g=upanertib, c=placebo, dir=improved}, 95% CI −{3.5|cl, v=-3.5} to {0.7|ch}, p={0.18|p, sig=0}).
=== three-cities-hanses-j8 | abstract | registry
A registry of three ports

Sclerosis has been recorded since 2011 in Bremen ({n=88|S enrolled, g=Bremen}), Gdańsk ({n=64|S enrolled, g=Gdańsk}) and Turku ({n=41|S enrolled, g=Turku}), {193|S enrolled} patients all told, {81.9|X fp}% of them female. Turku had the most sine disease, with {five|T sine, n, g=Turku, of=41}; Gdańsk the most diffuse, with {twenty-seven|T diffuse, n, g=Gdańsk, of=64}; in Bremen limited disease carried the day with {sixty-six|T limited, n, g=Bremen, of=88}. The first visit was followed by another after {a year|W year, assess, v=1} in {160|S analysed} and after {five years|W year, assess} in {74|S analysed}. Digital ulcers were found at some time in 38, 29 and 11. DLCO fell by 1.1 points a year in all three ports. {Twenty-one|A death, n, of=193} died, a further nine moved inland. Forms were filled in by 14 doctors.
=== photopheresis-skin-j8 | abstract | randomised trial
Light on blood: sham-controlled photopheresis in early diffuse disease

One course of twelve double sessions was weighed against twelve shams. {Fifty-five|S randomised} had been brought in, {29|S randomised, g=photopheresis} falling to photopheresis and {26|S randomised, g=sham} to the sham; women were {21|X f, g=photopheresis, of=29} and {20|X f, g=sham, of=26}. {All were diffuse|T diffuse, all}. At {month 6|W month, assess}, {27|S analysed, g=photopheresis} against {21|S analysed, g=sham} had themselves scored, and the fall amounted to {17|M percent_change, v=-17, t=P6M, g=photopheresis, dir=improved}% against {9|M percent_change, v=-9, t=P6M, g=sham, dir=improved}%. At {month 12|W month, assess}, with the shams opened, {24|S analysed, g=photopheresis} of the former photopheresis group were down by {31|M percent_change, v=-31, t=P12M, g=photopheresis, dir=improved}%. Five points at least were gained by month 6 in {sixteen|M responders, n, t=P6M, g=photopheresis, dir=improved} and {six|M responders, n, t=P6M, g=sham, dir=improved}. Of side effects, a haematoma of the arm ({7|A haematoma, n, g=photopheresis, of=29} and {5|A haematoma, n, g=sham, of=26}) was the most common; {one|A thrombosis, n, g=sham, of=26} sham patient got a thrombosis. 8-MOP 200 ng/ml.
=== tele-hand-j8 | abstract | randomised trial
Hand exercises by telephone, or not

Two by two, {132|S randomised} volunteers went into one of two pots. From the first pot, of {66|S randomised, g=app}, came app users; from the second, of {66|S randomised, g=waiting list}, the waiting list. Volunteers, {121|X f, of=132} of them women, lived anywhere in four countries. {Seventy-eight|T limited, n, of=132} called themselves limited, {forty|T diffuse, n, of=132} diffuse, {fourteen|T unspecified-other, n, of=132} did not know their type. The Cochin scale at {3 months|W month, assess} could be had from {51|S analysed, g=app} and {59|S analysed, g=waiting list}; the means were 11.8 and 13.9 (difference −2.1, −4.0 to −0.2). Fifteen never opened the app. Later, at {6 months|W month, assess}, answers were down to {44|S analysed, g=app} and {57|S analysed, g=waiting list}. {No adverse event|A any adverse event, absent} was reported. Of therapists there were three.
=== three-nk-cells-j8 | abstract | case series
Three with natural killer cells

CASES: {Three|S treated} patients, {two|X f, of=3} women and {a man|X m, v=1, of=3}, had had {diffuse disease|T diffuse, all} for four years on average and had failed at least 3 drugs each. Patient 1 had engineered natural killer cells at 2 × 10⁸, patient 2 and patient 3 twice that number. Cyclophosphamide went before. RESULTS: After {five months|W month, assess} the skin scores of patient 1, patient 2 and patient 3, at first {33|M score, t=baseline, g=patient 1}, {18|M score, t=baseline, g=patient 2} and {26|M score, t=baseline, g=patient 3}, were {21|M score, t=P5M, g=patient 1, dir=improved}, {19|M score, t=P5M, g=patient 2, dir=worsened} and {14|M score, t=P5M, g=patient 3, dir=improved}. B cells came back in two. {No cytokine release|A cytokine release, absent} was seen; {one|A fever, n, of=3} had fever. All three are at work again, one of them half-time, and a fourth is on our list.
=== ambrisen-real-j8 | abstract | retrospective cohort
First-line double therapy for pulmonary hypertension in scleroderma

The pharmacy knew {118|S identified} people with the two drugs; {ninety-three|S enrolled} had systemic sclerosis for certain. {Eighty-four|X f, of=93} were women, nine in every ten thus, and {eighty|T limited, n, of=93} limited. The drugs were begun together in {51|S enrolled, g=together} and one after the other in {42|S enrolled, g=stepwise}. Walking distance at {4 months|W month, assess} was 31 m and 12 m better; in the stepwise group six had no second walk. For {38|W month, follow, median} months in the median we kept an eye on them all. Oedema was met in {20|A oedema, n, g=together, of=51} and {11|A oedema, n, g=stepwise, of=42}, anaemia in {9|A anaemia, n, g=together, of=51} and {8|A anaemia, n, g=stepwise, of=42}; {17|A death, n, g=together, of=51} and {18|A death, n, g=stepwise, of=42} died. Class III: 62 people. NT-proBNP 1,480 ng/l.
=== moxa-traditional-j8 | abstract | randomised trial
A herbal decoction as add-on: a trial from two hospitals

Prednisone alone was the portion of {43|S randomised, g=prednisone}; the decoction was added in {44|S randomised, g=decoction}. Sick with limited disease were {30|T limited, n, g=prednisone, of=43} and {33|T limited, n, g=decoction, of=44}, with diffuse {13|T diffuse, n, g=prednisone, of=43} and {11|T diffuse, n, g=decoction, of=44}. By sex, {37|X f, g=prednisone, of=43}:{6|X m, g=prednisone, of=43} and {39|X f, g=decoction, of=44}:{5|X m, g=decoction, of=44} (f:m). Lost on the way: {3|S withdrawn, g=prednisone} and {2|S withdrawn, g=decoction}. Skin scores after {90 days|W day, assess}: {10.9|M score, t=P90D, g=prednisone, dir=improved} ± {4.4|sd} and {8.0|M score, t=P90D, g=decoction, c=prednisone, dir=improved, #d} ± {3.9|sd} (from {13.7|M score, t=baseline, g=prednisone} ± {5.0|sd} and {13.5|M score, t=baseline, g=decoction} ± {5.2|sd}; P{<0.05|p#d, sig=1} between groups). Twelve herbs, 9 g each. Loose stools: {eight|A loose stools, n, g=decoction, of=44} with the decoction.
=== usual-interstitial-count-j8 | abstract | retrospective cohort
From biopsy to bedside: the lungs of eighty

Slides from {eighty|S enrolled} people were reread by two pathologists. Non-specific pneumonia was agreed on in 62, usual pneumonia in six. {Fifty-nine|X f, of=80} of the eighty were women; {forty-three|T diffuse, n, of=80} were diffuse, {twenty-nine|T limited, n, of=80} limited, {eight|T sine, n, of=80} sine. The notes gave out after a median of {10|W year, follow, median} years. {Thirty-one|A death, n, of=80} were dead by then, {nineteen|A respiratory failure, n, of=31, sev=fatal} of respiratory failure, {four|A cancer, n, of=31, sev=fatal} of cancer. {Seventeen|S treated, g=cyclophosphamide} had received cyclophosphamide, {twelve|S treated, g=azathioprine} azathioprine, and of the others nothing is recorded. Survival was no different with fibrotic and cellular disease (p = 0.33). Ground glass on CT covered 14%.
=== magazine-vitamin-count-j8 | news | randomised trial
Ask the researcher: does vitamin D do anything?

Q: I read about a Turkish trial. How big was it?
A: Small. They saw {120|S screened} people and took {78|S randomised}. A computer put {26|S randomised, g=high dose; S randomised, g=low dose; S randomised, g=placebo} each on a high dose, a low dose or placebo.

Q: Mostly women, I suppose?
A: {Seventy-three|X f, of=78}, yes. {Fifty-two|T limited, n, of=78} had limited, {26|T diffuse, n, of=78} diffuse scleroderma.

Q: And did they stick to it?
A: Fairly well. At the end, {six months|W month, treat} of capsules later, {23|S completed, g=high dose} of the high-dose people were there, {24|S completed, g=low dose} of the low-dose and {20|S completed, g=placebo} of the placebo. 

Q: What about the skin?
A: {Nothing happened|M change, nov, dir=stable} to it in any group. Calcium went too high in {three|A high calcium, n, g=high dose, of=26} on the high dose. {One|A kidney stone, n, g=high dose, of=26} had a kidney stone.

Q: Should I take it? I'm 58 and my level is 19.
A: Ask your doctor. Half of us lack vitamin D in March.
=== abst-cyclo-tacro-j8 | abstract | randomised trial
Voclosparin after cyclophosphamide: maintaining what was won

Prior cyclophosphamide, six pulses at least, was the ticket of entry. It was shown by {61|S enrolled}, {60|S randomised} of whom accepted a lot: voclosparin {31|S randomised, g=voclosparin}, azathioprine {29|S randomised, g=azathioprine}. {Sixteen|X m, of=60} were men. In the first year {seven|S withdrawn, g=azathioprine} fell out on azathioprine and {three|S withdrawn, g=voclosparin} on voclosparin. Those who kept to the plan, {28|S analysed, g=voclosparin} and {22|S analysed, g=azathioprine}, had scores of {12.4|M score, mean, t=P1Y, g=voclosparin} ({6.1|sd}) and {13.0|M score, mean, t=P1Y, g=azathioprine} ({7.3|sd}) at {1 year|W year, assess}. {Twelve|A tremor, n, g=voclosparin, of=31} had a tremor and {nine|A hypertension, n, g=voclosparin, of=31} hypertension on voclosparin; leucopenia was recorded in {five|A leucopenia, n, g=azathioprine, of=29} on azathioprine. One in the former group and four in the latter had no blood level at week 8. {Thirty-seven|T diffuse, n, of=60} had diffuse disease.
=== garenolimab-women-j8 | abstract | randomised trial
Garenolimab for the joints of scleroderma

They were {74|S randomised}, dealt 3:2, and though that ought to have given 44 and 30 the cards fell {46|S randomised, g=garenolimab} and {28|S randomised, g=placebo}. The weaker sex in numbers was the male: {five|X m, g=garenolimab, of=46} men on garenolimab, {four|X m, g=placebo, of=28} on placebo. Rheumatoid overlap had been diagnosed in {19|T overlap, n, g=garenolimab, of=46} and {10|T overlap, n, g=placebo, of=28}. Joints were felt at weeks {8|W week, assess}, {16|W week, assess} and {24|W week, assess}; {43|S analysed, g=garenolimab} and {25|S analysed, g=placebo} had them felt at the last. Swollen joints: from 8.1 to 3.3 and from 7.7 to 6.0. Withdrawn: {three|S withdrawn, g=garenolimab} and {three|S withdrawn, g=placebo}. Skin: {no difference|M difference, nov, g=garenolimab, c=placebo, dir=stable}. {Six|A bronchitis, n, g=garenolimab, of=46} and {two|A bronchitis, n, g=placebo, of=28} caught bronchitis; {two|A shingles, n, g=garenolimab, of=46} had shingles, both of them on garenolimab. Methotrexate, 15 mg, was taken by 40 of the whole. 
=== neighbours-hsct-j8 | abstract | retrospective cohort
Transplantation or pulses: the same disease in neighbouring hospitals

Hospital A transplants, hospital B gives pulses. In A {49|S screened, g=transplantation} were judged and {35|S treated, g=transplantation} had a transplantation; in B pulses were given to {62|S treated, g=pulses}. Diffuse disease was nearly the rule in the former ({33|T diffuse, n, g=transplantation, of=35} of 35) and far from it in the latter ({36|T diffuse, n, g=pulses, of=62} of 62). {Twenty-four|X f, g=transplantation, of=35} and {forty-nine|X f, g=pulses, of=62} were women. Alive and scored at {two years|W year, assess} were {thirty|S analysed, g=transplantation} and {fifty-one|S analysed, g=pulses}, their skin at {11|M score, median, t=P2Y, g=transplantation, dir=improved} and {17|M score, median, t=P2Y, g=pulses, dir=improved} after {28|M score, median, t=baseline, g=transplantation} and {21|M score, median, t=baseline, g=pulses} (medians). Within 100 days {two|A treatment-related death, n, g=transplantation, of=35, rel=1} transplanted patients died of the treatment; later on {one|A death from progressive disease, n, g=transplantation, of=35} died of progression there, and {nine|A death, n, g=pulses, of=62} died on pulses. Each pulse was 750 mg/m².
=== variant-two-sets-j8 | abstract | case-control study
A variant near IKBKE: discovery and replication

Discovery: {644|S enrolled, g=discovery} patients, {803|S enrolled, g=discovery controls} controls. Replication: {391|S enrolled, g=replication} patients, {420|S enrolled, g=replication controls} controls. In the discovery set {88|X fp, g=discovery}% of the patients and {61|X fp, g=discovery controls}% of the controls were women, in the replication set {84|X fp, g=replication}% and {70|X fp, g=replication controls}%. Limited patients numbered {431|T limited, n, g=discovery, of=644} in the former set and {238|T limited, n, g=replication, of=391} in the latter, diffuse {213|T diffuse, n, g=discovery, of=644} and {140|T diffuse, n, g=replication, of=391}. After a check of the chips {619|S analysed, g=discovery} and {377|S analysed, g=replication} patients were kept. Minor allele 0.21 versus 0.16, OR 1.37 (1.16–1.62); replicated with p = 0.02. In those with anti-centromere, 240 and 131, the effect was larger. 512,000 markers, 4 chips per run, no X chromosome.
=== stop-or-go-mmf-j8 | abstract | randomised trial
May mycophenolate be stopped? A withdrawal trial in stable systemic sclerosis

Stable for three years, on 2 g a day, and screened: {53|S screened}. Willing still after a month of thought, and randomised: {44|S randomised}. Sealed envelopes made {22|S randomised, g=stop; S randomised, g=continue} stop and as many continue. Among those who stopped were {eighteen|X f, g=stop, of=22} women and {nine|T diffuse, n, g=stop, of=22} with diffuse disease; among those who continued, {nineteen|X f, g=continue, of=22} and {eleven|T diffuse, n, g=continue, of=22}. A flare came upon eight and three within {72 weeks|W week, follow} of follow-up. The mean skin score crept from {6.9|M score, mean, t=baseline, g=stop} to {9.8|M score, mean, t=P72W, g=stop, dir=worsened} with stopping and from {7.4|M score, mean, t=baseline, g=continue} to {7.2|M score, mean, t=P72W, g=continue, dir=improved} with continuing, {20|S analysed, g=stop} and {21|S analysed, g=continue} being there for the scoring at {week 72|W week, assess}. Infections fell to {5|A infection, n, g=stop, of=22} against {12|A infection, n, g=continue, of=22}. {One|A lymphoma, n, g=continue, of=22} lymphoma patient belonged to those who continued. 
=== abstract-eustar-dig-j8 | abstract | cohort
Who among the newly diagnosed is lost to follow-up?

Of {3,060|S screened} persons in the database {2,114|S enrolled} had been diagnosed within three years. A second visit, at about {12 months|W month, assess}, took place for {1,633|S analysed}; {481|S withdrawn} never came back. Those lost were men more often ({22|X mp, g=lost}% v {14|X mp, g=retained}% of those retained), but as often limited ({60|T limited, pct, g=lost}% v {61|T limited, pct, g=retained}%). A travelling time above 90 minutes doubled the odds (2.1, 1.6–2.8). Of the whole, {1,786|X f, of=2114} were women; {640|T diffuse, n, of=2114} had diffuse disease and {190|T sine, n, of=2114} none of the skin (sine). By telephone we learned that {37|A death, n, g=lost, of=481} of the lost had died. Ninety of 126 centres took part.
=== news-vaccine-arms-j8 | news | cohort
Shingles shot works, somewhat, in scleroderma

TORONTO (MedWire) -- People with scleroderma make antibodies after the shingles shot, though fewer than others do.

Researchers vaccinated {86|S treated} patients and {40|S treated, g=healthy controls} healthy controls twice. Of the former, {48|S treated, g=mycophenolate} were on mycophenolate. {Seventy-seven|X f, of=86} patients and {34|X f, g=healthy controls, of=40} controls were women; {52|T limited, n, of=86} of the patients had limited disease.

One month ({one month|W month, assess}) after the second dose, blood from {81|S analysed} patients and {39|S analysed, g=healthy controls} controls showed protection in 72% and 97%. At {a year|W year, assess, v=1} it was 60% and 94%.

“Five of my own patients skipped the second shot,” said the lead author.

Fatigue after the shot was noted by {33|A fatigue, n, of=86} patients. {Two|A skin flare, n, of=86} had a skin flare. {Nobody got shingles|A shingles, absent}.

A million Canadians get shingles in eight years. The shot costs $160.
=== nintelast-triple-j8 | abstract | randomised trial
Three arms against the cough: codeine-free relief in scleroderma lung

Coughing bothered all {ninety|S randomised}, who were divided into thirds – {30|S randomised, g=nalbuline; S randomised, g=speech therapy; S randomised, g=usual care} and 30 and 30 – for nalbuline, speech therapy and usual care. In the nalbuline third were {24|X f, g=nalbuline, of=30} women, in the second {27|X f, g=speech therapy, of=30}, in the last {22|X f, g=usual care, of=30}. To the diffuse type belonged {13|T diffuse, n, g=nalbuline, of=30}, {15|T diffuse, n, g=speech therapy, of=30}, {12|T diffuse, n, g=usual care, of=30}, in the same order. Coughs per hour, counted at {day 21|W day, assess} in {26|S analysed, g=nalbuline}, {28|S analysed, g=speech therapy} and {29|S analysed, g=usual care}: −47%, −16%, −3%. Nausea in {14|A nausea, n, g=nalbuline, of=30} and constipation in {11|A constipation, n, g=nalbuline, of=30} attended nalbuline; {one|A constipation, n, g=usual care, of=30} under usual care was constipated as well. Ninety microphones were bought, two of them broke.
=== pooled-placebo-arms-j8 | abstract | pooled analysis
What placebo does to the skin: pooling eleven arms

Individual data were lent us of {eleven|S enrolled, u=studies} trials, {1,012|S enrolled} participants, of whom those on placebo, {448|S analysed}, are the matter here. {358|X f, of=448} were women. {Diffuse disease was required|T diffuse, all} by every one of the eleven. Their score at entry averaged {22.4|M score, mean, t=baseline} ± {7.2|sd}. At {6 months|W month, assess} it was lower by {2.6|M change, mean, v=-2.6, t=P6M, dir=improved} (95% CI {2.0|cl, v=-3.2} to {3.2|ch, v=-2.0}), at {12 months|W month, assess} by {4.1|M change, mean, v=-4.1, t=P12M, dir=improved} ({3.3|cl, v=-4.9} to {4.9|ch, v=-3.3}). Some {29|M responders, t=P12M, dir=worsened}% were worse by 5 points or more at 12 months. {Fifty-eight|S withdrawn} dropped out, seven of them for renal crisis. Trials of before 2000 had 12% of men, later ones 21%.
=== cannabis-oil-j8 | abstract | randomised trial
An oil for ulcer pain

Pain of an ulcer brought {25|S randomised} to the trial: {13|S randomised, g=oil} had the oil, {12|S randomised, g=vehicle} its vehicle. Women, {21|X f, of=25}; men, {4|X m, of=25}. Limited, {17|T limited, n, of=25}; diffuse, {8|T diffuse, n, of=25}. Ulcers, 44. {Three|S withdrawn, g=oil} of the 13 on the oil and {one|S withdrawn, g=vehicle} of the 12 on the vehicle withdrew. Pain fell by 24 mm and 9 mm within {4 weeks|W week, assess} (p = 0.06), sleep was longer by 1.1 h. The oil made {nine|A dry mouth, n, g=oil, of=13} dry in the mouth and {two|A sleepiness, n, g=oil, of=13} sleepy. In a later open month, the {eight|S enrolled, g=open month} who asked for it all got the oil; {six|S completed, g=open month} carried it through. Healing was not looked at. THC 2%.
=== lenzamod-flowchart-j8 | article | randomised trial
Oral lenzamod in early systemic sclerosis: participant flow

Between May 2018 and August 2020 we approached {402|S identified} outpatients; {238|S screened} were screened, the rest being unwilling. Failing screening was the fate of 97. Of the {141|S randomised} randomised, lenzamod 5 mg claimed {70|S randomised, g=lenzamod} and placebo {71|S randomised, g=placebo}. Two participants, one from each arm, were found never to have had systemic sclerosis and are left out of all that follows; this leaves {69|S analysed, g=lenzamod} and {70|S analysed, g=placebo} in the full analysis set. {Fifty-five|X f, g=lenzamod, of=69} and {58|X f, g=placebo, of=70} were women. Diffuse disease: {39|T diffuse, n, g=lenzamod, of=69} and {41|T diffuse, n, g=placebo, of=70}; limited disease: {30|T limited, n, g=lenzamod, of=69} and {29|T limited, n, g=placebo, of=70}. 

The score was taken at {weeks 13|W week, assess}, {26|W week, assess} and {39|W week, assess}. {Sixty-one|S completed, g=lenzamod} and {sixty-two|S completed, g=placebo} made it to the last. On lenzamod, reasons for leaving were consent (n=4), relocation (n=1) and adverse events ({n=3|A discontinuation due to adverse event, n, g=lenzamod, of=69}); on placebo, consent (n=5) and adverse events ({n=3|A discontinuation due to adverse event, n, g=placebo, of=70}). Compliance by pill count was 94%.
=== partners-sleep-j8 | abstract | cross-sectional study
Sleep in systemic sclerosis: actigraphs on patients and on their partners

Actigraphs were worn by {47|S enrolled} patients and, in the bed beside, by {31|S enrolled, g=partners} partners; {30|S enrolled, g=healthy controls} healthy controls were borrowed from a study of nurses. Female were {43|X f, of=47} of the patients, {three|X f, g=partners, of=31} of the partners, {28|X f, g=healthy controls, of=30} of the controls. {Eleven|T diffuse, n, of=47} patients had diffuse disease and {four|T overlap, n, of=47} an overlap; the balance, {32|T limited, n, of=47}, were limited. Two watches failed, both on partners, so that {29|S analysed, g=partners} of these could be analysed. Sleep lasted 371, 402 and 418 minutes. Itch woke 14 patients, reflux 22, a cold hand 9. After {six weeks|W week, assess} of sleep hygiene {40|S analysed} patients wore the watch again: 389 minutes. Pittsburgh index 9.4 (SD 4.0). {No adverse event|A any adverse event, absent} was told of.
=== zaluritug-china-j8 | abstract | randomised trial
Zaluritug, two doses, Chinese patients

Eighteen hospitals sent {204|S screened} candidates. Randomised: {120|S randomised}; never treated: 3; treated: {117|S treated}, that is {39|S treated, g=600 mg} with 600 mg, {40|S treated, g=300 mg} with 300 mg, {38|S treated, g=placebo} with placebo. The sexes: {95|X f, of=117} f, {22|X m, of=117} m. {Diffuse|T diffuse, all} disease throughout. Week 24 found {36|S analysed, g=600 mg}, {39|S analysed, g=300 mg} and {32|S analysed, g=placebo} at the clinic, their scores having come down by {7.7|M change, ls_mean, v=-7.7, t=P24W, g=600 mg, dir=improved}, {6.0|M change, ls_mean, v=-6.0, t=P24W, g=300 mg, dir=improved} and {2.9|M change, ls_mean, v=-2.9, t=P24W, g=placebo, dir=improved} points by least squares at that {week 24|W week, assess}. ≥30% better were {23|M responders, n, t=P24W, g=600 mg, dir=improved}, {18|M responders, n, t=P24W, g=300 mg, dir=improved} and {8|M responders, n, t=P24W, g=placebo, dir=improved}. Hypogammaglobulinaemia: {11|A hypogammaglobulinaemia, n, g=600 mg, of=39}, {6|A hypogammaglobulinaemia, n, g=300 mg, of=40}, {0|A hypogammaglobulinaemia, absent, g=placebo}. Serious infections: {2|A serious infection, n, g=600 mg, of=39, ser=1} on the higher dose, {1|A serious infection, n, g=300 mg, of=40, ser=1} on the lower, {1|A serious infection, n, g=placebo, of=38, ser=1} on placebo.
=== exposure-solvent-men-j8 | abstract | cohort
Painters and dry cleaners with systemic sclerosis

Work histories were taken from {356|S enrolled} patients. Solvents had been breathed by 92, for ten years in the median; 61 of the 92 were painters. {One hundred and twelve|X m, of=356} of the entire cohort were men, {two hundred and forty-four|X f, of=356} women. Diffuse disease was the diagnosis of {150|T diffuse, n, of=356}. {Follow-up was a median of 66 months|W month, follow, median}, the telephone being used for the last look. {Forty-nine|A death, n, of=356} died; {twenty-one|A lung disease, n, of=49, sev=fatal} of lung disease, {eleven|A cancer, n, of=49, sev=fatal} of cancer. Odds ratio for lung disease 1.9 (1.1–3.4). Among the controls, {712|S enrolled, g=controls} pensioners, {488|X f, g=controls, of=712} were women; 9.7% had ever handled solvents. We had meant to enrol 400 and 800.
=== single-case-jak-j8 | abstract | case report
Morphoea-like plaques over systemic sclerosis in a young woman

CASE. A {woman|X f, v=1; S enrolled, v=1} of 26, the youngest of three sisters, had had {limited|T limited, all} systemic sclerosis for five years when plaques appeared on her trunk and thighs. Her skin score, {6|M score} the year before, was {17|M score, t=baseline} when treatment began. Four drugs had not helped. Ruxolitinib 10 mg twice a day was tried: at {week 10|W week, assess} the score was {9|M score, t=P10W, dir=improved}, at {week 30|W week, assess} {5|M score, t=P30W, dir=improved}. She had acne ({acne|A acne, named}) and {anaemia|A anaemia, named}, and {no infection|A infection, absent}. COMMENT. Twelve such patients are on record, nine of them women. Her two sisters are well; one of 8 cousins has lupus.
=== gait-robot-pilot-j8 | abstract | open-label trial
A robot hand for stiff fingers

Six physiotherapists, one robot, {ten|S enrolled} patients: {nine|X f, of=10} women, {one|X m, of=10} man. There had been {fourteen|S screened} at the screening, and four had not been stiff enough. Diffuse: {six|T diffuse, n, of=10}. Limited: {four|T limited, n, of=10}. For {four weeks|W week, treat} they trained thrice a week, thirty minutes, and {nine|S completed} did so until the last day; the tenth had broken a rib at home. The fist closed by 11 mm more at {week 4|W week, assess} and by 8 mm more at {week 16|W week, assess}, when {eight|S analysed} returned. Sore knuckles were an affliction of {three|A sore knuckles, n, of=10}. Grip 13.0 to 14.1 kg. The robot, at €40,000, stood idle for half of every day.
=== eye-dry-cohort-j8 | abstract | cross-sectional study
Looking at the eyes of scleroderma

An ophthalmologist saw {112|S enrolled} patients ({one hundred and four|X f, of=112} women and {eight|X m, of=112} men). Sjögren's disease overlapped in {27|T overlap, n, of=112}. Limited or diffuse disease: {79|T limited, n, of=112}, {33|T diffuse, n, of=112}. Schirmer below 5 mm was met with in 58, glaucoma in 11, tight lids in 41. {Fifty-six|S enrolled, g=healthy controls} healthy controls ({50|X f, g=healthy controls, of=56} women) had the values of 14 mm. The choroid was thinner by 31 µm in patients, the diffuse most of all. Pictures could not be read in six, leaving {106|S analysed}. The mean skin score of the patients was {9.9|M score, mean} ± {8.1|sd}. Retinal vein occlusion had occurred in two and in none, respectively.
=== placebo-run-out-news-j8 | news | randomised trial
Gene-silencing shot thins scleroderma skin in early test

An experimental shot that mutes a collagen gene looked safe in people with scleroderma, its developer reported Monday.

The Phase 1b trial had {33|S randomised} participants in three groups. The first two groups took the drug, siCOL-9, at 50 mg ({11|S randomised, g=50 mg} people) and 150 mg ({10|S randomised, g=150 mg}). The third, at {12|S randomised, g=placebo} the largest, took placebo.

All but a handful, {28|X f, of=33}, were women. {Diffuse scleroderma was a requirement|T diffuse, all}.

{16 weeks|W week, assess} in, skin scores had fallen by {3|M change, v=-3, t=P16W, g=50 mg, dir=improved} points on the low dose and {6|M change, v=-6, t=P16W, g=150 mg, dir=improved} points on the high; placebo users were {where they had started|M change, nov, t=P16W, g=placebo, dir=stable}.

Two people left, {one|S withdrawn, g=50 mg; S withdrawn, g=placebo} each from the low dose and placebo.

Bruises where the needle went in: {five|A bruise, n, g=50 mg, of=11}, {six|A bruise, n, g=150 mg, of=10} and {two|A bruise, n, g=placebo, of=12}. {Nothing serious|A serious adverse event, absent, ser=1} was reported.

Shares rose 12 percent. About 80 people would be needed for the next step.
=== review-tocilizumab-like-j8 | article | narrative review
6. IL-6 and relatives

In the largest study on IL-6, by Haraldsen et al., {212|S randomised, @Haraldsen et al.} were randomised, {107|S randomised, g=olokimab, @Haraldsen et al.} to olokimab and {105|S randomised, g=placebo, @Haraldsen et al.} to placebo; the skin's fall, {6.1|M change, v=-6.1, t=P48W, g=olokimab, c=placebo, dir=improved, #o, @Haraldsen et al.} v {4.6|M change, v=-4.6, t=P48W, g=placebo, dir=improved, @Haraldsen et al.} at {week 48|W week, assess, @Haraldsen et al.}, was not different (p = {0.11|p#o, sig=0}). Before it there had been a pilot with half a dozen in each group. Marchetti's observation in two sisters, {2|S enrolled, @Marchetti; X f, @Marchetti} of course female, both with {diffuse|T diffuse, all, @Marchetti} disease, is quoted for the fall of {18|M change, v=-18, g=patient 1, dir=improved, @Marchetti} and {11|M change, v=-11, g=patient 2, dir=improved, @Marchetti} points. From Lima, Ortega 2021 collected {34|S enrolled, @Ortega 2021}: {26|S enrolled, g=IV, @Ortega 2021} had the drug by vein (IV) and {8|S enrolled, g=SC, @Ortega 2021} under the skin (SC), {30|X f, of=34, @Ortega 2021} women all told. Serious infection hit {four|A serious infection, n, g=IV, of=26, ser=1, @Ortega 2021} and {none|A serious infection, absent, g=SC, @Ortega 2021}, respectively. Normal CRP is found in 60% of patients.
