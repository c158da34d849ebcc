"""How fields, attributes and relations are called in brat."""

from __future__ import annotations

from extract.annotations.schema import CLOSED, attribute_types
from extract.fields import FIELDS

STUDY_TYPES = {"primary": "study_primary", "cited": "study_cited"}
EVIDENCE = "further_evidence"
OF_STUDY, SUPPORTED_BY = "of_study", "supported_by"
TRUTH = ("true", "false")


def choices(field: str) -> dict[str, tuple[str, ...]]:
    """The attributes of a field that are chosen from a list, with the list; empty for a mark that is set or not."""
    found: dict[str, tuple[str, ...]] = {}
    for name, types in attribute_types(field).items():
        if name in CLOSED[field]:
            found[name] = CLOSED[field][name]
        elif bool in types:
            found[name] = TRUTH if type(None) in types else ()
    return found


def attribute_name(field: str, attribute: str) -> str:
    """The brat name of an attribute: a name has one list of values, so each field has its own."""
    return f"{field}-{attribute}"


ATTRIBUTES = {attribute_name(field, name): (field, name) for field in FIELDS for name in choices(field)}
"""Field and attribute by brat name."""
