"""Cells on their way to facts, and what other cells of the table add to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from extract.document import Cell
from extract.pipes.tables.grid import Row, without_marks
from extract.pipes.tables.labels import Column
from extract.pipes.tables.values import CellValue, Layout, read_interval, read_value


@dataclass(slots=True)
class Result:
    """A cell on its way to a fact."""

    row: Row
    column: int
    about: Column
    value: CellValue
    measure: str
    timepoint: str | None
    layout: Layout
    group: str | None
    attributes: dict[str, Any] = field(default_factory=dict)
    beside: list[Cell] = field(default_factory=list)  # the cells that add to it


def turn(results: list[Result]) -> None:
    """Give later scores their direction against the score at the start of the same group, in the same statistic."""
    starts = [result for result in results if result.measure == "score" and result.timepoint == "baseline"]
    for result in results:
        if result.measure != "score" or result.timepoint in (None, "baseline"):
            continue
        same = [s for s in starts if s.group == result.group and s.layout.statistic == result.layout.statistic]
        if len(same) == 1:
            before, after = same[0].value.value, result.value.value
            result.attributes["direction"] = (
                "improved" if after < before else "worsened" if after > before else "stable"
            )


def add_spread(result: Result, cell: Cell, header: str) -> None:
    """Add what a column or row of its own says of the spread of the values before it."""
    words = without_marks(header).upper()
    interval, value = read_interval(cell.text), read_value(cell.text)
    result.beside.append(cell)
    if interval is not None:
        ends = ("q1", "q3")
        if "CI" in words or "CONF" in words:
            ends = ("ci_low", "ci_high")
        elif words.startswith(("RANGE", "MIN")):
            ends = ("min", "max")
        result.attributes.update(zip(ends, interval, strict=True))
    elif value is not None and not value.brackets:
        result.attributes.setdefault("se" if words.startswith("SE") or "ERROR" in words else "sd", value.value)
