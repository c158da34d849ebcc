"""How a candidate stands to a number: the signs by which the ranker chooses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extract.pipes.denominators import same_group
from extract.pipes.outcomes.readings import BASELINE
from extract.pipes.second_reader.choices import Candidate, Choice, alike
from extract.pipes.second_reader.numbers import Number
from extract.pipes.second_reader.tokens import Row, stem

_BUCKETS = (0, 1, 2, 3, 4, 6, 9, 14, 22)  # words between a number and a candidate
_WORDS_AROUND = 7
_JOINTS = (",", ";", "(", ")", "and", "versus", "vs", "while", "but", ":")
_WHOLE = re.compile(
    r"\b(?:all|overall|total|whole|together|altogether|everyone|everybody|patients|participants|people)\b", re.I
)
_LISTED = {
    ",",
    "and",
    "or",
    "/",
    "versus",
    "vs",
    ".",
    "v",
    "against",
    ";",
    "respectively",
}  # what joins numbers of a list
# Signs that weigh otherwise where the rules chose this candidate than where they did not.
_STRUCTURE = (":place", ":not here", ":as before", ":none of", ":order", ":roster", ":run", ":kind", ":back")


@dataclass(frozen=True, slots=True)
class Question:
    """A number that belongs to one of several candidates.

    key: the kind of question, to which signs have each their own weight. fellows: the numbers of its sentence that have
    a role of the same kind, itself among them. ruled: what the rules chose (False: they made no such fact).
    last: the fellow before it, with the number of the candidate that it belongs to. part: where a whole is asked for,
    the number of people and their percentage, as far as the number states them.
    """

    number: Number
    key: str
    fellows: Sequence[Number]
    ruled: str | bool | None
    last: tuple[Number, int] | None = None
    part: tuple[float | None, float | None] | None = None


def fits(part: tuple[float | None, float | None], whole: float) -> bool | None:
    """Whether a part can be of a whole, by its number and percentage; None where they say nothing.

    >>> fits((12, 40.0), 30), fits((12, 40.0), 33), fits((12, None), 10), fits((12, None), 30)
    (True, False, False, None)
    """
    count, share = part
    if count is None:
        return None
    if count > whole:
        return False
    return None if share is None else abs(100 * count / whole - share) < 1.1


def placed(question: Question, choice: Choice, rows: Mapping[int, Row]) -> Iterator[tuple[int, list[str]]]:
    """The numbers of the candidates that come into question, each with its signs."""
    sight = _Sight(question, choice, rows)
    for at in choice.near(question.number.frame.index):
        yield at, _crossed(sight.signs(at), len(question.key))


def _crossed(signs: list[str], key: int) -> list[str]:
    """The signs, and those of the sentence's structure together with what the rules chose; key: length of the key."""
    ruled = next((sign for sign in signs if "ruled" in sign), "")
    return signs + [f"{ruled}&{sign}" for sign in signs if sign.startswith(_STRUCTURE, key)]


