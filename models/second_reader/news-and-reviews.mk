=== veltacimab-topline-i7 | news | randomised trial
Orlen Bio Reports Positive Topline Data From the Phase 2 CALYX Trial of Veltacimab in Diffuse Scleroderma

BASEL, Switzerland, 11 June. Orlen Bio AG (SIX: ORLN) today announced that CALYX, a {28|W week, treat}-week, double-blind study of its anti-OSM-receptor antibody veltacimab, met its primary endpoint.

CALYX randomized {93|S randomised} patients with {diffuse cutaneous|T diffuse, all} systemic sclerosis 2:1 to veltacimab 300 mg subcutaneously every two weeks ({n=62|S randomised, g=veltacimab}) or placebo ({n=31|S randomised, g=placebo}) for {28|W week, treat} weeks. Eligible patients had a disease duration of up to 60 months and a modified Rodnan skin score (mRSS) of 15 to 45. Mean age was 50.2 years.

At Week {28|W week, assess}, the mean change from baseline in mRSS was {-7.9|M change, mean, t=P28W, g=veltacimab, dir=improved} with veltacimab and {-4.1|M change, mean, t=P28W, g=placebo, dir=improved} with placebo, a difference of {-3.8|M difference, t=P28W, g=veltacimab, c=placebo, dir=improved} points (95% CI: {-6.5|cl}, {-1.1|ch}; p={0.006|p, sig=1}). HAQ-DI improved by 0.21 versus 0.08 (p=0.11).

Treatment-emergent adverse events were reported in {48|A any adverse event, n, g=veltacimab, of=62} patients receiving veltacimab and {22|A any adverse event, n, g=placebo, of=31} receiving placebo. The most common were injection-site erythema ({19.4%|A injection-site erythema, pct, g=veltacimab, of=62} vs. {3.2%|A injection-site erythema, pct, g=placebo, of=31}) and cough ({9.7%|A cough, pct, g=veltacimab, of=62} vs. {6.5%|A cough, pct, g=placebo, of=31}). {No deaths|A death, absent} occurred.

Orlen expects to begin a Phase 3 program at about 120 sites in the first half of next year. The disease affects an estimated 75,000 to 100,000 people in the United States.

=== review-imatinib-like-i7 | abstract | narrative review
Tyrosine kinase inhibitors in skin fibrosis: what the trials taught us

Enthusiasm for kinase inhibition outran the evidence. In the first open-label study, Harbeck et al. (2009) gave dovatinib 400 mg daily to {24|S treated, @Harbeck 2009} patients with {diffuse|T diffuse, all, @Harbeck 2009} disease for {12|W month, treat, @Harbeck 2009} months; mRSS dropped from {29.4|M score, mean, t=baseline, @Harbeck 2009} to {22.1|M score, mean, t=P12M, dir=improved, @Harbeck 2009} on average by month {12|W month, assess, @Harbeck 2009} (p {< 0.001|p, sig=1}), but oedema was recorded in {17|A oedema, n, @Harbeck 2009, of=24} and {seven|A discontinuation due to adverse event, n, @Harbeck 2009, of=24} stopped because of toxicity. The controlled trial of Quintela et al. (2012), in which {28|S randomised, @Quintela 2012} subjects were randomised, lasted {six|W month, treat, @Quintela 2012} months: the median score fell by {2|M change, median, v=-2, g=dovatinib, @Quintela 2012, dir=improved} points on dovatinib and by {2.5|M change, median, v=-2.5, g=placebo, @Quintela 2012, dir=improved} on placebo. Among the {ten|S enrolled, @Imbert 2014} patients described by Imbert et al. (2014), all with FVC below 70%, {four|S withdrawn, @Imbert 2014} withdrew before the second visit, and in those who stayed the {skin score did not change|M change, nov, dir=stable, @Imbert 2014}.

Platelet-derived growth factor receptor autoantibodies, present in 30-100% of patients depending on the assay, have not proved useful to select responders.

=== reuters-ivcyc-i7 | news | cohort study
Older chemotherapy drug still holds its own in scleroderma skin, registry suggests

(Reuters Health) - Intravenous cyclophosphamide and mycophenolate mofetil soften skin to a similar extent in systemic sclerosis, according to an analysis of a German registry.

Dr. Petra Lohmeier of Freiburg and colleagues looked back at {318|S enrolled} patients who began one or the other between 2008 and 2019: {121|S enrolled, g=cyclophosphamide} took cyclophosphamide and {197|S enrolled, g=mycophenolate} mycophenolate. About {77|X fp, of=318} percent were women and {64|T diffuse, pct, of=318} percent had diffuse disease. The typical patient was 54 years old.

At {one|W year, assess} year ({12|W month, assess} months), the mean modified Rodnan skin score had come down by {3.4|M change, mean, v=-3.4, t=P12M, g=cyclophosphamide, dir=improved} points with cyclophosphamide and {3.7|M change, mean, v=-3.7, t=P12M, g=mycophenolate, dir=improved} with mycophenolate, the team reports in Arthritis Care. After propensity weighting, the gap was {0.2|M difference, t=P12M, g=cyclophosphamide, c=mycophenolate, dir=stable} points (95% confidence interval, {-1.1|cl} to {1.5|ch}; P={0.76|p, sig=0}).

Leukopenia was seen in {14|A leukopenia, n, g=cyclophosphamide, of=121} patients on cyclophosphamide and {nine|A leukopenia, n, g=mycophenolate, of=197} on mycophenolate. {Hemorrhagic cystitis|A hemorrhagic cystitis, named, g=cyclophosphamide} affected {three|A hemorrhagic cystitis, n, g=cyclophosphamide, of=121}, all given cyclophosphamide.

"Neither drug is a miracle," Dr. Lohmeier told Reuters Health by email. Lung function, available for 240 patients, stayed flat.

=== discussion-vitd-i7 | article | randomised trial
Cholecalciferol in systemic sclerosis: discussion

This is, to our knowledge, the largest placebo-controlled test of high-dose vitamin D in scleroderma. Among the {88|S analysed} patients analysed, supplementation raised 25-hydroxyvitamin D from 38 to 96 nmol/l but left the skin alone: the adjusted mean difference in mRSS at {9|W month, assess} months was {0.3|M difference, ls_mean, t=P9M, dir=stable} points (95% CI {-0.9|cl} to {1.5|ch}). Our result is at odds with that of Farshchi et al. (2015), whose {26|S enrolled, @Farshchi 2015} participants, treated openly with calcitriol for {six|W month, treat, @Farshchi 2015} months, improved by {4.6|M change, v=-4.6, dir=improved, sig=1, @Farshchi 2015} points (p = {0.02|p}), and with the retrospective report of Bellucci et al. (2018), in which skin score was {lower|M difference, nov, g=vitamin D sufficient, c=deficient, dir=improved, @Bellucci 2018} in sufficient than in deficient patients. Neither was blinded. Baseline mRSS in Farshchi's cohort, {24|M score, t=baseline, @Farshchi 2015}, was also much higher than the {9.7|M score, mean, t=baseline} of ours, so that regression to the mean may have been at work.

Tolerability was reassuring. {Hypercalcaemia|A hypercalcaemia, named} occurred {twice|A hypercalcaemia, events, v=2} and was mild, and {no kidney stones|A kidney stone, absent} formed. Our limits are the single centre, the low dose in the first 4 weeks and the summer start of 31 patients.

=== healio-tapinor-i7 | news | randomised trial
Topical tapinor eases fingertip ulcers, not skin thickness

PHILADELPHIA — A tapinor gel healed digital ulcers faster than vehicle in patients with systemic sclerosis, although the modified Rodnan skin score did not budge, according to data presented at ACR Convergence.

"Ulcers are what our patients lose sleep over," Dana Whitcombe, MD, of Temple University, told attendees.

Whitcombe and colleagues randomly assigned {57|S randomised} adults with at least one active ulcer to tapinor 0.5% ({n = 29|S randomised, g=tapinor}) or vehicle ({n = 28|S randomised, g=vehicle}) twice a day. Treatment lasted {10|W week, treat} weeks. Mean age was 52 years; {82.5%|X fp, of=57} were women, and {61.4%|T limited, pct, of=57} had limited cutaneous disease.

By week {10|W week, assess}, 62% of ulcers in the tapinor arm had closed vs. 39% in the vehicle arm (P = .03). Mean modified Rodnan skin scores were {8.8|M score, mean, t=P10W, g=tapinor, dir=stable} and {9.1|M score, mean, t=P10W, g=vehicle, dir=stable}, respectively, essentially where they had been at baseline.

Application-site burning was the most frequent complaint, reported by {eight|A application-site burning, n, g=tapinor, of=29} patients using tapinor and {three|A application-site burning, n, g=vehicle, of=28} using vehicle. {One|A discontinuation due to adverse event, n, g=tapinor, of=29} patient in the tapinor group quit because of side effects.

Disclosures: Whitcombe reports receiving grants from three manufacturers.

=== review-photopheresis-i7 | abstract | narrative review
Extracorporeal photochemotherapy: the evidence so far

Whether photopheresis works in scleroderma has been asked since 1992. Of the controlled studies, that of Arnesen et al. (1994) is the largest: {sixty-four|S randomised, @Arnesen 1994} patients, {diffuse|T diffuse, all, @Arnesen 1994} disease in every case, were allocated to active ({n = 33|S randomised, g=active, @Arnesen 1994}) or sham ({n = 31|S randomised, g=sham, @Arnesen 1994}) procedures every month. After {12|W month, assess, @Arnesen 1994} months a skin score improvement of 15% or more had been reached by {13|M responders, n, t=P12M, g=active, dir=improved, @Arnesen 1994} and {9|M responders, n, t=P12M, g=sham, dir=improved, @Arnesen 1994}, respectively, which is not a significant result. In the crossover trial of Petrakis et al. (2002), with {18|S enrolled, @Petrakis 2002} participants, the skin score {did not differ|M difference, nov, dir=stable, @Petrakis 2002} between the periods. More hopeful is the Swiss series by Wyss (2011). There, {eleven|S treated, @Wyss 2011} patients, {nine|X f, of=11, @Wyss 2011} women and {two|X m, @Wyss 2011} men, had 24 procedures within {15|W month, treat, @Wyss 2011} months; from {19.5|M score, median, t=baseline, @Wyss 2011} their median mRSS went down to {14|M score, median, dir=improved, t=P15M, @Wyss 2011}. Vasovagal syncope was seen in {one|A vasovagal syncope, n, @Wyss 2011, of=11}, {catheter infection|A catheter infection, absent, @Wyss 2011} in none.

A course costs about 40,000 euros, and graft-versus-host disease, in which 50-70% respond, remains the better indication.

=== university-exercise-i7 | news | randomised trial
Tele-coached workouts are safe for people with scleroderma, Leeds study finds

People whose skin has been stiffened by scleroderma can train at home by video call without making matters worse, researchers at the University of Leeds have shown.

The STRIDE study recruited {72|S enrolled} volunteers through six hospitals. Half were coached by video three times a week ({36|S randomised, g=coached}), and the other {36|S randomised, g=usual care} carried on with usual care. The programme ran for {14|W week, treat} weeks. Women made up {60|X f, of=72} of the volunteers, and their ages ranged from 23 to 71.

Walking distance in six minutes rose by 41 metres in the coached group against 6 metres with usual care. Fatigue scores dropped too. The skin itself, measured with the Rodnan score, did {not differ between groups|M difference, nov, t=P14W, g=coached, c=usual care, dir=stable} at {14|W week, assess} weeks.

{Two|A muscle strain, n, g=coached, of=36} of those coached strained a muscle and {one|A fall, n, g=coached, of=36} had a fall; {none of the events was serious|A serious adverse event, absent, ser=1}. {Sixty-eight|S completed} people finished.

Professor Anjali Deshmukh said: "Our oldest participant now cycles 10 miles a week."

Scleroderma affects around 19,000 people in the UK. The study was funded by Versus Arthritis and appears in Rheumatology Advances.

=== discussion-rtx-comparison-i7 | article | cohort study
Rituximab in early diffuse disease: comparison with earlier work

How do these figures compare? In our {41|S enrolled} patients the mean reduction in mRSS, {5.2|M change, mean, v=-5.2, t=P6M, dir=improved, sd=4.1} (SD {4.1|sd}) at {6|W month, assess} months, is of the order seen by Nakashima et al. (2020), {-6.3|M change, t=P24W, g=rituximab, @Nakashima 2020, dir=improved} at {24|W week, assess, @Nakashima 2020} weeks in the {28|S enrolled, g=rituximab, @Nakashima 2020} given rituximab against {2.1|M change, t=P24W, g=placebo, @Nakashima 2020, dir=worsened} in the {26|S enrolled, g=placebo, @Nakashima 2020} given placebo, in whom it went up. It is smaller than the {8.4|M change, v=-8.4, t=P1Y, @Dallagata 2013, dir=improved} points reported at {one|W year, assess, @Dallagata 2013} year by Dallagata et al. (2013); but with {nine|S enrolled, @Dallagata 2013} patients and no comparator that study must be read with caution. In the multicentre case-control analysis of Jurkovic et al. (2015), {63|S treated, g=rituximab, @Jurkovic 2015} treated patients had a {larger|M difference, nov, g=rituximab, c=controls, dir=improved, @Jurkovic 2015} fall than matched controls.

Infections deserve mention. We recorded serious infection in {three|A serious infection, n, of=41, ser=1}, Jurkovic in {eleven|A serious infection, n, g=rituximab, of=63, ser=1, @Jurkovic 2015}. Neither of us saw {progressive multifocal leukoencephalopathy|A progressive multifocal leukoencephalopathy, absent; A progressive multifocal leukoencephalopathy, absent, @Jurkovic 2015}.

Peripheral B cells were depleted below 5/µl in 95% by day 15, and IgG fell from 12.1 to 9.8 g/l.

=== society-newsletter-botox-i7 | news | randomised trial
Botox for cold hands: a let-down, but a useful one

Many of you wrote in after the January issue about botulinum toxin. The hoped-for trial from Ghent has now been published, and it will disappoint.

Forty-five people with systemic sclerosis and Raynaud's signed up ({n=45|S enrolled}): {39|X f, of=45} women, {6|X m} men, {33|T limited, n, of=45} with limited and {12|T diffuse, n, of=45} with diffuse skin involvement. Each had one hand injected with toxin and the other with salt water. The doctors looked again after {4|W week, assess} and {16|W week, assess} weeks.

Blood flow was no better in the treated hand; if anything it was a shade worse (p = 0.09). Pain fell by 11 mm on a 100-mm line in both. And the whole-body skin score, which nobody had expected to change, {stayed as it was|M change, nov, t=P16W, dir=stable} at {16|W week, assess} weeks.

What of side-effects? {Nine|A hand weakness, n, of=45} people noticed weakness of the injected hand, gone within 3 weeks. {Bruising|A bruising, named} was common on both sides. {Nobody was admitted to hospital|A hospitalisation, absent}.

Forty-two (that is {42|S completed}) stayed to the end. The society had given 15,000 euros towards it. Our advice is still the dull one: gloves, no tobacco, and a word with your doctor on nifedipine.

=== review-autologous-i7 | abstract | narrative review
Stem cell transplantation: the passage on skin

In no other setting has skin softened so much. Of the trials, the oldest, HELIX (2010), put {19|S randomised, @HELIX 2010} patients to transplantation or to monthly cyclophosphamide: {10|S randomised, g=transplantation, @HELIX 2010} and {9|S randomised, g=cyclophosphamide, @HELIX 2010}. At {12|W month, assess, @HELIX 2010} months mRSS stood at {15|M score, mean, t=P12M, g=transplantation, dir=improved, @HELIX 2010} in the former, having been {28|M score, mean, t=baseline, g=transplantation, @HELIX 2010}, while in the latter it had climbed from {19|M score, mean, t=baseline, g=cyclophosphamide, @HELIX 2010} to {22|M score, mean, t=P12M, g=cyclophosphamide, dir=worsened, @HELIX 2010}. NORDSTEM (2016) was larger ({n = 138|S randomised, @NORDSTEM 2016}), and dearer in lives: {eight|A treatment-related death, n, g=transplantation, of=70, rel=1, @NORDSTEM 2016} of the {70|S randomised, g=transplantation; A treatment-related death, of, g=transplantation, @NORDSTEM 2016} transplanted died of the treatment, against {none|A treatment-related death, absent, g=control, rel=1, @NORDSTEM 2016} in the control arm, though the skin score at {two|W year, assess, @NORDSTEM 2016} years was {9.9|M difference, v=-9.9, t=P2Y, g=transplantation, c=control, dir=improved, sig=1, @NORDSTEM 2016} points lower (p{<0.001|p}). Outside trials, the Brazilian group of Moreira (2019) has told of {70|S enrolled, @Moreira 2019} consecutive patients, their mRSS down by a mean of {10.7|M change, mean, v=-10.7, dir=improved, @Moreira 2019}.

Selection is what matters now. Hearts with an ejection fraction below 45%, PASP above 50 mmHg and active smoking are reasons to refuse.
=== avelmo-pr-i7 | news | randomised trial
Castellan Pharma: Avelmostat Slows Skin Progression in Phase 2 ARDENT Study; Two Dose Regimens to Advance

GENEVA. Results from ARDENT, shared at an investor event today, are summarized below.

Design. Avelmostat was given once daily (QD) or twice daily (BID) for {20|W week, treat} weeks, the comparator being placebo. In total {173|S enrolled} adults with {diffuse|T diffuse, all} SSc enrolled: QD, {58|S enrolled, g=QD}; BID, {57|S enrolled, g=BID}; placebo, {58|S enrolled, g=placebo}. Randomization was stratified by anti-RNA polymerase III (positive in 41%).

Efficacy. At Week {20|W week, assess} mRSS had changed by a median of {-5|M change, median, t=P20W, g=QD, dir=improved} (Q1, Q3: {-8|q1}, {-2|q3}) on QD, {-6|M change, median, t=P20W, g=BID, dir=improved} (Q1, Q3: {-9|q1}, {-3|q3}) on BID and {-3|M change, median, t=P20W, g=placebo, dir=improved} (Q1, Q3: {-6|q1}, {1|q3}) on placebo.

Safety. Treatment was interrupted in 16, 24 and 9 subjects. Muscle cramps were spontaneously reported by {12.1%|A muscle cramp, pct, g=QD, of=58} (QD), {26.3%|A muscle cramp, pct, g=BID, of=57} (BID) and {3.4%|A muscle cramp, pct, g=placebo, of=58} (placebo). {One|A rhabdomyolysis, n, g=BID, of=57} subject on BID developed rhabdomyolysis.

Outlook. A Phase 3 of 400 patients could begin in Q1. Castellan's cash stood at CHF 155 million.

=== review-sclerodermaulcer-i7 | abstract | narrative review
What is known of antioxidants in scleroderma

Oxidation makes radicals, radicals make fibrosis: so the reasoning went. N-acetylcysteine, infused for five hours every other week, was given to {22|S treated, @Rosato-Villa 2009} patients by Rosato-Villa (2009), whose median follow-up was {three|W year, follow, median, @Rosato-Villa 2009} years; skin score, {14.5|M score, mean, t=baseline, @Rosato-Villa 2009} at the beginning, was {10.2|M score, mean, dir=improved, @Rosato-Villa 2009} when last measured. Probucol bettered attacks among {20|S randomised, g=probucol, @Denton-Ashe 1999} patients against {20|S randomised, g=nifedipine, @Denton-Ashe 1999} on nifedipine (Denton-Ashe 1999). And of micronutrients Herrick-Roylance (2000) had {33|S enrolled, @Herrick-Roylance 2000} patients take them for {ten|W week, treat, @Herrick-Roylance 2000} weeks: nothing came of it, mRSS included ({no change|M change, nov, t=P10W, dir=stable, @Herrick-Roylance 2000} at week {ten|W week, assess, @Herrick-Roylance 2000}).

Vitamin E, in gel, shortened the healing of ulcers from 20.9 to 13.2 weeks in the open trial of Fiori-Gatto (2009), {27|S enrolled, @Fiori-Gatto 2009} patients, {15|S treated, g=vitamin E, @Fiori-Gatto 2009} of whom had gel.

Plasma isoprostanes are two to three times higher than in health. Daily doses above 400 IU ought not to be taken.

=== healio-hand-i7 | news | randomised trial
App-guided hand exercises improve grip, but fails to grip patients

An app that counts hand exercises improved grip strength in systemic sclerosis, but adherence fell by half in 3 months, researchers reported.

The study was carried out at two Dutch centers from 2019 to 2022. Participants ({n = 79|S randomised}; {81%|X fp, of=79} women) were randomly assigned to the app ({n = 40|S randomised, g=app}) or a leaflet ({n = 39|S randomised, g=leaflet}). Investigators assessed hand mobility, grip and modified Rodnan skin score at {6|W week, assess} and {18|W week, assess} weeks.

Grip at {18|W week, assess} weeks had risen by 2.9 kg with the app and 0.8 kg with the leaflet (P = .01). No significant change in modified Rodnan skin score was seen in the app group at {6|W week, assess} weeks ({P = .44|M change, nov, t=P6W, g=app, p=.44, sig=0, dir=stable}) or {18|W week, assess} weeks ({P = .29|M change, nov, t=P18W, g=app, p=.29, sig=0, dir=stable}).

Joint pain after exercise was noted by {seven|A joint pain, n, g=app, of=40} app users and {four|A joint pain, n, g=leaflet, of=39} leaflet users; none needed medical care. {Eleven|S withdrawn, g=app} participants withdrew from the app group and {three|S withdrawn, g=leaflet} from the leaflet group.

"Phones don't motivate people; physiotherapists do," said Jorrit Hoekema, PT, PhD. He noted that 35% had limited schooling.

=== discussion-lung-tx-i7 | article | cohort study
Lung transplantation in SSc: discussion

Once barred from the waiting list, patients with SSc do as well after transplantation as others. Of {48|S treated, g=SSc} with SSc who had received a lung at our hospitals, {six|A death, n, g=SSc, of=48} died; of {96|S treated, g=ILD controls} matched controls with other ILD, {13|A death, n, g=ILD controls, of=96}. Primary graft dysfunction was seen in {11|A primary graft dysfunction, n, g=SSc, of=48} and {19|A primary graft dysfunction, n, g=ILD controls, of=96}.

Miele-Crespo (2016) had {72|S enrolled, @Miele-Crespo 2016} such patients, and death overtook {21|A death, n, of=72, @Miele-Crespo 2016}. In Sottile-Iturbe (2013), with {23|S treated, g=SSc, @Sottile-Iturbe 2013} SSc and {46|S treated, g=controls, @Sottile-Iturbe 2013} controls, acute rejection took place in {nine|A acute rejection, n, g=SSc, of=23, @Sottile-Iturbe 2013} of the former. Neither looked at the skin. We did so, since drugs given after transplantation might well act there: from {9|M score, median, t=baseline, g=SSc} the median mRSS in the {31|n; S analysed, g=SSc} seen at {24|W month, assess} months had gone to {5|M score, median, t=P24M, g=SSc, dir=improved}.

Oesophageal function must be tested beforehand; 14 of ours had aperistalsis. Waiting on the list took 138 days, the operation seven hours.

