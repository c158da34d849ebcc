"""Measures and facts in words."""

from __future__ import annotations

from collections.abc import Mapping

from extract.evaluate.rates import Rate

NOTHING = "–"  # where nothing can be scored
_NOT_STATED = frozenset({"evidence", "confidence", "flags", "derived", "rule", "note"})


def number(value: float | None) -> str:
    """Three decimals.

    >>> number(0.9), number(None)
    ('0.900', '–')
    """
    return NOTHING if value is None else f"{value:.3f}"


def plain(rate: Rate | None) -> str:
    """A rate without its interval."""
    return number(rate.value if rate else None)


def with_interval(rate: Rate | None) -> str:
    """A rate with its interval, where it has one.

    >>> with_interval(Rate(0.9, 0.85, 0.94)), with_interval(Rate(0.9))
    ('0.900 [0.850–0.940]', '0.900')
    """
    if rate is None:
        return NOTHING
    return number(rate.value) + (f" [{rate.low:.3f}–{rate.high:.3f}]" if rate.low is not None else "")


def describe(fact: Mapping[str, object]) -> str:
    """A fact's attributes.

    >>> describe({"count": 30, "unit": "participants", "group": None, "evidence": []})
    'count 30, unit participants'
    """
    stated = [(name, value) for name, value in fact.items() if name not in _NOT_STATED and value is not None]
    words = (name if value is True else f"{name} {_figure(value)}" for name, value in stated if value is not False)
    return ", ".join(words)


def _figure(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
