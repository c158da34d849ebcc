"""Tables of `extract evaluate` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rich.table import Table
from rich.text import Text

from extract.display import printable
from extract.evaluate.calibration import expected_calibration_error, surest
from extract.evaluate.errors import Slot
from extract.evaluate.found import GoldFact
from extract.evaluate.intervals import ALL, LEVELS, NAMES
from extract.evaluate.listing import Listed
from extract.evaluate.rates import Change, Group
from extract.evaluate.report import Report
from extract.evaluate.scorecard import Fall
from extract.evaluate.wording import describe, number, plain, with_interval
from extract.fields import field_name
from extract.metrics.score import PRIMARY


def tables(report: Report) -> Iterator[Table | str]:
    """The report from the general to the particular."""
    unread = report.sources - report.read
    yield f"{report.sources} sources scored" + (f", {unread} of them without a record: all missed" if unread else "")
    yield _fields(report)
    if report.groups:
        yield _groups(report.groups)
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
    headings = [f"{level} {what}" for level in LEVELS for what in ("was", "is", "p")]
    table = _table("F1 against the other run", ["field", *headings])
    for name in NAMES:
        by_level = [changes[name][level] for level in LEVELS]
        cells = [number(value) for change in by_level for value in (change.before, change.after, change.p)]
        table.add_row(field_name(name), *cells, end_section=_ends_the_fields(name))
    return table


def error_lines(error: Listed) -> Text:
    """An error in a few lines."""
    pair = error.pair
    text = Text(f"{printable(error.source)}  {field_name(pair.field)}: {error.error.value}\n", style="bold")
    lines = []
    if pair.gold is not None:
        lines.append(f"  gold   {_of_study(pair.gold_study)}{describe(pair.gold)}")
    if pair.predicted is not None:
        lines.append(f"  found  {_of_study(pair.predicted_study)}{describe(pair.predicted)}")
    if error.sentence:
        lines.append(f"  “{error.sentence}”")
    return text.append(Text(printable("\n".join(lines)), style="not bold"))


def fact_line(sign: str, fact: GoldFact) -> Text:
    """A gained or lost fact in a line."""
    told = f"{_of_study(fact.study)}{describe(fact.fact)}"
    return Text(printable(f"{sign} {fact.source}  {field_name(fact.field)}: {told}"))


def fall_lines(fall: Fall) -> Text:
    """A field that fell, and the facts it lost."""
    what = f"{field_name(fall.field)} at {fall.level} level, {fall.split}"
    text = Text(
        f"{what}: F1 {number(fall.after)}, was {number(fall.before)}; {fall.n_right} fewer are right", style="bold"
    )
    for fact in fall.lost:
        text.append("\n").append(fact_line("-", fact).plain, style="not bold")
    return text


def _of_study(study: str | None) -> str:
    return "" if study in (None, PRIMARY) else f"[{study}] "


def _table(title: str, columns: list[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold")
    for place, heading in enumerate(columns):
        table.add_column(heading, justify="right" if place else "left")
    return table


def _fields(report: Report) -> Table:
    headings = ["field", "gold", "found", "P", "R", "F1 value [95 %]", "P", "R", "F1 full [95 %]"]
    table = _table("Fields, at value and at full level", [*headings, *(["agreement"] if report.agreement else [])])
    for name in NAMES:
        score = report.overall.fields[name]
        cells = [str(score.support), str(score.predicted)]
        for level in (score.value, score.full):
            cells += [plain(level.precision), plain(level.recall), with_interval(level.f1)]
        if report.agreement:
            agreed = report.agreement.get(name, {})
            cells.append(" / ".join(number(agreed.get(level)) for level in LEVELS))
        table.add_row(field_name(name), *cells, end_section=_ends_the_fields(name))
    return table


def _ends_the_fields(name: str) -> bool:
    """Whether a line is drawn after this field."""
    return NAMES.index(name) == len(NAMES) - 2


def _groups(groups: list[Group]) -> Table:
    table = _table("Groups of sources, all fields", ["by", "", "sources", "gold", "F1 value [95 %]", "F1 full [95 %]"])
    for group, following in zip(groups, [*groups[1:], None], strict=True):
        score = group.fields[ALL]
        cells = [str(group.sources), str(score.support), with_interval(score.value.f1), with_interval(score.full.f1)]
        last = following is not None and following.by != group.by
        table.add_row(group.by, group.name, *cells, end_section=last)
    return table


def _slots(report: Report) -> Table:
    outcomes = [outcome.value for outcome in Slot]
    table = _table("Attributes of facts, in MUC terms (each attribute: --json, --html)", ["field", *outcomes])
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
