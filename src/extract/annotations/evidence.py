"""Gold rests on words: offsets that are true, and numbers that stand where the fact says it was read."""

from __future__ import annotations

from collections.abc import Iterator

from extract.annotations.gold import FactData
from extract.annotations.stated import numbers

# Numbers of a fact that its own evidence must state, and those that may stand elsewhere in the source: a denominator is
# "the size of that group if the source gives it", the n of a table comes "from the column's header" (RECORDS.md), its p
# from a sign that a note below it explains.
IN_EVIDENCE: dict[str, tuple[str, ...]] = {
    "sample_sizes": ("count",),
    "sexes": ("female_n", "female_pct", "male_n", "male_pct", "ratio_f_m"),
    "subtypes": ("n", "pct"),
    "timepoints": ("value",),
    "mrss": ("value", "sd", "se", "ci_low", "ci_high", "q1", "q3", "min", "max"),
    "adverse_events": ("n", "pct", "events", "grade"),
}
IN_SOURCE: dict[str, tuple[str, ...]] = {
    "sexes": ("of_n",),
    "subtypes": ("of_n",),
    "mrss": ("n", "p", "timepoint"),
    "adverse_events": ("of_n",),
}
_EXACT = 1e-6


def offset_problems(fact: FactData, text: str) -> Iterator[str]:
    """Evidence that does not stand where it says."""
    for item in fact["evidence"]:
        start, end = item.get("start"), item.get("end")
        if not isinstance(start, int) or not isinstance(end, int):
            yield f"evidence {_short(item['text'])} has no offsets; --mend finds them"
        elif text[start:end] != item["text"]:
            there = _short(text[start:end])
            yield f"evidence {_short(item['text'])} is not at {start}:{end} ({there}); --mend finds it"


def number_problems(field: str, fact: FactData, source_numbers: set[float]) -> Iterator[str]:
    """Numbers that neither the evidence nor, where that is enough, the source states.

    A fact with a `note` may have a number of another origin: there the note says how the words state it.
    """
    if fact.get("note"):
        return
    stated = numbers(" … ".join(item["text"] for item in fact["evidence"]))
    for names, known, where in (
        (IN_EVIDENCE[field], stated, "its evidence"),
        (IN_SOURCE.get(field, ()), stated | source_numbers, "the source"),
    ):
        for name in names:
            value = _number(fact[name])
            if value is not None and not any(abs(value - number) <= _EXACT for number in known):
                yield (
                    f"{name} is {fact[name]}, which {where} does not state; correct it, add the words that state it, "
                    "or say in a note how they do"
                )


def _number(value: object) -> float | None:
    """The number to look for in the words: without its sign, which RECORDS.md turns for changes."""
    if isinstance(value, str):  # a p ("<0.001"), a timepoint ("P24W") or a grade ("3-4")
        found = sorted(numbers(value))
        return found[0] if len(found) == 1 else None
    return abs(float(value)) if isinstance(value, int | float) else None


def _short(words: str, most: int = 50) -> str:
    return repr(words if len(words) <= most else words[: most - 1] + "…")
