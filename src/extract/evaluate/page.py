"""The report as one HTML page: plots and tables in a single file that asks nobody for anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from extract.evaluate import plots
from extract.evaluate.calibration import expected_calibration_error, surest
from extract.evaluate.errors import MEANINGS, ErrorClass, Slot
from extract.evaluate.intervals import ALL, LEVELS, NAMES
from extract.evaluate.rates import Group, Rate
from extract.evaluate.report import Report
from extract.evaluate.wording import number, plain, with_interval
from extract.fields import field_name

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #222; background: #fff;
  max-width: 1000px; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .4rem; } p { margin: .3rem 0 .8rem; }
.soft { color: #555; } svg { max-width: 100%; height: auto; font-family: inherit; display: block; }
.tiles { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.2rem 0; }
.tile { border: 1px solid #ddd; border-radius: 6px; padding: .6rem .9rem; min-width: 11rem; flex: 1; }
.tile b { display: block; font-size: 1.5rem; line-height: 1.3; } .tile small { color: #555; }
.side { display: flex; flex-wrap: wrap; gap: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; margin: .4rem 0; }
th, td { padding: .2rem .45rem; text-align: right; border-bottom: 1px solid #e4e4e4; white-space: nowrap; }
th { font-weight: 600; border-bottom: 1px solid #888; vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; } tr.all td { border-top: 1px solid #888; font-weight: 600; }
.slots { columns: 2; column-gap: 2rem; } .slots .scroll { break-inside: avoid; margin-bottom: .8rem; }
.slots table { width: 100%; }
.slots th, .slots td { padding: .12rem .3rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
@media screen and (max-width: 760px) { .slots { columns: 1; } }
@page { margin: 12mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10px; } h2, h2 + p { break-after: avoid; }
  .tile { min-width: 0; } .tile b { font-size: 1.2rem; } table { font-size: 8.5px; } th, td { padding: .1rem .25rem; }
  .scroll { overflow: visible; } .side { flex-wrap: nowrap; } svg, table { break-inside: avoid; }
  body > svg { max-width: 130mm; } .side svg { max-width: 80mm; } * { print-color-adjust: exact; } }
"""
_GOOD, _BAD = (43, 108, 163), (190, 70, 50)

_LEFT = "text-align:left"
_WORDS = "text-align:left;white-space:normal;color:#555"
MOST_CONFUSIONS = 15

Cell = str | tuple[str, str]  # words, or words and a style


def html(report: Report, title: str) -> str:
    """The page; `title` says what was scored."""
    body = "".join([*_head(report, title), *_fields(report), *_groups(report), *_errors(report), *_confidence(report),
                    *_evidence(report)])  # fmt: skip
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _head(report: Report, title: str) -> Iterator[str]:
    unread = report.sources - report.read
    score = report.overall.fields[ALL]
    yield f"<h1>{escape(title)}</h1>"
    yield f'<p class="soft">{report.sources} sources with {score.support} facts in gold; {score.predicted} facts found'
    yield f"; {unread} sources without a record, all their facts missed.</p>" if unread else ".</p>"
    error, kept = expected_calibration_error(report.judgements), surest(report.judgements)
    tiles = [
        ("F1, value level", plain(score.value.f1), _bounds(score.value.f1)),
        ("F1, full level", plain(score.full.f1), _bounds(score.full.f1)),
        ("Calibration error", number(error), "expected, ten bins of equal width"),
        (
            "Precision of the surest",
            number(kept.precision if kept else None),
            f"{kept.kept:.0%} of the facts, confidence ≥ {kept.threshold:.2f}" if kept else "no facts",
        ),
    ]
    yield f'<div class="tiles">{"".join(_tile(*tile) for tile in tiles)}</div>'


def _fields(report: Report) -> Iterator[str]:
    yield "<h2>Fields</h2>"
    yield (
        "<p class=soft>At value level the core of a fact agrees with gold, at full level every attribute that "
        "gold states. Intervals: 95 %, bootstrap over sources.</p>"
    )
    yield plots.legend(report.agreement is not None) + plots.fields_plot(report.overall, report.agreement)
    headings = ["", "gold", "found", "P value", "R value", "F1 value", "P full", "R full", "F1 full", "covered"]
    rows = []
    for name in NAMES:
        score = report.overall.fields[name]
        row = [field_name(name), str(score.support), str(score.predicted)]
        for level in (score.value, score.full):
            row += [plain(level.precision), plain(level.recall), with_interval(level.f1)]
        row.append(number(report.coverage.facts[name]))
        if report.agreement:
            row.append(" / ".join(number(report.agreement.get(name, {}).get(level)) for level in LEVELS))
        rows.append(row)
    yield _table([*headings, *(["annotators"] if report.agreement else [])], rows)


def _groups(report: Report) -> Iterator[str]:
    if report.groups:
        yield "<h2>Groups of sources</h2><p class=soft>All fields together; number of sources in brackets.</p>"
        yield plots.groups_plot(report.groups)
        yield "<p class=soft>F1 of each field, at value / at full level.</p>"
        yield _table(["", "sources", *map(field_name, NAMES)], map(_group_row, report.groups))


