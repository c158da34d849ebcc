"""Tables of `extract evaluate` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from extract.display import printable
from extract.evaluate.align import Judged
from extract.evaluate.calibration import expected_calibration_error, surest
from extract.evaluate.errors import Slot, slots
from extract.evaluate.found import GoldFact
from extract.evaluate.intervals import ALL, LEVELS, NAMES
from extract.evaluate.listing import Listed
from extract.evaluate.rates import Change, Group, Level, Rate
from extract.evaluate.report import Report
from extract.evaluate.scorecard import Fall
from extract.evaluate.wording import NOTHING, describe, number, plain
from extract.fields import field_name
from extract.metrics.score import PRIMARY


def tables(report: Report) -> Iterator[Table | str]:
    """The report from the general to the particular."""
    unread = report.sources - report.read
    yield f"{report.sources} sources scored" + (f", {unread} of them without a record: all missed" if unread else "")
    for level in LEVELS:
        yield _fields(report, level)
    if report.groups:
        yield _groups(report.groups)
        for level in LEVELS:
            yield _fields_of_groups(report.groups, level)
    yield _slots(report)
    yield _classes(report)
    yield _reading(report)
    yield calibration_line(report)


def calibration_line(report: Report) -> str:
    """Calibration in one line."""
    error, kept = expected_calibration_error(report.judgements), surest(report.judgements)
    if error is None or kept is None:
        return "Confidence: nothing to judge"
    return (
        f"Confidence: expected calibration error {error:.3f}; the surest {kept.kept:.0%} of the facts "
        f"(confidence {kept.threshold:.2f} and more) are right to {kept.precision:.1%}"
    )


def change_table(changes: Mapping[str, Mapping[str, Change]]) -> Table:
    """F1 before and after, with the paired bootstrap p."""
    headings = [what for level in LEVELS for what in (f"{level}: was", "is", "p")]
    table = _table("F1 against the other run", ["field", *headings])
    for name in NAMES:
        by_level = [changes[name][level] for level in LEVELS]
        cells = [number(value) for change in by_level for value in (change.before, change.after, change.p)]
        table.add_row(field_name(name), *cells, end_section=_ends_the_fields(name))
    return table


def error_lines(error: Listed) -> Text:
    """An error in a few lines."""
    pair = error.pair
    what = error.error.value + (f" ({', '.join(differing)})" if (differing := list(_differing(pair))) else "")
    text = Text(f"{printable(error.source)}  {field_name(pair.field)}: {what}\n", style="bold")
    lines = []
    if pair.gold is not None:
        lines.append(f"  gold   {_of_study(pair.gold_study)}{describe(pair.gold)}")
    if pair.predicted is not None:
        lines.append(f"  found  {_of_study(pair.predicted_study)}{describe(pair.predicted)}")
    if error.sentence:
        lines.append(f"  “{error.sentence}”")
    return text.append(Text(printable("\n".join(lines)), style="not bold"))


def _differing(pair: Judged) -> Iterator[str]:
    """Attributes on which two facts differ; what gold does not state is no error, but for the group."""
    if pair.gold is not None and pair.predicted is not None:
        for name, outcome in slots(pair).items():
            if outcome is not Slot.CORRECT and (outcome is not Slot.SPURIOUS or name == "group"):
                yield name


def fact_line(sign: str, fact: GoldFact) -> Text:
    """A gained or lost fact in a line."""
    told = f"{_of_study(fact.study)}{describe(fact.fact)}"
    return Text(printable(f"{sign} {fact.source}  {field_name(fact.field)}: {told}"))


def fall_lines(fall: Fall) -> Text:
    """A field that fell, and the facts it lost."""
    what = f"{field_name(fall.field)} at {fall.level} level, {fall.split}"
    scores = f"F1 {number(fall.after)}, was {number(fall.before)}; {fall.n_right:+} right, {fall.n_wrong:+} wrong"
    text = Text(f"{what}: {scores}", style="bold")
    for fact in fall.lost:
        text.append("\n").append(fact_line("-", fact).plain, style="not bold")
    return text


def _of_study(study: str | None) -> str:
    return "" if study in (None, PRIMARY) else f"[{study}] "


def _table(title: str, columns: list[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD)
    table.padding, table.pad_edge = (0, 1, 0, 0), False  # the widest ones fit 80 columns
    for place, heading in enumerate(columns):
        longest = max(map(len, heading.split()), default=0)
        table.add_column(heading, justify="right" if place else "left", no_wrap=not place, min_width=longest)
    return table


def _fields(report: Report, level: str) -> Table:
    title = f"{level.capitalize()} level" + (" (agr.: F1 of two annotators)" if report.agreement else "")
    table = _table(title, ["field", "gold", "found", "P", "R", "F1", "95 %", *(["agr."] if report.agreement else [])])
    for name in NAMES:
        score = report.overall.fields[name]
        at: Level = getattr(score, level)
        cells = [str(score.support), str(score.predicted), plain(at.precision), plain(at.recall), *_with_bounds(at.f1)]
        if report.agreement:
            cells.append(number(report.agreement.get(name, {}).get(level)))
        table.add_row(field_name(name), *cells, end_section=_ends_the_fields(name))
    return table


def _ends_the_fields(name: str) -> bool:
    """Whether the line for all of them comes next."""
    return NAMES.index(name) == len(NAMES) - 2


def _groups(groups: list[Group]) -> Table:
    headings = ["", "sources", "gold", "value", "95 %", "full", "95 %"]
    table = _table("Groups of sources: F1 over all fields, at value and at full level", headings)
    for group, is_last in _sections(groups):
        score = group.fields[ALL]
        cells = [str(group.sources), str(score.support), *_with_bounds(score.value.f1), *_with_bounds(score.full.f1)]
        table.add_row(f"{group.by} {group.name}", *cells, end_section=is_last)
    return table


def _fields_of_groups(groups: list[Group], level: str) -> Table:
    table = _table(f"Groups of sources: F1 of each field at {level} level", ["", *map(field_name, NAMES)])
    for group, is_last in _sections(groups):
        cells = (plain(getattr(group.fields[name], level).f1) for name in NAMES)
        table.add_row(f"{group.by} {group.name}", *cells, end_section=is_last)
    return table


def _sections(groups: list[Group]) -> Iterator[tuple[Group, bool]]:
    """Each group, and whether the next is of another sort."""
    for group, following in zip(groups, [*groups[1:], None], strict=True):
        yield group, following is not None and following.by != group.by


def _with_bounds(rate: Rate | None) -> tuple[str, str]:
    bounds = NOTHING if rate is None or rate.low is None else f"{rate.low:.3f}–{rate.high:.3f}"
    return plain(rate), bounds


def _slots(report: Report) -> Table:
    outcomes = [outcome.value for outcome in Slot]
    table = _table("Attributes of facts in MUC terms (one by one: --html)", ["field", *outcomes])
    for field, attributes in report.slots.items():
        sums = (sum(counts[outcome] for counts in attributes.values()) for outcome in outcomes)
        table.add_row(field_name(field), *map(str, sums))
    return table


def _classes(report: Report) -> Table:
    fields = list(report.classes)
    table = _table("Wrong facts by class (full level)", ["class", *map(field_name, fields)])
    for kind in next(iter(report.classes.values())):
        table.add_row(kind, *(str(report.classes[field][kind]) for field in fields))
    return table


def _reading(report: Report) -> Table:
    table = _table(
        "Coverage of gold facts, and F1 of evidence spans",
        ["field", "coverage", "exact", "partial", "overlap"],
    )
    for name in NAMES:
        spans = [report.evidence[name][strategy] for strategy in ("exact", "partial", "ent_type")]
        cells = [number(found["f1"] if found else None) for found in spans]
        table.add_row(field_name(name), number(report.coverage.facts[name]), *cells)
    return table
