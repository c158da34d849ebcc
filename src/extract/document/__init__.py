"""What is on the page: text that never changes again, and where each character of it stands."""

from extract.document.charmap import CharMap
from extract.document.geometry import Box
from extract.document.model import Document, Page, Recognised, Section, Source
from extract.document.table import Cell, Table

__all__ = ["Box", "Cell", "CharMap", "Document", "Page", "Recognised", "Section", "Source", "Table"]
