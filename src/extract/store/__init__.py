"""The run folder: a journal, and the files of results that are written from it."""

from extract.store.environment import config_sha256, pipeline_key, versions
from extract.store.folder import RunFolder
from extract.store.journal import Journal, Known, Place
from extract.store.lookup import Lookup, forget_claims
from extract.store.outcome import Outcome, SourceResult, Totals, count
from extract.store.status import Status
from extract.store.status import status as run_status
from extract.store.tables import Report

__all__ = [
    "Journal", "Known", "Lookup", "Outcome", "Place", "Report", "RunFolder", "SourceResult", "Status", "Totals",
    "config_sha256", "count", "forget_claims", "pipeline_key", "run_status", "versions",
]  # fmt: skip
