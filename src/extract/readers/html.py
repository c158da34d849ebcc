"""Web pages: the main text without navigation and advertisements, with title, date and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from extract.document import Document, Source
from extract.errors import ReadError
from extract.readers import identity
from extract.readers.html_tables import PageTables
from extract.readers.markup import MarkupText, local_name
from extract.readers.sections import kind_of
from extract.readers.text import decode, digest

MIN_CHARACTERS = 80
"""A page with less main text than this has none: it is a login, a redirect or an empty frame."""
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
_NOISE = (
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "header",
    "footer",
    "aside",
    "form",
    "button",
    "svg",
    "iframe",
)


def documents(data: bytes, path: str) -> Iterator[Document]:
    """The one document of a web page; ReadError if it has no main text."""
    page, warning = _decoded(data)
    root = _parsed(page)
    meta = _meta(root)
    builder = MarkupText()
    tables = PageTables(root)
    main = _main(page if root is None else root)
    title = meta.get("citation_title") or (main.title if main is not None else None) or meta.get("og:title")
    title = " ".join(title.split()) if title else None
    if title:
        builder.open_section("title")
        builder.paragraph(title)
        builder.open_section(None)
    before = len(builder.text)
    if main is not None and main.body is not None:
        for element in main.body:
            _block(builder, element, title, tables)
    if len(builder.text) - before < MIN_CHARACTERS:
        builder = _whole_page(_parsed(page), title)
    text = builder.text
    if len(text) - len(title or "") < MIN_CHARACTERS:
        raise ReadError("is a web page without text (a login, a redirect, or one built by scripts)", code="no_text")
    sections = builder.sections()
    source = Source(
        id=digest(data),
        path=path,
        kind=_kind(text, {section.kind for section in sections}, meta),
        title=title,
        doi=identity.clean_doi(meta["citation_doi"]) if meta.get("citation_doi") else None,
        pmid=meta.get("citation_pmid"),
        registrations=identity.own_registrations(text),
        date=meta.get("citation_publication_date") or (main.date if main is not None else None),
    )
    warnings = (warning,) if warning else ()
    yield Document(source, text, tables=tuple(builder.tables), sections=sections, warnings=warnings)


def _decoded(data: bytes) -> tuple[str, str | None]:
    """The page as text, by the encoding it declares where that works."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        name = declared[1].decode().lower()
        try:
            return data.decode({"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(name, name)), None
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def _parsed(page: str) -> Any | None:
    """The page's elements, None if it has none."""
    from lxml import html as lxml_html

    try:
        return lxml_html.document_fromstring(page.encode(), parser=lxml_html.HTMLParser(encoding="utf-8"))
    except Exception:  # lxml has several errors for a page without elements
        return None


def _meta(root: Any | None) -> dict[str, str]:
    """What the page's <meta> elements say, by their lower-case names; the first of each counts."""
    found: dict[str, str] = {}
    for element in root.iter("meta") if root is not None else ():
        name, content = element.get("name") or element.get("property"), element.get("content")
        if name and content and content.strip():
            found.setdefault(name.lower(), content.strip())
    return found


def _main(page: Any) -> Any:
    """What trafilatura takes for the page's main content, None if it finds none."""
    import trafilatura

    return trafilatura.bare_extraction(
        page, include_comments=False, include_tables=True, include_links=False, with_metadata=True, favor_recall=True
    )


def _block(builder: MarkupText, element: Any, title: str | None, tables: PageTables) -> None:
    name = local_name(element)
    if name == "head":
        heading = " ".join("".join(element.itertext()).split())
        if heading == title:
            return
        kind = kind_of(heading)
        if kind:
            builder.open_section(kind)
        builder.paragraph(heading)
    elif name == "table":
        table = tables.marked_up(element)
        builder.table(table.cells, table.caption, table.notes)
    elif name in ("list", "quote", "div", "section"):
        if (element.text or "").strip():
            builder.paragraph(element.text or "")
        for child in element:
            _block(builder, child, title, tables)
            if (child.tail or "").strip():
                builder.paragraph(child.tail or "")
    elif name and _words(element) != title:
        builder.paragraph(_words(element))


def _words(element: Any) -> str:
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if local_name(child) == "lb":
            yield " "
        else:
            yield from _pieces(child)
        yield child.tail or ""


def _whole_page(root: Any | None, title: str | None) -> MarkupText:
    """All text of the page, where its main text cannot be told from the rest."""
    builder = MarkupText()
    if title:
        builder.open_section("title")
        builder.paragraph(title)
        builder.open_section(None)
    body = root.find("body") if root is not None else None
    if body is None:
        return builder
    for element in list(body.iter(*_NOISE)):
        element.drop_tree()
    for element in body.iter("p", "h1", "h2", "h3", "h4", "li", "td", "div"):
        if local_name(element) != "div" or not len(element):
            text = " ".join(element.text_content().split())
            if text != title:
                builder.paragraph(text)
    return builder


def _kind(text: str, sections: set[str], meta: dict[str, str]) -> str:
    """article or abstract for a publisher's page, otherwise news."""
    if "citation_title" in meta or "citation_doi" in meta:
        kind = identity.kind_of_source(text, sections)
        return kind if kind != "news" else "abstract"
    return "article" if len(sections & {"methods", "results", "discussion", "references"}) >= 3 else "news"