=== wire-japan-hsp-i7 | news | randomised trial
Japan team's drug-coated contact patch for scleroderma shows modest gain

TOKYO (Kyoshin) - A skin patch that releases a small molecule, KS-7, slightly softened the forearms of patients with systemic sclerosis in a study at nine university hospitals, Kanazawa researchers said Thursday.

{Fifty-six|S randomised} people, of whom {50|X f, of=56} were women and {six|X m, of=56} men, wore either the true patch or a blank for {90|W day, treat} days. The draw assigned {28|S randomised, g=KS-7} to KS-7 and {28|S randomised, g=blank} to the blank.

By day {90|W day, assess}, forearm stiffness measured with a suction cup was down 12 percent against 4 percent. The Rodnan score of the whole body sank by {1.4|M change, mean, v=-1.4, t=P90D, g=KS-7, dir=improved} points on average with KS-7, and by {0.9|M change, mean, v=-0.9, t=P90D, g=blank, dir=improved} points with the blank, a gap of {0.5|M difference, mean, v=-0.5, t=P90D, g=KS-7, c=blank, dir=improved} that statistics could not tell from chance (p = {0.36|p, sig=0}).

Redness under the patch troubled {14|A redness, n, g=KS-7, of=28} wearers of KS-7 and {nine|A redness, n, g=blank, of=28} wearers of the blank. {Nobody fell seriously ill|A serious adverse event, absent, ser=1}.

About 20,000 people in Japan have the disease, which is on the government's list of 341 intractable illnesses. The patch may be sold from 2029.

=== review-rtx-cohort-i7 | abstract | narrative review
Long-term B-cell depletion: the cohorts

How long does the effect of rituximab last? In Daoussi-Kara (2017), {51|S enrolled, @Daoussi-Kara 2017} patients with ILD, {33|S treated, g=rituximab, @Daoussi-Kara 2017} had the antibody and {18|S treated, g=conventional, @Daoussi-Kara 2017} conventional drugs; mRSS in the former, at {5|W year, assess, @Daoussi-Kara 2017} years, was {lower|M change, nov, t=P5Y, g=rituximab, dir=improved, @Daoussi-Kara 2017} than at the start. Elhai-Boon (2019) put {254|S treated, g=rituximab, @Elhai-Boon 2019} treated against {9575|S enrolled, g=untreated, @Elhai-Boon 2019} untreated; after a median follow-up of {2|W year, follow, median, @Elhai-Boon 2019} years, the odds of improvement of skin were 2.79, and serious infections were set down in {35|A serious infection, n, g=rituximab, of=254, ser=1, @Elhai-Boon 2019}. A Swedish paper (Melsen-Aho 2020), {30|S treated, @Melsen-Aho 2020}, {19|X f, of=30, @Melsen-Aho 2020} female, reported the course of mRSS, {24|M score, median, t=baseline, @Melsen-Aho 2020} [{18|q1}-{31|q3}], {17|M score, median, t=P12M, dir=improved, @Melsen-Aho 2020} [{11|q1}-{24|q3}] at {12|W month, assess, @Melsen-Aho 2020} and {11|M score, median, t=P36M, dir=improved, @Melsen-Aho 2020} [{7|q1}-{16|q3}] at {36|W month, assess, @Melsen-Aho 2020} months.

IgG beneath 6 g/l is an invitation to infection. Two doses of 1 g, a fortnight apart, are in general repeated every six months; biosimilars have brought the cost down by 60%.

=== charity-podcast-i7 | news | randomised trial
Compression gloves: a warm feeling, little more

You can buy them at the chemist's, in beige. But do compression gloves do any good in scleroderma? Hull has the first answer.

Sixty people were wanted; {51|S enrolled} came. By lot some were given gloves that squeeze ({n=26|S randomised, g=compression}), the rest gloves that do not ({n=25|S randomised, g=loose gloves}). They put them on at bedtime for {7|W week, treat} weeks. {Forty-four|X f, of=51} were women, and {38|T limited, n, of=51} had limited disease.

Swelling went down by 9 ml in the compression group, 7 ml in the other. Pain, sleep: no different. Skin score, {8|M score, t=baseline} at first overall, showed {no improvement|M change, nov, t=P7W, dir=stable} at week {7|W week, assess}.

{Numb fingers|A numbness, named, g=compression} woke {nine|A numbness, n, g=compression, of=26} of those in compression gloves; {two|A digital ulcer, n, g=compression, of=26} got a new finger ulcer, which is why nobody with ulcers should wear them without advice. {One|A digital ulcer, n, g=loose gloves, of=25} got an ulcer in loose gloves.

The price is 14 to 38 pounds. We asked three makers for comment; one answered.

=== discussion-nail-sge-i7 | article | randomised trial
Fluoxetine, again: discussion

Serotonin leads a double life in platelets and vessels. In crossover fashion {29|S randomised} patients took fluoxetine 20 mg or nifedipine 40 mg, {five|W week, treat} weeks each; weekly attacks fell from 15.1 to 8.9 and 10.0, and skin, scored out of 51, was {indifferent|M change, nov, dir=stable} to both. Side-effects led {three|A discontinuation due to adverse event, n, g=fluoxetine} to stop fluoxetine and {five|A discontinuation due to adverse event, n, g=nifedipine} to stop nifedipine.

With Coleiro-Black (2001), we thus agree; but her {53|S enrolled, @Coleiro-Black 2001} patients had primary ({26|S enrolled, g=primary Raynaud's, @Coleiro-Black 2001}) or secondary ({27|S enrolled, g=secondary Raynaud's, @Coleiro-Black 2001}) Raynaud's, and the former did better. Dees-Sun (2011) in mice found fibrosis prevented by blocking 5-HT2B. On people, Beretta-Fox (2008) has tried sarpogrelate, {eleven|S treated, @Beretta-Fox 2008} of them, whose mRSS from {15.8|M score, mean, t=baseline, @Beretta-Fox 2008} fell to {14.1|M score, mean, t=P12M, dir=improved, @Beretta-Fox 2008} in {12|W month, assess, @Beretta-Fox 2008} months, without {a single adverse effect|A any adverse event, absent, @Beretta-Fox 2008}.

We had no placebo; 8 subjects took aspirin besides; the temperature was 7 degrees lower in the second than in the first winter.

=== medpage-exon-i7 | news | cohort study
Pandemic Telehealth Didn't Harm SSc Skin, Single-Center Data Suggest

NEW ORLEANS -- Skipping in-person visits during the pandemic did not translate into thicker skin for patients with systemic sclerosis (SSc), a poster here suggested.

Chart review covered {233|S enrolled} patients seen in 2019 and again in 2021, said Dawit Bekele, DO, of New Orleans. {One hundred eighteen|S enrolled, g=telehealth, v=118} had only telehealth contacts in between and {115|S enrolled, g=in person} had in-person visits.

The population was {84%|X fp, of=233} female and 46% Black, and {109|T diffuse, n, of=233} patients had dcSSc.

Mean modified Rodnan skin score went from {10.4|M score, mean, t=baseline, g=telehealth} to {9.8|M score, mean, g=telehealth, dir=improved} in the telehealth group (P={0.28|p, sig=0}) and from {11.7|M score, mean, t=baseline, g=in person} to {10.9|M score, mean, g=in person, dir=improved} in the in-person group (P={0.21|p, sig=0}). FVC dipped by 1% in both.

{Eight|A hospitalization, n, g=telehealth, of=118} patients on telehealth and {19|A hospitalization, n, g=in person, of=115} patients with in-person visits were hospitalized; COVID-19 was fatal to {two|A COVID-19, n, g=telehealth, of=118, sev=fatal} and {three|A COVID-19, n, g=in person, of=115, sev=fatal}, respectively.

"We were bracing for worse," Bekele told this reporter. Fewer than 20% of US counties have a rheumatologist.

=== review-mri-guided-i7 | abstract | narrative review
Targeting autotaxin and LPA: the short story

