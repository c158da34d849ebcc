"""Facts from tables: group and size from the column's header, outcome and time from row, column or caption."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.pipes.extensions import Finding
from extract.pipes.tables.characteristics import CharacteristicsReader, names_people
from extract.pipes.tables.context import Context, presented
from extract.pipes.tables.disposition import DispositionReader, is_of_disposition
from extract.pipes.tables.events import EventsReader
from extract.pipes.tables.grid import Grid
from extract.pipes.tables.listings import ListingReader
from extract.pipes.tables.outcomes import OutcomeReader
from extract.pipes.tables.patients import PatientsReader, is_per_patient
from extract.pipes.tables.retold import drop_retold
from extract.pipes.tables.studies import StudiesReader, is_of_studies
from extract.pipes.tables.study_labels import reference
from extract.pipes.tables.study_scores import Included
from extract.pipes.tables.turned import turned

MAX_COLUMNS = 100
"""A table with more columns of data is none of a paper's, and would take long: its cells are read against each other."""


@Language.factory(
    "extract_tables", requires=["doc._.document", "doc._.findings", "doc._.studies"], assigns=["doc._.findings"]
)
def create_tables(nlp: Language, name: str) -> TableReader:
    return TableReader()


class TableReader:
    """Adds the facts of the document's tables to `doc._.findings`, with those already told in the text as one."""

    def __call__(self, doc: Doc) -> Doc:
        _drop_events_of_captions(doc)
        included = Included()
        told = presented(doc._.document.text)
        for table in doc._.document.tables:
            grid = Grid(table, doc._.document.text)
            if not grid.rows or len(grid.columns) > MAX_COLUMNS:
                continue
            sideways = turned(grid, doc._.document.text, _names_a_study, least=2)
            context = Context.of(doc, sideways or grid, told)
            if is_of_studies(context):
                StudiesReader(context, included).read()
            elif is_per_patient(context):
                PatientsReader(context).read()
            elif is_of_disposition(context):
                CharacteristicsReader(context).read()
                DispositionReader(context).read()
            elif (listing := ListingReader(context)).applies:
                listing.read()
            else:
                sideways = turned(grid, doc._.document.text, names_people)
                CharacteristicsReader(Context.of(doc, sideways, told) if sideways else context).read()
                OutcomeReader(context).read()
                EventsReader(context).read()
        drop_retold(doc)
        return doc


def _names_a_study(label: str) -> bool:
    return reference(label) is not None


def _drop_events_of_captions(doc: Doc) -> None:
    """Take away events read in captions: they announce what the table tells ("Adverse events (safety population)")."""
    captions = [table.caption for table in doc._.document.tables if table.caption]

    def in_caption(finding: Finding) -> bool:
        return bool(finding.fact.evidence) and all(
            any(start <= proof.start and proof.end <= end for start, end in captions) for proof in finding.fact.evidence
        )

    doc._.findings = [f for f in doc._.findings if f.fact.field != "adverse_events" or not in_caption(f)]
