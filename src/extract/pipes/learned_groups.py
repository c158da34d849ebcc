"""Names of groups that a document coins itself: "TCZ-TCZ", "QD (n = 20)", "stayers", "the multiple-dose cohort".

A name is learnt where the document says that it is one (a number of patients in brackets behind it, or "group" after
it); from then on it counts wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.groups import Group
from extract.pipes.mentions import Mention
from extract.pipes.numbers import WORDS

_CAPITALS = r"(?:[A-Z][A-Z0-9]+[a-z]?|[A-Z][A-Za-z0-9]*[A-Z0-9])(?:\s?[-–/+→]\s?[A-Z][A-Za-z0-9]*)*"
_SIZED = re.compile(rf"(?<![\w-])(?P<name>{_CAPITALS})\s*[(\[,]\s*[nN]\s*=\s*\d")
# "20 in the QD, 19 in the BID": people told apart by where they are.
_COUNTED = re.compile(
    rf"\d\s+(?:in|to|on)\s+(?:the\s+)?(?P<name>{_CAPITALS})(?=,?\s+(?:and\s+)?\d+\s+(?:in|to|on)\b)|"
    rf"(?:in|to|on)\s+(?:the\s+)?[\w-]+(?:,|,?\s+and)\s+\d+\s+(?:in|to|on)\s+(?:the\s+)?(?P<last>{_CAPITALS})(?![\w-])"
)
# "71 of late onset and 267 of usual onset": people told apart by one word.
_CONTRASTED = re.compile(
    r"\d\s+(?:patients\s+)?(?:of|with|on|in)\s+(?:the\s+)?(?P<one>[a-z-]+\s+(?P<head>[a-z]{4,}))(?:\s*\([^()]*\))?,?\s+and\s+\d+\s+(?:of|with|on|in)\s+(?:the\s+)?(?P<other>[a-z-]+\s+(?P=head))\b"
)
_NO_CONTRAST = re.compile(
    r"\b(?:diffuse|limited|female|male|days?|weeks?|months?|years?|disease|patients|groups?|arms?|trials?|studies)\b"
)
# "RESCLE (Spain; n = 1902)", "611 from GESAR": registers set beside each other.
_REGISTER = r"[A-Z](?:[A-Za-z]*[A-Z]|[A-Za-z]+\.)[A-Za-z]*"
_REGISTERED = re.compile(
    rf"(?<![\w-])(?P<name>{_REGISTER})\s*\((?:[A-Z][\w ]+[;,]\s*)?[nN]\s*=\s*\d|(?<![\w-])(?P<country>[A-Z][a-z]{{3,}})\s*\(\s*[nN]\s*=\s*\d|"
    rf"\d\s+(?:patients\s+)?from\s+(?:the\s+)?(?P<source>{_REGISTER})(?![\w-])"
)
_HEADED = re.compile(rf"(?<![\w-])(?P<name>{_CAPITALS})[\s-]+(?:group|arm)s?\b")
_DOSED = re.compile(r"\b(?P<name>(?:\w+-dose|\d+(?:[.,·]\d+)?\s?(?:mg|µg|g)(?:/kg)?))\s+cohort\b")
# People named by what became of them: "stayers", "non-improvers", "switchers".
_AGENTS = re.compile(
    r"\b(?P<name>(?:[Nn]on-?)?(?i:stay|switch|improv|ris|declin|progress|continu|convert|discontinu|respond|complet)(?:ers|ors))\b"
)
# Classes that a document puts in quotation marks, with their size: '"steady" patients (33%)'.
_QUOTED = re.compile(r"[\"“](?P<name>[A-Za-z][a-z-]{3,20})[\"”]\s*(?:patients\s*)?\(\s*(?:[nN]\s*=\s*)?\d")
# "of the exposed ... of the unexposed": people told apart by a word and its opposite.
_OPPOSITE = re.compile(
    r"\b(?:the|of|in|than|and)\s+(?P<name>(?:un|non-?)(?P<stem>[a-z]{5,}))\b(?=\s*(?:[,.;:()]|than\b|was\b|were\b|had\b))"
)
# Classes into which a document sorts people: "the low-stable trajectory", "an early pattern" beside "a late pattern".
_CLASSES = re.compile(
    r"\b(?:the|an?|in|with|of|and|or)\s+(?P<name>(?!(?:the|an?|same|this|each|every|first|second|one|two|no|other|another|similar|different|latter|former|specific|particular|overall|usual|typical|common|mean|single|whole|class)\b)"
    r"[A-Za-z]+(?:[-–][a-z]+)*\s+(?P<noun>trajector(?:y|ies)|patterns?|class(?:es)?|clusters?|phenotypes?|tertiles?|quartiles?|endotypes?|signatures?))\b"
)
# "with the combination", beside "with iloprost alone"
_COMBINATION = re.compile(r"\bthe\s+(?P<name>combination)\b(?!\s+of\b)")
_SINGLE = re.compile(
    r"\b(?:with|on|to|in|of|under|and|or|than|receive|take)\s+(?P<name>(?P<drug>[A-Za-z][\w-]{2,})\s+(?:alone|monotherapy))\b"
)
_COMPOUND = re.compile(
    r"(?<![\w-])(?P<name>(?P<first>[A-Z][A-Za-z]{1,9})\s?[-–/→]\s?(?P<second>[A-Z][A-Za-z]{1,9}))(?![\w-])"
)
# "randomised to HIGS or placebo": what stands on either side of the "or".
_CHOICE = re.compile(
    r"\b(?:randomi[sz]ed|assigned|allocated|allotted)\b[^.;:]{0,60}?\b(?:to|receive|take|get)\s+(?:either\s+)?(?P<left>[\w%+/-]+(?:\s+[\w%+/-]+){0,2}?)"
    r"(?:\s*\([^()]*\))?\s+(?:or|versus|vs\.?)\s+(?:to\s+)?(?P<right>[\w%+/-]+(?:\s+[\w%+/-]+){0,1}?)(?=\s*(?:[.,;(]|for\b|in\b|by\b|at\b|over\b|twice\b|once\b|daily\b|weekly\b|every\b|$))",
    re.I,
)
# "17 to fascial manipulation and 17 to exercises alone": what people were allotted to, a number each.
_ALLOTTED = re.compile(
    rf"\b(?:\d+|{WORDS})\s+(?:(?:patients|women|participants|subjects)\s+)?(?:(?:were\s+)?(?:randomi[sz]ed|assigned|allocated|allotted)\s+)?to\s+(?:the\s+|receive\s+|an?\s+)?"
    r"(?P<name>[A-Za-z][\w+/-]*(?:\s+(?!(?:and|or|for|with|in|at|by|on|over|twice|once|daily|every|alone|groups?|arms?|while|but|who)\b)[\w+/-]+){0,2})(?:\s+(?:alone|groups?|arms?))?"
    r"(?=\s*(?:[,.;:(]|and\b|or\b|for\b|at\b|over\b|while\b|but\b|$))",
    re.I,
)
_ALLOTMENT = re.compile(r"\b(?:randomi[sz]\w*|randomly|assigned|allocated|allotted|divided|by\s+lot)\b", re.I)
# Groups called by their place beside each other.
_COUNTERPART = re.compile(
    r"\b(?P<name>(?:main|basic|comparison|reference|observation|experimental|first|second|third|1st|2nd|3rd)\s+group)\b",
    re.I,
)
_NO_CHOICE = re.compile(
    r"\b(?:the|an?|two|three|four|one|both|either|groups?|arms?|patients|ratio|receive|other|not|no|january|february|march|april|may|june|july|august|september|october|november|december|treatment|drug|to|of|and|or|mg|day|week|weeks|months|immediate|delayed|order|sequence)\b|^\d+$",
    re.I,
)
_NO_GROUPS = re.compile(
    r"SSC(?:-ILD)?|[DL]CSSC|MRSS|FVC|DLCO|ILD|PAH|HAQ|SD|SE|CI|IQR|(?:TE|S)?AES?|RCTS?|ANA|ACA|RNA|DNA|CRP|ESR|US|UK|EU|NCT|ACR|EULAR|"
    r"PI|I{2,3}|IV|TSS|ITT|OR|HR|RR|NYHA|SRC|DUS?|RP|GI|H?CT|HRCT|MRI|ECG",
    re.I,
)


class LearnedGroups:
    """The coined names of one document; `find` gives their mentions."""

    def __init__(self, text: str, arms: set[str]) -> None:
        names = {match["name"] for pattern in (_SIZED, _HEADED) for match in pattern.finditer(text)}
        names |= {match["name"] or match["last"] for match in _COUNTED.finditer(text)}
        names |= {match["name"] for match in _COMPOUND.finditer(text) if {match["first"], match["second"]} <= arms}
        names = {name for name in names if not _NO_GROUPS.fullmatch(name)}
        self._chosen = set(choices(text))
        names |= self._chosen
        agents = {match["name"] for match in _AGENTS.finditer(text)}
        agents |= {match["name"] for match in _QUOTED.finditer(text)} | set(_opposites(text))
        dosed = {match["name"] for match in _DOSED.finditer(text)}
        self._text = text
        agents |= set(_registers(text)) | set(_contrasted(text))
        always = [_DOSED] if dosed else []
        names |= set(_allotted(text)) | set(_counterparts(text))
        self._combined = bool(_COMBINATION.search(text) and _SINGLE.search(text))
        single = [match for match in _SINGLE.finditer(text) if self._combined or match["drug"] in arms]
        forms = {match["name"]: match["drug"] for match in single}  # "MMF" for both "MMF alone" and "MMF monotherapy"
        self._called = {name: name if list(forms.values()).count(drug) == 1 else drug for name, drug in forms.items()}
        names |= set(self._called)
        self._classes = set(_classes(text))
        agents |= self._classes
        self._always = [*always, *_spelt(agents)]
        self._compared = [*always, *_spelt(names | agents)]

    def find(self, start: int, end: int, *, compares: bool) -> Iterator[Mention]:
        """Mentions of the names in `text[start:end]`; compares: its study sets arms against each other.

        Where it does not, a name with a size behind it ("RTX (n = 20)") is but the drug that everybody got.
        """
        for pattern in self._compared if compares else self._always:
            for match in pattern.finditer(self._text, start, end):
                name = match["name"]
                yield Mention(
                    "group", match.start(), match.end(), Group(self._called.get(name, name), self._kind(name))
                )

        for match in _COMBINATION.finditer(self._text, start, end) if self._combined else ():
            yield Mention("group", match.start("name"), match.end("name"), Group(match["name"], "named"))

    def _kind(self, name: str) -> str:
        if name in self._chosen:
            return "arm"
        return "dose" if name[0].isdigit() else "class" if name in self._classes else "named"


def choices(text: str) -> Iterator[str]:
    """The names that people were randomised between, drugs of no lexicon among them.

    >>> list(choices("Fifty patients were randomised to curcumin or placebo."))
    ['curcumin', 'placebo']
    >>> list(choices("Patients were randomised to receive the drug or not."))
    []
    """
    for match in _CHOICE.finditer(text):
        for side in ("left", "right"):
            if not _NO_CHOICE.search(match[side]):
                yield match[side].strip()


def _registers(text: str) -> Iterator[str]:
    """Registers of which two or more stand in one sentence, each with its size.

    >>> list(_registers("Included were 1,902 patients from RESCLE and 611 from GESAR."))
    ['RESCLE', 'GESAR']
    >>> list(_registers("Included were 1,902 patients from Spain and 611 from GESAR."))
    []
    """
    for sentence in re.split(r"(?<=[a-z)])\.\s", text):
        names = [match["name"] or match["country"] or match["source"] for match in _REGISTERED.finditer(sentence)]
        if len(set(names)) > 1:
            yield from names


def _contrasted(text: str) -> Iterator[str]:
    """Two names that differ in one word.

    >>> list(_contrasted("There were 71 of late onset and 267 of usual onset."))
    ['late onset', 'usual onset']
    """
    for match in _CONTRASTED.finditer(text):
        if not _NO_CONTRAST.search(f"{match['one']} {match['other']}"):
            yield from (match["one"], match["other"])


def _allotted(text: str) -> Iterator[str]:
    """Names of which two or more stand in one sentence, each behind a number of people who were allotted to it."""
    for sentence in re.split(r"(?<=[a-z)])\.\s", text):
        if _ALLOTMENT.search(sentence):
            names = [match["name"].strip() for match in _ALLOTTED.finditer(sentence)]
            names = [name for name in names if not _NO_CHOICE.search(name)]
            if len(set(names)) > 1:
                yield from names


def _counterparts(text: str) -> Iterator[str]:
    """ "the main group" and "the comparison group", where a document speaks of both."""
    names = {match["name"] for match in _COUNTERPART.finditer(text)}
    if len({name.lower() for name in names}) > 1:
        yield from names


def _classes(text: str) -> Iterator[str]:
    """Classes of people of which a document tells two or more apart by the same noun.

    >>> sorted(_classes("It was 5 in patients with an early pattern and 9 in those with a late pattern."))
    ['early pattern', 'late pattern']
    >>> list(_classes("Capillaroscopy showed an early pattern."))
    []
    """
    by_noun: dict[str, set[str]] = {}
    for match in _CLASSES.finditer(text):
        by_noun.setdefault(match["noun"].lower()[:6], set()).add(match["name"])
    for names in by_noun.values():
        if len({name.lower() for name in names}) > 1:
            yield from names


def _opposites(text: str) -> Iterator[str]:
    """A word for people and its opposite, where both stand as nouns: "the exposed", "the unexposed"."""
    for match in _OPPOSITE.finditer(text):
        stem = match["stem"]
        if re.search(
            rf"\b(?:the|of|in|than|and)\s+{stem}\b(?=\s*(?:[,.;:()]|than\b|was\b|were\b|had\b|but\b|and\b))", text
        ):
            yield from (stem, match["name"])


def _spelt(names: set[str]) -> list[re.Pattern[str]]:
    """The pattern for any of the names, if there are any."""
    if not names:
        return []
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return [re.compile(rf"(?<![\w-])(?P<name>{listed})(?:[\s-]+(?:group|arm|cohort)s?\b)?(?![\w-])")]
