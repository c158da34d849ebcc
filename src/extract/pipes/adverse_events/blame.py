"""Whether the treatment is held to have caused what a sentence, or the one before it, names."""

from __future__ import annotations

import re

from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame

_TO_TREATMENT = r"to\s+(?:the\s+)?(?:<(?:drug|group):\d+>|(?:study\s+|trial\s+|<studies:\d+>\s+)?(?:treatment|drug|medication|therapy|antibody|transplant\w*))"
_BLAMED = re.compile(
    rf"(?<!un)\b(?:attributed|related|attributable|ascribed|put\s+down|linked|due)(?:\s+by\s+[\w\s]{{1,20}})?\s+{_TO_TREATMENT}|treatment[- ]related|drug[- ]related|"
    r"\b(?:blamed\s+on|caused\s+by)\s+(?:the\s+)?(?:<(?:drug|group):\d+>|treatment|drug|medication|therapy)",
    re.I,
)
_CLEARED = re.compile(
    r"\bunrelated\b|\bnot\s+(?:treatment|drug|study[- ]drug)[- ]related|\bnothing\s+to\s+do\s+with\b|\bno\s+(?:part\s+in|connection|link|relation\s+to)\b|\bruled\s+out\s+as\b|"
    r"\b(?:none|neither|nor|not(?:\s+one)?|not\s+<count:\d+>)\b(?:\s+[\w<>:-]+){0,6}?\s+(?:related|attributed|attributable|ascribed?|put\s+down|linked|due|blamed|caused|connected)\b",
    re.I,
)
_DENIED = re.compile(r"\b(?:none|neither|nor|not|no)\b|<count:\d+>[\w\s]{0,30}$", re.I)
# "T (8), U (6) and V (3) were all put down to the drug"
_LIST_OF_EVENTS = re.compile(
    r"(?:\s|,|\b(?:and|or|an?|in)\b|<(?:event|count|percent|n|cohort):\d+>|\((?:[^()<]|<(?:count|percent|n|cohort):\d+>)*\))*(?:(?:were|was|being)\s+)?(?:all|both|each)?\s*(?:(?:were|was|considered|judged|thought|deemed|probably|possibly|to\s+be)\s*)*",
    re.I,
)


def blamed(frame: Frame, named: Named) -> bool | None:
    """Whether the words behind a name say that the treatment caused it (True) or did not (False)."""
    if named.related:
        return True
    if named.kind in ("death", "total", "event") and _CLEARED.search(frame.text, named.end):
        return False
    clause = frame.text[named.end :].split(";")[0]
    match = _BLAMED.search(clause)
    if not match or _DENIED.search(clause[: match.start()]):
        return None
    before = clause[: match.start()]
    return True if _LIST_OF_EVENTS.fullmatch(before) or (len(before) < 60 and "<event" not in before) else None


_SPEAKS_OF_BEFORE = re.compile(
    r"\W*(?:neither|none|not\s+(?:one|<count:\d+>)|both|all|they|it|this|these|that|the\s+(?:\w+\s+)?(?:deaths?|events?|episodes?|reactions?|infections?|cases?|investigators?)|we\s+(?:\w+\s+)?(?:judged|considered|thought|held|regarded|believed)|<study:\d+>\s+(?:judged|considered))\b",
    re.I,
)
_ALL_OF_A_GRADE = re.compile(
    r"\W*(?:(?:all|both|each)(?:\s+of\s+(?:them|these|which))?|they|it|these|this)(?:\s+(?:adverse\s+)?(?:events|reactions|effects|infections|cases|episodes))?\s+(?:was|were)\s+(?:of\s+)?(?:only\s+)?(?P<grade>mild|moderate|severe|fatal)\b(?!\s*(?:to|or|and|-)\s*(?:moderate|severe))",
    re.I,
)


def said_of_before(frame: Frame) -> dict[str, bool | str]:
    """What a sentence without events of its own says of those named in the sentence before: related, severity.

    "Neither was attributed to the drug." is `related` False, "All were mild." is `severity` "mild".
    """
    said: dict[str, bool | str] = {}
    if _SPEAKS_OF_BEFORE.match(frame.text):
        if _CLEARED.search(frame.text):
            said["related"] = False
        elif _BLAMED.search(frame.text):
            said["related"] = True
    grade = _ALL_OF_A_GRADE.match(frame.text)
    if grade:
        said["severity"] = grade["grade"].lower()
    return said
