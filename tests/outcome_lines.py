"""Results of the skin score as lines that a test can read."""

from __future__ import annotations

from extract.document import Document, Source
from extract.pipeline import Extractor


def results(nlp: Extractor, text: str) -> list[str]:
    """Every result of `text` as a line: measure, value, then the other stated attributes by name."""
    document = Document(Source("x", "x", "abstract", "A study"), f"A study\n\n{text}")
    lines = []
    for record in nlp.extract(document):
        for fact in record.facts["mrss"]:
            stated = {name: value for name, value in fact.values().items() if value is not None}
            measure, value = stated.pop("measure"), stated.pop("value", None)
            rest = [f"{name}={_printed(stated[name])}" for name in stated]
            lines.append(" ".join([str(measure), "words" if value is None else _printed(value), *rest]))
            if value is not None:
                assert any(_digits(value) in item.text.replace("·", ".") for item in fact.evidence)
    return sorted(lines)


def _printed(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _digits(value: object) -> str:
    return f"{abs(float(str(value))):g}"
