"""What each field is: its model and attributes. How a value is found is the business of `pipes`."""

from __future__ import annotations

from extract.fields.adverse_events import AdverseEvent
from extract.fields.base import Evidence, Fact
from extract.fields.outcomes import OutcomeResult
from extract.fields.sample_sizes import SampleSize
from extract.fields.sexes import Sexes
from extract.fields.subtypes import Subtype
from extract.fields.timepoints import Timepoint

FIELDS: dict[str, type[Fact]] = {
    model.field: model for model in (SampleSize, Sexes, Subtype, Timepoint, OutcomeResult, AdverseEvent)
}

__all__ = [
    "FIELDS", "AdverseEvent", "Evidence", "Fact", "OutcomeResult", "SampleSize", "Sexes", "Subtype", "Timepoint",
    "field_name",
]  # fmt: skip


def field_name(field: str) -> str:
    """A field's name for people.

    >>> field_name("sample_sizes"), field_name("mrss")
    ('sample sizes', 'mRSS')
    """
    return "mRSS" if field == "mrss" else field.replace("_", " ")
