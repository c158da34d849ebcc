"""Sexes, subtypes and group sizes in tables of characteristics."""

from __future__ import annotations

import re

from extract.fields import SampleSize, Sexes, Subtype
from extract.pipes.denominators import AT_ENTRY, same_group
from extract.pipes.numbers import parse_digits
from extract.pipes.subtype_names import subtype_of
from extract.pipes.tables.context import Context, sizes_below
from extract.pipes.tables.events import is_about_events
from extract.pipes.tables.grid import Row
from extract.pipes.tables.labels import Column
from extract.pipes.tables.merging import state
from extract.pipes.tables.subjects import subject_of
from extract.pipes.tables.subtype_cells import read_subtypes
from extract.pipes.tables.values import CellValue, read_value

CONFIDENCE = 0.92
_FEMALE = re.compile(r"\b(?:female|women|woman|girls|F)\b(?!\s*(?:%?\s*predicted|:|/|to))", re.I)
_MALE = re.compile(r"\b(?:male|men|man|boys|M)\b(?!\s*(?:%?\s*predicted|:|/|to))", re.I)
_BOTH = re.compile(r"\b(?:females?\s*[:/]\s*males?|women\s*[:/]\s*men|F\s*[:/]\s*M|f/m)\b", re.I)
_BOTH_MEN_FIRST = re.compile(r"\b(?:males?\s*[:/]\s*females?|men\s*[:/]\s*women|M\s*[:/]\s*F|m/f)\b", re.I)
_PAIR = re.compile(r"(?P<first>\d+(?:[.,·]\d+)?)\s*[/:]\s*(?P<second>\d+(?:[.,·]\d+)?)")
_PERCENT_COLUMN = re.compile(r"^(?:%|per\s?cent(?:age)?|pct)$", re.I)
_SHARE_LABEL = re.compile(r"%|per\s?cent", re.I)
_AT_ENTRY = re.compile(r"\b(?:characteristics?|baseline|demographics?|inclusion|features)\b", re.I)
_TWO_SUBTYPES = re.compile(
    r"\b(?:diffuse|limited|dcSSc|lcSSc)\w*\s*(?:cutaneous\s*)?(?:SSc\s*)?[/:]\s*(?:diffuse|limited|dcSSc|lcSSc)", re.I
)
# Groups made by what was found of their members are no samples.
_BY_FINDING = re.compile(
    r"\b(?:(?:non-?)?responders?|(?:non-?)?survivors?|deceased|died|dead|alive|progress(?:ors?|ive|ion)|stable|improved|worsened|with(?:out)?|no|"
    r"positive|negative|present|absent|yes|ILD|PAH|PH|(?:fe)?males?|(?:wo)?men|quartile|tertile|seropositive|seronegative)\b|\+$|[−-]$|^(?:anti-|ATA|ACA|Scl-70|RNAP)",
    re.I,
)
_DURATION = re.compile(r"\b(?:duration|age|onset|years|months|since|time|score|antibod\w*)\b", re.I)


