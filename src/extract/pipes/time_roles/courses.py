"""How long patients were followed, and how long they were treated."""

from __future__ import annotations

import re

from extract.pipes.time_roles.phrases import TimePhrase
from extract.pipes.time_roles.vocabulary import (
    ASSESSED,
    AT_A_MOMENT,
    CHANGED,
    LATER,
    PERFORMED,
    SAFETY_WINDOW,
    TREATED,
    Role,
    one_of,
)

_FOLLOW_UP = r"follow[\s-]?(?:up)?|f/?u|observation|surveillance|monitoring"
_FOLLOWED = one_of(
    r"\bfollow(?:ed)?[\s-]?(?:up)?\b(?!\s*(?:by\b|(?:an?|the)\s+(?:[a-z]+\s+)?(?:phase|period|part|course|stage)\b))",
    r"\bfollowing (?:up\b|<cohort|the patients)",
    r"\bobservation\b",
    r"\bobserved (?:prospectively )?(?:for|over)\b",
    r"\b(?:watched|monitored|surveillance|tracked|f/?u)\b",
    r"\bunder (?:our|their) care\b",
)
_DRUG_FOLLOWED = re.compile(
    r"<(?:drug|group):\d+>\s+(?:then\s+)?followed\s+for\s+$"
)  # "methotrexate followed for 9 months"
_FOLLOW_AFTER = re.compile(
    rf"[\s-]*(?:['’]\s*)?(?:of\s+)?(?:[a-z-]+\s+)?(?:{_FOLLOW_UP})\b(?!\s+(?:visit|assess|exam|data|by))"
)
_FOLLOW_BEFORE = re.compile(rf"{_FOLLOWED}[^;]{{0,120}}$")
_FOLLOW_UNTIL = re.compile(
    r"\bfollow(?:ed)?[\s-]?(?:up)?\s+(?:[a-z]+\s+){0,2}(?:until|till|to|through)\s+(?:[a-z]+\s+)?$"
)
# Without a preposition the time follows closely: "follow-up was <time>", "follow-up (median <time>", "follow-up time: <time>".
_FOLLOW_CLOSE = re.compile(
    _FOLLOWED
    + r"(?:\s*\b(?:of|was|is|were|the|time|period|phase|length|duration|had|lasted|averaged|rang\w+|varied|from|all|patients?|amounted|to|which|a|an|on|average|mean|median|in|total|at\s+least|up|almost|about|nearly|over|whole|entire|cohort|group|survivors|that|has|have|been|is|short|now|so|far|date|currently)\b|\s*(?:after|from|since|among|in|for)\s+(?:the\s+)?[\w<>:-]+|\s*<cohort:\d+>|,|\s*[(:=~≈]|\s*\([^)]*\)|\s)*$"
)
_FOLLOW_ENDED = re.compile(r"follow-?\s?up\s+(?:was\s+)?(?:ended|stopped|closed|finished)\s+after\s+$")
_FOLLOW_AHEAD = re.compile(
    r"(?:(?!\band\b)[^,]){0,40}\b(?:followed(?!\s+by)|observation|observed|watched|monitored|surveillance)\b"
)  # "for <time> they were observed"
_TOO_SHORT = re.compile(r"\s+(?:is|was|were|may\s+be)\s+(?:(?:too|relatively|rather)\s+)?(?:short|brief|limited)")
_SEEN_FOR = re.compile(
    r"\b(?:examined|assessed|assessments?|examinations?|measurements?|seen|re-?examined|checked|(?<!<)measured|scored|evaluated|reviewed|visits?)\b[^;]{0,60}\bfor\s+(?:[a-z]+\s+){0,3}$"
)
_WATCHED_STUDY = re.compile(r"[\s-]+(?:[a-z-]+,?\s+){0,3}(?:observational|longitudinal|natural|cohort|registry)\b")


