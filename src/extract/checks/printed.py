"""How exactly a number was printed: what rounding can explain depends on it."""

from __future__ import annotations

import re

from extract.fields import Fact

NUMBER = re.compile(r"\d+(?:[.,·]\d+)?")
SLACK = 1e-9  # floats: 0.1 + 0.2 is not 0.3


def decimals(value: float, fact: Fact) -> int:
    """Decimals of `value` as the evidence prints it ("24.0" has one), the fewest where it stands there twice.

    Where the evidence does not show it: the decimals it cannot do without.
    """
    seen = []
    for item in fact.evidence:
        for match in NUMBER.finditer(item.text):
            digits = match[0].replace(",", ".").replace("·", ".")
            if abs(float(digits) - abs(value)) < SLACK:
                seen.append(len(digits.partition(".")[2]))
    return min(seen) if seen else len(f"{abs(value):.10f}".rstrip("0").partition(".")[2])


def rounding(n_decimals: int) -> float:
    """The most that rounding to so many decimals can move a number.

    >>> rounding(1)
    0.05
    """
    return 0.5 * 10.0**-n_decimals
