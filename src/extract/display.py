"""What a terminal shows: a source with its facts highlighted, a table per study, the summary of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from shlex import quote

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from extract.document import Document
from extract.fields import FIELDS, Fact, field_name
from extract.records import Record, Study
from extract.store import Report
from extract.store.tables import MOST_SHOWN

STYLES = {
    "sample_sizes": "bold green",
    "sexes": "bold magenta",
    "subtypes": "bold cyan",
    "timepoints": "bold blue",
    "mrss": "bold red",
    "adverse_events": "bold yellow",
}
OTHER_STYLE = "bold reverse"  # fields added later
MOST_FAILURES = MOST_SHOWN  # failures.csv has them all
EVIDENCE_WIDTH = 120  # a short sentence whole: cut earlier, it seldom shows the value it is evidence of
# A source's control characters would steer the terminal; each gives way to one character, so that offsets hold.
HARMLESS = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"}


def printable(text: str) -> str:
    """The text, as long as before, without characters that a terminal obeys.

    >>> printable("a\\x1b[2Jb")
    'a�[2Jb'
    """
    return text.translate(HARMLESS)


def source_view(document: Document, records: Sequence[Record]) -> RenderableType:
    """The whole text with the evidence of every fact in its field's colour, then a table per study."""
    legend = Text("  ").join(Text(field_name(field), style=_style(field)) for field in FIELDS)
    parts: list[RenderableType] = [
        Rule(Text(printable(document.source.path))),
        legend,
        Text(),
        highlighted(document, records),
    ]
    for record in records:
        parts += [Text(), study_table(record) if any(record) else Text(f"{_heading(record.study)}: no facts found")]
    return Group(*parts)


def highlighted(document: Document, records: Iterable[Record]) -> Text:
    """The text, styled; where facts overlap the shortest evidence shows, as it says most."""
    text = Text(printable(document.text))
    spans = {(item.start, item.end, fact.field) for record in records for fact in record for item in fact.evidence}
    for start, end, field in sorted(spans, key=lambda span: (span[0] - span[1], span)):
        text.stylize(_style(field), start, end)
    return text


def study_table(record: Record) -> Table:
    """The facts of one study, field by field."""
    table = Table(title=Text(_heading(record.study)), title_justify="left", title_style="bold", expand=False)
    for heading in ("field", "fact", "evidence", "where", "conf."):
        table.add_column(heading, justify="right" if heading == "conf." else "left", overflow="fold")
    for fact in record:
        values = Text(printable(", ".join(_stated(fact))))
        if fact.flags:
            values.append(f"  ! {', '.join(fact.flags)}", style="bold red")
        table.add_row(
            Text(field_name(fact.field), style=_style(fact.field)),
            values,
            Text(printable(_shortened(fact))),
            Text(_where(fact)),
            f"{fact.confidence:.2f}",
        )
    return table


def summary(report: Report) -> RenderableType:
    """What a run found: facts, studies and sources by field, then what could not be read and why."""
    read = f"{_plural(report.n_sources, 'source')} read from {_plural(report.n_files, 'path')}"
    if report.n_duplicates:
        read += f", {_plural(report.n_duplicates, 'duplicate')} linked"
    table = Table(title=Text(read), title_justify="left", title_style="bold")
    table.add_column("field")
    for heading in ("facts", "studies", "sources"):
        table.add_column(heading, justify="right")
    for field, totals in report.totals.items():
        table.add_row(field_name(field), str(totals.facts), str(totals.studies), str(totals.sources))
    if not report.failures:
        return table
    reasons = Table(title=Text(_plural(report.n_failures, "failure")), title_justify="left", title_style="bold red")
    reasons.add_column("path", overflow="fold")
    reasons.add_column("reason", overflow="fold")
    for failure in report.failures:
        reasons.add_row(Text(printable(failure.path)), Text(printable(failure.reason)))
    if report.n_failures > len(report.failures):
        reasons.add_row("…", f"and {report.n_failures - len(report.failures)} more in failures.csv")
    return Group(table, reasons)


def next_steps(report: Report, skipped: Mapping[str, int]) -> str:
    """Where the results are and what to do with them, in lines."""
    lines = [f"Results: {report.path}/ (records.jsonl, a CSV table per field, failures.csv, duplicates.csv, run.json)"]
    if skipped:
        kinds = ", ".join(f"{n} {suffix}" for suffix, n in sorted(skipped.items()))
        lines.append(f"Skipped as no documents: {kinds}; name such a file itself to have it read")
    if report.example is not None:
        example = quote(printable(report.example))
        lines.append(f"Next: open the tables in a spreadsheet, or see one source: extract show {example}")
    elif report.n_sources:
        lines.append("Next: no facts were found; see what was read with: extract show FILE")
    else:
        lines.append("Next: nothing could be read; the reasons say what to change")
    return "\n".join(lines)


def _heading(study: Study) -> str:
    about = [study.role, study.design, str(study.year) if study.year else None]
    return printable(f"{study.label} ({', '.join(item for item in about if item)})")


def _stated(fact: Fact) -> Iterator[str]:
    for name, value in fact.values().items():
        if value is not None and value is not False:
            yield name if value is True else f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}"


def _shortened(fact: Fact) -> str:
    text = " ".join(" … ".join(item.text for item in fact.evidence).split())
    return text if len(text) <= EVIDENCE_WIDTH else text[: EVIDENCE_WIDTH - 1] + "…"


def _where(fact: Fact) -> str:
    if not fact.evidence:
        return ""
    first = fact.evidence[0]
    return f"p. {first.page}" if first.page else f"{first.start}–{first.end}"


def _plural(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _style(field: str) -> str:
    return STYLES.get(field, OTHER_STYLE)