def follow_up(phrase: TimePhrase) -> Role | None:
    """ "median follow-up was 62 months", "followed for 24 months", "the 24-week follow-up", "examined yearly for 5 years".

    "At 12 months of follow-up" is a moment, "at a median of 31 months of follow-up" is how long they were followed.
    """
    if _DRUG_FOLLOWED.search(phrase.before):
        return "treatment"
    if _FOLLOW_AFTER.match(phrase.after) and phrase.before.endswith("followed by "):
        return "follow_up"
    if _FOLLOW_AFTER.match(phrase.after):
        return "assessment" if phrase.link in AT_A_MOMENT and not phrase.statistic("assessment") else "follow_up"
    if _TOO_SHORT.match(phrase.after):
        return "other"
    if phrase.link == "after" and phrase.statistic("assessment") and _FOLLOW_BEFORE.search(phrase.before[-50:]):
        return "follow_up"
    if _FOLLOW_CLOSE.search(phrase.before) or (phrase.link == "after" and _FOLLOW_ENDED.search(phrase.before)):
        return "follow_up"
    if phrase.link == "for" and _FOLLOW_AHEAD.match(phrase.after):
        return "follow_up"
    if phrase.span.form == "visit" and _FOLLOW_UNTIL.search(phrase.before):
        return "follow_up"
    if phrase.link in ("at", "by", "after", "from", "every") or phrase.span.form == "visit":
        return None
    if phrase.link in ("over", "during") and phrase.statistic(None) and not CHANGED.search(phrase.clause):
        # "over a median of 58 months 29 patients died"; "given every month over a mean of five years"
        return "treatment" if TREATED.search(phrase.clause) else "follow_up"
    lasting = phrase.link in ("for", "over", "during", "of", "to", "until", "throughout")
    if lasting and _FOLLOW_BEFORE.search(phrase.before):
        return "follow_up"
    if _SEEN_FOR.search(phrase.before):
        return "follow_up"
    return "follow_up" if phrase.adjectival and _WATCHED_STUDY.match(phrase.words_after) else None


