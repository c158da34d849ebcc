"""The box of a printed value holds that value and nothing else, to within a point, on every layout of the corpus."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from extract.document import Box
from extract.readers import read

ROOT = Path(__file__).parents[2]
PAPERS = sorted((ROOT / "corpus").glob("*.pdf"))
NUMBER = re.compile(r"[-−+]?\d+(?:[.,·]\d+)*%?")
FIELDS = ("sample_sizes", "sexes", "subtypes", "timepoints", "mrss", "adverse_events")
TOLERANCE = 1.0


def evidence_of(path: Path) -> list[tuple[int, int]]:
    """Where the evidence of a paper's gold stands in its text."""
    gold = json.loads((ROOT / "annotations" / f"{path.stem}.json").read_text(encoding="utf-8"))
    facts = [fact for record in gold for field in FIELDS for fact in record[field]]
    return sorted({(item["start"], item["end"]) for fact in facts for item in fact["evidence"]})


def printed_in(box: Box, chars: list[dict[str, Any]]) -> tuple[str, Box]:
    """What stands in a box, by the middles of the characters that pdfplumber finds, and how far those reach."""
    within = [
        char
        for char in chars
        if box.x0 <= (char["x0"] + char["x1"]) / 2 <= box.x1
        and box.top <= (char["top"] + char["bottom"]) / 2 <= box.bottom
    ]
    reach = Box.around(Box(char["x0"], char["top"], char["x1"], char["bottom"]) for char in within)
    return plain("".join(char["text"] for char in within)), reach


def plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).replace("−", "-").split())


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_boxes_lie_on_the_printed_values(path: Path) -> None:
    (document,) = read(path)
    spans = sorted({m.span() for start, end in evidence_of(path) for m in NUMBER.finditer(document.text, start, end)})
    assert len(spans) > 15
    chars: dict[int, list[dict[str, Any]]] = {}
    wrong = []
    with pdfplumber.open(path) as pdf:
        for start, end in spans:
            place = document.locate(start, end)
            assert place is not None
            number, box = place
            if number not in chars:
                chars[number] = [
                    char for char in pdf.pages[number - 1].chars if 0 in char["matrix"][:2]
                ]  # no watermark
                pdf.pages[number - 1].close()
            text, reach = printed_in(box, chars[number])
            far = max(abs(ours - theirs) for ours, theirs in zip(box, reach, strict=True))
            if text != plain(document.text[start:end]) or far > TOLERANCE:
                wrong.append((document.text[start:end], text, round(far, 2)))
    assert wrong == []
