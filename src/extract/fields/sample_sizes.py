"""How many there are of something counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from extract.fields.base import Fact

UNITS = ("participants", "studies", "records")
STAGES = ("identified", "screened", "enrolled", "randomised", "treated", "analysed", "completed", "withdrawn")


@dataclass(slots=True, kw_only=True)
class SampleSize(Fact):
    """A stated number of participants, studies or records at a stage; group None is the whole population."""

    field: ClassVar[str] = "sample_sizes"

    count: int
    unit: str = "participants"
    stage: str = "enrolled"
    group: str | None = None
