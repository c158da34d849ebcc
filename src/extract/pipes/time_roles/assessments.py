"""When something was assessed."""

from __future__ import annotations

import re

from extract.pipes.time_roles.phrases import TimePhrase
from extract.pipes.time_roles.vocabulary import (
    ASSESSED,
    CHANGED,
    LATER,
    OVER_A_STRETCH,
    SAFETY_WINDOW,
    Role,
    one_of,
)

_NOUN = re.compile(
    r"[\s-]+(?:[a-z-]+\s+){0,2}?"
    + one_of(
        "visits?", "check-?ups?", "assessments?", "results?", "data", "evaluations?", "examinations?", r"end\s?points?", r"time\s?points?",
        "changes?", "scores?", "values?", "analys[ei]s", "outcomes?", r"biops\w+", "marks?", "responders?", "<outcome",
    )
)  # fmt: skip


def visit(phrase: TimePhrase) -> Role | None:
    """ "the 12-month visit", "24-week results", "the 6-month mRSS"."""
    return "assessment" if phrase.span.form == "adjective" and _NOUN.match(phrase.after) else None


# "at baseline, <time>", "from inclusion to <time>"
_LISTED = re.compile(
    r"\b(?:baseline|entry|inclusion|enrol\w+|start|screening)\s*(?:,|and|or|,\s*and|to|versus|vs\.?)\s*(?:at\s+|again\s+)?$"
)
_WERE_OVER = re.compile(r"\s+(?:were\s+(?:over|up)|was\s+over|had\s+(?:passed|elapsed|gone(?:\s+by)?))\b")
_APPOSED = re.compile(r"<time:\d+>,\s+(?:that\s+is,?\s+)?$")  # "at month 12, 6 months after the last dose"
_SCORED = re.compile(r"<outcome:\d+>\s*\($")
_FIGURE_BEFORE = re.compile(r"<(?:value|count|percent):\d+>\s*[(\[]$")
_FIGURE_AFTER = re.compile(r"\s*[:=,]?\s*<(?:value|count|percent|n|label):\d+>")
_SERIES = re.compile(r"<outcome:|\bbaseline\b|\bentry\b|\binclusion\b|\bbefore\b")


def assessment(phrase: TimePhrase) -> Role | None:
    """ "at week 24", "by 6 months", "from baseline to week 48", "three months later", "mRSS fell over a year"."""
    link, between = phrase.link, phrase.between
    changes = bool(CHANGED.search(phrase.clause) or ASSESSED.search(phrase.clause))
    if link in ("at", "by") or (not link and "early" in between) or (link == "to" and "end" in between):
        return "assessment"
    if _LISTED.search(phrase.before) or _in_a_series(phrase) or _has_come(phrase):
        return "assessment"
    if phrase.span.form == "ordinal" and link not in ("after", "through") and "<outcome" not in phrase.clause:
        return None
    if phrase.adjectival and link != "after":
        return None
    if phrase.span.form == "visit":
        return "assessment" if changes or link not in ("on", "before", "since", "of") else None
    if link in ("after", "until", "through", "from", "over") or (link == "to" and phrase.up_to):
        return "assessment"
    if phrase.before.endswith("when ") and _WERE_OVER.match(phrase.after):
        return "assessment"
    if _APPOSED.search(phrase.before) and SAFETY_WINDOW.match(phrase.after):
        return "time_since"
    if phrase.span.unit == "year" and phrase.after.startswith(" on,") and not changes:
        return None  # "ten years on, 263 people have been entered in the register"
    if not link and LATER.match(phrase.after):
        return "assessment"
    return "assessment" if link in OVER_A_STRETCH and changes else None


# "when week 36 came", "once 6 months were over"
_WHEN = re.compile(r"\b(?:when|once|as|by\s+the\s+time)\s+(?:the\s+)?$")
_COME = re.compile(
    r"\s+(?:came|arrived|was\s+(?:over|up|reached)|were\s+(?:over|up)|had\s+(?:come|passed|gone(?:\s+by)?|elapsed|been\s+reached))\b"
)


def _has_come(phrase: TimePhrase) -> bool:
    return bool(_WHEN.search(phrase.before) and _COME.match(phrase.after))


def _in_a_series(phrase: TimePhrase) -> bool:
    """ "mRSS (12 months)", "21.4 (baseline), 18.2 (6 months)", "baseline 24, 6 months 18"."""
    if phrase.adjectival:
        return False
    if _SCORED.search(phrase.before):
        return True
    beside = _FIGURE_BEFORE.search(phrase.before) or (not phrase.link and _FIGURE_AFTER.match(phrase.after))
    return bool(beside and _SERIES.search(phrase.frame.text.lower()))
