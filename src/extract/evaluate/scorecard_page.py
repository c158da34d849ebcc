"""The scorecard as a Markdown page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.evaluate.cases import HIDDEN_SPLIT, Case
from extract.evaluate.intervals import ALL, LEVELS, NAMES
from extract.evaluate.rates import group
from extract.evaluate.report import Agreement
from extract.evaluate.scorecard import TOLERANCE, Scorecard
from extract.evaluate.wording import NOTHING, number, plain, with_interval
from extract.fields import field_name

LEAST_SOURCES = 3  # of a part; fewer say little, and of a hidden split too much of each


def markdown(card: Scorecard, cases: Sequence[Case], agreement: Agreement | None) -> str:
    """SCORECARD.md: a table per split, sources by kind and layout, and what confidence is worth."""
    return "\n".join([*_head(card), *_splits(card, agreement), *_parts(cases), *_confidence(card)]) + "\n"


def _head(card: Scorecard) -> Iterator[str]:
    told = ", ".join(f"{name} `{value}`" for name, value in card.pipeline.items() if value)
    yield "# Scorecard\n"
    yield f"Written by `extract evaluate corpus --scorecard models`; do not edit. Pipeline: {told}.\n"
    yield (
        "Facts count as right at *value* level if their core agrees with gold, at *full* level if every attribute that "
        "gold states does (RECORDS.md, “Scoring”). P precision, R recall; in brackets 95 % bootstrap intervals over "
        f"sources. “{NOTHING}”: nothing to score. `extract evaluate … --check models/scores.json` fails where an F1 "
        f"falls by more than {TOLERANCE}.\n"
    )


def _splits(card: Scorecard, agreement: Agreement | None) -> Iterator[str]:
    for name, scores in card.splits.items():
        note = ", only ever scored in sum" if name == HIDDEN_SPLIT else ""
        yield f"## {name} ({scores.sources} sources{note})\n"
        headings = ["field", "gold", "found", "P", "R", "F1 value", "P", "R", "F1 full"]
        yield from _header([*headings, *(["annotators (value / full)"] if agreement else [])])
        for field in NAMES:
            score = scores.fields[field]
            cells = [field_name(field), str(score.support), str(score.predicted)]
            for level in (score.value, score.full):
                cells += [plain(level.precision), plain(level.recall), with_interval(level.f1)]
            if agreement:
                cells.append(" / ".join(number(agreement.get(field, {}).get(level)) for level in LEVELS))
            yield _row(cells)
        yield ""


def _parts(cases: Sequence[Case]) -> Iterator[str]:
    yield "## Parts of each split\n"
    yield from _header(["split", "part", "sources", "gold", "F1 value", "F1 full"])
    for split in dict.fromkeys(case.about.split for case in cases):
        for by in ("kind", "layout"):
            chosen = [case for case in cases if case.about.split == split]
            for name in sorted({getattr(case.about, by) for case in chosen} - {None}):
                of_part = [case for case in chosen if getattr(case.about, by) == name]
                if len(of_part) < LEAST_SOURCES:
                    continue
                part = group(by, name, of_part)
                score = part.fields[ALL]
                counts = [split or NOTHING, f"{by} {name}", str(part.sources), str(score.support)]
                yield _row([*counts, with_interval(score.value.f1), with_interval(score.full.f1)])
    yield ""


def _confidence(card: Scorecard) -> Iterator[str]:
    yield "## Confidence\n"
    yield (
        "Expected calibration error over ten bins of equal width, and the precision of the surest facts: those above "
        "the highest threshold that keeps at least 60 % of them.\n"
    )
    yield from _header(["split", "calibration error", "share kept", "precision of the kept"])
    for name, measures in card.calibration.items():
        yield _row([name, *(number(measures[key]) for key in ("ece", "kept", "precision_of_kept"))])


def _header(cells: Sequence[str]) -> Iterator[str]:
    yield _row(cells)
    yield _row(["---", *["---:"] * (len(cells) - 1)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
