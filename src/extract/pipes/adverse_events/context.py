"""Whether a sentence reports adverse events, or speaks of symptoms, results or plans."""

from __future__ import annotations

import re

from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame

_CUE = re.compile(
    r"\b(?:adverse|untoward|nothing\s+serious|unwanted|undesirable|side[- ]?\s?effects?|(?-i:TEAEs?|SAEs?|AEs?|ADRs?)|toxic\w*|safety|safe|safely|tolera\w+|complications?(?!\s+of\s+(?:the\s+)?(?:disease|<disease))|infusion\s+reactions?|"
    r"(?:treatment|drug|therapy|regimen|transplant)[- ]related|treatment-emergent|harms?|unsafe|price|complaints?|(?:troubled|bothered|plagued|befell|upset|hampered)\s+(?:only\s+)?(?:<(?:count|percent)|another|several|some|most|many))\b",
    re.I,
)
# For whom a treatment is proposed, and what speaks against others.
_OPTION = re.compile(
    r"\b(?:could|can|may|might)\s+(?:also\s+)?be\s+(?:used|considered|given|an?\s+option)|\bas\s+an?\s+option|\brules?\s+out",
    re.I,
)
_NOT_NOW = re.compile(
    r"\b(?:at\s+baseline|at\s+entry|at\s+presentation|at\s+diagnosis|at\s+inclusion|at\s+enrol?lment|history\s+of|prior|pre-?existing|prevalence|comorbid\w*|risk\s+factors?|predict\w*|correlat\w+|(?<!>\swas\s)(?<!>\swere\s)associated\s+with|hazard|odds|"
    r"medical\s+history|diagnosed\s+with|presented\s+with|suffered\s+from|refractory|overlap\w*|manifestations?|features?|characteri[sz]ed|(?:primary|secondary)\s+(?:end\s?points?|outcomes?)|score|scale|index|questionnaire|quality\s+of\s+life|"
    r"criteria|excluded|(?:treated|treatment)\s+(?:for|of)|because\s+of\s+(?:active|severe|progressive)|prevent\w*|heal(?:ed|ing)|improve\w*|amelior\w*|reduc(?:ed|tion)\s+(?:in|of|the)|eased|relie[fv]\w*|benefit|joined|entered|enrol\w*|recruited|data\s+on|were\s+(?:assessed|evaluated|collected|measured|monitored|compared|analy[sz]ed)|defined\s+as|fewer|respon(?:se|ded)|new\s+onset|led\s+to\s+(?:the\s+|an?\s+)?(?:procedure|biopsy|diagnosis|referral))\b",
    re.I,
)
_OCCURS = re.compile(
    r"\b(?:occur\w*|met\s+with|brought\s+on|ensued|came\s+upon|set\s+in|develop\w*|seen|saw|see|observed|reported|recorded|noted|noticed|appeared|arose|emerged|happened|experienced|suffered|encountered|registered|documented|complained|troubled|required|hospitali[sz]ed|caught|got)\b",
    re.I,
)
# What an event does to the one patient there is: "cramps plagued him", "shingles followed", "leukopenia delayed the next course"
_BEFELL = re.compile(
    r"\b(?:plagued|followed|obliged|forced|needed|delayed|caused|supervened|came\s+and\s+went|made\s+(?:him|her|us|it)|intervened|interrupted|was\s+there|had\s+<event)\b",
    re.I,
)
# What people were found to have, rather than what befell them.
_PRESENT = re.compile(r"\b(?:found|present|diagnosed|proven|detected|confirmed|prevalen\w+|affected)\b", re.I)
_COMPOUND = re.compile(
    r"^\s*(?:drug|medicine|score|scale|questionnaire|index|inventory|therapy|vaccine|vaccination|prophylaxis|assessment|specialist|research|foundation|clinic|screening|test|factor|risk|scores|burden|severity|impact|patients)\b",
    re.I,
)
_COMPARISON = re.compile(
    r"\b(?:(?:akin|similar|comparable|equal)\s+to\s+(?:that|those|what)\s+(?:\w+\s+){0,2}(?:in|from|of|with)|like\s+(?:that|those)\s+(?:\w+\s+)?(?:in|from|of)|in\s+comparison\s+with|as\s+in|than\s+in|unlike(?:\s+in)?|compared\s+with|just\s+as\s+in|kept\s+for|approved\s+for|used\s+(?:for|in|against))\s+(?:an?\s+|the\s+)?$",
    re.I,
)
_TOWARDS = re.compile(
    r"\b(?:risk|treatment|management|prevention|healing|development|history|signs?)\s+of\s+(?:new\s+|active\s+|the\s+)?$",
    re.I,
)
_GENERAL = re.compile(r"\b(?:is|are|has|have|can|may|might|could|includes?|causes?)\b", re.I)
_TOLD = re.compile(r"\b(?:was|were|had|did|led|seen|arose|made|\w{3,}ed)\b", re.I)
_COUNTED = re.compile(r"\b(?:had|have|with|in)\b|[:(]", re.I)
# "Headache and flushing were frequent", "more frequent with X than with placebo were …"
NAMED_AS = re.compile(
    r"\b(?:occurred|arose|appeared|developed|(?:was|were)\s+\w+)\s+(?:more|most|only|mainly|chiefly)\s+(?:often|frequently|commonly)?\b|\boccurred\s+(?:too|also|as\s+well)\b|\b(?:seen|saw|observed|mentioned|named|noted|experienced|reported)\s+(?:only\s+)?(?:by|on|with|under)\s+(?:the\s+)?<(?:group|drug)|\b(?:was|were)\s+(?:\w+\s+)?(?:frequent|common|usual|noted|observed|reported|seen|recorded|transient|mild|moderate|the\s+price)\b|\b(?:commonest|most\s+(?:common|frequent)|typical|usual|common|frequent)\b|^\W*more\s+(?:frequent|common)\s+(?:with|on|in)\s+<group|\b(?:was|were)\s+more\s+(?:frequent|common)\w*\s+(?:with|on|in|after|under)\s+<group",
    re.I,
)
_LISTS_EVENTS = re.compile(
    r"\b(?:adverse|untoward|unwanted|undesirable|side[- ]?\s?effects?|(?-i:TEAEs?|SAEs?|AEs?|ADRs?)|toxicit\w+|complications?|price)\b",
    re.I,
)
SILENT = ("title", "references", "other")


