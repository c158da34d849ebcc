"""What the words between a number and a name say: how well they belong together, as a score above or below 0."""

from __future__ import annotations

import re

from extract.pipes.adverse_events.figures import PEOPLE_AFTER, Figure, plain_words
from extract.pipes.adverse_events.joints import AGAIN, JOINTS, WITH_GROUP
from extract.pipes.adverse_events.named import Named
from extract.pipes.frames import Frame

# Far above what the words between other items can reach.
CERTAIN = 5.0

ACTIVE = re.compile(
    r"\b(?:had|have|has|having|with|develop\w*|experienc\w*|suffer\w*|report(?:ed|ing|s)?|show(?:ed|ing|n)?|got|caught|noticed|felt|present(?:ed|ing)|complain\w*|sustain\w*|contract(?:ed|ing)|underwent|stopped|stop|requir\w*|"
    r"died|went\s+(?:down|through)|gone\s+through|came\s+down|was|were|gave|quit|dropp?ed|withdrew|withdrawn|discontinued|discontinue|left|lost|mentioned|noted|saw|met|counted|acquired|encountered)\b",
    re.I,
)
_PASSIVE = re.compile(
    r"\b(?:in|by|to|for|of|among|from|affect(?:ed|ing|s)?|concern(?:ed|ing|s)?|troubl(?:ed|ing|es)?|hit|struck|befell|complicat\w+|was|were|occur\w*|numbered|at|made|forced|led|killed|involv\w+|bother\w*|afflict\w*)\s*(?:the\s+|all\s+|only\s+|just\s+|about\s+|some\s+|another\s+|a\s+total\s+of\s+|up\s+to\s+|approximately\s+|nearly\s+)*$",
    re.I,
)
# "… and one on placebo", "but so did 23 who got placebo", "none stop X": the name before, for another group.
_BESIDE_GROUP = re.compile(
    r"\s*<group:\d+>|\s*(?:<cohort:\d+>\s*)?(?:of\s+(?:them|those|the\s+<count:\d+>)\s+)?(?:(?:was|were|who)\s+)?(?:it\s+was\s+)?(?:really\s+)?(?:on|in|with|of|for|receiving|given|taking|under|among|after|from|stop|received|got|took|treated\s+with|stopped|quit|discontinued)\b"
    r"[^,;<]{0,30}(?:<(?:group|drug)|\bother\b|\blow\b|\bhigh\b)",
    re.I,
)
# A figure with a verb of its own counts something else: "26 completed the study", "four of whom improved".
_OWN_VERB = re.compile(
    r"\s*(?:of\s+(?:whom|them|these|those)\s+)?(?:<cohort:\d+>\s+)?(?!\w+ed\s+<cohort)(?!(?:affected|assigned|allocated|treated|randomi[sz]ed|allotted|exposed|reported|recorded|observed|noted|compared|received|discontinued|stopped|died|occurred|happened|arose)\b)(?:[a-z]+ed|lost|left|remained|went|became|underwent|came|showed)\b",
    re.I,
)
# "T, treated in hospital, was seen in 3", "T of any kind occurred in 3"
_INSERTED = re.compile(
    r"^\s*,[^,;:()<]{3,60},(?=\s*(?:was|were|had|has|occurred|developed|appeared|arose|came|affected|troubled)\b)|^\s+of\s+(?:any|all|whatever)\s+(?:kinds?|sorts?|types?|grades?|severit(?:y|ies)|causes?)(?=\s)",
    re.I,
)
# "T (", "T: ", "T – "
_OPENED = re.compile(r"\s*(?:[(\[]\s*(?:n\s*=\s*)?|[:=–—-]\s*(?:in\s+)?)")
# "Side effects: 71 of 160 people given X had headache"
_HAD_AN_EVENT = re.compile(
    r"[^.;,:<]*(?:<(?:cohort|group|drug):\d+>[^.;,:<]*){0,3}\b(?:had|developed|experienced|reported|suffered)\s+(?:an?\s+)?(?:[a-z]+\s+)?<event"
)
_SEEN = re.compile(r"\s*(?:(?:was|were)\s+(?:\w+ed|seen)|occurred)\s*(?:on\s+)?")
_RELATIVE = re.compile(r"\s*,\s*which\s*")
_WHO_HAD = re.compile(r"\s*<cohort:\d+>\s+(?:mentioned|had|reported|complained|developed|noticed|experienced)")
# "diarrhoea was the most frequent, with seven patients"
_WITH_SO_MANY = re.compile(r"\s+(?:was|were)\s+[^,;:<]{0,50},\s*(?:with|in|affecting|at)\s+")
_FOR_GROUP = re.compile(
    r"[,;]\s*(?:and\s+|but\s+)?(?:in|on|with|for|of|under|after)\s+(?:the\s+|those\s+)?(?:given\s+|on\s+|receiving\s+)?<group:\d+>\s*(?:(?:group|arm)\s*)?(?:it\s+was\s+)?(?:only\s+|just\s+)?$"
)


