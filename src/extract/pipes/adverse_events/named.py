"""Adverse events as a sentence names them: terms of the lexicon with their modifiers, totals, deaths, stopped treatment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.pipes.adverse_events.kinds_of_death import kinds_of_death
from extract.pipes.adverse_events.verbal import changed_values, clauses
from extract.pipes.adverse_events.wording import GRADE, plain_name, severity_of, singular
from extract.pipes.frames import Frame

ANY = "any adverse event"
SERIOUS = "serious adverse event"
RELATED = "treatment-related adverse event"
STOPPED = "discontinuation due to adverse event"
DEATH = "death"
RELATED_DEATH = "treatment-related death"


@dataclass(slots=True)
class Named:
    """A named event in a frame's text, half-open. kind: `total`, `death`, `stop`, `event`, `open` (a noun phrase that no
    lexicon knows, from a list of events) or `label` ("the commonest side effects were …", which counts nothing).

    disease: also a manifestation of the disease itself. cause: of a death ("died of pneumonia"). reason: treatment stopped for it.
    verbal: said by a verb, so that its figures count people ("one was dizzy").
    """

    start: int
    end: int
    name: str
    kind: str
    severity: str | None = None
    grade: str | None = None
    serious: bool | None = None
    related: bool | None = None
    disease: bool = False
    cause: bool = False
    reason: bool = False
    vague: bool = False
    verbal: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)


_TAG = r"<\w+:\d+>"
_CAUSED = rf"(?:{_TAG}|[\w-]+)[- ](?:emergent|related|induced|associated)"
# Words before "adverse event" that belong to it.
_TOTAL_MODIFIER = (
    rf"(?:{_CAUSED}|related|serious|severe|mild[- ](?:to|or|and)[- ]moderate|mild|moderate|minor|major|fatal|life-threatening|"
    rf"(?:severe|serious)\s+or\s+(?:severe|serious)|unexpected|significant|clinically\s+relevant|other|new|{GRADE}|"
    r"(?!(?:several|total|additional|typical|usual|principal|special|potential|critical|historical|numerical)\b)[a-z]{3,}(?:al|ic|ary|ular|tious|eous|ory))"
)
_HEAD = (
    r"(?:(?:adverse|untoward|undesirable|undesired|unwanted|such)(?:\s+drug)?[- ](?:events?|effects?|reactions?|experiences?)|side[- ]?\s?effects?|"
    r"(?<=serious )events?|events?(?=\s+(?:leading|that\s+led|resulting|causing)\s)|(?-i:TESAEs?|TEAEs?|SAEs?|AEs?|ADRs?)|toxicit(?:y|ies)|(?:complications?|problems?)(?=\s+(?:at\s+all|of|from|related|attributable|due|were|was|occurred|arose|in)\b|\s*[.,;(])|(?:(?<=common )|(?<=requent ))complaints?(?=\s+(?:was|were|included)\b|\s*[:(]))"
)
_ASIDE = r"(?:\s*\((?-i:TESAEs?|TEAEs?|SAEs?|AEs?|ADRs?)\))?"
_TOTAL = re.compile(
    rf"(?<![\w-])(?P<modifiers>(?:{_TOTAL_MODIFIER},?\s+(?:(?:and|or)\s+(?={_TOTAL_MODIFIER}))?)*)(?P<head>{_HEAD})(?!\w){_ASIDE}"
    rf"(?P<after>\s+(?:(?:of|with)\s+{GRADE}|(?:(?:that|which)\s+)?(?:were|was)\s+(?:(?:considered|judged|rated|deemed)\s+)?(?:serious|severe)\b(?!\s+in\b)|"
    r"of\s+special\s+interest))?",
    re.I,
)
# "the most common adverse events were …": names a list and counts nothing.
_LABELLING = re.compile(
    r"(?:\b(?:most|more|less)\s+(?:common|frequent|often|prevalent|important|notable|relevant)\w*|\b(?:commonest|frequent|common|typical|usual|main|chief|principal|predominant|notable|following|only(?!\s+(?:serious|severe|death|SAE))|sole|prominent|leading|known|expected))"
    r"(?:\s+(?:reported|observed|noted|recorded|seen|individual|single|kind\s+of|types?\s+of))*\s+$|(?<![Oo]f )\bthe\s+<count:\d+>\s+$|\b(?:chief|commonest|most\s+(?:common|frequent)|main|leading|worst)\s+(?:of|among)\s+(?:the\s+|these\s+|those\s+|all\s+)*$|\b(?:types?|kinds?|profile|nature|severity|pattern|list|range)\s+of\s+(?:the\s+)?$",
    re.I,
)
_LABELLING_AFTER = re.compile(
    r"\s+(?:profile|rates?\b(?!\s+(?:was|were|of))|data|reporting|report|monitoring|seen\s+most|(?:reported|observed|occurring|named|mentioned|noted|recorded|seen|complained\s+of)\s+(?:most|more)\s+(?:often|frequently|commonly)|(?:most|more)\s+(?:often|frequently|commonly)\s+(?:reported|observed|named|mentioned|noted|recorded|seen)|that\s+stood\s+out)",
    re.I,
)
_DEATH = re.compile(
    r"(?<![\w-])(?P<related>(?:(?:treatment|transplant(?:ation)?|drug|procedure|regimen|therapy|conditioning|<(?:group|drug):\d+>)[- ]related)\s+)?"
    r"(?:(?P<noun>deaths?\b|mortality(?!\s+(?:risk|rates?\s+ratio|and\b|or\b|ratio|rates?\s+of\s+patients))|fatalit(?:y|ies))|"
    r"(?P<verb>(?:had\s+|has\s+|have\s+)?died|(?:did|does)\s+not\s+survive|dead|(?:lost|losing)\s+their\s+(?:lives|life)|passed\s+away|deceased(?!\s+(?:<|donors?|relatives?|persons?))|succumbed|dying))\b",
    re.I,
)
_DIED_OF_TREATMENT = re.compile(
    r"\s+(?:of|from)\s+(?:treatment|transplant(?:ation)?|drug|regimen)[- ]related\s+(?:causes?|complications?)\b|\s+(?:of|from)\s+the\s+(?:treatment|transplant(?:ation)?|therapy|procedure|drug)\b",
    re.I,
)
_BLAMED = re.compile(
    r"\s+(?:was|were)\s+(?:\w+ly\s+)?(?:blamed\s+on|(?:attributed|ascribed|put\s+down|considered\s+related|related|due|attributable)\s+to)\s+(?:the\s+)?(?:(?:study\s+)?(?:treatment|drug|medication|therapy|procedure|transplant(?:ation)?|conditioning)\b|<group:\d+>)",
    re.I,
)
# "transplantation itself killed eight"
_KILLED = re.compile(
    r"(?:<(?:group|drug):\d+>|\btreatment|\bchemotherapy)\s+(?:itself\s+)?(?P<said>killed|proved\s+fatal\s+(?:to|for))\b",
    re.I,
)
# "all patients survived"; figures.py makes a negation of "all"
ALL_ALIVE = re.compile(
    r"\b(?:all|every)\s+(?:(?:of\s+)?(?:the\s+|our\s+)?(?:<(?:count|cohort):\d+>\s*|treated\s+)*|of\s+them\s+)(?:were\s+|are\s+|was\s+|is\s+)?(?:still\s+)?(?P<alive>alive|survived)\b",
    re.I,
)
_RELATED_CAUSE = re.compile(
    r"\b(?:treatment|transplant(?:ation)?|drug|regimen)[- ]related\s+(?:causes?|complications?)\b", re.I
)
_SERIOUS_ALONE = re.compile(
    r"(?<![\w-])(?:serious|severe)(?:\s+(?:ones?|<count:\d+>))?(?=\s*(?:[.,;:()]|and\b|$|in\b|on\b|<group|with\b|were\b|was\b))",
    re.I,
)
_LEXICAL = re.compile(r"<event:(?P<number>\d+)>")
_EVENT_MODIFIER = (
    r"(?:mild[- ](?:to|or|and)[- ]moderate|mild(?:ly)?|moderate(?:ly)?|severe|serious|fatal|transient|transitory|temporary|minor|major|acute|chronic|recurrent|persistent|new[- ]onset|new|slight|asymptomatic|symptomatic|"
    r"reversible|irreversible|localised|localized|local|generalised|generalized|diffuse|bilateral|secondary|invasive|disseminated|drug[- ]induced|steroid[- ]induced|treatment[- ]related|treatment[- ]emergent|infusion[- ]related|catheter[- ]related|"
    r"non-?serious|self-limiting|self-limited|spontaneous|massive|suspected|probable|possible|confirmed|isolated|nonfatal|non-fatal|life-threatening|primary|peripheral|oral|vaginal|bacterial|viral|fungal|pulmonary|cardiac|renal|hepatic|facial|"
    rf"cutaneous|abdominal|upper|lower|{GRADE}|[a-z]+[- ](?:induced|related|associated|onset)|(?!(?:several|total|additional|typical|usual|principal|special|potential|critical|historical|numerical|basic|specific|comprised|advised|surprised|supervised|recogni[sz]ed|characteri[sz]ed|randomi[sz]ed|hospitali[sz]ed|because|previous|various|numerous)\b)[a-z]{{4,}}(?:al|ic|ary|ular|tious|eous|ory|itive|ised|ized|atous|ious))"
)
_BEFORE = re.compile(rf"(?<![\w>-])(?:{_EVENT_MODIFIER}(?:,?\s+(?:and\s+(?={_EVENT_MODIFIER}\s))?|-))+$", re.I)
# "two tension headaches": a noun between a number and an event is the kind of it.
_COUNTED_KIND = re.compile(
    r"(?<=:\d> |\d\d> )(?!(?:of|the|in|on|had|has|have|with|and|or|more|other|further|new|cases?|episodes?|events?|patients?|developed|reported|each|such|for|from|died|were|was|got|after|only|times|also|both|to|by|at|as|but|versus|before|during|without|under|per|not|who|that)\b)[a-z]{4,}(?<!ed)(?<!ing)(?<!ly)(?:-[a-z]+)?\s+$"
)
_BEHIND = re.compile(
    r"(?:\s+(?:infections?|reactivations?|events?|reactions?|syndrome|disorders?|episodes?(?=\s))\b)?"
    r"(?:\s+(?:of|at|in|to|around|over|on|from)\s+(?:the\s+|an?\s+)?(?:(?:injected|injection|infusion|donor|treated|catheter|puncture|insertion|cannula|operation|surgical|application)\s+(?:sites?|areas?|wounds?)|"
    r"(?:fingers?|hands?|face|legs?|feet|foot|arms?|skin|eyes?|lips?|mouth|chest|limbs?|extremit(?:y|ies)|bowel|liver|lungs?|abdomen|toes?|tongue|scalp|gums?|stomach|thighs?|joints?)\b))?",
    re.I,
)
_ANALYTE = (
    r"(?:C-reactive\s+protein(?:\s*\(CRP\))?|CRP|ESR|(?:serum\s+)?creatinine|creatine\s+(?:phospho)?kinase|CPK|CK|ALT|AST|GGT|alanine\s+aminotransferase|aspartate\s+aminotransferase|(?:liver|hepatic|muscle|pancreatic)\s+enzymes?|"
    r"(?:amino)?transaminases?(?:\s+levels?)?|aminotransferases?|liver\s+function\s+tests?|LFTs?|bilirubin|cholesterol|triglycerides?|lipids?|(?:blood\s+)?glucose|blood\s+sugar|blood\s+pressure|LDL|uric\s+acid|lipase|amylase|alkaline\s+phosphatase|"
    r"h(?:a)?emoglobin|platelets?(?:\s+counts?)?|neutrophils?(?:\s+counts?)?|lymphocytes?(?:\s+counts?)?|leu[ck]ocytes?(?:\s+counts?)?|white\s+(?:blood\s+)?cells?(?:\s+counts?)?|potassium|sodium|calcium|immunoglobulins?(?:\s+levels?)?|IgG(?:\s+levels?)?|troponin|NT-proBNP|body\s+weight|appetite)"
)
_UP_DOWN = (
    r"(?:raised|elevated|increased|high|higher|abnormal|low|lowered|reduced|decreased|rising|falling|altered|deranged)"
)
_RISE = r"(?:increases?|rises?|elevations?|doubling|decreases?|falls?|drops?|reductions?|abnormalit(?:y|ies)|alterations?|disturbances?)"
_LABORATORY = re.compile(
    rf"(?<![\w-])(?:{_ANALYTE}\s+(?:increased|(?:was|were)\s+(?:raised|elevated|increased))|{_UP_DOWN}\s+{_ANALYTE}(?:\s+(?:levels?|values?|concentrations?|counts?))?|{_ANALYTE}\s+{_RISE}|{_RISE}\s+(?:in|of)\s+(?:serum\s+|the\s+)?{_ANALYTE})(?![\w-])",
    re.I,
)
# "decreases in haemoglobin and platelet count"
_CHANGE_OF = re.compile(rf"{_RISE}\s+(?:in|of)\s+", re.I)
_ANOTHER_ANALYTE = re.compile(rf"\s+(?:and|or)\s+(?:in\s+)?(?P<what>{_ANALYTE})(?![\w-])", re.I)


def find_named(frame: Frame) -> list[Named]:
    """Everything a frame names, in order and without overlap; longer and more specific names win."""
    found: list[Named] = []

    def free(start: int, end: int) -> bool:
        return not any(start < other.end and other.start < end for other in found)

    for finder in (_totals, _nothings, _deaths, _terms, _laboratory, _clauses, _serious_ones):
        found.extend([named for named in finder(frame) if free(named.start, named.end)])
    found.sort(key=lambda named: named.start)
    return found


def _totals(frame: Frame) -> Iterator[Named]:
    for match in _TOTAL.finditer(frame.text):
        modifiers, head = match["modifiers"].strip().lower(), match["head"]
        after = (match["after"] or "").lower()
        said = f"{modifiers} {after}"
        before = frame.text[max(0, match.start() - 60) : match.start()]
        labels = (
            _LABELLING.search(before)
            or _LABELLING.search(match["modifiers"])
            or _LABELLING_AFTER.match(frame.text, match.end())
        )
        serious = "serious" in said or head.startswith(("SAE", "TESAE"))
        related = bool(re.search(r"(?<!un)related|induced|associated", said))
        grade = re.search(GRADE, said, re.I)
        severity = severity_of(said)
        organ = re.search(r"\b(?!serious|mild|moderate)[a-z]+(?:al|ic|ary|ular|tious|eous|ory)\b(?=[\s,]*$)", modifiers)
        severe = re.search(r"\bsevere\b", said)
        own = re.match(r"complication|toxicit|problem|complaint" + (r"|side" if organ else ""), head, re.I)
        base = singular(head.lower()) if own else "adverse event"
        if serious:
            name = "treatment-related serious adverse event" if related else SERIOUS
        elif organ:
            name = f"{organ[0]} {base}"
        elif severe:
            name = f"severe {base}"
        elif grade:
            name = (
                f"{printed(frame, match.start('modifiers') + said.find(grade[0]), grade[0]).lower()} {base}"
                if modifiers and not after
                else base
            )
        elif related:
            name = RELATED
        elif "special interest" in after:
            name = "adverse event of special interest"
        elif own:
            name = base
        else:
            name = ANY
        yield Named(
            match.start(), match.end(), name, "label" if labels else "total",
            severity=severity, serious=True if serious else None, related=True if related else None,
        )  # fmt: skip


# "nothing serious happened": what is negated is a total
_NOTHING = re.compile(
    r"\bnothing\s+(?P<what>(?:serious|grave|alarming|untoward|adverse|unexpected|harmful))\b(?=\s+(?:\w+\s+)?(?:happened|occurred|arose|befell|developed|came\s+up|to\s+report|(?:was|were|has\s+been|had\s+been)\s+(?:\w+ly\s+)?(?:seen|noted|observed|reported|recorded|found|encountered)))|\bnothing\s+(?P<alone>serious|untoward)\s*(?=[.;]|$)",
    re.I,
)
# "nobody was harmed", "no harm came of it", "did no harm", "nobody complained of anything"
_NO_HARM = re.compile(
    r"\b(?:(?<!\bdo )(?<!\bdoes )no|nobody\s+(?:was|came\s+to|suffered)(?:\s+any)?|none\s+(?:was|were|suffered))\s+(?P<what>harm(?:ed|s)?)\b(?!\s+(?:from|of\s+the\s+disease))|\b(?:nobody|no\s+one|none)\s+(?P<all>complained\s+of\s+anything)\b",
    re.I,
)


def _nothings(frame: Frame) -> Iterator[Named]:
    for match in _NOTHING.finditer(frame.text):
        group = "what" if match["what"] else "alone"
        serious = match[group].lower() in ("serious", "grave")
        yield Named(*match.span(group), SERIOUS if serious else ANY, "total", serious=True if serious else None)
    for match in () if _TOTAL.search(frame.text) else _NO_HARM.finditer(frame.text):
        yield Named(*match.span("what" if match["what"] else "all"), ANY, "total")


def printed(frame: Frame, position: int, piece: str) -> str:
    """The words of the document for a piece of the frame's text, tags resolved."""
    return resolved(frame, frame.text[position : position + len(piece)])


