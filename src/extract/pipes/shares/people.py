"""People told apart by a sex or a finding: "men", "patients with PAH", "those without", as groups with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.pipes.frames import Frame

# Sexes as names of groups
SEXES = frozenset({"men", "women", "males", "females"})
_PLURAL = {"man": "men", "woman": "women", "male": "males", "female": "females"}
_STOP = r"(?:and|or|but|than|was|were|had|have|has|is|are|of|in|who|took|being|more|less|\w+ly)\b"
_FINDING = rf"(?!{_STOP})(?:<(?:event|drug):\d+>|[\w-]+)(?:\s+(?!{_STOP})(?:<event:\d+>|[\w-]+)){{0,2}}"
# People told apart by one word: "the deceased", "survivors", "ACA-positive patients", "incident cases".
_KIND = r"(?:(?:non-|un|ex-)?(?:survivors|smokers|exposed|responders)|dead|deceased|living|incident|prevalent|[\w-]+-(?:positive|negative|onset))"
_PEOPLE = re.compile(
    r"(?:the\s+|our\s+)?(?:<count:\d+>\s+)?(?:"
    r"<(?:female|male):(?P<sex>\d+)>(?:\s+<cohort:\d+>)?|"
    r"<group:(?P<group>\d+)>(?:\s+(?:groups?|arms?|<cohort:\d+>))?|"
    rf"(?P<kind>\b{_KIND})(?![\w-])(?:\s+(?:<cohort:\d+>|ones|people))?|"
    rf"(?:<cohort:\d+>|those)\s+(?P<with>with(?:out)?)(?:\s+(?P<finding>{_FINDING}))?)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class People:
    """A group's name and where the frame's text names it; `sex` where it is one, `group` where a group's mention names it."""

    name: str
    start: int
    end: int
    sex: str | None = None
    group: bool = False


def find_people(frame: Frame) -> Iterator[People]:
    """The people that a frame tells apart, from left to right; "those without" are without what was last named."""
    finding: str | None = None
    for match in _PEOPLE.finditer(frame.text):
        if match["sex"] or match["group"]:
            mention = frame.mentions[int(match["sex"] or match["group"])]
            name = frame.printed(mention).lower()
            sex = mention.label if match["sex"] else None
            name = _PLURAL.get(name, name)
            yield People(name if sex else mention.value.name, match.start(), match.end(), sex, not sex)
            continue
        if match["kind"]:
            yield People(match["kind"], match.start(), match.end())
            continue
        if match["finding"]:
            left, right = frame.offset(match.start("finding")), frame.offset(match.end("finding"), end=True)
            finding = frame.words[left - frame.start : right - frame.start]
        if finding:
            without = "without " if match["with"].lower() == "without" else ""
            yield People(without + finding, match.start(), match.end())
