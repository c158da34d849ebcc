"""The scorer of RECORDS.md. It knows fields as plain data and nothing of how they were found."""

from extract.metrics.compare import core, full, overlap
from extract.metrics.score import Counts, Pair, count, match, score

__all__ = ["Counts", "Pair", "core", "count", "full", "match", "overlap", "score"]
