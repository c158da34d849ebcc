"""The text as patterns read it: what typesetting adds to letters is taken off, a character for a character."""

from __future__ import annotations

import re

# Hyphens that no keyboard has, read as the plain one.
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-"})
_CITED = re.compile(r"(?<=[a-z]{3})[\u00b9\u00b2\u00b3\u2070-\u2079]+(?:[,–-][\u00b9\u00b2\u00b3\u2070-\u2079]+)*")


def plain(text: str) -> str:
    """A text of the same length for patterns to read: plain hyphens, and no raised numbers of references behind words.

    >>> plain("follow\u2010up in the SCOT trial\u00b2 of 14 kg/m\u00b2")
    'follow-up in the SCOT trial  of 14 kg/m²'
    """
    return _CITED.sub(lambda match: " " * len(match[0]), text.translate(_HYPHENS))
