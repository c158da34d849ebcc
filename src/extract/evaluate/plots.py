"""The plots of the page: fields with their intervals, groups of sources, calibration, precision by share kept."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from extract.evaluate.calibration import LEAST_KEPT, Judgement, reliability, selective_curve, surest
from extract.evaluate.intervals import ALL, LEVELS, NAMES
from extract.evaluate.rates import Group, Rate, Score
from extract.evaluate.report import Agreement
from extract.evaluate.svg import GRID, INK, SOFT, Scale, circle, interval, label, line, path, rectangle, scale, svg
from extract.evaluate.wording import NOTHING, number
from extract.fields import field_name

COLOURS = {"value": "#2b6ca3", "full": "#e59a3c"}  # apart for the colour-blind, and in grey
LEAST_SHOWN = 0.02  # of the facts; the precision of fewer jumps up and down
CEILING = "#7a1f5c"
_LEFT, _WIDTH, _RIGHT = 130, 430, 110  # names, bars, numbers
_SQUARE, _MARGIN = 300, 46


def fields_plot(scores: Group, agreement: Agreement | None) -> str:
    """F1 of every field at both levels with its interval; a diamond where two annotators agree."""
    row, top = 46, 26
    height = top + row * len(NAMES) + 8
    to_x = scale(0, 1, _LEFT, _LEFT + _WIDTH)
    parts = list(_vertical_grid(to_x, [0, 0.2, 0.4, 0.6, 0.8, 1], top, height - 8))
    for place, name in enumerate(NAMES):
        y = top + place * row
        parts.append(label(_LEFT - 10, y + 25, field_name(name), "end"))
        for at, level in enumerate(LEVELS):
            rate = _f1(scores.fields[name], level)
            middle = y + 12 + at * 18
            parts += _bar(rate, to_x, middle, COLOURS[level])
            parts.append(label(_LEFT + _WIDTH + 14, middle + 4, number(rate.value if rate else None)))
            ceiling = agreement.get(name, {}).get(level) if agreement else None
            if ceiling is not None:
                parts.append(_diamond(to_x(ceiling), middle))
    return svg(_LEFT + _WIDTH + _RIGHT, height, parts, "F1 by field, with 95 % intervals over sources")


def groups_plot(groups: Sequence[Group]) -> str:
    """F1 over all fields by split, kind and layout, with intervals."""
    rates = [(group, level, _f1(group.fields[ALL], level)) for group in groups for level in LEVELS]
    lowest = min([1.0, *(_low(rate) for _, _, rate in rates if rate)])
    start = max(0.0, math.floor(lowest * 10) / 10 - 0.1)
    row, top = 30, 26
    height = top + row * len(groups) + 8
    to_x = scale(start, 1, _LEFT + 60, _LEFT + _WIDTH)
    parts = list(_vertical_grid(to_x, _steps(start), top, height - 8))
    for place, group in enumerate(groups):
        y = top + place * row
        parts.append(label(_LEFT + 50, y + 19, f"{group.by} {group.name} ({group.sources})", "end"))
        for at, level in enumerate(LEVELS):
            rate = _f1(group.fields[ALL], level)
            if rate is None:
                continue
            middle = y + 10 + at * 10
            if rate.low is not None and rate.high is not None:
                parts.append(interval(to_x(rate.low), to_x(rate.high), middle, COLOURS[level]))
            parts.append(circle(to_x(rate.value), middle, 4, COLOURS[level], f"{level}: {number(rate.value)}"))
        told = " / ".join(number(rate.value if rate else None) for rate in (_f1(group.fields[ALL], x) for x in LEVELS))
        parts.append(label(_LEFT + _WIDTH + 14, y + 19, told))
    return svg(_LEFT + _WIDTH + _RIGHT, height, parts, "F1 over all fields by group of sources, with 95 % intervals")


def calibration_plot(judged: Sequence[Judgement]) -> str:
    """Share right by confidence; the area of a point grows with its facts, the dashed line is perfect."""
    to_x, to_y = _square(0, 0)
    parts = list(_square_axes(to_x, to_y, 0, 0, "confidence", "share right"))
    parts.append(line(to_x(0), to_y(0), to_x(1), to_y(1), SOFT, 1, "4 4"))
    bins = [item for item in reliability(judged) if item.confidence is not None and item.right is not None]
    most = max((item.n for item in bins), default=1)
    parts.append(path(((to_x(item.confidence or 0), to_y(item.right or 0)) for item in bins), COLOURS["value"]))
    for item in bins:
        x, y = to_x(item.confidence or 0), to_y(item.right or 0)
        hint = f"{item.n} facts, confidence {number(item.confidence)}, right {number(item.right)}"
        parts.append(circle(x, y, 3 + 8 * math.sqrt(item.n / most), COLOURS["value"], hint))
        parts.append(label(x, y + 24 if y < to_y(0.5) else y - 14, str(item.n), "middle", SOFT, 10))
    return svg(_SQUARE + 2 * _MARGIN, _SQUARE + 2 * _MARGIN, parts, "Calibration: share right by confidence")


def selective_plot(judged: Sequence[Judgement]) -> str:
    """Precision by the share of facts kept, the surest first."""
    curve = [point for point in selective_curve(judged) if point.kept >= LEAST_SHOWN]
    lowest = min((point.precision for point in curve), default=0.5)
    start = max(0.0, min(0.8, math.floor(lowest * 10) / 10))
    to_x, to_y = _square(0, start)
    parts = list(_square_axes(to_x, to_y, 0, start, "share of facts kept", "precision"))
    parts.append(path(((to_x(point.kept), to_y(point.precision)) for point in curve), COLOURS["value"]))
    point = surest(judged)
    if point is not None:
        x, y = to_x(point.kept), to_y(point.precision)
        parts.append(line(to_x(LEAST_KEPT), to_y(start), to_x(LEAST_KEPT), to_y(1), SOFT, 1, "4 4"))
        parts.append(circle(x, y, 5, COLOURS["full"], f"threshold {number(point.threshold)}"))
        parts.append(label(x - 8, y + 20, f"{point.precision:.3f} at {point.kept:.0%} kept", "end"))
    return svg(_SQUARE + 2 * _MARGIN, _SQUARE + 2 * _MARGIN, parts, "Precision by share of facts kept")


def legend(agreement: bool) -> str:
    """What the colours mean."""
    parts = [
        rectangle(_LEFT, 4, 14, 12, COLOURS["value"]),
        label(_LEFT + 20, 14, "value level"),
        rectangle(_LEFT + 110, 4, 14, 12, COLOURS["full"]),
        label(_LEFT + 130, 14, "full level"),
        interval(_LEFT + 210, _LEFT + 235, 10),
        label(_LEFT + 243, 14, "95 % interval"),
    ]
    if agreement:
        parts += [_diamond(_LEFT + 345, 10), label(_LEFT + 356, 14, "two annotators")]
    return svg(_LEFT + _WIDTH + _RIGHT, 22, parts, "Legend")


def _f1(score: Score, level: str) -> Rate | None:
    rate: Rate | None = getattr(score, level).f1
    return rate


def _low(rate: Rate) -> float:
    return rate.value if rate.low is None else rate.low


def _bar(rate: Rate | None, to_x: Scale, middle: float, colour: str) -> Iterator[str]:
    if rate is None:
        yield label(to_x(0) + 6, middle + 4, f"{NOTHING} nothing to score", colour=SOFT, size=11)
        return
    yield rectangle(to_x(0), middle - 7, to_x(rate.value) - to_x(0), 14, colour)
    if rate.low is not None and rate.high is not None:
        yield interval(to_x(rate.low), to_x(rate.high), middle)


def _diamond(x: float, y: float) -> str:
    return f'<path d="M{x:.1f} {y - 6:.1f} l5 6 l-5 6 l-5 -6 z" fill="{CEILING}"/>'


def _steps(start: float) -> list[float]:
    return [step / 10 for step in range(round(start * 10), 11)]


def _vertical_grid(to_x: Scale, steps: Sequence[float], top: float, bottom: float) -> Iterator[str]:
    for step in steps:
        yield line(to_x(step), top, to_x(step), bottom, GRID)
        yield label(to_x(step), top - 8, f"{step:g}", "middle", SOFT, 11)


def _square(low_x: float, low_y: float) -> tuple[Scale, Scale]:
    return (
        scale(low_x, 1, _MARGIN + 8, _MARGIN + _SQUARE),
        scale(low_y, 1, _MARGIN + _SQUARE - 8, _MARGIN - 20),
    )


def _square_axes(to_x: Scale, to_y: Scale, low_x: float, low_y: float, x: str, y: str) -> Iterator[str]:
    bottom, left = to_y(low_y), to_x(low_x)
    for step in _steps(low_x)[::2]:
        yield line(to_x(step), bottom, to_x(step), to_y(1), GRID)
        yield label(to_x(step), bottom + 16, f"{step:g}", "middle", SOFT, 11)
    for step in _steps(low_y)[:: 1 if low_y > 0.5 else 2]:
        yield line(left, to_y(step), to_x(1), to_y(step), GRID)
        yield label(left - 8, to_y(step) + 4, f"{step:g}", "end", SOFT, 11)
    yield line(left, bottom, to_x(1), bottom, INK)
    yield line(left, bottom, left, to_y(1), INK)
    yield label((left + to_x(1)) / 2, bottom + 34, x, "middle")
    yield label(left, to_y(1) - 10, y, "start")
