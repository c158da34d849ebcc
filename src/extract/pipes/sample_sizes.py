"""The component that finds facts of sample sizes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.fields.sample_sizes import SampleSize
from extract.pipes.extensions import Finding
from extract.pipes.findings import evidence
from extract.pipes.sizes.arms import Arms
from extract.pipes.sizes.cases import is_case_report, read_case, read_single
from extract.pipes.sizes.choose import choose
from extract.pipes.sizes.counted import read
from extract.pipes.sizes.people import read_people
from extract.pipes.sizes.reviews import read_review
from extract.pipes.sizes.shared_out import whole_in
from extract.pipes.sizes.siblings import sibling_trials, trial_of
from extract.pipes.sizes.stated import Stated


@Language.factory("extract_sample_sizes", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_sample_sizes(nlp: Language, name: str) -> SampleSizesFinder:
    return SampleSizesFinder()


class SampleSizesFinder:
    """Adds findings to `doc._.findings`."""

    def __call__(self, doc: Doc) -> Doc:
        stated: dict[int, list[Stated]] = defaultdict(list)
        arms: dict[int, Arms] = defaultdict(Arms)
        unit: str | None = None
        paragraph = -1
        before, told = "", None  # the sentence before, and the number of all randomised it gave
        own_case = is_case_report(doc._.document.source.title, doc._.frames)
        for frame in doc._.frames:
            for study in frame.studies:
                arms[study].see(frame)
            found = list(read_case(frame, own_case))
            if "<count:" in frame.text or "<n:" in frame.text or "<value:" in frame.text:
                reading = read(frame)
                counts = list(read_review(reading, unit if frame.paragraph == paragraph else None))
                unit, paragraph = (counts[-1].unit if counts else None), frame.paragraph
                taken = {item.start for item in counts}
                found += [*counts, *(item for item in read_people(reading, before, told) if item.start not in taken)]
            whole = whole_in(found)
            before, told = frame.text, whole if whole is not None and whole.stage == "randomised" else None
            for study in frame.studies:
                stated[study].extend(replace(item) for item in found)
        for study in sorted({0, *stated}):
            chosen = choose(stated[study], arms[study])
            if study == 0 and not chosen:
                chosen = list(read_single(doc._.frames))
            if study == 0:
                _name_trials(doc, chosen)
            for item in chosen:
                fact = SampleSize(count=item.count, unit=item.unit, stage=item.stage, group=item.group)
                fact = replace(fact, evidence=evidence(doc, item.spans), rule=item.rule, confidence=item.confidence)
                doc._.findings.append(Finding(study, fact))
        return doc


def _name_trials(doc: Doc, chosen: list[Stated]) -> None:
    """Where a source tells of trials side by side, the whole of each is a group by its name."""
    text = doc._.document.text
    places = sibling_trials(text)
    opening: dict[int, int] = {}
    for frame in doc._.frames if places else ():
        opening.setdefault(frame.paragraph, frame.start)
    for item in chosen if places else ():
        if item.group is None and item.unit == "participants":
            item.group = trial_of(places, text, opening[item.frame.paragraph], item.start)
