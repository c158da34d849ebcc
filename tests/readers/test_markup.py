"""Web pages, JATS articles and PubMed exports."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from extract.document import Document
from extract.errors import ReadError
from extract.readers import read

NEWS = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Drug softens skin in scleroderma trial | The Daily</title>
<meta property="og:title" content="Drug softens skin in scleroderma trial">
<meta property="article:published_time" content="2023-05-04T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Drug softens skin in scleroderma trial</h1>
<p>Thirty patients with systemic sclerosis were treated for 24 weeks, and the modified Rodnan skin score fell from
21.4&nbsp;±&nbsp;6.1 to 15.2 points.</p>
<p>Headache was the most common adverse event; it affected 6 patients (20%), most of them in the first four weeks.</p>
<table><tr><th>Group</th><th>Patients</th></tr><tr><td>Drug</td><td>20</td></tr><tr><td>Placebo</td><td>10</td></tr></table>
<p>“We are pleased,” said the senior author of the study, who was not available for further questions that day.</p>
</article>
<aside>Subscribe to our newsletter and win a holiday for 2 persons!</aside>
<footer>Copyright 2023 The Daily. All rights reserved.</footer></body></html>"""

JATS = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.2 20190208//EN" "JATS-archivearticle1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article"><front><article-meta>
<article-id pub-id-type="pmid">31234567</article-id><article-id pub-id-type="doi">10.1000/ABC.1</article-id>
<title-group><article-title>IVIG in <italic>systemic</italic> sclerosis</article-title></title-group>
<pub-date pub-type="epub"><day>4</day><month>5</month><year>2021</year></pub-date>
<abstract><sec><title>Methods</title><p>We gave IVIG.</p></sec>
<sec><title>Results</title><p>The mRSS fell.</p></sec></abstract>
<abstract abstract-type="graphical"><p>A picture of nothing.</p></abstract>
</article-meta></front>
<body><sec sec-type="intro"><title>Background</title><p>It is rare
in women<xref ref-type="bibr" rid="r1"><sup>1</sup></xref>
and occurs at 10<sup>9</sup>/L.</p></sec>
<sec><title>Results</title><sec><title>Patients</title><p>Thirty patients came (registered as NCT01234567).</p>
<table-wrap id="t1"><label>Table 1</label><caption><p>Skin score</p></caption>
<table><thead><tr><th rowspan="2">Visit</th><th colspan="2">IVIG (n = 20)</th></tr>
<tr><th>Mean</th><th>SD</th></tr></thead>
<tbody><tr><td><bold>Week 12</bold></td><td>21.4</td><td>6.1<sup>a</sup></td></tr>
<tr><td>&#160;&#160;women</td><td>20.0</td><td/></tr></tbody></table>
<table-wrap-foot><fn><label>a</label><p>Not normal.</p></fn></table-wrap-foot></table-wrap></sec></sec></body>
<back><ref-list><ref><mixed-citation>Someone 1999.</mixed-citation></ref></ref-list></back></article>"""

MEDLINE = """PMID- 31234567
OWN - NLM
DP  - 2021 Jan 5
TI  - Tocilizumab in early systemic
      sclerosis: a trial.
LID - 10.1000/ABC.2 [doi]
SI  - ClinicalTrials.gov/NCT01532869
AB  - BACKGROUND: Skin. METHODS: We randomised 87 patients. RESULTS: The mRSS fell by
      3.9 points at 24 weeks.

