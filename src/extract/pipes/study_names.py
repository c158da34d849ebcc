"""Names by which a source speaks of studies: authors ("Smith et al. (2010)"), trial names ("SLS II"), phases.

A trial's name is told from other capitals by what stands beside it somewhere in the source ("the SLS II trial",
"SCOT, a randomised trial"); from then on it counts wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.pipes.mentions import Mention
from extract.pipes.trial_names import trial_names

_YEAR = r"(?:19|20)\d\d[a-z]?"


@dataclass(slots=True)
class StudyRef:
    """A study the source speaks of; number 0 is its own. `key` tells studies apart (surname and year, or acronym)."""

    label: str
    key: str
    year: int | None = None
    trial: bool = False
    phase: bool = False
    recalled: bool = False  # a surname alone, of an author named elsewhere
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
_DID = rf"(?:(?:then|also|first|later|once|lately|had)\s+)?(?:{_REPORTS}|had|did|put|took|tried|counted|used|set|injected|infused|infiltrated|recruited|included|lost|switched|transplanted)"
_WHOSE = r"(?:study|survey|series|trial|report|work|paper|registe?ry?|cohort|experience|patients|hands|that|those|data|results|figures|analysis|look)"
_TWO_AUTHORS = re.compile(
    rf"\b(?P<name>{_NAME})\s+(?:and|&)\s+(?P<second>{_NAME})(?=(?:,\s+[a-z][^,.;]{{3,40}},)?\s+{_DID}\b|,\s+who\b)|"
    rf"\b(?:by|led|prompted|{_WHOSE}\s+(?:of|to))\s+(?P<agent>{_NAME})\s+(?:and|&)\s+(?P<agents_second>{_NAME})\b(?!\s+(?:et\b|and\b))"
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
# "Nowicka-Lis, [9] who reported on five patients": a surname with its reference.
_CITED = re.compile(
    rf"\b(?P<name>{_NAME})(?:\s+(?:and|&)\s+(?P<second>{_NAME}))?,?\s*\[\d+(?:\s?[,–-]\s?\d+)*\](?=,?\s+(?:who|whose|had|in\s+whose|and\s+whose|{_REPORTS})\b)"
)

# "the French survey by Delacroix-Blanc": an author alone, behind the word for what he did.
_BY_AUTHOR = re.compile(
    rf"\b(?:study|survey|series|trial|report|work|paper|analysis|experience|letter|review|cohort|experiment)\s+by\s+(?P<name>{_NAME})"
    r"(?!\s+(?:[A-Z]|and\b|&|et\b|University|Hospital|group|team|researchers|investigators))(?=[\s,.;:)])"
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
# Whose names stand for a score, a sign or a test
_EPONYMS = frozenset({"Rodnan", "Raynaud", "Medsger", "LeRoy", "Valentini", "Kaplan", "Cox", "Fisher", "Cochrane"})
# Sponsors are no authors: "funded by Pfizer and Novartis".
_SPONSORS = re.compile(
    r"pfizer|roche|genentech|novartis|sanofi\S*|boehringer\S*|bayer|gsk|glaxo\w*|janssen|actelion|corbus\w*|astrazeneca|merck|msd|lilly|abbvie|"
    r"amgen|bms|bristol\S*|celgene|gilead|takeda|kyowa\w*|mitsubishi|chugai|ucb|galapagos|horizon|inventiva|kadmon|csl|behring|octapharma|grifols|novo|teva|medac",
    re.I,
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
        authors = _authors(text)
        self.authors = len(authors)
        acronyms = trial_names(text, survey=review or bool(authors))
        self._known = (
            re.compile(
                rf"(?<![\w-])(?P<known>{'|'.join(sorted(map(re.escape, acronyms), key=len, reverse=True))})(?![\w]|-[A-Z])(?:\s+\({_YEAR}\))?"
            )
            if acronyms
            else None
        )
        self._recalled = self._recall()
        self._patterns = tuple(self._with_signs(review))

    def _with_signs(self, review: bool) -> Iterator[re.Pattern[str]]:
        """The patterns, in their order, whose signs stand in the text."""
        for pattern, sign in _SIGNS:
            if (pattern is not _ALONE or review) and (sign is None or sign.search(self._text)):
                yield pattern
        if self._known is not None:
            yield self._known
        if self._recalled is not None:
            yield self._recalled
        if _PHASE_WORD.search(self._text):
            yield _PHASE

    def _recall(self) -> re.Pattern[str] | None:
        """The authors named with their fellows or their year, where they stand alone ("Costa saw it in nine of 79")."""
        surnames = _authors(self._text) - _EPONYMS
        if not surnames:
            return None
        either = "|".join(sorted(map(re.escape, surnames), key=len, reverse=True))
        return re.compile(rf"(?<![\w-])(?P<recalled>{either})(?![\w-])(?!\s+[A-Z(\[])")

    def find(self, start: int, end: int) -> Iterator[Mention]:
        """Names in `text[start:end]`, in order; the value is a StudyRef."""
        if (start, end) == (
            0,
            len(self._text),
        ):  # asked for again and again by those who look for the source's own study
            if self._everywhere is None:
                self._everywhere = [m for m in self._find(start, end) if not m.value.recalled]
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


def _authors(text: str) -> set[str]:
    """The first authors that a source names with their fellows or with a year."""
    names = {match["name"] for pattern in (_ET_AL, _NAME_YEAR) for match in pattern.finditer(text)}
    names |= {match["name"] or match["agent"] for match in _TWO_AUTHORS.finditer(text)}
    return {name for name in names if not _is_no_name(name)}


def _reference(match: re.Match[str], pattern: re.Pattern[str]) -> StudyRef | None:
    groups = match.groupdict()
    if pattern is _PHASE:
        label = " ".join(match[0].split())
        return StudyRef(label[0].upper() + label[1:].lower(), " ".join(match["phase"].upper().split()), phase=True)
    if "known" in groups:
        return StudyRef(match["known"], match["known"].upper(), trial=True)
    if "recalled" in groups:
        return StudyRef(match["recalled"], match["recalled"].upper(), recalled=True)
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
