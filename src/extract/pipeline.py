"""Document in, records out: the pipes put together from a config."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import ConfigError, ReadError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from extract.confidence import Calibrator
    from extract.document import Document
    from extract.records import Record

DEFAULT = "ssc_rules"
CONFIDENCE = "confidence.json"  # beside the config: see models/learn_confidence.py


def models_dir() -> Path:
    """Where the shipped pipelines are: beside the package when installed, at the top of a checkout otherwise."""
    packaged = Path(__file__).parent / "_models"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "models"


def load(model: str | Path | None = None, *, second_reader: bool = True) -> Extractor:
    """The shipped pipeline, or the same on a spaCy or scispaCy model of the user's.

    model: name of an installed model ("en_core_sci_sm") or path of one. Its tokenizer and components come first, with
    the sentences of ours. second_reader: False for the rules alone. ConfigError if it cannot be loaded.
    """
    from spacy.util import load_config, load_model_from_config

    import extract.pipes  # noqa: F401  (registers the factories)

    config_path = models_dir() / DEFAULT / "config.cfg"
    if not config_path.is_file():
        raise ConfigError(f"no pipeline config at {config_path}; reinstall extract")
    config = load_config(config_path)
    if model is None:
        nlp = load_model_from_config(config, auto_fill=True, validate=True)
    else:
        nlp = _on_base(_base(model), config)
    if second_reader:
        _teach(nlp, config_path.parent)
    return Extractor(nlp, _calibrator(config_path.with_name(CONFIDENCE)))


def _teach(nlp: Language, folder: Path) -> None:
    """Give the second reader what it has learnt; where that is absent, the rules read alone."""
    from extract.pipes.second_reader import FILE, SecondReader

    reader = nlp.get_pipe("extract_second_reader")
    if isinstance(reader, SecondReader) and (folder / FILE).is_file():
        reader.from_disk(folder)


def _calibrator(path: Path) -> Calibrator | None:
    from extract.confidence import Calibrator

    return Calibrator.read(path) if path.is_file() else None


def _base(model: str | Path) -> Language:
    import spacy

    try:
        return spacy.load(model)
    except (OSError, ValueError, ImportError) as error:
        reason = str(error).split(". ")[0].split("\n")[0]
        raise ConfigError(
            f"cannot load the model {str(model)!r}: {reason}; install it first, or leave out --model"
        ) from error


def _on_base(nlp: Language, config: dict[str, Any]) -> Language:
    """Our components around those of `nlp`: passages first, since a parser respects sentences but lets none be set."""
    names: list[str] = config["nlp"]["pipeline"]
    for place, name in enumerate(names):
        options = {key: value for key, value in config["components"][name].items() if key != "factory"}
        factory = config["components"][name]["factory"]
        if place == 0:
            nlp.add_pipe(factory, name=name, config=options, first=True)
        else:
            nlp.add_pipe(factory, name=name, config=options)
    return nlp


class Extractor:
    """A loaded pipeline. `nlp` is the spaCy pipeline itself; `calibrator` tells how sure each fact is (None: as sure as
    its rule is held to be)."""

    def __init__(self, nlp: Language, calibrator: Calibrator | None = None) -> None:
        self.nlp = nlp
        self.calibrator = calibrator

    def records(self, path: str | Path) -> Iterator[Record]:
        """The records of every source in the file at `path`; ReadError where it cannot be read."""
        from extract.readers import read

        for document in read(path):
            yield from self.extract(document)

    def extract(self, document: Document) -> list[Record]:
        """The records of one document, the primary study first; ReadError where it is too long to be one paper."""
        from extract.checks import as_read, check
        from extract.confidence import calibrated
        from extract.records.assemble import assemble
        from extract.records.model import Study

        doc = self.annotate(document)
        studies = [
            Study(study.label, "cited" if number else "primary", study.design, study.year)
            for number, study in enumerate(doc._.studies)
        ]
        records = assemble(document, studies, [(finding.study, finding.fact) for finding in doc._.findings])
        checked = [check(record) for record in records]
        weighed = calibrated(checked, document.text, self.calibrator) if self.calibrator else checked
        return [as_read(record, document) for record in weighed]

    def annotate(self, document: Document) -> Doc:
        """The spaCy Doc with mentions and facts; its text is the document's.

        ReadError where that has more than `nlp.max_length` characters (a million: ten long papers).
        """
        length, limit = len(document.text), self.nlp.max_length
        if length > limit:
            raise ReadError(
                f"is too long: {length:,} characters, where {limit:,} can be read at once; divide it",
                code="too_long",
            )
        doc = self.nlp.make_doc(document.text)
        doc._.document = document
        for _name, pipe in self.nlp.pipeline:
            doc = pipe(doc)
        return doc

    def analyze_pipes(self, **options: Any) -> dict[str, Any] | None:
        """spaCy's own check that every component finds what it requires."""
        return self.nlp.analyze_pipes(**options)
