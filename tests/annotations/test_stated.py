"""Which numbers a text states, and which it does not."""

from __future__ import annotations

import pytest

from extract.annotations.stated import states

STATED = [
    ("31 patients", 31), ("thirty-one patients", 31), ("1,242 records", 1242), ("11 193 people", 11193),
    ("P = .03", 0.03), ("p < 0,001", 0.001), ("−5·3 points", 5.3), ("a fall of 5.3", -5.3), ("a woman aged 54", 1),
    ("one patient", 1), ("her skin score", 1), ("both patients", 2), ("half of them", 50), ("two thirds", 200 / 3),
    ("a quarter", 25), ("one in five", 20), ("three of four", 75), ("all recovered", 100), ("nobody died", 0),
    ("no deaths", 0),
    ("the third patient", 3), ("a year and a half", 1.5), ("1½ years", 1.5), ("six-month course", 6), ("a dozen", 12),
]  # fmt: skip
NOT_STATED = [
    ("31 patients", 3), ("31 patients", 1), ("thirty-one patients", 30), ("1,242 records", 242), ("0.03", 3),
    ("women and men", 1), ("patients improved", 1), ("three thirds", 3.3), ("ten of them died", 0), ("P = .03", 3.03),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), STATED)
def test_stated(text: str, value: float) -> None:
    assert states(text, value)


@pytest.mark.parametrize(("text", "value"), NOT_STATED)
def test_not_stated(text: str, value: float) -> None:
    assert not states(text, value)
