"""Events that a clause says instead of naming: "two were dizzy", "in three the cholesterol rose", "one put on weight"."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Each with the term that a table of adverse events would use.
_CLAUSES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?:cytomegalovirus|CMV)(?:\s+\w+)?\s+(?:was|were|had\s+been)\s+reactivated|reactivat\w+\s+(?:of\s+)?(?:cytomegalovirus|CMV)", re.I), "cytomegalovirus reactivation"),
    (re.compile(r"\bQTc?\s+interval\s+(?:had\s+|was\s+|were\s+)?(?:lengthened|prolonged|grown\s+longer|lengthening)", re.I), "QTc interval lengthening"),
    (re.compile(r"\b(?:was|were|felt|became|got)\s+dizzy\b|\bdizzy\b", re.I), "dizziness"),
    (re.compile(r"\b(?:vomited|threw\s+up)\b", re.I), "vomiting"),
    (re.compile(r"\bfainted\b", re.I), "fainting"),
    (re.compile(r"\b(?:was|were|felt|became|got)\s+(?:nauseous|nauseated|sick)\b(?!\s+(?:before|with|enough))", re.I), "nausea"),
    (re.compile(r"\b(?:put\s+on|gained)\s+weight\b|\b(?:body\s+)?weight\s+(?:had\s+|has\s+)?(?:gone|went|crept)\s+up\b|\b(?:body\s+)?weight\s+(?:rose|had\s+risen|increased\s+in)\b", re.I), "weight gain"),
    (re.compile(r"\blost\s+(?:(?:body\s+)?weight)\b|\b(?:body\s+)?weight\s+(?:had\s+)?(?:fell|fallen|dropped|gone\s+down|went\s+down)\b", re.I), "weight loss"),
    (re.compile(r"\blost\s+(?:(?:her|his|their|some)\s+)?hair\b|\bhair\s+(?:had\s+)?(?:fell|fallen|came)\s+out\b", re.I), "hair loss"),
    (re.compile(r"\blost\s+(?:their\s+|his\s+|her\s+)?appetite\b", re.I), "loss of appetite"),
    (re.compile(r"\b(?:had|suffered)\s+a\s+(?:bad\s+)?fall\b(?!\s+(?:in|of)\b)|(?<=> )falls\s+(?:were|occurred)\b", re.I), "fall"),
    (re.compile(r"\bbroke\s+(?:a|an|his|her|their)\s+hips?\b", re.I), "broken hip"),
    (re.compile(r"\bcaught\s+(?:a\s+)?colds?\b", re.I), "cold"),
    (re.compile(r"\bliver\s+(?:function\s+)?(?:tests|values|enzymes)\s+(?:were|became|turned)\s+abnormal\b", re.I), "abnormal liver tests"),
    (re.compile(r"\b(?:kidney|renal)\s+function\s+(?:worsened|deteriorated|fell\s+off)\b", re.I), "worsening of kidney function"),
    (re.compile(r"\b(?:was|were|been|be|being)\s+(?:hospitali[sz]ed|admitted\s+to\s+(?:the\s+|a\s+)?hospital)\b(?!\s+(?:for|with|because|due|owing|after|following))", re.I), "hospitalisation"),
    (re.compile(r"\bmiscarried\b", re.I), "miscarriage"),
    (re.compile(r"\b(?:was|were|felt|became)\s+(?:drowsy|sleepy)\b", re.I), "drowsiness"),
    (re.compile(r"\b(?:was|were|felt|became)\s+(?:tired|exhausted)\b", re.I), "tiredness"),
)  # fmt: skip

# "had become hypertensive"
_BECAME = re.compile(
    r"\b(?:became|become|turned)\s+(?:\w+ly\s+)?(?P<what>hypertensive|hypotensive|an(?:a)?emic|neutropenic|leu[ck]openic|thrombocytopenic|lymphopenic|jaundiced|depressed|pregnant|amenorrh?o?eic|diabetic)\b",
    re.I,
)
_STATES = {
    "hypertensive": "hypertension", "hypotensive": "hypotension", "anaemic": "anaemia", "anemic": "anemia",
    "neutropenic": "neutropenia", "leucopenic": "leucopenia", "leukopenic": "leukopenia",
    "thrombocytopenic": "thrombocytopenia", "lymphopenic": "lymphopenia", "jaundiced": "jaundice",
    "depressed": "depression", "pregnant": "pregnancy", "diabetic": "diabetes",
}  # fmt: skip

# Values that harm by going up, and those that harm by going down. CRP or the ESR rise with the disease itself.
_HARM_UP = (
    r"(?:serum\s+|plasma\s+|blood\s+|total\s+|fasting\s+)*(?:creatinine|creatine\s+kinase|CK|ALT|AST|GGT|alanine\s+aminotransferase|aspartate\s+aminotransferase|(?:liver|hepatic|muscle|pancreatic)\s+enzymes?|(?:amino)?transaminases?|"
    r"aminotransferases?|liver\s+(?:function\s+tests?|values)|bilirubin|cholesterol|triglycerides?|lipids?|glucose|(?:blood\s+)?sugar|blood\s+pressure|LDL|uric\s+acid|lipase|amylase|potassium)"
)
_HARM_DOWN = (
    r"(?:platelets?|neutrophils?|lymphocytes?|leu[ck]ocytes?|white\s+(?:blood\s+)?cells?|blood\s+counts?|h(?:a)?emoglobin|blood\s+pressure|"
    r"immunoglobulins?|IgG|sodium|calcium|potassium|creatinine\s+clearance)"
)
_LEVEL = r"(?:\s+(?:levels?|values?|concentrations?|counts?))?"
_ADVERB = r"(?:\s+(?:had|has|have|was|were|been|also|temporarily|transiently|briefly|slightly|mildly|sharply))*"
_WENT_UP = r"(?P<up>rose|risen|climbed|(?:went|gone|going)\s+up|increased)"
_WENT_DOWN = r"(?P<down>fell|fallen|dropped|sank|(?:went|gone|going)\s+down|decreased)"
_RISES = re.compile(
    rf"(?<![\w-])(?P<what>{_HARM_UP}){_LEVEL}{_ADVERB}\s+{_WENT_UP}\b|(?<![\w-])(?P<lowered>{_HARM_DOWN}){_LEVEL}{_ADVERB}\s+{_WENT_DOWN}\b",
    re.I,
)
# By how much, before those in whom: "rose by more than 25% in eight".
_BY_HOW_MUCH = r"(?:\s+(?:by|to|above|over|beyond|below)\s+[^.;:]{0,45}?)?"
_IN_PEOPLE = re.compile(
    rf"{_BY_HOW_MUCH}\s+(?:in|by|for|with|on)\s+(?:about\s+|only\s+)?(?:<(?:count|percent)|none\b|no\s|one\b|nobody|a\s+<cohort)",
    re.I,
)
_PEOPLE_AHEAD = re.compile(
    r"(?:\bin|\bfor)\s+(?:about\s+|only\s+)?<(?:count|percent):\d+>(?:\s+(?:of\s+)?(?:the\s+)?(?:<(?:cohort|count):\d+>))?,?\s*(?:however,?\s+|though,?\s+)?(?:the\s+|their\s+)?$",
    re.I,
)


# "two came off the drug because their transaminases rose"
_BECAUSE = re.compile(r"<(?:count|cohort):\d+>.*\bbecause\s+(?:her\s+|his\s+|their\s+|the\s+)?$", re.I)


# Most sentences hold none of these, and are spared the search.
_MAY_SAY = re.compile(
    r"reactivat|QT|dizzy|vomited|threw|fainted|naus|sick|eight|hair|appetite|miscarr|fall|broke|cold|abnormal|ospital|function|drows|sleepy|tired|exhaust|bec[ao]me|turned"
)
_MAY_CHANGE = re.compile(r"rose\b|risen|climbed|went|gone|increased|fell\b|fallen|dropped|sank|decreased")


def clauses(text: str) -> Iterator[tuple[int, int, str]]:
    """The clauses of a frame's text that say an event: (start, end, term), half-open."""
    if not _MAY_SAY.search(text):
        return
    for pattern, name in _CLAUSES:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), name
    for match in _BECAME.finditer(text):
        yield match.start(), match.end(), _STATES.get(match["what"].lower(), "amenorrhoea")


def changed_values(text: str) -> Iterator[tuple[int, int, str]]:
    """Laboratory values that went the harmful way in so many people: "liver enzymes rose in 9" is a rise in liver enzymes."""
    for match in _RISES.finditer(text) if _MAY_CHANGE.search(text) else ():
        people = _IN_PEOPLE.match(text, match.end()) or _PEOPLE_AHEAD.search(text, 0, match.start())
        if not people and not _BECAUSE.search(text, 0, match.start()):
            continue
        what = match["what"] or match["lowered"]
        what = what if what[1:2].isupper() else what[0].lower() + what[1:]
        if match["down"]:
            yield match.start(), match.end(), f"fall in {what}"
        else:
            rose = match["up"].lower() in ("rose", "risen", "climbed")
            yield match.start(), match.end(), f"rise in {what}" if rose else f"{what} increase"
