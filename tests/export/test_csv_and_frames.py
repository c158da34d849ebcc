"""Tables that a spreadsheet opens unharmed and unharming."""

from __future__ import annotations

import csv
import io

import pytest

import extract
from extract.document import Source
from extract.errors import Failure
from extract.export import columns, csv_text, failures_csv, field_csv
from extract.fields import FIELDS, AdverseEvent, Evidence, OutcomeResult, SampleSize, Timepoint
from extract.records import Record, Study


def a_record() -> Record:
    record = Record(
        Source("sha256:00", "papers/a.pdf", "article", "Ärzte & “skin”", doi="10.1/x", pmid="123"),
        Study("Smith et al.", "cited", "randomised trial", 2012),
    )
    record["sample_sizes"].append(
        SampleSize(count=1242, stage="randomised", evidence=(Evidence(5, 9, "1242", 3), Evidence(20, 24, "then")))
    )
    record["mrss"].append(
        OutcomeResult(measure="change", value=-5.3, n=28, p="<0.001", significant=True, confidence=0.9)
    )
    events = [
        AdverseEvent(term="=HYPERLINK(1)", pct=0.1 + 0.2, flags=("grim", "out_of_range")),
        AdverseEvent(term='a "b",\r\nc', grade=3, absent=True, rule="rows"),
    ]
    record["adverse_events"].extend(events)
    record["timepoints"].append(Timepoint(value=24.0, unit="week", days=168, kind="assessment"))
    return record


def read(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_every_attribute_has_its_column() -> None:
    for field, model in FIELDS.items():
        names = list(columns(field))
        assert len(names) == len(set(names)), field
        assert set(model.attributes()) < set(names)


def test_a_fact_is_a_row_with_its_source_study_and_evidence() -> None:
    (row,) = read(field_csv([a_record()], "sample_sizes"))
    assert row == {
        "source_id": "sha256:00", "path": "papers/a.pdf", "source_kind": "article", "title": "Ärzte & “skin”",
        "doi": "10.1/x", "pmid": "123", "study": "Smith et al.", "role": "cited", "design": "randomised trial",
        "year": "2012", "count": "1242", "unit": "participants", "stage": "randomised", "group": "",
        "evidence": "1242 … then", "start": "5", "end": "9", "page": "3",
        "confidence": "0.5", "flags": "", "derived": "FALSE", "rule": "",
    }  # fmt: skip


def test_the_kind_of_a_timepoint_and_of_its_source_both_stand() -> None:
    (row,) = read(field_csv([a_record()], "timepoints"))
    assert (row["source_kind"], row["kind"], row["value"], row["days"]) == ("article", "assessment", "24", "168")


def test_quotes_and_line_breaks_come_back_as_they_were() -> None:
    text = field_csv([a_record()], "adverse_events")
    first, second = read(text)
    assert second["term"] == 'a "b",\r\nc'
    assert (second["grade"], second["absent"], second["rule"]) == ("3", "TRUE", "rows")
    assert (first["pct"], first["flags"]) == ("0.3", "grim;out_of_range")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-5.3 points", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])
def test_formulas_are_neutralised_in_text(text: str) -> None:
    (row,) = read(csv_text(["cell"], [{"cell": text}]))
    assert row["cell"] == "'" + text


@pytest.mark.parametrize("value", ["<0.001", "0.03", "ns", "IVIG", "a=b", -5.3, -5])
def test_what_is_no_formula_stays_as_it_is(value: object) -> None:
    (row,) = read(csv_text(["cell"], [{"cell": value}]))
    assert row["cell"] == str(value)


def test_failures_have_their_own_table() -> None:
    rows = read(failures_csv([Failure("=a,b.pdf", "encrypted", "needs a password")]))
    assert rows == [{"path": "'=a,b.pdf", "code": "encrypted", "reason": "needs a password"}]


def test_frames_have_one_row_a_fact_and_usable_types() -> None:
    tables = extract.frames(iter([a_record()]))
    assert list(tables) == list(FIELDS)
    mrss = tables["mrss"]
    assert list(mrss.columns) == list(columns("mrss"))
    assert {name: str(mrss[name].dtype) for name in ("value", "n", "significant", "p", "sd", "year")} == {
        "value": "float64", "n": "Int64", "significant": "boolean", "p": "string", "sd": "float64", "year": "Int64",
    }  # fmt: skip
    assert mrss["value"].sum() == -5.3
    assert mrss["sd"].isna().all()
    assert tables["adverse_events"]["term"][0] == "=HYPERLINK(1)"  # data are not disguised
    assert tables["adverse_events"]["grade"][1] == "3"


def test_frames_of_nothing_keep_their_columns() -> None:
    tables = extract.frames([])
    assert all(len(table) == 0 and list(table.columns) == list(columns(field)) for field, table in tables.items())
    assert str(tables["sexes"]["female_n"].dtype) == "Int64"