def back(frame: Frame, named: Named, figure: Figure) -> float:
    """How well the words between a name and the figure behind it say that the figure counts it: "T occurred in 3"."""
    piece, behind = _INSERTED.sub(" ", frame.text[named.end : figure.start]), frame.text[figure.end :]
    if figure.adverbial:
        return 0.0 if ";" in piece else 4.0
    if _OPENED.fullmatch(piece):
        return -2.0 if named.kind == "total" and _HAD_AN_EVENT.match(behind) else 4.0
    if AGAIN.search(piece) and WITH_GROUP.match(behind):
        return 3.0
    beside_group = bool(_BESIDE_GROUP.match(behind))
    if figure.times and _SEEN.fullmatch(piece):
        return 3.0
    if figure.negates and not re.search(r"\b(?:in|by|to|for|among)\s+$", piece):
        return _back_negation(frame, named, piece, behind, beside_group)
    plain = plain_words(piece)
    if re.match(r"^[^,;:()]{0,60}\(\s*,?\s*$", plain) or (_RELATIVE.fullmatch(piece) and _WHO_HAD.match(behind)):
        return 3.0
    if re.fullmatch(r"\s*[(\[:]\s*[^()<>;:,]{0,25}", plain):
        return 3.0  # "headache (QD 3, BID 5)"
    if _OWN_VERB.match(behind) and named.kind != "stop":
        return -2.0
    score = -4.0 if ";" in piece else 0.0
    if _WITH_SO_MANY.fullmatch(piece):
        return 3.0
    if _PASSIVE.search(plain) or re.match(r"^[^;(]{0,45}:[\s,]*$", plain):
        return score + 3.0
    if not plain.strip():
        return score + 2.0
    if re.match(r"^\s*,\s*$", plain):
        return score + (0.5 if figure.people else 1.0)
    if re.match(r"^\s*(?!and|or|with|nor|but)[a-z]+(?:\s+(?:up)?on)?\s*$", plain):
        return score + 2.5  # any verb: "infections struck 12"
    if beside_group or _FOR_GROUP.search(piece):
        return score + 1.5
    if re.search(r"\b(?:and|but|while|whereas)\s*(?:only\s+|another\s+)?$", plain, re.I):
        return score - 1.0
    return score


def _back_negation(frame: Frame, named: Named, piece: str, behind: str, beside_group: bool) -> float:
    """ "T: none", "T, none.", "3 T with X and none with Y", "X killed nobody"; else a negation looks ahead."""
    if not piece.strip() and re.search(r"(?:killed|to|for)$", frame.text[named.start : named.end]):
        return 3.0
    if re.fullmatch(r"\s*there\s+(?:was|were)\s*", piece):
        return 3.0
    alone = re.match(r"^\s*[,–—-]\s*$", piece) and re.match(r"\s*(?:[.;)]|$)", behind)
    if beside_group or alone or re.match(r"^\s*(?::|\(|,?\s*(?:vs\.?|versus))\s*$", piece):
        return 1.0
    return -2.0