# What a sentence must hold to name any event at all; cheap, as most sentences hold nothing.
_WORTH = re.compile(
    r"<event:|[Aa]dvers|ADVERS|[Uu]ntoward|[Uu]n(?:desir|want)|[Ss]ide|AE|ADR|[Tt]oxic|TOXIC|[Cc]omplic|[Pp]roblem|[Ss]uch\s|[Dd]eath|[Dd]ead|deceased|[Mm]ortal|[Ff]atal|[Dd]ied|[Dd]ying|surviv|alive|\blos[ti]|passed|succumb|kill|"
    r"\b[Hh]arm|complained of any|[Dd]izzy|reactivat|vomit|faint|naus|[Nn]othing|ospital|sick|threw|QT|[Ww]ith[Dd]r[ae]w|[Dd]iscontinu|stop(?:ped|ping)?\b|\bquit|g[ai]ve\s+up|gave|reason|[Ww]eight|[Hh]air|appetite|miscarr|\bfalls?\b|\bbroke\b|\bcolds?\b|abnormal in|function (?:worsen|deterior|fell)|[Ss]erious|drows|sleepy|tired|exhausted|troubled|bothered|befell|plagued|upset|bec[ao]me"
)
# Values of the laboratory need a sentence of harm, or one that says that something went up or down in so many people.
_LABORATORY = re.compile(
    r"increas|rose|rise|rais|elevat|climbed|(?:went|gone)\s+(?:up|down)|fell|fallen|dropped|abnormal"
)


_FIGURE = re.compile(r"<(?:count|percent|n):|\b(?:no|none|nobody|neither|not|never|most|several|some)\b", re.I)


def worth_reading(frame: Frame, speaking: bool) -> bool:
    """Whether a sentence can name an event."""
    if speaking and _FIGURE.search(frame.text):
        return True
    return bool(_WORTH.search(frame.text) or (_LABORATORY.search(frame.text) and ("<count:" in frame.text or speaking)))


def has_cue(frame: Frame) -> bool:
    """Whether the sentence itself says that it speaks of harm."""
    return bool(_CUE.search(frame.text))


_GIVES = re.compile(
    r"<(?:drug|group):|\b(?:(?:was|were|been|be|being)\s+(?:treated|given|injected|infused|randomi[sz]ed|transplanted|operated)|treat(?:ed|ing)\s+with|receiv(?:ed|ing)|randomi[sz]ed|therap\w+|medicat\w+|\w*graft\w*|laser|vaccin\w*|plasma\w*|infusions?|injections?|transplant\w*|"
    r"trial|pilot|open-label|procedure|surgery|operation|intervention|programme|exercises?|tablets?|capsules?|doses?|drug)\b",
    re.I,
)


def gives(frame: Frame) -> bool:
    """Whether a sentence speaks of something given to people, so that it can harm them."""
    return bool(_GIVES.search(frame.text))


def lists_events(frame: Frame) -> bool:
    """Whether the sentence itself speaks of adverse events by that name."""
    return bool(_LISTS_EVENTS.search(frame.text))


