"""Marked texts: short invented texts with their facts marked where they stand. README.md explains the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.fields import FIELDS
from extract.fields.timepoints import days
from extract.pipes.numbers import WORDS, parse_words

Fact = dict[str, Any]

_HEAD = re.compile(r"^===\s*(?P<slug>[^|]+?)\s*\|\s*(?P<kind>[^|]+?)\s*\|\s*(?P<design>.*?)\s*$")
_MARK = re.compile(r"\{([^{}|]*)\|([^{}]*)\}")
_DIGITS = re.compile(r"(?P<minus>[-−–]\s*)?(?P<digits>\d[\d,]*(?:[.·]\d+)?)")
_WORDS = re.compile(rf"(?<!\w)(?:{WORDS})(?!\w)", re.I)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
OWN = "this study"
_KINDS = {"assess": "assessment", "treat": "treatment", "follow": "follow_up"}
_SEXES = {"f": "female_n", "m": "male_n", "fp": "female_pct", "mp": "male_pct", "ratio": "ratio_f_m", "of": "of_n"}
_PARTS = {"cl": "ci_low", "ch": "ci_high", **{name: name for name in ("sd", "se", "q1", "q3", "min", "max", "n", "p")}}


class MarkError(ValueError):
    """A mark that cannot be read."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked number or word, half-open, the part it plays ("mrss.value.change") and its fact."""

    start: int
    end: int
    role: str
    fact: Fact


@dataclass(slots=True)
class MarkedText:
    """A text without its marks. studies: by label, the facts of each field."""

    slug: str
    kind: str
    text: str
    marks: list[Mark] = field(default_factory=list)
    studies: dict[str, dict[str, list[Fact]]] = field(default_factory=dict)

    def records(self) -> list[dict[str, Any]]:
        """The records of the text, as in gold."""
        return [
            {
                "study": {"label": label, "role": "primary" if label == OWN else "cited", "design": None, "year": None},
                **facts,
            }
            for label, facts in self.studies.items()
        ]


def read(path: Path) -> Iterator[MarkedText]:
    """The texts of a file; MarkError names the text and the mark that cannot be read."""
    for block in re.split(r"(?m)^(?====)", path.read_text(encoding="utf-8")):
        if block.strip():
            head, _, body = block.partition("\n")
            match = _HEAD.match(head)
            if match is None:
                raise MarkError(f"{path.name}: no head in {head!r}")
            yield _read(match["slug"], match["kind"], body.strip("\n"))


def _read(slug: str, kind: str, body: str) -> MarkedText:
    pieces: list[str] = []
    spans: list[tuple[int, int, str]] = []
    position = length = 0
    for match in _MARK.finditer(body):
        pieces += [body[position : match.start()], match[1]]
        start = length + match.start() - position
        length = start + len(match[1])
        spans.append((start, length, match[2]))
        position = match.end()
    found = MarkedText(slug, kind, "".join([*pieces, body[position:]]))
    found.studies[OWN] = {name: [] for name in FIELDS}
    reader = _Marks(found)
    for start, end, codes in spans:
        for code in filter(None, (part.strip() for part in codes.split(";"))):
            try:
                reader.add(start, end, code)
            except (MarkError, KeyError, IndexError, StopIteration) as error:
                raise MarkError(f"{slug}: {{{found.text[start:end]}|{code}}}: {error!r}") from error
    return found


@dataclass(slots=True)
class _Code:
    """A code taken apart: "M score, mean, t=P24W, g=IVIG, #1, @Smith 2012"."""

    letter: str
    words: list[str]
    options: dict[str, str]
    study: str
    ids: list[str]

    @classmethod
    def of(cls, code: str) -> _Code:
        letter, _, rest = code.replace(",", " ,", 1).partition(" ")
        letter, *ids = letter.split("#")  # parts name their facts so: "p#a #b"
        parts = [part.strip() for part in rest.split(",") if part.strip()]
        options = dict(part.split("=", 1) for part in parts if re.match(r"[a-z]+=", part))
        study = next((part[1:].strip() for part in parts if part[0] == "@"), OWN)
        ids += re.findall(r"#(\w+)", " ".join(part for part in parts if part[0] == "#"))
        words = [part for part in parts if part[0] not in "@#" and not re.match(r"[a-z]+=", part)]
        return cls(letter, words, {key: value.strip() for key, value in options.items()}, study, ids)


