"""The words in which gold/NAME.py states the facts of a paper.

A statement names its values and points to the page: with a quote of the running text, written as in NAME.txt, or with
cells of a table. Where they lie in the text of our reader is found here; quotes and cells are looked for without regard
to spaces, hyphens, kinds of minus and of decimal signs, and the evidence written is the reader's own characters.
"""

from __future__ import annotations

import re
import runpy
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from source import Paper, Row, Table, plain

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

DAYS = {"day": 1, "week": 7, "month": 30.4375, "year": 365.25}
EMPTY: dict[str, dict[str, Any]] = {
    "sample_sizes": {"count": None, "unit": "participants", "stage": None, "group": None},
    "sexes": dict.fromkeys(["female_n", "female_pct", "male_n", "male_pct", "ratio_f_m", "of_n", "group"]),
    "subtypes": {"subtype": None, "n": None, "pct": None, "of_n": None, "all": False, "group": None},
    "timepoints": dict.fromkeys(["value", "unit", "days", "kind", "statistic"]),
    "mrss": dict.fromkeys(
        ["measure", "statistic", "value", "sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max", "n", "p",
         "direction", "significant", "timepoint", "group", "comparator"]),
    "adverse_events": dict.fromkeys(
        ["term", "n", "pct", "of_n", "events", "group", "severity", "grade", "serious", "related"]) | {"absent": False},
}  # fmt: skip


class Spot:
    """Cells of one row of a table; the first is its label."""

    def __init__(self, table: Table, row: int, columns: Iterable[int]) -> None:
        self.table, self.row, self.columns = table, row, tuple(columns)


def numbers(text: str) -> list[float]:
    """All numbers of a cell in order, thousands joined: "−1,2 (0.3)" gives them with their sign."""
    shown = plain(text).replace("−", "-")
    shown = re.sub(r"(?<=\d)[,\u2009 ](?=\d{3}\b)", "", shown)
    found = re.findall(r"(?<![\d.])-?\d+(?:\.\d+)?", shown)
    return [float(number) if "." in number else int(number) for number in found]