class CharacteristicsReader:
    """Reads who is in each group."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._grid = context.grid

    def read(self) -> None:
        """State sizes of groups, their sexes and subtypes."""
        self._sizes()
        for row in self._grid.rows:
            if _BOTH.search(row.label) or _BOTH_MEN_FIRST.search(row.label):
                self._sex_pairs(row)
            elif sex := _sex_of(row.label):
                self._sexes(row, sex)
            elif subtype := _subtype_of(row.label):
                self._subtypes(row, subtype)
            elif _TWO_SUBTYPES.search(row.label):
                self._subtype_pairs(row)

    def _sizes(self) -> None:
        """How many are in each group, as its header or a first row says; those of a subtype are no sample."""
        stage = "treated" if is_about_events(self._grid.caption) else "enrolled"
        below = sizes_below(self._grid)
        everybody = next((c.size for c in self._context.columns.values() if c.group is None and c.size), None)
        for number, column in self._context.columns.items():
            if column.size is None or column.comparator or column.kind not in (None, "count", "share"):
                continue
            if number in below:
                spans = self._grid.span(below[number][1], number)
            else:
                cells = [
                    c for c in self._grid.table.cells if c.header and c.column <= number < c.column + c.column_span
                ]
                spans = [(c.start, c.end) for c in cells if str(column.size) in re.sub(r"\D", "", c.text)][:1]
            subtype = subtype_of(column.group or "")
            if not spans:
                continue
            if subtype is None and not _BY_FINDING.search(column.group or ""):
                later = any(time != "baseline" for time in column.times[-1:])  # "Week 12 (n = 17)"
                group = self._context.group_name(column.group)
                fact = SampleSize(count=column.size, stage="analysed" if later else stage, group=group)
                state(self._context.doc, fact, spans, rule="table_header_n", confidence=0.8)
            elif subtype is not None and _AT_ENTRY.search(self._grid.caption):
                whole = Subtype(
                    subtype=subtype, n=column.size, of_n=everybody or self._context.size(Column(""), AT_ENTRY)
                )
                state(self._context.doc, whole, spans, rule="table_header_n", confidence=0.8)

    def _shares(self, row: Row) -> list[tuple[Column, list[int], int | None, float | None]]:
        """Column, places, count and percentage of each group; a "%" column belongs to the count before it."""
        found: list[tuple[Column, list[int], int | None, float | None]] = []
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            value = read_value(cell.text)
            if value is None or not _counts_people(about, value):
                continue
            if _PERCENT_COLUMN.match(about.lowest) and found and same_group(found[-1][0].group, about.group):
                previous = found.pop()
                found.append((previous[0], [*previous[1], column], previous[2], value.value))
                continue
            found.append((about, [column], *_count_and_share(value, row.label)))
        return found

    def _sexes(self, row: Row, sex: str) -> None:
        for about, columns, count, share in self._shares(row):
            fact = Sexes(group=self._context.group_name(about.group), of_n=self._context.size(about, AT_ENTRY))
            setattr(fact, f"{sex}_n", count)
            setattr(fact, f"{sex}_pct", share)
            state(self._context.doc, fact, self._grid.span(row, *columns), rule="table_sex", confidence=CONFIDENCE)

    def _sex_pairs(self, row: Row) -> None:
        for column, cell in sorted(row.cells.items()):
            pair, value = _PAIR.search(cell.text), read_value(cell.text)
            named_ratio = re.search(r"\bratio\b", row.label, re.I) is not None
            if pair:
                about = self._context.column(column, row)
                left, right = parse_digits(pair["first"]), parse_digits(pair["second"])
                if (named_ratio and 1 in (left, right)) or not (left.is_integer() and right.is_integer()):
                    self._ratio(row, column, left, right)
                    continue
                first, second = int(left), int(right)
                women, men = (second, first) if _BOTH_MEN_FIRST.search(row.label) else (first, second)
                fact = Sexes(
                    female_n=women or None, male_n=men or None,
                    group=self._context.group_name(about.group), of_n=self._context.size(about, AT_ENTRY),
                )  # fmt: skip
                state(self._context.doc, fact, self._grid.span(row, column), rule="table_sex", confidence=CONFIDENCE)
            elif named_ratio and value is not None and not value.percent and not value.brackets:
                self._ratio(row, column, value.value, 1.0)

    def _ratio(self, row: Row, column: int, first: float, second: float) -> None:
        """ "7:1" as the number of women for each man."""
        women, men = (second, first) if _BOTH_MEN_FIRST.search(row.label) else (first, second)
        if not men:
            return
        group = self._context.group_name(self._context.column(column, row).group)
        fact = Sexes(ratio_f_m=round(women / men, 2), group=group)
        state(self._context.doc, fact, self._grid.span(row, column), rule="table_sex", confidence=CONFIDENCE)

    def _subtype_pairs(self, row: Row) -> None:
        """ "8/4" beside "Diffuse/limited"."""
        for column, cell in sorted(row.cells.items()):
            about = self._context.column(column, row)
            for fact in read_subtypes(row.label, cell.text):
                fact.group, fact.of_n = self._context.group_name(about.group), self._context.size(about, AT_ENTRY)
                spans = self._grid.span(row, column)
                state(self._context.doc, fact, spans, rule="table_subtype", confidence=CONFIDENCE)

    def _subtypes(self, row: Row, subtype: str) -> None:
        for about, columns, count, share in self._shares(row):
            if subtype_of(about.group or ""):
                continue
            fact = Subtype(
                subtype=subtype, n=count, pct=share, of_n=self._context.size(about, AT_ENTRY),
                group=self._context.group_name(about.group),
            )  # fmt: skip
            if count == 0:
                continue
            state(self._context.doc, fact, self._grid.span(row, *columns), rule="table_subtype", confidence=CONFIDENCE)


def names_people(label: str) -> bool:
    """Whether a label tells of sexes or subtypes: "Women, n (%)", "M/F", "dcSSc".

    >>> names_people("Women, No. (%)"), names_people("Disease duration of women, y"), names_people("HAQ-DI")
    (True, False, False)
    """
    both = _BOTH.search(label) or _BOTH_MEN_FIRST.search(label)
    return bool(both or _sex_of(label) or _subtype_of(label) or _TWO_SUBTYPES.search(label))


def _counts_people(about: Column, value: CellValue) -> bool:
    """Whether a cell can be a number or share of people: no p value, no score, no mean."""
    if (
        about.comparator
        or about.times
        or about.kind not in (None, "count", "share")
        or subject_of(about.words) is not None
    ):
        return False
    return value.plus_minus is None and all(len(numbers) == 1 for numbers in value.brackets) and value.value >= 0


def _sex_of(label: str) -> str | None:
    if _DURATION.search(label):
        return None
    women, men = _FEMALE.search(label), _MALE.search(label)
    if women and not men:
        return "female"
    return "male" if men and not women else None


def _subtype_of(label: str) -> str | None:
    return None if _DURATION.search(label) or len(label) > 60 else subtype_of(label)


def _count_and_share(value: CellValue, label: str) -> tuple[int | None, float | None]:
    """ "21 (80.8)" is a count and its share; "80.8" under "Female, %" and "80.8 (21)" are a share first."""
    second = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
    if (
        value.percent
        or not value.integer
        or (_SHARE_LABEL.search(label) and second is None and "n (" not in label.lower())
    ):
        return (int(second) if second is not None and second == int(second) else None), value.value
    return int(value.value), second
