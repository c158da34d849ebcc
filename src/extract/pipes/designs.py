"""The design of a study, from the words a source has for it."""

from __future__ import annotations

import re

# The first pattern that fits wins: what says more stands before what says less.
_DESIGNS: tuple[tuple[str, str], ...] = (
    ("network meta-analysis", r"network\s+meta-analys[ie]s"),
    ("meta-analysis", r"meta-analys[ie]s"),
    ("systematic review", r"systematic(?:ally)?\s+review|systematic\s+literature\s+(?:review|search)"),
    ("narrative review", r"narrative\s+review|review\s+article"),
    ("extension study", r"(?:open-label|long-term)\s+extension"),
    ("post hoc analysis", r"post[- ]hoc|secondary\s+analys[ie]s"),
    ("crossover trial", r"cross-?over"),
    ("randomised trial", r"randomi[sz](?:ed|ation|ing)|(?:were\s+)?randomly\s+(?:assign|allocat)|placebo-controlled|double-blind|by\s+lot\b"),
    ("open-label trial", r"open-label|single-arm|uncontrolled\s+(?:trial|study)|one-arm|pilot\s+(?:trial|study)|phase\s+(?:[12]|I{1,2})\b"),
    ("case report", r"case\s+report|we\s+(?:report|describe)\s+(?:the\s+case|a\s+(?:case|patient|woman|man))|a\s+\d+-year-old"),
    ("case series", r"case\s+series|(?:two|three|four|five|six)\s+(?:cases|patients)\b"),
    ("case-control study", r"case[- ]control"),
    ("registry", r"registr(?:y|ies)|EUSTAR|database"),
    ("cross-sectional study", r"cross-sectional"),
    ("retrospective cohort", r"retrospective|in\s+retrospect|medical\s+records|charts?\s+review|historical\s+cohort"),
    ("prospective cohort", r"prospective"),
    ("cohort", r"cohort"),
    ("trial", r"\btrial\b"),
)  # fmt: skip
_PATTERNS = tuple((design, re.compile(pattern, re.I)) for design, pattern in _DESIGNS)


def find_design(speech: str) -> str | None:
    """The design that the words about a study name, or None.

    >>> find_design("Patients were randomly assigned to rituximab or placebo.")
    'randomised trial'
    >>> find_design("We studied 30 patients.") is None
    True
    """
    return next((design for design, pattern in _PATTERNS if pattern.search(speech)), None)
