"""Gold to brat: a .txt and an .ann file for each source, the configuration, and what brat has no place for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.annotations.brat import config, notes
from extract.annotations.brat.names import EVIDENCE, OF_STUDY, STUDY_TYPES, SUPPORTED_BY, attribute_name, choices
from extract.annotations.gold import FactData, Gold, RecordData
from extract.annotations.schema import attribute_types
from extract.errors import RecordError
from extract.fields import FIELDS
from extract.fields.timepoints import days

SOURCES = "sources.jsonl"
"""What is known of the sources themselves; brat does not look at it."""
Span = tuple[int, int]


def write_folder(gold: Gold, texts: Mapping[str, str], folder: Path) -> None:
    """Write `gold` for brat into `folder`, which is made; RecordError for gold without offsets.

    texts: the text of each source, to whose characters the offsets of the evidence refer.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "annotation.conf").write_text(config.annotation_conf(), encoding="utf-8")
    (folder / "visual.conf").write_text(config.visual_conf(), encoding="utf-8")
    heads = []
    for name, records in sorted(gold.items()):
        try:
            lines = ann(records, texts[name])
        except RecordError as error:
            raise RecordError(f"{name}: {error}") from error
        heads.append(json.dumps({"file": name, "source": _source(records)}, ensure_ascii=False))
        (folder / f"{name}.txt").write_bytes(texts[name].encode("utf-8"))
        (folder / f"{name}.ann").write_bytes(lines.encode("utf-8"))
    (folder / SOURCES).write_text("".join(line + "\n" for line in heads), encoding="utf-8")


def _source(records: Sequence[RecordData]) -> dict[str, Any] | None:
    sources = [record["source"] for record in records]
    if any(source != sources[0] for source in sources):
        raise RecordError("its records tell different things of the source; make them agree")
    return sources[0] if sources else None


def ann(records: Sequence[RecordData], text: str) -> str:
    """The .ann file of one source."""
    page = _Page(text)
    for record in records:
        page.add(record)
    return "".join(line + "\n" for line in page.lines)


@dataclass(slots=True)
class _Page:
    """The annotations of one text while they are written; ids count up within each kind of line."""

    text: str
    lines: list[str] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)

    def add(self, record: RecordData) -> None:
        study = record["study"]
        others = {key: value for key, value in record.items() if key not in ("source", "study", *FIELDS)}
        kept = {key: value for key, value in study.items() if key != "role"} | others
        place = self._span_of_study(study)
        study_id = self._bound(STUDY_TYPES[study["role"]], place, kept)
        for name in FIELDS:
            for fact in record[name]:
                fact_id = self._fact(name, fact)
                if study["role"] != "primary":
                    self._line("R", f"{OF_STUDY} Arg1:{fact_id} Arg2:{study_id}\t")

    def _fact(self, name: str, fact: FactData) -> str:
        first, *further = fact["evidence"]
        fact_id = self._bound(name, _span(first), _free(name, fact) | _beside(first))
        for attribute, values in choices(name).items():
            value = fact[attribute]
            if values and value is not None:
                told = str(value).lower() if isinstance(value, bool) else value
                self._line("A", f"{attribute_name(name, attribute)} {fact_id} {told}")
            elif not values and value:
                self._line("A", f"{attribute_name(name, attribute)} {fact_id}")
        for item in further:
            evidence_id = self._bound(EVIDENCE, _span(item), _beside(item))
            self._line("R", f"{SUPPORTED_BY} Arg1:{fact_id} Arg2:{evidence_id}\t")
        return fact_id

    def _bound(self, kind: str, span: Span, kept: Mapping[str, Any]) -> str:
        """A text-bound annotation with its notes; brat wants a piece for each line of the text that it covers."""
        start, end = span
        words = self.text[start:end]
        if not words or words != words.strip("\n"):
            raise RecordError(f"evidence at {start}:{end} is empty or begins or ends with a new line; --mend it")
        pieces = [(start + found.start(), start + found.end()) for found in re.finditer(r"[^\n]+", words)]
        spans = ";".join(f"{left} {right}" for left, right in pieces)
        shown = " ".join(self.text[left:right] for left, right in pieces)
        bound_id = self._line("T", f"{kind} {spans}\t{shown}")
        if kept:
            self._line("#", f"AnnotatorNotes {bound_id}\t{notes.dumps(kept)}")
        return bound_id

    def _line(self, prefix: str, content: str) -> str:
        self.ids[prefix] = self.ids.get(prefix, 0) + 1
        line_id = f"{prefix}{self.ids[prefix]}"
        self.lines.append(f"{line_id}\t{content}")
        return line_id

    def _span_of_study(self, study: Mapping[str, Any]) -> Span:
        """Where a study is named: a cited one by its label or a word of it that stands in the text; else the title."""
        for words in _spoken(study) if study["role"] != "primary" else ():
            place = self.text.find(words)
            if place >= 0 and "\n" not in words:
                return place, place + len(words)
        title = re.search(r"[^\n]+", self.text)
        if title is None:
            raise RecordError("the text is empty")
        return title.span()


def _spoken(study: Mapping[str, Any]) -> Iterator[str]:
    yield study["label"]
    yield from (word for word in re.findall(r"\w[\w-]+", study["label"]) if word[0].isupper())


def _span(item: Mapping[str, Any]) -> Span:
    if not isinstance(item.get("start"), int) or not isinstance(item.get("end"), int):
        raise RecordError(
            f"evidence {item.get('text')!r} has no offsets; `extract annotations check --mend` finds them"
        )
    return item["start"], item["end"]


def _beside(item: Mapping[str, Any]) -> dict[str, Any]:
    """What a piece of evidence has beside its place: page and box of a PDF."""
    return {key: value for key, value in item.items() if key not in ("start", "end", "text")}


def _free(name: str, fact: FactData) -> dict[str, Any]:
    """The values to be typed: those stated and in no list; days only where they do not follow from value and unit."""
    listed = choices(name).keys()
    free = {key: fact[key] for key in attribute_types(name) if key not in listed and fact[key] is not None}
    if name == "timepoints" and free["days"] == days(fact["value"], fact["unit"]):
        del free["days"]
    return free | ({"note": fact["note"]} if "note" in fact else {})
