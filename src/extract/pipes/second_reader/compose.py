"""From numbers with roles to facts: the rules' facts mended, those they missed added, those that are none taken back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from spacy.tokens import Doc

from extract.fields import AdverseEvent, Fact, OutcomeResult, SampleSize, Sexes, Subtype, Timepoint
from extract.fields.timepoints import days
from extract.pipes.denominators import same_group
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence
from extract.pipes.outcomes.readings import BASELINE
from extract.pipes.second_reader.numbers import ABSENT, Number
from extract.pipes.second_reader.reading import Answers, Read, Reading, field_of, is_core

RULE = "second reader"
# From which chance on a number that no rule took up makes a fact.
LIKELY = {"sample_sizes": 0.65, "sexes": 0.55, "subtypes": 0.7, "timepoints": 0.8, "mrss": 0.5, "adverse_events": 0.65}
CHANGES = ("change", "percent_change", "difference")
_MINUS = re.compile(r"(?P<sign>[-−–+])\s*$")
_PEOPLE = ("count", "n", "events", "female_n", "male_n")  # whole numbers


class Composer:
    """Sets `doc._.findings` to what both readers together make of a document."""

    def __init__(self, doc: Doc, reading: Reading, answers: Answers) -> None:
        self.doc, self.reading, self.answers = doc, reading, answers
        self.text: str = doc._.document.text

    def compose(self) -> list[tuple[Read, Finding]]:
        """Go through the numbers; the facts made anew, each with the number it was made of."""
        core = [r for r in self.reading.reads if is_core(r.role) and (r.role == ABSENT or not r.number.denies)]
        made: list[tuple[Read, Finding]] = []
        write: dict[str, Callable[[Read], Iterator[Finding]]] = {
            "timepoints": self._timepoint,
            "mrss": self._result,
            "sexes": self._sexes,
            "subtypes": self._subtype,
            "adverse_events": self._event,
        }
        for read in core:  # the sizes first: of them the others may be shares
            if field_of(read.role) == "sample_sizes":
                made.extend((read, finding) for finding in self._size(read))
        for read in core:
            if field_of(read.role) in write:
                made.extend((read, finding) for finding in write[field_of(read.role)](read))
        return made

    def _size(self, read: Read) -> Iterator[Finding]:
        unit = read.role.split(".")[1]
        group = self.answers.value(read, "group") if unit == "participants" else None
        stage = self.answers.label(read, "stage", group) or "enrolled"
        self.reading.sized[read.number.index] = group
        known = self._known(read)
        if known:
            if known.fact.evidence and _holds(known.fact.evidence[:1], read.number):  # at its first mention
                fact: Any = known.fact
                known.fact = replace(fact, group=group, stage=stage)
            return
        count = _value(read, "count")
        if count is None:
            return
        for other in self._facts("sample_sizes", read):
            if (other.count, other.unit) != (count, unit):
                continue
            beside = group is not None and _in_sentence(other, read.number)
            same = group is None or other.group is None or same_group(other.group, group)
            if same and not beside:
                return
        yield from self._add(read, SampleSize(count=count, unit=unit, stage=stage, group=group))

    def _timepoint(self, read: Read) -> Iterator[Finding]:
        number, kind = read.number, read.role.split(".")[1]
        if self._known(read) or number.mention is None or number.mention.label != "time":
            return
        span = number.mention.value
        value = number.value if number.value in span.values else span.values[0] if len(span.values) == 1 else None
        if not value or any(
            (fact.days, fact.kind) == (days(value, span.unit), kind) for fact in self._facts("timepoints", read)
        ):
            return
        length = days(value, span.unit)
        fact = Timepoint(value=value, unit=span.unit, days=length, kind=kind, statistic=span.statistic)
        yield from self._add(read, fact)

    def _result(self, read: Read) -> Iterator[Finding]:
        measure = "responders" if read.role == "mrss.responders" else read.role.split(".")[2]
        group = self.answers.value(read, "group")
        time = self.answers.value(read, "time")
        known = self._known(read)
        if known:
            fact: Any = known.fact
            direction = fact.direction or (None if time == BASELINE else self.answers.label(read, "direction", group))
            known.fact = replace(fact, group=group, timepoint=time, direction=direction)
            return
        statistic = self.answers.label(read, "statistic", group)
        direction = None if time == BASELINE else self.answers.label(read, "direction", group)
        value, count = self._signed(read.number, measure, direction), None
        if read.role == "mrss.responders":
            value, count = None, _value(read, "n")
        for other in self._facts("mrss", read):
            if value is not None and (other.measure, other.value, other.timepoint) == (measure, value, time):
                return
        if value is None and count is None:
            return
        result = OutcomeResult(
            measure=measure,
            value=value,
            n=count,
            group=group,
            timepoint=time,
            statistic=statistic,
            direction=direction,
        )
        yield from self._add(read, result)

    def _signed(self, number: Number, measure: str, direction: str | None) -> float | None:
        """A number with its sign: changes without one fall, unless the score got worse."""
        if number.value is None or measure not in CHANGES:
            return number.value
        sign = _MINUS.search(self.text, max(0, number.start - 2), number.start)
        falls = sign["sign"] != "+" if sign else direction != "worsened"
        return -number.value if falls and number.value else number.value

    def _sexes(self, read: Read) -> Iterator[Finding]:
        group = self.answers.value(read, "group")
        if not self._mended(read, group):
            yield from self._fill(
                read, group, lambda fact: True, lambda: Sexes(group=group, of_n=self.answers.whole(read))
            )

    def _subtype(self, read: Read) -> Iterator[Finding]:
        group = self.answers.value(read, "group")
        if self._mended(read, group):
            return
        subtype = self.answers.value(read, "subtype")
        if subtype is not None:
            yield from self._fill(
                read,
                group,
                lambda fact: fact.subtype == subtype,
                lambda: Subtype(subtype=subtype, group=group, of_n=self.answers.whole(read)),
            )

    def _event(self, read: Read) -> Iterator[Finding]:
        group = self.answers.value(read, "group")
        if self._mended(read, group):
            return
        candidate, _ = self.answers.choose(read, "term")
        term = candidate.value
        if term is None:
            return
        frame, counts = read.number.frame, read.role.endswith(".events")
        here = [place for place in candidate.places if frame.start <= place[0] < frame.end]
        nearest = sorted(here, key=lambda place: abs(place[0] - read.number.start))[:1]
        serious = True if term.startswith("serious") else None
        if read.role == ABSENT:
            if not any(
                same_group(fact.term, term) and fact.group == group for fact in self._facts("adverse_events", read)
            ):
                yield from self._add(read, AdverseEvent(term=term, group=group, absent=True, serious=serious), nearest)
            return
        yield from self._fill(
            read,
            group,
            lambda fact: same_group(fact.term, term),
            lambda: AdverseEvent(
                term=term, group=group, of_n=None if counts else self.answers.whole(read), serious=serious
            ),
            nearest,
        )

    def _mended(self, read: Read, group: str | None) -> bool:
        """Give the rules' fact of a number its group, and a whole if it has none; False where there is no such fact."""
        known = self._known(read)
        if known is None:
            return False
        fact: Any = known.fact
        asked = fact.of_n is None and read.role != ABSENT and not read.role.endswith(".events")
        known.fact = replace(fact, group=group, of_n=self.answers.whole(read) if asked else fact.of_n)
        return True

    def _fill(
        self,
        read: Read,
        group: str | None,
        fits: Callable[[Any], bool],
        new: Callable[[], Fact],
        spans: Sequence[tuple[int, int]] = (),
    ) -> Iterator[Finding]:
        """Put a number into the fact of its group that lacks it, else make one."""
        slot, name = read.role.split(".")[1], field_of(read.role)
        value = _value(read, slot)
        if value is None or read.chance < LIKELY[field_of(read.role)]:
            return
        for other in self._findings(name, read):
            fact: Any = other.fact
            if not fits(fact) or not (fact.group == group or same_group(fact.group, group)):
                continue
            if getattr(fact, slot) == value:
                return
            lacks = getattr(fact, slot) is None and not fact.values().get("absent")
            if lacks and self._agrees(fact, slot, value, read.number):
                proof = evidence(self.doc, [*((item.start, item.end) for item in fact.evidence), span_of(read.number)])
                changes: dict[str, Any] = {slot: value, "evidence": proof}
                other.fact = replace(fact, **changes)
                return
        changes = {slot: value}
        yield from self._add(read, replace(new(), **changes), spans)

    def _agrees(self, fact: Fact, slot: str, value: float, number: Number) -> bool:
        """Whether a number can tell another side of a fact: it stands beside the one that is there, or they agree."""
        if fact.field == "sexes":
            return True
        beside = (other for other in self.reading.numbers[max(0, number.index - 1) : number.index + 2])
        if any(_holds(fact.evidence, other) and other.frame is number.frame for other in beside):
            return True
        values = {**fact.values(), slot: value}
        count, share, whole = values.get("n"), values.get("pct"), values.get("of_n")
        return bool(count and share and whole and abs(100 * count / whole - share) < 1.1)

    def _known(self, read: Read) -> Finding | None:
        """The rules' fact in which a number has its role."""
        finding = read.number.read.get(read.role)
        return finding if finding is not None and any(f is finding for f in self.doc._.findings) else None

    def _findings(self, name: str, read: Read) -> list[Finding]:
        studies = read.number.frame.studies
        return [f for f in self.doc._.findings if f.fact.field == name and f.study in studies]

    def _facts(self, name: str, read: Read) -> Iterator[Any]:
        return (finding.fact for finding in self._findings(name, read))

    def _add(self, read: Read, fact: Fact, spans: Iterable[tuple[int, int]] = ()) -> Iterator[Finding]:
        if read.chance < LIKELY[field_of(read.role)]:
            return
        proof = evidence(self.doc, [span_of(read.number), *spans])
        for study in read.number.frame.studies:
            finding = Finding(study, replace(fact, evidence=proof, rule=RULE, confidence=read.chance))
            self.doc._.findings.append(finding)
            yield finding


def span_of(number: Number) -> tuple[int, int]:
    """The typed mention that holds a number, or the number alone."""
    mention = number.mention
    inside = mention is not None and mention.start <= number.start < mention.end
    return (mention.start, mention.end) if mention is not None and inside else (number.start, number.end)


def _value(read: Read, slot: str) -> Any:
    """What a number is worth in an attribute; None where it cannot stand there."""
    value = read.number.value
    if value is None or slot not in _PEOPLE:
        return value
    return int(value) if float(value).is_integer() else None


def _holds(proof: Iterable[Any], number: Number) -> bool:
    return any(item.start <= number.start < item.end for item in proof)


def _in_sentence(fact: Fact, number: Number) -> bool:
    """Whether a fact was read from another number of the same sentence."""
    frame = number.frame
    return any(frame.start <= item.start < frame.end for item in fact.evidence) and not _holds(fact.evidence, number)
