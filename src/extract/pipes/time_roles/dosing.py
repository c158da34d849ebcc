"""How often, and when, a drug is given: "every 4 weeks", "14 days apart", "infused on day 1 and day 15"."""

from __future__ import annotations

import re

from extract.pipes.time_roles.phrases import TimePhrase
from extract.pipes.time_roles.vocabulary import ASSESSED, CHANGED, LATER, Role, one_of

_RHYTHM_AFTER = re.compile(
    r"[\s-]*"
    + one_of(
        r"(?:apart|intervals?|wash-?\s?outs?|run-?in|cycles?|titration|taper\w*|dos(?:e|es|ing)|pulses?|infusions?|injections?|break|pause)\b",
        r"(?:of )?rest\b",
        "(?:on|off)/",
    )
    + r"|(?:,|\s+and)?\s+(?:then\s+|thereafter\s+)?every\b"
)
_PAUSE = re.compile(
    r"\b(?:wash-?\s?out|run-?in|screening|lead-?in|interval|cessation|rest|break)s?(?:\s+(?:period|phase))?"
    r"(?:\s+(?:of|was|lasted|for)|\s*\()(?:\s+(?:at|least|about|a|mean|median|of|up|to))*\s*$"
)
_LASTS = re.compile(r"\b(?:lasted|lasting|took|spent)\s+$")
_TIMES_PER = re.compile(r"\b(?:once|twice|thrice|times)\s+$")
_TIMES_WITHIN = re.compile(r"\b(?:twice|thrice|two|three|four|six|times|doses?|infusions?)\s+(?:within|in|over)\s+$")
_REPEATED = re.compile(
    r"\b(?:repeat\w*|re-?treat\w*|(?:second|third|further|new|another)\s+(?:course|cycle|infusion|dose))\b[^;]{0,40}$"
)
_COURSES_AT = re.compile(
    r"\b(?:infused|injected|given|(?:courses?|doses|cycles?|infusions|injections)(?:\s+of\s+[\w<>:-]+)?),?\s+(?:at|on)\s+[^;]{0,30}$"
)
_TITRATED = re.compile(
    one_of(
        r"\b(?:up-?)?(?:titrat|escalat|taper)\w*",
        r"<(?:drug|group):\d+>(?: dose)? was (?:gradually )?(?:increased|reduced|raised)\b",
    )
    + r"[^;]{0,25}$"
)
_GIVEN = re.compile(
    r"\b(?:infus\w+|inject\w+|administ\w+|given|received?|dos(?:e|es|ed|ing)|courses?|cycles?|pulses?|mg(?:/\w+)?|g|cells?|exchanges?|intraven\w+|subcutan\w+)\b"
)
_DOSE_CLOSE = re.compile(
    r"<(?:measure|drug|group|count):\d+>[^;]{0,20}[(,]\s*(?:on\s+)?$|<drug:\d+>\s+(?:on\s+)?$|\b(?:mg|g|µg|mcg|iu|u|ml)(?:/\S+)?,?\s+(?:on\s+)?$"
)


def rhythm(phrase: TimePhrase) -> Role | None:
    """ "every 4 weeks", "twice a day", "14 days apart", "an 8-week washout", "titrated over 5 days"."""
    if phrase.link in ("every", "each", "per") or "every" in phrase.between or _RHYTHM_AFTER.match(phrase.after):
        return "dosing"
    if (
        not phrase.link
        and not phrase.between
        and re.match(r"an?\s", phrase.printed)
        and not _LASTS.search(phrase.before)
    ):
        told = LATER.match(phrase.after) or phrase.after.startswith(" of ")
        return None if told and not _TIMES_PER.search(phrase.before) else "dosing"
    if _PAUSE.search(phrase.before) or _TIMES_WITHIN.search(phrase.before):
        return "dosing"
    if phrase.link in ("over", "within", "in") and _TITRATED.search(phrase.before):
        return "dosing"
    unmeasured = not (CHANGED.search(phrase.clause) or ASSESSED.search(phrase.clause))
    if unmeasured and phrase.link in ("at", "after", "") and _COURSES_AT.search(phrase.before):
        return "dosing"
    return "dosing" if _REPEATED.search(phrase.before) and not CHANGED.search(phrase.clause) else None


def days_of_dosing(phrase: TimePhrase) -> Role | None:
    """ "infused on day 1, then in weeks 4 and 8", "1 g at weeks 0 and 2", "(75 mg/m², day 1)"; not "scored on day 28"."""
    lasting = phrase.link in ("until", "till", "through") and phrase.span.unit != "day"
    if phrase.span.form not in ("visit", "ordinal") or "<outcome" in phrase.after or lasting:
        return None
    if phrase.span.unit == "day" and _DOSE_CLOSE.search(phrase.before):
        return "dosing"
    begins = phrase.link == "on" or 0 in phrase.span.values or _GIVEN.search(phrase.before[-40:])
    given = begins and _GIVEN.search(phrase.before) and not ASSESSED.search(phrase.before)
    return "dosing" if given else None
