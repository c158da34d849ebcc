"""When something was assessed."""

from __future__ import annotations

import re

from extract.pipes.time_roles.phrases import TimePhrase
from extract.pipes.time_roles.vocabulary import CHANGED, HAPPENED, LATER, OVER_A_STRETCH, Role, one_of

_NOUN = re.compile(
    r"[\s-]+(?:[a-z-]+\s+){0,2}?"
    + one_of(
        "visits?", "check-?ups?", "assessments?", "results?", "data", "evaluations?", "examinations?", r"end\s?points?", r"time\s?points?",
        "changes?", "scores?", "values?", "analys[ei]s", "outcomes?", r"biops\w+", "marks?", "<outcome",
    )
)  # fmt: skip


def visit(phrase: TimePhrase) -> Role | None:
    """ "the 12-month visit", "24-week results", "the 6-month mRSS"."""
    return "assessment" if phrase.span.form == "adjective" and _NOUN.match(phrase.after) else None


# "at baseline, <time>", "from inclusion to <time>"
_LISTED = re.compile(
    r"\b(?:baseline|entry|inclusion|enrol\w+|start|screening)\s*(?:,|and|or|,\s*and|to|versus|vs\.?)\s*(?:at\s+|again\s+)?$"
)
_SCORED = re.compile(r"<outcome:\d+> \($")  # "mRSS (12 months)"
_SAFETY_WINDOW = re.compile(r"\s+(?:after|of|following)\s+(?:the\s+)?(?:last|final|end)\b")


def assessment(phrase: TimePhrase) -> Role | None:
    """ "at week 24", "by 6 months", "from baseline to week 48", "three months later", "mRSS fell over a year".

    Not "renal crisis occurred within 3 months", nor "adverse events until 4 weeks after the last dose".
    """
    link, form = phrase.link, phrase.span.form
    pointed_at = (
        link in ("at", "by") or (not link and "early" in phrase.between) or (link == "to" and "end" in phrase.between)
    )
    if pointed_at or _LISTED.search(phrase.before) or _SCORED.search(phrase.before):
        return "assessment"
    if form == "ordinal" and link != "after" and "end" not in phrase.between:
        return None
    if phrase.adjectival and link != "after":
        return None
    tells_change = CHANGED.search(phrase.clause) is not None
    if form == "visit":
        return "assessment" if tells_change or link not in ("on", "before", "since", "of") else None
    if HAPPENED.search(phrase.before[-60:] + phrase.after[:40]) and "<outcome" not in phrase.clause:
        return None
    if link in ("until", "to", "within") and _SAFETY_WINDOW.match(phrase.after):
        return None
    if (
        link in ("after", "until", "through", "from", "over")
        or (link == "to" and phrase.up_to)
        or LATER.match(phrase.after)
    ):
        return "assessment"
    return "assessment" if link in OVER_A_STRETCH and tells_change else None