def reports(frame: Frame, primary_results: bool) -> bool:
    """Whether facts can stand in a sentence at all: results, told as such.

    primary_results: the source has a part for its own results, so that its discussion only repeats them.
    """
    if frame.section in SILENT or (frame.section == "conclusion" and 0 in frame.studies):
        return False
    if {"plan", "objective"} & frame.cues:
        return False
    return not (primary_results and frame.section == "discussion" and frame.studies == (0,))


_THERE_WAS = re.compile(r"\bthere\s+(?:was|were)\s+no\b", re.I)
# "less pain", "a decrease in pain", "pain eased": what a treatment is for
_LESS = re.compile(
    r"\b(?:less|fewer|milder|(?:reduced|decreased|improved|lessened|relieved)|(?:decreases?|reductions?|improvements?|falls?|drops?|decline)\s+(?:in|of)|relief\s+(?:of|from)|(?:resolution|disappearance)\s+of)\s+(?:the\s+|their\s+)?$",
    re.I,
)
_WENT_WELL = re.compile(
    r"\s*(?:scores?|levels?)?\s*(?:also\s+)?(?:(?:had|has|have)\s+)?(?:fell|fallen|eased|improved|lessened|diminished|decreased|declined|became\s+(?:rarer|milder|less)|got\s+better|was\s+(?:reduced|relieved|alleviated))\b",
    re.I,
)
_SKIN_OUTCOME = re.compile(r"\b(?:digital|finger(?:tip)?)\s+(?:tip\s+)?ulcer", re.I)
_TREATED = re.compile(
    r"(?:\s+of\s+the\s+\w+)?\s*(?:on|under|with|during|after)\s+(?:the\s+|an?\s+|each\s+)?(?:first\s+|second\s+|last\s+)?(?:<(?:group|drug)|injections?|infusions?|treatments?|procedures?|operation|surgery|vaccinations?|dose)\b",
    re.I,
)


def _end_of_clause(text: str, position: int) -> int:
    end = text.find(";", position)
    return end if end > 0 else len(text)


def is_event(
    frame: Frame,
    named: Named,
    *,
    counted: bool,
    absent: bool,
    speaking: bool,
    company: bool = False,
    single: bool = False,
    untreated: bool = False,
) -> bool:
    """Whether a term of a sentence is an adverse event there, rather than a symptom, an outcome or a diagnosis.

    counted: a figure belongs to it. absent: that figure is a negation. speaking: the sentences before speak of harm.
    single: the study is of one patient. untreated: nobody was given anything in it, so that what people had is their disease. company: the sentence counts other events that are no manifestations of the disease.
    """
    if _COMPARISON.search(frame.text, 0, named.start):
        return False
    if _COMPOUND.match(frame.text[named.end :]) or _LESS.search(frame.text, 0, named.start):
        return False
    if named.kind == "event" and _WENT_WELL.match(frame.text, named.end):
        return False
    if _SKIN_OUTCOME.search(named.name) and not lists_events(frame):
        return False
    if named.kind in ("total", "death", "stop") or named.cause or named.reason:
        return True
    cue = has_cue(frame)
    if untreated and not cue and not absent and (not counted or _PRESENT.search(frame.text)):
        return False
    if _TOWARDS.search(frame.text, 0, named.start) and not cue:
        return False
    if not counted and _GENERAL.search(frame.text) and not _TOLD.search(frame.text):
        return False
    if not counted and _OPTION.search(frame.text):
        return False
    if cue:
        return True
    other = _NOT_NOW.search(
        frame.text, frame.text.rfind(";", 0, named.start) + 1, _end_of_clause(frame.text, named.end)
    )
    if named.disease or named.vague:
        treated = _TREATED.match(frame.text, named.end)
        if counted and not absent and (company or speaking or treated or _OCCURS.search(frame.text)) and not other:
            having = (
                r"<cohort:\d+>\s+with\s+(?:\w+\s+)?$" if speaking else r"<cohort:\d+>\s+(?:with|had)\s+(?:\w+\s+)?$"
            )
            return bool(treated) or not re.search(having, frame.text[: named.start])
        if absent and (_OCCURS.search(frame.text) or _THERE_WAS.search(frame.text)) and not other:
            return True
        fewer = re.match(r"\s*(?:was|were)\s+(?:fewer|less|better|worse|similar|each)", frame.text[named.end :], re.I)
        return (speaking or company) and not other and not fewer and not frame.labelled("outcome")
    if other:
        return False
    if counted:
        return bool(speaking or absent or _OCCURS.search(frame.text) or _COUNTED.search(frame.text))
    return (
        speaking
        or company
        or bool(NAMED_AS.search(frame.text))
        or (single and bool(_OCCURS.search(frame.text) or _BEFELL.search(frame.text)))
    )
