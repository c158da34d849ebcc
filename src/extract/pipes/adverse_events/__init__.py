"""The component that finds facts of adverse events."""

from __future__ import annotations

import re
from collections import defaultdict

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.adverse_events import AdverseEvent
from extract.fields.base import Evidence
from extract.pipes.adverse_events.blame import said_of_before
from extract.pipes.adverse_events.context import gives, has_cue, reports
from extract.pipes.adverse_events.merging import merge
from extract.pipes.adverse_events.named import DEATH
from extract.pipes.adverse_events.retold import retold
from extract.pipes.adverse_events.safety_population import looked_at_for_safety
from extract.pipes.adverse_events.sizes import Sizes
from extract.pipes.adverse_events.spots import NO_ARM, Arms
from extract.pipes.adverse_events.statements import Statement, read_frame
from extract.pipes.denominators import TREATED, group_size, same_group, stated_sizes
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence, of_field
from extract.pipes.frames import Frame


@Language.factory("extract_adverse_events", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_adverse_events(nlp: Language, name: str) -> AdverseEventsFinder:
    return AdverseEventsFinder()


class AdverseEventsFinder:
    """Adds findings to `doc._.findings`: sentence by sentence, then one fact for each event and group of a study."""

    def __call__(self, doc: Doc) -> Doc:
        for_safety = looked_at_for_safety(doc)
        arms: dict[int, Arms] = defaultdict(Arms)
        for study, statements in sorted(_read(doc, arms).items()):
            merged = merge(statements)
            _name_by_denominator(merged, arms[study].sizes, doc, study)
            sizes = Sizes(doc, study, merged, for_safety.get(study))
            dead = {s.fact.n for s in merged if s.fact.term == DEATH and s.fact.n and s.fact.n > 3}
            for statement in merged:
                fact = statement.fact
                if fact.of_n in dead and fact.term != DEATH and not fact.severity:
                    fact.severity = "fatal"  # counted among the dead
                fact.of_n = sizes.of(fact)
                one_patient = (
                    fact.of_n == 1
                    and not statement.counted
                    and not fact.group
                    and bool(_HE_OR_SHE.search(statement.frame.text))
                )
                if statement.everyone or one_patient:
                    fact.n = fact.of_n
                fact.evidence = evidence(doc, statement.spans)
                if statement.everyone or one_patient:
                    fact.evidence = (*fact.evidence, *_evidence_of_size(doc, study, fact))
                fact.rule, fact.confidence = statement.rule, statement.confidence
                doc._.findings.append(Finding(study, fact))
        return doc


# "she developed zoster": the one patient there is counts; "mild acne was noted" counts nobody
_HE_OR_SHE = re.compile(r"\b(?:s?he|[Tt]he\s+<cohort|<(?:female|male):|patient)\b|\bS?he\b")


def _evidence_of_size(doc: Doc, study: int, fact: AdverseEvent) -> tuple[Evidence, ...]:
    """Where the source says how many there are, for an event of everybody or of the one patient there is."""
    if fact.n is None:
        return ()
    for finding in of_field(doc, "sample_sizes", study):
        size = finding.fact
        if size.values()["count"] == fact.n and same_group(size.values()["group"], fact.group):
            return tuple(size.evidence)
    return ()


def _complete(statements: list[Statement], frame: Frame, said: dict[str, bool | str]) -> None:
    """Give the facts of the sentence before `frame` what it says of them: of the grave ones where there are any."""
    last = [s.fact for s in statements if s.frame.index == frame.index - 1 and s.frame.paragraph == frame.paragraph]
    grave = [fact for fact in last if fact.serious or fact.severity == "fatal" or fact.term == DEATH]
    for name, value in said.items():
        for fact in grave if grave and name == "related" else last:
            if getattr(fact, name) is None and not fact.absent:
                setattr(fact, name, value)


def _name_by_denominator(statements: list[Statement], groups: dict[str, set[int]], doc: Doc, study: int) -> None:
    """ "11 of the 109" is of the group that has 109, where one alone has so many and the whole population has not."""
    if len(groups) < 2:
        return
    whole = set(stated_sizes(doc, study).values())
    for fact in (statement.fact for statement in statements):
        if fact.group is None and fact.of_n is not None and fact.of_n not in whole:
            fitting = [name for name, sizes in groups.items() if fact.of_n in sizes]
            if len(fitting) == 1 and not NO_ARM.fullmatch(fitting[0]):
                fact.group = fitting[0]


def _read(doc: Doc, arms: dict[int, Arms]) -> dict[int, list[Statement]]:
    """The statements of every study of a document, sentence by sentence; `arms` is filled with its groups."""
    found: dict[int, list[Statement]] = defaultdict(list)
    has_results = any(frame.section == "results" for frame in doc._.frames)
    news = doc._.document.source.kind == "news"
    speaking, paragraph = False, -1
    for number, study in enumerate(doc._.studies):
        arms[number].main = list(study.arms)
        arms[number].untreated = number == 0 and not study.arms and not any(gives(f) for f in doc._.frames)
        sizes = of_field(doc, "sample_sizes", number)
        arms[number].single = group_size(doc, number, None, TREATED) == 1
        for finding in sizes:
            values = finding.fact.values()
            if values["group"] and values["unit"] == "participants":
                arms[number].sizes.setdefault(values["group"], set()).add(values["count"])
        arms[number].sized = list(arms[number].sizes)
        places = {finding.fact.evidence[:1] for finding in sizes if finding.fact.values()["group"]}
        arms[number].in_order = arms[number].sized if len(places) > 1 else []
    for frame in doc._.frames:
        if frame.paragraph != paragraph:
            speaking, paragraph = False, frame.paragraph
        for study in frame.studies:
            arms[study].meet(frame)
        if not reports(frame, has_results):
            speaking = False
            continue
        for study in frame.studies:
            statements = [*read_frame(frame, arms[study], speaking), *retold(frame, found[study], arms[study])]
            told = news or not has_results or frame.section not in ("methods", "introduction")
            before_results = not told and has_results and study == 0
            if said := said_of_before(frame):
                _complete(found[study], frame, said)
            found[study].extend(s for s in statements if told or (s.counted and not before_results))
        speaking = (
            has_cue(frame)
            or (speaking and not frame.labelled("outcome"))
            or any(
                statement.counted for study in frame.studies for statement in found[study] if statement.frame is frame
            )
        )
    return found
