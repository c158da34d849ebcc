"""Plain text: decoded, its newlines made one kind, otherwise left as it is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from extract.document import Document, Section, Source
from extract.errors import ReadError
from extract.readers import identity
from extract.readers.delimited import delimited_tables
from extract.readers.sections import headings_in, tile

MAX_CONTROL_SHARE = 0.005
"""Above this share of control characters a file is binary."""
MAX_BROKEN_SHARE = 0.01
"""A UTF-8 text in which at most this share of the non-ASCII characters is broken is still taken for UTF-8."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_WESTERN = ("cp1252", "mac_roman", "cp1250", "cp1251", "cp1253", "shift_jis", "gb18030", "euc_kr", "big5")


def documents(data: bytes, path: str) -> Iterator[Document]:
    """The one document in a text file; ReadError if the bytes are no text."""
    text, warning = decode(data)
    yield from_text(text, path, digest(data), warnings=(warning,) if warning else ())


def digest(data: bytes) -> str:
    """The id of a source with these bytes."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def decode(data: bytes) -> tuple[str, str | None]:
    """The text of `data` with plain newlines, and a warning where its encoding had to be guessed."""
    text, warning = _decode(data)
    text = _NEWLINES.sub("\n", text)
    if not text.strip():
        raise ReadError("holds no text, only blank space", code="empty")
    if "\x00" in text or len(_CONTROL.findall(text)) > MAX_CONTROL_SHARE * len(text):
        raise ReadError("is binary data, not text", code="binary")
    return text, warning


def _decode(data: bytes) -> tuple[str, str | None]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16"), None
        except UnicodeDecodeError as error:
            raise ReadError("is marked as UTF-16 but is not", code="encoding") from error
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    if b"\x00" in data:
        raise ReadError("is binary data, not text", code="binary")
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    if broken <= MAX_BROKEN_SHARE * sum(character > "\x7f" for character in mended):
        return mended, f"{broken} bytes are not UTF-8 and were replaced"
    return _guess(data)


def _guess(data: bytes) -> tuple[str, str | None]:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_WESTERN)).best()
    if best is None:
        raise ReadError("is binary data or text in an unknown encoding; save it as UTF-8", code="encoding")
    encoding = best.encoding
    if encoding in {"mac_roman", "cp1250", "cp1253"} and _is_cp1252(data):
        encoding = "cp1252"  # by far the likeliest of its kin, which differ in letters that short texts seldom have
    return data.decode(encoding), f"not UTF-8; read as {encoding}"


def _is_cp1252(data: bytes) -> bool:
    """Whether the bytes above ASCII make sense as cp1252: defined, and mostly signs that papers use there."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    high = [character for character in text if character > "\x7f"]
    return sum(character in "±×µ°·–—’‘“”…éèüöäßçñáíóúæø²³½≥®™ ÉÖÜ•€£" for character in high) > 0.8 * len(high)


def from_text(
    text: str,
    path: str,
    source_id: str,
    *,
    kind: str | None = None,
    date: str | None = None,
    warnings: tuple[str, ...] = (),
) -> Document:
    """A document of a text alone: what it says of itself, its sections and its delimited tables."""
    title = identity.title_of(text)
    starts = [start for start in headings_in(text) if not title or start[0] >= title[1]]
    sections = tile(starts, len(text))
    if title:
        sections = (Section("title", *title), *sections)
    kind = kind or identity.kind_of_source(text, {section.kind for section in sections})
    source = Source(
        id=source_id,
        path=path,
        kind=kind,
        title=" ".join(text[slice(*title)].split()) if title else None,
        doi=identity.own_doi(text) if kind != "news" else None,
        pmid=identity.own_pmid(text) if kind != "news" else None,
        registrations=identity.own_registrations(text),
        date=date,
    )
    return Document(source, text, tables=tuple(delimited_tables(text)), sections=sections, warnings=warnings)
