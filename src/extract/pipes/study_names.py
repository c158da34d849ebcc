"""Names by which a source speaks of studies: authors ("Smith et al. (2010)"), trial names ("SLS II"), phases.

A trial's name is told from other capitals by what stands beside it somewhere in the source ("the SLS II trial",
"SCOT, a randomised trial"); from then on it counts wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from extract import lexicons
from extract.pipes.mentions import Mention

_YEAR = r"(?:19|20)\d\d[a-z]?"


@dataclass(slots=True)
class StudyRef:
    """A study the source speaks of; number 0 is its own. `key` tells studies apart (surname and year, or acronym)."""

    label: str
    key: str
    year: int | None = None
    trial: bool = False
    phase: bool = False
    design: str | None = None
    arms: list[str] = field(default_factory=list)

    @property
    def surname(self) -> str:
        """The key without its year: "VAN LAAR" of "van Laar et al. 2014"; of a trial the whole key."""
        return self.key if self.trial or self.phase else re.sub(rf"\s{_YEAR}$", "", self.key, flags=re.I)


_PARTICLES = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]ella|den|der|la|[Ll]e|di|da|dos|Mac|Mc|O['’]|El|Al|Ben)[ -]?)*"
_NAME = rf"{_PARTICLES}[A-ZÀ-ÖØ-ÞŠŽČ][\w'’À-ÿ]*[a-zà-ÿčćšřž](?:[-–][A-Z][\w’'À-ÿ]+)*"
_FELLOWS = r"(?:co-?workers|colleagues?|co-?authors|associates|collaborators|team|group|co-?investigators|others)"
_ET_AL = re.compile(
    rf"\b(?P<name>{_NAME})(?:\s+(?:and|&)\s+(?P<second>{_NAME}))?(?:['’]s?)?,?\s+"
    rf"(?:et\.?\s+al\b\.?|(?P<fellows>(?:and|&)\s+(?:(?:his|her|their)\s+)?{_FELLOWS})\b)(?:['’]s)?(?:,?\s*[(\[]?\s*(?P<year>{_YEAR})\s*[)\]]?)?"
)
_NAME_YEAR = re.compile(
    rf"\b(?P<name>{_NAME})(?:\s+(?:and|&)\s+(?P<second>{_NAME}))?,?\s+"
    rf"(?:\(\s*(?P<bracketed>{_YEAR})\s*\)|(?P<year>{_YEAR}))(?!\s*[-–]\s*(?:19|20)?\d\d\b)"
)
_REPORTS = r"(?:showed|found|reported|treated|described|studied|presented|observed|saw|compared|gave|randomi[sz]ed|enrolled|followed|asked|looked|analy[sz]ed|reviewed|tested)"
_TWO_AUTHORS = re.compile(
    rf"\b(?P<name>{_NAME})\s+(?:and|&)\s+(?P<second>{_NAME})(?=\s+{_REPORTS}\b|,\s+who\b)|"
    rf"\b(?:by|led|prompted)\s+(?P<agent>{_NAME})\s+(?:and|&)\s+(?P<agents_second>{_NAME})\b(?!\s+(?:et\b|and\b))"
)

# "Anna Keller, MD, of the University of Basel, and colleagues": the name is Keller, not Basel.
_FROM_A_PLACE = re.compile(
    rf"\b(?P<name>{_NAME})(?:,\s+(?:[A-Z]\.?)+(?:[a-z]\.?)?[A-Z]?\.?)*,?\s+(?:of|from|at)\s+[^.;:()]{{3,90}}?,?\s+(?P<fellows>and\s+(?:(?:his|her|their)\s+)?{_FELLOWS})\b"
)
# "Bosello's group", "Naidu's team"
_WHOSE_GROUP = re.compile(rf"\b(?P<name>(?!Raynaud\b){_NAME})['’]s?\s+(?:group|team|study|trial|series)\b")
# "In Boston, Lafyatis treated 15 patients": an author alone, in a review
_ALONE = re.compile(
    rf"(?<=[a-z,;]\s)(?<!\bin\s)(?<!\bof\s)(?<!\bat\s)(?<!from\s)(?<!the\s)(?P<name>{_NAME})(?=\s+(?:treated|gave|randomi[sz]ed|described|followed|enrolled|studied|reported\s+on)\s)"
)
# Trials that need no word beside them.
_WELL_KNOWN = frozenset({
    "faSScinate", "FASSCINATE", "focuSSced", "FOCUSSCED", "SENSCIS", "DESIRES", "ASTIS", "ASSIST", "ASSET", "SCOT", "RISE-SSc", "SLS I", "SLS II", "SLS III", "RESOLVE-1",
})  # fmt: skip

# "Nowicka-Lis, [9] who reported on five patients": a surname with its reference.
_CITED = re.compile(
    rf"\b(?P<name>{_NAME})(?:\s+(?:and|&)\s+(?P<second>{_NAME}))?,?\s*\[\d+(?:\s?[,–-]\s?\d+)*\](?=,?\s+(?:who|whose|had|in\s+whose|and\s+whose|{_REPORTS})\b)"
)

# "the French survey by Delacroix-Blanc": an author alone, behind the word for what he did.
_BY_AUTHOR = re.compile(
    rf"\b(?:study|survey|series|trial|report|work|paper|analysis|experience|letter|review|cohort|experiment)\s+by\s+(?P<name>{_NAME})"
    r"(?!\s+(?:[A-Z]|and\b|&|et\b|University|Hospital|group|team|researchers|investigators))(?=[\s,.;:)])"
)

_ACRONYM = r"(?:[A-Z][a-z]?[A-Z][A-Za-z]*|[a-z]{1,4}[A-Z]{2}[A-Za-z]*)(?:[-– ](?:I{1,3}|IV|V|\d)\b)?(?:-(?:ON|OLE|EXT|SSc|ILD|SSc-ILD)\b)?"
_TRIAL = re.compile(
    rf"\b(?P<before>{_ACRONYM})(?:\s+(?:open-label\s+extension|OLE|extension|pilot|phase\s+\w+))?\s+(?:trials?|stud(?:y|ies)|investigators)\b"
    rf"|\b(?:[Tt]rials?|[Ss]tud(?:y|ies))(?:\s+(?:I{{1,3}}|\d))?\s*(?:,\s*|named\s+|called\s+|known\s+as\s+|\(|\s)(?P<behind>{_ACRONYM})\b"
    rf"|\b(?P<apposed>{_ACRONYM}),\s+(?:a|an|the|which|another)\s+(?:[\w.-]+\s+){{0,5}}(?:trial|study)\b"
    rf"|\b(?:extension|period|part|those)\s+of\s+(?:the\s+)?(?P<part>{_ACRONYM})\b|\b(?P<cited>{_ACRONYM})(?=\s*\({_NAME}\s+et\s+al)"
    rf"|(?:^|(?<=[.]\s))(?P<subject>{_ACRONYM})(?:,[^.;,]{{3,40}},)?\s+(?:enrolled|randomi[sz]ed|recruited|compared|tested|(?:was|is)\s+(?:(?:much|even)\s+)?(?:larger|smaller|an?|the|double|conducted|stopped))\b"
    rf"|(?:^|(?<=[.;:]\s)|(?<=[a-z]:))In\s+(?P<opening>{_ACRONYM})(?:\s+\([^)]*\)\s*,?|,)"
    rf"|\b[Ii]n\s+(?P<long>[A-Z]{{6,}}(?:[-– ](?:I{{1,3}}|\d))?)\s+(?=the\b|\d|mRSS|skin\b|both\b|patients\b)"
    rf"|\b(?P<agent>[A-Z]{{5,}}(?:[-– ](?:I{{1,3}}|\d|SSc|ILD))?|[A-Z]{{3,}}-SSc)\s+(?:enrolled|randomi[sz]ed|recruited|assigned|saw|missed\s+its|met\s+its|followed\s+\d)\b"
    rf"|^(?:[A-Z][\w-]*(?:\s[\w-]+)?\s\w*\d+|\d+[.)]|[•–*-])[:.]?\s+(?P<headed>{_ACRONYM})(?=[.:,]\s|\s[(–-])",
    re.M,
)
_PHASE = re.compile(
    r"(?<!that )(?<!latter )\b(?P<phase>phase\s+(?:[1-4][ab]?|I{1,3}[ab]?|IV))(?:\s+\w+)?\s+(?:trial|study)\b", re.I
)

_NOT_NAMES = re.compile(
    r"january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"winter|in|since|until|by|from|between|before|after|during|and|of|then|only|both|about|early|late|the|a|an|"
    r"for|at|on|to|this|that|these|with|phase|study|trial|table|figure|version|week|month|year|published|accessed|"
    r"congress|criteria|eular|acr|fda|ema|medline|pubmed|embase|cochrane|convergence|arthritis|rheum|rheumatology|"
    r"jama|lancet|tokyo|london|boston|patients|methods|results|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    re.I,
)
# Sponsors are no authors: "funded by Pfizer and Novartis".
_SPONSORS = re.compile(
    r"pfizer|roche|genentech|novartis|sanofi\S*|boehringer\S*|bayer|gsk|glaxo\w*|janssen|actelion|corbus\w*|astrazeneca|merck|msd|lilly|abbvie|"
    r"amgen|bms|bristol\S*|celgene|gilead|takeda|kyowa\w*|mitsubishi|chugai|ucb|galapagos|horizon|inventiva|kadmon|csl|behring|octapharma|grifols|novo|teva|medac",
    re.I,
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


# Each pattern with what no match of it is without; in the order in which they are tried.
_SIGNS = (
    (_FROM_A_PLACE, re.compile(rf"\b{_FELLOWS}\b")),
    (_ET_AL, re.compile(rf"\bet\b|\b{_FELLOWS}\b")),
    (_NAME_YEAR, None),
    (_CITED, re.compile(r"\[\d")),
    (_TWO_AUTHORS, None),
    (_BY_AUTHOR, re.compile(r"\bby\b")),
    (_WHOSE_GROUP, re.compile(r"['’]s?\s+(?:group|team|study|trial|series)\b")),
    (_ALONE, None),
)
_PHASE_WORD = re.compile(r"\bphase\b", re.I)


class StudyNames:
    """The names of studies in one source."""

    def __init__(self, text: str, *, review: bool = False) -> None:
        """review: in a review an author may stand alone ("In Boston, Lafyatis treated 15 patients")."""
        self._text = text
        self._everywhere: list[Mention] | None = None
        acronyms = {name for name in _WELL_KNOWN if name in text}
        acronyms |= {name for match in _TRIAL.finditer(text) if (name := self._acronym(match)) is not None}
        self._known = (
            re.compile(
                rf"(?<![\w-])(?P<known>{'|'.join(sorted(map(re.escape, acronyms), key=len, reverse=True))})(?![\w])"
            )
            if acronyms
            else None
        )
        self._patterns = tuple(self._with_signs(review))

    def _with_signs(self, review: bool) -> Iterator[re.Pattern[str]]:
        """The patterns, in their order, whose signs stand in the text."""
        for pattern, sign in _SIGNS:
            if (pattern is not _ALONE or review) and (sign is None or sign.search(self._text)):
                yield pattern
        if self._known is not None:
            yield self._known
        if _PHASE_WORD.search(self._text):
            yield _PHASE

    def _acronym(self, match: re.Match[str]) -> str | None:
        name = next(found for found in match.groups() if found)
        first = re.split(r"[- ]", name)[0]
        plain = first.upper()
        if (
            len(first) < 3
            or re.fullmatch(r"[IVX]+", plain)  # "a phase III trial"
            or _NOT_TRIALS.fullmatch(plain)
            or _NOT_TRIALS.fullmatch(plain.removesuffix("S"))
            or name.upper() in _vocabulary()
            or plain in _vocabulary()
        ):
            return None
        around = self._text[max(0, match.start() - 40) : match.end() + 40]
        shouting = sum(letter.isupper() for letter in around) > 0.6 * sum(letter.isalpha() for letter in around)
        return None if shouting else name

    def find(self, start: int, end: int) -> Iterator[Mention]:
        """Names in `text[start:end]`, in order; the value is a StudyRef."""
        if (start, end) == (
            0,
            len(self._text),
        ):  # asked for again and again by those who look for the source's own study
            if self._everywhere is None:
                self._everywhere = self._find(start, end)
            yield from self._everywhere
        else:
            yield from self._find(start, end)

    def _find(self, start: int, end: int) -> list[Mention]:
        found: list[Mention] = []
        for pattern in self._patterns:
            for match in pattern.finditer(self._text, start, end):
                part = {_PHASE: "phase", _BY_AUTHOR: "name", _ALONE: "name", _WHOSE_GROUP: "name"}.get(pattern, 0)
                left, right = match.span(part)
                if any(left < other.end and other.start < right for other in found):
                    continue
                reference = _reference(match, pattern)
                if reference is not None:
                    opened = sum(match[0].count(bracket) for bracket in "([")
                    unopened = self._text[right - 1] in ")]" and not opened
                    found.append(Mention("study", left, right - unopened, reference))
        return sorted(found, key=lambda mention: mention.start)


def _reference(match: re.Match[str], pattern: re.Pattern[str]) -> StudyRef | None:
    groups = match.groupdict()
    if pattern is _PHASE:
        label = " ".join(match[0].split())
        return StudyRef(label[0].upper() + label[1:].lower(), " ".join(match["phase"].upper().split()), phase=True)
    if "known" in groups:
        return StudyRef(match["known"], match["known"].upper(), trial=True)
    name = match["name"] or groups.get("agent", "")
    if _is_no_name(name):
        return None
    if pattern in (_BY_AUTHOR, _WHOSE_GROUP, _ALONE):
        return StudyRef(name, name.upper())
    if pattern is _FROM_A_PLACE:
        return StudyRef(f"{name} {match['fellows']}", name.upper())
    if pattern is _CITED:
        return StudyRef(f"{name} and {match['second']}" if match["second"] else name, name.upper())
    if pattern is _TWO_AUTHORS:
        second = match["second"] or match["agents_second"]
        return None if _is_no_name(second) else StudyRef(f"{name} and {second}", name.upper())
    printed = groups.get("year") or groups.get("bracketed")
    year = int(printed[:4]) if printed else None
    fellow = groups.get("second")
    label = f"{name} and {fellow}" if fellow and not _is_no_name(fellow) else name
    if pattern is _ET_AL:
        label += f" {match['fellows']}" if match["fellows"] else " et al."
    if printed:
        label += f" ({printed})" if "(" in match[0] and pattern is _ET_AL else f" {printed}"
    return StudyRef(label, f"{name.upper()} {printed or ''}".strip(), year)


def _is_no_name(words: str) -> bool:
    """Whether capitals that stand where an author would are a month, a journal or a company ("January-August 2013")."""
    return all(_NOT_NAMES.fullmatch(part) or _SPONSORS.fullmatch(part) for part in re.split(r"[-–]", words))
