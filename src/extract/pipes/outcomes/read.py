"""Reads the frames of a document one after another, keeping for each study what later sentences lean on."""

from __future__ import annotations

import re
from collections import defaultdict

from spacy.tokens import Doc

from extract import lexicons
from extract.fields import FIELDS, OutcomeResult
from extract.lexicons import Term
from extract.pipes.frames import Frame
from extract.pipes.outcomes.arms import (
    assign_groups,
    carry_group,
    complete_pair,
    name_by_parallel,
    name_by_size,
    share_out,
    spread_lists,
)
from extract.pipes.outcomes.beads import Bead, name_of, string
from extract.pipes.outcomes.compare import set_differences, set_p_values, share_p_values
from extract.pipes.outcomes.discourse import Discourse
from extract.pipes.outcomes.doses import doses_of, name_ranks
from extract.pipes.outcomes.ellipsis import is_elliptic
from extract.pipes.outcomes.finish import (
    is_plausible,
    sign_values,
    take_for_scores,
)
from extract.pipes.outcomes.focus import is_anaphoric, spoken_of
from extract.pipes.outcomes.lists import order_groups, order_times
from extract.pipes.outcomes.numbers import candidates
from extract.pipes.outcomes.readings import BASELINE, Reading
from extract.pipes.outcomes.referents import Arm, find_arms
from extract.pipes.outcomes.report import report
from extract.pipes.outcomes.responses import tells_responders
from extract.pipes.outcomes.retold import qualify, tell_p_values
from extract.pipes.outcomes.roster import Roster, roster_of
from extract.pipes.outcomes.slots import Slot, assign_times, find_slots, length
from extract.pipes.outcomes.spread import (
    heading,
    people_left,
    set_sizes,
    set_sizes_of_times,
    set_spreads,
    set_statistics,
    stated_statistics,
    statistic_of_all,
)
from extract.pipes.outcomes.unmoved import is_unmoved
from extract.pipes.outcomes.words import read_words, set_significance

_SILENT = ("title",)
_ENDPOINT = re.compile(
    r"end\s?-?point|outcome|assessed|measured|evaluated|recorded|analy[sz]ed|yardstick|efficacy|change\s+(?:from\s+baseline\s+)?in",
    re.I,
)
_EVERY_TIME = re.compile(r"\b(?:every|each|any|all)\s+(?:time|visit)", re.I)
# "improvement, defined as a fall of at least 5 points", and words that lean on such a definition
_DEFINES = re.compile(
    r"\b(?:defined?|definition|meaning|respon\w+|(?:progression|improvement|worsening|regression|response)\s+(?:was|is|meant|means))\b.*\b(?:points?|units?|<percent:)|(?:\bpoints?\b|\bunits?\b|<percent:).*\b(?:defin|called|termed|(?:counted|regarded|taken|considered|classed)\s+(?:as\s+)?)",
    re.I | re.S,
)
_RESPONSE = re.compile(
    r"\b(?:threshold|respon(?:ders?|ded|se)|improvers|progressors|skin\s+(?:improvement|progression)|criterion|progressed|regressed)\b",
    re.I,
)
_RESPONDERS = re.compile(r"(?:non-?)?responders", re.I)
# "73 of 301 had improved", "improvement was seen in 35 of 72", where the limit has been defined
_MOVED_SHARE = re.compile(
    r"<count:\d+>\s+(?:<cohort:\d+>\s+)?(?:\([^)]*\)\s+)?(?:had\s+|have\s+)?(?:improved|worsened)\b|\b(?:improvement|worsening)\s+(?:at\s+<time:\d+>\s+)?was\s+(?:recorded|seen|observed|noted|found)\s+in\s+<(?:count|percent)",
    re.I,
)
_TOO = re.compile(r"\b(?:too|also|likewise|as\s+well)\b", re.I)
_SHARE = re.compile(r"<(?:count|percent):\d+>")
_THAT_TIME = re.compile(r"\b(?:at|by)\s+(?:that|this)\s+(?:point|time|stage)|\b(?:then|thereafter|by\s+then)\b", re.I)
_GROUPS = re.compile(r"<(?:group|drug):")
_GROUP_WORD = re.compile(r"\b(?:groups?|arms?|controls?)\b", re.I)
# "the albumin arm", "in the exposed cohort", and words before "group" that make no name
_INTRODUCED = re.compile(
    r"\b(?:the|in|an?|both|and|,)\s+(?P<name>[A-Za-zα-ωΑ-Ω][\w+-]+)\s+(?:groups?|arms?|cohorts?)\b"
)
_NAME = re.compile(
    r"(?!(?:control|treatment|study|active|whole|subject|age|patient|intervention|treated|healthy|first|second|third|same|other|each|either|both|entire|validation|derivation|this|our|present|large|small|larger|smaller|international|prospective|retrospective|"
    r"the|all|two|three|four|one|matched|parallel|different|single|combined|former|latter|comparison|historical|multicent\w+|inception|registry|risk|working|drug|these|those|total|overall|and|in)s?$)[A-Za-zα-ωΑ-Ω][\w+-]+",
    re.I,
)
_BEFORE_START = re.compile(r"\bbefore\s+(?:the\s+)?baseline\b", re.I)
_MEAN_DIFFERENCES = re.compile(r"\bmean\s+differences?\b|(?-i:\bW?MDs?\b)", re.I)
_KEYWORDS = re.compile(r"^\W*key\s?words", re.I)


