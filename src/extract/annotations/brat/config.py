"""`annotation.conf` and `visual.conf`: what brat needs to open the folder (https://brat.nlplab.org/configuration.html)."""

from __future__ import annotations

from collections.abc import Iterator

from extract.annotations.brat.names import EVIDENCE, OF_STUDY, STUDY_TYPES, SUPPORTED_BY, attribute_name, choices
from extract.fields import FIELDS, field_name

_COLOURS = ("#8ecae6", "#ffb3c6", "#b5e48c", "#ffd166", "#cdb4db", "#f4a261", "#a8dadc", "#e9c46a")


def annotation_conf() -> str:
    """Types of annotations, relations between them, attributes with their values."""
    return "\n".join(_annotation_lines()) + "\n"


def visual_conf() -> str:
    """Names shown to the annotator, and a colour for each field."""
    return "\n".join(_visual_lines()) + "\n"


def _annotation_lines() -> Iterator[str]:
    facts, studies = "|".join(FIELDS), "|".join(STUDY_TYPES.values())
    yield from ("[entities]", *STUDY_TYPES.values(), *FIELDS, EVIDENCE, "")
    yield from ("[relations]", f"{OF_STUDY}\tArg1:{facts}, Arg2:{studies}")
    yield f"{SUPPORTED_BY}\tArg1:{facts}, Arg2:{EVIDENCE}"
    yield from ("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]")
    for field in FIELDS:
        for name, values in choices(field).items():
            listed = f", Value:{'|'.join(values)}" if values else ""
            yield f"{attribute_name(field, name)}\tArg:{field}{listed}"


def _visual_lines() -> Iterator[str]:
    yield "[labels]"
    for role, name in STUDY_TYPES.items():
        yield f"{name} | {role.capitalize()} study | {role}"
    for field in FIELDS:
        yield f"{field} | {field_name(field)} | {field_name(field)}"
    yield f"{EVIDENCE} | Further evidence | evidence"
    yield f"{OF_STUDY} | of study | of"
    yield f"{SUPPORTED_BY} | supported by | by"
    for field in FIELDS:
        for name in choices(field):
            yield f"{attribute_name(field, name)} | {name}"
    yield from ("", "[drawing]", "SPAN_DEFAULT\tfgColor:black, bgColor:lightgrey, borderColor:darken")
    yield "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5"
    for place, field in enumerate(FIELDS):
        yield f"{field}\tbgColor:{_COLOURS[place % len(_COLOURS)]}"
