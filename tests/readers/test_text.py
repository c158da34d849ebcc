"""Plain text: decoding, what a text says of itself, its sections and tables."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from extract.document import Document
from extract.errors import ReadError
from extract.readers import LIMITS, read
from extract.readers.sniff import Format
from extract.readers.text import decode, from_text


def document(text: str) -> Document:
    return from_text(text, "a.txt", "sha256:0")


class TestDecode:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_the_same_text_in_every_encoding(self, encoding: str) -> None:
        text = "mRSS fell from 21.4 ± 8.1 to 15.0 ± 7.2 – a change of 30 % (“marked”) in 12 patients with dcSSc.\n" * 5
        assert decode(text.encode(encoding))[0] == text

    def test_a_guessed_encoding_is_a_warning(self) -> None:
        assert decode("± 8.1 points over 24 weeks – in 44 patients".encode("cp1252"))[1]
        assert decode("± 8.1".encode())[1] is None

    def test_one_broken_byte_does_not_spoil_the_rest(self) -> None:
        data = ("± " * 200).encode() + b"\xb1 end"
        text, warning = decode(data)
        assert text.count("±") == 200
        assert warning is not None
        assert "1 bytes" in warning

    def test_newlines_become_one_kind(self) -> None:
        assert decode(b"a\r\nb\rc\n")[0] == "a\nb\nc\n"

    @pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"abc\x00def", b"\x01\x02\x03\x04 abc" * 9])
    def test_binary_data_are_refused(self, data: bytes) -> None:
        with pytest.raises(ReadError) as error:
            decode(data)
        assert error.value.code == "binary"

    def test_blank_text_is_empty(self) -> None:
        with pytest.raises(ReadError, match="no text"):
            decode(b" \n\t\n")


class TestIdentity:
    def test_own_numbers_and_not_those_of_references(self) -> None:
        found = document(
            "Tocilizumab in early systemic sclerosis\n"
            "Lancet 2016. doi: 10.1016/S0140-6736(16)00232-4.\nPMID: 27156934\n"
            "Trial registration: NCT01532869, EudraCT 2011-001460-22. A successor (NCT02453256) is under way.\n"
            "References\n1. Someone. doi:10.1000/other. PMID: 11111111. ClinicalTrials.gov NCT09999999.\n"
        ).source
        assert found.doi == "10.1016/s0140-6736(16)00232-4"
        assert found.pmid == "27156934"
        assert found.registrations == ("NCT01532869", "2011-001460-22")

    def test_a_doi_inside_the_discussion_is_not_its_own(self) -> None:
        text = "A title of some words\n" + "Words of the text go on. " * 200 + "See doi:10.1000/other for a rival view."
        assert document(text).source.doi is None

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("News\n\nArticle\n\nIVIG helps in systemic sclerosis\n\nText.", "IVIG helps in systemic sclerosis"),
            ("By our health desk\nDrug softens skin in trial\n", "Drug softens skin in trial"),
            (
                "Newswire — Rheumatology meeting, Rome\n\nAntibody no better than placebo\n",
                "Antibody no better than placebo",
            ),
            ("Tokyo, June 1, 2022\nSkin score goal is met\n", "Skin score goal is met"),
            ("Scleroderma\n", "Scleroderma"),
            # a paragraph is none, however short what stands above it
            ("Discussion\n\n" + "The score fell by five points in those given it. " * 5, "Discussion"),
        ],
    )
    def test_title_is_the_first_line_that_can_be_one(self, text: str, title: str) -> None:
        assert document(text).source.title == title

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            (
                "A trial of a drug\n\nObjective. To try.\nMethods. We tried.\nResults. It fell.\nConclusion. Good.",
                "abstract",
            ),
            ("Pill softens skin\n\nBy our health desk | 8 min read\n\n“It works,” said the author.", "news"),
            ("Press release\n\nDrug meets its goal in skin\n\nAccording to the maker, all is well.", "news"),
            ("Immunomodulators in scleroderma: older studies\n\nBlack et al. treated 35 patients.", "abstract"),
        ],
    )
    def test_kind(self, text: str, kind: str) -> None:
        assert document(text).source.kind == kind

    def test_a_long_text_with_sections_is_an_article(self) -> None:
        body = "\n".join(f"{name}\n{'words of a paper ' * 200}" for name in ("Introduction", "Methods", "Results"))
        assert document("A title of some words\n" + body).source.kind == "article"


def sections(text: str) -> list[tuple[str, str]]:
    return [(section.kind, text[section.start : section.end][:12]) for section in document(text).sections]


class TestSections:
    def test_labels_of_a_structured_abstract(self) -> None:
        text = "A title of words\nObjective. To see. Methods. We saw.\nResults: It fell."
        assert sections(text) == [
            ("title", "A title of w"),
            ("introduction", "Objective. T"),
            ("methods", "Methods. We "),
            ("results", "Results: It "),
        ]

    def test_labels_that_the_copying_glued_to_their_text(self) -> None:
        text = "A title of words\nBackgroundSSc is rare.MethodsPatients came.ResultsThey improved."
        assert [kind for kind, _ in sections(text)] == ["title", "introduction", "methods", "results"]

    def test_near_misses(self) -> None:
        text = "A title of words\nMethods. They differ.\nResults of the trial: none.\nNo methodsPatients."
        assert [kind for kind, _ in sections(text)] == ["title"]


class TestDelimitedTables:
    TEXT = (
        "Title of a review\n\nTable 1. Studies\nStudy | Patients | Events\nPark 2020 | 18 (15/3) | pale fingers (3)\n"
        "Wang 2013 | 5 (2/3) |\n\nShare | Print | Comment (3)\n"
    )

    def test_cells_know_their_place(self) -> None:
        (table,) = document(self.TEXT).tables
        assert [cell.text for cell in table.row(0)] == ["Study", "Patients", "Events"]
        assert [cell.text for cell in table.row(1)] == ["Park 2020", "18 (15/3)", "pale fingers (3)"]
        assert all(self.TEXT[cell.start : cell.end] == cell.text for cell in table.cells)
        assert [cell.header for cell in table.cells][:4] == [True, True, True, False]
        assert table.caption
        assert self.TEXT[slice(*table.caption)] == "Table 1. Studies"

    def test_a_line_behind_a_table_that_begins_with_a_mark_is_its_note(self) -> None:
        body = "Title\n\nStudy | mRSS\nPark 2020 | 18*\nLim 2021 | 12\n\n"
        (noted,) = document(f"{body}* P = 0.04 against baseline.\n").tables
        (plain,) = document(f"{body}A P value was given for one.\n").tables
        assert noted.notes == (len(body), len(body) + 28)
        assert plain.notes is None

    def test_an_empty_last_cell_is_a_cell(self) -> None:
        (table,) = document(self.TEXT).tables
        assert [cell.text for cell in table.row(2)] == ["Wang 2013", "5 (2/3)", ""]

    def test_markdown_and_tabs(self) -> None:
        (table,) = document("Title\n| a | b |\n|---|---|\n| 1 | 2 |\n").tables
        assert [cell.text for cell in table.cells] == ["a", "b", "1", "2"]
        (table,) = document("Title\nArm\tn\tmRSS\nIVIG\t30\t21.4 ± 6\n").tables
        assert [cell.text for cell in table.cells] == ["Arm", "n", "mRSS", "IVIG", "30", "21.4 ± 6"]

    def test_one_line_with_bars_is_no_table(self) -> None:
        assert document("Title\nBy our desk | 8 min read\nText follows here.").tables == ()


class TestFiles:
    def code(self, path: Path | str) -> str:
        with pytest.raises(ReadError) as error:
            list(read(path))
        assert "\n" not in error.value.reason
        return error.value.code

    def test_missing_folder_and_empty(self, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").touch()
        assert self.code(tmp_path / "none.txt") == "missing"
        assert self.code(tmp_path) == "not_a_file"
        assert self.code(tmp_path / "empty.txt") == "empty"
        assert self.code("/dev/zero") == "not_a_file"
        assert self.code("a\x00b") == "missing"

    def test_foreign_formats_are_named(self, tmp_path: Path) -> None:
        (tmp_path / "paper.docx").write_bytes(b"PK\x03\x04" + b"word/document.xml" * 9)
        assert self.code(tmp_path / "paper.docx") == "unsupported"

    def test_fifty_megabytes_are_refused_at_once(self, tmp_path: Path) -> None:
        big = tmp_path / "big.txt"
        big.write_bytes(b"Words of a text. " * (50_000_000 // 17))
        assert big.stat().st_size > LIMITS[Format.TEXT]
        start = time.perf_counter()
        assert self.code(big) == "too_large"
        assert time.perf_counter() - start < 0.5

    def test_id_is_the_hash_of_the_bytes(self, tmp_path: Path) -> None:
        file = tmp_path / "a.txt"
        file.write_bytes(b"\xef\xbb\xbfA title of some words")
        (found,) = read(file)
        assert found.text == "A title of some words"
        assert found.source.id.startswith("sha256:")
        assert len(found.source.id) == 7 + 64
        assert found.source.path == str(file)
