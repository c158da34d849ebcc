"""From the numbers of a cell to the attributes of a result."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.fields import OutcomeResult
from extract.pipes.tables.values import CellValue, Layout

SLIGHT = 1.0
"""A change or difference of less than a point that a test does not support is none."""


def apply_spread(fact: OutcomeResult, value: CellValue, layout: Layout) -> None:
    """Set statistic, dispersion and interval of a result as the layout names them.

    A ± makes a mean; a pair in brackets is what the layout says, else quartiles of a median or an interval.
    """
    fact.statistic = layout.statistic if fact.measure != "difference" or layout.named else None
    if value.plus_minus is not None:
        setattr(fact, value.spread or ("se" if layout.single == "se" else "sd"), value.plus_minus)
        if fact.measure != "difference" and fact.statistic != "ls_mean":
            fact.statistic = "mean"
    brackets = value.brackets[:-1] if layout.square == "n" and value.brackets else value.brackets
    for numbers in brackets:
        if len(numbers) == 1 and value.plus_minus is None and fact.sd is None and layout.single != "n":
            setattr(fact, "se" if layout.single == "se" else "sd", numbers[0])
        elif len(numbers) == 2:
            low, high = numbers
            median = fact.statistic == "median" or (fact.measure == "score" and value.integer)
            of_change = fact.measure == "change" and fact.statistic == "median"
            if of_change and layout.pair in ("iqr", "range"):
                fact.q1, fact.q3 = (low, high) if layout.pair == "iqr" else (None, None)
                fact.min, fact.max = (low, high) if layout.pair == "range" else (None, None)
            elif (layout.pair == "ci" and not (median and fact.measure == "score")) or fact.measure in (
                "change",
                "difference",
            ):
                fact.ci_low, fact.ci_high = low, high
                if fact.measure == "change" and fact.statistic is None:
                    fact.statistic = "mean"
            elif layout.pair == "range":
                fact.min, fact.max = low, high
            else:
                fact.q1, fact.q3 = low, high
                fact.statistic = fact.statistic or "median"


def complete(fact: OutcomeResult) -> None:
    """What has a standard deviation or error is a mean, unless the source calls it something else."""
    if fact.statistic is None and fact.measure in ("score", "change", "percent_change"):
        fact.statistic = "mean" if fact.sd is not None or fact.se is not None else None


def is_other_scale(marks: str, notes: str) -> bool:
    """Whether a footnote says that a marked value is of another scale.

    >>> is_other_scale("*", "*visual analogue scale, not a Rodnan score."), is_other_scale("*", "* p < 0.05.")
    (True, False)
    """
    told = rf"(?<!\w){re.escape(marks)}(?:\s|(?<=\W))[^.;]*\b(?:scale|not\s+(?:a|the)\b[^.;]*\bscore)"
    return bool(marks) and bool(re.search(told, notes))


def read_p(text: str) -> str | None:
    """The p value of a cell as RECORDS.md keeps it, or None.

    >>> read_p("<0·001"), read_p("0.04*"), read_p("NS"), read_p("–")
    ('<0.001', '0.04', 'ns', None)
    """
    if re.match(r"\s*n\.?s\.?\b", text, re.I):
        return "ns"
    match = re.match(r"\s*(?P<sign>[<>≤≥=])?\s*(?P<value>0?[.·,]\d+|1[.·,]0+)", text)
    if not match:
        return None
    value = match["value"].replace("·", ".").replace(",", ".")
    sign = match["sign"] if match["sign"] not in (None, "=") else ""
    return sign + ("0" + value if value.startswith(".") else value)


def is_significant(p: str) -> bool:
    """Whether a p value is below 0.05.

    >>> is_significant("<0.05"), is_significant("0.05"), is_significant(">0.01")
    (True, False, False)
    """
    if p == "ns" or p.startswith((">", "≥")):
        return False
    number = float(re.sub(r"[^\d.]", "", p))
    return number < 0.05 or (number == 0.05 and p.startswith("<"))


def direction_of(fact: OutcomeResult) -> str | None:
    """The direction of a change or difference by its sign, as a lower score is better; an untested rise of a
    difference says nothing, and one that a test does not support is none.
    """
    if fact.value is None:
        return None
    if fact.value == 0:
        return "stable"
    if fact.significant is False and abs(fact.value) < SLIGHT:
        return "stable"
    if fact.value < 0:
        return "improved"
    if fact.significant is False:
        return "stable"
    return "worsened" if fact.significant or fact.measure != "difference" else None


def direction_between(before: OutcomeResult, after: OutcomeResult) -> str | None:
    """The direction of a later score against that at the start, by the rules of `direction_of` for its change."""
    if before.value is None or after.value is None:
        return None
    change = OutcomeResult(measure="change", value=after.value - before.value)
    return direction_of(change) if after.comparator else direction_of(replace(change, significant=after.significant))