class _Sight:
    """What is seen from a number, the same for all candidates."""

    def __init__(self, question: Question, choice: Choice, rows: Mapping[int, Row]) -> None:
        number = question.number
        self.question, self.choice = question, choice
        self.key, self.index = question.key, number.frame.index
        self.row = rows[self.index]
        marks = choice.marks.get(self.index, [])
        self.here = choice.named_in(self.index)
        self.left = [mark for mark in marks if mark[1] <= number.start]
        self.right = [mark for mark in marks if mark[0] >= number.end]
        self.inside = {mark[2] for mark in marks if mark[0] <= number.start < mark[1]}
        self.starts = [fellow.start for fellow in question.fellows]
        self.rank = self.starts.index(number.start) if number.start in self.starts else -1
        self.run = _run(self.row, question.fellows, self.rank) if self.rank >= 0 else (0, 1)
        self.roster = choice.roster(self.index)
        self.joint = _joint(self.row, question.last[0], number) if question.last else ""
        i, j = self.row.place(number.start, number.end)
        around = self.row.words[max(0, i - _WORDS_AROUND) : j + _WORDS_AROUND]
        self.stems = dict.fromkeys(stem(token.form) for token in around if token.form.isalpha())

    def signs(self, at: int) -> list[str]:
        """The signs of one candidate."""
        candidate = self.choice.candidates[at]
        signs = [f"{self.key}:{trait}" for trait in candidate.traits]
        signs += self._of_fellow(at, candidate)
        signs += self._of_rules(at, candidate)
        signs += self._of_arithmetic(candidate)
        if candidate.value is None:
            signs += self._of_nobody()
            return signs
        if at in self.roster and self.rank >= 0:
            ordered, full = self.roster.index(at) == self.rank, len(self.roster) == len(self.starts)
            signs.append(f"{self.key}:roster {ordered}:{full}:{min(len(self.here), 2)}")
            signs += self._of_run(self.roster, at, "roster")
        if at in self.inside:
            signs.append(f"{self.key}:inside")
        code = self._beside(signs, at)
        signs += self._of_sentence(at, code) if at in self.here else self._from_afar(at, candidate)
        return signs

    def _of_fellow(self, at: int, candidate: Candidate) -> Iterator[str]:
        if self.question.last:
            same = self.question.last[1] == at
            sorts = f"{_sort(self.choice.candidates[self.question.last[1]])}:{_sort(candidate)}"
            yield f"{self.key}:as before {same}"
            yield f"{self.key}:as before {same}:{self.joint}"
            yield f"{self.key}:as before {same}:{min(len(self.here), 3)}:{self.joint}"
            yield f"{self.key}:before {sorts}:{self.joint}"

    def _of_rules(self, at: int, candidate: Candidate) -> Iterator[str]:
        ruled, here = self.question.ruled, f"{at in self.here}:{len(self.here)}"
        if ruled is False:
            yield f"{self.key}:unruled:{candidate.value is None}"
        elif ruled is None or candidate.value is None:
            yield f"{self.key}:ruled {ruled is None}:is {candidate.value is None}"
            yield f"{self.key}:ruled {ruled is None}:is {candidate.value is None}:{min(len(self.here), 3)}"
        else:
            same = alike(candidate.value, str(ruled))
            near = same or same_group(candidate.value, str(ruled))
            yield f"{self.key}:ruled same:{same}:{near}:{here}" if near else f"{self.key}:ruled other:{here}"

    def _of_arithmetic(self, candidate: Candidate) -> Iterator[str]:
        part = self.question.part
        if part is not None and candidate.value is not None:
            whole = float(candidate.value)
            yield f"{self.key}:fits {fits(part, whole)}"
            if part[0] is not None:
                yield f"{self.key}:equal {part[0] == whole}"

    def _of_nobody(self) -> Iterator[str]:
        named, whole = len(self.here), bool(_WHOLE.search(self.row.frame.words))
        yield f"{self.key}:none"
        yield f"{self.key}:none of {min(named, 4)}"
        yield f"{self.key}:none of all {min(len(self.choice.candidates), 6)}"
        yield f"{self.key}:none, whole {whole}, {min(named, 2)}"
        yield from (f"{self.key}:none~{word}" for word in self.stems)

    def _beside(self, signs: list[str], at: int) -> str:
        """Add the signs of where the candidate stands on either side; return them in short."""
        number, code = self.question.number, ""
        for side, marks in (("left", self.left[::-1]), ("right", self.right)):
            nearest = next((i for i, mark in enumerate(marks) if mark[2] == at), None)
            if nearest is None:
                continue
            rivals = len({mark[2] for mark in marks[:nearest]})
            edge = marks[nearest]
            first, last = (edge[1], number.start) if side == "left" else (number.end, edge[0])
            numbers = sum(first <= start < last for start in self.starts)
            short = f"{side}{min(rivals, 2)}{min(numbers, 2)}"
            code += short
            forms = [token.form for token in self.row.between(first, last)]
            distance = sum(len(forms) > limit for limit in _BUCKETS)
            signs += [f"{self.key}:{side} {distance}", f"{self.key}:{short}", f"{self.key}:{short}:{min(distance, 6)}"]
            if len(forms) <= 3:
                signs += [f"{side}:{' '.join(forms)}", f"{self.key}:{side}:{' '.join(forms)}"]
            signs += [f"{self.key}:{side} over {joint}" for joint in _JOINTS if joint in forms]
        return code

    def _of_sentence(self, at: int, code: str) -> Iterator[str]:
        order = self.here.index(at)
        yield f"{self.key}:place {code}"
        yield f"{self.key}:of {min(len(self.here), 4)}:{min(order, 3)}"
        if self.rank >= 0:
            yield f"{self.key}:order {order == self.rank}:{len(self.here) == len(self.starts)}"
            yield from self._of_run(self.here, at, "here")
        if len(self.here) == 1:
            yield f"{self.key}:only one here"

    def _of_run(self, named: Sequence[int], at: int, where: str) -> Iterator[str]:
        """Where a number stands among those it is listed with ("11 and 14"), and the candidate among those named."""
        rank, length = self.run
        if length > 1:
            ordered, full = named.index(at) == rank, len(named) == length
            yield f"{self.key}:run {where} {ordered}:{full}"
            yield f"{self.key}:run {where} {ordered}:{full}:{min(len(self.here), 2)}:{min(length, 3)}"

    def _from_afar(self, at: int, candidate: Candidate) -> Iterator[str]:
        back = self.choice.sentences_back(at, self.index)
        yield f"{self.key}:not here, {min(len(self.here), 2)}"
        yield f"{self.key}:back {'never' if back is None else min(back, 4)}, {min(len(self.here), 1)}"
        if self.choice.last_before(self.index) == at:
            yield f"{self.key}:the last before, {min(len(self.here), 2)}"
        if not candidate.places and self.key.endswith("term"):
            yield from (f"{self.key}:{candidate.value}~{word}" for word in self.stems)


def _sort(candidate: Candidate) -> str:
    return str(candidate.value) if candidate.value in (None, BASELINE) else "named"


def _run(row: Row, fellows: Sequence[Number], at: int) -> tuple[int, int]:
    """Which one of a list a number is, and of how many; with nothing but joints between them."""

    def listed(one: Number, other: Number) -> bool:
        between = row.typed[row.typed_place(one.start) + 1 : row.typed_place(other.start)]
        return 0 < len(between) <= 3 and all(token.form in _LISTED for token in between)

    first = last = at
    while first and listed(fellows[first - 1], fellows[first]):
        first -= 1
    while last + 1 < len(fellows) and listed(fellows[last], fellows[last + 1]):
        last += 1
    return at - first, last - first + 1


def _joint(row: Row, last: Number, number: Number) -> str:
    """What joins two numbers, mentions by their labels."""
    i, j = row.typed_place(last.start) + 1, row.typed_place(number.start)
    forms = [token.form for token in row.typed[i:j]]
    return " ".join(forms) if len(forms) <= 3 else f"{forms[0]}…{forms[-1]}"
