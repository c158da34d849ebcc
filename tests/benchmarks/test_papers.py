"""The measures for real PDFs: what they count, and that the command reads a folder of pairs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from drawn import lines, pdf
from measures import table_scores, text_scores, words
from reportlab.pdfgen.canvas import Canvas
from truth import truth_of

ROOT = Path(__file__).parents[2]
XML = """<article><front><abstract><p>The skin score fell by five points<xref>1</xref>.</p></abstract></front>
<body><sec><title>Results</title><p>All thirty patients were followed for one year. They had 10<sup>9</sup> cells.</p>
<table-wrap><label>Table 1</label><table>
<tr><th></th><th colspan="2">Group</th></tr><tr><td rowspan="2">Age</td><td>48</td><td>51</td></tr>
<tr><td>9</td><td>8</td></tr><tr><td>Women</td><td>20</td><td>21</td></tr></table></table-wrap></sec></body></article>"""
SENTENCES = ["The skin score fell by five points.", "All thirty patients were followed for one year."]
TABLE = [["", "drug", "placebo"], ["women", "20", "21"], ["men", "4", "5"]]


@pytest.fixture
def xml(tmp_path: Path) -> Path:
    path = tmp_path / "paper.xml"
    path.write_text(XML, encoding="utf-8")
    return path


def test_the_truth_has_paragraphs_and_tables(xml: Path) -> None:
    truth = truth_of(xml)
    assert truth.paragraphs == [
        "The skin score fell by five points 1 .",
        "Results",
        "All thirty patients were followed for one year. They had 10 9 cells.",
    ]
    assert truth.tables == [[["", "Group"], ["Age", "48", "51"], ["", "9", "8"], ["Women", "20", "21"]]]


def test_text_as_it_should_be_has_all(xml: Path) -> None:
    assert text_scores(SENTENCES, "\n".join(SENTENCES)) == {"5-grams": 1, "sentences": 1, "order": 1}


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("\n".join(reversed(SENTENCES)), {"5-grams": 1, "sentences": 1, "order": 8 / 15}),
        (
            "The skin score fell by six points.\n" + SENTENCES[1],
            {"5-grams": 5 / 7, "sentences": 1 / 2, "order": 14 / 15},
        ),
        ("", {"5-grams": 0, "sentences": 0, "order": 0}),
    ],
)
def test_text_that_lacks_something(text: str, scores: dict[str, float]) -> None:
    assert text_scores(SENTENCES, text) == pytest.approx(scores)


def test_words_broken_between_lines_and_signs_written_otherwise_are_alike() -> None:
    assert (
        text_scores(["It fell by 5 points in all patients"], "It fell by 5 points in all pa-\ntients")["sentences"] == 1
    )
    assert words("−5 × 10⁹ ﬁbres") == words("-5 × 10 9 fibres")


@pytest.mark.parametrize(
    ("given", "scores"),
    [
        ([TABLE], {"found": 1, "rows": 1, "cells": 1}),
        ([[["women"], ["20"]], TABLE], {"found": 1, "rows": 1, "cells": 1}),
        ([[["", "drug placebo"], *TABLE[1:]]], {"found": 1, "rows": 2 / 3, "cells": 6 / 8}),
        ([[[*row[:2], ""] for row in TABLE]], {"found": 1, "rows": 0, "cells": 5 / 8}),
        ([], {"found": 0, "rows": 0, "cells": 0}),
    ],
)
def test_tables(given: list[list[list[str]]], scores: dict[str, float]) -> None:
    assert table_scores(TABLE, given) == pytest.approx(scores)


def test_the_command_measures_a_folder(xml: Path) -> None:
    def page(canvas: Canvas) -> None:
        lines(
            canvas, 60, 700, ["The skin score fell by five points.", "All thirty patients were followed for one year."]
        )

    xml.with_suffix(".pdf").write_bytes(pdf(page))
    command = [sys.executable, str(ROOT / "benchmarks" / "papers"), str(xml.parent), "--ours"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "mean over 1 papers" in done.stdout
    assert "page.chars" in done.stdout
    (xml.parent / "paper.pdf").unlink()
    assert subprocess.run(command, capture_output=True, check=False).returncode == 2
