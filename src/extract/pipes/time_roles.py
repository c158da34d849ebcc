"""What a time is stated for: "at 24 weeks" an assessment, "for 24 weeks" a treatment, "every 4 weeks" an interval.

Each time is read as a phrase (`time_phrases.py`). The rules below are asked in order and the first that knows a role
gives it; each looks for one kind of role. Times in a list without a preposition of their own share the role before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Literal, get_args

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, TimeSpan
from extract.pipes.time_phrases import TimePhrase, read_phrases

Role = Literal[
    "assessment", "treatment", "follow_up", "dosing", "disease_duration", "criterion", "time_since", "survival", "other"
]
ROLES: tuple[Role, ...] = get_args(Role)
Rule = Callable[[TimePhrase], Role | None]

_AT_A_MOMENT = frozenset({"at", "by", "after", "from", "beyond", "past"})
_OVER_A_STRETCH = frozenset(
    {"over", "in", "within", "during", "between", "throughout", "across", "until", "till", "through", "to"}
)


def set_roles(frame: Frame) -> None:
    """Give every time mention of the frame its role, in place: `mention.value.role` is one of ROLES."""
    waiting: list[TimePhrase] = []  # "12-month" in "the 12-month and the 24-month visit"
    for phrase in read_phrases(frame):
        role = next((found for rule in RULES if (found := rule(phrase))), None)
        if role is None and phrase.coordinated is not None:
            role = frame.mentions[phrase.coordinated].value.role
        _give(frame, phrase, role or "other")
        ahead = waiting if role is not None and phrase.span.form == "adjective" else []
        for earlier in ahead:
            _give(frame, earlier, role or "other")
        waiting = [phrase] if role is None and phrase.span.form == "adjective" and _AND.match(phrase.after) else []


_AND = re.compile(r"\s*(?:,|and\b|or\b|to\b|versus\b)")


def _give(frame: Frame, phrase: TimePhrase, role: Role) -> None:
    span = replace(phrase.span, role=role, statistic=phrase.statistic(role))
    frame.mentions[phrase.index] = replace(phrase.mention, value=span)


def is_assessment(mention: Mention) -> bool:
    """Whether a mention is a time at which something was assessed."""
    return isinstance(mention.value, TimeSpan) and mention.label == "time" and mention.value.role == "assessment"


_DOSING_AFTER = re.compile(
    r"[\s-]*(?:apart|intervals?|wash-?\s?outs?|run-?in|cycles?|titration|taper\w*|dos(?:e|es|ing)|pulses?|infusions?|injections?|break|pause)\b"
)
_GIVEN = re.compile(
    r"\b(?:infus\w+|inject\w+|administ\w+|given|received?|dos(?:e|es|ed|ing)|courses?|cycles?|pulses?|mg(?:/\w+)?|g|cells?|exchanges?|intraven\w+|subcutan\w+)\b"
)
_PAUSE = re.compile(
    r"\b(?:wash-?\s?out|run-?in|screening|lead-?in|interval|cessation|rest|break)s?(?:\s+(?:period|phase))?(?:\s+(?:of|was|lasted|for)|\s*\()(?:\s+(?:at|least|about|a|mean|median|of|up|to))*\s*$"
)
_DOSE_BEFORE = re.compile(r"<(?:measure|drug|group|count):\d+>[^;]{0,20}[(,]\s*(?:on\s+)?$|<drug:\d+>\s+(?:on\s+)?$")
_TIMES_A = re.compile(r"\b(?:twice|thrice|two|three|four|six|times|doses?|infusions?)\s+(?:within|in|over)\s+$")
_ASSESSED = re.compile(
    r"(?<!<)\b(?:assess\w*|measur\w+|evaluat\w+|examin\w+|record\w*|determin\w+|scor\w+|visits?|biops\w+|end\s?points?|outcomes?|analy[sz]\w+|<outcome|seen)\b|<outcome"
)


def _dosing(phrase: TimePhrase) -> Role | None:
    """ "every 4 weeks", "twice a day", "14 days apart", "an 8-week washout", "infused on day 1 and again at week 2"."""
    if phrase.link in ("every", "each", "per") or "every" in phrase.between or _DOSING_AFTER.match(phrase.after):
        return "dosing"
    if _PAUSE.search(phrase.before):
        return "dosing"
    if not phrase.link and not phrase.between and re.match(r"an?\s", phrase.printed) and not _LATER.match(phrase.after):
        return "dosing"
    if _TIMES_A.search(phrase.before):
        return "dosing"
    starts = phrase.span.form == "visit" and (
        phrase.link == "on" or 0 in phrase.span.values or _GIVEN.search(phrase.before[-40:])
    )
    if phrase.span.unit == "day" and phrase.span.form == "visit" and _DOSE_BEFORE.search(phrase.before):
        return "dosing"
    given = starts and _GIVEN.search(phrase.before) and not _ASSESSED.search(phrase.before)
    return "dosing" if given and "<outcome" not in phrase.after else None


_ONSET = (
    r"(?:(?:the|their|its|his|her|an?|disease|symptoms?|skin|first|initial|clinical)\s+)*"
    r"(?:onset|diagnos\w+|non-raynaud\w*|symptoms?\b|signs?\b|manifestations?|appearance|raynaud\w*|<disease:\d+>(?!\s*(?:treatment|therapy)))"
)
_DISEASE_AFTER = re.compile(
    rf"(?:\s+or\s+(?:less|more|longer))?(?:['’]?\s*(?:,?\s*(?:mean|median)\s+)?(?:of\s+)?(?:disease|illness)?\s*(?:duration|standing|history)\b(?!\s+of\s+(?:treat|ther|follow))|['’]?\s+of\s+(?:disease|illness|symptoms)\b"
    rf"|\s+(?:or\s+\w+\s+)?(?:from|since|after|of|before|following|between|separated|into|post)\s+{_ONSET})"
)
_DISEASE_BEFORE = re.compile(
    r"(?:\b(?:disease|illness|ssc|scleroderma|symptom|skin|raynaud\w*)\s+duration|<(?:disease|subtype):\d+>\s+duration|\bduration\s+of\s+(?:the\s+|their\s+)?(?:disease|illness|ssc|symptoms?|raynaud\w*|<(?:disease|subtype):\d+>)|\bill\b|\bsick\b|\bsuffer\w*|"
    r"\b(?:disease|illness|symptoms?|complaints?)\b[^,;]{0,30}\b(?:last\w*|present|exist\w*|of|for)|\bhistory\s+of|\bonset\b|\bsymptoms?\s+(?:of|for))(?:(?!follow|treat|\band\s+were)[^;]){0,45}$"
)
_SICK_FOR = re.compile(
    r"(?:(?:\bhad|\bhave|\bhaving|\bwith|\bof)\s+(?:\w+\s+)?<(?:disease|subtype):\d+>(?:\s+\([^)]*\))?\s+for|<(?:disease|subtype):\d+>(?:\s*\([^)]*\))?(?:\s+\w+)?\s+(?:of|\(|had\s+lasted|lasting|which\s+had\s+lasted)|\bit\s+had\s+lasted|\bearly\s+\(|phenomenon\s+of)\s*(?:[<≤=~(]|less|no|not|more|fewer|longer|than|up|to|at|most|under|below|mean|median|a|of|about|\s)*$"
)
_TREATED = re.compile(
    r"\b(?:treat(?:ed|ment|ing|ments)|therap(?:y|ies)|given|gave|receiv\w+|tak(?:e|en|ing)|took|prescrib\w+|randomi[sz]\w*|assign\w+|allocat\w+|train\w*|exercis\w+|administ\w+|offer\w*|continu\w+|dos(?:e|ed|ing)|"
    r"open-label|infus\w+|inject\w+|daily|weekly|monthly|twice|mg(?:/\w+)?|tablets?|on\s+(?:the\s+)?drug|used|appl\w+|maintain\w*|swallow\w*|placebo|blinded)\b|<(?:drug|group):"
)
_SYMPTOMS = re.compile(r"\b(?:ill|onset|symptoms?|signs?|diagnos\w+|disease)\b[^;]{0,60}$")
_LIMIT = re.compile(
    r"[<≤]\s*$|\b(?:less|more|longer|fewer|shorter)\s+than\s+(?:the\s+)?$|\b(?:within|at\s+most|up\s+to|under|below)\s+(?:the\s+)?(?:last\s+)?$"
)


def _disease(phrase: TimePhrase) -> Role | None:
    """ "disease duration of 3 years", "ill for 2 years", "SSc of <18 months", "within 5 years of the first symptom"."""
    ago = _AGO.match(phrase.after) and _SYMPTOMS.search(phrase.before)
    told = (
        ago
        or _DISEASE_AFTER.match(phrase.after)
        or (
            phrase.link in ("", "of", "for", "than", "within", "since")
            and (_SICK_FOR.search(phrase.before) or _DISEASE_BEFORE.search(phrase.before[-90:]))
            and not (phrase.link == "for" and _TREATED.search(phrase.before[-40:]))
        )
    )
    if not told:
        return None
    limited = phrase.span.comparator or _LIMIT.search(phrase.before) or re.match(r"\s+or\s+(?:less|more)", phrase.after)
    return "criterion" if limited or "criterion" in phrase.frame.cues else "disease_duration"


_LATER = re.compile(
    r"(?:\s+(?:later|out\b|on\b|post\b|afterwards|thereafter|after|following|into\s+(?:the\s+)?(?:treatment|therapy|study|trial))|[\s-]+post-?)"
)
_AGO = re.compile(r"\s+(?:ago|earlier|previously|before|prior|preceding|back)\b")
_STUDY_LATER = re.compile(
    r"\s+later,?\s+(?:(?:the|same|group|authors|team)\s+)*(?:<study|randomi|publish|report|describ|enrol|treat|compar|follow|studied)"
)


_LAG = re.compile(
    r"\b(?:time|interval|lag|delay|latency|period)\s+(?:to|from|between|until|since|elapsed)\b[^;]{0,70}$"
)
_RECRUITED = re.compile(r"\b(?:recruit|enrol|admitted|collected|identified|diagnosed|seen\b)[^;,]{0,40}$")


def _time_since(phrase: TimePhrase) -> Role | None:
    """ "two years ago", "in the last 10 years", "Pope et al., five years later, randomised …"."""
    if _AGO.match(phrase.after) or {"past", "coming", "recent"} & set(phrase.between):
        return "time_since"
    if phrase.link in ("in", "within", "over") and {"last", "next"} & set(phrase.between):
        return "time_since"
    if phrase.link in ("", "of") and phrase.span.form != "visit" and _LAG.search(phrase.before):
        return "time_since"
    if phrase.link in ("over", "during", "in") and _RECRUITED.search(phrase.before):
        return "time_since"
    return "time_since" if _STUDY_LATER.match(phrase.after) else None


_SURVIVAL = re.compile(
    r"\b(?:surviv\w+|(?:event|progression|relapse|failure)-free|mortality|died|deaths?|alive|dead|kaplan|hazard|cumulative\s+incidence|probability|(?<!adverse )events?\b(?!\s+rate))"
)

_SURVIVAL_WAS = re.compile(r"\bsurvival\b[^;]{0,70}?(?:\b(?:was|were|of|median|mean)|[=:(,])\s*$")


def _survival(phrase: TimePhrase) -> Role | None:
    """ "5-year survival", "event-free survival at 54 months was 79%", "participants who died within 24 months"."""
    if re.match(r"[\s-]+(?:[a-z-]+\s+){0,3}(?:survival|mortality)\b", phrase.after):
        return "survival"
    if phrase.link in ("for", "of", "") and phrase.span.form != "visit":
        return "survival" if _SURVIVAL_WAS.search(phrase.before) else None
    if "<outcome" in phrase.before or "<outcome" in phrase.after or "follow" in phrase.before[-40:]:
        return None
    near = _SURVIVAL.search(phrase.before[-60:]) or (
        phrase.link in ("at", "by", "after") and _SURVIVAL.search(phrase.after[:45])
    )
    return "survival" if near else None


_NOUN_OF_ASSESSMENT = re.compile(
    r"[\s-]+(?:[a-z-]+\s+){0,2}?(?:visits?|check-?ups?|assessments?|results?|data|evaluations?|examinations?|end\s?points?|time\s?points?|changes?|scores?|values?|analys[ei]s|outcomes?|biops\w+|marks?|<outcome)"
)


def _visit(phrase: TimePhrase) -> Role | None:
    """ "the 12-month visit", "24-week results", "the 6-month mRSS"."""
    return "assessment" if phrase.span.form == "adjective" and _NOUN_OF_ASSESSMENT.match(phrase.after) else None


_FOLLOW_AFTER = re.compile(
    r"[\s-]*(?:['’]\s*)?(?:of\s+)?(?:[a-z-]+\s+)?(?:follow[\s-]?(?:up)?|observation|surveillance|monitoring)\b(?!\s+(?:visit|assess|exam|data|by))"
)
_FOLLOWED = r"(?:\bfollow(?:ed|ing)?[\s-]?(?:up)?\b(?!\s*(?:by\b|,))|\bobservation\b|\bobserved\s+(?:prospectively\s+)?(?:for|over)\b|\bwatched\b|\bmonitored\b|\bsurveillance\b|\btracked\b)"
_FOLLOW_BEFORE = re.compile(_FOLLOWED + r"[^;]{0,80}$")
# Without a preposition the time follows closely: "follow-up was <time>", "follow-up (median <time>", "follow-up time: <time>".
_FOLLOW_CLOSE = re.compile(
    _FOLLOWED
    + r"(?:\s+(?:of|was|is|were|the|time|period|duration|had|lasted|last\w*|all|patients?|<cohort:\d+>|amounted|to|which|a|an|on|average|mean|median|in|total)|,|\s*[(:=~≈]|\s*\([^)]*\)|\s)*$"
)
_SEEN_FOR = re.compile(
    r"\b(?:examined|assessed|seen|re-?examined|checked|evaluated|reviewed|visits?)\b[^;]{0,60}\bfor\s+(?:[a-z]+\s+){0,3}$"
)
_WATCHED_STUDY = re.compile(r"[\s-]+(?:[a-z-]+,?\s+){0,3}(?:observational|longitudinal|natural|cohort|registry)\b")


def _follow_up(phrase: TimePhrase) -> Role | None:
    """ "median follow-up was 62 months", "followed for 24 months", "the 24-week follow-up", "examined yearly for 5 years"."""
    if _FOLLOW_AFTER.match(phrase.after):
        return "assessment" if phrase.link in _AT_A_MOMENT else "follow_up"
    if phrase.link in ("at", "by", "after", "from", "every") or phrase.span.form == "visit":
        return None
    if phrase.link in ("for", "over", "during", "of", "to", "until", "throughout") and _FOLLOW_BEFORE.search(
        phrase.before[-110:]
    ):
        return "follow_up"
    if _FOLLOW_CLOSE.search(phrase.before) or _SEEN_FOR.search(phrase.before):
        return "follow_up"
    return "follow_up" if phrase.span.form == "adjective" and _WATCHED_STUDY.match(phrase.after) else None


_QUALIFIERS = r"(?:(?!of\b|and\b|results?\b|in\b)[\w-]+,?\s+|<[a-z]+:\d+>,?\s+)"
_TRIAL_AFTER = re.compile(
    rf"(?:,\s+|[\s-]+){_QUALIFIERS}{{0,6}}?(?:(?:trial|study|studies|course|treatment|therapy|extension|programme|program|regimen|intervention|ole)\b|<studies:)"
    rf"|[\s-]+{_QUALIFIERS}{{1,3}}(?:period|phase)\b"
)
_OF_TREATMENT = re.compile(
    r"['’]?\s+(?:of|on|with|under)\s+(?:(?:the|it|open-label|active|oral|intravenous|combined|blinded|double-blind|continuous|study|each|further)\s+)*(?:treatment|therapy|drug|it\b|exercise|training|placebo|<(?:drug|group):|\d|[a-z]+(?:mab|ide|ate|ine|nib|ost|one|in)\b|[a-z]*photopheresis)|['’]?\s+(?:treatment|therapy)\b"
)
_LASTED = re.compile(
    r"(?:\btreatment|therapy|trial|study|course|extension|period|phase|programme|intervention|drug|infusions?|training|<(?:drug|group|studies):\d+>)[^.;<]{0,40}?\b(?:lasted|lasting|continued|was|were|took|ran|of|for)\s+(?:[a-z]+\s+){0,4}$"
)
_TIME_ON = re.compile(
    r"\b(?:duration\s+of\s+(?:the\s+)?(?:treatment|therapy|<drug:\d+>)|time\s+on\s+(?:the\s+)?(?:drug|treatment|<(?:drug|group):\d+>)|(?:treatment|therapy|exposure)\s+(?:duration|time|period)|exposure)\b[^;]{0,40}$"
)
_NOT_TREATED = re.compile(
    r"\b(?:stored|frozen|kept\s+at|symptoms?|smok\w+|lasting|persist\w*|without|free\s+of|market|stable\s+(?:dose|on|for)|remain\w*|wait\w*|unchanged|sustained|closed|last(?:ed|ing))\b[^;]{0,40}$"
)
_FIGURE_FOR = re.compile(r"<(?:p|value|percent|ci):\d+>\s+for\s+$")
_COURSES = re.compile(
    r"\b(?:courses?|infusions?|doses?|cycles?|sessions?|treatments|exchanges|given|administered|tapered|injections?|pulses?|exposures)\b[^,;]{0,25}$"
)


def _treatment(phrase: TimePhrase) -> Role | None:
    """ "for 24 weeks", "a 52-week trial", "completed 12 months of treatment", "open-label drug until week 48"."""
    link, before = phrase.link, phrase.before
    if phrase.span.form == "adjective" and _TRIAL_AFTER.match(phrase.after):
        return "treatment"
    if _OF_TREATMENT.match(phrase.after):
        return (
            "assessment"
            if link in _AT_A_MOMENT | {"over", "within"} and not before.endswith("followed by ")
            else "treatment"
        )
    if phrase.span.form != "visit" and (_TIME_ON.search(before) or (link in ("", "of") and _LASTED.search(before))):
        return "treatment"
    if (
        phrase.span.form == "adjective"
        and not phrase.printed.endswith("s")
        and not re.match(r"\s+period\b", phrase.after)
    ):
        return None  # its noun says what it is for
    if link == "for" and _FIGURE_FOR.search(before):
        return "assessment"
    if link == "for":
        return None if _NOT_TREATED.search(before[-70:]) else "treatment"
    if link == "over" and _COURSES.search(before[-60:]):
        return "treatment"
    if (
        link in ("until", "till", "through", "to")
        and _TREATED.search(before[-45:])
        and not _CHANGED.search(before[-70:])
    ):
        return "treatment" if link != "to" or phrase.up_to or re.match(r"\s+of\b", phrase.after) else None
    completed = re.search(r"\bcompleted\s+(?:[a-z]+\s+){0,3}$", before) and not _NOUN_OF_ASSESSMENT.match(phrase.after)
    return ("assessment" if len(phrase.span.values) > 1 else "treatment") if completed else None


_CHANGED = re.compile(
    r"(?:improv|worsen|decreas|increas|declin|\bf[ae]ll\b|fallen|\bros[e]\b|\brisen|chang|reduc|drop|\bdown\b|\bup\s+by|lower|higher|better|worse|stable|scor|assess|measur|evaluat|examin|record|determin|differ|respon|progress|regress|soften|heal|fewer|<outcome|efficacy|soft|thick)"
)
_HAPPENED = re.compile(
    r"(?:\bset\s+in|occur|develop|relaps|stopp|withdr|discontinu|\bdied|restart|diagnos|came\s+(?:off|until)|performed|appear|dialysis|recur)"
)
_LISTED = re.compile(
    r"\b(?:baseline|entry|inclusion|enrol\w+|start|screening|onset)\s*(?:,|and|or|,\s*and|to|versus|vs\.?)\s*(?:at\s+|again\s+)?$"
)


def _assessment(phrase: TimePhrase) -> Role | None:
    """ "at week 24", "by 6 months", "from baseline to week 48", "three months later", "the 12-month visit"."""
    link, clause = phrase.link, phrase.before + phrase.after
    if (
        _LISTED.search(phrase.before)
        or (not link and "early" in phrase.between)
        or (link == "to" and "end" in phrase.between)
    ):
        return "assessment"
    if phrase.span.form == "ordinal" and link not in ("at", "by", "after") and "end" not in phrase.between:
        return None
    tells_change = _CHANGED.search(clause) is not None
    if link in ("at", "by") or (phrase.span.form == "visit" and link not in ("on", "before", "since", "of")):
        return "assessment"
    if phrase.span.form == "visit":
        return "assessment" if tells_change else None
    if _HAPPENED.search(phrase.before[-60:] + phrase.after[:40]) and "<outcome" not in clause:
        return None
    if link in ("after", "until", "through", "from") or (link == "to" and phrase.up_to) or _LATER.match(phrase.after):
        return "assessment"
    if link == "over":
        return "assessment"
    return "assessment" if link in _OVER_A_STRETCH and tells_change else None


def _criterion(phrase: TimePhrase) -> Role | None:
    """Whatever else a sentence on entry criteria says: "no biologics in the 3 months before"."""
    return "criterion" if "criterion" in phrase.frame.cues else None


RULES: tuple[Rule, ...] = (
    _dosing,
    _disease,
    _time_since,
    _survival,
    _visit,
    _follow_up,
    _treatment,
    _assessment,
    _criterion,
)
