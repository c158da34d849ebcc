"""PubMed exports (.nbib, MEDLINE format): every entry is a source of its own, with title and abstract."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from extract.document import Document, Section, Source
from extract.errors import ReadError
from extract.readers import identity
from extract.readers.sections import headings_in, tile
from extract.readers.text import decode, digest

_FIELD = re.compile(r"(?P<tag>[A-Z][A-Z0-9]{1,3}) *- ?(?P<value>.*)")
_TEST_OF_START = re.compile(r"^PMID- *\d", re.MULTILINE)
_DOI = re.compile(r"(?P<doi>10\.\S+) \[doi\]")
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), start=1
    )
}


def documents(data: bytes, path: str) -> Iterator[Document]:
    """One document for each entry that has a title or an abstract; ReadError if none has."""
    text, warning = decode(data)
    warnings = (warning,) if warning else ()
    found = False
    for entry in entries(text):
        fields = parse(entry)
        if "TI" in fields or "BTI" in fields or "AB" in fields:
            found = True
            yield _document(entry, fields, path, warnings)
    if not found:
        raise ReadError("is a PubMed export without a title or abstract", code="empty")


def entries(text: str) -> Iterator[str]:
    """The entries of an export, each from its PMID line to the next one's."""
    starts = [match.start() for match in _TEST_OF_START.finditer(text)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield text[start:end].strip()


def parse(entry: str) -> Mapping[str, list[str]]:
    """The values of an entry by tag, continued lines joined.

    >>> parse("PMID- 1\\nTI  - A trial of\\n      a drug.")["TI"]
    ['A trial of a drug.']
    """
    fields: dict[str, list[str]] = defaultdict(list)
    tag = ""
    for line in entry.splitlines():
        match = _FIELD.match(line)
        if match:
            tag = match["tag"]
            fields[tag].append(match["value"].strip())
        elif tag and line.startswith("      "):
            fields[tag][-1] = f"{fields[tag][-1]} {line.strip()}".strip()
    return fields


def _document(entry: str, fields: Mapping[str, list[str]], path: str, warnings: tuple[str, ...]) -> Document:
    title = " ".join((fields.get("TI") or fields.get("BTI") or [""])[0].split())
    abstract = " ".join((fields.get("AB") or fields.get("OAB") or [""])[0].split())
    text = "\n\n".join(part for part in (title, abstract) if part)
    start = len(text) - len(abstract)
    inner = [(at, kind) for at, kind in headings_in(text) if at >= start]
    if abstract and (not inner or inner[0][0] > start):
        inner.insert(0, (start, "abstract"))
    sections = tile(inner, len(text))
    if title:
        sections = (Section("title", 0, len(title)), *sections)
    numbers = " ".join(value.partition("/")[2] for value in fields.get("SI", []) if "/" in value)
    registered = identity.own_registrations(f"Registration: {numbers}") if numbers else ()
    source = Source(
        id=digest(entry.encode()),
        path=path,
        kind="abstract",
        title=title or None,
        doi=_doi(fields),
        pmid=next(iter(fields.get("PMID", [])), None),
        registrations=tuple(dict.fromkeys([*registered, *identity.own_registrations(text)])),
        date=_date((fields.get("DP") or [""])[0]),
    )
    if not abstract:
        warnings = (*warnings, "has no abstract")
    return Document(source, text, sections=sections, warnings=warnings)


def _doi(fields: Mapping[str, list[str]]) -> str | None:
    for value in [*fields.get("LID", []), *fields.get("AID", [])]:
        match = _DOI.search(value)
        if match:
            return identity.clean_doi(match["doi"])
    return None


def _date(stated: str) -> str | None:
    """ISO date of a MEDLINE date, as exact as it is stated.

    >>> _date("2016 Jun 25"), _date("2016 Jan-Feb"), _date("")
    ('2016-06-25', '2016-01', None)
    """
    match = re.match(r"(\d{4})(?: ([A-Z][a-z]{2})(?: (\d{1,2})\b)?)?", stated)
    if not match:
        return None
    year, month, day = match.groups()
    parts = [year, *([f"{_MONTHS[month]:02}"] if month in _MONTHS else []), *([f"{int(day):02}"] if day else [])]
    return "-".join(parts)
