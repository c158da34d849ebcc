"""Maths fonts that print one sign and say another."""

from __future__ import annotations

from typing import Any

import pytest
from pdfminer.psparser import LIT

from extract.readers.fonts import operator_signs, repair_fonts


class Font:
    def __init__(self, name: str) -> None:
        self.fontname = name

    def to_unichr(self, cid: int) -> str:
        return chr(cid)


class Resources:
    """Stands in for pdfminer's resource manager."""

    def __init__(self, name: str) -> None:
        self.font = Font(name)

    def get_font(self, objid: object, spec: dict[str, Any]) -> Font:
        return self.font


def read_as(name: str, differences: list[Any], codes: list[int]) -> tuple[str, set[str]]:
    """What a font with these /Differences says for some codes after repair, and the suspects."""
    resources, suspects = Resources(name), set[str]()
    repair_fonts(resources, suspects)
    font = resources.get_font(1, {"Encoding": {"Differences": differences}})
    resources.get_font(1, {"Encoding": {"Differences": differences}})
    return "".join(font.to_unichr(code) for code in codes), suspects


class TestRepair:
    def test_slots_of_tex_symbols(self) -> None:
        names = [40, LIT("C0"), LIT("C6"), LIT("onequarter"), LIT("C21")]
        assert read_as("ABCDEF+AdvP4C4E74", names, [40, 41, 42, 43, 65]) == ("−±=≥A", set())

    def test_text_fonts_stay_as_they_are(self) -> None:
        names = [40, LIT("C0"), LIT("onequarter")]
        assert read_as("ABCDEF+Helvetica", names, [40, 41]) == ("()", set())
        assert read_as("ABCDEF+AdvP42F516", [65, LIT("A"), LIT("B"), LIT("C")], [65]) == ("A", set())

    def test_an_unknown_font_of_the_family_is_suspect(self) -> None:
        assert read_as("ABCDEF+AdvP99999", [50, LIT("two"), LIT("H11001")], [50]) == ("2", {"ABCDEF+AdvP99999"})

    @pytest.mark.parametrize(
        ("embedded", "signs"),
        [
            ({".notdef", "two", "five", "six"}, {50: "−", 53: "=", 54: "±"}),
            ({".notdef", "two", "five", "seven"}, {}),
            (None, {}),
        ],
    )
    def test_math_pi_is_known_by_all_of_its_glyphs(self, embedded: set[str] | None, signs: dict[int, str]) -> None:
        assert operator_signs("ABCDEF+AdvPi1", None, embedded) == signs
