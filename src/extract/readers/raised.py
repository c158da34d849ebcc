"""Superscripts: a citation is set apart from its word, an exponent stays with its number."""

from __future__ import annotations

import re

_UP = dict(zip("0123456789+−-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾", strict=True))
_UP |= dict(zip("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True))
_CITATION = re.compile(r"[\[(]?(?P<numbers>\d{1,3}(?:[,;–-]\s?\d{1,3})*,?)[\])]?(?P<rest>[.,;:]?)")
_MARK = re.compile(r"[a-z](?:,[a-z])*")
_TAKES_EXPONENT = re.compile(
    r"(?:.*[×x*·]\s?|\(|^)10$|.*(?:^|[/\d\s(])(?:m|cm|mm|dm|km|kg/m|s|h|min|l|ml|dl|g|mg)$|[χrRIx²]$|.*χ$|^[A-Za-z]$"
)


def superscript(text: str) -> str:
    """`text` in superscript characters as far as there are any; the length stays.

    >>> superscript("−9"), superscript("*a")
    ('⁻⁹', '*ᵃ')
    """
    return "".join(_UP.get(character, character) for character in text)


def render(text: str, before: str, *, touches: bool, in_table: bool) -> tuple[str, str, str]:
    """How a superscript `text` after the word `before` is written: what goes before it, itself, and what goes after.

    Only the middle is printed on the page, and it is as long as `text`. A citation in running text comes in
    brackets, so that no number of the study stands there; a footnote mark in superscript characters.

    >>> render("1", "women", touches=True, in_table=False)
    (' [', '1', ']')
    >>> render("9", "10", touches=True, in_table=False), render("th", "9", touches=True, in_table=False)
    (('', '⁹', ''), ('', 'th', ''))
    >>> render("a", "drug", touches=True, in_table=True)
    (' ', 'ᵃ', '')
    """
    if touches and _TAKES_EXPONENT.match(before) and re.fullmatch(r"[+−-]?\d{1,2}", text):
        return "", superscript(text), ""
    if re.fullmatch(r"[−-]\d", text) and touches:  # min−1
        return "", superscript(text), ""
    citation = _CITATION.fullmatch(text)
    if citation:
        if in_table or not before:
            return (" " if before else ""), superscript(text), ""
        framed = text[0] in "[("
        return (" ", text, "") if framed else (" [", text, "]")
    if _MARK.fullmatch(text) and (len(text) == 1 or "," in text):
        return (" " if before else ""), superscript(text), ""
    return ("" if touches else " "), text, ""
