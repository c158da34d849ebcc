"""The words of a term: without severity and grade, in the singular."""

from __future__ import annotations

import re

_TAG = r"<\w+:\d+>"
GRADE = rf"grades?\s*(?:of\s*)?[≥>]?\s*(?:{_TAG}|[1-5IV]+)(?:\s*(?:or|and|to|[-–/])\s*(?:higher|above|more|greater|worse|over|{_TAG}|[1-5IV]+))?"


def severity_of(text: str) -> str | None:
    """mild, moderate, severe or fatal, if exactly one of them is said."""
    said = {
        word
        for word in ("mild", "moderate", "severe", "fatal")
        if re.search(rf"\b(?<!non-){word}(?:ly)?\b", text, re.I)
    }
    return said.pop() if len(said) == 1 else None


def plain_name(printed: str) -> str:
    """The words of a term without severity and grade, "serious" kept: "mild QTc prolongation" is "QTc prolongation"."""
    name = re.sub(r"\s+", " ", printed)
    name = re.sub(
        rf"\b(?:mild[- ](?:to|or|and)[- ]moderate|mild(?:ly)?|moderate(?:ly)?|severe|fatal|non-?fatal|{GRADE})\b,?\s*(?:and\s+)?",
        "",
        name,
        flags=re.I,
    )
    words = name.strip(" -,").split(" ")
    if words and words[0][1:].islower():
        words[0] = words[0].lower()
    return " ".join(words)


_ALWAYS_PLURAL = re.compile(r"(?:enzymes|transaminases|aminotransferases|fingers|tests|hives|chills|sweats)$", re.I)


def singular(name: str) -> str:
    """A term in the singular: "injection site reactions" → "injection site reaction", "thromboses" → "thrombosis".

    >>> [singular(t) for t in ("thromboses", "rashes", "malignancies", "herpes", "raised liver enzymes", "ulcers at the site")]
    ['thrombosis', 'rash', 'malignancy', 'herpes', 'raised liver enzymes', 'ulcer at the site']
    """
    head, joint, rest = name, "", ""
    tail = re.search(r"\s(?:of|at|in|to|around|over|on|after|due|with|from)\s", name)
    if tail:
        head, joint, rest = name[: tail.start()], "", name[tail.start() :]
    if not _ALWAYS_PLURAL.search(head) and not re.search(
        r"(?:ss|us|is|herpes|shingles|diabetes|DRESS|pus|needles|aids)$", head
    ):
        for ending, single in (
            ("oses", "osis"),
            ("yses", "ysis"),
            ("crises", "crisis"),
            ("ies", "y"),
            ("aches", "ache"),
            ("shes", "sh"),
            ("ches", "ch"),
            ("xes", "x"),
            ("sses", "ss"),
            ("s", ""),
        ):
            if head.endswith(ending):
                head = head[: len(head) - len(ending)] + single
                break
    return head + joint + rest
