"""Times in the lives of patients: since when they are ill, until when they survive, what they must bring to a trial."""

from __future__ import annotations

import re

from extract.pipes.time_roles.phrases import TimePhrase
from extract.pipes.time_roles.vocabulary import PERFORMED, TREATED, Role, one_of

_DISEASE = r"<(?:disease|subtype):\d+>"
_LIMITS = r"(?:[<≤=~(]|less|no|not|more|fewer|longer|than|up|to|at|most|under|below|mean|median|a|of|about|\s)*"
_ONSET = (
    r"(?:(?:the|their|its|his|her|an?|disease|symptoms?|skin|first|initial|clinical)\s+)*"
    + one_of(r"onset", r"diagnos\w+", r"non-raynaud\w*", r"symptoms?\b", r"signs?\b", "manifestations?", "appearance", r"raynaud\w*", r"<disease:\d+>(?! (?:treatment|therapy))")
)  # fmt: skip
# "<time> of disease", "<time>' standing", "<time> after the diagnosis"
_ILL_AFTER = re.compile(
    r"(?:\s+or\s+(?:less|more|longer))?"
    + one_of(
        r"['’]?\s*(?:,?\s*(?:mean|median)\s+)?(?:of\s+)?(?:disease|illness)?\s*(?:duration|standing|history)\b(?!\s+of\s+(?:treat|ther|follow))",
        r"['’]?\s+of\s+(?:disease|illness|symptoms)\b",
        r"\s+(?:or \w+ )?(?:from|since|after|of|before|following|between|separated|into|post) " + _ONSET,
    )
)
# "disease duration was <time>", "ill for <time>", "symptoms had been present for <time>"
_ILL_BEFORE = re.compile(
    one_of(
        r"\b(?:disease|illness|ssc|scleroderma|symptom|skin|raynaud\w*) duration",
        rf"{_DISEASE} duration",
        rf"\bduration of (?:the |their )?(?:disease|illness|ssc|symptoms?|raynaud\w*|{_DISEASE})",
        r"\b(?:ill|sick|onset)\b",
        r"\bsuffer\w*",
        r"\bhistory of",
        r"\b(?:disease|illness|symptoms?|complaints?)\b[^,;]{0,30}\b(?:last\w*|present|exist\w*|of|for)",
        r"\bsymptoms? (?:of|for)",
    )
    + r"(?:(?!follow|treat|\band\s+were)[^;]){0,45}$"
)
# "had <disease> for <time>", "<disease> of less than <time>", "early (<time>"
_ILL_CLOSE = re.compile(
    one_of(
        rf"(?:\bhad|\bhave|\bhaving|\bwith|\bof) (?:\w+ )?{_DISEASE}(?: \([^)]*\))? for",
        rf"{_DISEASE}(?:\s*\([^)]*\))?(?: \w+)? (?:of|\(|had lasted|lasting|which had lasted)",
        r"\bit had lasted",
        r"\bearly \(",
        r"phenomenon of",
    )
    + rf"\s*{_LIMITS}$"
)
# "treated 32 patients with SSc for 18 months": they were treated for so long, not ill
_TREATED_PEOPLE = re.compile(
    r"\b(?:treat(?:ed|ing)|gave|given|follow(?:ed|ing)|receiv\w+|took|observed|monitored|studied)\b(?:(?!\b(?:had|have|having|suffer\w*|who)\b)[^;,]){0,80}<cohort:\d+>\s+with\s+<(?:disease|subtype):\d+>[^;,]{0,20}\bfor\s+(?:[a-z]+\s+){0,4}$"
)
_FELL_ILL = re.compile(r"\b(?:ill|onset|diagnosed|began)\s+at\s+$")
_SYMPTOMS = re.compile(r"\b(?:ill|onset|symptoms?|signs?|diagnos\w+|disease)\b[^;]{0,60}$")
_LIMITED = re.compile(
    r"[<≤]\s*$|\b(?:less|more|longer|fewer|shorter)\s+than\s+(?:the\s+)?$|\b(?:within|at\s+most|up\s+to|under|below)\s+(?:the\s+)?(?:last\s+)?$"
)
_AGO = re.compile(r"\s+(?:ago|earlier|previously|before|prior|preceding|back)\b")


def illness(phrase: TimePhrase) -> Role | None:
    """ "disease duration of 3 years", "ill for 2 years", "SSc of <18 months", "within 5 years of the first symptom"."""
    if not _is_illness(phrase):
        return None
    limited = (
        phrase.span.comparator or _LIMITED.search(phrase.before) or re.match(r"\s+or\s+(?:less|more)", phrase.after)
    )
    return "criterion" if limited or "criterion" in phrase.frame.cues else "disease_duration"


def _is_illness(phrase: TimePhrase) -> bool:
    if _ILL_AFTER.match(phrase.after) or (_AGO.match(phrase.after) and _SYMPTOMS.search(phrase.before)):
        return True
    if phrase.link == "at" and phrase.span.unit == "year" and _FELL_ILL.search(phrase.before):
        return True
    if phrase.link not in ("", "of", "for", "within", "since"):
        return False
    if phrase.link == "for" and (TREATED.search(phrase.before[-40:]) or _TREATED_PEOPLE.search(phrase.before)):
        return False
    return bool(_ILL_CLOSE.search(phrase.before) or _ILL_BEFORE.search(phrase.before[-90:]))


