"""Captions and notes that a web page keeps around a table: in its figure, in boxes named so, or in plain paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from extract.readers.markup import local_name

DEPTH = 4
"""How many boxes around a table may hold its caption and notes."""
LONGEST = 1500
"""More characters than this are text, whatever their box is called."""
LONGEST_PARAGRAPH = 500
"""The same for paragraphs whose words alone make them a caption or notes."""
_CAPTION = re.compile(r"caption|obj_head|\b(?:table|tbl)[-_]\w*(?:title|label|head|name)|^\s*label\b", re.I)
_NOTES = re.compile(r"foot|note|legend|\bfn\b|abbrev", re.I)
_NUMBERED = re.compile(r"\s*(?:supplementary\s+|online\s+)?table\s+[\divxs]+[a-z]?\b", re.I)
_LABELLED = re.compile(rf"{_NUMBERED.pattern}\s*(?:[.:|–—-]|$)(?P<words>.*)", re.I | re.S)  # not "Table 3 shows …"
_BEGINS_NOTES = re.compile(r"(?:[*†‡§¶#]|[a-h¹-⁹ᵃ-ᵸ]\s|(?:abbreviations?|data|values?|notes?)\b)", re.I)
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
    """The notes right below a table, "" if none; they leave the page."""
    for box in _boxes(table):
        below: list[str] = []
        element = _beside(box, before=False)
        while element is not None and _are_notes(element, words):
            following = _beside(element, before=False)
            below.append(_taken(element, words))
            element = following
        if below or element is not None:
            return " ".join(below)
    return ""


def _is_caption(element: Any, words: Callable[[Any], str]) -> bool:
    name, text = local_name(element), _plain(words(element))
    if len(text) > LONGEST or name in ("table", "h1"):
        return False
    if _CAPTION.search(_names(element)) or (name in _HEADINGS and _NUMBERED.match(text)):
        return True
    if name != "p" or len(text) > LONGEST_PARAGRAPH:
        return False
    above = _beside(element, before=True)
    label = _LABELLED.match(_plain(words(above))) if above is not None else None
    return _LABELLED.match(text) is not None or (label is not None and not label["words"].strip())


def _are_notes(element: Any, words: Callable[[Any], str]) -> bool:
    text = _plain(words(element))
    named = _NOTES.search(_names(element)) is not None and len(text) <= LONGEST
    begins_so = local_name(element) == "p" and _BEGINS_NOTES.match(text) is not None
    return named or (begins_so and len(text) <= LONGEST_PARAGRAPH)


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
