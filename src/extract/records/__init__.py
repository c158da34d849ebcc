"""Records: one per study a source reports on, with its facts field by field."""

from extract.records.codec import dumps, loads, to_dict
from extract.records.model import Record, Study

__all__ = ["Record", "Study", "dumps", "loads", "to_dict"]