def read_outcomes(doc: Doc) -> None:
    """Put the results of every outcome of the lexicon on doc._.findings."""
    for term in lexicons.load("outcomes"):
        model = FIELDS.get(str(term.extra.get("field")))
        if model is None or not issubclass(model, OutcomeResult):
            continue
        if any(m.label == "outcome" and m.value.id == term.id for m in doc._.mentions):
            _Reader(doc, term, model).read()


class _Reader:
    """Reads one document for one outcome."""

    def __init__(self, doc: Doc, term: Term, model: type[OutcomeResult]) -> None:
        self.doc = doc
        self.term = term
        self.model = model
        self.states: dict[tuple[int, ...], Discourse] = defaultdict(Discourse)
        self.divided: set[int] = set()  # studies that speak of "the X group"
        self.last_open = -9
        self.doses = doses_of(doc._.frames)
        self._group_names: frozenset[str] | None = None
        self._rosters: dict[tuple[int, ...], Roster] = {}

    def read(self) -> None:
        for frame in self.doc._.frames:
            for mention in frame.labelled("group"):
                if mention.value.kind in ("arm", "named", "dose") and _GROUP_WORD.search(frame.printed(mention)):
                    self.divided.update(frame.studies)
        for frame in self.doc._.frames:
            if frame.studies and frame.section not in _SILENT:
                self._frame(frame)
        for state in self.states.values():
            report(self.doc, state, self.term, self.model)

    def _names(self) -> frozenset[str]:
        """Names of groups that the document introduces as such ("the albumin arm") and then uses bare ("with albumin")."""
        if self._group_names is None:
            introduced = {match["name"] for match in _INTRODUCED.finditer(self.doc._.document.text)}
            named = {name for name in introduced if _NAME.fullmatch(name)}
            arms = {arm for study in self.doc._.studies for arm in study.arms if _NAME.fullmatch(arm)}
            self._group_names = frozenset({*arms, *(named if len(named | arms) > 1 else ())})
        return self._group_names

    def _beads(self, frame: Frame) -> list[Bead]:
        return string(frame, self.term.id, self._names() | self._roster(frame.studies).unmentioned)

    def _roster(self, studies: tuple[int, ...]) -> Roster:
        if studies not in self._rosters:
            self._rosters[studies] = roster_of(self.doc, studies, self.term.id)
        return self._rosters[studies]

    def _frame(self, frame: Frame) -> None:
        state = self.states[frame.studies]
        left = people_left(frame)
        self._read(frame, state)
        if left is not None:
            state.left, state.left_frame = left, frame.index

    def _read(self, frame: Frame, state: Discourse) -> None:
        state.of_means = state.of_means or bool(_MEAN_DIFFERENCES.search(frame.text))
        state.stated.update(stated_statistics(frame.text))
        told_of_all = statistic_of_all(frame.text)
        if told_of_all is not None:
            for reading in state.readings:
                if (
                    reading.statistic is None
                    and reading.measure != "responders"
                    and frame.index - reading.frame.index <= 3
                ):
                    reading.statistic = told_of_all
        named = any(m.label == "outcome" and m.value.id == self.term.id for m in frame.mentions)
        if not named and len(_GROUPS.findall(frame.text)) > 2:
            state.saw_list(_side_by_side(self._beads(frame)))
        fresh = state.readings and frame.index - state.readings[-1].frame.index <= 2
        if fresh and not named and "<p:" in frame.text:
            beads = self._beads(frame)
            arms = find_arms(frame, beads, [], state.groups, self._roster(frame.studies), divided=True)
            tell_p_values(frame, arms, state.readings)
        near = (state.open and 0 < frame.index - state.frame <= 2) or frame.index - self.last_open == 1
        primary = state.primary and "primary" in frame.text
        if (
            not named
            and not near
            and not primary
            and not state.defined
            and "time" not in frame.text
            and "group" not in frame.text
        ):
            return
        if _KEYWORDS.match(frame.text) or _BEFORE_START.search(frame.text):
            return
        beads = name_ranks(self._beads(frame), self.doses)
        slots = find_slots(frame, beads)
        arms_of_study = [arm for study in frame.studies for arm in self.doc._.studies[study].arms]
        arms = find_arms(
            frame, beads, arms_of_study, state.groups, self._roster(frame.studies),
            divided=bool(self.divided & set(frame.studies)),
        )  # fmt: skip
        told = _RESPONSE.search(frame.text) or (
            _MOVED_SHARE.search(frame.text) and not any(bead.kind in ("other", "event") for bead in beads)
        )
        responded = state.defined and told and _SHARE.search(frame.text)
        elliptic = (
            state.open
            and frame.index - state.frame == 1
            and (is_elliptic(frame) or tells_responders(frame.text, beads))
        )
        carried = bool((near and is_anaphoric(frame)) or elliptic or primary or responded)
        state.length = state.length or length(beads)
        if named and (frame.section == "methods" or _ENDPOINT.search(frame.text)):
            self._endpoint(frame, beads, state)
        if named or carried:
            self._results(frame, beads, state, slots, arms, arms_of_study, carried and not named)
        elif arms:
            state.saw_groups(arms)
        visits = [time for slot in slots for time in slot.times if time not in (None, BASELINE)]
        dated = visits or [time for time in (length(beads),) if time]
        if dated:
            state.time, state.time_frame, state.time_visit = dated[-1], frame.index, bool(visits)

    def _endpoint(self, frame: Frame, beads: list[Bead], state: Discourse) -> None:
        if "primary" in frame.text.lower() or "yardstick" in frame.text:
            state.primary = True
        if frame.section == "methods" or "primary" in frame.text.lower() or "yardstick" in frame.text or re.search(r"endpoint|end point", frame.text):  # fmt: skip
            for slot in find_slots(frame, beads):
                for time in slot.times:
                    if time not in (None, BASELINE) and time not in state.endpoints:
                        state.endpoints.append(str(time))

    def _results(
        self, frame: Frame, beads: list[Bead], state: Discourse, slots: list[Slot], arms: list[Arm],
        arms_of_study: list[str], anaphoric: bool,
    ) -> None:  # fmt: skip
        if qualify(frame, beads, slots, state.readings):
            state.frame = frame.index
            return
        spoken = spoken_of(frame, beads, anaphoric)
        if frame.cues & {"criterion", "plan"}:
            state.open, state.frame = spoken[-1] if spoken else False, frame.index
            return
        readings = candidates(
            frame,
            beads,
            spoken,
            threshold=(state.threshold and anaphoric)
            or (state.defined and bool(_RESPONSE.search(frame.text) or _MOVED_SHARE.search(frame.text))),
            measure=state.measure if anaphoric else None,
            maximum=int(self.term.extra.get("maximum", 0)),
        )
        readings = [reading for reading in readings if is_plausible(reading, self.term)]
        alone = [reading for reading in readings if reading.partner is None]
        assign_groups(alone, arms, frame.text)
        assign_times(alone, slots, frame.text, state.times if anaphoric else [])
        order_times(alone, slots, frame.text)
        name_by_parallel(alone, frame.text)
        spread_lists(alone, arms, state.groups, arms_of_study, state.listed, self._roster(frame.studies))
        order_groups(alone, arms, frame.text)
        name_by_size(alone, self._roster(frame.studies))
        complete_pair(alone, self._roster(frame.studies))
        if any(len(arm.names) > 1 for arm in arms):
            readings = share_out(readings, arms, frame.text)
            alone = [reading for reading in readings if reading.partner is None]
        for reading in alone:
            if reading.later is not None:
                reading.group = reading.later.group
        if anaphoric and not arms:
            carry_group(alone, state.readings, frame)
        set_statistics(
            readings, beads, frame.text, state.statistic if anaphoric or "corresponding" in frame.text else None
        )
        set_spreads(readings, beads, arms, frame, state.heading if anaphoric or "corresponding" in frame.text else None)
        set_sizes(alone, arms, frame, state.left if frame.index - state.left_frame == 1 else None)
        state.heading = heading(frame, len(frame.text)) or (state.heading if anaphoric else None)
        sides = (
            arms_of_study if len(set(arms_of_study)) > 1 else list(self._roster(frame.studies).names or state.groups)
        )
        set_differences(readings, arms, sides, state.groups)
        self._open_times(alone, frame, state, anaphoric)
        set_p_values(alone, beads, arms, frame.text)
        for reading in readings:
            if reading.partner is not None:
                _follow(reading, reading.partner)
        share_p_values(readings)
        for reading in readings:
            if reading.measure == "responders" and _RESPONDERS.fullmatch(reading.group or ""):
                reading.group = None  # "twelve were responders" names no group
        in_words = read_words(frame, beads, spoken, arms, slots, readings, sides, state.groups)
        for reading in in_words:
            if reading.timed:
                continue
            recent = frame.index - state.time_frame <= 1 and (state.time_visit or _THAT_TIME.search(frame.text))
            if recent and (anaphoric or reading.measure == "difference" or _TOO.search(frame.text)):
                reading.time = state.time
            elif len(state.endpoints) == 1 and frame.section != "conclusion" and not _EVERY_TIME.search(frame.text):
                reading.time = state.endpoints[0]
        set_statistics(in_words, beads, frame.text, None)
        set_sizes_of_times([*alone, *in_words], slots, frame)
        set_significance([*readings, *in_words], frame)
        take_for_scores(alone, [*state.readings, *alone])
        sign_values(readings, self.term)
        for reading in readings:
            assert reading.mention is not None
            reading.rule = "carried" if anaphoric else "number"
            if reading.measure == "score" and reading.time != BASELINE and is_unmoved(reading, beads, spoken, arms):
                reading.direction = "stable"
        for reading in in_words:
            reading.rule = "words"
        found = [*readings, *in_words]
        state.readings.extend(found)
        tell_p_values(frame, arms, found)
        state.saw_readings(found)
        if state.time is not None and any(reading.time == state.time for reading in found):
            state.time_frame = frame.index
        if arms:
            state.saw_groups(arms)
        named_here = list(dict.fromkeys(r.group for r in readings if r.group is not None))
        if not arms and len(named_here) > 1:
            state.groups = named_here
        state.threshold = any(r.measure == "responders" for r in readings)
        state.defined = state.defined or bool(_DEFINES.search(frame.text))
        state.open, state.frame = (spoken[-1] if spoken else state.open), frame.index
        if state.open:
            self.last_open = frame.index

    def _open_times(self, readings: list[Reading], frame: Frame, state: Discourse, anaphoric: bool) -> None:
        """Times that the sentence leaves open: its start, the time just spoken of, or that which the methods name."""
        close = frame.index - state.time_frame <= 1 and (state.time_visit or _THAT_TIME.search(frame.text))
        last = state.time if anaphoric or close else None
        for reading in readings:
            if reading.timed and reading.time is None and reading.measure == "score" and "follow" not in frame.text:
                reading.time = state.length  # "at the final visit" of a one-year study
            if reading.timed:
                continue
            if reading.measure == "score" and not reading.closes:
                known = any(r.measure == "score" and r.time == BASELINE for r in state.readings)
                reading.time = BASELINE if not known and not (anaphoric and last) else last
            elif reading.measure == "score":
                reading.time = last or state.length or (state.endpoints[0] if len(state.endpoints) == 1 else None)
            else:
                endpoint = state.endpoints[0] if len(state.endpoints) == 1 else None
                reading.time = (endpoint or last) if reading.measure == "responders" else (last or endpoint)


def _side_by_side(beads: list[Bead]) -> list[str]:
    """The groups that a sentence tells apart, in their order; doses of a drug go by both."""
    return list(
        dict.fromkeys(
            name_of(bead)
            for bead in beads
            if bead.kind in ("group", "drug", "subset")
            and getattr(getattr(bead.mention, "value", None), "kind", "") not in ("each", "neither", "active")
        )
    )


def _follow(reading: Reading, partner: Reading) -> None:
    """A percentage beside a change holds for the same time and group, and by the same test."""
    reading.time, reading.timed, reading.group = partner.time, partner.timed, partner.group
    reading.p, reading.n = reading.p or partner.p, partner.n
