"""What a table reader knows of the document around the table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc

from extract import lexicons
from extract.pipes.denominators import group_size, same_group
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.grid import Grid, Row
from extract.pipes.tables.labels import Column, read_column
from extract.pipes.tables.merging import PRIMARY

_REFERENCE_ARMS = re.compile(r"placebo|control|usual\s+care|standard|sham|no\s+treatment|conventional", re.I)
_PRESENTED = re.compile(
    r"[^.]*\b(?:presented|expressed|given|reported|shown|summari[sz]ed|values\s+are|data\s+are|scores?\s+(?:is|are))\b[^.]*"
    r"\b(?:mean|median)s?\b[^.]*\.",
    re.I,
)


@dataclass(slots=True)
class Context:
    """A grid with its document: names of groups as the text has them, sizes, and how values are presented."""

    doc: Doc
    grid: Grid
    columns: dict[int, Column]
    presented: str

    @classmethod
    def of(cls, doc: Doc, grid: Grid) -> Context:
        """The context of a table of `doc`."""
        columns = {column: read_column(grid.path(column)) for column in grid.columns}
        return cls(doc, grid, columns, " ".join(match[0] for match in _PRESENTED.finditer(doc._.document.text)))

    def column(self, column: int, row: Row) -> Column:
        """The column as its headers above `row` describe it."""
        return read_column(self.grid.path(column, row))

    def group_name(self, printed: str | None) -> str | None:
        """The group as the source mostly calls it: a subtype by its abbreviation where the text uses one."""
        if printed is None:
            return None
        subtype = subtype_of(printed)
        if subtype in ("diffuse", "limited"):
            short = {"diffuse": "dcSSc", "limited": "lcSSc"}[subtype]
            return short if re.search(rf"\b{short}\b", self.doc._.document.text) else printed
        return printed

    def size(self, column: Column, stages: tuple[str, ...]) -> int | None:
        """How many are in a column's group: by its header, else by the text."""
        return column.size or group_size(self.doc, PRIMARY, column.group, stages)

    def arms(self) -> list[str]:
        """The groups of the table's columns, each once, those of comparison last."""
        names: list[str] = []
        for column in self.columns.values():
            if column.group and not column.comparator and not any(same_group(column.group, name) for name in names):
                names.append(column.group)
        return sorted(names, key=lambda name: bool(_REFERENCE_ARMS.search(name)))


def names_outcome(words: str) -> bool:
    """Whether words name the outcome whose results are wanted (the first of the lexicon: mRSS)."""
    return any(
        re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", words, re.I)
        for term in lexicons.load("outcomes")
        for form in term.forms()
    )
