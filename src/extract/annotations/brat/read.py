"""brat to gold: every .ann file of a folder with the .txt file beside it."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.annotations.brat import notes
from extract.annotations.brat.names import ATTRIBUTES, EVIDENCE, OF_STUDY, STUDY_TYPES, SUPPORTED_BY, choices
from extract.annotations.brat.write import SOURCES
from extract.annotations.gold import FactData, Gold, RecordData
from extract.annotations.schema import attribute_types
from extract.errors import RecordError
from extract.fields import FIELDS
from extract.fields.timepoints import DAYS_PER_UNIT, days

_BESIDE = ("page", "bbox")  # of evidence; all else in the notes of a fact is the fact's
_ROLES = {name: role for role, name in STUDY_TYPES.items()}


@dataclass(slots=True)
class _Bound:
    """A text-bound annotation with what is tied to it."""

    kind: str
    start: int
    end: int
    notes: dict[str, Any] = field(default_factory=dict)
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class _Annotations:
    bound: dict[str, _Bound] = field(default_factory=dict)
    relations: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))


def read_folder(folder: Path) -> Gold:
    """The gold in a folder of brat files; RecordError, naming file and line, where it cannot be taken back."""
    heads = _heads(folder / SOURCES)
    gold: Gold = {}
    for file in sorted(folder.glob("*.ann")):
        text = _read(file.with_suffix(".txt"))
        source = heads.get(file.stem) or {"id": file.stem, "kind": "abstract", "title": text.partition("\n")[0]}
        gold[file.stem] = records(_read(file), text, source, str(file))
    if not gold:
        raise RecordError(f"{folder}: holds no .ann file; name the folder that brat works in")
    return gold


def records(lines: str, text: str, source: Mapping[str, Any], where: str) -> list[RecordData]:
    """The records in the lines of an .ann file; `where` names it in errors."""
    found = _parse(lines, where)
    studies = {name: _study(bound) for name, bound in found.bound.items() if bound.kind in _ROLES}
    made: dict[str, RecordData] = {name: {"source": dict(source)} | study for name, study in studies.items()}
    primary = next((record for record in made.values() if record["study"]["role"] == "primary"), None)
    owner = dict(found.relations[OF_STUDY])
    for name, bound in found.bound.items():
        if bound.kind not in FIELDS:
            continue
        if name not in owner and primary is None:
            primary = {"source": dict(source)} | _study(_Bound(STUDY_TYPES["primary"], 0, 0))
            made = {"": primary} | made
        record = made.get(owner[name]) if name in owner else primary
        if record is None:
            raise RecordError(f"{where}: {name} is tied to {owner[name]}, which is no study")
        further = [found.bound.get(other) for fact, other in found.relations[SUPPORTED_BY] if fact == name]
        if any(item is None or item.kind != EVIDENCE for item in further):
            raise RecordError(f"{where}: {name} is tied to something that is no further evidence")
        record[bound.kind].append(_fact(bound, [item for item in further if item], text, f"{where}: {name}"))
    return list(made.values())


def _study(bound: _Bound) -> RecordData:
    study = {"label": "this study", "role": _ROLES[bound.kind], "design": None, "year": None}
    others = {key: value for key, value in bound.notes.items() if key not in study}
    return {"study": study | {key: bound.notes[key] for key in study if key in bound.notes}} | {
        **{name: [] for name in FIELDS},
        **others,
    }


def _fact(bound: _Bound, further: list[_Bound], text: str, where: str) -> FactData:
    types = attribute_types(bound.kind)
    unknown = bound.notes.keys() - types.keys() - {"note", *_BESIDE}
    if unknown:
        raise RecordError(f"{where}: its notes have {', '.join(sorted(unknown))}; use {', '.join(types)}")
    marks = {name: False for name, values in choices(bound.kind).items() if not values}
    fact: FactData = dict.fromkeys(types) | marks | bound.attributes
    fact |= {name: value for name, value in bound.notes.items() if name in types}
    if bound.kind == "timepoints" and fact["days"] is None:
        if not isinstance(fact["value"], int | float) or fact["unit"] not in DAYS_PER_UNIT:
            raise RecordError(f"{where}: a time needs a value in its notes and a unit")
        fact["days"] = days(fact["value"], fact["unit"])
    fact["evidence"] = [
        {"start": item.start, "end": item.end, "text": text[item.start : item.end]}
        | {key: item.notes[key] for key in _BESIDE if key in item.notes}
        for item in (bound, *further)
    ]
    return fact | ({"note": bound.notes["note"]} if "note" in bound.notes else {})


_LINES = {
    "T": re.compile(r"(?P<kind>\S+) (?P<spans>\d+ \d+(?:;\d+ \d+)*)\t.*", re.DOTALL),
    "R": re.compile(r"(?P<kind>\S+) Arg1:(?P<first>\S+) Arg2:(?P<second>\S+)\s*"),
    "A": re.compile(r"(?P<kind>\S+) (?P<target>\S+)(?: (?P<value>.+))?"),
    "#": re.compile(r"AnnotatorNotes (?P<target>\S+)\t(?P<line>.*)", re.DOTALL),
}


def _parse(lines: str, where: str) -> _Annotations:
    found = _Annotations()
    later: list[tuple[str, re.Match[str], str]] = []
    for number, line in enumerate(lines.split("\n"), start=1):
        if not line.strip():
            continue
        name, _, content = line.partition("\t")
        match = _LINES[name[0]].fullmatch(content) if name[:1] in _LINES else None
        if match is None:
            raise RecordError(f"{where}, line {number}: {line!r} is nothing that export writes; take it out in brat")
        if name[0] == "T":
            limits = [int(limit) for limit in re.findall(r"\d+", match["spans"])]
            _known(match["kind"], (*_ROLES, *FIELDS, EVIDENCE), where, number)
            found.bound[name] = _Bound(match["kind"], limits[0], limits[-1])
        else:
            later.append((name[0], match, f"{where}, line {number}"))
    for prefix, match, place in later:  # brat may write a line before the one it speaks of
        if prefix == "R":
            found.relations[match["kind"]].append((match["first"], match["second"]))
            continue
        target = found.bound.get(match["target"])
        if target is None:
            raise RecordError(f"{place}: speaks of {match['target']}, which is not there")
        if prefix == "#":
            target.notes |= notes.loads(match["line"])
        else:
            _set(target, match, place)
    found.bound = dict(sorted(found.bound.items(), key=lambda item: int(item[0][1:])))
    return found


def _set(target: _Bound, match: re.Match[str], place: str) -> None:
    known = ATTRIBUTES.get(match["kind"])
    if known is None or known[0] != target.kind:
        raise RecordError(f"{place}: {target.kind} has no attribute {match['kind']}")
    value = match["value"]
    target.attributes[known[1]] = True if value is None else {"true": True, "false": False}.get(value, value)


def _known(kind: str, kinds: tuple[str, ...], where: str, number: int) -> None:
    if kind not in kinds:
        raise RecordError(f"{where}, line {number}: {kind} is no kind of annotation; use {', '.join(kinds)}")


def _heads(file: Path) -> dict[str, dict[str, Any]]:
    if not file.exists():
        return {}
    heads = [json.loads(line) for line in _read(file).splitlines()]
    return {head["file"]: head["source"] for head in heads if head["source"]}


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8")  # no other line ends than those that are there
    except (OSError, UnicodeDecodeError) as error:
        raise RecordError(f"{file}: cannot be read ({error})") from error