def resolved(frame: Frame, piece: str) -> str:
    """A piece of a frame's text with the document's words for its tags."""
    return re.sub(r"<\w+:(\d+)>", lambda tag: frame.printed(frame.mentions[int(tag[1])]), piece)


def _deaths(frame: Frame) -> Iterator[Named]:
    """Deaths with the words before them; a kind of death ("renal deaths") goes before the bare word."""
    kinds = list(_kinds(frame))
    yield from kinds
    for named in _bare_deaths(frame):
        if not any(named.start < kind.end and kind.start < named.end for kind in kinds):
            yield named


def _kinds(frame: Frame) -> Iterator[Named]:
    if re.search(r"\b(?:death|died|mortality|fatal|causes?)", frame.text, re.I):
        for start, end, name in kinds_of_death(frame.text):
            name = resolved(frame, name)
            yield Named(start, end, name, "death", severity="fatal", cause=frame.text[:start].endswith("of "))


def _bare_deaths(frame: Frame) -> Iterator[Named]:
    for match in _DEATH.finditer(frame.text):
        before = frame.text[max(0, match.start() - 40) : match.start()]
        if re.search(
            r"\b(?:risk|rates?|hazard|probability|predictors?|predicted|time|until|composite|free\s+from|causes?|excluding)\s+(?:of\s+|to\s+|for\s+|ratio\s+for\s+)?(?:the\s+)?(?:overall\s+|all-cause\s+)?$",
            before,
            re.I,
        ):
            continue
        alternative = re.search(r"\bor\s+$", before) or re.match(r"\s+(?:or|and/or)\b", frame.text[match.end() :])
        if alternative and not re.search(r"\b(?:no|not|without|neither|any|none)\b", frame.text[: match.start()], re.I):
            continue  # "transplantation or death" is an outcome
        blamed = _BLAMED.match(frame.text, match.end())
        related = bool(match["related"] or blamed or _DIED_OF_TREATMENT.match(frame.text, match.end()))
        yield Named(
            match.start(), match.end(), RELATED_DEATH if related else DEATH, "death",
            severity="fatal", related=True if related else None,
        )  # fmt: skip
    for match in ALL_ALIVE.finditer(frame.text):
        yield Named(*match.span("alive"), DEATH, "death", severity="fatal")
    for match in _KILLED.finditer(frame.text):
        yield Named(match.start("said"), match.end(), RELATED_DEATH, "death", severity="fatal", related=True)
    if re.search(r"\b(?:died|deaths?)\b", frame.text, re.I):
        for match in _RELATED_CAUSE.finditer(frame.text):
            yield Named(match.start(), match.end(), RELATED_DEATH, "death", severity="fatal", related=True)