_QUALIFIERS = r"(?:(?!of\b|and\b|results?\b|in\b|for\b|the\b|was\b|were\b)[\w-]+,?\s+|<[a-z]+:\d+>,?\s+)"
# "<time>, open-label phase 2 trial", "<time> course", "<time> double-blind period"
_TRIAL_AFTER = re.compile(
    rf"(?:,\s+|[\s-]+){_QUALIFIERS}{{0,6}}?(?:(?:trial|study|studies|course|treatment|therapy|extension|programme|program|regimen|intervention|ole)\b|<studies:)"
    rf"|[\s-]+{_QUALIFIERS}{{1,3}}(?:period|phase|part)\b|[\s-]+(?:long\s+)?(?:[a-z-]+\s+)?<drug:"
)
# "<time> of treatment", "<time> on the drug", "<time> of cyclophosphamide"
_OF_TREATMENT = re.compile(
    one_of(
        r"['’]? (?:of|on|with|under) (?:(?:the|open-label|active|oral|intravenous|combined|blinded|double-blind|continuous|study|each|further|daily|weekly|twice-weekly|monthly) )*"
        r"(?:treatment|therapy|drug|injections|infusions|it\b(?!\s+(?:was|had|is))|exercise|training|placebo|<(?:drug|group):|\d|[a-z]+(?:mab|ide|ate|ine|nib|ost|one|in)\b|[a-z]*photopheresis)",
        r"(?:['’]s?)? (?:treatment|therapy)\b",
        r"(?:['’]s?| of) (?:[a-z-]+ ){0,2}<(?:drug|group):",
    )
)
# "over 24 weeks of treatment the score fell": what changed was assessed then
_MEASURED = re.compile(CHANGED.pattern + "|" + ASSESSED.pattern)
_OF_THE_TRIAL = re.compile(r"\s+of\s+(?:the|this|our)\s+(?:trial|study|<studies:)")
_LASTED = re.compile(
    one_of(r"\btreatment", r"\bdosing", "therapy", "trial", "study", "course", "extension", "period", "phase", r"\bpart\b", "programme", "intervention", "drug", "infusions?", "training", r"<(?:drug|group|studies):\d+>")
    + r"[^.;<]{0,40}?(?:\b(?:lasted|lasting|continued|was|were|took|ran|came\s+to|amounted\s+to|spanned|of|for)\s+(?:[a-z]+\s+){0,4}|\bduration\s*:\s*|period\s*:\s*)$"
)  # fmt: skip
# "treatment lasted for 52 weeks"; not "a response to treatment lasted for …"
_TREATMENT_LASTED = re.compile(
    r"(?:^|[.,:]\s|\b(?:and|while|them|which)\s)(?:the\s+)?(?:(?!(?:on|to|with|of|after|under|from)\b)[\w<>:-]+\s+){0,2}(?:treatment|dosing|therapy|course|trial|study|<studies:\d+>|period|phase|part|programme|intervention)\s+(?:[a-z]+\s+){0,2}last(?:ed|ing)\s+for\s+(?:[a-z]+\s+){0,3}$"
)
_AFTER_TREATMENT = re.compile(r"\bafter\s+(?:[a-z]+\s+){0,3}(?:treatment|therapy)\s+of\s+(?:[a-z]+\s+){0,2}$")
_AFTER_TREATMENT_FOR = re.compile(
    r"\bafter\s+(?:[a-z]+\s+){0,2}(?:treatment|therapy|taking|receiving|<(?:drug|group):\d+>)\s+(?:(?:with|by)\s+)?(?:[\w<>:-]+\s+){0,2}for\s+(?:[a-z]+\s+){0,3}$"
)
_TRIALS_OF = re.compile(r"\b(?:trials|studies)\s+of\s+$")  # "in trials of 3 months the difference was …"
_EXPOSURE = re.compile(
    r"\b"
    + one_of(r"(?:duration|length) of (?:the )?(?:treatment|therapy|study|trial|<(?:drug|studies):\d+>)", r"time on (?:the )?(?:drug|treatment|<(?:drug|group):\d+>)", "(?:treatment|therapy|exposure) (?:duration|time|period)", "exposure")
    + r"[^;]{0,40}$"
)  # fmt: skip
# What else lasts "for" a time.
_NOT_TREATED = re.compile(
    r"\b(?:stored|frozen|kept\s+at|symptoms?|smok\w+|lasting|persist\w*|free\s+of|market|stable\s+(?:dos\w+|on|for|treat\w+|therapy)|remain\w*|wait\w*|stopp\w+|interrupted|withheld|paus\w+|unchanged|sustained|closed|last(?:ed|ing))\b[^;]{0,40}$"
)
_MORE = frozenset({"another", "further", "additional"})
_EVENT_FOR = re.compile(
    r"<event:\d+>\s+(?:[a-z]+\s+){0,2}for\s+(?:[a-z]+\s+)*$|\bhospitali[sz]\w+\s+for\s+(?:[a-z]+\s+)*$"
)
_GOES_ON = re.compile(r"\b(?:go(?:es)?|went|kept|stay\w*|carried)\s+on\b[^;]{0,20}$")
_WHEN = re.compile(r"\bwhen\b[^,;]{0,60}$")  # "when it had been taken for <time>"
_FIGURE_FOR = re.compile(r"<(?:p|value|percent|ci):\d+>\s+for\s+$")
_COURSES = re.compile(
    r"\b(?:courses?(?!\s+of\s+$)|infusions?|infused|injected|doses?(?!-)|cycles?|sessions?|treatments|exchanges|given|administered|tapered|injections?|pulses?|exposures)\b[^,;]{0,45}$"
)
_DRUG_OVER = re.compile(r"<(?:drug|group):\d+>\s+over\s+$")  # "plasma exchange over 14 days came first"
_PERIODS = re.compile(r"\s+periods\b")  # of a crossover: "two 4-week periods"
_COMPARED = re.compile(r"\b(?:compared|tested|tried|studied|ran|held)\b")
_TAKEN = re.compile(r"\b(?:took|taken|received|swallowed|daily|weekly|monthly)\b[^;]{0,40}$")
_DAYS_RUNNING = re.compile(r"\b(?:consecutive|successive)\b")  # "infused on five consecutive days"
_COMPLETED = re.compile(r"\bcompleted\s+(?:[a-z]+\s+){0,3}$")


