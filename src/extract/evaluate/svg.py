"""Drawing: a few shapes as SVG text, and axes; no library, no request."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

INK, SOFT, GRID = "#222", "#666", "#ddd"
Scale = Callable[[float], float]


def svg(width: float, height: float, parts: Iterable[str], title: str) -> str:
    """A picture; `title` is read out to those who cannot see it."""
    return (
        f'<svg viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" role="img">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def scale(low: float, high: float, start: float, end: float) -> Scale:
    """Maps values from low to high to pixels from start to end.

    >>> scale(0, 1, 100, 300)(0.25)
    150.0
    """
    return lambda value: start + (value - low) / (high - low) * (end - start)


def line(x1: float, y1: float, x2: float, y2: float, colour: str = INK, width: float = 1, dashes: str = "") -> str:
    """A line; `dashes` as SVG's stroke-dasharray."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    place = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {place} stroke="{colour}" stroke-width="{width:g}"{dashed}/>'


def rectangle(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A filled rectangle."""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}"/>'


def circle(x: float, y: float, radius: float, colour: str, hint: str = "") -> str:
    """A filled circle with a hint that shows under the mouse."""
    told = f"<title>{escape(hint)}</title>" if hint else ""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}" fill-opacity="0.85">{told}</circle>'


def path(points: Iterable[tuple[float, float]], colour: str, width: float = 2) -> str:
    """A line through points."""
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="{width:g}"/>'


def label(x: float, y: float, words: str, anchor: str = "start", colour: str = INK, size: int = 12) -> str:
    """Words; anchor: start, middle or end at x."""
    style = f'text-anchor="{anchor}" fill="{colour}" font-size="{size}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(words)}</text>'


def interval(low: float, high: float, y: float, colour: str = INK) -> str:
    """A horizontal whisker with its ends."""
    ends = (line(x, y - 4, x, y + 4, colour, 1.5) for x in (low, high))
    return line(low, y, high, y, colour, 1.5) + "".join(ends)
