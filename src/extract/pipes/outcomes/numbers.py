"""The numbers of a sentence that can be results of the outcome in focus, and what each of them measures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.pipes.frames import Frame
from extract.pipes.mentions import Quantity
from extract.pipes.outcomes.baselines import is_start, is_timed
from extract.pipes.outcomes.beads import Bead
from extract.pipes.outcomes.intervals import is_sided_end, sided_interval
from extract.pipes.outcomes.limits import is_limit, is_response, is_second_limit, reaches_limit
from extract.pipes.outcomes.phrases import (
    A_RESPONSE,
    ACHIEVED_BY,
    AMOUNTS,
    ARROW,
    BEHIND_WHOLE,
    BESIDE_GROUP,
    BETWEEN_NUMBERS,
    BY_ONLY,
    COPULA_BEFORE,
    COPULA_OR_BY,
    DISPERSION_BEFORE,
    FROM,
    IMPORTANT,
    LICENCE,
    NO_RESULT_AFTER,
    NO_RESULT_BEFORE,
    NOUN_OF_CHANGE,
    OF_ANOTHER_KIND,
    OF_CHANGE,
    OF_START,
    OF_THE,
    OPENS,
    P_BEFORE,
    PEOPLE_BEFORE,
    REPEATS_BEFORE,
    ROW_OF_PERCENTAGES,
    SIDE_AFTER,
    TO,
    UNMOVED,
    WITHIN_LIMITS,
)
from extract.pipes.outcomes.readings import Reading
from extract.pipes.outcomes.responses import counts_more_people, counts_responders, is_share_of, way_of
from extract.pipes.outcomes.settle import settle


def candidates(
    frame: Frame, beads: Sequence[Bead], spoken: Sequence[bool], *, threshold: bool, measure: str | None, maximum: int
) -> list[Reading]:
    """The readings of a frame. `spoken[i]` tells whether bead i speaks of the outcome in focus.

    threshold: the sentence before was about a threshold of response. measure: what the sentence before measured.
    """
    state = _State(frame, beads, threshold, measure, maximum)
    readings: list[Reading] = []
    for index, bead in enumerate(beads):
        state.pass_brackets(bead)
        if bead.kind != "number":
            state.steer(bead)
        elif not spoken[index]:
            state.last = None
        else:
            readings.extend(state.read(bead))
    settle(readings, frame.text)
    return readings


class _State:
    """What the words so far say of the next number."""

    def __init__(self, frame: Frame, beads: Sequence[Bead], threshold: bool, measure: str | None, maximum: int) -> None:
        self.frame = frame
        self.beads = beads
        self.maximum = maximum
        self.measure = measure or "score"
        self.noun: Bead | None = None  # the last word of change or difference
        self.noun_end = 0
        self.moves: Bead | None = None  # the last verb of movement
        self.sign = 0
        self.moved_sign = 0
        self.last: Reading | None = None  # the last result, as long as nothing else came between
        self.latest: Reading | None = None
        self.threshold = (
            threshold
            or any(is_response(frame.text, bead) for bead in beads if bead.kind == "number")
            or bool(IMPORTANT.search(frame.text) or reaches_limit(frame.text))
        )
        self.threshold_sign = 0
        self.brackets: list[tuple[str, Bead | None, int, int, Reading | None]] = []
        self.position = 0
        self.opened = False
        self.scored = False
        self.people_end: int | None = None
        self.before: str | None = None  # the last of change and difference
        self.outcome_end: int | None = None
        self.limit_end: int | None = None

    def pass_brackets(self, bead: Bead) -> None:
        """What is said in a bracket ends with it: behind "(difference -2.7)" the sentence goes on as before."""
        for sign in re.findall(r"[()]", self.frame.text[self.position : bead.start]):
            if sign == "(":
                self.brackets.append((self.measure, self.noun, self.noun_end, self.sign, self.last))
            elif self.brackets:
                self.measure, self.noun, self.noun_end, self.sign, last = self.brackets.pop()
                self.last = last or self.last
        self.position = bead.end

    def steer(self, bead: Bead) -> None:
        kind = bead.kind
        text = self.frame.text
        if kind == "outcome":
            if re.match(r"[Δ∆]|delta", self.frame.printed(bead.mention) if bead.mention else "", re.I):
                self.measure, self.sign, self.noun, self.last = "change", 0, bead, None
                self.noun_end = bead.end
                return
            governed = self.noun is not None and OF_THE.match(text[self.noun_end : bead.start])
            follows = re.match(
                r"\s*(?:\(<outcome:\d+>\)\s*)?(?P<noun>changes?|improvement|reduction|decrease|increase)\b",
                text[bead.end :],
                re.I,
            )
            again = self.outcome_end is not None and re.fullmatch(
                r"\s*[(,]\s*(?:or\s+)?", text[self.outcome_end : bead.start]
            )
            self.outcome_end = bead.end
            if not governed and not follows and not again:
                self.measure, self.sign, self.noun = "score", 0, None
            self.last = None
        elif kind == "difference":
            better = re.match(r"favou?r|superior|outperf", text[bead.start :], re.I)
            self.measure, self.noun, self.sign, self.last = "difference", bead, -1 if better else 0, None
            self.noun_end = bead.end
        elif kind in ("change", "down", "up", "improve", "worse"):
            named = self.noun is not None and OF_CHANGE.fullmatch(text[self.noun.end : bead.start])
            in_difference = self.measure == "difference" and named  # "difference in the least squares mean change"
            self.noun_end = bead.end
            if not in_difference:
                self.measure, self.noun = "change", bead
            if kind in ("down", "up", "improve", "worse") and not self._compares_change(bead):
                self.sign = {"down": -1, "up": 1, "improve": -1, "worse": 1}[kind]
                self.moves, self.moved_sign = bead, self.sign
            elif kind == "change" and not in_difference:
                self.sign = 0
                self.moves = bead
            self.last = None
        elif kind == "score":
            self.measure, self.last = "score", None

    def _compares_change(self, bead: Bead) -> bool:
        """Whether "greater" or "less" only weighs a change already named: "the improvement was greater with"."""
        word = self.frame.text[bead.start : bead.end].lower()
        return word in ("greater", "less", "smaller", "higher") and self.measure == "change" and bool(self.sign)

    def read(self, bead: Bead) -> list[Reading]:
        """The readings of a number: none where it is no result, two for "from 24 to 15"."""
        assert bead.mention is not None
        text = self.frame.text
        left, right = text[max(0, bead.start - 70) : bead.start], text[bead.end : bead.end + 60]
        mention = bead.mention
        if mention.label == "interval":
            return self._interval(bead, left)
        quantity: Quantity = mention.value
        if mention.label == "measure" and not re.match(r"\s*(?:points?|units?)\b", right):
            return []
        dispersion = DISPERSION_BEFORE.search(left)
        if dispersion and self.last is not None and not self.last.quantity.spread:
            name = "se" if (dispersion["name"] or "").lower().startswith(("se", "standard e")) else "sd"
            self.last.quantity = self.last.quantity.with_(**{name: quantity.value})
            self.last.spans.append((bead.start, bead.end))
            return []
        sided = sided_interval(bead, self.frame)
        if sided is not None and self.latest is not None and self.latest.ci is None:
            self.latest.ci, stop = sided
            self.latest.spans.append((bead.start, stop))
        if sided or is_sided_end(left) or (P_BEFORE.search(left) and 0 < quantity.value < 1):
            return []
        if NO_RESULT_BEFORE.search(left) or OF_ANOTHER_KIND.search(text[: bead.start]) or WITHIN_LIMITS.search(left):
            return []
        if is_limit(text, bead) or is_second_limit(text, bead, self.limit_end):
            self.threshold = self.threshold or is_response(text, bead)
            self.threshold_sign = self.sign or self.threshold_sign
            self.limit_end = bead.end
            self.last = None
            return []
        if mention.label == "count" and re.match(r"\s*<cohort", right):
            self.people_end = bead.end
        elif (
            mention.label == "count"
            and self.last is None
            and counts_more_people(text, self.people_end, bead, self.threshold)
        ):
            return []
        if mention.label == "count" and quantity.of == self.maximum:
            quantity = quantity.with_(of=None)  # "a score of 34 of 51"
        if mention.label == "count":
            responders = self._responders(bead, quantity)
            if responders or quantity.of is not None or quantity.pct is not None or NO_RESULT_AFTER.match(right):
                return responders
        percent = re.match(r"%|\s*(?:and|or|to|versus|vs\.?)\s+<percent:\d+>", right)
        if percent or quantity.percent or mention.label == "percent":
            return self._percent(bead, quantity, left, right)
        wordy = quantity.words and not re.match(r"\s*(?:points?|units?)", right)
        if wordy and (A_RESPONSE.search(left) or not self.last):
            return []
        if (
            mention.label == "count"
            and not quantity.spread
            and not (
                LICENCE.search(left)
                or self._listed(bead)
                or is_timed(bead, self.beads, self.frame.text)
                or re.match(r"\s*(?:points?|units?)\b", right)
            )
        ):
            return []
        if mention.label == "count" and (
            PEOPLE_BEFORE.search(left) or not (BEHIND_WHOLE.match(right) or FROM.search(left))
        ):
            return []
        reading = self._plain(bead, quantity, left, right)
        if quantity.pct is None or reading.measure != "change":
            return [reading]
        share = self._make(bead, "percent_change", quantity.pct, quantity)  # "by 7.1 (30%)"
        share.partner, share.sign = reading, reading.sign
        return [reading, share]

    def _listed(self, bead: Bead) -> bool:
        """Whether nothing but connectives stands between the last result and this number."""
        return self.last is not None and bool(BETWEEN_NUMBERS.match(self.frame.text[self.last.end : bead.start]))

    def _interval(self, bead: Bead, left: str) -> list[Reading]:
        assert bead.mention is not None
        low, high = bead.mention.value
        text = self.frame.text
        told = FROM.search(left) or (
            OPENS.search(left)
            and (self.last is None or self.sign < 0)
            and ((high - low) * self.sign > 0 or (not self.sign and UNMOVED.search(text[: bead.start])))
        )
        if not told or NO_RESULT_BEFORE.search(left) or WITHIN_LIMITS.search(left):
            return []
        if self.frame.text[bead.end : bead.end + 2].strip().startswith("%"):
            return []
        pair = []
        for value, opens in ((low, True), (high, False)):
            reading = self._make(bead, "score", value, Quantity(value))
            reading.opens, reading.closes = opens, not opens
            pair.append(reading)
        self.last = pair[-1]
        return pair

    def _responders(self, bead: Bead, quantity: Quantity) -> list[Reading]:
        text = self.frame.text
        if not self.threshold or not counts_responders(bead, quantity, text):
            return []
        self.last = reading = self._make(bead, "responders", quantity.pct, quantity)
        reading.n, reading.sign = int(quantity.value), way_of(bead, self.beads, text, self.threshold_sign)
        return [reading]

    def _percent(self, bead: Bead, quantity: Quantity, left: str, right: str) -> list[Reading]:
        """A share of responders where the sentence has a limit of response, else a change in per cent, else nothing."""
        last, by = self.last, BY_ONLY.search(left)
        if self.threshold and last is not None and is_share_of(last, bead, self.frame.text):
            last.value, last.reach = quantity.value, bead.end
            last.sign = way_of(bead, self.beads, self.frame.text, self.threshold_sign)
            last.spans.append((bead.start, bead.end))
            return []
        if self.threshold and (not by or ACHIEVED_BY.search(left)):
            reading = self._make(bead, "responders", quantity.value, quantity)
            reading.sign = way_of(bead, self.beads, self.frame.text, self.threshold_sign)
            reading.n = quantity.n
            self.last = reading
            return [reading]
        side = SIDE_AFTER.match(right)
        sided = bool(side and (side["down"] or side["up"]))
        row = bool(ROW_OF_PERCENTAGES.match(right))
        repeats = last is not None and last.measure == "change" and not row and bool(REPEATS_BEFORE.search(left))
        listed = last is not None and self._listed(bead) and (row or last.measure == "percent_change")
        moved = self.measure == "change" or sided or (self.moves is not None and by is not None)
        stated = (
            sided
            or quantity.signed
            or COPULA_OR_BY.search(left)
            or (last is None and left.rstrip().endswith((",", "and", ">")))
        )
        if not (repeats or listed or (moved and stated)):
            return []
        reading = self._make(bead, "percent_change", quantity.value, quantity)
        self._side(reading, side)
        if repeats and last is not None:
            reading.partner, last.reach = last, bead.end
            return [reading]
        if listed and last is not None:
            reading.sign = reading.sign or last.sign
        self.last = reading
        return [reading]

    def _side(self, reading: Reading, side: re.Match[str] | None) -> None:
        """ "4 points lower", "8.8% higher": the words behind a number tell its direction."""
        if side and side["down"]:
            reading.sign = -1
        elif side and side["up"]:
            reading.sign = 1

    def _plain(self, bead: Bead, quantity: Quantity, left: str, right: str) -> Reading:
        text = self.frame.text
        side = SIDE_AFTER.match(right)
        sided = bool(side and (side["down"] or side["up"]))
        last = self.last
        listed = last is not None and BETWEEN_NUMBERS.match(text[last.end : bead.start])
        if re.match(rf"\s*{ARROW}\s*<", right):
            reading = self._end(bead, quantity, opens=True)
        elif re.search(rf"{ARROW}\s*$", left):
            reading = self._end(bead, quantity, opens=False)
        elif FROM.search(left) and not re.search(r"(?:interval|range|CI)\s+from\s*$", left):
            reading = self._end(bead, quantity, opens=True)
            self.opened = True
        elif (
            TO.search(left)
            and not quantity.signed
            and not AMOUNTS.search(left)
            and (self.opened or self.moves is not None or (last and last.closes))
        ):
            reading = self._end(bead, quantity, opens=False)
        elif OF_START.search(left) and not quantity.signed and not re.match(r"\s*(?:vs|versus|to|and)\b", right):
            reading = self._end(bead, quantity, opens=True)
        elif sided and not (last and last.measure == "score" and listed):
            than = re.match(r"\s*(?:points?|units?)?\s*\w+\s+(?:\(<ci:\d+>\)\s*)?than\s+(?:with|in|on|for|under|that|those)\b|[^,;]{0,40}\bthan\s+(?:with|in|on|for|under)\s", right)  # fmt: skip
            beside = BESIDE_GROUP.match(text[bead.end :]) and COPULA_BEFORE.search(left)
            reading = self._make(
                bead,
                "difference" if than or beside or self.measure == "difference" else "change",
                quantity.value,
                quantity,
            )
            self._side(reading, side)
        elif re.search(r"\bbetter\s+(?:with|on|in|under|for)\s+(?:the\s+)?<group:\d+>\s+by\s+$", left, re.I):
            reading = self._make(bead, "difference", quantity.value, quantity)
        elif listed and last is not None and not (last.measure == "score" and BY_ONLY.search(left)):
            reading = self._make(bead, last.measure, quantity.value, quantity)
            reading.opens, reading.closes, reading.sign = last.opens, last.closes, last.sign
        elif BY_ONLY.search(left) and self.measure in ("score", "change"):
            reading = self._make(bead, "change", quantity.value, quantity)
        elif (
            is_start(bead, self.beads, self.frame.text)
            or (self.scored and self.sign == 0 and not quantity.signed and not re.search(r"\b(?:of|by)\s", left[-12:]))
            or self._is_told_by_verb(left, right, quantity)
        ):
            reading = self._make(bead, "score", quantity.value, quantity)
        elif self.measure == "score" and quantity.signed and quantity.value < 0:  # what was spoken of before
            reading = self._make(bead, self.before or "change", quantity.value, quantity)
        else:
            reading = self._make(bead, self.measure, quantity.value, quantity)
        if re.match(r"\s*(?:points?\s+)?(?:apart|(?:the|a)\s+difference)\b", right):
            reading.measure = "difference"
        if reading.measure in ("change", "difference"):
            self.before = reading.measure
        self.scored = self.scored or reading.measure == "score"
        if (
            self.measure == "change"
            and reading.measure == "change"
            and "than" in right.split(",")[0].split(";")[0]
            and re.search(r"better\b[^,;]*$", left)
        ):
            reading.measure = "difference"
        if reading.measure == "difference":
            ahead = re.search(r"\bin\s+(?:its\s+)?favou?r\b|\bfavou?r", right + text[bead.end : bead.end + 120])
            if ahead and not reading.sign:
                reading.sign = -1
        self.last = reading
        return reading

    def _is_told_by_verb(self, left: str, right: str, quantity: Quantity) -> bool:
        """Whether a number only illustrates a verb: "it fell; at week 24 they had a mean of 20.3", but not "the fall was 20.3"."""
        if self.measure != "change" or self.noun is None or quantity.signed or quantity.percent:
            return False
        if NOUN_OF_CHANGE.match(self.frame.text[self.noun.start : self.noun.end]) or re.match(
            r"\s*(?:points?|units?)\b", right
        ):
            return False
        return bool(COPULA_BEFORE.search(left) or re.match(r"\s*(?:instead\s+of|rather\s+than)\b", right))

    def _end(self, bead: Bead, quantity: Quantity, *, opens: bool) -> Reading:
        """The score that a change starts from or comes to."""
        reading = self._make(bead, "score", quantity.value, quantity)
        reading.opens, reading.closes = opens, not opens
        return reading

    def _make(self, bead: Bead, measure: str, value: float | None, quantity: Quantity) -> Reading:
        assert bead.mention is not None
        reading = Reading(self.frame, bead.start, bead.end, measure, value, bead.mention, quantity)
        self.latest = reading
        sign = self.sign or (self.moved_sign if self.measure == "score" else 0)  # "X fell by 4 and the skin score by 5"
        reading.sign = sign if measure in ("change", "percent_change", "difference") else 0
        return reading
