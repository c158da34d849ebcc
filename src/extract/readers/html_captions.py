"""Captions and notes that a web page keeps around a table: in its figure, or in boxes named so above and below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from extract.readers.markup import local_name

DEPTH = 4
"""How many boxes around a table may hold its caption and notes."""
LONGEST = 1500
"""More characters than this are text, whatever their box is called."""
_CAPTION = re.compile(r"caption|obj_head|\b(?:table|tbl)[-_]\w*(?:title|label|head|name)|^\s*label\b", re.I)
_NOTES = re.compile(r"foot|note|legend|\bfn\b|abbrev", re.I)
_NUMBERED = re.compile(r"\s*(?:supplementary\s+|online\s+)?table\s+[\divxs]+[a-z]?\b", re.I)
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


def take_caption(table: Any, words: Callable[[Any], str]) -> str:
    """The caption around a table, "" if none; what holds it leaves the page. words: the text of an element."""
    for box in _boxes(table):
        if local_name(box) == "figure":
            found = [caption for caption in box.iter("figcaption") if _plain(words(caption))]
            if found:
                return " ".join(_taken(caption, words) for caption in found)
    for box in _boxes(table):
        above: list[str] = []
        element = _beside(box, before=True)
        while element is not None and _is_caption(element, words):
            following = _beside(element, before=True)
            above.insert(0, _taken(element, words))
            element = following
        if above or element is not None:
            return " ".join(above)
    return ""


def take_notes(table: Any, words: Callable[[Any], str]) -> str:
    """The notes in boxes named so right below a table, "" if none; they leave the page."""
    for box in _boxes(table):
        below: list[str] = []
        element = _beside(box, before=False)
        while element is not None and _NOTES.search(_names(element)) and len(words(element)) <= LONGEST:
            following = _beside(element, before=False)
            below.append(_taken(element, words))
            element = following
        if below or element is not None:
            return " ".join(below)
    return ""


def _is_caption(element: Any, words: Callable[[Any], str]) -> bool:
    text = _plain(words(element))
    if len(text) > LONGEST or local_name(element) == "table":
        return False
    numbered = local_name(element) in _HEADINGS and _NUMBERED.match(text)
    return bool(numbered or (_CAPTION.search(_names(element)) and local_name(element) != "h1"))


def _boxes(table: Any) -> Iterator[Any]:
    """The table and the boxes around it that hold no text beside it, up to the figure or the article."""
    box = table
    for _depth in range(DEPTH):
        yield box
        box = box.getparent()
        if box is None or local_name(box) in ("body", "html", "article", "main"):
            return


def _beside(element: Any, *, before: bool) -> Any | None:
    """The next element with text before or behind another; none where bare text comes first."""
    while True:
        if not before and (element.tail or "").strip():
            return None
        element = element.getprevious() if before else element.getnext()
        if element is None or (before and (element.tail or "").strip()):
            return None
        if isinstance(element.tag, str) and element.text_content().strip():
            return element


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _taken(element: Any, words: Callable[[Any], str]) -> str:
    text = _plain(words(element))
    element.drop_tree()
    return text


def _plain(text: str) -> str:
    return " ".join(text.split())
