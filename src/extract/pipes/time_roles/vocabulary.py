"""The words that the rules on times share."""

from __future__ import annotations

import re
from typing import Literal, get_args

Role = Literal[
    "assessment", "treatment", "follow_up", "dosing", "disease_duration", "criterion", "time_since", "survival", "other"
]
ROLES: tuple[Role, ...] = get_args(Role)

AT_A_MOMENT = frozenset({"at", "by", "after", "from", "beyond", "past"})
OVER_A_STRETCH = frozenset(
    {"over", "in", "within", "during", "between", "throughout", "across", "until", "till", "through", "to"}
)


def one_of(*alternatives: str) -> str:
    """A group of alternatives for a regular expression; a space stands for any white space.

    >>> one_of("ill", "had been")
    '(?:ill|had\\\\s+been)'
    """
    return "(?:" + "|".join(alternative.replace(" ", r"\s+") for alternative in alternatives) + ")"


# What patients are given or do; tags of drugs and groups count as well.
TREATED = re.compile(
    one_of(
        r"\b(?:treat(?:ed|ments?|ing)|therap(?:y|ies)|given|gave|receiv\w+|tak(?:e|en|ing)|took|drank|prescrib\w+|continu\w+)\b",
        r"\b(?:randomi[sz]\w*|assign\w+|allocat\w+|administ\w+|offer\w*|dos(?:e|ed|ing)|infus\w+|inject\w+|used|appl\w+)\b",
        r"\b(?:irradiat\w+|massag\w+|splint\w+|train\w*|exercis\w+|maintain\w*|swallow\w*|daily|weekly|monthly|twice|mg(?:/\w+)?|tablets?|placebo)\b",
        r"\b(?:open-label|blinded|extension|on (?:the )?drug)\b",
        "<(?:drug|group):",
        r"\bhad (?:it|them) for\b",
    )
)
# "photopheresis was performed over 8 weeks": given, where what was performed is a treatment
PERFORMED = re.compile(
    r"<(?:drug|group):\d+>[^.;,]{0,20}\b(?:was|were|had\s+been)\s+(?:[a-z]+\s+)?(?:performed|carried\s+out|delivered|done|repeated|used)\b[^.;]{0,60}$"
)
# A change, or a measurement that could show one.
CHANGED = re.compile(
    one_of(
        "improv", "worsen", "decreas", "increas", "declin", "chang", "reduc", "drop", "progress", "regress", "respon", "differ",
        r"\bf[ae]ll\b", "fallen", r"\brose\b", r"\brisen", r"\bdown\b", r"\bup by", r"\bwent (?:from|down|up)\b", "lower", "higher", "better", "worse", "fewer",
        "stable", "soft", "thick", "heal", "efficacy", "scor", r"(?<!<)\bmeasur", "assess", "evaluat", "examin", r"(?<!<)record", "determin", "<outcome",
    )
)  # fmt: skip
ASSESSED = re.compile(
    one_of(
        r"(?<!<)\b(?:assess|assay|judg|measur|evaluat|examin|record|determin|scor|biops|analy[sz])\w*",
        r"\b(?:visits?|end\s?points?|outcomes?|seen)\b",
        r"\b(?:blood|serum|samples?)\b[^;]{0,30}\b(?:drawn|taken|collected|obtained)\b",
        "<outcome",
    )
)
# Something that happens once to a patient: when it did is no assessment.
HAPPENED = re.compile(
    one_of(
        r"\bset in", "occur", "develop", "relaps", "recur", "stopp", "withdr", "discontinu", r"\bquit\b", r"\bbecame\b", r"\bleft\b", r"\blost\b", "dropp?(?:ed|ing)?[ -]?out", r"\bdied", "restart", "diagnos",
        "came (?:off|until)", "performed", "appear", "dialysis", r"(?<!were\s)followed at",
    )
)  # fmt: skip
# How long something took to pass.
RESOLVED = re.compile(
    one_of("recover", "resolv", r"\bclear(?:ed|s)\b", "subsid", r"\bsettled\b", r"\bheal(?:ed|s)?\b", "returned to")
)
LATER = re.compile(
    one_of(
        r"\s+(?:later|out\b|in(?=[,.]|$)|on(?=[,.]|$| (?:it|the|<outcome))|post\b|afterwards|thereafter|after|following)",
        r"\s+into (?:the )?(?:treatment|therapy|study|trial)",
        r"[\s-]+post-?",
    )
)
# Adverse events are counted, and contraception is required, until some weeks after the last dose.
SAFETY_WINDOW = re.compile(r"\s+(?:after|of|following)\s+(?:the\s+)?(?:last|final|end)\b")
