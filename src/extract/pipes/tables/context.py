"""What a table reader knows of the document around the table."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from extract.pipes.denominators import group_size, same_group
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.grid import Grid, Row, without_marks
from extract.pipes.tables.labels import Column, read_column, size_in
from extract.pipes.tables.merging import PRIMARY
from extract.pipes.tables.values import read_value
from extract.pipes.tables.visit_names import visit_names

_REFERENCE_ARMS = re.compile(r"placebo|control|usual\s+care|standard|sham|no\s+treatment|conventional", re.I)
_PRESENTED = re.compile(
    r"\b(?:presented|expressed|given|reported|shown|summari[sz]ed|values\s+are|data\s+are|scores?\s+(?:is|are))\b.*"
    r"\b(?:mean|median)s?\b",
    re.I | re.S,
)


def presented(text: str) -> str:
    """The sentences of a text that say in which statistic its values are given.

    >>> presented("Forty took part. Values are given as means. All died")
    ' Values are given as means.'
    """
    return "".join(f"{sentence}." for sentence in text.split(".") if _PRESENTED.search(sentence))


@dataclass(slots=True)
class Context:
    """A grid with its document: names of groups as the text has them, sizes, and how values are presented."""

    doc: Doc
    grid: Grid
    columns: dict[int, Column]
    presented: str
    visits: dict[str, str] = field(default_factory=dict)  # what the names of visits mean (see `visit_names`)

    @classmethod
    def of(cls, doc: Doc, grid: Grid, told: str) -> Context:
        """The context of a table of `doc`. told: what its text says of how values are given (see `presented`)."""
        labels = [*(part for column in grid.columns for part in grid.path(column)), *(row.label for row in grid.rows)]
        visits = visit_names(labels, f"{grid.notes} {doc._.document.text}", doc._.findings)
        columns = {column: read_column(_told(grid.path(column), visits)) for column in grid.columns}
        for column, (size, _row) in sizes_below(grid).items():
            if columns[column].size is None:
                columns[column] = replace(columns[column], size=size)
        if any(is_reference_arm(column.group or "") for column in columns.values()):
            columns = {number: _as_arm(column) for number, column in columns.items()}
        return cls(doc, grid, columns, told, visits)

    def column(self, column: int, row: Row) -> Column:
        """The column as its headers above `row` describe it."""
        about = read_column(_told(self.grid.path(column, row), self.visits))
        known = self.columns[column]
        if about.group is None and about.words == known.words:
            about = replace(about, group=known.group)
        same = about.size is None and about.group == known.group
        return replace(about, size=known.size) if same and known.size is not None else about

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
        announced = size_in(self.grid.caption) if column.group is None else None
        return column.size or group_size(self.doc, PRIMARY, column.group, stages) or announced

    def arms(self) -> list[str]:
        """The groups of the table's columns, each once, those of comparison last."""
        names: list[str] = []
        for column in self.columns.values():
            if column.group and not column.comparator and not any(same_group(column.group, name) for name in names):
                names.append(column.group)
        return sorted(names, key=is_reference_arm)


def _told(path: tuple[str, ...], visits: dict[str, str]) -> list[str]:
    return [visits.get(without_marks(part).strip(), part) for part in path]


_SIZE_ROW = re.compile(
    r"(?:(?:total\s+)?(?:no\.?|number|n)\s+(?:of\s+)?(?:SSc\s+)?(?:patients|subjects|participants|cases|individuals)|"
    r"(?:patients|subjects|participants|cases)\s*[,(]?\s*(?:n|no\.?|number)\)?|n|N|no\.|number|sample\s+size)(?:\s*\(\s*%\s*\))?",
    re.I,
)


def sizes_below(grid: Grid) -> dict[int, tuple[int, Row]]:
    """The sizes of the columns' groups that the first row of a table gives ("Number of patients"), with the row."""
    found: dict[int, tuple[int, Row]] = {}
    for row in grid.rows[:1]:
        if _SIZE_ROW.fullmatch(row.label):
            for column, cell in row.cells.items():
                value = read_value(cell.text)
                if (
                    value is not None
                    and value.integer
                    and value.value > 0
                    and not value.percent
                    and value.plus_minus is None
                ):
                    found[column] = (int(value.value), row)
    return found


_ACTIVE = re.compile(
    r"(?P<name>intervention|(?:active\s+|study\s+|experimental\s+)?(?:treatment|drug|therapy))(?:\s+(?:group|arm))?(?=[\s,;:(\[]*(?:n\b|\||$))",
    re.I,
)


def _as_arm(column: Column) -> Column:
    """A column beside one of controls: "Intervention" and "Treatment" are names of groups there."""
    active = _ACTIVE.match(column.words)
    return replace(column, group=active["name"]) if active and column.group is None else column


def is_reference_arm(name: str) -> bool:
    """Whether a group is one that others are compared with."""
    return bool(_REFERENCE_ARMS.search(name))