# "pain, nausea or vomiting": the end of a list, not one event
_PAIR = re.compile(r"(?P<one>[\w-]+)\s+(?:and|or)\s+(?P<other>[\w-]+)")
_IN_A_LIST = re.compile(r",\s*$")
_FIGURE = re.compile(r"\s*(?:[(\[]|<(?:count|n|percent))")


def _terms(frame: Frame) -> Iterator[Named]:
    text = frame.text
    for match in _LEXICAL.finditer(text):
        term = frame.mentions[int(match["number"])].value
        before = _BEFORE.search(text, max(0, match.start() - 70), match.start()) or _COUNTED_KIND.search(
            text, max(0, match.start() - 40), match.start()
        )
        modifiers = before[0] if before else ""
        start, end = match.start() - len(modifiers), _BEHIND.match(text, match.end()).end()  # type: ignore[union-attr]
        said = modifiers.lower()
        words = printed(frame, start, text[start:end])
        serious = "serious" in re.sub(r"non-?serious", "", said)
        name = singular(plain_name(words))
        if serious:
            name = re.sub(r"^serious\s+", "serious ", name) if name.startswith("serious") else f"serious {name}"
        grade = re.search(GRADE, said, re.I)
        pair = _PAIR.fullmatch(name)
        if pair and _IN_A_LIST.search(text, 0, start) and not _FIGURE.match(text, end):
            yield Named(start, match.start() + 1, pair["one"], "event", severity=severity_of(said))
            yield Named(match.start() + 1, end, pair["other"], "event", severity=severity_of(said))
            continue
        yield Named(
            start, end, name, "event", severity=severity_of(said),
            grade=_grade(printed(frame, start, modifiers)) if grade else None,
            serious=True if serious else None,
            related=True if re.search(r"(?:treatment|drug|infusion|regimen)[- ](?:related|induced)", said) else None,
            disease=bool(term.extra.get("disease")), vague=bool(term.extra.get("vague")),
        )  # fmt: skip


