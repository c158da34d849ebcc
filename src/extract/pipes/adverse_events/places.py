"""Events that no lexicon knows, by their place in a sentence: what "occurred in 3", what "4 patients reported", what
there was none of. Sentences are only read so where harm is spoken of, as outcomes stand in the same places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.pipes.adverse_events.causes import NO_NOUN
from extract.pipes.frames import Frame

_BEFORE_NOUN = r"(?:(?:an?|the|some|mild|moderate|severe|transient|minor|temporary|marked|slight|cases?\s+of|episodes?\s+of|signs?\s+of|(?:some|any)\s+degree\s+of)\s+)*"
# Words that no noun phrase of an event begins with or holds.
_NO_WORD = (
    rf"{NO_NOUN}|the|an?|in|on|at|to|of|under|over|about|also|nobody|nothing|everybody|everyone|some|any|many|several|one|two|"
    r"another|further|how|here|once|twice|again|still|even|overall|although|however|never|such|likewise|too|and|or|unknown|unspecified|left|above|below|gone|been|having|being|to|against|went"
)
_WORD = rf"(?!(?:{_NO_WORD})\b)[A-Za-z][A-Za-z'’/-]*"
_OF = rf"(?:\s+(?:of|in|at|to|on|around)\s+(?:the\s+|an?\s+|their\s+|his\s+|her\s+)?{_WORD}(?:\s+{_WORD})?)?"
_NOUN = rf"(?P<noun>{_WORD}(?:\s+{_WORD}){{0,4}}{_OF})"
_SHORT = rf"(?P<noun>{_WORD}(?:\s+{_WORD}){{0,3}}?{_OF}?)"
_FIGURE = r"(?:<(?:count|percent|n):\d+>|\b(?:one|none|another|nobody|no\s+one|half|most|many|several|some|a\s+few|all|each|every)\b)"
_ADVERB = r"(?:only|also|each|both|then|later|together|mostly|mainly|not|never|\w+ly)\s+"
_SEEN = (
    r"(?:occurr?ed|developed|arose|appeared|emerged|ensued|happened|troubled|bothered|affected|afflicted|befell|struck|"
    r"(?:was|were|had\s+been|has\s+been|have\s+been)\s+(?:\w+ly\s+|also\s+|not\s+|never\s+)?(?:seen|observed|reported|noted|noticed|recorded|documented|registered|encountered|felt|experienced|described|mentioned|complained\s+of|detected))"
)
_OPENS = r"(?:^|[.;:,(]\s*|\b(?:and|or|but|while|whereas|nor)\s+)"
_PEOPLE = (
    r"(?:\s+(?:other|further|more|of\s+(?:the|them|these|whom|our)))?"
    r"(?:\s*<(?:cohort|group|drug|female|male):\d+>|\s*\([^()]*\)|\s+(?:on|with|in|given|receiving|taking)\s+(?:the\s+)?<(?:group|drug):\d+>(?:\s+(?:group|arm))?)*"
)
_HAD = (
    r"(?:developed|experienced|suffered(?:\s+from)?|complained\s+of|complaining\s+of|sustained|contracted|had|reported|"
    r"noticed|noted|mentioned|got|felt|described|(?:was|were)\s+troubled\s+by)"
)
_SUBJECT = re.compile(rf"{_OPENS}{_BEFORE_NOUN}{_SHORT}\s+(?:{_ADVERB})?{_SEEN}\b(?=[^.;]{{0,40}}?{_FIGURE})", re.I)
_NOT_SEEN = re.compile(
    rf"{_OPENS}{_BEFORE_NOUN}{_SHORT}\s+(?:(?:was|were)\s+(?:not|never)\s+(?:seen|observed|reported|noted|recorded|encountered)|did\s+not\s+(?:occur|develop)|never\s+(?:occurred|developed))\b",
    re.I,
)
# behind it: "…, Y in 2 and Z in one"
_FURTHER = re.compile(
    rf"(?:[,;]|\b(?:and|but))\s*(?:and\s+)?{_BEFORE_NOUN}{_SHORT}\s+(?:in|by)\s+(?:only\s+)?{_FIGURE}", re.I
)
_OBJECT = re.compile(rf"{_FIGURE}{_PEOPLE}\s+(?:{_ADVERB})?{_HAD}\s+{_BEFORE_NOUN}{_NOUN}", re.I)
# behind it: "…, Y and Z", "… and 2 Y"
_LISTED = re.compile(
    rf"\s*(?:,\s*(?:and\s+|or\s+)?|\s(?:and|or)\s+){_BEFORE_NOUN}{_NOUN}(?=\s*(?:[,.;:)]|$|and\b|or\b))", re.I
)
_ALSO_HAD = re.compile(
    rf"(?:,|;|\band)\s+(?:and\s+)?(?:<count:\d+>|one|another){_PEOPLE}\s+(?:(?:had|with|{_HAD})\s+)?{_BEFORE_NOUN}{_NOUN}",
    re.I,
)
# What a list can hold; known events in it are tags.
_STRETCH = r"(?:[^.;:()<]|<\w+:\d+>){3,150}"
# "no X, Y or Z was seen", "there were no cases of X", "nobody had X or Y"
_NONE_OF_LIST = re.compile(
    rf"\bno\s+(?:<cohort:\d+>\s+of\s+)?(?P<seen>{_STRETCH}?)\s+{_SEEN}\b|\bthere\s+(?:was|were|had\s+been|have\s+been)\s+no\s+(?:<cohort:\d+>\s+of\s+)?(?P<there>{_STRETCH})|"
    rf"\b(?:no\s+<cohort:\d+>|no\s+one|nobody|none(?:\s+of\s+(?:the|our|them|these)(?:\s+<\w+:\d+>)*)?)\s+{_HAD}\s+(?:any\s+)?(?P<had>{_STRETCH})",
    re.I,
)
_ONE_OF_LIST = re.compile(
    rf"(?:^|\s(?:and|or|nor)\s+(?:no\s+)?|,\s*(?:and\s+|or\s+|nor\s+)?(?:no\s+)?){_BEFORE_NOUN}{_NOUN}(?=\s*$|\s*,|\s+(?:and|or|nor)\b|\s+{_SEEN})",
    re.I,
)
# Nouns in the same places that are no harm: what a treatment is to do, what is measured, what people are or get …
_NO_HARM = re.compile(
    r"\b(?:improve|respon[sd]|remission|relaps|recover|progress|benefit|heal(?:ing|ed)|quality|thickness|capacity|FVC|DLCO|efficacy|worse|better|stable|"
    r"scores?\b|criteri|outcome|endpoint|questionnaire|visit|assess|data\b|stud(?:y|ies)\b|trial|result|finding|differen|correlat|associat|relation|interact|significan|evidence|signals?\b|information|"
    r"patient|participant|subject|wom[ae]n|m[ae]n\b|group|arms?\b|placebo|baseline|treatment|dos(?:e|age|ing)|therap|drugs?\b|medic|infusions?$|surg|transplant|consent|follow|"
    r"number|total|rate|majority|proportion|half|third|median|mean\b|average|time|duration|onset|weeks?\b|months?\b|years?\b|days?\b|age\b|"
    r"death|mortality|surviv|discontinu|withdraw|dropp|exclu|hist|diagnos|disease|sclero|limited|diffuse|antibod|pregnan|smok|lack|reason|cause|concern|tolera|safe|well\b|good\b|normal|positive|negative|required|needed|least|"
    r"soft|loose[nr]?|easier|smooth|warm|supple|grip|mobil|biops|sample|scan\b|course|anti-|residen|relocat|moving|travel|distance|pandemic|choice|wish|prefer|decision|marriage|jobs?\b|work\b|famil|personal|protocol|complian|adheren|insurance|fund|logistic|administrat|burden|inconvenien|"
    r"adverse|side\b|untoward|unwanted|serious|costs?\b|price|event|AEs?\b|SAEs?\b|who\b|ever\b|it\b|both\b|more\b|fewer|less\b|ones?\b)"
    # a head that says nothing without its object, which is known elsewhere
    r"|\b(?:effects?|reactions?|complications?|toxicit(?:y|ies)|problems?|symptoms?|levels?|changes?|increases?|decreases?|reductions?|falls?|rises?|abnormal|mild|moderate|severe|minor|rest|others?|involvement|cases?|episodes?|\w+ed)$",
    re.I,
)


def placed(frame: Frame) -> Iterator[tuple[int, int]]:
    """Noun phrases that stand where an event does, half-open."""
    text = frame.text
    known = text.find("<event:")
    last = known if known >= 0 else None
    for pattern in (_SUBJECT, _NOT_SEEN):
        for match in pattern.finditer(text):
            last = match.end() if last is None else min(last, match.end())
            yield from _fit(match)
    for match in _FURTHER.finditer(text, last) if last is not None else ():
        yield from _fit(match)
    for match in _OBJECT.finditer(text):
        yield from _fit(match)
        position = match.end()
        while more := _LISTED.match(text, position):
            yield from _fit(more)
            position = more.end()
        for more in _ALSO_HAD.finditer(text, match.end()):
            yield from _fit(more)
    for listed in _NONE_OF_LIST.finditer(text):
        start, end = next(listed.span(name) for name in ("seen", "there", "had") if listed[name])
        for match in _ONE_OF_LIST.finditer(text[start:end]):
            if not _NO_HARM.search(match["noun"]):
                yield start + match.start("noun"), start + match.end("noun")


STRONG_CAUSE = r"(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|as\s+a\s+(?:result|consequence)\s+of)"
_REASON = re.compile(rf"\b{STRONG_CAUSE}\s+{_BEFORE_NOUN}{_NOUN}", re.I)
_MADE_STOP = re.compile(
    rf"{_OPENS}{_BEFORE_NOUN}{_NOUN}\s+(?:\([^()]*\)\s*)?(?:led|made|forced|caused|resulted|prompted|obliged|put\s+an\s+end)\b",
    re.I,
)


def reasons(text: str) -> Iterator[tuple[int, int]]:
    """What somebody stopped treatment for, in a sentence that says that somebody did, half-open."""
    for match in _MADE_STOP.finditer(text):
        yield from _fit(match)
    for match in _REASON.finditer(text):
        yield from _fit(match)
        position = match.end()
        while more := _LISTED.match(text, position):
            yield from _fit(more)
            position = more.end()


def _fit(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The span of the noun that a match caught, if it can be an event."""
    half = re.match(
        r"[\s-]*<(?:event|disease|subtype|outcome)", match.string[match.end("noun") :]
    ) or match.string.startswith("-", match.end("noun"))
    if not half and not _NO_HARM.search(match["noun"]):
        yield match.span("noun")