Lysophosphatidic acid found its way into the clinic with SAR-100, an LPA1 antagonist. In Allanore-Pike (2018), {17|S randomised, g=placebo, @Allanore-Pike 2018} patients on placebo and {15|S randomised, g=SAR-100, @Allanore-Pike 2018} on SAR-100 had at {eight|W week, assess, @Allanore-Pike 2018} weeks mRSS changes of {-3.2|M change, mean, t=P8W, g=placebo, dir=improved, @Allanore-Pike 2018} ({3.7|sd}) and {-4.8|M change, mean, t=P8W, g=SAR-100, dir=improved, @Allanore-Pike 2018} ({4.0|sd}), SDs in brackets; an open {16|W week, treat, @Allanore-Pike 2018}-week continuation followed. Autotaxin inhibition came next: NOVESA (2021), {33|S randomised, @NOVESA 2021} subjects ({diffuse|T diffuse, all, @NOVESA 2021} every one), {21|S randomised, g=ziritaxestat, @NOVESA 2021} on ziritaxestat, {12|S randomised, g=placebo, @NOVESA 2021} on placebo; {-8.9|M change, ls_mean, t=P24W, g=ziritaxestat, c=placebo, dir=improved, #z, @NOVESA 2021} and {-6.0|M change, ls_mean, t=P24W, g=placebo, dir=improved, @NOVESA 2021} were the adjusted mean falls in mRSS by week {24|W week, assess, @NOVESA 2021}, with p = {0.0411|p#z, sig=1} between the arms. Then, in another disease, two large trials had to be stopped, for deaths outnumbered those on placebo (1 in 12 against 1 in 20).

What is left is BMS-type second-generation compounds, six of which are in phase 1.
=== glenmoor-topline-i7 | news | randomised trial
Glenmoor Bio: GM-77 Fails to Separate From Placebo in Limited Scleroderma

NEW YORK, Oct. 14 - Glenmoor Bio said GM-77 did not beat placebo in BEACON, a {30|W week, treat}-week trial in {142|S randomised} randomized patients with {limited|T limited, all} cutaneous systemic sclerosis ({94|S randomised, g=GM-77} on GM-77, {48|S randomised, g=placebo} on placebo).

mRSS responders, defined by a drop of three points, made up {36.2%|M responders, t=P30W, g=GM-77, c=placebo, dir=improved, #g} of the GM-77 group and {33.3%|M responders, t=P30W, g=placebo, dir=improved} of the placebo group at week {30|W week, assess} (p={0.74|p#g, sig=0}).

Liver enzyme elevations led {seven|A discontinuation due to adverse event, n, g=GM-77, of=94} patients on GM-77 to discontinue. Insomnia was more frequent on GM-77 ({13.8%|A insomnia, pct, g=GM-77, of=94}) than on placebo ({8.3%|A insomnia, pct, g=placebo, of=48}).

The company will cut 40 of 66 jobs. Chief executive Ingrid Solheim called it "a sober morning." Glenmoor keeps $47.5 million, and its GM-80 program in gout is expected to read out in May.

=== review-hsct-ukr-i7 | abstract | narrative review
Who gains from transplantation? Cohort evidence

Beyond trials stand the cohorts. Henes-Roth (2021) observed {80|S enrolled, @Henes-Roth 2021} patients for {24|W month, follow, median, @Henes-Roth 2021} months in the median: transplant-related death in {five|A transplant-related death, n, of=80, rel=1, @Henes-Roth 2021}, response in 88% at 100 days. Nair-Bell (2018) compared conditioning with and without irradiation, {36|S treated, g=irradiation, @Nair-Bell 2018} and {31|S treated, g=no irradiation, @Nair-Bell 2018} patients respectively; mRSS at {one|W year, assess, @Nair-Bell 2018} year had dropped by {18|M change, mean, v=-18, t=P1Y, g=irradiation, dir=improved, @Nair-Bell 2018} and {14|M change, mean, v=-14, t=P1Y, g=no irradiation, dir=improved, @Nair-Bell 2018}. Strunz-Oyama (2020), in {22|S treated, @Strunz-Oyama 2020}, had women {17|X f, of=22, @Strunz-Oyama 2020} and men {5|X m, of=22, @Strunz-Oyama 2020}, and cytomegalovirus reactivation in {nine|A cytomegalovirus reactivation, n, of=22, @Strunz-Oyama 2020} of them.

Even so, one centre alone does more than ten a year in most countries. Thiotepa, at 10 mg/kg, spares the heart. A troponin or a cardiac MRI, and a fluid challenge of 1 litre, find those whom it would harm.

=== acr-news-methylpred-i7 | news | randomised trial
Steroid pulses no help

CONVERGENCE DAILY -- In a session on controversies, delegates heard that monthly methylprednisolone pulses did little for early diffuse disease.

Working at 11 Indian centers, Farida Sheikh, MD, and coworkers gave pulses or saline to {68|S treated} people with {diffuse|T diffuse, all} SSc of less than 18 months. Allocation was equal ({34|S randomised, g=pulses} to pulses, {34|S randomised, g=saline} to saline) and treatment went on for {five|W month, treat} months. Women numbered {57|X f, of=68}.

After {five|W month, assess} months, mRSS in those given pulses had dropped from {25.2|M score, mean, t=baseline, g=pulses} to {21.6|M score, mean, t=P5M, g=pulses, dir=improved}; in those given saline, from {24.4|M score, mean, t=baseline, g=saline} to {21.9|M score, mean, t=P5M, g=saline, dir=improved}. HAQ-DI, 1.4 to begin with, ended at 1.1 and 1.2.

There were {two|A renal crisis, n, g=pulses, of=34} renal crises on pulses and {one|A renal crisis, n, g=saline, of=34} on saline. Hyperglycemia was seen in {13|A hyperglycemia, n, g=pulses, of=34} and {4|A hyperglycemia, n, g=saline, of=34}.

"Stop it," summed up Dr. Sheikh. Her next study, of 200 patients, will test lower oral doses.

=== discussion-biopsy-gene-i7 | article | post hoc analysis
Who responds? Inflammatory gene signature at entry: discussion

Skin that is inflamed might be skin that heals. In our post hoc analysis, of {81|S analysed} participants with a baseline biopsy, an inflammatory signature was found in 33. Under abatacept mRSS in these changed by {-9.8|M change, mean, t=P6M, g=inflammatory abatacept, dir=improved} (SE {1.7|se}) at {six|W month, assess} months, under placebo by {-4.2|M change, mean, t=P6M, g=inflammatory placebo, dir=improved} (SE {1.8|se}).

The idea goes back to Hinchley-Wu (2013), with {12|S treated, @Hinchley-Wu 2013} recipients of mycophenolate and no controls. Chakra-Sand (2015), with {six|S treated, @Chakra-Sand 2015} on nilotinib whose mRSS had lessened by {4.2|M change, mean, v=-4.2, t=P6M, dir=improved, @Chakra-Sand 2015} at {six|W month, assess, @Chakra-Sand 2015} months and {6.3|M change, mean, v=-6.3, t=P12M, dir=improved, @Chakra-Sand 2015} at {12|W month, assess, @Chakra-Sand 2015}, saw something similar; {QTc prolongation|A QTc prolongation, named, @Chakra-Sand 2015} took {two|A QTc prolongation, n, of=6, @Chakra-Sand 2015} of the six out of the study.

We are aware that 33 is a small number, that false discovery was held at 5% only, and that biopsies, two per visit, were not always from the same arm. The interaction term had a p of 0.08.

=== society-web-quit-salt-i7 | news | cohort study
Ask the expert: can my scleroderma turn from limited to diffuse?

"I was told mine was limited. Will it spread?" (Jill, Dunedin)

It is rare, replies rheumatologist Te Rina Paewai, and she has the numbers of the national cohort to show for it. Among {614|S enrolled} New Zealanders with systemic sclerosis, {459|T limited, n, of=614} were classed as limited when they entered and {121|T diffuse, n, of=614} as diffuse; the remaining {34|T sine, n, of=614} had no skin thickening ("sine"). In {5.5|W year, follow, mean} years, on average, of follow-up, 13 of the limited ones crossed over.

In the limited group the average Rodnan score was {4.4|M score, mean, t=baseline, g=limited} at entry and {4.1|M score, mean, t=P4Y, g=limited, dir=improved} {four|W year, assess} years later. In the diffuse group it went from {17|M score, mean, t=baseline, g=diffuse} to {11|M score, mean, t=P4Y, g=diffuse, dir=improved}.

There were {530|X f, of=614} women and {84|X m, of=614} men. {Seventy-two|A death, n, of=614} people have died since the cohort began.

If your fingers swell or your forearms begin to feel tight within the first three years, ring your clinic. Questions for the next issue must reach us by 30 August.

=== review-pde4-i7 | abstract | narrative review
Inhibiting phosphodiesterase 4

Apremilast, then crisaborole, then nerandomilast: three molecules and little skin data. For apremilast we rely upon Taniguchi-Roe (2022). Of her {24|S enrolled, @Taniguchi-Roe 2022} participants {20|X f, of=24, @Taniguchi-Roe 2022} were female; {13|T diffuse, n, of=24, @Taniguchi-Roe 2022} had the diffuse subset; mRSS, by {16|W week, assess, @Taniguchi-Roe 2022} weeks, sank from {16|M score, mean, t=baseline, @Taniguchi-Roe 2022} to {13|M score, mean, t=P16W, dir=improved, @Taniguchi-Roe 2022}, p being {0.02|p, sig=1}. Loose bowels affected {11|A loose bowels, n, of=24, @Taniguchi-Roe 2022}, low mood {two|A low mood, n, of=24, @Taniguchi-Roe 2022}. Crisaborole was rubbed on hands by Pope-Sinha (2023): {40|S randomised, @Pope-Sinha 2023} were randomised, {38|S completed, @Pope-Sinha 2023} completed, and no one knew afterwards which hand had had it. In the trial of nerandomilast by Hoffmann-Reyes (2025) {1176|S enrolled, @Hoffmann-Reyes 2025} people with progressive fibrosis of all causes were enrolled; diarrhoea, at 9 mg, in {29.5|A diarrhoea, pct, g=9 mg, @Hoffmann-Reyes 2025}% and 18 mg, in {36.6|A diarrhoea, pct, g=18 mg, @Hoffmann-Reyes 2025}%; placebo, {24.7|A diarrhoea, pct, g=placebo, @Hoffmann-Reyes 2025}%.

Doses must be built up over five days. In psoriasis weight falls by over 5% in one patient of ten.

=== hospital-release-nurse-i7 | news | randomised trial
Nurse phone line keeps scleroderma ulcers out of hospital

GLASGOW ROYAL, 19 NOVEMBER. Ringing a nurse early spares patients with finger ulcers a stay in hospital. So says a trial led from our day unit.

From 2020, {124|S randomised} people with systemic sclerosis were randomly placed in one of two groups: {62|S randomised, g=phone line} were given a direct number, {62|S randomised, g=routine} had routine appointments. Three quarters had had an ulcer in the year before. Over {15|W month, follow} months of follow-up there were 9 admissions for ulcers on the phone line and 23 in routine care (p = 0.01).

{One hundred and three|X f, of=124, v=103} were women; {95|T limited, n, of=124} had limited disease.

The skin score, noted at {15|W month, assess} months, was the same in both groups ({7|M score, median, t=P15M, g=phone line, dir=stable} and {7|M score, median, t=P15M, g=routine, dir=stable}; medians).

Gangrene set in in {one|A gangrene, n, g=phone line, of=62} person with the phone line and {four|A gangrene, n, g=routine, of=62} without. {Five|A death, n, of=124} participants died, none in hospital.

The line was rung 611 times, most of all on Mondays. It costs £38,000 a year, or one and a half nurses at band 6.

=== discussion-statin-mri-i7 | article | randomised trial
Simvastatin and vessel wall: discussion

Statins in scleroderma were last heard of more than ten years ago, and our results will hardly bring them back. For {20|W week, treat} weeks {37|S randomised, g=simvastatin} patients took simvastatin, {36|S randomised, g=placebo} placebo. LDL went down by 1.2 mmol/l. ADMA did not. The mean of mRSS was {9.2|M score, mean, t=P20W, g=simvastatin, c=placebo, #s} and {9.9|M score, mean, t=P20W, g=placebo} at week {20|W week, assess}, respectively, with p at {0.47|p#s, sig=0}.

Sadik-Pohl (2010) similarly got nothing from rosuvastatin in {28|S enrolled, @Sadik-Pohl 2010} patients after {six|W month, assess, @Sadik-Pohl 2010} months but a rise of flow-mediated dilation. In Ladak-Orr (2016), {ninety|S enrolled, @Ladak-Orr 2016} users of any statin in a registry, {66|T limited, pct, @Ladak-Orr 2016}% of them lcSSc, were not spared ulcers; {myopathy|A myopathy, named, @Ladak-Orr 2016} they had in {four|A myopathy, n, of=90, @Ladak-Orr 2016}. 

Our subjects complained of {cramps|A cramp, named, g=simvastatin}, {ten|A cramp, n, g=simvastatin, of=37} on simvastatin. As 29 had begun antiplatelet drugs by the end, contamination is possible.

=== uni-texas-news-i7 | news | single-arm trial
Gel injected under ulcers closes them in eight of ten, Houston pilot shows

Fat-derived gel put under stubborn finger ulcers closed most of them, surgeons at Gulf Coast University report.

{Ten|S treated} patients, {seven|T limited, n, of=10} with limited and {three|T diffuse, n, of=10} with diffuse scleroderma, underwent the procedure, which takes an hour. All but one were women ({9|X f, of=10}). By week {11|W week, assess}, the ulcers of eight had closed. Pain went from 8 to 3 on a ten-point scale.

Skin score was taken too: {10|M score, median, t=baseline} before (range, {4|min} to {26|max}) and {10|M score, median, t=P11W, dir=stable} after {11|W week, assess} weeks (range, {3|min} to {25|max}).

{Two|A infection, n, of=10} patients had an infection where fat was taken. {One|A fingertip amputation, n, of=10} lost a fingertip.

"Our oldest patient, 78, was knitting again at Christmas," said plastic surgeon Amara Whitfield. Fingertip ulcers strike up to half of all patients with the disease. The university has applied for two patents and plans a 60-patient trial.

=== review-nailfold-tadal-i7 | abstract | narrative review
Sildenafil and its kin: skin as bystander

Phosphodiesterase-5 inhibitors are swallowed for fingers; what happens to skin is a by-product. SEDUCE-2 (2016): {83|S randomised, @SEDUCE-2 2016} patients, {42|S randomised, g=sildenafil, @SEDUCE-2 2016} with sildenafil, {41|S randomised, g=placebo, @SEDUCE-2 2016} with placebo, {12|W week, treat, @SEDUCE-2 2016} weeks, and 192 ulcers, of which the healing was quickened insignificantly (hazard ratio 1.33). Shenoy-Bhat (2010): {24|S enrolled, @Shenoy-Bhat 2010} enrolled, {23|S completed, @Shenoy-Bhat 2010} completed, tadalafil. Khanna-Ibsen (2017): {44|S treated, @Khanna-Ibsen 2017} given modified-release udenafil, whose mRSS moved from {9.1|M score, mean, t=baseline, @Khanna-Ibsen 2017} to {8.7|M score, mean, t=P8W, dir=improved, @Khanna-Ibsen 2017} by {eight|W week, assess, @Khanna-Ibsen 2017} weeks ({n = 40|n; S analysed, @Khanna-Ibsen 2017}), p for which was {0.15|p, sig=0}. Flushing, the drug's signature, was in SEDUCE-2 found in {nine|A flushing, n, g=sildenafil, of=42, @SEDUCE-2 2016} with sildenafil and {three|A flushing, n, g=placebo, of=41, @SEDUCE-2 2016} with placebo.

Nitrates and these drugs must never meet. Generic tablets of 20 mg cost under a euro each, and a third of patients give them up within two years in routine practice.
=== tessera-pr-i7 | news | randomised trial
Tessera Immunology Reports Data for TI-5 in Systemic Sclerosis: Skin and Joint Benefits in Majority of Patients

SEATTLE, Feb. 18. Data from {59|S analysed} evaluable patients in the Phase 2 LUMEN study show that TI-5, an oral BTK inhibitor, was superior to placebo on the skin at Month {12|W month, assess}.

{Sixty-three|S randomised} patients were randomized ({42|S randomised, g=TI-5} TI-5; {21|S randomised, g=placebo} placebo), {46|T diffuse, n, of=63} with diffuse and {17|T limited, n, of=63} with limited disease.

The proportion with a mRSS reduction of at least 30% reached {55%|M responders, t=P12M, g=TI-5, c=placebo, dir=improved, #t} with TI-5 and {25%|M responders, t=P12M, g=placebo, dir=improved} with placebo (p={0.03|p#t, sig=1}). Tender joint counts fell by 4.4 and 1.9.

Bruising was reported for {26.2%|A bruising, pct, g=TI-5, of=42} and {4.8%|A bruising, pct, g=placebo, of=21}, atrial fibrillation for {one|A atrial fibrillation, n, g=TI-5, of=42} patient on TI-5. {Four|A serious adverse event, n, g=TI-5, of=42, ser=1} patients on TI-5 had serious adverse events, {none of them treatment-related|A treatment-related serious adverse event, absent, ser=1, rel=1}.

Tessera ended the year with $118.6 million. It has 12 patents in five families.

=== review-photo-topicals-i7 | abstract | narrative review
Local treatments of sclerodermatous skin: an overview

For the skin itself one would think that ointments came first; they came last. Hunzelmann-Ray (1997) put interferon gamma under it in {44|S randomised, @Hunzelmann-Ray 1997} patients, {27|S randomised, g=interferon, @Hunzelmann-Ray 1997} to {17|S randomised, g=no treatment, @Hunzelmann-Ray 1997} without treatment, and after {12|W month, assess, @Hunzelmann-Ray 1997} months skin score {did not differ|M difference, nov, t=P12M, g=interferon, c=no treatment, dir=stable, @Hunzelmann-Ray 1997}. Relaxin by pump, in the work of Erikson-Seibold (2009), went to {231|S randomised, @Erikson-Seibold 2009} patients, all {diffuse|T diffuse, all, @Erikson-Seibold 2009}; at {24|W week, assess, @Erikson-Seibold 2009} weeks mRSS was {21.6|M score, mean, t=P24W, g=25 µg/kg, dir=improved, @Erikson-Seibold 2009} on 25 µg/kg and {20.9|M score, mean, t=P24W, g=placebo, dir=improved, @Erikson-Seibold 2009} on placebo, from {27.3|M score, mean, t=baseline, g=25 µg/kg, @Erikson-Seibold 2009} and {26.6|M score, mean, t=baseline, g=placebo, @Erikson-Seibold 2009}. When the pump stopped, {renal crisis|A renal crisis, named, @Erikson-Seibold 2009} came to {seven|A renal crisis, n, of=231, @Erikson-Seibold 2009}.

Halofuginone, 0.01%, thinned local skin in 12 volunteers of a study known only from an abstract. Emollients cost two to five euros a week.

=== wire-vessel-i7 | news | cohort study
Polish study ties dirty air to harder skin in scleroderma

WARSAW (PAPA) - Living in smog goes with thicker skin in systemic sclerosis, Silesian doctors say after watching {276|S enrolled} patients for {five|W year, follow} years.

They lived in nine towns. Those in the four most polluted ({n=131|S enrolled, g=polluted towns}) had a mean Rodnan score of {11.9|M score, mean, t=P5Y, g=polluted towns, c=cleaner towns, #v} when {five|W year, assess} years were over; those in the five cleaner ones ({n=145|S enrolled, g=cleaner towns}) had {9.4|M score, mean, t=P5Y, g=cleaner towns} (p={0.02|p#v, sig=1}). Fine dust averaged 34 and 17 micrograms per cubic metre.

Women were {231|X f, of=276}, men {45|X m, of=276}. Limited disease was present in {64|T limited, pct, of=276} percent of all, diffuse in {36|T diffuse, pct, of=276} percent.

{Twenty-nine|A death, n, g=polluted towns, of=131} died in the polluted towns and {18|A death, n, g=cleaner towns, of=145} in the cleaner ones. Smokers, 58 in all, were spread evenly.

"We can't prescribe a move to the Baltic," said Dr. Zofia Gawlik. Coal stoves will be banned there from 2027.

=== discussion-mmf-ecmps-i7 | article | single-arm trial
Enteric-coated mycophenolate in limited disease: discussion

Seldom is limited disease thought worth treating for its skin. In the {25|S treated} patients (all {limited|T limited, all}) whom we treated for {nine|W month, treat} months, mRSS was {8.0|M score, mean, t=baseline} ± {2.9|sd} to begin with, {7.1|M score, mean, t=P9M, dir=improved} ± {3.1|sd} at month {nine|W month, assess} ({p = 0.03|p, sig=1}). One point is no triumph.

It is nonetheless of the order which Vanthuy-Cole (2007), in {16|S enrolled, @Vanthuy-Cole 2007} subjects, of whom {11|T diffuse, n, of=16, @Vanthuy-Cole 2007} were diffuse and {five|T limited, n, of=16, @Vanthuy-Cole 2007} limited, saw in the latter; in the former the fall was {7|M change, v=-7, g=diffuse, dir=improved, @Vanthuy-Cole 2007}. Gerbino-Hsu (2008) had {14|S completed, @Gerbino-Hsu 2008} finishers out of {17|S enrolled, @Gerbino-Hsu 2008} and reported {colitis|A colitis, named, @Gerbino-Hsu 2008} in {one|A colitis, n, of=17, @Gerbino-Hsu 2008}.

Among our own {25|S treated}, {eight|A abdominal cramp, n, of=25} had abdominal cramps, {three|A leukopenia, n, of=25} leukopenia, {none|A serious infection, absent, ser=1} a serious infection. {Two|S withdrawn} moved away. The trough level, 2.1 mg/l on average, bore no relation to skin.

=== society-mag-yoga-i7 | news | randomised trial
Stretch, breathe, repeat: the yoga trial is in

Last spring we asked for volunteers with creaky wrists. You answered, and how: 140 of you rang within a week. {Forty-eight|S randomised} could be taken.

{Twenty-four|S randomised, g=yoga} did yoga in the church hall, {24|S randomised, g=reading group} met as a reading group instead, both once a week for {11|W week, treat} weeks. {46|X f, of=48} women, {two|X m, of=48} brave men. {Thirty|T limited, n, of=48} of you have limited scleroderma, {15|T diffuse, n, of=48} diffuse, and {three|T overlap, n, of=48} an overlap.

Sit-and-reach went up by 5 cm with yoga, by none with books. Mood improved with both. As for skin, the mRSS at week {11|W week, assess} was {1|M difference, v=-1, t=P11W, g=yoga, c=reading group, dir=improved} point lower with yoga than with books, which is within the error of measurement (p = {0.38|p, sig=0}).

A {wrist sprain|A wrist sprain, named, g=yoga} befell {one|A wrist sprain, n, g=yoga, of=24} of the yogis, {sore knees|A sore knee, named, g=yoga} {five|A sore knee, n, g=yoga, of=24}. {Nobody|A fall, absent} fell.

The hall costs 18 pounds an hour; the book was Middlemarch, 880 pages.

=== review-cvs-ccb-i7 | abstract | narrative review
Myocardial involvement: can it be treated?

Data are thin. Vignaud-Lenz (2005) gave nifedipine, 60 mg daily, to {18|S treated, @Vignaud-Lenz 2005} patients for {14|W day, treat, @Vignaud-Lenz 2005} days, and MRI perfusion became better in 14. From Allanore-Duque (2010), with {7|T diffuse, n, of=12, @Allanore-Duque 2010} of {12|S enrolled, @Allanore-Duque 2010} patients diffuse, bosentan had a like effect. Pieroni-Olsson (2014) biopsied {seven|S enrolled, @Pieroni-Olsson 2014} with recent heart failure and treated them with cyclophosphamide: {one|A death, n, of=7, @Pieroni-Olsson 2014} died, ejection fraction went from 38 to 49% in the others, and the skin score, {22|M score, median, t=baseline, @Pieroni-Olsson 2014} before treatment, at {12|W month, assess, @Pieroni-Olsson 2014} months was {16|M score, median, t=P12M, dir=improved, @Pieroni-Olsson 2014}. De Luca-Fox (2020) contrasted {12|S enrolled, g=myocarditis, @De Luca-Fox 2020} having SSc myocarditis with {85|S enrolled, g=other myocarditis, @De Luca-Fox 2020} having another kind.

Heart disease causes 20 to 30% of deaths from SSc. Rhythm is to be recorded for 24 hours once a year, or whenever NT-proBNP doubles.

=== argent-pr-i7 | news | randomised trial
Argent Rx Announces Negative Outcome of Phase 2 Trial of AR-31 in Early Systemic Sclerosis

COPENHAGEN, 3 March. Argent Rx reports that AR-31, an oral ROCK2 inhibitor, showed no effect on skin in the TENSOR trial.

TENSOR recruited {67|S enrolled} patients with {very early|T early, all} systemic sclerosis (VEDOSS) at 21 clinics. They took AR-31 200 mg twice daily ({n=45|S enrolled, g=AR-31}) or placebo ({n=22|S enrolled, g=placebo}) over {44|W week, treat} weeks. {61|X f, of=67} were women and {6|X m, of=67} men.

• Progression to definite disease: 11 patients on AR-31, 6 on placebo (p = 0.80)
• mRSS at Week {44|W week, assess}: {1.3|M score, mean, t=P44W, g=AR-31} (SD {2.0|sd}) and {1.1|M score, mean, t=P44W, g=placebo} (SD {1.7|sd})
• Dry mouth: {9|A dry mouth, n, g=AR-31, of=45} and {2|A dry mouth, n, g=placebo, of=22} patients
• Neutropenia: {4|A neutropenia, n, g=AR-31, of=45} and {0|A neutropenia, absent, g=placebo}
• Withdrawals: {8|S withdrawn, g=AR-31} and {3|S withdrawn, g=placebo}

The compound will be offered for out-licensing. Argent's 2025 guidance, an operating loss of DKK 90 million, stands.

=== review-sleepapnoea-i7 | abstract | narrative review
Depression and its treatment in scleroderma

Sadness is common, trials are not. Kwakken-Thom (2015), in {215|S enrolled, @Kwakken-Thom 2015} outpatients seen over {four|W year, follow, @Kwakken-Thom 2015} years, found scores steady; mRSS at the beginning was {5.0|M score, mean, t=baseline, @Kwakken-Thom 2015} on average and at the close {4.6|M score, mean, t=P4Y, dir=improved, @Kwakken-Thom 2015}. To mindfulness classes Landim-Yost (2019) admitted {32|S randomised, @Landim-Yost 2019} by lot, half of them at once ({16|S randomised, g=classes, @Landim-Yost 2019}) and half ({16|S randomised, g=waiting list, @Landim-Yost 2019}) later; all were women ({32|X f, @Landim-Yost 2019}). Mirtazapine, says Obermann-Teller (2012), put weight on {nine|A weight gain, n, of=20, @Obermann-Teller 2012} of {20|S treated, @Obermann-Teller 2012; A weight gain, of, @Obermann-Teller 2012} patients whom it was given, made {six|A drowsiness, n, of=20, @Obermann-Teller 2012} drowsy, and was stopped by {four|S withdrawn, @Obermann-Teller 2012}.

Between 36 and 65% of patients score above the threshold of one questionnaire or other. Body image, hands and face before all, explains 18% of the variance.

=== reuters-short-plasma-i7 | news | randomised trial
Plasma exchange eases Raynaud's, has no bearing on scleroderma skin

(Reuters Health) - Four weekly plasma exchanges bring months of relief from Raynaud's attacks in systemic sclerosis, a sham-controlled study from Oregon shows.

Dr. Edwin Marsh and his colleagues randomized {39|S randomised} patients, {36|X f, of=39} of them women, to plasma exchange ({n=20|S randomised, g=exchange}) or sham ({n=19|S randomised, g=sham}). Limited disease was seen in {77|T limited, pct, of=39} percent.

At {17|W week, assess} weeks, attacks had dwindled by 58 percent against 21 percent (P=0.004). The mean modified Rodnan skin score changed by {-0.6|M change, mean, t=P17W, g=exchange, dir=improved} and {-0.5|M change, mean, t=P17W, g=sham, dir=improved} points, respectively.

Low blood pressure complicated exchange in {four|A low blood pressure, n, g=exchange, of=20} patients; {one|A catheter thrombosis, n, g=exchange, of=20} had a catheter thrombosis. In the sham group {one|A fainting, n, g=sham, of=19} patient fainted. {No deaths|A death, absent} occurred.

"Blood viscosity fell by 14 percent and stayed there," Dr. Marsh said. An exchange costs about $1,900.

=== discussion-anifro-i7 | article | randomised trial
Blocking type I interferon: discussion

With an interferon-receptor antibody we saw skin change where lungs did not. At {32|W week, assess} weeks the adjusted mean mRSS change was {-5.5|M change, ls_mean, t=P32W, g=antibody, dir=improved} ({-7.0|cl} to {-4.0|ch}) in the {55|n; S analysed, g=antibody} given the antibody, as against {-3.4|M change, ls_mean, t=P32W, g=placebo, dir=improved} ({-5.0|cl} to {-1.8|ch}) in the {53|n; S analysed, g=placebo} given placebo. Zoster came to {five|A zoster, n, g=antibody} of the former, {no one|A zoster, absent, g=placebo} of the latter.

The dose-finding study of Goldberg-Wang (2014) had {34|S treated, @Goldberg-Wang 2014} participants, {26|T diffuse, n, of=34, @Goldberg-Wang 2014} with the diffuse subset, and found {upper respiratory infection|A upper respiratory infection, named, @Goldberg-Wang 2014} in {18|A upper respiratory infection, pct, of=34, @Goldberg-Wang 2014}%; by day {28|W day, assess, @Goldberg-Wang 2014} mRSS had {not changed|M change, nov, t=P28D, dir=stable, @Goldberg-Wang 2014}. In Kameda-Ruiz (2023), a registry study of {19|S treated, @Kameda-Ruiz 2023} recipients, {death|A death, named, @Kameda-Ruiz 2023} overtook {two|A death, n, of=19, @Kameda-Ruiz 2023}.

A high signature, present in 62%, did not predict response. Suppression exceeded 80% by day 8 of all samples taken.
=== ozarelix-ers-i7 | news | randomised trial
Inhaled Antifibrotic Stalls in SSc-ILD

— Lung endpoint missed; skin went its own way

by Marguerite Salko, Contributing Writer

VIENNA -- Inhaled ozarinone did not preserve lung volume in systemic sclerosis-associated interstitial lung disease (SSc-ILD), according to findings from the AEROS-2 trial.

At {52|W week, assess} weeks, the adjusted rate of FVC decline was 71 mL per year with ozarinone and 84 mL with placebo (P=0.48), reported Hendrik Vaas, MD, PhD, of Maastricht.

Of {204|S screened} patients screened, {149|S randomised} were randomized: {75|S randomised, g=ozarinone} to ozarinone and {74|S randomised, g=placebo} to placebo. Mean age was 55.8; women accounted for {73.8%|X fp, of=149}; and {52.3%|T diffuse, pct, of=149} had dcSSc. Patients needed an FVC of at least 40% and fibrosis in 10% or more of the lungs.

A secondary outcome, mean change in modified Rodnan skin score, came to {-2.4|M change, mean, t=P52W, g=ozarinone, dir=improved} points (SD {5.0|sd}) for ozarinone and {-2.2|M change, mean, t=P52W, g=placebo, dir=improved} (SD {4.7|sd}) for placebo.

Cough was the main adverse event, at {41%|A cough, pct, g=ozarinone, of=75} versus {20%|A cough, pct, g=placebo, of=74}. {Three|A death, n, g=ozarinone, of=75} patients on ozarinone and {four|A death, n, g=placebo, of=74} on placebo died.

Asked why the drug failed, Vaas said that deposition in fibrotic lobes was probably below 12%.

=== review-mmf-i7 | abstract | narrative review
Mycophenolate for the skin

Mycophenolate has slipped into practice on slender evidence. Prospective data start with the pilot work of Strand (2005), who gave it, after antithymocyte globulin, to {13|S treated, @Strand 2005} patients; over {12|W month, assess, @Strand 2005} months the skin score fell from {28|M score, t=baseline, @Strand 2005} to {17|M score, t=P12M, dir=improved, @Strand 2005}. Then came two observational series. Le Brun et al. (2011) compared {98|S enrolled, @Le Brun 2011} patients taking the drug with controls from old trials of another agent; at {one|W year, assess, @Le Brun 2011} year mRSS was {7.6|M change, v=-7.6, t=P1Y, @Le Brun 2011, dir=improved} points below baseline, and this was {better|M difference, nov, t=P1Y, c=controls, dir=improved, @Le Brun 2011} than in the controls. Mendez and Orlov (2014) saw gastrointestinal upset in {22|A gastrointestinal upset, n, of=60, @Mendez 2014} of {60|S enrolled; A gastrointestinal upset, of, @Mendez 2014} treated subjects.

With all that, 2 to 3 g daily has become the usual dose, and azathioprine, at 100 to 150 mg, is second choice. Blood counts are wanted every two weeks at first and every three months later. About 10% of patients cannot tolerate the full dose.

=== dermacel-pr-i7 | news | randomised trial
Kinvara Therapeutics Provides Update on KVT-212 in Limited Cutaneous Systemic Sclerosis

DUBLIN and BOSTON, Nov. 20 (PRNewswire-style) -- Kinvara Therapeutics plc (Nasdaq: KNVR) announced today that its exploratory Phase 2a study of KVT-212, an oral LPA1 antagonist, did not achieve statistical significance on its skin endpoint but was generally well tolerated.

The study treated {66|S treated} patients, all with {limited|T limited, all} cutaneous disease, for {16|W week, treat} weeks at one of two doses (150 mg, {n=22|S treated, g=150 mg}; 450 mg, {n=23|S treated, g=450 mg}) or with placebo ({n=21|S treated, g=placebo}).

Key findings:
• Mean mRSS change at Week {16|W week, assess}: {-0.9|M change, mean, t=P16W, g=150 mg, dir=improved} (150 mg), {-1.6|M change, mean, t=P16W, g=450 mg, c=placebo, dir=improved} (450 mg; p={0.14|p, sig=0} vs. placebo) and {-0.7|M change, mean, t=P16W, g=placebo, dir=improved} (placebo)
• Raynaud's Condition Score: 0.5-point greater decrease at 450 mg (p=0.04)
• Orthostatic hypotension: {0|A orthostatic hypotension, absent, g=placebo, of=21} of 21, {2|A orthostatic hypotension, n, g=150 mg, of=22} of 22 and {5|A orthostatic hypotension, n, g=450 mg, of=23} of 23 patients on placebo, 150 mg and 450 mg
• {No treatment-related serious adverse events|A treatment-related serious adverse event, absent, ser=1, rel=1}

"We believe the totality of data warrants a larger study," said Fintan Roarke, Kinvara's chief executive.

Cash and equivalents were $58.3 million, sufficient into the third quarter of 2028.

=== discussion-uva1-i7 | article | single-arm trial
UVA1 of the hands: what we think it means

The hand is what patients show first, and hence our wish to treat it alone. Thirty exposures, at 40 J/cm2, were given to {16|S treated} patients over {ten|W week, treat} weeks. Passive range of motion gained 9 degrees, the durometer reading fell by 4 units (p = 0.04), yet the total modified Rodnan skin score, at {13.1|M score, mean, t=baseline} before and {12.8|M score, mean, t=P10W, dir=improved} at week {10|W week, assess}, yielded a p of {0.61|p, sig=0}. That surprised us less than it may surprise the reader: fingers and hands make up 12 of the 51 points.

Kerscher-Voigt (1999) had irradiated {eight|S enrolled, @Kerscher-Voigt 1999; X f, of=8, @Kerscher-Voigt 1999} women at 30 J/cm2 and described softening in 7, without any score. Of the Utrecht group's {nine|S enrolled, @Van Dal 2007} patients, reported by Van Dal (2007), whose one hand served as control, {none|A burn, absent, @Van Dal 2007} was burnt. The dose of Moritani (2013) was twice ours, and it is there that itching drove {three|A discontinuation due to adverse event, n, of=20, @Moritani 2013} of {20|S enrolled; A discontinuation due to adverse event, of, @Moritani 2013} patients to give up.

Our own tally is shorter: {tanning|A tanning, named} in everybody, {polymorphic light eruption|A polymorphic light eruption, named} in {two|A polymorphic light eruption, n, of=16}.

=== eular-brief-ivlo-i7 | news | cohort study
Iloprost infusions: fewer drip days may do

BARCELONA - Shorter courses of iloprost seem to serve people with scleroderma as well as long ones, Italian doctors told the European rheumatology congress on Friday.

They had gone through the notes of {187|S enrolled} patients ({164|X f, of=187} women; {143|T limited, n, of=187} lcSSc, {44|T diffuse, n, of=187} dcSSc) seen in four hospitals, {102|S enrolled, g=one-day} of whom had one-day infusions each month and {85|S enrolled, g=five-day} a five-day course every six weeks. Median follow-up was {38|W month, follow, median} months.

New fingertip sores appeared at 0.4 a year on the one-day plan and 0.5 on the five-day plan (p = 0.31). Skin scores drifted from {7|M score, t=baseline, g=one-day} to {6|M score, g=one-day, dir=improved} and from {8|M score, t=baseline, g=five-day} to {7|M score, g=five-day, dir=improved}.

Headache troubled {31 percent|A headache, pct, g=one-day, of=102} and {58 percent|A headache, pct, g=five-day, of=85}, and flushing {19 percent|A flushing, pct, g=one-day, of=102} and {40 percent|A flushing, pct, g=five-day, of=85}, in that order. {One|A heart attack, n, g=five-day, of=85} patient suffered a heart attack during a five-day course.

The trial that would settle the matter, with 240 patients planned, has yet to find money.

=== review-pirf-i7 | abstract | narrative review
Pirfenidone in scleroderma lung: a short account

LOTUSS-like safety studies led the way. In that of Kander et al. (2016), {63|S randomised, @Kander 2016} patients were randomised to a titration of two weeks ({n = 32|S randomised, g=2-week titration, @Kander 2016}) or of four weeks ({n = 31|S randomised, g=4-week titration, @Kander 2016}), and after {16|W week, assess, @Kander 2016} weeks of pirfenidone {96.8%|A any adverse event, pct, of=63, @Kander 2016} had had at least one adverse event; nausea was commonest ({49.2%|A nausea, pct, of=63, @Kander 2016}).

Efficacy was first addressed by Achary et al. (2021) in {34|S randomised, @Achary 2021} Indians, {17|S randomised, g=pirfenidone, @Achary 2021} on pirfenidone and {17|S randomised, g=placebo, @Achary 2021} on placebo. Stabilisation or improvement of FVC at {six|W month, assess, @Achary 2021} months was seen in 94.1% and 76.5%, and the mRSS {decreased in both|M change, nov, t=P6M, g=pirfenidone, dir=improved, @Achary 2021; M change, nov, t=P6M, g=placebo, dir=improved, @Achary 2021} without a {difference|M difference, nov, t=P6M, g=pirfenidone, c=placebo, dir=stable, @Achary 2021} between them. Photosensitivity came up in {2|A photosensitivity, n, g=pirfenidone, of=17, @Achary 2021}. In the larger Chinese study of Guo-Lin (2023), which treated {144|S treated, @Guo-Lin 2023} participants for {52|W week, treat, @Guo-Lin 2023} weeks, the score changed by {-3.2|M change, g=pirfenidone, dir=improved, @Guo-Lin 2023} on drug and by {-2.9|M change, g=placebo, dir=improved, @Guo-Lin 2023} on placebo.

For comparison, in idiopathic fibrosis the decline of FVC was halved among 555 patients.

=== reuters-malignancy-i7 | news | cohort study
Scleroderma patients' cancer odds no higher on immunosuppressants

NEW YORK (Reuters Health) - Cancer is not more frequent among patients with systemic sclerosis who take immunosuppressive drugs than among those who do not, French investigators find.

Some {1,042|S enrolled} adults from the national cohort were followed for a mean of {6.8|W year, follow, mean} years. Most were female ({86%|X fp, of=1042}), and limited disease prevailed ({71%|T limited, pct, of=1042}, versus {22%|T diffuse, pct, of=1042} diffuse and {7%|T sine, pct, of=1042} sine scleroderma). Exposed to at least one agent were {437|S treated, g=exposed}; {605|S enrolled, g=unexposed} had never been.

Over this time cancer was diagnosed in {39|A cancer, n, g=exposed, of=437} exposed and {61|A cancer, n, g=unexposed, of=605} unexposed patients, for an adjusted hazard ratio of 0.94. Anti-RNA polymerase III antibodies, found in 68 patients, carried a hazard ratio of 2.6.

"These are comforting numbers, though not the last word," said senior author Dr. Luc Mirabeau of Lille, who was reached by phone. {Forty-four|S withdrawn} patients had been lost to follow-up.

Skin scores had been recorded in fewer than half and were not compared.

=== discussion-tadal-i7 | article | randomised trial
PDE5 inhibition and the skin: discussion of the findings

To us the striking thing is what did not happen. In {53|S randomised} patients randomly assigned, tadalafil 20 mg on alternate days reduced attacks of Raynaud's by a third, yet mRSS at {eight|W week, assess} weeks, {11.9|M score, mean, t=P8W, g=tadalafil} ± {6.2|sd} on tadalafil ({n=27|n; S randomised, g=tadalafil}) and {12.4|M score, mean, t=P8W, g=placebo} ± {5.8|sd} on placebo ({n=26|n; S randomised, g=placebo}), {did not part|M difference, nov, t=P8W, g=tadalafil, c=placebo, dir=stable} the two arms. Eight weeks is short, and the score is known to lag.

The meta-analysis by Roost et al. (2013), which included {six|S enrolled, u=studies, @Roost 2013} trials and {244|S enrolled, @Roost 2013} participants, did not look at skin at all. Agarwal and Sethi (2010), who did, in {25|S completed, @Agarwal 2010} completers of a crossover of two {six|W week, treat, @Agarwal 2010}-week periods, found a {drop of 1.8|M change, v=-1.8, g=tadalafil, dir=improved, @Agarwal 2010} under tadalafil. As to tolerance, our numbers for headache, {12|A headache, n, g=tadalafil, of=27} and {5|A headache, n, g=placebo, of=26}, resemble theirs ({nine|A headache, n, g=tadalafil, of=25, @Agarwal 2010} of 25 on tadalafil, {four|A headache, n, g=placebo, of=25, @Agarwal 2010} on placebo). {Priapism|A priapism, absent; A priapism, absent, @Agarwal 2010} was reported by no one in either study.

Strengths are the objective thermography and adherence of 97%; weaknesses are the season and 4 centres only.

=== hospital-release-fmt-i7 | news | randomised trial
First results of stool transplant in scleroderma bowel disease

OSLO, 2 May. A stool transplant by gastroscope is feasible in systemic sclerosis but causes trouble of its own, says a report from Oslo University Hospital.

{Sixty-seven|S enrolled} patients with bloating or diarrhoea entered the ReSet study: {67|S enrolled} in all, of whom the draw gave {34|S randomised, g=transplant} donor stool culture and {33|S randomised, g=placebo} a placebo liquid. At week {12|W week, assess}, bowel symptoms had eased by one grade or more in 16 against 15.

Limited skin disease was present in {55|T limited, n, of=67}, diffuse in {12|T diffuse, n, of=67}. There were {62|X f, of=67} women.

The modified Rodnan skin score hardly stirred: a mean change of {0.1|M change, mean, t=P12W, g=transplant, dir=stable} with the transplant, {-0.3|M change, mean, t=P12W, g=placebo, dir=stable} with placebo.

After the procedure {16|A diarrhoea, n, g=transplant, of=34} and {9|A diarrhoea, n, g=placebo, of=33} had diarrhoea; {one|A bowel perforation, n, g=placebo, of=33} placebo patient suffered a bowel perforation, and was operated on the same night. {Two|A serious adverse event, events, g=transplant, of=34, ser=1} serious adverse events were later seen in the transplant group, one in each of {2|A serious adverse event, n, g=transplant, of=34, ser=1} people.

The gut problem affects nine in ten people with the disease. Donors are screened for 38 germs.

=== review-tocili-asia-i7 | abstract | narrative review
IL-6 blockade outside the pivotal trials

Two registration trials aside, what is there? Case series above all. Shimbo and Takeda (2011) treated {two|S treated, @Shimbo 2011} patients, both with {diffuse|T diffuse, all, @Shimbo 2011} SSc, with tocilizumab 8 mg/kg: by month {six|W month, assess, @Shimbo 2011} the mRSS of the first had gone from {24|M score, t=baseline, g=patient 1, @Shimbo 2011} to {12|M score, t=P6M, g=patient 1, dir=improved, @Shimbo 2011}, of the second from {33|M score, t=baseline, g=patient 2, @Shimbo 2011} to {22|M score, t=P6M, g=patient 2, dir=improved, @Shimbo 2011}. In an Italian-Swiss survey, Carrera et al. (2019) compiled {21|S enrolled, @Carrera 2019} patients, {17|X f, of=21, @Carrera 2019} female; median mRSS had gone down by {5.5|M change, median, v=-5.5, t=P12M, dir=improved, @Carrera 2019} at {12|W month, assess, @Carrera 2019} months. A registry comparison (Kuwahara 2022) set {93|S enrolled, g=tocilizumab, @Kuwahara 2022} exposed patients beside {3180|S enrolled, g=standard treatment, @Kuwahara 2022} on standard treatment and could {not show|M difference, nov, g=tocilizumab, c=standard treatment, dir=stable, @Kuwahara 2022} a benefit on mRSS. Serious infection, of which {seven|A serious infection, n, g=tocilizumab, of=93, ser=1, @Kuwahara 2022} of the exposed fell ill, is the price.

CRP above 6 mg/l marked the trial populations; two in three patients in clinics would not qualify.
=== selurant-topline-i7 | news | randomised trial
Mirabel Pharma: Phase 2b PRISMA-SSc Study Narrowly Misses Primary Endpoint; Responder Analysis Favors Higher Dose

TOKYO, Jan. 30. In PRISMA-SSc, {211|S randomised} patients were assigned 1:1:1 to selurant 40 mg, selurant 80 mg or placebo, once daily for {48|W week, treat} weeks. The full analysis set comprised {70|S analysed, g=40 mg}, {69|S analysed, g=80 mg} and {69|S analysed, g=placebo} patients, respectively. All had {diffuse|T diffuse, all} disease of less than 3 years.

The least squares mean change in mRSS at Week {48|W week, assess} was {-6.6|M change, ls_mean, t=P48W, g=40 mg, dir=improved} (SE {0.80|se}) on 40 mg, {-8.0|M change, ls_mean, t=P48W, g=80 mg, dir=improved} (SE {0.79|se}) on 80 mg and {-6.0|M change, ls_mean, t=P48W, g=placebo, dir=improved} (SE {0.81|se}) on placebo. The comparison of 80 mg with placebo gave a difference of {-2.0|M difference, ls_mean, t=P48W, g=80 mg, c=placebo, dir=improved} (p={0.077|p, sig=0}).

A reduction of 25% or more was seen in {61%|M responders, t=P48W, g=80 mg, c=placebo, dir=improved} of patients on 80 mg (p={0.03|p, sig=1} vs. placebo), {51%|M responders, t=P48W, g=40 mg, dir=improved} on 40 mg and {43%|M responders, t=P48W, g=placebo, dir=improved} on placebo. FVC fell by 1.1, 0.6 and 2.3 percentage points.

ALT above three times normal was found in {six|A ALT elevation, n, g=80 mg, of=70} of {70|S treated, g=80 mg} patients treated with 80 mg.

Mirabel will consult the PMDA in the second quarter. Its shares closed 17% lower.

=== review-mtx-i7 | abstract | narrative review
Methotrexate revisited

Two blinded trials are always quoted, and they point in different directions. Verhoeven et al. (1996): {29|S enrolled, @Verhoeven 1996} patients, {17|S enrolled, g=methotrexate, @Verhoeven 1996} of them on weekly injections of 15 mg and {12|S enrolled, g=placebo, @Verhoeven 1996} on placebo; total skin score at week {24|W week, assess, @Verhoeven 1996} {fell|M change, nov, t=P24W, g=methotrexate, c=placebo, dir=improved, #a, @Verhoeven 1996} with the drug and {rose|M change, nov, t=P24W, g=placebo, dir=worsened, @Verhoeven 1996} without it, the two differing with p = {0.06|p#a, sig=0}. Polley et al. (2001): {71|S randomised, @Polley 2001} randomised, disease duration below three years, tablets of up to 15 mg; at {12|W month, assess, @Polley 2001} months mRSS was {21.4|M score, mean, t=P12M, g=methotrexate, dir=improved, @Polley 2001} against {26.3|M score, mean, t=P12M, g=placebo, dir=worsened, @Polley 2001}, from {27.7|M score, mean, t=baseline, g=methotrexate, @Polley 2001} and {25.8|M score, mean, t=baseline, g=placebo, @Polley 2001} at entry. Mouth ulcers were noted in {seven|A mouth ulcer, n, g=methotrexate, of=35, @Polley 2001} of the {35|S treated, g=methotrexate, @Polley 2001} who took methotrexate.

A Bayesian reading of the latter gave 94% odds of benefit on skin. EULAR recommends the drug for early diffuse disease at grade A. No third trial is on the register.

=== acr-latebreak-carT-i7 | news | single-arm trial
CAR T Cells Clear Autoantibodies in Small Scleroderma Series

— "Early, but I've never seen skin do this," investigator says

WASHINGTON -- Single infusions of an autologous CD19 CAR T product led to sustained skin softening in severe systemic sclerosis, a researcher reported in a late-breaking session.

{Eleven|S treated} patients were infused; {seven|X f, of=11} were women, and {ten|T diffuse, n, of=11} had diffuse disease. Median age was 44 and median prior therapies numbered 4.

Their median modified Rodnan skin score was {31|M score, median, t=baseline} (range {18|min}-{44|max}) before lymphodepletion. At month {3|W month, assess} it was {24|M score, median, t=P3M, dir=improved} (range {11|min}-{37|max}) and at month {12|W month, assess}, {15|M score, median, t=P12M, dir=improved, n=8} (range {6|min}-{29|max}) among {eight|n; S analysed} patients with that visit, said Yusuf Adeyemi, MBBS, of Houston.

Grade 1 cytokine release syndrome occurred in {eight|A cytokine release syndrome, n, of=11, grade=1} of {11|A cytokine release syndrome, of} patients. There was {no neurotoxicity|A neurotoxicity, absent}. {One|A pneumonia, n, of=11} patient was hospitalized with pneumonia at day 40.

Cells peaked at a median of 9 days. Anti-topoisomerase I titers fell by 73%, and B cells returned at a mean of 118 days.

=== discussion-diet-lowfod-i7 | article | randomised trial
Low-FODMAP counselling in SSc: how our results fit

Contrary to expectation, counselling by a dietitian had not the least effect on bloating. We had hoped to reproduce Marchetti-Lund (2017), in whose {fifty-three|S enrolled, @Marchetti-Lund 2017} patients, none of whom was compared with anyone, breath tests became normal in 21 after {five|W week, assess, @Marchetti-Lund 2017} weeks. Hers, however, were chosen for fructose malabsorption. Nearer to us comes the probiotic trial from Singapore, Low et al. (2019): {19|S randomised, g=probiotic, @Low 2019} had capsules and {21|S randomised, g=placebo, @Low 2019} placebo for {60|W day, treat, @Low 2019} days, the UCLA total falling by 0.02 and 0.07.

That weight was lost in our intervention group (1.9 kg, SD 2.2) should give pause: of its {twenty-two|S randomised, g=diet} members, {four|A weight loss of 5% or more, n, g=diet, of=22} lost 5% or more, as did {one|A weight loss of 5% or more, n, g=usual diet, of=24} of the {24|S randomised, g=usual diet} left to their usual diet. The modified Rodnan skin score, recorded for completeness, was {6|M score, median, t=P12W, g=diet} [{3|q1}-{11|q3}] and {7|M score, median, t=P12W, g=usual diet} [{4|q1}-{10|q3}] at week {12|W week, assess}.

Small intestinal overgrowth, found in 30 to 60% of patients with SSc, was not tested.

=== swiss-wire-bosen-i7 | news | randomised trial
Heart drug no help against scleroderma ulcers in new test

ZURICH, Oct 3 (Reuters) - A Swiss-made heart and lung drug failed to stop new finger ulcers in patients with systemic sclerosis, the company behind it said on Monday, sending its shares down as much as 8 percent.

The two parallel studies, run at 140 hospitals in 24 countries, together enrolled {554|S enrolled} people, who got either 3 mg or 10 mg of the drug, dasentan, or placebo. At week {16|W week, assess} people on 3 mg had developed 0.94 new ulcers on average, those on 10 mg 1.08 and those on placebo 0.85.

Skin thickness was a side issue. The Rodnan score was {11.0|M score, t=baseline} at the start, and {no arm changed|M change, nov, t=P16W, dir=stable} at week {16|W week, assess}.

Anaemia was reported in {7.0|A anaemia, pct, g=3 mg, of=185} percent on 3 mg ({13|A anaemia, n, g=3 mg, of=185} of {185|A anaemia, of, g=3 mg; S enrolled, g=3 mg}), {13.7|A anaemia, pct, g=10 mg, of=183} percent on 10 mg ({25|A anaemia, n, g=10 mg, of=183} of {183|A anaemia, of, g=10 mg; S enrolled, g=10 mg}) and {2.7|A anaemia, pct, g=placebo, of=186} percent on placebo ({5|A anaemia, n, g=placebo, of=186} of {186|A anaemia, of, g=placebo; S enrolled, g=placebo}).

"We stop here in ulcers," a spokeswoman said. Dasentan had sales of 1.2 billion francs last year. (1 Swiss franc = 1.09 dollars)

=== review-pregnancy-i7 | abstract | narrative review
Pregnancy and scleroderma: what may be told to patients

Fears of renal crisis have long coloured advice. In the prospective IMPRESS-like network described by Tarantelli et al. (2012) there were {99|S enrolled, @Tarantelli 2012; X f, of=99, @Tarantelli 2012} women, {32|T diffuse, pct, @Tarantelli 2012}% with diffuse disease, and 109 pregnancies. Skin was followed only by Oddone and Sparrow (2018): their {26|S enrolled, @Oddone 2018} patients had a mean mRSS of {7.1|M score, mean, t=baseline, @Oddone 2018} before pregnancy and {6.8|M score, mean, dir=stable, @Oddone 2018} after it, practically the same. Steen-Halloran (1999), by letters and telephone, questioned {91|S enrolled, g=scleroderma, @Steen-Halloran 1999} patients and {112|S enrolled, g=rheumatoid arthritis, @Steen-Halloran 1999} people with rheumatoid arthritis. Twelve of the former had never conceived.

General advice follows. Methotrexate is stopped three months ahead, mycophenolate six weeks ahead; hydroxychloroquine up to 400 mg may go on. Pulmonary hypertension, with a maternal mortality of 16 to 30%, is a reason to dissuade.

=== society-lasers-i7 | news | single-arm trial
Laser for red spots: readers ask, doctors answer

"Can the little red blood vessels on my face be removed?" Maud from Bruges wanted to know. They can, at least for a while, and a clinic in Nantes has just counted how often.

{Nineteen|S treated} patients, {18|X f, of=19} of them women, had two or three sessions with a pulsed-dye laser. All but two had the limited form of systemic sclerosis ({17|T limited, n, of=19} against {2|T diffuse, n, of=19} with the diffuse one). Photographs were taken at {3|W month, assess} and {9|W month, assess} months and shown to three judges who did not know the order.

At the {9|W month, assess}-month visit 13 faces were thought clearly better. But spots had begun to return in 6. Purple bruises (doctors write "purpura") came in {16|A purpura, n, of=19} and lasted a week or so; {two|A blister, n, of=19} people had blisters; {no one was left with a scar|A scar, absent}.

Since many of you also asked about tightness round the mouth: there the mouth opening widened by 2 mm, and the skin score of the whole body {did not alter|M change, nov, t=P9M, dir=stable} at {9|W month, assess} months.

Insurers in Belgium refund up to four sessions yearly; in France, none.

=== discussion-ssc-ild-nin-i7 | article | post hoc analysis
Subtype and antifibrotic effect: discussion

Whether lung benefit depends on the extent of skin disease was our question. Of {576|S treated} treated patients in this post hoc analysis, {299|T diffuse, n, of=576} had diffuse and {277|T limited, n, of=576} limited SSc. FVC loss was less with the drug in both, the interaction p being 0.37. mRSS at week {52|W week, assess} had changed by {-2.2|M change, g=drug, t=P52W, dir=improved} on drug and by {-2.0|M change, g=placebo, t=P52W, dir=improved} on placebo.

No effect on skin had been found in the Utah mouse either, but that is another matter. In humans, Rastegar and colleagues (Rastegar 2020) gave it on top of mycophenolate to {33|S treated, @Rastegar 2020}, {12|X m, @Rastegar 2020} of them men, and described {diarrhoea|A diarrhoea, named, @Rastegar 2020} in {25|A diarrhoea, n, of=33, @Rastegar 2020} and raised liver enzymes in {4|A raised liver enzymes, n, of=33, @Rastegar 2020}; skin score after {one|W year, assess, @Rastegar 2020} year was {9.3|M score, mean, t=P1Y, dir=improved, @Rastegar 2020} ({10.9|M score, mean, t=baseline, @Rastegar 2020} at first). In the small Norwegian report of Tveit 2021 the {five|S enrolled, @Tveit 2021} subjects were {all|T limited, all, @Tveit 2021} of the limited type, and the reduction, {1.0|M change, v=-1.0, dir=improved, @Tveit 2021}, could hardly be otherwise.

A limitation is the exclusion of those with more than three fingertip ulcers or FVC under 40%.

=== university-belim-i7 | news | randomised trial
Lupus drug gets a second look in scleroderma

ANN-LEA, New York — A pilot trial at Harlan Medical College suggests that belimumab might add to mycophenolate in early diffuse scleroderma, though numbers were too small for firm conclusions.

{Twenty|S randomised} people, all of whom had {diffuse|T diffuse, all} cutaneous systemic sclerosis and had only just started mycophenolate, were randomly split between monthly belimumab infusions ({10|S randomised, g=belimumab}) and dummy infusions ({10|S randomised, g=placebo}). Fourteen (that is, {14|X f, of=20}) were female. {Eighteen|S completed} reached the last visit, {nine|S completed, g=belimumab; S completed, g=placebo} in each half.

By {52|W week, assess} weeks the median skin score had dropped {10|M change, median, v=-10, t=P52W, g=belimumab, c=placebo, dir=improved, #b} points (interquartile range, {7|q3, v=-7} to {13|q1, v=-13}) with belimumab. With placebo it dropped {3|M change, median, v=-3, t=P52W, g=placebo, dir=improved} points (interquartile range, {0|q3} to {6|q1, v=-6}). The p value for that comparison, {0.41|p#b, sig=0}, shows how wide the uncertainty is.

Adverse events numbered {69|A any adverse event, events, g=belimumab} with belimumab and {57|A any adverse event, events, g=placebo} with placebo. {One|A death, n, g=placebo, of=10} participant in the placebo half died.

Gene expression in skin biopsies changed in 6. Harlan is the third-oldest medical college in the state.

=== review-aspirin-antiplat-i7 | abstract | narrative review
Vascular drugs and skin thickness: an unlooked-for outcome

Now and then a vascular trial tells something of skin. Statins first. Karimzad et al. (2008) gave atorvastatin 40 mg for {four|W month, treat, @Karimzad 2008} months to {56|S randomised, g=atorvastatin, @Karimzad 2008} and placebo to {28|S randomised, g=placebo, @Karimzad 2008}; ulcers, 1.6 against 2.5, were fewer, but of mRSS it is said only that it {remained|M change, nov, dir=stable, @Karimzad 2008} where it was. {Myalgia|A myalgia, named, g=atorvastatin, @Karimzad 2008} befell {three|A myalgia, n, g=atorvastatin, of=56, @Karimzad 2008} on the statin. As for losartan, Dziedzic (1999) saw fewer attacks within {twelve|W week, assess, @Dziedzic 1999} weeks in {27|S enrolled, @Dziedzic 1999} sufferers from scleroderma. And quinapril? In the QUIN study of Maddern et al. (2007), which ran for {three|W year, treat, @Maddern 2007} years with {210|S randomised, @Maddern 2007} participants, {every one|T limited, all, @Maddern 2007} of them with limited disease, skin score was {0.4|M difference, t=P3Y, g=quinapril, c=placebo, dir=worsened, @Maddern 2007} points higher with quinapril than with placebo ({-0.8|cl} to {1.6|ch}). {Dry cough|A dry cough, named, g=quinapril, @Maddern 2007} was the usual complaint.

Calcium-channel blockers, by contrast, have never been looked at for skin in more than 20 patients.
=== amlor-ph-news-i7 | news | randomised trial
Early Combination for SSc-PAH: Hemodynamics Up, Edema Too

MedWire, CHICAGO -- Starting two oral agents at once improved pulmonary vascular resistance in systemic sclerosis-associated pulmonary arterial hypertension more than starting one, the DUO-SSc trial showed.

The open-label study assigned {84|S randomised} patients ({88%|X fp, of=84} women; mean age 63) to macirentan plus riodafil ({n=43|S randomised, g=combination}) or macirentan alone ({n=41|S randomised, g=monotherapy}). Most ({79%|T limited, pct, of=84}) had limited cutaneous SSc. At {26|W week, assess} weeks resistance was down 48% with the combination and 29% with monotherapy (P<0.001); 6-minute walk distance differed by 22 m (P=0.12).

Researchers also recorded skin scores, "because we were in the room anyway," quipped presenter Ifeoma Nwosu, MD. They were unmoved: {6.2|M score, mean, t=baseline, g=combination} and {6.0|M score, mean, t=P26W, g=combination, dir=stable} with the combination, {5.9|M score, mean, t=baseline, g=monotherapy} and {5.9|M score, mean, t=P26W, g=monotherapy, dir=stable} with one drug.

Peripheral edema: {18|A peripheral edema, n, g=combination, of=43} vs {9|A peripheral edema, n, g=monotherapy, of=41} patients. Anemia: {11|A anemia, n, g=combination, of=43} vs {8|A anemia, n, g=monotherapy, of=41}. {Three|A death, n, g=monotherapy, of=41} deaths, all on monotherapy.

Nwosu noted that 3-year survival in SSc-PAH is still only about 56%.

=== review-abatacept-i7 | abstract | narrative review
Costimulation blockade in systemic sclerosis

That T cells drive early disease is an old idea; abatacept put it to the test. A first, tiny trial (Chaudhuri 2013) enrolled {ten|S enrolled, @Chaudhuri 2013} patients with {diffuse|T diffuse, all, @Chaudhuri 2013} disease, {seven|S randomised, g=abatacept, @Chaudhuri 2013} to abatacept and {three|S randomised, g=placebo, @Chaudhuri 2013} to placebo; at week {24|W week, assess, @Chaudhuri 2013}, mRSS had decreased by {8.6|M change, mean, v=-8.6, t=P24W, g=abatacept, dir=improved, @Chaudhuri 2013} ± {7.5|sd} (p = {0.0625|p, sig=0}) and {2.3|M change, mean, v=-2.3, t=P24W, g=placebo, dir=improved, @Chaudhuri 2013} ± {15|sd}. ASTRAL (2019) repeated the question in {88|S randomised, @ASTRAL 2019} patients. Here, the adjusted mean change at {12|W month, assess, @ASTRAL 2019} months was {-6.24|M change, ls_mean, t=P12M, g=abatacept, dir=improved, @ASTRAL 2019} (standard error {1.14|se}) with abatacept and {-4.49|M change, ls_mean, t=P12M, g=placebo, dir=improved, @ASTRAL 2019} (standard error {1.14|se}) with placebo, the treatment difference {-1.75|M difference, ls_mean, t=P12M, g=abatacept, c=placebo, dir=improved, @ASTRAL 2019} (p = {0.28|p, sig=0}).

Two in three inflammatory-subset biopsies came from men in that trial, a finding nobody has explained. The EULAR registry series (Castell 2018), {27|S enrolled, @Castell 2018} patients treated chiefly for joints, found a {reduction|M change, nov, t=P1Y, dir=improved, @Castell 2018} of mRSS after {one|W year, assess, @Castell 2018} year.

=== zenith-gene-i7 | news | single-arm trial
FOR IMMEDIATE RELEASE: Halyard Gene Sciences Doses Final Cohort in FIBRO-STOP, Shares Interim Safety

SAN DIEGO, April 9. Halyard Gene Sciences today shared interim data from FIBRO-STOP, its open-label Phase 1/2 study of HGS-07, an siRNA injected into affected forearm skin.

As of the February 12 cutoff, {17|S treated} participants had been treated: {5|S treated, g=cohort 1} in Cohort 1 (0.3 mg), {6|S treated, g=cohort 2} in Cohort 2 (1 mg) and {6|S treated, g=cohort 3} in Cohort 3 (3 mg). Follow-up has reached {20|W week, follow, median} weeks (median).

In Cohort 3, mean mRSS declined from {22.5|M score, mean, t=baseline, g=cohort 3} at baseline to {17.0|M score, mean, t=P12W, g=cohort 3, dir=improved} at Week {12|W week, assess}, or by {24%|M percent_change, v=-24, t=P12W, g=cohort 3, dir=improved}; in Cohort 1 it was {unchanged|M change, nov, t=P12W, g=cohort 1, dir=stable}. Biopsies from 14 arms showed a 61% fall in COL1A1 transcript.

There were {no dose-limiting toxicities|A dose-limiting toxicity, absent}. Injection-site pain, {mild|A injection-site pain, named, sev=mild} in all cases, was reported by {12|A injection-site pain, n, of=17} participants. {One|A serious adverse event, events, ser=1; A cellulitis, n, of=17, ser=1} serious adverse event, a case of cellulitis, resolved with oral antibiotics.

An expansion of up to 40 participants is planned. HGS-07 holds FDA orphan designation, given to drugs for diseases of fewer than 200,000 Americans.

=== discussion-capillaroscopy-i7 | article | cohort study
Nailfold change and skin over time: discussion

Skin and capillaries seem to march to different drums. Over a mean of {3.2|W year, follow, mean} years our {134|S enrolled} patients, {48|T diffuse, n, of=134} of them dcSSc, lost on average 0.9 capillaries per mm while their mRSS {went down|M change, nov, dir=improved}. In the diffuse group the decline of the score was {6.8|M change, mean, v=-6.8, g=dcSSc, dir=improved} points, in the limited group ({86|T limited, n, of=134} patients) {0.7|M change, mean, v=-0.7, g=lcSSc, dir=improved}. No correlation emerged (rho 0.07).

Cutolo-Varga et al. (2006) had claimed one; yet in their {241|S enrolled, @Cutolo-Varga 2006} patients pattern and mRSS were read on the same day by the same observer. Reviewing films of {39|S enrolled, @Ohara 2014} patients, {33|X f, of=39, @Ohara 2014} women, and {6|X m, @Ohara 2014} men, Ohara et al. (2014) reported, like us, none. Only Smeekens (2018) followed as long as we did, {3|W year, follow, @Smeekens 2018} years, and his {66|S enrolled, @Smeekens 2018} subjects had been picked for digital ulcers.

The readers' agreement, kappa 0.78, was good. That 29 patients were taking calcium antagonists and 18 iloprost may have masked a relation. Whether a late pattern (seen in 41%) should alter treatment remains to be seen.

=== society-itch-i7 | news | randomised trial
Itch pill trial: half a success

It keeps you awake and nobody sees it. Itch plagues nearly one in two people with systemic sclerosis, so the news of a tablet that may calm it, nalfurine, was awaited eagerly by our helpline team.

In a study at six clinics {fifty-two|S randomised} patients drew either the tablet or a sham one for {6|W week, treat} weeks. {27|S randomised, g=nalfurine} had nalfurine and {25|S randomised, g=sham} the sham. They were mostly women ({47|X f, of=52}; men: {5|X m}) and in their fifties. {Thirty|T diffuse, n, of=52} had the diffuse form.

On a scale of 0 to 10, itch fell from 7.2 to 3.9 with nalfurine and from 7.0 to 5.1 with the sham. That is more than luck would allow, say the statisticians. Skin thickness was another matter: the Rodnan score was, on average, {0.2|M difference, v=0.2, t=P6W, g=nalfurine, c=sham, dir=stable} points higher at week {6|W week, assess} with nalfurine than with the sham, which amounts to no difference.

Sleeplessness was a nuisance in {8|A sleeplessness, n, g=nalfurine, of=27} on nalfurine and in {1|A sleeplessness, n, g=sham, of=25} on the sham; dizziness in {4|A dizziness, n, g=nalfurine, of=27} and {2|A dizziness, n, g=sham, of=25}. {Two|A discontinuation due to adverse event, n, g=nalfurine, of=27} gave up nalfurine because of such troubles.

It costs about 90 euros a month.

=== review-hydro-i7 | abstract | narrative review
Antimalarials: absent friends of the sclerodermatologist

One searches the literature in vain for a trial. What is on offer is threefold. In the EUSTAR-type analysis by Bianco et al. (2021), {496|S enrolled, g=hydroxychloroquine, @Bianco 2021} takers of hydroxychloroquine were matched one to one with {496|S enrolled, g=non-takers, @Bianco 2021} non-takers; the mRSS at {12|W month, assess, @Bianco 2021} months ({5|M score, median, t=P12M, g=hydroxychloroquine, c=non-takers, #hq, @Bianco 2021} as against {5|M score, median, t=P12M, g=non-takers, @Bianco 2021}) gave a p of {0.82|p#hq, sig=0}. A Thai group, Suwan and Chai (2016), counted retinopathy in {three|A retinopathy, n, of=81, @Suwan 2016} of {81|S enrolled; A retinopathy, of, @Suwan 2016} patients examined after at least five years of the drug. And Ferraro et al. (2009) told us of {four|S enrolled, @Ferraro 2009} women ({4|X f, @Ferraro 2009}) with SSc sine scleroderma ({all|T sine, all, @Ferraro 2009}) whose arthralgia vanished.

A dose above 5 mg/kg is to be avoided, and yearly eye examinations are due after the fifth year. In lupus, where flares are halved, nobody would do without it. It is taken by 15 to 25% of patients with SSc in European registries.

=== reuters-hfnc-hsct-i7 | news | cohort study
Transplant patients with scleroderma keep softer skin a decade on

LONDON (Reuters Health) - Ten years after a stem-cell transplant for diffuse systemic sclerosis, survivors' skin remains soft, Dutch doctors say.

Writing in Bone Marrow Letters, Dr. Maaike Terpstra of Nijmegen and colleagues describe {46|S treated} patients transplanted between 1998 and 2013, every one with {diffuse|T diffuse, all} cutaneous disease. {Thirty-one|X f, of=46} were women. The median follow-up was {11.4|W year, follow, median} years.

From {29|M score, median, t=baseline} before transplantation, the median modified Rodnan skin score fell to {13|M score, median, t=P1Y, dir=improved} at {one|W year, assess} year, {8|M score, median, t=P5Y, dir=improved} at {five|W year, assess} and {6|M score, median, t=P10Y, dir=improved} at {10|W year, assess} years ({p<0.0001|p, sig=1} for the last).

{Five|A treatment-related death, n, of=46, rel=1} patients died from complications of the procedure, and {nine|A death from progressive disease, n, of=46} later from progressive disease. Ten-year survival came to 68 percent. Thyroid disease developed in {seven|A thyroid disease, n, of=46} and second cancers in {four|A second cancer, n, of=46}.

Smokers, 17 in number, fared worse. "We now refuse people who cannot stop," Dr. Terpstra said. Forced vital capacity rose by 12 percentage points.

=== discussion-cyclo-i7 | article | randomised trial
Low-dose intravenous cyclophosphamide followed by azathioprine: discussion

Six infusions and then tablets: did they help? Not the lungs, where the adjusted difference in FVC, 4.19%, missed significance (p = 0.08); and for the skin there was {no difference|M difference, nov, g=active, c=placebo, dir=stable}. Of the {45|S randomised} patients who were randomised, {22|S randomised, g=active} to active treatment and {23|S randomised, g=placebo} to placebo, {37|S completed} completed the first year.

In the American trial of Tashman et al. (2006), with {158|S randomised, @Tashman 2006} participants and oral drug for {12|W month, treat, @Tashman 2006} months, mRSS {improved|M difference, nov, g=cyclophosphamide, c=placebo, dir=improved, sig=1, @Tashman 2006} significantly more under cyclophosphamide than placebo. Nadeem et al. (2006) compared it with azathioprine in {30|S randomised, g=cyclophosphamide, @Nadeem 2006} and {30|S randomised, g=azathioprine, @Nadeem 2006} Pakistani patients, for {18|W month, treat, @Nadeem 2006} months; their scores went from {15.3|M score, t=baseline, g=cyclophosphamide, @Nadeem 2006} to {5.3|M score, t=P18M, g=cyclophosphamide, dir=improved, @Nadeem 2006} and from {15.5|M score, t=baseline, g=azathioprine, @Nadeem 2006} to {11.2|M score, t=P18M, g=azathioprine, dir=improved, @Nadeem 2006} at {18|W month, assess, @Nadeem 2006} months.

We saw {no haemorrhagic cystitis|A haemorrhagic cystitis, absent}, thanks perhaps to mesna; Tashman saw haematuria in {nine|A haematuria, n, g=cyclophosphamide, of=79, @Tashman 2006} of {79|S randomised, g=cyclophosphamide, @Tashman 2006; A haematuria, of, g=cyclophosphamide, @Tashman 2006}. Nausea was {common|A nausea, named} with us.

=== company-fasenra-like-i7 | news | randomised trial
Torvald Provides Results from EOSINA, a Phase 3 Trial of Bentuxumab in Patients With Systemic Sclerosis; Development Discontinued

STOCKHOLM, Sweden. Torvald AB announces that an independent committee has recommended stopping EOSINA for futility. The trial had been planned for 330 patients; when it was halted {204|S enrolled} had been enrolled at 77 sites.

Of these, {136|S treated, g=bentuxumab} were dosed with bentuxumab and {67|S treated, g=placebo} with placebo. Women represented {80.9%|X fp, of=204} and dcSSc {56.4%|T diffuse, pct, of=204}, with lcSSc accounting for the other {43.6%|T limited, pct, of=204}.

The primary endpoint was revised CRISS. Among {91|S analysed} patients with a Week {24|W week, assess} visit, the mean change in mRSS was {-3.0|M change, mean, t=P24W, g=bentuxumab, dir=improved} on bentuxumab and {-3.1|M change, mean, t=P24W, g=placebo, dir=improved} on placebo.

Safety was in line with the known profile. Adverse events were reported by {71.3%|A any adverse event, pct, g=bentuxumab, of=136} of the bentuxumab group and {74.6%|A any adverse event, pct, g=placebo, of=67} of the placebo group, serious ones by {8.1%|A serious adverse event, pct, g=bentuxumab, of=136, ser=1} and {10.4%|A serious adverse event, pct, g=placebo, of=67, ser=1}. The most frequent was {nasopharyngitis|A nasopharyngitis, named}. Hypersensitivity was seen in {none|A hypersensitivity, absent}.

The write-down will amount to SEK 410 million. Contact: ir at torvald, +46 8 555 01 12.

=== review-skin-natural-i7 | abstract | narrative review
Left to itself: skin thickness without treatment

To judge any drug one must know what skin does anyway. From placebo arms, Merkel-Osei et al. (2012) pooled {seven|S enrolled, u=studies, @Merkel-Osei 2012} trials with {492|S enrolled, @Merkel-Osei 2012} participants: the score was {20.9|M score, mean, t=baseline, @Merkel-Osei 2012} (SD {8.5|sd}) at entry and, by month {12|W month, assess, @Merkel-Osei 2012}, {2.6|M change, v=-2.6, t=P12M, dir=improved, @Merkel-Osei 2012} lower. From registries, Maurizi et al. (2015) found worsening by more than 5 points and 25% in {78|M responders, n, t=P1Y, dir=worsened, @Maurizi 2015} of {637|S enrolled, @Maurizi 2015} {diffuse|T diffuse, all, @Maurizi 2015} patients at {one|W year, assess, @Maurizi 2015} year, and improvement in {188|M responders, n, t=P1Y, dir=improved, @Maurizi 2015}. From the days before D-penicillamine, Rodman and Pell (1961) left notes on {33|S enrolled, @Rodman 1961}, men {nine|X m, of=33, @Rodman 1961}, women {24|X f, @Rodman 1961}.

Low baseline mRSS, short duration, joint synovitis and tendon rubs predict progression, with areas under the curve of 0.6 to 0.7. Therefore caps of 22 or so have become popular in trials, where 40 used to be allowed.
=== lenara-phase3-wire-i7 | news | randomised trial
Late-stage scleroderma drug flops; shares halve

BOSTON, Sept 8 (Reuters) - Emberly Pharmaceuticals said on Tuesday its experimental drug lenarabin was no better than a placebo in a late-stage trial in the rare autoimmune disease systemic sclerosis.

The trial tested two doses, 5 mg and 20 mg, against placebo in {363|S enrolled} patients, all of them with {diffuse|T diffuse, all} disease, over {52|W week, treat} weeks. Patients could stay on immunosuppressants, and 84 percent did.

The main goal was a composite index, on which the 20 mg dose scored 0.888 and the placebo 0.887. On one of its parts, the modified Rodnan skin score, patients taking 20 mg came down by {6.7|M change, v=-6.7, t=P52W, g=20 mg, dir=improved} points at week {52|W week, assess}, those taking 5 mg by {7.1|M change, v=-7.1, t=P52W, g=5 mg, dir=improved} and those on placebo by {8.1|M change, v=-8.1, t=P52W, g=placebo, dir=improved}.

Adverse events serious enough to be reported to regulators struck {9.2|A serious adverse event, pct, g=20 mg, of=120, ser=1} percent of {120|S treated, g=20 mg} patients on the higher dose and {14.6|A serious adverse event, pct, g=placebo, of=123, ser=1} percent of {123|S treated, g=placebo} on placebo.

Analysts at Wexler had put the odds of success at 55 percent. Emberly had $96 million in cash in June and employs 140. The stock was down 51 percent at $3.12 before the bell.

=== review-physio-i7 | abstract | narrative review
Rehabilitation of the scleroderma hand

Of thirty-odd reports, few are controlled. Bongiorno et al. (2009) allotted {20|S randomised, g=tissue massage, @Bongiorno 2009} patients to connective tissue massage and joint manipulation and {20|S randomised, g=home exercise, @Bongiorno 2009} to home exercise alone, for {nine|W week, treat, @Bongiorno 2009} weeks; Cochin scores and fist closure got better in the former, and the gain lasted. Paquin-Roy (2014) tried paraffin in {36|S enrolled, @Paquin-Roy 2014}: extension rose by 7 degrees. By far the biggest, SCLEREDUC-like in design, is Rannou-Viel (2017), with {220|S randomised, @Rannou-Viel 2017} participants, {110|S randomised, g=physical therapy, @Rannou-Viel 2017} assigned to intensive supervised physical therapy and {110|S randomised, g=usual care, @Rannou-Viel 2017} to usual care; HAQ at {12|W month, assess, @Rannou-Viel 2017} months differed by 0.01 only, and mRSS by {0.5|M difference, v=-0.5, t=P12M, g=physical therapy, c=usual care, dir=improved, @Rannou-Viel 2017} in favour of therapy. {Tendon pain|A tendon pain, named, g=physical therapy, @Rannou-Viel 2017} was blamed on the exercises by {five|A tendon pain, n, g=physical therapy, of=110, rel=1, @Rannou-Viel 2017} participants.

In every trial splints fared badly: fewer than 30% of patients go on wearing them. Waiting times for hand therapy exceed four months in half of the countries surveyed.

=== medpage-rituximab-lung-i7 | news | randomised trial
B-Cell Depletion Plus MMF Beats MMF Alone in SSc

— But infections mount, French trialists warn

PARIS -- Adding rituximab to mycophenolate mofetil (MMF) slowed skin and lung disease in systemic sclerosis, a double-blind trial found.

In RIMY, {98|S randomised} patients at 23 hospitals received two infusions of rituximab 1 g or placebo on top of MMF 2 g/day. After {6|W month, assess} months FVC had risen 1.6 percentage points with rituximab ({n=50|S analysed, g=rituximab}) and dropped 2.0 with placebo ({n=47|S analysed, g=placebo}), for a difference of 3.6 (95% CI 0.4-6.8).

The mRSS fell by a mean of {4.4|M change, mean, v=-4.4, t=P6M, g=rituximab, c=placebo, dir=improved, #r} and {1.5|M change, mean, v=-1.5, t=P6M, g=placebo, dir=improved} points, respectively, with P={0.008|p#r, sig=1}, said Solène Marchand, MD, of Tours.

At baseline, men made up {38%|X mp, of=98}, mean age was 57, and {60|T diffuse, n, of=98} had dcSSc.

Infections were documented in {28|A infection, n, g=rituximab, of=50} patients on the combination and {17|A infection, n, g=placebo, of=47} on MMF alone; serious infections in {nine|A serious infection, n, g=rituximab, of=50, ser=1} and {three|A serious infection, n, g=placebo, of=47, ser=1}. "Vaccinate first," advised Marchand.

Observation goes on. Limitations included the absence of a rituximab-only arm and a median disease duration of 41 months.

=== discussion-mets-i7 | article | randomised trial
Metformin in systemic sclerosis: what we can and cannot say

Cheap, old, and with a good name in fibrosis research, metformin seemed worth a try. In our double-blind pilot the score at week {24|W week, assess} was {16.2|M score, mean, t=P24W, g=metformin, c=placebo, dir=improved, #m} ± {6.0|sd} with it (baseline {18.9|M score, mean, t=baseline, g=metformin} ± {6.6|sd}) and {17.8|M score, mean, t=P24W, g=placebo, dir=improved} ± {5.5|sd} without (baseline {18.4|M score, mean, t=baseline, g=placebo} ± {5.9|sd}); between the arms p was {0.33|p#m, sig=0}. {Nineteen|S completed, g=metformin} of {23|S randomised, g=metformin} on metformin and {21|S completed, g=placebo} of {22|S randomised, g=placebo} on placebo completed. Side-effects accounted for {three|A discontinuation due to adverse event, n, g=metformin, of=23} of the losses, all under metformin.

Only two clinical papers preceded ours. The Egyptian one, by Saad and Morsi (2022), enrolled {66|S enrolled, @Saad 2022} patients with ILD as well, and spoke of a {significant fall|M change, nov, t=P6M, g=metformin, dir=improved, sig=1, @Saad 2022} in skin score at {6|W month, assess, @Saad 2022} months in those on metformin; how blinding was kept is not told. Gupta-Rhodes et al. (2020), from insurance files, compared diabetics with scleroderma, {171|S enrolled, g=metformin, @Gupta-Rhodes 2020} on metformin and {202|S enrolled, g=sulfonylurea, @Gupta-Rhodes 2020} on a sulfonylurea, without having skin scores.

With {45|S randomised} patients a difference under 4 points could not be excluded. Lactate stayed below 2 mmol/l.

=== eular-news-cbd-i7 | news | randomised trial
Cannabidiol drops for Raynaud's? Congress hears of a null result

The final session in Milan was given over to trials that failed. First up was cannabidiol. Dr Tomasz Wilk (Kraków) described {38|S enrolled} people with scleroderma who tried it for {5|W week, treat} weeks and an identical-looking oil for another {5|W week, treat}, in random order. {Thirty-five|X f, of=38} were women; {31|T limited, n, of=38} had limited, {6|T diffuse, n, of=38} diffuse and {one|T sine, n, of=38} sine scleroderma.

Attacks per week averaged 14 on cannabidiol and 15 on the comparator (p = 0.52). The modified Rodnan skin score was {the same|M difference, nov, g=cannabidiol, c=comparator, dir=stable} in both periods.

Sleepiness came in {eleven|A sleepiness, n, g=cannabidiol, of=38} and {three|A sleepiness, n, g=comparator, of=38}. In {one|A liver enzyme rise, n, g=cannabidiol, of=38} person liver enzymes rose under cannabidiol; it was put down to an interaction with bosentan. {Four|S withdrawn} left before crossing over.

Dr Wilk wondered aloud whether 20 mg twice daily had been a homeopathic dose. The audience, some 200 strong at the start, had by then dwindled to perhaps 60.

=== review-renalcrisis-i7 | abstract | narrative review
Scleroderma renal crisis: glucocorticoids, ACE inhibitors and outcome

Before ACE inhibitors, nine in ten died. In the landmark report of Steenbergen and Medley (1990), {108|S enrolled, @Steenbergen 1990} patients with renal crisis were described, {55|S treated, g=ACE inhibitor, @Steenbergen 1990} given an ACE inhibitor and {53|S enrolled, g=no ACE inhibitor, @Steenbergen 1990} not. Diffuse disease was present in {96|T diffuse, n, of=108, @Steenbergen 1990}. Survival at one year was 76% and 15%. The London series, Penwarden et al. (2007), numbers {110|S enrolled, @Penwarden 2007} cases, {86|X f, of=110, @Penwarden 2007} of them female, with {78|T diffuse, pct, @Penwarden 2007}% of the diffuse and {22|T limited, pct, @Penwarden 2007}% of the limited form; mRSS after {two|W year, assess, @Penwarden 2007} years had dropped from {24|M score, mean, t=baseline, @Penwarden 2007} to {15|M score, mean, t=P2Y, dir=improved, @Penwarden 2007}. The International survey of Hudson-Lamy (2014), with {75|S enrolled, @Hudson-Lamy 2014} patients, found that exposure to ACE inhibitors beforehand brought more deaths (hazard ratio 2.42).

For these reasons prednisone is kept below 15 mg daily in early diffuse disease, and the blood pressure is measured twice weekly. RNA polymerase III antibodies confer a risk of 24 to 33%.

=== nordic-pr-topical-i7 | news | randomised trial
Lumivar Pharma presents Phase 1b results for topical LV-88 in localized hand fibrosis of systemic sclerosis

Aarhus, Denmark | Regulatory release no. 14

Lumivar Pharma A/S reports that the last patient has completed the Phase 1b study HANDS-1. {Twenty-four|S enrolled} patients took part. A cream containing LV-88 1% was applied to one randomly chosen hand, and vehicle to the other, twice daily for {28|W day, treat} days.

Highlights
- Female patients: {20|X f, of=24}; male patients: {4|X m, of=24}; median age 51 years
- Limited SSc: {14|T limited, n, of=24}; diffuse SSc: {10|T diffuse, n, of=24}
- Local skin thickness by ultrasound: -0.11 mm with LV-88, -0.02 mm with vehicle (p = 0.07)
- mRSS: {no change|M change, nov, t=P28D, dir=stable} on Day {28|W day, assess}
- Contact dermatitis: {2|A contact dermatitis, n, g=LV-88, of=24} patients on LV-88, {1|A contact dermatitis, n, g=vehicle, of=24} on vehicle
- Serious adverse events: {0|A serious adverse event, absent, ser=1}
- Plasma LV-88 below 0.5 ng/ml in 22 patients

{Twenty-three|S completed} patients completed the study; {one|S withdrawn} moved abroad. The company's financial forecast for the year, a loss of DKK 62-70 million, is not changed. A Phase 2a study of 90 patients is being drawn up.

=== discussion-azath-i7 | article | cohort study
Maintenance after cyclophosphamide: discussion of a retrospective study

That azathioprine keeps what cyclophosphamide has won is widely believed and scarcely proven. Of {59|S enrolled} patients whom we reviewed, {34|S treated, g=azathioprine} had gone on to azathioprine and {25|S treated, g=mycophenolate} to mycophenolate. {Two|W year, assess} years later the skin score lay {1.2|M change, mean, v=1.2, t=P2Y, g=azathioprine, dir=worsened} points above its value at the switch with azathioprine, and {0.6|M change, mean, v=-0.6, t=P2Y, g=mycophenolate, c=azathioprine, dir=improved} below with mycophenolate (p = {0.19|p, sig=0} against azathioprine). 

Paone-Heller et al. (2007) gave azathioprine to {13|S treated, @Paone-Heller 2007} after low-dose intravenous pulses, without any loss at {12|W month, assess, @Paone-Heller 2007} months; skin thickness, {13|M score, median, t=baseline, @Paone-Heller 2007} at outset, was {11|M score, median, t=P12M, dir=improved, @Paone-Heller 2007} by then. In Iudici-Sarno (2015), {45|S enrolled, @Iudici-Sarno 2015} patients were followed for a median of {three|W year, follow, median, @Iudici-Sarno 2015} years; ten relapsed. And Dheeraj et al. (2004), in {15|S enrolled, @Dheeraj 2004} Indians, {12|X f, of=15, @Dheeraj 2004} of whom were women, began with azathioprine alone: {two|A leucopenia, n, of=15, @Dheeraj 2004} had leucopenia.

The groups were not alike: FVC at the switch was 71% and 78%. TPMT had been measured in 9 patients alone.

=== charity-oxygen-i7 | news | cohort study
Walking with oxygen: results of our own small survey-study

It started with a question at the annual meeting in Cork. Does a portable oxygen bottle let you walk farther? Our nurse, Aoife, asked {28|S enrolled} members with lung involvement to walk with and without one. {22|X f, of=28} ladies and {6|X m, of=28} gentlemen came along; {16|T limited, n, of=28} live with limited scleroderma, {11|T diffuse, n, of=28} with diffuse, and {one|T overlap, n, of=28} with an overlap with lupus.

With oxygen they managed 402 metres, without it 377. Saturation at the end was 91 and 84 per cent. Breathlessness, on a scale to 10, was one point less.

{Twenty|S treated} members took a bottle home for {eight|W week, treat} weeks. At the close ({eight|W week, assess} weeks) daily steps were up by 300, quality of life no different. Skin score had of course {stayed put|M change, nov, t=P8W, dir=stable}.

{Nosebleeds|A nosebleed, named} were a nuisance to {five|A nosebleed, n, of=20} of the {20|S treated; A nosebleed, of}, and {one|A fall, n, of=20} fell over the tubing.

The bottle weighs 2.3 kilos. HSE funding takes 6 to 9 weeks. Nobody under 18 took part.

=== review-antifib-tgf-i7 | abstract | narrative review
Blocking TGF-beta in humans

The cytokine has been called the master switch. Attempts to turn it off date from CAT-192: in the trial of Dentoni et al. (2007), {45|S randomised, @Dentoni 2007} patients received one of three doses, the lowest in {11|S randomised, g=0.5 mg/kg, @Dentoni 2007} (0.5 mg/kg), or placebo; {four|A death, n, of=45, @Dentoni 2007} died. On mRSS no dose was {superior|M difference, nov, c=placebo, dir=stable, @Dentoni 2007}.

A better result was had by Ricci-Laffey et al. (2015), without a control arm. They infused fresolizumab-like antibody into {15|S treated, @Ricci-Laffey 2015} patients: {seven|S treated, g=two doses, @Ricci-Laffey 2015} had two doses of 1 mg/kg, {eight|S treated, g=one dose, @Ricci-Laffey 2015} a single one of 5 mg/kg. mRSS {fell|M change, nov, t=P7W, dir=improved, sig=1, @Ricci-Laffey 2015} significantly by week {7|W week, assess, @Ricci-Laffey 2015}. Keratoacanthoma grew in {two|A keratoacanthoma, n, of=15, @Ricci-Laffey 2015}; bleeding of the gut or gums was recorded in {ten|A bleeding, n, of=15, @Ricci-Laffey 2015}; anaemia, in {six|A anaemia, n, of=15, @Ricci-Laffey 2015}.

Integrin blockade ended sooner still. According to Vandeberg (2022), four centres had enrolled {seven|S enrolled, @Vandeberg 2022} subjects when it closed.
=== biotech-q2-i7 | news | randomised trial
Sonder Therapeutics Q2 Update: SERENE Trial Hits on Skin at Interim

Sonder Therapeutics (Nasdaq: SNDR) reported second-quarter results and an interim look at SERENE.

Pipeline: SERENE compares SND-19, an FAP-targeted peptide, with placebo for {40|W week, treat} weeks. {Eighty|S randomised} of 120 planned participants have been randomized, and the interim analysis concerns the first {54|S analysed} of them, {27|S analysed, g=SND-19} in the SND-19 arm and {27|S analysed, g=placebo} in the placebo arm, who had a Week {20|W week, assess} visit.

Median mRSS at that visit was {17|M score, median, t=P20W, g=SND-19, dir=improved} (baseline: {23|M score, median, t=baseline, g=SND-19}) for SND-19 and {21|M score, median, t=P20W, g=placebo, dir=improved} (baseline: {22|M score, median, t=baseline, g=placebo}) for placebo. A fall of at least 20% was documented in {17|M responders, n, t=P20W, g=SND-19, dir=improved} and {8|M responders, n, t=P20W, g=placebo, dir=improved} participants, respectively.

The independent board raised no objection; fatigue (SND-19 {22%|A fatigue, pct, g=SND-19}, placebo {19%|A fatigue, pct, g=placebo}) led the list.

Financials: R&D expense rose to $21.4 million from $17.9 million. Net loss per share was $0.62. Runway extends to mid-2027.

=== review-ppi-gi-i7 | abstract | narrative review
Treating the scleroderma oesophagus

Proton-pump inhibitors at twice the usual dose are the rule, yet trials are scant. In the Mahidol trial (Foocharoen-Li 2017), {148|S screened, @Foocharoen-Li 2017} candidates were looked at and {88|S randomised, @Foocharoen-Li 2017} of those who had failed omeprazole were allocated to domperidone ({n=38|S randomised, g=domperidone, @Foocharoen-Li 2017}) or alginic acid ({n=50|S randomised, g=alginic acid, @Foocharoen-Li 2017}) besides; symptoms eased likewise in both by week {four|W week, assess, @Foocharoen-Li 2017}. Diffuse SSc was found in {69|T diffuse, pct, @Foocharoen-Li 2017}%. Buspirone, in the open study of Karamanolis-Petrou (2016), raised sphincter pressure among {30|S enrolled, @Karamanolis-Petrou 2016} patients by 5 mmHg after {four|W week, assess, @Karamanolis-Petrou 2016} weeks; {two|A dizziness, n, of=30, @Karamanolis-Petrou 2016} had dizziness, {one|A nausea, n, of=30, @Karamanolis-Petrou 2016} nausea. Their mRSS, {13|M score, mean, t=baseline, @Karamanolis-Petrou 2016} at entry, was not looked at again.

It should be borne in mind that 50 to 90% of all patients have dysmotility, and a third of these no symptoms. Barrett's metaplasia is found in 7 to 13%.

=== wire-ilo-frost-i7 | news | randomised trial
Frostbite drug gets FDA nod to test in scleroderma; small trial shows promise

WASHINGTON, Feb 14 (Reuters) - A drug approved for severe frostbite cut attacks of painful white fingers among people with scleroderma, but by a margin that may be due to chance, AltaVasc Inc said on Monday.

In the study {34|S randomised} patients were given the drug, iloprane, or placebo by infusion on {five|W day, treat} days running: {19|S randomised, g=iloprane} had iloprane and {15|S randomised, g=placebo} placebo. All were adults, {31|X f, of=34} were women, and their average age was 49.

Attacks per week fell by 7.6 with iloprane and 5.5 with placebo at week {3|W week, assess} (p = 0.34). A skin score was {not affected|M change, nov, t=P3W, g=iloprane, dir=stable} by iloprane at that point.

Headache occurred in {84|A headache, pct, g=iloprane, of=19} percent against {33|A headache, pct, g=placebo, of=15} percent, nausea in {47|A nausea, pct, g=iloprane, of=19} percent against {13|A nausea, pct, g=placebo, of=15} percent. {One|A discontinuation due to adverse event, n, g=iloprane, of=19} patient on iloprane stopped because of vomiting.

The company has asked the U.S. regulator for a meeting about a Phase 3 trial in 142 patients. Raynaud's is present in more than 95 percent of people with systemic sclerosis. Shares rose 4 percent.

=== discussion-prednisone-i7 | article | randomised trial
Short-course prednisolone in early disease: discussion

Glucocorticoids are given much more often than they are studied. Recruitment proved hard: of the 72 patients planned we found not half. These {thirty-five|S enrolled} patients, all with {diffuse|T diffuse, all} disease, took prednisolone ({n = 17|S randomised, g=prednisolone}) or dummy tablets ({n = 18|S randomised, g=placebo}). At {three|W month, assess} months HAQ-DI differed by 0.10; for mRSS a difference of {-3.9|M difference, ls_mean, t=P3M, g=prednisolone, c=placebo, dir=improved} (95% CI {-8.8|cl} to {1.0|ch}; p {0.12|p, sig=0}) emerged, adjusted mean. Such as it is, the estimate agrees with the {-4|M change, t=P2M, @Sharada 1994, g=dexamethasone, dir=improved} after {two|W month, assess, @Sharada 1994} months of dexamethasone pulses in Sharada et al. (1994), who studied {35|S enrolled, @Sharada 1994} patients.

And harm? Not a {renal crisis|A renal crisis, absent} was met with in either arm. By contrast, Iudici-Blank (2017), reviewing {26|S enrolled, u=studies, @Iudici-Blank 2017} studies, tied steroid use to crisis in most. {Hyperglycaemia|A hyperglycaemia, named, g=prednisolone} did occur, in {two|A hyperglycaemia, n, g=prednisolone, of=17} under prednisolone.

COVID-19 closed 9 of our 14 centres for five months.

=== patient-mag-psy-i7 | news | randomised trial
Learning to live with it: online course lifts mood

How do you cope with an illness that shows on your face? A thirteen-session course on the web, put together with patients from seven countries, tries to teach just that.

Its makers invited people from the SPINNER cohort, and {466|S randomised} of them were drawn by lot into two halves: {233|S randomised, g=course} could log in to the course at once and {233|S randomised, g=waiting list} waited. Of all these {88%|X fp, of=466} were women. Some {42%|T diffuse, pct, of=466} told us they had the diffuse type and {56%|T limited, pct, of=466} the limited.

{Three|W month, assess} months later there was little to choose between the halves on the main scale, self-confidence in managing illness. At {six|W month, assess} months mood was 1.1 points better in the course group (from 0.2 to 2.0).

Nobody measured skin, since it all took place at home. A total of {402|S analysed} filled in the last questionnaire. {No harms were reported|A any adverse event, absent}.

"I did the chapter on sleep three times," writes Lotte, 61, from Odense. The course will be open to all from 1 March, free of charge; you need about 30 minutes a week.

=== review-ivig-i7 | abstract | narrative review
Intravenous immunoglobulin for skin and gut

Immunoglobulin is given on faith, but not on faith alone. Levy-Abrams et al. (2004) saw {15|S treated, @Levy-Abrams 2004} patients, {five|X m, of=15, @Levy-Abrams 2004} men and {ten|X f, @Levy-Abrams 2004} women; a mean change in skin score of {-10|M change, mean, dir=improved, @Levy-Abrams 2004} followed six monthly courses. Takehashi (2013) carried out the only double-blind trial: {63|S randomised, @Takehashi 2013} participants with {diffuse|T diffuse, all, @Takehashi 2013} disease, one course; at {12|W week, assess, @Takehashi 2013} weeks mRSS had decreased by {3.3|M change, v=-3.3, t=P12W, g=IVIG, dir=improved, @Takehashi 2013} ± {4.2|sd} with IVIG and {3.2|M change, v=-3.2, t=P12W, g=placebo, dir=improved, @Takehashi 2013} ± {4.9|sd} with placebo. Poelmann-Sato (2015) was a retrospective account of {30|S treated, @Poelmann-Sato 2015} in whom the score, {29.6|M score, mean, t=baseline, @Poelmann-Sato 2015} ± {7.2|sd} at baseline, was {24.1|M score, mean, t=P6M, dir=improved, @Poelmann-Sato 2015} ± {9.6|sd} ({n = 29|n}) at {six|W month, assess, @Poelmann-Sato 2015} months and {15.3|M score, mean, t=P18M, dir=improved, @Poelmann-Sato 2015} ± {6.4|sd} ({n = 13|n}) at {18|W month, assess, @Poelmann-Sato 2015}.

Of harms, {aseptic meningitis|A aseptic meningitis, named, @Takehashi 2013} was met with by Takehashi {once|A aseptic meningitis, events, v=1, @Takehashi 2013}. The usual dose is 2 g/kg a month, in two to five days, and costs 8,000 to 10,000 dollars.

=== pharma-zh-tofa-i7 | news | randomised trial
Qilu-Hansen Announces Data From Phase 2 Study of Ivatocitinib at Asia Pacific League Meeting

SHANGHAI, Oct. 27. Qilu-Hansen Biopharma announced that its selective JAK1 inhibitor ivatocitinib reduced skin thickening in Chinese patients with systemic sclerosis.

The study screened {131|S screened} and randomized {96|S randomised} patients at 18 centers to 4 mg (n = {32|S randomised, g=4 mg}), 8 mg (n = {32|S randomised, g=8 mg}) or placebo (n = {32|S randomised, g=placebo}) for {24|W week, treat} weeks. Mean duration of disease was 22.4 months. Patients with dcSSc accounted for {70.8|T diffuse, pct, of=96} percent.

Responders, patients whose mRSS improved by five points or more and 25 percent by Week {24|W week, assess}, were {20|M responders, n, t=P24W, g=8 mg, dir=improved} at 8 mg and {16|M responders, n, t=P24W, g=4 mg, dir=improved} at 4 mg versus {9|M responders, n, t=P24W, g=placebo, dir=improved} on placebo. Mean mRSS changes were {-7.7|M change, mean, t=P24W, g=8 mg, dir=improved}, {-6.5|M change, mean, t=P24W, g=4 mg, dir=improved} and {-3.9|M change, mean, t=P24W, g=placebo, dir=improved}.

Upper respiratory infection ({7|A upper respiratory infection, n, g=8 mg, of=32}, {5|A upper respiratory infection, n, g=4 mg, of=32} and {6|A upper respiratory infection, n, g=placebo, of=32} patients at 8 mg, 4 mg and on placebo) was the most common adverse event. Herpes zoster: {3|A herpes zoster, n, g=8 mg, of=32}, {1|A herpes zoster, n, g=4 mg, of=32}, {0|A herpes zoster, absent, g=placebo}. {No thrombosis|A thrombosis, absent} was reported.

=== discussion-sex-outcome-i7 | article | cohort study
Men with systemic sclerosis: discussion

In no registry are men many; ours, with {163|X m, of=1188} among {1188|S enrolled} patients, is no exception. They had diffuse disease more often than the {1025|X f} women and a higher mRSS at first visit, {11|M score, median, t=baseline, g=men} against {7|M score, median, t=baseline, g=women}. After {3|W year, assess} years the difference had gone ({6|M score, median, t=P3Y, g=men, dir=improved} and {6|M score, median, t=P3Y, g=women, dir=improved}).

Elhadi et al. (2014), on {9182|S enrolled, @Elhadi 2014} patients of whom {1321|X m, of=9182, @Elhadi 2014} were men, had likewise shown a risk of diffuse disease raised 1.7-fold. In the Spanish series of Freitas-Lopez (2016) ({1506|S enrolled, @Freitas-Lopez 2016} patients; female-to-male ratio {7.4|X ratio, @Freitas-Lopez 2016}) men smoked more. Hussein-Lee (2014), with {959|X f, @Hussein-Lee 2014} women and {185|X m, @Hussein-Lee 2014} men from Toronto and elsewhere, observed mortality: {78|A death, n, g=men, of=185, @Hussein-Lee 2014} of the men and {283|A death, n, g=women, of=959, @Hussein-Lee 2014} of the women died.

We counted {204|A death, n, of=1188} deaths over a median follow-up of {7|W year, follow, median} years. Smoking, silica (in 44 men) and a later diagnosis could account for part of the excess.

=== uni-bc-biomarker-i7 | news | cohort study
Blood test may tell who will get softer skin

GRONINGEN. A blood protein measured on the first visit appears to forecast how scleroderma skin will behave, say scientists of the University Medical Centre.

Blood of {142|S enrolled} patients was frozen between 2011 and 2017 and thawed last year. The group had {109|X f, of=142} women; {51|T diffuse, n, of=142} patients fell into the diffuse class and {91|T limited, n, of=142} into the limited one. They were seen every six months, for {30|W month, follow, median} months as a median.

Skin scores in the diffuse class moved from {19|M score, mean, t=baseline, g=diffuse} to {14|M score, mean, t=P24M, g=diffuse, dir=improved} by month {24|W month, assess}, while in the limited class they hovered around five ({5.2|M score, mean, t=baseline, g=limited} and {4.9|M score, mean, t=P24M, g=limited, dir=stable}). High CXCL4, above 12 ng/mL, was found in 37 patients and signalled a threefold risk of worsening.

{Eleven|A death, n, of=142} patients died. {Sixteen|S withdrawn} were lost to follow-up.

"It isn't ready for the clinic," warned immunologist Femke Oldenhof. The assay costs 45 euros and takes two days. A European grant of 1.6 million euros will pay for a repetition in 600 patients.

=== review-covid-vacc-i7 | abstract | narrative review
Vaccination in systemic sclerosis: brief survey

Are vaccines answered, and borne? After two doses of an mRNA vaccine, Kuriyama-Sand et al. (2021) found antibodies in 37 of the {41|S enrolled, @Kuriyama-Sand 2021} patients whom they vaccinated; of those on rituximab, three in eleven had any. Sore arms were usual: {26|A sore arm, n, of=41, @Kuriyama-Sand 2021} of {41|A sore arm, of, @Kuriyama-Sand 2021}. More to our point is Dimitrou (2022), where mRSS before and {eight|W week, assess, @Dimitrou 2022} weeks after was compared in {118|S enrolled, @Dimitrou 2022} patients, {99|X f, of=118, @Dimitrou 2022} women: the mean, {6.4|M score, mean, t=baseline, @Dimitrou 2022}, went to {6.3|M score, mean, t=P8W, dir=stable, @Dimitrou 2022}, that is, stayed. A flare of some kind was told by {nine|A flare, n, of=118, @Dimitrou 2022}. As for influenza vaccine, Setti-Moor (2009) gave it to {46|S treated, g=SSc, @Setti-Moor 2009} patients and {20|S treated, g=healthy controls, @Setti-Moor 2009} healthy controls, and {no serious adverse event|A serious adverse event, absent, ser=1, @Setti-Moor 2009} was met with over {six|W month, follow, @Setti-Moor 2009} months of follow-up.

Methotrexate may be held for one or two weeks. Live vaccines are withheld from anyone on more than 20 mg of prednisone. Pneumococcal coverage in Europe is about 40%.
=== korveda-ext-i7 | news | open-label extension
Korveda Announces Open-Label Extension Data for Zunalimab

LONDON, UK – Korveda plc today published long-term results of zunalimab in early diffuse systemic sclerosis.

After the double-blind part, {104|S enrolled} patients entered the extension, in which everyone was given open-label zunalimab: {53|S enrolled, g=continuous} had been on it from the start (continuous) and {51|S enrolled, g=switched} had come over from placebo (switched). {Seventy-six|S completed} completed Week {96|W week, assess}.

In the continuous group, mean mRSS change from the original baseline was {-9.4|M change, mean, t=P48W, g=continuous, dir=improved, #a} (SD {5.6|sd}; {n=44|n; S analysed, g=continuous}) at Week {48|W week, assess} and {-10.9|M change, mean, t=P96W, g=continuous, dir=improved} (SD {6.0|sd}; {n=40|n; S analysed, g=continuous}) at Week {96|W week, assess}. In the switched group, it was {-6.1|M change, mean, t=P48W, g=switched, dir=improved} (SD {6.3|sd}; {n=43|n; S analysed, g=switched}) at Week {48|W week, assess} and {-9.8|M change, mean, t=P96W, g=switched, dir=improved} (SD {7.7|sd}; {n=36|n; S analysed, g=switched}) at Week {96|W week, assess}.

FVC declined by 0.6% and 1.0% in the second year. Rates of {serious infection|A serious infection, named, ser=1} were 6.7 and 7.2 per 100 patient-years. {One|A death, n, of=104} patient died, {not related|A death, named, rel=0} to treatment in the investigator's opinion.

Korveda's marketing application, filed in March, is for ILD only.

=== review-tnf-i7 | abstract | narrative review
Anti-TNF agents: a chapter nearly closed

Denholm and co-workers (2009), in {16|S treated, @Denholm 2009} patients, every one with {diffuse|T diffuse, all, @Denholm 2009} disease, gave five infusions of infliximab. Their mean mRSS, {26|M score, mean, t=baseline, @Denholm 2009} at the outset and {29|M score, mean, t=P6W, dir=worsened, @Denholm 2009} at its peak, in week {six|W week, assess, @Denholm 2009}, was {17|M score, mean, t=P22W, dir=improved, @Denholm 2009} at week {22|W week, assess, @Denholm 2009} (p {0.10|p, sig=0}). Half of them came off the drug before time ({eight|S withdrawn, @Denholm 2009}). {Infusion reactions|A infusion reaction, named, @Denholm 2009} were tied to anti-infliximab antibodies, present in five.

Then etanercept. Lamberti (2007) looked back upon {18|S treated, @Lamberti 2007} patients with joint disease: {15|X f, of=18, @Lamberti 2007} women, mean age 46. The joints got better in 15, and of mRSS it is written that from {6.6|M score, mean, t=baseline, @Lamberti 2007} it came to {3.9|M score, mean, dir=improved, @Lamberti 2007} on average. 

An expert panel of 79, polled by Distler-Kuhn in 2011, would not prescribe them routinely. Cases of fatal alveolitis sealed the matter, and in rheumatoid arthritis too 1 to 2% of patients with ILD worsen.

=== aarp-like-hair-i7 | news | case-control study
Silver hair, tight skin: what a small pigment study saw

By the Society's science desk

Doctors in Ljubljana have counted grey hairs. Why? Because nerves that stiffen skin may also bleach hair.

{Sixty-two|S enrolled, g=scleroderma} people with scleroderma and {60|S enrolled, g=controls} controls without it let their scalps be photographed. In the scleroderma group, {55|X f, of=62, g=scleroderma} were women; among controls, {53|X f, of=60, g=controls}. Of those with scleroderma {23|T diffuse, n, of=62, g=scleroderma} had diffuse disease, {36|T limited, n, of=62, g=scleroderma} limited and {3|T sine, n, of=62, g=scleroderma} no skin tightness whatever (sine).

Grey hair before 40 was admitted by 18 with scleroderma and 11 without (p = 0.15). It ran with the thickness of skin: median Rodnan score {12|M score, median, t=baseline, g=early grey} in the early grey, {7|M score, median, t=baseline, g=others} in the others.

A year on ({12|W month, assess} months) the photographs were repeated in {49|S analysed, g=scleroderma} of the patients, and the score had {hardly altered|M change, nov, t=P12M, g=scleroderma, dir=stable}.

Will dye hurt? The study did not ask. One reader in Maribor tells us she has dyed hers for 22 years. Nerve tests and a blood count cost the team 11,000 euros.

=== discussion-nsaid-i7 | article | randomised trial
Ruxonib cream in skin of the hands: discussion

In this split-body experiment the treated side did better, by a margin that patients could feel. Let us recapitulate: {26|S randomised} participants, {two|S withdrawn} early departures, {24|S completed} completers; local skin score (hand and forearm, 0 to 9) 5.1 before and 3.8 after. The whole mRSS, a safety item with us, was {14.4|M score, mean, t=baseline} at the beginning and {14.0|M score, mean, t=P16W, dir=improved} at {16|W week, assess} weeks.

In the oral field, the paper of Hou and Wiktor (2021) stands out, {ten|S enrolled, @Hou 2021} patients with dcSSc ({diffuse|T diffuse, all, @Hou 2021}) and a JAK inhibitor, whose mRSS fell {14.7|M change, mean, v=-14.7, t=P28W, dir=improved, @Hou 2021} points on average by week {28|W week, assess, @Hou 2021}. The Michigan pilot (Khanna-Roe 2022) was randomised: {10|S randomised, g=tofacitinib, @Khanna-Roe 2022} had tofacitinib, {5|S randomised, g=placebo, @Khanna-Roe 2022} placebo, with {none|A grade 3 or higher adverse event, absent, @Khanna-Roe 2022} of grade 3 or higher adverse events before week {24|W week, assess, @Khanna-Roe 2022} and with mRSS falls of {5.7|M change, v=-5.7, t=P24W, g=tofacitinib, dir=improved, @Khanna-Roe 2022} and {3.5|M change, v=-3.5, t=P24W, g=placebo, dir=improved, @Khanna-Roe 2022}.

We met {acne|A acne, named} on the treated side in {five|A acne, n, of=26}. Plasma concentrations were a hundredth of those after 5 mg by mouth.

=== healio-mri-i7 | news | cohort study
Silent myocarditis common in early SSc, imaging study suggests

Roughly a third of patients with early systemic sclerosis had MRI signs of myocarditis without any symptoms, according to findings published in Heart & Joint.

"We must stop waiting for palpitations," Isidro Valle, MD, told Healio.

Valle and colleagues prospectively enrolled {83|S enrolled} patients (mean age, 49 years; {73.5%|X fp, of=83} women), {63.9%|T diffuse, pct, of=83} of whom had diffuse cutaneous SSc, and performed MRI at baseline and {18|W month, assess} months. T2 mapping was abnormal in 28 patients (33.7%; 95% CI, 23.7-44.9).

Among the {59|S analysed} with a second MRI, values normalized in 14. Immunosuppression was started in {22|S treated, g=immunosuppression} patients: mycophenolate in {16|S treated, g=mycophenolate} and tocilizumab in {six|S treated, g=tocilizumab}. In those starting treatment, modified Rodnan skin score declined from a mean of {18.8|M score, mean, t=baseline, g=immunosuppression} to {13.5|M score, mean, t=P18M, g=immunosuppression, dir=improved} (P = {.002|p, sig=1}).

{Four|A death, n, of=83} patients died, and three of these had abnormal T2. Troponin T above 14 ng/L had a sensitivity of 71%.

Valle said scanning costs about $900 and takes 50 minutes.

=== review-hbot-i7 | abstract | narrative review
Hyperbaric oxygen and ozone: curiosities or cures?

Small, old and uncontrolled: such are the papers. Markovic-Lane (2006), {two|S enrolled, @Markovic-Lane 2006} cases of leg ulcers ({2|S enrolled, @Markovic-Lane 2006}), healed after 30 sessions. Mirasoglu-Bey (2017), {six|S treated, @Mirasoglu-Bey 2017} patients, complete healing of fingertips in four of them, and {ear barotrauma|A ear barotrauma, named, @Mirasoglu-Bey 2017} in {one|A ear barotrauma, n, of=6, @Mirasoglu-Bey 2017}. Nowicka-Galbraith (2005) went further, as she had controls: {25|S treated, g=ozone, @Nowicka-Galbraith 2005} patients were given ozone and {25|S enrolled, g=controls, @Nowicka-Galbraith 2005} nothing but vasodilators for {three|W week, treat, @Nowicka-Galbraith 2005} weeks. Their skin scores, {18|M score, t=baseline, g=ozone, @Nowicka-Galbraith 2005} and {19|M score, t=baseline, g=controls, @Nowicka-Galbraith 2005} to begin with, were {15|M score, t=P3W, g=ozone, dir=improved, @Nowicka-Galbraith 2005} and {19|M score, t=P3W, g=controls, dir=stable, @Nowicka-Galbraith 2005} at the end of week {three|W week, assess, @Nowicka-Galbraith 2005}. She counted {no untoward event|A any adverse event, absent, @Nowicka-Galbraith 2005}.

A chamber at 2.4 atmospheres, 90 minutes a day on weekdays, is the usual schedule. Claustrophobia prevents some 5% of candidates of any kind from entering it. In diabetic foot, for which ten trials exist, amputations become fewer.

=== reuters-ssc-women-dose-i7 | news | randomised trial
Testosterone-blocking idea fails: hormone cream leaves scleroderma skin unmoved

(Reuters Health) - Estrogen patches do nothing for tight skin after menopause, according to a Mexican trial in {40|S randomised, v=40} women with systemic sclerosis.

The {40|S randomised; X f, of=40} postmenopausal women, {32|T limited, n, of=40} of them with limited and {8|T diffuse, n, of=40} with diffuse disease, were randomly assigned to estradiol patches ({n=20|S randomised, g=estradiol}) or dummy patches ({n=20|S randomised, g=dummy}) for {nine|W month, treat} months, Dr. Rocío Arvizu of Guadalajara and co-authors wrote in Menopause Rheumatology.

Skin scores averaged {10.6|M score, mean, t=P9M, g=estradiol} in the estradiol group and {10.2|M score, mean, t=P9M, g=dummy} in the dummy group at {nine|W month, assess} months, a {0.4|M difference, v=0.4, t=P9M, g=estradiol, c=dummy, dir=stable}-point difference that was not significant (p={0.81|p, sig=0}). Flow-mediated dilation improved from 4.1 percent to 6.9 percent.

Vaginal spotting occurred in {seven|A vaginal spotting, n, g=estradiol, of=20} women and breast tenderness in {five|A breast tenderness, n, g=estradiol, of=20} on estradiol, versus {one|A vaginal spotting, n, g=dummy, of=20} and {two|A breast tenderness, n, g=dummy, of=20} on dummy patches. {No thromboembolism|A thromboembolism, absent} was seen.

Most had reached menopause at 47. Dr. Arvizu said by email that the dose, 50 micrograms a day, could have been too low.

=== discussion-colchicine-i7 | article | randomised trial
Penicillamine, high and low: reading the data again

A quarter of a century after the publication of the two-dose trial we have had access to its forms. {One hundred and thirty-four|S randomised, v=134} patients had been allotted to 750 mg or more a day ({n=66|S randomised, g=high dose}) or 125 mg on alternate days ({n=68|S randomised, g=low dose}). {Sixty-eight|S completed} completed {24|W month, assess} months. By our mixed model mRSS at that time was {1.1|M difference, v=1.1, t=P24M, g=high dose, c=low dose, dir=worsened} points higher on the high dose ({-2.3|cl} to {4.5|ch}).

So there was nothing in the dose; whether there was in the drug, who can say? Steen-Ober et al. (1982) had {73|S treated, g=penicillamine, @Steen-Ober 1982} treated patients, whose score fell from {27|M score, t=baseline, g=penicillamine, @Steen-Ober 1982} to {18|M score, t=P38M, g=penicillamine, dir=improved, @Steen-Ober 1982} in {38|W month, assess, @Steen-Ober 1982} months, and {45|S enrolled, g=untreated, @Steen-Ober 1982} untreated, in whom it went from {24|M score, t=baseline, g=untreated, @Steen-Ober 1982} to {22|M score, t=P38M, g=untreated, dir=improved, @Steen-Ober 1982}; and Derk-Hale (2008) {84|S treated, @Derk-Hale 2008} with a skin score {lessened|M change, nov, dir=improved, @Derk-Hale 2008} too.

Proteinuria was {commoner|A proteinuria, named, g=high dose} on the high dose: {sixteen|A proteinuria, n, g=high dose, of=66} as opposed to {four|A proteinuria, n, g=low dose, of=68}. Three quarters of the prescriptions now are for Wilson's disease.

=== press-antib-zeno-i7 | news | randomised trial
Tarn Biologics Reports Phase 1b Results for TB-404 and Selects Dose for Phase 2

EDINBURGH, Dec. 1. Tarn Biologics reported today that its bispecific antibody TB-404 was safe at four dose levels in systemic sclerosis.

{Thirty-three|S treated} patients were dosed ({33|S treated}); {25|S treated, g=TB-404} were given TB-404 (30, 100, 300 or 600 mg) and {8|S treated, g=placebo} placebo, intravenously, once a month for {3|W month, treat} months. Follow-up lasted {6|W month, follow} months. The population was {76 percent|X fp, of=33} female, had a median age of 55 and a median disease duration of 2.6 years, and {23|T diffuse, n, of=33} patients had diffuse disease.

Exploratory efficacy: pooled over doses, mean mRSS decreased by {3.8|M change, mean, v=-3.8, t=P3M, g=TB-404, dir=improved} points after {3|W month, assess} months; it increased by {0.5|M change, mean, v=0.5, t=P3M, g=placebo, dir=worsened} points with placebo. At 600 mg alone, the decrease was {5.5|M change, mean, v=-5.5, t=P3M, g=600 mg, dir=improved} points.

Safety: infusion reactions in {6|A infusion reaction, n, g=TB-404, of=25} and {1|A infusion reaction, n, g=placebo, of=8} patients; one of these, at 600 mg, was of grade 2. {Lymphopenia|A lymphopenia, named} was transient. There were {no deaths|A death, absent} and {no discontinuations due to adverse events|A discontinuation due to adverse event, absent}.

Serum half-life was 17 days. Tarn has chosen 300 mg monthly for a Phase 2 trial of 150 patients.

=== review-diltiazem-calc-i7 | abstract | narrative review
Calcinosis: what has been tried

Everything has been tried on calcinosis, and nothing has been proven. Vitali-Kerr (1996): {five|S treated, @Vitali-Kerr 1996} patients, diltiazem, 240 to 480 mg; smaller deposits in all. Balin-Ostrow (2012): {78|S enrolled, @Balin-Ostrow 2012} with calcinosis of whatever cause, 9 of 17 on diltiazem partly better. Robertson-Li (2003), minocycline: {nine|S treated, @Robertson-Li 2003} patients, {eight|X f, of=9, @Robertson-Li 2003} women, {all|T limited, all, @Robertson-Li 2003} with limited disease, a blue-black {discoloration|A discoloration, named, @Robertson-Li 2003} of deposits in some. Topical thiosulfate was given to {28|S treated, @Ma-Tesson 2020} by Ma-Tesson (2020), irritation ensuing in {two|A skin irritation, n, of=28, @Ma-Tesson 2020}. Rituximab in Narvaez-Pi (2019): {8|S treated, @Narvaez-Pi 2019} patients, mRSS down by {4|M change, median, v=-4, t=P12M, dir=improved, @Narvaez-Pi 2019} points (median) at {12|W month, assess, @Narvaez-Pi 2019} months but calcinosis better in no more than four.

Calcinosis is present in a quarter of all patients with SSc, most often in the dominant thumb, and surgery, by curettage or a burr, has a recurrence of 10 to 30%. Bisphosphonates can be left aside.
=== ferrostat-topline-i7 | news | randomised trial
Brightwater's BW-1104 Meets Co-Primary Skin Endpoint, Misses Lung Endpoint in REMODEL-SSc

CHICAGO, May 6 -- Brightwater Biosciences released topline findings from REMODEL-SSc, a Phase 3 study with two co-primary endpoints at Week {76|W week, assess}.

Who was studied: {287|S randomised} randomized adults (BW-1104, {191|S randomised, g=BW-1104}; placebo, {96|S randomised, g=placebo}); mean age 53.1; {78.4%|X fp, of=287} female; {66.2%|T diffuse, pct, of=287} diffuse.
Skin: BW-1104 lowered mRSS by {32%|M percent_change, v=-32, t=P76W, g=BW-1104, dir=improved} from baseline compared with {19%|M percent_change, v=-19, t=P76W, g=placebo, dir=improved} for placebo; the between-group difference in points was {-2.6|M difference, t=P76W, g=BW-1104, c=placebo, dir=improved} (97.5% CI, {-4.9|cl} to {-0.3|ch}; p={0.011|p, sig=1}).
Lung: FVC difference 38 mL (p=0.19).
Tolerability: nausea ({21.5%|A nausea, pct, g=BW-1104, of=191} vs {12.5%|A nausea, pct, g=placebo, of=96}), rash ({14.1%|A rash, pct, g=BW-1104, of=191} vs {5.2%|A rash, pct, g=placebo, of=96}). Serious events: {25|A serious adverse event, n, g=BW-1104, of=191, ser=1} vs {15|A serious adverse event, n, g=placebo, of=96, ser=1} patients. Deaths: {4|A death, n, g=BW-1104, of=191} vs {3|A death, n, g=placebo, of=96}.

Brightwater plans an NDA submission by year-end and had $301 million on hand. About 2,500 Americans are newly diagnosed with systemic sclerosis each year, the company estimates.

=== review-cells-fat-i7 | abstract | narrative review
Fat grafting and stromal cells for hands and face

From the bench to the fingertip the way was short. Guillaume-Roc (2014) injected stromal vascular fraction into the fingers of {12|S treated, @Guillaume-Roc 2014} women ({12|X f, @Guillaume-Roc 2014}), without one {serious adverse event|A serious adverse event, absent, ser=1, @Guillaume-Roc 2014}; at {six|W month, assess, @Guillaume-Roc 2014} months hand disability was lower by 47%. Such a figure invited a trial, and two were done. STARLET (2020) had {88|S randomised, @STARLET 2020} subjects, {48|S randomised, g=cells, @STARLET 2020} given cells and {40|S randomised, g=placebo, @STARLET 2020} placebo; the Cochin score improved by 11.0 and 8.9 at {24|W week, assess, @STARLET 2020} weeks, and mRSS was {left as before|M change, nov, t=P24W, g=cells, dir=stable, @STARLET 2020} by the cells. In the French one, SCLERAFAT (2022), there were {40|S randomised, @SCLERAFAT 2022} in all, {20|S randomised, g=cells, @SCLERAFAT 2022} for either arm ({20|S randomised, g=placebo, @SCLERAFAT 2022} had placebo).

For the mouth we have Del Bene-Papa (2015): {16|S treated, @Del Bene-Papa 2015} patients, opening wider by 4 mm, {bruising|A bruising, named, @Del Bene-Papa 2015} the sole nuisance.

Fat is taken from abdomen or knee, 50 to 100 ml, under local anaesthesia; 30 to 60% of it is resorbed within the year.

=== medpage-gut-i7 | news | cohort study
Severe GI Disease in SSc: Who Gets It?

— Men, myopathy, and a newer antibody stand out

BALTIMORE -- One in seven patients at a large scleroderma center went on to severe gastrointestinal (GI) disease, researchers found.

Among {2,190|S enrolled} patients followed for a median of {6.1|W year, follow, median} years, 312 reached a Medsger GI score of 3 or above, according to Bethany Osgood, MD, MHS, and colleagues in Annals of Scleroderma.

Males numbered {372|X m, of=2190}, females {1,818|X f, of=2190}; {38%|T diffuse, pct, of=2190} had diffuse skin disease. Baseline mRSS was {9.5|M score, mean, t=baseline, g=severe GI} among those with severe GI disease and {7.9|M score, mean, t=baseline, g=others} among the others.

Male sex (odds ratio 1.47), myopathy (OR 3.53) and anti-RNPC3 (OR 3.8) were each tied to it. At {5|W year, assess} years, skin scores {no longer differed|M difference, nov, t=P5Y, g=severe GI, c=others, dir=stable}.

In the severe group {88|A death, n, g=severe GI, of=312} of 312 patients died versus {301|A death, n, g=others, of=1878} of 1,878 others. Parenteral nutrition was needed by 61.

The authors acknowledged that 14% of patients had fewer than three visits. The work was supported by NIH grants.

=== discussion-nintedanib-mmf-i7 | article | cohort study
Upfront combination of two drugs: discussion

When two drugs are started together, which did what? We cannot tell. Still, of {52|S treated} patients on both, {44|S completed} took them for the whole of {12|W month, treat} months, and their skin, {12.8|M score, mean, t=baseline} points on average when treatment began, stood at {9.1|M score, mean, t=P12M, dir=improved} when it ended (month {12|W month, assess}; p {<0.001|p, sig=1}).

SLS-like data are instructive. The third Scleroderma Lung Trial (Khan-Spino 2024) allocated {51|S randomised, @Khan-Spino 2024} patients, {24|S randomised, g=MMF plus pirfenidone, @Khan-Spino 2024} to mycophenolate with pirfenidone and {27|S randomised, g=MMF plus placebo, @Khan-Spino 2024} to mycophenolate with placebo. After {18|W month, assess, @Khan-Spino 2024} months mRSS had come down {3.5|M change, v=-3.5, t=P18M, g=MMF plus pirfenidone, dir=improved, @Khan-Spino 2024} and {3.0|M change, v=-3.0, t=P18M, g=MMF plus placebo, dir=improved, @Khan-Spino 2024}. {Photosensitivity|A photosensitivity, named, g=MMF plus pirfenidone, @Khan-Spino 2024} and {dysgeusia|A dysgeusia, named, g=MMF plus pirfenidone, @Khan-Spino 2024} belonged to the former arm. Highland-Oduya (2021), in a subgroup with mycophenolate at entry, reported on {diarrhoea|A diarrhoea, named, @Highland-Oduya 2021}.

Weight loss of more than 10% was what we saw most ({nine|A weight loss of more than 10%, n, of=52} patients), next to raised transaminases ({six|A raised transaminase, n, of=52}). Our cohort came from two hospitals; 31 had UIP.

=== society-smoking-i7 | news | cohort study
Quit line: does stopping smoking help your skin?

You have heard it from us before: smoking narrows the vessels. But does giving up soften the skin? In Sheffield they have now looked.

{Two hundred and six|S enrolled, v=206} people with systemic sclerosis told the team about their habits. {Eighty-one percent|X fp, of=206} were women. Current smokers ({n=44|S enrolled, g=current smokers}), former smokers ({n=71|S enrolled, g=former smokers}) and those who had never smoked ({n=91|S enrolled, g=never smokers}) were seen again after {2|W year, assess} years.

Over that time the Rodnan score sank from {9|M score, median, t=baseline, g=never smokers} to {7|M score, median, t=P2Y, g=never smokers, dir=improved} (medians) in never smokers, from {9|M score, median, t=baseline, g=former smokers} to {8|M score, median, t=P2Y, g=former smokers, dir=improved} in former smokers and went from {10|M score, median, t=baseline, g=current smokers} to {11|M score, median, t=P2Y, g=current smokers, dir=worsened} in current ones. Amputations were needed by 5 of the current smokers.

A dozen current smokers quit during the study; they were too few to say anything of.

Diffuse disease had been present in {63|T diffuse, n, of=206}, limited in {143|T limited, n, of=206}.

If you want to stop, nurses can be reached on weekdays from 8 to 6. A patch lasts 16 or 24 hours, a course usually 12 weeks.

=== review-anti-il17-i7 | abstract | narrative review
IL-17 and IL-23 as targets

Brodalumab has had, of all these agents, the best trial. Fukazawa et al. (2024) randomised {64|S randomised, @Fukazawa 2024} Japanese patients with an mRSS of 10 to 30; the least squares mean change at {24|W week, assess, @Fukazawa 2024} weeks was {-11.9|M change, ls_mean, t=P24W, g=brodalumab, dir=improved, @Fukazawa 2024} with brodalumab ({n = 32|n; S randomised, g=brodalumab, @Fukazawa 2024}) and {9.3|M change, ls_mean, t=P24W, g=placebo, dir=worsened, @Fukazawa 2024} with placebo ({n = 32|n; S randomised, g=placebo, @Fukazawa 2024}), a gulf of {-21.2|M difference, ls_mean, t=P24W, g=brodalumab, c=placebo, dir=improved, @Fukazawa 2024} points ({-23.9|cl} to {-18.5|ch}, p {<0.0001|p, sig=1}). Nothing like this had been known. In the pharmacokinetic study by the same firm (Asakura 2021), {six|S treated, @Asakura 2021} patients improved {likewise|M change, nov, dir=improved, @Asakura 2021}. Guselkumab, for its part, was tried against placebo by Ebina-Wada (2023) on {56|S randomised, @Ebina-Wada 2023}, for {52|W week, treat, @Ebina-Wada 2023} weeks; {candidiasis|A candidiasis, absent, g=guselkumab, @Ebina-Wada 2023} was not seen under it.

IL-17A levels in serum are raised in some and lowered in other series, from 0.4 to 31 pg/ml, and mouse models contradict each other. In psoriasis 80% clear.

=== wire-mortality-i7 | news | cohort study
Scleroderma deaths fall in Spain, but lungs kill more

MADRID, June 30 (EFE-style) - People with systemic sclerosis live longer in Spain than they did twenty years ago, according to a national register unveiled on Wednesday.

The register holds {2,361|S enrolled} patients, {2,093|X f, of=2361} women and {268|X m, of=2361} men. Limited disease is the commonest form ({58.9|T limited, pct, of=2361} percent), followed by diffuse ({23.4|T diffuse, pct, of=2361}) and sine scleroderma ({9.8|T sine, pct, of=2361}); the remaining {7.9|T early, pct, of=2361} percent are classed as very early.

During follow-up {469|A death, n, of=2361} patients died. The lungs accounted for {35|A lung, pct, sev=fatal} percent of the deaths that were due to the disease itself, in front of the heart with {21|A heart, pct, sev=fatal} percent. Five-year survival was 93 percent in those diagnosed after 2005 and 86 percent in those before 1990.

Skin thickness had little to tell: the mean Rodnan score was {8.1|M score, mean, t=baseline, g=deceased} at first visit among those who later died and {7.7|M score, mean, t=baseline, g=survivors} among survivors.

Average follow-up came to {9.2|W year, follow, mean} years. Twenty-two hospitals contribute. The register, run on 70,000 euros a year, will now take in blood samples from 900 people.

=== discussion-prf-i7 | article | randomised trial
Platelet-rich plasma for the mouth: discussion

Opening the mouth, on which eating and dentistry hang, was our aim. By {three|W month, assess} months the distance between incisors had gained 3.1 mm after platelet-rich plasma and 2.6 mm after hyaluronate, a draw. Total mRSS {did not differ|M difference, nov, t=P3M, g=platelet-rich plasma, c=hyaluronate, dir=stable} either, nor had we thought it would.

The {30|S randomised} participants split in {15|S randomised, g=platelet-rich plasma} and {15|S randomised, g=hyaluronate} are more than Pirrello-Dean (2019), who had {10|S treated, @Pirrello-Dean 2019}, or Virzi-Amato (2017), who had {6|S treated, @Virzi-Amato 2017}, could gather; both are uncontrolled. In the former, three injections at intervals of 15 days brought the opening from 31 to 37 mm in {one|W month, assess, @Pirrello-Dean 2019} month; in the latter, skin of the lips was seen to soften. Abdelaziz-Noor (2020), comparing lasers with plasma in {11|S randomised, g=laser, @Abdelaziz-Noor 2020} and {12|S randomised, g=plasma, @Abdelaziz-Noor 2020} patients, saw {swelling|A swelling, named, g=plasma, @Abdelaziz-Noor 2020} in {all 12|A swelling, n, g=plasma, of=12, @Abdelaziz-Noor 2020} treated with plasma.

Ours had pain (VAS 3.4, SD 1.8), and in {two|A haematoma, n, g=platelet-rich plasma, of=15} a haematoma. That 28 were women ({28|X f, of=30}) reflects the complaint rather than the disease.

=== university-aussie-sildenafil-i7 | news | cohort study
Blood pressure pills no threat to scleroderma kidneys, Adelaide team says

Beta blockers, long shunned in scleroderma because they chill the fingers, do no measurable harm, say researchers at the University of South Adelaide.

PhD student Priyanka Rao combed through the national cohort for users and found {129|S treated, g=beta blocker}. She matched them with {387|S enrolled, g=non-users} non-users. All {516|S enrolled} were followed, for {four|W year, follow, median} years in the median.

New digital ulcers came up in 11.6 percent of users, 12.4 percent of the others. Their modified Rodnan skin scores were much alike: {7.7|M score, mean, t=P4Y, g=beta blocker, dir=stable} and {7.5|M score, mean, t=P4Y, g=non-users, dir=stable} at the {four|W year, assess}-year visit. Kidney filtration dropped by 1 mL a minute per year in either camp.

{Falls|A fall, named, g=beta blocker} were recorded in {13|A fall, n, g=beta blocker, of=129} users and {29|A fall, n, g=non-users, of=387} non-users, slow pulse in {nine|A slow pulse, n, g=beta blocker, of=129} and {six|A slow pulse, n, g=non-users, of=387}.

The cohort's women outnumber its men by {6.2|X ratio} to 1, and {73|T limited, pct, of=516} percent have the limited form.

"For a patient with heart failure this could be life-saving," Ms Rao said. One in six Australians takes something for blood pressure.

=== review-bosentan-skin-i7 | abstract | narrative review
Endothelin receptor antagonists: beyond the finger

Bosentan prevents new ulcers; does it do more? RAPID-A (2004) and RAPID-B (2011), with {122|S randomised, @RAPID-A 2004} and {188|S randomised, @RAPID-B 2011} randomised patients, give the answer as to skin in passing: in the first, mRSS {showed no change|M change, nov, t=P16W, g=bosentan, dir=stable, @RAPID-A 2004} after {16|W week, assess, @RAPID-A 2004} weeks of bosentan; in the second it went unmentioned. Raised aminotransferases, more than three times normal, were the price, in {11|A raised aminotransferase, pct, g=bosentan, @RAPID-A 2004}% and {12.5|A raised aminotransferase, pct, g=bosentan, @RAPID-B 2011}%.

Kühn-Ramos (2010), who had skin for primary end point, treated {ten|S treated, @Kühn-Ramos 2010} patients openly for {24|W week, treat, @Kühn-Ramos 2010} weeks; the score lost {6.4|M change, mean, v=-6.4, t=P24W, dir=improved, @Kühn-Ramos 2010} points on average (week {24|W week, assess, @Kühn-Ramos 2010}, p {< 0.001|p, sig=1}). And with ambrisentan Bose-Chiou (2015) watched {20|S randomised, @Bose-Chiou 2015} patients, {15|S randomised, g=ambrisentan, @Bose-Chiou 2015} of them treated and {5|S randomised, g=placebo, @Bose-Chiou 2015} on placebo.

Women must avoid pregnancy, since both drugs are teratogens. Tablets are of 62.5 and 125 mg; peripheral oedema besets 10 to 20% of users everywhere.
=== orphan-kk-i7 | news | single-arm trial
Positive First Data for Teprostat in Juvenile and Adult Scleroderma

Paris and Nantes, 15 October. Vaudane Pharma presents the outcome of TEPRO-1, a single-arm study in which {41|S enrolled} people took part: {29|S enrolled, g=adults} adults and {12|S enrolled, g=adolescents} adolescents aged 12 to 17.

All {41|S enrolled} were given teprostat capsules, 2 mg/kg, for {32|W week, treat} weeks. Of the adults, {22|X f, of=29, g=adults} were women; of the adolescents, {10|X f, of=12, g=adolescents} were girls. {Twenty-six|T diffuse, n, of=41} of the total had diffuse skin involvement.

The skin score of the adults went from a mean of {17.7|M score, mean, t=baseline, g=adults} to {13.2|M score, mean, t=P32W, g=adults, dir=improved} at week {32|W week, assess} (p={0.004|p, sig=1}), and that of the adolescents from {15.1|M score, mean, t=baseline, g=adolescents} to {12.6|M score, mean, t=P32W, g=adolescents, dir=improved} (p={0.09|p, sig=0}).

{36|S completed} participants completed the course. {Constipation|A constipation, named} was the most common side effect ({11|A constipation, n, of=41} participants), ahead of {vivid dreams|A vivid dream, named} ({7|A vivid dream, n, of=41}). {Two|A serious adverse event, events, ser=1, rel=0} serious adverse events, a {fracture|A fracture, named, ser=1, rel=0} and an attack of {gout|A gout, named, ser=1, rel=0}, were deemed unrelated.

Vaudane estimates that 3,000 children in Europe have systemic sclerosis or morphea. Cash at the end of September: EUR 27.4 million.

=== review-prostanoid-i7 | abstract | narrative review
Oral prostanoids and tight skin

Some hope had been pinned on swallowing what is otherwise dripped. In the DISTOL-like trial (Seibold-Marsh 2017), {147|S randomised, @Seibold-Marsh 2017} patients with active ulcers took treprostinil ({71|S randomised, g=treprostinil, @Seibold-Marsh 2017}) or placebo ({76|S randomised, g=placebo, @Seibold-Marsh 2017}) for {20|W week, treat, @Seibold-Marsh 2017} weeks, and net ulcer burden differed by 0.2 (p = 0.20). Headache was nearly {universal|A headache, named, g=treprostinil, @Seibold-Marsh 2017} on the drug. Selexipag, as used by Denton-Fisk (2017), {74|S randomised, @Denton-Fisk 2017} patients at 19 centres, brought more attacks rather than fewer. On skin neither says a word.

It is oral iloprost that has a number: Black-Hendry (1998) gave 50 or 100 micrograms twice daily to {103|S enrolled, @Black-Hendry 1998} subjects, and by week {12|W week, assess, @Black-Hendry 1998} the skin score, {13|M score, median, t=baseline, @Black-Hendry 1998} at first, was {12|M score, median, t=P12W, dir=improved, @Black-Hendry 1998} (medians). Early discontinuation for untoward effects was {30|A discontinuation due to adverse event, pct, g=placebo, @Black-Hendry 1998}% on placebo, {51|A discontinuation due to adverse event, pct, g=larger dose, @Black-Hendry 1998}% on the larger dose.

Infused drug stays for three to five days in the ward, at costs of 400 euros and up.

=== reuters-obesity-i7 | news | randomised trial
Weight-loss shot fails to soften scleroderma skin, but patients walk farther

March 3 (Reuters Health) - A GLP-1 agonist did not improve skin thickness in overweight adults with limited systemic sclerosis, a small Canadian trial indicates.

Dr. Noémie Gauthier of Sherbrooke and her team randomly assigned {61|S randomised} adults, every one with {limited|T limited, all} disease and a body-mass index over 29, to a weekly injection ({n=30|S randomised, g=injection}) or diet advice ({n=31|S randomised, g=diet}). {Fifty-five|X f, of=61} were women.

In {10|W month, assess} months, weight fell by 11.8 kg with the injection and 2.2 kg with the diet. Six-minute walk distance was up by 36 meters versus 9 (P=0.02). Mean modified Rodnan skin scores, {5.8|M score, mean, t=baseline, g=injection} and {5.5|M score, mean, t=baseline, g=diet} initially, were {5.6|M score, mean, t=P10M, g=injection, dir=improved} and {5.1|M score, mean, t=P10M, g=diet, dir=improved} in the end.

Vomiting hit {12|A vomiting, n, g=injection, of=30} patients in the injection group and {two|A vomiting, n, g=diet, of=31} in the diet group. {Gastroparesis worsened|A gastroparesis, named, g=injection} in {three|A gastroparesis, n, g=injection, of=30} given injections. {Six|S withdrawn, g=injection} quit in the injection group, {five|A discontinuation due to adverse event, n, g=injection, of=30} for side effects.

"I would not give it to anyone whose esophagus barely moves," Dr. Gauthier said.

=== discussion-telemed-i7 | article | randomised trial
Home measurement of skin: discussion

Can a partner pinch skin as well as a doctor? Among {58|S analysed} patients measured by partner and physician alike, the score by the partner exceeded ours by {1.9|M difference, mean, v=1.9, g=partner, c=physician} points on average (limits of agreement -6.3 to 10.1). That is no worse than what was known of physicians: with seven observers, Clements-Ray (1995) had a within-patient SD of 4.6 in {31|S enrolled, @Clements-Ray 1995} patients, whose mean score was {17.7|M score, mean, @Clements-Ray 1995}. Ionescu-Tabb (2010), having trained 11 rheumatologists for a day, brought it to 3.6 among {six|S enrolled, @Ionescu-Tabb 2010}.

Virtual visits were not inferior. By {nine|W month, assess} months the arm seen by video ({n=40|S randomised, g=video}) had a mean mRSS of {8.3|M score, mean, t=P9M, g=video}, that seen in person ({n=39|S randomised, g=in person}) {8.0|M score, mean, t=P9M, g=in person}, and admissions came to 4 and 5.

Akinlade-Moss (2022) let {142|S enrolled, @Akinlade-Moss 2022} patients rate themselves, {119|X f, of=142, @Akinlade-Moss 2022} of whom were female: r was 0.71 with the physician's figure. Lost to follow-up in our trial were {six|S withdrawn}. In rural Nova Scotia, where one specialist serves 200,000 people, such methods are not a luxury.

=== society-newsl-diet-gluten-i7 | news | single-arm trial
Gluten: to eat or not to eat?

Hardly a month goes by without a call about gluten. So here, in short, is what is known.

Dietitian Hanne Bakke persuaded {33|S enrolled} of our members to give it up for {8|W week, treat} weeks. None had coeliac disease (all had been tested). There were {30|X f, of=33} women and {three|X m, of=33} men; {20|T limited, n, of=33} with limited, {9|T diffuse, n, of=33} with diffuse scleroderma, {4|T overlap, n, of=33} with an overlap syndrome.

{Twenty-seven|S completed} kept it up until the end. Five cheated and told us; one moved house.

After the {8|W week, assess} weeks bloating was 1.3 points lower on the ten-point scale, but then everybody knew what they were eating. Skin score was {5|M score, median, t=baseline} before and {5|M score, median, t=P8W, dir=stable} after, taking the middle value. Body weight went down by 1.1 kilos. Constipation began in {six|A constipation, n, of=33}, and {one|A dizziness, n, of=33} complained of dizziness.

Our view: if you feel better without, go without, but see your dietitian about fibre and iron. A gluten-free basket costs 70 per cent more; about 1 in 100 Norwegians really has to buy it.

=== review-dmards-children-i7 | abstract | narrative review
Juvenile systemic sclerosis: how it is treated, and how it fares

Children make up less than 5% of all with the disease. In the inception cohort by Foeldvari-Stein (2022), {150|S enrolled, @Foeldvari-Stein 2022} were included, {108|T diffuse, n, of=150, @Foeldvari-Stein 2022} diffuse and {42|T limited, n, of=150, @Foeldvari-Stein 2022} limited; female to male was {4|X ratio, @Foeldvari-Stein 2022}:1; mRSS, {14|M score, mean, t=baseline, @Foeldvari-Stein 2022} on entry, came down to {9|M score, mean, t=P24M, dir=improved, @Foeldvari-Stein 2022} in {24|W month, assess, @Foeldvari-Stein 2022} months. Stevens-Pocock (2015), from one British hospital, had {20|S enrolled, @Stevens-Pocock 2015} children with {sixteen|X f, of=20, @Stevens-Pocock 2015} girls, and lost {one|A death, n, of=20, @Stevens-Pocock 2015}. The Padua series before it, by Martini-Vio (2006), was the largest until then: {153|S enrolled, @Martini-Vio 2006}, seen {3.9|W year, follow, mean, @Martini-Vio 2006} years on average, {fifteen|A death, n, of=153, @Martini-Vio 2006} of whom died.

For cellular therapy, there is a single report to tell of: Hoyer-Gross (2023), {one|S enrolled, @Hoyer-Gross 2023} {girl|X f, v=1, @Hoyer-Gross 2023} of 14.

Methotrexate, 10 to 15 mg per square metre, opens treatment almost everywhere; 40% move to mycophenolate within two years. Limits of FVC in adults may not be used before 16.

=== topline-caf-i7 | news | randomised trial
Pallas Medicines Stops KESTREL Early for Efficacy

Independent Committee Finds Benefit of PLM-330 on Skin Thickening at Planned Interim Look

PHOENIX, July 22 -- Pallas Medicines (NYSE: PLLS) said today it will stop its KESTREL trial ahead of time and offer PLM-330 to all who take part.

The look included {118|S analysed} patients with {diffuse|T diffuse, all} cutaneous systemic sclerosis, {60|S analysed, g=PLM-330} receiving PLM-330 and {58|S analysed, g=placebo} receiving placebo, who had completed Week {36|W week, assess}. The least squares mean mRSS change was {-10.2|M change, ls_mean, t=P36W, g=PLM-330, dir=improved} versus {-5.6|M change, ls_mean, t=P36W, g=placebo, dir=improved}; treatment difference, {-4.6|M difference, ls_mean, t=P36W, g=PLM-330, c=placebo, dir=improved}; 99% CI, {-7.9|cl}, {-1.3|ch}; p={0.0004|p, sig=1}. The stopping boundary was p<0.0054.

Worsening, meaning a rise of 5 points or more, was seen in {two|M responders, n, t=P36W, g=PLM-330, dir=worsened} patients on PLM-330 and {nine|M responders, n, t=P36W, g=placebo, dir=worsened} on placebo.

Hypertension (grade 3) occurred in {five|A hypertension, n, g=PLM-330, of=60, grade=3} patients on PLM-330 and {none|A hypertension, absent, g=placebo, grade=3} on placebo. {There were no cases of renal crisis|A renal crisis, absent}.

The median age was 51; 27% were Hispanic. Pallas will hold a webcast at 4:30 p.m. Eastern time. Shares gained 88% after hours.

=== discussion-low-dose-il2-i7 | article | single-arm trial
Low-dose interleukin-2: discussion

By daily injections and then one a fortnight, regulatory T cells were made to double; that much has been shown. Whether the patient gains is less certain. Our {nine|S treated} subjects' mRSS varied: {13|M score, median, t=baseline} as a median on day 0, it read {12|M score, median, t=P3M, dir=improved} at {three|W month, assess} months and {13|M score, median, t=P6M, dir=stable} at {six|W month, assess}. Flu-like illness ({seven|A flu-like illness, n, of=9}) and redness where the needle went in ({nine|A injection-site redness, n, of=9}) were the rule. {Nobody was taken to hospital|A hospitalisation, absent}.

Rosenz-Klatz (2019) treated {46|S treated, @Rosenz-Klatz 2019} persons with one or other of eleven autoimmune diseases, {five|S treated, g=systemic sclerosis, @Rosenz-Klatz 2019} of them systemic sclerosis, for {six|W month, treat, @Rosenz-Klatz 2019} months. Barde-Lorentz (2024), with a comparable number ({8|S enrolled, @Barde-Lorentz 2024}), had a falling score, from {20|M score, median, t=baseline, @Barde-Lorentz 2024} to {14.5|M score, median, t=P6M, dir=improved, @Barde-Lorentz 2024} by month {6|W month, assess, @Barde-Lorentz 2024}. That his patients had all been ill for under two years, and ours for eleven on average, is the likeliest reason.

We used one million units; others three. Eosinophils rose above 1.5 G/l in four blood counts.

=== univ-sleep-news-i7 | news | cohort study
Sleep worse than skin: Utrecht students chart nights of people with scleroderma

Utrecht, 8 April. Poor nights weigh more heavily on people with scleroderma than the thickness of their skin, a student project suggests.

Wristbands were worn by {97|S enrolled} patients of four outpatient clinics for a fortnight. {Eighty-three|X f, of=97} of the wearers were women, {fourteen|X m, of=97} men. On average they slept 5.9 hours and woke 4 times. Pain, reflux and itch, in this order, were the reasons.

The mean Rodnan score was {6.6|M score, mean, t=baseline} (SD {5.2|sd}), and did not correlate with sleep (r = 0.06). {Six|W month, assess} months later {88|S analysed} patients were seen again: sleep was the same, the score {7.0|M score, mean, t=P6M, dir=worsened} (SD {5.5|sd}).

By type of disease, {61|T limited, n, of=97} had limited, {24|T diffuse, n, of=97} diffuse, {7|T sine, n, of=97} sine and {5|T overlap, n, of=97} overlap scleroderma.

{A rash under the wristband|A rash, named} bothered {ten|A rash, n, of=97} wearers. The bands cost 89 euros apiece; eleven were lost, two through the washing machine.

"My thesis began as a joke about counting sheep," says student Roos Verhagen, 23.

=== review-anti-cd38-etc-i7 | abstract | narrative review
Plasma-cell directed therapy

Autoantibodies come from plasma cells that rituximab does not touch. Bortezomib was therefore set beside placebo, on top of mycophenolate, by Saracino-Hale (2021); {ten|S randomised, @Saracino-Hale 2021} patients, {seven|S completed, @Saracino-Hale 2021} completers, mRSS {-3|M change, median, t=P24W, g=bortezomib, dir=improved, @Saracino-Hale 2021} and {-2|M change, median, t=P24W, g=placebo, dir=improved, @Saracino-Hale 2021} (medians) at {24|W week, assess, @Saracino-Hale 2021} weeks, and painful neuropathy in {one|A painful neuropathy, n, g=bortezomib, @Saracino-Hale 2021} given bortezomib. Daratumumab has been given to {four|S treated, @Dima-Olsen 2024} by Dima-Olsen (2024), their average score sinking from {36|M score, mean, t=baseline, @Dima-Olsen 2024} to {25|M score, mean, t=P12M, dir=improved, @Dima-Olsen 2024} over {12|W month, assess, @Dima-Olsen 2024} months; {one|A pneumonia, n, of=4, @Dima-Olsen 2024} had pneumonia and {all four|A hypogammaglobulinaemia, n, of=4, @Dima-Olsen 2024} low immunoglobulins. Teclistamab reached a solitary {patient|S enrolled, v=1, @Hagen-Leung 2024} (Hagen-Leung 2024), in whom mRSS was {38|M score, t=baseline, @Hagen-Leung 2024} and then, at month {six|W month, assess, @Hagen-Leung 2024}, {22|M score, t=P6M, dir=improved, @Hagen-Leung 2024}.

In myeloma, where they were first used, 60 to 80% respond; infections are the toll there too. Vaccination should precede any of these drugs by two to four weeks.