def _grade(text: str) -> str | None:
    match = re.search(
        r"grades?\s*(?:of\s*)?(?P<grade>[≥>]?\s*[1-5IV]+(?:\s*(?:[-–/]|or|to|and)\s*[1-5IV]+)?)", text, re.I
    )
    return match["grade"].replace(" ", "") if match else None


def _laboratory(frame: Frame) -> Iterator[Named]:
    """Changes of laboratory values in words: "an increase in C-reactive protein"."""
    for match in _LABORATORY.finditer(frame.text):
        name = re.sub(r"\s*\([A-Z]+\)", "", printed(frame, match.start(), match[0]))
        yield Named(match.start(), match.end(), plain_name(name), "event", disease=True)
        change = _CHANGE_OF.match(match[0])
        more = _ANOTHER_ANALYTE.match(frame.text, match.end()) if change else None
        if change and more:
            yield Named(*more.span("what"), plain_name(f"{change[0]}{more['what']}"), "event", disease=True)


def _clauses(frame: Frame) -> Iterator[Named]:
    """Events said by a verb: "one was dizzy", "liver enzymes rose in 9"."""
    for start, end, name in clauses(frame.text):
        yield Named(
            start,
            end,
            name,
            "event",
            severity=severity_of(frame.text[end : end + 8]),
            verbal=not frame.text.startswith("falls", start),  # a noun after all
        )
    for start, end, name in changed_values(frame.text):
        yield Named(start, end, name, "event", verbal=True)


