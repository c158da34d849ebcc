"""Whether a sentence reports adverse events, or speaks of symptoms, results or plans."""

from __future__ import annotations

import re

from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame

_CUE = re.compile(
    r"\b(?:adverse|untoward|unwanted|undesirable|side[- ]?\s?effects?|(?-i:TEAEs?|SAEs?|AEs?|ADRs?)|toxic\w*|safety|safe|safely|tolera\w+|complicat\w+|infusion\s+reactions?|"
    r"(?:treatment|drug|therapy|regimen|transplant)[- ]related|treatment-emergent|harms?|unsafe|price)\b",
    re.I,
)
_STOPPED = re.compile(r"\b(?:discontinued|withdrew|withdrawn|stopped|interrupted|quit)\b", re.I)
_NOT_NOW = re.compile(
    r"\b(?:at\s+baseline|at\s+entry|at\s+presentation|at\s+diagnosis|at\s+inclusion|at\s+enrol?lment|history\s+of|prior|pre-?existing|prevalence|comorbid\w*|risk\s+factors?|predict\w*|correlat\w+|associated\s+with|hazard|odds|"
    r"medical\s+history|diagnosed\s+with|presented\s+with|suffered\s+from|refractory|overlap\w*|manifestations?|features?|characteri[sz]ed|(?:primary|secondary)\s+(?:end\s?points?|outcomes?)|score|scale|index|questionnaire|quality\s+of\s+life|"
    r"criteria|excluded|(?:treated|treatment)\s+(?:for|of)|because\s+of\s+(?:active|severe|progressive)|prevent\w*|heal(?:ed|ing)|improve\w*|amelior\w*|resol(?:ution|ved)|remission|reduc(?:ed|tion)|eased|relie[fv]\w*|respon(?:se|ded)|new\s+onset)\b",
    re.I,
)
_OCCURS = re.compile(
    r"\b(?:occur\w*|develop\w*|seen|saw|see|observed|reported|recorded|noted|noticed|appeared|arose|emerged|happened|experienced|suffered|encountered|registered|documented|complained|troubled|required|hospitali[sz]ed|caught|got)\b",
    re.I,
)
_COMPOUND = re.compile(r"^\s*(?:drug|medicine|score|scale|questionnaire|index|inventory|therapy|vaccine|vaccination|prophylaxis|assessment|specialist|research|foundation|clinic|screening|test|factor|risk|scores|burden|severity|impact|patients)\b", re.I)
SILENT = ("title", "references", "other", "conclusion")


def has_cue(frame: Frame) -> bool:
    """Whether the sentence itself says that it speaks of harm."""
    return bool(_CUE.search(frame.text))


def reports(frame: Frame, primary_results: bool) -> bool:
    """Whether facts can stand in a sentence at all: results, told as such.

    primary_results: the source has a part for its own results, so that its discussion only repeats them.
    """
    if frame.section in SILENT or frame.section == "methods":
        return False
    if {"plan", "objective"} & frame.cues:
        return False
    return not (primary_results and frame.section == "discussion" and frame.studies == (0,))


def is_event(frame: Frame, named: Named, counted: bool, absent: bool, speaking: bool) -> bool:
    """Whether a term of a sentence is an adverse event there, rather than a symptom, an outcome or a diagnosis.

    counted: a figure belongs to it. absent: that figure is a negation. speaking: the sentences before speak of harm.
    """
    if _COMPOUND.match(frame.text[named.end :]):
        return False
    if named.kind in ("total", "death", "stop") or named.cause:
        return True
    cue = has_cue(frame)
    if re.search(r"\b(?:risk|treatment|management|prevention|healing|development|history|signs?|absence)\s+of\s+(?:new\s+|active\s+|the\s+)?$", frame.text[max(0, named.start - 40) : named.start], re.I) and not cue:
        return False
    if cue:
        return True
    other = _NOT_NOW.search(frame.text)
    if named.disease or named.vague:
        if absent and _OCCURS.search(frame.text) and not other:
            return True
        return speaking and not other
    if other:
        return False
    if counted:
        return bool(speaking or absent or _OCCURS.search(frame.text) or re.search(r"\b(?:had|have|with|in)\b|[:(]", frame.text))
    return speaking
