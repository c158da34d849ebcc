"""Sexes in the cells of a table of studies: "24 (21/3)" under "N (F/M)", "24 (21)" under "N (women)", "21 F, 3 M" under "Sex"."""

from __future__ import annotations

import re

from extract.fields import Sexes
from extract.pipes.tables.values import CellValue

_WOMEN = re.compile(r"\b(?:female|females|women|F)\b", re.I)
_MEN = re.compile(r"\b(?:male|males|men|M)\b", re.I)
_MEN_FIRST = re.compile(r"\b(?:male|males|men|M)\s*[/:]", re.I)
_WOMEN_FIRST = re.compile(r"women\s*[/:]|female\s*[/:]|\bF\s*[/:]", re.I)
_PAIR = re.compile(r"(?P<first>\d+)\s*[/:]\s*(?P<second>\d+)")
# "N (women)", "Patients, n (female, %)": how many women stands behind how many there are.
_BESIDE_SIZE = re.compile(
    r"[^(]*\b(?:n|no|number|patients|participants|subjects|sample)\b[^(]*\((?P<inner>[^()]*)\)", re.I
)
_COUNT_AND_BRACKET = re.compile(r"\s*\d+\s*\(\s*(?P<number>\d+(?:[.,·]\d+)?)\s*(?P<percent>%)?\s*(?:\w+\s*)?\)")
_SEX = re.compile(r"\b(?:sex|gender)\b", re.I)
# women, men
_COUNTED = (
    re.compile(r"(?<![\d.])(\d+)\s*(?:F|females?|wom[ae]n)\b|\b(?:F|females?|wom[ae]n)\s*[:=]?\s*(\d+)", re.I),
    re.compile(r"(?<![\d.])(\d+)\s*(?:M|males?|m[ae]n)\b|\b(?:M|males?|m[ae]n)\s*[:=]?\s*(\d+)", re.I),
)


def tells_sexes(header: str) -> bool:
    """Whether a column is of the sexes."""
    return any(pattern.search(header) for pattern in (_WOMEN, _MEN, _SEX))


def read_sexes(header: str, text: str, value: CellValue | None) -> Sexes | None:
    """What a cell tells of the sexes of a study, or None; header: the words of its column, text and value: the cell's."""
    women, men = _WOMEN.search(header), _MEN.search(header)
    counted = [int(match[1] or match[2]) if (match := pattern.search(text)) else None for pattern in _COUNTED]
    if _SEX.search(header) and any(counted):
        return Sexes(female_n=counted[0], male_n=counted[1])
    if not women and not men:
        return None
    pair = _PAIR.search(text)
    if women and men:
        if not pair:
            return None
        first, second = int(pair["first"]), int(pair["second"])
        men_first = _MEN_FIRST.search(header) and not _WOMEN_FIRST.search(header)
        return Sexes(female_n=second, male_n=first) if men_first else Sexes(female_n=first, male_n=second)
    beside = _BESIDE_SIZE.match(header.rsplit(" | ", 1)[-1])
    if beside and (_WOMEN.search(beside["inner"]) or _MEN.search(beside["inner"])):
        found = _COUNT_AND_BRACKET.match(text)
        if found is None:
            return None
        number = float(re.sub("[,·]", ".", found["number"]))
        share = found["percent"] or "%" in beside["inner"] or not number.is_integer()
        return _of_sex(women is not None, None if share else int(number), number if share else None)
    if value is None:
        return None
    share_beside = next((numbers[0] for numbers in value.brackets if len(numbers) == 1), None)
    if value.percent or ("%" in header and share_beside is None):
        return _of_sex(women is not None, None, value.value)
    return _of_sex(women is not None, int(value.value), share_beside)


def _of_sex(female: bool, n: int | None, pct: float | None) -> Sexes:
    return Sexes(female_n=n, female_pct=pct) if female else Sexes(male_n=n, male_pct=pct)
