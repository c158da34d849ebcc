"""extract reads systemic sclerosis papers and news and writes down what they report.

    import extract

    nlp = extract.load()
    for record in nlp.records("paper.pdf"):
        print(record.study.label, record["sample_sizes"])

spaCy and pdfplumber load when they are first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extract.errors import ConfigError, ExtractError, Failure, ReadError, RecordError

if TYPE_CHECKING:
    from extract.batch import run
    from extract.export import frames
    from extract.pipeline import Extractor, load
    from extract.readers import read
    from extract.records import Record

__version__ = "0.1.0"
__all__ = [
    "ConfigError", "ExtractError", "Extractor", "Failure", "ReadError", "Record", "RecordError", "__version__",
    "frames", "load", "read", "run",
]  # fmt: skip

_LAZY = {
    "Extractor": "extract.pipeline",
    "Record": "extract.records",
    "frames": "extract.export",
    "load": "extract.pipeline",
    "read": "extract.readers",
    "run": "extract.batch",
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'extract' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_LAZY[name]), name)
