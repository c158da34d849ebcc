"""The run folder: a journal, and the files of results that are written from it."""

from extract.store.environment import config_sha256, pipeline_key, versions
from extract.store.folder import RunFolder
from extract.store.journal import Journal, Known, Lookup, Place
from extract.store.outcome import Outcome, SourceResult, Totals, count
from extract.store.tables import Report

__all__ = [
    "Journal", "Known", "Lookup", "Outcome", "Place", "Report", "RunFolder", "SourceResult", "Totals", "config_sha256",
    "count", "pipeline_key", "versions",
]  # fmt: skip
