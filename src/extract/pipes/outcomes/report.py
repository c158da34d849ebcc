"""What a study's readings come to in the end: its facts, with their evidence."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from extract.fields import OutcomeResult
from extract.lexicons import Term
from extract.pipes.findings import add
from extract.pipes.frames import Frame
from extract.pipes.outcomes.discourse import Discourse
from extract.pipes.outcomes.finish import distinct, falling, flip, move_lone_p, set_directions
from extract.pipes.outcomes.readings import Reading
from extract.pipes.outcomes.spread import dispersion_of

_CONFIDENCE = {"number": 0.9, "carried": 0.8, "words": 0.7}


def report(doc: Doc, state: Discourse, term: Term, model: type[OutcomeResult]) -> None:
    """Put the results of one study on doc._.findings. state: what was read of it; model: the field of facts."""
    readings = state.readings
    move_lone_p(readings)
    if all(reading.measure == "score" and not reading.timed for reading in readings):
        for reading in readings:
            reading.time = None  # seen once: no start of anything
    _point_changes(readings, doc._.frames)
    for reading in readings:
        pair = reading.quantity.spread if state.stated.get("range") == "median" else ()
        if len(pair) == 2 and not (reading.quartiles or reading.ci or reading.extremes) and reading.sd is None:
            reading.quartiles = (pair[0], pair[1])
        if reading.statistic is None and reading.measure != "responders":
            reading.statistic = state.stated.get(dispersion_of(reading))
        if state.of_means and reading.measure == "difference" and not reading.in_words:
            reading.statistic = reading.statistic or "mean"
    readings = distinct(readings)
    set_directions(readings, term)
    for reading in readings:
        spans = [reading.frame.span(start, end) for start, end in reading.spans]
        for other in reading.again:
            spans += [other.frame.span(a, b) for a, b in [(other.start, other.end), *other.spans]]
        own = reading.frame.span(reading.start, reading.end)
        absorbed = reading.mention.absorbed if reading.mention is not None else ()
        add(
            doc,
            reading.frame,
            _fact(reading, model),
            [own, *absorbed, *spans],
            rule=reading.rule,
            confidence=_CONFIDENCE[reading.rule],
        )


def _fact(reading: Reading, model: type[OutcomeResult]) -> OutcomeResult:
    return model(
        measure=reading.measure, statistic=reading.statistic, value=reading.value, sd=reading.sd, se=reading.se,
        ci_low=reading.ci[0] if reading.ci else None, ci_high=reading.ci[1] if reading.ci else None,
        q1=reading.quartiles[0] if reading.quartiles else None, q3=reading.quartiles[1] if reading.quartiles else None,
        min=reading.extremes[0] if reading.extremes else None, max=reading.extremes[1] if reading.extremes else None,
        n=reading.n, p=reading.p, direction=reading.direction, significant=reading.significant, timepoint=reading.time,
        group=reading.group, comparator=reading.comparator,
    )  # fmt: skip


def _point_changes(readings: Sequence[Reading], frames: Sequence[Frame]) -> None:
    """An unsigned "change" points the way that the sentences around it tell."""
    for reading in readings:
        if reading.measure == "change" and not reading.sign and not reading.quantity.signed and reading.value:
            around = " ".join(f.text for f in frames[max(0, reading.frame.index - 1) : reading.frame.index + 3])
            if falling(around) and reading.value > 0:
                flip(reading, -1.0)
