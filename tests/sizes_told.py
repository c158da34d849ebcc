"""The sample sizes that a text tells, in the short form of the tests: "30 enrolled ivig"."""

from __future__ import annotations

from extract.document import Document, Source
from extract.pipeline import Extractor


def facts(nlp: Extractor, title: str, text: str) -> dict[str, list[str]]:
    """Label of each study → its sizes, sorted; participants go without saying."""
    document = Document(Source("x", "x", "abstract", title), f"{title}\n\n{text}")
    found = {}
    for record in nlp.extract(document):
        found[record.study.label] = sorted(
            " ".join(
                filter(
                    None,
                    (str(fact.count), fact.unit.replace("participants", ""), fact.stage, (fact.group or "").lower()),
                )
            )
            for fact in record["sample_sizes"]
        )
    return found


def listed(words: str) -> list[str]:
    return sorted(part.lower() for part in words.split("; ") if part)
