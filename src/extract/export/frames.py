"""Data frames by field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from extract.export.rows import columns, fact_rows
from extract.fields import FIELDS
from extract.records import Record

if TYPE_CHECKING:
    from pandas import DataFrame

# Whole numbers stay whole beside absent ones; absent decimals are NaN, as numpy and statsmodels expect.
DTYPES = {int: "Int64", float: "float64", bool: "boolean", str: "string"}


def frames(records: Iterable[Record]) -> dict[str, DataFrame]:
    """One tidy data frame per field, a row per fact, with the columns of the CSV files; empty fields keep theirs."""
    import pandas as pd

    kept = list(records)
    tables: dict[str, DataFrame] = {}
    for field in FIELDS:
        rows = list(fact_rows(kept, field))
        tables[field] = pd.DataFrame(
            {
                name: pd.Series([_as(kind, row[name]) for row in rows], dtype=DTYPES[kind])
                for name, kind in columns(field).items()
            }
        )
    return tables


def _as(kind: type, value: object) -> object:
    return str(value) if kind is str and value is not None else value
