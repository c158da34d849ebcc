"""Round-ups of a congress: each study is known by who presented it."""

from __future__ import annotations

from extract import Extractor
from extract.document import Document, Source

ROUNDUP = """Two talks from the congress

Dr Hedda Lunde presented a cohort from Bergen. We saw 44 patients with scleroderma, 40 of them women.

In a trial from Porto, shown by Rui Sampaio, MD, 30 patients with diffuse SSc were randomised to bosentan or placebo.
"""


def sizes(nlp: Extractor, text: str) -> dict[str, list[int]]:
    title = text.split("\n", 1)[0]
    records = nlp.extract(Document(Source("x", "x", "news", title), text))
    return {record.study.label: [fact.values()["count"] for fact in record["sample_sizes"]] for record in records}


def test_each_paragraph_belongs_to_its_presenter(nlp: Extractor) -> None:
    assert sizes(nlp, ROUNDUP) == {"this study": [], "Lunde": [44], "Sampaio": [30]}


def test_an_expert_asked_about_one_study_presents_none(nlp: Extractor) -> None:
    text = ROUNDUP.replace("Two talks from the congress", "A cohort sheds light on scleroderma")
    assert sizes(nlp, text)["this study"] == [44, 30]