_STUDY_LATER = re.compile(
    r"\s+later,?\s+(?:[^.;<]{0,60},\s+)?(?:(?:the|same|group|authors|team)\s+)*(?:<study|randomi|publish|report|describ|enrol|treat|compar|follow|studied)"
)
_TO_DO = re.compile(r"\s+to\s+(?:fill|enrol\w*|recruit|complete|finish|reach|find)\b")
_LAG = re.compile(
    r"\b(?:time|interval|lag|delay|latency|period)\s+(?:to|from|between|until|since|elapsed)\b[^;]{0,70}$"
)
_WAITED = re.compile(r"\bwait(?:ed|ing)?\b[^;]{0,40}$")
_BY_SO_MUCH = re.compile(
    r"\b(?:preced\w+|older|younger|longer|shorter|extend\w*|prolong\w*|earlier|later|delay\w*|differ\w*)\b[^;]{0,40}\bby\s+(?:[a-z]+\s+){0,4}$"
)
_RECRUITED = re.compile(
    one_of(
        "recruit",
        "enrol",
        "admitted",
        "collected",
        "identified",
        "diagnosed",
        r"seen\b",
        r"consecutive <cohort",
        r"consecutive patients",
        "conducted",
        "carried out",
        "performed",
        "took place",
    )
    + r"[^;,]{0,40}$"
)


def lag(phrase: TimePhrase) -> Role | None:
    """ "two years ago", "in the last 10 years", "time to healing was 8 weeks", "recruited over 18 months"."""
    if (
        _AGO.match(phrase.after)
        or _STUDY_LATER.match(phrase.after)
        or {"past", "coming", "recent"} & set(phrase.between)
    ):
        return "time_since"
    if phrase.link in ("in", "within", "over") and "last" in phrase.between:
        return "time_since"
    if _TO_DO.match(phrase.after) or _WAITED.search(phrase.before):
        return "time_since"
    if phrase.link in ("", "of") and phrase.span.form != "visit" and _LAG.search(phrase.before):
        return "time_since"
    if phrase.link == "by" and phrase.span.form != "visit" and _BY_SO_MUCH.search(phrase.before):
        return "time_since"
    if phrase.link in ("in", "within") and phrase.statistic(None):
        return "time_since"  # "healed in a mean of 12 weeks"
    recruited = (
        phrase.link in ("over", "during", "in")
        and _RECRUITED.search(phrase.before)
        and not PERFORMED.search(phrase.before)
    )
    return "time_since" if recruited else None


_SURVIVAL = re.compile(
    r"\b"
    + one_of(
        r"surviv\w+", "(?:event|progression|relapse|failure|disease)-free", r"(?:dfs|pfs|efs)\b", "mortality", "died", "deaths?", "alive",
        "dead", "kaplan", "hazard", "cumulative incidence", "probability", r"(?<!adverse\s)(?<!<)events?\b(?! rate)",
    )
)  # fmt: skip
_SURVIVAL_WAS = re.compile(r"\bsurvival\b[^;]{0,70}?(?:\b(?:was|were|of|median|mean)|[=:(,])\s*$")


def survival(phrase: TimePhrase) -> Role | None:
    """ "5-year survival", "event-free survival at 54 months was 79%", "participants who died within 24 months"."""
    if re.match(r"[\s-]+(?:[a-z-]+\s+){0,3}(?:survival|mortality)\b", phrase.after):
        return "survival"
    if phrase.link in ("for", "of", "") and phrase.span.form != "visit":
        return "survival" if _SURVIVAL_WAS.search(phrase.before) else None
    if "<outcome" in phrase.clause or "follow" in phrase.before[-40:]:
        return None
    near = _SURVIVAL.search(phrase.before[-60:])
    ahead = phrase.link in ("at", "by", "after") and _SURVIVAL.search(phrase.after[:45])
    return "survival" if near or ahead else None


_AT_LEAST = re.compile(r"(?:\b(?:at\s+least|minimum\s+of|(?:more|less|longer)\s+than)|[<>≤≥])\s*$")
_WITH_FOLLOW_UP = re.compile(r"(?:['’]|\s+of)?\s+follow-?\s?up")
_CONDITION = re.compile(
    r"\b(?:permitted|allowed|accepted|provided|unless|if|had\s+to|must|could\s+enter|eligible|exclu\w+|included\s+(?:all\s+)?(?:studies|trials)|(?:studies|trials)\s+(?:of|that|with|in\s+which))\b"
)
_WITHOUT = re.compile(
    r"\b(?:no|not|without|never|off)\s+(?:[\w<>:-]+\s+){1,4}for\s+(?:(?:at\s+least|about|the|last)\s+)*$"
)


def criterion(phrase: TimePhrase) -> Role | None:
    """ "if it had been taken for at least 24 weeks", "without improvement for 12 months": nobody was treated for that."""
    conditional = "criterion" in phrase.frame.cues or _CONDITION.search(phrase.frame.words)
    if _AT_LEAST.search(phrase.before) and _WITH_FOLLOW_UP.match(phrase.after) and "includ" in phrase.clause:
        return "criterion"
    if conditional and _AT_LEAST.search(phrase.before):
        return "criterion"
    if _WITHOUT.search(phrase.before):
        return "criterion" if conditional else "other"
    return None


def any_criterion(phrase: TimePhrase) -> Role | None:
    """Whatever else a sentence on entry criteria says: "no biologics in the 3 months before"."""
    return "criterion" if "criterion" in phrase.frame.cues else None
