"""Subtypes in the cells of a table of studies: "diffuse, all", "diffuse 6, limited 12", "6/12" under "dcSSc/lcSSc"."""

from __future__ import annotations

import re

from extract.fields import Subtype

# What heads a column that tells who was studied.
_HEADS = re.compile(
    r"\b(?:sub-?types?|sub-?sets?|forms?|skin\s+involvement|population|disease\s+type|type\s+of)\b", re.I
)
_NAMES = {
    "diffuse": re.compile(r"\b(?:diffuse|dc(?:SSc)?|d-?SSc)\b", re.I),
    "limited": re.compile(r"\b(?:limited|lc(?:SSc)?|l-?SSc)\b", re.I),
    "sine": re.compile(r"\b(?:sine|ssSSc)\b", re.I),
    "overlap": re.compile(r"\boverlap\b", re.I),
}
_SHARE = r"(?:\s*\(\s*(?P<{share}>\d+(?:[.,·]\d+)?)\s*%?\s*\))?"
_BEHIND = re.compile(r"[^\d,;/]{0,25}?[\s:=(]+(?P<n>\d+)(?!\s*%|[\d.·])" + _SHARE.format(share="pct"))
_BEFORE = re.compile(r"(?:^|[\s,;/(])(?P<n>\d+)" + _SHARE.format(share="pct") + r"\s*(?:with\s+|early\s+)*$")
_PAIR = re.compile(r"\s*(?P<first>\d+)\s*[/:]\s*(?P<second>\d+)\s*$")


def read_subtypes(header: str, text: str) -> list[Subtype]:
    """What a cell tells of the subtypes of a study; one named without a number is that of all."""
    headed = sorted((match.start(), name) for name, found in _NAMES.items() if (match := found.search(header)))
    pair = _PAIR.match(text)
    if len(headed) == 2 and pair:
        counts = (int(pair["first"]), int(pair["second"]))
        return [Subtype(subtype=name, n=n) for (_start, name), n in zip(headed, counts, strict=True) if n]
    if headed or not _HEADS.search(header):
        return []
    named = [(name, match) for name, found in _NAMES.items() if (match := found.search(text))]
    counted = [fact for name, match in named if (fact := _counted(name, text, match)) is not None]
    if counted:
        return counted
    return [Subtype(subtype=named[0][0], all=True)] if len(named) == 1 else []


def _counted(name: str, text: str, match: re.Match[str]) -> Subtype | None:
    number = _BEFORE.search(text[: match.start()]) or _BEHIND.match(text, match.end())
    if number is None:
        return None
    pct = float(re.sub("[,·]", ".", number["pct"])) if number["pct"] else None
    return Subtype(subtype=name, n=int(number["n"]), pct=pct) if int(number["n"]) else None
