"""The run folder: records.jsonl, a table per field, failures.csv and run.json."""

from extract.store.environment import config_sha256, versions
from extract.store.folder import RunFolder
from extract.store.outcome import Outcome, Totals, count

__all__ = ["Outcome", "RunFolder", "Totals", "config_sha256", "count", "versions"]
