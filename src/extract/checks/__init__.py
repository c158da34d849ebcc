"""Arithmetic that a true record obeys: a fact that breaks it keeps its value, gains a flag and loses confidence.

So does one that was read from a page whose signs are in doubt.
"""

from extract.checks.check import CHECKS, PENALTY, check
from extract.checks.reading import SUSPECT_GLYPHS, as_read

__all__ = ["CHECKS", "PENALTY", "SUSPECT_GLYPHS", "as_read", "check"]
