"""Maths fonts that print one sign and say another: a minus that every engine reads as "2", a "±" as "6".

A wrong sign in a skin score is the worst error a reader can make, so the known families are repaired by the names of
their glyphs, and a page that uses another font of the kind is reported.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

_TEX_SYMBOLS = {
    0: "−", 1: "·", 2: "×", 3: "*", 4: "÷", 6: "±", 7: "∓", 14: "°", 15: "•", 17: "≡", 18: "⊆", 19: "⊇", 20: "≤",
    21: "≥", 24: "~", 25: "≈", 28: "≪", 29: "≫", 32: "←", 33: "→", 34: "↑", 35: "↓", 48: "′", 49: "∞",
    50: "∈", 106: "|", 112: "√",
}  # fmt: skip
"""TeX's symbol font by slot, which glyphs named `C0`, `C6`, … keep."""
_TEX_NAMES = {"onequarter": "=", "thorn": "+", "eth": "(", "Thorn": ")"}
_MATH_PI = {
    "comma": "<", "period": ">", "two": "−", "five": "=", "six": "±", "one": "+", "three": "×", "four": "÷",
    "numbersign": "≤", "dollar": "≥",
}  # fmt: skip
_STANDARD = {
    0x23: "numbersign", 0x24: "dollar", 0x2C: "comma", 0x2E: "period", 0x31: "one", 0x32: "two", 0x33: "three",
    0x34: "four", 0x35: "five", 0x36: "six",
}  # fmt: skip

_FAMILY = re.compile(r"(?:^|\+)Adv|MathematicalPi|Mathematical-?Pi")
_TEX_LIKE = re.compile(r"4C4E74|MthSy|MathSymb|AdvMT_SY")
_SUSPECT = re.compile(r"(?:^|\+)Adv(?:P[0-9A-F]|Pi|PS?Sym|MT_|Mth|Math)|MathematicalPi|Mathematical-?Pi")


def repair_fonts(resources: Any, suspects: set[str]) -> None:
    """Let a pdfminer resource manager repair the fonts it hands out; names of suspect ones go into `suspects`."""
    original = resources.get_font

    def get_font(objid: object, spec: Mapping[str, Any]) -> Any:
        font = original(objid, spec)
        if not getattr(font, "_extract_seen", False):
            font._extract_seen = True
            _repair(font, spec, suspects)
        return font

    resources.get_font = get_font


def _repair(font: Any, spec: Mapping[str, Any], suspects: set[str]) -> None:
    name = str(getattr(font, "fontname", "") or getattr(font, "basefont", "") or "")
    if not _FAMILY.search(name):
        return
    encoding, embedded = _encoding(spec), _glyph_names(spec)
    signs = operator_signs(name, encoding, embedded)
    if signs:
        plain = font.to_unichr
        font.to_unichr = lambda cid: signs[cid] if cid in signs else plain(cid)
    elif _SUSPECT.search(name) and not _has_letters(encoding, embedded):
        suspects.add(name)


def operator_signs(name: str, encoding: Mapping[int, str] | None, embedded: set[str] | None) -> dict[int, str]:
    """What the codes of a font print, where it is of a known family and they are operators; empty if it is not.

    encoding: glyph names by code, from /Differences; embedded: the names of the glyphs in the font file, if known.

    >>> operator_signs("AAAAAA+AdvP4C4E74", {2: "C0", 4: "C6"}, None)
    {2: '−', 4: '±'}
    >>> operator_signs("AAAAAA+AdvPi1", None, {".notdef", "five", "two"})
    {50: '−', 53: '='}
    >>> operator_signs("AAAAAA+AdvOT1", {50: "two"}, {"one", "two", "a", "b"})
    {}
    """
    if _TEX_LIKE.search(name):
        return {code: sign for code, glyph in (encoding or {}).items() if (sign := _tex_sign(glyph))}
    drawn = (embedded or set()) - {".notdef", "space"}
    if drawn and drawn <= _MATH_PI.keys():
        names = encoding or _STANDARD
        return {code: _MATH_PI[glyph] for code, glyph in names.items() if glyph in _MATH_PI and glyph in drawn}
    return {}


def _tex_sign(glyph: str) -> str | None:
    slot = re.fullmatch(r"C(\d+)", glyph)
    return _TEX_SYMBOLS.get(int(slot[1])) if slot else _TEX_NAMES.get(glyph)


def _has_letters(encoding: Mapping[int, str] | None, embedded: set[str] | None) -> bool:
    """Whether a font prints letters, and so is one for text."""
    names = embedded if embedded is not None else set((encoding or {}).values())
    return sum(len(name) == 1 and name.isalpha() for name in names) >= 3


def _encoding(spec: Mapping[str, Any]) -> dict[int, str] | None:
    """Glyph names by code from a font's /Differences, None if it has none."""
    from pdfminer.pdftypes import resolve1

    encoding = resolve1(spec.get("Encoding"))
    if not isinstance(encoding, dict) or not encoding.get("Differences"):
        return None
    names: dict[int, str] = {}
    code = 0
    for entry in resolve1(encoding["Differences"]):
        value = resolve1(entry)
        if isinstance(value, int):
            code = value
            continue
        name = getattr(value, "name", value)
        names[code] = name.decode("latin-1") if isinstance(name, bytes) else str(name)
        code += 1
    return names


def _glyph_names(spec: Mapping[str, Any]) -> set[str] | None:
    """The names of the glyphs in an embedded CFF font, None where they cannot be had."""
    from pdfminer.pdffont import CFFFont
    from pdfminer.pdftypes import resolve1, stream_value

    descriptor = resolve1(spec.get("FontDescriptor"))
    if not isinstance(descriptor, dict) or "FontFile3" not in descriptor:
        return None
    try:
        data = stream_value(descriptor["FontFile3"]).get_data()
        names = CFFFont("", io.BytesIO(data)).name2gid
    except Exception:  # a broken font file says nothing
        return None
    return {name.decode("latin-1") if isinstance(name, bytes) else str(name) for name in names}