_SUBJECT = re.compile(r"[^,;:()]{0,40}")
_NO_WORDS = re.compile(r"\s*(?:cases?\s+of\s+)?(?:an?\s+)?")
_FEW_WORDS = re.compile(
    r"\s*(?:(?:an?|the|of|further|other|more|additional|new|cases?\s+of|cases|possibly|probably|likely|considered|judged|deemed|thought|to\s+be|episodes?\s+of|each(?:\s+of)?|of\s+(?:them|these|which|those)(?:\s+(?:were|was|being))?)\s+)*",
    re.I,
)
_CAUSE_WORD = r"(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of)"
_FOR_T = re.compile(rf"\b(?:{_CAUSE_WORD}|for|from|through|after)\s+(?:an?\s+|the\s+|their\s+)?$")
_BECAUSE_OF_T = re.compile(rf"[^,;:(]*\b{_CAUSE_WORD}\s+(?:an?\s+|the\s+)?")
_REASON = re.compile(r"\s*(?:for|with|from|of)\s+(?:an?\s+|the\s+)?")
_OF_CAUSE = re.compile(
    r"\s+(?:of\s+(?:them|these|those|whom)\s+)?(?:(?:was|were)\s+)?(?:of|from|due\s+to|owing\s+to)\s+(?:an?\s+|the\s+|their\s+)?"
)
_DIED_OF = re.compile(
    r"\s*(?:(?:<cohort>\s*)?(?:on|in|with|given)\s+(?:the\s+)?(?:<measure>-?\s*)?(?:[\w-]+\s+)?(?:(?:group|arm)\b)?\s*,?\s*)?(?:of\s+(?:them|these|whom|those)\s+)?(?:(?:was|were|died|due|owing|because)\s+)*(?:of|from|following|after|to)\s+(?:an?\s+|the\s+)?"
)
# "two patients, both on placebo, died"
_ASIDE = re.compile(
    r",\s*(?:in|on|from|of)\s+(?:the\s+)?[^,;:.()]{0,30},|,\s*(?:both|all|each|one)\s+(?:on|in|with|of|from|receiving)\s+(?:the\s+)?\s*,|,\s*an?\s+[^,;]{3,40},|\([^()]*\)",
    re.I,
)
_OPENS_CLAUSE = re.compile(r"(?:^|[.;:,]\s*)(?:in|for|among)\s+(?:about\s+|only\s+)?$", re.I)
_AT_LEAST_ONE = re.compile(r"\bat\s+least\s+(?:one|<count:\d+>)|\bone\s+or\s+more\b")
_OF_PEOPLE = re.compile(r"^\s*of\s+(?=<cohort|the\s+<cohort)")
# "rash was seen in 5 and led to discontinuation in 1"
_RESUMED = re.compile(r"(?:and|which|this|these|it|that)\b", re.I)
# "ten were troubled by T and six by U"
_BY_T = re.compile(r"\s*by\s+(?:an?\s+)?")
_TROUBLED_BY = re.compile(r"\b(?:troubled|affected|bothered|afflicted|plagued|hit)\s+by\b", re.I)
_DIED = re.compile(r"(?:(?:had|have|has)\s+)?died\b", re.I)
_AUXILIARY = frozenset(
    [
        "whom",
        "had",
        "have",
        "has",
        "both",
        "all",
        "needed",
        "forced",
        "obliged",
        "chose",
        "decided",
        "asked",
        "wanted",
        "permanently",
        "prematurely",
        "eventually",
        "later",
        "therefore",
        "treatment",
        "early",
        "temporarily",
    ]
)


