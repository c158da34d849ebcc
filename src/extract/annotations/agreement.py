"""How far two annotators agree: F1 per field with intervals over sources, and kappa for what is chosen from a list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from extract.annotations.gold import Gold
from extract.annotations.kappa import kappa
from extract.errors import RecordError
from extract.evaluate.intervals import LEVELS, NAMES, RATES, count_table, intervals, rates
from extract.fields import FIELDS
from extract.metrics import match, score

CATEGORICAL: dict[str, tuple[str, ...]] = {
    "sample_sizes": ("unit", "stage"),
    "subtypes": ("subtype", "all"),
    "timepoints": ("unit", "kind", "statistic"),
    "mrss": ("measure", "statistic", "direction", "significant"),
    "adverse_events": ("severity", "serious", "related", "absent"),
}
"""Attributes with a closed vocabulary, field by field."""
_DECIMALS = 4
_F1 = RATES.index("f1")
_BEGIN, _END = "<!-- agreement: begin -->", "<!-- agreement: end -->"

Agreement = dict[str, Any]


def agreement(first: Gold, second: Gold) -> Agreement:
    """Agreement over the sources that both have; RecordError if there is none.

    fields, all: F1 at `value` and `full` level with 95 % bootstrap intervals over sources, and how many facts each has.
    F1 at full level depends on which of the two is asked for what the other stated, so both ways are counted.
    kappa: of each categorical attribute over facts matched at value level (`pairs` of them); a value not stated is a
    category of its own.
    """
    import numpy as np

    sources = sorted(first.keys() & second.keys())
    if not sources:
        raise RecordError("the two annotations have no source in common; name two files that share source ids")
    counts = [
        {field: score(field, first[name], second[name]) + score(field, second[name], first[name]) for field in FIELDS}
        for name in sources
    ]
    table = count_table(counts)
    f1, bounds = rates(table.sum(axis=0))[..., _F1], intervals(table)
    summary: Agreement = {}
    for place, name in enumerate(NAMES):
        row = summary[name] = {"first": _n_facts(first, sources, name), "second": _n_facts(second, sources, name)}
        for level, label in enumerate(LEVELS):
            row[label] = _rounded(f1[place, level])
            limits = np.full(2, np.nan) if bounds is None else bounds[:, place, level, _F1]
            row[f"{label}_interval"] = [_rounded(limit) for limit in limits]
    kappas, pairs = _kappas(first, second, sources)
    fields = {name: summary[name] for name in FIELDS}
    return {"sources": len(sources), "fields": fields, "all": summary[NAMES[-1]], "kappa": kappas, "pairs": pairs}


def _kappas(
    first: Gold, second: Gold, sources: Sequence[str]
) -> tuple[dict[str, dict[str, float | None]], dict[str, int]]:
    kappas: dict[str, dict[str, float | None]] = {}
    n_pairs: dict[str, int] = {}
    for field, attributes in CATEGORICAL.items():
        matched = [
            (pair.gold, pair.predicted)
            for name in sources
            for pair in match(field, first[name], second[name])
            if pair.gold is not None and pair.predicted is not None
        ]
        n_pairs[field] = len(matched)
        kappas[field] = {
            attribute: _rounded(kappa([(left.get(attribute), right.get(attribute)) for left, right in matched]))
            for attribute in attributes
        }
    return kappas, n_pairs


def _n_facts(gold: Gold, sources: Sequence[str], name: str) -> int:
    fields = [name] if name in FIELDS else list(FIELDS)
    return sum(len(record[field]) for source in sources for record in gold[source] for field in fields)


def _rounded(number: float | None) -> float | None:
    return None if number is None or number != number else round(float(number), _DECIMALS)


def tables(found: Mapping[str, Any]) -> str:
    """The agreement as two Markdown tables that can be read in a terminal, too."""
    rows = [["field", "facts, first", "facts, second", "F1, value level [95 %]", "F1, full level [95 %]"]]
    for name, row in [*found["fields"].items(), ("**all**", found["all"])]:
        rates_told = [_told(row[level], row[f"{level}_interval"]) for level in LEVELS]
        rows.append([name, str(row["first"]), str(row["second"]), *rates_told])
    kappas = [["field", "attribute", "matched facts", "kappa"]]
    for field, attributes in found["kappa"].items():
        for attribute, value in attributes.items():
            kappas.append([field, attribute, str(found["pairs"][field]), _told(value)])
    return f"{found['sources']} sources, each annotated twice.\n\n{_markdown(rows)}\n\n{_markdown(kappas)}\n"


def fill(readme: str, found: Mapping[str, Any]) -> str:
    """A README with the tables between its two marks; RecordError where it has none."""
    marked = re.compile(f"{re.escape(_BEGIN)}.*?{re.escape(_END)}", re.DOTALL)
    if not marked.search(readme):
        raise RecordError(f"the README has no place for the tables; put {_BEGIN} and {_END} where they belong")
    return marked.sub(lambda _: f"{_BEGIN}\n{tables(found)}{_END}", readme)


def _told(value: float | None, interval: Sequence[float | None] = ()) -> str:
    if value is None:
        return "–"
    limits = "–".join(f"{limit:.3f}" for limit in interval if limit is not None)
    return f"{value:.3f} [{limits}]" if limits else f"{value:.3f}"


def _markdown(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    return "\n".join([lines[0], "| " + " | ".join("-" * width for width in widths) + " |", *lines[1:]])