class Facts:
    """Collects statements into records; `here` is the record being filled."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.records: list[dict[str, Any]] = []
        self.complaints: list[str] = []

    def study(self, label: str, design: str | None = None, *, year: int | None = None) -> None:
        """Begin the record of a study; the first is the paper's own."""
        role = "cited" if self.records else "primary"
        source = {"id": self.paper.name, "kind": "article", "title": self.paper.head["title"]}
        study = {"label": label, "role": role, "design": design, "year": year}
        self.records.append({"source": source, "study": study} | {name: [] for name in EMPTY})

    def add(self, name: str, where: Any, **values: Any) -> None:
        unknown = values.keys() - EMPTY[name].keys() - {"note"}
        if unknown:
            raise KeyError(f"{name}: {unknown}")
        places = where if isinstance(where, list) else [where]
        self.records[-1][name].append(EMPTY[name] | values | {"evidence": places})

    def size(self, count: int, stage: str, where: Any, group: str | None = None, unit: str = "participants") -> None:
        self.add("sample_sizes", where, count=count, stage=stage, group=group, unit=unit)

    def sex(self, where: Any, group: str | None = None, **values: Any) -> None:
        of = values.get("of_n")
        for side in ("female", "male"):
            self._share(values.get(f"{side}_n"), values.get(f"{side}_pct"), of, f"{side} {group}")
        self.add("sexes", where, group=group, **values)

    def subtype(self, subtype: str, where: Any, group: str | None = None, **values: Any) -> None:
        self._share(values.get("n"), values.get("pct"), values.get("of_n"), f"{subtype} {group}")
        self.add("subtypes", where, subtype=subtype, group=group, **values)

    def time(self, value: float, unit: str, kind: str, where: Any, statistic: str | None = None) -> None:
        days = int(value * DAYS[unit] + 0.5)
        self.add("timepoints", where, value=value, unit=unit, days=days, kind=kind, statistic=statistic)

    def skin(self, measure: str, timepoint: str | None, where: Any, **values: Any) -> None:
        """A result of the mRSS; whether it is significant follows from its p."""
        if values.get("p") and "significant" not in values:
            values["significant"] = _significant(values["p"])
        if measure == "responders" and values.get("n") and values.get("value"):
            self._share(values["n"], values["value"], values.pop("of", None), f"responders {timepoint}")
        values.pop("of", None)
        self.add("mrss", where, measure=measure, timepoint=timepoint, **values)

    def event(self, term: str, where: Any, group: str | None = None, **values: Any) -> None:
        self._share(values.get("n"), values.get("pct"), values.get("of_n"), f"{term} {group}")
        self.add("adverse_events", where, term=term, group=group, **values)

    def _share(self, n: float | None, pct: float | None, of: int | None, what: str) -> None:
        if n is not None and pct is not None and of and abs(100 * n / of - pct) > (0.051 if pct % 1 else 0.51):
            self.complaints.append(f"{what}: {n} of {of} is {100 * n / of:.1f} %, not {pct} %")

    # Tables

    def rows(self, number: str) -> list[tuple[str, Row, int]]:
        """Label, row and index of each row of a table that is neither head nor group without numbers."""
        table = self.paper.table(number)
        return [(plain(row.cells[0]), row, index) for index, row in enumerate(table.rows) if row.kind != "head"]

    def at(self, number: str, label: str, *columns: int, nth: int = 0) -> Spot:
        """Cells of the nth row that has this label."""
        found = [index for text, _, index in self.rows(number) if re.sub(r"[†‡§#]+$", "", text) == label]
        return Spot(self.paper.table(number), found[nth], columns)

    def cell(self, number: str, label: str, column: int, nth: int = 0) -> str:
        spot = self.at(number, label, column, nth=nth)
        return spot.table.rows[spot.row].cells[column]

    def event_table(
        self, number: str, groups: Mapping[int, tuple[str | None, int | None]], terms: Mapping[str, Any],
        pct_next: bool = False, events_next: bool = False, skip: Iterable[str] = (), grade_column: int | None = None,
    ) -> None:  # fmt: skip
        """One fact per row and group of a table of adverse events.

        `groups`: column → group and its size. `terms`: label → term, or term with other values; a label without entry
        is its own term, in lower case. `pct_next`, `events_next`: the next column holds the percentage or the count of
        events. `grade_column`: that of the worst grade.
        """
        for label, row, index in self.rows(number):
            key = re.sub(r"[†‡§#]+$", "", label)
            if len(row.cells) < 2 or key in skip:
                continue
            entry = terms.get(key, key[:1].lower() + key[1:] if not key[1:2].isupper() else key)
            term, given = (entry, {}) if isinstance(entry, str) else (entry[0], dict(entry[1]))
            for column, (group, of) in groups.items():
                if row.cells[column] in {"", "–", "NA"}:
                    continue
                values = self._event_values(row, column, of, pct_next, events_next) | given
                columns = [0, column, *([column + 1] if pct_next or events_next else [])]
                if grade_column is not None:
                    values["grade"] = int(row.cells[grade_column])
                    columns.append(grade_column)
                self.event(term, Spot(self.paper.table(number), index, columns), group, **values)

    def _event_values(self, row: Row, column: int, of: int | None, pct_next: bool, events_next: bool) -> dict[str, Any]:
        found = numbers(row.cells[column])
        if found[0] == 0:
            return {"absent": True}
        values: dict[str, Any] = {"n": found[0], "of_n": of}
        if "/" in row.cells[column]:
            values["of_n"] = found.pop(1)
        if len(found) > 1:
            values["pct"] = found[1]
        if pct_next:
            values["pct"] = numbers(row.cells[column + 1])[0]
        if events_next:
            values["events"] = numbers(row.cells[column + 1])[0]
        return values

    def skin_cell(self, number: str, label: str, column: int, names: str, measure: str, timepoint: str | None,
                  nth: int = 0, p_column: int | None = None, **values: Any) -> None:  # fmt: skip
        """A cell of a table of skin scores; `names` says what its numbers are ("value sd")."""
        text = self.cell(number, label, column, nth)
        read = numbers(text)
        parts = dict(zip(names.split(), read, strict=True))
        columns = [0, column]
        if p_column is not None and self.cell(number, label, p_column, nth) not in {"", "–"}:
            columns.append(p_column)
            values["p"] = re.sub(r"\s+|~", "", plain(self.cell(number, label, p_column, nth)).replace("~", ""))
        if measure in {"change", "difference", "percent_change"} and "direction" not in values and parts["value"]:
            values["direction"] = "improved" if parts["value"] < 0 else "worsened"
        parts.pop("of", None)
        self.skin(measure, timepoint, self.at(number, label, *columns, nth=nth), **(parts | values))


def _significant(p: str) -> bool:
    found = re.search(r"[\d.]+", p)
    if not found:
        return False
    return float(found[0]) < 0.05 or (p.startswith("<") and float(found[0]) <= 0.05)


# Where a quote or a cell lies in the reader's text

_SAME = str.maketrans({"−": "-", "–": "-", "‐": "-", "‑": "-", "·": ".", ",": ".", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff",
                       "ﬃ": "ffi", "ﬄ": "ffl", "’": "'"})  # fmt: skip


