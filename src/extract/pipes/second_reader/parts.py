"""Gives dispersions, intervals, sizes and p values to the results that the second reader found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence
from extract.pipes.outcomes.finish import is_significant
from extract.pipes.second_reader.compose import span_of
from extract.pipes.second_reader.numbers import Number
from extract.pipes.second_reader.reading import Read, Reading, is_core

PARTS = ("sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max", "n", "p")
_COMPARATOR = re.compile(r"([<>≤≥])\s*$")
_P = re.compile(r"\d+(?:[.,·]\d+)?")
_MINUS = re.compile(r"[-−–]\s*$")


def give_parts(doc: Doc, reading: Reading, made: Sequence[tuple[Read, Finding]]) -> None:
    """made: the new facts, each with the number it was made of. A part belongs to the last result before it."""
    results = [(read, finding) for read, finding in made if finding.fact.field == "mrss"]
    values = [read for read in reading.reads if is_core(read.role) and read.role.startswith("mrss.")]
    for read in reading.reads if results else ():
        field, _, slot = read.role.partition(".")
        if field != "mrss" or slot not in PARTS or not _is_figure(slot, read.number):
            continue
        here = [value for value in values if value.number.frame is read.number.frame]
        before = [value for value in here if value.number.start < read.number.start]
        owner = before[-1] if before else here[0] if here else None
        for other, finding in results:
            if other is owner and getattr(finding.fact, slot) is None:
                _give(doc, finding, slot, read.number)


def _is_figure(slot: str, number: Number) -> bool:
    """Whether a number is printed as such a part is: a word like "no" is none, a p has one decimal sign."""
    if slot == "p":
        return bool(_P.fullmatch(number.frame.words, *number.within))
    return number.value is not None and not number.denies


def _give(doc: Doc, finding: Finding, slot: str, number: Number) -> None:
    text, value = doc._.document.text, number.value or 0.0
    before = text[max(0, number.start - 3) : number.start]
    changes: dict[str, Any] = {slot: value}
    if slot == "p":
        comparator = _COMPARATOR.search(before)
        printed = (comparator[1] if comparator else "") + re.sub("[,·]", ".", text[number.start : number.end])
        changes = {"p": printed, "significant": is_significant(printed)}
    elif slot == "n":
        changes = {"n": int(value)}
    elif _MINUS.search(before):
        changes = {slot: -value}
    spans = [*((item.start, item.end) for item in finding.fact.evidence), span_of(number)]
    finding.fact = replace(finding.fact, **changes, evidence=evidence(doc, spans))
