"""The arms that columns of a table of studies are of: "Mean change, active" beside "Mean change, placebo"."""

from __future__ import annotations

import re

from extract.pipes.tables.context import Context, is_reference_arm
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column

_REFERENCE = re.compile(r"\b(?P<arm>placebo|controls?|comparator|sham)\b", re.I)
_ACTIVE = re.compile(
    r"(?:^|[,(:|–-]\s*|\bin\s+(?:the\s+)?)(?P<arm>active|intervention|treatment|experimental|treated|drug)(?:\s+(?:group|arm|drug))?\s*(?=$|[,)(:|])",
    re.I,
)
_DRUG = re.compile(
    r"(?:(?:study|active|investigational)\s+)?(?:drugs?|treatments?|interventions?|therapy|agents?)(?:\s*[,(].*)?", re.I
)
_CONTROL = re.compile(r"(?:controls?|comparators?|placebo)(?:\s+(?:group|arm|treatment))?(?:\s*[,(].*)?", re.I)
_SIZE = re.compile(r"\s*[(,]\s*(?:n\s*=\s*)?\d+\s*\)?$", re.I)


class StudyArms:
    """The arms of columns, for tables where some are of those treated and some of the controls."""

    def __init__(self, context: Context, columns: set[int]) -> None:
        self._context = context
        named = {number: _arm(context.columns[number]) for number in columns if number in context.columns}
        names = {name for name in named.values() if name}
        both = any(map(is_reference_arm, names)) and not all(map(is_reference_arm, names))
        self._arms = {number: name for number, name in named.items() if name} if both else {}
        others = {n: about.lowest for n, about in context.columns.items() if n not in columns}
        self._drug = next((n for n, head in others.items() if _DRUG.fullmatch(head)), None)
        self._control = next((n for n, head in others.items() if _CONTROL.fullmatch(head)), None)

    def of(self, row: Row, column: int) -> str | None:
        """The arm of a row's cell: by the name of the drug where the row tells it; None where columns are of no arms."""
        arm = self._arms.get(column)
        if arm is None or is_reference_arm(arm):
            return arm
        drug = row.cells.get(self._drug) if self._drug is not None else None
        return drug.text.strip() if drug is not None and len(drug.text) < 40 and _ACTIVE.match(arm) else arm

    def reference(self) -> str | None:
        """The arm of the controls."""
        return next((arm for arm in self._arms.values() if is_reference_arm(arm)), None)

    def compared(self, row: Row) -> tuple[str | None, str | None] | None:
        """The groups that a row names under "Intervention" and "Control"; None for a table without both."""
        if self._drug is None or self._control is None:
            return None
        return self._named(row, self._drug), self._named(row, self._control)

    @staticmethod
    def _named(row: Row, column: int) -> str | None:
        text = _SIZE.sub("", row.cells[column].text).strip() if column in row.cells else ""
        return text if re.search(r"[^\W\d]{2}", text) and text.lower() != "none" else None


def _arm(about: Column) -> str | None:
    match = _REFERENCE.search(about.words) or _ACTIVE.search(about.words)
    if about.group and not about.comparator:
        return about.group
    return match["arm"] if match else None