class Finder:
    """The reader's text, searchable without its spaces and hyphens."""

    def __init__(self, text: str) -> None:
        self.text = text
        letters, places = [], []
        for place, letter in enumerate(text):
            for bare in self.bare(letter):
                letters.append(bare)
                places.append(place)
        self.letters, self.places = "".join(letters), places

    @staticmethod
    def bare(text: str) -> str:
        return re.sub(r"[\s\-\u00ad]", "", text.translate(_SAME)).lower()

    def find(self, quote: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """Half-open spans of all occurrences between two places of the text."""
        wanted = self.bare(plain(quote))
        starts = (m.start() for m in re.finditer(f"(?={re.escape(wanted)})", self.letters))  # they may overlap
        spans = ((self.places[at], self.places[at + len(wanted) - 1] + 1) for at in starts)
        return [span for span in spans if span[0] >= start and (end is None or span[1] <= end)] if wanted else []

    def cell(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """The first occurrence of a cell that is not part of a longer number, with its sign."""
        for left, right in self.find(text, start, end):
            if text[0].isdigit() and left and re.match(r"[\d.]", self.text[left - 1]):
                continue
            if text[-1].isdigit() and re.match(r"\d|[.,]\d", self.text[right : right + 2]):
                continue
            if text[0] in "−-" and left and self.text[left - 1] in "−–-":
                left -= 1
            return left, right
        return None


class Resolver:
    def __init__(self, paper: Paper, text: str) -> None:
        self.paper, self.text, self.finder = paper, text, Finder(text)
        headings = [block.text for block in paper.body if getattr(block, "level", 0)]
        starts = self.finder.find(headings[0]) if headings else []
        self.body = starts[0][0] if starts else 0
        self.rows: dict[tuple[str, int], tuple[int, int]] = {}
        for table in {id(block): block for block in paper.body if isinstance(block, Table)}.values():
            self._locate(table)

    def _locate(self, table: Table) -> None:
        """Where each row of a table begins and ends, in order below its caption."""
        captions = self.finder.find(table.caption[:60])
        place = captions[-1][1] if captions else 0
        labels = []
        for index, row in enumerate(table.rows):
            if row.kind == "head":
                continue
            span = self._label(plain(row.cells[0]), place)
            labels.append((index, span))
            place = span[1]
        for (index, span), following in zip(labels, [*labels[1:], (0, (place + 200, 0))], strict=True):
            self.rows[table.number, index] = (span[0], max(following[1][0], span[1]))

    def _label(self, label: str, place: int) -> tuple[int, int]:
        """The label where it begins a line, else where it first stands."""
        found = self.finder.find(label, place) if label else []
        begins = [span for span in found if self.text[span[0] - 1] == "\n"]
        return next(iter(begins or found), (place, place))

    def spans(self, where: Any) -> list[tuple[int, int]]:
        if isinstance(where, Spot):
            return self._cells(where)
        found = self.finder.find(where)
        if not found:
            raise LookupError(f"not in the text: {where!r}")
        later = [span for span in found if span[0] >= self.body]
        return [(later or found)[0]]

    def _cells(self, spot: Spot) -> list[tuple[int, int]]:
        start, end = self.rows[spot.table.number, spot.row]
        cells = spot.table.rows[spot.row].cells
        found, place, positions = [], start, {}
        for column, cell in enumerate(cells):
            span = self.finder.cell(plain(cell), place, end + 1) if plain(cell).strip() else None
            if column == 0 and span and span[0] != start:
                span = None
            if span:
                positions[column], place = span, span[1]
        for column in spot.columns:
            span = positions.get(column) or self.finder.cell(
                plain(cells[column]), start, min(start + 600, len(self.text))
            )
            if not span and column == 0 and len(spot.columns) > 1:
                continue  # a wrapped label that the reader took apart
            if not span:
                raise LookupError(f"table {spot.table.number}, row {cells[0]!r}: no {cells[column]!r}")
            found.append(span)
        return found


def gold(paper: Paper, script: Path, pdf: Path) -> tuple[list[dict[str, Any]], list[str]]:
    """The records of a paper as annotations/NAME.json has them, and what is wrong with them."""
    from extract import read

    facts = Facts(paper)
    runpy.run_path(str(script), init_globals={"facts": facts})
    resolver = Resolver(paper, next(iter(read(pdf))).text)
    complaints = list(facts.complaints)
    for record in facts.records:
        for name in EMPTY:
            seen: set[tuple[Any, ...]] = set()
            for fact in record[name]:
                spans: list[tuple[int, int]] = []
                for where in fact["evidence"]:
                    try:
                        spans += resolver.spans(where)
                    except LookupError as error:
                        complaints.append(f"{name}: {error}")
                fact["evidence"] = [{"start": a, "end": b, "text": resolver.text[a:b]} for a, b in spans]
                key = tuple(str(value) for label, value in fact.items() if label not in {"evidence", "note"})
                if key in seen:
                    complaints.append(f"{name}: twice the same fact {key}")
                seen.add(key)
    return facts.records, complaints