def forth(frame: Frame, figure: Figure, named: Named) -> float:
    """How well the words between a figure and the name behind it say that the figure counts it: "3 patients had T"."""
    piece = frame.text[figure.end : named.start]
    if figure.adverbial or (named.kind == "stop" and _RESUMED.match(frame.text, named.start)):
        return -4.0
    score = -5.0 if ";" in piece else 0.0
    plain = plain_words(piece)
    if named.verbal and figure.people and _SUBJECT.fullmatch(plain):
        return 3.5  # "nine on X felt sick"
    if figure.negates and re.match(r"^[\w\s<>:/-]{0,45}$", plain):
        return score + (0.0 if re.search(r"\b(?:and|but)\b", plain) else 3.5)
    if re.fullmatch(r"\s*\(\s*(?:an?\s+)?", plain) and re.match(r"\s*\)", frame.text[named.end :]):
        return 4.5  # "platelets fell in three (thrombocytopenia)"
    if named.cause and _OF_CAUSE.fullmatch(piece):
        return CERTAIN
    if not figure.zero and _NO_WORDS.fullmatch(plain + " "):
        return 3.0 if not plain.strip() and figure.pct is not None else CERTAIN
    if _FEW_WORDS.fullmatch(plain + " "):
        return score + 3.0
    piece = _OF_PEOPLE.sub(" ", _AT_LEAST_ONE.sub("", piece))
    people = PEOPLE_AFTER.match(piece)
    rest = _ASIDE.sub(" ", plain_words(piece[people.end() :] if people else piece))
    if named.kind in ("death", "stop") and not re.search(r"[;:,]", rest):
        words = re.findall(r"[a-z]+", rest.lower())
        if all(word in JOINTS or word in _AUXILIARY for word in words):
            # "two deaths: one patient on X died": the verb's number stands right before it
            return score + (4.5 if people and _DIED.match(frame.text, named.start) else 3.0)
    of_some = figure.people or re.match(r"\s*of\s+(?:those|them|the)\b", piece)
    if named.kind == "death" and of_some and _SUBJECT.fullmatch(rest) and not ACTIVE.search(rest):
        return score + 2.5  # "9 of the 21 patients in that group died"
    if re.match(r"^\s*[)\]]?\s*(?:,|;|:|and\b|or\b)", plain) and not ACTIVE.search(plain):
        return score - 2.0
    if len(plain) > 90:
        return -2.0
    if not rest.strip() and _OPENS_CLAUSE.search(frame.text[: figure.start]):
        return score + 3.0  # "in 97% of patients an adverse event was noted"
    if named.kind == "stop" and _FOR_T.search(rest) and not re.search(r"[;:]", rest):
        return score + 3.0
    if _BY_T.fullmatch(plain) and _TROUBLED_BY.search(frame.text, 0, figure.start):
        return score + 3.5
    if _BECAUSE_OF_T.fullmatch(rest) or (named.reason and _REASON.fullmatch(rest)):
        return score + 3.5
    if named.cause and _DIED_OF.fullmatch(plain):
        return score + 3.0
    return score + _by_verb(plain)


def _by_verb(plain: str) -> float:
    """Whether a verb leads from people to what they had, without another clause in between."""
    verb = ACTIVE.search(plain)
    if not verb:
        return -2.0 if re.search(r",|:|\(|\band\b", plain) else 0.0
    score = 3.0
    if re.search(r"[,:(]", plain[verb.end() :]) or re.search(r"\b(?:and|but|while|whereas)\b", plain):
        score -= 4.0
    if re.search(r"\bin\s*$|[:(]\s*$", plain):
        score -= 2.0
    return score


def cut(piece: str) -> float:
    """How well the words between two figures part one statement from the next."""
    if ";" in piece:
        return 2.0
    if re.search(r",\s*(?:and|while|whereas|but)\b|:\s*$", piece):
        return 1.5
    if re.search(r"\bvs\.?|versus|compared\s+with|against|as\s+opposed", piece, re.I):
        return -2.0
    return 0.8 if re.search(r"\band\b|,|\bbut\b|\bwhile\b|\bwhereas\b", piece) else -3.0