def treatment(phrase: TimePhrase) -> Role | None:
    """ "for 24 weeks", "a 52-week trial", "12 months of treatment", "open-label drug until week 48", "six courses over 24 weeks".

    "After 24 weeks of treatment" is a moment, and so are "completed 6 and 12 months".
    """
    link, before = phrase.link, phrase.before
    if phrase.span.form == "adjective" and _TRIAL_AFTER.match(phrase.after):
        return "treatment"
    if phrase.span.form != "visit" and _OF_TREATMENT.match(phrase.after):
        moment = link in AT_A_MOMENT or (link in ("over", "within") and _MEASURED.search(phrase.clause))
        moment = moment and not before.endswith("followed by ")
        return "assessment" if moment else "treatment"
    if link in ("over", "during", "in") and _OF_THE_TRIAL.match(phrase.after) and not _MEASURED.search(phrase.clause):
        return "treatment"
    if link == "of" and _AFTER_TREATMENT.search(before):
        return "assessment"
    if link == "of" and _TRIALS_OF.search(phrase.words_before) and CHANGED.search(phrase.clause):
        return "assessment"
    if phrase.span.form != "visit" and (
        _EXPOSURE.search(before)
        or (
            link in ("", "of", "from", "to")
            and _LASTED.search(before)
            and not (link == "" and LATER.match(phrase.after))
        )
    ):
        return "treatment"
    if phrase.adjectival:
        return None
    if phrase.span.form == "adjective" and _PERIODS.match(phrase.after):
        return "treatment"
    if link == "for":
        return _for_a_time(phrase)
    if link in ("within", "in") and _COURSES.search(before[-40:]) and not CHANGED.search(before):
        return "treatment" if not phrase.after.startswith(" of ") else None
    if link == "over":
        if _DRUG_OVER.search(before) and not CHANGED.search(phrase.clause):
            return "treatment"
        lasting = _COMPARED.search(before) or _TAKEN.search(before) or PERFORMED.search(before)
        return "treatment" if _COURSES.search(before[-60:]) or (lasting and not CHANGED.search(phrase.clause)) else None
    if link in ("during", "throughout"):
        return (
            "treatment" if TREATED.search(before[-90:] + phrase.after) and not CHANGED.search(phrase.clause) else None
        )
    if link in ("until", "till", "through", "to"):
        taken = (
            TREATED.search(before[-45:]) and not CHANGED.search(before[-70:]) and not SAFETY_WINDOW.match(phrase.after)
        )
        ends = link != "to" or phrase.up_to or re.match(r"\s+of\b", phrase.after)
        return "treatment" if taken and ends else None
    if link == "on" and phrase.span.unit == "day" and _DAYS_RUNNING.search(phrase.printed):
        return "treatment" if TREATED.search(before) else None
    if _COMPLETED.search(before) and phrase.span.form == "visit":
        return "other"
    if _COMPLETED.search(before) and "follow-up" in phrase.after[:50]:
        return "follow_up"
    if _COMPLETED.search(before):
        return "assessment" if len(phrase.span.values) > 1 else "treatment"
    return None


def _for_a_time(phrase: TimePhrase) -> Role | None:
    """What lasts "for" a time is a treatment unless it is known as something else ("p < 0.001 for 24 months")."""
    if _TREATMENT_LASTED.search(phrase.before):
        return "treatment"
    if _AFTER_TREATMENT_FOR.search(phrase.before):
        return "assessment"
    if _FIGURE_FOR.search(phrase.before) or (_WHEN.search(phrase.before) and CHANGED.search(phrase.clause)):
        return "assessment"
    if (
        "first" in phrase.between
        or (phrase.span.unit == "day" and phrase.span.values == (1,))
        or SAFETY_WINDOW.match(phrase.after)
        or _EVENT_FOR.search(phrase.before)
        or _NOT_TREATED.search(phrase.before[-70:])
    ):
        return None
    goes_on = _MORE & set(phrase.between) or re.match(r"\s+more\b", phrase.after) or _GOES_ON.search(phrase.before)
    return "treatment" if goes_on or TREATED.search(phrase.clause) or _LASTED.search(phrase.before) else None
