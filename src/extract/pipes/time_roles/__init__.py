"""What a time is stated for: "at 24 weeks" an assessment, "for 24 weeks" a treatment, "every 4 weeks" an interval.

Each time is read as a phrase (`phrases.py`). The rules are asked in order and the first that knows a role gives it; each
looks for one kind of role. Times in a list without a preposition of their own share the role of their neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from extract.pipes.frames import Frame
from extract.pipes.mentions import Mention, TimeSpan
from extract.pipes.time_roles import assessments, courses, dosing, events, histories
from extract.pipes.time_roles.phrases import TimePhrase, read_phrases
from extract.pipes.time_roles.vocabulary import ROLES, Role

__all__ = ["ROLES", "Role", "is_assessment", "set_roles"]

Rule = Callable[[TimePhrase], Role | None]
RULES: tuple[Rule, ...] = (
    dosing.rhythm,
    dosing.days_of_dosing,
    histories.illness,
    histories.lag,
    histories.survival,
    histories.criterion,
    assessments.visit,
    courses.follow_up,
    courses.treatment,
    events.event,
    assessments.assessment,
    histories.any_criterion,
)
_LIST_GOES_ON = re.compile(r"\s*(?:,|and\b|or\b|to\b|versus\b)")


def is_assessment(mention: Mention) -> bool:
    """Whether a mention is a time at which something was assessed."""
    return isinstance(mention.value, TimeSpan) and mention.label == "time" and mention.value.role == "assessment"


def set_roles(frame: Frame) -> None:
    """Give every time mention of the frame its role, in place: `mention.value.role` is one of ROLES."""
    waiting: TimePhrase | None = None  # "12-month" in "the 12-month and the 24-month visit"
    for phrase in read_phrases(frame):
        role = next((found for rule in RULES if (found := rule(phrase))), None)
        if role is None and phrase.coordinated is not None:
            role = frame.mentions[phrase.coordinated].value.role
        _give(phrase, role)
        if waiting is not None and role is not None and phrase.adjectival:
            _give(waiting, role)
        waiting = phrase if role is None and phrase.adjectival and _LIST_GOES_ON.match(phrase.after) else None


def _give(phrase: TimePhrase, role: Role | None) -> None:
    span = replace(phrase.span, role=role or "other", statistic=phrase.statistic(role))
    phrase.frame.mentions[phrase.index] = replace(phrase.mention, value=span)
