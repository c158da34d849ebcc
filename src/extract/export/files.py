"""CSV as spreadsheets want it: UTF-8 with a byte order mark, CRLF, and no cell that runs as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from extract.errors import Failure
from extract.export.rows import columns, fact_rows
from extract.records import Record

BYTE_ORDER_MARK = "\ufeff"
# A spreadsheet takes a cell that begins so for a formula, whoever wrote it; the full-width forms count for some.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
FAILURE_COLUMNS = ("path", "code", "reason")


def field_csv(records: Iterable[Record], field: str) -> str:
    """The tidy table of one field."""
    return csv_text(tuple(columns(field)), fact_rows(records, field))


def failures_csv(failures: Iterable[Failure]) -> str:
    """One row per source that could not be read."""
    return csv_text(FAILURE_COLUMNS, ({name: getattr(item, name) for name in FAILURE_COLUMNS} for item in failures))


def csv_text(header: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """The whole file as text, byte order mark included; write it as UTF-8 without translating newlines.

    >>> csv_text(["a", "b"], [{"a": None, "b": True}])
    '\\ufeffa,b\\r\\n,TRUE\\r\\n'
    """
    return BYTE_ORDER_MARK + csv_line(header) + "".join(csv_line(row[name] for name in header) for row in rows)


def csv_line(values: Iterable[Any]) -> str:
    """One row of such a file, with its end of line.

    >>> csv_line(["a,b", 0.5, None])
    '"a,b",0.5,\\r\\n'
    """
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([_cell(value) for value in values])
    return out.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, str):
        return _harmless(value)
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would compute it.

    >>> _harmless("=1+1"), _harmless("<0.001")
    ("'=1+1", '<0.001')
    """
    return f"'{text}" if text.startswith(FORMULA_STARTS) or text.lstrip().startswith(FORMULA_STARTS) else text
