"""The component that finds the typed mentions of every sentence and builds its frame."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict

from spacy.language import Language
from spacy.tokens import Doc

from extract.document import Document
from extract.pipes.cues import find_cues
from extract.pipes.declared_arms import ALWAYS_ARMS, declared_arms
from extract.pipes.designs import find_design
from extract.pipes.drug_names import find_drug_names
from extract.pipes.extensions import Passages
from extract.pipes.frames import Frame, resolve
from extract.pipes.groups import (
    Group,
    arm_names,
    compared_cohorts,
    compared_doses,
    deals_doses,
    find_cohorts,
    find_dose_arms,
    find_groups,
    is_comparative,
    names_groups,
)
from extract.pipes.learned_groups import LearnedGroups, choices
from extract.pipes.mentions import Mention
from extract.pipes.plain import plain
from extract.pipes.quantities import find_quantities
from extract.pipes.studies import Attribution
from extract.pipes.study_names import StudyRef
from extract.pipes.terms import TermMatcher
from extract.pipes.time_roles import set_roles
from extract.pipes.times import find_times
from extract.pipes.vocabulary import find_words

# "95% CI", which collagen I is called in other sources
_INTERVAL = re.compile(r"(?:%\s|.%)CI\b")
# "breast cancer survivors (BCS)": an abbreviation of people counts as their noun.
_PEOPLE = re.compile(r"\b(?:patients|survivors|participants|subjects|women|people|individuals|adults|children)$", re.I)
_CONTROLS = re.compile(r"\b(?:healthy|control|matched|normal)\b", re.I)
# Parts of a source that report nothing of their own.
SILENT = ("references", "other")
# Parts of a full paper that tell of its own study what other parts tell with more care, or of the field at large.
RETOLD = ("introduction", "discussion", "conclusion")


@Language.factory(
    "extract_mentions",
    requires=["doc._.passages", "doc._.abbreviations"],
    assigns=["doc._.mentions", "doc._.studies", "doc._.stretches", "doc._.frames", "doc._.findings"],
)
def create_mentions(nlp: Language, name: str) -> MentionFinder:
    return MentionFinder(nlp)


class MentionFinder:
    """Fills `doc._.mentions`, `doc._.studies`, `doc._.stretches` and `doc._.frames`; starts `doc._.findings`."""

    def __init__(self, nlp: Language) -> None:
        self._terms = TermMatcher(nlp)
        self._tokenize = nlp.make_doc

    def __call__(self, doc: Doc) -> Doc:
        text = plain(doc._.document.text)
        passages: Passages = doc._.passages
        attribution = Attribution(doc._.document)
        study_mentions = attribution.read(
            [s for s in passages.sentences if passages.section_at(s[0]) not in SILENT],
            passages.paragraphs,
            {section.start for section in passages.sections},
        )
        if _is_full_paper(doc._.document, passages):
            attribution.silence(lambda offset: passages.section_at(offset) in RETOLD)
        terms = sorted(
            [*self._all_terms(doc), *self._abbreviated(doc), *study_mentions], key=lambda mention: mention.start
        )
        drugs = [mention for mention in terms if mention.label == "drug"]
        speech = self._speech(attribution, text)
        for number, study in enumerate(attribution.studies):
            study.design = find_design(speech[number])
        arms = self._arms(attribution, speech, text, drugs)
        names = arm_names(drugs, text)
        frames: list[Frame] = []
        doses = compared_doses(text)
        coined = LearnedGroups(text, set(names.values()))
        cohorts = compared_cohorts(text)
        for stretch in attribution.stretches:
            start, end = stretch.start, stretch.end
            times = list(find_times(text, start, end))
            first, last = (bisect_left(terms, edge, key=lambda mention: mention.start) for edge in (start, end))
            inside = [mention for mention in terms[first:last] if mention.end <= end]
            compares = any(study in arms for study in stretch.studies)
            here = {drug for study in stretch.studies for drug in arms.get(study, ())}
            candidates = [
                *times,
                *find_quantities(text, start, end, times),
                *find_words(text, start, end),
                *find_groups(text, start, end),
                *find_cohorts(text, start, end, cohorts),
                *(_as_arm(m, names) if m.label == "drug" and m.value.id in here else m for m in inside),
                *coined.find(start, end, compares=compares),
            ]
            candidates.extend(attribution.own_trials_in(start, end))
            if compares:
                candidates.extend(find_dose_arms(text, start, end, doses))
            words = text[start:end]
            frame = Frame(
                start, end, words, resolve(candidates), stretch.studies, passages.section_at(start), find_cues(words),
                stretch.paragraph, len(frames),
            )  # fmt: skip
            set_roles(frame)
            frames.append(frame)
        doc._.mentions = [mention for frame in frames for mention in frame.mentions]
        doc._.studies = attribution.studies
        doc._.stretches = attribution.stretches
        doc._.frames = frames
        doc._.findings = []
        self._set_arms(attribution.studies, frames)
        return doc

    def _all_terms(self, doc: Doc) -> list[Mention]:
        """Terms of the lexicons, and drugs that only their names give away."""
        known = [mention for mention in self._terms(doc) if not _INTERVAL.match(doc._.document.text, mention.start - 2)]
        taken = {mention.start for mention in known if mention.label == "drug"}
        return known + [mention for mention in find_drug_names(doc._.document.text) if mention.start not in taken]

    def _abbreviated(self, doc: Doc) -> list[Mention]:
        """Abbreviations of this document whose long form is a term of a lexicon ("TRM" for tralokinumab)."""
        known = {}
        found: list[Mention] = []
        for short in doc._.abbreviations or ():
            long_form = short._.long_form
            if short.text not in known:
                inner = [
                    m
                    for m in self._terms(self._tokenize(long_form.text))
                    if m.end - m.start >= 0.6 * len(long_form.text)
                ]
                known[short.text] = inner[0] if inner else None
            term = known[short.text]
            people = short.text.isalpha() and _PEOPLE.search(long_form.text)
            if term is None and people and not _CONTROLS.search(long_form.text):
                found.append(Mention("cohort", short.start_char, short.end_char, "patients"))
            if term is not None:
                found.append(Mention(term.label, short.start_char, short.end_char, term.value))
        return found

    @staticmethod
    def _speech(attribution: Attribution, text: str) -> dict[int, str]:
        """All that is said of each study, by its number."""
        parts: dict[int, list[str]] = defaultdict(list)
        for stretch in attribution.stretches:
            for study in stretch.studies:
                parts[study].append(text[stretch.start : stretch.end])
        return {number: " ".join(parts[number]) for number in range(len(attribution.studies))}

    @staticmethod
    def _arms(attribution: Attribution, speech: dict[int, str], text: str, drugs: list[Mention]) -> dict[int, set[str]]:
        """For each study that compares groups the ids of the drugs that are its arms."""
        spoken: dict[int, list[Mention]] = defaultdict(list)
        for stretch in attribution.stretches:
            first, last = (
                bisect_left(drugs, edge, key=lambda drug: drug.start) for edge in (stretch.start, stretch.end)
            )
            for study in stretch.studies:
                spoken[study].extend(drugs[first:last])
        arms: dict[int, set[str]] = {}
        for study, words in speech.items():
            if not is_comparative(words):
                continue
            named = {mention.value.id for mention in spoken[study]}
            declared = declared_arms(text, spoken[study])
            if len(declared) >= 2 and declared - ALWAYS_ARMS:
                arms[study] = declared
            elif len(named) >= 2 or names_groups(words) or any(choices(words)) or declared & ALWAYS_ARMS:
                arms[study] = named
            elif deals_doses(words):
                arms[study] = set()
        return arms

    @staticmethod
    def _set_arms(studies: list[StudyRef], frames: list[Frame]) -> None:
        for frame in frames:
            for mention in frame.labelled("group"):
                if mention.value.kind == "arm":
                    for study in frame.studies:
                        if mention.value.name not in studies[study].arms:
                            studies[study].arms.append(mention.value.name)


def _is_full_paper(document: Document, passages: Passages) -> bool:
    """Whether a source has results in a section of their own beside an introduction and a discussion."""
    kinds = {section.kind for section in passages.sections}
    return document.source.kind == "article" and {"results", "discussion"} <= kinds


def _as_arm(mention: Mention, names: dict[str, str]) -> Mention:
    return Mention("group", mention.start, mention.end, Group(names[mention.value.id], "arm", mention.value.id))
