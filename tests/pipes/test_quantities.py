"""Numbers and what belongs to them: each form beside one that looks alike."""

from __future__ import annotations

from time import perf_counter

import pytest

from extract.pipes.mentions import Quantity
from extract.pipes.quantities import find_quantities
from extract.pipes.times import find_times


def found(text: str) -> list[tuple[str, str]]:
    times = list(find_times(text, 0, len(text)))
    return [(m.label, text[m.start : m.end]) for m in find_quantities(text, 0, len(text), times)]


def first(text: str) -> Quantity:
    value = next(iter(find_quantities(text, 0, len(text)))).value
    assert isinstance(value, Quantity)
    return value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("44 patients at 12 centres", [("count", "44"), ("measure", "12")]),
        ("Forty-four of them", [("count", "Forty-four")]),
        ("every one of the eight", [("count", "eight")]),
        ("17,838 patients and 13\u202f996 controls", [("count", "17,838"), ("count", "13\u202f996")]),
        ("phase 3, IL-17 and CD19", [("label", "3")]),
        ("in June 2014, 12 women", [("date", "June 2014"), ("count", "12")]),
        ("since 2016; 2016 patients", [("date", "2016"), ("count", "2016")]),
        ("as shown before [4,5] in 6", [("label", "4,5"), ("count", "6")]),
        ("between 15 and 40, or 10-29", [("count", "15"), ("count", "40"), ("interval", "10-29")]),
        ("a ratio of 4:1", [("ratio", "4:1")]),
        ("(n = 50) and n=17/20", [("n", "n = 50"), ("n", "n=17/20")]),
        ("210 mg every", [("measure", "210")]),
        ("p<0.05 and P = NS", [("p", "p<0.05"), ("p", "P = NS")]),
        ("-- 79 to placebo", [("count", "79")]),
        ("fell by -0.37 or −2.9", [("value", "-0.37"), ("value", "−2.9")]),
    ],
)
def test_labels(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("298 (82.5%)", Quantity(298, integer=True, pct=82.5)),
        ("298 (mostly women)", Quantity(298, integer=True)),
        ("42 (98%) of 43", Quantity(42, integer=True, pct=98.0, of=43)),
        ("10/15 (67%)", Quantity(10, integer=True, of=15, pct=67.0)),
        ("15 of 10", Quantity(15, integer=True)),
        ("4 of 12 weeks", Quantity(4, integer=True)),
        ("Seven of the ten", Quantity(7, integer=True, words=True, of=10)),
        ("18.2 ± 10.9", Quantity(18.2, sd=10.9)),
        ("16.4±4.4 SE", Quantity(16.4, se=4.4)),
        ("21.4 (SD 6.1)", Quantity(21.4, sd=6.1)),
        ("21.4 (6.1)", Quantity(21.4, spread=(6.1,))),
        ("7 (5-9)", Quantity(7, integer=True, spread=(5.0, 9.0))),
        ("5·4 (IQR 3·1–7·0)", Quantity(5.4, q1=3.1, q3=7.0)),
        ("22.7 (range 12-43)", Quantity(22.7, min=12.0, max=43.0)),
        ("3,32 [3,3; 0; 8]", Quantity(3.32, spread=(3.3, 0.0, 8.0))),
        (
            "−17.4 (95% CI −19.8, −15.1; P<0.0001)",
            Quantity(-17.4, signed=True, ci_low=-19.8, ci_high=-15.1, p="<0.0001"),
        ),
        ("−2.7, 95% CI −4.0 to −1.4", Quantity(-2.7, signed=True, ci_low=-4.0, ci_high=-1.4)),
        ("82.5%", Quantity(82.5, percent=True)),
        ("82.5 per cent (33/40)", Quantity(82.5, percent=True, n=33, of=40)),
    ],
)
def test_what_belongs_to_a_number(text: str, expected: Quantity) -> None:
    assert first(text) == expected


def test_a_share_behind_the_noun_is_taken_up() -> None:
    text = "Thirteen events (16.5%) in HSCT"
    mention = next(iter(find_quantities(text, 0, len(text))))
    assert mention.value.pct == 16.5
    assert [text[a:b] for a, b in mention.absorbed] == [" (16.5%)"]


@pytest.mark.parametrize("number", ["12, ", "6-, ", "one, "])
def test_a_list_of_numbers_without_a_unit_is_no_puzzle(number: str) -> None:
    text = 18 * number + "and they were seen for 2 years"
    started = perf_counter()
    (time,) = find_times(text, 0, len(text))
    assert text[time.start : time.end] == "2 years"
    assert perf_counter() - started < 1, "each number more doubles the time"
