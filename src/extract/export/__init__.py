"""Records as tables: tidy rows, CSV files that Excel opens, data frames."""

from extract.export.files import BYTE_ORDER_MARK, csv_line, csv_text, failures_csv, field_csv
from extract.export.frames import frames
from extract.export.rows import columns, fact_rows

__all__ = ["BYTE_ORDER_MARK", "columns", "csv_line", "csv_text", "fact_rows", "failures_csv", "field_csv", "frames"]
