"""Finds names of groups and of adverse events that no lexicon holds, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from extract.pipes.second_reader.linear import Classifier
from extract.pipes.second_reader.numbers import Number
from extract.pipes.second_reader.tokens import Row, stem

OUTSIDE = "O"
LIKELY = 0.15  # from which chance on a word counts as a part of a name
LONGEST = 5


@dataclass(frozen=True, slots=True)
class Tagged:
    """A stretch of text, half-open, that may be a name. label: "group" or "event"."""

    label: str
    start: int
    end: int
    chance: float


def word_signs(row: Row, numbers: Sequence[Number]) -> Iterator[dict[str, float]]:
    """The signs of each word of a row; numbers: those of its frame."""
    forms = ["<s>", "<s>", *(token.form for token in row.words), "</s>", "</s>"]
    held = {number.start: number for number in numbers}
    labels = []
    for token in row.words:
        at = row.typed_place(token.start)
        seen = row.typed[at].form
        labels.append(seen if seen[0] == "<" and len(seen) > 2 else "w")
    near = [
        (i, held[token.start].ruled.split(".")[0], labels[i])
        for i, token in enumerate(row.words)
        if token.start in held
    ]
    about = {f"@{cue}" for cue in row.frame.cues} | {
        f"has {m.label}" for m in row.frame.mentions if m.label in ("outcome", "event", "cohort")
    }
    text = row.frame.words
    for i, token in enumerate(row.words):
        word, l1, l2, r1, r2 = forms[i + 2], forms[i + 1], forms[i], forms[i + 3], forms[i + 4]
        signs = {
            f"w={word}": 1.0, f"w={stem(word)}": 1.0, f"end={word[-3:]}": 1.0, f"end={word[-4:]}": 1.0, f"start={word[:3]}": 1.0,
            f"L={l1}": 1.0, f"R={r1}": 1.0, f"L2={l2} {l1}": 1.0, f"R2={r1} {r2}": 1.0, f"LwR={l1}_{r1}": 1.0,
            f"Lw={l1}_{word}": 1.0, f"wR={word}_{r1}": 1.0, f"l2={l2}": 1.0, f"r2={r2}": 1.0,
            f"is={labels[i]}": 1.0, f"is&={labels[i - 1] if i else '<s>'}_{labels[i]}_{labels[i + 1] if i + 1 < len(labels) else '</s>'}": 1.0,
            f"capital={text[token.start - row.frame.start].isupper()}": 1.0,
        }  # fmt: skip
        before = [n for n in near if n[0] < i][-1:]
        behind = [n for n in near if n[0] > i][:1]
        for side, found in (("<", before), (">", behind)):
            for at, role, label in found:
                distance = min(abs(at - i), 8)
                signs[f"{side}{role}"] = 1 / (1 + distance / 3)
                signs[f"{side}{role}{distance}"] = 1.0
                signs[f"{side}{label}{distance}"] = 1.0
        for name in about:
            signs[name] = 0.5
        yield signs


def find_tagged(rows: Mapping[int, Row], numbers: Mapping[int, Sequence[Number]], model: Classifier) -> list[Tagged]:
    """What may be a name, in order of the text."""
    outside = model.classes.index(OUTSIDE)
    found: list[Tagged] = []
    for index, row in rows.items():
        run: list[tuple[int, str, float, bool]] = []
        for i, signs in enumerate(word_signs(row, numbers.get(index, ()))):
            chances = model.chances(signs)
            inside = 1 - float(chances[outside])
            best = int(np.argmax(np.where(np.arange(len(chances)) == outside, -1.0, chances)))
            begins, _, label = model.classes[best].partition("-")
            if inside < LIKELY or (run and (label != run[-1][1] or begins == "B" or run[-1][0] != i - 1)):
                found.extend(_closed(row, run))
                run = []
            if inside >= LIKELY:
                run.append((i, label, inside, begins == "B"))
        found.extend(_closed(row, run))
    return found


def _closed(row: Row, run: Sequence[tuple[int, str, float, bool]]) -> Iterator[Tagged]:
    if run and len(run) <= LONGEST:
        yield Tagged(
            run[0][1],
            row.words[run[0][0]].start,
            row.words[run[-1][0]].end,
            sum(chance for _i, _l, chance, _b in run) / len(run),
        )
