"""What can be seen of a number: its own form, the words and typed mentions around it, and what the rules made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Doc

from extract.pipes.frames import Frame
from extract.pipes.second_reader.arithmetic import add_up
from extract.pipes.second_reader.numbers import NONE, Number, neighbours
from extract.pipes.second_reader.tokens import Row, form, stem
from extract.pipes.second_reader.weighing import Parts

Signs = dict[str, float]

_NEAR, _FAR, _TYPED = 4, 14, 12  # words told by their place, words told by their distance, mentions told by it
_TOPICS = ("outcome", "event", "cohort", "female", "male", "subtype", "group", "study", "records", "studies", "drug")
_TITLE, _LAST, _LONG = 25, 40, 150  # words of a title, of the sentence before, and of a sentence itself
_ROUND = 6  # numbers on either side
_PAGE = 4000  # characters
_TELLING = {1, 2, 3, 6, 12, 18, 24, 36, 48, 52}  # numbers that times are often made of
_SIZES = (1, 9, 29, 99, 399)
_SLOTS = ("value", "pct", "of", "n", "sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max")
_START, _END = ["<s>"] * _NEAR, ["</s>"] * _NEAR


def rows_of(doc: Doc) -> dict[int, Row]:
    """The tokens of each frame, by its index."""
    text = doc._.document.text
    return {frame.index: Row.of(frame, text) for frame in doc._.frames}


def signs_of(doc: Doc, numbers: Sequence[Number], rows: Mapping[int, Row]) -> Iterator[Parts]:
    """The signs of each number: those of its sentence, and its own."""
    text = doc._.document.text
    alike: dict[float | None, set[str]] = defaultdict(set)
    for number in numbers:
        alike[number.value].add(number.ruled)
    length = min(len(text) // _PAGE, 3)
    sentences, sums = _Sentences(doc, rows), add_up(numbers)
    for before, number, behind in neighbours(numbers):
        row = rows[number.frame.index]
        topics, sentence = sentences.of(row)
        label = number.mention.label if number.mention else "bare"
        signs: Signs = {f"{sign}&{label}": 1.0 for sign in topics}
        signs.update(dict.fromkeys(sums.get(number.index, ()), 1.0))
        _of_numbers_around(signs, number, numbers)
        _of_itself(signs, number, label, text)
        left, right = _of_words(signs, number, row)
        _of_mentions(signs, number, label, row)
        signs[f"part={5 * number.start // max(1, len(text))}"] = 1.0
        signs[f"length={length}&rule={number.ruled}"] = signs[f"length={length}&{label}"] = 1.0
        _of_rules(signs, before, number, behind, label, (left, right))
        if number.value:
            signs.update((f"alike={role}", 1.0) for role in alike[number.value])
        yield sentence, signs


class _Sentences:
    """What the numbers of a sentence have in common: the document, the words of their sentence and of the one before."""

    def __init__(self, doc: Doc, rows: Mapping[int, Row]) -> None:
        self.frames, self.rows = doc._.frames, rows
        document = doc._.document
        self.everywhere: Signs = {f"kind={document.source.kind}": 1.0}
        self.everywhere[f"length={min(len(document.text) // _PAGE, 3)}"] = 1.0
        self.everywhere |= {f"t~{word}": 0.4 for word in self._content(0, slice(_TITLE))}
        self._known: dict[int, tuple[list[str], Signs]] = {}

    def of(self, row: Row) -> tuple[list[str], Signs]:
        """What the sentence is about that labels of numbers go together with, and all its signs."""
        index = row.frame.index
        if index not in self._known:
            about = _about(row.frame, self.frames[index - 1] if index else None)
            signs = {**self.everywhere, **dict.fromkeys(about, 1.0)}
            signs |= {f"p~{word}": 0.4 for word in self._content(index - 1, slice(-_LAST, None))}
            signs |= {f"s~{stem(token.form)}": 0.5 for token in row.words[:_LONG] if token.form.isalpha()}
            self._known = {index: ([sign for sign in about if sign[0] == "@"], signs)}
        return self._known[index]

    def _content(self, index: int, part: slice) -> Iterator[str]:
        words = self.rows[index].words[part] if index in self.rows else ()
        return (stem(word.form) for word in words if word.form.isalpha() and word.form not in STOP_WORDS)


def _of_itself(signs: Signs, number: Number, label: str, text: str) -> None:
    value = -1.0 if number.value is None else number.value
    printed = text[number.start : number.end]
    denied = printed.lower() if value == 0 else "words"
    signs[f"form={form(printed) if printed[0].isdigit() else denied}"] = 1.0
    signs[f"size={sum(value > limit for limit in _SIZES)}"] = 1.0
    if value in _TELLING:
        signs[f"is={value:g}"] = 1.0
    signs[f"label={label}"] = 1.0
    if number.mention is not None:
        quantity = number.mention.value
        slot = "?"
        for name in _SLOTS:
            held = getattr(quantity, name, None)
            if isinstance(held, int | float) and abs(abs(held) - value) < 1e-6:
                slot = name
                break
        signs[f"label={label}.{slot}"] = signs[f"label={label}.{slot}.{number.mention.start == number.start}"] = 1.0
        if getattr(quantity, "percent", False):
            signs["percent"] = 1.0


def _of_words(signs: Signs, number: Number, row: Row) -> tuple[str, str]:
    i, j = row.place(number.start, number.end)
    left = [token.form for token in row.words[max(0, i - _FAR) : i]]
    right = [token.form for token in row.words[j : j + _FAR]]
    near_left, near_right = _START + left, right + _END
    for d in range(1, _NEAR + 1):
        signs[f"L{d}={near_left[-d]}"] = signs[f"R{d}={near_right[d - 1]}"] = 1.0
    for n in (2, 3):
        signs[f"LL={' '.join(near_left[-n:])}"] = signs[f"RR={' '.join(near_right[:n])}"] = 1.0
    one, two = near_left[-1], near_left[-2]
    signs[f"LR={one}_{near_right[0]}"] = signs[f"LR={two} {one}_{near_right[0]}"] = 1.0
    signs[f"LR={one}_{near_right[0]} {near_right[1]}"] = 1.0
    for side, words in (("l", reversed(left)), ("r", iter(right))):
        for distance, word in enumerate(words):
            signs.setdefault(f"{side}~{stem(word)}", 1 / (1 + distance / 4))
    return near_left[-1], near_right[0]


def _of_mentions(signs: Signs, number: Number, label: str, row: Row) -> None:
    at = row.typed_place(number.start)
    left = _START + [token.form for token in row.typed[max(0, at - _TYPED) : at]]
    right = [token.form for token in row.typed[at + 1 : at + 1 + _TYPED]] + _END
    for d in range(1, _NEAR + 1):
        signs[f"tL{d}={left[-d]}"] = signs[f"tR{d}={right[d - 1]}"] = 1.0
    for n in (2, 3):
        signs[f"tLL={' '.join(left[-n:])}"] = signs[f"tRR={' '.join(right[:n])}"] = 1.0
    signs[f"tLR={left[-1]}_{label}_{right[0]}"] = 1.0
    signs[f"tLR={left[-2]} {left[-1]}_{label}_{right[0]} {right[1]}"] = 1.0
    for side, forms in (("tl", reversed(left)), ("tr", iter(right))):
        for distance, seen in enumerate(forms):
            if seen[0] == "<" and len(seen) > 4:
                signs.setdefault(f"{side}~{seen}", 1 / (1 + distance / 3))


def _of_numbers_around(signs: Signs, number: Number, numbers: Sequence[Number]) -> None:
    """What the rules took the numbers around for, be they in other sentences."""
    at = number.index
    for other in numbers[max(0, at - _ROUND) : at]:
        signs[f"seen={other.ruled}"] = 0.5
    for other in numbers[at + 1 : at + 1 + _ROUND]:
        signs[f"comes={other.ruled}"] = 0.5


def _about(frame: Frame, last: Frame | None) -> list[str]:
    """What a sentence and the one before are about."""
    found = [f"@cue={cue}" for cue in sorted(frame.cues)]
    labels = {mention.label for mention in frame.mentions}
    found += [f"@has={topic}" for topic in _TOPICS if topic in labels]
    found += [f"section={frame.section}", f"cited={0 not in frame.studies}"]
    if last is not None:
        found += [f"last cue={cue}" for cue in sorted(last.cues)]
        spoken = {mention.label for mention in last.mentions}
        found += [f"@last has={topic}" for topic in ("outcome", "event", "cohort") if topic in spoken]
    return found


def _of_rules(
    signs: Signs, before: Number | None, number: Number, behind: Number | None, label: str, around: tuple[str, str]
) -> None:
    role = number.ruled
    signs[f"rule={role}"] = signs[f"rule={role}&{label}"] = 1.0
    for name, finding in number.read.items():
        signs[f"rules={name}"] = signs[f"by={name}/{finding.fact.rule}"] = 1.0
    signs[f"rules={len(number.read)}"] = 1.0
    last = before.ruled if before else "<s>"
    following = behind.ruled if behind else "</s>"
    signs[f"rule<={last}"] = signs[f"rule>={following}"] = signs[f"rule<>={last}_{role}_{following}"] = 1.0
    signs[f"rule&LR={role}|{around[0]}|{around[1]}"] = 1.0
    if role == NONE:
        signs[f"no rule&{label}&{last}&{following}"] = 1.0
