"""What a run reads: files, members of archives and objects at URLs, found one by one, loaded where they are read."""

from extract.inputs.content import Missing, fingerprint, load, n_sources, signature
from extract.inputs.item import Input, recorded
from extract.inputs.listing import Inputs

__all__ = ["Input", "Inputs", "Missing", "fingerprint", "load", "n_sources", "recorded", "signature"]