def _group_row(group: Group) -> list[Cell]:
    scores = (group.fields[name] for name in NAMES)
    cells = (f"{plain(score.value.f1)} / {plain(score.full.f1)}" for score in scores)
    return [f"{group.by} {group.name}", str(group.sources), *cells]


def _errors(report: Report) -> Iterator[str]:
    yield "<h2>Wrong facts by class</h2>"
    yield "<p class=soft>Every fact that is not right at full level, by the first class that holds.</p>"
    most = max((n for counts in report.classes.values() for n in counts.values()), default=0)
    rows: list[list[Cell]] = []
    for kind in ErrorClass:
        counts = [report.classes[field][kind.value] for field in report.classes]
        shades = (_shaded(str(n), n / most if most else 0, _BAD) for n in counts)
        rows.append([kind.value, *shades, (MEANINGS[kind], _WORDS)])
    yield _table(["", *map(field_name, report.classes), ""], rows)
    yield "<h2>Confusion of slots</h2>"
    yield (
        "<p class=soft>What became of each attribute (MUC): missing and spurious attributes include those of facts "
        "missed or invented as a whole. Shaded by share of the row.</p>"
    )
    yield f'<div class="slots">{"".join(_slot_tables(report))}</div>'
    yield from _confusions(report)


def _confusions(report: Report) -> Iterator[str]:
    if report.confusions:
        yield "<h2>What is taken for what</h2>"
        yield f"<p class=soft>The {MOST_CONFUSIONS} most frequent confusions of attributes with a fixed vocabulary.</p>"
        rows: list[list[Cell]] = [
            [field_name(found.field), *((word, _LEFT) for word in found[1:]), str(n)]
            for found, n in report.confusions[:MOST_CONFUSIONS]
        ]
        yield _table(["field", *((word, _LEFT) for word in ("attribute", "gold", "found")), "facts"], rows)


def _slot_tables(report: Report) -> Iterator[str]:
    outcomes = [slot.value for slot in Slot]
    for field, attributes in report.slots.items():
        rows: list[list[Cell]] = []
        for name, counts in attributes.items():
            total = sum(counts.values()) or 1
            shades = (
                _shaded(str(counts[outcome]), counts[outcome] / total, _GOOD if outcome == Slot.CORRECT else _BAD)
                for outcome in outcomes
            )
            rows.append([name, *shades])
        if rows:
            yield _table(["", *outcomes], rows, caption=field_name(field))


def _confidence(report: Report) -> Iterator[str]:
    yield "<h2>Confidence</h2>"
    if not report.judgements:
        yield "<p>No facts were found whose confidence could be judged.</p>"
        return
    yield (
        "<p class=soft>Left: of facts given a confidence, the share that is right at value level (numbers: facts in "
        "the bin; on the dashed line confidence is what it says). Right: precision if only the surest "
        "facts are kept.</p>"
    )
    pictures = plots.calibration_plot(report.judgements), plots.selective_plot(report.judgements)
    yield f'<div class="side">{"".join(pictures)}</div>'


def _evidence(report: Report) -> Iterator[str]:
    yield "<h2>Evidence</h2>"
    yield (
        "<p class=soft>F1 of the passages facts were read from (nervaluate): the same characters; overlapping, "
        "counted half where not the same; overlapping at all.</p>"
    )
    rows = []
    for name in NAMES:
        spans = [report.evidence[name][strategy] for strategy in ("exact", "partial", "ent_type")]
        rows.append([field_name(name), *(number(found["f1"] if found else None) for found in spans)])
    yield _table(["", "exact", "partial", "overlap"], rows)


def _table(headings: Sequence[Cell], rows: Iterable[Sequence[Cell]], caption: str = "") -> str:
    told = f"<caption>{escape(caption)}</caption>" if caption else ""
    head = "".join(_cell(heading, "th") for heading in headings)
    body = "".join(_row(row, summary=not caption and row[0] == ALL) for row in rows)
    return f'<div class="scroll"><table>{told}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _row(cells: Sequence[Cell], summary: bool) -> str:
    return f"<tr{' class=all' if summary else ''}>{''.join(map(_cell, cells))}</tr>"


def _cell(cell: Cell, tag: str = "td") -> str:
    words, style = (cell, "") if isinstance(cell, str) else cell
    styled = f' style="{style}"' if style else ""
    return f"<{tag}{styled}>{escape(words)}</{tag}>"


def _shaded(words: str, share: float, colour: tuple[int, int, int]) -> Cell:
    """A cell whose colour grows with `share`, pale enough to read black words on."""
    if words == "0":
        return words, "color:#aaa"
    red, green, blue = (round(255 - (255 - part) * 0.6 * share) for part in colour)
    return words, f"background:rgb({red},{green},{blue})"


def _tile(name: str, value: str, note: str) -> str:
    return f'<div class="tile"><small>{name}</small><b>{value}</b><small>{note}</small></div>'


def _bounds(rate: Rate | None) -> str:
    return f"95 %: {rate.low:.3f} to {rate.high:.3f}" if rate and rate.low is not None else "all fields"
