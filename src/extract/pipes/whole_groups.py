"""Groups that are of one subtype as a whole: "patients with dcSSc were randomised", "all of them had diffuse SSc".

Every sentence that names a subtype of its people is a candidate. How the sentence speaks decides how much it weighs: that
a study took them in, that they are counted, that all or each had it; against it speak comparisons of subtypes, people
picked out ("in those with dcSSc") and general statements. The best candidate of a study wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.pipes.frames import Frame
from extract.pipes.groups import Group
from extract.pipes.mentions import Mention
from extract.pipes.shares.places import NAMED
from extract.pipes.single_patients import is_single

THRESHOLD = 2.0
_PEOPLE = r"(?:<(?:cohort|female|male):\d+>|<count:\d+>|\bthose|\bany(?:one|body)|\bwhom)"
# Up to six words of description: "early", "recent-onset", "at least moderately active", "early (<3 years)".
_ADJECTIVES = r"(?:(?!(?:and|or|of|in|not|without)\b)[\w<>≤≥:,./()’'-]+\s+){0,6}?"
_HAVING = r"(?:with|who\s+(?:all\s+)?(?:had|have|has)(?:\s+had)?|having|had|have|whose|suffering\s+from|diagnosed\s+with|classified\s+as|with\s+<disease:\d+>\s*[(,]|affected\s+by|living\s+with|presenting\s+with|is)"

# "(30) patients with early", "subjects whose", "their patients, too, had active"
# "(30) patients with anti-Scl-70 antibodies and", but no other disease
_WITH = re.compile(
    rf"{_PEOPLE}(?:\s*[\w<>:(),/’'-]+){{0,3}}?\s*,?(?:[^,;.]{{0,40}},)?\s+{_HAVING}\s+(?:(?:(?!<disease|\swho\s)[^.;,]){{1,60}}\band\s+)?(?:the\s+|an?\s+)?{_ADJECTIVES}$",
    re.I,
)
# "all of them had", "each of whom had", "every one of the eight had"
_ALL = re.compile(
    rf"(?<!in\s)\b(?:all|each|every(?:one|body)?|both)\b[^.;<]*(?:<(?:cohort|count|studies):\d+>[^.;<]*)*\b(?:had|have|with|having|suffered\s+from|were(?:\s+of)?)\s+(?:the\s+|an?\s+)?{_ADJECTIVES}$",
    re.I,
)
# "twelve patients, all dcSSc", "(all with active"
_ALL_BRIEFLY = re.compile(
    rf"<(?:cohort|female|male):\d+>[^.;]*[,(–]\s*(?:all|each|every\s+one|both)\s+(?:of\s+(?:them|whom)\s+)?(?:with\s+|having\s+)?(?:the\s+)?{_ADJECTIVES}$",
    re.I,
)
# "4 men; all diffuse)", "Placebo n = 7, all dcSSc.", "All dcSSc."
_ALL_NEXT = (
    re.compile(r"(?:^|[,;:(–-]\s*)(?:all|both)\s+(?:of\s+(?:them|whom)\s+)?$", re.I),
    re.compile(r"\s*(?:[.,;:)–]|$)"),
)
# "Methods: early dcSSc, mRSS ≥14", "Participants: dcSSc, 56", "52 weeks; dcSSc only; all on …": who a study was for, without a verb.
_NOTED = (
    re.compile(rf"(?:^|:|;)\s*{_ADJECTIVES}$", re.I),
    re.compile(r"\s*(?:[,;.]|[≤≥<(]\s*<?|of\s+(?:less|under|at\s+most)|only\s*[,;.]|$)", re.I),
)
# "twelve patients (dcSSc; ten women)"
_BRACKETED = (re.compile(r"<cohort:\d+>\s*\(\s*$", re.I), re.compile(r"\s*[;)]"))
# "the trial in diffuse SSc missed its goal", "this study of early dcSSc"
_STUDY_IN = re.compile(
    rf"\b(?:the|this|our|a|an)\s+(?:(?:[\w-]+|<\w+:\d+>)\s+){{0,3}}<studies:\d+>\s*,?\s+(?:in|of)\s+{_ADJECTIVES}$",
    re.I,
)
# "most of them had", "two thirds had": not all.
_PARTLY = re.compile(
    r"\b(?:most|majority|half|thirds?|quarters?|some|many|few|(?:nearly|almost|not)\s+all|all\s+(?:but|except)|none)\b[^.;]*$",
    re.I,
)
# "dcSSc patients", "dcSSc of these patients"
_ADJECTIVAL = re.compile(r"\s+(?:of\s+(?:these|the|our|all)\s+)?(?:[\w-]+\s+)?<cohort:", re.I)
# "for the treatment of early", "in active", "a trial in"
_TREATMENT = re.compile(rf"\b(?:in|for|of|against|treat(?:s|ed|ing)?)\s+(?:the\s+)?{_ADJECTIVES}$", re.I)
_DIAGNOSIS = re.compile(rf"\b(?:diagnosis\s+of|diagnosed\s+(?:with|as(?:\s+having)?))\s+{_ADJECTIVES}$", re.I)
# "of the diffuse type in all", "was the diagnosis of all participants"
_IN_ALL = re.compile(
    r"\s*(?:was\s+the\s+diagnosis\s+)?(?:in|of)\s+(?:all|each|every|both)\b|\s*(?:throughout|without\s+exception)\b|"
    r"[^.;,]{0,40}\b(?:shared\s+by|common\s+to)\s+(?:all|both|everyone|everybody)\b|[^.;]{0,40}\bwas\s+what\s+(?:they|all)\s+(?:all\s+)?(?:had|shared)\b",
    re.I,
)
_THEIR = re.compile(
    r"(?:\b(?:their|whose)\s+(?:disease|form|subtype|<disease:\d+>)|(?:^|throughout,?\s+)the\s+disease)\s+was\s+(?:of\s+)?(?:the\s+)?$",
    re.I,
)
# "the trial, which was confined to", "the former took only": of a study, not of its results
_CONFINED = re.compile(
    rf"(?:<(?:studies|study):\d+>|\b(?:trial|registry|cohort|which|former|latter))[^.;]{{0,40}}\b(?:(?:confined|restricted|limited)\s+to|(?:took|accepted|admitted|included|enrolled|recruited)\s+only)\s+(?:<cohort:\d+>\s+with\s+)?(?:the\s+)?{_ADJECTIVES}$",
    re.I,
)
_ENTRY = re.compile(
    r"(?<!exclusion\s)\b(?:criteri(?:a|on)|inclusion\s+required|entry\s+required|had\s+to\s+(?:have|suffer)|(?:needed|required)\s+to\s+have)\b[^.;]{0,60}$",
    re.I,
)
_REQUIRED = re.compile(
    r"\)?\s*(?:[^.;,]{0,40}\s)?(?:qualified|was\s+(?:admitted|accepted|eligible)|had\s+to\s+be|was\s+required|was\s+(?:an?|the)\s+(?:entry|inclusion|target|focus|subject|condition|requirement|prerequisite))\b",
    re.I,
)
_EXCLUDED_BEFORE = re.compile(
    r"\b(?:exclu(?:ded|ding|sion)|other\s+than|except|without|rather\s+than|unlike|not\s+(?:in|for|those|patients|people|include\w*))\b[^.;]{0,40}$",
    re.I,
)
_EXCLUDED_BEHIND = re.compile(r"[^.;<]{0,30}\b(?:excluded|ineligible|not\s+(?:eligible|included))\b", re.I)
# "a 50-year-old woman with"
_CASE = re.compile(
    r"\ba\s+<(?:age|count):\d+>[\w\s-]*<(?:female|male|cohort):\d+>[^.;]*$|\ba\s+<(?:female|male|cohort):\d+>\s+(?:of|aged)\s+<(?:age|count)",
    re.I,
)
_CRITERIA_BEFORE = re.compile(
    r"\b(?:met|meeting|fulfill?(?:ed|ing)|satisf(?:ied|ying))\s+(?:the\s+)?(?:\w+\s+)?$", re.I
)

_TAKEN_IN = re.compile(
    r"\b(?:randomi[sz]ed|randomly|assigned|allocated|enroll?ed|recruited|included|entered|treated|received|receiving|given|gave|took|studied|"
    r"analy[sz]ed|assessed|reviewed|underwent|examined|evaluated|followed|dosed|investigated|tested|participated|invited|compared|put|used|eligible|consisted|comprised|population|described?|report(?:ed)?|presented|explored|swallowed|injected|infused|applied|sought|admitted|involved|looked\s+(?:at|into)|took\s+(?:in|part)|gathered|joined|volunteered|drawn|admission|followed\s+up)\b",
    re.I,
)
_STUDY = re.compile(r"<(?:studies|study):\d+>|\b(?:trial|study|cohort|series|our|we)\b", re.I)
_REPORTED = re.compile(r"<(?:group|drug|outcome):\d+>")
_COUNTED = re.compile(
    r"<(?:count|n):\d+>\s+(?:[\w-]+\s+){0,4}$|<(?:count|n):\d+>\s+(?:[\w-]+\s+){0,4}<(?:cohort|female|male):\d+>[^.;]*$",
    re.I,
)
# People picked out of a study, or subtypes compared.
_PICKED = re.compile(
    rf"\b(?:(?:among|in|for|of)\s+(?:the\s+)?(?:those|subgroup|subset)|(?:in|of|among|for)\s+the\s+(?:<count:\d+>\s*)(?:<cohort:\d+>\s+)?|than\s+in|especially|particularly|"
    rf"more\s+\w+\s+in\s+(?:<cohort:\d+>)?|(?:<count:\d+>|one)\s+of\s+(?:them|whom|these|the\s+<cohort:\d+>))\s*(?:with|who\s+had)?\s*(?:the\s+)?{_ADJECTIVES}$",
    re.I,
)
# "In patients with diffuse disease it was more marked"
_IN_THOSE = re.compile(rf"\b(?:in|among)\s+(?:the\s+)?<cohort:\d+>\s+(?:with|who\s+had)\s+{_ADJECTIVES}$", re.I)
_MORE = re.compile(r"[^.;,]{0,40}\b(?:more|less|greater|larger|smaller|stronger|weaker|higher|lower)\b", re.I)
_ALONE = re.compile(r"\s*(?:alone|only)\b", re.I)
_NOW = re.compile(r"\b(?:have|has|is|are|may|can|should|remains?|needs?|requires?|rarely\s+\w+|tends?)\b", re.I)
_ADVICE = re.compile(
    r"\b(?:should|recommended|advis(?:ed|able)|an\s+option|may\s+be\s+(?:considered|tried)|is\s+indicated)\b", re.I
)
# "The control group was larger and held only patients with"; a drug names a group only as "the rituximab group".
_GROUP_BEFORE = re.compile(
    r"<group:(?P<group>\d+)>(?P<said>\s+(?:group|arm))?\s*(?:\([^()]*\)\s*)?(?:[^,;.<]{0,30}\b(?:and|but)\s+)?"
    r"(?:held|comprised|consisted|contained|included|numbered|(?:was|were)\s+(?:made\s+up|formed|composed|restricted|limited|confined)|of)\b[^;.]{0,60}$",
    re.I,
)
# "set 1, all with limited disease, and set 2, patients with diffuse disease"
_GROUP_APPOSED = re.compile(
    r"<group:(\d+)>\s*(?:,|:|\(|–)\s*(?:(?:all|only|people|those|of|<cohort:\d+>)\s+)+(?:with|having)\s+(?:the\s+|early\s+|active\s+)*$",
    re.I,
)
_ITS_OTHER_DISEASE = re.compile(r"(?:[\w-]+\s+)?(?:<\w+:\d+>|[\w-]+)\s+and\s+$")
_GROUP_BEHIND = re.compile(r"[^.;<]{0,20}(?:<disease:\d+>)?[^.;<]{0,25}\(\s*<group:(\d+)>\s*\)")


@dataclass(frozen=True, slots=True)
class Whole:
    """A group of a study that is of one subtype."""

    study: int
    subtype: str
    group: str | None
    frame: Frame
    span: tuple[int, int]
    rule: str
    certainty: float
    weight: float


def find_wholes(doc: Doc) -> Iterator[Whole]:
    """The best candidate for each group of each study, if it weighs enough."""
    best: dict[tuple[int, str | None], Whole] = {}
    single = {
        study
        for study in range(len(doc._.studies))
        if is_single(doc, study, [frame for frame in doc._.frames if study in frame.studies])
    }
    titled = {m.value for frame in doc._.frames if frame.section == "title" for m in frame.labelled("subtype")}
    for frame in doc._.frames:
        for mention in frame.labelled("subtype"):
            for study in frame.studies:
                whole = _candidate(frame, mention, study, titled, study in single)
                if whole is None or whole.weight < THRESHOLD:
                    continue
                known = best.get((study, whole.group))
                if known is None or whole.weight > known.weight:
                    best[study, whole.group] = whole
    yield from best.values()


def _candidate(frame: Frame, mention: Mention, study: int, titled: set[str], single: bool) -> Whole | None:
    if frame.section in ("title", "conclusion") or frame.cues & {"plan", "background"}:
        return None
    text = frame.text
    tag = frame.tag(mention)
    start = text.index(tag)
    before, after = text[:start], text[start + len(tag) :]
    apposed = _GROUP_APPOSED.search(before)
    if apposed and frame.mentions[int(apposed[1])].value.kind in NAMED:
        name = frame.mentions[int(apposed[1])].value.name
        return Whole(study, mention.value, name, frame, (mention.start, mention.end), "subtype_of_group", 0.85, 3.0)
    if len({m.value for m in frame.labelled("subtype")}) > 1:
        return None
    noted = frame.section == "methods" and bool(_NOTED[0].search(before) and _NOTED[1].match(after))
    if _ALONE.match(after) and not noted:
        return None
    if mention.value == "overlap":
        before = _ITS_OTHER_DISEASE.sub("", before)  # "with rheumatoid arthritis and SSc overlap"
    weight, rule = (2.0, "subtype_by_criteria") if noted else _reading(before, after)
    if single and not rule and not _NOW.search(text):
        weight, rule = 0.5, "subtype_of_case"
    if not rule:
        return None
    if (_PICKED.search(before) or (_IN_THOSE.search(before) and _MORE.match(after))) and rule != "subtype_of_all":
        weight -= 2.0
    if _EXCLUDED_BEFORE.search(before) or _EXCLUDED_BEHIND.match(after):
        weight -= 3.0
    if _PARTLY.search(before):
        weight -= 3.0
    if _ADVICE.search(text):
        weight -= 2.0
    if single or _COUNTED.search(before) or _CASE.search(before):
        weight += 1.5
    if _TAKEN_IN.search(text):
        weight += 1.0
    if _STUDY.search(text) or study:
        weight += 0.5
    if _REPORTED.search(text):
        weight += 0.5
    if frame.section in ("methods", "results"):
        weight += 0.5
    if mention.value in titled and study == 0:
        weight += 1.0
    if _NOW.search(text) and not study and not _STUDY.search(text) and not _TAKEN_IN.search(text):
        weight -= 0.5
    name = _group(frame, before, after)
    certainty = min(0.95, 0.6 + 0.1 * weight)
    return Whole(study, mention.value, name, frame, (mention.start, mention.end), rule, certainty, weight)


def _group(frame: Frame, before: str, after: str) -> str | None:
    """The group that is of the subtype, where the sentence names one."""
    behind = _GROUP_BEHIND.match(after)
    if behind:
        return str(frame.mentions[int(behind[1])].value.name)
    ahead = _GROUP_BEFORE.search(before)
    group: Group | None = frame.mentions[int(ahead["group"])].value if ahead else None
    if ahead is None or group is None or group.kind not in NAMED or (group.kind == "arm" and not ahead["said"]):
        return None
    return group.name


def _reading(before: str, after: str) -> tuple[float, str]:
    """How much a sentence's way to name the subtype weighs, and the name of that way; "" if it says nothing of anybody."""
    briefly = _ALL_NEXT[0].search(before) and _ALL_NEXT[1].match(after)
    if briefly or _ALL.search(before) or _ALL_BRIEFLY.search(before) or _IN_ALL.match(after):
        return 3.0, "subtype_of_all"
    if _CRITERIA_BEFORE.search(before) and re.match(r"\s*(?:\w+\s+)?criteria", after):
        return 2.0, "subtype_by_criteria"
    if _DIAGNOSIS.search(before) or _THEIR.search(before):
        return 2.0, "subtype_by_diagnosis"
    if _ENTRY.search(before) or _REQUIRED.match(after) or _CONFINED.search(before):
        return 2.0, "subtype_by_criteria"
    if _STUDY_IN.search(before):
        return 1.5, "subtype_studied"
    bracketed = all((_BRACKETED[0].search(before), _BRACKETED[1].match(after)))
    if _WITH.search(before) or _ADJECTIVAL.match(after) or bracketed:
        return 1.0, "subtype_of_people"
    if _TREATMENT.search(before):
        return 0.5, "subtype_treated"
    return 0.0, ""
