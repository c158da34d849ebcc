"""What a number may belong to: the groups, times, events, subtypes and wholes that the document speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc

from extract.fields.timepoints import iso_duration
from extract.pipes.adverse_events.wording import plain_name, singular
from extract.pipes.mentions import Mention
from extract.pipes.outcomes.readings import BASELINE
from extract.pipes.outcomes.slots import iso
from extract.pipes.second_reader.choices import Choice, Said, gathered
from extract.pipes.second_reader.numbers import Number
from extract.pipes.second_reader.tagger import Tagged
from extract.pipes.second_reader.tokens import Row

# Totals that RECORDS.md names; a text may count them in any words.
TOTALS = (
    "any adverse event", "serious adverse event", "treatment-related adverse event", "treatment-related serious adverse event",
    "discontinuation due to adverse event", "death", "treatment-related death", "infusion reaction", "serious infection",
)  # fmt: skip
_BASELINE = re.compile(
    r"\b(?:baseline|at (?:entry|inclusion|enrol?lment|study entry|the (?:start|outset|beginning))|outset|initial(?:ly)?|"
    r"before (?:treatment|therapy|the)|beforehand|from (?:a|an)|pre-?treatment|starting|began|started|at first)\b",
    re.I,
)
_DOSE = re.compile(r"\d\s?(?:mg|g|µg|mcg|ml|iu|%)(?:/\w+)?", re.I)
_UNIT_OF_DOSE = 8  # characters behind a number in which its unit may stand
_FRAME_OF_NAME = re.compile(r"^(?:the|a|an)\s+|\s+(?:group|arm)$", re.I)
_AS_GROUPS = ("drug", "subtype", "female", "male")


def groups(doc: Doc, rows: Mapping[int, Row], tagged: Sequence[Tagged]) -> Choice:
    """The groups of the document; None is its whole population."""
    text = _lowered(doc._.document.text)
    candidates = gathered(_groups_said(doc, rows, tagged))
    for candidate in candidates[1:]:  # where else the name is printed
        for start, end in _printed(str(candidate.value).lower(), text):
            if not any(a < end and start < b for a, b in candidate.places):
                candidate.places.append((start, end))
    return Choice(candidates, rows)


def _lowered(text: str) -> str:
    """In lower case, a character for a character ("İ" has two)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _printed(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a name stands in a text as words of its own; quicker than a pattern made for each name.

    >>> list(_printed("oil", "oil, soil and oil"))
    [(0, 3), (14, 17)]
    """
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        if not _joined(text[at - 1 : at], name[0]) and not _joined(name[-1], text[end : end + 1]):
            yield at, end
        at = text.find(name, end)


def _joined(left: str, right: str) -> bool:
    return (left.isalnum() or left == "_") and (right.isalnum() or right == "_")


def _groups_said(doc: Doc, rows: Mapping[int, Row], tagged: Sequence[Tagged]) -> Iterator[Said]:
    text = doc._.document.text
    for row in rows.values():
        for mention in row.frame.mentions:
            place = (mention.start, mention.end)
            if mention.label == "group" and mention.value.kind not in ("each", "neither"):
                yield Said(mention.value.name, place, f"kind {mention.value.kind}")
            elif mention.label in _AS_GROUPS:
                yield Said(text[slice(*place)], place, f"as {mention.label}")
            elif mention.label == "measure" and (end := _end_of_dose(text, mention)):
                yield Said(text[mention.start : end], (mention.start, end), "as dose")
    for span in tagged:
        if span.label == "group":
            printed = re.sub(r"\s+", " ", text[span.start : span.end])
            yield Said(_FRAME_OF_NAME.sub("", printed), (span.start, span.end), f"tagged {int(span.chance * 5)}")
    for finding in doc._.findings:
        if name := finding.fact.values().get("group"):
            yield Said(name, None, "ruled")


def _end_of_dose(text: str, mention: Mention) -> int | None:
    dose = _DOSE.search(text, mention.start, mention.end + _UNIT_OF_DOSE)
    return max(mention.end, dose.end()) if dose else None


def times(doc: Doc, rows: Mapping[int, Row]) -> Choice:
    """The times of results: baseline, ISO 8601 durations, or None."""
    return Choice(gathered(_times_said(doc, rows)), rows)


def _times_said(doc: Doc, rows: Mapping[int, Row]) -> Iterator[Said]:
    text = doc._.document.text
    for row in rows.values():
        for mention in row.frame.mentions:
            for value in iso(mention.value) if mention.label == "time" else ():
                if value:
                    yield Said(value, (mention.start, mention.end), f"form {mention.value.form} {mention.value.role}")
        for match in _BASELINE.finditer(text, row.frame.start, row.frame.end):
            yield Said(BASELINE, match.span(), BASELINE)
    yield Said(BASELINE, None, BASELINE)
    for finding in doc._.findings:
        if finding.fact.field == "timepoints":
            values = finding.fact.values()
            yield Said(iso_duration(values["value"], values["unit"]), None, f"ruled {values['kind']}")


def subtypes(rows: Mapping[int, Row]) -> Choice:
    """The subtypes that the document names."""
    said = (
        Said(str(mention.value), (mention.start, mention.end), f"is {mention.value}")
        for row in rows.values()
        for mention in row.frame.mentions
        if mention.label == "subtype"
    )
    return Choice(gathered(said), rows)


def events(doc: Doc, rows: Mapping[int, Row], tagged: Sequence[Tagged]) -> Choice:
    """The adverse events that the document names, and the totals that every document may count."""
    return Choice(gathered(_events_said(doc, rows, tagged)), rows)


def _events_said(doc: Doc, rows: Mapping[int, Row], tagged: Sequence[Tagged]) -> Iterator[Said]:
    text = doc._.document.text
    for row in rows.values():
        for mention in row.frame.mentions:
            if mention.label == "event":
                yield Said(_term(text[mention.start : mention.end]), (mention.start, mention.end), "lexicon")
    for span in tagged:
        if span.label == "event":
            yield Said(_term(text[span.start : span.end]), (span.start, span.end), f"tagged {int(span.chance * 5)}")
    for finding in doc._.findings:
        if finding.fact.field == "adverse_events":
            term = finding.fact.values()["term"]
            proof = finding.fact.evidence[0] if finding.fact.evidence else None
            at = proof.text.lower().find(term.lower()) if proof else -1
            yield Said(term, (proof.start + at, proof.start + at + len(term)) if proof and at >= 0 else None, "ruled")
    for total in TOTALS:
        yield Said(total, None, f"total {total}")


def _term(printed: str) -> str:
    return singular(plain_name(printed)) or printed


def wholes(numbers: Sequence[Number], rows: Mapping[int, Row], sized: Mapping[int, str | None]) -> Choice:
    """The counts that shares may be of. sized: by index of the number, the group whose size it is."""
    return Choice(gathered(_wholes_said(numbers, sized)), rows)


def _wholes_said(numbers: Sequence[Number], sized: Mapping[int, str | None]) -> Iterator[Said]:
    for number in numbers:
        if number.value is None or not float(number.value).is_integer() or number.value < 1:
            continue
        value, place = f"{number.value:g}", (number.start, number.end)
        label = number.mention.label if number.mention else "bare"
        if number.index in sized:
            yield Said(value, place, "size")
            yield Said(value, None, "size of all" if sized[number.index] is None else "size of a group")
        elif label in ("count", "n", "bare"):
            yield Said(value, place, f"label {label}")