PMID- 31234568
TI  - A letter without abstract.
"""


def one(tmp_path: Path, name: str, content: str) -> Document:
    (tmp_path / name).write_text(content, encoding="utf-8")
    (found,) = read(tmp_path / name)
    return found


def code(tmp_path: Path, name: str, content: str | bytes) -> str:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ReadError) as error:
        list(read(tmp_path / name))
    assert "\n" not in error.value.reason
    return error.value.code


def parts(document: Document) -> list[tuple[str, str]]:
    return [(section.kind, document.text[section.start : section.end][:16].strip()) for section in document.sections]


class TestHtml:
    def test_main_text_title_and_date(self, tmp_path: Path) -> None:
        found = one(tmp_path, "news.html", NEWS)
        assert found.source.title == "Drug softens skin in scleroderma trial"
        assert found.source.date == "2023-05-04"
        assert found.source.kind == "news"
        assert "21.4 ± 6.1 to 15.2 points" in found.text
        assert "newsletter" not in found.text
        assert "Sport" not in found.text
        assert found.text.count("Drug softens skin") == 1

    def test_table(self, tmp_path: Path) -> None:
        found = one(tmp_path, "news.html", NEWS)
        (table,) = found.tables
        assert [cell.text for cell in table.cells] == ["Group", "Patients", "Drug", "20", "Placebo", "10"]
        assert [found.text[cell.start : cell.end] for cell in table.cells] == [cell.text for cell in table.cells]
        assert [cell.header for cell in table.row(0)] == [True, True]
        assert found.text[table.start : table.end] == "Group\tPatients\nDrug\t20\nPlacebo\t10"

    def test_the_name_does_not_matter(self, tmp_path: Path) -> None:
        assert one(tmp_path, "news.txt", NEWS).source.title == "Drug softens skin in scleroderma trial"

    def test_encoding_that_the_page_declares(self, tmp_path: Path) -> None:
        page = NEWS.replace('charset="utf-8"', 'charset="windows-1252"').encode("cp1252")
        (tmp_path / "news.html").write_bytes(page)
        (found,) = read(tmp_path / "news.html")
        assert "21.4 ± 6.1" in found.text

    @pytest.mark.parametrize(
        "page",
        [
            "<html><head><title>Log in</title></head><body><form><input name='user'></form></body></html>",
            "<html><body><script>render()</script></body></html>",
            "<!DOCTYPE html><html></html>",
        ],
    )
    def test_a_page_without_text(self, tmp_path: Path, page: str) -> None:
        assert code(tmp_path, "page.html", page) == "no_text"

    def test_a_page_named_pdf(self, tmp_path: Path) -> None:
        assert code(tmp_path, "paper.pdf", NEWS) == "not_a_pdf"


class TestJats:
    def test_what_it_says_of_itself(self, tmp_path: Path) -> None:
        source = one(tmp_path, "a.nxml", JATS).source
        assert (source.title, source.doi, source.pmid) == ("IVIG in systemic sclerosis", "10.1000/abc.1", "31234567")
        assert (source.kind, source.date, source.registrations) == ("article", "2021-05-04", ("NCT01234567",))

    def test_sections(self, tmp_path: Path) -> None:
        assert parts(one(tmp_path, "a.xml", JATS)) == [
            ("title", "IVIG in systemic"),
            ("methods", "Methods: We gave"),
            ("results", "Results: The mRS"),
            ("introduction", "Background\n\nIt i"),
            ("results", "Results\n\nPatient"),
        ]

    def test_citations_and_exponents(self, tmp_path: Path) -> None:
        text = one(tmp_path, "a.xml", JATS).text
        assert "rare in women [1] and occurs at 10⁹/L." in text
        assert "Someone" not in text
        assert "picture" not in text

    def test_table_with_spans(self, tmp_path: Path) -> None:
        found = one(tmp_path, "a.xml", JATS)
        (table,) = found.tables
        assert [(c.row, c.column, c.text, c.row_span, c.column_span) for c in table.cells if c.header] == [
            (0, 0, "Visit", 2, 1),
            (0, 1, "IVIG (n = 20)", 1, 2),
            (1, 1, "Mean", 1, 1),
            (1, 2, "SD", 1, 1),
        ]
        assert found.text[table.start : table.end].split("\n")[1:] == [
            "\tMean\tSD",
            "Week 12\t21.4\t6.1 ᵃ",
            "women\t20.0\t",
        ]
        assert table.caption
        assert table.notes
        assert found.text[slice(*table.caption)] == "Table 1. Skin score"
        assert found.text[slice(*table.notes)] == "ᵃ Not normal."
        assert [(cell.indent, cell.bold) for cell in table.cells if cell.column == 0][1:] == [(0, True), (1, False)]

    def test_an_entity_bomb_is_refused_at_once(self, tmp_path: Path) -> None:
        levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
        bomb = (
            f'<?xml version="1.0"?><!DOCTYPE article [<!ENTITY l0 "ha">{levels}]><article><body>&l11;</body></article>'
        )
        start = time.perf_counter()
        assert code(tmp_path, "bomb.xml", bomb) == "entities"
        assert code(tmp_path, "bomb16.xml", bomb.encode("utf-16")) == "entities"
        assert time.perf_counter() - start < 1

    def test_an_external_entity_is_not_read(self, tmp_path: Path) -> None:
        (tmp_path / "secret").write_text("secret")
        entity = f'<!DOCTYPE article [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'
        assert (
            code(tmp_path, "x.xml", f"<?xml version='1.0'?>{entity}<article><body>&x;</body></article>") == "entities"
        )

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (JATS[: len(JATS) // 2], "damaged"),
            ('<?xml version="1.0"?><rss><item>News of the day</item></rss>', "unsupported"),
            ("<?xml version='1.0'?><article><front/></article>", "no_text"),
        ],
    )
    def test_what_cannot_be_read(self, tmp_path: Path, content: str, expected: str) -> None:
        assert code(tmp_path, "a.xml", content) == expected


class TestMedline:
    def test_each_entry_is_a_source(self, tmp_path: Path) -> None:
        (tmp_path / "export.nbib").write_text(MEDLINE)
        first, second = read(tmp_path / "export.nbib")
        assert first.source.title == "Tocilizumab in early systemic sclerosis: a trial."
        assert (first.source.doi, first.source.pmid) == ("10.1000/abc.2", "31234567")
        assert (first.source.registrations, first.source.date) == (("NCT01532869",), "2021-01-05")
        assert first.text.endswith("RESULTS: The mRSS fell by 3.9 points at 24 weeks.")
        assert [kind for kind, _ in parts(first)] == ["title", "introduction", "methods", "results"]
        assert first.source.id != second.source.id
        assert second.warnings == ("has no abstract",)

    def test_the_id_is_that_of_the_entry_alone(self, tmp_path: Path) -> None:
        (tmp_path / "a.nbib").write_text(MEDLINE)
        (tmp_path / "b.nbib").write_text("PMID- 1\nTI  - Another one here.\n\n" + MEDLINE)
        ids = [document.source.id for document in read(tmp_path / "a.nbib")]
        assert ids == [document.source.id for document in read(tmp_path / "b.nbib")][1:]

    def test_an_export_of_nothing(self, tmp_path: Path) -> None:
        assert code(tmp_path, "a.nbib", "PMID- 31234567\nOWN - NLM\n") == "empty"
