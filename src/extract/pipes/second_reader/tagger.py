"""Finds names of groups and of adverse events that no lexicon holds, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from spacy.lang.en.stop_words import STOP_WORDS  # most words of a text, and no part of a name

from extract.pipes.second_reader.numbers import Number
from extract.pipes.second_reader.tokens import Row, stem
from extract.pipes.second_reader.weighing import Classifier, Parts

OUTSIDE = "O"
LIKELY = 0.15  # from which chance on a word counts as a part of a name
LONGEST = 5  # words of a name
_BLOCK = 64  # sentences looked at at once: what that takes in memory is bounded
# Typed mentions whose words are no part of a name.
_NO_NAMES = [
    "count",
    "percent",
    "value",
    "time",
    "date",
    "age",
    "interval",
    "n",
    "p",
    "ci",
    "iqr",
    "range",
    "ratio",
    "outcome",
    "studies",
    "records",
]
_FIGURES = {f"<{label}>" for label in _NO_NAMES}
_TOPICS = ("outcome", "event", "cohort")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A stretch of text, half-open, that may be a name. label: "group" or "event"."""

    label: str
    start: int
    end: int
    chance: float


def word_signs(row: Row, numbers: Sequence[Number]) -> Iterator[tuple[int, Parts]]:
    """The signs of each word of letters, with its index in the row; numbers: those of its frame."""
    forms = ["<s>", "<s>", *(token.form for token in row.words), "</s>", "</s>"]
    labels = ["<s>", *_labels(row), "</s>"]
    held = {number.start: number.ruled.partition(".")[0] for number in numbers}
    near = [(i, held[token.start], labels[i + 1]) for i, token in enumerate(row.words) if token.start in held]
    about = dict.fromkeys((f"has {m.label}" for m in row.frame.mentions if m.label in _TOPICS), 0.5)
    behind = 0  # the first number that is not before the word
    for i, token in enumerate(row.words):
        while behind < len(near) and near[behind][0] <= i:
            behind += 1
        if not token.form[0].isalpha() or token.form in STOP_WORDS or labels[i + 1] in _FIGURES:
            continue
        word, left, right = token.form, forms[i + 1], forms[i + 3]
        capital = row.frame.words[token.start - row.frame.start].isupper()
        signs = {
            f"w={word}": 1.0, f"w={stem(word)}": 1.0, f"end={word[-3:]}": 1.0, f"start={word[:3]}": 1.0,
            f"L={left}": 1.0, f"R={right}": 1.0, f"L2={forms[i]} {left}": 1.0, f"R2={right} {forms[i + 4]}": 1.0,
            f"LwR={left}_{right}": 1.0, f"Lw={left}_{word}": 1.0, f"wR={word}_{right}": 1.0, f"capital={capital}": 1.0,
            f"is={labels[i + 1]}": 1.0, f"is&={labels[i]}_{labels[i + 1]}_{labels[i + 2]}": 1.0,
        }  # fmt: skip
        for side, found in (("<", near[behind - 1 : behind]), (">", near[behind : behind + 1])):
            for at, role, label in found:
                distance = min(abs(at - i), 8)
                signs[f"{side}{role}{distance}"] = signs[f"{side}{label}{distance}"] = 1.0
        yield i, (about, signs)


def _labels(row: Row) -> Iterator[str]:
    """What each word is a part of."""
    for token in row.words:
        seen = row.typed[row.typed_place(token.start)].form
        yield seen if seen[0] == "<" and len(seen) > 2 else "w"


def find_tagged(rows: Mapping[int, Row], numbers: Mapping[int, Sequence[Number]], model: Classifier) -> list[Tagged]:
    """What may be a name, in order of the text; names are looked for in sentences that hold numbers."""
    order = [index for index in rows if index in numbers]
    blocks = (order[start : start + _BLOCK] for start in range(0, len(order), _BLOCK))
    return [tag for block in blocks for tag in _tagged({index: rows[index] for index in block}, numbers, model)]


def _tagged(rows: Mapping[int, Row], numbers: Mapping[int, Sequence[Number]], model: Classifier) -> list[Tagged]:
    words = [(row, i, signs) for index, row in rows.items() for i, signs in word_signs(row, numbers.get(index, ()))]
    if not words:
        return []
    outside = model.classes.index(OUTSIDE)
    chances = model.table([signs for _row, _i, signs in words])
    inside = 1 - chances[:, outside]
    chances[:, outside] = -1
    labels = [model.classes[best] for best in chances.argmax(axis=1).tolist()]
    found: list[Tagged] = []
    run: list[int] = []  # indices into `words`
    for k in np.flatnonzero(inside >= LIKELY).tolist():
        if run and not _goes_on(words[run[-1]], words[k], labels[run[-1]], labels[k]):
            found.extend(_closed(words, run, labels[run[0]], inside))
            run = []
        run.append(k)
    found.extend(_closed(words, run, labels[run[0]] if run else "", inside))
    return found


Word = tuple[Row, int, Parts]


def _goes_on(last: Word, word: Word, before: str, label: str) -> bool:
    """Whether a word continues the name that the word before is a part of."""
    begins, _, kind = label.partition("-")
    if begins == "B" or not before.endswith(f"-{kind}") or word[0] is not last[0]:
        return False
    between = [token.form for token in word[0].words[last[1] + 1 : word[1]]]
    return not between or between == ["-"]  # "look-alike"


def _closed(words: Sequence[Word], run: Sequence[int], label: str, inside: NDArray[np.float32]) -> Iterator[Tagged]:
    if 0 < len(run) <= LONGEST:
        (row, first, _), (_row, last, _signs) = words[run[0]], words[run[-1]]
        chance = float(inside[list(run)].mean())
        yield Tagged(label.partition("-")[2], row.words[first].start, row.words[last].end, chance)
