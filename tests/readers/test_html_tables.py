"""Tables of web pages keep what their marking up says."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract import read
from extract.document import Document

WORDS = "<p>" + "Forty adults with systemic sclerosis took part in this trial of an oral drug. " * 4 + "</p>"
TWO_LEVELS = """<table><caption>Table 2. Skin score by visit</caption>
<thead><tr><th rowspan="2">Visit</th><th colspan="2">Drug A<br>(n = 20)</th><th>Placebo</th></tr>
<tr><th>n</th><th>Mean (SD)</th><th>Mean (SD)</th></tr></thead>
<tbody><tr><td>Week 12</td><td>19</td><td>17.2 (5.1)</td><td>18.0 (4.9)<sup>a</sup></td></tr></tbody>
<tfoot><tr><td colspan="4"><sup>a</sup> One patient was not seen.</td></tr></tfoot></table>"""
PLAIN = "<table><tr><th>Event</th><th>Drug A</th></tr><tr><td>Nausea</td><td>3 (15)</td></tr></table>"


def page(tmp_path: Path, body: str) -> Document:
    (tmp_path / "page.html").write_text(
        "<html><head><title>A trial</title></head>"
        f"<body><article><h1>A trial</h1>{WORDS}{body}{WORDS}</article></body></html>"
    )
    (found,) = read(tmp_path / "page.html")
    return found


def test_spans_caption_and_notes_are_kept(tmp_path: Path) -> None:
    found = page(tmp_path, TWO_LEVELS)
    (table,) = found.tables
    assert table.caption is not None
    assert table.notes is not None
    assert found.text[slice(*table.caption)] == "Table 2. Skin score by visit"
    assert found.text[slice(*table.notes)].endswith("One patient was not seen.")
    places = {cell.text: (cell.row, cell.column) for cell in table.cells}
    assert places["Drug A (n = 20)"] == (0, 1)
    assert places["Placebo"] == (0, 3)
    assert places["n"] == (1, 1)
    assert places["17.2 (5.1)"] == (2, 2)
    assert places["18.0 (4.9) ᵃ"] == (2, 3)


def test_a_caption_before_and_notes_behind_belong_to_the_table(tmp_path: Path) -> None:
    around = f"<h3>Table 3.</h3><p>Adverse events by arm</p>{PLAIN}<p>Data are numbers of patients (%).</p>"
    found = page(tmp_path, around)
    (table,) = found.tables
    assert table.caption is not None
    assert table.notes is not None
    assert found.text[slice(*table.caption)] == "Table 3. Adverse events by arm"
    assert found.text[slice(*table.notes)] == "Data are numbers of patients (%)."


def test_other_paragraphs_around_a_table_stay_paragraphs(tmp_path: Path) -> None:
    found = page(tmp_path, f"<p>Table 3 shows what went wrong.</p>{PLAIN}<p>Nausea was mild.</p>")
    (table,) = found.tables
    assert (table.caption, table.notes) == (None, None)
    assert "Table 3 shows what went wrong." in found.text
    assert "Nausea was mild." in found.text


def test_each_of_two_like_tables_is_read_once(tmp_path: Path) -> None:
    first, second = page(
        tmp_path, PLAIN + "<p>And then, half a year later:</p>" + PLAIN.replace("3 (15)", "4 (20)")
    ).tables
    assert [cell.text for cell in first.cells][-1] == "3 (15)"
    assert [cell.text for cell in second.cells][-1] == "4 (20)"


def test_headings_survive_beside_tables_longer_than_the_text(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>Event number {n} of this list</td><td>{n} (10)</td></tr>" for n in range(60))
    body = (
        "<h2>Methods</h2><p>We asked.</p><h2>Results</h2><p>They answered.</p><table><tr><th>Event</th><th>n</th></tr>"
    )
    found = page(tmp_path, f"{body}{rows}</table><h2>Discussion</h2><p>Nothing new.</p>")
    assert [section.kind for section in found.sections] == ["title", "methods", "results", "discussion"]
    assert found.source.kind == "article"
    assert len(found.tables) == 1
    assert "of this page" not in found.text


def test_a_page_of_one_table_keeps_its_words(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>A finding with the number {n}</td><td>{n}.5 points</td></tr>" for n in range(9))
    (tmp_path / "page.html").write_text(f"<html><body><table>{rows}</table></body></html>")
    (found,) = read(tmp_path / "page.html")
    assert "8.5 points" in found.text


def test_a_first_row_of_plain_cells_is_the_head_where_no_other_is_marked(tmp_path: Path) -> None:
    plain = PLAIN.replace("<th>", "<td>").replace("</th>", "</td>")
    (table,) = page(tmp_path, plain).tables
    assert [cell.header for cell in table.cells] == [True, True, False, False]
    stubs = plain.replace("<td>Nausea</td>", "<th>Nausea</th>")
    (table,) = page(tmp_path, stubs).tables
    assert [cell.header for cell in table.cells] == [False, False, True, False]


CAPTION = "Table 2. Skin score by visit"


@pytest.mark.parametrize(
    "around",
    [
        f"<figure><figcaption>{CAPTION}</figcaption>{{}}</figure>",
        f"<figure>{{}}<figcaption>{CAPTION}</figcaption></figure>",
        f'<div class="table-wrap"><div class="caption"><p>{CAPTION}</p></div><div class="scroll">{{}}</div></div>',
        '<div><h3>Table 2.</h3><div class="caption"><p>Skin score by visit</p></div><div>{}</div></div>',
        f"<h4>{CAPTION}</h4>{{}}",
    ],
)
def test_captions_in_figures_and_boxes(tmp_path: Path, around: str) -> None:
    found = page(tmp_path, around.format(PLAIN))
    (table,) = found.tables
    assert table.caption is not None
    assert found.text[slice(*table.caption)] == CAPTION
    assert found.text.count("Skin score by visit") == 1


def test_notes_in_a_box_of_their_own(tmp_path: Path) -> None:
    found = page(tmp_path, f'<div><div>{PLAIN}</div><div class="tblwrap-foot"><div>*P &lt; 0.05.</div></div></div>')
    (table,) = found.tables
    assert table.notes is not None
    assert found.text[slice(*table.notes)] == "*P < 0.05."


def test_a_heading_of_the_text_is_no_caption(tmp_path: Path) -> None:
    found = page(tmp_path, f'<h2 class="section-title">Results</h2>{PLAIN}<p class="body">Nausea was mild.</p>')
    (table,) = found.tables
    assert (table.caption, table.notes) == (None, None)
    assert [section.kind for section in found.sections] == ["title", "results"]
    assert "Nausea was mild." in found.text


def test_cells_that_claim_to_span_much_cost_little(tmp_path: Path) -> None:
    rows = "".join("<tr>" + "<td colspan=200 rowspan=200>5</td>" * 3 + "</tr>" for _ in range(40))
    found = page(tmp_path, f"<table><caption>Table 1. Spans</caption>{rows}</table>")
    (table,) = found.tables
    assert len(table.cells) == 120
    assert table.n_columns == 40 * 3 * 200
