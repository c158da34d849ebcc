"""What kind of file some bytes are the beginning of."""

from __future__ import annotations

import re
from enum import StrEnum

from extract.errors import ReadError


class Format(StrEnum):
    """The kinds of files that can be read, by the name a message calls them."""

    PDF = "a PDF"
    HTML = "a web page"
    JATS = "a JATS article"
    MEDLINE = "a PubMed export"
    TEXT = "a text file"


_FOREIGN = (
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (rb"{\rtf", "a rich-text document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_MEDLINE = re.compile(rb"^PMID- *\d", re.MULTILINE)
_HTML = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_HTML_PART = re.compile(rb"<(?:head|body|div|p|h1|table|meta|title)\b", re.IGNORECASE)
_XML_HEAD = re.compile(rb"\s*<(?:\?xml|!doctype\s+article|article)\b", re.IGNORECASE)
_XML = re.compile(rb"\s*<(?:\?xml|!doctype|!--|[a-z][\w:.-]*[\s>])", re.IGNORECASE)
_PDF_HEAD = 1024
"""Within so many bytes the mark of a PDF must stand, by PDF 1.7, appendix H."""


def sniff(head: bytes, suffix: str = "") -> Format:
    """The format of a file that begins with `head`; `suffix` only tells a web page that pretends to be a PDF.

    >>> sniff(b"%PDF-1.7")
    <Format.PDF: 'a PDF'>
    """
    if b"%PDF-" in head[:_PDF_HEAD]:
        return Format.PDF
    for mark, name in _FOREIGN:
        if head.startswith(mark):
            raise ReadError(f"is {name}; save it as PDF, HTML or plain text", code="unsupported")
    plain = _without_bom(head)
    if _XML.match(plain):
        if suffix.lower() == ".pdf":
            raise ReadError("is a web page named .pdf (a login page?); download the PDF again", code="not_a_pdf")
        if _HTML.search(plain):
            return Format.HTML
        if _XML_HEAD.match(plain):
            return Format.JATS
        if _HTML_PART.search(plain):
            return Format.HTML
        return Format.JATS if b"</" in plain else Format.TEXT
    if _MEDLINE.search(plain):
        return Format.MEDLINE
    if suffix.lower() == ".pdf":
        raise ReadError("is named .pdf but is no PDF (damaged, or cut off at its start)", code="not_a_pdf")
    return Format.TEXT


def _without_bom(head: bytes) -> bytes:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "ignore").encode()
    return head.removeprefix(b"\xef\xbb\xbf")
