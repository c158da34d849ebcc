"""Arms and other named groups of a study.

A drug is an arm only where its study compares: with one treatment for everybody the group is the whole population.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.pipes.mentions import Mention

_UNIT = r"(?:mg|g|µg|mcg|IU|mL|ml)(?:/(?:kg|day|d|m2|m²|week))*"
# Possessive and with an end: a long list of numbers without a unit is given up at once, not tried in every division.
_DOSES = re.compile(
    rf"(?P<numbers>\d++(?:[.,·]\d+)?+(?:(?:\s*,\s*(?:or|and)?|\s+or|\s+and)\s*+\d++(?:[.,·]\d+)?+){{0,9}}+)[\s-]?(?P<unit>{_UNIT})\b"
)
# Words before "group" that make no name.
_NO_NAME = (
    r"the|a|an|each|either|both|all|any|no|every|this|that|these|those|one|two|three|four|other|another|same|whole|per|which|our|their|its|study|"
    r"age|patient|patients|treatment|comparison|between|in|of|to|from|with|and|or|by|on|for|than|single|parallel|multi|risk|active|small|large|larger|entire|total|"
    r"research|working|german|british|french|japanese|italian|first|second|as|versus|vs|within|across|among|comparator|intervention|open|drug|studied|was|were|had|when|given|after|before|randomi[sz]ed|randomly|assigned|allocated|allotted|divided|equally|into|last|third|fourth|sore|left|right|upper|lower|dominant|"
    r"received|receiving|is|are|has|have|only|similar|former|latter|original|different|overall|specific|birth|inception|prospective|retrospective|transplanted|combined|historical|derivation|validation"
)
_NAMED = re.compile(
    rf"(?<![\w-])(?P<name>(?!(?i:{_NO_NAME})\b)(?!\d+\s)(?:[A-Za-z0-9α-ωΑ-Ω][\w.+/α-ω-]*)(?:\s+(?!(?:{_NO_NAME}|group|groups|arm|arms)\b)[\w.+/α-ω-]+){{0,2}})(?:-|\s+)(?:treatment\s+)?(?:groups?|arms?)\b"
)
_LETTER = re.compile(
    r"\b(?P<name>(?:(?:control|comparison|reference|treatment|training|test)\s+)?(?:group|arm|cohort|set)\s+(?:[A-H]\b|[1-4]\b|I{1,3}\b))",
    re.I,
)
_COHORT = re.compile(
    r"\b[Tt]he\s+(?P<name>(?!(?:study|whole|entire|overall|same|total|present|full|combined|first|second|original|resulting)\b)[a-z]+(?:-[a-z]+)?\s+cohort)\b"
)
_CONTROLS = re.compile(
    r"\b(?<!\bno )(?<!\bwithout )(?:(?P<name>(?:healthy|historical|matched|normal|disease|age-\s?and\s?sex-matched|untreated|concurrent|external)\s+(?:controls?|(?:blood\s+)?donors|volunteers|subjects|individuals|people|persons|patients(?=\s*\())|"
    r"control\s+(?:group|arm|patients|subjects|individuals)|(?:comparison|comparator|reference)\s+(?:group|cohort)|controls|non-?responders|responders|completers|non-?completers))\b",
    re.I,
)
_WEEK_ARM = re.compile(r"\b(?:\d+|two|four)-week\s+(?:titration|course|taper|regimen)\b", re.I)
_EACH = re.compile(
    r"\b(?:each|either|both|every|all|the\s+two|the\s+three|per)\s+(?:(?:treatment|former|original)\s+)?(?:of\s+(?:the|its|these|those|our)\s+)?(?:two\s+|three\s+|four\s+)?(?:groups?|arms?|cohorts?|classes|trajectories|clusters|regimens?|strateg(?:y|ies)|options?)\b|\b[Ee]ach\s+(?:drug|treatment|method)\b|\b(?:either|both)\s+(?:of\s+the\s+)?(?:two\s+)?(?:drugs?|treatments|medicines?|preparations?|agents)\b|\bin\s+each\b(?!\s+\w)",
    re.I,
)
_NEITHER = re.compile(r"\b(?:neither|no)\s+(?:treatment\s+)?(?:group|arm)\b|\bneither\b(?=\s+(?:group|arm))", re.I)
_ACTIVE = re.compile(
    r"\b(?:active\s+(?:drug|treatment|therapy|arm|group|medication)|study\s+drug\s+(?:group|arm)|(?:treatment|intervention|experimental|treated|verum)\s+(?:group|arm)|the\s+(?:experimental|investigational)\s+(?:drug|therapy|treatment|medicine|compound|agent|product)|the\s+drug(?:\s+(?:group|arm))?)\b",
    re.I,
)
_COMPARES = re.compile(
    r"\b(?:placebo|sham|controls?|control\s+group|versus|vs\.?|randomi[sz]ed|randomi[sz]ation|allocated|assigned|compared\s+with|arms?|crossover|head[- ]to[- ]head|comparison|"
    r"by\s+lot|both\s+groups|neither\s+group|two\s+groups|three\s+groups)\b",
    re.I,
)


# Words that speak of a comparison only to say that there was none.
_ONE_ARM = re.compile(
    r"\b(?:to|could|can|not|poorly|well|better|disease|symptom|under|without\s+any)\s+control(?:led)?\b|\bcontrol\s+of\b|\buncontrolled\b|"
    r"\b(?:deserves?|needs?|from|awaits?|calls?\s+for|justif\w+|warrants?|requires?)\s+an?\s+(?:[\w-]+,?\s+){0,3}(?:trial|study)\s+(?:with|against|versus)\s+(?:an?\s+)?(?:controls?(?:\s+group)?|placebo|comparator)\b|"
    r"\ban?\s+(?:[\w-]+,?\s+){0,3}(?:trial|study)\s+(?:with|against|versus)\s+(?:an?\s+)?(?:controls?(?:\s+group)?|placebo|comparator)\s+(?=(?:seems?|is|would|could|should|might|will|must|can|remains?)\b)|"
    r"\b(?:versus|vs\.?|(?:as\s+)?compared\s+(?:with|to))\s+(?:the\s+)?(?:baseline|before|pre-?\w*|initial|entry|(?:week|month|day)\s+0)\b|"
    r"\bcompared\s+(?:with|to)\s+(?:the\s+|their\s+|its\s+|those\s+)?(?:[\w-]+\s+){0,2}?(?:baseline|before|values?|pre-?treatment|entry|outset|start)\b|"
    r"\b(?:single|one)[- ](?:arm|group)s?\b|\b(?:a|one|with\s+a)\s+single\s+arm\b|"
    r"\b(?:no|without|lack(?:ed|ing|s)?|absence\s+of)\s+(?:an?\s+|any\s+|the\s+)?(?:placebo|control|comparison|comparator)(?:\s+|-)?(?:group|arm|s)?\b|"
    r"\b(?:randomi[sz]ed|controlled|placebo-controlled)[\w, -]{0,40}\s(?:trials?|studies)\s+(?:are|is|will|must|should|have\s+to|seems?)\b",
    re.I,
)


# What an arm is called that others are set against.
CONTROL = re.compile(
    r"placebo|sham|dummy|control|no treatment|untreated|without treatment|observation|conventional|standard|usual|historical|\bpbo\b|no immunosuppress|albumin|saline|vehicle|\balone\b|monotherapy|waiting|\bcomparator\b|\bPLA?C\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Group:
    """A named group; `drug` is the id of the lexicon term behind an arm, `kind` is arm, dose, active, each, neither, named, or
    class, where people were sorted by what was found ("early pattern")."""

    name: str
    kind: str = "named"
    drug: str | None = None


def find_groups(text: str, start: int, end: int) -> Iterator[Mention]:
    """Explicit groups ("the placebo group", "group A", "healthy controls", "each arm") in `text[start:end]`."""
    for kind, pattern in (("each", _EACH), ("neither", _NEITHER), ("active", _ACTIVE)):
        for match in pattern.finditer(text, start, end):
            name = re.sub(r"^the\s+|\s+(?:group|arm)$", "", match[0], flags=re.I) if kind == "active" else kind
            yield Mention("group", match.start(), match.end(), Group(name, kind))
    for kind, pattern in (("named", _LETTER), ("named", _CONTROLS), ("named", _NAMED), ("regimen", _WEEK_ARM)):
        for match in pattern.finditer(text, start, end):
            if kind == "regimen" and not _is_compared(match[0], text):
                continue
            name = match.groupdict().get("name") or match[0]
            yield Mention("group", match.start(), match.end(), Group(re.sub(r"\s+", " ", name).strip(), kind))


def _is_compared(regimen: str, text: str) -> bool:
    """Whether another regimen stands beside it: the 2-week titration and the 4-week one, not the only 12-week course."""
    return any(other[0].lower() != regimen.lower() for other in _WEEK_ARM.finditer(text))


def compared_cohorts(text: str) -> set[str]:
    """Names of cohorts that a source sets beside each other: "the inception cohort", "the prevalent cohort".

    >>> sorted(compared_cohorts("The inception cohort was younger than the prevalent cohort; the study cohort had 20."))
    ['inception cohort', 'prevalent cohort']
    >>> compared_cohorts("The inception cohort had 20 patients.")
    set()
    """
    found = {match["name"].lower() for match in _COHORT.finditer(text)}
    return found if len(found) > 1 else set()


def find_cohorts(text: str, start: int, end: int, cohorts: set[str]) -> Iterator[Mention]:
    """The compared cohorts in `text[start:end]`."""
    for match in _COHORT.finditer(text, start, end) if cohorts else ():
        if match["name"].lower() in cohorts:
            yield Mention("group", match.start("name"), match.end("name"), Group(match["name"], "named"))


def compared_doses(text: str) -> set[str]:
    """The doses of a study that stand beside another dose in the same unit: "2 mg/kg" and "8 mg/kg".

    >>> sorted(compared_doses("either 2 or 8 mg/kg of a drug that came in vials of 20 mL"))
    ['2 mg/kg', '8 mg/kg']
    """
    by_unit: dict[str, set[str]] = {}
    for match in _DOSES.finditer(text):
        numbers = re.findall(r"\d+(?:[.,·]\d+)?", match["numbers"])
        by_unit.setdefault(match["unit"], set()).update(numbers)
    return {f"{number} {unit}" for unit, numbers in by_unit.items() if len(numbers) > 1 for number in numbers}


_DEALT_DOSES = re.compile(
    rf"\b(?:randomi[sz]ed|assigned|allocated|allotted)\b[^.;]{{0,60}}?\b\d+(?:[.,·]\d+)?\s?(?:{_UNIT})?\b[^.;\d]{{0,40}}(?:\([^()]*\)[^.;\d]{{0,20}})?\b(?:or|and|versus|vs)\s+(?:\w+\s+){{0,3}}\d+(?:[.,·]\d+)?\s?{_UNIT}\b",
    re.I,
)


def deals_doses(text: str) -> bool:
    """Whether people were dealt out to doses, of one drug as it may be.

    >>> deals_doses("32 patients were randomised to 200 mg (n = 15) or 400 mg (n = 17)")
    True
    >>> deals_doses("32 patients were randomised to imatinib or placebo")
    False
    """
    return bool(_DEALT_DOSES.search(text))


def find_dose_arms(text: str, start: int, end: int, doses: set[str]) -> Iterator[Mention]:
    """Doses as arms ("3 mg of macitentan", "the 40, 80 and 160 mg groups") in `text[start:end]`."""
    for match in _DOSES.finditer(text, start, end):
        numbers = list(re.finditer(r"\d+(?:[.,·]\d+)?", match["numbers"]))
        for number in numbers:
            name = f"{number[0]} {match['unit']}"
            left = match.start() + number.start()
            right = match.end() if number is numbers[-1] else left + len(number[0])
            if name in doses:
                yield Mention("group", left, right, Group(name, "dose"))


def is_comparative(text: str) -> bool:
    """Whether a stretch of text speaks of a comparison between groups.

    >>> is_comparative("16 patients were randomised to rituximab or placebo")
    True
    >>> is_comparative("all took the drug, and with no placebo group its effect stays open")
    False
    """
    return bool(_COMPARES.search(_ONE_ARM.sub(" ", text)))


def names_groups(text: str) -> bool:
    """Whether a stretch of text names a group by more than its treatment ("group A", "healthy controls")."""
    return any(mention.value.kind != "active" for mention in find_groups(text, 0, len(text)))


def arm_names(drugs: Iterable[Mention], text: str) -> dict[str, str]:
    """For each drug of a source the shortest form it uses, by term id: "MTX" for methotrexate where both stand."""
    names: dict[str, str] = {}
    for mention in drugs:
        printed = text[mention.start : mention.end]
        known = names.get(mention.value.id)
        if known is None or (_is_everyday(printed), len(printed)) < (_is_everyday(known), len(known)):
            names[mention.value.id] = printed
    return names


def _is_everyday(name: str) -> bool:
    """Whether a name is only what the press calls a placebo, so that "placebo" goes before it though it is longer."""
    return name.lower().startswith(("dummy", "sugar"))
