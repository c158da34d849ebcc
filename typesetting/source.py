r"""The source of a paper: a head of `key: value` lines, then headings, paragraphs and tables.

    layout: preprint            a function of `layouts.py`
    title: …
    ===                         ends the head; then the abstract
    ===                         ends the abstract; then the body
    ## Results                  a heading; ### one level below
    Running text with a citation^1^, *italics* and **bold**.

    @table 1 wide | Baseline characteristics          in its column, or `wide`, `bottom`, `turned`
    H: | Drug (n = 20)<2 | …                          a header row; `<2` spans two columns
    G: Sex                                            a row group
    > Women | 15 (75) | …                             an indented row
    Age, years | 51 ± 9 | …                           a row
    break                                             the table goes on overleaf
    note: …                                           below the table
    @end

`~` is a thin space, `\*` an asterisk. A line is a paragraph; blank lines are skipped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Row:
    cells: list[str]
    kind: str = "row"  # row, head, group, indented


@dataclass
class Table:
    number: str
    place: str  # column, wide, bottom, turned
    caption: str
    rows: list[Row] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)  # indices of rows that start a new page
    note: str = ""

    @property
    def heads(self) -> list[Row]:
        return [row for row in self.rows if row.kind == "head"]


@dataclass
class Text:
    text: str
    level: int = 0  # 0 a paragraph, 1 and 2 headings


@dataclass
class Paper:
    name: str
    head: dict[str, str]
    abstract: list[Text]
    body: list[Text | Table]

    def table(self, number: str) -> Table:
        return next(block for block in self.body if isinstance(block, Table) and block.number == number)


def load(path: Path) -> Paper:
    head_text, abstract_text, body_text = path.read_text(encoding="utf-8").split("\n===\n")
    head = dict(line.split(": ", 1) for line in head_text.splitlines() if line)
    abstract = [block for block in _blocks(abstract_text) if isinstance(block, Text)]
    return Paper(path.stem, head, abstract, _blocks(body_text))


def _blocks(text: str) -> list[Text | Table]:
    blocks: list[Text | Table] = []
    table: Table | None = None
    for line in filter(None, map(str.strip, text.splitlines())):
        if line == "@end":
            table = None
        elif line.startswith("@table "):
            place, caption = line.removeprefix("@table ").split(" | ", 1)
            number, _, where = place.partition(" ")
            table = Table(number, where or "column", caption)
            blocks.append(table)
        elif table is not None:
            _table_line(table, line)
        else:
            marks = len(line) - len(line.lstrip("#"))
            blocks.append(Text(line.lstrip("# "), level=max(marks - 1, 0)))
    return blocks


def _table_line(table: Table, line: str) -> None:
    if line == "break":
        table.breaks.append(len(table.rows))
        return
    if line.startswith("note: "):
        table.note = line.removeprefix("note: ")
        return
    kind = "row"
    for mark, name in (("H:", "head"), ("G:", "group"), (">", "indented")):
        if line.startswith(mark):
            line, kind = line.removeprefix(mark), name
    table.rows.append(Row([cell.strip() for cell in line.split("|")], kind))


def plain(text: str) -> str:
    """`text` without the marks for superscripts, italics and bold, as it is read on the page."""
    return re.sub(r"(?<!\\)[\^*]", "", text).replace("~", " ").replace("\\*", "*")
