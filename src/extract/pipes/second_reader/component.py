"""The component that reads a document a second time, as a second reviewer would."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from extract.pipes.second_reader.compose import Composer
from extract.pipes.second_reader.model import Model
from extract.pipes.second_reader.parts import give_parts
from extract.pipes.second_reader.reading import Answers, Reading
from extract.pipes.second_reader.takeback import take_back

FILE = "second_reader.npz"


@Language.factory("extract_second_reader", requires=["doc._.frames", "doc._.findings"], assigns=["doc._.findings"])
def create_second_reader(nlp: Language, name: str) -> SecondReader:
    return SecondReader()


class SecondReader:
    """Revises `doc._.findings` by what was learnt; leaves them alone while it has no model."""

    def __init__(self) -> None:
        self.model: Model | None = None

    def from_disk(self, path: Path, *, exclude: tuple[str, ...] = ()) -> SecondReader:
        """Take the model from a pipeline's folder; ConfigError where it is none."""
        self.model = Model.read(path / FILE)
        return self

    def to_disk(self, path: Path, *, exclude: tuple[str, ...] = ()) -> None:
        """Put the model into a pipeline's folder."""
        if self.model is not None:
            path.mkdir(parents=True, exist_ok=True)
            self.model.save(path / FILE)

    def __call__(self, doc: Doc) -> Doc:
        if self.model is not None and doc._.frames:
            reading = Reading.of(doc, self.model)
            take_back(doc, reading)
            made = Composer(doc, reading, Answers(reading, self.model)).compose()
            give_parts(doc, reading, made)
        return doc
