"""When something happened to patients, or was allowed to: moments at which nothing was assessed."""

from __future__ import annotations

import re

from extract.pipes.time_roles.phrases import TimePhrase
from extract.pipes.time_roles.vocabulary import ASSESSED, CHANGED, HAPPENED, RESOLVED, SAFETY_WINDOW, Role, one_of

# "from week 24 they could switch"; not "the skin could be pinched again"
_COULD = r"\bcould\s+(?:then\s+|also\s+|now\s+)?(?:be\s+)?(?:switch|receiv|enter|cross|tak|start|add|continu|opt|cho|request|re-|given|offer|increas|escalat|withdraw|leave|roll|rescue|have)"
# What a protocol lets patients do from some time on.
_PROTOCOL = re.compile(
    one_of(
        r"\bswitch(?:ed|ing)?\b",
        r"\bcross(?:ed|ing)? over",
        r"\brescue\b",
        "re-?randomi",
        r"\bescape\b",
        _COULD,
        r"\b(?:allowed|permitted|offered)\b",
        "moved? (?:on )?to",
    )
)
_PERMITTED = re.compile(rf"\b(?:permitted|allowed|rescue|escape)\b|{_COULD}")
_OF_DOING = re.compile(r"\s+of\s+(?:(?:the|their)\s+)?(?:[a-z]+ing|start|initiation|beginning|delivery|birth)\b")


def event(phrase: TimePhrase) -> Role | None:
    """ "renal crisis occurred within 3 months", "healed after 8 weeks", "adverse events until 4 weeks after the last dose",
    "from week 24 patients could switch"; not "no further change occurred by month 12"."""
    link, clause = phrase.link, phrase.clause
    if link in ("until", "to", "within", "for") and SAFETY_WINDOW.match(phrase.after):
        return "other"
    if link in ("from", "after", "until") and _PERMITTED.search(phrase.before[-60:]):
        return "other"
    if _PROTOCOL.search(clause) and not CHANGED.search(clause) and not ASSESSED.search(clause):
        return "other"
    if "<outcome" in clause:
        return None
    passed = link in ("after", "within", "in") and RESOLVED.search(phrase.before[-60:])
    return "other" if passed or _happened(phrase) else None


def _happened(phrase: TimePhrase) -> bool:
    """Whether what stands nearest to the time is an event of patients, not a change of what is measured."""
    before, after = phrase.before[-60:], phrase.after[:40]
    if phrase.link == "within" and ("<event:" in before or _OF_DOING.match(after)):
        return True
    changes = [(match.start(), match.end()) for match in CHANGED.finditer(before)]
    happened = next(reversed(list(HAPPENED.finditer(before))), None)
    if happened is not None and not any(
        start >= happened.end() or _is_subject(before[end : happened.start()]) for start, end in changes
    ):
        return True
    ahead, change = HAPPENED.search(after), CHANGED.search(after)
    return ahead is not None and not changes and (change is None or ahead.start() < change.start())


def _is_subject(between: str) -> bool:
    """Whether a change is what occurred: "no further change occurred"."""
    return re.fullmatch(r"[a-z]*(?:\s+(?:that|which|in|of|the|had|was))*\s+", between) is not None