class _Marks:
    """Puts marks together into facts."""

    def __init__(self, found: MarkedText) -> None:
        self.found = found
        self.last: Fact = {}
        self.named: dict[str, Fact] = {}

    def add(self, start: int, end: int, written: str) -> None:
        """Take up one code of one mark."""
        code = _Code.of(written)
        surface = self.found.text[start:end]
        value = float(code.options["v"]) if "v" in code.options and code.letter != "p" else number(surface)
        if code.letter in _PARTS:
            self._part(code, surface, value, start, end)
            return
        write = {
            "S": self._size,
            "X": self._sexes,
            "T": self._subtype,
            "W": self._time,
            "M": self._result,
            "A": self._event,
        }
        if code.letter not in write:
            raise MarkError(f"unknown letter {code.letter!r}")
        role, fact = write[code.letter](code, value)
        fact["evidence"].append({"start": start, "end": end, "text": surface})
        if "of" in code.options:
            fact["of_n"] = int(code.options["of"])
        self.found.marks.append(Mark(start, end, role, fact))

    def _fact(self, name: str, study: str, same: Fact, rest: Fact) -> Fact:
        """The fact of this field that has the values `same`, or a new one."""
        facts = self.found.studies.setdefault(study, {field: [] for field in FIELDS})[name]
        known = next((fact for fact in facts if all(fact[key] == value for key, value in same.items())), None)
        if known is None:
            empty: Fact = dict.fromkeys(FIELDS[name].attributes())
            known = {**empty, **same, **rest, "evidence": []}
            facts.append(known)
        return known

    def _size(self, code: _Code, value: float | None) -> tuple[str, Fact]:
        unit = code.options.get("u", "participants")
        same = {"count": whole(value), "unit": unit, "group": code.options.get("g")}
        return f"sample_sizes.{unit}", self._fact("sample_sizes", code.study, same, {"stage": code.words[0]})

    def _sexes(self, code: _Code, value: float | None) -> tuple[str, Fact]:
        slot = _SEXES[code.words[0]]
        fact = self._fact("sexes", code.study, {"group": code.options.get("g")}, {})
        fact[slot] = plain(1.0 if value is None else value)
        return f"sexes.{slot}", fact

    def _subtype(self, code: _Code, value: float | None) -> tuple[str, Fact]:
        subtype, what = code.words
        same = {"subtype": subtype, "group": code.options.get("g")}
        fact = self._fact("subtypes", code.study, same, {"all": False})
        slot = "of_n" if what == "of" else what
        fact[slot] = True if what == "all" else plain(value)
        return f"subtypes.{slot}", fact

    def _time(self, code: _Code, value: float | None) -> tuple[str, Fact]:
        unit, kind = code.words[0], _KINDS[code.words[1]]
        if value is None:
            raise MarkError("no number")
        rest = {"value": plain(value), "unit": unit, "statistic": code.words[2] if len(code.words) > 2 else None}
        return f"timepoints.{kind}", self._fact(
            "timepoints", code.study, {"days": days(value, unit), "kind": kind}, rest
        )

    def _result(self, code: _Code, value: float | None) -> tuple[str, Fact]:
        measure, *words = code.words
        counted, told = "n" in words, "nov" in words
        statistic = next((word for word in words if word in ("mean", "median", "ls_mean")), None)
        same = {
            "measure": measure,
            "value": None if counted or told else plain(value),
            "n": whole(value) if counted else None,
            "timepoint": code.options.get("t"),
            "group": code.options.get("g"),
            "comparator": code.options.get("c"),
            "direction": code.options.get("dir"),
        }
        rest: Fact = {"statistic": statistic, "p": code.options.get("p")}
        if "sig" in code.options:
            rest["significant"] = code.options["sig"] in ("1", "true", "yes")
        self.last = self._fact("mrss", code.study, same, rest)
        self.named.update((name, self.last) for name in code.ids)
        if counted:
            return "mrss.responders", self.last
        return ("mrss.words" if self.last["value"] is None else f"mrss.value.{measure}"), self.last

    def _event(self, code: _Code, value: float | None) -> tuple[str, Fact]:
        term, what = code.words
        same = {"term": term, "group": code.options.get("g")}
        fact = self._fact("adverse_events", code.study, same, {"absent": False})
        slot = "of_n" if what == "of" else what
        if what == "absent":
            fact["absent"] = True
        elif what != "named":
            fact[slot] = plain(value)
        for option, name in (("sev", "severity"), ("grade", "grade")):
            if option in code.options:
                fact[name] = code.options[option]
        for option, name in (("ser", "serious"), ("rel", "related")):
            if option in code.options:
                fact[name] = code.options[option] in ("1", "true")
        return f"adverse_events.{slot}", fact

    def _part(self, code: _Code, surface: str, value: float | None, start: int, end: int) -> None:
        slot = _PARTS[code.letter]
        for fact in [self.named[name] for name in code.ids] or [self.last]:
            if slot == "p":
                written = code.options.get("v", surface)
                fact["p"] = re.sub(r"^\s*[pP]\s*(?:value)?\s*(?:of|=)?\s*|\s", "", written)
            else:
                fact[slot] = plain(value)
            if "sig" in code.options:
                fact["significant"] = code.options["sig"] in ("1", "true", "yes")
            fact["evidence"].append({"start": start, "end": end, "text": surface})
            self.found.marks.append(Mark(start, end, f"mrss.{slot}", fact))


def number(surface: str) -> float | None:
    """The first number of a mark.

    >>> number("n=1,204"), number("−4.2"), number("Thirty-four"), number("none")
    (1204.0, -4.2, 34.0, None)
    """
    match = _DIGITS.search(surface)
    if match:
        digits = match["digits"].rstrip(",")
        joined = digits.replace(",", "") if _THOUSANDS.fullmatch(digits) else digits.replace(",", ".")
        value = float(joined.replace("·", "."))
        return -value if match["minus"] else value
    words = _WORDS.search(surface)
    return float(parse_words(words[0])) if words else None


def plain(value: float | None) -> float | int:
    """A number, whole if it can be."""
    if value is None:
        raise MarkError("no number")
    return int(value) if float(value).is_integer() else value


def whole(value: float | None) -> int:
    """A count."""
    if value is None or not float(value).is_integer():
        raise MarkError("no whole number")
    return int(value)
