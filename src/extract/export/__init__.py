"""Records as tables: tidy rows, CSV files that Excel opens, data frames."""

from extract.export.files import csv_text, failures_csv, field_csv
from extract.export.frames import frames
from extract.export.rows import columns, fact_rows

__all__ = ["columns", "csv_text", "fact_rows", "failures_csv", "field_csv", "frames"]
