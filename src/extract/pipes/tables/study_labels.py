"""The studies that the rows of a review's table are labelled by."""

from __future__ import annotations

import re

from extract.pipes.study_names import StudyNames, StudyRef
from extract.pipes.tables.context import Context
from extract.pipes.tables.grid import Row, without_marks

LABEL_SIZE = re.compile(r"\s*\(\s*(?:n\s*=\s*)?(?P<n>\d+)\s*\)\s*$", re.I)
_YEAR = r"(?:19|20)\d\d"
_BRACKETED_YEAR = re.compile(rf",?\s*\(?\b({_YEAR}[a-z]?)\b\)?")
_TAIL_YEAR = re.compile(rf"\b{_YEAR}\b(?=$)")  # a label wrapped before its year: "Zampieri", then "5 1990"
_REFERENCE_MARK = re.compile(r"\s*(?:\[[\d,\s–-]+\]|[¹²³⁴⁵⁶⁷⁸⁹⁰,⁻]+)\s*$|^\s*(?:\[\d+\]|\d+[.)])\s*")
_INITIALS = re.compile(r"(?<=[a-zà-ÿ])\s+[A-Z]{1,2}\.?(?=,?\s+(?:et\s+al|\d))")
# A label without "et al." whose name StudyNames does not know: "Di Bernardo 2011", "Naraghi, Iran, 2010", "SLS I (Tashkin 2006)".
_LOOSE = re.compile(
    rf"(?P<name>[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ][\w'’-]*(?:\s+[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ])?)(?:,?\s+et\s+al\.?)?(?:,[^\d,]{{2,25}})?,?\s+(?P<year>{_YEAR})\b"
)
_TRIAL = re.compile(
    rf"(?P<name>[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[- ](?:I{{1,3}}|IV|\d))?)\s*[,(][^)]*?(?P<year>{_YEAR})\)?"
)


def reference(printed: str, tail: str = "") -> StudyRef | None:
    """The study that a label begins with, labelled as printed without its number in the list of references, or None.

    >>> [found and found.label for found in map(reference, ("Novak (2013) [4]", "Lim et al. 2015 (n = 12)", "Placebo"))]
    ['Novak 2013', 'Lim et al. 2015', None]
    """
    label = _REFERENCE_MARK.sub("", _REFERENCE_MARK.sub("", without_marks(printed)))
    trial = _TRIAL.match(label)
    label = LABEL_SIZE.sub("", _INITIALS.sub("", _BRACKETED_YEAR.sub(r" \1", label)))
    label = _REFERENCE_MARK.sub("", label).strip(" ,")
    year = _TAIL_YEAR.search(tail)
    if year and re.fullmatch(r"[^\d()]+", label):
        label = f"{label} {year[0]}"
    found = next((m.value for m in StudyNames(label).find(0, len(label)) if m.start == 0), None)
    if isinstance(found, StudyRef):
        found.label = label
        return found
    if trial:
        return StudyRef(trial["name"], trial["name"].upper(), int(trial["year"]), trial=True)
    loose = _LOOSE.match(label)
    if loose and len(label) < 60:
        name = loose["name"]
        return StudyRef(f"{name} {loose['year']}", f"{name.upper()} {loose['year']}", int(loose["year"]))
    return None


def reference_of(context: Context, row: Row) -> StudyRef | None:
    """The study of a row by its own label, its year perhaps in a column of its own."""
    label = row.label
    if not re.search(r"\d{4}", label):
        for column, cell in row.cells.items():
            if re.fullmatch(r"(?:publication\s+)?year(?:\s+of\s+publication)?", context.columns[column].words, re.I):
                year = re.fullmatch(_YEAR, cell.text.strip())
                label = f"{label} {year[0]}" if year else label
    return reference(label, row.tail)


def reference_above(row: Row) -> StudyRef | None:
    """The study whose label stands above a row that has none of its own."""
    return reference(row.parents[-1]) if row.parents else None
