"""Each sentence with the role of every time it states, in order."""

from __future__ import annotations

import pytest

from extract import Extractor
from extract.document import Document, Source

SENTENCES = [
    # a moment at which something was assessed
    ("The skin score fell at 6 months.", "assessment"),
    ("The skin score was lower after a median of 12 months.", "assessment"),
    ("mRSS changed from baseline to week 48.", "assessment"),
    ("Three months after the infusion the score was 14.", "assessment"),
    ("They returned for a 12-month and a 24-month visit.", "assessment assessment"),
    ("The score was 14 at 3 months (p=0.2) and 6 months.", "assessment assessment"),
    ("FVC improved over 52 weeks.", "assessment"),
    ("After 24 weeks of treatment mRSS had fallen.", "assessment"),
    ("Forearm biopsies (baseline, week 6) were sequenced.", "assessment"),
    # how long patients were treated
    ("Patients received rituximab or placebo for 24 weeks.", "treatment"),
    ("In this 52-week, open-label trial 20 patients took part.", "treatment"),
    ("Treatment lasted 36 weeks.", "treatment"),
    ("Nine patients completed 12 months of treatment.", "treatment"),
    ("All could take open-label tofacitinib until week 48.", "treatment"),
    ("Six courses were given over 24 weeks.", "treatment"),
    ("Patients took tofacitinib, openly, over a period of 20 weeks.", "treatment"),
    ("Patients took tofacitinib, and FVC improved over 20 weeks.", "assessment"),
    # how long they were followed
    ("Median follow-up was 31 months (range 8-60).", "follow_up"),
    ("They were followed for a mean of 42 months.", "follow_up"),
    ("Patients were examined once a year for 5 years.", "dosing follow_up"),
    ("They were treated for 3 months and followed for 2 years.", "treatment follow_up"),
    # neither
    ("Infusions were given every 4 weeks.", "dosing"),
    ("Two infusions, 14 days apart, were given.", "dosing"),
    ("The drug was infused on day 1, then in weeks 4, 8 and 12.", "dosing dosing"),
    ("Mean disease duration was 3.2 ± 2.9 years.", "disease_duration"),
    ("They had been ill for 6 years and were followed for 30 months.", "disease_duration follow_up"),
    ("Adults with dcSSc of <18 months' duration took part.", "criterion"),
    ("Patients with SSc of less than 3 years were eligible.", "criterion"),
    ("Rituximab had been stopped two years earlier.", "time_since"),
    ("Event-free survival at five years was 76%.", "survival"),
    ("Five-year survival was 91%.", "survival"),
    ("Blood was stored at -80 °C for 7 years.", "other"),
]


@pytest.mark.parametrize(("sentence", "roles"), SENTENCES)
def test_roles(nlp: Extractor, sentence: str, roles: str) -> None:
    doc = nlp.annotate(Document(Source("x", "x", "abstract", "A trial"), "A trial.\n\n" + sentence))
    assert [m.value.role for frame in doc._.frames for m in frame.labelled("time")] == roles.split()
