"""How much of a text, and of tables, an engine gives back: the measures of the findings on PDF.

5-grams     the share of runs of five words of the paragraphs that are found anywhere
sentences   the share of whole sentences (of six words or more) that are found
order       words in order: the longest common subsequence of words, as a share of the paper's words
found       the share of tables of which half the cells or more are found
rows        the share of a table's rows whose cells are found exactly, in one row and in order
cells       the share of a table's cells that are found exactly
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

RUN = 5
MIN_SENTENCE = 6
_TOKEN = re.compile(r"[a-z0-9α-ω]+|[±<>≤≥=%×]")
_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z])")
_ALIKE = str.maketrans({
    "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "\u00ad": "", "µ": "μ",
    "∗": "*",
})  # fmt: skip
_RAISED = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃ-ᵿ]+")
_BROKEN = re.compile(r"([A-Za-zﬀ-ﬆ]+)[-\u00ad\u2010\u2011\ufffe]\s*\n\s*([A-Za-zﬀ-ﬆ]+)")

Rows = Sequence[Sequence[str]]


def plain(text: str) -> str:
    """Text in which all ways to write a sign are one; a superscript stands apart, as in the truth."""
    apart = _RAISED.sub(lambda match: f" {match[0]} ", text)
    return unicodedata.normalize("NFKC", apart).translate(_ALIKE).lower()


def words(text: str) -> list[str]:
    """The words, numbers and operators of a text."""
    return _TOKEN.findall(plain(text))


def unbroken(text: str) -> str:
    """Text with words broken between lines joined, by its own vocabulary: no engine shall lose by hyphens alone."""
    whole = plain(_BROKEN.sub(" ", text))
    vocabulary = set(re.findall(r"[a-z]{3,}", whole))
    compounds = set(re.findall(r"[a-z]+-[a-z]+", whole))

    def join(match: re.Match[str]) -> str:
        head, tail = plain(match[1]), plain(match[2])
        kept = head + tail not in vocabulary and (
            f"{head}-{tail}" in compounds
            or match[2][0].isupper()
            or (head in vocabulary and tail in vocabulary and min(len(head), len(tail)) > 3)
        )
        return f"{match[1]}-{match[2]}" if kept else match[1] + match[2]

    return _BROKEN.sub(join, text)


def text_scores(paragraphs: Iterable[str], text: str) -> dict[str, float]:
    """5-grams, sentences and order of a text against the paragraphs of the truth."""
    found = words(unbroken(text))
    runs = {tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1)}
    stream = f" {' '.join(found)} "
    wanted: list[str] = []
    hits, sentences = [], []
    for paragraph in paragraphs:
        tokens = words(paragraph)
        wanted += tokens
        hits += [tuple(tokens[i : i + RUN]) in runs for i in range(len(tokens) - RUN + 1)]
        for sentence in _SENTENCE.split(paragraph):
            tokens = words(sentence)
            if len(tokens) >= MIN_SENTENCE:
                sentences.append(f" {' '.join(tokens)} " in stream)
    return {
        "5-grams": _share(hits),
        "sentences": _share(sentences),
        "order": common_in_order(wanted, found) / max(1, len(wanted)),
    }


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / max(1, len(hits))


def common_in_order(first: Sequence[str], second: Sequence[str]) -> int:
    """The length of the longest common subsequence (bit-parallel: Hyyrö 2004, one bit for each word of `first`).

    >>> common_in_order("the score fell by five points".split(), "score fell by the five points".split())
    5
    """
    places: dict[str, int] = {}
    for index, word in enumerate(first):
        places[word] = places.get(word, 0) | 1 << index
    full = (1 << len(first)) - 1
    row = full
    for word in second:
        matched = row & places.get(word, 0)
        row = (row + matched | row - matched) & full
    return len(first) - row.bit_count()


def table_scores(truth: Rows, tables: Iterable[Rows]) -> dict[str, float]:
    """Found, rows and cells of a table of the truth, by the table given that is most like it.

    Likeness is F1 over neighbouring cells (across and down), as in the ICDAR table competitions.
    """
    wanted = _cells(truth)
    n_wanted = Counter(cell for row in wanted for cell in row)
    pairs = _neighbours(truth)
    best = (0.0, 0.0, 0.0)
    for table in tables:
        given = _cells(table)
        if not given:
            continue
        rows = (Counter(wanted) & Counter(given)).total() / len(wanted)
        cells = (n_wanted & Counter(cell for row in given for cell in row)).total() / n_wanted.total()
        theirs = _neighbours(table)
        alike = 2 * (pairs & theirs).total() / max(1, pairs.total() + theirs.total())
        best = max(best, (alike, cells, rows))
    _, cells, rows = best
    return {"found": float(cells >= 0.5), "rows": rows, "cells": cells}


def _cell(text: str) -> str:
    joined = re.sub(r"(?<=\w)-\s+(?=[a-z])", "", plain(text))
    return re.sub(r"[^a-z0-9α-ω±<>≤≥=%./+]", "", joined)


def _cells(table: Rows) -> list[tuple[str, ...]]:
    """The rows of a table as what their cells say; empty cells and empty rows left out."""
    rows = [tuple(cell for cell in map(_cell, row) if cell) for row in table]
    return [row for row in rows if row]


def _neighbours(table: Rows) -> Counter[tuple[str, str, str]]:
    plain_rows = [[_cell(cell) for cell in row] for row in table]
    found: Counter[tuple[str, str, str]] = Counter()
    for row in plain_rows:
        found.update(("across", *pair) for pair in pairwise([cell for cell in row if cell]))
    for column in range(max(map(len, plain_rows), default=0)):
        cells = [row[column] for row in plain_rows if column < len(row) and row[column]]
        found.update(("down", *pair) for pair in pairwise(cells))
    return found
