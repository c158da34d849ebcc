"""Names of trials: capitals that stand for a study ("SLS II", "SCOT"), told from those of drugs, measures and genes.

Some capitals are a trial's name by what stands beside them somewhere in the source ("the SLS II trial", "SCOT, a
randomised trial"). In a source that tells of others' studies a word made of capitals that can be spoken ("ASTRA",
"HALYARD-2", "CLEAR-SSc") is one too, unless it is the name of something else.
"""

from __future__ import annotations

import re
from functools import cache

from extract import lexicons

_AUTHOR = r"[A-ZÀ-Þ][\w'’À-ÿ-]*[a-zà-ÿ]"

# Trials that need no word beside them.
_WELL_KNOWN = frozenset({
    "faSScinate", "FASSCINATE", "focuSSced", "FOCUSSCED", "SENSCIS", "DESIRES", "ASTIS", "ASSIST", "ASSET", "SCOT", "RISE-SSc", "SLS I", "SLS II", "SLS III", "RESOLVE-1",
})  # fmt: skip


_ACRONYM = r"(?:[A-Z][a-z]?[A-Z][A-Za-z]*|[a-z]{1,4}[A-Z]{2}[A-Za-z]*)(?:[-– ](?:I{1,3}|IV|V|\d)\b)?(?:-(?:ON|OLE|EXT|SSc|ILD|SSc-ILD)\b)?"
_TRIAL = re.compile(
    rf"\b(?P<before>{_ACRONYM})(?:\s+(?:open-label\s+extension|OLE|extension|pilot|phase\s+\w+))?\s+(?:trials?|stud(?:y|ies)|investigators)\b"
    rf"|\b(?:[Tt]rials?|[Ss]tud(?:y|ies))(?:\s+(?:I{{1,3}}|\d))?\s*(?:,\s*|named\s+|called\s+|known\s+as\s+|\(|\s)(?P<behind>{_ACRONYM})\b"
    rf"|\b(?P<apposed>{_ACRONYM}),\s+(?:a|an|the|which|another)\s+(?:[\w.-]+\s+){{0,5}}(?:trial|study)\b"
    rf"|\b(?:extension|period|part|those)\s+of\s+(?:the\s+)?(?P<part>{_ACRONYM})\b|\b(?P<cited>{_ACRONYM})(?=\s*\({_AUTHOR}\s+et\s+al)"
    rf"|(?:^|(?<=[.]\s))(?P<subject>{_ACRONYM})(?:,[^.;,]{{3,40}},)?\s+(?:enrolled|randomi[sz]ed|recruited|compared|tested|(?:was|is)\s+(?:(?:much|even)\s+)?(?:larger|smaller|an?|the|double|conducted|stopped))\b"
    rf"|(?:^|(?<=[.;:]\s)|(?<=[a-z]:))In\s+(?P<opening>{_ACRONYM})(?:\s+\([^)]*\)\s*,?|,)"
    rf"|\b[Ii]n\s+(?P<long>[A-Z]{{6,}}(?:[-– ](?:I{{1,3}}|\d))?)\s+(?=the\b|\d|mRSS|skin\b|both\b|patients\b)"
    rf"|\b(?P<agent>[A-Z]{{5,}}(?:[-– ](?:I{{1,3}}|\d|SSc|ILD))?|[A-Z]{{3,}}-SSc)\s+(?:enrolled|randomi[sz]ed|recruited|assigned|saw|missed\s+its|met\s+its|followed\s+\d)\b"
    # but "- ICANS: 0" is an event
    rf"|^(?:[A-Z][\w-]*(?:\s[\w-]+)?\s\w*\d+|\d+[.)]|[•–*-])[:.]?\s+(?P<headed>{_ACRONYM})(?=[.:,]\s|\s[(–-])(?!:\s+(?:\d|no\b|none\b))",
    re.M,
)
_NOT_TRIALS = re.compile(
    r"SSC|FVC|DLCO|ILD|PAH|HAQ|CRISS|RCT|RCTS|NSIP|IPF|EULAR|ACR|FDA|EMA|EUSTAR|CSRG|DNSS|ASCS|GRADE|PRISMA|PICO|"
    r"PRO|PROMIS|COVID|NIH|USA|UK|NHS|MHRA|VEDOSS|SLE|DMARD|OLE|NMA|PRES|GERD|IFN|TGF|PDGF|CREST|JAMA|NEJM|BMJ|SD|"
    r"SE|CI|IQR|ITT|AE|AES|SAE|SAES|TEAE|TEAES|DCSSC|LCSSC|SSC-ILD|QOL|MRI|CT|ECG|HRCT|IL|US|EU|PI|CRP|ESR|RA|RP|NMPA|CFDA|PMDA|MAH|IRB|SRE|SRES|HDC|HSCT|AHSCT|ISRCTN|NCT|ANZCTR|CHICTR|CTRI|UMIN|JRCT|EUDRACT|CONSORT|"
    r"DU|DUS|ACA|ANA|HR|OR|RR|MD|SMD|BACKGROUND|OBJECTIVES?|METHODS?|RESULTS?|CONCLUSIONS?|INTRODUCTION|PURPOSE|"
    r"AIMS?|DESIGN|SETTING|CT|BMI|LVEF|CTD|NYHA|ICU|IVIG",
    re.I,
)


