"""spaCy components, registered as factories `extract_…`: how each thing is found."""

from extract.pipes import (
    abbreviations,
    adverse_events,
    extensions,
    grounding,
    outcomes,
    passages,
    reader,
    sample_sizes,
    second_reader,
    sexes,
    shares,
    subtypes,
    tables,
    timepoints,
    tokenizer,
)

__all__ = [
    "abbreviations", "adverse_events", "extensions", "grounding", "outcomes", "passages", "reader", "sample_sizes", "second_reader", "sexes", "shares", "subtypes",
    "tables", "timepoints", "tokenizer",
]  # fmt: skip
