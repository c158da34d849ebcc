"""JATS XML (PubMed Central, publishers): title, abstract, body and tables, read without entities, network or DTD."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from extract.document import Document, Section, Source
from extract.errors import ReadError
from extract.readers import identity
from extract.readers.markup import MarkupText, grid_cells, local_name
from extract.readers.raised import render
from extract.readers.sections import kind_of
from extract.readers.text import digest

MAX_DEPTH = 100
_SECTION_TYPES = {
    "intro": "introduction", "introduction": "introduction", "background": "introduction", "methods": "methods",
    "materials": "methods", "materials|methods": "methods", "materials and methods": "methods",
    "subjects": "methods", "results": "results", "cases": "results", "discussion": "discussion",
    "results|discussion": "results", "conclusions": "conclusion", "conclusion": "conclusion",
    "supplementary-material": "other", "coi-statement": "other", "abbreviations": "other",
}  # fmt: skip
_SIDE_ABSTRACTS = {"graphical", "teaser", "toc", "precis", "key-points", "video", "plain-language-summary", "summary"}
_BLOCKS = {
    "p", "list", "list-item", "table-wrap", "table-wrap-group", "fig", "fig-group", "disp-quote", "boxed-text",
    "def-list", "supplementary-material", "disp-formula", "sec", "statement",
}  # fmt: skip
_SILENT = {"tex-math", "fn", "graphic", "media", "object-id", "label", "alternatives-text", "alt-text", "long-desc"}


def documents(data: bytes, path: str) -> Iterator[Document]:
    """The one article of a JATS file; ReadError if it is none, or if it declares entities."""
    article = _article(data)
    builder = MarkupText()
    front = article.find("{*}front")
    title = _title(front)
    if title:
        builder.open_section("title")
        builder.paragraph(title)
    _abstracts(builder, front)
    body = article.find("{*}body")
    if body is not None:
        builder.open_section(None)
        _blocks(builder, body, 0, top=True)
    floats = article.find("{*}floats-group")
    if floats is not None:
        builder.open_section("results")
        _blocks(builder, floats, 0, top=False)
    text = builder.text
    if not text.strip():
        raise ReadError("is a JATS file without title, abstract or text", code="no_text")
    sections = builder.sections()
    yield Document(
        _source(article, front, text, title, sections, path, digest(data), body is not None),
        text,
        tables=tuple(builder.tables),
        sections=sections,
    )


def _article(data: bytes) -> Any:
    from lxml import etree

    # Entities can blow up a few bytes to gigabytes, or name a file of this machine. Papers need none.
    if b"<!ENTITY" in data.replace(b"\0", b""):
        raise ReadError("declares XML entities, which are not read for safety", code="entities")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = " ".join(str(error.msg).split())[:120]
        raise ReadError(f"is broken XML (damaged or cut off): {reason}", code="damaged") from error
    article = root if local_name(root) == "article" else root.find(".//{*}article")
    if article is None:
        raise ReadError(f"is XML but no JATS article (its root is <{local_name(root)}>)", code="unsupported")
    return article


def _source(
    article: Any,
    front: Any,
    text: str,
    title: str | None,
    sections: tuple[Section, ...],
    path: str,
    source_id: str,
    has_body: bool,
) -> Source:
    ids: dict[str, str] = {}
    date = None
    if front is not None:
        for element in front.iterfind("{*}article-meta/{*}article-id"):
            ids.setdefault(element.get("pub-id-type", ""), (element.text or "").strip())
        date = _date(front)
    return Source(
        id=source_id,
        path=path,
        kind="news" if article.get("article-type") == "news" else "article" if has_body else "abstract",
        title=title,
        doi=identity.clean_doi(ids["doi"]) if ids.get("doi") else identity.own_doi(text),
        pmid=ids.get("pmid") or None,
        registrations=identity.own_registrations(text),
        date=date,
    )


def _date(front: Any) -> str | None:
    """The earliest of the dates of publication, as exact as it is stated."""
    dates = []
    for element in front.iterfind("{*}article-meta/{*}pub-date"):
        parts = [(element.findtext("{*}" + name) or "").strip() for name in ("year", "month", "day")]
        if re.fullmatch(r"\d{4}", parts[0]):
            numbers = [part.zfill(2) for part in parts[1:] if part.isdigit()]
            dates.append("-".join([parts[0], *numbers]))
    return min(dates, default=None)


def _title(front: Any) -> str | None:
    element = front.find("{*}article-meta/{*}title-group/{*}article-title") if front is not None else None
    return " ".join(_inline(element).split()) or None if element is not None else None


def _abstracts(builder: MarkupText, front: Any) -> None:
    if front is None:
        return
    for abstract in front.iterfind("{*}article-meta/{*}abstract"):
        if abstract.get("abstract-type") in _SIDE_ABSTRACTS:
            continue
        builder.open_section("abstract")
        for child in abstract:
            if local_name(child) == "sec":
                heading = _heading(child)
                builder.open_section(kind_of(heading) or "abstract")
                parts = [_inline(part) for part in child if local_name(part) == "p"]
                builder.paragraph(f"{heading.rstrip(':.')}: {' '.join(parts)}" if heading else " ".join(parts))
            elif local_name(child) != "title" or _inline(child).strip().lower() != "abstract":
                _block(builder, child, 0)


def _blocks(builder: MarkupText, parent: Any, depth: int, *, top: bool) -> None:
    for child in parent:
        if top and local_name(child) == "sec":
            kind = kind_of(_heading(child)) or _SECTION_TYPES.get((child.get("sec-type") or "").lower())
            builder.open_section(kind)
        _block(builder, child, depth + 1)


def _block(builder: MarkupText, element: Any, depth: int) -> None:
    """Append one element that stands on its own, with what it holds."""
    name = local_name(element)
    if depth > MAX_DEPTH or not name:
        return
    if name == "sec":
        builder.paragraph(_heading(element))
        for child in element:
            if local_name(child) not in ("title", "label"):
                _block(builder, child, depth + 1)
    elif name == "table-wrap":
        _table(builder, element)
    elif name in ("fig", "supplementary-material"):
        label, caption = _label_and_caption(element)
        builder.paragraph(f"{label} {caption}".strip() if caption else "")
    elif name in ("p", "title", "disp-quote", "statement", "attrib"):
        _mixed(builder, element, depth)
    elif name in ("ref-list", "label", "ack", "fn-group", "disp-formula"):
        return
    else:
        for child in element:
            _block(builder, child, depth + 1)


def _mixed(builder: MarkupText, element: Any, depth: int) -> None:
    """Append a paragraph; a list or table inside it comes after the words before it."""
    blocks = [child for child in element if local_name(child) in _BLOCKS and local_name(child) != "disp-formula"]
    if not blocks:
        builder.paragraph(_inline(element))
        return
    pieces = [element.text or ""]
    for child in element:
        if child in blocks:
            builder.paragraph("".join(pieces))
            _block(builder, child, depth + 1)
            pieces = [child.tail or ""]
        else:
            pieces.append(_piece(child, "".join(pieces)) + (child.tail or ""))
    builder.paragraph("".join(pieces))


def _table(builder: MarkupText, wrap: Any) -> None:
    label, caption = _label_and_caption(wrap)
    head = (
        f"{label}. {caption}" if label and not label.endswith((".", ":")) and caption else f"{label} {caption}".strip()
    )
    notes = " ".join(_notes(foot) for foot in wrap.iterfind("{*}table-wrap-foot")).strip()
    tables = [element for element in wrap.iter("{*}table") if isinstance(element.tag, str)]
    for index, table in enumerate(tables):
        cells = grid_cells(table.iter("{*}tr"), lambda cell: _inline(cell, in_table=True))
        last = index + 1 == len(tables)
        builder.table(cells, " ".join(head.split()) if index == 0 else "", " ".join(notes.split()) if last else "")


def _notes(foot: Any) -> str:
    """The text of a table's foot, each note's mark before it."""
    parts = []
    for element in foot.iter():
        if local_name(element) == "label":
            parts.append(render(_inline(element), "", touches=False, in_table=True)[1])
        elif local_name(element) == "p":
            parts.append(_inline(element, in_table=True))
    return " ".join(parts)


def _label_and_caption(element: Any) -> tuple[str, str]:
    label, caption = element.find("{*}label"), element.find("{*}caption")
    parts = [_inline(part) for part in caption] if caption is not None else []
    return " ".join(_inline(label).split()) if label is not None else "", " ".join(" ".join(parts).split())


def _heading(section: Any) -> str:
    title = section.find("{*}title")
    return " ".join(_inline(title).split()) if title is not None else ""


def _inline(element: Any, *, in_table: bool = False) -> str:
    """The words of an element and of what it holds, citations and footnote marks set apart."""
    pieces = [element.text or ""]
    for child in element:
        pieces.append(_piece(child, "".join(pieces[-6:]), in_table=in_table))
        pieces.append(child.tail or "")
    return "".join(pieces)


def _piece(child: Any, before: str, *, in_table: bool = False) -> str:
    """The words of a child inside a line, after the text `before`."""
    name = local_name(child)
    if not name:
        return html.unescape(child.text or "") if (child.text or "").startswith("&") else ""
    if name in _SILENT:
        return ""
    if name in ("break", "br"):
        return " "
    if name == "p":
        return f"{_inline(child, in_table=in_table)} "
    raised = name == "sup" or (name == "xref" and len(child) == 1 and local_name(child[0]) == "sup")
    if raised:
        text = "".join(child.itertext()).strip()
        last = before.rstrip().split(" ")[-1] if before.strip() else ""
        touches = bool(before) and not before[-1].isspace()
        lead, shown, tail = render(text, last, touches=touches, in_table=in_table)
        return f"{lead}{shown}{tail}"
    return _inline(child, in_table=in_table)