# "and were serious in three", "a serious one in 3 (15%)"
_IN_SOME = re.compile(r"\s+in\s+(?:only\s+)?<(?:count|percent)")


def _serious_ones(frame: Frame) -> Iterator[Named]:
    """Serious ones among events named before: "58 adverse events, six of them serious", "none was serious"."""
    if not re.search(
        r"(?:(?i:adverse|side)[- ]\w+|\b(?:TE)?AEs?\b|<event|\bthey\b|\bof\s+(?:these|them)\b|\bevents?\s+in\b|\bserious\s+ones\b)",
        frame.text,
        0,
    ):
        return
    for match in _SERIOUS_ALONE.finditer(frame.text):
        before = frame.text[max(0, match.start() - 90) : match.start()]
        counted = re.search(
            r"(?:<(?:count|percent):\d+>|\bnone|\bneither|\bno)(?:\s+(?:of\s+)?(?:these|them|which|those|the\s+\w+|the\s+adverse\s+events))?\s*(?:\s+(?:was|were|being|are|had\s+been|that\s+were))?(?:\s+(?:considered|judged|rated|deemed|classified\s+as))?(?:\s+(?:had|experienced))?(?:\s+an?)?(?:\s+events?\s+in\s+<count:\d+>\s+<cohort:\d+>\s+(?:was|were))?\s*$",
            before,
            re.I,
        )
        they = re.search(r"\b(?:they|these|which)\s+(?:was|were)\s*$", before, re.I)
        affected = re.search(r"(?:\b(?:were|was|an?)\s+)$", before, re.I) and _IN_SOME.match(frame.text, match.end())
        ones = re.search(r"serious\s+ones$", match[0], re.I)
        if counted or they or affected or ones:
            word = "serious" if "serious" in match[0].lower() else "severe"
            if word == "severe" and not re.search(r"\b(?:none|neither|no)\b", before, re.I):
                continue
            what = _only_event(frame, match.start())
            yield Named(
                match.start(),
                match.end(),
                f"{word} {what or 'adverse event'}",
                "total",
                serious=True if word == "serious" else None,
            )


def _only_event(frame: Frame, end: int) -> str | None:
    """The one event that a clause names before `end`: "five had infections, none of them serious" speaks of infections."""
    clause = re.split(r";|[:.]\s", frame.text[:end])[-1]
    tags = _LEXICAL.findall(clause)
    if len(tags) != 1 or re.search(rf"{_HEAD}|\bdeaths?\b|\bdied\b", clause, re.I):
        return None
    return singular(plain_name(frame.printed(frame.mentions[int(tags[0])])))
