"""Shares that tell what befell some people, not what a group is made of: "three women died", "ulcers in 12 patients with
dcSSc", "five patients (4 women) withdrew"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extract.pipes.denominators import stated_sizes
from extract.pipes.findings import of_field
from extract.pipes.shares.figures import IN_OF
from extract.pipes.shares.model import Share

_HAPPENED = (
    r"(?:died|withdrew|discontinued|dropped|developed|became|experienced|reported|required|relapsed|responded|improved|worsened|"
    r"stopped|conceived|gave\s+birth|left|declined|suffered|showed|achieved|reached|progressed|lost|were\s+lost)\b"
)
_COORDINATED = r"(?:\s*(?:,|,?\s*and|or)\s+<count:\d+>[^<;.]{0,40}<(?:female|male|subtype):\d+>)*"
_EVENT_BEHIND = re.compile(
    rf"{_COORDINATED}\s*(?:\([^)]*\)\s*|,\s*)?(?:who\s+)?(?:then\s+|later\s+|also\s+)?{_HAPPENED}", re.I
)
_EVENT = re.compile(rf"\b{_HAPPENED}|\b(?:occurred|seen|observed|noted|found|developed)\s+in\b", re.I)
_BY = re.compile(r"\bby\s+$", re.I)
# "Survival at 10 years: limited 92%, diffuse 76%"
_OUTCOME = re.compile(
    r"\b(?:survival|mortality|deaths?|respon(?:se|ders)|remission|relapses?|incidence)\b[^.;]*$", re.I
)
_IN = re.compile(
    r"\b(?:(?:in|of|by|among)\s+|(?:seen|observed|noted|occurred|developed)\s+in\s+<count:\d+>[^;.]*(?:,|\band)\s+)$",
    re.I,
)
# "Of the 16 men, 10 had dcSSc": of one sex only.
_OF_ONE_SEX = re.compile(r"\b(?:of|among|in)\s+(?:the\s+)?<count:\d+>\s+<(?:female|male):\d+>\s*,[^.;]*$", re.I)
_VERB = re.compile(r"\b(?:had|were|was|have|has|are|is|showed|suffered|presented|fell|belonged)\b", re.I)
_PEOPLE_WITH = re.compile(r"<cohort:\d+>\s+(?:with|having)\s+(?:[\w-]+\s+){0,3}$", re.I)
# "The forty participants had dcSSc": all that there are
_THE = re.compile(r"\b(?:the|our|these|all)\s+$", re.I)
_WHO_HAD = re.compile(r"\bwho\s+(?:had|have|were)\b(?:\s+had\b)?", re.I)
_TAKEN_IN = ("enrolled", "randomised", "treated", "analysed", "screened")


def picks_out(share: Share) -> bool:
    """Whether the number counts people picked out by the category: "20 patients with dcSSc", "20 dcSSc patients", "patients
    with dcSSc (n = 20)"; or all that there are: "the 20 patients had dcSSc"."""
    before = share.frame.text[: share.position]
    if not share.number_first:
        return share.pct is None and bool(_PEOPLE_WITH.search(before)) and "(" in share.link
    if _THE.search(before) and "<cohort" in share.link:
        return True
    verb = _VERB.search(_WHO_HAD.sub("", share.link))
    people = "<cohort" in share.link or share.frame.text.startswith(" <cohort", share.end)
    return not verb and (people or (share.anchor is None and share.pct is None))


def tells_of_event(doc: Doc, share: Share, study: int) -> bool:
    """Whether a share counts those to whom something happened, or people already picked out."""
    text = share.frame.text
    before = text[: share.position]
    if share.number_first and not _VERB.search(share.link) and _EVENT_BEHIND.match(text, share.end):
        return True
    if _OUTCOME.search(before) or (share.number_first and _BY.search(before)):
        return True
    if share.group is None and share.category not in ("female", "male") and _OF_ONE_SEX.search(before):
        return True
    people = "<cohort" in share.link or share.category not in ("female", "male")
    with_it = people and not _VERB.search(share.link) and (share.of or share.pct is not None)
    if with_it and share.number_first and _IN.search(before) and not IN_OF.search(before):
        return True
    if share.of and share.number_first and not _VERB.search(share.link) and "/" not in _printed(doc, share):
        return True
    return _of_few(doc, share, study) and _EVENT.search(text) is not None


def _of_few(doc: Doc, share: Share, study: int) -> bool:
    """Whether the sentence gives the share's group a size that is none of the study's."""
    if share.anchor is None or share.of is not None:
        return False
    groups = {None, *(finding.fact.values()["group"] for finding in of_field(doc, "sample_sizes", study))}
    sizes = {size for group in groups for stage, size in stated_sizes(doc, study, group).items() if stage in _TAKEN_IN}
    return bool(sizes) and share.anchor < max(sizes) and share.anchor not in sizes


def _printed(doc: Doc, share: Share) -> str:
    return " ".join(doc._.document.text[start:end] for start, end in share.spans)
