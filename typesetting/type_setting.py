"""Fonts, and the marks of a source turned into those of reportlab."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont

FONTS = Path(__file__).parent / "fonts"
LIGATURES = (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"))


def register_fonts() -> None:
    """Roman, Serif and Sans from our folder, with their bold and italic."""
    for family in ("Roman", "Serif", "Sans"):
        for cut in ("", "-Bold", "-Italic"):
            registerFont(TTFont(family + cut, FONTS / f"Paper{family}{cut}.ttf"))
        registerFontFamily(family, family, f"{family}-Bold", f"{family}-Italic", f"{family}-Bold")


@dataclass(frozen=True)
class Markup:
    """How a journal writes numbers and letters."""

    minus: str = "−"
    decimal: str = "."
    ligatures: bool = False
    citation: str = '<super rise="{rise}" size="{size}">{mark}</super>'
    size: float = 9.0

    def __call__(self, text: str) -> str:
        text = escape(text, quote=False).replace("&lt;br/&gt;", "<br/>").replace("−", self.minus)
        text = re.sub(r"(?<=\d)\.(?=\d)", self.decimal, text).replace("~", "\u2009")
        text = text.replace(r"\*", "&#42;")
        if self.ligatures:
            for letters, ligature in LIGATURES:
                text = text.replace(letters, ligature)
        text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
        text = re.sub(r"(?<!\*)\*([^*]+)\*(?!\*)", r"<i>\1</i>", text)
        raised = self.citation.format(rise=0.35 * self.size, size=0.65 * self.size, mark=r"\1")
        return re.sub(r"\^(.+?)\^", raised, text)


def bold(font: str) -> str:
    """The bold cut of a font."""
    return f"{font.removesuffix('-Roman')}-Bold"