@cache
def _vocabulary() -> frozenset[str]:
    """Capitals that name a drug or an outcome, not a trial."""
    return frozenset(
        form.upper() for name in ("drugs", "outcomes") for term in lexicons.load(name) for form in term.forms()
    )


# A word coined of capitals, and what its series or its disease adds: "HELIX", "DART-1", "TREG-ALL", "CLEAR-SSc".
_COINED = re.compile(
    r"(?<![\w-])(?<!anti-)(?<![Tt]he )(?<![A-Z]{3} )(?<!AND )(?P<word>[A-Z]{3,})(?P<more>(?:-[A-Z]+)*(?:-(?:SSc|mTOR|\d))?)(?![\w/]|-[a-z\d]|\s+[A-Z]{3,}\b|:\s)"
    r"(?!\s+(?:scores?|index|indices|questionnaires?|scales?|criteria|algorithm|database|checklist|levels?|positiv\w+|antibod\w+|genes?|cells?|expression|"
    r"signal\w+|inhibit\w+|agonists?|antagonists?|pathways?|receptors?|guidelines?|statement|software|method|test)\b)"
)
# Capitals that can be spoken but name an instrument, a society, a database or a part of a paper.
_NOT_COINED = re.compile(
    r"HAMIS|MHISS|FACIT|UCLA|CHFS|HADS|DASH|COCHIN|PSQI|FSFI|GAVE|ANCA|ACPA|ACHIM|LASCA|PASTUL|SUCRA|CINAHL|LILACS|CENTRAL|MOOSE|ROBINS|MINORS|ANOVA|"
    r"ANCOVA|ELISA|DETECT|DAS|AUC|ICANS|NSAIDS?|BAFF|ROCK|COMP|CTGF|EWGSOP|FRAX|NICE|SPSS|STATA|SAS|JAGS|BUGS|WINBUGS|STAN|REVMAN|MATLAB|MEDLINE|EMBASE|PUBMED|SCOPUS|PROSPERO|AIDS|ALSSPI|SCTC|SHAQ|EASI|PASI|EQ|OMERACT|"
    r"NASDAQ|NYSE|IMPORTANCE|FINDINGS|PARTICIPANTS|INTERVENTIONS?|RATIONALE|FUNDING|EVENTS|MEASURES?|OUTCOMES?|TREATMENT|DURATION|INTERPRETATION|"
    r"ABSTRACT|DISCUSSION|SUMMARY|SOURCES?|CASE|REPORT|NEWS|TRIAL|STUDY|SKIN|NOT|AND|THE|WITH|FROM|STOP",
)
# A line of capitals, or the place that a news text comes from: "OSLO (Health Wire). "
_HEADING = re.compile(r"[A-Z]+(?:[.:]?(?:\n|$)|,\s+[A-Z]|\s*\([^()\n]*\)\s*[-–—.])")
_FEWEST_LETTERS = 4


def trial_names(text: str, *, survey: bool) -> set[str]:
    """The names of trials in a source. survey: it tells of others' studies, so that capitals may name one by themselves."""
    names = {name for name in _WELL_KNOWN if name in text}
    names |= {name for match in _TRIAL.finditer(text) if (name := _acronym(text, match)) is not None}
    if survey:
        coined = {match[0] for match in _COINED.finditer(text) if _is_coined(text, match)}
        names |= {name for name in coined if not _is_introduced(text, name)}
    return names


def _is_coined(text: str, match: re.Match[str]) -> bool:
    """Whether capitals can be spoken, and name nothing else that is known."""
    word, more = match["word"], match["more"]
    if len(word) < _FEWEST_LETTERS and not more.endswith("-SSc"):
        return False
    spoken = 0.2 <= sum(letter in "AEIOUY" for letter in word) / len(word) <= 0.7
    disease = more.endswith("-SSc")
    return (
        (spoken or disease)
        and not _NOT_COINED.fullmatch(word)
        and not _is_known(word)
        and not _is_shouted(text, match)
        and not (text[max(0, match.start() - 1) : match.start()] in ("", "\n") and _HEADING.match(text, match.start()))
    )


def _is_introduced(text: str, name: str) -> bool:
    """Whether capitals abbreviate the words before them: "gastric antral vascular ectasia (GAVE)"."""
    place = text.find(f"({name})")
    if place < 0:
        return False
    letters = name.split("-")[0].lower()
    words = re.findall(r"[a-z]+", text[max(0, place - 90) : place].lower())[-len(letters) - 2 :]
    return sum(any(word[0] == letter for word in words) for letter in letters) >= 0.6 * len(letters)


def _is_known(name: str) -> bool:
    """Whether capitals name no trial: a measure, a society, a drug."""
    return bool(
        re.fullmatch(r"[IVX]+", name)  # "a phase III trial"
        or _NOT_TRIALS.fullmatch(name)
        or _NOT_TRIALS.fullmatch(name.removesuffix("S"))
        or name in _vocabulary()
    )


def _is_shouted(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - 40) : match.end() + 40]
    return sum(letter.isupper() for letter in around) > 0.6 * sum(letter.isalpha() for letter in around)


def _acronym(text: str, match: re.Match[str]) -> str | None:
    name = next(found for found in match.groups() if found)
    first = re.split(r"[- ]", name)[0]
    if len(first) < 3 or _is_known(first.upper()) or name.upper() in _vocabulary():
        return None
    return None if _is_shouted(text, match) else name
