"""Numbers of people that no verb governs but that tell how large a study is: "a cohort of 71 patients"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.sizes.acts import find_acts
from extract.pipes.sizes.counted import PEOPLE_NUMBER, Counted, Reading
from extract.pipes.sizes.stated import ACT, ENTRY, NOUN, PASSING, Stated

_QUANTIFIER = r"(?:\s+(?:a\s+total\s+of|some|about|only|just|all|the|our|their|his|her|as\s+many\s+as|over|nearly|further|another|altogether))*"
# What a study is called that has people in it.
_COLLECTION = re.compile(
    r"(?:<studies:\d+>|\b(?:series|cohort|registry|register|sample|group|population|experience|analysis|comparison|report|database|network|survey|pilot|reports?)|<records:\d+>)"
    rf"(?:\s+\([^()]*\))?\s*,?\s+(?:of|in|with|on|among|from|comprising|involving|totalling|concerning|enrolling|including)(?:\s+(?:data\s+(?:on|from)|more\s+than))?{_QUANTIFIER}\s*$",
    re.I,
)
_THERE_WERE = re.compile(r"\bthere\s+were(?:\s+(?:a\s+total\s+of|in\s+all))?\s*$", re.I)
_TOTAL_IS = re.compile(
    r"(?:\b(?:total\s+)?(?:number|sample(?:\s+size)?)\s+(?:of\s+(?:<\w+:\d+>|\w+)(?:\s+[\w]+){0,3}\s+)?(?:was|is|were|amounted\s+to|came\s+to|being)|<(?:cohort|disease):\d+>\s+(?:numbered|totalled)|"
    r"(?:^|[.:,]\s+)(?:the\s+|our\s+|study\s+)*<cohort:\d+>\s+were|"
    r"\b(?:cohort|sample|population|registry)\s+(?:of\s+\w+\s+)?(?:consisted\s+of|comprised|numbered|counted|included|has\s+(?:now\s+)?reached|holds|contains))"
    rf"{_QUANTIFIER}\s*$",
    re.I,
)
# "after inclusion of 167 patients", "recruitment of 100 people took a year", "closed with 47 patients enrolled"
_TAKING_IN = re.compile(
    rf"\b(?:randomi[sz]ation|inclusion|enrol+ment|recruitment|accrual|admission|recruiting|enrol+ing)\s+of{_QUANTIFIER}\s*$",
    re.I,
)
_TRIAL = re.compile(r"<studies:(?P<tag>\d+)>|(?<!<)\b(?:trial|substudy|study)\b", re.I)
# "a randomised trial comparing bosentan with placebo in 40 women": what may stand between the trial and its people.
_BETWEEN_TRIAL = re.compile(
    rf"(?:(?!<(?:count|n|value|percent|outcome|event|cohort|female|male):|\b(?:than|were|are|is|has|have|had|did|who|which|whom|improved|reduced|led)\b)[^;])*"
    rf"\b(?:in|among|on|with|involving|including|enrolling|of){_QUANTIFIER}\s*",
    re.I,
)
_PLACES = re.compile(
    r"<(?:count|measure):\d+>\s+(?:[\w-]+\s+){0,2}(?:centres|centers|sites|hospitals|clinics|countries)\b", re.I
)
_TOLD_OF_TRIAL = re.compile(
    r"\b(?:was|were)\s+(?:conducted|performed|carried\s+out|done|undertaken|run|set\s+up)\b|\b(?:found|showed|suggests?|reported|missed|met|failed)\b.*",
    re.I | re.S,
)
# "The safety population was 61", "in the per-protocol set of 52 patients"
POPULATION_IS = re.compile(
    r"\b(?:(?P<safety>safety)|intent(?:ion)?[- ]to[- ]treat|m?ITT|per[- ]protocol|PP|efficacy|evaluable|full\s+analysis)\s+(?:analysis\s+)?(?:population|set|cohort|sample|group)"
    r"\s*(?:(?:was|is|had|has|numbered|counted|contained|comprised|included|consisted\s+of|was\s+made\s+up\s+of|of|,|:|\()\s*(?:only\s+)?)?$",
    re.I,
)
_REACHED = re.compile(
    rf"\bwhich\s+(?:has\s+|had\s+)?(?:now\s+)?(?:reached|holds|contains|includes|covers|had){_QUANTIFIER}\s*$", re.I
)
_FINITE = (
    r"fell|rose|felt|went|came|took|gave|made|had|has|have|was|were|is|are|did|died|saw|got|kept|left|lost|ran|stood|became|began|grew|will|would|"
    r"improved|worsened|responded|reported|showed|experienced|developed|relapsed|achieved|tolerated|needed|required|remained|stayed|dropped|withdrew|complained|survived|suffered"
)
# "PATIENTS: Forty-two patients with SSc (30 women)." has no verb.
_HEADING = re.compile(
    r"(?:[\w\s,-]*(?:<cohort:\d+>|subjects|population|setting|sample|participants)[\w\s,-]*[:.]\s*)(?:a\s+total\s+of\s+)?",
    re.I,
)
# "41 women with early disease starting treatment." as a sentence of its own
_VERBLESS = re.compile(
    r"(?=\s*[.(,]|\s+(?:with|without|who|whose|having|in|on|at|undergoing|scheduled|awaiting|attending|receiving|starting|taking|diagnosed|fulfilling|meeting|suffering|from|aged|treated|referred|≥)|\s*$)"
    rf"(?:(?!(?<!who )(?<!whom )\b(?:{_FINITE})\b|;).)*",
    re.I | re.S,
)
_OPENING = re.compile(r"\s*(?:(?:a\s+total\s+of|in\s+total|overall|altogether),?\s*)?", re.I)
_HEADED_NUMBER = re.compile(r"(?:\w+\s+of\s+)?<cohort:\d+>(?:\s+\w+ed)?:", re.I)  # "Patients: 60 (49 women)."
_MAIN_VERB = re.compile(
    r"(?<!who )(?<!whom )\b(?:were|was|had|have|has|did|is|are|will|may|[a-z]{3,}ed)\b(?!\s+(?:with|by|to|in|at|between|from|aged)\b)",
    re.I,
)
# "Eligible women (n = 62) living with the disease were …": the number of all that the sentence speaks of.
_ALL_PEOPLE_NUMBER = re.compile(
    r"(?:(?:^|[.:]\s+)(?:[\w-]+\s+){0,3}|\b(?:in|among|of|from)\s+(?:the\s+)?(?:[\w-]+\s+){0,1})<(?:cohort|female):\d+>(?:\s+(?:with|at|on|from|aged)\s+(?:(?!<(?:event|outcome|count|n|percent|value):)[^;,.()]){1,60})?\s*[(\[]\s*$",
    re.I,
)
_IN_ALL = re.compile(r"\s*(?:,|\()?\s*(?:in\s+(?:all|total)|altogether|all\s+told|overall)\b", re.I)
_OF_THE = re.compile(
    r"(?:^|[:.;]\s*|^\w+:?\s+)(?:(?:out\s+)?of|among)\s*(?:the|all|these|our|a\s+total\s+of)?(?:\s+\w+ed)?\s*$", re.I
)
_PREPOSITION = re.compile(
    rf"\b(?:in|of|on|from|among|with|had|has|have|to|for|by|gathered|treated|followed|asked|their|the|but){_QUANTIFIER}\s*(?:a\s+total\s+of\s*)?$",
    re.I,
)
_FINDING_BEHIND = re.compile(
    r"\s*(?:,|\([^()]*\))?\s*(?:had|has|have|developed|experienced|reported|died|were\s+(?:<|\w+ed)|was\s+(?:<|\w+ed)|withdrew|completed|showed|improved|responded|suffered|did)\b",
    re.I,
)
_BACKGROUND = re.compile(r"\bper\b|<count:\d+>\s+out\s+of\b|\bin\s+every\b|\bone\s+in\b", re.I)
_EXCLUDED = re.compile(r"\b(?:excluded|required|needed)\b", re.I)
_FUTURE = re.compile(
    r"\s*,?\s*(?:which\s+)?(?:opens|starts|begins|is\s+to\s+(?:open|start|begin)|is\s+being\s+(?:prepared|set\s+up)|was\s+(?:withdrawn|cancelled|called\s+off))\b|[^.;]{0,50}\b(?:will|would|should|in\s+preparation|under\s+way|being\s+planned|is\s+needed|are\s+needed)\b|\s*,?\s*(?:is|are|was|were)?\s*(?:planned|to\s+(?:open|start|begin|be|recruit|enrol\w*))\b",
    re.I,
)
_HARM = re.compile(r"adverse|side[- ]effect|\bdie[ds]?\b|\bdeaths?\b|toxicit|infection|complication", re.I)
_OF_ALL = re.compile(
    r"\b(?:age|duration|characteristics|median|mean|each|average)\b[^;.]{0,30}\bof\s+(?:the|our|all|these)\s+$", re.I
)
_OF_TRIALS = re.compile(r"patient|pts|participant|subject|outpatient|case", re.I)
_TREATMENT = re.compile(r"\b(?:gave|given|treated|injected|injections?|infused|tried|administered)\b", re.I)
_IT_GIVEN = re.compile(r"\b(?:gave|given|infused|injected|administered|tried|used)\s+(?:it|them|this)\b", re.I)
_ON_TREATMENT = re.compile(
    r"\s+(?:on|given|taking|receiving|apply|take|drink|swallow|dip|rub|wear|inhale)\s+(?:\w+\s+){0,2}<(?:group|drug|measure):",
    re.I,
)
_RANDOMISED_STUDY = re.compile(r"\brandomi[sz]ed,?\s+(?:[\w-]+,?\s+){0,5}(?:trial|study)\b", re.I)
# "Of 120 patients …, 74 met the criteria and were included"
_ENTERED = re.compile(
    r",?\s*(?:only\s+)?<count:\d+>\s+(?:<cohort:\d+>\s+)?(?:could\s+be\s+|were\s+(?:\w+ly\s+)?|was\s+)?(?:met|fulfilled|satisfied|qualified|agreed|consented|gave\s+consent|included|enrolled|eligible|recruited|selected|matched)\b",
    re.I,
)
_STUDY_IN = re.compile(r"<study:\d+>,?\s+(?:in|with|on|among)\s+$")  # "Smith et al. in 31 patients showed that …"
_STUDY_BRACKET = re.compile(
    r"(?:<(?:studies|study):\d+>|\b(?:series|small|anal[yi]s[ei]s|sample|population|survey))\s*[(\[]\s*$", re.I
)
_OF_STUDY = re.compile(r"\s+(?:of|from|in|by)\s+<study:\d+>", re.I)
_PEOPLE_BEFORE = re.compile(r"<cohort:\d+>(?:\s+with\s+<disease:\d+>)?\s*,?\s*$")
_NOUN_LEFT_OUT = re.compile(
    r"\s*(?:$|[,;:.)(\]]|(?:of|with|to|on|in|who|whose|and|from|for|at|by|were|was|had|did|have|has)\b)", re.I
)


# "out of 37 analysable patients": a population of its own, though nothing but an adjective tells.
_FIT = re.compile(r"\b(?:evaluable|assessable|analy[sz]able|randomi[sz]ed)\b", re.I)


def finding_follows(text: str) -> bool:
    """Whether a verb follows that tells what became of the people just counted."""
    return bool(_FINDING_BEHIND.match(text))


def harmful(words: str) -> bool:
    """Whether a sentence speaks of harm done."""
    return bool(_HARM.search(words))


def is_collection(reading: Reading, counted: Counted) -> bool:
    """Whether a noun for a study stands before a number: "a series of 26 patients"."""
    return bool(_COLLECTION.search(reading.text[max(0, counted.start - 140) : counted.start]))


def total_of(reading: Reading, counted: Counted) -> Iterator[Stated]:
    """A size stated by a noun ("a series of 26 patients") or by the way ("in 96 Canadian patients")."""
    if counted.number < 2 or counted.label in ("group", "drug"):
        return
    if counted.label in ("female", "male") and {"female", "male"} <= {other.label for other in reading.counted}:
        return
    before = reading.text[max(0, counted.start - 140) : counted.start]
    after = reading.text[counted.stop : counted.stop + 80]
    if _BACKGROUND.search(before[-25:]) or _BACKGROUND.match(after.strip()) or _FUTURE.match(after):
        return
    if _TO_COME.search(before):
        return
    rule = _noun_rule(reading, before, after, counted)
    if rule:
        yield _stated(reading, counted, before, after, rule, NOUN)
    elif (
        counted.head is None
        and (counted.determiner == "the" or re.match(r",\s*(?:only\s+)?<count:", after))
        and after.startswith(",")
        and _OF_THE.search(before)
    ):
        yield _stated(reading, counted, before, after, "of_the", PASSING)
    elif (
        counted.people
        and counted.bracket < 0
        and "background" not in reading.frame.cues
        and not _EXCLUDED.search(after)
    ):
        rule = _passing_rule(reading, counted, before, after)
        if rule:
            yield _stated(reading, counted, before, after, rule, PASSING)


# "the next trial, of 40 patients", "a larger study in 120 people": nobody has taken part in it yet.
_TO_COME = re.compile(
    r"\b(?:next|a\s+(?:larger|bigger)|planned|future|forthcoming|upcoming|coming|proposed|follow-on)\s+(?:[\w-]+\s+|<\w+:\d+>-?\w*\s+){0,3}(?:<studies:\d+>|trial|study)[^;.]{0,30}$",
    re.I,
)


def trial_in(reading: Reading, counted: Counted) -> bool:
    """Whether a number is of the people of a trial, whatever was compared in it: "a trial of A against B in 40 women"."""
    if not counted.people or counted.bracket >= 0 or counted.partitive or counted.mention.value.of:
        return False
    trials = list(_TRIAL.finditer(reading.flat[: counted.start], max(0, counted.start - 240)))
    if not trials or (trials[-1]["tag"] and reading.frame.mentions[int(trials[-1]["tag"])].value.endswith("s")):
        return False
    between = _PLACES.sub(" ", reading.flat[trials[-1].end() : counted.start])
    return bool(_BETWEEN_TRIAL.fullmatch(_TOLD_OF_TRIAL.sub(" ", between)))


def _noun_rule(reading: Reading, before: str, after: str, counted: Counted) -> str | None:
    if counted.label is None and counted.bracket < 0 and not _NOUN_LEFT_OUT.match(after):
        return None
    if counted.bracket >= 0:
        alone = after[:1] in (")", "]", ",", ";") and counted.named
        if alone and _ALL_PEOPLE_NUMBER.search(before) and "<male:" not in before + after:
            return "people_n"
        return (
            "study_in_brackets"
            if (counted.label == "cohort" or counted.named) and _STUDY_BRACKET.search(before)
            else None
        )
    if counted.named and PEOPLE_NUMBER.search(before):
        return "people_n"
    if POPULATION_IS.search(before):
        return "population"
    if _COLLECTION.search(before):
        return "collection"
    if _TAKING_IN.search(before):
        return "taking_in"
    if trial_in(reading, counted):
        return "trial_in"
    if counted.head is None and _HEADED_NUMBER.fullmatch(before.strip()):
        return "fragment"
    headed = _HEADING.fullmatch(before) and not _MAIN_VERB.search(after)
    opening = _OPENING.fullmatch(before) and counted.number >= 10 and _VERBLESS.fullmatch(reading.flat, counted.stop)
    if counted.label in ("cohort", "female") and (headed or opening):
        return "fragment"
    if _TOTAL_IS.search(before) or _REACHED.search(before):
        return "total_is"
    if _IN_ALL.match(after) and (counted.people or _PEOPLE_BEFORE.search(before)):
        return "in_all"
    if (
        counted.people
        and _THERE_WERE.search(before)
        and ("such" in counted.modifiers or str(counted.head and counted.head.value).startswith("case"))
    ):
        return "there_were"
    if counted.label == "cohort" and _OF_STUDY.match(after) and not counted.partitive:
        return "of_study"
    return None


def _passing_rule(reading: Reading, counted: Counted, before: str, after: str) -> str | None:
    if _OF_THE.search(before) and counted.determiner != "other":
        return "of_the"
    if counted.determiner == "all" and finding_follows(after) and not _HARM.search(after):
        return "all"
    if _OF_ALL.search(before) and counted.label == "cohort" and not _HARM.search(reading.frame.words):
        return "of_all"
    if _STUDY_IN.search(before) and counted.label == "cohort":
        return "preposition"
    if finding_follows(after) or _harm_near(before, after):
        return None
    if re.search(r"\b(?:is|are)\s+to\s+(?!be\s)\w+", reading.frame.words):
        return None
    if 0 in reading.frame.studies and re.search(r"\b(?:his|her|my)\s+$", before, re.I):
        return None
    if _PREPOSITION.search(before):
        return "preposition"
    cited = 0 not in reading.frame.studies
    return (
        "bare"
        if counted.label == "cohort" and (cited or _OF_TRIALS.match(str(counted.head and counted.head.value)))
        else None
    )


def _harm_near(before: str, after: str) -> bool:
    """Whether the clause of a number speaks of harm: those harmed are no sample."""
    clause = re.split(r"[;.]|,\s", before)[-1] + re.split(r"[;,.]", after, maxsplit=1)[0]
    return "<event:" in clause or bool(_HARM.search(clause))


def _treatment_speaks(reading: Reading, counted: Counted) -> bool:
    """Whether people are counted as those whom a treatment was given: "gave it to ten patients"."""
    words = reading.frame.words
    named = reading.frame.labelled("group", "drug", "measure")
    return bool(
        (named and _TREATMENT.search(words))
        or _IT_GIVEN.search(words)
        or _ON_TREATMENT.match(reading.text, counted.stop)
    )


def _stated(reading: Reading, counted: Counted, before: str, after: str, rule: str, firmness: int) -> Stated:
    """The stage is that of a participle beside the noun: "the 576 treated patients", "the number of patients treated"."""
    population = POPULATION_IS.search(before) if rule == "population" else None
    if population:
        stage = "treated" if population["safety"] else "analysed"
        return Stated(reading.frame, counted.number, stage, counted.spans, rule, ACT, confidence=0.85)
    if rule in ("collection", "trial_in") and _RANDOMISED_STUDY.search(reading.frame.words):
        return Stated(reading.frame, counted.number, "randomised", counted.spans, rule, firmness, confidence=0.75)
    if rule == "of_the" and re.match(r"\s+treated\s+with\b", after):
        return Stated(reading.frame, counted.number, "treated", counted.spans, rule, firmness, confidence=0.7)
    if rule in ("preposition", "bare") and _treatment_speaks(reading, counted):
        return Stated(reading.frame, counted.number, "treated", counted.spans, rule, firmness, confidence=0.65)
    if rule == "of_the" and _ENTERED.search(reading.flat[counted.stop :]):
        return Stated(reading.frame, counted.number, "screened", counted.spans, rule, firmness, confidence=0.7)
    if rule == "taking_in":
        stage = "randomised" if "andomi" in before[-30:] else "enrolled"
        return Stated(reading.frame, counted.number, stage, counted.spans, rule, ACT, confidence=0.8)
    if (
        rule in ("of_the", "preposition")
        and _FIT.search(counted.modifiers)
        and not re.match(r"\s+(?:with|who)\b", after)
    ):
        stage = "analysed" if not re.search(r"andomi", counted.modifiers) else "randomised"
        return Stated(reading.frame, counted.number, stage, counted.spans, rule, ACT, confidence=0.75, part=True)
    participle = next(
        (act.stage for act in find_acts(f"{counted.modifiers} {before[-30:]}") if act.stage in ENTRY), None
    )
    stage = participle if participle and (counted.modifiers or rule == "total_is") else "enrolled"
    confidence = 0.85 if firmness else 0.7
    return Stated(reading.frame, counted.number, stage, counted.spans, rule, firmness, confidence=confidence)
